import { r as OVER, t as totalsOf } from "./totals.js";
import { n as say, t as listOf } from "./text.js";
const ZONE = "America/Los_Angeles";
const BUSINESS_DAYS = 15;
const PREVIEW_DAYS = 2;
const FRIDAY = 5;
const DEPLOYMENT_HOUR = 8;
const HOUR_MS = 36e5;
const NOTICE_MS = 24 * HOUR_MS;
const WEEKDAYS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const MONTHS = [...[
	"January",
	"February",
	"March",
	"April",
	"May",
	"June"
], ...[
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
]];
function planSchedule(since) {
	const start = pacificDay(Date.parse(since));
	const preview = addBusinessDays(start, BUSINESS_DAYS);
	const production = productionDeployment(pacificMoment(addDays(preview, PREVIEW_DAYS), 0));
	return {
		start,
		contact: {
			from: addDays(start, 7),
			to: addDays(start, 14)
		},
		preview,
		notice: production - NOTICE_MS,
		production
	};
}
function productionDeployment(ready) {
	const today = pacificDay(ready);
	const friday = addDays(today, (FRIDAY - weekday(today) + 7) % 7);
	const soon = pacificMoment(friday, DEPLOYMENT_HOUR);
	return soon - NOTICE_MS >= ready ? soon : pacificMoment(addDays(friday, 7), DEPLOYMENT_HOUR);
}
function addBusinessDays(start, count) {
	let day = start;
	for (let left = count; left > 0;) {
		day = addDays(day, 1);
		if (weekday(day) !== 0 && weekday(day) !== 6) left -= 1;
	}
	return day;
}
function addDays({ year, month, day }, count) {
	return utcDay(Date.UTC(year, month - 1, day + count));
}
function weekday({ year, month, day }) {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
function utcDay(moment) {
	const date = new Date(moment);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate()
	};
}
const PACIFIC = new Intl.DateTimeFormat("en-US", {
	timeZone: ZONE,
	hourCycle: "h23",
	year: "numeric",
	month: "numeric",
	day: "numeric",
	hour: "numeric",
	minute: "numeric",
	second: "numeric"
});
function pacificOffset(moment) {
	const parts = new Map(PACIFIC.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
	const part = (name) => parts.get(name) ?? 0;
	return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - Math.floor(moment / 1e3) * 1e3;
}
function pacificDay(moment) {
	return utcDay(moment + pacificOffset(moment));
}
function pacificMoment({ year, month, day }, hour) {
	const shown = Date.UTC(year, month - 1, day, hour);
	return shown - pacificOffset(shown - pacificOffset(shown));
}
function dayInWords({ year, month, day }) {
	return `${day} ${MONTHS[month - 1]} ${year}`;
}
function weekdayInWords(day) {
	return `${WEEKDAYS[weekday(day)]} ${dayInWords(day)}`;
}
function momentInWords(moment) {
	const offset = pacificOffset(moment);
	const clock = (shown) => new Date(shown).toISOString().slice(11, 16);
	const zone = offset === -7 * HOUR_MS ? "PDT" : "PST";
	return `${weekdayInWords(pacificDay(moment))}, ${clock(moment + offset)} ${zone} (${clock(moment)} UTC)`;
}
function dateInWords(time) {
	return dayInWords(utcDay(Date.parse(time)));
}
const NOUNS = {
	error: "error",
	warning: "warning",
	info: "hint"
};
function count(number, noun, plural = `${noun}s`) {
	return `${number.toLocaleString("en-US")} ${number === 1 ? noun : plural}`;
}
function countOf(number, severity) {
	return count(number, NOUNS[severity]);
}
function totalsSentence(totals) {
	const parts = [
		"error",
		"warning",
		"info"
	].filter((severity) => totals[severity] > 0).map((severity) => countOf(totals[severity], severity));
	if (parts.length === 0) return NOTHING_FOUND;
	return parts.length === 1 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
const SEVERITY_WORDS = NOUNS;
const LEVEL_WORDS = {
	...NOUNS,
	off: "off"
};
const NOT_APPLICABLE = "Nothing to check: this pull request changes no connector.";
const VERDICTS = {
	"changes-needed": "Changes are needed.",
	unknown: "Not finished: some of this pull request could not be read.",
	"not-applicable": NOT_APPLICABLE
};
const PASSED = {
	proposal: "The proposal is in order: no errors were found.",
	submission: "Ready for review: no errors were found.",
	update: "Ready for review: no errors were found.",
	deprecation: "Ready for review: no errors were found.",
	"not-applicable": "No errors were found."
};
const PROCESSED = {
	approved: "Approved for deployment.",
	merged: "Merged.",
	deployed: "Deployed: the connector is live.",
	closed: "Closed without a merge."
};
const PASSED_IN = {
	"awaiting-package": "The connector package is missing; no errors were found.",
	"in-certification": "In certification: no errors were found.",
	"changes-requested": "The certification asked for changes."
};
const TURNS = {
	publisher: "It is the publisher’s turn.",
	reviewer: "It is a reviewer’s turn.",
	nobody: ""
};
function headline(review) {
	return `${verdictSentence(review)} ${isOnHold(review) ? ON_HOLD : TURNS[review.turn]}`.trim();
}
const ON_HOLD = "It is on hold.";
function isOnHold({ decisions, lifecycle }) {
	return decisions?.hold !== void 0 && !OVER.has(lifecycle.state);
}
function holdSentence(review) {
	const { hold } = review.decisions ?? {};
	return hold === void 0 || !isOnHold(review) ? [] : say`On hold by ${hold.by}: ${hold.reason}`;
}
const SIDES = {
	publisher: ", with the publisher",
	reviewer: ", with the reviewers",
	nobody: ""
};
const STATES = {
	"in-review": "in review",
	"awaiting-package": "waiting for the connector package",
	"in-certification": "in certification",
	"changes-requested": "sent back by the certification",
	approved: "approved, waiting for deployment",
	merged: "merged",
	deployed: "deployed",
	closed: "closed"
};
function lifecycleSentence(review) {
	const { stage, pullRequest, lifecycle } = review;
	const { state, turn, since, label } = lifecycle;
	if (stage === "not-applicable" || pullRequest.number === void 0 || since === void 0) return [];
	const side = isOnHold(review) ? ", on hold" : SIDES[turn];
	const said = label === void 0 ? [] : say` (label ${label})`;
	return say`Where it stands: ${[`${STATES[state]}${side}`]}${said}, since ${[dateInWords(since)]}.`;
}
function isProcessed({ stage, lifecycle }) {
	return stage !== "not-applicable" && PROCESSED[lifecycle.state] !== void 0;
}
function verdictSentence(review) {
	const { verdict, stage, pullRequest, lifecycle } = review;
	if (isProcessed(review)) return PROCESSED[lifecycle.state] ?? "";
	if (!pullRequest.draft) return verdict === "pass" ? PASSED_IN[lifecycle.state] ?? PASSED[stage] : VERDICTS[verdict];
	if (verdict === "pass") return "Draft without errors.";
	return verdict === "not-applicable" ? VERDICTS[verdict] : `Draft. ${VERDICTS[verdict]}`;
}
function glyph(review) {
	if (isProcessed(review)) return review.lifecycle.state === "closed" ? "ℹ️" : "✅";
	if (review.verdict === "changes-needed") return review.pullRequest.draft ? "ℹ️" : "❌";
	if (review.verdict === "pass" && review.lifecycle.turn === "publisher" && review.lifecycle.state !== "in-review") return "ℹ️";
	return {
		pass: "✅",
		unknown: "⚠️",
		"not-applicable": "ℹ️"
	}[review.verdict];
}
const STAGES = {
	proposal: "Proposal of a new connector",
	submission: "New connector",
	update: "Update of a connector",
	deprecation: "Deprecation of a connector",
	"not-applicable": "Connector"
};
function aboutSentence(review) {
	const [only, ...others] = review.connectors;
	if (only === void 0) return [];
	if (others.length === 0) return say`${[STAGES[review.stage]]}: ${only.name}${[operations(only)]}.`;
	return say`${review.connectors.length} connectors: ${listOf(review.connectors.map((connector) => connector.name))}.`;
}
function operations(connector) {
	return connector.operations === void 0 ? "" : `, ${count(connector.operations, "operation")}`;
}
const DRAFT = "This is a draft, so take the time you need: reviewers look at it once it is marked as ready for review.";
function comparisonSentence(comparison) {
	return `Since the last run: ${`${comparison.fixed.toLocaleString("en-US")} fixed`}, ${`${comparison.added.toLocaleString("en-US")} new`}, ${comparison.left.toLocaleString("en-US")} left.`;
}
const CHANGES = "What this update changes";
function stepsHeading({ turn }) {
	return turn === "reviewer" ? "You can do this meanwhile" : "Do this next";
}
const NEXT_STEP = "Next";
const GAPS = "What could not be read";
const PULL_REQUEST = "The pull request as a whole";
const PULL_REQUEST_PLACE = "pull request";
const FOLDER = "The folder as a whole";
const FOLDER_PLACE = "folder";
const NOT_EVERYTHING = "Not everything could be checked.";
const NEITHER = "Until this can be read, the result is neither a pass nor a refusal.";
const HOW_TO_FIX = "How to fix it:";
const WHY = "Why it matters:";
const RULE_PAGE_LABEL = "The rule with an example";
const NOTHING_FOUND = "nothing to report";
const IN_BASE = "It was like this before this pull request.";
const SHORTENED = "This text is shortened to what fits here. The command connector-preflight shows every finding, on your own machine too.";
const UPDATED = "This comment is brought up to date after each push and each edit of the title or description.";
function errorsHeading(number) {
	return `${countOf(number, "error")}: every place, and why it matters`;
}
function warningsHeading(number) {
	return `${countOf(number, "warning")}: good to fix, no reason to hold up the review`;
}
function hintsHeading(number) {
	return `${countOf(number, "info")}: for your information`;
}
function oldHintsHeading(number) {
	return `${countOf(number, "info")} about what was like this before this pull request: nothing has to be done`;
}
function passedHeading(number) {
	return `${count(number, "check")} passed`;
}
function waivedHeading(number) {
	return `${count(number, "finding")} accepted by a maintainer`;
}
function operationsHeading(outline) {
	const told = OPERATION_CHANGES.map((change) => ({
		change,
		number: outline.filter((one) => one.change === change).length
	})).filter(({ number }) => number > 0).map(({ change, number }) => `${number.toLocaleString("en-US")} ${change}`);
	return `${count(outline.length, "operation")} that users see: ${told.join(", ")}`;
}
const OPERATION_CHANGES = [
	"new",
	"changed",
	"removed"
];
function moreSteps(number) {
	return `After that: ${count(number, "more thing")}, listed below.`;
}
function samePlaces(others) {
	return `The same in ${count(others, "more place")}`;
}
function sameOthers(others) {
	return `The same for ${others.toLocaleString("en-US")} more`;
}
function findingsInFile(findings) {
	return count(findings, "finding");
}
function moreKinds(findings) {
	return `and ${count(findings, "more finding")} in this file`;
}
function moreFiles(findings, files) {
	return `And ${count(findings, "finding")} in ${count(files, "more file")}.`;
}
function annotationsCapped(shown, all) {
	return `Lines are marked for the first ${shown.toLocaleString("en-US")} of ${count(all, "finding")}.`;
}
function commandsCapped(shown, all) {
	return `GitHub marks the first ${shown.toLocaleString("en-US")} of ${count(all, "error or warning", "errors and warnings")}; all of them are listed in the report.`;
}
function resultsCapped(shown, all) {
	return `Code scanning takes ${shown.toLocaleString("en-US")} findings of a run; the worst of ${all.toLocaleString("en-US")} are here.`;
}
function footer(version) {
	return `Connector Preflight ${version} reviewed commit`;
}
function checkedSentence(connectors, totals, gaps) {
	const checked = `${count(connectors, "connector")} checked: ${totalsSentence(totals)}.`;
	return gaps === 0 ? checked : `${checked} ${NOT_EVERYTHING}`;
}
function foundSentence(findings) {
	const old = findings.filter(({ severity, inBase, waiver }) => severity === "info" && inBase === true && waiver === void 0).length;
	const totals = totalsOf(findings);
	const now = {
		...totals,
		info: totals.info - old
	};
	const before = `${countOf(old, "info")} about what was there before`;
	if (old === 0) return `Found: ${totalsSentence(now)}.`;
	return now.error + now.warning + now.info === 0 ? `Found: ${before}.` : `Found: ${totalsSentence(now)}, besides ${before}.`;
}
const AGAIN = "The review runs again at the next push, after an edit of the title or description, and when a maintainer starts it.";
function afterGaps(verdict) {
	return verdict === "unknown" ? `${NEITHER} ${AGAIN}` : `What is said below holds all the same. ${AGAIN}`;
}
function moreGaps(number) {
	return `and ${count(number, "more thing")}`;
}
function acceptedBy(by, reason) {
	return say`Accepted by ${by}: ${reason}.`;
}
function idleWaiver({ rule, place, by, effect }) {
	const where = place === void 0 ? [] : say` at ${place}`;
	return say`${by} accepted ${rule}${where}; ${[effect === "no-such-rule" ? "there is no such rule any more, so this is without effect" : "nothing of it is found now, so this covers nothing"]}.`;
}
function idleDecisions({ decisions }) {
	const idle = decisions?.waivers.filter(({ effect }) => effect !== "covers").map(idleWaiver) ?? [];
	const { breaking } = decisions ?? {};
	if (breaking === void 0 || breaking.holds) return idle;
	return [...idle, say`${breaking.by} accepted breaking changes; they are others now, so the acceptance has lapsed.`];
}
function breakingSentence({ decisions }) {
	const { breaking } = decisions ?? {};
	return breaking?.holds ? say`The breaking changes were accepted by ${breaking.by}: ${breaking.reason}` : [];
}
function idleHeading(number) {
	return `${count(number, "decision")} of maintainers without effect`;
}
function andMore(number) {
	return `and ${number.toLocaleString("en-US")} more`;
}
function mendedHeading(number, written) {
	if (number === 0) return "There is nothing here that a machine can mend.";
	return written ? `Mended: ${count(number, "finding")}.` : `A machine can mend ${count(number, "finding")}:`;
}
function mendingSentence(number, inline) {
	const what = `A machine can mend ${count(number, "finding")} of these.`;
	const where = inline === 0 ? "" : " Accept the suggestions beside your changes, or mend everything at once:";
	return `${what}${where === "" ? " In your copy of the repository, run" : where}`;
}
const TRY_FIX = "A machine may mend some of this: \"connector-preflight fix\" on the same folder shows what, and with --write mends it.";
function fixCommand(folders) {
	const [only = "", ...others] = folders;
	return `npx connector-preflight fix --write ${others.length === 0 && /^[\p{L}\p{N}][\p{L}\p{N} ._()/&+,-]*$/u.test(only) ? `"${only}"` : "."}`;
}
function leftOutOfPatch(files) {
	return say`Left out of the patch, because it would repeat what looks like a credential: ${listOf(files)}. Take the credential back first.`;
}
const PATCH_HEADING = "The same as a patch for git apply";
const NOT_MENDED = "Not mended:";
const HOW_TO_WRITE = "Nothing is written yet. Add --write to write it.";
function leftSentence(totals) {
	return totals.error + totals.warning + totals.info === 0 ? "Nothing else is left to do." : `Left for you: ${totalsSentence(totals)}.`;
}
export { moreKinds as $, checkedSentence as A, glyph as B, WHY as C, andMore as D, afterGaps as E, errorsHeading as F, idleHeading as G, hintsHeading as H, findingsInFile as I, lifecycleSentence as J, leftOutOfPatch as K, fixCommand as L, comparisonSentence as M, count as N, annotationsCapped as O, countOf as P, moreGaps as Q, footer as R, UPDATED as S, acceptedBy as T, holdSentence as U, headline as V, idleDecisions as W, mendingSentence as X, mendedHeading as Y, moreFiles as Z, PULL_REQUEST_PLACE as _, GAPS as a, sameOthers as at, SHORTENED as b, IN_BASE as c, totalsSentence as ct, NEXT_STEP as d, dayInWords as dt, moreSteps as et, NOTHING_FOUND as f, momentInWords as ft, PULL_REQUEST as g, PATCH_HEADING as h, weekdayInWords as ht, FOLDER_PLACE as i, resultsCapped as it, commandsCapped as j, breakingSentence as k, LEVEL_WORDS as l, waivedHeading as lt, NOT_MENDED as m, planSchedule as mt, DRAFT as n, operationsHeading as nt, HOW_TO_FIX as o, samePlaces as ot, NOT_APPLICABLE as p, pacificDay as pt, leftSentence as q, FOLDER as r, passedHeading as rt, HOW_TO_WRITE as s, stepsHeading as st, CHANGES as t, oldHintsHeading as tt, NEITHER as u, warningsHeading as ut, RULE_PAGE_LABEL as v, aboutSentence as w, TRY_FIX as x, SEVERITY_WORDS as y, foundSentence as z };
