/** The connectors that there are already, from everything that the facts and the settings tell of them. */

import type { Configuration } from '../config/configuration.ts';
import { apiTitleOf } from '../connector/api-facts.ts';
import { readJson } from '../connector/json-document.ts';
import { isObject } from '../connector/json-value.ts';
import { Swagger } from '../connector/swagger/swagger.ts';
import type { PullRequest } from '../facts/pull-request.ts';
import { parseTitle } from '../review/title.ts';
import { folderOf, lastSegment } from '../text/path-parts.ts';
import { type ApiAddress, apiAddress, apiAddressOf } from './api-address.ts';
import { readConnectorIndex } from './connector-index.ts';

/** Who stands behind a published connector: Microsoft or the owner of the service, or an independent publisher. */
export type Owner = 'certified' | 'independent-publisher';

export interface PublishedConnector {
  readonly owner: Owner;
  /** What it is called by users, or its folder where its title is not known. */
  readonly name: string;
  readonly title?: string;
  /** Folder on the base branch; absent for a connector that is known from the settings only. */
  readonly folder?: string;
  readonly address?: ApiAddress;
}

/** What an API definition tells of a connector. */
interface Told {
  readonly title?: string;
  readonly address?: ApiAddress;
}

const told = (title: string | undefined, address: ApiAddress | undefined): Told => ({
  ...(title === undefined ? {} : { title }),
  ...(address === undefined ? {} : { address }),
});

const keyOf = (folder: string): string => folder.toLowerCase();

/** By folder. What was read just now comes after the index, which may be old. */
function toldOf({ published }: PullRequest): ReadonlyMap<string, Told> {
  const index = published?.index ? (readConnectorIndex(published.index.blob) ?? []) : [];
  const fromIndex = index.map((entry): [string, Told] => [keyOf(entry.folder), told(entry.title, apiAddress(entry.host, entry.basePath))]);
  const fromFiles = (published?.neighbours ?? []).flatMap(({ path, blob }): [string, Told][] => {
    const root = blob.kind === 'bytes' ? readJson(blob.bytes).value : undefined;
    if (!isObject(root)) return [];
    const api = new Swagger(root);
    return [[keyOf(folderOf(path)), told(apiTitleOf(api), apiAddressOf(api))]];
  });
  return new Map([...fromIndex, ...fromFiles]);
}

function ownerOf(folder: string, { folders }: Configuration): Owner | undefined {
  const owners: readonly Owner[] = ['certified', 'independent-publisher'];
  return owners.find((owner) => folders[owner].some((root) => folder.startsWith(`${root}/`)));
}

/** Folders are sometimes named like titles: `Proposal - Contoso (Independent Publisher)`. */
export function nameOfFolder(folder: string, settings: Configuration['title']): string {
  const last = lastSegment(folder);
  return parseTitle(last, settings).name || last;
}

/** Every published connector but those in the folders that the pull request itself touches. */
export function publishedConnectors(
  pullRequest: PullRequest,
  configuration: Configuration,
  touched: readonly string[],
): readonly PublishedConnector[] {
  const known = toldOf(pullRequest);
  const own = new Set(touched.map(keyOf));
  const folders = pullRequest.baseFolders.flatMap((folder): PublishedConnector[] => {
    const owner = ownerOf(folder, configuration);
    if (owner === undefined || own.has(keyOf(folder))) return [];
    return [{ owner, folder, name: nameOfFolder(folder, configuration.title), ...known.get(keyOf(folder)) }];
  });
  const configured = configuration.knownConnectors.map(({ name, owner, host, basePath }): PublishedConnector => {
    return { owner, name, ...told(undefined, apiAddress(host, basePath)) };
  });
  return [...folders, ...configured];
}
