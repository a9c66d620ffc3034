import { l as compareConnectors } from "./findings-markdown.js";
import { V as artifactKindOf, _ as endOfText, ct as isObject, dt as pointer, g as afterSpace, h as parseStrictly, lt as keysOfPointer, m as readJson, st as isArray, ut as member, v as endOfValue, z as artifactOf } from "./connector-index.js";
import { t as fingerprints } from "./fingerprint.js";
import { n as say } from "./text.js";
function exactText(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
function fileAt(connector, path) {
	return connector.files.find((file) => file.path === path);
}
function readContainer(text, offset) {
	const isObject = text[offset] === "{";
	const entries = [];
	let at = afterSpace(text, offset + 1);
	while (at < text.length && text[at] !== "}" && text[at] !== "]") {
		const keyEnd = isObject ? endOfText(text, at) : at;
		const value = isObject ? afterSpace(text, afterSpace(text, keyEnd) + 1) : at;
		const end = endOfValue(text, value);
		entries.push({
			key: isObject ? JSON.parse(text.slice(at, keyEnd)) : String(entries.length),
			start: at,
			value,
			end
		});
		at = afterSpace(text, end);
		if (text[at] === ",") at = afterSpace(text, at + 1);
	}
	return {
		isObject,
		offset,
		end: at + 1,
		entries
	};
}
function styleOf(text) {
	const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "";
	return {
		lineEnd,
		indent: lineEnd === "" ? "" : /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? ""
	};
}
function indentAt(text, offset) {
	let start = offset;
	while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
	let end = start;
	while (text[end] === " " || text[end] === "	") end += 1;
	return text.slice(start, end);
}
function printValue(value, style, lineIndent) {
	if (style.lineEnd === "" || style.indent === "") return JSON.stringify(value);
	return JSON.stringify(value, void 0, style.indent).replaceAll("\n", `${style.lineEnd}${lineIndent}`);
}
function escapedLike(printed, before) {
	if (!before.includes("\\u")) return printed;
	return printed.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function colonOf(text, neighbour, style) {
	if (neighbour === void 0) return style.lineEnd === "" && !text.includes("\": ") ? ":" : ": ";
	const between = text.slice(endOfText(text, neighbour.start), neighbour.value);
	return /^[ \t]*:[ \t]*$/.test(between) ? between : ": ";
}
const byOffset = (a, b) => a.offset - b.offset;
function areApart(edits) {
	const sorted = [...edits].sort(byOffset);
	return sorted.every(({ offset, length }, index) => offset + length <= (sorted[index + 1]?.offset ?? Number.POSITIVE_INFINITY));
}
function touchesAny(edit, others) {
	return others.some((other) => edit.offset <= other.offset + other.length && other.offset <= edit.offset + edit.length);
}
function applyTextEdits(text, edits) {
	let end = 0;
	const pieces = [];
	for (const edit of [...edits].sort(byOffset)) {
		pieces.push(text.slice(end, edit.offset), edit.text);
		end = edit.offset + edit.length;
	}
	return pieces.join("") + text.slice(end);
}
function jsonTextEdits(document, fixes) {
	const { value, text } = document;
	if (value === void 0) return fixes.map(() => void 0);
	const planned = fixes.map((edits) => revisionsOf(value, edits));
	const wanted = planned.flatMap((revisions = []) => revisions.flatMap(placesOf));
	const places = document.locate(wanted.map((at) => ({ pointer: at }))).values();
	const style = styleOf(text);
	return planned.map((revisions) => {
		const made = revisions?.flatMap((revision) => {
			const spans = placesOf(revision).map(() => places.next().value ?? {
				offset: 0,
				length: 0
			});
			return revise(text, style, revision, spans);
		});
		return made !== void 0 && areApart(made) ? made : void 0;
	});
}
function revisionsOf(root, edits) {
	const revisions = /* @__PURE__ */ new Map();
	return edits.flatMap((each) => narrowed(root, each)).every((edit) => note(root, edit, revisions)) ? [...revisions.values()] : void 0;
}
function placesOf({ pointer: at, replaced, removed, added }) {
	return [...[...replaced.keys()].map((key) => pointer(at, key)), ...removed.size + added.size > 0 ? [at] : []];
}
function child(value, key) {
	if (!isArray(value)) return member(value, key);
	return /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : void 0;
}
function note(root, edit, revisions) {
	const keys = keysOfPointer(edit.pointer);
	const key = keys.pop();
	if (key === void 0) return false;
	const holder = keys.reduce(child, root);
	const present = child(holder, key);
	const at = pointer("", ...keys);
	const revision = revisions.get(at) ?? {
		pointer: at,
		replaced: /* @__PURE__ */ new Map(),
		removed: /* @__PURE__ */ new Set(),
		added: /* @__PURE__ */ new Map()
	};
	revisions.set(at, revision);
	const next = String((isArray(holder) ? holder.length : 0) + revision.added.size);
	if (edit.op === "remove") revision.removed.add(key);
	else if (present !== void 0) revision.replaced.set(key, edit.value);
	else revision.added.set(key, edit.value);
	return present !== void 0 || edit.op === "set" && (isObject(holder) || isArray(holder) && key === next);
}
function narrowed(root, edit) {
	if (edit.op === "remove") return [edit];
	return differences(keysOfPointer(edit.pointer).reduce(child, root), edit.value, edit.pointer) ?? [edit];
}
function differences(old, now, at) {
	if (isArray(old) && Array.isArray(now)) return itemDifferences(old, now, at);
	if (!isObject(old) || !isObject(now)) return void 0;
	const wanted = now;
	return [...Object.keys(old).filter((key) => !Object.hasOwn(wanted, key)).map((key) => ({
		op: "remove",
		pointer: pointer(at, key)
	})), ...Object.entries(wanted).flatMap(([key, value]) => {
		const before = member(old, key);
		if (before !== void 0 && same(before, value)) return [];
		const place = pointer(at, key);
		return differences(before, value, place) ?? [{
			op: "set",
			pointer: place,
			value
		}];
	})];
}
function itemDifferences(old, now, at) {
	const removed = [];
	let kept = 0;
	for (const [index, item] of old.entries()) if (kept < now.length && same(item, now[kept])) kept += 1;
	else removed.push({
		op: "remove",
		pointer: pointer(at, index)
	});
	if (kept === now.length) return removed;
	if (removed.length === 0) return now.slice(kept).map((value, index) => ({
		op: "set",
		pointer: pointer(at, kept + index),
		value
	}));
	if (old.length !== now.length) return void 0;
	return now.flatMap((value, index) => same(old[index], value) ? [] : [{
		op: "set",
		pointer: pointer(at, index),
		value
	}]);
}
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
function revise(text, style, { replaced, removed, added }, spans) {
	const values = [...replaced.values()].map((value, index) => replaceValue(text, style, spans[index], value));
	const holder = spans[replaced.size];
	if (holder === void 0) return values;
	const container = readContainer(text, holder.offset);
	const spare = container.entries.filter(({ key }) => removed.has(key));
	const fresh = [...added];
	const renamed = container.isObject ? Math.min(spare.length, fresh.length) : 0;
	const swaps = spare.slice(0, renamed).map((entry, index) => replaceEntry(text, style, entry, fresh[index] ?? ["", null]));
	const gone = new Set(spare.slice(renamed));
	return [
		...values,
		...swaps,
		...removals(container, gone),
		...additions(text, style, container, fresh.slice(renamed))
	];
}
function replaceValue(text, style, { offset, length } = {
	offset: 0,
	length: 0
}, value) {
	return {
		offset,
		length,
		text: escapedLike(printValue(value, style, indentAt(text, offset)), text.slice(offset, offset + length))
	};
}
function replaceEntry(text, style, entry, [key, value]) {
	const keepsValue = same(JSON.parse(text.slice(entry.value, entry.end)), value);
	const keyEnd = entry.start + JSON.stringify(entry.key).length;
	if (keepsValue && text.slice(entry.start, keyEnd) === JSON.stringify(entry.key)) return {
		offset: entry.start,
		length: keyEnd - entry.start,
		text: JSON.stringify(key)
	};
	const printed = printValue(value, style, indentAt(text, entry.start));
	const whole = `${JSON.stringify(key)}${colonOf(text, entry, style)}${printed}`;
	return {
		offset: entry.start,
		length: entry.end - entry.start,
		text: whole
	};
}
function removals({ offset, end, entries }, gone) {
	if (gone.size === 0) return [];
	if (gone.size === entries.length) return [{
		offset: offset + 1,
		length: end - 1 - (offset + 1),
		text: ""
	}];
	const edits = [];
	for (let first = 0; first < entries.length; first += 1) {
		const start = entries[first];
		if (start === void 0 || !gone.has(start)) continue;
		let last = first;
		for (let next = entries[last + 1]; next !== void 0 && gone.has(next); next = entries[last + 1]) last += 1;
		const [before, after] = [entries[first - 1], entries[last + 1]];
		const from = after === void 0 ? before?.end ?? start.start : start.start;
		const to = after?.start ?? entries[last]?.end ?? start.end;
		edits.push({
			offset: from,
			length: to - from,
			text: ""
		});
		first = last;
	}
	return edits;
}
function additions(text, style, container, fresh) {
	if (fresh.length === 0) return [];
	const last = container.entries.at(-1);
	const outer = indentAt(text, container.offset);
	const inner = last === void 0 ? outer + style.indent : indentAt(text, last.start);
	const space = last === void 0 ? style.lineEnd + inner : text.slice(spaceBefore(text, last.start), last.start);
	const colon = colonOf(text, container.isObject ? last : void 0, style);
	const written = fresh.map(([key, value]) => {
		const printed = printValue(value, style, inner);
		return space + (container.isObject ? `${JSON.stringify(key)}${colon}${printed}` : printed);
	});
	if (last !== void 0) return [{
		offset: last.end,
		length: 0,
		text: `,${written.join(",")}`
	}];
	const inside = container.offset + 1;
	return [{
		offset: inside,
		length: container.end - 1 - inside,
		text: `${written.join(",")}${style.lineEnd}${outer}`
	}];
}
function spaceBefore(text, offset) {
	let at = offset;
	while (text.charCodeAt(at - 1) <= 32) at -= 1;
	return at;
}
function planSteps(connector, findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = JSON.stringify([finding.file, finding.fix]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [finding]);
		else group.push(finding);
	}
	const wanted = [...groups.values()];
	const changes = changesFor(connector, wanted);
	return {
		steps: wanted.flatMap((group, index) => {
			const change = changes[index];
			return change !== void 0 && "kind" in change ? [{
				findings: group,
				change
			}] : [];
		}),
		refused: wanted.flatMap((group, index) => {
			const change = changes[index];
			return change === void 0 || "kind" in change ? [] : group.map((finding) => ({
				finding,
				why: change.why
			}));
		})
	};
}
const NOT_THERE = { why: ["the file is not there, or could not be read"] };
const NOT_UTF8 = { why: ["the file is not UTF-8; save it as UTF-8 first"] };
const NOT_JSON = { why: ["the file is not valid JSON; mend that first"] };
const MISFIT = { why: ["what would be changed is not there as expected"] };
function changesFor(connector, groups) {
	const changes = groups.map(([finding]) => finding === void 0 ? MISFIT : changeFor(connector, finding));
	const paths = new Set(groups.flatMap(([finding]) => finding?.fix?.kind === "json" && finding.file ? [finding.file] : []));
	for (const path of paths) {
		const own = [...groups.entries()].filter(([, [finding]]) => finding?.file === path && finding.fix?.kind === "json");
		const edits = jsonChanges(connector, path, own.flatMap(([, [finding]]) => finding?.fix ?? []));
		own.forEach(([index], nth) => {
			changes[index] = edits[nth] ?? MISFIT;
		});
	}
	return changes;
}
function changeFor(connector, { file: path, fix }) {
	if (fix?.kind === "create") return isFree(connector, fix.path) ? {
		kind: "create",
		path: fix.path,
		text: fix.text
	} : MISFIT;
	const file = path === void 0 ? void 0 : fileAt(connector, path);
	if (file === void 0) return NOT_THERE;
	if (fix?.kind === "rename") return isFree(connector, renamed(file.path, file.name, fix.to)) ? {
		kind: "rename",
		path: file.path,
		name: fix.to
	} : MISFIT;
	if (fix?.kind !== "text") return MISFIT;
	if (file.blob.kind !== "bytes") return NOT_THERE;
	if (exactText(file.blob.bytes) === void 0) return NOT_UTF8;
	return {
		kind: "edit",
		path: file.path,
		edits: [{
			offset: fix.offset,
			length: fix.length,
			text: fix.text
		}]
	};
}
function isFree({ files }, path) {
	return files.every((file) => file.path !== path);
}
const renamed = (path, name, to) => path.slice(0, path.length - name.length) + to;
function jsonChanges(connector, path, fixes) {
	const blob = fileAt(connector, path)?.blob;
	if (blob?.kind !== "bytes") return fixes.map(() => NOT_THERE);
	const text = exactText(blob.bytes);
	if (text === void 0) return fixes.map(() => NOT_UTF8);
	const document = readJson(blob.bytes);
	const marked = text.startsWith("﻿") ? text.slice(1) : text;
	if (document.text !== marked || parseStrictly(document.text) === void 0) return fixes.map(() => NOT_JSON);
	return jsonTextEdits(document, fixes.map((fix) => fix.kind === "json" ? fix.edits : [])).map((edits) => edits === void 0 || edits.length === 0 ? MISFIT : {
		kind: "edit",
		path,
		edits
	});
}
function compatibleSteps(steps) {
	const edits = /* @__PURE__ */ new Map();
	const whole = /* @__PURE__ */ new Set();
	return steps.filter(({ change }) => {
		const taken = edits.get(change.path) ?? [];
		if (whole.has(change.path)) return false;
		if (change.kind !== "edit") {
			if (taken.length > 0) return false;
			whole.add(change.path);
			return true;
		}
		if (change.edits.some((edit) => touchesAny(edit, taken))) return false;
		taken.push(...change.edits);
		edits.set(change.path, taken);
		return true;
	});
}
function applySteps(connector, steps) {
	const edits = /* @__PURE__ */ new Map();
	const renames = /* @__PURE__ */ new Map();
	const created = [];
	for (const { change } of steps) if (change.kind === "edit") edits.set(change.path, [...edits.get(change.path) ?? [], ...change.edits]);
	else if (change.kind === "rename") renames.set(change.path, change.name);
	else created.push(change);
	const files = connector.files.map((file) => {
		const own = edits.get(file.path);
		const to = renames.get(file.path);
		if (own !== void 0 && file.blob.kind === "bytes") return {
			...file,
			blob: bytesOf(edited(file.blob.bytes, own))
		};
		if (to === void 0) return file;
		return {
			path: renamed(file.path, file.name, to),
			name: to,
			...artifactKindOf(to),
			blob: file.blob
		};
	});
	const fresh = created.map(({ path, text }) => {
		const name = path.slice(connector.folder.length + 1);
		return {
			path,
			name,
			...artifactKindOf(name),
			blob: bytesOf(text)
		};
	});
	return {
		...connector,
		files: [...files, ...fresh].sort((a, b) => a.path < b.path ? -1 : 1)
	};
}
function edited(bytes, edits) {
	const text = exactText(bytes) ?? "";
	const mark = text.startsWith("﻿") ? "﻿" : "";
	return mark + applyTextEdits(text.slice(mark.length), edits);
}
function bytesOf(text) {
	return {
		kind: "bytes",
		bytes: new TextEncoder().encode(text)
	};
}
const MOST_ROUNDS = 60;
function mendConnector(original, task) {
	const refused = /* @__PURE__ */ new Map();
	const mended = [];
	const renamed = /* @__PURE__ */ new Map();
	let state = {
		connector: original,
		findings: task.check(original)
	};
	for (let round = 1;; round += 1) {
		const nameOf = namesOf(state.findings);
		const refuse = (refusals) => {
			for (const refusal of refusals) refused.set(nameOf(refusal.finding), refusal);
		};
		const open = state.findings.filter((finding) => isMendable(finding) && task.wants(finding) && !refused.has(nameOf(finding)));
		const planned = planSteps(state.connector, open);
		refuse(planned.refused);
		const batch = compatibleSteps(planned.steps);
		if (round > MOST_ROUNDS) refuse(refusals(batch, ["too many fixes of this connector get into each other’s way"]));
		if (batch.length === 0 || round > MOST_ROUNDS) break;
		const attempt = attemptSteps(state, batch, task);
		if (attempt.fault !== void 0) refuse(refusals(attempt.steps, attempt.fault));
		else {
			state = attempt.state;
			mended.push(...attempt.steps.flatMap(({ findings }) => findings));
			noteRenames(renamed, attempt.steps);
		}
	}
	return {
		connector: state.connector,
		mended,
		refused: [...refused.values()],
		left: state.findings,
		renamed
	};
}
function attemptSteps(before, steps, task) {
	const connector = applySteps(before.connector, steps);
	const state = {
		connector,
		findings: task.check(connector)
	};
	const fault = faultOf(before, state, steps);
	if (fault === void 0) return {
		state,
		steps
	};
	if (steps.length === 1) return {
		state,
		steps,
		fault
	};
	return attemptSteps(before, steps.slice(0, Math.ceil(steps.length / 2)), task);
}
function namesOf(findings) {
	const names = fingerprints(findings);
	const known = new Map(findings.map((finding, index) => [finding, names[index] ?? ""]));
	return (finding) => known.get(finding) ?? "";
}
function isMendable({ fix }) {
	return fix !== void 0 && fix.kind !== "title";
}
function refusals(steps, why) {
	return steps.flatMap(({ findings }) => findings.map((finding) => ({
		finding,
		why
	})));
}
function noteRenames(renamed, steps) {
	for (const { change } of steps) {
		if (change.kind !== "rename") continue;
		const path = change.path.slice(0, change.path.lastIndexOf("/") + 1) + change.name;
		renamed.set(path, renamed.get(change.path) ?? change.path);
		renamed.delete(change.path);
	}
}
function faultOf(before, after, steps) {
	return brokenFile(after.connector, steps) ?? stayingFinding(before, after, steps) ?? newError(before, after) ?? changeForFlows(before, after, steps);
}
function brokenFile(connector, steps) {
	const broken = steps.find(({ change }) => change.kind === "edit" && change.path.endsWith(".json") && !isStrict(connector, change.path));
	return broken && say`${broken.change.path} would not be valid JSON any more`;
}
function isStrict(connector, path) {
	const blob = fileAt(connector, path)?.blob;
	const text = blob?.kind === "bytes" ? exactText(blob.bytes) : void 0;
	return text !== void 0 && parseStrictly(text.startsWith("﻿") ? text.slice(1) : text) !== void 0;
}
function stayingFinding(before, after, steps) {
	const done = countsOf(steps.flatMap(({ findings }) => findings));
	const [was, is] = [countsOf(before.findings), countsOf(after.findings)];
	return [...done].some(([rule, count]) => (is.get(rule) ?? 0) > (was.get(rule) ?? 0) - count) ? ["it would not make the finding go away"] : void 0;
}
function newError(before, after) {
	const errorsOf = ({ findings }) => countsOf(findings.filter(({ severity }) => severity === "error"));
	const was = errorsOf(before);
	const [rule] = [...errorsOf(after)].find(([id, count]) => count > (was.get(id) ?? 0)) ?? [];
	return rule === void 0 ? void 0 : say`it would bring another error, ${rule}`;
}
function countsOf(findings) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
}
const REPAIRS = /* @__PURE__ */ new Map([
	["HostNameNotValid", "HostChanged"],
	["BasePathNotValid", "BasePathChanged"],
	["SecurityRequirementMustHaveValue", "SecurityChanged"],
	["SecurityRequirementMustHaveEmptyValue", "SecurityChanged"],
	["SecuritySchemePropertyNotValid", "SecurityChanged"]
]);
function changeForFlows(before, after, steps) {
	const [was, is] = [before, after].map(({ connector }) => artifactOf(connector, "swagger")?.blob);
	if (was === is) return void 0;
	const repaired = new Set(steps.flatMap(({ findings }) => findings.flatMap(({ rule }) => REPAIRS.get(rule) ?? [])));
	const { changes, gaps } = compareConnectors(before.connector, after.connector);
	const seen = changes.find(({ rule, impact }) => impact !== "safe" && !repaired.has(rule));
	if (seen !== void 0) return say`flows could notice it (${seen.rule}), so that somebody has to decide`;
	return gaps.length > 0 ? ["whether flows would notice it could not be told"] : void 0;
}
export { exactText as a, applyTextEdits as i, compatibleSteps as n, fileAt as o, planSteps as r, mendConnector as t };
