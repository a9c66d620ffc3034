/** The judge of pages is judged itself: each of these pages is a page of ours with one thing in it that a browser would act on. */
import { describe, expect, test } from '@jest/globals';
import { html } from '../../src/report/html/html.ts';
import { page } from '../../src/report/html/page.ts';
import { strangersInPage } from './live-html.ts';

const OURS = page({
  title: 'A page',
  body: html`<main id="content"><p class="lead">HERE</p><a href="https://github.com/contoso/Connectors/pull/7">7</a></main>`,
});
const withText = (markup: string): string => OURS.replace('HERE', markup);

test('A page of ours holds nothing that is alive, nor does text that only looks so', () => {
  expect(strangersInPage(OURS)).toEqual([]);
  expect(strangersInPage(withText('&lt;script>alert(1)&lt;/script> &#60;!-- onerror=x javascript:alert(1)'))).toEqual([]);
});

describe('A page is not inert with', () => {
  test.each([
    ['a picture', withText('<img>'), 'element img'],
    ['a frame', withText('<iframe></iframe>'), 'element iframe'],
    ['something that is not drawn at once', withText('<template><b onclick="x">y</b></template>'), 'attribute onclick of b'],
    ['a handler', withText('<b onclick="x">y</b>'), 'attribute onclick of b'],
    ['a handler in capitals and without quotes', withText('<B oNcLiCk=x>y</B>'), 'attribute onclick of b'],
    ['a handler behind a slash', withText('<b/onclick=x>y</b>'), 'attribute onclick of b'],
    ['a style of its own', withText('<b style="color:red">y</b>'), 'attribute style of b'],
    ['an address of a script', withText('<a href="javascript:alert(1)">y</a>'), 'address javascript:alert(1)'],
    ['an address in entities', withText('<a href="java&#115;cript&colon;alert(1)">y</a>'), 'address javascript:alert(1)'],
    ['an address that is not ours', withText('<a href="https://evil.example">y</a>'), 'address https://evil.example'],
    [
      'an address that begins like ours',
      withText('<a href="https://github.com/contoso.evil/x">y</a>'),
      'address https://github.com/contoso.evil/x',
    ],
    ['another window', withText('<a href="#x" target="_blank">y</a>'), 'attribute target of a'],
    ['a form that sends', withText('<form action="https://evil.example"></form>'), 'attribute action of form'],
    ['a button that sends', withText('<button formaction="#x">y</button>'), 'attribute formaction of button'],
    ['a link in a drawing', withText('<svg><a xlink:href="https://evil.example"><text>y</text></a></svg>'), 'element a'],
    ['HTML in a drawing', withText('<svg><foreignObject><b>y</b></foreignObject></svg>'), 'element foreignObject'],
    ['formulas', withText('<math><mi>x</mi></math>'), 'element math'],
    ['another base', OURS.replace('<title>', '<base href="https://evil.example"><title>'), 'element base'],
    ['a way to another page', OURS.replace('<title>', '<meta http-equiv="refresh" content="0"><title>'), 'http-equiv refresh'],
    ['a comment', withText('<!-- x -->'), 'a comment'],
    ['what a browser takes for a comment', withText('<?x?>'), 'a comment'],
    ['an end too many', withText('</main>'), 'the end of nothing'],
    ['an element that does not end', withText('<div>'), 'no beginning or no end of div'],
    ['an element that begins by itself', withText('<table><tr><td>y</td></tr></table>'), 'no beginning or no end of tbody'],
    ['a < in its text', withText('a < b'), 'invalid-first-character-of-tag-name'],
    ['the same attribute twice', withText('<b class="x" class="y">y</b>'), 'duplicate-attribute'],
    ['a right-to-left mark', withText('\u202e'), 'invisible characters'],
    ['a right-to-left mark as an entity', withText('&#x202e;'), 'invisible characters'],
    ['a zero-width blank in an attribute', withText('<b title="&ZeroWidthSpace;">y</b>'), 'invisible characters in title'],
    ['a NUL', withText('\0'), 'unexpected-null-character'],
    ['another script', withText('<script>alert(1)</script>'), '1 styles and 2 scripts'],
    ['a script from elsewhere', withText('<script src="https://evil.example"></script>'), 'attribute src of script'],
    ['another style', withText('<style>b{}</style>'), '2 styles and 1 scripts'],
    [
      'another script in place of ours',
      OURS.replace(/<script>[\s\S]*<\/script>/, '<script>alert(1)</script>'),
      'a policy that does not name',
    ],
    ['a policy that allows more', OURS.replace('; img-src data:', '; img-src *'), 'a policy that does not name'],
    [
      'a policy that allows the script of anybody',
      OURS.replace("script-src '", "script-src 'unsafe-inline' '"),
      'a policy that does not name',
    ],
    ['no policy', OURS.replace(/<meta http-equiv[^>]*>/, ''), 'no policy'],
    ['a policy in the body', OURS.replace(/(<meta http-equiv[^>]*>)([\s\S]*)HERE/, '$2$1'), 'no policy'],
    ['a policy behind what it is about', OURS.replace(/(<meta http-equiv[^>]*>)([\s\S]*<\/style>)/, '$2$1'), 'no policy'],
    ['no document type', OURS.replace('<!doctype html>', ''), 'missing-doctype'],
  ])('%s', (_name, changed, stranger) => {
    expect(changed).not.toBe(OURS);
    expect(strangersInPage(changed).join('\n')).toContain(stranger);
  });
});
