/** The sentences that reports share, and nothing else: whoever wants to change how the product speaks starts here. */
import { dateInWords } from '../lifecycle/schedule.ts';
import type { Comparison } from '../memory/run-state.ts';
import type { OutlinedOperation } from '../preview/outline-operations.ts';
import { type LifecycleState, OVER, type Review, type ReviewedConnector, type Stage, type Turn, type Verdict } from '../review/review.ts';
import { type Totals, totalsOf } from '../review/totals.ts';
import type { AppliedWaiver } from '../review/waivers.ts';
import type { Finding, Level, Severity } from '../rules/rule.ts';
import { listOf, say, type Text } from '../text/text.ts';

const NOUNS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'hint' };

/** `1 error`, `3,000 findings`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`;
}

export function countOf(number: number, severity: Severity): string {
  return count(number, NOUNS[severity]);
}

/** `3 errors, 1 warning and 2 hints`; what there is none of is not mentioned. */
export function totalsSentence(totals: Totals): string {
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => totals[severity] > 0)
    .map((severity) => countOf(totals[severity], severity));
  if (parts.length === 0) return NOTHING_FOUND;
  return parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = NOUNS;
export const LEVEL_WORDS: Readonly<Record<Level, string>> = { ...NOUNS, off: 'off' };

/** What every result of a pull request that the review is not for begins with. */
export const NOT_APPLICABLE = 'Nothing to check: this pull request changes no connector.';

const VERDICTS: Readonly<Record<Exclude<Verdict, 'pass'>, string>> = {
  'changes-needed': 'Changes are needed.',
  unknown: 'Not finished: some of this pull request could not be read.',
  'not-applicable': NOT_APPLICABLE,
};

const PASSED: Readonly<Record<Stage, string>> = {
  proposal: 'The proposal is in order: no errors were found.',
  submission: 'Ready for review: no errors were found.',
  update: 'Ready for review: no errors were found.',
  deprecation: 'Ready for review: no errors were found.',
  'not-applicable': 'No errors were found.',
};

/** Instead of the verdict, where the process is further than that. */
const PROCESSED: Readonly<Partial<Record<LifecycleState, string>>> = {
  approved: 'Approved for deployment.',
  merged: 'Merged.',
  deployed: 'Deployed: the connector is live.',
  closed: 'Closed without a merge.',
};

/** Instead of the words for a pass. */
const PASSED_IN: Readonly<Partial<Record<LifecycleState, string>>> = {
  'awaiting-package': 'The connector package is missing; no errors were found.',
  'in-certification': 'In certification: no errors were found.',
  'changes-requested': 'The certification asked for changes.',
};

const TURNS: Readonly<Record<Turn, string>> = {
  publisher: 'It is the publisher’s turn.',
  reviewer: 'It is a reviewer’s turn.',
  nobody: '',
};

/** Verdict and whose turn, in one line. */
export function headline(review: Review): string {
  return `${verdictSentence(review)} ${isOnHold(review) ? ON_HOLD : TURNS[review.turn]}`.trim();
}

const ON_HOLD = 'It is on hold.';

function isOnHold({ decisions, lifecycle }: Review): boolean {
  return decisions?.hold !== undefined && !OVER.has(lifecycle.state);
}

/** Empty when the pull request is not on hold. */
export function holdSentence(review: Review): Text {
  const { hold } = review.decisions ?? {};
  return hold === undefined || !isOnHold(review) ? [] : say`On hold by ${hold.by}: ${hold.reason}`;
}

const SIDES: Readonly<Record<Turn, string>> = { publisher: ', with the publisher', reviewer: ', with the reviewers', nobody: '' };

const STATES: Readonly<Record<LifecycleState, string>> = {
  'in-review': 'in review',
  'awaiting-package': 'waiting for the connector package',
  'in-certification': 'in certification',
  'changes-requested': 'sent back by the certification',
  approved: 'approved, waiting for deployment',
  merged: 'merged',
  deployed: 'deployed',
  closed: 'closed',
};

