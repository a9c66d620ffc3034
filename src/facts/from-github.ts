/**
 * Pull request facts from GitHub's REST API. Nothing is checked out; contents come by blob SHA, so the size of a diff does not matter.
 *
 * Requests go out in two rounds: what the pull request is (with the base branch's tree, where the event already names the branch), then
 * the contents, with the comments where there are any. A new connector of three files takes eight requests, the list of open pull requests
 * among them, and an update of three files ten; the comments are one more. A review after another
 * one also reads what an update changed since, in two requests that wait for the rest.
 */
import { createHash } from 'node:crypto';
import type { GitHubClient, Repository } from '../github/client.ts';
import { AnswerTooLarge, classifyError, GitHubUnavailable } from '../github/errors.ts';
import { type FetchTree, type LoadTree, openTree } from './github-tree.ts';
import { InputError } from './input-error.ts';
import { fetchOpenPulls, type OpenPullsRead, readOpenPulls } from './open-pulls.ts';
import { addedContent, shownLines } from './patch.ts';
import { readPreviousState } from './previous-state.ts';
import type { Blob, Comment, OpenPull, PullRequest, RepositoryFile } from './pull-request.ts';
import {
  baseObjectsOf,
  type Change,
  CONFIGURATION_PATH,
  type Configure,
  fillIn,
  findSupportFiles,
  gapsOf,
  type Layout,
  MOST_FOLDERS,
  planReading,
  publishedFacts,
  type ReadObject,
  readSupportFile,
  readWanted,
  SUPPORT_FILE_BYTES,
  supportDirectories,
  type Tree,
  type TreeEntry,
  touchedFolders,
} from './reading-plan.ts';

export interface PullRequestName extends Repository {
  readonly number: number;
  /** The base branch as the event tells it; saves a round. It is checked, so an old one does no harm. */
  readonly baseRefHint?: string;
}

export interface GitHubReading {
  /** Path of the configuration file on the base branch. */
  readonly configurationPath?: string;
  readonly configure: Configure;
}

const PAGE = 100;
/** GitHub lists no more files of a pull request than this. */
const MOST_LISTED_FILES = 3000;
/** Comments beyond this are not read; ours is among the first where there is one. */
const MOST_COMMENTS = 3000;
const CONCURRENCY = 10;
/** How often the facts are read again because the head moved in between. */
const MOST_STARTS = 3;

/**
 * Reads a pull request. Throws `InputError` when there is no such pull request, `GitHubUnavailable` when what it is cannot be told;
 * single contents or comments that cannot be read are facts of the result.
 */
export async function readFromGitHub(client: GitHubClient, name: PullRequestName, reading: GitHubReading): Promise<PullRequest> {
  const { pull, listed, commentsRead, loadBase } = await readOverview(client, name);
  const changes = listed.files.map(toChange);
  const { others, layout, read, ...contents } = await readContents(client, name, reading, {
    changes,
    shown: shownContents(listed.files),
    loadBase,
    pull,
  });
  const comments = unsettle(await commentsRead);
  const review = { head: pull.head.sha, files: contents.files, comments: comments.values ?? [] };
  const previous = await readPreviousState(client, name, review, layout, read(layout.fileBytes));
  return {
    repository: `${name.owner}/${name.repo}`,
    number: name.number,
    ...describe(pull),
    ...contents,
    comments: comments.values,
    ...(others.openPulls === undefined ? {} : { openPulls: others.openPulls }),
    ...(previous === undefined ? {} : { previous }),
    gaps: [...contents.gaps, ...listed.gaps, ...comments.gaps, ...others.gaps],
  };
}

// What the pull request is

interface Pull {
  readonly title: string;
  readonly body: string | null;
  readonly user: { readonly login: string } | null;
  readonly labels: readonly { readonly name: string }[];
  readonly draft?: boolean;
  readonly state: string;
  readonly merged: boolean;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly merged_at?: string | null;
  readonly closed_at?: string | null;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  readonly changed_files: number;
  readonly comments: number;
}

interface ListedFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
  readonly contents_url?: string;
  readonly patch?: string;
}

interface ListedComment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string; readonly type?: string } | null;
  readonly created_at: string;
  readonly updated_at: string;
}

