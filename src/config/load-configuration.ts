/**
 * Reads `.github/connector-preflight.yml` of the base branch. Whatever is wrong in it becomes a visible problem with its place, and the
 * default applies to that key alone: a slip in the settings neither stops a review nor passes in silence.
 */
import type { ErrorObject } from 'ajv';
import { closest } from 'fastest-levenshtein';
import { keysOfPointer } from '../connector/json-value.ts';
import type { Blob } from '../facts/pull-request.ts';
import { validateConfiguration } from '../generated/validate-configuration.js';
import { PROFILES, type Profile } from '../rules/rule.ts';
import { listOf, say, type Text } from '../text/text.ts';
import { type Configuration, DEFAULT_CONFIGURATION } from './configuration.ts';
import { BYTES_PER_MEGABYTE, type WrittenConfiguration } from './written-configuration.ts';
import { readYaml } from './yaml-text.ts';

/** Something that is wrong in the settings. */
export interface ConfigurationProblem {
  readonly message: Text;
  /** 1-based. */
  readonly line: number;
}

/** Settings with every default filled in, and what was wrong with them. */
export interface LoadedConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

type Path = readonly string[];

/** A settings file is a page of text, and needs no aliases to speak of; more is a mistake or an attack. */
const LIMITS = { characters: 100_000, aliases: 20 };

/** The base branch's file as the readers give it; null where there is none. Never throws. */
export function readConfiguration(blob: Blob | null): LoadedConfiguration {
  if (blob === null) return loadConfiguration(null);
  if (blob.kind === 'bytes') return loadConfiguration(new TextDecoder().decode(blob.bytes));
  const cause = blob.kind === 'unreadable' ? blob.cause : 'it is too large, or not a file of the repository';
  return defaultsBecause(say`The configuration could not be read (${[cause]}).`);
}

/**
 * Reads settings as they stand in `.github/connector-preflight.yml`. `text`: the file's content, or null where the base branch has none.
 * Never throws: what is wrong in it is among `problems`, and the default applies to that key alone.
 *
 * @example
 * const { configuration, problems } = loadConfiguration('version: 1\npreset: documented\n');
 */
export function loadConfiguration(text: string | null): LoadedConfiguration {
  if (text === null) return { configuration: DEFAULT_CONFIGURATION, problems: [] };
  const read = readYaml(text, 'The configuration', LIMITS);
  if (read.kind === 'broken') return defaultsBecause(read.message, read.line);
  const { value, lineOf } = read;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return defaultsBecause(say`The configuration has to be a list of settings such as ${'version: 1'}.`);
  }

  const problems: ConfigurationProblem[] = [];
  if (!validateConfiguration(value)) {
    for (const error of validateConfiguration.errors ?? []) {
      const path = pathOf(error);
      problems.push({ message: describe(error, path), line: lineOf(path) });
      removeAt(value as Record<string, unknown>, path);
    }
  }
  return { configuration: withDefaults(value as WrittenConfiguration), problems: problems.sort((a, b) => a.line - b.line) };
}

function defaultsBecause(message: Text, line = 1): LoadedConfiguration {
  return { configuration: DEFAULT_CONFIGURATION, problems: [{ message, line }] };
}

/** The key that is wrong, from the root; for a missing key the key itself. */
function pathOf(error: ErrorObject): Path {
  const path = keysOfPointer(error.instancePath);
  if (error.keyword === 'additionalProperties') return [...path, String(error.params.additionalProperty)];
  if (error.keyword === 'required') return [...path, String(error.params.missingProperty)];
  return path;
}

function describe(error: ErrorObject, path: Path): Text {
  const name = path.join('.');
  switch (error.keyword) {
    case 'additionalProperties': {
      const known = Object.keys((error.parentSchema as { properties: object } | undefined)?.properties ?? {});
      const key = path.at(-1) ?? '';
      const what = path[0] === 'rules' ? 'There is no rule' : 'There is no setting';
      if (known.length === 0) return say`${[what]} ${name}; it is left out.`;
      return say`${[what]} ${name}; it is left out. The nearest is ${closest(key, known)}.`;
    }
    case 'required':
      return name === 'version'
        ? say`The setting ${name} is missing; write ${'version: 1'}.`
        : say`The setting ${name} is missing; the default applies to ${path[0] ?? name}.`;
    case 'enum':
      return say`The setting ${name} has to be one of ${listOf((error.params.allowedValues as unknown[]).map(String))}; the default applies.`;
    case 'const':
      return say`The setting ${name} has to be ${String(error.params.allowedValue)}; this version reads no other format.`;
    default:
      return say`The setting ${name} ${[error.message ?? 'is not valid']}; the default applies.`;
  }
}

/** Drops the key, or the whole list when the path leads into one: half a list is nobody's wish. */
function removeAt(value: Record<string, unknown>, path: Path): void {
  let holder = value;
  for (const key of path.slice(0, -1)) {
    const next = Object.hasOwn(holder, key) ? holder[key] : undefined;
    if (next === null || typeof next !== 'object') return;
    if (Array.isArray(next)) {
      delete holder[key];
      return;
    }
    holder = next as Record<string, unknown>;
  }
  const last = path.at(-1);
  if (last !== undefined) delete holder[last];
}

function withDefaults(written: WrittenConfiguration): Configuration {
  const base = DEFAULT_CONFIGURATION;
  const megabytes = written.limits?.['file-megabytes'];
  return {
    preset: written.preset ?? base.preset,
    rules: { ...written.rules },
    folders: Object.fromEntries(
      PROFILES.map((profile) => [profile, (written.folders?.[profile] ?? base.folders[profile]).map(withoutTrailingSlash)]),
    ) as Record<Profile, string[]>,
    baseBranches: written['base-branches'] ?? base.baseBranches,
    title: {
      suffix: written.title?.suffix ?? base.title.suffix,
      proposalPrefix: written.title?.['proposal-prefix'] ?? base.title.proposalPrefix,
    },
    screenshots: { flows: written.screenshots?.flows ?? base.screenshots.flows },
    knownConnectors: (written['known-connectors'] ?? []).map(({ 'base-path': basePath, ...known }) =>
      basePath === undefined ? known : { ...known, basePath },
    ),
    packageZip: written['package-zip'] ?? base.packageZip,
    limits: { fileBytes: megabytes === undefined ? base.limits.fileBytes : megabytes * BYTES_PER_MEGABYTE },
    report: { ...base.report, ...written.report },
    commands: { ...base.commands, ...written.commands },
    certification: {
      logins: written.certification?.logins ?? base.certification.logins,
      deployingLabel: written.certification?.['deploying-label'] ?? base.certification.deployingLabel,
      deployedLabel: written.certification?.['deployed-label'] ?? base.certification.deployedLabel,
    },
    labels: { ...base.labels, ...written.labels, names: { ...base.labels.names, ...written.labels?.names } },
  };
}

function withoutTrailingSlash(folder: string): string {
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