/** Where in the process, on whose side, since when. Empty where there is no process to speak of: in a local clone, or where nothing applies. */
export function lifecycleSentence(review: Review): Text {
  const { stage, pullRequest, lifecycle } = review;
  const { state, turn, since, label } = lifecycle;
  if (stage === 'not-applicable' || pullRequest.number === undefined || since === undefined) return [];
  const side = isOnHold(review) ? ', on hold' : SIDES[turn];
  const said = label === undefined ? [] : say` (label ${label})`;
  return say`Where it stands: ${[`${STATES[state]}${side}`]}${said}, since ${[dateInWords(since)]}.`;
}

function isProcessed({ stage, lifecycle }: Review): boolean {
  return stage !== 'not-applicable' && PROCESSED[lifecycle.state] !== undefined;
}

function verdictSentence(review: Review): string {
  const { verdict, stage, pullRequest, lifecycle } = review;
  if (isProcessed(review)) return PROCESSED[lifecycle.state] ?? '';
  if (!pullRequest.draft) return verdict === 'pass' ? (PASSED_IN[lifecycle.state] ?? PASSED[stage]) : VERDICTS[verdict];
  if (verdict === 'pass') return 'Draft without errors.';
  return verdict === 'not-applicable' ? VERDICTS[verdict] : `Draft. ${VERDICTS[verdict]}`;
}

/** Decoration of the headline; a draft with errors is work in progress, not a failure. */
export function glyph(review: Review): string {
  if (isProcessed(review)) return review.lifecycle.state === 'closed' ? 'ℹ️' : '✅';
  if (review.verdict === 'changes-needed') return review.pullRequest.draft ? 'ℹ️' : '❌';
  if (review.verdict === 'pass' && review.lifecycle.turn === 'publisher' && review.lifecycle.state !== 'in-review') return 'ℹ️';
  return { pass: '✅', unknown: '⚠️', 'not-applicable': 'ℹ️' }[review.verdict];
}

const STAGES: Readonly<Record<Stage, string>> = {
  proposal: 'Proposal of a new connector',
  submission: 'New connector',
  update: 'Update of a connector',
  deprecation: 'Deprecation of a connector',
  'not-applicable': 'Connector',
};

/** What the pull request is about: `New connector: 'Contoso Tickets', 5 operations.` Empty when no connector is known. */
export function aboutSentence(review: Review): Text {
  const [only, ...others] = review.connectors;
  if (only === undefined) return [];
  if (others.length === 0) return say`${[STAGES[review.stage]]}: ${only.name}${[operations(only)]}.`;
  return say`${review.connectors.length} connectors: ${listOf(review.connectors.map((connector) => connector.name))}.`;
}

function operations(connector: ReviewedConnector): string {
  return connector.operations === undefined ? '' : `, ${count(connector.operations, 'operation')}`;
}

export const DRAFT = 'This is a draft, so take the time you need: reviewers look at it once it is marked as ready for review.';

export function comparisonSentence(comparison: Comparison): string {
  const fixed = `${comparison.fixed.toLocaleString('en-US')} fixed`;
  const added = `${comparison.added.toLocaleString('en-US')} new`;
  return `Since the last run: ${fixed}, ${added}, ${comparison.left.toLocaleString('en-US')} left.`;
}

export const CHANGES = 'What this update changes';
/** Where a reviewer is next, what is left is for the publisher's waiting time. */
export function stepsHeading({ turn }: Review): string {
  return turn === 'reviewer' ? 'You can do this meanwhile' : 'Do this next';
}
export const NEXT_STEP = 'Next';
export const GAPS = 'What could not be read';
export const PULL_REQUEST = 'The pull request as a whole';
/** Where a terminal has the name of a file. */
export const PULL_REQUEST_PLACE = 'pull request';
export const FOLDER = 'The folder as a whole';
export const FOLDER_PLACE = 'folder';
const NOT_EVERYTHING = 'Not everything could be checked.';
export const NEITHER = 'Until this can be read, the result is neither a pass nor a refusal.';
export const HOW_TO_FIX = 'How to fix it:';
export const WHY = 'Why it matters:';
export const RULE_PAGE_LABEL = 'The rule with an example';
export const NOTHING_FOUND = 'nothing to report';
export const IN_BASE = 'It was like this before this pull request.';
export const SHORTENED =
  'This text is shortened to what fits here. The command connector-preflight shows every finding, on your own machine too.';
