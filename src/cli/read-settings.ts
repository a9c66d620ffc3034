/** The settings file that `--config` names. */
import { readFileSync } from 'node:fs';
import { type Configuration, DEFAULT_CONFIGURATION } from '../config/configuration.ts';
import { loadConfiguration } from '../config/load-configuration.ts';
import { plainText } from '../text/render.ts';
import { unreadable } from './file-errors.ts';
import { complain } from './outcome.ts';

/** The defaults without a path. What is wrong in the file is said, each with its line, and the default applies to it. @throws InputError */
export function readSettings(path: string | undefined): Configuration {
  if (path === undefined) return DEFAULT_CONFIGURATION;
  const { configuration, problems } = loadConfiguration(readSettingsText(path));
  for (const { message, line } of problems) complain(`${path}:${line}: ${plainText(message)}`);
  return configuration;
}

export function readSettingsText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(`the settings ${path}`, error);
  }
}
