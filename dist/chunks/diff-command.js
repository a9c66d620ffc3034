import { t as diffConnectors } from "./diff-connectors.js";
import { B as ARTIFACT_NAMES, V as artifactKindOf, z as artifactOf } from "./connector-index.js";
import { i as readBlob } from "./read-files.js";
import { x as InputError } from "./links.js";
import { n as DIFF_RENDERERS } from "./formats.js";
import { r as plainText } from "./render.js";
import { a as print, c as wantsColour, t as complain } from "./outcome.js";
import { c as splitFile, l as withForwardSlashes, o as readOneConnector } from "./read-connectors.js";
import { n as readSettings } from "./read-settings.js";
import { statSync } from "node:fs";
async function diffCommand(oldPath, newPath, options) {
	const configuration = readSettings(options.config);
	const [base, head] = readPair(oldPath, newPath, configuration);
	const report = diffConnectors(base, head, configuration);
	if (report.update === void 0) throw new InputError(report.gaps.map(plainText).join("\n"));
	print(DIFF_RENDERERS[options.format](report, { colour: wantsColour(options) }));
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
export { diffCommand };
