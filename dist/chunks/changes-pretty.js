import { _ as IMPACTS, a as IMPACT_WORDS, c as REMEDY, d as groupHeading, f as moreChanges, g as groupByOperation, h as changesOf, i as IMPACT_HEADINGS, l as SINCE_NOTE, m as updateSentence, n as BEFORE, o as KEEP, p as sinceSentence, r as DECIDED_BY, s as NOT_COMPARED, t as ADD, u as changesSentence } from "./changes-sentences.js";
import { i as terminalText, n as paint, r as plainText } from "./render.js";
import { n as visible } from "./visible.js";
import { n as print } from "./json.js";
import { b as SEVERITY_WORDS } from "./sentences.js";
const COLOUR_OF = {
	breaking: "red",
	risky: "yellow",
	safe: "blue"
};
const FINDING_COLOUR = {
	error: "red",
	warning: "yellow",
	info: "blue"
};
const MOST_SAFE = 20;
const SHORT_SHA = 7;
const MOST_REMEDIES = 3;
function renderPrettyDiff(report, colours) {
	return `${[
		[paint("bold", changesSentence(report.changes), colours)],
		...IMPACTS.flatMap((impact) => impactLines(report.changes, impact, colours)),
		findingLines(report, colours),
		...report.remedies.slice(0, MOST_REMEDIES).map((remedy) => remedyLines(remedy, colours)),
		updateLines(report, colours),
		gapLines(report, colours)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function updateParagraphs({ changes, update, sinceLastPush }, colours) {
	return [
		...changes.length === 0 ? [] : [[paint("bold", changesSentence(changes), colours), updateSentence(update)]],
		...seriousChanges(changes, colours),
		...sinceParagraphs(sinceLastPush, colours)
	];
}
function sinceParagraphs(since, colours) {
	if (since === void 0) return [];
	const sentence = sinceSentence(since.commit.slice(0, SHORT_SHA), since.changes);
	return [[paint("bold", sentence, colours), ...since.changes.length === 0 ? [] : [SINCE_NOTE]], ...seriousChanges(since.changes, colours)];
}
function seriousChanges(changes, colours) {
	return ["breaking", "risky"].flatMap((impact) => impactLines(changes, impact, colours));
}
function impactLines(all, impact, colours) {
	const changes = changesOf(all, impact);
	if (changes.length === 0) return [];
	const shown = impact === "safe" ? changes.slice(0, MOST_SAFE) : changes;
	const groups = groupByOperation(shown).map((group) => [paint("bold", terminalText(groupHeading(group), colours), colours), ...group.changes.flatMap((change) => changeLines(change, colours))]);
	const rest = changes.length - shown.length;
	return [
		[paint(COLOUR_OF[impact], IMPACT_HEADINGS[impact], colours)],
		...groups,
		...rest > 0 ? [[`  ${moreChanges(rest)}; --format json lists all`]] : []
	];
}
function changeLines(change, colours) {
	const impact = paint(COLOUR_OF[change.impact], IMPACT_WORDS[change.impact], colours);
	const { counterpart } = change;
	const before = counterpart?.side === "base" && change.impact !== "safe" ? `  (${BEFORE}: ${placeOf(counterpart)})` : "";
	const line = `  ${placeOf(change)}  ${impact}  ${paint("bold", change.rule, colours)}  ${terminalText(change.message, colours)}${before}`;
	return change.help.length === 0 ? [line] : [line, paint("dim", `      ${plainText(change.help)}`, colours)];
}
function placeOf({ file, line, column, pointer }) {
	if (file === void 0) return visible(pointer);
	return [visible(file), ...line === void 0 ? [] : [line, ...column === void 0 ? [] : [column]]].join(":");
}
function findingLines({ findings }, colours) {
	return findings.flatMap(({ rule, severity, message, help, file, line, column }) => {
		return [`${file === void 0 ? "" : `${placeOf({
			side: "head",
			pointer: "",
			file,
			...line !== void 0 && { line },
			...column !== void 0 && { column }
		})}  `}${paint(FINDING_COLOUR[severity], SEVERITY_WORDS[severity], colours)}  ${paint("bold", rule, colours)}  ${terminalText(message, colours)}`, paint("dim", `    ${plainText(help)}`, colours)];
	});
}
function remedyLines({ operation, snippet }, colours) {
	return [
		`${paint("bold", REMEDY, colours)}: ${terminalText([{ value: operation }], colours)}`,
		`  ${KEEP}`,
		...indented(snippet.keep),
		`  ${ADD}`,
		...indented(snippet.add)
	];
}
function indented(value) {
	return print(value).trimEnd().split("\n").map((line) => `    ${line}`);
}
function updateLines({ update }, colours) {
	const reasons = update?.reasons ?? [];
	return [paint("bold", updateSentence(update), colours), ...reasons.length === 0 ? [] : [`${DECIDED_BY}:`, ...reasons.map((reason) => `  - ${terminalText(reason, colours)}`)]];
}
function gapLines({ gaps }, colours) {
	return gaps.length === 0 ? [] : [`${NOT_COMPARED}:`, ...gaps.map((gap) => `  - ${terminalText(gap, colours)}`)];
}
export { updateParagraphs as n, renderPrettyDiff as t };
