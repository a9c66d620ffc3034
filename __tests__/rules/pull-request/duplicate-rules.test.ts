import { describe, expect, it, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION, type KnownConnector } from '../../../src/config/configuration.ts';
import { type IndexEntry, renderConnectorIndex } from '../../../src/duplicates/connector-index.ts';
import type { OpenPull, PullRequest, RepositoryFile } from '../../../src/facts/pull-request.ts';
import { reviewPullRequest } from '../../../src/review/review-pull-request.ts';
import { configurationInvalid } from '../../../src/rules/pull-request/configuration-invalid.ts';
import { connectorExists, connectorExistsAsIndependent } from '../../../src/rules/pull-request/duplicates/connector-exists.ts';
import { duplicateRules } from '../../../src/rules/pull-request/duplicates/index.ts';
import { proposalOpen, sameAuthorTwice, submissionOpen } from '../../../src/rules/pull-request/duplicates/open-pulls.ts';
import { sameApi } from '../../../src/rules/pull-request/duplicates/same-api.ts';
import {
  added,
  bytes,
  complaintsOf,
  helpOf,
  messagesOf,
  newConnector,
  proposal,
  pullRequestOf,
  SWAGGER,
  updatedConnector,
} from './samples.ts';

const ROOT = 'independent-publisher-connectors';
const swaggerAt = (host: string, basePath = '/'): string => JSON.stringify({ ...JSON.parse(SWAGGER), host, basePath });
const withAddress = (host: string, basePath = '/', folder = `${ROOT}/Contoso Tickets`): readonly RepositoryFile[] => [
  added(`${folder}/apiDefinition.swagger.json`, swaggerAt(host, basePath)),
];
const withIndex = (...entries: readonly IndexEntry[]): Partial<PullRequest> => ({
  baseFolders: entries.map(({ folder }) => folder),
  published: { index: { path: 'index.json', blob: bytes(renderConnectorIndex(entries)) }, neighbours: [] },
});
/** What the duplicate rules say of a pull request, by rule and severity, as the review gives it. */
const said = (changes: Partial<PullRequest>, knownConnectors: readonly KnownConnector[] = []): readonly string[] => {
  const ids = new Set(duplicateRules.map(({ id }) => id));
  const { findings } = reviewPullRequest(pullRequestOf(changes), { ...DEFAULT_CONFIGURATION, knownConnectors }, []);
  return findings.filter(({ rule }) => ids.has(rule)).map(({ rule, severity }) => `${severity} ${rule}`);
};

