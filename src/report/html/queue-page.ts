/** The queue as a page that works from disk: which pull requests are open, whose turn it is, and how long they have waited. */
import type { Queue, QueueEntry, Unreviewed } from '../../queue/queue.ts';
import { LIFECYCLE_NAMES, STAGE_NAMES, TURN_NAMES, VERDICT_NAMES } from '../../queue/queue-words.ts';
import type { Stage, Turn } from '../../review/review.ts';
import { pullAddress } from '../../text/links.ts';
import { count } from '../sentences.ts';
import { type BarColour, barTable, quietZero } from './bars.ts';
import { choicesAmong, filtered } from './filters.ts';
import { type Content, type Html, html, link } from './html.ts';
import { page } from './page.ts';
import { type Column, table } from './table.ts';
import { figures } from './words.ts';

export function renderQueuePage(queue: Queue): string {
  const { repository, entries, unreviewed } = queue;
  const body = html`<header>
<h1>Open pull requests of ${repository}</h1>
<p class="lead">As it was on ${moment(queue.generatedAt)}.</p>
${summary(queue)}
</header>
<main id="content">
${entries.length === 0 ? html`<section><p>${NOTHING}</p></section>` : html`${charts(entries)}${pullRequests(queue)}`}
${unreviewed.length === 0 ? undefined : unreviewedSection(queue)}
</main>
<footer>${FOOTER}</footer>`;
  return page({ title: `Open pull requests of ${repository}`, body });
}

const NOTHING = 'No open pull request has been reviewed.';
const FOOTER =
  'Made by Connector Preflight. Days are counted from when the turn last changed, in whole days, to the time above; this page does not change by itself.';

const TURNS: readonly Turn[] = ['reviewer', 'publisher', 'nobody'];
const TURN_COLOURS: Readonly<Record<Turn, BarColour>> = { reviewer: '1', publisher: '2', nobody: '3' };

function summary({ entries, unreviewed }: Queue): Html {
  const turn = (wanted: Turn): number => entries.filter((entry) => entry.turn === wanted).length;
  const longest = Math.max(0, ...entries.filter((entry) => entry.turn === 'reviewer').map((entry) => entry.daysWaiting));
  return figures([
    { label: 'Open', value: number(entries.length + unreviewed.length) },
    { label: 'A reviewer’s turn', value: number(turn('reviewer')) },
    { label: 'The publisher’s turn', value: number(turn('publisher')) },
    { label: 'With errors', value: number(entries.filter(({ errors }) => errors > 0).length) },
    { label: 'With breaking changes', value: number(entries.filter(({ breaking }) => breaking > 0).length) },
    { label: 'Longest wait for a reviewer', value: count(longest, 'day') },
    ...(unreviewed.length === 0 ? [] : [{ label: 'Not reviewed', value: number(unreviewed.length) }]),
  ]);
}

const number = (value: number): string => value.toLocaleString('en-US');

/** Upper bounds, inclusive, in days. */
const WAITS = [
  { upTo: 1, label: 'up to 1' },
  { upTo: 7, label: '2 to 7' },
  { upTo: 14, label: '8 to 14' },
  { upTo: 30, label: '15 to 30' },
  { upTo: 90, label: '31 to 90' },
  { upTo: Number.POSITIVE_INFINITY, label: 'over 90' },
] as const;

function charts(entries: readonly QueueEntry[]): Html {
  const turns = TURNS.filter((turn) => entries.some((entry) => entry.turn === turn));
  const series = turns.map((turn) => ({ colour: TURN_COLOURS[turn], name: TURN_NAMES[turn] }));
  const byTurn = (some: readonly QueueEntry[]): number[] => turns.map((turn) => some.filter((entry) => entry.turn === turn).length);
  const waits = WAITS.map(({ upTo, label }, index) => {
    const above = WAITS[index - 1]?.upTo ?? Number.NEGATIVE_INFINITY;
    return { label, values: byTurn(entries.filter(({ daysWaiting }) => daysWaiting > above && daysWaiting <= upTo)) };
  });
  const stages = choicesAmong<Stage>(
    STAGE_NAMES,
    entries.map(({ stage }) => stage),
  ).map(({ value, label }) => ({ label, values: byTurn(entries.filter(({ stage }) => stage === value)) }));
  const shared = { things: 'Pull requests', series };
  return html`<section aria-labelledby="waiting"><h2 id="waiting">Who is waited for</h2><div class="columns">
${barTable({ ...shared, caption: 'How long it has been whose turn', rowHeading: 'Days waiting', rows: waits })}
${barTable({ ...shared, caption: 'Whose turn it is at each stage', rowHeading: 'Stage', rows: stages })}
</div></section>`;
}

