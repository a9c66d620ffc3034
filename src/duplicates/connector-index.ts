/**
 * The index of published connectors: a file that a repository may keep on its base branch.
 *
 * A review has few requests, and there are more than a thousand connectors: their folders come with the tree of the base branch in one
 * request, their titles and addresses would take one request each. The index holds them in one file of a few hundred kilobytes
 * (`connector-preflight index` writes it). It only adds to what the tree tells, so an old one does no harm and a missing one is no gap.
 *
 * `{ "indexVersion": 1, "connectors": [{ "folder", "title"?, "host"?, "basePath"? }] }`, ordered by folder.
 */
import { apiTitleOf } from '../connector/api-facts.ts';
import type { Connector } from '../connector/connector.ts';
import { documentsOf } from '../connector/documents.ts';
import { readJson } from '../connector/json-document.ts';
import { isArray, type JsonValue, member } from '../connector/json-value.ts';
import { textOf } from '../connector/swagger/swagger.ts';
import type { Blob } from '../facts/pull-request.ts';

export const CONNECTOR_INDEX_PATH = '.github/connector-preflight-index.json';

const INDEX_VERSION = 1;
/** More entries than any repository has folders. */
const MOST_ENTRIES = 20_000;

export interface IndexEntry {
  readonly folder: string;
  readonly title?: string;
  readonly host?: string;
  readonly basePath?: string;
}

export function indexEntryOf(connector: Connector): IndexEntry {
  const { api } = documentsOf(connector);
  const [title, host, basePath] = [apiTitleOf(api), textOf(api?.root, 'host'), textOf(api?.root, 'basePath')];
  return {
    folder: connector.folder,
    ...(title === undefined ? {} : { title }),
    ...(host === undefined ? {} : { host }),
    ...(basePath === undefined ? {} : { basePath }),
  };
}

/** One line an entry, so that a change of one connector is a change of one line. */
export function renderConnectorIndex(entries: readonly IndexEntry[]): string {
  const sorted = entries.toSorted((one, other) => (one.folder < other.folder ? -1 : 1));
  const lines = sorted.map((entry) => `  ${JSON.stringify(entry)}`);
  return `{ "indexVersion": ${INDEX_VERSION}, "connectors": [\n${lines.join(',\n')}\n] }\n`;
}

function entryOf(value: JsonValue): readonly IndexEntry[] {
  const [folder, title, host, basePath] = ['folder', 'title', 'host', 'basePath'].map((key) => textOf(value, key));
  if (folder === undefined) return [];
  return [
    {
      folder,
      ...(title === undefined ? {} : { title }),
      ...(host === undefined ? {} : { host }),
      ...(basePath === undefined ? {} : { basePath }),
    },
  ];
}

/** The entries of an index; undefined for a file that is none. */
export function readConnectorIndex(blob: Blob): readonly IndexEntry[] | undefined {
  if (blob.kind !== 'bytes') return undefined;
  const { value } = readJson(blob.bytes);
  const connectors = member(value, 'connectors');
  if (member(value, 'indexVersion') !== INDEX_VERSION || !isArray(connectors)) return undefined;
  return connectors.slice(0, MOST_ENTRIES).flatMap(entryOf);
}
