/**
 * What a rule is. One object carries everything that a user, a docs page, the configuration schema and the tests need to know,
 * so that a new rule is one new file.
 */
import type { Fix } from '../fixes/fix.ts';
import type { Text } from '../text/text.ts';

/** The kinds of connectors, by the folder that holds them. */
export type Profile = 'independent-publisher' | 'certified' | 'custom';
export const PROFILES: readonly Profile[] = ['independent-publisher', 'certified', 'custom'];

/** How heavy a finding weighs: only an `error` holds up a pull request. */
export type Severity = 'error' | 'warning' | 'info';
/** What a preset or a configuration may say of a rule. */
export type Level = Severity | 'off';
export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** `documented`: the written rules. `calibrated` (the default): the written rules where reviewers do not contradict them. */
export type Preset = 'documented' | 'calibrated';

/** How heavy a rule weighs. */
export interface Levels {
  readonly documented: Level;
  /** Absent: as documented. */
  readonly calibrated?: Level;
  /** Profiles in which the rule has another level in both presets, most often `off`. */
  readonly profiles?: Partial<Record<Profile, Level>>;
}

/** The certification rules: nothing of them holds for connectors that are not published. */
export const NOT_FOR_CUSTOM: Partial<Record<Profile, Level>> = { custom: 'off' };

/** What is known of a rule. */
export interface RuleFacts {
  /** The Swagger Validator's documented id where there is one, because people search for it. Pascal case. */
  readonly id: string;
  /** Heading under which the index lists the rule. */
  readonly group: string;
  readonly levels: Levels;
  /** One line: what the rule wants, as a statement. */
  readonly summary: string;
  /** Why it matters to those who use or review the connector. */
  readonly why: string;
  /** What to do about it, in the imperative. */
  readonly remedy: string;
  /** How sure we are that the closed tools or the reviewers see it the same way. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Where the fact comes from: quoted output, documentation, published connectors, reviewers. */
  readonly source: string;
}

/** Where a finding stands. Exactly one way of saying it; none of `pointer`, `offset`, `line` means the file as a whole. */
export interface Place {
  /** Repository path of the file; absent: the artifact that the rule looks at, or the pull request itself. */
  readonly file?: string;
  /** RFC 6901 pointer into the JSON file, "" for the document. */
  readonly pointer?: string;
  /** Point at the key of the pointer's last segment instead of at its value. */
  readonly atKey?: boolean;
  /** Character offset into the decoded text, with a length. */
  readonly offset?: number;
  readonly length?: number;
  /** 1-based line, and column where it is known. */
  readonly line?: number;
  readonly column?: number;
}

/** What a rule says; the engine adds rule id, severity and line. */
export interface Complaint extends Place {
  readonly message: Text;
  /** How to mend this very case, when it can say more than the rule's `remedy`. */
  readonly help?: Text;
  /** A milder severity than the rule's own for this case, e.g. `info` for an update. Never makes it harsher. */
  readonly atMost?: Severity;
  readonly fix?: Fix;
}

export type Report = (complaint: Complaint) => void;

/** What a rule reported, with everything a renderer needs. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly help: Text;
  /** Repository path; absent when the finding is about the pull request itself (title, body, the set of files). */
  readonly file?: string;
  readonly pointer?: string;
  /** 1-based; the end column is exclusive. Absent when the finding is about the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly fix?: Fix;
  /** The base branch has the same finding already; set only in the review of a pull request. */
  readonly inBase?: boolean;
  readonly waiver?: { readonly by: string; readonly reason: string };
}
