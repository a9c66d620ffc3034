/** The site of the documentation in a real browser, opened from a disk as somebody would who downloaded it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { readPages, readPictures } from '../../scripts/docs-site/pages.ts';
import { renderSite } from '../../scripts/docs-site/render-site.ts';
import { accessibilityFaults, describeInBrowser, launch, PATIENCE, sidewaysOverflow } from './chromium.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHOWN = ['docs/setup.md', 'docs/api.md', 'docs/rules/README.md', 'docs/rules/OperationIdNotUnique.md'];

describeInBrowser('The site of the documentation', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'connector-preflight-site-'));
    const pages = readPages(ROOT).filter(({ source }) => source === 'README.md' || SHOWN.includes(source));
    for (const [path, text] of new Map<string, string | Uint8Array>([...renderSite(pages), ...readPictures(ROOT)])) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    browser = await launch();
  }, PATIENCE);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(path: string, colorScheme: 'light' | 'dark', width: number) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, offline: true });
    context.setDefaultTimeout(PATIENCE / 4);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(folder).href)) problems.push(request.url());
    });
    await page.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    await page.goto(pathToFileURL(join(folder, path)).href);
    return { page, problems, context };
  }

  test.each([
    ['index.html', 'light', 1280],
    ['api.html', 'dark', 1280],
    ['rules/OperationIdNotUnique.html', 'light', 390],
    ['rules/index.html', 'dark', 390],
  ] as const)(
    '%s is accessible in %s at %i pixels, and fits',
    async (path, colorScheme, width) => {
      const { page, problems, context } = await open(path, colorScheme, width);
      expect(await sidewaysOverflow(page)).toBe(0);
      // Before axe-core, which asks for the style sheet once more.
      expect(problems).toEqual([]);
      expect(await accessibilityFaults(page)).toEqual([]);
      await context.close();
    },
    PATIENCE,
  );

  test(
    'finds a rule from a page in another folder, and leads to it',
    async () => {
      const { page, problems, context } = await open('rules/index.html', 'light', 1280);
      const box = page.getByRole('searchbox', { name: 'Search the documentation' });
      await box.fill('operationidnotuniq');
      const result = page.locator('#search-results a', { hasText: 'OperationIdNotUnique' });
      await result.first().click();
      await page.waitForURL('**/rules/OperationIdNotUnique.html');
      expect(await page.locator('h1').textContent()).toBe('OperationIdNotUnique');
      await page.getByRole('searchbox').fill('xyzzy');
      await page.getByText('Nothing was found.').waitFor();
      expect(problems).toEqual([]);
      await context.close();
    },
    PATIENCE,
  );
});
