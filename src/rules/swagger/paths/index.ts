import type { SwaggerRule } from '../swagger-rule.ts';

export const pathRules: readonly SwaggerRule[] = [];
