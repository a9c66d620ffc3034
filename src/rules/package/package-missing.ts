/** A submission without its package. */
import { artifactOf } from '../../connector/connector.ts';
import { say } from '../../text/text.ts';
import type { PullRequestRule } from '../pull-request-rule.ts';
import { PACKAGE_GROUP } from './structure.ts';

/** What the configuration says of packages decides how much it matters: `required` an error, `optional` a hint, `off` nothing. */
export const packageMissing: PullRequestRule = {
  id: 'PackageMissing',
  group: PACKAGE_GROUP,
  subject: 'pull-request',
  stages: ['submission'],
  levels: { documented: 'error', profiles: { custom: 'off' } },
  summary: 'The folder of a new connector holds its package, a zip with the connector’s solutions.',
  why: 'Since October 2025 the certification starts from the package: reviewers ask for it before they do anything else.',
  remedy: 'Build the connector package as the submission steps describe, and add the zip to the folder of the connector.',
  confidence: 'high',
  source: 'Reviewers on 21 pull requests from October 2025 on.',
  bad: 'A new connector with swagger, apiProperties.json and readme.md, without package.zip.',
  good: 'The same with package.zip.',
  check({ connectors, configuration }, report) {
    if (configuration.packageZip === 'off') return;
    for (const { folder, head, base } of connectors) {
      if (head === null || base !== null || artifactOf(head, 'package') !== undefined) continue;
      const message = say`The folder ${folder} holds no connector package.`;
      report(configuration.packageZip === 'required' ? { message } : { message, atMost: 'info' });
    }
  },
};
