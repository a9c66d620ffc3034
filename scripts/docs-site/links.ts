/** Where a link of a page leads. */
import { posix } from 'node:path';
import { REPOSITORY } from '../../src/text/links.ts';
import { type Page, PICTURES, sitePathOf } from './pages.ts';

export type Target =
  /** Another page, or the same one. */
  | { readonly kind: 'page'; readonly page: Page; readonly anchor: string }
  /** A file or folder of the repository that is no page; `path` has no slash at its end. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'outside'; readonly url: URL }
  | { readonly kind: 'broken'; readonly why: string };

export type PageLookup = ReadonlyMap<string, Page>;

export function targetOf(from: Page, address: string, pages: PageLookup): Target {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return outside(address);
  const [path = '', anchor = ''] = address.split('#', 2);
  const source = path === '' ? from.source : posix.join(posix.dirname(from.source), decodeURIComponent(path)).replace(/\/$/, '');
  if (source.startsWith('..') || path.startsWith('/')) return { kind: 'broken', why: 'it leads out of the repository' };
  const page = pages.get(source);
  return page === undefined ? { kind: 'file', path: source } : { kind: 'page', page, anchor };
}

function outside(address: string): Target {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') return { kind: 'broken', why: 'it is no https address' };
  return { kind: 'outside', url };
}

/** The address to write into the page of the site: relative, so that the site works from a disk as well. */
export function siteAddress(from: Page, address: string, pages: PageLookup): string {
  const target = targetOf(from, address, pages);
  switch (target.kind) {
    case 'page':
      return `${relative(from.path, target.page.path)}${target.anchor === '' ? '' : `#${target.anchor}`}`;
    case 'file':
      if (target.path.startsWith(PICTURES)) return relative(from.path, sitePathOf(target.path));
      return `${REPOSITORY}/blob/main/${target.path.split('/').map(encodeURIComponent).join('/')}`;
    case 'outside':
      return target.url.href;
    case 'broken':
      throw new Error(`${from.source}: the link ${address} cannot be followed: ${target.why}.`);
  }
}

/** The way from one file of the site to another. */
export function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}
