/** `new`: lays out the folder of a connector or of a proposal. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIGURATION } from '../config/configuration.ts';
import { unwritable } from '../disk/file-errors.ts';
import { InputError } from '../facts/input-error.ts';
import { canonicalTitle } from '../review/title.ts';
import { faultsOf, type NewConnector, planConnector, type Wanted } from '../scaffold/plan-connector.ts';
import { plainText } from '../text/render.ts';
import { visible } from '../text/visible.ts';
import { type ExitCode, print } from './outcome.ts';
import { fileIn, withForwardSlashes } from './paths.ts';
import { profileOf } from './read-connectors.ts';

export interface NewOptions {
  readonly proposal?: boolean;
  /** Folder that the connector's own folder is made in. */
  readonly dir?: string;
  readonly publisher: string;
}

/** Names that Windows keeps for devices, whatever their ending, and names that are hidden or taken for an option. */
const NO_FOLDER = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^[.-]/i;

export function newCommand(name: string, { proposal = false, dir = usualFolder(), publisher }: NewOptions): ExitCode {
  if (name.trim() === '' || /[\\/]/.test(name) || NO_FOLDER.test(name)) {
    throw new InputError(
      `"${name}" cannot be the name of a folder. Use the name of the service, such as "Contoso Tickets"; --dir says where.`,
    );
  }
  const path = join(dir, name);
  const folder = withForwardSlashes(path);
  const wanted: Wanted = {
    name,
    publisher,
    stage: proposal ? 'proposal' : 'submission',
    profile: profileOf(folder, DEFAULT_CONFIGURATION),
  };
  const connector = planConnector(wanted);
  refuseFaults(connector, folder, wanted);
  if (existsSync(path) && !isEmpty(path)) {
    throw new InputError(`${folder} is there already, and nothing in it is overwritten. Choose another name, or another place with --dir.`);
  }
  write(path, connector);
  print(report(connector, folder, wanted));
  return 0;
}

/** Where connectors lie in a clone of the repository; elsewhere the folder that one is in. */
function usualFolder(): string {
  const root = DEFAULT_CONFIGURATION.folders['independent-publisher'].find((candidate) => existsSync(candidate));
  return root ?? '.';
}

function refuseFaults(connector: NewConnector, folder: string, { name, publisher, profile }: Wanted): void {
  const faults = faultsOf(connector, folder, profile);
  if (faults.length === 0) return;
  const said = faults.map(({ rule, message, help }) => `  ${rule}: ${plainText(message)} ${plainText(help)}`);
  throw new InputError(`A connector "${name}" by "${publisher}" would not pass its own review. Choose another name:`, {
    more: [...new Set(said)],
  });
}

function isEmpty(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}

function write(path: string, { files }: NewConnector): void {
  try {
    mkdirSync(path, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(path, name), text, { flag: 'wx' });
  } catch (error) {
    throw unwritable(path, error);
  }
}

function report({ files, fillIns }: NewConnector, folder: string, { name, stage }: Wanted): string {
  const title = canonicalTitle(name, stage === 'proposal', DEFAULT_CONFIGURATION.title);
  return [
    ...files.map((file) => `Made ${fileIn(folder, file.name)}`),
    '',
    'It is in order as it is, and tells of an invented service. Put yours in its place:',
    ...fillIns.map(({ file, line, what }) => `  ${file}:${line}  ${what}`),
    '',
    'Then:',
    `  connector-preflight check "${folder}"`,
    `  open a pull request with the title "${title}"`,
  ]
    .map(visible)
    .join('\n');
}
