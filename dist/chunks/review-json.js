import { d as logSafe, f as visible } from "./links.js";
import { t as totalsOf } from "./totals.js";
import { i as terminalText, n as paint, r as plainText } from "./render.js";
import { A as checkedSentence, J as lifecycleSentence, L as fixCommand, T as acceptedBy, U as holdSentence, V as headline, W as idleDecisions, X as mendingSentence, _ as PULL_REQUEST_PLACE, a as GAPS, c as IN_BASE, d as NEXT_STEP, et as moreSteps, i as FOLDER_PLACE, j as commandsCapped, k as breakingSentence, n as DRAFT, st as stepsHeading, u as NEITHER, w as aboutSentence, x as TRY_FIX, y as SEVERITY_WORDS, z as foundSentence } from "./sentences.js";
import { a as shortName, s as openFindings } from "./findings-markdown.js";
import { C as changesOf, S as updateSentence, T as IMPACTS, _ as SINCE_NOTE, b as moreChanges, d as DECIDED_BY, f as IMPACT_HEADINGS, g as REMEDY, h as NOT_COMPARED, l as ADD, m as KEEP, p as IMPACT_WORDS, u as BEFORE, v as changesSentence, w as groupByOperation, x as sinceSentence, y as groupHeading } from "./comment.js";
import { n as renderJson, t as jsonFinding } from "./json.js";
const COLOUR_OF$1 = {
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
		findingLines$1(report, colours),
		...report.remedies.slice(0, MOST_REMEDIES).map((remedy) => remedyLines(remedy, colours)),
		updateLines(report, colours),
		gapLines$1(report, colours)
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
		[paint(COLOUR_OF$1[impact], IMPACT_HEADINGS[impact], colours)],
		...groups,
		...rest > 0 ? [[`  ${moreChanges(rest)}; --format json lists all`]] : []
	];
}
function changeLines(change, colours) {
	const impact = paint(COLOUR_OF$1[change.impact], IMPACT_WORDS[change.impact], colours);
	const { counterpart } = change;
	const before = counterpart?.side === "base" && change.impact !== "safe" ? `  (${BEFORE}: ${placeOf$1(counterpart)})` : "";
	const line = `  ${placeOf$1(change)}  ${impact}  ${paint("bold", change.rule, colours)}  ${terminalText(change.message, colours)}${before}`;
	return change.help.length === 0 ? [line] : [line, paint("dim", `      ${plainText(change.help)}`, colours)];
}
function placeOf$1({ file, line, column, pointer }) {
	if (file === void 0) return visible(pointer);
	return [visible(file), ...line === void 0 ? [] : [line, ...column === void 0 ? [] : [column]]].join(":");
}
function findingLines$1({ findings }, colours) {
	return findings.flatMap(({ rule, severity, message, help, file, line, column }) => {
		return [`${file === void 0 ? "" : `${placeOf$1({
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
	return renderJson(value).trimEnd().split("\n").map((line) => `    ${line}`);
}
function updateLines({ update }, colours) {
	const reasons = update?.reasons ?? [];
	return [paint("bold", updateSentence(update), colours), ...reasons.length === 0 ? [] : [`${DECIDED_BY}:`, ...reasons.map((reason) => `  - ${terminalText(reason, colours)}`)]];
}
function gapLines$1({ gaps }, colours) {
	return gaps.length === 0 ? [] : [`${NOT_COMPARED}:`, ...gaps.map((gap) => `  - ${terminalText(gap, colours)}`)];
}
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
	return blocks([...sections, [
		strong(summary, weight, colours),
		...nextLine(report, colours),
		...fixLine(report)
	]]);
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
		mendingLines(review),
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
		paint("bold", `${stepsHeading(review)}:`, colours),
		...steps.map((step, index) => `  ${index + 1}. ${terminalText(step.text, colours)}${stepPlace(step)}`),
		...rest > 0 ? [`  ${moreSteps(rest)}`] : []
	];
}
function mendingLines({ mending }) {
	return mending === void 0 ? [] : [mendingSentence(mending.count, 0), `  ${visible(fixCommand(mending.folders))}`];
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
	if (next === void 0 || placed.length === 1) return [];
	const { finding, folder } = next;
	const what = [finding.message, finding.help].filter((text) => text.length > 0).map((text) => terminalText(text, colours));
	return [`${paint("bold", `${NEXT_STEP}:`, colours)} ${placeOf(finding, visible(folder))}: ${what.join(" ")}`];
}
function fixLine({ connectors }) {
	return connectors.some(({ findings }) => findings.some(({ fix, waiver }) => fix !== void 0 && waiver === void 0)) ? [TRY_FIX] : [];
}
const MOST_COMMANDS = 10;
function renderGithubCheck(report) {
	return `${renderWorkflowCommands(report.connectors.flatMap((connector) => connector.findings))}${logSafe(renderPrettyCheck(report, { colour: false }))}`;
}
function renderWorkflowCommands(findings) {
	const errors = openFindings(findings, "error");
	const warnings = openFindings(findings, "warning");
	const marked = [...errors.slice(0, MOST_COMMANDS), ...warnings.slice(0, MOST_COMMANDS)];
	const all = errors.length + warnings.length;
	return [...marked.map(workflowCommand), ...all > marked.length ? [commandsCapped(marked.length, all)] : []].map((line) => `${line}\n`).join("");
}
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function workflowCommand(finding) {
	const { file, line, column, endLine, endColumn, severity, rule, message, help } = finding;
	const oneLine = endLine === void 0 || endLine === line;
	const properties = Object.entries({
		file: file === void 0 ? void 0 : visible(file),
		line,
		endLine,
		col: oneLine ? column : void 0,
		endColumn: oneLine && endColumn !== void 0 ? Math.max(column ?? 1, endColumn - 1) : void 0,
		title: rule
	}).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${COMMANDS[severity]} ${properties.join(",")}::${escapeData(`${plainText(message)}\n${plainText(help)}`.trim())}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function renderJsonDiff({ changes, update, findings, gaps }) {
	return renderJson({
		schemaVersion: 1,
		changes: changes.map(jsonChange),
		...update && { update: jsonUpdate(update) },
		findings: findings.map(jsonFinding),
		gaps: gaps.map(plainText)
	});
}
function jsonChange({ rule, impact, message, help, operation, valuePath, side, pointer, file, line, column }) {
	return {
		rule,
		impact,
		message: [plainText(message), ...help.length > 0 ? [plainText(help)] : []].join(" "),
		...operation !== void 0 && { operation },
		...valuePath !== void 0 && { valuePath },
		pointer,
		side,
		...file !== void 0 && { file },
		...line !== void 0 && { line },
		...column !== void 0 && { column }
	};
}
function jsonUpdate({ kind, reasons }) {
	return {
		kind,
		reasons: reasons.map(plainText)
	};
}
function renderJsonReview(review, plan) {
	const { number, title, head, base } = review.pullRequest;
	return renderJson({
		schemaVersion: 1,
		pullRequest: {
			number,
			title,
			head,
			base: base.sha
		},
		stage: review.stage,
		verdict: review.verdict,
		turn: review.turn,
		lifecycle: {
			state: review.lifecycle.state,
			turn: review.lifecycle.turn,
			since: review.lifecycle.since
		},
		connectors: review.connectors.map(({ folder, name, profile, change, operations }) => ({
			folder,
			name,
			profile,
			change,
			operations
		})),
		findings: review.findings.map(jsonFinding),
		changes: review.update?.changes.map(jsonChange) ?? [],
		...review.update?.update && { update: jsonUpdate(review.update.update) },
		...review.update?.sinceLastPush && { sinceLastPush: {
			commit: review.update.sinceLastPush.commit,
			changes: review.update.sinceLastPush.changes.map(jsonChange)
		} },
		nextSteps: review.nextSteps.map(({ text, rule, file, line }) => ({
			text: plainText(text),
			rule,
			file,
			line
		})),
		plan,
		gaps: review.gaps.map(plainText),
		suggestedTitle: review.suggestedTitle,
		...review.decisions && {
			waivers: review.decisions.waivers.map(({ rule, place, by, reason, covers, effect }) => ({
				rule,
				place,
				by,
				reason,
				covers,
				effect
			})),
			acceptedChanges: review.decisions.breaking,
			hold: review.decisions.hold
		}
	});
}
export { renderPrettyCheck as a, renderWorkflowCommands as i, renderJsonDiff as n, renderPrettyReview as o, renderGithubCheck as r, renderPrettyDiff as s, renderJsonReview as t };
