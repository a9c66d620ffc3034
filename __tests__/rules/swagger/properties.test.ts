import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type JsonDocument, readJson } from '../../../src/connector/json-document.ts';
import type { JsonValue } from '../../../src/connector/json-value.ts';
import { swaggerRules } from '../../../src/rules/registry.ts';
import { runSwaggerRules, type SwaggerComplaint } from '../../../src/rules/swagger/run.ts';
import { plainText } from '../../../src/text/render.ts';
import { leadsInto, mutated, type Path, realShapedSwagger, reordered, runs } from '../mutations.ts';

const anySwagger = mutated(realShapedSwagger);

function read(text: string): JsonDocument {
  return readJson(new TextEncoder().encode(text));
}

function complaintsOn(document: JsonDocument): readonly SwaggerComplaint[] {
  const { broken, complaints } = runSwaggerRules(document, swaggerRules);
  expect(broken.map(({ rule, error }) => [rule.id, error])).toEqual([]);
  return complaints;
}

function findingsIn(text: string): readonly string[] {
  return complaintsOn(read(text)).map(({ rule, complaint }) => `${rule.id} ${complaint.pointer} ${plainText(complaint.message)}`);
}

function strayPlaces(document: JsonDocument): readonly string[] {
  return complaintsOn(document).flatMap(({ rule, complaint: { pointer, fix } }) => {
    const edits = fix?.kind === 'json' ? fix.edits.map((edit) => edit.pointer) : [];
    const pointers = pointer === undefined ? edits : [pointer, ...edits];
    return pointers.filter((at) => !leadsInto(document.value, at)).map((at) => `${rule.id} ${at}`);
  });
}

const layouts: readonly [string, (value: JsonValue) => string][] = [
  ['in one line', (value) => JSON.stringify(value)],
  ['indented by tabs', (value) => JSON.stringify(value, null, '\t')],
  ['with the line ends of Windows', (value) => JSON.stringify(value, null, 2).replaceAll('\n', '\r\n')],
  ['with the line ends of old Macs', (value) => JSON.stringify(value, null, 2).replaceAll('\n', '\r')],
];

describe('for any swagger', () => {
  test('no rule breaks down, and every place is in the document', () => {
    fc.assert(
      fc.property(anySwagger, (value) => {
        expect(strayPlaces(read(JSON.stringify(value, null, 2)))).toEqual([]);
      }),
      runs(400),
    );
  });

  test('the same holds when characters are missing from the text', () => {
    const cut = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(anySwagger, fc.array(cut, { minLength: 1, maxLength: 2 }), (value, cuts) => {
        const text = cuts.reduce(
          (whole, [where, length]) => {
            const at = where % whole.length;
            return whole.slice(0, at) + whole.slice(at + length);
          },
          JSON.stringify(value, null, 2),
        );
        expect(strayPlaces(read(text))).toEqual([]);
      }),
      runs(200),
    );
  });

  test('findings and their order are the same however the text is laid out', () => {
    fc.assert(
      fc.property(anySwagger, fc.constantFrom(...layouts), (value, [_layout, write]) => {
        expect(findingsIn(write(value))).toEqual(findingsIn(JSON.stringify(value, null, 2)));
      }),
      runs(200),
    );
  });

  test('the same rules are broken at the same places whatever the order of keys, as long as operations stay in their order', () => {
    const placesIn = (value: JsonValue) =>
      complaintsOn(read(JSON.stringify(value))).map(({ rule, complaint }) => `${rule.id} ${complaint.pointer}`);
    fc.assert(
      fc.property(anySwagger, fc.nat(), (value, seed) => {
        expect(placesIn(reordered(value, seed, holdsOperations)).sort()).toEqual(placesIn(value).sort());
      }),
      runs(200),
    );
  });

  test('where every operation has an id of its own, the same rules are broken in whatever order the operations come', () => {
    const rulesIn = (value: JsonValue) => complaintsOn(read(JSON.stringify(value))).map(({ rule }) => rule.id);
    fc.assert(
      fc.property(anySwagger, fc.nat(), (value, seed) => {
        const told = rulesIn(value).sort();
        fc.pre(!told.includes('OperationIdNotUnique'));
        expect(rulesIn(reordered(value, seed, () => false)).sort()).toEqual(told);
      }),
      runs(200),
    );
  });
});

/** Of operations that share an id the first one is meant by those who name it, so that the order of paths and methods says something. */
function holdsOperations(path: Path): boolean {
  return path[0] === 'paths' && path.length <= 2;
}
