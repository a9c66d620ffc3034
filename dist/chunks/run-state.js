import { t as fingerprints } from "./fingerprint.js";
import { a as VERDICTS, i as STAGES, n as LIFECYCLE_STATES, t as totalsOf } from "./totals.js";
import { r as plainText } from "./render.js";
import { l as cutInTheMiddle } from "./links.js";
const DUPLICATE_RULES = /* @__PURE__ */ new Set([
	"ConnectorExists",
	"ConnectorExistsAsIndependent",
	"SubmissionOpen",
	"ProposalOpen"
]);
function summarise(review) {
	const { error, warning } = totalsOf(review.findings);
	const [first] = review.nextSteps;
	const { state: lifecycle, turn, since } = review.lifecycle;
	return {
		stage: review.stage,
		verdict: review.verdict,
		lifecycle,
		turn,
		errors: error,
		warnings: warning,
		...since === void 0 ? {} : { since },
		breaking: review.update?.changes.filter(({ impact }) => impact === "breaking").length ?? 0,
		duplicates: review.findings.filter(({ rule, waiver }) => DUPLICATE_RULES.has(rule) && waiver === void 0).length,
		next: first === void 0 ? "" : cutInTheMiddle(plainText(first.text), 200)
	};
}
const LONGEST_BASE64 = 800;
function renderStanding({ from, summary }) {
	const { stage, verdict, lifecycle, errors, warnings, breaking, duplicates, next } = summary;
	const folders = from.folders.length === 0 ? "-" : from.folders.join(",");
	const text = next === "" ? "-" : Buffer.from(next).toString("base64");
	const counts = [
		errors,
		warnings,
		breaking,
		duplicates
	].join(",");
	return `facts=${from.digest} folders=${folders} new=${from.bringsNew ? 1 : 0} stage=${stage} verdict=${verdict} lifecycle=${lifecycle} counts=${counts} next=${text}`;
}
const FORM = /^facts=([0-9a-f]{16}) folders=([0-9a-f,]{1,200}|-) new=([01]) stage=([a-z-]{1,20}) verdict=([a-z-]{1,20}) lifecycle=([a-z-]{1,20}) counts=(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6}) next=([A-Za-z0-9+/]{1,800}={0,2}|-)$/;
function readStanding(text, last) {
	const [, digest = "", folders, bringsNew, written, said, at, ...rest] = FORM.exec(text) ?? [];
	const [stage, verdict, lifecycle] = [
		oneOf(STAGES, written),
		oneOf(VERDICTS, said),
		oneOf(LIFECYCLE_STATES, at)
	];
	const [errors = 0, warnings = 0, breaking = 0, duplicates = 0] = rest.slice(0, 4).map(Number);
	const next = readNext(rest[4]);
	if (stage === void 0 || verdict === void 0 || lifecycle === void 0 || next === void 0) return void 0;
	return {
		from: {
			digest,
			folders: folders === void 0 || folders === "-" ? [] : folders.split(","),
			bringsNew: bringsNew === "1"
		},
		summary: {
			stage,
			verdict,
			lifecycle,
			turn: last.side,
			since: last.since,
			errors,
			warnings,
			breaking,
			duplicates,
			next
		}
	};
}
function oneOf(words, word) {
	return words.find((known) => known === word);
}
function readNext(text) {
	if (text === void 0 || text.length > LONGEST_BASE64) return void 0;
	return text === "-" ? "" : Buffer.from(text, "base64").toString("utf8").slice(0, 200);
}
const NO_RUN = { head: "-" };
const MARKER = "<!-- connector-preflight:";
const TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z";
const STATE = new RegExp([
	"^<!-- connector-preflight:1 head=(?<head>[0-9a-f]{7,64}|-)",
	"(?: before=(?<before>[0-9a-f]{40}|[0-9a-f]{64}))?",
	`(?: head-since=(?<headSince>${TIME}))?`,
	`(?: turn=(?<side>publisher|reviewer|nobody),(?<turnSince>${TIME}))?`,
	"(?: since=(?<fixed>\\d{1,9}),(?<added>\\d{1,9}),(?<left>\\d{1,9}))?",
	"(?: findings=(?<findings>[0-9a-f]*|-))?",
	"(?: (?<standing>facts=[^<>]{1,2000}))? -->$"
].join(""));
const ONLY_TIME = new RegExp(`^${TIME}$`);
const DIGITS = 8;
const MOST_KEPT = 2e3;
function carriesMarker(body) {
	const text = body.trimEnd();
	return text.endsWith("-->") && text.slice(Math.max(0, text.lastIndexOf("<!--"))).startsWith(MARKER);
}
function readRunState(body) {
	const text = body.trimEnd();
	const start = text.lastIndexOf(MARKER);
	const { head, before, headSince, side, turnSince, fixed, added, left, findings, standing } = (start === -1 ? null : STATE.exec(text.slice(start)))?.groups ?? {};
	if (head === void 0) return void 0;
	const hashes = readHashes(findings);
	const comparison = fixed !== void 0 && added !== void 0 && left !== void 0 ? {
		fixed: Number(fixed),
		added: Number(added),
		left: Number(left)
	} : void 0;
	const last = side !== void 0 && isTime(turnSince) ? {
		side,
		since: turnSince
	} : void 0;
	const stood = standing === void 0 || last === void 0 ? void 0 : readStanding(standing, last);
	return {
		head,
		...before !== void 0 && { before },
		...isTime(headSince) && { headSince },
		...last && { turn: last },
		...hashes && { findings: hashes },
		...comparison && { comparison },
		...stood && { standing: stood }
	};
}
function isTime(text) {
	return text !== void 0 && ONLY_TIME.test(text) && !Number.isNaN(Date.parse(text));
}
function readHashes(text) {
	if (text === void 0 || text === "-" || text.length % DIGITS !== 0 || text.length > MOST_KEPT * DIGITS) return void 0;
	return text.match(/.{8}/g) ?? [];
}
function reviewedBefore(head, previous) {
	if (previous === void 0 || previous.head === head) return previous?.before;
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(previous.head) ? previous.head : void 0;
}
function renderRunState(state) {
	const since = state.comparison ? ` since=${state.comparison.fixed},${state.comparison.added},${state.comparison.left}` : "";
	const head = /^[0-9a-f]{7,64}$/.test(state.head) ? state.head : NO_RUN.head;
	const before = state.before === void 0 ? "" : ` before=${state.before}`;
	const headSince = isTime(state.headSince) ? ` head-since=${state.headSince}` : "";
	const turn = isTime(state.turn?.since) ? ` turn=${state.turn.side},${state.turn.since}` : "";
	const standing = state.standing === void 0 ? "" : ` ${renderStanding(state.standing)}`;
	return `${MARKER}1 head=${head}${before}${headSince}${turn}${since} findings=${state.findings?.join("") ?? "-"}${standing} -->`;
}
function withoutStanding(body) {
	const text = body.trimEnd();
	const start = text.lastIndexOf(MARKER);
	const state = readRunState(text);
	if (start === -1 || state?.standing === void 0) return body;
	const { standing: _, ...rest } = state;
	return `${text.slice(0, start)}${renderRunState(rest)}`;
}
function nextRunState({ head, findings, lifecycle }, previous) {
	const all = fingerprints(findings).map((fingerprint) => fingerprint.slice(0, DIGITS));
	const open = all.filter((_, index) => counts(findings[index]));
	const before = reviewedBefore(head, previous);
	const { headSince, turn, since } = lifecycle;
	const known = {
		head,
		...before !== void 0 && { before },
		...headSince !== void 0 && { headSince },
		...since !== void 0 && { turn: {
			side: turn,
			since
		} }
	};
	if (open.length > MOST_KEPT) return known;
	const comparison = previous === void 0 ? void 0 : compareRuns(head, open, new Set(all), previous);
	return {
		...known,
		findings: open,
		...comparison && { comparison }
	};
}
function counts(finding) {
	return finding !== void 0 && finding.severity !== "info" && finding.waiver === void 0;
}
function compareRuns(head, open, all, previous) {
	if (previous.findings === void 0) return void 0;
	const before = new Set(previous.findings);
	const now = new Set(open);
	const added = open.filter((hash) => !before.has(hash)).length;
	if (added === 0 && before.size === now.size && previous.head === head) return previous.comparison;
	return {
		fixed: previous.findings.filter((hash) => !all.has(hash)).length,
		added,
		left: open.length - added
	};
}
export { renderRunState as a, summarise as c, readRunState as i, carriesMarker as n, reviewedBefore as o, nextRunState as r, withoutStanding as s, NO_RUN as t };
