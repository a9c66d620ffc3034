/** Tables: readable as they are, sortable and filterable where the page's script runs, one block a row on narrow screens. */
import { type AttributeValue, attributes, type Content, type Html, html } from './html.ts';

export interface Column<Row> {
  readonly heading: Content;
  /** The heading in words, for narrow screens. */
  readonly label: string;
  readonly kind: 'text' | 'number';
  readonly cell: (row: Row) => Content;
  /** What the column is sorted by where that is not what the cell shows. Absent with `sortable: false`. */
  readonly key?: (row: Row) => string | number;
  readonly sortable?: false;
  /** The cell names the row. */
  readonly names?: true;
  readonly className?: string;
}

export interface TableParts<Row> {
  /** Says what the table holds; also its name for screen readers. */
  readonly caption: Content;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** `data-NAME` of a row that a filter looks at. */
  readonly facets?: (row: Row) => Readonly<Record<string, string>>;
  readonly className?: string;
}

export function table<Row>({ caption, columns, rows, facets, className = '' }: TableParts<Row>): Html {
  const head = columns.map(
    ({ heading, kind, sortable, className: ofColumn = '' }) =>
      html`<th scope="col" role="columnheader"${attributes({ class: classes(ofColumn, kind === 'number' && 'number'), 'data-sort': sortable === false ? undefined : kind })}>${heading}</th>`,
  );
  const body = rows.map((row) => {
    const ofRow = facets === undefined ? {} : { 'data-item': true, ...dataOf(facets(row)) };
    return html`<tr role="row"${attributes(ofRow)}>${columns.map((column) => cell(column, row))}</tr>\n`;
  });
  return html`<div class="table"><table role="table" class="${`stacks ${className}`.trim()}">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}</tbody>
</table></div>`;
}

function cell<Row>({ label, kind, cell: show, key, names, className = '' }: Column<Row>, row: Row): Html {
  const shared: Record<string, AttributeValue> = {
    class: classes(className, kind === 'number' && 'number'),
    'data-label': label,
    'data-value': key?.(row),
  };
  return names === true
    ? html`<th scope="row" role="rowheader"${attributes(shared)}><div>${show(row)}</div></th>`
    : html`<td role="cell"${attributes(shared)}><div>${show(row)}</div></td>`;
}

function classes(...names: readonly (string | false)[]): string | undefined {
  const given = names.filter((name) => name !== false && name !== '');
  return given.length === 0 ? undefined : given.join(' ');
}

/** `{ stage: 'update' }` as `{ 'data-stage': 'update' }`. */
export function dataOf(facets: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(facets).map(([name, value]) => [`data-${name}`, value]));
}
