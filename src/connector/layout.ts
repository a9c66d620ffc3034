/**
 * Which paths of a repository are connectors, and which file is which artifact. Everything is told by path alone.
 *
 * Names are recognised more generously than they are accepted: a misspelt folder or file is read as what was meant, so that its content is
 * reviewed, and the mistake is a fact that a rule reports. The misspellings come from real pull requests.
 */

import type { Blob, PullRequest, RepositoryFile } from '../facts/pull-request.ts';
import type { TouchedConnector } from '../rules/pull-request-rule.ts';
import { PROFILES, type Profile } from '../rules/rule.ts';
import { comparableName, isMisspelling } from '../text/names.ts';
import { lastSegment } from '../text/path-parts.ts';
import type { ArtifactKind, Connector, ConnectorFile } from './connector.ts';

/** Folders that hold connectors, by profile (`Configuration.folders`). */
export type ConnectorRoots = Readonly<Record<Profile, readonly string[]>>;

/** The names that artifacts have in every published connector. */
export const ARTIFACT_NAMES = {
  swagger: 'apiDefinition.swagger.json',
  properties: 'apiProperties.json',
  readme: 'readme.md',
  intro: 'intro.md',
  script: 'script.csx',
  settings: 'settings.json',
} as const satisfies Partial<Record<ArtifactKind, string>>;

type NamedArtifact = keyof typeof ARTIFACT_NAMES;

export interface RecognisedArtifact {
  readonly artifact: ArtifactKind;
  readonly expectedName?: string;
}

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|bmp|ico)$/;
const DOCUMENT = /^(?:\.md|\.markdown|\.mdown|\.mkd|\.txt|\.md\.txt|\.md\.md|\.mdx|\.rst|\.docx?|)$/;
const JSON_LIKE = /^(?:\.json|\.json\.txt|\.json\.json|\.jsonc?|\.txt|\.ya?ml|)$/;

/** Splits `Readme.md.txt` into `readme` and `.md.txt`. */
function stemAndEnding(name: string): readonly [string, string] {
  const lower = name.toLowerCase();
  const dot = lower.indexOf('.', 1);
  return dot === -1 ? [lower, ''] : [lower.slice(0, dot), lower.slice(dot)];
}

function named(artifact: NamedArtifact, name: string): RecognisedArtifact {
  const expectedName = ARTIFACT_NAMES[artifact];
  return name === expectedName ? { artifact } : { artifact, expectedName };
}

function namedArtifactOf(name: string): NamedArtifact | undefined {
  const lower = name.toLowerCase();
  const [stem, ending] = stemAndEnding(name);
  const letters = stem.replace(/[^a-z0-9]+/g, '');
  if (lower.endsWith('.swagger.json') || lower === 'swagger.json') return 'swagger';
  if (isMisspelling(letters, 'apidefinition', 3) && (JSON_LIKE.test(ending) || ending.startsWith('.swagger'))) return 'swagger';
  if (isMisspelling(letters, 'apiproperties', 2) && JSON_LIKE.test(ending)) return 'properties';
  if (isMisspelling(letters, 'readme', 1) && DOCUMENT.test(ending)) return 'readme';
  if ((letters === 'intro' || letters === 'introduction') && DOCUMENT.test(ending)) return 'intro';
  if (ending === '.csx' || (letters === 'script' && (ending === '.cs' || ending === '.csx.txt'))) return 'script';
  if (lower === 'settings.json') return 'settings';
  return undefined;
}

/**
 * Which artifact a file is. `name` is its path below the connector folder: only files directly in the folder are artifacts, whatever is
 * deeper is a picture or `other`.
 */
export function artifactKindOf(name: string): RecognisedArtifact {
  const lower = name.toLowerCase();
  if (name.includes('/')) return { artifact: PICTURE.test(lower) ? 'image' : 'other' };
  const kind = namedArtifactOf(name);
  if (kind !== undefined) return named(kind, name);
  if (lower.endsWith('.zip')) return { artifact: 'package' };
  if (PICTURE.test(lower)) return { artifact: lower.startsWith('icon') ? 'icon' : 'image' };
  return { artifact: 'other' };
}

