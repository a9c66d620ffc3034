/** The connector in the package beside the one in the folder. */
import type { JsonDocument } from '../../connector/json-document.ts';
import { member } from '../../connector/json-value.ts';
import { Swagger, textOf } from '../../connector/swagger/swagger.ts';
import { listOf, say, type Text } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { SAMPLE_PACKAGE } from './sample-package.ts';
import { PACKAGE_GROUP } from './structure.ts';

export const packageConnectorDiffers: ConnectorRule = {
  id: 'PackageConnectorDiffers',
  group: PACKAGE_GROUP,
  subject: 'package',
  levels: { documented: 'error', profiles: { custom: 'off' } },
  summary: 'The connector in package.zip is the one beside it: same operations, title and host.',
  why: 'The package is what is installed, the files beside it are what is reviewed. When they differ, something goes live that nobody looked at.',
  remedy: 'Update the connector in the solutions from the files of the folder, export them, and build the package again.',
  confidence: 'medium',
  source: 'Follows from the two being reviewed as one.',
  bad: { package: SAMPLE_PACKAGE, swagger: { host: 'api.eu.contoso.example' } },
  good: { package: SAMPLE_PACKAGE },
  reportedAt: { file: 'package.zip' },
  check(documents, report) {
    const beside = documents.swagger?.document;
    const content = documents.package?.document;
    if (beside === undefined || content === undefined || content.faults.length > 0) return;
    if (content.swaggers.length === 0) {
      report({ message: say`The solutions hold no swagger that could be compared with the one of the folder.`, atMost: 'info' });
      return;
    }
    // Both solutions hold the connector, so that one difference would be told twice.
    const differing = content.swaggers.map((packed) => differences(packed, beside)).find((found) => found.length > 0);
    if (differing === undefined) return;
    report({ message: say`The connector in the package is not the one in the folder: ${joined(differing)}.` });
  },
};

function differences(packed: JsonDocument, beside: JsonDocument): readonly Text[] {
  const [there, here] = [operationIds(packed), operationIds(beside)];
  const missing = [...here].filter((id) => !there.has(id));
  const extra = [...there].filter((id) => !here.has(id));
  return [
    ...(missing.length === 0 ? [] : [say`it lacks ${listOf(missing, 4)}`]),
    ...(extra.length === 0 ? [] : [say`it also has ${listOf(extra, 4)}`]),
    ...differingText('title', textOf(member(packed.value, 'info'), 'title'), textOf(member(beside.value, 'info'), 'title')),
    ...differingText('host', textOf(packed.value, 'host')?.toLowerCase(), textOf(beside.value, 'host')?.toLowerCase()),
  ];
}

function operationIds(document: JsonDocument): ReadonlySet<string> {
  return new Set(new Swagger(document.value).operations.flatMap(({ id }) => id ?? []));
}

function differingText(what: 'title' | 'host', there: string | undefined, here: string | undefined): readonly Text[] {
  return there === here ? [] : [say`its ${[what]} is ${there ?? 'missing'} instead of ${here ?? 'none'}`];
}

function joined(parts: readonly Text[]): Text {
  return parts.flatMap((part, index): Text => (index === 0 ? part : ['; ', ...part]));
}
