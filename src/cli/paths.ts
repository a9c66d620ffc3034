/** Paths of the system, which may be those of Windows, as reports have them: forward slashes on every system. */
import path, { type PlatformPath } from 'node:path';

/** What differs between systems; `path.win32` and `path.posix` of Node. */
export type PathFlavour = Pick<PlatformPath, 'sep' | 'resolve' | 'dirname' | 'basename'>;

/** Without a slash at the end, but for a root or a drive. On systems other than Windows a backslash is a character of the name. */
export function withForwardSlashes(given: string, { sep }: { readonly sep: string } = path): string {
  const slashed = sep === '\\' ? given.replaceAll('\\', '/') : given;
  const trimmed = slashed.replace(/\/+$/, '');
  return trimmed === '' || /^[a-z]:$/i.test(trimmed) ? `${trimmed}/` : trimmed;
}

/** A file of a folder, both as reports have them. */
export function fileIn(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** The folders of a path from the root on, as reports have them; the drive or the share is the first. */
export function segmentsOf(given: string, flavour: PathFlavour = path): string[] {
  return withForwardSlashes(flavour.resolve(given), flavour)
    .split('/')
    .filter((segment) => segment !== '');
}

/** The folder and the name of a file, the folder as reports have it. */
export function splitFile(given: string, flavour: PathFlavour = path): { readonly folder: string; readonly name: string } {
  return { folder: withForwardSlashes(flavour.dirname(given), flavour), name: flavour.basename(given) };
}
