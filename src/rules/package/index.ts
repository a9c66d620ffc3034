/** Every rule about package.zip, in the order of the index. */
import type { ConnectorRule } from '../connector-rule.ts';
import type { PullRequestRule } from '../pull-request-rule.ts';
import { packageConnectorDiffers } from './connector-differs.ts';
import { packageMissing } from './package-missing.ts';
import { packageNotAlone } from './several-packages.ts';
import {
  packageFolderInvalid,
  packageNotReadable,
  packageSolutionIncomplete,
  packageSolutionRoles,
  packageSolutionsInvalid,
  packageSubmissionInvalid,
} from './structure.ts';

/** What is looked at unless the configuration turns packages off. */
export const packageRules: readonly ConnectorRule[] = [
  packageNotAlone,
  packageNotReadable,
  packageSubmissionInvalid,
  packageFolderInvalid,
  packageSolutionsInvalid,
  packageSolutionIncomplete,
  packageSolutionRoles,
  packageConnectorDiffers,
];

export const packagePullRequestRules: readonly PullRequestRule[] = [packageMissing];
