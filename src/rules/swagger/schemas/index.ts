import type { SwaggerRule } from '../swagger-rule.ts';
import { requiredLoopInSchemaNotAllowed } from './required-loop.ts';
import {
  propertyMustBeRequired,
  requiredPropertyDefinitionMissing,
  requiredPropertyNotOnObject,
  requiredReadOnlyPropertyNotAllowedAsInput,
} from './required-properties.ts';
import {
  defaultResponseHasSchema,
  responseExampleMustBeProducedByOperation,
  responseHeadersAreNotUnique,
  responseMustBeDefaultOrHttpStatusCode,
  responseReferenceNotFound,
  responseReferenceNotValid,
  responseRefLoopNotAllowed,
  schemaDefinitionSetIncorrectly,
} from './response-rules.ts';
import {
  bodySchemaCountExceedsMaxAllowed,
  operationSchemaCountExceedsMaxAllowed,
  schemaTooDeep,
  totalSchemaCountExceedsMaxAllowed,
} from './schema-limits.ts';
import {
  additionalPropertyNotAllowedAdjacentToRef,
  jsonPointerNotValid,
  schemaReferenceNotFound,
  schemaReferenceNotValid,
  schemaRefLoopNotAllowed,
} from './schema-references.ts';

export const schemaRules: readonly SwaggerRule[] = [
  bodySchemaCountExceedsMaxAllowed,
  operationSchemaCountExceedsMaxAllowed,
  totalSchemaCountExceedsMaxAllowed,
  schemaTooDeep,
  schemaReferenceNotFound,
  schemaReferenceNotValid,
  schemaRefLoopNotAllowed,
  jsonPointerNotValid,
  additionalPropertyNotAllowedAdjacentToRef,
  propertyMustBeRequired,
  requiredPropertyDefinitionMissing,
  requiredPropertyNotOnObject,
  requiredReadOnlyPropertyNotAllowedAsInput,
  requiredLoopInSchemaNotAllowed,
  defaultResponseHasSchema,
  schemaDefinitionSetIncorrectly,
  responseMustBeDefaultOrHttpStatusCode,
  responseExampleMustBeProducedByOperation,
  responseHeadersAreNotUnique,
  responseReferenceNotFound,
  responseReferenceNotValid,
  responseRefLoopNotAllowed,
];
