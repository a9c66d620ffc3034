/**
 * What of a pull request is read. The git reader and the GitHub reader both list objects and fetch contents in their own way; which
 * files are listed, which of them are read and which limits hold is decided here, so that both give the same value.
 */
import { ARTIFACT_NAMES } from '../connector/layout.ts';
import { CONNECTOR_INDEX_PATH } from '../duplicates/connector-index.ts';
import { closenessOf, nameKey } from '../duplicates/similar-names.ts';
import type { Profile } from '../rules/rule.ts';
import { folderOf, lastSegment } from '../text/path-parts.ts';
import type { BaseObjects, Blob, FileStatus, PullRequest, RepositoryFile } from './pull-request.ts';

/** What the readers need to know of the configuration. */
export interface Layout {
  /** Folders that hold connectors, without a trailing slash. */
  readonly folders: Readonly<Record<Profile, readonly string[]>>;
  /** Largest file that is read, in bytes. */
  readonly fileBytes: number;
  /** Accounts that our own comment can come from. */
  readonly logins: readonly string[];
}

/** Turns the base branch's configuration file (null: it has none) into a layout. Must not throw on a bad file. */
export type Configure = (configuration: Blob | null) => Layout;

/** An entry of a git tree. `size` in bytes, where the listing tells. */
export interface TreeEntry {
  readonly kind: 'file' | 'symlink' | 'submodule' | 'directory';
  readonly sha: string;
  readonly size?: number;
}

/** Entries by path. A tree may be a part of the whole: what matters is that every touched connector folder is complete. */
export type Tree = ReadonlyMap<string, TreeEntry>;

/** One entry of the list of changes between the merge base and the head. */
export interface Change {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: Exclude<FileStatus, 'unchanged'>;
  readonly head: TreeEntry | null;
  readonly shownLines?: RepositoryFile['shownLines'];
}

/** A content that is still to be read. */
interface Wanted {
  readonly kind: 'wanted';
  readonly sha: string;
}
type Side = Wanted | Blob | null;
type PlannedFile = Omit<RepositoryFile, 'head' | 'base'> & { readonly head: Side; readonly base: Side };

export interface ReadingPlan {
  readonly files: readonly PlannedFile[];
  /** Objects to read, each once, those of changed files first. */
  readonly wanted: readonly string[];
  readonly baseFolders: readonly string[];
  /** Connector folders that the base branch does not have. */
  readonly newFolders: readonly string[];
  readonly neighbours: readonly Neighbour[];
  readonly gaps: readonly string[];
}

/** The API definition of a published connector that is called nearly like a new one. */
export interface Neighbour {
  readonly path: string;
  readonly side: Side;
}

export const CONFIGURATION_PATH = '.github/connector-preflight.yml';
/** Where GitHub looks for the template of a pull request, most important first; any case. */
const TEMPLATE_PATHS = ['.github/pull_request_template.md', 'pull_request_template.md', 'docs/pull_request_template.md'];
/** Largest template or configuration that is read, in bytes. */
export const SUPPORT_FILE_BYTES = 1_000_000;
/** A pull request of more folders than this has to be split before anybody can review its contents. */
export const MOST_FOLDERS = 10;
/** Most objects that are read for one pull request; each is one request to GitHub. */
const MOST_OBJECTS = 120;
/** Most bytes that are held for one pull request. */
const MOST_BYTES = 150_000_000;

/** Text and packages: what a rule may want to look into. A name without an extension counts, people forget it. */
const READ_EXTENSIONS = new Set(['', 'json', 'jsonc', 'md', 'markdown', 'txt', 'csx', 'cs', 'zip', 'yml', 'yaml', 'xml']);

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function rootsOf(layout: Layout): readonly string[] {
  return Object.values(layout.folders).flat();
}

/** The connector folder of a file: the first segment below a root; undefined for a file in no such folder. */
export function connectorFolderOf(path: string, roots: readonly string[]): string | undefined {
  for (const root of roots) {
    if (!path.startsWith(`${root}/`)) continue;
    const end = path.indexOf('/', root.length + 1);
    if (end !== -1) return path.slice(0, end);
  }
  return undefined;
}

/** The connector folders that changes touch, ordered. */
export function touchedFolders(changes: readonly Change[], layout: Layout): readonly string[] {
  const roots = rootsOf(layout);
  const paths = changes.flatMap((change) => [change.path, change.previousPath ?? change.path]);
  const folders = paths.map((path) => connectorFolderOf(path, roots)).filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort(byText);
}

function isWorthReading(path: string, roots: readonly string[]): boolean {
  if (!roots.some((root) => path.startsWith(`${root}/`))) return false;
  const name = lastSegment(path);
  const dot = name.lastIndexOf('.');
  return READ_EXTENSIONS.has(dot === -1 ? '' : name.slice(dot + 1).toLowerCase());
}

function notRead(entry: TreeEntry): Blob {
  return entry.size === undefined ? { kind: 'not-read' } : { kind: 'not-read', size: entry.size };
}

