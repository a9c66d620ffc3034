import type { ConnectorFile } from '../../connector/connector.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';

/** Pictures that a readme shows, and whatever lies in a subfolder, were let pass again and again. */
const isTolerated = (file: ConnectorFile): boolean => file.artifact === 'image' || file.name.includes('/');

export const unexpectedFile: ConnectorRule = {
  id: 'UnexpectedFile',
  subject: 'folder',
  group: 'Folder',
  levels: { documented: 'warning' },
  summary: 'A connector folder holds nothing but the files of the connector.',
  why: 'Whatever else lies there is published to everyone and may be taken for a part of the connector.',
  remedy: 'Delete the file from the pull request. Link a picture of the readme by its address instead of adding it.',
  confidence: 'medium',
  source: 'Template folder of the repository; 9 of 395 published connectors have another file.',
  bad: { files: { 'notes.txt': 'Ask about the rate limit.\n' } },
  good: {},
  reportedAt: { file: 'notes.txt' },
  check({ connector }, report) {
    for (const file of connector.files) {
      if (file.artifact !== 'other' && file.artifact !== 'image') continue;
      report({
        file: file.path,
        message: say`${file.name} is not one of the files that a connector is made of.`,
        ...(isTolerated(file) ? { atMost: 'info' } : {}),
      });
    }
  },
};

export const settingsFilePresent: ConnectorRule = {
  id: 'SettingsFilePresent',
  subject: 'folder',
  group: 'Folder',
  levels: { documented: 'warning' },
  summary: '`settings.json` of the command line tool is not part of the pull request.',
  why: 'It holds the ids of your environment and of your connector there, which are of no use to others.',
  remedy: 'Delete settings.json from the pull request; keep it on your machine.',
  confidence: 'high',
  source: 'Reviewers asked for its removal; no published independent publisher connector has one.',
  bad: { files: { 'settings.json': '{"connectorId": "shared_contoso"}\n' } },
  good: {},
  reportedAt: { file: 'settings.json' },
  check({ connector }, report) {
    for (const file of connector.files) {
      if (file.artifact === 'settings') report({ file: file.path, message: say`${file.name} is a file of your own environment.` });
    }
  },
};

export const iconNotAllowed: ConnectorRule = {
  id: 'IconNotAllowed',
  subject: 'folder',
  group: 'Folder',
  levels: { documented: 'error', profiles: { certified: 'off', custom: 'off' } },
  summary: 'An independent publisher connector has no icon of its own.',
  why: 'All connectors of the program show the same icon, and the logo of a service belongs to its owner.',
  remedy: 'Delete the icon from the pull request.',
  confidence: 'high',
  source: 'Pull request template of the repository; reviewers asked for its removal; no published connector has one.',
  bad: { files: { 'icon.png': 'PNG' } },
  good: {},
  reportedAt: { file: 'icon.png' },
  check({ connector }, report) {
    for (const file of connector.files) {
      if (file.artifact === 'icon') report({ file: file.path, message: say`${file.name} is an icon of the connector’s own.` });
    }
  },
};
