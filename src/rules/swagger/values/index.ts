import type { SwaggerRule } from '../swagger-rule.ts';

export const valueRules: readonly SwaggerRule[] = [];
