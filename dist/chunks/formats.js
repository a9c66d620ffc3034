import { r as ruleById } from "./registry.js";
import { t as TOOL } from "./version.js";
import { a as renderPrettyCheck, n as renderJsonDiff, o as renderPrettyReview, r as renderGithubCheck, s as renderPrettyDiff, t as renderJsonReview } from "./review-json.js";
import { c as renderMarkdownDiff, r as renderMarkdown } from "./comment.js";
import { a as shortName, c as tellingValues, o as groupFindings, s as openFindings, t as findingsMarkdown } from "./findings-markdown.js";
import { a as codeSpan, o as markdownLink, r as plainText, s as markdownWords, t as markdownText } from "./render.js";
import { A as checkedSentence, C as WHY, D as andMore, N as count, P as countOf$1, a as GAPS, ct as totalsSentence, f as NOTHING_FOUND, it as resultsCapped, o as HOW_TO_FIX, r as FOLDER, v as RULE_PAGE_LABEL, y as SEVERITY_WORDS } from "./sentences.js";
import { r as PROFILES } from "./rule.js";
import { n as barTable, r as quietZero, t as bar } from "./bars.js";
import { a as ruleLink, c as page, d as attributes, f as html, i as htmlWords, l as choicesAmong, n as htmlText, o as dataOf, p as link, r as htmlValue, s as table, t as figures, u as filtered } from "./words.js";
import { t as totalsOf } from "./totals.js";
import { n as renderJson, r as renderJsonCheck } from "./json.js";
import { c as rulePage, f as visible, i as encodeSegment, n as REPOSITORY, y as maskSecrets } from "./links.js";
import { t as fingerprints } from "./fingerprint.js";
const ALL = Number.POSITIVE_INFINITY;
const EVERYTHING = {
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
			return open.length === 0 ? [] : [`### ${countOf$1(open.length, severity)}`, findingsMarkdown(open, EVERYTHING, {
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
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
const DEFAULT_LEVELS = {
	...LEVELS,
	off: "none"
};
const MOST_RESULTS = 25e3;
function renderSarif(report, tool, rules, replacementsOf = () => void 0) {
	const all = report.connectors.flatMap(({ folder, findings }) => findings.map((finding) => ({
		finding,
		path: finding.file ?? folder
	})));
	const placed = worstFirst(all).slice(0, MOST_RESULTS);
	const ids = [...new Set(placed.map(({ finding }) => finding.rule))];
	const prints = fingerprints(placed.map(({ finding, path }) => ({
		...finding,
		file: path
	})));
	const notices = [...report.gaps.map((gap) => notice("error", withoutLinks(plainText(gap)))), ...all.length > placed.length ? [notice("warning", resultsCapped(placed.length, all.length))] : []];
	return renderJson({
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
			...notices.length > 0 && { invocations: [{
				executionSuccessful: report.gaps.length === 0,
				toolExecutionNotifications: notices
			}] },
			results: placed.map((one, index) => ({
				...result(one, ids.indexOf(one.finding.rule), prints[index] ?? ""),
				...fixes(one, replacementsOf(one.finding))
			}))
		}]
	});
}
function worstFirst(placed) {
	if (placed.length <= MOST_RESULTS) return placed;
	return [
		"error",
		"warning",
		"info"
	].flatMap((severity) => placed.filter(({ finding }) => finding.severity === severity));
}
function notice(level, text) {
	return {
		level,
		message: { text }
	};
}
function ruleDescriptor(id, rules) {
	const facts = rules(id);
	if (facts === void 0) return { id };
	const { summary, why, remedy, group, levels } = facts;
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: why },
		help: {
			text: `${HOW_TO_FIX} ${remedy}\n${WHY} ${why}`,
			markdown: [
				`**${HOW_TO_FIX}** ${markdownWords(remedy)}`,
				`**${WHY}** ${markdownWords(why)}`,
				markdownLink(RULE_PAGE_LABEL, rulePage(id))
			].join("\n\n")
		},
		helpUri: rulePage(id),
		defaultConfiguration: { level: DEFAULT_LEVELS[levels.calibrated ?? levels.documented] },
		properties: { tags: [group] }
	};
}
function result({ finding, path }, ruleIndex, fingerprint) {
	const { rule, severity, waiver } = finding;
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: withoutLinks(messageText(finding)) },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: uriOf(path) },
			region: region(finding)
		} }],
		partialFingerprints: { "connectorPreflight/v1": fingerprint },
		...waiver && { suppressions: [{
			kind: "external",
			justification: withoutLinks(visible(waiver.reason))
		}] }
	};
}
function fixes({ finding, path }, replacements) {
	if (replacements === void 0 || replacements.length === 0) return {};
	return { fixes: [{
		description: { text: withoutLinks(plainText(finding.help)) },
		artifactChanges: [{
			artifactLocation: { uri: uriOf(path) },
			replacements: replacements.map(({ text, ...place }) => ({
				deletedRegion: region(place),
				insertedContent: { text }
			}))
		}]
	}] };
}
function messageText({ message, help }) {
	return [plainText(message), plainText(help)].filter((text) => text !== "").join("\n");
}
function withoutLinks(text) {
	return text.replaceAll("](", "] (");
}
function region({ line = 1, column, endLine, endColumn }) {
	return {
		startLine: line,
		...column !== void 0 && { startColumn: column },
		...endLine !== void 0 && { endLine },
		...endColumn !== void 0 && { endColumn }
	};
}
function uriOf(path) {
	const [drive = ""] = /^[a-z]:(?=\/)/i.exec(path) ?? [];
	const encoded = maskSecrets(path.slice(drive.length)).split("/").map(encodeSegment).join("/");
	if (drive !== "") return `file:///${drive}${encoded}`;
	if (path.startsWith("//")) return `file:${encoded}`;
	return path.startsWith("/") ? `file://${encoded}` : encoded;
}
const CHECK_RENDERERS = {
	pretty: (report, { colours }) => renderPrettyCheck(report, colours),
	lines: renderLines,
	json: (report) => renderJsonCheck(report, TOOL),
	sarif: (report, { replacements }) => renderSarif(report, TOOL, ruleById, replacements()),
	junit: (report) => renderJunit(report, TOOL),
	markdown: (report) => renderMarkdownCheck(report, ruleById),
	github: renderGithubCheck,
	html: (report) => renderReportPage(report, ruleById)
};
const REVIEW_RENDERERS = {
	pretty: (review, colours) => renderPrettyReview(review, colours),
	json: (review, _colours, plan) => renderJsonReview(review, plan),
	markdown: (review) => renderMarkdown(review, {
		rules: ruleById,
		version: TOOL.version
	})
};
const DIFF_RENDERERS = {
	pretty: renderPrettyDiff,
	json: renderJsonDiff,
	markdown: (report) => renderMarkdownDiff(report, {
		rules: ruleById,
		folder: ""
	})
};
export { DIFF_RENDERERS as n, REVIEW_RENDERERS as r, CHECK_RENDERERS as t };
