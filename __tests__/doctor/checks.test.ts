import { describe, expect, test } from '@jest/globals';
import { checks } from '../../src/doctor/checks/index.ts';

test('every check has an id of its own, in kebab case', () => {
  const ids = checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
});

describe.each(checks.map((check) => [check.id, check] as const))('the words of %s', (_id, { wants, why, remedy }) => {
  test('are whole sentences, each of them another', () => {
    for (const text of [wants, why, remedy]) expect(text).toMatch(/^[A-Z].*[^\s.]\.$/s);
    expect(new Set([wants, why, remedy]).size).toBe(3);
  });
});
