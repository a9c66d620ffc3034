import { i as terminalText, n as paint, r as plainText } from "./render.js";
import { n as visible } from "./visible.js";
import { n as updateParagraphs } from "./changes-pretty.js";
import { r as totalsOf } from "./review.js";
import { a as shortName, s as openFindings } from "./findings-markdown.js";
import { $ as moreSteps, A as checkedSentence, T as acceptedBy, U as holdSentence, V as headline, W as idleDecisions, a as GAPS, b as SEVERITY_WORDS, c as IN_BASE, d as NEXT_STEP, f as NEXT_STEPS, i as FOLDER_PLACE, k as breakingSentence, n as DRAFT, q as lifecycleSentence, u as NEITHER, v as PULL_REQUEST_PLACE, w as aboutSentence, z as foundSentence } from "./sentences.js";
const COLOUR_OF = {
	error: "red",
	warning: "yellow",
	info: "blue"
};
const MOST_STEPS = 3;
function renderPrettyCheck(report, colours) {
	const sections = report.connectors.filter(({ findings }) => findings.length > 0).map(({ folder, findings }) => [...report.connectors.length > 1 ? [paint(["bold", "underline"], visible(folder), colours)] : [], ...findingLines(findings.map((finding) => withinFolder(finding, folder)), FOLDER_PLACE, colours)]);
	const weight = {
		...report.totals,
		error: report.totals.error + report.gaps.length
	};
	const summary = checkedSentence(report.connectors.length, report.totals, report.gaps.length);
	return blocks([...sections, [strong(summary, weight, colours), ...nextLine(report, colours)]]);
}
function withinFolder(finding, folder) {
	return finding.file === void 0 ? finding : {
		...finding,
		file: shortName(finding.file, folder)
	};
}
function renderPrettyReview(review, colours) {
	const totals = totalsOf(review.findings);
	const about = terminalText(aboutSentence(review), colours);
	const found = review.findings.some(({ waiver }) => waiver === void 0) ? [foundSentence(review.findings)] : [];
	return blocks([
		[strong(headline(review), totals, colours), ...about === "" ? [] : [about]],
		[
			lifecycleSentence(review),
			holdSentence(review),
			breakingSentence(review)
		].filter((said) => said.length > 0).map((said) => terminalText(said, colours)),
		review.pullRequest.draft ? [DRAFT] : [],
		gapLines(review, colours),
		stepLines(review, colours),
		...review.update === void 0 ? [] : updateParagraphs(review.update, colours),
		findingLines(review.findings, PULL_REQUEST_PLACE, colours),
		idleDecisions(review).map((sentence) => terminalText(sentence, colours)),
		found
	]);
}
function blocks(paragraphs) {
	return `${paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function strong(sentence, totals, colours) {
	const colour = totals.error > 0 ? "red" : totals.warning > 0 ? "yellow" : "green";
	return paint(["bold", colour], sentence, colours);
}
function gapLines(review, colours) {
	if (review.gaps.length === 0) return [];
	return [
		`${GAPS}:`,
		...review.gaps.map((gap) => `  - ${terminalText(gap, colours)}`),
		...review.verdict === "unknown" ? [NEITHER] : []
	];
}
function stepLines(review, colours) {
	const steps = review.nextSteps.slice(0, MOST_STEPS);
	if (steps.length === 0) return [];
	const rest = review.nextSteps.length - steps.length;
	return [
		paint("bold", `${NEXT_STEPS}:`, colours),
		...steps.map((step, index) => `  ${index + 1}. ${terminalText(step.text, colours)}${stepPlace(step)}`),
		...rest > 0 ? [`  ${moreSteps(rest)}`] : []
	];
}
function stepPlace(step) {
	return step.file === void 0 || step.line === void 0 ? "" : ` (${visible(step.file)}:${step.line})`;
}
function findingLines(findings, whole, colours) {
	return neighbours(findings, (finding) => finding.file ?? "").flatMap((ofFile, index) => [...index > 0 ? [""] : [], ...neighbours(ofFile, (finding) => `${finding.rule} ${plainText(finding.help)}`).flatMap((alike) => [...alike.map((finding) => findingLine(finding, whole, colours)), ...helpLine(alike[0], colours)])]);
}
function neighbours(findings, keyOf) {
	const runs = [];
	for (const finding of findings) {
		const last = runs.at(-1);
		if (last && keyOf(last[0]) === keyOf(finding)) last.push(finding);
		else runs.push([finding]);
	}
	return runs;
}
function findingLine(finding, whole, colours) {
	const severity = paint(COLOUR_OF[finding.severity], SEVERITY_WORDS[finding.severity], colours);
	const message = terminalText(finding.message, colours);
	const inBase = finding.inBase ? ` ${IN_BASE}` : "";
	const accepted = finding.waiver ? ` ${terminalText(acceptedBy(finding.waiver.by, finding.waiver.reason), colours)}` : "";
	return `${placeOf(finding, whole)}  ${severity}  ${paint("bold", finding.rule, colours)}  ${message}${inBase}${accepted}`;
}
function placeOf({ file, line, column }, whole) {
	if (file === void 0) return whole;
	return [visible(file), ...line === void 0 ? [] : [line, ...column === void 0 ? [] : [column]]].join(":");
}
function helpLine({ help }, colours) {
	return help.length === 0 ? [] : [paint("dim", `    ${plainText(help)}`, colours)];
}
function nextLine({ connectors }, colours) {
	const placed = connectors.flatMap(({ folder, findings }) => findings.map((finding) => ({
		finding: connectors.length > 1 ? finding : withinFolder(finding, folder),
		folder
	})));
	const ofSeverity = (severity) => placed.find(({ finding }) => openFindings([finding], severity).length > 0);
	const next = ofSeverity("error") ?? ofSeverity("warning");
	if (next === void 0) return [];
	const { finding, folder } = next;
	const what = [finding.message, finding.help].filter((text) => text.length > 0).map((text) => terminalText(text, colours));
	return [`${paint("bold", `${NEXT_STEP}:`, colours)} ${placeOf(finding, visible(folder))}: ${what.join(" ")}`];
}
export { renderPrettyReview as n, renderPrettyCheck as t };
