import { n as readConfiguration } from "./load-configuration.js";
import { n as GitObjects, r as runGit, t as GitFailure } from "./git.js";
import { t as InputError } from "./input-error.js";
import { a as findSupportFiles, c as publishedFacts, i as fillIn, l as readSupportFile, o as gapsOf, s as planReading, u as readWanted } from "./reading-plan.js";
import { a as readFromGitHub } from "./label-effects.js";
import { f as ROLES } from "./command.js";
import { i as planPublication, l as withPermissions, o as renderMarkdown, r as renderJsonReview, t as reviewPullRequest } from "./review-pull-request.js";
import { n as applyEffects } from "./client.js";
import { n as renderPrettyReview } from "./pretty.js";
import { r as ruleById } from "./registry.js";
import { r as plainText } from "./render.js";
import { n as VERSION } from "./version.js";
import { n as environmentToken, t as environmentClient } from "./environment-client.js";
import { a as wantsColour, n as note, r as print } from "./outcome.js";
import { readFileSync, writeFileSync } from "node:fs";
async function readFromGit(request) {
	const { repository } = request;
	await checkRepository(repository);
	const [base, head] = await Promise.all([resolve(repository, "base", request.base), resolve(repository, "head", request.head)]);
	const mergeBase = await findMergeBase(repository, base, head);
	const missing = await listMissing(repository, [base.sha, head.sha]);
	const [baseTree, headTree] = await Promise.all([listTree(repository, base.sha, missing), listTree(repository, head.sha, missing)]);
	const changes = await listChanges(repository, mergeBase, head.sha, headTree);
	const contents = await readContents(request, {
		changes,
		base: baseTree,
		missing
	});
	const updatedAt = await commitTime(repository, head.sha);
	return {
		...describe(request, base, head, changes.length),
		...updatedAt === void 0 ? {} : { updatedAt },
		...contents
	};
}
async function commitTime(repository, sha) {
	const printed = await runGit(repository, [
		"show",
		"--no-patch",
		"--format=%ct",
		sha
	]).catch(() => Buffer.alloc(0));
	const time = /* @__PURE__ */ new Date(Number(/^(\d{1,12})\n/.exec(printed.toString("latin1"))?.[1] ?? NaN) * 1e3);
	const text = Number.isNaN(time.getTime()) ? "" : time.toISOString();
	return /^\d/.test(text) ? text.replace(".000Z", "Z") : void 0;
}
function describe(request, base, head, changedFileCount) {
	const { title, body = "", labels = [], author = "", draft = false, number } = request;
	const described = {
		title,
		body,
		labels,
		author,
		draft,
		state: "open",
		base,
		head,
		changedFileCount,
		comments: []
	};
	return number === void 0 ? described : {
		number,
		...described
	};
}
async function readContents(request, { changes, base, missing }) {
	const objects = new GitObjects(request.repository, missing);
	try {
		const read = (sha) => objects.read(sha);
		const support = findSupportFiles(base, request.configurationPath ?? ".github/connector-preflight.yml");
		const configuration = await readSupportFile(support.configuration, read);
		const template = await readSupportFile(support.template, read);
		const plan = planReading(changes, base, request.configure(configuration?.blob ?? null));
		const contents = await readWanted(plan.wanted, read, 1);
		const files = fillIn(plan.files, contents);
		const index = plan.newFolders.length === 0 ? null : await readSupportFile(support.index, read);
		const facts = {
			files,
			support: {
				template,
				configuration
			},
			baseFolders: plan.baseFolders,
			...publishedFacts(plan, contents, index)
		};
		return {
			...facts,
			gaps: [...plan.gaps, ...gapsOf(facts)]
		};
	} finally {
		objects.close();
	}
}
async function checkRepository(repository) {
	try {
		await runGit(repository, ["rev-parse", "--git-dir"]);
	} catch (error) {
		if (!(error instanceof GitFailure)) throw error;
		const reason = error.complaint === "" ? "" : ` (git: ${error.complaint})`;
		throw new InputError(`The folder ${repository} is not a git repository that can be read${reason}.`, { cause: error });
	}
}
async function resolve(repository, role, ref) {
	if (ref === "" || ref.startsWith("-") || /[\u0000-\u0020\u007f]/.test(ref)) throw new InputError(`The ${role} ${JSON.stringify(ref)} is not the name of a branch or commit.`);
	try {
		const sha = await runGit(repository, [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${ref}^{commit}`
		]);
		return {
			ref: await branchName(repository, ref),
			sha: sha.toString("latin1").trim()
		};
	} catch (error) {
		if (!(error instanceof GitFailure)) throw error;
		throw new InputError(`The ${role} ${JSON.stringify(ref)} is not in this clone. Check the name, or fetch it first.`, { cause: error });
	}
}
async function branchName(repository, ref) {
	const printed = await runGit(repository, [
		"rev-parse",
		"--symbolic-full-name",
		"--verify",
		"--quiet",
		"--end-of-options",
		ref
	]).catch(() => Buffer.alloc(0));
	return /^refs\/(?:heads\/|tags\/|remotes\/[^/\n]+\/)([^\n]+)\n/.exec(printed.toString("utf8"))?.[1] ?? ref;
}
async function findMergeBase(repository, base, head) {
	const found = (await runGit(repository, [
		"merge-base",
		base.sha,
		head.sha
	]).catch((error) => {
		if (error instanceof GitFailure && error.status === 1) return Buffer.alloc(0);
		throw incompleteHistory(error);
	})).toString("latin1").trim();
	if (found !== "") return found;
	if ((await runGit(repository, ["rev-parse", "--is-shallow-repository"])).toString("latin1").trim() === "true") throw incompleteHistory(void 0);
	throw new InputError(`${base.ref} and ${head.ref} have no common history, so there is nothing to compare.`);
}
function incompleteHistory(cause) {
	return new InputError("This clone holds too little history to find where the branch began. Fetch more of it, for example with `git fetch --unshallow`.", { cause });
}
const MODES = {
	"040000": "directory",
	"120000": "symlink",
	"160000": "submodule"
};
async function listMissing(repository, commits) {
	const lines = (await runGit(repository, [
		"rev-list",
		"--objects",
		"--no-walk",
		"--missing=print",
		...commits
	]).catch(lacksFolders)).toString("utf8").split("\n");
	return new Set(lines.filter((line) => line.startsWith("?")).map((line) => line.slice(1)));
}
function lacksFolders(cause) {
	throw new InputError("This clone lacks folders of the base or the head. Fetch them, or use a full clone.", { cause });
}
async function listTree(repository, commit, missing) {
	const entries = (await runGit(repository, [
		"ls-tree",
		"-r",
		"-t",
		"-z",
		"--full-tree",
		commit
	]).catch(lacksFolders)).toString("utf8").split("\0").flatMap((record) => {
		const tab = record.indexOf("	");
		const [mode = "", , sha = ""] = record.slice(0, Math.max(0, tab)).split(" ");
		return tab === -1 ? [] : [[record.slice(tab + 1), {
			kind: MODES[mode] ?? "file",
			sha
		}]];
	});
	const sizes = await listSizes(repository, entries.flatMap(([, { kind, sha }]) => kind === "file" && !missing.has(sha) ? [sha] : []));
	return new Map(entries.map(([path, entry]) => {
		const size = sizes.get(entry.sha);
		return [path, size === void 0 ? entry : {
			...entry,
			size
		}];
	}));
}
async function listSizes(repository, shas) {
	const sizes = (await runGit(repository, ["cat-file", "--batch-check=%(objectname) %(objectsize)"], shas.map((sha) => `${sha}\n`).join(""))).toString("latin1").split("\n").map((line) => line.split(" ")).filter(([, size]) => /^\d+$/.test(size ?? ""));
	return new Map(sizes.map(([sha = "", size]) => [sha, Number(size)]));
}
const STATUSES$1 = {
	A: "added",
	D: "removed",
	M: "modified",
	T: "modified",
	R: "renamed"
};
async function listChanges(repository, mergeBase, head, headTree) {
	const fields = (await diffTree(repository, mergeBase, head)).toString("utf8").split("\0").values();
	const changes = [];
	for (const header of fields) {
		const letter = header.split(" ")[4]?.[0] ?? "";
		const status = STATUSES$1[letter];
		if (status === void 0) continue;
		const first = fields.next().value ?? "";
		if (status === "renamed") {
			const path = fields.next().value ?? "";
			changes.push({
				path,
				previousPath: first,
				status,
				head: headTree.get(path) ?? null
			});
		} else changes.push({
			path: first,
			status,
			head: headTree.get(first) ?? null
		});
	}
	return changes;
}
async function diffTree(repository, mergeBase, head) {
	const options = [
		"-r",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-ext-diff",
		"--no-textconv",
		"--no-relative",
		"-l1000"
	];
	const compare = (renames) => runGit(repository, [
		"diff-tree",
		...options,
		renames,
		mergeBase,
		head
	]);
	try {
		return await compare("--find-renames");
	} catch (error) {
		if (!(error instanceof GitFailure)) throw error;
		return compare("--find-renames=100%").catch((cause) => {
			throw new InputError("git could not compare the branches; the clone may lack history or be damaged.", { cause });
		});
	}
}
const SNAPSHOT_VERSION = 1;
function renderSnapshot(pullRequest) {
	const { files, support, published, previous, ...rest } = pullRequest;
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
	return `${JSON.stringify({
		snapshotVersion: SNAPSHOT_VERSION,
		pullRequest: written
	}, null, 1)}\n`;
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
			const token = name.replaceAll("~", "~0").replaceAll("/", "~1");
			throw new InputError(`The snapshot has ${JSON.stringify(`${this.#pointer}/${token}`)}, which is no part of a snapshot.`);
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
		"base"
	]);
	const file = {
		path: readPath(place.field("path")),
		...place.optional("previousPath", readPath),
		status: place.field("status").oneOf(STATUSES),
		head: place.field("head").nullable(readBlob),
		base: place.field("base").nullable(readBlob)
	};
	if (file.status === "removed" !== (file.head === null)) throw place.field("head").isNot("null exactly when the file is removed");
	if (file.status === "renamed" !== (file.previousPath !== void 0)) throw place.field("previousPath").isNot("there exactly when the file is renamed");
	return file;
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
async function reviewCommand(options) {
	if (options.publish && options.dryRun !== void 0) throw new InputError("--publish and --dry-run exclude each other: choose one.");
	if (options.publish && options.pull === void 0) throw new InputError("--publish goes with --pull: only a pull request on GitHub can be written to.");
	const { facts, gitHub } = await readSource(options);
	if (options.saveSnapshot !== void 0) save(options.saveSnapshot, renderSnapshot(facts));
	if (options.dryRun === "facts") {
		print(renderSnapshot(facts));
		return 0;
	}
	const { configuration: settings, problems } = readConfiguration(facts.support.configuration?.blob ?? null);
	const configuration = gitHub?.person === void 0 ? settings : withLogin(settings, gitHub.person);
	for (const { message, line } of problems) note(`${facts.support.configuration?.path}:${line}: ${plainText(message)}`);
	const review = reviewPullRequest(facts, configuration, problems);
	const plan = gitHub === void 0 ? [] : await planFor(gitHub, facts, review, configuration);
	const arrived = gitHub !== void 0 && options.publish === true ? await publish(gitHub, facts, plan) : true;
	printReview(review, plan, options);
	return arrived ? exitCodeOf(review) : 2;
}
async function readSource(options) {
	if ([
		options.pull,
		options.snapshot,
		options.example,
		options.head
	].filter((source) => source !== void 0).length !== 1) throw new InputError("Say which pull request to review, in one of these ways:\n  --head REF --base REF --title TEXT  in a clone (--repo DIR)\n  --pull OWNER/REPO#N                on GitHub\n  --snapshot FILE                    saved before\n  --example                          an invented one");
	if (options.pull !== void 0) return readPull(options.pull, options);
	if (options.snapshot !== void 0) return { facts: readSnapshotFile(options.snapshot) };
	if (options.example) return { facts: await readExample() };
	return { facts: await readClone(options) };
}
async function readClone({ repo, base, head, title, bodyFile, labels, author, number }) {
	if (base === void 0 || head === void 0) throw new InputError("A review in a clone needs --base and --head: the branch aimed at, and the branch to review.");
	if (title === void 0) throw new InputError("A review in a clone needs --title: the title that the pull request has or will have.");
	return readFromGit({
		repository: repo,
		base,
		head,
		title,
		...bodyFile === void 0 ? {} : { body: readText(bodyFile) },
		...labels === void 0 ? {} : { labels: labels.split(",").map((label) => label.trim()).filter(Boolean) },
		...author === void 0 ? {} : { author },
		...number === void 0 ? {} : { number },
		configure
	});
}
async function readPull(name, { publish }) {
	const [, owner, repo, number] = /^([\w.-]+)\/([\w.-]+)#([1-9]\d{0,9})$/.exec(name) ?? [];
	if (owner === void 0 || repo === void 0 || number === void 0) throw new InputError(`--pull takes owner/repository#number, such as microsoft/PowerPlatformConnectors#1234; it is "${name}".`);
	const token = environmentToken();
	if (publish && !token) throw new InputError("--publish needs a token that may write to the pull request, in the variable GITHUB_TOKEN.");
	const client = environmentClient();
	const [facts, person] = await Promise.all([readFromGitHub(client, {
		owner,
		repo,
		number: Number(number)
	}, { configure }), token ? personOf(client, token) : void 0]);
	const { configuration } = readConfiguration(facts.support.configuration?.blob ?? null);
	return {
		facts: await withPermissions(client, {
			owner,
			repo
		}, facts, configuration),
		gitHub: {
			client,
			...person === void 0 ? {} : { person }
		}
	};
}
async function personOf(client, token) {
	if (token.startsWith("ghs_")) return void 0;
	return (await client.request("GET /user")).data.login;
}
function configure(blob) {
	const { folders, limits, report } = readConfiguration(blob).configuration;
	return {
		folders,
		fileBytes: limits.fileBytes,
		logins: report.logins
	};
}
async function readExample() {
	const { default: example } = await import("./example.js");
	return readSnapshot(JSON.stringify(example));
}
function readSnapshotFile(path) {
	return readSnapshot(readText(path));
}
function readText(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new InputError(`Could not read ${path}: ${error.code ?? "unknown cause"}.`, { cause: error });
	}
}
function save(path, text) {
	try {
		writeFileSync(path, text);
	} catch (error) {
		throw new InputError(`Could not write ${path}: ${error.code ?? "unknown cause"}.`, { cause: error });
	}
}
function repositoryOf(facts) {
	const [owner = "", repo = ""] = facts.repository?.split("/") ?? [];
	return {
		owner,
		repo,
		number: facts.number ?? 0
	};
}
async function planFor({ client, person }, facts, review, configuration) {
	const { number, ...repository } = repositoryOf(facts);
	const planned = await planPublication(client, {
		repository,
		number,
		facts,
		review,
		options: {
			rules: ruleById,
			version: VERSION
		},
		configuration
	});
	if (planned.kind === "superseded") throw new InputError(`The pull request moved on to ${planned.head.slice(0, 7)} while it was read. Run the command again.`);
	if (person === void 0) return planned.effects;
	return planned.effects.filter(({ kind }) => kind !== "create-check" && kind !== "update-check");
}
function withLogin(configuration, login) {
	const { report } = configuration;
	return {
		...configuration,
		report: {
			...report,
			logins: [...report.logins, login]
		}
	};
}
async function publish({ client, person }, facts, plan) {
	const { number, ...repository } = repositoryOf(facts);
	const { done, failed } = await applyEffects(client, repository, number, plan);
	if (person !== void 0) note("GitHub takes check runs from apps only: with the token of a person, the check is left as it is.");
	note(plan.length === 0 ? "GitHub shows this review already; nothing was written." : `${done.length} of ${plan.length} writes made.`);
	for (const { effect, problem } of failed) note(`Not written (${effect.kind}): ${problem.sentence}`);
	if (facts.comments === null) note("The comment on the pull request is left as it is: the comments could not be read.");
	return failed.length === 0 && facts.comments !== null;
}
function printReview(review, plan, options) {
	if (options.dryRun === "plan") print(JSON.stringify(plan, null, 2));
	else if (options.dryRun === "review" || options.format === "json") print(renderJsonReview(review, plan));
	else if (options.format === "markdown") print(renderMarkdown(review, {
		rules: ruleById,
		version: VERSION
	}));
	else print(renderPrettyReview(review, { colour: wantsColour(options) }));
}
function exitCodeOf(review) {
	if (review.verdict === "unknown") return 2;
	return review.verdict === "changes-needed" ? 1 : 0;
}
export { reviewCommand };
