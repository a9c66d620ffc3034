import { a as renderJsonDiff, n as compareConnectors, s as renderMarkdownDiff, t as updateFindings } from "./update-findings.js";
import { s as changeRuleById, t as updateRules } from "./update-rules.js";
import { F as artifactKindOf, N as artifactOf, P as ARTIFACT_NAMES, q as DEFAULT_CONFIGURATION } from "./visible.js";
import { t as InputError } from "./input-error.js";
import { t as renderPrettyDiff } from "./changes-pretty.js";
import { r as plainText } from "./render.js";
import { a as wantsColour, n as note, r as print } from "./outcome.js";
import { i as readOneConnector } from "./read-connectors.js";
import { dirname } from "node:path";
import { lstatSync, readFileSync, statSync } from "node:fs";
async function diffCommand(oldPath, newPath, options) {
	const [base, head] = readPair(oldPath, newPath, DEFAULT_CONFIGURATION);
	const comparison = compareConnectors(base, head);
	if (comparison.update === void 0) throw new InputError(comparison.gaps.map(plainText).join("\n"));
	const report = {
		...comparison,
		findings: updateFindings(comparison, head, DEFAULT_CONFIGURATION)
	};
	print(render(report, options));
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
	const connector = readOneConnector(path, configuration);
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
