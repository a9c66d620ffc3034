/** `init`: the files that a repository needs, written into a clone. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { isAbsent, unreadable } from '../disk/file-errors.ts';
import { readText } from '../disk/read-files.ts';
import { placeText } from '../disk/write-text.ts';
import { isRootOfClone, readFolderSetup } from '../doctor/read-from-folder.ts';
import { InputError } from '../facts/input-error.ts';
import { type InitFile, planInit, type Wiring } from '../init/plan-init.ts';
import { readClone } from '../init/read-clone.ts';
import { visible } from '../text/visible.ts';
import { type ExitCode, print } from './outcome.ts';

export interface InitOptions {
  /** A clone. */
  readonly repo: string;
  readonly wiring: Wiring;
  /** Overwrite files that hold something else. */
  readonly force?: boolean;
}

/** `other`: the file is there and holds something else. */
type State = 'new' | 'same' | 'other';

interface Found extends InitFile {
  readonly state: State;
  readonly present: string;
}

export async function initCommand({ repo, wiring, force = false }: InitOptions): Promise<ExitCode> {
  const { template } = await readFolderSetup(repo);
  const files = planInit(wiring, await readClone(repo)).map((file) => lookAt(repo, file));
  const kept = files.filter(({ state }) => state === 'other' && !force);
  for (const file of files) {
    if (file.state !== 'same' && !kept.includes(file)) placeText(join(repo, file.path), file.text);
  }
  const elsewhere = (await isRootOfClone(repo)) ? [] : [NOT_THE_ROOT];
  print(
    [...files.flatMap((file) => described(file, force)), '', ...elsewhere, ...nextSteps(wiring, kept.length > 0, template === null)].join(
      '\n',
    ),
  );
  return kept.length > 0 ? 1 : 0;
}

const NOT_THE_ROOT =
  'This folder is not the root of a clone, and GitHub looks nowhere else: move the folder .github there, or run this again with --repo and the root.';

function lookAt(repo: string, file: InitFile): Found {
  const path = join(repo, file.path);
  try {
    if (!lstatSync(path).isFile()) throw new InputError(`${path} is a folder or a link; take it away first.`);
    const present = readText(path);
    return { ...file, present, state: sameLines(present, file.text) ? 'same' : 'other' };
  } catch (error) {
    if (isAbsent(error)) return { ...file, present: '', state: 'new' };
    if (error instanceof InputError) throw error;
    throw unreadable(path, error);
  }
}

/** git may have written other line ends into the clone. */
function sameLines(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other;
}

function described({ path, text, present, state }: Found, force: boolean): readonly string[] {
  switch (state) {
    case 'new':
      return [`written      ${path}`];
    case 'same':
      return [`is as wanted ${path}`];
    case 'other':
      return force ? [`overwritten  ${path}`] : [`kept         ${path}, which differs:`, ...differences(path, present, text)];
  }
}

const MOST_LINES = 40;

function differences(path: string, present: string, wanted: string): readonly string[] {
  const patch = createTwoFilesPatch(path, path, present.replaceAll('\r\n', '\n'), wanted, 'present', 'wanted', { context: 1 });
  // Before the first place that differs stand only names.
  const lines = patch
    .slice(Math.max(0, patch.indexOf('\n@@') + 1))
    .trimEnd()
    .split('\n');
  const rest = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES).map((line) => `  ${visible(line)}`), ...(rest > 0 ? [`  … and ${rest} more lines`] : [])];
}

function nextSteps(wiring: Wiring, someKept: boolean, lacksTemplate: boolean): readonly string[] {
  return [
    ...(someKept ? ['To overwrite what differs, run this again with --force.'] : []),
    ...(lacksTemplate ? ['There is no template for pull requests: add .github/pull_request_template.md with the boxes to tick.'] : []),
    'Next: merge these files into the default branch, then run "connector-preflight doctor OWNER/REPO" with the token of an admin.',
    ...(wiring === 'target'
      ? ['On a public repository the event pull_request_target needs an Actions policy; the doctor says what to click.']
      : []),
  ];
}
