import { describe, expect, test } from '@jest/globals';
import { carriesMarker, readRunState } from '../../src/memory/run-state.ts';
import { renderComment, renderMarkdown, renderSummary } from '../../src/report/comment.ts';
import type { Review } from '../../src/review/review.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { say } from '../../src/text/text.ts';
import { liveParts } from './live-markdown.ts';
import {
  HEAD,
  hugeReview,
  missingLabel,
  missingSummary,
  noFullStop,
  OPTIONS,
  review,
  sameOperationId,
  scatteredReview,
  submissionWithErrors,
} from './reviews.ts';

const OLD_HEAD = 'c'.repeat(40);

function withFindings(findings: readonly Finding[], head = HEAD): Review {
  const value = review({ verdict: 'changes-needed', turn: 'publisher', findings });
  return { ...value, pullRequest: { ...value.pullRequest, head } };
}

function sinceLastRun(comment: string): string | undefined {
  return /Since the last run: [^.]*\./.exec(comment)?.[0];
}

describe('since the last run', () => {
  const before = renderComment(withFindings([sameOperationId, missingSummary('GetTicket', 66)], OLD_HEAD), OPTIONS);

  test('the first comment compares with nothing', () => expect(sinceLastRun(before)).toBeUndefined());

  test.each<[string, Finding[], string]>([
    ['one mended', [sameOperationId], 'Since the last run: 1 fixed, 0 new, 1 left.'],
    ['one mended, one new', [sameOperationId, missingLabel('id', 9)], 'Since the last run: 1 fixed, 1 new, 1 left.'],
    ['all mended', [], 'Since the last run: 2 fixed, 0 new, 0 left.'],
    ['nothing mended', [sameOperationId, missingSummary('GetTicket', 66)], 'Since the last run: 0 fixed, 0 new, 2 left.'],
    [
      'all moved to other lines',
      [{ ...sameOperationId, line: 1 }, missingSummary('GetTicket', 800)],
      'Since the last run: 0 fixed, 0 new, 2 left.',
    ],
    [
      'a new hint does not count',
      [sameOperationId, missingSummary('GetTicket', 66), noFullStop],
      'Since the last run: 0 fixed, 0 new, 2 left.',
    ],
    [
      'one accepted is neither fixed nor left',
      [{ ...sameOperationId, waiver: { by: 'adele-vance', reason: 'Agreed' } }, missingSummary('GetTicket', 66)],
      'Since the last run: 0 fixed, 0 new, 1 left.',
    ],
  ])('%s', (_, findings, sentence) => {
    expect(sinceLastRun(renderComment(withFindings(findings), { ...OPTIONS, previous: before }))).toBe(sentence);
  });

  test('the same run again gives the same comment', () => {
    const after = renderComment(withFindings([sameOperationId]), { ...OPTIONS, previous: before });
    expect(sinceLastRun(after)).toBe('Since the last run: 1 fixed, 0 new, 1 left.');
    expect(renderComment(withFindings([sameOperationId]), { ...OPTIONS, previous: after })).toBe(after);
  });

  test('an edit of the title that mends something is compared at the same head', () => {
    const first = renderComment(withFindings([sameOperationId, missingLabel('id', 9)]), OPTIONS);
    const second = renderComment(withFindings([sameOperationId]), { ...OPTIONS, previous: first });
    expect(sinceLastRun(second)).toBe('Since the last run: 1 fixed, 0 new, 1 left.');
  });

  test('numbers in our own words may change, values may not', () => {
    const used = (count: number, id: string): Finding => ({ ...sameOperationId, message: say`${id} is used ${count} times.` });
    const first = renderComment(withFindings([used(2, 'A')], OLD_HEAD), OPTIONS);
    expect(sinceLastRun(renderComment(withFindings([used(3, 'A')]), { ...OPTIONS, previous: first }))).toContain('0 fixed, 0 new, 1 left');
    expect(sinceLastRun(renderComment(withFindings([used(2, 'B')]), { ...OPTIONS, previous: first }))).toContain('1 fixed, 1 new, 0 left');
  });

  test.each([
    ['no marker', 'Hello'],
    ['an empty body', ''],
    ['a cut marker', before.slice(0, -8)],
    ['a marker that is not the end', `${before}\nMore text`],
    ['another version', '<!-- connector-preflight:2 head=- findings= -->'],
    ['a broken list', '<!-- connector-preflight:1 head=- findings=abc -->'],
    ['a list that is far too long', `<!-- connector-preflight:1 head=- findings=${'0'.repeat(800_000)} -->`],
    ['markup in the place of hashes', '<!-- connector-preflight:1 head=<b> findings=@everyone -->'],
    ['many openings', '<!-- connector-preflight:'.repeat(20_000)],
  ])('a comment with %s is taken as the first', (_, previous) => {
    expect(renderComment(submissionWithErrors, { ...OPTIONS, previous })).toBe(renderComment(submissionWithErrors, OPTIONS));
  });
});

