import { expect, test } from '@jest/globals';
import { arrayRules } from '../../../src/rules/swagger/arrays/index.ts';
import { documentRules } from '../../../src/rules/swagger/document/index.ts';
import { dynamicRules } from '../../../src/rules/swagger/dynamic/index.ts';
import { swaggerRules } from '../../../src/rules/swagger/index.ts';
import { notSupportedRules } from '../../../src/rules/swagger/not-supported/index.ts';
import { operationRules } from '../../../src/rules/swagger/operations/index.ts';
import { pathRules } from '../../../src/rules/swagger/paths/index.ts';
import { qualityRules } from '../../../src/rules/swagger/quality/index.ts';
import { schemaRules } from '../../../src/rules/swagger/schemas/index.ts';
import { securityRules } from '../../../src/rules/swagger/security/index.ts';
import { undocumentedRules } from '../../../src/rules/swagger/undocumented/index.ts';
import { valueRules } from '../../../src/rules/swagger/values/index.ts';
import { webhookRules } from '../../../src/rules/swagger/webhooks/index.ts';
import { findingsOf, testExamples } from './examples.ts';

test('the sample itself gives no finding', () => {
  expect(findingsOf({})).toEqual([]);
});

test('every rule has an id of its own', () => {
  expect(new Set(swaggerRules.map((rule) => rule.id)).size).toBe(swaggerRules.length);
});

const FAMILIES = {
  arrays: arrayRules,
  document: documentRules,
  dynamic: dynamicRules,
  'not-supported': notSupportedRules,
  operations: operationRules,
  paths: pathRules,
  quality: qualityRules,
  schemas: schemaRules,
  security: securityRules,
  undocumented: undocumentedRules,
  values: valueRules,
  webhooks: webhookRules,
};

test('every rule is of one family', () => {
  const inFamilies = Object.values(FAMILIES).flat();
  expect(inFamilies.map(({ id }) => id).sort()).toEqual(swaggerRules.map(({ id }) => id).sort());
});

for (const [family, rules] of Object.entries(FAMILIES)) testExamples(family, rules);
