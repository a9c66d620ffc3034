import { V as artifactKindOf, X as comparableName, Y as nameKey, Z as eachOnce, it as lastSegment, rt as folderOf } from "./connector-index.js";
import { x as InputError } from "./links.js";
import { i as classifyError, o as unusableAnswer, r as GitHubUnavailable, t as AnswerTooLarge } from "./errors.js";
import { r as OVER } from "./totals.js";
import { i as readRunState, o as reviewedBefore } from "./run-state.js";
import { t as ourComments } from "./our-comments.js";
import { a as connectorFolderOf, c as gapsOf, d as readSupportFile, f as readWanted, i as baseObjectsOf, l as planReading, m as touchedFolders, n as SUPPORT_FILE_BYTES, o as fillIn, p as supportDirectories, s as findSupportFiles, u as publishedFacts } from "./reading-plan.js";
import { createHash } from "node:crypto";
async function openTree(fetchTree, treeish) {
	const listing = await fetchTree(treeish, true);
	if (!listing.truncated) {
		const whole = new Map(listing.entries);
		return async () => whole;
	}
	return walker(fetchTree, treeish);
}
function walker(fetchTree, treeish) {
	const listed = /* @__PURE__ */ new Map();
	const list = (folder) => {
		const known = listed.get(folder) ?? listOnce(folder);
		listed.set(folder, known);
		return known;
	};
	const listOnce = async (folder) => {
		if (folder === "") return new Map((await fetchTree(treeish, false)).entries);
		const entry = await find(folder);
		return entry ? below(folder, await fetchTree(entry.sha, false)) : /* @__PURE__ */ new Map();
	};
	const find = async (folder) => {
		const entry = (await list(folderOf(folder))).get(folder);
		return entry?.kind === "directory" ? entry : void 0;
	};
	const listDeep = async (folder) => {
		const entry = await find(folder);
		if (!entry) return /* @__PURE__ */ new Map();
		const listing = await fetchTree(entry.sha, true);
		if (listing.truncated) throw unusableAnswer("A connector folder of the base branch holds more files than GitHub lists.");
		return below(folder, listing);
	};
	return async ({ shallow, deep }) => {
		const parts = await Promise.all([...shallow.map(list), ...deep.map(listDeep)]);
		return new Map(parts.flatMap((part) => [...part]));
	};
}
function below(folder, listing) {
	return new Map(listing.entries.map(([path, entry]) => [`${folder}/${path}`, entry]));
}
const MOST_CANDIDATES = 3;
function mayBring(pull, newFolders) {
	const title = comparableName(pull.title);
	return newFolders.map((folder) => nameKey(lastSegment(folder)).core).some((core) => core.length > 2 && title.includes(core));
}
function chooseCandidates(pulls, { author, newFolders, number }) {
	const earlier = pulls.filter((pull) => pull.number < number);
	const named = earlier.filter((pull) => mayBring(pull, newFolders));
	const own = earlier.filter((pull) => author !== "" && pull.author === author && !named.includes(pull));
	return [...named, ...own].slice(0, MOST_CANDIDATES);
}
async function fetchOpenPulls(client, { owner, repo }) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/pulls", {
		owner,
		repo,
		state: "open",
		per_page: 100
	});
	if (!Array.isArray(data)) throw unusableAnswer("GitHub sent something else than a list.");
	return data.map(({ number, title, user }) => ({
		number,
		title,
		author: user?.login ?? ""
	}));
}
async function withPaths(client, { owner, repo }, pull) {
	const parameters = {
		owner,
		repo,
		pull_number: pull.number,
		per_page: 100
	};
	const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", parameters);
	return {
		...pull,
		paths: data.map(({ filename }) => filename)
	};
}
async function readOpenPulls(client, query, listing) {
	try {
		const pulls = (await listing).filter(({ number }) => number !== query.number);
		const candidates = chooseCandidates(pulls, query);
		const read = await Promise.all(candidates.map((pull) => withPaths(client, query, pull)));
		const complete = new Map(read.map((pull) => [pull.number, pull]));
		return {
			openPulls: pulls.map((pull) => complete.get(pull.number) ?? pull),
			gaps: []
		};
	} catch (error) {
		const problem = classifyError(error);
		if (problem === void 0) throw error;
		return { gaps: [`The other open pull requests could not be read. ${problem.sentence}`] };
	}
}
function shownLines(patch) {
	return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].flatMap(([, start, count = "1"]) => {
		const from = Number(start);
		return Number(count) === 0 ? [] : [{
			from,
			to: from + Number(count) - 1
		}];
	});
}
const ADDED = /^@@ -0,0 \+1(?:,\d{1,9})? @@$/;
const NO_END_OF_LINE = "\\ No newline at end of file";
function addedContent(patch) {
	const [head = "", ...lines] = patch.split("\n");
	const isOpen = lines.at(-1) === NO_END_OF_LINE;
	const added = isOpen ? lines.slice(0, -1) : lines;
	if (!ADDED.test(head) || !added.every((line) => line.startsWith("+"))) return void 0;
	return new TextEncoder().encode(`${added.map((line) => line.slice(1)).join("\n")}${isOpen ? "" : "\n"}`);
}
async function readPreviousState(client, { owner, repo }, { head, files, comments }, layout, read) {
	const sha = reviewedBefore(head, readRunState(ourComments(comments, layout.logins)[0]?.body ?? ""));
	if (sha === void 0) return void 0;
	const paths = updatedSwaggers(files, layout);
	const folders = [...new Set(paths.map(folderOf))];
	const objects = await Promise.all(folders.map((folder) => listFolder(client, {
		owner,
		repo,
		path: folder,
		ref: sha
	})));
	const known = new Map(objects.flat());
	const found = paths.flatMap((path) => {
		const object = known.get(path);
		return object === void 0 ? [] : [{
			path,
			object
		}];
	});
	if (found.length === 0) return void 0;
	return {
		sha,
		files: await Promise.all(found.map(async ({ path, object }) => ({
			path,
			blob: await read(object)
		})))
	};
}
function updatedSwaggers(files, layout) {
	const roots = Object.values(layout.folders).flat();
	return files.flatMap(({ path, status, head, base }) => {
		const folder = connectorFolderOf(path, roots);
		if (folder === void 0 || status === "unchanged" || head?.kind !== "bytes" || base === null) return [];
		return artifactKindOf(path.slice(folder.length + 1)).artifact === "swagger" ? [path] : [];
	});
}
async function listFolder(client, folder) {
	try {
		const { data } = await client.request("GET /repos/{owner}/{repo}/contents/{path}", { ...folder });
		return Array.isArray(data) ? data.flatMap(({ type, path, sha }) => type === "file" ? [[path, sha]] : []) : [];
	} catch (error) {
		if (classifyError(error) === void 0) throw error;
		return [];
	}
}
const PAGE$1 = 100;
const MOST_LISTED_FILES = 3e3;
const MOST_COMMENTS = 3e3;
const CONCURRENCY = 10;
const MOST_STARTS = 3;
async function readFromGitHub(client, name, reading) {
	const { pull, listed, commentsRead, loadBase } = await readOverview(client, name);
	const { others, layout, read, ...contents } = await readContents(client, name, reading, {
		changes: listed.files.map(toChange),
		shown: shownContents(listed.files),
		loadBase,
		pull
	});
	const comments = unsettle(await commentsRead);
	const previous = await readPreviousState(client, name, {
		head: pull.head.sha,
		files: contents.files,
		comments: comments.values ?? []
	}, layout, read(layout.fileBytes));
	return {
		repository: `${name.owner}/${name.repo}`,
		number: name.number,
		...describe(pull),
		...contents,
		comments: comments.values,
		...others.openPulls === void 0 ? {} : { openPulls: others.openPulls },
		...previous === void 0 ? {} : { previous },
		gaps: [
			...contents.gaps,
			...listed.gaps,
			...comments.gaps,
			...others.gaps
		]
	};
}
function describe(pull) {
	return {
		title: pull.title,
		body: pull.body ?? "",
		author: pull.user?.login ?? "",
		labels: pull.labels.map((label) => label.name),
		draft: pull.draft ?? false,
		state: pull.merged ? "merged" : pull.state === "closed" ? "closed" : "open",
		...timesOf(pull),
		base: {
			ref: pull.base.ref,
			sha: pull.base.sha
		},
		head: {
			ref: pull.head.ref,
			sha: pull.head.sha
		},
		changedFileCount: pull.changed_files
	};
}
function timesOf({ created_at, updated_at, merged_at, closed_at }) {
	return {
		...created_at ? { createdAt: created_at } : {},
		...updated_at ? { updatedAt: updated_at } : {},
		...merged_at ? { mergedAt: merged_at } : {},
		...closed_at ? { closedAt: closed_at } : {}
	};
}
async function essential(what, request) {
	try {
		return await request;
	} catch (error) {
		const problem = classifyError(error);
		if (problem === void 0 || error instanceof GitHubUnavailable) throw error;
		throw new GitHubUnavailable(`${what} could not be read. ${problem.sentence}`, problem, error);
	}
}
function wrongAnswer(what) {
	const sentence = `GitHub's answer for ${what} is not what its documentation describes.`;
	return new GitHubUnavailable(sentence, {
		kind: "unavailable",
		sentence
	}, void 0);
}
async function fetchPull(client, { owner, repo, number }) {
	try {
		const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			owner,
			repo,
			pull_number: number
		});
		if (typeof data?.head?.sha !== "string" || typeof data.base?.ref !== "string" || typeof data.changed_files !== "number") throw wrongAnswer("the pull request");
		return data;
	} catch (error) {
		if (classifyError(error)?.kind !== "not-found") throw error;
		const message = `There is no pull request ${number} in ${owner}/${repo}, or the token may not see it. Check both.`;
		throw new InputError(message, { cause: error });
	}
}
async function fetchFiles(client, { owner, repo, number }, page) {
	const parameters = {
		owner,
		repo,
		pull_number: number,
		per_page: PAGE$1,
		page
	};
	const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", parameters);
	if (!Array.isArray(data)) throw wrongAnswer("the list of files");
	return data;
}
async function fetchComments(client, { owner, repo, number }, page) {
	const parameters = {
		owner,
		repo,
		issue_number: number,
		per_page: PAGE$1,
		page
	};
	const { data } = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters);
	if (!Array.isArray(data)) throw wrongAnswer("the list of comments");
	return data;
}
async function readCommentsSince(client, { owner, repo, number }, since) {
	const parameters = {
		owner,
		repo,
		issue_number: number,
		per_page: PAGE$1,
		since
	};
	const { data } = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters);
	if (!Array.isArray(data)) throw wrongAnswer("the list of comments");
	return data.map(toComment);
}
async function restOfPages(count, most, fetchPage) {
	const pages = Math.ceil(Math.min(count, most) / PAGE$1);
	return (await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, index) => fetchPage(index + 2)))).flat();
}
async function readOverview(client, name) {
	const fetchTree = treeFetcher(client, name);
	const hinted = name.baseRefHint === void 0 ? void 0 : settle(openTree(fetchTree, name.baseRefHint));
	const { pull, files } = await readPullWithFiles(client, name, 1);
	const loadBase = await essential("The base branch", openBase(fetchTree, name, pull, hinted));
	return {
		pull,
		listed: {
			files,
			gaps: listingGaps(pull, files)
		},
		commentsRead: settle(readComments(client, name, pull)),
		loadBase
	};
}
async function readPullWithFiles(client, name, start) {
	const first = settle(fetchFiles(client, name, 1));
	const pull = await essential("The pull request", fetchPull(client, name));
	const files = await essential("The list of changed files", first.then(async (settled) => {
		const rest = await restOfPages(pull.changed_files, MOST_LISTED_FILES, (page) => fetchFiles(client, name, page));
		return [...unsettle(settled), ...rest];
	}));
	if (files.every((file) => isOfHead(file, pull.head.sha))) return {
		pull,
		files
	};
	if (start < MOST_STARTS) return readPullWithFiles(client, name, start + 1);
	const sentence = "The pull request kept changing while it was read.";
	throw new GitHubUnavailable(sentence, {
		kind: "unavailable",
		sentence
	}, void 0);
}
function isOfHead(file, headSha) {
	const ref = /[?&]ref=([0-9a-f]{40})$/.exec(file.contents_url ?? "")?.[1];
	return file.status === "removed" || ref === void 0 || ref === headSha;
}
function listingGaps(pull, files) {
	if (files.length >= pull.changed_files) return [];
	return [`The pull request changes ${pull.changed_files} files; GitHub lists only ${files.length} of them.`];
}
async function listComments(client, name) {
	const comments = [];
	for (let page = 1; page <= MOST_COMMENTS / PAGE$1; page += 1) {
		const found = await fetchComments(client, name, page);
		comments.push(...found);
		if (found.length < PAGE$1) break;
	}
	return comments.map(toComment);
}
async function readComments(client, name, pull) {
	if (pull.comments === 0) return {
		values: [],
		gaps: []
	};
	try {
		const start = await fetchComments(client, name, 1);
		const rest = start.length < PAGE$1 ? [] : await restOfPages(pull.comments, MOST_COMMENTS, (page) => fetchComments(client, name, page));
		const gaps = pull.comments > MOST_COMMENTS ? [`Only the first ${MOST_COMMENTS} comments were read.`] : [];
		return {
			values: [...start, ...rest].map(toComment),
			gaps
		};
	} catch (error) {
		const problem = classifyError(error);
		if (problem === void 0) throw error;
		return {
			values: null,
			gaps: [`The comments could not be read. ${problem.sentence}`]
		};
	}
}
function toComment(comment) {
	const login = comment.user?.login ?? "";
	return {
		id: comment.id,
		author: login.replace(/\[bot\]$/, ""),
		authorIsBot: comment.user?.type === "Bot" || login.endsWith("[bot]"),
		body: comment.body ?? "",
		createdAt: comment.created_at,
		updatedAt: comment.updated_at
	};
}
function settle(promise) {
	return promise.then((value) => ({ value }), (error) => ({ error }));
}
function unsettle(settled) {
	if ("error" in settled) throw settled.error;
	return settled.value;
}
const KINDS = {
	"040000": "directory",
	"120000": "symlink",
	"160000": "submodule"
};
function treeFetcher(client, { owner, repo }) {
	return async (treeish, recursive) => {
		const parameters = {
			owner,
			repo,
			tree_sha: treeish,
			...recursive ? { recursive: "1" } : {}
		};
		const { data } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", parameters);
		if (!Array.isArray(data?.tree)) throw wrongAnswer("a tree");
		return {
			entries: data.tree.map(({ path, mode, sha, size }) => {
				const entry = {
					kind: KINDS[mode] ?? "file",
					sha
				};
				return [path, size === void 0 ? entry : {
					...entry,
					size
				}];
			}),
			truncated: data.truncated
		};
	};
}
async function openBase(fetchTree, name, pull, hinted) {
	if (pull.merged) return openTree(fetchTree, pull.base.sha);
	try {
		if (hinted !== void 0 && name.baseRefHint === pull.base.ref) return unsettle(await hinted);
		return await openTree(fetchTree, pull.base.ref);
	} catch (error) {
		if (classifyError(error)?.kind !== "not-found") throw error;
		return openTree(fetchTree, pull.base.sha);
	}
}
const STATUSES = {
	added: "added",
	copied: "added",
	removed: "removed",
	renamed: "renamed"
};
function toChange(file) {
	const status = STATUSES[file.status] ?? "modified";
	const head = status === "removed" ? null : {
		kind: "file",
		sha: file.sha ?? ""
	};
	const shown = typeof file.patch === "string" && head !== null ? { shownLines: shownLines(file.patch) } : {};
	const change = {
		path: file.filename,
		status,
		head,
		...shown
	};
	return status === "renamed" ? {
		...change,
		previousPath: file.previous_filename ?? file.filename
	} : change;
}
function shownContents(files) {
	return new Map(files.flatMap(({ status, sha, patch }) => {
		const content = status === "added" && typeof patch === "string" ? addedContent(patch) : void 0;
		return content !== void 0 && sha !== null && isObject(sha, content) ? [[sha, content]] : [];
	}));
}
async function readContents(client, name, reading, { changes, shown, loadBase, pull }) {
	const configurationPath = reading.configurationPath ?? ".github/connector-preflight.yml";
	const read = objectReader(client, name, shown);
	const readSupport = read(SUPPORT_FILE_BYTES);
	const support = findSupportFiles(await loadBase({
		shallow: supportDirectories(configurationPath),
		deep: []
	}), configurationPath);
	let openPulls;
	const readFiles = async (layout) => {
		const touched = touchedFolders(changes, layout);
		const deep = touched.length > 10 ? [] : touched;
		const base = await loadBase({
			shallow: Object.values(layout.folders).flat(),
			deep
		});
		const plan = planReading(changes, base, layout);
		if (plan.newFolders.length > 0 && pull.state === "open") openPulls ??= settle(fetchOpenPulls(client, name));
		const [contents, index] = await Promise.all([readWanted(plan.wanted, read(layout.fileBytes), CONCURRENCY), plan.newFolders.length === 0 ? null : readSupportFile(support.index, readSupport)]);
		return {
			plan,
			layout,
			contents,
			index,
			baseObjects: baseObjectsOf(base, deep, support)
		};
	};
	const template = readSupportFile(support.template, readSupport);
	const usual = settle(readFiles(reading.configure(null)));
	const configuration = await readSupportFile(support.configuration, readSupport);
	const speculative = await usual;
	const { plan, layout, contents, index, baseObjects } = configuration === null ? unsettle(speculative) : await readFiles(reading.configure(configuration.blob));
	const fetchTree = treeFetcher(client, name);
	const files = await settleHeads(fillIn(plan.files, contents), layout.fileBytes, () => headTree(fetchTree, pull.head.sha));
	const supportFiles = {
		template: await template,
		configuration
	};
	const query = {
		...name,
		author: pull.user?.login ?? "",
		newFolders: plan.newFolders
	};
	const asked = plan.newFolders.length > 0 ? openPulls : void 0;
	const others = asked === void 0 ? { gaps: [] } : await readOpenPulls(client, query, asked.then(unsettle));
	const facts = {
		files,
		support: supportFiles,
		baseFolders: plan.baseFolders,
		baseObjects,
		...publishedFacts(plan, contents, index)
	};
	return {
		...facts,
		others,
		layout,
		read,
		gaps: [...plan.gaps, ...gapsOf(facts)]
	};
}
function objectReader(client, name, shown = /* @__PURE__ */ new Map()) {
	const known = /* @__PURE__ */ new Map();
	return (limit) => async (sha) => {
		const bytes = shown.get(sha);
		if (bytes !== void 0) return within(limit, bytes);
		const key = `${sha} ${limit}`;
		const blob = known.get(key) ?? fetchBlob(client, name, sha, limit);
		known.set(key, blob);
		return blob;
	};
}
function answerBytes(limit) {
	return Math.ceil(limit * 1.4) + 1e4;
}
async function fetchBlob(client, { owner, repo }, sha, limit) {
	try {
		const request = { bodyLimit: answerBytes(limit) };
		const { data } = await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			owner,
			repo,
			file_sha: sha,
			request
		});
		if (typeof data?.content !== "string" || data.encoding !== "base64") return unreadable("GitHub sent no content for it.");
		const bytes = new Uint8Array(Buffer.from(data.content, "base64"));
		if (!isObject(sha, bytes)) return unreadable("What GitHub sent for it is not the file that was asked for.");
		return within(limit, bytes);
	} catch (error) {
		if (error instanceof AnswerTooLarge) return unreadable("It is larger than the largest file that is read.");
		const problem = classifyError(error);
		if (problem === void 0) throw error;
		return unreadable(problem.sentence);
	}
}
function within(limit, bytes) {
	return bytes.length > limit ? {
		kind: "too-large",
		size: bytes.length,
		limit
	} : {
		kind: "bytes",
		bytes
	};
}
function unreadable(cause) {
	return {
		kind: "unreadable",
		cause
	};
}
function isObject(sha, bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === sha;
}
async function headTree(fetchTree, headSha) {
	return new Map((await fetchTree(headSha, true)).entries);
}
function couldBeLink(bytes) {
	return bytes.length > 0 && bytes.length < 1024 && !bytes.includes(10) && bytes[0] !== 123;
}
function needsALook(file) {
	if (file.status === "unchanged" || file.head === null) return false;
	return file.head.kind === "unreadable" || file.head.kind === "bytes" && couldBeLink(file.head.bytes);
}
async function settleHeads(files, limit, fetchHead) {
	if (!files.some(needsALook)) return files;
	const settled = await settle(fetchHead());
	if ("error" in settled) {
		if (classifyError(settled.error) === void 0) throw settled.error;
		return files;
	}
	return files.map((file) => needsALook(file) ? {
		...file,
		head: settleHead(file.head, settled.value.get(file.path), limit)
	} : file);
}
function settleHead(head, entry, limit) {
	if (entry?.kind === "symlink" || entry?.kind === "submodule") return {
		kind: "not-a-file",
		what: entry.kind
	};
	if (head?.kind === "unreadable" && entry?.size !== void 0 && entry.size > limit) return {
		kind: "too-large",
		size: entry.size,
		limit
	};
	return head;
}
const EXCLUSIVE_LABELS = [["proposal", "new"], [
	"on-hold",
	"partner-attention",
	"validation",
	"attention"
]];
const NOTHING = {
	add: [],
	remove: []
};
function planLabels(review, catalogue, present) {
	if (review.stage === "not-applicable") return NOTHING;
	const fold = (name) => name.toLowerCase();
	const wanted = namesOf(wantedLabels(review), catalogue);
	const owned = new Set(namesOf(EXCLUSIVE_LABELS.flat(), catalogue).map(fold));
	const isWanted = new Set(wanted.map(fold));
	const isPresent = new Set(present.map(fold));
	return {
		add: wanted.filter((name) => !isPresent.has(fold(name))),
		remove: present.filter((name) => owned.has(fold(name)) && !isWanted.has(fold(name)))
	};
}
function namesOf(keys, catalogue) {
	return eachOnce(keys.map((key) => catalogue[key]).filter((name) => name.trim() !== ""));
}
function wantedLabels(review) {
	return [
		...review.connectors.some(({ profile }) => profile === "independent-publisher") ? ["independent-publisher"] : [],
		...kindLabel(review),
		...turnLabel(review)
	];
}
function kindLabel({ stage }) {
	if (stage === "proposal") return ["proposal"];
	return stage === "submission" ? ["new"] : [];
}
function turnLabel({ lifecycle: { state, turn }, verdict, decisions }) {
	if (OVER.has(state)) return [];
	if (decisions?.hold !== void 0) return ["on-hold"];
	if (state === "approved") return [];
	if (turn === "publisher") return ["partner-attention"];
	if (turn === "reviewer") return ["validation"];
	return verdict === "unknown" ? ["attention"] : [];
}
async function planLabelEffects(client, { repository, review, configuration }, present) {
	const { manage, create, recheck, names } = configuration.labels;
	const asked = present.filter((name) => recheck !== "" && name.toLowerCase() === recheck.toLowerCase());
	const { add, remove } = manage ? planLabels(review, names, present) : {
		add: [],
		remove: []
	};
	const known = add.length === 0 ? /* @__PURE__ */ new Set() : await readLabels(client, repository);
	const missing = known === void 0 ? [] : add.filter((name) => !known.has(name.toLowerCase()));
	const usable = known === void 0 ? [] : add.filter((name) => create || !missing.includes(name));
	return {
		states: [
			...remove.map((name) => ({
				kind: "remove-label",
				name
			})),
			...(create ? missing : []).map((name) => ({
				kind: "create-label",
				name
			})),
			...usable.map((name) => ({
				kind: "add-label",
				name
			}))
		],
		asked: asked.filter((name) => !remove.includes(name)).map((name) => ({
			kind: "remove-label",
			name
		})),
		...known === void 0 ? { unread: true } : {}
	};
}
const PAGE = 100;
const MOST_PAGES = 10;
async function readLabels(client, repository) {
	try {
		return await listLabels(client, repository);
	} catch (error) {
		if (classifyError(error) === void 0) throw error;
		return;
	}
}
async function listLabels(client, repository) {
	const names = /* @__PURE__ */ new Set();
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const { data } = await client.request("GET /repos/{owner}/{repo}/labels", {
			...repository,
			per_page: PAGE,
			page
		});
		for (const { name } of data) names.add(name.toLowerCase());
		if (data.length < PAGE) break;
	}
	return names;
}
export { objectReader as a, treeFetcher as c, listComments as i, chooseCandidates as l, planLabelEffects as n, readCommentsSince as o, fetchBlob as r, readFromGitHub as s, listLabels as t, openTree as u };
