import type { Blob, PullRequest, RepositoryFile } from '../../src/facts/pull-request.ts';
import type { Layout } from '../../src/facts/reading-plan.ts';

export const LAYOUT: Layout = {
  folders: {
    'independent-publisher': ['independent-publisher-connectors'],
    certified: ['certified-connectors'],
    custom: ['custom-connectors'],
  },
  fileBytes: 1000,
  logins: ['github-actions[bot]'],
};

export function textOf(blob: Blob | null | undefined): string {
  if (blob?.kind !== 'bytes') throw new Error(`no content but ${JSON.stringify(blob)}`);
  return Buffer.from(blob.bytes).toString('utf8');
}

export function fileAt(pullRequest: PullRequest, path: string): RepositoryFile {
  const file = pullRequest.files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`no ${path} among ${pullRequest.files.map((candidate) => candidate.path).join(', ')}`);
  return file;
}
