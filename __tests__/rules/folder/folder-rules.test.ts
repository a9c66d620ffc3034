import { describe, expect, it, test } from '@jest/globals';
import type { Connector } from '../../../src/connector/connector.ts';
import { documentsOf } from '../../../src/connector/documents.ts';
import { connectorOf } from '../../../src/connector/layout.ts';
import type { Blob } from '../../../src/facts/pull-request.ts';
import type { ConnectorExample, ConnectorRule } from '../../../src/rules/connector-rule.ts';
import { artifactMisnamed } from '../../../src/rules/folder/artifact-misnamed.ts';
import { artifactMissing } from '../../../src/rules/folder/artifact-missing.ts';
import { documentUnreadable, fileTooLarge } from '../../../src/rules/folder/document-unreadable.ts';
import { folderName } from '../../../src/rules/folder/folder-name.ts';
import { folderRules } from '../../../src/rules/folder/index.ts';
import { unexpectedFile } from '../../../src/rules/folder/unexpected-file.ts';
import type { Complaint } from '../../../src/rules/rule.ts';
import { bytes, PROPERTIES, plain, SWAGGER } from '../pull-request/samples.ts';

const ROOT = 'independent-publisher-connectors';

/** The connector of an example: three files in order, and what the example changes. */
function sample({
  files = {},
  blobs = {},
  folderName: name = 'Contoso Tickets',
  profile = 'independent-publisher',
}: ConnectorExample): Connector {
  const all = new Map<string, Blob>([
    ['apiDefinition.swagger.json', bytes(SWAGGER)],
    ['apiProperties.json', bytes(PROPERTIES)],
    ['readme.md', bytes('# Contoso Tickets')],
  ]);
  for (const [file, text] of Object.entries(files)) {
    if (text === null) all.delete(file);
    else all.set(file, bytes(text));
  }
  for (const [file, blob] of Object.entries(blobs)) all.set(file, blob);
  return connectorOf(
    `${ROOT}/${name}`,
    profile,
    [...all].map(([file, blob]) => ({ name: file, blob })),
  );
}

function complaintsOf(rule: ConnectorRule, example: ConnectorExample): readonly Complaint[] {
  const complaints: Complaint[] = [];
  rule.check(documentsOf(sample(example)), (complaint) => complaints.push(complaint));
  return complaints;
}
const messagesOf = (rule: ConnectorRule, example: ConnectorExample): readonly string[] =>
  complaintsOf(rule, example).map(({ message }) => plain(message));

describe('every folder rule', () => {
  test.each(folderRules.map((rule) => [rule.id, rule] as const))(
    '%s fires on its bad example, where it says, and on no other rule’s good one',
    (_, rule) => {
      const { file } = rule.reportedAt;
      const folder = `${ROOT}/${rule.bad.folderName ?? 'Contoso Tickets'}`;
      expect(complaintsOf(rule, rule.bad).map((complaint) => complaint.file)).toEqual([
        file === undefined ? undefined : `${folder}/${file}`,
      ]);
      for (const { good } of folderRules) expect(complaintsOf(rule, good)).toEqual([]);
    },
  );
});

describe('ArtifactMissing', () => {
  it('names all that is missing in one finding', () => {
    const example = { files: { 'apiProperties.json': null, 'readme.md': null } };
    expect(messagesOf(artifactMissing, example)).toEqual([
      `The folder \`${ROOT}/Contoso Tickets\` has no \`apiProperties.json\` and \`readme.md\`.`,
    ]);
  });

  test.each([
    ['an introduction', { 'intro.md': 'x', 'readme.md': null }],
    ['a readme', {}],
    ['nothing but a picture', { 'flow.png': 'x', 'readme.md': null }],
  ])('says nothing about a folder with only %s: it is a proposal', (_, files) => {
    expect(messagesOf(artifactMissing, { files: { 'apiDefinition.swagger.json': null, 'apiProperties.json': null, ...files } })).toEqual(
      [],
    );
  });

  it('asks for the rest as soon as one artifact is there', () => {
    const files = {
      'apiDefinition.swagger.json': null,
      'apiProperties.json': null,
      'readme.md': null,
      'intro.md': 'x',
      'Contoso.zip': 'x',
    };
    expect(messagesOf(artifactMissing, { files })).toHaveLength(1);
  });

  it('takes a misnamed file for the one that was meant', () => {
    expect(messagesOf(artifactMissing, { files: { 'readme.md': null, 'Readme.md.txt': 'x' } })).toEqual([]);
  });
});

