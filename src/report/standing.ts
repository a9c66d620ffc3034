/**
 * Where a pull request stood when it was reviewed, and what that rested on: what our comment keeps, so that a sweep has it without another
 * review. Text of the pull request is only in it as base64, in which nothing can be said or ended.
 */
import type { MadeFrom } from '../facts/facts-digest.ts';
import type { Review, Stage, Turn, Verdict } from '../review/review.ts';
import { plainText } from '../text/render.ts';
import { cutInTheMiddle } from '../text/visible.ts';
import { totalsOf } from './check-report.ts';

/** What the queue tells of a review. */
export interface Summary {
  readonly stage: Stage;
  readonly verdict: Verdict;
  readonly turn: Turn;
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
  return {
    ...{ stage: review.stage, verdict: review.verdict, turn: review.turn, errors: error, warnings: warning },
    breaking: review.update?.changes.filter(({ impact }) => impact === 'breaking').length ?? 0,
    duplicates: review.findings.filter(({ rule, waiver }) => DUPLICATE_RULES.has(rule) && waiver === undefined).length,
    next: first === undefined ? '' : cutInTheMiddle(plainText(first.text), LONGEST_NEXT),
  };
}

export function renderStanding({ from, summary }: Standing): string {
  const { stage, verdict, turn, errors, warnings, breaking, duplicates, next } = summary;
  const folders = from.folders.length === 0 ? '-' : from.folders.join(',');
  const text = next === '' ? '-' : Buffer.from(next).toString('base64');
  const counts = [errors, warnings, breaking, duplicates].join(',');
  return `facts=${from.digest} folders=${folders} new=${from.bringsNew ? 1 : 0} stage=${stage} verdict=${verdict} turn=${turn} counts=${counts} next=${text}`;
}

const STAGES = ['proposal', 'submission', 'update', 'deprecation', 'not-applicable'] as const satisfies readonly Stage[];
const VERDICTS = ['pass', 'changes-needed', 'unknown', 'not-applicable'] as const satisfies readonly Verdict[];
const TURNS = ['publisher', 'reviewer', 'nobody'] as const satisfies readonly Turn[];

const FORM =
  /^facts=([0-9a-f]{16}) folders=([0-9a-f,]{1,200}|-) new=([01]) stage=([a-z-]{1,20}) verdict=([a-z-]{1,20}) turn=([a-z]{1,20}) counts=(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6}) next=([A-Za-z0-9+/]{1,800}={0,2}|-)$/;

/** Undefined for anything that is not in our form. */
export function readStanding(text: string): Standing | undefined {
  const [, digest = '', folders, bringsNew, stage, verdict, turn, ...rest] = FORM.exec(text) ?? [];
  const known = { stage: oneOf(STAGES, stage), verdict: oneOf(VERDICTS, verdict), turn: oneOf(TURNS, turn) };
  const [errors = 0, warnings = 0, breaking = 0, duplicates = 0] = rest.slice(0, 4).map(Number);
  const next = readNext(rest[4]);
  if (known.stage === undefined || known.verdict === undefined || known.turn === undefined || next === undefined) return undefined;
  const from = { digest, folders: folders === undefined || folders === '-' ? [] : folders.split(','), bringsNew: bringsNew === '1' };
  const { stage: at, verdict: said, turn: whose } = known;
  return { from, summary: { stage: at, verdict: said, turn: whose, errors, warnings, breaking, duplicates, next } };
}

function oneOf<Word extends string>(words: readonly Word[], word: string | undefined): Word | undefined {
  return words.find((known) => known === word);
}

function readNext(text: string | undefined): string | undefined {
  if (text === undefined || text.length > LONGEST_BASE64) return undefined;
  return text === '-' ? '' : Buffer.from(text, 'base64').toString('utf8').slice(0, LONGEST_NEXT);
}
