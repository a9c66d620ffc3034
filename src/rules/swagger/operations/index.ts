import type { SwaggerRule } from '../swagger-rule.ts';

export const operationRules: readonly SwaggerRule[] = [];
