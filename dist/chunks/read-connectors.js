import { H as connectorOf, V as artifactKindOf, it as lastSegment } from "./connector-index.js";
import { n as entriesOf, o as tryReadBlob } from "./read-files.js";
import { x as InputError } from "./links.js";
import { r as PROFILES } from "./rule.js";
import path, { basename, dirname, join, resolve } from "node:path";
import { lstatSync, statSync } from "node:fs";
function withForwardSlashes(given, { sep } = path) {
	const trimmed = (sep === "\\" ? given.replaceAll("\\", "/") : given).replace(/\/+$/, "");
	return trimmed === "" || /^[a-z]:$/i.test(trimmed) ? `${trimmed}/` : trimmed;
}
function fileIn(folder, name) {
	return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}
function segmentsOf(given, flavour = path) {
	return withForwardSlashes(flavour.resolve(given), flavour).split("/").filter((segment) => segment !== "");
}
function splitFile(given, flavour = path) {
	return {
		folder: withForwardSlashes(flavour.dirname(given), flavour),
		name: flavour.basename(given)
	};
}
const NOT_CONNECTORS = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function findTargets(paths, configuration, profile) {
	return mergeSameFolders(paths.flatMap((path) => {
		if (!statOf(path).isDirectory()) return [targetOf(dirname(path), configuration, profile, [nameOnDisk(path)])];
		const folders = connectorFolders(path, configuration);
		if (folders.length > 0) return folders.map((folder) => targetOf(folder, configuration, profile));
		throw new InputError(`There is no connector in ${path}: no folder in it holds an apiDefinition.swagger.json, an apiProperties.json or the intro.md of a proposal. Name the folder of a connector, or begin one with connector-preflight new.`);
	}));
}
function targetOf(path, configuration, profile, only) {
	const folder = withForwardSlashes(path);
	return {
		folder,
		profile: profile ?? profileOf(folder, configuration),
		...only === void 0 ? {} : { only: only.map((name) => fileIn(folder, name)) }
	};
}
function nameOnDisk(path) {
	const name = basename(path);
	const names = entriesOf(dirname(path)).map((entry) => entry.name);
	return names.includes(name) ? name : names.find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
}
function statOf(path) {
	try {
		return statSync(path);
	} catch (error) {
		throw new InputError(`There is nothing at ${path}. Name a connector folder, one of its files, or a folder that holds connectors.`, { cause: error });
	}
}
function holdsConnectors(folder, configuration, depth) {
	try {
		const entries = entriesOf(folder);
		if (isConnector(folder, entries, configuration)) return true;
		return depth > 0 && foldersBelow(folder, entries).some((below) => holdsConnectors(below, configuration, depth - 1));
	} catch {
		return false;
	}
}
function connectorFolders(path, configuration) {
	const found = (folder) => {
		const entries = entriesOf(folder);
		return isConnector(folder, entries, configuration) ? [folder] : foldersBelow(folder, entries).flatMap(found);
	};
	const folders = found(path);
	return folders.length === 0 && holds(entriesOf(path), ["intro"]) ? [path] : folders;
}
function isConnector(folder, entries, { folders }) {
	if (holds(entries, ["swagger", "properties"])) return true;
	if (!holds(entries, ["intro"])) return false;
	const parent = segmentsOf(folder).at(-2)?.toLowerCase();
	return PROFILES.some((profile) => folders[profile].some((root) => root.toLowerCase().split("/").at(-1) === parent));
}
function holds(entries, kinds) {
	return entries.some((entry) => entry.isFile() && kinds.includes(artifactKindOf(entry.name).artifact));
}
function foldersBelow(folder, entries) {
	return entries.filter((entry) => entry.isDirectory() && !NOT_CONNECTORS.has(entry.name)).map((entry) => join(folder, entry.name));
}
function profileOf(folder, configuration) {
	const segments = segmentsOf(folder).map((segment) => segment.toLowerCase());
	return PROFILES.find((profile) => configuration.folders[profile].some((root) => segments.includes(root.toLowerCase().split("/").at(-1) ?? root))) ?? "independent-publisher";
}
function inFolder(folder, paths) {
	return paths.map((path) => fileIn(folder, lastSegment(path)));
}
function mergeSameFolders(targets) {
	const merged = /* @__PURE__ */ new Map();
	for (const target of targets) {
		const key = resolve(target.folder);
		const present = merged.get(key);
		if (present === void 0) merged.set(key, target);
		else if (present.only !== void 0) {
			const { only: _, ...whole } = present;
			merged.set(key, target.only === void 0 ? whole : {
				...whole,
				only: [...present.only, ...inFolder(present.folder, target.only)]
			});
		}
	}
	return [...merged.values()];
}
function readOneConnector(path, configuration) {
	const [target, ...others] = findTargets([path], configuration, void 0);
	if (target === void 0 || others.length > 0) throw new InputError(`There are several connectors in ${path}. Name the folder of one of them.`);
	return readConnector(target, configuration.limits);
}
function readConnector({ folder, profile }, limits) {
	const files = filesBelow(folder, "").map(({ name, isFile }) => ({
		name,
		blob: isFile ? tryReadBlob(join(folder, name), limits.fileBytes) : LINK
	}));
	return {
		...connectorOf(folder, profile, files),
		name: basename(resolve(folder))
	};
}
function bytesOf({ folder }) {
	try {
		return filesBelow(folder, "").reduce((sum, { name }) => sum + lstatSync(join(folder, name)).size, 0);
	} catch {
		return 0;
	}
}
const LINK = {
	kind: "not-a-file",
	what: "symlink"
};
function filesBelow(root, below) {
	return entriesOf(join(root, below)).flatMap((entry) => {
		const name = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) return NOT_CONNECTORS.has(entry.name) ? [] : filesBelow(root, name);
		return [{
			name,
			isFile: entry.isFile()
		}];
	});
}
export { readConnector as a, splitFile as c, profileOf as i, withForwardSlashes as l, findTargets as n, readOneConnector as o, holdsConnectors as r, fileIn as s, bytesOf as t };
