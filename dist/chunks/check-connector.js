import { L as GRAMMAR, O as isInternal, R as REFERABLE, T as Swagger, a as documentsOf, at as DEFAULT_CONFIGURATION, ct as isObject, dt as pointer, j as textOf, lt as keysOfPointer, st as isArray, ut as member, z as artifactOf } from "./connector-index.js";
import { a as swaggerRules, t as connectorRules } from "./registry.js";
import { n as say } from "./text.js";
import { n as milder, t as levelOf } from "./levels.js";
const ROOT_FIRST = [
	"swagger",
	"info",
	"host",
	"basePath",
	"schemes",
	"consumes",
	"produces",
	"paths"
];
const OPERATION_LAST = [
	"consumes",
	"produces",
	"parameters",
	"responses"
];
const OPERATION_KEY = 3;
const AFTER_ALL_KEYS = 1e9;
const FEW_KEYS = 16;
function inDocumentOrder(root, complaints) {
	const ranks = new Ranks(root);
	const sorted = complaints.map((item) => ({
		item,
		rank: rankOf(item, ranks)
	})).sort((a, b) => compareRanks(a.rank, b.rank));
	const kept = [];
	let first = 0;
	for (let end = 1; end <= sorted.length; end += 1) {
		const next = sorted[end];
		if (next !== void 0 && compareRanks(sorted[first]?.rank ?? [], next.rank) === 0) continue;
		addDifferent(sorted.slice(first, end), kept);
		first = end;
	}
	return kept;
}
function rankOf({ complaint }, ranks) {
	return complaint.pointer === void 0 ? [-1, complaint.offset ?? 0] : ranks.of(complaint.pointer);
}
function addDifferent(atOnePlace, kept) {
	const seen = /* @__PURE__ */ new Set();
	for (const { item } of atOnePlace) {
		const identity = atOnePlace.length === 1 ? "" : identityOf(item);
		if (seen.has(identity)) continue;
		seen.add(identity);
		kept.push(item);
	}
}
function identityOf({ rule, complaint }) {
	return `${rule.id}\n${complaint.pointer ?? ""}\n${complaint.offset ?? ""}\n${wordsOf(complaint.message)}`;
}
function wordsOf(message) {
	return message.map((part) => typeof part === "string" ? part : "value" in part ? `\`${part.value}\`` : part.label).join("");
}
function compareRanks(a, b) {
	for (let index = 0; index < a.length && index < b.length; index += 1) {
		const difference = (a[index] ?? 0) - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
var Ranks = class {
	#root;
	#positions = /* @__PURE__ */ new Map();
	constructor(root) {
		this.#root = root;
	}
	of(pointer) {
		if (pointer === "") return [AFTER_ALL_KEYS];
		const ranks = [];
		let value = this.#root;
		const inPaths = pointer.startsWith("/paths/");
		for (const key of keysOfPointer(pointer)) {
			ranks.push(this.#rank(value, key, ranks.length, inPaths));
			value = childOf(value, key);
		}
		return ranks;
	}
	#rank(holder, key, depth, inPaths) {
		if (isArray(holder)) return Number(key);
		if (depth === 0 && ROOT_FIRST.includes(key)) return ROOT_FIRST.indexOf(key) - ROOT_FIRST.length;
		if (depth === OPERATION_KEY && inPaths && OPERATION_LAST.includes(key)) return AFTER_ALL_KEYS + OPERATION_LAST.indexOf(key);
		return this.#position(holder, key);
	}
	#position(holder, key) {
		if (!isObject(holder)) return 0;
		let positions = this.#positions.get(holder);
		if (positions === void 0) {
			const keys = Object.keys(holder);
			if (keys.length <= FEW_KEYS) return keys.indexOf(key);
			positions = new Map(keys.map((name, index) => [name, index]));
			this.#positions.set(holder, positions);
		}
		return positions.get(key) ?? -1;
	}
};
function childOf(value, key) {
	if (isArray(value)) return value[Number(key)];
	return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
const INPUT = {
	input: true,
	output: false
};
const OUTPUT = {
	input: false,
	output: true
};
const NEITHER = {
	input: false,
	output: false
};
var SwaggerNode = class {
	swagger;
	kind;
	value;
	parent;
	container;
	key;
	path;
	operation;
	definition;
	use;
	constructor(swagger, kind, value, parent, container, key = "") {
		this.swagger = swagger;
		this.kind = kind;
		this.value = value;
		this.parent = parent;
		this.container = container;
		this.key = key;
		this.path = parent?.path;
		this.operation = parent?.operation;
		this.definition = parent?.definition;
		this.use = parent?.use ?? "none";
	}
	pointer(...keys) {
		const steps = [];
		for (let node = this; node.parent !== void 0; node = node.parent) {
			steps.push(node.key);
			if (node.container !== void 0) steps.push(node.container);
		}
		return pointer("", ...steps.reverse(), ...keys);
	}
	get internal() {
		return isInternal(this.value);
	}
	get in() {
		return textOf(this.value, "in");
	}
	get roles() {
		if (this.use === "definition") return this.definition === void 0 ? NEITHER : this.swagger.rolesOf(this.definition);
		if (this.use === "none") return NEITHER;
		return this.use === "input" ? INPUT : OUTPUT;
	}
	get writtenIn() {
		if (this.operation !== void 0) return "operation";
		return this.path === void 0 ? "shared" : "path";
	}
};
function callsOf(rules) {
	const files = [];
	const kinds = Object.fromEntries(Object.entries(GRAMMAR).map(([kind, keys]) => [kind, {
		objects: [],
		keys: new Map([...keys].map(([key, child]) => [key, {
			child,
			known: true,
			checks: []
		}])),
		unknown: []
	}]));
	rules.forEach((rule, index) => {
		for (const visit of rule.visit) if (visit.on === "file") files.push({
			rule: index,
			check: visit.check
		});
		else for (const kind of visit.kinds) addCall(kinds[kind], visit, index);
	});
	return {
		files,
		kinds
	};
}
function addCall(calls, visit, rule) {
	if (visit.on === "object") calls.objects.push({
		rule,
		check: visit.check
	});
	else if (visit.on === "unknown-key") calls.unknown.push({
		rule,
		check: visit.check
	});
	else for (const key of visit.keys) {
		const entry = calls.keys.get(key) ?? {
			child: null,
			known: false,
			checks: []
		};
		entry.checks.push({
			rule,
			check: visit.check
		});
		calls.keys.set(key, entry);
	}
}
const MOST_CALLS = 200;
function walk(swagger, calls, caller) {
	const paths = new Map(swagger.paths.map((path) => [path.key, path]));
	const waiting = [new SwaggerNode(swagger, "document", swagger.root)];
	let depth = 0;
	const visit = (node) => {
		const { objects, keys, unknown } = calls.kinds[node.kind];
		for (const wanted of objects) caller.object(wanted, node);
		for (const key in node.value) {
			const value = node.value[key];
			const entry = keys.get(key);
			if (unknown.length > 0 && !entry?.known && !key.startsWith("x-")) for (const wanted of unknown) caller.key(wanted, node, value, key);
			if (entry === void 0) continue;
			for (const wanted of entry.checks) caller.key(wanted, node, value, key);
			if (entry.child !== null && typeof value === "object") enterAll(entry.child, node, key, value);
		}
	};
	const enterAll = (child, parent, key, value) => {
		if (child.shape === "one") enter(child, parent, void 0, key, value);
		else if (child.shape === "list") {
			if (isArray(value)) for (let index = 0; index < value.length; index += 1) enter(child, parent, key, index, value[index]);
		} else if (isObject(value)) for (const name in value) enter(child, parent, key, name, value[name]);
	};
	const enter = (child, parent, container, key, value) => {
		if (!isObject(value) || child.extensible === true && String(key).startsWith("x-")) return;
		const node = new SwaggerNode(swagger, REFERABLE.has(child.kind) && Object.hasOwn(value, "$ref") ? "reference" : child.kind, value, parent, container, key);
		if (child.kind === "schema") node.use = useOfSchema(parent);
		if (child.kind === "pathItem") node.path = paths.get(String(key));
		else if (child.kind === "operation") node.operation = parent.path?.operations.find((operation) => operation.value === value);
		else if (container === "definitions" && parent.kind === "document") node.definition = swagger.definitions.get(String(key));
		if (depth === MOST_CALLS) {
			waiting.push(node);
			return;
		}
		depth += 1;
		visit(node);
		depth -= 1;
	};
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) visit(node);
}
function useOfSchema(parent) {
	if (parent.kind === "document") return "definition";
	if (parent.kind === "parameter") return "input";
	if (parent.kind === "response" || parent.kind === "notificationContent") return "output";
	return parent.use;
}
const MOST_OF_A_RULE = 1e3;
const CALLS = /* @__PURE__ */ new WeakMap();
function runSwaggerRules(document, rules, swagger = new Swagger(document.value)) {
	const calls = callsFor(rules);
	const caller = new GuardedCaller(rules);
	const nature = natureOf(document.value);
	for (const wanted of calls.files) caller.file(wanted, {
		document,
		nature
	});
	if (nature === "swagger") walk(swagger, calls, caller);
	return {
		complaints: inDocumentOrder(document.value, caller.complaints),
		broken: [...caller.broken.values()]
	};
}
var GuardedCaller = class {
	complaints = [];
	broken = /* @__PURE__ */ new Map();
	#rules;
	#counts;
	#done;
	#calling = 0;
	#report;
	constructor(rules) {
		this.#rules = rules;
		this.#counts = new Uint32Array(rules.length);
		this.#done = new Uint8Array(rules.length);
		this.#report = (complaint) => this.#collect(complaint);
	}
	#collect(complaint) {
		const rule = this.#rules[this.#calling];
		const count = (this.#counts[this.#calling] ?? 0) + 1;
		this.#counts[this.#calling] = count;
		if (count <= MOST_OF_A_RULE) this.complaints.push({
			rule,
			complaint
		});
		if (count === 1001) {
			this.#done[this.#calling] = 1;
			const message = say`The file breaks this rule in more than ${MOST_OF_A_RULE} places; the rest is not listed.`;
			this.complaints.push({
				rule,
				complaint: {
					pointer: "",
					message
				}
			});
		}
	}
	file(wanted, file) {
		this.#calling = wanted.rule;
		try {
			wanted.check(file, this.#report);
		} catch (error) {
			this.#fail(wanted.rule, error);
		}
	}
	object(wanted, node) {
		if (this.#done[wanted.rule] === 1) return;
		this.#calling = wanted.rule;
		try {
			wanted.check(node, this.#report);
		} catch (error) {
			this.#fail(wanted.rule, error);
		}
	}
	key(wanted, node, value, key) {
		if (this.#done[wanted.rule] === 1) return;
		this.#calling = wanted.rule;
		try {
			wanted.check(node, value, key, this.#report);
		} catch (error) {
			this.#fail(wanted.rule, error);
		}
	}
	#fail(index, error) {
		this.#done[index] = 1;
		this.broken.set(index, {
			rule: this.#rules[index],
			error
		});
	}
};
function callsFor(rules) {
	let calls = CALLS.get(rules);
	if (calls === void 0) {
		calls = callsOf(rules);
		CALLS.set(rules, calls);
	}
	return calls;
}
function natureOf(value) {
	if (value === void 0) return "unreadable";
	if (!isObject(value)) return "not-an-object";
	return Object.hasOwn(value, "openapi") && member(value, "swagger") !== "2.0" ? "openapi-3" : "swagger";
}
function checkConnector(connector, configuration = DEFAULT_CONFIGURATION) {
	const documents = documentsOf(connector);
	const gaps = [];
	const judged = [...judgeArtifacts(documents, configuration, gaps), ...judgeSwagger(documents, configuration, gaps)];
	const order = new Map(connector.files.map((file, index) => [file.path, index]));
	const place = (item) => item.file === void 0 ? -1 : order.get(item.file) ?? connector.files.length;
	return {
		findings: locate(judged.sort((a, b) => place(a) - place(b)), documents),
		gaps
	};
}
function brokenRule({ id }, { folder }) {
	return say`The rule ${id} broke down on ${folder}, by a fault of Connector Preflight; the other rules were not affected.`;
}
function judgeArtifacts(documents, configuration, gaps) {
	const { connector } = documents;
	const judged = [];
	for (const rule of connectorRules) {
		const level = levelOf(rule, connector.profile, configuration);
		if (level === "off" || rule.subject === "package" && configuration.packageZip === "off") continue;
		try {
			rule.check(documents, (complaint) => {
				const file = complaint.file ?? fileOf(connector, rule.subject);
				judged.push({
					rule,
					severity: milder(level, complaint.atMost),
					complaint,
					file
				});
			});
		} catch {
			gaps.push(brokenRule(rule, connector));
		}
	}
	return judged;
}
function fileOf(connector, subject) {
	return subject === "folder" || subject === "text" ? void 0 : artifactOf(connector, subject)?.path;
}
function judgeSwagger(documents, configuration, gaps) {
	const swagger = documents.swagger;
	if (swagger === void 0) return [];
	const active = activeSwaggerRules(documents.connector.profile, configuration);
	const run = runSwaggerRules(swagger.document, active.rules, documents.api);
	gaps.push(...run.broken.map(({ rule }) => brokenRule(rule, documents.connector)));
	return run.complaints.map(({ rule, complaint }) => ({
		rule,
		severity: milder(active.severityOf(rule.id), complaint.atMost),
		complaint,
		file: swagger.file.path
	}));
}
const ACTIVE = /* @__PURE__ */ new WeakMap();
function activeSwaggerRules(profile, configuration) {
	const byProfile = ACTIVE.get(configuration) ?? /* @__PURE__ */ new Map();
	ACTIVE.set(configuration, byProfile);
	const known = byProfile.get(profile);
	if (known !== void 0) return known;
	const severities = /* @__PURE__ */ new Map();
	for (const rule of swaggerRules) {
		const level = levelOf(rule, profile, configuration);
		if (level !== "off") severities.set(rule.id, level);
	}
	const active = {
		rules: swaggerRules.filter(({ id }) => severities.has(id)),
		severityOf: (rule) => severities.get(rule) ?? "info"
	};
	byProfile.set(profile, active);
	return active;
}
function locate(judged, documents) {
	const located = /* @__PURE__ */ new Map();
	for (const [file, items] of groupByFile(judged)) {
		const document = documents.jsonAt(file);
		if (document === void 0) continue;
		const spans = document.locate(items.map(({ complaint }) => complaint).filter(isPointed));
		located.set(file, {
			document,
			spans: spans.values()
		});
	}
	return judged.map((item) => {
		const found = item.file === void 0 ? void 0 : located.get(item.file);
		const span = isPointed(item.complaint) ? found?.spans.next().value : spanOf(item.complaint);
		return toFinding(item, found !== void 0 && span !== void 0 ? range(found.document, span) : void 0);
	});
}
function isPointed(complaint) {
	return complaint.pointer !== void 0;
}
function spanOf({ offset, length = 0 }) {
	return offset === void 0 ? void 0 : {
		offset,
		length
	};
}
function groupByFile(judged) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of judged) {
		if (item.file === void 0) continue;
		const group = groups.get(item.file);
		if (group === void 0) groups.set(item.file, [item]);
		else group.push(item);
	}
	return groups;
}
function toFinding({ rule, severity, complaint, file }, place) {
	const finding = {
		rule: rule.id,
		severity,
		message: complaint.message,
		help: complaint.help ?? [rule.remedy]
	};
	if (file !== void 0) finding.file = file;
	if (complaint.pointer !== void 0) finding.pointer = complaint.pointer;
	if (place !== void 0) {
		finding.line = place.line;
		finding.column = place.column;
		finding.endLine = place.endLine;
		finding.endColumn = place.endColumn;
	}
	if (complaint.line !== void 0) finding.line = complaint.line;
	if (complaint.column !== void 0) finding.column = complaint.column;
	if (complaint.fix !== void 0) finding.fix = complaint.fix;
	return finding;
}
function range(document, { offset, length }) {
	const start = document.positionAt(offset);
	const end = document.positionAt(offset + length);
	return {
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
export { checkConnector as t };