/** What is wrong with the place of a connector. */
export type PlaceFault =
  /** `Certified-Connectors/Contoso`: the root in other letters. */
  | 'root-casing'
  /** `independant-publisher-connectors/Contoso`. */
  | 'root-misspelt'
  /** `independent-publisher-connectors/independent-publisher-connectors/Contoso`. */
  | 'nested-root'
  /** `Contoso/apiDefinition.swagger.json`: a connector folder outside every root. */
  | 'outside-roots'
  /** `independent-publisher-connectors/Contoso/Contoso/apiDefinition.swagger.json`. */
  | 'too-deep'
  /** `independent-publisher-connectors/Contoso` is a file. */
  | 'bare-file'
  /** `independent-publisher-connectors/apiDefinition.swagger.json`: artifacts without a folder of their own. */
  | 'no-folder';

/** Where a path belongs. */
export interface Placement {
  readonly profile: Profile;
  /** Root as configured, e.g. `independent-publisher-connectors`. */
  readonly root: string;
  /** The connector folder as it stands in the repository. */
  readonly folder: string;
  /** Path below the folder; "" for a bare file. */
  readonly name: string;
  readonly fault?: PlaceFault;
}

interface Root {
  readonly path: string;
  readonly segments: readonly string[];
  readonly profile: Profile;
}

