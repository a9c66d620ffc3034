/** The frame of every page that is written to a file: one document that asks the network for nothing and runs no script but its own. */
import { createHash } from 'node:crypto';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../generated/page-assets.ts';
import { type Html, html, markupOf } from './html.ts';

export interface PageParts {
  readonly title: string;
  /** Language of the page's own words (BCP 47); `en` when absent. */
  readonly lang?: string;
  /** Further style rules; our own, never made from values. */
  readonly style?: string;
  /** What stands in the `body` element: usually a `header`, and a `main` with the id `content`, to which the first link of the page leads. */
  readonly body: Html;
}

/** A whole document. The policy in it names the hashes of the one style and the one script, so that nothing else can be run or loaded. */
export function page({ title, lang = 'en', style = '', body }: PageParts): string {
  const css = inElement('style', `${PAGE_STYLE}${style}`);
  const script = inElement('script', PAGE_SCRIPT);
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(css)}'`,
    `script-src '${hashOf(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    markupOf(html`<html lang="${lang}">`),
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    markupOf(html`<title>${title}</title>`),
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#content">Skip to the content</a>',
    markupOf(body),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The text as the browser will see it, which is what is hashed. Throws when it would end the element early. */
function inElement(name: 'style' | 'script', text: string): string {
  if (new RegExp(`</${name}|<!--`, 'i').test(text)) throw new TypeError(`This cannot stand in a ${name} element.`);
  return text.replaceAll('\r\n', '\n');
}
