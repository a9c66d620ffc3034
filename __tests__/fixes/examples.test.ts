import { describe, expect, test } from '@jest/globals';
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

const MENDABLE = BAD_EXAMPLES.filter(([rule, connector]) => findingsOf(connector, rule).some(({ fix }) => fix !== undefined));

describe.each(MENDABLE)('the fix of %s, on its bad example,', (rule, connector) => {
  const once = mend(connector, rule);

  test('makes the finding go away', () => {
    expect(once.refused.map(({ why }) => plainText(why))).toEqual([]);
    expect(once.mended.length).toBeGreaterThan(0);
    expect(findingsOf(once.connector, rule)).toEqual([]);
  });

  test('has nothing left to do the second time', () => {
    const again = mend(once.connector, rule);
    expect(again.mended).toEqual([]);
    expect(again.connector).toBe(once.connector);
  });
});

test('these rules can be mended by a machine', () => {
  expect(MENDABLE.map(([rule]) => rule).sort()).toMatchInlineSnapshot(`
[
  "AllowEmptyValueOnlyValidForQueryFormData",
  "ArrayDuplicateValue",
  "ArtifactMisnamed",
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
  "EnumMustContainAtLeastOneElement",
  "ExclusiveMaximumRequiresMaximum",
  "ExclusiveMinimumRequiresMinimum",
  "FilterFunctionsPropertyEmpty",
  "FilterFunctionsPropertyHasDuplicates",
  "FilterFunctionsPropertyInInputSchema",
  "InvalidEnumValue",
  "LabelNotInTitleCase",
  "MimeTypeNotValid",
  "NonBodyParameterSchemaNotValid",
  "NotificationUrlNotInternal",
  "NotificationUrlNotRequired",
  "NotificationUrlNotString",
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
  "OperationParametersAreNotUnique",
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
  "PropertyMustBeRequired",
  "PropertyTypeInvalid",
  "QueryParameterEncodingNotSupported",
  "RequiredPropertyArrayEmpty",
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
  "SecurityRequirementMustBeDefined",
  "SecurityRequirementMustHaveEmptyValue",
  "SecurityRequirementMustHaveValue",
  "SecuritySchemePropertyNotValid",
  "SourcePropertyInternal",
  "StringBinaryNotSupportedForFormUrlEncoded",
  "SwaggerKeywordNotSupported",
  "TagRedefined",
  "TitleRepeatsPublisherSuffix",
  "UiAllowedValuesInvalid",
  "UiConstraintTypeInvalid",
  "ValueMustEndWithAlphanumeric",
]
`);
});
