/** Parts of paths as repositories and reports have them: forward slashes on every system. */

/** The name of a file or folder. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that a file lies in; "" for one at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
