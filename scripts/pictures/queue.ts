/** An invented queue. */
import type { Queue, QueueEntry } from '../../src/queue/queue.ts';

const USUAL: QueueEntry = {
  number: 0,
  title: '',
  author: '',
  draft: false,
  stage: 'submission',
  verdict: 'changes-needed',
  lifecycle: 'in-review',
  turn: 'publisher',
  since: '',
  daysWaiting: 0,
  daysOpen: 0,
  errors: 0,
  warnings: 0,
  breaking: 0,
  duplicates: 0,
  next: '',
};

const ENTRIES: readonly Partial<QueueEntry>[] = [
  {
    number: 412,
    title: 'Contoso Tickets (Independent Publisher)',
    author: 'megan-bowen',
    verdict: 'pass',
    turn: 'reviewer',
    daysWaiting: 16,
    daysOpen: 23,
    warnings: 2,
    next: 'Review the connector.',
  },
  {
    number: 418,
    title: 'Fabrikam Parcels (Independent Publisher)',
    author: 'robin-example',
    daysWaiting: 9,
    daysOpen: 21,
    errors: 6,
    warnings: 2,
    next: 'There is a comma after the last entry of this object; remove it.',
  },
  {
    number: 423,
    title: 'Update of Northwind Weather',
    author: 'adele-vance',
    stage: 'update',
    daysWaiting: 8,
    daysOpen: 12,
    errors: 1,
    breaking: 3,
    next: 'Add a revision beside “Get a forecast” instead of changing it.',
  },
  {
    number: 425,
    title: 'Tailspin Toys (Independent Publisher)',
    author: 'alex-wilber',
    verdict: 'pass',
    lifecycle: 'in-certification',
    turn: 'reviewer',
    daysWaiting: 6,
    daysOpen: 40,
    next: 'Wait for the result of the certification.',
  },
  {
    number: 431,
    title: 'Proposal: Adventure Works Trails (Independent Publisher)',
    author: 'lee-gu',
    stage: 'proposal',
    verdict: 'pass',
    turn: 'reviewer',
    daysWaiting: 3,
    daysOpen: 3,
    duplicates: 1,
    next: 'Decide whether the connector is wanted.',
  },
  {
    number: 432,
    title: 'Wide World Importers (Independent Publisher)',
    author: 'pradeep-g',
    verdict: 'pass',
    lifecycle: 'awaiting-package',
    daysWaiting: 2,
    daysOpen: 30,
    next: 'Upload the connector package.',
  },
  {
    number: 436,
    title: 'Relecloud Notes (Independent Publisher)',
    author: 'isaiah-l',
    draft: true,
    daysWaiting: 1,
    daysOpen: 1,
    errors: 2,
    next: 'Add the file apiProperties.json to the connector folder.',
  },
];

const NOW = '2026-03-18T06:00:00Z';

function daysBefore(days: number): string {
  return new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
}

export const QUEUE: Queue = {
  schemaVersion: 1,
  repository: 'contoso/PowerPlatformConnectors',
  server: 'https://github.com',
  generatedAt: NOW,
  entries: ENTRIES.map((entry) => ({ ...USUAL, ...entry, since: daysBefore(entry.daysWaiting ?? 0) })),
  unreviewed: [],
};
