import { f as visible, m as visibleValue } from "./links.js";
import { styleText } from "node:util";
const MARKUP = /[\\`*_[\]<>|~&#]/g;
const BLOCK_START = /^(\s*)([-+=]|\d{1,9}(?=[.)]))/;
const MADE_BY_GITHUB = /@|:\/\/|^\W*www\.|#\d|\bgh-\d|\b[0-9a-f]{7,64}\b|:[a-z0-9_+-]+:|\$/i;
function markdownWords(words) {
	return words.split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? codeSpan(part.slice(1, -1)) : plainWords$1(part)).join("").replace(BLOCK_START, (_, blank, sign) => `${blank}${/\d/.test(sign) ? `${sign}\\` : `\\${sign}`}`);
}
function plainWords$1(words) {
	return words.split(/(\s+)/).map((word, index) => {
		if (index % 2 === 1) return " ";
		return MADE_BY_GITHUB.test(word) ? codeSpan(word) : word.replace(MARKUP, "\\$&");
	}).join("");
}
function codeSpan(value) {
	const shown = visibleValue(value);
	if (shown === "") return "(empty)";
	const fence = "`".repeat(longestRunOfBackticks(shown) + 1);
	const padding = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return `${fence}${padding}${shown}${padding}${fence}`;
}
function longestRunOfBackticks(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function markdownLink(label, address) {
	if (!/^https:\/\/[^\s]+$/.test(address)) return label;
	return `[${label}](${address.replace(/[()<>\\"'`]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
function plainText(text) {
	return text.map(plainPart).join("");
}
function plainPart(part) {
	if (typeof part === "string") return plainWords(part);
	if ("value" in part) return `'${visibleValue(part.value)}'`;
	return `${plainWords(part.label)} (${visible(part.url)})`;
}
function plainWords(words) {
	return visible(words.replace(/\s+/g, " "));
}
function markdownText(text) {
	return text.map(markdownPart).reduce((line, part) => {
		return `${line}${line.endsWith("`") && part.startsWith("`") ? " " : ""}${part}`;
	}, "");
}
function markdownPart(part) {
	if (typeof part === "string") return markdownWords(part);
	if ("value" in part) return codeSpan(part.value);
	return markdownLink(markdownWords(part.label), part.url);
}
function terminalText(text, colours) {
	return text.map((part) => typeof part !== "string" && "value" in part ? paint("cyan", plainPart(part), colours) : plainPart(part)).join("");
}
function paint(format, text, { colour }) {
	return colour ? styleText(format, text, { validateStream: false }) : text;
}
export { codeSpan as a, terminalText as i, paint as n, markdownLink as o, plainText as r, markdownWords as s, markdownText as t };
