/** Reads Markdown as GitHub does and lists what would come alive in it. */

import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface LiveParts {
  /** Raw HTML, with the comments. */
  readonly html: readonly string[];
  /** Addresses of links, also those that GitHub makes by itself. */
  readonly links: readonly string[];
  readonly images: number;
  /** The headings of the columns of each table. */
  readonly tables: readonly (readonly string[])[];
  /** Number of cells of each row of the tables. */
  readonly rows: readonly number[];
  /** Rows with another number of cells than their table has columns. */
  readonly uneven: number;
  readonly definitions: number;
  readonly headings: readonly string[];
  /** Text outside code: where GitHub would link mentions, issues and commits. */
  readonly text: string;
  /** The contents of code spans and blocks. */
  readonly code: readonly string[];
  /** Quotes, crossed out words and tasks: kinds of Markdown that no report of ours has. */
  readonly foreign: readonly string[];
}

export function liveParts(markdown: string): LiveParts {
  const nodes = [...walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))];
  return {
    html: nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])),
    links: nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
    images: nodes.filter((node) => node.type === 'image' || node.type === 'imageReference').length,
    tables: nodes.flatMap((node) => (node.type === 'table' ? [(node.children[0]?.children ?? []).map(plain)] : [])),
    rows: nodes.flatMap((node) => (node.type === 'tableRow' ? [node.children.length] : [])),
    uneven: nodes.flatMap((node) => (node.type === 'table' ? unevenRows(node) : [])).length,
    definitions: nodes.filter((node) => ['definition', 'linkReference', 'footnoteDefinition', 'footnoteReference'].includes(node.type))
      .length,
    headings: nodes.flatMap((node) => (node.type === 'heading' ? [plain(node)] : [])),
    text: nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n'),
    code: nodes.flatMap((node) => (node.type === 'inlineCode' || node.type === 'code' ? [node.value] : [])),
    foreign: nodes.flatMap((node) =>
      FOREIGN.has(node.type) || (node.type === 'listItem' && typeof node.checked === 'boolean') ? [node.type] : [],
    ),
  };
}

const FOREIGN: ReadonlySet<string> = new Set(['blockquote', 'delete']);

function unevenRows({ children: [head, ...rows] }: Table): readonly Nodes[] {
  return rows.filter(({ children }) => children.length !== head?.children.length);
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}

const OUR_HTML =
  /^(?:<details><summary>[0-9A-Za-z ,:]+<\/summary>|<\/details>|<!-- connector-preflight:1(?: [a-z-]+=[0-9A-Za-z=,+/:.-]*)+ -->|<!-- connector-preflight-[a-z]+:[0-9a-f]+(?: [a-z]+=[0-9A-Za-z,-]*)* -->)$/;
const OUR_LINKS =
  /^https:\/\/(?:github\.com\/(?:contoso\/PowerPlatformConnectors\/(?:(?:blob|commit|tree)\/[0-9a-f]{40}(?:\/[A-Za-z0-9%.-]+)*(?:\?plain=1)?(?:#L\d+)?|pull\/\d+)|connector-preflight\/connector-preflight(?:\/blob\/main\/docs\/[A-Za-z/-]+\.md)?)|learn\.microsoft\.com\/[a-z/-]+)$/;
const OUR_TABLES = new Set([
  'Change,Operation,Kind,Operation ID',
  'Pull request,Title,Author,Result,Turn,Days waiting,Errors,Breaking,Duplicates,Next',
  'Pull request,Title,Author,Why',
]);
/** What GitHub would link, draw or fold by itself in text. */
const LINKED = /@|#\d|GH-\d|https?:\/\/|mailto:|xmpp:|www\.|\b[0-9a-f]{7,64}\b|\$|:[a-z0-9_+-]+:|\p{Cf}|[^\n\P{Cc}]/iu;

/** What would come alive in the Markdown and is not our own, each with its kind; empty for a report that is as it should be. */
export function strangersIn(markdown: string): readonly string[] {
  const live = liveParts(markdown);
  const all = (kind: string, values: readonly string[]) => values.map((value) => `${kind}: ${value}`);
  return [
    ...all(
      'HTML',
      live.html.filter((html) => !OUR_HTML.test(html)),
    ),
    ...all(
      'link',
      live.links.filter((link) => !OUR_LINKS.test(link)),
    ),
    ...all(
      'table',
      live.tables.map((headings) => headings.join()).filter((headings) => !OUR_TABLES.has(headings)),
    ),
    ...(live.uneven > 0 ? [`${live.uneven} rows with too few or too many cells`] : []),
    ...all('kind', live.foreign),
    ...all(
      'text',
      live.text.split('\n').filter((line) => LINKED.test(line)),
    ),
    ...all(
      'code',
      live.code.filter((code) => /\p{Cf}|[^\n\P{Cc}]/u.test(code)),
    ),
    ...(live.images + live.definitions > 0 ? ['picture or definition'] : []),
  ];
}
