/** Rules about connectors that are there already or on their way, by the program's table. */
import type { PullRequestRule } from '../../pull-request-rule.ts';
import { connectorExists, connectorExistsAsIndependent } from './connector-exists.ts';
import { proposalOpen, sameAuthorTwice, submissionOpen } from './open-pulls.ts';
import { sameApi } from './same-api.ts';

export const duplicateRules: readonly PullRequestRule[] = [
  connectorExists,
  connectorExistsAsIndependent,
  submissionOpen,
  proposalOpen,
  sameAuthorTwice,
  sameApi,
];
