import { listOf, say, type Text } from '../../text/text.ts';
import { type PullRequestRule, type PullRequestSubject, WITH_CONNECTOR } from '../pull-request-rule.ts';
import { NOT_FOR_CUSTOM } from '../rule.ts';
import { mainOf, WHOLE_HISTORY } from './facts.ts';

/** The name of the branch to start from, as a part of a command. */
function cleanBranch({ configuration, pullRequest }: PullRequestSubject): string {
  return configuration.baseBranches[0] ?? pullRequest.base.ref;
}

function historyHelp(subject: PullRequestSubject): Text {
  return say`Bring your fork up to date, make a new branch from its ${cleanBranch(subject)}, copy only the folder of your connector into it, and open a new pull request from that branch.`;
}

function splitHelp(subject: PullRequestSubject): Text {
  const main = mainOf(subject);
  const others = subject.connectors.filter((connector) => connector !== main).map((connector) => connector.folder);
  if (main === undefined) return ['Keep one connector in this pull request and open another one for each of the others.'];
  return say`Keep ${main.folder} here. Undo the changes to ${listOf(others)}; for those that you meant, open a pull request of their own.`;
}

export const singleConnector: PullRequestRule = {
  id: 'SingleConnector',
  subject: 'pull-request',
  stages: WITH_CONNECTOR,
  group: 'Pull request',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'A pull request changes one connector.',
  why: 'Each connector is reviewed, certified and deployed by itself; two in one pull request hold each other up.',
  remedy: 'Open one pull request for each connector, each from a branch of its own.',
  confidence: 'high',
  source: 'Documentation of the program; reviewers asked for it in thirteen pull requests.',
  bad: 'Files below independent-publisher-connectors/Contoso Tickets and independent-publisher-connectors/Fabrikam Helpdesk',
  good: 'Files below independent-publisher-connectors/Contoso Tickets only',
  check(subject, report) {
    const { length } = subject.connectors;
    if (length <= 1) return;
    const folders = subject.connectors.map((connector) => connector.folder);
    if (length < WHOLE_HISTORY) {
      report({ message: say`This pull request changes ${length} connectors: ${listOf(folders)}.`, help: splitHelp(subject) });
      return;
    }
    report({
      message: say`This pull request changes ${length} connectors. Most likely the branch carries changes of others that are not meant to be here.`,
      help: historyHelp(subject),
    });
  },
};