function pullRequests(queue: Queue): Html {
  const { entries } = queue;
  const occurring = <Key extends keyof QueueEntry>(key: Key): QueueEntry[Key][] => entries.map((entry) => entry[key]);
  const content = table<QueueEntry>({
    caption: 'One row for each open pull request; the longest wait stands first.',
    columns: columns(queue),
    rows: entries,
    facets: ({ stage, turn, lifecycle }) => ({ stage, turn, lifecycle }),
  });
  return html`<section aria-labelledby="pull-requests"><h2 id="pull-requests">Pull requests</h2>
${filtered({
  id: 'queue',
  things: 'pull requests',
  searchLabel: 'Choose pull requests',
  fields: [
    { kind: 'select', name: 'stage', label: 'Stage', choices: choicesAmong(STAGE_NAMES, occurring('stage')) },
    { kind: 'select', name: 'lifecycle', label: 'Certification', choices: choicesAmong(LIFECYCLE_NAMES, occurring('lifecycle')) },
    { kind: 'boxes', name: 'turn', label: 'Whose turn', choices: choicesAmong(TURN_NAMES, occurring('turn')) },
  ],
  content,
})}</section>`;
}

function columns(queue: Queue): Column<QueueEntry>[] {
  return [
    {
      ...text('Pull request', (entry) => titleCell(queue, entry)),
      names: true,
      key: ({ title }) => title,
      className: 'wide',
    },
    { ...text('Stage', stageCell), key: ({ stage }) => STAGE_NAMES[stage] },
    text('Turn', ({ turn }) => TURN_NAMES[turn]),
    {
      ...text('Waiting', ({ daysWaiting, since }) => html`${count(daysWaiting, 'day')} <small>since ${day(since)}</small>`),
      kind: 'number',
      key: ({ daysWaiting }) => daysWaiting,
    },
    text('Result', resultCell),
    numeric('Errors', ({ errors }) => errors),
    numeric('Breaking', ({ breaking }) => breaking),
    numeric('Duplicates', ({ duplicates }) => duplicates),
    { ...text('Next step', ({ next }) => next), sortable: false, className: 'wide' },
  ];
}

function text(label: string, cell: (entry: QueueEntry) => Content): Column<QueueEntry> {
  return { heading: label, label, kind: 'text', cell };
}

function numeric(label: string, value: (entry: QueueEntry) => number): Column<QueueEntry> {
  return { heading: label, label, kind: 'number', cell: (entry) => quietZero(value(entry)), key: value };
}

function titleCell(queue: Queue, entry: QueueEntry): Html {
  const sign = entry.draft ? html` <span class="tag">Draft</span>` : undefined;
  return html`${nameOf(queue, entry)}${sign}<small>${byline(entry)}, open for ${count(entry.daysOpen, 'day')}</small>`;
}

function nameOf({ server, repository }: Queue, { number: pull, title }: Pick<QueueEntry, 'number' | 'title'>): Html {
  return link(pullAddress(repository, pull, server), title.trim() === '' ? `#${pull}` : title);
}

function byline({ number: pull, author }: Pick<QueueEntry, 'number' | 'author'>): string {
  return author === '' ? `#${pull}` : `#${pull} by ${author}`;
}

/** Most pull requests have not come to certification; nothing is said of it then. */
function stageCell({ stage, lifecycle }: QueueEntry): Html {
  return html`${STAGE_NAMES[stage]}${lifecycle === 'in-review' ? undefined : html`<small>${LIFECYCLE_NAMES[lifecycle]}</small>`}`;
}

const VERDICT_COLOURS: Readonly<Record<QueueEntry['verdict'], string>> = {
  pass: 'good',
  'changes-needed': 'error',
  unknown: 'warning',
  'not-applicable': 'muted',
};

function resultCell({ verdict }: QueueEntry): Html {
  return html`<span class="${VERDICT_COLOURS[verdict]}">${VERDICT_NAMES[verdict]}</span>`;
}

function unreviewedSection(queue: Queue): Html {
  const content = table<Unreviewed>({
    caption: 'Nothing is known of these: neither that they are in order nor that they are not.',
    columns: [
      {
        heading: 'Pull request',
        label: 'Pull request',
        kind: 'text',
        names: true,
        key: ({ title }) => title,
        cell: (entry) => html`${nameOf(queue, entry)}<small>${byline(entry)}</small>`,
      },
      { heading: 'Why', label: 'Why', kind: 'text', cell: ({ why }) => why },
    ],
    rows: queue.unreviewed,
  });
  return html`<section aria-labelledby="unreviewed"><h2 id="unreviewed">Not reviewed</h2>${content}</section>`;
}

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `22 November 2026, 05:10 UTC`; what is no time is shown as it is. */
function moment(iso: string): Html {
  const time = isoOf(iso);
  return html`<time datetime="${iso}">${time === undefined ? iso : `${LONG_DAY.format(new Date(time))}, ${time.slice(11, 16)} UTC`}</time>`;
}

/** `2026-11-22`. */
function day(iso: string): Html {
  return html`<time datetime="${iso}">${isoOf(iso)?.slice(0, 10) ?? iso}</time>`;
}

/** In UTC; undefined for what is no time. */
function isoOf(text: string): string | undefined {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
