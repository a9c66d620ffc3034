import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { documentsOf } from '../../src/connector/documents.ts';
import { type JsonValue, pointer } from '../../src/connector/json-value.ts';
import { ARTIFACT_NAMES } from '../../src/connector/layout.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { leadsInto, mutated, realShapedSwagger, reordered, runs } from '../rules/mutations.ts';
import { changesBetween, inShort } from './swaggers.ts';

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
