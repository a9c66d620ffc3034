import { n as readConfiguration } from "./load-configuration.js";
import { l as chooseCandidates, n as planLabelEffects, o as readCommentsSince, s as readFromGitHub } from "./label-effects.js";
import { u as roleOf } from "./command.js";
import { a as decidingLogins, i as claimingLogins, o as decisionComments, r as claimingComments, t as reviewPullRequest } from "./review-pull-request.js";
import { a as isRefusal, i as classifyError } from "./errors.js";
import { Y as nameKey, Z as eachOnce, it as lastSegment, ot as LABEL_KEYS, q as closenessOf } from "./connector-index.js";
import { t as ourComments } from "./our-comments.js";
import { g as parseTitle, r as ruleById } from "./registry.js";
import { n as VERSION } from "./version.js";
import { t as applyEffects } from "./apply.js";
import { t as totalsOf } from "./totals.js";
import { y as maskSecrets } from "./links.js";
import { r as plainText } from "./render.js";
import { a as readableMarkdown, n as renderComment, o as renderSuggestion, s as suggestionIn, t as renderClosingNote } from "./comment.js";
import { O as annotationsCapped, V as headline, ct as totalsSentence } from "./sentences.js";
import { c as summarise } from "./run-state.js";
import { createHash } from "node:crypto";
const MOST_PEOPLE = 20;
async function withPermissions(client, repository, facts, configuration) {
	const logins = eachOnce([...decidingLogins(facts, configuration), ...claimingLogins(facts, configuration)]);
	if (logins.length === 0) return facts;
	const permissions = await Promise.all(logins.map(async (login, index) => {
		return {
			login,
			role: index < MOST_PEOPLE ? await readRole(client, repository, login) : "unknown"
		};
	}));
	return {
		...facts,
		permissions
	};
}
async function readRole(client, repository, login) {
	try {
		const { data } = await client.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
			...repository,
			username: login
		});
		return typeof data?.permission === "string" ? roleOf(data) : "unknown";
	} catch (error) {
		const problem = classifyError(error);
		if (problem === void 0) throw error;
		return problem.kind === "not-found" && await isGone(client, login) ? "none" : "unknown";
	}
}
async function isGone(client, login) {
	try {
		await client.request("GET /users/{username}", { username: login });
		return false;
	} catch (error) {
		const problem = classifyError(error);
		if (problem === void 0) throw error;
		return problem.kind === "not-found";
	}
}
const SUMMARY_BYTES = 65e3;
const PAGE$1 = 50;
const MOST_ANNOTATIONS = 500;
const DESCRIPTION = 140;
const CONCLUSIONS = {
	pass: "success",
	"changes-needed": "failure",
	unknown: "neutral",
	"not-applicable": "success"
};
function renderCheck(review, options) {
	const all = review.findings.filter((finding) => finding.file !== void 0 && finding.waiver === void 0);
	const annotations = bySeverity(all).slice(0, MOST_ANNOTATIONS).map(annotationOf);
	const notes = all.length > annotations.length ? [annotationsCapped(annotations.length, all.length)] : [];
	return {
		conclusion: CONCLUSIONS[review.verdict],
		title: resultTitle(review),
		summary: readableMarkdown(review, options, SUMMARY_BYTES, { notes }),
		annotationPages: pages(annotations)
	};
}
const STATES = {
	pass: "success",
	"changes-needed": "failure",
	unknown: "error",
	"not-applicable": "success"
};
function renderStatus(review) {
	const description = resultTitle(review);
	return {
		state: STATES[review.verdict],
		description: [...description].slice(0, DESCRIPTION).join("")
	};
}
function resultTitle(review) {
	const totals = totalsOf(review.findings);
	const found = totals.error + totals.warning + totals.info === 0 ? "" : ` ${totalsSentence(totals)}.`;
	return `${headline(review)}${found}`;
}
const ORDER = [
	"error",
	"warning",
	"info"
];
function bySeverity(findings) {
	return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
const LEVELS = {
	error: "failure",
	warning: "warning",
	info: "notice"
};
function annotationOf(finding) {
	const line = finding.line ?? 1;
	const endLine = Math.max(line, finding.endLine ?? line);
	const columns = endLine === line && finding.line !== void 0 ? columnsOf(finding) : {};
	const help = plainText(finding.help);
	return {
		path: maskSecrets(finding.file ?? ""),
		start_line: line,
		end_line: endLine,
		...columns,
		annotation_level: LEVELS[finding.severity],
		title: finding.rule,
		message: [plainText(finding.message), ...help === "" ? [] : [help]].join("\n")
	};
}
function columnsOf({ column, endColumn }) {
	if (column === void 0) return {};
	return {
		start_column: column,
		end_column: Math.max(column, (endColumn ?? column + 1) - 1)
	};
}
function pages(items) {
	return Array.from({ length: Math.ceil(items.length / PAGE$1) }, (_, page) => items.slice(page * PAGE$1, (page + 1) * PAGE$1));
}
const DIGITS = 16;
const KEY_DIGITS = 10;
function hash(value, digits) {
	return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, digits);
}
function folderKey(folder) {
	return hash(folder, KEY_DIGITS);
}
function digestFacts(facts, configuration, version) {
	const { number, head, baseRef, title, body, author, draft, steering, folders, bringsNew } = facts;
	return hash([
		...[
			version,
			number,
			head,
			baseRef,
			title,
			body,
			author,
			draft
		],
		labelsThatCount(facts.labels, configuration),
		[...decisionComments(facts.comments, configuration), ...claimingComments(facts.comments, author, configuration)].map(({ id, updatedAt }) => [id, updatedAt]),
		Object.entries(steering).toSorted(byKey),
		Object.entries(folders).toSorted(byKey),
		bringsNew ? rivals(facts, configuration) : []
	], DIGITS);
}
const byKey = ([one], [two]) => one < two ? -1 : one > two ? 1 : 0;
function labelsThatCount(labels, { labels: { manage, recheck, names } }) {
	const own = new Set([recheck, ...manage ? LABEL_KEYS.map((key) => names[key]) : []].map((name) => name.toLowerCase()));
	return labels.filter((name) => !own.has(name.toLowerCase())).toSorted();
}
function rivals({ number, title, author, baseFolders, openPulls }, configuration) {
	const { name } = parseTitle(title, configuration.title);
	const key = nameKey(name);
	const near = baseFolders.filter((folder) => closenessOf(key, nameKey(lastSegment(folder))) !== void 0);
	const newest = openPulls.slice(0, 100).filter((pull) => pull.number !== number);
	const earlier = chooseCandidates(newest, {
		number,
		author,
		newFolders: [name]
	});
	return [...near, ...earlier.map((pull) => pull.number)];
}
function madeFrom(facts, configuration, version) {
	const { number, comments, baseObjects, head, base, openPulls } = facts;
	if (number === void 0 || comments === null || baseObjects === void 0) return void 0;
	const folders = Object.fromEntries(Object.entries(baseObjects.folders).map(([folder, sha]) => [folderKey(folder), sha]));
	const looked = {
		...facts,
		number,
		comments,
		folders,
		head: head.sha,
		baseRef: base.ref,
		steering: baseObjects.steering,
		openPulls: openPulls ?? [],
		bringsNew: openPulls !== void 0
	};
	return {
		digest: digestFacts(looked, configuration, version),
		folders: Object.keys(folders).toSorted(),
		bringsNew: looked.bringsNew
	};
}
function planEffects(wanted, presence, report, others = []) {
	return [
		...planCheck(wanted, presence.check, report.name),
		...planStatus(wanted, presence.status, report.name),
		...others,
		...planComment(wanted.comment, presence.comments)
	];
}
function planComment(body, [first, ...copies]) {
	const effects = copies.map((copy) => ({
		kind: "delete-comment",
		id: copy.id
	}));
	if (body === null) return effects;
	if (first === void 0) return [{
		kind: "create-comment",
		body
	}];
	return sameText(first.body, body) ? effects : [{
		kind: "update-comment",
		id: first.id,
		body
	}, ...effects];
}
function planCheck({ head, check }, present, name) {
	if (check === null) return [];
	const digest = annotationDigest(check);
	const count = check.annotationPages.flat().length;
	if (present === null || present.externalId !== digest || present.annotations !== count) return [{
		kind: "create-check",
		name,
		head,
		digest,
		check
	}];
	const { conclusion, title, summary } = check;
	return present.conclusion === conclusion && present.title === title && sameText(present.summary ?? "", summary) ? [] : [{
		kind: "update-check",
		id: present.id,
		check: {
			conclusion,
			title,
			summary
		}
	}];
}
function planStatus({ head, status }, present, context) {
	if (status === null) return [];
	return present !== null && present.state === status.state && present.description === status.description ? [] : [{
		kind: "set-status",
		context,
		head,
		status
	}];
}
const DIGEST = "connector-preflight:";
function isOurCheck(externalId) {
	return externalId?.startsWith(DIGEST) ?? false;
}
function annotationDigest(check) {
	return `${DIGEST}${createHash("sha256").update(JSON.stringify(check.annotationPages)).digest("hex").slice(0, 32)}`;
}
function sameText(a, b) {
	return a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
}
const MOST_SUGGESTIONS = 30;
function planSuggestions(head, wanted, present, logins) {
	if (present === null) return [];
	const own = new Set(logins.map((login) => login.toLowerCase()));
	const answered = new Set(present.flatMap(({ inReplyTo }) => inReplyTo ?? []));
	const byFingerprint = new Map(wanted.map((one) => [one.suggestion.fingerprint, one]));
	const standing = /* @__PURE__ */ new Set();
	const gone = [];
	for (const comment of present) {
		const fingerprint = suggestionIn(comment.body);
		if (fingerprint === void 0 || !own.has(comment.author.toLowerCase())) continue;
		const same = byFingerprint.get(fingerprint);
		if (same !== void 0 && !standing.has(fingerprint) && shows(comment, same) || answered.has(comment.id)) standing.add(fingerprint);
		else gone.push({
			kind: "delete-review-comment",
			id: comment.id
		});
	}
	const fresh = wanted.filter(({ suggestion }) => !standing.has(suggestion.fingerprint)).slice(0, Math.max(0, MOST_SUGGESTIONS - standing.size)).map(toComment);
	return [...gone, ...fresh.length === 0 ? [] : [{
		kind: "create-review",
		head,
		comments: fresh
	}]];
}
function shows({ body, line }, wanted) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return line === wanted.suggestion.to && plain(body) === plain(wanted.body);
}
function toComment({ suggestion: { path, from, to }, body }) {
	return {
		path,
		line: to,
		...from < to ? { startLine: from } : {},
		body
	};
}
async function planPublication(client, reviewed) {
	const { repository, number, facts, configuration, mergeGroupHead } = reviewed;
	const { name } = configuration.report;
	const status = wantsCheck(reviewed) ? configuration.report.status : "none";
	const checked = mergeGroupHead ?? facts.head.sha;
	const [pull, check, present] = await Promise.all([
		readPull(client, repository, number),
		status === "check-run" ? readCheck(client, repository, checked, name) : null,
		status === "commit-status" ? readStatus(client, repository, checked, name) : null
	]);
	if (pull.head !== facts.head.sha) return {
		kind: "superseded",
		head: pull.head
	};
	const comments = mergeGroupHead === void 0 ? ourComments(facts.comments ?? [], configuration.report.logins) : [];
	const suggestions = mergeGroupHead === void 0 && facts.state === "open" ? await planSuggestionEffects(client, reviewed, pull.reviewComments) : [];
	const labels = mergeGroupHead === void 0 ? await planLabelEffects(client, reviewed, pull.labels) : NO_LABELS;
	const standing = labels.unread ? {} : standingOf(reviewed);
	return {
		kind: "planned",
		effects: [...planEffects(wantedState(reviewed, checked, {
			previous: comments[0]?.body,
			...standing
		}), {
			comments,
			check,
			status: present
		}, configuration.report, [...suggestions, ...labels.states]), ...labels.asked]
	};
}
const NO_LABELS = {
	states: [],
	asked: []
};
function wantedState(reviewed, head, { previous, ...standing }) {
	const { review, configuration, options, facts } = reviewed;
	const status = wantsCheck(reviewed) ? configuration.report.status : "none";
	const render = facts.state === "open" || review.stage === "not-applicable" ? renderComment : renderClosingNote;
	return {
		head,
		comment: wantsComment(reviewed, previous) ? render(review, {
			...options,
			...previous === void 0 ? {} : { previous },
			...standing
		}) : null,
		check: status === "check-run" ? renderCheck(review, options) : null,
		status: status === "commit-status" ? renderStatus(review) : null
	};
}
function wantsCheck({ facts, mergeGroupHead }) {
	return facts.state === "open" || mergeGroupHead !== void 0;
}
function standingOf({ facts, review, configuration, options }) {
	const from = review.verdict === "unknown" || review.gaps.length > 0 ? void 0 : madeFrom(facts, configuration, options.version);
	return from === void 0 ? {} : { standing: {
		from,
		summary: summarise(review)
	} };
}
function wantsComment({ facts, review, configuration, mergeGroupHead, justClosed }, previous) {
	if (!configuration.report.comment || mergeGroupHead !== void 0 || facts.comments === null) return false;
	if (previous !== void 0) return true;
	if (facts.state === "open") return review.verdict !== "not-applicable";
	return facts.state === "merged" && justClosed === true && review.stage !== "not-applicable";
}
async function readPull(client, repository, number) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		...repository,
		pull_number: number
	});
	return {
		head: data.head.sha,
		labels: data.labels.map(({ name }) => name),
		reviewComments: data.review_comments
	};
}
async function planSuggestionEffects(client, reviewed, count) {
	const { repository, number, facts, review, configuration, options } = reviewed;
	const wanted = review.mending?.suggestions ?? [];
	if (count === 0 && wanted.length === 0) return [];
	const bodies = wanted.map((suggestion) => ({
		suggestion,
		body: renderSuggestion(suggestion, options.rules)
	}));
	const present = count === 0 ? [] : await readReviewComments(client, repository, number, count);
	return planSuggestions(facts.head.sha, bodies, present, configuration.report.logins);
}
const PAGE = 100;
const MOST_REVIEW_COMMENTS = 1e3;
async function readReviewComments(client, repository, number, count) {
	if (count > MOST_REVIEW_COMMENTS) return null;
	const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments";
	const pages = Array.from({ length: Math.ceil(count / PAGE) }, (_, index) => index + 1);
	try {
		return (await Promise.all(pages.map((page) => client.request(route, {
			...repository,
			pull_number: number,
			per_page: PAGE,
			page
		})))).flatMap(({ data }) => data.map(({ id, user, body, line, in_reply_to_id }) => {
			return {
				id: Number(id),
				author: user?.login ?? "",
				body,
				line: line ?? null,
				inReplyTo: in_reply_to_id === void 0 ? null : Number(in_reply_to_id)
			};
		}));
	} catch (error) {
		if (classifyError(error) === void 0) throw error;
		return null;
	}
}
async function readCheck(client, repository, ref, name) {
	const newest = (await client.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		...repository,
		ref,
		check_name: name,
		filter: "all",
		per_page: 100
	})).data.check_runs.filter((run) => isOurCheck(run.external_id)).sort((a, b) => Number(b.id) - Number(a.id))[0];
	if (newest === void 0) return null;
	const { title, summary, annotations_count } = newest.output;
	return {
		id: Number(newest.id),
		externalId: newest.external_id,
		conclusion: newest.conclusion,
		title,
		summary,
		annotations: annotations_count
	};
}
async function readStatus(client, repository, ref, context) {
	return (await client.request("GET /repos/{owner}/{repo}/commits/{ref}/status", {
		...repository,
		ref,
		per_page: 100
	})).data.statuses.find((status) => status.context === context) ?? null;
}
async function reviewOnGitHub(client, repository, { number, baseRef, mergeGroupHead, justClosed }, { configurationPath, settingsFile, server, person }) {
	const read = await readFromGitHub(client, {
		...repository,
		number,
		...baseRef === void 0 ? {} : { baseRefHint: baseRef }
	}, {
		...configurationPath === void 0 ? {} : { configurationPath },
		configure: (blob) => layoutOf(withPerson(readConfiguration(settingsFile?.blob ?? blob).configuration, person))
	});
	const known = withSettings(server === void 0 ? read : {
		...read,
		server
	}, settingsFile);
	const { configuration: settings, problems } = readConfiguration(known.support.configuration?.blob ?? null);
	const configuration = withPerson(settings, person);
	const facts = await withPermissions(client, repository, known, configuration);
	return {
		repository,
		number,
		facts,
		configuration,
		review: reviewPullRequest(facts, configuration, problems),
		options: {
			rules: ruleById,
			version: VERSION,
			...server === void 0 ? {} : { server }
		},
		...mergeGroupHead === void 0 ? {} : { mergeGroupHead },
		...justClosed === void 0 ? {} : { justClosed }
	};
}
function withSettings(facts, settings) {
	return settings === void 0 ? facts : {
		...facts,
		support: {
			...facts.support,
			configuration: settings
		}
	};
}
function layoutOf({ folders, limits, report }) {
	return {
		folders,
		fileBytes: limits.fileBytes,
		logins: report.logins
	};
}
function layoutFrom(blob) {
	return layoutOf(readConfiguration(blob).configuration);
}
function withPerson(configuration, login) {
	if (login === void 0) return configuration;
	const { report } = configuration;
	return {
		...configuration,
		report: {
			...report,
			logins: [...report.logins, login]
		}
	};
}
async function planPass(client, reviewed, person) {
	const planned = await planPublication(client, reviewed);
	if (planned.kind === "superseded" || person === void 0) return planned;
	return {
		kind: "planned",
		effects: planned.effects.filter(({ kind }) => kind !== "create-check" && kind !== "update-check")
	};
}
async function publishReview(client, reviewed, settings) {
	const first = await publishOnce(client, reviewed, settings);
	if (first.kind === "superseded" || !first.applied.done.some(({ kind }) => kind === "create-comment")) return first;
	const comments = await readCommentsNow(client, reviewed);
	if (ourComments(comments, reviewed.configuration.report.logins).length < 2) return first;
	const second = await publishOnce(client, {
		...reviewed,
		facts: {
			...reviewed.facts,
			comments
		}
	}, settings);
	if (second.kind === "superseded") return second;
	const { applied } = second;
	return {
		...second,
		applied: {
			done: [...first.applied.done, ...applied.done],
			failed: [...first.applied.failed, ...applied.failed]
		}
	};
}
async function readCommentsNow(client, { facts, repository, number }) {
	const known = facts.comments ?? [];
	const since = known.map(({ updatedAt }) => updatedAt).toSorted().at(-1) ?? "1970-01-01T00:00:00Z";
	const fresh = await readCommentsSince(client, {
		...repository,
		number
	}, since);
	return [...new Map([...known, ...fresh].map((comment) => [comment.id, comment])).values()];
}
async function publishOnce(client, reviewed, { person, publish }) {
	const planned = await planPass(client, reviewed, person);
	if (planned.kind === "superseded") return planned;
	const { effects } = planned;
	return {
		kind: "reviewed",
		reviewed,
		planned: effects,
		applied: publish ? await applyEffects(client, reviewed.repository, reviewed.number, effects) : {
			done: [],
			failed: []
		}
	};
}
async function reviewAndPublish(client, repository, located, settings) {
	const pass = async () => {
		const reviewed = await reviewOnGitHub(client, repository, located, settings);
		settings.assertSound?.(reviewed);
		return publishReview(client, reviewed, settings);
	};
	const first = await pass();
	return isUncertain(first) ? pass() : first;
}
function isUncertain(outcome) {
	return outcome.kind === "reviewed" && outcome.applied.failed.some(({ problem }) => !isRefusal(problem));
}
async function personOf(client, token) {
	if (token.startsWith("ghs_")) return void 0;
	return (await client.request("GET /user")).data.login;
}
export { readCommentsNow as a, withPerson as c, readPull as d, readStatus as f, readRole as h, publishReview as i, withSettings as l, folderKey as m, layoutOf as n, reviewAndPublish as o, digestFacts as p, personOf as r, reviewOnGitHub as s, layoutFrom as t, readCheck as u };
