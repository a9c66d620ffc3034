/** The site as a map of files. Every page is whole by itself; the search is a script and its index, which are loaded when they are wanted. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import MiniSearch from 'minisearch';
import { PAGE_STYLE } from '../../src/generated/page-assets.ts';
import { type PageLookup, relative, siteAddress } from './links.ts';
import type { Page } from './pages.ts';

const SITE = 'Connector Preflight';
const GUIDES_FIRST = ['setup.html', 'commands.html', 'library.html', 'api.html'];
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Text of each file by its path in the site. */
export function renderSite(pages: readonly Page[]): Map<string, string> {
  const bySource = new Map(pages.map((page) => [page.source, page]));
  return new Map([
    ...pages.map((page): [string, string] => [page.path, renderPage(page, pages, bySource)]),
    ['style.css', `${PAGE_STYLE}${read('client/site.css')}`],
    ['search.js', read('client/search.js')],
    ['minisearch.js', readSearchLibrary()],
    ['search-index.js', renderSearchIndex(pages)],
  ]);
}

/** As a plain script: a module cannot be loaded from a disk. */
function readSearchLibrary(): string {
  const entry = createRequire(import.meta.url).resolve('minisearch');
  return readFileSync(join(dirname(entry), '../umd/index.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');
}

function renderPage(page: Page, pages: readonly Page[], bySource: PageLookup): string {
  const at = (path: string): string => escaped(relative(page.path, path));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(page.title === SITE ? SITE : `${page.title} · ${SITE}`)}</title>
<link rel="stylesheet" href="${at('style.css')}">
<script src="${at('search.js')}" defer></script>
</head>
<body data-root="${escaped(relative(page.path, 'index.html').slice(0, -'index.html'.length))}">
<a class="skip" href="#content">Skip to the content</a>
<header class="site">
<a class="home" href="${at('index.html')}">${SITE}</a>
<search>
<label for="search">Search the documentation</label>
<input id="search" type="search" autocomplete="off" spellcheck="false">
<p id="search-state" role="status"></p>
<ol id="search-results"></ol>
</search>
<nav aria-label="Guides"><ul>
${guidesOf(pages)
  .map((guide) => `<li><a href="${at(guide.path)}"${guide === page ? ' aria-current="page"' : ''}>${escaped(guide.title)}</a></li>`)
  .join('\n')}
</ul></nav>
</header>
<main id="content">
${renderMarkdown(page, bySource)}
</main>
</body>
</html>
`;
}

function guidesOf(pages: readonly Page[]): Page[] {
  const guides = pages.filter(({ path }) => path === 'rules/index.html' || (!path.includes('/') && path !== 'index.html'));
  const rank = ({ path }: Page): number => (GUIDES_FIRST.includes(path) ? GUIDES_FIRST.indexOf(path) : GUIDES_FIRST.length);
  return guides.sort((a, b) => rank(a) - rank(b) || (a.title < b.title ? -1 : 1));
}

/** The one piece of HTML that pages have, as the renderer shows it: a picture with a dark sibling. */
const PICTURE =
  /&lt;picture&gt;\s*&lt;source media=&quot;\(prefers-color-scheme: dark\)&quot; srcset=&quot;([\w./-]+)&quot;&gt;\s*&lt;img alt=&quot;([^&<>]*)&quot; src=&quot;([\w./-]+)&quot; width=&quot;(\d+)&quot;&gt;\s*&lt;\/picture&gt;/g;

/** Raw HTML is off, so what comes out is markup of the renderer's own, in which an attribute never holds a bare quote. */
function renderMarkdown(page: Page, bySource: PageLookup): string {
  const markup = micromark(page.markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const slugs = page.headings.map(({ slug }) => slug).values();
  const addressOf = (address: string): string => escaped(siteAddress(page, unescaped(address), bySource));
  return markup
    .replace(/<(a href|img src)="([^"]*)"/g, (_, start: string, address: string) => `<${start}="${addressOf(address)}"`)
    .replace(
      PICTURE,
      (_, dark: string, alt: string, light: string, width: string) =>
        `<picture><source media="(prefers-color-scheme: dark)" srcset="${addressOf(dark)}"><img alt="${alt}" src="${addressOf(light)}" width="${width}"></picture>`,
    )
    .replace(/<h([1-6])>/g, (_, level: string) => `<h${level} id="${escaped(slugs.next().value ?? '')}">`)
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>');
}

/** A script and not JSON: a page that was opened from a disk may not fetch anything. */
function renderSearchIndex(pages: readonly Page[]): string {
  const search = new MiniSearch<Page>({
    idField: 'path',
    fields: ['title', 'headings', 'text'],
    storeFields: ['title', 'summary'],
    extractField,
  });
  search.addAll(pages);
  const index = JSON.stringify(search).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `window.connectorPreflightIndex = ${index};\n`;
}

function extractField(page: Page, field: string): string {
  if (field === 'headings') return page.headings.map(({ text }) => text).join(' ');
  return field === 'path' || field === 'title' || field === 'summary' ? page[field] : page.text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescaped(attribute: string): string {
  return attribute.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
