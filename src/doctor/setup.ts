/** What a repository has set up, as plain data: read once, from GitHub or from a folder, and judged by `checks/`. */
import type { LoadedConfiguration } from '../config/load-configuration.ts';
import type { Blob } from '../facts/pull-request.ts';
import type { Workflow } from './workflow.ts';

/** What was read, or a sentence that says why it was not. */
export type Told<T> = { readonly value: T } | { readonly untold: string };

export interface Setup {
  /** `owner/name`; null for a folder. */
  readonly repository: string | null;
  readonly branches: Branches;
  /** `unread`: why a file that is there could not be had; then the defaults are in its place. */
  readonly configuration: LoadedConfiguration & { readonly path: string; readonly unread: string | null };
  /** The template of pull requests on the base branch; null when there is none. */
  readonly template: { readonly path: string; readonly blob: Blob } | null;
  /** All workflow files of the default branch: from there GitHub starts what runs with the repository's own token. */
  readonly workflows: readonly Workflow[];
  /** null when only files were looked at. */
  readonly platform: Platform | null;
}

export interface Branches {
  /** null where a folder does not tell. */
  readonly default: string | null;
  /** The first branch of the settings that exists; the default branch when none does. */
  readonly base: string;
  /** Whether one of the branches of the settings exists. */
  readonly found: Told<boolean>;
}

/** What only GitHub itself can tell. */
export interface Platform {
  readonly tokenGiven: boolean;
  readonly public: boolean;
  readonly actions: Told<ActionsSettings>;
  readonly policies: Told<readonly ActionsPolicy[]>;
  /** Names of the checks that rulesets of the base branch require, and whether they hold a merge queue. */
  readonly rules: Told<{ readonly checks: readonly string[]; readonly mergeQueue: boolean }>;
  /** Names of the checks that the older branch protection requires. */
  readonly protection: Told<readonly string[]>;
  /** Names in lower case. */
  readonly labels: Told<ReadonlySet<string>>;
  /** Seconds that this machine's clock is ahead of GitHub's; negative when it is behind. */
  readonly clockAhead: Told<number>;
  readonly rate: Told<{ readonly remaining: number; readonly limit: number; readonly resetsAt: Date }>;
}

export interface ActionsSettings {
  readonly enabled: boolean;
  readonly allowed: 'all' | 'local_only' | 'selected';
  /** Patterns such as `contoso/*`; only with `selected`. */
  readonly patterns: readonly string[];
  readonly pinningRequired: boolean;
}

/** An Actions policy that is in force, of the repository or of what it belongs to. */
export interface ActionsPolicy {
  readonly name: string;
  /** Workflow paths that it is for, and those that it is not for; `~ALL` and an empty `include` mean all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The events that may start a workflow; null when it does not say. */
  readonly events: readonly string[] | null;
  /** It names who may start a workflow. */
  readonly namesActors: boolean;
}
