import { describe, expect, test } from '@jest/globals';
import { attributes, html, link, markupOf } from '../../../src/report/html/html.ts';

const written = (fragment: ReturnType<typeof html>): string => markupOf(fragment);

describe('What is put into a template', () => {
  test.each([
    ['markup', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['an entity', '&lt;b&gt;', '<p>&amp;lt;b&amp;gt;</p>'],
    ['the end of a script', '</script>', '<p>&lt;/script&gt;</p>'],
    ['a character that turns the text around', 'a\u202eb', '<p>a\\u202eb</p>'],
    ['a line end and a NUL', 'a\nb\u0000', '<p>a\\nb\\u0000</p>'],
    ['a lone half of a character', '\ud800', '<p>\\ud800</p>'],
  ])('shows %s as text', (_, value, expected) => {
    expect(written(html`<p>${value}</p>`)).toBe(expected);
  });

  test('is kept as it is when a template made it, also in lists', () => {
    expect(written(html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}</ul>`)).toBe('<ul><li>a</li><li>b</li></ul>');
    expect(written(html`<p>${[1, '<', undefined]}</p>`)).toBe('<p>1&lt;</p>');
  });

  test('cannot pose as markup by having its shape', () => {
    const posing = JSON.parse('{"markup":"<script>alert(1)</script>"}');
    expect(() => html`<p>${posing}</p>`).toThrow(TypeError);
  });

  test('does not leave an attribute', () => {
    expect(written(html`<a title="${'" onclick="alert(1)'}">x</a>`)).toBe('<a title="&quot; onclick=&quot;alert(1)">x</a>');
    expect(written(html`<a${attributes({ title: '"><b>' })}>x</a>`)).toBe('<a title="&quot;&gt;&lt;b&gt;">x</a>');
  });
});

describe('An address', () => {
  test.each([
    ['a secure page', 'https://example.com/?a=1&b=2', '<a href="https://example.com/?a=1&amp;b=2">x</a>'],
    ['a place in the page', '#findings', '<a href="#findings">x</a>'],
    ['a script', 'javascript:alert(1)', '<a href="#">x</a>'],
    ['a script behind a control character', '\u0001javascript:alert(1)', '<a href="#">x</a>'],
    ['data', 'data:text/html,<script>alert(1)</script>', '<a href="#">x</a>'],
    ['another server without a scheme', '//example.com', '<a href="#">x</a>'],
    ['an insecure page', 'http://example.com', '<a href="#">x</a>'],
  ])('that is %s', (_, address, expected) => {
    expect(written(html`<a href="${address}">x</a>`)).toBe(expected);
    expect(written(html`<a${attributes({ href: address })}>x</a>`)).toBe(expected);
  });

  test('that cannot be followed is no link at all when made by `link`', () => {
    expect(written(link('javascript:alert(1)', 'here'))).toBe('here');
    expect(written(link(undefined, 'here'))).toBe('here');
    expect(written(link('https://example.com', 'here'))).toBe('<a href="https://example.com">here</a>');
  });

  test('that is put together keeps its beginning', () => {
    expect(written(html`<a href="#row-${'"javascript:'}">x</a>`)).toBe('<a href="#row-&quot;javascript:">x</a>');
  });
});

describe('A template is refused that interpolates', () => {
  test.each([
    ['into an attribute without quotes', () => html`<a title=${'x'}>x</a>`],
    ['into an attribute in single quotes', () => html`<a title='${'x'}'>x</a>`],
    ['into a handler', () => html`<a onclick="${'x'}">x</a>`],
    ['into a style', () => html`<a style="color: ${'x'}">x</a>`],
    ['into a script', () => html`<script>${'x'}</script>`],
    ['the name of a tag', () => html`<${'b'}>x</b>`],
    ['text into a tag', () => html`<a ${'hidden'}>x</a>`],
    ['attributes into text', () => html`<a>${attributes({ hidden: true })}</a>`],
    ['a handler as an attribute', () => attributes({ onclick: 'x' })],
    ['a name that ends the attribute', () => attributes({ 'a b': 'x' })],
  ])('%s', (_, template) => {
    expect(template).toThrow(TypeError);
  });
});