describe('a new connector beside published ones', () => {
  const named = (name: string): Partial<PullRequest> => ({
    title: `${name} (Independent Publisher)`,
    files: newConnector(`${ROOT}/${name}`),
  });
  const CASES: readonly [sentence: string, name: string, published: string, expected: readonly string[]][] = [
    ['cannot be built when the certified one has its name', 'Contoso', 'certified-connectors/Contoso', ['error ConnectorExists']],
    ['is warned of a certified one when IP is glued to its name', 'ContosoIP', 'certified-connectors/Contoso', ['warning ConnectorExists']],
    ['extends the independent one that has its name', 'Contoso API', `${ROOT}/Contoso`, ['error ConnectorExistsAsIndependent']],
    ['is warned of the independent one when it is a version', 'Contoso V2', `${ROOT}/Contoso`, ['warning ConnectorExistsAsIndependent']],
    ['gets a hint when the names are one slip apart', 'Fabrikame', `${ROOT}/Fabrikamo`, ['info ConnectorExistsAsIndependent']],
    ['is left alone beside one with a longer name', 'Contoso', 'certified-connectors/Contoso Tickets', []],
    ['is left alone beside a custom connector of its name', 'Contoso', 'custom-connectors/Contoso', []],
    [
      'is found in a folder that is called like a title',
      'Contoso',
      `${ROOT}/Proposal - Contoso (Independent Publisher)`,
      ['error ConnectorExistsAsIndependent'],
    ],
  ];
  test.each(CASES)('%s', (_, name, published, expected) => {
    expect(said({ ...named(name), baseFolders: [published] })).toEqual(expected);
  });

  const KINSHIP: readonly [sentence: string, published: IndexEntry, expected: readonly string[]][] = [
    [
      'of its name on the same host is an error',
      { folder: 'certified-connectors/ContosoTickets', host: 'api.tailspin.io' },
      ['error ConnectorExists'],
    ],
    [
      'of its name on a host of the same owner is an error',
      { folder: 'certified-connectors/ContosoTickets', host: 'eu.tailspin.io' },
      ['error ConnectorExists'],
    ],
    [
      'of its name on another host is a warning',
      { folder: 'certified-connectors/ContosoTickets', host: 'api.woodgrove.io' },
      ['warning ConnectorExists'],
    ],
    [
      'of a variant of its name on another host is a hint',
      { folder: `${ROOT}/Contoso Tickets 2`, host: 'api.woodgrove.io' },
      ['info ConnectorExistsAsIndependent'],
    ],
    [
      'a slip apart on the same host is a warning',
      { folder: `${ROOT}/Contoso Tickots`, host: 'api.tailspin.io' },
      ['warning ConnectorExistsAsIndependent'],
    ],
    ['a slip apart on another host is another one', { folder: `${ROOT}/Contoso Tickots`, host: 'api.woodgrove.io' }, []],
    [
      'with its title in another folder is a warning',
      { folder: `${ROOT}/Helpdesk`, title: 'Contoso Tickets' },
      ['warning ConnectorExistsAsIndependent'],
    ],
    ['of another name on the same host is a hint', { folder: `${ROOT}/Helpdesk`, host: 'api.tailspin.io' }, ['info SameApi']],
    ['of another name on a host of the same owner is another one', { folder: `${ROOT}/Helpdesk`, host: 'eu.tailspin.io' }, []],
  ];
  test.each(KINSHIP)('one %s', (_, published, expected) => {
    expect(said({ files: withAddress('api.tailspin.io'), ...withIndex(published) })).toEqual(expected);
  });

  it('believes the file of a neighbour rather than an old index', () => {
    const folder = `${ROOT}/Contoso Tickets 2`;
    const { published } = withIndex({ folder, host: 'api.woodgrove.io' });
    const neighbours = [{ path: `${folder}/apiDefinition.swagger.json`, blob: bytes(swaggerAt('api.tailspin.io')) }];
    const facts = {
      files: withAddress('api.tailspin.io'),
      baseFolders: [folder],
      published: { index: published?.index ?? null, neighbours },
    };
    expect(said(facts)).toEqual(['warning ConnectorExistsAsIndependent']);
  });

  it('leaves out connectors of the index that the base branch has no more', () => {
    const facts = withIndex({ folder: 'certified-connectors/ContosoTickets' });
    expect(said({ ...facts, baseFolders: [] })).toEqual([]);
  });

  it('compares names when the index is broken, and tells the maintainers', () => {
    const published = { index: { path: 'index.json', blob: bytes('{') }, neighbours: [] };
    const facts = { baseFolders: ['certified-connectors/ContosoTickets'], published };
    expect(said(facts)).toEqual(['error ConnectorExists']);
    expect(messagesOf(configurationInvalid, facts)).toEqual([
      '`index.json` is no index of connectors that this version reads; the new connector was compared by name only.',
    ]);
    expect(messagesOf(configurationInvalid, withIndex({ folder: 'certified-connectors/ContosoTickets' }))).toEqual([]);
  });

  it('knows the connectors of the settings', () => {
    const known = { name: 'Contoso Tickets', owner: 'certified' } as const;
    expect(said({}, [known])).toEqual(['error ConnectorExists']);
    expect(said({}, [{ ...known, owner: 'independent-publisher' }])).toEqual(['error ConnectorExistsAsIndependent']);
    expect(said({ files: withAddress('api.tailspin.io') }, [{ ...known, host: 'api.woodgrove.io' }])).toEqual(['warning ConnectorExists']);
  });

  const QUIET: readonly [string, Partial<PullRequest>][] = [
    ['an update', { files: updatedConnector() }],
    ['a certified connector, whose owner may take over', { files: newConnector('certified-connectors/Contoso Tickets') }],
    ['a folder that is renamed', { files: [...newConnector(), ...updatedConnector(`${ROOT}/contoso-tickets`).map(gone)] }],
  ];
  function gone({ path, base }: RepositoryFile): RepositoryFile {
    return { path, status: 'removed', head: null, base };
  }
  test.each(QUIET)('says nothing of %s', (_, changes) => {
    expect(said({ baseFolders: [`${ROOT}/contoso-tickets`], ...changes })).toEqual([]);
  });

  it('speaks of a proposal, too', () => {
    expect(said({ files: proposal(), baseFolders: ['certified-connectors/ContosoTickets'] })).toEqual(['error ConnectorExists']);
  });

  it('says which connector it is, with a link where the repository is known, and what to do', () => {
    const facts = { baseFolders: ['certified-connectors/Contoso-Tickets'] };
    expect(messagesOf(connectorExists, facts)).toEqual([
      'There is a connector of that name already, made by Microsoft or by the owner of the service: `Contoso-Tickets` (`certified-connectors/Contoso-Tickets`).',
    ]);
    expect(helpOf(connectorExists, facts)[0]).toContain('close this pull request');
    const [complaint] = complaintsOf(connectorExists, { ...facts, repository: 'contoso/connectors' });
    expect(complaint?.message).toContainEqual({
      label: 'its folder',
      url: `https://github.com/contoso/connectors/tree/${'b'.repeat(40)}/certified-connectors/Contoso-Tickets`,
    });
  });

  it('links to the server that the repository is on', () => {
    const place = { repository: 'contoso/connectors', server: 'https://github.contoso.example' };
    const [complaint] = complaintsOf(connectorExists, { baseFolders: ['certified-connectors/Contoso-Tickets'], ...place });
    expect(complaint?.message).toContainEqual({
      label: 'its folder',
      url: `https://github.contoso.example/contoso/connectors/tree/${'b'.repeat(40)}/certified-connectors/Contoso-Tickets`,
    });
  });

  it('says which folder to extend', () => {
    expect(helpOf(connectorExistsAsIndependent, { baseFolders: [`${ROOT}/Contoso-Tickets`] })[0]).toContain(
      'change the files in `independent-publisher-connectors/Contoso-Tickets`',
    );
  });
});

