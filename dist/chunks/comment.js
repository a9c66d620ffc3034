import { a as renderRunState, i as readRunState, r as nextRunState, t as NO_RUN } from "./run-state.js";
import { B as glyph, D as andMore, E as afterGaps, F as errorsHeading, G as idleHeading, H as hintsHeading, J as lifecycleSentence, K as leftOutOfPatch, L as fixCommand, M as comparisonSentence, N as count, P as countOf, Q as moreGaps, R as footer, S as UPDATED, T as acceptedBy, U as holdSentence, V as headline, W as idleDecisions, X as mendingSentence, a as GAPS, b as SHORTENED, dt as dayInWords, et as moreSteps, ft as momentInWords, g as PULL_REQUEST, h as PATCH_HEADING, ht as weekdayInWords, k as breakingSentence, lt as waivedHeading, mt as planSchedule, n as DRAFT, nt as operationsHeading, pt as pacificDay, rt as passedHeading, st as stepsHeading, t as CHANGES, tt as oldHintsHeading, ut as warningsHeading, w as aboutSentence, y as SEVERITY_WORDS, z as foundSentence } from "./sentences.js";
import { a as codeSpan, o as markdownLink, s as markdownWords, t as markdownText } from "./render.js";
import { a as shortName, i as ruleLink, n as folded, r as placeLink, s as openFindings, t as findingsMarkdown, u as UPDATE_WEEKS } from "./findings-markdown.js";
import { r as commitAddress } from "./links.js";
import { n as say } from "./text.js";
import { n as renderJson } from "./json.js";
const IMPACTS = [
	"breaking",
	"risky",
	"safe"
];
function changesOf(changes, impact) {
	return changes.filter((change) => change.impact === impact);
}
function groupByOperation(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const key = change.operation ?? change.operationName;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [change]);
		else group.push(change);
	}
	return [...groups.values()].map((group) => {
		const { operation, operationName } = group[0] ?? {};
		return {
			...operation !== void 0 && { operation },
			...operationName !== void 0 && { name: operationName },
			changes: group
		};
	});
}
const IMPACT_WORDS = {
	breaking: "breaking",
	risky: "risky",
	safe: "safe"
};
const NOTHING = "Nothing that flows or apps could notice was changed.";
function changesSentence(changes) {
	const [breaking, risky, safe] = [
		"breaking",
		"risky",
		"safe"
	].map((impact) => changesOf(changes, impact).length);
	if (changes.length === 0) return NOTHING;
	const parts = [
		...breaking ? [count(breaking, "breaking change")] : [],
		...risky ? [count(risky, "risky change")] : [],
		...safe ? [count(safe, "safe change")] : []
	];
	return `${parts.length === 1 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`}.`;
}
function sinceSentence(commit, changes) {
	return `Since the last reviewed commit ${commit}: ${changes.length === 0 ? `${NOTHING.slice(0, 1).toLowerCase()}${NOTHING.slice(1)}` : changesSentence(changes)}`;
}
const SINCE_NOTE = "For information only: this compares two states of the pull request. What counts is the comparison with the base branch above.";
const IMPACT_HEADINGS = {
	breaking: "Breaking changes: existing flows and apps will fail",
	risky: "Risky changes: existing flows and apps can fail",
	safe: "Safe changes"
};
const WHOLE = "The connector as a whole";
function groupHeading({ name, operation }) {
	if (name === void 0) return [WHOLE];
	return operation === void 0 || operation === name ? [{ value: name }] : say`${name} (${operation})`;
}
function updateSentence(update) {
	if (update === void 0) return "Whether this is a minor or a major update cannot be said, because not everything could be compared.";
	if (update.kind === "none") return "Nothing was changed that the program counts as an update.";
	const [from, to] = UPDATE_WEEKS[update.kind];
	return `This is a ${update.kind} update: by the documentation it takes ${from} to ${to} weeks; Microsoft decides.`;
}
const DECIDED_BY = "Decided by";
const REMEDY = "How to make the change without breaking flows";
const KEEP = "Leave the published operation as it was, and add to it:";
const ADD = "Add the new version beside it, at a path of its own, with:";
const NOT_COMPARED = "What could not be compared";
const BEFORE = "before";
function moreChanges(number) {
	return `And ${count(number, "more change")}`;
}
const EVERY_CHANGE = {
	changes: Number.POSITIVE_INFINITY,
	remedies: Number.POSITIVE_INFINITY
};
function renderMarkdownDiff(report, around) {
	return `${[
		changesMarkdown(report, EVERY_CHANGE, around),
		...findingsBlock(report, around),
		...gapsBlock(report)
	].join("\n\n")}\n`;
}
function changesMarkdown(report, detail, around) {
	const { changes, update, remedies } = report;
	return [
		[`**${markdownWords(updateSentence(update))}**`, ...reasonsMarkdown(update?.reasons ?? [])].join("\n"),
		...new Set(changes.map(({ impact }) => impact)).size === 1 ? [] : [markdownWords(changesSentence(changes))],
		...IMPACTS.flatMap((impact) => impactMarkdown(changesOf(changes, impact), impact, detail, around)),
		...remediesMarkdown(remedies.slice(0, detail.remedies))
	].join("\n\n");
}
function reasonsMarkdown(reasons) {
	const shown = reasons.slice(0, MOST_REASONS).map((reason) => `- ${markdownText(reason)}`);
	return reasons.length > shown.length ? [...shown, `- ${andMore(reasons.length - shown.length)}`] : shown;
}
const MOST_REASONS = 5;
function sinceMarkdown(since, { changes: most }, around) {
	const commit = since.commit.slice(0, 7);
	const told = [...changesOf(since.changes, "breaking"), ...changesOf(since.changes, "risky")];
	const shown = told.slice(0, most);
	if (shown.length === 0) return sinceSentence(codeSpan(commit), since.changes);
	const items = shown.map((change) => changeMarkdown({
		...change,
		help: []
	}, around));
	const rest = told.length - shown.length;
	if (rest > 0) items.push(`- ${markdownWords(`${moreChanges(rest)}.`)}`);
	return folded(sinceSentence(commit, since.changes).replace(/\.$/, ""), [markdownWords(SINCE_NOTE), items.join("\n")].join("\n\n"));
}
function impactMarkdown(changes, impact, detail, around) {
	if (changes.length === 0) return [];
	const shown = changes.slice(0, detail.changes);
	const groups = groupByOperation(shown).map((group) => [`#### ${markdownText(groupHeading(group))}`, group.changes.map((change) => changeMarkdown(change, around)).join("\n")].join("\n\n"));
	const rest = changes.length - shown.length;
	const content = [...groups, ...rest > 0 ? [markdownWords(`${moreChanges(rest)}.`)] : []].join("\n\n");
	const heading = IMPACT_HEADINGS[impact];
	return impact === "breaking" ? [`### ${heading}`, content] : [folded(`${heading} (${changes.length.toLocaleString("en-US")})`, content)];
}
function changeMarkdown(change, around) {
	const { counterpart } = change;
	const before = counterpart?.side === "base" && counterpart.line !== void 0 ? `, ${BEFORE} ${placeMarkdown(counterpart, around)}` : "";
	const place = `${placeMarkdown(change, around)}${before}`;
	const line = `- ${place === "" ? "" : `${place}: `}${markdownText(change.message)} (${ruleLink(change.rule, around.rules)})`;
	return change.help.length === 0 ? line : `${line}\\\n  ${markdownText(change.help)}`;
}
function placeMarkdown({ side, file, line }, around) {
	if (file === void 0 || line === void 0) return "";
	const label = side === "head" ? `line ${line}` : `line ${line} of the old file`;
	return placeLink(label, file, line, around[side]);
}
function remediesMarkdown(remedies) {
	return remedies.length === 0 ? [] : [folded(REMEDY, remedies.map(remedyMarkdown).join("\n\n"))];
}
function remedyMarkdown({ operation, snippet }) {
	return [
		`${codeSpan(operation)}: ${markdownWords(KEEP)}`,
		jsonBlock(snippet.keep),
		markdownWords(ADD),
		jsonBlock(snippet.add)
	].join("\n\n");
}
function jsonBlock(value) {
	return `\`\`\`json\n${renderJson(value).trimEnd()}\n\`\`\``;
}
function findingsBlock({ findings }, around) {
	if (findings.length === 0) return [];
	const items = findings.map(({ rule, severity, message, help, file, line }) => {
		return `- ${file === void 0 ? "" : `${codeSpan(shortName(file, around.folder))}${line === void 0 ? "" : `, line ${line}`}: `}${SEVERITY_WORDS[severity]}: ${markdownText(message)} (${ruleLink(rule, around.rules)})\\\n  ${markdownText(help)}`;
	});
	return [`### ${count(findings.length, "finding")} about the update`, items.join("\n")];
}
function gapsBlock({ gaps }) {
	return gaps.length === 0 ? [] : [`**${NOT_COMPARED}**`, gaps.map((gap) => `- ${markdownText(gap)}`).join("\n")];
}
function operationsSection(connectors, most) {
	const told = connectors.flatMap(({ name, outline = [] }) => outline.length === 0 ? [] : [{
		name,
		outline
	}]);
	if (told.length === 0 || most === 0) return [];
	const tables = told.map(({ name, outline }) => (told.length === 1 ? [] : [`**${codeSpan(name)}**`]).concat(operationsTable(outline, most)));
	return [folded(operationsHeading(told.flatMap(({ outline }) => outline)), tables.flat().join("\n\n"))];
}
function operationsTable(outline, most) {
	const table = [
		"| Change | Operation | Kind | Operation ID |",
		"|---|---|---|---|",
		...outline.slice(0, most).map(({ change, kind, name, id }) => `| ${change} | ${cell(name)} | ${kind} | ${cell(id)} |`)
	].join("\n");
	return outline.length > most ? [table, andMore(outline.length - most)] : [table];
}
function cell(value) {
	return codeSpan(value).replaceAll("|", "\\u007c");
}
const MARKER = "<!-- connector-preflight-suggestion:";
const MARKED = /<!-- connector-preflight-suggestion:([0-9a-f]{32}) -->$/;
function renderSuggestion({ findings, text, removes, fingerprint }, rules) {
	const said = [...new Set(findings.map(({ rule, message }) => `${markdownText(message)} (${ruleLink(rule, rules)})`))];
	const fence = fenceFor(text);
	const block = [
		`${fence}suggestion`,
		...removes ? [] : [text],
		fence
	].join("\n");
	return `${said.join("\n\n")}\n\n${block}\n\n${MARKER}${fingerprint} -->`;
}
function suggestionIn(body) {
	return MARKED.exec(body.trimEnd())?.[1];
}
function fenceFor(text) {
	const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
	return "`".repeat(longest + 1);
}
const ALL = Number.POSITIVE_INFINITY;
const MOST_STEPS = 3;
const MOST_GAPS = 10;
const MOST_IDLE = 20;
const EVERYTHING = {
	why: true,
	places: ALL,
	kinds: ALL,
	files: ALL,
	passed: true,
	steps: MOST_STEPS,
	operations: ALL,
	note: false
};
const READABLE = {
	...EVERYTHING,
	places: 20,
	operations: 60
};
const SHORTER = [
	{
		...READABLE,
		why: false,
		places: 10,
		operations: 20,
		note: true
	},
	{
		...READABLE,
		why: false,
		places: 3,
		operations: 0,
		passed: false,
		note: true
	},
	{
		...READABLE,
		why: false,
		operations: 0,
		places: 1,
		kinds: 20,
		files: 60,
		passed: false,
		note: true
	},
	{
		...READABLE,
		why: false,
		operations: 0,
		places: 0,
		kinds: 5,
		files: 20,
		passed: false,
		note: true
	},
	{
		...READABLE,
		why: false,
		operations: 0,
		places: 0,
		kinds: 0,
		files: 40,
		passed: false,
		note: true
	},
	{
		...READABLE,
		why: false,
		operations: 0,
		places: 0,
		kinds: 0,
		files: 0,
		passed: false,
		note: true
	},
	{
		...READABLE,
		why: false,
		operations: 0,
		places: 0,
		kinds: 0,
		files: 0,
		passed: false,
		steps: 0,
		note: true
	}
];
function readableMarkdown(review, options, limit, extras = {}) {
	return firstThatFits(review, options, limit, extras, [READABLE, ...SHORTER]);
}
function completeMarkdown(review, options, limit, extras = {}) {
	return firstThatFits(review, options, limit, extras, [
		EVERYTHING,
		READABLE,
		...SHORTER
	]);
}
function firstThatFits(review, options, limit, extras, levels) {
	for (const level of levels) {
		const text = bodyMarkdown(review, options, extras, level);
		if (Buffer.byteLength(text) <= limit) return text;
	}
	return `${headingMarkdown(review)}\n\n${markdownWords(SHORTENED)}\n`;
}
function bodyMarkdown(review, options, extras, level) {
	const around = surroundings(review, options);
	return `${[
		headingMarkdown(review),
		...introduction(review, extras.comparison, level),
		...gapsMarkdown(review, level),
		...stepsMarkdown(review, level, around),
		...mendingMarkdown(review, extras.withPatch === true && level.kinds > 0),
		...changesSection(review, level, options, around),
		...findingsSections(review, level, around),
		...operationsSection(review.connectors, level.operations),
		...waivedMarkdown(review, level, around),
		...idleMarkdown(review, level),
		...review.verdict === "not-applicable" ? [] : passedMarkdown(review.passed, level, around),
		...(extras.notes ?? []).map(markdownWords),
		footerMarkdown(review, options)
	].join("\n\n")}\n`;
}
function sourceOf({ pullRequest: { repository, head } }, { server = "https://github.com" }) {
	return repository === void 0 ? void 0 : {
		server,
		repository,
		sha: head
	};
}
function surroundings(review, options) {
	const source = sourceOf(review, options);
	const [only, ...others] = review.connectors;
	const folder = only && others.length === 0 ? only.folder : "";
	return {
		rules: options.rules,
		folder,
		whole: PULL_REQUEST,
		...source && { source }
	};
}
function headingMarkdown(review) {
	return `### ${glyph(review)} ${markdownWords(headline(review))}`;
}
function introduction(review, comparison, level) {
	if (review.verdict === "not-applicable" && review.findings.length === 0) return [];
	const found = review.findings.some(({ waiver }) => waiver === void 0) ? [foundSentence(review.findings)] : [];
	const compared = comparison && comparison.fixed + comparison.added + comparison.left > 0 ? [comparisonSentence(comparison)] : [];
	const about = [markdownText(aboutSentence(review)), ...[...found, ...compared].map(markdownWords)].join(" ").trim();
	return [
		...about === "" ? [] : [about],
		...[
			lifecycleSentence(review),
			holdSentence(review),
			breakingSentence(review)
		].filter((said) => said.length > 0).map(markdownText),
		...review.pullRequest.draft ? [markdownWords(DRAFT)] : [],
		...level.note ? [markdownWords(SHORTENED)] : []
	];
}
function gapsMarkdown(review, level) {
	if (review.gaps.length === 0) return [];
	const shown = review.gaps.slice(0, level.steps === 0 ? 0 : MOST_GAPS).map((gap) => `- ${markdownText(gap)}`);
	if (review.gaps.length > shown.length) shown.push(`- ${moreGaps(review.gaps.length - shown.length)}`);
	return [
		`**${GAPS}**`,
		shown.join("\n"),
		markdownWords(afterGaps(review.verdict))
	];
}
function stepsMarkdown(review, level, around) {
	const steps = review.nextSteps.slice(0, level.steps);
	if (steps.length === 0) return [];
	const rest = review.nextSteps.length - steps.length;
	const items = steps.map((step, index) => `${index + 1}. ${stepMarkdown(step, around)}`);
	return [
		`**${stepsHeading(review)}**`,
		items.join("\n"),
		...rest > 0 ? [moreSteps(rest)] : []
	];
}
function stepMarkdown(step, around) {
	if (step.file === void 0 || step.line === void 0) return markdownText(step.text);
	const label = `${codeSpan(shortName(step.file, around.folder))}, line ${step.line}`;
	return `${markdownText(step.text)} (${placeLink(label, step.file, step.line, around.source)})`;
}
const LONGEST_PATCH = 6e4;
const HIDDEN = /\p{Cf}|(?![\t\n])\p{Cc}/u;
function mendingMarkdown({ mending, pullRequest }, withPatch) {
	if (mending === void 0) return [];
	const inline = pullRequest.repository === void 0 ? 0 : mending.suggestions.length;
	const said = `${markdownWords(mendingSentence(mending.count, inline))} ${codeSpan(fixCommand(mending.folders))}`;
	if (!withPatch) return [said];
	const leftOut = mending.leftOut.length === 0 ? [] : [markdownText(leftOutOfPatch(mending.leftOut))];
	if (mending.patch === "" || mending.patch.length > LONGEST_PATCH || HIDDEN.test(mending.patch)) return [said, ...leftOut];
	const fence = fenceFor(mending.patch);
	return [
		said,
		folded(PATCH_HEADING, `${fence}diff\n${mending.patch}${fence}`),
		...leftOut
	];
}
function findingsSections(review, level, around) {
	if (level.files === 0) return [];
	const hints = openFindings(review.findings, "info");
	return [
		...errorsSection(review, level, around),
		...foldedSection(openFindings(review.findings, "warning"), warningsHeading, level, around),
		...foldedSection(hints.filter(isNew), hintsHeading, level, around),
		...foldedSection(hints.filter(isOld), oldHintsHeading, level, around)
	];
}
const isNew = ({ inBase }) => inBase !== true;
const isOld = ({ inBase }) => inBase === true;
function errorsSection(review, level, around) {
	const errors = openFindings(review.findings, "error");
	if (errors.every(({ rule }) => review.nextSteps.slice(0, level.steps).some((step) => step.rule === rule)) && review.nextSteps.length <= level.steps) return foldedSection(errors, errorsHeading, level, around);
	return [`### ${countOf(errors.length, "error")}`, findingsMarkdown(errors, level, around)];
}
function foldedSection(findings, heading, level, around) {
	return findings.length === 0 ? [] : [folded(heading(findings.length), findingsMarkdown(findings, level, around))];
}
function changesSection({ update, pullRequest }, level, options, around) {
	if (update === void 0 || update.changes.length === 0 && update.update?.kind !== "major") return [];
	const detail = level.kinds === 0 ? {
		changes: 0,
		remedies: 0
	} : {
		changes: level.places * 5,
		remedies: level.places
	};
	const base = around.source && {
		...around.source,
		sha: pullRequest.base.sha
	};
	const places = {
		rules: options.rules,
		folder: around.folder,
		...around.source && { head: around.source },
		...base && { base }
	};
	return [
		`### ${CHANGES}`,
		changesMarkdown(update, detail, places),
		...sinceSection(update, detail, places)
	];
}
function sinceSection({ sinceLastPush }, detail, places) {
	if (sinceLastPush === void 0) return [];
	const { base, ...others } = places;
	return [sinceMarkdown(sinceLastPush, detail, base ? {
		...others,
		base: {
			...base,
			sha: sinceLastPush.commit
		}
	} : others)];
}
function waivedMarkdown(review, level, around) {
	const waived = review.findings.flatMap((finding) => finding.waiver ? [{
		finding,
		waiver: finding.waiver
	}] : []);
	if (waived.length === 0) return [];
	const shown = level.files === 0 ? [] : waived.slice(0, level.places);
	if (shown.length === 0) return [`${waivedHeading(waived.length)}.`];
	const items = shown.map(({ finding, waiver }) => {
		return `- ${findingInOneLine(finding, around)} ${markdownText(acceptedBy(waiver.by, waiver.reason))}`;
	});
	if (waived.length > shown.length) items.push(`- ${andMore(waived.length - shown.length)}`);
	return [folded(waivedHeading(waived.length), items.join("\n"))];
}
function idleMarkdown(review, level) {
	const idle = idleDecisions(review);
	if (idle.length === 0) return [];
	const shown = level.files === 0 ? [] : idle.slice(0, MOST_IDLE);
	const items = shown.map((sentence) => `- ${markdownText(sentence)}`);
	if (idle.length > shown.length) items.push(`- ${andMore(idle.length - shown.length)}`);
	return [folded(idleHeading(idle.length), items.join("\n"))];
}
function findingInOneLine(finding, around) {
	const message = `${markdownText(finding.message)} (${ruleLink(finding.rule, around.rules)})`;
	if (finding.file === void 0) return message;
	const label = `${codeSpan(shortName(finding.file, around.folder))}${finding.line === void 0 ? "" : `, line ${finding.line}`}`;
	return `${placeLink(label, finding.file, finding.line, around.source)}: ${message}`;
}
function passedMarkdown(passed, level, around) {
	if (passed.length === 0 || !level.passed) return [];
	const items = passed.map((check) => `- ${markdownWords(check.summary)} (${ruleLink(check.rule, around.rules)})`);
	return [folded(passedHeading(passed.length), items.join("\n"))];
}
function footerMarkdown(review, options) {
	const source = sourceOf(review, options);
	const commit = codeSpan(review.pullRequest.head.slice(0, 7));
	return `---\n${markdownWords(footer(options.version))} ${source ? markdownLink(commit, commitAddress(source)) : commit}.`;
}
const CLOSED = "Nothing has to be done here. To go on with it, reopen this pull request, or open a new one with the same files: the review starts by itself.";
const MERGED = "Thank you. Nothing more has to be done in this pull request.";
const PROPOSAL_MERGED = "The description is now in the repository. When the connector is built, open a pull request that adds its files to the same folder; the review starts by itself.";
const DEPLOYED = "Thank you. What you change from now on is an update: open a new pull request for it.";
const ESTIMATES = "These days are estimates. They are counted from the published schedule, Monday to Friday and without public holidays, and nobody has promised them. If there is a delay, Microsoft writes to you.";
const WATCH = "Everything comes by email, to the address in the contact of the API definition: look there, and into the folder for spam as well.";
function closingMarkdown(review, options) {
	const about = markdownText(aboutSentence(review));
	return `${[
		headingMarkdown(review),
		...about === "" ? [] : [about],
		...bodyOf(review),
		footerMarkdown(review, options)
	].join("\n\n")}\n`;
}
function bodyOf(review) {
	const { state, since } = review.lifecycle;
	if (state === "closed") return [markdownWords(CLOSED)];
	if (state === "deployed") return [markdownWords(DEPLOYED)];
	if (review.stage === "proposal") return [markdownWords(PROPOSAL_MERGED)];
	return review.connectors.some(({ profile }) => profile === "independent-publisher") && since !== void 0 ? whatHappensNext(since) : [markdownWords(MERGED)];
}
function whatHappensNext(merged) {
	const { start, contact, preview, notice, production } = planSchedule(merged);
	const steps = [
		[`${dayInWords(contact.from)} to ${dayInWords(contact.to)}`, "Your contact at Microsoft writes to you, one to two weeks after the merge. Answer soon: the certification waits for it."],
		[`About ${weekdayInWords(preview)}`, "The connector comes to the preview: a deployment takes 15 business days on average, counted here from the merge. Your test environment is open for two days only, so test at once."],
		[`Until ${momentInWords(notice)}`, "When your test went well, tell your contact that the connector may go to production: at least 24 hours before, or it waits for the next Friday."],
		[`${weekdayInWords(pacificDay(production))}, in the morning (Pacific time)`, "The deployment to production starts. It goes from region to region; Microsoft tells you by email where the connector has arrived."]
	];
	return [
		`${markdownWords(`Merged on ${weekdayInWords(start)} (Pacific time). This is what happens next:`)}`,
		steps.map(([when, what], index) => `${index + 1}. **${markdownWords(when)}**: ${markdownWords(what)}`).join("\n"),
		markdownWords(ESTIMATES),
		markdownWords(WATCH)
	];
}
const COMMENT_BYTES = 65e3;
const SUMMARY_BYTES = 1e6;
function renderComment(review, options) {
	const state = stateAfter(review, options);
	const marker = renderRunState(state);
	return `${readableMarkdown(review, options, COMMENT_BYTES - marker.length, {
		...review.gaps.length === 0 && state.comparison && { comparison: state.comparison },
		notes: review.gaps.length === 0 ? [UPDATED] : []
	})}\n${marker}`;
}
function renderClosingNote(review, options) {
	return `${closingMarkdown(review, options)}\n${renderRunState(stateAfter(review, options))}`;
}
function stateAfter({ pullRequest: { head }, findings, lifecycle, gaps }, { previous, standing }) {
	const left = previous === void 0 ? void 0 : readRunState(previous);
	if (gaps.length > 0) {
		const { standing: _, ...rest } = left ?? NO_RUN;
		return rest;
	}
	const state = nextRunState({
		head,
		findings,
		lifecycle
	}, left);
	return standing === void 0 ? state : {
		...state,
		standing
	};
}
function renderMarkdown(review, options) {
	return completeMarkdown(review, options, Number.POSITIVE_INFINITY);
}
function renderSummary(review, options) {
	return completeMarkdown(review, options, SUMMARY_BYTES, { withPatch: true });
}
export { changesOf as C, updateSentence as S, IMPACTS as T, SINCE_NOTE as _, readableMarkdown as a, moreChanges as b, renderMarkdownDiff as c, DECIDED_BY as d, IMPACT_HEADINGS as f, REMEDY as g, NOT_COMPARED as h, renderSummary as i, ADD as l, KEEP as m, renderComment as n, renderSuggestion as o, IMPACT_WORDS as p, renderMarkdown as r, suggestionIn as s, renderClosingNote as t, BEFORE as u, changesSentence as v, groupByOperation as w, sinceSentence as x, groupHeading as y };
