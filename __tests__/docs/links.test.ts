/** Every link of the documentation, without a network: addresses of others are only looked at for their form. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { relative, siteAddress, targetOf } from '../../scripts/docs-site/links.ts';
import { type Page, readPage, readPages, readPictures } from '../../scripts/docs-site/pages.ts';
import { renderSite } from '../../scripts/docs-site/render-site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const site = readPages(ROOT);
const others = ['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((name) => readPage(name, readFileSync(join(ROOT, name), 'utf8')));
const lookup = (pages: readonly Page[]) => new Map(pages.map((page) => [page.source, page]));

/** A sentence for each link of the pages that leads nowhere. */
function brokenLinks(pages: readonly Page[]): string[] {
  const known = lookup(pages);
  return pages.flatMap((page) =>
    page.links.flatMap(({ address, line }) => {
      const target = targetOf(page, address, known);
      const why = {
        page: () =>
          target.kind === 'page' &&
          target.anchor !== '' &&
          !target.page.headings.some(({ slug }) => slug === target.anchor) &&
          'no such heading',
        file: () => target.kind === 'file' && !existsSync(join(ROOT, target.path)) && 'no such file',
        outside: () => false,
        broken: () => target.kind === 'broken' && target.why,
      }[target.kind]();
      return why ? [`${page.source}:${line} ${address}: ${why}`] : [];
    }),
  );
}

test('every link of README.md, of docs/ and of the other pages at the top leads somewhere', () => {
  expect([...site, ...others].flatMap(({ links }) => links).length).toBeGreaterThan(500);
  expect(brokenLinks([...site, ...others])).toEqual([]);
});

describe('a link is broken that', () => {
  test.each([
    ['names a page that is not there', '[a](nowhere.md)', 'no such file'],
    ['names a heading that is not there', '[a](#nowhere)', 'no such heading'],
    ['names a heading of another page that is not there', '[a](setup.md#nowhere)', 'no such heading'],
    ['leads out of the repository', '[a](../../../etc/passwd)', 'it leads out of the repository'],
    ['begins at the root', '[a](/docs/setup.md)', 'it leads out of the repository'],
    ['names a picture that is not there', '<picture>\n<img alt="" src="pictures/nowhere.png" width="9">\n</picture>', 'no such file'],
    ['is not secure', '[a](http://example.com)', 'it is no https address'],
    ['is a program', '[a](javascript:alert)', 'it is no https address'],
    ['is no address', '[a](https://)', 'it is no https address'],
  ])('%s', (_name, markdown, why) => {
    expect(brokenLinks([...site, readPage('docs/made.md', `# Made\n\n${markdown}\n`)])).toEqual([expect.stringContaining(why)]);
  });
});

describe('headings', () => {
  test('have the anchors that GitHub gives them', () => {
    const { headings } = readPage('docs/made.md', '# What `x-ms-url` is, and why?\n\n## Same\n\n## Same\n\n## Größe: 1_000 %\n');
    expect(headings.map(({ slug }) => slug)).toEqual(['what-x-ms-url-is-and-why', 'same', 'same-1', 'größe-1_000-']);
  });
});

describe('the site', () => {
  const files = renderSite(site);
  const pictures = readPictures(ROOT);
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const attributesOf = (text: string, name: string): string[] =>
    [...text.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
      value.replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
    );
  const anchors = new Map(pages.map(([path, text]) => [path, new Set(attributesOf(text, 'id'))]));

  test('has a page for README.md and for every page below docs/', () => {
    expect(pages.map(([path]) => path).sort()).toEqual(site.map(({ path }) => path).sort());
  });

  test('asks nothing of another server', () => {
    for (const [, text] of pages) expect(attributesOf(text, 'src').filter((address) => /^[a-z]+:|^\/\//i.test(address))).toEqual([]);
    expect(files.get('style.css')).not.toMatch(/@import|url\(\s*['"]?(?!data:)/);
  });

  test('leads to its own files and headings, by relative addresses alone', () => {
    const broken = pages.flatMap(([path, text]) =>
      [...attributesOf(text, 'href'), ...attributesOf(text, 'src'), ...attributesOf(text, 'srcset')].flatMap((address) => {
        if (address.startsWith('https://')) return URL.canParse(address) ? [] : [`${path}: ${address}`];
        const [file = '', anchor = ''] = address.split('#', 2);
        const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
        const there =
          (files.has(target) || pictures.has(target)) && (anchor === '' || anchors.get(target)?.has(decodeURIComponent(anchor)) === true);
        return there ? [] : [`${path}: ${address}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('shows a picture as one, with its dark sibling', () => {
    const preview = files.get('preview.html') ?? '';
    expect(preview).toMatch(
      /<source media="\(prefers-color-scheme: dark\)" srcset="pictures\/preview-dark\.png"><img alt="[^"]+" src="pictures\/preview-light\.png"/,
    );
    for (const [, text] of pages) expect(text).not.toContain('&lt;picture');
  });

  test('shows other HTML of a page as text', () => {
    const hostile = readPage(
      'docs/made.md',
      '# Made <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n\n[a](<setup.md#"onclick="alert(1)>)\n',
    );
    const text = renderSite([readPage('docs/setup.md', '# Setup'), hostile]).get('made.html') ?? '';
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toMatch(/<img|<script>|\sonclick=|\sonerror="/);
  });

  test('goes from one page to another by the shortest way', () => {
    const known = lookup(site);
    const rule = known.get('docs/rules/BaseBranch.md') as Page;
    expect(siteAddress(rule, '../setup.md#x', known)).toBe('../setup.html#x');
    expect(siteAddress(rule, 'README.md', known)).toBe('index.html');
    expect(siteAddress(rule, '../../LICENSE', known)).toBe('https://github.com/connector-preflight/connector-preflight/blob/main/LICENSE');
    expect(relative('index.html', 'index.html')).toBe('index.html');
  });
});
