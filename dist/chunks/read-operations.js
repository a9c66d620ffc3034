import { D as isSuccess, E as NOTIFICATION, S as nameOf, T as DYNAMIC_SOURCES, w as textOfValue } from "./registry.js";
import { a as responsesOf, t as SchemaViews } from "./schema-view.js";
import { A as objectOf, ct as isObject, j as textOf, st as isArray, ut as member } from "./connector-index.js";
function placeKey(artifact, pointer) {
	return `${artifact} ${pointer}`;
}
function attachFindings(findings, shown, artifactAt) {
	const remarks = /* @__PURE__ */ new Map();
	let others = 0;
	for (const finding of findings) {
		const artifact = finding.file === void 0 ? void 0 : artifactAt.get(finding.file);
		const place = artifact === void 0 || finding.pointer === void 0 ? void 0 : nearest(artifact, finding.pointer, shown);
		const before = place === void 0 ? void 0 : remarks.get(place);
		if (place === void 0) others += 1;
		else if (before === void 0) remarks.set(place, [finding]);
		else before.push(finding);
	}
	return {
		remarks,
		others
	};
}
function nearest(artifact, pointer, shown) {
	for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
		const key = placeKey(artifact, at);
		if (shown.has(key)) return key;
	}
}
function writtenText(value) {
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
const MOST_FIELDS_OF_A_LIST = 300;
const MOST_FIELDS_OF_A_PREVIEW = 2e4;
const DEEPEST = 16;
const MOST_CHOICES = 100;
var FieldReader = class {
	#swagger;
	#views;
	#room = MOST_FIELDS_OF_A_PREVIEW;
	constructor(swagger) {
		this.#swagger = swagger;
		this.#views = new SchemaViews(swagger);
	}
	inputsOf(operation) {
		const reading = this.#start("input");
		const read = operation.parameters.map((parameter) => this.#parameter(parameter, reading));
		return {
			fields: read.flatMap(({ fields }) => fields),
			places: read.flatMap(({ places }) => places),
			cut: this.#end(reading) || read.some(({ cut }) => cut),
			internal: reading.internal
		};
	}
	outputsOf(schema, at) {
		if (schema === void 0) return NO_FIELDS;
		const reading = this.#start("output");
		const slot = {
			name: "",
			path: "",
			required: false,
			places: [placeKey("swagger", at)]
		};
		const read = this.#unwrapped(this.#views.viewOf(schema, at), slot, reading);
		return {
			...read,
			cut: this.#end(reading) || read.cut
		};
	}
	#start(direction) {
		return {
			direction,
			open: /* @__PURE__ */ new Set(),
			room: Math.min(MOST_FIELDS_OF_A_LIST, this.#room),
			internal: 0
		};
	}
	#end(reading) {
		this.#room -= Math.min(MOST_FIELDS_OF_A_LIST, this.#room) - Math.max(reading.room, 0);
		return reading.room < 0;
	}
	#parameter(parameter, reading) {
		const places = [.../* @__PURE__ */ new Set([parameter.usedAt, parameter.writtenAt])].map((place) => placeKey("swagger", place));
		const name = parameter.name ?? "";
		const slot = {
			name,
			path: name,
			required: parameter.required,
			places
		};
		if (parameter.internal) return this.#skip(reading);
		if (parameter.in !== "body") return listOfOne(this.#field(this.#views.viewOfParameter(parameter.value, parameter.writtenAt), slot, reading));
		const schema = member(parameter.value, "schema");
		return this.#unwrapped(this.#views.viewOf(schema, `${parameter.writtenAt}/schema`), slot, reading);
	}
	#skip(reading) {
		reading.internal += 1;
		return NO_FIELDS;
	}
	#unwrapped(view, slot, reading) {
		if (isHidden(view, reading)) return this.#skip(reading);
		if (view.properties.size === 0 || this.#dynamicOf(view) !== void 0) return listOfOne(this.#field(view, slot, reading));
		const { fields, cut } = this.#below(view, {
			...slot,
			path: ""
		}, reading);
		return {
			fields,
			cut: cut === "too-many",
			places: [...slot.places, placeKey("swagger", view.pointer)]
		};
	}
	#field(view, slot, reading) {
		if (isHidden(view, reading)) {
			reading.internal += 1;
			return;
		}
		reading.room -= 1;
		if (reading.room < 0) return void 0;
		const dynamic = this.#dynamicOf(view);
		const below = dynamic?.fills === "fields" ? NOTHING_BELOW : this.#below(view, slot, reading);
		return {
			name: slot.name,
			path: slot.path,
			label: textIn(view, "x-ms-summary") ?? textIn(view, "title") ?? slot.name,
			description: textIn(view, "description"),
			type: this.#typeOf(view, 0),
			shape: shapeOf(view),
			required: slot.required,
			visibility: visibilityOf(keyword(view, "x-ms-visibility")),
			default: defaultOf(view),
			choices: choicesOf(view),
			dynamic,
			...below,
			places: [...slot.places, ...this.#schemaPlaces(view)]
		};
	}
	#schemaPlaces(view) {
		const elements = elementsOf(view).written;
		return [view.pointer, ...elements === void 0 ? [] : [this.#viewOf(elements).pointer]].map((pointer) => placeKey("swagger", pointer));
	}
	#below(view, slot, reading) {
		if (reading.open.has(view)) return {
			fields: [],
			cut: "repeats"
		};
		if (reading.open.size >= DEEPEST) return {
			fields: [],
			cut: "too-many"
		};
		reading.open.add(view);
		const below = view.properties.size > 0 ? this.#properties(view, slot, reading) : this.#elements(view, slot, reading);
		reading.open.delete(view);
		return below;
	}
	#properties(view, slot, reading) {
		const fields = [];
		for (const [name, written] of view.properties) {
			if (reading.room < 0) break;
			const path = slot.path === "" ? name : `${slot.path}/${name}`;
			const required = slot.required && view.required.has(name);
			const field = this.#field(this.#viewOf(written), {
				name,
				path,
				required,
				places: [placeKey("swagger", written.pointer)]
			}, reading);
			if (field !== void 0) fields.push(field);
		}
		return {
			fields,
			cut: reading.room < 0 ? "too-many" : void 0
		};
	}
	#elements(view, slot, reading) {
		const { written, step } = elementsOf(view);
		if (written === void 0) return NOTHING_BELOW;
		const path = slot.path === "" ? step : `${slot.path}/${step}`;
		const places = [placeKey("swagger", written.pointer)];
		return this.#below(this.#viewOf(written), {
			name: slot.name,
			path,
			required: true,
			places
		}, reading);
	}
	#viewOf({ value, pointer }) {
		return this.#views.viewOf(value, pointer);
	}
	#typeOf(view, depth) {
		const shape = shapeOf(view);
		if (shape === "list") {
			const items = view.items === void 0 || depth >= DEEPEST ? void 0 : this.#typeOf(this.#viewOf(view.items), depth + 1);
			return items === void 0 ? "array" : `array of ${items}`;
		}
		if (shape !== "value") return "object";
		const type = textIn(view, "type") ?? "any";
		const format = textIn(view, "format");
		return format === void 0 ? type : `${type} (${format})`;
	}
	#dynamicOf(view) {
		for (const extension of DYNAMIC_SOURCES) {
			const value = keyword(view, extension);
			if (!isObject(value)) continue;
			const operationId = textOf(value, "operationId") ?? textOf(member(value, "open"), "operationId");
			const target = operationId === void 0 ? void 0 : this.#swagger.operation(operationId);
			return {
				fills: FILLS_FIELDS.has(extension) ? "fields" : "choices",
				operationId,
				operation: target && nameOf(target)
			};
		}
	}
};
const NOTHING_BELOW = {
	fields: [],
	cut: void 0
};
const NO_FIELDS = {
	fields: [],
	cut: false,
	places: []
};
const FILLS_FIELDS = /* @__PURE__ */ new Set(["x-ms-dynamic-schema", "x-ms-dynamic-properties"]);
function listOfOne(field) {
	return field === void 0 ? NO_FIELDS : {
		fields: [field],
		cut: false,
		places: []
	};
}
function elementsOf(view) {
	const [written, step] = shapeOf(view) === "list" ? [view.items, "items"] : [view.additional, "*"];
	return {
		written: isObject(written?.value) ? written : void 0,
		step
	};
}
function isHidden(view, { direction }) {
	return view.internal || direction === "input" && keyword(view, "readOnly") === true;
}
function keyword(view, key) {
	return view.keywords.get(key)?.value;
}
function textIn(view, key) {
	return writtenText(keyword(view, key));
}
function shapeOf(view) {
	const type = keyword(view, "type");
	if (type === "array" || type === void 0 && view.items !== void 0) return "list";
	if (view.properties.size > 0) return "object";
	if (isObject(view.additional?.value)) return "map";
	return type === "object" ? "object" : "value";
}
function visibilityOf(value) {
	const written = typeof value === "string" ? value.toLowerCase() : "";
	return written === "important" || written === "advanced" ? written : "none";
}
function choicesOf(view) {
	const choices = keyword(view, "enum");
	return isArray(choices) && choices.length > 0 ? choices.slice(0, MOST_CHOICES).map(textOfValue) : void 0;
}
function defaultOf(view) {
	const value = keyword(view, "default");
	return value === void 0 || value === null || value === "" ? void 0 : textOfValue(value);
}
const MOST_OPERATIONS = 500;
function readOperations(swagger) {
	const seen = swagger.operations.filter(({ internal }) => !internal);
	const shown = seen.slice(0, MOST_OPERATIONS);
	const reader = new FieldReader(swagger);
	return {
		operations: shown.map((operation) => readOperation(operation, reader)),
		internalOperations: swagger.operations.length - seen.length,
		moreOperations: seen.length - shown.length
	};
}
function readOperation(operation, reader) {
	const { internal, ...inputs } = reader.inputsOf(operation);
	return {
		trigger: triggerOf(operation),
		id: operation.id,
		name: nameOf(operation),
		description: writtenText(member(operation.value, "description")),
		visibility: visibilityOf(member(operation.value, "x-ms-visibility")),
		deprecated: operation.deprecated,
		method: operation.method,
		path: operation.path.key,
		inputs,
		internalInputs: internal,
		outputs: outputsOf(operation, reader),
		places: [operation.pointer, operation.path.pointer].map((place) => placeKey("swagger", place))
	};
}
function triggerOf(operation) {
	const written = member(operation.value, "x-ms-trigger");
	if (written === void 0) return void 0;
	return {
		delivery: written === "single" || written === "batch" ? written : void 0,
		way: notified(operation) === void 0 ? "polling" : "webhook",
		hint: writtenText(member(operation.value, "x-ms-trigger-hint"))
	};
}
function notified(operation) {
	return responsesOf(operation).find(({ code }) => code === NOTIFICATION);
}
function outputsOf(operation, reader) {
	const answers = responsesOf(operation).filter(({ schema }) => schema !== void 0);
	const answer = answers.find(({ code }) => code === "x-ms-notification-content") ?? answers.find(({ code }) => isSuccess(code)) ?? answers.find(({ code }) => code === "default");
	return reader.outputsOf(answer?.schema, `${answer?.writtenAt ?? ""}/schema`);
}
function addressOf({ root }) {
	const host = textOf(root, "host");
	return host === void 0 || host === "" ? void 0 : `https://${host}${textOf(root, "basePath") ?? ""}`;
}
function infoOf({ root }) {
	const info = objectOf(root, "info");
	return {
		description: writtenText(member(info, "description")),
		version: writtenText(member(info, "version"))
	};
}
export { writtenText as a, triggerOf as i, infoOf as n, attachFindings as o, readOperations as r, placeKey as s, addressOf as t };
