/** Every rule there is, in the order in which the index lists them. A rule that is not here does not exist. */
import type { ConnectorRule } from './connector-rule.ts';
import type { PullRequestRule } from './pull-request-rule.ts';
import type { RuleFacts } from './rule.ts';
import { swaggerRules } from './swagger/index.ts';

export { swaggerRules };

export const pullRequestRules: readonly PullRequestRule[] = [];
export const connectorRules: readonly ConnectorRule[] = [];

export const rules: readonly RuleFacts[] = [...pullRequestRules, ...connectorRules, ...swaggerRules];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): RuleFacts | undefined {
  return byId.get(id);
}
