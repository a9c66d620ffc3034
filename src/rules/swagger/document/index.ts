import type { SwaggerRule } from '../swagger-rule.ts';

export const documentRules: readonly SwaggerRule[] = [];
