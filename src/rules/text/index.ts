/** Every rule about secrets and personal data, in the order of the index. */
import type { ConnectorRule } from '../connector-rule.ts';
import type { PullRequestRule } from '../pull-request-rule.ts';
import { personalDataFound } from './personal-data.ts';
import { secretInPullRequestText } from './pull-request-text.ts';
import { realClientId, secretFound } from './secrets.ts';

export const textRules: readonly ConnectorRule[] = [secretFound, realClientId, personalDataFound];
export const textPullRequestRules: readonly PullRequestRule[] = [secretInPullRequestText];