export const UPDATED = 'This comment is brought up to date after each push and each edit of the title or description.';

export function errorsHeading(number: number): string {
  return `${countOf(number, 'error')}: every place, and why it matters`;
}

export function warningsHeading(number: number): string {
  return `${countOf(number, 'warning')}: good to fix, no reason to hold up the review`;
}

export function hintsHeading(number: number): string {
  return `${countOf(number, 'info')}: for your information`;
}

export function oldHintsHeading(number: number): string {
  return `${countOf(number, 'info')} about what was like this before this pull request: nothing has to be done`;
}

export function passedHeading(number: number): string {
  return `${count(number, 'check')} passed`;
}

export function waivedHeading(number: number): string {
  return `${count(number, 'finding')} accepted by a maintainer`;
}

/** `4 operations that users see: 3 new, 1 removed` */
export function operationsHeading(outline: readonly OutlinedOperation[]): string {
  const parts = OPERATION_CHANGES.map((change) => ({ change, number: outline.filter((one) => one.change === change).length }));
  const told = parts.filter(({ number }) => number > 0).map(({ change, number }) => `${number.toLocaleString('en-US')} ${change}`);
  return `${count(outline.length, 'operation')} that users see: ${told.join(', ')}`;
}

const OPERATION_CHANGES: readonly OutlinedOperation['change'][] = ['new', 'changed', 'removed'];

export function moreSteps(number: number): string {
  return `After that: ${count(number, 'more thing')}, listed below.`;
}

/** What stands before the places that a sentence holds for as well; without a colon. */
export function samePlaces(others: number): string {
  return `The same in ${count(others, 'more place')}`;
}

/** The same before values that all stand in one place, or in none. */
export function sameOthers(others: number): string {
  return `The same for ${others.toLocaleString('en-US')} more`;
}

export function findingsInFile(findings: number): string {
  return count(findings, 'finding');
}

export function moreKinds(findings: number): string {
  return `and ${count(findings, 'more finding')} in this file`;
}

export function moreFiles(findings: number, files: number): string {
  return `And ${count(findings, 'finding')} in ${count(files, 'more file')}.`;
}

export function annotationsCapped(shown: number, all: number): string {
  return `Lines are marked for the first ${shown.toLocaleString('en-US')} of ${count(all, 'finding')}.`;
}

export function commandsCapped(shown: number, all: number): string {
  return `GitHub marks the first ${shown.toLocaleString('en-US')} of ${count(all, 'error or warning', 'errors and warnings')}; all of them are listed in the report.`;
}

export function resultsCapped(shown: number, all: number): string {
  return `Code scanning takes ${shown.toLocaleString('en-US')} findings of a run; the worst of ${all.toLocaleString('en-US')} are here.`;
}

/** Ends before the short SHA of the head commit. */
export function footer(version: string): string {
  return `Connector Preflight ${version} reviewed commit`;
}

/** `1 connector checked: 3 errors and 1 hint.` `gaps`: how many things could not be checked. */
export function checkedSentence(connectors: number, totals: Totals, gaps: number): string {
  const checked = `${count(connectors, 'connector')} checked: ${totalsSentence(totals)}.`;
  return gaps === 0 ? checked : `${checked} ${NOT_EVERYTHING}`;
}

/** `Found: 1 error and 2 hints, besides 12 hints about what was there before.` */
export function foundSentence(findings: readonly Finding[]): string {
  const old = findings.filter(({ severity, inBase, waiver }) => severity === 'info' && inBase === true && waiver === undefined).length;
  const totals = totalsOf(findings);
  const now = { ...totals, info: totals.info - old };
  const before = `${countOf(old, 'info')} about what was there before`;
  if (old === 0) return `Found: ${totalsSentence(now)}.`;
  return now.error + now.warning + now.info === 0 ? `Found: ${before}.` : `Found: ${totalsSentence(now)}, besides ${before}.`;
}

