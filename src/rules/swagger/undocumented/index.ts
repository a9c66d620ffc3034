import type { SwaggerRule } from '../swagger-rule.ts';
import { jsonSyntaxInvalid } from './json-syntax-invalid.ts';
import { solutionDefinitionTooLong, swaggerFileTooLarge } from './size-rules.ts';
import { titleRepeatsPublisherSuffix } from './title-repeats-publisher-suffix.ts';

export const undocumentedRules: readonly SwaggerRule[] = [
  jsonSyntaxInvalid,
  swaggerFileTooLarge,
  solutionDefinitionTooLong,
  titleRepeatsPublisherSuffix,
];
