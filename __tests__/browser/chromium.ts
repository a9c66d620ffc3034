/** A real browser for tests of pages: the system's Chromium, or none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts';

/** `describe` where there is a Chromium; that it skips is said once for all of them, before all tests. */
export const describeInBrowser = findChromium() === undefined ? describe.skip : describe;

/** A browser is slow to start on a busy machine. */
export const PATIENCE = 120_000;

export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on the path.');
  return await chromium.launch({
    executablePath,
    timeout: PATIENCE,
    args: [...CHROMIUM_ARGUMENTS],
  });
}

export interface Look {
  /** CSS pixels; 1280 unless said. */
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** What the page should not have done: errors and warnings of the console, dialogs, requests for anything but itself. Grows. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a document from disk, without a network. */
export async function openPage(browser: Browser, document: string, look: Look = {}): Promise<OpenedPage> {
  const { width = 1280, colorScheme = 'light', javaScriptEnabled = true } = look;
  const folder = mkdtempSync(join(tmpdir(), 'connector-preflight-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, document);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled, offline: true });
  context.setDefaultTimeout(PATIENCE / 4);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) problems.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  await page.goto(address);
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, problems, close };
}

/** Each serious or critical finding of axe-core in a line: rule, why, where. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** How far the page can be scrolled sideways; 0 when everything fits. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
