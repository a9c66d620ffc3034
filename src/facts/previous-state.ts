/** What an update looked like when our last comment was written. */
import { artifactKindOf } from '../connector/layout.ts';
import type { GitHubClient } from '../github/client.ts';
import { classifyError } from '../github/errors.ts';
import { ourComments } from '../memory/our-comments.ts';
import { readRunState, reviewedBefore } from '../memory/run-state.ts';
import { folderOf } from '../text/path-parts.ts';
import type { Comment, PreviousState, RepositoryFile } from './pull-request.ts';
import { connectorFolderOf, type Layout, type ReadObject } from './reading-plan.ts';

interface PresentState {
  readonly head: string;
  readonly files: readonly RepositoryFile[];
  readonly comments: readonly Comment[];
}

/**
 * The swagger files that an update changes, at the commit that was reviewed before; one request for each folder, and one for each file that
 * differs. Undefined when there is no such commit, or nothing of it could be read: it may be gone after a forced push.
 */
export async function readPreviousState(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  { head, files, comments }: PresentState,
  layout: Layout,
  read: ReadObject,
): Promise<PreviousState | undefined> {
  const sha = reviewedBefore(head, readRunState(ourComments(comments, layout.logins)[0]?.body ?? ''));
  if (sha === undefined) return undefined;
  const paths = updatedSwaggers(files, layout);
  const folders = [...new Set(paths.map(folderOf))];
  const objects = await Promise.all(folders.map((folder) => listFolder(client, { owner, repo, path: folder, ref: sha })));
  const known = new Map(objects.flat());
  const found = paths.flatMap((path) => {
    const object = known.get(path);
    return object === undefined ? [] : [{ path, object }];
  });
  if (found.length === 0) return undefined;
  return { sha, files: await Promise.all(found.map(async ({ path, object }) => ({ path, blob: await read(object) }))) };
}

/** Only what the pull request changes: whatever else differs between the two commits came from the base branch. */
function updatedSwaggers(files: readonly RepositoryFile[], layout: Layout): readonly string[] {
  const roots = Object.values(layout.folders).flat();
  return files.flatMap(({ path, status, head, base }) => {
    const folder = connectorFolderOf(path, roots);
    if (folder === undefined || status === 'unchanged' || head?.kind !== 'bytes' || base === null) return [];
    return artifactKindOf(path.slice(folder.length + 1)).artifact === 'swagger' ? [path] : [];
  });
}

interface FolderAtCommit {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref: string;
}

/** Object names of the files of a folder, by path; none where GitHub does not give them. */
async function listFolder(client: GitHubClient, folder: FolderAtCommit): Promise<readonly (readonly [string, string])[]> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', { ...folder });
    return Array.isArray(data) ? data.flatMap(({ type, path, sha }) => (type === 'file' ? [[path, sha] as const] : [])) : [];
  } catch (error) {
    if (classifyError(error) === undefined) throw error;
    return [];
  }
}
