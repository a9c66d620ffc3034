/** The JSON Schema of a queue file. Keys are only ever added. */
import { LIFECYCLE_STATES, STAGES, TURNS, VERDICTS } from '../review/review.ts';
import { REPOSITORY } from '../text/links.ts';

const text = (longest: number) => ({ type: 'string', maxLength: longest });
const oneOf = (...words: readonly string[]) => ({ enum: words });
const count = { type: 'integer', minimum: 0 };
const moment = { type: 'string', maxLength: 30, pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$' };
const whole = (properties: Readonly<Record<string, object>>) => ({ type: 'object', required: Object.keys(properties), properties });

const pull = { number: { type: 'integer', minimum: 1 }, title: text(1000), author: text(100) };

export const QUEUE_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `${REPOSITORY}/blob/main/schemas/queue.schema.json`,
  title: 'Queue of open pull requests, as connector-preflight sweep and connector-preflight queue write it',
  description: 'Version 1. Keys are only ever added: ignore those that you do not know.',
  ...whole({
    schemaVersion: { const: 1 },
    repository: { type: 'string', maxLength: 200, pattern: '^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$' },
    server: { type: 'string', maxLength: 200, pattern: '^https?://[^/?#]+$' },
    generatedAt: moment,
    entries: {
      type: 'array',
      maxItems: 10_000,
      items: whole({
        ...pull,
        draft: { type: 'boolean' },
        stage: oneOf(...STAGES),
        verdict: oneOf(...VERDICTS),
        lifecycle: oneOf(...LIFECYCLE_STATES),
        turn: oneOf(...TURNS),
        since: moment,
        daysWaiting: count,
        daysOpen: count,
        errors: count,
        warnings: count,
        breaking: count,
        duplicates: count,
        next: text(1000),
      }),
    },
    unreviewed: { type: 'array', maxItems: 10_000, items: whole({ ...pull, why: text(1000) }) },
  }),
} as const;
