import { readConnectorIndex } from '../../duplicates/connector-index.ts';
import { say } from '../../text/text.ts';
import type { PullRequestRule } from '../pull-request-rule.ts';

export const configurationInvalid: PullRequestRule = {
  id: 'ConfigurationInvalid',
  subject: 'pull-request',
  group: 'Pull request',
  levels: { documented: 'warning' },
  summary: 'The settings of this review are valid.',
  why: 'A setting that is not understood is left out, and its default applies: the review may be another than the maintainers wanted.',
  remedy: 'For the maintainers: correct the settings file on the base branch. The publisher of this pull request has nothing to do.',
  confidence: 'high',
  source: 'The schema of the settings.',
  bad: 'version: 1\nprset: documented',
  good: 'version: 1\npreset: documented',
  check({ pullRequest, configurationProblems }, report) {
    const path = pullRequest.support.configuration?.path;
    for (const { message, line } of configurationProblems) {
      report({ message: say`Line ${line} of ${path ?? 'the settings'}: ${message}` });
    }
    const index = pullRequest.published?.index ?? undefined;
    if (index?.blob.kind === 'bytes' && readConnectorIndex(index.blob) === undefined) {
      report({
        message: say`${index.path} is no index of connectors that this version reads; the new connector was compared by name only.`,
        help: say`For the maintainers: write it anew with ${'connector-preflight index --write'}. The publisher of this pull request has nothing to do.`,
      });
    }
  },
};