function rootsOf(roots: ConnectorRoots): readonly Root[] {
  return PROFILES.flatMap((profile) => roots[profile].map((path) => ({ path, segments: path.split('/'), profile })));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

type RootMatch = 'exact' | 'root-casing' | 'root-misspelt';

function matchRoot(segments: readonly string[], root: Root): RootMatch | undefined {
  if (segments.length <= root.segments.length) return undefined;
  const candidate = segments.slice(0, root.segments.length).join('/');
  if (candidate === root.path) return 'exact';
  if (candidate.toLowerCase() === root.path.toLowerCase()) return 'root-casing';
  const letters = lettersOf(root.path);
  return isMisspelling(lettersOf(candidate), letters, Math.floor(letters.length / 8)) ? 'root-misspelt' : undefined;
}

const BY_CLOSENESS: readonly RootMatch[] = ['exact', 'root-casing', 'root-misspelt'];

/** The root that a path lies below: an exact one before a misspelt one, a longer one before a shorter one. */
function findRoot(segments: readonly string[], roots: readonly Root[]): { root: Root; match: RootMatch } | undefined {
  const matches = roots.flatMap((root) => {
    const match = matchRoot(segments, root);
    return match === undefined ? [] : [{ root, match }];
  });
  return matches.sort(
    (one, other) => BY_CLOSENESS.indexOf(one.match) - BY_CLOSENESS.indexOf(other.match) || other.root.path.length - one.root.path.length,
  )[0];
}

const isCoreArtifact = (name: string): boolean => {
  const { artifact } = artifactKindOf(name);
  return artifact === 'swagger' || artifact === 'properties';
};

const withFault = (placement: Omit<Placement, 'fault'>, fault: PlaceFault | undefined): Placement =>
  fault === undefined ? placement : { ...placement, fault };

/** A file directly in a root: the root's own readme, artifacts that lack a folder, or a file that was meant to be a folder. */
function placeInRoot(prefix: string, name: string, root: Root): Placement | undefined {
  const common = { profile: root.profile, root: root.path };
  if (isCoreArtifact(name)) return { ...common, folder: prefix, name, fault: 'no-folder' };
  const isBare = artifactKindOf(name).artifact === 'other' && !name.startsWith('.') && !/\.[a-z]{2,4}$/.test(name);
  return isBare ? { ...common, folder: `${prefix}/${name}`, name: '', fault: 'bare-file' } : undefined;
}

function placeBelow(prefix: string, rest: readonly string[], root: Root, fault: PlaceFault | undefined): Placement | undefined {
  const [first, ...deeper] = rest;
  if (first === undefined) return undefined;
  if (deeper.length === 0) return placeInRoot(prefix, first, root);
  if (first.toLowerCase() === root.segments.at(-1)?.toLowerCase()) return placeBelow(`${prefix}/${first}`, deeper, root, 'nested-root');
  return withFault({ profile: root.profile, root: root.path, folder: `${prefix}/${first}`, name: deeper.join('/') }, fault);
}

/** The connector that a path below a root belongs to, or undefined. */
export function placeOf(path: string, roots: ConnectorRoots): Placement | undefined {
  const segments = path.split('/');
  const found = findRoot(segments, rootsOf(roots));
  if (found === undefined) return undefined;
  const depth = found.root.segments.length;
  const fault = found.match === 'exact' ? undefined : found.match;
  return placeBelow(segments.slice(0, depth).join('/'), segments.slice(depth), found.root, fault);
}

/** `Contoso` for `Contoso/apiDefinition.swagger.json`: a folder at the top of the repository that a new artifact makes a connector. */
function topFolderOf(path: string): string | undefined {
  const [folder, name, ...deeper] = path.split('/');
  if (folder === undefined || name === undefined || deeper.length > 0 || folder.startsWith('.')) return undefined;
  return isCoreArtifact(name) ? folder : undefined;
}

const isNew = (file: RepositoryFile): boolean => file.head !== null && file.base === null;
const isChanged = (file: RepositoryFile): boolean => file.status !== 'unchanged';

/**
 * Connector folders that a pull request adds at the top of the repository. A copy of a connector that also lies below a root is not one:
 * its files are merely in the wrong place.
 */
function topFolders(files: readonly RepositoryFile[], roots: ConnectorRoots): ReadonlySet<string> {
  const known = rootsOf(roots);
  const placed = new Set(
    files.flatMap((file) => placeOf(file.path, roots)?.folder ?? []).map((folder) => comparableName(lastSegment(folder))),
  );
  const candidates = files.filter((file) => isNew(file) && findRoot(file.path.split('/'), known) === undefined);
  const folders = candidates.flatMap((file) => topFolderOf(file.path) ?? []);
  return new Set(folders.filter((folder) => !placed.has(comparableName(folder))));
}

/** Tells where each path of a pull request belongs; knows the connector folders outside every root, which a path alone does not tell. */
function placer(files: readonly RepositoryFile[], roots: ConnectorRoots): (path: string) => Placement | undefined {
  const top = topFolders(files, roots);
  // The profile of such a folder can only be guessed: the first one that has a root.
  const guess = rootsOf(roots)[0];
  return (path) => {
    const placement = placeOf(path, roots);
    if (placement !== undefined || guess === undefined) return placement;
    const [folder = '', ...rest] = path.split('/');
    if (!top.has(folder) || rest.length === 0) return undefined;
    return { profile: guess.profile, root: guess.path, folder, name: rest.join('/'), fault: 'outside-roots' };
  };
}

interface PlacedFile {
  readonly file: RepositoryFile;
  readonly placement: Placement;
}

/** Everything that a pull request says about one folder, whatever the case in which the folder is written. */
interface FolderGroup {
  readonly head: readonly PlacedFile[];
  readonly base: readonly PlacedFile[];
  readonly changed: boolean;
}

const keyOf = (folder: string): string => folder.toLowerCase();

function groupFiles(files: readonly RepositoryFile[], roots: ConnectorRoots): ReadonlyMap<string, FolderGroup> {
  const place = placer(files, roots);
  const groups = new Map<string, { head: PlacedFile[]; base: PlacedFile[]; changed: boolean }>();
  const note = (side: 'head' | 'base', file: RepositoryFile, path: string): void => {
    const placement = place(path);
    // A file that lies directly in a root at the base was not put there by this pull request.
    if (placement === undefined || (placement.fault === 'bare-file' && !isNew(file))) return;
    const group = groups.get(keyOf(placement.folder)) ?? { head: [], base: [], changed: false };
    group[side].push({ file, placement });
    group.changed ||= isChanged(file);
    groups.set(keyOf(placement.folder), group);
  };
  for (const file of files) {
    if (file.head !== null) note('head', file, file.path);
    if (file.base !== null) note('base', file, file.previousPath ?? file.path);
  }
  return new Map([...groups].filter(([, group]) => group.changed));
}

/** When a connector lies one folder too deep, its own folder is the deeper one: `Contoso/` of `Contoso/apiDefinition.swagger.json`. */
function depthPrefix(names: readonly string[]): string {
  if (names.some((name) => isCoreArtifact(name))) return '';
  const deeper = names.filter((name) => name.split('/').length === 2 && isCoreArtifact(name.slice(name.indexOf('/') + 1)));
  const prefixes = new Set(deeper.map((name) => name.slice(0, name.indexOf('/') + 1)));
  const [only] = prefixes;
  return prefixes.size === 1 && only !== undefined ? only : '';
}

function toConnector(folder: string, profile: Profile, files: readonly { path: string; name: string; blob: Blob }[]): Connector {
  const prefix = depthPrefix(files.map((file) => file.name));
  const connectorFiles = files
    .filter((file) => file.name !== '')
    .map(({ path, name, blob }): ConnectorFile => {
      const below = prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
      return { path, name: below, ...artifactKindOf(below), blob };
    })
    .sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  return { folder, name: lastSegment(folder), profile, files: connectorFiles };
}

/** A connector from the files of one folder, e.g. for `check`; `name` of each is its path below the folder. */
export function connectorOf(folder: string, profile: Profile, files: readonly { readonly name: string; readonly blob: Blob }[]): Connector {
  return toConnector(
    folder,
    profile,
    files.map(({ name, blob }) => ({ path: `${folder}/${name}`, name, blob })),
  );
}

const mostFrequent = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
};

