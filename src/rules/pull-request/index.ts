/** Rules about the pull request itself, in the order in which they are reported. */
import type { PullRequestRule } from '../pull-request-rule.ts';
import { baseBranch } from './base-branch.ts';
import { checklistIncomplete, checklistMissing } from './checklist.ts';
import { checklistEvidence } from './checklist-evidence.ts';
import { configurationInvalid } from './configuration-invalid.ts';
import { connectorDeleted } from './connector-deleted.ts';
import { connectorFolder } from './connector-folder.ts';
import { duplicateRules } from './duplicates/index.ts';
import { foreignFiles } from './foreign-files.ts';
import { introIncomplete, introMissing } from './intro.ts';
import { screenshotsMissing } from './screenshots-missing.ts';
import { singleConnector } from './single-connector.ts';
import { titleNameMismatch } from './title-name-mismatch.ts';
import { titlePattern } from './title-pattern.ts';
import { titleStageMismatch } from './title-stage-mismatch.ts';
import { versionNotRaised } from './version-not-raised.ts';

export const pullRequestRules: readonly PullRequestRule[] = [
  baseBranch,
  singleConnector,
  connectorFolder,
  connectorDeleted,
  foreignFiles,
  titleStageMismatch,
  titlePattern,
  titleNameMismatch,
  introMissing,
  introIncomplete,
  checklistMissing,
  checklistIncomplete,
  checklistEvidence,
  screenshotsMissing,
  versionNotRaised,
  configurationInvalid,
  ...duplicateRules,
];
