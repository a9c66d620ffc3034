/** The look-up of duplicates measured on published connectors: each is taken as new beside all the others, which were accepted with it. */
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { indexEntryOf, renderConnectorIndex } from '../../src/duplicates/connector-index.ts';
import type { PullRequest } from '../../src/facts/pull-request.ts';
import { reviewPullRequest } from '../../src/review/review-pull-request.ts';
import { duplicateRules } from '../../src/rules/pull-request/duplicates/index.ts';
import { plainText } from '../../src/text/render.ts';
import { readPublished, readPulls } from './corpus.ts';

function asNew(connector: Connector, all: readonly Connector[], index: Uint8Array | undefined): PullRequest {
  const folders = all.map(({ folder }) => folder).filter((folder) => folder !== connector.folder);
  return {
    title: `${connector.name} (Independent Publisher)`,
    body: '',
    author: '',
    labels: [],
    draft: false,
    state: 'open',
    base: { ref: 'dev', sha: '0'.repeat(40) },
    head: { ref: 'new', sha: '1'.repeat(40) },
    files: connector.files.map(({ path, blob }) => ({ path, status: 'added', head: blob, base: null })),
    changedFileCount: connector.files.length,
    comments: [],
    support: { template: null, configuration: null },
    baseFolders: folders,
    ...(index === undefined ? {} : { published: { index: { path: 'index', blob: { kind: 'bytes', bytes: index } }, neighbours: [] } }),
    gaps: [],
  };
}

function evaluateWith(connectors: readonly Connector[], index: Uint8Array | undefined, print: (line: string) => void): void {
  const ids = new Set(duplicateRules.map(({ id }) => id));
  const counts = { error: 0, warning: 0, info: 0 };
  const lines: string[] = [];
  for (const connector of connectors) {
    const { findings } = reviewPullRequest(asNew(connector, connectors, index), DEFAULT_CONFIGURATION, []);
    for (const { rule, severity, message } of findings.filter((finding) => ids.has(finding.rule))) {
      counts[severity] += 1;
      lines.push(`       ${severity} ${rule}: ${connector.name}: ${plainText(message)}`);
    }
  }
  print(`${connectors.length} connectors: ${counts.error} errors, ${counts.warning} warnings, ${counts.info} hints`);
  for (const line of lines.sort()) print(line);
}

/** Real pull requests with a new connector, beside the published connectors of today but the one that they became. */
function evaluateRecorded(connectors: readonly Connector[], print: (line: string) => void): void {
  const ids = new Set(duplicateRules.map(({ id }) => id));
  for (const { merged, facts } of readPulls()) {
    const own = new Set(facts.files.map(({ path }) => path.split('/').slice(0, 2).join('/').toLowerCase()));
    const published = connectors.map(({ folder }) => folder).filter((folder) => !own.has(folder.toLowerCase()));
    const { findings } = reviewPullRequest({ ...facts, baseFolders: [...facts.baseFolders, ...published] }, DEFAULT_CONFIGURATION, []);
    for (const { severity, rule, message } of findings.filter((finding) => ids.has(finding.rule))) {
      print(`       ${severity} ${rule}: ${merged ? 'merged' : 'closed'} #${facts.number}: ${plainText(message)}`);
    }
  }
}

/** Prints every finding: each one is a false alarm, or a pair that is one connector indeed. */
export function evaluateDuplicates(print: (line: string) => void): void {
  const connectors = readPublished();
  print('\n## Published connectors taken as new: duplicates\n');
  print('With names only:');
  evaluateWith(connectors, undefined, print);
  print('With an index:');
  evaluateWith(connectors, new TextEncoder().encode(renderConnectorIndex(connectors.map(indexEntryOf))), print);
  print('Recorded pull requests:');
  evaluateRecorded(connectors, print);
}
