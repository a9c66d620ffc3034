import type { SwaggerRule } from '../swagger-rule.ts';
import {
  operationFamilyHasDuplicateRevisions,
  operationFamilyHasManyActiveOperations,
  operationFamilyHasManyActiveProductionOperations,
  operationFamilyHasManyEmptyRevisions,
} from './families.ts';
import {
  notificationExtensionNotSupportedInWebhookOperation,
  notificationExtensionSupportedForTriggerOnly,
  notificationOperationMustBeWebhook,
  operationMustHaveNotificationContentExtension,
  webhookOperationsMissingNotificationUrlProperty,
} from './notifications.ts';
import { operationIdNotUnique, operationIdRequired, operationIdSanitized, operationIdTooLong } from './operation-ids.ts';
import { invalidNextLinkNameValue } from './pageable.ts';
import { replacementForNonDeprecatedOperations, replacementWithoutApi, replacementWithoutOperationId } from './replacements.ts';
import {
  bodyOrFormDataParameterInFetchOperationNotAllowed,
  consumesMissing,
  mimeTypeNotCompatibleWithRequestContentSchemaType,
  stringBinaryNotSupportedForFormUrlEncoded,
} from './request-content.ts';
import { operationHasManyResponsesWithSchema, operationMustHaveResponse, operationShouldHaveSuccessfulResponse } from './responses.ts';
import { operationIdShouldEndWithRevision, operationRevisionEmpty, operationStatusAheadOfConnector } from './revisions.ts';
import { operationSummaryTooLong, restrictedCharactersInSummary } from './summaries.ts';

export const operationRules: readonly SwaggerRule[] = [
  replacementForNonDeprecatedOperations,
  replacementWithoutApi,
  replacementWithoutOperationId,
  bodyOrFormDataParameterInFetchOperationNotAllowed,
  consumesMissing,
  invalidNextLinkNameValue,
  mimeTypeNotCompatibleWithRequestContentSchemaType,
  notificationExtensionNotSupportedInWebhookOperation,
  notificationExtensionSupportedForTriggerOnly,
  notificationOperationMustBeWebhook,
  operationFamilyHasDuplicateRevisions,
  operationFamilyHasManyActiveOperations,
  operationFamilyHasManyActiveProductionOperations,
  operationFamilyHasManyEmptyRevisions,
  operationHasManyResponsesWithSchema,
  operationIdNotUnique,
  operationIdRequired,
  operationIdSanitized,
  operationIdShouldEndWithRevision,
  operationIdTooLong,
  operationMustHaveNotificationContentExtension,
  operationMustHaveResponse,
  operationRevisionEmpty,
  operationShouldHaveSuccessfulResponse,
  operationStatusAheadOfConnector,
  operationSummaryTooLong,
  restrictedCharactersInSummary,
  stringBinaryNotSupportedForFormUrlEncoded,
  webhookOperationsMissingNotificationUrlProperty,
];
