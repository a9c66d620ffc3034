import { n as readConfiguration } from "./load-configuration.js";
import { a as readText } from "./read-files.js";
import { n as writeText } from "./write-text.js";
import { n as GitObjects, r as runGit, t as GitFailure } from "./git.js";
import { x as InputError } from "./links.js";
import { c as gapsOf, d as readSupportFile, f as readWanted, l as planReading, o as fillIn, s as findSupportFiles, u as publishedFacts } from "./reading-plan.js";
import { n as renderSnapshot, t as readSnapshot } from "./from-snapshot.js";
import { i as publishReview, l as withSettings, r as personOf, s as reviewOnGitHub, t as layoutFrom } from "./passes.js";
import { r as REVIEW_RENDERERS } from "./formats.js";
import { n as renderJson } from "./json.js";
import { t as reviewPullRequest } from "./review-pull-request.js";
import { n as showWaiting } from "./check-progress.js";
import { i as environmentToken, r as environmentClient, t as readPullName } from "./repository-name.js";
import { a as print, c as wantsColour, r as note, t as complain } from "./outcome.js";
import { r as readSettingsText, t as complainOfSettings } from "./read-settings.js";
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
		throw new InputError(`The folder ${repository} is not a git repository that can be read${reason}. Name a clone of the connector repository.`, { cause: error });
	}
}
async function resolve(repository, role, ref) {
	if (ref === "" || ref.startsWith("-") || /[\u0000-\u0020\u007f]/.test(ref)) throw new InputError(`The ${role} ${JSON.stringify(ref)} is not the name of a branch or commit. Write it as git does, such as origin/dev.`);
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
	throw new InputError(`${base.ref} and ${head.ref} have no common history, so there is nothing to compare. Check that both are branches of the same repository.`);
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
const STATUSES = {
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
		const status = STATUSES[letter];
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
			throw new InputError("git could not compare the branches; the clone may lack history or be damaged. Fetch both branches, or make a new clone.", { cause });
		});
	}
}
const SOURCES = [
	"  --head REF --base REF --title TEXT  in a clone (--repo DIR)",
	"  --pull OWNER/REPO#N                on GitHub",
	"  --snapshot FILE                    saved before",
	"  --example                          an invented one"
];
async function reviewCommand(options) {
	if (options.publish && options.dryRun !== void 0) throw new InputError("--publish and --dry-run exclude each other: choose one.");
	if (options.publish && options.pull === void 0) throw new InputError("--publish goes with --pull: only a pull request on GitHub can be written to. Name it with --pull OWNER/REPO#N, or leave --publish out.");
	if (options.publish && options.config !== void 0) throw new InputError("--publish and --config exclude each other: what is published follows the settings of the base branch.");
	const waiting = showWaiting(process.stderr, options.quiet === true ? "" : "Reading the pull request …");
	const { facts, gitHub } = await readSource(options).finally(waiting.end);
	if (options.saveSnapshot !== void 0) writeText(options.saveSnapshot, renderSnapshot(facts));
	if (options.dryRun === "facts") {
		print(renderSnapshot(facts));
		return 0;
	}
	const { configuration, problems } = readConfiguration(facts.support.configuration?.blob ?? null);
	complainOfSettings(facts.support.configuration?.path ?? "", problems);
	const review = gitHub?.reviewed.review ?? reviewPullRequest(facts, configuration, problems);
	const { plan, arrived } = gitHub === void 0 ? {
		plan: [],
		arrived: true
	} : await publish(gitHub);
	printReview(review, plan, options);
	return arrived ? exitCodeOf(review) : 2;
}
async function readSource(options) {
	if ([
		options.pull,
		options.snapshot,
		options.example,
		options.head
	].filter((source) => source !== void 0).length !== 1) throw new InputError("Say which pull request to review, in one of these ways:", { more: SOURCES });
	const settings = options.config === void 0 ? void 0 : readSettingsFile(options.config);
	if (options.pull !== void 0) return readPull(options.pull, options, settings);
	if (options.snapshot !== void 0) return { facts: withSettings(readSnapshotFile(options.snapshot), settings) };
	if (options.example) return { facts: withSettings(await readExample(), settings) };
	return { facts: withSettings(await readClone(options, settings), settings) };
}
function readSettingsFile(path) {
	return {
		path,
		blob: {
			kind: "bytes",
			bytes: new TextEncoder().encode(readSettingsText(path))
		}
	};
}
async function readClone({ repo, base, head, title, bodyFile, labels, author, number }, settings) {
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
		configure: (blob) => layoutFrom(settings?.blob ?? blob)
	});
}
async function readPull(name, { publish }, settingsFile) {
	const { number, ...repository } = readPullName(name);
	const token = environmentToken();
	if (publish && !token) throw new InputError("--publish needs a token that may write to the pull request, in the variable GITHUB_TOKEN.");
	const client = environmentClient();
	const person = token ? await personOf(client, token) : void 0;
	const server = process.env.GITHUB_SERVER_URL;
	const settings = {
		publish: publish === true,
		...settingsFile === void 0 ? {} : { settingsFile },
		...server ? { server } : {},
		...person === void 0 ? {} : { person }
	};
	const reviewed = await reviewOnGitHub(client, repository, { number }, settings);
	return {
		facts: reviewed.facts,
		gitHub: {
			client,
			settings,
			reviewed
		}
	};
}
async function readExample() {
	const { default: example } = await import("./example.js");
	return readSnapshot(JSON.stringify(example));
}
function readSnapshotFile(path) {
	const text = readText(path);
	try {
		return readSnapshot(text);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		throw new InputError(`${path}: ${error.message} Make a snapshot with connector-preflight review --save-snapshot.`, { cause: error });
	}
}
async function publish({ client, settings, reviewed }) {
	const outcome = await publishReview(client, reviewed, settings);
	if (outcome.kind === "superseded") throw new InputError(`The pull request moved on to ${outcome.head.slice(0, 7)} while it was read. Run the command again.`);
	const { planned: plan, applied } = outcome;
	if (!settings.publish) return {
		plan,
		arrived: true
	};
	const { done, failed } = applied;
	const all = done.length + failed.length;
	if (settings.person !== void 0) note("GitHub takes check runs from apps only: with the token of a person, the check is left as it is.");
	note(all === 0 ? "GitHub shows this review already; nothing was written." : `${done.length} of ${all} writes made.`);
	for (const { effect, problem } of failed) complain(`Not written (${effect.kind}): ${problem.sentence}`);
	const { comments } = reviewed.facts;
	if (comments === null) complain("The comment on the pull request is left as it is: the comments could not be read.");
	return {
		plan,
		arrived: failed.length === 0 && comments !== null
	};
}
function printReview(review, plan, options) {
	if (options.dryRun === "plan") print(renderJson(plan));
	else print(REVIEW_RENDERERS[options.dryRun === "review" ? "json" : options.format](review, { colour: wantsColour(options) }, plan));
}
function exitCodeOf(review) {
	if (review.verdict === "unknown") return 2;
	return review.verdict === "changes-needed" ? 1 : 0;
}
export { reviewCommand };
