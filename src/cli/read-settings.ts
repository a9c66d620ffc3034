/** The settings file that `--config` names. */
import { type Configuration, DEFAULT_CONFIGURATION } from '../config/configuration.ts';
import { type ConfigurationProblem, loadConfiguration } from '../config/load-configuration.ts';
import { readText } from '../disk/read-files.ts';
import { plainText } from '../text/render.ts';
import { complain } from './outcome.ts';

/** The defaults without a path. What is wrong in the file is said, each with its line, and the default applies to it. @throws InputError */
export function readSettings(path: string | undefined): Configuration {
  if (path === undefined) return DEFAULT_CONFIGURATION;
  const { configuration, problems } = loadConfiguration(readSettingsText(path));
  complainOfSettings(path, problems);
  return configuration;
}

export function readSettingsText(path: string): string {
  return readText(path, `the settings ${path}`);
}

export function complainOfSettings(path: string, problems: readonly ConfigurationProblem[]): void {
  for (const { message, line } of problems) complain(`${path}:${line}: ${plainText(message)}`);
}
