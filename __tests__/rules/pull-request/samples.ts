/** Pull requests to try rules on: everything is in order but what a test names. */
import { type Configuration, DEFAULT_CONFIGURATION } from '../../../src/config/configuration.ts';
import { findConnectors } from '../../../src/connector/layout.ts';
import type { Blob, PullRequest, RepositoryFile } from '../../../src/facts/pull-request.ts';
import { evaluateStage } from '../../../src/review/stage.ts';
import { concernsStage, type PullRequestRule, type PullRequestSubject } from '../../../src/rules/pull-request-rule.ts';
import type { Complaint } from '../../../src/rules/rule.ts';
import type { Text } from '../../../src/text/text.ts';

export const FOLDER = 'independent-publisher-connectors/Contoso Tickets';

export const bytes = (text: string): Blob => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) });

export const SWAGGER = JSON.stringify({
  swagger: '2.0',
  info: { title: 'Contoso Tickets', version: '1.0' },
  paths: {
    '/tickets': {
      get: {
        operationId: 'ListTickets',
        description: 'Lists tickets.',
        responses: { 200: { description: 'OK', schema: { type: 'object' } } },
      },
      post: { operationId: 'CreateTicket', description: 'Opens a ticket.', responses: { 201: { description: 'Created' } } },
    },
  },
});
export const PROPERTIES = JSON.stringify({ properties: { connectionParameters: { key: { type: 'securestring' } } } });
export const OAUTH_PROPERTIES = JSON.stringify({ properties: { connectionParameters: { token: { type: 'oauthSetting' } } } });
export const INTRO =
  'Contoso Tickets keeps the support tickets of small companies. The connector will list, read and create tickets, and start a flow when one changes.';

/** A file that the pull request adds. */
export const added = (path: string, text = 'text'): RepositoryFile => ({ path, status: 'added', head: bytes(text), base: null });
export const removed = (path: string, text = 'text'): RepositoryFile => ({ path, status: 'removed', head: null, base: bytes(text) });
export const modified = (path: string, head: string, base: string): RepositoryFile => ({
  path,
  status: 'modified',
  head: bytes(head),
  base: bytes(base),
});
export const unchanged = (path: string, text = 'text'): RepositoryFile => ({
  path,
  status: 'unchanged',
  head: bytes(text),
  base: bytes(text),
});

/** The three files of a new connector that is called like its folder. */
export const newConnector = (folder = FOLDER): readonly RepositoryFile[] => [
  added(`${folder}/apiDefinition.swagger.json`, SWAGGER.replace('Contoso Tickets', folder.slice(folder.lastIndexOf('/') + 1))),
  added(`${folder}/apiProperties.json`, PROPERTIES),
  added(`${folder}/readme.md`, '# Contoso Tickets'),
];

/** A published connector whose readme is changed. */
export const updatedConnector = (folder = FOLDER): readonly RepositoryFile[] => [
  unchanged(`${folder}/apiDefinition.swagger.json`, SWAGGER),
  unchanged(`${folder}/apiProperties.json`, PROPERTIES),
  modified(`${folder}/readme.md`, '# Contoso Tickets, better', '# Contoso Tickets'),
];

export const proposal = (folder = FOLDER): readonly RepositoryFile[] => [added(`${folder}/intro.md`, INTRO)];

export function pullRequestOf(changes: Partial<PullRequest>): PullRequest {
  const files = [...(changes.files ?? newConnector())].sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    title: 'Contoso Tickets (Independent Publisher)',
    body: '',
    author: 'ada',
    labels: [],
    draft: false,
    state: 'open',
    base: { ref: 'dev', sha: 'b'.repeat(40) },
    head: { ref: 'contoso', sha: 'a'.repeat(40) },
    changedFileCount: files.length,
    comments: [],
    support: { template: null, configuration: null },
    baseFolders: [],
    gaps: [],
    ...changes,
    files,
  };
}

export function subjectOf(changes: Partial<PullRequest>, settings: Partial<Configuration> = {}): PullRequestSubject {
  const pullRequest = pullRequestOf(changes);
  const configuration = { ...DEFAULT_CONFIGURATION, ...settings };
  const connectors = findConnectors(pullRequest, configuration.folders);
  return {
    pullRequest,
    configuration,
    configurationProblems: [],
    connectors,
    stage: evaluateStage(pullRequest, connectors, configuration.title),
  };
}

/** A text as somebody would read it, values in backquotes. */
export const plain = (text: Text): string =>
  text.map((part) => (typeof part === 'string' ? part : 'value' in part ? `\`${part.value}\`` : part.label)).join('');

export function complaintsOf(
  rule: PullRequestRule,
  changes: Partial<PullRequest>,
  settings: Partial<Configuration> = {},
): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const subject = subjectOf(changes, settings);
  if (concernsStage(rule, subject.stage)) rule.check(subject, (complaint) => complaints.push(complaint));
  return complaints;
}

export const messagesOf = (...args: Parameters<typeof complaintsOf>): readonly string[] =>
  complaintsOf(...args).map(({ message }) => plain(message));
export const helpOf = (...args: Parameters<typeof complaintsOf>): readonly string[] =>
  complaintsOf(...args).map(({ help }) => plain(help ?? []));
