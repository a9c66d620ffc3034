/** Bars inside tables. The table has the numbers in words as well: it is the chart and its alternative in one. */
import { type Html, html } from './html.ts';

export type BarColour = '1' | '2' | '3' | 'error' | 'warning' | 'info';

export interface BarPart {
  readonly value: number;
  readonly colour: BarColour;
  /** What the part counts: `waiting for a reviewer`. */
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
  const said = present.map(({ value, label }) => `${value.toLocaleString('en-US')} ${label}`).join(', ');
  return html`<svg class="bar" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none"><title>${title}</title><desc>${said === '' ? 'none' : said}</desc>${pieces}</svg>`;
}

/** A name with the colour of its part, for a heading above a bar. */
export function legend(colour: BarColour, name: string): Html {
  return html`<span class="swatch bar-${colour}" aria-hidden="true"></span>${name}`;
}

const rounded = (number: number): number => Math.round(number * 10) / 10;
