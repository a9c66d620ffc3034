import { J as listOf, Y as say } from "./visible.js";
import { a as fileAddress, c as rulePage } from "./links.js";
import { c as markdownWords, o as codeSpan, r as plainText, s as markdownLink, t as markdownText } from "./render.js";
const NOUNS = {
	error: "error",
	warning: "warning",
	info: "hint"
};
function count(number, noun, plural = `${noun}s`) {
	return `${number.toLocaleString("en-US")} ${number === 1 ? noun : plural}`;
}
function countOf(number, severity) {
	return count(number, NOUNS[severity]);
}
function totalsSentence(totals) {
	const parts = [
		"error",
		"warning",
		"info"
	].filter((severity) => totals[severity] > 0).map((severity) => countOf(totals[severity], severity));
	if (parts.length === 0) return "nothing to report";
	return parts.length === 1 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
const SEVERITY_WORDS = {
	error: "error",
	warning: "warning",
	info: "hint"
};
const VERDICTS = {
	"changes-needed": "Changes are needed.",
	unknown: "Not finished: some of this pull request could not be read.",
	"not-applicable": "Nothing to check: this pull request changes no connector."
};
const PASSED = {
	proposal: "The proposal is complete.",
	submission: "Ready for review: no errors were found.",
	update: "Ready for review: no errors were found.",
	deprecation: "Ready for review: no errors were found.",
	"not-applicable": "No errors were found."
};
const TURNS = {
	publisher: "It is the publisher’s turn.",
	reviewer: "It is a reviewer’s turn.",
	nobody: ""
};
function headline(review) {
	return `${verdictSentence(review)} ${review.decisions?.hold === void 0 ? TURNS[review.turn] : ON_HOLD}`.trim();
}
const ON_HOLD = "It is on hold.";
function holdSentence({ decisions }) {
	return decisions?.hold === void 0 ? [] : say`On hold by ${decisions.hold.by}: ${decisions.hold.reason}`;
}
function verdictSentence({ verdict, stage, pullRequest }) {
	if (!pullRequest.draft) return verdict === "pass" ? PASSED[stage] : VERDICTS[verdict];
	if (verdict === "pass") return "Draft without errors.";
	return verdict === "not-applicable" ? VERDICTS[verdict] : `Draft. ${VERDICTS[verdict]}`;
}
function glyph(review) {
	if (review.verdict === "changes-needed") return review.pullRequest.draft ? "ℹ️" : "❌";
	return {
		pass: "✅",
		unknown: "⚠️",
		"not-applicable": "ℹ️"
	}[review.verdict];
}
const STAGES = {
	proposal: "Proposal of a new connector",
	submission: "New connector",
	update: "Update of a connector",
	deprecation: "Deprecation of a connector",
	"not-applicable": "Connector"
};
function aboutSentence(review) {
	const [only, ...others] = review.connectors;
	if (only === void 0) return [];
	if (others.length === 0) return say`${[STAGES[review.stage]]}: ${only.name}${[operations(only)]}.`;
	return say`${[STAGES[review.stage]]}: ${listOf(review.connectors.map((connector) => connector.name))}.`;
}
function operations(connector) {
	return connector.operations === void 0 ? "" : `, ${count(connector.operations, "operation")}`;
}
const DRAFT = "This is a draft, so take the time you need: reviewers look at it once it is marked as ready for review.";
function comparisonSentence(comparison) {
	return `Since the last run: ${`${comparison.fixed.toLocaleString("en-US")} fixed`}, ${`${comparison.added.toLocaleString("en-US")} new`}, ${comparison.left.toLocaleString("en-US")} left.`;
}
const CHANGES = "What this update changes";
const NEXT_STEPS = "Do this next";
const NEXT_STEP = "Next";
const SUGGESTED_TITLE = "The title of this pull request in its usual form, ready to copy:";
const GAPS = "What could not be read";
const PULL_REQUEST = "The pull request itself";
const PULL_REQUEST_PLACE = "pull request";
const FOLDER = "The folder itself";
const FOLDER_PLACE = "folder";
const NOT_EVERYTHING = "Not everything could be checked.";
const NEITHER = "Until this can be read, the result is neither a pass nor a refusal.";
const HOW_TO_FIX = "How to fix it:";
const WHY = "Why it matters:";
const IN_BASE = "It was like this before this pull request.";
const WARNINGS_FOLDED = "good to fix, no reason to hold up the review";
const HINTS_FOLDED = "for your information";
const SHORTENED = "This text is shortened to what fits here. The command connector-preflight shows every finding, on your own machine too.";
const UPDATED = "This comment is brought up to date after each push and each edit of the title or description.";
function foldedHeading(number, severity) {
	return `${countOf(number, severity)}: ${severity === "warning" ? WARNINGS_FOLDED : HINTS_FOLDED}`;
}
function passedHeading(number) {
	return `${count(number, "check")} passed`;
}
function waivedHeading(number) {
	return `${count(number, "finding")} accepted by a maintainer`;
}
function moreSteps(number) {
	return `After that: ${count(number, "more thing")}, listed below.`;
}
function samePlaces(others) {
	return others.some((finding) => finding.line !== void 0) ? `The same in ${count(others.length, "more place")}` : `The same for ${others.length.toLocaleString("en-US")} more`;
}
function findingsInFile(findings) {
	return count(findings, "finding");
}
function moreKinds(findings) {
	return `and ${count(findings, "more finding")} in this file`;
}
function moreFiles(findings, files) {
	return `And ${count(findings, "finding")} in ${count(files, "more file")}.`;
}
function annotationsCapped(shown, all) {
	return `Lines are marked for the first ${shown.toLocaleString("en-US")} of ${count(all, "finding")}.`;
}
function commandsCapped(shown, all) {
	return `GitHub marks the first ${shown.toLocaleString("en-US")} of ${count(all, "error or warning", "errors and warnings")}; all of them are listed in the report.`;
}
function footer(version) {
	return `Connector Preflight ${version} reviewed commit`;
}
function checkedSentence(connectors, totals, gaps) {
	const checked = `${count(connectors, "connector")} checked: ${totalsSentence(totals)}.`;
	return gaps === 0 ? checked : `${checked} ${NOT_EVERYTHING}`;
}
function foundSentence(totals) {
	return `Found: ${totalsSentence(totals)}.`;
}
const AGAIN = "The review runs again at the next push or edit of the title or description, and when a maintainer runs the workflow again.";
function afterGaps(verdict) {
	return verdict === "unknown" ? `${NEITHER} ${AGAIN}` : `What is said below holds all the same. ${AGAIN}`;
}
function moreGaps(number) {
	return `and ${count(number, "more thing")}`;
}
function acceptedBy(by, reason) {
	return say`Accepted by ${by}: ${reason}.`;
}
function idleWaiver({ rule, place, by, effect }) {
	const where = place === void 0 ? [] : say` at ${place}`;
	return say`${by} accepted ${rule}${where}; ${[effect === "no-such-rule" ? "there is no such rule any more, so this is without effect" : "nothing of it is found now, so this covers nothing"]}.`;
}
function idleDecisions({ decisions }) {
	const idle = decisions?.waivers.filter(({ effect }) => effect !== "covers").map(idleWaiver) ?? [];
	const { breaking } = decisions ?? {};
	if (breaking === void 0 || breaking.holds) return idle;
	return [...idle, say`${breaking.by} accepted breaking changes; they are others now, so the acceptance has lapsed.`];
}
function breakingSentence({ decisions }) {
	const { breaking } = decisions ?? {};
	return breaking?.holds ? say`The breaking changes were accepted by ${breaking.by}: ${breaking.reason}` : [];
}
function idleHeading(number) {
	return `${count(number, "decision")} of maintainers without effect`;
}
function andMore(number) {
	return `and ${number.toLocaleString("en-US")} more`;
}
function openFindings(findings, severity) {
	return findings.filter((finding) => finding.severity === severity && finding.waiver === void 0);
}
function groupFindings(findings) {
	return [...groupBy(findings, (finding) => finding.file)].map(([file, ofFile]) => ({
		...file !== void 0 && { file },
		groups: [...groupBy(ofFile, sameness).values()].map(asGroup),
		total: ofFile.length
	}));
}
function asGroup(findings) {
	return {
		first: findings[0],
		findings
	};
}
function sameness(finding) {
	const words = (text) => text.map((part) => typeof part === "string" ? part.replace(/\d+/g, "#") : "value" in part);
	return JSON.stringify([
		finding.rule,
		finding.severity,
		finding.inBase === true,
		words(finding.message),
		words(finding.help)
	]);
}
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
function tellingValues(group) {
	const rows = group.findings.map((finding) => finding.message.flatMap((part) => typeof part !== "string" && "value" in part ? [part.value] : []));
	const telling = (rows[0]?.map((_, column) => column) ?? []).find((column) => rows.some((row) => row[column] !== rows[0]?.[column]));
	return rows.map((row) => telling === void 0 ? void 0 : row[telling]);
}
function findingsMarkdown(findings, detail, around) {
	const files = groupFindings(findings);
	const shown = files.slice(0, detail.files);
	const rest = files.slice(detail.files);
	const sections = shown.map((file) => fileMarkdown(file, detail, around));
	if (rest.length > 0 && detail.files > 0) sections.push(`${moreFiles(sum(rest.map((file) => file.total)), rest.length)}`);
	return sections.join("\n\n");
}
function fileMarkdown(file, detail, around) {
	const shown = file.groups.slice(0, detail.kinds);
	const rest = file.groups.slice(detail.kinds);
	const items = shown.map((group) => groupMarkdown(group, detail, around));
	if (rest.length > 0) items.push(`- ${(shown.length > 0 ? moreKinds : findingsInFile)(sum(rest.map((group) => group.findings.length)))}`);
	return `#### ${file.file === void 0 ? around.whole : codeSpan(shortName(file.file, around.folder))}\n\n${items.join("\n")}`;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
function shortName(file, folder) {
	return folder !== "" && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
}
function groupMarkdown(group, detail, around) {
	const { first } = group;
	const facts = around.rules(first.rule);
	const line = lineLink("Line", first, around.source);
	const inBase = first.inBase ? ` ${IN_BASE}` : "";
	const lines = [`- ${line === void 0 ? "" : `${line}: `}${markdownText(first.message)}${inBase} (${ruleLink(first.rule, around.rules)})`];
	if (first.help.length > 0) lines.push(`**${HOW_TO_FIX}** ${markdownText(first.help)}`);
	if (detail.why && facts !== void 0) lines.push(`**${WHY}** ${markdownWords(facts.why)}`);
	if (group.findings.length > 1) lines.push(samePlacesMarkdown(group, detail.places, around));
	return lines.join("\\\n  ");
}
function ruleLink(rule, rules) {
	return rules(rule) === void 0 ? codeSpan(rule) : markdownLink(markdownWords(rule), rulePage(rule));
}
function samePlacesMarkdown(group, places, around) {
	const others = group.findings.slice(1);
	const values = tellingValues(group).slice(1);
	const shown = others.slice(0, places).map((finding, index) => placeMarkdown(finding, values[index], around.source)).filter((place) => place !== "");
	if (shown.length === 0) return `**${samePlaces(others)}.**`;
	const rest = others.length - shown.length;
	return `**${samePlaces(others)}:** ${shown.join(", ")}${rest > 0 ? ` ${andMore(rest)}` : ""}`;
}
function placeMarkdown(finding, value, source) {
	const line = lineLink("line", finding, source);
	if (value === void 0) return line ?? "";
	return line === void 0 ? codeSpan(value) : `${line} (${codeSpan(value)})`;
}
function lineLink(word, finding, source) {
	if (finding.line === void 0 || finding.file === void 0) return void 0;
	return placeLink(`${word} ${finding.line}`, finding.file, finding.line, source);
}
function placeLink(label, file, line, source) {
	const address = source && line !== void 0 ? fileAddress(source, file, line) : void 0;
	return address === void 0 ? label : markdownLink(label, address);
}
function folded(heading, content) {
	return `<details><summary>${heading}</summary>\n\n${content}\n\n</details>`;
}
function renderJsonCheck(report, tool) {
	const connectors = report.connectors.map(({ folder, profile, findings }) => ({
		folder,
		profile,
		findings: findings.map(jsonFinding)
	}));
	const { error, warning, info } = report.totals;
	return print({
		schemaVersion: 1,
		tool: {
			name: tool.name,
			version: tool.version
		},
		connectors,
		totals: {
			error,
			warning,
			info
		},
		gaps: report.gaps.map(plainText)
	});
}
function jsonFinding(finding) {
	const { rule, severity, message, file, pointer, line, column, endLine, endColumn, help, fix, waiver, inBase } = finding;
	return {
		rule,
		severity,
		message: plainText(message),
		...file !== void 0 && { file },
		...pointer !== void 0 && { pointer },
		...line !== void 0 && { line },
		...column !== void 0 && { column },
		...endLine !== void 0 && { endLine },
		...endColumn !== void 0 && { endColumn },
		help: plainText(help),
		...fix && { fix },
		...waiver && { waiver },
		...inBase !== void 0 && { inBase }
	};
}
function print(value) {
	return `${JSON.stringify(value, void 0, 2).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu, (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join(""))}\n`;
}
export { breakingSentence as A, headline as B, SUGGESTED_TITLE as C, afterGaps as D, acceptedBy as E, countOf as F, moreSteps as G, idleDecisions as H, foldedHeading as I, waivedHeading as J, passedHeading as K, footer as L, commandsCapped as M, comparisonSentence as N, andMore as O, count as P, foundSentence as R, SHORTENED as S, aboutSentence as T, idleHeading as U, holdSentence as V, moreGaps as W, NEXT_STEP as _, folded as a, PULL_REQUEST_PLACE as b, shortName as c, DRAFT as d, FOLDER as f, NEITHER as g, IN_BASE as h, findingsMarkdown as i, checkedSentence as j, annotationsCapped as k, openFindings as l, GAPS as m, print as n, placeLink as o, FOLDER_PLACE as p, totalsSentence as q, renderJsonCheck as r, ruleLink as s, jsonFinding as t, CHANGES as u, NEXT_STEPS as v, UPDATED as w, SEVERITY_WORDS as x, PULL_REQUEST as y, glyph as z };
