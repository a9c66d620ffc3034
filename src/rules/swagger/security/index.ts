import type { SwaggerRule } from '../swagger-rule.ts';
import {
  oAuthSecurityRequirementValueMustBeScopeName,
  securityRequirementMustBeDefined,
  securityRequirementMustHaveEmptyValue,
  securityRequirementMustHaveValue,
} from './requirements.ts';

export const securityRules: readonly SwaggerRule[] = [
  oAuthSecurityRequirementValueMustBeScopeName,
  securityRequirementMustBeDefined,
  securityRequirementMustHaveEmptyValue,
  securityRequirementMustHaveValue,
];
