import { A as objectOf, E as arrayOf, O as isInternal, ct as isObject, dt as pointer, k as isReference, ut as member } from "./connector-index.js";
import { E as NOTIFICATION } from "./registry.js";
function match(olds, news, keysOf) {
	const partners = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const keyOf of keysOf) {
		const free = queues(news.filter((thing) => !taken.has(thing)), keyOf);
		for (const old of olds) {
			const key = keyOf(old);
			if (partners.has(old) || key === void 0) continue;
			const partner = free.get(key)?.shift();
			if (partner === void 0) continue;
			partners.set(old, partner);
			taken.add(partner);
		}
	}
	return {
		old: olds.map((old) => ({
			old,
			new: partners.get(old)
		})),
		added: news.filter((thing) => !taken.has(thing))
	};
}
function queues(things, keyOf) {
	const byKey = /* @__PURE__ */ new Map();
	for (const thing of things) {
		const key = keyOf(thing);
		if (key === void 0) continue;
		const queue = byKey.get(key);
		if (queue === void 0) byKey.set(key, [thing]);
		else queue.push(thing);
	}
	return byKey;
}
function matchOperations(old, now) {
	const { old: olds, added } = match(old.operations, now.operations, [keyOfOperation]);
	return [...olds.map((pair) => pair.new === void 0 ? { old: pair.old } : {
		old: pair.old,
		new: pair.new
	}), ...added.map((operation) => ({ new: operation }))];
}
function keyOfOperation(operation) {
	return operation.id === void 0 ? `place ${operation.method} ${operation.path.key}` : `id ${operation.id}`;
}
function matchParameters(old, now) {
	return match(old.parameters, now.parameters, [(parameter) => parameter.in === "body" ? "body" : `${parameter.in} ${parameter.name}`, (parameter) => parameter.in === "body" ? void 0 : parameter.name]);
}
function responsesOf(operation) {
	const content = notificationOf(operation);
	if (content === void 0) return operation.responses;
	const at = `${operation.path.pointer}/${NOTIFICATION}`;
	const notification = {
		code: NOTIFICATION,
		value: content,
		schema: member(content, "schema"),
		usedAt: at,
		writtenAt: at
	};
	return [...operation.responses, notification];
}
function notificationOf(operation) {
	const content = operation.path.notificationContent;
	if (content === void 0) return void 0;
	const { operations } = operation.path;
	return (operations.find((one) => member(one.value, "x-ms-trigger") !== void 0) ?? operations.find((one) => one.method === "post") ?? operations[0]) === operation ? content : void 0;
}
function matchResponses(old, now) {
	return match(responsesOf(old), responsesOf(now), [(response) => response.code]);
}
const STRUCTURE = /* @__PURE__ */ new Set([
	"properties",
	"items",
	"allOf",
	"required",
	"additionalProperties"
]);
const OF_THE_PARAMETER = /* @__PURE__ */ new Set([
	"name",
	"in",
	"schema"
]);
const MOST_MERGED = 2e5;
var SchemaViews = class {
	#swagger;
	#views = /* @__PURE__ */ new Map();
	#parameters = /* @__PURE__ */ new Map();
	#pointers;
	#merged = 0;
	#count = 0;
	constructor(swagger) {
		this.#swagger = swagger;
	}
	get incomplete() {
		return this.#merged > MOST_MERGED;
	}
	get count() {
		return this.#count;
	}
	viewOf(written, at) {
		const [schema, where] = this.#resolve(written, at);
		if (schema === void 0) return this.#finish(emptyDraft(), at);
		const known = this.#views.get(schema);
		if (known !== void 0) return known;
		const view = this.#finish(this.#draftOf(schema, where), where);
		this.#views.set(schema, view);
		return view;
	}
	viewOfParameter(parameter, at) {
		const known = this.#parameters.get(parameter);
		if (known !== void 0) return known;
		const all = this.viewOf(parameter, at);
		const view = {
			...this.#finish(all, all.pointer),
			keywords: new Map([...all.keywords].filter(([key]) => !OF_THE_PARAMETER.has(key)))
		};
		this.#parameters.set(parameter, view);
		return view;
	}
	#resolve(written, at) {
		if (!isReference(written)) return [isObject(written) ? written : void 0, at];
		const schema = this.#swagger.resolveSchema(written);
		return schema === void 0 ? [written, at] : [schema, this.#pointerOf(schema, written)];
	}
	#pointerOf(schema, reference) {
		this.#pointers ??= new Map([...this.#swagger.definitions.values()].map((definition) => [definition.value, definition.pointer]));
		return this.#pointers.get(schema) ?? this.#swagger.definition(reference.$ref)?.pointer ?? "";
	}
	#draftOf(root, at) {
		const draft = emptyDraft();
		const seen = /* @__PURE__ */ new Set();
		const open = [[root, at]];
		for (let next = open.pop(); next !== void 0; next = open.pop()) {
			const [schema, where] = next;
			if (seen.has(schema)) continue;
			seen.add(schema);
			this.#addTo(draft, schema, where);
			const parts = arrayOf(schema, "allOf") ?? [];
			for (let index = parts.length - 1; index >= 0; index -= 1) {
				const [part, partAt] = this.#resolve(parts[index], pointer(where, "allOf", index));
				if (part !== void 0 && this.#mayMerge(part)) open.push([part, partAt]);
			}
		}
		return draft;
	}
	#finish({ keywords, properties, required, items, additional }, at) {
		const visibility = keywords.get("x-ms-visibility")?.value;
		const internal = isInternal({ "x-ms-visibility": visibility ?? null });
		const number = this.#count;
		this.#count += 1;
		return {
			number,
			pointer: at,
			keywords,
			properties,
			required,
			items,
			additional,
			internal
		};
	}
	#mayMerge(part) {
		this.#merged += 1 + Object.keys(objectOf(part, "properties") ?? {}).length;
		return !this.incomplete;
	}
	#addTo(draft, schema, at) {
		for (const key of Object.keys(schema)) if (!STRUCTURE.has(key) && !draft.keywords.has(key)) draft.keywords.set(key, {
			value: member(schema, key) ?? null,
			pointer: pointer(at, key)
		});
		const properties = objectOf(schema, "properties");
		for (const name of Object.keys(properties ?? {})) {
			const value = member(properties, name);
			if (value !== void 0 && !draft.properties.has(name)) draft.properties.set(name, {
				value,
				pointer: pointer(at, "properties", name)
			});
		}
		for (const name of arrayOf(schema, "required") ?? []) if (typeof name === "string" && !draft.required.has(name)) draft.required.set(name, `${at}/required`);
		const items = member(schema, "items");
		if (items !== void 0) draft.items ??= {
			value: items,
			pointer: `${at}/items`
		};
		const additional = member(schema, "additionalProperties");
		if (additional !== void 0) draft.additional ??= {
			value: additional,
			pointer: `${at}/additionalProperties`
		};
	}
};
function emptyDraft() {
	return {
		keywords: /* @__PURE__ */ new Map(),
		properties: /* @__PURE__ */ new Map(),
		required: /* @__PURE__ */ new Map(),
		items: void 0,
		additional: void 0
	};
}
export { responsesOf as a, matchResponses as i, matchOperations as n, matchParameters as r, SchemaViews as t };
