import { findFilesOutside } from '../../connector/layout.ts';
import { listOf, say } from '../../text/text.ts';
import type { PullRequestRule } from '../pull-request-rule.ts';
import { WHOLE_HISTORY } from './facts.ts';

export const foreignFiles: PullRequestRule = {
  id: 'ForeignFiles',
  subject: 'pull-request',
  group: 'Pull request',
  levels: { documented: 'error', profiles: { custom: 'warning' } },
  summary: 'Only files of the connector are changed.',
  why: 'Other files are the repository’s or your editor’s; merged with the connector they reach everyone who clones the repository.',
  remedy: 'Take the files out of the pull request, or start again from a fresh branch with only the connector’s folder.',
  confidence: 'high',
  source: 'Reviewers asked for a clean pull request in eight cases.',
  bad: 'Files below independent-publisher-connectors/Contoso Tickets, and .vscode/settings.json',
  good: 'Files below independent-publisher-connectors/Contoso Tickets only',
  check({ pullRequest, configuration, connectors }, report) {
    // So many connectors are the history of another branch, and SingleConnector speaks of that.
    if (connectors.length === 0 || connectors.length >= WHOLE_HISTORY) return;
    const paths = findFilesOutside(pullRequest, configuration.folders).map((file) => file.path);
    const [first] = paths;
    if (first === undefined) return;
    const message =
      paths.length === 1
        ? say`${first} does not belong to the connector.`
        : say`${paths.length} changed files do not belong to the connector: ${listOf(paths)}.`;
    report({ message });
  },
};
