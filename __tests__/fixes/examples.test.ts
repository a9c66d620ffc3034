import { describe, expect, test } from '@jest/globals';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { type Configuration, DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { ARTIFACT_NAMES } from '../../src/connector/layout.ts';
import { type Mending, mendConnector } from '../../src/fixes/mend.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import { connectorRules, swaggerRules } from '../../src/rules/registry.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { exampleText } from '../../src/rules/swagger/sample.ts';
import { plainText } from '../../src/text/render.ts';

/** With the written rules every rule is on. */
const DOCUMENTED: Configuration = { ...DEFAULT_CONFIGURATION, preset: 'documented' };

const mend = (connector: Connector, rule: string): Mending =>
  mendConnector(connector, { check: (one) => checkConnector(one, DOCUMENTED).findings, wants: (finding) => finding.rule === rule });

const BAD_EXAMPLES: readonly (readonly [string, Connector])[] = [
  ...connectorRules.map((rule) => [rule.id, applyExample(rule.bad)] as const),
  ...swaggerRules.map((rule) => [rule.id, applyExample({ files: { [ARTIFACT_NAMES.swagger]: exampleText(rule.bad) } })] as const),
];

const findingsOf = (connector: Connector, rule: string) =>
  checkConnector(connector, DOCUMENTED).findings.filter((finding) => finding.rule === rule);

const WITH_FIX = BAD_EXAMPLES.filter(([rule, connector]) => findingsOf(connector, rule).some(({ fix }) => fix !== undefined));

/** What they offer changes a name, a type or what is asked for: a machine does not decide that. */
const LEFT_TO_PEOPLE: ReadonlySet<string> = new Set([
  'EnumMustContainAtLeastOneElement',
  'NonBodyParameterSchemaNotValid',
  'NotificationUrlNotInternal',
  'NotificationUrlNotRequired',
  'NotificationUrlNotString',
  'OperationParametersAreNotUnique',
  'PropertyMustBeRequired',
  'SecurityRequirementMustBeDefined',
  'StringBinaryNotSupportedForFormUrlEncoded',
]);

const MENDABLE = WITH_FIX.filter(([rule]) => !LEFT_TO_PEOPLE.has(rule));

describe.each(MENDABLE)('the fix of %s, on its bad example,', (rule, connector) => {
  const once = mend(connector, rule);

  test('makes the finding go away', () => {
    expect(once.refused.map(({ why }) => plainText(why))).toEqual([]);
    expect(once.mended.length).toBeGreaterThan(0);
    expect(findingsOf(once.connector, rule)).toEqual([]);
  });

  test('brings no error and nothing that breaks a flow', () => {
    const errors = (one: Connector) => checkConnector(one, DOCUMENTED).findings.filter(({ severity }) => severity === 'error');
    const before = new Set(errors(connector).map((finding) => finding.rule));
    expect(errors(once.connector).filter((finding) => !before.has(finding.rule))).toEqual([]);
    expect(compareConnectors(connector, once.connector).changes.filter(({ impact }) => impact === 'breaking')).toEqual([]);
  });

  test('has nothing left to do the second time', () => {
    const again = mend(once.connector, rule);
    expect(again.mended).toEqual([]);
    expect(again.connector).toBe(once.connector);
  });
});

test.each(WITH_FIX.filter(([rule]) => LEFT_TO_PEOPLE.has(rule)))('what %s offers is left to people', (rule, connector) => {
  const { refused, mended, connector: after } = mend(connector, rule);
  expect(mended).toEqual([]);
  expect(after).toBe(connector);
  for (const { why } of refused) expect(plainText(why)).toMatch(/^flows could notice it/);
});

test('these rules can be mended by a machine', () => {
  expect(MENDABLE.map(([rule]) => rule).sort()).toMatchInlineSnapshot(`
[
  "AllowEmptyValueOnlyValidForQueryFormData",
  "ArrayDuplicateValue",
  "ArtifactMisnamed",
  "ArtifactMissing",
  "BasePathNotValid",
  "BrandColorMissing",
  "BrandColorNotIndependentPublisher",
  "CapabilitiesMissing",
  "CapabilityTriggersMismatch",
  "CapabilityUnknown",
  "ConnectionParameterTypeInvalid",
  "ConsumesMissing",
  "ContactEmailNotValid",
  "DefaultResponseHasSchema",
  "DefaultValueMustMatchType",
  "DescriptionWithoutFullStop",
  "DynamicExtensionDefinitionNotAllowedInParameter",
  "DynamicListExtensionRequiredForNonParameterReferences",
  "DynamicPropertiesExtensionRequiredForNonParameterReferences",
  "DynamicPropertiesExtensionRequiredForPropertiesValuePath",
  "DynamicPropertiesItemValuePathMismatch",
  "EmptyText",
  "ExclusiveMaximumRequiresMaximum",
  "ExclusiveMinimumRequiresMinimum",
  "FilterFunctionsPropertyEmpty",
  "FilterFunctionsPropertyHasDuplicates",
  "FilterFunctionsPropertyInInputSchema",
  "InvalidEnumValue",
  "LabelNotInTitleCase",
  "MimeTypeNotValid",
  "OAuthClientSecretPlaceholder",
  "OAuthCustomParameterMissing",
  "OAuthCustomParameterShape",
  "OAuthFirstPartyFlagMissing",
  "OAuthFirstPartyFlagNotFalse",
  "OAuthRedirectModeInvalid",
  "OAuthRedirectModeMissing",
  "OAuthRedirectUrlInvalid",
  "OAuthScopesNotArray",
  "OperationParameterStaticTypeMismatch",
  "ParameterRefLoopNotAllowed",
  "PathParameterMissingEncoding",
  "PathParameterMustBeRequired",
  "PolicyHostTemplateInvalid",
  "PolicyHttpMethodInvalid",
  "PolicyOperationDuplicate",
  "PolicyOperationListInvalid",
  "PolicyOperationNotFound",
  "PolicyRoutePathInvalid",
  "PolicySectionInvalid",
  "PropertyTypeInvalid",
  "QueryParameterEncodingNotSupported",
  "RequiredPropertyArrayEmpty",
  "RequiredPropertyMissing",
  "RequiredPropertyNotOnObject",
  "ResponseRefLoopNotAllowed",
  "SchemaRefLoopNotAllowed",
  "SchemeNotSupported",
  "SchemeNotValid",
  "SchemesArrayEmpty",
  "ScriptFileNameInvalid",
  "ScriptOperationDuplicate",
  "SecretNotSecureString",
  "SecretShownAsClearText",
  "SecurityRequirementMustHaveEmptyValue",
  "SecurityRequirementMustHaveValue",
  "SecuritySchemePropertyNotValid",
  "SourcePropertyInternal",
  "SwaggerKeywordNotSupported",
  "TagRedefined",
  "TitleRepeatsPublisherSuffix",
  "UiAllowedValuesInvalid",
  "UiConstraintTypeInvalid",
  "ValueMustEndWithAlphanumeric",
]
`);
});
