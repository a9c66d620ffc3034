/** Every rule there is, in the order in which the index lists them. A rule that is not here does not exist. */
import type { ConnectorRule } from './connector-rule.ts';
import type { PullRequestRule } from './pull-request-rule.ts';
import { swaggerRules } from './swagger/index.ts';
import type { SwaggerRule } from './swagger/swagger-rule.ts';

export { swaggerRules };

export const pullRequestRules: readonly PullRequestRule[] = [];
export const connectorRules: readonly ConnectorRule[] = [];

export type Rule = PullRequestRule | ConnectorRule | SwaggerRule;

export const rules: readonly Rule[] = [...pullRequestRules, ...connectorRules, ...swaggerRules];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
