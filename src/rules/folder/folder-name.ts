import { DEFAULT_CONFIGURATION } from '../../config/configuration.ts';
import { apiTitleOf } from '../../connector/api-facts.ts';
import { parseTitle } from '../../review/title.ts';
import { mayBeSameName, visibleText } from '../../text/names.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import type { Complaint } from '../rule.ts';
import { isPlaceholderText } from '../swagger/quality/placeholder-rules.ts';

/** Characters that Windows does not allow in a file name; a clone there fails. */
const NOT_ON_WINDOWS = /[<>:"|?*\\]|[. ]$|^ /;

function plainName(name: string): string {
  return visibleText(name.replace(/[<>:"|?*\\]+/g, ' ')).replace(/[. ]+$/, '');
}

/** The name without the decoration of a title: `Proposal - Contoso (Independent Publisher)` is `Contoso`. */
function undecoratedName(name: string): string | undefined {
  const parsed = parseTitle(name, DEFAULT_CONFIGURATION.title);
  return parsed.form !== 'none' && parsed.name !== name ? parsed.name : undefined;
}

function complaintAbout(name: string, title: string | undefined): Complaint | undefined {
  const bare = undecoratedName(name);
  if (bare !== undefined) {
    return { message: say`The folder is named ${name}: that is a title of a pull request.`, help: say`Rename the folder to ${bare}.` };
  }
  if (NOT_ON_WINDOWS.test(name)) {
    return { message: say`The folder name ${name} cannot be used on Windows.`, help: say`Rename the folder to ${plainName(name)}.` };
  }
  if (title === undefined || isPlaceholderText(title) || mayBeSameName(name, title)) return undefined;
  return {
    message: say`The folder is named ${name}, and the connector is called ${title}.`,
    help: say`If they are meant to be the same, rename the folder to ${plainName(title)}.`,
    atMost: 'info',
  };
}

export const folderName: ConnectorRule = {
  id: 'FolderName',
  subject: 'folder',
  group: 'Folder',
  levels: { documented: 'warning' },
  summary: 'The folder is named like the connector.',
  why: 'People and tools find a connector by its folder; the name stays when the pull request is long closed.',
  remedy: 'Name the folder like the connector, without the words of a pull-request title.',
  confidence: 'medium',
  source: 'Published connectors: folder and title agree in 88 of 100; more than a dozen proposals took over the title of the pull request.',
  bad: { folderName: 'Proposal - Contoso Tickets (Independent Publisher)' },
  good: {},
  reportedAt: {},
  check(documents, report) {
    const complaint = complaintAbout(documents.connector.name, apiTitleOf(documents.api));
    if (complaint !== undefined) report(complaint);
  },
};
