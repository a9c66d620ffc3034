/** The labels that a repository needs under its settings. */

import type { Configuration } from '../config/configuration.ts';
import { eachOnce } from '../text/names.ts';

/** Those that the bot sets but may not create, and the one by which people ask for a review. */
function wantedLabels({ labels }: Configuration): readonly string[] {
  const states = labels.manage && !labels.create ? Object.values(labels.names) : [];
  return [labels.recheck, ...states].filter((name) => name.trim() !== '');
}

/** Wanted labels that are not present, each once. `present`: in lower case, for GitHub takes names in any case for the same. */
export function missingLabels(configuration: Configuration, present: ReadonlySet<string>): readonly string[] {
  return eachOnce(wantedLabels(configuration).filter((name) => !present.has(name.toLowerCase())));
}
