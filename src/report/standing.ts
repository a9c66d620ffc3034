/**
 * Where a pull request stood when it was reviewed, and what that rested on: what our comment keeps, so that a sweep has it without another
 * review. Text of the pull request is only in it as base64, in which nothing can be said or ended.
 */
import type { MadeFrom } from '../facts/facts-digest.ts';
import type { LifecycleState, Review, Stage, Turn, Verdict } from '../review/review.ts';
import { plainText } from '../text/render.ts';
import { cutInTheMiddle } from '../text/visible.ts';
import { totalsOf } from './check-report.ts';

/** What the queue tells of a review. */
export interface Summary {
  readonly stage: Stage;
  readonly verdict: Verdict;
  readonly lifecycle: LifecycleState;
  readonly turn: Turn;
  /** Since when it is this side's turn: ISO 8601, UTC; absent where that is not known. */
  readonly since?: string;
  readonly errors: number;
  readonly warnings: number;
  readonly breaking: number;
  readonly duplicates: number;
  /** Plain text; "" when there is nothing to do. */
  readonly next: string;
}

export interface Standing {
  readonly from: MadeFrom;
  readonly summary: Summary;
}

const DUPLICATE_RULES: ReadonlySet<string> = new Set(['ConnectorExists', 'ConnectorExistsAsIndependent', 'SubmissionOpen', 'ProposalOpen']);
const LONGEST_NEXT = 200;
/** UTF-8 takes at most three bytes for a UTF-16 unit, and base64 four letters for three bytes. */
const LONGEST_BASE64 = LONGEST_NEXT * 4;

export function summarise(review: Review): Summary {
  const { error, warning } = totalsOf(review.findings);
  const [first] = review.nextSteps;
  const { state: lifecycle, turn, since } = review.lifecycle;
  return {
    ...{ stage: review.stage, verdict: review.verdict, lifecycle, turn, errors: error, warnings: warning },
    ...(since === undefined ? {} : { since }),
    breaking: review.update?.changes.filter(({ impact }) => impact === 'breaking').length ?? 0,
    duplicates: review.findings.filter(({ rule, waiver }) => DUPLICATE_RULES.has(rule) && waiver === undefined).length,
    next: first === undefined ? '' : cutInTheMiddle(plainText(first.text), LONGEST_NEXT),
  };
}

/** Whose turn it is stands in the marker already. */
export function renderStanding({ from, summary }: Standing): string {
  const { stage, verdict, lifecycle, errors, warnings, breaking, duplicates, next } = summary;
  const folders = from.folders.length === 0 ? '-' : from.folders.join(',');
  const text = next === '' ? '-' : Buffer.from(next).toString('base64');
  const counts = [errors, warnings, breaking, duplicates].join(',');
  return `facts=${from.digest} folders=${folders} new=${from.bringsNew ? 1 : 0} stage=${stage} verdict=${verdict} lifecycle=${lifecycle} counts=${counts} next=${text}`;
}

const STAGES = ['proposal', 'submission', 'update', 'deprecation', 'not-applicable'] as const satisfies readonly Stage[];
const VERDICTS = ['pass', 'changes-needed', 'unknown', 'not-applicable'] as const satisfies readonly Verdict[];
const LIFECYCLE = [
  'in-review',
  'awaiting-package',
  'in-certification',
  'changes-requested',
  'approved',
  'merged',
  'deployed',
  'closed',
] as const satisfies readonly LifecycleState[];

const FORM =
  /^facts=([0-9a-f]{16}) folders=([0-9a-f,]{1,200}|-) new=([01]) stage=([a-z-]{1,20}) verdict=([a-z-]{1,20}) lifecycle=([a-z-]{1,20}) counts=(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6}) next=([A-Za-z0-9+/]{1,800}={0,2}|-)$/;

/** `last`: whose turn the marker tells. Undefined for anything that is not in our form. */
export function readStanding(text: string, last: { readonly side: Turn; readonly since: string }): Standing | undefined {
  const [, digest = '', folders, bringsNew, written, said, at, ...rest] = FORM.exec(text) ?? [];
  const [stage, verdict, lifecycle] = [oneOf(STAGES, written), oneOf(VERDICTS, said), oneOf(LIFECYCLE, at)];
  const [errors = 0, warnings = 0, breaking = 0, duplicates = 0] = rest.slice(0, 4).map(Number);
  const next = readNext(rest[4]);
  if (stage === undefined || verdict === undefined || lifecycle === undefined || next === undefined) return undefined;
  const from = { digest, folders: folders === undefined || folders === '-' ? [] : folders.split(','), bringsNew: bringsNew === '1' };
  const turn = { turn: last.side, since: last.since };
  return { from, summary: { stage, verdict, lifecycle, ...turn, errors, warnings, breaking, duplicates, next } };
}

function oneOf<Word extends string>(words: readonly Word[], word: string | undefined): Word | undefined {
  return words.find((known) => known === word);
}

function readNext(text: string | undefined): string | undefined {
  if (text === undefined || text.length > LONGEST_BASE64) return undefined;
  return text === '-' ? '' : Buffer.from(text, 'base64').toString('utf8').slice(0, LONGEST_NEXT);
}
