/** Files as Windows writes them: the same findings at the same places. */
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { connectorOf } from '../../src/connector/layout.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { connectorRules } from '../../src/rules/registry.ts';
import { applyExample, sampleReadme } from '../../src/rules/sample-connector.ts';

function withLineEnds(connector: Connector, lineEnd: string): Connector {
  const files = connector.files.map(({ name, artifact, blob }) => ({
    name,
    blob:
      blob.kind === 'bytes' && artifact !== 'package'
        ? { ...blob, bytes: new TextEncoder().encode(new TextDecoder().decode(blob.bytes).replaceAll('\n', lineEnd)) }
        : blob,
  }));
  return connectorOf(connector.folder, connector.profile, files);
}

function placesOf(connector: Connector): string[] {
  return checkConnector(connector, DEFAULT_CONFIGURATION).findings.map(
    ({ rule, file, line, column, endLine, endColumn }) => `${rule} ${file}:${line}:${column}-${endLine}:${endColumn}`,
  );
}

const FAULTY: ConnectorExample = {
  swagger: { info: { title: 'Contoso API' }, host: 'https://api.contoso.example', paths: { '/tickets': { get: { summary: null } } } },
  properties: { properties: { iconBrandColor: 'red' } },
  files: { 'readme.md': sampleReadme.replace('## Known Issues and Limitations\nNone.', '## Known Issues and Limitations\nTODO') },
};

describe('with carriage returns, findings stand where they stand without', () => {
  test('in every file of a connector', () => {
    const places = placesOf(applyExample(FAULTY));
    expect(new Set(places.map((place) => /\/(\w+)\.[\w.]+:\d+/.exec(place)?.[1]))).toEqual(
      new Set(['apiDefinition', 'apiProperties', 'readme']),
    );
    expect(placesOf(withLineEnds(applyExample(FAULTY), '\r\n'))).toEqual(places);
  });

  const examples = connectorRules.map((rule) => [rule.id, rule.bad] as const);
  test.each(examples)('in the bad example of %s', (_, bad) => {
    const connector = applyExample(bad);
    expect(placesOf(withLineEnds(connector, '\r\n'))).toEqual(placesOf(connector));
  });
});
