import type { JsonObject } from '../../../connector/json-value.ts';
import { say } from '../../../text/text.ts';
import { mergePatch } from '../merge-patch.ts';
import { SAMPLE_SWAGGER } from '../sample.ts';
import { type MadeExample, onKey, type SwaggerRule } from '../swagger-rule.ts';

const MOST_OPERATIONS = 256;
const SAMPLE_OPERATIONS = 7;

function sampleWithOperations(count: number): MadeExample {
  const paths: Record<string, JsonObject> = {};
  for (let index = 1; index <= count - SAMPLE_OPERATIONS; index += 1) {
    const get = { operationId: `GetPart${index}`, 'x-ms-visibility': 'internal', responses: { '200': { description: 'OK' } } };
    paths[`/parts/${index}`] = { get };
  }
  return { words: `A definition with ${count} operations.`, text: () => JSON.stringify(mergePatch(SAMPLE_SWAGGER, { paths })) };
}

export const totalOperationsCountExceedsMaxAllowed: SwaggerRule = {
  id: 'TotalOperationsCountExceedsMaxAllowed',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error', calibrated: 'warning' },
  summary: 'A connector has at most 256 operations.',
  why: 'The platform refuses larger definitions, and nobody finds an action in a list of that length.',
  remedy: 'Split the connector by subject, or leave out operations that no flow needs.',
  confidence: 'low',
  source:
    'Documented rule without the number. 128 was quoted in 2020, and the largest published connector now has 219, so 256 is our reading.',
  bad: sampleWithOperations(MOST_OPERATIONS + 1),
  good: sampleWithOperations(MOST_OPERATIONS),
  reportedAt: '/paths',
  visit: [
    onKey(['document'], ['paths'], (node, _value, key, report) => {
      const count = node.swagger.operations.length;
      if (count <= MOST_OPERATIONS) return;
      report({
        pointer: node.pointer(key),
        atKey: true,
        message: say`The connector has ${count} operations; at most ${MOST_OPERATIONS} are allowed.`,
      });
    }),
  ],
};
