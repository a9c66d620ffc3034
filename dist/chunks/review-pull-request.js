import { B as ARTIFACT_NAMES, T as Swagger, U as findConnectors, Z as eachOnce, a as documentsOf, f as walk, u as readMarkdown, x as isBuilt } from "./connector-index.js";
import { n as say, t as listOf } from "./text.js";
import { a as usageOf, c as mayUse, d as sameLogin, i as refused, l as needOf, r as answered, s as isAtLeast, t as ACCEPTED } from "./command.js";
import { n as ruleNamed, t as nearestRules } from "./find-rule.js";
import { V as headline } from "./sentences.js";
import { c as rulePage, h as findSecrets } from "./links.js";
import { O as operationName, S as nameOf, c as evaluateTurn, d as mainConnector, f as namesOfTouched, g as parseTitle, h as canonicalTitle, l as evaluateVerdict, m as concernsStage, n as pullRequestRules, o as evaluateGaps, p as stageOfConnector, r as ruleById, s as evaluateStage, u as isBlocking, y as changeRuleById } from "./registry.js";
import { a as codeSpan, r as plainText, t as markdownText } from "./render.js";
import { t as ourComments } from "./our-comments.js";
import { i as readRunState, t as NO_RUN } from "./run-state.js";
import { n as matchOperations } from "./schema-view.js";
import { i as triggerOf } from "./read-operations.js";
import { t as fingerprints } from "./fingerprint.js";
import { t as checkConnector } from "./check-connector.js";
import { l as compareConnectors, o as groupFindings } from "./findings-markdown.js";
import { t as updateFindings } from "./update-findings.js";
import { n as milder, t as levelOf } from "./levels.js";
import { a as exactText, i as applyTextEdits, n as compatibleSteps, o as fileAt, r as planSteps, t as mendConnector } from "./mend.js";
import { n as renderPatch, t as changedFiles } from "./patch.js";
import { r as OVER } from "./totals.js";
import { createHash } from "node:crypto";
const LONGEST_COMMENT = 1e4;
const LONGEST_LINE = 1e3;
const NONE = { commands: [] };
function plainLower(text) {
	return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function parseCommands(body, prefix) {
	if (!body.split(/\r\n|\r|\n/).some((line) => afterPrefix(line, prefix) !== void 0)) return NONE;
	if (body.length > LONGEST_COMMENT) return {
		commands: [],
		refusal: say`it has ${body.length} characters, and comments with commands are read up to ${LONGEST_COMMENT}`
	};
	const { text, tree, refusal } = readMarkdown(new TextEncoder().encode(body));
	if (refusal !== void 0) return {
		commands: [],
		refusal
	};
	return { commands: plainTexts(tree.children).flatMap((place) => linesBegunIn(place, text).flatMap((line) => afterPrefix(line, prefix) ?? [])) };
}
function afterPrefix(line, prefix) {
	const start = /^ {0,3}/.exec(line)?.[0].length ?? 0;
	if (plainLower(line.slice(start, start + prefix.length)) !== prefix) return void 0;
	const rest = line.slice(start + prefix.length, start + prefix.length + LONGEST_LINE + 1);
	if (rest !== "" && !/^[ \t]/.test(rest)) return void 0;
	return rest.replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
}
const QUOTING = /* @__PURE__ */ new Set([
	"blockquote",
	"code",
	"del",
	"details",
	"kbd",
	"pre",
	"s",
	"samp",
	"strike",
	"template"
]);
function plainTexts(blocks) {
	const texts = [];
	let open = 0;
	const note = (html) => {
		if (html.startsWith("<!--")) return;
		for (const [, closing, name = ""] of html.matchAll(/<(\/?)([A-Za-z]{1,20})/g)) if (QUOTING.has(name.toLowerCase())) open = Math.max(0, open + (closing === "/" ? -1 : 1));
	};
	for (const block of blocks) {
		const own = block.type === "paragraph" ? textsOf(block) : /* @__PURE__ */ new Map();
		for (const node of walk(block)) {
			if (node.type === "html") note(node.value);
			const place = own.get(node);
			if (place !== void 0 && open === 0) texts.push(place);
		}
	}
	return texts;
}
function textsOf({ children, position }) {
	const texts = /* @__PURE__ */ new Map();
	let from = position?.start.offset ?? 0;
	children.forEach((child, index) => {
		const next = children.slice(index).find((node) => node.position !== void 0)?.position;
		const to = child.position?.end.offset ?? next?.start.offset ?? position?.end.offset ?? from;
		if (child.type === "text") texts.set(child, {
			from: child.position?.start.offset ?? from,
			to
		});
		if (child.type === "text" || child.position !== void 0) from = to;
	});
	return texts;
}
function linesBegunIn({ from, to }, source) {
	return [from, ...[...source.slice(from, to).matchAll(/\r\n|\r|\n/g)].map((end) => from + end.index + end[0].length)].filter((start) => start < to && isLineStart(source, start)).map((start) => /^[^\r\n]*/.exec(source.slice(start, start + LONGEST_LINE * 2))?.[0] ?? "");
}
function isLineStart(source, offset) {
	let at = offset;
	while (at > 0 && source[at - 1] === " ") at -= 1;
	return at === 0 || source[at - 1] === "\n" || source[at - 1] === "\r";
}
const recheck = {
	name: "recheck",
	usage: "",
	pattern: /^$/,
	summary: "Reviews the pull request again, as it is now.",
	help: "The review runs by itself after each push and each edit. Use this after an outage, or when something changed that GitHub does not tell about.",
	examples: ["recheck"],
	mayUse: "author",
	run: () => ACCEPTED
};
const next = {
	name: "next",
	usage: "",
	pattern: /^$/,
	summary: "Says whose turn it is and what to do next.",
	help: "The report at the top of the pull request says the same; the answer comes where you asked.",
	examples: ["next"],
	mayUse: "author",
	run: (_values, { review }) => {
		const items = review.nextSteps.map(({ text, file, line }) => {
			const place = file === void 0 ? [] : say` (${file}${line === void 0 ? [] : [`, line ${line}`]})`;
			return [...text, ...place];
		});
		const answer = answered([headline(review)], items.length > 0 ? { items } : ["There is nothing to do for the publisher now."]);
		return review.gaps.length > 0 ? {
			...answer,
			unfinished: true
		} : answer;
	}
};
const explain = {
	name: "explain",
	usage: "RULE",
	pattern: /^(?<rule>[A-Za-z][A-Za-z0-9]{0,79})$/,
	summary: "Explains a rule: what it wants, why, and how to satisfy it.",
	help: "RULE is the name that stands in brackets behind a finding.",
	examples: ["explain TitlePattern"],
	mayUse: "author",
	run: ({ rule: id = "" }) => {
		const rule = ruleNamed(id);
		if (rule === void 0) return refused(noSuchRule(id));
		return answered(say`${rule.id}: ${[rule.summary]}`, [`Why: ${rule.why}`], [`How to fix it: ${rule.remedy}`], [{
			label: "Examples and sources",
			url: rulePage(rule.id)
		}]);
	}
};
function noSuchRule(id) {
	return say`There is no rule ${id}. The nearest are ${listOf(nearestRules(id))}.`;
}
const STANDS = "The decision lasts as long as the comment stands as it was written and its writer keeps the permission: editing or deleting the comment takes it back.";
const REASON = "(?<reason>[^ ].*)";
const RULE = "(?<rule>[A-Za-z][A-Za-z0-9]{0,79})";
const ruleId = ({ rule = "" }) => ruleNamed(rule)?.id ?? rule;
function placeOf({ place }) {
	if (place === void 0) return {};
	const bare = place.replace(/^`|`$/g, "");
	return { place: bare.startsWith("#/") ? bare.slice(1) : bare };
}
const waive = {
	name: "waive",
	usage: "RULE [at POINTER|FILE] because REASON",
	pattern: new RegExp(`^${RULE}(?: at (?<place>[^ ].*?))? because ${REASON}$`),
	summary: "Accepts a finding, so that it no longer holds up the pull request.",
	help: `POINTER is a JSON pointer such as /paths/~1tickets and covers everything below it; FILE is a path or the name of a file. Without a place all findings of the rule in this pull request are accepted, also those that come later. ${STANDS}`,
	examples: [
		"waive SchemesArrayEmpty because the host is set by a policy",
		"waive OperationIdInvalid at /paths/~1tickets/get because flows use this id",
		"waive ReadmeLocalImage at readme.md because the picture is part of the proposal"
	],
	mayUse: "write",
	decide: (values) => ({
		kind: "waive",
		rule: ruleId(values),
		...placeOf(values),
		reason: values.reason ?? ""
	}),
	run: (values, { review, comment }) => {
		if (ruleNamed(values.rule ?? "") === void 0) return refused(noSuchRule(values.rule ?? ""));
		const { place } = placeOf(values);
		const own = review.decisions?.waivers.find((waiver) => waiver.comment === comment && waiver.rule === ruleId(values) && waiver.place === place);
		if (own?.effect !== "nothing-found") return ACCEPTED;
		const where = place === void 0 ? ["in this pull request"] : say`at ${place}`;
		return answered(say`${own.rule} reports nothing ${where} now, so there is nothing to accept yet. The decision stands for what may come.`);
	}
};
const unwaive = {
	name: "unwaive",
	usage: "RULE",
	pattern: new RegExp(`^${RULE}$`),
	summary: "Takes back every acceptance of a rule.",
	help: "To take back one of several, delete its comment.",
	examples: ["unwaive SchemesArrayEmpty"],
	mayUse: "write",
	decide: (values) => ({
		kind: "unwaive",
		rule: ruleId(values)
	}),
	run: () => ACCEPTED
};
const acceptBreaking = {
	name: "accept-breaking",
	usage: "because REASON",
	pattern: new RegExp(`^because ${REASON}$`),
	summary: "Accepts the changes that would break flows, as they are now.",
	help: `It lapses as soon as the changes are others. It counts only when the report was about the newest commit when the command was written. ${STANDS}`,
	examples: ["accept-breaking because no flow uses the operation yet"],
	mayUse: "write",
	decide: (values) => ({
		kind: "accept-breaking",
		reason: values.reason ?? ""
	}),
	run: (_values, { changeSet, reportWasCurrent }) => {
		if (changeSet === void 0) return refused(["No change that would break flows was found, so there is nothing to accept."]);
		if (!reportWasCurrent) return refused(["The pull request or the report changed shortly before the command. Please look at the report again, and repeat the command if you still agree."]);
		return {
			accepted: true,
			acceptedChanges: changeSet,
			reply: [["Accepted for the changes as they are now. When they change, the acceptance lapses."]]
		};
	}
};
const hold = {
	name: "hold",
	usage: "because REASON",
	pattern: new RegExp(`^because ${REASON}$`),
	summary: "Sets the pull request aside: it is nobody’s turn until it is taken up again.",
	help: `The result of the review stays what it is. ${STANDS}`,
	examples: ["hold because the owner of the API was asked"],
	mayUse: "write",
	decide: (values) => ({
		kind: "hold",
		reason: values.reason ?? ""
	}),
	run: () => ACCEPTED
};
const unhold = {
	name: "unhold",
	usage: "",
	pattern: /^$/,
	summary: "Takes the pull request up again.",
	help: "Nothing happens when it is not on hold.",
	examples: ["unhold"],
	mayUse: "write",
	decide: () => ({ kind: "unhold" }),
	run: () => ACCEPTED
};
const LONGEST_TITLE = 256;
function changeTo(title) {
	if (title.length > LONGEST_TITLE) return refused(["The title would be longer than GitHub allows; please edit it by hand."]);
	return {
		accepted: true,
		effects: [{
			kind: "set-title",
			title
		}]
	};
}
const commands = [
	{
		name: "help",
		usage: "",
		pattern: /^$/,
		summary: "Lists the commands.",
		help: "The prefix alone does the same.",
		examples: ["help"],
		mayUse: "author",
		run: (_values, { configuration: { commands: settings } }) => {
			const usable = commands.filter((command) => needOf(command, settings.allow) !== "nobody");
			return answered(["Each command stands alone on its line, in a new comment:"], { items: usable.map((command) => say`${usageOf(command, settings.prefix)}: ${[command.summary]}`) });
		}
	},
	recheck,
	next,
	explain,
	{
		name: "title",
		usage: "",
		pattern: /^$/,
		summary: "Changes the title to the one that the report suggests.",
		help: "Nothing happens when the title is in its usual form already.",
		examples: ["title"],
		mayUse: "author",
		run: (_values, { review }) => {
			if (review.suggestedTitle === void 0) return answered(["The report suggests no other title, so it stays as it is."]);
			return changeTo(review.suggestedTitle);
		}
	},
	{
		name: "ready",
		usage: "",
		pattern: /^$/,
		summary: "Says that a proposal has become a connector: takes the word for a proposal out of the title.",
		help: "The files of the connector have to be in the pull request. A draft stays a draft: mark it as ready for review on GitHub.",
		examples: ["ready"],
		mayUse: "author",
		run: (_values, { review, configuration }) => {
			const settings = configuration.title;
			const names = review.connectors.map((connector) => connector.name);
			const parsed = parseTitle(review.pullRequest.title, settings, names);
			if (review.stage === "not-applicable") return refused(["This pull request changes no connector."]);
			if (review.stage === "proposal") return refused(["The pull request holds only the description of the connector so far. Add its files, and say again that it is ready."]);
			if (!parsed.proposal) return answered(say`The title does not say ${settings.proposalPrefix}, so it stays as it is.`);
			return parsed.name === "" ? refused(["No name of a connector can be read from the title; please edit it by hand."]) : changeTo(canonicalTitle(parsed.name, false, settings));
		}
	},
	waive,
	unwaive,
	acceptBreaking,
	hold,
	unhold
];
const LONGEST$2 = 1e3;
function readRequest(line) {
	const end = line.indexOf(" ");
	const word = plainLower(end === -1 ? line : line.slice(0, end));
	const rest = end === -1 ? "" : line.slice(end + 1);
	const command = commands.find(({ name }) => name === (word === "" ? "help" : word));
	if (command === void 0) return { kind: "unknown" };
	const match = line.length > LONGEST$2 ? null : command.pattern.exec(rest);
	return match === null ? {
		kind: "malformed",
		command
	} : {
		kind: "command",
		command,
		values: { ...match.groups }
	};
}
const MARKER = /<!-- connector-preflight-reply:1 comment=(\d{1,16})(?: changes=([0-9a-f]{8,64}))?( state=unfinished)? -->$/;
function renderReply({ to, comment, paragraphs, acceptedChanges, unfinished }) {
	const changes = acceptedChanges === void 0 ? "" : ` changes=${acceptedChanges}`;
	const state = unfinished ? " state=unfinished" : "";
	const [first, ...rest] = paragraphs.map(paragraphMarkdown);
	return `${[`${codeSpan(to)}: ${first}`, ...rest].join("\n\n")}\n\n<!-- connector-preflight-reply:1 comment=${comment}${changes}${state} -->`;
}
function paragraphMarkdown(paragraph) {
	if (!("items" in paragraph)) return markdownText(paragraph);
	return `\n${paragraph.items.map((item) => `- ${markdownText(item)}`).join("\n")}`;
}
function markedReplies(comments, logins) {
	return comments.filter(({ author, authorIsBot }) => logins.some((login) => sameLogin(login, authorIsBot ? `${author}[bot]` : author))).flatMap(({ id, body }) => {
		const match = MARKER.exec(body.trimEnd().slice(-200));
		return match === null ? [] : [{
			id,
			comment: Number(match[1]),
			changes: match[2],
			unfinished: match[3] !== void 0
		}];
	}).sort((a, b) => a.id - b.id);
}
function repliesTo(comment, comments, logins) {
	return markedReplies(comments, logins).flatMap((reply) => reply.comment === comment ? [reply.id] : []);
}
function unfinishedReplyTo(comment, comments, logins) {
	return markedReplies(comments, logins).find((reply) => reply.comment === comment && reply.unfinished)?.id;
}
function acceptedChanges(comments, logins) {
	const found = markedReplies(comments, logins).toReversed();
	return new Map(found.flatMap(({ comment, changes }) => changes === void 0 ? [] : [[comment, changes]]));
}
function isCommandSource({ authorIsBot, createdAt, updatedAt }) {
	return !authorIsBot && createdAt === updatedAt;
}
function issuedDecisions(comments, { commands: { prefix, allow } }) {
	return comments.filter(isCommandSource).flatMap(({ id, author, body }) => parseCommands(body, prefix).commands.flatMap((line) => {
		const request = readRequest(line);
		if (request.kind !== "command" || request.command.decide === void 0) return [];
		return [{
			by: author,
			comment: id,
			need: needOf(request.command, allow),
			content: request.command.decide(request.values)
		}];
	}));
}
function decisionComments(comments, settings) {
	const deciding = new Set(issuedDecisions(comments, settings).map(({ comment }) => comment));
	return comments.filter(({ id }) => deciding.has(id));
}
function decidingLogins(pullRequest, settings) {
	const issued = issuedDecisions(pullRequest.comments ?? [], settings).filter(({ need }) => need !== "nobody");
	return eachOnce(issued.map(({ by }) => by));
}
function readDecisions({ author, comments, permissions = [] }, settings) {
	return issuedDecisions(comments ?? [], settings).map(({ by, comment, need, content }) => {
		const role = permissions.find(({ login }) => sameLogin(login, by))?.role;
		return {
			by,
			comment,
			content,
			allowed: mayUse(need, {
				isAuthor: sameLogin(by, author),
				role
			})
		};
	});
}
function recordedChangeSets({ comments }, { report }) {
	return acceptedChanges(comments ?? [], report.logins);
}
const PACKAGE$1 = ["package", "zip"];
const ASKS = [
	{
		words: [[
			"more than one",
			"multiple",
			"several"
		], PACKAGE$1],
		ask: ["The folder holds more than one zip. Leave only the one package that is to be certified, and delete the others."]
	},
	{
		words: [PACKAGE$1, [
			"not be downloaded",
			"t be downloaded",
			"unable to download",
			"failed to download",
			"deserializ",
			"invalid structure",
			"corrupt"
		]],
		ask: ["The package could not be opened or read. Build it once more with the package script of the submission steps, open the zip yourself to see that it is whole, and replace the one in the folder."]
	},
	{
		words: [["solution"], ["root"]],
		ask: ["The solution was not found where it is looked for. The zip of the solution has to lie at the top of the package, not in a folder inside it."]
	},
	{
		words: [
			["package", "solution"],
			[" flow"],
			[
				"contain",
				"include",
				"missing",
				"must",
				"should",
				"needs",
				"required"
			]
		],
		ask: ["The package lacks a flow. Make a flow that uses the connector, add it to the solution, export the solution again, and put it into the package."]
	},
	{
		words: [["independent-publisher-connectors"], [
			"folder",
			"directory",
			"under",
			"within",
			"inside"
		]],
		ask: say`A file is in the wrong place. Everything of the connector, its package included, belongs into its own folder below ${"independent-publisher-connectors"}.`
	},
	{
		words: [["publisher"], ["mismatch"]],
		ask: ["The connector was first submitted by another account or under another publisher name. Update it from that account and with that name, or write in a comment how the two belong together."]
	},
	{
		words: [["client id", "clientid"], ["secret"]],
		ask: ["The certification needs the client id and secret of your OAuth app. Give them to your contact at Microsoft in private; never write them into this pull request."]
	}
];
const POLICIES = { "5000.2.6.2": "the API definition has to be complete and follow OpenAPI 2.0" };
const REFUSALS = [
	"certification-policy-errors",
	"validation failed",
	"certification failed",
	"not approved",
	"not be approved",
	"rejected"
];
const READ_IT = ["The certification account asked for changes; its newest comment says which."];
const DEPLOYED = [
	"deployment complete",
	"deployment is complete",
	"has been deployed",
	"been successfully deployed",
	"is now live"
];
const APPROVED$1 = [
	"certification completed",
	"certification is complete",
	"has been approved",
	"is approved",
	"congratulations"
];
const LONGEST$1 = 2e4;
function recogniseMessage(body) {
	const text = body.slice(0, LONGEST$1).toLowerCase().replace(/[*_`]/g, "").replace(/\s+/g, " ");
	const has = (words) => words.some((word) => text.includes(word));
	const asks = [...ASKS.filter(({ words }) => words.every(has)).map(({ ask }) => ask), ...policyAsks(text)];
	if (asks.length > 0) return {
		outcome: "changes",
		asks
	};
	if (has(REFUSALS)) return {
		outcome: "changes",
		asks: [READ_IT]
	};
	if (has(DEPLOYED) && !text.includes("preview")) return {
		outcome: "deployed",
		asks: []
	};
	return has(APPROVED$1) ? {
		outcome: "approved",
		asks: []
	} : void 0;
}
function policyAsks(text) {
	if (!text.includes("polic")) return [];
	const codes = [...new Set(text.match(/(?<![\d.])\d{3,5}(?:\.\d{1,3}){2,4}(?![\d.]*\d)/g) ?? [])];
	const known = codes.flatMap((code) => {
		const wants = Object.hasOwn(POLICIES, code) ? POLICIES[code] : void 0;
		return wants === void 0 ? [] : [say`Policy ${code} is not met: ${[wants]}.`];
	});
	const others = codes.filter((code) => !Object.hasOwn(POLICIES, code));
	if (others.length === 0) return known;
	const named = listOf(others);
	return [...known, say`Not met: ${others.length === 1 ? ["policy"] : ["policies"]} ${named}. The comment of the certification account says what each one wants.`];
}
function orders(body) {
	if (!body.toLowerCase().includes("certify-connector")) return false;
	const lines = (prefix) => parseCommands(body, prefix).commands;
	return [...lines("certify-connector"), ...lines("[[certify-connector]]")].includes("") || lines("[[certify-connector").some((rest) => rest.startsWith("|") && rest.endsWith("]]"));
}
const LONGEST = 2e4;
const PACKAGE = [
	"connector package",
	"package.zip",
	"package zip",
	"zip package",
	"zipped package"
];
const ASKING = [
	"add",
	"attach",
	"include",
	"missing",
	"place",
	"provide",
	"put",
	"share",
	"submit",
	"upload"
];
function asksForPackage(body) {
	const text = body.slice(0, LONGEST).toLowerCase().split("\n").filter((line) => !line.trimStart().startsWith(">")).join(" ").replace(/[*_`]/g, "").replace(/\s+/g, " ");
	return [PACKAGE, ASKING].every((words) => words.some((word) => text.includes(word)));
}
const OURS = "<!-- connector-preflight";
function claimOf(comment, author) {
	const { body, authorIsBot } = comment;
	if (authorIsBot || sameLogin(comment.author, author) || body.includes(OURS)) return [];
	if (orders(body)) return [{
		comment,
		kind: "certify"
	}];
	return asksForPackage(body) ? [{
		comment,
		kind: "package-asked"
	}] : [];
}
function messageOf({ author, authorIsBot, body }, { certification }) {
	const login = authorIsBot ? `${author}[bot]` : author;
	return certification.logins.some((known) => sameLogin(known, login)) ? recogniseMessage(body) : void 0;
}
const byAge = (one, other) => one.id - other.id;
function claimingLogins({ author, comments, state }, settings) {
	if (state !== "open") return [];
	const ordered = [...comments ?? []].sort(byAge);
	const answered = ordered.findLastIndex((comment) => messageOf(comment, settings) !== void 0);
	const claims = ordered.slice(answered + 1).flatMap((comment) => claimOf(comment, author));
	return eachOnce(claims.map(({ comment }) => comment.author));
}
function claimingComments(comments, author, settings) {
	return comments.filter((comment) => messageOf(comment, settings) !== void 0 || claimOf(comment, author).length > 0);
}
function readEvidence({ author, comments, permissions = [] }, settings) {
	const mayDecide = (login) => {
		const role = permissions.find((permission) => sameLogin(permission.login, login))?.role;
		return role !== void 0 && role !== "unknown" && isAtLeast(role, "write");
	};
	return [...comments ?? []].sort(byAge).flatMap((comment) => {
		const at = comment.createdAt;
		const message = messageOf(comment, settings);
		if (message !== void 0) return [{
			kind: "message",
			at,
			message
		}];
		return claimOf(comment, author).filter(() => mayDecide(comment.author)).map(({ kind }) => ({
			kind,
			at
		}));
	});
}
function readLabels(labels, { certification, labels: own }) {
	const fold = (name) => name.trim().toLowerCase();
	const ours = new Set((own.manage ? Object.values(own.names) : []).concat(own.recheck).map(fold));
	return [
		["deployed", certification.deployedLabel],
		["deploying", certification.deployingLabel],
		["on-hold", own.names["on-hold"]],
		["publisher", own.names["partner-attention"]]
	].flatMap(([says, name]) => {
		const label = labels.find((present) => fold(present) === fold(name));
		return label === void 0 || fold(name) === "" || ours.has(fold(name)) ? [] : [{
			says,
			label
		}];
	})[0];
}
function evaluateLifecycle(pullRequest, facts, settings) {
	const recorded = readRunState(ourComments(pullRequest.comments ?? [], settings.report.logins)[0]?.body ?? "");
	const headSince = headSinceOf(pullRequest, recorded);
	const { state, at, asks = [], label } = positionOf(pullRequest, facts, settings, headSince);
	const turn = turnIn(state, pullRequest, facts, label);
	const since = (turn === USUAL_TURNS[state] ? at : void 0) ?? (recorded?.turn?.side === turn ? recorded.turn.since : pullRequest.updatedAt);
	return {
		state,
		turn,
		...since === void 0 ? {} : { since },
		...asks.length === 0 ? {} : { asks },
		...label === void 0 ? {} : { label: label.label },
		...headSince === void 0 ? {} : { headSince }
	};
}
function headSinceOf({ head, updatedAt }, recorded) {
	if (recorded === void 0 || recorded.head === NO_RUN.head) return void 0;
	return recorded.head === head.sha ? recorded.headSince : updatedAt;
}
function positionOf(pullRequest, facts, settings, headSince) {
	if (facts.stage === "not-applicable") return closing(pullRequest) ?? { state: "in-review" };
	const label = readLabels(pullRequest.labels, settings);
	const told = fromComments(readEvidence(pullRequest, settings), facts.hasPackage, headSince);
	if (told.state === "deployed") return told;
	if (label?.says === "deployed") return {
		state: "deployed",
		label
	};
	const closed = closing(pullRequest);
	if (closed !== void 0) return closed;
	if (label === void 0) return told;
	return label.says === "deploying" && told.state !== "approved" ? {
		state: "approved",
		label
	} : {
		...told,
		label
	};
}
function closing({ state, mergedAt, closedAt }) {
	if (state === "open") return void 0;
	const at = state === "merged" ? mergedAt : closedAt;
	return {
		state,
		...at === void 0 ? {} : { at }
	};
}
function fromComments(evidence, hasPackage, headSince) {
	const open = evidence.filter(({ kind }) => kind !== "package-asked" || !hasPackage);
	const last = open.at(-1);
	if (last === void 0) return { state: "in-review" };
	if (last.kind !== "message") {
		const first = open[open.findLastIndex(({ kind }) => kind !== last.kind) + 1] ?? last;
		return {
			state: last.kind === "certify" ? "in-certification" : "awaiting-package",
			at: first.at
		};
	}
	const { outcome, asks } = last.message;
	if (outcome !== "changes") return {
		state: outcome,
		at: last.at
	};
	return headSince !== void 0 && Date.parse(headSince) > Date.parse(last.at) ? { state: "in-review" } : {
		state: "changes-requested",
		at: last.at,
		asks
	};
}
const USUAL_TURNS = {
	"awaiting-package": "publisher",
	"in-certification": "reviewer",
	"changes-requested": "publisher",
	approved: "reviewer",
	merged: "nobody",
	deployed: "nobody",
	closed: "nobody"
};
function turnIn(state, { draft, state: open }, facts, label) {
	const { stage, verdict } = facts;
	if (facts.onHold || label?.says === "on-hold") return "nobody";
	const inReview = evaluateTurn({
		stage,
		verdict,
		draft,
		state: open
	});
	if (state === "in-review") return label?.says === "publisher" && inReview === "reviewer" ? "publisher" : inReview;
	return state === "in-certification" && inReview === "publisher" ? inReview : USUAL_TURNS[state];
}
function outlineOperations(base, head, changes) {
	const changed = new Set(changes.map(({ operation, operationName }) => operation ?? operationName));
	return matchOperations(base ?? new Swagger({}), head).flatMap((pair) => {
		const operations = [pair.new, pair.old].filter((operation) => operation !== void 0);
		const [shown] = operations;
		if (shown === void 0 || operations.every(({ internal }) => internal)) return [];
		if (pair.old === void 0) return [outlined(shown, "new")];
		if (pair.new === void 0) return [outlined(shown, "removed")];
		return changed.has(pair.old.id ?? nameOf(pair.old)) ? [outlined(shown, "changed")] : [];
	});
}
function outlined(operation, change) {
	return {
		change,
		kind: triggerOf(operation) === void 0 ? "action" : "trigger",
		name: nameOf(operation),
		id: operationName(operation)
	};
}
function changeSetOf(changes) {
	const breaking = changes.filter(({ impact }) => impact === "breaking").map(describe);
	if (breaking.length === 0) return void 0;
	return createHash("sha256").update(JSON.stringify(breaking.toSorted())).digest("hex").slice(0, 32);
}
function describe({ rule, side, file, pointer, operation, valuePath, message }) {
	return JSON.stringify([
		rule,
		side,
		file ?? "",
		pointer,
		operation ?? "",
		valuePath ?? "",
		plainText(message)
	]);
}
function compareVersions(connectors, configuration, previous) {
	const pairs = connectors.flatMap(({ head, base }) => head !== null && base !== null && isBuilt(base) ? [{
		head,
		base
	}] : []);
	if (pairs.length === 0) return {
		update: void 0,
		findings: [],
		blocking: 0
	};
	const compared = pairs.map(({ head, base }) => ({
		head,
		comparison: compareConnectors(base, head)
	}));
	const since = previous && compareWithPrevious(pairs, previous);
	return {
		update: {
			changes: compared.flatMap(({ comparison }) => comparison.changes),
			update: largest(compared.map(({ comparison }) => comparison.update)),
			remedies: compared.flatMap(({ comparison }) => comparison.remedies),
			gaps: compared.flatMap(({ comparison }) => comparison.gaps),
			...since && { sinceLastPush: since }
		},
		findings: compared.flatMap(({ head, comparison }) => updateFindings(comparison, head, configuration)),
		blocking: compared.reduce((sum, { head, comparison }) => sum + countBlocking(comparison.changes, head.profile, configuration), 0)
	};
}
function compareWithPrevious(pairs, { sha, files }) {
	const before = new Map(files.map(({ path, blob }) => [path, blob]));
	const compared = pairs.filter(({ head }) => head.files.some(({ path }) => before.has(path))).map(({ head }) => compareConnectors(withContents(head, before), head));
	if (compared.length === 0 || compared.some(({ gaps }) => gaps.length > 0)) return void 0;
	return {
		commit: sha,
		changes: compared.flatMap(({ changes }) => changes)
	};
}
function withContents(connector, contents) {
	return {
		...connector,
		files: connector.files.map((file) => ({
			...file,
			blob: contents.get(file.path) ?? file.blob
		}))
	};
}
const WEIGHT = {
	none: 0,
	minor: 1,
	major: 2
};
function largest(classes) {
	if (classes.includes(void 0)) return void 0;
	const known = classes.filter((one) => one !== void 0);
	const kind = known.map((one) => one.kind).sort((a, b) => WEIGHT[b] - WEIGHT[a])[0] ?? "none";
	return {
		kind,
		reasons: known.filter((one) => one.kind === kind).flatMap((one) => one.reasons)
	};
}
function countBlocking(changes, profile, configuration) {
	const blocks = ({ rule, impact }) => {
		const declared = changeRuleById(rule);
		return impact === "breaking" && declared !== void 0 && levelOf(declared, profile, configuration) === "error";
	};
	return changes.filter(blocks).length;
}
const MOST_LINES = 20;
const MOST_CHARACTERS = 4e3;
function suggestionsFor(connector, findings, places) {
	const steps = compatibleSteps(planSteps(connector, findings).steps);
	return [...new Set(steps.flatMap(({ change }) => change.kind === "edit" ? [change.path] : []))].flatMap((path) => {
		const blob = fileAt(connector, path)?.blob;
		const text = blob?.kind === "bytes" ? exactText(blob.bytes) : void 0;
		if (text === void 0) return [];
		const own = steps.filter(({ change }) => change.path === path);
		return clusters(new Lines(text.startsWith("﻿") ? text.slice(1) : text), own).flatMap((cluster) => suggestionOf(path, cluster, places));
	});
}
function clusters(lines, steps) {
	const single = steps.flatMap(({ change, findings }) => {
		if (change.kind !== "edit") return [];
		return [{
			lines,
			from: lines.at(Math.min(...change.edits.map(({ offset }) => offset))),
			to: lines.at(Math.max(...change.edits.map(({ offset, length }) => offset + length))),
			edits: [...change.edits],
			findings: [...findings]
		}];
	});
	const merged = [];
	for (const cluster of single.sort((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last === void 0 || last.to < cluster.from) merged.push(cluster);
		else {
			last.to = Math.max(last.to, cluster.to);
			last.edits.push(...cluster.edits);
			last.findings.push(...cluster.findings);
		}
	}
	return merged;
}
function suggestionOf(path, { lines, from, to, edits, findings }, places) {
	const start = lines.startOf(from);
	const old = lines.text.slice(start, lines.endOf(to));
	const changed = applyTextEdits(old, edits.map((edit) => ({
		...edit,
		offset: edit.offset - start
	})));
	if (old.includes("\r") || changed.includes("\r") || changed.length > MOST_CHARACTERS) return [];
	const kept = withoutEqualLines(old.split("\n"), changed.split("\n"));
	const [first, last] = [from + kept.before, to - kept.after];
	if (last - first >= MOST_LINES || !places.shownLines(path).some((range) => range.from <= first && last <= range.to)) return [];
	if (findSecrets(kept.text.join("\n")).length > 0) return [];
	const fingerprint = createHash("sha256").update(findings.map(places.nameOf).sort().join()).digest("hex").slice(0, 32);
	return [{
		path,
		from: first,
		to: last,
		text: kept.text.join("\n"),
		removes: kept.text.length === 0,
		findings,
		fingerprint
	}];
}
function withoutEqualLines(old, now) {
	const most = Math.min(old.length - 1, now.length);
	let before = 0;
	while (before < most && old[before] === now[before]) before += 1;
	let after = 0;
	while (after < most - before && old[old.length - 1 - after] === now[now.length - 1 - after]) after += 1;
	return {
		before,
		after,
		text: now.slice(before, now.length - after)
	};
}
var Lines = class {
	text;
	#starts;
	constructor(text) {
		this.text = text;
		this.#starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
	}
	at(offset) {
		const after = this.#starts.findIndex((start) => start > offset);
		return after === -1 ? this.#starts.length : after;
	}
	startOf(line) {
		return this.#starts[line - 1] ?? 0;
	}
	endOf(line) {
		const next = this.#starts[line];
		return next === void 0 ? this.text.length : next - 1;
	}
};
function evaluateMending(connectors, { pullRequest, findings, suggests }) {
	if (connectors.length >= 10) return void 0;
	const names = fingerprints(findings);
	const open = new Map(findings.flatMap((finding, index) => isOpen(finding) ? [[identityOf(finding), names[index] ?? ""]] : []));
	const mended = connectors.flatMap(({ head, check }) => {
		const wants = (finding) => belongsTo(head, finding) && open.has(identityOf(finding));
		if (!findings.some(wants)) return [];
		const mending = mendConnector(head, {
			check,
			wants
		});
		return mending.mended.length > 0 ? [{
			head,
			mending
		}] : [];
	});
	if (mended.length === 0) return void 0;
	const patch = renderPatch(mended.flatMap(({ head, mending }) => changedFiles(head, mending)));
	const shown = new Map((suggests ? pullRequest.files : []).map(({ path, shownLines }) => [path, shownLines ?? []]));
	const suggestions = mended.flatMap(({ head, mending }) => {
		return suggestionsFor(head, mending.mended.filter((finding) => finding.severity !== "info" && open.has(identityOf(finding))), {
			shownLines: (path) => shown.get(path) ?? [],
			nameOf: (finding) => open.get(identityOf(finding)) ?? ""
		});
	});
	return {
		count: mended.reduce((sum, { mending }) => sum + mending.mended.length, 0),
		folders: mended.map(({ head }) => head.folder),
		patch: patch.text,
		leftOut: patch.leftOut,
		suggestions: suggestions.filter(({ text }) => !HIDDEN.test(text)).sort(bySeverity)
	};
}
const HIDDEN = /\p{Cf}|(?![\t\n])\p{Cc}/u;
function isOpen({ fix, waiver, inBase }) {
	return fix !== void 0 && waiver === void 0 && inBase !== true;
}
function identityOf({ rule, file, pointer, message }) {
	return JSON.stringify([
		rule,
		file,
		pointer,
		plainText(message)
	]);
}
function belongsTo({ folder }, { file, fix }) {
	return (fix?.kind === "create" ? fix.path : file)?.startsWith(`${folder}/`) ?? false;
}
const ORDER = {
	error: 0,
	warning: 1,
	info: 2
};
function bySeverity(a, b) {
	const weight = ({ findings }) => Math.min(...findings.map(({ severity }) => ORDER[severity]));
	return weight(a) - weight(b);
}
const FIRST_THINGS = [
	[
		"ConnectorExists",
		"ConnectorExistsAsIndependent",
		"SubmissionOpen"
	],
	["BaseBranch"],
	[
		"SingleConnector",
		"ConnectorFolder",
		"ConnectorDeleted"
	],
	[
		"DocumentUnreadable",
		"FileTooLarge",
		"JsonSyntaxInvalid",
		"PropertiesJsonSyntaxInvalid"
	],
	[
		"IntroMissing",
		"ArtifactMissing",
		"ArtifactMisnamed"
	],
	["TitleStageMismatch", "TitlePattern"],
	["ForeignFiles", "IconNotAllowed"]
];
const RANK_OF_BREAKING = FIRST_THINGS.length;
const RANK_OF_OTHERS = RANK_OF_BREAKING + 1;
function rankOf(rule) {
	const rank = FIRST_THINGS.findIndex((rules) => rules.includes(rule));
	return rank === -1 ? RANK_OF_OTHERS : rank;
}
function stepText({ first, findings }) {
	const others = findings.length - 1;
	const words = [...first.message, ...first.help.length === 0 ? [] : [" ", ...first.help]];
	return others === 0 ? words : [...words, ` The same in ${others} more ${others === 1 ? "place" : "places"}.`];
}
function stepOf(group) {
	const { rule, file, line } = group.first;
	return {
		text: stepText(group),
		rule,
		...file !== void 0 && { file },
		...line !== void 0 && { line }
	};
}
function stepsForErrors(findings) {
	return groupFindings(findings.filter(isBlocking)).flatMap((file) => file.groups).toSorted((one, other) => other.findings.length - one.findings.length).map((group) => ({
		rank: rankOf(group.first.rule),
		step: stepOf(group)
	}));
}
const ARTIFACTS = listOf([
	ARTIFACT_NAMES.swagger,
	ARTIFACT_NAMES.properties,
	ARTIFACT_NAMES.readme
]);
const READ_AGAIN = ["Nothing for you to fix: what could not be read has to be read once more, and a maintainer can start that."];
const LEAVE_DRAFT = ["Mark the pull request as ready for review when you want a reviewer to look at it."];
const PACKAGE_ASKED = ["A reviewer asked for the connector package: build it as the submission steps describe, and add its zip to the folder of the connector in this pull request."];
const APPROVED = ["Nothing to change here. When your contact at Microsoft says that the connector is in the preview, test it within two days, and tell them at least 24 hours before a Friday that it may go to production."];
const ADD_PACKAGE = ["While you wait, build the connector package as the submission steps describe and add its zip to the folder: reviewers ask for it first."];
function buildStep(word) {
	const build = say`Build the connector. When it works, add ${ARTIFACTS} to this same pull request`;
	return word === void 0 ? [...build, "."] : say`${build} and take ${word} out of its title.`;
}
function stepsForState({ stage, lifecycle: { state, turn }, draft, gaps, findings, proposalWord }) {
	if (gaps.length > 0) return [{ text: READ_AGAIN }];
	if (state === "approved") return [{ text: APPROVED }];
	if (stage === "proposal" && turn === "publisher") return [{ text: buildStep(proposalWord) }];
	if (draft && stage !== "not-applicable") return [{ text: LEAVE_DRAFT }];
	const isPackageMissing = findings.some(({ rule, waiver }) => rule === "PackageMissing" && waiver === void 0);
	return turn === "reviewer" && isPackageMissing ? [{
		text: ADD_PACKAGE,
		rule: "PackageMissing"
	}] : [];
}
function stepsForBreaking(operations) {
	if (operations.length === 0) return [];
	const text = say`Existing flows break at ${listOf(operations)}. Take that back, or say in a comment why it has to be and who is affected; the section about changes shows how to add a new version beside the old one.`;
	return [{
		rank: RANK_OF_BREAKING,
		step: { text }
	}];
}
function planNextSteps(facts) {
	const { state, asks = [] } = facts.lifecycle;
	if (OVER.has(state)) return [];
	const ranked = [...facts.verdict === "changes-needed" ? stepsForErrors(facts.findings) : [], ...stepsForBreaking(facts.breaking)].toSorted((one, other) => one.rank - other.rank);
	const steps = [
		...asks.map((text) => ({ text })),
		...ranked.map(({ step }) => step),
		...state === "awaiting-package" ? [{ text: PACKAGE_ASKED }] : []
	];
	return steps.length > 0 ? steps : stepsForState(facts);
}
const sameRule = (one, other) => one.toLowerCase() === other.toLowerCase();
function evaluateDecisions(decisions, changeSets = /* @__PURE__ */ new Map()) {
	let waivers = [];
	let hold;
	const acceptances = [];
	const unasked = /* @__PURE__ */ new Set();
	for (const { by, comment, allowed, content } of decisions.toSorted((a, b) => a.comment - b.comment)) {
		if (allowed === "no") continue;
		if (allowed === "unknown") unasked.add(by);
		if (content.kind === "waive") {
			const { kind: _kind, ...waiver } = content;
			const unverified = allowed === "unknown";
			const isReplaced = (other) => sameRule(other.rule, waiver.rule) && other.place === waiver.place && (other.unverified || !unverified);
			waivers = [...waivers.filter((other) => !isReplaced(other)), {
				...waiver,
				by,
				comment,
				unverified
			}];
		}
		if (allowed === "unknown") continue;
		if (content.kind === "unwaive") waivers = waivers.filter((waiver) => !sameRule(waiver.rule, content.rule));
		if (content.kind === "hold") hold = {
			by,
			reason: content.reason
		};
		if (content.kind === "unhold") hold = void 0;
		if (content.kind === "accept-breaking") {
			const changeSet = changeSets.get(comment);
			acceptances.push({
				by,
				reason: content.reason,
				comment,
				...changeSet === void 0 ? {} : { changeSet }
			});
		}
	}
	const plain = ({ unverified: _unverified, ...waiver }) => waiver;
	return {
		waivers: waivers.filter((waiver) => !waiver.unverified).map(plain),
		unverified: waivers.filter((waiver) => waiver.unverified).map(plain),
		...hold === void 0 ? {} : { hold },
		acceptances,
		gaps: [...unasked].map((by) => say`Whether ${by} may decide about this pull request could not be asked.`)
	};
}
function acceptanceHolds(changeSet, acceptances) {
	return acceptances.findLast((acceptance) => acceptance.changeSet === changeSet);
}
function evaluateAcceptance(changeSet, acceptances) {
	if (changeSet === void 0) return void 0;
	const holding = acceptanceHolds(changeSet, acceptances);
	const last = holding ?? acceptances.findLast((acceptance) => acceptance.changeSet !== void 0);
	return last === void 0 ? void 0 : {
		by: last.by,
		reason: last.reason,
		holds: holding !== void 0
	};
}
function applyWaivers(findings, { waivers, unverified }, isRule) {
	const covers = /* @__PURE__ */ new Map();
	const waived = findings.map((finding) => {
		const waiver = waivers.find((candidate) => isCovered(finding, candidate));
		if (waiver === void 0) return finding;
		covers.set(waiver, (covers.get(waiver) ?? 0) + 1);
		return {
			...finding,
			waiver: {
				by: waiver.by,
				reason: waiver.reason
			}
		};
	});
	const undecided = waived.filter((finding) => finding.waiver === void 0 && unverified.some((candidate) => isCovered(finding, candidate)));
	return {
		findings: waived,
		waivers: waivers.map((waiver) => applied(waiver, covers.get(waiver) ?? 0, isRule)),
		undecided: new Set(undecided)
	};
}
function applied(waiver, covers, isRule) {
	if (covers > 0) return {
		...waiver,
		covers,
		effect: "covers"
	};
	return {
		...waiver,
		covers,
		effect: isRule(waiver.rule) ? "nothing-found" : "no-such-rule"
	};
}
function isCovered(finding, { rule, place }) {
	return sameRule(finding.rule, rule) && (place === void 0 || isAt(finding, place));
}
function isAt({ file, pointer }, place) {
	if (place.startsWith("/")) return pointer !== void 0 && (pointer === place || pointer.startsWith(`${place}/`));
	return file !== void 0 && (file === place || file.endsWith(`/${place}`));
}
function reviewPullRequest(pullRequest, configuration, problems) {
	const connectors = findConnectors(pullRequest, configuration.folders);
	const stage = evaluateStage(pullRequest, connectors, configuration.title);
	const profile = mainConnector(connectors, pullRequest.title, configuration.title)?.profile ?? "independent-publisher";
	const subject = {
		pullRequest,
		configuration,
		configurationProblems: problems,
		stage,
		connectors
	};
	const own = checkPullRequest(subject, profile);
	const checked = connectors.map((connector) => checkTouched(connector, configuration));
	const versions = compareVersions(connectors, configuration, pullRequest.previous);
	const standing = evaluateDecisions(readDecisions(pullRequest, configuration), recordedChangeSets(pullRequest, configuration));
	const breaking = evaluateAcceptance(changeSetOf(versions.update?.changes ?? []), standing.acceptances);
	const waived = applyWaivers([
		...own.findings,
		...versions.findings,
		...checked.flatMap((one) => one.findings)
	], standing, (id) => ruleById(id) !== void 0);
	const { findings, undecided } = waived;
	const gaps = [
		...evaluateGaps(pullRequest, connectors),
		...checked.flatMap((one) => one.gaps),
		...standing.gaps
	];
	const mending = evaluateMending(connectors.flatMap((touched) => touched.head === null ? [] : [{
		head: touched.head,
		check: checkerOf(touched, subject, profile)
	}]), {
		pullRequest,
		findings,
		suggests: configuration.report.suggestions && pullRequest.state === "open"
	});
	const verdict = evaluateVerdict({
		stage,
		findings: findings.filter((finding) => !undecided.has(finding)),
		gaps,
		blockingChanges: breaking?.holds ? 0 : versions.blocking
	});
	const lifecycle = evaluateLifecycle(pullRequest, {
		stage,
		verdict,
		onHold: standing.hold !== void 0,
		hasPackage: connectors.some(bringsPackage)
	}, configuration);
	const { turn } = lifecycle;
	return {
		pullRequest: identify(pullRequest),
		stage,
		verdict,
		turn,
		lifecycle,
		connectors: connectors.map((connector) => summarise(connector, versions.update?.changes ?? [])),
		findings,
		...versions.update === void 0 ? {} : { update: versions.update },
		passed: own.passed,
		nextSteps: planNextSteps({
			stage,
			verdict,
			lifecycle,
			draft: pullRequest.draft,
			findings,
			gaps,
			breaking: breaking?.holds ? [] : breakingOperations(versions),
			proposalWord: proposalWord(pullRequest, connectors, configuration)
		}),
		gaps,
		...mending === void 0 ? {} : { mending },
		...suggestedTitle(own.findings),
		...decided(standing, waived, breaking)
	};
}
function bringsPackage({ head }) {
	return head?.files.some(({ artifact }) => artifact === "package") ?? false;
}
function decided({ hold }, { waivers }, breaking) {
	if (hold === void 0 && breaking === void 0 && waivers.length === 0) return {};
	return { decisions: {
		waivers,
		...breaking === void 0 ? {} : { breaking },
		...hold === void 0 ? {} : { hold }
	} };
}
function checkPullRequest(subject, profile) {
	const findings = [];
	const passed = [];
	for (const rule of pullRequestRules) {
		const level = levelOf(rule, profile, subject.configuration);
		if (level === "off" || !concernsStage(rule, subject.stage)) continue;
		if (rule.yieldsTo?.some((id) => findings.some((finding) => finding.rule === id))) continue;
		const before = findings.length;
		rule.check(subject, ({ message, help, atMost, file, line, fix }) => {
			findings.push({
				rule: rule.id,
				severity: milder(level, atMost),
				message,
				help: help ?? [rule.remedy],
				...file === void 0 ? {} : { file },
				...line === void 0 ? {} : { line },
				...fix === void 0 ? {} : { fix }
			});
		});
		if (findings.length === before) passed.push({
			rule: rule.id,
			summary: rule.summary
		});
	}
	return {
		findings,
		passed
	};
}
function checkerOf(touched, subject, profile) {
	return (head) => {
		const connectors = subject.connectors.map((one) => one === touched ? {
			...one,
			head
		} : one);
		return [...checkPullRequest({
			...subject,
			connectors
		}, profile).findings, ...checkHead(touched, head, subject.configuration).findings];
	};
}
function checkTouched(connector, configuration) {
	const { head, base } = connector;
	if (head === null) return {
		findings: [],
		gaps: []
	};
	const now = checkHead(connector, head, configuration);
	if (base === null || base.files.length === 0 || now.findings.length === 0) return now;
	const before = new Set(fingerprints(checkConnector(base, configuration).findings));
	const names = fingerprints(now.findings);
	const findings = now.findings.map((finding, index) => before.has(names[index] ?? "") ? markInBase(finding, configuration) : finding);
	return {
		...now,
		findings
	};
}
function checkHead(connector, head, configuration) {
	const checked = checkConnector(head, configuration);
	if (stageOfConnector(connector) !== "proposal") return checked;
	return {
		...checked,
		findings: checked.findings.filter(({ rule }) => ruleById(rule)?.subject !== "readme")
	};
}
function markInBase(finding, { preset }) {
	return {
		...finding,
		inBase: true,
		severity: preset === "documented" ? finding.severity : "info"
	};
}
function identify({ repository, number, title, author, draft, head, base }) {
	return {
		...repository === void 0 ? {} : { repository },
		...number === void 0 ? {} : { number },
		title,
		author,
		draft,
		head: head.sha,
		base
	};
}
function summarise(connector, changes) {
	const { folder, name, profile, head, base } = connector;
	const api = head === null ? void 0 : documentsOf(head).api;
	return {
		folder,
		name,
		profile,
		change: head === null ? "deleted" : base === null ? "new" : "changed",
		...api && { operations: api.operations.length },
		...api && stageOfConnector(connector) !== "proposal" && { outline: outline(connector, api, changes) }
	};
}
function outline({ folder, base }, api, changes) {
	const own = changes.filter(({ file }) => file?.startsWith(`${folder}/`));
	return outlineOperations(base === null ? void 0 : documentsOf(base).api, api, own);
}
function breakingOperations({ update }) {
	const breaking = (update?.changes ?? []).filter(({ impact }) => impact === "breaking");
	return [...new Set(breaking.map(({ operationName, operation }) => operationName ?? operation ?? ""))];
}
function proposalWord({ title }, connectors, configuration) {
	const { proposal } = parseTitle(title, configuration.title, connectors.flatMap(namesOfTouched));
	return proposal ? configuration.title.proposalPrefix : void 0;
}
function suggestedTitle(findings) {
	const fix = findings.map((finding) => finding.fix).find((candidate) => candidate?.kind === "title");
	return fix?.kind === "title" ? { suggestedTitle: fix.title } : {};
}
export { decidingLogins as a, renderReply as c, readRequest as d, parseCommands as f, claimingLogins as i, repliesTo as l, changeSetOf as n, decisionComments as o, claimingComments as r, isCommandSource as s, reviewPullRequest as t, unfinishedReplyTo as u };
