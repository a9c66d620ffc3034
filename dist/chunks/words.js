import { c as rulePage, f as visible, m as visibleValue } from "./links.js";
import { createHash } from "node:crypto";
var Markup = class {
	markup;
	constructor(markup) {
		this.markup = markup;
	}
};
var AttributeList = class {
	written;
	constructor(written) {
		this.written = written;
	}
};
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const ADDRESSES = /* @__PURE__ */ new Set(["href", "src"]);
const RUN_BY_BROWSER = /^(?:on.*|style|srcdoc|srcset|action|formaction|data|http-equiv|xlink:.*)$/i;
const SAFE_ADDRESS = /^(?:https:\/\/|#)/;
const CONTEXTS = /* @__PURE__ */ new WeakMap();
function html(strings, ...values) {
	const contexts = CONTEXTS.get(strings) ?? contextsOf(strings);
	CONTEXTS.set(strings, contexts);
	let markup = strings[0] ?? "";
	values.forEach((value, index) => {
		markup += inContext(value, contexts[index] ?? "text") + (strings[index + 1] ?? "");
	});
	return new Markup(markup);
}
function attributes(values) {
	return new AttributeList(Object.entries(values).flatMap(([name, value]) => {
		if (!/^[a-z][a-z0-9-]*$/i.test(name)) throw new TypeError(`No attribute can be called ${JSON.stringify(name)}.`);
		const context = contextOfAttribute(name, true);
		if (value === void 0 || value === false) return [];
		return value === true ? [` ${name}`] : [` ${name}="${inContext(value, context)}"`];
	}).join(""));
}
function markupOf(fragment) {
	return fragment.markup;
}
function link(address, label) {
	return address !== void 0 && SAFE_ADDRESS.test(address) ? html`<a href="${address}">${label}</a>` : html`${label}`;
}
function contextsOf(strings) {
	let before = "";
	return strings.slice(0, -1).map((part) => {
		before += part;
		const context = contextAtEndOf(before);
		before += context === "tag" ? "" : "x";
		return context;
	});
}
function contextAtEndOf(before) {
	if (/<(?:script|style)\b/i.test(before)) throw new TypeError("A template cannot hold a script or a style.");
	const tag = before.slice(before.lastIndexOf("<"));
	if (!tag.startsWith("<") || tag.includes(">")) return "text";
	const attribute = /\s([^\s"=<>]+)="([^"]*)$/.exec(tag);
	const withoutValues = tag.replace(/="[^"]*"/g, "");
	if (attribute !== null && withoutValues.includes("\"")) return contextOfAttribute(attribute[1] ?? "", attribute[2] === "");
	if (/["'=]/.test(withoutValues)) throw new TypeError(`An attribute has to be in double quotes: ${tag}`);
	return "tag";
}
function contextOfAttribute(name, atStart) {
	if (RUN_BY_BROWSER.test(name)) throw new TypeError(`Nothing can be interpolated into the attribute ${name}.`);
	return ADDRESSES.has(name.toLowerCase()) && atStart ? "address" : "attribute";
}
function inContext(value, context) {
	if (context === "tag" || value instanceof AttributeList) {
		if (context === "tag" && value instanceof AttributeList) return value.written;
		throw new TypeError("Attributes belong into a tag, and nothing else does.");
	}
	if (context === "text") return textMarkup(value);
	if (typeof value !== "string" && typeof value !== "number") throw new TypeError("An attribute holds text or a number.");
	const text = String(value);
	return context === "address" && !SAFE_ADDRESS.test(text) ? "#" : escaped(text);
}
function textMarkup(value) {
	if (value === void 0) return "";
	if (value instanceof Markup) return value.markup;
	if (typeof value === "string" || typeof value === "number") return escaped(String(value));
	return value.map(textMarkup).join("");
}
function escaped(text) {
	return visible(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
function filtered({ id, things, searchLabel, fields, content }) {
	return html`<div data-filtered id="${id}">
<form class="filters" hidden role="search" aria-label="${searchLabel}" data-filters="${things}">
<div class="field"><label for="${id}-text">Search</label><input type="search" id="${id}-text" autocomplete="off" spellcheck="false"></div>
${fields.map((field) => html`${field.kind === "select" ? select(id, field) : boxes(field)}\n`)}<button type="reset" class="button">Clear</button>
<output></output>
</form>
${content}
</div>`;
}
function select(id, { name, label, choices }) {
	return html`<div class="field"><label for="${id}-${name}">${label}</label><select id="${id}-${name}" name="${name}">${[{
		value: "",
		label: "All"
	}, ...choices].map((choice) => html`<option value="${choice.value}">${choice.label}</option>`)}</select></div>`;
}
function boxes({ name, label, choices }) {
	return html`<fieldset class="field"><legend>${label}</legend><div>${choices.map(({ value, label: words }) => html`<label><input type="checkbox"${attributes({
		name,
		value
	})}>${words}</label>`)}</div></fieldset>`;
}
function choicesAmong(words, occurring) {
	const present = new Set(occurring);
	return Object.entries(words).filter(([value]) => present.has(value)).map(([value, label]) => ({
		value,
		label
	}));
}
const PAGE_STYLE = ":root {\n  color-scheme: light dark;\n  --page: #f7f8f9;\n  --surface: #ffffff;\n  --ink: #1c2126;\n  --muted: #56606b;\n  --line: #dde2e7;\n  --strong-line: #818b96;\n  --accent: #1a5bb8;\n  --hover: #eef3fa;\n  --code: #eff1f4;\n  --error: #b3261e;\n  --warning: #8a5a00;\n  --info: #3d5a80;\n  --good: #1d6b41;\n  --bar-1: #3567b0;\n  --bar-2: #b5651d;\n  --bar-3: #7d8793;\n  --bar-error: #c0433a;\n  --bar-warning: #bd7f0f;\n  --bar-info: #7b91ab;\n}\n\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --page: #14171a;\n    --surface: #1b1f24;\n    --ink: #e5e8eb;\n    --muted: #a6b0ba;\n    --line: #30363d;\n    --strong-line: #7d8894;\n    --accent: #8ab6ff;\n    --hover: #222a35;\n    --code: #272c33;\n    --error: #ff9a8f;\n    --warning: #e6b759;\n    --info: #a3c2e6;\n    --good: #83d1a2;\n    --bar-1: #7aa9ee;\n    --bar-2: #e09a56;\n    --bar-3: #8d97a3;\n    --bar-error: #f0857a;\n    --bar-warning: #d9a745;\n    --bar-info: #7891b0;\n  }\n}\n\n* {\n  box-sizing: border-box;\n}\n\nhtml {\n  scroll-padding-top: 1rem;\n}\n\nbody {\n  margin: 0 auto;\n  padding: 1.5rem clamp(0.9rem, 3vw, 2.5rem) 3rem;\n  max-width: 86rem;\n  background: var(--page);\n  color: var(--ink);\n  font:\n    0.9375rem / 1.5 system-ui,\n    \"Segoe UI\",\n    Roboto,\n    \"Helvetica Neue\",\n    \"Noto Sans\",\n    sans-serif;\n  overflow-wrap: anywhere;\n}\n\nh1 {\n  margin: 0;\n  font-size: clamp(1.25rem, 1rem + 1.2vw, 1.5rem);\n  font-weight: 650;\n  line-height: 1.25;\n  letter-spacing: -0.01em;\n}\n\nh2 {\n  margin: 0 0 0.75rem;\n  font-size: 1.0625rem;\n  font-weight: 650;\n  line-height: 1.35;\n}\n\nh3 {\n  margin: 0 0 0.5rem;\n  font-size: 0.9375rem;\n  font-weight: 650;\n}\n\np {\n  margin: 0 0 0.75rem;\n  max-width: 46rem;\n}\n\nsection {\n  margin-top: 2.25rem;\n}\n\na {\n  color: var(--accent);\n  text-decoration-thickness: 0.06em;\n  text-underline-offset: 0.18em;\n}\n\ncode {\n  padding: 0.05em 0.3em;\n  border-radius: 3px;\n  background: var(--code);\n  font:\n    0.86em ui-monospace,\n    \"Cascadia Code\",\n    \"SF Mono\",\n    Menlo,\n    Consolas,\n    monospace;\n  white-space: pre-wrap;\n}\n\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n  border-radius: 3px;\n}\n\n[hidden] {\n  /* biome-ignore lint/complexity/noImportantStyles: what is hidden stays so, however it is laid out */\n  display: none !important;\n}\n\n.skip {\n  position: absolute;\n  left: 0.5rem;\n  top: -4rem;\n  padding: 0.4rem 0.8rem;\n  background: var(--surface);\n  border: 1px solid var(--strong-line);\n  border-radius: 6px;\n}\n\n.skip:focus {\n  top: 0.5rem;\n}\n\n.lead {\n  margin: 0.35rem 0 0;\n  color: var(--muted);\n}\n\n.muted {\n  color: var(--muted);\n}\n\n.hidden-visually {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n\n/* Numbers that sum the page up. */\n.figures {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0;\n  margin: 1.25rem 0 0;\n  padding: 0;\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  background: var(--surface);\n  overflow: hidden;\n}\n\n.figures > div {\n  flex: 1 1 7.5rem;\n  padding: 0.7rem 1rem;\n  box-shadow: 1px 1px 0 var(--line);\n}\n\n.figures dt {\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n\n.figures dd {\n  margin: 0;\n  font-size: 1.375rem;\n  font-weight: 600;\n  font-variant-numeric: tabular-nums;\n  line-height: 1.25;\n}\n\n.columns {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));\n  gap: 1rem;\n  align-items: start;\n}\n\nsmall {\n  display: block;\n  color: var(--muted);\n  font-size: 0.8125rem;\n  font-weight: 400;\n}\n\n/* Tables. */\n.table {\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  background: var(--surface);\n  overflow-x: auto;\n}\n\ntable {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 0.875rem;\n  line-height: 1.4;\n}\n\ncaption {\n  padding: 0.6rem 0.75rem 0.2rem;\n  color: var(--muted);\n  font-size: 0.8125rem;\n  text-align: left;\n}\n\nth,\ntd {\n  padding: 0.42rem 0.65rem;\n  overflow-wrap: break-word;\n  text-align: left;\n  vertical-align: top;\n}\n\nth:first-child,\ntd:first-child {\n  padding-left: 0.75rem;\n}\n\nthead th,\nthead td {\n  border-bottom: 1px solid var(--line);\n}\n\nthead th {\n  color: var(--muted);\n  font-size: 0.8125rem;\n  font-weight: 600;\n  vertical-align: bottom;\n  white-space: nowrap;\n}\n\ntbody tr + tr > * {\n  border-top: 1px solid var(--line);\n}\n\ntbody th {\n  font-weight: 600;\n}\n\ntbody th a {\n  text-decoration: none;\n}\n\ntbody th a:hover {\n  text-decoration: underline;\n}\n\ntbody tr:hover {\n  background: var(--hover);\n}\n\n.number {\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n  white-space: nowrap;\n}\n\n.wide {\n  min-width: 13rem;\n  overflow-wrap: anywhere;\n}\n\n.wider {\n  min-width: 22rem;\n}\n\n.nowrap {\n  white-space: nowrap;\n}\n\n.none {\n  color: var(--muted);\n}\n\nth button {\n  display: inline-flex;\n  gap: 0.3em;\n  margin: -0.2rem -0.35rem;\n  padding: 0.2rem 0.35rem;\n  border: 0;\n  background: none;\n  color: inherit;\n  font: inherit;\n  cursor: pointer;\n}\n\nth button:hover {\n  color: var(--ink);\n  text-decoration: underline;\n}\n\nth button::after {\n  content: \"\";\n  align-self: center;\n  width: 0.55em;\n  height: 0.7em;\n  background: currentcolor;\n  opacity: 0.35;\n  clip-path: polygon(50% 0, 100% 40%, 0 40%, 0 60%, 100% 60%, 50% 100%, 0 60%, 0 40%);\n}\n\nth[aria-sort] button {\n  color: var(--ink);\n}\n\nth[aria-sort=\"ascending\"] button::after {\n  opacity: 1;\n  clip-path: polygon(50% 10%, 100% 75%, 0 75%);\n}\n\nth[aria-sort=\"descending\"] button::after {\n  opacity: 1;\n  clip-path: polygon(0 25%, 100% 25%, 50% 90%);\n}\n\n/* Fields above a table or a list. */\n.filters {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.6rem 1rem;\n  align-items: end;\n  margin-bottom: 0.75rem;\n}\n\n.filters label,\n.filters legend {\n  display: block;\n  padding: 0;\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n\n.filters input[type=\"search\"],\n.filters select {\n  display: block;\n  min-width: 10rem;\n  height: 2.1rem;\n  margin-top: 0.15rem;\n  padding: 0 0.55rem;\n  border: 1px solid var(--strong-line);\n  border-radius: 6px;\n  background: var(--surface);\n  color: var(--ink);\n  font: inherit;\n  font-size: 0.875rem;\n}\n\n.filters input[type=\"search\"] {\n  width: 16rem;\n  max-width: 100%;\n}\n\n.filters select {\n  max-width: min(100%, 20rem);\n}\n\n.filters div.field {\n  max-width: 20rem;\n}\n\n.filters fieldset {\n  min-width: 0;\n  margin: 0;\n  padding: 0;\n  border: 0;\n}\n\n.filters fieldset div {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 0.9rem;\n  align-items: center;\n  min-height: 2.1rem;\n  margin-top: 0.15rem;\n}\n\n.filters fieldset label {\n  display: inline-flex;\n  gap: 0.35rem;\n  align-items: center;\n  min-height: 1.6rem;\n  color: var(--ink);\n  font-size: 0.875rem;\n}\n\n.filters input[type=\"checkbox\"] {\n  width: 1rem;\n  height: 1rem;\n  margin: 0;\n  accent-color: var(--accent);\n}\n\n.button {\n  height: 2.1rem;\n  padding: 0 0.8rem;\n  border: 1px solid var(--strong-line);\n  border-radius: 6px;\n  background: var(--surface);\n  color: var(--ink);\n  font: inherit;\n  font-size: 0.875rem;\n  cursor: pointer;\n}\n\n.button:hover {\n  background: var(--hover);\n}\n\n.filters output {\n  flex: 1 1 9rem;\n  align-self: center;\n  color: var(--muted);\n  font-size: 0.875rem;\n  text-align: right;\n}\n\n/* Words with a meaning of their own. */\n.tag {\n  display: inline-block;\n  padding: 0 0.45em;\n  border: 1px solid var(--line);\n  border-radius: 999px;\n  color: var(--muted);\n  font-size: 0.75rem;\n  line-height: 1.5;\n  white-space: nowrap;\n}\n\n.error {\n  color: var(--error);\n}\n\n.warning {\n  color: var(--warning);\n}\n\n.info {\n  color: var(--info);\n}\n\n.good {\n  color: var(--good);\n}\n\n/* Bars: the numbers stand beside them, so that nothing is told by length or colour alone. */\n.bar {\n  display: block;\n  width: 100%;\n  min-width: 7rem;\n  height: 0.85rem;\n  margin-top: 0.2rem;\n}\n\n.bars td.chart {\n  width: 42%;\n}\n\n.bar-1,\n.bar-2,\n.bar-3,\n.bar-error,\n.bar-warning,\n.bar-info {\n  fill: var(--bar-1);\n  background: var(--bar-1);\n}\n\n.bar-2 {\n  fill: var(--bar-2);\n  background: var(--bar-2);\n}\n\n.bar-3 {\n  fill: var(--bar-3);\n  background: var(--bar-3);\n}\n\n.bar-error {\n  fill: var(--bar-error);\n  background: var(--bar-error);\n}\n\n.bar-warning {\n  fill: var(--bar-warning);\n  background: var(--bar-warning);\n}\n\n.bar-info {\n  fill: var(--bar-info);\n  background: var(--bar-info);\n}\n\n.swatch {\n  display: inline-block;\n  width: 0.65em;\n  height: 0.65em;\n  margin-right: 0.4em;\n  border-radius: 2px;\n}\n\n/* Things that open. */\ndetails {\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  background: var(--surface);\n}\n\ndetails + details {\n  margin-top: 0.4rem;\n}\n\nsummary {\n  padding: 0.5rem 0.85rem;\n  cursor: pointer;\n}\n\nsummary:hover {\n  background: var(--hover);\n}\n\ndetails[open] > summary {\n  border-bottom: 1px solid var(--line);\n}\n\n.findings {\n  margin: 0;\n  padding: 0 0.85rem;\n  list-style: none;\n}\n\n.findings > li {\n  padding: 0.55rem 0;\n}\n\n.findings > li:not([hidden]) ~ li {\n  border-top: 1px solid var(--line);\n}\n\n.findings p {\n  margin: 0;\n}\n\n.findings p + p {\n  margin-top: 0.15rem;\n  max-width: 60rem;\n}\n\n.places {\n  display: flex;\n  gap: 0.75rem;\n  margin-top: 0.25rem;\n  font-size: 0.8125rem;\n}\n\n.places > .muted {\n  flex: none;\n}\n\n.places ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.1rem 1rem;\n  margin: 0;\n  padding: 0;\n  list-style: none;\n  font-variant-numeric: tabular-nums;\n}\n\nfooter {\n  margin-top: 2.5rem;\n  padding-top: 0.8rem;\n  border-top: 1px solid var(--line);\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n\n/* On a narrow screen each row of a wide table becomes a block with the names of its columns, and bars go below their numbers. */\n@media (max-width: 44rem) {\n  .bars thead,\n  .bars tbody {\n    display: block;\n  }\n\n  .bars tr {\n    display: flex;\n    flex-wrap: wrap;\n    gap: 0.1rem 0.9rem;\n    padding: 0.35rem 0.75rem;\n  }\n\n  .bars tr > * {\n    padding: 0;\n    border: 0;\n  }\n\n  .bars tr > :first-child {\n    flex: 0 0 7rem;\n  }\n\n  .bars thead tr > :first-child,\n  .bars thead .chart {\n    display: none;\n  }\n\n  .bars .number {\n    color: var(--muted);\n    font-size: 0.8125rem;\n  }\n\n  .bars td.number::after {\n    content: \" \" attr(data-label);\n  }\n\n  .bars td.chart {\n    flex: 0 0 calc(100% - 8rem);\n    width: auto;\n  }\n\n  .stacks thead {\n    display: block;\n  }\n\n  .stacks thead tr {\n    display: flex;\n    flex-wrap: wrap;\n    gap: 0.2rem 0.9rem;\n    padding: 0.4rem 0.75rem;\n    border-bottom: 1px solid var(--line);\n  }\n\n  .stacks thead tr:has(button)::before {\n    content: \"Sort by\";\n    color: var(--muted);\n    font-size: 0.8125rem;\n  }\n\n  .stacks thead th {\n    min-width: 0;\n    padding: 0;\n    border: 0;\n  }\n\n  .stacks thead th:not(:has(button)) {\n    display: none;\n  }\n\n  .stacks tbody,\n  .stacks tbody tr {\n    display: block;\n  }\n\n  .stacks tbody tr {\n    padding: 0.5rem 0;\n  }\n\n  .stacks tbody tr + tr {\n    border-top: 1px solid var(--line);\n  }\n\n  .stacks tbody tr > * {\n    display: grid;\n    min-width: 0;\n    grid-template-columns: 7rem minmax(0, 1fr);\n    gap: 0.5rem;\n    padding: 0.12rem 0.75rem;\n    border: 0;\n    text-align: left;\n    white-space: normal;\n  }\n\n  .stacks tbody tr > *::before {\n    content: attr(data-label);\n    color: var(--muted);\n    font-weight: 400;\n  }\n\n  .stacks tbody tr > :has(> div:empty) {\n    display: none;\n  }\n\n  .filters .field,\n  .filters div.field {\n    flex: 1 1 9rem;\n    max-width: none;\n  }\n\n  .filters fieldset.field {\n    flex-basis: 100%;\n  }\n\n  .filters input[type=\"search\"],\n  .filters select {\n    width: 100%;\n    min-width: 0;\n    max-width: 100%;\n  }\n\n  .filters output {\n    text-align: left;\n  }\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n    --page: #ffffff;\n  }\n\n  body {\n    max-width: none;\n    padding: 0;\n    font-size: 9pt;\n  }\n\n  table {\n    font-size: 8pt;\n  }\n\n  th,\n  td {\n    padding: 0.2rem 0.35rem;\n  }\n\n  .wide,\n  .wider {\n    min-width: 0;\n  }\n\n  thead th,\n  caption,\n  small {\n    font-size: 7.5pt;\n  }\n\n  .filters,\n  .skip,\n  th button::after {\n    display: none;\n  }\n\n  tr,\n  summary {\n    break-inside: avoid;\n  }\n\n  .table,\n  details {\n    overflow: visible;\n  }\n}\n";
const PAGE_SCRIPT = "(() => {\n'use strict';\n/**\n * The script of every page: tables that can be sorted, lists that can be filtered. Without it the page is the same, as plain tables.\n * It runs in the reader's browser as one inline script, so it imports nothing. `npm run generate` embeds it.\n */ const collator = new Intl.Collator(document.documentElement.lang, {\n    numeric: true,\n    sensitivity: 'base'\n});\n/** What a cell is sorted by: its `data-value`, or what it shows. */ function sortKey(row, column) {\n    const cell = row.cells[column];\n    return cell?.dataset.value ?? cell?.textContent?.trim() ?? '';\n}\nconst compareNumbers = (left, right)=>Number(left) - Number(right);\nfunction sortBy(table, heading) {\n    const body = table.tBodies[0];\n    if (body === undefined) return;\n    const numbers = heading.dataset.sort === 'number';\n    const compare = numbers ? compareNumbers : collator.compare;\n    const first = numbers ? 'descending' : 'ascending';\n    const second = first === 'ascending' ? 'descending' : 'ascending';\n    const order = heading.getAttribute('aria-sort') === first ? second : first;\n    const sign = order === 'ascending' ? 1 : -1;\n    const keyed = Array.from(body.rows, (row)=>({\n            row,\n            key: sortKey(row, heading.cellIndex)\n        }));\n    // The sort is stable: rows that are equal here keep the order of the sort before.\n    keyed.sort((left, right)=>sign * compare(left.key, right.key));\n    for (const other of table.querySelectorAll('th[aria-sort]'))other.removeAttribute('aria-sort');\n    heading.setAttribute('aria-sort', order);\n    body.append(...keyed.map(({ row })=>row));\n}\nfunction makeSortable(table) {\n    for (const heading of table.querySelectorAll('th[data-sort]')){\n        const button = document.createElement('button');\n        button.type = 'button';\n        button.append(...heading.childNodes);\n        button.addEventListener('click', ()=>sortBy(table, heading));\n        heading.append(button);\n    }\n}\nconst searchTexts = new WeakMap();\n/** The words that are searched in: those of the item and of what it stands in. Kept, because a page can have thousands of items. */ function searchText(item) {\n    const known = searchTexts.get(item);\n    if (known !== undefined) return known;\n    const heading = item.closest('[data-group]')?.dataset.group ?? '';\n    const text = `${heading} ${item.textContent ?? ''}`.toLowerCase();\n    searchTexts.set(item, text);\n    return text;\n}\nfunction testsOf(form) {\n    const chosen = new Map();\n    const tests = [];\n    for (const control of form.elements){\n        if (control instanceof HTMLInputElement && control.type === 'search') {\n            const words = control.value.toLowerCase().split(/\\s+/).filter(Boolean);\n            tests.push((item)=>words.every((word)=>searchText(item).includes(word)));\n        } else if (control instanceof HTMLSelectElement && control.value !== '') {\n            chosen.set(control.name, [\n                control.value\n            ]);\n        } else if (control instanceof HTMLInputElement && control.type === 'checkbox' && control.checked) {\n            chosen.set(control.name, [\n                ...chosen.get(control.name) ?? [],\n                control.value\n            ]);\n        }\n    }\n    // Nothing ticked in a group of boxes means that this group does not matter.\n    for (const [name, values] of chosen)tests.push((item)=>values.includes(item.getAttribute(`data-${name}`) ?? ''));\n    return tests;\n}\nfunction makeFilterable(area) {\n    const form = area.querySelector('form[data-filters]');\n    const count = area.querySelector('output');\n    if (form === null || count === null) return;\n    const items = Array.from(area.querySelectorAll('[data-item]'));\n    const groups = Array.from(area.querySelectorAll('[data-group]'));\n    const weightOf = (item)=>Number(item.dataset.weight ?? 1);\n    const all = items.reduce((sum, item)=>sum + weightOf(item), 0);\n    const apply = ()=>{\n        const tests = testsOf(form);\n        let shown = 0;\n        for (const item of items){\n            item.hidden = !tests.every((test)=>test(item));\n            if (!item.hidden) shown += weightOf(item);\n        }\n        for (const group of groups)group.hidden = group.querySelector('[data-item]:not([hidden])') === null;\n        const things = form.dataset.filters ?? '';\n        const numbers = [\n            shown,\n            all\n        ].map((number)=>number.toLocaleString('en-US'));\n        count.textContent = shown === all ? `All ${numbers[1]} ${things}` : `${numbers[0]} of ${numbers[1]} ${things}`;\n    };\n    form.addEventListener('input', apply);\n    form.addEventListener('submit', (event)=>event.preventDefault());\n    // The fields are emptied after this event.\n    form.addEventListener('reset', ()=>setTimeout(apply));\n    form.hidden = false;\n    apply();\n}\n/** Links that set a filter on the way: `data-choose` names the field, `data-value` what to choose. */ function choose({ choose: name, value }) {\n    if (name === undefined || value === undefined) return;\n    for (const field of document.getElementsByName(name)){\n        if (!(field instanceof HTMLSelectElement) || field.form === null) continue;\n        field.form.reset();\n        field.value = value;\n        setTimeout(()=>field.dispatchEvent(new Event('input', {\n                bubbles: true\n            })));\n    }\n}\n/** Something that is closed or filtered away cannot be shown to who follows a link to it. */ function reveal(target) {\n    if (!(target instanceof HTMLDetailsElement)) return;\n    target.open = true;\n    if (target.hidden) target.closest('[data-filtered]')?.querySelector('form')?.reset();\n    setTimeout(()=>target.scrollIntoView());\n}\nfunction follow(event) {\n    const link = event.target instanceof Element ? event.target.closest('a') : null;\n    const place = link?.getAttribute('href');\n    if (link === null || !place?.startsWith('#')) return;\n    choose(link.dataset);\n    reveal(document.getElementById(place.slice(1)));\n}\nfor (const table of document.querySelectorAll('table'))makeSortable(table);\nfor (const area of document.querySelectorAll('[data-filtered]'))makeFilterable(area);\ndocument.addEventListener('click', follow);\n})();\n";
function page({ title, lang = "en", style = "", body }) {
	const css = inElement("style", `${PAGE_STYLE}${style}`);
	const script = inElement("script", PAGE_SCRIPT);
	const policy = [
		"default-src 'none'",
		`style-src '${hashOf(css)}'`,
		`script-src '${hashOf(script)}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
	return [
		"<!doctype html>",
		markupOf(html`<html lang="${lang}">`),
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"color-scheme\" content=\"light dark\">",
		"<meta name=\"referrer\" content=\"no-referrer\">",
		markupOf(html`<title>${title}</title>`),
		`<style>${css}</style>`,
		"</head>",
		"<body>",
		"<a class=\"skip\" href=\"#content\">Skip to the content</a>",
		markupOf(body),
		`<script>${script}<\/script>`,
		"</body>",
		"</html>",
		""
	].join("\n");
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
function inElement(name, text) {
	if (new RegExp(`</${name}|<!--`, "i").test(text)) throw new TypeError(`This cannot stand in a ${name} element.`);
	return text.replaceAll("\r\n", "\n");
}
function table({ caption, columns, rows, facets, className = "" }) {
	const head = columns.map(({ heading, kind, sortable, className: ofColumn = "" }) => html`<th scope="col" role="columnheader"${attributes({
		class: classes(ofColumn, kind === "number" && "number"),
		"data-sort": sortable === false ? void 0 : kind
	})}>${heading}</th>`);
	const body = rows.map((row) => {
		return html`<tr role="row"${attributes(facets === void 0 ? {} : {
			"data-item": true,
			...dataOf(facets(row))
		})}>${columns.map((column) => cell(column, row))}</tr>\n`;
	});
	return html`<div class="table"><table role="table" class="${`stacks ${className}`.trim()}">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}</tbody>
</table></div>`;
}
function cell({ label, kind, cell: show, key, names, className = "" }, row) {
	const shared = {
		class: classes(className, kind === "number" && "number"),
		"data-label": label,
		"data-value": key?.(row)
	};
	return names === true ? html`<th scope="row" role="rowheader"${attributes(shared)}><div>${show(row)}</div></th>` : html`<td role="cell"${attributes(shared)}><div>${show(row)}</div></td>`;
}
function classes(...names) {
	const given = names.filter((name) => name !== false && name !== "");
	return given.length === 0 ? void 0 : given.join(" ");
}
function dataOf(facets) {
	return Object.fromEntries(Object.entries(facets).map(([name, value]) => [`data-${name}`, value]));
}
function htmlText(text) {
	return html`${text.map((part) => {
		if (typeof part === "string") return htmlWords(part);
		return "value" in part ? htmlValue(part.value) : link(part.url, part.label);
	})}`;
}
function htmlValue(value) {
	return value === "" ? html`<span class="muted">(empty)</span>` : html`<code>${visibleValue(value)}</code>`;
}
function htmlWords(words) {
	return html`${words.replace(/\s+/g, " ").split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : part)}`;
}
function ruleLink(rule) {
	const words = rule.split(/(?<=[a-z])(?=[A-Z])/);
	return link(rulePage(rule), words.map((word, index) => index === 0 ? word : html`<wbr>${word}`));
}
function figures(all) {
	return html`<dl class="figures">${all.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}
export { ruleLink as a, page as c, attributes as d, html as f, htmlWords as i, choicesAmong as l, htmlText as n, dataOf as o, link as p, htmlValue as r, table as s, figures as t, filtered as u };
