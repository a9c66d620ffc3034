import { A as isObject, N as artifactOf, P as ARTIFACT_NAMES, X as say, Y as listOf, k as isArray, n as visible } from "./visible.js";
import { f as shownOperation, l as jsonEqual, u as idOf } from "./update-rules.js";
import { a as fileAddress, c as rulePage } from "./links.js";
import { A as findingsInFile, B as moreFiles, D as count, H as moreKinds, J as samePlaces, _ as WHY, m as SEVERITY_WORDS, o as HOW_TO_FIX, q as sameOthers, s as IN_BASE, x as andMore } from "./sentences.js";
import { a as codeSpan, i as terminalText, n as paint, o as markdownLink, r as plainText, s as markdownWords, t as markdownText } from "./render.js";
import { n as print } from "./json.js";
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
const UPDATE_WEEKS = {
	minor: [4, 5],
	major: [6, 10]
};
function evaluateUpdate(base, head, facts) {
	const fields = [
		...facts.flatMap((fact) => fieldOfFact(fact) ?? []),
		...fieldsOfProperties(base, head),
		...fieldsOfFiles(base.connector, head.connector)
	];
	const kind = fields.some(({ weight }) => weight === "major") ? "major" : fields.length > 0 ? "minor" : "none";
	return {
		kind,
		reasons: reasonsOf(fields.filter(({ weight }) => weight === kind))
	};
}
function reasonsOf(fields) {
	const alike = /* @__PURE__ */ new Map();
	for (const { words, example } of fields) {
		const key = JSON.stringify(words);
		const group = alike.get(key) ?? {
			words,
			examples: /* @__PURE__ */ new Set()
		};
		if (example !== void 0) group.examples.add(example);
		alike.set(key, group);
	}
	return [...alike.values()].map(({ words, examples }) => examples.size === 0 ? say`${words}.` : say`${words} ${listOf([...examples], MOST_EXAMPLES)}.`);
}
const MOST_EXAMPLES = 4;
const MINOR_OF_INFO = /* @__PURE__ */ new Set(["info/description", "info/contact"]);
const MINOR_OF_OPERATIONS = /* @__PURE__ */ new Set(["summary", "description"]);
function fieldOfFact(fact) {
	if (fact.on === "document") return fieldOfDocument(fact.keyword);
	const operation = shownOperation(fact.operation);
	const example = idOf(operation);
	const thing = THINGS[fact.on === "field" ? fact.use : fact.on];
	const where = [fact.on === "operation" ? ":" : " in"];
	if (fact.what !== "changed") return {
		weight: "major",
		words: say`In the swagger, ${[thing]} were ${[fact.what]}${where}`,
		example
	};
	return {
		weight: isMinor(fact) ? "minor" : "major",
		words: say`In the swagger, ${fact.keyword} was changed for ${[thing]}${where}`,
		example
	};
}
const THINGS = {
	operation: "operations",
	parameter: "parameters",
	body: "inputs",
	output: "outputs",
	response: "responses"
};
function fieldOfDocument(keyword) {
	if (keyword === "info/version") return void 0;
	return {
		weight: MINOR_OF_INFO.has(keyword) ? "minor" : "major",
		words: say`In the swagger, ${keyword.replace("/", ".")} was changed`
	};
}
function isMinor(fact) {
	switch (fact.on) {
		case "operation": return MINOR_OF_OPERATIONS.has(fact.keyword);
		case "response": return fact.keyword === "description";
		case "field": return fact.use === "output" && fact.keyword === "description";
		case "parameter": return false;
	}
}
const MINOR_OF_PROPERTIES = /* @__PURE__ */ new Set([
	"description",
	"tooltip",
	"iconBrandColor",
	"publisher",
	"stackOwner"
]);
function fieldsOfProperties(base, head) {
	const [old, now] = [base.properties?.document.value, head.properties?.document.value];
	if (base.properties === void 0 || head.properties === void 0) return [];
	return changedKeys(old, now).map((key) => ({
		weight: MINOR_OF_PROPERTIES.has(key) ? "minor" : "major",
		words: ["Changed in apiProperties.json:"],
		example: key
	}));
}
function changedKeys(old, now, key = "everything") {
	if (jsonEqual(old, now)) return [];
	if (isObject(old) && isObject(now)) return [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => changedKeys(own(old, name), own(now, name), name));
	if (isArray(old) && isArray(now) && old.length === now.length) return old.flatMap((entry, index) => changedKeys(entry, now[index], key));
	return [key];
}
function own(value, key) {
	return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
const FILES = [
	{
		kind: "readme",
		words: "The readme was changed",
		weight: "minor"
	},
	{
		kind: "intro",
		words: "The introduction (intro.md) was changed",
		weight: "minor"
	},
	{
		kind: "icon",
		words: "The icon was changed",
		weight: "minor"
	},
	{
		kind: "script",
		words: "The script was changed",
		weight: "major"
	},
	{
		kind: "settings",
		words: "The file settings.json was changed",
		weight: "major"
	}
];
function fieldsOfFiles(base, head) {
	const changed = FILES.filter(({ kind }) => differ(artifactOf(base, kind)?.blob, artifactOf(head, kind)?.blob));
	return [...["swagger", "properties"].filter((kind) => !artifactOf(base, kind) !== !artifactOf(head, kind)).map((kind) => ({
		weight: "major",
		words: [`The file ${ARTIFACT_NAMES[kind]} came or went`]
	})), ...changed.map(({ words, weight }) => ({
		weight,
		words: [words]
	}))];
}
function differ(old, now) {
	if (old === void 0 || now === void 0) return old !== now;
	if (old.kind !== "bytes" || now.kind !== "bytes") return false;
	const [one, other] = [Buffer.from(old.bytes), Buffer.from(now.bytes)];
	return !one.equals(other) && withoutReturns(one) !== withoutReturns(other);
}
function withoutReturns(bytes) {
	return bytes.toString("latin1").replaceAll("\r\n", "\n");
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
function openFindings(findings, severity) {
	return findings.filter((finding) => finding.severity === severity && finding.waiver === void 0);
}
function groupFindings(findings) {
	return [...groupBy(findings, (finding) => finding.file)].map(([file, ofFile]) => ({
		...file !== void 0 && { file },
		groups: [...groupBy(ofFile, sameness).values()].map(asGroup),
		total: ofFile.length
	}));
}
function asGroup(findings) {
	return {
		first: findings[0],
		findings
	};
}
function sameness(finding) {
	const words = (text) => text.map((part) => typeof part === "string" ? part.replace(/\d+/g, "#") : "value" in part);
	return JSON.stringify([
		finding.rule,
		finding.severity,
		finding.inBase === true,
		words(finding.message),
		words(finding.help)
	]);
}
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
function tellingValues(group) {
	const rows = group.findings.map((finding) => finding.message.flatMap((part) => typeof part !== "string" && "value" in part ? [part.value] : []));
	const telling = (rows[0]?.map((_, column) => column) ?? []).find((column) => rows.some((row) => row[column] !== rows[0]?.[column]));
	return rows.map((row) => telling === void 0 ? void 0 : row[telling]);
}
function findingsMarkdown(findings, detail, around) {
	const files = groupFindings(findings);
	const shown = files.slice(0, detail.files);
	const rest = files.slice(detail.files);
	const sections = shown.map((file) => fileMarkdown(file, detail, around));
	if (rest.length > 0 && detail.files > 0) sections.push(`${moreFiles(sum(rest.map((file) => file.total)), rest.length)}`);
	return sections.join("\n\n");
}
function fileMarkdown(file, detail, around) {
	const shown = file.groups.slice(0, detail.kinds);
	const rest = file.groups.slice(detail.kinds);
	const items = shown.map((group) => groupMarkdown(group, detail, around));
	if (rest.length > 0) items.push(`- ${(shown.length > 0 ? moreKinds : findingsInFile)(sum(rest.map((group) => group.findings.length)))}`);
	return `#### ${file.file === void 0 ? around.whole : codeSpan(shortName(file.file, around.folder))}\n\n${items.join("\n")}`;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
function shortName(file, folder) {
	return folder !== "" && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
}
function groupMarkdown(group, detail, around) {
	const { first } = group;
	const facts = around.rules(first.rule);
	const line = lineLink("Line", first, around.source);
	const inBase = first.inBase && first.severity !== "info" ? ` ${IN_BASE}` : "";
	const lines = [`- ${line === void 0 ? "" : `${line}: `}${markdownText(first.message)}${inBase} (${ruleLink(first.rule, around.rules)})`];
	if (first.help.length > 0) lines.push(`**${HOW_TO_FIX}** ${markdownText(first.help)}`);
	if (detail.why && facts !== void 0) lines.push(`**${WHY}** ${markdownWords(facts.why)}`);
	if (group.findings.length > 1) lines.push(samePlacesMarkdown(group, detail.places, around));
	return lines.join("\\\n  ");
}
function ruleLink(rule, rules) {
	return rules(rule) === void 0 ? codeSpan(rule) : markdownLink(markdownWords(rule), rulePage(rule));
}
function samePlacesMarkdown(group, places, around) {
	const others = group.findings.slice(1);
	const values = tellingValues(group).slice(1);
	const haveOwnLines = others.some((finding) => finding.line !== void 0 && finding.line !== group.first.line);
	const named = others.slice(0, places).map((finding, index) => {
		const value = values[index];
		return haveOwnLines || value === void 0 ? placeMarkdown(finding, value, around.source) : codeSpan(value);
	});
	const heading = (haveOwnLines ? samePlaces : sameOthers)(others.length);
	const shown = named.filter((place) => place !== "");
	if (shown.length === 0) return `**${heading}.**`;
	const rest = others.length - shown.length;
	return `**${heading}:** ${shown.join(", ")}${rest > 0 ? ` ${andMore(rest)}` : ""}`;
}
function placeMarkdown(finding, value, source) {
	const line = lineLink("line", finding, source);
	if (value === void 0) return line ?? "";
	return line === void 0 ? codeSpan(value) : `${line} (${codeSpan(value)})`;
}
function lineLink(word, finding, source) {
	if (finding.line === void 0 || finding.file === void 0) return void 0;
	return placeLink(`${word} ${finding.line}`, finding.file, finding.line, source);
}
function placeLink(label, file, line, source) {
	const address = source && line !== void 0 ? fileAddress(source, file, line) : void 0;
	return address === void 0 ? label : markdownLink(label, address);
}
function folded(heading, content) {
	return `<details><summary>${heading}</summary>\n\n${content}\n\n</details>`;
}
const COLOUR_OF = {
	breaking: "red",
	risky: "yellow",
	safe: "blue"
};
const FINDING_COLOUR = {
	error: "red",
	warning: "yellow",
	info: "blue"
};
const MOST_SAFE = 20;
const MOST_REMEDIES = 3;
function renderPrettyDiff(report, colours) {
	return `${[
		[paint("bold", changesSentence(report.changes), colours)],
		...IMPACTS.flatMap((impact) => impactLines(report.changes, impact, colours)),
		findingLines(report, colours),
		...report.remedies.slice(0, MOST_REMEDIES).map((remedy) => remedyLines(remedy, colours)),
		updateLines(report, colours),
		gapLines(report, colours)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function updateParagraphs(update, colours) {
	if (update.changes.length === 0) return [];
	return [[paint("bold", changesSentence(update.changes), colours), updateSentence(update.update)], ...["breaking", "risky"].flatMap((impact) => impactLines(update.changes, impact, colours))];
}
function impactLines(all, impact, colours) {
	const changes = changesOf(all, impact);
	if (changes.length === 0) return [];
	const shown = impact === "safe" ? changes.slice(0, MOST_SAFE) : changes;
	const groups = groupByOperation(shown).map((group) => [paint("bold", terminalText(groupHeading(group), colours), colours), ...group.changes.flatMap((change) => changeLines(change, colours))]);
	const rest = changes.length - shown.length;
	return [
		[paint(COLOUR_OF[impact], IMPACT_HEADINGS[impact], colours)],
		...groups,
		...rest > 0 ? [[`  ${moreChanges(rest)}; --format json lists all`]] : []
	];
}
function changeLines(change, colours) {
	const impact = paint(COLOUR_OF[change.impact], IMPACT_WORDS[change.impact], colours);
	const { counterpart } = change;
	const before = counterpart?.side === "base" && change.impact !== "safe" ? `  (${BEFORE}: ${placeOf(counterpart)})` : "";
	const line = `  ${placeOf(change)}  ${impact}  ${paint("bold", change.rule, colours)}  ${terminalText(change.message, colours)}${before}`;
	return change.help.length === 0 ? [line] : [line, paint("dim", `      ${plainText(change.help)}`, colours)];
}
function placeOf({ file, line, column, pointer }) {
	if (file === void 0) return visible(pointer);
	return [visible(file), ...line === void 0 ? [] : [line, ...column === void 0 ? [] : [column]]].join(":");
}
function findingLines({ findings }, colours) {
	return findings.flatMap(({ rule, severity, message, help, file, line, column }) => {
		return [`${file === void 0 ? "" : `${placeOf({
			side: "head",
			pointer: "",
			file,
			...line !== void 0 && { line },
			...column !== void 0 && { column }
		})}  `}${paint(FINDING_COLOUR[severity], SEVERITY_WORDS[severity], colours)}  ${paint("bold", rule, colours)}  ${terminalText(message, colours)}`, paint("dim", `    ${plainText(help)}`, colours)];
	});
}
function remedyLines({ operation, snippet }, colours) {
	return [
		`${paint("bold", REMEDY, colours)}: ${terminalText([{ value: operation }], colours)}`,
		`  ${KEEP}`,
		...indented(snippet.keep),
		`  ${ADD}`,
		...indented(snippet.add)
	];
}
function indented(value) {
	return print(value).trimEnd().split("\n").map((line) => `    ${line}`);
}
function updateLines({ update }, colours) {
	const reasons = update?.reasons ?? [];
	return [paint("bold", updateSentence(update), colours), ...reasons.length === 0 ? [] : [`${DECIDED_BY}:`, ...reasons.map((reason) => `  - ${terminalText(reason, colours)}`)]];
}
function gapLines({ gaps }, colours) {
	return gaps.length === 0 ? [] : [`${NOT_COMPARED}:`, ...gaps.map((gap) => `  - ${terminalText(gap, colours)}`)];
}
export { evaluateUpdate as C, IMPACTS as E, updateSentence as S, groupByOperation as T, SINCE_NOTE as _, placeLink as a, moreChanges as b, groupFindings as c, ADD as d, BEFORE as f, REMEDY as g, NOT_COMPARED as h, folded as i, openFindings as l, KEEP as m, updateParagraphs as n, ruleLink as o, IMPACT_HEADINGS as p, findingsMarkdown as r, shortName as s, renderPrettyDiff as t, tellingValues as u, changesSentence as v, changesOf as w, sinceSentence as x, groupHeading as y };
