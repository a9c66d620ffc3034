import { f as visible, i as encodeSegment, l as cutInTheMiddle, s as pullAddress } from "./links.js";
import { o as markdownLink, s as markdownWords } from "./render.js";
import { N as count } from "./sentences.js";
import { n as renderJson } from "./json.js";
import { t as placeText } from "./write-text.js";
import { c as page, f as html, l as choicesAmong, p as link, s as table$1, t as figures, u as filtered } from "./words.js";
import { n as barTable, r as quietZero } from "./bars.js";
import { join } from "node:path";
const SUMMARY_BYTES = 1e6;
const LONGEST_TITLE = 80;
const LONGEST_NEXT = 160;
const STAGES = [
	["submission", "New connectors"],
	["update", "Updates"],
	["proposal", "Proposals"],
	["deprecation", "Deprecations"],
	["not-applicable", "Pull requests that change no connector"]
];
const TURNS$1 = {
	publisher: "publisher",
	reviewer: "reviewer",
	nobody: "nobody"
};
const VERDICTS = {
	pass: "in order",
	"changes-needed": "changes needed",
	unknown: "not finished",
	"not-applicable": "nothing to check"
};
function renderQueueMarkdown(queue) {
	return blocks(queue, Number.POSITIVE_INFINITY);
}
function renderQueueSummary(queue) {
	const whole = renderQueueMarkdown(queue);
	if (Buffer.byteLength(whole) <= SUMMARY_BYTES) return whole;
	const rows = queue.entries.length + queue.unreviewed.length;
	return blocks(queue, Math.floor(rows * SUMMARY_BYTES * .9 / Buffer.byteLength(whole) / (STAGES.length + 1)));
}
function blocks(queue, mostRows) {
	const tables = STAGES.flatMap(([stage, heading]) => stageTable(heading, queue, ofStage(queue, stage), mostRows));
	return `${[
		"## Open pull requests",
		sumUp(queue),
		...tables,
		...unreviewedTable(queue, mostRows)
	].join("\n\n")}\n`;
}
const ofStage = ({ entries }, stage) => entries.filter((entry) => entry.stage === stage);
function sumUp({ entries, unreviewed, generatedAt, repository }) {
	const of = (turn) => entries.filter((entry) => entry.turn === turn).length;
	const waits = `waiting for a reviewer ${of("reviewer")}, for the publisher ${of("publisher")}, for nobody ${of("nobody")}`;
	const rest = unreviewed.length === 0 ? "" : `; ${unreviewed.length} could not be reviewed this time`;
	const known = entries.length + unreviewed.length === 0 ? "none" : `${entries.length} reviewed (${waits})${rest}`;
	return markdownWords(`${repository} on ${generatedAt.slice(0, 16).replace("T", " ")} UTC: ${known}.`);
}
function stageTable(heading, queue, entries, mostRows) {
	if (entries.length === 0) return [];
	const head = [
		"Pull request",
		"Title",
		"Author",
		"Result",
		"Turn",
		"Days waiting",
		"Errors",
		"Breaking",
		"Duplicates",
		"Next"
	];
	const align = [
		"---:",
		"---",
		"---",
		"---",
		"---",
		"---:",
		"---:",
		"---:",
		"---:",
		"---"
	];
	const rows = entries.map((entry) => [
		...[
			pullLink(queue, entry),
			outside(entry.title, LONGEST_TITLE),
			outside(entry.author, LONGEST_TITLE)
		],
		...[`${VERDICTS[entry.verdict]}${entry.draft ? ", draft" : ""}`, TURNS$1[entry.turn]],
		...[
			entry.daysWaiting,
			entry.errors,
			entry.breaking,
			entry.duplicates
		].map(String),
		outside(entry.next, LONGEST_NEXT)
	]);
	return [`### ${heading}`, table([
		head,
		align,
		...rows
	], mostRows)];
}
function unreviewedTable(queue, mostRows) {
	if (queue.unreviewed.length === 0) return [];
	return ["### Not reviewed this time", table([
		[
			"Pull request",
			"Title",
			"Author",
			"Why"
		],
		[
			"---:",
			"---",
			"---",
			"---"
		],
		...queue.unreviewed.map((pull) => [...[
			pullLink(queue, pull),
			outside(pull.title, LONGEST_TITLE),
			outside(pull.author, LONGEST_TITLE)
		], outside(pull.why, 320)])
	], mostRows)];
}
function table([head = [], align = [], ...rows], mostRows) {
	const shown = rows.slice(0, mostRows);
	const more = rows.length > shown.length ? `\n\n${rows.length - shown.length} more are in the files of the queue.` : "";
	return `${[
		head,
		align,
		...shown
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}${more}`;
}
function outside(text, longest) {
	return markdownWords(cutInTheMiddle(visible(text), longest).replaceAll("|", "¦"));
}
function pullLink({ server, repository }, { number }) {
	return markdownLink(String(number), `${server}/${repository.split("/").map(encodeSegment).join("/")}/pull/${number}`);
}
const STAGE_NAMES = {
	proposal: "Proposal",
	submission: "New connector",
	update: "Update",
	deprecation: "Deprecation",
	"not-applicable": "No connector"
};
const TURN_NAMES = {
	reviewer: "Reviewer",
	publisher: "Publisher",
	nobody: "Nobody"
};
const LIFECYCLE_NAMES = {
	"in-review": "In review",
	"awaiting-package": "Awaiting package",
	"in-certification": "In certification",
	"changes-requested": "Changes requested",
	approved: "Approved",
	merged: "Merged",
	deployed: "Deployed",
	closed: "Closed"
};
const VERDICT_NAMES = {
	pass: "In order",
	"changes-needed": "Changes needed",
	unknown: "Not all read",
	"not-applicable": "Nothing to check"
};
function renderQueuePage(queue) {
	const { repository, entries, unreviewed } = queue;
	const body = html`<header>
<h1>Open pull requests of ${repository}</h1>
<p class="lead">As it was on ${moment(queue.generatedAt)}.</p>
${summary(queue)}
</header>
<main id="content">
${entries.length === 0 ? html`<section><p>${NOTHING}</p></section>` : html`${charts(entries)}${pullRequests(queue)}`}
${unreviewed.length === 0 ? void 0 : unreviewedSection(queue)}
</main>
<footer>${FOOTER}</footer>`;
	return page({
		title: `Open pull requests of ${repository}`,
		body
	});
}
const NOTHING = "No open pull request has been reviewed.";
const FOOTER = "Made by Connector Preflight. Days are counted from when the turn last changed, in whole days, to the time above; this page does not change by itself.";
const TURNS = [
	"reviewer",
	"publisher",
	"nobody"
];
const TURN_COLOURS = {
	reviewer: "1",
	publisher: "2",
	nobody: "3"
};
function summary({ entries, unreviewed }) {
	const turn = (wanted) => entries.filter((entry) => entry.turn === wanted).length;
	const longest = Math.max(0, ...entries.filter((entry) => entry.turn === "reviewer").map((entry) => entry.daysWaiting));
	return figures([
		{
			label: "Open",
			value: number(entries.length + unreviewed.length)
		},
		{
			label: "A reviewer’s turn",
			value: number(turn("reviewer"))
		},
		{
			label: "The publisher’s turn",
			value: number(turn("publisher"))
		},
		{
			label: "With errors",
			value: number(entries.filter(({ errors }) => errors > 0).length)
		},
		{
			label: "With breaking changes",
			value: number(entries.filter(({ breaking }) => breaking > 0).length)
		},
		{
			label: "Longest wait for a reviewer",
			value: count(longest, "day")
		},
		...unreviewed.length === 0 ? [] : [{
			label: "Not reviewed",
			value: number(unreviewed.length)
		}]
	]);
}
const number = (value) => value.toLocaleString("en-US");
const WAITS = [
	{
		upTo: 1,
		label: "up to 1"
	},
	{
		upTo: 7,
		label: "2 to 7"
	},
	{
		upTo: 14,
		label: "8 to 14"
	},
	{
		upTo: 30,
		label: "15 to 30"
	},
	{
		upTo: 90,
		label: "31 to 90"
	},
	{
		upTo: Number.POSITIVE_INFINITY,
		label: "over 90"
	}
];
function charts(entries) {
	const turns = TURNS.filter((turn) => entries.some((entry) => entry.turn === turn));
	const series = turns.map((turn) => ({
		colour: TURN_COLOURS[turn],
		name: TURN_NAMES[turn]
	}));
	const byTurn = (some) => turns.map((turn) => some.filter((entry) => entry.turn === turn).length);
	const waits = WAITS.map(({ upTo, label }, index) => {
		const above = WAITS[index - 1]?.upTo ?? Number.NEGATIVE_INFINITY;
		return {
			label,
			values: byTurn(entries.filter(({ daysWaiting }) => daysWaiting > above && daysWaiting <= upTo))
		};
	});
	const stages = choicesAmong(STAGE_NAMES, entries.map(({ stage }) => stage)).map(({ value, label }) => ({
		label,
		values: byTurn(entries.filter(({ stage }) => stage === value))
	}));
	const shared = {
		things: "Pull requests",
		series
	};
	return html`<section aria-labelledby="waiting"><h2 id="waiting">Who is waited for</h2><div class="columns">
${barTable({
		...shared,
		caption: "How long it has been whose turn",
		rowHeading: "Days waiting",
		rows: waits
	})}
${barTable({
		...shared,
		caption: "Whose turn it is at each stage",
		rowHeading: "Stage",
		rows: stages
	})}
</div></section>`;
}
function pullRequests(queue) {
	const { entries } = queue;
	const occurring = (key) => entries.map((entry) => entry[key]);
	const content = table$1({
		caption: "One row for each open pull request; the longest wait stands first.",
		columns: columns(queue),
		rows: entries,
		facets: ({ stage, turn, lifecycle }) => ({
			stage,
			turn,
			lifecycle
		})
	});
	return html`<section aria-labelledby="pull-requests"><h2 id="pull-requests">Pull requests</h2>
${filtered({
		id: "queue",
		things: "pull requests",
		searchLabel: "Choose pull requests",
		fields: [
			{
				kind: "select",
				name: "stage",
				label: "Stage",
				choices: choicesAmong(STAGE_NAMES, occurring("stage"))
			},
			{
				kind: "select",
				name: "lifecycle",
				label: "Certification",
				choices: choicesAmong(LIFECYCLE_NAMES, occurring("lifecycle"))
			},
			{
				kind: "boxes",
				name: "turn",
				label: "Whose turn",
				choices: choicesAmong(TURN_NAMES, occurring("turn"))
			}
		],
		content
	})}</section>`;
}
function columns(queue) {
	return [
		{
			...text("Pull request", (entry) => titleCell(queue, entry)),
			names: true,
			key: ({ title }) => title,
			className: "wide"
		},
		{
			...text("Stage", stageCell),
			key: ({ stage }) => STAGE_NAMES[stage]
		},
		text("Turn", ({ turn }) => TURN_NAMES[turn]),
		{
			...text("Waiting", ({ daysWaiting, since }) => html`${count(daysWaiting, "day")} <small>since ${day(since)}</small>`),
			kind: "number",
			key: ({ daysWaiting }) => daysWaiting
		},
		text("Result", resultCell),
		numeric("Errors", ({ errors }) => errors),
		numeric("Breaking", ({ breaking }) => breaking),
		numeric("Duplicates", ({ duplicates }) => duplicates),
		{
			...text("Next step", ({ next }) => next),
			sortable: false,
			className: "wide"
		}
	];
}
function text(label, cell) {
	return {
		heading: label,
		label,
		kind: "text",
		cell
	};
}
function numeric(label, value) {
	return {
		heading: label,
		label,
		kind: "number",
		cell: (entry) => quietZero(value(entry)),
		key: value
	};
}
function titleCell(queue, entry) {
	const sign = entry.draft ? html` <span class="tag">Draft</span>` : void 0;
	return html`${nameOf(queue, entry)}${sign}<small>${byline(entry)}, open for ${count(entry.daysOpen, "day")}</small>`;
}
function nameOf({ server, repository }, { number: pull, title }) {
	return link(pullAddress(repository, pull, server), title.trim() === "" ? `#${pull}` : title);
}
function byline({ number: pull, author }) {
	return author === "" ? `#${pull}` : `#${pull} by ${author}`;
}
function stageCell({ stage, lifecycle }) {
	return html`${STAGE_NAMES[stage]}${lifecycle === "in-review" ? void 0 : html`<small>${LIFECYCLE_NAMES[lifecycle]}</small>`}`;
}
const VERDICT_COLOURS = {
	pass: "good",
	"changes-needed": "error",
	unknown: "warning",
	"not-applicable": "muted"
};
function resultCell({ verdict }) {
	return html`<span class="${VERDICT_COLOURS[verdict]}">${VERDICT_NAMES[verdict]}</span>`;
}
function unreviewedSection(queue) {
	const content = table$1({
		caption: "Nothing is known of these: neither that they are in order nor that they are not.",
		columns: [{
			heading: "Pull request",
			label: "Pull request",
			kind: "text",
			names: true,
			key: ({ title }) => title,
			cell: (entry) => html`${nameOf(queue, entry)}<small>${byline(entry)}</small>`
		}, {
			heading: "Why",
			label: "Why",
			kind: "text",
			cell: ({ why }) => why
		}],
		rows: queue.unreviewed
	});
	return html`<section aria-labelledby="unreviewed"><h2 id="unreviewed">Not reviewed</h2>${content}</section>`;
}
const LONG_DAY = new Intl.DateTimeFormat("en-GB", {
	dateStyle: "long",
	timeZone: "UTC"
});
function moment(iso) {
	const time = isoOf(iso);
	return html`<time datetime="${iso}">${time === void 0 ? iso : `${LONG_DAY.format(new Date(time))}, ${time.slice(11, 16)} UTC`}</time>`;
}
function day(iso) {
	return html`<time datetime="${iso}">${isoOf(iso)?.slice(0, 10) ?? iso}</time>`;
}
function isoOf(text) {
	const time = new Date(text);
	return Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
}
const FILES = {
	"queue.json": renderJson,
	"queue.md": renderQueueMarkdown,
	"queue.html": renderQueuePage
};
function writeQueueFiles(queue, folder) {
	for (const [name, render] of Object.entries(FILES)) placeText(join(folder, name), render(queue));
}
const DAY = 864e5;
function queueEntry({ number, title, author, draft, createdAt, summary }, now) {
	const { since = createdAt, ...told } = summary;
	return {
		number,
		title,
		author,
		draft,
		...told,
		since,
		daysWaiting: daysBetween(since, now),
		daysOpen: daysBetween(createdAt, now)
	};
}
function daysBetween(from, to) {
	return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY)) || 0;
}
function makeQueue({ repository, server, generatedAt, entries, unreviewed }) {
	return {
		schemaVersion: 1,
		repository,
		server,
		generatedAt,
		entries: entries.toSorted((one, two) => one.since < two.since ? -1 : one.since > two.since ? 1 : one.number - two.number),
		unreviewed: unreviewed.toSorted((one, two) => one.number - two.number)
	};
}
function mergeQueues(parts) {
	const oldestFirst = parts.toSorted((one, two) => one.generatedAt < two.generatedAt ? -1 : one.generatedAt > two.generatedAt ? 1 : 0);
	const newest = oldestFirst.at(-1);
	if (newest === void 0) throw new RangeError("There is no part of a queue to merge.");
	const { repository, server, generatedAt } = newest;
	const stranger = parts.find((part) => part.repository.toLowerCase() !== repository.toLowerCase() || part.server !== server);
	if (stranger !== void 0) throw new RangeError(`The parts are of different repositories: ${repository} and ${stranger.repository}.`);
	const entries = new Map(oldestFirst.flatMap((part) => part.entries.map((entry) => [entry.number, aged(entry, part, generatedAt)])));
	const unreviewed = new Map(oldestFirst.flatMap((part) => part.unreviewed.map((pull) => [pull.number, pull])));
	return makeQueue({
		repository,
		server,
		generatedAt,
		entries: [...entries.values()],
		unreviewed: [...unreviewed.values()].filter(({ number }) => !entries.has(number))
	});
}
function aged(entry, part, now) {
	const older = daysBetween(part.generatedAt, now);
	return {
		...entry,
		daysWaiting: daysBetween(entry.since, now),
		daysOpen: entry.daysOpen + older
	};
}
export { renderQueueMarkdown as a, writeQueueFiles as i, mergeQueues as n, renderQueueSummary as o, queueEntry as r, makeQueue as t };
