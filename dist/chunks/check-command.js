import { $ as PROFILES, g as LineTable } from "./documents.js";
import { t as fingerprints } from "./fingerprint.js";
import { a as exactText, o as fileAt, r as planSteps, t as mendConnector } from "./mend.js";
import { n as renderMarkdownCheck, t as renderSarif } from "./sarif.js";
import { n as checkReport, r as totalsOf } from "./review.js";
import { n as renderGithubCheck } from "./github.js";
import { A as checkedSentence, D as andMore, N as count, a as GAPS, b as SEVERITY_WORDS, ot as totalsSentence, p as NOTHING_FOUND, r as FOLDER } from "./sentences.js";
import { n as barTable, r as quietZero, t as bar } from "./bars.js";
import { a as ruleLink, c as page, d as attributes, f as html, i as htmlWords, l as choicesAmong, n as htmlText, o as dataOf, p as link, r as htmlValue, s as table, t as figures, u as filtered } from "./words.js";
import { a as shortName, c as tellingValues, o as groupFindings } from "./findings-markdown.js";
import { r as renderJsonCheck } from "./json.js";
import { r as plainText } from "./render.js";
import { n as visible } from "./visible.js";
import { t as renderPrettyCheck } from "./pretty.js";
import { t as checkConnector } from "./check-connector.js";
import { r as ruleById } from "./registry.js";
import { t as TOOL } from "./version.js";
import { t as showProgress } from "./check-progress.js";
import { n as shardOf } from "./check-shard.js";
import { n as uncheckedTarget, t as checkTarget } from "./check-target.js";
import { a as readConnector, n as findTargets, t as bytesOf } from "./read-connectors.js";
import { i as print, s as wantsColour, t as complain } from "./outcome.js";
import { t as readSettings } from "./read-settings.js";
import { Worker } from "node:worker_threads";
import { extname } from "node:path";
import { availableParallelism } from "node:os";
function replacementsFor(connector, findings, check) {
	const { mended } = mendConnector(connector, {
		check,
		wants: changesText
	});
	const vouched = new Set(mended.map(nameOf));
	const { steps } = planSteps(connector, findings.filter((finding) => changesText(finding) && vouched.has(nameOf(finding))));
	const tables = /* @__PURE__ */ new Map();
	return new Map(steps.flatMap(({ findings: fixed, change }) => {
		if (change.kind !== "edit") return [];
		const table = tables.get(change.path) ?? new LineTable(textAt(connector, change.path));
		tables.set(change.path, table);
		const replacements = change.edits.map((edit) => replacementOf(edit, table));
		return fixed.map((finding) => [finding, replacements]);
	}));
}
function changesText({ fix }) {
	return fix?.kind === "json" || fix?.kind === "text";
}
function nameOf(finding) {
	return fingerprints([finding]).join();
}
function replacementOf({ offset, length, text }, table) {
	const start = table.positionAt(offset);
	const end = table.positionAt(offset + length);
	return {
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		text
	};
}
function textAt(connector, path) {
	const blob = fileAt(connector, path)?.blob;
	const text = blob?.kind === "bytes" ? exactText(blob.bytes) : void 0;
	return text?.startsWith("﻿") ? text.slice(1) : text ?? "";
}
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
			const parts = SEVERITIES.map((severity) => ({
				colour: severity,
				value: totals[severity],
				label: SEVERITY_NAMES[severity]
			}));
			return bar(parts, longest, "Findings");
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
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function xmlLine(text) {
	return visible(text).replace(/\p{Noncharacter_Code_Point}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
function renderJunit(report, tool) {
	const gaps = report.gaps.map((gap) => plainText(gap));
	const cases = report.connectors.map(casesOf);
	const suites = [...report.connectors.map(({ folder }, index) => suite(folder, cases[index] ?? [])), ...gaps.length > 0 ? [gapSuite(gaps)] : []];
	const all = cases.flat();
	const counts = `tests="${all.length + gaps.length}" failures="${countOf(all, "failure")}" errors="${gaps.length}"`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xmlLine(tool.name)}" ${counts}>\n${suites.join("")}</testsuites>\n`;
}
function casesOf({ folder, findings }) {
	if (findings.length === 0) return [{
		outcome: "passed",
		xml: `${caseTag(folder, NOTHING_FOUND)}/>`
	}];
	return findings.map((finding) => caseOf(finding, folder));
}
function caseOf(finding, folder) {
	const { rule, severity, message, waiver, file = folder } = finding;
	const tag = caseTag(file, `${rule}: ${plainText(message)}`);
	const outcome = outcomeOf(finding);
	return {
		outcome,
		xml: `${tag}>${{
			failure: () => `<failure type="${xmlLine(rule)}" message="${xmlLine(plainText(message))}">${explanation(finding, folder)}</failure>`,
			skipped: () => `<skipped message="${xmlLine(`${waiver?.by}: ${waiver?.reason}`)}"/>`,
			passed: () => `<system-out>${xmlLine(SEVERITY_WORDS[severity])}: ${explanation(finding, folder)}</system-out>`
		}[outcome]()}</testcase>`
	};
}
function outcomeOf({ severity, waiver }) {
	if (waiver !== void 0) return "skipped";
	return severity === "error" ? "failure" : "passed";
}
function explanation({ message, help, file, line, column }, folder) {
	return [
		[
			file ?? folder,
			line,
			column
		].filter((part) => part !== void 0).join(":"),
		plainText(message),
		plainText(help)
	].filter((text) => text !== "").map(xmlLine).join("\n");
}
function caseTag(classname, name) {
	return `    <testcase classname="${xmlLine(classname)}" name="${xmlLine(name)}"`;
}
function suite(name, cases) {
	const counts = `tests="${cases.length}" failures="${countOf(cases, "failure")}" errors="0" skipped="${countOf(cases, "skipped")}"`;
	return `  <testsuite name="${xmlLine(name)}" ${counts}>\n${cases.map(({ xml }) => `${xml}\n`).join("")}  </testsuite>\n`;
}
function gapSuite(gaps) {
	const cases = gaps.map((gap) => `${caseTag(GAPS, gap)}><error message="${xmlLine(gap)}"/></testcase>\n`).join("");
	return `  <testsuite name="${xmlLine(GAPS)}" tests="${gaps.length}" failures="0" errors="${gaps.length}" skipped="0">\n${cases}  </testsuite>\n`;
}
function countOf(cases, outcome) {
	return cases.filter((one) => one.outcome === outcome).length;
}
function renderLines(report) {
	return report.connectors.flatMap(({ folder, findings }) => findings.filter(({ waiver }) => waiver === void 0).map((finding) => findingLine(finding, folder))).map((line) => `${line}\n`).join("");
}
function findingLine({ file, line = 1, column = 1, severity, message, help, rule }, folder) {
	const words = [plainText(message), plainText(help)].filter((text) => text !== "").join(" ");
	return `${visible(file ?? folder)}:${line}:${column}: ${severity}: ${words} (${rule})`;
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
	if (SOURCES || workers < 2 || targets.length < 8) return false;
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
const SOURCES = extname(import.meta.url) === ".ts";
const WORKER = new URL("../check-worker.js", import.meta.url);
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
	print(render(report, options, () => readReplacements(report, targets, configuration)));
	for (const gap of gaps) complain(plainText(gap));
	if (gaps.length > 0) return 2;
	return report.totals.error > 0 ? 1 : 0;
}
function readReplacements(report, targets, configuration) {
	const found = /* @__PURE__ */ new Map();
	const check = (connector) => checkConnector(connector, configuration).findings;
	for (const { folder, findings } of report.connectors) {
		const target = targets.find((each) => each.folder === folder);
		if (target === void 0 || !findings.some(({ fix }) => fix !== void 0)) continue;
		const replacements = replacementsFor(readConnector(target, configuration.limits), findings, check);
		for (const [finding, ofFinding] of replacements) found.set(finding, ofFinding);
	}
	return (finding) => found.get(finding);
}
function render(report, options, replacements) {
	switch (options.format) {
		case "pretty": return renderPrettyCheck(report, { colour: wantsColour(options) });
		case "lines": return renderLines(report);
		case "junit": return renderJunit(report, TOOL);
		case "json": return renderJsonCheck(report, TOOL);
		case "sarif": return renderSarif(report, TOOL, ruleById, replacements());
		case "markdown": return renderMarkdownCheck(report, ruleById);
		case "github": return renderGithubCheck(report);
		case "html": return renderReportPage(report, ruleById);
	}
}
export { checkCommand as t };
