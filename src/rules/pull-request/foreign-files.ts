import { findFilesOutside } from '../../connector/layout.ts';
import { listOf, say, type Text } from '../../text/text.ts';
import { type PullRequestRule, WITH_CONNECTOR } from '../pull-request-rule.ts';
import { WHOLE_HISTORY } from './facts.ts';

/** What is new is deleted on GitHub's own pages; what was there before is easier left out than put back. */
const DELETE: Text = [
  'Delete what does not belong: in the tab “Files changed” of the pull request, the menu “…” of each file has “Delete file”.',
];
const PUT_BACK: Text = ['Put everything else back as it was, or start again from a fresh branch with only the connector’s folder.'];

export const foreignFiles: PullRequestRule = {
  id: 'ForeignFiles',
  subject: 'pull-request',
  stages: WITH_CONNECTOR,
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
    const files = findFilesOutside(pullRequest, configuration.folders);
    const paths = files.map((file) => file.path);
    const [first] = paths;
    if (first === undefined) return;
    const message =
      paths.length === 1
        ? say`${first} does not belong to the connector.`
        : say`${paths.length} changed files do not belong to the connector: ${listOf(paths)}.`;
    report({ message, help: files.every((file) => file.status === 'added') ? DELETE : PUT_BACK });
  },
};
