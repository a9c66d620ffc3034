/** More than one zip in the folder of a connector. */
import { artifactOf } from '../../connector/connector.ts';
import { listOf, say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { SAMPLE_PACKAGE } from './sample-package.ts';
import { PACKAGE_GROUP } from './structure.ts';

export const packageNotAlone: ConnectorRule = {
  id: 'PackageNotAlone',
  group: PACKAGE_GROUP,
  subject: 'package',
  levels: { documented: 'error', profiles: { custom: 'off' } },
  summary: 'The folder of a connector holds one zip, its package.',
  why: 'The certification service takes the zip that it finds, and stops when there are several.',
  remedy: 'Keep the latest package and remove the other zips.',
  confidence: 'high',
  source: 'Answers of the certification service on pull requests.',
  bad: { package: SAMPLE_PACKAGE, files: { 'packages.zip': '' } },
  good: { package: SAMPLE_PACKAGE },
  reportedAt: { file: 'package.zip' },
  check(documents, report) {
    const zips = documents.connector.files.filter(({ artifact }) => artifact === 'package');
    const kept = artifactOf(documents.connector, 'package');
    if (zips.length < 2 || kept === undefined) return;
    report({ file: kept.path, message: say`The folder holds ${zips.length} zips: ${listOf(zips.map(({ name }) => name))}.` });
  },
};
