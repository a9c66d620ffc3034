import { n as unreadable, t as isAbsent } from "./file-errors.js";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
function readText(path, what = path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw unreadable(what, error);
	}
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
		throw unreadable(path, error);
	}
}
function tryReadBlob(path, limit) {
	try {
		return readBlob(path, limit);
	} catch (error) {
		return {
			kind: "unreadable",
			cause: error instanceof Error ? error.message : String(error)
		};
	}
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (error) {
		throw unreadable(`the folder ${folder}`, error);
	}
}
function entriesIfPresent(folder) {
	try {
		return entriesOf(folder);
	} catch (error) {
		if (isAbsent(error)) return [];
		throw error;
	}
}
function foldersAmong(entries) {
	return entries.flatMap((entry) => entry.isDirectory() ? [entry.name] : []);
}
export { readText as a, readBlob as i, entriesOf as n, tryReadBlob as o, foldersAmong as r, entriesIfPresent as t };
