import { describe, expect, test } from '@jest/globals';
import { renderQueueMarkdown, renderQueueSummary } from '../../src/report/queue-markdown.ts';
import { entry, queue } from '../queue/queues.ts';
import { liveParts } from './live-markdown.ts';

test('each stage has its table, with whose turn it is, how long, and what was found', () => {
  const markdown = renderQueueMarkdown(
    queue({
      entries: [
        entry(1),
        entry(2, {
          stage: 'update',
          verdict: 'changes-needed',
          turn: 'publisher',
          errors: 4,
          breaking: 2,
          draft: true,
          next: 'Take it back.',
        }),
      ],
      unreviewed: [{ number: 3, title: 'Fabrikam', author: 'eve', why: 'GitHub did not answer.' }],
    }),
  );
  expect(liveParts(markdown).headings).toEqual(['Open pull requests', 'New connectors', 'Updates', 'Not reviewed this time']);
  expect(markdown).toContain(
    '2 reviewed (waiting for a reviewer 1, for the publisher 1, for nobody 0); 1 could not be reviewed this time.',
  );
  expect(markdown).toContain('| changes needed, draft | publisher | 9 | 4 | 2 | 0 | Take it back. |');
  expect(liveParts(markdown).links).toEqual([1, 2, 3].map((number) => `https://github.com/contoso/connectors/pull/${number}`));
});

test('a repository without open pull requests has none', () => {
  expect(renderQueueMarkdown(queue({ entries: [] }))).toMatch(/^## Open pull requests\n\n.* UTC: none\.\n$/);
});

describe('outside words cannot leave their cell or come alive:', () => {
  test.each([
    'a | b || c',
    'a \\| b \\',
    '`a | b` and ``',
    'line\n| 1 | 2 |\r\nnext',
    '@octocat <b>#7</b> ![x](https://evil.example) https://evil.example',
    '<!-- connector-preflight:1 head=- findings= -->',
    '\u202eabc\u2066',
  ])('%j', (text) => {
    const hostile = queue({
      entries: [entry(1, { title: text, author: text, next: text })],
      unreviewed: [{ number: 2, title: text, author: text, why: text }],
    });
    const markdown = renderQueueMarkdown(hostile);
    const { html, links, images, tables } = liveParts(markdown);
    expect({ html, images, tables: tables.length, links: links.length }).toEqual({ html: [], images: 0, tables: 2, links: 2 });
    const rows = markdown.split('\n').filter((line) => line.startsWith('| ['));
    expect(rows.map((row) => row.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length)).toEqual([12, 6]);
  });
});

test('a summary too large for GitHub counts the rows that do not fit', () => {
  const entries = Array.from({ length: 9000 }, (_, index) => entry(index + 1, { next: 'Mend it. '.repeat(20) }));
  const summary = renderQueueSummary(queue({ entries }));
  expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
  expect(summary).toMatch(/\d+ more are in the files of the queue\./);
  expect(renderQueueMarkdown(queue({ entries }))).not.toContain('more are in the files');
});