function describe(pull: Pull) {
  return {
    title: pull.title,
    body: pull.body ?? '',
    author: pull.user?.login ?? '',
    labels: pull.labels.map((label) => label.name),
    draft: pull.draft ?? false,
    state: pull.merged ? ('merged' as const) : pull.state === 'closed' ? ('closed' as const) : ('open' as const),
    ...timesOf(pull),
    base: { ref: pull.base.ref, sha: pull.base.sha },
    head: { ref: pull.head.ref, sha: pull.head.sha },
    changedFileCount: pull.changed_files,
  };
}

function timesOf({ created_at, updated_at, merged_at, closed_at }: Pull) {
  return {
    ...(created_at ? { createdAt: created_at } : {}),
    ...(updated_at ? { updatedAt: updated_at } : {}),
    ...(merged_at ? { mergedAt: merged_at } : {}),
    ...(closed_at ? { closedAt: closed_at } : {}),
  };
}

/** An essential request: any failure ends the reading. */
async function essential<T>(what: string, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    const problem = classifyError(error);
    if (problem === undefined || error instanceof GitHubUnavailable) throw error;
    throw new GitHubUnavailable(`${what} could not be read. ${problem.sentence}`, problem, error);
  }
}

function wrongAnswer(what: string): GitHubUnavailable {
  const sentence = `GitHub's answer for ${what} is not what its documentation describes.`;
  return new GitHubUnavailable(sentence, { kind: 'unavailable', sentence }, undefined);
}

async function fetchPull(client: GitHubClient, { owner, repo, number }: PullRequestName): Promise<Pull> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number });
    if (typeof data?.head?.sha !== 'string' || typeof data.base?.ref !== 'string' || typeof data.changed_files !== 'number') {
      throw wrongAnswer('the pull request');
    }
    return data;
  } catch (error) {
    if (classifyError(error)?.kind !== 'not-found') throw error;
    const message = `There is no pull request ${number} in ${owner}/${repo}, or the token may not see it. Check both.`;
    throw new InputError(message, { cause: error });
  }
}

async function fetchFiles(client: GitHubClient, { owner, repo, number }: PullRequestName, page: number): Promise<readonly ListedFile[]> {
  const parameters = { owner, repo, pull_number: number, per_page: PAGE, page };
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', parameters);
  if (!Array.isArray(data)) throw wrongAnswer('the list of files');
  return data;
}

async function fetchComments(client: GitHubClient, { owner, repo, number }: PullRequestName, page: number) {
  const parameters = { owner, repo, issue_number: number, per_page: PAGE, page };
  const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters);
  if (!Array.isArray(data)) throw wrongAnswer('the list of comments');
  return data as readonly ListedComment[];
}

/** Comments that are newer than the facts: those written or changed since a moment (ISO 8601), 100 at most. */
export async function readCommentsSince(
  client: GitHubClient,
  { owner, repo, number }: PullRequestName,
  since: string,
): Promise<readonly Comment[]> {
  const parameters = { owner, repo, issue_number: number, per_page: PAGE, since };
  const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters);
  if (!Array.isArray(data)) throw wrongAnswer('the list of comments');
  return (data as readonly ListedComment[]).map(toComment);
}

/** The pages after the first one; their number follows from a count that GitHub gave. */
async function restOfPages<T>(count: number, most: number, fetchPage: (page: number) => Promise<readonly T[]>): Promise<readonly T[]> {
  const pages = Math.ceil(Math.min(count, most) / PAGE);
  const rest = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, index) => fetchPage(index + 2)));
  return rest.flat();
}

interface CommentsRead {
  readonly values: readonly Comment[] | null;
  readonly gaps: readonly string[];
}

interface Overview {
  readonly pull: Pull;
  readonly listed: { readonly files: readonly ListedFile[]; readonly gaps: readonly string[] };
  /** Goes on while the contents are read. */
  readonly commentsRead: Promise<Settled<CommentsRead>>;
  readonly loadBase: LoadTree;
}

async function readOverview(client: GitHubClient, name: PullRequestName): Promise<Overview> {
  const fetchTree = treeFetcher(client, name);
  const hinted = name.baseRefHint === undefined ? undefined : settle(openTree(fetchTree, name.baseRefHint));
  const { pull, files } = await readPullWithFiles(client, name, 1);
  const loadBase = await essential('The base branch', openBase(fetchTree, name, pull, hinted));
  return { pull, listed: { files, gaps: listingGaps(pull, files) }, commentsRead: settle(readComments(client, name, pull)), loadBase };
}

