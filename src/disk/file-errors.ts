/** What to say of a file or folder that could not be read or written. */
import { InputError } from '../facts/input-error.ts';

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing at this path. Check how it is written, and the folder that you are in.',
  ENOTDIR: 'a part of the path is no folder. Check how it is written.',
  EISDIR: 'it is a folder. Name a file.',
  EEXIST: 'there is something of this name already. Choose another path.',
  EACCES: 'your account has no permission. Change the permissions of the file, or choose another path.',
  EPERM: 'your account has no permission. Change the permissions of the file, or choose another path.',
  EROFS: 'the disk is read-only. Choose another path.',
  ENOSPC: 'the disk is full. Free some space, or choose another path.',
};

/** `what`: the path, with words before it where they help. */
export function unreadable(what: string, error: unknown): InputError {
  return new InputError(`Could not read ${what}: ${causeOf(error)}`, { cause: error });
}

export function unwritable(what: string, error: unknown): InputError {
  const { code } = error as NodeJS.ErrnoException;
  const cause = code === 'ENOENT' ? 'its folder is not there. Make the folder, or choose another path.' : causeOf(error);
  return new InputError(`Could not write ${what}: ${cause}`, { cause: error });
}

/** Whether an error, or what it was made of, says that there is nothing at a path. */
export function isAbsent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, cause } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || isAbsent(cause);
}

/** Ends with what to do. */
function causeOf(error: unknown): string {
  const { code = 'unknown cause' } = error as NodeJS.ErrnoException;
  return CAUSES[code] ?? `the system says ${code}. Try another path.`;
}
