/**
 * Where a pull request stood when it was reviewed, and what that rested on: what our comment keeps, so that a sweep has it without another
 * review. Text of the pull request is only in it as base64, in which nothing can be said or ended.
 */
import type { MadeFrom } from '../review/facts-digest.ts';
import { LIFECYCLE_STATES, STAGES, type Turn, VERDICTS } from '../review/review.ts';
import { LONGEST_NEXT, type Summary } from '../review/summary.ts';

export interface Standing {
  readonly from: MadeFrom;
  readonly summary: Summary;
}

/** UTF-8 takes at most three bytes for a UTF-16 unit, and base64 four letters for three bytes. */
const LONGEST_BASE64 = LONGEST_NEXT * 4;

/** Whose turn it is stands in the marker already. */
export function renderStanding({ from, summary }: Standing): string {
  const { stage, verdict, lifecycle, errors, warnings, breaking, duplicates, next } = summary;
  const folders = from.folders.length === 0 ? '-' : from.folders.join(',');
  const text = next === '' ? '-' : Buffer.from(next).toString('base64');
  const counts = [errors, warnings, breaking, duplicates].join(',');
  return `facts=${from.digest} folders=${folders} new=${from.bringsNew ? 1 : 0} stage=${stage} verdict=${verdict} lifecycle=${lifecycle} counts=${counts} next=${text}`;
}

const FORM =
  /^facts=([0-9a-f]{16}) folders=([0-9a-f,]{1,200}|-) new=([01]) stage=([a-z-]{1,20}) verdict=([a-z-]{1,20}) lifecycle=([a-z-]{1,20}) counts=(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6}) next=([A-Za-z0-9+/]{1,800}={0,2}|-)$/;

/** `last`: whose turn the marker tells. Undefined for anything that is not in our form. */
export function readStanding(text: string, last: { readonly side: Turn; readonly since: string }): Standing | undefined {
  const [, digest = '', folders, bringsNew, written, said, at, ...rest] = FORM.exec(text) ?? [];
  const [stage, verdict, lifecycle] = [oneOf(STAGES, written), oneOf(VERDICTS, said), oneOf(LIFECYCLE_STATES, at)];
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
