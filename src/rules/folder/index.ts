/** Rules about the folder of a connector and the files in it, in the order in which they are reported. */
import type { ConnectorRule } from '../connector-rule.ts';
import { artifactMisnamed } from './artifact-misnamed.ts';
import { artifactMissing } from './artifact-missing.ts';
import { documentUnreadable, fileTooLarge } from './document-unreadable.ts';
import { folderName } from './folder-name.ts';
import { iconNotAllowed, settingsFilePresent, unexpectedFile } from './unexpected-file.ts';

export const folderRules: readonly ConnectorRule[] = [
  documentUnreadable,
  fileTooLarge,
  artifactMissing,
  artifactMisnamed,
  folderName,
  iconNotAllowed,
  settingsFilePresent,
  unexpectedFile,
];
