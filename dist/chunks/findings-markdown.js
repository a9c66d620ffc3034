import { B as ARTIFACT_NAMES, T as Swagger, a as documentsOf, ct as isObject, dt as pointer, j as textOf, st as isArray, ut as member, z as artifactOf } from "./connector-index.js";
import { n as say, t as listOf } from "./text.js";
import { a as fileAddress, c as rulePage } from "./links.js";
import { a as codeSpan, o as markdownLink, s as markdownWords, t as markdownText } from "./render.js";
import { C as shownOperation, D as isSuccess, O as operationName, S as nameOf, T as DYNAMIC_SOURCES, _ as updateRules, b as changeRules, x as jsonEqual } from "./registry.js";
import { $ as moreKinds, C as WHY, D as andMore, I as findingsInFile, Z as moreFiles, at as sameOthers, c as IN_BASE, o as HOW_TO_FIX, ot as samePlaces } from "./sentences.js";
import { i as matchResponses, n as matchOperations, r as matchParameters, t as SchemaViews } from "./schema-view.js";
var SchemaPair = class {
	old;
	new;
	entries = [];
	added = [];
	users = [];
	differs = false;
	open = false;
	entangled = false;
	#telling;
	constructor(old, now) {
		this.old = old;
		this.new = now;
	}
	get telling() {
		this.#telling ??= this.entries.filter(({ difference, below }) => difference !== void 0 || below?.pair.differs);
		return this.#telling;
	}
};
const PAIRS_PER_SCHEMA = 1;
const PAIRS_AT_LEAST = 1e3;
const MOST_SCHEMAS = 2 ** 26;
const MOST_PER_ROOT = 5e3;
const STEPS_PER_ROOT = 5e4;
const STEPS = 1e6;
const DEEPEST = 64;
var SchemaPairs = class {
	#oldViews;
	#newViews;
	#pairs = /* @__PURE__ */ new Map();
	#open = [];
	#steps = STEPS;
	#incomplete = false;
	#goneOperations;
	constructor(oldViews, newViews, goneOperations) {
		this.#oldViews = oldViews;
		this.#newViews = newViews;
		this.#goneOperations = goneOperations;
	}
	get incomplete() {
		return this.#incomplete || this.#oldViews.incomplete || this.#newViews.incomplete;
	}
	compare(old, now) {
		const root = this.#pairOf(old, now);
		for (let pair = this.#open.pop(); pair !== void 0; pair = this.#open.pop()) this.#fill(pair);
		return root;
	}
	differences(root) {
		if (!root.differs) return [[], []];
		const walk = (added) => {
			if (!root.entangled) {
				const everyWay = this.#walked(new Walker(added, Math.min(STEPS_PER_ROOT, this.#steps)), root);
				if (!everyWay.stopped) return everyWay.found;
				root.entangled = true;
				this.#incomplete = true;
			}
			return this.#walked(new OnceWalker(added, this.#steps), root).found;
		};
		return [walk(false), walk(true)];
	}
	#walked(walker, root) {
		walker.walk(root, {
			path: "",
			depth: 0,
			inMap: false
		});
		this.#steps -= walker.steps;
		return walker;
	}
	#pairOf(old, now) {
		const key = old.number * MOST_SCHEMAS + now.number;
		const known = this.#pairs.get(key);
		if (known !== void 0) return known;
		const pair = new SchemaPair(old, now);
		this.#pairs.set(key, pair);
		const most = PAIRS_AT_LEAST + PAIRS_PER_SCHEMA * (this.#oldViews.count + this.#newViews.count);
		if (this.#pairs.size > most) this.#incomplete = true;
		else this.#open.push(pair);
		return pair;
	}
	#fill(pair) {
		for (const difference of keywordDifferences(pair.old, pair.new)) pair.entries.push({ difference });
		if (this.#goneOperations.size > 0) for (const difference of goneSources(pair.old, pair.new, this.#goneOperations)) pair.entries.push({ difference });
		for (const [name, old] of pair.old.properties) this.#compareProperty(pair, name, old);
		for (const [name, now] of pair.new.properties) {
			if (pair.old.properties.has(name)) continue;
			pair.added.push({
				what: "added",
				step: name,
				required: pair.new.required.has(name),
				old: {
					pointer: pair.old.pointer,
					value: void 0
				},
				new: now,
				oldSchema: void 0,
				newSchema: this.#newViews.viewOf(now.value, now.pointer)
			});
		}
		this.#descend(pair, "items", pair.old.items, pair.new.items);
		this.#descend(pair, "additionalProperties", pair.old.additional, pair.new.additional);
		if (pair.added.length > 0 || pair.entries.some(({ difference }) => difference !== void 0)) markAsDiffering(pair);
	}
	#compareProperty(pair, name, old) {
		const now = pair.new.properties.get(name);
		const wasRequired = pair.old.required.has(name);
		const oldSchema = this.#oldViews.viewOf(old.value, old.pointer);
		if (now === void 0) {
			const difference = {
				what: "removed",
				step: name,
				required: wasRequired,
				old,
				new: {
					pointer: pair.new.pointer,
					value: void 0
				},
				oldSchema,
				newSchema: void 0
			};
			pair.entries.push({ difference });
			return;
		}
		const newSchema = this.#newViews.viewOf(now.value, now.pointer);
		const isRequired = pair.new.required.has(name);
		if (wasRequired !== isRequired) {
			const difference = {
				what: "changed",
				step: name,
				keyword: "required",
				old: {
					pointer: pair.old.required.get(name) ?? old.pointer,
					value: wasRequired
				},
				new: {
					pointer: pair.new.required.get(name) ?? now.pointer,
					value: isRequired
				},
				oldSchema,
				newSchema
			};
			pair.entries.push({ difference });
		}
		this.#link(pair, oldSchema, newSchema, {
			step: name,
			isMap: false
		});
	}
	#descend(pair, step, old, now) {
		if (isObject(old?.value) && isObject(now?.value)) {
			const views = [this.#oldViews.viewOf(old.value, old.pointer), this.#newViews.viewOf(now.value, now.pointer)];
			this.#link(pair, ...views, {
				step,
				isMap: step === "additionalProperties"
			});
		} else if (!jsonEqual(old?.value, now?.value)) {
			const before = old ?? {
				pointer: pair.old.pointer,
				value: void 0
			};
			const after = now ?? {
				pointer: pair.new.pointer,
				value: void 0
			};
			pair.entries.push({ difference: changed(pair.old, pair.new, step, before, after) });
		}
	}
	#link(pair, old, now, way) {
		const below = this.#pairOf(old, now);
		pair.entries.push({ below: {
			...way,
			pair: below
		} });
		below.users.push(pair);
		if (below.differs) markAsDiffering(pair);
	}
};
function markAsDiffering(start) {
	const open = [start];
	for (let pair = open.pop(); pair !== void 0; pair = open.pop()) {
		if (pair.differs) continue;
		pair.differs = true;
		open.push(...pair.users.filter((user) => !user.differs));
	}
}
function* keywordDifferences(old, now) {
	for (const keyword of /* @__PURE__ */ new Set([...old.keywords.keys(), ...now.keywords.keys()])) {
		const before = old.keywords.get(keyword);
		const after = now.keywords.get(keyword);
		if (jsonEqual(before?.value, after?.value)) continue;
		const absent = { value: void 0 };
		yield changed(old, now, keyword, before ?? {
			...absent,
			pointer: old.pointer
		}, after ?? {
			...absent,
			pointer: now.pointer
		});
	}
}
function* goneSources(old, now, gone) {
	for (const extension of DYNAMIC_SOURCES) {
		const source = now.keywords.get(extension);
		const id = textOf(source?.value, "operationId");
		if (source === void 0 || id === void 0 || !gone.has(id)) continue;
		const before = old.keywords.get(extension) ?? { pointer: old.pointer };
		const after = {
			pointer: `${source.pointer}/operationId`,
			value: void 0
		};
		yield changed(old, now, `${extension}/operationId`, {
			pointer: before.pointer,
			value: id
		}, after);
	}
}
function changed(oldSchema, newSchema, keyword, old, now) {
	return {
		what: "changed",
		step: void 0,
		keyword,
		old,
		new: now,
		oldSchema,
		newSchema
	};
}
var Walker = class {
	found = [];
	steps = 0;
	stopped = false;
	#added;
	#allowed;
	constructor(added, allowed) {
		this.#added = added;
		this.#allowed = allowed;
	}
	walk(pair, at) {
		if (!this.mayGoOn(at.depth)) return;
		pair.open = true;
		this.tell(pair, at);
		pair.open = false;
	}
	mayGoOn(depth) {
		this.steps += 1;
		const may = !this.stopped && depth < DEEPEST && this.steps <= this.#allowed && this.found.length < MOST_PER_ROOT;
		if (!may) this.stopped = true;
		return may;
	}
	tell(pair, at) {
		this.steps += pair.telling.length;
		for (const { difference, below } of pair.telling) {
			if (difference !== void 0 && !this.#added) this.#add(at, difference);
			if (below === void 0 || below.pair.open) continue;
			this.walk(below.pair, {
				path: join(at.path, below.step),
				depth: at.depth + 1,
				inMap: at.inMap || below.isMap
			});
		}
		if (this.#added) for (const difference of pair.added) this.#add(at, difference);
	}
	#add({ path, inMap }, difference) {
		if (this.found.length >= MOST_PER_ROOT) this.stopped = true;
		else this.found.push({
			difference,
			path: join(path, difference.step),
			inMap
		});
	}
};
var OnceWalker = class extends Walker {
	#met = /* @__PURE__ */ new Set();
	#waiting = [];
	walk(pair, at) {
		if (this.#met.has(pair)) return;
		this.#met.add(pair);
		this.#waiting.push([pair, at]);
		if (at.depth > 0) return;
		for (const [next, standing] of this.#waiting) if (this.mayGoOn(standing.depth)) this.tell(next, standing);
	}
};
function join(path, step) {
	return path === "" || step === void 0 ? path + (step ?? "") : `${path}/${step}`;
}
const MOST_FACTS = 2e4;
const NOT_OF_THE_DOCUMENT = /* @__PURE__ */ new Set([
	"info",
	"paths",
	"definitions",
	"parameters",
	"responses",
	"consumes",
	"produces"
]);
const NOT_OF_AN_OPERATION = /* @__PURE__ */ new Set([...[
	"operationId",
	"parameters",
	"responses",
	"consumes",
	"produces"
], ...["path", "method"]]);
const NOT_OF_A_BODY = /* @__PURE__ */ new Set([
	"name",
	"in",
	"required",
	"schema"
]);
const NOT_OF_A_RESPONSE = /* @__PURE__ */ new Set(["schema"]);
function readFacts(old, now) {
	return new Comparison(old, now).run();
}
var Comparison = class {
	#old;
	#new;
	#oldViews;
	#newViews;
	#pairs;
	constructor(old, now) {
		this.#old = old;
		this.#new = now;
		this.#oldViews = new SchemaViews(old);
		this.#newViews = new SchemaViews(now);
		const gone = new Set([...old.operationsById.keys()].filter((id) => !now.operationsById.has(id)));
		this.#pairs = new SchemaPairs(this.#oldViews, this.#newViews, gone);
	}
	run() {
		const planned = matchOperations(this.#old, this.#new).map((pair) => this.#planOperation(pair));
		const facts = [...this.#documentFacts()];
		for (const plans of planned) for (const plan of plans) {
			if (facts.length >= MOST_FACTS) return {
				facts,
				incomplete: true
			};
			if ("root" in plan) facts.push(...this.#tell(plan));
			else facts.push(plan);
		}
		return {
			facts,
			incomplete: this.#pairs.incomplete
		};
	}
	#tell({ root, tell, phase }) {
		const [kept, added] = this.#pairs.differences(root);
		if (phase === "any") return [...kept, ...added].slice(0, 1).map(tell);
		return (phase === "kept" ? kept : added).map(tell);
	}
	*#documentFacts() {
		const document = (keyword, sides) => ({
			on: "document",
			what: "changed",
			keyword,
			...sides
		});
		const info = (root) => objectAt(root, "info");
		for (const [key, sides] of keyDifferences(info(this.#old.root), "/info", info(this.#new.root), "/info", NONE)) yield document(`info/${key}`, sides);
		const differences = new Map(keyDifferences(this.#old.root, "", this.#new.root, "", NOT_OF_THE_DOCUMENT));
		const redefines = differences.has("security") && differences.delete("securityDefinitions");
		for (const [key, sides] of differences) yield key === "security" && redefines ? {
			...document(key, sides),
			with: "securityDefinitions"
		} : document(key, sides);
	}
	#planOperation(pair) {
		if (pair.old === void 0 || pair.new === void 0) return [wholeOperation(pair)];
		const both = {
			old: pair.old,
			new: pair.new
		};
		return [
			...this.#operationFacts(both),
			...this.#planParameters(both),
			...this.#planResponses(both)
		];
	}
	*#operationFacts(pair) {
		const valuePath = pathOf(pair.old);
		const changed = (keyword, old, now) => ({
			on: "operation",
			what: "changed",
			keyword,
			operation: pair,
			valuePath,
			old,
			new: now
		});
		const { old, new: now } = pair;
		if (old.path.key !== now.path.key) yield changed("path", {
			pointer: old.path.pointer,
			value: old.path.key
		}, {
			pointer: now.path.pointer,
			value: now.path.key
		});
		if (old.method !== now.method) yield changed("method", {
			pointer: old.pointer,
			value: old.method
		}, {
			pointer: now.pointer,
			value: now.method
		});
		for (const [key, sides] of keyDifferences(old.value, old.pointer, now.value, now.pointer, NOT_OF_AN_OPERATION)) yield {
			...changed(key, sides.old, sides.new),
			valuePath: `${valuePath}/${key}`
		};
		for (const key of ["consumes", "produces"]) {
			if (jsonEqual([...old[key]].sort(), [...now[key]].sort())) continue;
			yield {
				...changed(key, {
					pointer: mediaTypesAt(old, key),
					value: old[key]
				}, {
					pointer: mediaTypesAt(now, key),
					value: now[key]
				}),
				valuePath: `${valuePath}/${key}`
			};
		}
	}
	#planParameters(pair) {
		const { old: olds, added } = matchParameters(pair.old, pair.new);
		const kept = [];
		const news = /* @__PURE__ */ new Map();
		for (const { old, new: now } of olds) {
			if (now === void 0) {
				kept.push(this.#parameterRemoved(pair, old));
				continue;
			}
			kept.push(...this.#parameterFacts(pair, {
				old,
				new: now
			}));
			const [root, use, at] = this.#rootOf({
				old,
				new: now
			});
			const tell = this.#fieldTeller({
				operation: pair,
				use,
				holder: old.name ?? "",
				at: `${pathOf(pair.old)}/parameter/${now.name ?? ""}${at}`
			});
			kept.push({
				root,
				tell,
				phase: "kept"
			});
			news.set(now, [{
				root,
				tell,
				phase: "added"
			}]);
		}
		for (const parameter of added) news.set(parameter, [this.#parameterAdded(pair, parameter)]);
		return [...kept, ...pair.new.parameters.flatMap((parameter) => news.get(parameter) ?? [])];
	}
	#rootOf({ old, new: now }) {
		if (old.in === "body" && now.in === "body") return [
			this.#compareSchemas(old.value, old.writtenAt, now.value, now.writtenAt),
			"body",
			"/schema"
		];
		const before = this.#oldViews.viewOfParameter(old.value, old.writtenAt);
		return [
			this.#pairs.compare(before, this.#newViews.viewOfParameter(now.value, now.writtenAt)),
			"parameter",
			""
		];
	}
	#compareSchemas(old, oldAt, now, newAt) {
		const before = this.#oldViews.viewOf(member(old, "schema"), Object.hasOwn(old, "schema") ? `${oldAt}/schema` : oldAt);
		const after = this.#newViews.viewOf(member(now, "schema"), Object.hasOwn(now, "schema") ? `${newAt}/schema` : newAt);
		return this.#pairs.compare(before, after);
	}
	*#parameterFacts(pair, { old, new: now }) {
		const at = `${pathOf(pair.old)}/parameter/${now.name ?? ""}`;
		const fact = (keyword, sides) => ({
			on: "parameter",
			what: "changed",
			keyword,
			operation: pair,
			valuePath: `${at}/${keyword}`,
			oldParameter: old,
			newParameter: now,
			...sides
		});
		const flags = (parameter, key) => ({
			pointer: Object.hasOwn(parameter.value, key) ? pointer(parameter.writtenAt, key) : parameter.writtenAt,
			value: parameter[key]
		});
		for (const key of [
			"name",
			"in",
			"required"
		]) if (old[key] !== now[key]) yield fact(key, {
			old: flags(old, key),
			new: flags(now, key)
		});
		if (old.in === "body" && now.in === "body") for (const [key, sides] of keyDifferences(old.value, old.writtenAt, now.value, now.writtenAt, NOT_OF_A_BODY)) yield fact(key, sides);
	}
	#parameterRemoved(pair, parameter) {
		return {
			on: "parameter",
			what: "removed",
			operation: pair,
			valuePath: `${pathOf(pair.old)}/parameter/${parameter.name ?? ""}`,
			oldParameter: parameter,
			old: {
				pointer: parameter.usedAt,
				value: parameter.value
			},
			new: {
				pointer: pair.new.pointer,
				value: void 0
			}
		};
	}
	#parameterAdded(pair, parameter) {
		return {
			on: "parameter",
			what: "added",
			operation: pair,
			valuePath: `${pathOf(pair.old)}/parameter/${parameter.name ?? ""}`,
			newParameter: parameter,
			old: {
				pointer: pair.old.pointer,
				value: void 0
			},
			new: {
				pointer: parameter.usedAt,
				value: parameter.value
			}
		};
	}
	#planResponses(pair) {
		const { old: olds, added } = matchResponses(pair.old, pair.new);
		const at = (response) => `${pathOf(pair.old)}/responses/${response.code}`;
		return [...olds.flatMap(({ old, new: now }) => {
			if (now === void 0) return [this.#responseGone(pair, old, at(old))];
			const root = this.#compareSchemas(old.value, old.writtenAt, now.value, now.writtenAt);
			const tell = this.#fieldTeller({
				operation: pair,
				use: "output",
				holder: old.code,
				at: `${at(old)}/schema`
			});
			const own = responseFacts(pair, {
				old,
				new: now
			}, at(old));
			if (!isSuccess(old.code) && old.code !== "default") return [...own, {
				root,
				tell: errorTeller(pair, old, now, at(old)),
				phase: "any"
			}];
			return [
				...own,
				{
					root,
					tell,
					phase: "kept"
				},
				{
					root,
					tell,
					phase: "added"
				}
			];
		}), ...added.map((response) => this.#responseCame(pair, response, at(response)))];
	}
	#responseGone(operation, response, valuePath) {
		const old = {
			pointer: response.usedAt,
			value: response.value
		};
		return {
			on: "response",
			what: "removed",
			operation,
			code: response.code,
			valuePath,
			old,
			new: {
				pointer: operation.new.pointer,
				value: void 0
			}
		};
	}
	#responseCame(operation, response, valuePath) {
		const now = {
			pointer: response.usedAt,
			value: response.value
		};
		return {
			on: "response",
			what: "added",
			operation,
			code: response.code,
			valuePath,
			old: {
				pointer: operation.old.pointer,
				value: void 0
			},
			new: now
		};
	}
	#fieldTeller(where) {
		return ({ difference, path, inMap }) => {
			const { step: _, ...rest } = difference;
			const { operation, use, holder, at } = where;
			const field = path === "" ? at : `${at}/${path}`;
			const common = {
				on: "field",
				operation,
				use,
				holder,
				path,
				inMap
			};
			if (rest.what !== "changed") return {
				...common,
				...rest,
				valuePath: field
			};
			return {
				...common,
				...rest,
				valuePath: `${field}/${rest.keyword}`,
				required: rest.newSchema !== void 0 && rest.new.value === true
			};
		};
	}
};
const NONE = /* @__PURE__ */ new Set();
function objectAt(holder, key) {
	const value = member(holder, key);
	return isObject(value) ? value : {};
}
function pathOf(operation) {
	return `operation/${operation.id ?? `${operation.method} ${operation.path.key}`}`;
}
function mediaTypesAt(operation, key) {
	return Object.hasOwn(operation.value, key) ? `${operation.pointer}/${key}` : `/${key}`;
}
function wholeOperation(operation) {
	const { old, new: now } = operation;
	const side = (one) => one === void 0 ? {
		pointer: "/paths",
		value: void 0
	} : {
		pointer: one.pointer,
		value: one.value
	};
	const valuePath = pathOf(old ?? now);
	return {
		on: "operation",
		what: old === void 0 ? "added" : "removed",
		operation,
		valuePath,
		old: side(old),
		new: side(now)
	};
}
function responseFacts(operation, { old, new: now }, at) {
	return [...keyDifferences(old.value, old.writtenAt, now.value, now.writtenAt, NOT_OF_A_RESPONSE)].map(([keyword, sides]) => ({
		on: "response",
		what: "changed",
		keyword,
		operation,
		code: old.code,
		valuePath: `${at}/${keyword}`,
		...sides
	}));
}
function errorTeller(operation, old, now, at) {
	const side = (response) => ({
		pointer: `${response.writtenAt}/schema`,
		value: response.schema
	});
	return () => ({
		on: "response",
		what: "changed",
		keyword: "schema",
		operation,
		code: old.code,
		valuePath: `${at}/schema`,
		old: side(old),
		new: side(now)
	});
}
function* keyDifferences(old, oldAt, now, newAt, without) {
	for (const key of /* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])) {
		if (without.has(key)) continue;
		const [before, after] = [member(old, key), member(now, key)];
		if (jsonEqual(before, after)) continue;
		yield [key, {
			old: sideOf(before, oldAt, key),
			new: sideOf(after, newAt, key)
		}];
	}
}
function sideOf(value, at, key) {
	return {
		pointer: value === void 0 ? at : pointer(at, key),
		value
	};
}
function compareSwaggers(old, now) {
	const { facts, incomplete } = readFacts(old, now);
	return {
		facts,
		incomplete,
		changes: facts.map(judge)
	};
}
function judge(fact) {
	for (const rule of changeRules) {
		const message = rule.claim(fact);
		if (message === void 0) continue;
		const help = rule.impact === "safe" ? [] : rule.help?.(fact) ?? withCode(rule.remedy);
		return {
			rule: rule.id,
			impact: rule.impact,
			message,
			help,
			...placesOf(fact),
			...operationOf(fact)
		};
	}
	throw new Error("No rule claims a fact, though the last one claims every fact.");
}
function withCode(words) {
	return words.split("`").map((part, index) => index % 2 === 0 ? part : { value: part });
}
function placesOf(fact) {
	const base = {
		side: "base",
		pointer: fact.old.pointer
	};
	const head = {
		side: "head",
		pointer: fact.new.pointer
	};
	if (fact.what === "removed") return base;
	if (fact.what === "added") return head;
	return fact.new.value === void 0 ? {
		...base,
		counterpart: head
	} : {
		...head,
		counterpart: base
	};
}
function operationOf(fact) {
	if (fact.on === "document") return {};
	const operation = shownOperation(fact.operation);
	const id = operation.id;
	return {
		...id !== void 0 && { operation: id },
		operationName: nameOf(operation),
		valuePath: fact.valuePath
	};
}
function locateChanges(changes, artifacts) {
	const places = changes.flatMap((change) => [change, ...change.counterpart === void 0 ? [] : [change.counterpart]]);
	const lines = {
		base: linesOf(places, "base", artifacts),
		head: linesOf(places, "head", artifacts)
	};
	const located = (place) => lines[place.side].get(place.pointer) ?? {};
	return changes.map((change) => {
		const { counterpart } = change;
		return {
			...change,
			...located(change),
			...counterpart && { counterpart: {
				...counterpart,
				...located(counterpart)
			} }
		};
	});
}
function linesOf(places, side, artifacts) {
	const pointers = [...new Set(places.filter((place) => place.side === side).map((place) => place.pointer))];
	const { document, file } = artifacts[side];
	const spans = document.locate(pointers.map((pointer) => ({ pointer })));
	return new Map(pointers.map((pointer, index) => {
		const span = spans[index];
		return [pointer, {
			file: file.path,
			...span && document.positionAt(span.offset)
		}];
	}));
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
	const example = operationName(operation);
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
function versioningSnippet(operation) {
	if (operation.id === void 0) return void 0;
	const annotation = member(operation.value, "x-ms-api-annotation");
	const family = textOf(annotation, "family") ?? familyOf(operation.id);
	const revision = revisionOf(annotation) ?? revisionInId(operation.id) ?? 1;
	const summary = textOf(operation.value, "summary");
	const description = textOf(operation.value, "description");
	return {
		keep: {
			...summary !== void 0 && { summary: markDeprecated(summary) },
			...description !== void 0 && { description: markDeprecated(description) },
			deprecated: true,
			"x-ms-api-annotation": {
				...isObject(annotation) ? annotation : {},
				family,
				revision,
				status: "Production"
			}
		},
		add: {
			operationId: `${familyOf(operation.id)}_V${revision + 1}`,
			...summary !== void 0 && { summary },
			...description !== void 0 && { description },
			"x-ms-api-annotation": {
				family,
				revision: revision + 1,
				status: "Preview"
			}
		}
	};
}
const VERSION = /_V([1-9]\d{0,3})$/i;
function familyOf(id) {
	return id.replace(VERSION, "");
}
function revisionInId(id) {
	const found = VERSION.exec(id)?.[1];
	return found === void 0 ? void 0 : Number(found);
}
function revisionOf(annotation) {
	const revision = isObject(annotation) ? annotation.revision : void 0;
	return typeof revision === "number" && Number.isSafeInteger(revision) && revision > 0 ? revision : void 0;
}
function markDeprecated(text) {
	return /\(deprecated\)\s*$/i.test(text) ? text : `${text.trimEnd()} (deprecated)`;
}
function compareConnectors(base, head) {
	const documents = {
		base: documentsOf(base),
		head: documentsOf(head)
	};
	const swaggers = {
		base: readable(documents.base),
		head: readable(documents.head)
	};
	const gaps = ["base", "head"].flatMap((side) => gapOf(documents[side], swaggers[side], side));
	const { changes, facts, incomplete } = compareApis(swaggers);
	if (incomplete) gaps.push(["The two swaggers differ in more places, or are more entangled, than can be told; the first ones are listed."]);
	return {
		changes,
		update: gaps.length === 0 || incomplete && gaps.length === 1 ? evaluateUpdate(documents.base, documents.head, facts) : void 0,
		remedies: remediesOf(changes, facts),
		complaints: complaintsOf(documents.base, documents.head),
		gaps
	};
}
function remediesOf(changes, facts) {
	const remedies = /* @__PURE__ */ new Map();
	changes.forEach(({ impact, operation }, index) => {
		const fact = facts[index];
		if (impact !== "breaking" || operation === void 0 || remedies.has(operation) || fact === void 0 || fact.on === "document") return;
		const snippet = fact.operation.old && versioningSnippet(fact.operation.old);
		if (snippet !== void 0) remedies.set(operation, {
			operation,
			snippet
		});
	});
	return [...remedies.values()];
}
function compareApis({ base, head }) {
	if (base === void 0 || head === void 0) return {
		changes: [],
		facts: [],
		incomplete: false
	};
	const compared = compareSwaggers(new Swagger(base.document.value), new Swagger(head.document.value));
	return {
		...compared,
		changes: locateChanges(compared.changes, {
			base,
			head
		})
	};
}
function readable({ swagger }) {
	const root = swagger?.document.value;
	return isObject(root) && !Object.hasOwn(root, "openapi") && (Object.hasOwn(root, "swagger") || Object.hasOwn(root, "paths")) ? swagger : void 0;
}
function gapOf(documents, swagger, side) {
	const file = artifactOf(documents.connector, "swagger");
	if (swagger !== void 0 || file === void 0 || file.blob.kind === "not-read") return [];
	const [which] = side === "base" ? ["published"] : ["new"];
	return [say`The ${[which ?? ""]} swagger ${file.path} could not be read as Swagger 2.0, so the two versions were not compared.`];
}
function complaintsOf(base, head) {
	return updateRules.flatMap((rule) => {
		const complaints = [];
		rule.check(base, head, (complaint) => complaints.push({
			rule,
			complaint
		}));
		return complaints;
	});
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
export { shortName as a, tellingValues as c, ruleLink as i, compareConnectors as l, folded as n, groupFindings as o, placeLink as r, openFindings as s, findingsMarkdown as t, UPDATE_WEEKS as u };