function headConnector(group: FolderGroup, folder: string, profile: Profile): Connector | null {
  if (group.head.length === 0) return null;
  const files = group.head.flatMap(({ file, placement }) =>
    file.head === null ? [] : [{ path: file.path, name: placement.name, blob: file.head }],
  );
  return toConnector(folder, profile, files);
}

function baseConnector(group: FolderGroup, folder: string, profile: Profile, existed: boolean): Connector | null {
  if (group.base.length === 0 && !existed) return null;
  const files = group.base.flatMap(({ file, placement }) =>
    file.base === null ? [] : [{ path: file.previousPath ?? file.path, name: placement.name, blob: file.base }],
  );
  return toConnector(folder, profile, files);
}

function touchedConnector(group: FolderGroup, baseFolders: ReadonlyMap<string, string>): TouchedConnector | undefined {
  const any = group.head[0] ?? group.base[0];
  if (any === undefined) return undefined;
  const onBase = baseFolders.get(keyOf(any.placement.folder)) ?? mostFrequent(group.base.map(({ placement }) => placement.folder));
  const inHead = group.head.map(({ placement }) => placement.folder);
  const folder =
    onBase !== undefined && (inHead.length === 0 || inHead.includes(onBase)) ? onBase : (mostFrequent(inHead) ?? any.placement.folder);
  const { profile } = any.placement;
  const head = headConnector(group, folder, profile);
  const base = baseConnector(group, onBase ?? folder, profile, baseFolders.has(keyOf(folder)));
  return { folder, name: lastSegment(folder), profile, head, base };
}

/** A folder that vanishes and a new one that takes its files or its name are one connector that moves. */
function joinMoves(connectors: readonly TouchedConnector[], renames: ReadonlyMap<string, string>): readonly TouchedConnector[] {
  const gone = new Map<string, TouchedConnector>();
  for (const connector of connectors) {
    if (connector.head !== null) continue;
    gone.set(keyOf(connector.folder), connector);
    gone.set(comparableName(connector.name), connector);
  }
  const taken = new Set<TouchedConnector>();
  const joined = connectors.map((connector) => {
    if (connector.head === null || connector.base !== null) return connector;
    const origin = gone.get(renames.get(keyOf(connector.folder)) ?? '') ?? gone.get(comparableName(connector.name));
    if (origin === undefined || taken.has(origin)) return connector;
    taken.add(origin);
    return { ...connector, base: origin.base };
  });
  return joined.filter((connector) => !taken.has(connector));
}