const AGAIN = 'The review runs again at the next push, after an edit of the title or description, and when a maintainer starts it.';

/** What it means that something could not be read, and what happens next. */
export function afterGaps(verdict: Verdict): string {
  return verdict === 'unknown' ? `${NEITHER} ${AGAIN}` : `What is said below holds all the same. ${AGAIN}`;
}

export function moreGaps(number: number): string {
  return `and ${count(number, 'more thing')}`;
}

export function acceptedBy(by: string, reason: string): Text {
  return say`Accepted by ${by}: ${reason}.`;
}

/** A decision of a maintainer that covers nothing, and why. */
function idleWaiver({ rule, place, by, effect }: AppliedWaiver): Text {
  const where = place === undefined ? [] : say` at ${place}`;
  const why =
    effect === 'no-such-rule'
      ? 'there is no such rule any more, so this is without effect'
      : 'nothing of it is found now, so this covers nothing';
  return say`${by} accepted ${rule}${where}; ${[why]}.`;
}

/** Decisions that cover nothing, one sentence each. */
export function idleDecisions({ decisions }: Review): readonly Text[] {
  const idle = decisions?.waivers.filter(({ effect }) => effect !== 'covers').map(idleWaiver) ?? [];
  const { breaking } = decisions ?? {};
  if (breaking === undefined || breaking.holds) return idle;
  return [...idle, say`${breaking.by} accepted breaking changes; they are others now, so the acceptance has lapsed.`];
}

/** Empty when no breaking change is accepted. */
export function breakingSentence({ decisions }: Review): Text {
  const { breaking } = decisions ?? {};
  return breaking?.holds ? say`The breaking changes were accepted by ${breaking.by}: ${breaking.reason}` : [];
}

export function idleHeading(number: number): string {
  return `${count(number, 'decision')} of maintainers without effect`;
}

export function andMore(number: number): string {
  return `and ${number.toLocaleString('en-US')} more`;
}

export function mendedHeading(number: number, written: boolean): string {
  if (number === 0) return 'There is nothing here that a machine can mend.';
  return written ? `Mended: ${count(number, 'finding')}.` : `A machine can mend ${count(number, 'finding')}:`;
}

/** The command follows. `inline`: suggestions that stand beside the changed lines. */
export function mendingSentence(number: number, inline: number): string {
  const what = `A machine can mend ${count(number, 'finding')} of these.`;
  const where = inline === 0 ? '' : ' Accept the suggestions beside your changes, or mend everything at once:';
  return `${what}${where === '' ? ' In your copy of the repository, run' : where}`;
}

/** After a check, which does not try the fixes out. */
export const TRY_FIX =
  'A machine may mend some of this: "connector-preflight fix" on the same folder shows what, and with --write mends it.';

/** What a shell could take for more than a name is not put into a command. */
export function fixCommand(folders: readonly string[]): string {
  const [only = '', ...others] = folders;
  const name = others.length === 0 && /^[\p{L}\p{N}][\p{L}\p{N} ._()/&+,-]*$/u.test(only) ? `"${only}"` : '.';
  return `npx connector-preflight fix --write ${name}`;
}

/** A patch repeats the lines around each change. */
export function leftOutOfPatch(files: readonly string[]): Text {
  return say`Left out of the patch, because it would repeat what looks like a credential: ${listOf(files)}. Take the credential back first.`;
}

export const PATCH_HEADING = 'The same as a patch for git apply';

export const NOT_MENDED = 'Not mended:';
export const HOW_TO_WRITE = 'Nothing is written yet. Add --write to write it.';

export function leftSentence(totals: Totals): string {
  return totals.error + totals.warning + totals.info === 0 ? 'Nothing else is left to do.' : `Left for you: ${totalsSentence(totals)}.`;
}
