import type { SwaggerRule } from '../swagger-rule.ts';
import {
  collectionFormatValueNotSupported,
  mimeTypeNotSupported,
  pathItemRefNotSuppored,
  swaggerKeywordNotSupported,
} from './not-supported-rules.ts';

export const notSupportedRules: readonly SwaggerRule[] = [
  collectionFormatValueNotSupported,
  mimeTypeNotSupported,
  pathItemRefNotSuppored,
  swaggerKeywordNotSupported,
];