/** The pull request and its files, of the same head: the two requests run at once, and a push may come between them. */
async function readPullWithFiles(
  client: GitHubClient,
  name: PullRequestName,
  start: number,
): Promise<{ pull: Pull; files: readonly ListedFile[] }> {
  const first = settle(fetchFiles(client, name, 1));
  const pull = await essential('The pull request', fetchPull(client, name));
  const read = first.then(async (settled) => {
    const rest = await restOfPages(pull.changed_files, MOST_LISTED_FILES, (page) => fetchFiles(client, name, page));
    return [...unsettle(settled), ...rest];
  });
  const files = await essential('The list of changed files', read);
  if (files.every((file) => isOfHead(file, pull.head.sha))) return { pull, files };
  if (start < MOST_STARTS) return readPullWithFiles(client, name, start + 1);
  const sentence = 'The pull request kept changing while it was read.';
  throw new GitHubUnavailable(sentence, { kind: 'unavailable', sentence }, undefined);
}

/** The listing names the commit it was made from in an address; that of a removed file is of the base. */
function isOfHead(file: ListedFile, headSha: string): boolean {
  const ref = /[?&]ref=([0-9a-f]{40})$/.exec(file.contents_url ?? '')?.[1];
  return file.status === 'removed' || ref === undefined || ref === headSha;
}

function listingGaps(pull: Pull, files: readonly ListedFile[]): readonly string[] {
  if (files.length >= pull.changed_files) return [];
  return [`The pull request changes ${pull.changed_files} files; GitHub lists only ${files.length} of them.`];
}

/** All comments, page after page, where their number is not known. @throws what GitHub's requests throw. */
export async function listComments(client: GitHubClient, name: PullRequestName): Promise<readonly Comment[]> {
  const comments: ListedComment[] = [];
  for (let page = 1; page <= MOST_COMMENTS / PAGE; page += 1) {
    const found = await fetchComments(client, name, page);
    comments.push(...found);
    if (found.length < PAGE) break;
  }
  return comments.map(toComment);
}

async function readComments(client: GitHubClient, name: PullRequestName, pull: Pull): Promise<CommentsRead> {
  // Most pull requests are new when they are first reviewed, and have none: that saves a request.
  if (pull.comments === 0) return { values: [], gaps: [] };
  try {
    const start = await fetchComments(client, name, 1);
    const rest = start.length < PAGE ? [] : await restOfPages(pull.comments, MOST_COMMENTS, (page) => fetchComments(client, name, page));
    const gaps = pull.comments > MOST_COMMENTS ? [`Only the first ${MOST_COMMENTS} comments were read.`] : [];
    return { values: [...start, ...rest].map(toComment), gaps };
  } catch (error) {
    const problem = classifyError(error);
    if (problem === undefined) throw error;
    return { values: null, gaps: [`The comments could not be read. ${problem.sentence}`] };
  }
}

function toComment(comment: ListedComment): Comment {
  const login = comment.user?.login ?? '';
  return {
    id: comment.id,
    author: login.replace(/\[bot\]$/, ''),
    authorIsBot: comment.user?.type === 'Bot' || login.endsWith('[bot]'),
    body: comment.body ?? '',
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
  };
}

type Settled<T> = { readonly value: T } | { readonly error: unknown };

/** A promise that nobody waits for yet must not end the process when it fails. */
function settle<T>(promise: Promise<T>): Promise<Settled<T>> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

function unsettle<T>(settled: Settled<T>): T {
  if ('error' in settled) throw settled.error;
  return settled.value;
}

// The base branch

const KINDS: Readonly<Record<string, TreeEntry['kind']>> = { '040000': 'directory', '120000': 'symlink', '160000': 'submodule' };

/** Lists trees of a repository. */
export function treeFetcher(client: GitHubClient, { owner, repo }: Repository): FetchTree {
  return async (treeish, recursive) => {
    const parameters = { owner, repo, tree_sha: treeish, ...(recursive ? { recursive: '1' } : {}) };
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters);
    if (!Array.isArray(data?.tree)) throw wrongAnswer('a tree');
    const entries = data.tree.map(({ path, mode, sha, size }) => {
      const entry = { kind: KINDS[mode] ?? 'file', sha } as const;
      return [path, size === undefined ? entry : { ...entry, size }] as const;
    });
    return { entries, truncated: data.truncated };
  };
}

