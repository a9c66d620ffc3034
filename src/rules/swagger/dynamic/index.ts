import type { SwaggerRule } from '../swagger-rule.ts';
import { invokedOperationShouldProduceArray, invokedOperationShouldProduceProperty } from './answer-rules.ts';
import {
  operationIdNotFound,
  operationMissingRequiredProperty,
  operationParameterNameIsAmbiguous,
  operationParameterNameNotFound,
} from './called-operation-rules.ts';
import {
  dynamicExtensionDefinitionNotAllowedInParameter,
  dynamicListRequiredForAmbiguousReferences,
  dynamicListRequiredForNonParameterReferences,
  dynamicPropertiesItemValuePathMismatch,
  dynamicPropertiesRequiredForAmbiguousReferences,
  dynamicPropertiesRequiredForNonParameterReferences,
  dynamicPropertiesRequiredForPropertiesValuePath,
  dynamicTreeExtensionMissing,
} from './newer-extension-rules.ts';
import {
  operationParameterRequiredMismatch,
  operationParameterStaticTypeMismatch,
  operationParameterTypeMismatch,
  sourcePropertyInternal,
} from './passed-value-rules.ts';
import { additionalPropertyNotAllowed, oneOfPropertiesRequired, selectedItemValuePathNotAllowedInThisPosition } from './shape-rules.ts';

export const dynamicRules: readonly SwaggerRule[] = [
  dynamicExtensionDefinitionNotAllowedInParameter,
  dynamicListRequiredForAmbiguousReferences,
  dynamicListRequiredForNonParameterReferences,
  dynamicPropertiesRequiredForAmbiguousReferences,
  dynamicPropertiesRequiredForNonParameterReferences,
  dynamicPropertiesRequiredForPropertiesValuePath,
  dynamicPropertiesItemValuePathMismatch,
  dynamicTreeExtensionMissing,
  invokedOperationShouldProduceArray,
  invokedOperationShouldProduceProperty,
  operationIdNotFound,
  operationMissingRequiredProperty,
  operationParameterNameIsAmbiguous,
  operationParameterNameNotFound,
  operationParameterRequiredMismatch,
  operationParameterStaticTypeMismatch,
  operationParameterTypeMismatch,
  selectedItemValuePathNotAllowedInThisPosition,
  sourcePropertyInternal,
  additionalPropertyNotAllowed,
  oneOfPropertiesRequired,
];
