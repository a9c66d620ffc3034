import { describe, expect, test } from '@jest/globals';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { type ArtifactKind, artifactOf, type Connector } from '../../src/connector/connector.ts';
import { mendConnector } from '../../src/fixes/mend.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { plainText } from '../../src/text/render.ts';

const check = (connector: Connector): readonly Finding[] => checkConnector(connector, DEFAULT_CONFIGURATION).findings;

function textOf(connector: Connector, kind: ArtifactKind): string {
  const blob = artifactOf(connector, kind)?.blob;
  return blob?.kind === 'bytes' ? new TextDecoder().decode(blob.bytes) : '';
}

function mended(example: ConnectorExample) {
  const original = applyExample(example);
  const mending = mendConnector(original, { check, wants: () => true });
  return {
    original,
    mending,
    text: (kind: ArtifactKind) => textOf(mending.connector, kind),
    rules: mending.mended.map(({ rule }) => rule),
  };
}

/** A finding of a rule of the tests' own, with a fix that writes this text over the swagger's title. */
function findingWith(connector: Connector, edits: Extract<Finding['fix'], { kind: 'json' }>['edits']): Finding {
  const file = artifactOf(connector, 'swagger')?.path ?? '';
  return { rule: 'Invented', severity: 'error', message: ['Invented.'], help: [], file, fix: { kind: 'json', edits } };
}

describe('mending', () => {
  test('makes the label of a field from its name, and puts it into title case no second time', () => {
    const parameter = { name: 'maxResultCount', in: 'query', type: 'integer', description: 'How many tickets to list.' };
    const { text, rules } = mended({ swagger: { paths: { '/tickets': { get: { parameters: [parameter] } } } } });
    expect(rules).toEqual(['RequiredPropertyMissing']);
    expect(text('swagger')).toContain('"x-ms-summary": "Max Result Count"');
  });

  test('mends the host and the names of the metadata', () => {
    const metadata = [
      { propertyName: 'WebSite URL', propertyValue: 'https://contoso.example' },
      { propertyName: 'PrivacyPolicy', propertyValue: 'https://contoso.example/privacy' },
      { propertyName: 'Category', propertyValue: 'Data' },
    ];
    const { mending, text } = mended({ swagger: { host: 'https://api.contoso.example/', 'x-ms-connector-metadata': metadata } });
    expect(mending.left.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const expected of ['"api.contoso.example"', '"Website"', '"Privacy policy"', '"Categories"']) {
      expect(text('swagger')).toContain(expected);
    }
  });

  test.each([
    ['data, Productivity', 'Data;Productivity'],
    ['ai;IT operations', 'AI;IT Operations'],
  ])('writes the categories %s as the catalogue does', (written, meant) => {
    const metadata = [
      { propertyName: 'Website', propertyValue: 'https://contoso.example' },
      { propertyName: 'Privacy policy', propertyValue: 'https://contoso.example/privacy' },
      { propertyName: 'Categories', propertyValue: written },
    ];
    const { rules, text } = mended({ swagger: { 'x-ms-connector-metadata': metadata } });
    expect(rules).toEqual(['InvalidConnectorCategory']);
    expect(text('swagger')).toContain(`"${meant}"`);
  });

  test('writes a readme from what the other files tell, and says what people have to add', () => {
    const { mending, text } = mended({ files: { 'readme.md': null } });
    expect(text('readme')).toMatch(/^# Contoso Tickets\n.*\n\n## Publisher: Ada Example\n\n## Prerequisites\nTODO/);
    expect(text('readme')).toContain('### List tickets\n');
    expect(mending.left.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning ReadmePlaceholderText']);
  });

  test('goes on where one fix makes room for another', () => {
    const { rules, text } = mended({ files: { 'readme.md': null, 'Readme.md.txt': '# Contoso Tickets\n' } });
    expect(rules).toContain('ArtifactMisnamed');
    expect(text('readme')).toBe('# Contoso Tickets\n');
  });
});

describe('a fix is not made', () => {
  test.each<[string, Extract<Finding['fix'], { kind: 'json' }>['edits']]>([
    ['an operation id', [{ op: 'set', pointer: '/paths/~1tickets/get/operationId', value: 'Other' }]],
    ['the path of an operation', [{ op: 'remove', pointer: '/paths/~1tickets' }]],
    ['the type of a value', [{ op: 'set', pointer: '/definitions/Ticket/properties/subject/type', value: 'integer' }]],
    ['the name of a property', [{ op: 'remove', pointer: '/definitions/NewTicket/properties/subject' }]],
    ['the host', [{ op: 'set', pointer: '/host', value: 'other.example' }]],
  ])('where it would change %s, whatever a rule says', (_what, edits) => {
    const original = applyExample({});
    const found = findingWith(original, edits);
    const mending = mendConnector(original, { check: (one) => (one === original ? [found] : []), wants: () => true });
    expect(mending.connector).toBe(original);
    expect(mending.refused.map(({ why }) => plainText(why))).toEqual([expect.stringMatching(/^flows could notice it \('\w+'\)/)]);
    expect(compareConnectors(original, mending.connector).changes).toEqual([]);
  });

  test.each<[string, readonly Finding['rule'][], RegExp]>([
    ['its finding stays', ['Invented'], /not make the finding go away/],
    ['another error comes', ['Another'], /bring another error, 'Another'/],
  ])('where %s', (_what, after, why) => {
    const original = applyExample({});
    const found = findingWith(original, [{ op: 'set', pointer: '/info/title', value: 'Other' }]);
    const left = after.map((rule) => ({ ...found, rule }));
    const mending = mendConnector(original, { check: (one) => (one === original ? [found] : left), wants: () => true });
    expect(mending.refused.map((refusal) => plainText(refusal.why))).toEqual([expect.stringMatching(why)]);
    expect(mending.connector).toBe(original);
  });

  test('and the others are made all the same', () => {
    const original = applyExample({});
    const good: Finding = { ...findingWith(original, [{ op: 'set', pointer: '/info/description', value: 'Mended.' }]), rule: 'Good' };
    const bad = findingWith(original, [{ op: 'set', pointer: '/host', value: 'other.example' }]);
    const isMended = (one: Connector): boolean => textOf(one, 'swagger').includes('Mended.');
    const mending = mendConnector(original, { check: (one) => (isMended(one) ? [bad] : [bad, good]), wants: () => true });
    expect(mending.mended).toEqual([good]);
    expect(mending.refused.map(({ finding }) => finding)).toEqual([bad]);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['the file is not JSON', '{"properties": {"iconBrandColor": "#007ee5",}}', /not valid JSON/],
    ['the file is not UTF-8', Buffer.from('{"properties": {"iconBrandColor": "#007ee5", "publisher": "é"}}', 'latin1'), /not UTF-8/],
  ])('where %s', (_what, content, why) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const { original, mending } = mended({ blobs: { 'apiProperties.json': { kind: 'bytes', bytes } } });
    expect(mending.refused.map((refusal) => plainText(refusal.why))).toContainEqual(expect.stringMatching(why));
    expect(artifactOf(mending.connector, 'properties')).toBe(artifactOf(original, 'properties'));
  });
});
