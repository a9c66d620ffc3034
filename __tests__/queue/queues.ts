/** Invented queues. */
import { makeQueue } from '../../src/queue/make-queue.ts';
import type { Queue, QueueEntry } from '../../src/queue/queue.ts';

export function entry(number: number, more: Partial<QueueEntry> = {}): QueueEntry {
  return {
    ...{ number, title: `Contoso ${number} (Independent Publisher)`, author: 'robin', draft: false, stage: 'submission', verdict: 'pass' },
    ...{ lifecycle: 'in-review', turn: 'reviewer', since: '2026-11-01T08:00:00Z', daysWaiting: 9, daysOpen: 12 },
    ...{ errors: 0, warnings: 0, breaking: 0, duplicates: 0, next: '' },
    ...more,
  };
}

export function queue(more: Partial<Queue> = {}): Queue {
  return makeQueue({
    ...{ repository: 'contoso/connectors', server: 'https://github.com', generatedAt: '2026-11-10T08:00:00Z' },
    ...{ entries: [entry(1)], unreviewed: [] },
    ...more,
  });
}
