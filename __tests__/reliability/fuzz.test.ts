/** A bounded run of every fuzz target, the same each time, and every input that ever broke one. `npm run fuzz` looks for more. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { searchRound } from '../../reliability/fuzz/search.ts';
import { targets } from '../../reliability/fuzz/targets.ts';

const FINDINGS = new URL('../../reliability/fuzz/findings/', import.meta.url);
const RUNS = 150;

test.each(targets.map((target) => [target.name, target] as const))(
  '%s holds for its seeds and for inputs made from them',
  (_name, target) => {
    for (const seed of target.seeds) target.check(seed);
    expect(searchRound(target, { runs: RUNS, seed: 7, known: target.seeds })).toBeUndefined();
  },
  120_000,
);

test('a target that does not hold is found out, with a small input', () => {
  const broken = searchRound(
    {
      name: 'broken',
      seeds: [new TextEncoder().encode('some text of a page')],
      words: ['__proto__'],
      check: (input) => {
        if (new TextDecoder().decode(input).includes('__proto__')) throw new Error('found');
      },
    },
    { runs: 1_000, seed: 1, known: [new TextEncoder().encode('some text of a page')] },
  );
  expect(new TextDecoder().decode(broken?.input)).toContain('__proto__');
});

const folders = existsSync(FINDINGS) ? readdirSync(FINDINGS) : [];
const findings = folders.flatMap((folder) => readdirSync(new URL(`${folder}/`, FINDINGS)).map((file) => [folder, file] as const));

test('what broke a target once holds', () => {
  for (const [folder, file] of findings) {
    const target = targets.find(({ name }) => name.replaceAll(/[^A-Za-z]+/g, '-') === folder);
    expect({ file, target: target?.name }).toEqual({ file, target: expect.any(String) });
    target?.check(readFileSync(new URL(`${folder}/${file}`, FINDINGS)));
  }
});
