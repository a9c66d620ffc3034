import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readQueue } from '../../src/queue/read-queue.ts';
import { renderJson } from '../../src/report/json.ts';
import { entry, queue } from './queues.ts';

const WHOLE = queue({
  entries: [entry(1), entry(2, { title: '\u202e "__proto__" \u0000', next: 'Set `x`.' })],
  unreviewed: [{ number: 3, title: 'Contoso', author: '', why: 'GitHub did not answer.' }],
});

test('a queue that was written is read as it was, and is as its published schema has it', () => {
  const text = renderJson(WHOLE);
  expect(readQueue(text, 'queue.json')).toEqual(WHOLE);
  const schema = JSON.parse(readFileSync(new URL('../../schemas/queue.schema.json', import.meta.url), 'utf8')) as object;
  expect(new Ajv().validate(schema, JSON.parse(text))).toBe(true);
});

describe('a file that is no queue is refused with a sentence:', () => {
  test.each<[string, string, string]>([
    ['no JSON', '{', 'part.json is no JSON.'],
    ['another kind of file', '[]', 'part.json is no queue that this tool can read: it must be object.'],
    ['a later version', JSON.stringify({ ...WHOLE, schemaVersion: 2 }), '/schemaVersion must be equal to constant.'],
    ['a stage that does not exist', JSON.stringify({ ...WHOLE, entries: [{ ...entry(1), stage: 'limbo' }] }), '/entries/0/stage'],
    [
      'a number of another kind',
      JSON.stringify({ ...WHOLE, entries: [{ ...entry(1), number: '1' }] }),
      '/entries/0/number must be integer',
    ],
    ['an address that is none', JSON.stringify({ ...WHOLE, server: 'javascript:alert(1)' }), '/server must match pattern'],
    ['a moment that is none', JSON.stringify({ ...WHOLE, generatedAt: 'now' }), '/generatedAt must match pattern'],
  ])('%s', (_name, text, sentence) => {
    expect(() => readQueue(text, 'part.json')).toThrow(sentence);
  });
});
