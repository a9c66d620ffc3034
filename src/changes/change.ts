/** One difference between two connectors and what it means for those who use them. */
import type { Text } from '../text/text.ts';

/**
 * `breaking`: the Breaking Change Detector reports it. `risky`: it can break a flow or an app all the same. `safe`: it is told because it is
 * a change.
 */
export type Impact = 'breaking' | 'risky' | 'safe';
export const IMPACTS: readonly Impact[] = ['breaking', 'risky', 'safe'];

/** Which of the two files a place is in: `base` is the old one, `head` the new one. */
export type ChangeSide = 'base' | 'head';

/** Where a change is. */
export interface ChangePlace {
  readonly side: ChangeSide;
  /** RFC 6901. */
  readonly pointer: string;
  /** Path as the connector has it. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
}

/** The place is the head's, unless what changed is not there any more. */
export interface Change extends ChangePlace {
  readonly rule: string;
  readonly impact: Impact;
  /** What will happen, in words of flows. */
  readonly message: Text;
  /** What to do about it; empty for what is safe. */
  readonly help: Text;
  /** The operationId; absent for what concerns the connector as a whole, or an operation without one. */
  readonly operation?: string;
  /** The operation's name for the people who use it: its summary, else its id. */
  readonly operationName?: string;
  /** As the Breaking Change Detector writes it; absent for what concerns the connector as a whole. */
  readonly valuePath?: string;
  /** The same thing in the other file, for what was neither added nor removed; the thing itself where only one side has the keyword. */
  readonly counterpart?: ChangePlace;
}