describe('ArtifactMisnamed', () => {
  test.each([
    ['another name of the API definition', 'apiDefinition.swagger.json', 'Contoso.swagger.json', SWAGGER, 'error'],
    ['other capitals of the API definition', 'apiDefinition.swagger.json', 'apidefinition.swagger.json', SWAGGER, 'warning'],
    ['another ending of the readme', 'readme.md', 'readme.txt', 'x', 'warning'],
  ])('renames %s', (_, wanted, name, text, severity) => {
    const complaints = complaintsOf(artifactMisnamed, { files: { [wanted]: null, [name]: text } });
    expect(complaints.map(({ fix, atMost }) => [fix, atMost])).toEqual([[{ kind: 'rename', to: wanted }, severity]]);
  });

  it.each(['README.md', 'Readme.md', 'README.MD'])('leaves the readme alone when it is called %s', (name) => {
    expect(complaintsOf(artifactMisnamed, { files: { 'readme.md': null, [name]: '# Contoso Tickets' } })).toEqual([]);
  });

  it('proposes no second file of the same name', () => {
    const complaints = complaintsOf(artifactMisnamed, { files: { 'Readme.txt': 'x' } });
    expect(complaints.map(({ message, fix }) => [plain(message), fix])).toEqual([
      ['`Readme.txt` stands beside `readme.md`, and only the latter is read.', undefined],
    ]);
  });
});

describe('UnexpectedFile', () => {
  it('is a hint for pictures and for what lies in a subfolder', () => {
    const files = { 'flow.png': 'x', 'media/notes.txt': 'x', 'notes.txt': 'x' };
    expect(complaintsOf(unexpectedFile, { files }).map(({ file, atMost }) => [file?.split('/').at(-1), atMost])).toEqual([
      ['flow.png', 'info'],
      ['notes.txt', 'info'],
      ['notes.txt', undefined],
    ]);
  });

  it('knows the files of a connector', () => {
    expect(
      messagesOf(unexpectedFile, {
        files: { 'intro.md': 'x', 'script.csx': 'x', 'package.zip': 'x', 'settings.json': 'x', 'icon.png': 'x' },
      }),
    ).toEqual([]);
  });
});

describe('FolderName', () => {
  it('does not ask for the title that a tool left behind', () => {
    expect(
      complaintsOf(folderName, { files: { 'apiDefinition.swagger.json': SWAGGER.replace('Contoso Tickets', 'Default title') } }),
    ).toEqual([]);
  });

  const helpFor = (name: string): readonly string[] => complaintsOf(folderName, { folderName: name }).map(({ help }) => plain(help ?? []));

  test.each([
    ['Proposal - Contoso Tickets', 'Rename the folder to `Contoso Tickets`.'],
    ['Contoso Tickets (Independent Publisher)', 'Rename the folder to `Contoso Tickets`.'],
    ['Contoso: Tickets', 'Rename the folder to `Contoso Tickets`.'],
    ['Contoso Tickets.', 'Rename the folder to `Contoso Tickets`.'],
    ['Fabrikam Helpdesk', 'If they are meant to be the same, rename the folder to `Contoso Tickets`.'],
  ])('%s', (name, help) => {
    expect(helpFor(name)).toEqual([help]);
  });

  test.each(['Contoso Tickets', 'contoso-tickets', 'ContosoTicketsIP', 'Contoso', 'Contoso Tickets (UK)', 'Contoso.io Tickets'])(
    '%s will do',
    (name) => {
      expect(helpFor(name)).toEqual([]);
    },
  );
});

describe('what cannot be read', () => {
  it('is an error when it is a link, and a warning when reading failed', () => {
    const blobs: Record<string, Blob> = {
      'readme.md': { kind: 'not-a-file', what: 'submodule' },
      'apiProperties.json': { kind: 'unreadable', cause: 'The answer broke off.' },
    };
    expect(complaintsOf(documentUnreadable, { blobs }).map(({ message, atMost }) => [plain(message), atMost])).toEqual([
      ['`apiProperties.json` could not be read, so nothing is said about its content: `The answer broke off.`', 'warning'],
      ['`readme.md` is a submodule, not a file: it leads out of this repository.', undefined],
    ]);
  });

  it('does not matter for pictures', () => {
    expect(messagesOf(documentUnreadable, { blobs: { 'flow.png': { kind: 'unreadable', cause: 'x' } } })).toEqual([]);
    expect(messagesOf(fileTooLarge, { blobs: { 'flow.png': { kind: 'too-large', size: 2, limit: 1 } } })).toEqual([]);
  });

  it('is measured in megabytes', () => {
    const blobs: Record<string, Blob> = { 'apiDefinition.swagger.json': { kind: 'too-large', size: 26_400_000, limit: 2_500_000 } };
    expect(messagesOf(fileTooLarge, { blobs })).toEqual(['`apiDefinition.swagger.json` has 26 MB; files up to 2.5 MB are read.']);
  });
});
