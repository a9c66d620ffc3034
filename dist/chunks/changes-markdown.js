import { t as documentsOf } from "./documents.js";
import { a as codeSpan, s as markdownWords, t as markdownText } from "./render.js";
import { D as andMore, N as count, b as SEVERITY_WORDS } from "./sentences.js";
import { n as milder, t as levelOf } from "./levels.js";
import { a as shortName, i as ruleLink, n as folded, r as placeLink } from "./findings-markdown.js";
import { _ as IMPACTS, c as REMEDY, d as groupHeading, f as moreChanges, g as groupByOperation, h as changesOf, i as IMPACT_HEADINGS, l as SINCE_NOTE, m as updateSentence, n as BEFORE, o as KEEP, p as sinceSentence, s as NOT_COMPARED, t as ADD, u as changesSentence } from "./changes-sentences.js";
import { n as print } from "./json.js";
function updateFindings({ complaints }, head, configuration) {
	return complaints.flatMap(({ rule, complaint }) => {
		const level = levelOf(rule, head.profile, configuration);
		if (level === "off") return [];
		const { message, help = [rule.remedy], file, pointer } = complaint;
		return {
			rule: rule.id,
			severity: milder(level, complaint.atMost),
			message,
			help,
			...file !== void 0 && {
				file,
				...pointer !== void 0 && {
					pointer,
					...startOf(head, file, pointer)
				}
			}
		};
	});
}
function startOf(connector, file, pointer) {
	const document = documentsOf(connector).jsonAt(file);
	const [span] = document?.locate([{ pointer }]) ?? [];
	return document === void 0 || span === void 0 ? {} : document.positionAt(span.offset);
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
	return `\`\`\`json\n${print(value).trimEnd()}\n\`\`\``;
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
export { updateFindings as i, renderMarkdownDiff as n, sinceMarkdown as r, changesMarkdown as t };
