import { describe, expect, it, test } from '@jest/globals';
import type { RepositoryFile } from '../../../src/facts/pull-request.ts';
import { baseBranch } from '../../../src/rules/pull-request/base-branch.ts';
import { connectorDeleted } from '../../../src/rules/pull-request/connector-deleted.ts';
import { connectorFolder } from '../../../src/rules/pull-request/connector-folder.ts';
import { foreignFiles } from '../../../src/rules/pull-request/foreign-files.ts';
import { introIncomplete, introMissing } from '../../../src/rules/pull-request/intro.ts';
import { singleConnector } from '../../../src/rules/pull-request/single-connector.ts';
import {
  added,
  complaintsOf,
  FOLDER,
  helpOf,
  INTRO,
  messagesOf,
  modified,
  newConnector,
  PROPERTIES,
  proposal,
  removed,
  SWAGGER,
  unchanged,
  updatedConnector,
} from './samples.ts';

const IP = 'independent-publisher-connectors';
const many = (count: number): readonly RepositoryFile[] =>
  Array.from({ length: count }, (_, index) => modified(`${IP}/Connector ${index}/readme.md`, 'a', 'b'));

describe('SingleConnector', () => {
  it('is content with one connector, also when it moves', () => {
    expect(messagesOf(singleConnector, {})).toEqual([]);
    const moved = [removed(`${IP}/Contoso/readme.md`), added('certified-connectors/Contoso/readme.md')];
    expect(messagesOf(singleConnector, { files: moved })).toEqual([]);
  });

  it('names the connectors, keeps the one of the title, and tells what to do with the others', () => {
    const files = [...newConnector(), ...newConnector(`${IP}/Fabrikam`)];
    expect(messagesOf(singleConnector, { files })).toEqual([
      `This pull request changes 2 connectors: \`${FOLDER}\` and \`${IP}/Fabrikam\`.`,
    ]);
    expect(helpOf(singleConnector, { files })).toEqual([
      `Keep \`${FOLDER}\` here. Undo the changes to \`${IP}/Fabrikam\`; for those that you meant, open a pull request of their own.`,
    ]);
  });

  it('explains a clean branch, in one finding, when the branch carries a whole history', () => {
    expect(helpOf(singleConnector, { files: many(9) })).toEqual([expect.stringContaining('open a pull request of their own')]);
    expect(helpOf(singleConnector, { files: many(10) })).toEqual([expect.stringContaining('make a new branch from its `dev`')]);
    expect(messagesOf(singleConnector, { files: many(114) })).toHaveLength(1);
  });
});

describe('ForeignFiles', () => {
  it('names the one file, or lists several in one finding', () => {
    expect(messagesOf(foreignFiles, { files: [...newConnector(), added('.vscode/settings.json')] })).toEqual([
      '`.vscode/settings.json` does not belong to the connector.',
    ]);
    expect(messagesOf(foreignFiles, { files: [...newConnector(), modified('README.md', 'a', 'b'), added('.vs/a.db')] })).toEqual([
      '2 changed files do not belong to the connector: `.vs/a.db` and `README.md`.',
    ]);
  });

  test.each([
    ['a connector alone', newConnector()],
    ['files that are merely listed', [...newConnector(), unchanged('README.md')]],
    ['no connector at all', [modified('README.md', 'a', 'b')]],
    ['the history of a whole branch', [...many(10), modified('README.md', 'a', 'b')]],
  ])('says nothing about %s', (_, files) => {
    expect(messagesOf(foreignFiles, { files })).toEqual([]);
  });
});

describe('ConnectorFolder', () => {
  test.each([
    ['a folder at the top of the repository', newConnector('Contoso'), `Move the files to \`${IP}/Contoso\`.`],
    ['a folder of another spelling', newConnector('independant-publisher-connectors/Contoso'), `Move the files to \`${IP}/Contoso\`.`],
    ['a root inside the root', newConnector(`${IP}/${IP}/Contoso`), `Move the files to \`${IP}/Contoso\`.`],
    ['files one folder too deep', newConnector(`${IP}/Contoso/Contoso`), `Move the files to \`${IP}/Contoso\`.`],
    [
      'a file instead of a folder',
      [added(`${IP}/Contoso`)],
      `Delete the file and add \`${IP}/Contoso/intro.md\` instead: GitHub makes the folder when you type that path as the file’s name.`,
    ],
    ['files without a folder', newConnector(IP), `Make a folder with the name of the connector in \`${IP}\` and move the files into it.`],
  ])('tells where %s belongs', (_, files, help) => {
    expect(helpOf(connectorFolder, { files })).toEqual([help]);
  });

  it('warns of two casings', () => {
    const changes = { files: [...updatedConnector(), added(`${IP}/contoso tickets/intro.md`)], baseFolders: [FOLDER] };
    expect(complaintsOf(connectorFolder, changes).map(({ atMost }) => atMost)).toEqual(['warning']);
  });

  it('tells a proposal at the top of the repository where to go', () => {
    const changes = { title: 'Proposal - Contoso (Independent Publisher)', files: [modified('README.md', 'Contoso', 'Connectors')] };
    expect(helpOf(connectorFolder, changes)).toEqual([
      `Move what you wrote to \`${IP}/Contoso/intro.md\`, and restore the files of the repository itself.`,
    ]);
  });

  it('is content with a connector in its place', () => {
    expect(messagesOf(connectorFolder, {})).toEqual([]);
    expect(messagesOf(connectorFolder, { files: [...newConnector(), added(`${FOLDER}/img/flow.png`)] })).toEqual([]);
  });
});

