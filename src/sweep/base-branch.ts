/** What a base branch has to say about reviews, without the contents of connectors: its settings, and the object names of its folders. */
import type { Configuration } from '../config/configuration.ts';
import { readConfiguration } from '../config/load-configuration.ts';
import { objectReader, treeFetcher } from '../facts/from-github.ts';
import { openTree } from '../facts/github-tree.ts';
import type { BaseObjects } from '../facts/pull-request.ts';
import {
  baseFoldersOf,
  baseObjectsOf,
  CONFIGURATION_PATH,
  findSupportFiles,
  readSupportFile,
  SUPPORT_FILE_BYTES,
  supportDirectories,
} from '../facts/reading-plan.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import { layoutOf, type PassSettings, withPerson } from '../github/passes.ts';
import { folderKey } from '../review/facts-digest.ts';

export interface BaseBranch {
  readonly configuration: Configuration;
  readonly steering: BaseObjects['steering'];
  readonly baseFolders: readonly string[];
  /** Object names of the connector folders by `folderKey`. */
  readonly folders: ReadonlyMap<string, string>;
}

export async function readBaseBranch(
  client: GitHubClient,
  repository: Repository,
  ref: string,
  { configurationPath = CONFIGURATION_PATH, person }: Pick<PassSettings, 'configurationPath' | 'person'>,
): Promise<BaseBranch> {
  const loadTree = await openTree(treeFetcher(client, repository), ref);
  const support = findSupportFiles(await loadTree({ shallow: supportDirectories(configurationPath), deep: [] }), configurationPath);
  const settings = await readSupportFile(support.configuration, objectReader(client, repository)(SUPPORT_FILE_BYTES));
  const configuration = withPerson(readConfiguration(settings?.blob ?? null).configuration, person);
  const layout = layoutOf(configuration);
  const roots = Object.values(layout.folders).flat();
  const tree = await loadTree({ shallow: roots, deep: [] });
  const baseFolders = baseFoldersOf(tree, roots);
  const { steering, folders } = baseObjectsOf(tree, baseFolders, support);
  return { configuration, steering, baseFolders, folders: new Map(Object.entries(folders).map(([path, sha]) => [folderKey(path), sha])) };
}
