import { describe, expect, test } from '@jest/globals';
import { ConnectorDocuments } from '../../../src/connector/documents.ts';
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import type { ConnectorExample } from '../../../src/rules/connector-rule.ts';
import {
  connectionSet,
  withOAuth,
  withPolicy,
  withProperties,
  withScriptOperations,
  withSets,
} from '../../../src/rules/properties/examples.ts';
import { applyExample } from '../../../src/rules/sample-connector.ts';
import { rules } from './run-rules.ts';

const PROPERTIES = 'apiProperties.json';

/** Values of every kind, to put where something else belongs. */
const STRANGE: readonly JsonValue[] = [null, true, 0, '', 'x', [], [null], [['x']], {}, { x: null }, { type: {} }];

function* mutations(value: JsonValue): Generator<JsonValue> {
  yield* STRANGE;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) for (const other of mutations(entry)) yield value.with(index, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) for (const other of mutations(entry)) yield { ...value, [key]: other };
  }
}

function runAll(example: ConnectorExample): number {
  const documents = new ConnectorDocuments(applyExample(example));
  let count = 0;
  for (const rule of rules) {
    rule.check(documents, () => {
      count += 1;
    });
  }
  return count;
}

function textOf(example: ConnectorExample): JsonValue {
  const documents = new ConnectorDocuments(applyExample(example));
  return documents.properties?.document.value ?? null;
}

describe('a file with something strange in one place', () => {
  const policy = {
    templateId: 'pollingtrigger',
    title: 'Remember',
    parameters: { 'x-ms-apimTemplateParameter.triggerConfig': {}, 'x-ms-apimTemplate-operationName': ['OnTicketChanged'] },
  };

  test.each([
    ['OAuth', withOAuth()],
    ['policies', withPolicy(policy)],
    ['sets', withSets([connectionSet('basic'), connectionSet('token')])],
    ['scripts', withScriptOperations(['GetTicket'])],
  ])('is answered by every rule: %s', (_, example) => {
    const base = textOf(example);
    for (const mutation of mutations(base)) {
      const files = { ...example.files, [PROPERTIES]: JSON.stringify(mutation) };
      expect(() => runAll({ ...example, files })).not.toThrow();
    }
  });
});

describe('a large file', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `Operation${index}`);

  test.each<[string, JsonObject]>([
    ['operations that do not exist', { scriptOperations: many }],
    ['operations that are repeated', { scriptOperations: many.map(() => 'GetTicket') }],
    [
      'unknown connection parameters in a policy',
      {
        policyTemplateInstances: [
          {
            templateId: 'setheader',
            title: 'T',
            parameters: { 'x-ms-apimTemplateParameter.value': many.map((name) => `@connectionParameters('${name}')`).join(' ') },
          },
        ],
      },
    ],
    ['unknown keys', Object.fromEntries(many.map((name) => [name, 1]))],
    [
      'sets of the same name',
      { connectionParameterSets: { uiDefinition: {}, values: many.map(() => ({ name: 'a', uiDefinition: {}, parameters: {} })) } },
    ],
    [
      'unfinished expressions',
      { policyTemplateInstances: [{ templateId: 'setheader', title: 'T', parameters: { v: "connectionParameters('".repeat(20_000) } }] },
    ],
  ])('with %s is answered', (_, properties) => {
    expect(runAll(withProperties(properties))).toBeGreaterThan(0);
  });
});
