import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as require_fastest_levenshtein, r as PROFILES } from "./rule.js";
import { at as DEFAULT_CONFIGURATION, lt as keysOfPointer } from "./connector-index.js";
import { n as say, t as listOf } from "./text.js";
var import_fastest_levenshtein = require_fastest_levenshtein();
const validateConfiguration = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Connector Preflight configuration",
	"description": "Settings of the review of pull requests, read from the base branch only.",
	"definitions": { "level": { "enum": [
		"off",
		"info",
		"warning",
		"error"
	] } },
	"type": "object",
	"additionalProperties": false,
	"required": ["version"],
	"properties": {
		"version": {
			"const": 1,
			"description": "Version of this format."
		},
		"preset": {
			"enum": ["documented", "calibrated"],
			"description": "documented: the written rules as they stand. calibrated: the written rules where reviewers do not contradict them."
		},
		"rules": {
			"type": "object",
			"description": "The level of single rules, above the preset.",
			"additionalProperties": false,
			"properties": {
				"BaseBranch": { "$ref": "#/definitions/level" },
				"SingleConnector": { "$ref": "#/definitions/level" },
				"ConnectorFolder": { "$ref": "#/definitions/level" },
				"ConnectorDeleted": { "$ref": "#/definitions/level" },
				"ForeignFiles": { "$ref": "#/definitions/level" },
				"TitleStageMismatch": { "$ref": "#/definitions/level" },
				"TitlePattern": { "$ref": "#/definitions/level" },
				"TitleNameMismatch": { "$ref": "#/definitions/level" },
				"IntroMissing": { "$ref": "#/definitions/level" },
				"IntroIncomplete": { "$ref": "#/definitions/level" },
				"ChecklistMissing": { "$ref": "#/definitions/level" },
				"ChecklistIncomplete": { "$ref": "#/definitions/level" },
				"ChecklistEvidence": { "$ref": "#/definitions/level" },
				"ScreenshotsMissing": { "$ref": "#/definitions/level" },
				"VersionNotRaised": { "$ref": "#/definitions/level" },
				"ConfigurationInvalid": { "$ref": "#/definitions/level" },
				"ConnectorExists": { "$ref": "#/definitions/level" },
				"ConnectorExistsAsIndependent": { "$ref": "#/definitions/level" },
				"SubmissionOpen": { "$ref": "#/definitions/level" },
				"ProposalOpen": { "$ref": "#/definitions/level" },
				"SameAuthorTwice": { "$ref": "#/definitions/level" },
				"SameApi": { "$ref": "#/definitions/level" },
				"PackageMissing": { "$ref": "#/definitions/level" },
				"SecretInPullRequestText": { "$ref": "#/definitions/level" },
				"DocumentUnreadable": { "$ref": "#/definitions/level" },
				"FileTooLarge": { "$ref": "#/definitions/level" },
				"ArtifactMissing": { "$ref": "#/definitions/level" },
				"ArtifactMisnamed": { "$ref": "#/definitions/level" },
				"FolderName": { "$ref": "#/definitions/level" },
				"IconNotAllowed": { "$ref": "#/definitions/level" },
				"SettingsFilePresent": { "$ref": "#/definitions/level" },
				"UnexpectedFile": { "$ref": "#/definitions/level" },
				"PropertiesJsonSyntaxInvalid": { "$ref": "#/definitions/level" },
				"PropertiesObjectMissing": { "$ref": "#/definitions/level" },
				"RootPropertyUnknown": { "$ref": "#/definitions/level" },
				"PropertyUnknown": { "$ref": "#/definitions/level" },
				"PropertyTypeInvalid": { "$ref": "#/definitions/level" },
				"BrandColorMissing": { "$ref": "#/definitions/level" },
				"BrandColorNotHex": { "$ref": "#/definitions/level" },
				"BrandColorNotIndependentPublisher": { "$ref": "#/definitions/level" },
				"BrandColorForbidden": { "$ref": "#/definitions/level" },
				"BrandColorReservedForIndependentPublisher": { "$ref": "#/definitions/level" },
				"PublisherMissing": { "$ref": "#/definitions/level" },
				"PublisherPlaceholder": { "$ref": "#/definitions/level" },
				"PublisherNotPlainName": { "$ref": "#/definitions/level" },
				"StackOwnerMissing": { "$ref": "#/definitions/level" },
				"StackOwnerPlaceholder": { "$ref": "#/definitions/level" },
				"StackOwnerNotPlainName": { "$ref": "#/definitions/level" },
				"StackOwnerEqualsPublisher": { "$ref": "#/definitions/level" },
				"CapabilitiesMissing": { "$ref": "#/definitions/level" },
				"CapabilityUnknown": { "$ref": "#/definitions/level" },
				"CapabilityTriggersMismatch": { "$ref": "#/definitions/level" },
				"ConnectionParametersMissing": { "$ref": "#/definitions/level" },
				"ConnectionParametersAndSets": { "$ref": "#/definitions/level" },
				"ConnectionParameterNameInvalid": { "$ref": "#/definitions/level" },
				"ConnectionParameterTypeInvalid": { "$ref": "#/definitions/level" },
				"ConnectionParameterKeyUnknown": { "$ref": "#/definitions/level" },
				"ConnectionParameterUiMissing": { "$ref": "#/definitions/level" },
				"UiDisplayNameMissing": { "$ref": "#/definitions/level" },
				"UiDescriptionMissing": { "$ref": "#/definitions/level" },
				"UiTooltipMissing": { "$ref": "#/definitions/level" },
				"UiConstraintTypeInvalid": { "$ref": "#/definitions/level" },
				"UiAllowedValuesInvalid": { "$ref": "#/definitions/level" },
				"UiRestrictedWords": { "$ref": "#/definitions/level" },
				"UiPlaceholder": { "$ref": "#/definitions/level" },
				"UiBoilerplateText": { "$ref": "#/definitions/level" },
				"SecretNotSecureString": { "$ref": "#/definitions/level" },
				"SecretShownAsClearText": { "$ref": "#/definitions/level" },
				"TenantIdParameterInvalid": { "$ref": "#/definitions/level" },
				"ConnectionParameterUnused": { "$ref": "#/definitions/level" },
				"PolicyConnectionParameterNotFound": { "$ref": "#/definitions/level" },
				"ConnectionSetsUiMissing": { "$ref": "#/definitions/level" },
				"ConnectionSetsTooFew": { "$ref": "#/definitions/level" },
				"ConnectionSetIncomplete": { "$ref": "#/definitions/level" },
				"ConnectionSetNameDuplicate": { "$ref": "#/definitions/level" },
				"OAuthSettingsMissing": { "$ref": "#/definitions/level" },
				"ManyOAuthSettings": { "$ref": "#/definitions/level" },
				"OAuthIdentityProviderMissing": { "$ref": "#/definitions/level" },
				"OAuthIdentityProviderUnknown": { "$ref": "#/definitions/level" },
				"OAuthPausedForIndependentPublisher": { "$ref": "#/definitions/level" },
				"OAuthClientSecretPresent": { "$ref": "#/definitions/level" },
				"OAuthClientSecretPlaceholder": { "$ref": "#/definitions/level" },
				"OAuthClientIdMissing": { "$ref": "#/definitions/level" },
				"OAuthRedirectModeMissing": { "$ref": "#/definitions/level" },
				"OAuthRedirectModeInvalid": { "$ref": "#/definitions/level" },
				"OAuthRedirectUrlInvalid": { "$ref": "#/definitions/level" },
				"OAuthScopesNotArray": { "$ref": "#/definitions/level" },
				"OAuthScopesCombined": { "$ref": "#/definitions/level" },
				"OAuthCustomParameterMissing": { "$ref": "#/definitions/level" },
				"OAuthCustomParameterEmpty": { "$ref": "#/definitions/level" },
				"OAuthCustomParameterShape": { "$ref": "#/definitions/level" },
				"OAuthUrlNotHttps": { "$ref": "#/definitions/level" },
				"OAuthFirstPartyFlagMissing": { "$ref": "#/definitions/level" },
				"OAuthFirstPartyFlagNotFalse": { "$ref": "#/definitions/level" },
				"OAuthEndpointMismatch": { "$ref": "#/definitions/level" },
				"OAuthScopesMismatch": { "$ref": "#/definitions/level" },
				"PolicyTemplateIdMissing": { "$ref": "#/definitions/level" },
				"PolicyTemplateUnknown": { "$ref": "#/definitions/level" },
				"PolicyKeyUnknown": { "$ref": "#/definitions/level" },
				"PolicyTitleMissing": { "$ref": "#/definitions/level" },
				"PolicyParameterMissing": { "$ref": "#/definitions/level" },
				"PolicyParameterEmpty": { "$ref": "#/definitions/level" },
				"PolicyParameterUnknown": { "$ref": "#/definitions/level" },
				"PolicyOperationListInvalid": { "$ref": "#/definitions/level" },
				"PolicyOperationListEmpty": { "$ref": "#/definitions/level" },
				"PolicyOperationNotFound": { "$ref": "#/definitions/level" },
				"PolicyOperationDuplicate": { "$ref": "#/definitions/level" },
				"ScriptOperationNotFound": { "$ref": "#/definitions/level" },
				"ScriptOperationDuplicate": { "$ref": "#/definitions/level" },
				"PolicySectionInvalid": { "$ref": "#/definitions/level" },
				"PolicyExistsActionInvalid": { "$ref": "#/definitions/level" },
				"PolicyHttpMethodInvalid": { "$ref": "#/definitions/level" },
				"PolicyRoutePathInvalid": { "$ref": "#/definitions/level" },
				"PolicyHostTemplateInvalid": { "$ref": "#/definitions/level" },
				"PolicyHardCodedSecret": { "$ref": "#/definitions/level" },
				"PollingPolicyOnNonTrigger": { "$ref": "#/definitions/level" },
				"NextLinkPolicyOnNonPageable": { "$ref": "#/definitions/level" },
				"PageableWithoutNextLinkPolicy": { "$ref": "#/definitions/level" },
				"ScriptFileMissing": { "$ref": "#/definitions/level" },
				"ScriptOperationsMissing": { "$ref": "#/definitions/level" },
				"SecurityOAuthWithoutConnectionParameter": { "$ref": "#/definitions/level" },
				"SecurityApiKeyWithoutConnectionParameter": { "$ref": "#/definitions/level" },
				"SecurityBasicWithoutConnectionParameter": { "$ref": "#/definitions/level" },
				"ConnectionOAuthWithoutSecurity": { "$ref": "#/definitions/level" },
				"ConnectionParametersWithoutSecurity": { "$ref": "#/definitions/level" },
				"ScriptFileNameInvalid": { "$ref": "#/definitions/level" },
				"ScriptTooLarge": { "$ref": "#/definitions/level" },
				"ScriptClassMissing": { "$ref": "#/definitions/level" },
				"ScriptExecuteAsyncMissing": { "$ref": "#/definitions/level" },
				"ScriptHttpClient": { "$ref": "#/definitions/level" },
				"ScriptNamespaceUnsupported": { "$ref": "#/definitions/level" },
				"ScriptUnknownOperationId": { "$ref": "#/definitions/level" },
				"MarkdownNotReadable": { "$ref": "#/definitions/level" },
				"ReadmeTitleMissing": { "$ref": "#/definitions/level" },
				"ReadmeManyTitles": { "$ref": "#/definitions/level" },
				"ReadmeTitleDiffers": { "$ref": "#/definitions/level" },
				"ReadmeTitleHasSuffix": { "$ref": "#/definitions/level" },
				"ReadmeIntroMissing": { "$ref": "#/definitions/level" },
				"ReadmeIntroShort": { "$ref": "#/definitions/level" },
				"ReadmeSectionMissing": { "$ref": "#/definitions/level" },
				"ReadmeCredentialsSectionMissing": { "$ref": "#/definitions/level" },
				"ReadmeSectionEmpty": { "$ref": "#/definitions/level" },
				"ReadmeSectionNameDiffers": { "$ref": "#/definitions/level" },
				"ReadmeSectionLevel": { "$ref": "#/definitions/level" },
				"ReadmeHeadingWithoutBlank": { "$ref": "#/definitions/level" },
				"ReadmePlaceholderText": { "$ref": "#/definitions/level" },
				"ReadmePublisherEmpty": { "$ref": "#/definitions/level" },
				"ReadmePublisherDiffers": { "$ref": "#/definitions/level" },
				"ReadmeOperationNotDocumented": { "$ref": "#/definitions/level" },
				"ReadmeOperationUnknown": { "$ref": "#/definitions/level" },
				"ReadmeOperationsWithoutHeadings": { "$ref": "#/definitions/level" },
				"ReadmeOAuthStepsMissing": { "$ref": "#/definitions/level" },
				"ReadmeOAuthRedirectNotMentioned": { "$ref": "#/definitions/level" },
				"ReadmeLocalImage": { "$ref": "#/definitions/level" },
				"ReadmeBrokenLink": { "$ref": "#/definitions/level" },
				"ReadmeInsecureLink": { "$ref": "#/definitions/level" },
				"ReadmeEmptyLink": { "$ref": "#/definitions/level" },
				"PackageNotAlone": { "$ref": "#/definitions/level" },
				"PackageNotReadable": { "$ref": "#/definitions/level" },
				"PackageSubmissionInvalid": { "$ref": "#/definitions/level" },
				"PackageFolderInvalid": { "$ref": "#/definitions/level" },
				"PackageSolutionsInvalid": { "$ref": "#/definitions/level" },
				"PackageSolutionIncomplete": { "$ref": "#/definitions/level" },
				"PackageSolutionRoles": { "$ref": "#/definitions/level" },
				"PackageConnectorDiffers": { "$ref": "#/definitions/level" },
				"SecretFound": { "$ref": "#/definitions/level" },
				"RealClientId": { "$ref": "#/definitions/level" },
				"PersonalDataFound": { "$ref": "#/definitions/level" },
				"JsonSyntaxInvalid": { "$ref": "#/definitions/level" },
				"SwaggerFileTooLarge": { "$ref": "#/definitions/level" },
				"SolutionDefinitionTooLong": { "$ref": "#/definitions/level" },
				"TitleRepeatsPublisherSuffix": { "$ref": "#/definitions/level" },
				"SpecificationVersionIncorrect": { "$ref": "#/definitions/level" },
				"JsonTypeIncorrect": { "$ref": "#/definitions/level" },
				"RequiredPropertyMissing": { "$ref": "#/definitions/level" },
				"RequiredValueEmpty": { "$ref": "#/definitions/level" },
				"JsonValueNotInEnum": { "$ref": "#/definitions/level" },
				"ExtensionNameNotValid": { "$ref": "#/definitions/level" },
				"FieldLengthExceeded": { "$ref": "#/definitions/level" },
				"FieldLengthNotInRange": { "$ref": "#/definitions/level" },
				"ValueContainsRestrictedWords": { "$ref": "#/definitions/level" },
				"ValueMustBeInEnglish": { "$ref": "#/definitions/level" },
				"ValueMustEndWithAlphanumeric": { "$ref": "#/definitions/level" },
				"BasePathNotValid": { "$ref": "#/definitions/level" },
				"HostNameNotValid": { "$ref": "#/definitions/level" },
				"SchemeNotValid": { "$ref": "#/definitions/level" },
				"SchemeNotSupported": { "$ref": "#/definitions/level" },
				"MimeTypeNotValid": { "$ref": "#/definitions/level" },
				"UrlNotValid": { "$ref": "#/definitions/level" },
				"ContactEmailNotValid": { "$ref": "#/definitions/level" },
				"ConnectorMetadataPropertiesMissing": { "$ref": "#/definitions/level" },
				"InvalidConnectorCategory": { "$ref": "#/definitions/level" },
				"TooManyConnectorCategories": { "$ref": "#/definitions/level" },
				"ProductionStatusOnBetaService": { "$ref": "#/definitions/level" },
				"SecuritySchemePropertyNotValid": { "$ref": "#/definitions/level" },
				"SecuritySchemePropertyRequired": { "$ref": "#/definitions/level" },
				"TagRedefined": { "$ref": "#/definitions/level" },
				"ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations": { "$ref": "#/definitions/level" },
				"ApiAnnotationExtensionReplacementInfoMissingApiProperty": { "$ref": "#/definitions/level" },
				"ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty": { "$ref": "#/definitions/level" },
				"BodyOrFormDataParameterInFetchOperationNotAllowed": { "$ref": "#/definitions/level" },
				"ConsumesMissing": { "$ref": "#/definitions/level" },
				"InvalidNextLinkNameValue": { "$ref": "#/definitions/level" },
				"MimeTypeNotCompatibleWithRequestContentSchemaType": { "$ref": "#/definitions/level" },
				"NotificationExtensionNotSupportedInWebhookOperation": { "$ref": "#/definitions/level" },
				"NotificationExtensionSupportedForTriggerOnly": { "$ref": "#/definitions/level" },
				"NotificationOperationMustBeWebhook": { "$ref": "#/definitions/level" },
				"OperationFamilyHasDuplicateRevisions": { "$ref": "#/definitions/level" },
				"OperationFamilyHasManyActiveOperations": { "$ref": "#/definitions/level" },
				"OperationFamilyHasManyActiveProductionOperations": { "$ref": "#/definitions/level" },
				"OperationFamilyHasManyEmptyRevisions": { "$ref": "#/definitions/level" },
				"OperationHasManyResponsesWithSchema": { "$ref": "#/definitions/level" },
				"OperationIdNotUnique": { "$ref": "#/definitions/level" },
				"OperationIdRequired": { "$ref": "#/definitions/level" },
				"OperationIdSanitized": { "$ref": "#/definitions/level" },
				"OperationIdShouldEndWithRevision": { "$ref": "#/definitions/level" },
				"OperationIdTooLong": { "$ref": "#/definitions/level" },
				"OperationMustHaveNotificationContentExtension": { "$ref": "#/definitions/level" },
				"OperationMustHaveResponse": { "$ref": "#/definitions/level" },
				"OperationRevisionEmpty": { "$ref": "#/definitions/level" },
				"OperationShouldHaveSuccessfulResponse": { "$ref": "#/definitions/level" },
				"OperationStatusAheadOfConnector": { "$ref": "#/definitions/level" },
				"OperationSummaryTooLong": { "$ref": "#/definitions/level" },
				"RestrictedCharactersInSummary": { "$ref": "#/definitions/level" },
				"StringBinaryNotSupportedForFormUrlEncoded": { "$ref": "#/definitions/level" },
				"WebhookOperationsMissingNotificationUrlProperty": { "$ref": "#/definitions/level" },
				"OperationPathContainsUnsupportedCharacters": { "$ref": "#/definitions/level" },
				"OperationPathMayNotContainQueryOrFragment": { "$ref": "#/definitions/level" },
				"OperationPathMustStartWithSlash": { "$ref": "#/definitions/level" },
				"OperationPathTemplateNotValid": { "$ref": "#/definitions/level" },
				"OperationPathVariablesContainDefaults": { "$ref": "#/definitions/level" },
				"PathRedefined": { "$ref": "#/definitions/level" },
				"DuplicateOperationPath": { "$ref": "#/definitions/level" },
				"PartialDuplicateOperationPath": { "$ref": "#/definitions/level" },
				"OperationMissingPathParameter": { "$ref": "#/definitions/level" },
				"PathParameterMustBeRequired": { "$ref": "#/definitions/level" },
				"PathParameterNotDefinedInTemplate": { "$ref": "#/definitions/level" },
				"PathParameterMissingEncoding": { "$ref": "#/definitions/level" },
				"OperationParametersAreNotUnique": { "$ref": "#/definitions/level" },
				"OperationParametersContainDuplicateParameter": { "$ref": "#/definitions/level" },
				"OperationParametersContainMultipleBodyParameters": { "$ref": "#/definitions/level" },
				"PathParametersContainDuplicateParameter": { "$ref": "#/definitions/level" },
				"PathParametersContainMultipleBodyParameters": { "$ref": "#/definitions/level" },
				"TotalOperationsCountExceedsMaxAllowed": { "$ref": "#/definitions/level" },
				"ConnectionIdParameterNotAllowed": { "$ref": "#/definitions/level" },
				"InvalidFormDataParameterName": { "$ref": "#/definitions/level" },
				"ReservedParameterIsUsed": { "$ref": "#/definitions/level" },
				"ParameterReferenceNotFound": { "$ref": "#/definitions/level" },
				"ParameterReferenceNotValid": { "$ref": "#/definitions/level" },
				"ParameterRefLoopNotAllowed": { "$ref": "#/definitions/level" },
				"BodyParameterPropertyNotValid": { "$ref": "#/definitions/level" },
				"BodyParameterSchemaRequired": { "$ref": "#/definitions/level" },
				"NonBodyParameterSchemaNotValid": { "$ref": "#/definitions/level" },
				"FileParameterMustBeInFormData": { "$ref": "#/definitions/level" },
				"ParameterListContainsFormDataAndBody": { "$ref": "#/definitions/level" },
				"AllowEmptyValueOnlyValidForQueryFormData": { "$ref": "#/definitions/level" },
				"QueryParameterEncodingNotSupported": { "$ref": "#/definitions/level" },
				"InternalPropertyWithDefaultOptional": { "$ref": "#/definitions/level" },
				"ParamtersWithSameNameMustHaveSameTypeAndVisibility": { "$ref": "#/definitions/level" },
				"DynamicExtensionDefinitionNotAllowedInParameter": { "$ref": "#/definitions/level" },
				"DynamicListExtensionRequiredForAmbiguousReferences": { "$ref": "#/definitions/level" },
				"DynamicListExtensionRequiredForNonParameterReferences": { "$ref": "#/definitions/level" },
				"DynamicPropertiesExtensionRequiredForAmbiguousReferences": { "$ref": "#/definitions/level" },
				"DynamicPropertiesExtensionRequiredForNonParameterReferences": { "$ref": "#/definitions/level" },
				"DynamicPropertiesExtensionRequiredForPropertiesValuePath": { "$ref": "#/definitions/level" },
				"DynamicPropertiesItemValuePathMismatch": { "$ref": "#/definitions/level" },
				"DynamicTreeExtensionMissing": { "$ref": "#/definitions/level" },
				"InvokedOperationShouldProduceArray": { "$ref": "#/definitions/level" },
				"InvokedOperationShouldProduceProperty": { "$ref": "#/definitions/level" },
				"OperationIdNotFound": { "$ref": "#/definitions/level" },
				"OperationMissingRequiredProperty": { "$ref": "#/definitions/level" },
				"OperationParameterNameIsAmbiguous": { "$ref": "#/definitions/level" },
				"OperationParameterNameNotFound": { "$ref": "#/definitions/level" },
				"OperationParameterRequiredMismatch": { "$ref": "#/definitions/level" },
				"OperationParameterStaticTypeMismatch": { "$ref": "#/definitions/level" },
				"OperationParameterTypeMismatch": { "$ref": "#/definitions/level" },
				"SelectedItemValuePathNotAllowedInThisPosition": { "$ref": "#/definitions/level" },
				"SourcePropertyInternal": { "$ref": "#/definitions/level" },
				"AdditionalPropertyNotAllowed": { "$ref": "#/definitions/level" },
				"OneOfPropertiesRequired": { "$ref": "#/definitions/level" },
				"BodySchemaCountExceedsMaxAllowed": { "$ref": "#/definitions/level" },
				"OperationSchemaCountExceedsMaxAllowed": { "$ref": "#/definitions/level" },
				"TotalSchemaCountExceedsMaxAllowed": { "$ref": "#/definitions/level" },
				"SchemaTooDeep": { "$ref": "#/definitions/level" },
				"SchemaReferenceNotFound": { "$ref": "#/definitions/level" },
				"SchemaReferenceNotValid": { "$ref": "#/definitions/level" },
				"SchemaRefLoopNotAllowed": { "$ref": "#/definitions/level" },
				"JsonPointerNotValid": { "$ref": "#/definitions/level" },
				"AdditionalPropertyNotAllowedAdjacentToRef": { "$ref": "#/definitions/level" },
				"PropertyMustBeRequired": { "$ref": "#/definitions/level" },
				"RequiredPropertyDefinitionMissing": { "$ref": "#/definitions/level" },
				"RequiredPropertyNotOnObject": { "$ref": "#/definitions/level" },
				"RequiredReadOnlyPropertyNotAllowedAsInput": { "$ref": "#/definitions/level" },
				"RequiredLoopInSchemaNotAllowed": { "$ref": "#/definitions/level" },
				"DefaultResponseHasSchema": { "$ref": "#/definitions/level" },
				"SchemaDefinitionSetIncorrectly": { "$ref": "#/definitions/level" },
				"ResponseMustBeDefaultOrHttpStatusCode": { "$ref": "#/definitions/level" },
				"ResponseExampleMustBeProducedByOperation": { "$ref": "#/definitions/level" },
				"ResponseHeadersAreNotUnique": { "$ref": "#/definitions/level" },
				"ResponseReferenceNotFound": { "$ref": "#/definitions/level" },
				"ResponseReferenceNotValid": { "$ref": "#/definitions/level" },
				"ResponseRefLoopNotAllowed": { "$ref": "#/definitions/level" },
				"ArrayDuplicateValue": { "$ref": "#/definitions/level" },
				"EnumMustContainAtLeastOneElement": { "$ref": "#/definitions/level" },
				"InvalidEnumValue": { "$ref": "#/definitions/level" },
				"InvalidEnumValuesExtensionValue": { "$ref": "#/definitions/level" },
				"DuplicateEnumValuesInExtension": { "$ref": "#/definitions/level" },
				"MissingEnumValuesDisplayName": { "$ref": "#/definitions/level" },
				"UnrecognizedTypeFormat": { "$ref": "#/definitions/level" },
				"DefaultValueMustMatchType": { "$ref": "#/definitions/level" },
				"SchemaTypeFileNotValid": { "$ref": "#/definitions/level" },
				"InvalidStringBinaryProperty": { "$ref": "#/definitions/level" },
				"FilterFunctionsPropertyEmpty": { "$ref": "#/definitions/level" },
				"FilterFunctionsPropertyHasDuplicates": { "$ref": "#/definitions/level" },
				"FilterFunctionsPropertyInInputSchema": { "$ref": "#/definitions/level" },
				"FilterFunctionsPropertyInvalidValue": { "$ref": "#/definitions/level" },
				"DiscriminatorMustBeARequiredStringProperty": { "$ref": "#/definitions/level" },
				"InvalidCustomEditorExtensionDictionaryValue": { "$ref": "#/definitions/level" },
				"PatternShouldBeValidRegularExpression": { "$ref": "#/definitions/level" },
				"MultipleOfMustBeGreaterThanZero": { "$ref": "#/definitions/level" },
				"MaxItemsMustBeGreaterThanOrEqualToZero": { "$ref": "#/definitions/level" },
				"MaxLengthMustBeGreaterThanOrEqualToZero": { "$ref": "#/definitions/level" },
				"MaxPropertiesMustBeGreaterThanOrEqualToZero": { "$ref": "#/definitions/level" },
				"MinItemsMustBeGreaterThanOrEqualToZero": { "$ref": "#/definitions/level" },
				"MinLengthMustBeGreaterThanOrEqualToZero": { "$ref": "#/definitions/level" },
				"MinPropertiesMustBeGreaterThanOrEqualToZero": { "$ref": "#/definitions/level" },
				"MinimumShouldBeLessThanOrEqualToMaximum": { "$ref": "#/definitions/level" },
				"MinItemsShouldBeLessThanOrEqualToMaxItems": { "$ref": "#/definitions/level" },
				"MinLengthShouldBeLessThanOrEqualToMaxLength": { "$ref": "#/definitions/level" },
				"ExclusiveMaximumRequiresMaximum": { "$ref": "#/definitions/level" },
				"ExclusiveMinimumRequiresMinimum": { "$ref": "#/definitions/level" },
				"ArrayHasNoItems": { "$ref": "#/definitions/level" },
				"RequiredPropertyArrayEmpty": { "$ref": "#/definitions/level" },
				"SchemesArrayEmpty": { "$ref": "#/definitions/level" },
				"CollectionFormatValueNotSupported": { "$ref": "#/definitions/level" },
				"MimeTypeNotSupported": { "$ref": "#/definitions/level" },
				"PathItemRefNotSuppored": { "$ref": "#/definitions/level" },
				"SwaggerKeywordNotSupported": { "$ref": "#/definitions/level" },
				"NotificationUrlNotAllowedInThisPosition": { "$ref": "#/definitions/level" },
				"NotificationUrlNotInternal": { "$ref": "#/definitions/level" },
				"NotificationUrlNotRequired": { "$ref": "#/definitions/level" },
				"NotificationUrlNotString": { "$ref": "#/definitions/level" },
				"OAuthSecurityRequirementValueMustBeScopeName": { "$ref": "#/definitions/level" },
				"SecurityRequirementMustBeDefined": { "$ref": "#/definitions/level" },
				"SecurityRequirementMustHaveEmptyValue": { "$ref": "#/definitions/level" },
				"SecurityRequirementMustHaveValue": { "$ref": "#/definitions/level" },
				"DescriptionWithoutFullStop": { "$ref": "#/definitions/level" },
				"DescriptionRepeatsSummary": { "$ref": "#/definitions/level" },
				"SummaryNotInSentenceCase": { "$ref": "#/definitions/level" },
				"LabelNotInTitleCase": { "$ref": "#/definitions/level" },
				"LabelIsIdentifier": { "$ref": "#/definitions/level" },
				"PlaceholderText": { "$ref": "#/definitions/level" },
				"EmptyText": { "$ref": "#/definitions/level" },
				"ProductNameMisspelt": { "$ref": "#/definitions/level" },
				"ResponseSchemaEmpty": { "$ref": "#/definitions/level" },
				"OperationVisibilityMissing": { "$ref": "#/definitions/level" },
				"HostNotForProduction": { "$ref": "#/definitions/level" },
				"SchemeNotEncrypted": { "$ref": "#/definitions/level" },
				"AuthenticationTypeChanged": { "$ref": "#/definitions/level" },
				"ConnectorRenamed": { "$ref": "#/definitions/level" },
				"PublisherChanged": { "$ref": "#/definitions/level" },
				"OperationIdRenamedCosmetically": { "$ref": "#/definitions/level" },
				"MapEntryChanged": { "$ref": "#/definitions/level" },
				"OperationDeleted": { "$ref": "#/definitions/level" },
				"OperationPathChanged": { "$ref": "#/definitions/level" },
				"OperationMethodChanged": { "$ref": "#/definitions/level" },
				"OperationHidden": { "$ref": "#/definitions/level" },
				"ParameterLocationChanged": { "$ref": "#/definitions/level" },
				"RequiredParameterAdded": { "$ref": "#/definitions/level" },
				"RequiredInputFieldAdded": { "$ref": "#/definitions/level" },
				"RequiredInputFieldAddedWithDefault": { "$ref": "#/definitions/level" },
				"InputFieldOptionalToRequired": { "$ref": "#/definitions/level" },
				"InputFieldTypeChanged": { "$ref": "#/definitions/level" },
				"InputEnumListAdded": { "$ref": "#/definitions/level" },
				"InputEnumValueRemoved": { "$ref": "#/definitions/level" },
				"OutputFieldDeleted": { "$ref": "#/definitions/level" },
				"OutputFieldTypeChanged": { "$ref": "#/definitions/level" },
				"OutputFieldTypeFormatChanged": { "$ref": "#/definitions/level" },
				"OutputEnumListRemoved": { "$ref": "#/definitions/level" },
				"ParameterRemoved": { "$ref": "#/definitions/level" },
				"InputFieldRemoved": { "$ref": "#/definitions/level" },
				"BodyParameterRenamed": { "$ref": "#/definitions/level" },
				"ParameterOptionalToRequired": { "$ref": "#/definitions/level" },
				"ParameterTypeChanged": { "$ref": "#/definitions/level" },
				"InputFormatChanged": { "$ref": "#/definitions/level" },
				"ParameterEnumListAdded": { "$ref": "#/definitions/level" },
				"ParameterEnumValueRemoved": { "$ref": "#/definitions/level" },
				"InputConstraintTightened": { "$ref": "#/definitions/level" },
				"CollectionFormatChanged": { "$ref": "#/definitions/level" },
				"InternalDefaultChanged": { "$ref": "#/definitions/level" },
				"DynamicSourceRemoved": { "$ref": "#/definitions/level" },
				"RequestMediaTypeRemoved": { "$ref": "#/definitions/level" },
				"OptionalOutputFieldDeleted": { "$ref": "#/definitions/level" },
				"OutputEnumValueAdded": { "$ref": "#/definitions/level" },
				"SuccessResponseRemoved": { "$ref": "#/definitions/level" },
				"NotificationContentRemoved": { "$ref": "#/definitions/level" },
				"TriggerKindChanged": { "$ref": "#/definitions/level" },
				"PagingChanged": { "$ref": "#/definitions/level" },
				"FieldHidden": { "$ref": "#/definitions/level" },
				"HostChanged": { "$ref": "#/definitions/level" },
				"BasePathChanged": { "$ref": "#/definitions/level" },
				"SecurityChanged": { "$ref": "#/definitions/level" },
				"OperationAdded": { "$ref": "#/definitions/level" },
				"OperationDeprecated": { "$ref": "#/definitions/level" },
				"InputAdded": { "$ref": "#/definitions/level" },
				"OutputAdded": { "$ref": "#/definitions/level" },
				"TextChanged": { "$ref": "#/definitions/level" },
				"OtherChange": { "$ref": "#/definitions/level" }
			}
		},
		"folders": {
			"type": "object",
			"description": "The folders that hold connectors, one list a profile.",
			"additionalProperties": false,
			"properties": {
				"independent-publisher": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200,
						"pattern": "^[^/]"
					},
					"maxItems": 20
				},
				"certified": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200,
						"pattern": "^[^/]"
					},
					"maxItems": 20
				},
				"custom": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200,
						"pattern": "^[^/]"
					},
					"maxItems": 20
				}
			}
		},
		"base-branches": {
			"type": "array",
			"description": "Branches that a pull request may be aimed at; messages name the first.",
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"minItems": 1,
			"maxItems": 20
		},
		"title": {
			"type": "object",
			"description": "The parts of a title.",
			"additionalProperties": false,
			"properties": {
				"suffix": {
					"type": "string",
					"minLength": 1,
					"maxLength": 80,
					"description": "What follows the name of the connector."
				},
				"proposal-prefix": {
					"type": "string",
					"minLength": 1,
					"maxLength": 40,
					"description": "The word before the name of a proposal."
				}
			}
		},
		"screenshots": {
			"type": "object",
			"description": "The pictures that a description has to show.",
			"additionalProperties": false,
			"properties": { "flows": {
				"type": "integer",
				"minimum": 0,
				"maximum": 20,
				"description": "Flow runs to show for a new connector, never more than it has operations."
			} }
		},
		"known-connectors": {
			"type": "array",
			"description": "Published connectors that have no folder in the repository; a new connector of the same name is reported.",
			"maxItems": 5e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "owner"],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"owner": {
						"enum": ["certified", "independent-publisher"],
						"description": "certified: by Microsoft or the owner of the service."
					},
					"host": {
						"type": "string",
						"maxLength": 253,
						"description": "Host of the API, as in an API definition."
					},
					"base-path": {
						"type": "string",
						"maxLength": 253
					}
				}
			}
		},
		"package-zip": {
			"enum": [
				"off",
				"optional",
				"required"
			],
			"description": "Whether a new connector has to bring its package."
		},
		"limits": {
			"type": "object",
			"description": "What is too large to be read.",
			"additionalProperties": false,
			"properties": { "file-megabytes": {
				"type": "number",
				"minimum": 1,
				"maximum": 100,
				"description": "Larger files are not read."
			} }
		},
		"report": {
			"type": "object",
			"description": "How a review is shown on the pull request.",
			"additionalProperties": false,
			"properties": {
				"status": {
					"enum": ["check-run", "commit-status"],
					"description": "How the verdict is published beside the comment."
				},
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100,
					"description": "Name of the check; the one to require in branch protection."
				},
				"comment": {
					"type": "boolean",
					"description": "Whether to comment on the pull request."
				},
				"suggestions": {
					"type": "boolean",
					"description": "Whether to suggest changes beside the lines that a machine can mend."
				},
				"logins": {
					"type": "array",
					"description": "Accounts whose comments with our marker are our own, former ones included, e.g. github-actions[bot].",
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 100
					},
					"maxItems": 20
				}
			}
		},
		"commands": {
			"type": "object",
			"description": "Commands in comments of pull requests.",
			"additionalProperties": false,
			"properties": {
				"prefix": {
					"type": "string",
					"pattern": "^/[a-z][a-z0-9-]{1,29}$",
					"description": "What a command begins with: a slash and a word in lower case."
				},
				"allow": {
					"type": "object",
					"description": "Who may use a command. author: the author of the pull request, and triage and above. nobody: the command is turned off.",
					"additionalProperties": false,
					"properties": {
						"help": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] },
						"recheck": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] },
						"next": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] },
						"explain": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] },
						"title": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] },
						"ready": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] },
						"waive": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] },
						"unwaive": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] },
						"accept-breaking": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] },
						"hold": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] },
						"unhold": { "enum": [
							"author",
							"triage",
							"write",
							"maintain",
							"admin",
							"nobody"
						] }
					}
				}
			}
		},
		"certification": {
			"type": "object",
			"description": "How to tell where a pull request stands in the certification.",
			"additionalProperties": false,
			"properties": {
				"logins": {
					"type": "array",
					"description": "Accounts that answer for the certification; the messages of no others are read so.",
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 100
					},
					"maxItems": 20
				},
				"deploying-label": {
					"type": "string",
					"maxLength": 50,
					"description": "A label that others set on an approved connector; \"\" for none. It is never set by us."
				},
				"deployed-label": {
					"type": "string",
					"maxLength": 50,
					"description": "A label that others set on a connector that is live; \"\" for none. It is never set by us."
				}
			}
		},
		"labels": {
			"type": "object",
			"description": "Labels that show where a pull request stands.",
			"additionalProperties": false,
			"properties": {
				"manage": {
					"type": "boolean",
					"description": "Whether to set and take off the labels of \"names\"."
				},
				"create": {
					"type": "boolean",
					"description": "Whether to create those of them that the repository does not have."
				},
				"recheck": {
					"type": "string",
					"maxLength": 50,
					"description": "A label that asks for a review and is taken off again; \"\" for none."
				},
				"names": {
					"type": "object",
					"description": "What each label is called in the repository; \"\" for one that is not used.",
					"additionalProperties": false,
					"properties": {
						"independent-publisher": {
							"type": "string",
							"maxLength": 50
						},
						"proposal": {
							"type": "string",
							"maxLength": 50
						},
						"new": {
							"type": "string",
							"maxLength": 50
						},
						"validation": {
							"type": "string",
							"maxLength": 50
						},
						"partner-attention": {
							"type": "string",
							"maxLength": 50
						},
						"attention": {
							"type": "string",
							"maxLength": 50
						},
						"on-hold": {
							"type": "string",
							"maxLength": 50
						}
					}
				}
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = { "enum": [
	"off",
	"info",
	"warning",
	"error"
] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "off" || data === "info" || data === "warning" || data === "error")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema7.enum },
			message: "must be equal to one of the allowed values",
			schema: schema7.enum,
			parentSchema: schema7,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const pattern0 = /* @__PURE__ */ new RegExp("^[^/]", "");
const pattern3 = /* @__PURE__ */ new RegExp("^/[a-z][a-z0-9-]{1,29}$", "");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema6.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.preset !== void 0) {
			let data1 = data.preset;
			if (!(data1 === "documented" || data1 === "calibrated")) {
				const err3 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.preset.enum },
					message: "must be equal to one of the allowed values",
					schema: schema6.properties.preset.enum,
					parentSchema: schema6.properties.preset,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data2 = data.rules;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!func2.call(schema6.properties.rules.properties, key1)) {
					const err4 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.rules,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data2.BaseBranch !== void 0) {
					if (!validate22(data2.BaseBranch, {
						instancePath: instancePath + "/rules/BaseBranch",
						parentData: data2,
						parentDataProperty: "BaseBranch",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SingleConnector !== void 0) {
					if (!validate22(data2.SingleConnector, {
						instancePath: instancePath + "/rules/SingleConnector",
						parentData: data2,
						parentDataProperty: "SingleConnector",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectorFolder !== void 0) {
					if (!validate22(data2.ConnectorFolder, {
						instancePath: instancePath + "/rules/ConnectorFolder",
						parentData: data2,
						parentDataProperty: "ConnectorFolder",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectorDeleted !== void 0) {
					if (!validate22(data2.ConnectorDeleted, {
						instancePath: instancePath + "/rules/ConnectorDeleted",
						parentData: data2,
						parentDataProperty: "ConnectorDeleted",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ForeignFiles !== void 0) {
					if (!validate22(data2.ForeignFiles, {
						instancePath: instancePath + "/rules/ForeignFiles",
						parentData: data2,
						parentDataProperty: "ForeignFiles",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TitleStageMismatch !== void 0) {
					if (!validate22(data2.TitleStageMismatch, {
						instancePath: instancePath + "/rules/TitleStageMismatch",
						parentData: data2,
						parentDataProperty: "TitleStageMismatch",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TitlePattern !== void 0) {
					if (!validate22(data2.TitlePattern, {
						instancePath: instancePath + "/rules/TitlePattern",
						parentData: data2,
						parentDataProperty: "TitlePattern",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TitleNameMismatch !== void 0) {
					if (!validate22(data2.TitleNameMismatch, {
						instancePath: instancePath + "/rules/TitleNameMismatch",
						parentData: data2,
						parentDataProperty: "TitleNameMismatch",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.IntroMissing !== void 0) {
					if (!validate22(data2.IntroMissing, {
						instancePath: instancePath + "/rules/IntroMissing",
						parentData: data2,
						parentDataProperty: "IntroMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.IntroIncomplete !== void 0) {
					if (!validate22(data2.IntroIncomplete, {
						instancePath: instancePath + "/rules/IntroIncomplete",
						parentData: data2,
						parentDataProperty: "IntroIncomplete",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ChecklistMissing !== void 0) {
					if (!validate22(data2.ChecklistMissing, {
						instancePath: instancePath + "/rules/ChecklistMissing",
						parentData: data2,
						parentDataProperty: "ChecklistMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ChecklistIncomplete !== void 0) {
					if (!validate22(data2.ChecklistIncomplete, {
						instancePath: instancePath + "/rules/ChecklistIncomplete",
						parentData: data2,
						parentDataProperty: "ChecklistIncomplete",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ChecklistEvidence !== void 0) {
					if (!validate22(data2.ChecklistEvidence, {
						instancePath: instancePath + "/rules/ChecklistEvidence",
						parentData: data2,
						parentDataProperty: "ChecklistEvidence",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScreenshotsMissing !== void 0) {
					if (!validate22(data2.ScreenshotsMissing, {
						instancePath: instancePath + "/rules/ScreenshotsMissing",
						parentData: data2,
						parentDataProperty: "ScreenshotsMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.VersionNotRaised !== void 0) {
					if (!validate22(data2.VersionNotRaised, {
						instancePath: instancePath + "/rules/VersionNotRaised",
						parentData: data2,
						parentDataProperty: "VersionNotRaised",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConfigurationInvalid !== void 0) {
					if (!validate22(data2.ConfigurationInvalid, {
						instancePath: instancePath + "/rules/ConfigurationInvalid",
						parentData: data2,
						parentDataProperty: "ConfigurationInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectorExists !== void 0) {
					if (!validate22(data2.ConnectorExists, {
						instancePath: instancePath + "/rules/ConnectorExists",
						parentData: data2,
						parentDataProperty: "ConnectorExists",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectorExistsAsIndependent !== void 0) {
					if (!validate22(data2.ConnectorExistsAsIndependent, {
						instancePath: instancePath + "/rules/ConnectorExistsAsIndependent",
						parentData: data2,
						parentDataProperty: "ConnectorExistsAsIndependent",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SubmissionOpen !== void 0) {
					if (!validate22(data2.SubmissionOpen, {
						instancePath: instancePath + "/rules/SubmissionOpen",
						parentData: data2,
						parentDataProperty: "SubmissionOpen",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ProposalOpen !== void 0) {
					if (!validate22(data2.ProposalOpen, {
						instancePath: instancePath + "/rules/ProposalOpen",
						parentData: data2,
						parentDataProperty: "ProposalOpen",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SameAuthorTwice !== void 0) {
					if (!validate22(data2.SameAuthorTwice, {
						instancePath: instancePath + "/rules/SameAuthorTwice",
						parentData: data2,
						parentDataProperty: "SameAuthorTwice",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SameApi !== void 0) {
					if (!validate22(data2.SameApi, {
						instancePath: instancePath + "/rules/SameApi",
						parentData: data2,
						parentDataProperty: "SameApi",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PackageMissing !== void 0) {
					if (!validate22(data2.PackageMissing, {
						instancePath: instancePath + "/rules/PackageMissing",
						parentData: data2,
						parentDataProperty: "PackageMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecretInPullRequestText !== void 0) {
					if (!validate22(data2.SecretInPullRequestText, {
						instancePath: instancePath + "/rules/SecretInPullRequestText",
						parentData: data2,
						parentDataProperty: "SecretInPullRequestText",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DocumentUnreadable !== void 0) {
					if (!validate22(data2.DocumentUnreadable, {
						instancePath: instancePath + "/rules/DocumentUnreadable",
						parentData: data2,
						parentDataProperty: "DocumentUnreadable",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.FileTooLarge !== void 0) {
					if (!validate22(data2.FileTooLarge, {
						instancePath: instancePath + "/rules/FileTooLarge",
						parentData: data2,
						parentDataProperty: "FileTooLarge",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ArtifactMissing !== void 0) {
					if (!validate22(data2.ArtifactMissing, {
						instancePath: instancePath + "/rules/ArtifactMissing",
						parentData: data2,
						parentDataProperty: "ArtifactMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ArtifactMisnamed !== void 0) {
					if (!validate22(data2.ArtifactMisnamed, {
						instancePath: instancePath + "/rules/ArtifactMisnamed",
						parentData: data2,
						parentDataProperty: "ArtifactMisnamed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.FolderName !== void 0) {
					if (!validate22(data2.FolderName, {
						instancePath: instancePath + "/rules/FolderName",
						parentData: data2,
						parentDataProperty: "FolderName",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.IconNotAllowed !== void 0) {
					if (!validate22(data2.IconNotAllowed, {
						instancePath: instancePath + "/rules/IconNotAllowed",
						parentData: data2,
						parentDataProperty: "IconNotAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SettingsFilePresent !== void 0) {
					if (!validate22(data2.SettingsFilePresent, {
						instancePath: instancePath + "/rules/SettingsFilePresent",
						parentData: data2,
						parentDataProperty: "SettingsFilePresent",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UnexpectedFile !== void 0) {
					if (!validate22(data2.UnexpectedFile, {
						instancePath: instancePath + "/rules/UnexpectedFile",
						parentData: data2,
						parentDataProperty: "UnexpectedFile",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PropertiesJsonSyntaxInvalid !== void 0) {
					if (!validate22(data2.PropertiesJsonSyntaxInvalid, {
						instancePath: instancePath + "/rules/PropertiesJsonSyntaxInvalid",
						parentData: data2,
						parentDataProperty: "PropertiesJsonSyntaxInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PropertiesObjectMissing !== void 0) {
					if (!validate22(data2.PropertiesObjectMissing, {
						instancePath: instancePath + "/rules/PropertiesObjectMissing",
						parentData: data2,
						parentDataProperty: "PropertiesObjectMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RootPropertyUnknown !== void 0) {
					if (!validate22(data2.RootPropertyUnknown, {
						instancePath: instancePath + "/rules/RootPropertyUnknown",
						parentData: data2,
						parentDataProperty: "RootPropertyUnknown",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PropertyUnknown !== void 0) {
					if (!validate22(data2.PropertyUnknown, {
						instancePath: instancePath + "/rules/PropertyUnknown",
						parentData: data2,
						parentDataProperty: "PropertyUnknown",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PropertyTypeInvalid !== void 0) {
					if (!validate22(data2.PropertyTypeInvalid, {
						instancePath: instancePath + "/rules/PropertyTypeInvalid",
						parentData: data2,
						parentDataProperty: "PropertyTypeInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BrandColorMissing !== void 0) {
					if (!validate22(data2.BrandColorMissing, {
						instancePath: instancePath + "/rules/BrandColorMissing",
						parentData: data2,
						parentDataProperty: "BrandColorMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BrandColorNotHex !== void 0) {
					if (!validate22(data2.BrandColorNotHex, {
						instancePath: instancePath + "/rules/BrandColorNotHex",
						parentData: data2,
						parentDataProperty: "BrandColorNotHex",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BrandColorNotIndependentPublisher !== void 0) {
					if (!validate22(data2.BrandColorNotIndependentPublisher, {
						instancePath: instancePath + "/rules/BrandColorNotIndependentPublisher",
						parentData: data2,
						parentDataProperty: "BrandColorNotIndependentPublisher",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BrandColorForbidden !== void 0) {
					if (!validate22(data2.BrandColorForbidden, {
						instancePath: instancePath + "/rules/BrandColorForbidden",
						parentData: data2,
						parentDataProperty: "BrandColorForbidden",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BrandColorReservedForIndependentPublisher !== void 0) {
					if (!validate22(data2.BrandColorReservedForIndependentPublisher, {
						instancePath: instancePath + "/rules/BrandColorReservedForIndependentPublisher",
						parentData: data2,
						parentDataProperty: "BrandColorReservedForIndependentPublisher",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PublisherMissing !== void 0) {
					if (!validate22(data2.PublisherMissing, {
						instancePath: instancePath + "/rules/PublisherMissing",
						parentData: data2,
						parentDataProperty: "PublisherMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PublisherPlaceholder !== void 0) {
					if (!validate22(data2.PublisherPlaceholder, {
						instancePath: instancePath + "/rules/PublisherPlaceholder",
						parentData: data2,
						parentDataProperty: "PublisherPlaceholder",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PublisherNotPlainName !== void 0) {
					if (!validate22(data2.PublisherNotPlainName, {
						instancePath: instancePath + "/rules/PublisherNotPlainName",
						parentData: data2,
						parentDataProperty: "PublisherNotPlainName",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.StackOwnerMissing !== void 0) {
					if (!validate22(data2.StackOwnerMissing, {
						instancePath: instancePath + "/rules/StackOwnerMissing",
						parentData: data2,
						parentDataProperty: "StackOwnerMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.StackOwnerPlaceholder !== void 0) {
					if (!validate22(data2.StackOwnerPlaceholder, {
						instancePath: instancePath + "/rules/StackOwnerPlaceholder",
						parentData: data2,
						parentDataProperty: "StackOwnerPlaceholder",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.StackOwnerNotPlainName !== void 0) {
					if (!validate22(data2.StackOwnerNotPlainName, {
						instancePath: instancePath + "/rules/StackOwnerNotPlainName",
						parentData: data2,
						parentDataProperty: "StackOwnerNotPlainName",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.StackOwnerEqualsPublisher !== void 0) {
					if (!validate22(data2.StackOwnerEqualsPublisher, {
						instancePath: instancePath + "/rules/StackOwnerEqualsPublisher",
						parentData: data2,
						parentDataProperty: "StackOwnerEqualsPublisher",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.CapabilitiesMissing !== void 0) {
					if (!validate22(data2.CapabilitiesMissing, {
						instancePath: instancePath + "/rules/CapabilitiesMissing",
						parentData: data2,
						parentDataProperty: "CapabilitiesMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.CapabilityUnknown !== void 0) {
					if (!validate22(data2.CapabilityUnknown, {
						instancePath: instancePath + "/rules/CapabilityUnknown",
						parentData: data2,
						parentDataProperty: "CapabilityUnknown",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.CapabilityTriggersMismatch !== void 0) {
					if (!validate22(data2.CapabilityTriggersMismatch, {
						instancePath: instancePath + "/rules/CapabilityTriggersMismatch",
						parentData: data2,
						parentDataProperty: "CapabilityTriggersMismatch",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionParametersMissing !== void 0) {
					if (!validate22(data2.ConnectionParametersMissing, {
						instancePath: instancePath + "/rules/ConnectionParametersMissing",
						parentData: data2,
						parentDataProperty: "ConnectionParametersMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionParametersAndSets !== void 0) {
					if (!validate22(data2.ConnectionParametersAndSets, {
						instancePath: instancePath + "/rules/ConnectionParametersAndSets",
						parentData: data2,
						parentDataProperty: "ConnectionParametersAndSets",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionParameterNameInvalid !== void 0) {
					if (!validate22(data2.ConnectionParameterNameInvalid, {
						instancePath: instancePath + "/rules/ConnectionParameterNameInvalid",
						parentData: data2,
						parentDataProperty: "ConnectionParameterNameInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionParameterTypeInvalid !== void 0) {
					if (!validate22(data2.ConnectionParameterTypeInvalid, {
						instancePath: instancePath + "/rules/ConnectionParameterTypeInvalid",
						parentData: data2,
						parentDataProperty: "ConnectionParameterTypeInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionParameterKeyUnknown !== void 0) {
					if (!validate22(data2.ConnectionParameterKeyUnknown, {
						instancePath: instancePath + "/rules/ConnectionParameterKeyUnknown",
						parentData: data2,
						parentDataProperty: "ConnectionParameterKeyUnknown",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionParameterUiMissing !== void 0) {
					if (!validate22(data2.ConnectionParameterUiMissing, {
						instancePath: instancePath + "/rules/ConnectionParameterUiMissing",
						parentData: data2,
						parentDataProperty: "ConnectionParameterUiMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UiDisplayNameMissing !== void 0) {
					if (!validate22(data2.UiDisplayNameMissing, {
						instancePath: instancePath + "/rules/UiDisplayNameMissing",
						parentData: data2,
						parentDataProperty: "UiDisplayNameMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UiDescriptionMissing !== void 0) {
					if (!validate22(data2.UiDescriptionMissing, {
						instancePath: instancePath + "/rules/UiDescriptionMissing",
						parentData: data2,
						parentDataProperty: "UiDescriptionMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UiTooltipMissing !== void 0) {
					if (!validate22(data2.UiTooltipMissing, {
						instancePath: instancePath + "/rules/UiTooltipMissing",
						parentData: data2,
						parentDataProperty: "UiTooltipMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UiConstraintTypeInvalid !== void 0) {
					if (!validate22(data2.UiConstraintTypeInvalid, {
						instancePath: instancePath + "/rules/UiConstraintTypeInvalid",
						parentData: data2,
						parentDataProperty: "UiConstraintTypeInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UiAllowedValuesInvalid !== void 0) {
					if (!validate22(data2.UiAllowedValuesInvalid, {
						instancePath: instancePath + "/rules/UiAllowedValuesInvalid",
						parentData: data2,
						parentDataProperty: "UiAllowedValuesInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UiRestrictedWords !== void 0) {
					if (!validate22(data2.UiRestrictedWords, {
						instancePath: instancePath + "/rules/UiRestrictedWords",
						parentData: data2,
						parentDataProperty: "UiRestrictedWords",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UiPlaceholder !== void 0) {
					if (!validate22(data2.UiPlaceholder, {
						instancePath: instancePath + "/rules/UiPlaceholder",
						parentData: data2,
						parentDataProperty: "UiPlaceholder",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UiBoilerplateText !== void 0) {
					if (!validate22(data2.UiBoilerplateText, {
						instancePath: instancePath + "/rules/UiBoilerplateText",
						parentData: data2,
						parentDataProperty: "UiBoilerplateText",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecretNotSecureString !== void 0) {
					if (!validate22(data2.SecretNotSecureString, {
						instancePath: instancePath + "/rules/SecretNotSecureString",
						parentData: data2,
						parentDataProperty: "SecretNotSecureString",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecretShownAsClearText !== void 0) {
					if (!validate22(data2.SecretShownAsClearText, {
						instancePath: instancePath + "/rules/SecretShownAsClearText",
						parentData: data2,
						parentDataProperty: "SecretShownAsClearText",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TenantIdParameterInvalid !== void 0) {
					if (!validate22(data2.TenantIdParameterInvalid, {
						instancePath: instancePath + "/rules/TenantIdParameterInvalid",
						parentData: data2,
						parentDataProperty: "TenantIdParameterInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionParameterUnused !== void 0) {
					if (!validate22(data2.ConnectionParameterUnused, {
						instancePath: instancePath + "/rules/ConnectionParameterUnused",
						parentData: data2,
						parentDataProperty: "ConnectionParameterUnused",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyConnectionParameterNotFound !== void 0) {
					if (!validate22(data2.PolicyConnectionParameterNotFound, {
						instancePath: instancePath + "/rules/PolicyConnectionParameterNotFound",
						parentData: data2,
						parentDataProperty: "PolicyConnectionParameterNotFound",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionSetsUiMissing !== void 0) {
					if (!validate22(data2.ConnectionSetsUiMissing, {
						instancePath: instancePath + "/rules/ConnectionSetsUiMissing",
						parentData: data2,
						parentDataProperty: "ConnectionSetsUiMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionSetsTooFew !== void 0) {
					if (!validate22(data2.ConnectionSetsTooFew, {
						instancePath: instancePath + "/rules/ConnectionSetsTooFew",
						parentData: data2,
						parentDataProperty: "ConnectionSetsTooFew",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionSetIncomplete !== void 0) {
					if (!validate22(data2.ConnectionSetIncomplete, {
						instancePath: instancePath + "/rules/ConnectionSetIncomplete",
						parentData: data2,
						parentDataProperty: "ConnectionSetIncomplete",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionSetNameDuplicate !== void 0) {
					if (!validate22(data2.ConnectionSetNameDuplicate, {
						instancePath: instancePath + "/rules/ConnectionSetNameDuplicate",
						parentData: data2,
						parentDataProperty: "ConnectionSetNameDuplicate",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthSettingsMissing !== void 0) {
					if (!validate22(data2.OAuthSettingsMissing, {
						instancePath: instancePath + "/rules/OAuthSettingsMissing",
						parentData: data2,
						parentDataProperty: "OAuthSettingsMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ManyOAuthSettings !== void 0) {
					if (!validate22(data2.ManyOAuthSettings, {
						instancePath: instancePath + "/rules/ManyOAuthSettings",
						parentData: data2,
						parentDataProperty: "ManyOAuthSettings",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthIdentityProviderMissing !== void 0) {
					if (!validate22(data2.OAuthIdentityProviderMissing, {
						instancePath: instancePath + "/rules/OAuthIdentityProviderMissing",
						parentData: data2,
						parentDataProperty: "OAuthIdentityProviderMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthIdentityProviderUnknown !== void 0) {
					if (!validate22(data2.OAuthIdentityProviderUnknown, {
						instancePath: instancePath + "/rules/OAuthIdentityProviderUnknown",
						parentData: data2,
						parentDataProperty: "OAuthIdentityProviderUnknown",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthPausedForIndependentPublisher !== void 0) {
					if (!validate22(data2.OAuthPausedForIndependentPublisher, {
						instancePath: instancePath + "/rules/OAuthPausedForIndependentPublisher",
						parentData: data2,
						parentDataProperty: "OAuthPausedForIndependentPublisher",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthClientSecretPresent !== void 0) {
					if (!validate22(data2.OAuthClientSecretPresent, {
						instancePath: instancePath + "/rules/OAuthClientSecretPresent",
						parentData: data2,
						parentDataProperty: "OAuthClientSecretPresent",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthClientSecretPlaceholder !== void 0) {
					if (!validate22(data2.OAuthClientSecretPlaceholder, {
						instancePath: instancePath + "/rules/OAuthClientSecretPlaceholder",
						parentData: data2,
						parentDataProperty: "OAuthClientSecretPlaceholder",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthClientIdMissing !== void 0) {
					if (!validate22(data2.OAuthClientIdMissing, {
						instancePath: instancePath + "/rules/OAuthClientIdMissing",
						parentData: data2,
						parentDataProperty: "OAuthClientIdMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthRedirectModeMissing !== void 0) {
					if (!validate22(data2.OAuthRedirectModeMissing, {
						instancePath: instancePath + "/rules/OAuthRedirectModeMissing",
						parentData: data2,
						parentDataProperty: "OAuthRedirectModeMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthRedirectModeInvalid !== void 0) {
					if (!validate22(data2.OAuthRedirectModeInvalid, {
						instancePath: instancePath + "/rules/OAuthRedirectModeInvalid",
						parentData: data2,
						parentDataProperty: "OAuthRedirectModeInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthRedirectUrlInvalid !== void 0) {
					if (!validate22(data2.OAuthRedirectUrlInvalid, {
						instancePath: instancePath + "/rules/OAuthRedirectUrlInvalid",
						parentData: data2,
						parentDataProperty: "OAuthRedirectUrlInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthScopesNotArray !== void 0) {
					if (!validate22(data2.OAuthScopesNotArray, {
						instancePath: instancePath + "/rules/OAuthScopesNotArray",
						parentData: data2,
						parentDataProperty: "OAuthScopesNotArray",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthScopesCombined !== void 0) {
					if (!validate22(data2.OAuthScopesCombined, {
						instancePath: instancePath + "/rules/OAuthScopesCombined",
						parentData: data2,
						parentDataProperty: "OAuthScopesCombined",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthCustomParameterMissing !== void 0) {
					if (!validate22(data2.OAuthCustomParameterMissing, {
						instancePath: instancePath + "/rules/OAuthCustomParameterMissing",
						parentData: data2,
						parentDataProperty: "OAuthCustomParameterMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthCustomParameterEmpty !== void 0) {
					if (!validate22(data2.OAuthCustomParameterEmpty, {
						instancePath: instancePath + "/rules/OAuthCustomParameterEmpty",
						parentData: data2,
						parentDataProperty: "OAuthCustomParameterEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthCustomParameterShape !== void 0) {
					if (!validate22(data2.OAuthCustomParameterShape, {
						instancePath: instancePath + "/rules/OAuthCustomParameterShape",
						parentData: data2,
						parentDataProperty: "OAuthCustomParameterShape",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthUrlNotHttps !== void 0) {
					if (!validate22(data2.OAuthUrlNotHttps, {
						instancePath: instancePath + "/rules/OAuthUrlNotHttps",
						parentData: data2,
						parentDataProperty: "OAuthUrlNotHttps",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthFirstPartyFlagMissing !== void 0) {
					if (!validate22(data2.OAuthFirstPartyFlagMissing, {
						instancePath: instancePath + "/rules/OAuthFirstPartyFlagMissing",
						parentData: data2,
						parentDataProperty: "OAuthFirstPartyFlagMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthFirstPartyFlagNotFalse !== void 0) {
					if (!validate22(data2.OAuthFirstPartyFlagNotFalse, {
						instancePath: instancePath + "/rules/OAuthFirstPartyFlagNotFalse",
						parentData: data2,
						parentDataProperty: "OAuthFirstPartyFlagNotFalse",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthEndpointMismatch !== void 0) {
					if (!validate22(data2.OAuthEndpointMismatch, {
						instancePath: instancePath + "/rules/OAuthEndpointMismatch",
						parentData: data2,
						parentDataProperty: "OAuthEndpointMismatch",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthScopesMismatch !== void 0) {
					if (!validate22(data2.OAuthScopesMismatch, {
						instancePath: instancePath + "/rules/OAuthScopesMismatch",
						parentData: data2,
						parentDataProperty: "OAuthScopesMismatch",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyTemplateIdMissing !== void 0) {
					if (!validate22(data2.PolicyTemplateIdMissing, {
						instancePath: instancePath + "/rules/PolicyTemplateIdMissing",
						parentData: data2,
						parentDataProperty: "PolicyTemplateIdMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyTemplateUnknown !== void 0) {
					if (!validate22(data2.PolicyTemplateUnknown, {
						instancePath: instancePath + "/rules/PolicyTemplateUnknown",
						parentData: data2,
						parentDataProperty: "PolicyTemplateUnknown",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyKeyUnknown !== void 0) {
					if (!validate22(data2.PolicyKeyUnknown, {
						instancePath: instancePath + "/rules/PolicyKeyUnknown",
						parentData: data2,
						parentDataProperty: "PolicyKeyUnknown",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyTitleMissing !== void 0) {
					if (!validate22(data2.PolicyTitleMissing, {
						instancePath: instancePath + "/rules/PolicyTitleMissing",
						parentData: data2,
						parentDataProperty: "PolicyTitleMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyParameterMissing !== void 0) {
					if (!validate22(data2.PolicyParameterMissing, {
						instancePath: instancePath + "/rules/PolicyParameterMissing",
						parentData: data2,
						parentDataProperty: "PolicyParameterMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyParameterEmpty !== void 0) {
					if (!validate22(data2.PolicyParameterEmpty, {
						instancePath: instancePath + "/rules/PolicyParameterEmpty",
						parentData: data2,
						parentDataProperty: "PolicyParameterEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyParameterUnknown !== void 0) {
					if (!validate22(data2.PolicyParameterUnknown, {
						instancePath: instancePath + "/rules/PolicyParameterUnknown",
						parentData: data2,
						parentDataProperty: "PolicyParameterUnknown",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyOperationListInvalid !== void 0) {
					if (!validate22(data2.PolicyOperationListInvalid, {
						instancePath: instancePath + "/rules/PolicyOperationListInvalid",
						parentData: data2,
						parentDataProperty: "PolicyOperationListInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyOperationListEmpty !== void 0) {
					if (!validate22(data2.PolicyOperationListEmpty, {
						instancePath: instancePath + "/rules/PolicyOperationListEmpty",
						parentData: data2,
						parentDataProperty: "PolicyOperationListEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyOperationNotFound !== void 0) {
					if (!validate22(data2.PolicyOperationNotFound, {
						instancePath: instancePath + "/rules/PolicyOperationNotFound",
						parentData: data2,
						parentDataProperty: "PolicyOperationNotFound",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyOperationDuplicate !== void 0) {
					if (!validate22(data2.PolicyOperationDuplicate, {
						instancePath: instancePath + "/rules/PolicyOperationDuplicate",
						parentData: data2,
						parentDataProperty: "PolicyOperationDuplicate",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptOperationNotFound !== void 0) {
					if (!validate22(data2.ScriptOperationNotFound, {
						instancePath: instancePath + "/rules/ScriptOperationNotFound",
						parentData: data2,
						parentDataProperty: "ScriptOperationNotFound",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptOperationDuplicate !== void 0) {
					if (!validate22(data2.ScriptOperationDuplicate, {
						instancePath: instancePath + "/rules/ScriptOperationDuplicate",
						parentData: data2,
						parentDataProperty: "ScriptOperationDuplicate",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicySectionInvalid !== void 0) {
					if (!validate22(data2.PolicySectionInvalid, {
						instancePath: instancePath + "/rules/PolicySectionInvalid",
						parentData: data2,
						parentDataProperty: "PolicySectionInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyExistsActionInvalid !== void 0) {
					if (!validate22(data2.PolicyExistsActionInvalid, {
						instancePath: instancePath + "/rules/PolicyExistsActionInvalid",
						parentData: data2,
						parentDataProperty: "PolicyExistsActionInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyHttpMethodInvalid !== void 0) {
					if (!validate22(data2.PolicyHttpMethodInvalid, {
						instancePath: instancePath + "/rules/PolicyHttpMethodInvalid",
						parentData: data2,
						parentDataProperty: "PolicyHttpMethodInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyRoutePathInvalid !== void 0) {
					if (!validate22(data2.PolicyRoutePathInvalid, {
						instancePath: instancePath + "/rules/PolicyRoutePathInvalid",
						parentData: data2,
						parentDataProperty: "PolicyRoutePathInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyHostTemplateInvalid !== void 0) {
					if (!validate22(data2.PolicyHostTemplateInvalid, {
						instancePath: instancePath + "/rules/PolicyHostTemplateInvalid",
						parentData: data2,
						parentDataProperty: "PolicyHostTemplateInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PolicyHardCodedSecret !== void 0) {
					if (!validate22(data2.PolicyHardCodedSecret, {
						instancePath: instancePath + "/rules/PolicyHardCodedSecret",
						parentData: data2,
						parentDataProperty: "PolicyHardCodedSecret",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PollingPolicyOnNonTrigger !== void 0) {
					if (!validate22(data2.PollingPolicyOnNonTrigger, {
						instancePath: instancePath + "/rules/PollingPolicyOnNonTrigger",
						parentData: data2,
						parentDataProperty: "PollingPolicyOnNonTrigger",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.NextLinkPolicyOnNonPageable !== void 0) {
					if (!validate22(data2.NextLinkPolicyOnNonPageable, {
						instancePath: instancePath + "/rules/NextLinkPolicyOnNonPageable",
						parentData: data2,
						parentDataProperty: "NextLinkPolicyOnNonPageable",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PageableWithoutNextLinkPolicy !== void 0) {
					if (!validate22(data2.PageableWithoutNextLinkPolicy, {
						instancePath: instancePath + "/rules/PageableWithoutNextLinkPolicy",
						parentData: data2,
						parentDataProperty: "PageableWithoutNextLinkPolicy",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptFileMissing !== void 0) {
					if (!validate22(data2.ScriptFileMissing, {
						instancePath: instancePath + "/rules/ScriptFileMissing",
						parentData: data2,
						parentDataProperty: "ScriptFileMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptOperationsMissing !== void 0) {
					if (!validate22(data2.ScriptOperationsMissing, {
						instancePath: instancePath + "/rules/ScriptOperationsMissing",
						parentData: data2,
						parentDataProperty: "ScriptOperationsMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecurityOAuthWithoutConnectionParameter !== void 0) {
					if (!validate22(data2.SecurityOAuthWithoutConnectionParameter, {
						instancePath: instancePath + "/rules/SecurityOAuthWithoutConnectionParameter",
						parentData: data2,
						parentDataProperty: "SecurityOAuthWithoutConnectionParameter",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecurityApiKeyWithoutConnectionParameter !== void 0) {
					if (!validate22(data2.SecurityApiKeyWithoutConnectionParameter, {
						instancePath: instancePath + "/rules/SecurityApiKeyWithoutConnectionParameter",
						parentData: data2,
						parentDataProperty: "SecurityApiKeyWithoutConnectionParameter",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecurityBasicWithoutConnectionParameter !== void 0) {
					if (!validate22(data2.SecurityBasicWithoutConnectionParameter, {
						instancePath: instancePath + "/rules/SecurityBasicWithoutConnectionParameter",
						parentData: data2,
						parentDataProperty: "SecurityBasicWithoutConnectionParameter",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionOAuthWithoutSecurity !== void 0) {
					if (!validate22(data2.ConnectionOAuthWithoutSecurity, {
						instancePath: instancePath + "/rules/ConnectionOAuthWithoutSecurity",
						parentData: data2,
						parentDataProperty: "ConnectionOAuthWithoutSecurity",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionParametersWithoutSecurity !== void 0) {
					if (!validate22(data2.ConnectionParametersWithoutSecurity, {
						instancePath: instancePath + "/rules/ConnectionParametersWithoutSecurity",
						parentData: data2,
						parentDataProperty: "ConnectionParametersWithoutSecurity",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptFileNameInvalid !== void 0) {
					if (!validate22(data2.ScriptFileNameInvalid, {
						instancePath: instancePath + "/rules/ScriptFileNameInvalid",
						parentData: data2,
						parentDataProperty: "ScriptFileNameInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptTooLarge !== void 0) {
					if (!validate22(data2.ScriptTooLarge, {
						instancePath: instancePath + "/rules/ScriptTooLarge",
						parentData: data2,
						parentDataProperty: "ScriptTooLarge",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptClassMissing !== void 0) {
					if (!validate22(data2.ScriptClassMissing, {
						instancePath: instancePath + "/rules/ScriptClassMissing",
						parentData: data2,
						parentDataProperty: "ScriptClassMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptExecuteAsyncMissing !== void 0) {
					if (!validate22(data2.ScriptExecuteAsyncMissing, {
						instancePath: instancePath + "/rules/ScriptExecuteAsyncMissing",
						parentData: data2,
						parentDataProperty: "ScriptExecuteAsyncMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptHttpClient !== void 0) {
					if (!validate22(data2.ScriptHttpClient, {
						instancePath: instancePath + "/rules/ScriptHttpClient",
						parentData: data2,
						parentDataProperty: "ScriptHttpClient",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptNamespaceUnsupported !== void 0) {
					if (!validate22(data2.ScriptNamespaceUnsupported, {
						instancePath: instancePath + "/rules/ScriptNamespaceUnsupported",
						parentData: data2,
						parentDataProperty: "ScriptNamespaceUnsupported",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ScriptUnknownOperationId !== void 0) {
					if (!validate22(data2.ScriptUnknownOperationId, {
						instancePath: instancePath + "/rules/ScriptUnknownOperationId",
						parentData: data2,
						parentDataProperty: "ScriptUnknownOperationId",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MarkdownNotReadable !== void 0) {
					if (!validate22(data2.MarkdownNotReadable, {
						instancePath: instancePath + "/rules/MarkdownNotReadable",
						parentData: data2,
						parentDataProperty: "MarkdownNotReadable",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeTitleMissing !== void 0) {
					if (!validate22(data2.ReadmeTitleMissing, {
						instancePath: instancePath + "/rules/ReadmeTitleMissing",
						parentData: data2,
						parentDataProperty: "ReadmeTitleMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeManyTitles !== void 0) {
					if (!validate22(data2.ReadmeManyTitles, {
						instancePath: instancePath + "/rules/ReadmeManyTitles",
						parentData: data2,
						parentDataProperty: "ReadmeManyTitles",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeTitleDiffers !== void 0) {
					if (!validate22(data2.ReadmeTitleDiffers, {
						instancePath: instancePath + "/rules/ReadmeTitleDiffers",
						parentData: data2,
						parentDataProperty: "ReadmeTitleDiffers",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeTitleHasSuffix !== void 0) {
					if (!validate22(data2.ReadmeTitleHasSuffix, {
						instancePath: instancePath + "/rules/ReadmeTitleHasSuffix",
						parentData: data2,
						parentDataProperty: "ReadmeTitleHasSuffix",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeIntroMissing !== void 0) {
					if (!validate22(data2.ReadmeIntroMissing, {
						instancePath: instancePath + "/rules/ReadmeIntroMissing",
						parentData: data2,
						parentDataProperty: "ReadmeIntroMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeIntroShort !== void 0) {
					if (!validate22(data2.ReadmeIntroShort, {
						instancePath: instancePath + "/rules/ReadmeIntroShort",
						parentData: data2,
						parentDataProperty: "ReadmeIntroShort",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeSectionMissing !== void 0) {
					if (!validate22(data2.ReadmeSectionMissing, {
						instancePath: instancePath + "/rules/ReadmeSectionMissing",
						parentData: data2,
						parentDataProperty: "ReadmeSectionMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeCredentialsSectionMissing !== void 0) {
					if (!validate22(data2.ReadmeCredentialsSectionMissing, {
						instancePath: instancePath + "/rules/ReadmeCredentialsSectionMissing",
						parentData: data2,
						parentDataProperty: "ReadmeCredentialsSectionMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeSectionEmpty !== void 0) {
					if (!validate22(data2.ReadmeSectionEmpty, {
						instancePath: instancePath + "/rules/ReadmeSectionEmpty",
						parentData: data2,
						parentDataProperty: "ReadmeSectionEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeSectionNameDiffers !== void 0) {
					if (!validate22(data2.ReadmeSectionNameDiffers, {
						instancePath: instancePath + "/rules/ReadmeSectionNameDiffers",
						parentData: data2,
						parentDataProperty: "ReadmeSectionNameDiffers",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeSectionLevel !== void 0) {
					if (!validate22(data2.ReadmeSectionLevel, {
						instancePath: instancePath + "/rules/ReadmeSectionLevel",
						parentData: data2,
						parentDataProperty: "ReadmeSectionLevel",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeHeadingWithoutBlank !== void 0) {
					if (!validate22(data2.ReadmeHeadingWithoutBlank, {
						instancePath: instancePath + "/rules/ReadmeHeadingWithoutBlank",
						parentData: data2,
						parentDataProperty: "ReadmeHeadingWithoutBlank",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmePlaceholderText !== void 0) {
					if (!validate22(data2.ReadmePlaceholderText, {
						instancePath: instancePath + "/rules/ReadmePlaceholderText",
						parentData: data2,
						parentDataProperty: "ReadmePlaceholderText",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmePublisherEmpty !== void 0) {
					if (!validate22(data2.ReadmePublisherEmpty, {
						instancePath: instancePath + "/rules/ReadmePublisherEmpty",
						parentData: data2,
						parentDataProperty: "ReadmePublisherEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmePublisherDiffers !== void 0) {
					if (!validate22(data2.ReadmePublisherDiffers, {
						instancePath: instancePath + "/rules/ReadmePublisherDiffers",
						parentData: data2,
						parentDataProperty: "ReadmePublisherDiffers",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeOperationNotDocumented !== void 0) {
					if (!validate22(data2.ReadmeOperationNotDocumented, {
						instancePath: instancePath + "/rules/ReadmeOperationNotDocumented",
						parentData: data2,
						parentDataProperty: "ReadmeOperationNotDocumented",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeOperationUnknown !== void 0) {
					if (!validate22(data2.ReadmeOperationUnknown, {
						instancePath: instancePath + "/rules/ReadmeOperationUnknown",
						parentData: data2,
						parentDataProperty: "ReadmeOperationUnknown",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeOperationsWithoutHeadings !== void 0) {
					if (!validate22(data2.ReadmeOperationsWithoutHeadings, {
						instancePath: instancePath + "/rules/ReadmeOperationsWithoutHeadings",
						parentData: data2,
						parentDataProperty: "ReadmeOperationsWithoutHeadings",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeOAuthStepsMissing !== void 0) {
					if (!validate22(data2.ReadmeOAuthStepsMissing, {
						instancePath: instancePath + "/rules/ReadmeOAuthStepsMissing",
						parentData: data2,
						parentDataProperty: "ReadmeOAuthStepsMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeOAuthRedirectNotMentioned !== void 0) {
					if (!validate22(data2.ReadmeOAuthRedirectNotMentioned, {
						instancePath: instancePath + "/rules/ReadmeOAuthRedirectNotMentioned",
						parentData: data2,
						parentDataProperty: "ReadmeOAuthRedirectNotMentioned",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeLocalImage !== void 0) {
					if (!validate22(data2.ReadmeLocalImage, {
						instancePath: instancePath + "/rules/ReadmeLocalImage",
						parentData: data2,
						parentDataProperty: "ReadmeLocalImage",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeBrokenLink !== void 0) {
					if (!validate22(data2.ReadmeBrokenLink, {
						instancePath: instancePath + "/rules/ReadmeBrokenLink",
						parentData: data2,
						parentDataProperty: "ReadmeBrokenLink",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeInsecureLink !== void 0) {
					if (!validate22(data2.ReadmeInsecureLink, {
						instancePath: instancePath + "/rules/ReadmeInsecureLink",
						parentData: data2,
						parentDataProperty: "ReadmeInsecureLink",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReadmeEmptyLink !== void 0) {
					if (!validate22(data2.ReadmeEmptyLink, {
						instancePath: instancePath + "/rules/ReadmeEmptyLink",
						parentData: data2,
						parentDataProperty: "ReadmeEmptyLink",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PackageNotAlone !== void 0) {
					if (!validate22(data2.PackageNotAlone, {
						instancePath: instancePath + "/rules/PackageNotAlone",
						parentData: data2,
						parentDataProperty: "PackageNotAlone",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PackageNotReadable !== void 0) {
					if (!validate22(data2.PackageNotReadable, {
						instancePath: instancePath + "/rules/PackageNotReadable",
						parentData: data2,
						parentDataProperty: "PackageNotReadable",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PackageSubmissionInvalid !== void 0) {
					if (!validate22(data2.PackageSubmissionInvalid, {
						instancePath: instancePath + "/rules/PackageSubmissionInvalid",
						parentData: data2,
						parentDataProperty: "PackageSubmissionInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PackageFolderInvalid !== void 0) {
					if (!validate22(data2.PackageFolderInvalid, {
						instancePath: instancePath + "/rules/PackageFolderInvalid",
						parentData: data2,
						parentDataProperty: "PackageFolderInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PackageSolutionsInvalid !== void 0) {
					if (!validate22(data2.PackageSolutionsInvalid, {
						instancePath: instancePath + "/rules/PackageSolutionsInvalid",
						parentData: data2,
						parentDataProperty: "PackageSolutionsInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PackageSolutionIncomplete !== void 0) {
					if (!validate22(data2.PackageSolutionIncomplete, {
						instancePath: instancePath + "/rules/PackageSolutionIncomplete",
						parentData: data2,
						parentDataProperty: "PackageSolutionIncomplete",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PackageSolutionRoles !== void 0) {
					if (!validate22(data2.PackageSolutionRoles, {
						instancePath: instancePath + "/rules/PackageSolutionRoles",
						parentData: data2,
						parentDataProperty: "PackageSolutionRoles",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PackageConnectorDiffers !== void 0) {
					if (!validate22(data2.PackageConnectorDiffers, {
						instancePath: instancePath + "/rules/PackageConnectorDiffers",
						parentData: data2,
						parentDataProperty: "PackageConnectorDiffers",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecretFound !== void 0) {
					if (!validate22(data2.SecretFound, {
						instancePath: instancePath + "/rules/SecretFound",
						parentData: data2,
						parentDataProperty: "SecretFound",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RealClientId !== void 0) {
					if (!validate22(data2.RealClientId, {
						instancePath: instancePath + "/rules/RealClientId",
						parentData: data2,
						parentDataProperty: "RealClientId",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PersonalDataFound !== void 0) {
					if (!validate22(data2.PersonalDataFound, {
						instancePath: instancePath + "/rules/PersonalDataFound",
						parentData: data2,
						parentDataProperty: "PersonalDataFound",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.JsonSyntaxInvalid !== void 0) {
					if (!validate22(data2.JsonSyntaxInvalid, {
						instancePath: instancePath + "/rules/JsonSyntaxInvalid",
						parentData: data2,
						parentDataProperty: "JsonSyntaxInvalid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SwaggerFileTooLarge !== void 0) {
					if (!validate22(data2.SwaggerFileTooLarge, {
						instancePath: instancePath + "/rules/SwaggerFileTooLarge",
						parentData: data2,
						parentDataProperty: "SwaggerFileTooLarge",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SolutionDefinitionTooLong !== void 0) {
					if (!validate22(data2.SolutionDefinitionTooLong, {
						instancePath: instancePath + "/rules/SolutionDefinitionTooLong",
						parentData: data2,
						parentDataProperty: "SolutionDefinitionTooLong",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TitleRepeatsPublisherSuffix !== void 0) {
					if (!validate22(data2.TitleRepeatsPublisherSuffix, {
						instancePath: instancePath + "/rules/TitleRepeatsPublisherSuffix",
						parentData: data2,
						parentDataProperty: "TitleRepeatsPublisherSuffix",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SpecificationVersionIncorrect !== void 0) {
					if (!validate22(data2.SpecificationVersionIncorrect, {
						instancePath: instancePath + "/rules/SpecificationVersionIncorrect",
						parentData: data2,
						parentDataProperty: "SpecificationVersionIncorrect",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.JsonTypeIncorrect !== void 0) {
					if (!validate22(data2.JsonTypeIncorrect, {
						instancePath: instancePath + "/rules/JsonTypeIncorrect",
						parentData: data2,
						parentDataProperty: "JsonTypeIncorrect",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequiredPropertyMissing !== void 0) {
					if (!validate22(data2.RequiredPropertyMissing, {
						instancePath: instancePath + "/rules/RequiredPropertyMissing",
						parentData: data2,
						parentDataProperty: "RequiredPropertyMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequiredValueEmpty !== void 0) {
					if (!validate22(data2.RequiredValueEmpty, {
						instancePath: instancePath + "/rules/RequiredValueEmpty",
						parentData: data2,
						parentDataProperty: "RequiredValueEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.JsonValueNotInEnum !== void 0) {
					if (!validate22(data2.JsonValueNotInEnum, {
						instancePath: instancePath + "/rules/JsonValueNotInEnum",
						parentData: data2,
						parentDataProperty: "JsonValueNotInEnum",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ExtensionNameNotValid !== void 0) {
					if (!validate22(data2.ExtensionNameNotValid, {
						instancePath: instancePath + "/rules/ExtensionNameNotValid",
						parentData: data2,
						parentDataProperty: "ExtensionNameNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.FieldLengthExceeded !== void 0) {
					if (!validate22(data2.FieldLengthExceeded, {
						instancePath: instancePath + "/rules/FieldLengthExceeded",
						parentData: data2,
						parentDataProperty: "FieldLengthExceeded",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.FieldLengthNotInRange !== void 0) {
					if (!validate22(data2.FieldLengthNotInRange, {
						instancePath: instancePath + "/rules/FieldLengthNotInRange",
						parentData: data2,
						parentDataProperty: "FieldLengthNotInRange",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ValueContainsRestrictedWords !== void 0) {
					if (!validate22(data2.ValueContainsRestrictedWords, {
						instancePath: instancePath + "/rules/ValueContainsRestrictedWords",
						parentData: data2,
						parentDataProperty: "ValueContainsRestrictedWords",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ValueMustBeInEnglish !== void 0) {
					if (!validate22(data2.ValueMustBeInEnglish, {
						instancePath: instancePath + "/rules/ValueMustBeInEnglish",
						parentData: data2,
						parentDataProperty: "ValueMustBeInEnglish",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ValueMustEndWithAlphanumeric !== void 0) {
					if (!validate22(data2.ValueMustEndWithAlphanumeric, {
						instancePath: instancePath + "/rules/ValueMustEndWithAlphanumeric",
						parentData: data2,
						parentDataProperty: "ValueMustEndWithAlphanumeric",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BasePathNotValid !== void 0) {
					if (!validate22(data2.BasePathNotValid, {
						instancePath: instancePath + "/rules/BasePathNotValid",
						parentData: data2,
						parentDataProperty: "BasePathNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.HostNameNotValid !== void 0) {
					if (!validate22(data2.HostNameNotValid, {
						instancePath: instancePath + "/rules/HostNameNotValid",
						parentData: data2,
						parentDataProperty: "HostNameNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SchemeNotValid !== void 0) {
					if (!validate22(data2.SchemeNotValid, {
						instancePath: instancePath + "/rules/SchemeNotValid",
						parentData: data2,
						parentDataProperty: "SchemeNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SchemeNotSupported !== void 0) {
					if (!validate22(data2.SchemeNotSupported, {
						instancePath: instancePath + "/rules/SchemeNotSupported",
						parentData: data2,
						parentDataProperty: "SchemeNotSupported",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MimeTypeNotValid !== void 0) {
					if (!validate22(data2.MimeTypeNotValid, {
						instancePath: instancePath + "/rules/MimeTypeNotValid",
						parentData: data2,
						parentDataProperty: "MimeTypeNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UrlNotValid !== void 0) {
					if (!validate22(data2.UrlNotValid, {
						instancePath: instancePath + "/rules/UrlNotValid",
						parentData: data2,
						parentDataProperty: "UrlNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ContactEmailNotValid !== void 0) {
					if (!validate22(data2.ContactEmailNotValid, {
						instancePath: instancePath + "/rules/ContactEmailNotValid",
						parentData: data2,
						parentDataProperty: "ContactEmailNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectorMetadataPropertiesMissing !== void 0) {
					if (!validate22(data2.ConnectorMetadataPropertiesMissing, {
						instancePath: instancePath + "/rules/ConnectorMetadataPropertiesMissing",
						parentData: data2,
						parentDataProperty: "ConnectorMetadataPropertiesMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InvalidConnectorCategory !== void 0) {
					if (!validate22(data2.InvalidConnectorCategory, {
						instancePath: instancePath + "/rules/InvalidConnectorCategory",
						parentData: data2,
						parentDataProperty: "InvalidConnectorCategory",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TooManyConnectorCategories !== void 0) {
					if (!validate22(data2.TooManyConnectorCategories, {
						instancePath: instancePath + "/rules/TooManyConnectorCategories",
						parentData: data2,
						parentDataProperty: "TooManyConnectorCategories",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ProductionStatusOnBetaService !== void 0) {
					if (!validate22(data2.ProductionStatusOnBetaService, {
						instancePath: instancePath + "/rules/ProductionStatusOnBetaService",
						parentData: data2,
						parentDataProperty: "ProductionStatusOnBetaService",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecuritySchemePropertyNotValid !== void 0) {
					if (!validate22(data2.SecuritySchemePropertyNotValid, {
						instancePath: instancePath + "/rules/SecuritySchemePropertyNotValid",
						parentData: data2,
						parentDataProperty: "SecuritySchemePropertyNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecuritySchemePropertyRequired !== void 0) {
					if (!validate22(data2.SecuritySchemePropertyRequired, {
						instancePath: instancePath + "/rules/SecuritySchemePropertyRequired",
						parentData: data2,
						parentDataProperty: "SecuritySchemePropertyRequired",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TagRedefined !== void 0) {
					if (!validate22(data2.TagRedefined, {
						instancePath: instancePath + "/rules/TagRedefined",
						parentData: data2,
						parentDataProperty: "TagRedefined",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations !== void 0) {
					if (!validate22(data2.ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations, {
						instancePath: instancePath + "/rules/ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations",
						parentData: data2,
						parentDataProperty: "ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ApiAnnotationExtensionReplacementInfoMissingApiProperty !== void 0) {
					if (!validate22(data2.ApiAnnotationExtensionReplacementInfoMissingApiProperty, {
						instancePath: instancePath + "/rules/ApiAnnotationExtensionReplacementInfoMissingApiProperty",
						parentData: data2,
						parentDataProperty: "ApiAnnotationExtensionReplacementInfoMissingApiProperty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty !== void 0) {
					if (!validate22(data2.ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty, {
						instancePath: instancePath + "/rules/ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty",
						parentData: data2,
						parentDataProperty: "ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BodyOrFormDataParameterInFetchOperationNotAllowed !== void 0) {
					if (!validate22(data2.BodyOrFormDataParameterInFetchOperationNotAllowed, {
						instancePath: instancePath + "/rules/BodyOrFormDataParameterInFetchOperationNotAllowed",
						parentData: data2,
						parentDataProperty: "BodyOrFormDataParameterInFetchOperationNotAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConsumesMissing !== void 0) {
					if (!validate22(data2.ConsumesMissing, {
						instancePath: instancePath + "/rules/ConsumesMissing",
						parentData: data2,
						parentDataProperty: "ConsumesMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InvalidNextLinkNameValue !== void 0) {
					if (!validate22(data2.InvalidNextLinkNameValue, {
						instancePath: instancePath + "/rules/InvalidNextLinkNameValue",
						parentData: data2,
						parentDataProperty: "InvalidNextLinkNameValue",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MimeTypeNotCompatibleWithRequestContentSchemaType !== void 0) {
					if (!validate22(data2.MimeTypeNotCompatibleWithRequestContentSchemaType, {
						instancePath: instancePath + "/rules/MimeTypeNotCompatibleWithRequestContentSchemaType",
						parentData: data2,
						parentDataProperty: "MimeTypeNotCompatibleWithRequestContentSchemaType",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.NotificationExtensionNotSupportedInWebhookOperation !== void 0) {
					if (!validate22(data2.NotificationExtensionNotSupportedInWebhookOperation, {
						instancePath: instancePath + "/rules/NotificationExtensionNotSupportedInWebhookOperation",
						parentData: data2,
						parentDataProperty: "NotificationExtensionNotSupportedInWebhookOperation",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.NotificationExtensionSupportedForTriggerOnly !== void 0) {
					if (!validate22(data2.NotificationExtensionSupportedForTriggerOnly, {
						instancePath: instancePath + "/rules/NotificationExtensionSupportedForTriggerOnly",
						parentData: data2,
						parentDataProperty: "NotificationExtensionSupportedForTriggerOnly",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.NotificationOperationMustBeWebhook !== void 0) {
					if (!validate22(data2.NotificationOperationMustBeWebhook, {
						instancePath: instancePath + "/rules/NotificationOperationMustBeWebhook",
						parentData: data2,
						parentDataProperty: "NotificationOperationMustBeWebhook",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationFamilyHasDuplicateRevisions !== void 0) {
					if (!validate22(data2.OperationFamilyHasDuplicateRevisions, {
						instancePath: instancePath + "/rules/OperationFamilyHasDuplicateRevisions",
						parentData: data2,
						parentDataProperty: "OperationFamilyHasDuplicateRevisions",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationFamilyHasManyActiveOperations !== void 0) {
					if (!validate22(data2.OperationFamilyHasManyActiveOperations, {
						instancePath: instancePath + "/rules/OperationFamilyHasManyActiveOperations",
						parentData: data2,
						parentDataProperty: "OperationFamilyHasManyActiveOperations",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationFamilyHasManyActiveProductionOperations !== void 0) {
					if (!validate22(data2.OperationFamilyHasManyActiveProductionOperations, {
						instancePath: instancePath + "/rules/OperationFamilyHasManyActiveProductionOperations",
						parentData: data2,
						parentDataProperty: "OperationFamilyHasManyActiveProductionOperations",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationFamilyHasManyEmptyRevisions !== void 0) {
					if (!validate22(data2.OperationFamilyHasManyEmptyRevisions, {
						instancePath: instancePath + "/rules/OperationFamilyHasManyEmptyRevisions",
						parentData: data2,
						parentDataProperty: "OperationFamilyHasManyEmptyRevisions",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationHasManyResponsesWithSchema !== void 0) {
					if (!validate22(data2.OperationHasManyResponsesWithSchema, {
						instancePath: instancePath + "/rules/OperationHasManyResponsesWithSchema",
						parentData: data2,
						parentDataProperty: "OperationHasManyResponsesWithSchema",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationIdNotUnique !== void 0) {
					if (!validate22(data2.OperationIdNotUnique, {
						instancePath: instancePath + "/rules/OperationIdNotUnique",
						parentData: data2,
						parentDataProperty: "OperationIdNotUnique",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationIdRequired !== void 0) {
					if (!validate22(data2.OperationIdRequired, {
						instancePath: instancePath + "/rules/OperationIdRequired",
						parentData: data2,
						parentDataProperty: "OperationIdRequired",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationIdSanitized !== void 0) {
					if (!validate22(data2.OperationIdSanitized, {
						instancePath: instancePath + "/rules/OperationIdSanitized",
						parentData: data2,
						parentDataProperty: "OperationIdSanitized",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationIdShouldEndWithRevision !== void 0) {
					if (!validate22(data2.OperationIdShouldEndWithRevision, {
						instancePath: instancePath + "/rules/OperationIdShouldEndWithRevision",
						parentData: data2,
						parentDataProperty: "OperationIdShouldEndWithRevision",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationIdTooLong !== void 0) {
					if (!validate22(data2.OperationIdTooLong, {
						instancePath: instancePath + "/rules/OperationIdTooLong",
						parentData: data2,
						parentDataProperty: "OperationIdTooLong",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationMustHaveNotificationContentExtension !== void 0) {
					if (!validate22(data2.OperationMustHaveNotificationContentExtension, {
						instancePath: instancePath + "/rules/OperationMustHaveNotificationContentExtension",
						parentData: data2,
						parentDataProperty: "OperationMustHaveNotificationContentExtension",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationMustHaveResponse !== void 0) {
					if (!validate22(data2.OperationMustHaveResponse, {
						instancePath: instancePath + "/rules/OperationMustHaveResponse",
						parentData: data2,
						parentDataProperty: "OperationMustHaveResponse",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationRevisionEmpty !== void 0) {
					if (!validate22(data2.OperationRevisionEmpty, {
						instancePath: instancePath + "/rules/OperationRevisionEmpty",
						parentData: data2,
						parentDataProperty: "OperationRevisionEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationShouldHaveSuccessfulResponse !== void 0) {
					if (!validate22(data2.OperationShouldHaveSuccessfulResponse, {
						instancePath: instancePath + "/rules/OperationShouldHaveSuccessfulResponse",
						parentData: data2,
						parentDataProperty: "OperationShouldHaveSuccessfulResponse",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationStatusAheadOfConnector !== void 0) {
					if (!validate22(data2.OperationStatusAheadOfConnector, {
						instancePath: instancePath + "/rules/OperationStatusAheadOfConnector",
						parentData: data2,
						parentDataProperty: "OperationStatusAheadOfConnector",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationSummaryTooLong !== void 0) {
					if (!validate22(data2.OperationSummaryTooLong, {
						instancePath: instancePath + "/rules/OperationSummaryTooLong",
						parentData: data2,
						parentDataProperty: "OperationSummaryTooLong",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RestrictedCharactersInSummary !== void 0) {
					if (!validate22(data2.RestrictedCharactersInSummary, {
						instancePath: instancePath + "/rules/RestrictedCharactersInSummary",
						parentData: data2,
						parentDataProperty: "RestrictedCharactersInSummary",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.StringBinaryNotSupportedForFormUrlEncoded !== void 0) {
					if (!validate22(data2.StringBinaryNotSupportedForFormUrlEncoded, {
						instancePath: instancePath + "/rules/StringBinaryNotSupportedForFormUrlEncoded",
						parentData: data2,
						parentDataProperty: "StringBinaryNotSupportedForFormUrlEncoded",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.WebhookOperationsMissingNotificationUrlProperty !== void 0) {
					if (!validate22(data2.WebhookOperationsMissingNotificationUrlProperty, {
						instancePath: instancePath + "/rules/WebhookOperationsMissingNotificationUrlProperty",
						parentData: data2,
						parentDataProperty: "WebhookOperationsMissingNotificationUrlProperty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationPathContainsUnsupportedCharacters !== void 0) {
					if (!validate22(data2.OperationPathContainsUnsupportedCharacters, {
						instancePath: instancePath + "/rules/OperationPathContainsUnsupportedCharacters",
						parentData: data2,
						parentDataProperty: "OperationPathContainsUnsupportedCharacters",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationPathMayNotContainQueryOrFragment !== void 0) {
					if (!validate22(data2.OperationPathMayNotContainQueryOrFragment, {
						instancePath: instancePath + "/rules/OperationPathMayNotContainQueryOrFragment",
						parentData: data2,
						parentDataProperty: "OperationPathMayNotContainQueryOrFragment",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationPathMustStartWithSlash !== void 0) {
					if (!validate22(data2.OperationPathMustStartWithSlash, {
						instancePath: instancePath + "/rules/OperationPathMustStartWithSlash",
						parentData: data2,
						parentDataProperty: "OperationPathMustStartWithSlash",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationPathTemplateNotValid !== void 0) {
					if (!validate22(data2.OperationPathTemplateNotValid, {
						instancePath: instancePath + "/rules/OperationPathTemplateNotValid",
						parentData: data2,
						parentDataProperty: "OperationPathTemplateNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationPathVariablesContainDefaults !== void 0) {
					if (!validate22(data2.OperationPathVariablesContainDefaults, {
						instancePath: instancePath + "/rules/OperationPathVariablesContainDefaults",
						parentData: data2,
						parentDataProperty: "OperationPathVariablesContainDefaults",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PathRedefined !== void 0) {
					if (!validate22(data2.PathRedefined, {
						instancePath: instancePath + "/rules/PathRedefined",
						parentData: data2,
						parentDataProperty: "PathRedefined",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DuplicateOperationPath !== void 0) {
					if (!validate22(data2.DuplicateOperationPath, {
						instancePath: instancePath + "/rules/DuplicateOperationPath",
						parentData: data2,
						parentDataProperty: "DuplicateOperationPath",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PartialDuplicateOperationPath !== void 0) {
					if (!validate22(data2.PartialDuplicateOperationPath, {
						instancePath: instancePath + "/rules/PartialDuplicateOperationPath",
						parentData: data2,
						parentDataProperty: "PartialDuplicateOperationPath",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationMissingPathParameter !== void 0) {
					if (!validate22(data2.OperationMissingPathParameter, {
						instancePath: instancePath + "/rules/OperationMissingPathParameter",
						parentData: data2,
						parentDataProperty: "OperationMissingPathParameter",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PathParameterMustBeRequired !== void 0) {
					if (!validate22(data2.PathParameterMustBeRequired, {
						instancePath: instancePath + "/rules/PathParameterMustBeRequired",
						parentData: data2,
						parentDataProperty: "PathParameterMustBeRequired",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PathParameterNotDefinedInTemplate !== void 0) {
					if (!validate22(data2.PathParameterNotDefinedInTemplate, {
						instancePath: instancePath + "/rules/PathParameterNotDefinedInTemplate",
						parentData: data2,
						parentDataProperty: "PathParameterNotDefinedInTemplate",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PathParameterMissingEncoding !== void 0) {
					if (!validate22(data2.PathParameterMissingEncoding, {
						instancePath: instancePath + "/rules/PathParameterMissingEncoding",
						parentData: data2,
						parentDataProperty: "PathParameterMissingEncoding",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationParametersAreNotUnique !== void 0) {
					if (!validate22(data2.OperationParametersAreNotUnique, {
						instancePath: instancePath + "/rules/OperationParametersAreNotUnique",
						parentData: data2,
						parentDataProperty: "OperationParametersAreNotUnique",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationParametersContainDuplicateParameter !== void 0) {
					if (!validate22(data2.OperationParametersContainDuplicateParameter, {
						instancePath: instancePath + "/rules/OperationParametersContainDuplicateParameter",
						parentData: data2,
						parentDataProperty: "OperationParametersContainDuplicateParameter",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationParametersContainMultipleBodyParameters !== void 0) {
					if (!validate22(data2.OperationParametersContainMultipleBodyParameters, {
						instancePath: instancePath + "/rules/OperationParametersContainMultipleBodyParameters",
						parentData: data2,
						parentDataProperty: "OperationParametersContainMultipleBodyParameters",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PathParametersContainDuplicateParameter !== void 0) {
					if (!validate22(data2.PathParametersContainDuplicateParameter, {
						instancePath: instancePath + "/rules/PathParametersContainDuplicateParameter",
						parentData: data2,
						parentDataProperty: "PathParametersContainDuplicateParameter",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PathParametersContainMultipleBodyParameters !== void 0) {
					if (!validate22(data2.PathParametersContainMultipleBodyParameters, {
						instancePath: instancePath + "/rules/PathParametersContainMultipleBodyParameters",
						parentData: data2,
						parentDataProperty: "PathParametersContainMultipleBodyParameters",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TotalOperationsCountExceedsMaxAllowed !== void 0) {
					if (!validate22(data2.TotalOperationsCountExceedsMaxAllowed, {
						instancePath: instancePath + "/rules/TotalOperationsCountExceedsMaxAllowed",
						parentData: data2,
						parentDataProperty: "TotalOperationsCountExceedsMaxAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectionIdParameterNotAllowed !== void 0) {
					if (!validate22(data2.ConnectionIdParameterNotAllowed, {
						instancePath: instancePath + "/rules/ConnectionIdParameterNotAllowed",
						parentData: data2,
						parentDataProperty: "ConnectionIdParameterNotAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InvalidFormDataParameterName !== void 0) {
					if (!validate22(data2.InvalidFormDataParameterName, {
						instancePath: instancePath + "/rules/InvalidFormDataParameterName",
						parentData: data2,
						parentDataProperty: "InvalidFormDataParameterName",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ReservedParameterIsUsed !== void 0) {
					if (!validate22(data2.ReservedParameterIsUsed, {
						instancePath: instancePath + "/rules/ReservedParameterIsUsed",
						parentData: data2,
						parentDataProperty: "ReservedParameterIsUsed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParameterReferenceNotFound !== void 0) {
					if (!validate22(data2.ParameterReferenceNotFound, {
						instancePath: instancePath + "/rules/ParameterReferenceNotFound",
						parentData: data2,
						parentDataProperty: "ParameterReferenceNotFound",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParameterReferenceNotValid !== void 0) {
					if (!validate22(data2.ParameterReferenceNotValid, {
						instancePath: instancePath + "/rules/ParameterReferenceNotValid",
						parentData: data2,
						parentDataProperty: "ParameterReferenceNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParameterRefLoopNotAllowed !== void 0) {
					if (!validate22(data2.ParameterRefLoopNotAllowed, {
						instancePath: instancePath + "/rules/ParameterRefLoopNotAllowed",
						parentData: data2,
						parentDataProperty: "ParameterRefLoopNotAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BodyParameterPropertyNotValid !== void 0) {
					if (!validate22(data2.BodyParameterPropertyNotValid, {
						instancePath: instancePath + "/rules/BodyParameterPropertyNotValid",
						parentData: data2,
						parentDataProperty: "BodyParameterPropertyNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BodyParameterSchemaRequired !== void 0) {
					if (!validate22(data2.BodyParameterSchemaRequired, {
						instancePath: instancePath + "/rules/BodyParameterSchemaRequired",
						parentData: data2,
						parentDataProperty: "BodyParameterSchemaRequired",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.NonBodyParameterSchemaNotValid !== void 0) {
					if (!validate22(data2.NonBodyParameterSchemaNotValid, {
						instancePath: instancePath + "/rules/NonBodyParameterSchemaNotValid",
						parentData: data2,
						parentDataProperty: "NonBodyParameterSchemaNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.FileParameterMustBeInFormData !== void 0) {
					if (!validate22(data2.FileParameterMustBeInFormData, {
						instancePath: instancePath + "/rules/FileParameterMustBeInFormData",
						parentData: data2,
						parentDataProperty: "FileParameterMustBeInFormData",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParameterListContainsFormDataAndBody !== void 0) {
					if (!validate22(data2.ParameterListContainsFormDataAndBody, {
						instancePath: instancePath + "/rules/ParameterListContainsFormDataAndBody",
						parentData: data2,
						parentDataProperty: "ParameterListContainsFormDataAndBody",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.AllowEmptyValueOnlyValidForQueryFormData !== void 0) {
					if (!validate22(data2.AllowEmptyValueOnlyValidForQueryFormData, {
						instancePath: instancePath + "/rules/AllowEmptyValueOnlyValidForQueryFormData",
						parentData: data2,
						parentDataProperty: "AllowEmptyValueOnlyValidForQueryFormData",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.QueryParameterEncodingNotSupported !== void 0) {
					if (!validate22(data2.QueryParameterEncodingNotSupported, {
						instancePath: instancePath + "/rules/QueryParameterEncodingNotSupported",
						parentData: data2,
						parentDataProperty: "QueryParameterEncodingNotSupported",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InternalPropertyWithDefaultOptional !== void 0) {
					if (!validate22(data2.InternalPropertyWithDefaultOptional, {
						instancePath: instancePath + "/rules/InternalPropertyWithDefaultOptional",
						parentData: data2,
						parentDataProperty: "InternalPropertyWithDefaultOptional",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParamtersWithSameNameMustHaveSameTypeAndVisibility !== void 0) {
					if (!validate22(data2.ParamtersWithSameNameMustHaveSameTypeAndVisibility, {
						instancePath: instancePath + "/rules/ParamtersWithSameNameMustHaveSameTypeAndVisibility",
						parentData: data2,
						parentDataProperty: "ParamtersWithSameNameMustHaveSameTypeAndVisibility",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DynamicExtensionDefinitionNotAllowedInParameter !== void 0) {
					if (!validate22(data2.DynamicExtensionDefinitionNotAllowedInParameter, {
						instancePath: instancePath + "/rules/DynamicExtensionDefinitionNotAllowedInParameter",
						parentData: data2,
						parentDataProperty: "DynamicExtensionDefinitionNotAllowedInParameter",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DynamicListExtensionRequiredForAmbiguousReferences !== void 0) {
					if (!validate22(data2.DynamicListExtensionRequiredForAmbiguousReferences, {
						instancePath: instancePath + "/rules/DynamicListExtensionRequiredForAmbiguousReferences",
						parentData: data2,
						parentDataProperty: "DynamicListExtensionRequiredForAmbiguousReferences",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DynamicListExtensionRequiredForNonParameterReferences !== void 0) {
					if (!validate22(data2.DynamicListExtensionRequiredForNonParameterReferences, {
						instancePath: instancePath + "/rules/DynamicListExtensionRequiredForNonParameterReferences",
						parentData: data2,
						parentDataProperty: "DynamicListExtensionRequiredForNonParameterReferences",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DynamicPropertiesExtensionRequiredForAmbiguousReferences !== void 0) {
					if (!validate22(data2.DynamicPropertiesExtensionRequiredForAmbiguousReferences, {
						instancePath: instancePath + "/rules/DynamicPropertiesExtensionRequiredForAmbiguousReferences",
						parentData: data2,
						parentDataProperty: "DynamicPropertiesExtensionRequiredForAmbiguousReferences",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DynamicPropertiesExtensionRequiredForNonParameterReferences !== void 0) {
					if (!validate22(data2.DynamicPropertiesExtensionRequiredForNonParameterReferences, {
						instancePath: instancePath + "/rules/DynamicPropertiesExtensionRequiredForNonParameterReferences",
						parentData: data2,
						parentDataProperty: "DynamicPropertiesExtensionRequiredForNonParameterReferences",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DynamicPropertiesExtensionRequiredForPropertiesValuePath !== void 0) {
					if (!validate22(data2.DynamicPropertiesExtensionRequiredForPropertiesValuePath, {
						instancePath: instancePath + "/rules/DynamicPropertiesExtensionRequiredForPropertiesValuePath",
						parentData: data2,
						parentDataProperty: "DynamicPropertiesExtensionRequiredForPropertiesValuePath",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DynamicPropertiesItemValuePathMismatch !== void 0) {
					if (!validate22(data2.DynamicPropertiesItemValuePathMismatch, {
						instancePath: instancePath + "/rules/DynamicPropertiesItemValuePathMismatch",
						parentData: data2,
						parentDataProperty: "DynamicPropertiesItemValuePathMismatch",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DynamicTreeExtensionMissing !== void 0) {
					if (!validate22(data2.DynamicTreeExtensionMissing, {
						instancePath: instancePath + "/rules/DynamicTreeExtensionMissing",
						parentData: data2,
						parentDataProperty: "DynamicTreeExtensionMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InvokedOperationShouldProduceArray !== void 0) {
					if (!validate22(data2.InvokedOperationShouldProduceArray, {
						instancePath: instancePath + "/rules/InvokedOperationShouldProduceArray",
						parentData: data2,
						parentDataProperty: "InvokedOperationShouldProduceArray",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InvokedOperationShouldProduceProperty !== void 0) {
					if (!validate22(data2.InvokedOperationShouldProduceProperty, {
						instancePath: instancePath + "/rules/InvokedOperationShouldProduceProperty",
						parentData: data2,
						parentDataProperty: "InvokedOperationShouldProduceProperty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationIdNotFound !== void 0) {
					if (!validate22(data2.OperationIdNotFound, {
						instancePath: instancePath + "/rules/OperationIdNotFound",
						parentData: data2,
						parentDataProperty: "OperationIdNotFound",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationMissingRequiredProperty !== void 0) {
					if (!validate22(data2.OperationMissingRequiredProperty, {
						instancePath: instancePath + "/rules/OperationMissingRequiredProperty",
						parentData: data2,
						parentDataProperty: "OperationMissingRequiredProperty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationParameterNameIsAmbiguous !== void 0) {
					if (!validate22(data2.OperationParameterNameIsAmbiguous, {
						instancePath: instancePath + "/rules/OperationParameterNameIsAmbiguous",
						parentData: data2,
						parentDataProperty: "OperationParameterNameIsAmbiguous",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationParameterNameNotFound !== void 0) {
					if (!validate22(data2.OperationParameterNameNotFound, {
						instancePath: instancePath + "/rules/OperationParameterNameNotFound",
						parentData: data2,
						parentDataProperty: "OperationParameterNameNotFound",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationParameterRequiredMismatch !== void 0) {
					if (!validate22(data2.OperationParameterRequiredMismatch, {
						instancePath: instancePath + "/rules/OperationParameterRequiredMismatch",
						parentData: data2,
						parentDataProperty: "OperationParameterRequiredMismatch",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationParameterStaticTypeMismatch !== void 0) {
					if (!validate22(data2.OperationParameterStaticTypeMismatch, {
						instancePath: instancePath + "/rules/OperationParameterStaticTypeMismatch",
						parentData: data2,
						parentDataProperty: "OperationParameterStaticTypeMismatch",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationParameterTypeMismatch !== void 0) {
					if (!validate22(data2.OperationParameterTypeMismatch, {
						instancePath: instancePath + "/rules/OperationParameterTypeMismatch",
						parentData: data2,
						parentDataProperty: "OperationParameterTypeMismatch",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SelectedItemValuePathNotAllowedInThisPosition !== void 0) {
					if (!validate22(data2.SelectedItemValuePathNotAllowedInThisPosition, {
						instancePath: instancePath + "/rules/SelectedItemValuePathNotAllowedInThisPosition",
						parentData: data2,
						parentDataProperty: "SelectedItemValuePathNotAllowedInThisPosition",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SourcePropertyInternal !== void 0) {
					if (!validate22(data2.SourcePropertyInternal, {
						instancePath: instancePath + "/rules/SourcePropertyInternal",
						parentData: data2,
						parentDataProperty: "SourcePropertyInternal",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.AdditionalPropertyNotAllowed !== void 0) {
					if (!validate22(data2.AdditionalPropertyNotAllowed, {
						instancePath: instancePath + "/rules/AdditionalPropertyNotAllowed",
						parentData: data2,
						parentDataProperty: "AdditionalPropertyNotAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OneOfPropertiesRequired !== void 0) {
					if (!validate22(data2.OneOfPropertiesRequired, {
						instancePath: instancePath + "/rules/OneOfPropertiesRequired",
						parentData: data2,
						parentDataProperty: "OneOfPropertiesRequired",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BodySchemaCountExceedsMaxAllowed !== void 0) {
					if (!validate22(data2.BodySchemaCountExceedsMaxAllowed, {
						instancePath: instancePath + "/rules/BodySchemaCountExceedsMaxAllowed",
						parentData: data2,
						parentDataProperty: "BodySchemaCountExceedsMaxAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationSchemaCountExceedsMaxAllowed !== void 0) {
					if (!validate22(data2.OperationSchemaCountExceedsMaxAllowed, {
						instancePath: instancePath + "/rules/OperationSchemaCountExceedsMaxAllowed",
						parentData: data2,
						parentDataProperty: "OperationSchemaCountExceedsMaxAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TotalSchemaCountExceedsMaxAllowed !== void 0) {
					if (!validate22(data2.TotalSchemaCountExceedsMaxAllowed, {
						instancePath: instancePath + "/rules/TotalSchemaCountExceedsMaxAllowed",
						parentData: data2,
						parentDataProperty: "TotalSchemaCountExceedsMaxAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SchemaTooDeep !== void 0) {
					if (!validate22(data2.SchemaTooDeep, {
						instancePath: instancePath + "/rules/SchemaTooDeep",
						parentData: data2,
						parentDataProperty: "SchemaTooDeep",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SchemaReferenceNotFound !== void 0) {
					if (!validate22(data2.SchemaReferenceNotFound, {
						instancePath: instancePath + "/rules/SchemaReferenceNotFound",
						parentData: data2,
						parentDataProperty: "SchemaReferenceNotFound",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SchemaReferenceNotValid !== void 0) {
					if (!validate22(data2.SchemaReferenceNotValid, {
						instancePath: instancePath + "/rules/SchemaReferenceNotValid",
						parentData: data2,
						parentDataProperty: "SchemaReferenceNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SchemaRefLoopNotAllowed !== void 0) {
					if (!validate22(data2.SchemaRefLoopNotAllowed, {
						instancePath: instancePath + "/rules/SchemaRefLoopNotAllowed",
						parentData: data2,
						parentDataProperty: "SchemaRefLoopNotAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.JsonPointerNotValid !== void 0) {
					if (!validate22(data2.JsonPointerNotValid, {
						instancePath: instancePath + "/rules/JsonPointerNotValid",
						parentData: data2,
						parentDataProperty: "JsonPointerNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.AdditionalPropertyNotAllowedAdjacentToRef !== void 0) {
					if (!validate22(data2.AdditionalPropertyNotAllowedAdjacentToRef, {
						instancePath: instancePath + "/rules/AdditionalPropertyNotAllowedAdjacentToRef",
						parentData: data2,
						parentDataProperty: "AdditionalPropertyNotAllowedAdjacentToRef",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PropertyMustBeRequired !== void 0) {
					if (!validate22(data2.PropertyMustBeRequired, {
						instancePath: instancePath + "/rules/PropertyMustBeRequired",
						parentData: data2,
						parentDataProperty: "PropertyMustBeRequired",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequiredPropertyDefinitionMissing !== void 0) {
					if (!validate22(data2.RequiredPropertyDefinitionMissing, {
						instancePath: instancePath + "/rules/RequiredPropertyDefinitionMissing",
						parentData: data2,
						parentDataProperty: "RequiredPropertyDefinitionMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequiredPropertyNotOnObject !== void 0) {
					if (!validate22(data2.RequiredPropertyNotOnObject, {
						instancePath: instancePath + "/rules/RequiredPropertyNotOnObject",
						parentData: data2,
						parentDataProperty: "RequiredPropertyNotOnObject",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequiredReadOnlyPropertyNotAllowedAsInput !== void 0) {
					if (!validate22(data2.RequiredReadOnlyPropertyNotAllowedAsInput, {
						instancePath: instancePath + "/rules/RequiredReadOnlyPropertyNotAllowedAsInput",
						parentData: data2,
						parentDataProperty: "RequiredReadOnlyPropertyNotAllowedAsInput",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequiredLoopInSchemaNotAllowed !== void 0) {
					if (!validate22(data2.RequiredLoopInSchemaNotAllowed, {
						instancePath: instancePath + "/rules/RequiredLoopInSchemaNotAllowed",
						parentData: data2,
						parentDataProperty: "RequiredLoopInSchemaNotAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DefaultResponseHasSchema !== void 0) {
					if (!validate22(data2.DefaultResponseHasSchema, {
						instancePath: instancePath + "/rules/DefaultResponseHasSchema",
						parentData: data2,
						parentDataProperty: "DefaultResponseHasSchema",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SchemaDefinitionSetIncorrectly !== void 0) {
					if (!validate22(data2.SchemaDefinitionSetIncorrectly, {
						instancePath: instancePath + "/rules/SchemaDefinitionSetIncorrectly",
						parentData: data2,
						parentDataProperty: "SchemaDefinitionSetIncorrectly",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ResponseMustBeDefaultOrHttpStatusCode !== void 0) {
					if (!validate22(data2.ResponseMustBeDefaultOrHttpStatusCode, {
						instancePath: instancePath + "/rules/ResponseMustBeDefaultOrHttpStatusCode",
						parentData: data2,
						parentDataProperty: "ResponseMustBeDefaultOrHttpStatusCode",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ResponseExampleMustBeProducedByOperation !== void 0) {
					if (!validate22(data2.ResponseExampleMustBeProducedByOperation, {
						instancePath: instancePath + "/rules/ResponseExampleMustBeProducedByOperation",
						parentData: data2,
						parentDataProperty: "ResponseExampleMustBeProducedByOperation",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ResponseHeadersAreNotUnique !== void 0) {
					if (!validate22(data2.ResponseHeadersAreNotUnique, {
						instancePath: instancePath + "/rules/ResponseHeadersAreNotUnique",
						parentData: data2,
						parentDataProperty: "ResponseHeadersAreNotUnique",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ResponseReferenceNotFound !== void 0) {
					if (!validate22(data2.ResponseReferenceNotFound, {
						instancePath: instancePath + "/rules/ResponseReferenceNotFound",
						parentData: data2,
						parentDataProperty: "ResponseReferenceNotFound",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ResponseReferenceNotValid !== void 0) {
					if (!validate22(data2.ResponseReferenceNotValid, {
						instancePath: instancePath + "/rules/ResponseReferenceNotValid",
						parentData: data2,
						parentDataProperty: "ResponseReferenceNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ResponseRefLoopNotAllowed !== void 0) {
					if (!validate22(data2.ResponseRefLoopNotAllowed, {
						instancePath: instancePath + "/rules/ResponseRefLoopNotAllowed",
						parentData: data2,
						parentDataProperty: "ResponseRefLoopNotAllowed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ArrayDuplicateValue !== void 0) {
					if (!validate22(data2.ArrayDuplicateValue, {
						instancePath: instancePath + "/rules/ArrayDuplicateValue",
						parentData: data2,
						parentDataProperty: "ArrayDuplicateValue",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.EnumMustContainAtLeastOneElement !== void 0) {
					if (!validate22(data2.EnumMustContainAtLeastOneElement, {
						instancePath: instancePath + "/rules/EnumMustContainAtLeastOneElement",
						parentData: data2,
						parentDataProperty: "EnumMustContainAtLeastOneElement",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InvalidEnumValue !== void 0) {
					if (!validate22(data2.InvalidEnumValue, {
						instancePath: instancePath + "/rules/InvalidEnumValue",
						parentData: data2,
						parentDataProperty: "InvalidEnumValue",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InvalidEnumValuesExtensionValue !== void 0) {
					if (!validate22(data2.InvalidEnumValuesExtensionValue, {
						instancePath: instancePath + "/rules/InvalidEnumValuesExtensionValue",
						parentData: data2,
						parentDataProperty: "InvalidEnumValuesExtensionValue",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DuplicateEnumValuesInExtension !== void 0) {
					if (!validate22(data2.DuplicateEnumValuesInExtension, {
						instancePath: instancePath + "/rules/DuplicateEnumValuesInExtension",
						parentData: data2,
						parentDataProperty: "DuplicateEnumValuesInExtension",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MissingEnumValuesDisplayName !== void 0) {
					if (!validate22(data2.MissingEnumValuesDisplayName, {
						instancePath: instancePath + "/rules/MissingEnumValuesDisplayName",
						parentData: data2,
						parentDataProperty: "MissingEnumValuesDisplayName",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.UnrecognizedTypeFormat !== void 0) {
					if (!validate22(data2.UnrecognizedTypeFormat, {
						instancePath: instancePath + "/rules/UnrecognizedTypeFormat",
						parentData: data2,
						parentDataProperty: "UnrecognizedTypeFormat",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DefaultValueMustMatchType !== void 0) {
					if (!validate22(data2.DefaultValueMustMatchType, {
						instancePath: instancePath + "/rules/DefaultValueMustMatchType",
						parentData: data2,
						parentDataProperty: "DefaultValueMustMatchType",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SchemaTypeFileNotValid !== void 0) {
					if (!validate22(data2.SchemaTypeFileNotValid, {
						instancePath: instancePath + "/rules/SchemaTypeFileNotValid",
						parentData: data2,
						parentDataProperty: "SchemaTypeFileNotValid",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InvalidStringBinaryProperty !== void 0) {
					if (!validate22(data2.InvalidStringBinaryProperty, {
						instancePath: instancePath + "/rules/InvalidStringBinaryProperty",
						parentData: data2,
						parentDataProperty: "InvalidStringBinaryProperty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.FilterFunctionsPropertyEmpty !== void 0) {
					if (!validate22(data2.FilterFunctionsPropertyEmpty, {
						instancePath: instancePath + "/rules/FilterFunctionsPropertyEmpty",
						parentData: data2,
						parentDataProperty: "FilterFunctionsPropertyEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.FilterFunctionsPropertyHasDuplicates !== void 0) {
					if (!validate22(data2.FilterFunctionsPropertyHasDuplicates, {
						instancePath: instancePath + "/rules/FilterFunctionsPropertyHasDuplicates",
						parentData: data2,
						parentDataProperty: "FilterFunctionsPropertyHasDuplicates",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.FilterFunctionsPropertyInInputSchema !== void 0) {
					if (!validate22(data2.FilterFunctionsPropertyInInputSchema, {
						instancePath: instancePath + "/rules/FilterFunctionsPropertyInInputSchema",
						parentData: data2,
						parentDataProperty: "FilterFunctionsPropertyInInputSchema",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.FilterFunctionsPropertyInvalidValue !== void 0) {
					if (!validate22(data2.FilterFunctionsPropertyInvalidValue, {
						instancePath: instancePath + "/rules/FilterFunctionsPropertyInvalidValue",
						parentData: data2,
						parentDataProperty: "FilterFunctionsPropertyInvalidValue",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DiscriminatorMustBeARequiredStringProperty !== void 0) {
					if (!validate22(data2.DiscriminatorMustBeARequiredStringProperty, {
						instancePath: instancePath + "/rules/DiscriminatorMustBeARequiredStringProperty",
						parentData: data2,
						parentDataProperty: "DiscriminatorMustBeARequiredStringProperty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InvalidCustomEditorExtensionDictionaryValue !== void 0) {
					if (!validate22(data2.InvalidCustomEditorExtensionDictionaryValue, {
						instancePath: instancePath + "/rules/InvalidCustomEditorExtensionDictionaryValue",
						parentData: data2,
						parentDataProperty: "InvalidCustomEditorExtensionDictionaryValue",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PatternShouldBeValidRegularExpression !== void 0) {
					if (!validate22(data2.PatternShouldBeValidRegularExpression, {
						instancePath: instancePath + "/rules/PatternShouldBeValidRegularExpression",
						parentData: data2,
						parentDataProperty: "PatternShouldBeValidRegularExpression",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MultipleOfMustBeGreaterThanZero !== void 0) {
					if (!validate22(data2.MultipleOfMustBeGreaterThanZero, {
						instancePath: instancePath + "/rules/MultipleOfMustBeGreaterThanZero",
						parentData: data2,
						parentDataProperty: "MultipleOfMustBeGreaterThanZero",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MaxItemsMustBeGreaterThanOrEqualToZero !== void 0) {
					if (!validate22(data2.MaxItemsMustBeGreaterThanOrEqualToZero, {
						instancePath: instancePath + "/rules/MaxItemsMustBeGreaterThanOrEqualToZero",
						parentData: data2,
						parentDataProperty: "MaxItemsMustBeGreaterThanOrEqualToZero",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MaxLengthMustBeGreaterThanOrEqualToZero !== void 0) {
					if (!validate22(data2.MaxLengthMustBeGreaterThanOrEqualToZero, {
						instancePath: instancePath + "/rules/MaxLengthMustBeGreaterThanOrEqualToZero",
						parentData: data2,
						parentDataProperty: "MaxLengthMustBeGreaterThanOrEqualToZero",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MaxPropertiesMustBeGreaterThanOrEqualToZero !== void 0) {
					if (!validate22(data2.MaxPropertiesMustBeGreaterThanOrEqualToZero, {
						instancePath: instancePath + "/rules/MaxPropertiesMustBeGreaterThanOrEqualToZero",
						parentData: data2,
						parentDataProperty: "MaxPropertiesMustBeGreaterThanOrEqualToZero",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MinItemsMustBeGreaterThanOrEqualToZero !== void 0) {
					if (!validate22(data2.MinItemsMustBeGreaterThanOrEqualToZero, {
						instancePath: instancePath + "/rules/MinItemsMustBeGreaterThanOrEqualToZero",
						parentData: data2,
						parentDataProperty: "MinItemsMustBeGreaterThanOrEqualToZero",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MinLengthMustBeGreaterThanOrEqualToZero !== void 0) {
					if (!validate22(data2.MinLengthMustBeGreaterThanOrEqualToZero, {
						instancePath: instancePath + "/rules/MinLengthMustBeGreaterThanOrEqualToZero",
						parentData: data2,
						parentDataProperty: "MinLengthMustBeGreaterThanOrEqualToZero",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MinPropertiesMustBeGreaterThanOrEqualToZero !== void 0) {
					if (!validate22(data2.MinPropertiesMustBeGreaterThanOrEqualToZero, {
						instancePath: instancePath + "/rules/MinPropertiesMustBeGreaterThanOrEqualToZero",
						parentData: data2,
						parentDataProperty: "MinPropertiesMustBeGreaterThanOrEqualToZero",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MinimumShouldBeLessThanOrEqualToMaximum !== void 0) {
					if (!validate22(data2.MinimumShouldBeLessThanOrEqualToMaximum, {
						instancePath: instancePath + "/rules/MinimumShouldBeLessThanOrEqualToMaximum",
						parentData: data2,
						parentDataProperty: "MinimumShouldBeLessThanOrEqualToMaximum",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MinItemsShouldBeLessThanOrEqualToMaxItems !== void 0) {
					if (!validate22(data2.MinItemsShouldBeLessThanOrEqualToMaxItems, {
						instancePath: instancePath + "/rules/MinItemsShouldBeLessThanOrEqualToMaxItems",
						parentData: data2,
						parentDataProperty: "MinItemsShouldBeLessThanOrEqualToMaxItems",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MinLengthShouldBeLessThanOrEqualToMaxLength !== void 0) {
					if (!validate22(data2.MinLengthShouldBeLessThanOrEqualToMaxLength, {
						instancePath: instancePath + "/rules/MinLengthShouldBeLessThanOrEqualToMaxLength",
						parentData: data2,
						parentDataProperty: "MinLengthShouldBeLessThanOrEqualToMaxLength",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ExclusiveMaximumRequiresMaximum !== void 0) {
					if (!validate22(data2.ExclusiveMaximumRequiresMaximum, {
						instancePath: instancePath + "/rules/ExclusiveMaximumRequiresMaximum",
						parentData: data2,
						parentDataProperty: "ExclusiveMaximumRequiresMaximum",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ExclusiveMinimumRequiresMinimum !== void 0) {
					if (!validate22(data2.ExclusiveMinimumRequiresMinimum, {
						instancePath: instancePath + "/rules/ExclusiveMinimumRequiresMinimum",
						parentData: data2,
						parentDataProperty: "ExclusiveMinimumRequiresMinimum",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ArrayHasNoItems !== void 0) {
					if (!validate22(data2.ArrayHasNoItems, {
						instancePath: instancePath + "/rules/ArrayHasNoItems",
						parentData: data2,
						parentDataProperty: "ArrayHasNoItems",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequiredPropertyArrayEmpty !== void 0) {
					if (!validate22(data2.RequiredPropertyArrayEmpty, {
						instancePath: instancePath + "/rules/RequiredPropertyArrayEmpty",
						parentData: data2,
						parentDataProperty: "RequiredPropertyArrayEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SchemesArrayEmpty !== void 0) {
					if (!validate22(data2.SchemesArrayEmpty, {
						instancePath: instancePath + "/rules/SchemesArrayEmpty",
						parentData: data2,
						parentDataProperty: "SchemesArrayEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.CollectionFormatValueNotSupported !== void 0) {
					if (!validate22(data2.CollectionFormatValueNotSupported, {
						instancePath: instancePath + "/rules/CollectionFormatValueNotSupported",
						parentData: data2,
						parentDataProperty: "CollectionFormatValueNotSupported",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MimeTypeNotSupported !== void 0) {
					if (!validate22(data2.MimeTypeNotSupported, {
						instancePath: instancePath + "/rules/MimeTypeNotSupported",
						parentData: data2,
						parentDataProperty: "MimeTypeNotSupported",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PathItemRefNotSuppored !== void 0) {
					if (!validate22(data2.PathItemRefNotSuppored, {
						instancePath: instancePath + "/rules/PathItemRefNotSuppored",
						parentData: data2,
						parentDataProperty: "PathItemRefNotSuppored",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SwaggerKeywordNotSupported !== void 0) {
					if (!validate22(data2.SwaggerKeywordNotSupported, {
						instancePath: instancePath + "/rules/SwaggerKeywordNotSupported",
						parentData: data2,
						parentDataProperty: "SwaggerKeywordNotSupported",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.NotificationUrlNotAllowedInThisPosition !== void 0) {
					if (!validate22(data2.NotificationUrlNotAllowedInThisPosition, {
						instancePath: instancePath + "/rules/NotificationUrlNotAllowedInThisPosition",
						parentData: data2,
						parentDataProperty: "NotificationUrlNotAllowedInThisPosition",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.NotificationUrlNotInternal !== void 0) {
					if (!validate22(data2.NotificationUrlNotInternal, {
						instancePath: instancePath + "/rules/NotificationUrlNotInternal",
						parentData: data2,
						parentDataProperty: "NotificationUrlNotInternal",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.NotificationUrlNotRequired !== void 0) {
					if (!validate22(data2.NotificationUrlNotRequired, {
						instancePath: instancePath + "/rules/NotificationUrlNotRequired",
						parentData: data2,
						parentDataProperty: "NotificationUrlNotRequired",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.NotificationUrlNotString !== void 0) {
					if (!validate22(data2.NotificationUrlNotString, {
						instancePath: instancePath + "/rules/NotificationUrlNotString",
						parentData: data2,
						parentDataProperty: "NotificationUrlNotString",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OAuthSecurityRequirementValueMustBeScopeName !== void 0) {
					if (!validate22(data2.OAuthSecurityRequirementValueMustBeScopeName, {
						instancePath: instancePath + "/rules/OAuthSecurityRequirementValueMustBeScopeName",
						parentData: data2,
						parentDataProperty: "OAuthSecurityRequirementValueMustBeScopeName",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecurityRequirementMustBeDefined !== void 0) {
					if (!validate22(data2.SecurityRequirementMustBeDefined, {
						instancePath: instancePath + "/rules/SecurityRequirementMustBeDefined",
						parentData: data2,
						parentDataProperty: "SecurityRequirementMustBeDefined",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecurityRequirementMustHaveEmptyValue !== void 0) {
					if (!validate22(data2.SecurityRequirementMustHaveEmptyValue, {
						instancePath: instancePath + "/rules/SecurityRequirementMustHaveEmptyValue",
						parentData: data2,
						parentDataProperty: "SecurityRequirementMustHaveEmptyValue",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecurityRequirementMustHaveValue !== void 0) {
					if (!validate22(data2.SecurityRequirementMustHaveValue, {
						instancePath: instancePath + "/rules/SecurityRequirementMustHaveValue",
						parentData: data2,
						parentDataProperty: "SecurityRequirementMustHaveValue",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DescriptionWithoutFullStop !== void 0) {
					if (!validate22(data2.DescriptionWithoutFullStop, {
						instancePath: instancePath + "/rules/DescriptionWithoutFullStop",
						parentData: data2,
						parentDataProperty: "DescriptionWithoutFullStop",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DescriptionRepeatsSummary !== void 0) {
					if (!validate22(data2.DescriptionRepeatsSummary, {
						instancePath: instancePath + "/rules/DescriptionRepeatsSummary",
						parentData: data2,
						parentDataProperty: "DescriptionRepeatsSummary",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SummaryNotInSentenceCase !== void 0) {
					if (!validate22(data2.SummaryNotInSentenceCase, {
						instancePath: instancePath + "/rules/SummaryNotInSentenceCase",
						parentData: data2,
						parentDataProperty: "SummaryNotInSentenceCase",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.LabelNotInTitleCase !== void 0) {
					if (!validate22(data2.LabelNotInTitleCase, {
						instancePath: instancePath + "/rules/LabelNotInTitleCase",
						parentData: data2,
						parentDataProperty: "LabelNotInTitleCase",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.LabelIsIdentifier !== void 0) {
					if (!validate22(data2.LabelIsIdentifier, {
						instancePath: instancePath + "/rules/LabelIsIdentifier",
						parentData: data2,
						parentDataProperty: "LabelIsIdentifier",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PlaceholderText !== void 0) {
					if (!validate22(data2.PlaceholderText, {
						instancePath: instancePath + "/rules/PlaceholderText",
						parentData: data2,
						parentDataProperty: "PlaceholderText",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.EmptyText !== void 0) {
					if (!validate22(data2.EmptyText, {
						instancePath: instancePath + "/rules/EmptyText",
						parentData: data2,
						parentDataProperty: "EmptyText",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ProductNameMisspelt !== void 0) {
					if (!validate22(data2.ProductNameMisspelt, {
						instancePath: instancePath + "/rules/ProductNameMisspelt",
						parentData: data2,
						parentDataProperty: "ProductNameMisspelt",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ResponseSchemaEmpty !== void 0) {
					if (!validate22(data2.ResponseSchemaEmpty, {
						instancePath: instancePath + "/rules/ResponseSchemaEmpty",
						parentData: data2,
						parentDataProperty: "ResponseSchemaEmpty",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationVisibilityMissing !== void 0) {
					if (!validate22(data2.OperationVisibilityMissing, {
						instancePath: instancePath + "/rules/OperationVisibilityMissing",
						parentData: data2,
						parentDataProperty: "OperationVisibilityMissing",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.HostNotForProduction !== void 0) {
					if (!validate22(data2.HostNotForProduction, {
						instancePath: instancePath + "/rules/HostNotForProduction",
						parentData: data2,
						parentDataProperty: "HostNotForProduction",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SchemeNotEncrypted !== void 0) {
					if (!validate22(data2.SchemeNotEncrypted, {
						instancePath: instancePath + "/rules/SchemeNotEncrypted",
						parentData: data2,
						parentDataProperty: "SchemeNotEncrypted",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.AuthenticationTypeChanged !== void 0) {
					if (!validate22(data2.AuthenticationTypeChanged, {
						instancePath: instancePath + "/rules/AuthenticationTypeChanged",
						parentData: data2,
						parentDataProperty: "AuthenticationTypeChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ConnectorRenamed !== void 0) {
					if (!validate22(data2.ConnectorRenamed, {
						instancePath: instancePath + "/rules/ConnectorRenamed",
						parentData: data2,
						parentDataProperty: "ConnectorRenamed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PublisherChanged !== void 0) {
					if (!validate22(data2.PublisherChanged, {
						instancePath: instancePath + "/rules/PublisherChanged",
						parentData: data2,
						parentDataProperty: "PublisherChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationIdRenamedCosmetically !== void 0) {
					if (!validate22(data2.OperationIdRenamedCosmetically, {
						instancePath: instancePath + "/rules/OperationIdRenamedCosmetically",
						parentData: data2,
						parentDataProperty: "OperationIdRenamedCosmetically",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.MapEntryChanged !== void 0) {
					if (!validate22(data2.MapEntryChanged, {
						instancePath: instancePath + "/rules/MapEntryChanged",
						parentData: data2,
						parentDataProperty: "MapEntryChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationDeleted !== void 0) {
					if (!validate22(data2.OperationDeleted, {
						instancePath: instancePath + "/rules/OperationDeleted",
						parentData: data2,
						parentDataProperty: "OperationDeleted",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationPathChanged !== void 0) {
					if (!validate22(data2.OperationPathChanged, {
						instancePath: instancePath + "/rules/OperationPathChanged",
						parentData: data2,
						parentDataProperty: "OperationPathChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationMethodChanged !== void 0) {
					if (!validate22(data2.OperationMethodChanged, {
						instancePath: instancePath + "/rules/OperationMethodChanged",
						parentData: data2,
						parentDataProperty: "OperationMethodChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationHidden !== void 0) {
					if (!validate22(data2.OperationHidden, {
						instancePath: instancePath + "/rules/OperationHidden",
						parentData: data2,
						parentDataProperty: "OperationHidden",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParameterLocationChanged !== void 0) {
					if (!validate22(data2.ParameterLocationChanged, {
						instancePath: instancePath + "/rules/ParameterLocationChanged",
						parentData: data2,
						parentDataProperty: "ParameterLocationChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequiredParameterAdded !== void 0) {
					if (!validate22(data2.RequiredParameterAdded, {
						instancePath: instancePath + "/rules/RequiredParameterAdded",
						parentData: data2,
						parentDataProperty: "RequiredParameterAdded",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequiredInputFieldAdded !== void 0) {
					if (!validate22(data2.RequiredInputFieldAdded, {
						instancePath: instancePath + "/rules/RequiredInputFieldAdded",
						parentData: data2,
						parentDataProperty: "RequiredInputFieldAdded",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequiredInputFieldAddedWithDefault !== void 0) {
					if (!validate22(data2.RequiredInputFieldAddedWithDefault, {
						instancePath: instancePath + "/rules/RequiredInputFieldAddedWithDefault",
						parentData: data2,
						parentDataProperty: "RequiredInputFieldAddedWithDefault",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InputFieldOptionalToRequired !== void 0) {
					if (!validate22(data2.InputFieldOptionalToRequired, {
						instancePath: instancePath + "/rules/InputFieldOptionalToRequired",
						parentData: data2,
						parentDataProperty: "InputFieldOptionalToRequired",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InputFieldTypeChanged !== void 0) {
					if (!validate22(data2.InputFieldTypeChanged, {
						instancePath: instancePath + "/rules/InputFieldTypeChanged",
						parentData: data2,
						parentDataProperty: "InputFieldTypeChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InputEnumListAdded !== void 0) {
					if (!validate22(data2.InputEnumListAdded, {
						instancePath: instancePath + "/rules/InputEnumListAdded",
						parentData: data2,
						parentDataProperty: "InputEnumListAdded",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InputEnumValueRemoved !== void 0) {
					if (!validate22(data2.InputEnumValueRemoved, {
						instancePath: instancePath + "/rules/InputEnumValueRemoved",
						parentData: data2,
						parentDataProperty: "InputEnumValueRemoved",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OutputFieldDeleted !== void 0) {
					if (!validate22(data2.OutputFieldDeleted, {
						instancePath: instancePath + "/rules/OutputFieldDeleted",
						parentData: data2,
						parentDataProperty: "OutputFieldDeleted",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OutputFieldTypeChanged !== void 0) {
					if (!validate22(data2.OutputFieldTypeChanged, {
						instancePath: instancePath + "/rules/OutputFieldTypeChanged",
						parentData: data2,
						parentDataProperty: "OutputFieldTypeChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OutputFieldTypeFormatChanged !== void 0) {
					if (!validate22(data2.OutputFieldTypeFormatChanged, {
						instancePath: instancePath + "/rules/OutputFieldTypeFormatChanged",
						parentData: data2,
						parentDataProperty: "OutputFieldTypeFormatChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OutputEnumListRemoved !== void 0) {
					if (!validate22(data2.OutputEnumListRemoved, {
						instancePath: instancePath + "/rules/OutputEnumListRemoved",
						parentData: data2,
						parentDataProperty: "OutputEnumListRemoved",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParameterRemoved !== void 0) {
					if (!validate22(data2.ParameterRemoved, {
						instancePath: instancePath + "/rules/ParameterRemoved",
						parentData: data2,
						parentDataProperty: "ParameterRemoved",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InputFieldRemoved !== void 0) {
					if (!validate22(data2.InputFieldRemoved, {
						instancePath: instancePath + "/rules/InputFieldRemoved",
						parentData: data2,
						parentDataProperty: "InputFieldRemoved",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BodyParameterRenamed !== void 0) {
					if (!validate22(data2.BodyParameterRenamed, {
						instancePath: instancePath + "/rules/BodyParameterRenamed",
						parentData: data2,
						parentDataProperty: "BodyParameterRenamed",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParameterOptionalToRequired !== void 0) {
					if (!validate22(data2.ParameterOptionalToRequired, {
						instancePath: instancePath + "/rules/ParameterOptionalToRequired",
						parentData: data2,
						parentDataProperty: "ParameterOptionalToRequired",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParameterTypeChanged !== void 0) {
					if (!validate22(data2.ParameterTypeChanged, {
						instancePath: instancePath + "/rules/ParameterTypeChanged",
						parentData: data2,
						parentDataProperty: "ParameterTypeChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InputFormatChanged !== void 0) {
					if (!validate22(data2.InputFormatChanged, {
						instancePath: instancePath + "/rules/InputFormatChanged",
						parentData: data2,
						parentDataProperty: "InputFormatChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParameterEnumListAdded !== void 0) {
					if (!validate22(data2.ParameterEnumListAdded, {
						instancePath: instancePath + "/rules/ParameterEnumListAdded",
						parentData: data2,
						parentDataProperty: "ParameterEnumListAdded",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ParameterEnumValueRemoved !== void 0) {
					if (!validate22(data2.ParameterEnumValueRemoved, {
						instancePath: instancePath + "/rules/ParameterEnumValueRemoved",
						parentData: data2,
						parentDataProperty: "ParameterEnumValueRemoved",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InputConstraintTightened !== void 0) {
					if (!validate22(data2.InputConstraintTightened, {
						instancePath: instancePath + "/rules/InputConstraintTightened",
						parentData: data2,
						parentDataProperty: "InputConstraintTightened",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.CollectionFormatChanged !== void 0) {
					if (!validate22(data2.CollectionFormatChanged, {
						instancePath: instancePath + "/rules/CollectionFormatChanged",
						parentData: data2,
						parentDataProperty: "CollectionFormatChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InternalDefaultChanged !== void 0) {
					if (!validate22(data2.InternalDefaultChanged, {
						instancePath: instancePath + "/rules/InternalDefaultChanged",
						parentData: data2,
						parentDataProperty: "InternalDefaultChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.DynamicSourceRemoved !== void 0) {
					if (!validate22(data2.DynamicSourceRemoved, {
						instancePath: instancePath + "/rules/DynamicSourceRemoved",
						parentData: data2,
						parentDataProperty: "DynamicSourceRemoved",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.RequestMediaTypeRemoved !== void 0) {
					if (!validate22(data2.RequestMediaTypeRemoved, {
						instancePath: instancePath + "/rules/RequestMediaTypeRemoved",
						parentData: data2,
						parentDataProperty: "RequestMediaTypeRemoved",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OptionalOutputFieldDeleted !== void 0) {
					if (!validate22(data2.OptionalOutputFieldDeleted, {
						instancePath: instancePath + "/rules/OptionalOutputFieldDeleted",
						parentData: data2,
						parentDataProperty: "OptionalOutputFieldDeleted",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OutputEnumValueAdded !== void 0) {
					if (!validate22(data2.OutputEnumValueAdded, {
						instancePath: instancePath + "/rules/OutputEnumValueAdded",
						parentData: data2,
						parentDataProperty: "OutputEnumValueAdded",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SuccessResponseRemoved !== void 0) {
					if (!validate22(data2.SuccessResponseRemoved, {
						instancePath: instancePath + "/rules/SuccessResponseRemoved",
						parentData: data2,
						parentDataProperty: "SuccessResponseRemoved",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.NotificationContentRemoved !== void 0) {
					if (!validate22(data2.NotificationContentRemoved, {
						instancePath: instancePath + "/rules/NotificationContentRemoved",
						parentData: data2,
						parentDataProperty: "NotificationContentRemoved",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TriggerKindChanged !== void 0) {
					if (!validate22(data2.TriggerKindChanged, {
						instancePath: instancePath + "/rules/TriggerKindChanged",
						parentData: data2,
						parentDataProperty: "TriggerKindChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.PagingChanged !== void 0) {
					if (!validate22(data2.PagingChanged, {
						instancePath: instancePath + "/rules/PagingChanged",
						parentData: data2,
						parentDataProperty: "PagingChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.FieldHidden !== void 0) {
					if (!validate22(data2.FieldHidden, {
						instancePath: instancePath + "/rules/FieldHidden",
						parentData: data2,
						parentDataProperty: "FieldHidden",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.HostChanged !== void 0) {
					if (!validate22(data2.HostChanged, {
						instancePath: instancePath + "/rules/HostChanged",
						parentData: data2,
						parentDataProperty: "HostChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.BasePathChanged !== void 0) {
					if (!validate22(data2.BasePathChanged, {
						instancePath: instancePath + "/rules/BasePathChanged",
						parentData: data2,
						parentDataProperty: "BasePathChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.SecurityChanged !== void 0) {
					if (!validate22(data2.SecurityChanged, {
						instancePath: instancePath + "/rules/SecurityChanged",
						parentData: data2,
						parentDataProperty: "SecurityChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationAdded !== void 0) {
					if (!validate22(data2.OperationAdded, {
						instancePath: instancePath + "/rules/OperationAdded",
						parentData: data2,
						parentDataProperty: "OperationAdded",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OperationDeprecated !== void 0) {
					if (!validate22(data2.OperationDeprecated, {
						instancePath: instancePath + "/rules/OperationDeprecated",
						parentData: data2,
						parentDataProperty: "OperationDeprecated",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.InputAdded !== void 0) {
					if (!validate22(data2.InputAdded, {
						instancePath: instancePath + "/rules/InputAdded",
						parentData: data2,
						parentDataProperty: "InputAdded",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OutputAdded !== void 0) {
					if (!validate22(data2.OutputAdded, {
						instancePath: instancePath + "/rules/OutputAdded",
						parentData: data2,
						parentDataProperty: "OutputAdded",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.TextChanged !== void 0) {
					if (!validate22(data2.TextChanged, {
						instancePath: instancePath + "/rules/TextChanged",
						parentData: data2,
						parentDataProperty: "TextChanged",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.OtherChange !== void 0) {
					if (!validate22(data2.OtherChange, {
						instancePath: instancePath + "/rules/OtherChange",
						parentData: data2,
						parentDataProperty: "OtherChange",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.rules.type,
					parentSchema: schema6.properties.rules,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.folders !== void 0) {
			let data411 = data.folders;
			if (data411 && typeof data411 == "object" && !Array.isArray(data411)) {
				for (const key2 in data411) if (!(key2 === "independent-publisher" || key2 === "certified" || key2 === "custom")) {
					const err6 = {
						instancePath: instancePath + "/folders",
						schemaPath: "#/properties/folders/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.folders,
						data: data411
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data411["independent-publisher"] !== void 0) {
					let data412 = data411["independent-publisher"];
					if (Array.isArray(data412)) {
						if (data412.length > 20) {
							const err7 = {
								instancePath: instancePath + "/folders/independent-publisher",
								schemaPath: "#/properties/folders/properties/independent-publisher/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items",
								schema: 20,
								parentSchema: schema6.properties.folders.properties["independent-publisher"],
								data: data412
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						const len0 = data412.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data413 = data412[i0];
							if (typeof data413 === "string") {
								if (data413.length > 200) {
									const err8 = {
										instancePath: instancePath + "/folders/independent-publisher/" + i0,
										schemaPath: "#/properties/folders/properties/independent-publisher/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema6.properties.folders.properties["independent-publisher"].items,
										data: data413
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								if (data413.length < 1) {
									const err9 = {
										instancePath: instancePath + "/folders/independent-publisher/" + i0,
										schemaPath: "#/properties/folders/properties/independent-publisher/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema6.properties.folders.properties["independent-publisher"].items,
										data: data413
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
								if (!pattern0.test(data413)) {
									const err10 = {
										instancePath: instancePath + "/folders/independent-publisher/" + i0,
										schemaPath: "#/properties/folders/properties/independent-publisher/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^/]" },
										message: "must match pattern \"^[^/]\"",
										schema: "^[^/]",
										parentSchema: schema6.properties.folders.properties["independent-publisher"].items,
										data: data413
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/folders/independent-publisher/" + i0,
									schemaPath: "#/properties/folders/properties/independent-publisher/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.folders.properties["independent-publisher"].items.type,
									parentSchema: schema6.properties.folders.properties["independent-publisher"].items,
									data: data413
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/folders/independent-publisher",
							schemaPath: "#/properties/folders/properties/independent-publisher/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema6.properties.folders.properties["independent-publisher"].type,
							parentSchema: schema6.properties.folders.properties["independent-publisher"],
							data: data412
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data411.certified !== void 0) {
					let data414 = data411.certified;
					if (Array.isArray(data414)) {
						if (data414.length > 20) {
							const err13 = {
								instancePath: instancePath + "/folders/certified",
								schemaPath: "#/properties/folders/properties/certified/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items",
								schema: 20,
								parentSchema: schema6.properties.folders.properties.certified,
								data: data414
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						const len1 = data414.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data415 = data414[i1];
							if (typeof data415 === "string") {
								if (data415.length > 200) {
									const err14 = {
										instancePath: instancePath + "/folders/certified/" + i1,
										schemaPath: "#/properties/folders/properties/certified/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema6.properties.folders.properties.certified.items,
										data: data415
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (data415.length < 1) {
									const err15 = {
										instancePath: instancePath + "/folders/certified/" + i1,
										schemaPath: "#/properties/folders/properties/certified/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema6.properties.folders.properties.certified.items,
										data: data415
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (!pattern0.test(data415)) {
									const err16 = {
										instancePath: instancePath + "/folders/certified/" + i1,
										schemaPath: "#/properties/folders/properties/certified/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^/]" },
										message: "must match pattern \"^[^/]\"",
										schema: "^[^/]",
										parentSchema: schema6.properties.folders.properties.certified.items,
										data: data415
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/folders/certified/" + i1,
									schemaPath: "#/properties/folders/properties/certified/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.folders.properties.certified.items.type,
									parentSchema: schema6.properties.folders.properties.certified.items,
									data: data415
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/folders/certified",
							schemaPath: "#/properties/folders/properties/certified/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema6.properties.folders.properties.certified.type,
							parentSchema: schema6.properties.folders.properties.certified,
							data: data414
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data411.custom !== void 0) {
					let data416 = data411.custom;
					if (Array.isArray(data416)) {
						if (data416.length > 20) {
							const err19 = {
								instancePath: instancePath + "/folders/custom",
								schemaPath: "#/properties/folders/properties/custom/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items",
								schema: 20,
								parentSchema: schema6.properties.folders.properties.custom,
								data: data416
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						const len2 = data416.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data417 = data416[i2];
							if (typeof data417 === "string") {
								if (data417.length > 200) {
									const err20 = {
										instancePath: instancePath + "/folders/custom/" + i2,
										schemaPath: "#/properties/folders/properties/custom/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema6.properties.folders.properties.custom.items,
										data: data417
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (data417.length < 1) {
									const err21 = {
										instancePath: instancePath + "/folders/custom/" + i2,
										schemaPath: "#/properties/folders/properties/custom/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema6.properties.folders.properties.custom.items,
										data: data417
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (!pattern0.test(data417)) {
									const err22 = {
										instancePath: instancePath + "/folders/custom/" + i2,
										schemaPath: "#/properties/folders/properties/custom/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^/]" },
										message: "must match pattern \"^[^/]\"",
										schema: "^[^/]",
										parentSchema: schema6.properties.folders.properties.custom.items,
										data: data417
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/folders/custom/" + i2,
									schemaPath: "#/properties/folders/properties/custom/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.folders.properties.custom.items.type,
									parentSchema: schema6.properties.folders.properties.custom.items,
									data: data417
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/folders/custom",
							schemaPath: "#/properties/folders/properties/custom/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema6.properties.folders.properties.custom.type,
							parentSchema: schema6.properties.folders.properties.custom,
							data: data416
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/folders",
					schemaPath: "#/properties/folders/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.folders.type,
					parentSchema: schema6.properties.folders,
					data: data411
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data["base-branches"] !== void 0) {
			let data418 = data["base-branches"];
			if (Array.isArray(data418)) {
				if (data418.length > 20) {
					const err26 = {
						instancePath: instancePath + "/base-branches",
						schemaPath: "#/properties/base-branches/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items",
						schema: 20,
						parentSchema: schema6.properties["base-branches"],
						data: data418
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data418.length < 1) {
					const err27 = {
						instancePath: instancePath + "/base-branches",
						schemaPath: "#/properties/base-branches/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema6.properties["base-branches"],
						data: data418
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				const len3 = data418.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data419 = data418[i3];
					if (typeof data419 === "string") {
						if (data419.length > 200) {
							const err28 = {
								instancePath: instancePath + "/base-branches/" + i3,
								schemaPath: "#/properties/base-branches/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								schema: 200,
								parentSchema: schema6.properties["base-branches"].items,
								data: data419
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data419.length < 1) {
							const err29 = {
								instancePath: instancePath + "/base-branches/" + i3,
								schemaPath: "#/properties/base-branches/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema6.properties["base-branches"].items,
								data: data419
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/base-branches/" + i3,
							schemaPath: "#/properties/base-branches/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties["base-branches"].items.type,
							parentSchema: schema6.properties["base-branches"].items,
							data: data419
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/base-branches",
					schemaPath: "#/properties/base-branches/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema6.properties["base-branches"].type,
					parentSchema: schema6.properties["base-branches"],
					data: data418
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data420 = data.title;
			if (data420 && typeof data420 == "object" && !Array.isArray(data420)) {
				for (const key3 in data420) if (!(key3 === "suffix" || key3 === "proposal-prefix")) {
					const err32 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.title,
						data: data420
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data420.suffix !== void 0) {
					let data421 = data420.suffix;
					if (typeof data421 === "string") {
						if (data421.length > 80) {
							const err33 = {
								instancePath: instancePath + "/title/suffix",
								schemaPath: "#/properties/title/properties/suffix/maxLength",
								keyword: "maxLength",
								params: { limit: 80 },
								message: "must NOT have more than 80 characters",
								schema: 80,
								parentSchema: schema6.properties.title.properties.suffix,
								data: data421
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data421.length < 1) {
							const err34 = {
								instancePath: instancePath + "/title/suffix",
								schemaPath: "#/properties/title/properties/suffix/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema6.properties.title.properties.suffix,
								data: data421
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/title/suffix",
							schemaPath: "#/properties/title/properties/suffix/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.title.properties.suffix.type,
							parentSchema: schema6.properties.title.properties.suffix,
							data: data421
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data420["proposal-prefix"] !== void 0) {
					let data422 = data420["proposal-prefix"];
					if (typeof data422 === "string") {
						if (data422.length > 40) {
							const err36 = {
								instancePath: instancePath + "/title/proposal-prefix",
								schemaPath: "#/properties/title/properties/proposal-prefix/maxLength",
								keyword: "maxLength",
								params: { limit: 40 },
								message: "must NOT have more than 40 characters",
								schema: 40,
								parentSchema: schema6.properties.title.properties["proposal-prefix"],
								data: data422
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data422.length < 1) {
							const err37 = {
								instancePath: instancePath + "/title/proposal-prefix",
								schemaPath: "#/properties/title/properties/proposal-prefix/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema6.properties.title.properties["proposal-prefix"],
								data: data422
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/title/proposal-prefix",
							schemaPath: "#/properties/title/properties/proposal-prefix/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.title.properties["proposal-prefix"].type,
							parentSchema: schema6.properties.title.properties["proposal-prefix"],
							data: data422
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.title.type,
					parentSchema: schema6.properties.title,
					data: data420
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.screenshots !== void 0) {
			let data423 = data.screenshots;
			if (data423 && typeof data423 == "object" && !Array.isArray(data423)) {
				for (const key4 in data423) if (!(key4 === "flows")) {
					const err40 = {
						instancePath: instancePath + "/screenshots",
						schemaPath: "#/properties/screenshots/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.screenshots,
						data: data423
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data423.flows !== void 0) {
					let data424 = data423.flows;
					if (!(typeof data424 == "number" && !(data424 % 1) && !isNaN(data424) && isFinite(data424))) {
						const err41 = {
							instancePath: instancePath + "/screenshots/flows",
							schemaPath: "#/properties/screenshots/properties/flows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema6.properties.screenshots.properties.flows.type,
							parentSchema: schema6.properties.screenshots.properties.flows,
							data: data424
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
					if (typeof data424 == "number" && isFinite(data424)) {
						if (data424 > 20 || isNaN(data424)) {
							const err42 = {
								instancePath: instancePath + "/screenshots/flows",
								schemaPath: "#/properties/screenshots/properties/flows/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 20
								},
								message: "must be <= 20",
								schema: 20,
								parentSchema: schema6.properties.screenshots.properties.flows,
								data: data424
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data424 < 0 || isNaN(data424)) {
							const err43 = {
								instancePath: instancePath + "/screenshots/flows",
								schemaPath: "#/properties/screenshots/properties/flows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema6.properties.screenshots.properties.flows,
								data: data424
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/screenshots",
					schemaPath: "#/properties/screenshots/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.screenshots.type,
					parentSchema: schema6.properties.screenshots,
					data: data423
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data["known-connectors"] !== void 0) {
			let data425 = data["known-connectors"];
			if (Array.isArray(data425)) {
				if (data425.length > 5e3) {
					const err45 = {
						instancePath: instancePath + "/known-connectors",
						schemaPath: "#/properties/known-connectors/maxItems",
						keyword: "maxItems",
						params: { limit: 5e3 },
						message: "must NOT have more than 5000 items",
						schema: 5e3,
						parentSchema: schema6.properties["known-connectors"],
						data: data425
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				const len4 = data425.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data426 = data425[i4];
					if (data426 && typeof data426 == "object" && !Array.isArray(data426)) {
						if (data426.name === void 0) {
							const err46 = {
								instancePath: instancePath + "/known-connectors/" + i4,
								schemaPath: "#/properties/known-connectors/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema6.properties["known-connectors"].items.required,
								parentSchema: schema6.properties["known-connectors"].items,
								data: data426
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data426.owner === void 0) {
							const err47 = {
								instancePath: instancePath + "/known-connectors/" + i4,
								schemaPath: "#/properties/known-connectors/items/required",
								keyword: "required",
								params: { missingProperty: "owner" },
								message: "must have required property 'owner'",
								schema: schema6.properties["known-connectors"].items.required,
								parentSchema: schema6.properties["known-connectors"].items,
								data: data426
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						for (const key5 in data426) if (!(key5 === "name" || key5 === "owner" || key5 === "host" || key5 === "base-path")) {
							const err48 = {
								instancePath: instancePath + "/known-connectors/" + i4,
								schemaPath: "#/properties/known-connectors/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema6.properties["known-connectors"].items,
								data: data426
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data426.name !== void 0) {
							let data427 = data426.name;
							if (typeof data427 === "string") {
								if (data427.length > 200) {
									const err49 = {
										instancePath: instancePath + "/known-connectors/" + i4 + "/name",
										schemaPath: "#/properties/known-connectors/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema6.properties["known-connectors"].items.properties.name,
										data: data427
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
								if (data427.length < 1) {
									const err50 = {
										instancePath: instancePath + "/known-connectors/" + i4 + "/name",
										schemaPath: "#/properties/known-connectors/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema6.properties["known-connectors"].items.properties.name,
										data: data427
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/known-connectors/" + i4 + "/name",
									schemaPath: "#/properties/known-connectors/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties["known-connectors"].items.properties.name.type,
									parentSchema: schema6.properties["known-connectors"].items.properties.name,
									data: data427
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data426.owner !== void 0) {
							let data428 = data426.owner;
							if (!(data428 === "certified" || data428 === "independent-publisher")) {
								const err52 = {
									instancePath: instancePath + "/known-connectors/" + i4 + "/owner",
									schemaPath: "#/properties/known-connectors/items/properties/owner/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties["known-connectors"].items.properties.owner.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties["known-connectors"].items.properties.owner.enum,
									parentSchema: schema6.properties["known-connectors"].items.properties.owner,
									data: data428
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data426.host !== void 0) {
							let data429 = data426.host;
							if (typeof data429 === "string") {
								if (data429.length > 253) {
									const err53 = {
										instancePath: instancePath + "/known-connectors/" + i4 + "/host",
										schemaPath: "#/properties/known-connectors/items/properties/host/maxLength",
										keyword: "maxLength",
										params: { limit: 253 },
										message: "must NOT have more than 253 characters",
										schema: 253,
										parentSchema: schema6.properties["known-connectors"].items.properties.host,
										data: data429
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/known-connectors/" + i4 + "/host",
									schemaPath: "#/properties/known-connectors/items/properties/host/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties["known-connectors"].items.properties.host.type,
									parentSchema: schema6.properties["known-connectors"].items.properties.host,
									data: data429
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data426["base-path"] !== void 0) {
							let data430 = data426["base-path"];
							if (typeof data430 === "string") {
								if (data430.length > 253) {
									const err55 = {
										instancePath: instancePath + "/known-connectors/" + i4 + "/base-path",
										schemaPath: "#/properties/known-connectors/items/properties/base-path/maxLength",
										keyword: "maxLength",
										params: { limit: 253 },
										message: "must NOT have more than 253 characters",
										schema: 253,
										parentSchema: schema6.properties["known-connectors"].items.properties["base-path"],
										data: data430
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/known-connectors/" + i4 + "/base-path",
									schemaPath: "#/properties/known-connectors/items/properties/base-path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties["known-connectors"].items.properties["base-path"].type,
									parentSchema: schema6.properties["known-connectors"].items.properties["base-path"],
									data: data430
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/known-connectors/" + i4,
							schemaPath: "#/properties/known-connectors/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema6.properties["known-connectors"].items.type,
							parentSchema: schema6.properties["known-connectors"].items,
							data: data426
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/known-connectors",
					schemaPath: "#/properties/known-connectors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema6.properties["known-connectors"].type,
					parentSchema: schema6.properties["known-connectors"],
					data: data425
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data["package-zip"] !== void 0) {
			let data431 = data["package-zip"];
			if (!(data431 === "off" || data431 === "optional" || data431 === "required")) {
				const err59 = {
					instancePath: instancePath + "/package-zip",
					schemaPath: "#/properties/package-zip/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties["package-zip"].enum },
					message: "must be equal to one of the allowed values",
					schema: schema6.properties["package-zip"].enum,
					parentSchema: schema6.properties["package-zip"],
					data: data431
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data432 = data.limits;
			if (data432 && typeof data432 == "object" && !Array.isArray(data432)) {
				for (const key6 in data432) if (!(key6 === "file-megabytes")) {
					const err60 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.limits,
						data: data432
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (data432["file-megabytes"] !== void 0) {
					let data433 = data432["file-megabytes"];
					if (typeof data433 == "number" && isFinite(data433)) {
						if (data433 > 100 || isNaN(data433)) {
							const err61 = {
								instancePath: instancePath + "/limits/file-megabytes",
								schemaPath: "#/properties/limits/properties/file-megabytes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100",
								schema: 100,
								parentSchema: schema6.properties.limits.properties["file-megabytes"],
								data: data433
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data433 < 1 || isNaN(data433)) {
							const err62 = {
								instancePath: instancePath + "/limits/file-megabytes",
								schemaPath: "#/properties/limits/properties/file-megabytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema6.properties.limits.properties["file-megabytes"],
								data: data433
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/limits/file-megabytes",
							schemaPath: "#/properties/limits/properties/file-megabytes/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema6.properties.limits.properties["file-megabytes"].type,
							parentSchema: schema6.properties.limits.properties["file-megabytes"],
							data: data433
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.limits.type,
					parentSchema: schema6.properties.limits,
					data: data432
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.report !== void 0) {
			let data434 = data.report;
			if (data434 && typeof data434 == "object" && !Array.isArray(data434)) {
				for (const key7 in data434) if (!(key7 === "status" || key7 === "name" || key7 === "comment" || key7 === "suggestions" || key7 === "logins")) {
					const err65 = {
						instancePath: instancePath + "/report",
						schemaPath: "#/properties/report/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.report,
						data: data434
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				if (data434.status !== void 0) {
					let data435 = data434.status;
					if (!(data435 === "check-run" || data435 === "commit-status")) {
						const err66 = {
							instancePath: instancePath + "/report/status",
							schemaPath: "#/properties/report/properties/status/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.report.properties.status.enum },
							message: "must be equal to one of the allowed values",
							schema: schema6.properties.report.properties.status.enum,
							parentSchema: schema6.properties.report.properties.status,
							data: data435
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
				if (data434.name !== void 0) {
					let data436 = data434.name;
					if (typeof data436 === "string") {
						if (data436.length > 100) {
							const err67 = {
								instancePath: instancePath + "/report/name",
								schemaPath: "#/properties/report/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema6.properties.report.properties.name,
								data: data436
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data436.length < 1) {
							const err68 = {
								instancePath: instancePath + "/report/name",
								schemaPath: "#/properties/report/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema6.properties.report.properties.name,
								data: data436
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/report/name",
							schemaPath: "#/properties/report/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.report.properties.name.type,
							parentSchema: schema6.properties.report.properties.name,
							data: data436
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
				if (data434.comment !== void 0) {
					let data437 = data434.comment;
					if (typeof data437 !== "boolean") {
						const err70 = {
							instancePath: instancePath + "/report/comment",
							schemaPath: "#/properties/report/properties/comment/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema6.properties.report.properties.comment.type,
							parentSchema: schema6.properties.report.properties.comment,
							data: data437
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				if (data434.suggestions !== void 0) {
					let data438 = data434.suggestions;
					if (typeof data438 !== "boolean") {
						const err71 = {
							instancePath: instancePath + "/report/suggestions",
							schemaPath: "#/properties/report/properties/suggestions/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema6.properties.report.properties.suggestions.type,
							parentSchema: schema6.properties.report.properties.suggestions,
							data: data438
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data434.logins !== void 0) {
					let data439 = data434.logins;
					if (Array.isArray(data439)) {
						if (data439.length > 20) {
							const err72 = {
								instancePath: instancePath + "/report/logins",
								schemaPath: "#/properties/report/properties/logins/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items",
								schema: 20,
								parentSchema: schema6.properties.report.properties.logins,
								data: data439
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						const len5 = data439.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data440 = data439[i5];
							if (typeof data440 === "string") {
								if (data440.length > 100) {
									const err73 = {
										instancePath: instancePath + "/report/logins/" + i5,
										schemaPath: "#/properties/report/properties/logins/items/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema6.properties.report.properties.logins.items,
										data: data440
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data440.length < 1) {
									const err74 = {
										instancePath: instancePath + "/report/logins/" + i5,
										schemaPath: "#/properties/report/properties/logins/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema6.properties.report.properties.logins.items,
										data: data440
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							} else {
								const err75 = {
									instancePath: instancePath + "/report/logins/" + i5,
									schemaPath: "#/properties/report/properties/logins/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.report.properties.logins.items.type,
									parentSchema: schema6.properties.report.properties.logins.items,
									data: data440
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/report/logins",
							schemaPath: "#/properties/report/properties/logins/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema6.properties.report.properties.logins.type,
							parentSchema: schema6.properties.report.properties.logins,
							data: data439
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/report",
					schemaPath: "#/properties/report/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.report.type,
					parentSchema: schema6.properties.report,
					data: data434
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
		if (data.commands !== void 0) {
			let data441 = data.commands;
			if (data441 && typeof data441 == "object" && !Array.isArray(data441)) {
				for (const key8 in data441) if (!(key8 === "prefix" || key8 === "allow")) {
					const err78 = {
						instancePath: instancePath + "/commands",
						schemaPath: "#/properties/commands/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.commands,
						data: data441
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				if (data441.prefix !== void 0) {
					let data442 = data441.prefix;
					if (typeof data442 === "string") {
						if (!pattern3.test(data442)) {
							const err79 = {
								instancePath: instancePath + "/commands/prefix",
								schemaPath: "#/properties/commands/properties/prefix/pattern",
								keyword: "pattern",
								params: { pattern: "^/[a-z][a-z0-9-]{1,29}$" },
								message: "must match pattern \"^/[a-z][a-z0-9-]{1,29}$\"",
								schema: "^/[a-z][a-z0-9-]{1,29}$",
								parentSchema: schema6.properties.commands.properties.prefix,
								data: data442
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					} else {
						const err80 = {
							instancePath: instancePath + "/commands/prefix",
							schemaPath: "#/properties/commands/properties/prefix/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.commands.properties.prefix.type,
							parentSchema: schema6.properties.commands.properties.prefix,
							data: data442
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
				if (data441.allow !== void 0) {
					let data443 = data441.allow;
					if (data443 && typeof data443 == "object" && !Array.isArray(data443)) {
						for (const key9 in data443) if (!func2.call(schema6.properties.commands.properties.allow.properties, key9)) {
							const err81 = {
								instancePath: instancePath + "/commands/allow",
								schemaPath: "#/properties/commands/properties/allow/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema6.properties.commands.properties.allow,
								data: data443
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						if (data443.help !== void 0) {
							let data444 = data443.help;
							if (!(data444 === "author" || data444 === "triage" || data444 === "write" || data444 === "maintain" || data444 === "admin" || data444 === "nobody")) {
								const err82 = {
									instancePath: instancePath + "/commands/allow/help",
									schemaPath: "#/properties/commands/properties/allow/properties/help/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties.help.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties.help.enum,
									parentSchema: schema6.properties.commands.properties.allow.properties.help,
									data: data444
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
						if (data443.recheck !== void 0) {
							let data445 = data443.recheck;
							if (!(data445 === "author" || data445 === "triage" || data445 === "write" || data445 === "maintain" || data445 === "admin" || data445 === "nobody")) {
								const err83 = {
									instancePath: instancePath + "/commands/allow/recheck",
									schemaPath: "#/properties/commands/properties/allow/properties/recheck/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties.recheck.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties.recheck.enum,
									parentSchema: schema6.properties.commands.properties.allow.properties.recheck,
									data: data445
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
						}
						if (data443.next !== void 0) {
							let data446 = data443.next;
							if (!(data446 === "author" || data446 === "triage" || data446 === "write" || data446 === "maintain" || data446 === "admin" || data446 === "nobody")) {
								const err84 = {
									instancePath: instancePath + "/commands/allow/next",
									schemaPath: "#/properties/commands/properties/allow/properties/next/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties.next.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties.next.enum,
									parentSchema: schema6.properties.commands.properties.allow.properties.next,
									data: data446
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						}
						if (data443.explain !== void 0) {
							let data447 = data443.explain;
							if (!(data447 === "author" || data447 === "triage" || data447 === "write" || data447 === "maintain" || data447 === "admin" || data447 === "nobody")) {
								const err85 = {
									instancePath: instancePath + "/commands/allow/explain",
									schemaPath: "#/properties/commands/properties/allow/properties/explain/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties.explain.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties.explain.enum,
									parentSchema: schema6.properties.commands.properties.allow.properties.explain,
									data: data447
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
						if (data443.title !== void 0) {
							let data448 = data443.title;
							if (!(data448 === "author" || data448 === "triage" || data448 === "write" || data448 === "maintain" || data448 === "admin" || data448 === "nobody")) {
								const err86 = {
									instancePath: instancePath + "/commands/allow/title",
									schemaPath: "#/properties/commands/properties/allow/properties/title/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties.title.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties.title.enum,
									parentSchema: schema6.properties.commands.properties.allow.properties.title,
									data: data448
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						if (data443.ready !== void 0) {
							let data449 = data443.ready;
							if (!(data449 === "author" || data449 === "triage" || data449 === "write" || data449 === "maintain" || data449 === "admin" || data449 === "nobody")) {
								const err87 = {
									instancePath: instancePath + "/commands/allow/ready",
									schemaPath: "#/properties/commands/properties/allow/properties/ready/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties.ready.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties.ready.enum,
									parentSchema: schema6.properties.commands.properties.allow.properties.ready,
									data: data449
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data443.waive !== void 0) {
							let data450 = data443.waive;
							if (!(data450 === "author" || data450 === "triage" || data450 === "write" || data450 === "maintain" || data450 === "admin" || data450 === "nobody")) {
								const err88 = {
									instancePath: instancePath + "/commands/allow/waive",
									schemaPath: "#/properties/commands/properties/allow/properties/waive/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties.waive.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties.waive.enum,
									parentSchema: schema6.properties.commands.properties.allow.properties.waive,
									data: data450
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
						if (data443.unwaive !== void 0) {
							let data451 = data443.unwaive;
							if (!(data451 === "author" || data451 === "triage" || data451 === "write" || data451 === "maintain" || data451 === "admin" || data451 === "nobody")) {
								const err89 = {
									instancePath: instancePath + "/commands/allow/unwaive",
									schemaPath: "#/properties/commands/properties/allow/properties/unwaive/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties.unwaive.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties.unwaive.enum,
									parentSchema: schema6.properties.commands.properties.allow.properties.unwaive,
									data: data451
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
						if (data443["accept-breaking"] !== void 0) {
							let data452 = data443["accept-breaking"];
							if (!(data452 === "author" || data452 === "triage" || data452 === "write" || data452 === "maintain" || data452 === "admin" || data452 === "nobody")) {
								const err90 = {
									instancePath: instancePath + "/commands/allow/accept-breaking",
									schemaPath: "#/properties/commands/properties/allow/properties/accept-breaking/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties["accept-breaking"].enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties["accept-breaking"].enum,
									parentSchema: schema6.properties.commands.properties.allow.properties["accept-breaking"],
									data: data452
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data443.hold !== void 0) {
							let data453 = data443.hold;
							if (!(data453 === "author" || data453 === "triage" || data453 === "write" || data453 === "maintain" || data453 === "admin" || data453 === "nobody")) {
								const err91 = {
									instancePath: instancePath + "/commands/allow/hold",
									schemaPath: "#/properties/commands/properties/allow/properties/hold/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties.hold.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties.hold.enum,
									parentSchema: schema6.properties.commands.properties.allow.properties.hold,
									data: data453
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
						if (data443.unhold !== void 0) {
							let data454 = data443.unhold;
							if (!(data454 === "author" || data454 === "triage" || data454 === "write" || data454 === "maintain" || data454 === "admin" || data454 === "nobody")) {
								const err92 = {
									instancePath: instancePath + "/commands/allow/unhold",
									schemaPath: "#/properties/commands/properties/allow/properties/unhold/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.commands.properties.allow.properties.unhold.enum },
									message: "must be equal to one of the allowed values",
									schema: schema6.properties.commands.properties.allow.properties.unhold.enum,
									parentSchema: schema6.properties.commands.properties.allow.properties.unhold,
									data: data454
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/commands/allow",
							schemaPath: "#/properties/commands/properties/allow/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema6.properties.commands.properties.allow.type,
							parentSchema: schema6.properties.commands.properties.allow,
							data: data443
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/commands",
					schemaPath: "#/properties/commands/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.commands.type,
					parentSchema: schema6.properties.commands,
					data: data441
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
		if (data.certification !== void 0) {
			let data455 = data.certification;
			if (data455 && typeof data455 == "object" && !Array.isArray(data455)) {
				for (const key10 in data455) if (!(key10 === "logins" || key10 === "deploying-label" || key10 === "deployed-label")) {
					const err95 = {
						instancePath: instancePath + "/certification",
						schemaPath: "#/properties/certification/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.certification,
						data: data455
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data455.logins !== void 0) {
					let data456 = data455.logins;
					if (Array.isArray(data456)) {
						if (data456.length > 20) {
							const err96 = {
								instancePath: instancePath + "/certification/logins",
								schemaPath: "#/properties/certification/properties/logins/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items",
								schema: 20,
								parentSchema: schema6.properties.certification.properties.logins,
								data: data456
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						const len6 = data456.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data457 = data456[i6];
							if (typeof data457 === "string") {
								if (data457.length > 100) {
									const err97 = {
										instancePath: instancePath + "/certification/logins/" + i6,
										schemaPath: "#/properties/certification/properties/logins/items/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema6.properties.certification.properties.logins.items,
										data: data457
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								if (data457.length < 1) {
									const err98 = {
										instancePath: instancePath + "/certification/logins/" + i6,
										schemaPath: "#/properties/certification/properties/logins/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema6.properties.certification.properties.logins.items,
										data: data457
									};
									if (vErrors === null) vErrors = [err98];
									else vErrors.push(err98);
									errors++;
								}
							} else {
								const err99 = {
									instancePath: instancePath + "/certification/logins/" + i6,
									schemaPath: "#/properties/certification/properties/logins/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.certification.properties.logins.items.type,
									parentSchema: schema6.properties.certification.properties.logins.items,
									data: data457
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
						}
					} else {
						const err100 = {
							instancePath: instancePath + "/certification/logins",
							schemaPath: "#/properties/certification/properties/logins/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema6.properties.certification.properties.logins.type,
							parentSchema: schema6.properties.certification.properties.logins,
							data: data456
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
				if (data455["deploying-label"] !== void 0) {
					let data458 = data455["deploying-label"];
					if (typeof data458 === "string") {
						if (data458.length > 50) {
							const err101 = {
								instancePath: instancePath + "/certification/deploying-label",
								schemaPath: "#/properties/certification/properties/deploying-label/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								schema: 50,
								parentSchema: schema6.properties.certification.properties["deploying-label"],
								data: data458
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
					} else {
						const err102 = {
							instancePath: instancePath + "/certification/deploying-label",
							schemaPath: "#/properties/certification/properties/deploying-label/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.certification.properties["deploying-label"].type,
							parentSchema: schema6.properties.certification.properties["deploying-label"],
							data: data458
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
				if (data455["deployed-label"] !== void 0) {
					let data459 = data455["deployed-label"];
					if (typeof data459 === "string") {
						if (data459.length > 50) {
							const err103 = {
								instancePath: instancePath + "/certification/deployed-label",
								schemaPath: "#/properties/certification/properties/deployed-label/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								schema: 50,
								parentSchema: schema6.properties.certification.properties["deployed-label"],
								data: data459
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
					} else {
						const err104 = {
							instancePath: instancePath + "/certification/deployed-label",
							schemaPath: "#/properties/certification/properties/deployed-label/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.certification.properties["deployed-label"].type,
							parentSchema: schema6.properties.certification.properties["deployed-label"],
							data: data459
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
			} else {
				const err105 = {
					instancePath: instancePath + "/certification",
					schemaPath: "#/properties/certification/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.certification.type,
					parentSchema: schema6.properties.certification,
					data: data455
				};
				if (vErrors === null) vErrors = [err105];
				else vErrors.push(err105);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data460 = data.labels;
			if (data460 && typeof data460 == "object" && !Array.isArray(data460)) {
				for (const key11 in data460) if (!(key11 === "manage" || key11 === "create" || key11 === "recheck" || key11 === "names")) {
					const err106 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/properties/labels/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema6.properties.labels,
						data: data460
					};
					if (vErrors === null) vErrors = [err106];
					else vErrors.push(err106);
					errors++;
				}
				if (data460.manage !== void 0) {
					let data461 = data460.manage;
					if (typeof data461 !== "boolean") {
						const err107 = {
							instancePath: instancePath + "/labels/manage",
							schemaPath: "#/properties/labels/properties/manage/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema6.properties.labels.properties.manage.type,
							parentSchema: schema6.properties.labels.properties.manage,
							data: data461
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
				}
				if (data460.create !== void 0) {
					let data462 = data460.create;
					if (typeof data462 !== "boolean") {
						const err108 = {
							instancePath: instancePath + "/labels/create",
							schemaPath: "#/properties/labels/properties/create/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema6.properties.labels.properties.create.type,
							parentSchema: schema6.properties.labels.properties.create,
							data: data462
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
				}
				if (data460.recheck !== void 0) {
					let data463 = data460.recheck;
					if (typeof data463 === "string") {
						if (data463.length > 50) {
							const err109 = {
								instancePath: instancePath + "/labels/recheck",
								schemaPath: "#/properties/labels/properties/recheck/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								schema: 50,
								parentSchema: schema6.properties.labels.properties.recheck,
								data: data463
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
					} else {
						const err110 = {
							instancePath: instancePath + "/labels/recheck",
							schemaPath: "#/properties/labels/properties/recheck/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema6.properties.labels.properties.recheck.type,
							parentSchema: schema6.properties.labels.properties.recheck,
							data: data463
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
				if (data460.names !== void 0) {
					let data464 = data460.names;
					if (data464 && typeof data464 == "object" && !Array.isArray(data464)) {
						for (const key12 in data464) if (!(key12 === "independent-publisher" || key12 === "proposal" || key12 === "new" || key12 === "validation" || key12 === "partner-attention" || key12 === "attention" || key12 === "on-hold")) {
							const err111 = {
								instancePath: instancePath + "/labels/names",
								schemaPath: "#/properties/labels/properties/names/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema6.properties.labels.properties.names,
								data: data464
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
						if (data464["independent-publisher"] !== void 0) {
							let data465 = data464["independent-publisher"];
							if (typeof data465 === "string") {
								if (data465.length > 50) {
									const err112 = {
										instancePath: instancePath + "/labels/names/independent-publisher",
										schemaPath: "#/properties/labels/properties/names/properties/independent-publisher/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema6.properties.labels.properties.names.properties["independent-publisher"],
										data: data465
									};
									if (vErrors === null) vErrors = [err112];
									else vErrors.push(err112);
									errors++;
								}
							} else {
								const err113 = {
									instancePath: instancePath + "/labels/names/independent-publisher",
									schemaPath: "#/properties/labels/properties/names/properties/independent-publisher/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.labels.properties.names.properties["independent-publisher"].type,
									parentSchema: schema6.properties.labels.properties.names.properties["independent-publisher"],
									data: data465
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						}
						if (data464.proposal !== void 0) {
							let data466 = data464.proposal;
							if (typeof data466 === "string") {
								if (data466.length > 50) {
									const err114 = {
										instancePath: instancePath + "/labels/names/proposal",
										schemaPath: "#/properties/labels/properties/names/properties/proposal/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema6.properties.labels.properties.names.properties.proposal,
										data: data466
									};
									if (vErrors === null) vErrors = [err114];
									else vErrors.push(err114);
									errors++;
								}
							} else {
								const err115 = {
									instancePath: instancePath + "/labels/names/proposal",
									schemaPath: "#/properties/labels/properties/names/properties/proposal/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.labels.properties.names.properties.proposal.type,
									parentSchema: schema6.properties.labels.properties.names.properties.proposal,
									data: data466
								};
								if (vErrors === null) vErrors = [err115];
								else vErrors.push(err115);
								errors++;
							}
						}
						if (data464.new !== void 0) {
							let data467 = data464.new;
							if (typeof data467 === "string") {
								if (data467.length > 50) {
									const err116 = {
										instancePath: instancePath + "/labels/names/new",
										schemaPath: "#/properties/labels/properties/names/properties/new/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema6.properties.labels.properties.names.properties.new,
										data: data467
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
							} else {
								const err117 = {
									instancePath: instancePath + "/labels/names/new",
									schemaPath: "#/properties/labels/properties/names/properties/new/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.labels.properties.names.properties.new.type,
									parentSchema: schema6.properties.labels.properties.names.properties.new,
									data: data467
								};
								if (vErrors === null) vErrors = [err117];
								else vErrors.push(err117);
								errors++;
							}
						}
						if (data464.validation !== void 0) {
							let data468 = data464.validation;
							if (typeof data468 === "string") {
								if (data468.length > 50) {
									const err118 = {
										instancePath: instancePath + "/labels/names/validation",
										schemaPath: "#/properties/labels/properties/names/properties/validation/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema6.properties.labels.properties.names.properties.validation,
										data: data468
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
								}
							} else {
								const err119 = {
									instancePath: instancePath + "/labels/names/validation",
									schemaPath: "#/properties/labels/properties/names/properties/validation/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.labels.properties.names.properties.validation.type,
									parentSchema: schema6.properties.labels.properties.names.properties.validation,
									data: data468
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						}
						if (data464["partner-attention"] !== void 0) {
							let data469 = data464["partner-attention"];
							if (typeof data469 === "string") {
								if (data469.length > 50) {
									const err120 = {
										instancePath: instancePath + "/labels/names/partner-attention",
										schemaPath: "#/properties/labels/properties/names/properties/partner-attention/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema6.properties.labels.properties.names.properties["partner-attention"],
										data: data469
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
							} else {
								const err121 = {
									instancePath: instancePath + "/labels/names/partner-attention",
									schemaPath: "#/properties/labels/properties/names/properties/partner-attention/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.labels.properties.names.properties["partner-attention"].type,
									parentSchema: schema6.properties.labels.properties.names.properties["partner-attention"],
									data: data469
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						}
						if (data464.attention !== void 0) {
							let data470 = data464.attention;
							if (typeof data470 === "string") {
								if (data470.length > 50) {
									const err122 = {
										instancePath: instancePath + "/labels/names/attention",
										schemaPath: "#/properties/labels/properties/names/properties/attention/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema6.properties.labels.properties.names.properties.attention,
										data: data470
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
							} else {
								const err123 = {
									instancePath: instancePath + "/labels/names/attention",
									schemaPath: "#/properties/labels/properties/names/properties/attention/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.labels.properties.names.properties.attention.type,
									parentSchema: schema6.properties.labels.properties.names.properties.attention,
									data: data470
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
						if (data464["on-hold"] !== void 0) {
							let data471 = data464["on-hold"];
							if (typeof data471 === "string") {
								if (data471.length > 50) {
									const err124 = {
										instancePath: instancePath + "/labels/names/on-hold",
										schemaPath: "#/properties/labels/properties/names/properties/on-hold/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema6.properties.labels.properties.names.properties["on-hold"],
										data: data471
									};
									if (vErrors === null) vErrors = [err124];
									else vErrors.push(err124);
									errors++;
								}
							} else {
								const err125 = {
									instancePath: instancePath + "/labels/names/on-hold",
									schemaPath: "#/properties/labels/properties/names/properties/on-hold/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema6.properties.labels.properties.names.properties["on-hold"].type,
									parentSchema: schema6.properties.labels.properties.names.properties["on-hold"],
									data: data471
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
					} else {
						const err126 = {
							instancePath: instancePath + "/labels/names",
							schemaPath: "#/properties/labels/properties/names/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema6.properties.labels.properties.names.type,
							parentSchema: schema6.properties.labels.properties.names,
							data: data464
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
			} else {
				const err127 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.properties.labels.type,
					parentSchema: schema6.properties.labels,
					data: data460
				};
				if (vErrors === null) vErrors = [err127];
				else vErrors.push(err127);
				errors++;
			}
		}
	} else {
		const err128 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema6.type,
			parentSchema: schema6,
			data
		};
		if (vErrors === null) vErrors = [err128];
		else vErrors.push(err128);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const BYTES_PER_MEGABYTE = 1e6;
function writtenForm(configuration) {
	const { preset, rules, folders, baseBranches, title, screenshots, knownConnectors, packageZip, limits, report, commands, certification, labels } = structuredClone(configuration);
	return {
		preset,
		rules,
		folders,
		"base-branches": baseBranches,
		title: {
			suffix: title.suffix,
			"proposal-prefix": title.proposalPrefix
		},
		screenshots,
		"known-connectors": knownConnectors.map(({ basePath, ...known }) => basePath === void 0 ? known : {
			...known,
			"base-path": basePath
		}),
		"package-zip": packageZip,
		limits: { "file-megabytes": limits.fileBytes / BYTES_PER_MEGABYTE },
		report,
		commands,
		certification: {
			logins: certification.logins,
			"deploying-label": certification.deployingLabel,
			"deployed-label": certification.deployedLabel
		},
		labels
	};
}
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
var import_dist = require_dist();
function readYaml(text, what, limits) {
	const broken = (message, line = 1) => ({
		kind: "broken",
		message,
		line
	});
	if (text.length > limits.characters) return broken(say`${[what]} is longer than ${limits.characters} characters; it was not read.`);
	if (isDeep(text)) return broken(say`${[what]} is nested too deeply; it was not read.`);
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: true,
		logLevel: "error"
	});
	const [error] = document.errors;
	if (error !== void 0) return broken(say`${[what]} is not valid YAML: ${error.message}.`, lines.linePos(error.pos[0]).line);
	try {
		return {
			kind: "read",
			value: document.toJS({ maxAliasCount: limits.aliases }),
			lineOf: (path) => lineOfPath(document, lines, path)
		};
	} catch (cause) {
		return broken(say`${[what]} could not be read: ${cause.message}.`);
	}
}
const DEEPEST = 100;
const WIDEST_INDENT = 400;
function isDeep(text) {
	let open = 0;
	for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
		open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
		if (open > DEEPEST) return true;
	}
	return text.split("\n").some((line) => {
		const [start = ""] = /^(?:[ \t]|[-?:](?=[ \t]))*/.exec(line) ?? [];
		return start.length > WIDEST_INDENT;
	});
}
function lineOfPath(document, lines, path) {
	let node = document.contents;
	let offset = startOf(node) ?? 0;
	for (const step of path) {
		const next = childAt(node, step);
		if (next === void 0) break;
		offset = startOf(next.at) ?? offset;
		node = next.value;
	}
	return lines.linePos(offset).line;
}
function childAt(node, step) {
	if ((0, import_dist.isMap)(node)) {
		const pair = node.items.find((item) => (0, import_dist.isNode)(item.key) && String(item.key) === String(step));
		return pair === void 0 ? void 0 : {
			at: pair.key,
			value: pair.value
		};
	}
	const item = (0, import_dist.isSeq)(node) ? node.items[Number(step)] : void 0;
	return item === void 0 ? void 0 : {
		at: item,
		value: item
	};
}
function startOf(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
const LIMITS = {
	characters: 1e5,
	aliases: 20
};
function readConfiguration(blob) {
	if (blob === null) return loadConfiguration(null);
	if (blob.kind === "bytes") return loadConfiguration(new TextDecoder().decode(blob.bytes));
	const cause = blob.kind === "unreadable" ? blob.cause : "it is too large, or not a file of the repository";
	return defaultsBecause(say`The configuration could not be read (${[cause]}).`);
}
function loadConfiguration(text) {
	if (text === null) return {
		configuration: DEFAULT_CONFIGURATION,
		problems: []
	};
	const read = readYaml(text, "The configuration", LIMITS);
	if (read.kind === "broken") return defaultsBecause(read.message, read.line);
	const { value, lineOf } = read;
	if (value === null || typeof value !== "object" || Array.isArray(value)) return defaultsBecause(say`The configuration has to be a list of settings such as ${"version: 1"}.`);
	const problems = [];
	if (!validateConfiguration(value)) for (const error of validateConfiguration.errors ?? []) {
		const path = pathOf(error);
		problems.push({
			message: describe(error, path),
			line: lineOf(path)
		});
		removeAt(value, path);
	}
	return {
		configuration: withDefaults(value),
		problems: problems.sort((a, b) => a.line - b.line)
	};
}
function defaultsBecause(message, line = 1) {
	return {
		configuration: DEFAULT_CONFIGURATION,
		problems: [{
			message,
			line
		}]
	};
}
function pathOf(error) {
	const path = keysOfPointer(error.instancePath);
	if (error.keyword === "additionalProperties") return [...path, String(error.params.additionalProperty)];
	if (error.keyword === "required") return [...path, String(error.params.missingProperty)];
	return path;
}
function describe(error, path) {
	const name = path.join(".");
	switch (error.keyword) {
		case "additionalProperties": {
			const known = Object.keys(error.parentSchema?.properties ?? {});
			const key = path.at(-1) ?? "";
			const what = path[0] === "rules" ? "There is no rule" : "There is no setting";
			if (known.length === 0) return say`${[what]} ${name}; it is left out.`;
			return say`${[what]} ${name}; it is left out. The nearest is ${(0, import_fastest_levenshtein.closest)(key, known)}.`;
		}
		case "required": return name === "version" ? say`The setting ${name} is missing; write ${"version: 1"}.` : say`The setting ${name} is missing; the default applies to ${path[0] ?? name}.`;
		case "enum": return say`The setting ${name} has to be one of ${listOf(error.params.allowedValues.map(String))}; the default applies.`;
		case "const": return say`The setting ${name} has to be ${String(error.params.allowedValue)}; this version reads no other format.`;
		default: return say`The setting ${name} ${[error.message ?? "is not valid"]}; the default applies.`;
	}
}
function removeAt(value, path) {
	let holder = value;
	for (const key of path.slice(0, -1)) {
		const next = Object.hasOwn(holder, key) ? holder[key] : void 0;
		if (next === null || typeof next !== "object") return;
		if (Array.isArray(next)) {
			delete holder[key];
			return;
		}
		holder = next;
	}
	const last = path.at(-1);
	if (last !== void 0) delete holder[last];
}
function withDefaults(written) {
	const base = DEFAULT_CONFIGURATION;
	const megabytes = written.limits?.["file-megabytes"];
	return {
		preset: written.preset ?? base.preset,
		rules: { ...written.rules },
		folders: Object.fromEntries(PROFILES.map((profile) => [profile, (written.folders?.[profile] ?? base.folders[profile]).map(withoutTrailingSlash)])),
		baseBranches: written["base-branches"] ?? base.baseBranches,
		title: {
			suffix: written.title?.suffix ?? base.title.suffix,
			proposalPrefix: written.title?.["proposal-prefix"] ?? base.title.proposalPrefix
		},
		screenshots: { flows: written.screenshots?.flows ?? base.screenshots.flows },
		knownConnectors: (written["known-connectors"] ?? []).map(({ "base-path": basePath, ...known }) => basePath === void 0 ? known : {
			...known,
			basePath
		}),
		packageZip: written["package-zip"] ?? base.packageZip,
		limits: { fileBytes: megabytes === void 0 ? base.limits.fileBytes : megabytes * BYTES_PER_MEGABYTE },
		report: {
			...base.report,
			...written.report
		},
		commands: {
			...base.commands,
			...written.commands
		},
		certification: {
			logins: written.certification?.logins ?? base.certification.logins,
			deployingLabel: written.certification?.["deploying-label"] ?? base.certification.deployingLabel,
			deployedLabel: written.certification?.["deployed-label"] ?? base.certification.deployedLabel
		},
		labels: {
			...base.labels,
			...written.labels,
			names: {
				...base.labels.names,
				...written.labels?.names
			}
		}
	};
}
function withoutTrailingSlash(folder) {
	return folder.endsWith("/") ? folder.slice(0, -1) : folder;
}
export { writtenForm as a, require_dist as i, readConfiguration as n, readYaml as r, loadConfiguration as t };
