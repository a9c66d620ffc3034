import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { $ as PROFILES, X as say, Y as listOf, et as require_fastest_levenshtein, q as DEFAULT_CONFIGURATION } from "./visible.js";
var import_fastest_levenshtein = require_fastest_levenshtein();
const validateConfiguration = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Connector Preflight configuration",
	"description": "Settings of the review of pull requests, read from the base branch only.",
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
				"BaseBranch": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SingleConnector": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectorFolder": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectorDeleted": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ForeignFiles": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TitleStageMismatch": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TitlePattern": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TitleNameMismatch": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"IntroMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"IntroIncomplete": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ChecklistMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ChecklistIncomplete": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ChecklistEvidence": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScreenshotsMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"VersionNotRaised": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConfigurationInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectorExists": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectorExistsAsIndependent": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SubmissionOpen": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ProposalOpen": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SameAuthorTwice": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SameApi": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PackageMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecretInPullRequestText": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DocumentUnreadable": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"FileTooLarge": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ArtifactMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ArtifactMisnamed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"FolderName": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"IconNotAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SettingsFilePresent": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UnexpectedFile": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PropertiesJsonSyntaxInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PropertiesObjectMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RootPropertyUnknown": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PropertyUnknown": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PropertyTypeInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BrandColorMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BrandColorNotHex": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BrandColorNotIndependentPublisher": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BrandColorForbidden": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BrandColorReservedForIndependentPublisher": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PublisherMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PublisherPlaceholder": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PublisherNotPlainName": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"StackOwnerMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"StackOwnerPlaceholder": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"StackOwnerNotPlainName": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"StackOwnerEqualsPublisher": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"CapabilitiesMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"CapabilityUnknown": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"CapabilityTriggersMismatch": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionParametersMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionParametersAndSets": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionParameterNameInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionParameterTypeInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionParameterKeyUnknown": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionParameterUiMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UiDisplayNameMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UiDescriptionMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UiTooltipMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UiConstraintTypeInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UiAllowedValuesInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UiRestrictedWords": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UiPlaceholder": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UiBoilerplateText": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecretNotSecureString": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecretShownAsClearText": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TenantIdParameterInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionParameterUnused": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyConnectionParameterNotFound": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionSetsUiMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionSetsTooFew": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionSetIncomplete": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionSetNameDuplicate": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthSettingsMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ManyOAuthSettings": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthIdentityProviderMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthIdentityProviderUnknown": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthPausedForIndependentPublisher": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthClientSecretPresent": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthClientSecretPlaceholder": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthClientIdMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthRedirectModeMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthRedirectModeInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthRedirectUrlInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthScopesNotArray": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthScopesCombined": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthCustomParameterMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthCustomParameterEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthCustomParameterShape": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthUrlNotHttps": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthFirstPartyFlagMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthFirstPartyFlagNotFalse": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthEndpointMismatch": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthScopesMismatch": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyTemplateIdMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyTemplateUnknown": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyKeyUnknown": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyTitleMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyParameterMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyParameterEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyParameterUnknown": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyOperationListInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyOperationListEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyOperationNotFound": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyOperationDuplicate": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptOperationNotFound": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptOperationDuplicate": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicySectionInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyExistsActionInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyHttpMethodInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyRoutePathInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyHostTemplateInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PolicyHardCodedSecret": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PollingPolicyOnNonTrigger": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"NextLinkPolicyOnNonPageable": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PageableWithoutNextLinkPolicy": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptFileMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptOperationsMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecurityOAuthWithoutConnectionParameter": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecurityApiKeyWithoutConnectionParameter": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecurityBasicWithoutConnectionParameter": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionOAuthWithoutSecurity": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionParametersWithoutSecurity": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptFileNameInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptTooLarge": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptClassMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptExecuteAsyncMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptHttpClient": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptNamespaceUnsupported": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ScriptUnknownOperationId": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MarkdownNotReadable": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeTitleMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeManyTitles": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeTitleDiffers": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeTitleHasSuffix": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeIntroMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeIntroShort": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeSectionMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeCredentialsSectionMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeSectionEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeSectionNameDiffers": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeSectionLevel": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeHeadingWithoutBlank": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmePlaceholderText": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmePublisherEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmePublisherDiffers": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeOperationNotDocumented": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeOperationUnknown": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeOperationsWithoutHeadings": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeOAuthStepsMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeOAuthRedirectNotMentioned": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeLocalImage": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeBrokenLink": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeInsecureLink": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReadmeEmptyLink": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PackageNotAlone": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PackageNotReadable": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PackageSubmissionInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PackageFolderInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PackageSolutionsInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PackageSolutionIncomplete": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PackageSolutionRoles": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PackageConnectorDiffers": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecretFound": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RealClientId": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PersonalDataFound": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"JsonSyntaxInvalid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SwaggerFileTooLarge": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SolutionDefinitionTooLong": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TitleRepeatsPublisherSuffix": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SpecificationVersionIncorrect": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"JsonTypeIncorrect": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequiredPropertyMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequiredValueEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"JsonValueNotInEnum": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ExtensionNameNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"FieldLengthExceeded": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"FieldLengthNotInRange": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ValueContainsRestrictedWords": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ValueMustBeInEnglish": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ValueMustEndWithAlphanumeric": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BasePathNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"HostNameNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SchemeNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SchemeNotSupported": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MimeTypeNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UrlNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ContactEmailNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectorMetadataPropertiesMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InvalidConnectorCategory": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TooManyConnectorCategories": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ProductionStatusOnBetaService": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecuritySchemePropertyNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecuritySchemePropertyRequired": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TagRedefined": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ApiAnnotationExtensionReplacementInfoMissingApiProperty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BodyOrFormDataParameterInFetchOperationNotAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConsumesMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InvalidNextLinkNameValue": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MimeTypeNotCompatibleWithRequestContentSchemaType": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"NotificationExtensionNotSupportedInWebhookOperation": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"NotificationExtensionSupportedForTriggerOnly": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"NotificationOperationMustBeWebhook": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationFamilyHasDuplicateRevisions": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationFamilyHasManyActiveOperations": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationFamilyHasManyActiveProductionOperations": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationFamilyHasManyEmptyRevisions": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationHasManyResponsesWithSchema": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationIdNotUnique": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationIdRequired": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationIdSanitized": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationIdShouldEndWithRevision": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationIdTooLong": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationMustHaveNotificationContentExtension": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationMustHaveResponse": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationRevisionEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationShouldHaveSuccessfulResponse": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationStatusAheadOfConnector": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationSummaryTooLong": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RestrictedCharactersInSummary": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"StringBinaryNotSupportedForFormUrlEncoded": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"WebhookOperationsMissingNotificationUrlProperty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationPathContainsUnsupportedCharacters": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationPathMayNotContainQueryOrFragment": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationPathMustStartWithSlash": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationPathTemplateNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationPathVariablesContainDefaults": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PathRedefined": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DuplicateOperationPath": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PartialDuplicateOperationPath": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationMissingPathParameter": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PathParameterMustBeRequired": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PathParameterNotDefinedInTemplate": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PathParameterMissingEncoding": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationParametersAreNotUnique": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationParametersContainDuplicateParameter": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationParametersContainMultipleBodyParameters": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PathParametersContainDuplicateParameter": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PathParametersContainMultipleBodyParameters": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TotalOperationsCountExceedsMaxAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectionIdParameterNotAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InvalidFormDataParameterName": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ReservedParameterIsUsed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParameterReferenceNotFound": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParameterReferenceNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParameterRefLoopNotAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BodyParameterPropertyNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BodyParameterSchemaRequired": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"NonBodyParameterSchemaNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"FileParameterMustBeInFormData": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParameterListContainsFormDataAndBody": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"AllowEmptyValueOnlyValidForQueryFormData": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"QueryParameterEncodingNotSupported": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InternalPropertyWithDefaultOptional": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParamtersWithSameNameMustHaveSameTypeAndVisibility": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DynamicExtensionDefinitionNotAllowedInParameter": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DynamicListExtensionRequiredForAmbiguousReferences": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DynamicListExtensionRequiredForNonParameterReferences": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DynamicPropertiesExtensionRequiredForAmbiguousReferences": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DynamicPropertiesExtensionRequiredForNonParameterReferences": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DynamicPropertiesExtensionRequiredForPropertiesValuePath": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DynamicPropertiesItemValuePathMismatch": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DynamicTreeExtensionMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InvokedOperationShouldProduceArray": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InvokedOperationShouldProduceProperty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationIdNotFound": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationMissingRequiredProperty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationParameterNameIsAmbiguous": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationParameterNameNotFound": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationParameterRequiredMismatch": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationParameterStaticTypeMismatch": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationParameterTypeMismatch": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SelectedItemValuePathNotAllowedInThisPosition": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SourcePropertyInternal": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"AdditionalPropertyNotAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OneOfPropertiesRequired": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BodySchemaCountExceedsMaxAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationSchemaCountExceedsMaxAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TotalSchemaCountExceedsMaxAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SchemaTooDeep": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SchemaReferenceNotFound": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SchemaReferenceNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SchemaRefLoopNotAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"JsonPointerNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"AdditionalPropertyNotAllowedAdjacentToRef": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PropertyMustBeRequired": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequiredPropertyDefinitionMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequiredPropertyNotOnObject": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequiredReadOnlyPropertyNotAllowedAsInput": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequiredLoopInSchemaNotAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DefaultResponseHasSchema": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SchemaDefinitionSetIncorrectly": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ResponseMustBeDefaultOrHttpStatusCode": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ResponseExampleMustBeProducedByOperation": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ResponseHeadersAreNotUnique": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ResponseReferenceNotFound": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ResponseReferenceNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ResponseRefLoopNotAllowed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ArrayDuplicateValue": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"EnumMustContainAtLeastOneElement": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InvalidEnumValue": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InvalidEnumValuesExtensionValue": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DuplicateEnumValuesInExtension": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MissingEnumValuesDisplayName": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"UnrecognizedTypeFormat": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DefaultValueMustMatchType": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SchemaTypeFileNotValid": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InvalidStringBinaryProperty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"FilterFunctionsPropertyEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"FilterFunctionsPropertyHasDuplicates": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"FilterFunctionsPropertyInInputSchema": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"FilterFunctionsPropertyInvalidValue": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DiscriminatorMustBeARequiredStringProperty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InvalidCustomEditorExtensionDictionaryValue": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PatternShouldBeValidRegularExpression": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MultipleOfMustBeGreaterThanZero": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MaxItemsMustBeGreaterThanOrEqualToZero": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MaxLengthMustBeGreaterThanOrEqualToZero": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MaxPropertiesMustBeGreaterThanOrEqualToZero": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MinItemsMustBeGreaterThanOrEqualToZero": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MinLengthMustBeGreaterThanOrEqualToZero": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MinPropertiesMustBeGreaterThanOrEqualToZero": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MinimumShouldBeLessThanOrEqualToMaximum": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MinItemsShouldBeLessThanOrEqualToMaxItems": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MinLengthShouldBeLessThanOrEqualToMaxLength": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ExclusiveMaximumRequiresMaximum": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ExclusiveMinimumRequiresMinimum": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ArrayHasNoItems": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequiredPropertyArrayEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SchemesArrayEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"CollectionFormatValueNotSupported": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MimeTypeNotSupported": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PathItemRefNotSuppored": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SwaggerKeywordNotSupported": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"NotificationUrlNotAllowedInThisPosition": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"NotificationUrlNotInternal": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"NotificationUrlNotRequired": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"NotificationUrlNotString": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OAuthSecurityRequirementValueMustBeScopeName": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecurityRequirementMustBeDefined": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecurityRequirementMustHaveEmptyValue": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecurityRequirementMustHaveValue": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DescriptionWithoutFullStop": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DescriptionRepeatsSummary": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SummaryNotInSentenceCase": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"LabelNotInTitleCase": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"LabelIsIdentifier": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PlaceholderText": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"EmptyText": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ProductNameMisspelt": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ResponseSchemaEmpty": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationVisibilityMissing": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"HostNotForProduction": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SchemeNotEncrypted": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"AuthenticationTypeChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ConnectorRenamed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PublisherChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationIdRenamedCosmetically": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"MapEntryChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationDeleted": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationPathChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationMethodChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationHidden": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParameterLocationChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequiredParameterAdded": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequiredInputFieldAdded": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequiredInputFieldAddedWithDefault": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InputFieldOptionalToRequired": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InputFieldTypeChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InputEnumListAdded": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InputEnumValueRemoved": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OutputFieldDeleted": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OutputFieldTypeChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OutputFieldTypeFormatChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OutputEnumListRemoved": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParameterRemoved": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InputFieldRemoved": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BodyParameterRenamed": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParameterOptionalToRequired": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParameterTypeChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InputFormatChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParameterEnumListAdded": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"ParameterEnumValueRemoved": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InputConstraintTightened": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"CollectionFormatChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InternalDefaultChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"DynamicSourceRemoved": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"RequestMediaTypeRemoved": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OptionalOutputFieldDeleted": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OutputEnumValueAdded": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SuccessResponseRemoved": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"NotificationContentRemoved": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TriggerKindChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"PagingChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"FieldHidden": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"HostChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"BasePathChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"SecurityChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationAdded": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OperationDeprecated": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"InputAdded": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OutputAdded": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"TextChanged": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] },
				"OtherChange": { "enum": [
					"off",
					"info",
					"warning",
					"error"
				] }
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
const pattern0 = /* @__PURE__ */ new RegExp("^[^/]", "");
const pattern3 = /* @__PURE__ */ new RegExp("^/[a-z][a-z0-9-]{1,29}$", "");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
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
					parentSchema: schema11.properties.version,
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
					params: { allowedValues: schema11.properties.preset.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.preset.enum,
					parentSchema: schema11.properties.preset,
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
				for (const key1 in data2) if (!func2.call(schema11.properties.rules.properties, key1)) {
					const err4 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.rules,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data2.BaseBranch !== void 0) {
					let data3 = data2.BaseBranch;
					if (!(data3 === "off" || data3 === "info" || data3 === "warning" || data3 === "error")) {
						const err5 = {
							instancePath: instancePath + "/rules/BaseBranch",
							schemaPath: "#/properties/rules/properties/BaseBranch/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BaseBranch.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BaseBranch.enum,
							parentSchema: schema11.properties.rules.properties.BaseBranch,
							data: data3
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data2.SingleConnector !== void 0) {
					let data4 = data2.SingleConnector;
					if (!(data4 === "off" || data4 === "info" || data4 === "warning" || data4 === "error")) {
						const err6 = {
							instancePath: instancePath + "/rules/SingleConnector",
							schemaPath: "#/properties/rules/properties/SingleConnector/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SingleConnector.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SingleConnector.enum,
							parentSchema: schema11.properties.rules.properties.SingleConnector,
							data: data4
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data2.ConnectorFolder !== void 0) {
					let data5 = data2.ConnectorFolder;
					if (!(data5 === "off" || data5 === "info" || data5 === "warning" || data5 === "error")) {
						const err7 = {
							instancePath: instancePath + "/rules/ConnectorFolder",
							schemaPath: "#/properties/rules/properties/ConnectorFolder/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectorFolder.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectorFolder.enum,
							parentSchema: schema11.properties.rules.properties.ConnectorFolder,
							data: data5
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data2.ConnectorDeleted !== void 0) {
					let data6 = data2.ConnectorDeleted;
					if (!(data6 === "off" || data6 === "info" || data6 === "warning" || data6 === "error")) {
						const err8 = {
							instancePath: instancePath + "/rules/ConnectorDeleted",
							schemaPath: "#/properties/rules/properties/ConnectorDeleted/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectorDeleted.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectorDeleted.enum,
							parentSchema: schema11.properties.rules.properties.ConnectorDeleted,
							data: data6
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data2.ForeignFiles !== void 0) {
					let data7 = data2.ForeignFiles;
					if (!(data7 === "off" || data7 === "info" || data7 === "warning" || data7 === "error")) {
						const err9 = {
							instancePath: instancePath + "/rules/ForeignFiles",
							schemaPath: "#/properties/rules/properties/ForeignFiles/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ForeignFiles.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ForeignFiles.enum,
							parentSchema: schema11.properties.rules.properties.ForeignFiles,
							data: data7
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.TitleStageMismatch !== void 0) {
					let data8 = data2.TitleStageMismatch;
					if (!(data8 === "off" || data8 === "info" || data8 === "warning" || data8 === "error")) {
						const err10 = {
							instancePath: instancePath + "/rules/TitleStageMismatch",
							schemaPath: "#/properties/rules/properties/TitleStageMismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TitleStageMismatch.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TitleStageMismatch.enum,
							parentSchema: schema11.properties.rules.properties.TitleStageMismatch,
							data: data8
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data2.TitlePattern !== void 0) {
					let data9 = data2.TitlePattern;
					if (!(data9 === "off" || data9 === "info" || data9 === "warning" || data9 === "error")) {
						const err11 = {
							instancePath: instancePath + "/rules/TitlePattern",
							schemaPath: "#/properties/rules/properties/TitlePattern/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TitlePattern.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TitlePattern.enum,
							parentSchema: schema11.properties.rules.properties.TitlePattern,
							data: data9
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.TitleNameMismatch !== void 0) {
					let data10 = data2.TitleNameMismatch;
					if (!(data10 === "off" || data10 === "info" || data10 === "warning" || data10 === "error")) {
						const err12 = {
							instancePath: instancePath + "/rules/TitleNameMismatch",
							schemaPath: "#/properties/rules/properties/TitleNameMismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TitleNameMismatch.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TitleNameMismatch.enum,
							parentSchema: schema11.properties.rules.properties.TitleNameMismatch,
							data: data10
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data2.IntroMissing !== void 0) {
					let data11 = data2.IntroMissing;
					if (!(data11 === "off" || data11 === "info" || data11 === "warning" || data11 === "error")) {
						const err13 = {
							instancePath: instancePath + "/rules/IntroMissing",
							schemaPath: "#/properties/rules/properties/IntroMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.IntroMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.IntroMissing.enum,
							parentSchema: schema11.properties.rules.properties.IntroMissing,
							data: data11
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data2.IntroIncomplete !== void 0) {
					let data12 = data2.IntroIncomplete;
					if (!(data12 === "off" || data12 === "info" || data12 === "warning" || data12 === "error")) {
						const err14 = {
							instancePath: instancePath + "/rules/IntroIncomplete",
							schemaPath: "#/properties/rules/properties/IntroIncomplete/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.IntroIncomplete.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.IntroIncomplete.enum,
							parentSchema: schema11.properties.rules.properties.IntroIncomplete,
							data: data12
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data2.ChecklistMissing !== void 0) {
					let data13 = data2.ChecklistMissing;
					if (!(data13 === "off" || data13 === "info" || data13 === "warning" || data13 === "error")) {
						const err15 = {
							instancePath: instancePath + "/rules/ChecklistMissing",
							schemaPath: "#/properties/rules/properties/ChecklistMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ChecklistMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ChecklistMissing.enum,
							parentSchema: schema11.properties.rules.properties.ChecklistMissing,
							data: data13
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data2.ChecklistIncomplete !== void 0) {
					let data14 = data2.ChecklistIncomplete;
					if (!(data14 === "off" || data14 === "info" || data14 === "warning" || data14 === "error")) {
						const err16 = {
							instancePath: instancePath + "/rules/ChecklistIncomplete",
							schemaPath: "#/properties/rules/properties/ChecklistIncomplete/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ChecklistIncomplete.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ChecklistIncomplete.enum,
							parentSchema: schema11.properties.rules.properties.ChecklistIncomplete,
							data: data14
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data2.ChecklistEvidence !== void 0) {
					let data15 = data2.ChecklistEvidence;
					if (!(data15 === "off" || data15 === "info" || data15 === "warning" || data15 === "error")) {
						const err17 = {
							instancePath: instancePath + "/rules/ChecklistEvidence",
							schemaPath: "#/properties/rules/properties/ChecklistEvidence/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ChecklistEvidence.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ChecklistEvidence.enum,
							parentSchema: schema11.properties.rules.properties.ChecklistEvidence,
							data: data15
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data2.ScreenshotsMissing !== void 0) {
					let data16 = data2.ScreenshotsMissing;
					if (!(data16 === "off" || data16 === "info" || data16 === "warning" || data16 === "error")) {
						const err18 = {
							instancePath: instancePath + "/rules/ScreenshotsMissing",
							schemaPath: "#/properties/rules/properties/ScreenshotsMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScreenshotsMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScreenshotsMissing.enum,
							parentSchema: schema11.properties.rules.properties.ScreenshotsMissing,
							data: data16
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data2.VersionNotRaised !== void 0) {
					let data17 = data2.VersionNotRaised;
					if (!(data17 === "off" || data17 === "info" || data17 === "warning" || data17 === "error")) {
						const err19 = {
							instancePath: instancePath + "/rules/VersionNotRaised",
							schemaPath: "#/properties/rules/properties/VersionNotRaised/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.VersionNotRaised.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.VersionNotRaised.enum,
							parentSchema: schema11.properties.rules.properties.VersionNotRaised,
							data: data17
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data2.ConfigurationInvalid !== void 0) {
					let data18 = data2.ConfigurationInvalid;
					if (!(data18 === "off" || data18 === "info" || data18 === "warning" || data18 === "error")) {
						const err20 = {
							instancePath: instancePath + "/rules/ConfigurationInvalid",
							schemaPath: "#/properties/rules/properties/ConfigurationInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConfigurationInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConfigurationInvalid.enum,
							parentSchema: schema11.properties.rules.properties.ConfigurationInvalid,
							data: data18
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data2.ConnectorExists !== void 0) {
					let data19 = data2.ConnectorExists;
					if (!(data19 === "off" || data19 === "info" || data19 === "warning" || data19 === "error")) {
						const err21 = {
							instancePath: instancePath + "/rules/ConnectorExists",
							schemaPath: "#/properties/rules/properties/ConnectorExists/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectorExists.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectorExists.enum,
							parentSchema: schema11.properties.rules.properties.ConnectorExists,
							data: data19
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data2.ConnectorExistsAsIndependent !== void 0) {
					let data20 = data2.ConnectorExistsAsIndependent;
					if (!(data20 === "off" || data20 === "info" || data20 === "warning" || data20 === "error")) {
						const err22 = {
							instancePath: instancePath + "/rules/ConnectorExistsAsIndependent",
							schemaPath: "#/properties/rules/properties/ConnectorExistsAsIndependent/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectorExistsAsIndependent.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectorExistsAsIndependent.enum,
							parentSchema: schema11.properties.rules.properties.ConnectorExistsAsIndependent,
							data: data20
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data2.SubmissionOpen !== void 0) {
					let data21 = data2.SubmissionOpen;
					if (!(data21 === "off" || data21 === "info" || data21 === "warning" || data21 === "error")) {
						const err23 = {
							instancePath: instancePath + "/rules/SubmissionOpen",
							schemaPath: "#/properties/rules/properties/SubmissionOpen/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SubmissionOpen.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SubmissionOpen.enum,
							parentSchema: schema11.properties.rules.properties.SubmissionOpen,
							data: data21
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data2.ProposalOpen !== void 0) {
					let data22 = data2.ProposalOpen;
					if (!(data22 === "off" || data22 === "info" || data22 === "warning" || data22 === "error")) {
						const err24 = {
							instancePath: instancePath + "/rules/ProposalOpen",
							schemaPath: "#/properties/rules/properties/ProposalOpen/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ProposalOpen.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ProposalOpen.enum,
							parentSchema: schema11.properties.rules.properties.ProposalOpen,
							data: data22
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data2.SameAuthorTwice !== void 0) {
					let data23 = data2.SameAuthorTwice;
					if (!(data23 === "off" || data23 === "info" || data23 === "warning" || data23 === "error")) {
						const err25 = {
							instancePath: instancePath + "/rules/SameAuthorTwice",
							schemaPath: "#/properties/rules/properties/SameAuthorTwice/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SameAuthorTwice.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SameAuthorTwice.enum,
							parentSchema: schema11.properties.rules.properties.SameAuthorTwice,
							data: data23
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data2.SameApi !== void 0) {
					let data24 = data2.SameApi;
					if (!(data24 === "off" || data24 === "info" || data24 === "warning" || data24 === "error")) {
						const err26 = {
							instancePath: instancePath + "/rules/SameApi",
							schemaPath: "#/properties/rules/properties/SameApi/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SameApi.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SameApi.enum,
							parentSchema: schema11.properties.rules.properties.SameApi,
							data: data24
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data2.PackageMissing !== void 0) {
					let data25 = data2.PackageMissing;
					if (!(data25 === "off" || data25 === "info" || data25 === "warning" || data25 === "error")) {
						const err27 = {
							instancePath: instancePath + "/rules/PackageMissing",
							schemaPath: "#/properties/rules/properties/PackageMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PackageMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PackageMissing.enum,
							parentSchema: schema11.properties.rules.properties.PackageMissing,
							data: data25
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data2.SecretInPullRequestText !== void 0) {
					let data26 = data2.SecretInPullRequestText;
					if (!(data26 === "off" || data26 === "info" || data26 === "warning" || data26 === "error")) {
						const err28 = {
							instancePath: instancePath + "/rules/SecretInPullRequestText",
							schemaPath: "#/properties/rules/properties/SecretInPullRequestText/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecretInPullRequestText.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecretInPullRequestText.enum,
							parentSchema: schema11.properties.rules.properties.SecretInPullRequestText,
							data: data26
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data2.DocumentUnreadable !== void 0) {
					let data27 = data2.DocumentUnreadable;
					if (!(data27 === "off" || data27 === "info" || data27 === "warning" || data27 === "error")) {
						const err29 = {
							instancePath: instancePath + "/rules/DocumentUnreadable",
							schemaPath: "#/properties/rules/properties/DocumentUnreadable/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DocumentUnreadable.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DocumentUnreadable.enum,
							parentSchema: schema11.properties.rules.properties.DocumentUnreadable,
							data: data27
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data2.FileTooLarge !== void 0) {
					let data28 = data2.FileTooLarge;
					if (!(data28 === "off" || data28 === "info" || data28 === "warning" || data28 === "error")) {
						const err30 = {
							instancePath: instancePath + "/rules/FileTooLarge",
							schemaPath: "#/properties/rules/properties/FileTooLarge/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.FileTooLarge.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.FileTooLarge.enum,
							parentSchema: schema11.properties.rules.properties.FileTooLarge,
							data: data28
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data2.ArtifactMissing !== void 0) {
					let data29 = data2.ArtifactMissing;
					if (!(data29 === "off" || data29 === "info" || data29 === "warning" || data29 === "error")) {
						const err31 = {
							instancePath: instancePath + "/rules/ArtifactMissing",
							schemaPath: "#/properties/rules/properties/ArtifactMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ArtifactMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ArtifactMissing.enum,
							parentSchema: schema11.properties.rules.properties.ArtifactMissing,
							data: data29
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data2.ArtifactMisnamed !== void 0) {
					let data30 = data2.ArtifactMisnamed;
					if (!(data30 === "off" || data30 === "info" || data30 === "warning" || data30 === "error")) {
						const err32 = {
							instancePath: instancePath + "/rules/ArtifactMisnamed",
							schemaPath: "#/properties/rules/properties/ArtifactMisnamed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ArtifactMisnamed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ArtifactMisnamed.enum,
							parentSchema: schema11.properties.rules.properties.ArtifactMisnamed,
							data: data30
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data2.FolderName !== void 0) {
					let data31 = data2.FolderName;
					if (!(data31 === "off" || data31 === "info" || data31 === "warning" || data31 === "error")) {
						const err33 = {
							instancePath: instancePath + "/rules/FolderName",
							schemaPath: "#/properties/rules/properties/FolderName/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.FolderName.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.FolderName.enum,
							parentSchema: schema11.properties.rules.properties.FolderName,
							data: data31
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data2.IconNotAllowed !== void 0) {
					let data32 = data2.IconNotAllowed;
					if (!(data32 === "off" || data32 === "info" || data32 === "warning" || data32 === "error")) {
						const err34 = {
							instancePath: instancePath + "/rules/IconNotAllowed",
							schemaPath: "#/properties/rules/properties/IconNotAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.IconNotAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.IconNotAllowed.enum,
							parentSchema: schema11.properties.rules.properties.IconNotAllowed,
							data: data32
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data2.SettingsFilePresent !== void 0) {
					let data33 = data2.SettingsFilePresent;
					if (!(data33 === "off" || data33 === "info" || data33 === "warning" || data33 === "error")) {
						const err35 = {
							instancePath: instancePath + "/rules/SettingsFilePresent",
							schemaPath: "#/properties/rules/properties/SettingsFilePresent/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SettingsFilePresent.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SettingsFilePresent.enum,
							parentSchema: schema11.properties.rules.properties.SettingsFilePresent,
							data: data33
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data2.UnexpectedFile !== void 0) {
					let data34 = data2.UnexpectedFile;
					if (!(data34 === "off" || data34 === "info" || data34 === "warning" || data34 === "error")) {
						const err36 = {
							instancePath: instancePath + "/rules/UnexpectedFile",
							schemaPath: "#/properties/rules/properties/UnexpectedFile/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UnexpectedFile.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UnexpectedFile.enum,
							parentSchema: schema11.properties.rules.properties.UnexpectedFile,
							data: data34
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data2.PropertiesJsonSyntaxInvalid !== void 0) {
					let data35 = data2.PropertiesJsonSyntaxInvalid;
					if (!(data35 === "off" || data35 === "info" || data35 === "warning" || data35 === "error")) {
						const err37 = {
							instancePath: instancePath + "/rules/PropertiesJsonSyntaxInvalid",
							schemaPath: "#/properties/rules/properties/PropertiesJsonSyntaxInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PropertiesJsonSyntaxInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PropertiesJsonSyntaxInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PropertiesJsonSyntaxInvalid,
							data: data35
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data2.PropertiesObjectMissing !== void 0) {
					let data36 = data2.PropertiesObjectMissing;
					if (!(data36 === "off" || data36 === "info" || data36 === "warning" || data36 === "error")) {
						const err38 = {
							instancePath: instancePath + "/rules/PropertiesObjectMissing",
							schemaPath: "#/properties/rules/properties/PropertiesObjectMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PropertiesObjectMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PropertiesObjectMissing.enum,
							parentSchema: schema11.properties.rules.properties.PropertiesObjectMissing,
							data: data36
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data2.RootPropertyUnknown !== void 0) {
					let data37 = data2.RootPropertyUnknown;
					if (!(data37 === "off" || data37 === "info" || data37 === "warning" || data37 === "error")) {
						const err39 = {
							instancePath: instancePath + "/rules/RootPropertyUnknown",
							schemaPath: "#/properties/rules/properties/RootPropertyUnknown/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RootPropertyUnknown.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RootPropertyUnknown.enum,
							parentSchema: schema11.properties.rules.properties.RootPropertyUnknown,
							data: data37
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data2.PropertyUnknown !== void 0) {
					let data38 = data2.PropertyUnknown;
					if (!(data38 === "off" || data38 === "info" || data38 === "warning" || data38 === "error")) {
						const err40 = {
							instancePath: instancePath + "/rules/PropertyUnknown",
							schemaPath: "#/properties/rules/properties/PropertyUnknown/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PropertyUnknown.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PropertyUnknown.enum,
							parentSchema: schema11.properties.rules.properties.PropertyUnknown,
							data: data38
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data2.PropertyTypeInvalid !== void 0) {
					let data39 = data2.PropertyTypeInvalid;
					if (!(data39 === "off" || data39 === "info" || data39 === "warning" || data39 === "error")) {
						const err41 = {
							instancePath: instancePath + "/rules/PropertyTypeInvalid",
							schemaPath: "#/properties/rules/properties/PropertyTypeInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PropertyTypeInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PropertyTypeInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PropertyTypeInvalid,
							data: data39
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data2.BrandColorMissing !== void 0) {
					let data40 = data2.BrandColorMissing;
					if (!(data40 === "off" || data40 === "info" || data40 === "warning" || data40 === "error")) {
						const err42 = {
							instancePath: instancePath + "/rules/BrandColorMissing",
							schemaPath: "#/properties/rules/properties/BrandColorMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BrandColorMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BrandColorMissing.enum,
							parentSchema: schema11.properties.rules.properties.BrandColorMissing,
							data: data40
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data2.BrandColorNotHex !== void 0) {
					let data41 = data2.BrandColorNotHex;
					if (!(data41 === "off" || data41 === "info" || data41 === "warning" || data41 === "error")) {
						const err43 = {
							instancePath: instancePath + "/rules/BrandColorNotHex",
							schemaPath: "#/properties/rules/properties/BrandColorNotHex/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BrandColorNotHex.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BrandColorNotHex.enum,
							parentSchema: schema11.properties.rules.properties.BrandColorNotHex,
							data: data41
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data2.BrandColorNotIndependentPublisher !== void 0) {
					let data42 = data2.BrandColorNotIndependentPublisher;
					if (!(data42 === "off" || data42 === "info" || data42 === "warning" || data42 === "error")) {
						const err44 = {
							instancePath: instancePath + "/rules/BrandColorNotIndependentPublisher",
							schemaPath: "#/properties/rules/properties/BrandColorNotIndependentPublisher/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BrandColorNotIndependentPublisher.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BrandColorNotIndependentPublisher.enum,
							parentSchema: schema11.properties.rules.properties.BrandColorNotIndependentPublisher,
							data: data42
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data2.BrandColorForbidden !== void 0) {
					let data43 = data2.BrandColorForbidden;
					if (!(data43 === "off" || data43 === "info" || data43 === "warning" || data43 === "error")) {
						const err45 = {
							instancePath: instancePath + "/rules/BrandColorForbidden",
							schemaPath: "#/properties/rules/properties/BrandColorForbidden/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BrandColorForbidden.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BrandColorForbidden.enum,
							parentSchema: schema11.properties.rules.properties.BrandColorForbidden,
							data: data43
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data2.BrandColorReservedForIndependentPublisher !== void 0) {
					let data44 = data2.BrandColorReservedForIndependentPublisher;
					if (!(data44 === "off" || data44 === "info" || data44 === "warning" || data44 === "error")) {
						const err46 = {
							instancePath: instancePath + "/rules/BrandColorReservedForIndependentPublisher",
							schemaPath: "#/properties/rules/properties/BrandColorReservedForIndependentPublisher/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BrandColorReservedForIndependentPublisher.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BrandColorReservedForIndependentPublisher.enum,
							parentSchema: schema11.properties.rules.properties.BrandColorReservedForIndependentPublisher,
							data: data44
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data2.PublisherMissing !== void 0) {
					let data45 = data2.PublisherMissing;
					if (!(data45 === "off" || data45 === "info" || data45 === "warning" || data45 === "error")) {
						const err47 = {
							instancePath: instancePath + "/rules/PublisherMissing",
							schemaPath: "#/properties/rules/properties/PublisherMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PublisherMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PublisherMissing.enum,
							parentSchema: schema11.properties.rules.properties.PublisherMissing,
							data: data45
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data2.PublisherPlaceholder !== void 0) {
					let data46 = data2.PublisherPlaceholder;
					if (!(data46 === "off" || data46 === "info" || data46 === "warning" || data46 === "error")) {
						const err48 = {
							instancePath: instancePath + "/rules/PublisherPlaceholder",
							schemaPath: "#/properties/rules/properties/PublisherPlaceholder/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PublisherPlaceholder.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PublisherPlaceholder.enum,
							parentSchema: schema11.properties.rules.properties.PublisherPlaceholder,
							data: data46
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data2.PublisherNotPlainName !== void 0) {
					let data47 = data2.PublisherNotPlainName;
					if (!(data47 === "off" || data47 === "info" || data47 === "warning" || data47 === "error")) {
						const err49 = {
							instancePath: instancePath + "/rules/PublisherNotPlainName",
							schemaPath: "#/properties/rules/properties/PublisherNotPlainName/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PublisherNotPlainName.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PublisherNotPlainName.enum,
							parentSchema: schema11.properties.rules.properties.PublisherNotPlainName,
							data: data47
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data2.StackOwnerMissing !== void 0) {
					let data48 = data2.StackOwnerMissing;
					if (!(data48 === "off" || data48 === "info" || data48 === "warning" || data48 === "error")) {
						const err50 = {
							instancePath: instancePath + "/rules/StackOwnerMissing",
							schemaPath: "#/properties/rules/properties/StackOwnerMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.StackOwnerMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.StackOwnerMissing.enum,
							parentSchema: schema11.properties.rules.properties.StackOwnerMissing,
							data: data48
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data2.StackOwnerPlaceholder !== void 0) {
					let data49 = data2.StackOwnerPlaceholder;
					if (!(data49 === "off" || data49 === "info" || data49 === "warning" || data49 === "error")) {
						const err51 = {
							instancePath: instancePath + "/rules/StackOwnerPlaceholder",
							schemaPath: "#/properties/rules/properties/StackOwnerPlaceholder/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.StackOwnerPlaceholder.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.StackOwnerPlaceholder.enum,
							parentSchema: schema11.properties.rules.properties.StackOwnerPlaceholder,
							data: data49
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data2.StackOwnerNotPlainName !== void 0) {
					let data50 = data2.StackOwnerNotPlainName;
					if (!(data50 === "off" || data50 === "info" || data50 === "warning" || data50 === "error")) {
						const err52 = {
							instancePath: instancePath + "/rules/StackOwnerNotPlainName",
							schemaPath: "#/properties/rules/properties/StackOwnerNotPlainName/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.StackOwnerNotPlainName.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.StackOwnerNotPlainName.enum,
							parentSchema: schema11.properties.rules.properties.StackOwnerNotPlainName,
							data: data50
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data2.StackOwnerEqualsPublisher !== void 0) {
					let data51 = data2.StackOwnerEqualsPublisher;
					if (!(data51 === "off" || data51 === "info" || data51 === "warning" || data51 === "error")) {
						const err53 = {
							instancePath: instancePath + "/rules/StackOwnerEqualsPublisher",
							schemaPath: "#/properties/rules/properties/StackOwnerEqualsPublisher/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.StackOwnerEqualsPublisher.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.StackOwnerEqualsPublisher.enum,
							parentSchema: schema11.properties.rules.properties.StackOwnerEqualsPublisher,
							data: data51
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data2.CapabilitiesMissing !== void 0) {
					let data52 = data2.CapabilitiesMissing;
					if (!(data52 === "off" || data52 === "info" || data52 === "warning" || data52 === "error")) {
						const err54 = {
							instancePath: instancePath + "/rules/CapabilitiesMissing",
							schemaPath: "#/properties/rules/properties/CapabilitiesMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.CapabilitiesMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.CapabilitiesMissing.enum,
							parentSchema: schema11.properties.rules.properties.CapabilitiesMissing,
							data: data52
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data2.CapabilityUnknown !== void 0) {
					let data53 = data2.CapabilityUnknown;
					if (!(data53 === "off" || data53 === "info" || data53 === "warning" || data53 === "error")) {
						const err55 = {
							instancePath: instancePath + "/rules/CapabilityUnknown",
							schemaPath: "#/properties/rules/properties/CapabilityUnknown/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.CapabilityUnknown.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.CapabilityUnknown.enum,
							parentSchema: schema11.properties.rules.properties.CapabilityUnknown,
							data: data53
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data2.CapabilityTriggersMismatch !== void 0) {
					let data54 = data2.CapabilityTriggersMismatch;
					if (!(data54 === "off" || data54 === "info" || data54 === "warning" || data54 === "error")) {
						const err56 = {
							instancePath: instancePath + "/rules/CapabilityTriggersMismatch",
							schemaPath: "#/properties/rules/properties/CapabilityTriggersMismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.CapabilityTriggersMismatch.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.CapabilityTriggersMismatch.enum,
							parentSchema: schema11.properties.rules.properties.CapabilityTriggersMismatch,
							data: data54
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data2.ConnectionParametersMissing !== void 0) {
					let data55 = data2.ConnectionParametersMissing;
					if (!(data55 === "off" || data55 === "info" || data55 === "warning" || data55 === "error")) {
						const err57 = {
							instancePath: instancePath + "/rules/ConnectionParametersMissing",
							schemaPath: "#/properties/rules/properties/ConnectionParametersMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionParametersMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionParametersMissing.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionParametersMissing,
							data: data55
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data2.ConnectionParametersAndSets !== void 0) {
					let data56 = data2.ConnectionParametersAndSets;
					if (!(data56 === "off" || data56 === "info" || data56 === "warning" || data56 === "error")) {
						const err58 = {
							instancePath: instancePath + "/rules/ConnectionParametersAndSets",
							schemaPath: "#/properties/rules/properties/ConnectionParametersAndSets/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionParametersAndSets.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionParametersAndSets.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionParametersAndSets,
							data: data56
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data2.ConnectionParameterNameInvalid !== void 0) {
					let data57 = data2.ConnectionParameterNameInvalid;
					if (!(data57 === "off" || data57 === "info" || data57 === "warning" || data57 === "error")) {
						const err59 = {
							instancePath: instancePath + "/rules/ConnectionParameterNameInvalid",
							schemaPath: "#/properties/rules/properties/ConnectionParameterNameInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionParameterNameInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionParameterNameInvalid.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionParameterNameInvalid,
							data: data57
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data2.ConnectionParameterTypeInvalid !== void 0) {
					let data58 = data2.ConnectionParameterTypeInvalid;
					if (!(data58 === "off" || data58 === "info" || data58 === "warning" || data58 === "error")) {
						const err60 = {
							instancePath: instancePath + "/rules/ConnectionParameterTypeInvalid",
							schemaPath: "#/properties/rules/properties/ConnectionParameterTypeInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionParameterTypeInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionParameterTypeInvalid.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionParameterTypeInvalid,
							data: data58
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
				if (data2.ConnectionParameterKeyUnknown !== void 0) {
					let data59 = data2.ConnectionParameterKeyUnknown;
					if (!(data59 === "off" || data59 === "info" || data59 === "warning" || data59 === "error")) {
						const err61 = {
							instancePath: instancePath + "/rules/ConnectionParameterKeyUnknown",
							schemaPath: "#/properties/rules/properties/ConnectionParameterKeyUnknown/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionParameterKeyUnknown.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionParameterKeyUnknown.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionParameterKeyUnknown,
							data: data59
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
				if (data2.ConnectionParameterUiMissing !== void 0) {
					let data60 = data2.ConnectionParameterUiMissing;
					if (!(data60 === "off" || data60 === "info" || data60 === "warning" || data60 === "error")) {
						const err62 = {
							instancePath: instancePath + "/rules/ConnectionParameterUiMissing",
							schemaPath: "#/properties/rules/properties/ConnectionParameterUiMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionParameterUiMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionParameterUiMissing.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionParameterUiMissing,
							data: data60
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
				if (data2.UiDisplayNameMissing !== void 0) {
					let data61 = data2.UiDisplayNameMissing;
					if (!(data61 === "off" || data61 === "info" || data61 === "warning" || data61 === "error")) {
						const err63 = {
							instancePath: instancePath + "/rules/UiDisplayNameMissing",
							schemaPath: "#/properties/rules/properties/UiDisplayNameMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UiDisplayNameMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UiDisplayNameMissing.enum,
							parentSchema: schema11.properties.rules.properties.UiDisplayNameMissing,
							data: data61
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data2.UiDescriptionMissing !== void 0) {
					let data62 = data2.UiDescriptionMissing;
					if (!(data62 === "off" || data62 === "info" || data62 === "warning" || data62 === "error")) {
						const err64 = {
							instancePath: instancePath + "/rules/UiDescriptionMissing",
							schemaPath: "#/properties/rules/properties/UiDescriptionMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UiDescriptionMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UiDescriptionMissing.enum,
							parentSchema: schema11.properties.rules.properties.UiDescriptionMissing,
							data: data62
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data2.UiTooltipMissing !== void 0) {
					let data63 = data2.UiTooltipMissing;
					if (!(data63 === "off" || data63 === "info" || data63 === "warning" || data63 === "error")) {
						const err65 = {
							instancePath: instancePath + "/rules/UiTooltipMissing",
							schemaPath: "#/properties/rules/properties/UiTooltipMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UiTooltipMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UiTooltipMissing.enum,
							parentSchema: schema11.properties.rules.properties.UiTooltipMissing,
							data: data63
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
				if (data2.UiConstraintTypeInvalid !== void 0) {
					let data64 = data2.UiConstraintTypeInvalid;
					if (!(data64 === "off" || data64 === "info" || data64 === "warning" || data64 === "error")) {
						const err66 = {
							instancePath: instancePath + "/rules/UiConstraintTypeInvalid",
							schemaPath: "#/properties/rules/properties/UiConstraintTypeInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UiConstraintTypeInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UiConstraintTypeInvalid.enum,
							parentSchema: schema11.properties.rules.properties.UiConstraintTypeInvalid,
							data: data64
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
				if (data2.UiAllowedValuesInvalid !== void 0) {
					let data65 = data2.UiAllowedValuesInvalid;
					if (!(data65 === "off" || data65 === "info" || data65 === "warning" || data65 === "error")) {
						const err67 = {
							instancePath: instancePath + "/rules/UiAllowedValuesInvalid",
							schemaPath: "#/properties/rules/properties/UiAllowedValuesInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UiAllowedValuesInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UiAllowedValuesInvalid.enum,
							parentSchema: schema11.properties.rules.properties.UiAllowedValuesInvalid,
							data: data65
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data2.UiRestrictedWords !== void 0) {
					let data66 = data2.UiRestrictedWords;
					if (!(data66 === "off" || data66 === "info" || data66 === "warning" || data66 === "error")) {
						const err68 = {
							instancePath: instancePath + "/rules/UiRestrictedWords",
							schemaPath: "#/properties/rules/properties/UiRestrictedWords/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UiRestrictedWords.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UiRestrictedWords.enum,
							parentSchema: schema11.properties.rules.properties.UiRestrictedWords,
							data: data66
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
				if (data2.UiPlaceholder !== void 0) {
					let data67 = data2.UiPlaceholder;
					if (!(data67 === "off" || data67 === "info" || data67 === "warning" || data67 === "error")) {
						const err69 = {
							instancePath: instancePath + "/rules/UiPlaceholder",
							schemaPath: "#/properties/rules/properties/UiPlaceholder/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UiPlaceholder.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UiPlaceholder.enum,
							parentSchema: schema11.properties.rules.properties.UiPlaceholder,
							data: data67
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
				if (data2.UiBoilerplateText !== void 0) {
					let data68 = data2.UiBoilerplateText;
					if (!(data68 === "off" || data68 === "info" || data68 === "warning" || data68 === "error")) {
						const err70 = {
							instancePath: instancePath + "/rules/UiBoilerplateText",
							schemaPath: "#/properties/rules/properties/UiBoilerplateText/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UiBoilerplateText.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UiBoilerplateText.enum,
							parentSchema: schema11.properties.rules.properties.UiBoilerplateText,
							data: data68
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				if (data2.SecretNotSecureString !== void 0) {
					let data69 = data2.SecretNotSecureString;
					if (!(data69 === "off" || data69 === "info" || data69 === "warning" || data69 === "error")) {
						const err71 = {
							instancePath: instancePath + "/rules/SecretNotSecureString",
							schemaPath: "#/properties/rules/properties/SecretNotSecureString/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecretNotSecureString.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecretNotSecureString.enum,
							parentSchema: schema11.properties.rules.properties.SecretNotSecureString,
							data: data69
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data2.SecretShownAsClearText !== void 0) {
					let data70 = data2.SecretShownAsClearText;
					if (!(data70 === "off" || data70 === "info" || data70 === "warning" || data70 === "error")) {
						const err72 = {
							instancePath: instancePath + "/rules/SecretShownAsClearText",
							schemaPath: "#/properties/rules/properties/SecretShownAsClearText/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecretShownAsClearText.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecretShownAsClearText.enum,
							parentSchema: schema11.properties.rules.properties.SecretShownAsClearText,
							data: data70
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data2.TenantIdParameterInvalid !== void 0) {
					let data71 = data2.TenantIdParameterInvalid;
					if (!(data71 === "off" || data71 === "info" || data71 === "warning" || data71 === "error")) {
						const err73 = {
							instancePath: instancePath + "/rules/TenantIdParameterInvalid",
							schemaPath: "#/properties/rules/properties/TenantIdParameterInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TenantIdParameterInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TenantIdParameterInvalid.enum,
							parentSchema: schema11.properties.rules.properties.TenantIdParameterInvalid,
							data: data71
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
				if (data2.ConnectionParameterUnused !== void 0) {
					let data72 = data2.ConnectionParameterUnused;
					if (!(data72 === "off" || data72 === "info" || data72 === "warning" || data72 === "error")) {
						const err74 = {
							instancePath: instancePath + "/rules/ConnectionParameterUnused",
							schemaPath: "#/properties/rules/properties/ConnectionParameterUnused/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionParameterUnused.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionParameterUnused.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionParameterUnused,
							data: data72
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data2.PolicyConnectionParameterNotFound !== void 0) {
					let data73 = data2.PolicyConnectionParameterNotFound;
					if (!(data73 === "off" || data73 === "info" || data73 === "warning" || data73 === "error")) {
						const err75 = {
							instancePath: instancePath + "/rules/PolicyConnectionParameterNotFound",
							schemaPath: "#/properties/rules/properties/PolicyConnectionParameterNotFound/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyConnectionParameterNotFound.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyConnectionParameterNotFound.enum,
							parentSchema: schema11.properties.rules.properties.PolicyConnectionParameterNotFound,
							data: data73
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data2.ConnectionSetsUiMissing !== void 0) {
					let data74 = data2.ConnectionSetsUiMissing;
					if (!(data74 === "off" || data74 === "info" || data74 === "warning" || data74 === "error")) {
						const err76 = {
							instancePath: instancePath + "/rules/ConnectionSetsUiMissing",
							schemaPath: "#/properties/rules/properties/ConnectionSetsUiMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionSetsUiMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionSetsUiMissing.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionSetsUiMissing,
							data: data74
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data2.ConnectionSetsTooFew !== void 0) {
					let data75 = data2.ConnectionSetsTooFew;
					if (!(data75 === "off" || data75 === "info" || data75 === "warning" || data75 === "error")) {
						const err77 = {
							instancePath: instancePath + "/rules/ConnectionSetsTooFew",
							schemaPath: "#/properties/rules/properties/ConnectionSetsTooFew/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionSetsTooFew.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionSetsTooFew.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionSetsTooFew,
							data: data75
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
				if (data2.ConnectionSetIncomplete !== void 0) {
					let data76 = data2.ConnectionSetIncomplete;
					if (!(data76 === "off" || data76 === "info" || data76 === "warning" || data76 === "error")) {
						const err78 = {
							instancePath: instancePath + "/rules/ConnectionSetIncomplete",
							schemaPath: "#/properties/rules/properties/ConnectionSetIncomplete/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionSetIncomplete.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionSetIncomplete.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionSetIncomplete,
							data: data76
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
				if (data2.ConnectionSetNameDuplicate !== void 0) {
					let data77 = data2.ConnectionSetNameDuplicate;
					if (!(data77 === "off" || data77 === "info" || data77 === "warning" || data77 === "error")) {
						const err79 = {
							instancePath: instancePath + "/rules/ConnectionSetNameDuplicate",
							schemaPath: "#/properties/rules/properties/ConnectionSetNameDuplicate/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionSetNameDuplicate.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionSetNameDuplicate.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionSetNameDuplicate,
							data: data77
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
				if (data2.OAuthSettingsMissing !== void 0) {
					let data78 = data2.OAuthSettingsMissing;
					if (!(data78 === "off" || data78 === "info" || data78 === "warning" || data78 === "error")) {
						const err80 = {
							instancePath: instancePath + "/rules/OAuthSettingsMissing",
							schemaPath: "#/properties/rules/properties/OAuthSettingsMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthSettingsMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthSettingsMissing.enum,
							parentSchema: schema11.properties.rules.properties.OAuthSettingsMissing,
							data: data78
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
				if (data2.ManyOAuthSettings !== void 0) {
					let data79 = data2.ManyOAuthSettings;
					if (!(data79 === "off" || data79 === "info" || data79 === "warning" || data79 === "error")) {
						const err81 = {
							instancePath: instancePath + "/rules/ManyOAuthSettings",
							schemaPath: "#/properties/rules/properties/ManyOAuthSettings/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ManyOAuthSettings.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ManyOAuthSettings.enum,
							parentSchema: schema11.properties.rules.properties.ManyOAuthSettings,
							data: data79
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
				if (data2.OAuthIdentityProviderMissing !== void 0) {
					let data80 = data2.OAuthIdentityProviderMissing;
					if (!(data80 === "off" || data80 === "info" || data80 === "warning" || data80 === "error")) {
						const err82 = {
							instancePath: instancePath + "/rules/OAuthIdentityProviderMissing",
							schemaPath: "#/properties/rules/properties/OAuthIdentityProviderMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthIdentityProviderMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthIdentityProviderMissing.enum,
							parentSchema: schema11.properties.rules.properties.OAuthIdentityProviderMissing,
							data: data80
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
				}
				if (data2.OAuthIdentityProviderUnknown !== void 0) {
					let data81 = data2.OAuthIdentityProviderUnknown;
					if (!(data81 === "off" || data81 === "info" || data81 === "warning" || data81 === "error")) {
						const err83 = {
							instancePath: instancePath + "/rules/OAuthIdentityProviderUnknown",
							schemaPath: "#/properties/rules/properties/OAuthIdentityProviderUnknown/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthIdentityProviderUnknown.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthIdentityProviderUnknown.enum,
							parentSchema: schema11.properties.rules.properties.OAuthIdentityProviderUnknown,
							data: data81
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
				if (data2.OAuthPausedForIndependentPublisher !== void 0) {
					let data82 = data2.OAuthPausedForIndependentPublisher;
					if (!(data82 === "off" || data82 === "info" || data82 === "warning" || data82 === "error")) {
						const err84 = {
							instancePath: instancePath + "/rules/OAuthPausedForIndependentPublisher",
							schemaPath: "#/properties/rules/properties/OAuthPausedForIndependentPublisher/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthPausedForIndependentPublisher.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthPausedForIndependentPublisher.enum,
							parentSchema: schema11.properties.rules.properties.OAuthPausedForIndependentPublisher,
							data: data82
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
				if (data2.OAuthClientSecretPresent !== void 0) {
					let data83 = data2.OAuthClientSecretPresent;
					if (!(data83 === "off" || data83 === "info" || data83 === "warning" || data83 === "error")) {
						const err85 = {
							instancePath: instancePath + "/rules/OAuthClientSecretPresent",
							schemaPath: "#/properties/rules/properties/OAuthClientSecretPresent/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthClientSecretPresent.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthClientSecretPresent.enum,
							parentSchema: schema11.properties.rules.properties.OAuthClientSecretPresent,
							data: data83
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				if (data2.OAuthClientSecretPlaceholder !== void 0) {
					let data84 = data2.OAuthClientSecretPlaceholder;
					if (!(data84 === "off" || data84 === "info" || data84 === "warning" || data84 === "error")) {
						const err86 = {
							instancePath: instancePath + "/rules/OAuthClientSecretPlaceholder",
							schemaPath: "#/properties/rules/properties/OAuthClientSecretPlaceholder/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthClientSecretPlaceholder.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthClientSecretPlaceholder.enum,
							parentSchema: schema11.properties.rules.properties.OAuthClientSecretPlaceholder,
							data: data84
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (data2.OAuthClientIdMissing !== void 0) {
					let data85 = data2.OAuthClientIdMissing;
					if (!(data85 === "off" || data85 === "info" || data85 === "warning" || data85 === "error")) {
						const err87 = {
							instancePath: instancePath + "/rules/OAuthClientIdMissing",
							schemaPath: "#/properties/rules/properties/OAuthClientIdMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthClientIdMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthClientIdMissing.enum,
							parentSchema: schema11.properties.rules.properties.OAuthClientIdMissing,
							data: data85
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
				if (data2.OAuthRedirectModeMissing !== void 0) {
					let data86 = data2.OAuthRedirectModeMissing;
					if (!(data86 === "off" || data86 === "info" || data86 === "warning" || data86 === "error")) {
						const err88 = {
							instancePath: instancePath + "/rules/OAuthRedirectModeMissing",
							schemaPath: "#/properties/rules/properties/OAuthRedirectModeMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthRedirectModeMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthRedirectModeMissing.enum,
							parentSchema: schema11.properties.rules.properties.OAuthRedirectModeMissing,
							data: data86
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
				if (data2.OAuthRedirectModeInvalid !== void 0) {
					let data87 = data2.OAuthRedirectModeInvalid;
					if (!(data87 === "off" || data87 === "info" || data87 === "warning" || data87 === "error")) {
						const err89 = {
							instancePath: instancePath + "/rules/OAuthRedirectModeInvalid",
							schemaPath: "#/properties/rules/properties/OAuthRedirectModeInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthRedirectModeInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthRedirectModeInvalid.enum,
							parentSchema: schema11.properties.rules.properties.OAuthRedirectModeInvalid,
							data: data87
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data2.OAuthRedirectUrlInvalid !== void 0) {
					let data88 = data2.OAuthRedirectUrlInvalid;
					if (!(data88 === "off" || data88 === "info" || data88 === "warning" || data88 === "error")) {
						const err90 = {
							instancePath: instancePath + "/rules/OAuthRedirectUrlInvalid",
							schemaPath: "#/properties/rules/properties/OAuthRedirectUrlInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthRedirectUrlInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthRedirectUrlInvalid.enum,
							parentSchema: schema11.properties.rules.properties.OAuthRedirectUrlInvalid,
							data: data88
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
				if (data2.OAuthScopesNotArray !== void 0) {
					let data89 = data2.OAuthScopesNotArray;
					if (!(data89 === "off" || data89 === "info" || data89 === "warning" || data89 === "error")) {
						const err91 = {
							instancePath: instancePath + "/rules/OAuthScopesNotArray",
							schemaPath: "#/properties/rules/properties/OAuthScopesNotArray/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthScopesNotArray.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthScopesNotArray.enum,
							parentSchema: schema11.properties.rules.properties.OAuthScopesNotArray,
							data: data89
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data2.OAuthScopesCombined !== void 0) {
					let data90 = data2.OAuthScopesCombined;
					if (!(data90 === "off" || data90 === "info" || data90 === "warning" || data90 === "error")) {
						const err92 = {
							instancePath: instancePath + "/rules/OAuthScopesCombined",
							schemaPath: "#/properties/rules/properties/OAuthScopesCombined/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthScopesCombined.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthScopesCombined.enum,
							parentSchema: schema11.properties.rules.properties.OAuthScopesCombined,
							data: data90
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
				}
				if (data2.OAuthCustomParameterMissing !== void 0) {
					let data91 = data2.OAuthCustomParameterMissing;
					if (!(data91 === "off" || data91 === "info" || data91 === "warning" || data91 === "error")) {
						const err93 = {
							instancePath: instancePath + "/rules/OAuthCustomParameterMissing",
							schemaPath: "#/properties/rules/properties/OAuthCustomParameterMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthCustomParameterMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthCustomParameterMissing.enum,
							parentSchema: schema11.properties.rules.properties.OAuthCustomParameterMissing,
							data: data91
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				if (data2.OAuthCustomParameterEmpty !== void 0) {
					let data92 = data2.OAuthCustomParameterEmpty;
					if (!(data92 === "off" || data92 === "info" || data92 === "warning" || data92 === "error")) {
						const err94 = {
							instancePath: instancePath + "/rules/OAuthCustomParameterEmpty",
							schemaPath: "#/properties/rules/properties/OAuthCustomParameterEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthCustomParameterEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthCustomParameterEmpty.enum,
							parentSchema: schema11.properties.rules.properties.OAuthCustomParameterEmpty,
							data: data92
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
				if (data2.OAuthCustomParameterShape !== void 0) {
					let data93 = data2.OAuthCustomParameterShape;
					if (!(data93 === "off" || data93 === "info" || data93 === "warning" || data93 === "error")) {
						const err95 = {
							instancePath: instancePath + "/rules/OAuthCustomParameterShape",
							schemaPath: "#/properties/rules/properties/OAuthCustomParameterShape/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthCustomParameterShape.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthCustomParameterShape.enum,
							parentSchema: schema11.properties.rules.properties.OAuthCustomParameterShape,
							data: data93
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
				if (data2.OAuthUrlNotHttps !== void 0) {
					let data94 = data2.OAuthUrlNotHttps;
					if (!(data94 === "off" || data94 === "info" || data94 === "warning" || data94 === "error")) {
						const err96 = {
							instancePath: instancePath + "/rules/OAuthUrlNotHttps",
							schemaPath: "#/properties/rules/properties/OAuthUrlNotHttps/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthUrlNotHttps.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthUrlNotHttps.enum,
							parentSchema: schema11.properties.rules.properties.OAuthUrlNotHttps,
							data: data94
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
				if (data2.OAuthFirstPartyFlagMissing !== void 0) {
					let data95 = data2.OAuthFirstPartyFlagMissing;
					if (!(data95 === "off" || data95 === "info" || data95 === "warning" || data95 === "error")) {
						const err97 = {
							instancePath: instancePath + "/rules/OAuthFirstPartyFlagMissing",
							schemaPath: "#/properties/rules/properties/OAuthFirstPartyFlagMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthFirstPartyFlagMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthFirstPartyFlagMissing.enum,
							parentSchema: schema11.properties.rules.properties.OAuthFirstPartyFlagMissing,
							data: data95
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
				if (data2.OAuthFirstPartyFlagNotFalse !== void 0) {
					let data96 = data2.OAuthFirstPartyFlagNotFalse;
					if (!(data96 === "off" || data96 === "info" || data96 === "warning" || data96 === "error")) {
						const err98 = {
							instancePath: instancePath + "/rules/OAuthFirstPartyFlagNotFalse",
							schemaPath: "#/properties/rules/properties/OAuthFirstPartyFlagNotFalse/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthFirstPartyFlagNotFalse.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthFirstPartyFlagNotFalse.enum,
							parentSchema: schema11.properties.rules.properties.OAuthFirstPartyFlagNotFalse,
							data: data96
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
				if (data2.OAuthEndpointMismatch !== void 0) {
					let data97 = data2.OAuthEndpointMismatch;
					if (!(data97 === "off" || data97 === "info" || data97 === "warning" || data97 === "error")) {
						const err99 = {
							instancePath: instancePath + "/rules/OAuthEndpointMismatch",
							schemaPath: "#/properties/rules/properties/OAuthEndpointMismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthEndpointMismatch.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthEndpointMismatch.enum,
							parentSchema: schema11.properties.rules.properties.OAuthEndpointMismatch,
							data: data97
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
				if (data2.OAuthScopesMismatch !== void 0) {
					let data98 = data2.OAuthScopesMismatch;
					if (!(data98 === "off" || data98 === "info" || data98 === "warning" || data98 === "error")) {
						const err100 = {
							instancePath: instancePath + "/rules/OAuthScopesMismatch",
							schemaPath: "#/properties/rules/properties/OAuthScopesMismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthScopesMismatch.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthScopesMismatch.enum,
							parentSchema: schema11.properties.rules.properties.OAuthScopesMismatch,
							data: data98
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
				if (data2.PolicyTemplateIdMissing !== void 0) {
					let data99 = data2.PolicyTemplateIdMissing;
					if (!(data99 === "off" || data99 === "info" || data99 === "warning" || data99 === "error")) {
						const err101 = {
							instancePath: instancePath + "/rules/PolicyTemplateIdMissing",
							schemaPath: "#/properties/rules/properties/PolicyTemplateIdMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyTemplateIdMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyTemplateIdMissing.enum,
							parentSchema: schema11.properties.rules.properties.PolicyTemplateIdMissing,
							data: data99
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
				if (data2.PolicyTemplateUnknown !== void 0) {
					let data100 = data2.PolicyTemplateUnknown;
					if (!(data100 === "off" || data100 === "info" || data100 === "warning" || data100 === "error")) {
						const err102 = {
							instancePath: instancePath + "/rules/PolicyTemplateUnknown",
							schemaPath: "#/properties/rules/properties/PolicyTemplateUnknown/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyTemplateUnknown.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyTemplateUnknown.enum,
							parentSchema: schema11.properties.rules.properties.PolicyTemplateUnknown,
							data: data100
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
				if (data2.PolicyKeyUnknown !== void 0) {
					let data101 = data2.PolicyKeyUnknown;
					if (!(data101 === "off" || data101 === "info" || data101 === "warning" || data101 === "error")) {
						const err103 = {
							instancePath: instancePath + "/rules/PolicyKeyUnknown",
							schemaPath: "#/properties/rules/properties/PolicyKeyUnknown/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyKeyUnknown.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyKeyUnknown.enum,
							parentSchema: schema11.properties.rules.properties.PolicyKeyUnknown,
							data: data101
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
				if (data2.PolicyTitleMissing !== void 0) {
					let data102 = data2.PolicyTitleMissing;
					if (!(data102 === "off" || data102 === "info" || data102 === "warning" || data102 === "error")) {
						const err104 = {
							instancePath: instancePath + "/rules/PolicyTitleMissing",
							schemaPath: "#/properties/rules/properties/PolicyTitleMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyTitleMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyTitleMissing.enum,
							parentSchema: schema11.properties.rules.properties.PolicyTitleMissing,
							data: data102
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data2.PolicyParameterMissing !== void 0) {
					let data103 = data2.PolicyParameterMissing;
					if (!(data103 === "off" || data103 === "info" || data103 === "warning" || data103 === "error")) {
						const err105 = {
							instancePath: instancePath + "/rules/PolicyParameterMissing",
							schemaPath: "#/properties/rules/properties/PolicyParameterMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyParameterMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyParameterMissing.enum,
							parentSchema: schema11.properties.rules.properties.PolicyParameterMissing,
							data: data103
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
				if (data2.PolicyParameterEmpty !== void 0) {
					let data104 = data2.PolicyParameterEmpty;
					if (!(data104 === "off" || data104 === "info" || data104 === "warning" || data104 === "error")) {
						const err106 = {
							instancePath: instancePath + "/rules/PolicyParameterEmpty",
							schemaPath: "#/properties/rules/properties/PolicyParameterEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyParameterEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyParameterEmpty.enum,
							parentSchema: schema11.properties.rules.properties.PolicyParameterEmpty,
							data: data104
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
				if (data2.PolicyParameterUnknown !== void 0) {
					let data105 = data2.PolicyParameterUnknown;
					if (!(data105 === "off" || data105 === "info" || data105 === "warning" || data105 === "error")) {
						const err107 = {
							instancePath: instancePath + "/rules/PolicyParameterUnknown",
							schemaPath: "#/properties/rules/properties/PolicyParameterUnknown/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyParameterUnknown.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyParameterUnknown.enum,
							parentSchema: schema11.properties.rules.properties.PolicyParameterUnknown,
							data: data105
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
				}
				if (data2.PolicyOperationListInvalid !== void 0) {
					let data106 = data2.PolicyOperationListInvalid;
					if (!(data106 === "off" || data106 === "info" || data106 === "warning" || data106 === "error")) {
						const err108 = {
							instancePath: instancePath + "/rules/PolicyOperationListInvalid",
							schemaPath: "#/properties/rules/properties/PolicyOperationListInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyOperationListInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyOperationListInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PolicyOperationListInvalid,
							data: data106
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
				}
				if (data2.PolicyOperationListEmpty !== void 0) {
					let data107 = data2.PolicyOperationListEmpty;
					if (!(data107 === "off" || data107 === "info" || data107 === "warning" || data107 === "error")) {
						const err109 = {
							instancePath: instancePath + "/rules/PolicyOperationListEmpty",
							schemaPath: "#/properties/rules/properties/PolicyOperationListEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyOperationListEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyOperationListEmpty.enum,
							parentSchema: schema11.properties.rules.properties.PolicyOperationListEmpty,
							data: data107
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
				if (data2.PolicyOperationNotFound !== void 0) {
					let data108 = data2.PolicyOperationNotFound;
					if (!(data108 === "off" || data108 === "info" || data108 === "warning" || data108 === "error")) {
						const err110 = {
							instancePath: instancePath + "/rules/PolicyOperationNotFound",
							schemaPath: "#/properties/rules/properties/PolicyOperationNotFound/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyOperationNotFound.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyOperationNotFound.enum,
							parentSchema: schema11.properties.rules.properties.PolicyOperationNotFound,
							data: data108
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
				if (data2.PolicyOperationDuplicate !== void 0) {
					let data109 = data2.PolicyOperationDuplicate;
					if (!(data109 === "off" || data109 === "info" || data109 === "warning" || data109 === "error")) {
						const err111 = {
							instancePath: instancePath + "/rules/PolicyOperationDuplicate",
							schemaPath: "#/properties/rules/properties/PolicyOperationDuplicate/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyOperationDuplicate.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyOperationDuplicate.enum,
							parentSchema: schema11.properties.rules.properties.PolicyOperationDuplicate,
							data: data109
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
				if (data2.ScriptOperationNotFound !== void 0) {
					let data110 = data2.ScriptOperationNotFound;
					if (!(data110 === "off" || data110 === "info" || data110 === "warning" || data110 === "error")) {
						const err112 = {
							instancePath: instancePath + "/rules/ScriptOperationNotFound",
							schemaPath: "#/properties/rules/properties/ScriptOperationNotFound/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptOperationNotFound.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptOperationNotFound.enum,
							parentSchema: schema11.properties.rules.properties.ScriptOperationNotFound,
							data: data110
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
				if (data2.ScriptOperationDuplicate !== void 0) {
					let data111 = data2.ScriptOperationDuplicate;
					if (!(data111 === "off" || data111 === "info" || data111 === "warning" || data111 === "error")) {
						const err113 = {
							instancePath: instancePath + "/rules/ScriptOperationDuplicate",
							schemaPath: "#/properties/rules/properties/ScriptOperationDuplicate/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptOperationDuplicate.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptOperationDuplicate.enum,
							parentSchema: schema11.properties.rules.properties.ScriptOperationDuplicate,
							data: data111
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
				}
				if (data2.PolicySectionInvalid !== void 0) {
					let data112 = data2.PolicySectionInvalid;
					if (!(data112 === "off" || data112 === "info" || data112 === "warning" || data112 === "error")) {
						const err114 = {
							instancePath: instancePath + "/rules/PolicySectionInvalid",
							schemaPath: "#/properties/rules/properties/PolicySectionInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicySectionInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicySectionInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PolicySectionInvalid,
							data: data112
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data2.PolicyExistsActionInvalid !== void 0) {
					let data113 = data2.PolicyExistsActionInvalid;
					if (!(data113 === "off" || data113 === "info" || data113 === "warning" || data113 === "error")) {
						const err115 = {
							instancePath: instancePath + "/rules/PolicyExistsActionInvalid",
							schemaPath: "#/properties/rules/properties/PolicyExistsActionInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyExistsActionInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyExistsActionInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PolicyExistsActionInvalid,
							data: data113
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
				if (data2.PolicyHttpMethodInvalid !== void 0) {
					let data114 = data2.PolicyHttpMethodInvalid;
					if (!(data114 === "off" || data114 === "info" || data114 === "warning" || data114 === "error")) {
						const err116 = {
							instancePath: instancePath + "/rules/PolicyHttpMethodInvalid",
							schemaPath: "#/properties/rules/properties/PolicyHttpMethodInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyHttpMethodInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyHttpMethodInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PolicyHttpMethodInvalid,
							data: data114
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
				}
				if (data2.PolicyRoutePathInvalid !== void 0) {
					let data115 = data2.PolicyRoutePathInvalid;
					if (!(data115 === "off" || data115 === "info" || data115 === "warning" || data115 === "error")) {
						const err117 = {
							instancePath: instancePath + "/rules/PolicyRoutePathInvalid",
							schemaPath: "#/properties/rules/properties/PolicyRoutePathInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyRoutePathInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyRoutePathInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PolicyRoutePathInvalid,
							data: data115
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
				if (data2.PolicyHostTemplateInvalid !== void 0) {
					let data116 = data2.PolicyHostTemplateInvalid;
					if (!(data116 === "off" || data116 === "info" || data116 === "warning" || data116 === "error")) {
						const err118 = {
							instancePath: instancePath + "/rules/PolicyHostTemplateInvalid",
							schemaPath: "#/properties/rules/properties/PolicyHostTemplateInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyHostTemplateInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyHostTemplateInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PolicyHostTemplateInvalid,
							data: data116
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
				}
				if (data2.PolicyHardCodedSecret !== void 0) {
					let data117 = data2.PolicyHardCodedSecret;
					if (!(data117 === "off" || data117 === "info" || data117 === "warning" || data117 === "error")) {
						const err119 = {
							instancePath: instancePath + "/rules/PolicyHardCodedSecret",
							schemaPath: "#/properties/rules/properties/PolicyHardCodedSecret/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PolicyHardCodedSecret.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PolicyHardCodedSecret.enum,
							parentSchema: schema11.properties.rules.properties.PolicyHardCodedSecret,
							data: data117
						};
						if (vErrors === null) vErrors = [err119];
						else vErrors.push(err119);
						errors++;
					}
				}
				if (data2.PollingPolicyOnNonTrigger !== void 0) {
					let data118 = data2.PollingPolicyOnNonTrigger;
					if (!(data118 === "off" || data118 === "info" || data118 === "warning" || data118 === "error")) {
						const err120 = {
							instancePath: instancePath + "/rules/PollingPolicyOnNonTrigger",
							schemaPath: "#/properties/rules/properties/PollingPolicyOnNonTrigger/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PollingPolicyOnNonTrigger.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PollingPolicyOnNonTrigger.enum,
							parentSchema: schema11.properties.rules.properties.PollingPolicyOnNonTrigger,
							data: data118
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
				}
				if (data2.NextLinkPolicyOnNonPageable !== void 0) {
					let data119 = data2.NextLinkPolicyOnNonPageable;
					if (!(data119 === "off" || data119 === "info" || data119 === "warning" || data119 === "error")) {
						const err121 = {
							instancePath: instancePath + "/rules/NextLinkPolicyOnNonPageable",
							schemaPath: "#/properties/rules/properties/NextLinkPolicyOnNonPageable/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.NextLinkPolicyOnNonPageable.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.NextLinkPolicyOnNonPageable.enum,
							parentSchema: schema11.properties.rules.properties.NextLinkPolicyOnNonPageable,
							data: data119
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
				}
				if (data2.PageableWithoutNextLinkPolicy !== void 0) {
					let data120 = data2.PageableWithoutNextLinkPolicy;
					if (!(data120 === "off" || data120 === "info" || data120 === "warning" || data120 === "error")) {
						const err122 = {
							instancePath: instancePath + "/rules/PageableWithoutNextLinkPolicy",
							schemaPath: "#/properties/rules/properties/PageableWithoutNextLinkPolicy/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PageableWithoutNextLinkPolicy.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PageableWithoutNextLinkPolicy.enum,
							parentSchema: schema11.properties.rules.properties.PageableWithoutNextLinkPolicy,
							data: data120
						};
						if (vErrors === null) vErrors = [err122];
						else vErrors.push(err122);
						errors++;
					}
				}
				if (data2.ScriptFileMissing !== void 0) {
					let data121 = data2.ScriptFileMissing;
					if (!(data121 === "off" || data121 === "info" || data121 === "warning" || data121 === "error")) {
						const err123 = {
							instancePath: instancePath + "/rules/ScriptFileMissing",
							schemaPath: "#/properties/rules/properties/ScriptFileMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptFileMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptFileMissing.enum,
							parentSchema: schema11.properties.rules.properties.ScriptFileMissing,
							data: data121
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
				}
				if (data2.ScriptOperationsMissing !== void 0) {
					let data122 = data2.ScriptOperationsMissing;
					if (!(data122 === "off" || data122 === "info" || data122 === "warning" || data122 === "error")) {
						const err124 = {
							instancePath: instancePath + "/rules/ScriptOperationsMissing",
							schemaPath: "#/properties/rules/properties/ScriptOperationsMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptOperationsMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptOperationsMissing.enum,
							parentSchema: schema11.properties.rules.properties.ScriptOperationsMissing,
							data: data122
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
				if (data2.SecurityOAuthWithoutConnectionParameter !== void 0) {
					let data123 = data2.SecurityOAuthWithoutConnectionParameter;
					if (!(data123 === "off" || data123 === "info" || data123 === "warning" || data123 === "error")) {
						const err125 = {
							instancePath: instancePath + "/rules/SecurityOAuthWithoutConnectionParameter",
							schemaPath: "#/properties/rules/properties/SecurityOAuthWithoutConnectionParameter/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecurityOAuthWithoutConnectionParameter.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecurityOAuthWithoutConnectionParameter.enum,
							parentSchema: schema11.properties.rules.properties.SecurityOAuthWithoutConnectionParameter,
							data: data123
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
				if (data2.SecurityApiKeyWithoutConnectionParameter !== void 0) {
					let data124 = data2.SecurityApiKeyWithoutConnectionParameter;
					if (!(data124 === "off" || data124 === "info" || data124 === "warning" || data124 === "error")) {
						const err126 = {
							instancePath: instancePath + "/rules/SecurityApiKeyWithoutConnectionParameter",
							schemaPath: "#/properties/rules/properties/SecurityApiKeyWithoutConnectionParameter/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecurityApiKeyWithoutConnectionParameter.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecurityApiKeyWithoutConnectionParameter.enum,
							parentSchema: schema11.properties.rules.properties.SecurityApiKeyWithoutConnectionParameter,
							data: data124
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
				if (data2.SecurityBasicWithoutConnectionParameter !== void 0) {
					let data125 = data2.SecurityBasicWithoutConnectionParameter;
					if (!(data125 === "off" || data125 === "info" || data125 === "warning" || data125 === "error")) {
						const err127 = {
							instancePath: instancePath + "/rules/SecurityBasicWithoutConnectionParameter",
							schemaPath: "#/properties/rules/properties/SecurityBasicWithoutConnectionParameter/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecurityBasicWithoutConnectionParameter.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecurityBasicWithoutConnectionParameter.enum,
							parentSchema: schema11.properties.rules.properties.SecurityBasicWithoutConnectionParameter,
							data: data125
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
				}
				if (data2.ConnectionOAuthWithoutSecurity !== void 0) {
					let data126 = data2.ConnectionOAuthWithoutSecurity;
					if (!(data126 === "off" || data126 === "info" || data126 === "warning" || data126 === "error")) {
						const err128 = {
							instancePath: instancePath + "/rules/ConnectionOAuthWithoutSecurity",
							schemaPath: "#/properties/rules/properties/ConnectionOAuthWithoutSecurity/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionOAuthWithoutSecurity.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionOAuthWithoutSecurity.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionOAuthWithoutSecurity,
							data: data126
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
				}
				if (data2.ConnectionParametersWithoutSecurity !== void 0) {
					let data127 = data2.ConnectionParametersWithoutSecurity;
					if (!(data127 === "off" || data127 === "info" || data127 === "warning" || data127 === "error")) {
						const err129 = {
							instancePath: instancePath + "/rules/ConnectionParametersWithoutSecurity",
							schemaPath: "#/properties/rules/properties/ConnectionParametersWithoutSecurity/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionParametersWithoutSecurity.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionParametersWithoutSecurity.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionParametersWithoutSecurity,
							data: data127
						};
						if (vErrors === null) vErrors = [err129];
						else vErrors.push(err129);
						errors++;
					}
				}
				if (data2.ScriptFileNameInvalid !== void 0) {
					let data128 = data2.ScriptFileNameInvalid;
					if (!(data128 === "off" || data128 === "info" || data128 === "warning" || data128 === "error")) {
						const err130 = {
							instancePath: instancePath + "/rules/ScriptFileNameInvalid",
							schemaPath: "#/properties/rules/properties/ScriptFileNameInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptFileNameInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptFileNameInvalid.enum,
							parentSchema: schema11.properties.rules.properties.ScriptFileNameInvalid,
							data: data128
						};
						if (vErrors === null) vErrors = [err130];
						else vErrors.push(err130);
						errors++;
					}
				}
				if (data2.ScriptTooLarge !== void 0) {
					let data129 = data2.ScriptTooLarge;
					if (!(data129 === "off" || data129 === "info" || data129 === "warning" || data129 === "error")) {
						const err131 = {
							instancePath: instancePath + "/rules/ScriptTooLarge",
							schemaPath: "#/properties/rules/properties/ScriptTooLarge/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptTooLarge.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptTooLarge.enum,
							parentSchema: schema11.properties.rules.properties.ScriptTooLarge,
							data: data129
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
				}
				if (data2.ScriptClassMissing !== void 0) {
					let data130 = data2.ScriptClassMissing;
					if (!(data130 === "off" || data130 === "info" || data130 === "warning" || data130 === "error")) {
						const err132 = {
							instancePath: instancePath + "/rules/ScriptClassMissing",
							schemaPath: "#/properties/rules/properties/ScriptClassMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptClassMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptClassMissing.enum,
							parentSchema: schema11.properties.rules.properties.ScriptClassMissing,
							data: data130
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
				}
				if (data2.ScriptExecuteAsyncMissing !== void 0) {
					let data131 = data2.ScriptExecuteAsyncMissing;
					if (!(data131 === "off" || data131 === "info" || data131 === "warning" || data131 === "error")) {
						const err133 = {
							instancePath: instancePath + "/rules/ScriptExecuteAsyncMissing",
							schemaPath: "#/properties/rules/properties/ScriptExecuteAsyncMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptExecuteAsyncMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptExecuteAsyncMissing.enum,
							parentSchema: schema11.properties.rules.properties.ScriptExecuteAsyncMissing,
							data: data131
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
				}
				if (data2.ScriptHttpClient !== void 0) {
					let data132 = data2.ScriptHttpClient;
					if (!(data132 === "off" || data132 === "info" || data132 === "warning" || data132 === "error")) {
						const err134 = {
							instancePath: instancePath + "/rules/ScriptHttpClient",
							schemaPath: "#/properties/rules/properties/ScriptHttpClient/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptHttpClient.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptHttpClient.enum,
							parentSchema: schema11.properties.rules.properties.ScriptHttpClient,
							data: data132
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					}
				}
				if (data2.ScriptNamespaceUnsupported !== void 0) {
					let data133 = data2.ScriptNamespaceUnsupported;
					if (!(data133 === "off" || data133 === "info" || data133 === "warning" || data133 === "error")) {
						const err135 = {
							instancePath: instancePath + "/rules/ScriptNamespaceUnsupported",
							schemaPath: "#/properties/rules/properties/ScriptNamespaceUnsupported/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptNamespaceUnsupported.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptNamespaceUnsupported.enum,
							parentSchema: schema11.properties.rules.properties.ScriptNamespaceUnsupported,
							data: data133
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
				}
				if (data2.ScriptUnknownOperationId !== void 0) {
					let data134 = data2.ScriptUnknownOperationId;
					if (!(data134 === "off" || data134 === "info" || data134 === "warning" || data134 === "error")) {
						const err136 = {
							instancePath: instancePath + "/rules/ScriptUnknownOperationId",
							schemaPath: "#/properties/rules/properties/ScriptUnknownOperationId/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ScriptUnknownOperationId.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ScriptUnknownOperationId.enum,
							parentSchema: schema11.properties.rules.properties.ScriptUnknownOperationId,
							data: data134
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
				}
				if (data2.MarkdownNotReadable !== void 0) {
					let data135 = data2.MarkdownNotReadable;
					if (!(data135 === "off" || data135 === "info" || data135 === "warning" || data135 === "error")) {
						const err137 = {
							instancePath: instancePath + "/rules/MarkdownNotReadable",
							schemaPath: "#/properties/rules/properties/MarkdownNotReadable/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MarkdownNotReadable.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MarkdownNotReadable.enum,
							parentSchema: schema11.properties.rules.properties.MarkdownNotReadable,
							data: data135
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
				}
				if (data2.ReadmeTitleMissing !== void 0) {
					let data136 = data2.ReadmeTitleMissing;
					if (!(data136 === "off" || data136 === "info" || data136 === "warning" || data136 === "error")) {
						const err138 = {
							instancePath: instancePath + "/rules/ReadmeTitleMissing",
							schemaPath: "#/properties/rules/properties/ReadmeTitleMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeTitleMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeTitleMissing.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeTitleMissing,
							data: data136
						};
						if (vErrors === null) vErrors = [err138];
						else vErrors.push(err138);
						errors++;
					}
				}
				if (data2.ReadmeManyTitles !== void 0) {
					let data137 = data2.ReadmeManyTitles;
					if (!(data137 === "off" || data137 === "info" || data137 === "warning" || data137 === "error")) {
						const err139 = {
							instancePath: instancePath + "/rules/ReadmeManyTitles",
							schemaPath: "#/properties/rules/properties/ReadmeManyTitles/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeManyTitles.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeManyTitles.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeManyTitles,
							data: data137
						};
						if (vErrors === null) vErrors = [err139];
						else vErrors.push(err139);
						errors++;
					}
				}
				if (data2.ReadmeTitleDiffers !== void 0) {
					let data138 = data2.ReadmeTitleDiffers;
					if (!(data138 === "off" || data138 === "info" || data138 === "warning" || data138 === "error")) {
						const err140 = {
							instancePath: instancePath + "/rules/ReadmeTitleDiffers",
							schemaPath: "#/properties/rules/properties/ReadmeTitleDiffers/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeTitleDiffers.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeTitleDiffers.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeTitleDiffers,
							data: data138
						};
						if (vErrors === null) vErrors = [err140];
						else vErrors.push(err140);
						errors++;
					}
				}
				if (data2.ReadmeTitleHasSuffix !== void 0) {
					let data139 = data2.ReadmeTitleHasSuffix;
					if (!(data139 === "off" || data139 === "info" || data139 === "warning" || data139 === "error")) {
						const err141 = {
							instancePath: instancePath + "/rules/ReadmeTitleHasSuffix",
							schemaPath: "#/properties/rules/properties/ReadmeTitleHasSuffix/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeTitleHasSuffix.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeTitleHasSuffix.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeTitleHasSuffix,
							data: data139
						};
						if (vErrors === null) vErrors = [err141];
						else vErrors.push(err141);
						errors++;
					}
				}
				if (data2.ReadmeIntroMissing !== void 0) {
					let data140 = data2.ReadmeIntroMissing;
					if (!(data140 === "off" || data140 === "info" || data140 === "warning" || data140 === "error")) {
						const err142 = {
							instancePath: instancePath + "/rules/ReadmeIntroMissing",
							schemaPath: "#/properties/rules/properties/ReadmeIntroMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeIntroMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeIntroMissing.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeIntroMissing,
							data: data140
						};
						if (vErrors === null) vErrors = [err142];
						else vErrors.push(err142);
						errors++;
					}
				}
				if (data2.ReadmeIntroShort !== void 0) {
					let data141 = data2.ReadmeIntroShort;
					if (!(data141 === "off" || data141 === "info" || data141 === "warning" || data141 === "error")) {
						const err143 = {
							instancePath: instancePath + "/rules/ReadmeIntroShort",
							schemaPath: "#/properties/rules/properties/ReadmeIntroShort/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeIntroShort.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeIntroShort.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeIntroShort,
							data: data141
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
				}
				if (data2.ReadmeSectionMissing !== void 0) {
					let data142 = data2.ReadmeSectionMissing;
					if (!(data142 === "off" || data142 === "info" || data142 === "warning" || data142 === "error")) {
						const err144 = {
							instancePath: instancePath + "/rules/ReadmeSectionMissing",
							schemaPath: "#/properties/rules/properties/ReadmeSectionMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeSectionMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeSectionMissing.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeSectionMissing,
							data: data142
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
				}
				if (data2.ReadmeCredentialsSectionMissing !== void 0) {
					let data143 = data2.ReadmeCredentialsSectionMissing;
					if (!(data143 === "off" || data143 === "info" || data143 === "warning" || data143 === "error")) {
						const err145 = {
							instancePath: instancePath + "/rules/ReadmeCredentialsSectionMissing",
							schemaPath: "#/properties/rules/properties/ReadmeCredentialsSectionMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeCredentialsSectionMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeCredentialsSectionMissing.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeCredentialsSectionMissing,
							data: data143
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
				}
				if (data2.ReadmeSectionEmpty !== void 0) {
					let data144 = data2.ReadmeSectionEmpty;
					if (!(data144 === "off" || data144 === "info" || data144 === "warning" || data144 === "error")) {
						const err146 = {
							instancePath: instancePath + "/rules/ReadmeSectionEmpty",
							schemaPath: "#/properties/rules/properties/ReadmeSectionEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeSectionEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeSectionEmpty.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeSectionEmpty,
							data: data144
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
				}
				if (data2.ReadmeSectionNameDiffers !== void 0) {
					let data145 = data2.ReadmeSectionNameDiffers;
					if (!(data145 === "off" || data145 === "info" || data145 === "warning" || data145 === "error")) {
						const err147 = {
							instancePath: instancePath + "/rules/ReadmeSectionNameDiffers",
							schemaPath: "#/properties/rules/properties/ReadmeSectionNameDiffers/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeSectionNameDiffers.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeSectionNameDiffers.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeSectionNameDiffers,
							data: data145
						};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					}
				}
				if (data2.ReadmeSectionLevel !== void 0) {
					let data146 = data2.ReadmeSectionLevel;
					if (!(data146 === "off" || data146 === "info" || data146 === "warning" || data146 === "error")) {
						const err148 = {
							instancePath: instancePath + "/rules/ReadmeSectionLevel",
							schemaPath: "#/properties/rules/properties/ReadmeSectionLevel/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeSectionLevel.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeSectionLevel.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeSectionLevel,
							data: data146
						};
						if (vErrors === null) vErrors = [err148];
						else vErrors.push(err148);
						errors++;
					}
				}
				if (data2.ReadmeHeadingWithoutBlank !== void 0) {
					let data147 = data2.ReadmeHeadingWithoutBlank;
					if (!(data147 === "off" || data147 === "info" || data147 === "warning" || data147 === "error")) {
						const err149 = {
							instancePath: instancePath + "/rules/ReadmeHeadingWithoutBlank",
							schemaPath: "#/properties/rules/properties/ReadmeHeadingWithoutBlank/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeHeadingWithoutBlank.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeHeadingWithoutBlank.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeHeadingWithoutBlank,
							data: data147
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				}
				if (data2.ReadmePlaceholderText !== void 0) {
					let data148 = data2.ReadmePlaceholderText;
					if (!(data148 === "off" || data148 === "info" || data148 === "warning" || data148 === "error")) {
						const err150 = {
							instancePath: instancePath + "/rules/ReadmePlaceholderText",
							schemaPath: "#/properties/rules/properties/ReadmePlaceholderText/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmePlaceholderText.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmePlaceholderText.enum,
							parentSchema: schema11.properties.rules.properties.ReadmePlaceholderText,
							data: data148
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
				}
				if (data2.ReadmePublisherEmpty !== void 0) {
					let data149 = data2.ReadmePublisherEmpty;
					if (!(data149 === "off" || data149 === "info" || data149 === "warning" || data149 === "error")) {
						const err151 = {
							instancePath: instancePath + "/rules/ReadmePublisherEmpty",
							schemaPath: "#/properties/rules/properties/ReadmePublisherEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmePublisherEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmePublisherEmpty.enum,
							parentSchema: schema11.properties.rules.properties.ReadmePublisherEmpty,
							data: data149
						};
						if (vErrors === null) vErrors = [err151];
						else vErrors.push(err151);
						errors++;
					}
				}
				if (data2.ReadmePublisherDiffers !== void 0) {
					let data150 = data2.ReadmePublisherDiffers;
					if (!(data150 === "off" || data150 === "info" || data150 === "warning" || data150 === "error")) {
						const err152 = {
							instancePath: instancePath + "/rules/ReadmePublisherDiffers",
							schemaPath: "#/properties/rules/properties/ReadmePublisherDiffers/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmePublisherDiffers.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmePublisherDiffers.enum,
							parentSchema: schema11.properties.rules.properties.ReadmePublisherDiffers,
							data: data150
						};
						if (vErrors === null) vErrors = [err152];
						else vErrors.push(err152);
						errors++;
					}
				}
				if (data2.ReadmeOperationNotDocumented !== void 0) {
					let data151 = data2.ReadmeOperationNotDocumented;
					if (!(data151 === "off" || data151 === "info" || data151 === "warning" || data151 === "error")) {
						const err153 = {
							instancePath: instancePath + "/rules/ReadmeOperationNotDocumented",
							schemaPath: "#/properties/rules/properties/ReadmeOperationNotDocumented/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeOperationNotDocumented.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeOperationNotDocumented.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeOperationNotDocumented,
							data: data151
						};
						if (vErrors === null) vErrors = [err153];
						else vErrors.push(err153);
						errors++;
					}
				}
				if (data2.ReadmeOperationUnknown !== void 0) {
					let data152 = data2.ReadmeOperationUnknown;
					if (!(data152 === "off" || data152 === "info" || data152 === "warning" || data152 === "error")) {
						const err154 = {
							instancePath: instancePath + "/rules/ReadmeOperationUnknown",
							schemaPath: "#/properties/rules/properties/ReadmeOperationUnknown/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeOperationUnknown.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeOperationUnknown.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeOperationUnknown,
							data: data152
						};
						if (vErrors === null) vErrors = [err154];
						else vErrors.push(err154);
						errors++;
					}
				}
				if (data2.ReadmeOperationsWithoutHeadings !== void 0) {
					let data153 = data2.ReadmeOperationsWithoutHeadings;
					if (!(data153 === "off" || data153 === "info" || data153 === "warning" || data153 === "error")) {
						const err155 = {
							instancePath: instancePath + "/rules/ReadmeOperationsWithoutHeadings",
							schemaPath: "#/properties/rules/properties/ReadmeOperationsWithoutHeadings/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeOperationsWithoutHeadings.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeOperationsWithoutHeadings.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeOperationsWithoutHeadings,
							data: data153
						};
						if (vErrors === null) vErrors = [err155];
						else vErrors.push(err155);
						errors++;
					}
				}
				if (data2.ReadmeOAuthStepsMissing !== void 0) {
					let data154 = data2.ReadmeOAuthStepsMissing;
					if (!(data154 === "off" || data154 === "info" || data154 === "warning" || data154 === "error")) {
						const err156 = {
							instancePath: instancePath + "/rules/ReadmeOAuthStepsMissing",
							schemaPath: "#/properties/rules/properties/ReadmeOAuthStepsMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeOAuthStepsMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeOAuthStepsMissing.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeOAuthStepsMissing,
							data: data154
						};
						if (vErrors === null) vErrors = [err156];
						else vErrors.push(err156);
						errors++;
					}
				}
				if (data2.ReadmeOAuthRedirectNotMentioned !== void 0) {
					let data155 = data2.ReadmeOAuthRedirectNotMentioned;
					if (!(data155 === "off" || data155 === "info" || data155 === "warning" || data155 === "error")) {
						const err157 = {
							instancePath: instancePath + "/rules/ReadmeOAuthRedirectNotMentioned",
							schemaPath: "#/properties/rules/properties/ReadmeOAuthRedirectNotMentioned/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeOAuthRedirectNotMentioned.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeOAuthRedirectNotMentioned.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeOAuthRedirectNotMentioned,
							data: data155
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
				if (data2.ReadmeLocalImage !== void 0) {
					let data156 = data2.ReadmeLocalImage;
					if (!(data156 === "off" || data156 === "info" || data156 === "warning" || data156 === "error")) {
						const err158 = {
							instancePath: instancePath + "/rules/ReadmeLocalImage",
							schemaPath: "#/properties/rules/properties/ReadmeLocalImage/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeLocalImage.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeLocalImage.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeLocalImage,
							data: data156
						};
						if (vErrors === null) vErrors = [err158];
						else vErrors.push(err158);
						errors++;
					}
				}
				if (data2.ReadmeBrokenLink !== void 0) {
					let data157 = data2.ReadmeBrokenLink;
					if (!(data157 === "off" || data157 === "info" || data157 === "warning" || data157 === "error")) {
						const err159 = {
							instancePath: instancePath + "/rules/ReadmeBrokenLink",
							schemaPath: "#/properties/rules/properties/ReadmeBrokenLink/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeBrokenLink.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeBrokenLink.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeBrokenLink,
							data: data157
						};
						if (vErrors === null) vErrors = [err159];
						else vErrors.push(err159);
						errors++;
					}
				}
				if (data2.ReadmeInsecureLink !== void 0) {
					let data158 = data2.ReadmeInsecureLink;
					if (!(data158 === "off" || data158 === "info" || data158 === "warning" || data158 === "error")) {
						const err160 = {
							instancePath: instancePath + "/rules/ReadmeInsecureLink",
							schemaPath: "#/properties/rules/properties/ReadmeInsecureLink/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeInsecureLink.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeInsecureLink.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeInsecureLink,
							data: data158
						};
						if (vErrors === null) vErrors = [err160];
						else vErrors.push(err160);
						errors++;
					}
				}
				if (data2.ReadmeEmptyLink !== void 0) {
					let data159 = data2.ReadmeEmptyLink;
					if (!(data159 === "off" || data159 === "info" || data159 === "warning" || data159 === "error")) {
						const err161 = {
							instancePath: instancePath + "/rules/ReadmeEmptyLink",
							schemaPath: "#/properties/rules/properties/ReadmeEmptyLink/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReadmeEmptyLink.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReadmeEmptyLink.enum,
							parentSchema: schema11.properties.rules.properties.ReadmeEmptyLink,
							data: data159
						};
						if (vErrors === null) vErrors = [err161];
						else vErrors.push(err161);
						errors++;
					}
				}
				if (data2.PackageNotAlone !== void 0) {
					let data160 = data2.PackageNotAlone;
					if (!(data160 === "off" || data160 === "info" || data160 === "warning" || data160 === "error")) {
						const err162 = {
							instancePath: instancePath + "/rules/PackageNotAlone",
							schemaPath: "#/properties/rules/properties/PackageNotAlone/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PackageNotAlone.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PackageNotAlone.enum,
							parentSchema: schema11.properties.rules.properties.PackageNotAlone,
							data: data160
						};
						if (vErrors === null) vErrors = [err162];
						else vErrors.push(err162);
						errors++;
					}
				}
				if (data2.PackageNotReadable !== void 0) {
					let data161 = data2.PackageNotReadable;
					if (!(data161 === "off" || data161 === "info" || data161 === "warning" || data161 === "error")) {
						const err163 = {
							instancePath: instancePath + "/rules/PackageNotReadable",
							schemaPath: "#/properties/rules/properties/PackageNotReadable/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PackageNotReadable.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PackageNotReadable.enum,
							parentSchema: schema11.properties.rules.properties.PackageNotReadable,
							data: data161
						};
						if (vErrors === null) vErrors = [err163];
						else vErrors.push(err163);
						errors++;
					}
				}
				if (data2.PackageSubmissionInvalid !== void 0) {
					let data162 = data2.PackageSubmissionInvalid;
					if (!(data162 === "off" || data162 === "info" || data162 === "warning" || data162 === "error")) {
						const err164 = {
							instancePath: instancePath + "/rules/PackageSubmissionInvalid",
							schemaPath: "#/properties/rules/properties/PackageSubmissionInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PackageSubmissionInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PackageSubmissionInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PackageSubmissionInvalid,
							data: data162
						};
						if (vErrors === null) vErrors = [err164];
						else vErrors.push(err164);
						errors++;
					}
				}
				if (data2.PackageFolderInvalid !== void 0) {
					let data163 = data2.PackageFolderInvalid;
					if (!(data163 === "off" || data163 === "info" || data163 === "warning" || data163 === "error")) {
						const err165 = {
							instancePath: instancePath + "/rules/PackageFolderInvalid",
							schemaPath: "#/properties/rules/properties/PackageFolderInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PackageFolderInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PackageFolderInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PackageFolderInvalid,
							data: data163
						};
						if (vErrors === null) vErrors = [err165];
						else vErrors.push(err165);
						errors++;
					}
				}
				if (data2.PackageSolutionsInvalid !== void 0) {
					let data164 = data2.PackageSolutionsInvalid;
					if (!(data164 === "off" || data164 === "info" || data164 === "warning" || data164 === "error")) {
						const err166 = {
							instancePath: instancePath + "/rules/PackageSolutionsInvalid",
							schemaPath: "#/properties/rules/properties/PackageSolutionsInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PackageSolutionsInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PackageSolutionsInvalid.enum,
							parentSchema: schema11.properties.rules.properties.PackageSolutionsInvalid,
							data: data164
						};
						if (vErrors === null) vErrors = [err166];
						else vErrors.push(err166);
						errors++;
					}
				}
				if (data2.PackageSolutionIncomplete !== void 0) {
					let data165 = data2.PackageSolutionIncomplete;
					if (!(data165 === "off" || data165 === "info" || data165 === "warning" || data165 === "error")) {
						const err167 = {
							instancePath: instancePath + "/rules/PackageSolutionIncomplete",
							schemaPath: "#/properties/rules/properties/PackageSolutionIncomplete/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PackageSolutionIncomplete.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PackageSolutionIncomplete.enum,
							parentSchema: schema11.properties.rules.properties.PackageSolutionIncomplete,
							data: data165
						};
						if (vErrors === null) vErrors = [err167];
						else vErrors.push(err167);
						errors++;
					}
				}
				if (data2.PackageSolutionRoles !== void 0) {
					let data166 = data2.PackageSolutionRoles;
					if (!(data166 === "off" || data166 === "info" || data166 === "warning" || data166 === "error")) {
						const err168 = {
							instancePath: instancePath + "/rules/PackageSolutionRoles",
							schemaPath: "#/properties/rules/properties/PackageSolutionRoles/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PackageSolutionRoles.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PackageSolutionRoles.enum,
							parentSchema: schema11.properties.rules.properties.PackageSolutionRoles,
							data: data166
						};
						if (vErrors === null) vErrors = [err168];
						else vErrors.push(err168);
						errors++;
					}
				}
				if (data2.PackageConnectorDiffers !== void 0) {
					let data167 = data2.PackageConnectorDiffers;
					if (!(data167 === "off" || data167 === "info" || data167 === "warning" || data167 === "error")) {
						const err169 = {
							instancePath: instancePath + "/rules/PackageConnectorDiffers",
							schemaPath: "#/properties/rules/properties/PackageConnectorDiffers/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PackageConnectorDiffers.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PackageConnectorDiffers.enum,
							parentSchema: schema11.properties.rules.properties.PackageConnectorDiffers,
							data: data167
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
				}
				if (data2.SecretFound !== void 0) {
					let data168 = data2.SecretFound;
					if (!(data168 === "off" || data168 === "info" || data168 === "warning" || data168 === "error")) {
						const err170 = {
							instancePath: instancePath + "/rules/SecretFound",
							schemaPath: "#/properties/rules/properties/SecretFound/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecretFound.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecretFound.enum,
							parentSchema: schema11.properties.rules.properties.SecretFound,
							data: data168
						};
						if (vErrors === null) vErrors = [err170];
						else vErrors.push(err170);
						errors++;
					}
				}
				if (data2.RealClientId !== void 0) {
					let data169 = data2.RealClientId;
					if (!(data169 === "off" || data169 === "info" || data169 === "warning" || data169 === "error")) {
						const err171 = {
							instancePath: instancePath + "/rules/RealClientId",
							schemaPath: "#/properties/rules/properties/RealClientId/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RealClientId.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RealClientId.enum,
							parentSchema: schema11.properties.rules.properties.RealClientId,
							data: data169
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
				}
				if (data2.PersonalDataFound !== void 0) {
					let data170 = data2.PersonalDataFound;
					if (!(data170 === "off" || data170 === "info" || data170 === "warning" || data170 === "error")) {
						const err172 = {
							instancePath: instancePath + "/rules/PersonalDataFound",
							schemaPath: "#/properties/rules/properties/PersonalDataFound/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PersonalDataFound.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PersonalDataFound.enum,
							parentSchema: schema11.properties.rules.properties.PersonalDataFound,
							data: data170
						};
						if (vErrors === null) vErrors = [err172];
						else vErrors.push(err172);
						errors++;
					}
				}
				if (data2.JsonSyntaxInvalid !== void 0) {
					let data171 = data2.JsonSyntaxInvalid;
					if (!(data171 === "off" || data171 === "info" || data171 === "warning" || data171 === "error")) {
						const err173 = {
							instancePath: instancePath + "/rules/JsonSyntaxInvalid",
							schemaPath: "#/properties/rules/properties/JsonSyntaxInvalid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.JsonSyntaxInvalid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.JsonSyntaxInvalid.enum,
							parentSchema: schema11.properties.rules.properties.JsonSyntaxInvalid,
							data: data171
						};
						if (vErrors === null) vErrors = [err173];
						else vErrors.push(err173);
						errors++;
					}
				}
				if (data2.SwaggerFileTooLarge !== void 0) {
					let data172 = data2.SwaggerFileTooLarge;
					if (!(data172 === "off" || data172 === "info" || data172 === "warning" || data172 === "error")) {
						const err174 = {
							instancePath: instancePath + "/rules/SwaggerFileTooLarge",
							schemaPath: "#/properties/rules/properties/SwaggerFileTooLarge/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SwaggerFileTooLarge.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SwaggerFileTooLarge.enum,
							parentSchema: schema11.properties.rules.properties.SwaggerFileTooLarge,
							data: data172
						};
						if (vErrors === null) vErrors = [err174];
						else vErrors.push(err174);
						errors++;
					}
				}
				if (data2.SolutionDefinitionTooLong !== void 0) {
					let data173 = data2.SolutionDefinitionTooLong;
					if (!(data173 === "off" || data173 === "info" || data173 === "warning" || data173 === "error")) {
						const err175 = {
							instancePath: instancePath + "/rules/SolutionDefinitionTooLong",
							schemaPath: "#/properties/rules/properties/SolutionDefinitionTooLong/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SolutionDefinitionTooLong.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SolutionDefinitionTooLong.enum,
							parentSchema: schema11.properties.rules.properties.SolutionDefinitionTooLong,
							data: data173
						};
						if (vErrors === null) vErrors = [err175];
						else vErrors.push(err175);
						errors++;
					}
				}
				if (data2.TitleRepeatsPublisherSuffix !== void 0) {
					let data174 = data2.TitleRepeatsPublisherSuffix;
					if (!(data174 === "off" || data174 === "info" || data174 === "warning" || data174 === "error")) {
						const err176 = {
							instancePath: instancePath + "/rules/TitleRepeatsPublisherSuffix",
							schemaPath: "#/properties/rules/properties/TitleRepeatsPublisherSuffix/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TitleRepeatsPublisherSuffix.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TitleRepeatsPublisherSuffix.enum,
							parentSchema: schema11.properties.rules.properties.TitleRepeatsPublisherSuffix,
							data: data174
						};
						if (vErrors === null) vErrors = [err176];
						else vErrors.push(err176);
						errors++;
					}
				}
				if (data2.SpecificationVersionIncorrect !== void 0) {
					let data175 = data2.SpecificationVersionIncorrect;
					if (!(data175 === "off" || data175 === "info" || data175 === "warning" || data175 === "error")) {
						const err177 = {
							instancePath: instancePath + "/rules/SpecificationVersionIncorrect",
							schemaPath: "#/properties/rules/properties/SpecificationVersionIncorrect/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SpecificationVersionIncorrect.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SpecificationVersionIncorrect.enum,
							parentSchema: schema11.properties.rules.properties.SpecificationVersionIncorrect,
							data: data175
						};
						if (vErrors === null) vErrors = [err177];
						else vErrors.push(err177);
						errors++;
					}
				}
				if (data2.JsonTypeIncorrect !== void 0) {
					let data176 = data2.JsonTypeIncorrect;
					if (!(data176 === "off" || data176 === "info" || data176 === "warning" || data176 === "error")) {
						const err178 = {
							instancePath: instancePath + "/rules/JsonTypeIncorrect",
							schemaPath: "#/properties/rules/properties/JsonTypeIncorrect/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.JsonTypeIncorrect.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.JsonTypeIncorrect.enum,
							parentSchema: schema11.properties.rules.properties.JsonTypeIncorrect,
							data: data176
						};
						if (vErrors === null) vErrors = [err178];
						else vErrors.push(err178);
						errors++;
					}
				}
				if (data2.RequiredPropertyMissing !== void 0) {
					let data177 = data2.RequiredPropertyMissing;
					if (!(data177 === "off" || data177 === "info" || data177 === "warning" || data177 === "error")) {
						const err179 = {
							instancePath: instancePath + "/rules/RequiredPropertyMissing",
							schemaPath: "#/properties/rules/properties/RequiredPropertyMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequiredPropertyMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequiredPropertyMissing.enum,
							parentSchema: schema11.properties.rules.properties.RequiredPropertyMissing,
							data: data177
						};
						if (vErrors === null) vErrors = [err179];
						else vErrors.push(err179);
						errors++;
					}
				}
				if (data2.RequiredValueEmpty !== void 0) {
					let data178 = data2.RequiredValueEmpty;
					if (!(data178 === "off" || data178 === "info" || data178 === "warning" || data178 === "error")) {
						const err180 = {
							instancePath: instancePath + "/rules/RequiredValueEmpty",
							schemaPath: "#/properties/rules/properties/RequiredValueEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequiredValueEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequiredValueEmpty.enum,
							parentSchema: schema11.properties.rules.properties.RequiredValueEmpty,
							data: data178
						};
						if (vErrors === null) vErrors = [err180];
						else vErrors.push(err180);
						errors++;
					}
				}
				if (data2.JsonValueNotInEnum !== void 0) {
					let data179 = data2.JsonValueNotInEnum;
					if (!(data179 === "off" || data179 === "info" || data179 === "warning" || data179 === "error")) {
						const err181 = {
							instancePath: instancePath + "/rules/JsonValueNotInEnum",
							schemaPath: "#/properties/rules/properties/JsonValueNotInEnum/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.JsonValueNotInEnum.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.JsonValueNotInEnum.enum,
							parentSchema: schema11.properties.rules.properties.JsonValueNotInEnum,
							data: data179
						};
						if (vErrors === null) vErrors = [err181];
						else vErrors.push(err181);
						errors++;
					}
				}
				if (data2.ExtensionNameNotValid !== void 0) {
					let data180 = data2.ExtensionNameNotValid;
					if (!(data180 === "off" || data180 === "info" || data180 === "warning" || data180 === "error")) {
						const err182 = {
							instancePath: instancePath + "/rules/ExtensionNameNotValid",
							schemaPath: "#/properties/rules/properties/ExtensionNameNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ExtensionNameNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ExtensionNameNotValid.enum,
							parentSchema: schema11.properties.rules.properties.ExtensionNameNotValid,
							data: data180
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
				}
				if (data2.FieldLengthExceeded !== void 0) {
					let data181 = data2.FieldLengthExceeded;
					if (!(data181 === "off" || data181 === "info" || data181 === "warning" || data181 === "error")) {
						const err183 = {
							instancePath: instancePath + "/rules/FieldLengthExceeded",
							schemaPath: "#/properties/rules/properties/FieldLengthExceeded/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.FieldLengthExceeded.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.FieldLengthExceeded.enum,
							parentSchema: schema11.properties.rules.properties.FieldLengthExceeded,
							data: data181
						};
						if (vErrors === null) vErrors = [err183];
						else vErrors.push(err183);
						errors++;
					}
				}
				if (data2.FieldLengthNotInRange !== void 0) {
					let data182 = data2.FieldLengthNotInRange;
					if (!(data182 === "off" || data182 === "info" || data182 === "warning" || data182 === "error")) {
						const err184 = {
							instancePath: instancePath + "/rules/FieldLengthNotInRange",
							schemaPath: "#/properties/rules/properties/FieldLengthNotInRange/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.FieldLengthNotInRange.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.FieldLengthNotInRange.enum,
							parentSchema: schema11.properties.rules.properties.FieldLengthNotInRange,
							data: data182
						};
						if (vErrors === null) vErrors = [err184];
						else vErrors.push(err184);
						errors++;
					}
				}
				if (data2.ValueContainsRestrictedWords !== void 0) {
					let data183 = data2.ValueContainsRestrictedWords;
					if (!(data183 === "off" || data183 === "info" || data183 === "warning" || data183 === "error")) {
						const err185 = {
							instancePath: instancePath + "/rules/ValueContainsRestrictedWords",
							schemaPath: "#/properties/rules/properties/ValueContainsRestrictedWords/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ValueContainsRestrictedWords.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ValueContainsRestrictedWords.enum,
							parentSchema: schema11.properties.rules.properties.ValueContainsRestrictedWords,
							data: data183
						};
						if (vErrors === null) vErrors = [err185];
						else vErrors.push(err185);
						errors++;
					}
				}
				if (data2.ValueMustBeInEnglish !== void 0) {
					let data184 = data2.ValueMustBeInEnglish;
					if (!(data184 === "off" || data184 === "info" || data184 === "warning" || data184 === "error")) {
						const err186 = {
							instancePath: instancePath + "/rules/ValueMustBeInEnglish",
							schemaPath: "#/properties/rules/properties/ValueMustBeInEnglish/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ValueMustBeInEnglish.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ValueMustBeInEnglish.enum,
							parentSchema: schema11.properties.rules.properties.ValueMustBeInEnglish,
							data: data184
						};
						if (vErrors === null) vErrors = [err186];
						else vErrors.push(err186);
						errors++;
					}
				}
				if (data2.ValueMustEndWithAlphanumeric !== void 0) {
					let data185 = data2.ValueMustEndWithAlphanumeric;
					if (!(data185 === "off" || data185 === "info" || data185 === "warning" || data185 === "error")) {
						const err187 = {
							instancePath: instancePath + "/rules/ValueMustEndWithAlphanumeric",
							schemaPath: "#/properties/rules/properties/ValueMustEndWithAlphanumeric/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ValueMustEndWithAlphanumeric.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ValueMustEndWithAlphanumeric.enum,
							parentSchema: schema11.properties.rules.properties.ValueMustEndWithAlphanumeric,
							data: data185
						};
						if (vErrors === null) vErrors = [err187];
						else vErrors.push(err187);
						errors++;
					}
				}
				if (data2.BasePathNotValid !== void 0) {
					let data186 = data2.BasePathNotValid;
					if (!(data186 === "off" || data186 === "info" || data186 === "warning" || data186 === "error")) {
						const err188 = {
							instancePath: instancePath + "/rules/BasePathNotValid",
							schemaPath: "#/properties/rules/properties/BasePathNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BasePathNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BasePathNotValid.enum,
							parentSchema: schema11.properties.rules.properties.BasePathNotValid,
							data: data186
						};
						if (vErrors === null) vErrors = [err188];
						else vErrors.push(err188);
						errors++;
					}
				}
				if (data2.HostNameNotValid !== void 0) {
					let data187 = data2.HostNameNotValid;
					if (!(data187 === "off" || data187 === "info" || data187 === "warning" || data187 === "error")) {
						const err189 = {
							instancePath: instancePath + "/rules/HostNameNotValid",
							schemaPath: "#/properties/rules/properties/HostNameNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.HostNameNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.HostNameNotValid.enum,
							parentSchema: schema11.properties.rules.properties.HostNameNotValid,
							data: data187
						};
						if (vErrors === null) vErrors = [err189];
						else vErrors.push(err189);
						errors++;
					}
				}
				if (data2.SchemeNotValid !== void 0) {
					let data188 = data2.SchemeNotValid;
					if (!(data188 === "off" || data188 === "info" || data188 === "warning" || data188 === "error")) {
						const err190 = {
							instancePath: instancePath + "/rules/SchemeNotValid",
							schemaPath: "#/properties/rules/properties/SchemeNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SchemeNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SchemeNotValid.enum,
							parentSchema: schema11.properties.rules.properties.SchemeNotValid,
							data: data188
						};
						if (vErrors === null) vErrors = [err190];
						else vErrors.push(err190);
						errors++;
					}
				}
				if (data2.SchemeNotSupported !== void 0) {
					let data189 = data2.SchemeNotSupported;
					if (!(data189 === "off" || data189 === "info" || data189 === "warning" || data189 === "error")) {
						const err191 = {
							instancePath: instancePath + "/rules/SchemeNotSupported",
							schemaPath: "#/properties/rules/properties/SchemeNotSupported/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SchemeNotSupported.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SchemeNotSupported.enum,
							parentSchema: schema11.properties.rules.properties.SchemeNotSupported,
							data: data189
						};
						if (vErrors === null) vErrors = [err191];
						else vErrors.push(err191);
						errors++;
					}
				}
				if (data2.MimeTypeNotValid !== void 0) {
					let data190 = data2.MimeTypeNotValid;
					if (!(data190 === "off" || data190 === "info" || data190 === "warning" || data190 === "error")) {
						const err192 = {
							instancePath: instancePath + "/rules/MimeTypeNotValid",
							schemaPath: "#/properties/rules/properties/MimeTypeNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MimeTypeNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MimeTypeNotValid.enum,
							parentSchema: schema11.properties.rules.properties.MimeTypeNotValid,
							data: data190
						};
						if (vErrors === null) vErrors = [err192];
						else vErrors.push(err192);
						errors++;
					}
				}
				if (data2.UrlNotValid !== void 0) {
					let data191 = data2.UrlNotValid;
					if (!(data191 === "off" || data191 === "info" || data191 === "warning" || data191 === "error")) {
						const err193 = {
							instancePath: instancePath + "/rules/UrlNotValid",
							schemaPath: "#/properties/rules/properties/UrlNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UrlNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UrlNotValid.enum,
							parentSchema: schema11.properties.rules.properties.UrlNotValid,
							data: data191
						};
						if (vErrors === null) vErrors = [err193];
						else vErrors.push(err193);
						errors++;
					}
				}
				if (data2.ContactEmailNotValid !== void 0) {
					let data192 = data2.ContactEmailNotValid;
					if (!(data192 === "off" || data192 === "info" || data192 === "warning" || data192 === "error")) {
						const err194 = {
							instancePath: instancePath + "/rules/ContactEmailNotValid",
							schemaPath: "#/properties/rules/properties/ContactEmailNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ContactEmailNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ContactEmailNotValid.enum,
							parentSchema: schema11.properties.rules.properties.ContactEmailNotValid,
							data: data192
						};
						if (vErrors === null) vErrors = [err194];
						else vErrors.push(err194);
						errors++;
					}
				}
				if (data2.ConnectorMetadataPropertiesMissing !== void 0) {
					let data193 = data2.ConnectorMetadataPropertiesMissing;
					if (!(data193 === "off" || data193 === "info" || data193 === "warning" || data193 === "error")) {
						const err195 = {
							instancePath: instancePath + "/rules/ConnectorMetadataPropertiesMissing",
							schemaPath: "#/properties/rules/properties/ConnectorMetadataPropertiesMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectorMetadataPropertiesMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectorMetadataPropertiesMissing.enum,
							parentSchema: schema11.properties.rules.properties.ConnectorMetadataPropertiesMissing,
							data: data193
						};
						if (vErrors === null) vErrors = [err195];
						else vErrors.push(err195);
						errors++;
					}
				}
				if (data2.InvalidConnectorCategory !== void 0) {
					let data194 = data2.InvalidConnectorCategory;
					if (!(data194 === "off" || data194 === "info" || data194 === "warning" || data194 === "error")) {
						const err196 = {
							instancePath: instancePath + "/rules/InvalidConnectorCategory",
							schemaPath: "#/properties/rules/properties/InvalidConnectorCategory/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InvalidConnectorCategory.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InvalidConnectorCategory.enum,
							parentSchema: schema11.properties.rules.properties.InvalidConnectorCategory,
							data: data194
						};
						if (vErrors === null) vErrors = [err196];
						else vErrors.push(err196);
						errors++;
					}
				}
				if (data2.TooManyConnectorCategories !== void 0) {
					let data195 = data2.TooManyConnectorCategories;
					if (!(data195 === "off" || data195 === "info" || data195 === "warning" || data195 === "error")) {
						const err197 = {
							instancePath: instancePath + "/rules/TooManyConnectorCategories",
							schemaPath: "#/properties/rules/properties/TooManyConnectorCategories/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TooManyConnectorCategories.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TooManyConnectorCategories.enum,
							parentSchema: schema11.properties.rules.properties.TooManyConnectorCategories,
							data: data195
						};
						if (vErrors === null) vErrors = [err197];
						else vErrors.push(err197);
						errors++;
					}
				}
				if (data2.ProductionStatusOnBetaService !== void 0) {
					let data196 = data2.ProductionStatusOnBetaService;
					if (!(data196 === "off" || data196 === "info" || data196 === "warning" || data196 === "error")) {
						const err198 = {
							instancePath: instancePath + "/rules/ProductionStatusOnBetaService",
							schemaPath: "#/properties/rules/properties/ProductionStatusOnBetaService/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ProductionStatusOnBetaService.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ProductionStatusOnBetaService.enum,
							parentSchema: schema11.properties.rules.properties.ProductionStatusOnBetaService,
							data: data196
						};
						if (vErrors === null) vErrors = [err198];
						else vErrors.push(err198);
						errors++;
					}
				}
				if (data2.SecuritySchemePropertyNotValid !== void 0) {
					let data197 = data2.SecuritySchemePropertyNotValid;
					if (!(data197 === "off" || data197 === "info" || data197 === "warning" || data197 === "error")) {
						const err199 = {
							instancePath: instancePath + "/rules/SecuritySchemePropertyNotValid",
							schemaPath: "#/properties/rules/properties/SecuritySchemePropertyNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecuritySchemePropertyNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecuritySchemePropertyNotValid.enum,
							parentSchema: schema11.properties.rules.properties.SecuritySchemePropertyNotValid,
							data: data197
						};
						if (vErrors === null) vErrors = [err199];
						else vErrors.push(err199);
						errors++;
					}
				}
				if (data2.SecuritySchemePropertyRequired !== void 0) {
					let data198 = data2.SecuritySchemePropertyRequired;
					if (!(data198 === "off" || data198 === "info" || data198 === "warning" || data198 === "error")) {
						const err200 = {
							instancePath: instancePath + "/rules/SecuritySchemePropertyRequired",
							schemaPath: "#/properties/rules/properties/SecuritySchemePropertyRequired/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecuritySchemePropertyRequired.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecuritySchemePropertyRequired.enum,
							parentSchema: schema11.properties.rules.properties.SecuritySchemePropertyRequired,
							data: data198
						};
						if (vErrors === null) vErrors = [err200];
						else vErrors.push(err200);
						errors++;
					}
				}
				if (data2.TagRedefined !== void 0) {
					let data199 = data2.TagRedefined;
					if (!(data199 === "off" || data199 === "info" || data199 === "warning" || data199 === "error")) {
						const err201 = {
							instancePath: instancePath + "/rules/TagRedefined",
							schemaPath: "#/properties/rules/properties/TagRedefined/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TagRedefined.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TagRedefined.enum,
							parentSchema: schema11.properties.rules.properties.TagRedefined,
							data: data199
						};
						if (vErrors === null) vErrors = [err201];
						else vErrors.push(err201);
						errors++;
					}
				}
				if (data2.ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations !== void 0) {
					let data200 = data2.ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations;
					if (!(data200 === "off" || data200 === "info" || data200 === "warning" || data200 === "error")) {
						const err202 = {
							instancePath: instancePath + "/rules/ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations",
							schemaPath: "#/properties/rules/properties/ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations.enum,
							parentSchema: schema11.properties.rules.properties.ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations,
							data: data200
						};
						if (vErrors === null) vErrors = [err202];
						else vErrors.push(err202);
						errors++;
					}
				}
				if (data2.ApiAnnotationExtensionReplacementInfoMissingApiProperty !== void 0) {
					let data201 = data2.ApiAnnotationExtensionReplacementInfoMissingApiProperty;
					if (!(data201 === "off" || data201 === "info" || data201 === "warning" || data201 === "error")) {
						const err203 = {
							instancePath: instancePath + "/rules/ApiAnnotationExtensionReplacementInfoMissingApiProperty",
							schemaPath: "#/properties/rules/properties/ApiAnnotationExtensionReplacementInfoMissingApiProperty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ApiAnnotationExtensionReplacementInfoMissingApiProperty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ApiAnnotationExtensionReplacementInfoMissingApiProperty.enum,
							parentSchema: schema11.properties.rules.properties.ApiAnnotationExtensionReplacementInfoMissingApiProperty,
							data: data201
						};
						if (vErrors === null) vErrors = [err203];
						else vErrors.push(err203);
						errors++;
					}
				}
				if (data2.ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty !== void 0) {
					let data202 = data2.ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty;
					if (!(data202 === "off" || data202 === "info" || data202 === "warning" || data202 === "error")) {
						const err204 = {
							instancePath: instancePath + "/rules/ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty",
							schemaPath: "#/properties/rules/properties/ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty.enum,
							parentSchema: schema11.properties.rules.properties.ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty,
							data: data202
						};
						if (vErrors === null) vErrors = [err204];
						else vErrors.push(err204);
						errors++;
					}
				}
				if (data2.BodyOrFormDataParameterInFetchOperationNotAllowed !== void 0) {
					let data203 = data2.BodyOrFormDataParameterInFetchOperationNotAllowed;
					if (!(data203 === "off" || data203 === "info" || data203 === "warning" || data203 === "error")) {
						const err205 = {
							instancePath: instancePath + "/rules/BodyOrFormDataParameterInFetchOperationNotAllowed",
							schemaPath: "#/properties/rules/properties/BodyOrFormDataParameterInFetchOperationNotAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BodyOrFormDataParameterInFetchOperationNotAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BodyOrFormDataParameterInFetchOperationNotAllowed.enum,
							parentSchema: schema11.properties.rules.properties.BodyOrFormDataParameterInFetchOperationNotAllowed,
							data: data203
						};
						if (vErrors === null) vErrors = [err205];
						else vErrors.push(err205);
						errors++;
					}
				}
				if (data2.ConsumesMissing !== void 0) {
					let data204 = data2.ConsumesMissing;
					if (!(data204 === "off" || data204 === "info" || data204 === "warning" || data204 === "error")) {
						const err206 = {
							instancePath: instancePath + "/rules/ConsumesMissing",
							schemaPath: "#/properties/rules/properties/ConsumesMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConsumesMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConsumesMissing.enum,
							parentSchema: schema11.properties.rules.properties.ConsumesMissing,
							data: data204
						};
						if (vErrors === null) vErrors = [err206];
						else vErrors.push(err206);
						errors++;
					}
				}
				if (data2.InvalidNextLinkNameValue !== void 0) {
					let data205 = data2.InvalidNextLinkNameValue;
					if (!(data205 === "off" || data205 === "info" || data205 === "warning" || data205 === "error")) {
						const err207 = {
							instancePath: instancePath + "/rules/InvalidNextLinkNameValue",
							schemaPath: "#/properties/rules/properties/InvalidNextLinkNameValue/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InvalidNextLinkNameValue.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InvalidNextLinkNameValue.enum,
							parentSchema: schema11.properties.rules.properties.InvalidNextLinkNameValue,
							data: data205
						};
						if (vErrors === null) vErrors = [err207];
						else vErrors.push(err207);
						errors++;
					}
				}
				if (data2.MimeTypeNotCompatibleWithRequestContentSchemaType !== void 0) {
					let data206 = data2.MimeTypeNotCompatibleWithRequestContentSchemaType;
					if (!(data206 === "off" || data206 === "info" || data206 === "warning" || data206 === "error")) {
						const err208 = {
							instancePath: instancePath + "/rules/MimeTypeNotCompatibleWithRequestContentSchemaType",
							schemaPath: "#/properties/rules/properties/MimeTypeNotCompatibleWithRequestContentSchemaType/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MimeTypeNotCompatibleWithRequestContentSchemaType.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MimeTypeNotCompatibleWithRequestContentSchemaType.enum,
							parentSchema: schema11.properties.rules.properties.MimeTypeNotCompatibleWithRequestContentSchemaType,
							data: data206
						};
						if (vErrors === null) vErrors = [err208];
						else vErrors.push(err208);
						errors++;
					}
				}
				if (data2.NotificationExtensionNotSupportedInWebhookOperation !== void 0) {
					let data207 = data2.NotificationExtensionNotSupportedInWebhookOperation;
					if (!(data207 === "off" || data207 === "info" || data207 === "warning" || data207 === "error")) {
						const err209 = {
							instancePath: instancePath + "/rules/NotificationExtensionNotSupportedInWebhookOperation",
							schemaPath: "#/properties/rules/properties/NotificationExtensionNotSupportedInWebhookOperation/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.NotificationExtensionNotSupportedInWebhookOperation.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.NotificationExtensionNotSupportedInWebhookOperation.enum,
							parentSchema: schema11.properties.rules.properties.NotificationExtensionNotSupportedInWebhookOperation,
							data: data207
						};
						if (vErrors === null) vErrors = [err209];
						else vErrors.push(err209);
						errors++;
					}
				}
				if (data2.NotificationExtensionSupportedForTriggerOnly !== void 0) {
					let data208 = data2.NotificationExtensionSupportedForTriggerOnly;
					if (!(data208 === "off" || data208 === "info" || data208 === "warning" || data208 === "error")) {
						const err210 = {
							instancePath: instancePath + "/rules/NotificationExtensionSupportedForTriggerOnly",
							schemaPath: "#/properties/rules/properties/NotificationExtensionSupportedForTriggerOnly/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.NotificationExtensionSupportedForTriggerOnly.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.NotificationExtensionSupportedForTriggerOnly.enum,
							parentSchema: schema11.properties.rules.properties.NotificationExtensionSupportedForTriggerOnly,
							data: data208
						};
						if (vErrors === null) vErrors = [err210];
						else vErrors.push(err210);
						errors++;
					}
				}
				if (data2.NotificationOperationMustBeWebhook !== void 0) {
					let data209 = data2.NotificationOperationMustBeWebhook;
					if (!(data209 === "off" || data209 === "info" || data209 === "warning" || data209 === "error")) {
						const err211 = {
							instancePath: instancePath + "/rules/NotificationOperationMustBeWebhook",
							schemaPath: "#/properties/rules/properties/NotificationOperationMustBeWebhook/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.NotificationOperationMustBeWebhook.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.NotificationOperationMustBeWebhook.enum,
							parentSchema: schema11.properties.rules.properties.NotificationOperationMustBeWebhook,
							data: data209
						};
						if (vErrors === null) vErrors = [err211];
						else vErrors.push(err211);
						errors++;
					}
				}
				if (data2.OperationFamilyHasDuplicateRevisions !== void 0) {
					let data210 = data2.OperationFamilyHasDuplicateRevisions;
					if (!(data210 === "off" || data210 === "info" || data210 === "warning" || data210 === "error")) {
						const err212 = {
							instancePath: instancePath + "/rules/OperationFamilyHasDuplicateRevisions",
							schemaPath: "#/properties/rules/properties/OperationFamilyHasDuplicateRevisions/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationFamilyHasDuplicateRevisions.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationFamilyHasDuplicateRevisions.enum,
							parentSchema: schema11.properties.rules.properties.OperationFamilyHasDuplicateRevisions,
							data: data210
						};
						if (vErrors === null) vErrors = [err212];
						else vErrors.push(err212);
						errors++;
					}
				}
				if (data2.OperationFamilyHasManyActiveOperations !== void 0) {
					let data211 = data2.OperationFamilyHasManyActiveOperations;
					if (!(data211 === "off" || data211 === "info" || data211 === "warning" || data211 === "error")) {
						const err213 = {
							instancePath: instancePath + "/rules/OperationFamilyHasManyActiveOperations",
							schemaPath: "#/properties/rules/properties/OperationFamilyHasManyActiveOperations/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationFamilyHasManyActiveOperations.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationFamilyHasManyActiveOperations.enum,
							parentSchema: schema11.properties.rules.properties.OperationFamilyHasManyActiveOperations,
							data: data211
						};
						if (vErrors === null) vErrors = [err213];
						else vErrors.push(err213);
						errors++;
					}
				}
				if (data2.OperationFamilyHasManyActiveProductionOperations !== void 0) {
					let data212 = data2.OperationFamilyHasManyActiveProductionOperations;
					if (!(data212 === "off" || data212 === "info" || data212 === "warning" || data212 === "error")) {
						const err214 = {
							instancePath: instancePath + "/rules/OperationFamilyHasManyActiveProductionOperations",
							schemaPath: "#/properties/rules/properties/OperationFamilyHasManyActiveProductionOperations/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationFamilyHasManyActiveProductionOperations.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationFamilyHasManyActiveProductionOperations.enum,
							parentSchema: schema11.properties.rules.properties.OperationFamilyHasManyActiveProductionOperations,
							data: data212
						};
						if (vErrors === null) vErrors = [err214];
						else vErrors.push(err214);
						errors++;
					}
				}
				if (data2.OperationFamilyHasManyEmptyRevisions !== void 0) {
					let data213 = data2.OperationFamilyHasManyEmptyRevisions;
					if (!(data213 === "off" || data213 === "info" || data213 === "warning" || data213 === "error")) {
						const err215 = {
							instancePath: instancePath + "/rules/OperationFamilyHasManyEmptyRevisions",
							schemaPath: "#/properties/rules/properties/OperationFamilyHasManyEmptyRevisions/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationFamilyHasManyEmptyRevisions.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationFamilyHasManyEmptyRevisions.enum,
							parentSchema: schema11.properties.rules.properties.OperationFamilyHasManyEmptyRevisions,
							data: data213
						};
						if (vErrors === null) vErrors = [err215];
						else vErrors.push(err215);
						errors++;
					}
				}
				if (data2.OperationHasManyResponsesWithSchema !== void 0) {
					let data214 = data2.OperationHasManyResponsesWithSchema;
					if (!(data214 === "off" || data214 === "info" || data214 === "warning" || data214 === "error")) {
						const err216 = {
							instancePath: instancePath + "/rules/OperationHasManyResponsesWithSchema",
							schemaPath: "#/properties/rules/properties/OperationHasManyResponsesWithSchema/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationHasManyResponsesWithSchema.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationHasManyResponsesWithSchema.enum,
							parentSchema: schema11.properties.rules.properties.OperationHasManyResponsesWithSchema,
							data: data214
						};
						if (vErrors === null) vErrors = [err216];
						else vErrors.push(err216);
						errors++;
					}
				}
				if (data2.OperationIdNotUnique !== void 0) {
					let data215 = data2.OperationIdNotUnique;
					if (!(data215 === "off" || data215 === "info" || data215 === "warning" || data215 === "error")) {
						const err217 = {
							instancePath: instancePath + "/rules/OperationIdNotUnique",
							schemaPath: "#/properties/rules/properties/OperationIdNotUnique/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationIdNotUnique.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationIdNotUnique.enum,
							parentSchema: schema11.properties.rules.properties.OperationIdNotUnique,
							data: data215
						};
						if (vErrors === null) vErrors = [err217];
						else vErrors.push(err217);
						errors++;
					}
				}
				if (data2.OperationIdRequired !== void 0) {
					let data216 = data2.OperationIdRequired;
					if (!(data216 === "off" || data216 === "info" || data216 === "warning" || data216 === "error")) {
						const err218 = {
							instancePath: instancePath + "/rules/OperationIdRequired",
							schemaPath: "#/properties/rules/properties/OperationIdRequired/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationIdRequired.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationIdRequired.enum,
							parentSchema: schema11.properties.rules.properties.OperationIdRequired,
							data: data216
						};
						if (vErrors === null) vErrors = [err218];
						else vErrors.push(err218);
						errors++;
					}
				}
				if (data2.OperationIdSanitized !== void 0) {
					let data217 = data2.OperationIdSanitized;
					if (!(data217 === "off" || data217 === "info" || data217 === "warning" || data217 === "error")) {
						const err219 = {
							instancePath: instancePath + "/rules/OperationIdSanitized",
							schemaPath: "#/properties/rules/properties/OperationIdSanitized/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationIdSanitized.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationIdSanitized.enum,
							parentSchema: schema11.properties.rules.properties.OperationIdSanitized,
							data: data217
						};
						if (vErrors === null) vErrors = [err219];
						else vErrors.push(err219);
						errors++;
					}
				}
				if (data2.OperationIdShouldEndWithRevision !== void 0) {
					let data218 = data2.OperationIdShouldEndWithRevision;
					if (!(data218 === "off" || data218 === "info" || data218 === "warning" || data218 === "error")) {
						const err220 = {
							instancePath: instancePath + "/rules/OperationIdShouldEndWithRevision",
							schemaPath: "#/properties/rules/properties/OperationIdShouldEndWithRevision/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationIdShouldEndWithRevision.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationIdShouldEndWithRevision.enum,
							parentSchema: schema11.properties.rules.properties.OperationIdShouldEndWithRevision,
							data: data218
						};
						if (vErrors === null) vErrors = [err220];
						else vErrors.push(err220);
						errors++;
					}
				}
				if (data2.OperationIdTooLong !== void 0) {
					let data219 = data2.OperationIdTooLong;
					if (!(data219 === "off" || data219 === "info" || data219 === "warning" || data219 === "error")) {
						const err221 = {
							instancePath: instancePath + "/rules/OperationIdTooLong",
							schemaPath: "#/properties/rules/properties/OperationIdTooLong/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationIdTooLong.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationIdTooLong.enum,
							parentSchema: schema11.properties.rules.properties.OperationIdTooLong,
							data: data219
						};
						if (vErrors === null) vErrors = [err221];
						else vErrors.push(err221);
						errors++;
					}
				}
				if (data2.OperationMustHaveNotificationContentExtension !== void 0) {
					let data220 = data2.OperationMustHaveNotificationContentExtension;
					if (!(data220 === "off" || data220 === "info" || data220 === "warning" || data220 === "error")) {
						const err222 = {
							instancePath: instancePath + "/rules/OperationMustHaveNotificationContentExtension",
							schemaPath: "#/properties/rules/properties/OperationMustHaveNotificationContentExtension/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationMustHaveNotificationContentExtension.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationMustHaveNotificationContentExtension.enum,
							parentSchema: schema11.properties.rules.properties.OperationMustHaveNotificationContentExtension,
							data: data220
						};
						if (vErrors === null) vErrors = [err222];
						else vErrors.push(err222);
						errors++;
					}
				}
				if (data2.OperationMustHaveResponse !== void 0) {
					let data221 = data2.OperationMustHaveResponse;
					if (!(data221 === "off" || data221 === "info" || data221 === "warning" || data221 === "error")) {
						const err223 = {
							instancePath: instancePath + "/rules/OperationMustHaveResponse",
							schemaPath: "#/properties/rules/properties/OperationMustHaveResponse/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationMustHaveResponse.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationMustHaveResponse.enum,
							parentSchema: schema11.properties.rules.properties.OperationMustHaveResponse,
							data: data221
						};
						if (vErrors === null) vErrors = [err223];
						else vErrors.push(err223);
						errors++;
					}
				}
				if (data2.OperationRevisionEmpty !== void 0) {
					let data222 = data2.OperationRevisionEmpty;
					if (!(data222 === "off" || data222 === "info" || data222 === "warning" || data222 === "error")) {
						const err224 = {
							instancePath: instancePath + "/rules/OperationRevisionEmpty",
							schemaPath: "#/properties/rules/properties/OperationRevisionEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationRevisionEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationRevisionEmpty.enum,
							parentSchema: schema11.properties.rules.properties.OperationRevisionEmpty,
							data: data222
						};
						if (vErrors === null) vErrors = [err224];
						else vErrors.push(err224);
						errors++;
					}
				}
				if (data2.OperationShouldHaveSuccessfulResponse !== void 0) {
					let data223 = data2.OperationShouldHaveSuccessfulResponse;
					if (!(data223 === "off" || data223 === "info" || data223 === "warning" || data223 === "error")) {
						const err225 = {
							instancePath: instancePath + "/rules/OperationShouldHaveSuccessfulResponse",
							schemaPath: "#/properties/rules/properties/OperationShouldHaveSuccessfulResponse/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationShouldHaveSuccessfulResponse.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationShouldHaveSuccessfulResponse.enum,
							parentSchema: schema11.properties.rules.properties.OperationShouldHaveSuccessfulResponse,
							data: data223
						};
						if (vErrors === null) vErrors = [err225];
						else vErrors.push(err225);
						errors++;
					}
				}
				if (data2.OperationStatusAheadOfConnector !== void 0) {
					let data224 = data2.OperationStatusAheadOfConnector;
					if (!(data224 === "off" || data224 === "info" || data224 === "warning" || data224 === "error")) {
						const err226 = {
							instancePath: instancePath + "/rules/OperationStatusAheadOfConnector",
							schemaPath: "#/properties/rules/properties/OperationStatusAheadOfConnector/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationStatusAheadOfConnector.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationStatusAheadOfConnector.enum,
							parentSchema: schema11.properties.rules.properties.OperationStatusAheadOfConnector,
							data: data224
						};
						if (vErrors === null) vErrors = [err226];
						else vErrors.push(err226);
						errors++;
					}
				}
				if (data2.OperationSummaryTooLong !== void 0) {
					let data225 = data2.OperationSummaryTooLong;
					if (!(data225 === "off" || data225 === "info" || data225 === "warning" || data225 === "error")) {
						const err227 = {
							instancePath: instancePath + "/rules/OperationSummaryTooLong",
							schemaPath: "#/properties/rules/properties/OperationSummaryTooLong/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationSummaryTooLong.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationSummaryTooLong.enum,
							parentSchema: schema11.properties.rules.properties.OperationSummaryTooLong,
							data: data225
						};
						if (vErrors === null) vErrors = [err227];
						else vErrors.push(err227);
						errors++;
					}
				}
				if (data2.RestrictedCharactersInSummary !== void 0) {
					let data226 = data2.RestrictedCharactersInSummary;
					if (!(data226 === "off" || data226 === "info" || data226 === "warning" || data226 === "error")) {
						const err228 = {
							instancePath: instancePath + "/rules/RestrictedCharactersInSummary",
							schemaPath: "#/properties/rules/properties/RestrictedCharactersInSummary/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RestrictedCharactersInSummary.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RestrictedCharactersInSummary.enum,
							parentSchema: schema11.properties.rules.properties.RestrictedCharactersInSummary,
							data: data226
						};
						if (vErrors === null) vErrors = [err228];
						else vErrors.push(err228);
						errors++;
					}
				}
				if (data2.StringBinaryNotSupportedForFormUrlEncoded !== void 0) {
					let data227 = data2.StringBinaryNotSupportedForFormUrlEncoded;
					if (!(data227 === "off" || data227 === "info" || data227 === "warning" || data227 === "error")) {
						const err229 = {
							instancePath: instancePath + "/rules/StringBinaryNotSupportedForFormUrlEncoded",
							schemaPath: "#/properties/rules/properties/StringBinaryNotSupportedForFormUrlEncoded/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.StringBinaryNotSupportedForFormUrlEncoded.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.StringBinaryNotSupportedForFormUrlEncoded.enum,
							parentSchema: schema11.properties.rules.properties.StringBinaryNotSupportedForFormUrlEncoded,
							data: data227
						};
						if (vErrors === null) vErrors = [err229];
						else vErrors.push(err229);
						errors++;
					}
				}
				if (data2.WebhookOperationsMissingNotificationUrlProperty !== void 0) {
					let data228 = data2.WebhookOperationsMissingNotificationUrlProperty;
					if (!(data228 === "off" || data228 === "info" || data228 === "warning" || data228 === "error")) {
						const err230 = {
							instancePath: instancePath + "/rules/WebhookOperationsMissingNotificationUrlProperty",
							schemaPath: "#/properties/rules/properties/WebhookOperationsMissingNotificationUrlProperty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.WebhookOperationsMissingNotificationUrlProperty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.WebhookOperationsMissingNotificationUrlProperty.enum,
							parentSchema: schema11.properties.rules.properties.WebhookOperationsMissingNotificationUrlProperty,
							data: data228
						};
						if (vErrors === null) vErrors = [err230];
						else vErrors.push(err230);
						errors++;
					}
				}
				if (data2.OperationPathContainsUnsupportedCharacters !== void 0) {
					let data229 = data2.OperationPathContainsUnsupportedCharacters;
					if (!(data229 === "off" || data229 === "info" || data229 === "warning" || data229 === "error")) {
						const err231 = {
							instancePath: instancePath + "/rules/OperationPathContainsUnsupportedCharacters",
							schemaPath: "#/properties/rules/properties/OperationPathContainsUnsupportedCharacters/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationPathContainsUnsupportedCharacters.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationPathContainsUnsupportedCharacters.enum,
							parentSchema: schema11.properties.rules.properties.OperationPathContainsUnsupportedCharacters,
							data: data229
						};
						if (vErrors === null) vErrors = [err231];
						else vErrors.push(err231);
						errors++;
					}
				}
				if (data2.OperationPathMayNotContainQueryOrFragment !== void 0) {
					let data230 = data2.OperationPathMayNotContainQueryOrFragment;
					if (!(data230 === "off" || data230 === "info" || data230 === "warning" || data230 === "error")) {
						const err232 = {
							instancePath: instancePath + "/rules/OperationPathMayNotContainQueryOrFragment",
							schemaPath: "#/properties/rules/properties/OperationPathMayNotContainQueryOrFragment/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationPathMayNotContainQueryOrFragment.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationPathMayNotContainQueryOrFragment.enum,
							parentSchema: schema11.properties.rules.properties.OperationPathMayNotContainQueryOrFragment,
							data: data230
						};
						if (vErrors === null) vErrors = [err232];
						else vErrors.push(err232);
						errors++;
					}
				}
				if (data2.OperationPathMustStartWithSlash !== void 0) {
					let data231 = data2.OperationPathMustStartWithSlash;
					if (!(data231 === "off" || data231 === "info" || data231 === "warning" || data231 === "error")) {
						const err233 = {
							instancePath: instancePath + "/rules/OperationPathMustStartWithSlash",
							schemaPath: "#/properties/rules/properties/OperationPathMustStartWithSlash/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationPathMustStartWithSlash.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationPathMustStartWithSlash.enum,
							parentSchema: schema11.properties.rules.properties.OperationPathMustStartWithSlash,
							data: data231
						};
						if (vErrors === null) vErrors = [err233];
						else vErrors.push(err233);
						errors++;
					}
				}
				if (data2.OperationPathTemplateNotValid !== void 0) {
					let data232 = data2.OperationPathTemplateNotValid;
					if (!(data232 === "off" || data232 === "info" || data232 === "warning" || data232 === "error")) {
						const err234 = {
							instancePath: instancePath + "/rules/OperationPathTemplateNotValid",
							schemaPath: "#/properties/rules/properties/OperationPathTemplateNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationPathTemplateNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationPathTemplateNotValid.enum,
							parentSchema: schema11.properties.rules.properties.OperationPathTemplateNotValid,
							data: data232
						};
						if (vErrors === null) vErrors = [err234];
						else vErrors.push(err234);
						errors++;
					}
				}
				if (data2.OperationPathVariablesContainDefaults !== void 0) {
					let data233 = data2.OperationPathVariablesContainDefaults;
					if (!(data233 === "off" || data233 === "info" || data233 === "warning" || data233 === "error")) {
						const err235 = {
							instancePath: instancePath + "/rules/OperationPathVariablesContainDefaults",
							schemaPath: "#/properties/rules/properties/OperationPathVariablesContainDefaults/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationPathVariablesContainDefaults.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationPathVariablesContainDefaults.enum,
							parentSchema: schema11.properties.rules.properties.OperationPathVariablesContainDefaults,
							data: data233
						};
						if (vErrors === null) vErrors = [err235];
						else vErrors.push(err235);
						errors++;
					}
				}
				if (data2.PathRedefined !== void 0) {
					let data234 = data2.PathRedefined;
					if (!(data234 === "off" || data234 === "info" || data234 === "warning" || data234 === "error")) {
						const err236 = {
							instancePath: instancePath + "/rules/PathRedefined",
							schemaPath: "#/properties/rules/properties/PathRedefined/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PathRedefined.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PathRedefined.enum,
							parentSchema: schema11.properties.rules.properties.PathRedefined,
							data: data234
						};
						if (vErrors === null) vErrors = [err236];
						else vErrors.push(err236);
						errors++;
					}
				}
				if (data2.DuplicateOperationPath !== void 0) {
					let data235 = data2.DuplicateOperationPath;
					if (!(data235 === "off" || data235 === "info" || data235 === "warning" || data235 === "error")) {
						const err237 = {
							instancePath: instancePath + "/rules/DuplicateOperationPath",
							schemaPath: "#/properties/rules/properties/DuplicateOperationPath/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DuplicateOperationPath.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DuplicateOperationPath.enum,
							parentSchema: schema11.properties.rules.properties.DuplicateOperationPath,
							data: data235
						};
						if (vErrors === null) vErrors = [err237];
						else vErrors.push(err237);
						errors++;
					}
				}
				if (data2.PartialDuplicateOperationPath !== void 0) {
					let data236 = data2.PartialDuplicateOperationPath;
					if (!(data236 === "off" || data236 === "info" || data236 === "warning" || data236 === "error")) {
						const err238 = {
							instancePath: instancePath + "/rules/PartialDuplicateOperationPath",
							schemaPath: "#/properties/rules/properties/PartialDuplicateOperationPath/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PartialDuplicateOperationPath.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PartialDuplicateOperationPath.enum,
							parentSchema: schema11.properties.rules.properties.PartialDuplicateOperationPath,
							data: data236
						};
						if (vErrors === null) vErrors = [err238];
						else vErrors.push(err238);
						errors++;
					}
				}
				if (data2.OperationMissingPathParameter !== void 0) {
					let data237 = data2.OperationMissingPathParameter;
					if (!(data237 === "off" || data237 === "info" || data237 === "warning" || data237 === "error")) {
						const err239 = {
							instancePath: instancePath + "/rules/OperationMissingPathParameter",
							schemaPath: "#/properties/rules/properties/OperationMissingPathParameter/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationMissingPathParameter.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationMissingPathParameter.enum,
							parentSchema: schema11.properties.rules.properties.OperationMissingPathParameter,
							data: data237
						};
						if (vErrors === null) vErrors = [err239];
						else vErrors.push(err239);
						errors++;
					}
				}
				if (data2.PathParameterMustBeRequired !== void 0) {
					let data238 = data2.PathParameterMustBeRequired;
					if (!(data238 === "off" || data238 === "info" || data238 === "warning" || data238 === "error")) {
						const err240 = {
							instancePath: instancePath + "/rules/PathParameterMustBeRequired",
							schemaPath: "#/properties/rules/properties/PathParameterMustBeRequired/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PathParameterMustBeRequired.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PathParameterMustBeRequired.enum,
							parentSchema: schema11.properties.rules.properties.PathParameterMustBeRequired,
							data: data238
						};
						if (vErrors === null) vErrors = [err240];
						else vErrors.push(err240);
						errors++;
					}
				}
				if (data2.PathParameterNotDefinedInTemplate !== void 0) {
					let data239 = data2.PathParameterNotDefinedInTemplate;
					if (!(data239 === "off" || data239 === "info" || data239 === "warning" || data239 === "error")) {
						const err241 = {
							instancePath: instancePath + "/rules/PathParameterNotDefinedInTemplate",
							schemaPath: "#/properties/rules/properties/PathParameterNotDefinedInTemplate/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PathParameterNotDefinedInTemplate.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PathParameterNotDefinedInTemplate.enum,
							parentSchema: schema11.properties.rules.properties.PathParameterNotDefinedInTemplate,
							data: data239
						};
						if (vErrors === null) vErrors = [err241];
						else vErrors.push(err241);
						errors++;
					}
				}
				if (data2.PathParameterMissingEncoding !== void 0) {
					let data240 = data2.PathParameterMissingEncoding;
					if (!(data240 === "off" || data240 === "info" || data240 === "warning" || data240 === "error")) {
						const err242 = {
							instancePath: instancePath + "/rules/PathParameterMissingEncoding",
							schemaPath: "#/properties/rules/properties/PathParameterMissingEncoding/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PathParameterMissingEncoding.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PathParameterMissingEncoding.enum,
							parentSchema: schema11.properties.rules.properties.PathParameterMissingEncoding,
							data: data240
						};
						if (vErrors === null) vErrors = [err242];
						else vErrors.push(err242);
						errors++;
					}
				}
				if (data2.OperationParametersAreNotUnique !== void 0) {
					let data241 = data2.OperationParametersAreNotUnique;
					if (!(data241 === "off" || data241 === "info" || data241 === "warning" || data241 === "error")) {
						const err243 = {
							instancePath: instancePath + "/rules/OperationParametersAreNotUnique",
							schemaPath: "#/properties/rules/properties/OperationParametersAreNotUnique/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationParametersAreNotUnique.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationParametersAreNotUnique.enum,
							parentSchema: schema11.properties.rules.properties.OperationParametersAreNotUnique,
							data: data241
						};
						if (vErrors === null) vErrors = [err243];
						else vErrors.push(err243);
						errors++;
					}
				}
				if (data2.OperationParametersContainDuplicateParameter !== void 0) {
					let data242 = data2.OperationParametersContainDuplicateParameter;
					if (!(data242 === "off" || data242 === "info" || data242 === "warning" || data242 === "error")) {
						const err244 = {
							instancePath: instancePath + "/rules/OperationParametersContainDuplicateParameter",
							schemaPath: "#/properties/rules/properties/OperationParametersContainDuplicateParameter/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationParametersContainDuplicateParameter.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationParametersContainDuplicateParameter.enum,
							parentSchema: schema11.properties.rules.properties.OperationParametersContainDuplicateParameter,
							data: data242
						};
						if (vErrors === null) vErrors = [err244];
						else vErrors.push(err244);
						errors++;
					}
				}
				if (data2.OperationParametersContainMultipleBodyParameters !== void 0) {
					let data243 = data2.OperationParametersContainMultipleBodyParameters;
					if (!(data243 === "off" || data243 === "info" || data243 === "warning" || data243 === "error")) {
						const err245 = {
							instancePath: instancePath + "/rules/OperationParametersContainMultipleBodyParameters",
							schemaPath: "#/properties/rules/properties/OperationParametersContainMultipleBodyParameters/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationParametersContainMultipleBodyParameters.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationParametersContainMultipleBodyParameters.enum,
							parentSchema: schema11.properties.rules.properties.OperationParametersContainMultipleBodyParameters,
							data: data243
						};
						if (vErrors === null) vErrors = [err245];
						else vErrors.push(err245);
						errors++;
					}
				}
				if (data2.PathParametersContainDuplicateParameter !== void 0) {
					let data244 = data2.PathParametersContainDuplicateParameter;
					if (!(data244 === "off" || data244 === "info" || data244 === "warning" || data244 === "error")) {
						const err246 = {
							instancePath: instancePath + "/rules/PathParametersContainDuplicateParameter",
							schemaPath: "#/properties/rules/properties/PathParametersContainDuplicateParameter/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PathParametersContainDuplicateParameter.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PathParametersContainDuplicateParameter.enum,
							parentSchema: schema11.properties.rules.properties.PathParametersContainDuplicateParameter,
							data: data244
						};
						if (vErrors === null) vErrors = [err246];
						else vErrors.push(err246);
						errors++;
					}
				}
				if (data2.PathParametersContainMultipleBodyParameters !== void 0) {
					let data245 = data2.PathParametersContainMultipleBodyParameters;
					if (!(data245 === "off" || data245 === "info" || data245 === "warning" || data245 === "error")) {
						const err247 = {
							instancePath: instancePath + "/rules/PathParametersContainMultipleBodyParameters",
							schemaPath: "#/properties/rules/properties/PathParametersContainMultipleBodyParameters/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PathParametersContainMultipleBodyParameters.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PathParametersContainMultipleBodyParameters.enum,
							parentSchema: schema11.properties.rules.properties.PathParametersContainMultipleBodyParameters,
							data: data245
						};
						if (vErrors === null) vErrors = [err247];
						else vErrors.push(err247);
						errors++;
					}
				}
				if (data2.TotalOperationsCountExceedsMaxAllowed !== void 0) {
					let data246 = data2.TotalOperationsCountExceedsMaxAllowed;
					if (!(data246 === "off" || data246 === "info" || data246 === "warning" || data246 === "error")) {
						const err248 = {
							instancePath: instancePath + "/rules/TotalOperationsCountExceedsMaxAllowed",
							schemaPath: "#/properties/rules/properties/TotalOperationsCountExceedsMaxAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TotalOperationsCountExceedsMaxAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TotalOperationsCountExceedsMaxAllowed.enum,
							parentSchema: schema11.properties.rules.properties.TotalOperationsCountExceedsMaxAllowed,
							data: data246
						};
						if (vErrors === null) vErrors = [err248];
						else vErrors.push(err248);
						errors++;
					}
				}
				if (data2.ConnectionIdParameterNotAllowed !== void 0) {
					let data247 = data2.ConnectionIdParameterNotAllowed;
					if (!(data247 === "off" || data247 === "info" || data247 === "warning" || data247 === "error")) {
						const err249 = {
							instancePath: instancePath + "/rules/ConnectionIdParameterNotAllowed",
							schemaPath: "#/properties/rules/properties/ConnectionIdParameterNotAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectionIdParameterNotAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectionIdParameterNotAllowed.enum,
							parentSchema: schema11.properties.rules.properties.ConnectionIdParameterNotAllowed,
							data: data247
						};
						if (vErrors === null) vErrors = [err249];
						else vErrors.push(err249);
						errors++;
					}
				}
				if (data2.InvalidFormDataParameterName !== void 0) {
					let data248 = data2.InvalidFormDataParameterName;
					if (!(data248 === "off" || data248 === "info" || data248 === "warning" || data248 === "error")) {
						const err250 = {
							instancePath: instancePath + "/rules/InvalidFormDataParameterName",
							schemaPath: "#/properties/rules/properties/InvalidFormDataParameterName/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InvalidFormDataParameterName.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InvalidFormDataParameterName.enum,
							parentSchema: schema11.properties.rules.properties.InvalidFormDataParameterName,
							data: data248
						};
						if (vErrors === null) vErrors = [err250];
						else vErrors.push(err250);
						errors++;
					}
				}
				if (data2.ReservedParameterIsUsed !== void 0) {
					let data249 = data2.ReservedParameterIsUsed;
					if (!(data249 === "off" || data249 === "info" || data249 === "warning" || data249 === "error")) {
						const err251 = {
							instancePath: instancePath + "/rules/ReservedParameterIsUsed",
							schemaPath: "#/properties/rules/properties/ReservedParameterIsUsed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ReservedParameterIsUsed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ReservedParameterIsUsed.enum,
							parentSchema: schema11.properties.rules.properties.ReservedParameterIsUsed,
							data: data249
						};
						if (vErrors === null) vErrors = [err251];
						else vErrors.push(err251);
						errors++;
					}
				}
				if (data2.ParameterReferenceNotFound !== void 0) {
					let data250 = data2.ParameterReferenceNotFound;
					if (!(data250 === "off" || data250 === "info" || data250 === "warning" || data250 === "error")) {
						const err252 = {
							instancePath: instancePath + "/rules/ParameterReferenceNotFound",
							schemaPath: "#/properties/rules/properties/ParameterReferenceNotFound/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParameterReferenceNotFound.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParameterReferenceNotFound.enum,
							parentSchema: schema11.properties.rules.properties.ParameterReferenceNotFound,
							data: data250
						};
						if (vErrors === null) vErrors = [err252];
						else vErrors.push(err252);
						errors++;
					}
				}
				if (data2.ParameterReferenceNotValid !== void 0) {
					let data251 = data2.ParameterReferenceNotValid;
					if (!(data251 === "off" || data251 === "info" || data251 === "warning" || data251 === "error")) {
						const err253 = {
							instancePath: instancePath + "/rules/ParameterReferenceNotValid",
							schemaPath: "#/properties/rules/properties/ParameterReferenceNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParameterReferenceNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParameterReferenceNotValid.enum,
							parentSchema: schema11.properties.rules.properties.ParameterReferenceNotValid,
							data: data251
						};
						if (vErrors === null) vErrors = [err253];
						else vErrors.push(err253);
						errors++;
					}
				}
				if (data2.ParameterRefLoopNotAllowed !== void 0) {
					let data252 = data2.ParameterRefLoopNotAllowed;
					if (!(data252 === "off" || data252 === "info" || data252 === "warning" || data252 === "error")) {
						const err254 = {
							instancePath: instancePath + "/rules/ParameterRefLoopNotAllowed",
							schemaPath: "#/properties/rules/properties/ParameterRefLoopNotAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParameterRefLoopNotAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParameterRefLoopNotAllowed.enum,
							parentSchema: schema11.properties.rules.properties.ParameterRefLoopNotAllowed,
							data: data252
						};
						if (vErrors === null) vErrors = [err254];
						else vErrors.push(err254);
						errors++;
					}
				}
				if (data2.BodyParameterPropertyNotValid !== void 0) {
					let data253 = data2.BodyParameterPropertyNotValid;
					if (!(data253 === "off" || data253 === "info" || data253 === "warning" || data253 === "error")) {
						const err255 = {
							instancePath: instancePath + "/rules/BodyParameterPropertyNotValid",
							schemaPath: "#/properties/rules/properties/BodyParameterPropertyNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BodyParameterPropertyNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BodyParameterPropertyNotValid.enum,
							parentSchema: schema11.properties.rules.properties.BodyParameterPropertyNotValid,
							data: data253
						};
						if (vErrors === null) vErrors = [err255];
						else vErrors.push(err255);
						errors++;
					}
				}
				if (data2.BodyParameterSchemaRequired !== void 0) {
					let data254 = data2.BodyParameterSchemaRequired;
					if (!(data254 === "off" || data254 === "info" || data254 === "warning" || data254 === "error")) {
						const err256 = {
							instancePath: instancePath + "/rules/BodyParameterSchemaRequired",
							schemaPath: "#/properties/rules/properties/BodyParameterSchemaRequired/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BodyParameterSchemaRequired.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BodyParameterSchemaRequired.enum,
							parentSchema: schema11.properties.rules.properties.BodyParameterSchemaRequired,
							data: data254
						};
						if (vErrors === null) vErrors = [err256];
						else vErrors.push(err256);
						errors++;
					}
				}
				if (data2.NonBodyParameterSchemaNotValid !== void 0) {
					let data255 = data2.NonBodyParameterSchemaNotValid;
					if (!(data255 === "off" || data255 === "info" || data255 === "warning" || data255 === "error")) {
						const err257 = {
							instancePath: instancePath + "/rules/NonBodyParameterSchemaNotValid",
							schemaPath: "#/properties/rules/properties/NonBodyParameterSchemaNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.NonBodyParameterSchemaNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.NonBodyParameterSchemaNotValid.enum,
							parentSchema: schema11.properties.rules.properties.NonBodyParameterSchemaNotValid,
							data: data255
						};
						if (vErrors === null) vErrors = [err257];
						else vErrors.push(err257);
						errors++;
					}
				}
				if (data2.FileParameterMustBeInFormData !== void 0) {
					let data256 = data2.FileParameterMustBeInFormData;
					if (!(data256 === "off" || data256 === "info" || data256 === "warning" || data256 === "error")) {
						const err258 = {
							instancePath: instancePath + "/rules/FileParameterMustBeInFormData",
							schemaPath: "#/properties/rules/properties/FileParameterMustBeInFormData/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.FileParameterMustBeInFormData.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.FileParameterMustBeInFormData.enum,
							parentSchema: schema11.properties.rules.properties.FileParameterMustBeInFormData,
							data: data256
						};
						if (vErrors === null) vErrors = [err258];
						else vErrors.push(err258);
						errors++;
					}
				}
				if (data2.ParameterListContainsFormDataAndBody !== void 0) {
					let data257 = data2.ParameterListContainsFormDataAndBody;
					if (!(data257 === "off" || data257 === "info" || data257 === "warning" || data257 === "error")) {
						const err259 = {
							instancePath: instancePath + "/rules/ParameterListContainsFormDataAndBody",
							schemaPath: "#/properties/rules/properties/ParameterListContainsFormDataAndBody/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParameterListContainsFormDataAndBody.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParameterListContainsFormDataAndBody.enum,
							parentSchema: schema11.properties.rules.properties.ParameterListContainsFormDataAndBody,
							data: data257
						};
						if (vErrors === null) vErrors = [err259];
						else vErrors.push(err259);
						errors++;
					}
				}
				if (data2.AllowEmptyValueOnlyValidForQueryFormData !== void 0) {
					let data258 = data2.AllowEmptyValueOnlyValidForQueryFormData;
					if (!(data258 === "off" || data258 === "info" || data258 === "warning" || data258 === "error")) {
						const err260 = {
							instancePath: instancePath + "/rules/AllowEmptyValueOnlyValidForQueryFormData",
							schemaPath: "#/properties/rules/properties/AllowEmptyValueOnlyValidForQueryFormData/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.AllowEmptyValueOnlyValidForQueryFormData.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.AllowEmptyValueOnlyValidForQueryFormData.enum,
							parentSchema: schema11.properties.rules.properties.AllowEmptyValueOnlyValidForQueryFormData,
							data: data258
						};
						if (vErrors === null) vErrors = [err260];
						else vErrors.push(err260);
						errors++;
					}
				}
				if (data2.QueryParameterEncodingNotSupported !== void 0) {
					let data259 = data2.QueryParameterEncodingNotSupported;
					if (!(data259 === "off" || data259 === "info" || data259 === "warning" || data259 === "error")) {
						const err261 = {
							instancePath: instancePath + "/rules/QueryParameterEncodingNotSupported",
							schemaPath: "#/properties/rules/properties/QueryParameterEncodingNotSupported/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.QueryParameterEncodingNotSupported.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.QueryParameterEncodingNotSupported.enum,
							parentSchema: schema11.properties.rules.properties.QueryParameterEncodingNotSupported,
							data: data259
						};
						if (vErrors === null) vErrors = [err261];
						else vErrors.push(err261);
						errors++;
					}
				}
				if (data2.InternalPropertyWithDefaultOptional !== void 0) {
					let data260 = data2.InternalPropertyWithDefaultOptional;
					if (!(data260 === "off" || data260 === "info" || data260 === "warning" || data260 === "error")) {
						const err262 = {
							instancePath: instancePath + "/rules/InternalPropertyWithDefaultOptional",
							schemaPath: "#/properties/rules/properties/InternalPropertyWithDefaultOptional/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InternalPropertyWithDefaultOptional.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InternalPropertyWithDefaultOptional.enum,
							parentSchema: schema11.properties.rules.properties.InternalPropertyWithDefaultOptional,
							data: data260
						};
						if (vErrors === null) vErrors = [err262];
						else vErrors.push(err262);
						errors++;
					}
				}
				if (data2.ParamtersWithSameNameMustHaveSameTypeAndVisibility !== void 0) {
					let data261 = data2.ParamtersWithSameNameMustHaveSameTypeAndVisibility;
					if (!(data261 === "off" || data261 === "info" || data261 === "warning" || data261 === "error")) {
						const err263 = {
							instancePath: instancePath + "/rules/ParamtersWithSameNameMustHaveSameTypeAndVisibility",
							schemaPath: "#/properties/rules/properties/ParamtersWithSameNameMustHaveSameTypeAndVisibility/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParamtersWithSameNameMustHaveSameTypeAndVisibility.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParamtersWithSameNameMustHaveSameTypeAndVisibility.enum,
							parentSchema: schema11.properties.rules.properties.ParamtersWithSameNameMustHaveSameTypeAndVisibility,
							data: data261
						};
						if (vErrors === null) vErrors = [err263];
						else vErrors.push(err263);
						errors++;
					}
				}
				if (data2.DynamicExtensionDefinitionNotAllowedInParameter !== void 0) {
					let data262 = data2.DynamicExtensionDefinitionNotAllowedInParameter;
					if (!(data262 === "off" || data262 === "info" || data262 === "warning" || data262 === "error")) {
						const err264 = {
							instancePath: instancePath + "/rules/DynamicExtensionDefinitionNotAllowedInParameter",
							schemaPath: "#/properties/rules/properties/DynamicExtensionDefinitionNotAllowedInParameter/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DynamicExtensionDefinitionNotAllowedInParameter.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DynamicExtensionDefinitionNotAllowedInParameter.enum,
							parentSchema: schema11.properties.rules.properties.DynamicExtensionDefinitionNotAllowedInParameter,
							data: data262
						};
						if (vErrors === null) vErrors = [err264];
						else vErrors.push(err264);
						errors++;
					}
				}
				if (data2.DynamicListExtensionRequiredForAmbiguousReferences !== void 0) {
					let data263 = data2.DynamicListExtensionRequiredForAmbiguousReferences;
					if (!(data263 === "off" || data263 === "info" || data263 === "warning" || data263 === "error")) {
						const err265 = {
							instancePath: instancePath + "/rules/DynamicListExtensionRequiredForAmbiguousReferences",
							schemaPath: "#/properties/rules/properties/DynamicListExtensionRequiredForAmbiguousReferences/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DynamicListExtensionRequiredForAmbiguousReferences.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DynamicListExtensionRequiredForAmbiguousReferences.enum,
							parentSchema: schema11.properties.rules.properties.DynamicListExtensionRequiredForAmbiguousReferences,
							data: data263
						};
						if (vErrors === null) vErrors = [err265];
						else vErrors.push(err265);
						errors++;
					}
				}
				if (data2.DynamicListExtensionRequiredForNonParameterReferences !== void 0) {
					let data264 = data2.DynamicListExtensionRequiredForNonParameterReferences;
					if (!(data264 === "off" || data264 === "info" || data264 === "warning" || data264 === "error")) {
						const err266 = {
							instancePath: instancePath + "/rules/DynamicListExtensionRequiredForNonParameterReferences",
							schemaPath: "#/properties/rules/properties/DynamicListExtensionRequiredForNonParameterReferences/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DynamicListExtensionRequiredForNonParameterReferences.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DynamicListExtensionRequiredForNonParameterReferences.enum,
							parentSchema: schema11.properties.rules.properties.DynamicListExtensionRequiredForNonParameterReferences,
							data: data264
						};
						if (vErrors === null) vErrors = [err266];
						else vErrors.push(err266);
						errors++;
					}
				}
				if (data2.DynamicPropertiesExtensionRequiredForAmbiguousReferences !== void 0) {
					let data265 = data2.DynamicPropertiesExtensionRequiredForAmbiguousReferences;
					if (!(data265 === "off" || data265 === "info" || data265 === "warning" || data265 === "error")) {
						const err267 = {
							instancePath: instancePath + "/rules/DynamicPropertiesExtensionRequiredForAmbiguousReferences",
							schemaPath: "#/properties/rules/properties/DynamicPropertiesExtensionRequiredForAmbiguousReferences/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DynamicPropertiesExtensionRequiredForAmbiguousReferences.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DynamicPropertiesExtensionRequiredForAmbiguousReferences.enum,
							parentSchema: schema11.properties.rules.properties.DynamicPropertiesExtensionRequiredForAmbiguousReferences,
							data: data265
						};
						if (vErrors === null) vErrors = [err267];
						else vErrors.push(err267);
						errors++;
					}
				}
				if (data2.DynamicPropertiesExtensionRequiredForNonParameterReferences !== void 0) {
					let data266 = data2.DynamicPropertiesExtensionRequiredForNonParameterReferences;
					if (!(data266 === "off" || data266 === "info" || data266 === "warning" || data266 === "error")) {
						const err268 = {
							instancePath: instancePath + "/rules/DynamicPropertiesExtensionRequiredForNonParameterReferences",
							schemaPath: "#/properties/rules/properties/DynamicPropertiesExtensionRequiredForNonParameterReferences/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DynamicPropertiesExtensionRequiredForNonParameterReferences.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DynamicPropertiesExtensionRequiredForNonParameterReferences.enum,
							parentSchema: schema11.properties.rules.properties.DynamicPropertiesExtensionRequiredForNonParameterReferences,
							data: data266
						};
						if (vErrors === null) vErrors = [err268];
						else vErrors.push(err268);
						errors++;
					}
				}
				if (data2.DynamicPropertiesExtensionRequiredForPropertiesValuePath !== void 0) {
					let data267 = data2.DynamicPropertiesExtensionRequiredForPropertiesValuePath;
					if (!(data267 === "off" || data267 === "info" || data267 === "warning" || data267 === "error")) {
						const err269 = {
							instancePath: instancePath + "/rules/DynamicPropertiesExtensionRequiredForPropertiesValuePath",
							schemaPath: "#/properties/rules/properties/DynamicPropertiesExtensionRequiredForPropertiesValuePath/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DynamicPropertiesExtensionRequiredForPropertiesValuePath.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DynamicPropertiesExtensionRequiredForPropertiesValuePath.enum,
							parentSchema: schema11.properties.rules.properties.DynamicPropertiesExtensionRequiredForPropertiesValuePath,
							data: data267
						};
						if (vErrors === null) vErrors = [err269];
						else vErrors.push(err269);
						errors++;
					}
				}
				if (data2.DynamicPropertiesItemValuePathMismatch !== void 0) {
					let data268 = data2.DynamicPropertiesItemValuePathMismatch;
					if (!(data268 === "off" || data268 === "info" || data268 === "warning" || data268 === "error")) {
						const err270 = {
							instancePath: instancePath + "/rules/DynamicPropertiesItemValuePathMismatch",
							schemaPath: "#/properties/rules/properties/DynamicPropertiesItemValuePathMismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DynamicPropertiesItemValuePathMismatch.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DynamicPropertiesItemValuePathMismatch.enum,
							parentSchema: schema11.properties.rules.properties.DynamicPropertiesItemValuePathMismatch,
							data: data268
						};
						if (vErrors === null) vErrors = [err270];
						else vErrors.push(err270);
						errors++;
					}
				}
				if (data2.DynamicTreeExtensionMissing !== void 0) {
					let data269 = data2.DynamicTreeExtensionMissing;
					if (!(data269 === "off" || data269 === "info" || data269 === "warning" || data269 === "error")) {
						const err271 = {
							instancePath: instancePath + "/rules/DynamicTreeExtensionMissing",
							schemaPath: "#/properties/rules/properties/DynamicTreeExtensionMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DynamicTreeExtensionMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DynamicTreeExtensionMissing.enum,
							parentSchema: schema11.properties.rules.properties.DynamicTreeExtensionMissing,
							data: data269
						};
						if (vErrors === null) vErrors = [err271];
						else vErrors.push(err271);
						errors++;
					}
				}
				if (data2.InvokedOperationShouldProduceArray !== void 0) {
					let data270 = data2.InvokedOperationShouldProduceArray;
					if (!(data270 === "off" || data270 === "info" || data270 === "warning" || data270 === "error")) {
						const err272 = {
							instancePath: instancePath + "/rules/InvokedOperationShouldProduceArray",
							schemaPath: "#/properties/rules/properties/InvokedOperationShouldProduceArray/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InvokedOperationShouldProduceArray.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InvokedOperationShouldProduceArray.enum,
							parentSchema: schema11.properties.rules.properties.InvokedOperationShouldProduceArray,
							data: data270
						};
						if (vErrors === null) vErrors = [err272];
						else vErrors.push(err272);
						errors++;
					}
				}
				if (data2.InvokedOperationShouldProduceProperty !== void 0) {
					let data271 = data2.InvokedOperationShouldProduceProperty;
					if (!(data271 === "off" || data271 === "info" || data271 === "warning" || data271 === "error")) {
						const err273 = {
							instancePath: instancePath + "/rules/InvokedOperationShouldProduceProperty",
							schemaPath: "#/properties/rules/properties/InvokedOperationShouldProduceProperty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InvokedOperationShouldProduceProperty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InvokedOperationShouldProduceProperty.enum,
							parentSchema: schema11.properties.rules.properties.InvokedOperationShouldProduceProperty,
							data: data271
						};
						if (vErrors === null) vErrors = [err273];
						else vErrors.push(err273);
						errors++;
					}
				}
				if (data2.OperationIdNotFound !== void 0) {
					let data272 = data2.OperationIdNotFound;
					if (!(data272 === "off" || data272 === "info" || data272 === "warning" || data272 === "error")) {
						const err274 = {
							instancePath: instancePath + "/rules/OperationIdNotFound",
							schemaPath: "#/properties/rules/properties/OperationIdNotFound/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationIdNotFound.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationIdNotFound.enum,
							parentSchema: schema11.properties.rules.properties.OperationIdNotFound,
							data: data272
						};
						if (vErrors === null) vErrors = [err274];
						else vErrors.push(err274);
						errors++;
					}
				}
				if (data2.OperationMissingRequiredProperty !== void 0) {
					let data273 = data2.OperationMissingRequiredProperty;
					if (!(data273 === "off" || data273 === "info" || data273 === "warning" || data273 === "error")) {
						const err275 = {
							instancePath: instancePath + "/rules/OperationMissingRequiredProperty",
							schemaPath: "#/properties/rules/properties/OperationMissingRequiredProperty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationMissingRequiredProperty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationMissingRequiredProperty.enum,
							parentSchema: schema11.properties.rules.properties.OperationMissingRequiredProperty,
							data: data273
						};
						if (vErrors === null) vErrors = [err275];
						else vErrors.push(err275);
						errors++;
					}
				}
				if (data2.OperationParameterNameIsAmbiguous !== void 0) {
					let data274 = data2.OperationParameterNameIsAmbiguous;
					if (!(data274 === "off" || data274 === "info" || data274 === "warning" || data274 === "error")) {
						const err276 = {
							instancePath: instancePath + "/rules/OperationParameterNameIsAmbiguous",
							schemaPath: "#/properties/rules/properties/OperationParameterNameIsAmbiguous/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationParameterNameIsAmbiguous.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationParameterNameIsAmbiguous.enum,
							parentSchema: schema11.properties.rules.properties.OperationParameterNameIsAmbiguous,
							data: data274
						};
						if (vErrors === null) vErrors = [err276];
						else vErrors.push(err276);
						errors++;
					}
				}
				if (data2.OperationParameterNameNotFound !== void 0) {
					let data275 = data2.OperationParameterNameNotFound;
					if (!(data275 === "off" || data275 === "info" || data275 === "warning" || data275 === "error")) {
						const err277 = {
							instancePath: instancePath + "/rules/OperationParameterNameNotFound",
							schemaPath: "#/properties/rules/properties/OperationParameterNameNotFound/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationParameterNameNotFound.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationParameterNameNotFound.enum,
							parentSchema: schema11.properties.rules.properties.OperationParameterNameNotFound,
							data: data275
						};
						if (vErrors === null) vErrors = [err277];
						else vErrors.push(err277);
						errors++;
					}
				}
				if (data2.OperationParameterRequiredMismatch !== void 0) {
					let data276 = data2.OperationParameterRequiredMismatch;
					if (!(data276 === "off" || data276 === "info" || data276 === "warning" || data276 === "error")) {
						const err278 = {
							instancePath: instancePath + "/rules/OperationParameterRequiredMismatch",
							schemaPath: "#/properties/rules/properties/OperationParameterRequiredMismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationParameterRequiredMismatch.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationParameterRequiredMismatch.enum,
							parentSchema: schema11.properties.rules.properties.OperationParameterRequiredMismatch,
							data: data276
						};
						if (vErrors === null) vErrors = [err278];
						else vErrors.push(err278);
						errors++;
					}
				}
				if (data2.OperationParameterStaticTypeMismatch !== void 0) {
					let data277 = data2.OperationParameterStaticTypeMismatch;
					if (!(data277 === "off" || data277 === "info" || data277 === "warning" || data277 === "error")) {
						const err279 = {
							instancePath: instancePath + "/rules/OperationParameterStaticTypeMismatch",
							schemaPath: "#/properties/rules/properties/OperationParameterStaticTypeMismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationParameterStaticTypeMismatch.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationParameterStaticTypeMismatch.enum,
							parentSchema: schema11.properties.rules.properties.OperationParameterStaticTypeMismatch,
							data: data277
						};
						if (vErrors === null) vErrors = [err279];
						else vErrors.push(err279);
						errors++;
					}
				}
				if (data2.OperationParameterTypeMismatch !== void 0) {
					let data278 = data2.OperationParameterTypeMismatch;
					if (!(data278 === "off" || data278 === "info" || data278 === "warning" || data278 === "error")) {
						const err280 = {
							instancePath: instancePath + "/rules/OperationParameterTypeMismatch",
							schemaPath: "#/properties/rules/properties/OperationParameterTypeMismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationParameterTypeMismatch.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationParameterTypeMismatch.enum,
							parentSchema: schema11.properties.rules.properties.OperationParameterTypeMismatch,
							data: data278
						};
						if (vErrors === null) vErrors = [err280];
						else vErrors.push(err280);
						errors++;
					}
				}
				if (data2.SelectedItemValuePathNotAllowedInThisPosition !== void 0) {
					let data279 = data2.SelectedItemValuePathNotAllowedInThisPosition;
					if (!(data279 === "off" || data279 === "info" || data279 === "warning" || data279 === "error")) {
						const err281 = {
							instancePath: instancePath + "/rules/SelectedItemValuePathNotAllowedInThisPosition",
							schemaPath: "#/properties/rules/properties/SelectedItemValuePathNotAllowedInThisPosition/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SelectedItemValuePathNotAllowedInThisPosition.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SelectedItemValuePathNotAllowedInThisPosition.enum,
							parentSchema: schema11.properties.rules.properties.SelectedItemValuePathNotAllowedInThisPosition,
							data: data279
						};
						if (vErrors === null) vErrors = [err281];
						else vErrors.push(err281);
						errors++;
					}
				}
				if (data2.SourcePropertyInternal !== void 0) {
					let data280 = data2.SourcePropertyInternal;
					if (!(data280 === "off" || data280 === "info" || data280 === "warning" || data280 === "error")) {
						const err282 = {
							instancePath: instancePath + "/rules/SourcePropertyInternal",
							schemaPath: "#/properties/rules/properties/SourcePropertyInternal/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SourcePropertyInternal.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SourcePropertyInternal.enum,
							parentSchema: schema11.properties.rules.properties.SourcePropertyInternal,
							data: data280
						};
						if (vErrors === null) vErrors = [err282];
						else vErrors.push(err282);
						errors++;
					}
				}
				if (data2.AdditionalPropertyNotAllowed !== void 0) {
					let data281 = data2.AdditionalPropertyNotAllowed;
					if (!(data281 === "off" || data281 === "info" || data281 === "warning" || data281 === "error")) {
						const err283 = {
							instancePath: instancePath + "/rules/AdditionalPropertyNotAllowed",
							schemaPath: "#/properties/rules/properties/AdditionalPropertyNotAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.AdditionalPropertyNotAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.AdditionalPropertyNotAllowed.enum,
							parentSchema: schema11.properties.rules.properties.AdditionalPropertyNotAllowed,
							data: data281
						};
						if (vErrors === null) vErrors = [err283];
						else vErrors.push(err283);
						errors++;
					}
				}
				if (data2.OneOfPropertiesRequired !== void 0) {
					let data282 = data2.OneOfPropertiesRequired;
					if (!(data282 === "off" || data282 === "info" || data282 === "warning" || data282 === "error")) {
						const err284 = {
							instancePath: instancePath + "/rules/OneOfPropertiesRequired",
							schemaPath: "#/properties/rules/properties/OneOfPropertiesRequired/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OneOfPropertiesRequired.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OneOfPropertiesRequired.enum,
							parentSchema: schema11.properties.rules.properties.OneOfPropertiesRequired,
							data: data282
						};
						if (vErrors === null) vErrors = [err284];
						else vErrors.push(err284);
						errors++;
					}
				}
				if (data2.BodySchemaCountExceedsMaxAllowed !== void 0) {
					let data283 = data2.BodySchemaCountExceedsMaxAllowed;
					if (!(data283 === "off" || data283 === "info" || data283 === "warning" || data283 === "error")) {
						const err285 = {
							instancePath: instancePath + "/rules/BodySchemaCountExceedsMaxAllowed",
							schemaPath: "#/properties/rules/properties/BodySchemaCountExceedsMaxAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BodySchemaCountExceedsMaxAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BodySchemaCountExceedsMaxAllowed.enum,
							parentSchema: schema11.properties.rules.properties.BodySchemaCountExceedsMaxAllowed,
							data: data283
						};
						if (vErrors === null) vErrors = [err285];
						else vErrors.push(err285);
						errors++;
					}
				}
				if (data2.OperationSchemaCountExceedsMaxAllowed !== void 0) {
					let data284 = data2.OperationSchemaCountExceedsMaxAllowed;
					if (!(data284 === "off" || data284 === "info" || data284 === "warning" || data284 === "error")) {
						const err286 = {
							instancePath: instancePath + "/rules/OperationSchemaCountExceedsMaxAllowed",
							schemaPath: "#/properties/rules/properties/OperationSchemaCountExceedsMaxAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationSchemaCountExceedsMaxAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationSchemaCountExceedsMaxAllowed.enum,
							parentSchema: schema11.properties.rules.properties.OperationSchemaCountExceedsMaxAllowed,
							data: data284
						};
						if (vErrors === null) vErrors = [err286];
						else vErrors.push(err286);
						errors++;
					}
				}
				if (data2.TotalSchemaCountExceedsMaxAllowed !== void 0) {
					let data285 = data2.TotalSchemaCountExceedsMaxAllowed;
					if (!(data285 === "off" || data285 === "info" || data285 === "warning" || data285 === "error")) {
						const err287 = {
							instancePath: instancePath + "/rules/TotalSchemaCountExceedsMaxAllowed",
							schemaPath: "#/properties/rules/properties/TotalSchemaCountExceedsMaxAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TotalSchemaCountExceedsMaxAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TotalSchemaCountExceedsMaxAllowed.enum,
							parentSchema: schema11.properties.rules.properties.TotalSchemaCountExceedsMaxAllowed,
							data: data285
						};
						if (vErrors === null) vErrors = [err287];
						else vErrors.push(err287);
						errors++;
					}
				}
				if (data2.SchemaTooDeep !== void 0) {
					let data286 = data2.SchemaTooDeep;
					if (!(data286 === "off" || data286 === "info" || data286 === "warning" || data286 === "error")) {
						const err288 = {
							instancePath: instancePath + "/rules/SchemaTooDeep",
							schemaPath: "#/properties/rules/properties/SchemaTooDeep/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SchemaTooDeep.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SchemaTooDeep.enum,
							parentSchema: schema11.properties.rules.properties.SchemaTooDeep,
							data: data286
						};
						if (vErrors === null) vErrors = [err288];
						else vErrors.push(err288);
						errors++;
					}
				}
				if (data2.SchemaReferenceNotFound !== void 0) {
					let data287 = data2.SchemaReferenceNotFound;
					if (!(data287 === "off" || data287 === "info" || data287 === "warning" || data287 === "error")) {
						const err289 = {
							instancePath: instancePath + "/rules/SchemaReferenceNotFound",
							schemaPath: "#/properties/rules/properties/SchemaReferenceNotFound/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SchemaReferenceNotFound.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SchemaReferenceNotFound.enum,
							parentSchema: schema11.properties.rules.properties.SchemaReferenceNotFound,
							data: data287
						};
						if (vErrors === null) vErrors = [err289];
						else vErrors.push(err289);
						errors++;
					}
				}
				if (data2.SchemaReferenceNotValid !== void 0) {
					let data288 = data2.SchemaReferenceNotValid;
					if (!(data288 === "off" || data288 === "info" || data288 === "warning" || data288 === "error")) {
						const err290 = {
							instancePath: instancePath + "/rules/SchemaReferenceNotValid",
							schemaPath: "#/properties/rules/properties/SchemaReferenceNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SchemaReferenceNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SchemaReferenceNotValid.enum,
							parentSchema: schema11.properties.rules.properties.SchemaReferenceNotValid,
							data: data288
						};
						if (vErrors === null) vErrors = [err290];
						else vErrors.push(err290);
						errors++;
					}
				}
				if (data2.SchemaRefLoopNotAllowed !== void 0) {
					let data289 = data2.SchemaRefLoopNotAllowed;
					if (!(data289 === "off" || data289 === "info" || data289 === "warning" || data289 === "error")) {
						const err291 = {
							instancePath: instancePath + "/rules/SchemaRefLoopNotAllowed",
							schemaPath: "#/properties/rules/properties/SchemaRefLoopNotAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SchemaRefLoopNotAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SchemaRefLoopNotAllowed.enum,
							parentSchema: schema11.properties.rules.properties.SchemaRefLoopNotAllowed,
							data: data289
						};
						if (vErrors === null) vErrors = [err291];
						else vErrors.push(err291);
						errors++;
					}
				}
				if (data2.JsonPointerNotValid !== void 0) {
					let data290 = data2.JsonPointerNotValid;
					if (!(data290 === "off" || data290 === "info" || data290 === "warning" || data290 === "error")) {
						const err292 = {
							instancePath: instancePath + "/rules/JsonPointerNotValid",
							schemaPath: "#/properties/rules/properties/JsonPointerNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.JsonPointerNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.JsonPointerNotValid.enum,
							parentSchema: schema11.properties.rules.properties.JsonPointerNotValid,
							data: data290
						};
						if (vErrors === null) vErrors = [err292];
						else vErrors.push(err292);
						errors++;
					}
				}
				if (data2.AdditionalPropertyNotAllowedAdjacentToRef !== void 0) {
					let data291 = data2.AdditionalPropertyNotAllowedAdjacentToRef;
					if (!(data291 === "off" || data291 === "info" || data291 === "warning" || data291 === "error")) {
						const err293 = {
							instancePath: instancePath + "/rules/AdditionalPropertyNotAllowedAdjacentToRef",
							schemaPath: "#/properties/rules/properties/AdditionalPropertyNotAllowedAdjacentToRef/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.AdditionalPropertyNotAllowedAdjacentToRef.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.AdditionalPropertyNotAllowedAdjacentToRef.enum,
							parentSchema: schema11.properties.rules.properties.AdditionalPropertyNotAllowedAdjacentToRef,
							data: data291
						};
						if (vErrors === null) vErrors = [err293];
						else vErrors.push(err293);
						errors++;
					}
				}
				if (data2.PropertyMustBeRequired !== void 0) {
					let data292 = data2.PropertyMustBeRequired;
					if (!(data292 === "off" || data292 === "info" || data292 === "warning" || data292 === "error")) {
						const err294 = {
							instancePath: instancePath + "/rules/PropertyMustBeRequired",
							schemaPath: "#/properties/rules/properties/PropertyMustBeRequired/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PropertyMustBeRequired.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PropertyMustBeRequired.enum,
							parentSchema: schema11.properties.rules.properties.PropertyMustBeRequired,
							data: data292
						};
						if (vErrors === null) vErrors = [err294];
						else vErrors.push(err294);
						errors++;
					}
				}
				if (data2.RequiredPropertyDefinitionMissing !== void 0) {
					let data293 = data2.RequiredPropertyDefinitionMissing;
					if (!(data293 === "off" || data293 === "info" || data293 === "warning" || data293 === "error")) {
						const err295 = {
							instancePath: instancePath + "/rules/RequiredPropertyDefinitionMissing",
							schemaPath: "#/properties/rules/properties/RequiredPropertyDefinitionMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequiredPropertyDefinitionMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequiredPropertyDefinitionMissing.enum,
							parentSchema: schema11.properties.rules.properties.RequiredPropertyDefinitionMissing,
							data: data293
						};
						if (vErrors === null) vErrors = [err295];
						else vErrors.push(err295);
						errors++;
					}
				}
				if (data2.RequiredPropertyNotOnObject !== void 0) {
					let data294 = data2.RequiredPropertyNotOnObject;
					if (!(data294 === "off" || data294 === "info" || data294 === "warning" || data294 === "error")) {
						const err296 = {
							instancePath: instancePath + "/rules/RequiredPropertyNotOnObject",
							schemaPath: "#/properties/rules/properties/RequiredPropertyNotOnObject/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequiredPropertyNotOnObject.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequiredPropertyNotOnObject.enum,
							parentSchema: schema11.properties.rules.properties.RequiredPropertyNotOnObject,
							data: data294
						};
						if (vErrors === null) vErrors = [err296];
						else vErrors.push(err296);
						errors++;
					}
				}
				if (data2.RequiredReadOnlyPropertyNotAllowedAsInput !== void 0) {
					let data295 = data2.RequiredReadOnlyPropertyNotAllowedAsInput;
					if (!(data295 === "off" || data295 === "info" || data295 === "warning" || data295 === "error")) {
						const err297 = {
							instancePath: instancePath + "/rules/RequiredReadOnlyPropertyNotAllowedAsInput",
							schemaPath: "#/properties/rules/properties/RequiredReadOnlyPropertyNotAllowedAsInput/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequiredReadOnlyPropertyNotAllowedAsInput.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequiredReadOnlyPropertyNotAllowedAsInput.enum,
							parentSchema: schema11.properties.rules.properties.RequiredReadOnlyPropertyNotAllowedAsInput,
							data: data295
						};
						if (vErrors === null) vErrors = [err297];
						else vErrors.push(err297);
						errors++;
					}
				}
				if (data2.RequiredLoopInSchemaNotAllowed !== void 0) {
					let data296 = data2.RequiredLoopInSchemaNotAllowed;
					if (!(data296 === "off" || data296 === "info" || data296 === "warning" || data296 === "error")) {
						const err298 = {
							instancePath: instancePath + "/rules/RequiredLoopInSchemaNotAllowed",
							schemaPath: "#/properties/rules/properties/RequiredLoopInSchemaNotAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequiredLoopInSchemaNotAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequiredLoopInSchemaNotAllowed.enum,
							parentSchema: schema11.properties.rules.properties.RequiredLoopInSchemaNotAllowed,
							data: data296
						};
						if (vErrors === null) vErrors = [err298];
						else vErrors.push(err298);
						errors++;
					}
				}
				if (data2.DefaultResponseHasSchema !== void 0) {
					let data297 = data2.DefaultResponseHasSchema;
					if (!(data297 === "off" || data297 === "info" || data297 === "warning" || data297 === "error")) {
						const err299 = {
							instancePath: instancePath + "/rules/DefaultResponseHasSchema",
							schemaPath: "#/properties/rules/properties/DefaultResponseHasSchema/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DefaultResponseHasSchema.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DefaultResponseHasSchema.enum,
							parentSchema: schema11.properties.rules.properties.DefaultResponseHasSchema,
							data: data297
						};
						if (vErrors === null) vErrors = [err299];
						else vErrors.push(err299);
						errors++;
					}
				}
				if (data2.SchemaDefinitionSetIncorrectly !== void 0) {
					let data298 = data2.SchemaDefinitionSetIncorrectly;
					if (!(data298 === "off" || data298 === "info" || data298 === "warning" || data298 === "error")) {
						const err300 = {
							instancePath: instancePath + "/rules/SchemaDefinitionSetIncorrectly",
							schemaPath: "#/properties/rules/properties/SchemaDefinitionSetIncorrectly/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SchemaDefinitionSetIncorrectly.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SchemaDefinitionSetIncorrectly.enum,
							parentSchema: schema11.properties.rules.properties.SchemaDefinitionSetIncorrectly,
							data: data298
						};
						if (vErrors === null) vErrors = [err300];
						else vErrors.push(err300);
						errors++;
					}
				}
				if (data2.ResponseMustBeDefaultOrHttpStatusCode !== void 0) {
					let data299 = data2.ResponseMustBeDefaultOrHttpStatusCode;
					if (!(data299 === "off" || data299 === "info" || data299 === "warning" || data299 === "error")) {
						const err301 = {
							instancePath: instancePath + "/rules/ResponseMustBeDefaultOrHttpStatusCode",
							schemaPath: "#/properties/rules/properties/ResponseMustBeDefaultOrHttpStatusCode/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ResponseMustBeDefaultOrHttpStatusCode.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ResponseMustBeDefaultOrHttpStatusCode.enum,
							parentSchema: schema11.properties.rules.properties.ResponseMustBeDefaultOrHttpStatusCode,
							data: data299
						};
						if (vErrors === null) vErrors = [err301];
						else vErrors.push(err301);
						errors++;
					}
				}
				if (data2.ResponseExampleMustBeProducedByOperation !== void 0) {
					let data300 = data2.ResponseExampleMustBeProducedByOperation;
					if (!(data300 === "off" || data300 === "info" || data300 === "warning" || data300 === "error")) {
						const err302 = {
							instancePath: instancePath + "/rules/ResponseExampleMustBeProducedByOperation",
							schemaPath: "#/properties/rules/properties/ResponseExampleMustBeProducedByOperation/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ResponseExampleMustBeProducedByOperation.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ResponseExampleMustBeProducedByOperation.enum,
							parentSchema: schema11.properties.rules.properties.ResponseExampleMustBeProducedByOperation,
							data: data300
						};
						if (vErrors === null) vErrors = [err302];
						else vErrors.push(err302);
						errors++;
					}
				}
				if (data2.ResponseHeadersAreNotUnique !== void 0) {
					let data301 = data2.ResponseHeadersAreNotUnique;
					if (!(data301 === "off" || data301 === "info" || data301 === "warning" || data301 === "error")) {
						const err303 = {
							instancePath: instancePath + "/rules/ResponseHeadersAreNotUnique",
							schemaPath: "#/properties/rules/properties/ResponseHeadersAreNotUnique/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ResponseHeadersAreNotUnique.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ResponseHeadersAreNotUnique.enum,
							parentSchema: schema11.properties.rules.properties.ResponseHeadersAreNotUnique,
							data: data301
						};
						if (vErrors === null) vErrors = [err303];
						else vErrors.push(err303);
						errors++;
					}
				}
				if (data2.ResponseReferenceNotFound !== void 0) {
					let data302 = data2.ResponseReferenceNotFound;
					if (!(data302 === "off" || data302 === "info" || data302 === "warning" || data302 === "error")) {
						const err304 = {
							instancePath: instancePath + "/rules/ResponseReferenceNotFound",
							schemaPath: "#/properties/rules/properties/ResponseReferenceNotFound/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ResponseReferenceNotFound.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ResponseReferenceNotFound.enum,
							parentSchema: schema11.properties.rules.properties.ResponseReferenceNotFound,
							data: data302
						};
						if (vErrors === null) vErrors = [err304];
						else vErrors.push(err304);
						errors++;
					}
				}
				if (data2.ResponseReferenceNotValid !== void 0) {
					let data303 = data2.ResponseReferenceNotValid;
					if (!(data303 === "off" || data303 === "info" || data303 === "warning" || data303 === "error")) {
						const err305 = {
							instancePath: instancePath + "/rules/ResponseReferenceNotValid",
							schemaPath: "#/properties/rules/properties/ResponseReferenceNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ResponseReferenceNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ResponseReferenceNotValid.enum,
							parentSchema: schema11.properties.rules.properties.ResponseReferenceNotValid,
							data: data303
						};
						if (vErrors === null) vErrors = [err305];
						else vErrors.push(err305);
						errors++;
					}
				}
				if (data2.ResponseRefLoopNotAllowed !== void 0) {
					let data304 = data2.ResponseRefLoopNotAllowed;
					if (!(data304 === "off" || data304 === "info" || data304 === "warning" || data304 === "error")) {
						const err306 = {
							instancePath: instancePath + "/rules/ResponseRefLoopNotAllowed",
							schemaPath: "#/properties/rules/properties/ResponseRefLoopNotAllowed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ResponseRefLoopNotAllowed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ResponseRefLoopNotAllowed.enum,
							parentSchema: schema11.properties.rules.properties.ResponseRefLoopNotAllowed,
							data: data304
						};
						if (vErrors === null) vErrors = [err306];
						else vErrors.push(err306);
						errors++;
					}
				}
				if (data2.ArrayDuplicateValue !== void 0) {
					let data305 = data2.ArrayDuplicateValue;
					if (!(data305 === "off" || data305 === "info" || data305 === "warning" || data305 === "error")) {
						const err307 = {
							instancePath: instancePath + "/rules/ArrayDuplicateValue",
							schemaPath: "#/properties/rules/properties/ArrayDuplicateValue/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ArrayDuplicateValue.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ArrayDuplicateValue.enum,
							parentSchema: schema11.properties.rules.properties.ArrayDuplicateValue,
							data: data305
						};
						if (vErrors === null) vErrors = [err307];
						else vErrors.push(err307);
						errors++;
					}
				}
				if (data2.EnumMustContainAtLeastOneElement !== void 0) {
					let data306 = data2.EnumMustContainAtLeastOneElement;
					if (!(data306 === "off" || data306 === "info" || data306 === "warning" || data306 === "error")) {
						const err308 = {
							instancePath: instancePath + "/rules/EnumMustContainAtLeastOneElement",
							schemaPath: "#/properties/rules/properties/EnumMustContainAtLeastOneElement/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.EnumMustContainAtLeastOneElement.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.EnumMustContainAtLeastOneElement.enum,
							parentSchema: schema11.properties.rules.properties.EnumMustContainAtLeastOneElement,
							data: data306
						};
						if (vErrors === null) vErrors = [err308];
						else vErrors.push(err308);
						errors++;
					}
				}
				if (data2.InvalidEnumValue !== void 0) {
					let data307 = data2.InvalidEnumValue;
					if (!(data307 === "off" || data307 === "info" || data307 === "warning" || data307 === "error")) {
						const err309 = {
							instancePath: instancePath + "/rules/InvalidEnumValue",
							schemaPath: "#/properties/rules/properties/InvalidEnumValue/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InvalidEnumValue.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InvalidEnumValue.enum,
							parentSchema: schema11.properties.rules.properties.InvalidEnumValue,
							data: data307
						};
						if (vErrors === null) vErrors = [err309];
						else vErrors.push(err309);
						errors++;
					}
				}
				if (data2.InvalidEnumValuesExtensionValue !== void 0) {
					let data308 = data2.InvalidEnumValuesExtensionValue;
					if (!(data308 === "off" || data308 === "info" || data308 === "warning" || data308 === "error")) {
						const err310 = {
							instancePath: instancePath + "/rules/InvalidEnumValuesExtensionValue",
							schemaPath: "#/properties/rules/properties/InvalidEnumValuesExtensionValue/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InvalidEnumValuesExtensionValue.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InvalidEnumValuesExtensionValue.enum,
							parentSchema: schema11.properties.rules.properties.InvalidEnumValuesExtensionValue,
							data: data308
						};
						if (vErrors === null) vErrors = [err310];
						else vErrors.push(err310);
						errors++;
					}
				}
				if (data2.DuplicateEnumValuesInExtension !== void 0) {
					let data309 = data2.DuplicateEnumValuesInExtension;
					if (!(data309 === "off" || data309 === "info" || data309 === "warning" || data309 === "error")) {
						const err311 = {
							instancePath: instancePath + "/rules/DuplicateEnumValuesInExtension",
							schemaPath: "#/properties/rules/properties/DuplicateEnumValuesInExtension/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DuplicateEnumValuesInExtension.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DuplicateEnumValuesInExtension.enum,
							parentSchema: schema11.properties.rules.properties.DuplicateEnumValuesInExtension,
							data: data309
						};
						if (vErrors === null) vErrors = [err311];
						else vErrors.push(err311);
						errors++;
					}
				}
				if (data2.MissingEnumValuesDisplayName !== void 0) {
					let data310 = data2.MissingEnumValuesDisplayName;
					if (!(data310 === "off" || data310 === "info" || data310 === "warning" || data310 === "error")) {
						const err312 = {
							instancePath: instancePath + "/rules/MissingEnumValuesDisplayName",
							schemaPath: "#/properties/rules/properties/MissingEnumValuesDisplayName/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MissingEnumValuesDisplayName.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MissingEnumValuesDisplayName.enum,
							parentSchema: schema11.properties.rules.properties.MissingEnumValuesDisplayName,
							data: data310
						};
						if (vErrors === null) vErrors = [err312];
						else vErrors.push(err312);
						errors++;
					}
				}
				if (data2.UnrecognizedTypeFormat !== void 0) {
					let data311 = data2.UnrecognizedTypeFormat;
					if (!(data311 === "off" || data311 === "info" || data311 === "warning" || data311 === "error")) {
						const err313 = {
							instancePath: instancePath + "/rules/UnrecognizedTypeFormat",
							schemaPath: "#/properties/rules/properties/UnrecognizedTypeFormat/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.UnrecognizedTypeFormat.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.UnrecognizedTypeFormat.enum,
							parentSchema: schema11.properties.rules.properties.UnrecognizedTypeFormat,
							data: data311
						};
						if (vErrors === null) vErrors = [err313];
						else vErrors.push(err313);
						errors++;
					}
				}
				if (data2.DefaultValueMustMatchType !== void 0) {
					let data312 = data2.DefaultValueMustMatchType;
					if (!(data312 === "off" || data312 === "info" || data312 === "warning" || data312 === "error")) {
						const err314 = {
							instancePath: instancePath + "/rules/DefaultValueMustMatchType",
							schemaPath: "#/properties/rules/properties/DefaultValueMustMatchType/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DefaultValueMustMatchType.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DefaultValueMustMatchType.enum,
							parentSchema: schema11.properties.rules.properties.DefaultValueMustMatchType,
							data: data312
						};
						if (vErrors === null) vErrors = [err314];
						else vErrors.push(err314);
						errors++;
					}
				}
				if (data2.SchemaTypeFileNotValid !== void 0) {
					let data313 = data2.SchemaTypeFileNotValid;
					if (!(data313 === "off" || data313 === "info" || data313 === "warning" || data313 === "error")) {
						const err315 = {
							instancePath: instancePath + "/rules/SchemaTypeFileNotValid",
							schemaPath: "#/properties/rules/properties/SchemaTypeFileNotValid/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SchemaTypeFileNotValid.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SchemaTypeFileNotValid.enum,
							parentSchema: schema11.properties.rules.properties.SchemaTypeFileNotValid,
							data: data313
						};
						if (vErrors === null) vErrors = [err315];
						else vErrors.push(err315);
						errors++;
					}
				}
				if (data2.InvalidStringBinaryProperty !== void 0) {
					let data314 = data2.InvalidStringBinaryProperty;
					if (!(data314 === "off" || data314 === "info" || data314 === "warning" || data314 === "error")) {
						const err316 = {
							instancePath: instancePath + "/rules/InvalidStringBinaryProperty",
							schemaPath: "#/properties/rules/properties/InvalidStringBinaryProperty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InvalidStringBinaryProperty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InvalidStringBinaryProperty.enum,
							parentSchema: schema11.properties.rules.properties.InvalidStringBinaryProperty,
							data: data314
						};
						if (vErrors === null) vErrors = [err316];
						else vErrors.push(err316);
						errors++;
					}
				}
				if (data2.FilterFunctionsPropertyEmpty !== void 0) {
					let data315 = data2.FilterFunctionsPropertyEmpty;
					if (!(data315 === "off" || data315 === "info" || data315 === "warning" || data315 === "error")) {
						const err317 = {
							instancePath: instancePath + "/rules/FilterFunctionsPropertyEmpty",
							schemaPath: "#/properties/rules/properties/FilterFunctionsPropertyEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.FilterFunctionsPropertyEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.FilterFunctionsPropertyEmpty.enum,
							parentSchema: schema11.properties.rules.properties.FilterFunctionsPropertyEmpty,
							data: data315
						};
						if (vErrors === null) vErrors = [err317];
						else vErrors.push(err317);
						errors++;
					}
				}
				if (data2.FilterFunctionsPropertyHasDuplicates !== void 0) {
					let data316 = data2.FilterFunctionsPropertyHasDuplicates;
					if (!(data316 === "off" || data316 === "info" || data316 === "warning" || data316 === "error")) {
						const err318 = {
							instancePath: instancePath + "/rules/FilterFunctionsPropertyHasDuplicates",
							schemaPath: "#/properties/rules/properties/FilterFunctionsPropertyHasDuplicates/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.FilterFunctionsPropertyHasDuplicates.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.FilterFunctionsPropertyHasDuplicates.enum,
							parentSchema: schema11.properties.rules.properties.FilterFunctionsPropertyHasDuplicates,
							data: data316
						};
						if (vErrors === null) vErrors = [err318];
						else vErrors.push(err318);
						errors++;
					}
				}
				if (data2.FilterFunctionsPropertyInInputSchema !== void 0) {
					let data317 = data2.FilterFunctionsPropertyInInputSchema;
					if (!(data317 === "off" || data317 === "info" || data317 === "warning" || data317 === "error")) {
						const err319 = {
							instancePath: instancePath + "/rules/FilterFunctionsPropertyInInputSchema",
							schemaPath: "#/properties/rules/properties/FilterFunctionsPropertyInInputSchema/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.FilterFunctionsPropertyInInputSchema.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.FilterFunctionsPropertyInInputSchema.enum,
							parentSchema: schema11.properties.rules.properties.FilterFunctionsPropertyInInputSchema,
							data: data317
						};
						if (vErrors === null) vErrors = [err319];
						else vErrors.push(err319);
						errors++;
					}
				}
				if (data2.FilterFunctionsPropertyInvalidValue !== void 0) {
					let data318 = data2.FilterFunctionsPropertyInvalidValue;
					if (!(data318 === "off" || data318 === "info" || data318 === "warning" || data318 === "error")) {
						const err320 = {
							instancePath: instancePath + "/rules/FilterFunctionsPropertyInvalidValue",
							schemaPath: "#/properties/rules/properties/FilterFunctionsPropertyInvalidValue/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.FilterFunctionsPropertyInvalidValue.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.FilterFunctionsPropertyInvalidValue.enum,
							parentSchema: schema11.properties.rules.properties.FilterFunctionsPropertyInvalidValue,
							data: data318
						};
						if (vErrors === null) vErrors = [err320];
						else vErrors.push(err320);
						errors++;
					}
				}
				if (data2.DiscriminatorMustBeARequiredStringProperty !== void 0) {
					let data319 = data2.DiscriminatorMustBeARequiredStringProperty;
					if (!(data319 === "off" || data319 === "info" || data319 === "warning" || data319 === "error")) {
						const err321 = {
							instancePath: instancePath + "/rules/DiscriminatorMustBeARequiredStringProperty",
							schemaPath: "#/properties/rules/properties/DiscriminatorMustBeARequiredStringProperty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DiscriminatorMustBeARequiredStringProperty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DiscriminatorMustBeARequiredStringProperty.enum,
							parentSchema: schema11.properties.rules.properties.DiscriminatorMustBeARequiredStringProperty,
							data: data319
						};
						if (vErrors === null) vErrors = [err321];
						else vErrors.push(err321);
						errors++;
					}
				}
				if (data2.InvalidCustomEditorExtensionDictionaryValue !== void 0) {
					let data320 = data2.InvalidCustomEditorExtensionDictionaryValue;
					if (!(data320 === "off" || data320 === "info" || data320 === "warning" || data320 === "error")) {
						const err322 = {
							instancePath: instancePath + "/rules/InvalidCustomEditorExtensionDictionaryValue",
							schemaPath: "#/properties/rules/properties/InvalidCustomEditorExtensionDictionaryValue/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InvalidCustomEditorExtensionDictionaryValue.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InvalidCustomEditorExtensionDictionaryValue.enum,
							parentSchema: schema11.properties.rules.properties.InvalidCustomEditorExtensionDictionaryValue,
							data: data320
						};
						if (vErrors === null) vErrors = [err322];
						else vErrors.push(err322);
						errors++;
					}
				}
				if (data2.PatternShouldBeValidRegularExpression !== void 0) {
					let data321 = data2.PatternShouldBeValidRegularExpression;
					if (!(data321 === "off" || data321 === "info" || data321 === "warning" || data321 === "error")) {
						const err323 = {
							instancePath: instancePath + "/rules/PatternShouldBeValidRegularExpression",
							schemaPath: "#/properties/rules/properties/PatternShouldBeValidRegularExpression/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PatternShouldBeValidRegularExpression.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PatternShouldBeValidRegularExpression.enum,
							parentSchema: schema11.properties.rules.properties.PatternShouldBeValidRegularExpression,
							data: data321
						};
						if (vErrors === null) vErrors = [err323];
						else vErrors.push(err323);
						errors++;
					}
				}
				if (data2.MultipleOfMustBeGreaterThanZero !== void 0) {
					let data322 = data2.MultipleOfMustBeGreaterThanZero;
					if (!(data322 === "off" || data322 === "info" || data322 === "warning" || data322 === "error")) {
						const err324 = {
							instancePath: instancePath + "/rules/MultipleOfMustBeGreaterThanZero",
							schemaPath: "#/properties/rules/properties/MultipleOfMustBeGreaterThanZero/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MultipleOfMustBeGreaterThanZero.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MultipleOfMustBeGreaterThanZero.enum,
							parentSchema: schema11.properties.rules.properties.MultipleOfMustBeGreaterThanZero,
							data: data322
						};
						if (vErrors === null) vErrors = [err324];
						else vErrors.push(err324);
						errors++;
					}
				}
				if (data2.MaxItemsMustBeGreaterThanOrEqualToZero !== void 0) {
					let data323 = data2.MaxItemsMustBeGreaterThanOrEqualToZero;
					if (!(data323 === "off" || data323 === "info" || data323 === "warning" || data323 === "error")) {
						const err325 = {
							instancePath: instancePath + "/rules/MaxItemsMustBeGreaterThanOrEqualToZero",
							schemaPath: "#/properties/rules/properties/MaxItemsMustBeGreaterThanOrEqualToZero/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MaxItemsMustBeGreaterThanOrEqualToZero.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MaxItemsMustBeGreaterThanOrEqualToZero.enum,
							parentSchema: schema11.properties.rules.properties.MaxItemsMustBeGreaterThanOrEqualToZero,
							data: data323
						};
						if (vErrors === null) vErrors = [err325];
						else vErrors.push(err325);
						errors++;
					}
				}
				if (data2.MaxLengthMustBeGreaterThanOrEqualToZero !== void 0) {
					let data324 = data2.MaxLengthMustBeGreaterThanOrEqualToZero;
					if (!(data324 === "off" || data324 === "info" || data324 === "warning" || data324 === "error")) {
						const err326 = {
							instancePath: instancePath + "/rules/MaxLengthMustBeGreaterThanOrEqualToZero",
							schemaPath: "#/properties/rules/properties/MaxLengthMustBeGreaterThanOrEqualToZero/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MaxLengthMustBeGreaterThanOrEqualToZero.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MaxLengthMustBeGreaterThanOrEqualToZero.enum,
							parentSchema: schema11.properties.rules.properties.MaxLengthMustBeGreaterThanOrEqualToZero,
							data: data324
						};
						if (vErrors === null) vErrors = [err326];
						else vErrors.push(err326);
						errors++;
					}
				}
				if (data2.MaxPropertiesMustBeGreaterThanOrEqualToZero !== void 0) {
					let data325 = data2.MaxPropertiesMustBeGreaterThanOrEqualToZero;
					if (!(data325 === "off" || data325 === "info" || data325 === "warning" || data325 === "error")) {
						const err327 = {
							instancePath: instancePath + "/rules/MaxPropertiesMustBeGreaterThanOrEqualToZero",
							schemaPath: "#/properties/rules/properties/MaxPropertiesMustBeGreaterThanOrEqualToZero/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MaxPropertiesMustBeGreaterThanOrEqualToZero.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MaxPropertiesMustBeGreaterThanOrEqualToZero.enum,
							parentSchema: schema11.properties.rules.properties.MaxPropertiesMustBeGreaterThanOrEqualToZero,
							data: data325
						};
						if (vErrors === null) vErrors = [err327];
						else vErrors.push(err327);
						errors++;
					}
				}
				if (data2.MinItemsMustBeGreaterThanOrEqualToZero !== void 0) {
					let data326 = data2.MinItemsMustBeGreaterThanOrEqualToZero;
					if (!(data326 === "off" || data326 === "info" || data326 === "warning" || data326 === "error")) {
						const err328 = {
							instancePath: instancePath + "/rules/MinItemsMustBeGreaterThanOrEqualToZero",
							schemaPath: "#/properties/rules/properties/MinItemsMustBeGreaterThanOrEqualToZero/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MinItemsMustBeGreaterThanOrEqualToZero.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MinItemsMustBeGreaterThanOrEqualToZero.enum,
							parentSchema: schema11.properties.rules.properties.MinItemsMustBeGreaterThanOrEqualToZero,
							data: data326
						};
						if (vErrors === null) vErrors = [err328];
						else vErrors.push(err328);
						errors++;
					}
				}
				if (data2.MinLengthMustBeGreaterThanOrEqualToZero !== void 0) {
					let data327 = data2.MinLengthMustBeGreaterThanOrEqualToZero;
					if (!(data327 === "off" || data327 === "info" || data327 === "warning" || data327 === "error")) {
						const err329 = {
							instancePath: instancePath + "/rules/MinLengthMustBeGreaterThanOrEqualToZero",
							schemaPath: "#/properties/rules/properties/MinLengthMustBeGreaterThanOrEqualToZero/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MinLengthMustBeGreaterThanOrEqualToZero.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MinLengthMustBeGreaterThanOrEqualToZero.enum,
							parentSchema: schema11.properties.rules.properties.MinLengthMustBeGreaterThanOrEqualToZero,
							data: data327
						};
						if (vErrors === null) vErrors = [err329];
						else vErrors.push(err329);
						errors++;
					}
				}
				if (data2.MinPropertiesMustBeGreaterThanOrEqualToZero !== void 0) {
					let data328 = data2.MinPropertiesMustBeGreaterThanOrEqualToZero;
					if (!(data328 === "off" || data328 === "info" || data328 === "warning" || data328 === "error")) {
						const err330 = {
							instancePath: instancePath + "/rules/MinPropertiesMustBeGreaterThanOrEqualToZero",
							schemaPath: "#/properties/rules/properties/MinPropertiesMustBeGreaterThanOrEqualToZero/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MinPropertiesMustBeGreaterThanOrEqualToZero.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MinPropertiesMustBeGreaterThanOrEqualToZero.enum,
							parentSchema: schema11.properties.rules.properties.MinPropertiesMustBeGreaterThanOrEqualToZero,
							data: data328
						};
						if (vErrors === null) vErrors = [err330];
						else vErrors.push(err330);
						errors++;
					}
				}
				if (data2.MinimumShouldBeLessThanOrEqualToMaximum !== void 0) {
					let data329 = data2.MinimumShouldBeLessThanOrEqualToMaximum;
					if (!(data329 === "off" || data329 === "info" || data329 === "warning" || data329 === "error")) {
						const err331 = {
							instancePath: instancePath + "/rules/MinimumShouldBeLessThanOrEqualToMaximum",
							schemaPath: "#/properties/rules/properties/MinimumShouldBeLessThanOrEqualToMaximum/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MinimumShouldBeLessThanOrEqualToMaximum.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MinimumShouldBeLessThanOrEqualToMaximum.enum,
							parentSchema: schema11.properties.rules.properties.MinimumShouldBeLessThanOrEqualToMaximum,
							data: data329
						};
						if (vErrors === null) vErrors = [err331];
						else vErrors.push(err331);
						errors++;
					}
				}
				if (data2.MinItemsShouldBeLessThanOrEqualToMaxItems !== void 0) {
					let data330 = data2.MinItemsShouldBeLessThanOrEqualToMaxItems;
					if (!(data330 === "off" || data330 === "info" || data330 === "warning" || data330 === "error")) {
						const err332 = {
							instancePath: instancePath + "/rules/MinItemsShouldBeLessThanOrEqualToMaxItems",
							schemaPath: "#/properties/rules/properties/MinItemsShouldBeLessThanOrEqualToMaxItems/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MinItemsShouldBeLessThanOrEqualToMaxItems.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MinItemsShouldBeLessThanOrEqualToMaxItems.enum,
							parentSchema: schema11.properties.rules.properties.MinItemsShouldBeLessThanOrEqualToMaxItems,
							data: data330
						};
						if (vErrors === null) vErrors = [err332];
						else vErrors.push(err332);
						errors++;
					}
				}
				if (data2.MinLengthShouldBeLessThanOrEqualToMaxLength !== void 0) {
					let data331 = data2.MinLengthShouldBeLessThanOrEqualToMaxLength;
					if (!(data331 === "off" || data331 === "info" || data331 === "warning" || data331 === "error")) {
						const err333 = {
							instancePath: instancePath + "/rules/MinLengthShouldBeLessThanOrEqualToMaxLength",
							schemaPath: "#/properties/rules/properties/MinLengthShouldBeLessThanOrEqualToMaxLength/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MinLengthShouldBeLessThanOrEqualToMaxLength.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MinLengthShouldBeLessThanOrEqualToMaxLength.enum,
							parentSchema: schema11.properties.rules.properties.MinLengthShouldBeLessThanOrEqualToMaxLength,
							data: data331
						};
						if (vErrors === null) vErrors = [err333];
						else vErrors.push(err333);
						errors++;
					}
				}
				if (data2.ExclusiveMaximumRequiresMaximum !== void 0) {
					let data332 = data2.ExclusiveMaximumRequiresMaximum;
					if (!(data332 === "off" || data332 === "info" || data332 === "warning" || data332 === "error")) {
						const err334 = {
							instancePath: instancePath + "/rules/ExclusiveMaximumRequiresMaximum",
							schemaPath: "#/properties/rules/properties/ExclusiveMaximumRequiresMaximum/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ExclusiveMaximumRequiresMaximum.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ExclusiveMaximumRequiresMaximum.enum,
							parentSchema: schema11.properties.rules.properties.ExclusiveMaximumRequiresMaximum,
							data: data332
						};
						if (vErrors === null) vErrors = [err334];
						else vErrors.push(err334);
						errors++;
					}
				}
				if (data2.ExclusiveMinimumRequiresMinimum !== void 0) {
					let data333 = data2.ExclusiveMinimumRequiresMinimum;
					if (!(data333 === "off" || data333 === "info" || data333 === "warning" || data333 === "error")) {
						const err335 = {
							instancePath: instancePath + "/rules/ExclusiveMinimumRequiresMinimum",
							schemaPath: "#/properties/rules/properties/ExclusiveMinimumRequiresMinimum/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ExclusiveMinimumRequiresMinimum.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ExclusiveMinimumRequiresMinimum.enum,
							parentSchema: schema11.properties.rules.properties.ExclusiveMinimumRequiresMinimum,
							data: data333
						};
						if (vErrors === null) vErrors = [err335];
						else vErrors.push(err335);
						errors++;
					}
				}
				if (data2.ArrayHasNoItems !== void 0) {
					let data334 = data2.ArrayHasNoItems;
					if (!(data334 === "off" || data334 === "info" || data334 === "warning" || data334 === "error")) {
						const err336 = {
							instancePath: instancePath + "/rules/ArrayHasNoItems",
							schemaPath: "#/properties/rules/properties/ArrayHasNoItems/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ArrayHasNoItems.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ArrayHasNoItems.enum,
							parentSchema: schema11.properties.rules.properties.ArrayHasNoItems,
							data: data334
						};
						if (vErrors === null) vErrors = [err336];
						else vErrors.push(err336);
						errors++;
					}
				}
				if (data2.RequiredPropertyArrayEmpty !== void 0) {
					let data335 = data2.RequiredPropertyArrayEmpty;
					if (!(data335 === "off" || data335 === "info" || data335 === "warning" || data335 === "error")) {
						const err337 = {
							instancePath: instancePath + "/rules/RequiredPropertyArrayEmpty",
							schemaPath: "#/properties/rules/properties/RequiredPropertyArrayEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequiredPropertyArrayEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequiredPropertyArrayEmpty.enum,
							parentSchema: schema11.properties.rules.properties.RequiredPropertyArrayEmpty,
							data: data335
						};
						if (vErrors === null) vErrors = [err337];
						else vErrors.push(err337);
						errors++;
					}
				}
				if (data2.SchemesArrayEmpty !== void 0) {
					let data336 = data2.SchemesArrayEmpty;
					if (!(data336 === "off" || data336 === "info" || data336 === "warning" || data336 === "error")) {
						const err338 = {
							instancePath: instancePath + "/rules/SchemesArrayEmpty",
							schemaPath: "#/properties/rules/properties/SchemesArrayEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SchemesArrayEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SchemesArrayEmpty.enum,
							parentSchema: schema11.properties.rules.properties.SchemesArrayEmpty,
							data: data336
						};
						if (vErrors === null) vErrors = [err338];
						else vErrors.push(err338);
						errors++;
					}
				}
				if (data2.CollectionFormatValueNotSupported !== void 0) {
					let data337 = data2.CollectionFormatValueNotSupported;
					if (!(data337 === "off" || data337 === "info" || data337 === "warning" || data337 === "error")) {
						const err339 = {
							instancePath: instancePath + "/rules/CollectionFormatValueNotSupported",
							schemaPath: "#/properties/rules/properties/CollectionFormatValueNotSupported/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.CollectionFormatValueNotSupported.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.CollectionFormatValueNotSupported.enum,
							parentSchema: schema11.properties.rules.properties.CollectionFormatValueNotSupported,
							data: data337
						};
						if (vErrors === null) vErrors = [err339];
						else vErrors.push(err339);
						errors++;
					}
				}
				if (data2.MimeTypeNotSupported !== void 0) {
					let data338 = data2.MimeTypeNotSupported;
					if (!(data338 === "off" || data338 === "info" || data338 === "warning" || data338 === "error")) {
						const err340 = {
							instancePath: instancePath + "/rules/MimeTypeNotSupported",
							schemaPath: "#/properties/rules/properties/MimeTypeNotSupported/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MimeTypeNotSupported.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MimeTypeNotSupported.enum,
							parentSchema: schema11.properties.rules.properties.MimeTypeNotSupported,
							data: data338
						};
						if (vErrors === null) vErrors = [err340];
						else vErrors.push(err340);
						errors++;
					}
				}
				if (data2.PathItemRefNotSuppored !== void 0) {
					let data339 = data2.PathItemRefNotSuppored;
					if (!(data339 === "off" || data339 === "info" || data339 === "warning" || data339 === "error")) {
						const err341 = {
							instancePath: instancePath + "/rules/PathItemRefNotSuppored",
							schemaPath: "#/properties/rules/properties/PathItemRefNotSuppored/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PathItemRefNotSuppored.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PathItemRefNotSuppored.enum,
							parentSchema: schema11.properties.rules.properties.PathItemRefNotSuppored,
							data: data339
						};
						if (vErrors === null) vErrors = [err341];
						else vErrors.push(err341);
						errors++;
					}
				}
				if (data2.SwaggerKeywordNotSupported !== void 0) {
					let data340 = data2.SwaggerKeywordNotSupported;
					if (!(data340 === "off" || data340 === "info" || data340 === "warning" || data340 === "error")) {
						const err342 = {
							instancePath: instancePath + "/rules/SwaggerKeywordNotSupported",
							schemaPath: "#/properties/rules/properties/SwaggerKeywordNotSupported/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SwaggerKeywordNotSupported.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SwaggerKeywordNotSupported.enum,
							parentSchema: schema11.properties.rules.properties.SwaggerKeywordNotSupported,
							data: data340
						};
						if (vErrors === null) vErrors = [err342];
						else vErrors.push(err342);
						errors++;
					}
				}
				if (data2.NotificationUrlNotAllowedInThisPosition !== void 0) {
					let data341 = data2.NotificationUrlNotAllowedInThisPosition;
					if (!(data341 === "off" || data341 === "info" || data341 === "warning" || data341 === "error")) {
						const err343 = {
							instancePath: instancePath + "/rules/NotificationUrlNotAllowedInThisPosition",
							schemaPath: "#/properties/rules/properties/NotificationUrlNotAllowedInThisPosition/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.NotificationUrlNotAllowedInThisPosition.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.NotificationUrlNotAllowedInThisPosition.enum,
							parentSchema: schema11.properties.rules.properties.NotificationUrlNotAllowedInThisPosition,
							data: data341
						};
						if (vErrors === null) vErrors = [err343];
						else vErrors.push(err343);
						errors++;
					}
				}
				if (data2.NotificationUrlNotInternal !== void 0) {
					let data342 = data2.NotificationUrlNotInternal;
					if (!(data342 === "off" || data342 === "info" || data342 === "warning" || data342 === "error")) {
						const err344 = {
							instancePath: instancePath + "/rules/NotificationUrlNotInternal",
							schemaPath: "#/properties/rules/properties/NotificationUrlNotInternal/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.NotificationUrlNotInternal.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.NotificationUrlNotInternal.enum,
							parentSchema: schema11.properties.rules.properties.NotificationUrlNotInternal,
							data: data342
						};
						if (vErrors === null) vErrors = [err344];
						else vErrors.push(err344);
						errors++;
					}
				}
				if (data2.NotificationUrlNotRequired !== void 0) {
					let data343 = data2.NotificationUrlNotRequired;
					if (!(data343 === "off" || data343 === "info" || data343 === "warning" || data343 === "error")) {
						const err345 = {
							instancePath: instancePath + "/rules/NotificationUrlNotRequired",
							schemaPath: "#/properties/rules/properties/NotificationUrlNotRequired/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.NotificationUrlNotRequired.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.NotificationUrlNotRequired.enum,
							parentSchema: schema11.properties.rules.properties.NotificationUrlNotRequired,
							data: data343
						};
						if (vErrors === null) vErrors = [err345];
						else vErrors.push(err345);
						errors++;
					}
				}
				if (data2.NotificationUrlNotString !== void 0) {
					let data344 = data2.NotificationUrlNotString;
					if (!(data344 === "off" || data344 === "info" || data344 === "warning" || data344 === "error")) {
						const err346 = {
							instancePath: instancePath + "/rules/NotificationUrlNotString",
							schemaPath: "#/properties/rules/properties/NotificationUrlNotString/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.NotificationUrlNotString.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.NotificationUrlNotString.enum,
							parentSchema: schema11.properties.rules.properties.NotificationUrlNotString,
							data: data344
						};
						if (vErrors === null) vErrors = [err346];
						else vErrors.push(err346);
						errors++;
					}
				}
				if (data2.OAuthSecurityRequirementValueMustBeScopeName !== void 0) {
					let data345 = data2.OAuthSecurityRequirementValueMustBeScopeName;
					if (!(data345 === "off" || data345 === "info" || data345 === "warning" || data345 === "error")) {
						const err347 = {
							instancePath: instancePath + "/rules/OAuthSecurityRequirementValueMustBeScopeName",
							schemaPath: "#/properties/rules/properties/OAuthSecurityRequirementValueMustBeScopeName/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OAuthSecurityRequirementValueMustBeScopeName.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OAuthSecurityRequirementValueMustBeScopeName.enum,
							parentSchema: schema11.properties.rules.properties.OAuthSecurityRequirementValueMustBeScopeName,
							data: data345
						};
						if (vErrors === null) vErrors = [err347];
						else vErrors.push(err347);
						errors++;
					}
				}
				if (data2.SecurityRequirementMustBeDefined !== void 0) {
					let data346 = data2.SecurityRequirementMustBeDefined;
					if (!(data346 === "off" || data346 === "info" || data346 === "warning" || data346 === "error")) {
						const err348 = {
							instancePath: instancePath + "/rules/SecurityRequirementMustBeDefined",
							schemaPath: "#/properties/rules/properties/SecurityRequirementMustBeDefined/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecurityRequirementMustBeDefined.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecurityRequirementMustBeDefined.enum,
							parentSchema: schema11.properties.rules.properties.SecurityRequirementMustBeDefined,
							data: data346
						};
						if (vErrors === null) vErrors = [err348];
						else vErrors.push(err348);
						errors++;
					}
				}
				if (data2.SecurityRequirementMustHaveEmptyValue !== void 0) {
					let data347 = data2.SecurityRequirementMustHaveEmptyValue;
					if (!(data347 === "off" || data347 === "info" || data347 === "warning" || data347 === "error")) {
						const err349 = {
							instancePath: instancePath + "/rules/SecurityRequirementMustHaveEmptyValue",
							schemaPath: "#/properties/rules/properties/SecurityRequirementMustHaveEmptyValue/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecurityRequirementMustHaveEmptyValue.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecurityRequirementMustHaveEmptyValue.enum,
							parentSchema: schema11.properties.rules.properties.SecurityRequirementMustHaveEmptyValue,
							data: data347
						};
						if (vErrors === null) vErrors = [err349];
						else vErrors.push(err349);
						errors++;
					}
				}
				if (data2.SecurityRequirementMustHaveValue !== void 0) {
					let data348 = data2.SecurityRequirementMustHaveValue;
					if (!(data348 === "off" || data348 === "info" || data348 === "warning" || data348 === "error")) {
						const err350 = {
							instancePath: instancePath + "/rules/SecurityRequirementMustHaveValue",
							schemaPath: "#/properties/rules/properties/SecurityRequirementMustHaveValue/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecurityRequirementMustHaveValue.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecurityRequirementMustHaveValue.enum,
							parentSchema: schema11.properties.rules.properties.SecurityRequirementMustHaveValue,
							data: data348
						};
						if (vErrors === null) vErrors = [err350];
						else vErrors.push(err350);
						errors++;
					}
				}
				if (data2.DescriptionWithoutFullStop !== void 0) {
					let data349 = data2.DescriptionWithoutFullStop;
					if (!(data349 === "off" || data349 === "info" || data349 === "warning" || data349 === "error")) {
						const err351 = {
							instancePath: instancePath + "/rules/DescriptionWithoutFullStop",
							schemaPath: "#/properties/rules/properties/DescriptionWithoutFullStop/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DescriptionWithoutFullStop.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DescriptionWithoutFullStop.enum,
							parentSchema: schema11.properties.rules.properties.DescriptionWithoutFullStop,
							data: data349
						};
						if (vErrors === null) vErrors = [err351];
						else vErrors.push(err351);
						errors++;
					}
				}
				if (data2.DescriptionRepeatsSummary !== void 0) {
					let data350 = data2.DescriptionRepeatsSummary;
					if (!(data350 === "off" || data350 === "info" || data350 === "warning" || data350 === "error")) {
						const err352 = {
							instancePath: instancePath + "/rules/DescriptionRepeatsSummary",
							schemaPath: "#/properties/rules/properties/DescriptionRepeatsSummary/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DescriptionRepeatsSummary.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DescriptionRepeatsSummary.enum,
							parentSchema: schema11.properties.rules.properties.DescriptionRepeatsSummary,
							data: data350
						};
						if (vErrors === null) vErrors = [err352];
						else vErrors.push(err352);
						errors++;
					}
				}
				if (data2.SummaryNotInSentenceCase !== void 0) {
					let data351 = data2.SummaryNotInSentenceCase;
					if (!(data351 === "off" || data351 === "info" || data351 === "warning" || data351 === "error")) {
						const err353 = {
							instancePath: instancePath + "/rules/SummaryNotInSentenceCase",
							schemaPath: "#/properties/rules/properties/SummaryNotInSentenceCase/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SummaryNotInSentenceCase.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SummaryNotInSentenceCase.enum,
							parentSchema: schema11.properties.rules.properties.SummaryNotInSentenceCase,
							data: data351
						};
						if (vErrors === null) vErrors = [err353];
						else vErrors.push(err353);
						errors++;
					}
				}
				if (data2.LabelNotInTitleCase !== void 0) {
					let data352 = data2.LabelNotInTitleCase;
					if (!(data352 === "off" || data352 === "info" || data352 === "warning" || data352 === "error")) {
						const err354 = {
							instancePath: instancePath + "/rules/LabelNotInTitleCase",
							schemaPath: "#/properties/rules/properties/LabelNotInTitleCase/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.LabelNotInTitleCase.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.LabelNotInTitleCase.enum,
							parentSchema: schema11.properties.rules.properties.LabelNotInTitleCase,
							data: data352
						};
						if (vErrors === null) vErrors = [err354];
						else vErrors.push(err354);
						errors++;
					}
				}
				if (data2.LabelIsIdentifier !== void 0) {
					let data353 = data2.LabelIsIdentifier;
					if (!(data353 === "off" || data353 === "info" || data353 === "warning" || data353 === "error")) {
						const err355 = {
							instancePath: instancePath + "/rules/LabelIsIdentifier",
							schemaPath: "#/properties/rules/properties/LabelIsIdentifier/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.LabelIsIdentifier.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.LabelIsIdentifier.enum,
							parentSchema: schema11.properties.rules.properties.LabelIsIdentifier,
							data: data353
						};
						if (vErrors === null) vErrors = [err355];
						else vErrors.push(err355);
						errors++;
					}
				}
				if (data2.PlaceholderText !== void 0) {
					let data354 = data2.PlaceholderText;
					if (!(data354 === "off" || data354 === "info" || data354 === "warning" || data354 === "error")) {
						const err356 = {
							instancePath: instancePath + "/rules/PlaceholderText",
							schemaPath: "#/properties/rules/properties/PlaceholderText/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PlaceholderText.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PlaceholderText.enum,
							parentSchema: schema11.properties.rules.properties.PlaceholderText,
							data: data354
						};
						if (vErrors === null) vErrors = [err356];
						else vErrors.push(err356);
						errors++;
					}
				}
				if (data2.EmptyText !== void 0) {
					let data355 = data2.EmptyText;
					if (!(data355 === "off" || data355 === "info" || data355 === "warning" || data355 === "error")) {
						const err357 = {
							instancePath: instancePath + "/rules/EmptyText",
							schemaPath: "#/properties/rules/properties/EmptyText/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.EmptyText.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.EmptyText.enum,
							parentSchema: schema11.properties.rules.properties.EmptyText,
							data: data355
						};
						if (vErrors === null) vErrors = [err357];
						else vErrors.push(err357);
						errors++;
					}
				}
				if (data2.ProductNameMisspelt !== void 0) {
					let data356 = data2.ProductNameMisspelt;
					if (!(data356 === "off" || data356 === "info" || data356 === "warning" || data356 === "error")) {
						const err358 = {
							instancePath: instancePath + "/rules/ProductNameMisspelt",
							schemaPath: "#/properties/rules/properties/ProductNameMisspelt/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ProductNameMisspelt.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ProductNameMisspelt.enum,
							parentSchema: schema11.properties.rules.properties.ProductNameMisspelt,
							data: data356
						};
						if (vErrors === null) vErrors = [err358];
						else vErrors.push(err358);
						errors++;
					}
				}
				if (data2.ResponseSchemaEmpty !== void 0) {
					let data357 = data2.ResponseSchemaEmpty;
					if (!(data357 === "off" || data357 === "info" || data357 === "warning" || data357 === "error")) {
						const err359 = {
							instancePath: instancePath + "/rules/ResponseSchemaEmpty",
							schemaPath: "#/properties/rules/properties/ResponseSchemaEmpty/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ResponseSchemaEmpty.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ResponseSchemaEmpty.enum,
							parentSchema: schema11.properties.rules.properties.ResponseSchemaEmpty,
							data: data357
						};
						if (vErrors === null) vErrors = [err359];
						else vErrors.push(err359);
						errors++;
					}
				}
				if (data2.OperationVisibilityMissing !== void 0) {
					let data358 = data2.OperationVisibilityMissing;
					if (!(data358 === "off" || data358 === "info" || data358 === "warning" || data358 === "error")) {
						const err360 = {
							instancePath: instancePath + "/rules/OperationVisibilityMissing",
							schemaPath: "#/properties/rules/properties/OperationVisibilityMissing/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationVisibilityMissing.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationVisibilityMissing.enum,
							parentSchema: schema11.properties.rules.properties.OperationVisibilityMissing,
							data: data358
						};
						if (vErrors === null) vErrors = [err360];
						else vErrors.push(err360);
						errors++;
					}
				}
				if (data2.HostNotForProduction !== void 0) {
					let data359 = data2.HostNotForProduction;
					if (!(data359 === "off" || data359 === "info" || data359 === "warning" || data359 === "error")) {
						const err361 = {
							instancePath: instancePath + "/rules/HostNotForProduction",
							schemaPath: "#/properties/rules/properties/HostNotForProduction/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.HostNotForProduction.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.HostNotForProduction.enum,
							parentSchema: schema11.properties.rules.properties.HostNotForProduction,
							data: data359
						};
						if (vErrors === null) vErrors = [err361];
						else vErrors.push(err361);
						errors++;
					}
				}
				if (data2.SchemeNotEncrypted !== void 0) {
					let data360 = data2.SchemeNotEncrypted;
					if (!(data360 === "off" || data360 === "info" || data360 === "warning" || data360 === "error")) {
						const err362 = {
							instancePath: instancePath + "/rules/SchemeNotEncrypted",
							schemaPath: "#/properties/rules/properties/SchemeNotEncrypted/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SchemeNotEncrypted.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SchemeNotEncrypted.enum,
							parentSchema: schema11.properties.rules.properties.SchemeNotEncrypted,
							data: data360
						};
						if (vErrors === null) vErrors = [err362];
						else vErrors.push(err362);
						errors++;
					}
				}
				if (data2.AuthenticationTypeChanged !== void 0) {
					let data361 = data2.AuthenticationTypeChanged;
					if (!(data361 === "off" || data361 === "info" || data361 === "warning" || data361 === "error")) {
						const err363 = {
							instancePath: instancePath + "/rules/AuthenticationTypeChanged",
							schemaPath: "#/properties/rules/properties/AuthenticationTypeChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.AuthenticationTypeChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.AuthenticationTypeChanged.enum,
							parentSchema: schema11.properties.rules.properties.AuthenticationTypeChanged,
							data: data361
						};
						if (vErrors === null) vErrors = [err363];
						else vErrors.push(err363);
						errors++;
					}
				}
				if (data2.ConnectorRenamed !== void 0) {
					let data362 = data2.ConnectorRenamed;
					if (!(data362 === "off" || data362 === "info" || data362 === "warning" || data362 === "error")) {
						const err364 = {
							instancePath: instancePath + "/rules/ConnectorRenamed",
							schemaPath: "#/properties/rules/properties/ConnectorRenamed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ConnectorRenamed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ConnectorRenamed.enum,
							parentSchema: schema11.properties.rules.properties.ConnectorRenamed,
							data: data362
						};
						if (vErrors === null) vErrors = [err364];
						else vErrors.push(err364);
						errors++;
					}
				}
				if (data2.PublisherChanged !== void 0) {
					let data363 = data2.PublisherChanged;
					if (!(data363 === "off" || data363 === "info" || data363 === "warning" || data363 === "error")) {
						const err365 = {
							instancePath: instancePath + "/rules/PublisherChanged",
							schemaPath: "#/properties/rules/properties/PublisherChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PublisherChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PublisherChanged.enum,
							parentSchema: schema11.properties.rules.properties.PublisherChanged,
							data: data363
						};
						if (vErrors === null) vErrors = [err365];
						else vErrors.push(err365);
						errors++;
					}
				}
				if (data2.OperationIdRenamedCosmetically !== void 0) {
					let data364 = data2.OperationIdRenamedCosmetically;
					if (!(data364 === "off" || data364 === "info" || data364 === "warning" || data364 === "error")) {
						const err366 = {
							instancePath: instancePath + "/rules/OperationIdRenamedCosmetically",
							schemaPath: "#/properties/rules/properties/OperationIdRenamedCosmetically/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationIdRenamedCosmetically.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationIdRenamedCosmetically.enum,
							parentSchema: schema11.properties.rules.properties.OperationIdRenamedCosmetically,
							data: data364
						};
						if (vErrors === null) vErrors = [err366];
						else vErrors.push(err366);
						errors++;
					}
				}
				if (data2.MapEntryChanged !== void 0) {
					let data365 = data2.MapEntryChanged;
					if (!(data365 === "off" || data365 === "info" || data365 === "warning" || data365 === "error")) {
						const err367 = {
							instancePath: instancePath + "/rules/MapEntryChanged",
							schemaPath: "#/properties/rules/properties/MapEntryChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.MapEntryChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.MapEntryChanged.enum,
							parentSchema: schema11.properties.rules.properties.MapEntryChanged,
							data: data365
						};
						if (vErrors === null) vErrors = [err367];
						else vErrors.push(err367);
						errors++;
					}
				}
				if (data2.OperationDeleted !== void 0) {
					let data366 = data2.OperationDeleted;
					if (!(data366 === "off" || data366 === "info" || data366 === "warning" || data366 === "error")) {
						const err368 = {
							instancePath: instancePath + "/rules/OperationDeleted",
							schemaPath: "#/properties/rules/properties/OperationDeleted/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationDeleted.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationDeleted.enum,
							parentSchema: schema11.properties.rules.properties.OperationDeleted,
							data: data366
						};
						if (vErrors === null) vErrors = [err368];
						else vErrors.push(err368);
						errors++;
					}
				}
				if (data2.OperationPathChanged !== void 0) {
					let data367 = data2.OperationPathChanged;
					if (!(data367 === "off" || data367 === "info" || data367 === "warning" || data367 === "error")) {
						const err369 = {
							instancePath: instancePath + "/rules/OperationPathChanged",
							schemaPath: "#/properties/rules/properties/OperationPathChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationPathChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationPathChanged.enum,
							parentSchema: schema11.properties.rules.properties.OperationPathChanged,
							data: data367
						};
						if (vErrors === null) vErrors = [err369];
						else vErrors.push(err369);
						errors++;
					}
				}
				if (data2.OperationMethodChanged !== void 0) {
					let data368 = data2.OperationMethodChanged;
					if (!(data368 === "off" || data368 === "info" || data368 === "warning" || data368 === "error")) {
						const err370 = {
							instancePath: instancePath + "/rules/OperationMethodChanged",
							schemaPath: "#/properties/rules/properties/OperationMethodChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationMethodChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationMethodChanged.enum,
							parentSchema: schema11.properties.rules.properties.OperationMethodChanged,
							data: data368
						};
						if (vErrors === null) vErrors = [err370];
						else vErrors.push(err370);
						errors++;
					}
				}
				if (data2.OperationHidden !== void 0) {
					let data369 = data2.OperationHidden;
					if (!(data369 === "off" || data369 === "info" || data369 === "warning" || data369 === "error")) {
						const err371 = {
							instancePath: instancePath + "/rules/OperationHidden",
							schemaPath: "#/properties/rules/properties/OperationHidden/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationHidden.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationHidden.enum,
							parentSchema: schema11.properties.rules.properties.OperationHidden,
							data: data369
						};
						if (vErrors === null) vErrors = [err371];
						else vErrors.push(err371);
						errors++;
					}
				}
				if (data2.ParameterLocationChanged !== void 0) {
					let data370 = data2.ParameterLocationChanged;
					if (!(data370 === "off" || data370 === "info" || data370 === "warning" || data370 === "error")) {
						const err372 = {
							instancePath: instancePath + "/rules/ParameterLocationChanged",
							schemaPath: "#/properties/rules/properties/ParameterLocationChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParameterLocationChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParameterLocationChanged.enum,
							parentSchema: schema11.properties.rules.properties.ParameterLocationChanged,
							data: data370
						};
						if (vErrors === null) vErrors = [err372];
						else vErrors.push(err372);
						errors++;
					}
				}
				if (data2.RequiredParameterAdded !== void 0) {
					let data371 = data2.RequiredParameterAdded;
					if (!(data371 === "off" || data371 === "info" || data371 === "warning" || data371 === "error")) {
						const err373 = {
							instancePath: instancePath + "/rules/RequiredParameterAdded",
							schemaPath: "#/properties/rules/properties/RequiredParameterAdded/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequiredParameterAdded.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequiredParameterAdded.enum,
							parentSchema: schema11.properties.rules.properties.RequiredParameterAdded,
							data: data371
						};
						if (vErrors === null) vErrors = [err373];
						else vErrors.push(err373);
						errors++;
					}
				}
				if (data2.RequiredInputFieldAdded !== void 0) {
					let data372 = data2.RequiredInputFieldAdded;
					if (!(data372 === "off" || data372 === "info" || data372 === "warning" || data372 === "error")) {
						const err374 = {
							instancePath: instancePath + "/rules/RequiredInputFieldAdded",
							schemaPath: "#/properties/rules/properties/RequiredInputFieldAdded/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequiredInputFieldAdded.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequiredInputFieldAdded.enum,
							parentSchema: schema11.properties.rules.properties.RequiredInputFieldAdded,
							data: data372
						};
						if (vErrors === null) vErrors = [err374];
						else vErrors.push(err374);
						errors++;
					}
				}
				if (data2.RequiredInputFieldAddedWithDefault !== void 0) {
					let data373 = data2.RequiredInputFieldAddedWithDefault;
					if (!(data373 === "off" || data373 === "info" || data373 === "warning" || data373 === "error")) {
						const err375 = {
							instancePath: instancePath + "/rules/RequiredInputFieldAddedWithDefault",
							schemaPath: "#/properties/rules/properties/RequiredInputFieldAddedWithDefault/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequiredInputFieldAddedWithDefault.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequiredInputFieldAddedWithDefault.enum,
							parentSchema: schema11.properties.rules.properties.RequiredInputFieldAddedWithDefault,
							data: data373
						};
						if (vErrors === null) vErrors = [err375];
						else vErrors.push(err375);
						errors++;
					}
				}
				if (data2.InputFieldOptionalToRequired !== void 0) {
					let data374 = data2.InputFieldOptionalToRequired;
					if (!(data374 === "off" || data374 === "info" || data374 === "warning" || data374 === "error")) {
						const err376 = {
							instancePath: instancePath + "/rules/InputFieldOptionalToRequired",
							schemaPath: "#/properties/rules/properties/InputFieldOptionalToRequired/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InputFieldOptionalToRequired.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InputFieldOptionalToRequired.enum,
							parentSchema: schema11.properties.rules.properties.InputFieldOptionalToRequired,
							data: data374
						};
						if (vErrors === null) vErrors = [err376];
						else vErrors.push(err376);
						errors++;
					}
				}
				if (data2.InputFieldTypeChanged !== void 0) {
					let data375 = data2.InputFieldTypeChanged;
					if (!(data375 === "off" || data375 === "info" || data375 === "warning" || data375 === "error")) {
						const err377 = {
							instancePath: instancePath + "/rules/InputFieldTypeChanged",
							schemaPath: "#/properties/rules/properties/InputFieldTypeChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InputFieldTypeChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InputFieldTypeChanged.enum,
							parentSchema: schema11.properties.rules.properties.InputFieldTypeChanged,
							data: data375
						};
						if (vErrors === null) vErrors = [err377];
						else vErrors.push(err377);
						errors++;
					}
				}
				if (data2.InputEnumListAdded !== void 0) {
					let data376 = data2.InputEnumListAdded;
					if (!(data376 === "off" || data376 === "info" || data376 === "warning" || data376 === "error")) {
						const err378 = {
							instancePath: instancePath + "/rules/InputEnumListAdded",
							schemaPath: "#/properties/rules/properties/InputEnumListAdded/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InputEnumListAdded.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InputEnumListAdded.enum,
							parentSchema: schema11.properties.rules.properties.InputEnumListAdded,
							data: data376
						};
						if (vErrors === null) vErrors = [err378];
						else vErrors.push(err378);
						errors++;
					}
				}
				if (data2.InputEnumValueRemoved !== void 0) {
					let data377 = data2.InputEnumValueRemoved;
					if (!(data377 === "off" || data377 === "info" || data377 === "warning" || data377 === "error")) {
						const err379 = {
							instancePath: instancePath + "/rules/InputEnumValueRemoved",
							schemaPath: "#/properties/rules/properties/InputEnumValueRemoved/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InputEnumValueRemoved.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InputEnumValueRemoved.enum,
							parentSchema: schema11.properties.rules.properties.InputEnumValueRemoved,
							data: data377
						};
						if (vErrors === null) vErrors = [err379];
						else vErrors.push(err379);
						errors++;
					}
				}
				if (data2.OutputFieldDeleted !== void 0) {
					let data378 = data2.OutputFieldDeleted;
					if (!(data378 === "off" || data378 === "info" || data378 === "warning" || data378 === "error")) {
						const err380 = {
							instancePath: instancePath + "/rules/OutputFieldDeleted",
							schemaPath: "#/properties/rules/properties/OutputFieldDeleted/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OutputFieldDeleted.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OutputFieldDeleted.enum,
							parentSchema: schema11.properties.rules.properties.OutputFieldDeleted,
							data: data378
						};
						if (vErrors === null) vErrors = [err380];
						else vErrors.push(err380);
						errors++;
					}
				}
				if (data2.OutputFieldTypeChanged !== void 0) {
					let data379 = data2.OutputFieldTypeChanged;
					if (!(data379 === "off" || data379 === "info" || data379 === "warning" || data379 === "error")) {
						const err381 = {
							instancePath: instancePath + "/rules/OutputFieldTypeChanged",
							schemaPath: "#/properties/rules/properties/OutputFieldTypeChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OutputFieldTypeChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OutputFieldTypeChanged.enum,
							parentSchema: schema11.properties.rules.properties.OutputFieldTypeChanged,
							data: data379
						};
						if (vErrors === null) vErrors = [err381];
						else vErrors.push(err381);
						errors++;
					}
				}
				if (data2.OutputFieldTypeFormatChanged !== void 0) {
					let data380 = data2.OutputFieldTypeFormatChanged;
					if (!(data380 === "off" || data380 === "info" || data380 === "warning" || data380 === "error")) {
						const err382 = {
							instancePath: instancePath + "/rules/OutputFieldTypeFormatChanged",
							schemaPath: "#/properties/rules/properties/OutputFieldTypeFormatChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OutputFieldTypeFormatChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OutputFieldTypeFormatChanged.enum,
							parentSchema: schema11.properties.rules.properties.OutputFieldTypeFormatChanged,
							data: data380
						};
						if (vErrors === null) vErrors = [err382];
						else vErrors.push(err382);
						errors++;
					}
				}
				if (data2.OutputEnumListRemoved !== void 0) {
					let data381 = data2.OutputEnumListRemoved;
					if (!(data381 === "off" || data381 === "info" || data381 === "warning" || data381 === "error")) {
						const err383 = {
							instancePath: instancePath + "/rules/OutputEnumListRemoved",
							schemaPath: "#/properties/rules/properties/OutputEnumListRemoved/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OutputEnumListRemoved.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OutputEnumListRemoved.enum,
							parentSchema: schema11.properties.rules.properties.OutputEnumListRemoved,
							data: data381
						};
						if (vErrors === null) vErrors = [err383];
						else vErrors.push(err383);
						errors++;
					}
				}
				if (data2.ParameterRemoved !== void 0) {
					let data382 = data2.ParameterRemoved;
					if (!(data382 === "off" || data382 === "info" || data382 === "warning" || data382 === "error")) {
						const err384 = {
							instancePath: instancePath + "/rules/ParameterRemoved",
							schemaPath: "#/properties/rules/properties/ParameterRemoved/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParameterRemoved.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParameterRemoved.enum,
							parentSchema: schema11.properties.rules.properties.ParameterRemoved,
							data: data382
						};
						if (vErrors === null) vErrors = [err384];
						else vErrors.push(err384);
						errors++;
					}
				}
				if (data2.InputFieldRemoved !== void 0) {
					let data383 = data2.InputFieldRemoved;
					if (!(data383 === "off" || data383 === "info" || data383 === "warning" || data383 === "error")) {
						const err385 = {
							instancePath: instancePath + "/rules/InputFieldRemoved",
							schemaPath: "#/properties/rules/properties/InputFieldRemoved/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InputFieldRemoved.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InputFieldRemoved.enum,
							parentSchema: schema11.properties.rules.properties.InputFieldRemoved,
							data: data383
						};
						if (vErrors === null) vErrors = [err385];
						else vErrors.push(err385);
						errors++;
					}
				}
				if (data2.BodyParameterRenamed !== void 0) {
					let data384 = data2.BodyParameterRenamed;
					if (!(data384 === "off" || data384 === "info" || data384 === "warning" || data384 === "error")) {
						const err386 = {
							instancePath: instancePath + "/rules/BodyParameterRenamed",
							schemaPath: "#/properties/rules/properties/BodyParameterRenamed/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BodyParameterRenamed.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BodyParameterRenamed.enum,
							parentSchema: schema11.properties.rules.properties.BodyParameterRenamed,
							data: data384
						};
						if (vErrors === null) vErrors = [err386];
						else vErrors.push(err386);
						errors++;
					}
				}
				if (data2.ParameterOptionalToRequired !== void 0) {
					let data385 = data2.ParameterOptionalToRequired;
					if (!(data385 === "off" || data385 === "info" || data385 === "warning" || data385 === "error")) {
						const err387 = {
							instancePath: instancePath + "/rules/ParameterOptionalToRequired",
							schemaPath: "#/properties/rules/properties/ParameterOptionalToRequired/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParameterOptionalToRequired.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParameterOptionalToRequired.enum,
							parentSchema: schema11.properties.rules.properties.ParameterOptionalToRequired,
							data: data385
						};
						if (vErrors === null) vErrors = [err387];
						else vErrors.push(err387);
						errors++;
					}
				}
				if (data2.ParameterTypeChanged !== void 0) {
					let data386 = data2.ParameterTypeChanged;
					if (!(data386 === "off" || data386 === "info" || data386 === "warning" || data386 === "error")) {
						const err388 = {
							instancePath: instancePath + "/rules/ParameterTypeChanged",
							schemaPath: "#/properties/rules/properties/ParameterTypeChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParameterTypeChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParameterTypeChanged.enum,
							parentSchema: schema11.properties.rules.properties.ParameterTypeChanged,
							data: data386
						};
						if (vErrors === null) vErrors = [err388];
						else vErrors.push(err388);
						errors++;
					}
				}
				if (data2.InputFormatChanged !== void 0) {
					let data387 = data2.InputFormatChanged;
					if (!(data387 === "off" || data387 === "info" || data387 === "warning" || data387 === "error")) {
						const err389 = {
							instancePath: instancePath + "/rules/InputFormatChanged",
							schemaPath: "#/properties/rules/properties/InputFormatChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InputFormatChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InputFormatChanged.enum,
							parentSchema: schema11.properties.rules.properties.InputFormatChanged,
							data: data387
						};
						if (vErrors === null) vErrors = [err389];
						else vErrors.push(err389);
						errors++;
					}
				}
				if (data2.ParameterEnumListAdded !== void 0) {
					let data388 = data2.ParameterEnumListAdded;
					if (!(data388 === "off" || data388 === "info" || data388 === "warning" || data388 === "error")) {
						const err390 = {
							instancePath: instancePath + "/rules/ParameterEnumListAdded",
							schemaPath: "#/properties/rules/properties/ParameterEnumListAdded/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParameterEnumListAdded.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParameterEnumListAdded.enum,
							parentSchema: schema11.properties.rules.properties.ParameterEnumListAdded,
							data: data388
						};
						if (vErrors === null) vErrors = [err390];
						else vErrors.push(err390);
						errors++;
					}
				}
				if (data2.ParameterEnumValueRemoved !== void 0) {
					let data389 = data2.ParameterEnumValueRemoved;
					if (!(data389 === "off" || data389 === "info" || data389 === "warning" || data389 === "error")) {
						const err391 = {
							instancePath: instancePath + "/rules/ParameterEnumValueRemoved",
							schemaPath: "#/properties/rules/properties/ParameterEnumValueRemoved/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.ParameterEnumValueRemoved.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.ParameterEnumValueRemoved.enum,
							parentSchema: schema11.properties.rules.properties.ParameterEnumValueRemoved,
							data: data389
						};
						if (vErrors === null) vErrors = [err391];
						else vErrors.push(err391);
						errors++;
					}
				}
				if (data2.InputConstraintTightened !== void 0) {
					let data390 = data2.InputConstraintTightened;
					if (!(data390 === "off" || data390 === "info" || data390 === "warning" || data390 === "error")) {
						const err392 = {
							instancePath: instancePath + "/rules/InputConstraintTightened",
							schemaPath: "#/properties/rules/properties/InputConstraintTightened/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InputConstraintTightened.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InputConstraintTightened.enum,
							parentSchema: schema11.properties.rules.properties.InputConstraintTightened,
							data: data390
						};
						if (vErrors === null) vErrors = [err392];
						else vErrors.push(err392);
						errors++;
					}
				}
				if (data2.CollectionFormatChanged !== void 0) {
					let data391 = data2.CollectionFormatChanged;
					if (!(data391 === "off" || data391 === "info" || data391 === "warning" || data391 === "error")) {
						const err393 = {
							instancePath: instancePath + "/rules/CollectionFormatChanged",
							schemaPath: "#/properties/rules/properties/CollectionFormatChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.CollectionFormatChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.CollectionFormatChanged.enum,
							parentSchema: schema11.properties.rules.properties.CollectionFormatChanged,
							data: data391
						};
						if (vErrors === null) vErrors = [err393];
						else vErrors.push(err393);
						errors++;
					}
				}
				if (data2.InternalDefaultChanged !== void 0) {
					let data392 = data2.InternalDefaultChanged;
					if (!(data392 === "off" || data392 === "info" || data392 === "warning" || data392 === "error")) {
						const err394 = {
							instancePath: instancePath + "/rules/InternalDefaultChanged",
							schemaPath: "#/properties/rules/properties/InternalDefaultChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InternalDefaultChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InternalDefaultChanged.enum,
							parentSchema: schema11.properties.rules.properties.InternalDefaultChanged,
							data: data392
						};
						if (vErrors === null) vErrors = [err394];
						else vErrors.push(err394);
						errors++;
					}
				}
				if (data2.DynamicSourceRemoved !== void 0) {
					let data393 = data2.DynamicSourceRemoved;
					if (!(data393 === "off" || data393 === "info" || data393 === "warning" || data393 === "error")) {
						const err395 = {
							instancePath: instancePath + "/rules/DynamicSourceRemoved",
							schemaPath: "#/properties/rules/properties/DynamicSourceRemoved/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.DynamicSourceRemoved.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.DynamicSourceRemoved.enum,
							parentSchema: schema11.properties.rules.properties.DynamicSourceRemoved,
							data: data393
						};
						if (vErrors === null) vErrors = [err395];
						else vErrors.push(err395);
						errors++;
					}
				}
				if (data2.RequestMediaTypeRemoved !== void 0) {
					let data394 = data2.RequestMediaTypeRemoved;
					if (!(data394 === "off" || data394 === "info" || data394 === "warning" || data394 === "error")) {
						const err396 = {
							instancePath: instancePath + "/rules/RequestMediaTypeRemoved",
							schemaPath: "#/properties/rules/properties/RequestMediaTypeRemoved/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.RequestMediaTypeRemoved.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.RequestMediaTypeRemoved.enum,
							parentSchema: schema11.properties.rules.properties.RequestMediaTypeRemoved,
							data: data394
						};
						if (vErrors === null) vErrors = [err396];
						else vErrors.push(err396);
						errors++;
					}
				}
				if (data2.OptionalOutputFieldDeleted !== void 0) {
					let data395 = data2.OptionalOutputFieldDeleted;
					if (!(data395 === "off" || data395 === "info" || data395 === "warning" || data395 === "error")) {
						const err397 = {
							instancePath: instancePath + "/rules/OptionalOutputFieldDeleted",
							schemaPath: "#/properties/rules/properties/OptionalOutputFieldDeleted/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OptionalOutputFieldDeleted.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OptionalOutputFieldDeleted.enum,
							parentSchema: schema11.properties.rules.properties.OptionalOutputFieldDeleted,
							data: data395
						};
						if (vErrors === null) vErrors = [err397];
						else vErrors.push(err397);
						errors++;
					}
				}
				if (data2.OutputEnumValueAdded !== void 0) {
					let data396 = data2.OutputEnumValueAdded;
					if (!(data396 === "off" || data396 === "info" || data396 === "warning" || data396 === "error")) {
						const err398 = {
							instancePath: instancePath + "/rules/OutputEnumValueAdded",
							schemaPath: "#/properties/rules/properties/OutputEnumValueAdded/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OutputEnumValueAdded.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OutputEnumValueAdded.enum,
							parentSchema: schema11.properties.rules.properties.OutputEnumValueAdded,
							data: data396
						};
						if (vErrors === null) vErrors = [err398];
						else vErrors.push(err398);
						errors++;
					}
				}
				if (data2.SuccessResponseRemoved !== void 0) {
					let data397 = data2.SuccessResponseRemoved;
					if (!(data397 === "off" || data397 === "info" || data397 === "warning" || data397 === "error")) {
						const err399 = {
							instancePath: instancePath + "/rules/SuccessResponseRemoved",
							schemaPath: "#/properties/rules/properties/SuccessResponseRemoved/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SuccessResponseRemoved.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SuccessResponseRemoved.enum,
							parentSchema: schema11.properties.rules.properties.SuccessResponseRemoved,
							data: data397
						};
						if (vErrors === null) vErrors = [err399];
						else vErrors.push(err399);
						errors++;
					}
				}
				if (data2.NotificationContentRemoved !== void 0) {
					let data398 = data2.NotificationContentRemoved;
					if (!(data398 === "off" || data398 === "info" || data398 === "warning" || data398 === "error")) {
						const err400 = {
							instancePath: instancePath + "/rules/NotificationContentRemoved",
							schemaPath: "#/properties/rules/properties/NotificationContentRemoved/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.NotificationContentRemoved.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.NotificationContentRemoved.enum,
							parentSchema: schema11.properties.rules.properties.NotificationContentRemoved,
							data: data398
						};
						if (vErrors === null) vErrors = [err400];
						else vErrors.push(err400);
						errors++;
					}
				}
				if (data2.TriggerKindChanged !== void 0) {
					let data399 = data2.TriggerKindChanged;
					if (!(data399 === "off" || data399 === "info" || data399 === "warning" || data399 === "error")) {
						const err401 = {
							instancePath: instancePath + "/rules/TriggerKindChanged",
							schemaPath: "#/properties/rules/properties/TriggerKindChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TriggerKindChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TriggerKindChanged.enum,
							parentSchema: schema11.properties.rules.properties.TriggerKindChanged,
							data: data399
						};
						if (vErrors === null) vErrors = [err401];
						else vErrors.push(err401);
						errors++;
					}
				}
				if (data2.PagingChanged !== void 0) {
					let data400 = data2.PagingChanged;
					if (!(data400 === "off" || data400 === "info" || data400 === "warning" || data400 === "error")) {
						const err402 = {
							instancePath: instancePath + "/rules/PagingChanged",
							schemaPath: "#/properties/rules/properties/PagingChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.PagingChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.PagingChanged.enum,
							parentSchema: schema11.properties.rules.properties.PagingChanged,
							data: data400
						};
						if (vErrors === null) vErrors = [err402];
						else vErrors.push(err402);
						errors++;
					}
				}
				if (data2.FieldHidden !== void 0) {
					let data401 = data2.FieldHidden;
					if (!(data401 === "off" || data401 === "info" || data401 === "warning" || data401 === "error")) {
						const err403 = {
							instancePath: instancePath + "/rules/FieldHidden",
							schemaPath: "#/properties/rules/properties/FieldHidden/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.FieldHidden.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.FieldHidden.enum,
							parentSchema: schema11.properties.rules.properties.FieldHidden,
							data: data401
						};
						if (vErrors === null) vErrors = [err403];
						else vErrors.push(err403);
						errors++;
					}
				}
				if (data2.HostChanged !== void 0) {
					let data402 = data2.HostChanged;
					if (!(data402 === "off" || data402 === "info" || data402 === "warning" || data402 === "error")) {
						const err404 = {
							instancePath: instancePath + "/rules/HostChanged",
							schemaPath: "#/properties/rules/properties/HostChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.HostChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.HostChanged.enum,
							parentSchema: schema11.properties.rules.properties.HostChanged,
							data: data402
						};
						if (vErrors === null) vErrors = [err404];
						else vErrors.push(err404);
						errors++;
					}
				}
				if (data2.BasePathChanged !== void 0) {
					let data403 = data2.BasePathChanged;
					if (!(data403 === "off" || data403 === "info" || data403 === "warning" || data403 === "error")) {
						const err405 = {
							instancePath: instancePath + "/rules/BasePathChanged",
							schemaPath: "#/properties/rules/properties/BasePathChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.BasePathChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.BasePathChanged.enum,
							parentSchema: schema11.properties.rules.properties.BasePathChanged,
							data: data403
						};
						if (vErrors === null) vErrors = [err405];
						else vErrors.push(err405);
						errors++;
					}
				}
				if (data2.SecurityChanged !== void 0) {
					let data404 = data2.SecurityChanged;
					if (!(data404 === "off" || data404 === "info" || data404 === "warning" || data404 === "error")) {
						const err406 = {
							instancePath: instancePath + "/rules/SecurityChanged",
							schemaPath: "#/properties/rules/properties/SecurityChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.SecurityChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.SecurityChanged.enum,
							parentSchema: schema11.properties.rules.properties.SecurityChanged,
							data: data404
						};
						if (vErrors === null) vErrors = [err406];
						else vErrors.push(err406);
						errors++;
					}
				}
				if (data2.OperationAdded !== void 0) {
					let data405 = data2.OperationAdded;
					if (!(data405 === "off" || data405 === "info" || data405 === "warning" || data405 === "error")) {
						const err407 = {
							instancePath: instancePath + "/rules/OperationAdded",
							schemaPath: "#/properties/rules/properties/OperationAdded/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationAdded.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationAdded.enum,
							parentSchema: schema11.properties.rules.properties.OperationAdded,
							data: data405
						};
						if (vErrors === null) vErrors = [err407];
						else vErrors.push(err407);
						errors++;
					}
				}
				if (data2.OperationDeprecated !== void 0) {
					let data406 = data2.OperationDeprecated;
					if (!(data406 === "off" || data406 === "info" || data406 === "warning" || data406 === "error")) {
						const err408 = {
							instancePath: instancePath + "/rules/OperationDeprecated",
							schemaPath: "#/properties/rules/properties/OperationDeprecated/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OperationDeprecated.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OperationDeprecated.enum,
							parentSchema: schema11.properties.rules.properties.OperationDeprecated,
							data: data406
						};
						if (vErrors === null) vErrors = [err408];
						else vErrors.push(err408);
						errors++;
					}
				}
				if (data2.InputAdded !== void 0) {
					let data407 = data2.InputAdded;
					if (!(data407 === "off" || data407 === "info" || data407 === "warning" || data407 === "error")) {
						const err409 = {
							instancePath: instancePath + "/rules/InputAdded",
							schemaPath: "#/properties/rules/properties/InputAdded/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.InputAdded.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.InputAdded.enum,
							parentSchema: schema11.properties.rules.properties.InputAdded,
							data: data407
						};
						if (vErrors === null) vErrors = [err409];
						else vErrors.push(err409);
						errors++;
					}
				}
				if (data2.OutputAdded !== void 0) {
					let data408 = data2.OutputAdded;
					if (!(data408 === "off" || data408 === "info" || data408 === "warning" || data408 === "error")) {
						const err410 = {
							instancePath: instancePath + "/rules/OutputAdded",
							schemaPath: "#/properties/rules/properties/OutputAdded/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OutputAdded.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OutputAdded.enum,
							parentSchema: schema11.properties.rules.properties.OutputAdded,
							data: data408
						};
						if (vErrors === null) vErrors = [err410];
						else vErrors.push(err410);
						errors++;
					}
				}
				if (data2.TextChanged !== void 0) {
					let data409 = data2.TextChanged;
					if (!(data409 === "off" || data409 === "info" || data409 === "warning" || data409 === "error")) {
						const err411 = {
							instancePath: instancePath + "/rules/TextChanged",
							schemaPath: "#/properties/rules/properties/TextChanged/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.TextChanged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.TextChanged.enum,
							parentSchema: schema11.properties.rules.properties.TextChanged,
							data: data409
						};
						if (vErrors === null) vErrors = [err411];
						else vErrors.push(err411);
						errors++;
					}
				}
				if (data2.OtherChange !== void 0) {
					let data410 = data2.OtherChange;
					if (!(data410 === "off" || data410 === "info" || data410 === "warning" || data410 === "error")) {
						const err412 = {
							instancePath: instancePath + "/rules/OtherChange",
							schemaPath: "#/properties/rules/properties/OtherChange/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.rules.properties.OtherChange.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.rules.properties.OtherChange.enum,
							parentSchema: schema11.properties.rules.properties.OtherChange,
							data: data410
						};
						if (vErrors === null) vErrors = [err412];
						else vErrors.push(err412);
						errors++;
					}
				}
			} else {
				const err413 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.rules.type,
					parentSchema: schema11.properties.rules,
					data: data2
				};
				if (vErrors === null) vErrors = [err413];
				else vErrors.push(err413);
				errors++;
			}
		}
		if (data.folders !== void 0) {
			let data411 = data.folders;
			if (data411 && typeof data411 == "object" && !Array.isArray(data411)) {
				for (const key2 in data411) if (!(key2 === "independent-publisher" || key2 === "certified" || key2 === "custom")) {
					const err414 = {
						instancePath: instancePath + "/folders",
						schemaPath: "#/properties/folders/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.folders,
						data: data411
					};
					if (vErrors === null) vErrors = [err414];
					else vErrors.push(err414);
					errors++;
				}
				if (data411["independent-publisher"] !== void 0) {
					let data412 = data411["independent-publisher"];
					if (Array.isArray(data412)) {
						if (data412.length > 20) {
							const err415 = {
								instancePath: instancePath + "/folders/independent-publisher",
								schemaPath: "#/properties/folders/properties/independent-publisher/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items",
								schema: 20,
								parentSchema: schema11.properties.folders.properties["independent-publisher"],
								data: data412
							};
							if (vErrors === null) vErrors = [err415];
							else vErrors.push(err415);
							errors++;
						}
						const len0 = data412.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data413 = data412[i0];
							if (typeof data413 === "string") {
								if (data413.length > 200) {
									const err416 = {
										instancePath: instancePath + "/folders/independent-publisher/" + i0,
										schemaPath: "#/properties/folders/properties/independent-publisher/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema11.properties.folders.properties["independent-publisher"].items,
										data: data413
									};
									if (vErrors === null) vErrors = [err416];
									else vErrors.push(err416);
									errors++;
								}
								if (data413.length < 1) {
									const err417 = {
										instancePath: instancePath + "/folders/independent-publisher/" + i0,
										schemaPath: "#/properties/folders/properties/independent-publisher/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema11.properties.folders.properties["independent-publisher"].items,
										data: data413
									};
									if (vErrors === null) vErrors = [err417];
									else vErrors.push(err417);
									errors++;
								}
								if (!pattern0.test(data413)) {
									const err418 = {
										instancePath: instancePath + "/folders/independent-publisher/" + i0,
										schemaPath: "#/properties/folders/properties/independent-publisher/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^/]" },
										message: "must match pattern \"^[^/]\"",
										schema: "^[^/]",
										parentSchema: schema11.properties.folders.properties["independent-publisher"].items,
										data: data413
									};
									if (vErrors === null) vErrors = [err418];
									else vErrors.push(err418);
									errors++;
								}
							} else {
								const err419 = {
									instancePath: instancePath + "/folders/independent-publisher/" + i0,
									schemaPath: "#/properties/folders/properties/independent-publisher/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.folders.properties["independent-publisher"].items.type,
									parentSchema: schema11.properties.folders.properties["independent-publisher"].items,
									data: data413
								};
								if (vErrors === null) vErrors = [err419];
								else vErrors.push(err419);
								errors++;
							}
						}
					} else {
						const err420 = {
							instancePath: instancePath + "/folders/independent-publisher",
							schemaPath: "#/properties/folders/properties/independent-publisher/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.folders.properties["independent-publisher"].type,
							parentSchema: schema11.properties.folders.properties["independent-publisher"],
							data: data412
						};
						if (vErrors === null) vErrors = [err420];
						else vErrors.push(err420);
						errors++;
					}
				}
				if (data411.certified !== void 0) {
					let data414 = data411.certified;
					if (Array.isArray(data414)) {
						if (data414.length > 20) {
							const err421 = {
								instancePath: instancePath + "/folders/certified",
								schemaPath: "#/properties/folders/properties/certified/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items",
								schema: 20,
								parentSchema: schema11.properties.folders.properties.certified,
								data: data414
							};
							if (vErrors === null) vErrors = [err421];
							else vErrors.push(err421);
							errors++;
						}
						const len1 = data414.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data415 = data414[i1];
							if (typeof data415 === "string") {
								if (data415.length > 200) {
									const err422 = {
										instancePath: instancePath + "/folders/certified/" + i1,
										schemaPath: "#/properties/folders/properties/certified/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema11.properties.folders.properties.certified.items,
										data: data415
									};
									if (vErrors === null) vErrors = [err422];
									else vErrors.push(err422);
									errors++;
								}
								if (data415.length < 1) {
									const err423 = {
										instancePath: instancePath + "/folders/certified/" + i1,
										schemaPath: "#/properties/folders/properties/certified/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema11.properties.folders.properties.certified.items,
										data: data415
									};
									if (vErrors === null) vErrors = [err423];
									else vErrors.push(err423);
									errors++;
								}
								if (!pattern0.test(data415)) {
									const err424 = {
										instancePath: instancePath + "/folders/certified/" + i1,
										schemaPath: "#/properties/folders/properties/certified/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^/]" },
										message: "must match pattern \"^[^/]\"",
										schema: "^[^/]",
										parentSchema: schema11.properties.folders.properties.certified.items,
										data: data415
									};
									if (vErrors === null) vErrors = [err424];
									else vErrors.push(err424);
									errors++;
								}
							} else {
								const err425 = {
									instancePath: instancePath + "/folders/certified/" + i1,
									schemaPath: "#/properties/folders/properties/certified/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.folders.properties.certified.items.type,
									parentSchema: schema11.properties.folders.properties.certified.items,
									data: data415
								};
								if (vErrors === null) vErrors = [err425];
								else vErrors.push(err425);
								errors++;
							}
						}
					} else {
						const err426 = {
							instancePath: instancePath + "/folders/certified",
							schemaPath: "#/properties/folders/properties/certified/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.folders.properties.certified.type,
							parentSchema: schema11.properties.folders.properties.certified,
							data: data414
						};
						if (vErrors === null) vErrors = [err426];
						else vErrors.push(err426);
						errors++;
					}
				}
				if (data411.custom !== void 0) {
					let data416 = data411.custom;
					if (Array.isArray(data416)) {
						if (data416.length > 20) {
							const err427 = {
								instancePath: instancePath + "/folders/custom",
								schemaPath: "#/properties/folders/properties/custom/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items",
								schema: 20,
								parentSchema: schema11.properties.folders.properties.custom,
								data: data416
							};
							if (vErrors === null) vErrors = [err427];
							else vErrors.push(err427);
							errors++;
						}
						const len2 = data416.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data417 = data416[i2];
							if (typeof data417 === "string") {
								if (data417.length > 200) {
									const err428 = {
										instancePath: instancePath + "/folders/custom/" + i2,
										schemaPath: "#/properties/folders/properties/custom/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema11.properties.folders.properties.custom.items,
										data: data417
									};
									if (vErrors === null) vErrors = [err428];
									else vErrors.push(err428);
									errors++;
								}
								if (data417.length < 1) {
									const err429 = {
										instancePath: instancePath + "/folders/custom/" + i2,
										schemaPath: "#/properties/folders/properties/custom/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema11.properties.folders.properties.custom.items,
										data: data417
									};
									if (vErrors === null) vErrors = [err429];
									else vErrors.push(err429);
									errors++;
								}
								if (!pattern0.test(data417)) {
									const err430 = {
										instancePath: instancePath + "/folders/custom/" + i2,
										schemaPath: "#/properties/folders/properties/custom/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^/]" },
										message: "must match pattern \"^[^/]\"",
										schema: "^[^/]",
										parentSchema: schema11.properties.folders.properties.custom.items,
										data: data417
									};
									if (vErrors === null) vErrors = [err430];
									else vErrors.push(err430);
									errors++;
								}
							} else {
								const err431 = {
									instancePath: instancePath + "/folders/custom/" + i2,
									schemaPath: "#/properties/folders/properties/custom/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.folders.properties.custom.items.type,
									parentSchema: schema11.properties.folders.properties.custom.items,
									data: data417
								};
								if (vErrors === null) vErrors = [err431];
								else vErrors.push(err431);
								errors++;
							}
						}
					} else {
						const err432 = {
							instancePath: instancePath + "/folders/custom",
							schemaPath: "#/properties/folders/properties/custom/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.folders.properties.custom.type,
							parentSchema: schema11.properties.folders.properties.custom,
							data: data416
						};
						if (vErrors === null) vErrors = [err432];
						else vErrors.push(err432);
						errors++;
					}
				}
			} else {
				const err433 = {
					instancePath: instancePath + "/folders",
					schemaPath: "#/properties/folders/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.folders.type,
					parentSchema: schema11.properties.folders,
					data: data411
				};
				if (vErrors === null) vErrors = [err433];
				else vErrors.push(err433);
				errors++;
			}
		}
		if (data["base-branches"] !== void 0) {
			let data418 = data["base-branches"];
			if (Array.isArray(data418)) {
				if (data418.length > 20) {
					const err434 = {
						instancePath: instancePath + "/base-branches",
						schemaPath: "#/properties/base-branches/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items",
						schema: 20,
						parentSchema: schema11.properties["base-branches"],
						data: data418
					};
					if (vErrors === null) vErrors = [err434];
					else vErrors.push(err434);
					errors++;
				}
				if (data418.length < 1) {
					const err435 = {
						instancePath: instancePath + "/base-branches",
						schemaPath: "#/properties/base-branches/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema11.properties["base-branches"],
						data: data418
					};
					if (vErrors === null) vErrors = [err435];
					else vErrors.push(err435);
					errors++;
				}
				const len3 = data418.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data419 = data418[i3];
					if (typeof data419 === "string") {
						if (data419.length > 200) {
							const err436 = {
								instancePath: instancePath + "/base-branches/" + i3,
								schemaPath: "#/properties/base-branches/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								schema: 200,
								parentSchema: schema11.properties["base-branches"].items,
								data: data419
							};
							if (vErrors === null) vErrors = [err436];
							else vErrors.push(err436);
							errors++;
						}
						if (data419.length < 1) {
							const err437 = {
								instancePath: instancePath + "/base-branches/" + i3,
								schemaPath: "#/properties/base-branches/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema11.properties["base-branches"].items,
								data: data419
							};
							if (vErrors === null) vErrors = [err437];
							else vErrors.push(err437);
							errors++;
						}
					} else {
						const err438 = {
							instancePath: instancePath + "/base-branches/" + i3,
							schemaPath: "#/properties/base-branches/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties["base-branches"].items.type,
							parentSchema: schema11.properties["base-branches"].items,
							data: data419
						};
						if (vErrors === null) vErrors = [err438];
						else vErrors.push(err438);
						errors++;
					}
				}
			} else {
				const err439 = {
					instancePath: instancePath + "/base-branches",
					schemaPath: "#/properties/base-branches/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties["base-branches"].type,
					parentSchema: schema11.properties["base-branches"],
					data: data418
				};
				if (vErrors === null) vErrors = [err439];
				else vErrors.push(err439);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data420 = data.title;
			if (data420 && typeof data420 == "object" && !Array.isArray(data420)) {
				for (const key3 in data420) if (!(key3 === "suffix" || key3 === "proposal-prefix")) {
					const err440 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.title,
						data: data420
					};
					if (vErrors === null) vErrors = [err440];
					else vErrors.push(err440);
					errors++;
				}
				if (data420.suffix !== void 0) {
					let data421 = data420.suffix;
					if (typeof data421 === "string") {
						if (data421.length > 80) {
							const err441 = {
								instancePath: instancePath + "/title/suffix",
								schemaPath: "#/properties/title/properties/suffix/maxLength",
								keyword: "maxLength",
								params: { limit: 80 },
								message: "must NOT have more than 80 characters",
								schema: 80,
								parentSchema: schema11.properties.title.properties.suffix,
								data: data421
							};
							if (vErrors === null) vErrors = [err441];
							else vErrors.push(err441);
							errors++;
						}
						if (data421.length < 1) {
							const err442 = {
								instancePath: instancePath + "/title/suffix",
								schemaPath: "#/properties/title/properties/suffix/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema11.properties.title.properties.suffix,
								data: data421
							};
							if (vErrors === null) vErrors = [err442];
							else vErrors.push(err442);
							errors++;
						}
					} else {
						const err443 = {
							instancePath: instancePath + "/title/suffix",
							schemaPath: "#/properties/title/properties/suffix/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.title.properties.suffix.type,
							parentSchema: schema11.properties.title.properties.suffix,
							data: data421
						};
						if (vErrors === null) vErrors = [err443];
						else vErrors.push(err443);
						errors++;
					}
				}
				if (data420["proposal-prefix"] !== void 0) {
					let data422 = data420["proposal-prefix"];
					if (typeof data422 === "string") {
						if (data422.length > 40) {
							const err444 = {
								instancePath: instancePath + "/title/proposal-prefix",
								schemaPath: "#/properties/title/properties/proposal-prefix/maxLength",
								keyword: "maxLength",
								params: { limit: 40 },
								message: "must NOT have more than 40 characters",
								schema: 40,
								parentSchema: schema11.properties.title.properties["proposal-prefix"],
								data: data422
							};
							if (vErrors === null) vErrors = [err444];
							else vErrors.push(err444);
							errors++;
						}
						if (data422.length < 1) {
							const err445 = {
								instancePath: instancePath + "/title/proposal-prefix",
								schemaPath: "#/properties/title/properties/proposal-prefix/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema11.properties.title.properties["proposal-prefix"],
								data: data422
							};
							if (vErrors === null) vErrors = [err445];
							else vErrors.push(err445);
							errors++;
						}
					} else {
						const err446 = {
							instancePath: instancePath + "/title/proposal-prefix",
							schemaPath: "#/properties/title/properties/proposal-prefix/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.title.properties["proposal-prefix"].type,
							parentSchema: schema11.properties.title.properties["proposal-prefix"],
							data: data422
						};
						if (vErrors === null) vErrors = [err446];
						else vErrors.push(err446);
						errors++;
					}
				}
			} else {
				const err447 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.title.type,
					parentSchema: schema11.properties.title,
					data: data420
				};
				if (vErrors === null) vErrors = [err447];
				else vErrors.push(err447);
				errors++;
			}
		}
		if (data.screenshots !== void 0) {
			let data423 = data.screenshots;
			if (data423 && typeof data423 == "object" && !Array.isArray(data423)) {
				for (const key4 in data423) if (!(key4 === "flows")) {
					const err448 = {
						instancePath: instancePath + "/screenshots",
						schemaPath: "#/properties/screenshots/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.screenshots,
						data: data423
					};
					if (vErrors === null) vErrors = [err448];
					else vErrors.push(err448);
					errors++;
				}
				if (data423.flows !== void 0) {
					let data424 = data423.flows;
					if (!(typeof data424 == "number" && !(data424 % 1) && !isNaN(data424) && isFinite(data424))) {
						const err449 = {
							instancePath: instancePath + "/screenshots/flows",
							schemaPath: "#/properties/screenshots/properties/flows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.screenshots.properties.flows.type,
							parentSchema: schema11.properties.screenshots.properties.flows,
							data: data424
						};
						if (vErrors === null) vErrors = [err449];
						else vErrors.push(err449);
						errors++;
					}
					if (typeof data424 == "number" && isFinite(data424)) {
						if (data424 > 20 || isNaN(data424)) {
							const err450 = {
								instancePath: instancePath + "/screenshots/flows",
								schemaPath: "#/properties/screenshots/properties/flows/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 20
								},
								message: "must be <= 20",
								schema: 20,
								parentSchema: schema11.properties.screenshots.properties.flows,
								data: data424
							};
							if (vErrors === null) vErrors = [err450];
							else vErrors.push(err450);
							errors++;
						}
						if (data424 < 0 || isNaN(data424)) {
							const err451 = {
								instancePath: instancePath + "/screenshots/flows",
								schemaPath: "#/properties/screenshots/properties/flows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema11.properties.screenshots.properties.flows,
								data: data424
							};
							if (vErrors === null) vErrors = [err451];
							else vErrors.push(err451);
							errors++;
						}
					}
				}
			} else {
				const err452 = {
					instancePath: instancePath + "/screenshots",
					schemaPath: "#/properties/screenshots/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.screenshots.type,
					parentSchema: schema11.properties.screenshots,
					data: data423
				};
				if (vErrors === null) vErrors = [err452];
				else vErrors.push(err452);
				errors++;
			}
		}
		if (data["known-connectors"] !== void 0) {
			let data425 = data["known-connectors"];
			if (Array.isArray(data425)) {
				if (data425.length > 5e3) {
					const err453 = {
						instancePath: instancePath + "/known-connectors",
						schemaPath: "#/properties/known-connectors/maxItems",
						keyword: "maxItems",
						params: { limit: 5e3 },
						message: "must NOT have more than 5000 items",
						schema: 5e3,
						parentSchema: schema11.properties["known-connectors"],
						data: data425
					};
					if (vErrors === null) vErrors = [err453];
					else vErrors.push(err453);
					errors++;
				}
				const len4 = data425.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data426 = data425[i4];
					if (data426 && typeof data426 == "object" && !Array.isArray(data426)) {
						if (data426.name === void 0) {
							const err454 = {
								instancePath: instancePath + "/known-connectors/" + i4,
								schemaPath: "#/properties/known-connectors/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties["known-connectors"].items.required,
								parentSchema: schema11.properties["known-connectors"].items,
								data: data426
							};
							if (vErrors === null) vErrors = [err454];
							else vErrors.push(err454);
							errors++;
						}
						if (data426.owner === void 0) {
							const err455 = {
								instancePath: instancePath + "/known-connectors/" + i4,
								schemaPath: "#/properties/known-connectors/items/required",
								keyword: "required",
								params: { missingProperty: "owner" },
								message: "must have required property 'owner'",
								schema: schema11.properties["known-connectors"].items.required,
								parentSchema: schema11.properties["known-connectors"].items,
								data: data426
							};
							if (vErrors === null) vErrors = [err455];
							else vErrors.push(err455);
							errors++;
						}
						for (const key5 in data426) if (!(key5 === "name" || key5 === "owner" || key5 === "host" || key5 === "base-path")) {
							const err456 = {
								instancePath: instancePath + "/known-connectors/" + i4,
								schemaPath: "#/properties/known-connectors/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties["known-connectors"].items,
								data: data426
							};
							if (vErrors === null) vErrors = [err456];
							else vErrors.push(err456);
							errors++;
						}
						if (data426.name !== void 0) {
							let data427 = data426.name;
							if (typeof data427 === "string") {
								if (data427.length > 200) {
									const err457 = {
										instancePath: instancePath + "/known-connectors/" + i4 + "/name",
										schemaPath: "#/properties/known-connectors/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema11.properties["known-connectors"].items.properties.name,
										data: data427
									};
									if (vErrors === null) vErrors = [err457];
									else vErrors.push(err457);
									errors++;
								}
								if (data427.length < 1) {
									const err458 = {
										instancePath: instancePath + "/known-connectors/" + i4 + "/name",
										schemaPath: "#/properties/known-connectors/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema11.properties["known-connectors"].items.properties.name,
										data: data427
									};
									if (vErrors === null) vErrors = [err458];
									else vErrors.push(err458);
									errors++;
								}
							} else {
								const err459 = {
									instancePath: instancePath + "/known-connectors/" + i4 + "/name",
									schemaPath: "#/properties/known-connectors/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties["known-connectors"].items.properties.name.type,
									parentSchema: schema11.properties["known-connectors"].items.properties.name,
									data: data427
								};
								if (vErrors === null) vErrors = [err459];
								else vErrors.push(err459);
								errors++;
							}
						}
						if (data426.owner !== void 0) {
							let data428 = data426.owner;
							if (!(data428 === "certified" || data428 === "independent-publisher")) {
								const err460 = {
									instancePath: instancePath + "/known-connectors/" + i4 + "/owner",
									schemaPath: "#/properties/known-connectors/items/properties/owner/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties["known-connectors"].items.properties.owner.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties["known-connectors"].items.properties.owner.enum,
									parentSchema: schema11.properties["known-connectors"].items.properties.owner,
									data: data428
								};
								if (vErrors === null) vErrors = [err460];
								else vErrors.push(err460);
								errors++;
							}
						}
						if (data426.host !== void 0) {
							let data429 = data426.host;
							if (typeof data429 === "string") {
								if (data429.length > 253) {
									const err461 = {
										instancePath: instancePath + "/known-connectors/" + i4 + "/host",
										schemaPath: "#/properties/known-connectors/items/properties/host/maxLength",
										keyword: "maxLength",
										params: { limit: 253 },
										message: "must NOT have more than 253 characters",
										schema: 253,
										parentSchema: schema11.properties["known-connectors"].items.properties.host,
										data: data429
									};
									if (vErrors === null) vErrors = [err461];
									else vErrors.push(err461);
									errors++;
								}
							} else {
								const err462 = {
									instancePath: instancePath + "/known-connectors/" + i4 + "/host",
									schemaPath: "#/properties/known-connectors/items/properties/host/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties["known-connectors"].items.properties.host.type,
									parentSchema: schema11.properties["known-connectors"].items.properties.host,
									data: data429
								};
								if (vErrors === null) vErrors = [err462];
								else vErrors.push(err462);
								errors++;
							}
						}
						if (data426["base-path"] !== void 0) {
							let data430 = data426["base-path"];
							if (typeof data430 === "string") {
								if (data430.length > 253) {
									const err463 = {
										instancePath: instancePath + "/known-connectors/" + i4 + "/base-path",
										schemaPath: "#/properties/known-connectors/items/properties/base-path/maxLength",
										keyword: "maxLength",
										params: { limit: 253 },
										message: "must NOT have more than 253 characters",
										schema: 253,
										parentSchema: schema11.properties["known-connectors"].items.properties["base-path"],
										data: data430
									};
									if (vErrors === null) vErrors = [err463];
									else vErrors.push(err463);
									errors++;
								}
							} else {
								const err464 = {
									instancePath: instancePath + "/known-connectors/" + i4 + "/base-path",
									schemaPath: "#/properties/known-connectors/items/properties/base-path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties["known-connectors"].items.properties["base-path"].type,
									parentSchema: schema11.properties["known-connectors"].items.properties["base-path"],
									data: data430
								};
								if (vErrors === null) vErrors = [err464];
								else vErrors.push(err464);
								errors++;
							}
						}
					} else {
						const err465 = {
							instancePath: instancePath + "/known-connectors/" + i4,
							schemaPath: "#/properties/known-connectors/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties["known-connectors"].items.type,
							parentSchema: schema11.properties["known-connectors"].items,
							data: data426
						};
						if (vErrors === null) vErrors = [err465];
						else vErrors.push(err465);
						errors++;
					}
				}
			} else {
				const err466 = {
					instancePath: instancePath + "/known-connectors",
					schemaPath: "#/properties/known-connectors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties["known-connectors"].type,
					parentSchema: schema11.properties["known-connectors"],
					data: data425
				};
				if (vErrors === null) vErrors = [err466];
				else vErrors.push(err466);
				errors++;
			}
		}
		if (data["package-zip"] !== void 0) {
			let data431 = data["package-zip"];
			if (!(data431 === "off" || data431 === "optional" || data431 === "required")) {
				const err467 = {
					instancePath: instancePath + "/package-zip",
					schemaPath: "#/properties/package-zip/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties["package-zip"].enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties["package-zip"].enum,
					parentSchema: schema11.properties["package-zip"],
					data: data431
				};
				if (vErrors === null) vErrors = [err467];
				else vErrors.push(err467);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data432 = data.limits;
			if (data432 && typeof data432 == "object" && !Array.isArray(data432)) {
				for (const key6 in data432) if (!(key6 === "file-megabytes")) {
					const err468 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.limits,
						data: data432
					};
					if (vErrors === null) vErrors = [err468];
					else vErrors.push(err468);
					errors++;
				}
				if (data432["file-megabytes"] !== void 0) {
					let data433 = data432["file-megabytes"];
					if (typeof data433 == "number" && isFinite(data433)) {
						if (data433 > 100 || isNaN(data433)) {
							const err469 = {
								instancePath: instancePath + "/limits/file-megabytes",
								schemaPath: "#/properties/limits/properties/file-megabytes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100",
								schema: 100,
								parentSchema: schema11.properties.limits.properties["file-megabytes"],
								data: data433
							};
							if (vErrors === null) vErrors = [err469];
							else vErrors.push(err469);
							errors++;
						}
						if (data433 < 1 || isNaN(data433)) {
							const err470 = {
								instancePath: instancePath + "/limits/file-megabytes",
								schemaPath: "#/properties/limits/properties/file-megabytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema11.properties.limits.properties["file-megabytes"],
								data: data433
							};
							if (vErrors === null) vErrors = [err470];
							else vErrors.push(err470);
							errors++;
						}
					} else {
						const err471 = {
							instancePath: instancePath + "/limits/file-megabytes",
							schemaPath: "#/properties/limits/properties/file-megabytes/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema11.properties.limits.properties["file-megabytes"].type,
							parentSchema: schema11.properties.limits.properties["file-megabytes"],
							data: data433
						};
						if (vErrors === null) vErrors = [err471];
						else vErrors.push(err471);
						errors++;
					}
				}
			} else {
				const err472 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.limits.type,
					parentSchema: schema11.properties.limits,
					data: data432
				};
				if (vErrors === null) vErrors = [err472];
				else vErrors.push(err472);
				errors++;
			}
		}
		if (data.report !== void 0) {
			let data434 = data.report;
			if (data434 && typeof data434 == "object" && !Array.isArray(data434)) {
				for (const key7 in data434) if (!(key7 === "status" || key7 === "name" || key7 === "comment" || key7 === "logins")) {
					const err473 = {
						instancePath: instancePath + "/report",
						schemaPath: "#/properties/report/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.report,
						data: data434
					};
					if (vErrors === null) vErrors = [err473];
					else vErrors.push(err473);
					errors++;
				}
				if (data434.status !== void 0) {
					let data435 = data434.status;
					if (!(data435 === "check-run" || data435 === "commit-status")) {
						const err474 = {
							instancePath: instancePath + "/report/status",
							schemaPath: "#/properties/report/properties/status/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.report.properties.status.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.report.properties.status.enum,
							parentSchema: schema11.properties.report.properties.status,
							data: data435
						};
						if (vErrors === null) vErrors = [err474];
						else vErrors.push(err474);
						errors++;
					}
				}
				if (data434.name !== void 0) {
					let data436 = data434.name;
					if (typeof data436 === "string") {
						if (data436.length > 100) {
							const err475 = {
								instancePath: instancePath + "/report/name",
								schemaPath: "#/properties/report/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema11.properties.report.properties.name,
								data: data436
							};
							if (vErrors === null) vErrors = [err475];
							else vErrors.push(err475);
							errors++;
						}
						if (data436.length < 1) {
							const err476 = {
								instancePath: instancePath + "/report/name",
								schemaPath: "#/properties/report/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema11.properties.report.properties.name,
								data: data436
							};
							if (vErrors === null) vErrors = [err476];
							else vErrors.push(err476);
							errors++;
						}
					} else {
						const err477 = {
							instancePath: instancePath + "/report/name",
							schemaPath: "#/properties/report/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.report.properties.name.type,
							parentSchema: schema11.properties.report.properties.name,
							data: data436
						};
						if (vErrors === null) vErrors = [err477];
						else vErrors.push(err477);
						errors++;
					}
				}
				if (data434.comment !== void 0) {
					let data437 = data434.comment;
					if (typeof data437 !== "boolean") {
						const err478 = {
							instancePath: instancePath + "/report/comment",
							schemaPath: "#/properties/report/properties/comment/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema11.properties.report.properties.comment.type,
							parentSchema: schema11.properties.report.properties.comment,
							data: data437
						};
						if (vErrors === null) vErrors = [err478];
						else vErrors.push(err478);
						errors++;
					}
				}
				if (data434.logins !== void 0) {
					let data438 = data434.logins;
					if (Array.isArray(data438)) {
						if (data438.length > 20) {
							const err479 = {
								instancePath: instancePath + "/report/logins",
								schemaPath: "#/properties/report/properties/logins/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items",
								schema: 20,
								parentSchema: schema11.properties.report.properties.logins,
								data: data438
							};
							if (vErrors === null) vErrors = [err479];
							else vErrors.push(err479);
							errors++;
						}
						const len5 = data438.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data439 = data438[i5];
							if (typeof data439 === "string") {
								if (data439.length > 100) {
									const err480 = {
										instancePath: instancePath + "/report/logins/" + i5,
										schemaPath: "#/properties/report/properties/logins/items/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema11.properties.report.properties.logins.items,
										data: data439
									};
									if (vErrors === null) vErrors = [err480];
									else vErrors.push(err480);
									errors++;
								}
								if (data439.length < 1) {
									const err481 = {
										instancePath: instancePath + "/report/logins/" + i5,
										schemaPath: "#/properties/report/properties/logins/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema11.properties.report.properties.logins.items,
										data: data439
									};
									if (vErrors === null) vErrors = [err481];
									else vErrors.push(err481);
									errors++;
								}
							} else {
								const err482 = {
									instancePath: instancePath + "/report/logins/" + i5,
									schemaPath: "#/properties/report/properties/logins/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.report.properties.logins.items.type,
									parentSchema: schema11.properties.report.properties.logins.items,
									data: data439
								};
								if (vErrors === null) vErrors = [err482];
								else vErrors.push(err482);
								errors++;
							}
						}
					} else {
						const err483 = {
							instancePath: instancePath + "/report/logins",
							schemaPath: "#/properties/report/properties/logins/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.report.properties.logins.type,
							parentSchema: schema11.properties.report.properties.logins,
							data: data438
						};
						if (vErrors === null) vErrors = [err483];
						else vErrors.push(err483);
						errors++;
					}
				}
			} else {
				const err484 = {
					instancePath: instancePath + "/report",
					schemaPath: "#/properties/report/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.report.type,
					parentSchema: schema11.properties.report,
					data: data434
				};
				if (vErrors === null) vErrors = [err484];
				else vErrors.push(err484);
				errors++;
			}
		}
		if (data.commands !== void 0) {
			let data440 = data.commands;
			if (data440 && typeof data440 == "object" && !Array.isArray(data440)) {
				for (const key8 in data440) if (!(key8 === "prefix" || key8 === "allow")) {
					const err485 = {
						instancePath: instancePath + "/commands",
						schemaPath: "#/properties/commands/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.commands,
						data: data440
					};
					if (vErrors === null) vErrors = [err485];
					else vErrors.push(err485);
					errors++;
				}
				if (data440.prefix !== void 0) {
					let data441 = data440.prefix;
					if (typeof data441 === "string") {
						if (!pattern3.test(data441)) {
							const err486 = {
								instancePath: instancePath + "/commands/prefix",
								schemaPath: "#/properties/commands/properties/prefix/pattern",
								keyword: "pattern",
								params: { pattern: "^/[a-z][a-z0-9-]{1,29}$" },
								message: "must match pattern \"^/[a-z][a-z0-9-]{1,29}$\"",
								schema: "^/[a-z][a-z0-9-]{1,29}$",
								parentSchema: schema11.properties.commands.properties.prefix,
								data: data441
							};
							if (vErrors === null) vErrors = [err486];
							else vErrors.push(err486);
							errors++;
						}
					} else {
						const err487 = {
							instancePath: instancePath + "/commands/prefix",
							schemaPath: "#/properties/commands/properties/prefix/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.commands.properties.prefix.type,
							parentSchema: schema11.properties.commands.properties.prefix,
							data: data441
						};
						if (vErrors === null) vErrors = [err487];
						else vErrors.push(err487);
						errors++;
					}
				}
				if (data440.allow !== void 0) {
					let data442 = data440.allow;
					if (data442 && typeof data442 == "object" && !Array.isArray(data442)) {
						for (const key9 in data442) if (!func2.call(schema11.properties.commands.properties.allow.properties, key9)) {
							const err488 = {
								instancePath: instancePath + "/commands/allow",
								schemaPath: "#/properties/commands/properties/allow/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.commands.properties.allow,
								data: data442
							};
							if (vErrors === null) vErrors = [err488];
							else vErrors.push(err488);
							errors++;
						}
						if (data442.help !== void 0) {
							let data443 = data442.help;
							if (!(data443 === "author" || data443 === "triage" || data443 === "write" || data443 === "maintain" || data443 === "admin" || data443 === "nobody")) {
								const err489 = {
									instancePath: instancePath + "/commands/allow/help",
									schemaPath: "#/properties/commands/properties/allow/properties/help/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties.help.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties.help.enum,
									parentSchema: schema11.properties.commands.properties.allow.properties.help,
									data: data443
								};
								if (vErrors === null) vErrors = [err489];
								else vErrors.push(err489);
								errors++;
							}
						}
						if (data442.recheck !== void 0) {
							let data444 = data442.recheck;
							if (!(data444 === "author" || data444 === "triage" || data444 === "write" || data444 === "maintain" || data444 === "admin" || data444 === "nobody")) {
								const err490 = {
									instancePath: instancePath + "/commands/allow/recheck",
									schemaPath: "#/properties/commands/properties/allow/properties/recheck/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties.recheck.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties.recheck.enum,
									parentSchema: schema11.properties.commands.properties.allow.properties.recheck,
									data: data444
								};
								if (vErrors === null) vErrors = [err490];
								else vErrors.push(err490);
								errors++;
							}
						}
						if (data442.next !== void 0) {
							let data445 = data442.next;
							if (!(data445 === "author" || data445 === "triage" || data445 === "write" || data445 === "maintain" || data445 === "admin" || data445 === "nobody")) {
								const err491 = {
									instancePath: instancePath + "/commands/allow/next",
									schemaPath: "#/properties/commands/properties/allow/properties/next/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties.next.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties.next.enum,
									parentSchema: schema11.properties.commands.properties.allow.properties.next,
									data: data445
								};
								if (vErrors === null) vErrors = [err491];
								else vErrors.push(err491);
								errors++;
							}
						}
						if (data442.explain !== void 0) {
							let data446 = data442.explain;
							if (!(data446 === "author" || data446 === "triage" || data446 === "write" || data446 === "maintain" || data446 === "admin" || data446 === "nobody")) {
								const err492 = {
									instancePath: instancePath + "/commands/allow/explain",
									schemaPath: "#/properties/commands/properties/allow/properties/explain/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties.explain.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties.explain.enum,
									parentSchema: schema11.properties.commands.properties.allow.properties.explain,
									data: data446
								};
								if (vErrors === null) vErrors = [err492];
								else vErrors.push(err492);
								errors++;
							}
						}
						if (data442.title !== void 0) {
							let data447 = data442.title;
							if (!(data447 === "author" || data447 === "triage" || data447 === "write" || data447 === "maintain" || data447 === "admin" || data447 === "nobody")) {
								const err493 = {
									instancePath: instancePath + "/commands/allow/title",
									schemaPath: "#/properties/commands/properties/allow/properties/title/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties.title.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties.title.enum,
									parentSchema: schema11.properties.commands.properties.allow.properties.title,
									data: data447
								};
								if (vErrors === null) vErrors = [err493];
								else vErrors.push(err493);
								errors++;
							}
						}
						if (data442.ready !== void 0) {
							let data448 = data442.ready;
							if (!(data448 === "author" || data448 === "triage" || data448 === "write" || data448 === "maintain" || data448 === "admin" || data448 === "nobody")) {
								const err494 = {
									instancePath: instancePath + "/commands/allow/ready",
									schemaPath: "#/properties/commands/properties/allow/properties/ready/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties.ready.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties.ready.enum,
									parentSchema: schema11.properties.commands.properties.allow.properties.ready,
									data: data448
								};
								if (vErrors === null) vErrors = [err494];
								else vErrors.push(err494);
								errors++;
							}
						}
						if (data442.waive !== void 0) {
							let data449 = data442.waive;
							if (!(data449 === "author" || data449 === "triage" || data449 === "write" || data449 === "maintain" || data449 === "admin" || data449 === "nobody")) {
								const err495 = {
									instancePath: instancePath + "/commands/allow/waive",
									schemaPath: "#/properties/commands/properties/allow/properties/waive/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties.waive.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties.waive.enum,
									parentSchema: schema11.properties.commands.properties.allow.properties.waive,
									data: data449
								};
								if (vErrors === null) vErrors = [err495];
								else vErrors.push(err495);
								errors++;
							}
						}
						if (data442.unwaive !== void 0) {
							let data450 = data442.unwaive;
							if (!(data450 === "author" || data450 === "triage" || data450 === "write" || data450 === "maintain" || data450 === "admin" || data450 === "nobody")) {
								const err496 = {
									instancePath: instancePath + "/commands/allow/unwaive",
									schemaPath: "#/properties/commands/properties/allow/properties/unwaive/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties.unwaive.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties.unwaive.enum,
									parentSchema: schema11.properties.commands.properties.allow.properties.unwaive,
									data: data450
								};
								if (vErrors === null) vErrors = [err496];
								else vErrors.push(err496);
								errors++;
							}
						}
						if (data442["accept-breaking"] !== void 0) {
							let data451 = data442["accept-breaking"];
							if (!(data451 === "author" || data451 === "triage" || data451 === "write" || data451 === "maintain" || data451 === "admin" || data451 === "nobody")) {
								const err497 = {
									instancePath: instancePath + "/commands/allow/accept-breaking",
									schemaPath: "#/properties/commands/properties/allow/properties/accept-breaking/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties["accept-breaking"].enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties["accept-breaking"].enum,
									parentSchema: schema11.properties.commands.properties.allow.properties["accept-breaking"],
									data: data451
								};
								if (vErrors === null) vErrors = [err497];
								else vErrors.push(err497);
								errors++;
							}
						}
						if (data442.hold !== void 0) {
							let data452 = data442.hold;
							if (!(data452 === "author" || data452 === "triage" || data452 === "write" || data452 === "maintain" || data452 === "admin" || data452 === "nobody")) {
								const err498 = {
									instancePath: instancePath + "/commands/allow/hold",
									schemaPath: "#/properties/commands/properties/allow/properties/hold/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties.hold.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties.hold.enum,
									parentSchema: schema11.properties.commands.properties.allow.properties.hold,
									data: data452
								};
								if (vErrors === null) vErrors = [err498];
								else vErrors.push(err498);
								errors++;
							}
						}
						if (data442.unhold !== void 0) {
							let data453 = data442.unhold;
							if (!(data453 === "author" || data453 === "triage" || data453 === "write" || data453 === "maintain" || data453 === "admin" || data453 === "nobody")) {
								const err499 = {
									instancePath: instancePath + "/commands/allow/unhold",
									schemaPath: "#/properties/commands/properties/allow/properties/unhold/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.commands.properties.allow.properties.unhold.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.commands.properties.allow.properties.unhold.enum,
									parentSchema: schema11.properties.commands.properties.allow.properties.unhold,
									data: data453
								};
								if (vErrors === null) vErrors = [err499];
								else vErrors.push(err499);
								errors++;
							}
						}
					} else {
						const err500 = {
							instancePath: instancePath + "/commands/allow",
							schemaPath: "#/properties/commands/properties/allow/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.commands.properties.allow.type,
							parentSchema: schema11.properties.commands.properties.allow,
							data: data442
						};
						if (vErrors === null) vErrors = [err500];
						else vErrors.push(err500);
						errors++;
					}
				}
			} else {
				const err501 = {
					instancePath: instancePath + "/commands",
					schemaPath: "#/properties/commands/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.commands.type,
					parentSchema: schema11.properties.commands,
					data: data440
				};
				if (vErrors === null) vErrors = [err501];
				else vErrors.push(err501);
				errors++;
			}
		}
		if (data.certification !== void 0) {
			let data454 = data.certification;
			if (data454 && typeof data454 == "object" && !Array.isArray(data454)) {
				for (const key10 in data454) if (!(key10 === "logins" || key10 === "deploying-label" || key10 === "deployed-label")) {
					const err502 = {
						instancePath: instancePath + "/certification",
						schemaPath: "#/properties/certification/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.certification,
						data: data454
					};
					if (vErrors === null) vErrors = [err502];
					else vErrors.push(err502);
					errors++;
				}
				if (data454.logins !== void 0) {
					let data455 = data454.logins;
					if (Array.isArray(data455)) {
						if (data455.length > 20) {
							const err503 = {
								instancePath: instancePath + "/certification/logins",
								schemaPath: "#/properties/certification/properties/logins/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items",
								schema: 20,
								parentSchema: schema11.properties.certification.properties.logins,
								data: data455
							};
							if (vErrors === null) vErrors = [err503];
							else vErrors.push(err503);
							errors++;
						}
						const len6 = data455.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data456 = data455[i6];
							if (typeof data456 === "string") {
								if (data456.length > 100) {
									const err504 = {
										instancePath: instancePath + "/certification/logins/" + i6,
										schemaPath: "#/properties/certification/properties/logins/items/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema11.properties.certification.properties.logins.items,
										data: data456
									};
									if (vErrors === null) vErrors = [err504];
									else vErrors.push(err504);
									errors++;
								}
								if (data456.length < 1) {
									const err505 = {
										instancePath: instancePath + "/certification/logins/" + i6,
										schemaPath: "#/properties/certification/properties/logins/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema11.properties.certification.properties.logins.items,
										data: data456
									};
									if (vErrors === null) vErrors = [err505];
									else vErrors.push(err505);
									errors++;
								}
							} else {
								const err506 = {
									instancePath: instancePath + "/certification/logins/" + i6,
									schemaPath: "#/properties/certification/properties/logins/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.certification.properties.logins.items.type,
									parentSchema: schema11.properties.certification.properties.logins.items,
									data: data456
								};
								if (vErrors === null) vErrors = [err506];
								else vErrors.push(err506);
								errors++;
							}
						}
					} else {
						const err507 = {
							instancePath: instancePath + "/certification/logins",
							schemaPath: "#/properties/certification/properties/logins/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.certification.properties.logins.type,
							parentSchema: schema11.properties.certification.properties.logins,
							data: data455
						};
						if (vErrors === null) vErrors = [err507];
						else vErrors.push(err507);
						errors++;
					}
				}
				if (data454["deploying-label"] !== void 0) {
					let data457 = data454["deploying-label"];
					if (typeof data457 === "string") {
						if (data457.length > 50) {
							const err508 = {
								instancePath: instancePath + "/certification/deploying-label",
								schemaPath: "#/properties/certification/properties/deploying-label/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								schema: 50,
								parentSchema: schema11.properties.certification.properties["deploying-label"],
								data: data457
							};
							if (vErrors === null) vErrors = [err508];
							else vErrors.push(err508);
							errors++;
						}
					} else {
						const err509 = {
							instancePath: instancePath + "/certification/deploying-label",
							schemaPath: "#/properties/certification/properties/deploying-label/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.certification.properties["deploying-label"].type,
							parentSchema: schema11.properties.certification.properties["deploying-label"],
							data: data457
						};
						if (vErrors === null) vErrors = [err509];
						else vErrors.push(err509);
						errors++;
					}
				}
				if (data454["deployed-label"] !== void 0) {
					let data458 = data454["deployed-label"];
					if (typeof data458 === "string") {
						if (data458.length > 50) {
							const err510 = {
								instancePath: instancePath + "/certification/deployed-label",
								schemaPath: "#/properties/certification/properties/deployed-label/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								schema: 50,
								parentSchema: schema11.properties.certification.properties["deployed-label"],
								data: data458
							};
							if (vErrors === null) vErrors = [err510];
							else vErrors.push(err510);
							errors++;
						}
					} else {
						const err511 = {
							instancePath: instancePath + "/certification/deployed-label",
							schemaPath: "#/properties/certification/properties/deployed-label/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.certification.properties["deployed-label"].type,
							parentSchema: schema11.properties.certification.properties["deployed-label"],
							data: data458
						};
						if (vErrors === null) vErrors = [err511];
						else vErrors.push(err511);
						errors++;
					}
				}
			} else {
				const err512 = {
					instancePath: instancePath + "/certification",
					schemaPath: "#/properties/certification/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.certification.type,
					parentSchema: schema11.properties.certification,
					data: data454
				};
				if (vErrors === null) vErrors = [err512];
				else vErrors.push(err512);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data459 = data.labels;
			if (data459 && typeof data459 == "object" && !Array.isArray(data459)) {
				for (const key11 in data459) if (!(key11 === "manage" || key11 === "create" || key11 === "recheck" || key11 === "names")) {
					const err513 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/properties/labels/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.labels,
						data: data459
					};
					if (vErrors === null) vErrors = [err513];
					else vErrors.push(err513);
					errors++;
				}
				if (data459.manage !== void 0) {
					let data460 = data459.manage;
					if (typeof data460 !== "boolean") {
						const err514 = {
							instancePath: instancePath + "/labels/manage",
							schemaPath: "#/properties/labels/properties/manage/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema11.properties.labels.properties.manage.type,
							parentSchema: schema11.properties.labels.properties.manage,
							data: data460
						};
						if (vErrors === null) vErrors = [err514];
						else vErrors.push(err514);
						errors++;
					}
				}
				if (data459.create !== void 0) {
					let data461 = data459.create;
					if (typeof data461 !== "boolean") {
						const err515 = {
							instancePath: instancePath + "/labels/create",
							schemaPath: "#/properties/labels/properties/create/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema11.properties.labels.properties.create.type,
							parentSchema: schema11.properties.labels.properties.create,
							data: data461
						};
						if (vErrors === null) vErrors = [err515];
						else vErrors.push(err515);
						errors++;
					}
				}
				if (data459.recheck !== void 0) {
					let data462 = data459.recheck;
					if (typeof data462 === "string") {
						if (data462.length > 50) {
							const err516 = {
								instancePath: instancePath + "/labels/recheck",
								schemaPath: "#/properties/labels/properties/recheck/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								schema: 50,
								parentSchema: schema11.properties.labels.properties.recheck,
								data: data462
							};
							if (vErrors === null) vErrors = [err516];
							else vErrors.push(err516);
							errors++;
						}
					} else {
						const err517 = {
							instancePath: instancePath + "/labels/recheck",
							schemaPath: "#/properties/labels/properties/recheck/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.labels.properties.recheck.type,
							parentSchema: schema11.properties.labels.properties.recheck,
							data: data462
						};
						if (vErrors === null) vErrors = [err517];
						else vErrors.push(err517);
						errors++;
					}
				}
				if (data459.names !== void 0) {
					let data463 = data459.names;
					if (data463 && typeof data463 == "object" && !Array.isArray(data463)) {
						for (const key12 in data463) if (!(key12 === "independent-publisher" || key12 === "proposal" || key12 === "new" || key12 === "validation" || key12 === "partner-attention" || key12 === "attention" || key12 === "on-hold")) {
							const err518 = {
								instancePath: instancePath + "/labels/names",
								schemaPath: "#/properties/labels/properties/names/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.labels.properties.names,
								data: data463
							};
							if (vErrors === null) vErrors = [err518];
							else vErrors.push(err518);
							errors++;
						}
						if (data463["independent-publisher"] !== void 0) {
							let data464 = data463["independent-publisher"];
							if (typeof data464 === "string") {
								if (data464.length > 50) {
									const err519 = {
										instancePath: instancePath + "/labels/names/independent-publisher",
										schemaPath: "#/properties/labels/properties/names/properties/independent-publisher/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema11.properties.labels.properties.names.properties["independent-publisher"],
										data: data464
									};
									if (vErrors === null) vErrors = [err519];
									else vErrors.push(err519);
									errors++;
								}
							} else {
								const err520 = {
									instancePath: instancePath + "/labels/names/independent-publisher",
									schemaPath: "#/properties/labels/properties/names/properties/independent-publisher/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.labels.properties.names.properties["independent-publisher"].type,
									parentSchema: schema11.properties.labels.properties.names.properties["independent-publisher"],
									data: data464
								};
								if (vErrors === null) vErrors = [err520];
								else vErrors.push(err520);
								errors++;
							}
						}
						if (data463.proposal !== void 0) {
							let data465 = data463.proposal;
							if (typeof data465 === "string") {
								if (data465.length > 50) {
									const err521 = {
										instancePath: instancePath + "/labels/names/proposal",
										schemaPath: "#/properties/labels/properties/names/properties/proposal/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema11.properties.labels.properties.names.properties.proposal,
										data: data465
									};
									if (vErrors === null) vErrors = [err521];
									else vErrors.push(err521);
									errors++;
								}
							} else {
								const err522 = {
									instancePath: instancePath + "/labels/names/proposal",
									schemaPath: "#/properties/labels/properties/names/properties/proposal/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.labels.properties.names.properties.proposal.type,
									parentSchema: schema11.properties.labels.properties.names.properties.proposal,
									data: data465
								};
								if (vErrors === null) vErrors = [err522];
								else vErrors.push(err522);
								errors++;
							}
						}
						if (data463.new !== void 0) {
							let data466 = data463.new;
							if (typeof data466 === "string") {
								if (data466.length > 50) {
									const err523 = {
										instancePath: instancePath + "/labels/names/new",
										schemaPath: "#/properties/labels/properties/names/properties/new/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema11.properties.labels.properties.names.properties.new,
										data: data466
									};
									if (vErrors === null) vErrors = [err523];
									else vErrors.push(err523);
									errors++;
								}
							} else {
								const err524 = {
									instancePath: instancePath + "/labels/names/new",
									schemaPath: "#/properties/labels/properties/names/properties/new/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.labels.properties.names.properties.new.type,
									parentSchema: schema11.properties.labels.properties.names.properties.new,
									data: data466
								};
								if (vErrors === null) vErrors = [err524];
								else vErrors.push(err524);
								errors++;
							}
						}
						if (data463.validation !== void 0) {
							let data467 = data463.validation;
							if (typeof data467 === "string") {
								if (data467.length > 50) {
									const err525 = {
										instancePath: instancePath + "/labels/names/validation",
										schemaPath: "#/properties/labels/properties/names/properties/validation/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema11.properties.labels.properties.names.properties.validation,
										data: data467
									};
									if (vErrors === null) vErrors = [err525];
									else vErrors.push(err525);
									errors++;
								}
							} else {
								const err526 = {
									instancePath: instancePath + "/labels/names/validation",
									schemaPath: "#/properties/labels/properties/names/properties/validation/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.labels.properties.names.properties.validation.type,
									parentSchema: schema11.properties.labels.properties.names.properties.validation,
									data: data467
								};
								if (vErrors === null) vErrors = [err526];
								else vErrors.push(err526);
								errors++;
							}
						}
						if (data463["partner-attention"] !== void 0) {
							let data468 = data463["partner-attention"];
							if (typeof data468 === "string") {
								if (data468.length > 50) {
									const err527 = {
										instancePath: instancePath + "/labels/names/partner-attention",
										schemaPath: "#/properties/labels/properties/names/properties/partner-attention/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema11.properties.labels.properties.names.properties["partner-attention"],
										data: data468
									};
									if (vErrors === null) vErrors = [err527];
									else vErrors.push(err527);
									errors++;
								}
							} else {
								const err528 = {
									instancePath: instancePath + "/labels/names/partner-attention",
									schemaPath: "#/properties/labels/properties/names/properties/partner-attention/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.labels.properties.names.properties["partner-attention"].type,
									parentSchema: schema11.properties.labels.properties.names.properties["partner-attention"],
									data: data468
								};
								if (vErrors === null) vErrors = [err528];
								else vErrors.push(err528);
								errors++;
							}
						}
						if (data463.attention !== void 0) {
							let data469 = data463.attention;
							if (typeof data469 === "string") {
								if (data469.length > 50) {
									const err529 = {
										instancePath: instancePath + "/labels/names/attention",
										schemaPath: "#/properties/labels/properties/names/properties/attention/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema11.properties.labels.properties.names.properties.attention,
										data: data469
									};
									if (vErrors === null) vErrors = [err529];
									else vErrors.push(err529);
									errors++;
								}
							} else {
								const err530 = {
									instancePath: instancePath + "/labels/names/attention",
									schemaPath: "#/properties/labels/properties/names/properties/attention/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.labels.properties.names.properties.attention.type,
									parentSchema: schema11.properties.labels.properties.names.properties.attention,
									data: data469
								};
								if (vErrors === null) vErrors = [err530];
								else vErrors.push(err530);
								errors++;
							}
						}
						if (data463["on-hold"] !== void 0) {
							let data470 = data463["on-hold"];
							if (typeof data470 === "string") {
								if (data470.length > 50) {
									const err531 = {
										instancePath: instancePath + "/labels/names/on-hold",
										schemaPath: "#/properties/labels/properties/names/properties/on-hold/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters",
										schema: 50,
										parentSchema: schema11.properties.labels.properties.names.properties["on-hold"],
										data: data470
									};
									if (vErrors === null) vErrors = [err531];
									else vErrors.push(err531);
									errors++;
								}
							} else {
								const err532 = {
									instancePath: instancePath + "/labels/names/on-hold",
									schemaPath: "#/properties/labels/properties/names/properties/on-hold/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.labels.properties.names.properties["on-hold"].type,
									parentSchema: schema11.properties.labels.properties.names.properties["on-hold"],
									data: data470
								};
								if (vErrors === null) vErrors = [err532];
								else vErrors.push(err532);
								errors++;
							}
						}
					} else {
						const err533 = {
							instancePath: instancePath + "/labels/names",
							schemaPath: "#/properties/labels/properties/names/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.labels.properties.names.type,
							parentSchema: schema11.properties.labels.properties.names,
							data: data463
						};
						if (vErrors === null) vErrors = [err533];
						else vErrors.push(err533);
						errors++;
					}
				}
			} else {
				const err534 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.labels.type,
					parentSchema: schema11.properties.labels,
					data: data459
				};
				if (vErrors === null) vErrors = [err534];
				else vErrors.push(err534);
				errors++;
			}
		}
	} else {
		const err535 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err535];
		else vErrors.push(err535);
		errors++;
	}
	validate10.errors = vErrors;
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
	const path = error.instancePath.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
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
