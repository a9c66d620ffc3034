/** The invented pull request of `example/` as facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PullRequest, RepositoryFile } from '../../src/facts/pull-request.ts';

type Described = Pick<PullRequest, 'repository' | 'number' | 'title' | 'author' | 'head' | 'base'> & { readonly body: readonly string[] };

const TEMPLATE = '.github/pull_request_template.md';

export function readExample(folder: string): PullRequest {
  const { body, ...described } = JSON.parse(readFileSync(join(folder, 'pull-request.json'), 'utf8')) as Described;
  const head = join(folder, 'head');
  const files = readdirSync(head, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): RepositoryFile => {
      const path = join(entry.parentPath, entry.name);
      return { path: path.slice(head.length + 1), status: 'added', head: { kind: 'bytes', bytes: readFileSync(path) }, base: null };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    ...described,
    body: body.join('\n'),
    labels: [],
    draft: false,
    state: 'open',
    files,
    changedFileCount: files.length,
    comments: [],
    support: {
      template: { path: TEMPLATE, blob: { kind: 'bytes', bytes: readFileSync(join(folder, 'base', TEMPLATE)) } },
      configuration: null,
    },
    baseFolders: [],
    gaps: [],
  };
}
