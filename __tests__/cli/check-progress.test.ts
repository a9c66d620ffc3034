import { describe, expect, test } from '@jest/globals';
import { renderProgress, showProgress } from '../../src/cli/check-progress.ts';

describe('the bar', () => {
  test.each([
    ['begins empty', { done: 0, total: 12, columns: 80 }, 'Checking connectors [------------------------------]  0 of 12'],
    ['is half full', { done: 6, total: 12, columns: 80 }, 'Checking connectors [###############---------------]  6 of 12'],
    [
      'is not full before the end',
      { done: 391, total: 392, columns: 80 },
      'Checking connectors [#############################-] 391 of 392',
    ],
    ['ends full', { done: 12, total: 12, columns: 80 }, 'Checking connectors [##############################] 12 of 12'],
    ['is narrower on a narrow terminal', { done: 6, total: 12, columns: 42 }, 'Checking connectors [#####-----]  6 of 12'],
    ['is left out where there is no room', { done: 6, total: 12, columns: 30 }, ' 6 of 12'],
    ['never wraps', { done: 6, total: 12, columns: 4 }, ' 6 '],
    ['survives a terminal without a width', { done: 6, total: 12, columns: 0 }, ''],
  ])('%s', (_, state, line) => expect(renderProgress(state)).toBe(line));

  test.each([200, 80, 50, 38, 37, 36, 20, 5])('is shorter than a terminal of %i columns', (columns) => {
    for (let done = 0; done <= 1234; done += 617) expect(renderProgress({ done, total: 1234, columns }).length).toBeLessThan(columns);
  });
});

function screen(isTTY: boolean | undefined) {
  const written: string[] = [];
  return { written, screen: { ...(isTTY === undefined ? {} : { isTTY }), columns: 42, write: (text: string) => written.push(text) } };
}

test('one line is drawn again and again, and taken away at the end', () => {
  const { written, screen: terminal } = screen(true);
  const progress = showProgress(terminal, 2);
  progress.advance();
  progress.advance();
  progress.end();
  const clear = '\r\u001b[2K';
  expect(written).toEqual([
    `${clear}Checking connectors [------------] 0 of 2`,
    `${clear}Checking connectors [######------] 1 of 2`,
    `${clear}Checking connectors [############] 2 of 2`,
    clear,
  ]);
});

test.each([
  ['something that is no terminal', false, 100],
  ['a stream that says nothing of itself', undefined, 100],
  ['a terminal where there is only one connector', true, 1],
  ['a terminal that is to be quiet', true, 0],
])('nothing is drawn on %s', (_, isTTY, total) => {
  const { written, screen: stream } = screen(isTTY);
  const progress = showProgress(stream, total);
  progress.advance();
  progress.end();
  expect(written).toEqual([]);
});
