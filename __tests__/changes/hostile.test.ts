import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../src/connector/json-value.ts';
import { api, changesBetween, compare, inShort } from './swaggers.ts';

const text: JsonObject = { type: 'string' };
const number: JsonObject = { type: 'number' };

describe('hostile files', () => {
  /** Each definition has two properties of the next one: 2^60 ways to the last. */
  const doubling = (leaf: JsonObject): JsonObject => {
    const definitions: Record<string, JsonValue> = { D60: { properties: { leaf } } };
    for (let level = 0; level < 60; level += 1) {
      const next = { $ref: `#/definitions/D${level + 1}` };
      definitions[`D${level}`] = { properties: { a: next, b: next } };
    }
    return api(definitions, { $ref: '#/definitions/D0' });
  };

  test('that would unfold to 2^60 fields are compared with themselves without a change', () =>
    expect(compare(doubling(text), doubling(text))).toMatchObject({ changes: [], incomplete: false }));

  test('that differ in 2^60 places give some of them, and say that there are more', () => {
    const { changes, incomplete } = compare(doubling(text), doubling(number));
    expect(incomplete).toBe(true);
    expect(changes[0]).toMatchObject({ rule: 'OutputFieldTypeChanged' });
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThanOrEqual(5_000);
  });

  test('whose definitions all refer to each other are answered', () => {
    const names = Array.from({ length: 40 }, (_, index) => `M${index}`);
    const all = Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }]));
    const mesh = (leaf: JsonObject): JsonObject =>
      api(Object.fromEntries(names.map((name) => [name, { properties: { ...all, ...(name === 'M39' && { leaf }) } }])), {
        $ref: '#/definitions/M0',
      });
    const { changes, incomplete } = compare(mesh(text), mesh(number));
    expect(incomplete).toBe(true);
    expect(inShort(changes)).toEqual(['OutputFieldTypeChanged operation/X/responses/200/schema/M39/leaf/type']);
  });

  test('with cycles of different lengths on both sides are answered', () => {
    const ring = (length: number): JsonObject =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `R${index}`,
          { properties: { next: { $ref: `#/definitions/R${(index + 1) % length}` }, value: text } },
        ]),
      );
    const start = { $ref: '#/definitions/R0' };
    expect(compare(api(ring(1_009), start), api(ring(997), start))).toMatchObject({ changes: [], incomplete: true });
    expect(compare(api(ring(7), start), api(ring(5), start))).toMatchObject({ changes: [], incomplete: false });
  });

  test('whose allOf goes round in a circle are answered', () => {
    const definitions = {
      A: { allOf: [{ $ref: '#/definitions/B' }], properties: { a: text } },
      B: { allOf: [{ $ref: '#/definitions/A' }] },
    };
    expect(inShort(changesBetween(api(definitions, { $ref: '#/definitions/B' }), api({}, { properties: { a: number } })))).toEqual([
      'OutputFieldTypeChanged operation/X/responses/200/schema/a/type',
    ]);
  });

  test('with 10,000 operations are compared, and the removal of each is told', () => {
    const paths = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `/p${index}`,
        { get: { operationId: `O${index}`, responses: { 200: { schema: { $ref: '#/definitions/T' } } } } },
      ]),
    );
    const many = { paths, definitions: { T: { properties: { a: text } } } };
    expect(changesBetween(many, structuredClone(many))).toEqual([]);
    expect(changesBetween(many, { paths: {} })).toHaveLength(10_000);
  });

  test('with keys that every object inherits are read as they are written', () => {
    const odd = JSON.parse('{"properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}}}') as JsonObject;
    expect(inShort(changesBetween(api({}, odd), api({}, {})))).toEqual([
      'OptionalOutputFieldDeleted operation/X/responses/200/schema/__proto__',
      'OptionalOutputFieldDeleted operation/X/responses/200/schema/constructor',
    ]);
  });
});
