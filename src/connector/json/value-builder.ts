import type { JsonValue } from '../json-value.ts';
import type { LineTable } from './lines.ts';
import type { Problems } from './problems.ts';
import type { JsonSink } from './tolerant-parser.ts';
import { type Bracket, wording } from './wording.ts';

type Container =
  | { readonly kind: 'array'; readonly target: JsonValue[] }
  /** `keys`: where each key was first seen. */
  | { readonly kind: 'object'; readonly target: Record<string, JsonValue>; readonly keys: Map<string, number> };

/** Builds the value that `JSON.parse` would give, and notices keys that are there twice. */
export class ValueBuilder implements JsonSink {
  value: JsonValue | undefined;
  readonly #problems: Problems;
  readonly #lines: LineTable;
  readonly #stack: Container[] = [];
  #key: { readonly name: string; readonly offset: number; readonly end: number } | undefined;

  constructor(problems: Problems, lines: LineTable) {
    this.#problems = problems;
    this.#lines = lines;
  }

  open(kind: Bracket): void {
    const container: Container = kind === 'array' ? { kind, target: [] } : { kind, target: {}, keys: new Map() };
    this.#attach(container.target);
    this.#stack.push(container);
  }

  key(name: string, offset: number, end: number): void {
    this.#key = { name, offset, end };
  }

  scalar(value: JsonValue): void {
    this.#attach(value);
  }

  close(): void {
    this.#key = undefined;
    this.#stack.pop();
  }

  #attach(value: JsonValue): void {
    const parent = this.#stack.at(-1);
    const key = this.#key;
    this.#key = undefined;
    if (parent === undefined) this.value = value;
    else if (parent.kind === 'array') parent.target.push(value);
    else if (key !== undefined) {
      this.#noticeDuplicate(parent.keys, key);
      setOwn(parent.target, key.name, value);
    }
  }

  #noticeDuplicate(keys: Map<string, number>, key: { readonly name: string; readonly offset: number; readonly end: number }): void {
    const first = keys.get(key.name);
    if (first === undefined) {
      keys.set(key.name, key.offset);
      return;
    }
    this.#problems.add({ kind: 'duplicate-key', offset: key.offset, length: key.end - key.offset }, () =>
      wording.duplicateKey(key.name, this.#lines.lineAt(first)),
    );
  }
}

function setOwn(target: Record<string, JsonValue>, key: string, value: JsonValue): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
