import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { attributes, html } from '../../src/report/html/html.ts';
import { page as document } from '../../src/report/html/page.ts';
import { describeInBrowser, launch, openPage, PATIENCE } from './chromium.ts';

/** Each of these would do something that `openPage` sees, if it were anything but text. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</title></style><img src="https://evil.example/x.png" onerror="alert(1)">',
  '" onmouseover="alert(1)" autofocus onfocus="alert(1)" x="',
  "' onfocus='alert(1)' autofocus tabindex='0",
  'javascript:alert(1)',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '<base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css">',
  '<!-- --><style>@import "https://evil.example/x.css";</style>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '\u202egnp.exe\u2066',
];

describeInBrowser('A page with hostile words', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, PATIENCE);
  afterAll(async () => browser?.close());

  test(
    'shows them as text in every place, runs nothing, asks for nothing',
    async () => {
      const body = html`<main id="content">${HOSTILE.map(
        (evil) =>
          html`<p class="text">${evil}</p><a class="value" title="${evil}" href="${evil}"${attributes({ 'aria-label': evil })}>x</a>`,
      )}</main>`;
      const { page, problems, close } = await openPage(browser, document({ title: HOSTILE.join(' '), body }));
      const shown = HOSTILE.map((evil) => evil.replace('\u202e', '\\u202e').replace('\u2066', '\\u2066'));
      expect(await page.locator('p.text').allTextContents()).toEqual(shown);
      expect(await page.title()).toBe(shown.join(' '));
      const links = await page.evaluate<string[][][]>(
        `[...document.querySelectorAll('a.value')].map((one) => one.getAttributeNames().map((name) => [name, one.getAttribute(name)]))`,
      );
      expect(links).toEqual(
        shown.map((value) => [
          ['class', 'value'],
          ['title', value],
          ['href', '#'],
          ['aria-label', value],
        ]),
      );
      expect(await page.locator('main > :not(p, a), head > link, base, img, iframe').count()).toBe(0);
      expect(problems).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  test(
    'would not run them either if they were markup: the page’s policy allows its own script only',
    async () => {
      const broken = document({ title: 'x', body: html`<main id="content">(markup)</main>` }).replace(
        '(markup)',
        '<script>document.title = "run"</script><b onclick="document.title = \'run\'">click</b><style>b { color: red }</style>',
      );
      const { page, problems, close } = await openPage(browser, broken);
      await page.locator('b').click();
      expect(await page.title()).toBe('x');
      expect(await page.evaluate<string>('getComputedStyle(document.querySelector("b")).color')).not.toBe('rgb(255, 0, 0)');
      expect(problems.filter((problem) => problem.includes('Content Security Policy'))).toHaveLength(3);
      await close();
    },
    PATIENCE,
  );
});
