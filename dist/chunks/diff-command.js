import { t as diffConnectors } from "./diff-connectors.js";
import { s as changeRuleById, t as updateRules } from "./update-rules.js";
import { F as artifactOf, I as ARTIFACT_NAMES, L as artifactKindOf } from "./documents.js";
import { l as InputError } from "./links.js";
import { r as renderJsonDiff } from "./changes-json.js";
import { n as renderMarkdownDiff } from "./changes-markdown.js";
import { t as renderPrettyDiff } from "./changes-pretty.js";
import { r as plainText } from "./render.js";
import { n as unreadable } from "./file-errors.js";
import { i as print, s as wantsColour, t as complain } from "./outcome.js";
import { c as splitFile, l as withForwardSlashes, o as readOneConnector } from "./read-connectors.js";
import { t as readSettings } from "./read-settings.js";
import { lstatSync, readFileSync, statSync } from "node:fs";
async function diffCommand(oldPath, newPath, options) {
	const configuration = readSettings(options.config);
	const [base, head] = readPair(oldPath, newPath, configuration);
	const report = diffConnectors(base, head, configuration);
	if (report.update === void 0) throw new InputError(report.gaps.map(plainText).join("\n"));
	print(render(report, options));
	for (const gap of report.gaps) complain(plainText(gap));
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
	if (artifactOf(connector, "swagger") === void 0) throw new InputError(`There is no ${ARTIFACT_NAMES.swagger} in ${path}. Name a folder that has one, or a swagger file of another name.`);
	return connector;
}
function readFile(path, configuration) {
	const { folder, name } = splitFile(path);
	if (artifactKindOf(name).artifact === "properties") throw new InputError(`${path} is no swagger. Name two swagger files, or two connector folders to compare everything in them.`);
	return {
		folder,
		name: folder,
		profile: "independent-publisher",
		files: [{
			path: withForwardSlashes(path),
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
		throw unreadable(path, error);
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
