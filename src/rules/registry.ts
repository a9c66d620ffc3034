/** Every rule there is, in the order in which the index lists them. A rule that is not here does not exist. */
import type { ChangeRule } from '../changes/rule.ts';
import { changeRules } from '../changes/rules/index.ts';
import type { UpdateRule } from '../changes/update-rule.ts';
import { updateRules } from '../changes/update-rules.ts';
import type { ConnectorRule } from './connector-rule.ts';
import { folderRules } from './folder/index.ts';
import { packagePullRequestRules, packageRules } from './package/index.ts';
import { propertiesRules } from './properties/index.ts';
import { pullRequestRules as ownPullRequestRules } from './pull-request/index.ts';
import type { PullRequestRule } from './pull-request-rule.ts';
import { readmeRules } from './readme/index.ts';
import { scriptRules } from './script/index.ts';
import { swaggerRules } from './swagger/index.ts';
import type { SwaggerRule } from './swagger/swagger-rule.ts';
import { textPullRequestRules, textRules } from './text/index.ts';

export { swaggerRules };

export const pullRequestRules: readonly PullRequestRule[] = [...ownPullRequestRules, ...packagePullRequestRules, ...textPullRequestRules];

export const connectorRules: readonly ConnectorRule[] = [
  ...folderRules,
  ...propertiesRules,
  ...scriptRules,
  ...readmeRules,
  ...packageRules,
  ...textRules,
];

export type Rule = PullRequestRule | ConnectorRule | SwaggerRule | ChangeRule | UpdateRule;

export const rules: readonly Rule[] = [...pullRequestRules, ...connectorRules, ...swaggerRules, ...updateRules, ...changeRules];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
