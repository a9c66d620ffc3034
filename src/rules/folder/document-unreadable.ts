import type { ConnectorFile } from '../../connector/connector.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import type { Complaint } from '../rule.ts';

/** Files that are read as text; nobody needs the content of pictures and strangers. */
const isRead = ({ artifact }: ConnectorFile): boolean => artifact !== 'image' && artifact !== 'icon' && artifact !== 'other';

const WHAT = { symlink: 'a symbolic link', submodule: 'a submodule' } as const;

function complaintAbout(file: ConnectorFile): Complaint | undefined {
  const { blob, path, name } = file;
  if (blob.kind === 'not-a-file') {
    return {
      file: path,
      message: say`${name} is ${[WHAT[blob.what]]}, not a file: it leads out of this repository.`,
      help: say`Replace it by the file itself.`,
    };
  }
  if (blob.kind !== 'unreadable') return undefined;
  return {
    file: path,
    message: say`${name} could not be read, so nothing is said about its content: ${blob.cause}`,
    help: ['Run the review again. When that does not help, upload the file again.'],
    // Not the publisher's fault as far as anyone knows; the verdict stays open because of the gap.
    atMost: 'warning',
  };
}

export const documentUnreadable: ConnectorRule = {
  id: 'DocumentUnreadable',
  subject: 'folder',
  group: 'Folder',
  levels: { documented: 'error' },
  summary: 'The files of the connector can be read.',
  why: 'What cannot be read is not reviewed, and an approval would be worth nothing.',
  remedy: 'Put the file itself into the connector folder, not a link to it.',
  confidence: 'high',
  source: 'Own judgement; a submodule was seen in one pull request.',
  bad: { blobs: { 'readme.md': { kind: 'not-a-file', what: 'symlink' } } },
  good: {},
  reportedAt: { file: 'readme.md' },
  check({ connector }, report) {
    for (const file of connector.files.filter(isRead)) {
      const complaint = complaintAbout(file);
      if (complaint !== undefined) report(complaint);
    }
  },
};

/** `25 MB`: whole megabytes from ten on, one decimal below. */
function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  return `${size >= 10 ? Math.round(size) : Math.round(size * 10) / 10} MB`;
}

export const fileTooLarge: ConnectorRule = {
  id: 'FileTooLarge',
  subject: 'folder',
  group: 'Folder',
  levels: { documented: 'error' },
  summary: 'No file of the connector is larger than what the review reads.',
  why: 'A file beyond the limit is not reviewed at all, and editors and reviewers cannot open it either.',
  remedy: 'Make the file smaller: leave out operations and schemas that nobody needs.',
  confidence: 'medium',
  source: 'Own limit; the largest published API definition seen has under 1 MB.',
  bad: { blobs: { 'apiDefinition.swagger.json': { kind: 'too-large', size: 26_000_000, limit: 25_000_000 } } },
  good: {},
  reportedAt: { file: 'apiDefinition.swagger.json' },
  check({ connector }, report) {
    for (const { blob, path, name } of connector.files.filter(isRead)) {
      if (blob.kind !== 'too-large') continue;
      report({ file: path, message: say`${name} has ${[megabytes(blob.size)]}; files up to ${[megabytes(blob.limit)]} are read.` });
    }
  },
};
