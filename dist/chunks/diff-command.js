import { C as IMPACTS, S as groupByOperation, _ as changesSentence, a as renderJsonDiff, b as updateSentence, d as DECIDED_BY, f as IMPACT_HEADINGS, g as REMEDY, h as NOT_COMPARED, l as ADD, m as KEEP, n as compareConnectors, p as IMPACT_WORDS, s as renderMarkdownDiff, t as updateFindings, u as BEFORE, v as groupHeading, x as changesOf, y as moreChanges } from "./update-findings.js";
import { h as changeRuleById, l as updateRules } from "./links.js";
import { F as artifactKindOf, N as artifactOf, P as ARTIFACT_NAMES, n as visible, q as DEFAULT_CONFIGURATION } from "./visible.js";
import { t as InputError } from "./input-error.js";
import { i as terminalText, n as paint, r as plainText } from "./render.js";
import { n as print, x as SEVERITY_WORDS } from "./json.js";
import { a as wantsColour, n as note, r as print$1 } from "./outcome.js";
import { n as findTargets, r as readConnector } from "./read-connectors.js";
import { dirname } from "node:path";
import { lstatSync, readFileSync, statSync } from "node:fs";
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
function impactLines(all, impact, colours) {
	const changes = changesOf(all, impact);
	if (changes.length === 0) return [];
	const shown = impact === "safe" ? changes.slice(0, MOST_SAFE) : changes;
	const groups = groupByOperation(shown).map((group) => [paint("bold", terminalText(groupHeading(group), colours), colours), ...group.changes.flatMap((change) => changeLines(change, colours))]);
	const rest = changes.length - shown.length;
	return [
		[paint(COLOUR_OF[impact], IMPACT_HEADINGS[impact], colours)],
		...groups,
		...rest > 0 ? [[`  ${moreChanges(rest)}`]] : []
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
async function diffCommand(oldPath, newPath, options) {
	const [base, head] = readPair(oldPath, newPath, DEFAULT_CONFIGURATION);
	const comparison = compareConnectors(base, head);
	if (comparison.update === void 0) throw new InputError(comparison.gaps.map(plainText).join("\n"));
	const report = {
		...comparison,
		findings: updateFindings(comparison, head, DEFAULT_CONFIGURATION)
	};
	print$1(render(report, options));
	for (const gap of report.gaps) note(plainText(gap));
	if (report.changes.some(({ impact }) => impact === "breaking") || report.findings.some(({ severity }) => severity === "error")) return 1;
	return report.gaps.length > 0 ? 2 : 0;
}
function readPair(oldPath, newPath, configuration) {
	const both = [oldPath, newPath].map((path) => ({
		path,
		isFolder: isFolder(path)
	}));
	const foldersOnly = both.every((one) => one.isFolder);
	const [base, head] = both.map(({ path, isFolder: folder }) => {
		if (!folder) return readFile(path, configuration);
		const connector = readFolder(path, configuration);
		return foldersOnly ? connector : {
			...connector,
			files: connector.files.filter(({ artifact }) => artifact === "swagger")
		};
	});
	if (base === void 0 || head === void 0) throw new InputError("Name the old and the new version.");
	return [base, head];
}
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch (error) {
		throw new InputError(`There is nothing at ${path}. Name a swagger file or a connector folder.`, { cause: error });
	}
}
function readFolder(path, configuration) {
	const [target, ...others] = findTargets([path], configuration, void 0);
	if (target === void 0 || others.length > 0) throw new InputError(`There are several connectors in ${path}. Name the folder of one of them.`);
	const connector = readConnector(target, configuration.limits);
	if (artifactOf(connector, "swagger") === void 0) throw new InputError(`There is no ${ARTIFACT_NAMES.swagger} in ${path}.`);
	return connector;
}
function readFile(path, configuration) {
	if (artifactKindOf(path.split(/[\\/]/).at(-1) ?? "").artifact === "properties") throw new InputError(`${path} is no swagger. Name two swagger files, or two connector folders to compare everything in them.`);
	const folder = dirname(path);
	return {
		folder,
		name: folder,
		profile: "independent-publisher",
		files: [{
			path,
			name: ARTIFACT_NAMES.swagger,
			artifact: "swagger",
			blob: readBlob(path, configuration.limits.fileBytes)
		}]
	};
}
function readBlob(path, limit) {
	const { size } = lstatSync(path);
	if (size > limit) return {
		kind: "too-large",
		size,
		limit
	};
	try {
		return {
			kind: "bytes",
			bytes: readFileSync(path)
		};
	} catch (error) {
		throw new InputError(`Could not read ${path}: ${error.code ?? "unknown cause"}.`, { cause: error });
	}
}
const lookUp = (id) => changeRuleById(id) ?? updateRules.find((rule) => rule.id === id);
function render(report, options) {
	switch (options.format) {
		case "pretty": return renderPrettyDiff(report, { colour: wantsColour(options) });
		case "json": return renderJsonDiff(report);
		case "markdown": return renderMarkdownDiff(report, {
			rules: lookUp,
			folder: ""
		});
	}
}
export { diffCommand };
