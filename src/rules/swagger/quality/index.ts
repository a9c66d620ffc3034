import type { SwaggerRule } from '../swagger-rule.ts';
import { descriptionRepeatsSummary, descriptionWithoutFullStop } from './description-rules.ts';
import { hostNotForProduction, schemeNotEncrypted } from './host-rules.ts';
import { labelIsIdentifier, labelNotInTitleCase, summaryNotInSentenceCase } from './label-rules.ts';
import { operationVisibilityMissing, responseSchemaEmpty } from './operation-rules.ts';
import { emptyText, placeholderText } from './placeholder-rules.ts';
import { productNameMisspelt } from './product-names.ts';

export const qualityRules: readonly SwaggerRule[] = [
  descriptionWithoutFullStop,
  descriptionRepeatsSummary,
  summaryNotInSentenceCase,
  labelNotInTitleCase,
  labelIsIdentifier,
  placeholderText,
  emptyText,
  productNameMisspelt,
  responseSchemaEmpty,
  operationVisibilityMissing,
  hostNotForProduction,
  schemeNotEncrypted,
];
