import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DESK } from '../../scripts/pictures/desk.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../src/connector/json-value.ts';
import { renderPreviewPage } from '../../src/report/html/preview-page.ts';
import { sampleProperties } from '../../src/rules/sample-connector.ts';
import { SAMPLE_SWAGGER } from '../../src/rules/swagger/sample.ts';
import { previewOf } from '../preview/previews.ts';
import { accessibilityFaults, describeInBrowser, launch, openPage, PATIENCE, sidewaysOverflow } from './chromium.ts';

const EVIL = [
  '<script>alert(1)</script>',
  '"><img src="https://evil.example/x.png" onerror="alert(1)">',
  'javascript:alert(1)',
  "' autofocus onfocus='alert(1)' x='",
  '\u202e</title></style><svg/onload=alert(1)>\u2066',
];

/** Keys whose values decide what the file means; with another text in them there would be less to show. */
const MEANING = new Set(['in', 'type', 'format', '$ref', 'x-ms-visibility', 'x-ms-trigger', 'swagger']);

/** Every other text replaced by a hostile one, which one depending on where it stands, and every description of a field added. */
function poisoned(value: JsonValue, turn = 0): JsonValue {
  if (isArray(value)) return value.map((entry, index) => poisoned(entry, turn + index));
  if (!isObject(value)) return typeof value === 'string' ? (EVIL[turn % EVIL.length] ?? '') : value;
  const entries = Object.entries(value).map(([key, entry], index) => [key, MEANING.has(key) ? entry : poisoned(entry, turn + index)]);
  const texts = EVIL.map((text, index) => [`x-ms-${['summary', 'trigger-hint', 'a', 'b', 'c'][index]}`, text]);
  return Object.fromEntries([...entries, ...('type' in value || 'in' in value ? texts : [])]);
}

function hostileSwagger(operations: number): JsonObject {
  const { paths, ...rest } = poisoned(SAMPLE_SWAGGER) as { readonly paths: JsonObject };
  const more = Array.from({ length: operations }, (_, index) => {
    const evil = EVIL[index % EVIL.length] ?? '';
    const parameters = [
      { name: evil, in: 'query', type: 'string', enum: EVIL, default: evil, 'x-ms-dynamic-values': { operationId: evil } },
    ];
    return [`/${index}${evil}`, { get: { operationId: `${evil}${index}`, summary: evil, description: evil, parameters } }];
  });
  return { ...rest, paths: { ...paths, ...Object.fromEntries(more) } };
}

function hostilePage(operations: number): string {
  const files = {
    'apiDefinition.swagger.json': JSON.stringify(hostileSwagger(operations)),
    'apiProperties.json': JSON.stringify(poisoned(sampleProperties('independent-publisher'))),
  };
  return renderPreviewPage(previewOf({ files }));
}

describeInBrowser('The preview page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, PATIENCE);
  afterAll(async () => browser?.close());

  const desk = renderPreviewPage(previewOf(DESK));

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'fits and can be read %d pixels wide, %s, with everything folded open',
    async (width, colorScheme) => {
      const { page, problems, close } = await openPage(browser, desk, { width, colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(problems).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  test(
    'names its parts: operations, what is required, tables',
    async () => {
      const { page, close } = await openPage(browser, desk);
      for (const name of ['When a ticket changes', 'Create a ticket', 'List tickets', /^Get a ticket with/]) {
        expect(await page.getByRole('article', { name }).count()).toBe(1);
      }
      const create = page.getByRole('article', { name: 'Create a ticket', exact: true });
      expect(await create.getByRole('term').allTextContents()).toEqual([
        'Subject * (required)',
        'Queue',
        'Requester * (required)',
        'Requester Email * (required)',
        'language',
      ]);
      expect(await create.getByRole('table', { name: 'Parameters' }).getByRole('rowheader').first().textContent()).toBe('Subject');
      await close();
    },
    PATIENCE,
  );

  test(
    'keeps advanced fields behind a click',
    async () => {
      const { page, close } = await openPage(browser, desk);
      const list = page.getByRole('article', { name: 'List tickets', exact: true });
      const advanced = list.getByRole('term').filter({ hasText: 'Most Tickets' });
      expect(await advanced.isVisible()).toBe(false);
      await list.getByText('Show advanced options (1)').click();
      expect(await advanced.isVisible()).toBe(true);
      await close();
    },
    PATIENCE,
  );

  test(
    'of a hostile connector runs nothing, asks for nothing and shows its texts as they are',
    async () => {
      const { page, problems, close } = await openPage(browser, hostilePage(20));
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      expect(problems).toEqual([]);
      const wrong = [
        'img, iframe, object, embed, base, [action]',
        '[onload], [onerror], [onfocus]',
        'a:not([href^="https://github.com/"], [href^="#"])',
      ];
      for (const selector of wrong) expect(await page.locator(selector).count()).toBe(0);
      expect(await page.locator('body script').count()).toBe(1);
      expect(await page.locator('h3').allTextContents()).toEqual(expect.arrayContaining([EVIL[0], EVIL[1], EVIL[2], EVIL[3]]));
      expect(await page.locator('h3', { hasText: '\\u202e</title>' }).count()).toBeGreaterThan(0);
      expect(await page.locator(':text("\u202e")').count()).toBe(0);
      await close();
    },
    PATIENCE,
  );

  test(
    'of 10,000 hostile operations opens, shows the first ones and says how many are left out',
    async () => {
      const document = hostilePage(10_000);
      expect(document.length).toBeLessThan(20_000_000);
      const { page, problems, close } = await openPage(browser, document);
      expect(await page.getByRole('article').count()).toBe(500);
      expect(await page.getByText(/^And 9,\d{3} more operations, not shown here\.$/).count()).toBe(1);
      expect(problems).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
