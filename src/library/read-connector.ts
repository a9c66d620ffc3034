/** A connector from contents that the caller has read, from wherever they came. */
import type { Connector } from '../connector/connector.ts';
import { connectorOf } from '../connector/layout.ts';
import { InputError } from '../facts/input-error.ts';
import type { Profile } from '../rules/rule.ts';

/** What `readConnector` takes. */
export interface ConnectorFiles {
  /** Path of the connector's folder, forward slashes; its last segment is the name of the connector. Findings name files below it. */
  readonly folder: string;
  /** Content by the path below the folder, such as `apiDefinition.swagger.json`; text counts as UTF-8. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Which rules hold; `independent-publisher` when absent. */
  readonly profile?: Profile;
}

/**
 * Makes a connector of a map of files. Nothing is read from a disk, and nothing is parsed yet: what cannot be parsed is for
 * `checkConnector` to report.
 *
 * @throws InputError for a folder without a name, and for a file name that is empty, absolute or leads out of the folder.
 *
 * @example
 * const connector = readConnector({
 *   folder: 'independent-publisher-connectors/Contoso Tickets',
 *   files: new Map([['apiDefinition.swagger.json', '{ "swagger": "2.0" }']]),
 * });
 */
export function readConnector({ folder, files, profile = 'independent-publisher' }: ConnectorFiles): Connector {
  const trimmed = folder.endsWith('/') ? folder.slice(0, -1) : folder;
  if (trimmed === '') throw new InputError('A connector needs the path of its folder, whose last part is its name.');
  const contents = [...files].map(([name, content]) => {
    if (leadsOutside(name)) throw new InputError(`${JSON.stringify(name)} is no path below the folder of the connector.`);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { name, blob: { kind: 'bytes', bytes } } as const;
  });
  return connectorOf(trimmed, profile, contents);
}

function leadsOutside(name: string): boolean {
  return name.split('/').some((segment) => segment === '' || segment === '.' || segment === '..');
}
