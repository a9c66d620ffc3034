import { isBuilt } from '../../connector/api-facts.ts';
import { type ArtifactKind, artifactOf } from '../../connector/connector.ts';
import { ARTIFACT_NAMES } from '../../connector/layout.ts';
import { listOf, say, type Text } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { readmeSkeletonFix } from '../readme/skeleton.ts';

const REQUIRED = ['swagger', 'properties', 'readme'] as const satisfies readonly ArtifactKind[];

const PURPOSES: Readonly<Record<(typeof REQUIRED)[number], Text>> = {
  swagger: ['is the API definition, exported from the custom connector'],
  properties: ['holds the connection parameters, the brand colour and the publisher'],
  readme: ['is the page that users read before they connect'],
};

/** Connectors were published without a readme, so its absence stops only a new one. */
const onlyReadme = (missing: readonly ArtifactKind[]): boolean => missing.every((kind) => kind === 'readme');

/**
 * A folder with nothing but an introduction, a readme or pictures is a proposal, in a pull request as well as in `check`: nothing is missing
 * there yet. So the rule needs no stage.
 */
export const artifactMissing: ConnectorRule = {
  id: 'ArtifactMissing',
  subject: 'folder',
  group: 'Folder',
  levels: { documented: 'error', profiles: { custom: 'warning' } },
  summary: 'A built connector has apiDefinition.swagger.json, apiProperties.json and readme.md.',
  why: 'A connector is deployed from these files; with one of them missing a reviewer cannot begin.',
  remedy:
    'Add the missing file to the connector folder. The Independent Publisher template folder of the repository holds one of each to start from.',
  confidence: 'high',
  source: 'Certification documentation; asked for by reviewers; of 461 new connectors 2 lacked apiProperties.json and 3 the readme.',
  bad: { files: { 'readme.md': null } },
  good: {},
  reportedAt: {},
  check(documents, report) {
    const { connector } = documents;
    if (!isBuilt(connector)) return;
    const missing = REQUIRED.filter((kind) => artifactOf(connector, kind) === undefined);
    if (missing.length === 0) return;
    const names = missing.map((kind) => ARTIFACT_NAMES[kind]);
    report({
      ...(onlyReadme(missing) && !connector.isNew ? { atMost: 'warning' } : {}),
      message: say`The folder ${connector.folder} has no ${listOf(names)}.`,
      help: [
        missing.length === 1 ? 'Add it to the folder: ' : 'Add them to the folder: ',
        ...missing.flatMap((kind, index): Text => [...(index === 0 ? [] : ['; ']), ...say`${ARTIFACT_NAMES[kind]} ${PURPOSES[kind]}`]),
        '.',
      ],
      ...(onlyReadme(missing) && connector.profile === 'independent-publisher' ? { fix: readmeSkeletonFix(documents) } : {}),
    });
  },
};
