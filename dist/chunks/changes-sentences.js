import { a as say } from "./visible.js";
import { N as count } from "./sentences.js";
import { u as UPDATE_WEEKS } from "./findings-markdown.js";
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
export { IMPACTS as _, IMPACT_WORDS as a, REMEDY as c, groupHeading as d, moreChanges as f, groupByOperation as g, changesOf as h, IMPACT_HEADINGS as i, SINCE_NOTE as l, updateSentence as m, BEFORE as n, KEEP as o, sinceSentence as p, DECIDED_BY as r, NOT_COMPARED as s, ADD as t, changesSentence as u };
