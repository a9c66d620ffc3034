/** The queue for a job summary and as a Markdown file: one table for each stage, longest wait first. */
import type { Queue, QueueEntry, Unreviewed } from '../queue/queue.ts';
import type { Stage, Turn, Verdict } from '../review/review.ts';
import { encodeSegment } from '../text/links.ts';
import { markdownLink, markdownWords } from '../text/markdown.ts';
import { cutInTheMiddle, visible } from '../text/visible.ts';

/** GitHub takes 1 MiB for all summaries of a step. */
const SUMMARY_BYTES = 1_000_000;
const LONGEST_TITLE = 80;
const LONGEST_NEXT = 160;

const STAGES: readonly (readonly [Stage, string])[] = [
  ['submission', 'New connectors'],
  ['update', 'Updates'],
  ['proposal', 'Proposals'],
  ['deprecation', 'Deprecations'],
  ['not-applicable', 'Pull requests that change no connector'],
];

const TURNS: Readonly<Record<Turn, string>> = { publisher: 'publisher', reviewer: 'reviewer', nobody: 'nobody' };
const VERDICTS: Readonly<Record<Verdict, string>> = {
  pass: 'in order',
  'changes-needed': 'changes needed',
  unknown: 'not finished',
  'not-applicable': 'nothing to check',
};

/** Everything, however long. */
export function renderQueueMarkdown(queue: Queue): string {
  return blocks(queue, Number.POSITIVE_INFINITY);
}

/** For the summary of a workflow run; rows that do not fit are counted instead. */
export function renderQueueSummary(queue: Queue): string {
  const whole = renderQueueMarkdown(queue);
  if (Buffer.byteLength(whole) <= SUMMARY_BYTES) return whole;
  const rows = queue.entries.length + queue.unreviewed.length;
  return blocks(queue, Math.floor((rows * SUMMARY_BYTES * 0.9) / Buffer.byteLength(whole) / (STAGES.length + 1)));
}

function blocks(queue: Queue, mostRows: number): string {
  const tables = STAGES.flatMap(([stage, heading]) => stageTable(heading, queue, ofStage(queue, stage), mostRows));
  return `${['## Open pull requests', sumUp(queue), ...tables, ...unreviewedTable(queue, mostRows)].join('\n\n')}\n`;
}

const ofStage = ({ entries }: Queue, stage: Stage) => entries.filter((entry) => entry.stage === stage);

function sumUp({ entries, unreviewed, generatedAt, repository }: Queue): string {
  const of = (turn: Turn) => entries.filter((entry) => entry.turn === turn).length;
  const waits = `waiting for a reviewer ${of('reviewer')}, for the publisher ${of('publisher')}, for nobody ${of('nobody')}`;
  const rest = unreviewed.length === 0 ? '' : `; ${unreviewed.length} could not be reviewed this time`;
  const known = entries.length + unreviewed.length === 0 ? 'none' : `${entries.length} reviewed (${waits})${rest}`;
  return markdownWords(`${repository} on ${generatedAt.slice(0, 16).replace('T', ' ')} UTC: ${known}.`);
}

function stageTable(heading: string, queue: Queue, entries: readonly QueueEntry[], mostRows: number): readonly string[] {
  if (entries.length === 0) return [];
  const head = ['Pull request', 'Title', 'Author', 'Result', 'Turn', 'Days waiting', 'Errors', 'Breaking', 'Duplicates', 'Next'];
  const align = ['---:', '---', '---', '---', '---', '---:', '---:', '---:', '---:', '---'];
  const rows = entries.map((entry) => [
    ...[pullLink(queue, entry), outside(entry.title, LONGEST_TITLE), outside(entry.author, LONGEST_TITLE)],
    ...[`${VERDICTS[entry.verdict]}${entry.draft ? ', draft' : ''}`, TURNS[entry.turn]],
    ...[entry.daysWaiting, entry.errors, entry.breaking, entry.duplicates].map(String),
    outside(entry.next, LONGEST_NEXT),
  ]);
  return [`### ${heading}`, table([head, align, ...rows], mostRows)];
}

function unreviewedTable(queue: Queue, mostRows: number): readonly string[] {
  if (queue.unreviewed.length === 0) return [];
  const rows = queue.unreviewed.map((pull) => [
    ...[pullLink(queue, pull), outside(pull.title, LONGEST_TITLE), outside(pull.author, LONGEST_TITLE)],
    outside(pull.why, LONGEST_NEXT * 2),
  ]);
  const head = ['Pull request', 'Title', 'Author', 'Why'];
  return ['### Not reviewed this time', table([head, ['---:', '---', '---', '---'], ...rows], mostRows)];
}

function table([head = [], align = [], ...rows]: readonly (readonly string[])[], mostRows: number): string {
  const shown = rows.slice(0, mostRows);
  const more = rows.length > shown.length ? `\n\n${rows.length - shown.length} more are in the files of the queue.` : '';
  return `${[head, align, ...shown].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}${more}`;
}

/**
 * Words that are not ours, in a cell. A bar cannot be escaped safely where a backslash may stand before it, so that one that only looks
 * like it takes its place.
 */
function outside(text: string, longest: number): string {
  return markdownWords(cutInTheMiddle(visible(text), longest).replaceAll('|', '¦'));
}

function pullLink({ server, repository }: Queue, { number }: Pick<QueueEntry | Unreviewed, 'number'>): string {
  return markdownLink(String(number), `${server}/${repository.split('/').map(encodeSegment).join('/')}/pull/${number}`);
}
