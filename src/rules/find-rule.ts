/** Finds the rule that somebody means who typed its id. */
import { distance } from 'fastest-levenshtein';
import { type Rule, ruleById, rules } from './registry.ts';

const plainId = (id: string): string => id.slice(0, 100).toLowerCase();

/** By its id, in any case. */
export function ruleNamed(id: string): Rule | undefined {
  return ruleById(id) ?? rules.find((candidate) => plainId(candidate.id) === plainId(id));
}

/** Ids that somebody who wrote `id` may have meant, best first. */
export function nearestRules(id: string, most = 3): string[] {
  const wanted = plainId(id);
  const score = (rule: Rule): number => distance(wanted, plainId(rule.id)) - (plainId(rule.id).includes(wanted) ? rule.id.length : 0);
  return [...rules]
    .sort((a, b) => score(a) - score(b))
    .slice(0, most)
    .map((rule) => rule.id);
}
