import { d as connectorOf, mt as PROFILES, u as artifactKindOf } from "./update-rules.js";
import { t as InputError } from "./input-error.js";
import { dirname, join, sep } from "node:path";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
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
export { readConnector as n, findTargets as t };
