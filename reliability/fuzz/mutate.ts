/** Inputs made from those that are known already: stretches cut, doubled, moved, replaced, and pieces of one put into another. */
import fc from 'fast-check';
import { bytesOf, type FuzzTarget } from './target.ts';

/** No reader's work may depend on more; the tests of limits have inputs of megabytes. */
const LONGEST_INPUT = 60_000;

/** Texts that have broken programs before. */
const HOSTILE = [
  '',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\u200B',
  '\uD800',
  '\r',
  '\r\n',
  '\n\n',
  '\\u0000',
  '\\ud800',
  '"',
  "'",
  '`',
  '```',
  '~~~',
  '|',
  '<!--',
  '-->',
  '<details>',
  '](',
  '![',
  '@everyone',
  '::error::',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'true',
  '-0',
  '1e999',
  '9007199254740993',
  '0.1e-400',
  '[]',
  '{}',
  '[[[[[[[[',
  '{"a":{"a":{"a":',
  '#',
  '~0~1',
  '%00',
  '%',
  '../',
  '://',
  '&a *a',
  '<<: *a',
  '!!js/function',
];

type Edit =
  | { readonly kind: 'cut' | 'double'; readonly at: number; readonly length: number }
  | { readonly kind: 'put'; readonly at: number; readonly length: number; readonly text: string }
  | { readonly kind: 'move'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: 'graft'; readonly at: number; readonly other: number; readonly from: number; readonly length: number }
  | { readonly kind: 'flip'; readonly at: number; readonly bits: number };

/** Inputs of a target; `known` may grow between two uses of the arbitrary, not during one. */
export function inputsFor(target: FuzzTarget, known: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const length = fc.oneof(fc.nat(4), fc.nat(64), fc.nat(2_000));
  const text = fc.oneof(
    fc.constantFrom(...HOSTILE),
    ...(target.words.length === 0 ? [] : [fc.constantFrom(...target.words)]),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.integer().map(String),
  );
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constantFrom('cut' as const, 'double' as const), at: place, length }),
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('put' as const), at: place, length: fc.nat(12), text }) },
    fc.record({ kind: fc.constant('move' as const), at: place, length, to: place }),
    fc.record({ kind: fc.constant('graft' as const), at: place, other: fc.nat(), from: place, length }),
    fc.record({ kind: fc.constant('flip' as const), at: place, bits: fc.integer({ min: 1, max: 255 }) }),
  );
  return fc
    .tuple(fc.nat(), fc.array(edit, { minLength: 1, maxLength: 12 }))
    .map(([seed, edits]) => edits.reduce((input, one) => applyEdit(input, one, known), pick(known, seed)));
}

function pick(known: readonly Uint8Array[], index: number): Uint8Array {
  return known[index % known.length] ?? new Uint8Array();
}

function applyEdit(input: Uint8Array, edit: Edit, known: readonly Uint8Array[]): Uint8Array {
  const at = Math.floor(edit.at * (input.length + 1));
  const [before, after] = [input.subarray(0, at), input.subarray(at)];
  switch (edit.kind) {
    case 'cut':
      return join(before, after.subarray(edit.length));
    case 'double':
      return join(before, after.subarray(0, edit.length), after);
    case 'put':
      return join(before, bytesOf(edit.text), after.subarray(edit.length));
    case 'move': {
      const rest = join(before, after.subarray(edit.length));
      const to = Math.floor(edit.to * (rest.length + 1));
      return join(rest.subarray(0, to), after.subarray(0, edit.length), rest.subarray(to));
    }
    case 'graft': {
      const other = pick(known, edit.other);
      const from = Math.floor(edit.from * (other.length + 1));
      return join(before, other.subarray(from, from + edit.length), after);
    }
    case 'flip':
      return join(
        before,
        Uint8Array.from(after.subarray(0, 1), (byte) => byte ^ edit.bits),
        after.subarray(1),
      );
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts).subarray(0, LONGEST_INPUT);
}
