import { dt as pointer } from "./connector-index.js";
import { u as escapeUnseen, x as InputError } from "./links.js";
import { f as ROLES } from "./command.js";
const SNAPSHOT_VERSION = 1;
function renderSnapshot(pullRequest) {
	const { files, support, published, previous, baseObjects: _baseObjects, ...rest } = pullRequest;
	const blobOf = (file) => file === null ? null : {
		path: file.path,
		blob: renderBlob(file.blob)
	};
	const written = {
		...rest,
		files: files.map((file) => ({
			...file,
			head: renderNullable(file.head),
			base: renderNullable(file.base)
		})),
		support: {
			template: blobOf(support.template),
			configuration: blobOf(support.configuration)
		},
		...published === void 0 ? {} : { published: {
			index: blobOf(published.index),
			neighbours: published.neighbours.map(blobOf)
		} },
		...previous === void 0 ? {} : { previous: {
			sha: previous.sha,
			files: previous.files.map(blobOf)
		} }
	};
	return `${escapeUnseen(JSON.stringify({
		snapshotVersion: SNAPSHOT_VERSION,
		pullRequest: written
	}, null, 1))}\n`;
}
function renderNullable(blob) {
	return blob === null ? null : renderBlob(blob);
}
function renderBlob(blob) {
	if (blob.kind !== "bytes") return blob;
	const text = decodeUtf8(blob.bytes);
	return text === void 0 ? {
		kind: "bytes",
		base64: Buffer.from(blob.bytes).toString("base64")
	} : {
		kind: "bytes",
		text
	};
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
function readSnapshot(text) {
	const root = new Place(parse(text), "");
	if (root.field("snapshotVersion").value !== SNAPSHOT_VERSION) throw root.field("snapshotVersion").isNot(`${SNAPSHOT_VERSION}, the only version of snapshots that this program reads`);
	root.onlyFields(["snapshotVersion", "pullRequest"]);
	return readPullRequest(root.field("pullRequest"));
}
function parse(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new InputError("The snapshot is not JSON.", { cause: error });
	}
}
var Place = class Place {
	value;
	#pointer;
	constructor(value, pointer) {
		this.value = value;
		this.#pointer = pointer;
	}
	isNot(expected) {
		const where = this.#pointer === "" ? "The snapshot as a whole" : `The snapshot's value at ${this.#pointer}`;
		return new InputError(`${where} ${this.value === void 0 ? "is missing; it should be" : "is not"} ${expected}.`);
	}
	field(name) {
		const object = this.object();
		return new Place(Object.hasOwn(object, name) ? object[name] : void 0, `${this.#pointer}/${name}`);
	}
	optional(name, read) {
		const place = this.field(name);
		return place.value === void 0 ? {} : { [name]: read(place) };
	}
	onlyFields(names) {
		for (const name of Object.keys(this.object())) {
			if (names.includes(name)) continue;
			throw new InputError(`The snapshot has ${JSON.stringify(pointer(this.#pointer, name))}, which is no part of a snapshot.`);
		}
	}
	object() {
		if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) throw this.isNot("an object");
		return this.value;
	}
	nullable(read) {
		return this.value === null ? null : read(this);
	}
	list(read) {
		if (!Array.isArray(this.value)) throw this.isNot("a list");
		return this.value.map((item, index) => read(new Place(item, `${this.#pointer}/${index}`)));
	}
	string() {
		if (typeof this.value !== "string") throw this.isNot("a text");
		return this.value;
	}
	boolean() {
		if (typeof this.value !== "boolean") throw this.isNot("true or false");
		return this.value;
	}
	count() {
		if (!Number.isSafeInteger(this.value) || this.value < 0) throw this.isNot("a whole number, 0 or more");
		return this.value;
	}
	oneOf(values) {
		const found = values.find((value) => value === this.value);
		if (found === void 0) throw this.isNot(`one of ${values.join(", ")}`);
		return found;
	}
	matching(pattern, expected) {
		const text = this.string();
		if (!pattern.test(text)) throw this.isNot(expected);
		return text;
	}
};
const text = (place) => place.string();
const count = (place) => place.count();
function readPullRequest(place) {
	place.onlyFields([
		...[
			"repository",
			"server",
			"number",
			"title",
			"body",
			"author",
			"labels",
			"draft",
			"state",
			"base",
			"head"
		],
		...[
			"createdAt",
			"updatedAt",
			"mergedAt",
			"closedAt"
		],
		...[
			"files",
			"changedFileCount",
			"comments",
			"permissions",
			"support",
			"baseFolders",
			"published",
			"openPulls",
			"previous",
			"gaps"
		]
	]);
	return {
		...place.optional("repository", (name) => name.matching(/^[^/\s]+\/[^/\s]+$/, "a repository as owner/name")),
		...place.optional("server", (address) => address.matching(/^https?:\/\/[\w.-]+(?::\d{1,5})?$/, "the address of a server")),
		...place.optional("number", count),
		title: place.field("title").string(),
		body: place.field("body").string(),
		author: place.field("author").string(),
		labels: place.field("labels").list(text),
		draft: place.field("draft").boolean(),
		state: place.field("state").oneOf([
			"open",
			"closed",
			"merged"
		]),
		...place.optional("createdAt", readTime),
		...place.optional("updatedAt", readTime),
		...place.optional("mergedAt", readTime),
		...place.optional("closedAt", readTime),
		base: readCommit(place.field("base")),
		head: readCommit(place.field("head")),
		files: readFiles(place.field("files")),
		changedFileCount: place.field("changedFileCount").count(),
		comments: place.field("comments").nullable((comments) => comments.list(readComment)),
		...place.optional("permissions", (permissions) => permissions.list(readPermission)),
		support: readSupport(place.field("support")),
		baseFolders: place.field("baseFolders").list(text),
		...place.optional("published", readPublished),
		...place.optional("openPulls", (pulls) => pulls.list(readOpenPull)),
		...place.optional("previous", readPrevious),
		gaps: place.field("gaps").list(text)
	};
}
function readCommit(place) {
	place.onlyFields(["ref", "sha"]);
	return {
		ref: place.field("ref").string(),
		sha: readSha(place.field("sha"))
	};
}
function readSha(place) {
	return place.matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id of 40 or 64 hexadecimal digits");
}
function readPrevious(place) {
	place.onlyFields(["sha", "files"]);
	return {
		sha: readSha(place.field("sha")),
		files: place.field("files").list(readBlobAt)
	};
}
function readSupport(place) {
	place.onlyFields(["template", "configuration"]);
	return {
		template: place.field("template").nullable(readBlobAt),
		configuration: place.field("configuration").nullable(readBlobAt)
	};
}
function readBlobAt(file) {
	file.onlyFields(["path", "blob"]);
	return {
		path: readPath(file.field("path")),
		blob: readBlob(file.field("blob"))
	};
}
function readPublished(place) {
	place.onlyFields(["index", "neighbours"]);
	return {
		index: place.field("index").nullable(readBlobAt),
		neighbours: place.field("neighbours").list(readBlobAt)
	};
}
function readOpenPull(place) {
	place.onlyFields([
		"number",
		"title",
		"author",
		"paths"
	]);
	return {
		number: place.field("number").count(),
		title: place.field("title").string(),
		author: place.field("author").string(),
		...place.optional("paths", (paths) => paths.list(readPath))
	};
}
function readComment(place) {
	place.onlyFields([
		"id",
		"author",
		"authorIsBot",
		"body",
		"createdAt",
		"updatedAt"
	]);
	return {
		id: place.field("id").count(),
		author: place.field("author").string(),
		authorIsBot: place.field("authorIsBot").boolean(),
		body: place.field("body").string(),
		createdAt: readTime(place.field("createdAt")),
		updatedAt: readTime(place.field("updatedAt"))
	};
}
function readPermission(place) {
	place.onlyFields(["login", "role"]);
	return {
		login: place.field("login").string(),
		role: place.field("role").oneOf([...ROLES, "unknown"])
	};
}
function readTime(place) {
	const time = place.matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/, "a time like 2026-11-02T09:30:00Z");
	if (Number.isNaN(Date.parse(time))) throw place.isNot("a time like 2026-11-02T09:30:00Z");
	return time;
}
function readFiles(place) {
	const files = place.list(readFile);
	const paths = /* @__PURE__ */ new Set();
	for (const { path } of files) {
		if (paths.has(path)) throw new InputError(`The snapshot lists the file ${JSON.stringify(path)} twice.`);
		paths.add(path);
	}
	return [...files].sort((a, b) => a.path < b.path ? -1 : 1);
}
const STATUSES = [
	"added",
	"modified",
	"removed",
	"renamed",
	"unchanged"
];
function readFile(place) {
	place.onlyFields([
		"path",
		"previousPath",
		"status",
		"head",
		"base",
		"shownLines"
	]);
	const file = {
		path: readPath(place.field("path")),
		...place.optional("previousPath", readPath),
		status: place.field("status").oneOf(STATUSES),
		head: place.field("head").nullable(readBlob),
		base: place.field("base").nullable(readBlob),
		...place.optional("shownLines", (lines) => lines.list(readRange))
	};
	if (file.status === "removed" !== (file.head === null)) throw place.field("head").isNot("null exactly when the file is removed");
	if (file.status === "renamed" !== (file.previousPath !== void 0)) throw place.field("previousPath").isNot("there exactly when the file is renamed");
	return file;
}
function readRange(place) {
	place.onlyFields(["from", "to"]);
	return {
		from: place.field("from").count(),
		to: place.field("to").count()
	};
}
function readPath(place) {
	const path = place.string();
	if (path === "" || path.startsWith("/")) throw place.isNot("a path in the repository, without a slash at its beginning");
	return path;
}
const BLOB_FIELDS = {
	bytes: ["text", "base64"],
	"too-large": ["size", "limit"],
	unreadable: ["cause"],
	"not-a-file": ["what"],
	"not-read": ["size"]
};
function readBlob(place) {
	const kind = place.field("kind").oneOf(Object.keys(BLOB_FIELDS));
	place.onlyFields(["kind", ...BLOB_FIELDS[kind]]);
	switch (kind) {
		case "bytes": return {
			kind,
			bytes: readBytes(place)
		};
		case "too-large": return {
			kind,
			size: place.field("size").count(),
			limit: place.field("limit").count()
		};
		case "unreadable": return {
			kind,
			cause: place.field("cause").string()
		};
		case "not-a-file": return {
			kind,
			what: place.field("what").oneOf(["symlink", "submodule"])
		};
		case "not-read": return {
			kind,
			...place.optional("size", count)
		};
	}
}
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
function readBytes(place) {
	const [written, encoded] = [place.field("text"), place.field("base64")];
	if (written.value !== void 0 && encoded.value !== void 0) throw place.isNot("a content with `text` or `base64`, not both");
	if (written.value !== void 0) return new TextEncoder().encode(written.string());
	if (encoded.value === void 0) throw place.isNot("a content with `text` or `base64`");
	const base64 = encoded.matching(BASE64, "base64");
	if (base64.length % 4 !== 0) throw encoded.isNot("base64");
	return new Uint8Array(Buffer.from(base64, "base64"));
}
export { renderSnapshot as n, readSnapshot as t };
