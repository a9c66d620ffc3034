/** `doctor`: what of the setup of a repository is missing, and what to click or run. */
import { resolve } from 'node:path';
import { diagnose } from '../doctor/diagnose.ts';
import { missingLabels } from '../doctor/labels.ts';
import { readFolderSetup, remoteRepository } from '../doctor/read-from-folder.ts';
import { readSetup } from '../doctor/read-from-github.ts';
import type { Setup } from '../doctor/setup.ts';
import { InputError } from '../facts/input-error.ts';
import { applyEffects } from '../github/apply.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import type { Effect } from '../github/effects.ts';
import { type Examined, renderJsonDiagnoses, renderMarkdownDiagnoses, renderPrettyDiagnoses } from '../report/doctor.ts';
import { visible } from '../text/visible.ts';
import { environmentClient, environmentToken } from './environment-client.ts';
import { complain, type ExitCode, note, print, wantsColour } from './outcome.ts';
import { readRepository } from './repository-name.ts';

export interface DoctorOptions {
  /** A clone. */
  readonly repo: string;
  readonly fix?: boolean;
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly color?: boolean;
}

export async function doctorCommand(name: string | undefined, options: DoctorOptions): Promise<ExitCode> {
  const token = environmentToken();
  const repository = name === undefined ? await repositoryOfClone(options.repo, token) : readRepository(name);
  const examined = repository === undefined ? await examineFolder(options) : await examineRepository(repository, token, options);
  print(render(examined, options));
  if (examined.diagnoses.some(({ kind }) => kind === 'wrong')) return 1;
  return examined.diagnoses.length > 0 ? 2 : 0;
}

/** Undefined: without a token only the files of the clone are looked at. */
async function repositoryOfClone(folder: string, token: string | undefined): Promise<Repository | undefined> {
  if (token === undefined) return undefined;
  const repository = await remoteRepository(folder);
  if (repository !== undefined) return repository;
  throw new InputError(`${folder} has no remote on GitHub. Name the repository: connector-preflight doctor OWNER/REPO.`);
}

async function examineFolder({ repo, fix }: DoctorOptions): Promise<Examined> {
  if (fix) throw new InputError('--fix needs a repository on GitHub, and a token that may write to it in the variable GITHUB_TOKEN.');
  return { name: resolve(repo), asked: false, diagnoses: diagnose(await readFolderSetup(repo)) };
}

async function examineRepository(repository: Repository, token: string | undefined, { fix }: DoctorOptions): Promise<Examined> {
  if (fix && token === undefined)
    throw new InputError('--fix needs a token that may write to the repository, in the variable GITHUB_TOKEN.');
  const client = environmentClient({ log: noteUnlessRefusal });
  const setup = await readSetup(client, repository, { tokenGiven: token !== undefined, now: Date.now });
  const mended = fix ? await createLabels(client, repository, setup) : setup;
  return { name: `${repository.owner}/${repository.repo}`, asked: true, diagnoses: diagnose(mended) };
}

/** What GitHub refuses is in the report already. */
function noteUnlessRefusal(line: string): void {
  if (!/ - 40[134] with id /.test(line)) note(line);
}

/** Creates the labels that are missing, and gives the setup as it is then. */
async function createLabels(client: GitHubClient, repository: Repository, setup: Setup): Promise<Setup> {
  if (setup.platform === null || 'untold' in setup.platform.labels) return setup;
  const present = setup.platform.labels.value;
  const effects = missingLabels(setup.configuration.configuration, present).map(
    (label) => ({ kind: 'create-label', name: label }) as const,
  );
  const { done, failed } = await applyEffects(client, repository, NO_PULL_REQUEST, effects);
  for (const label of labelsOf(done)) note(`Created the label "${visible(label)}".`);
  for (const { problem } of failed) complain(`A label could not be created. ${problem.sentence}`);
  return {
    ...setup,
    platform: { ...setup.platform, labels: { value: new Set([...present, ...labelsOf(done).map((label) => label.toLowerCase())]) } },
  };
}

/** Labels belong to the repository. */
const NO_PULL_REQUEST = 0;

function labelsOf(effects: readonly Effect[]): readonly string[] {
  return effects.flatMap((effect) => (effect.kind === 'create-label' ? [effect.name] : []));
}

function render(examined: Examined, options: DoctorOptions): string {
  switch (options.format) {
    case 'pretty':
      return renderPrettyDiagnoses(examined, { colour: wantsColour(options) });
    case 'json':
      return renderJsonDiagnoses(examined);
    case 'markdown':
      return renderMarkdownDiagnoses(examined);
  }
}
