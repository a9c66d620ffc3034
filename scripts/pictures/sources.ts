/** What the pictures of the docs show: pages made by the real renderers from invented cases. */
import { createHash } from 'node:crypto';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { previewConnector } from '../../src/preview/preview-connector.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderPreviewPage } from '../../src/report/html/preview-page.ts';
import { renderQueuePage } from '../../src/report/html/queue-page.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import { reviewPullRequest } from '../../src/review/review-pull-request.ts';
import { ruleById } from '../../src/rules/registry.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { readExample } from '../generate/example.ts';
import { DESK } from './desk.ts';
import { commentPage } from './github-look.ts';
import { QUEUE } from './queue.ts';

export interface Picture {
  /** `docs/pictures/NAME-light.png` and `-dark.png`. */
  readonly name: string;
  readonly page: () => string;
  /** CSS pixels. */
  readonly width: number;
  /** What is below is cut off. */
  readonly height: number;
  /** CSS selector of what is shown, the whole of it; the top of the page when absent. */
  readonly part?: string;
}

export const PICTURES: readonly Picture[] = [
  { name: 'comment', page: examplePage, width: 900, height: 720 },
  { name: 'preview', page: previewPage, width: 1100, height: 900, part: 'article:has(#actions-1)' },
  { name: 'queue', page: () => renderQueuePage(QUEUE), width: 1200, height: 900 },
];

/** Not that of the package: a release alone does not change the pictures. */
const VERSION = '1.0.0';

function examplePage(): string {
  const review = reviewPullRequest(readExample('example'), DEFAULT_CONFIGURATION, []);
  return commentPage(renderComment(review, { rules: ruleById, version: VERSION }), 'connector-preflight');
}

function previewPage(): string {
  const connector = applyExample(DESK);
  const preview = previewConnector(connector, checkConnector(connector, DEFAULT_CONFIGURATION).findings);
  if (preview === undefined) throw new Error('The invented connector has no swagger.');
  return renderPreviewPage(preview);
}

export const FINGERPRINTS = 'docs/pictures/sources.json';

/** A hash of what each picture shows, as the file kept beside the pictures. */
export function renderFingerprints(): string {
  const hashes = PICTURES.map(({ name, page }) => [name, createHash('sha256').update(page()).digest('hex')]);
  return `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`;
}
