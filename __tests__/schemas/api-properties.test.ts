import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { ConnectorDocuments } from '../../src/connector/documents.ts';
import { POLICY_PARAMETER_PREFIX, POLICY_TEMPLATES } from '../../src/connector/policy-templates.ts';
import { POLICY_OPERATIONS, POLICY_SECTION } from '../../src/connector/properties.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { propertiesRules } from '../../src/rules/properties/index.ts';
import { PROPERTY_KEYS } from '../../src/rules/properties/known-keys.ts';
import { PROFILES } from '../../src/rules/rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { scriptRules } from '../../src/rules/script/index.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/api-properties.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

function errorOf(example: ConnectorExample): string | undefined {
  validate(new ConnectorDocuments(applyExample(example)).properties?.document.value);
  const error = validate.errors?.[0];
  return error && `${error.instancePath} ${error.message}`;
}

describe('what is right passes the schema', () => {
  test.each(PROFILES)('the sample of the profile %s', (profile) => {
    expect(errorOf({ profile })).toBeUndefined();
  });

  test.each([...propertiesRules, ...scriptRules].map((rule) => [rule.id, rule.good] as const))('the good example of %s', (_, good) => {
    expect(errorOf(good)).toBeUndefined();
  });
});

describe('what no editor should let pass fails the schema', () => {
  const byId = new Map(propertiesRules.map((rule) => [rule.id, rule]));

  test.each([
    ['PropertiesObjectMissing', " must have required property 'properties'"],
    ['RootPropertyUnknown', ' must NOT have additional properties'],
    ['PropertyUnknown', '/properties must NOT have additional properties'],
    ['PropertyTypeInvalid', '/properties/capabilities must be array'],
    ['BrandColorMissing', "/properties must have required property 'iconBrandColor'"],
    ['CapabilityUnknown', '/properties/capabilities/0 must be equal to one of the allowed values'],
    ['ConnectionParameterTypeInvalid', '/properties/connectionParameters/username/type must be equal to one of the allowed values'],
    ['UiConstraintTypeInvalid', '/properties/connectionParameters/api_key/uiDefinition/constraints/required must be string'],
    ['OAuthSettingsMissing', "/properties/connectionParameters/token must have required property 'oAuthSettings'"],
    [
      'OAuthRedirectModeInvalid',
      '/properties/connectionParameters/token/oAuthSettings/redirectMode must be equal to one of the allowed values',
    ],
    ['PolicyTemplateIdMissing', "/properties/policyTemplateInstances/0 must have required property 'templateId'"],
    ['PolicyParameterUnknown', '/properties/policyTemplateInstances/0/parameters must NOT have additional properties'],
  ])('the bad example of %s', (id, expected) => {
    expect(errorOf(byId.get(id)?.bad ?? {})).toBe(expected);
  });
});

describe('schema and rules know the same', () => {
  test('the keys of properties', () => {
    expect(Object.keys(schema.definitions.properties.properties).sort()).toEqual([...PROPERTY_KEYS].sort());
  });

  test('the templates of policies', () => {
    expect(schema.definitions.policy.properties.templateId.examples).toEqual(POLICY_TEMPLATES.map(({ id }) => id));
  });

  test('the parameters of policies', () => {
    const names = POLICY_TEMPLATES.flatMap(({ required, optional }) => [...required, ...optional]).map(
      (name) => POLICY_PARAMETER_PREFIX + name,
    );
    expect(new Set(Object.keys(schema.definitions.policy.properties.parameters.properties))).toEqual(
      new Set([...names, POLICY_OPERATIONS, POLICY_SECTION]),
    );
  });
});
