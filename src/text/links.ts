/** Every address that a report may link to. Nothing of a pull request becomes an address, except encoded paths below its own repository. */

import { maskSecrets } from './find-secrets.ts';

export const REPOSITORY = 'https://github.com/connector-preflight/connector-preflight';
const DOCUMENTATION = `${REPOSITORY}/blob/main/docs`;

/** Every connector that users can find, Microsoft's own among them. */
export const CONNECTOR_LIST = 'https://learn.microsoft.com/connectors/connector-reference/';
const GITHUB = 'https://github.com';

/** A pull request of a repository (`owner/name`); `server` without a slash at the end. */
export function pullAddress(repository: string, number: number, server = GITHUB): string {
  return `${server}/${repository.split('/').map(encodeSegment).join('/')}/pull/${number}`;
}

/** A folder of a repository at a commit; undefined for a path that cannot be linked. */
export function folderAddress(repository: string, sha: string, folder: string, server = GITHUB): string | undefined {
  const segments = folder.split('/');
  if (segments.some(isNoName)) return undefined;
  return `${server}/${repository.split('/').map(encodeSegment).join('/')}/tree/${sha}/${segments.map(encodeSegment).join('/')}`;
}

/** What a browser would not take literally, and a name that holds a credential, which is shown nowhere. */
const isNoName = (segment: string): boolean => segment === '' || segment === '.' || segment === '..' || maskSecrets(segment) !== segment;

/** The page of one rule. */
export function rulePage(rule: string): string {
  return `${DOCUMENTATION}/rules/${encodeSegment(rule)}.md`;
}

/** Where the files of a reviewed commit can be looked at. */
export interface Source {
  /** Address of the GitHub server without a trailing slash, e.g. `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Full SHA of the head commit. */
  readonly sha: string;
}

/** The file at the reviewed commit, at a 1-based line; undefined for a path that cannot be linked. */
export function fileAddress(source: Source, path: string, line: number): string | undefined {
  const segments = path.split('/');
  if (segments.some(isNoName)) return undefined;
  const encoded = segments.map(encodeSegment).join('/');
  // GitHub shows Markdown files rendered, without line numbers, unless asked for the plain text.
  const query = /\.(?:md|markdown)$/i.test(path) ? '?plain=1' : '';
  return `${repositoryAddress(source)}/blob/${source.sha}/${encoded}${query}#L${line}`;
}

export function commitAddress(source: Source): string {
  return `${repositoryAddress(source)}/commit/${source.sha}`;
}

function repositoryAddress(source: Source): string {
  return `${source.server}/${source.repository.split('/').map(encodeSegment).join('/')}`;
}

/** Percent-encodes everything that means something in an address or in Markdown. */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