/**
 * The tip of the base branch; where the branch is gone, the commit the pull request was made against. So it is after a merge: the tip
 * holds the pull request itself then.
 */
async function openBase(fetchTree: FetchTree, name: PullRequestName, pull: Pull, hinted: Promise<Settled<LoadTree>> | undefined) {
  if (pull.merged) return openTree(fetchTree, pull.base.sha);
  try {
    if (hinted !== undefined && name.baseRefHint === pull.base.ref) return unsettle(await hinted);
    return await openTree(fetchTree, pull.base.ref);
  } catch (error) {
    if (classifyError(error)?.kind !== 'not-found') throw error;
    return openTree(fetchTree, pull.base.sha);
  }
}

// Contents

/** GitHub's words for what happened to a file; a copy is a new file. */
const STATUSES: Readonly<Record<string, Change['status']>> = { added: 'added', copied: 'added', removed: 'removed', renamed: 'renamed' };

function toChange(file: ListedFile): Change {
  const status = STATUSES[file.status] ?? 'modified';
  // The list tells neither size nor kind; `settleHeads` looks them up where it matters.
  const head = status === 'removed' ? null : ({ kind: 'file', sha: file.sha ?? '' } as const);
  const shown = typeof file.patch === 'string' && head !== null ? { shownLines: shownLines(file.patch) } : {};
  const change = { path: file.filename, status, head, ...shown };
  return status === 'renamed' ? { ...change, previousPath: file.previous_filename ?? file.filename } : change;
}

/**
 * Contents by their names: the list of changed files shows added ones whole unless they are large, which saves a request for each. The name
 * tells whether what is shown is the content to the byte.
 */
function shownContents(files: readonly ListedFile[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    files.flatMap(({ status, sha, patch }) => {
      const content = status === 'added' && typeof patch === 'string' ? addedContent(patch) : undefined;
      return content !== undefined && sha !== null && isObject(sha, content) ? [[sha, content]] : [];
    }),
  );
}

interface ToRead {
  readonly changes: readonly Change[];
  readonly shown: ReadonlyMap<string, Uint8Array>;
  readonly loadBase: LoadTree;
  readonly pull: Pull;
}

async function readContents(
  client: GitHubClient,
  name: PullRequestName,
  reading: GitHubReading,
  { changes, shown, loadBase, pull }: ToRead,
) {
  const configurationPath = reading.configurationPath ?? CONFIGURATION_PATH;
  const read = objectReader(client, name, shown);
  const readSupport = read(SUPPORT_FILE_BYTES);
  const support = findSupportFiles(await loadBase({ shallow: supportDirectories(configurationPath), deep: [] }), configurationPath);
  let openPulls: Promise<Settled<readonly OpenPull[]>> | undefined;
  const readFiles = async (layout: Layout) => {
    const touched = touchedFolders(changes, layout);
    const deep = touched.length > MOST_FOLDERS ? [] : touched;
    const base = await loadBase({ shallow: Object.values(layout.folders).flat(), deep });
    const plan = planReading(changes, base, layout);
    if (plan.newFolders.length > 0 && pull.state === 'open') openPulls ??= settle(fetchOpenPulls(client, name));
    const [contents, index] = await Promise.all([
      readWanted(plan.wanted, read(layout.fileBytes), CONCURRENCY),
      plan.newFolders.length === 0 ? null : readSupportFile(support.index, readSupport),
    ]);
    return { plan, layout, contents, index, baseObjects: baseObjectsOf(base, deep, support) };
  };

  // The files of the usual folders are asked for together with the configuration, which seldom names others: that saves a round.
  const template = readSupportFile(support.template, readSupport);
  const usual = settle(readFiles(reading.configure(null)));
  const configuration = await readSupportFile(support.configuration, readSupport);
  const speculative = await usual;
  const { plan, layout, contents, index, baseObjects } =
    configuration === null ? unsettle(speculative) : await readFiles(reading.configure(configuration.blob));
  const fetchTree = treeFetcher(client, name);
  const files = await settleHeads(fillIn(plan.files, contents), layout.fileBytes, () => headTree(fetchTree, pull.head.sha));
  const supportFiles = { template: await template, configuration };
  const query = { ...name, author: pull.user?.login ?? '', newFolders: plan.newFolders };
  const asked = plan.newFolders.length > 0 ? openPulls : undefined;
  const others: OpenPullsRead = asked === undefined ? { gaps: [] } : await readOpenPulls(client, query, asked.then(unsettle));
  const facts = { files, support: supportFiles, baseFolders: plan.baseFolders, baseObjects, ...publishedFacts(plan, contents, index) };
  return { ...facts, others, layout, read, gaps: [...plan.gaps, ...gapsOf(facts)] };
}

