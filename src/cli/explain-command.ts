/** `explain` and `rules`: what the docs pages say, in the terminal. */
import { distance } from 'fastest-levenshtein';
import { InputError } from '../facts/input-error.ts';
import { ruleById, rules } from '../rules/registry.ts';
import type { RuleFacts } from '../rules/rule.ts';
import { rulePage } from '../text/links.ts';
import { type ExitCode, print } from './outcome.ts';

export function explainCommand(id: string): ExitCode {
  const rule = ruleById(id) ?? rules.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (rule === undefined)
    throw new InputError(`There is no rule "${id}". The nearest: ${nearestRules(id).join(', ')}. "connector-preflight rules" lists all.`);
  const { documented, calibrated = documented } = rule.levels;
  print(
    [
      `${rule.id} (${rule.group})`,
      rule.summary,
      '',
      `Why      ${rule.why}`,
      `Fix      ${rule.remedy}`,
      `Level    ${calibrated}${calibrated === documented ? '' : ` (${documented} with the preset "documented")`}`,
      `Source   ${rule.source} Confidence: ${rule.confidence}.`,
      `Example  ${rulePage(rule.id)}`,
    ].join('\n'),
  );
  return 0;
}

/** Ids that somebody who wrote `id` may have meant, best first. */
export function nearestRules(id: string, most = 3): string[] {
  const wanted = id.toLowerCase();
  const score = (rule: RuleFacts): number =>
    distance(wanted, rule.id.toLowerCase()) - (rule.id.toLowerCase().includes(wanted) ? rule.id.length : 0);
  return [...rules]
    .sort((a, b) => score(a) - score(b))
    .slice(0, most)
    .map((rule) => rule.id);
}

export function rulesCommand(): ExitCode {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const lines = rules.map(
    (rule) => `${(rule.levels.calibrated ?? rule.levels.documented).padEnd(8)} ${rule.id.padEnd(width)}  ${rule.summary}`,
  );
  print(lines.join('\n'));
  return 0;
}
