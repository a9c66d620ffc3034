/** What the doctor looks at. One object carries the words for the report and the docs page, and the judgement. */
import { say, type Text } from '../text/text.ts';
import type { Setup, Told } from './setup.ts';

export interface Check {
  /** Kebab case; programs may rely on it. */
  readonly id: string;
  /** What holds where all is set up: one sentence. */
  readonly wants: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  /** What to click or run, in the imperative. */
  readonly remedy: string;
  /** What a token has to be for GitHub to tell, where not every token will do. */
  readonly permission?: string;
  examine(setup: Setup): readonly Complaint[];
}

/** `untold`: it may be set up or not, GitHub did not say. */
export interface Complaint {
  readonly kind: 'wrong' | 'untold';
  readonly message: Text;
  /** What to do about this very case; the check's remedy when absent. */
  readonly remedy?: Text;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

export interface Diagnosis extends Omit<Complaint, 'remedy'> {
  readonly check: string;
  readonly remedy: Text;
}

type Place = Pick<Complaint, 'file' | 'line' | 'remedy'>;

export function wrong(message: Text, place: Place = {}): Complaint {
  return { kind: 'wrong', message, ...place };
}

export function untold(message: Text, place: Place = {}): Complaint {
  return { kind: 'untold', message, ...place };
}

/** Judges what was read; what was not read is said as such. `what`: begins a sentence, e.g. `The labels`. */
export function whenTold<T>(told: Told<T>, what: string, judge: (value: T) => readonly Complaint[]): readonly Complaint[] {
  return 'value' in told ? judge(told.value) : [untold(say`${[what]} could not be read. ${[told.untold]}`)];
}
