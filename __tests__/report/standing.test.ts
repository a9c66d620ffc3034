import { describe, expect, test } from '@jest/globals';
import { readRunState, renderRunState, withoutStanding } from '../../src/memory/run-state.ts';
import { readStanding, renderStanding, type Standing } from '../../src/memory/standing.ts';
import { summarise } from '../../src/review/summary.ts';
import { review, sameOperationId } from './reviews.ts';

const STANDING: Standing = {
  from: { digest: '0123456789abcdef', folders: ['0123456789', 'abcdef0123'], bringsNew: true },
  summary: {
    ...{ stage: 'submission', verdict: 'changes-needed', lifecycle: 'changes-requested', turn: 'publisher', since: '2026-11-14T08:00:00Z' },
    ...{ errors: 2, warnings: 1, breaking: 0, duplicates: 1 },
    next: "Set 'x' --> <b>@octocat</b> “Grüße” \u202e",
  },
};
const LAST = { side: 'publisher', since: '2026-11-14T08:00:00Z' } as const;
const HEAD = 'a'.repeat(40);

test('what a comment keeps is read as it was written, and nothing in it can end the comment', () => {
  const marker = renderRunState({ head: HEAD, turn: LAST, findings: [], standing: STANDING });
  expect(marker.indexOf('-->')).toBe(marker.length - 3);
  expect(marker.slice(4, -3)).not.toMatch(/--|[<>@]/);
  expect(readRunState(`Text\n${marker}`)).toMatchObject({ head: HEAD, standing: STANDING });
});

test('nothing to do and no folder are kept as well', () => {
  const least = { from: { ...STANDING.from, folders: [], bringsNew: false }, summary: { ...STANDING.summary, next: '' } };
  expect(readStanding(renderStanding(least), LAST)).toEqual(least);
});

describe('is not believed:', () => {
  const text = renderStanding(STANDING);
  test.each([
    ['another stage', text.replace('submission', 'limbo')],
    ['another verdict', text.replace('changes-needed', 'fine')],
    ['another state of the certification', text.replace('changes-requested', 'limbo')],
    ['a count that is none', text.replace('counts=2', 'counts=-2')],
    ['more behind it', `${text} more`],
    ['a text without end', text.replace(/next=.*/, `next=${'A'.repeat(9000)}`)],
  ])('%s', (_name, forged) => {
    expect(forged).not.toBe(text);
    expect(readStanding(forged, LAST)).toBeUndefined();
  });
});

test('a comment is unfinished without it, and otherwise the same', () => {
  const body = `Text\n${renderRunState({ head: HEAD, turn: LAST, findings: ['01234567'], standing: STANDING })}`;
  expect(withoutStanding(body)).toBe(`Text\n${renderRunState({ head: HEAD, turn: LAST, findings: ['01234567'] })}`);
  expect(withoutStanding('Words of a reply')).toBe('Words of a reply');
});

test('a review in a few words: accepted findings weigh nothing, and the first step is cut to a line', () => {
  const step = { text: ['Mend it. '.repeat(60)] };
  const value = review({
    ...{ verdict: 'changes-needed', turn: 'publisher', nextSteps: [step] },
    findings: [
      sameOperationId,
      { ...sameOperationId, rule: 'ConnectorExists' },
      { ...sameOperationId, waiver: { by: 'adele', reason: 'Agreed' } },
    ],
  });
  const { next, ...counts } = summarise(value);
  expect(counts).toMatchObject({ verdict: 'changes-needed', turn: 'publisher', errors: 2, duplicates: 1, breaking: 0 });
  expect(next.length).toBe(200);
});