describe('SameApi', () => {
  const on = (host: string, ...names: readonly string[]) => withIndex(...names.map((name) => ({ folder: `${ROOT}/${name}`, host })));
  test('a host that one other connector calls is named', () => {
    expect(messagesOf(sameApi, { files: withAddress('api.tailspin.io'), ...on('api.tailspin.io', 'Alpha') })).toEqual([
      '`independent-publisher-connectors/Alpha` calls the same host, `api.tailspin.io`.',
    ]);
  });
  test('a host that two others call is a platform', () => {
    expect(messagesOf(sameApi, { files: withAddress('api.tailspin.io'), ...on('api.tailspin.io', 'Alpha', 'Beta') })).toEqual([]);
  });
  test('on a platform the same base path counts', () => {
    const index = withIndex(
      { folder: `${ROOT}/Alpha`, host: 'api.tailspin.io', basePath: '/mail' },
      { folder: `${ROOT}/Beta`, host: 'api.tailspin.io', basePath: '/chat' },
    );
    expect(messagesOf(sameApi, { files: withAddress('api.tailspin.io', '/mail'), ...index })).toEqual([
      '`independent-publisher-connectors/Alpha` calls the same host, `api.tailspin.io`.',
    ]);
  });
  test('a host that carries many APIs says nothing', () => {
    expect(messagesOf(sameApi, { files: withAddress('graph.microsoft.com'), ...on('graph.microsoft.com', 'Alpha') })).toEqual([]);
  });
});

