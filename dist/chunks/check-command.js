import { B as checkReport, G as codeSpan, J as visible, O as countOf, T as checkedSentence, U as plainText, Y as loadConfiguration, a as renderJsonCheck, i as print, l as fingerprints, s as renderPrettyCheck, t as checkConnector, u as findingsMarkdown, z as openFindings } from "./check-connector.js";
import { t as InputError } from "./input-error.js";
import { n as renderGithubCheck } from "./github.js";
import { D as REPOSITORY, F as PROFILES, j as rulePage, k as encodeSegment, m as connectorOf, n as ruleById, p as artifactKindOf } from "./registry.js";
import { t as TOOL } from "./version.js";
import { a as wantsColour, n as note, r as print$1 } from "./outcome.js";
import { dirname, join, sep } from "node:path";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
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
// src/cli/read-connectors.ts
const NOT_CONNECTORS = /* @__PURE__ */ new Set(["node_modules", ".git"]);
const MOST_DEPTH = 8;
function findTargets(paths, configuration, profile) {
	return mergeSameFolders(paths.flatMap((path) => {
		const stats = statOf(path);
		const folders = stats.isDirectory() ? connectorFolders(path, 0) : [dirname(path)];
		if (folders.length === 0) throw new InputError(`There is no connector in ${path}: no folder in it holds an apiDefinition.swagger.json or apiProperties.json.`);
		return folders.map((folder) => ({
			folder: withForwardSlashes(folder),
			profile: profile ?? profileOf(folder, configuration),
			...stats.isDirectory() ? {} : { only: [withForwardSlashes(path)] }
		}));
	}));
}
function statOf(path) {
	try {
		return lstatSync(path);
	} catch (error) {
		throw new InputError(`There is nothing at ${path}. Name a connector folder, one of its files, or a folder that holds connectors.`, { cause: error });
	}
}
function connectorFolders(folder, depth) {
	if (depth > MOST_DEPTH) return [];
	const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	if (entries.some((entry) => entry.isFile() && ["swagger", "properties"].includes(artifactKindOf(entry.name).artifact))) return [folder];
	return entries.filter((entry) => entry.isDirectory() && !NOT_CONNECTORS.has(entry.name)).flatMap((entry) => connectorFolders(join(folder, entry.name), depth + 1));
}
function profileOf(folder, configuration) {
	const segments = withForwardSlashes(folder).toLowerCase().split("/");
	return PROFILES.find((profile) => configuration.folders[profile].some((root) => segments.includes(root.toLowerCase().split("/").at(-1) ?? root))) ?? "independent-publisher";
}
function mergeSameFolders(targets) {
	const merged = /* @__PURE__ */ new Map();
	for (const target of targets) {
		const present = merged.get(target.folder);
		if (present === void 0) merged.set(target.folder, target);
		else if (present.only !== void 0) {
			const { only: _, ...whole } = present;
			merged.set(target.folder, target.only === void 0 ? whole : {
				...present,
				only: [...present.only, ...target.only]
			});
		}
	}
	return [...merged.values()];
}
function readConnector({ folder, profile }, limits) {
	return connectorOf(folder, profile, filesBelow(folder, "", limits.fileBytes));
}
function filesBelow(root, below, limit) {
	return readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
		const name = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) return NOT_CONNECTORS.has(entry.name) ? [] : filesBelow(root, name, limit);
		return [{
			name,
			blob: entry.isFile() ? readBlob(join(root, name), limit) : {
				kind: "not-a-file",
				what: "symlink"
			}
		}];
	});
}
function readBlob(path, limit) {
	try {
		const { size } = lstatSync(path);
		return size > limit ? {
			kind: "too-large",
			size,
			limit
		} : {
			kind: "bytes",
			bytes: readFileSync(path)
		};
	} catch (error) {
		return {
			kind: "unreadable",
			cause: `The file could not be read (${error.code ?? "unknown cause"}).`
		};
	}
}
function withForwardSlashes(path) {
	const slashed = sep === "\\" ? path.replaceAll("\\", "/") : path;
	return slashed.length > 1 && slashed.endsWith("/") ? slashed.slice(0, -1) : slashed;
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
