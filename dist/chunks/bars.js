import { f as html } from "./words.js";
const WIDTH = 400;
const HEIGHT = 12;
const NARROWEST = 2;
const GAP = 1;
function bar(parts, longest, title) {
	const present = parts.filter(({ value }) => value > 0);
	let from = 0;
	const pieces = present.map(({ value, colour }) => {
		const width = Math.max(NARROWEST, value / Math.max(1, longest) * 394 - GAP);
		const piece = html`<rect class="bar-${colour}" x="${rounded(from)}" width="${rounded(width)}" height="${HEIGHT}"/>`;
		from += width + GAP;
		return piece;
	});
	const said = present.map(({ value, label }) => `${label}: ${value.toLocaleString("en-US")}`).join(", ");
	return html`<svg class="bar" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none"><title>${title}</title><desc>${said === "" ? "none" : said}</desc>${pieces}</svg>`;
}
function legend(colour, name) {
	return html`<span class="swatch bar-${colour}" aria-hidden="true"></span>${name}`;
}
const rounded = (number) => Math.round(number * 10) / 10;
function barTable({ caption, rowHeading, things, series, rows }) {
	const longest = Math.max(...rows.map(({ values }) => sum(values)));
	const body = rows.map(({ label, values }) => {
		const parts = values.map((value, index) => ({
			value,
			colour: series[index]?.colour ?? "1",
			label: series[index]?.name ?? ""
		}));
		const numbers = parts.map(({ value, label: name }) => html`<td role="cell" class="number" data-label="${name}">${quietZero(value)}</td>`);
		return html`<tr role="row"><th scope="row" role="rowheader">${label}</th><td role="cell" class="chart">${bar(parts, longest, things)}</td>${numbers}</tr>\n`;
	});
	const heads = series.map(({ colour, name }) => html`<th scope="col" role="columnheader" class="number">${legend(colour, name)}</th>`);
	return html`<div class="table"><table role="table" class="bars"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${rowHeading}</th><td role="cell" class="chart"></td>${heads}</tr></thead>
<tbody role="rowgroup">${body}</tbody></table></div>`;
}
function quietZero(value) {
	return value === 0 ? html`<span class="none">0</span>` : html`${value.toLocaleString("en-US")}`;
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
export { barTable as n, quietZero as r, bar as t };
