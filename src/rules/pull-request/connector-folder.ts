import { findMisplacements, type Misplacement } from '../../connector/layout.ts';
import { isStrayProposal } from '../../review/stage.ts';
import { say, type Text } from '../../text/text.ts';
import type { PullRequestRule, PullRequestSubject } from '../pull-request-rule.ts';
import { PROFILES, type Severity } from '../rule.ts';
import { parsedTitle } from './facts.ts';

function messageOf({ fault, folder, wanted }: Misplacement): Text {
  switch (fault) {
    case 'root-casing':
    case 'root-misspelt':
      return say`${folder} lies in a folder of another spelling than the repository’s own.`;
    case 'nested-root':
      return say`${folder} lies in a folder that repeats the one around it.`;
    case 'outside-roots':
      return say`The connector folder ${folder} lies at the top of the repository.`;
    case 'too-deep':
      return say`The files of the connector lie one folder too deep, in ${folder}.`;
    case 'bare-file':
      return say`${folder} is a file, where the folder of the connector should be.`;
    case 'no-folder':
      return say`The files of the connector lie directly in ${folder}, without a folder of their own.`;
    case 'two-casings':
      return say`${folder} and ${wanted ?? folder} differ only in capital letters: they are two folders here, and one on most other computers.`;
  }
}

function helpOf({ fault, folder, wanted }: Misplacement): Text {
  if (wanted === undefined) return say`Make a folder with the name of the connector in ${folder} and move the files into it.`;
  if (fault === 'bare-file')
    return say`Delete the file and add ${`${wanted}/intro.md`} instead: GitHub makes the folder when you type that path as the file’s name.`;
  return say`Move the files to ${wanted}.`;
}

/** Another capital letter hurts nobody on the server; everything else is not found there. */
const mildest = ({ fault }: Misplacement): Severity => (fault === 'two-casings' ? 'warning' : 'error');

function strayHelp(subject: PullRequestSubject): Text {
  const { folders } = subject.configuration;
  const root = PROFILES.flatMap((profile) => folders[profile])[0] ?? '';
  const { name } = parsedTitle(subject);
  return say`Move what you wrote to ${`${root}/${name}/intro.md`}, and restore the files of the repository itself.`;
}

export const connectorFolder: PullRequestRule = {
  id: 'ConnectorFolder',
  subject: 'pull-request',
  group: 'Pull request',
  levels: { documented: 'error' },
  summary: 'The connector lies in a folder of its own below the folder of its program.',
  why: 'The validation looks nowhere else, so that a connector in another place is neither checked nor deployed.',
  remedy: 'Move the files to `independent-publisher-connectors/<name of the connector>/`.',
  confidence: 'high',
  source: 'Documentation of the program; wrong places were seen in about twenty pull requests.',
  bad: 'Contoso Tickets/apiDefinition.swagger.json',
  good: 'independent-publisher-connectors/Contoso Tickets/apiDefinition.swagger.json',
  check(subject, report) {
    const { pullRequest, configuration, connectors } = subject;
    for (const misplacement of findMisplacements(pullRequest, configuration.folders)) {
      report({ message: messageOf(misplacement), help: helpOf(misplacement), atMost: mildest(misplacement) });
    }
    if (connectors.length === 0 && isStrayProposal(pullRequest, configuration.title)) {
      report({ message: say`The title is that of a connector, but the files lie at the top of the repository.`, help: strayHelp(subject) });
    }
  },
};
