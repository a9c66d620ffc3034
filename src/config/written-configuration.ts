/** The settings file as it is written, which has names and units of its own. */
import type { Level, Preset, Profile } from '../rules/rule.ts';
import type { Configuration, KnownConnector } from './configuration.ts';

/** The file as it is written: every key optional, already checked against the schema. */
export interface WrittenConfiguration {
  preset?: Preset;
  rules?: Record<string, Level>;
  folders?: Partial<Record<Profile, string[]>>;
  'base-branches'?: string[];
  title?: { suffix?: string; 'proposal-prefix'?: string };
  screenshots?: { flows?: number };
  'known-connectors'?: { name: string; owner: KnownConnector['owner']; host?: string; 'base-path'?: string }[];
  'package-zip'?: Configuration['packageZip'];
  limits?: { 'file-megabytes'?: number };
  report?: { status?: Configuration['report']['status']; name?: string; comment?: boolean; suggestions?: boolean; logins?: string[] };
  commands?: { prefix?: string; allow?: Configuration['commands']['allow'] };
  certification?: { logins?: string[]; 'deploying-label'?: string; 'deployed-label'?: string };
  labels?: { manage?: boolean; create?: boolean; recheck?: string; names?: Partial<Configuration['labels']['names']> };
}

export const BYTES_PER_MEGABYTE = 1_000_000;

/** The file that would say all of a configuration. */
export function writtenForm(configuration: Configuration): Required<WrittenConfiguration> {
  const {
    preset,
    rules,
    folders,
    baseBranches,
    title,
    screenshots,
    knownConnectors,
    packageZip,
    limits,
    report,
    commands,
    certification,
    labels,
  } = structuredClone(configuration) as Unlocked<Configuration>;
  return {
    preset,
    rules,
    folders,
    'base-branches': baseBranches,
    title: { suffix: title.suffix, 'proposal-prefix': title.proposalPrefix },
    screenshots,
    'known-connectors': knownConnectors.map(({ basePath, ...known }) =>
      basePath === undefined ? known : { ...known, 'base-path': basePath },
    ),
    'package-zip': packageZip,
    limits: { 'file-megabytes': limits.fileBytes / BYTES_PER_MEGABYTE },
    report,
    commands,
    certification: {
      logins: certification.logins,
      'deploying-label': certification.deployingLabel,
      'deployed-label': certification.deployedLabel,
    },
    labels,
  };
}

type Unlocked<T> = T extends string | number | boolean ? T : { -readonly [Key in keyof T]: Unlocked<T[Key]> };
