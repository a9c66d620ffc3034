/** Other open pull requests that bring the same connector. */
import type { Configuration } from '../config/configuration.ts';
import { artifactKindOf, placeOf } from '../connector/layout.ts';
import type { OpenPull } from '../facts/pull-request.ts';
import { parseTitle } from '../review/title.ts';
import { nameOfFolder } from './published.ts';
import { type Closeness, closenessOf, closest, nameKey } from './similar-names.ts';

export interface OpenDuplicate {
  readonly pull: OpenPull;
  /** Only a description so far, or files of a connector. */
  readonly kind: 'proposal' | 'submission';
  /** `same-folder`: its files lie in the folder of the new connector. */
  readonly evidence: 'same-folder' | Exclude<Closeness, 'misspelt'>;
}

export interface OwnPull {
  /** Folder of the new connector, as the pull request has it. */
  readonly folder: string;
  readonly names: readonly string[];
  /** Absent for a pull request that is not opened yet: then every open one is an earlier one. */
  readonly number?: number;
}

const BUILT = new Set(['swagger', 'properties', 'script', 'package']);

function kindOf({ title, paths }: OpenPull, { title: settings, folders }: Configuration): OpenDuplicate['kind'] {
  if (paths === undefined) return parseTitle(title, settings).proposal ? 'proposal' : 'submission';
  const isBuilt = paths.some((path) => BUILT.has(artifactKindOf(placeOf(path, folders)?.name ?? '').artifact));
  return isBuilt ? 'submission' : 'proposal';
}

function evidenceOf(pull: OpenPull, own: OwnPull, { title: settings, folders }: Configuration): OpenDuplicate['evidence'] | undefined {
  const touched = [...new Set((pull.paths ?? []).flatMap((path) => placeOf(path, folders)?.folder ?? []))];
  if (touched.some((folder) => folder.toLowerCase() === own.folder.toLowerCase())) return 'same-folder';
  // The files tell better than the title what a pull request brings.
  const names = touched.length > 0 ? touched.map((folder) => nameOfFolder(folder, settings)) : [parseTitle(pull.title, settings).name];
  const keys = own.names.map(nameKey);
  const closeness = closest(names.map(nameKey).flatMap((name) => keys.map((key) => closenessOf(key, name))));
  return closeness === 'misspelt' ? undefined : closeness;
}

/** Only earlier ones count: of two pull requests for one connector, the later one has to wait. Oldest first. */
export function evaluateOpenPulls(own: OwnPull, pulls: readonly OpenPull[], configuration: Configuration): readonly OpenDuplicate[] {
  const earlier = pulls.filter((pull) => own.number === undefined || pull.number < own.number);
  const found = earlier.flatMap((pull): OpenDuplicate[] => {
    const evidence = evidenceOf(pull, own, configuration);
    return evidence === undefined ? [] : [{ pull, kind: kindOf(pull, configuration), evidence }];
  });
  return found.toSorted((one, two) => one.pull.number - two.pull.number);
}
