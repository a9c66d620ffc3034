import { Q as foldText, c as lineOf, d as visibleText, f as walk, nt as wordsOf, u as readMarkdown } from "./connector-index.js";
const TICKS = new Set("x xx × ✓ ✔ ☑ ✅ ✗ ✘ yes y yep true ok okay done pass passed checked complete completed 1 v * +".split(" "));
const DISMISSALS = /* @__PURE__ */ new Set([
	"n/a",
	"na",
	"n.a.",
	"not applicable",
	"-",
	"–",
	"—"
]);
const TICK_SIGNS = "✅☑✔✓";
const OPEN_SIGNS = "❌☐⬜◻";
function boxState(inside) {
	const answer = foldText(inside);
	if (TICKS.has(answer)) return "ticked";
	return DISMISSALS.has(answer) ? "dismissed" : "open";
}
function readBox(line) {
	const text = line.trimStart();
	const sign = Array.from(text.slice(0, 4))[0] ?? "";
	if (sign !== "" && TICK_SIGNS.includes(sign)) return {
		state: "ticked",
		text: text.slice(sign.length)
	};
	if (sign !== "" && OPEN_SIGNS.includes(sign)) return {
		state: "open",
		text: text.slice(sign.length)
	};
	if (!text.startsWith("[")) return void 0;
	const end = text.slice(0, 18).indexOf("]");
	if (end === -1 || text[end + 1] === "(" || text[end + 1] === "[") return void 0;
	return {
		state: boxState(text.slice(1, end)),
		text: text.slice(end + 1)
	};
}
const hasAny = (words, ...wanted) => wanted.some((word) => words.has(word));
const TOPICS = [
	["oauth-steps", (words) => hasAny(words, "oauth", "oauth2")],
	["flow-screenshots", (words) => hasAny(words, "screenshot", "screenshots") && hasAny(words, "flow", "flows")],
	["test-screenshot", (words) => hasAny(words, "screenshot", "screenshots") && hasAny(words, "test", "testing")],
	["title", (words) => hasAny(words, "named", "titled", "title") && hasAny(words, "pattern", "pr")],
	["icon", (words) => hasAny(words, "icon", "logo", "brand", "iconbrandcolor")],
	["validated", (words) => hasAny(words, "paconn") || hasAny(words, "validated") && hasAny(words, "swagger")],
	["responses", (words) => hasAny(words, "response", "responses") && hasAny(words, "schema", "schemas")],
	["descriptions", (words) => hasAny(words, "description", "descriptions") && hasAny(words, "operation", "operations", "parameters")],
	["not-existing", (words) => hasAny(words, "exist", "exists") && hasAny(words, "doesn", "not", "already")],
	["tested", (words) => hasAny(words, "works", "working") && hasAny(words, "tested", "testing", "verified")]
];
function topicOf(text) {
	const words = new Set(wordsOf(text));
	return TOPICS.find(([, holds]) => holds(words))?.[0] ?? "other";
}
function isStruck(paragraph) {
	return [...walk(paragraph)].filter((node) => node.type === "delete").map((node) => visibleText(node).length).reduce((sum, length) => sum + length, 0) * 2 > visibleText(paragraph).length;
}
function itemsOf(paragraph, own) {
	const drafts = [];
	visibleText(paragraph).split("\n").forEach((content, index) => {
		const line = lineOf(paragraph) + index;
		const box = index === 0 && own !== void 0 ? {
			state: own,
			text: content
		} : readBox(content);
		const last = drafts.at(-1);
		if (box !== void 0) drafts.push({
			state: box.state,
			line,
			text: box.text
		});
		else if (last !== void 0) last.text += ` ${content}`;
	});
	const struck = isStruck(paragraph);
	return drafts.map(({ state, line, text }) => ({
		text: text.replace(/\s+/g, " ").trim(),
		ticked: state === "ticked" && !struck,
		dismissed: state === "dismissed" || struck,
		topic: topicOf(text),
		line
	}));
}
function collectItems(node) {
	if (!("children" in node)) return [];
	return node.children.flatMap((child, index) => {
		if (child.type !== "paragraph") return collectItems(child);
		const checked = node.type === "listItem" && index === 0 ? node.checked : void 0;
		return itemsOf(child, typeof checked === "boolean" ? checked ? "ticked" : "open" : void 0);
	});
}
function readDescription(text) {
	return readMarkdown(new TextEncoder().encode(text));
}
function readChecklist(document) {
	return collectItems(document.tree);
}
const SAME_ITEM = .6;
function similarity(one, other) {
	const [a, b] = [new Set(one), new Set(other)];
	const common = [...a].filter((word) => b.has(word)).length;
	return a.size + b.size === 0 ? 0 : 2 * common / (a.size + b.size);
}
function programItems(items, template) {
	const wanted = template.map((item) => wordsOf(item.text));
	return items.filter((item) => {
		if (item.topic !== "other") return true;
		const words = wordsOf(item.text);
		return wanted.some((other) => similarity(words, other) >= SAME_ITEM);
	});
}
export { readChecklist as n, readDescription as r, programItems as t };
