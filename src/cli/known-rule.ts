import { InputError } from '../facts/input-error.ts';
import { nearestRules, ruleNamed } from '../rules/find-rule.ts';
import type { RuleFacts } from '../rules/rule.ts';

/** The rule that a word on the command line names, in any case. @throws InputError that names the nearest. */
export function knownRule(id: string): RuleFacts {
  const rule = ruleNamed(id);
  if (rule !== undefined) return rule;
  throw new InputError(`There is no rule "${id}". The nearest: ${nearestRules(id).join(', ')}. "connector-preflight rules" lists all.`);
}