function renamedFolders(files: readonly RepositoryFile[], roots: ConnectorRoots): ReadonlyMap<string, string> {
  const place = placer(files, roots);
  const pairs = files.flatMap((file): [string, string][] => {
    if (file.previousPath === undefined) return [];
    const [to, from] = [place(file.path), place(file.previousPath)];
    return to === undefined || from === undefined || to.folder === from.folder ? [] : [[keyOf(to.folder), keyOf(from.folder)]];
  });
  return new Map(pairs);
}

/**
 * The connectors that a pull request touches, ordered by folder. A folder written in two casings is one connector, and so is a folder that
 * is renamed. A bare file named like a connector is a connector without files.
 */
export function findConnectors(
  pullRequest: Pick<PullRequest, 'files' | 'baseFolders'>,
  roots: ConnectorRoots,
): readonly TouchedConnector[] {
  const baseFolders = new Map(pullRequest.baseFolders.map((folder) => [keyOf(folder), folder]));
  const touched = [...groupFiles(pullRequest.files, roots).values()].flatMap((group) => touchedConnector(group, baseFolders) ?? []);
  const sorted = touched.sort((one, other) => (one.folder < other.folder ? -1 : one.folder > other.folder ? 1 : 0));
  return joinMoves(sorted, renamedFolders(pullRequest.files, roots)).map(markNew);
}

function markNew(connector: TouchedConnector): TouchedConnector {
  const { head, base } = connector;
  return head !== null && base === null ? { ...connector, head: { ...head, isNew: true } } : connector;
}

/** A connector that the pull request puts where nobody looks for it. */
export interface Misplacement {
  readonly fault: PlaceFault | 'two-casings';
  /** The folder (or bare file) as it stands in the pull request. */
  readonly folder: string;
  /** Where it belongs; undefined where its name cannot be told. */
  readonly wanted?: string;
}

function wantedFolder({ root, folder, fault }: Placement): string | undefined {
  return fault === 'no-folder' ? undefined : `${root}/${lastSegment(folder)}`;
}

function misplacementOf(group: FolderGroup, baseFolders: ReadonlyMap<string, string>): Misplacement | undefined {
  const added = group.head.filter(({ file }) => isChanged(file));
  const first = added[0];
  if (first === undefined) return undefined;
  const faulty = added.find(({ placement }) => placement.fault !== undefined)?.placement;
  if (faulty?.fault !== undefined) {
    const wanted = wantedFolder(faulty);
    return { fault: faulty.fault, folder: faulty.folder, ...(wanted === undefined ? {} : { wanted }) };
  }
  const prefix = depthPrefix(group.head.map(({ placement }) => placement.name));
  const { folder } = first.placement;
  if (prefix !== '') return { fault: 'too-deep', folder: `${folder}/${prefix.slice(0, -1)}`, wanted: folder };
  const casings = new Set(group.head.map(({ placement }) => placement.folder));
  const wanted = baseFolders.get(keyOf(folder)) ?? mostFrequent(group.head.map(({ placement }) => placement.folder)) ?? folder;
  const other = [...casings].find((casing) => casing !== wanted);
  return casings.size > 1 && other !== undefined ? { fault: 'two-casings', folder: other, wanted } : undefined;
}

/** The connectors of a pull request that are in the wrong place, one entry a folder, ordered by folder. */
export function findMisplacements(pullRequest: Pick<PullRequest, 'files' | 'baseFolders'>, roots: ConnectorRoots): readonly Misplacement[] {
  const baseFolders = new Map(pullRequest.baseFolders.map((folder) => [keyOf(folder), folder]));
  const found = [...groupFiles(pullRequest.files, roots).values()].flatMap((group) => misplacementOf(group, baseFolders) ?? []);
  return found.sort((one, other) => (one.folder < other.folder ? -1 : 1));
}

/** Changed files that belong to no connector, ordered as in the facts. */
export function findFilesOutside(pullRequest: Pick<PullRequest, 'files'>, roots: ConnectorRoots): readonly RepositoryFile[] {
  const place = placer(pullRequest.files, roots);
  return pullRequest.files.filter((file) => isChanged(file) && place(file.path) === undefined);
}
