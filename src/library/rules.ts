/** What is known of the rules, without the code that checks them. */
import { rules as registry, ruleById } from '../rules/registry.ts';
import type { RuleFacts } from '../rules/rule.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly RuleFacts[] = registry;

/**
 * The rule with this id, upper and lower case as it is written; undefined where there is none.
 *
 * @example
 * const remedy = findRule('OperationIdNotUnique')?.remedy;
 */
export function findRule(id: string): RuleFacts | undefined {
  return ruleById(id);
}
