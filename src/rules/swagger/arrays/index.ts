import type { SwaggerRule } from '../swagger-rule.ts';
import { arrayHasNoItems, requiredPropertyArrayEmpty, schemesArrayEmpty } from './array-rules.ts';

export const arrayRules: readonly SwaggerRule[] = [arrayHasNoItems, requiredPropertyArrayEmpty, schemesArrayEmpty];
