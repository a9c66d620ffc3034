/** The pages of the documentation as they are in the repository: README.md and every Markdown file below docs/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Heading {
  readonly text: string;
  /** The anchor that GitHub gives it. */
  readonly slug: string;
}

export interface Page {
  /** Path in the repository, forward slashes. */
  readonly source: string;
  /** Path in the site. */
  readonly path: string;
  readonly title: string;
  readonly markdown: string;
  /** In the order of the page. */
  readonly headings: readonly Heading[];
  readonly links: readonly { readonly address: string; readonly line: number }[];
  /** First paragraph, for the results of a search. */
  readonly summary: string;
  /** All words, for the search. */
  readonly text: string;
}

/** Where the pictures of the pages are, with a slash at its end. */
export const PICTURES = 'docs/pictures/';

export function readPages(root: string): Page[] {
  const names = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'))
    .sort();
  return ['README.md', ...names].map((source) => readPage(source, readFileSync(join(root, source), 'utf8')));
}

/** The files of docs/pictures by their path in the site. */
export function readPictures(root: string): Map<string, Uint8Array> {
  const names = readdirSync(join(root, PICTURES), 'utf8').filter((name) => /\.(?:png|svg)$/.test(name));
  return new Map(names.map((name) => [sitePathOf(`${PICTURES}${name}`), readFileSync(join(root, PICTURES, name))]));
}

export function readPage(source: string, content: string): Page {
  const markdown = content.replace(/^<!--[^>]*-->\s*/, '');
  const removed = content.slice(0, content.length - markdown.length).split('\n').length - 1;
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const all = [...nodesBelow(tree)];
  const headings = withSlugs(all.filter(({ type }) => type === 'heading').map(textOf));
  const paragraph = all.find(({ type }) => type === 'paragraph');
  return {
    source,
    path: pathOf(source),
    title: headings[0]?.text ?? source,
    markdown,
    headings,
    links: all.flatMap((node) => addressesOf(node).map((address) => ({ address, line: (node.position?.start.line ?? 1) + removed }))),
    summary: paragraph === undefined ? '' : textOf(paragraph),
    text: all.flatMap((node) => ('value' in node && node.type !== 'html' ? [node.value] : [])).join(' '),
  };
}

/** README.md of a folder is its index, as on GitHub. */
function pathOf(source: string): string {
  return sitePathOf(source)
    .replace(/README\.md$/, 'index.md')
    .replace(/\.md$/, '.html');
}

/** What lies below docs/ lies at the top of the site. */
export function sitePathOf(source: string): string {
  return source.startsWith('docs/') ? source.slice('docs/'.length) : source;
}

function addressesOf(node: Nodes): string[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url];
  if (node.type !== 'html' || !node.value.startsWith('<picture>')) return [];
  return [...node.value.matchAll(/ src(?:set)?="([^"]*)"/g)].map(([, address = '']) => address);
}

function* nodesBelow(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesBelow(child);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Anchors as GitHub makes them: what comes twice is numbered. */
function withSlugs(texts: readonly string[]): Heading[] {
  const taken = new Map<string, number>();
  return texts.map((text) => {
    const plain = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const before = taken.get(plain) ?? 0;
    taken.set(plain, before + 1);
    return { text, slug: before === 0 ? plain : `${plain}-${before}` };
  });
}
