/** A Markdown file as text, tree, headings and sections. CommonMark with GitHub's extensions, as GitHub shows it. */
import type { Definition, Image, Link, Nodes, Parents, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { say, type Text } from '../text/text.ts';
import { decodeText } from './decode-text.ts';

/**
 * What is read as Markdown. The parser's work grows with the square of the marks in one paragraph (open brackets, stars), with lines times
 * nesting, and with lines under underlined headings, so that each has a bound; together they keep the worst file under a second.
 * The largest published readme has 47,000 characters, 630 lines and 80 marks in one paragraph.
 */
export const MARKDOWN_LIMITS = { characters: 100_000, lines: 3_000, marks: 500, nesting: 16, nestingInAll: 5_000 } as const;

export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  /** The words as a reader sees them, on one line. */
  readonly text: string;
  /** `comparable(text)`. */
  readonly key: string;
  /** 1-based. */
  readonly line: number;
}

/** A heading with what stands under it. */
export interface Section {
  readonly heading: Heading;
  /** Blocks up to the next heading of any level. */
  readonly body: readonly RootContent[];
  /** Sections of deeper level up to the next heading of the same or a higher level. */
  readonly below: readonly Section[];
}

export interface MarkdownLink {
  readonly kind: 'link' | 'image';
  /** As written, unresolved; "" for an empty target. */
  readonly target: string;
  readonly line: number;
  /** Nobody wrote `http://`: it was put in front of a bare `www.` address. */
  readonly schemeAdded: boolean;
}

export interface MarkdownDocument {
  /** The decoded text, without a byte order mark. */
  readonly text: string;
  /** Why the file was not read as Markdown; then the tree is empty and nothing may be concluded from it. */
  readonly refusal: Text | undefined;
  readonly tree: Root;
  /** Blocks before the first heading. */
  readonly preamble: readonly RootContent[];
  /** One per heading of the top level of the document, in order. */
  readonly sections: readonly Section[];
  /** Every link and picture, also those by reference. */
  readonly links: readonly MarkdownLink[];
  /** `comparable` of everything a reader sees, code included, comments left out. */
  readonly comparableText: string;
}

/** Reads the bytes of a Markdown file. Never throws; parses when something but the text is asked for. */
export function readMarkdown(bytes: Uint8Array): MarkdownDocument {
  return new LazyMarkdown(decodeText(bytes));
}

class LazyMarkdown implements MarkdownDocument {
  readonly text: string;
  #parsed: { readonly tree: Root; readonly refusal: Text | undefined } | undefined;
  #sections: readonly Section[] | undefined;
  #links: readonly MarkdownLink[] | undefined;
  #comparable: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get tree(): Root {
    this.#parsed ??= parse(this.text);
    return this.#parsed.tree;
  }

  get refusal(): Text | undefined {
    this.#parsed ??= parse(this.text);
    return this.#parsed.refusal;
  }

  get preamble(): readonly RootContent[] {
    return untilHeading(this.tree.children, 0);
  }

  get sections(): readonly Section[] {
    this.#sections ??= sectionsOf(this.tree.children);
    return this.#sections;
  }

  get links(): readonly MarkdownLink[] {
    this.#links ??= linksOf(this.tree, this.text);
    return this.#links;
  }

  get comparableText(): string {
    this.#comparable ??= comparable(visibleText(this.tree));
    return this.#comparable;
  }
}

const EMPTY: Root = { type: 'root', children: [] };

function parse(text: string): { readonly tree: Root; readonly refusal: Text | undefined } {
  const refusal = refusalOf(text);
  if (refusal !== undefined) return { tree: EMPTY, refusal };
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { tree, refusal: undefined };
}

function refusalOf(text: string): Text | undefined {
  const { characters, lines, marks, nesting, nestingInAll } = MARKDOWN_LIMITS;
  if (text.length > characters) return say`it has ${text.length} characters, and up to ${characters} are read`;
  const contents = text.split(/\r\n|\n|\r/);
  if (contents.length > lines) return say`it has ${contents.length} lines, and up to ${lines} are read`;
  let open = 0;
  let depths = 0;
  for (const [index, content] of contents.entries()) {
    const marksHere = countMarks(content);
    open = BEGINS_BLOCK.test(content) ? marksHere : open + marksHere;
    if (open > marks) return say`the paragraph at line ${index + 1} has more than ${marks} stars, brackets and underscores`;
    const depth = nestingOf(content);
    depths += depth;
    if (depth > nesting) return say`quotes and lists are nested more than ${nesting} deep at line ${index + 1}`;
    if (depths > nestingInAll) return say`it has too many nested quotes and lists, the last one read at line ${index + 1}`;
  }
  return undefined;
}

