/** Bars inside tables. The table has the numbers in words as well: it is the chart and its alternative in one. */
import { type Content, type Html, html } from './html.ts';

export type BarColour = '1' | '2' | '3' | 'error' | 'warning' | 'info';

export interface BarPart {
  readonly value: number;
  readonly colour: BarColour;
  /** What the part counts: `Errors`. */
  readonly label: string;
}

const WIDTH = 400;
const HEIGHT = 12;
/** Even one of twenty thousand is seen. */
const NARROWEST = 2;
const GAP = 1;

/** The parts one behind the other; a bar of `longest` fills the width. */
export function bar(parts: readonly BarPart[], longest: number, title: string): Html {
  const present = parts.filter(({ value }) => value > 0);
  let from = 0;
  const pieces = present.map(({ value, colour }) => {
    const width = Math.max(NARROWEST, (value / Math.max(1, longest)) * (WIDTH - 2 * (NARROWEST + GAP)) - GAP);
    const piece = html`<rect class="bar-${colour}" x="${rounded(from)}" width="${rounded(width)}" height="${HEIGHT}"/>`;
    from += width + GAP;
    return piece;
  });
  const said = present.map(({ value, label }) => `${label}: ${value.toLocaleString('en-US')}`).join(', ');
  return html`<svg class="bar" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none"><title>${title}</title><desc>${said === '' ? 'none' : said}</desc>${pieces}</svg>`;
}

/** A name with the colour of its part, for a heading above a bar. */
export function legend(colour: BarColour, name: string): Html {
  return html`<span class="swatch bar-${colour}" aria-hidden="true"></span>${name}`;
}

const rounded = (number: number): number => Math.round(number * 10) / 10;

export interface Series {
  readonly colour: BarColour;
  readonly name: string;
}

export interface BarRow {
  readonly label: Content;
  /** One number for each series. */
  readonly values: readonly number[];
}

export interface BarTableParts {
  readonly caption: string;
  /** What the rows are: `Days waiting`. */
  readonly rowHeading: string;
  /** What is counted, in the plural. */
  readonly things: string;
  readonly series: readonly Series[];
  readonly rows: readonly BarRow[];
}

/** A bar chart whose numbers can be read as a table: one row a bar, one column a series. */
export function barTable({ caption, rowHeading, things, series, rows }: BarTableParts): Html {
  const longest = Math.max(...rows.map(({ values }) => sum(values)));
  const body = rows.map(({ label, values }) => {
    const parts = values.map((value, index) => ({ value, colour: series[index]?.colour ?? '1', label: series[index]?.name ?? '' }));
    const numbers = parts.map(
      ({ value, label: name }) => html`<td role="cell" class="number" data-label="${name}">${quietZero(value)}</td>`,
    );
    return html`<tr role="row"><th scope="row" role="rowheader">${label}</th><td role="cell" class="chart">${bar(parts, longest, things)}</td>${numbers}</tr>\n`;
  });
  const heads = series.map(({ colour, name }) => html`<th scope="col" role="columnheader" class="number">${legend(colour, name)}</th>`);
  return html`<div class="table"><table role="table" class="bars"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${rowHeading}</th><td role="cell" class="chart"></td>${heads}</tr></thead>
<tbody role="rowgroup">${body}</tbody></table></div>`;
}

/** A number that draws no attention when there is nothing. */
export function quietZero(value: number): Html {
  return value === 0 ? html`<span class="none">0</span>` : html`${value.toLocaleString('en-US')}`;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
