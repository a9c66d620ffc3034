/** Every rule about apiProperties.json, in the order of the index. */
import type { ConnectorRule } from '../connector-rule.ts';
import {
  brandColorForbidden,
  brandColorMissing,
  brandColorNotHex,
  brandColorNotIndependentPublisher,
  brandColorReservedForIndependentPublisher,
} from './brand-color.ts';
import { capabilitiesMissing, capabilityTriggersMismatch, capabilityUnknown } from './capabilities.ts';
import {
  connectionParameterKeyUnknown,
  connectionParameterNameInvalid,
  connectionParametersAndSets,
  connectionParametersMissing,
  connectionParameterTypeInvalid,
} from './connection-parameters.ts';
import { connectionSetIncomplete, connectionSetNameDuplicate, connectionSetsTooFew, connectionSetsUiMissing } from './connection-sets.ts';
import { propertiesJsonSyntaxInvalid, propertiesObjectMissing } from './file.ts';
import { propertyTypeInvalid, propertyUnknown, rootPropertyUnknown } from './known-keys.ts';
import {
  publisherMissing,
  publisherNotPlainName,
  publisherPlaceholder,
  stackOwnerEqualsPublisher,
  stackOwnerMissing,
  stackOwnerNotPlainName,
  stackOwnerPlaceholder,
} from './names.ts';
import { oauthEndpointMismatch, oauthScopesMismatch } from './oauth-agreement.ts';
import { oauthClientIdMissing, oauthClientSecretPlaceholder, oauthClientSecretPresent } from './oauth-client.ts';
import {
  oauthCustomParameterEmpty,
  oauthCustomParameterMissing,
  oauthCustomParameterShape,
  oauthUrlNotHttps,
} from './oauth-custom-parameters.ts';
import { oauthFirstPartyFlagMissing, oauthFirstPartyFlagNotFalse } from './oauth-first-party.ts';
import { oauthRedirectModeInvalid, oauthRedirectModeMissing, oauthRedirectUrlInvalid } from './oauth-redirect.ts';
import { oauthScopesCombined, oauthScopesNotArray } from './oauth-scopes.ts';
import {
  manyOAuthSettings,
  oauthIdentityProviderMissing,
  oauthIdentityProviderUnknown,
  oauthPausedForIndependentPublisher,
  oauthSettingsMissing,
} from './oauth-settings.ts';
import {
  policyOperationDuplicate,
  policyOperationListEmpty,
  policyOperationListInvalid,
  policyOperationNotFound,
  scriptOperationDuplicate,
  scriptOperationNotFound,
} from './operation-lists.ts';
import { uiAllowedValuesInvalid, uiConstraintTypeInvalid } from './parameter-constraints.ts';
import { connectionParameterUiMissing, uiDescriptionMissing, uiDisplayNameMissing, uiTooltipMissing } from './parameter-labels.ts';
import { connectionParameterUnused, policyConnectionParameterNotFound } from './parameter-mentions.ts';
import { uiBoilerplateText, uiPlaceholder, uiRestrictedWords } from './parameter-texts.ts';
import { nextLinkPolicyOnNonPageable, pageableWithoutNextLinkPolicy, pollingPolicyOnNonTrigger } from './policy-paging.ts';
import { policyParameterEmpty, policyParameterMissing, policyParameterUnknown } from './policy-parameters.ts';
import { policyKeyUnknown, policyTemplateIdMissing, policyTemplateUnknown, policyTitleMissing } from './policy-shape.ts';
import {
  policyExistsActionInvalid,
  policyHardCodedSecret,
  policyHostTemplateInvalid,
  policyHttpMethodInvalid,
  policyRoutePathInvalid,
  policySectionInvalid,
} from './policy-values.ts';
import { scriptFileMissing, scriptOperationsMissing } from './script-presence.ts';
import { secretNotSecureString, secretShownAsClearText } from './secret-parameters.ts';
import {
  connectionOAuthWithoutSecurity,
  connectionParametersWithoutSecurity,
  securityApiKeyWithoutConnectionParameter,
  securityBasicWithoutConnectionParameter,
  securityOAuthWithoutConnectionParameter,
} from './security-agreement.ts';
import { tenantIdParameterInvalid } from './tenant-id.ts';
export const propertiesRules: readonly ConnectorRule[] = [
  propertiesJsonSyntaxInvalid,
  propertiesObjectMissing,
  rootPropertyUnknown,
  propertyUnknown,
  propertyTypeInvalid,
  brandColorMissing,
  brandColorNotHex,
  brandColorNotIndependentPublisher,
  brandColorForbidden,
  brandColorReservedForIndependentPublisher,
  publisherMissing,
  publisherPlaceholder,
  publisherNotPlainName,
  stackOwnerMissing,
  stackOwnerPlaceholder,
  stackOwnerNotPlainName,
  stackOwnerEqualsPublisher,
  capabilitiesMissing,
  capabilityUnknown,
  capabilityTriggersMismatch,
  connectionParametersMissing,
  connectionParametersAndSets,
  connectionParameterNameInvalid,
  connectionParameterTypeInvalid,
  connectionParameterKeyUnknown,
  connectionParameterUiMissing,
  uiDisplayNameMissing,
  uiDescriptionMissing,
  uiTooltipMissing,
  uiConstraintTypeInvalid,
  uiAllowedValuesInvalid,
  uiRestrictedWords,
  uiPlaceholder,
  uiBoilerplateText,
  secretNotSecureString,
  secretShownAsClearText,
  tenantIdParameterInvalid,
  connectionParameterUnused,
  policyConnectionParameterNotFound,
  connectionSetsUiMissing,
  connectionSetsTooFew,
  connectionSetIncomplete,
  connectionSetNameDuplicate,
  oauthSettingsMissing,
  manyOAuthSettings,
  oauthIdentityProviderMissing,
  oauthIdentityProviderUnknown,
  oauthPausedForIndependentPublisher,
  oauthClientSecretPresent,
  oauthClientSecretPlaceholder,
  oauthClientIdMissing,
  oauthRedirectModeMissing,
  oauthRedirectModeInvalid,
  oauthRedirectUrlInvalid,
  oauthScopesNotArray,
  oauthScopesCombined,
  oauthCustomParameterMissing,
  oauthCustomParameterEmpty,
  oauthCustomParameterShape,
  oauthUrlNotHttps,
  oauthFirstPartyFlagMissing,
  oauthFirstPartyFlagNotFalse,
  oauthEndpointMismatch,
  oauthScopesMismatch,
  policyTemplateIdMissing,
  policyTemplateUnknown,
  policyKeyUnknown,
  policyTitleMissing,
  policyParameterMissing,
  policyParameterEmpty,
  policyParameterUnknown,
  policyOperationListInvalid,
  policyOperationListEmpty,
  policyOperationNotFound,
  policyOperationDuplicate,
  scriptOperationNotFound,
  scriptOperationDuplicate,
  policySectionInvalid,
  policyExistsActionInvalid,
  policyHttpMethodInvalid,
  policyRoutePathInvalid,
  policyHostTemplateInvalid,
  policyHardCodedSecret,
  pollingPolicyOnNonTrigger,
  nextLinkPolicyOnNonPageable,
  pageableWithoutNextLinkPolicy,
  scriptFileMissing,
  scriptOperationsMissing,
  securityOAuthWithoutConnectionParameter,
  securityApiKeyWithoutConnectionParameter,
  securityBasicWithoutConnectionParameter,
  connectionOAuthWithoutSecurity,
  connectionParametersWithoutSecurity,
];
