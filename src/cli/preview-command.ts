/** `preview`: the connector as its users will see it, as a page on disk. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { DEFAULT_CONFIGURATION } from '../config/configuration.ts';
import { ARTIFACT_NAMES } from '../connector/layout.ts';
import { readText } from '../disk/read-files.ts';
import { writeText } from '../disk/write-text.ts';
import { InputError } from '../facts/input-error.ts';
import { previewConnector } from '../preview/preview-connector.ts';
import { isPreviewPage, previewSentence, renderPreviewPage } from '../report/html/preview-page.ts';
import { checkConnector } from '../review/check-connector.ts';
import { plainText } from '../text/render.ts';
import { visible } from '../text/visible.ts';
import { complain, type ExitCode, note, print } from './outcome.ts';
import { withForwardSlashes } from './paths.ts';
import { readOneConnector } from './read-connectors.ts';

export interface PreviewOptions {
  /** `-` for standard output; `preview.html` in the current folder, or beside that of the connector, when absent. */
  readonly out?: string;
}

const USUAL_FILE = 'preview.html';
const STANDARD_OUTPUT = '-';

/** 2 when there is nothing to show, or not everything could be checked. Findings are shown on the page and are no failure here. */
export function previewCommand(folder: string, { out }: PreviewOptions): ExitCode {
  const connector = readOneConnector(folder, DEFAULT_CONFIGURATION);
  const { findings, gaps } = checkConnector(connector, DEFAULT_CONFIGURATION);
  const preview = previewConnector(connector, findings);
  if (preview === undefined) {
    throw new InputError(
      `There is nothing to show: ${folder} holds no ${ARTIFACT_NAMES.swagger} that can be read as Swagger 2.0. Run connector-preflight check to see why.`,
    );
  }
  const html = renderPreviewPage(preview);
  if (out === STANDARD_OUTPUT) print(html);
  else {
    const file = out === undefined ? writeUsualPage(folder, html) : writePage(out, html);
    print(`${visible(previewSentence(preview))}\nThe preview is in ${visible(file)}: open it in a browser.`);
    if (liesIn(file, folder)) note('It lies in the folder of the connector: leave it out of the pull request.');
  }
  for (const gap of gaps) complain(plainText(gap));
  return gaps.length > 0 ? 2 : 0;
}

/** Not into the folder of the connector, where it would be one file too many. Only an older preview is written over. */
function writeUsualPage(folder: string, html: string): string {
  const file = liesIn(USUAL_FILE, folder) ? withForwardSlashes(relative('', resolve(folder, '..', USUAL_FILE))) : USUAL_FILE;
  if (existsSync(file) && !isPreviewPage(readText(file))) {
    throw new InputError(`There is a ${file} already that is no preview. Name another file with --out.`);
  }
  return writePage(file, html);
}

/** What is there is written over. */
function writePage(file: string, html: string): string {
  writeText(file, html);
  return file;
}

function liesIn(file: string, folder: string): boolean {
  return !/^(?:\.\.|[a-z]:|[\\/])/i.test(relative(resolve(folder), resolve(file)));
}
