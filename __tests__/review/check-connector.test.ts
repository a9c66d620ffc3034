import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { documentsOf } from '../../src/connector/documents.ts';
import type { JsonValue } from '../../src/connector/json-value.ts';
import { ARTIFACT_NAMES } from '../../src/connector/layout.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import { connectorRules } from '../../src/rules/registry.ts';
import { type Finding, PROFILES, type Profile } from '../../src/rules/rule.ts';
import { applyExample, sampleProperties, sampleReadme } from '../../src/rules/sample-connector.ts';
import { mergePatch } from '../../src/rules/swagger/merge-patch.ts';
import { leadsInto, mutated, realShapedSwagger, runs } from '../rules/mutations.ts';
import { plain } from '../text-of.ts';

type Texts = Readonly<Record<string, string>>;

const profile = fc.constantFrom(...PROFILES);

function connectorWith(files: Texts, of: Profile): Connector {
  return applyExample({ files, profile: of });
}

function findingsOn(connector: Connector): readonly Finding[] {
  const { findings, gaps } = checkConnector(connector, { ...DEFAULT_CONFIGURATION, preset: 'documented' });
  expect(gaps.map(plain)).toEqual([]);
  return findings;
}

/** What a finding says of its place that is not so: a pointer into nothing, a line or column outside the file. */
function strayPlaces(connector: Connector): readonly string[] {
  const documents = documentsOf(connector);
  return findingsOn(connector).flatMap((finding) => {
    const { rule, file, pointer, line, column, endLine, endColumn } = finding;
    const json = file === undefined ? undefined : documents.jsonAt(file);
    const pointed = pointer === undefined || (json !== undefined && leadsInto(json.value, pointer) && line !== undefined);
    const read = connector.files.find(({ path }) => path === file)?.blob;
    const lines = read?.kind === 'bytes' ? (json?.text ?? new TextDecoder().decode(read.bytes)).split(/\r\n|\r|\n/) : [];
    const start = line === undefined || isInside(lines, line, column ?? 1);
    const end = endLine === undefined || isInside(lines, endLine, endColumn ?? 1);
    return pointed && start && end ? [] : [JSON.stringify({ rule, file, pointer, line, column, endLine, endColumn })];
  });
}

function isInside(lines: readonly string[], line: number, column: number): boolean {
  return line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1;
}

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const written = (documents: fc.Arbitrary<JsonValue>): fc.Arbitrary<string> =>
  fc.tuple(documents, fc.constantFrom('', '  ', '\t'), lineEnds).map(([value, indent, end]) => {
    return JSON.stringify(value, null, indent).replaceAll('\n', end);
  });

/** The patches that the examples make to apiProperties.json. */
const PATCHES = connectorRules.flatMap(({ bad, good }) => [bad.properties ?? [], good.properties ?? []].flat());

const anyProperties = mutated(
  fc
    .tuple(profile, fc.subarray(PATCHES, { maxLength: 6 }))
    .map(([of, patches]) => patches.reduce<JsonValue>((value, patch) => mergePatch(value, patch), sampleProperties(of))),
);

const PIECES = [
  ...[
    '# ',
    '## ',
    '#',
    '###### ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '    ',
    '\t',
    '> ',
    '- ',
    '1. ',
    '---\n',
    '===\n',
    '```\n',
    '~~~',
    '<!--',
    '-->',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[a]: ',
    '<',
    '>',
    '**',
    '_',
    '`',
    '|',
    '|-|-|\n',
    '\\',
    '&amp;',
    '<br>',
    '@octocat',
    'https://contoso.example/',
  ],
  ...[
    'Publisher: ',
    'Prerequisites',
    'Supported Operations',
    'List tickets',
    'client secret',
    '[YOUR_NAME]',
    'support@contoso.example',
    '\0',
    '💡',
  ],
];
const words = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 }));

/** The sample's readme with pieces put in and passages taken out. */
const anyMarkdown: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat({ max: 200 })), fc.array(words, { maxLength: 8 })), { maxLength: 6 })
  .map((edits) =>
    edits.reduce((text, [where, length, pieces]) => {
      const at = where % (text.length + 1);
      return text.slice(0, at) + pieces.join('') + text.slice(at + length);
    }, sampleReadme),
  );

describe('whatever a connector holds, every rule answers, and every place is inside its file', () => {
  test('with an odd swagger', () => {
    fc.assert(
      fc.property(written(mutated(realShapedSwagger)), profile, (swagger, of) => {
        expect(strayPlaces(connectorWith({ [ARTIFACT_NAMES.swagger]: swagger }, of))).toEqual([]);
      }),
      runs(100),
    );
  });

  test('with an odd apiProperties.json', () => {
    fc.assert(
      fc.property(written(anyProperties), profile, (properties, of) => {
        expect(strayPlaces(connectorWith({ [ARTIFACT_NAMES.properties]: properties }, of))).toEqual([]);
      }),
      runs(200),
    );
  });

  test('with both odd, and passages missing from their texts', () => {
    const cut = fc.tuple(fc.nat(), fc.nat({ max: 30 }));
    const without = (text: string, [where, length]: readonly [number, number]): string => {
      const at = where % (text.length + 1);
      return text.slice(0, at) + text.slice(at + length);
    };
    fc.assert(
      fc.property(written(mutated(realShapedSwagger)), written(anyProperties), cut, cut, (swagger, properties, one, other) => {
        const files = { [ARTIFACT_NAMES.swagger]: without(swagger, one), [ARTIFACT_NAMES.properties]: without(properties, other) };
        expect(strayPlaces(connectorWith(files, 'independent-publisher'))).toEqual([]);
      }),
      runs(100),
    );
  });

  test('with odd texts', () => {
    fc.assert(
      fc.property(anyMarkdown, anyMarkdown, profile, (readme, intro, of) => {
        expect(strayPlaces(connectorWith({ [ARTIFACT_NAMES.readme]: readme, [ARTIFACT_NAMES.intro]: intro }, of))).toEqual([]);
      }),
      runs(200),
    );
  });
});

test('the layout of apiProperties.json makes no difference to what is said of it', () => {
  const told = (properties: string, of: Profile) =>
    findingsOn(connectorWith({ [ARTIFACT_NAMES.properties]: properties }, of)).map(
      ({ rule, file, pointer, message }) => `${rule} ${file} ${pointer} ${plain(message)}`,
    );
  fc.assert(
    fc.property(anyProperties, lineEnds, profile, (value, end, of) => {
      expect(told(JSON.stringify(value, null, 2).replaceAll('\n', end), of)).toEqual(told(JSON.stringify(value), of));
    }),
    runs(100),
  );
});
