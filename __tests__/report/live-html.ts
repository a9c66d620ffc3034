/**
 * Reads a page of ours the way a browser begins to, and lists what in it is not ours. It knows only the HTML that our templates can make
 * (tags with double-quoted attributes); whatever else begins with `<` is a stranger.
 */
import { createHash } from 'node:crypto';

const TAGS = new Set(
  `html head meta title style script body a header h1 h2 h3 h4 p dl dt dd div main footer code section table caption thead tbody tr th td
  span svg desc rect text form label input fieldset legend button output wbr small select option details summary b em strong ul ol li time
  article nav pre br hr figure figcaption`.split(/\s+/),
);
const VOID = new Set(['meta', 'input', 'wbr', 'br', 'hr']);
const ADDRESS =
  /^(?:#[^\s<>]*|https:\/\/(?:github\.com\/(?:connector-preflight\/connector-preflight|contoso\/[A-Za-z]+)(?:\/[^\s<>"]*)?|learn\.microsoft\.com\/[a-z/-]*))$/;
const DANGEROUS = /^(?:on.*|style|srcdoc|srcset|action|formaction|data|xlink:.*|src|background|ping|target)$/i;
const TOKEN = /<!doctype html>|<(\/?)([A-Za-z][^\s/>]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*(\/?)>|<|[^<]+/gi;
const ATTRIBUTE = /\s([^\s=>"'/]+)(?:="([^"]*)")?/g;
const OWN_CODE = /<(script|style)>([\s\S]*?)<\/\1>/g;

/** What would come alive in the page and is not our own; empty for a page that is as it should be. */
export function strangersInPage(page: string): readonly string[] {
  const strangers: string[] = [];
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1] ?? '';
  if (!policy.startsWith("default-src 'none'; ")) strangers.push('no policy');
  const code: string[] = [];
  const markup = page.replace(OWN_CODE, (_all, name: string, text: string) => {
    code.push(name);
    const hash = createHash('sha256').update(text).digest('base64');
    if (!policy.includes(`${name}-src 'sha256-${hash}'`)) strangers.push(`${name} that the policy does not name`);
    return '';
  });
  if (code.length > 2) strangers.push(`${code.length} scripts and styles`);
  const open: string[] = [];
  for (const [token, closing, written, attributes = '', selfClosing] of markup.matchAll(TOKEN)) {
    if (written === undefined) {
      if (token === '<') strangers.push('a < outside of any tag');
      if (/[\p{Cf}]|[^\n\P{Cc}]/u.test(token) && !token.startsWith('<')) strangers.push(`invisible characters: ${JSON.stringify(token)}`);
      continue;
    }
    const name = written.toLowerCase();
    if (!TAGS.has(name)) strangers.push(`tag ${name}`);
    if (closing === '/') {
      if (open.pop() !== name) strangers.push(`the end of ${name} in a wrong place`);
    } else if (!VOID.has(name) && selfClosing !== '/') open.push(name);
    for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (DANGEROUS.test(attribute)) strangers.push(`attribute ${attribute}`);
      if (attribute.toLowerCase() === 'href' && !ADDRESS.test(value.replaceAll('&amp;', '&'))) strangers.push(`address ${value}`);
    }
  }
  if (open.length > 0) strangers.push(`no end of ${open.join()}`);
  return strangers;
}
