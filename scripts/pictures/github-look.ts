/** A comment as GitHub shows it: its Markdown as HTML, in a frame of our own making that looks much the same. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { html, markupOf } from '../../src/report/html/html.ts';

/** Drawn, because the machine that makes the pictures may have no font for them. */
const SIGNS: Readonly<Record<string, string>> = {
  '❌': '<path d="M3 3 13 13M13 3 3 13" stroke="#d1242f" stroke-width="3" stroke-linecap="round"/>',
  '✅': '<rect width="16" height="16" rx="3" fill="#1a7f37"/><path d="m4 8.5 2.7 2.7L12 5.5" stroke="#fff" stroke-width="2" fill="none"/>',
};

/** `author`: who has written it. `markdown` is ours: nothing in it is live that should not be. */
export function commentPage(markdown: string, author: string): string {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const drawn = Object.entries(SIGNS).reduce(
    (text, [sign, paths]) => text.replaceAll(sign, `<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${paths}</svg>`),
    body,
  );
  const head = markupOf(html`<p class="head"><strong>${author}</strong> <span class="bot">bot</span> commented now</p>`);
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Comment</title><style>${STYLE}</style></head>\n<body>\n<div class="avatar">${AVATAR}</div>\n<article>${head}<div class="body">${drawn}</div></article>\n</body>\n</html>\n`;
}

const AVATAR =
  '<svg viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="#1a5bb8"/><path d="m10 21 7 7 13-15" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>';

const STYLE = `
:root { color-scheme: light dark; --page: #fff; --ink: #1f2328; --muted: #59636e; --line: #d1d9e0; --head: #f6f8fa; --code: #eff1f3; --link: #0969da; }
@media (prefers-color-scheme: dark) {
  :root { --page: #0d1117; --ink: #f0f6fc; --muted: #9198a1; --line: #3d444d; --head: #151b23; --code: #262c36; --link: #4493f8; }
}
* { box-sizing: border-box; }
body { display: flex; gap: 14px; margin: 0; padding: 16px; background: var(--page); color: var(--ink); font: 14px/1.5 system-ui, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.avatar { flex: none; width: 40px; }
article { flex: 1; min-width: 0; border: 1px solid var(--line); border-radius: 6px; }
.head { margin: 0; padding: 8px 16px; border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; background: var(--head); color: var(--muted); }
.head strong { color: var(--ink); }
.bot { padding: 0 6px; border: 1px solid var(--line); border-radius: 99px; font-size: 12px; }
.body { padding: 16px; overflow-wrap: anywhere; }
.body > :first-child { margin-top: 0; }
.body > :last-child { margin-bottom: 0; }
h3 { margin: 24px 0 16px; font-size: 17.5px; font-weight: 600; line-height: 1.25; }
h4 { margin: 24px 0 16px; font-size: 14px; font-weight: 600; }
p, ul, ol, details { margin: 0 0 16px; }
ul, ol { padding-left: 2em; }
li + li { margin-top: 4px; }
a { color: var(--link); text-decoration: underline; text-underline-offset: 3px; }
code { padding: .2em .4em; border-radius: 6px; background: var(--code); font: 85%/1.5 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
hr { height: 4px; margin: 24px 0; border: 0; background: var(--line); }
.body::after { content: ""; position: fixed; inset: auto 0 0; height: 72px; background: linear-gradient(transparent, var(--page)); }
.sign { width: 16px; height: 16px; vertical-align: -1px; }
`;
