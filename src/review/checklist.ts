/**
 * The checklist in the description of a pull request.
 *
 * Publishers tick boxes in many ways that are not Markdown (`[ x]`, `[YES ]`, `[✔️]`), edit the items, and use templates of any age. So items
 * are found in the Markdown tree, their boxes are read from the text, and what an item asks is told by its words.
 */
import type { Nodes, Paragraph } from 'mdast';
import { lineOf, type MarkdownDocument, readMarkdown, visibleText, walk } from '../connector/markdown.ts';
import { foldText, wordsOf } from '../text/names.ts';

/** What an item asks; `other` is everything that no template of the program asked. */
export type ChecklistTopic =
  | 'not-existing'
  | 'tested'
  | 'descriptions'
  | 'responses'
  | 'validated'
  | 'icon'
  | 'title'
  | 'flow-screenshots'
  | 'test-screenshot'
  | 'oauth-steps'
  | 'other';

export interface ChecklistItem {
  /** The words of the item on one line, without its box. */
  readonly text: string;
  readonly ticked: boolean;
  /** Crossed out, or answered with "n/a": the publisher says that it does not apply. */
  readonly dismissed: boolean;
  readonly topic: ChecklistTopic;
  /** 1-based line of the text that was read. */
  readonly line: number;
}

type BoxState = 'ticked' | 'open' | 'dismissed';

const TICKS: ReadonlySet<string> = new Set(
  'x xx × ✓ ✔ ☑ ✅ ✗ ✘ yes y yep true ok okay done pass passed checked complete completed 1 v * +'.split(' '),
);
const DISMISSALS: ReadonlySet<string> = new Set(['n/a', 'na', 'n.a.', 'not applicable', '-', '–', '—']);
const TICK_SIGNS = '✅☑✔✓';
const OPEN_SIGNS = '❌☐⬜◻';

/** Longest text between the brackets of a box. */
const WIDEST_BOX = 16;

function boxState(inside: string): BoxState {
  const answer = foldText(inside);
  if (TICKS.has(answer)) return 'ticked';
  return DISMISSALS.has(answer) ? 'dismissed' : 'open';
}

/** A line that begins with a box, in Markdown or not: `[ x] text`, `[YES ] text`, `✅ text`. */
function readBox(line: string): { readonly state: BoxState; readonly text: string } | undefined {
  const text = line.trimStart();
  const sign = Array.from(text.slice(0, 4))[0] ?? '';
  if (sign !== '' && TICK_SIGNS.includes(sign)) return { state: 'ticked', text: text.slice(sign.length) };
  if (sign !== '' && OPEN_SIGNS.includes(sign)) return { state: 'open', text: text.slice(sign.length) };
  if (!text.startsWith('[')) return undefined;
  const end = text.slice(0, WIDEST_BOX + 2).indexOf(']');
  if (end === -1 || text[end + 1] === '(' || text[end + 1] === '[') return undefined;
  const inside = text.slice(1, end);
  return { state: boxState(inside), text: text.slice(end + 1) };
}

const hasAny = (words: ReadonlySet<string>, ...wanted: readonly string[]): boolean => wanted.some((word) => words.has(word));

/** In order: the first line that holds tells the topic. The words are those of all templates since 2020. */
const TOPICS: readonly (readonly [ChecklistTopic, (words: ReadonlySet<string>) => boolean])[] = [
  ['oauth-steps', (words) => hasAny(words, 'oauth', 'oauth2')],
  ['flow-screenshots', (words) => hasAny(words, 'screenshot', 'screenshots') && hasAny(words, 'flow', 'flows')],
  ['test-screenshot', (words) => hasAny(words, 'screenshot', 'screenshots') && hasAny(words, 'test', 'testing')],
  ['title', (words) => hasAny(words, 'named', 'titled', 'title') && hasAny(words, 'pattern', 'pr')],
  ['icon', (words) => hasAny(words, 'icon', 'logo', 'brand', 'iconbrandcolor')],
  ['validated', (words) => hasAny(words, 'paconn') || (hasAny(words, 'validated') && hasAny(words, 'swagger'))],
  ['responses', (words) => hasAny(words, 'response', 'responses') && hasAny(words, 'schema', 'schemas')],
  ['descriptions', (words) => hasAny(words, 'description', 'descriptions') && hasAny(words, 'operation', 'operations', 'parameters')],
  ['not-existing', (words) => hasAny(words, 'exist', 'exists') && hasAny(words, 'doesn', 'not', 'already')],
  ['tested', (words) => hasAny(words, 'works', 'working') && hasAny(words, 'tested', 'testing', 'verified')],
];

function topicOf(text: string): ChecklistTopic {
  const words = new Set(wordsOf(text));
  return TOPICS.find(([, holds]) => holds(words))?.[0] ?? 'other';
}

/** Whether most of the words of a paragraph are crossed out. */
function isStruck(paragraph: Paragraph): boolean {
  const struck = [...walk(paragraph)].filter((node) => node.type === 'delete').map((node) => visibleText(node).length);
  return struck.reduce((sum, length) => sum + length, 0) * 2 > visibleText(paragraph).length;
}

interface Draft {
  readonly state: BoxState;
  readonly line: number;
  text: string;
}

/** The items that one paragraph holds; `own` is the state of the list item that the paragraph begins, where Markdown knows it. */
function itemsOf(paragraph: Paragraph, own: BoxState | undefined): readonly ChecklistItem[] {
  const drafts: Draft[] = [];
  visibleText(paragraph)
    .split('\n')
    .forEach((content, index) => {
      const line = lineOf(paragraph) + index;
      const box = index === 0 && own !== undefined ? { state: own, text: content } : readBox(content);
      const last = drafts.at(-1);
      if (box !== undefined) drafts.push({ state: box.state, line, text: box.text });
      else if (last !== undefined) last.text += ` ${content}`;
    });
  const struck = isStruck(paragraph);
  return drafts.map(({ state, line, text }) => ({
    text: text.replace(/\s+/g, ' ').trim(),
    ticked: state === 'ticked' && !struck,
    dismissed: state === 'dismissed' || struck,
    topic: topicOf(text),
    line,
  }));
}

function collectItems(node: Nodes): readonly ChecklistItem[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child, index) => {
    if (child.type !== 'paragraph') return collectItems(child);
    const checked = node.type === 'listItem' && index === 0 ? node.checked : undefined;
    return itemsOf(child, typeof checked === 'boolean' ? (checked ? 'ticked' : 'open') : undefined);
  });
}

/** The text of a description or comment as Markdown; texts that would take too long to parse come with a `refusal` and an empty tree. */
export function readDescription(text: string): MarkdownDocument {
  return readMarkdown(new TextEncoder().encode(text));
}

/** Every item with a box, in the order of the text. */
export function readChecklist(document: MarkdownDocument): readonly ChecklistItem[] {
  return collectItems(document.tree);
}

/** Share of common words from which two items are the same one, edited. */
const SAME_ITEM = 0.6;

function similarity(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/**
 * The items that the program asks for: those that the base branch's template has, and those that one of its older templates had. Task
 * lists of the publisher's own are left out.
 */
export function programItems(items: readonly ChecklistItem[], template: readonly ChecklistItem[]): readonly ChecklistItem[] {
  const wanted = template.map((item) => wordsOf(item.text));
  return items.filter((item) => {
    if (item.topic !== 'other') return true;
    const words = wordsOf(item.text);
    return wanted.some((other) => similarity(words, other) >= SAME_ITEM);
  });
}
