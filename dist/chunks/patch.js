import { n as formatPatch, r as structuredPatch } from "./libesm.js";
import { h as findSecrets, v as linesWithSecrets } from "./links.js";
import { a as exactText } from "./mend.js";
function changedFiles(before, { connector, renamed }) {
	const known = new Map(before.files.map((file) => [file.path, file]));
	return connector.files.flatMap((file) => {
		const old = known.get(renamed.get(file.path) ?? file.path);
		if (old === file || file.blob.kind !== "bytes") return [];
		return [{
			path: file.path,
			oldPath: old?.path,
			before: bytesOf(old),
			after: file.blob.bytes
		}];
	});
}
function bytesOf(file) {
	return file?.blob.kind === "bytes" ? file.blob.bytes : /* @__PURE__ */ new Uint8Array();
}
const MOST_CHANGED_LINES = 4e3;
const CONTEXT = 3;
function renderPatch(files, name = (path) => path) {
	const patches = files.map((file) => ({
		file,
		patch: filePatch(file, name)
	}));
	const leftOut = patches.filter(({ file, patch }) => showsSecret(file, patch));
	return {
		text: patches.flatMap((one) => leftOut.includes(one) ? [] : [formatPatch(one.patch)]).join(""),
		leftOut: leftOut.map(({ file }) => file.path)
	};
}
function showsSecret({ before, after }, { oldFileName, newFileName, hunks }) {
	if (findSecrets(`${oldFileName} ${newFileName}`).length > 0) return true;
	const [was, is] = [before, after].map((bytes) => linesWithSecrets(exactText(bytes) ?? ""));
	const touches = (lines, start, count) => [...lines ?? []].some((line) => line >= start && line < start + count);
	return hunks.some((hunk) => touches(was, hunk.oldStart, hunk.oldLines) || touches(is, hunk.newStart, hunk.newLines));
}
function filePatch({ path, oldPath, before, after }, name) {
	const [from, to] = [`a/${name(oldPath ?? path)}`, `b/${name(path)}`];
	const [was, is] = [exactText(before) ?? "", exactText(after) ?? ""];
	const hunks = was === is ? [] : hunksOf(was, is) ?? wholeFile(was, is);
	return {
		oldFileName: oldPath === void 0 ? "/dev/null" : from,
		newFileName: to,
		oldHeader: void 0,
		newHeader: void 0,
		hunks,
		isGit: true,
		...oldPath === void 0 ? { isCreate: true } : oldPath === path ? {} : { isRename: true }
	};
}
function hunksOf(was, is) {
	return structuredPatch("", "", was, is, "", "", {
		context: CONTEXT,
		maxEditLength: MOST_CHANGED_LINES
	})?.hunks;
}
function wholeFile(was, is) {
	const [removed, added] = [structuredPatch("", "", was, "").hunks[0], structuredPatch("", "", "", is).hunks[0]];
	const lines = [...removed?.lines ?? [], ...added?.lines ?? []];
	return [{
		oldStart: 1,
		oldLines: removed?.oldLines ?? 0,
		newStart: 1,
		newLines: added?.newLines ?? 0,
		lines
	}];
}
export { renderPatch as n, changedFiles as t };
