import type { SwaggerRule } from '../swagger-rule.ts';

export const dynamicRules: readonly SwaggerRule[] = [];