function sideOf(entry: TreeEntry | undefined | null, worthReading: boolean, limit: number): Side {
  if (!entry || entry.kind === 'directory') return null;
  if (!worthReading) return notRead(entry);
  if (entry.kind !== 'file') return { kind: 'not-a-file', what: entry.kind };
  if (entry.size !== undefined && entry.size > limit) return { kind: 'too-large', size: entry.size, limit };
  return { kind: 'wanted', sha: entry.sha };
}

/** The files of the touched folders that the pull request leaves alone. */
function untouchedFiles(changes: readonly Change[], base: Tree, folders: readonly string[], roots: readonly string[]): string[] {
  const changed = new Set(changes.flatMap((change) => [change.path, change.previousPath ?? change.path]));
  const touched = new Set(folders);
  const paths: string[] = [];
  for (const [path, entry] of base) {
    if (entry.kind === 'directory' || changed.has(path)) continue;
    if (touched.has(connectorFolderOf(path, roots) ?? '')) paths.push(path);
  }
  return paths;
}

/** The connector folders of the base branch, ordered. */
export function baseFoldersOf(base: Tree, roots: readonly string[]): readonly string[] {
  const folders = [...base].filter(([path, entry]) => entry.kind === 'directory' && connectorFolderOf(`${path}/`, roots) === path);
  return folders.map(([path]) => path).sort(byText);
}

function wantedOf(files: readonly PlannedFile[], neighbours: readonly Neighbour[]): readonly string[] {
  const changedFirst = [...files.filter((file) => file.status !== 'unchanged'), ...files.filter((file) => file.status === 'unchanged')];
  const sides = [...changedFirst.flatMap((file) => [file.head, file.base]), ...neighbours.map(({ side }) => side)];
  return [...new Set(sides.flatMap((side) => (side?.kind === 'wanted' ? [side.sha] : [])))];
}

/** Most neighbours of one pull request; each is one request to GitHub. */
const MOST_NEIGHBOURS = 3;
/** More new folders than this are a copied history rather than connectors. */
const MOST_NEW_FOLDERS = 3;

function newFoldersOf(changes: readonly Change[], baseFolders: readonly string[], layout: Layout): readonly string[] {
  const known = new Set(baseFolders.map((folder) => folder.toLowerCase()));
  const brought = touchedFolders(
    changes.filter(({ head }) => head !== null).map(({ previousPath: _, ...change }) => change),
    layout,
  );
  return brought.filter((folder) => !known.has(folder.toLowerCase()));
}

/** A name alone may be a coincidence; the address of the API tells. It comes with the other contents, in the same round. */
function neighboursOf(newFolders: readonly string[], baseFolders: readonly string[], base: Tree, layout: Layout): readonly Neighbour[] {
  const keys = newFolders.map((folder) => nameKey(lastSegment(folder)));
  const near = baseFolders.filter((folder) => {
    const key = nameKey(lastSegment(folder));
    return keys.some((own) => closenessOf(own, key) !== undefined);
  });
  const paths = near.map((folder) => `${folder}/${ARTIFACT_NAMES.swagger}`).filter((path) => base.get(path)?.kind === 'file');
  return paths.slice(0, MOST_NEIGHBOURS).map((path) => ({ path, side: sideOf(base.get(path), true, layout.fileBytes) }));
}

/** Decides what is listed and what is read. */
export function planReading(changes: readonly Change[], base: Tree, layout: Layout): ReadingPlan {
  const roots = rootsOf(layout);
  const folders = touchedFolders(changes, layout);
  const contentsMatter = folders.length <= MOST_FOLDERS;
  const side = (path: string, entry: TreeEntry | undefined | null) =>
    sideOf(entry, contentsMatter && isWorthReading(path, roots), layout.fileBytes);

  const changed = changes.map((change): PlannedFile => {
    const { path, previousPath, status, head, shownLines } = change;
    const basePath = previousPath ?? path;
    const sides = { head: side(path, head), base: side(basePath, base.get(basePath)), ...(shownLines && { shownLines }) };
    return previousPath === undefined ? { path, status, ...sides } : { path, previousPath, status, ...sides };
  });
  const untouched = untouchedFiles(changes, base, folders, roots).map((path): PlannedFile => {
    const both = side(path, base.get(path));
    return { path, status: 'unchanged', head: both, base: both };
  });
  const files = [...changed, ...untouched].sort((a, b) => byText(a.path, b.path));
  const gaps = contentsMatter
    ? []
    : [
        `The pull request touches ${folders.length} connector folders; the contents of files are read only when it is at most ${MOST_FOLDERS}.`,
      ];
  const baseFolders = baseFoldersOf(base, roots);
  const brought = contentsMatter ? newFoldersOf(changes, baseFolders, layout) : [];
  const newFolders = brought.length <= MOST_NEW_FOLDERS ? brought : [];
  const neighbours = neighboursOf(newFolders, baseFolders, base, layout);
  return { files, wanted: wantedOf(files, neighbours), baseFolders, newFolders, neighbours, gaps };
}