/** Reads blobs by SHA, each only once for a limit, and none that is among the `shown` ones. */
export function objectReader(
  client: GitHubClient,
  name: Repository,
  shown: ReadonlyMap<string, Uint8Array> = new Map(),
): (limit: number) => ReadObject {
  const known = new Map<string, Promise<Blob>>();
  return (limit) => async (sha) => {
    const bytes = shown.get(sha);
    if (bytes !== undefined) return within(limit, bytes);
    const key = `${sha} ${limit}`;
    const blob = known.get(key) ?? fetchBlob(client, name, sha, limit);
    known.set(key, blob);
    return blob;
  };
}

/** What base64 with line breaks and the rest of the answer add to a content. */
function answerBytes(limit: number): number {
  return Math.ceil(limit * 1.4) + 10_000;
}

/** A content by its name. Never throws what is GitHub's doing: the cause is in the blob. `limit` in bytes. */
export async function fetchBlob(client: GitHubClient, { owner, repo }: Repository, sha: string, limit: number): Promise<Blob> {
  try {
    const request = { bodyLimit: answerBytes(limit) };
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha, request });
    if (typeof data?.content !== 'string' || data.encoding !== 'base64') return unreadable('GitHub sent no content for it.');
    const bytes = new Uint8Array(Buffer.from(data.content, 'base64'));
    if (!isObject(sha, bytes)) return unreadable('What GitHub sent for it is not the file that was asked for.');
    return within(limit, bytes);
  } catch (error) {
    if (error instanceof AnswerTooLarge) return unreadable('It is larger than the largest file that is read.');
    const problem = classifyError(error);
    if (problem === undefined) throw error;
    return unreadable(problem.sentence);
  }
}

function within(limit: number, bytes: Uint8Array): Blob {
  return bytes.length > limit ? { kind: 'too-large', size: bytes.length, limit } : { kind: 'bytes', bytes };
}

function unreadable(cause: string): Blob {
  return { kind: 'unreadable', cause };
}

/** An object's name is the SHA-1 of its content: a body that lost its end does not pass. */
function isObject(sha: string, bytes: Uint8Array): boolean {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha;
}

async function headTree(fetchTree: FetchTree, headSha: string): Promise<Tree> {
  return new Map((await fetchTree(headSha, true)).entries);
}

/** A link's content is one short line without an end; JSON and most texts are longer or begin otherwise. */
function couldBeLink(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.length < 1024 && !bytes.includes(10) && bytes[0] !== 0x7b;
}

function needsALook(file: RepositoryFile): boolean {
  if (file.status === 'unchanged' || file.head === null) return false;
  return file.head.kind === 'unreadable' || (file.head.kind === 'bytes' && couldBeLink(file.head.bytes));
}

/**
 * The list of a pull request's files does not tell links, submodules and sizes. Where a content came out odd, the tree of the head does,
 * in one request more.
 */
async function settleHeads(
  files: readonly RepositoryFile[],
  limit: number,
  fetchHead: () => Promise<Tree>,
): Promise<readonly RepositoryFile[]> {
  if (!files.some(needsALook)) return files;
  const settled = await settle(fetchHead());
  if ('error' in settled) {
    if (classifyError(settled.error) === undefined) throw settled.error;
    return files;
  }
  return files.map((file) => (needsALook(file) ? { ...file, head: settleHead(file.head, settled.value.get(file.path), limit) } : file));
}

function settleHead(head: Blob | null, entry: TreeEntry | undefined, limit: number): Blob | null {
  if (entry?.kind === 'symlink' || entry?.kind === 'submodule') return { kind: 'not-a-file', what: entry.kind };
  if (head?.kind === 'unreadable' && entry?.size !== undefined && entry.size > limit) return { kind: 'too-large', size: entry.size, limit };
  return head;
}
