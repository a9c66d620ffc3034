/** Invented queues. */
import type { Queue, QueueEntry } from '../../../src/queue/queue.ts';

export const ENTRY: QueueEntry = {
  number: 3101,
  title: 'Contoso Tickets (Independent Publisher)',
  author: 'alice-contoso',
  draft: false,
  stage: 'submission',
  verdict: 'changes-needed',
  lifecycle: 'in-review',
  turn: 'publisher',
  since: '2026-11-10T08:00:00Z',
  daysWaiting: 12,
  daysOpen: 20,
  errors: 3,
  warnings: 5,
  breaking: 0,
  duplicates: 0,
  next: 'Give the operation "ListTickets" a summary.',
};

export function queueOf(entries: readonly Partial<QueueEntry>[], rest: Partial<Queue> = {}): Queue {
  return {
    schemaVersion: 1,
    repository: 'contoso/PowerPlatformConnectors',
    server: 'https://github.com',
    generatedAt: '2026-11-22T05:10:00Z',
    entries: entries.map((entry) => ({ ...ENTRY, ...entry })),
    unreviewed: [],
    ...rest,
  };
}

/** Three pull requests and one that could not be reviewed: small enough to be read. */
export const SMALL = queueOf(
  [
    {
      number: 2987,
      title: 'Fabrikam Weather: new actions',
      author: 'bob',
      stage: 'update',
      verdict: 'pass',
      turn: 'reviewer',
      since: '2026-10-02T09:30:00Z',
      daysWaiting: 50,
      daysOpen: 61,
      errors: 0,
      breaking: 2,
      next: '',
    },
    {},
    {
      number: 3110,
      title: 'Proposal - Northwind Parcels (Independent Publisher)',
      author: 'carol',
      draft: true,
      stage: 'proposal',
      verdict: 'unknown',
      lifecycle: 'awaiting-package',
      since: '2026-11-21T12:00:00Z',
      daysWaiting: 0,
      daysOpen: 1,
      errors: 0,
      duplicates: 1,
      next: 'Look at the connector that exists: Northwind Parcels.',
    },
  ],
  { unreviewed: [{ number: 3055, title: 'Add Tailspin Toys', author: 'dave', why: 'GitHub did not answer in time.' }] },
);

const NAMES = [
  'Contoso Tickets',
  'Fabrikam Weather',
  'Northwind Parcels',
  'Tailspin Toys',
  'Adatum Payroll',
  'Litware Notes',
  'Proseware Maps',
];
const STAGES = ['submission', 'update', 'proposal', 'update', 'submission', 'deprecation'] as const;
const LIFECYCLES = ['in-review', 'in-review', 'in-certification', 'awaiting-package', 'changes-requested', 'approved'] as const;

/** As many pull requests as wanted, of every kind, always the same. */
export function manyEntries(many: number): Partial<QueueEntry>[] {
  return Array.from({ length: many }, (_, index): Partial<QueueEntry> => {
    const errors = index % 3 === 0 ? 0 : (index * 7) % 23;
    const daysWaiting = Math.floor(((many - index) / many) ** 3 * 140);
    return {
      number: 2900 + index * 3,
      title: `${NAMES[index % NAMES.length]} ${1 + Math.floor(index / NAMES.length)} (Independent Publisher)`,
      author: `publisher-${(index * 5) % 17}`,
      draft: index % 11 === 5,
      stage: STAGES[index % STAGES.length] ?? 'update',
      lifecycle: LIFECYCLES[(index * 5) % LIFECYCLES.length] ?? 'in-review',
      verdict: errors > 0 ? 'changes-needed' : index % 9 === 0 ? 'unknown' : 'pass',
      turn: errors > 0 ? 'publisher' : index % 10 === 6 ? 'nobody' : 'reviewer',
      since: new Date(Date.UTC(2026, 10, 22) - daysWaiting * 86_400_000).toISOString(),
      daysWaiting,
      daysOpen: daysWaiting + (index % 9),
      errors,
      breaking: index % 6 === 1 ? index % 5 : 0,
      duplicates: index % 8 === 2 ? 1 : 0,
      next: errors > 0 ? 'Give every operation a summary of at most 80 characters, for example "List tickets".' : '',
    };
  });
}