/** Reads one object, or says in a sentence why not. Must not throw. */
export type ReadObject = (sha: string) => Promise<Blob>;

/** Reads what the plan wants, `concurrency` objects at a time, within the limits for one pull request. */
export async function readWanted(
  wanted: readonly string[],
  read: ReadObject,
  concurrency: number,
  mostBytes = MOST_BYTES,
): Promise<ReadonlyMap<string, Blob>> {
  const contents = new Map<string, Blob>();
  for (const sha of wanted.slice(MOST_OBJECTS)) {
    contents.set(sha, { kind: 'unreadable', cause: `Only ${MOST_OBJECTS} files are read for one pull request.` });
  }
  const queue = wanted.slice(0, MOST_OBJECTS).values();
  let bytes = 0;
  const work = async () => {
    for (const sha of queue) {
      const blob: Blob =
        bytes >= mostBytes
          ? { kind: 'unreadable', cause: 'The files of this pull request are too large to be read together.' }
          : await read(sha);
      if (blob.kind === 'bytes') bytes += blob.bytes.length;
      contents.set(sha, blob);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return contents;
}

/** The planned files with their contents in place. */
export function fillIn(files: readonly PlannedFile[], contents: ReadonlyMap<string, Blob>): readonly RepositoryFile[] {
  const fill = (side: Side) => fillSide(side, contents);
  return files.map((file) => ({ ...file, head: fill(file.head), base: fill(file.base) }));
}

function fillSide(side: Side, contents: ReadonlyMap<string, Blob>): Blob | null {
  return side?.kind === 'wanted' ? (contents.get(side.sha) ?? { kind: 'unreadable', cause: 'It was not read.' }) : side;
}

/** What is known of other connectors, to spread into the facts; nothing when the pull request brings no new folder. */
export function publishedFacts(
  { newFolders, neighbours }: ReadingPlan,
  contents: ReadonlyMap<string, Blob>,
  index: PullRequest['support']['template'],
): Pick<PullRequest, 'published'> {
  if (newFolders.length === 0) return {};
  const filled = neighbours.flatMap(({ path, side }) => {
    const blob = fillSide(side, contents);
    return blob === null ? [] : [{ path, blob }];
  });
  return { published: { index, neighbours: filled } };
}

/** One sentence for each cause, with the number of files it hit. File names stay out: they are an outsider's words. */
export function gapsOf({ files, support, published }: Pick<PullRequest, 'files' | 'support' | 'published'>): readonly string[] {
  const single = [support.template, support.configuration, published?.index, ...(published?.neighbours ?? [])];
  const sides = [...files.map((file) => [file.head, file.base]), ...single.map((file) => [file?.blob ?? null])];
  const counts = new Map<string, number>();
  for (const blobs of sides) {
    const causes = blobs.flatMap((blob) => (blob?.kind === 'unreadable' ? [blob.cause] : []));
    for (const cause of new Set(causes)) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].map(([cause, count]) => `${count === 1 ? 'One file' : `${count} files`} could not be read. ${cause}`);
}

export interface SupportFile {
  readonly path: string;
  readonly entry: TreeEntry;
}

/** Where the template and the configuration lie on the base branch. */
export function findSupportFiles(base: Tree, configurationPath: string) {
  const entryAt = (path: string): SupportFile | null => {
    const entry = base.get(path);
    return entry && entry.kind !== 'directory' ? { path, entry } : null;
  };
  const paths = [...base.keys()];
  const template = TEMPLATE_PATHS.map((wanted) => paths.find((path) => path.toLowerCase() === wanted)).find((path) => path !== undefined);
  return {
    template: template === undefined ? null : entryAt(template),
    configuration: entryAt(configurationPath),
    index: entryAt(CONNECTOR_INDEX_PATH),
  };
}

/** Object names of what the base branch has to say; a folder that it does not have is "". */
export function baseObjectsOf(base: Tree, folders: readonly string[], support: ReturnType<typeof findSupportFiles>): BaseObjects {
  const steering = [support.template, support.configuration, support.index].filter((file) => file !== null);
  return {
    folders: Object.fromEntries(folders.map((folder) => [folder, base.get(folder)?.sha ?? ''])),
    steering: Object.fromEntries(steering.map(({ path, entry }) => [path, entry.sha])),
  };
}

/** Directories in which `findSupportFiles` looks; "" is the root. */
export function supportDirectories(configurationPath: string): readonly string[] {
  return [...new Set([...TEMPLATE_PATHS, configurationPath, CONNECTOR_INDEX_PATH].map(folderOf))];
}

/** Reads a template or configuration with its own limit. */
export async function readSupportFile(file: SupportFile | null, read: ReadObject): Promise<PullRequest['support']['template']> {
  if (file === null) return null;
  const side = sideOf(file.entry, true, SUPPORT_FILE_BYTES);
  if (side === null) return null;
  return { path: file.path, blob: side.kind === 'wanted' ? await read(side.sha) : side };
}
