/** Every check, in the order in which one sets a repository up. */
import type { Check } from '../check.ts';
import { actionAllowed, actionsEnabled, clock, eventAllowed, rate, token } from './platform.ts';
import { baseBranch, checkRequired, configurationValid, labels, template } from './repository.ts';
import {
  mergeQueue,
  workflowGuard,
  workflowPermissions,
  workflowPresent,
  workflowSafe,
  workflowSignal,
  workflowStarts,
  workflowTypes,
  workflowValid,
} from './workflows.ts';

export const checks: readonly Check[] = [
  token,
  actionsEnabled,
  workflowPresent,
  workflowValid,
  workflowStarts,
  workflowSignal,
  actionAllowed,
  eventAllowed,
  workflowTypes,
  workflowPermissions,
  workflowGuard,
  workflowSafe,
  configurationValid,
  baseBranch,
  checkRequired,
  mergeQueue,
  labels,
  template,
  clock,
  rate,
];
