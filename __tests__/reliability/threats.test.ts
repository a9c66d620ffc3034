/** The threat model names what is there. That each test fails without its guard is shown by `npm run guards`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { threats } from '../../reliability/threats.ts';
import { hostileCases } from '../hostile/cases.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** Names of tests that are made from cases in another file. */
const casesOf = (file: string): readonly string[] =>
  file.startsWith('__tests__/hostile/pull-requests') ? hostileCases.map(({ name }) => name) : [];

test('every threat has an id of its own', () => {
  expect(new Set(threats.map(({ id }) => id)).size).toBe(threats.length);
});

describe.each(threats.map((threat) => [threat.id, threat] as const))('%s', (_id, { guard, test: proof, sends, holds }) => {
  test('has its guard once in the code', () => {
    expect(read(guard.file).split(guard.find)).toHaveLength(2);
    expect(guard.replaceWith).not.toBe(guard.find);
  });

  test('has its test', () => {
    expect([read(proof.file), ...casesOf(proof.file)].join('\n')).toContain(proof.name);
  });

  test('is told in a sentence', () => {
    expect(holds).toMatch(/^[A-Z`].*\.$/);
    expect(sends).toMatch(/[^.]$/);
  });
});
