import { describe, expect, test } from '@jest/globals';
import type { OutlinedOperation } from '../../src/preview/outline-operations.ts';
import { renderComment, renderMarkdown } from '../../src/report/comment.ts';
import { liveParts } from './live-markdown.ts';
import { OPTIONS, REVIEWS, review } from './reviews.ts';

const [connector] = review().connectors;

function outlined(operations: number, different: Partial<OutlinedOperation> = {}) {
  const outline = Array.from(
    { length: operations },
    (_, index): OutlinedOperation => ({ change: 'new', kind: 'action', name: `Do ${index}`, id: `Do${index}`, ...different }),
  );
  return review({ connectors: connector === undefined ? [] : [{ ...connector, outline }] });
}

describe('the table of operations', () => {
  test('is not in the comment of a proposal, nor where no operation is touched', () => {
    for (const name of ['proposal-pass', 'proposal-changes-needed', 'update-pass']) {
      expect(renderComment(REVIEWS[name] ?? review(), OPTIONS)).not.toContain('that users see');
    }
  });

  test.each([
    [60, 61, false],
    [61, 62, true],
  ])('of %d operations has %d rows in the comment', (operations, rows, cut) => {
    const comment = renderComment(outlined(operations), OPTIONS);
    expect(liveParts(comment).rows.filter((cells) => cells === 4)).toHaveLength(Math.min(rows, 61));
    expect(comment.includes('and 1 more')).toBe(cut);
  });

  test('is complete on a page of its own, and left out of a comment that has no room', () => {
    expect(liveParts(renderMarkdown(outlined(900), OPTIONS)).rows).toHaveLength(901);
    const long = outlined(900, { name: 'x'.repeat(200), id: 'y'.repeat(200) });
    expect(Buffer.byteLength(renderComment(long, OPTIONS))).toBeLessThan(65_000);
  });

  test.each(['a|b', 'a\\|b', 'a\\\\|b|', '`|`', '|', '\n|---|'])('keeps %j in its cell', (name) => {
    expect(liveParts(renderComment(outlined(1, { name, id: name }), OPTIONS)).rows).toEqual([4, 4]);
  });

  test('of several connectors names each of them', () => {
    const two = outlined(2);
    const [one] = two.connectors;
    const other = one && { ...one, name: 'Fabrikam Parcels' };
    const comment = renderComment({ ...two, connectors: one && other ? [one, other] : [] }, OPTIONS);
    expect(comment).toContain('<summary>4 operations that users see: 4 new</summary>\n\n**`Contoso Tickets`**\n\n| Change |');
    expect(comment).toContain('**`Fabrikam Parcels`**\n\n| Change |');
  });
});
