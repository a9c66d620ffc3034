import { describe, test } from '@jest/globals';
import { renderMarkdownCheck } from '../../src/report/check-markdown.ts';
import { renderCheck, renderStatus } from '../../src/report/check-run.ts';
import { renderClosingNote, renderComment, renderSummary } from '../../src/report/comment.ts';
import { renderGithubCheck } from '../../src/report/github.ts';
import { renderJsonCheck } from '../../src/report/json.ts';
import { renderPrettyCheck, renderPrettyReview } from '../../src/report/pretty.ts';
import { renderJsonReview } from '../../src/report/review-json.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { expectGolden } from './golden.ts';
import {
  CHECKED,
  CLEAN,
  CLOSED,
  HEAD,
  hostileReview,
  hugeReview,
  OPTIONS,
  REVIEWS,
  review,
  rules,
  sameOperationId,
  submissionWithErrors,
  TOOL,
} from './reviews.ts';

const EVERY_REVIEW = Object.entries(REVIEWS);
const PLAIN = { colour: false };

describe('the comment reads as reviewed', () => {
  test.each(EVERY_REVIEW)('%s', (name, value) => expectGolden(`comment-${name}.golden.md`, renderComment(value, OPTIONS)));

  test('after a push that mended something', () => {
    const before = { ...submissionWithErrors, pullRequest: { ...submissionWithErrors.pullRequest, head: HEAD.replace('4', 'a') } };
    const now = { ...submissionWithErrors, findings: [sameOperationId, ...submissionWithErrors.findings.slice(6)] };
    expectGolden('comment-second-run.golden.md', renderComment(now, { ...OPTIONS, previous: renderComment(before, OPTIONS) }));
  });

  test('of a hostile pull request', () => expectGolden('comment-hostile.golden.md', renderComment(hostileReview(), OPTIONS)));
  test('of a pull request with 3,000 findings', () => expectGolden('comment-huge.golden.md', renderComment(hugeReview(), OPTIONS)));
});

describe('the comment of a closed pull request reads as reviewed', () => {
  test.each(Object.entries(CLOSED))('%s', (name, value) => expectGolden(`closing-${name}.golden.md`, renderClosingNote(value, OPTIONS)));
});

describe('the terminal reads as reviewed', () => {
  test.each(EVERY_REVIEW)('%s', (name, value) => expectGolden(`pretty-${name}.golden.txt`, renderPrettyReview(value, PLAIN)));
  test('of a hostile pull request', () => expectGolden('pretty-hostile.golden.txt', renderPrettyReview(hostileReview(), PLAIN)));
  test('of a check', () => expectGolden('pretty-check.golden.txt', renderPrettyCheck(CHECKED, PLAIN)));
  test('of a check in colours', () => expectGolden('pretty-check-colours.golden.txt', renderPrettyCheck(CHECKED, { colour: true })));
  test('of a check that finds nothing', () => expectGolden('pretty-check-clean.golden.txt', renderPrettyCheck(CLEAN, PLAIN)));
});

describe('the other formats read as reviewed', () => {
  test('the job summary', () => expectGolden('summary.golden.md', renderSummary(submissionWithErrors, OPTIONS)));
  test('the check run and the status of each verdict', () => {
    const runs = ['submission-pass', 'submission-changes-needed', 'submission-unknown', 'not-applicable', 'submission-pass-draft'].map(
      (name) => {
        const value = REVIEWS[name] ?? review();
        const { summary, ...run } = renderCheck(value, OPTIONS);
        return { review: name, check: { ...run, summary: `${summary.slice(0, 60)}…` }, status: renderStatus(value) };
      },
    );
    expectGolden('check-runs.golden.json', `${JSON.stringify(runs, undefined, 2)}\n`);
  });
  test('the JSON of a review', () => expectGolden('review.golden.json', renderJsonReview(submissionWithErrors, [])));
  test('the JSON of a check', () => expectGolden('check.golden.json', renderJsonCheck(CHECKED, TOOL)));
  test('the SARIF of a check', () => expectGolden('check-sarif.golden.json', renderSarif(CHECKED, TOOL, rules)));
  test('the Markdown of a check', () => expectGolden('check.golden.md', renderMarkdownCheck(CHECKED, rules)));
  test('the workflow commands of a check', () => expectGolden('check-github.golden.txt', renderGithubCheck(CHECKED)));
});
