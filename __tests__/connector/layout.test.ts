import { describe, expect, it, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { artifactKindOf, findConnectors, findFilesOutside, findMisplacements, placeOf } from '../../src/connector/layout.ts';
import type { RepositoryFile } from '../../src/facts/pull-request.ts';
import { added, bytes, modified, newConnector, removed, unchanged } from '../rules/pull-request/samples.ts';

const ROOTS = DEFAULT_CONFIGURATION.folders;
const IP = 'independent-publisher-connectors';
const connectorsIn = (files: readonly RepositoryFile[], baseFolders: readonly string[] = []) =>
  findConnectors({ files, baseFolders }, ROOTS);

describe('which artifact a file is', () => {
  test.each([
    ['apiDefinition.swagger.json', 'swagger', undefined],
    ['apidefinition.swagger.json', 'swagger', 'apiDefinition.swagger.json'],
    ['apiDefinition.Swagger.json', 'swagger', 'apiDefinition.swagger.json'],
    ['apiDefination.swagger.json', 'swagger', 'apiDefinition.swagger.json'],
    ['apidefination.json', 'swagger', 'apiDefinition.swagger.json'],
    ['apiDefinition.json', 'swagger', 'apiDefinition.swagger.json'],
    ['apiDefinition.swagger.json.txt', 'swagger', 'apiDefinition.swagger.json'],
    ['swagger.json', 'swagger', 'apiDefinition.swagger.json'],
    ['Contoso-Tickets.swagger.json', 'swagger', 'apiDefinition.swagger.json'],
    ['apiProperties.json', 'properties', undefined],
    ['apiproperties.json', 'properties', 'apiProperties.json'],
    ['apiPropeties.json', 'properties', 'apiProperties.json'],
    ['api-properties.json', 'properties', 'apiProperties.json'],
    ['readme.md', 'readme', undefined],
    ['README.MD', 'readme', 'readme.md'],
    ['Readme.md.txt', 'readme', 'readme.md'],
    ['Readme.markdown', 'readme', 'readme.md'],
    ['Readme.txt', 'readme', 'readme.md'],
    ['readme', 'readme', 'readme.md'],
    ['raedme.md', 'other', undefined],
    ['redme.md', 'readme', 'readme.md'],
    ['intro.md', 'intro', undefined],
    ['Intro.MD', 'intro', 'intro.md'],
    ['introduction.md', 'intro', 'intro.md'],
    ['script.csx', 'script', undefined],
    ['Script.csx', 'script', 'script.csx'],
    ['contoso.csx', 'script', 'script.csx'],
    ['script.cs', 'script', 'script.csx'],
    ['settings.json', 'settings', undefined],
    ['package.zip', 'package', undefined],
    ['ContosoTickets.zip', 'package', undefined],
    ['icon.png', 'icon', undefined],
    ['Icon-large.SVG', 'icon', undefined],
    ['flow.png', 'image', undefined],
    ['img/icon.png', 'image', undefined],
    ['media/settings.json', 'other', undefined],
    ['notes.txt', 'other', undefined],
    ['.DS_Store', 'other', undefined],
    ['', 'other', undefined],
  ])('%s is %s', (name, artifact, expectedName) => {
    expect(artifactKindOf(name)).toEqual(expectedName === undefined ? { artifact } : { artifact, expectedName });
  });
});

describe('where a path belongs', () => {
  test.each([
    [`${IP}/Contoso/readme.md`, `${IP}/Contoso`, 'independent-publisher', undefined],
    ['certified-connectors/Contoso/img/a.png', 'certified-connectors/Contoso', 'certified', undefined],
    ['custom-connectors/Contoso/readme.md', 'custom-connectors/Contoso', 'custom', undefined],
    [
      'Independent-Publisher-Connectors/Contoso/readme.md',
      'Independent-Publisher-Connectors/Contoso',
      'independent-publisher',
      'root-casing',
    ],
    [
      'independant-publisher-connector/Contoso/readme.md',
      'independant-publisher-connector/Contoso',
      'independent-publisher',
      'root-misspelt',
    ],
    ['certified connectors/Contoso/readme.md', 'certified connectors/Contoso', 'certified', 'root-misspelt'],
    [`${IP}/${IP}/Contoso/readme.md`, `${IP}/${IP}/Contoso`, 'independent-publisher', 'nested-root'],
    [`${IP}/Contoso`, `${IP}/Contoso`, 'independent-publisher', 'bare-file'],
    [`${IP}/apiProperties.json`, IP, 'independent-publisher', 'no-folder'],
  ])('%s belongs to %s', (path, folder, profile, fault) => {
    const placement = placeOf(path, ROOTS);
    expect([placement?.folder, placement?.profile, placement?.fault]).toEqual([folder, profile, fault]);
  });

  test.each([
    `${IP}/readme.md`,
    `${IP}/.gitignore`,
    'readme.md',
    '.vscode/settings.json',
    'tools/paconn/readme.md',
    'connectors/Contoso/readme.md',
    '',
  ])('%j belongs to no connector', (path) => {
    expect(placeOf(path, ROOTS)).toBeUndefined();
  });
});

describe('the connectors of a pull request', () => {
  it('have a head and no base when they are new', () => {
    const [connector, ...others] = connectorsIn(newConnector(`${IP}/Contoso`));
    expect(others).toEqual([]);
    expect(connector).toMatchObject({ folder: `${IP}/Contoso`, name: 'Contoso', profile: 'independent-publisher', base: null });
    expect(connector?.head?.files.map((file) => [file.name, file.artifact])).toEqual([
      ['apiDefinition.swagger.json', 'swagger'],
      ['apiProperties.json', 'properties'],
      ['readme.md', 'readme'],
    ]);
  });

  it('have unchanged files on both sides, old contents on one and new contents on the other', () => {
    const [connector] = connectorsIn([
      unchanged(`${IP}/Contoso/apiProperties.json`, '{}'),
      modified(`${IP}/Contoso/readme.md`, 'new', 'old'),
    ]);
    expect(connector?.head?.files.map(({ name, blob }) => [name, blob])).toEqual([
      ['apiProperties.json', bytes('{}')],
      ['readme.md', bytes('new')],
    ]);
    expect(connector?.base?.files.map(({ name, blob }) => [name, blob])).toEqual([
      ['apiProperties.json', bytes('{}')],
      ['readme.md', bytes('old')],
    ]);
  });

  it('have no head when all files are removed', () => {
    expect(connectorsIn([removed(`${IP}/Contoso/readme.md`)])).toMatchObject([{ head: null, base: { name: 'Contoso' } }]);
  });

  it('have a base when the base branch has the folder, even if no file of it is known', () => {
    expect(connectorsIn([added(`${IP}/Contoso/readme.md`)], [`${IP}/Contoso`])).toMatchObject([{ base: { files: [] } }]);
  });

  it('are not those whose files are merely listed', () => {
    expect(connectorsIn([unchanged(`${IP}/Contoso/readme.md`)])).toEqual([]);
  });

  it('are ordered by folder', () => {
    const names = connectorsIn([...newConnector(`${IP}/Fabrikam`), ...newConnector(`${IP}/Contoso`)]).map(({ name }) => name);
    expect(names).toEqual(['Contoso', 'Fabrikam']);
  });

  it('are one connector when the folder is renamed', () => {
    const renamed: RepositoryFile = {
      path: `${IP}/Contoso/readme.md`,
      previousPath: `${IP}/Proposal - Contoso (Independent Publisher)/readme.md`,
      status: 'renamed',
      head: bytes('a'),
      base: bytes('a'),
    };
    const found = connectorsIn([renamed], [`${IP}/Proposal - Contoso (Independent Publisher)`]);
    expect(found).toMatchObject([{ folder: `${IP}/Contoso`, base: { folder: `${IP}/Proposal - Contoso (Independent Publisher)` } }]);
  });

  it('are one connector when it moves to another root', () => {
    const found = connectorsIn([removed(`${IP}/contoso/readme.md`), added('certified-connectors/Contoso/readme.md')]);
    expect(found).toMatchObject([{ folder: 'certified-connectors/Contoso', profile: 'certified', base: { folder: `${IP}/contoso` } }]);
  });

  it('are one connector when the folder is written in two casings', () => {
    const found = connectorsIn([unchanged(`${IP}/Contoso/apiProperties.json`), added(`${IP}/contoso/readme.md`)], [`${IP}/Contoso`]);
    expect(found).toMatchObject([{ folder: `${IP}/Contoso`, head: { files: [{ artifact: 'properties' }, { artifact: 'readme' }] } }]);
  });

  it('take the new casing when every file is renamed', () => {
    const found = connectorsIn([removed(`${IP}/COntoso/readme.md`), added(`${IP}/Contoso/readme.md`)], [`${IP}/COntoso`]);
    expect(found).toMatchObject([{ folder: `${IP}/Contoso`, base: { folder: `${IP}/COntoso` } }]);
  });

  it('are read one folder too deep as if they lay right', () => {
    const [connector] = connectorsIn([added(`${IP}/Contoso/Contoso/apiDefinition.swagger.json`), added(`${IP}/Contoso/Contoso/readme.md`)]);
    expect(connector?.head?.files.map(({ name, artifact }) => [name, artifact])).toEqual([
      ['apiDefinition.swagger.json', 'swagger'],
      ['readme.md', 'readme'],
    ]);
  });

  it('are found at the top of the repository by their artifacts, with all that lies beside them', () => {
    const found = connectorsIn([added('Contoso/apiDefinition.swagger.json'), added('Contoso/readme.md'), added('Contoso/img/a.png')]);
    expect(found).toMatchObject([{ folder: 'Contoso', profile: 'independent-publisher' }]);
    expect(found[0]?.head?.files).toHaveLength(3);
  });

  it('have no files when a bare file stands for the folder', () => {
    expect(connectorsIn([added(`${IP}/Contoso`)])).toMatchObject([{ folder: `${IP}/Contoso`, head: { files: [] }, base: null }]);
  });

  it('are none when the repository’s own files change', () => {
    expect(connectorsIn([modified(`${IP}/readme.md`, 'a', 'b'), modified('tools/apiProperties.json', 'a', 'b')])).toEqual([]);
  });
});

describe('connectors in the wrong place', () => {
  const misplaced = (files: readonly RepositoryFile[], baseFolders: readonly string[] = []) =>
    findMisplacements({ files, baseFolders }, ROOTS);

  test.each([
    ['root-casing', ['Independent-publisher-connectors/Contoso/readme.md'], `${IP}/Contoso`],
    ['root-misspelt', ['independent-publishers-connectors/Contoso/readme.md'], `${IP}/Contoso`],
    ['nested-root', [`${IP}/${IP}/Contoso/readme.md`], `${IP}/Contoso`],
    ['outside-roots', ['Contoso/apiProperties.json'], `${IP}/Contoso`],
    ['too-deep', [`${IP}/Contoso/files/apiProperties.json`], `${IP}/Contoso`],
    ['bare-file', [`${IP}/Contoso`], `${IP}/Contoso`],
    ['no-folder', [`${IP}/apiProperties.json`], undefined],
  ])('%s', (fault, paths, wanted) => {
    const found = misplaced(paths.map((path) => added(path)));
    expect(found.map((one) => [one.fault, one.wanted])).toEqual([[fault, wanted]]);
  });

  it('are those in two casings', () => {
    const files = [unchanged(`${IP}/Contoso/readme.md`), added(`${IP}/contoso/intro.md`)];
    expect(misplaced(files, [`${IP}/Contoso`])).toEqual([{ fault: 'two-casings', folder: `${IP}/contoso`, wanted: `${IP}/Contoso` }]);
  });

  it('are none when all is in its place, pictures in a subfolder included', () => {
    expect(misplaced([...newConnector(`${IP}/Contoso`), added(`${IP}/Contoso/img/a.png`)])).toEqual([]);
  });
});

it('files outside are those of no connector, and copies of a connector that also lies where it should', () => {
  const files = [
    ...newConnector(`${IP}/Contoso`),
    added('Contoso/apiProperties.json'),
    added('.vscode/settings.json'),
    unchanged('readme.md'),
  ];
  expect(findFilesOutside({ files }, ROOTS).map(({ path }) => path)).toEqual(['Contoso/apiProperties.json', '.vscode/settings.json']);
  expect(connectorsIn(files)).toHaveLength(1);
});

it('takes hostile paths for what they are', () => {
  const path = `${IP}/__proto__/constructor`;
  expect(placeOf(path, ROOTS)).toMatchObject({ folder: `${IP}/__proto__`, name: 'constructor' });
  expect(connectorsIn([added(path), added(`${'a/'.repeat(10_000)}apiProperties.json`)])).toHaveLength(1);
});