describe('the marker', () => {
  const comment = renderComment(submissionWithErrors, OPTIONS);

  test('is the very end of the comment and is found again', () => {
    expect(comment).toMatch(/<!-- connector-preflight:[^<>]*-->$/);
    expect(carriesMarker(comment)).toBe(true);
    expect(carriesMarker(`${comment}\r\n`)).toBe(true);
    expect(readRunState(comment)?.head).toBe(HEAD);
  });

  test('names the commit that was reviewed before, and keeps to it while the head stays', () => {
    const before = renderComment(withFindings([sameOperationId], OLD_HEAD), OPTIONS);
    const after = renderComment(withFindings([sameOperationId]), { ...OPTIONS, previous: before });
    const edited = renderComment(withFindings([]), { ...OPTIONS, previous: after });
    expect([before, after, edited].map((body) => readRunState(body)?.before)).toEqual([undefined, OLD_HEAD, OLD_HEAD]);
  });

  test('is not seen in a quotation or in another comment', () => {
    expect(carriesMarker(`> ${comment}\n\nI do not agree.`)).toBe(false);
    expect(carriesMarker('<!-- other -->')).toBe(false);
    expect(carriesMarker('')).toBe(false);
  });

  test('is not part of the Markdown page and of the job summary', () => {
    expect(renderMarkdown(submissionWithErrors, OPTIONS)).not.toContain('<!--');
    expect(renderSummary(submissionWithErrors, OPTIONS)).not.toContain('<!--');
  });
});

describe('a comment that would be too long', () => {
  const long = 'Ł'.repeat(200);
  const manyKinds = review({
    verdict: 'changes-needed',
    findings: Array.from({ length: 500 }, (_, index) => ({
      ...sameOperationId,
      rule: `Rule${index}`,
      message: say`${long} ${long} ${long}`,
      line: index + 1,
    })),
  });
  const manyGaps = review({
    verdict: 'unknown',
    turn: 'nobody',
    gaps: Array.from({ length: 5000 }, (_, index) => say`The file ${`${index}${long}`} could not be read.`),
  });
  const wordy = review({ gaps: [['word '.repeat(50_000)]], nextSteps: [{ text: ['word '.repeat(50_000)] }] });

  test.each([
    ['3,000 findings of few kinds', hugeReview()],
    ['3,000 findings in 3,000 files', scatteredReview()],
    ['2,000 findings in 2,000 files, with all their hashes', scatteredReview(2000)],
    ['500 kinds of finding with long values', manyKinds],
    ['5,000 unreadable files', manyGaps],
    ['sentences without end', wordy],
  ])('%s: stays below the limit, keeps verdict, marker and folds', (_, value) => {
    const comment = renderComment(value, OPTIONS);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536);
    expect(comment.split('\n')[0]).toBe(renderComment({ ...value, findings: [], gaps: [], nextSteps: [] }, OPTIONS).split('\n')[0]);
    expect(carriesMarker(comment)).toBe(true);
    const { html } = liveParts(comment);
    expect(html.filter((part) => part.startsWith('<details>')).length).toBe(html.filter((part) => part === '</details>').length);
  });

  test('says that it is shortened, and how many findings there are', () => {
    const comment = renderComment(scatteredReview(), OPTIONS);
    expect(comment).toContain('This text is shortened to what fits here.');
    expect(comment).toContain('1,000 errors and 2,000 warnings');
    expect(comment).toMatch(/^And [\d,]+ findings in [\d,]+ more files\.$/m);
  });

  test('a short one does not say so', () => expect(renderComment(submissionWithErrors, OPTIONS)).not.toContain('shortened'));

  test('the job summary keeps every place of 3,000 findings and stays below its own limit', () => {
    const summary = renderSummary(hugeReview(), OPTIONS);
    expect(summary).toContain('`Operation2997`');
    expect(summary).toContain('`parameter2999`');
    expect(Buffer.byteLength(renderSummary(scatteredReview(9000), OPTIONS))).toBeLessThanOrEqual(1_048_576);
  });
});

describe('findings of one kind in one file', () => {
  const comment = renderComment(
    withFindings(Array.from({ length: 200 }, (_, index) => missingSummary(`Operation${index}`, index + 1))),
    OPTIONS,
  );

  test('are one entry with its message once', () => {
    expect(comment.match(/has no summary/g)).toHaveLength(1);
    expect(comment).toContain('**The same in 199 more places:**');
    expect(comment).toContain('and 179 more');
  });

  test('in other words are entries of their own', () => {
    const other: Finding = { ...missingSummary('Other', 5), message: say`The summary of ${'Other'} is empty.` };
    expect(renderComment(withFindings([missingSummary('One', 1), other]), OPTIONS)).not.toContain('The same');
  });
});

test('more than three things to do are counted', () => {
  const steps = (length: number) =>
    renderComment(review({ nextSteps: Array.from({ length }, (_, index) => ({ text: say`Do thing ${index}.` })) }), OPTIONS);
  expect(steps(3)).not.toContain('After that');
  expect(steps(4)).toContain('After that: 1 more thing, listed below.');
  expect(steps(4)).not.toContain('Do thing 3.');
});

test.each([
  ['publisher', 'Do this next'],
  ['reviewer', 'You can do this meanwhile'],
] as const)('a step while it is the turn of the %s is headed "%s"', (turn, heading) => {
  const waiting = review({ verdict: 'pass', turn, nextSteps: [{ text: ['Build the connector package.'] }] });
  expect(renderComment(waiting, OPTIONS)).toContain(`**${heading}**\n\n1. Build the connector package.`);
});
