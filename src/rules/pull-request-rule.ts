/** Rules about the pull request itself: title, body, the set of files. */
import type { Configuration } from '../config/configuration.ts';
import type { ConfigurationProblem } from '../config/load-configuration.ts';
import type { Connector } from '../connector/connector.ts';
import type { PullRequest } from '../facts/pull-request.ts';
import type { Stage } from '../review/review.ts';
import type { Profile, Report, RuleFacts } from './rule.ts';

/** One connector folder that the pull request touches, as it was and as it would be. */
export interface TouchedConnector {
  readonly folder: string;
  readonly name: string;
  readonly profile: Profile;
  /** The folder with the pull request merged; null when the pull request deletes it. */
  readonly head: Connector | null;
  /** The folder at the tip of the base branch; null for a new connector. */
  readonly base: Connector | null;
}

/** What a pull-request rule looks at: facts, what follows from them, and nothing else. */
export interface PullRequestSubject {
  readonly pullRequest: PullRequest;
  readonly configuration: Configuration;
  /** What is wrong with the repository's own configuration. */
  readonly configurationProblems: readonly ConfigurationProblem[];
  readonly stage: Stage;
  readonly connectors: readonly TouchedConnector[];
}

export interface PullRequestRule extends RuleFacts {
  readonly subject: 'pull-request';
  /** The stages in which there is something to look at; in others the rule has neither failed nor passed. Absent: all. */
  readonly stages?: readonly Stage[];
  /** Rules that come earlier and say the same with more behind it: where one of them has spoken, this one is left out. */
  readonly yieldsTo?: readonly string[];
  /** Short excerpts for the docs page; the tests run the rule on `__tests__/rules/pull-request` tables. */
  readonly bad: string;
  readonly good: string;
  check(subject: PullRequestSubject, report: Report): void;
}

/** Every stage in which a connector is changed. */
export const WITH_CONNECTOR: readonly Stage[] = ['proposal', 'submission', 'update', 'deprecation'];

/** The stages in which a connector comes that was not published before. */
export const NEW_CONNECTOR: readonly Stage[] = ['proposal', 'submission'];

/** Whether there is something for the rule to look at. */
export function concernsStage({ stages }: PullRequestRule, stage: Stage): boolean {
  return stages === undefined || stages.includes(stage);
}