/** Lines that end the paragraph before them for certain: blank ones, headings and items of bullet lists. */
const BEGINS_BLOCK = /^[ \t]*$|^ {0,3}(?:#{1,6}[ \t]|[-+*][ \t]+[^ \t])/;

const MARKS = new Set('*_~[]');

function countMarks(line: string): number {
  let count = 0;
  for (const character of line) if (MARKS.has(character)) count += 1;
  return count;
}

/** Markers of quotes and list items at the start of a line, with four blanks of indent counted as one level. */
function nestingOf(line: string): number {
  const start = /^(?:[ \t>*+-]|\d{1,9}[.)])*/.exec(line)?.[0] ?? '';
  if (start.length === line.length && /^(?:[- \t]*|[* \t]*)$/.test(line)) return 0; // A rule such as `- - - - -` nests nothing.
  const markers = start.match(/[>*+-]|\d+/g)?.length ?? 0;
  const blanks = start.match(/[ \t]/g)?.length ?? 0;
  return markers + Math.floor(Math.max(0, blanks - markers) / 4);
}

function sectionsOf(blocks: readonly RootContent[]): readonly Section[] {
  const sections: { heading: Heading; body: readonly RootContent[]; below: Section[] }[] = [];
  const open: (typeof sections)[number][] = [];
  blocks.forEach((block, index) => {
    if (block.type !== 'heading') return;
    const text = oneLine(visibleText(block));
    const heading: Heading = { level: block.depth, text, key: comparable(text), line: lineOf(block) };
    const section = { heading, body: untilHeading(blocks, index + 1), below: [] };
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    for (const parent of open) parent.below.push(section);
    open.push(section);
    sections.push(section);
  });
  return sections;
}

function untilHeading(blocks: readonly RootContent[], from: number): readonly RootContent[] {
  const end = blocks.findIndex((block, index) => index >= from && block.type === 'heading');
  return blocks.slice(from, end === -1 ? undefined : end);
}

function linksOf(tree: Root, text: string): readonly MarkdownLink[] {
  const nodes = [...walk(tree)];
  const lines = linesOf(nodes, text);
  const definitions = new Map<string, Definition>();
  for (const node of nodes) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  return nodes.flatMap((node, index): MarkdownLink[] => {
    const line = lines[index] ?? 1;
    if (node.type === 'link' || node.type === 'image') return [linkOf(node, line)];
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return [];
    const definition = definitions.get(node.identifier);
    if (definition === undefined) return [];
    const kind = node.type === 'linkReference' ? 'link' : 'image';
    return [{ kind, target: definition.url, line, schemeAdded: false }];
  });
}

function linkOf(node: Link | Image, line: number): MarkdownLink {
  const schemeAdded = node.type === 'link' && node.url === `http://${visibleText(node)}`;
  return { kind: node.type, target: node.url, line, schemeAdded };
}

/**
 * 1-based line of each node. Addresses that were found in running text have no position of their own: those are looked for from the
 * line of the node before them.
 */
function linesOf(nodes: readonly Nodes[], text: string): readonly number[] {
  let contents: readonly string[] | undefined;
  let line = 1;
  return nodes.map((node) => {
    if (node.position !== undefined) line = node.position.start.line;
    else if (node.type === 'link') {
      contents ??= text.split(/\r\n|\n|\r/);
      const shown = visibleText(node);
      for (let ahead = line; ahead < line + LINES_AHEAD; ahead += 1) {
        if (contents[ahead - 1]?.includes(shown) !== true) continue;
        line = ahead;
        break;
      }
    }
    return line;
  });
}

/** No real paragraph has more lines. */
const LINES_AHEAD = 40;

/** Every node of a tree, parents first. */
export function* walk(node: Nodes): Generator<Nodes> {
  const stack: Nodes[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    if (isParent(next)) stack.push(...next.children.toReversed());
  }
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

/** 1-based line that a node begins on. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

const INLINE = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference', 'footnoteReference']);

/** The words of a node as a reader sees them: no markup, no comments, no pictures; code is kept. Blocks stand on lines of their own. */
export function visibleText(...nodes: readonly Nodes[]): string {
  const parts: string[] = [];
  for (const root of nodes) {
    for (const node of walk(root)) {
      if (!INLINE.has(node.type)) parts.push('\n');
      if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') parts.push(node.value);
      else if (node.type === 'html') parts.push(withoutTags(node.value));
    }
  }
  return parts.join('').trim();
}

/** Scanned by hand: a pattern for comments and tags would look ahead again from each `<`. */
function withoutTags(html: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open === -1) return text + html.slice(at);
    text += html.slice(at, open);
    const comment = html.startsWith('<!--', open);
    const close = html.indexOf(comment ? '-->' : '>', open);
    if (close === -1) return text;
    at = close + (comment ? 3 : 1);
  }
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/**
 * Text reduced to what counts when two texts are compared: lower case, no markup characters, no zero-width characters,
 * runs of blanks as one, a final colon or full stop cut.
 */
export function comparable(text: string): string {
  const words = text.replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD*_`#~]/g, '').toLowerCase();
  return oneLine(words).replace(/ ?[:.]$/, '');
}

/** Letters that Unicode does not take apart into a base letter and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** The ASCII letters and digits of a text, accents removed, lower case: what is left when only the name counts. */
export function letters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[łøđðıßæœþ]/g, (letter) => PLAIN_LETTERS[letter] ?? '')
    .replaceAll(/[^a-z0-9]/g, '');
}
