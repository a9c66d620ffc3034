/** What fixes change, as a patch that `git apply` takes. */
import { formatPatch, type StructuredPatch, structuredPatch } from 'diff';
import type { Connector, ConnectorFile } from '../connector/connector.ts';
import { findSecrets, linesWithSecrets } from '../text/find-secrets.ts';
import { exactText } from './file-text.ts';
import type { Mending } from './mend.ts';

export interface ChangedFile {
  readonly path: string;
  /** The path that it had; undefined for a new file. */
  readonly oldPath: string | undefined;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Files whose path or content is another one, ordered by path. */
export function changedFiles(before: Connector, { connector, renamed }: Pick<Mending, 'connector' | 'renamed'>): readonly ChangedFile[] {
  const known = new Map(before.files.map((file) => [file.path, file]));
  return connector.files.flatMap((file) => {
    const old = known.get(renamed.get(file.path) ?? file.path);
    if (old === file || file.blob.kind !== 'bytes') return [];
    return [{ path: file.path, oldPath: old?.path, before: bytesOf(old), after: file.blob.bytes }];
  });
}

function bytesOf(file: ConnectorFile | undefined): Uint8Array {
  return file?.blob.kind === 'bytes' ? file.blob.bytes : new Uint8Array();
}

/** The work of a comparison grows with the square of the lines that differ; beyond this the file is written anew. */
const MOST_CHANGED_LINES = 4000;
const CONTEXT = 3;

export interface Patch {
  /** "" where nothing changed. */
  readonly text: string;
  /**
   * Paths of files that are left out, because what the patch has to show of them holds a credential. The whole file, since the parts of one
   * fix can stand in several places.
   */
  readonly leftOut: readonly string[];
}

/** `name` gives the path from where the patch is to be applied. */
export function renderPatch(files: readonly ChangedFile[], name: (path: string) => string = (path) => path): Patch {
  const patches = files.map((file) => ({ file, patch: filePatch(file, name) }));
  const leftOut = patches.filter(({ file, patch }) => showsSecret(file, patch));
  return {
    text: patches.flatMap((one) => (leftOut.includes(one) ? [] : [formatPatch(one.patch)])).join(''),
    leftOut: leftOut.map(({ file }) => file.path),
  };
}

function showsSecret({ before, after }: ChangedFile, { oldFileName, newFileName, hunks }: StructuredPatch): boolean {
  if (findSecrets(`${oldFileName} ${newFileName}`).length > 0) return true;
  const [was, is] = [before, after].map((bytes) => linesWithSecrets(exactText(bytes) ?? ''));
  const touches = (lines: ReadonlySet<number> | undefined, start: number, count: number): boolean =>
    [...(lines ?? [])].some((line) => line >= start && line < start + count);
  return hunks.some((hunk) => touches(was, hunk.oldStart, hunk.oldLines) || touches(is, hunk.newStart, hunk.newLines));
}

function filePatch({ path, oldPath, before, after }: ChangedFile, name: (path: string) => string): StructuredPatch {
  const [from, to] = [`a/${name(oldPath ?? path)}`, `b/${name(path)}`];
  const [was, is] = [exactText(before) ?? '', exactText(after) ?? ''];
  const hunks = was === is ? [] : (hunksOf(was, is) ?? wholeFile(was, is));
  return {
    oldFileName: oldPath === undefined ? '/dev/null' : from,
    newFileName: to,
    oldHeader: undefined,
    newHeader: undefined,
    hunks,
    isGit: true,
    ...(oldPath === undefined ? { isCreate: true } : oldPath === path ? {} : { isRename: true }),
  };
}

function hunksOf(was: string, is: string): StructuredPatch['hunks'] | undefined {
  return structuredPatch('', '', was, is, '', '', { context: CONTEXT, maxEditLength: MOST_CHANGED_LINES })?.hunks;
}

function wholeFile(was: string, is: string): StructuredPatch['hunks'] {
  const [removed, added] = [structuredPatch('', '', was, '').hunks[0], structuredPatch('', '', '', is).hunks[0]];
  const lines = [...(removed?.lines ?? []), ...(added?.lines ?? [])];
  return [{ oldStart: 1, oldLines: removed?.oldLines ?? 0, newStart: 1, newLines: added?.newLines ?? 0, lines }];
}