describe('ConnectorDeleted', () => {
  const published = [
    removed(`${FOLDER}/apiDefinition.swagger.json`, SWAGGER),
    removed(`${FOLDER}/apiProperties.json`, PROPERTIES),
    removed(`${FOLDER}/readme.md`),
  ];

  it('reports a published connector whose files all go', () => {
    expect(messagesOf(connectorDeleted, { files: published })).toEqual([`The pull request deletes \`${FOLDER}\`.`]);
    expect(helpOf(connectorDeleted, { files: published })).toEqual([expect.stringContaining('mark it as deprecated')]);
  });

  it('reports an API definition that goes alone', () => {
    const files = [published[0] as RepositoryFile, unchanged(`${FOLDER}/readme.md`)];
    expect(messagesOf(connectorDeleted, { files })).toEqual([`The pull request deletes \`${FOLDER}/apiDefinition.swagger.json\`.`]);
  });

  test.each([
    ['a proposal that is withdrawn', [removed(`${FOLDER}/readme.md`)]],
    ['a renamed swagger', [published[0] as RepositoryFile, added(`${FOLDER}/contoso.swagger.json`, SWAGGER)]],
    ['a connector that moves', [...published, ...newConnector('certified-connectors/Contoso Tickets')]],
  ])('says nothing about %s', (_, files) => {
    expect(messagesOf(connectorDeleted, { files })).toEqual([]);
  });
});

describe('IntroMissing', () => {
  it('tells what to write when there is neither introduction nor readme', () => {
    const files = [added(`${FOLDER}/notes.txt`)];
    expect(messagesOf(introMissing, { files })).toEqual(['The proposal has no `intro.md`.']);
    expect(complaintsOf(introMissing, { files })[0]?.atMost).toBeUndefined();
  });

  it('asks a readme alone to be renamed, as a warning', () => {
    const files = [added(`${FOLDER}/README.md`)];
    expect(helpOf(introMissing, { files })).toEqual([
      'Rename `README.md` to `intro.md`. The readme comes later, together with the connector.',
    ]);
    expect(complaintsOf(introMissing, { files })[0]?.atMost).toBe('warning');
  });

  test.each([
    ['a proposal with an introduction', proposal()],
    ['an introduction of another spelling', [added(`${FOLDER}/Intro.MD`)]],
    ['a finished connector', newConnector()],
    ['a bare file, of which ConnectorFolder speaks', [added(FOLDER)]],
  ])('says nothing about %s', (_, files) => {
    expect(messagesOf(introMissing, { files })).toEqual([]);
  });
});

describe('IntroIncomplete', () => {
  const withIntro = (text: string) => ({ files: [added(`${FOLDER}/intro.md`, text)] });

  test.each([
    ['an empty introduction', '', 'says too little'],
    ['a title alone', '# Contoso Tickets', 'says too little'],
    [
      'a service without a plan',
      `Contoso is a company of ${'very '.repeat(20)}old standing.`,
      'does not seem to say what the connector will do',
    ],
    ['a search for help without an address', `${INTRO} Looking for collaborators!`, 'has no e-mail address'],
    ['a search for help with a mention', `${INTRO} Looking for collaborators, ask @ada`, 'has no e-mail address'],
  ])('reports %s', (_, text, part) => {
    expect(messagesOf(introIncomplete, withIntro(text))).toEqual([expect.stringContaining(part)]);
  });

  test.each([
    ['two sentences', INTRO],
    ['an address for collaborators', `${INTRO} Looking for collaborators: ada@contoso.example`],
    ['a text in another script', `# Contoso\n\n${'接続サービスの説明を書きます。'.repeat(10)} connector`],
  ])('is content with %s', (_, text) => {
    expect(messagesOf(introIncomplete, withIntro(text))).toEqual([]);
  });
});

describe('BaseBranch', () => {
  const into = (ref: string) => ({ base: { ref, sha: 'b' } });

  it('names the branch to choose', () => {
    expect(messagesOf(baseBranch, into('master'))).toEqual(['The pull request aims at the branch `master`; connectors go into `dev`.']);
  });

  it('is content with each branch of the configuration, and with a repository that names none', () => {
    expect(messagesOf(baseBranch, into('dev'))).toEqual([]);
    expect(messagesOf(baseBranch, into('next'), { baseBranches: ['dev', 'next'] })).toEqual([]);
    expect(messagesOf(baseBranch, into('master'), { baseBranches: [] })).toEqual([]);
  });

  it('says nothing where no connector is changed', () => {
    expect(messagesOf(baseBranch, { ...into('master'), title: 'Sync', files: [modified('docs/a.md', 'a', 'b')] })).toEqual([]);
  });
});
