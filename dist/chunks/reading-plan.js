import { B as ARTIFACT_NAMES, Y as nameKey, it as lastSegment, q as closenessOf, rt as folderOf, t as CONNECTOR_INDEX_PATH } from "./connector-index.js";
const CONFIGURATION_PATH = ".github/connector-preflight.yml";
const TEMPLATE_PATHS = [
	".github/pull_request_template.md",
	"pull_request_template.md",
	"docs/pull_request_template.md"
];
const SUPPORT_FILE_BYTES = 1e6;
const MOST_OBJECTS = 120;
const MOST_BYTES = 15e7;
const READ_EXTENSIONS = /* @__PURE__ */ new Set([
	"",
	"json",
	"jsonc",
	"md",
	"markdown",
	"txt",
	"csx",
	"cs",
	"zip",
	"yml",
	"yaml",
	"xml"
]);
const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function rootsOf(layout) {
	return Object.values(layout.folders).flat();
}
function connectorFolderOf(path, roots) {
	for (const root of roots) {
		if (!path.startsWith(`${root}/`)) continue;
		const end = path.indexOf("/", root.length + 1);
		if (end !== -1) return path.slice(0, end);
	}
}
function touchedFolders(changes, layout) {
	const roots = rootsOf(layout);
	const folders = changes.flatMap((change) => [change.path, change.previousPath ?? change.path]).map((path) => connectorFolderOf(path, roots)).filter((folder) => folder !== void 0);
	return [...new Set(folders)].sort(byText);
}
function isWorthReading(path, roots) {
	if (!roots.some((root) => path.startsWith(`${root}/`))) return false;
	const name = lastSegment(path);
	const dot = name.lastIndexOf(".");
	return READ_EXTENSIONS.has(dot === -1 ? "" : name.slice(dot + 1).toLowerCase());
}
function notRead(entry) {
	return entry.size === void 0 ? { kind: "not-read" } : {
		kind: "not-read",
		size: entry.size
	};
}
function sideOf(entry, worthReading, limit) {
	if (!entry || entry.kind === "directory") return null;
	if (!worthReading) return notRead(entry);
	if (entry.kind !== "file") return {
		kind: "not-a-file",
		what: entry.kind
	};
	if (entry.size !== void 0 && entry.size > limit) return {
		kind: "too-large",
		size: entry.size,
		limit
	};
	return {
		kind: "wanted",
		sha: entry.sha
	};
}
function untouchedFiles(changes, base, folders, roots) {
	const changed = new Set(changes.flatMap((change) => [change.path, change.previousPath ?? change.path]));
	const touched = new Set(folders);
	const paths = [];
	for (const [path, entry] of base) {
		if (entry.kind === "directory" || changed.has(path)) continue;
		if (touched.has(connectorFolderOf(path, roots) ?? "")) paths.push(path);
	}
	return paths;
}
function baseFoldersOf(base, roots) {
	return [...base].filter(([path, entry]) => entry.kind === "directory" && connectorFolderOf(`${path}/`, roots) === path).map(([path]) => path).sort(byText);
}
function wantedOf(files, neighbours) {
	const sides = [...[...files.filter((file) => file.status !== "unchanged"), ...files.filter((file) => file.status === "unchanged")].flatMap((file) => [file.head, file.base]), ...neighbours.map(({ side }) => side)];
	return [...new Set(sides.flatMap((side) => side?.kind === "wanted" ? [side.sha] : []))];
}
const MOST_NEIGHBOURS = 3;
const MOST_NEW_FOLDERS = 3;
function newFoldersOf(changes, baseFolders, layout) {
	const known = new Set(baseFolders.map((folder) => folder.toLowerCase()));
	return touchedFolders(changes.filter(({ head }) => head !== null).map(({ previousPath: _, ...change }) => change), layout).filter((folder) => !known.has(folder.toLowerCase()));
}
function neighboursOf(newFolders, baseFolders, base, layout) {
	const keys = newFolders.map((folder) => nameKey(lastSegment(folder)));
	return baseFolders.filter((folder) => {
		const key = nameKey(lastSegment(folder));
		return keys.some((own) => closenessOf(own, key) !== void 0);
	}).map((folder) => `${folder}/${ARTIFACT_NAMES.swagger}`).filter((path) => base.get(path)?.kind === "file").slice(0, MOST_NEIGHBOURS).map((path) => ({
		path,
		side: sideOf(base.get(path), true, layout.fileBytes)
	}));
}
function planReading(changes, base, layout) {
	const roots = rootsOf(layout);
	const folders = touchedFolders(changes, layout);
	const contentsMatter = folders.length <= 10;
	const side = (path, entry) => sideOf(entry, contentsMatter && isWorthReading(path, roots), layout.fileBytes);
	const changed = changes.map((change) => {
		const { path, previousPath, status, head, shownLines } = change;
		const basePath = previousPath ?? path;
		const sides = {
			head: side(path, head),
			base: side(basePath, base.get(basePath)),
			...shownLines && { shownLines }
		};
		return previousPath === void 0 ? {
			path,
			status,
			...sides
		} : {
			path,
			previousPath,
			status,
			...sides
		};
	});
	const untouched = untouchedFiles(changes, base, folders, roots).map((path) => {
		const both = side(path, base.get(path));
		return {
			path,
			status: "unchanged",
			head: both,
			base: both
		};
	});
	const files = [...changed, ...untouched].sort((a, b) => byText(a.path, b.path));
	const gaps = contentsMatter ? [] : [`The pull request touches ${folders.length} connector folders; the contents of files are read only when it is at most 10.`];
	const baseFolders = baseFoldersOf(base, roots);
	const brought = contentsMatter ? newFoldersOf(changes, baseFolders, layout) : [];
	const newFolders = brought.length <= MOST_NEW_FOLDERS ? brought : [];
	const neighbours = neighboursOf(newFolders, baseFolders, base, layout);
	return {
		files,
		wanted: wantedOf(files, neighbours),
		baseFolders,
		newFolders,
		neighbours,
		gaps
	};
}
async function readWanted(wanted, read, concurrency, mostBytes = MOST_BYTES) {
	const contents = /* @__PURE__ */ new Map();
	for (const sha of wanted.slice(MOST_OBJECTS)) contents.set(sha, {
		kind: "unreadable",
		cause: `Only ${MOST_OBJECTS} files are read for one pull request.`
	});
	const queue = wanted.slice(0, MOST_OBJECTS).values();
	let bytes = 0;
	const work = async () => {
		for (const sha of queue) {
			const blob = bytes >= mostBytes ? {
				kind: "unreadable",
				cause: "The files of this pull request are too large to be read together."
			} : await read(sha);
			if (blob.kind === "bytes") bytes += blob.bytes.length;
			contents.set(sha, blob);
		}
	};
	await Promise.all(Array.from({ length: concurrency }, work));
	return contents;
}
function fillIn(files, contents) {
	const fill = (side) => fillSide(side, contents);
	return files.map((file) => ({
		...file,
		head: fill(file.head),
		base: fill(file.base)
	}));
}
function fillSide(side, contents) {
	return side?.kind === "wanted" ? contents.get(side.sha) ?? {
		kind: "unreadable",
		cause: "It was not read."
	} : side;
}
function publishedFacts({ newFolders, neighbours }, contents, index) {
	if (newFolders.length === 0) return {};
	return { published: {
		index,
		neighbours: neighbours.flatMap(({ path, side }) => {
			const blob = fillSide(side, contents);
			return blob === null ? [] : [{
				path,
				blob
			}];
		})
	} };
}
function gapsOf({ files, support, published }) {
	const single = [
		support.template,
		support.configuration,
		published?.index,
		...published?.neighbours ?? []
	];
	const sides = [...files.map((file) => [file.head, file.base]), ...single.map((file) => [file?.blob ?? null])];
	const counts = /* @__PURE__ */ new Map();
	for (const blobs of sides) {
		const causes = blobs.flatMap((blob) => blob?.kind === "unreadable" ? [blob.cause] : []);
		for (const cause of new Set(causes)) counts.set(cause, (counts.get(cause) ?? 0) + 1);
	}
	return [...counts].map(([cause, count]) => `${count === 1 ? "One file" : `${count} files`} could not be read. ${cause}`);
}
function findSupportFiles(base, configurationPath) {
	const entryAt = (path) => {
		const entry = base.get(path);
		return entry && entry.kind !== "directory" ? {
			path,
			entry
		} : null;
	};
	const paths = [...base.keys()];
	const template = TEMPLATE_PATHS.map((wanted) => paths.find((path) => path.toLowerCase() === wanted)).find((path) => path !== void 0);
	return {
		template: template === void 0 ? null : entryAt(template),
		configuration: entryAt(configurationPath),
		index: entryAt(CONNECTOR_INDEX_PATH)
	};
}
function baseObjectsOf(base, folders, support) {
	const steering = [
		support.template,
		support.configuration,
		support.index
	].filter((file) => file !== null);
	return {
		folders: Object.fromEntries(folders.map((folder) => [folder, base.get(folder)?.sha ?? ""])),
		steering: Object.fromEntries(steering.map(({ path, entry }) => [path, entry.sha]))
	};
}
function supportDirectories(configurationPath) {
	return [...new Set([
		...TEMPLATE_PATHS,
		configurationPath,
		CONNECTOR_INDEX_PATH
	].map(folderOf))];
}
async function readSupportFile(file, read) {
	if (file === null) return null;
	const side = sideOf(file.entry, true, SUPPORT_FILE_BYTES);
	if (side === null) return null;
	return {
		path: file.path,
		blob: side.kind === "wanted" ? await read(side.sha) : side
	};
}
export { connectorFolderOf as a, gapsOf as c, readSupportFile as d, readWanted as f, baseObjectsOf as i, planReading as l, touchedFolders as m, SUPPORT_FILE_BYTES as n, fillIn as o, supportDirectories as p, baseFoldersOf as r, findSupportFiles as s, CONFIGURATION_PATH as t, publishedFacts as u };
