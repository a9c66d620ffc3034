/**
 * The order in which findings are told: that of the document, as the closed validator has it. Info comes before the paths, the paths before
 * shared parts; inside an operation what is consumed and produced, the parameters and the responses follow its own texts; what concerns the
 * document as a whole comes last.
 */
import { isArray, isObject, type JsonValue, keysOfPointer } from '../../connector/json-value.ts';
import type { Text } from '../../text/text.ts';
import type { SwaggerComplaint } from './run.ts';

const ROOT_FIRST = ['swagger', 'info', 'host', 'basePath', 'schemes', 'consumes', 'produces', 'paths'];
const OPERATION_LAST = ['consumes', 'produces', 'parameters', 'responses'];
/** Depth of an operation's keys: /paths/<path>/<method>/<key>. */
const OPERATION_KEY = 3;
const AFTER_ALL_KEYS = 1e9;
/** So many keys of an object are looked through; more than that are worth a table. */
const FEW_KEYS = 16;

/** Sorts by place and drops what was said twice. Findings at one place stay in the order of the rules and of their reports. */
export function inDocumentOrder(root: JsonValue | undefined, complaints: readonly SwaggerComplaint[]): readonly SwaggerComplaint[] {
  const ranks = new Ranks(root);
  const sorted = complaints.map((item): Ranked => ({ item, rank: rankOf(item, ranks) })).sort((a, b) => compareRanks(a.rank, b.rank));
  const kept: SwaggerComplaint[] = [];
  let first = 0;
  for (let end = 1; end <= sorted.length; end += 1) {
    const next = sorted[end];
    if (next !== undefined && compareRanks(sorted[first]?.rank ?? [], next.rank) === 0) continue;
    addDifferent(sorted.slice(first, end), kept);
    first = end;
  }
  return kept;
}

interface Ranked {
  readonly item: SwaggerComplaint;
  readonly rank: readonly number[];
}

function rankOf({ complaint }: SwaggerComplaint, ranks: Ranks): readonly number[] {
  return complaint.pointer === undefined ? [-1, complaint.offset ?? 0] : ranks.of(complaint.pointer);
}

/** What is said twice stands at one place, and most places have one finding: nothing is compared there. */
function addDifferent(atOnePlace: readonly Ranked[], kept: SwaggerComplaint[]): void {
  const seen = new Set<string>();
  for (const { item } of atOnePlace) {
    const identity = atOnePlace.length === 1 ? '' : identityOf(item);
    if (seen.has(identity)) continue;
    seen.add(identity);
    kept.push(item);
  }
}

function identityOf({ rule, complaint }: SwaggerComplaint): string {
  return `${rule.id}\n${complaint.pointer ?? ''}\n${complaint.offset ?? ''}\n${wordsOf(complaint.message)}`;
}

function wordsOf(message: Text): string {
  return message.map((part) => (typeof part === 'string' ? part : 'value' in part ? `\`${part.value}\`` : part.label)).join('');
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

class Ranks {
  readonly #root: JsonValue | undefined;
  readonly #positions = new Map<JsonValue, ReadonlyMap<string, number>>();

  constructor(root: JsonValue | undefined) {
    this.#root = root;
  }

  /** One number for each segment of the pointer. */
  of(pointer: string): readonly number[] {
    if (pointer === '') return [AFTER_ALL_KEYS];
    const ranks: number[] = [];
    let value = this.#root;
    const inPaths = pointer.startsWith('/paths/');
    for (const key of keysOfPointer(pointer)) {
      ranks.push(this.#rank(value, key, ranks.length, inPaths));
      value = childOf(value, key);
    }
    return ranks;
  }

  #rank(holder: JsonValue | undefined, key: string, depth: number, inPaths: boolean): number {
    if (isArray(holder)) return Number(key);
    if (depth === 0 && ROOT_FIRST.includes(key)) return ROOT_FIRST.indexOf(key) - ROOT_FIRST.length;
    if (depth === OPERATION_KEY && inPaths && OPERATION_LAST.includes(key)) return AFTER_ALL_KEYS + OPERATION_LAST.indexOf(key);
    return this.#position(holder, key);
  }

  #position(holder: JsonValue | undefined, key: string): number {
    if (!isObject(holder)) return 0;
    let positions = this.#positions.get(holder);
    if (positions === undefined) {
      const keys = Object.keys(holder);
      if (keys.length <= FEW_KEYS) return keys.indexOf(key);
      positions = new Map(keys.map((name, index) => [name, index]));
      this.#positions.set(holder, positions);
    }
    return positions.get(key) ?? -1;
  }
}

function childOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
