import { n as visible } from "./visible.js";
import { c as rulePage, i as encodeSegment, n as REPOSITORY } from "./links.js";
import { t as fingerprints } from "./fingerprint.js";
import { a as codeSpan, o as markdownLink, r as plainText, s as markdownWords, t as markdownText } from "./render.js";
import { A as checkedSentence, C as WHY, P as countOf, o as HOW_TO_FIX, r as FOLDER, rt as resultsCapped, y as RULE_PAGE_LABEL } from "./sentences.js";
import { s as openFindings, t as findingsMarkdown } from "./findings-markdown.js";
import { n as print } from "./json.js";
const ALL = Number.POSITIVE_INFINITY;
const EVERYTHING = {
	why: true,
	places: ALL,
	kinds: ALL,
	files: ALL
};
function renderMarkdownCheck(report, rules) {
	const sections = report.connectors.flatMap(({ folder, findings }) => {
		const bySeverity = [
			"error",
			"warning",
			"info"
		].flatMap((severity) => {
			const open = openFindings(findings, severity);
			return open.length === 0 ? [] : [`### ${countOf(open.length, severity)}`, findingsMarkdown(open, EVERYTHING, {
				rules,
				folder,
				whole: FOLDER
			})];
		});
		return bySeverity.length === 0 ? [] : [`## ${codeSpan(folder)}`, ...bySeverity];
	});
	const gaps = report.gaps.length === 0 ? [] : [report.gaps.map((gap) => `- ${markdownText(gap)}`).join("\n")];
	return `${[
		checkedSentence(report.connectors.length, report.totals, report.gaps.length),
		...gaps,
		...sections
	].join("\n\n")}\n`;
}
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
const DEFAULT_LEVELS = {
	...LEVELS,
	off: "none"
};
const MOST_RESULTS = 25e3;
function renderSarif(report, tool, rules, replacementsOf = () => void 0) {
	const all = report.connectors.flatMap(({ folder, findings }) => findings.map((finding) => ({
		finding,
		path: finding.file ?? folder
	})));
	const placed = worstFirst(all).slice(0, MOST_RESULTS);
	const ids = [...new Set(placed.map(({ finding }) => finding.rule))];
	const prints = fingerprints(placed.map(({ finding, path }) => ({
		...finding,
		file: path
	})));
	const notices = [...report.gaps.map((gap) => notice("error", withoutLinks(plainText(gap)))), ...all.length > placed.length ? [notice("warning", resultsCapped(placed.length, all.length))] : []];
	return print({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: tool.name,
				version: tool.version,
				informationUri: REPOSITORY,
				rules: ids.map((id) => ruleDescriptor(id, rules))
			} },
			columnKind: "utf16CodeUnits",
			...notices.length > 0 && { invocations: [{
				executionSuccessful: report.gaps.length === 0,
				toolExecutionNotifications: notices
			}] },
			results: placed.map((one, index) => ({
				...result(one, ids.indexOf(one.finding.rule), prints[index] ?? ""),
				...fixes(one, replacementsOf(one.finding))
			}))
		}]
	});
}
function worstFirst(placed) {
	if (placed.length <= MOST_RESULTS) return placed;
	return [
		"error",
		"warning",
		"info"
	].flatMap((severity) => placed.filter(({ finding }) => finding.severity === severity));
}
function notice(level, text) {
	return {
		level,
		message: { text }
	};
}
function ruleDescriptor(id, rules) {
	const facts = rules(id);
	if (facts === void 0) return { id };
	const { summary, why, remedy, group, levels } = facts;
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: why },
		help: {
			text: `${HOW_TO_FIX} ${remedy}\n${WHY} ${why}`,
			markdown: [
				`**${HOW_TO_FIX}** ${markdownWords(remedy)}`,
				`**${WHY}** ${markdownWords(why)}`,
				markdownLink(RULE_PAGE_LABEL, rulePage(id))
			].join("\n\n")
		},
		helpUri: rulePage(id),
		defaultConfiguration: { level: DEFAULT_LEVELS[levels.calibrated ?? levels.documented] },
		properties: { tags: [group] }
	};
}
function result({ finding, path }, ruleIndex, fingerprint) {
	const { rule, severity, waiver } = finding;
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: withoutLinks(messageText(finding)) },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: uriOf(path) },
			region: region(finding)
		} }],
		partialFingerprints: { "connectorPreflight/v1": fingerprint },
		...waiver && { suppressions: [{
			kind: "external",
			justification: withoutLinks(visible(waiver.reason))
		}] }
	};
}
function fixes({ finding, path }, replacements) {
	if (replacements === void 0 || replacements.length === 0) return {};
	return { fixes: [{
		description: { text: withoutLinks(plainText(finding.help)) },
		artifactChanges: [{
			artifactLocation: { uri: uriOf(path) },
			replacements: replacements.map(({ text, ...place }) => ({
				deletedRegion: region(place),
				insertedContent: { text }
			}))
		}]
	}] };
}
function messageText({ message, help }) {
	return [plainText(message), plainText(help)].filter((text) => text !== "").join("\n");
}
function withoutLinks(text) {
	return text.replaceAll("](", "] (");
}
function region({ line = 1, column, endLine, endColumn }) {
	return {
		startLine: line,
		...column !== void 0 && { startColumn: column },
		...endLine !== void 0 && { endLine },
		...endColumn !== void 0 && { endColumn }
	};
}
function uriOf(path) {
	const [drive = ""] = /^[a-z]:(?=\/)/i.exec(path) ?? [];
	const encoded = path.slice(drive.length).split("/").map(encodeSegment).join("/");
	if (drive !== "") return `file:///${drive}${encoded}`;
	if (path.startsWith("//")) return `file:${encoded}`;
	return path.startsWith("/") ? `file://${encoded}` : encoded;
}
export { renderMarkdownCheck as n, renderSarif as t };
