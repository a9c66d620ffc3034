/** Looks for an input with which a target does not hold. */
import fc from 'fast-check';
import { inputsFor } from './mutate.ts';
import type { FuzzTarget } from './target.ts';

/** An input that breaks a target, made as small as the time allowed. */
export interface Broken {
  readonly input: Uint8Array;
  readonly error: unknown;
}

export interface Round {
  readonly runs: number;
  readonly seed: number;
  /** Inputs that mutations begin at. */
  readonly known: readonly Uint8Array[];
  /** Sees every input before it is tried, the smaller ones of a broken one too. */
  readonly before?: (input: Uint8Array) => void;
  readonly after?: (input: Uint8Array) => void;
}

/** One round of inputs; the same seed and the same known inputs give the same round. */
export function searchRound(target: FuzzTarget, { runs, seed, known, before, after }: Round): Broken | undefined {
  const property = fc.property(inputsFor(target, known), (input) => {
    before?.(input);
    target.check(input);
    after?.(input);
  });
  const result = fc.check(property, { numRuns: runs, seed, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false });
  const input = result.counterexample?.[0];
  return result.failed && input !== undefined ? { input, error: result.errorInstance } : undefined;
}
