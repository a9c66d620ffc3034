import { describe, expect, test } from '@jest/globals';
import { renderCheck, renderStatus } from '../../src/report/check-run.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { hugeReview, missingLabel, noFullStop, OPTIONS, openBox, review, sameOperationId, scatteredReview } from './reviews.ts';

function annotations(findings: readonly Finding[]) {
  return renderCheck(review({ verdict: 'changes-needed', findings }), OPTIONS).annotationPages.flat();
}

describe('the conclusion', () => {
  test.each([
    ['pass', 'success', 'success'],
    ['changes-needed', 'failure', 'failure'],
    ['unknown', 'neutral', 'error'],
    ['not-applicable', 'success', 'success'],
  ] as const)('of %s is %s, as a status %s', (verdict, conclusion, state) => {
    const value = review({ verdict, ...(verdict === 'unknown' && { gaps: [['Something could not be read.']] }) });
    expect(renderCheck(value, OPTIONS).conclusion).toBe(conclusion);
    expect(renderStatus(value).state).toBe(state);
  });

  test('of what could not be read never says that it passed', () => {
    const { title, summary } = renderCheck(
      review({ verdict: 'unknown', turn: 'nobody', passed: [], gaps: [['Something could not be read.']] }),
      OPTIONS,
    );
    expect(`${title} ${summary}`).not.toMatch(/ready for review|no errors|✅|passed/i);
  });
});

describe('annotations', () => {
  test.each([
    [50, [50]],
    [51, [50, 1]],
    [500, Array(10).fill(50)],
    [501, Array(10).fill(50)],
  ])('%i of them come in pages of 50, 500 at most', (number, sizes) => {
    const { annotationPages, summary } = renderCheck(hugeReview(number), OPTIONS);
    expect(annotationPages.map((page) => page.length)).toEqual(sizes);
    expect(summary.includes('Lines are marked for the first 500 of 501 findings.')).toBe(number > 500);
  });

  test('name errors first', () => {
    expect(annotations([noFullStop, missingLabel('id', 1), sameOperationId]).map((annotation) => annotation.annotation_level)).toEqual([
      'failure',
      'warning',
      'notice',
    ]);
  });

  test('have columns on one line only, the last one included', () => {
    expect(annotations([sameOperationId])[0]).toMatchObject({ start_line: 41, end_line: 41, start_column: 17, end_column: 29 });
    expect(annotations([{ ...sameOperationId, endLine: 42 }])[0]).not.toHaveProperty('start_column');
  });

  test('of a file as a whole stand at its first line', () => {
    expect(annotations([{ rule: 'X', severity: 'error', message: ['a'], help: [], file: 'a.json' }])[0]).toMatchObject({
      start_line: 1,
      end_line: 1,
      message: 'a',
    });
  });

  test('are not made of what has no file and of what a maintainer has accepted', () => {
    expect(annotations([openBox('x'), { ...sameOperationId, waiver: { by: 'adele-vance', reason: 'Agreed' } }])).toEqual([]);
  });
});

test('the summary of a check run stays below 65,535 characters', () => {
  expect(Buffer.byteLength(renderCheck(scatteredReview(), OPTIONS).summary)).toBeLessThanOrEqual(65_535);
});

test('the description of a status stays within 140 characters', () => {
  const findings = [sameOperationId, missingLabel('id', 1), noFullStop];
  const draft = review({ verdict: 'unknown', gaps: [['x']], findings });
  const { description } = renderStatus({ ...draft, pullRequest: { ...draft.pullRequest, draft: true } });
  expect(description.length).toBeLessThanOrEqual(140);
  expect(description).toMatch(/\.$/);
});
