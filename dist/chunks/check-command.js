import { a as checkReport, i as fingerprints, n as renderPrettyCheck, s as loadConfiguration, t as checkConnector } from "./check-connector.js";
import { t as InputError } from "./input-error.js";
import { K as plainText, N as countOf, Y as codeSpan, a as renderJsonCheck, d as openFindings, i as print, k as checkedSentence, o as findingsMarkdown } from "./levels.js";
import { n as renderGithubCheck } from "./github.js";
import { at as encodeSegment, ct as visible, rt as REPOSITORY, st as rulePage } from "./update-rules.js";
import { r as ruleById } from "./registry.js";
import { t as TOOL } from "./version.js";
import { a as wantsColour, n as note, r as print$1 } from "./outcome.js";
import { n as readConnector, t as findTargets } from "./read-connectors.js";
import { readFileSync } from "node:fs";
// src/report/check-markdown.ts
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
				folder
			})];
		});
		return bySeverity.length === 0 ? [] : [`## ${codeSpan(folder)}`, ...bySeverity];
	});
	return `${[checkedSentence(report.connectors.length, report.totals), ...sections].join("\n\n")}\n`;
}
// src/report/sarif.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
function renderSarif(report, tool, rules) {
	const findings = report.connectors.flatMap((connector) => connector.findings);
	const ids = [...new Set(findings.map((finding) => finding.rule))];
	const prints = fingerprints(findings);
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
			results: findings.map((finding, index) => result(finding, ids.indexOf(finding.rule), prints[index] ?? ""))
		}]
	});
}
function ruleDescriptor(id, rules) {
	const facts = rules(id);
	if (facts === void 0) return { id };
	return {
		id,
		shortDescription: { text: facts.summary },
		fullDescription: { text: facts.why },
		help: { text: facts.remedy },
		helpUri: rulePage(id),
		properties: { tags: [facts.group] }
	};
}
function result(finding, ruleIndex, fingerprint) {
	const { rule, severity, file, waiver } = finding;
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: withoutLinks(messageText(finding)) },
		...file !== void 0 && { locations: [{ physicalLocation: {
			artifactLocation: { uri: uriOf(file) },
			...region(finding)
		} }] },
		partialFingerprints: { "connectorPreflight/v1": fingerprint },
		...waiver && { suppressions: [{
			kind: "external",
			justification: withoutLinks(visible(waiver.reason))
		}] }
	};
}
function messageText({ message, help }) {
	return [plainText(message), plainText(help)].filter((text) => text !== "").join("\n");
}
function withoutLinks(text) {
	return text.replaceAll("](", "] (");
}
function region({ line, column, endLine, endColumn }) {
	if (line === void 0) return {};
	return { region: {
		startLine: line,
		...column !== void 0 && { startColumn: column },
		...endLine !== void 0 && { endLine },
		...endColumn !== void 0 && { endColumn }
	} };
}
function uriOf(file) {
	return file.split("/").map(encodeSegment).join("/");
}
// src/cli/check-command.ts
async function checkCommand(paths, options) {
	const configuration = readSettings(options.config);
	const checked = findTargets(paths, configuration, options.profile).map((target) => checkTarget(target, configuration));
	const report = checkReport(checked.map(({ connector }) => connector));
	print$1(render(report, options));
	const gaps = checked.flatMap((one) => one.gaps);
	for (const gap of gaps) note(plainText(gap));
	if (gaps.length > 0) return 2;
	return report.totals.error > 0 ? 1 : 0;
}
function readSettings(path) {
	if (path === void 0) return loadConfiguration(null).configuration;
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch (error) {
		throw new InputError(`Could not read the settings ${path}: ${error.code ?? "unknown cause"}.`, { cause: error });
	}
	const { configuration, problems } = loadConfiguration(text);
	for (const { message, line } of problems) note(`${path}:${line}: ${plainText(message)}`);
	return configuration;
}
function checkTarget(target, configuration) {
	const { findings, gaps } = checkConnector(readConnector(target, configuration.limits), configuration);
	const { folder, profile, only } = target;
	return {
		connector: {
			folder,
			profile,
			findings: only === void 0 ? findings : findings.filter(({ file }) => file !== void 0 && only.includes(file))
		},
		gaps
	};
}
function render(report, options) {
	switch (options.format) {
		case "pretty": return renderPrettyCheck(report, { colour: wantsColour(options) });
		case "json": return renderJsonCheck(report, TOOL);
		case "sarif": return renderSarif(report, TOOL, ruleById);
		case "markdown": return renderMarkdownCheck(report, ruleById);
		case "github": return renderGithubCheck(report);
	}
}
export { checkCommand };
