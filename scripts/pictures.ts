/** `npm run pictures`: the pictures of the docs, from the real renderers through the system's Chromium. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from '../__tests__/browser/find-chromium.ts';
import { withPalette } from './pictures/palette-png.ts';
import { FINGERPRINTS, PICTURES, type Picture, renderFingerprints } from './pictures/sources.ts';

const FOLDER = 'docs/pictures';
const SHARPNESS = 2;

async function takePicture(browser: Browser, picture: Picture, colorScheme: 'light' | 'dark', file: string): Promise<Buffer> {
  const { width, height, part } = picture;
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: SHARPNESS, offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const box = part === undefined ? null : await page.locator(part).boundingBox();
  const clip = box === null ? { x: 0, y: 0, ...viewport } : { x: 0, y: box.y, width, height: box.height };
  const image = await page.screenshot({ fullPage: true, clip });
  await context.close();
  return image;
}

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('The pictures are made with Chromium, and there is none on the path.');
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  const folder = mkdtempSync(join(tmpdir(), 'connector-preflight-pictures-'));
  try {
    mkdirSync(FOLDER, { recursive: true });
    for (const picture of PICTURES) {
      const file = join(folder, `${picture.name}.html`);
      writeFileSync(file, picture.page());
      for (const scheme of ['light', 'dark'] as const) {
        const image = withPalette(await takePicture(browser, picture, scheme, file));
        writeFileSync(`${FOLDER}/${picture.name}-${scheme}.png`, image);
        process.stderr.write(`written: ${FOLDER}/${picture.name}-${scheme}.png, ${Math.ceil(image.length / 1000)} kB\n`);
      }
    }
    writeFileSync(FINGERPRINTS, renderFingerprints());
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

await main();
