import { t as loadConfiguration } from "./load-configuration.js";
import { t as InputError } from "./input-error.js";
import { a as codeSpan, r as plainText, t as markdownText } from "./render.js";
import { c as groupFindings, l as openFindings, r as findingsMarkdown, s as shortName, u as tellingValues } from "./changes-pretty.js";
import { $ as totalsOf, D as count, O as countOf, Q as checkReport, Y as totalsSentence, a as GAPS, m as SEVERITY_WORDS, r as FOLDER, w as checkedSentence, x as andMore } from "./sentences.js";
import { n as renderGithubCheck } from "./github.js";
import { $ as PROFILES, n as visible } from "./visible.js";
import { a as ruleLink, c as choicesAmong, d as attributes, f as html, i as htmlWords, l as filtered, n as htmlText, o as dataOf, p as link, r as htmlValue, s as table, t as figures, u as page } from "./words.js";
import { n as print, r as renderJsonCheck } from "./json.js";
import { t as renderPrettyCheck } from "./pretty.js";
import { c as rulePage, i as encodeSegment, n as REPOSITORY } from "./links.js";
import { t as fingerprints } from "./fingerprint.js";
import { r as ruleById } from "./registry.js";
import { t as TOOL } from "./version.js";
import { n as shardOf } from "./check-shard.js";
import { n as uncheckedTarget, t as checkTarget } from "./check-target.js";
import { n as findTargets, t as bytesOf } from "./read-connectors.js";
import { a as wantsColour, n as note, r as print$1 } from "./outcome.js";
import { Worker } from "node:worker_threads";
import { extname } from "node:path";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
const ALL = Number.POSITIVE_INFINITY;
const EVERYTHING$1 = {
	why: true,
	places: ALL,
	kinds: ALL,
	files: ALL
};
function renderMarkdownCheck(report, rules) {
	const sections = report.connectors.flatMap(({ folder, findings }) => {
		const bySeverity = [
			"error",
			"warning",
			"info"
		].flatMap((severity) => {
			const open = openFindings(findings, severity);
			return open.length === 0 ? [] : [`### ${countOf(open.length, severity)}`, findingsMarkdown(open, EVERYTHING$1, {
				rules,
				folder,
				whole: FOLDER
			})];
		});
		return bySeverity.length === 0 ? [] : [`## ${codeSpan(folder)}`, ...bySeverity];
	});
	const gaps = report.gaps.length === 0 ? [] : [report.gaps.map((gap) => `- ${markdownText(gap)}`).join("\n")];
	return `${[
		checkedSentence(report.connectors.length, report.totals, report.gaps.length),
		...gaps,
		...sections
	].join("\n\n")}\n`;
}
const WIDTH = 400;
const HEIGHT = 12;
const NARROWEST = 2;
const GAP = 1;
function bar(parts, longest, title) {
	const present = parts.filter(({ value }) => value > 0);
	let from = 0;
	const pieces = present.map(({ value, colour }) => {
		const width = Math.max(NARROWEST, value / Math.max(1, longest) * 394 - GAP);
		const piece = html`<rect class="bar-${colour}" x="${rounded(from)}" width="${rounded(width)}" height="${HEIGHT}"/>`;
		from += width + GAP;
		return piece;
	});
	const said = present.map(({ value, label }) => `${label}: ${value.toLocaleString("en-US")}`).join(", ");
	return html`<svg class="bar" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none"><title>${title}</title><desc>${said === "" ? "none" : said}</desc>${pieces}</svg>`;
}
function legend(colour, name) {
	return html`<span class="swatch bar-${colour}" aria-hidden="true"></span>${name}`;
}
const rounded = (number) => Math.round(number * 10) / 10;
function barTable({ caption, rowHeading, things, series, rows }) {
	const longest = Math.max(...rows.map(({ values }) => sum(values)));
	const body = rows.map(({ label, values }) => {
		const parts = values.map((value, index) => ({
			value,
			colour: series[index]?.colour ?? "1",
			label: series[index]?.name ?? ""
		}));
		const numbers = parts.map(({ value, label: name }) => html`<td role="cell" class="number" data-label="${name}">${quietZero(value)}</td>`);
		return html`<tr role="row"><th scope="row" role="rowheader">${label}</th><td role="cell" class="chart">${bar(parts, longest, things)}</td>${numbers}</tr>\n`;
	});
	const heads = series.map(({ colour, name }) => html`<th scope="col" role="columnheader" class="number">${legend(colour, name)}</th>`);
	return html`<div class="table"><table role="table" class="bars"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${rowHeading}</th><td role="cell" class="chart"></td>${heads}</tr></thead>
<tbody role="rowgroup">${body}</tbody></table></div>`;
}
function quietZero(value) {
	return value === 0 ? html`<span class="none">0</span>` : html`${value.toLocaleString("en-US")}`;
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
const SEVERITY_NAMES = {
	error: "Errors",
	warning: "Warnings",
	info: "Hints"
};
const PROFILE_NAMES = {
	"independent-publisher": "Independent",
	certified: "Certified",
	custom: "Custom"
};
const sumOf = (totals) => totals.error + totals.warning + totals.info;
function worstOf(totals) {
	return SEVERITIES.find((severity) => totals[severity] > 0);
}
function shownConnectors(connectors, parent) {
	return connectors.map((connector, index) => ({
		...connector,
		number: index + 1,
		name: connector.folder.slice(parent.length),
		totals: totalsOf(connector.findings)
	})).sort((a, b) => b.totals.error - a.totals.error || sumOf(b.totals) - sumOf(a.totals));
}
function commonParent(folders) {
	const [first = [], ...others] = folders.map((folder) => folder.split("/").slice(0, -1));
	if (others.length === 0) return "";
	const different = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
	return (different === -1 ? first : first.slice(0, different)).map((segment) => `${segment}/`).join("");
}
function brokenRules(connectors, rules) {
	const found = /* @__PURE__ */ new Map();
	for (const connector of connectors) for (const { rule, severity, waiver } of connector.findings) {
		if (waiver !== void 0) continue;
		const known = found.get(rule) ?? {
			totals: {
				error: 0,
				warning: 0,
				info: 0
			},
			connectors: /* @__PURE__ */ new Set()
		};
		found.set(rule, known);
		known.totals[severity] += 1;
		known.connectors.add(connector);
	}
	return [...found].map(([id, known]) => ({
		id,
		facts: rules(id),
		totals: known.totals,
		connectors: known.connectors.size
	})).sort((a, b) => sumOf(b.totals) - sumOf(a.totals));
}
const MOST_PLACES = 100;
function findingsSection(checked, broken) {
	const found = checked.filter(({ totals }) => sumOf(totals) > 0);
	const rules = broken.map(({ id, totals }) => ({
		value: id,
		label: `${id} (${sumOf(totals).toLocaleString("en-US")})`
	})).sort((a, b) => a.value < b.value ? -1 : 1);
	const helps = new Map(broken.map(({ id, facts }) => [id, facts]));
	const content = found.map((connector) => connectorFindings(connector, helps, found.length === 1));
	return html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${filtered({
		id: "finding-list",
		things: "findings",
		searchLabel: "Choose findings",
		fields: [{
			kind: "select",
			name: "rule",
			label: "Rule",
			choices: rules
		}, {
			kind: "boxes",
			name: "severity",
			label: "Severity",
			choices: choicesAmong(SEVERITY_NAMES, broken.flatMap(({ totals }) => SEVERITIES.filter((severity) => totals[severity] > 0)))
		}],
		content
	})}</section>`;
}
function connectorFindings(connector, rules, open) {
	const { folder, name, findings, number, totals } = connector;
	const groups = groupFindings(findings.filter(({ waiver }) => waiver === void 0)).flatMap((file) => file.groups).sort((a, b) => SEVERITIES.indexOf(a.first.severity) - SEVERITIES.indexOf(b.first.severity)).map((group) => groupItem(group, folder, rules));
	return html`<details id="connector-${number}"${attributes({
		open,
		"data-group": name
	})}><summary><b>${name}</b> <span class="muted">${totalsSentence(totals)}</span></summary>
<ul class="findings">${groups}</ul></details>
`;
}
function groupItem(group, folder, rules) {
	const { rule, severity, message, help } = group.first;
	const facts = {
		"data-item": true,
		...dataOf({
			severity,
			rule
		}),
		...group.findings.length > 1 && { "data-weight": group.findings.length }
	};
	return html`<li${attributes(facts)}><p><span class="tag ${severity}">${SEVERITY_WORDS[severity]}</span> ${rules.get(rule) === void 0 ? rule : ruleLink(rule)} <span class="muted">${placeOf(group, folder)}</span></p>
<p>${htmlText(message)}${help.length === 0 ? void 0 : html` <span class="muted">${htmlText(help)}</span>`}</p>${places(group)}</li>
`;
}
function placeOf({ first, findings }, folder) {
	if (first.file === void 0) return FOLDER;
	const name = shortName(first.file, folder);
	return findings.length > 1 ? name : [name, ...position(first)].join(":");
}
function position({ line, column }) {
	return line === void 0 ? [] : [line, ...column === void 0 ? [] : [column]];
}
function places(group) {
	if (group.findings.length === 1) return void 0;
	const values = tellingValues(group);
	const items = group.findings.slice(0, MOST_PLACES).map((finding, index) => {
		const value = values[index];
		const at = position(finding).join(":");
		return html`<li>${at}${at === "" ? void 0 : " "}${value === void 0 ? void 0 : htmlValue(value)}</li>`;
	});
	const rest = group.findings.length - items.length;
	const more = rest === 0 ? void 0 : html`<li class="muted">${andMore(rest)}</li>`;
	return html`<div class="places"><span class="muted">${count(group.findings.length, "place")}</span><ul>${items}${more}</ul></div>`;
}
function rulesSection(broken) {
	const longest = Math.max(...broken.map(({ totals }) => sumOf(totals)));
	const columns = [
		{
			heading: "Rule",
			label: "Rule",
			kind: "text",
			names: true,
			className: "wide",
			key: ({ id }) => id,
			cell: ruleCell
		},
		{
			heading: "What it wants",
			label: "Wants",
			kind: "text",
			sortable: false,
			className: "wider",
			cell: wishCell
		},
		...severityColumns(),
		{
			heading: "Connectors",
			label: "Connectors",
			kind: "number",
			key: (rule) => rule.connectors,
			cell: (rule) => quietZero(rule.connectors)
		},
		barColumn(longest)
	];
	const content = table({
		caption: "Every rule that found something; the most frequent stands first.",
		columns,
		rows: broken,
		facets: ({ totals }) => ({ worst: worstOf(totals) ?? "" })
	});
	return html`<section aria-labelledby="rules"><h2 id="rules">Rules by frequency</h2>
${filtered({
		id: "rule-table",
		things: "rules",
		searchLabel: "Choose rules",
		fields: [{
			kind: "boxes",
			name: "worst",
			label: "Most severe",
			choices: choicesAmong(SEVERITY_NAMES, broken.flatMap(({ totals }) => worstOf(totals) ?? []))
		}],
		content
	})}</section>`;
}
function ruleCell({ id, facts }) {
	const show = html`<small><a href="#findings" data-choose="rule" data-value="${id}">Show its findings</a></small>`;
	return html`${facts === void 0 ? id : ruleLink(id)}${show}`;
}
function wishCell({ facts }) {
	if (facts === void 0) return void 0;
	return html`${htmlWords(facts.summary)}<small>${htmlWords(facts.why)}</small>`;
}
function severityColumns() {
	return SEVERITIES.map((severity) => ({
		heading: SEVERITY_NAMES[severity],
		label: SEVERITY_NAMES[severity],
		kind: "number",
		key: ({ totals }) => totals[severity],
		cell: ({ totals }) => quietZero(totals[severity])
	}));
}
function barColumn(longest) {
	return {
		heading: "Findings",
		label: "Findings",
		kind: "number",
		className: "chart",
		key: ({ totals }) => sumOf(totals),
		cell: ({ totals }) => {
			return bar(SEVERITIES.map((severity) => ({
				colour: severity,
				value: totals[severity],
				label: SEVERITY_NAMES[severity]
			})), longest, "Findings");
		}
	};
}
const HEALTH = {
	error: "With errors",
	warning: "With warnings at most",
	info: "With hints at most",
	none: "Nothing found"
};
function connectorsSection(checked) {
	const longest = Math.max(...checked.map(({ totals }) => sumOf(totals)));
	const columns = [
		{
			heading: "Connector",
			label: "Connector",
			kind: "text",
			names: true,
			className: "wide",
			key: ({ name }) => name,
			cell: connectorCell
		},
		{
			heading: "Profile",
			label: "Profile",
			kind: "text",
			cell: ({ profile }) => PROFILE_NAMES[profile]
		},
		...severityColumns(),
		barColumn(longest)
	];
	const content = table({
		caption: "Every connector that was checked; the one with the most errors stands first.",
		columns,
		rows: checked,
		facets: ({ profile, totals }) => ({
			profile,
			health: worstOf(totals) ?? "none"
		})
	});
	return html`<section aria-labelledby="connectors"><h2 id="connectors">Connectors</h2>
${filtered({
		id: "connector-table",
		things: "connectors",
		searchLabel: "Choose connectors",
		fields: [{
			kind: "select",
			name: "profile",
			label: "Profile",
			choices: choicesAmong(PROFILE_NAMES, checked.map(({ profile }) => profile))
		}, {
			kind: "select",
			name: "health",
			label: "Result",
			choices: choicesAmong(HEALTH, checked.map(({ totals }) => worstOf(totals) ?? "none"))
		}],
		content
	})}</section>`;
}
function connectorCell({ name, number, totals }) {
	return sumOf(totals) === 0 ? html`${name}` : link(`#connector-${number}`, name);
}
function renderReportPage(report, rules) {
	const parent = commonParent(report.connectors.map(({ folder }) => folder));
	const checked = shownConnectors(report.connectors, parent);
	const broken = brokenRules(report.connectors, rules);
	const only = checked.length === 1 ? checked[0] : void 0;
	const title = only === void 0 ? "Health of the connectors" : `Health of ${only.folder}`;
	const sections = only === void 0 ? ofMany(checked, broken) : ofOne(only, broken);
	const body = html`<header>
<h1>${title}</h1>
<p class="lead">${checkedSentence(checked.length, report.totals, report.gaps.length)}${parent === "" ? void 0 : html` All of them are in ${htmlValue(parent)}.`}</p>
${summary(report, checked)}
</header>
<main id="content">
${gapsSection(report)}
${sections}
</main>
<footer>Made by Connector Preflight. This page holds everything it shows and asks the network for nothing.</footer>`;
	return page({
		title,
		body
	});
}
function ofMany(checked, broken) {
	if (checked.length === 0) return [];
	if (broken.length === 0) return [overview(checked, broken), connectorsSection(checked)];
	return [
		overview(checked, broken),
		rulesSection(broken),
		connectorsSection(checked),
		findingsSection(checked, broken)
	];
}
function ofOne(only, broken) {
	return broken.length === 0 ? [] : [findingsSection([only], broken), rulesSection(broken)];
}
function summary({ totals, gaps }, checked) {
	const number = (value) => value.toLocaleString("en-US");
	const connectors = [{
		label: "Connectors checked",
		value: number(checked.length)
	}, {
		label: "Without errors",
		value: number(checked.filter((connector) => connector.totals.error === 0).length)
	}];
	return figures([
		...checked.length === 1 ? [] : connectors,
		...SEVERITIES.map((severity) => ({
			label: SEVERITY_NAMES[severity],
			value: number(totals[severity])
		})),
		...gaps.length === 0 ? [] : [{
			label: "Not checked",
			value: number(gaps.length)
		}]
	]);
}
function gapsSection({ gaps }) {
	if (gaps.length === 0) return void 0;
	return html`<section aria-labelledby="gaps"><h2 id="gaps">${GAPS}</h2><ul>${gaps.map((gap) => html`<li>${htmlText(gap)}</li>`)}</ul></section>`;
}
const ERROR_STEPS = [
	{
		from: 0,
		label: "none"
	},
	{
		from: 1,
		label: "1 to 4"
	},
	{
		from: 5,
		label: "5 to 19"
	},
	{
		from: 20,
		label: "20 to 99"
	},
	{
		from: 100,
		label: "100 or more"
	}
];
function overview(checked, broken) {
	const profiles = PROFILES.filter((profile) => checked.some((connector) => connector.profile === profile));
	const rows = ERROR_STEPS.map(({ from, label }, index) => {
		const below = ERROR_STEPS[index + 1]?.from ?? Number.POSITIVE_INFINITY;
		const some = checked.filter(({ totals }) => totals.error >= from && totals.error < below);
		return {
			label,
			values: profiles.map((profile) => some.filter((connector) => connector.profile === profile).length)
		};
	});
	const colours = [
		"1",
		"2",
		"3"
	];
	return html`<section aria-labelledby="overview"><h2 id="overview">At a glance</h2><div class="columns">
${barTable({
		caption: "Connectors by number of errors",
		rowHeading: "Errors",
		things: "Connectors",
		series: profiles.map((profile, index) => ({
			colour: colours[index] ?? "3",
			name: PROFILE_NAMES[profile]
		})),
		rows
	})}
${broken.length === 0 ? void 0 : barTable({
		caption: "Findings by kind",
		rowHeading: "Kind",
		things: "Findings",
		series: SERIES,
		rows: byKind(broken)
	})}
</div></section>`;
}
const SERIES = SEVERITIES.map((severity) => ({
	colour: severity,
	name: SEVERITY_NAMES[severity]
}));
const MOST_KINDS = 8;
function byKind(broken) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { facts, totals } of broken) {
		const kind = facts?.group ?? "Reading";
		const before = kinds.get(kind) ?? [
			0,
			0,
			0
		];
		kinds.set(kind, SEVERITIES.map((severity, index) => (before[index] ?? 0) + totals[severity]));
	}
	const sum = (values) => values.reduce((total, value) => total + value, 0);
	const rows = [...kinds].map(([label, values]) => ({
		label,
		values
	})).sort((a, b) => sum(b.values) - sum(a.values));
	const rest = rows.slice(MOST_KINDS);
	if (rest.length < 2) return rows;
	return [...rows.slice(0, MOST_KINDS), {
		label: count(rest.length, "other kind"),
		values: SEVERITIES.map((_, index) => sum(rest.map(({ values }) => values[index] ?? 0)))
	}];
}
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
function renderSarif(report, tool, rules) {
	const findings = report.connectors.flatMap((connector) => connector.findings);
	const ids = [...new Set(findings.map((finding) => finding.rule))];
	const prints = fingerprints(findings);
	return print({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: tool.name,
				version: tool.version,
				informationUri: REPOSITORY,
				rules: ids.map((id) => ruleDescriptor(id, rules))
			} },
			columnKind: "utf16CodeUnits",
			...report.gaps.length > 0 && { invocations: [incomplete(report.gaps)] },
			results: findings.map((finding, index) => result(finding, ids.indexOf(finding.rule), prints[index] ?? ""))
		}]
	});
}
function incomplete(gaps) {
	return {
		executionSuccessful: false,
		toolExecutionNotifications: gaps.map((gap) => ({
			level: "error",
			message: { text: withoutLinks(plainText(gap)) }
		}))
	};
}
function ruleDescriptor(id, rules) {
	const facts = rules(id);
	if (facts === void 0) return { id };
	return {
		id,
		shortDescription: { text: facts.summary },
		fullDescription: { text: facts.why },
		help: { text: facts.remedy },
		helpUri: rulePage(id),
		properties: { tags: [facts.group] }
	};
}
function result(finding, ruleIndex, fingerprint) {
	const { rule, severity, file, waiver } = finding;
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: withoutLinks(messageText(finding)) },
		...file !== void 0 && { locations: [{ physicalLocation: {
			artifactLocation: { uri: uriOf(file) },
			...region(finding)
		} }] },
		partialFingerprints: { "connectorPreflight/v1": fingerprint },
		...waiver && { suppressions: [{
			kind: "external",
			justification: withoutLinks(visible(waiver.reason))
		}] }
	};
}
function messageText({ message, help }) {
	return [plainText(message), plainText(help)].filter((text) => text !== "").join("\n");
}
function withoutLinks(text) {
	return text.replaceAll("](", "] (");
}
function region({ line, column, endLine, endColumn }) {
	if (line === void 0) return {};
	return { region: {
		startLine: line,
		...column !== void 0 && { startColumn: column },
		...endLine !== void 0 && { endLine },
		...endColumn !== void 0 && { endColumn }
	} };
}
function uriOf(file) {
	return file.split("/").map(encodeSegment).join("/");
}
const WIDEST_BAR = 30;
const NARROWEST_BAR = 5;
const USUAL_COLUMNS = 80;
const CLEAR_LINE = "\r\x1B[2K";
function renderProgress({ done, total, columns }) {
	const words = "Checking connectors";
	const count = `${String(done).padStart(String(total).length)} of ${total}`;
	const room = columns - 1 - `${words} [] ${count}`.length;
	if (room < NARROWEST_BAR) return count.slice(0, Math.max(0, columns - 1));
	const width = Math.min(WIDEST_BAR, room);
	const filled = total === 0 ? width : Math.floor(width * done / total);
	return `${words} [${"#".repeat(filled)}${"-".repeat(width - filled)}] ${count}`;
}
function showProgress(screen, total) {
	if (screen.isTTY !== true || total < 2) return {
		advance: () => void 0,
		end: () => void 0
	};
	let done = 0;
	const draw = () => {
		screen.write(`${CLEAR_LINE}${renderProgress({
			done,
			total,
			columns: screen.columns ?? USUAL_COLUMNS
		})}`);
	};
	draw();
	return {
		advance: () => {
			done += 1;
			draw();
		},
		end: () => {
			screen.write(CLEAR_LINE);
		}
	};
}
async function runInWorkers(tasks, pool) {
	const outcomes = /* @__PURE__ */ new Map();
	const waiting = tasks.entries();
	const workThrough = async () => {
		let seat = new Seat(pool.start());
		try {
			for (const [index, task] of waiting) {
				if (seat.ended) seat = new Seat(pool.start());
				outcomes.set(index, await seat.ask(task));
				pool.onSettled();
			}
		} finally {
			await seat.close();
		}
	};
	await Promise.all(Array.from({ length: Math.min(pool.workers, tasks.length) }, workThrough));
	return tasks.map((_, index) => outcomes.get(index) ?? {
		kind: "lost",
		cause: "no thread took it"
	});
}
var Seat = class {
	ended = false;
	#worker;
	#cause;
	#settle;
	constructor(worker) {
		this.#worker = worker;
		worker.on("message", (result) => this.#settle?.({
			kind: "done",
			result
		}));
		worker.on("messageerror", (error) => {
			this.#cause = error.message;
			worker.terminate();
		});
		worker.on("error", (error) => {
			this.#cause = messageOf(error);
		});
		worker.on("exit", (code) => {
			this.ended = true;
			this.#settle?.({
				kind: "lost",
				cause: this.#cause ?? `its thread ended with exit code ${code}`
			});
		});
	}
	async ask(task) {
		const answer = new Promise((resolve) => {
			this.#settle = resolve;
		});
		this.#worker.postMessage(task);
		return await answer;
	}
	async close() {
		await this.#worker.terminate();
	}
};
function messageOf(error) {
	if (typeof error !== "object" || error === null) return String(error);
	return "message" in error && error.message !== "" ? String(error.message) : void 0;
}
const FEWEST_PER_WORKER = 4;
const FEWEST_BYTES = 2e6;
async function checkTargets(targets, options) {
	return isWorthWorkers(targets, options.workers) ? await checkInWorkers(targets, options) : checkHere(targets, options);
}
function isWorthWorkers(targets, workers) {
	if (workers < 2 || targets.length < 8) return false;
	let bytes = 0;
	return targets.some((target) => {
		bytes += bytesOf(target);
		return bytes >= FEWEST_BYTES;
	});
}
function checkHere(targets, { configuration, progress }) {
	return targets.map((target) => {
		const checked = checkTarget(target, configuration);
		progress.advance();
		return checked;
	});
}
async function checkInWorkers(targets, { configuration, workers, progress }) {
	const outcomes = await runInWorkers(targets, {
		workers: Math.min(workers, Math.ceil(targets.length / FEWEST_PER_WORKER)),
		start: () => new Worker(WORKER, { workerData: configuration }),
		onSettled: progress.advance
	});
	return targets.map((target, index) => {
		const outcome = outcomes[index];
		return outcome?.kind === "done" ? outcome.result : uncheckedTarget(target, outcome?.cause ?? "no answer");
	});
}
const WORKER = new URL(`../check-worker${extname(import.meta.url)}`, import.meta.url);
const EVERYTHING = {
	index: 1,
	count: 1
};
async function checkCommand(paths, options) {
	const configuration = readSettings(options.config);
	const targets = shardOf(findTargets(paths, configuration, options.profile), options.shard ?? EVERYTHING);
	const progress = showProgress(process.stderr, options.quiet === true ? 0 : targets.length);
	const checked = await checkTargets(targets, {
		configuration,
		workers: options.workers ?? availableParallelism(),
		progress
	});
	progress.end();
	const gaps = checked.flatMap((one) => one.gaps);
	const report = checkReport(checked.flatMap(({ connector }) => connector ?? []), gaps);
	print$1(render(report, options));
	for (const gap of gaps) note(plainText(gap));
	if (gaps.length > 0) return 2;
	return report.totals.error > 0 ? 1 : 0;
}
function readSettings(path) {
	if (path === void 0) return loadConfiguration(null).configuration;
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch (error) {
		throw new InputError(`Could not read the settings ${path}: ${error.code ?? "unknown cause"}.`, { cause: error });
	}
	const { configuration, problems } = loadConfiguration(text);
	for (const { message, line } of problems) note(`${path}:${line}: ${plainText(message)}`);
	return configuration;
}
function render(report, options) {
	switch (options.format) {
		case "pretty": return renderPrettyCheck(report, { colour: wantsColour(options) });
		case "json": return renderJsonCheck(report, TOOL);
		case "sarif": return renderSarif(report, TOOL, ruleById);
		case "markdown": return renderMarkdownCheck(report, ruleById);
		case "github": return renderGithubCheck(report);
		case "html": return renderReportPage(report, ruleById);
	}
}
export { checkCommand };
