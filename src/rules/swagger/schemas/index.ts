import type { SwaggerRule } from '../swagger-rule.ts';

export const schemaRules: readonly SwaggerRule[] = [];
