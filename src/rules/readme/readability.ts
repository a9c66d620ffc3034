/** A readme or intro that is not read as Markdown, because reading it could take for ever. */

import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { NOT_FOR_CUSTOM } from '../rule.ts';
import { README_GROUP } from './template.ts';

export const markdownNotReadable: ConnectorRule = {
  id: 'MarkdownNotReadable',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'The readme and the intro are of a size and shape that can be read.',
  why: 'A file that was not read was not checked either, and readers of the published page give up on it too.',
  remedy: 'Shorten the file: leave generated reference text to the API’s own documentation, and end paragraphs with a blank line.',
  confidence: 'high',
  source: 'The largest published readme has 47,000 characters and 630 lines; our reader takes more than twice as many.',
  bad: { files: { 'readme.md': `# Contoso Tickets\n${'['.repeat(600)}\n` } },
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    for (const artifact of [documents.readme, documents.intro]) {
      if (artifact?.document.refusal === undefined) continue;
      report({
        file: artifact.file.path,
        message: say`This file is too large or too tangled to be read as Markdown: ${artifact.document.refusal}.`,
      });
    }
  },
};
