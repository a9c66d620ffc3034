import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { documentsOf } from '../../src/connector/documents.ts';
import { type JsonObject, type JsonValue, pointer } from '../../src/connector/json-value.ts';
import { ARTIFACT_NAMES } from '../../src/connector/layout.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { SAMPLE_SWAGGER } from '../../src/rules/swagger/sample.ts';
import { leadsInto, mutated, realShapedSwagger, reordered, runs } from '../rules/mutations.ts';
import { api, changesBetween, inShort } from './swaggers.ts';

const anySwagger = mutated(realShapedSwagger);
/** A document, and what several mutations make of it: a small update more often than another connector. */
const anyUpdate = realShapedSwagger.chain((document) => fc.tuple(mutated(fc.constant(document), 3), mutated(fc.constant(document), 3)));

function connectorWith(swagger: JsonValue): Connector {
  return applyExample({ files: { [ARTIFACT_NAMES.swagger]: JSON.stringify(swagger, null, 2) } });
}

describe('for any update', () => {
  test('the comparison ends, and what it names is in the file that it names', () => {
    fc.assert(
      fc.property(anyUpdate, ([old, now]) => {
        const sides = { base: connectorWith(old), head: connectorWith(now) };
        const { changes, complaints } = compareConnectors(sides.base, sides.head);
        const places = [...changes, ...changes.flatMap(({ counterpart }) => counterpart ?? [])];
        const values = { base: documentsOf(sides.base).swagger?.document.value, head: documentsOf(sides.head).swagger?.document.value };
        expect(places.filter((place) => !leadsInto(values[place.side], place.pointer))).toEqual([]);
        for (const { complaint } of complaints) expect(leadsInto(values.head, complaint.pointer ?? pointer(''))).toBe(true);
      }),
      runs(300),
    );
  });

  test('nothing changed in a swagger whose keys came into another order, as long as its operations stay in theirs', () => {
    fc.assert(
      fc.property(anySwagger, fc.nat(), (value, seed) => {
        const again = reordered(value, seed, ([first, ...rest]) => first === 'paths' && rest.length <= 1);
        expect(inShort(changesBetween(value, again))).toEqual([]);
      }),
      runs(200),
    );
  });
});

const text: JsonObject = { type: 'string' };
const number: JsonObject = { type: 'number' };

/** Swaggers of the shapes that the comparison goes through, recursion and broken references included. */
const schema: fc.Arbitrary<JsonValue> = fc.letrec<{ schema: JsonValue }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<JsonValue>(text, number, {}, null, true, { $ref: '#/definitions/A' }, { $ref: '#/definitions/B' }, { $ref: 'nowhere' }),
    fc.record(
      {
        type: fc.constantFrom('object', 'array', 'string'),
        properties: fc.dictionary(fc.constantFrom('a', 'b', '', '__proto__', 'x/y'), tie('schema'), { maxKeys: 3 }),
        required: fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 2 }),
        items: tie('schema'),
        additionalProperties: tie('schema'),
        allOf: fc.array(tie('schema'), { maxLength: 2 }),
        enum: fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 }),
        default: fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<JsonValue>,
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<JsonValue>,
  ),
})).schema;

const swagger: fc.Arbitrary<JsonObject> = fc
  .tuple(schema, schema, schema, schema)
  .map(([a, b, body, result]) => api({ A: a, B: b }, result, body));

function shuffled(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  ) as JsonObject;
}

describe('for any swagger', () => {
  test('there is no change between it and itself', () => {
    fc.assert(fc.property(swagger, (value) => expect(changesBetween(value, structuredClone(value))).toEqual([])));
  });

  test('the order of keys changes nothing', () => {
    fc.assert(fc.property(swagger, (value) => expect(changesBetween(value, shuffled(value))).toEqual([])));
  });

  test('a comparison with any other one ends, and names only places that begin with the operation', () => {
    fc.assert(
      fc.property(swagger, swagger, (old, now) => {
        for (const { valuePath } of changesBetween(old, now)) expect(valuePath).toMatch(/^operation\/X(?:\/|$)/);
      }),
    );
  });

  test('values of any type in any place are compared without an accident', () => {
    fc.assert(
      fc.property(
        fc.jsonValue() as fc.Arbitrary<JsonValue>,
        fc.constantFrom('paths', 'definitions', 'parameters', 'info', 'host'),
        (value, key) => {
          const odd = { ...SAMPLE_SWAGGER, [key]: value };
          expect(changesBetween(odd, odd)).toEqual([]);
          changesBetween(SAMPLE_SWAGGER, odd);
          changesBetween(odd, SAMPLE_SWAGGER);
        },
      ),
    );
  });
});
