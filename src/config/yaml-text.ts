/** YAML of a repository as a plain value with lines, read within bounds. */
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { say, type Text } from '../text/text.ts';

export interface YamlLimits {
  readonly characters: number;
  /** Aliases multiply what they stand for. */
  readonly aliases: number;
}

export type YamlText =
  | {
      readonly kind: 'read';
      readonly value: unknown;
      /** The 1-based line of the deepest part of the path that is written in the file. */
      readonly lineOf: (path: readonly (string | number)[]) => number;
    }
  /** `line`: 1-based. */
  | { readonly kind: 'broken'; readonly message: Text; readonly line: number };

/** `what`: begins a sentence, e.g. `The configuration`. Never throws. */
export function readYaml(text: string, what: string, limits: YamlLimits): YamlText {
  const broken = (message: Text, line = 1): YamlText => ({ kind: 'broken', message, line });
  if (text.length > limits.characters) return broken(say`${[what]} is longer than ${limits.characters} characters; it was not read.`);
  if (isDeep(text)) return broken(say`${[what]} is nested too deeply; it was not read.`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) return broken(say`${[what]} is not valid YAML: ${error.message}.`, lines.linePos(error.pos[0]).line);
  try {
    const value: unknown = document.toJS({ maxAliasCount: limits.aliases });
    return { kind: 'read', value, lineOf: (path) => lineOfPath(document, lines, path) };
  } catch (cause) {
    return broken(say`${[what]} could not be read: ${(cause as Error).message}.`);
  }
}

/** No file that a person writes comes near. */
const DEEPEST = 100;
const WIDEST_INDENT = 400;

/**
 * The parser calls itself for every level, and Node may end without a word when the stack is used up. Brackets are counted also where
 * they are text: there they come in pairs.
 */
function isDeep(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > DEEPEST) return true;
  }
  return text.split('\n').some((line) => {
    const [start = ''] = /^(?:[ \t]|[-?:](?=[ \t]))*/.exec(line) ?? [];
    return start.length > WIDEST_INDENT;
  });
}

/** The 1-based line of the deepest key or item of the path that is written in the file. */
function lineOfPath(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const next = childAt(node, step);
    if (next === undefined) break;
    offset = startOf(next.at) ?? offset;
    node = next.value;
  }
  return lines.linePos(offset).line;
}

function childAt(node: unknown, step: string | number): { readonly at: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(step));
    return pair === undefined ? undefined : { at: pair.key, value: pair.value };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item === undefined ? undefined : { at: item, value: item };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
