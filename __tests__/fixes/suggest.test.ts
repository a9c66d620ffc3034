import { describe, expect, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { shownLines } from '../../src/facts/patch.ts';
import type { LineRange } from '../../src/facts/pull-request.ts';
import { type Suggestion, suggestionsFor } from '../../src/fixes/suggest.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { fingerprints } from '../../src/rules/fingerprint.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';

const EVERYTHING: readonly LineRange[] = [{ from: 1, to: 10_000 }];

function suggestions(example: ConnectorExample, shown = EVERYTHING): readonly Suggestion[] {
  const connector = applyExample(example);
  const { findings } = checkConnector(connector, DEFAULT_CONFIGURATION);
  const names = fingerprints(findings);
  return suggestionsFor(
    connector,
    findings.filter(({ fix }) => fix !== undefined),
    { shownLines: () => shown, nameOf: (finding) => names[findings.indexOf(finding)] ?? '' },
  );
}

/** Random-looking, and put together here so that no scanner takes this file for a leak. */
const SECRET = ['ghp', 'q7Rk2mVx9TnB4cJh6LwZ8sDf1GyP3eKa5UoX'].join('_');
const properties = (text: string): ConnectorExample => ({ files: { 'apiProperties.json': text } });
const TEXT = JSON.stringify(
  {
    properties: {
      iconBrandColor: '#007ee5',
      capabilities: [],
      publisher: 'Ada Example',
      stackOwner: 'Contoso Ltd.',
      connectionParameters: {
        api_key: {
          type: 'securestring',
          uiDefinition: { displayName: 'Key', description: 'Your key.', tooltip: 'Your key', constraints: { required: 'true' } },
        },
      },
    },
  },
  undefined,
  2,
);

describe('a suggestion', () => {
  test('replaces the lines that differ and no others', () => {
    expect(suggestions(properties(TEXT))).toMatchObject([{ from: 3, to: 3, text: '    "iconBrandColor": "#da3b01",', removes: false }]);
  });

  test('has the same fingerprint where its line moves', () => {
    const [here] = suggestions(properties(TEXT));
    const [there] = suggestions(properties(`\n\n${TEXT}`));
    expect(there).toMatchObject({ from: 5, fingerprint: here?.fingerprint });
  });

  test.each<[string, readonly LineRange[], number]>([
    ['is made where its line is the last that is shown', [{ from: 1, to: 3 }], 1],
    ['is made where its line is the first that is shown', [{ from: 3, to: 9 }], 1],
    ['is not made above the lines that are shown', [{ from: 4, to: 9 }], 0],
    ['is not made below the lines that are shown', [{ from: 1, to: 2 }], 0],
    ['is not made where nothing is shown', [], 0],
  ])('%s', (_name, shown, count) => {
    expect(suggestions(properties(TEXT), shown)).toHaveLength(count);
  });

  test('is not made on lines with carriage returns, for which the patch is exact', () => {
    expect(suggestions(properties(TEXT.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  test.each([
    ['on its line', TEXT.replace('"#007ee5",', `"#007ee5", "x": "${SECRET}",`), 0],
    ['on the next line', TEXT.replace('"Ada Example"', `"${SECRET}"`).replace(/("#007ee5",)[\s\S]*?("publisher")/, '$1\n    $2'), 1],
  ])('with a credential %s: %#', (_name, text, count) => {
    expect(text).toContain(SECRET);
    const made = suggestions(properties(text)).filter(({ findings }) => findings.some(({ rule }) => rule.startsWith('BrandColor')));
    expect(made).toHaveLength(count);
  });

  test('is one for fixes on the same lines', () => {
    const text = TEXT.replace('"#007ee5",\n    "capabilities": [],', '"#007ee5", "capabilities": ["Actions"],');
    const [only, ...others] = suggestions(properties(text));
    expect(others).toEqual([]);
    expect(only?.findings.map(({ rule }) => rule)).toEqual(['BrandColorNotIndependentPublisher', 'CapabilityUnknown']);
    expect(only?.text).toBe('    "iconBrandColor": "#da3b01", "capabilities": ["actions"],');
  });
});

test.each<[string, string, readonly LineRange[]]>([
  ['a new file', '@@ -0,0 +1,3 @@\n+a\n+b\n+c', [{ from: 1, to: 3 }]],
  ['one line', '@@ -1 +1 @@\n-a\n+b', [{ from: 1, to: 1 }]],
  [
    'two places',
    '@@ -1,2 +1,2 @@ {\n a\n+@@ -9 +9 @@\n@@ -30,3 +40,4 @@\n x',
    [
      { from: 1, to: 2 },
      { from: 40, to: 43 },
    ],
  ],
  ['lines that are only taken away', '@@ -5,2 +4,0 @@\n-a\n-b', []],
  ['no patch', 'Binary files differ', []],
])('the lines that a patch shows are told for %s', (_name, patch, ranges) => {
  expect(shownLines(patch)).toEqual(ranges);
});
