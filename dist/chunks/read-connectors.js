import { $ as PROFILES, F as artifactKindOf, I as connectorOf } from "./visible.js";
import { t as InputError } from "./input-error.js";
import { basename, dirname, join, resolve, sep } from "node:path";
import { lstatSync, readFileSync, readdirSync, statSync } from "node:fs";
const NOT_CONNECTORS = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function findTargets(paths, configuration, profile) {
	return mergeSameFolders(paths.flatMap((path) => {
		if (!statOf(path).isDirectory()) return [targetOf(dirname(path), configuration, profile, [nameOnDisk(path)])];
		const folders = connectorFolders(path);
		if (folders.length > 0) return folders.map((folder) => targetOf(folder, configuration, profile));
		throw new InputError(`There is no connector in ${path}: no folder in it holds an apiDefinition.swagger.json or apiProperties.json.`);
	}));
}
function targetOf(path, configuration, profile, only) {
	const folder = withForwardSlashes(path);
	return {
		folder,
		profile: profile ?? profileOf(folder, configuration),
		...only === void 0 ? {} : { only: only.map((name) => `${folder}/${name}`) }
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
function connectorFolders(folder) {
	const entries = entriesOf(folder);
	if (entries.some((entry) => entry.isFile() && ["swagger", "properties"].includes(artifactKindOf(entry.name).artifact))) return [folder];
	return entries.filter((entry) => entry.isDirectory() && !NOT_CONNECTORS.has(entry.name)).flatMap((entry) => connectorFolders(join(folder, entry.name)));
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (error) {
		throw new InputError(`The folder ${folder} could not be read (${codeOf(error)}).`, { cause: error });
	}
}
function codeOf(error) {
	return error.code ?? "unknown cause";
}
function profileOf(folder, configuration) {
	const segments = withForwardSlashes(resolve(folder)).toLowerCase().split("/");
	return PROFILES.find((profile) => configuration.folders[profile].some((root) => segments.includes(root.toLowerCase().split("/").at(-1) ?? root))) ?? "independent-publisher";
}
function inFolder(folder, paths) {
	return paths.map((path) => `${folder}${path.slice(path.lastIndexOf("/"))}`);
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
		blob: isFile ? readBlob(join(folder, name), limits.fileBytes) : LINK
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
			cause: `The file could not be read (${codeOf(error)}).`
		};
	}
}
function withForwardSlashes(path, separator = sep) {
	const trimmed = (separator === "\\" ? path.replaceAll("\\", "/") : path).replace(/\/+$/, "");
	return trimmed === "" || /^[a-z]:$/i.test(trimmed) ? `${trimmed}/` : trimmed;
}
export { readOneConnector as i, findTargets as n, readConnector as r, bytesOf as t };
