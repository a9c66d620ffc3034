/** How a repository and a pull request are named on the command line. */
import { InputError } from '../facts/input-error.ts';
import type { Repository } from '../github/client.ts';

const NAME = '([\\w.-]{1,100})/([\\w.-]{1,100})';
const REPOSITORY = new RegExp(`^${NAME}$`);
const PULL = new RegExp(`^${NAME}#([1-9]\\d{0,9})$`);

/** `owner/name`. @throws InputError */
export function readRepository(text: string): Repository {
  const [, owner, repo] = REPOSITORY.exec(text) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new InputError(`The repository has to be OWNER/REPO, such as microsoft/PowerPlatformConnectors; it is "${text}".`);
}

/** `owner/name#1234`. @throws InputError */
export function readPullName(text: string): Repository & { readonly number: number } {
  const [, owner, repo, number] = PULL.exec(text) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo, number: Number(number) };
  throw new InputError(`--pull takes owner/repository#number, such as microsoft/PowerPlatformConnectors#1234; it is "${text}".`);
}
