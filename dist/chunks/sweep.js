import { t as applyEffects } from "./apply.js";
import { n as readConfiguration } from "./load-configuration.js";
import { x as InputError } from "./links.js";
import { n as VERSION } from "./version.js";
import { a as isRefusal, i as classifyError, o as unusableAnswer, r as GitHubUnavailable } from "./errors.js";
import { a as objectReader, c as treeFetcher, i as listComments, u as openTree } from "./label-effects.js";
import { c as summarise, i as readRunState } from "./run-state.js";
import { t as ourComments } from "./our-comments.js";
import { d as readSupportFile, i as baseObjectsOf, n as SUPPORT_FILE_BYTES, p as supportDirectories, r as baseFoldersOf, s as findSupportFiles, t as CONFIGURATION_PATH } from "./reading-plan.js";
import "./sentences.js";
import { c as withPerson, d as readPull, f as readStatus, m as folderKey, n as layoutOf, o as reviewAndPublish, p as digestFacts, u as readCheck } from "./passes.js";
import { r as queueEntry, t as makeQueue } from "./make-queue.js";
import { t as isOfShard } from "./shard.js";
const STOPS = {
	budget: "The requests that it may make were used up",
	limit: "GitHub’s limit of requests is reached",
	outage: "GitHub does not answer",
	token: "GitHub does not accept the token for this"
};
function sumUpSweep({ reviewed, current, failed, left, stop }, requests) {
	const done = `${reviewed} reviewed, ${current} up to date, ${failed} failed, ${left} left, with ${requests} requests.`;
	return stop === void 0 ? done : `${done} ${STOPS[stop]}: the next sweep goes on where this one stopped.`;
}
function exitCodeOfSweep({ failed, stop }) {
	return failed > 0 || stop !== void 0 && stop !== "budget" ? 2 : 0;
}
const RESERVE = .2;
const UNTOLD = 500;
var RequestBudget = class {
	#fetch;
	#options;
	#most;
	#used = 0;
	#spare = Number.POSITIVE_INFINITY;
	#reserve = 0;
	constructor(options) {
		this.#options = options;
		this.#fetch = options.fetch ?? globalThis.fetch;
		this.#most = options.most ?? UNTOLD;
	}
	get used() {
		return this.#used;
	}
	get left() {
		return Math.max(0, Math.min(this.#most - this.#used, this.#spare));
	}
	async open(client) {
		try {
			const { limit, remaining } = (await client.request("GET /rate_limit")).data.resources.core;
			this.#reserve = Math.ceil(limit * RESERVE);
			const share = Math.floor((remaining - this.#reserve) / this.#options.sharers);
			this.#most = Math.min(this.#options.most ?? Number.POSITIVE_INFINITY, Math.max(0, share));
		} catch (error) {
			if (classifyError(error) === void 0) throw error;
		}
	}
	share(most = Number.POSITIVE_INFINITY) {
		return new RequestShare(async (input, init) => this.#send(input, init), most);
	}
	async #send(...request) {
		if (this.left <= 0) return refusal();
		this.#used += 1;
		const response = await this.#fetch(...request);
		const remaining = Number(response.headers.get("x-ratelimit-remaining") ?? NaN);
		if (Number.isFinite(remaining) && this.#reserve > 0) this.#spare = remaining - this.#reserve;
		return response;
	}
};
var RequestShare = class {
	fetch;
	#used = 0;
	#cut = false;
	#limited = false;
	constructor(send, most) {
		this.fetch = async (input, init) => {
			const response = this.#used < most ? await send(input, init) : refusal();
			this.#used += 1;
			if (response.headers.has(CUT)) this.#cut = true;
			if (isLimit(response)) this.#limited = true;
			return response;
		};
	}
	get wasCut() {
		return this.#cut;
	}
	get wasLimited() {
		return this.#limited;
	}
	get used() {
		return this.#used;
	}
};
const CUT = "x-preflight-budget";
function refusal() {
	return new Response("{\"message\":\"The request budget of the sweep is used up.\"}", {
		status: 422,
		headers: {
			[CUT]: "used up",
			"content-type": "application/json"
		}
	});
}
function isLimit({ status, headers }) {
	return status === 429 || status === 403 && (headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after"));
}
async function readBaseBranch(client, repository, ref, { configurationPath = CONFIGURATION_PATH, person }) {
	const loadTree = await openTree(treeFetcher(client, repository), ref);
	const support = findSupportFiles(await loadTree({
		shallow: supportDirectories(configurationPath),
		deep: []
	}), configurationPath);
	const settings = await readSupportFile(support.configuration, objectReader(client, repository)(SUPPORT_FILE_BYTES));
	const configuration = withPerson(readConfiguration(settings?.blob ?? null).configuration, person);
	const layout = layoutOf(configuration);
	const roots = Object.values(layout.folders).flat();
	const tree = await loadTree({
		shallow: roots,
		deep: []
	});
	const baseFolders = baseFoldersOf(tree, roots);
	const { steering, folders } = baseObjectsOf(tree, baseFolders, support);
	return {
		configuration,
		steering,
		baseFolders,
		folders: new Map(Object.entries(folders).map(([path, sha]) => [folderKey(path), sha]))
	};
}
const UNCONCERNED = {
	stage: "not-applicable",
	verdict: "not-applicable",
	lifecycle: "in-review",
	turn: "nobody",
	errors: 0,
	warnings: 0,
	breaking: 0,
	duplicates: 0,
	next: ""
};
async function look(client, repository, pull, base, openPulls) {
	const comments = await listComments(client, {
		...repository,
		number: pull.number
	});
	const { report, labels } = base.configuration;
	const [ours, ...copies] = ourComments(comments, report.logins);
	if (ours === void 0) return {
		kind: "stale",
		reviewedAt: ""
	};
	const stale = {
		kind: "stale",
		reviewedAt: ours.updatedAt
	};
	const standing = readRunState(ours.body)?.standing;
	const isAsked = pull.labels.some((name) => labels.recheck !== "" && name.toLowerCase() === labels.recheck.toLowerCase());
	if (standing === void 0 || isAsked || copies.length > 0) return stale;
	const { from, summary } = standing;
	const folders = Object.fromEntries(from.folders.map((key) => [key, base.folders.get(key) ?? ""]));
	const { steering, baseFolders, configuration } = base;
	return digestFacts({
		...pull,
		comments,
		openPulls,
		steering,
		baseFolders,
		folders,
		bringsNew: from.bringsNew
	}, configuration, VERSION) === from.digest ? {
		kind: "current",
		summary
	} : stale;
}
async function isShownUnconcerned(client, repository, { head }, { configuration: { report } }) {
	if (!report.comment) return false;
	return (report.status === "check-run" ? (await readCheck(client, repository, head, report.name))?.title : (await readStatus(client, repository, head, report.name))?.description)?.startsWith("Nothing to check: this pull request changes no connector.") ?? false;
}
const MOST_PAGES = 50;
async function listOpenPulls(client, repository) {
	const pulls = /* @__PURE__ */ new Map();
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const position = page === 1 ? {} : { page };
		const { data } = await client.request("GET /repos/{owner}/{repo}/pulls", {
			...repository,
			state: "open",
			per_page: 100,
			...position
		});
		if (!Array.isArray(data)) throw unusableAnswer("GitHub sent something else than a list of pull requests.");
		for (const pull of data) pulls.set(pull.number, {
			number: pull.number,
			title: pull.title,
			body: pull.body ?? "",
			author: pull.user?.login ?? "",
			labels: pull.labels.map(({ name }) => name),
			draft: pull.draft ?? false,
			head: pull.head.sha,
			baseRef: pull.base.ref,
			createdAt: pull.created_at
		});
		if (data.length < 100) break;
	}
	return [...pulls.values()];
}
const POINTS_A_MINUTE = 900;
const WRITES_A_MINUTE = 80;
const WRITES_AN_HOUR = 500;
const READ_POINTS = 1;
const WRITE_POINTS = 5;
const MINUTE = 6e4;
var Pace = class {
	#points;
	#writes;
	#writesInAll;
	#lastMinute = [];
	#written = 0;
	constructor(sharers) {
		const share = (limit) => Math.floor(limit * .9 / sharers);
		this.#points = Math.max(WRITE_POINTS, share(POINTS_A_MINUTE));
		this.#writes = Math.max(1, share(WRITES_A_MINUTE));
		this.#writesInAll = Math.max(1, share(WRITES_AN_HOUR));
	}
	get isSpent() {
		return this.#written >= this.#writesInAll;
	}
	async turn(isWrite) {
		const points = isWrite ? WRITE_POINTS : READ_POINTS;
		while (!this.#fits(points)) await this.#untilOneIsOld();
		this.#lastMinute = [...this.#lastMinute, {
			at: Date.now(),
			points
		}];
		if (isWrite) this.#written += 1;
	}
	#fits(points) {
		this.#lastMinute = this.#lastMinute.filter(({ at }) => Date.now() - at < MINUTE);
		const spent = this.#lastMinute.reduce((sum, sent) => sum + sent.points, points);
		const writes = this.#lastMinute.filter((sent) => sent.points === WRITE_POINTS).length;
		return spent <= this.#points && (points !== WRITE_POINTS || writes < this.#writes);
	}
	async #untilOneIsOld() {
		const oldest = this.#lastMinute[0]?.at ?? Date.now();
		await new Promise((resolve) => setTimeout(resolve, Math.max(1, oldest + MINUTE - Date.now())));
	}
};
function keepingPace(client, pace) {
	const request = async (route, parameters = {}) => {
		await pace.turn(!route.startsWith("GET "));
		return client.request(route, parameters);
	};
	return { request: Object.assign(request, client.request) };
}
function sharingAnswers(client, answers, isShared) {
	const request = (route, parameters = {}) => {
		const send = () => client.request(route, parameters);
		if (!isShared(route, parameters)) return send();
		const { request: _limits, ...asked } = parameters;
		const key = JSON.stringify([route, asked]);
		const known = answers.get(key) ?? send();
		answers.set(key, known);
		known.catch(() => answers.delete(key));
		return known;
	};
	return { request: Object.assign(request, client.request) };
}
const GOLDEN = .618033988749895;
const HOUR = 36e5;
function chooseWindow(items, most, now) {
	if (items.length <= most) return items;
	const start = Math.floor(Math.floor(now.getTime() / HOUR) * GOLDEN % 1 * items.length);
	return [...items.slice(start), ...items.slice(0, start)].slice(0, most);
}
const ROOM_FOR_REVIEW = 20;
const ROOM_FOR_LOOK = 3;
const MOST_FOR_REVIEW = 200;
const OUTAGE = 3;
const LEFT = {
	budget: "The requests of this sweep were used up before its turn came; the next sweep goes on here.",
	limit: "GitHub’s limit of requests was reached before its turn came; the next sweep goes on here.",
	outage: "GitHub did not answer, so the sweep stopped before its turn came; the next sweep goes on here.",
	token: "GitHub does not accept the token any more, so the sweep stopped before its turn came."
};
async function sweep(input) {
	const answers = /* @__PURE__ */ new Map();
	const pace = new Pace(input.shard?.count ?? 1);
	const first = sharingAnswers(keepingPace(input.connect(input.budget.share().fetch), pace), answers, isFirstPage);
	await input.budget.open(first);
	return new Sweep(input, {
		open: await listOpenPulls(first, input.repository),
		answers,
		pace
	}).run();
}
const isFirstPage = (route, { page }) => route === "GET /repos/{owner}/{repo}/pulls" && page === void 0;
var Sweep = class {
	#input;
	#open;
	#mine;
	#bases = /* @__PURE__ */ new Map();
	#answers;
	#pace;
	#sharedObjects;
	#entries = [];
	#unreviewed = [];
	#closed = /* @__PURE__ */ new Set();
	#stop;
	#failuresInARow = 0;
	#reviewed = 0;
	#current = 0;
	constructor(input, { open, answers, pace }) {
		this.#input = input;
		this.#answers = answers;
		this.#pace = pace;
		this.#open = open.map(({ number, title, author }) => ({
			number,
			title,
			author
		}));
		const { shard } = input;
		this.#mine = shard === void 0 ? open : open.filter(({ number }) => isOfShard(number, shard));
		this.#sharedObjects = new Set(open.map(({ baseRef }) => baseRef));
	}
	async run() {
		const stale = await this.#lookAtAll();
		for (const one of stale.toSorted(longestWaiting)) {
			if (!this.#goesOn(ROOM_FOR_REVIEW) || this.#pace.isSpent) break;
			await this.#attempt(one.pull, MOST_FOR_REVIEW, async (client, share) => {
				if (await this.#isUnconcerned(client, one)) this.#keep(one.pull, UNCONCERNED);
				else await this.#review(client, share, one.pull);
			});
		}
		return this.#result();
	}
	async #lookAtAll() {
		const stale = [];
		const most = Math.max(1, Math.floor(this.#input.budget.left / 2));
		for (const pull of chooseWindow(this.#mine, most, this.#input.now)) {
			if (!this.#goesOn(ROOM_FOR_LOOK)) break;
			await this.#attempt(pull, ROOM_FOR_REVIEW, async (client) => {
				const seen = await this.#look(client, pull);
				if (seen.kind === "stale") stale.push({
					pull,
					reviewedAt: seen.reviewedAt
				});
				else this.#keep(pull, seen.summary);
			});
		}
		return stale;
	}
	async #look(client, pull) {
		const base = await this.#baseOf(client, pull);
		return base === void 0 ? {
			kind: "stale",
			reviewedAt: ""
		} : look(client, this.#input.repository, pull, base, this.#open);
	}
	async #isUnconcerned(client, { pull, reviewedAt }) {
		const base = reviewedAt === "" ? await this.#baseOf(client, pull) : void 0;
		return base !== void 0 && isShownUnconcerned(client, this.#input.repository, pull, base);
	}
	async #baseOf(client, { baseRef }) {
		const known = this.#bases.get(baseRef);
		if (known !== void 0) return known;
		try {
			const base = await readBaseBranch(client, this.#input.repository, baseRef, this.#input.settings);
			for (const sha of Object.values(base.steering)) this.#sharedObjects.add(sha);
			this.#bases.set(baseRef, base);
			return base;
		} catch (error) {
			if (classifyError(error)?.kind === "not-found") return void 0;
			throw error;
		}
	}
	async #review(client, share, pull) {
		const { repository, settings, now, log } = this.#input;
		const located = {
			number: pull.number,
			baseRef: pull.baseRef
		};
		const assertSound = (reviewed) => assertRead(reviewed, share);
		const pass = () => reviewAndPublish(client, repository, located, {
			...settings,
			assertSound
		});
		const { reviewed, applied } = await settled(client, repository, await pass(), pass);
		const { state, title, author, draft } = reviewed.facts;
		const broken = (await withoutPassingRefusals(client, repository, pull.number, applied)).find(({ problem }) => problem.kind !== "no-permission");
		if (broken !== void 0) throw new GitHubUnavailable(`Not all was written. ${broken.problem.sentence}`, broken.problem, void 0);
		this.#reviewed += 1;
		log(`${repository.owner}/${repository.repo}#${pull.number}: ${reviewed.review.verdict}, ${applied.done.length} writes, ${share.used} requests.`);
		if (state !== "open") this.#closed.add(pull.number);
		else {
			const known = {
				number: pull.number,
				title,
				author,
				draft,
				createdAt: pull.createdAt
			};
			this.#entries.push(queueEntry({
				...known,
				summary: summarise(reviewed.review)
			}, now.toISOString()));
		}
	}
	#keep({ number, title, author, draft, createdAt }, summary) {
		this.#current += 1;
		this.#entries.push(queueEntry({
			number,
			title,
			author,
			draft,
			createdAt,
			summary
		}, this.#input.now.toISOString()));
	}
	async #attempt(pull, most, work) {
		const share = this.#input.budget.share(most);
		const client = sharingAnswers(keepingPace(this.#input.connect(share.fetch), this.#pace), this.#answers, (route, parameters) => this.#isShared(route, parameters));
		try {
			await work(client, share);
			this.#failuresInARow = 0;
		} catch (error) {
			const failure = failureOf(error);
			this.#note(pull, share, failure);
			if (failure.kind === "fault") this.#input.log(error instanceof Error ? error.stack ?? error.message : String(error));
		}
	}
	#note({ number, title, author }, share, { kind, why }) {
		const isSpent = share.wasCut && this.#input.budget.left === 0;
		if (kind === "rate-limited" || isSpent) {
			this.#stop = kind === "rate-limited" || share.wasLimited ? "limit" : "budget";
			return;
		}
		const tooBig = share.wasCut ? "It is so large that a sweep cannot read all of it; its own event, or a review by hand, can." : why;
		this.#unreviewed.push({
			number,
			title,
			author,
			why: tooBig
		});
		this.#failuresInARow = kind === "unavailable" || kind === "no-permission" ? this.#failuresInARow + 1 : 0;
		if (this.#failuresInARow >= OUTAGE) this.#stop = kind === "unavailable" ? "outage" : "token";
	}
	#goesOn(room) {
		if (this.#stop === void 0 && this.#input.budget.left < room) this.#stop = "budget";
		return this.#stop === void 0;
	}
	#isShared(route, parameters) {
		switch (route) {
			case "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": return this.#sharedObjects.has(String(parameters.tree_sha));
			case "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": return this.#sharedObjects.has(String(parameters.file_sha));
			default: return isFirstPage(route, parameters);
		}
	}
	#result() {
		const { repository, server, now } = this.#input;
		const failed = this.#unreviewed.length;
		const told = new Set([...this.#entries, ...this.#unreviewed].map(({ number }) => number));
		const left = this.#mine.filter(({ number }) => !told.has(number) && !this.#closed.has(number));
		const why = LEFT[this.#stop ?? "budget"];
		const unreviewed = [...this.#unreviewed, ...left.map(({ number, title, author }) => ({
			number,
			title,
			author,
			why
		}))];
		const stop = this.#stop ?? (left.length > 0 ? "budget" : void 0);
		return {
			queue: makeQueue({
				repository: `${repository.owner}/${repository.repo}`,
				server,
				generatedAt: now.toISOString(),
				entries: this.#entries,
				unreviewed
			}),
			reviewed: this.#reviewed,
			current: this.#current,
			failed,
			left: left.length,
			...stop === void 0 ? {} : { stop }
		};
	}
};
function longestWaiting(one, two) {
	if (one.reviewedAt !== two.reviewedAt) return one.reviewedAt < two.reviewedAt ? -1 : 1;
	return one.pull.number - two.pull.number;
}
function assertRead({ review }, share) {
	if (review.gaps.length === 0 || !(share.wasLimited || share.wasCut)) return;
	const sentence = "GitHub’s limit of requests was reached while it was read.";
	throw new GitHubUnavailable(sentence, {
		kind: share.wasCut ? "unavailable" : "rate-limited",
		sentence
	}, void 0);
}
async function settled(client, repository, first, pass) {
	const isSettled = async (outcome) => {
		if (outcome.kind === "superseded") return false;
		const { reviewed, applied } = outcome;
		if (applied.done.length === 0) return true;
		return (await readPull(client, repository, reviewed.number)).head === reviewed.facts.head.sha;
	};
	const last = await isSettled(first) ? first : await pass();
	if (last.kind === "reviewed") return last;
	const sentence = "The pull request kept changing while it was read; its own run answers.";
	throw new GitHubUnavailable(sentence, {
		kind: "invalid",
		sentence
	}, void 0);
}
async function withoutPassingRefusals(client, repository, number, { failed }) {
	if (failed.length === 0 || failed.some(({ problem }) => !isRefusal(problem))) return failed;
	return (await applyEffects(client, repository, number, failed.map(({ effect }) => effect))).failed;
}
function failureOf(error) {
	const problem = classifyError(error);
	if (problem !== void 0) return {
		kind: problem.kind,
		why: error instanceof GitHubUnavailable ? error.message : problem.sentence
	};
	if (error instanceof InputError) return {
		kind: "not-found",
		why: error.message
	};
	return {
		kind: "fault",
		why: "The review failed by a fault of its own; the log of the sweep says more."
	};
}
export { sumUpSweep as i, RequestBudget as n, exitCodeOfSweep as r, sweep as t };
