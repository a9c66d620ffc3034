import type { SwaggerRule } from '../swagger-rule.ts';
import { countRules, exclusiveRules, multipleOfMustBeGreaterThanZero, orderRules } from './bounds.ts';
import {
  duplicateEnumValuesInExtension,
  enumMustContainAtLeastOneElement,
  invalidEnumValue,
  invalidEnumValuesExtensionValue,
  missingEnumValuesDisplayName,
} from './enums.ts';
import {
  filterFunctionsPropertyEmpty,
  filterFunctionsPropertyHasDuplicates,
  filterFunctionsPropertyInInputSchema,
  filterFunctionsPropertyInvalidValue,
} from './filter-functions.ts';
import { discriminatorMustBeARequiredStringProperty, invalidCustomEditorExtensionDictionaryValue } from './object-keywords.ts';
import { patternShouldBeValidRegularExpression } from './patterns.ts';
import { arrayDuplicateValue } from './repeated-values.ts';
import {
  defaultValueMustMatchType,
  invalidStringBinaryProperty,
  schemaTypeFileNotValid,
  unrecognizedTypeFormat,
} from './types-and-formats.ts';

export const valueRules: readonly SwaggerRule[] = [
  arrayDuplicateValue,
  enumMustContainAtLeastOneElement,
  invalidEnumValue,
  invalidEnumValuesExtensionValue,
  duplicateEnumValuesInExtension,
  missingEnumValuesDisplayName,
  unrecognizedTypeFormat,
  defaultValueMustMatchType,
  schemaTypeFileNotValid,
  invalidStringBinaryProperty,
  filterFunctionsPropertyEmpty,
  filterFunctionsPropertyHasDuplicates,
  filterFunctionsPropertyInInputSchema,
  filterFunctionsPropertyInvalidValue,
  discriminatorMustBeARequiredStringProperty,
  invalidCustomEditorExtensionDictionaryValue,
  patternShouldBeValidRegularExpression,
  multipleOfMustBeGreaterThanZero,
  ...countRules,
  ...orderRules,
  ...exclusiveRules,
];
