import { n as entriesOf, o as tryReadBlob, t as entriesIfPresent } from "./read-files.js";
import { r as runGit } from "./git.js";
import { d as readSupportFile, n as SUPPORT_FILE_BYTES, p as supportDirectories, s as findSupportFiles, t as CONFIGURATION_PATH } from "./reading-plan.js";
import { n as readConfiguration, r as readYaml } from "./load-configuration.js";
import { c as treeFetcher, r as fetchBlob, t as listLabels, u as openTree } from "./label-effects.js";
import { x as InputError } from "./links.js";
import { i as classifyError, o as unusableAnswer } from "./errors.js";
import { n as say } from "./text.js";
import { join } from "node:path";
const WORKFLOW_FOLDER = ".github/workflows";
const OURS = /^[^/\s]+\/connector-preflight(?:\/[^@\s]*)?@/i;
const NAME = "connector-preflight";
const LIMITS = {
	characters: 3e5,
	aliases: 100
};
const isOurs = (uses) => OURS.test(uses);
const usesUs = ({ steps }) => steps.some(({ uses }) => uses !== void 0 && isOurs(uses.text));
function readWorkflow(path, text) {
	const empty = {
		path,
		name: path,
		namesUs: text.includes(`/${NAME}@`),
		triggers: [],
		jobs: []
	};
	const broken = (message, line) => ({
		...empty,
		broken: {
			message,
			line
		}
	});
	const read = readYaml(text, "The file", LIMITS);
	if (read.kind === "broken") return broken(read.message, read.line);
	const reader = new Reader(read.value, read.lineOf);
	const triggers = reader.triggers();
	const jobs = reader.jobs();
	const fault = reader.fault(triggers, jobs);
	if (fault !== void 0) return broken(fault.message, fault.line);
	return {
		...empty,
		name: reader.textAt(["name"]) ?? path,
		triggers,
		jobs
	};
}
function unreadWorkflow(path, cause) {
	return {
		path,
		name: path,
		namesUs: true,
		triggers: [],
		jobs: [],
		broken: { message: say`The file could not be read. ${[cause]}` }
	};
}
var Reader = class {
	#root;
	#lineOf;
	constructor(root, lineOf) {
		this.#root = root;
		this.#lineOf = lineOf;
	}
	fault(triggers, jobs) {
		if (triggers.length === 0) return {
			message: say`The workflow names no event under ${"on"}, so it never runs.`,
			line: this.#lineOf(["on"])
		};
		if (jobs.length === 0) return {
			message: say`The workflow has no jobs, so it cannot run.`,
			line: this.#lineOf(["jobs"])
		};
		const empty = jobs.find(({ id }) => this.#at([
			"jobs",
			id,
			"uses"
		]) === void 0 && !this.#canRun(id));
		if (empty === void 0) return void 0;
		return {
			message: say`The job ${empty.id} lacks ${"runs-on"} or ${"steps"}, so the workflow cannot run.`,
			line: empty.line
		};
	}
	#canRun(job) {
		const steps = this.#at([
			"jobs",
			job,
			"steps"
		]);
		return this.#at([
			"jobs",
			job,
			"runs-on"
		]) !== void 0 && Array.isArray(steps) && steps.length > 0;
	}
	triggers() {
		const on = this.#at(["on"]);
		if (typeof on === "string") return [this.#trigger(on, ["on"])];
		if (Array.isArray(on)) return on.flatMap((event, index) => typeof event === "string" ? [this.#trigger(event, ["on", index])] : []);
		return keysOf(on).map((event) => this.#trigger(event, ["on", event]));
	}
	#trigger(event, path) {
		return {
			event,
			line: this.#lineOf(path),
			types: this.#at([...path, "types"]) === void 0 ? null : this.#texts([...path, "types"]),
			workflows: this.#texts([...path, "workflows"]),
			pathFilters: ["paths", "paths-ignore"].filter((filter) => this.#at([...path, filter]) !== void 0)
		};
	}
	jobs() {
		const whole = this.#permissions(["permissions"]);
		return keysOf(this.#at(["jobs"])).map((id) => {
			const path = ["jobs", id];
			const steps = this.#at([...path, "steps"]);
			return {
				id,
				line: this.#lineOf(path),
				permissions: this.#permissions([...path, "permissions"]) ?? whole,
				condition: this.#placed([...path, "if"]),
				steps: Array.isArray(steps) ? steps.map((_step, index) => this.#step([
					...path,
					"steps",
					index
				])) : []
			};
		});
	}
	#permissions(path) {
		const written = this.#at(path);
		if (written === void 0 || written === null) return void 0;
		const line = this.#lineOf(path);
		if (written === "read-all") return {
			all: "read",
			scopes: /* @__PURE__ */ new Map(),
			line
		};
		if (written === "write-all") return {
			all: "write",
			scopes: /* @__PURE__ */ new Map(),
			line
		};
		return {
			all: "none",
			scopes: new Map(keysOf(written).map((scope) => [scope, String(this.#at([...path, scope]))])),
			line
		};
	}
	#step(path) {
		const inputs = this.#at([...path, "with"]);
		return {
			line: this.#lineOf(path),
			uses: this.#placed([...path, "uses"]),
			scripts: [this.#placed([...path, "run"]), this.#placed([
				...path,
				"with",
				"script"
			])].filter((script) => script !== void 0),
			inputs: new Map(keysOf(inputs).map((name) => [name, String(this.#at([
				...path,
				"with",
				name
			]))]))
		};
	}
	#placed(path) {
		const value = this.#at(path);
		return typeof value === "string" || typeof value === "boolean" || typeof value === "number" ? {
			text: String(value),
			line: this.#lineOf(path)
		} : void 0;
	}
	textAt(path) {
		return this.#placed(path)?.text;
	}
	#texts(path) {
		const value = this.#at(path);
		return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
	}
	#at(path) {
		return path.reduce((value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0, this.#root);
	}
};
function keysOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
const PAGE = 100;
const MOST_POLICIES = 30;
async function readSetup(client, repository, surroundings) {
	const about = await readRepository(client, repository, surroundings.now);
	const [files, settings] = await Promise.all([readFiles(client, repository, about.defaultBranch), readSettings(client, repository)]);
	const ofBranch = await readBranchSettings(client, repository, files.branches.base);
	const { tokenGiven } = surroundings;
	const { isPublic, clockAhead } = about;
	const platform = {
		tokenGiven,
		public: isPublic,
		clockAhead,
		...settings,
		...ofBranch
	};
	return {
		repository: `${repository.owner}/${repository.repo}`,
		...files,
		platform
	};
}
async function told(reading) {
	try {
		return { value: await reading };
	} catch (error) {
		const problem = classifyError(error);
		if (problem === void 0) throw error;
		return { untold: problem.sentence };
	}
}
async function readRepository(client, repository, now) {
	try {
		const sent = now();
		const { data, headers } = await client.request("GET /repos/{owner}/{repo}", { ...repository });
		return {
			isPublic: !data.private,
			defaultBranch: data.default_branch,
			clockAhead: clockAhead(headers.date, (sent + now()) / 2)
		};
	} catch (error) {
		if (classifyError(error)?.kind !== "not-found") throw error;
		throw new InputError(`There is no repository ${repository.owner}/${repository.repo}, or the token may not see it.`, { cause: error });
	}
}
function clockAhead(date, moment) {
	const theirs = Date.parse(date ?? "");
	return Number.isNaN(theirs) ? { untold: "The answer has no date." } : { value: Math.round((moment - theirs) / 1e3) };
}
async function readFiles(client, repository, defaultBranch) {
	const read = (sha) => fetchBlob(client, repository, sha, SUPPORT_FILE_BYTES);
	const support = async (tree) => {
		const found = findSupportFiles(tree, CONFIGURATION_PATH);
		const [template, configuration] = await Promise.all([readSupportFile(found.template, read), readSupportFile(found.configuration, read)]);
		return {
			template,
			configuration: configurationOf(configuration?.blob ?? null)
		};
	};
	const tree = await readTree(client, repository, defaultBranch);
	const [ofDefault, workflows] = await Promise.all([support(tree), readWorkflows(tree, read)]);
	const branches = await chooseBase(client, repository, defaultBranch, ofDefault.configuration.configuration.baseBranches);
	return {
		branches,
		...branches.base === defaultBranch ? ofDefault : await support(await readTree(client, repository, branches.base)),
		workflows
	};
}
async function readTree(client, repository, branch) {
	return (await openTree(treeFetcher(client, repository), branch))({
		shallow: [...supportDirectories(CONFIGURATION_PATH), WORKFLOW_FOLDER],
		deep: []
	});
}
async function readWorkflows(tree, read) {
	const paths = workflowPaths([...tree].flatMap(([path, { kind }]) => kind === "file" ? [path] : []));
	return Promise.all(paths.map(async (path) => {
		const blob = await read(tree.get(path)?.sha ?? "");
		if (blob.kind === "bytes") return readWorkflow(path, new TextDecoder().decode(blob.bytes));
		return unreadWorkflow(path, blob.kind === "unreadable" ? blob.cause : "It is too large.");
	}));
}
function configurationOf(blob) {
	const unread = blob?.kind === "unreadable" ? blob.cause : null;
	return {
		path: CONFIGURATION_PATH,
		unread,
		...readConfiguration(blob)
	};
}
function workflowPaths(paths) {
	return paths.filter((path) => path.startsWith(`.github/workflows/`) && /^[^/]+\.ya?ml$/.test(path.slice(18))).sort();
}
async function chooseBase(client, repository, defaultBranch, wanted) {
	for (const branch of wanted) {
		const exists = branch === defaultBranch ? { value: true } : await told(branchExists(client, repository, branch));
		if ("untold" in exists) return {
			default: defaultBranch,
			base: defaultBranch,
			found: exists
		};
		if (exists.value) return {
			default: defaultBranch,
			base: branch,
			found: exists
		};
	}
	return {
		default: defaultBranch,
		base: defaultBranch,
		found: { value: false }
	};
}
async function branchExists(client, repository, branch) {
	try {
		await client.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			...repository,
			ref: `heads/${branch}`
		});
		return true;
	} catch (error) {
		if (classifyError(error)?.kind === "not-found") return false;
		throw error;
	}
}
async function readSettings(client, repository) {
	const [policies, actions, labels, rate] = await Promise.all([
		told(readPolicies(client, repository)),
		told(readActions(client, repository)),
		told(listLabels(client, repository)),
		told(readRate(client))
	]);
	return {
		policies,
		actions,
		labels,
		rate
	};
}
async function readBranchSettings(client, repository, branch) {
	const [rules, protection] = await Promise.all([told(readRules(client, repository, branch)), told(readProtection(client, repository, branch))]);
	return {
		rules,
		protection
	};
}
async function readPolicies(client, repository) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/actions/policies", {
		...repository,
		per_page: PAGE
	});
	const { policies, total_count } = data;
	const active = policies.filter(({ enforcement }) => enforcement === "active");
	if (active.length > MOST_POLICIES || total_count > policies.length) throw unusableAnswer("There are more Actions policies than are looked at here.");
	return (await Promise.all(active.map(({ id }) => client.request("GET /repos/{owner}/{repo}/actions/policies/{policy_id}", {
		...repository,
		policy_id: id
	})))).map((detail) => toPolicy(detail.data));
}
function toPolicy({ name, conditions, rules = [] }) {
	return {
		name,
		include: conditions?.workflow_path?.include ?? [],
		exclude: conditions?.workflow_path?.exclude ?? [],
		events: rules.find(({ type }) => type === "restrict_action_events")?.parameters?.allowed_events ?? null,
		namesActors: rules.some(({ type }) => type === "restrict_actions_actors")
	};
}
async function readActions(client, repository) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/actions/permissions", { ...repository });
	const allowed = data.allowed_actions ?? "all";
	const patterns = data.enabled && allowed === "selected" ? await readPatterns(client, repository) : [];
	return {
		enabled: data.enabled,
		allowed,
		patterns,
		pinningRequired: data.sha_pinning_required ?? false
	};
}
async function readPatterns(client, repository) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/actions/permissions/selected-actions", { ...repository });
	return data.patterns_allowed ?? [];
}
async function readRate(client) {
	const { data } = await client.request("GET /rate_limit");
	const { remaining, limit, reset } = data.resources.core;
	return {
		remaining,
		limit,
		resetsAt: /* @__PURE__ */ new Date(reset * 1e3)
	};
}
async function readRules(client, repository, branch) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
		...repository,
		branch,
		per_page: PAGE
	});
	return {
		checks: data.flatMap((rule) => rule.type === "required_status_checks" ? rule.parameters?.required_status_checks ?? [] : []).map(({ context }) => context),
		mergeQueue: data.some(({ type }) => type === "merge_queue")
	};
}
const NOT_PROTECTED = "Branch not protected";
async function readProtection(client, repository, branch) {
	try {
		const { data } = await client.request("GET /repos/{owner}/{repo}/branches/{branch}/protection", {
			...repository,
			branch
		});
		return data.required_status_checks?.contexts ?? [];
	} catch (error) {
		if (classifyError(error)?.status === 404 && error instanceof Error && error.message.startsWith(NOT_PROTECTED)) return [];
		throw error;
	}
}
async function readFolderSetup(folder) {
	const tree = listFolders(folder, [...supportDirectories(CONFIGURATION_PATH), WORKFLOW_FOLDER]);
	const read = async (path) => tryReadBlob(join(folder, path), SUPPORT_FILE_BYTES);
	const found = findSupportFiles(tree, CONFIGURATION_PATH);
	const [template, written] = await Promise.all([readSupportFile(found.template, read), readSupportFile(found.configuration, read)]);
	const configuration = configurationOf(written?.blob ?? null);
	return {
		repository: null,
		branches: await branchesOf(folder, configuration.configuration.baseBranches),
		configuration,
		template,
		workflows: workflowPaths([...tree].flatMap(([path, { kind }]) => kind === "file" ? [path] : [])).map((path) => workflowAt(folder, path)),
		platform: null
	};
}
function listFolders(root, folders) {
	return new Map(folders.flatMap((folder) => (folder === "" ? entriesOf(root) : entriesIfPresent(join(root, folder))).map((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		return [path, {
			kind: entry.isSymbolicLink() ? "symlink" : entry.isDirectory() ? "directory" : "file",
			sha: path
		}];
	})));
}
function workflowAt(folder, path) {
	const blob = tryReadBlob(join(folder, path), SUPPORT_FILE_BYTES);
	if (blob.kind === "bytes") return readWorkflow(path, new TextDecoder().decode(blob.bytes));
	return unreadWorkflow(path, blob.kind === "unreadable" ? blob.cause : "It is too large.");
}
async function branchesOf(folder, wanted) {
	const known = await remoteBranches(folder);
	const ofRemote = await defaultBranchOf(folder);
	const base = wanted.find((branch) => known.includes(branch));
	const found = { value: known.length === 0 || base !== void 0 };
	return {
		default: ofRemote,
		base: base ?? ofRemote ?? wanted[0] ?? "",
		found
	};
}
async function askGit(folder, args) {
	try {
		return (await runGit(folder, args)).toString("utf8").trim() || void 0;
	} catch {
		return;
	}
}
async function remoteBranches(folder) {
	return (await askGit(folder, [
		"for-each-ref",
		"--format=%(refname:lstrip=3)",
		"refs/remotes/origin"
	]))?.split("\n").filter((name) => name !== "HEAD") ?? [];
}
async function defaultBranchOf(folder) {
	return (await askGit(folder, [
		"symbolic-ref",
		"--short",
		"refs/remotes/origin/HEAD"
	]))?.replace(/^origin\//, "") ?? null;
}
async function isRootOfClone(folder) {
	return await askGit(folder, [
		"rev-parse",
		"--is-inside-work-tree",
		"--show-prefix"
	]) === "true";
}
async function currentBranchOf(folder) {
	return await askGit(folder, [
		"symbolic-ref",
		"--short",
		"HEAD"
	]) ?? null;
}
async function remoteRepository(folder) {
	for (const remote of ["upstream", "origin"]) {
		const repository = repositoryOf(await askGit(folder, [
			"config",
			"--get",
			`remote.${remote}.url`
		]) ?? "");
		if (repository !== void 0) return repository;
	}
}
function repositoryOf(address) {
	const [, owner, repo] = /^(?:https?:\/\/[^/\s]+\/|ssh:\/\/[^/\s]+\/|[^/\s:]+@[^/\s:]+:)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address) ?? [];
	return owner === void 0 || repo === void 0 ? void 0 : {
		owner,
		repo
	};
}
export { remoteRepository as a, isOurs as c, readFolderSetup as i, usesUs as l, defaultBranchOf as n, readSetup as o, isRootOfClone as r, WORKFLOW_FOLDER as s, currentBranchOf as t };
