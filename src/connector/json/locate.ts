/** Where values stand: all wanted pointers in one pass over the text. */
import type { Span } from '../json-document.ts';
import { keysOfPointer } from '../json-value.ts';
import { afterSpace, endOfText, endOfValue } from './strict-text.ts';
import type { JsonSink } from './tolerant-parser.ts';
import type { Bracket } from './wording.ts';

export interface WantedPlace {
  readonly pointer: string;
  readonly atKey?: boolean;
}

/** One wanted value, or one on the way to it. What was found there is the last that the text has under this name. */
class Wanted {
  readonly parent: Wanted | undefined;
  readonly children = new Map<string, Wanted>();
  key: Span | undefined;
  offset = 0;
  end = 0;
  /** Number of the visit that found the value; 0 when it was not found. */
  visit = 0;
  /** Visit of the parent within which it was found: when a name is there twice, what stood below the first does not count. */
  within = 0;

  constructor(parent: Wanted | undefined) {
    this.parent = parent;
  }

  child(name: string): Wanted {
    let child = this.children.get(name);
    if (child === undefined) {
      child = new Wanted(this);
      this.children.set(name, child);
    }
    return child;
  }
}

/** The pointers that are asked for, as a tree, and what was found of them. */
export class WantedPlaces {
  readonly root = new Wanted(undefined);
  readonly #places: readonly { readonly node: Wanted; readonly atKey: boolean }[];
  #visits = 0;

  constructor(places: readonly WantedPlace[]) {
    this.#places = places.map(({ pointer, atKey }) => ({ node: this.#nodeOf(pointer), atKey: atKey ?? false }));
  }

  enter(node: Wanted, key: Span | undefined, offset: number, end: number): void {
    node.visit = ++this.#visits;
    node.within = node.parent?.visit ?? 0;
    node.key = key;
    node.offset = offset;
    node.end = end;
  }

  spans(): readonly Span[] {
    return this.#places.map(({ node, atKey }) => {
      const found = nearestFound(node);
      if (atKey && found.key !== undefined) return found.key;
      return { offset: found.offset, length: found.end - found.offset };
    });
  }

  #nodeOf(pointer: string): Wanted {
    return keysOfPointer(pointer).reduce((node, key) => node.child(key), this.root);
  }
}

function nearestFound(wanted: Wanted): Wanted {
  let nearest = wanted;
  for (let node = wanted; node.parent !== undefined; node = node.parent) {
    if (node.visit === 0 || node.within !== node.parent.visit) nearest = node.parent;
  }
  return nearest;
}

/** Finds places in a broken text, by listening to the parser that read its value. */
export class PlaceFinder implements JsonSink {
  readonly #places: WantedPlaces;
  readonly #stack: { readonly kind: Bracket; readonly node: Wanted | undefined; items: number }[] = [];
  #key: { readonly name: string; readonly offset: number; readonly length: number } | undefined;

  constructor(places: WantedPlaces) {
    this.#places = places;
  }

  open(kind: Bracket, offset: number): void {
    this.#stack.push({ kind, node: this.#found(offset, offset), items: 0 });
  }

  key(name: string, offset: number, end: number): void {
    this.#key = { name, offset, length: end - offset };
  }

  scalar(_value: unknown, offset: number, end: number): void {
    this.#found(offset, end);
  }

  close(end: number): void {
    this.#key = undefined;
    const node = this.#stack.pop()?.node;
    if (node !== undefined) node.end = Math.max(end, node.offset);
  }

  #found(offset: number, end: number): Wanted | undefined {
    const parent = this.#stack.at(-1);
    const key = this.#key;
    this.#key = undefined;
    let node: Wanted | undefined;
    if (parent === undefined) node = this.#places.root;
    else if (parent.kind === 'array') node = parent.node?.children.get(String(parent.items++));
    else if (key !== undefined) node = parent.node?.children.get(key.name);
    if (node !== undefined) this.#places.enter(node, key && { offset: key.offset, length: key.length }, offset, end);
    return node;
  }
}

/** Finds places in strict JSON, several times faster: what nobody asks for is only skipped. The depth is limited by the reader. */
export function findInStrictText(text: string, places: WantedPlaces): void {
  const visit = (node: Wanted, key: Span | undefined, offset: number): number => {
    places.enter(node, key, offset, offset);
    node.end = node.children.size === 0 ? endOfValue(text, offset) : visitChildren(node, offset);
    return node.end;
  };
  const visitChildren = (node: Wanted, offset: number): number => {
    if (text[offset] === '{') return visitMembers(node, offset);
    return text[offset] === '[' ? visitItems(node, offset) : endOfValue(text, offset);
  };
  const visitMembers = (node: Wanted, offset: number): number => {
    let at = afterSpace(text, offset + 1);
    while (text[at] === '"') {
      const end = endOfText(text, at);
      const child = node.children.get(nameAt(text, at, end));
      const value = afterSpace(text, afterSpace(text, end) + 1);
      const valueEnd = child === undefined ? endOfValue(text, value) : visit(child, { offset: at, length: end - at }, value);
      at = afterComma(text, valueEnd);
    }
    return at + 1;
  };
  const visitItems = (node: Wanted, offset: number): number => {
    let at = afterSpace(text, offset + 1);
    for (let index = 0; text[at] !== ']' && at < text.length; index++) {
      const child = node.children.get(String(index));
      at = afterComma(text, child === undefined ? endOfValue(text, at) : visit(child, undefined, at));
    }
    return at + 1;
  };
  visit(places.root, undefined, afterSpace(text, 0));
}

function nameAt(text: string, offset: number, end: number): string {
  const raw = text.slice(offset, end);
  return raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
}

/** The next entry after a value that ends here, or the bracket that closes the list. */
function afterComma(text: string, end: number): number {
  const at = afterSpace(text, end);
  return text[at] === ',' ? afterSpace(text, at + 1) : at;
}