describe('other open pull requests', () => {
  const mine = { number: 20, repository: 'contoso/connectors', author: 'ada' };
  const other = (changes: Partial<OpenPull>): Partial<PullRequest> => ({
    ...mine,
    openPulls: [{ number: 10, title: 'Contoso Tickets (Independent Publisher)', author: 'grace', ...changes }],
  });
  const folder = `${ROOT}/Contoso Tickets`;
  const CASES: readonly [sentence: string, pull: Partial<OpenPull>, expected: readonly string[]][] = [
    ['of the same name is an earlier submission', {}, ['warning SubmissionOpen']],
    ['with the word in the title is a proposal', { title: 'Proposal - Contoso Tickets (Independent Publisher)' }, ['warning ProposalOpen']],
    ['that holds only an introduction is a proposal', { paths: [`${folder}/intro.md`] }, ['warning ProposalOpen']],
    [
      'that still says proposal but holds the files is a submission',
      { title: 'Proposal - Contoso Tickets (Independent Publisher)', paths: [`${folder}/apiProperties.json`] },
      ['warning SubmissionOpen'],
    ],
    [
      'with another title and the same folder is found',
      { title: 'Add files via upload', paths: [`${folder}/apiProperties.json`] },
      ['warning SubmissionOpen'],
    ],
    [
      'with the folder in another case is found',
      { title: 'Upload', paths: [`${folder.toUpperCase()}/apiProperties.json`] },
      ['warning SubmissionOpen'],
    ],
    ['of a variant of the name is a hint', { title: 'Contoso Tickets V2 (Independent Publisher)' }, ['info SubmissionOpen']],
    ['of the same author is one too many', { author: 'Ada' }, ['warning SameAuthorTwice']],
    ['with a higher number came later', { number: 21 }, []],
    ['with another name is another connector', { title: 'Fabrikam (Independent Publisher)' }, []],
    ['with the name in the title but files of another connector is another one', { paths: [`${ROOT}/Fabrikam/apiProperties.json`] }, []],
    ['of the same author for another connector is fine', { author: 'ada', title: 'Fabrikam (Independent Publisher)' }, []],
  ];
  test.each(CASES)('one %s', (_, pull, expected) => {
    expect(said(other(pull))).toEqual(expected);
  });

  it('do not matter to an update', () => {
    expect(said({ ...other({}), files: updatedConnector(), baseFolders: [folder] })).toEqual([]);
  });

  it('all count for a pull request that has no number yet', () => {
    const { number: _, ...facts } = { ...other({}), number: 1 };
    expect(said(facts)).toEqual(['warning SubmissionOpen']);
  });

  it('are named by the oldest, with a link and the next step', () => {
    const facts = other({});
    const openPulls = [...(facts.openPulls ?? []), { number: 4, title: 'Contoso Tickets', author: 'alan' }];
    expect(messagesOf(submissionOpen, { ...facts, openPulls })).toEqual([
      '#4 of `alan` is an earlier pull request for a connector of the same name.',
    ]);
    const [complaint] = complaintsOf(submissionOpen, { ...facts, openPulls });
    expect(complaint?.message).toContainEqual({ label: '#4', url: 'https://github.com/contoso/connectors/pull/4' });
    expect(helpOf(submissionOpen, { ...facts, openPulls })[0]).toMatch(/^Wait until the connector of #4 is published/);
  });

  it('that are proposals are worth a word to their publisher', () => {
    expect(helpOf(proposalOpen, other({ title: 'Proposal - Contoso Tickets (Independent Publisher)' }))[0]).toMatch(
      /^Ask in #10 whether the proposal is still alive/,
    );
  });

  it('of the same author are to be made one', () => {
    expect(messagesOf(sameAuthorTwice, other({ author: 'ada' }))).toEqual([
      'You have an earlier pull request open for a connector of the same name: #10.',
    ]);
  });
});
