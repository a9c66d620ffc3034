import type { SwaggerRule } from '../swagger-rule.ts';
import {
  basePathNotValid,
  contactEmailNotValid,
  hostNameNotValid,
  mimeTypeNotValid,
  productionStatusOnBetaService,
  schemeNotSupported,
  schemeNotValid,
  urlNotValid,
} from './address-rules.ts';
import { extensionNameNotValid, specificationVersionIncorrect, tagRedefined } from './form-rules.ts';
import { jsonTypeIncorrect } from './json-type-incorrect.ts';
import { jsonValueNotInEnum } from './json-value-not-in-enum.ts';
import { connectorMetadataPropertiesMissing, invalidConnectorCategory, tooManyConnectorCategories } from './metadata-rules.ts';
import { requiredPropertyMissing } from './required-property-missing.ts';
import { requiredValueEmpty } from './required-value-empty.ts';
import { securitySchemePropertyNotValid, securitySchemePropertyRequired } from './security-definition-rules.ts';
import {
  fieldLengthExceeded,
  fieldLengthNotInRange,
  valueContainsRestrictedWords,
  valueMustBeInEnglish,
  valueMustEndWithAlphanumeric,
} from './text-rules.ts';

export const documentRules: readonly SwaggerRule[] = [
  specificationVersionIncorrect,
  jsonTypeIncorrect,
  requiredPropertyMissing,
  requiredValueEmpty,
  jsonValueNotInEnum,
  extensionNameNotValid,
  fieldLengthExceeded,
  fieldLengthNotInRange,
  valueContainsRestrictedWords,
  valueMustBeInEnglish,
  valueMustEndWithAlphanumeric,
  basePathNotValid,
  hostNameNotValid,
  schemeNotValid,
  schemeNotSupported,
  mimeTypeNotValid,
  urlNotValid,
  contactEmailNotValid,
  connectorMetadataPropertiesMissing,
  invalidConnectorCategory,
  tooManyConnectorCategories,
  productionStatusOnBetaService,
  securitySchemePropertyNotValid,
  securitySchemePropertyRequired,
  tagRedefined,
];
