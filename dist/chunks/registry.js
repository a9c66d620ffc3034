import { $ as isMisspelling, A as objectOf$1, B as ARTIFACT_NAMES, C as namesOf$2, D as identityOf, E as arrayOf, F as lookUp, G as findMisplacements, I as referencedName, J as closest$1, K as placeOf$1, M as COUNT_LIMIT, N as eachSubschema, O as isInternal, P as hasValidEscapes, Q as foldText, S as isDeprecated, T as Swagger, V as artifactKindOf, W as findFilesOutside, X as comparableName, Y as nameKey$1, a as documentsOf, at as DEFAULT_CONFIGURATION, b as apiTitleOf, c as lineOf, ct as isObject, d as visibleText$1, dt as pointer, et as mayBeSameName, f as walk, it as lastSegment, j as textOf$2, k as isReference, l as oneLine, m as readJson, nt as wordsOf, o as comparable, p as decodeText, q as closenessOf, r as readConnectorIndex, rt as folderOf, s as letters, st as isArray, tt as visibleText, u as readMarkdown, ut as member, w as usesOAuth, x as isBuilt, y as LineTable, z as artifactOf } from "./connector-index.js";
import { n as say, t as listOf } from "./text.js";
import { _ as isPlaceholder, b as masked, g as isMixed, h as findSecrets, l as cutInTheMiddle, o as folderAddress, s as pullAddress, t as CONNECTOR_LIST } from "./links.js";
import { i as require_fastest_levenshtein, n as NOT_FOR_CUSTOM, r as PROFILES } from "./rule.js";
import { n as readChecklist, r as readDescription, t as programItems } from "./checklist.js";
const LEVELS = {
	breaking: {
		documented: "error",
		calibrated: "warning"
	},
	risky: {
		documented: "warning",
		calibrated: "info"
	},
	safe: { documented: "off" }
};
const GROUPS = {
	breaking: "Breaking changes",
	risky: "Risky changes",
	safe: "Safe changes"
};
function declare(impact, confidence, rule) {
	return {
		subject: "change",
		impact,
		group: GROUPS[impact],
		levels: LEVELS[impact],
		confidence,
		...rule
	};
}
function breaking(rule) {
	return declare("breaking", "high", rule);
}
function risky(rule) {
	return declare("risky", "medium", rule);
}
function safe(rule) {
	return declare("safe", "medium", rule);
}
function operationName({ id, method, path }) {
	return id ?? `${method.toUpperCase()} ${path.key}`;
}
const DYNAMIC_SOURCES = [
	"x-ms-dynamic-values",
	"x-ms-dynamic-list",
	"x-ms-dynamic-tree",
	"x-ms-dynamic-schema",
	"x-ms-dynamic-properties"
];
const NOTIFICATION = "x-ms-notification-content";
function isSuccess$1(code) {
	return /^2(?:\d\d|XX)$/i.test(code) || code === "x-ms-notification-content";
}
function nameOf$1(operation) {
	const summary = textOf$2(operation.value, "summary")?.trim();
	return (operation.internal ? void 0 : summary) || operationName(operation);
}
function shownOperation({ old, new: now }) {
	return old ?? now;
}
function flowsThatUse(pair) {
	const operation = shownOperation(pair);
	return operation.internal ? say`Flows that rely on the hidden operation ${operationName(operation)}` : say`Flows that use ${nameOf$1(operation)}`;
}
function theField({ use, path, holder }) {
	if (use === "parameter") return path === "" ? say`the parameter ${holder}` : say`an entry of the parameter ${holder}`;
	if (use === "body") return path === "" ? ["the body"] : say`the input ${path}`;
	if (path === "") return holder === "x-ms-notification-content" ? ["what the trigger receives"] : ["the result"];
	return say`the output ${path}`;
}
function shown(value) {
	if (value === void 0) return ["none"];
	return [{ value: cutInTheMiddle(textOfValue(value), LONGEST$3) }];
}
function fromTo(fact) {
	return say`from ${shown(fact.old.value)} to ${shown(fact.new.value)}`;
}
const LONGEST$3 = 400;
const TEXTS$3 = /* @__PURE__ */ new WeakMap();
function textOfValue(value) {
	if (typeof value === "string") return value;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const known = TEXTS$3.get(value) ?? JSON.stringify(value);
	TEXTS$3.set(value, known);
	return known;
}
const MISSING = /* @__PURE__ */ new WeakMap();
function missingFrom(list, other) {
	if (!isArray(list)) return [];
	const known = MISSING.get(list);
	if (known !== void 0 && known.other === other) return known.texts;
	const there = new Set((isArray(other) ? other : []).map(textOfValue));
	const texts = list.map(textOfValue).filter((text) => !there.has(text));
	MISSING.set(list, {
		other,
		texts
	});
	return texts;
}
function valuesInWords(values) {
	return say`${[values.length === 1 ? "the value" : "the values"]} ${listOf(values)}`;
}
const GET_TICKET = "operation/GetTicket";
const CREATE_TICKET = "operation/CreateTicket";
const LIST_TICKETS = "operation/ListTickets";
function getTicket(operation) {
	return { paths: { "/tickets/{ticketId}": { get: operation } } };
}
function ticketResult(schema) {
	return getTicket({ responses: { "200": { schema: {
		$ref: null,
		type: "object",
		...schema
	} } } });
}
function ticketField(field) {
	return ticketResult({ properties: { state: field } });
}
function ticketBody(schema) {
	return { definitions: { NewTicket: schema } };
}
function queueField(field) {
	return ticketBody({ properties: { queue: field } });
}
const STATUS$4 = {
	name: "status",
	in: "query",
	type: "string",
	"x-ms-summary": "Status",
	description: "Only tickets with this status."
};
function statusParameter(parameter, ...others) {
	return { paths: { "/tickets": { get: { parameters: [{
		...STATUS$4,
		...parameter
	}, ...others] } } } };
}
const SEEN$2 = "Quoted output of the Breaking Change Detector";
const BODY$1 = `${CREATE_TICKET}/parameter/body/schema`;
const LIMIT$2 = {
	name: "limit",
	in: "query",
	type: "integer",
	"x-ms-summary": "Limit",
	description: "At most so many tickets."
};
const OPTIONAL_AGAIN = "Make it optional, or add the operation as a revision that asks for it.";
function inBody(fact, keyword) {
	return fact.on === "field" && fact.use === "body" && fact.what === "changed" && fact.keyword === keyword ? fact : void 0;
}
function addedRequired(fact) {
	return fact.on === "field" && fact.use === "body" && fact.what === "added" && fact.required ? fact : void 0;
}
function hasDefault({ newSchema }) {
	return newSchema?.keywords.has("default") === true;
}
const parameterLocationChanged = breaking({
	id: "ParameterLocationChanged",
	summary: "A published parameter stays in the part of the request where it was.",
	why: "Existing flows go on sending the value where it was, until each of them is opened and saved again.",
	remedy: "Put `in` back, or add the operation as a revision.",
	source: `${SEEN$2} (once; the end of its value path is inferred).`,
	bad: { new: statusParameter({ in: "header" }) },
	good: { new: statusParameter({ description: "Only tickets that have this status." }) },
	reportedAt: `${LIST_TICKETS}/parameter/status/in`,
	claim: (fact) => {
		if (fact.on !== "parameter" || fact.what !== "changed" || fact.keyword !== "in") return void 0;
		const name = fact.newParameter?.name ?? "";
		return say`${flowsThatUse(fact.operation)} will go on sending the parameter ${name} where it was: its place was changed ${fromTo(fact)}.`;
	}
});
const requiredParameterAdded = breaking({
	id: "RequiredParameterAdded",
	summary: "A published operation gets no new required parameter.",
	why: "Existing flows do not send it, and the call is refused before it reaches the service. A default does not help flows that were saved without it.",
	remedy: OPTIONAL_AGAIN,
	source: `${SEEN$2} (eight times).`,
	bad: { new: statusParameter({}, {
		...LIMIT$2,
		required: true
	}) },
	good: { new: statusParameter({}, {
		...LIMIT$2,
		default: 50
	}) },
	reportedAt: `${LIST_TICKETS}/parameter/limit`,
	claim: (fact) => {
		if (fact.on !== "parameter" || fact.what !== "added" || fact.newParameter?.required !== true) return void 0;
		return say`${flowsThatUse(fact.operation)} will fail: they do not send the new required parameter ${fact.newParameter.name ?? ""}.`;
	}
});
const requiredInputFieldAdded = breaking({
	id: "RequiredInputFieldAdded",
	summary: "The body of a published operation gets no new required field.",
	why: "Existing flows do not send it, and the call is refused.",
	remedy: OPTIONAL_AGAIN,
	source: `${SEEN$2} (three times).`,
	bad: { new: ticketBody({
		required: ["subject", "origin"],
		properties: { origin: { type: "string" } }
	}) },
	good: { new: ticketBody({ properties: { origin: { type: "string" } } }) },
	reportedAt: `${BODY$1}/origin`,
	claim: (fact) => {
		const field = addedRequired(fact);
		if (field === void 0 || hasDefault(field)) return void 0;
		return say`${flowsThatUse(field.operation)} will fail: they do not send ${theField(field)}, which is new and required.`;
	}
});
const requiredInputFieldAddedWithDefault = breaking({
	id: "RequiredInputFieldAddedWithDefault",
	summary: "A new required field is breaking even when it has a default.",
	why: "The default is filled in when somebody edits a flow. Flows that were saved before do not send the field.",
	remedy: OPTIONAL_AGAIN,
	source: `${SEEN$2} (once).`,
	bad: { new: ticketBody({
		required: ["subject", "origin"],
		properties: { origin: {
			type: "string",
			default: "flow"
		} }
	}) },
	good: { new: ticketBody({ properties: { origin: {
		type: "string",
		default: "flow"
	} } }) },
	reportedAt: `${BODY$1}/origin`,
	claim: (fact) => {
		const field = addedRequired(fact);
		if (field === void 0 || !hasDefault(field)) return void 0;
		return say`${flowsThatUse(field.operation)} will fail until they are saved again: they do not send ${theField(field)}, which is new and required.`;
	}
});
const inputFieldOptionalToRequired = breaking({
	id: "InputFieldOptionalToRequired",
	summary: "An optional field of a body stays optional.",
	why: "Flows that leave it empty work today and fail tomorrow.",
	remedy: "Take it off the `required` list, or add the operation as a revision.",
	source: `${SEEN$2} (three times).`,
	bad: { new: ticketBody({ required: ["subject", "queue"] }) },
	good: { new: ticketBody({ required: null }) },
	reportedAt: `${BODY$1}/queue/required`,
	claim: (fact) => {
		const field = inBody(fact, "required");
		if (field?.new.value !== true) return void 0;
		return say`${flowsThatUse(field.operation)} and leave ${theField(field)} empty will fail: it is required now.`;
	}
});
const inputFieldTypeChanged = breaking({
	id: "InputFieldTypeChanged",
	summary: "A field of a body keeps its type.",
	why: "Existing flows go on sending a value of the old type.",
	remedy: "Put the type back, or add the operation as a revision.",
	source: `${SEEN$2} (twice).`,
	bad: { new: queueField({ type: "integer" }) },
	good: { new: queueField({ description: "The queue." }) },
	reportedAt: `${BODY$1}/queue/type`,
	claim: (fact) => {
		const field = inBody(fact, "type");
		return field && say`${flowsThatUse(field.operation)} will go on sending ${theField(field)} as before: its type was changed ${fromTo(field)}.`;
	}
});
const inputEnumListAdded = breaking({
	id: "InputEnumListAdded",
	summary: "A field of a body that took any value is not limited to a list.",
	why: "Existing flows may send values that are not in the list.",
	remedy: "Offer the values with `x-ms-dynamic-values` or name them in the description, or add the operation as a revision.",
	source: `${SEEN$2} (once; its value path is inferred).`,
	bad: { new: queueField({ enum: ["support", "sales"] }) },
	good: {
		old: queueField({ enum: ["support", "sales"] }),
		new: {}
	},
	reportedAt: `${BODY$1}/queue/enum`,
	claim: (fact) => {
		const field = inBody(fact, "enum");
		if (field === void 0 || isArray(field.old.value) || !isArray(field.new.value)) return void 0;
		return say`${flowsThatUse(field.operation)} may send a value for ${theField(field)} that is not in the new list of values.`;
	}
});
const inputEnumValueRemoved = breaking({
	id: "InputEnumValueRemoved",
	summary: "The list of values that a field of a body takes only grows.",
	why: "Existing flows that have chosen the value go on sending it.",
	remedy: "Put the value back, and say in the description that it is not to be used any more.",
	source: `${SEEN$2} (seven times; one message for each field).`,
	bad: {
		old: queueField({ enum: ["support", "sales"] }),
		new: queueField({ enum: ["support"] })
	},
	good: {
		old: queueField({ enum: ["support"] }),
		new: queueField({ enum: ["sales", "support"] })
	},
	reportedAt: `${BODY$1}/queue/enum`,
	claim: (fact) => {
		const field = inBody(fact, "enum");
		if (field === void 0 || !isArray(field.new.value)) return void 0;
		const gone = missingFrom(field.old.value, field.new.value);
		if (gone.length === 0) return void 0;
		return say`${flowsThatUse(field.operation)} and send ${valuesInWords(gone)} for ${theField(field)} will fail: the list does not have it any more.`;
	}
});
const SEEN$1 = "Quoted output of the Breaking Change Detector";
const TICKET_PATH = "/tickets/{ticketId}";
const ticketGone = { paths: { [TICKET_PATH]: { get: null } } };
const ticketMoved = { paths: {
	[TICKET_PATH]: null,
	"/items/{ticketId}": { get: {
		summary: "Get a ticket",
		description: "Reads one ticket.",
		operationId: "GetTicket",
		parameters: [{
			name: "ticketId",
			in: "path",
			required: true,
			type: "string",
			"x-ms-url-encoding": "single",
			"x-ms-summary": "Ticket ID",
			description: "The ID of the ticket."
		}],
		responses: { "200": {
			description: "OK",
			schema: { $ref: "#/definitions/Ticket" }
		} }
	} }
} };
const otherVerb = { paths: { [TICKET_PATH]: {
	get: null,
	put: ticketMoved.paths["/items/{ticketId}"].get
} } };
function keepAndRevise(fact) {
	if (fact.on !== "operation") return [];
	return say`Keep ${operationName(shownOperation(fact.operation))}, mark it deprecated, and add the new one as a revision.`;
}
function undoOrRevise(fact) {
	if (fact.on !== "operation") return [];
	return say`Keep ${operationName(shownOperation(fact.operation))} as it was, and add the new one as a revision.`;
}
const operationDeleted = breaking({
	id: "OperationDeleted",
	summary: "A published operation stays, with its `operationId`.",
	why: "Flows and apps know an operation by its `operationId` alone. When it is gone, or written in another way, every flow that uses it fails.",
	remedy: "Put the operation back, mark it deprecated, and add the new one as a revision with an `operationId` of its own.",
	source: `${SEEN$1} (seven times); operations with internal visibility count too.`,
	bad: { new: ticketGone },
	good: { new: getTicket({ deprecated: true }) },
	reportedAt: GET_TICKET,
	claim: (fact) => {
		if (fact.on !== "operation" || fact.what !== "removed" || fact.operation.old?.id === void 0) return void 0;
		return say`${flowsThatUse(fact.operation)} will fail: the operation was removed.`;
	},
	help: keepAndRevise
});
function addressOf({ path }) {
	const { basePath } = path.swagger.root;
	return `${typeof basePath === "string" ? basePath : ""}/${path.key}`.replaceAll(/\{[^{}]*\}/g, "{}").split("/").filter(Boolean).join("/");
}
const operationPathChanged = breaking({
	id: "OperationPathChanged",
	summary: "A published operation keeps its path.",
	why: "While an update rolls out, flows run against the old and the new definition. The program takes another path for another operation.",
	remedy: "Put the path back, or add the new path as a revision with an `operationId` of its own.",
	source: `${SEEN$1} (three times); the documentation names it as the example of a breaking change.`,
	bad: { new: ticketMoved },
	good: { new: { paths: { "/items/{ticketId}": getCopy("GetTicket_V2") } } },
	reportedAt: GET_TICKET,
	claim: (fact) => {
		if (fact.on !== "operation" || fact.what !== "changed" || fact.keyword !== "path") return void 0;
		const { old, new: now } = fact.operation;
		if (old !== void 0 && now !== void 0 && addressOf(old) === addressOf(now)) return say`${flowsThatUse(fact.operation)} can fail while the update is rolled out: the path was changed ${fromTo(fact)}, though calls go to the same address.`;
		return say`${flowsThatUse(fact.operation)} will call another address: the path was changed ${fromTo(fact)}.`;
	},
	help: undoOrRevise
});
const operationMethodChanged = breaking({
	id: "OperationMethodChanged",
	summary: "A published operation keeps its HTTP method.",
	why: "Another method is another request to the service: what read before may write now, or be refused.",
	remedy: "Put the method back, or add the new one as a revision with an `operationId` of its own.",
	source: `${SEEN$1} (twice).`,
	bad: { new: otherVerb },
	good: { new: { paths: { [TICKET_PATH]: { put: getCopy("GetTicket_V2").get } } } },
	reportedAt: GET_TICKET,
	claim: (fact) => {
		if (fact.on !== "operation" || fact.what !== "changed" || fact.keyword !== "method") return void 0;
		return say`${flowsThatUse(fact.operation)} will send another kind of request: the method was changed ${fromTo(fact)}.`;
	},
	help: undoOrRevise
});
const operationHidden = breaking({
	id: "OperationHidden",
	summary: "A published operation is not hidden with `x-ms-visibility: internal`.",
	why: "A hidden operation cannot be shown by the designer, so that flows which use it cannot be edited any more.",
	remedy: "Mark the operation `deprecated` instead: it is hidden from new flows, and the old ones go on working.",
	source: `${SEEN$1} (three times), although the documentation proposes it for retired operations.`,
	bad: { new: getTicket({ "x-ms-visibility": "internal" }) },
	good: { new: getTicket({ "x-ms-visibility": "advanced" }) },
	reportedAt: `${GET_TICKET}/x-ms-visibility`,
	claim: (fact) => {
		if (fact.on !== "operation" || fact.what !== "changed" || fact.keyword !== "x-ms-visibility") return void 0;
		if (!isInternal({ "x-ms-visibility": fact.new.value ?? null }) || isInternal({ "x-ms-visibility": fact.old.value ?? null })) return void 0;
		return say`${flowsThatUse(fact.operation)} cannot be edited any more: the operation was hidden from the designer.`;
	}
});
function getCopy(operationId) {
	return { get: {
		...ticketMoved.paths["/items/{ticketId}"].get,
		operationId
	} };
}
const SEEN = "Quoted output of the Breaking Change Detector";
const RESULT$1 = `${GET_TICKET}/responses/200/schema`;
function inOutput(fact, keyword) {
	return fact.on === "field" && fact.use === "output" && fact.what === "changed" && fact.keyword === keyword ? fact : void 0;
}
const outputFieldDeleted = breaking({
	id: "OutputFieldDeleted",
	summary: "A required output stays.",
	why: "Later steps of a flow name the output. When it is gone, they get nothing or the flow cannot be saved.",
	remedy: "Put the output back, or add the operation as a revision.",
	source: `${SEEN} (three times). That only outputs listed as required count is inferred from what it did not print.`,
	bad: {
		old: ticketResult({
			required: ["state"],
			properties: { state: { type: "string" } }
		}),
		new: ticketResult({ properties: { color: { type: "string" } } })
	},
	good: {
		old: ticketField({ type: "string" }),
		new: ticketResult({ properties: {
			state: { type: "string" },
			color: { type: "string" }
		} })
	},
	reportedAt: `${RESULT$1}/state`,
	alsoGives: ["OutputAdded"],
	claim: (fact) => {
		if (fact.on !== "field" || fact.use !== "output" || fact.what !== "removed" || !fact.required) return void 0;
		return say`${flowsThatUse(fact.operation)} and read ${theField(fact)} later on will fail: it was removed, and it was always there before.`;
	}
});
const outputFieldTypeChanged = breaking({
	id: "OutputFieldTypeChanged",
	summary: "An output keeps its type.",
	why: "Later steps of a flow expect a value of the old type; an expression or a condition that fits it fails with another one.",
	remedy: "Put the type back. If the service really answers otherwise, add the operation as a revision.",
	source: `${SEEN} (17 times), in any direction and also when the type was added or left out.`,
	bad: {
		old: ticketField({ type: "string" }),
		new: ticketField({ type: "integer" })
	},
	good: {
		old: ticketField({ type: "string" }),
		new: ticketField({
			type: "string",
			title: "State"
		})
	},
	reportedAt: `${RESULT$1}/state/type`,
	claim: (fact) => {
		const field = inOutput(fact, "type");
		return field && say`${flowsThatUse(field.operation)} can fail where they read ${theField(field)}: its type was changed ${fromTo(field)}.`;
	}
});
const outputFieldTypeFormatChanged = breaking({
	id: "OutputFieldTypeFormatChanged",
	summary: "An output keeps its format.",
	why: "The format decides how a value is read and offered to later steps, for example as a date.",
	remedy: "Put the format back. If the service really answers otherwise, add the operation as a revision.",
	source: `${SEEN} (twelve times), when a format was replaced or left out; a format that is added was passed in silence.`,
	bad: {
		old: ticketField({
			type: "integer",
			format: "int32"
		}),
		new: ticketField({
			type: "integer",
			format: "int64"
		})
	},
	good: {
		old: ticketField({ type: "integer" }),
		new: ticketField({
			type: "integer",
			format: "int64"
		})
	},
	reportedAt: `${RESULT$1}/state/format`,
	claim: (fact) => {
		const field = inOutput(fact, "format");
		if (field === void 0 || field.old.value === void 0) return void 0;
		return say`${flowsThatUse(field.operation)} can fail where they read ${theField(field)}: its format was changed ${fromTo(field)}.`;
	}
});
const outputEnumListRemoved = breaking({
	id: "OutputEnumListRemoved",
	summary: "An output that has one of a list of values keeps the list.",
	why: "Flows branch on the values that they know; without the list anything can come.",
	remedy: "Put the list back. If other values really come, add the operation as a revision.",
	source: `${SEEN} (five times).`,
	bad: {
		old: ticketField({
			type: "string",
			enum: ["open", "closed"]
		}),
		new: ticketField({ type: "string" })
	},
	good: {
		old: ticketField({ type: "string" }),
		new: ticketField({
			type: "string",
			enum: ["open", "closed"]
		})
	},
	reportedAt: `${RESULT$1}/state/enum`,
	claim: (fact) => {
		const field = inOutput(fact, "enum");
		if (field === void 0 || !isArray(field.old.value) || isArray(field.new.value)) return void 0;
		return say`${flowsThatUse(field.operation)} can meet values that they do not know in ${theField(field)}: its list of values was removed.`;
	}
});
const OF_FIELDS = [
	requiredInputFieldAdded,
	requiredInputFieldAddedWithDefault,
	inputFieldOptionalToRequired,
	inputFieldTypeChanged,
	inputEnumListAdded,
	inputEnumValueRemoved,
	outputFieldDeleted,
	outputFieldTypeChanged,
	outputFieldTypeFormatChanged,
	outputEnumListRemoved
];
function mapOf(type) {
	return ticketField({
		type: "object",
		additionalProperties: { type }
	});
}
const mapEntryChanged = risky({
	id: "MapEntryChanged",
	summary: "The values of a map, which `additionalProperties` describes, stay as they are.",
	why: "They have no names that the designer could offer, but expressions reach them and rely on their types.",
	remedy: "Put the description of the values back, or add the operation as a revision.",
	source: "The Breaking Change Detector was seen to let it pass (a changed type), where it reports the same of a field with a name.",
	bad: {
		old: mapOf("string"),
		new: mapOf("boolean")
	},
	good: {
		old: mapOf("string"),
		new: mapOf("string")
	},
	reportedAt: `${GET_TICKET}/responses/200/schema/state/additionalProperties/type`,
	claim: (fact) => {
		if (fact.on !== "field" || !fact.inMap) return void 0;
		for (const rule of OF_FIELDS) {
			const message = rule.claim(fact);
			if (message !== void 0) return message;
		}
	}
});
const BODY = `${CREATE_TICKET}/parameter/body/schema`;
const STATUS$3 = `${LIST_TICKETS}/parameter/status`;
const PASSED$2 = "The Breaking Change Detector was seen to let it pass";
const UNSEEN$1 = "Not seen in any output of the Breaking Change Detector, in either direction";
const COMPARED = "Interface comparison tools report it";
function changedInput(fact, keyword) {
	return fact.on === "field" && fact.use !== "output" && fact.what === "changed" && fact.keyword === keyword ? fact : void 0;
}
function changedParameter(fact, keyword) {
	const field = changedInput(fact, keyword);
	return field?.use === "parameter" ? field : void 0;
}
const parameterRemoved = risky({
	id: "ParameterRemoved",
	summary: "A published operation keeps its parameters.",
	why: "What people entered there is dropped in silence, and the operation may do something else without it.",
	remedy: "Keep the parameter and hide it with `x-ms-visibility: internal`, or add the operation as a revision without it.",
	source: `${PASSED$2}, even for a required parameter; the versioning documentation counts it as breaking.`,
	bad: { new: { paths: { "/tickets": { get: { parameters: [] } } } } },
	good: { new: {} },
	reportedAt: STATUS$3,
	claim: (fact) => {
		if (fact.on !== "parameter" || fact.what !== "removed") return void 0;
		const parameter = fact.oldParameter?.in === "body" ? ["the body"] : say`the parameter ${fact.oldParameter?.name ?? ""}`;
		return say`${flowsThatUse(fact.operation)} and fill in ${parameter} lose that value: it was removed.`;
	}
});
const inputFieldRemoved = risky({
	id: "InputFieldRemoved",
	summary: "The body of a published operation keeps its fields.",
	why: "What people entered there is dropped when the flow is next edited, and the service may refuse a field that it does not know.",
	remedy: "Keep the field and hide it with `x-ms-visibility: internal`, or add the operation as a revision without it.",
	source: `${PASSED$2}, even for a required field.`,
	bad: { new: queueGone() },
	good: { new: queueField({ description: "The queue." }) },
	reportedAt: `${BODY}/queue`,
	claim: (fact) => {
		if (fact.on !== "field" || fact.use !== "body" || fact.what !== "removed") return void 0;
		return say`${flowsThatUse(fact.operation)} and fill in ${theField(fact)} lose that value: it was removed.`;
	}
});
function queueGone() {
	return { definitions: { NewTicket: { properties: { queue: null } } } };
}
function renamedBody(name) {
	return { paths: { "/tickets": { post: { parameters: [{
		name,
		in: "body",
		required: true,
		schema: { $ref: "#/definitions/NewTicket" }
	}] } } } };
}
const bodyRenamed = risky({
	id: "BodyParameterRenamed",
	summary: "The body of a published operation keeps its name.",
	why: "Flows store each field under the name of the body parameter, such as `body/subject`. Under another name the stored values are not found.",
	remedy: "Put the name back. Nobody sees it but the flows.",
	source: `${PASSED$2}; stored flows show the name.`,
	bad: { new: renamedBody("ticket") },
	good: { new: renamedBody("body") },
	reportedAt: `${CREATE_TICKET}/parameter/ticket/name`,
	claim: (fact) => {
		if (fact.on !== "parameter" || fact.what !== "changed" || fact.keyword !== "name") return void 0;
		return say`${flowsThatUse(fact.operation)} may lose every value of the body: its name was changed ${fromTo(fact)}.`;
	}
});
const parameterOptionalToRequired = risky({
	id: "ParameterOptionalToRequired",
	summary: "An optional parameter stays optional.",
	why: "Flows that leave it empty work today and fail tomorrow.",
	remedy: "Make it optional again, or add the operation as a revision.",
	source: `${UNSEEN$1}; it reports the same for fields of a body.`,
	bad: { new: statusParameter({ required: true }) },
	good: {
		old: statusParameter({ required: true }),
		new: statusParameter({ required: false })
	},
	reportedAt: `${STATUS$3}/required`,
	claim: (fact) => {
		if (fact.on !== "parameter" || fact.what !== "changed" || fact.keyword !== "required" || fact.new.value !== true) return void 0;
		if (fact.oldParameter?.in === "path") return void 0;
		const parameter = fact.newParameter?.in === "body" ? ["the body"] : say`the parameter ${fact.newParameter?.name ?? ""}`;
		return say`${flowsThatUse(fact.operation)} and leave ${parameter} empty will fail: it is required now.`;
	}
});
const parameterTypeChanged = risky({
	id: "ParameterTypeChanged",
	summary: "A parameter keeps its type.",
	why: "Existing flows go on sending a value of the old type.",
	remedy: "Put the type back, or add the operation as a revision.",
	source: `${UNSEEN$1}; it reports the same for fields of a body.`,
	bad: { new: statusParameter({ type: "integer" }) },
	good: { new: statusParameter({ type: "string" }) },
	reportedAt: `${STATUS$3}/type`,
	claim: (fact) => {
		const field = changedParameter(fact, "type");
		return field && say`${flowsThatUse(field.operation)} will go on sending ${theField(field)} as before: its type was changed ${fromTo(field)}.`;
	}
});
const WIDENINGS = /* @__PURE__ */ new Set(["int32 int64", "float double"]);
const ENCODINGS = /* @__PURE__ */ new Set(["byte", "binary"]);
const inputFormatChanged = risky({
	id: "InputFormatChanged",
	summary: "An input keeps its format.",
	why: "A narrower or another format refuses values that flows send today; `byte` and `binary` decide how content is encoded.",
	remedy: "Put the format back, or add the operation as a revision.",
	source: `${PASSED$2} where int32 became int64, which is no harm; nothing is known of other formats.`,
	bad: {
		old: queueField({
			type: "integer",
			format: "int64"
		}),
		new: queueField({
			type: "integer",
			format: "int32"
		})
	},
	good: {
		old: queueField({
			type: "integer",
			format: "int32"
		}),
		new: queueField({
			type: "integer",
			format: "int64"
		})
	},
	reportedAt: `${BODY}/queue/format`,
	claim: (fact) => {
		const field = changedInput(fact, "format");
		if (field === void 0) return void 0;
		const [old, now] = [field.old.value, field.new.value];
		if (WIDENINGS.has(`${old} ${now}`)) return void 0;
		if ((old === void 0 || now === void 0) && !ENCODINGS.has(old ?? now)) return void 0;
		return say`${flowsThatUse(field.operation)} may send a value for ${theField(field)} that does not fit: its format was changed ${fromTo(field)}.`;
	}
});
const parameterEnumListAdded = risky({
	id: "ParameterEnumListAdded",
	summary: "A parameter that took any value is not limited to a list.",
	why: "Existing flows may send values that are not in the list.",
	remedy: "Offer the values with `x-ms-dynamic-values` or name them in the description, or add the operation as a revision.",
	source: `${UNSEEN$1}; it reports the same for fields of a body.`,
	bad: { new: statusParameter({ enum: ["open", "closed"] }) },
	good: {
		old: statusParameter({ enum: ["open", "closed"] }),
		new: statusParameter({})
	},
	reportedAt: `${STATUS$3}/enum`,
	claim: (fact) => {
		const field = changedParameter(fact, "enum");
		if (field === void 0 || isArray(field.old.value) || !isArray(field.new.value)) return void 0;
		return say`${flowsThatUse(field.operation)} may send a value for ${theField(field)} that is not in the new list of values.`;
	}
});
const parameterEnumValueRemoved = risky({
	id: "ParameterEnumValueRemoved",
	summary: "The list of values that a parameter takes only grows.",
	why: "Existing flows that have chosen the value go on sending it.",
	remedy: "Put the value back, and say in the description that it is not to be used any more.",
	source: `${UNSEEN$1}; it reports the same for fields of a body.`,
	bad: {
		old: statusParameter({ enum: ["open", "closed"] }),
		new: statusParameter({ enum: ["open"] })
	},
	good: {
		old: statusParameter({ enum: ["open"] }),
		new: statusParameter({ enum: ["closed", "open"] })
	},
	reportedAt: `${STATUS$3}/enum`,
	claim: (fact) => {
		const field = changedParameter(fact, "enum");
		if (field === void 0 || !isArray(field.new.value)) return void 0;
		const gone = missingFrom(field.old.value, field.new.value);
		if (gone.length === 0) return void 0;
		return say`${flowsThatUse(field.operation)} and send ${valuesInWords(gone)} for ${theField(field)} may fail: the list does not have it any more.`;
	}
});
const UPPER_BOUNDS = /* @__PURE__ */ new Set([
	"maximum",
	"maxLength",
	"maxItems",
	"maxProperties"
]);
const LOWER_BOUNDS = /* @__PURE__ */ new Set([
	"minimum",
	"minLength",
	"minItems",
	"minProperties"
]);
const DEMANDS = /* @__PURE__ */ new Set([
	"uniqueItems",
	"exclusiveMaximum",
	"exclusiveMinimum",
	"readOnly"
]);
function isTighter(keyword, old, now) {
	if (UPPER_BOUNDS.has(keyword)) return typeof now === "number" && (typeof old === "number" ? now < old : old === void 0);
	if (LOWER_BOUNDS.has(keyword)) {
		const isNew = old === void 0 && (keyword === "minimum" || Number(now) > 0);
		return typeof now === "number" && (typeof old === "number" ? now > old : isNew);
	}
	if (DEMANDS.has(keyword)) return now === true;
	if (keyword === "additionalProperties") return now === false;
	return (keyword === "pattern" || keyword === "multipleOf") && now !== void 0;
}
const inputConstraintTightened = risky({
	id: "InputConstraintTightened",
	summary: "An input takes at least the values that it took before.",
	why: "Values that flows send today can be refused: by the designer when the flow is edited, or by the service.",
	remedy: "Put the limit back. If the service always had it, say so to the reviewer.",
	source: `${UNSEEN$1}; ${COMPARED.toLowerCase()}.`,
	bad: {
		old: queueField({ maxLength: 100 }),
		new: queueField({ maxLength: 99 })
	},
	good: {
		old: queueField({ maxLength: 99 }),
		new: queueField({ maxLength: 100 })
	},
	reportedAt: `${BODY}/queue/maxLength`,
	claim: (fact) => {
		if (fact.on !== "field" || fact.use === "output" || fact.what !== "changed") return void 0;
		if (!isTighter(fact.keyword, fact.old.value, fact.new.value)) return void 0;
		return say`${flowsThatUse(fact.operation)} may send a value for ${theField(fact)} that is refused now: ${fact.keyword} was changed ${fromTo(fact)}.`;
	}
});
function separatorOf(value) {
	return value ?? "csv";
}
const LIST$3 = {
	type: "array",
	items: { type: "string" }
};
const collectionFormatChanged = risky({
	id: "CollectionFormatChanged",
	summary: "A list in a parameter keeps its separator.",
	why: "The values of a list arrive at the service joined in another way, often as one single value.",
	remedy: "Put `collectionFormat` back; it is `csv` where it is absent.",
	source: `${UNSEEN$1}; ${COMPARED.toLowerCase()}.`,
	bad: {
		old: statusParameter({ ...LIST$3 }),
		new: statusParameter({
			...LIST$3,
			collectionFormat: "multi"
		})
	},
	good: {
		old: statusParameter({ ...LIST$3 }),
		new: statusParameter({
			...LIST$3,
			collectionFormat: "csv"
		})
	},
	reportedAt: `${STATUS$3}/collectionFormat`,
	claim: (fact) => {
		const field = changedParameter(fact, "collectionFormat");
		if (field === void 0 || separatorOf(field.old.value) === separatorOf(field.new.value)) return void 0;
		const [old, now] = [separatorOf(field.old.value), separatorOf(field.new.value)].map(String);
		return say`${flowsThatUse(field.operation)} will send the list in ${theField(field)} in another form: ${old ?? ""} became ${now ?? ""}.`;
	}
});
const HIDDEN = { "x-ms-visibility": "internal" };
const internalDefaultChanged = risky({
	id: "InternalDefaultChanged",
	summary: "The default of a hidden input stays as it is.",
	why: "Nobody fills in a hidden input: its default is what is sent. Another default changes what every flow sends, and nobody sees it.",
	remedy: "Put the default back, or add the operation as a revision with the new one.",
	source: `${PASSED$2} where a visible input lost its default; the effect on hidden ones follows from how they are sent.`,
	bad: {
		old: queueField({
			...HIDDEN,
			default: "support"
		}),
		new: queueField({
			...HIDDEN,
			default: "sales"
		})
	},
	good: {
		old: queueField({ default: "support" }),
		new: queueField({ default: "sales" })
	},
	reportedAt: `${BODY}/queue/default`,
	claim: (fact) => {
		const field = changedInput(fact, "default");
		if (field === void 0 || !(field.oldSchema?.internal || field.newSchema?.internal)) return void 0;
		return say`${flowsThatUse(field.operation)} will send another value: the default of ${theField(field)}, which is hidden, was changed ${fromTo(field)}.`;
	}
});
const GROUPED = { "x-ms-dynamic-values": {
	operationId: "ListQueues",
	"value-path": "id",
	"value-title": "name",
	"value-collection": "value"
} };
const dynamicSourceRemoved = risky({
	id: "DynamicSourceRemoved",
	summary: "The operation that fills a list or a form for an input stays.",
	why: "The designer asks it for the values or fields to show. Without it the input shows an error, and dynamic fields are missing.",
	remedy: "Put the operation back, or let the input name another one. It may be hidden: such operations usually are.",
	source: "Follows from how the designer fills inputs; the removal itself is reported by the detector as that of an operation.",
	bad: {
		old: queueField(GROUPED),
		new: {
			...queueField(GROUPED),
			paths: { "/queues": null }
		}
	},
	good: {
		old: queueField(GROUPED),
		new: queueField({})
	},
	reportedAt: `${BODY}/queue/x-ms-dynamic-values/operationId`,
	alsoGives: ["OperationDeleted"],
	claim: (fact) => {
		if (fact.on !== "field" || fact.what !== "changed") return void 0;
		if (!DYNAMIC_SOURCES.some((extension) => fact.keyword === `${extension}/operationId`)) return void 0;
		return say`${flowsThatUse(fact.operation)} cannot be edited as before: ${String(fact.old.value)}, which fills ${theField(fact)}, was removed.`;
	}
});
const requestMediaTypeRemoved = risky({
	id: "RequestMediaTypeRemoved",
	summary: "An operation with a body goes on accepting the media types that it accepted.",
	why: "The body is sent in another form than the one that flows were built with.",
	remedy: "Put the media type back, or add the operation as a revision.",
	source: `${PASSED$2} for the list of the document; ${COMPARED.toLowerCase()}.`,
	bad: { new: { paths: { "/tickets": { post: { consumes: ["application/x-www-form-urlencoded"] } } } } },
	good: { new: { paths: { "/tickets": { post: { consumes: ["application/json", "text/json"] } } } } },
	reportedAt: `${CREATE_TICKET}/consumes`,
	claim: (fact) => {
		if (fact.on !== "operation" || fact.what !== "changed" || fact.keyword !== "consumes" || !sendsContent(fact)) return void 0;
		const gone = missingFrom(fact.old.value, fact.new.value);
		if (gone.length === 0 || !isArray(fact.new.value) || fact.new.value.length === 0) return void 0;
		return say`${flowsThatUse(fact.operation)} may send the body in another form: the operation does not accept ${valuesInWords(gone)} any more.`;
	}
});
function sendsContent(fact) {
	return fact.operation.old?.parameters.some((parameter) => parameter.in === "body" || parameter.in === "formData") === true;
}
function jsonEqual(one, other) {
	if (one === other) return true;
	if (isArray(one)) return isArray(other) && one.length === other.length && one.every((entry, index) => jsonEqual(entry, other[index]));
	if (!isObject(one) || !isObject(other)) return false;
	const keys = Object.keys(one);
	return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && jsonEqual(one[key], other[key]));
}
const RESULT = `${GET_TICKET}/responses/200/schema`;
const TRIGGER = "operation/OnTicketChanged";
const PASSED$1 = "The Breaking Change Detector was seen to let it pass";
const UNSEEN = "Not seen in any output of the Breaking Change Detector, in either direction";
const optionalOutputFieldDeleted = risky({
	id: "OptionalOutputFieldDeleted",
	summary: "An optional output stays too.",
	why: "Later steps name the output. When it is gone from the definition, flows that use it cannot be saved; when it is gone from the answer, they get nothing.",
	remedy: "Put the output back, or add the operation as a revision without it.",
	source: `${PASSED$1} (81 outputs in one pull request, of which it reported the 2 required ones).`,
	bad: {
		old: ticketResult({ properties: {
			state: { type: "string" },
			color: { type: "string" }
		} }),
		new: ticketField({ type: "string" })
	},
	good: {
		old: ticketField({ type: "string" }),
		new: ticketResult({ properties: {
			state: { type: "string" },
			color: { type: "string" }
		} })
	},
	reportedAt: `${RESULT}/color`,
	claim: (fact) => {
		if (fact.on !== "field" || fact.use !== "output" || fact.what !== "removed" || fact.required) return void 0;
		return say`${flowsThatUse(fact.operation)} and read ${theField(fact)} later on can fail: it was removed.`;
	}
});
const outputEnumValueAdded = risky({
	id: "OutputEnumValueAdded",
	summary: "An output with a list of values has no new ones.",
	why: "Flows branch on the values that they know, and go the wrong way with one that they do not.",
	remedy: "Tell the people who use the connector, or add the operation as a revision.",
	source: `${UNSEEN}; interface comparison tools report it.`,
	bad: {
		old: ticketField({
			type: "string",
			enum: ["open"]
		}),
		new: ticketField({
			type: "string",
			enum: ["open", "closed"]
		})
	},
	good: {
		old: ticketField({
			type: "string",
			enum: ["open", "closed"]
		}),
		new: ticketField({
			type: "string",
			enum: ["open"]
		})
	},
	reportedAt: `${RESULT}/state/enum`,
	claim: (fact) => {
		if (fact.on !== "field" || fact.use !== "output" || fact.what !== "changed" || fact.keyword !== "enum" || !isArray(fact.old.value)) return void 0;
		const added = missingFrom(fact.new.value, fact.old.value);
		if (added.length === 0) return void 0;
		return say`${flowsThatUse(fact.operation)} can meet ${valuesInWords(added)} in ${theField(fact)}, for which they were not made.`;
	}
});
const successResponseRemoved = risky({
	id: "SuccessResponseRemoved",
	summary: "A published operation keeps its success responses.",
	why: "The outputs that flows use come from the response that the definition describes. Without it they are gone.",
	remedy: "Put the response back, beside the new one if the service can answer in both ways.",
	source: `${UNSEEN}; interface comparison tools report it.`,
	bad: {
		old: getTicket({ responses: { "202": { description: "Accepted" } } }),
		new: {}
	},
	good: {
		old: getTicket({ responses: { "404": { description: "Not found" } } }),
		new: {}
	},
	reportedAt: `${GET_TICKET}/responses/202`,
	claim: (fact) => {
		if (fact.on !== "response" || fact.what !== "removed" || !isSuccess$1(fact.code) || fact.code === "x-ms-notification-content") return void 0;
		return say`${flowsThatUse(fact.operation)} may lose their outputs: the response ${fact.code} was removed.`;
	}
});
const notificationRemoved = risky({
	id: "NotificationContentRemoved",
	summary: "A trigger goes on saying what it is sent.",
	why: "The outputs of the trigger come from this description. Without it every later step that uses one of them is broken.",
	remedy: "Put `x-ms-notification-content` back on the path of the trigger.",
	source: `${UNSEEN}; the detector reports changes inside it.`,
	bad: { new: { paths: { "/hooks": { [NOTIFICATION]: null } } } },
	good: { new: { paths: { "/hooks": { [NOTIFICATION]: { description: "What happened." } } } } },
	reportedAt: `${TRIGGER}/responses/${NOTIFICATION}`,
	claim: (fact) => {
		if (fact.on !== "response" || fact.what !== "removed" || fact.code !== "x-ms-notification-content") return void 0;
		return say`${flowsThatUse(fact.operation)} lose the outputs of the trigger: the description of what it is sent was removed.`;
	}
});
const triggerKindChanged = risky({
	id: "TriggerKindChanged",
	summary: "A published operation stays an action or the same kind of trigger.",
	why: "A flow that starts with a trigger cannot start with an action, and a trigger for a list starts a flow differently from one for a single item.",
	remedy: "Put `x-ms-trigger` back, or add the operation as a revision.",
	source: `${UNSEEN}; follows from what the keyword does.`,
	bad: { new: { paths: { "/hooks": { post: { "x-ms-trigger": "batch" } } } } },
	good: { new: { paths: { "/hooks": { post: { "x-ms-trigger-hint": "Change a ticket." } } } } },
	reportedAt: `${TRIGGER}/x-ms-trigger`,
	claim: (fact) => {
		if (fact.on !== "operation" || fact.what !== "changed" || fact.keyword !== "x-ms-trigger") return void 0;
		return say`${flowsThatUse(fact.operation)} will start otherwise or not at all: the kind of trigger was changed ${fromTo(fact)}.`;
	}
});
const PAGED = { "x-ms-pageable": { nextLinkName: "next" } };
const pagingChanged = risky({
	id: "PagingChanged",
	summary: "A published operation goes on reading its further pages in the same way.",
	why: "Flows that turned pagination on get the first page only when the link to the next one is not found.",
	remedy: "Put `x-ms-pageable` back.",
	source: `${UNSEEN}; follows from what the keyword does.`,
	bad: {
		old: getTicket(PAGED),
		new: {}
	},
	good: { new: getTicket(PAGED) },
	reportedAt: `${GET_TICKET}/x-ms-pageable`,
	claim: (fact) => {
		if (fact.on !== "operation" || fact.what !== "changed" || fact.keyword !== "x-ms-pageable" || fact.old.value === void 0) return void 0;
		return say`${flowsThatUse(fact.operation)} may get the first page only: the way to further pages was changed.`;
	}
});
const fieldHidden = risky({
	id: "FieldHidden",
	summary: "An input or output that people see is not hidden.",
	why: "A hidden input cannot be seen or edited any more, and a hidden output is not offered to later steps.",
	remedy: "Use `x-ms-visibility: advanced` instead, or add the operation as a revision.",
	source: `${UNSEEN} for fields; the documentation of \`x-ms-visibility\` says what is hidden.`,
	bad: { new: queueField({ "x-ms-visibility": "internal" }) },
	good: { new: queueField({ "x-ms-visibility": "advanced" }) },
	reportedAt: "operation/CreateTicket/parameter/body/schema/queue/x-ms-visibility",
	claim: (fact) => {
		if (fact.on !== "field" || fact.what !== "changed" || fact.keyword !== "x-ms-visibility") return void 0;
		if (!isInternal({ "x-ms-visibility": fact.new.value ?? null }) || isInternal({ "x-ms-visibility": fact.old.value ?? null })) return void 0;
		return say`${flowsThatUse(fact.operation)} do not show ${theField(fact)} any more when they are edited: it was hidden.`;
	}
});
function documentChange(fact, keyword) {
	return fact.on === "document" && fact.keyword === keyword ? fact : void 0;
}
const hostChanged = risky({
	id: "HostChanged",
	summary: "A published connector goes on talking to the same host.",
	why: "Every existing flow sends its data, and its credentials, to another server from the day of the update.",
	remedy: "Put the host back, or tell the reviewer who runs the new one and that it answers as the old one did.",
	source: `${UNSEEN}.`,
	bad: { new: { host: "tickets.contoso.example" } },
	good: { new: { info: { version: "1.1" } } },
	reportedAt: void 0,
	claim: (fact) => {
		const change = documentChange(fact, "host");
		return change && say`Every flow that uses this connector will talk to another server: the host was changed ${fromTo(change)}.`;
	}
});
const basePathChanged = risky({
	id: "BasePathChanged",
	summary: "A published connector keeps its base path.",
	why: "The address of every operation changes. Often it stands for another version of the service, which answers otherwise.",
	remedy: "Put the base path back, or tell the reviewer that every operation answers there as it did before.",
	source: `${UNSEEN}.`,
	bad: { new: { basePath: "/v2" } },
	good: {
		old: { basePath: "/" },
		new: { basePath: null }
	},
	reportedAt: void 0,
	claim: (fact) => {
		const change = documentChange(fact, "basePath");
		if (change === void 0 || (change.old.value ?? "/") === (change.new.value ?? "/")) return void 0;
		return say`The base path was changed ${fromTo(change)}: flows will call another address wherever the path of the operation does not make up for it.`;
	}
});
function withoutDescriptions$1(definitions) {
	if (!isObject(definitions)) return {};
	return Object.fromEntries(Object.entries(definitions).map(([name, definition]) => {
		const entries = isObject(definition) ? Object.entries(definition).filter(([key]) => key !== "description") : [];
		return [name, Object.fromEntries(entries)];
	}));
}
function requirementsOf(operation) {
	return member(operation?.value, "security") ?? member(operation?.path.swagger.root, "security");
}
const securityChanged = risky({
	id: "SecurityChanged",
	summary: "A published connector goes on logging in the same way.",
	why: "Connections that people have made hold what the old version asked for. The new one may not accept it, and everybody has to connect again.",
	remedy: "Put the security settings back. Changing the type of authentication in an update is not allowed.",
	source: "The documentation of updates; the detector was not seen to report it.",
	bad: { new: { securityDefinitions: { api_key: { name: "X-Token" } } } },
	good: { new: { securityDefinitions: { api_key: { description: "Your API key." } } } },
	reportedAt: void 0,
	claim: (fact) => {
		if (fact.on === "operation" && fact.what === "changed" && fact.keyword === "security") {
			if (jsonEqual(requirementsOf(fact.operation.old), requirementsOf(fact.operation.new))) return void 0;
			return say`${flowsThatUse(fact.operation)} will sign in differently: what the operation asks for was changed.`;
		}
		if (fact.on !== "document" || fact.keyword !== "security" && fact.keyword !== "securityDefinitions") return void 0;
		if (fact.keyword === "securityDefinitions" && jsonEqual(withoutDescriptions$1(fact.old.value), withoutDescriptions$1(fact.new.value))) return void 0;
		const changed = fact.with === void 0 ? say`${fact.keyword} was` : say`${fact.with} and ${fact.keyword} were`;
		return say`Existing connections may have to be made again: ${changed} changed.`;
	}
});
const NO_HARM = "Existing flows go on as before.";
const NOTHING_TO_DO = "Nothing has to be done.";
const PASSED = "The Breaking Change Detector was seen to let it pass.";
const operationAdded = safe({
	id: "OperationAdded",
	summary: "A new operation is offered.",
	why: NO_HARM,
	remedy: NOTHING_TO_DO,
	source: PASSED,
	bad: { new: { paths: { "/health": { get: {
		operationId: "GetHealth",
		responses: { "200": { description: "OK" } }
	} } } } },
	good: { new: {} },
	reportedAt: "operation/GetHealth",
	claim: (fact) => {
		if (fact.on !== "operation" || fact.what !== "added") return void 0;
		return say`${nameOf$1(shownOperation(fact.operation))} is new.`;
	}
});
const operationDeprecated = safe({
	id: "OperationDeprecated",
	summary: "An operation is on its way out, in the way that the program asks for.",
	why: "The designer hides it from new flows; existing flows go on as before.",
	remedy: NOTHING_TO_DO,
	source: "The documentation of deprecation.",
	bad: { new: getTicket({ deprecated: true }) },
	good: { new: {} },
	reportedAt: `${GET_TICKET}/deprecated`,
	claim: (fact) => {
		if (fact.on !== "operation" || fact.what !== "changed" || fact.keyword !== "deprecated" || fact.new.value !== true) return void 0;
		return say`${nameOf$1(shownOperation(fact.operation))} is deprecated: existing flows go on, new ones are not offered it.`;
	}
});
const inputAdded = safe({
	id: "InputAdded",
	summary: "A new optional input is offered.",
	why: NO_HARM,
	remedy: NOTHING_TO_DO,
	source: PASSED,
	bad: { new: ticketBody({ properties: { origin: { type: "string" } } }) },
	good: { new: {} },
	reportedAt: `${CREATE_TICKET}/parameter/body/schema/origin`,
	claim: (fact) => {
		if (fact.on === "parameter" && fact.what === "added") return say`The optional parameter ${fact.newParameter?.name ?? ""} is new.`;
		if (fact.on === "field" && fact.use !== "output" && fact.what === "added") return sentence(theField(fact), ["is new."]);
	}
});
const outputAdded = safe({
	id: "OutputAdded",
	summary: "A new output or response is offered.",
	why: NO_HARM,
	remedy: NOTHING_TO_DO,
	source: PASSED,
	bad: {
		old: ticketField({ type: "string" }),
		new: ticketResult({ properties: {
			state: { type: "string" },
			color: { type: "string" }
		} })
	},
	good: { new: {} },
	reportedAt: `${GET_TICKET}/responses/200/schema/color`,
	claim: (fact) => {
		if (fact.on === "field" && fact.use === "output" && fact.what === "added") return sentence(theField(fact), ["is new."]);
		if (fact.on !== "response" || fact.what !== "added") return void 0;
		return fact.code === "x-ms-notification-content" ? ["What the trigger is sent is described now."] : say`The response ${fact.code} is described now.`;
	}
});
const TEXTS$2 = /* @__PURE__ */ new Set([
	"summary",
	"description",
	"title",
	"x-ms-summary",
	"info/description",
	"info/title",
	"x-ms-trigger-hint"
]);
const textChanged = safe({
	id: "TextChanged",
	summary: "A title, summary or description says something else.",
	why: "People read it in the designer; flows do not.",
	remedy: NOTHING_TO_DO,
	source: PASSED,
	bad: { new: getTicket({ description: "Reads a ticket." }) },
	good: { new: {} },
	reportedAt: `${GET_TICKET}/description`,
	claim: (fact) => {
		if (fact.what !== "changed" || !TEXTS$2.has(fact.keyword)) return void 0;
		return say`The ${fact.keyword} of ${whatOf(fact)} was changed.`;
	}
});
const otherChange = safe({
	id: "OtherChange",
	summary: "Something else was changed that flows do not notice, as far as is known.",
	why: "It is told so that nothing that changed stays unsaid.",
	remedy: NOTHING_TO_DO,
	source: "Whatever no other rule speaks of.",
	confidence: "low",
	bad: {
		old: queueField({ example: "support" }),
		new: queueField({ example: "sales" })
	},
	good: { new: {} },
	reportedAt: `${CREATE_TICKET}/parameter/body/schema/queue/example`,
	claim: (fact) => {
		const what = whatOf(fact);
		if (fact.what !== "changed") return sentence(what, [fact.what === "added" ? "was added." : "was removed."]);
		return sentence(what, isPlain$1(fact.old.value) && isPlain$1(fact.new.value) ? say`has another ${fact.keyword}: ${shown(fact.new.value)} instead of ${shown(fact.old.value)}.` : say`has another ${fact.keyword}.`);
	}
});
function isPlain$1(value) {
	return typeof value !== "object" || value === null;
}
function whatOf(fact) {
	switch (fact.on) {
		case "document": return ["the connector"];
		case "operation": return say`the operation ${operationName(shownOperation(fact.operation))}`;
		case "parameter": {
			const parameter = fact.newParameter ?? fact.oldParameter;
			return parameter?.in === "body" ? ["the body"] : say`the parameter ${parameter?.name ?? ""}`;
		}
		case "response": return fact.code === "x-ms-notification-content" ? ["what the trigger is sent"] : say`the response ${fact.code}`;
		case "field": return theField(fact);
	}
}
function sentence(subject, rest) {
	const [first, ...others] = subject;
	return [
		...typeof first === "string" ? [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`] : first === void 0 ? [] : [first],
		...others,
		" ",
		...rest
	];
}
const changeRules = [
	mapEntryChanged,
	operationDeleted,
	operationPathChanged,
	operationMethodChanged,
	operationHidden,
	parameterLocationChanged,
	requiredParameterAdded,
	requiredInputFieldAdded,
	requiredInputFieldAddedWithDefault,
	inputFieldOptionalToRequired,
	inputFieldTypeChanged,
	inputEnumListAdded,
	inputEnumValueRemoved,
	outputFieldDeleted,
	outputFieldTypeChanged,
	outputFieldTypeFormatChanged,
	outputEnumListRemoved,
	parameterRemoved,
	inputFieldRemoved,
	bodyRenamed,
	parameterOptionalToRequired,
	parameterTypeChanged,
	inputFormatChanged,
	parameterEnumListAdded,
	parameterEnumValueRemoved,
	inputConstraintTightened,
	collectionFormatChanged,
	internalDefaultChanged,
	dynamicSourceRemoved,
	requestMediaTypeRemoved,
	optionalOutputFieldDeleted,
	outputEnumValueAdded,
	successResponseRemoved,
	notificationRemoved,
	triggerKindChanged,
	pagingChanged,
	fieldHidden,
	hostChanged,
	basePathChanged,
	securityChanged,
	operationAdded,
	operationDeprecated,
	inputAdded,
	outputAdded,
	textChanged,
	otherChange
];
const byId$2 = new Map(changeRules.map((rule) => [rule.id, rule]));
function changeRuleById(id) {
	return byId$2.get(id);
}
const POLICY_PARAMETER_PREFIX = "x-ms-apimTemplateParameter.";
const REQUEST = ["Request"];
const BOTH = ["Request", "Response"];
const ALL_METHODS = [
	"GET",
	"POST",
	"PUT",
	"PATCH",
	"DELETE",
	"OPTIONS",
	"HEAD",
	"@Request.OriginalHTTPMethod"
];
function template(id, required, rest = {}) {
	return {
		id,
		required,
		optional: [],
		mayBeEmpty: [],
		sections: BOTH,
		methods: [],
		...rest
	};
}
const POLICY_TEMPLATES = [
	template("setheader", ["name", "value"], {
		optional: ["existsAction"],
		sections: [
			"Request",
			"Response",
			"Failure"
		]
	}),
	template("setqueryparameter", ["name", "value"], {
		optional: ["existsAction"],
		sections: REQUEST
	}),
	template("dynamichosturl", ["urlTemplate"], { sections: REQUEST }),
	template("routerequesttoendpoint", ["newPath"], {
		optional: ["httpMethod"],
		methods: ALL_METHODS
	}),
	template("pollingtrigger", ["triggerConfig", "triggerDataPath"]),
	template("updatenextlink", ["nextLinkPropertyName"], { optional: ["nextLinkParentPropertyPath"] }),
	template("setproperty", [
		"newPropertyParentPathTemplate",
		"newPropertySubPathTemplate",
		"propertyValuePathTemplate"
	], { mayBeEmpty: ["newPropertySubPathTemplate"] }),
	template("stringreplace", [
		"propertyParentPath",
		"sourceString",
		"replacementString",
		"newPropertyPath"
	], {
		optional: ["propertySubPath"],
		mayBeEmpty: ["replacementString"]
	}),
	template("setvaluefromurl", [
		"parameterTemplate",
		"parameterValueUrl",
		"parameterValuePathTemplate"
	], {
		optional: ["httpMethod"],
		methods: [
			"GET",
			"POST",
			"PUT"
		]
	}),
	template("convertobjecttoarray", ["propertyParentPath", "newPropertyPath"], { optional: [
		"propertySubPath",
		"keyName",
		"valueName"
	] }),
	template("convertarraytoobject", [
		"propertyParentPath",
		"keyWithinCollectionPath",
		"newPropertyPath"
	], { optional: ["propertySubPath", "retainKey"] }),
	template("stringtoarray", [
		"propertyParentPath",
		"delimiterList",
		"childPropertyName",
		"newPropertyPath"
	], { optional: ["propertySubPath"] }),
	template("encodepropertyvalue", ["propertyParentPath", "newPropertyPath"], { optional: ["propertySubPath"] })
];
const byId$1 = new Map(POLICY_TEMPLATES.map((entry) => [entry.id, entry]));
function policyTemplate(id) {
	return byId$1.get(id.toLowerCase());
}
const PROPERTIES$2 = "/properties";
const known$2 = /* @__PURE__ */ new WeakMap();
function readProperties(document) {
	const before = known$2.get(document);
	if (before !== void 0) return before.properties;
	const properties = viewProperties(document.value);
	known$2.set(document, { properties });
	return properties;
}
function viewProperties(root) {
	const value = member(root, "properties");
	if (!isObject(root) || !isObject(value)) return void 0;
	const sets = viewSets(value);
	const groups = viewGroups(value, sets);
	const parameters = groups.flatMap((group) => group.parameters);
	return {
		root,
		value,
		groups,
		parameters,
		sets,
		oauth: parameters.flatMap(viewOAuth),
		policies: viewPolicies(value),
		scriptOperations: viewOperations(member(value, "scriptOperations"), pointer(PROPERTIES$2, "scriptOperations"))
	};
}
function viewSets(properties) {
	return entriesOf$1(member(member(properties, "connectionParameterSets"), "values"), pointer(PROPERTIES$2, "connectionParameterSets", "values")).map(({ value, pointer: place }) => ({
		value,
		pointer: place,
		name: textOf$1(member(value, "name"))
	}));
}
function viewGroups(properties, sets) {
	return [viewGroup(member(properties, "connectionParameters"), pointer(PROPERTIES$2, "connectionParameters"), false), ...sets.map((set) => viewGroup(member(set.value, "parameters"), pointer(set.pointer, "parameters"), true))].filter((group) => group !== void 0);
}
function viewGroup(value, place, inSet) {
	if (!isObject(value)) return void 0;
	return {
		pointer: place,
		parameters: Object.entries(value).flatMap(([name, parameter]) => isObject(parameter) ? [viewParameter(name, parameter, pointer(place, name), inSet)] : [])
	};
}
function viewParameter(name, value, place, inSet) {
	const type = textOf$1(member(value, "type"));
	const ui = objectOf(member(value, "uiDefinition"));
	const constraints = objectOf(member(ui, "constraints"));
	const hidden = member(constraints, "hidden");
	return {
		name,
		pointer: place,
		value,
		type,
		ui,
		constraints,
		visible: type !== "oauthSetting" && type !== "gatewaySetting" && hidden !== true && hidden !== "true",
		inSet
	};
}
function viewOAuth(parameter) {
	const value = member(parameter.value, "oAuthSettings");
	if (parameter.type !== "oauthSetting" || !isObject(value)) return [];
	const place = pointer(parameter.pointer, "oAuthSettings");
	const custom = objectOf(member(value, "customParameters")) ?? {};
	const customParameters = Object.entries(custom).map(([name, entry]) => ({
		name,
		pointer: pointer(place, "customParameters", name),
		value: entry,
		text: textOf$1(member(entry, "value"))
	}));
	return [{
		parameter,
		pointer: place,
		value,
		provider: textOf$1(member(value, "identityProvider")) ?? "",
		customParameters
	}];
}
function viewPolicies(properties) {
	return entriesOf$1(member(properties, "policyTemplateInstances"), pointer(PROPERTIES$2, "policyTemplateInstances")).map(({ value, pointer: place }) => {
		const templateId = textOf$1(member(value, "templateId")) || void 0;
		const parametersPointer = pointer(place, "parameters");
		const parameters = new Map(Object.entries(objectOf(member(value, "parameters")) ?? {}));
		return {
			pointer: place,
			value,
			templateId,
			template: templateId === void 0 ? void 0 : policyTemplate(templateId),
			parametersPointer,
			parameters,
			operations: viewOperations(parameters.get(POLICY_OPERATIONS), pointer(parametersPointer, POLICY_OPERATIONS))
		};
	});
}
const POLICY_OPERATIONS = "x-ms-apimTemplate-operationName";
const POLICY_SECTION = "x-ms-apimTemplate-policySection";
function viewOperations(value, place) {
	if (!isArray(value)) return void 0;
	return value.flatMap((operationId, index) => typeof operationId === "string" ? [{
		operationId,
		pointer: pointer(place, index)
	}] : []);
}
function entriesOf$1(value, place) {
	if (!isArray(value)) return [];
	return value.flatMap((entry, index) => isObject(entry) ? [{
		value: entry,
		pointer: pointer(place, index)
	}] : []);
}
function objectOf(value) {
	return isObject(value) ? value : void 0;
}
function textOf$1(value) {
	return typeof value === "string" ? value : void 0;
}
const GROUP = "Updates";
const SWAGGER$1 = "apiDefinition.swagger.json";
const PROPERTIES$1 = "apiProperties.json";
const OAUTH_DEFINITION = {
	api_key: null,
	oauth2: {
		type: "oauth2",
		flow: "accessCode",
		authorizationUrl: "https://contoso.example/a",
		tokenUrl: "https://contoso.example/t",
		scopes: {}
	}
};
function authenticationOf(documents) {
	const definitions = objectOf$1(documents.swagger?.document.value, "securityDefinitions");
	const kinds = new Set(Object.values(definitions ?? {}).flatMap((definition) => textOf$2(definition, "type") ?? []));
	if (((documents.properties === void 0 ? void 0 : readProperties(documents.properties.document))?.oauth.length ?? 0) > 0) kinds.add("oauth2");
	return kinds;
}
function without$1(kinds, others) {
	return [...kinds].filter((kind) => !others.has(kind));
}
const authenticationTypeChanged = {
	id: "AuthenticationTypeChanged",
	subject: "update",
	group: GROUP,
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "An update keeps the type of authentication.",
	why: "The program does not allow another type in an update: connections that people have made would stop working, with no way to repair them.",
	remedy: "Put the authentication back as it was published. For another type, ask the certification team before you go on.",
	confidence: "high",
	source: "The documentation of updates says so in a note.",
	bad: { new: { swagger: {
		securityDefinitions: OAUTH_DEFINITION,
		security: [{ oauth2: [] }]
	} } },
	good: { new: { swagger: { securityDefinitions: { api_key: { name: "X-Token" } } } } },
	reportedAt: {
		file: SWAGGER$1,
		pointer: "/securityDefinitions"
	},
	check(base, head, report) {
		if (base.swagger === void 0 || head.swagger === void 0) return;
		const [before, after] = [authenticationOf(base), authenticationOf(head)];
		const [gone, come] = [without$1(before, after), without$1(after, before)];
		if (gone.length === 0 || come.length === 0) return;
		const message = say`The type of authentication was changed from ${listOf(gone)} to ${listOf(come)}, which an update may not do.`;
		report({
			file: head.swagger.file.path,
			pointer: "/securityDefinitions",
			message
		});
	}
};
const TEMPLATE_TITLE = "defaulttitle";
const DEPRECATED = /\bdeprecat(?:ed|ion)\b/i;
function titleOf(documents) {
	const title = textOf$2(objectOf$1(documents.swagger?.document.value, "info"), "title");
	return title === void 0 || title.trim() === "" ? void 0 : title;
}
function marksDeprecation(old, now) {
	return DEPRECATED.test(now) && !DEPRECATED.test(old) && comparableName(old) === comparableName(now.replace(DEPRECATED, ""));
}
function mildestOfRename(old, now) {
	if (comparableName(old) === TEMPLATE_TITLE || DEPRECATED.test(now) && !DEPRECATED.test(old)) return { atMost: "info" };
	return comparableName(old) === comparableName(now) ? { atMost: "warning" } : {};
}
const connectorRenamed = {
	id: "ConnectorRenamed",
	subject: "update",
	group: GROUP,
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "An update keeps the title of the connector.",
	why: "The title is the name under which the connector is registered and found. Reviewers send updates with another title back.",
	remedy: "Put `info.title` back as it was published.",
	confidence: "high",
	source: "Two reviewers asked for it. Of nine published updates with another title, three repaired the title of the template and two marked a deprecation.",
	bad: { new: { swagger: { info: { title: "Contoso Helpdesk" } } } },
	good: { new: { swagger: { info: { description: "Create, read and follow support tickets in Contoso Tickets." } } } },
	reportedAt: {
		file: SWAGGER$1,
		pointer: "/info/title"
	},
	check(base, head, report) {
		const old = titleOf(base);
		const now = titleOf(head);
		if (old === void 0 || now === void 0 || head.swagger === void 0 || visibleText(old) === visibleText(now)) return;
		if (marksDeprecation(old, now)) return;
		const message = say`The connector is published as ${old}; this update calls it ${now}.`;
		report({
			file: head.swagger.file.path,
			pointer: "/info/title",
			message,
			help: say`Put the title ${old} back.`,
			...mildestOfRename(old, now)
		});
	}
};
const publisherChanged = {
	id: "PublisherChanged",
	subject: "update",
	group: GROUP,
	levels: {
		documented: "info",
		calibrated: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "An update that names another publisher has the consent of the present one.",
	why: "The field may be changed, but the program compares it with the account that published the connector, and refuses updates of strangers.",
	remedy: "If you took the connector over, say so in the pull request and let the present publisher agree there. Else put the name back.",
	confidence: "medium",
	source: "The documentation lists the field among those of a minor update; reviewers ask for the consent of the owner.",
	bad: { new: { properties: { properties: { publisher: "Bo Example" } } } },
	good: { new: { properties: { properties: { publisher: "ada  example" } } } },
	reportedAt: {
		file: PROPERTIES$1,
		pointer: "/properties/publisher"
	},
	check(base, head, report) {
		const old = publisherOf$1(base);
		const now = publisherOf$1(head);
		if (old === void 0 || now === void 0 || head.properties === void 0) return;
		if (foldText(old) === foldText(now)) return;
		const message = say`The publisher was ${old}; this update names ${now}.`;
		const addsNames = foldText(now).includes(foldText(old));
		report({
			file: head.properties.file.path,
			pointer: "/properties/publisher",
			message,
			...addsNames && { atMost: "info" }
		});
	}
};
function publisherOf$1(documents) {
	const properties = member(documents.properties?.document.value, "properties");
	return isObject(properties) ? textOf$2(properties, "publisher") || void 0 : void 0;
}
const operationIdRenamedCosmetically = {
	id: "OperationIdRenamedCosmetically",
	subject: "update",
	group: GROUP,
	levels: { documented: "error" },
	summary: "A published `operationId` is not tidied up.",
	why: "Nobody sees the id but the flows, which know the operation by exactly these letters. Another case or a removed `_` is a new operation for them, and every flow fails.",
	remedy: "Put the `operationId` back letter by letter.",
	confidence: "high",
	source: "The Breaking Change Detector reports the old id as deleted; the naming rules hold for new operations.",
	bad: { new: { swagger: { paths: { "/tickets/{ticketId}": { get: { operationId: "get_ticket" } } } } } },
	good: { new: { swagger: { paths: { "/tickets/{ticketId}": { get: { summary: "Get one ticket" } } } } } },
	reportedAt: {
		file: SWAGGER$1,
		pointer: "/paths/~1tickets~1{ticketId}/get/operationId"
	},
	check(base, head, report) {
		const swagger = head.swagger;
		if (base.api === void 0 || head.api === void 0 || swagger === void 0) return;
		const published = new Map(base.api.operations.map((operation) => [placeOf(operation), operation.id]));
		for (const operation of head.api.operations) {
			const old = published.get(placeOf(operation));
			const now = operation.id;
			if (old === void 0 || now === void 0 || old === now || lettersOf$3(old) !== lettersOf$3(now)) continue;
			if (head.api.operation(old) !== void 0) continue;
			const pointer = `${operation.pointer}/operationId`;
			report({
				file: swagger.file.path,
				pointer,
				message: say`The published operation ${old} was renamed ${now}: flows that use it will fail.`,
				help: say`Write ${old} again, letter by letter.`
			});
		}
	}
};
function placeOf(operation) {
	return `${operation.method} ${operation.path.key}`;
}
function lettersOf$3(id) {
	return id.toLowerCase().replace(/[-_]/g, "");
}
const updateRules = [
	authenticationTypeChanged,
	connectorRenamed,
	publisherChanged,
	operationIdRenamedCosmetically
];
function mergePatch(target, patch) {
	if (!isObject(patch)) return patch;
	const merged = new Map(isObject(target) ? Object.entries(target) : []);
	for (const [key, value] of Object.entries(patch)) if (value === null) merged.delete(key);
	else merged.set(key, mergePatch(merged.get(key), value));
	return Object.fromEntries(merged);
}
function onFile(check) {
	return {
		on: "file",
		check
	};
}
function onObject(kinds, check) {
	return {
		on: "object",
		kinds,
		check
	};
}
function onKey(kinds, keys, check) {
	return {
		on: "key",
		kinds,
		keys,
		check
	};
}
function onUnknownKey(kinds, check) {
	return {
		on: "unknown-key",
		kinds,
		check
	};
}
const TYPED = [
	"parameter",
	"items",
	"header",
	"schema"
];
function isMade(example) {
	return typeof example.text === "function";
}
function oncePerDocument(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (swagger) => {
		let kept = made.get(swagger);
		if (kept === void 0) {
			kept = { value: make(swagger) };
			made.set(swagger, kept);
		}
		return kept.value;
	};
}
const SAMPLE_SWAGGER = {
	swagger: "2.0",
	info: {
		title: "Contoso Tickets",
		description: "Create, read and follow support tickets that are kept in Contoso Tickets.",
		version: "1.0",
		contact: {
			name: "Contoso Support",
			url: "https://contoso.example/support",
			email: "support@contoso.example"
		}
	},
	host: "api.contoso.example",
	basePath: "/v1",
	schemes: ["https"],
	consumes: ["application/json"],
	produces: ["application/json"],
	paths: {
		"/tickets": {
			get: {
				summary: "List tickets",
				description: "Lists the tickets of the signed-in agent.",
				operationId: "ListTickets",
				parameters: [{
					name: "status",
					in: "query",
					type: "string",
					"x-ms-summary": "Status",
					description: "Only tickets with this status."
				}],
				responses: { "200": {
					description: "OK",
					schema: {
						type: "array",
						items: { $ref: "#/definitions/Ticket" }
					}
				} }
			},
			post: {
				summary: "Create a ticket",
				description: "Opens a new ticket.",
				operationId: "CreateTicket",
				parameters: [{
					name: "body",
					in: "body",
					required: true,
					schema: { $ref: "#/definitions/NewTicket" }
				}],
				responses: { "201": {
					description: "Created",
					schema: { $ref: "#/definitions/Ticket" }
				} }
			}
		},
		"/tickets/{ticketId}": { get: {
			summary: "Get a ticket",
			description: "Reads one ticket.",
			operationId: "GetTicket",
			parameters: [{
				name: "ticketId",
				in: "path",
				required: true,
				type: "string",
				"x-ms-url-encoding": "single",
				"x-ms-summary": "Ticket ID",
				description: "The ID of the ticket."
			}],
			responses: { "200": {
				description: "OK",
				schema: { $ref: "#/definitions/Ticket" }
			} }
		} },
		"/queues": { get: {
			operationId: "ListQueues",
			"x-ms-visibility": "internal",
			responses: { "200": {
				description: "OK",
				schema: {
					type: "object",
					properties: { value: {
						type: "array",
						items: { $ref: "#/definitions/Queue" }
					} }
				}
			} }
		} },
		"/queues/{queueId}/form": { get: {
			operationId: "GetQueueForm",
			"x-ms-visibility": "internal",
			parameters: [{
				name: "queueId",
				in: "path",
				required: true,
				type: "string",
				"x-ms-url-encoding": "single"
			}],
			responses: { "200": {
				description: "OK",
				schema: {
					type: "object",
					properties: { form: { type: "object" } }
				}
			} }
		} },
		"/hooks": {
			"x-ms-notification-content": {
				description: "The event.",
				schema: { $ref: "#/definitions/Ticket" }
			},
			post: {
				summary: "When a ticket changes",
				description: "Triggers when a ticket changes.",
				operationId: "OnTicketChanged",
				"x-ms-trigger": "single",
				parameters: [{
					name: "body",
					in: "body",
					required: true,
					schema: { $ref: "#/definitions/NewHook" }
				}],
				responses: { "201": { description: "Created" } }
			}
		},
		"/hooks/{hookId}": { delete: {
			operationId: "DeleteHook",
			"x-ms-visibility": "internal",
			parameters: [{
				name: "hookId",
				in: "path",
				required: true,
				type: "string",
				"x-ms-url-encoding": "single"
			}],
			responses: { "204": { description: "Deleted" } }
		} }
	},
	definitions: {
		Ticket: {
			type: "object",
			properties: {
				id: { type: "string" },
				subject: { type: "string" },
				score: {
					type: "integer",
					format: "int32"
				}
			}
		},
		NewTicket: {
			type: "object",
			required: ["subject"],
			properties: {
				subject: { type: "string" },
				queue: { type: "string" },
				fields: { type: "object" }
			}
		},
		Queue: {
			type: "object",
			properties: {
				id: { type: "string" },
				name: { type: "string" }
			}
		},
		NewHook: {
			type: "object",
			required: ["url"],
			properties: { url: {
				type: "string",
				"x-ms-notification-url": true,
				"x-ms-visibility": "internal"
			} }
		}
	},
	parameters: {},
	responses: {},
	securityDefinitions: { api_key: {
		type: "apiKey",
		name: "X-Api-Key",
		in: "header"
	} },
	security: [{ api_key: [] }],
	"x-ms-connector-metadata": [
		{
			propertyName: "Website",
			propertyValue: "https://contoso.example"
		},
		{
			propertyName: "Privacy policy",
			propertyValue: "https://contoso.example/privacy"
		},
		{
			propertyName: "Categories",
			propertyValue: "Productivity;Communication"
		}
	]
};
function exampleText(example) {
	return isMade(example) ? example.text() : `${JSON.stringify(mergePatch(SAMPLE_SWAGGER, example), null, 2)}\n`;
}
const CONTENT_TYPES = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
const SOLUTION = "<ImportExportXml><SolutionManifest><UniqueName>ContosoTickets</UniqueName></SolutionManifest></ImportExportXml>";
const CONNECTOR_NODE = "<connectors><Connector><connectorid>contoso_tickets</connectorid></Connector></connectors>";
const FLOW_NODE = "<Workflows><Workflow Name=\"List tickets each morning\"/></Workflows>";
const SWAGGER = JSON.stringify(SAMPLE_SWAGGER);
function solution(customizations, files) {
	return {
		"[Content_Types].xml": CONTENT_TYPES,
		"customizations.xml": `<ImportExportXml>${customizations}</ImportExportXml>`,
		"solution.xml": SOLUTION,
		...files
	};
}
const CONNECTOR_SOLUTION = solution(`${CONNECTOR_NODE}<Workflows/>`, { "Connector/contoso_openapidefinition.json": SWAGGER });
const FLOW_SOLUTION = solution(CONNECTOR_NODE + FLOW_NODE, {
	"Connector/contoso_openapidefinition.json": SWAGGER,
	"Workflows/list-tickets.json": "{}"
});
const PLUGIN_SOLUTION = solution(`${CONNECTOR_NODE}<aicopilot_aiplugins><aicopilot_aiplugin name="contoso"/></aicopilot_aiplugins>`, {
	"Connector/contoso_openapidefinition.json": SWAGGER,
	"aiplugins/contoso/aiplugin.xml": "<aiplugin/>",
	"aipluginoperations/list/aipluginoperation.xml": "<aipluginoperation/>"
});
function packageWith(assets) {
	return {
		"intro.md": "# Contoso Tickets\n",
		"Contoso.pdpkg.zip": {
			"input.xml": "<input/>",
			"Contoso.dll": "MZ",
			...Object.fromEntries(Object.entries(assets).map(([name, content]) => [`PkgAssets/${name}`, content]))
		}
	};
}
const SAMPLE_PACKAGE = packageWith({
	"Connector.zip": CONNECTOR_SOLUTION,
	"Flow.zip": FLOW_SOLUTION
});
const README_NAME = ARTIFACT_NAMES.readme;
const INDEPENDENT_COLOR = "#da3b01";
const OWN_COLOR = "#2f6f4e";
function sampleProperties(profile) {
	return { properties: {
		iconBrandColor: profile === "independent-publisher" ? INDEPENDENT_COLOR : OWN_COLOR,
		capabilities: [],
		publisher: "Ada Example",
		stackOwner: "Contoso Ltd.",
		connectionParameters: { api_key: {
			type: "securestring",
			uiDefinition: {
				displayName: "API Key",
				description: "The API key of your Contoso account.",
				tooltip: "Provide your API key",
				constraints: {
					tabIndex: 2,
					clearText: false,
					required: "true"
				}
			}
		} }
	} };
}
const sampleReadme = `# Contoso Tickets
Contoso Tickets keeps support tickets. This connector creates and reads them.

## Publisher: Ada Example

## Prerequisites
You need a Contoso account.

## Supported Operations
### List tickets
Lists the tickets of the agent.
### Create a ticket
Opens a new ticket.
### Get a ticket
Reads one ticket.
### When a ticket changes
Triggers when a ticket changes.

## Obtaining Credentials
Open your profile in Contoso and create an API key.

## Known Issues and Limitations
None.
`;
const sampleScript = `public class Script : ScriptBase
{
  public override async Task<HttpResponseMessage> ExecuteAsync()
  {
    return await this.Context.SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false);
  }
}
`;
const differsInCase = (file) => file.name.toLowerCase() === file.expectedName?.toLowerCase();
const HAVE_OTHER_RULES = /* @__PURE__ */ new Set(["settings", "script"]);
function isNeeded$1(file) {
	return file.artifact === "swagger" || file.artifact === "properties";
}
function mildest$4(file) {
	return isNeeded$1(file) && !differsInCase(file) ? "error" : "warning";
}
function spareComplaint(file, usual) {
	const message = say`${file.name} stands beside ${usual.name}, and only the latter is read.`;
	return {
		file: file.path,
		message,
		help: say`Delete ${file.name}, or put what it says into ${usual.name}.`,
		atMost: "warning"
	};
}
function misnamedComplaint(file, wanted) {
	return {
		file: file.path,
		message: say`${file.name} should be named ${wanted}.`,
		help: ["Rename it: open the file on GitHub, press the pencil and change the name above the text."],
		atMost: mildest$4(file),
		fix: {
			kind: "rename",
			to: wanted
		}
	};
}
function complaintAbout$2(connector, file) {
	if (file.expectedName === void 0 || HAVE_OTHER_RULES.has(file.artifact)) return void 0;
	if (file.artifact === "readme" && !isBuilt(connector)) return void 0;
	const serving = artifactOf(connector, file.artifact);
	if (serving === file && differsInCase(file) && !isNeeded$1(file)) return void 0;
	return serving === void 0 || serving === file ? misnamedComplaint(file, file.expectedName) : spareComplaint(file, serving);
}
const artifactMisnamed = {
	id: "ArtifactMisnamed",
	subject: "folder",
	group: "Folder",
	levels: { documented: "error" },
	summary: "The files of a connector have their usual names, letter by letter.",
	why: "The validation of the repository looks for files by name: one with another name is never validated, and its faults show only after approval.",
	remedy: "Rename the file to apiDefinition.swagger.json, apiProperties.json, readme.md or intro.md.",
	confidence: "high",
	source: "Pipeline of the repository; 12 pull requests of 701 had a misnamed API definition, reviewers asked for the usual name.",
	bad: { files: {
		"readme.md": null,
		"Readme.md.txt": sampleReadme
	} },
	good: {},
	reportedAt: { file: "Readme.md.txt" },
	check({ connector }, report) {
		for (const file of connector.files) {
			const complaint = complaintAbout$2(connector, file);
			if (complaint !== void 0) report(complaint);
		}
	}
};
const INDEPENDENT_ONLY = {
	certified: "off",
	custom: "off"
};
const README_GROUP = "Readme";
const OPERATIONS = /^(?:(?:supported|available) (?:operation|action|trigger)s?\b|(?:operation|action|trigger)s(?: (?:and|&) (?:action|trigger)s)?(?: supported)?$)/;
const CREDENTIALS$1 = /^(?:(?:how to |obtain |(?:obtain|gett|acquir|generat|creat)ing ).*(?:credential|key|token)|get (?:your |an |the )?(?:api )?(?:key|token|credential)s?$|(?:.* )?credentials?$|authentication|authorization)/;
const PUBLISHER = section("Publisher", true, /^publishers?\b/);
const PREREQUISITES = section("Prerequisites", true, /^pre[- ]?requisites?\b/);
const SUPPORTED_OPERATIONS = section("Supported Operations", true, OPERATIONS);
const OBTAINING_CREDENTIALS = section("Obtaining Credentials", true, CREDENTIALS$1);
const KNOWN_ISSUES = section("Known Issues and Limitations", true, /known (?:issue|limitation)s?|^(?:issues and )?limitations?$/);
const TEMPLATE_SECTIONS = [
	PUBLISHER,
	PREREQUISITES,
	SUPPORTED_OPERATIONS,
	OBTAINING_CREDENTIALS,
	KNOWN_ISSUES,
	section("Getting Started", false, /^getting started\b/),
	section("Frequently Asked Questions", false, /^(?:frequently asked questions?|faqs?)\b/),
	section("Deployment Instructions", false, /^deployment instructions?\b/)
];
function section(name, required, pattern) {
	return {
		name,
		required,
		isNamed: (key) => pattern.test(key)
	};
}
const READMES = /* @__PURE__ */ new WeakMap();
function readmeOf(documents) {
	const document = documents.readme?.document;
	if (document === void 0 || document.refusal !== void 0) return void 0;
	const known = READMES.get(document);
	if (known !== void 0) return known;
	const readme = sortSections(document);
	READMES.set(document, readme);
	return readme;
}
function sortSections(document) {
	const found = /* @__PURE__ */ new Map();
	let title;
	for (const candidate of document.sections) {
		const named = TEMPLATE_SECTIONS.find((each) => each.isNamed(candidate.heading.key));
		if (named === void 0) title ??= candidate.heading.level === 1 ? candidate : void 0;
		else if (!found.has(named)) found.set(named, candidate);
	}
	return {
		document,
		title,
		found
	};
}
function wordsUnder(section) {
	return [visibleText$1(...section.body), ...section.below.flatMap((each) => [each.heading.text, visibleText$1(...each.body)])].join("\n").trim();
}
function lineOfSection(readme, wanted) {
	return readme.found.get(wanted)?.heading.line ?? 1;
}
function hasTemplateName(section, wanted) {
	return inSingular(section.heading.key) === inSingular(comparable(wanted.name));
}
function inSingular(key) {
	return key.replaceAll(/[- ]/g, "").replace(/s$/, "");
}
function readmeSkeletonFix(documents) {
	const { connector } = documents;
	return {
		kind: "create",
		path: `${connector.folder}/${ARTIFACT_NAMES.readme}`,
		text: readmeSkeleton(documents)
	};
}
function readmeSkeleton(documents) {
	const { api, connector, properties } = documents;
	const title = onLine(apiTitleOf(api)) || onLine(connector.name);
	const about = onLine(textOf$2(member(api?.root, "info"), "description"));
	const publisher = onLine(textOf$2(member(properties?.document.value, "properties"), "publisher"));
	const described = (api?.operations ?? []).filter(({ internal, deprecated }) => !internal && !deprecated).flatMap(({ id, value }) => {
		const name = onLine(textOf$2(value, "summary")) || onLine(id);
		return name === "" ? [] : [`### ${name}\n${onLine(textOf$2(value, "description")) || "TODO: say what it does."}`];
	});
	return sections([
		`# ${title}\n${about || "TODO: say in two or three sentences what the service is."}`,
		`## ${PUBLISHER.name}: ${publisher || "TODO"}`,
		`## ${PREREQUISITES.name}\nTODO: say which account, plan or licence is needed.`,
		[`## ${SUPPORTED_OPERATIONS.name}`, ...described.length > 0 ? described : ["TODO: list the actions and triggers."]].join("\n"),
		`## ${OBTAINING_CREDENTIALS.name}\nTODO: say how to get what the connection asks for, or that nothing is needed.`,
		`## ${KNOWN_ISSUES.name}\nTODO: say what does not work, or write “None”.`
	]);
}
function introSkeletonFix({ folder, name }) {
	const text = sections([
		`# ${onLine(name)}\nTODO: say what the service is and who uses it.`,
		"## What the connector will do\nTODO: list the actions and triggers that you plan to provide.",
		"## Contact\nTODO: give your e-mail address if you look for somebody to build the connector with."
	]);
	return {
		kind: "create",
		path: `${folder}/${ARTIFACT_NAMES.intro}`,
		text
	};
}
function onLine(text) {
	return (text ?? "").replace(/\s+/g, " ").trim();
}
function sections(parts) {
	return `${parts.join("\n\n")}\n`;
}
const REQUIRED = [
	"swagger",
	"properties",
	"readme"
];
const PURPOSES = {
	swagger: ["is the API definition, exported from the custom connector"],
	properties: ["holds the connection parameters, the brand colour and the publisher"],
	readme: ["is the page that users read before they connect"]
};
const onlyReadme = (missing) => missing.every((kind) => kind === "readme");
const artifactMissing = {
	id: "ArtifactMissing",
	subject: "folder",
	group: "Folder",
	levels: {
		documented: "error",
		profiles: { custom: "warning" }
	},
	summary: "A built connector has apiDefinition.swagger.json, apiProperties.json and readme.md.",
	why: "A connector is deployed from these files; with one of them missing a reviewer cannot begin.",
	remedy: "Add the missing file to the connector folder. The Independent Publisher template folder of the repository holds one of each to start from.",
	confidence: "high",
	source: "Certification documentation; asked for by reviewers; of 461 new connectors 2 lacked apiProperties.json and 3 the readme.",
	bad: { files: { "readme.md": null } },
	good: {},
	reportedAt: {},
	check(documents, report) {
		const { connector } = documents;
		if (!isBuilt(connector)) return;
		const missing = REQUIRED.filter((kind) => artifactOf(connector, kind) === void 0);
		if (missing.length === 0) return;
		const names = missing.map((kind) => ARTIFACT_NAMES[kind]);
		report({
			...onlyReadme(missing) && !connector.isNew ? { atMost: "warning" } : {},
			message: say`The folder ${connector.folder} has no ${listOf(names)}.`,
			help: [
				missing.length === 1 ? "Add it to the folder: " : "Add them to the folder: ",
				...missing.flatMap((kind, index) => [...index === 0 ? [] : ["; "], ...say`${ARTIFACT_NAMES[kind]} ${PURPOSES[kind]}`]),
				"."
			],
			...onlyReadme(missing) && connector.profile === "independent-publisher" ? { fix: readmeSkeletonFix(documents) } : {}
		});
	}
};
const isRead = ({ artifact }) => artifact !== "image" && artifact !== "icon" && artifact !== "other";
const WHAT = {
	symlink: "a symbolic link",
	submodule: "a submodule"
};
function complaintAbout$1(file) {
	const { blob, path, name } = file;
	if (blob.kind === "not-a-file") return {
		file: path,
		message: say`${name} is ${[WHAT[blob.what]]}, not a file: it leads out of this repository.`,
		help: say`Replace it by the file itself.`
	};
	if (blob.kind !== "unreadable") return void 0;
	return {
		file: path,
		message: say`${name} could not be read, so nothing is said about its content: ${blob.cause}`,
		help: ["Run the review again. When that does not help, upload the file again."],
		atMost: "warning"
	};
}
const documentUnreadable = {
	id: "DocumentUnreadable",
	subject: "folder",
	group: "Folder",
	levels: { documented: "error" },
	summary: "The files of the connector can be read.",
	why: "What cannot be read is not reviewed, and an approval would be worth nothing.",
	remedy: "Put the file itself into the connector folder, not a link to it.",
	confidence: "high",
	source: "Own judgement; a submodule was seen in one pull request.",
	bad: { blobs: { "readme.md": {
		kind: "not-a-file",
		what: "symlink"
	} } },
	good: {},
	reportedAt: { file: "readme.md" },
	check({ connector }, report) {
		for (const file of connector.files.filter(isRead)) {
			const complaint = complaintAbout$1(file);
			if (complaint !== void 0) report(complaint);
		}
	}
};
function megabytes(bytes) {
	const size = bytes / 1e6;
	return `${size >= 10 ? Math.round(size) : Math.round(size * 10) / 10} MB`;
}
const fileTooLarge = {
	id: "FileTooLarge",
	subject: "folder",
	group: "Folder",
	levels: { documented: "error" },
	summary: "No file of the connector is larger than what the review reads.",
	why: "A file beyond the limit is not reviewed at all, and editors and reviewers cannot open it either.",
	remedy: "Make the file smaller: leave out operations and schemas that nobody needs.",
	confidence: "medium",
	source: "Own limit; the largest published API definition seen has under 1 MB.",
	bad: { blobs: { "apiDefinition.swagger.json": {
		kind: "too-large",
		size: 26e6,
		limit: 25e6
	} } },
	good: {},
	reportedAt: { file: "apiDefinition.swagger.json" },
	check({ connector }, report) {
		for (const { blob, path, name } of connector.files.filter(isRead)) {
			if (blob.kind !== "too-large") continue;
			report({
				file: path,
				message: say`${name} has ${[megabytes(blob.size)]}; files up to ${[megabytes(blob.limit)]} are read.`
			});
		}
	}
};
function canonicalTitle(name, proposal, settings) {
	return [
		...proposal ? [settings.proposalPrefix, "-"] : [],
		name,
		settings.suffix
	].filter((part) => part !== "").join(" ");
}
function wordsWithPlaces(text) {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
		text: foldText(match[0]),
		start: match.index,
		end: match.index + match[0].length
	}));
}
const slipsFor = (word) => word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
const means = (word, intended) => word !== void 0 && (isMisspelling(word, intended, slipsFor(intended)) || word === `${intended}s`);
const OPENING = "([{";
const CLOSING = ")]}";
function skipBlanks(text, from, step) {
	let at = from;
	while (text[at] === " ") at += step;
	return at;
}
const isOneOf = (characters, character) => character !== void 0 && characters.includes(character);
function withBrackets(text, span) {
	const before = skipBlanks(text, span.start - 1, -1);
	const after = skipBlanks(text, span.end, 1);
	const opened = isOneOf(OPENING, text[before]);
	const closed = isOneOf(CLOSING, text[after]);
	return {
		start: opened ? before : span.start,
		end: closed ? after + 1 : span.end,
		bracketed: opened || closed
	};
}
const isConnectorWord = (word) => means(word, "connector");
function extendOverConnector(text, words, last) {
	const next = words[last + 1];
	if (!isConnectorWord(next?.text) || next === void 0) return words[last]?.end ?? 0;
	const isClosed = isOneOf(CLOSING, text[skipBlanks(text, next.end, 1)]);
	const isLast = words.length === last + 2;
	return isClosed || isLast ? next.end : words[last]?.end ?? 0;
}
function findMark(text, words, suffix) {
	const wanted = wordsWithPlaces(visibleText(suffix)).map((word) => word.text);
	const [first] = wanted;
	if (first === void 0) return void 0;
	for (let index = 0; index < words.length; index += 1) {
		const start = words[index]?.start ?? 0;
		if (means(words[index]?.text, wanted.join(""))) return withBrackets(text, {
			start,
			end: extendOverConnector(text, words, index)
		});
		if (wanted.every((word, offset) => means(words[index + offset]?.text, word))) return withBrackets(text, {
			start,
			end: extendOverConnector(text, words, index + wanted.length - 1)
		});
		if (means(words[index]?.text, first) && isConnectorWord(words[index + 1]?.text)) {
			const span = withBrackets(text, {
				start,
				end: words[index + 1]?.end ?? 0
			});
			if (span.bracketed || index + 2 === words.length && words[index + 1]?.text === "connector") return span;
		}
	}
}
const SEPARATORS = "-‐‑‒–—―−:|,;/~> ";
const isSeparator = (character) => isOneOf(SEPARATORS, character);
function trimSeparators(text) {
	let start = 0;
	let end = text.length;
	while (isSeparator(text[start])) start += 1;
	while (isSeparator(text[end - 1])) end -= 1;
	return text.slice(start, end);
}
function afterLeadingWord(text, word) {
	const opened = skipBlanks(text, 0, 1);
	if (isOneOf(OPENING, text[opened]) && isOneOf(CLOSING, text[skipBlanks(text, word.end, 1)])) return trimSeparators(text.slice(skipBlanks(text, word.end, 1) + 1));
	const next = skipBlanks(text, word.end, 1);
	return (isSeparator(text[next]) || next >= text.length) && word.start === opened ? trimSeparators(text.slice(next)) : void 0;
}
function beforeTrailingWord(text, word) {
	const before = skipBlanks(text, word.start - 1, -1);
	return isSeparator(text[before]) || isOneOf(OPENING, text[before]) ? trimSeparators(text.slice(0, before)) : void 0;
}
const PROPOSAL_LINKS = /* @__PURE__ */ new Set([
	"for",
	"of",
	"to"
]);
function withoutProposal(text, prefix, known) {
	const words = wordsWithPlaces(text);
	const wanted = foldText(prefix);
	const [first, second] = words;
	const last = words.at(-1);
	if (wanted === "" || first === void 0 || last === void 0) return void 0;
	if (means(first.text, wanted)) {
		const rest = afterLeadingWord(text, first);
		if (rest !== void 0) return rest;
		if (second !== void 0 && PROPOSAL_LINKS.has(second.text)) return trimSeparators(text.slice(second.end));
		const joined = trimSeparators(text.slice(first.end));
		if (known.has(joined) && !known.has(text)) return joined;
	}
	return means(last.text, wanted) ? beforeTrailingWord(text, last) : void 0;
}
function knownNames$1(names) {
	const keys = new Set(names.map(comparableName));
	return { has: (name) => keys.has(comparableName(name)) };
}
const VERSION = /^v?\.?\d{1,4}(?:\.\d{1,6}){1,3}$|^v\d{1,4}$/i;
function splitVersion(name, known) {
	const blank = name.lastIndexOf(" ");
	const last = name.slice(blank + 1);
	if (blank === -1 || !VERSION.test(last) || known.has(name)) return { name };
	const rest = trimSeparators(name.slice(0, blank));
	return last.includes(".") || known.has(rest) ? {
		name: rest,
		version: last
	} : { name };
}
const VERBS = new Set("add adds added adding update updates updated updating create creates created creating new init initial submit submission closed close fix fixes fixed fixing deprecate deprecates deprecated remove upload publish revert expand".split(" "));
const FILLERS = new Set("to for of the a an in connector connectors proposal".split(" "));
function knownBeginning(text, known) {
	if (known.has(text)) return text;
	const end = wordsWithPlaces(text).slice(0, 12).find((word) => known.has(text.slice(0, word.end)))?.end;
	return end === void 0 ? void 0 : text.slice(0, end);
}
function splitVerb(name, known) {
	const words = wordsWithPlaces(name);
	if (!VERBS.has(words[0]?.text ?? "") || known.has(name)) return { name };
	for (const word of words.slice(0, 5)) {
		if (!VERBS.has(word.text) && !FILLERS.has(word.text)) break;
		const object = trimSeparators(name.slice(word.end));
		const beginning = knownBeginning(object, known);
		if (beginning === void 0) continue;
		return {
			name: beginning,
			verb: name.slice(0, word.end),
			rest: trimSeparators(object.slice(beginning.length))
		};
	}
	return { name };
}
function withoutTrailingLink(name) {
	const words = wordsWithPlaces(name);
	let end = name.length;
	for (const word of words.toReversed()) {
		if (word.text !== "as" && word.text !== "an" && word.text !== "a") break;
		end = word.start;
	}
	return end === 0 ? name : trimSeparators(name.slice(0, end));
}
function withoutAnnouncement(name) {
	const words = wordsWithPlaces(name);
	const last = words[words.findIndex((word) => !VERBS.has(word.text) && !isConnectorWord(word.text)) - 1];
	return last !== void 0 && isOneOf(":-–—", name[skipBlanks(name, last.end, 1)]) ? trimSeparators(name.slice(last.end)) : name;
}
const OTHER_PROGRAMS = [
	["certified", "connector"],
	["verified", "publisher"],
	["custom", "connector"],
	["microsoft", "publisher"]
];
function splitOtherProgram(text) {
	if (!isOneOf(CLOSING, text.at(-1))) return { name: text };
	const open = Math.max(...Array.from(OPENING, (bracket) => text.lastIndexOf(bracket)));
	if (open <= 0) return { name: text };
	const inside = text.slice(open + 1, -1);
	const words = wordsWithPlaces(inside).map((word) => word.text);
	return OTHER_PROGRAMS.some((program) => program.every((word, index) => words.at(index - program.length) === word)) ? {
		name: trimSeparators(text.slice(0, open)),
		program: inside
	} : { name: text };
}
function readParts(text, mark, settings, known) {
	const left = trimSeparators(mark === void 0 ? text : text.slice(0, mark.start));
	const right = mark === void 0 ? "" : trimSeparators(text.slice(mark.end));
	const bareLeft = withoutProposal(left, settings.proposalPrefix, known);
	const bareRight = withoutProposal(right, settings.proposalPrefix, known);
	const proposal = bareLeft !== void 0 || bareRight !== void 0;
	const [before, after] = [withoutTrailingLink(bareLeft ?? left), bareRight ?? right];
	return before === "" ? {
		name: withoutAnnouncement(after),
		proposal,
		remark: ""
	} : {
		name: before,
		proposal,
		remark: after
	};
}
const note = (kind, text) => text === void 0 || text === "" ? [] : [{
	kind,
	text
}];
const remarkKind = (remark) => VERSION.test(remark) ? "version" : "remark";
function parseTitle(title, settings, connectorNames = []) {
	const known = knownNames$1(connectorNames);
	const text = visibleText(title);
	const mark = findMark(text, wordsWithPlaces(text), settings.suffix);
	const { name: whole, proposal, remark } = readParts(text, mark, settings, known);
	if (title === canonicalTitle(whole, proposal, settings) && whole !== "" && decorations(whole, known).length === 0) return {
		name: whole,
		proposal,
		form: "canonical",
		notes: []
	};
	const { name: own, program } = mark === void 0 ? splitOtherProgram(whole) : {
		name: whole,
		program: void 0
	};
	const { name, notes } = undecorated(own, known);
	const allNotes = [
		...notes,
		...note("other-program", program),
		...note(remarkKind(remark), remark)
	];
	return {
		name,
		proposal,
		form: name !== "" && program === void 0 && (mark !== void 0 || proposal) ? "recognised" : "none",
		notes: allNotes
	};
}
function undecorated(whole, known) {
	const { name: withVersion, verb, rest } = splitVerb(whole, known);
	const { name, version } = splitVersion(withVersion, known);
	return {
		name,
		notes: [
			...note("verb", verb),
			...note("version", version),
			...note("remark", rest)
		]
	};
}
const decorations = (whole, known) => undecorated(whole, known).notes;
function subjectOf(node) {
	switch (node.kind) {
		case "document": return say`The document`;
		case "operation": return say`The operation ${node.operation === void 0 ? String(node.key) : operationName(node.operation)}`;
		case "parameter": return parameterWithPlace(node);
		case "response": return say`The response ${String(node.key)}${ofOperation(node)}`;
		case "header": return say`The response header ${String(node.key)}`;
		case "securityDefinition": return say`The security definition ${String(node.key)}`;
		case "metadataEntry": return say`Entry ${Number(node.key) + 1} of ${"x-ms-connector-metadata"}`;
		case "tag": return say`Entry ${Number(node.key) + 1} of ${"tags"}`;
		default: return [{ value: String(node.key) }];
	}
}
function parameterSubject(node) {
	const name = textOf$2(node.value, "name");
	return name === void 0 ? ["This parameter"] : say`The parameter ${name}`;
}
function parameterWithPlace(node) {
	const name = textOf$2(node.value, "name") ?? "";
	const called = name === "" ? say`number ${Number(node.key) + 1}` : say`${name}`;
	if (node.writtenIn === "shared") return say`The shared parameter ${String(node.key)}`;
	if (node.path !== void 0 && node.writtenIn === "path") return say`The parameter ${called} of the path ${node.path.key}`;
	return say`The parameter ${called}${ofOperation(node)}`;
}
function ofOperation(node) {
	return node.operation === void 0 ? [] : say` of ${operationName(node.operation)}`;
}
function isVisibleField(node) {
	const location = node.in?.toLowerCase();
	if (location === void 0 || location === "body" || node.internal) return false;
	if (node.operation !== void 0) return !node.operation.internal;
	const operations = node.path?.operations ?? [];
	return operations.length === 0 || operations.some((operation) => !operation.internal);
}
const QUALITY = "Wording and schema quality";
function onOperationText(keys, check) {
	return onKey(["operation"], keys, (node, value, key, report) => {
		if (typeof value === "string" && value.trim() !== "" && !node.internal) check(node, value, key, report);
	});
}
function onParameterText(keys, check) {
	return onKey(["parameter"], keys, (node, value, key, report) => {
		if (typeof value === "string" && value.trim() !== "" && isVisibleField(node)) check(node, value, key, report);
	});
}
function onInfoText(keys, check) {
	return onKey(["info"], keys, (node, value, key, report) => {
		if (typeof value === "string" && value.trim() !== "") check(node, value, key, report);
	});
}
function wordsBetweenBlanks(text) {
	return text.split(/\s+/).filter((word) => word !== "");
}
const PLACEHOLDERS = /* @__PURE__ */ new Set([
	"default",
	"default title",
	"default description",
	"description",
	"lorem ipsum",
	"n/a",
	"none",
	"null",
	"placeholder",
	"string",
	"summary",
	"tbd",
	"title",
	"todo",
	"undefined",
	"your description"
]);
const LONGEST_PLACEHOLDER = 24;
const GOOD_LABELS = /* @__PURE__ */ new Set([
	"title",
	"description",
	"summary",
	"default"
]);
function placeholderIn(text) {
	if (text.length > LONGEST_PLACEHOLDER) return void 0;
	const plain = text.trim().toLowerCase().replace(/[.!:]$/, "");
	return PLACEHOLDERS.has(plain) ? plain : void 0;
}
function isPlaceholderLabel(text) {
	const placeholder = placeholderIn(text);
	return placeholder !== void 0 && !GOOD_LABELS.has(placeholder);
}
function reportPlaceholder(isPlaceholder, atMost) {
	return (node, text, key, report) => {
		if (!isPlaceholder(text)) return;
		const message = say`${subjectOf(node)} still has the placeholder ${text} as its ${key}.`;
		report({
			pointer: node.pointer(key),
			message,
			...atMost !== void 0 && { atMost }
		});
	};
}
function isPlaceholderText(text) {
	return placeholderIn(text) !== void 0;
}
const placeholderText = {
	id: "PlaceholderText",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "No text is the placeholder of a tool or a template.",
	why: "Everybody sees it: connectors were published as \"Default title\", and renaming them later took another review.",
	remedy: "Write what is meant.",
	confidence: "high",
	source: "Two connectors with a generated title were merged, others were sent back. In actions and fields it is a hint.",
	bad: { info: { title: "Default title" } },
	good: { info: { title: "Contoso Tickets" } },
	reportedAt: "/info/title",
	visit: [
		onInfoText(["title", "description"], reportPlaceholder(isPlaceholderText)),
		onOperationText(["summary", "description"], reportPlaceholder(isPlaceholderText, "info")),
		onParameterText(["description"], reportPlaceholder(isPlaceholderText, "info")),
		onParameterText(["x-ms-summary"], reportPlaceholder(isPlaceholderLabel, "info"))
	]
};
function reportEmpty$1(node, value, key, report) {
	if (typeof value !== "string" || value.trim() !== "") return;
	const pointer = node.pointer(key);
	report({
		pointer,
		message: say`${key} of ${String(node.key)} is empty.`,
		fix: {
			kind: "json",
			edits: [{
				op: "remove",
				pointer
			}]
		}
	});
}
const emptyText = {
	id: "EmptyText",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Titles and descriptions of properties are not empty.",
	why: "An empty title hides the name of the property: the designer then shows a field without a label. Reviewers ask to fill it in.",
	remedy: "Write the text, or delete the key so that the name of the property is shown.",
	confidence: "medium",
	source: "Asked for by reviewers; 130 published connectors have empty titles, so it is a hint.",
	bad: { definitions: { Ticket: { properties: { subject: { title: "" } } } } },
	good: { definitions: { Ticket: { properties: { subject: { title: "Subject" } } } } },
	reportedAt: "/definitions/Ticket/properties/subject/title",
	visit: [onKey(["schema"], [
		"title",
		"description",
		"x-ms-summary"
	], reportEmpty$1)]
};
const NOT_ON_WINDOWS = /[<>:"|?*\\]|[. ]$|^ /;
function plainName(name) {
	return visibleText(name.replace(/[<>:"|?*\\]+/g, " ")).replace(/[. ]+$/, "");
}
function undecoratedName(name) {
	const parsed = parseTitle(name, DEFAULT_CONFIGURATION.title);
	return parsed.form !== "none" && parsed.name !== name ? parsed.name : void 0;
}
function complaintAbout(name, title) {
	const bare = undecoratedName(name);
	if (bare !== void 0) return {
		message: say`The folder is named ${name}: that is a title of a pull request.`,
		help: say`Rename the folder to ${bare}.`
	};
	if (NOT_ON_WINDOWS.test(name)) return {
		message: say`The folder name ${name} cannot be used on Windows.`,
		help: say`Rename the folder to ${plainName(name)}.`
	};
	if (title === void 0 || isPlaceholderText(title) || mayBeSameName(name, title)) return void 0;
	return {
		message: say`The folder is named ${name}, and the connector is called ${title}.`,
		help: say`If they are meant to be the same, rename the folder to ${plainName(title)}.`,
		atMost: "info"
	};
}
const folderName = {
	id: "FolderName",
	subject: "folder",
	group: "Folder",
	levels: { documented: "warning" },
	summary: "The folder is named like the connector.",
	why: "People and tools find a connector by its folder; the name stays when the pull request is long closed.",
	remedy: "Name the folder like the connector, without the words of a pull-request title.",
	confidence: "medium",
	source: "Published connectors: folder and title agree in 88 of 100; more than a dozen proposals took over the title of the pull request.",
	bad: { folderName: "Proposal - Contoso Tickets (Independent Publisher)" },
	good: {},
	reportedAt: {},
	check(documents, report) {
		const complaint = complaintAbout(documents.connector.name, apiTitleOf(documents.api));
		if (complaint !== void 0) report(complaint);
	}
};
const isTolerated = (file) => file.artifact === "image" || file.name.includes("/");
const folderRules = [
	documentUnreadable,
	fileTooLarge,
	artifactMissing,
	artifactMisnamed,
	folderName,
	{
		id: "IconNotAllowed",
		subject: "folder",
		group: "Folder",
		levels: {
			documented: "error",
			profiles: {
				certified: "off",
				custom: "off"
			}
		},
		summary: "An independent publisher connector has no icon of its own.",
		why: "All connectors of the program show the same icon, and the logo of a service belongs to its owner.",
		remedy: "Delete the icon from the pull request.",
		confidence: "high",
		source: "Pull request template of the repository; reviewers asked for its removal; no published connector has one.",
		bad: { files: { "icon.png": "PNG" } },
		good: {},
		reportedAt: { file: "icon.png" },
		check({ connector }, report) {
			for (const file of connector.files) if (file.artifact === "icon") report({
				file: file.path,
				message: say`${file.name} is an icon of the connector’s own.`
			});
		}
	},
	{
		id: "SettingsFilePresent",
		subject: "folder",
		group: "Folder",
		levels: { documented: "warning" },
		summary: "`settings.json` of the command line tool is not part of the pull request.",
		why: "It holds the ids of your environment and of your connector there, which are of no use to others.",
		remedy: "Delete settings.json from the pull request; keep it on your machine.",
		confidence: "high",
		source: "Reviewers asked for its removal; no published independent publisher connector has one.",
		bad: { files: { "settings.json": "{\"connectorId\": \"shared_contoso\"}\n" } },
		good: {},
		reportedAt: { file: "settings.json" },
		check({ connector }, report) {
			for (const file of connector.files) if (file.artifact === "settings") report({
				file: file.path,
				message: say`${file.name} is a file of your own environment.`
			});
		}
	},
	{
		id: "UnexpectedFile",
		subject: "folder",
		group: "Folder",
		levels: { documented: "warning" },
		summary: "A connector folder holds nothing but the files of the connector.",
		why: "Whatever else lies there is published to everyone and may be taken for a part of the connector.",
		remedy: "Delete the file from the pull request. Link a picture of the readme by its address instead of adding it.",
		confidence: "medium",
		source: "Template folder of the repository; 9 of 395 published connectors have another file.",
		bad: { files: { "notes.txt": "Ask about the rate limit.\n" } },
		good: {},
		reportedAt: { file: "notes.txt" },
		check({ connector }, report) {
			for (const file of connector.files) {
				if (file.artifact !== "other" && file.artifact !== "image") continue;
				report({
					file: file.path,
					message: say`${file.name} is not one of the files that a connector is made of.`,
					...isTolerated(file) ? { atMost: "info" } : {}
				});
			}
		}
	}
];
const PACKAGE_GROUP = "Connector package";
const PACKAGE_CHECK = "The package check among the scripts of the connector repository.";
function levelRule(level, described) {
	return {
		...described,
		group: PACKAGE_GROUP,
		subject: "package",
		levels: {
			documented: "error",
			profiles: { custom: "off" }
		},
		confidence: "high",
		source: PACKAGE_CHECK,
		good: { package: SAMPLE_PACKAGE },
		reportedAt: { file: "package.zip" },
		check(documents, report) {
			for (const fault of documents.package?.document.faults ?? []) if (fault.level === level) report({
				message: fault.message,
				help: fault.help
			});
		}
	};
}
const without = (tree, name) => Object.fromEntries(Object.entries(tree).filter(([key]) => key !== name));
const packageNotReadable = levelRule("archive", {
	id: "PackageNotReadable",
	summary: "`package.zip` and the archives in it can be opened, and hold plain files only.",
	why: "The certification service has to open the package too. An archive with links, passwords or names that lead out of it is refused.",
	remedy: "Pack the files again with the zip function of your system.",
	bad: { files: { "package.zip": "This is no zip archive." } }
});
const packageSubmissionInvalid = levelRule("submission", {
	id: "PackageSubmissionInvalid",
	summary: "`package.zip` holds intro.md and the zip of the package, and nothing in folders.",
	why: "The certification service looks for the two files at the top of the archive and stops when they are not there.",
	remedy: "Mark intro.md and the zip of the package, and zip these two.",
	bad: { package: without(SAMPLE_PACKAGE, "intro.md") }
});
const packageFolderInvalid = levelRule("folder", {
	id: "PackageFolderInvalid",
	summary: "The package holds one folder with the solutions, normally PkgAssets.",
	why: "The solutions are looked for in that folder; a second one makes it unclear which is meant.",
	remedy: "Keep the solutions in PkgAssets and remove other folders.",
	bad: { package: {
		"intro.md": "# Contoso Tickets\n",
		"Contoso.pdpkg.zip": { "input.xml": "<input/>" }
	} }
});
const packageSolutionsInvalid = levelRule("assets", {
	id: "PackageSolutionsInvalid",
	summary: "The folder of the package holds two solution zips, three with an AI plugin, and no folder.",
	why: "One solution installs the connector, the other shows that a flow works with it; both are needed to certify it.",
	remedy: "Put in the zip of the connector’s solution and the zip of the solution with connector and flow, as exported.",
	bad: { package: packageWith({ "Connector.zip": CONNECTOR_SOLUTION }) }
});
const packageSolutionIncomplete = levelRule("solution", {
	id: "PackageSolutionIncomplete",
	summary: "Each solution zip is as it was exported: its three XML files, and the folders that customizations.xml names.",
	why: "A solution that was unpacked and packed again by hand often loses a part, and then cannot be imported.",
	remedy: "Export the solution again and leave the zip as it is.",
	bad: { package: packageWith({
		"Connector.zip": without(CONNECTOR_SOLUTION, "solution.xml"),
		"Flow.zip": FLOW_SOLUTION
	}) }
});
const packageSolutionRoles = levelRule("roles", {
	id: "PackageSolutionRoles",
	summary: "One solution holds the connector alone, one connector and flow, and one, if any, the AI plugin.",
	why: "The solution with the connector alone is the one that is deployed: it must hold nothing else.",
	remedy: "Make one solution of the connector and another of connector and flow, and export both.",
	bad: { package: packageWith({
		"One.zip": FLOW_SOLUTION,
		"Two.zip": FLOW_SOLUTION,
		"Plugin.zip": PLUGIN_SOLUTION
	}) }
});
const packageConnectorDiffers = {
	id: "PackageConnectorDiffers",
	group: PACKAGE_GROUP,
	subject: "package",
	levels: {
		documented: "error",
		profiles: { custom: "off" }
	},
	summary: "The connector in package.zip is the one beside it: same operations, title and host.",
	why: "The package is what is installed, the files beside it are what is reviewed. When they differ, something goes live that nobody looked at.",
	remedy: "Update the connector in the solutions from the files of the folder, export them, and build the package again.",
	confidence: "medium",
	source: "Follows from the two being reviewed as one.",
	bad: {
		package: SAMPLE_PACKAGE,
		swagger: { host: "api.eu.contoso.example" }
	},
	good: { package: SAMPLE_PACKAGE },
	reportedAt: { file: "package.zip" },
	check(documents, report) {
		const beside = documents.swagger?.document;
		const content = documents.package?.document;
		if (beside === void 0 || content === void 0 || content.faults.length > 0) return;
		if (content.swaggers.length === 0) {
			report({
				message: say`The solutions hold no swagger that could be compared with the one of the folder.`,
				atMost: "info"
			});
			return;
		}
		const differing = content.swaggers.map((packed) => differences(packed, beside)).find((found) => found.length > 0);
		if (differing === void 0) return;
		report({ message: say`The connector in the package is not the one in the folder: ${joined(differing)}.` });
	}
};
function differences(packed, beside) {
	const [there, here] = [operationIds(packed), operationIds(beside)];
	const missing = [...here].filter((id) => !there.has(id));
	const extra = [...there].filter((id) => !here.has(id));
	return [
		...missing.length === 0 ? [] : [say`it lacks ${listOf(missing, 4)}`],
		...extra.length === 0 ? [] : [say`it also has ${listOf(extra, 4)}`],
		...differingText("title", textOf$2(member(packed.value, "info"), "title"), textOf$2(member(beside.value, "info"), "title")),
		...differingText("host", textOf$2(packed.value, "host")?.toLowerCase(), textOf$2(beside.value, "host")?.toLowerCase())
	];
}
function operationIds(document) {
	return new Set(new Swagger(document.value).operations.flatMap(({ id }) => id ?? []));
}
function differingText(what, there, here) {
	return there === here ? [] : [say`its ${[what]} is ${there ?? "missing"} instead of ${here ?? "none"}`];
}
function joined(parts) {
	return parts.flatMap((part, index) => index === 0 ? part : ["; ", ...part]);
}
const packageMissing = {
	id: "PackageMissing",
	group: PACKAGE_GROUP,
	subject: "pull-request",
	stages: ["submission"],
	levels: {
		documented: "error",
		profiles: { custom: "off" }
	},
	summary: "The folder of a new connector holds its package, a zip with the connector’s solutions.",
	why: "Since October 2025 the certification starts from the package: reviewers ask for it before they do anything else.",
	remedy: "Build the connector package as the submission steps describe, and add the zip to the folder of the connector.",
	confidence: "high",
	source: "Reviewers on 21 pull requests from October 2025 on.",
	bad: "A new connector with swagger, apiProperties.json and readme.md, without package.zip.",
	good: "The same with package.zip.",
	check({ connectors, configuration }, report) {
		if (configuration.packageZip === "off") return;
		for (const { folder, head, base } of connectors) {
			if (head === null || base !== null || artifactOf(head, "package") !== void 0) continue;
			const message = say`The folder ${folder} holds no connector package.`;
			report(configuration.packageZip === "required" ? { message } : {
				message,
				atMost: "info"
			});
		}
	}
};
const packageRules = [
	{
		id: "PackageNotAlone",
		group: PACKAGE_GROUP,
		subject: "package",
		levels: {
			documented: "error",
			profiles: { custom: "off" }
		},
		summary: "The folder of a connector holds one zip, its package.",
		why: "The certification service takes the zip that it finds, and stops when there are several.",
		remedy: "Keep the latest package and remove the other zips.",
		confidence: "high",
		source: "Answers of the certification service on pull requests.",
		bad: {
			package: SAMPLE_PACKAGE,
			files: { "packages.zip": "" }
		},
		good: { package: SAMPLE_PACKAGE },
		reportedAt: { file: "package.zip" },
		check(documents, report) {
			const zips = documents.connector.files.filter(({ artifact }) => artifact === "package");
			const kept = artifactOf(documents.connector, "package");
			if (zips.length < 2 || kept === void 0) return;
			report({
				file: kept.path,
				message: say`The folder holds ${zips.length} zips: ${listOf(zips.map(({ name }) => name))}.`
			});
		}
	},
	packageNotReadable,
	packageSubmissionInvalid,
	packageFolderInvalid,
	packageSolutionsInvalid,
	packageSolutionIncomplete,
	packageSolutionRoles,
	packageConnectorDiffers
];
const packagePullRequestRules = [packageMissing];
function onProperties(check) {
	return (documents, report) => {
		const document = documents.properties?.document;
		const properties = document === void 0 ? void 0 : readProperties(document);
		if (properties !== void 0) check(properties, report, documents);
	};
}
function onEachParameter(check) {
	return onProperties((properties, report) => {
		for (const parameter of properties.parameters) check(parameter, report);
	});
}
function onEachGroup(check) {
	return onProperties((properties, report) => {
		for (const group of properties.groups) check(group, report);
	});
}
function onEachOAuth(check) {
	return onProperties((properties, report) => {
		for (const settings of properties.oauth) check(settings, report);
	});
}
function onEachPolicy(check) {
	return onProperties((properties, report) => {
		for (const policy of properties.policies) check(policy, report);
	});
}
function withSwagger(check) {
	return onProperties((properties, report, documents) => {
		if (documents.api !== void 0) check(properties, documents.api, report, documents);
	});
}
function withProperties(properties) {
	return { properties: { properties } };
}
function withApiKey(change) {
	return withProperties({ connectionParameters: { api_key: change } });
}
function withApiKeyUi(uiDefinition) {
	return withApiKey({ uiDefinition });
}
function withParameters(connectionParameters) {
	return withProperties({ connectionParameters });
}
const REGION_UI = {
	displayName: "Region",
	description: "The region of your account.",
	tooltip: "Provide the region"
};
function textParameter(change = {}) {
	return mergePatch({
		type: "string",
		uiDefinition: REGION_UI
	}, change);
}
const KEY_PARAMETER = {
	type: "securestring",
	uiDefinition: {
		displayName: "Key",
		description: "The key of your Contoso account.",
		tooltip: "Provide the key",
		constraints: {
			required: "true",
			clearText: false
		}
	}
};
function connectionSet(name, change = {}) {
	return mergePatch({
		name,
		uiDefinition: {
			displayName: `Use ${name}`,
			description: "Sign in with a key."
		},
		parameters: { [`key_${name}`]: KEY_PARAMETER }
	}, change);
}
const SETS_UI = {
	displayName: "Authentication type",
	description: "How to sign in."
};
function withSets(sets, change = {}) {
	return withProperties({
		connectionParameters: null,
		connectionParameterSets: mergePatch({
			uiDefinition: SETS_UI,
			values: sets
		}, change)
	});
}
const OAUTH_PARAMETER = {
	type: "oauthSetting",
	oAuthSettings: {
		identityProvider: "oauth2",
		clientId: "contoso-connector",
		scopes: ["tickets.read"],
		redirectMode: "Global",
		redirectUrl: "https://global.consent.azure-apim.net/redirect",
		properties: { IsFirstParty: "False" },
		customParameters: {
			authorizationUrl: { value: "https://contoso.example/authorize" },
			tokenUrl: { value: "https://contoso.example/token" },
			refreshUrl: { value: "https://contoso.example/token" }
		}
	}
};
const OAUTH_SWAGGER = {
	securityDefinitions: {
		api_key: null,
		oauth: {
			type: "oauth2",
			flow: "accessCode",
			authorizationUrl: "https://contoso.example/authorize",
			tokenUrl: "https://contoso.example/token",
			scopes: { "tickets.read": "Read tickets" }
		}
	},
	security: [{ oauth: ["tickets.read"] }]
};
function withOAuth(change = {}) {
	const token = mergePatch(OAUTH_PARAMETER, change);
	return {
		profile: "certified",
		swagger: OAUTH_SWAGGER,
		...withParameters({
			api_key: null,
			token
		})
	};
}
function withOAuthSettings(oAuthSettings) {
	return withOAuth({ oAuthSettings });
}
const HEADER_POLICY = {
	templateId: "setheader",
	title: "Name the team",
	parameters: {
		"x-ms-apimTemplateParameter.name": "X-Team",
		"x-ms-apimTemplateParameter.value": "support",
		"x-ms-apimTemplateParameter.existsAction": "override",
		"x-ms-apimTemplate-policySection": "Request"
	}
};
function withHeaderPolicy(change = {}) {
	return withPolicy(mergePatch(HEADER_POLICY, change));
}
function withHeaderParameters(parameters) {
	return withHeaderPolicy({ parameters });
}
function withPolicy(policy) {
	return withProperties({ policyTemplateInstances: [policy] });
}
function withScript(text = sampleScript, name = ARTIFACT_NAMES.script) {
	return {
		...withProperties({ scriptOperations: [] }),
		files: { [name]: text }
	};
}
function withScriptOperations(scriptOperations) {
	return {
		...withProperties({ scriptOperations }),
		files: { [ARTIFACT_NAMES.script]: sampleScript }
	};
}
const SHAPE = {
	group: "apiProperties: file and shape",
	subject: "properties"
};
const BRANDING = {
	group: "apiProperties: branding and owner",
	subject: "properties"
};
const PARAMETERS = {
	group: "apiProperties: connection parameters",
	subject: "properties"
};
const SETS = {
	group: "apiProperties: connection parameter sets",
	subject: "properties"
};
const OAUTH$1 = {
	group: "apiProperties: OAuth",
	subject: "properties"
};
const POLICIES = {
	group: "apiProperties: policies",
	subject: "properties"
};
const CUSTOM_CODE = {
	group: "Custom code",
	subject: "properties"
};
const SCRIPT = {
	group: "Custom code",
	subject: "script"
};
const AGREEMENT = {
	group: "apiProperties: agreement with the swagger",
	subject: "properties"
};
const DOCUMENTED = "The written rules of the program and the documentation of apiProperties.json.";
const PUBLISHED = "What published connectors hold.";
const QUOTED = "Output of the closed validator.";
const REVIEWERS = "What reviewers ask for in pull requests.";
const JUDGEMENT = "Our own judgement.";
function at(pointer) {
	return {
		file: ARTIFACT_NAMES.properties,
		pointer
	};
}
const API_KEY = "/properties/connectionParameters/api_key";
const API_KEY_UI = `${API_KEY}/uiDefinition`;
const TOKEN$1 = "/properties/connectionParameters/token";
const TOKEN_SETTINGS = `${TOKEN$1}/oAuthSettings`;
const FIRST_POLICY = "/properties/policyTemplateInstances/0";
var import_fastest_levenshtein = require_fastest_levenshtein();
const SHOWN = 60;
function seen(value) {
	if (value === void 0) return ["nothing"];
	if (isArray(value)) return ["a list"];
	if (isObject(value)) return ["an object"];
	if (value === "") return ["an empty text"];
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return say`${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}`;
}
function kindOf$2(value) {
	if (value === void 0) return "nothing";
	if (value === null) return "null";
	if (isArray(value)) return "a list";
	if (isObject(value)) return "an object";
	if (typeof value === "string") return "a text";
	return typeof value === "number" ? "a number" : "true or false";
}
function isBlank(value) {
	return typeof value !== "string" || value.trim() === "";
}
const LONGEST_GUESS = 80;
const MOST_CANDIDATES = 400;
const MOST_GUESSES = 30;
function nearest(word, candidates) {
	return guesser(candidates)(word);
}
function guesser(candidates) {
	const byLowerCase = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
	const few = candidates.slice(0, MOST_CANDIDATES).filter((candidate) => candidate.length <= LONGEST_GUESS);
	let guesses = 0;
	return (word) => {
		const sameButCase = byLowerCase.get(word.toLowerCase());
		if (sameButCase !== void 0) return sameButCase;
		if (few.length === 0 || word.length > LONGEST_GUESS || guesses >= MOST_GUESSES) return void 0;
		guesses += 1;
		const guess = (0, import_fastest_levenshtein.closest)(word, few);
		return (0, import_fastest_levenshtein.distance)(word, guess) <= Math.max(2, Math.floor(word.length / 4)) ? guess : void 0;
	};
}
function didYouMean(guess) {
	return guess === void 0 ? [] : say` Did you mean ${guess}?`;
}
const KEY = "iconBrandColor";
const PLACE$6 = "/properties/iconBrandColor";
const PROGRAM_COLOR = "#da3b01";
const REFUSED_COLORS = ["#007ee5", "#ffffff"];
const HEX = /^#[0-9a-f]{6}$/i;
const ONLY_INDEPENDENT$1 = {
	certified: "off",
	custom: "off"
};
const ONLY_CERTIFIED = {
	"independent-publisher": "off",
	custom: "off"
};
const setProgramColor = {
	kind: "json",
	edits: [{
		op: "set",
		pointer: PLACE$6,
		value: PROGRAM_COLOR
	}]
};
const brandColorMissing = {
	...BRANDING,
	id: "BrandColorMissing",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "`iconBrandColor` is set.",
	why: "It is the background of the icon in every list of connectors.",
	remedy: "Add \"iconBrandColor\": \"#da3b01\", the colour of all independent publisher connectors; a certified connector names its own.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withProperties({ iconBrandColor: null }),
	good: withProperties({ iconBrandColor: PROGRAM_COLOR }),
	reportedAt: at("/properties"),
	check: onProperties((properties, report, documents) => {
		if (member(properties.value, KEY) !== void 0) return;
		const fix = documents.connector.profile === "independent-publisher" ? { fix: setProgramColor } : {};
		report({
			pointer: "/properties",
			message: say`${KEY} is missing.`,
			...fix
		});
	})
};
const brandColorNotHex = {
	...BRANDING,
	id: "BrandColorNotHex",
	levels: { documented: "error" },
	summary: "`iconBrandColor` is written as # and six hexadecimal digits.",
	why: "Other ways of writing a colour are not understood.",
	remedy: "Write the colour as #rrggbb, for example #da3b01.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withProperties({ iconBrandColor: "orange" }),
	good: withProperties({ iconBrandColor: PROGRAM_COLOR }),
	reportedAt: at(PLACE$6),
	check: onProperties((properties, report) => {
		const color = member(properties.value, KEY);
		if (color === void 0 || typeof color === "string" && HEX.test(color)) return;
		report({
			pointer: PLACE$6,
			message: say`${KEY} is ${seen(color)}, not # and six hexadecimal digits.`
		});
	})
};
function colorOf(color) {
	return typeof color === "string" && HEX.test(color) ? color.toLowerCase() : void 0;
}
const brandColorNotIndependentPublisher = {
	...BRANDING,
	id: "BrandColorNotIndependentPublisher",
	levels: {
		documented: "error",
		profiles: ONLY_INDEPENDENT$1
	},
	summary: "An independent publisher connector has the colour of the program, #da3b01.",
	why: "All independent publisher connectors share one icon and one colour, so that people can tell them from a vendor’s own. Reviewers ask for it.",
	remedy: "Set \"iconBrandColor\" to \"#da3b01\".",
	confidence: "high",
	source: `${DOCUMENTED} ${REVIEWERS}`,
	bad: withProperties({ iconBrandColor: "#007ee5" }),
	good: withProperties({ iconBrandColor: "#DA3B01" }),
	reportedAt: at(PLACE$6),
	check: onProperties((properties, report) => {
		const color = colorOf(member(properties.value, KEY));
		if (color === void 0 || color === PROGRAM_COLOR) return;
		const message = say`${KEY} is ${color}; independent publisher connectors have ${PROGRAM_COLOR}.`;
		report({
			pointer: PLACE$6,
			message,
			fix: setProgramColor
		});
	})
};
const brandColorForbidden = {
	...BRANDING,
	id: "BrandColorForbidden",
	levels: {
		documented: "error",
		profiles: ONLY_CERTIFIED
	},
	summary: "A certified connector has a colour of its own: neither white nor the default of the platform.",
	why: "The icon stands on this colour; on white or on the default blue the connector looks unfinished and is sent back.",
	remedy: "Choose the brand colour that stands behind the icon.",
	confidence: "high",
	source: DOCUMENTED,
	bad: {
		profile: "certified",
		...withProperties({ iconBrandColor: "#FFFFFF" })
	},
	good: {
		profile: "certified",
		...withProperties({ iconBrandColor: "#fefefe" })
	},
	reportedAt: at(PLACE$6),
	check: onProperties((properties, report) => {
		const color = colorOf(member(properties.value, KEY));
		if (color === void 0 || !REFUSED_COLORS.includes(color)) return;
		report({
			pointer: PLACE$6,
			message: say`${KEY} is ${color}, which certified connectors may not use.`
		});
	})
};
const brandColorReservedForIndependentPublisher = {
	...BRANDING,
	id: "BrandColorReservedForIndependentPublisher",
	levels: {
		documented: "warning",
		profiles: ONLY_CERTIFIED
	},
	summary: "A certified connector does not use the colour of independent publisher connectors.",
	why: "The colour #da3b01 tells people that somebody other than the vendor made the connector.",
	remedy: "Use a colour of your own.",
	confidence: "medium",
	source: JUDGEMENT,
	bad: {
		profile: "certified",
		...withProperties({ iconBrandColor: PROGRAM_COLOR })
	},
	good: {
		profile: "certified",
		...withProperties({ iconBrandColor: "#123456" })
	},
	reportedAt: at(PLACE$6),
	check: onProperties((properties, report) => {
		if (colorOf(member(properties.value, KEY)) !== PROGRAM_COLOR) return;
		report({
			pointer: PLACE$6,
			message: say`${KEY} is ${PROGRAM_COLOR}, the colour of independent publisher connectors.`
		});
	})
};
function securityOf(swagger) {
	const definitions = member(swagger.root, "securityDefinitions");
	return isObject(definitions) ? Object.values(definitions).filter(isObject) : [];
}
function isTrigger(operation) {
	return member(operation.value, "x-ms-trigger") !== void 0;
}
function isPageable(operation) {
	return member(operation.value, "x-ms-pageable") !== void 0;
}
const CAPABILITIES$2 = [
	"actions",
	"triggers",
	"cloud",
	"gateway"
];
const PLACE$5 = "/properties/capabilities";
const capabilitiesMissing = {
	...BRANDING,
	id: "CapabilitiesMissing",
	levels: { documented: "warning" },
	summary: "`capabilities` is there, be it as an empty list.",
	why: "Every published connector but one has the key; tools that read the file expect it.",
	remedy: "Add \"capabilities\": [].",
	confidence: "medium",
	source: PUBLISHED,
	bad: withProperties({ capabilities: null }),
	good: withProperties({ capabilities: [] }),
	reportedAt: at("/properties"),
	check: onProperties((properties, report) => {
		if (member(properties.value, "capabilities") !== void 0) return;
		report({
			pointer: "/properties",
			message: say`${"capabilities"} is missing.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: PLACE$5,
					value: []
				}]
			}
		});
	})
};
const capabilityUnknown = {
	...BRANDING,
	id: "CapabilityUnknown",
	levels: { documented: "warning" },
	summary: "Each capability is actions, triggers, cloud or gateway, in lower case.",
	why: "Another word, or the same in capitals, says nothing to the platform.",
	remedy: "Write it in lower case, or leave the list empty.",
	confidence: "medium",
	source: `${PUBLISHED} The complete vocabulary is not documented.`,
	bad: withProperties({ capabilities: ["Actions"] }),
	good: withProperties({ capabilities: ["actions", "triggers"] }),
	reportedAt: at("/properties/capabilities/0"),
	check: onProperties((properties, report) => {
		const capabilities = member(properties.value, "capabilities");
		if (!isArray(capabilities)) return;
		capabilities.forEach((capability, index) => {
			if (CAPABILITIES$2.some((known) => known === capability)) return;
			const place = pointer(PLACE$5, index);
			const value = typeof capability === "string" ? capability.trim().toLowerCase() : "";
			report({
				pointer: place,
				message: say`${seen(capability)} is not a known capability: they are actions, triggers, cloud and gateway.`,
				...CAPABILITIES$2.includes(value) ? { fix: {
					kind: "json",
					edits: [{
						op: "set",
						pointer: place,
						value
					}]
				} } : {}
			});
		});
	})
};
const capabilityTriggersMismatch = {
	...BRANDING,
	id: "CapabilityTriggersMismatch",
	levels: { documented: "warning" },
	summary: "When capabilities are listed, \"triggers\" is among them exactly if the connector has a trigger.",
	why: "A list that disagrees with the swagger promises triggers that are not there, or hides those that are.",
	remedy: "List what the swagger offers, or leave the list empty.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withProperties({ capabilities: ["actions"] }),
	good: withProperties({ capabilities: ["actions", "triggers"] }),
	reportedAt: at(PLACE$5),
	check: withSwagger((properties, swagger, report) => {
		const capabilities = member(properties.value, "capabilities");
		if (!isArray(capabilities)) return;
		const listed = capabilities.includes("triggers");
		if (!listed && !capabilities.includes("actions")) return;
		const offered = swagger.operations.some(isTrigger);
		if (listed === offered) return;
		const message = offered ? say`${"capabilities"} leaves out ${"triggers"}, but the swagger has an operation with ${"x-ms-trigger"}.` : say`${"capabilities"} lists ${"triggers"}, but no operation of the swagger has ${"x-ms-trigger"}.`;
		const value = offered ? [...capabilities, "triggers"] : capabilities.filter((capability) => capability !== "triggers");
		report({
			pointer: PLACE$5,
			message,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: PLACE$5,
					value
				}]
			}
		});
	})
};
const PLACE$4 = "/properties/connectionParameters";
const connectionParametersMissing = {
	...PARAMETERS,
	id: "ConnectionParametersMissing",
	levels: { documented: "warning" },
	summary: "The file says what a connection needs: connectionParameters or connectionParameterSets is there.",
	why: "Without either key it is open whether a connection needs nothing or the part was forgotten.",
	remedy: "Add the parameters, or \"connectionParameters\": {} when a connection needs nothing.",
	confidence: "high",
	source: PUBLISHED,
	bad: {
		...withProperties({ connectionParameters: null }),
		swagger: {
			securityDefinitions: null,
			security: null
		}
	},
	good: {
		...withParameters({ api_key: null }),
		swagger: {
			securityDefinitions: null,
			security: null
		}
	},
	reportedAt: at("/properties"),
	check: onProperties((properties, report) => {
		if (member(properties.value, "connectionParameters") !== void 0) return;
		if (member(properties.value, "connectionParameterSets") !== void 0) return;
		report({
			pointer: "/properties",
			message: say`There is neither ${"connectionParameters"} nor ${"connectionParameterSets"}.`
		});
	})
};
const connectionParametersAndSets = {
	...PARAMETERS,
	id: "ConnectionParametersAndSets",
	levels: { documented: "warning" },
	summary: "A new connector has either connectionParameters or connectionParameterSets.",
	why: "New connections offer the sets alone. The old parameters serve only connections that were made before an update.",
	remedy: "Keep the old parameters only when you update a published connector that had them; else delete them.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withProperties({ connectionParameterSets: {
		uiDefinition: {
			displayName: "Authentication type",
			description: "How to sign in."
		},
		values: [connectionSet("basic"), connectionSet("token")]
	} }),
	good: withSets([connectionSet("basic"), connectionSet("token")]),
	reportedAt: at("/properties/connectionParameterSets"),
	check: onProperties((properties, report) => {
		const plain = member(properties.value, "connectionParameters");
		if (!isObject(plain) || Object.keys(plain).length === 0) return;
		if (member(properties.value, "connectionParameterSets") === void 0) return;
		report({
			pointer: "/properties/connectionParameterSets",
			atKey: true,
			message: say`Both ${"connectionParameters"} and ${"connectionParameterSets"} hold parameters; new connections offer the sets alone.`
		});
	})
};
const NAME$1 = /^\w+(:\w+)?$/;
const connectionParameterNameInvalid = {
	...PARAMETERS,
	id: "ConnectionParameterNameInvalid",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: "The name of a connection parameter has letters, digits and underscores, and at most one colon.",
	why: "Policies name the parameter in an expression, where blanks and other characters are easily misread. A few published names have them, so it may work.",
	remedy: "Rename the parameter, and every policy that mentions it. Leave it in a published connector: existing connections know it by this name.",
	confidence: "medium",
	source: `${DOCUMENTED} Three published names break the rule.`,
	bad: { ...withProperties({
		connectionParameters: { "account region": textParameter() },
		policyTemplateInstances: [{
			templateId: "setheader",
			title: "Region",
			parameters: {
				"x-ms-apimTemplateParameter.name": "X-Region",
				"x-ms-apimTemplateParameter.value": "@connectionParameters('account region')",
				"x-ms-apimTemplate-policySection": "Request"
			}
		}]
	}) },
	good: withParameters({ username: textParameter() }),
	reportedAt: at(`${PLACE$4}/account region`),
	check: onEachParameter((parameter, report) => {
		if (NAME$1.test(parameter.name)) return;
		const message = say`The name ${seen(parameter.name)} has characters other than letters, digits, underscores and one colon.`;
		report({
			pointer: parameter.pointer,
			atKey: true,
			message
		});
	})
};
const TYPES = [
	"string",
	"securestring",
	"int",
	"bool",
	"oauthSetting",
	"gatewaySetting"
];
const connectionParameterTypeInvalid = {
	...PARAMETERS,
	id: "ConnectionParameterTypeInvalid",
	levels: { documented: "error" },
	summary: "Every connection parameter has a type that the platform knows, in its exact spelling.",
	why: "Without it the dialog that makes a connection cannot show the parameter.",
	remedy: "Use string, securestring, int, bool, oauthSetting or gatewaySetting.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withParameters({ username: textParameter({ type: "String" }) }),
	good: withParameters({ username: textParameter({ type: "string" }) }),
	reportedAt: at(`${PLACE$4}/username/type`),
	check: onEachParameter((parameter, report) => {
		const type = member(parameter.value, "type");
		if (typeof type === "string" && TYPES.includes(type)) return;
		const place = pointer(parameter.pointer, "type");
		if (type === void 0) {
			report({
				pointer: parameter.pointer,
				message: say`The connection parameter ${seen(parameter.name)} has no ${"type"}.`
			});
			return;
		}
		const guess = typeof type === "string" ? nearest(type, TYPES) : void 0;
		report({
			pointer: place,
			message: say`${seen(type)} is no type of a connection parameter.${didYouMean(guess)}`,
			...guess === void 0 ? {} : { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: guess
				}]
			} }
		});
	})
};
const KEYS$1 = [
	"type",
	"uiDefinition",
	"oAuthSettings",
	"gatewaySettings",
	"allowedValues",
	"defaultValue",
	"metadata"
];
const connectionParameterKeyUnknown = {
	...PARAMETERS,
	id: "ConnectionParameterKeyUnknown",
	levels: { documented: "warning" },
	summary: "A connection parameter has only keys that the platform knows, in their exact spelling.",
	why: "An unknown key is ignored without a word: a \"required\" beside the type, for instance, demands nothing.",
	remedy: "Correct the spelling, move the key into uiDefinition.constraints, or delete it.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withApiKey({ required: true }),
	good: withApiKey({ defaultValue: "" }),
	reportedAt: at(`${API_KEY}/required`),
	check: onEachParameter((parameter, report) => {
		for (const key of Object.keys(parameter.value)) {
			if (KEYS$1.includes(key)) continue;
			const message = say`${key} is no key of a connection parameter.${didYouMean(nearest(key, KEYS$1))}`;
			report({
				pointer: pointer(parameter.pointer, key),
				atKey: true,
				message
			});
		}
	})
};
const PLACE$3 = "/properties/connectionParameterSets";
const VALUES$1 = `${PLACE$3}/values`;
const connectionSetsUiMissing = {
	...SETS,
	id: "ConnectionSetsUiMissing",
	levels: { documented: "warning" },
	summary: "`connectionParameterSets` has a `uiDefinition`.",
	why: "It is the label of the choice between the ways to sign in.",
	remedy: "Add \"uiDefinition\" with displayName and description of the choice.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withSets([connectionSet("basic"), connectionSet("token")], { uiDefinition: null }),
	good: withSets([connectionSet("basic"), connectionSet("token")]),
	reportedAt: at(PLACE$3),
	check: onProperties((properties, report) => {
		const sets = member(properties.value, "connectionParameterSets");
		if (!isObject(sets) || isObject(member(sets, "uiDefinition"))) return;
		report({
			pointer: PLACE$3,
			message: say`${"connectionParameterSets"} has no ${"uiDefinition"}.`
		});
	})
};
const connectionSetsTooFew = {
	...SETS,
	id: "ConnectionSetsTooFew",
	levels: { documented: "warning" },
	summary: "`connectionParameterSets` offers at least two ways to sign in.",
	why: "With a single way there is nothing to choose: people get a question with one answer.",
	remedy: "Use connectionParameters when there is only one way to sign in.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withSets([connectionSet("basic")]),
	good: withSets([connectionSet("basic"), connectionSet("token")]),
	reportedAt: at(VALUES$1),
	check: onProperties((properties, report) => {
		const sets = member(properties.value, "connectionParameterSets");
		if (!isObject(sets)) return;
		const values = member(sets, "values");
		if (!isArray(values)) report({
			pointer: VALUES$1,
			message: say`${"values"} is ${[kindOf$2(values)]}, not a list of sets.`
		});
		else if (values.length < 2) report({
			pointer: VALUES$1,
			message: say`There is no choice: ${"values"} has ${values.length} of at least 2 sets.`
		});
	})
};
const connectionSetIncomplete = {
	...SETS,
	id: "ConnectionSetIncomplete",
	levels: { documented: "error" },
	summary: "Every set has a name, a display name and parameters.",
	why: "Without them the set can be neither shown nor stored with a connection.",
	remedy: "Add what is missing; a set that asks for nothing has \"parameters\": {}.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withSets([connectionSet("basic"), connectionSet("token", { uiDefinition: { displayName: null } })]),
	good: withSets([connectionSet("basic"), connectionSet("token", { parameters: { key_token: null } })]),
	reportedAt: at(`${VALUES$1}/1`),
	check: onProperties((properties, report) => {
		for (const set of properties.sets) {
			const missing = missingParts(set);
			if (missing.length > 0) report({
				pointer: set.pointer,
				message: say`The set lacks ${listOf(missing)}.`
			});
		}
	})
};
function missingParts(set) {
	const ui = member(set.value, "uiDefinition");
	return [
		...isBlank(set.name) ? ["name"] : [],
		...isBlank(member(ui, "displayName")) && isBlank(member(ui, "displayname")) ? ["uiDefinition.displayName"] : [],
		...isObject(member(set.value, "parameters")) ? [] : ["parameters"]
	];
}
const connectionSetNameDuplicate = {
	...SETS,
	id: "ConnectionSetNameDuplicate",
	levels: { documented: "error" },
	summary: "Every set has a name of its own.",
	why: "A connection remembers its set by the name; with two of the same name it is open which one is meant.",
	remedy: "Rename one of the sets.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withSets([connectionSet("basic"), connectionSet("basic")]),
	good: withSets([connectionSet("basic"), connectionSet("token")]),
	reportedAt: at(`${VALUES$1}/1/name`),
	check: onProperties((properties, report) => {
		const names = /* @__PURE__ */ new Set();
		for (const { name, pointer: place } of properties.sets) {
			if (name === void 0 || name === "") continue;
			if (names.has(name)) report({
				pointer: pointer(place, "name"),
				message: say`Another set has the name ${seen(name)} already.`
			});
			names.add(name);
		}
	})
};
function syntaxComplaint(problem) {
	const { offset, length, message } = problem;
	const atMost = mildest$3(problem);
	return {
		offset,
		length,
		message,
		help: [],
		...atMost === void 0 ? {} : { atMost }
	};
}
function mildest$3({ harmless, kind }) {
	if (harmless) return "info";
	return kind === "duplicate-key" || kind === "encoding" ? "warning" : void 0;
}
const withTrailingComma = JSON.stringify(sampleProperties("independent-publisher"), null, 2).replace(/\n\}$/, ",\n}");
const propertiesJsonSyntaxInvalid = {
	...SHAPE,
	id: "PropertiesJsonSyntaxInvalid",
	levels: { documented: "error" },
	summary: "`apiProperties.json` is strict JSON in UTF-8.",
	why: "The certification tools read the file with a strict parser and stop at the first slip, so nothing else in it is checked.",
	remedy: "Correct the syntax at the place shown, and save the file as UTF-8.",
	confidence: "high",
	source: PUBLISHED,
	bad: { files: { [ARTIFACT_NAMES.properties]: withTrailingComma } },
	good: {},
	reportedAt: { file: ARTIFACT_NAMES.properties },
	check(documents, report) {
		for (const problem of documents.properties?.document.problems ?? []) report(syntaxComplaint(problem));
	}
};
const propertiesObjectMissing = {
	...SHAPE,
	id: "PropertiesObjectMissing",
	levels: { documented: "error" },
	summary: "`apiProperties.json` is an object with one member \"properties\" that holds everything.",
	why: "Without it the platform finds no setting of the connector at all.",
	remedy: "Wrap the whole content in {\"properties\": { … }}.",
	confidence: "high",
	source: DOCUMENTED,
	bad: { properties: { properties: null } },
	good: {},
	reportedAt: at(""),
	check(documents, report) {
		const document = documents.properties?.document;
		if (document === void 0 || document.value === void 0) return;
		const properties = member(document.value, "properties");
		if (isObject(properties)) return;
		if (!isObject(document.value)) report({
			pointer: "",
			message: say`The file holds ${[kindOf$2(document.value)]} instead of an object.`
		});
		else if (properties === void 0) report({
			pointer: "",
			message: say`The file has no object ${"properties"}.`
		});
		else report({
			pointer: "/properties",
			message: say`${"properties"} is ${[kindOf$2(properties)]}, not an object.`
		});
	}
};
const ROOT_KEYS = ["properties", "$schema"];
const PROPERTY_KEYS = [
	"iconBrandColor",
	"capabilities",
	"connectionParameters",
	"connectionParameterSets",
	"publisher",
	"stackOwner",
	"policyTemplateInstances",
	"scriptOperations"
];
const rootPropertyUnknown = {
	...SHAPE,
	id: "RootPropertyUnknown",
	levels: { documented: "warning" },
	summary: "Nothing stands beside \"properties\" in apiProperties.json.",
	why: "The platform reads only what is inside \"properties\": a setting beside it has no effect.",
	remedy: "Move the key into \"properties\", or delete it.",
	confidence: "high",
	source: DOCUMENTED,
	bad: { properties: { scriptOperations: [] } },
	good: {},
	reportedAt: at("/scriptOperations"),
	check: onProperties((properties, report) => {
		for (const key of Object.keys(properties.root)) {
			if (ROOT_KEYS.includes(key)) continue;
			const message = say`${key} stands outside of ${"properties"}, where nothing reads it.`;
			report({
				pointer: pointer("", key),
				atKey: true,
				message
			});
		}
	})
};
const propertyUnknown = {
	...SHAPE,
	id: "PropertyUnknown",
	levels: { documented: "warning" },
	summary: "Every key in \"properties\" is one that the platform knows, in its exact spelling.",
	why: "A misspelt key is ignored without a word, and the setting that was meant is missing.",
	remedy: "Correct the spelling or delete the key. An old \"script\" object becomes the list \"scriptOperations\".",
	confidence: "high",
	source: PUBLISHED,
	bad: withProperties({ stackowner: "Contoso Ltd." }),
	good: withProperties({ scriptOperations: null }),
	reportedAt: at("/properties/stackowner"),
	check: onProperties((properties, report) => {
		for (const [key, value] of Object.entries(properties.value)) if (!PROPERTY_KEYS.includes(key)) complainOfKey(properties.value, key, value, report);
	})
};
function complainOfKey(properties, key, value, report) {
	const guess = key === "script" ? "scriptOperations" : nearest(key, PROPERTY_KEYS);
	const place = pointer("/properties", key);
	const message = say`${key} is no key of ${"properties"}.${didYouMean(guess)}`;
	const help = key === "website" ? { help: say`Delete it; the website belongs into ${"x-ms-connector-metadata"} of the swagger.` } : {};
	const misspelt = guess !== void 0 && guess.toLowerCase() === key.toLowerCase() && member(properties, guess) === void 0;
	const edits = [{
		op: "remove",
		pointer: place
	}];
	if (misspelt) edits.push({
		op: "set",
		pointer: pointer("/properties", guess),
		value
	});
	report({
		pointer: place,
		atKey: true,
		message,
		...help,
		...misspelt ? { fix: {
			kind: "json",
			edits
		} } : {}
	});
}
const propertyTypeInvalid = {
	...SHAPE,
	id: "PropertyTypeInvalid",
	levels: { documented: "error" },
	summary: "Every setting has the kind of value that the platform expects.",
	why: "A value of another kind cannot be read, and the connector is refused when it is imported.",
	remedy: "Write the value in the expected form.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withProperties({ capabilities: "actions" }),
	good: withProperties({ capabilities: ["actions", "triggers"] }),
	reportedAt: at("/properties/capabilities"),
	check: onProperties((properties, report) => {
		for (const key of TEXTS$1) expect(properties.value, key, "a text", report);
		for (const key of LISTS) expect(properties.value, key, "a list", report);
		for (const key of OBJECTS) expect(properties.value, key, "an object", report);
		expectObjects(properties.value, "policyTemplateInstances", report);
		const parameters = member(properties.value, "connectionParameters");
		if (!isObject(parameters)) return;
		for (const name of Object.keys(parameters)) expect(parameters, name, "an object", report, "/properties/connectionParameters");
	})
};
const TEXTS$1 = ["publisher", "stackOwner"];
const LISTS = [
	"capabilities",
	"policyTemplateInstances",
	"scriptOperations"
];
const OBJECTS = ["connectionParameters", "connectionParameterSets"];
function expect(owner, key, wanted, report, place = "/properties") {
	const value = member(owner, key);
	if (value === void 0 || kindOf$2(value) === wanted) return;
	const message = say`${key} is ${[kindOf$2(value)]}, and should be ${[wanted]}.`;
	const listed = wanted === "a list" && typeof value === "string" && value !== "";
	const target = pointer(place, key);
	report({
		pointer: target,
		message,
		...listed ? { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: target,
				value: [value]
			}]
		} } : {}
	});
}
function expectObjects(owner, key, report) {
	const list = member(owner, key);
	if (!isArray(list)) return;
	list.forEach((entry, index) => {
		if (isObject(entry)) return;
		report({
			pointer: pointer("/properties", key, index),
			message: say`This entry of ${key} is ${[kindOf$2(entry)]}, not an object.`
		});
	});
}
function textOf(properties, key) {
	const value = member(properties.value, key);
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function complainOfMissing(properties, key, report) {
	const value = member(properties.value, key);
	if (value === void 0) report({
		pointer: "/properties",
		message: say`${key} is missing.`
	});
	else if (typeof value === "string" && isBlank(value)) report({
		pointer: `/properties/${key}`,
		message: say`${key} is empty.`
	});
}
const TEMPLATE_SENTENCES = {
	publisher: /^(full name\b|name of (the )?(company|publisher|owner)\b|_+$)/i,
	stackOwner: /^(full name\b|name of (the )?(company|owner)\b|_+$)/i
};
function isTemplate(key, text) {
	return TEMPLATE_SENTENCES[key].test(text.trim());
}
function complainOfTemplate(properties, key, report) {
	const text = textOf(properties, key);
	if (text === void 0 || !isTemplate(key, text)) return;
	report({
		pointer: `/properties/${key}`,
		message: say`${key} still holds the text of the template: ${seen(text)}.`
	});
}
const NO_PART_OF_A_NAME = /[^\p{L}\p{M}\p{N} .,&'’()+_/!-]/u;
const ADDRESS = /https?:|www\.|@/i;
function oddityOf(text) {
	if (ADDRESS.test(text)) return ["an address"];
	if (text !== text.trim()) return ["a blank at its beginning or end"];
	if (/[\r\n]/.test(text)) return ["a line break"];
	const character = NO_PART_OF_A_NAME.exec(text)?.[0];
	return character === void 0 ? void 0 : say`the character ${character}`;
}
function complainOfOddity(properties, key, report) {
	const text = textOf(properties, key);
	if (text === void 0 || isTemplate(key, text)) return;
	const oddity = oddityOf(text);
	if (oddity === void 0) return;
	const place = `/properties/${key}`;
	const trimmed = text.trim();
	const mendable = oddityOf(trimmed) === void 0;
	report({
		pointer: place,
		message: say`${key} is ${seen(text)}: it has ${oddity}.`,
		...mendable ? { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value: trimmed
			}]
		} } : {}
	});
}
const publisherMissing = {
	...BRANDING,
	id: "PublisherMissing",
	levels: {
		documented: "error",
		profiles: {
			certified: "warning",
			custom: "off"
		}
	},
	summary: "`publisher` names who publishes the connector.",
	why: "The name is shown to everyone who looks at the connector, and certification compares it with the account that submits.",
	remedy: "Add \"publisher\" with the name of the person or company that publishes.",
	confidence: "high",
	source: `${DOCUMENTED} ${REVIEWERS}`,
	bad: withProperties({ publisher: null }),
	good: withProperties({ publisher: "Ada Example" }),
	reportedAt: at("/properties"),
	check: onProperties((properties, report) => complainOfMissing(properties, "publisher", report))
};
const publisherPlaceholder = {
	...BRANDING,
	id: "PublisherPlaceholder",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "`publisher` is a name, not the sentence of a template.",
	why: "People would read the sentence of the template as the name of the publisher.",
	remedy: "Write your name, or the name of your company.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withProperties({ publisher: "Name of company or organization." }),
	good: withProperties({ publisher: "Ada Example" }),
	reportedAt: at("/properties/publisher"),
	alsoTriggers: ["ReadmePublisherDiffers"],
	check: onProperties((properties, report) => complainOfTemplate(properties, "publisher", report))
};
const publisherNotPlainName = {
	...BRANDING,
	id: "PublisherNotPlainName",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "`publisher` is a plain name; several are separated by commas.",
	why: "The written rule asks for letters and digits. Reviewers have asked publishers to take out addresses and special characters.",
	remedy: "Write plain names, separated by commas, without addresses, blanks around them or special characters.",
	confidence: "medium",
	source: `${DOCUMENTED} Letters of every script and usual punctuation are published and pass.`,
	bad: withProperties({ publisher: "Ada Example | Fabrikam" }),
	good: withProperties({ publisher: "Ada Exámple, Fabrikam" }),
	reportedAt: at("/properties/publisher"),
	check: onProperties((properties, report) => complainOfOddity(properties, "publisher", report))
};
const stackOwnerMissing = {
	...BRANDING,
	id: "StackOwnerMissing",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: {
			certified: "warning",
			custom: "off"
		}
	},
	summary: "`stackOwner` names who owns the service behind the connector.",
	why: "It keeps the publisher of the connector apart from the owner of the service. Reviewers ask for it; some published connectors lack it.",
	remedy: "Add \"stackOwner\" with the name of the company that runs the service. (paconn refuses the key: leave it out only while you use that tool.)",
	confidence: "high",
	source: `${DOCUMENTED} ${REVIEWERS}`,
	bad: withProperties({ stackOwner: null }),
	good: withProperties({ stackOwner: "Contoso Ltd." }),
	reportedAt: at("/properties"),
	check: onProperties((properties, report) => complainOfMissing(properties, "stackOwner", report))
};
const stackOwnerPlaceholder = {
	...BRANDING,
	id: "StackOwnerPlaceholder",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "`stackOwner` is a name, not the sentence of a template.",
	why: "People would read the sentence of the template as the owner of the service.",
	remedy: "Write the name of the company that runs the service.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withProperties({ stackOwner: "Name of the owner of the service or product." }),
	good: withProperties({ stackOwner: "Contoso Ltd." }),
	reportedAt: at("/properties/stackOwner"),
	check: onProperties((properties, report) => complainOfTemplate(properties, "stackOwner", report))
};
const stackOwnerNotPlainName = {
	...BRANDING,
	id: "StackOwnerNotPlainName",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "`stackOwner` is a plain name.",
	why: "It is shown as a name. An address or special characters do not belong there, and reviewers have asked to take them out.",
	remedy: "Write the plain name of the company: not its address, without blanks around it and without special characters.",
	confidence: "medium",
	source: DOCUMENTED,
	bad: withProperties({ stackOwner: "https://www.contoso.example" }),
	good: withProperties({ stackOwner: "Contoso Ltd." }),
	reportedAt: at("/properties/stackOwner"),
	check: onProperties((properties, report) => complainOfOddity(properties, "stackOwner", report))
};
const stackOwnerEqualsPublisher = {
	...BRANDING,
	id: "StackOwnerEqualsPublisher",
	levels: {
		documented: "warning",
		profiles: {
			certified: "off",
			custom: "off"
		}
	},
	summary: "`publisher` and `stackOwner` are two different names.",
	why: "An independent publisher connects to somebody else’s service. Whoever owns the service belongs into the program for verified publishers.",
	remedy: "Name the owner of the service. If the connector has no service of its own (everything happens in its script), leave it and say so.",
	confidence: "medium",
	source: JUDGEMENT,
	bad: withProperties({ stackOwner: "ada example" }),
	good: withProperties({ stackOwner: "Contoso Ltd." }),
	reportedAt: at("/properties/stackOwner"),
	check: onProperties((properties, report) => {
		const publisher = textOf(properties, "publisher");
		const owner = textOf(properties, "stackOwner");
		if (publisher === void 0 || owner?.trim().toLowerCase() !== publisher.trim().toLowerCase()) return;
		report({
			pointer: "/properties/stackOwner",
			message: say`${"publisher"} and ${"stackOwner"} are both ${seen(owner)}.`
		});
	})
};
const PLACE$2 = `${TOKEN_SETTINGS}/customParameters`;
const NEEDED = {
	oauth2: [
		"authorizationUrl",
		"tokenUrl",
		"refreshUrl"
	],
	oauth2generic: [
		"authorizationUrlTemplate",
		"tokenUrlTemplate",
		"refreshUrlTemplate"
	],
	aad: ["resourceUri"],
	aadcertificate: ["resourceUri"]
};
function neededOf(settings) {
	return (Object.hasOwn(NEEDED, settings.provider) ? NEEDED[settings.provider] : void 0) ?? [];
}
function isNeeded(settings, parameter) {
	return neededOf(settings).some((name) => name.toLowerCase() === parameter.name.toLowerCase());
}
function customParameter(settings, name) {
	return settings.customParameters.find((parameter) => parameter.name.toLowerCase() === name.toLowerCase());
}
const oauthCustomParameterMissing = {
	...OAUTH$1,
	id: "OAuthCustomParameterMissing",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: "`customParameters` holds every address that the identity provider needs.",
	why: "The platform takes these addresses for the sign-in and for renewing it; without one of them connections cannot be made or expire.",
	remedy: "Add the missing addresses. A service without an address of its own for renewal uses its token address.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withOAuthSettings({ customParameters: { refreshUrl: null } }),
	good: withOAuthSettings({ customParameters: { refreshUrl: { value: "https://contoso.example/token" } } }),
	reportedAt: at(PLACE$2),
	check: onEachOAuth((settings, report) => {
		const missing = neededOf(settings).filter((name) => customParameter(settings, name) === void 0);
		if (missing.length === 0) return;
		const message = say`For ${settings.provider}, ${"customParameters"} lacks ${listOf(missing)}.`;
		report({
			pointer: pointer(settings.pointer, "customParameters"),
			message,
			...renewByToken(settings, missing)
		});
	})
};
function renewByToken(settings, missing) {
	const value = customParameter(settings, "tokenUrl")?.text;
	if (missing.length !== 1 || missing[0] !== "refreshUrl" || !value) return {};
	return { fix: {
		kind: "json",
		edits: [{
			op: "set",
			pointer: pointer(settings.pointer, "customParameters", "refreshUrl"),
			value: { value }
		}]
	} };
}
const oauthCustomParameterEmpty = {
	...OAUTH$1,
	id: "OAuthCustomParameterEmpty",
	levels: { documented: "warning" },
	summary: "The addresses that the identity provider needs are filled in.",
	why: "An empty address fails when people sign in, or later when the sign-in is renewed.",
	remedy: "Fill in the value.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ customParameters: { refreshUrl: { value: "" } } }),
	good: withOAuthSettings({ customParameters: { refreshUrl: { value: "https://contoso.example/token" } } }),
	reportedAt: at(`${PLACE$2}/refreshUrl`),
	check: onEachOAuth((settings, report) => {
		for (const parameter of settings.customParameters) {
			if (!isNeeded(settings, parameter) || !isObject(parameter.value) || !isUnfilled(parameter.value)) continue;
			report({
				pointer: parameter.pointer,
				message: say`${parameter.name} has no ${"value"}.`
			});
		}
	})
};
function isUnfilled(entry) {
	const value = member(entry, "value");
	return value === void 0 || value === null || value === "";
}
const oauthCustomParameterShape = {
	...OAUTH$1,
	id: "OAuthCustomParameterShape",
	levels: { documented: "error" },
	summary: "Every member of customParameters is an object with a text \"value\".",
	why: "The platform takes the setting from \"value\"; anything else is not read.",
	remedy: "Write {\"value\": \"…\"}.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withOAuthSettings({ customParameters: { scopeListDelimiter: "," } }),
	good: withOAuthSettings({ customParameters: { scopeListDelimiter: { value: "," } } }),
	reportedAt: at(`${PLACE$2}/scopeListDelimiter`),
	check: onEachOAuth((settings, report) => {
		for (const parameter of settings.customParameters) {
			if (parameter.text !== void 0) continue;
			if (isNeeded(settings, parameter) && isObject(parameter.value) && isUnfilled(parameter.value)) continue;
			report({
				pointer: parameter.pointer,
				message: isObject(parameter.value) ? say`The ${"value"} of ${seen(parameter.name)} is ${[kindOf$2(member(parameter.value, "value"))]}, not a text.` : say`${seen(parameter.name)} is ${[kindOf$2(parameter.value)]}, not an object with a ${"value"}.`,
				...wrapped(parameter)
			});
		}
	})
};
function wrapped(parameter) {
	const { value } = parameter;
	if (typeof value !== "string") return {};
	return { fix: {
		kind: "json",
		edits: [{
			op: "set",
			pointer: parameter.pointer,
			value: { value }
		}]
	} };
}
const oauthUrlNotHttps = {
	...OAUTH$1,
	id: "OAuthUrlNotHttps",
	levels: { documented: "error" },
	summary: "The addresses for the sign-in are absolute and begin with https.",
	why: "The platform calls them as they stand: a relative address leads nowhere, and http sends secrets in the open.",
	remedy: "Write the whole address, beginning with https://.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ customParameters: { refreshUrl: { value: "/token" } } }),
	good: withOAuthSettings({ customParameters: { refreshUrl: { value: "https://contoso.example/token" } } }),
	reportedAt: at(`${PLACE$2}/refreshUrl`),
	check: onEachOAuth((settings, report) => {
		if (settings.provider !== "oauth2") return;
		for (const { name, text, pointer: place } of settings.customParameters) {
			if (!text || !name.toLowerCase().endsWith("url") || /^https:\/\//i.test(text)) continue;
			report({
				pointer: place,
				message: say`${seen(name)} is ${seen(text)}, which does not begin with ${"https://"}.`
			});
		}
	})
};
const PLACE$1 = `${TOKEN_SETTINGS}/scopes`;
function splitScopes(text) {
	return text.split(/[\s,]+/).filter((scope) => scope !== "");
}
const oauthScopesNotArray = {
	...OAUTH$1,
	id: "OAuthScopesNotArray",
	levels: { documented: "error" },
	summary: "`scopes` is a list, be it an empty one.",
	why: "The platform reads a list; a single text is not understood.",
	remedy: "Write the scopes as a list of texts, or [] when the service has none.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withOAuthSettings({ scopes: "tickets.read" }),
	good: withOAuthSettings({ scopes: ["tickets.read"] }),
	reportedAt: at(PLACE$1),
	check: onEachOAuth((settings, report) => {
		const scopes = member(settings.value, "scopes");
		if (isArray(scopes)) return;
		const place = pointer(settings.pointer, "scopes");
		const value = typeof scopes === "string" ? splitScopes(scopes) : void 0;
		report({
			pointer: place,
			message: scopes === void 0 ? say`${"scopes"} is missing.` : say`${"scopes"} is ${[kindOf$2(scopes)]}, not a list.`,
			...value === void 0 ? {} : { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value
				}]
			} }
		});
	})
};
const oauthScopesCombined = {
	...OAUTH$1,
	id: "OAuthScopesCombined",
	levels: {
		documented: "warning",
		calibrated: "off"
	},
	summary: "Each scope is an element of its own.",
	why: "The platform puts the delimiter of the service between the elements. Several scopes in one text work only for services that expect a blank. Most services do, and most published connectors with OAuth are written so: the rule is off by default.",
	remedy: "Write each scope in quotes of its own, with commas between them.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withOAuthSettings({ scopes: ["tickets.read tickets.read"] }),
	good: withOAuthSettings({ scopes: ["tickets.read"] }),
	reportedAt: at(`${PLACE$1}/0`),
	check: onEachOAuth((settings, report) => {
		const scopes = member(settings.value, "scopes");
		if (!isArray(scopes)) return;
		const combined = scopes.findIndex((scope) => typeof scope === "string" && splitScopes(scope).length > 1);
		if (combined === -1) return;
		report({
			pointer: pointer(settings.pointer, "scopes", String(combined)),
			message: say`Several scopes stand in one text: ${seen(scopes[combined])}.`
		});
	})
};
function definitionsOf(swagger) {
	return securityOf(swagger).filter((definition) => member(definition, "type") === "oauth2");
}
const oauthEndpointMismatch = {
	...OAUTH$1,
	id: "OAuthEndpointMismatch",
	levels: { documented: "warning" },
	summary: "The addresses for the sign-in are the same in apiProperties.json and in the swagger.",
	why: "Connections use the address in apiProperties.json; whoever reads the swagger sees another one.",
	remedy: "Make both files agree.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ customParameters: { tokenUrl: { value: "https://login.contoso.example/token" } } }),
	good: withOAuthSettings({ customParameters: { tokenUrl: { value: "https://contoso.example/token" } } }),
	reportedAt: at(`${TOKEN_SETTINGS}/customParameters/tokenUrl`),
	check: withSwagger((properties, swagger, report) => {
		const definitions = definitionsOf(swagger);
		for (const settings of properties.oauth.filter(({ provider }) => provider === "oauth2")) for (const name of ["authorizationUrl", "tokenUrl"]) {
			const here = customParameter(settings, name);
			const there = definitions.map((definition) => member(definition, name)).filter((url) => typeof url === "string");
			if (here?.text === void 0 || there.length === 0 || there.includes(here.text)) continue;
			report({
				pointer: here.pointer,
				message: say`${name} is ${seen(here.text)} here, but ${seen(there[0])} in the swagger.`
			});
		}
	})
};
const oauthScopesMismatch = {
	...OAUTH$1,
	id: "OAuthScopesMismatch",
	levels: { documented: "warning" },
	summary: "The scopes are the same in apiProperties.json and in the swagger.",
	why: "Connections ask for the scopes in apiProperties.json; whoever reads the swagger expects others.",
	remedy: "Make both files agree.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ scopes: ["tickets.write"] }),
	good: withOAuthSettings({ scopes: ["tickets.read"] }),
	reportedAt: at(`${TOKEN_SETTINGS}/scopes`),
	check: withSwagger((properties, swagger, report) => {
		const there = definitionsOf(swagger).flatMap((definition) => {
			const scopes = member(definition, "scopes");
			return isObject(scopes) ? [new Set(Object.keys(scopes).flatMap(splitScopes))] : [];
		});
		for (const settings of properties.oauth.filter(({ provider }) => provider === "oauth2")) {
			const here = scopesOf(settings);
			const first = there[0];
			if (here === void 0 || first === void 0 || there.some((scopes) => isSame(here, scopes))) continue;
			report({
				pointer: pointer(settings.pointer, "scopes"),
				message: differenceOf(here, first)
			});
		}
	})
};
function scopesOf(settings) {
	const scopes = member(settings.value, "scopes");
	if (!isArray(scopes)) return void 0;
	return new Set(scopes.flatMap((scope) => typeof scope === "string" ? splitScopes(scope) : []));
}
function isSame(here, there) {
	return here.size === there.size && [...here].every((scope) => there.has(scope));
}
function differenceOf(here, there) {
	const onlyHere = [...here].filter((scope) => !there.has(scope));
	const onlyThere = [...there].filter((scope) => !here.has(scope));
	const extra = onlyHere.length === 0 ? [] : say` Only here: ${listOf(onlyHere)}.`;
	const missing = onlyThere.length === 0 ? [] : say` Only in the swagger: ${listOf(onlyThere)}.`;
	return [
		"The scopes differ from those in the swagger.",
		...extra,
		...missing
	];
}
const IN_BRACKETS = /^(?:\[.*\]|<.*>|\{.*\}|\*+.*|\(.*\))$/s;
const PLACEHOLDER_WORDS = /your|placeholder|dummy|enter|replace|_here|client[ _-]?id|client[ _-]?secret|change[ _-]?me|xxx|todo|test/i;
function secretsOf(settings) {
	return ["clientSecret", "ClientSecret"].flatMap((key) => {
		const secret = member(settings.value, key);
		if (typeof secret !== "string" || secret.trim() === "") return [];
		const placeholder = IN_BRACKETS.test(secret.trim()) || PLACEHOLDER_WORDS.test(secret);
		return [{
			key,
			pointer: pointer(settings.pointer, key),
			placeholder
		}];
	});
}
const oauthClientSecretPresent = {
	...OAUTH$1,
	id: "OAuthClientSecretPresent",
	levels: { documented: "error" },
	summary: "No client secret stands in the file.",
	why: "The repository is public, its history too: whoever reads it can act as your app.",
	remedy: "Delete the key, revoke the secret at the service, and hand the new one to the certification team outside of the repository.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ clientSecret: "p8Q~3kVb0sRrW2" }),
	good: withOAuthSettings({ clientId: "contoso-connector" }),
	reportedAt: at(`${TOKEN_SETTINGS}/clientSecret`),
	check: onEachOAuth((settings, report) => {
		for (const { key, placeholder, pointer: place } of secretsOf(settings)) {
			if (placeholder) continue;
			report({
				pointer: place,
				atKey: true,
				message: say`${key} holds what looks like a real secret (not shown here).`
			});
		}
	})
};
const oauthClientSecretPlaceholder = {
	...OAUTH$1,
	id: "OAuthClientSecretPlaceholder",
	levels: { documented: "warning" },
	summary: "The key for the client secret is left out altogether.",
	why: "The secret is handed over outside of the repository; a placeholder for it only raises the question whether it is a real one.",
	remedy: "Delete the key.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ clientSecret: "<enter your secret>" }),
	good: withOAuthSettings({ clientId: "contoso-connector" }),
	reportedAt: at(`${TOKEN_SETTINGS}/clientSecret`),
	check: onEachOAuth((settings, report) => {
		for (const { key, placeholder, pointer: place } of secretsOf(settings)) {
			if (!placeholder) continue;
			report({
				pointer: place,
				atKey: true,
				message: say`${key} holds a placeholder; the key can go.`,
				fix: {
					kind: "json",
					edits: [{
						op: "remove",
						pointer: place
					}]
				}
			});
		}
	})
};
const oauthClientIdMissing = {
	...OAUTH$1,
	id: "OAuthClientIdMissing",
	levels: { documented: "warning" },
	summary: "`oAuthSettings` have a client id, be it a speaking placeholder.",
	why: "The certification team puts its own id there, and needs to see where. Many published connectors hold a placeholder.",
	remedy: "Write a text that says what belongs there, such as [YOUR_CLIENT_ID].",
	confidence: "medium",
	source: PUBLISHED,
	bad: withOAuthSettings({ clientId: "" }),
	good: withOAuthSettings({ clientId: "your-client-id" }),
	reportedAt: at(`${TOKEN_SETTINGS}/clientId`),
	check: onEachOAuth((settings, report) => {
		if (!isBlank(member(settings.value, "clientId"))) return;
		report({
			pointer: pointer(settings.pointer, "clientId"),
			message: say`${"clientId"} is missing or empty.`
		});
	})
};
function sayThirdParty(settings) {
	return {
		kind: "json",
		edits: [{
			op: "set",
			pointer: pointer(settings.pointer, "properties", "IsFirstParty"),
			value: "False"
		}]
	};
}
const oauthFirstPartyFlagMissing = {
	...OAUTH$1,
	id: "OAuthFirstPartyFlagMissing",
	levels: { documented: "warning" },
	summary: "`oAuthSettings` say whether the service is Microsoft’s own.",
	why: "The connector wizard always writes the key; a file without it was usually cut by hand.",
	remedy: "Add \"properties\": {\"IsFirstParty\": \"False\"} to oAuthSettings.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withOAuthSettings({ properties: { IsFirstParty: null } }),
	good: withOAuthSettings({ properties: { IsFirstParty: "False" } }),
	reportedAt: at(TOKEN_SETTINGS),
	check: onEachOAuth((settings, report) => {
		const properties = member(settings.value, "properties");
		if (member(properties, "IsFirstParty") !== void 0) return;
		const fix = properties === void 0 ? {
			kind: "json",
			edits: [{
				op: "set",
				pointer: pointer(settings.pointer, "properties"),
				value: { IsFirstParty: "False" }
			}]
		} : sayThirdParty(settings);
		report({
			pointer: settings.pointer,
			message: say`${"properties.IsFirstParty"} is missing.`,
			fix
		});
	})
};
const oauthFirstPartyFlagNotFalse = {
	...OAUTH$1,
	id: "OAuthFirstPartyFlagNotFalse",
	levels: {
		documented: "error",
		profiles: {
			certified: "off",
			custom: "off"
		}
	},
	summary: "An independent publisher connector says that its service is not Microsoft’s own.",
	why: "With \"True\" the platform signs in as one of Microsoft’s own services, which is closed to everyone else.",
	remedy: "Set \"IsFirstParty\" to \"False\".",
	confidence: "high",
	source: DOCUMENTED,
	bad: {
		...withOAuthSettings({ properties: { IsFirstParty: "True" } }),
		profile: "independent-publisher"
	},
	good: withOAuth(),
	reportedAt: at(`${TOKEN_SETTINGS}/properties/IsFirstParty`),
	alsoTriggers: ["OAuthPausedForIndependentPublisher", "ReadmeOAuthStepsMissing"],
	check: onEachOAuth((settings, report) => {
		const flag = member(member(settings.value, "properties"), "IsFirstParty");
		if (flag === void 0 || String(flag).toLowerCase() === "false") return;
		report({
			pointer: pointer(settings.pointer, "properties", "IsFirstParty"),
			message: say`${"IsFirstParty"} is ${seen(flag)}.`,
			fix: sayThirdParty(settings)
		});
	})
};
const MODES = [
	"Global",
	"GlobalPerConnector",
	"Direct"
];
const GLOBAL_URL = "https://global.consent.azure-apim.net/redirect";
const oauthRedirectModeMissing = {
	...OAUTH$1,
	id: "OAuthRedirectModeMissing",
	levels: { documented: "warning" },
	summary: "`oAuthSettings` say which redirect address is used.",
	why: "The app at the service must be registered with exactly that address.",
	remedy: "Add \"redirectMode\": \"Global\", or \"GlobalPerConnector\" for an address of the connector’s own.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withOAuthSettings({ redirectMode: null }),
	good: withOAuthSettings({ redirectMode: "GlobalPerConnector" }),
	reportedAt: at(TOKEN_SETTINGS),
	check: onEachOAuth((settings, report) => {
		if (member(settings.value, "redirectMode") !== void 0) return;
		const place = pointer(settings.pointer, "redirectMode");
		const global = member(settings.value, "redirectUrl") === GLOBAL_URL;
		report({
			pointer: settings.pointer,
			message: say`${"redirectMode"} is missing.`,
			...global ? { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: "Global"
				}]
			} } : {}
		});
	})
};
const oauthRedirectModeInvalid = {
	...OAUTH$1,
	id: "OAuthRedirectModeInvalid",
	levels: { documented: "error" },
	summary: "`redirectMode` is Global, GlobalPerConnector or Direct, in this spelling.",
	why: "Another value is not understood, and the sign-in ends at the wrong address.",
	remedy: "Write Global, GlobalPerConnector or Direct.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withOAuthSettings({ redirectMode: "global" }),
	good: withOAuthSettings({ redirectMode: "Global" }),
	reportedAt: at(`${TOKEN_SETTINGS}/redirectMode`),
	check: onEachOAuth((settings, report) => {
		const mode = member(settings.value, "redirectMode");
		if (mode === void 0 || MODES.some((known) => known === mode)) return;
		const place = pointer(settings.pointer, "redirectMode");
		const guess = typeof mode === "string" ? nearest(mode, MODES) : void 0;
		report({
			pointer: place,
			message: say`${"redirectMode"} is ${seen(mode)}, which is no known mode.${didYouMean(guess)}`,
			...guess === void 0 ? {} : { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: guess
				}]
			} }
		});
	})
};
const oauthRedirectUrlInvalid = {
	...OAUTH$1,
	id: "OAuthRedirectUrlInvalid",
	levels: { documented: "error" },
	summary: "With redirectMode Global the redirect address is the platform’s common one.",
	why: "The platform answers at that address only; the service would send people elsewhere after they signed in.",
	remedy: `Set "redirectUrl" to "${GLOBAL_URL}".`,
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ redirectUrl: "https://contoso.example/redirect" }),
	good: withOAuthSettings({ redirectUrl: GLOBAL_URL }),
	reportedAt: at(`${TOKEN_SETTINGS}/redirectUrl`),
	check: onEachOAuth((settings, report) => {
		const url = member(settings.value, "redirectUrl");
		if (member(settings.value, "redirectMode") !== "Global" || url === void 0 || url === GLOBAL_URL) return;
		const place = pointer(settings.pointer, "redirectUrl");
		report({
			pointer: place,
			message: say`${"redirectUrl"} is ${seen(url)}; with ${"redirectMode"} ${"Global"} it is ${GLOBAL_URL}.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: GLOBAL_URL
				}]
			}
		});
	})
};
const oauthSettingsMissing = {
	...OAUTH$1,
	id: "OAuthSettingsMissing",
	levels: { documented: "error" },
	summary: "A connection parameter of type oauthSetting has oAuthSettings, in this spelling.",
	why: "Without them the platform knows neither the provider nor the addresses for the sign-in.",
	remedy: "Add \"oAuthSettings\" with identityProvider, clientId, scopes, redirectMode and customParameters.",
	confidence: "high",
	source: DOCUMENTED,
	bad: {
		profile: "certified",
		swagger: OAUTH_SWAGGER,
		...withParameters({
			api_key: null,
			token: { type: "oauthSetting" }
		})
	},
	good: withOAuth(),
	reportedAt: at(TOKEN$1),
	check: onEachParameter((parameter, report) => {
		if (parameter.type !== "oauthSetting" || isObject(member(parameter.value, "oAuthSettings"))) return;
		report({
			pointer: parameter.pointer,
			message: say`The OAuth parameter ${seen(parameter.name)} has no object ${"oAuthSettings"}.`
		});
	})
};
const SECOND_TOKEN = {
	type: "oauthSetting",
	oAuthSettings: {
		identityProvider: "oauth2generic",
		clientId: "contoso-connector",
		scopes: [],
		redirectMode: "Global",
		properties: { IsFirstParty: "False" },
		customParameters: {
			authorizationUrlTemplate: { value: "https://contoso.example/authorize" },
			tokenUrlTemplate: { value: "https://contoso.example/token" },
			refreshUrlTemplate: { value: "https://contoso.example/token" }
		}
	}
};
const twoTokens = withParameters({
	api_key: null,
	token: SECOND_TOKEN,
	token2: SECOND_TOKEN
});
const manyOAuthSettings = {
	...OAUTH$1,
	id: "ManyOAuthSettings",
	levels: { documented: "error" },
	summary: "A connection signs in with OAuth once.",
	why: "The dialog that makes a connection opens one window to sign in.",
	remedy: "Use connectionParameterSets to offer several ways to sign in.",
	confidence: "medium",
	source: JUDGEMENT,
	bad: {
		profile: "certified",
		swagger: OAUTH_SWAGGER,
		...twoTokens
	},
	good: withOAuth(),
	reportedAt: at("/properties/connectionParameters"),
	check: onEachGroup((group, report) => {
		const tokens = group.parameters.filter((parameter) => parameter.type === "oauthSetting");
		if (tokens.length < 2) return;
		const message = say`One connection has ${tokens.length} parameters of type ${"oauthSetting"}: ${listOf(tokens.map(({ name }) => name.slice(0, 60)))}.`;
		report({
			pointer: group.pointer,
			message
		});
	})
};
const oauthIdentityProviderMissing = {
	...OAUTH$1,
	id: "OAuthIdentityProviderMissing",
	levels: { documented: "error" },
	summary: "`oAuthSettings` name the identity provider.",
	why: "The provider decides which other settings are read.",
	remedy: "Add \"identityProvider\": oauth2 for a service with fixed addresses, oauth2generic for address templates, aad for Microsoft Entra ID.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withOAuthSettings({ identityProvider: "" }),
	good: withOAuthSettings({ identityProvider: "oauth2" }),
	reportedAt: at(TOKEN_SETTINGS),
	check: onEachOAuth((settings, report) => {
		if (settings.provider.trim() !== "") return;
		report({
			pointer: settings.pointer,
			message: say`${"identityProvider"} is missing or empty.`
		});
	})
};
const PROVIDERS = [
	"oauth2",
	"oauth2generic",
	"aad",
	"aadcertificate",
	"facebook",
	"github",
	"google"
];
const oauthIdentityProviderUnknown = {
	...OAUTH$1,
	id: "OAuthIdentityProviderUnknown",
	levels: { documented: "warning" },
	summary: "The identity provider is one that is open to publishers, in its exact spelling.",
	why: "Other names work only for services that Microsoft has set up itself.",
	remedy: "Use oauth2 with the addresses of your service.",
	confidence: "medium",
	source: `${PUBLISHED} Microsoft keeps a longer list that is not public.`,
	bad: withOAuthSettings({ identityProvider: "Contoso" }),
	good: withOAuthSettings({ identityProvider: "oauth2" }),
	reportedAt: at(`${TOKEN_SETTINGS}/identityProvider`),
	check: onEachOAuth((settings, report) => {
		const { provider } = settings;
		if (provider.trim() === "" || PROVIDERS.includes(provider)) return;
		const message = say`${seen(provider)} is not a usual identity provider.${didYouMean(nearest(provider, PROVIDERS))}`;
		report({
			pointer: pointer(settings.pointer, "identityProvider"),
			message
		});
	})
};
const oauthPausedForIndependentPublisher = {
	...OAUTH$1,
	id: "OAuthPausedForIndependentPublisher",
	levels: {
		documented: "warning",
		profiles: {
			certified: "off",
			custom: "off"
		}
	},
	summary: "A new independent publisher connector signs in without OAuth, as long as the program’s pause lasts.",
	why: "The program cannot take new OAuth connectors of independent publishers at present, which reviewers have said since 2025. Connectors that were published before keep it; how long the pause lasts is not known.",
	remedy: "If this connector is published already, there is nothing to do. For a new one, use an API key or a user name and password if the service has them; if it has not, ask in the pull request before you do more work.",
	confidence: "medium",
	source: `${REVIEWERS} It is not part of the written rules: set the rule to "off" when the pause ends.`,
	bad: {
		...withOAuth(),
		profile: "independent-publisher"
	},
	good: {},
	reportedAt: at(TOKEN$1),
	alsoTriggers: ["ReadmeOAuthStepsMissing"],
	check: onEachParameter((parameter, report) => {
		if (parameter.type !== "oauthSetting") return;
		const message = say`New connectors of independent publishers that sign in with OAuth (${seen(parameter.name)}) are on hold at present; published ones are not concerned.`;
		report({
			pointer: parameter.pointer,
			atKey: true,
			message
		});
	})
};
const FIRST_LIST = `${FIRST_POLICY}/parameters/${POLICY_OPERATIONS}`;
const SCRIPT_LIST = "/properties/scriptOperations";
function listPointer(policy) {
	return pointer(policy.parametersPointer, POLICY_OPERATIONS);
}
function complainOfUnknown(mentions, swagger, report) {
	const unknown = mentions.filter(({ operationId }) => !swagger.operationsById.has(operationId));
	if (unknown.length === 0) return;
	const guess = guesser([...swagger.operationsById.keys()]);
	for (const { operationId, pointer: place } of unknown) {
		const meant = guess(operationId);
		report({
			pointer: place,
			message: say`The swagger has no operation ${seen(operationId)}.${didYouMean(meant)}`,
			...meant === void 0 ? {} : setTo(place, meant, operationId)
		});
	}
}
function setTo(place, meant, written) {
	if (meant.toLowerCase() !== written.toLowerCase()) return {};
	return { fix: {
		kind: "json",
		edits: [{
			op: "set",
			pointer: place,
			value: meant
		}]
	} };
}
function complainOfRepeated(mentions, place, report) {
	const firsts = /* @__PURE__ */ new Map();
	for (const mention of mentions) if (!firsts.has(mention.operationId)) firsts.set(mention.operationId, mention);
	const repeated = mentions.filter((mention) => firsts.get(mention.operationId) !== mention);
	if (repeated.length === 0) return;
	const names = [...new Set(repeated.map(({ operationId }) => operationId.slice(0, 60)))];
	const edits = repeated.map((mention) => ({
		op: "remove",
		pointer: mention.pointer
	})).reverse();
	report({
		pointer: place,
		message: say`The list names ${listOf(names)} more than once.`,
		fix: {
			kind: "json",
			edits
		}
	});
}
const policyOperationListInvalid = {
	...POLICIES,
	id: "PolicyOperationListInvalid",
	levels: { documented: "error" },
	summary: "The operations of a policy are a list.",
	why: "A single text is not understood, and the policy runs for all operations or for none.",
	remedy: "Write a list of operationIds.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withHeaderParameters({ [POLICY_OPERATIONS]: "ListTickets" }),
	good: withHeaderParameters({ [POLICY_OPERATIONS]: ["ListTickets"] }),
	reportedAt: at(FIRST_LIST),
	check: onEachPolicy((policy, report) => {
		const operations = policy.parameters.get(POLICY_OPERATIONS);
		if (operations === void 0 || policy.operations !== void 0) return;
		const place = listPointer(policy);
		const fix = typeof operations === "string" ? { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value: [operations]
			}]
		} } : {};
		report({
			pointer: place,
			message: say`${POLICY_OPERATIONS} is ${[kindOf$2(operations)]}, not a list.`,
			...fix
		});
	})
};
const policyOperationListEmpty = {
	...POLICIES,
	id: "PolicyOperationListEmpty",
	levels: { documented: "warning" },
	summary: "The list of a policy’s operations is not empty.",
	why: "Without the key the policy is for all operations; what an empty list means is not documented.",
	remedy: "Delete the key to apply the policy everywhere, or name the operations.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withHeaderParameters({ [POLICY_OPERATIONS]: [] }),
	good: withHeaderParameters({ [POLICY_OPERATIONS]: ["ListTickets"] }),
	reportedAt: at(FIRST_LIST),
	check: onEachPolicy((policy, report) => {
		const list = policy.parameters.get(POLICY_OPERATIONS);
		if (!Array.isArray(list) || list.length > 0) return;
		report({
			pointer: listPointer(policy),
			message: say`${POLICY_OPERATIONS} is an empty list.`
		});
	})
};
const policyOperationNotFound = {
	...POLICIES,
	id: "PolicyOperationNotFound",
	levels: { documented: "error" },
	summary: "A policy names only operations that the swagger has.",
	why: "The policy never runs for an operation that does not exist, and the one that was meant goes without it.",
	remedy: "Write the operationId exactly as in the swagger.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [POLICY_OPERATIONS]: ["listTickets"] }),
	good: withHeaderParameters({ [POLICY_OPERATIONS]: ["ListTickets"] }),
	reportedAt: at(`${FIRST_LIST}/0`),
	check: withSwagger((properties, swagger, report) => {
		complainOfUnknown(policyMentions(properties), swagger, report);
	})
};
function policyMentions(properties) {
	return properties.policies.flatMap((policy) => policy.operations ?? []);
}
const policyOperationDuplicate = {
	...POLICIES,
	id: "PolicyOperationDuplicate",
	levels: { documented: "warning" },
	summary: "A policy names each operation once.",
	why: "A repetition changes nothing; usually another operation was meant.",
	remedy: "Remove the repetition, or name the operation that was meant.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withHeaderParameters({ [POLICY_OPERATIONS]: ["ListTickets", "ListTickets"] }),
	good: withHeaderParameters({ [POLICY_OPERATIONS]: ["ListTickets", "GetTicket"] }),
	reportedAt: at(FIRST_LIST),
	check: onEachPolicy((policy, report) => complainOfRepeated(policy.operations ?? [], listPointer(policy), report))
};
const scriptOperationNotFound = {
	...CUSTOM_CODE,
	id: "ScriptOperationNotFound",
	levels: { documented: "error" },
	summary: "`scriptOperations` names only operations that the swagger has.",
	why: "The operation that was meant goes past the script.",
	remedy: "Write the operationId exactly as in the swagger.",
	confidence: "high",
	source: PUBLISHED,
	bad: withScriptOperations(["postCall"]),
	good: withScriptOperations(["ListTickets"]),
	reportedAt: at(`${SCRIPT_LIST}/0`),
	check: withSwagger((properties, swagger, report) => {
		complainOfUnknown(properties.scriptOperations ?? [], swagger, report);
	})
};
const scriptOperationDuplicate = {
	...CUSTOM_CODE,
	id: "ScriptOperationDuplicate",
	levels: { documented: "warning" },
	summary: "`scriptOperations` names each operation once.",
	why: "A repetition changes nothing; usually another operation was meant.",
	remedy: "Remove the repetition, or name the operation that was meant.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withScriptOperations(["ListTickets", "ListTickets"]),
	good: withScriptOperations(["ListTickets", "GetTicket"]),
	reportedAt: at(SCRIPT_LIST),
	check: onProperties((properties, report) => complainOfRepeated(properties.scriptOperations ?? [], SCRIPT_LIST, report))
};
function toFlagText(value) {
	const text = String(value).toLowerCase();
	return isFlagText(text) ? text : void 0;
}
function isFlagText(value) {
	return value === "true" || value === "false";
}
function toBoolean(value) {
	const text = toFlagText(value);
	return text === void 0 ? void 0 : text === "true";
}
function toInteger(value) {
	return typeof value === "string" && /^\d{1,4}$/.test(value) ? Number(value) : void 0;
}
const EXPECTATIONS = [
	{
		key: "required",
		words: "the text \"true\" or \"false\", in quotes",
		accepts: isFlagText,
		mend: toFlagText
	},
	{
		key: "hidden",
		words: "\"true\" or \"false\"",
		accepts: (value) => isFlagText(value) || typeof value === "boolean",
		mend: toFlagText
	},
	{
		key: "clearText",
		words: "true or false, without quotes",
		accepts: (value) => typeof value === "boolean",
		mend: toBoolean
	},
	{
		key: "tabIndex",
		words: "a whole number, without quotes",
		accepts: (value) => Number.isInteger(value),
		mend: toInteger
	}
];
const uiConstraintTypeInvalid = {
	...PARAMETERS,
	id: "UiConstraintTypeInvalid",
	levels: { documented: "error" },
	summary: "In constraints, \"required\" is a text, \"clearText\" is true or false, and \"tabIndex\" is a whole number.",
	why: "The service reads these values with fixed kinds and refuses others: \"required\" in quotes, \"clearText\" without.",
	remedy: "Put the value in quotes, or take the quotes away.",
	confidence: "medium",
	source: `${QUOTED} For "hidden" both forms are published.`,
	bad: withApiKeyUi({ constraints: { required: true } }),
	good: withApiKeyUi({ constraints: {
		required: "true",
		clearText: false,
		tabIndex: 3,
		hidden: false
	} }),
	reportedAt: at(`${API_KEY_UI}/constraints/required`),
	check: onEachParameter((parameter, report) => {
		for (const { key, words, accepts, mend } of EXPECTATIONS) {
			const value = member(parameter.constraints, key);
			if (value === void 0 || accepts(value)) continue;
			const place = pointer(parameter.pointer, "uiDefinition", "constraints", key);
			const mended = mend(value);
			const fix = mended === void 0 ? {} : { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: mended
				}]
			} };
			report({
				pointer: place,
				message: say`${key} is ${seen(value)} (${[kindOf$2(value)]}); it should be ${[words]}.`,
				...fix
			});
		}
	})
};
const uiAllowedValuesInvalid = {
	...PARAMETERS,
	id: "UiAllowedValuesInvalid",
	levels: { documented: "error" },
	summary: "`allowedValues` is a list of {\"text\", \"value\"} objects.",
	why: "The dialog takes the label and the value of each choice from such an object.",
	remedy: "Write every choice as {\"text\": \"Europe\", \"value\": \"eu\"}.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withApiKeyUi({ constraints: { allowedValues: ["eu", "us"] } }),
	good: withApiKeyUi({ constraints: { allowedValues: [{
		text: "Europe",
		value: "eu"
	}] } }),
	reportedAt: at(`${API_KEY_UI}/constraints/allowedValues`),
	check: onEachParameter((parameter, report) => {
		const choices = member(parameter.constraints, "allowedValues");
		if (choices === void 0 || isArray(choices) && choices.every(isChoice)) return;
		const place = pointer(parameter.pointer, "uiDefinition", "constraints", "allowedValues");
		const value = (isArray(choices) && choices.every((choice) => typeof choice === "string") ? choices : void 0)?.map((text) => ({
			text,
			value: text
		}));
		const fix = value === void 0 ? {} : { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value
			}]
		} };
		report({
			pointer: place,
			message: isArray(choices) ? say`Not every choice in ${"allowedValues"} is an object with a text ${"value"}.` : say`${"allowedValues"} is ${[kindOf$2(choices)]}, not a list.`,
			...fix
		});
	})
};
function isChoice(choice) {
	return isObject(choice) && typeof member(choice, "value") === "string";
}
const connectionParameterUiMissing = {
	...PARAMETERS,
	id: "ConnectionParameterUiMissing",
	levels: { documented: "error" },
	summary: "A connection parameter that people fill in has a uiDefinition.",
	why: "The dialog that makes a connection has nothing to show for it.",
	remedy: "Add \"uiDefinition\" with displayName, description, tooltip and constraints.",
	confidence: "high",
	source: PUBLISHED,
	bad: withApiKey({ uiDefinition: null }),
	good: withApiKey({}),
	reportedAt: at(API_KEY),
	check: onEachParameter((parameter, report) => {
		if (!parameter.visible || parameter.ui !== void 0) return;
		report({
			pointer: parameter.pointer,
			message: say`The connection parameter ${seen(parameter.name)} has no ${"uiDefinition"}.`
		});
	})
};
const uiDisplayNameMissing = {
	...PARAMETERS,
	id: "UiDisplayNameMissing",
	levels: { documented: "error" },
	summary: "A connection parameter that people fill in has a display name.",
	why: "It is the label of the field; without it people see an empty line or the technical name.",
	remedy: "Add \"displayName\" with the words that the service uses for it.",
	confidence: "high",
	source: PUBLISHED,
	bad: withApiKeyUi({ displayName: null }),
	good: withApiKeyUi({ displayName: "API Key" }),
	reportedAt: at(API_KEY_UI),
	check: onEachParameter((parameter, report) => {
		if (!parameter.visible || parameter.ui === void 0 || !isBlank(member(parameter.ui, "displayName"))) return;
		const message = say`The connection parameter ${seen(parameter.name)} has no ${"displayName"}.`;
		report({
			pointer: pointer(parameter.pointer, "uiDefinition"),
			message
		});
	})
};
const uiDescriptionMissing = {
	...PARAMETERS,
	id: "UiDescriptionMissing",
	levels: { documented: "warning" },
	summary: "A connection parameter that people fill in has a description.",
	why: "It tells people what to enter and where in the service they find it.",
	remedy: "Add \"description\": what to enter, and where to find it.",
	confidence: "high",
	source: PUBLISHED,
	bad: withApiKeyUi({ description: null }),
	good: withApiKeyUi({ description: "The API key from the settings page of your Contoso account." }),
	reportedAt: at(API_KEY_UI),
	check: onEachParameter((parameter, report) => {
		if (!parameter.visible || parameter.ui === void 0 || !isBlank(member(parameter.ui, "description"))) return;
		if (parameter.inSet && !isBlank(member(member(parameter.ui, "schema"), "description"))) return;
		const message = say`The connection parameter ${seen(parameter.name)} has no ${"description"}.`;
		report({
			pointer: pointer(parameter.pointer, "uiDefinition"),
			message
		});
	})
};
const uiTooltipMissing = {
	...PARAMETERS,
	id: "UiTooltipMissing",
	levels: { documented: "warning" },
	summary: "A connection parameter that people fill in has a tooltip.",
	why: "The tooltip is the short hint inside of the empty field.",
	remedy: "Add \"tooltip\" with a short hint, such as \"Provide your API key\".",
	confidence: "medium",
	source: PUBLISHED,
	bad: withApiKeyUi({ tooltip: null }),
	good: withApiKeyUi({ tooltip: "Provide your API key" }),
	reportedAt: at(API_KEY_UI),
	check: onEachParameter((parameter, report) => {
		if (!parameter.visible || parameter.ui === void 0 || !isBlank(member(parameter.ui, "tooltip"))) return;
		const message = say`The connection parameter ${seen(parameter.name)} has no ${"tooltip"}.`;
		report({
			pointer: pointer(parameter.pointer, "uiDefinition"),
			message
		});
	})
};
function scriptFiles(connector) {
	return connector.files.filter((file) => file.artifact === "script");
}
function hasScript(connector) {
	return scriptFiles(connector).length > 0;
}
const MENTION$1 = /connectionParameters\(\s{0,20}['"]([^'"]{0,200})['"]/gi;
function mentionsOf(policy) {
	const names = [];
	const waiting = [...policy.parameters.values()];
	for (let value = waiting.pop(); value !== void 0; value = waiting.pop()) if (typeof value === "string") for (const match of value.matchAll(MENTION$1)) names.push(match[1] ?? "");
	else if (isArray(value)) for (const entry of value) waiting.push(entry);
	else if (isObject(value)) for (const entry of Object.values(value)) waiting.push(entry);
	return names;
}
const CREDENTIALS = [
	"api_key",
	"apikey",
	"username",
	"password"
];
const connectionParameterUnused = {
	...PARAMETERS,
	id: "ConnectionParameterUnused",
	levels: { documented: "warning" },
	summary: "What people fill in for a connection is used by a policy or a script.",
	why: "A value that nothing uses asks people for something and drops it.",
	remedy: "Use the value in a policy (setheader, setqueryparameter, dynamichosturl), or delete the parameter.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withParameters({ region: textParameter() }),
	good: withProperties({
		connectionParameters: { region: textParameter() },
		policyTemplateInstances: [{
			templateId: "dynamichosturl",
			title: "Host",
			parameters: { "x-ms-apimTemplateParameter.urlTemplate": "https://@connectionParameters('region').contoso.example" }
		}]
	}),
	reportedAt: at("/properties/connectionParameters/region"),
	check: onProperties((properties, report, documents) => {
		if (hasScript(documents.connector)) return;
		const mentioned = new Set(properties.policies.flatMap(mentionsOf).map((name) => name.toLowerCase()));
		for (const group of properties.groups) for (const parameter of unnamedCredentials(group)) {
			if (mentioned.has(parameter.name.toLowerCase())) continue;
			report({
				pointer: parameter.pointer,
				atKey: true,
				message: say`No policy and no script uses ${seen(parameter.name)}.`
			});
		}
	})
};
function unnamedCredentials(group) {
	const secure = group.parameters.filter((parameter) => parameter.type === "securestring");
	const key = secure.length === 1 ? secure[0] : void 0;
	return group.parameters.filter((parameter) => parameter !== key && parameter.type !== "oauthSetting" && parameter.type !== "gatewaySetting" && !parameter.name.includes(":") && !CREDENTIALS.includes(parameter.name.toLowerCase()));
}
const policyConnectionParameterNotFound = {
	...POLICIES,
	id: "PolicyConnectionParameterNotFound",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: "A policy mentions only connection parameters that exist.",
	why: "The expression has no value at run time, and the call fails or goes out without its key.",
	remedy: "Correct the name in the expression, or add the connection parameter.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ "x-ms-apimTemplateParameter.value": "@connectionParameters('apikey2')" }),
	good: withHeaderParameters({ "x-ms-apimTemplateParameter.value": "@connectionParameters('API_KEY')" }),
	reportedAt: at(FIRST_POLICY),
	check: onProperties((properties, report) => {
		const names = namesOf$1(properties);
		const guess = guesser(names.written);
		for (const policy of properties.policies) {
			const unknown = new Set(mentionsOf(policy).filter((name) => !names.known.has(name.toLowerCase())));
			for (const name of unknown) {
				const message = say`The policy mentions the connection parameter ${seen(name)}, which does not exist.`;
				report({
					pointer: policy.pointer,
					message: [...message, ...didYouMean(guess(name))]
				});
			}
		}
	})
};
function namesOf$1(properties) {
	const written = properties.parameters.map((parameter) => parameter.name);
	const known = written.flatMap((name) => [name.toLowerCase(), name.slice(name.indexOf(":") + 1).toLowerCase()]);
	return {
		written,
		known: new Set(known)
	};
}
function textsOf(parameter) {
	if (!parameter.visible) return [];
	return [
		"displayName",
		"description",
		"tooltip"
	].flatMap((key) => {
		const text = member(parameter.ui, key);
		return typeof text === "string" ? [{
			key,
			text,
			pointer: pointer(parameter.pointer, "uiDefinition", key)
		}] : [];
	});
}
const PRODUCTS$1 = /\b(?:power ?apps?|power ?automate|logic ?apps?)\b/i;
const uiRestrictedWords = {
	...PARAMETERS,
	id: "UiRestrictedWords",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The texts of connection parameters name no product of the platform.",
	why: "A connection is used in several products; the name of one is wrong in all the others.",
	remedy: "Leave Power Apps, Power Automate and Logic Apps out of the text.",
	confidence: "medium",
	source: DOCUMENTED,
	bad: withApiKeyUi({ tooltip: "Key for Power Automate" }),
	good: withApiKeyUi({ tooltip: "Provide your API key" }),
	reportedAt: at(`${API_KEY_UI}/tooltip`),
	check: onEachParameter((parameter, report) => {
		for (const { key, text, pointer: place } of textsOf(parameter)) {
			const product = PRODUCTS$1.exec(text)?.[0];
			if (product !== void 0) report({
				pointer: place,
				message: say`${key} names ${product}, a product of the platform.`
			});
		}
	})
};
const LEFT_OVER = /\bTODO\b|<<|lorem ipsum/;
const ONLY_PLACEHOLDER = /^(?:your_\w+|<[^<>]*>|\[[^[\]]*\])$/i;
const uiPlaceholder = {
	...PARAMETERS,
	id: "UiPlaceholder",
	levels: { documented: "error" },
	summary: "The texts of connection parameters are finished.",
	why: "People who make a connection would read the reminder instead of the text.",
	remedy: "Write the text.",
	confidence: "medium",
	source: JUDGEMENT,
	bad: withApiKeyUi({ description: "<<Describe the key>>" }),
	good: withApiKeyUi({ description: "Enter it as \"Bearer YOUR_API_KEY\"." }),
	reportedAt: at(`${API_KEY_UI}/description`),
	check: onEachParameter((parameter, report) => {
		for (const { key, text, pointer: place } of textsOf(parameter)) {
			if (!LEFT_OVER.test(text) && !ONLY_PLACEHOLDER.test(text.trim())) continue;
			report({
				pointer: place,
				message: say`${key} still is a placeholder: ${seen(text)}.`
			});
		}
	})
};
const WIZARD_WORDS = /\b(?:for|of) this api\b/i;
const uiBoilerplateText = {
	...PARAMETERS,
	id: "UiBoilerplateText",
	levels: {
		documented: "info",
		calibrated: "off",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The texts of connection parameters name the service instead of \"this api\".",
	why: "They are the words that the connector wizard fills in. People who make a connection do not know which API is meant. More than half of the published connectors have them, so that the rule is off by default.",
	remedy: "Name the service, and say where its key is found.",
	confidence: "high",
	source: PUBLISHED,
	bad: withApiKeyUi({ description: "The API Key for this api" }),
	good: withApiKeyUi({ description: "The API key of your Contoso account." }),
	reportedAt: at(`${API_KEY_UI}/description`),
	check: onEachParameter((parameter, report) => {
		for (const { key, text, pointer: place } of textsOf(parameter)) if (WIZARD_WORDS.test(text)) report({
			pointer: place,
			message: say`${key} says “this api” instead of the name of the service: ${seen(text)}.`
		});
	})
};
function withPrefix(name) {
	return `${POLICY_PARAMETER_PREFIX}${name}`;
}
const policyParameterMissing = {
	...POLICIES,
	id: "PolicyParameterMissing",
	levels: { documented: "error" },
	summary: "A policy has every parameter that its template needs.",
	why: "A policy without a needed parameter is refused at import, or does nothing. No published policy lacks one.",
	remedy: "Add the missing parameters, with their full names.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [withPrefix("value")]: null }),
	good: withHeaderParameters({ [withPrefix("value")]: "support" }),
	reportedAt: at(`${FIRST_POLICY}/parameters`),
	check: onEachPolicy((policy, report) => {
		const { template, parameters } = policy;
		const missing = template?.required.map(withPrefix).filter((name) => !parameters.has(name)) ?? [];
		if (template === void 0 || missing.length === 0) return;
		report({
			pointer: policy.parametersPointer,
			message: say`The template ${template.id} also needs ${listOf(missing)}.`
		});
	})
};
const policyParameterEmpty = {
	...POLICIES,
	id: "PolicyParameterEmpty",
	levels: { documented: "warning" },
	summary: "The needed parameters of a policy are filled in.",
	why: "An empty value makes the policy do nothing, or send an empty header.",
	remedy: "Fill in the value, or delete the policy.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [withPrefix("value")]: "" }),
	good: withHeaderParameters({ [withPrefix("value")]: "support" }),
	reportedAt: at(`${FIRST_POLICY}/parameters/${withPrefix("value")}`),
	check: onEachPolicy((policy, report) => {
		const { template, parameters } = policy;
		for (const name of template?.required ?? []) {
			if (parameters.get(withPrefix(name)) !== "" || template?.mayBeEmpty.includes(name)) continue;
			report({
				pointer: pointer(policy.parametersPointer, withPrefix(name)),
				message: say`${withPrefix(name)} is empty.`
			});
		}
	})
};
function knownNames(template) {
	return [
		...[...template.required, ...template.optional].map(withPrefix),
		POLICY_OPERATIONS,
		POLICY_SECTION
	];
}
const policyParameterUnknown = {
	...POLICIES,
	id: "PolicyParameterUnknown",
	levels: { documented: "error" },
	summary: "A policy has only parameters that its template knows, in their exact spelling.",
	why: "A misspelt parameter is not the one that the template reads. No published policy has an unknown one.",
	remedy: "Correct the spelling, or delete the parameter.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [withPrefix("header")]: "X" }),
	good: withHeaderParameters({ [withPrefix("existsAction")]: "skip" }),
	reportedAt: at(`${FIRST_POLICY}/parameters/${withPrefix("header")}`),
	check: onEachPolicy((policy, report) => {
		if (policy.template === void 0) return;
		const names = knownNames(policy.template);
		const guess = guesser(names.filter((name) => !policy.parameters.has(name)));
		for (const name of policy.parameters.keys()) {
			if (names.includes(name)) continue;
			const message = say`The template ${policy.template.id} has no parameter ${seen(name)}.`;
			report({
				pointer: pointer(policy.parametersPointer, name),
				atKey: true,
				message: [...message, ...didYouMean(guess(name))]
			});
		}
	})
};
function triggerPolicy(operationId) {
	return withPolicy({
		templateId: "pollingtrigger",
		title: "Remember the last ticket",
		parameters: {
			[withPrefix("triggerConfig")]: { since: "@{triggerBody().value}" },
			[withPrefix("triggerDataPath")]: "@triggerBody().value",
			[POLICY_OPERATIONS]: [operationId]
		}
	});
}
function unfit(policy, swagger, fits) {
	return [...new Set((policy.operations ?? []).map(({ operationId }) => operationId))].filter((id) => {
		const operation = swagger.operation(id);
		return operation !== void 0 && !fits(operation);
	});
}
const pollingPolicyOnNonTrigger = {
	...POLICIES,
	id: "PollingPolicyOnNonTrigger",
	levels: { documented: "warning" },
	summary: "A pollingtrigger policy is for triggers.",
	why: "It keeps what a polling trigger has seen; an action has nothing of the kind.",
	remedy: "Mark the operation as a trigger with x-ms-trigger, or take it out of the policy.",
	confidence: "high",
	source: PUBLISHED,
	bad: triggerPolicy("ListTickets"),
	good: triggerPolicy("OnTicketChanged"),
	reportedAt: at(FIRST_POLICY),
	check: withSwagger((properties, swagger, report) => {
		for (const policy of properties.policies) {
			if (policy.template?.id !== "pollingtrigger") continue;
			const ids = unfit(policy, swagger, isTrigger);
			if (ids.length > 0) report({
				pointer: policy.pointer,
				message: say`The policy is for triggers, but lists ${listOf(ids)}.`
			});
		}
	})
};
const PAGEABLE_TICKETS = { paths: { "/tickets": { get: { "x-ms-pageable": { nextLinkName: "nextLink" } } } } };
const nextLinkPolicy = withPolicy({
	templateId: "updatenextlink",
	title: "Page through the connector",
	parameters: {
		[withPrefix("nextLinkPropertyName")]: "nextLink",
		[POLICY_OPERATIONS]: ["ListTickets"]
	}
});
const nextLinkPolicyOnNonPageable = {
	...POLICIES,
	id: "NextLinkPolicyOnNonPageable",
	levels: { documented: "warning" },
	summary: "An updatenextlink policy is for operations with pages.",
	why: "It changes the link to the next page, which only operations with x-ms-pageable follow.",
	remedy: "Add x-ms-pageable to the operation, or take it out of the policy.",
	confidence: "medium",
	source: PUBLISHED,
	bad: nextLinkPolicy,
	good: {
		...nextLinkPolicy,
		swagger: PAGEABLE_TICKETS
	},
	reportedAt: at(FIRST_POLICY),
	check: withSwagger((properties, swagger, report) => {
		for (const policy of properties.policies) {
			if (policy.template?.id !== "updatenextlink") continue;
			const ids = unfit(policy, swagger, isPageable);
			if (ids.length > 0) report({
				pointer: policy.pointer,
				message: say`The policy is for operations with pages, but lists ${listOf(ids)}.`
			});
		}
	})
};
const pageableWithoutNextLinkPolicy = {
	...POLICIES,
	id: "PageableWithoutNextLinkPolicy",
	levels: { documented: "warning" },
	summary: "Every operation with pages is covered by an updatenextlink policy.",
	why: "Without the policy the link to the next page leads past the connector, where the connection’s sign-in is missing.",
	remedy: "Add a policy with the template updatenextlink for these operations.",
	confidence: "medium",
	source: PUBLISHED,
	bad: {
		...withProperties({ policyTemplateInstances: [] }),
		swagger: PAGEABLE_TICKETS
	},
	good: {
		...nextLinkPolicy,
		swagger: PAGEABLE_TICKETS
	},
	reportedAt: at("/properties/policyTemplateInstances"),
	check: withSwagger((properties, swagger, report) => {
		const policies = properties.policies.filter((policy) => policy.template?.id === "updatenextlink");
		if (policies.some((policy) => !policy.parameters.has("x-ms-apimTemplate-operationName"))) return;
		const covered = new Set(policies.flatMap((policy) => policy.operations ?? []).map(({ operationId }) => operationId));
		const open = swagger.operations.filter(isPageable).flatMap(({ id }) => id === void 0 || covered.has(id) ? [] : [id]);
		if (open.length === 0) return;
		const message = say`No ${"updatenextlink"} policy covers ${listOf(open)}, which ${open.length === 1 ? ["has"] : ["have"]} pages.`;
		report({
			pointer: pointer("/properties", "policyTemplateInstances"),
			message
		});
	})
};
const policyTemplateIdMissing = {
	...POLICIES,
	id: "PolicyTemplateIdMissing",
	levels: { documented: "error" },
	summary: "Every policy names its template.",
	why: "The template says what the policy does; without it there is nothing to run.",
	remedy: "Add \"templateId\".",
	confidence: "high",
	source: DOCUMENTED,
	bad: withPolicy({
		title: "Name the team",
		parameters: {}
	}),
	good: withHeaderPolicy(),
	reportedAt: at(FIRST_POLICY),
	check: onEachPolicy((policy, report) => {
		if (policy.templateId === void 0) report({
			pointer: policy.pointer,
			message: say`The policy has no ${"templateId"}.`
		});
	})
};
const TEMPLATE_IDS = POLICY_TEMPLATES.map((template) => template.id);
const policyTemplateUnknown = {
	...POLICIES,
	id: "PolicyTemplateUnknown",
	levels: { documented: "warning" },
	summary: "The template of a policy is a documented one.",
	why: "A template that the platform does not know fails the import; a few more work, but only in Microsoft’s own connectors.",
	remedy: "Use a documented template.",
	confidence: "high",
	source: PUBLISHED,
	bad: withPolicy({
		templateId: "setheaders",
		title: "Name the team",
		parameters: {}
	}),
	good: withHeaderPolicy({ templateId: "SetHeader" }),
	reportedAt: at(`${FIRST_POLICY}/templateId`),
	check: onEachPolicy((policy, report) => {
		if (policy.templateId === void 0 || policy.template !== void 0) return;
		const place = pointer(policy.pointer, "templateId");
		const guess = nearest(policy.templateId, TEMPLATE_IDS);
		report({
			pointer: place,
			message: say`${seen(policy.templateId)} is no documented policy template.${didYouMean(guess)}`
		});
	})
};
const KEYS = [
	"templateId",
	"title",
	"parameters"
];
const policyKeyUnknown = {
	...POLICIES,
	id: "PolicyKeyUnknown",
	levels: { documented: "warning" },
	summary: "A policy has templateId, title and parameters, and nothing else.",
	why: "Other keys are ignored. The list of operations, for instance, belongs into the parameters.",
	remedy: "Delete the key, or move it into \"parameters\".",
	confidence: "medium",
	source: PUBLISHED,
	bad: withHeaderPolicy({ operations: [] }),
	good: withHeaderPolicy(),
	reportedAt: at(`${FIRST_POLICY}/operations`),
	check: onEachPolicy((policy, report) => {
		const keys = policy.template?.id === "pollingtrigger" ? [...KEYS, "type"] : KEYS;
		for (const key of Object.keys(policy.value)) {
			if (keys.includes(key)) continue;
			const message = say`${key} is no key of a policy.${didYouMean(nearest(key, keys))}`;
			report({
				pointer: pointer(policy.pointer, key),
				atKey: true,
				message
			});
		}
	})
};
const policyTitleMissing = {
	...POLICIES,
	id: "PolicyTitleMissing",
	levels: { documented: "warning" },
	summary: "Every policy has a title.",
	why: "The title tells the next maintainer what the policy is for; every published policy has one.",
	remedy: "Add a short \"title\".",
	confidence: "medium",
	source: PUBLISHED,
	bad: withHeaderPolicy({ title: null }),
	good: withHeaderPolicy({ title: "Name the team" }),
	reportedAt: at(FIRST_POLICY),
	check: onEachPolicy((policy, report) => {
		if (isBlank(member(policy.value, "title"))) report({
			pointer: policy.pointer,
			message: say`The policy has no ${"title"}.`
		});
	})
};
const FIRST_PARAMETERS = `${FIRST_POLICY}/parameters`;
function complainOfChoice(policy, { name, choices }, report) {
	const value = policy.parameters.get(name);
	if (value === void 0 || choices.some((choice) => choice === value)) return;
	const place = pointer(policy.parametersPointer, name);
	const meant = typeof value === "string" ? choices.find((choice) => choice.toLowerCase() === value.trim().toLowerCase()) : void 0;
	const fix = meant === void 0 ? {} : { fix: {
		kind: "json",
		edits: [{
			op: "set",
			pointer: place,
			value: meant
		}]
	} };
	report({
		pointer: place,
		message: sayChoices(name, value, choices),
		...fix
	});
}
function sayChoices(name, value, choices) {
	return say`${name} is ${seen(value)}; it can be ${listOf(choices, 10)}.`;
}
const policySectionInvalid = {
	...POLICIES,
	id: "PolicySectionInvalid",
	levels: { documented: "error" },
	summary: "The section of a policy is one in which its template can run, in its exact spelling.",
	why: "The section says whether the policy changes the request or the response; another word is refused.",
	remedy: "Write Request or Response (setheader also Failure; setqueryparameter and dynamichosturl only Request).",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [POLICY_SECTION]: "request" }),
	good: withHeaderParameters({ [POLICY_SECTION]: "Failure" }),
	reportedAt: at(`${FIRST_PARAMETERS}/${POLICY_SECTION}`),
	check: onEachPolicy((policy, report) => {
		if (policy.template === void 0) return;
		complainOfChoice(policy, {
			name: POLICY_SECTION,
			choices: policy.template.sections
		}, report);
	})
};
const policyExistsActionInvalid = {
	...POLICIES,
	id: "PolicyExistsActionInvalid",
	levels: { documented: "error" },
	summary: "`existsAction` is override, skip or append.",
	why: "It says what happens when the header or the query parameter is there already; another word is refused.",
	remedy: "Use override, skip or append.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [withPrefix("existsAction")]: "replace" }),
	good: withHeaderParameters({ [withPrefix("existsAction")]: "override" }),
	reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix("existsAction")}`),
	check: onEachPolicy((policy, report) => {
		if (!policy.template?.optional.includes("existsAction")) return;
		complainOfChoice(policy, {
			name: withPrefix("existsAction"),
			choices: [
				"override",
				"skip",
				"append"
			]
		}, report);
	})
};
function routePolicy(parameters) {
	const named = Object.entries(parameters).map(([name, value]) => [withPrefix(name), value]);
	return withPolicy({
		templateId: "routerequesttoendpoint",
		title: "Route",
		parameters: Object.fromEntries(named)
	});
}
const policyHttpMethodInvalid = {
	...POLICIES,
	id: "PolicyHttpMethodInvalid",
	levels: { documented: "error" },
	summary: "`httpMethod` is a method that the template can send, in capitals.",
	why: "The method is sent as it is written, and services compare it exactly.",
	remedy: "Write the method in capitals, such as GET or POST.",
	confidence: "high",
	source: PUBLISHED,
	bad: routePolicy({
		newPath: "/tickets",
		httpMethod: "get"
	}),
	good: routePolicy({
		newPath: "/tickets",
		httpMethod: "GET"
	}),
	reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix("httpMethod")}`),
	check: onEachPolicy((policy, report) => {
		if (!policy.template?.optional.includes("httpMethod")) return;
		complainOfChoice(policy, {
			name: withPrefix("httpMethod"),
			choices: policy.template.methods
		}, report);
	})
};
const policyRoutePathInvalid = {
	...POLICIES,
	id: "PolicyRoutePathInvalid",
	levels: { documented: "warning" },
	summary: "The new path of a route begins with a slash or an expression.",
	why: "The path is put behind the host of the connector: a full address or a relative path leads elsewhere than meant.",
	remedy: "Write the path below the host, beginning with a slash. For another host use the template dynamichosturl.",
	confidence: "medium",
	source: PUBLISHED,
	bad: routePolicy({ newPath: "tickets/open" }),
	good: routePolicy({ newPath: "/tickets/open" }),
	reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix("newPath")}`),
	check: onEachPolicy((policy, report) => {
		const path = policy.parameters.get(withPrefix("newPath"));
		if (policy.template?.id !== "routerequesttoendpoint" || typeof path !== "string" || /^(?:[/@{]|$)/.test(path)) return;
		const place = pointer(policy.parametersPointer, withPrefix("newPath"));
		const fix = /^[\w-]+(?:\/|$)/.test(path) ? { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value: `/${path}`
			}]
		} } : {};
		report({
			pointer: place,
			message: say`The new path is ${seen(path)}, which does not begin with a slash.`,
			...fix
		});
	})
};
function hostPolicy(urlTemplate) {
	return withPolicy({
		templateId: "dynamichosturl",
		title: "Host",
		parameters: { [withPrefix("urlTemplate")]: urlTemplate }
	});
}
const policyHostTemplateInvalid = {
	...POLICIES,
	id: "PolicyHostTemplateInvalid",
	levels: { documented: "error" },
	summary: "The host template begins with https:// or an expression.",
	why: "The template is the whole beginning of every address; without https the call fails or sends the key in the open.",
	remedy: "Begin the template with https://.",
	confidence: "medium",
	source: PUBLISHED,
	bad: hostPolicy("http://eu.contoso.example"),
	good: hostPolicy("https://eu.contoso.example"),
	reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix("urlTemplate")}`),
	check: onEachPolicy((policy, report) => {
		const template = policy.parameters.get(withPrefix("urlTemplate"));
		if (policy.template?.id !== "dynamichosturl" || typeof template !== "string" || /^(?:https:\/\/|@|$)/i.test(template)) return;
		const place = pointer(policy.parametersPointer, withPrefix("urlTemplate"));
		const value = /^http:\/\//i.test(template) ? template.replace(/^http/i, "https") : void 0;
		const fix = value === void 0 ? {} : { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value
			}]
		} };
		report({
			pointer: place,
			message: say`The host template ${seen(template)} does not begin with ${"https://"}.`,
			...fix
		});
	})
};
const SECRET_HEADERS = [
	"authorization",
	"apikey",
	"token",
	"secret",
	"subscriptionkey"
];
const policyHardCodedSecret = {
	...POLICIES,
	id: "PolicyHardCodedSecret",
	levels: { documented: "warning" },
	summary: "A policy takes a key from the connection instead of holding one.",
	why: "A key in the file is public, and every user of the connector would act in the name of its owner.",
	remedy: "Take the value from a connection parameter: \"@connectionParameters('api_key')\". If it was a real key, revoke it.",
	confidence: "medium",
	source: JUDGEMENT,
	bad: withHeaderParameters({
		[withPrefix("name")]: "X-Api-Key",
		[withPrefix("value")]: "k3y0fC0nt0s0"
	}),
	good: withHeaderParameters({
		[withPrefix("name")]: "X-Api-Key",
		[withPrefix("value")]: "@connectionParameters('api_key')"
	}),
	reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix("value")}`),
	check: onEachPolicy((policy, report) => {
		if (policy.template?.id !== "setheader" && policy.template?.id !== "setqueryparameter") return;
		const name = policy.parameters.get(withPrefix("name"));
		const value = policy.parameters.get(withPrefix("value"));
		if (typeof name !== "string" || typeof value !== "string" || value === "" || value.includes("@")) return;
		const letters = name.toLowerCase().replaceAll(/[^a-z]/g, "");
		if (!SECRET_HEADERS.some((word) => letters.includes(word))) return;
		const message = say`The policy sets ${seen(name)} to a fixed value (not shown here).`;
		report({
			pointer: pointer(policy.parametersPointer, withPrefix("value")),
			atKey: true,
			message
		});
	})
};
const scriptFileMissing = {
	...CUSTOM_CODE,
	id: "ScriptFileMissing",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: "A connector with scriptOperations has a script.csx.",
	why: "The operations that are listed need code that is not there.",
	remedy: "Add script.csx to the folder, or delete the key.",
	confidence: "high",
	source: PUBLISHED,
	bad: withProperties({ scriptOperations: ["ListTickets"] }),
	good: withScriptOperations(["ListTickets"]),
	reportedAt: at("/properties/scriptOperations"),
	check: onProperties((properties, report, documents) => {
		if (member(properties.value, "scriptOperations") === void 0 || hasScript(documents.connector)) return;
		report({
			pointer: "/properties/scriptOperations",
			atKey: true,
			message: say`${"scriptOperations"} is there, but the folder has no ${ARTIFACT_NAMES.script}.`
		});
	})
};
const scriptOperationsMissing = {
	...CUSTOM_CODE,
	id: "ScriptOperationsMissing",
	levels: { documented: "warning" },
	summary: "A connector with a script says which operations run it.",
	why: "Without the list it is open which operations run the script.",
	remedy: "Add \"scriptOperations\" with the operationIds that need the script; [] means all of them.",
	confidence: "medium",
	source: PUBLISHED,
	bad: { files: { [ARTIFACT_NAMES.script]: sampleScript } },
	good: withScript(),
	reportedAt: at("/properties"),
	check: onProperties((properties, report, documents) => {
		if (member(properties.value, "scriptOperations") !== void 0 || !hasScript(documents.connector)) return;
		report({
			pointer: "/properties",
			message: say`The folder has a script, but ${"scriptOperations"} is missing.`
		});
	})
};
const SECRET_NAME$1 = /password|secret|api[_ ]?key|(?:private|access)[_ -]?key/i;
const OPEN_NAME = /user|login|mail|account|id$|url|name/i;
function ownName(name) {
	return name.slice(name.indexOf(":") + 1);
}
const secretNotSecureString = {
	...PARAMETERS,
	id: "SecretNotSecureString",
	levels: { documented: "error" },
	summary: "A connection parameter that holds a password, a key or a secret is a securestring.",
	why: "A plain string is stored and shown openly, to everyone who can see the connection.",
	remedy: "Set \"type\" to \"securestring\".",
	confidence: "high",
	source: PUBLISHED,
	bad: withParameters({ password: textParameter() }),
	good: withParameters({ password: textParameter({ type: "securestring" }) }),
	reportedAt: at("/properties/connectionParameters/password/type"),
	check: onEachParameter((parameter, report) => {
		if (parameter.type !== "string" || !SECRET_NAME$1.test(ownName(parameter.name))) return;
		const place = pointer(parameter.pointer, "type");
		report({
			pointer: place,
			message: say`${seen(parameter.name)} sounds like a secret, but its type is ${"string"}.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: "securestring"
				}]
			}
		});
	})
};
const secretShownAsClearText = {
	...PARAMETERS,
	id: "SecretShownAsClearText",
	levels: { documented: "warning" },
	summary: "A secret is not shown while it is typed.",
	why: "With \"clearText\" true the field shows the secret on the screen.",
	remedy: "Set \"clearText\" to false.",
	confidence: "high",
	source: PUBLISHED,
	bad: withApiKeyUi({ constraints: { clearText: true } }),
	good: withApiKeyUi({ constraints: { clearText: false } }),
	reportedAt: at(`${API_KEY_UI}/constraints/clearText`),
	check: onEachParameter((parameter, report) => {
		if (parameter.type !== "securestring" || member(parameter.constraints, "clearText") !== true) return;
		if (OPEN_NAME.test(ownName(parameter.name))) return;
		const place = pointer(parameter.pointer, "uiDefinition", "constraints", "clearText");
		report({
			pointer: place,
			message: say`The secure value ${seen(parameter.name)} is shown while it is typed: ${"clearText"} is true.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: false
				}]
			}
		});
	})
};
const PLACE = "/properties/connectionParameters";
function asksFor(swagger, type) {
	return securityOf(swagger).some((definition) => member(definition, "type") === type);
}
function hasOAuth$1(properties) {
	return properties.parameters.some((parameter) => parameter.type === "oauthSetting");
}
function hasPassword(properties) {
	return properties.parameters.some((parameter) => parameter.name.toLowerCase() === "password");
}
const USER_AND_PASSWORD = {
	username: textParameter(),
	password: textParameter({ type: "securestring" })
};
const BASIC_SWAGGER = { securityDefinitions: { api_key: {
	type: "basic",
	name: null,
	in: null
} } };
const securityOAuthWithoutConnectionParameter = {
	...AGREEMENT,
	id: "SecurityOAuthWithoutConnectionParameter",
	levels: { documented: "error" },
	summary: "When the swagger signs in with OAuth, a connection parameter of type oauthSetting is there.",
	why: "The swagger promises OAuth, but a connection has nothing to sign in with.",
	remedy: "Add the oauthSetting parameter, by custom named \"token\", or correct the security definition.",
	confidence: "high",
	source: PUBLISHED,
	bad: { swagger: OAUTH_SWAGGER },
	good: withOAuth(),
	reportedAt: at(PLACE),
	check: withSwagger((properties, swagger, report) => {
		if (!asksFor(swagger, "oauth2") || hasOAuth$1(properties)) return;
		report({
			pointer: PLACE,
			message: say`The swagger signs in with ${"oauth2"}, but no connection parameter is an ${"oauthSetting"}.`
		});
	})
};
const securityApiKeyWithoutConnectionParameter = {
	...AGREEMENT,
	id: "SecurityApiKeyWithoutConnectionParameter",
	levels: { documented: "error" },
	summary: "When the swagger signs in with an API key, a secure connection parameter for it is there.",
	why: "The swagger promises a key, but nobody is asked for it when a connection is made.",
	remedy: "Add a securestring parameter, by custom named \"api_key\", or correct the security definition.",
	confidence: "high",
	source: PUBLISHED,
	bad: withParameters({ api_key: null }),
	good: {},
	reportedAt: at(PLACE),
	check: withSwagger((properties, swagger, report) => {
		if (!asksFor(swagger, "apiKey") || hasOAuth$1(properties) || hasPassword(properties)) return;
		if (properties.parameters.some((parameter) => parameter.type === "securestring" && !parameter.name.includes(":"))) return;
		report({
			pointer: PLACE,
			message: say`The swagger signs in with an ${"apiKey"}, but no connection parameter is a ${"securestring"}.`
		});
	})
};
const securityBasicWithoutConnectionParameter = {
	...AGREEMENT,
	id: "SecurityBasicWithoutConnectionParameter",
	levels: { documented: "error" },
	summary: "When the swagger signs in with a user name and password, a connection parameter for the password is there.",
	why: "The platform builds basic authentication from the parameters \"username\" and \"password\".",
	remedy: "Add username and password, or correct the security definition.",
	confidence: "high",
	source: PUBLISHED,
	bad: { swagger: BASIC_SWAGGER },
	good: {
		...withParameters({
			api_key: null,
			...USER_AND_PASSWORD
		}),
		swagger: BASIC_SWAGGER
	},
	reportedAt: at(PLACE),
	check: withSwagger((properties, swagger, report) => {
		if (!asksFor(swagger, "basic") || hasPassword(properties)) return;
		report({
			pointer: PLACE,
			message: say`The swagger signs in with ${"basic"}, but no connection parameter is named ${"password"}.`
		});
	})
};
const connectionOAuthWithoutSecurity = {
	...AGREEMENT,
	id: "ConnectionOAuthWithoutSecurity",
	levels: { documented: "warning" },
	summary: "When a connection signs in with OAuth, the swagger says so.",
	why: "The swagger describes another way to sign in than the one that connections use.",
	remedy: "Describe the OAuth flow in securityDefinitions.",
	confidence: "medium",
	source: PUBLISHED,
	bad: {
		...withOAuth(),
		swagger: {}
	},
	good: withOAuth(),
	reportedAt: at(PLACE),
	check: withSwagger((properties, swagger, report) => {
		if (!hasOAuth$1(properties) || securityOf(swagger).length === 0 || asksFor(swagger, "oauth2")) return;
		report({
			pointer: PLACE,
			message: say`Connections sign in with OAuth, but no security definition of the swagger is ${"oauth2"}.`
		});
	})
};
const connectionParametersWithoutSecurity = {
	...AGREEMENT,
	id: "ConnectionParametersWithoutSecurity",
	levels: {
		documented: "warning",
		calibrated: "info"
	},
	summary: "When a connection asks for something, the swagger says how calls are signed in.",
	why: "Usually the security definition was forgotten, and calls go out without the key.",
	remedy: "Add the matching entry to `securityDefinitions` of the swagger, or a policy that sends the value.",
	confidence: "medium",
	source: PUBLISHED,
	bad: { swagger: {
		securityDefinitions: null,
		security: null
	} },
	good: {},
	reportedAt: at(PLACE),
	check: withSwagger((properties, swagger, report, { connector }) => {
		if (properties.parameters.length === 0 || securityOf(swagger).length > 0) return;
		if (hasScript(connector) || properties.policies.some((policy) => mentionsOf(policy).length > 0)) return;
		report({
			pointer: PLACE,
			message: say`Connections ask for something, but neither the swagger nor a policy says where it is sent.`
		});
	})
};
const NAME = "token:TenantId";
const SOURCE = "AzureActiveDirectoryTenant";
const DESCRIPTION = "The tenant ID of for the Azure Active Directory application";
const hiddenUi = { constraints: {
	required: "false",
	hidden: "true"
} };
const tenantIdParameterInvalid = {
	...PARAMETERS,
	id: "TenantIdParameterInvalid",
	levels: { documented: "error" },
	summary: "`token:TenantId` is as the platform generates it.",
	why: "The platform fills this parameter in by itself, and recognises it by its type and metadata. The validator refuses changed ones.",
	remedy: "Restore what the connector wizard wrote: type string, metadata {\"sourceType\": \"AzureActiveDirectoryTenant\"}, no description of your own.",
	confidence: "medium",
	source: QUOTED,
	bad: withParameters({ [NAME]: {
		type: "string",
		uiDefinition: hiddenUi
	} }),
	good: withParameters({ [NAME]: {
		type: "string",
		metadata: { sourceType: SOURCE },
		uiDefinition: hiddenUi
	} }),
	reportedAt: at("/properties/connectionParameters/token:TenantId"),
	check: onEachParameter((parameter, report) => {
		if (parameter.name !== NAME) return;
		const fault = faultOf(parameter);
		if (fault !== void 0) report({
			pointer: parameter.pointer,
			message: fault
		});
	})
};
function faultOf(parameter) {
	if (parameter.type !== "string") return say`The type of ${NAME} is ${seen(parameter.type)} instead of ${"string"}.`;
	if (member(member(parameter.value, "metadata"), "sourceType") !== SOURCE) return say`${NAME} lacks the metadata ${`"sourceType": "${SOURCE}"`}.`;
	const description = member(parameter.ui, "description");
	if (description === void 0 || description === DESCRIPTION) return void 0;
	return say`${NAME} has a description of its own, ${seen(description)}.`;
}
const propertiesRules = [
	propertiesJsonSyntaxInvalid,
	propertiesObjectMissing,
	rootPropertyUnknown,
	propertyUnknown,
	propertyTypeInvalid,
	brandColorMissing,
	brandColorNotHex,
	brandColorNotIndependentPublisher,
	brandColorForbidden,
	brandColorReservedForIndependentPublisher,
	publisherMissing,
	publisherPlaceholder,
	publisherNotPlainName,
	stackOwnerMissing,
	stackOwnerPlaceholder,
	stackOwnerNotPlainName,
	stackOwnerEqualsPublisher,
	capabilitiesMissing,
	capabilityUnknown,
	capabilityTriggersMismatch,
	connectionParametersMissing,
	connectionParametersAndSets,
	connectionParameterNameInvalid,
	connectionParameterTypeInvalid,
	connectionParameterKeyUnknown,
	connectionParameterUiMissing,
	uiDisplayNameMissing,
	uiDescriptionMissing,
	uiTooltipMissing,
	uiConstraintTypeInvalid,
	uiAllowedValuesInvalid,
	uiRestrictedWords,
	uiPlaceholder,
	uiBoilerplateText,
	secretNotSecureString,
	secretShownAsClearText,
	tenantIdParameterInvalid,
	connectionParameterUnused,
	policyConnectionParameterNotFound,
	connectionSetsUiMissing,
	connectionSetsTooFew,
	connectionSetIncomplete,
	connectionSetNameDuplicate,
	oauthSettingsMissing,
	manyOAuthSettings,
	oauthIdentityProviderMissing,
	oauthIdentityProviderUnknown,
	oauthPausedForIndependentPublisher,
	oauthClientSecretPresent,
	oauthClientSecretPlaceholder,
	oauthClientIdMissing,
	oauthRedirectModeMissing,
	oauthRedirectModeInvalid,
	oauthRedirectUrlInvalid,
	oauthScopesNotArray,
	oauthScopesCombined,
	oauthCustomParameterMissing,
	oauthCustomParameterEmpty,
	oauthCustomParameterShape,
	oauthUrlNotHttps,
	oauthFirstPartyFlagMissing,
	oauthFirstPartyFlagNotFalse,
	oauthEndpointMismatch,
	oauthScopesMismatch,
	policyTemplateIdMissing,
	policyTemplateUnknown,
	policyKeyUnknown,
	policyTitleMissing,
	policyParameterMissing,
	policyParameterEmpty,
	policyParameterUnknown,
	policyOperationListInvalid,
	policyOperationListEmpty,
	policyOperationNotFound,
	policyOperationDuplicate,
	scriptOperationNotFound,
	scriptOperationDuplicate,
	policySectionInvalid,
	policyExistsActionInvalid,
	policyHttpMethodInvalid,
	policyRoutePathInvalid,
	policyHostTemplateInvalid,
	policyHardCodedSecret,
	pollingPolicyOnNonTrigger,
	nextLinkPolicyOnNonPageable,
	pageableWithoutNextLinkPolicy,
	scriptFileMissing,
	scriptOperationsMissing,
	securityOAuthWithoutConnectionParameter,
	securityApiKeyWithoutConnectionParameter,
	securityBasicWithoutConnectionParameter,
	connectionOAuthWithoutSecurity,
	connectionParametersWithoutSecurity
];
const WITH_CONNECTOR = [
	"proposal",
	"submission",
	"update",
	"deprecation"
];
const NEW_CONNECTOR = ["proposal", "submission"];
function concernsStage({ stages }, stage) {
	return stages === void 0 || stages.includes(stage);
}
const baseBranch = {
	id: "BaseBranch",
	subject: "pull-request",
	stages: WITH_CONNECTOR,
	group: "Pull request",
	levels: { documented: "error" },
	summary: "The pull request aims at the branch on which connectors are collected.",
	why: "Other branches are overwritten from that one, so that a change made there is lost.",
	remedy: "Press Edit beside the title of the pull request and choose the base branch `dev`.",
	confidence: "high",
	source: "Contributing guide of the repository; reviewers asked for it in two pull requests.",
	bad: "A pull request into master",
	good: "A pull request into dev",
	check({ pullRequest, configuration }, report) {
		const [wanted] = configuration.baseBranches;
		if (wanted === void 0 || configuration.baseBranches.includes(pullRequest.base.ref)) return;
		report({
			message: say`The pull request aims at the branch ${pullRequest.base.ref}; connectors go into ${wanted}.`,
			help: say`Press Edit beside the title of the pull request and choose ${wanted} as the base branch.`
		});
	}
};
const ATTACHMENTS = [
	"https://github.com/user-attachments/assets/",
	"https://user-images.githubusercontent.com/",
	"https://private-user-images.githubusercontent.com/"
];
const REPOSITORY_ATTACHMENT = /^https:\/\/github\.com\/[^/]+\/[^/]+\/assets\//;
const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|bmp|mp4|mov)(?:[?#]|$)/i;
const BADGE = /\b(?:img\.shields\.io|badge|badges|badgen\.net)\b/i;
const isShown = (url) => /^https?:\/\/./i.test(url) && !BADGE.test(url);
function leadsToPicture(url) {
	if (ATTACHMENTS.some((prefix) => url.startsWith(prefix)) || REPOSITORY_ATTACHMENT.test(url)) return true;
	return isShown(url) && PICTURE_FILE.test(url);
}
function imageTags(html) {
	const found = [];
	const lower = html.toLowerCase();
	for (let start = lower.indexOf("<img"); start !== -1; start = lower.indexOf("<img", start + 4)) {
		const end = html.indexOf(">", start);
		if (end === -1) break;
		const source = /\ssrc=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(html.slice(start, end + 1));
		found.push(source?.[1] ?? source?.[2] ?? source?.[3] ?? "");
	}
	return found;
}
function readPictures(document) {
	const links = document.links.filter((link) => link.kind === "link" && leadsToPicture(link.target)).map((link) => link.target);
	const images = document.links.filter((link) => link.kind === "image").map((link) => link.target);
	const tags = [...walk(document.tree)].flatMap((node) => node.type === "html" ? imageTags(node.value) : []);
	const all = [.../* @__PURE__ */ new Set([
		...images,
		...tags,
		...links
	])];
	return {
		shown: all.filter(isShown),
		broken: all.filter((url) => !/^https?:\/\//i.test(url))
	};
}
function stageOfConnector({ head, base }) {
	const wasBuilt = base !== null && (isBuilt(base) || base.files.length === 0);
	if (head === null) return wasBuilt ? "deprecation" : "proposal";
	if (!wasBuilt) return isBuilt(head) ? "submission" : "proposal";
	return becomesDeprecated(base, head) ? "deprecation" : "update";
}
function becomesDeprecated(base, head) {
	return isDeprecated(documentsOf(head).api) && !isDeprecated(documentsOf(base).api);
}
const BY_WEIGHT = [
	"submission",
	"update",
	"deprecation",
	"proposal"
];
function namedConnectors(connectors, title, settings) {
	const { name } = parseTitle(title, settings, connectors.flatMap(namesOfTouched));
	const called = (isSame) => connectors.filter((connector) => namesOfTouched(connector).some(isSame));
	const exactly = called((own) => comparableName(own) === comparableName(name));
	return exactly.length > 0 ? exactly : called((own) => mayBeSameName(own, name));
}
function mainConnector(connectors, title, settings) {
	const named = namedConnectors(connectors, title, settings);
	const candidates = named.length > 0 ? named : connectors;
	return BY_WEIGHT.flatMap((stage) => candidates.filter((connector) => stageOfConnector(connector) === stage))[0];
}
function namesOfTouched({ head, base }) {
	return [...new Set([head, base].flatMap((connector) => connector === null ? [] : namesOf$2(documentsOf(connector))))];
}
function isStrayProposal(pullRequest, settings) {
	return pullRequest.files.some((file) => file.status !== "unchanged" && file.head !== null && !file.path.includes("/")) && parseTitle(pullRequest.title, settings).form !== "none";
}
function evaluateStage(pullRequest, connectors, settings) {
	const main = mainConnector(connectors, pullRequest.title, settings);
	if (main !== void 0) return stageOfConnector(main);
	return isStrayProposal(pullRequest, settings) ? "proposal" : "not-applicable";
}
const READ_ARTIFACTS = /* @__PURE__ */ new Set([
	"swagger",
	"properties",
	"readme",
	"intro",
	"script",
	"package"
]);
function artifactsWith(kind, connectors) {
	const found = connectors.flatMap(({ head, base }) => [...head?.files ?? [], ...base?.files ?? []]).filter(({ artifact, blob }) => READ_ARTIFACTS.has(artifact) && blob.kind === kind);
	return [...new Map(found.map((file) => [file.path, file])).values()];
}
function unreadableGap({ path, blob }) {
	return blob.kind === "unreadable" ? [say`${path} could not be read: ${blob.cause}`] : [];
}
function notReadGap(files) {
	return files.length === 0 ? [] : [say`Not read: ${listOf(files.map((file) => file.path))}.`];
}
function evaluateGaps(pullRequest, connectors) {
	return [
		...pullRequest.gaps.map((gap) => [{ value: gap }]),
		...artifactsWith("unreadable", connectors).flatMap(unreadableGap),
		...notReadGap(artifactsWith("not-read", connectors))
	];
}
function isBlocking(finding) {
	return finding.severity === "error" && finding.waiver === void 0;
}
function evaluateVerdict({ stage, findings, gaps, blockingChanges }) {
	if (blockingChanges > 0 || findings.some(isBlocking)) return "changes-needed";
	if (gaps.length > 0) return "unknown";
	return stage === "not-applicable" ? "not-applicable" : "pass";
}
function evaluateTurn({ stage, verdict, draft, state }) {
	if (state !== "open") return "nobody";
	if (stage === "not-applicable") return "nobody";
	if (verdict === "changes-needed" || draft) return "publisher";
	if (verdict === "unknown") return "nobody";
	return stage === "proposal" ? "publisher" : "reviewer";
}
const ONLY_INDEPENDENT = {
	certified: "off",
	custom: "off"
};
function mainOf({ connectors, pullRequest, configuration }) {
	return mainConnector(connectors, pullRequest.title, configuration.title);
}
function mainHead(subject) {
	return mainOf(subject)?.head ?? void 0;
}
function parsedTitle({ connectors, pullRequest, configuration }) {
	return parseTitle(pullRequest.title, configuration.title, connectors.flatMap(namesOfTouched));
}
function wantedName(subject) {
	const parsed = parsedTitle(subject);
	if (parsed.form !== "none") return parsed.name;
	const [only, ...others] = subject.connectors;
	if (only === void 0 || others.length > 0) return void 0;
	return parseTitle(only.name, subject.configuration.title).name;
}
function wantedTitle(subject) {
	const name = wantedName(subject);
	return name === void 0 || name === "" ? void 0 : canonicalTitle(name, subject.stage === "proposal", subject.configuration.title);
}
function operationCount(connector) {
	return documentsOf(connector).api?.operations.length ?? 0;
}
function hasOAuth(connector) {
	return usesOAuth(documentsOf(connector).properties?.document.value);
}
function proposedConnectors({ connectors }) {
	return connectors.flatMap(({ head }) => head === null || isBuilt(head) ? [] : [head]);
}
const MOST_COMMENT_TEXT = 2e5;
function pictureComments({ comments, author }) {
	const own = (comments ?? []).filter((comment) => author !== "" && comment.author === author && /https?:/i.test(comment.body));
	const read = [];
	let left = MOST_COMMENT_TEXT;
	for (const { body } of own) {
		left -= body.length;
		if (left < 0) break;
		read.push(body);
	}
	return read;
}
const writings = /* @__PURE__ */ new WeakMap();
function writingOf(pullRequest) {
	const known = writings.get(pullRequest);
	if (known !== void 0) return known;
	const writing = {
		body: readDescription(pullRequest.body),
		comments: pictureComments(pullRequest).map(readDescription)
	};
	writings.set(pullRequest, writing);
	return writing;
}
function countPictures({ pullRequest }) {
	const { body, comments } = writingOf(pullRequest);
	const shown = [body, ...comments].flatMap((document) => readPictures(document).shown);
	const committed = pullRequest.files.filter((file) => file.status === "added" && /\.(?:png|jpe?g|gif|webp)$/i.test(file.path));
	return new Set(shown).size + committed.length;
}
const FOR_INDEPENDENT = /* @__PURE__ */ new Set([
	"title",
	"flow-screenshots",
	"test-screenshot",
	"oauth-steps"
]);
function templateItems({ pullRequest }) {
	const blob = pullRequest.support.template?.blob;
	return blob?.kind === "bytes" ? readChecklist(readMarkdown(blob.bytes)) : [];
}
function checklistOf(subject) {
	const document = writingOf(subject.pullRequest).body;
	return document.refusal === void 0 ? programItems(readChecklist(document), templateItems(subject)) : void 0;
}
const FINISHED_FILES = ["submission", "update"];
const mildest$2 = ({ stage }) => stage === "update" ? "info" : "error";
function concerns(item, subject) {
	const connector = mainHead(subject);
	if (FOR_INDEPENDENT.has(item.topic) && connector?.profile !== "independent-publisher") return false;
	return item.topic !== "oauth-steps" || connector !== void 0 && hasOAuth(connector);
}
const checklistMissing = {
	id: "ChecklistMissing",
	subject: "pull-request",
	stages: FINISHED_FILES,
	group: "Checklist",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The description holds the checklist of the pull-request template.",
	why: "With it you confirm what no reviewer can see in the files: that the connector was tested and does not exist yet.",
	remedy: "Copy the checklist from the pull-request template of the repository into the description and tick what holds.",
	confidence: "medium",
	source: "Documentation of the program. Since 2025 many descriptions have headings of their own instead, and reviewers did not ask.",
	bad: "A description without a single box",
	good: "A description with the boxes of the template",
	check(subject, report) {
		const asked = templateItems(subject).length;
		const items = checklistOf(subject);
		const template = subject.pullRequest.support.template;
		if (asked === 0 || template === null || items === void 0 || items.length > 0) return;
		report({
			message: say`The description has none of the boxes of the pull-request template, which has ${asked}.`,
			help: say`Copy the checklist from ${template.path} into the description and tick what holds.`,
			atMost: mildest$2(subject)
		});
	}
};
const shorten$1 = (text) => text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
const checklistIncomplete = {
	id: "ChecklistIncomplete",
	subject: "pull-request",
	stages: FINISHED_FILES,
	yieldsTo: ["ChecklistMissing"],
	group: "Checklist",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Every box of the checklist that concerns the connector is ticked.",
	why: "An open box leaves a reviewer in doubt whether it was forgotten or does not hold.",
	remedy: "Click each box that holds, or write [x]. For one that does not hold, write the reason beside it.",
	confidence: "medium",
	source: "Documentation of the program. Reviewers did not ask for ticks; two of sixteen untouched checklists of new connectors were merged.",
	bad: "- [ ] I validated the swagger file by running `paconn validate`.",
	good: "- [x] I validated the swagger file by running `paconn validate`.",
	check(subject, report) {
		const items = (checklistOf(subject) ?? []).filter((item) => concerns(item, subject));
		const open = items.filter((item) => !item.ticked && !item.dismissed);
		if (open.length === 0) return;
		report({
			message: say`${open.length} of ${items.length} boxes of the checklist ${[open.length === 1 ? "is" : "are"]} open: ${listOf(open.map((item) => shorten$1(item.text)), 3)}.`,
			atMost: mildest$2(subject)
		});
	}
};
const withoutDescriptions = (connector) => {
	const operations = documentsOf(connector).api?.operations ?? [];
	const bare = operations.filter(({ value }) => (textOf$2(value, "description") ?? "").trim() === "");
	return bare.length === 0 ? void 0 : say`${bare.length} of ${operations.length} operations have no description`;
};
const withoutSchemas = (connector) => {
	const bare = (documentsOf(connector).api?.operations ?? []).filter(({ method }) => method === "get").filter(({ responses }) => responses.some(({ code, schema }) => code === "200" && schema === void 0));
	return bare.length === 0 ? void 0 : say`${bare.length} operations that read something have an answer without a schema`;
};
const withSyntaxTrouble = (connector) => {
	const swagger = documentsOf(connector).swagger;
	const isBroken = swagger?.document.problems.some((problem) => syntaxComplaint(problem).atMost === void 0) ?? false;
	return swagger !== void 0 && isBroken ? say`${swagger.file.name} is not valid JSON` : void 0;
};
const withIcon = (connector) => {
	const icon = artifactOf(connector, "icon");
	if (connector.profile !== "independent-publisher") return void 0;
	return icon === void 0 ? void 0 : say`${icon.name} is an icon`;
};
const withoutReadme = (connector) => artifactOf(connector, "readme") === void 0 ? say`there is no readme` : void 0;
const EVIDENCE = {
	descriptions: withoutDescriptions,
	responses: withoutSchemas,
	validated: withSyntaxTrouble,
	icon: withIcon,
	"oauth-steps": withoutReadme
};
const CLAIMS = {
	descriptions: "that all operations are described",
	responses: "that the answers have schemas",
	validated: "that the API definition was validated",
	icon: "that there is no icon",
	"oauth-steps": "that the readme explains how to make the OAuth app"
};
const checklistEvidence = {
	id: "ChecklistEvidence",
	subject: "pull-request",
	stages: FINISHED_FILES,
	group: "Checklist",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "No ticked box is contradicted by the files.",
	why: "A tick that does not hold costs the reviewer’s trust in the other ones.",
	remedy: "Fix what the box speaks of, or take the tick out.",
	confidence: "medium",
	source: "Own judgement; some descriptions had every box ticked although the files said otherwise.",
	bad: "- [x] I have added descriptions for all operations, with operations that have none",
	good: "- [ ] I have added descriptions for all operations, with operations that have none",
	check(subject, report) {
		const connector = mainHead(subject);
		if (connector === void 0) return;
		const doubts = [...new Set((checklistOf(subject) ?? []).filter((item) => item.ticked).map((item) => item.topic))].flatMap((topic) => {
			const against = EVIDENCE[topic]?.(connector);
			const claim = CLAIMS[topic];
			return against === void 0 || claim === void 0 ? [] : [say`${[claim]}, but ${against}`];
		});
		if (doubts.length > 0) report({ message: [
			"The checklist says ",
			...doubts.flatMap((doubt, at) => at === 0 ? doubt : ["; ", ...doubt]),
			"."
		] });
	}
};
const configurationInvalid = {
	id: "ConfigurationInvalid",
	subject: "pull-request",
	group: "Pull request",
	levels: { documented: "warning" },
	summary: "The settings of this review are valid.",
	why: "A setting that is not understood is left out, and its default applies: the review may be another than the maintainers wanted.",
	remedy: "For the maintainers: correct the settings file on the base branch. The publisher of this pull request has nothing to do.",
	confidence: "high",
	source: "The schema of the settings.",
	bad: "version: 1\nprset: documented",
	good: "version: 1\npreset: documented",
	check({ pullRequest, configurationProblems }, report) {
		const path = pullRequest.support.configuration?.path;
		for (const { message, line } of configurationProblems) report({ message: say`Line ${line} of ${path ?? "the settings"}: ${message}` });
		const index = pullRequest.published?.index ?? void 0;
		if (index?.blob.kind === "bytes" && readConnectorIndex(index.blob) === void 0) report({
			message: say`${index.path} is no index of connectors that this version reads; the new connector was compared by name only.`,
			help: say`For the maintainers: write it anew with ${"connector-preflight index --write"}. The publisher of this pull request has nothing to do.`
		});
	}
};
function lossOf({ folder, head, base }) {
	if (base === null || !isBuilt(base)) return void 0;
	if (head === null) return folder;
	const swagger = artifactOf(base, "swagger");
	return artifactOf(head, "swagger") === void 0 ? swagger?.path : void 0;
}
const connectorDeleted = {
	id: "ConnectorDeleted",
	subject: "pull-request",
	group: "Pull request",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "A published connector is deprecated, not deleted.",
	why: "Flows that use the connector would break without a warning, and the published connector cannot be maintained without its files.",
	remedy: "Restore the files and mark the connector as deprecated in its API definition.",
	confidence: "high",
	source: "Reviewers asked for it in three pull requests.",
	bad: "Removes every file below independent-publisher-connectors/Contoso Tickets",
	good: "Sets \"deprecated\": true in every operation of apiDefinition.swagger.json",
	check({ connectors }, report) {
		if (connectors.length >= 10) return;
		const lost = connectors.flatMap((connector) => lossOf(connector) ?? []);
		if (lost.length === 0) return;
		report({
			message: say`The pull request deletes ${listOf(lost)}.`,
			help: say`Restore what is deleted. To retire a connector, mark it as deprecated in the title and in every operation of its API definition, and leave the files in place until the program has taken it down.`
		});
	}
};
function messageOf({ fault, folder, wanted }) {
	switch (fault) {
		case "root-casing":
		case "root-misspelt": return say`${folder} lies in a folder of another spelling than the repository’s own.`;
		case "nested-root": return say`${folder} lies in a folder that repeats the one around it.`;
		case "outside-roots": return say`The connector folder ${folder} lies at the top of the repository.`;
		case "too-deep": return say`The files of the connector lie one folder too deep, in ${folder}.`;
		case "bare-file": return say`${folder} is a file, where the folder of the connector should be.`;
		case "no-folder": return say`The files of the connector lie directly in ${folder}, without a folder of their own.`;
		case "two-casings": return say`${folder} and ${wanted ?? folder} differ only in capital letters: they are two folders here, and one on most other computers.`;
	}
}
function helpOf({ fault, folder, wanted }) {
	if (wanted === void 0) return say`Make a folder with the name of the connector in ${folder} and move the files into it.`;
	if (fault === "bare-file") return say`Delete the file and add ${`${wanted}/intro.md`} instead: GitHub makes the folder when you type that path as the file’s name.`;
	return say`Move the files to ${wanted}.`;
}
const mildest$1 = ({ fault }) => fault === "two-casings" ? "warning" : "error";
function strayHelp(subject) {
	const { folders } = subject.configuration;
	const root = PROFILES.flatMap((profile) => folders[profile])[0] ?? "";
	const { name } = parsedTitle(subject);
	return say`Move what you wrote to ${`${root}/${name}/intro.md`}, and restore the files of the repository itself.`;
}
const connectorFolder = {
	id: "ConnectorFolder",
	subject: "pull-request",
	group: "Pull request",
	levels: { documented: "error" },
	summary: "The connector lies in a folder of its own below the folder of its program.",
	why: "The validation looks nowhere else, so that a connector in another place is neither checked nor deployed.",
	remedy: "Move the files to `independent-publisher-connectors/<name of the connector>/`.",
	confidence: "high",
	source: "Documentation of the program; wrong places were seen in about twenty pull requests.",
	bad: "Contoso Tickets/apiDefinition.swagger.json",
	good: "independent-publisher-connectors/Contoso Tickets/apiDefinition.swagger.json",
	check(subject, report) {
		const { pullRequest, configuration, connectors } = subject;
		for (const misplacement of findMisplacements(pullRequest, configuration.folders)) report({
			message: messageOf(misplacement),
			help: helpOf(misplacement),
			atMost: mildest$1(misplacement)
		});
		if (connectors.length === 0 && isStrayProposal(pullRequest, configuration.title)) report({
			message: say`The title is that of a connector, but the files lie at the top of the repository.`,
			help: strayHelp(subject)
		});
	}
};
const LONGEST$2 = 253;
const HOST$1 = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,12}$/;
const INVENTED = /(?:^|\.)(?:example\.(?:com|org|net)|contoso\.com|fabrikam\.com|localhost|test|example|invalid)$/;
function apiAddress(host, basePath = "/") {
	const bare = (host ?? "").slice(0, LONGEST$2).trim().toLowerCase().replace(/:\d{1,5}$/, "").replace(/^www\./, "");
	if (!HOST$1.test(bare) || INVENTED.test(bare)) return void 0;
	return {
		host: bare,
		basePath: `/${basePath.slice(0, LONGEST$2).toLowerCase().split("/").filter((segment) => segment !== "").join("/")}`
	};
}
function apiAddressOf(api) {
	return apiAddress(textOf$2(api?.root, "host"), textOf$2(api?.root, "basePath"));
}
const SHARED_DOMAINS = new Set("amazonaws.com azure-api.net azurewebsites.net cloudapp.net cloudfront.net github.com github.io googleapis.com herokuapp.com microsoft.com netlify.app rapidapi.com render.com run.app vercel.app windows.net workers.dev".split(" "));
function domainOf(host) {
	const labels = host.split(".");
	const [second = "", top = ""] = labels.slice(-2);
	return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join(".");
}
function isSharedHost({ host }) {
	return SHARED_DOMAINS.has(domainOf(host));
}
function kinshipOf(one, other) {
	if (one === void 0 || other === void 0) return "unknown";
	if (one.host === other.host) return one.basePath === other.basePath ? "same" : "host";
	const domain = domainOf(one.host);
	return domain === domainOf(other.host) && !SHARED_DOMAINS.has(domain) ? "domain" : "other";
}
const GRADES = {
	same: {
		same: "error",
		host: "error",
		domain: "error",
		unknown: "error",
		other: "warning"
	},
	variant: {
		same: "warning",
		host: "warning",
		domain: "warning",
		unknown: "warning",
		other: "info"
	},
	misspelt: {
		same: "warning",
		host: "warning",
		domain: "info",
		unknown: "info",
		other: void 0
	}
};
const asTitle = (closeness) => closeness === "same" ? "variant" : closeness;
const keysOf = (names, title) => ({
	names: names.map(nameKey$1),
	title: nameKey$1(title ?? "")
});
function compare(own, other) {
	const byName = own.names.flatMap((one) => other.names.map((two) => closenessOf(one, two)));
	const byTitle = [...other.names.map((name) => closenessOf(own.title, name)), ...own.names.map((name) => closenessOf(name, other.title))];
	return closest$1([...byName, ...[...byTitle, closenessOf(own.title, other.title)].map(asTitle)]);
}
const ORDER = [
	"error",
	"warning",
	"info"
];
function evaluateDuplicates(connector, published) {
	const own = keysOf(connector.names, connector.title);
	return published.flatMap((other) => {
		const closeness = compare(own, keysOf([other.name], other.title));
		if (closeness === void 0) return [];
		const kinship = kinshipOf(connector.address, other.address);
		const severity = GRADES[closeness][kinship];
		return severity === void 0 ? [] : [{
			published: other,
			closeness,
			kinship,
			severity
		}];
	}).toSorted((one, two) => ORDER.indexOf(one.severity) - ORDER.indexOf(two.severity));
}
const PLATFORM = 2;
function evaluateSameApi(connector, published) {
	const { address } = connector;
	if (address === void 0) return [];
	const onHost = published.filter((other) => other.address?.host === address.host);
	const isPlatform = onHost.length >= PLATFORM || isSharedHost(address);
	return onHost.filter((other) => !isPlatform || address.basePath !== "/" && kinshipOf(address, other.address) === "same");
}
const told = (title, address) => ({
	...title === void 0 ? {} : { title },
	...address === void 0 ? {} : { address }
});
const keyOf = (folder) => folder.toLowerCase();
function toldOf({ published }) {
	const fromIndex = (published?.index ? readConnectorIndex(published.index.blob) ?? [] : []).map((entry) => [keyOf(entry.folder), told(entry.title, apiAddress(entry.host, entry.basePath))]);
	const fromFiles = (published?.neighbours ?? []).flatMap(({ path, blob }) => {
		const root = blob.kind === "bytes" ? readJson(blob.bytes).value : void 0;
		if (!isObject(root)) return [];
		const api = new Swagger(root);
		return [[keyOf(folderOf(path)), told(apiTitleOf(api), apiAddressOf(api))]];
	});
	return new Map([...fromIndex, ...fromFiles]);
}
function ownerOf(folder, { folders }) {
	return ["certified", "independent-publisher"].find((owner) => folders[owner].some((root) => folder.startsWith(`${root}/`)));
}
function nameOfFolder(folder, settings) {
	const last = lastSegment(folder);
	return parseTitle(last, settings).name || last;
}
function publishedConnectors(pullRequest, configuration, touched) {
	const known = toldOf(pullRequest);
	const own = new Set(touched.map(keyOf));
	const folders = pullRequest.baseFolders.flatMap((folder) => {
		const owner = ownerOf(folder, configuration);
		if (owner === void 0 || own.has(keyOf(folder))) return [];
		return [{
			owner,
			folder,
			name: nameOfFolder(folder, configuration.title),
			...known.get(keyOf(folder))
		}];
	});
	const configured = configuration.knownConnectors.map(({ name, owner, host, basePath }) => {
		return {
			owner,
			name,
			...told(void 0, apiAddress(host, basePath))
		};
	});
	return [...folders, ...configured];
}
const BUILT = /* @__PURE__ */ new Set([
	"swagger",
	"properties",
	"script",
	"package"
]);
function kindOf$1({ title, paths }, { title: settings, folders }) {
	if (paths === void 0) return parseTitle(title, settings).proposal ? "proposal" : "submission";
	return paths.some((path) => BUILT.has(artifactKindOf(placeOf$1(path, folders)?.name ?? "").artifact)) ? "submission" : "proposal";
}
function evidenceOf$1(pull, own, { title: settings, folders }) {
	const touched = [...new Set((pull.paths ?? []).flatMap((path) => placeOf$1(path, folders)?.folder ?? []))];
	if (touched.some((folder) => folder.toLowerCase() === own.folder.toLowerCase())) return "same-folder";
	const names = touched.length > 0 ? touched.map((folder) => nameOfFolder(folder, settings)) : [parseTitle(pull.title, settings).name];
	const keys = own.names.map(nameKey$1);
	const closeness = closest$1(names.map(nameKey$1).flatMap((name) => keys.map((key) => closenessOf(key, name))));
	return closeness === "misspelt" ? void 0 : closeness;
}
function evaluateOpenPulls(own, pulls, configuration) {
	return pulls.filter((pull) => own.number === void 0 || pull.number < own.number).flatMap((pull) => {
		const evidence = evidenceOf$1(pull, own, configuration);
		return evidence === void 0 ? [] : [{
			pull,
			kind: kindOf$1(pull, configuration),
			evidence
		}];
	}).toSorted((one, two) => one.pull.number - two.pull.number);
}
function newHead({ head, base }) {
	if (head === null || head.profile !== "independent-publisher") return void 0;
	return base === null || base.files.length > 0 && !isBuilt(base) ? head : void 0;
}
function describe(head, subject) {
	const api = documentsOf(head).api;
	const [title, address] = [apiTitleOf(api), apiAddressOf(api)];
	const parsed = parsedTitle(subject);
	const named = parsed.form === "none" || parsed.name === "" ? [] : [parsed.name];
	return {
		names: [nameOfFolder(head.folder, subject.configuration.title), ...named],
		...title === void 0 ? {} : { title },
		...address === void 0 ? {} : { address }
	};
}
function find(subject) {
	const { pullRequest, configuration, connectors } = subject;
	const main = connectors.length < 10 ? mainOf(subject) : void 0;
	const head = main === void 0 ? void 0 : newHead(main);
	if (head === void 0) return void 0;
	const touched = connectors.flatMap((connector) => [connector.head?.folder ?? connector.folder, connector.base?.folder ?? connector.folder]);
	const candidate = describe(head, subject);
	const others = publishedConnectors(pullRequest, configuration, touched);
	const published = evaluateDuplicates(candidate, others);
	const named = new Set(published.map((duplicate) => duplicate.published));
	const own = {
		folder: head.folder,
		names: [...candidate.names, ...candidate.title === void 0 ? [] : [candidate.title]],
		...pullRequest.number === void 0 ? {} : { number: pullRequest.number }
	};
	return {
		folder: head.folder,
		published,
		sameApi: evaluateSameApi(candidate, others).filter((other) => !named.has(other)),
		host: candidate.address?.host ?? "",
		open: evaluateOpenPulls(own, pullRequest.openPulls ?? [], configuration)
	};
}
const found = /* @__PURE__ */ new WeakMap();
function duplicatesOf(subject) {
	const known = found.get(subject) ?? { duplicates: find(subject) };
	found.set(subject, known);
	return known.duplicates;
}
function nameWithPlace({ name, folder }, { pullRequest }) {
	if (folder === void 0) return [{ value: name }];
	const { repository, server, base } = pullRequest;
	const address = repository === void 0 ? void 0 : folderAddress(repository, base.sha, folder, server);
	return address === void 0 ? say`${name} (${folder})` : say`${name} (${{
		label: "its folder",
		url: address
	}})`;
}
function pullLink(number, { pullRequest }) {
	const { repository, server } = pullRequest;
	return repository === void 0 ? [{ value: `#${number}` }] : [{
		label: `#${number}`,
		url: pullAddress(repository, number, server)
	}];
}
const LIST$2 = {
	label: "list of connectors",
	url: CONNECTOR_LIST
};
function surest(subject, owner) {
	return duplicatesOf(subject)?.published.find(({ published }) => published.owner === owner);
}
function evidenceOf({ kinship }) {
	switch (kinship) {
		case "same":
		case "host": return [", and it calls the same API"];
		case "other": return [", but it calls another API"];
		case "domain":
		case "unknown": return [];
	}
}
const IF_ANOTHER = [" If yours is for another service, say so in the description, and give it a name that nobody takes for the other one."];
const CERTIFIED_HELP = say`A service that has such a connector cannot get a second one. See in the ${LIST$2} what it can do; where something is missing, ask its owner for it. Otherwise close this pull request.`;
function certifiedComplaint(duplicate, subject) {
	const which = nameWithPlace(duplicate.published, subject);
	if (duplicate.severity === "error") return {
		message: say`There is a connector of that name already, made by Microsoft or by the owner of the service: ${which}${evidenceOf(duplicate)}.`,
		help: CERTIFIED_HELP
	};
	return {
		message: say`There is a connector of a similar name, made by Microsoft or by the owner of the service: ${which}${evidenceOf(duplicate)}.`,
		help: [...CERTIFIED_HELP, ...IF_ANOTHER],
		atMost: duplicate.severity
	};
}
const connectorExists = {
	id: "ConnectorExists",
	subject: "pull-request",
	group: "Duplicates",
	stages: NEW_CONNECTOR,
	levels: {
		documented: "error",
		profiles: ONLY_INDEPENDENT
	},
	summary: "Neither Microsoft nor the owner of the service has a connector for it already.",
	why: "The program publishes no second connector for a service that has an official one; all work on it would be lost.",
	remedy: "Look the service up in the list of connectors, and ask the owner of the connector for what is missing in it.",
	confidence: "high",
	source: "Documentation of the program; reviewers stopped ten pull requests for a connector that existed.",
	bad: "independent-publisher-connectors/Contoso Tickets, beside certified-connectors/Contoso Tickets",
	good: "independent-publisher-connectors/Contoso Tickets, beside certified-connectors/Fabrikam Helpdesk",
	check(subject, report) {
		const duplicate = surest(subject, "certified");
		if (duplicate !== void 0) report(certifiedComplaint(duplicate, subject));
	}
};
function extendHelp({ published }) {
	if (published.folder === void 0) return ["Add what is missing to that connector instead of making a second one."];
	return say`Add what is missing to that connector instead: change the files in ${published.folder}, and agree with its publisher, whom its readme names.`;
}
function independentComplaint(duplicate, subject) {
	const which = nameWithPlace(duplicate.published, subject);
	if (duplicate.severity === "error") return {
		message: say`There is an independent publisher’s connector of that name already: ${which}${evidenceOf(duplicate)}.`,
		help: extendHelp(duplicate)
	};
	return {
		message: say`There is an independent publisher’s connector of a similar name: ${which}${evidenceOf(duplicate)}.`,
		help: [...extendHelp(duplicate), ...IF_ANOTHER],
		atMost: duplicate.severity
	};
}
const connectorExistsAsIndependent = {
	id: "ConnectorExistsAsIndependent",
	subject: "pull-request",
	group: "Duplicates",
	stages: NEW_CONNECTOR,
	levels: {
		documented: "error",
		profiles: ONLY_INDEPENDENT
	},
	summary: "No independent publisher has a connector for the service already.",
	why: "Users find two connectors of one name and cannot tell which is kept up; one with everything serves them better.",
	remedy: "Add your operations to the connector that is there, in its own folder, and agree with its publisher.",
	confidence: "high",
	source: "Documentation of the program; reviewers asked publishers to extend the connector that was there.",
	bad: "independent-publisher-connectors/ContosoTickets, beside independent-publisher-connectors/Contoso Tickets",
	good: "Changed files in independent-publisher-connectors/Contoso Tickets",
	check(subject, report) {
		const duplicate = surest(subject, "independent-publisher");
		if (duplicate !== void 0) report(independentComplaint(duplicate, subject));
	}
};
const isOwn = ({ pull }, { pullRequest }) => pullRequest.author !== "" && pull.author.toLowerCase() === pullRequest.author.toLowerCase();
function ofOthers(subject, kind) {
	return duplicatesOf(subject)?.open.find((duplicate) => duplicate.kind === kind && !isOwn(duplicate, subject));
}
function likeness({ evidence }) {
	switch (evidence) {
		case "same-folder": return ["in the same folder"];
		case "same": return ["of the same name"];
		case "variant": return ["of a similar name"];
	}
}
const duplicateRules = [
	connectorExists,
	connectorExistsAsIndependent,
	{
		id: "SubmissionOpen",
		subject: "pull-request",
		group: "Duplicates",
		stages: NEW_CONNECTOR,
		levels: {
			documented: "error",
			calibrated: "warning",
			profiles: ONLY_INDEPENDENT
		},
		summary: "Nobody else has submitted the connector before.",
		why: "Only one of two connectors of the same name can be published; the earlier one goes first.",
		remedy: "Wait until the earlier connector is certified and deployed, then open a pull request that adds to it.",
		confidence: "high",
		source: "Documentation of the program; several connectors had two pull requests open at a time.",
		bad: "Contoso Tickets (Independent Publisher), while an earlier pull request of another author brings its files",
		good: "An update of Contoso Tickets, after it was published",
		check(subject, report) {
			const duplicate = ofOthers(subject, "submission");
			if (duplicate === void 0) return;
			const link = pullLink(duplicate.pull.number, subject);
			report({
				message: say`${link} of ${duplicate.pull.author} is an earlier pull request for a connector ${likeness(duplicate)}.`,
				help: say`Wait until the connector of ${link} is published, then add to it what is missing. If ${link} is forgotten, ask there whether you may take it over.`,
				...duplicate.evidence === "variant" ? { atMost: "info" } : {}
			});
		}
	},
	{
		id: "ProposalOpen",
		subject: "pull-request",
		group: "Duplicates",
		stages: NEW_CONNECTOR,
		levels: {
			documented: "warning",
			profiles: ONLY_INDEPENDENT
		},
		summary: "Nobody else has proposed the connector before.",
		why: "Two people who build the same connector lose the work of one of them; together they are done sooner.",
		remedy: "Write to the publisher in the earlier pull request and offer to build the connector together.",
		confidence: "high",
		source: "Documentation of the program.",
		bad: "Contoso Tickets (Independent Publisher), while “Proposal - Contoso Tickets (Independent Publisher)” of another author is open",
		good: "Contoso Tickets (Independent Publisher), and nobody else works on it",
		check(subject, report) {
			const duplicate = ofOthers(subject, "proposal");
			if (duplicate === void 0) return;
			const link = pullLink(duplicate.pull.number, subject);
			report({
				message: say`${link} of ${duplicate.pull.author} is an earlier proposal for a connector ${likeness(duplicate)}.`,
				help: say`Ask in ${link} whether the proposal is still alive, and offer to build the connector together. Tell the reviewers here what you agreed on.`,
				...duplicate.evidence === "variant" ? { atMost: "info" } : {}
			});
		}
	},
	{
		id: "SameAuthorTwice",
		subject: "pull-request",
		group: "Duplicates",
		stages: NEW_CONNECTOR,
		levels: {
			documented: "warning",
			profiles: ONLY_INDEPENDENT
		},
		summary: "One connector has one pull request from proposal to publication.",
		why: "Reviewers cannot tell which of two is meant, and what was said in one is missing in the other.",
		remedy: "Go on in one of the pull requests and close the other; a push to its branch is enough to change it.",
		confidence: "high",
		source: "Documentation of the program; more than ten connectors came in two or more pull requests of one author.",
		bad: "Contoso Tickets (Independent Publisher), while “Proposal - Contoso Tickets (Independent Publisher)” of the same author is open",
		good: "The files of the connector pushed to the branch of its proposal",
		check(subject, report) {
			const duplicate = duplicatesOf(subject)?.open.find((other) => isOwn(other, subject));
			if (duplicate === void 0) return;
			const link = pullLink(duplicate.pull.number, subject);
			report({
				message: say`You have an earlier pull request open for a connector ${likeness(duplicate)}: ${link}.`,
				help: say`Go on in one of the two and close the other. To change ${link}, push to its branch; a proposal becomes a submission in the same pull request.`,
				...duplicate.evidence === "variant" ? { atMost: "info" } : {}
			});
		}
	},
	{
		id: "SameApi",
		subject: "pull-request",
		group: "Duplicates",
		stages: NEW_CONNECTOR,
		levels: {
			documented: "info",
			profiles: ONLY_INDEPENDENT
		},
		summary: "No connector of another name calls the same API.",
		why: "Two connectors for one API are often one connector under two names.",
		remedy: "Look whether the other connector has the operations already, and say in the description what yours does that it does not.",
		confidence: "low",
		source: "Own judgement: of the published connectors few share a host, apart from platforms with many APIs, which are left out.",
		bad: "A connector called Helpdesk for the host api.tickets.example.com, which a connector called Tickets calls too",
		good: "A connector for a host that no other connector calls",
		check(subject, report) {
			const duplicates = duplicatesOf(subject);
			if (duplicates === void 0 || duplicates.sameApi.length === 0) return;
			const names = duplicates.sameApi.map(({ folder, name }) => folder ?? name);
			report({ message: say`${listOf(names, 3)} ${[names.length === 1 ? "calls" : "call"]} the same host, ${duplicates.host}.` });
		}
	}
];
const DELETE = ["Delete what does not belong: in the tab “Files changed” of the pull request, the menu “…” of each file has “Delete file”."];
const PUT_BACK = ["Put everything else back as it was, or start again from a fresh branch with only the connector’s folder."];
const foreignFiles = {
	id: "ForeignFiles",
	subject: "pull-request",
	stages: WITH_CONNECTOR,
	group: "Pull request",
	levels: {
		documented: "error",
		profiles: { custom: "warning" }
	},
	summary: "Only files of the connector are changed.",
	why: "Other files are the repository’s or your editor’s; merged with the connector they reach everyone who clones the repository.",
	remedy: "Take the files out of the pull request, or start again from a fresh branch with only the connector’s folder.",
	confidence: "high",
	source: "Reviewers asked for a clean pull request in eight cases.",
	bad: "Files below independent-publisher-connectors/Contoso Tickets, and .vscode/settings.json",
	good: "Files below independent-publisher-connectors/Contoso Tickets only",
	check({ pullRequest, configuration, connectors }, report) {
		if (connectors.length === 0 || connectors.length >= 10) return;
		const files = findFilesOutside(pullRequest, configuration.folders);
		const paths = files.map((file) => file.path);
		const [first] = paths;
		if (first === void 0) return;
		report({
			message: paths.length === 1 ? say`${first} does not belong to the connector.` : say`${paths.length} changed files do not belong to the connector: ${listOf(paths)}.`,
			help: files.every((file) => file.status === "added") ? DELETE : PUT_BACK
		});
	}
};
function complaintAboutMissing(connector) {
	const path = `${connector.folder}/intro.md`;
	if (connector.files.length === 0 || artifactOf(connector, "intro") !== void 0) return void 0;
	const readme = artifactOf(connector, "readme");
	if (readme === void 0) return {
		message: say`The proposal has no ${"intro.md"}.`,
		help: say`Add ${path}: what the service is, what the connector will do, and your e-mail address if you look for somebody to build it with.`,
		fix: introSkeletonFix(connector)
	};
	return {
		message: say`The proposal has ${readme.name}, but no ${"intro.md"}.`,
		help: say`Rename ${readme.name} to ${"intro.md"}. The readme comes later, together with the connector.`,
		atMost: "warning",
		file: readme.path,
		fix: {
			kind: "rename",
			to: "intro.md"
		}
	};
}
const introMissing = {
	id: "IntroMissing",
	subject: "pull-request",
	stages: ["proposal"],
	group: "Proposal",
	levels: {
		documented: "error",
		profiles: ONLY_INDEPENDENT
	},
	summary: "A proposal has an intro.md in the connector’s folder.",
	why: "It tells others what is being built, so that nobody builds it twice and those who want to help can.",
	remedy: "Add intro.md to the connector’s folder: what the service is, what the connector will do, and how to reach you.",
	confidence: "medium",
	source: "Documentation of the program since 2025.",
	bad: "independent-publisher-connectors/Contoso Tickets/readme.md and nothing else",
	good: "independent-publisher-connectors/Contoso Tickets/intro.md",
	check(subject, report) {
		for (const connector of proposedConnectors(subject)) {
			const complaint = complaintAboutMissing(connector);
			if (complaint !== void 0) report(complaint);
		}
	}
};
const FEWEST_LETTERS = 80;
const PURPOSE = new Set("action actions allow allows connector create creates enable enables feature features get gets help helps let lets list lists operation operations provide provides read reads retrieve send sends support supports trigger triggers update updates will".split(" "));
const SEEKS_HELP = /\b(?:collaborat\w{0,8}|co-?author\w{0,3}|contributors? (?:are )?(?:wanted|welcome)|looking for (?:help|someone|somebody|a partner))\b/i;
function hasAddress(text) {
	return [...text.matchAll(/@/g)].some(({ index }) => /[^\s@]$/.test(text.slice(Math.max(0, index - 1), index)) && /^@[\w-]{1,63}\.[a-z]/i.test(text.slice(index, index + 80)));
}
function complaintsAbout(text, file) {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	if (words.reduce((sum, word) => sum + word.length, 0) < FEWEST_LETTERS) return [{
		file: file.path,
		message: say`${file.name} says too little to know what is proposed.`,
		help: ["Describe in a few sentences what the service is and what the connector will do."]
	}];
	const complaints = [];
	if (!words.some((word) => PURPOSE.has(word))) complaints.push({
		file: file.path,
		message: say`${file.name} does not seem to say what the connector will do.`,
		help: ["Add a list of the actions and triggers that you plan."]
	});
	if (SEEKS_HELP.test(text) && !hasAddress(text)) complaints.push({
		file: file.path,
		message: say`${file.name} asks for collaborators, but has no e-mail address.`,
		help: ["Add the address under which they can reach you."]
	});
	return complaints;
}
const introIncomplete = {
	id: "IntroIncomplete",
	subject: "pull-request",
	stages: ["proposal"],
	group: "Proposal",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: ONLY_INDEPENDENT
	},
	summary: "The file intro.md says what the service is, what the connector will do, and how to reach those who look for help.",
	why: "Others decide by it whether their own idea is already taken care of, and whether to join.",
	remedy: "Say in intro.md what the service is and what the connector will do. Add an e-mail address if you look for collaborators.",
	confidence: "low",
	source: "Documentation of the program; how to tell it from the text is our own judgement.",
	bad: "intro.md: “Connector for Contoso. Collaborators wanted!”",
	good: "intro.md: “Contoso keeps support tickets. The connector will list, read and create tickets. Write to ada@example.com to help.”",
	check(subject, report) {
		for (const connector of proposedConnectors(subject)) {
			const { intro } = documentsOf(connector);
			if (intro === void 0 || intro.document.refusal !== void 0) continue;
			for (const complaint of complaintsAbout(visibleText$1(intro.document.tree), intro.file)) report(complaint);
		}
	}
};
const plural = (count, one) => [`${count} ${one}${count === 1 ? "" : "s"}`];
function brokenNote({ pullRequest }) {
	const { broken } = readPictures(writingOf(pullRequest).body);
	const [first] = broken.filter((path) => path !== "");
	return first === void 0 ? [] : say` The picture ${first} cannot be seen by others: paste it into the description instead.`;
}
const ENOUGH = 2;
function claimNote(subject, found) {
	return (checklistOf(subject) ?? []).some(({ topic, ticked }) => ticked && PICTURE_TOPICS.has(topic)) && found === 0 ? [", though their boxes are ticked"] : [];
}
const PICTURE_TOPICS = /* @__PURE__ */ new Set(["flow-screenshots", "test-screenshot"]);
const screenshotsMissing = {
	id: "ScreenshotsMissing",
	subject: "pull-request",
	stages: ["submission"],
	group: "Checklist",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: ONLY_INDEPENDENT
	},
	summary: "The description shows flows that succeed and the test tab of the connector.",
	why: "Reviewers have no account of the service: pictures are how they see that the connector works.",
	remedy: "Paste pictures into the description: flows in which up to three operations succeed, and the test tab of the custom connector.",
	confidence: "medium",
	source: "Pull-request template of the repository. Most merged pull requests have two pictures, and reviewers did not ask for more.",
	bad: "A description without pictures",
	good: "A description with a picture of flows that succeed, and one of the test tab",
	check(subject, report) {
		const connector = mainHead(subject);
		const { flows } = subject.configuration.screenshots;
		if (connector === void 0 || flows === 0) return;
		const operations = operationCount(connector);
		const wantedFlows = Math.min(flows, operations);
		const found = countPictures(subject);
		if (operations === 0 || found >= ENOUGH) return;
		report({
			message: say`The pull request shows ${found === 0 ? ["no picture"] : plural(found, "picture")}${claimNote(subject, found)}; the template asks for flows with ${plural(wantedFlows, "operation")} and for the test tab.${brokenNote(subject)}`,
			help: say`Paste into the description: ${plural(wantedFlows, "operation")} succeeding in a flow, and the test tab. One picture may show several operations.`
		});
	}
};
function cleanBranch({ configuration, pullRequest }) {
	return configuration.baseBranches[0] ?? pullRequest.base.ref;
}
function historyHelp(subject) {
	return say`Bring your fork up to date, make a new branch from its ${cleanBranch(subject)}, copy only the folder of your connector into it, and open a new pull request from that branch.`;
}
function splitHelp(subject) {
	const main = mainOf(subject);
	const others = subject.connectors.filter((connector) => connector !== main).map((connector) => connector.folder);
	if (main === void 0) return ["Keep one connector in this pull request and open another one for each of the others."];
	return say`Keep ${main.folder} here. Undo the changes to ${listOf(others)}; for those that you meant, open a pull request of their own.`;
}
const singleConnector = {
	id: "SingleConnector",
	subject: "pull-request",
	stages: WITH_CONNECTOR,
	group: "Pull request",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "A pull request changes one connector.",
	why: "Each connector is reviewed, certified and deployed by itself; two in one pull request hold each other up.",
	remedy: "Open one pull request for each connector, each from a branch of its own.",
	confidence: "high",
	source: "Documentation of the program; reviewers asked for it in thirteen pull requests.",
	bad: "Files below independent-publisher-connectors/Contoso Tickets and independent-publisher-connectors/Fabrikam Helpdesk",
	good: "Files below independent-publisher-connectors/Contoso Tickets only",
	check(subject, report) {
		const { length } = subject.connectors;
		if (length <= 1) return;
		const folders = subject.connectors.map((connector) => connector.folder);
		if (length < 10) {
			report({
				message: say`This pull request changes ${length} connectors: ${listOf(folders)}.`,
				help: splitHelp(subject)
			});
			return;
		}
		report({
			message: say`This pull request changes ${length} connectors. Most likely the branch carries changes of others that are not meant to be here.`,
			help: historyHelp(subject)
		});
	}
};
const titleNameMismatch = {
	id: "TitleNameMismatch",
	subject: "pull-request",
	stages: WITH_CONNECTOR,
	group: "Pull request",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: ONLY_INDEPENDENT
	},
	summary: "The title names the connector that the files describe.",
	why: "A title that names another connector usually means that the wrong files, or the files of two connectors, were added.",
	remedy: "Make the name in the title, the folder and the title in the API definition agree.",
	confidence: "medium",
	source: "In 295 of 329 merged pull requests the title’s name equals that of the folder or of the API definition.",
	bad: "Fabrikam Helpdesk (Independent Publisher), with the folder Contoso Tickets",
	good: "Contoso Tickets (Independent Publisher), with the folder Contoso Tickets",
	check(subject, report) {
		const main = mainOf(subject);
		const { name, form } = parsedTitle(subject);
		if (main === void 0 || form === "none") return;
		if (namesOfTouched(main).some((own) => mayBeSameName(own, name))) return;
		report({
			message: say`The title speaks of ${name}, and the files are those of ${main.name}.`,
			help: ["If the files are the right ones, put their name into the title; otherwise replace the files."]
		});
	}
};
const titlePattern = {
	id: "TitlePattern",
	subject: "pull-request",
	stages: WITH_CONNECTOR,
	yieldsTo: ["TitleStageMismatch"],
	group: "Pull request",
	levels: {
		documented: "error",
		calibrated: "info",
		profiles: ONLY_INDEPENDENT
	},
	summary: "The title is the name of the connector and “(Independent Publisher)”; a proposal has “Proposal - ” before it.",
	why: "Reviewers and other publishers look for connectors by these titles, also to see whether somebody builds one already.",
	remedy: "Change the title to `Name (Independent Publisher)`, or to `Proposal - Name (Independent Publisher)` while there is only a proposal.",
	confidence: "high",
	source: "Documentation of the program. Reviewers were never seen asking for a corrected suffix.",
	bad: "Add contoso tickets [independent publishers]",
	good: "Contoso Tickets (Independent Publisher)",
	check(subject, report) {
		const parsed = parsedTitle(subject);
		if (parsed.form === "canonical") return;
		const wanted = wantedTitle(subject);
		const program = parsed.notes.find((note) => note.kind === "other-program");
		const message = program !== void 0 ? say`The title names another program: ${program.text}.` : parsed.form === "none" ? ["The title does not show that this is a connector of the program."] : ["The title is understood, but it is not in the usual form."];
		if (wanted === void 0) report({ message });
		else report({
			message,
			help: say`Change the title to ${wanted}.`,
			fix: {
				kind: "title",
				title: wanted
			}
		});
	}
};
const isWhole = (connector) => connector !== void 0 && [
	"swagger",
	"properties",
	"readme"
].every((kind) => artifactOf(connector, kind) !== void 0);
function mildest({ pullRequest, stage }, connector) {
	if (pullRequest.draft || !isWhole(connector)) return "info";
	return stage === "submission" ? "error" : "warning";
}
function reportStillProposal(subject, report) {
	const wanted = wantedTitle(subject);
	if (wanted === void 0) return;
	const connector = mainHead(subject);
	report({
		message: say`The title still says ${subject.configuration.title.proposalPrefix}, though ${[isWhole(connector) ? "the files of the connector are here" : "the first files of the connector are here"]}.`,
		help: say`When all files are ready for review, change the title to ${wanted}.`,
		atMost: mildest(subject, connector),
		fix: {
			kind: "title",
			title: wanted
		}
	});
}
function reportNotYetBuilt(subject, report) {
	const wanted = wantedTitle(subject);
	if (wanted === void 0) return;
	report({
		message: say`The title is that of a finished connector, but the pull request holds only its description.`,
		help: say`Add the files of the connector, or change the title to ${wanted} until they are ready.`,
		atMost: subject.pullRequest.draft ? "info" : "warning",
		fix: {
			kind: "title",
			title: wanted
		}
	});
}
const titleStageMismatch = {
	id: "TitleStageMismatch",
	subject: "pull-request",
	stages: WITH_CONNECTOR,
	group: "Pull request",
	levels: {
		documented: "error",
		profiles: ONLY_INDEPENDENT
	},
	summary: "The title says “Proposal” as long as there is only a proposal, and no longer.",
	why: "Reviewers leave a proposal alone until its title says that the connector is there.",
	remedy: "Take “Proposal - ” out of the title when the files are ready; put it in front while they are not.",
	confidence: "high",
	source: "Documentation of the program; reviewers asked for it in five pull requests.",
	bad: "Proposal - Contoso Tickets (Independent Publisher), with apiDefinition.swagger.json, apiProperties.json and readme.md",
	good: "Contoso Tickets (Independent Publisher), with the same files",
	check(subject, report) {
		const { proposal, form } = parsedTitle(subject);
		if (form === "none") return;
		if (proposal && subject.stage !== "proposal") reportStillProposal(subject, report);
		if (!proposal && subject.stage === "proposal") reportNotYetBuilt(subject, report);
	}
};
const TEXTS = /* @__PURE__ */ new Set([
	"title",
	"summary",
	"description",
	"x-ms-summary"
]);
function sameButTexts(one, other) {
	if (one === other) return true;
	if (isArray(one)) return isArray(other) && one.length === other.length && one.every((entry, index) => sameButTexts(entry, other[index]));
	if (!isObject(one) || !isObject(other)) return false;
	const tells = (object) => (key) => !TEXTS.has(key) || typeof object[key] !== "string";
	const keys = Object.keys(one).filter(tells(one));
	if (keys.length !== Object.keys(other).filter(tells(other)).length) return false;
	return keys.every((key) => Object.hasOwn(other, key) && sameButTexts(one[key], other[key]));
}
function sameVersion({ head, base }) {
	const now = head === null ? void 0 : documentsOf(head).swagger;
	const before = base === null ? void 0 : documentsOf(base).swagger;
	if (now === void 0 || before === void 0) return void 0;
	const version = versionOf(now.document.value);
	if (version === void 0 || version !== versionOf(before.document.value)) return void 0;
	if (sameButTexts(before.document.value, now.document.value)) return void 0;
	const [span] = now.document.locate([{ pointer: "/info/version" }]);
	return {
		file: now.file.path,
		version,
		...span && { line: now.document.positionAt(span.offset).line }
	};
}
function versionOf(swagger) {
	return textOf$2(objectOf$1(swagger, "info"), "version");
}
const pullRequestRules$1 = [
	baseBranch,
	singleConnector,
	connectorFolder,
	connectorDeleted,
	foreignFiles,
	titleStageMismatch,
	titlePattern,
	titleNameMismatch,
	introMissing,
	introIncomplete,
	checklistMissing,
	checklistIncomplete,
	checklistEvidence,
	screenshotsMissing,
	{
		id: "VersionNotRaised",
		subject: "pull-request",
		stages: ["update"],
		group: "Pull request",
		levels: {
			documented: "info",
			profiles: NOT_FOR_CUSTOM
		},
		summary: "An update that changes more than texts has another version than the published connector.",
		why: "The version is how you, the reviewers and those who report a problem tell the update from what was published before.",
		remedy: "Raise `info.version`, for example from 1.0 to 1.1.",
		confidence: "medium",
		source: "In 64 of 133 published updates the version was raised; reviewers did not ask for it in the others.",
		bad: "A new operation, with `\"version\": \"1.0\"` as before",
		good: "A new operation, with `\"version\": \"1.1\"` instead of `\"1.0\"`",
		check({ connectors }, report) {
			for (const connector of connectors) {
				const same = sameVersion(connector);
				if (same === void 0) continue;
				report({
					file: same.file,
					...same.line !== void 0 && { line: same.line },
					message: say`The version is ${same.version}, as in the published connector, though more than texts was changed.`
				});
			}
		}
	},
	configurationInvalid,
	...duplicateRules
];
function readmeWith(passage, replacement) {
	return { files: { [README_NAME]: sampleReadme.replaceAll(passage, replacement) } };
}
function visibleOperations(documents) {
	return (documents.api?.operations ?? []).filter(({ internal, deprecated }) => !internal && !deprecated).flatMap(described);
}
function allOperations(documents) {
	return (documents.api?.operations ?? []).flatMap(described);
}
function described({ id, value }) {
	return id === void 0 ? [] : [{
		operationId: id,
		summary: textOf$2(value, "summary") ?? ""
	}];
}
const readmeOperationNotDocumented = {
	id: "ReadmeOperationNotDocumented",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme describes every operation that makers can use.",
	why: "Makers read the list to see whether the connector can do what they need.",
	remedy: "Add a heading with the summary of the operation and one sentence on what it does. Where it is described under another name, use its summary.",
	confidence: "high",
	source: "Readme template of the program; 106 of 394 published readmes leave operations out.",
	bad: readmeWith("### Get a ticket\nReads one ticket.\n", ""),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0) return;
		const operations = visibleOperations(documents);
		const isMentioned = mentionsIn(readme.document);
		const names = operations.filter(({ summary, operationId }) => !isMentioned(summary) && !isMentioned(operationId)).map(({ summary, operationId }) => summary || operationId);
		if (names.length === 0) return;
		const message = say`The readme does not name ${names.length} of ${operations.length} operations: ${listOf(names, 4)}.`;
		report({
			line: lineOfSection(readme, SUPPORTED_OPERATIONS),
			message
		});
	}
};
function mentionsIn(document) {
	const names = new Set(visibleText$1(document.tree).split("\n").flatMap((line) => [line, line.split(BEHIND_NAME, 1)[0] ?? ""]).map(nameKey));
	return (name) => {
		const wanted = comparable(name);
		return wanted !== "" && (document.comparableText.includes(wanted) || [name, withoutVerb(name)].map(nameKey).some((key) => names.has(key)));
	};
}
function withoutVerb(name) {
	return name.replace(/^\s*\S+\s+/, "");
}
const BEHIND_NAME = /:| [-–—] /;
const SMALL_WORDS$1 = /* @__PURE__ */ new Set([
	"a",
	"an",
	"the",
	"of",
	"for",
	"by",
	"to",
	"in",
	"from",
	"with",
	"and",
	"s"
]);
const NUMBERS = {
	two: "2",
	three: "3",
	four: "4",
	five: "5",
	six: "6",
	seven: "7",
	ten: "10"
};
function nameKey(name) {
	return wordsOf(name.replaceAll(/(?<=\w)\/(?=\w)/g, "")).filter((word) => !SMALL_WORDS$1.has(word)).map((word) => Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : word.replace(/s$/, "")).join("");
}
const DIVIDER = /^(?:supported |available )?(?:actions?|triggers?|operations?|parameters?|required|optional|inputs?|outputs?|requests?|responses?|returns?|examples?|notes?|usage|description|deprecated)\b/;
const readmeOperationUnknown = {
	id: "ReadmeOperationUnknown",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The headings below “Supported Operations” are operations of the swagger.",
	why: "A heading that no operation answers to is most often an operation that was renamed or removed, and makers look for it in vain.",
	remedy: "Use the summary of the operation as the heading, or remove the heading.",
	confidence: "medium",
	source: "Published readmes: 61 of 394 have such headings.",
	bad: readmeWith("### Get a ticket\n", "### Get the history of a ticket\nReads what was changed.\n### Get a ticket\n"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const list = readmeOf(documents)?.found.get(SUPPORTED_OPERATIONS);
		if (list === void 0) return;
		const names = allOperations(documents).flatMap(({ summary, operationId }) => [summary, operationId]);
		const known = new Set(names.map(nameKey));
		const verbs = new Set(names.map(firstWord));
		const leaves = list.below.filter((section) => section.below.length === 0);
		const levels = new Set(leaves.filter((section) => isKnown(section, known)).map((section) => section.heading.level));
		const unknown = leaves.filter(({ heading }) => levels.has(heading.level) && verbs.has(firstWord(heading.text)) && !DIVIDER.test(heading.key)).filter((section) => !isKnown(section, known));
		const first = unknown[0];
		if (first === void 0) return;
		const headings = listOf(unknown.map(({ heading }) => heading.text), 3);
		report({
			line: first.heading.line,
			message: say`No operation of the swagger is called ${headings}.`
		});
	}
};
function isKnown(section, known) {
	const name = nameKey(section.heading.text);
	return name === "" || known.has(name);
}
function firstWord(name) {
	return wordsOf(name)[0] ?? "";
}
const readmeOperationsWithoutHeadings = {
	id: "ReadmeOperationsWithoutHeadings",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "Each operation has a heading of its own below “Supported Operations”.",
	why: "Headings can be linked to and appear in the table of contents; entries of a list or a table cannot.",
	remedy: "Give each operation a level-3 heading and a sentence.",
	confidence: "medium",
	source: "Readme template of the program; 32 of 394 published readmes use a list or a table.",
	bad: readmeWith("### ", "- "),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const list = readmeOf(documents)?.found.get(SUPPORTED_OPERATIONS);
		if (list === void 0 || list.below.length > 0 || list.body.length === 0) return;
		report({
			line: list.heading.line,
			message: say`The operations under ${list.heading.text} have no headings of their own.`
		});
	}
};
const SAMPLE_INTRODUCTION = "Contoso Tickets keeps support tickets. This connector creates and reads them.";
const SHORTEST = 40;
const readmeIntroMissing = {
	id: "ReadmeIntroMissing",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "Below its title the readme says what the service and the connector do.",
	why: "These sentences are the first that a maker reads about the connector.",
	remedy: "Say in two or three sentences what the service is and what the connector does with it.",
	confidence: "high",
	source: "Readme template of the program; 3 of 394 published readmes lack it.",
	bad: readmeWith(`${SAMPLE_INTRODUCTION}\n`, ""),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const introduction = introductionOf(readmeOf(documents));
		if (introduction === void 0 || introduction.words !== "") return;
		report({
			line: introduction.line,
			message: say`Between the title and the next heading there is no text.`
		});
	}
};
const readmeIntroShort = {
	id: "ReadmeIntroShort",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: `The text below the title has at least ${SHORTEST} characters.`,
	why: "A few words do not tell a maker whether the connector is what they look for.",
	remedy: "Say in two or three sentences what the service is and what the connector does with it.",
	confidence: "medium",
	source: "Published readmes: 1 of 394 is shorter.",
	bad: readmeWith(SAMPLE_INTRODUCTION, "Support tickets."),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const introduction = introductionOf(readmeOf(documents));
		if (introduction === void 0) return;
		const { length } = introduction.words;
		if (length === 0 || length >= SHORTEST) return;
		report({
			line: introduction.line,
			message: say`The text below the title has only ${length} characters.`
		});
	}
};
function introductionOf(readme) {
	if (readme === void 0) return void 0;
	const { document, title } = readme;
	if (title !== void 0) return {
		words: oneLine(visibleText$1(...title.body)),
		line: title.heading.line
	};
	const before = oneLine(visibleText$1(...document.preamble));
	const first = document.sections[0];
	const firstIsSection = first !== void 0 && TEMPLATE_SECTIONS.some((section) => section.isNamed(first.heading.key));
	if (before !== "" || first === void 0 || firstIsSection) return {
		words: before,
		line: 1
	};
	return {
		words: oneLine(visibleText$1(...first.body)),
		line: first.heading.line
	};
}
const readmeLocalImage = {
	id: "ReadmeLocalImage",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Pictures are linked by a web address.",
	why: "The published page holds the text only: pictures that lie in the folder, or on your disk, are shown as broken.",
	remedy: "Upload the picture somewhere public and use its https address, or remove it.",
	confidence: "high",
	source: "Published readmes: 7 of 394 have pictures without a web address.",
	bad: readmeWith("None.\n", "None.\n![Form](form.png)\n"),
	good: readmeWith("None.\n", "None.\n![Form](https://contoso.example/form.png)\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const { artifact, link } of linksOf(documents)) {
			if (link.kind !== "image" || link.target === "" || /^https?:/i.test(link.target)) continue;
			report({
				file: artifact.file.path,
				line: link.line,
				message: say`The picture ${shorten(link.target)} is not at a web address.`
			});
		}
	}
};
const readmeBrokenLink = {
	id: "ReadmeBrokenLink",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Links inside the connector lead somewhere: to a heading of the page or a file of the folder.",
	why: "Readers who follow the link end on an error page or stay where they are.",
	remedy: "Correct the link, or use the full https address of the page.",
	confidence: "high",
	source: "How GitHub resolves relative links and headings.",
	bad: readmeWith("None.\n", "None. See [the steps](setup.md).\n"),
	good: readmeWith("None.\n", "None. See [the steps](#obtaining-credentials).\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const { artifact, link } of linksOf(documents)) {
			if (link.kind !== "link") continue;
			const reason = whyBroken(link.target, artifact, documents);
			if (reason === void 0) continue;
			report({
				file: artifact.file.path,
				line: link.line,
				...wordsFor(reason, link.target)
			});
		}
	}
};
const readmeInsecureLink = {
	id: "ReadmeInsecureLink",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Links use https.",
	why: "Browsers warn of pages that come without encryption.",
	remedy: "Use https where the site has it.",
	confidence: "high",
	source: "Published readmes: 5 of 394 have such links.",
	bad: readmeWith("None.\n", "None. See [Contoso](http://contoso.example).\n"),
	good: readmeWith("None.\n", "None. See [Contoso](https://contoso.example).\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const { artifact, link } of linksOf(documents)) {
			if (!/^http:/i.test(link.target) || LOOPBACK.test(link.target) || link.schemeAdded) continue;
			report({
				file: artifact.file.path,
				line: link.line,
				message: say`The link ${shorten(link.target)} has no encryption.`
			});
		}
	}
};
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;
const readmeEmptyLink = {
	id: "ReadmeEmptyLink",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Every link and every picture has a target.",
	why: "A link without a target looks like one and does nothing.",
	remedy: "Put the address into the round brackets, or remove the link.",
	confidence: "high",
	source: "None of 394 published readmes has one.",
	bad: readmeWith("None.\n", "None. See [Contoso]().\n"),
	good: readmeWith("None.\n", "None. See [Contoso](https://contoso.example).\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const { artifact, link } of linksOf(documents)) {
			if (link.target !== "") continue;
			report({
				file: artifact.file.path,
				line: link.line,
				message: link.kind === "image" ? say`A picture has no address.` : say`A link has no address.`
			});
		}
	}
};
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;
function wordsFor(reason, target) {
	const seen = target.replaceAll(INVISIBLE, "");
	if (seen !== target && /^https?:/i.test(seen)) return {
		message: say`The link to ${shorten(seen)} does not work: an invisible character stands in its address.`,
		help: ["Delete the address between the round brackets and type it anew."]
	};
	if (reason === "heading") return { message: say`No heading of this page answers to the link ${shorten(target)}.` };
	return { message: say`The link ${shorten(target)} leads to a file that is not in the folder.` };
}
function linksOf(documents) {
	return [documents.readme, documents.intro].flatMap((artifact) => artifact?.document.links.map((link) => ({
		artifact,
		link
	})) ?? []);
}
function whyBroken(target, artifact, documents) {
	if (target === "" || /^[a-z][a-z0-9+.-]*:|^\/|^\.\.(?:\/|$)/i.test(target)) return void 0;
	if (target.startsWith("#")) return anchorsOf(artifact.document).has(decoded(target.slice(1)).toLowerCase()) ? void 0 : "heading";
	const name = decoded(target.replace(/[?#].*$/s, "")).replace(/^\.\//, "").replace(/\/$/, "");
	if (name === "" || name === "." || looksLikeHost(name)) return void 0;
	return documents.connector.files.some((file) => file.name === name || file.name.startsWith(`${name}/`)) ? void 0 : "file";
}
function looksLikeHost(name) {
	return /^www\./i.test(name);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
const ANCHORS = /* @__PURE__ */ new WeakMap();
function anchorsOf(document) {
	const known = ANCHORS.get(document) ?? readAnchors(document);
	ANCHORS.set(document, known);
	return known;
}
function readAnchors(document) {
	const anchors = /* @__PURE__ */ new Set(["top"]);
	for (const { heading } of document.sections) {
		const slug = heading.text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
		let anchor = slug;
		for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
		anchors.add(anchor);
	}
	for (const node of walk(document.tree)) {
		if (node.type !== "html") continue;
		for (const [, anchor] of node.value.matchAll(/\b(?:id|name)\s{0,9}=\s{0,9}["']([^"']{1,200})["']/gi)) anchors.add((anchor ?? "").toLowerCase());
	}
	return anchors;
}
function shorten(target) {
	return target.length > 80 ? `${target.slice(0, 80)}…` : target;
}
const REDIRECT_URL = "https://global.consent.azure-apim.net/redirect";
const SAMPLE_STEP = "Open your profile in Contoso and create an API key.";
const MENTIONS_REDIRECT = /redirect|call[ -]?back/;
const MENTIONS_APP = /client[ -]?secret|client[ -]?id (?:and|&) (?:the )?secret|oauth2? app\b|app registration|regist(?:er|ering) (?:an?|the|your) (?:new )?app/;
const WITH_OAUTH = {
	...withOAuth(),
	profile: "independent-publisher"
};
const DESCRIBED = {
	...WITH_OAUTH,
	...readmeWith(SAMPLE_STEP, `Register an app in the Contoso portal with the redirect URL ${REDIRECT_URL} and the scope tickets.read, and copy its client id and client secret.`)
};
const readmeOAuthStepsMissing = {
	id: "ReadmeOAuthStepsMissing",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme of a connector that signs in with OAuth says how to create the OAuth app.",
	why: "The team that deploys the connector has to create the app first, and so has everybody who wants to try it.",
	remedy: `Describe how to register the app: where, the redirect URL ${REDIRECT_URL}, the scopes, and where client id and client secret are found.`,
	confidence: "high",
	source: "Checklist of the pull request template; 9 of 394 published readmes say nothing of it.",
	bad: WITH_OAUTH,
	good: DESCRIBED,
	reportedAt: { file: "readme.md" },
	alsoTriggers: ["OAuthPausedForIndependentPublisher"],
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0 || !usesOAuth(documents.properties?.document.value)) return;
		const text = readme.document.comparableText;
		if (MENTIONS_REDIRECT.test(text) || MENTIONS_APP.test(text)) return;
		report({
			line: lineOfSection(readme, OBTAINING_CREDENTIALS),
			message: say`The connector signs in with OAuth, but the readme does not say how to create the OAuth app.`
		});
	}
};
const readmeOAuthRedirectNotMentioned = {
	id: "ReadmeOAuthRedirectNotMentioned",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The steps for the OAuth app name the redirect URL.",
	why: "Sign-in fails unless the app knows the redirect URL, and nobody can guess it.",
	remedy: `State the redirect URL ${REDIRECT_URL} among the steps.`,
	confidence: "medium",
	source: "Published readmes: 7 of 394 name the client secret but not the redirect URL.",
	bad: {
		...WITH_OAUTH,
		...readmeWith(SAMPLE_STEP, "Register an app in the Contoso portal and copy its client id and client secret.")
	},
	good: DESCRIBED,
	reportedAt: { file: "readme.md" },
	alsoTriggers: ["OAuthPausedForIndependentPublisher"],
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0 || !usesOAuth(documents.properties?.document.value)) return;
		const text = readme.document.comparableText;
		if (!MENTIONS_APP.test(text) || MENTIONS_REDIRECT.test(text)) return;
		report({
			line: lineOfSection(readme, OBTAINING_CREDENTIALS),
			message: say`The readme speaks of the OAuth app, but does not name its redirect URL.`
		});
	}
};
const INSTRUCTION = /^(?:required|optional)\. (?:one paragraph|for independent|any plans or licenses|describe actions|explain the auth|how to get started with your|include any known|include frequently|add instructions)/;
const BLOCK_KINDS = [
	["an instruction", (text) => INSTRUCTION.test(text)],
	["a sample description", (text) => /^description of operation \d+$/.test(text)],
	["a sample answer", (text) => /^answer to question \d+$/.test(text)],
	["filler text", (text) => text.includes("lorem ipsum dolor")]
];
const HEADING_KINDS = [
	["a sample heading", (text) => /^(?:operation|question) \d+$/.test(text)],
	["the sample title", (text) => text === "title"],
	["the sample publisher", (text) => /publisher['’]s name$/.test(text)]
];
const REMINDER_KIND = "a reminder";
const REMINDER = /(?<![\w-])(?:TODO|TBD)(?![\w-])/;
const readmePlaceholderText = {
	id: "ReadmePlaceholderText",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: {
			certified: "warning",
			custom: "off"
		}
	},
	summary: "No text of the template and no reminder is left in the readme or the intro.",
	why: "The file is published as it is: makers would read instructions that were meant for you.",
	remedy: "Put your own text in its place, or delete the part when it is optional.",
	confidence: "high",
	source: "Readme template of the program; reviewers ask for it; 6 of 394 published readmes have some left.",
	bad: readmeWith("None.\n", "Required. Include any known issues and limitations a user may encounter.\n"),
	good: readmeWith("None.\n", "### Limit\nRequired. How many tickets to list.\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const artifact of [documents.readme, documents.intro]) {
			if (artifact === void 0) continue;
			for (const { kind, text, line } of leftovers(artifact.document)) {
				const message = say`${text} is ${[kind]} left over from ${[kind === REMINDER_KIND ? "writing" : "the template"]}.`;
				report({
					file: artifact.file.path,
					line,
					message,
					...kind === REMINDER_KIND ? { atMost: "warning" } : {}
				});
			}
		}
	}
};
function leftovers(document) {
	const firsts = /* @__PURE__ */ new Map();
	const add = (kind, text, line) => {
		if (!firsts.has(kind)) firsts.set(kind, {
			kind,
			text: text.length > 60 ? `${text.slice(0, 60)}…` : text,
			line
		});
	};
	for (const node of walk(document.tree)) {
		if (node.type !== "paragraph" && node.type !== "heading") continue;
		const text = visibleText$1(node);
		const kinds = node.type === "heading" ? HEADING_KINDS : BLOCK_KINDS;
		text.split("\n").forEach((line, index) => {
			for (const [kind, isLeft] of kinds) if (isLeft(comparable(line))) add(kind, line.trim(), lineOf(node) + index);
			const reminder = REMINDER.exec(line)?.[0];
			if (reminder !== void 0) add(REMINDER_KIND, reminder, lineOf(node) + index);
		});
	}
	return [...firsts.values()];
}
const readmePublisherEmpty = {
	id: "ReadmePublisherEmpty",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The Publisher heading of the readme names the publisher.",
	why: "Makers learn here who stands behind the connector.",
	remedy: "Write `## Publisher: ` and your name, as in apiProperties.json.",
	confidence: "high",
	source: "Readme template of the program; none of 394 published readmes leaves it empty.",
	bad: readmeWith("## Publisher: Ada Example", "## Publisher:"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const publisher = publisherOf(readmeOf(documents));
		if (publisher === void 0 || publisher.name !== "") return;
		report({
			line: publisher.line,
			message: say`The heading ${PUBLISHER.name} names nobody.`
		});
	}
};
const readmePublisherDiffers = {
	id: "ReadmePublisherDiffers",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme names the same publisher as apiProperties.json.",
	why: "Both are shown to makers; two names leave open who answers for the connector.",
	remedy: "Make both names agree. A company may follow the name.",
	confidence: "high",
	source: "Readme template of the program; 5 of 394 published readmes name somebody else.",
	bad: readmeWith("Ada Example", "Grace Sample"),
	good: readmeWith("Ada Example", "Ada Example, Fabrikam"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const here = publisherOf(readmeOf(documents));
		const there = member(member(documents.properties?.document.value, "properties"), "publisher");
		if (here === void 0 || here.name === "" || typeof there !== "string" || agree(here.name, there)) return;
		report({
			line: here.line,
			message: say`The readme names the publisher ${here.name}, apiProperties.json names ${there}.`
		});
	}
};
function publisherOf(readme) {
	const section = readme?.found.get(PUBLISHER);
	if (section === void 0) return void 0;
	const inHeading = section.heading.text.replace(/^publishers?(?:['’]s?)?(?: name)?[\s:–—-]*/i, "").trim();
	return {
		name: inHeading === "" ? oneLine(wordsUnder(section)).slice(0, 200) : inHeading,
		line: section.heading.line
	};
}
function agree(readmeName, publisher) {
	const [here, there] = [letters(readmeName), letters(publisher)];
	if (here === "" || there === "" || here.includes(there) || there.includes(here)) return true;
	return publisher.split(/[,&|/;]|\band\b/).map(letters).every((person) => here.includes(person));
}
const markdownNotReadable = {
	id: "MarkdownNotReadable",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The readme and the intro are of a size and shape that can be read.",
	why: "A file that was not read was not checked either, and readers of the published page give up on it too.",
	remedy: "Shorten the file: leave generated reference text to the API’s own documentation, and end paragraphs with a blank line.",
	confidence: "high",
	source: "The largest published readme has 47,000 characters and 630 lines; our reader takes more than twice as many.",
	bad: { files: { "readme.md": `# Contoso Tickets\n${"[".repeat(600)}\n` } },
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const artifact of [documents.readme, documents.intro]) {
			if (artifact?.document.refusal === void 0) continue;
			report({
				file: artifact.file.path,
				message: say`This file is too large or too tangled to be read as Markdown: ${artifact.document.refusal}.`
			});
		}
	}
};
const SAMPLE_KNOWN_ISSUES = "## Known Issues and Limitations\nNone.\n";
const SAMPLE_CREDENTIALS = "## Obtaining Credentials\nOpen your profile in Contoso and create an API key.\n\n";
const readmeSectionMissing = {
	id: "ReadmeSectionMissing",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme has the required sections of the template.",
	why: "The sections become the page that makers read before they connect; reviewers ask for those that are missing.",
	remedy: "Add the section as the template names it. Write “None” where there is nothing to say.",
	confidence: "high",
	source: "Readme template of the program. 49 of 394 published readmes lack one, so that it does not hold up a review by default.",
	bad: readmeWith(SAMPLE_KNOWN_ISSUES, ""),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0) return;
		const missing = TEMPLATE_SECTIONS.filter((section) => section.required && !readme.found.has(section)).filter((section) => section !== OBTAINING_CREDENTIALS || asksForCredentials(documents)).map(({ name }) => name);
		if (missing.length === 0) return;
		const help = say`Add ${listOf(missing.map((name) => `## ${name}`))}. Write “None” where there is nothing to say.`;
		report({
			line: 1,
			message: say`The readme does not have the ${missing.length === 1 ? ["section"] : ["sections"]} ${listOf(missing)}.`,
			help
		});
	}
};
const readmeCredentialsSectionMissing = {
	id: "ReadmeCredentialsSectionMissing",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme of a connector without a sign-in says so under “Obtaining Credentials”.",
	why: "Without the section a maker cannot tell whether credentials are not needed or were forgotten.",
	remedy: "Add “## Obtaining Credentials” and say that none are needed.",
	confidence: "high",
	source: "Readme template of the program; 21 of 394 published readmes lack it.",
	bad: {
		...readmeWith(SAMPLE_CREDENTIALS, ""),
		properties: { properties: { connectionParameters: { api_key: null } } },
		swagger: {
			securityDefinitions: null,
			security: null
		}
	},
	good: {
		properties: { properties: { connectionParameters: { api_key: null } } },
		swagger: {
			securityDefinitions: null,
			security: null
		}
	},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0 || readme.found.has(OBTAINING_CREDENTIALS) || asksForCredentials(documents)) return;
		report({
			line: 1,
			message: say`The readme has no section ${OBTAINING_CREDENTIALS.name}, and the connector asks for no credentials.`
		});
	}
};
function asksForCredentials(documents) {
	const properties = member(documents.properties?.document.value, "properties");
	const parameters = member(properties, "connectionParameters");
	const sets = member(properties, "connectionParameterSets");
	return isObject(parameters) && Object.keys(parameters).length > 0 || isObject(sets);
}
const readmeSectionEmpty = {
	id: "ReadmeSectionEmpty",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "No section of the readme is empty.",
	why: "An empty section looks forgotten; reviewers ask for its text or its removal.",
	remedy: "Fill the section in. One that the template marks as optional may be deleted.",
	confidence: "high",
	source: "Reviewers asked to fill or delete empty sections; 8 of 394 published readmes have one.",
	bad: readmeWith("## Known Issues and Limitations\nNone.", "## Known Issues and Limitations\n"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const [section, found] of readmeOf(documents)?.found ?? []) {
			if (section === PUBLISHER || wordsUnder(found) !== "" || found.body.some((block) => [...walk(block)].some((node) => node.type === "image"))) continue;
			report({
				line: found.heading.line,
				message: say`There is nothing under ${found.heading.text}.`
			});
		}
	}
};
const readmeSectionNameDiffers = {
	id: "ReadmeSectionNameDiffers",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The sections of the readme are named as in the template.",
	why: "Readers and tools find a section by its name.",
	remedy: "Use the name of the template.",
	confidence: "high",
	source: "Readme template of the program; 28 of 394 published readmes use other names.",
	bad: readmeWith("## Prerequisites", "## Pre-requisites of the service"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const [section, found] of readmeOf(documents)?.found ?? []) {
			if (section === PUBLISHER || !section.required || hasTemplateName(found, section)) continue;
			report({
				line: found.heading.line,
				message: say`The template names this section ${section.name}, here it is ${found.heading.text}.`
			});
		}
	}
};
const readmeSectionLevel = {
	id: "ReadmeSectionLevel",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The sections of the readme are level-2 headings.",
	why: "The level decides where a section stands in the table of contents of the published page.",
	remedy: "Write the heading with `## `.",
	confidence: "medium",
	source: "Readme template of the program; 21 of 394 published readmes differ.",
	bad: readmeWith("## Prerequisites", "### Prerequisites"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const [section, { heading }] of readmeOf(documents)?.found ?? []) {
			if (section === PUBLISHER || heading.level === 2) continue;
			report({
				line: heading.line,
				message: say`${heading.text} is a level-${heading.level} heading; sections of the template have level 2.`
			});
		}
	}
};
const readmeHeadingWithoutBlank = {
	id: "ReadmeHeadingWithoutBlank",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "Headings have a blank after their `#`.",
	why: "Without the blank it is plain text: the heading, and with it the section, does not exist on the published page.",
	remedy: "Put a blank after the last `#`.",
	confidence: "high",
	source: "CommonMark, ATX headings; 6 of 394 published readmes have one.",
	bad: readmeWith("None.\n", "None.\n##Links\nhttps://contoso.example\n"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0) return;
		const lines = readme.document.text.split(/\r\n|\n|\r/);
		for (const block of readme.document.tree.children) {
			if (block.type !== "paragraph") continue;
			for (let line = lineOf(block); line <= (block.position?.end.line ?? 0); line += 1) {
				const text = lines[line - 1] ?? "";
				if (!looksLikeHeading(text)) continue;
				report({
					line,
					message: say`${start(text)} is shown as plain text, not as a heading.`
				});
			}
		}
	}
};
function looksLikeHeading(line) {
	return /^ {0,3}#{2,6}[^\s#]/.test(line) || /^ {0,3}#\p{Lu}[^#]*$/u.test(line);
}
function start(line) {
	const text = line.trim();
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
const SUFFIX$1 = "(independent publisher)";
const readmeTitleMissing = {
	id: "ReadmeTitleMissing",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme begins with a level-1 heading that names the connector.",
	why: "The heading becomes the title of the connector’s page in the documentation.",
	remedy: "Begin the file with `# ` and the name of the connector.",
	confidence: "high",
	source: "Readme template of the program; 15 of 394 published readmes lack it.",
	bad: readmeWith("# Contoso Tickets\n", "**Contoso Tickets**\n"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0 || readme.title !== void 0 || /^#[^#\s]/.test(readme.document.text.trimStart())) return;
		report({
			line: 1,
			message: say`The readme has no title: no heading written with a single ${"#"} names the connector.`
		});
	}
};
const readmeManyTitles = {
	id: "ReadmeManyTitles",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme has one level-1 heading.",
	why: "A page has one title; further level-1 headings look like the beginning of other pages.",
	remedy: "Write the headings below the title with two or more `#`.",
	confidence: "medium",
	source: "Published readmes: 7 of 394 have more than one.",
	bad: readmeWith("## Prerequisites", "# Requirements of the account\nNone.\n\n## Prerequisites"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const second = (readmeOf(documents)?.document.sections.filter(({ heading }) => heading.level === 1 && !TEMPLATE_SECTIONS.some((section) => section.isNamed(heading.key))))?.[1];
		if (second === void 0) return;
		report({
			line: second.heading.line,
			message: say`${second.heading.text} is a second level-1 heading, after the title.`
		});
	}
};
const readmeTitleDiffers = {
	id: "ReadmeTitleDiffers",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The title of the readme names the same connector as `info.title` of the swagger.",
	why: "A reader who comes from the connector’s tile looks for that name.",
	remedy: "Use the title of the swagger as the title of the readme.",
	confidence: "high",
	source: "Published readmes: 27 of 394 carry another name.",
	bad: readmeWith("# Contoso Tickets", "# Fabrikam Helpdesk"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const title = readmeOf(documents)?.title?.heading;
		const swaggerTitle = member(member(documents.swagger?.document.value, "info"), "title");
		if (title === void 0 || typeof swaggerTitle !== "string") return;
		if (isPlaceholderText(title.text) || isPlaceholderText(swaggerTitle)) return;
		const [here, there] = [bareName(title.text), bareName(swaggerTitle)];
		if (here === "" || there === "" || here.includes(there) || there.includes(here)) return;
		report({
			line: title.line,
			message: say`The readme is titled ${title.text}, the swagger ${swaggerTitle}.`
		});
	}
};
function bareName(title) {
	return letters(title.toLowerCase().replace(SUFFIX$1, " ").replaceAll(/['’]s\b/g, " ").replaceAll(/\bconnector\b/g, " "));
}
const readmeRules = [
	markdownNotReadable,
	readmeTitleMissing,
	readmeManyTitles,
	readmeTitleDiffers,
	{
		id: "ReadmeTitleHasSuffix",
		group: README_GROUP,
		subject: "readme",
		levels: {
			documented: "warning",
			calibrated: "info",
			profiles: INDEPENDENT_ONLY
		},
		summary: "The title of the readme does not carry “(Independent Publisher)”.",
		why: "The documentation adds these words to the name by itself, so that they would stand there twice.",
		remedy: "Keep “(Independent Publisher)” for the title of the pull request.",
		confidence: "medium",
		source: "None of 394 published readmes has it.",
		bad: readmeWith("# Contoso Tickets", "# Contoso Tickets (Independent Publisher)"),
		good: {},
		reportedAt: { file: "readme.md" },
		check(documents, report) {
			const title = readmeOf(documents)?.title?.heading;
			if (title === void 0 || !title.key.includes(SUFFIX$1)) return;
			report({
				line: title.line,
				message: say`The title of the readme carries ${"(Independent Publisher)"}.`
			});
		}
	},
	readmeIntroMissing,
	readmeIntroShort,
	readmeSectionMissing,
	readmeCredentialsSectionMissing,
	readmeSectionEmpty,
	readmeSectionNameDiffers,
	readmeSectionLevel,
	readmeHeadingWithoutBlank,
	readmePlaceholderText,
	readmePublisherEmpty,
	readmePublisherDiffers,
	readmeOperationNotDocumented,
	readmeOperationUnknown,
	readmeOperationsWithoutHeadings,
	readmeOAuthStepsMissing,
	readmeOAuthRedirectNotMentioned,
	readmeLocalImage,
	readmeBrokenLink,
	readmeInsecureLink,
	readmeEmptyLink
];
const known$1 = /* @__PURE__ */ new WeakMap();
function readScript(bytes) {
	const before = known$1.get(bytes);
	if (before !== void 0) return before;
	const script = viewScript(decode(bytes));
	known$1.set(bytes, script);
	return script;
}
function decode(bytes) {
	const [first, second] = bytes;
	return new TextDecoder(first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8").decode(bytes);
}
function viewScript(text) {
	const { code, literals } = blankOut(text);
	const lines = new LineTable(text);
	const lineOf = (offset) => lines.lineAt(offset);
	return {
		code,
		literals,
		hasScriptClass: /\bclass\s+script\s*:\s*ScriptBase\b/i.test(code),
		hasExecuteAsync: /(?<![.\w])ExecuteAsync\s*\(/.test(code),
		usedNamespaces: namespacesOf(code, lineOf),
		httpClientLines: Array.from(code.matchAll(NEW_HTTP_CLIENT), (match) => lineOf(match.index)),
		comparedOperations: comparedOperations(code, literals, lineOf)
	};
}
const NEW_HTTP_CLIENT = /\bnew\s+(?:System\.Net\.Http\.)?HttpClient\s*[({]|\bHttpClient\s+\w+\s*=\s*new\s*\(/g;
const USING = /(?<![.\w])using\s+(static\s+)?(?:(\w+)\s*=\s*)?([A-Za-z_][\w.]*)\s*;/g;
function namespacesOf(code, lineOf) {
	return Array.from(code.matchAll(USING), (match) => ({
		name: match[3] ?? "",
		mayBeType: match[1] !== void 0 || match[2] !== void 0,
		line: lineOf(match.index)
	}));
}
const REACH = 120;
const COMPARED_BEFORE = /\bOperationId\s*(?:[=!]=\s*|\.\s*Equals\s*\(\s*)$/;
const COMPARED_AFTER = /^\s*[=!]=\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\b(?!\s*[.([])/;
const STATIC_EQUALS = /\b[Ss]tring\s*\.\s*Equals\s*\(\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\s*,\s*$/;
const IGNORES_CASE = /^\s*,\s*StringComparison\s*\.\s*\w*IgnoreCase\b/;
const CASE_LABEL = /\bcase\s*$/;
const ARM = /^\s*(?:=>|when\b)/;
function comparedOperations(code, literals, lineOf) {
	const inSwitch = operationSwitches(code);
	return literals.flatMap((literal) => {
		if (literal.interpolated || literal.text === "") return [];
		const end = literal.offset + literal.length;
		const before = code.slice(Math.max(0, literal.offset - REACH), literal.offset);
		const after = code.slice(end, end + REACH);
		return COMPARED_BEFORE.test(before) || STATIC_EQUALS.test(before) || COMPARED_AFTER.test(after) || isCase(before, after) && inSwitch(literal.offset) ? [{
			operationId: literal.text,
			ignoresCase: IGNORES_CASE.test(after),
			line: lineOf(literal.offset)
		}] : [];
	});
}
function isCase(before, after) {
	return CASE_LABEL.test(before) || ARM.test(after) && /[{,]\s*$/.test(before);
}
const SWITCH_BRACE = /\bswitch\s*\(\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\s*\)\s*$|\bContext\s*\.\s*OperationId\s+switch\s*$/;
const ANY_SWITCH_BRACE = /\bswitch\b[^;{}]*$/;
function operationSwitches(code) {
	const open = [];
	let position = 0;
	return (offset) => {
		for (; position < offset; position += 1) {
			const character = code.charCodeAt(position);
			if (character === OPEN_BRACE) open.push(switchAt(code, position) ?? open.at(-1) ?? "other");
			else if (character === CLOSE_BRACE) open.pop();
		}
		return open.at(-1) === "operation";
	};
}
function switchAt(code, brace) {
	const before = code.slice(Math.max(0, brace - REACH), brace);
	if (SWITCH_BRACE.test(before)) return "operation";
	return ANY_SWITCH_BRACE.test(before) ? "other" : void 0;
}
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
function blankOut(text) {
	const pieces = [];
	const literals = [];
	const open = [];
	let position = 0;
	let codeStart = 0;
	const skipTo = (end) => {
		pieces.push(text.slice(codeStart, position), blank(text.slice(position, end)));
		position = end;
		codeStart = end;
	};
	const readText = (start, verbatim, from) => {
		const { end, expression } = endOfText(text, from, verbatim, true);
		skipTo(end);
		if (expression) open.push({
			offset: start,
			verbatim,
			depth: 0
		});
		else literals.push({
			offset: start,
			length: end - start,
			text: "",
			interpolated: true
		});
	};
	while (position < text.length) {
		const character = text[position] ?? "";
		const next = text[position + 1];
		if (character === "/" && next === "/") skipTo(endOfLine(text, position));
		else if (character === "/" && next === "*") skipTo(endOfComment(text, position));
		else if (character === "#" && startsLine(text, position)) skipTo(endOfLine(text, position));
		else if (character === "'") skipTo(endOfCharacter(text, position));
		else if (character === "\"" || (character === "$" || character === "@") && isPrefix(text, position)) {
			const start = position;
			const { quotes, quote, verbatim, interpolated } = openingOf(text, position);
			if (quotes >= 3) {
				skipTo(endOfRaw(text, quote, quotes));
				literals.push({
					offset: start,
					length: position - start,
					text: text.slice(quote + quotes, position - quotes),
					interpolated
				});
			} else if (interpolated) readText(start, verbatim, quote + 1);
			else {
				const { end } = endOfText(text, quote + 1, verbatim, false);
				skipTo(end);
				literals.push({
					offset: start,
					length: end - start,
					text: text.slice(quote + 1, end - 1),
					interpolated: false
				});
			}
		} else {
			const around = open.at(-1);
			if (around !== void 0 && character === "{") around.depth += 1;
			if (around !== void 0 && character === "}") {
				if (around.depth === 0) {
					open.pop();
					readText(around.offset, around.verbatim, position + 1);
					continue;
				}
				around.depth -= 1;
			}
			position += 1;
		}
	}
	pieces.push(text.slice(codeStart));
	literals.sort((a, b) => a.offset - b.offset);
	return {
		code: pieces.join(""),
		literals
	};
}
function blank(text) {
	return text.replace(/[^\r\n]+/g, (run) => " ".repeat(run.length));
}
function endOfLine(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function endOfComment(text, from) {
	const end = text.indexOf("*/", from + 2);
	return end === -1 ? text.length : end + 2;
}
function startsLine(text, position) {
	for (let at = position - 1; at >= 0; at -= 1) {
		const character = text[at];
		if (character === "\n") return true;
		if (character !== " " && character !== "	") return false;
	}
	return true;
}
function endOfCharacter(text, from) {
	let at = from + 1;
	while (at < text.length && text[at] !== "'" && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
	return Math.min(text[at] === "\n" ? at : at + 1, text.length);
}
const PREFIX = /[$@]{1,8}"/y;
function isPrefix(text, position) {
	PREFIX.lastIndex = position;
	return PREFIX.test(text);
}
function openingOf(text, position) {
	const quote = text.indexOf("\"", position);
	const prefix = text.slice(position, quote);
	const verbatim = prefix.includes("@");
	let after = quote;
	while (text[after] === "\"") after += 1;
	return {
		quote,
		quotes: !verbatim && after - quote >= 3 ? after - quote : 1,
		verbatim,
		interpolated: prefix.includes("$")
	};
}
function endOfRaw(text, quote, quotes) {
	const end = text.indexOf("\"".repeat(quotes), quote + quotes);
	return end === -1 ? text.length : end + quotes;
}
function endOfText(text, from, verbatim, interpolated) {
	let at = from;
	while (at < text.length) {
		const character = text[at];
		const doubled = text[at + 1] === character;
		if (character === "\"") {
			if (!verbatim || !doubled) return {
				end: at + 1,
				expression: false
			};
			at += 2;
		} else if (character === "\\" && !verbatim) at += 2;
		else if (character === "\n" && !verbatim) return {
			end: at,
			expression: false
		};
		else if (character === "{" && interpolated) {
			if (!doubled) return {
				end: at + 1,
				expression: true
			};
			at += 2;
		} else at += 1;
	}
	return {
		end: text.length,
		expression: false
	};
}
const SCRIPT_LIMIT = 1048576;
function onScript(check) {
	return (documents, report) => {
		const blob = scriptOf(documents)?.blob;
		if (blob?.kind === "bytes" && blob.bytes.length <= 1048576) check(readScript(blob.bytes), report, documents);
	};
}
function scriptOf(documents) {
	return artifactOf(documents.connector, "script");
}
const scriptClassMissing = {
	...SCRIPT,
	id: "ScriptClassMissing",
	levels: { documented: "error" },
	summary: "The script has a class Script that derives from ScriptBase.",
	why: "The platform looks for this class and runs nothing else.",
	remedy: "Name the class Script and derive it from ScriptBase: \"public class Script : ScriptBase\".",
	confidence: "high",
	source: DOCUMENTED,
	bad: withScript("public class Program { }\n"),
	good: withScript(),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check: onScript((script, report) => {
		if (!script.hasScriptClass) report({ message: say`The script has no class ${"Script : ScriptBase"}.` });
	})
};
const scriptExecuteAsyncMissing = {
	...SCRIPT,
	id: "ScriptExecuteAsyncMissing",
	levels: { documented: "error" },
	summary: "The class Script has a method ExecuteAsync.",
	why: "It is the method that the platform calls for every request.",
	remedy: "Add \"public override async Task<HttpResponseMessage> ExecuteAsync()\".",
	confidence: "high",
	source: DOCUMENTED,
	bad: withScript("public class Script : ScriptBase { }\n"),
	good: withScript(),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check: onScript((script, report) => {
		if (script.hasScriptClass && !script.hasExecuteAsync) report({ message: say`The class ${"Script"} has no method ${"ExecuteAsync"}.` });
	})
};
const scriptFileNameInvalid = {
	...SCRIPT,
	id: "ScriptFileNameInvalid",
	levels: { documented: "error" },
	summary: "The script of a connector is one file, named script.csx.",
	why: "Only a file of exactly this name is taken along when the connector is imported.",
	remedy: "Rename the file to script.csx. Put the code of several files into that one.",
	confidence: "high",
	source: PUBLISHED,
	bad: withScript(sampleScript, "Script.csx"),
	good: withScript(),
	reportedAt: { file: "Script.csx" },
	check(documents, report) {
		const { connector } = documents;
		const files = scriptFiles(connector);
		for (const file of files.filter(({ expectedName }) => expectedName !== void 0)) {
			const message = say`The script is named ${file.name}, not ${ARTIFACT_NAMES.script}.`;
			report({
				file: file.path,
				message,
				...files.length === 1 ? { fix: {
					kind: "rename",
					to: ARTIFACT_NAMES.script
				} } : {}
			});
		}
	}
};
const scriptTooLarge = {
	...SCRIPT,
	id: "ScriptTooLarge",
	levels: { documented: "error" },
	summary: "`script.csx` has at most 1 MB.",
	why: "A larger script is refused.",
	remedy: "Shorten the script: leave out what its operations do not need.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withScript(`${sampleScript}// ${"x".repeat(SCRIPT_LIMIT)}\n`),
	good: withScript(),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check(documents, report) {
		const file = scriptOf(documents);
		const size = file?.blob.kind === "bytes" ? file.blob.bytes.length : file?.blob.kind === "too-large" ? file.blob.size : 0;
		if (file === void 0 || size <= 1048576) return;
		report({
			file: file.path,
			message: say`The script has ${size} bytes; the limit is ${SCRIPT_LIMIT}.`
		});
	}
};
function comparing(operationId) {
	return sampleScript.replace("return", `if (this.Context.OperationId == "${operationId}") { }\n    return`);
}
const scriptUnknownOperationId = {
	...SCRIPT,
	id: "ScriptUnknownOperationId",
	levels: { documented: "warning" },
	summary: "The script asks only for operations that the swagger has.",
	why: "The branch never runs. Usually the operation was renamed in the swagger and not in the script.",
	remedy: "Write the operationId exactly as in the swagger, or delete the branch.",
	confidence: "high",
	source: PUBLISHED,
	bad: withScript(comparing("GetCases")),
	good: withScript(comparing("GetTicket")),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check: onScript((script, report, documents) => {
		const swagger = documents.api;
		if (swagger === void 0) return;
		const guess = guesser([...swagger.operationsById.keys()]);
		for (const { operationId, ignoresCase, line } of script.comparedOperations) {
			if (swagger.operationsById.has(operationId)) continue;
			const meant = guess(operationId);
			if (ignoresCase && meant?.toLowerCase() === operationId.toLowerCase()) continue;
			report({
				line,
				message: say`The swagger has no operation ${seen(operationId)}.${didYouMean(meant)}`
			});
		}
	})
};
const scriptHttpClient = {
	...SCRIPT,
	id: "ScriptHttpClient",
	levels: { documented: "warning" },
	summary: "The script sends its requests through the platform.",
	why: "An HttpClient of its own works today, but goes past the connection and its policies; the documentation announces that it will be blocked.",
	remedy: "Send the request with this.Context.SendAsync.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withScript(sampleScript.replace("return", "var client = new HttpClient();\n    return")),
	good: withScript(),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check: onScript((script, report) => {
		for (const line of script.httpClientLines) report({
			line,
			message: say`The script creates an ${"HttpClient"}.`
		});
	})
};
const NAMESPACES = /* @__PURE__ */ new Set([
	"System",
	"System.Collections",
	"System.Collections.Generic",
	"System.Diagnostics",
	"System.Drawing",
	"System.Drawing.Drawing2D",
	"System.Drawing.Imaging",
	"System.IO",
	"System.IO.Compression",
	"System.Linq",
	"System.Net",
	"System.Net.Http",
	"System.Net.Http.Headers",
	"System.Net.Security",
	"System.Security.Authentication",
	"System.Security.Cryptography",
	"System.Text",
	"System.Text.RegularExpressions",
	"System.Threading",
	"System.Threading.Tasks",
	"System.Web",
	"System.Xml",
	"System.Xml.Linq",
	"Microsoft.Extensions.Logging",
	"Newtonsoft.Json",
	"Newtonsoft.Json.Linq"
]);
const scriptNamespaceUnsupported = {
	...SCRIPT,
	id: "ScriptNamespaceUnsupported",
	levels: { documented: "error" },
	summary: "The script uses only namespaces that the platform offers.",
	why: "The platform compiles the script with a fixed list of namespaces; another one fails the deployment.",
	remedy: "Do without the namespace, or use one of the 26 that the documentation of custom code lists.",
	confidence: "high",
	source: `${DOCUMENTED} ${PUBLISHED}`,
	bad: withScript(`using System.Reflection;\n${sampleScript}`),
	good: withScript(`using System.Net;\nusing static System.Math;\nusing Json = Newtonsoft.Json.Linq.JObject;\n${sampleScript}`),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check: onScript((script, report) => {
		for (const used of script.usedNamespaces) if (!isOffered(used)) report({
			line: used.line,
			message: say`The platform does not offer ${seen(used.name)} to scripts.`
		});
	})
};
function isOffered({ name, mayBeType }) {
	return NAMESPACES.has(name) || mayBeType && NAMESPACES.has(name.slice(0, name.lastIndexOf(".")));
}
const scriptRules = [
	scriptFileNameInvalid,
	scriptTooLarge,
	scriptClassMissing,
	scriptExecuteAsyncMissing,
	scriptHttpClient,
	scriptNamespaceUnsupported,
	scriptUnknownOperationId
];
function ticketWith$1(status) {
	return { definitions: { Ticket: { properties: { status } } } };
}
const arrayRules = [
	{
		id: "ArrayHasNoItems",
		subject: "swagger",
		group: "Arrays",
		levels: { documented: "error" },
		summary: "Every array says what it holds.",
		why: "Without `items` the designer cannot offer the elements to later steps of a flow, and cannot build a field for entering them.",
		remedy: "Add `items` beside `\"type\": \"array\"` and describe one element there.",
		confidence: "high",
		source: "Documented rule; one published connector breaks it. An empty `items` is accepted: 134 published connectors have one.",
		bad: ticketWith$1({ type: "array" }),
		good: ticketWith$1({
			type: "array",
			items: { type: "string" }
		}),
		reportedAt: "/definitions/Ticket/properties/status",
		visit: [onKey(TYPED, ["type"], (node, value, _key, report) => {
			if (value !== "array" || Object.hasOwn(node.value, "items")) return;
			if (node.kind === "parameter" && node.in === "body") return;
			report({
				pointer: node.pointer(),
				message: say`This array does not say what it holds: ${"items"} is missing.`
			});
		})]
	},
	{
		id: "RequiredPropertyArrayEmpty",
		subject: "swagger",
		group: "Arrays",
		levels: { documented: "error" },
		summary: "A `required` list names at least one property.",
		why: "Swagger 2.0 does not allow an empty list here, and the file is refused.",
		remedy: "Delete `required`, or name the properties that are required.",
		confidence: "high",
		source: "Documented rule; no published connector breaks it.",
		bad: { definitions: { NewTicket: { required: [] } } },
		good: { definitions: { NewTicket: { required: ["subject"] } } },
		reportedAt: "/definitions/NewTicket/required",
		visit: [onKey(["schema"], ["required"], (node, value, key, report) => {
			if (!isArray(value) || value.length > 0) return;
			const pointer = node.pointer(key);
			report({
				pointer,
				message: say`The list ${"required"} is empty.`,
				fix: {
					kind: "json",
					edits: [{
						op: "remove",
						pointer
					}]
				}
			});
		})]
	},
	{
		id: "SchemesArrayEmpty",
		subject: "swagger",
		group: "Arrays",
		levels: { documented: "error" },
		summary: "A `schemes` list names at least one scheme.",
		why: "An empty list says that the service can be reached in no way at all. Templates often come with one.",
		remedy: "Write `[\"https\"]`.",
		confidence: "high",
		source: "Documented rule; no published connector breaks it.",
		bad: { schemes: [] },
		good: { schemes: ["https"] },
		reportedAt: "/schemes",
		visit: [onKey(["document", "operation"], ["schemes"], (node, value, key, report) => {
			if (!isArray(value) || value.length > 0) return;
			const pointer = node.pointer(key);
			const fix = {
				kind: "json",
				edits: [{
					op: "set",
					pointer,
					value: ["https"]
				}]
			};
			report({
				pointer,
				message: say`The list ${"schemes"} is empty.`,
				fix
			});
		})]
	}
];
const TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}$`);
function mediaTypeOf(text) {
	const semicolon = text.indexOf(";");
	const essence = (semicolon === -1 ? text : text.slice(0, semicolon)).trim();
	return MEDIA_TYPE.test(essence) ? essence.toLowerCase() : void 0;
}
const basePathNotValid = {
	id: "BasePathNotValid",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "`basePath` starts with a slash.",
	why: "Host, base path and path are put together as they are. Without the slash the address of every request is wrong.",
	remedy: "Put a slash in front of it.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { basePath: "v1" },
	good: { basePath: "/v1" },
	reportedAt: "/basePath",
	visit: [onKey(["document"], ["basePath"], (node, value, key, report) => {
		if (typeof value !== "string" || value.startsWith("/")) return;
		const pointer = node.pointer(key);
		const fix = {
			kind: "json",
			edits: [{
				op: "set",
				pointer,
				value: `/${value}`
			}]
		};
		report({
			pointer,
			message: say`The base path ${value} does not start with a slash.`,
			.../^[\w./-]*$/.test(value) && { fix }
		});
	})]
};
const HOST = /^[A-Za-z0-9._-]+(?::\d{1,5})?$/;
const ONLY_SCHEME = /^https?:\/\/([A-Za-z0-9._-]+(?::\d{1,5})?)\/?$/i;
const hostNameNotValid = {
	id: "HostNameNotValid",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "`host` is a bare host name, with a port if need be.",
	why: "The scheme, the host and the base path are put together to the address of every request. With a scheme or a path in `host` no request reaches the service.",
	remedy: "Keep the host name only. The scheme belongs in `schemes`, what follows the host in `basePath`. A host that differs from customer to customer is set by a policy in apiProperties.json.",
	confidence: "high",
	source: "Quoted from real output. Names without a dot pass, as 18 published connectors show.",
	bad: { host: "https://api.contoso.example/v1" },
	good: { host: "api.contoso.example" },
	reportedAt: "/host",
	visit: [onKey(["document"], ["host"], (node, value, key, report) => {
		if (typeof value !== "string" || HOST.test(value)) return;
		const bare = ONLY_SCHEME.exec(value.trim())?.[1];
		const pointer = node.pointer(key);
		report({
			pointer,
			message: value.trim() === "" ? say`The host is empty.` : say`${value} is not a bare host name.`,
			...bare !== void 0 && { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer,
					value: bare
				}]
			} }
		});
	})]
};
const SCHEMES = [
	"http",
	"https",
	"ws",
	"wss"
];
const schemeNotValid = {
	id: "SchemeNotValid",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "Entries of `schemes` are names of schemes.",
	why: "The platform cannot tell how to reach the service.",
	remedy: "Write `https`, in lower case and without colon and slashes.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { schemes: ["HTTPS://"] },
	good: { schemes: ["https"] },
	reportedAt: "/schemes/0",
	visit: [onKey(["document", "operation"], ["schemes"], (node, value, key, report) => {
		if (!isArray(value)) return;
		value.forEach((scheme, index) => {
			if (typeof scheme !== "string" || SCHEMES.includes(scheme)) return;
			const pointer = node.pointer(key, index);
			const meant = /^https?/i.exec(scheme)?.[0].toLowerCase();
			report({
				pointer,
				message: say`${scheme} is not the name of a scheme.`,
				...meant !== void 0 && { fix: {
					kind: "json",
					edits: [{
						op: "set",
						pointer,
						value: meant
					}]
				} }
			});
		});
	})]
};
const schemeNotSupported = {
	id: "SchemeNotSupported",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "`schemes` has no WebSocket scheme.",
	why: "The platform sends single requests and waits for the answer; it keeps no connection open.",
	remedy: "Remove `ws` and `wss`, and leave out operations that need them.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it. Plain `http` is accepted.",
	bad: { schemes: ["https", "wss"] },
	good: { schemes: ["https"] },
	reportedAt: "/schemes/1",
	visit: [onKey(["document", "operation"], ["schemes"], (node, value, key, report) => {
		if (!isArray(value)) return;
		value.forEach((scheme, index) => {
			if (scheme !== "ws" && scheme !== "wss") return;
			const others = value.filter((other) => other !== "ws" && other !== "wss");
			const fix = {
				kind: "json",
				edits: [{
					op: "set",
					pointer: node.pointer(key),
					value: others
				}]
			};
			const message = say`The scheme ${scheme} is not supported.`;
			report({
				pointer: node.pointer(key, index),
				message,
				...others.length > 0 && { fix }
			});
		});
	})]
};
const mimeTypeNotValid = {
	id: "MimeTypeNotValid",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "Entries of `consumes` and `produces` are media types.",
	why: "The platform chooses from these lists how to write requests and read answers. A short name like \"json\" tells it nothing.",
	remedy: "Write type and subtype, for example `application/json`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { produces: ["json"] },
	good: { produces: ["application/json"] },
	reportedAt: "/produces/0",
	visit: [onKey(["document", "operation"], ["consumes", "produces"], (node, value, key, report) => {
		if (!isArray(value)) return;
		value.forEach((entry, index) => {
			if (typeof entry !== "string" || mediaTypeOf(entry) !== void 0) return;
			const pointer = node.pointer(key, index);
			const isJson = entry.trim().toLowerCase() === "json";
			report({
				pointer,
				message: say`${entry} is not a media type.`,
				...isJson && { fix: {
					kind: "json",
					edits: [{
						op: "set",
						pointer,
						value: "application/json"
					}]
				} }
			});
		});
	})]
};
const ABSOLUTE_URL = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/[^\s/?#]|mailto:[^\s@]+@)/;
const urlNotValid = {
	id: "UrlNotValid",
	subject: "swagger",
	group: "Properties",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Every `url` is an absolute address.",
	why: "The address becomes a link in the catalogue. Without its scheme it leads to a page of the catalogue that does not exist.",
	remedy: "Write the whole address, with `https://` in front.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it. Addresses of OAuth definitions and of the metadata are not looked at.",
	bad: { info: { contact: { url: "www.contoso.example" } } },
	good: { info: { contact: { url: "https://www.contoso.example" } } },
	reportedAt: "/info/contact/url",
	visit: [onKey([
		"contact",
		"license",
		"externalDocs"
	], ["url"], (node, value, key, report) => {
		if (typeof value !== "string" || value.trim() === "" || ABSOLUTE_URL.test(value)) return;
		report({
			pointer: node.pointer(key),
			message: say`${value} is not an absolute address.`
		});
	})]
};
const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;
const EMAIL_IN_BRACKETS = /<([^<>\s]+)>\s*$/;
const contactEmailNotValid = {
	id: "ContactEmailNotValid",
	subject: "swagger",
	group: "Properties",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The contact has one plain e-mail address.",
	why: "Users and the certification team write to this address. A name, a blank or a second address in the field makes it useless for both.",
	remedy: "Write one address and nothing else, for example `support@contoso.example`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { info: { contact: { email: "Contoso Support <support@contoso.example>" } } },
	good: { info: { contact: { email: "support@contoso.example" } } },
	reportedAt: "/info/contact/email",
	visit: [onKey(["contact"], ["email"], (node, value, key, report) => {
		if (typeof value !== "string" || value.trim() === "" || EMAIL.test(value)) return;
		const plain = [value.trim(), EMAIL_IN_BRACKETS.exec(value)?.[1] ?? ""].find((address) => EMAIL.test(address));
		const pointer = node.pointer(key);
		report({
			pointer,
			message: say`${value} is not one plain e-mail address.`,
			...plain !== void 0 && { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer,
					value: plain
				}]
			} }
		});
	})]
};
const BETA = /(?:^|[./])(?:alpha|beta)(?=$|[./:])/i;
const productionStatusOnBetaService = {
	id: "ProductionStatusOnBetaService",
	subject: "swagger",
	group: "Properties",
	levels: {
		documented: "info",
		calibrated: "off"
	},
	summary: "A connector to a beta service does not call itself ready for production.",
	why: "People rely on what is marked as production. A beta service may change under their flows at any time.",
	remedy: "Set the status to `Preview` until the service is generally available.",
	confidence: "low",
	source: "Documented rule. How the tool recognises a beta service is not known; here the host or the base path has to say so.",
	bad: {
		host: "beta.api.contoso.example",
		info: { "x-ms-api-annotation": { status: "Production" } }
	},
	good: {
		host: "beta.api.contoso.example",
		info: { "x-ms-api-annotation": { status: "Preview" } }
	},
	reportedAt: "/info/x-ms-api-annotation/status",
	visit: [onKey(["info"], ["x-ms-api-annotation"], (node, value, key, report) => {
		if (!isObject(value) || textOf$2(value, "status")?.toLowerCase() !== "production") return;
		const beta = ["host", "basePath"].filter((part) => BETA.test(textOf$2(node.swagger.root, part) ?? ""));
		if (beta.length === 0) return;
		report({
			pointer: node.pointer(key, "status"),
			message: say`The status is ${"Production"}, but ${listOf(beta)} names a beta service.`
		});
	})]
};
function versionMessage(version) {
	if (version === void 0) return say`The file does not say that it is Swagger 2.0: ${"swagger"} is missing.`;
	return say`The value of ${"swagger"} is ${JSON.stringify(version)}; it must be ${"\"2.0\""}.`;
}
const specificationVersionIncorrect = {
	id: "SpecificationVersionIncorrect",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "The file is Swagger 2.0, also known as OpenAPI 2.0.",
	why: "Connectors are built on Swagger 2.0 only. OpenAPI 3 puts parameters, bodies and sign-in in other places, so nothing of such a file would be understood.",
	remedy: "Convert the definition to Swagger 2.0 and write `\"swagger\": \"2.0\"` at its top. The custom connector wizard exports this form.",
	confidence: "high",
	source: "Documented rule; every published connector says \"2.0\".",
	bad: { swagger: "3.0" },
	good: { swagger: "2.0" },
	reportedAt: "/swagger",
	visit: [onFile(({ document, nature }, report) => {
		const root = document.value;
		const version = member(root, "swagger");
		if (nature === "openapi-3") report({
			pointer: "/openapi",
			message: say`The file is OpenAPI ${String(member(root, "openapi"))}; connectors need Swagger 2.0. Its other parts were not checked.`
		});
		else if (nature === "swagger" && version !== "2.0") report({
			pointer: "/swagger",
			message: versionMessage(version)
		});
	})]
};
const EXTENSIBLE$1 = [
	"document",
	"info",
	"contact",
	"license",
	"tag",
	"externalDocs",
	"pathItem",
	"operation",
	"parameter",
	"items",
	"header",
	"response",
	"schema"
];
const ADVICE$1 = /* @__PURE__ */ new Map([
	["scriptOperations", say`Move ${"scriptOperations"} into apiProperties.json.`],
	["components", say`${"components"} is OpenAPI 3. In Swagger 2.0 schemas stand in ${"definitions"}.`],
	["servers", say`${"servers"} is OpenAPI 3. Swagger 2.0 has ${"host"}, ${"basePath"} and ${"schemes"}.`],
	["requestBody", say`${"requestBody"} is OpenAPI 3. In Swagger 2.0 the body is a parameter with ${"\"in\": \"body\""}.`],
	["content", say`${"content"} is OpenAPI 3. In Swagger 2.0 ${"schema"} stands directly below the response or the parameter.`],
	["nullable", say`${"nullable"} is OpenAPI 3. Write ${"x-nullable"}, or delete it.`],
	["oneOf", say`${"oneOf"} is OpenAPI 3. Describe one common form, or leave the object open.`],
	["anyOf", say`${"anyOf"} is OpenAPI 3. Describe one common form, or leave the object open.`],
	["securityDefinitions", say`Move ${"securityDefinitions"} to the top level of the file.`],
	["definitions", say`Move ${"definitions"} to the top level of the file.`],
	["example", say`Delete ${"example"}; in Swagger 2.0 only schemas have it.`]
]);
const extensionNameNotValid = {
	id: "ExtensionNameNotValid",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "Keys are those of Swagger 2.0, or start with `x-`.",
	why: "The platform does not know the key and refuses the file. Often the key is misspelt or stands one level too deep, so that what it says is lost.",
	remedy: "Correct the spelling (upper and lower case count), move the key to where it belongs, or delete it.",
	confidence: "high",
	source: "Quoted from real output; three published connectors break it.",
	bad: { scriptOperations: ["ListTickets"] },
	good: {},
	reportedAt: "/scriptOperations",
	visit: [onUnknownKey(EXTENSIBLE$1, (node, _value, key, report) => {
		const help = ADVICE$1.get(key);
		const message = say`${key} is not a key that Swagger 2.0 has here, and it does not start with ${"x-"}.`;
		report({
			pointer: node.pointer(key),
			atKey: true,
			message,
			...help !== void 0 && { help }
		});
	})]
};
const tagRedefined = {
	id: "TagRedefined",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "Every tag is described once.",
	why: "Swagger 2.0 does not allow two entries of one name, and the file is refused.",
	remedy: "Delete the repetition.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { tags: [{ name: "Tickets" }, { name: "Tickets" }] },
	good: { tags: [{ name: "Tickets" }] },
	reportedAt: "/tags/1/name",
	visit: [onKey(["document"], ["tags"], (node, value, key, report) => {
		if (!isArray(value)) return;
		const seen = /* @__PURE__ */ new Set();
		const repeated = /* @__PURE__ */ new Map();
		value.forEach((tag, index) => {
			const name = textOf$2(tag, "name");
			if (name === void 0) return;
			if (seen.has(name)) repeated.set(index, name);
			seen.add(name);
		});
		const once = value.filter((_tag, index) => !repeated.has(index));
		const fix = {
			kind: "json",
			edits: [{
				op: "set",
				pointer: node.pointer(key),
				value: once
			}]
		};
		for (const [index, name] of repeated) report({
			pointer: node.pointer(key, index, "name"),
			message: say`The tag ${name} is described twice.`,
			fix
		});
	})]
};
const WORDS = {
	string: "text in quotes",
	boolean: "true or false, without quotes",
	number: "a number, without quotes",
	integer: "a whole number, without quotes",
	array: "a list",
	object: "an object"
};
const OWN = [
	[
		"string",
		["document"],
		"host basePath"
	],
	[
		"string",
		["info"],
		"title version description termsOfService"
	],
	[
		"string",
		["contact"],
		"name url email"
	],
	[
		"string",
		["license"],
		"name url"
	],
	[
		"string",
		["reference"],
		"$ref"
	],
	[
		"string",
		["operation"],
		"summary description operationId x-ms-visibility x-ms-trigger"
	],
	[
		"string",
		["parameter"],
		"name in description x-ms-summary x-ms-visibility x-ms-url-encoding collectionFormat"
	],
	[
		"string",
		["schema"],
		"title description discriminator"
	],
	[
		"string",
		TYPED,
		"type format pattern"
	],
	[
		"string",
		["response", "tag"],
		"description"
	],
	[
		"boolean",
		["parameter"],
		"required allowEmptyValue"
	],
	[
		"boolean",
		["operation"],
		"deprecated"
	],
	[
		"boolean",
		["schema"],
		"readOnly"
	],
	[
		"boolean",
		TYPED,
		"uniqueItems exclusiveMaximum exclusiveMinimum"
	],
	[
		"boolean",
		[...TYPED, "reference"],
		"x-ms-notification-url"
	],
	[
		"number",
		TYPED,
		"minimum maximum multipleOf"
	],
	[
		"integer",
		TYPED,
		"minLength maxLength minItems maxItems"
	],
	[
		"integer",
		["schema"],
		"minProperties maxProperties"
	],
	[
		"array",
		["document"],
		"schemes consumes produces security tags x-ms-connector-metadata"
	],
	[
		"array",
		["operation"],
		"schemes consumes produces security parameters"
	],
	[
		"array",
		["pathItem"],
		"parameters"
	],
	[
		"array",
		TYPED,
		"enum"
	],
	[
		"array",
		["schema"],
		"required allOf"
	],
	[
		"object",
		["document"],
		"info paths definitions parameters responses securityDefinitions"
	],
	[
		"object",
		["info"],
		"contact license"
	],
	[
		"object",
		["operation"],
		"responses"
	],
	[
		"object",
		[
			"parameter",
			"response",
			"notificationContent"
		],
		"schema"
	],
	[
		"object",
		["pathItem"],
		"get put post delete options head patch x-ms-notification-content"
	],
	[
		"object",
		["schema"],
		"properties items"
	],
	[
		"object",
		[...TYPED, "reference"],
		"x-ms-dynamic-values x-ms-dynamic-list x-ms-dynamic-schema x-ms-dynamic-properties x-ms-dynamic-tree"
	]
];
const MEMBERS = [
	[
		"string",
		["document", "operation"],
		"consumes produces schemes"
	],
	[
		"object",
		["document"],
		"paths definitions parameters responses securityDefinitions security tags x-ms-connector-metadata"
	],
	[
		"object",
		["pathItem"],
		"parameters"
	],
	[
		"object",
		["operation"],
		"parameters responses security"
	],
	[
		"object",
		["schema"],
		"properties allOf"
	]
];
const EXTENSIBLE = /* @__PURE__ */ new Set(["paths", "responses"]);
function hasType(value, expected) {
	if (expected === "array") return isArray(value);
	if (expected === "object") return isObject(value);
	if (expected === "integer") return Number.isInteger(value);
	return typeof value === expected;
}
function foundWords(value) {
	if (value === null) return "null";
	if (isArray(value)) return "a list";
	if (isObject(value)) return "an object";
	if (typeof value === "string") return "text";
	return typeof value === "number" ? "a number" : "true or false";
}
function reportType(key, value, expected, pointer, report) {
	report({
		pointer,
		message: say`The value of ${key} is ${[foundWords(value)]}; it must be ${[WORDS[expected]]}.`
	});
}
function ownVisit([expected, kinds, keys]) {
	return onKey(kinds, keys.split(" "), (node, value, key, report) => {
		if (!hasType(value, expected)) reportType(key, value, expected, node.pointer(key), report);
	});
}
function membersVisit([expected, kinds, keys]) {
	return onKey(kinds, keys.split(" "), (node, value, key, report) => {
		if (!isArray(value) && !isObject(value)) return;
		const members = value;
		for (const name of Object.keys(members)) {
			const member = members[name];
			if (hasType(member, expected) || EXTENSIBLE.has(key) && name.startsWith("x-")) continue;
			reportType(name, member, expected, node.pointer(key, name), report);
		}
	});
}
const jsonTypeIncorrect = {
	id: "JsonTypeIncorrect",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "Every value has the JSON type that its key demands.",
	why: "A value of another type cannot be read. The program's own tool seems to stop at the first one, so what comes after it is not even looked at.",
	remedy: "Write the value in the expected type. Where it says `null`, delete the key or write the value that was meant.",
	confidence: "high",
	source: "Quoted from real output for objects, texts and null; the other types follow from Swagger 2.0. No published connector breaks it.",
	bad: { paths: { "/tickets": { get: { description: 42 } } } },
	good: { paths: { "/tickets": { get: { description: "Lists tickets." } } } },
	reportedAt: "/paths/~1tickets/get/description",
	visit: [
		onFile(({ document, nature }, report) => {
			if (nature !== "not-an-object" || document.value === void 0) return;
			report({
				pointer: "",
				message: say`The file holds ${[foundWords(document.value)]} instead of a connector definition.`,
				help: say`Save the Swagger 2.0 definition of the connector in this file.`
			});
		}),
		...OWN.map(ownVisit),
		...MEMBERS.map(membersVisit)
	]
};
const PLAIN_TYPES = [
	"string",
	"number",
	"integer",
	"boolean",
	"array"
];
const VOCABULARIES = [
	[
		["parameter"],
		"in",
		[
			"query",
			"header",
			"path",
			"formData",
			"body"
		]
	],
	[
		["parameter"],
		"type",
		[...PLAIN_TYPES, "file"]
	],
	[
		["items", "header"],
		"type",
		PLAIN_TYPES
	],
	[
		["schema"],
		"type",
		[
			...PLAIN_TYPES,
			"object",
			"file"
		]
	],
	[
		[
			"operation",
			"parameter",
			"schema",
			"reference"
		],
		"x-ms-visibility",
		[
			"important",
			"advanced",
			"internal"
		]
	],
	[
		["operation"],
		"x-ms-trigger",
		["single", "batch"]
	],
	[
		["parameter"],
		"x-ms-url-encoding",
		["single", "double"]
	],
	[
		["securityDefinition"],
		"in",
		["header", "query"]
	]
];
const EXACT_VOCABULARIES = [[
	["securityDefinition"],
	"type",
	[
		"basic",
		"apiKey",
		"oauth2"
	]
], [
	["securityDefinition"],
	"flow",
	[
		"implicit",
		"password",
		"application",
		"accessCode"
	]
]];
const STATUS$2 = ["Preview", "Production"];
function reportWord(value, key, words, pointer, report) {
	if (typeof value !== "string" || value === "") return;
	const meant = words.find((word) => word.toLowerCase() === value.trim().toLowerCase());
	const place = pointer();
	const message = say`${value} is no value of ${key}; it must be one of ${listOf(words, words.length)}.`;
	if (meant === void 0) report({
		pointer: place,
		message
	});
	else report({
		pointer: place,
		message,
		help: say`Write ${meant}.`,
		fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value: meant
			}]
		}
	});
}
function vocabularyVisit([kinds, key, words]) {
	const allowed = new Set(words.map((word) => word.toLowerCase()));
	return onKey(kinds, [key], (node, value, _key, report) => {
		if (typeof value !== "string" || allowed.has(value) || allowed.has(value.toLowerCase())) return;
		reportWord(value, key, words, () => node.pointer(key), report);
	});
}
function exactVisit([kinds, key, words]) {
	return onKey(kinds, [key], (node, value, _key, report) => {
		if (typeof value === "string" && !words.includes(value)) reportWord(value, key, words, () => node.pointer(key), report);
	});
}
const jsonValueNotInEnum = {
	id: "JsonValueNotInEnum",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "Keys with a fixed vocabulary have one of its words.",
	why: "The platform knows no other word here and refuses the file, or ignores the setting without telling anyone.",
	remedy: "Use one of the listed words. Where none fits, leave the key out.",
	confidence: "high",
	source: "Documented rule; the vocabularies are those of Swagger 2.0 and of the platform's extensions. Published connectors hold to them.",
	bad: limitWith("hidden"),
	good: limitWith("advanced"),
	reportedAt: "/parameters/Limit/x-ms-visibility",
	visit: [
		...VOCABULARIES.map(vocabularyVisit),
		...EXACT_VOCABULARIES.map(exactVisit),
		onKey(["info", "operation"], ["x-ms-api-annotation"], (node, value, key, report) => {
			const status = member(value, "status");
			if (typeof status !== "string" || STATUS$2.some((word) => word.toLowerCase() === status.toLowerCase())) return;
			reportWord(status, "status", STATUS$2, () => node.pointer(key, "status"), report);
		})
	]
};
function limitWith(visibility) {
	return { parameters: { Limit: {
		name: "limit",
		in: "query",
		type: "integer",
		"x-ms-summary": "Limit",
		description: "How many tickets to return.",
		"x-ms-visibility": visibility
	} } };
}
const CONNECTOR_METADATA = [
	"Website",
	"Privacy policy",
	"Categories"
];
const CATEGORIES = "AI;Business Management;Business Intelligence;Collaboration;Commerce;Communication;Content and Files;Finance;Data;Human Resources;Internet of Things;IT Operations;Lifestyle and Entertainment;Marketing;Productivity;Sales and CRM;Security;Social Media;Website".split(";");
const KNOWN_CATEGORIES = new Map(CATEGORIES.map((category) => [category.toLowerCase(), category]));
const MOST_CATEGORIES = 2;
const WEBSITE = {
	propertyName: "Website",
	propertyValue: "https://contoso.example"
};
const PRIVACY_POLICY = {
	propertyName: "Privacy policy",
	propertyValue: "https://contoso.example/privacy"
};
function withCategories(propertyValue) {
	return { "x-ms-connector-metadata": [
		WEBSITE,
		PRIVACY_POLICY,
		{
			propertyName: "Categories",
			propertyValue
		}
	] };
}
function onCategories(check) {
	return onKey(["metadataEntry"], ["propertyValue"], (node, value, _key, report) => {
		if (typeof value !== "string" || textOf$2(node.value, "propertyName")?.toLowerCase() !== "categories") return;
		check(node, value.split(";").flatMap((piece) => piece.trim() === "" ? [] : [piece.trim()]), report);
	});
}
const connectorMetadataPropertiesMissing = {
	id: "ConnectorMetadataPropertiesMissing",
	subject: "swagger",
	group: "Properties",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The metadata name the website, the privacy policy and the categories.",
	why: "The page of the connector in the catalogue links to the service and to its privacy policy and files it under its categories. The certification stops where one of them is missing.",
	remedy: "Add the entry to `x-ms-connector-metadata`, spelt exactly like this: `Website`, `Privacy policy`, `Categories`.",
	confidence: "high",
	source: "Seen in real output; published connectors without one of them are from before the certification checks.",
	bad: { "x-ms-connector-metadata": [WEBSITE, {
		propertyName: "Categories",
		propertyValue: "Data"
	}] },
	good: withCategories("Data"),
	reportedAt: "/x-ms-connector-metadata",
	visit: [onKey(["document"], ["x-ms-connector-metadata"], (node, value, key, report) => {
		if (!isArray(value)) return;
		const names = new Set(value.filter(isObject).map((entry) => textOf$2(entry, "propertyName")?.toLowerCase()));
		for (const wanted of CONNECTOR_METADATA) {
			if (names.has(wanted.toLowerCase())) continue;
			report({
				pointer: node.pointer(key),
				message: say`The connector metadata have no entry ${wanted}.`,
				...respelt(node, value, key, wanted)
			});
		}
	})]
};
const lettersOf$2 = (name) => name.toLowerCase().replace(/[^a-z]/g, "");
function respelt(node, entries, key, wanted) {
	const like = [...entries.entries()].filter(([, entry]) => isNearly(textOf$2(entry, "propertyName") ?? "", wanted));
	const [only] = like;
	if (only === void 0 || like.length > 1) return {};
	const [index, entry] = only;
	const pointer = node.pointer(key, index, "propertyName");
	return {
		help: say`Write ${wanted} instead of ${textOf$2(entry, "propertyName") ?? ""}.`,
		fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer,
				value: wanted
			}]
		}
	};
}
function isNearly(name, wanted) {
	const [letters, meant] = [lettersOf$2(name), lettersOf$2(wanted)];
	return isMisspelling(letters, meant, 3) || meant.startsWith(letters) && letters.length > 3 || letters.startsWith(meant);
}
const invalidConnectorCategory = {
	id: "InvalidConnectorCategory",
	subject: "swagger",
	group: "Properties",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Categories are taken from the list of the catalogue.",
	why: "The catalogue only has these categories. The connector would be filed under none, and the certification stops.",
	remedy: `Choose one or two of these, separated by a semicolon: ${CATEGORIES.join(", ")}.`,
	confidence: "high",
	source: "Documented rule; published connectors use exactly these 19 names, three of them in another case.",
	bad: withCategories("Support"),
	good: withCategories("Communication"),
	reportedAt: "/x-ms-connector-metadata/2/propertyValue",
	visit: [onCategories((node, categories, report) => {
		const unknown = categories.filter((category) => !KNOWN_CATEGORIES.has(category.toLowerCase()));
		const pieces = categories.flatMap((category) => unknown.includes(category) ? category.split(",") : [category]);
		const meant = pieces.flatMap((piece) => KNOWN_CATEGORIES.get(piece.trim().toLowerCase()) ?? []);
		const isKnownWithCommas = meant.length === pieces.length;
		const pointer = node.pointer("propertyValue");
		const fix = isKnownWithCommas && { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer,
				value: meant.join(";")
			}]
		} };
		if (unknown.length === 0) {
			const otherCase = categories.filter((category, index) => category !== meant[index]);
			if (otherCase.length === 0) return;
			const help = say`Write ${meant.join(";")}.`;
			report({
				pointer,
				message: say`The catalogue writes ${listOf(otherCase)} in another case.`,
				help,
				atMost: "info",
				...fix
			});
			return;
		}
		report({
			pointer,
			...fix,
			message: unknown.length === 1 ? say`${unknown[0] ?? ""} is not a category of the catalogue.` : say`${listOf(unknown)} are not categories of the catalogue.`,
			...isKnownWithCommas && { help: say`Put a semicolon between the categories instead of a comma.` }
		});
	})]
};
const tooManyConnectorCategories = {
	id: "TooManyConnectorCategories",
	subject: "swagger",
	group: "Properties",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: `A connector has at most ${MOST_CATEGORIES} categories.`,
	why: "The catalogue files a connector under two categories at most, and the certification stops where there are more.",
	remedy: "Keep the two categories under which people would look for the service.",
	confidence: "high",
	source: "Documented rule, quoted with this limit; every published connector has one or two.",
	bad: withCategories("AI;Data;Security"),
	good: withCategories("AI;Data"),
	reportedAt: "/x-ms-connector-metadata/2/propertyValue",
	visit: [onCategories((node, categories, report) => {
		if (categories.length <= MOST_CATEGORIES) return;
		const message = say`The connector has ${categories.length} categories: ${listOf(categories)}. At most ${MOST_CATEGORIES} are allowed.`;
		report({
			pointer: node.pointer("propertyValue"),
			message
		});
	})]
};
const SMALL_WORDS = new Set("a an and as at but by for from if in into is it nor of off on onto or out over per than that the to up via with within without your".split(" "));
const LOWER = /^[a-z]+$/;
const ABBREVIATIONS = new Set("api csv faq html http https iban id ids ip json pdf sku sms ssl uri url urls utc vat xml".split(" "));
function titleWord(word) {
	if (!ABBREVIATIONS.has(word)) return word.charAt(0).toUpperCase() + word.slice(1);
	return word === "ids" || word === "urls" ? `${word.slice(0, -1).toUpperCase()}s` : word.toUpperCase();
}
const SHORT_WORDS = new Set("age all any are be box day due end fee has her his its job key log low map max min new no not now old one row run set sum tag tax top two use who why yes zip".split(" "));
const MOST_WORDS = 5;
function isPlainLabel(label) {
	const words = wordsBetweenBlanks(label);
	return words.length <= MOST_WORDS && (words[0]?.length ?? 0) > 1 && words.every(isKnownWord);
}
function isKnownWord(word) {
	if (!/^[A-Za-z\d()/&]+$/.test(word)) return false;
	const { length } = word;
	return !LOWER.test(word) || length > 3 || SMALL_WORDS.has(word) || ABBREVIATIONS.has(word) || SHORT_WORDS.has(word);
}
function inTitleCase(label) {
	return label.split(" ").map((word, index) => LOWER.test(word) && (index === 0 || !SMALL_WORDS.has(word)) ? titleWord(word) : word).join(" ");
}
const LONGEST_NAME$1 = 60;
function labelFromName(name) {
	if (name.length > LONGEST_NAME$1) return void 0;
	const words = name.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ").split(/[^A-Za-z\d]+/).filter((word) => word !== "").map((word, index) => /^[A-Z][a-z]+$/.test(word) && index > 0 ? word.toLowerCase() : word);
	return words.some((word) => /[A-Za-z]/.test(word)) ? inTitleCase(words.join(" ")) : void 0;
}
function betterLabel(label) {
	return isPlainLabel(label) ? inTitleCase(label) : label;
}
const NOTHING = [];
const METADATA = "x-ms-connector-metadata";
const ALWAYS = {
	document: [
		"info",
		"paths",
		METADATA
	],
	info: [
		"title",
		"version",
		"description",
		"contact"
	],
	license: ["name"],
	tag: ["name"],
	externalDocs: ["url"],
	response: ["description"],
	header: ["type"],
	securityDefinition: ["type"],
	metadataEntry: ["propertyValue"]
};
const KINDS = [
	"document",
	"info",
	"license",
	"tag",
	"externalDocs",
	"operation",
	"parameter",
	"response",
	"header"
];
const OTHER_KINDS = ["securityDefinition", "metadataEntry"];
const ADVICE = /* @__PURE__ */ new Map([
	["x-ms-summary", say`Add ${"x-ms-summary"}: the label of the field, a few words in title case.`],
	["summary", say`Add ${"summary"}: the name of the action in the designer, a few words in sentence case.`],
	["contact", say`Add ${"contact"} with ${"name"}, ${"url"} and ${"email"} of whoever answers questions about the connector.`],
	[METADATA, say`Add ${METADATA} at the end of the file, with the entries ${"Website"}, ${"Privacy policy"} and ${"Categories"}.`]
]);
function demandedOf(node) {
	if (node.kind === "operation") return node.internal ? NOTHING : ["summary", "description"];
	if (node.kind === "parameter") return demandedOfParameter(node);
	return ALWAYS[node.kind] ?? NOTHING;
}
function demandedOfParameter(node) {
	const location = node.in?.toLowerCase();
	const demanded = ["name", "in"];
	if (location === void 0 || location === "body") return demanded;
	if (!Object.hasOwn(node.value, "schema")) demanded.push("type");
	if (isVisibleField(node)) demanded.push("x-ms-summary", "description");
	return demanded;
}
function reportMissing(node, report) {
	for (const key of demandedOf(node)) {
		if (Object.hasOwn(node.value, key)) continue;
		const help = ADVICE.get(key);
		const label = key === "x-ms-summary" ? labelFromName(textOf$2(node.value, "name") ?? "") : void 0;
		report({
			pointer: node.pointer(),
			message: say`${subjectOf(node)} has no ${key}.`,
			...help !== void 0 && { help },
			...label !== void 0 && { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: node.pointer(key),
					value: label
				}]
			} }
		});
	}
}
function reportMissingDefault(node, report) {
	if (!node.internal || node.in?.toLowerCase() === "body") return;
	if (member(node.value, "required") !== true || Object.hasOwn(node.value, "default")) return;
	report({
		pointer: node.pointer(),
		message: say`${subjectOf(node)} is required and hidden, but has no ${"default"}.`,
		help: say`Add ${"default"} with the value that is to be sent, or let makers of flows see the field.`
	});
}
function reportMissingOperation(node, value, keys, report) {
	if (!isObject(value) || Object.hasOwn(value, "operationId")) return;
	report({
		pointer: node.pointer(...keys),
		message: say`${keys.join("/")} does not name the operation to call: ${"operationId"} is missing.`
	});
}
const requiredPropertyMissing = {
	id: "RequiredPropertyMissing",
	subject: "swagger",
	group: "Properties",
	levels: {
		documented: "error",
		profiles: { custom: "info" }
	},
	summary: "Every key that the certification asks for is there.",
	why: "The designer takes the names of actions, the labels of fields and the hints below them from these keys, and the catalogue shows the contact and the metadata. Where one is missing, people see raw parameter names or nothing, and the certification stops.",
	remedy: "Add the key, with a text that helps someone who does not know the service.",
	confidence: "high",
	source: "Seen in real output more often than any other message, with complete lists that show who is exempt: body parameters, entries that are a reference, and whatever is internal.",
	bad: { paths: { "/tickets": { get: { parameters: [{
		name: "status",
		in: "query",
		type: "string",
		description: "Only tickets with this status."
	}] } } } },
	good: { paths: { "/tickets": { get: { parameters: [{
		name: "status",
		in: "query",
		type: "string",
		"x-ms-summary": "Status",
		description: "Only tickets with this status."
	}] } } } },
	reportedAt: "/paths/~1tickets/get/parameters/0",
	visit: [
		onObject([...KINDS, ...OTHER_KINDS], reportMissing),
		onObject(["parameter"], reportMissingDefault),
		onKey([...TYPED, "reference"], ["x-ms-dynamic-schema", "x-ms-dynamic-properties"], (node, value, key, report) => reportMissingOperation(node, value, [key], report)),
		onKey([...TYPED, "reference"], ["x-ms-dynamic-tree"], (node, value, key, report) => {
			for (const part of ["open", "browse"]) {
				const call = member(value, part);
				if (call !== void 0) reportMissingOperation(node, call, [key, part], report);
			}
		})
	]
};
function reportEmpty(node, value, key, report) {
	if (typeof value !== "string" || value.trim() !== "") return;
	const pointer = node.pointer(key);
	const label = key === "x-ms-summary" ? labelFromName(textOf$2(node.value, "name") ?? "") : void 0;
	report({
		pointer,
		message: say`${subjectOf(node)} has an empty ${key}.`,
		...label !== void 0 && { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer,
				value: label
			}]
		} }
	});
}
const requiredValueEmpty = {
	id: "RequiredValueEmpty",
	subject: "swagger",
	group: "Metadata",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Texts that the certification asks for are not empty.",
	why: "An empty text is shown as it is: an action without a name, a field without a label, a catalogue page without a contact.",
	remedy: "Write the text.",
	confidence: "medium",
	source: "Documented rule; one published connector, of 2020, breaks it. Which fields it covers is inferred.",
	bad: { paths: { "/tickets": { get: { summary: "" } } } },
	good: { paths: { "/tickets": { get: { summary: "List tickets" } } } },
	reportedAt: "/paths/~1tickets/get/summary",
	visit: [
		onKey(["info"], [
			"title",
			"description",
			"version"
		], reportEmpty),
		onKey(["contact"], [
			"name",
			"url",
			"email"
		], reportEmpty),
		onKey(["operation"], ["summary", "description"], (node, value, key, report) => {
			if (!node.internal) reportEmpty(node, value, key, report);
		}),
		onKey(["parameter"], ["x-ms-summary", "description"], (node, value, key, report) => {
			if (isVisibleField(node)) reportEmpty(node, value, key, report);
		}),
		onKey(["metadataEntry"], ["propertyValue"], (node, value, key, report) => {
			const name = textOf$2(node.value, "propertyName")?.toLowerCase();
			if (CONNECTOR_METADATA.some((wanted) => wanted.toLowerCase() === name)) reportEmpty(node, value, key, report);
		})
	]
};
const FLOW_URLS = /* @__PURE__ */ new Map([
	["implicit", ["authorizationUrl"]],
	["password", ["tokenUrl"]],
	["application", ["tokenUrl"]],
	["accessCode", ["authorizationUrl", "tokenUrl"]]
]);
function neededKeys(definition) {
	const type = textOf$2(definition, "type");
	if (type === "basic") return [];
	if (type === "apiKey") return ["name", "in"];
	if (type !== "oauth2") return void 0;
	return [
		"flow",
		"scopes",
		...FLOW_URLS.get(textOf$2(definition, "flow") ?? "") ?? []
	];
}
function allowedKeys(definition) {
	const needed = neededKeys(definition);
	if (needed === void 0) return void 0;
	if (textOf$2(definition, "type") === "oauth2" && !FLOW_URLS.has(textOf$2(definition, "flow") ?? "")) return void 0;
	return /* @__PURE__ */ new Set([
		"type",
		"description",
		...needed
	]);
}
const securitySchemePropertyNotValid = {
	id: "SecuritySchemePropertyNotValid",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "A security definition only has the keys of its type.",
	why: "Keys of another type show that two ways of signing in were mixed. The platform refuses the definition because it cannot tell which one is meant.",
	remedy: "Delete the key, or correct `type` or `flow`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { securityDefinitions: { api_key: { flow: "implicit" } } },
	good: { securityDefinitions: { api_key: {
		type: "apiKey",
		name: "X-Api-Key",
		in: "header"
	} } },
	reportedAt: "/securityDefinitions/api_key/flow",
	visit: [onObject(["securityDefinition"], (node, report) => {
		const allowed = allowedKeys(node.value);
		if (allowed === void 0) return;
		const type = textOf$2(node.value, "type") === "oauth2" ? "flow" : "type";
		for (const key of Object.keys(node.value)) {
			if (allowed.has(key) || key.startsWith("x-")) continue;
			const pointer = node.pointer(key);
			report({
				pointer,
				atKey: true,
				message: say`The security definition ${String(node.key)} has the key ${key}, which the ${[type]} ${textOf$2(node.value, type) ?? ""} does not have.`,
				fix: {
					kind: "json",
					edits: [{
						op: "remove",
						pointer
					}]
				}
			});
		}
	})]
};
function isThere(value) {
	return typeof value === "string" ? value.trim() !== "" : value !== void 0;
}
const securitySchemePropertyRequired = {
	id: "SecuritySchemePropertyRequired",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "A security definition has all keys that its type needs.",
	why: "Without them the platform cannot build the connection: it does not know where the key goes, or where people sign in.",
	remedy: "Add the key. `scopes` may be an empty object.",
	confidence: "medium",
	source: "Documented rule. One definition without `scopes` was published in 2024, so that one is a warning.",
	bad: { securityDefinitions: { api_key: { name: null } } },
	good: { securityDefinitions: { api_key: { name: "X-Api-Key" } } },
	reportedAt: "/securityDefinitions/api_key",
	visit: [onObject(["securityDefinition"], (node, report) => {
		for (const key of neededKeys(node.value) ?? []) {
			if (isThere(member(node.value, key))) continue;
			report({
				pointer: node.pointer(),
				message: say`The security definition ${String(node.key)} of type ${textOf$2(node.value, "type") ?? ""} has no ${key}.`,
				...key === "scopes" && {
					atMost: "warning",
					fix: {
						kind: "json",
						edits: [{
							op: "set",
							pointer: node.pointer(key),
							value: {}
						}]
					}
				}
			});
		}
	})]
};
const LONGEST_TITLE = 30;
const LONGEST_SUMMARY = 80;
const SHORTEST_DESCRIPTION = 30;
const LONGEST_DESCRIPTION = 500;
function onInfo(keys, check) {
	return onKey(["info"], keys, (node, value, key, report) => {
		if (typeof value === "string") check(node, value, key, report);
	});
}
function onShown(kind, keys, check) {
	return onKey([kind], keys, (node, value, key, report) => {
		if (typeof value === "string" && (kind === "operation" ? !node.internal : isVisibleField(node))) check(node, value, key, report);
	});
}
function reportTooLong(most) {
	return (node, text, key, report) => {
		if (text.length <= most) return;
		report({
			pointer: node.pointer(key),
			message: say`${subjectOf(node)} has a ${key} of ${text.length} characters; at most ${most} are allowed.`
		});
	};
}
const fieldLengthExceeded = {
	id: "FieldLengthExceeded",
	subject: "swagger",
	group: "Metadata",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: `The title of the connector has at most ${LONGEST_TITLE} characters, summaries of actions and parameters at most ${LONGEST_SUMMARY}.`,
	why: "Names are cut off where there is no room for them, and the service refuses a connector with a longer title.",
	remedy: "Shorten the text. Details belong in the description, and the title does not need \"(Independent Publisher)\".",
	confidence: "medium",
	source: "The limit of the title is quoted from real output; that of the summaries is the guideline, which no published parameter breaks.",
	bad: { info: { title: "Contoso Tickets for Field Service Teams" } },
	good: { info: { title: "Contoso Tickets" } },
	reportedAt: "/info/title",
	visit: [
		onInfo(["title"], reportTooLong(LONGEST_TITLE)),
		onShown("operation", ["summary"], reportTooLong(LONGEST_SUMMARY)),
		onShown("parameter", ["x-ms-summary"], reportTooLong(LONGEST_SUMMARY))
	]
};
const fieldLengthNotInRange = {
	id: "FieldLengthNotInRange",
	subject: "swagger",
	group: "Metadata",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: `The description of the connector has ${SHORTEST_DESCRIPTION} to ${LONGEST_DESCRIPTION} characters.`,
	why: "It is what people read in the catalogue before they choose a connector. The certification stops at a longer or shorter one.",
	remedy: "Say in one to three sentences what the service is and what people can do with the connector.",
	confidence: "high",
	source: "Quoted from real output; published connectors outside the range are from before the certification checks.",
	bad: { info: { description: "Support tickets." } },
	good: { info: { description: "Create, read and follow support tickets in Contoso." } },
	reportedAt: "/info/description",
	visit: [onInfo(["description"], (node, text, key, report) => {
		const { length } = text;
		if (text.trim() === "" || length >= SHORTEST_DESCRIPTION && length <= LONGEST_DESCRIPTION) return;
		report({
			pointer: node.pointer(key),
			message: say`The description of the connector has ${length} characters; it must have ${SHORTEST_DESCRIPTION} to ${LONGEST_DESCRIPTION}.`
		});
	})]
};
function wholeWords(words) {
	return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.join("|")})(?![\\p{L}\\p{N}_])`, "giu");
}
function reportWords(words) {
	return (node, text, key, report) => {
		const found = [...new Set(Array.from(text.matchAll(words), ([word]) => word))];
		if (found.length > 0) report({
			pointer: node.pointer(key),
			message: say`The ${key} of the connector must not contain ${listOf(found)}.`
		});
	};
}
const valueContainsRestrictedWords = {
	id: "ValueContainsRestrictedWords",
	subject: "swagger",
	group: "Metadata",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The title does without \"API\" and \"Connector\", the description without the names of the products that connectors are for.",
	why: "Everything in the catalogue is a connector to an API and works in these products: the words take up room and say nothing about the service. The certification stops at them.",
	remedy: "Leave the words out. Name the service in the title, and say in the description what it does.",
	confidence: "high",
	source: "Quoted from real output. Two titles with \"API\" were published in 2023, so exceptions seem to be granted by hand.",
	bad: { info: { title: "Contoso Tickets API" } },
	good: { info: { title: "Contoso Tickets" } },
	reportedAt: "/info/title",
	visit: [onInfo(["title"], reportWords(wholeWords(["api", "connector"]))), onInfo(["description"], reportWords(wholeWords([
		"power apps",
		"power automate",
		"logic apps"
	])))]
};
const FOREIGN_LETTER = /(?![\0-\x7f\u00aa\u00b5\u00ba])\p{L}/u;
function reportForeign(atMost) {
	return (node, text, key, report) => {
		const letter = FOREIGN_LETTER.exec(text)?.[0];
		if (letter === void 0) return;
		const message = say`${subjectOf(node)} has a ${key} that does not look English: it contains ${letter}.`;
		report({
			pointer: node.pointer(key),
			message,
			...atMost !== void 0 && { atMost }
		});
	};
}
const valueMustBeInEnglish = {
	id: "ValueMustBeInEnglish",
	subject: "swagger",
	group: "Metadata",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Texts are in English.",
	why: "The platform translates texts from English into the languages of its users. Whatever is in another language reaches everybody as it is.",
	remedy: "Translate the text. Write names with the 26 letters of English.",
	confidence: "medium",
	source: "Quoted from real output of 2025 for descriptions and summaries. How the tool finds out is not known; here every letter outside English counts, which no published text of these fields has.",
	bad: { paths: { "/tickets": { get: { description: "Zeigt die offenen Vorgänge." } } } },
	good: { paths: { "/tickets": { get: { description: "Lists the open tickets." } } } },
	reportedAt: "/paths/~1tickets/get/description",
	visit: [
		onInfo(["title"], reportForeign("warning")),
		onInfo(["description"], reportForeign()),
		onShown("operation", ["summary", "description"], reportForeign()),
		onShown("parameter", ["x-ms-summary", "description"], reportForeign("warning"))
	]
};
const ALLOWED_END = /^[\p{L}\p{N})\]]$/u;
const documentRules = [
	specificationVersionIncorrect,
	jsonTypeIncorrect,
	requiredPropertyMissing,
	requiredValueEmpty,
	jsonValueNotInEnum,
	extensionNameNotValid,
	fieldLengthExceeded,
	fieldLengthNotInRange,
	valueContainsRestrictedWords,
	valueMustBeInEnglish,
	{
		id: "ValueMustEndWithAlphanumeric",
		subject: "swagger",
		group: "Metadata",
		levels: {
			documented: "error",
			profiles: NOT_FOR_CUSTOM
		},
		summary: "The title ends in a letter or a digit.",
		why: "Names in the catalogue have no punctuation or blanks at their end, and the certification stops at them.",
		remedy: "Remove what stands after the last letter or digit.",
		confidence: "medium",
		source: "Documented rule. A closing bracket passes here: 15 published titles end in one.",
		bad: { info: { title: "Contoso Tickets!" } },
		good: { info: { title: "Contoso Tickets" } },
		reportedAt: "/info/title",
		visit: [onInfo(["title"], (node, text, key, report) => {
			if (text.trim() === "") return;
			const characters = Array.from(text);
			const title = characters.slice(0, characters.findLastIndex((character) => ALLOWED_END.test(character)) + 1).join("");
			if (title === text) return;
			const pointer = node.pointer(key);
			report({
				pointer,
				message: say`The title ${text} does not end in a letter or a digit.`,
				...title !== "" && {
					help: say`Write ${title}.`,
					fix: {
						kind: "json",
						edits: [{
							op: "set",
							pointer,
							value: title
						}]
					}
				}
			});
		})]
	},
	basePathNotValid,
	hostNameNotValid,
	schemeNotValid,
	schemeNotSupported,
	mimeTypeNotValid,
	urlNotValid,
	contactEmailNotValid,
	connectorMetadataPropertiesMissing,
	invalidConnectorCategory,
	tooManyConnectorCategories,
	productionStatusOnBetaService,
	securitySchemePropertyNotValid,
	securitySchemePropertyRequired,
	tagRedefined
];
const TICKETS$1 = { "200": {
	description: "OK",
	schema: {
		type: "array",
		items: { $ref: "#/definitions/Ticket" }
	}
} };
const QUEUES = { "200": {
	description: "OK",
	schema: {
		type: "object",
		properties: { value: {
			type: "array",
			items: { $ref: "#/definitions/Queue" }
		} }
	}
} };
const FORM = { "200": {
	description: "OK",
	schema: {
		type: "object",
		properties: { form: {
			type: "object",
			properties: { properties: { type: "object" } }
		} }
	}
} };
function queryOf(name, parts = {}) {
	return {
		name,
		in: "query",
		type: "string",
		"x-ms-summary": "Text",
		description: "Text to look for.",
		...parts
	};
}
function internal(operationId, parameters, responses) {
	return {
		operationId,
		"x-ms-visibility": "internal",
		parameters,
		responses
	};
}
function findBy(...parameters) {
	return { "/find": { get: {
		summary: "Find tickets",
		description: "Finds tickets.",
		operationId: "FindTickets",
		parameters,
		responses: TICKETS$1
	} } };
}
function findByBody(body) {
	return { "/find": { post: {
		summary: "Find tickets",
		description: "Finds tickets.",
		operationId: "FindTickets",
		parameters: [{
			name: "body",
			in: "body",
			...body
		}],
		responses: TICKETS$1
	} } };
}
function values(operationId, parts = {}) {
	return { "x-ms-dynamic-values": {
		operationId,
		"value-collection": "value",
		"value-path": "id",
		...parts
	} };
}
function listForms(...parameters) {
	return { "/forms": { get: internal("ListForms", parameters, QUEUES) } };
}
function searchForms(parameter, bodyProperty) {
	return { "/forms/search": { post: internal("SearchForms", [parameter, {
		name: "body",
		in: "body",
		schema: {
			type: "object",
			properties: { [bodyProperty]: { type: "string" } }
		}
	}], QUEUES) } };
}
const BY_AREA = {
	"/queue-items": { get: internal("ListQueueItems", [queryOf("area")], QUEUES) },
	"/area-form": { get: internal("GetAreaForm", [queryOf("area")], FORM) }
};
function createInQueue(fields) {
	return { paths: {
		"/queues/{queue}/tickets": { post: {
			summary: "Create a ticket in a queue",
			description: "Opens a new ticket in a queue.",
			operationId: "CreateTicketInQueue",
			parameters: [{
				name: "queue",
				in: "path",
				required: true,
				type: "string",
				"x-ms-url-encoding": "single",
				"x-ms-summary": "Queue",
				description: "The ID of the queue."
			}, {
				name: "body",
				in: "body",
				required: true,
				schema: {
					type: "object",
					required: ["queue", "where"],
					properties: {
						queue: { type: "string" },
						priority: { type: "string" },
						where: {
							type: "object",
							required: ["area"],
							properties: { area: { type: "string" } }
						},
						fields
					}
				}
			}],
			responses: TICKETS$1
		} },
		...BY_AREA
	} };
}
const FIELDS_AT = "/paths/~1queues~1{queue}~1tickets/post/parameters/1/schema/properties/fields";
function itemsByArea(reference) {
	return { "x-ms-dynamic-values": {
		operationId: "ListQueueItems",
		parameters: { area: { parameter: reference } },
		"value-collection": "value",
		"value-path": "id",
		"value-title": "name"
	} };
}
function itemListByArea(reference) {
	return { "x-ms-dynamic-list": {
		operationId: "ListQueueItems",
		parameters: { area: { parameterReference: reference } },
		itemsPath: "value",
		itemValuePath: "id",
		itemTitlePath: "name"
	} };
}
function formByArea(reference, path) {
	return { "x-ms-dynamic-schema": {
		operationId: "GetAreaForm",
		parameters: { area: { parameter: reference } },
		"value-path": path
	} };
}
function propertiesByArea(reference, path) {
	return { "x-ms-dynamic-properties": {
		operationId: "GetAreaForm",
		parameters: { area: { parameterReference: reference } },
		itemValuePath: path
	} };
}
function treeOf(open, browse) {
	const call = (parameters) => ({
		operationId: "ListForms",
		itemsPath: "value",
		itemValuePath: "id",
		itemTitlePath: "name",
		parameters
	});
	return { "x-ms-dynamic-tree": {
		settings: {
			canSelectParentNodes: true,
			canSelectLeafNodes: true
		},
		open: call(open),
		browse: call(browse)
	} };
}
const VALUES = "x-ms-dynamic-values";
const LIST$1 = "x-ms-dynamic-list";
const SCHEMA = "x-ms-dynamic-schema";
const PROPERTIES = "x-ms-dynamic-properties";
const TREE = "x-ms-dynamic-tree";
const DYNAMIC = [
	VALUES,
	LIST$1,
	SCHEMA,
	PROPERTIES,
	TREE
];
const HOLDERS = [...TYPED, "reference"];
function onInvocation(extensions, check) {
	return onKey(HOLDERS, extensions, (node, value, key, report) => {
		if (!isObject(value)) return;
		for (const invocation of invocationsOf(node.swagger, key, value)) check(node, invocation, report);
	});
}
function invocationAt(node, extension) {
	const value = objectOf$1(node.value, extension);
	return value && invocationsOf(node.swagger, extension, value)[0];
}
const known = oncePerDocument(() => /* @__PURE__ */ new Map());
function invocationsOf(swagger, extension, value) {
	const read = known(swagger);
	let invocations = read.get(value);
	if (invocations === void 0) {
		invocations = readInvocations(swagger, extension, value);
		read.set(value, invocations);
	}
	return invocations;
}
function readInvocations(swagger, extension, value) {
	if (extension !== "x-ms-dynamic-tree") return [readInvocation(swagger, [extension], value)];
	return ["open", "browse"].flatMap((part) => {
		const call = objectOf$1(value, part);
		return call === void 0 ? [] : [readInvocation(swagger, [extension, part], call)];
	});
}
function readInvocation(swagger, steps, value) {
	const [extension] = steps;
	const spelling = extension === "x-ms-dynamic-values" || extension === "x-ms-dynamic-schema" ? "bare" : "full";
	const operationId = textOf$2(value, "operationId");
	const parameters = Object.entries(objectOf$1(value, "parameters") ?? {});
	return {
		extension,
		steps,
		value,
		spelling,
		operationId,
		target: operationId === void 0 ? void 0 : swagger.operation(operationId),
		passed: parameters.map(([name, entry]) => readPassed(name, entry, spelling))
	};
}
function readPassed(name, entry, spelling) {
	const referenceKey = spelling === "bare" ? "parameter" : "parameterReference";
	const nothing = {
		name,
		reference: void 0,
		referenceKey,
		fixed: void 0,
		fixedAt: []
	};
	const reference = member(entry, referenceKey);
	if (reference !== void 0) return {
		...nothing,
		reference: typeof reference === "string" ? reference : void 0
	};
	const fixed = member(entry, "value");
	if (fixed !== void 0) return {
		...nothing,
		fixed,
		fixedAt: ["value"]
	};
	return spelling === "bare" ? {
		...nothing,
		fixed: entry
	} : nothing;
}
function followAny(swagger, root, readings) {
	let outcome = "missing";
	for (const names of readings) {
		const next = follow(swagger, root, names);
		if (typeof next === "object") return next;
		if (next === "open") outcome = "open";
	}
	return outcome;
}
function readingsOf(path, separators) {
	if (path === "") return [[]];
	return [[path], ...separators.filter((separator) => path.includes(separator)).map((separator) => path.split(separator))];
}
function follow(swagger, root, names) {
	let schema = swagger.resolveSchema(root);
	let internal = isInternal(root);
	let required = false;
	let written = root;
	for (const name of names) {
		if (schema === void 0) return "open";
		const { byName, open } = fieldsOf(swagger, schema);
		const property = byName.get(name);
		if (property === void 0) return open ? "open" : "missing";
		required = property.required || swagger.requiredNames(schema).has(name);
		written = property.written;
		schema = swagger.resolveSchema(written);
		internal ||= isInternal(written) || isInternal(schema);
	}
	return {
		schema,
		names,
		required,
		internal,
		default: member(written, "default") ?? member(schema, "default")
	};
}
const knownFields = oncePerDocument(() => /* @__PURE__ */ new Map());
function fieldsOf(swagger, schema) {
	const known = knownFields(swagger);
	let fields = known.get(schema);
	if (fields === void 0) {
		fields = readFields(swagger, schema);
		known.set(schema, fields);
	}
	return fields;
}
function readFields(swagger, schema) {
	const byName = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	const pending = [schema];
	let open = false;
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const part = swagger.resolveSchema(next);
		if (part === void 0 || DYNAMIC.some((extension) => Object.hasOwn(part, extension))) open = true;
		if (part === void 0 || seen.has(part)) continue;
		seen.add(part);
		const required = swagger.requiredNames(part);
		for (const [name, written] of Object.entries(objectOf$1(part, "properties") ?? {})) if (!byName.has(name)) byName.set(name, {
			written,
			required: required.has(name)
		});
		for (const each of (arrayOf(part, "allOf") ?? []).toReversed()) pending.push(each);
	}
	return {
		byName,
		open: open || byName.size === 0
	};
}
function isOpen(swagger, schema) {
	return fieldsOf(swagger, schema).open;
}
function typeOf(schema) {
	return textOf$2(schema, "type") ?? (schema !== void 0 && Object.hasOwn(schema, "properties") ? "object" : void 0);
}
function answerOf(operation) {
	const described = operation.responses.filter((response) => response.schema !== void 0);
	return (described.find((response) => /^2[0-9]{2}$/.test(response.code)) ?? described.find((response) => response.code === "default"))?.schema;
}
function outputAt(swagger, schema, path) {
	return followAny(swagger, schema, readingsOf(path, ["/", "."]));
}
function arrayAt(operation, path) {
	const { swagger } = operation.path;
	const answer = answerOf(operation);
	const outcome = answer === void 0 ? "open" : outputAt(swagger, answer, path);
	if (outcome === "missing") return "none";
	const schema = outcome === "open" ? void 0 : outcome.schema;
	if (schema === void 0) return "unknown";
	const type = typeOf(schema) ?? (Object.hasOwn(schema, "items") ? "array" : void 0);
	if (type === "array") return schema;
	return (type === void 0 || type === "object") && isOpen(swagger, schema) ? "unknown" : "none";
}
const PATH_KEYS = /* @__PURE__ */ new Map([
	[VALUES, {
		list: "value-collection",
		fields: ["value-path", "value-title"]
	}],
	[LIST$1, {
		list: "itemsPath",
		fields: ["itemValuePath", "itemTitlePath"]
	}],
	[SCHEMA, {
		list: void 0,
		fields: ["value-path"]
	}],
	[PROPERTIES, {
		list: void 0,
		fields: ["itemValuePath"]
	}]
]);
function listPathOf({ value }, key) {
	const path = Object.hasOwn(value, key) ? value[key] : "";
	return typeof path === "string" ? path : void 0;
}
const invokedOperationShouldProduceArray = {
	id: "InvokedOperationShouldProduceArray",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "warning" },
	summary: "A dynamic list is taken from a place where the called operation answers with a list.",
	why: "The designer fills the choices from the list at this place of the answer. When it finds none, the field offers nothing.",
	remedy: "Correct the path, or declare the list in the response schema of the called operation.",
	confidence: "medium",
	source: "Documented rule. 21 published connectors break it, 11 of them recent: a warning. Schemas that leave their fields open are not reported.",
	bad: { paths: findBy(queryOf("queue", values("ListQueues", { "value-collection": "items" }))) },
	good: { paths: findBy(queryOf("queue", values("ListQueues"))) },
	reportedAt: "/paths/~1find/get/parameters/0/x-ms-dynamic-values/value-collection",
	visit: [onInvocation([VALUES, LIST$1], (node, invocation, report) => {
		const { target, extension, steps, value } = invocation;
		const key = PATH_KEYS.get(extension)?.list;
		const path = key && listPathOf(invocation, key);
		if (target === void 0 || key === void 0 || path === void 0 || arrayAt(target, path) !== "none") return;
		const place = path === "" ? say`is no list as a whole` : say`has no list at ${path}`;
		report({
			pointer: Object.hasOwn(value, key) ? node.pointer(...steps, key) : node.pointer(...steps),
			message: say`The answer of ${operationName(target)} ${place}.`
		});
	})]
};
function fieldsRootOf(invocation, { list }) {
	const { target } = invocation;
	if (target === void 0) return void 0;
	if (list === void 0) return answerOf(target);
	const path = listPathOf(invocation, list);
	const array = path === void 0 ? "unknown" : arrayAt(target, path);
	return typeof array === "object" ? member(array, "items") : void 0;
}
const invokedOperationShouldProduceProperty = {
	id: "InvokedOperationShouldProduceProperty",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "warning" },
	summary: "The fields that a dynamic extension takes are in the answer of the called operation.",
	why: "A value or a title is read from this field. When it is not there, the choices are empty or cannot be told apart.",
	remedy: "Correct the path, or declare the property in the response schema of the called operation.",
	confidence: "medium",
	source: "Documented rule. 21 published connectors break it, 13 of them recent: a warning. Schemas that leave their fields open are not reported.",
	bad: { paths: findBy(queryOf("queue", values("ListQueues", { "value-path": "queueId" }))) },
	good: { paths: findBy(queryOf("queue", values("ListQueues", { "value-path": "id" }))) },
	reportedAt: "/paths/~1find/get/parameters/0/x-ms-dynamic-values/value-path",
	visit: [onInvocation([...PATH_KEYS.keys()], (node, invocation, report) => {
		const { target, extension, steps, value } = invocation;
		const keys = PATH_KEYS.get(extension);
		const root = keys && fieldsRootOf(invocation, keys);
		if (target === void 0 || keys === void 0 || !isObject(root)) return;
		for (const key of keys.fields) {
			const path = member(value, key);
			if (typeof path !== "string" || path === "" || outputAt(node.swagger, root, path) !== "missing") continue;
			const whose = keys.list === void 0 ? "The answer" : "An element of the list";
			report({
				pointer: node.pointer(...steps, key),
				message: say`${[whose]} of ${operationName(target)} has no property ${path}.`
			});
		}
	})]
};
const inputsByOperation = oncePerDocument(() => /* @__PURE__ */ new Map());
function inputsOf(operation) {
	const all = inputsByOperation(operation.path.swagger);
	let inputs = all.get(operation);
	if (inputs === void 0) {
		inputs = readInputs(operation);
		all.set(operation, inputs);
	}
	return inputs;
}
function readInputs(operation) {
	const parameters = byName(operation.parameters);
	const byLetters = new Map([...parameters.keys()].map((name) => [lettersOf$1(name), name]));
	const demanded = [...parameters].filter(([, { required, value }]) => required && !Object.hasOwn(value, "default"));
	return {
		parameters,
		byLetters,
		demanded: new Set(demanded.map(([name]) => name)),
		body: operation.body,
		matches: /* @__PURE__ */ new Map()
	};
}
function lettersOf$1(name) {
	return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function parameterLike(operation, name) {
	return inputsOf(operation).byLetters.get(lettersOf$1(name));
}
function byName(parameters) {
	const named = /* @__PURE__ */ new Map();
	for (const parameter of parameters) {
		if (parameter.name === void 0) continue;
		const other = named.get(parameter.name);
		if (other === void 0 || other.in === "body") named.set(parameter.name, parameter);
	}
	return named;
}
function matchOf(operation, name, spelling) {
	const inputs = inputsOf(operation);
	const key = `${spelling} ${name}`;
	let match = inputs.matches.get(key);
	if (match === void 0) {
		const parameter = inputs.parameters.get(name);
		match = {
			parameter: parameter && inputOfParameter(operation, parameter),
			...matchInBody(operation, inputs.body, name, spelling)
		};
		inputs.matches.set(key, match);
	}
	return match;
}
function inputOf(match) {
	return match.parameter ?? match.property;
}
function isUnknown(match) {
	return inputOf(match) === void 0 && !match.mayBeProperty;
}
function inputOfParameter(operation, parameter) {
	const isBody = parameter.in === "body";
	const described = isBody ? operation.path.swagger.resolveSchema(member(parameter.value, "schema")) : parameter.value;
	return {
		fullName: parameter.name ?? "",
		type: typeOf(described),
		required: parameter.required,
		internal: parameter.internal,
		default: member(described, "default"),
		isBody
	};
}
function matchInBody(operation, body, name, spelling) {
	const nothing = {
		property: void 0,
		mayBeProperty: false
	};
	const path = body && pathInBody(body, name, spelling);
	if (body === void 0 || path === void 0 || path === "") return nothing;
	const readings = readingsOf(path, spelling === "bare" ? ["/", "."] : ["/"]);
	const outcome = followAny(operation.path.swagger, member(body.value, "schema"), readings);
	if (outcome === "missing") return nothing;
	if (outcome === "open") return {
		property: void 0,
		mayBeProperty: true
	};
	return {
		property: {
			fullName: [body.name ?? "body", ...outcome.names].join("/"),
			type: typeOf(outcome.schema),
			required: outcome.required,
			internal: body.internal || outcome.internal,
			default: outcome.default,
			isBody: false
		},
		mayBeProperty: true
	};
}
function pathInBody(body, name, spelling) {
	if (spelling === "bare") return name;
	const prefix = `${body.name ?? ""}/`;
	return name.startsWith(prefix) ? name.slice(prefix.length) : void 0;
}
const NAMES_TOLD = 5;
function leftOut(operation, names, spelling) {
	const { demanded, body } = inputsOf(operation);
	const passed = new Set(names.filter((name) => demanded.has(name)));
	const bodyName = body?.name;
	if (bodyName !== void 0 && demanded.has(bodyName) && names.some((name) => matchOf(operation, name, spelling).mayBeProperty)) passed.add(bodyName);
	const first = [];
	for (const name of demanded) {
		if (first.length === NAMES_TOLD || passed.size === demanded.size) break;
		if (!passed.has(name)) first.push(name);
	}
	return {
		count: demanded.size - passed.size,
		first
	};
}
const MOST_SOURCES = 8;
const usersOf = oncePerDocument((swagger) => {
	const users = /* @__PURE__ */ new Map();
	for (const operation of swagger.operations) for (const { value } of [...operation.parameters, ...operation.responses]) {
		const list = users.get(value);
		if (list === void 0) users.set(value, [operation]);
		else if (list.length < MOST_SOURCES) list.push(operation);
	}
	return users;
});
function sourcesOf(node) {
	if (node.operation !== void 0) return [node.operation];
	if (node.definition !== void 0) return node.swagger.operationsUsing(node.definition).slice(0, MOST_SOURCES);
	for (let at = node; at !== void 0; at = at.parent) {
		if (at.kind === "notificationContent") return at.path?.operations ?? [];
		if (at.kind === "parameter" || at.kind === "response") return usersOf(node.swagger).get(at.value) ?? [];
	}
	return [];
}
const idsByLetters = oncePerDocument((swagger) => new Map([...swagger.operationsById.keys()].map((id) => [lettersOf$1(id), id])));
function reportUnknownId(node, id, keys, report) {
	if (typeof id !== "string" || node.swagger.operation(id) !== void 0) return;
	const meant = idsByLetters(node.swagger).get(lettersOf$1(id));
	report({
		pointer: node.pointer(...keys),
		message: say`No operation has the id ${id}.`,
		...meant !== void 0 && { help: say`Write ${meant}, as the operation is called.` }
	});
}
const CAPABILITIES$1 = [
	["testConnection", "operationId"],
	[
		"file-picker",
		"open",
		"operationId"
	],
	[
		"file-picker",
		"browse",
		"operationId"
	]
];
function valueAt(value, keys) {
	return keys.reduce((at, key) => member(at, key), value);
}
const operationIdNotFound = {
	id: "OperationIdNotFound",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Extensions name operations that are in the file.",
	why: "The platform calls the operation by this id to fill a list, to draw a form or to test a connection. When there is none, the field stays empty and the maker of the flow sees an error.",
	remedy: "Write the id exactly as in `operationId` of the operation, case included, or add the operation.",
	confidence: "high",
	source: "Seen in real output; no published connector breaks it.",
	bad: { paths: findBy(queryOf("queue", values("ListQueus"))) },
	good: { paths: findBy(queryOf("queue", values("ListQueues"))) },
	reportedAt: "/paths/~1find/get/parameters/0/x-ms-dynamic-values/operationId",
	visit: [
		onInvocation(DYNAMIC, (node, { operationId, steps }, report) => {
			reportUnknownId(node, operationId, [...steps, "operationId"], report);
		}),
		onKey(["operation"], ["x-ms-notification"], (node, value, key, report) => {
			reportUnknownId(node, member(value, "operationId"), [key, "operationId"], report);
		}),
		onKey(["operation"], ["x-ms-operation-context"], (node, value, key, report) => {
			const keys = ["simulate", "operationId"];
			reportUnknownId(node, valueAt(value, keys), [key, ...keys], report);
		}),
		onKey(["document"], ["x-ms-capabilities"], (node, value, key, report) => {
			for (const keys of CAPABILITIES$1) reportUnknownId(node, valueAt(value, keys), [key, ...keys], report);
		})
	]
};
const operationMissingRequiredProperty = {
	id: "OperationMissingRequiredProperty",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A dynamic extension passes every required parameter of the operation that it calls.",
	why: "The call is made without asking anybody. A required parameter that is not passed makes it fail, and the list stays empty.",
	remedy: "Add the parameter to `parameters` of the extension, as a fixed value or as a reference to an input beside it.",
	confidence: "high",
	source: "Documented rule; in published connectors only parameters with a default value are left out.",
	bad: { paths: {
		...findBy(queryOf("form", values("ListForms", { parameters: {} }))),
		...listForms(queryOf("area", { required: true }))
	} },
	good: { paths: {
		...findBy(queryOf("form", values("ListForms", { parameters: { area: "north" } }))),
		...listForms(queryOf("area", { required: true }))
	} },
	reportedAt: "/paths/~1find/get/parameters/0/x-ms-dynamic-values/parameters",
	visit: [onInvocation(DYNAMIC, (node, invocation, report) => {
		const { target, steps, spelling } = invocation;
		if (target === void 0 || hasOddParameters(invocation)) return;
		const { count, first } = leftOut(target, invocation.passed.map((passed) => passed.name), spelling);
		if (count === 0) return;
		const rest = count > first.length ? say`, and ${count - first.length} more` : [];
		const verb = count === 1 ? "is" : "are";
		const message = say`The call of ${operationName(target)} does not pass ${listOf(first)}${rest}, which ${[verb]} required there.`;
		report({
			pointer: node.pointer(...steps, "parameters"),
			message
		});
	})]
};
function hasOddParameters({ value }) {
	return Object.hasOwn(value, "parameters") && !isObject(value.parameters);
}
const operationParameterNameIsAmbiguous = {
	id: "OperationParameterNameIsAmbiguous",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A name that a dynamic extension passes a value to means one input only.",
	why: "The older extensions name parameters and properties of the body alike. When both exist, it is open which of them gets the value.",
	remedy: "Use the newer extension (`x-ms-dynamic-list`, `x-ms-dynamic-properties`) with the full path, or rename one of the two inputs.",
	confidence: "medium",
	source: "Documented rule; no published connector breaks it.",
	bad: { paths: {
		...findBy(queryOf("form", values("SearchForms", { parameters: { area: "north" } }))),
		...searchForms(queryOf("area"), "area")
	} },
	good: { paths: {
		...findBy(queryOf("form", values("SearchForms", { parameters: { area: "north" } }))),
		...searchForms(queryOf("area"), "zone")
	} },
	reportedAt: "/paths/~1find/get/parameters/0/x-ms-dynamic-values/parameters/area",
	visit: [onInvocation([VALUES, SCHEMA], (node, { target, passed, steps, spelling }, report) => {
		if (target === void 0) return;
		for (const { name } of passed) {
			const { parameter, property } = matchOf(target, name, spelling);
			if (parameter === void 0 || parameter.isBody || property === void 0) continue;
			const message = say`In ${operationName(target)}, ${name} is a parameter and a property of the body as well.`;
			report({
				pointer: node.pointer(...steps, "parameters", name),
				message
			});
		}
	})]
};
const operationParameterNameNotFound = {
	id: "OperationParameterNameNotFound",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "The inputs that a dynamic extension names exist.",
	why: "A value that is passed to an unknown input is lost, and a value that is taken from an unknown input is always empty. Either way the list or form comes out wrong.",
	remedy: "Correct the name, case included, or delete the entry. Properties of a body are written as a path with slashes.",
	confidence: "high",
	source: "Seen in real output for inputs of the called operation; for references, and for trees, it is inferred. One published connector of 2020 breaks it.",
	bad: { paths: findBy(queryOf("queue", values("ListQueues", { parameters: { accept: "json" } }))) },
	good: { paths: findBy(queryOf("queue", values("ListQueues", { parameters: {} }))) },
	reportedAt: "/paths/~1find/get/parameters/0/x-ms-dynamic-values/parameters/accept",
	visit: [onInvocation(DYNAMIC, (node, invocation, report) => {
		for (const passed of invocation.passed) {
			reportUnknownTarget(node, invocation, passed, report);
			reportUnknownSource(node, invocation, passed, report);
		}
	})]
};
function reportUnknownTarget(node, { target, steps, spelling }, { name }, report) {
	if (target === void 0 || !isUnknown(matchOf(target, name, spelling))) return;
	report({
		pointer: node.pointer(...steps, "parameters", name),
		atKey: true,
		message: say`${operationName(target)} has no input ${name}.`,
		...offer(target, name)
	});
}
function reportUnknownSource(node, { steps, spelling }, passed, report) {
	const { reference, referenceKey, name } = passed;
	if (reference === void 0) return;
	const sources = sourcesOf(node);
	const without = sources.find((source) => isUnknown(matchOf(source, reference, spelling)));
	if (without === void 0) return;
	const pointer = node.pointer(...steps, "parameters", name, referenceKey);
	const message = say`${operationName(without)} has no input ${reference} to take the value from.`;
	const isInEach = sources.every((source) => isUnknown(matchOf(source, reference, spelling)));
	report({
		pointer,
		message,
		...offer(without, reference),
		...!isInEach && { atMost: "warning" }
	});
}
function offer(operation, name) {
	const meant = parameterLike(operation, name);
	return meant === void 0 ? {} : { help: say`Write ${meant}, as the parameter is called.` };
}
const LAST_PROPERTIES = "/properties";
function schemaPathOf(path) {
	if (path === "properties") return "";
	return path.endsWith(LAST_PROPERTIES) ? path.slice(0, -11) : path;
}
function listInstead(node, invocation) {
	const { value } = invocation;
	return withPaths(newerCallOf(node, invocation), [
		["itemsPath", member(value, "value-collection")],
		["itemValuePath", member(value, "value-path")],
		["itemTitlePath", member(value, "value-title")]
	]);
}
function propertiesInstead(node, invocation) {
	const path = member(invocation.value, "value-path");
	return withPaths(newerCallOf(node, invocation), [["itemValuePath", typeof path === "string" ? schemaPathOf(path) : path]]);
}
function withPaths(call, paths) {
	if (call === void 0) return void 0;
	const stated = paths.flatMap(([key, path]) => path === void 0 ? [] : [[key, path]]);
	return {
		...call,
		...Object.fromEntries(stated)
	};
}
function newerCallOf(node, { operationId, target, passed }) {
	const [source, ...others] = sourcesOf(node);
	if (operationId === void 0 || target === void 0 || source === void 0 || others.length > 0) return void 0;
	const parameters = [];
	for (const each of passed) {
		const to = onlyInput(target, each.name);
		const entry = newerEntryOf(source, each);
		if (to === void 0 || entry === void 0) return void 0;
		parameters.push([to.fullName, entry]);
	}
	return {
		operationId,
		parameters: Object.fromEntries(parameters)
	};
}
function newerEntryOf(source, { reference, fixed }) {
	if (fixed !== void 0) return { value: fixed };
	const from = reference === void 0 ? void 0 : onlyInput(source, reference);
	return from && { parameterReference: from.fullName };
}
function onlyInput(operation, name) {
	const match = matchOf(operation, name, "bare");
	return match.parameter !== void 0 && match.property !== void 0 ? void 0 : inputOf(match);
}
const TEXT = { type: "string" };
const OBJECT = { type: "object" };
function fieldWith(type, ...extensions) {
	return createInQueue(Object.assign({}, type, ...extensions));
}
function onDemand({ older, newer, applies, message, newerFor }) {
	return onInvocation([older], (node, invocation, report) => {
		if (Object.hasOwn(node.value, newer)) return;
		const sources = sourcesOf(node);
		const reference = invocation.passed.flatMap((passed) => passed.reference ?? []).find((candidate) => sources.some((source) => applies(matchOf(source, candidate, "bare"))));
		if (reference === void 0) return;
		report({
			pointer: node.pointer(older),
			message: message(reference),
			...fixWith(node, newer, newerFor(node, invocation))
		});
	});
}
function fixWith(node, newer, value) {
	return value === void 0 ? {} : { fix: {
		kind: "json",
		edits: [{
			op: "set",
			pointer: node.pointer(newer),
			value
		}]
	} };
}
function isAmbiguous({ parameter, property }) {
	return parameter !== void 0 && !parameter.isBody && property !== void 0;
}
function isPropertyOnly({ parameter, property }) {
	return parameter === void 0 && property !== void 0;
}
const WHY_AMBIGUOUS = "By its bare name it is open which of the two gives the value. The newer extension writes the full path, so there is only one.";
const WHY_PROPERTY = "The older extension was made for parameters. Newer parts of the platform read only the newer extension when the value comes from within the body.";
const dynamicListRequiredForAmbiguousReferences = {
	id: "DynamicListExtensionRequiredForAmbiguousReferences",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A dynamic list that takes a value from a name with two meanings has an `x-ms-dynamic-list`.",
	why: WHY_AMBIGUOUS,
	remedy: "Add an `x-ms-dynamic-list` beside `x-ms-dynamic-values`, with the parameter name or the full path of the property as reference.",
	confidence: "medium",
	source: "Documented rule; no published connector has such a reference at all.",
	bad: fieldWith(TEXT, itemsByArea("queue")),
	good: fieldWith(TEXT, itemsByArea("queue"), itemListByArea("queue")),
	reportedAt: `${FIELDS_AT}/x-ms-dynamic-values`,
	visit: [onDemand({
		older: VALUES,
		newer: LIST$1,
		applies: isAmbiguous,
		message: (reference) => say`${reference} is a parameter and a property of the body as well, so ${LIST$1} is needed.`,
		newerFor: () => void 0
	})]
};
const dynamicListRequiredForNonParameterReferences = {
	id: "DynamicListExtensionRequiredForNonParameterReferences",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A dynamic list that takes a value from a property of the body has an `x-ms-dynamic-list`.",
	why: WHY_PROPERTY,
	remedy: "Add an `x-ms-dynamic-list` with the same operation beside `x-ms-dynamic-values`, with a reference such as `body/where/area`.",
	confidence: "high",
	source: "Documented rule; all 178 such references in published connectors have the newer extension beside them.",
	bad: fieldWith(TEXT, itemsByArea("where/area")),
	good: fieldWith(TEXT, itemsByArea("where/area"), itemListByArea("body/where/area")),
	reportedAt: `${FIELDS_AT}/x-ms-dynamic-values`,
	visit: [onDemand({
		older: VALUES,
		newer: LIST$1,
		applies: isPropertyOnly,
		message: (reference) => say`${reference} is a property of the body, so ${LIST$1} is needed.`,
		newerFor: listInstead
	})]
};
const dynamicPropertiesRequiredForAmbiguousReferences = {
	id: "DynamicPropertiesExtensionRequiredForAmbiguousReferences",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A dynamic schema that takes a value from a name with two meanings has an `x-ms-dynamic-properties`.",
	why: WHY_AMBIGUOUS,
	remedy: "Add an `x-ms-dynamic-properties` beside `x-ms-dynamic-schema`, with the parameter name or the full path of the property as reference.",
	confidence: "medium",
	source: "Documented rule; no published connector has such a reference at all.",
	bad: fieldWith(OBJECT, formByArea("queue", "form")),
	good: fieldWith(OBJECT, formByArea("queue", "form"), propertiesByArea("queue", "form")),
	reportedAt: `${FIELDS_AT}/x-ms-dynamic-schema`,
	visit: [onDemand({
		older: SCHEMA,
		newer: PROPERTIES,
		applies: isAmbiguous,
		message: (reference) => say`${reference} is a parameter and a property of the body as well, so ${PROPERTIES} is needed.`,
		newerFor: () => void 0
	})]
};
const dynamicPropertiesRequiredForNonParameterReferences = {
	id: "DynamicPropertiesExtensionRequiredForNonParameterReferences",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A dynamic schema that takes a value from a property of the body has an `x-ms-dynamic-properties`.",
	why: WHY_PROPERTY,
	remedy: "Add an `x-ms-dynamic-properties` with the same operation beside `x-ms-dynamic-schema`, with a reference such as `body/where/area`.",
	confidence: "high",
	source: "Documented rule; all 115 such references in published connectors have the newer extension beside them.",
	bad: fieldWith(OBJECT, formByArea("where/area", "form")),
	good: fieldWith(OBJECT, formByArea("where/area", "form"), propertiesByArea("body/where/area", "form")),
	reportedAt: `${FIELDS_AT}/x-ms-dynamic-schema`,
	visit: [onDemand({
		older: SCHEMA,
		newer: PROPERTIES,
		applies: isPropertyOnly,
		message: (reference) => say`${reference} is a property of the body, so ${PROPERTIES} is needed.`,
		newerFor: propertiesInstead
	})]
};
const dynamicPropertiesRequiredForPropertiesValuePath = {
	id: "DynamicPropertiesExtensionRequiredForPropertiesValuePath",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A dynamic schema whose path ends at the map of properties has an `x-ms-dynamic-properties`.",
	why: "Such a path leads to the properties of the schema and not to the schema, so its required fields are lost. The newer extension takes the schema as a whole.",
	remedy: "Add an `x-ms-dynamic-properties` whose `itemValuePath` is the same path without the last `properties`.",
	confidence: "high",
	source: "Documented rule; all 80 such paths in published connectors have the newer extension beside them.",
	bad: fieldWith(OBJECT, formByArea("priority", "form/properties")),
	good: fieldWith(OBJECT, formByArea("where/area", "form/properties"), propertiesByArea("body/where/area", "form")),
	reportedAt: `${FIELDS_AT}/x-ms-dynamic-schema/value-path`,
	alsoTriggers: ["DynamicPropertiesExtensionRequiredForNonParameterReferences"],
	visit: [onInvocation([SCHEMA], (node, invocation, report) => {
		const path = member(invocation.value, "value-path");
		if (typeof path !== "string" || schemaPathOf(path) === path || Object.hasOwn(node.value, "x-ms-dynamic-properties")) return;
		report({
			pointer: node.pointer(SCHEMA, "value-path"),
			message: say`The path ${path} leads to the properties of a schema, so ${PROPERTIES} is needed.`,
			...fixWith(node, PROPERTIES, propertiesInstead(node, invocation))
		});
	})]
};
const dynamicPropertiesItemValuePathMismatch = {
	id: "DynamicPropertiesItemValuePathMismatch",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "The older and the newer extension of one field lead to the same schema.",
	why: "Parts of the platform read one of the two and parts the other. With two paths, a flow gets other fields than the designer showed.",
	remedy: "Write the `value-path` of `x-ms-dynamic-schema`, without a `properties` at its end, into `itemValuePath`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: fieldWith(OBJECT, formByArea("where/area", "form/properties"), propertiesByArea("body/where/area", "form/properties")),
	good: fieldWith(OBJECT, formByArea("where/area", "form/properties"), propertiesByArea("body/where/area", "form")),
	reportedAt: `${FIELDS_AT}/x-ms-dynamic-properties/itemValuePath`,
	visit: [onKey(HOLDERS, [PROPERTIES], (node, value, key, report) => {
		const older = invocationAt(node, SCHEMA);
		if (older === void 0 || !isObject(value)) return;
		const stated = textOrNothing(member(older.value, "value-path"));
		const found = textOrNothing(member(value, "itemValuePath"));
		if (stated === void 0 || found === void 0) return;
		const expected = schemaPathOf(stated);
		if (found === expected) return;
		const pointer = node.pointer(key, "itemValuePath");
		report({
			pointer,
			message: say`The path ${found} is not the one of ${SCHEMA}, which leads to the schema at ${expected}.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer,
					value: expected
				}]
			}
		});
	})]
};
function textOrNothing(path) {
	if (path === void 0) return "";
	return typeof path === "string" ? path : void 0;
}
const PICKER = { "x-ms-dynamic-values": {
	capability: "file-picker",
	"value-path": "id",
	parameters: {}
} };
const dynamicTreeExtensionMissing = {
	id: "DynamicTreeExtensionMissing",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A file picker has an `x-ms-dynamic-tree` beside it.",
	why: "The file picker of the older extension is known to one designer only. Elsewhere the field shows no folders and has to be filled in by hand.",
	remedy: "Describe the same picker with `x-ms-dynamic-tree`: `settings`, and the calls `open` and `browse`.",
	confidence: "high",
	source: "Documented rule; all 61 file pickers in published connectors have the newer extension beside them.",
	bad: { paths: findBy(queryOf("folder", PICKER)) },
	good: { paths: {
		...findBy(queryOf("folder", {
			...PICKER,
			...treeOf({}, {})
		})),
		...listForms()
	} },
	reportedAt: "/paths/~1find/get/parameters/0",
	visit: [onInvocation([VALUES], (node, { value }, report) => {
		if (member(value, "capability") !== "file-picker" || Object.hasOwn(node.value, "x-ms-dynamic-tree")) return;
		report({
			pointer: node.pointer(),
			message: say`This file picker has no ${TREE} beside it.`
		});
	})]
};
const FORM_OF_DEFAULT = { "x-ms-dynamic-schema": {
	operationId: "GetQueueForm",
	parameters: { queueId: "default" },
	"value-path": "form"
} };
const dynamicExtensionDefinitionNotAllowedInParameter = {
	id: "DynamicExtensionDefinitionNotAllowedInParameter",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Dynamic extensions of a body stand in its schema.",
	why: "What the body holds is described by its schema, and the platform looks for the extension there. Beside `schema` it is not seen.",
	remedy: "Move the extension one level down, into `schema`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { paths: findByBody({
		schema: { type: "object" },
		...FORM_OF_DEFAULT
	}) },
	good: { paths: findByBody({ schema: {
		type: "object",
		...FORM_OF_DEFAULT
	} }) },
	reportedAt: "/paths/~1find/post/parameters/0/x-ms-dynamic-schema",
	visit: [onKey(["parameter"], DYNAMIC, (node, value, key, report) => {
		if (node.in !== "body") return;
		const schema = member(node.value, "schema");
		const isFree = isObject(schema) && !Object.hasOwn(schema, "$ref") && !Object.hasOwn(schema, key);
		const edits = [{
			op: "remove",
			pointer: node.pointer(key)
		}, {
			op: "set",
			pointer: node.pointer("schema", key),
			value
		}];
		const message = say`${key} of a body parameter must stand in its schema.`;
		report({
			pointer: node.pointer(key),
			message,
			...isFree && { fix: {
				kind: "json",
				edits
			} }
		});
	})]
};
const FORM_BY_AREA = values("ListForms", { parameters: { area: { parameter: "area" } } });
const AT_AREA = "/paths/~1find/get/parameters/1/x-ms-dynamic-values/parameters/area";
function formsByArea(source, target) {
	return { paths: {
		...findBy(queryOf("area", source), queryOf("form", FORM_BY_AREA)),
		...listForms(queryOf("area", target))
	} };
}
function onTransfer(check) {
	return onInvocation(DYNAMIC, (node, invocation, report) => {
		for (const passed of invocation.passed) {
			const remark = firstOf(transfersOf(node, invocation, passed), check);
			if (remark !== void 0) report({
				pointer: entryPointer(node, invocation, passed),
				...remark
			});
		}
	});
}
function firstOf(transfers, check) {
	for (const transfer of transfers) {
		const remark = check(transfer);
		if (remark !== void 0) return remark;
	}
}
function transfersOf(node, invocation, passed) {
	const { reference } = passed;
	if (reference === void 0) return [];
	const { target } = invocation;
	const targetInput = targetInputOf(invocation, passed);
	return sourcesOf(node).flatMap((source) => {
		const sourceInput = inputOf(matchOf(source, reference, invocation.spelling));
		if (sourceInput === void 0) return [];
		const pointer = () => entryPointer(node, invocation, passed);
		return [{
			passed,
			reference,
			source,
			sourceInput,
			target,
			targetInput,
			pointer
		}];
	});
}
function targetInputOf({ target, spelling }, { name }) {
	return target && inputOf(matchOf(target, name, spelling));
}
function entryPointer(node, { steps }, { name }) {
	return node.pointer(...steps, "parameters", name);
}
const operationParameterRequiredMismatch = {
	id: "OperationParameterRequiredMismatch",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "warning" },
	summary: "A required input of a called operation is not fed from an optional one.",
	why: "The maker of the flow may leave the optional field empty. The call then lacks a value that it cannot do without, and the list stays empty with no hint why.",
	remedy: "Make the field required whose value is passed on, or accept that the list is empty until it is filled in.",
	confidence: "high",
	source: "Documented rule. 33 published connectors break it, 21 of them recent: a warning. Inputs with a default value are not counted.",
	bad: formsByArea({}, { required: true }),
	good: formsByArea({ required: true }, { required: true }),
	reportedAt: AT_AREA,
	visit: [onTransfer(({ passed, reference, source, sourceInput, target, targetInput }) => {
		if (target === void 0 || targetInput?.required !== true || targetInput.default !== void 0 || sourceInput.required) return void 0;
		return { message: say`${operationName(target)} requires ${passed.name}, but ${reference} of ${operationName(source)} may be left empty.` };
	})]
};
const operationParameterTypeMismatch = {
	id: "OperationParameterTypeMismatch",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A value that is passed on has the type that the called operation expects.",
	why: "The value is passed on as it was entered. A service that gets text where it expects a number refuses the call, and the list stays empty.",
	remedy: "Give both inputs the same `type`: the one that the service really has.",
	confidence: "high",
	source: "Documented rule; none of 1,679 references in published connectors breaks it. An integer is a number.",
	bad: formsByArea({}, { type: "integer" }),
	good: formsByArea({ type: "integer" }, { type: "integer" }),
	reportedAt: AT_AREA,
	visit: [onTransfer(({ passed, reference, source, sourceInput, target, targetInput }) => {
		const [from, to] = [sourceInput.type, targetInput?.type];
		if (target === void 0 || from === void 0 || to === void 0 || fits(from, to)) return void 0;
		return { message: say`${passed.name} of ${operationName(target)} has the type ${to}, but ${reference} of ${operationName(source)} the type ${from}.` };
	})]
};
function fits(type, declared) {
	return type === declared || type === "integer" && declared === "number";
}
const sourcePropertyInternal = {
	id: "SourcePropertyInternal",
	subject: "swagger",
	group: "Parameters",
	levels: { documented: "error" },
	summary: "Values are only taken from inputs that makers of flows see.",
	why: "An internal input has no field in the designer, so there is no value to pass on, not even its default.",
	remedy: "Pass the fixed value instead of the reference, or make the input visible.",
	confidence: "medium",
	source: "Documented rule; one published connector of 2020 breaks it. That internal operations are exempt is inferred.",
	bad: formsByArea({
		required: true,
		default: "north",
		"x-ms-visibility": "internal"
	}, {}),
	good: formsByArea({}, {}),
	reportedAt: AT_AREA,
	visit: [onTransfer(({ passed, reference, source, sourceInput, pointer }) => {
		if (!sourceInput.internal || source.internal) return void 0;
		const message = say`${reference} of ${operationName(source)} is internal, so there is no value to pass on.`;
		const value = sourceInput.default;
		if (value === void 0) return { message };
		const fixed = passed.referenceKey === "parameter" ? value : { value };
		return {
			message,
			help: say`Pass its default value instead.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: pointer(),
					value: fixed
				}]
			}
		};
	})]
};
const JSON_TYPES = [
	"string",
	"integer",
	"number",
	"boolean",
	"array",
	"object"
];
function jsonTypeOf(value) {
	if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
	if (isArray(value)) return "array";
	return isObject(value) ? "object" : typeof value;
}
const operationParameterStaticTypeMismatch = {
	id: "OperationParameterStaticTypeMismatch",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A fixed value has the type of the input that it is passed to.",
	why: "The value is sent as it is written. A service that gets text where it expects a number refuses the call, and the list stays empty.",
	remedy: "Write the value in the type of the input: numbers and `true` or `false` without quotation marks.",
	confidence: "high",
	source: "Documented rule; none of 1,508 fixed values in published connectors breaks it.",
	bad: { paths: {
		...findBy(queryOf("form", values("ListForms", { parameters: { top: "10" } }))),
		...listForms(queryOf("top", { type: "integer" }))
	} },
	good: { paths: {
		...findBy(queryOf("form", values("ListForms", { parameters: { top: 10 } }))),
		...listForms(queryOf("top", { type: "integer" }))
	} },
	reportedAt: "/paths/~1find/get/parameters/0/x-ms-dynamic-values/parameters/top",
	visit: [onInvocation(DYNAMIC, (node, invocation, report) => {
		for (const passed of invocation.passed) {
			const { fixed, name, fixedAt } = passed;
			const declared = targetInputOf(invocation, passed)?.type;
			if (invocation.target === void 0 || declared === void 0 || fixed === void 0 || fixed === null) continue;
			const type = jsonTypeOf(fixed);
			if (!JSON_TYPES.includes(declared) || fits(type, declared)) continue;
			const pointer = entryPointer(node, invocation, passed);
			const value = converted(fixed, declared);
			const edits = value === void 0 ? [] : [{
				op: "set",
				pointer: [pointer, ...fixedAt].join("/"),
				value
			}];
			report({
				pointer,
				message: say`${name} of ${operationName(invocation.target)} has the type ${declared}; the value that is passed has the type ${type}.`,
				...edits.length > 0 && { fix: {
					kind: "json",
					edits
				} }
			});
		}
	})]
};
function converted(value, type) {
	if (type === "string" && (typeof value === "number" || typeof value === "boolean")) return String(value);
	if (typeof value !== "string") return void 0;
	if (type === "boolean") return value === "true" ? true : value === "false" ? false : void 0;
	if (type === "integer" && /^-?[0-9]{1,15}$/.test(value)) return Number(value);
	return type === "number" && /^-?[0-9]{1,12}(\.[0-9]{1,3})?$/.test(value) ? Number(value) : void 0;
}
const CALL = ["operationId", "parameters"];
const ITEM_PATHS = [
	"itemsPath",
	"itemValuePath",
	"itemTitlePath"
];
const TREE_CALL = [
	...CALL,
	...ITEM_PATHS,
	"itemFullTitlePath",
	"itemIsParent",
	"selectableFilter"
];
const ENTRY = [
	"value",
	"parameterReference",
	"required",
	"selectedItemValuePath"
];
const DYNAMIC_KEYS = /* @__PURE__ */ new Map([
	[VALUES, [
		...CALL,
		"builtInOperation",
		"capability",
		"value-collection",
		"value-path",
		"value-title"
	]],
	[LIST$1, [
		...CALL,
		"builtInOperation",
		...ITEM_PATHS
	]],
	[SCHEMA, [...CALL, "value-path"]],
	[PROPERTIES, [...CALL, "itemValuePath"]],
	[TREE, [
		"settings",
		"open",
		"browse"
	]]
]);
const OPERATION_KEYS = /* @__PURE__ */ new Map([
	["x-ms-api-annotation", [
		"family",
		"revision",
		"status",
		"replacement"
	]],
	["x-ms-pageable", ["nextLinkName"]],
	["x-ms-trigger-metadata", ["kind", "mode"]]
]);
const ENUM_VALUE = ["value", "displayName"];
function partsBelow(keys, value) {
	return Object.entries(value).flatMap(([key, each]) => isObject(each) ? [{
		keys: [...keys, key],
		value: each
	}] : []);
}
function treeCalls(tree) {
	return ["open", "browse"].flatMap((part) => {
		const value = objectOf$1(tree, part);
		return value === void 0 ? [] : [{
			keys: [TREE, part],
			value
		}];
	});
}
function entriesOf(extension, value) {
	return (extension === "x-ms-dynamic-tree" ? treeCalls(value) : [{
		keys: [extension],
		value
	}]).flatMap((call) => partsBelow([...call.keys.map(String), "parameters"], objectOf$1(call.value, "parameters") ?? {}));
}
function reportForeignKeys(node, part, allowed, report) {
	for (const key of Object.keys(part.value)) {
		if (allowed.includes(key) || key.startsWith("x-")) continue;
		report({
			pointer: node.pointer(...part.keys, key),
			atKey: true,
			message: say`The key ${key} has no meaning here.`,
			...mending(node, part, key, allowed)
		});
	}
}
function meantBy(key, allowed) {
	const letters = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
	const isLike = (name) => letters(name) === letters(key) || name.length > 6 && isMisspelling(key, name, 2);
	return key.length > 40 ? void 0 : allowed.find(isLike);
}
function mending(node, { keys, value }, key, allowed) {
	const meant = meantBy(key, allowed);
	if (meant === void 0) return { help: say`Known keys are ${listOf(allowed, 10)}.` };
	if (Object.hasOwn(value, meant)) return { help: say`Delete it: ${meant} is there as well.` };
	const edits = [{
		op: "remove",
		pointer: node.pointer(...keys, key)
	}, {
		op: "set",
		pointer: node.pointer(...keys, meant),
		value: value[key]
	}];
	return {
		help: say`Write ${meant}.`,
		fix: {
			kind: "json",
			edits
		}
	};
}
const additionalPropertyNotAllowed = {
	id: "AdditionalPropertyNotAllowed",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "Extensions of the platform have only the keys that they are made of.",
	why: "A key that the platform does not know is ignored. Most often it is a slip of the pen, and what was meant is missing.",
	remedy: "Correct the spelling of the key, or delete it.",
	confidence: "medium",
	source: "Documented rule; none of over 6,000 such objects in published connectors has a foreign key.",
	bad: { paths: findBy(queryOf("queue", values("ListQueues", { "value-label": "name" }))) },
	good: { paths: findBy(queryOf("queue", values("ListQueues", { "value-title": "name" }))) },
	reportedAt: "/paths/~1find/get/parameters/0/x-ms-dynamic-values/value-label",
	visit: [
		onKey(HOLDERS, DYNAMIC, (node, value, key, report) => {
			if (!isObject(value)) return;
			reportForeignKeys(node, {
				keys: [key],
				value
			}, DYNAMIC_KEYS.get(key) ?? [], report);
			if (key === "x-ms-dynamic-tree") for (const call of treeCalls(value)) reportForeignKeys(node, call, TREE_CALL, report);
			if (key === "x-ms-dynamic-list" || key === "x-ms-dynamic-properties") for (const entry of entriesOf(key, value)) reportForeignKeys(node, entry, ENTRY, report);
		}),
		onKey(["operation"], [...OPERATION_KEYS.keys()], (node, value, key, report) => {
			if (isObject(value)) reportForeignKeys(node, {
				keys: [key],
				value
			}, OPERATION_KEYS.get(key) ?? [], report);
		}),
		onKey(TYPED, ["x-ms-enum-values"], (node, value, key, report) => {
			if (!isArray(value)) return;
			value.forEach((each, index) => {
				if (isObject(each)) reportForeignKeys(node, {
					keys: [key, index],
					value: each
				}, ENUM_VALUE, report);
			});
		})
	]
};
const WHAT_TO_CALL = [
	"operationId",
	"builtInOperation",
	"capability"
];
const WHAT_TO_PASS = ["value", "parameterReference"];
function reportMissingChoice(node, part, choice, report) {
	if (choice.some((key) => Object.hasOwn(part.value, key))) return;
	report({
		pointer: node.pointer(...part.keys),
		message: say`One of ${listOf(choice)} is missing here.`
	});
}
const oneOfPropertiesRequired = {
	id: "OneOfPropertiesRequired",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "A dynamic extension says what to call, and each of its parameters what to pass.",
	why: "Without an operation there is nothing to call, and without a value or a reference nothing to pass. The field stays empty.",
	remedy: "Add one of the keys that the message names.",
	confidence: "medium",
	source: "Documented rule; no published connector breaks it. Which choices the platform knows is inferred.",
	bad: { paths: findBy(queryOf("queue", { "x-ms-dynamic-values": { "value-path": "id" } })) },
	good: { paths: findBy(queryOf("queue", values("ListQueues"))) },
	reportedAt: "/paths/~1find/get/parameters/0/x-ms-dynamic-values",
	visit: [
		onKey(HOLDERS, [VALUES, LIST$1], (node, value, key, report) => {
			if (isObject(value)) reportMissingChoice(node, {
				keys: [key],
				value
			}, WHAT_TO_CALL, report);
		}),
		onKey(HOLDERS, [LIST$1, PROPERTIES], (node, value, key, report) => {
			if (!isObject(value)) return;
			for (const entry of entriesOf(key, value)) if (!Object.hasOwn(entry.value, "selectedItemValuePath")) reportMissingChoice(node, entry, WHAT_TO_PASS, report);
		}),
		onKey(HOLDERS, [TREE], (node, value, key, report) => {
			if (!isObject(value)) return;
			for (const entry of entriesOf(key, value)) reportMissingChoice(node, entry, [...WHAT_TO_PASS, "selectedItemValuePath"], report);
		})
	]
};
const PARENT = queryOf("parent");
const dynamicRules = [
	dynamicExtensionDefinitionNotAllowedInParameter,
	dynamicListRequiredForAmbiguousReferences,
	dynamicListRequiredForNonParameterReferences,
	dynamicPropertiesRequiredForAmbiguousReferences,
	dynamicPropertiesRequiredForNonParameterReferences,
	dynamicPropertiesRequiredForPropertiesValuePath,
	dynamicPropertiesItemValuePathMismatch,
	dynamicTreeExtensionMissing,
	invokedOperationShouldProduceArray,
	invokedOperationShouldProduceProperty,
	operationIdNotFound,
	operationMissingRequiredProperty,
	operationParameterNameIsAmbiguous,
	operationParameterNameNotFound,
	operationParameterRequiredMismatch,
	operationParameterStaticTypeMismatch,
	operationParameterTypeMismatch,
	{
		id: "SelectedItemValuePathNotAllowedInThisPosition",
		subject: "swagger",
		group: "Operations",
		levels: { documented: "error" },
		summary: "Only the `browse` call of a tree takes a value from the selected item.",
		why: "An item is selected only once the tree is open. Everywhere else there is no selection, and nothing is passed.",
		remedy: "Use `selectedItemValuePath` below `browse`. In `open` and in other extensions pass a `value` or a `parameterReference`.",
		confidence: "high",
		source: "Documented rule; no published connector breaks it.",
		bad: { paths: {
			...findBy(queryOf("folder", treeOf({ parent: { selectedItemValuePath: "id" } }, {}))),
			...listForms(PARENT)
		} },
		good: { paths: {
			...findBy(queryOf("folder", treeOf({}, { parent: { selectedItemValuePath: "id" } }))),
			...listForms(PARENT)
		} },
		reportedAt: "/paths/~1find/get/parameters/0/x-ms-dynamic-tree/open/parameters/parent/selectedItemValuePath",
		visit: [onKey(HOLDERS, DYNAMIC, (node, value, key, report) => {
			if (!isObject(value)) return;
			for (const entry of entriesOf(key, value)) {
				if (entry.keys[1] === "browse" || !Object.hasOwn(entry.value, "selectedItemValuePath")) continue;
				report({
					pointer: node.pointer(...entry.keys, "selectedItemValuePath"),
					atKey: true,
					message: say`There is no selected item here; only ${"browse"} of a tree has one.`
				});
			}
		})]
	},
	sourcePropertyInternal,
	additionalPropertyNotAllowed,
	oneOfPropertiesRequired
];
const SUPPORTED_MEDIA_TYPES = [
	"application/json",
	"text/plain",
	"multipart/form-data",
	"application/x-www-form-urlencoded"
];
function sharedList(collectionFormat) {
	return { parameters: { Labels: {
		name: "labels",
		in: "query",
		type: "array",
		items: { type: "string" },
		collectionFormat,
		"x-ms-summary": "Labels",
		description: "Only tickets with one of these labels."
	} } };
}
function ticketLabels(labels) {
	return { definitions: { Ticket: { properties: { labels } } } };
}
const notSupportedRules = [
	{
		id: "CollectionFormatValueNotSupported",
		subject: "swagger",
		group: "Not supported",
		levels: { documented: "error" },
		summary: "Lists in parameters are sent as comma-separated values.",
		why: "The platform joins the elements with commas whatever the file says. A service that waits for repeated parameters or another separator reads one long value.",
		remedy: "Use `csv`. If the service needs another form, take a plain string and build the request in a script.",
		confidence: "medium",
		source: "Seen in real output for `multi`; the other formats follow from the wording. Published connectors only use `csv`.",
		bad: sharedList("multi"),
		good: sharedList("csv"),
		reportedAt: "/parameters/Labels/collectionFormat",
		visit: [onKey([
			"parameter",
			"items",
			"header"
		], ["collectionFormat"], (node, value, key, report) => {
			if (typeof value !== "string" || value.toLowerCase() === "csv") return;
			report({
				pointer: node.pointer(key),
				message: say`The collection format ${value} is not supported; only ${"csv"} is.`
			});
		})]
	},
	{
		id: "MimeTypeNotSupported",
		subject: "swagger",
		group: "Not supported",
		levels: { documented: "warning" },
		summary: "Media types in `consumes` and `produces` are ones that the platform can handle.",
		why: "The platform reads and writes JSON, plain text and forms. Content of another type reaches the flow as raw bytes, so its fields cannot be used in later steps.",
		remedy: "Remove the entry if the service can do without it. Leave it if it is the truth, as for a file download.",
		confidence: "high",
		source: "Seen in real output as a warning; 77 published connectors have it.",
		bad: { produces: ["application/json", "application/pdf"] },
		good: { produces: ["application/json"] },
		reportedAt: "/produces/1",
		visit: [onKey(["document", "operation"], ["consumes", "produces"], (node, value, key, report) => {
			if (!isArray(value)) return;
			value.forEach((entry, index) => {
				const mediaType = typeof entry === "string" ? mediaTypeOf(entry) : void 0;
				if (mediaType === void 0 || SUPPORTED_MEDIA_TYPES.includes(mediaType)) return;
				report({
					pointer: node.pointer(key, index),
					message: say`The media type ${mediaType} is not supported.`,
					help: say`The platform can handle ${listOf(SUPPORTED_MEDIA_TYPES)}. Leave the entry if it is the truth, as for a file download.`
				});
			});
		})]
	},
	{
		id: "PathItemRefNotSuppored",
		subject: "swagger",
		group: "Not supported",
		levels: { documented: "error" },
		summary: "Paths are written out, not referred to.",
		why: "A reference in place of a path is not followed: its operations do not exist for the platform.",
		remedy: "Copy the operations into the path and delete `$ref`. The copies need operation ids of their own.",
		confidence: "high",
		source: "Documented rule (its id is spelt like this); no published connector breaks it.",
		bad: { paths: { "/all-tickets": { $ref: "#/paths/~1tickets" } } },
		good: { paths: { "/all-tickets": { get: {
			operationId: "ListAllTickets",
			"x-ms-visibility": "internal",
			responses: { "200": { description: "OK" } }
		} } } },
		reportedAt: "/paths/~1all-tickets/$ref",
		visit: [onKey(["pathItem"], ["$ref"], (node, _value, key, report) => {
			report({
				pointer: node.pointer(key),
				message: say`The path ${node.path.key} is a reference; paths must be written out.`
			});
		})]
	},
	{
		id: "SwaggerKeywordNotSupported",
		subject: "swagger",
		group: "Not supported",
		levels: { documented: "warning" },
		summary: "Only keywords that the platform heeds are used.",
		why: "The platform ignores the keyword. Whoever reads the file believes in a check that nobody makes.",
		remedy: "Delete the keyword. If it matters to makers of flows, say it in the description.",
		confidence: "low",
		source: "Documented rule without a list of keywords. `uniqueItems` is known to be one; 14 published connectors have it: a warning.",
		bad: ticketLabels({
			type: "array",
			items: { type: "string" },
			uniqueItems: true
		}),
		good: ticketLabels({
			type: "array",
			items: { type: "string" }
		}),
		reportedAt: "/definitions/Ticket/properties/labels/uniqueItems",
		visit: [onKey(TYPED, ["uniqueItems"], (node, _value, key, report) => {
			if (node.kind === "parameter" && node.in === "body") return;
			const pointer = node.pointer(key);
			const fix = {
				kind: "json",
				edits: [{
					op: "remove",
					pointer
				}]
			};
			report({
				pointer,
				atKey: true,
				message: say`The platform does not support the keyword ${key}.`,
				fix
			});
		})]
	}
];
const TICKETS = { "200": {
	description: "OK",
	schema: {
		type: "array",
		items: { $ref: "#/definitions/Ticket" }
	}
} };
function operationWith(operationId, parts) {
	return {
		summary: "Find tickets",
		description: "Finds tickets.",
		operationId,
		responses: TICKETS,
		...parts
	};
}
function findTickets(parts) {
	return { paths: { "/find": { get: operationWith("FindTickets", parts) } } };
}
function listTickets$1(parts) {
	return { paths: { "/tickets": { get: parts } } };
}
function pingWith(responses) {
	return { paths: { "/ping": { get: {
		operationId: "Ping",
		"x-ms-visibility": "internal",
		responses
	} } } };
}
function uploadWith$1(consumes, field) {
	const file = {
		name: "file",
		in: "formData",
		...field,
		"x-ms-summary": "File",
		description: "The file."
	};
	return { paths: { "/upload": { post: operationWith("UploadFile", {
		consumes: [consumes],
		parameters: [file]
	}) } } };
}
function familyOf(...members) {
	const paths = members.map(({ annotation, parts = {} }, index) => {
		const [prefix, suffix] = index === 0 ? ["", ""] : [`/v${index + 1}`, `_V${index + 1}`];
		const operation = operationWith(`FindTickets${suffix}`, {
			"x-ms-api-annotation": {
				family: "FindTickets",
				...annotation
			},
			...parts
		});
		return [`${prefix}/find`, { get: operation }];
	});
	return { paths: Object.fromEntries(paths) };
}
const MOST_ACTIVE = 2;
const familiesOf = oncePerDocument((swagger) => {
	const families = /* @__PURE__ */ new Map();
	for (const operation of swagger.operations) {
		const annotation = objectOf$1(operation.value, "x-ms-api-annotation");
		const family = textOf$2(annotation, "family");
		if (annotation === void 0 || family === void 0 || family === "") continue;
		const entry = {
			operation,
			revision: member(annotation, "revision"),
			status: textOf$2(annotation, "status")
		};
		const members = families.get(family);
		if (members === void 0) families.set(family, [entry]);
		else members.push(entry);
	}
	return [...families].map(([name, members]) => ({
		name,
		members
	}));
});
function onFamily(check) {
	return onObject(["document"], (node, report) => {
		for (const family of familiesOf(node.swagger)) {
			const message = check(family);
			const last = family.members.at(-1);
			if (message !== void 0 && last !== void 0) report({
				pointer: `${last.operation.pointer}/x-ms-api-annotation`,
				message
			});
		}
	});
}
function namesOf(members) {
	return listOf(members.map((each) => operationName(each.operation)));
}
function active(family) {
	return family.members.filter((each) => !each.operation.deprecated);
}
const operationFamilyHasDuplicateRevisions = {
	id: "OperationFamilyHasDuplicateRevisions",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Each operation of a family has a revision of its own.",
	why: "The number says which operation is the latest. When two share it, nobody can tell which one to offer.",
	remedy: "Number the operations 1, 2, 3 in the order in which they were published.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 1 } }),
	good: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 2 } }),
	reportedAt: "/paths/~1v2~1find/get/x-ms-api-annotation",
	visit: [onFamily(({ name, members }) => {
		const first = /* @__PURE__ */ new Map();
		for (const each of members) {
			if (each.revision === void 0 || each.revision === null) continue;
			const other = first.get(each.revision);
			if (other !== void 0) return say`In the family ${name}, ${namesOf([other, each])} have the same revision ${String(each.revision)}.`;
			first.set(each.revision, each);
		}
	})]
};
const operationFamilyHasManyActiveOperations = {
	id: "OperationFamilyHasManyActiveOperations",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "At most two operations of a family are not deprecated.",
	why: "Makers of flows choose from a list. More than the current revision and the next one beside it is a choice that they cannot make.",
	remedy: "Add `\"deprecated\": true` to the oldest revisions until two are left.",
	confidence: "medium",
	source: "Documented rule; no published family has more than two.",
	bad: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 2 } }, { annotation: { revision: 3 } }),
	good: familyOf({
		annotation: { revision: 1 },
		parts: { deprecated: true }
	}, { annotation: { revision: 2 } }, { annotation: { revision: 3 } }),
	reportedAt: "/paths/~1v3~1find/get/x-ms-api-annotation",
	visit: [onFamily((family) => {
		const members = active(family);
		if (members.length <= MOST_ACTIVE) return void 0;
		return say`${members.length} operations of the family ${family.name} are not deprecated: ${namesOf(members)}; at most ${MOST_ACTIVE} may be.`;
	})]
};
const operationFamilyHasManyActiveProductionOperations = {
	id: "OperationFamilyHasManyActiveProductionOperations",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "One operation of a family is in production at a time.",
	why: "The revision in production is the one that makers of flows are to use. With two of them, the older one is never left behind.",
	remedy: "Add `\"deprecated\": true` to the earlier revision, or keep the later one in `Preview`.",
	confidence: "medium",
	source: "Documented rule; all pairs of active revisions in published connectors have at least one in preview.",
	bad: familyOf({ annotation: {
		revision: 1,
		status: "Production"
	} }, { annotation: {
		revision: 2,
		status: "Production"
	} }),
	good: familyOf({
		annotation: {
			revision: 1,
			status: "Production"
		},
		parts: { deprecated: true }
	}, { annotation: {
		revision: 2,
		status: "Production"
	} }),
	reportedAt: "/paths/~1v2~1find/get/x-ms-api-annotation",
	visit: [onFamily((family) => {
		const members = active(family).filter((each) => each.status?.toLowerCase() === "production");
		if (members.length <= 1) return void 0;
		return say`Several operations of the family ${family.name} are in production and not deprecated: ${namesOf(members)}.`;
	})]
};
const operationFamilyHasManyEmptyRevisions = {
	id: "OperationFamilyHasManyEmptyRevisions",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "At most one operation of a family is without a revision.",
	why: "Operations without a number all count as the same revision, so none of them is the latest.",
	remedy: "Add `revision` to each of them.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: familyOf({ annotation: {} }, { annotation: {} }),
	good: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 2 } }),
	reportedAt: "/paths/~1v2~1find/get/x-ms-api-annotation",
	alsoTriggers: ["OperationRevisionEmpty"],
	visit: [onFamily(({ name, members }) => {
		const empty = members.filter((each) => each.revision === void 0);
		return empty.length > 1 ? say`Several operations of the family ${name} have no revision: ${namesOf(empty)}.` : void 0;
	})]
};
const NOTIFICATION_URL = "x-ms-notification-url";
const notificationUrlUses = oncePerDocument((swagger) => {
	const uses = /* @__PURE__ */ new Map();
	const entered = /* @__PURE__ */ new Map();
	const open = bodiesOf(swagger).flatMap((body) => {
		const schema = member(body.value, "schema");
		return isObject(schema) ? [{
			schema,
			internal: body.internal,
			required: true,
			isProperty: false
		}] : [];
	});
	for (let way = open.pop(); way !== void 0; way = open.pop()) {
		const { schema, isProperty } = way;
		const internal = way.internal || isInternal(schema);
		const kindOfWay = 1 << (internal ? 1 : 0) + (way.required ? 2 : 0) + (isProperty ? 4 : 0);
		const before = entered.get(schema) ?? 0;
		if ((before & kindOfWay) !== 0) continue;
		entered.set(schema, before | kindOfWay);
		if (isProperty && member(schema, "x-ms-notification-url") === true) {
			const use = uses.get(schema) ?? {
				visible: false,
				optional: false
			};
			uses.set(schema, {
				visible: use.visible || !internal,
				optional: use.optional || !way.required
			});
		}
		const target = isReference(schema) ? swagger.resolveSchema(schema) : void 0;
		if (target !== void 0) open.push({
			schema: target,
			internal,
			required: way.required,
			isProperty
		});
		eachSubschema(schema, (child, step, key) => {
			const required = way.required && (step !== "properties" || swagger.requiredNames(schema).has(String(key)));
			open.push({
				schema: child,
				internal,
				required,
				isProperty: step === "properties"
			});
		});
	}
	return uses;
});
function hasNotificationUrl(operation) {
	const schema = operation.body && member(operation.body.value, "schema");
	if (!isObject(schema)) return false;
	const { swagger } = operation.path;
	const known = bodiesWithUrl(swagger);
	let found = known.get(schema);
	if (found === void 0) {
		found = reachesMark(swagger, schema);
		known.set(schema, found);
	}
	return found;
}
const bodiesWithUrl = oncePerDocument(() => /* @__PURE__ */ new Map());
function reachesMark(swagger, schema) {
	if (treeHasMark(schema)) return true;
	const marked = definitionsWithUrl(swagger);
	return marked.size > 0 && swagger.graph.directUses(schema).some((definition) => marked.has(definition));
}
function isWebhook(operation) {
	return operation.path.notificationContent !== void 0 || hasNotificationUrl(operation);
}
const definitionsWithUrl = oncePerDocument((swagger) => {
	const users = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Set();
	for (const definition of swagger.definitions.values()) {
		if (treeHasMark(definition.value)) found.add(definition);
		for (const used of swagger.graph.directUses(definition.value)) {
			const list = users.get(used);
			if (list === void 0) users.set(used, [definition]);
			else list.push(definition);
		}
	}
	for (const definition of found) for (const user of users.get(definition) ?? []) found.add(user);
	return found;
});
function treeHasMark(root) {
	const open = isObject(root) ? [root] : [];
	for (let schema = open.pop(); schema !== void 0; schema = open.pop()) {
		if (member(schema, "x-ms-notification-url") === true) return true;
		eachSubschema(schema, (child) => open.push(child));
	}
	return false;
}
function bodiesOf(swagger) {
	const bodies = /* @__PURE__ */ new Map();
	for (const operation of swagger.operations) for (const parameter of operation.parameters) if (parameter.in === "body") bodies.set(parameter.value, parameter);
	return [...bodies.values()];
}
const CONTENT = "x-ms-notification-content";
const NOTIFIED = listTickets$1({
	"x-ms-trigger": "batch",
	"x-ms-notification": { operationId: "OnTicketChanged" }
});
const notificationExtensionNotSupportedInWebhookOperation = {
	id: "NotificationExtensionNotSupportedInWebhookOperation",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A webhook operation has no `x-ms-notification`.",
	why: "The extension tells a polling trigger which webhook may wake it up. On the webhook itself it means nothing.",
	remedy: "Move `x-ms-notification` to the polling trigger.",
	confidence: "medium",
	source: "Documented rule; the extension occurs in no published connector.",
	bad: { paths: { "/hooks": { post: { "x-ms-notification": { operationId: "OnTicketChanged" } } } } },
	good: NOTIFIED,
	reportedAt: "/paths/~1hooks/post/x-ms-notification",
	alsoTriggers: ["BodyOrFormDataParameterInFetchOperationNotAllowed"],
	visit: [onKey(["operation"], ["x-ms-notification"], (node, _value, key, report) => {
		if (!isWebhook(node.operation)) return;
		report({
			pointer: node.pointer(key),
			message: say`${operationName(node.operation)} is a webhook itself, so it cannot have ${key}.`
		});
	})]
};
const notificationExtensionSupportedForTriggerOnly = {
	id: "NotificationExtensionSupportedForTriggerOnly",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Only a trigger has `x-ms-notification`.",
	why: "The extension says when to poll again. An action is called once, by its flow.",
	remedy: "Add `\"x-ms-trigger\": \"batch\"` if the operation is meant to be a trigger; otherwise delete `x-ms-notification`.",
	confidence: "high",
	source: "Documented rule; the extension occurs in no published connector.",
	bad: listTickets$1({ "x-ms-notification": { operationId: "OnTicketChanged" } }),
	good: NOTIFIED,
	reportedAt: "/paths/~1tickets/get/x-ms-notification",
	visit: [onKey(["operation"], ["x-ms-notification"], (node, _value, key, report) => {
		if (Object.hasOwn(node.value, "x-ms-trigger")) return;
		report({
			pointer: node.pointer(key),
			message: say`${operationName(node.operation)} has ${key} but is no trigger.`
		});
	})]
};
const notificationOperationMustBeWebhook = {
	id: "NotificationOperationMustBeWebhook",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "The operation that `x-ms-notification` names is a webhook.",
	why: "The trigger is to be woken up by a call from the service. Only an operation that subscribes with an address can bring that about.",
	remedy: "Name the operation that subscribes: the one with a notification URL in its body.",
	confidence: "high",
	source: "Documented rule; the extension occurs in no published connector.",
	bad: listTickets$1({
		"x-ms-trigger": "batch",
		"x-ms-notification": { operationId: "CreateTicket" }
	}),
	good: NOTIFIED,
	reportedAt: "/paths/~1tickets/get/x-ms-notification/operationId",
	visit: [onKey(["operation"], ["x-ms-notification"], (node, value, key, report) => {
		const id = member(value, "operationId");
		const named = typeof id === "string" ? node.swagger.operation(id) : void 0;
		if (named === void 0 || isWebhook(named)) return;
		report({
			pointer: node.pointer(key, "operationId"),
			message: say`${operationName(node.operation)} names ${operationName(named)} to be notified by, which is no webhook.`
		});
	})]
};
function closedHook(content) {
	const post = operationWith("OnTicketClosed", {
		"x-ms-trigger": "single",
		parameters: [{
			name: "body",
			in: "body",
			required: true,
			schema: { $ref: "#/definitions/NewHook" }
		}]
	});
	return { paths: { "/other-hooks": content === void 0 ? { post } : {
		[CONTENT]: content,
		post
	} } };
}
const operationMustHaveNotificationContentExtension = {
	id: "OperationMustHaveNotificationContentExtension",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "The path of a webhook says what the service sends.",
	why: "Later steps of the flow use the fields of the event. Without its schema the trigger offers none.",
	remedy: "Add `x-ms-notification-content` with the schema of the event beside the HTTP method, not inside the operation.",
	confidence: "high",
	source: "Seen in real output; no published connector breaks it.",
	bad: closedHook(void 0),
	good: closedHook({ schema: { $ref: "#/definitions/Ticket" } }),
	reportedAt: "/paths/~1other-hooks/post",
	visit: [onObject(["operation"], (node, report) => {
		if (Object.hasOwn(node.path.value, CONTENT) || !hasNotificationUrl(node.operation)) return;
		const message = say`The body of ${operationName(node.operation)} has a notification URL, but its path has no ${CONTENT}.`;
		report({
			pointer: node.pointer(),
			message,
			...moveToPath(node)
		});
	})]
};
function moveToPath(node) {
	const content = member(node.value, CONTENT);
	if (!isObject(content)) return {};
	return {
		help: say`Move ${CONTENT} out of the operation, to stand beside ${String(node.key)}.`,
		fix: {
			kind: "json",
			edits: [{
				op: "remove",
				pointer: node.pointer(CONTENT)
			}, {
				op: "set",
				pointer: `${node.path.pointer}/${CONTENT}`,
				value: content
			}]
		}
	};
}
const webhookOperationsMissingNotificationUrlProperty = {
	id: "WebhookOperationsMissingNotificationUrlProperty",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "The body of a webhook trigger has a property for the notification URL.",
	why: "The service can only send its events to an address that it was told. The platform fills in the property that is marked for it.",
	remedy: "Mark the property of the body that takes the address with `\"x-ms-notification-url\": true` and `\"x-ms-visibility\": \"internal\"`, and list it in `required`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { definitions: { NewHook: {
		required: null,
		properties: { url: { "x-ms-notification-url": null } }
	} } },
	good: { definitions: { NewHook: { properties: { url: { "x-ms-notification-url": true } } } } },
	reportedAt: "/paths/~1hooks/post",
	visit: [onKey(["operation"], ["x-ms-trigger"], (node, _value, _key, report) => {
		if (!Object.hasOwn(node.path.value, CONTENT) || hasNotificationUrl(node.operation)) return;
		report({
			pointer: node.pointer(),
			message: say`The body of ${operationName(node.operation)} has no property that is marked as notification URL.`
		});
	})]
};
const LONGEST_ID = 80;
const firstWithId = oncePerDocument((swagger) => {
	const first = /* @__PURE__ */ new Map();
	for (const operation of swagger.operations) {
		const id = operation.id?.toLowerCase();
		if (id !== void 0 && !first.has(id)) first.set(id, operation);
	}
	return first;
});
const operationIdRequired = {
	id: "OperationIdRequired",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Every operation has an operation id.",
	why: "Flows store the operation id of each step. An operation without one cannot be called, hidden operations included.",
	remedy: "Add `operationId`: a verb and a noun in Pascal case, such as `GetTicket`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { paths: { "/ping": { get: {
		summary: "Ping",
		description: "Pings the service.",
		responses: { "204": { description: "Alive" } }
	} } } },
	good: { paths: { "/ping": { get: {
		summary: "Ping",
		description: "Pings the service.",
		operationId: "Ping",
		responses: { "204": { description: "Alive" } }
	} } } },
	reportedAt: "/paths/~1ping/get",
	visit: [onObject(["operation"], (node, report) => {
		if (Object.hasOwn(node.value, "operationId") && node.value.operationId !== "") return;
		report({
			pointer: node.pointer(),
			message: say`The operation ${operationName(node.operation)} has no operation id.`
		});
	})]
};
const operationIdNotUnique = {
	id: "OperationIdNotUnique",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "No two operations have the same operation id.",
	why: "Flows, policies and scripts name an operation by its id alone. With two of them it is open which one is called.",
	remedy: "Rename the operation that was not published yet, and correct what refers to it: dynamic extensions, policies, `scriptOperations`, `script.csx`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it, not even by ids that differ only in case.",
	bad: { paths: { "/tickets/{ticketId}": { get: { operationId: "ListTickets" } } } },
	good: { paths: { "/tickets/{ticketId}": { get: { operationId: "GetTicket" } } } },
	reportedAt: "/paths/~1tickets~1{ticketId}/get/operationId",
	visit: [onKey(["operation"], ["operationId"], (node, value, key, report) => {
		if (typeof value !== "string" || value === "") return;
		const first = firstWithId(node.swagger).get(value.toLowerCase());
		if (first === void 0 || first === node.operation) return;
		const place = `${first.method.toUpperCase()} ${first.path.key}`;
		const message = first.id === value ? say`The operation id ${value} is already that of ${place}.` : say`The operation id ${value} differs only in case from ${first.id ?? ""}, which is that of ${place}.`;
		report({
			pointer: node.pointer(key),
			message
		});
	})]
};
const operationIdSanitized = {
	id: "OperationIdSanitized",
	subject: "swagger",
	group: "Operations",
	levels: {
		documented: "warning",
		calibrated: "info"
	},
	summary: "Operation ids consist of letters, digits and underscores.",
	why: "The platform drops every other character. The id that a flow stores is then not the one in the file, and whoever searches for it finds nothing.",
	remedy: "Choose an id without hyphens, dots and blanks for a new operation. Leave the id of a published operation as it is: renaming it breaks flows.",
	confidence: "low",
	source: "Documented rule. 17 independent publisher connectors break it, and a published id has to stay: a hint. That underscores are kept follows from a complete list of warnings in which none is about them.",
	bad: listTickets$1({ operationId: "list-tickets" }),
	good: listTickets$1({ operationId: "ListTickets" }),
	reportedAt: "/paths/~1tickets/get/operationId",
	visit: [onKey(["operation"], ["operationId"], (node, value, key, report) => {
		if (typeof value !== "string") return;
		const kept = value.replace(/[^A-Za-z0-9_]/g, "");
		if (kept === value) return;
		report({
			pointer: node.pointer(key),
			message: say`Flows will know the operation ${value} as ${kept}: the platform drops all other characters of its id.`
		});
	})]
};
function pingWithId(operationId) {
	return { paths: { "/ping": { get: {
		operationId,
		"x-ms-visibility": "internal",
		responses: { "200": { description: "OK" } }
	} } } };
}
const operationIdTooLong = {
	id: "OperationIdTooLong",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "An operation id has at most 80 characters.",
	why: "Longer ids do not fit where the platform stores them.",
	remedy: "Shorten the id to a verb and a noun.",
	confidence: "low",
	source: "Documented rule, which gives no number. The longest published id has 77 characters.",
	bad: pingWithId("PingTheServiceAndWaitUntilItHasAnsweredOrUntilTheTimeThatIsAllowedForThisHasRunOut"),
	good: pingWithId("PingService"),
	reportedAt: "/paths/~1ping/get/operationId",
	visit: [onKey(["operation"], ["operationId"], (node, value, key, report) => {
		if (typeof value !== "string" || value.length <= LONGEST_ID) return;
		const message = say`The operation id ${value} has ${value.length} characters; at most ${LONGEST_ID} are allowed.`;
		report({
			pointer: node.pointer(key),
			message
		});
	})]
};
const NAMES = ["nextLink", "@odata.nextLink"];
const invalidNextLinkNameValue = {
	id: "InvalidNextLinkNameValue",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "The address of the next page is in `nextLink` or `@odata.nextLink`.",
	why: "The platform looks for the address under these two names and no other. Under another name a flow only ever gets the first page, and nobody notices.",
	remedy: "Rename the property of the response in a policy or a script, and write its new name here.",
	confidence: "medium",
	source: "Documented rule; 61 published operations use the two names. One connector of 2021 has `nextlink`: another case is a warning.",
	bad: listTickets$1({ "x-ms-pageable": { nextLinkName: "next_page" } }),
	good: listTickets$1({ "x-ms-pageable": { nextLinkName: "nextLink" } }),
	reportedAt: "/paths/~1tickets/get/x-ms-pageable/nextLinkName",
	visit: [onKey(["operation"], ["x-ms-pageable"], (node, value, key, report) => {
		if (!isObject(value)) return;
		const name = member(value, "nextLinkName");
		if (name !== void 0 && (typeof name !== "string" || NAMES.includes(name))) return;
		const place = { pointer: node.pointer(key, "nextLinkName") };
		if (name === void 0) {
			report({
				...place,
				message: say`${operationName(node.operation)} is paged but does not say where the address of the next page is.`
			});
			return;
		}
		const meant = NAMES.find((each) => each.toLowerCase() === name.toLowerCase());
		report({
			...place,
			message: say`${operationName(node.operation)} has the address of the next page in ${name}; the platform looks for ${listOf(NAMES)}.`,
			...meant !== void 0 && {
				help: say`Write ${meant}, if the service does.`,
				atMost: "warning"
			}
		});
	})]
};
const SUCCESSOR = {
	api: "ContosoTickets",
	operationId: "FindTickets_V2"
};
const REPORTED_AT = "/paths/~1find/get/x-ms-api-annotation/replacement";
function onReplacement(check) {
	return onKey(["operation"], ["x-ms-api-annotation"], (node, value, key, report) => {
		const replacement = member(value, "replacement");
		if (isObject(replacement)) check(node, replacement, node.pointer(key, "replacement"), report);
	});
}
function isMissing(value) {
	return value === void 0 || value === "";
}
const replacementForNonDeprecatedOperations = {
	id: "ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Only a deprecated operation names a replacement.",
	why: "Makers of flows are sent to the replacement only when the old operation is marked as deprecated. Otherwise both are offered side by side and nobody learns which one to take.",
	remedy: "Add `\"deprecated\": true` to the operation, or delete `replacement` when the operation is still the one to use.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: findTickets({ "x-ms-api-annotation": {
		family: "FindTickets",
		revision: 1,
		replacement: SUCCESSOR
	} }),
	good: findTickets({
		deprecated: true,
		"x-ms-api-annotation": {
			family: "FindTickets",
			revision: 1,
			replacement: SUCCESSOR
		}
	}),
	reportedAt: REPORTED_AT,
	visit: [onReplacement((node, _replacement, pointer, report) => {
		if (node.operation.deprecated) return;
		report({
			pointer,
			message: say`${operationName(node.operation)} names a replacement but is not deprecated.`
		});
	})]
};
const replacementWithoutApi = {
	id: "ApiAnnotationExtensionReplacementInfoMissingApiProperty",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A replacement says in which connector the new operation is.",
	why: "An operation id alone is not enough: the new operation may belong to another connector, and the platform does not guess.",
	remedy: "Add `api` with the name of the connector beside `operationId`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: findTickets({
		deprecated: true,
		"x-ms-api-annotation": { replacement: { operationId: "FindTickets_V2" } }
	}),
	good: findTickets({
		deprecated: true,
		"x-ms-api-annotation": { replacement: SUCCESSOR }
	}),
	reportedAt: REPORTED_AT,
	visit: [onReplacement((node, replacement, pointer, report) => {
		if (!isMissing(member(replacement, "api"))) return;
		report({
			pointer,
			message: say`The replacement of ${operationName(node.operation)} does not name its connector: ${"api"} is missing.`
		});
	})]
};
const replacementWithoutOperationId = {
	id: "ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A replacement says which operation to use instead.",
	why: "Makers of flows can only be sent to an operation that is named.",
	remedy: "Add `operationId` with the id of the new operation beside `api`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: findTickets({
		deprecated: true,
		"x-ms-api-annotation": { replacement: { api: "ContosoTickets" } }
	}),
	good: findTickets({
		deprecated: true,
		"x-ms-api-annotation": { replacement: SUCCESSOR }
	}),
	reportedAt: REPORTED_AT,
	visit: [onReplacement((node, replacement, pointer, report) => {
		if (!isMissing(member(replacement, "operationId"))) return;
		report({
			pointer,
			message: say`The replacement of ${operationName(node.operation)} does not name an operation: ${"operationId"} is missing.`
		});
	})]
};
const MULTIPART = "multipart/form-data";
const URL_ENCODED = "application/x-www-form-urlencoded";
const ANY = "*/*";
function bodyAt(method) {
	const body = {
		name: "body",
		in: "body",
		schema: { type: "object" }
	};
	return { paths: { "/find": { [method]: operationWith("FindTickets", { parameters: [body] }) } } };
}
function formFieldsOf(operation) {
	return operation.parameters.filter((parameter) => parameter.in === "formData");
}
function isContent(parameter) {
	return parameter.in === "body" || parameter.in === "formData";
}
function isFile({ value }) {
	const type = textOf$2(value, "type");
	return type === "file" || type === "string" && textOf$2(value, "format") === "binary";
}
function statedConsumes(operation) {
	const own = member(operation.value, "consumes");
	return own === void 0 ? member(operation.path.swagger.root, "consumes") : own;
}
function consumedTypes(operation) {
	const types = operation.consumes.map(mediaTypeOf);
	return types.every((type) => type !== void 0) ? types : void 0;
}
const bodyOrFormDataParameterInFetchOperationNotAllowed = {
	id: "BodyOrFormDataParameterInFetchOperationNotAllowed",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Operations that only read send no body and no form.",
	why: "The content of a GET or HEAD request is dropped on its way by much of the web, so the service never sees the values.",
	remedy: "Move the values to query parameters. If the service insists on a body, declare the operation as POST and turn it back in a policy or a script.",
	confidence: "low",
	source: "Documented rule. 6 published connectors have a GET operation with a body, so that is a warning at most; for the polling half of a webhook pair the rule is taken at its word.",
	bad: bodyAt("get"),
	good: bodyAt("post"),
	reportedAt: "/paths/~1find/get/parameters/0",
	visit: [onObject(["operation"], ({ operation, value }, report) => {
		const isPolled = Object.hasOwn(value, "x-ms-notification");
		const isRead = operation.method === "get" || operation.method === "head";
		if (!isPolled && !isRead) return;
		const manner = isRead ? say`reads with ${operation.method.toUpperCase()}` : say`is polled`;
		for (const parameter of operation.parameters.filter(isContent)) {
			const message = say`${operationName(operation)} ${manner} but sends the ${parameter.in ?? ""} parameter ${parameter.name ?? ""}.`;
			report({
				pointer: parameter.usedAt,
				message,
				...!isPolled && { atMost: "warning" }
			});
		}
	})]
};
const consumesMissing = {
	id: "ConsumesMissing",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "warning" },
	summary: "An operation with a body or a form says which media type it sends.",
	why: "The platform has to guess the `Content-Type` of the request, and a service that checks it may refuse what it gets.",
	remedy: "Add `\"consumes\": [\"application/json\"]` to the operation or at the top of the file; for a form, its media type.",
	confidence: "high",
	source: "Seen in real output as a warning, for body parameters; forms are inferred. 30 independent publisher connectors have it.",
	bad: { paths: { "/tickets": { post: { consumes: [] } } } },
	good: { paths: { "/tickets": { post: { consumes: ["application/json"] } } } },
	reportedAt: "/paths/~1tickets/post/consumes",
	visit: [onObject(["operation"], (node, report) => {
		const { operation } = node;
		const stated = statedConsumes(operation);
		if (stated !== void 0 && !(isArray(stated) && stated.length === 0)) return;
		const content = operation.parameters.filter(isContent);
		if (content.length === 0) return;
		const pointer = node.pointer("consumes");
		const value = usualTypesOf(operation, content);
		report({
			pointer,
			message: say`${operationName(operation)} sends ${[content[0]?.in === "body" ? "a body" : "a form"]}, but ${"consumes"} does not say in which format.`,
			...value !== void 0 && { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer,
					value
				}]
			} }
		});
	})]
};
function usualTypesOf(operation, content) {
	if (operation.body === void 0) return [content.some(isFile) ? MULTIPART : URL_ENCODED];
	const schema = operation.path.swagger.resolveSchema(member(operation.body.value, "schema"));
	return textOf$2(schema, "type") === "object" || textOf$2(schema, "type") === "array" || Object.hasOwn(schema ?? {}, "properties") ? ["application/json"] : void 0;
}
const mimeTypeNotCompatibleWithRequestContentSchemaType = {
	id: "MimeTypeNotCompatibleWithRequestContentSchemaType",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "warning" },
	summary: "The media types of an operation can carry what it sends.",
	why: "Form fields need a form type and a body needs another one. With a type that does not fit, the request is put together in a way that the service cannot read.",
	remedy: "List a form type for form fields, and `application/json` or `text/plain` for a body.",
	confidence: "low",
	source: "Documented rule. 10 published connectors break it, 6 of them recent, all but one by a body with form types: a warning.",
	bad: uploadWith$1("application/json", { type: "file" }),
	good: uploadWith$1(MULTIPART, { type: "file" }),
	reportedAt: "/paths/~1upload/post/consumes",
	visit: [onObject(["operation"], (node, report) => {
		const { operation } = node;
		const body = operation.body !== void 0;
		const isForm = formFieldsOf(operation).length > 0;
		const types = body === isForm ? void 0 : consumedTypes(operation);
		if (types === void 0 || types.length === 0 || types.some((type) => type === ANY || isFormType(type) === isForm)) return;
		const content = isForm ? "form fields" : "a body";
		const message = say`${operationName(operation)} sends ${[content]}, which ${listOf(types)} cannot carry.`;
		report({
			pointer: node.pointer("consumes"),
			message
		});
	})]
};
function isFormType(type) {
	return type === MULTIPART || type === URL_ENCODED;
}
const stringBinaryNotSupportedForFormUrlEncoded = {
	id: "StringBinaryNotSupportedForFormUrlEncoded",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Files are sent as `multipart/form-data`.",
	why: "A URL-encoded form can only hold text; the bytes of a file do not survive it.",
	remedy: "Replace `application/x-www-form-urlencoded` by `multipart/form-data` in `consumes`.",
	confidence: "medium",
	source: "Documented rule; no published connector breaks it.",
	bad: uploadWith$1(URL_ENCODED, {
		type: "string",
		format: "binary"
	}),
	good: uploadWith$1(MULTIPART, {
		type: "string",
		format: "binary"
	}),
	reportedAt: "/paths/~1upload/post",
	visit: [onObject(["operation"], (node, report) => {
		const file = formFieldsOf(node.operation).find(isFile);
		if (file === void 0) return;
		const types = consumedTypes(node.operation) ?? [];
		if (!types.includes(URL_ENCODED) || types.includes(MULTIPART)) return;
		report({
			pointer: node.pointer(),
			message: say`${operationName(node.operation)} sends the file ${file.name ?? ""} in a URL-encoded form.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: node.pointer("consumes"),
					value: withMultipart(node)
				}]
			}
		});
	})]
};
function withMultipart(node) {
	return node.operation.consumes.map((type) => mediaTypeOf(type) === URL_ENCODED ? MULTIPART : type);
}
function codesOf(responses) {
	return Object.keys(responses).filter((code) => !code.startsWith("x-"));
}
function isSuccess(code) {
	return /^2[0-9Xx]{2}$/.test(code) || code === "default";
}
function hasContent(schema) {
	return typeof schema === "object" && schema !== null && Object.keys(schema).length > 0;
}
const operationHasManyResponsesWithSchema = {
	id: "OperationHasManyResponsesWithSchema",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "warning" },
	summary: "One response of an operation has a schema.",
	why: "The designer knows one set of fields for each step. It takes them from one response and ignores the schemas of all others.",
	remedy: "Keep the schema of the response for success. Describe errors by their `description`.",
	confidence: "high",
	source: "Seen in real output as a warning; 39 independent publisher connectors have it. An empty schema is not counted.",
	bad: listTickets$1({ responses: { "404": {
		description: "Not found",
		schema: { type: "object" }
	} } }),
	good: listTickets$1({ responses: { "404": { description: "Not found" } } }),
	reportedAt: "/paths/~1tickets/get/responses",
	visit: [onKey(["operation"], ["responses"], (node, _value, key, report) => {
		const codes = node.operation.responses.filter((response) => hasContent(response.schema)).map((response) => response.code);
		if (codes.length <= 1) return;
		const message = say`${operationName(node.operation)} has a schema for each of the responses ${listOf(codes)}; only one of them is used.`;
		report({
			pointer: node.pointer(key),
			message
		});
	})]
};
const operationMustHaveResponse = {
	id: "OperationMustHaveResponse",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Every operation declares at least one response.",
	why: "Swagger 2.0 demands it, and later steps of a flow know nothing about the result of an operation without one.",
	remedy: "Declare the response for success, with a schema when it has content.",
	confidence: "medium",
	source: "Documented rule; one published connector of 2020 breaks it. That a webhook trigger needs no response is inferred: 11 published connectors have such triggers.",
	bad: pingWith({}),
	good: pingWith({ "200": { description: "OK" } }),
	reportedAt: "/paths/~1ping/get/responses",
	visit: [onObject(["operation"], (node, report) => {
		const isStated = Object.hasOwn(node.value, "responses");
		const responses = node.value.responses;
		if (isStated && (!isObject(responses) || codesOf(responses).length > 0)) return;
		if (Object.hasOwn(node.value, "x-ms-trigger") && isWebhook(node.operation)) return;
		report({
			pointer: isStated ? node.pointer("responses") : node.pointer(),
			message: say`${operationName(node.operation)} declares no response.`
		});
	})]
};
const operationShouldHaveSuccessfulResponse = {
	id: "OperationShouldHaveSuccessfulResponse",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "warning" },
	summary: "Every operation declares the response for success.",
	why: "The designer takes the fields for later steps from it. With error responses alone there is nothing to take.",
	remedy: "Declare the 2xx response that the service gives. For a redirect, describe what the user receives in the end, as `200`.",
	confidence: "medium",
	source: "Documented rule. 5 published connectors break it, 4 of them recent: a warning. `default` counts as success.",
	bad: pingWith({ "404": { description: "Not found" } }),
	good: pingWith({ "200": { description: "OK" } }),
	reportedAt: "/paths/~1ping/get/responses",
	visit: [onKey(["operation"], ["responses"], (node, _value, key, report) => {
		const codes = codesOf(objectOf$1(node.value, key) ?? {});
		if (codes.length === 0 || codes.some(isSuccess)) return;
		const message = say`${operationName(node.operation)} declares only ${listOf(codes)}, which is no success.`;
		report({
			pointer: node.pointer(key),
			message
		});
	})]
};
const operationRevisionEmpty = {
	id: "OperationRevisionEmpty",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "warning" },
	summary: "An operation that belongs to a family says which revision it is.",
	why: "Revisions tell makers of flows which operation of a family is the latest. One without a number cannot be put in order.",
	remedy: "Add `revision` to the annotation: 1 for the first operation of the family, 2 for the next.",
	confidence: "medium",
	source: "Documented rule. One connector that was published in 2022 breaks it: a warning.",
	bad: listTickets$1({ "x-ms-api-annotation": { family: "ListTickets" } }),
	good: listTickets$1({ "x-ms-api-annotation": {
		family: "ListTickets",
		revision: 1
	} }),
	reportedAt: "/paths/~1tickets/get/x-ms-api-annotation",
	visit: [onKey(["operation"], ["x-ms-api-annotation"], (node, value, key, report) => {
		const family = textOf$2(value, "family");
		if (family === void 0 || family === "" || member(value, "revision") !== void 0) return;
		report({
			pointer: node.pointer(key),
			message: say`${operationName(node.operation)} belongs to the family ${family} but has no revision.`
		});
	})]
};
const operationIdShouldEndWithRevision = {
	id: "OperationIdShouldEndWithRevision",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "warning" },
	summary: "The operation id of a later revision ends with its number.",
	why: "Whoever reads a flow, a policy or a script sees the operation id and nothing else. An ending such as `_V2` tells the revisions apart.",
	remedy: "Name a new revision after its family, as in `FindTickets_V2`. Keep the id of an operation that is already published: flows are bound to it.",
	confidence: "low",
	source: "Documented rule. 9 of the 22 published connectors with later revisions break it, one of them recent: a warning.",
	bad: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 3 } }),
	good: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 2 } }),
	reportedAt: "/paths/~1v2~1find/get/operationId",
	visit: [onKey(["operation"], ["x-ms-api-annotation"], (node, value, _key, report) => {
		const { id } = node.operation;
		const revision = member(value, "revision");
		if (id === void 0 || !textOf$2(value, "family") || typeof revision !== "number" || revision <= 1) return;
		if (id.toLowerCase().endsWith(`v${revision}`)) return;
		const ending = `_V${revision}`;
		report({
			pointer: node.pointer("operationId"),
			message: say`${id} is revision ${revision} of its family but does not end with ${ending}.`
		});
	})]
};
function statusIs(holder, status) {
	return textOf$2(holder, "status")?.toLowerCase() === status;
}
const operationStatusAheadOfConnector = {
	id: "OperationStatusAheadOfConnector",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "No operation claims to be in production while the connector is in preview.",
	why: "A connector in preview may change at any time, and so may its operations. The two statements contradict each other.",
	remedy: "Set the status of the operation to `Preview`, or that of the connector in `info` to `Production`.",
	confidence: "medium",
	source: "Documented rule; no published connector breaks it. Nothing is said when the connector states no status: 8 published connectors have production operations then.",
	bad: {
		info: { "x-ms-api-annotation": { status: "Preview" } },
		...listTickets$1({ "x-ms-api-annotation": { status: "Production" } })
	},
	good: {
		info: { "x-ms-api-annotation": { status: "Production" } },
		...listTickets$1({ "x-ms-api-annotation": { status: "Production" } })
	},
	reportedAt: "/paths/~1tickets/get/x-ms-api-annotation/status",
	visit: [onKey(["operation"], ["x-ms-api-annotation"], (node, _value, key, report) => {
		if (!statusIs(objectOf$1(node.value, key), "production")) return;
		if (!statusIs(objectOf$1(objectOf$1(node.swagger.root, "info"), "x-ms-api-annotation"), "preview")) return;
		const message = say`${operationName(node.operation)} has the status ${"Production"}, the connector ${"Preview"}.`;
		report({
			pointer: node.pointer(key, "status"),
			message
		});
	})]
};
const TOO_LONG = 120;
const RESTRICTED = "/\\<>*%&?";
const operationSummaryTooLong = {
	id: "OperationSummaryTooLong",
	subject: "swagger",
	group: "Operations",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The summary of an operation has fewer than 120 characters.",
	why: "The summary is the name of the step in the designer. It is cut off where it does not fit.",
	remedy: "Shorten it to a phrase such as \"List tickets\", and move the details to the description.",
	confidence: "low",
	source: "Documented rule and its solution text; no published summary is that long.",
	bad: listTickets$1({ summary: "List the tickets of the signed-in agent that are open or waiting, sorted by the time at which somebody last wrote to them or moved them" }),
	good: listTickets$1({ summary: "List tickets" }),
	reportedAt: "/paths/~1tickets/get/summary",
	alsoTriggers: ["FieldLengthExceeded"],
	visit: [onKey(["operation"], ["summary"], (node, value, key, report) => {
		if (typeof value !== "string" || value.length < TOO_LONG) return;
		report({
			pointer: node.pointer(key),
			message: say`This summary has ${value.length} characters; it must have fewer than ${TOO_LONG}.`
		});
	})]
};
const restrictedCharactersInSummary = {
	id: "RestrictedCharactersInSummary",
	subject: "swagger",
	group: "Operations",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The summary of an operation has none of the characters / \\ < > * % & ? in it.",
	why: "The summary becomes the name of the step, and expressions in a flow refer to the step by this name. The characters get in the way there.",
	remedy: "Write words instead: \"or\" for a slash, \"and\" for an ampersand, \"percent\" for the sign.",
	confidence: "high",
	source: "Seen in real output, for internal operations too; none of 16,071 published operations breaks it.",
	bad: listTickets$1({ summary: "List/search tickets" }),
	good: listTickets$1({ summary: "List or search tickets" }),
	reportedAt: "/paths/~1tickets/get/summary",
	visit: [onKey(["operation"], ["summary"], (node, value, key, report) => {
		if (typeof value !== "string") return;
		const found = [...RESTRICTED].filter((character) => value.includes(character));
		if (found.length === 0) return;
		const pointer = node.pointer(key);
		const message = say`The summary ${value} contains ${found.join(" ")}, which a summary must not have.`;
		const mended = withWords(value);
		if (mended === void 0) report({
			pointer,
			message
		});
		else report({
			pointer,
			message,
			help: say`Write ${mended}.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer,
					value: mended
				}]
			}
		});
	})]
};
function withWords(summary) {
	const mended = replaceByWord(replaceByWord(summary, "&", "and"), "%", "percent");
	return [...RESTRICTED].some((character) => mended.includes(character)) ? void 0 : mended;
}
function replaceByWord(text, character, word) {
	return text.split(character).map((piece) => piece.trim()).join(` ${word} `).trim();
}
const operationRules = [
	replacementForNonDeprecatedOperations,
	replacementWithoutApi,
	replacementWithoutOperationId,
	bodyOrFormDataParameterInFetchOperationNotAllowed,
	consumesMissing,
	invalidNextLinkNameValue,
	mimeTypeNotCompatibleWithRequestContentSchemaType,
	notificationExtensionNotSupportedInWebhookOperation,
	notificationExtensionSupportedForTriggerOnly,
	notificationOperationMustBeWebhook,
	operationFamilyHasDuplicateRevisions,
	operationFamilyHasManyActiveOperations,
	operationFamilyHasManyActiveProductionOperations,
	operationFamilyHasManyEmptyRevisions,
	operationHasManyResponsesWithSchema,
	operationIdNotUnique,
	operationIdRequired,
	operationIdSanitized,
	operationIdShouldEndWithRevision,
	operationIdTooLong,
	operationMustHaveNotificationContentExtension,
	operationMustHaveResponse,
	operationRevisionEmpty,
	operationShouldHaveSuccessfulResponse,
	operationStatusAheadOfConnector,
	operationSummaryTooLong,
	restrictedCharactersInSummary,
	stringBinaryNotSupportedForFormUrlEncoded,
	webhookOperationsMissingNotificationUrlProperty
];
const ANSWER = { "200": { description: "OK" } };
function pathParameter(name) {
	return {
		name,
		in: "path",
		required: true,
		type: "string",
		"x-ms-url-encoding": "single",
		"x-ms-summary": "ID",
		description: "The ID."
	};
}
function queryParameter(name, more = {}) {
	return {
		name,
		in: "query",
		type: "string",
		"x-ms-summary": "Text",
		description: "Text to look for.",
		...more
	};
}
function listTickets(...parameters) {
	return { paths: { "/tickets": { get: { parameters } } } };
}
function createTicket(...parameters) {
	return { paths: { "/tickets": { post: { parameters } } } };
}
function hiddenPath(path, operationId, ...parameters) {
	return { paths: { [path]: { get: {
		operationId,
		"x-ms-visibility": "internal",
		parameters,
		responses: ANSWER
	} } } };
}
function uploadWith(...parameters) {
	return { paths: { "/files": { post: {
		summary: "Attach a file",
		description: "Attaches a file to a ticket.",
		operationId: "AttachFile",
		consumes: ["multipart/form-data"],
		parameters,
		responses: ANSWER
	} } } };
}
const FILE_FIELD = {
	name: "file",
	in: "formData",
	type: "file",
	"x-ms-summary": "File",
	description: "The file to attach."
};
function sharedLimit(more = {}) {
	return { parameters: { Limit: {
		name: "limit",
		in: "query",
		type: "integer",
		"x-ms-summary": "Limit",
		description: "How many tickets to return.",
		...more
	} } };
}
const NEW_TICKET = { $ref: "#/definitions/NewTicket" };
const STATUS$1 = {
	name: "status",
	in: "query",
	"x-ms-summary": "Status",
	description: "Only tickets with this status."
};
const ONLY_IN_PLAIN_PARAMETERS = ["collectionFormat", "allowEmptyValue"];
const PLAIN_KEYS = [...[
	"type",
	"format",
	"default",
	"enum",
	"maximum",
	"exclusiveMaximum",
	"minimum",
	"exclusiveMinimum"
], ...[
	"maxLength",
	"minLength",
	"pattern",
	"maxItems",
	"minItems",
	"uniqueItems",
	"multipleOf"
]];
function movedIntoSchema(node, key, value) {
	const remove = {
		op: "remove",
		pointer: node.pointer(key)
	};
	if (ONLY_IN_PLAIN_PARAMETERS.includes(key)) return {
		kind: "json",
		edits: [remove]
	};
	const { schema } = node.value;
	if (!isObject(schema) || isReference(schema)) return void 0;
	if (!Object.hasOwn(schema, key)) return {
		kind: "json",
		edits: [{
			op: "set",
			pointer: node.pointer("schema", key),
			value
		}, remove]
	};
	return schema[key] === value ? {
		kind: "json",
		edits: [remove]
	} : void 0;
}
const bodyParameterPropertyNotValid = {
	id: "BodyParameterPropertyNotValid",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "The parameter for a body says what it holds in its schema only.",
	why: "Keywords like `type` or `default` beside the schema are not part of Swagger 2.0 for a body. Nobody reads them, and the file is refused.",
	remedy: "Move the keyword into `schema`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: createTicket({
		name: "body",
		in: "body",
		default: { subject: "No subject" },
		schema: NEW_TICKET
	}),
	good: createTicket({
		name: "body",
		in: "body",
		schema: NEW_TICKET
	}),
	reportedAt: "/paths/~1tickets/post/parameters/0/default",
	visit: [onKey(["parameter"], [
		...PLAIN_KEYS,
		"items",
		...ONLY_IN_PLAIN_PARAMETERS
	], (node, value, key, report) => {
		if (node.in !== "body") return;
		const fix = movedIntoSchema(node, key, value);
		const message = say`${parameterSubject(node)} is a body and has ${key} beside its schema.`;
		report({
			pointer: node.pointer(key),
			atKey: true,
			message,
			...fix !== void 0 && { fix }
		});
	})]
};
const bodyParameterSchemaRequired = {
	id: "BodyParameterSchemaRequired",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "The parameter for a body has a schema.",
	why: "Without a schema the designer cannot show a single field for what is sent.",
	remedy: "Add `schema` and describe the body there.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it. An empty schema passes.",
	bad: createTicket({
		name: "body",
		in: "body"
	}),
	good: createTicket({
		name: "body",
		in: "body",
		schema: NEW_TICKET
	}),
	reportedAt: "/paths/~1tickets/post/parameters/0",
	visit: [onKey(["parameter"], ["in"], (node, value, _key, report) => {
		if (value !== "body" || Object.hasOwn(node.value, "schema")) return;
		report({
			pointer: node.pointer(),
			message: say`${parameterSubject(node)} is a body without a schema.`
		});
	})]
};
function movedUp(node, schema) {
	if (!isObject(schema)) return void 0;
	const keys = Object.keys(schema);
	if (!keys.every((key) => PLAIN_KEYS.includes(key) && !Object.hasOwn(node.value, key))) return void 0;
	if (schema.type === "object" || schema.type === "array") return void 0;
	return {
		kind: "json",
		edits: [...keys.map((key) => ({
			op: "set",
			pointer: node.pointer(key),
			value: schema[key]
		})), {
			op: "remove",
			pointer: node.pointer("schema")
		}]
	};
}
const nonBodyParameterSchemaNotValid = {
	id: "NonBodyParameterSchemaNotValid",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "Only the parameter for a body has a schema.",
	why: "In OpenAPI 3 every parameter has a schema. In Swagger 2.0 the type of a plain parameter stands in the parameter itself, and a schema there is not read.",
	remedy: "Move the keywords of the schema up into the parameter and delete `schema`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: listTickets({
		...STATUS$1,
		schema: { type: "string" }
	}),
	good: listTickets({
		...STATUS$1,
		type: "string"
	}),
	reportedAt: "/paths/~1tickets/get/parameters/0/schema",
	visit: [onKey(["parameter"], ["schema"], (node, value, key, report) => {
		if (node.in === void 0 || node.in === "body") return;
		const fix = movedUp(node, value);
		const message = say`${parameterSubject(node)} has a schema, but it is no body: its location is ${node.in}.`;
		report({
			pointer: node.pointer(key),
			atKey: true,
			message,
			...fix !== void 0 && { fix }
		});
	})]
};
const fileParameterMustBeInFormData = {
	id: "FileParameterMustBeInFormData",
	subject: "swagger",
	group: "Parameters",
	levels: { documented: "error" },
	summary: "A parameter of type `file` is a form field.",
	why: "The content of a file can travel in a form or as a whole body, but not in an address or a header.",
	remedy: "Set `\"in\": \"formData\"` and let the operation consume `multipart/form-data`. For a whole body, use a schema of type string with format binary.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: sharedLimit({ type: "file" }),
	good: uploadWith(FILE_FIELD),
	reportedAt: "/parameters/Limit/type",
	visit: [onKey(["parameter"], ["type"], (node, value, key, report) => {
		if (value !== "file" || node.in === void 0 || node.in === "formData" || node.in === "body") return;
		report({
			pointer: node.pointer(key),
			message: say`${parameterSubject(node)} is a file, but its location is ${node.in}.`
		});
	})]
};
const parameterListContainsFormDataAndBody = {
	id: "ParameterListContainsFormDataAndBody",
	subject: "swagger",
	group: "Parameters",
	levels: { documented: "error" },
	summary: "An operation sends either a body or form fields.",
	why: "Form fields are the body of a request. An operation that has both cannot send both.",
	remedy: "Choose one: send the rest as form fields too, or put everything into the schema of the body.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: uploadWith(FILE_FIELD, {
		name: "body",
		in: "body",
		schema: { type: "object" }
	}),
	good: uploadWith(FILE_FIELD),
	reportedAt: "/paths/~1files/post/parameters",
	visit: [onObject(["operation"], (node, report) => {
		const { operation } = node;
		if (operation.body === void 0 || !operation.parameters.some((parameter) => parameter.in === "formData")) return;
		report({
			pointer: node.pointer("parameters"),
			message: say`${operationName(operation)} has a body and form fields.`
		});
	})]
};
const MOST_COMPARISONS = 5e5;
function shapeOf(path) {
	return path.toLowerCase().replace(/\{[^{}]*\}/g, "{}");
}
const pathRedefined = {
	id: "PathRedefined",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "No two paths differ only in capital and small letters.",
	why: "The platform compares paths without regard to case, the names of variables included, so the second one defines the first one again.",
	remedy: "Put the operations of both under one path. Where the service really has two, give one of them a path of its own and route it with a policy.",
	confidence: "high",
	source: "Seen in real output; no published connector breaks it.",
	bad: { paths: { "/Tickets": {} } },
	good: { paths: { "/all-tickets": {} } },
	reportedAt: "/paths/~1Tickets",
	visit: [onKey(["document"], ["paths"], (node, _value, _key, report) => {
		const first = /* @__PURE__ */ new Map();
		for (const { key, pointer } of node.swagger.paths) {
			const lowered = key.toLowerCase();
			const earlier = first.get(lowered);
			if (earlier === void 0) first.set(lowered, key);
			else report({
				pointer,
				atKey: true,
				message: say`The path ${key} is the same as ${earlier}: only capital and small letters differ.`
			});
		}
	})]
};
const duplicateOperationPath = {
	id: "DuplicateOperationPath",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "No two operations have the same method and paths that differ only in the names of variables.",
	why: "When a call arrives, its address fits both operations, and only one of them can answer.",
	remedy: "Merge the two operations. Where both are needed, give one of them another fixed part and route it to the real path with a policy.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it. Eight have pairs that also differ in a slash at the end, which is no duplicate.",
	bad: hiddenPath("/tickets/{number}", "GetTicketByNumber", pathParameter("number")),
	good: hiddenPath("/tickets/by-number/{number}", "GetTicketByNumber", pathParameter("number")),
	reportedAt: "/paths/~1tickets~1{number}/get",
	visit: [onKey(["document"], ["paths"], (node, _value, _key, report) => {
		const first = /* @__PURE__ */ new Map();
		for (const operation of node.swagger.operations) {
			const { key } = operation.path;
			const identity = `${operation.method} ${shapeOf(key)}`;
			const earlier = first.get(identity);
			if (earlier === void 0) first.set(identity, operation);
			else if (earlier.path.key.toLowerCase() !== key.toLowerCase()) {
				const other = say`${operationName(earlier)} at ${earlier.path.key}`;
				report({
					pointer: operation.pointer,
					atKey: true,
					message: say`The path ${key} of ${operationName(operation)} cannot be told from that of ${other}.`
				});
			}
		}
	})]
};
function segmentOf(shape) {
	const open = shape.indexOf("{}");
	return {
		shape,
		around: open === -1 ? void 0 : {
			before: shape.slice(0, open),
			after: shape.slice(shape.lastIndexOf("{}") + 2)
		}
	};
}
function takes(segment, other) {
	const { around } = segment;
	if (around === void 0 || other.around !== void 0) return false;
	const { before, after } = around;
	return other.shape.length > before.length + after.length && other.shape.startsWith(before) && other.shape.endsWith(after);
}
function takesCallsOf(route, other) {
	let taken = false;
	for (let index = 0; index < route.segments.length; index += 1) {
		const mine = route.segments[index];
		const theirs = other.segments[index];
		if (mine === void 0 || theirs === void 0) return false;
		if (mine.shape === theirs.shape) continue;
		if (takes(mine, theirs)) taken = true;
		else if (!takes(theirs, mine)) return false;
	}
	return taken;
}
function routesByLength(operations) {
	const groups = /* @__PURE__ */ new Map();
	for (const operation of operations) {
		const route = {
			operation,
			segments: shapeOf(operation.path.key).split("/").map(segmentOf)
		};
		const identity = `${operation.method} ${route.segments.length}`;
		const group = groups.get(identity);
		if (group === void 0) groups.set(identity, [route]);
		else group.push(route);
	}
	return [...groups.values()];
}
const partialDuplicateOperationPath = {
	id: "PartialDuplicateOperationPath",
	subject: "swagger",
	group: "Operations",
	levels: {
		documented: "warning",
		calibrated: "off"
	},
	summary: "No value of a path parameter turns the path of one operation into that of another.",
	why: "With `/tickets/{id}` and `/tickets/open`, a flow that passes the ID \"open\" to the first calls the second. In most services no ID looks like that.",
	remedy: "Leave it where no real value can equal the fixed word. Otherwise give one of the operations another fixed part and route it to the real path with a policy.",
	confidence: "medium",
	source: "Documented rule. 105 published connectors have such paths, since most services do, and there is rarely anything to change: off by default.",
	bad: hiddenPath("/tickets/open", "ListOpen"),
	good: hiddenPath("/open-tickets", "ListOpen"),
	reportedAt: "/paths/~1tickets~1{ticketId}/get",
	visit: [onKey(["document"], ["paths"], (node, _value, _key, report) => {
		let comparisons = 0;
		for (const group of routesByLength(node.swagger.operations)) for (const route of group) {
			if (route.segments.every((segment) => segment.around === void 0)) continue;
			comparisons += group.length;
			if (comparisons > MOST_COMPARISONS) return;
			const others = group.filter((other) => takesCallsOf(route, other)).map((other) => other.operation.path.key);
			if (others.length === 0) continue;
			const { operation } = route;
			const message = say`Calls of ${operationName(operation)} at ${operation.path.key} end at ${listOf(others)} when a value happens to be that word.`;
			report({
				pointer: operation.pointer,
				atKey: true,
				message
			});
		}
	})]
};
function triggerWithTeam(type) {
	return { paths: {
		"/tickets": { get: {
			"x-ms-trigger": "batch",
			"x-ms-notification": { operationId: "OnTicketChanged" },
			parameters: [queryParameter("team", { type })]
		} },
		"/hooks": { post: { parameters: [queryParameter("team"), {
			name: "body",
			in: "body",
			required: true,
			schema: { $ref: "#/definitions/NewHook" }
		}] } }
	} };
}
const plainParameters = oncePerDocument(() => {
	const known = /* @__PURE__ */ new Map();
	return (operation) => {
		const parameters = known.get(operation) ?? new Map(operation.parameters.filter(isPlain).map((parameter) => [parameter.name, parameter]));
		known.set(operation, parameters);
		return parameters;
	};
});
function difference(one, other) {
	return ["type", "x-ms-visibility"].find((key) => (textOf$2(one.value, key) ?? "") !== (textOf$2(other.value, key) ?? ""));
}
const paramtersWithSameNameMustHaveSameTypeAndVisibility = {
	id: "ParamtersWithSameNameMustHaveSameTypeAndVisibility",
	subject: "swagger",
	group: "Parameters",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: "Parameters that a trigger shares with its webhook have the same type and visibility in both.",
	why: "The designer shows one field for both operations. It cannot be a number for the one and text for the other, or hidden and visible.",
	remedy: "Give both parameters the same `type` and the same `x-ms-visibility`.",
	confidence: "low",
	source: "Documented rule (its id is spelt like this). No published connector joins a trigger and a webhook in this way.",
	bad: triggerWithTeam("integer"),
	good: triggerWithTeam("string"),
	reportedAt: "/paths/~1tickets/get/parameters/0",
	visit: [onKey(["operation"], ["x-ms-notification"], (node, value, _key, report) => {
		const webhook = node.swagger.operation(textOf$2(value, "operationId") ?? "");
		if (webhook === void 0) return;
		const byName = plainParameters(node.swagger)(webhook);
		for (const parameter of node.operation.parameters.filter(isPlain)) {
			const other = byName.get(parameter.name);
			const differing = other && difference(parameter, other);
			if (differing === void 0) continue;
			report({
				pointer: parameter.usedAt,
				message: say`The parameter ${parameter.name ?? ""} has another ${differing} here than in ${operationName(webhook)}, the webhook of this trigger.`
			});
		}
	})]
};
function isPlain(parameter) {
	return parameter.in !== "body" && parameter.name !== void 0;
}
const MOST_OPERATIONS = 256;
const SAMPLE_OPERATIONS = 7;
function sampleWithOperations(count) {
	const paths = {};
	for (let index = 1; index <= count - SAMPLE_OPERATIONS; index += 1) {
		const get = {
			operationId: `GetPart${index}`,
			"x-ms-visibility": "internal",
			responses: { "200": { description: "OK" } }
		};
		paths[`/parts/${index}`] = { get };
	}
	return {
		words: `A definition with ${count} operations.`,
		text: () => JSON.stringify(mergePatch(SAMPLE_SWAGGER, { paths }))
	};
}
const totalOperationsCountExceedsMaxAllowed = {
	id: "TotalOperationsCountExceedsMaxAllowed",
	subject: "swagger",
	group: "Operations",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: "A connector has at most 256 operations.",
	why: "The platform refuses larger definitions, and nobody finds an action in a list of that length.",
	remedy: "Split the connector by subject, or leave out operations that no flow needs.",
	confidence: "low",
	source: "Documented rule without the number. 128 was quoted in 2020, and the largest published connector now has 219, so 256 is our reading.",
	bad: sampleWithOperations(257),
	good: sampleWithOperations(MOST_OPERATIONS),
	reportedAt: "/paths",
	visit: [onKey(["document"], ["paths"], (node, _value, key, report) => {
		const count = node.swagger.operations.length;
		if (count <= MOST_OPERATIONS) return;
		report({
			pointer: node.pointer(key),
			atKey: true,
			message: say`The connector has ${count} operations; at most ${MOST_OPERATIONS} are allowed.`
		});
	})]
};
const TEAM = {
	name: "X-Team",
	in: "header",
	type: "string",
	"x-ms-summary": "Team",
	description: "The team."
};
const FIXED = {
	default: "json",
	"x-ms-visibility": "internal"
};
const allowEmptyValueOnlyValidForQueryFormData = {
	id: "AllowEmptyValueOnlyValidForQueryFormData",
	subject: "swagger",
	group: "Metadata",
	levels: { documented: "error" },
	summary: "`allowEmptyValue` stands only in query and form parameters.",
	why: "Swagger 2.0 gives the keyword a meaning in these two places only, and the file is refused.",
	remedy: "Delete `allowEmptyValue`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: listTickets({
		...TEAM,
		allowEmptyValue: true
	}),
	good: listTickets(queryParameter("team", { allowEmptyValue: true })),
	reportedAt: "/paths/~1tickets/get/parameters/0/allowEmptyValue",
	visit: [onKey(["parameter"], ["allowEmptyValue"], (node, _value, key, report) => {
		const place = node.in;
		if (place === void 0 || place === "query" || place === "formData" || place === "body") return;
		const pointer = node.pointer(key);
		report({
			pointer,
			atKey: true,
			message: say`${parameterSubject(node)} has ${key}, which has no meaning in the location ${place}.`,
			fix: {
				kind: "json",
				edits: [{
					op: "remove",
					pointer
				}]
			}
		});
	})]
};
const queryParameterEncodingNotSupported = {
	id: "QueryParameterEncodingNotSupported",
	subject: "swagger",
	group: "Parameters",
	levels: { documented: "warning" },
	summary: "`x-ms-url-encoding` stands only in path parameters.",
	why: "Values in the query are always encoded once. Whoever asks for something else here does not get it.",
	remedy: "Delete `x-ms-url-encoding`.",
	confidence: "medium",
	source: "Documented rule; 14 published connectors break it, so it stops nobody.",
	bad: sharedLimit({ "x-ms-url-encoding": "single" }),
	good: sharedLimit(),
	reportedAt: "/parameters/Limit/x-ms-url-encoding",
	visit: [onKey(["parameter"], ["x-ms-url-encoding"], (node, _value, key, report) => {
		if (node.in !== "query") return;
		const pointer = node.pointer(key);
		report({
			pointer,
			atKey: true,
			message: say`${parameterSubject(node)} is in the query, where ${key} has no effect.`,
			fix: {
				kind: "json",
				edits: [{
					op: "remove",
					pointer
				}]
			}
		});
	})]
};
const internalPropertyWithDefaultOptional = {
	id: "InternalPropertyWithDefaultOptional",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "warning" },
	summary: "A hidden parameter with a default is required.",
	why: "Optional parameters that nobody fills in are left out of the request. Nobody can fill in a hidden one, so its default is never sent.",
	remedy: "Set `\"required\": true` when the value must be sent. If the service does without it, delete the parameter.",
	confidence: "high",
	source: "Documented rule; 12 published connectors break it, so it stops nobody.",
	bad: listTickets(queryParameter("format", FIXED)),
	good: listTickets(queryParameter("format", {
		...FIXED,
		required: true
	})),
	reportedAt: "/paths/~1tickets/get/parameters/0",
	visit: [onKey(["parameter"], ["default"], (node, _value, _key, report) => {
		if (!node.internal || node.value.required === true || node.in === "body") return;
		report({
			pointer: node.pointer(),
			message: say`${parameterSubject(node)} is hidden and optional, so its default is not sent.`
		});
	})]
};
const NOT_ASCII = /[^\0-\x7f]/;
const AUTHORIZATION = {
	name: "Authorization",
	in: "header",
	type: "string",
	"x-ms-summary": "Token",
	description: "The token."
};
function formField(name) {
	return {
		name,
		in: "formData",
		type: "string",
		"x-ms-summary": "Size",
		description: "The size."
	};
}
const connectionIdParameterNotAllowed = {
	id: "ConnectionIdParameterNotAllowed",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "No parameter is called `connectionId`.",
	why: "The platform puts a parameter of this name in front of every call to say which connection is used. A second one would collide with it.",
	remedy: "Rename the parameter. If the service insists on this name, set it with a policy.",
	confidence: "medium",
	source: "Documented rule; no published connector has such a parameter in any spelling.",
	bad: listTickets(queryParameter("connectionId")),
	good: listTickets(queryParameter("linkId")),
	reportedAt: "/paths/~1tickets/get/parameters/0/name",
	visit: [onKey(["parameter"], ["name"], (node, value, key, report) => {
		if (typeof value !== "string" || value.toLowerCase() !== "connectionid") return;
		report({
			pointer: node.pointer(key),
			message: say`The parameter name ${value} is taken by the platform.`
		});
	})]
};
const invalidFormDataParameterName = {
	id: "InvalidFormDataParameterName",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Names of form fields consist of ASCII characters.",
	why: "The name travels in a header of the form, where other characters are not safe: the service may get a field that it does not know.",
	remedy: "Use the name of the field that the service has in plain letters.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: uploadWith(formField("größe")),
	good: uploadWith(formField("size")),
	reportedAt: "/paths/~1files/post/parameters/0/name",
	visit: [onKey(["parameter"], ["name"], (node, value, key, report) => {
		if (typeof value !== "string" || node.in !== "formData") return;
		const [character] = value.match(NOT_ASCII) ?? [];
		if (character === void 0) return;
		report({
			pointer: node.pointer(key),
			message: say`The form field ${value} has a character in its name that is not ASCII.`
		});
	})]
};
const reservedParameterIsUsed = {
	id: "ReservedParameterIsUsed",
	subject: "swagger",
	group: "Parameters",
	levels: { documented: "error" },
	summary: "The header `Authorization` is left to the connection.",
	why: "The platform writes this header itself, from what a user has entered for the connection. As a parameter, every step of a flow would ask for a secret and keep it readable.",
	remedy: "Delete the parameter. Describe the sign-in in `securityDefinitions` and in the connection parameters of apiProperties.json.",
	confidence: "medium",
	source: "Documented rule without a list of names. Publishers have reported that this header is refused, and no published connector has it as a parameter.",
	bad: listTickets(AUTHORIZATION),
	good: { securityDefinitions: { api_key: {
		type: "apiKey",
		name: "Authorization",
		in: "header"
	} } },
	reportedAt: "/paths/~1tickets/get/parameters/0/name",
	visit: [onKey(["parameter"], ["name"], (node, value, key, report) => {
		if (typeof value !== "string" || value.toLowerCase() !== "authorization" || node.in !== "header") return;
		report({
			pointer: node.pointer(key),
			message: say`The header ${value} is a parameter; the connection sets it.`
		});
	})]
};
const LIMIT$1 = { $ref: "#/parameters/Limit" };
const namesOfShared = oncePerDocument((swagger) => listOf([...swagger.parameters.keys()]));
function isEntryOfParameters(node) {
	return node.container === "parameters" && node.parent?.kind !== "document";
}
const parameterReferenceNotFound = {
	id: "ParameterReferenceNotFound",
	subject: "swagger",
	group: "Parameters",
	levels: { documented: "error" },
	summary: "Every parameter that is referred to exists.",
	why: "The operation loses the parameter: a maker of flows cannot enter the value.",
	remedy: "Correct the name, or add the parameter to `parameters` at the root of the file.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: listTickets(LIMIT$1),
	good: {
		...sharedLimit(),
		...listTickets(LIMIT$1)
	},
	reportedAt: "/paths/~1tickets/get/parameters/0/$ref",
	visit: [onKey(["reference"], ["$ref"], (node, value, key, report) => {
		if (!isEntryOfParameters(node) || typeof value !== "string") return;
		const name = referencedName(value, "parameters");
		const { parameters } = node.swagger;
		if (name === void 0 || lookUp(parameters, name) !== void 0) return;
		report({
			pointer: node.pointer(key),
			message: say`The reference ${value} leads nowhere: there is no shared parameter ${name}.`,
			...parameters.size > 0 && { help: say`Add it, or use one of those that exist: ${namesOfShared(node.swagger)}.` }
		});
	})]
};
const parameterReferenceNotValid = {
	id: "ParameterReferenceNotValid",
	subject: "swagger",
	group: "Parameters",
	levels: { documented: "error" },
	summary: "A reference in place of a parameter has the form `#/parameters/Name`.",
	why: "The platform looks up parameters in one place only, `parameters` at the root of the same file.",
	remedy: "Put the parameter into `parameters` at the root, and refer to it there. In its name, `~` is written `~0` and `/` is written `~1`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: listTickets({ $ref: "#/definitions/Limit" }),
	good: {
		...sharedLimit(),
		...listTickets(LIMIT$1)
	},
	reportedAt: "/paths/~1tickets/get/parameters/0/$ref",
	visit: [onKey(["reference"], ["$ref"], (node, value, key, report) => {
		if (!isEntryOfParameters(node)) return;
		if (typeof value === "string" && referencedName(value, "parameters") !== void 0) return;
		const found = typeof value === "string" ? say`The reference ${value}` : say`This reference`;
		report({
			pointer: node.pointer(key),
			message: say`${found} does not lead to a shared parameter.`
		});
	})]
};
function writtenOut(node, reference) {
	const name = typeof reference === "string" ? referencedName(reference, "parameters") : void 0;
	const target = name === void 0 ? void 0 : lookUp(node.swagger.parameters, name)?.value;
	if (!isObject(target) || isReference(target)) return void 0;
	return {
		kind: "json",
		edits: [{
			op: "set",
			pointer: node.pointer(),
			value: target
		}]
	};
}
const parameterRefLoopNotAllowed = {
	id: "ParameterRefLoopNotAllowed",
	subject: "swagger",
	group: "Parameters",
	levels: { documented: "error" },
	summary: "A shared parameter is written out, not referred to.",
	why: "The platform follows one reference and no second one, because references that follow each other can run in a circle.",
	remedy: "Write the parameter out in place of the reference, or refer to its target where it is used.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: mergePatch(sharedLimit(), { parameters: { Top: LIMIT$1 } }),
	good: sharedLimit(),
	reportedAt: "/parameters/Top/$ref",
	visit: [onKey(["reference"], ["$ref"], (node, value, key, report) => {
		if (node.container !== "parameters" || node.parent?.kind !== "document") return;
		const fix = writtenOut(node, value);
		const message = say`The shared parameter ${String(node.key)} is itself a reference.`;
		report({
			pointer: node.pointer(key),
			message,
			...fix !== void 0 && { fix }
		});
	})]
};
const QUERY_OR_FRAGMENT = /[?#]/;
function templateFault(path) {
	let opened = -1;
	for (let index = 0; index < path.length; index += 1) {
		const character = path[index];
		if (opened === -1) {
			if (character === "{") opened = index;
			else if (character === "}") return say`a ${"}"} closes what no ${"{"} has opened`;
		} else if (character === "{") return say`a ${"{"} stands inside another one`;
		else if (character === "/") return say`a ${"{"} is not closed before the next slash`;
		else if (character === "}") {
			if (index === opened + 1) return say`the braces ${"{}"} enclose no name`;
			opened = -1;
		}
	}
	return opened === -1 ? void 0 : say`a ${"{"} is never closed`;
}
const operationPathContainsUnsupportedCharacters = {
	id: "OperationPathContainsUnsupportedCharacters",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A path has no asterisk.",
	why: "The gateway that connectors run behind reads an asterisk as a wildcard, so the path would catch calls of other operations.",
	remedy: "Write a variable in braces where the value changes, and declare it as a path parameter.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: hiddenPath("/files/*", "GetFile"),
	good: hiddenPath("/files/{name}", "GetFile", pathParameter("name")),
	reportedAt: "/paths/~1files~1*",
	visit: [onObject(["pathItem"], (node, report) => {
		const { key } = node.path;
		if (!key.includes("*")) return;
		report({
			pointer: node.pointer(),
			atKey: true,
			message: say`The path ${key} has an asterisk.`
		});
	})]
};
const operationPathMayNotContainQueryOrFragment = {
	id: "OperationPathMayNotContainQueryOrFragment",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A path ends before the query and has no fragment.",
	why: "Swagger 2.0 keeps the query apart from the path. Two paths that differ only behind `?` are the same path for the platform, and a fragment never leaves the client.",
	remedy: "Declare what stands behind `?` as query parameters; give fixed values as a `default` and hide them with `\"x-ms-visibility\": \"internal\"`. A `?` or `#` that is part of the path itself is written `%3F` or `%23`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: hiddenPath("/tickets?open=true", "ListOpen"),
	good: hiddenPath("/open-tickets", "ListOpen"),
	reportedAt: "/paths/~1tickets?open=true",
	visit: [onObject(["pathItem"], (node, report) => {
		const { key } = node.path;
		const at = key.search(QUERY_OR_FRAGMENT);
		if (at === -1) return;
		const part = key[at] === "?" ? "a query" : "a fragment";
		report({
			pointer: node.pointer(),
			atKey: true,
			message: say`The path ${key} contains ${[part]}.`
		});
	})]
};
const operationPathMustStartWithSlash = {
	id: "OperationPathMustStartWithSlash",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A path starts with a slash.",
	why: "The path is put straight behind the base path. Without the slash between them the two run into one word, and the file is refused.",
	remedy: "Put a slash in front of the path.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: hiddenPath("ping", "Ping"),
	good: hiddenPath("/ping", "Ping"),
	reportedAt: "/paths/ping",
	visit: [onObject(["pathItem"], (node, report) => {
		const { key } = node.path;
		if (key.startsWith("/")) return;
		const message = say`The path ${key} does not start with a slash.`;
		report({
			pointer: node.pointer(),
			atKey: true,
			message,
			help: say`Write ${`/${key}`}.`
		});
	})]
};
const operationPathTemplateNotValid = {
	id: "OperationPathTemplateNotValid",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Every variable of a path is a name between one pair of braces, within one segment.",
	why: "The platform puts the value of a parameter where the braces are. When they do not match, it cannot tell which part of the path is the variable.",
	remedy: "Close each brace before the next slash and put a name between them. A brace that is part of the path itself is written `%7B` or `%7D`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: hiddenPath("/files/{name", "GetFile"),
	good: hiddenPath("/files/{name}", "GetFile", pathParameter("name")),
	reportedAt: "/paths/~1files~1{name",
	visit: [onObject(["pathItem"], (node, report) => {
		const { key } = node.path;
		const fault = templateFault(key);
		if (fault === void 0) return;
		report({
			pointer: node.pointer(),
			atKey: true,
			message: say`The braces of the path ${key} do not match: ${fault}.`
		});
	})]
};
const operationPathVariablesContainDefaults = {
	id: "OperationPathVariablesContainDefaults",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A variable of a path is a name without a default value.",
	why: "Some frameworks write `{number=1}`. Swagger 2.0 takes all of it for the name, so no parameter belongs to the variable.",
	remedy: "Leave only the name between the braces, and write the value as `default` of the parameter.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: hiddenPath("/pages/{number=1}", "GetPage", pathParameter("number=1")),
	good: hiddenPath("/pages/{number}", "GetPage", {
		...pathParameter("number"),
		default: "1"
	}),
	reportedAt: "/paths/~1pages~1{number=1}",
	visit: [onObject(["pathItem"], (node, report) => {
		const variable = node.path.variables.find((name) => name.includes("="));
		if (variable === void 0) return;
		const message = say`The variable ${`{${variable}}`} of the path ${node.path.key} contains a default value.`;
		report({
			pointer: node.pointer(),
			atKey: true,
			message
		});
	})]
};
function withPathParameter(path, method, parameter) {
	return { paths: { [path]: { [method]: { parameters: [parameter] } } } };
}
const MOST_VARIABLES = 20;
function everyParameterIsKnown(operation) {
	const { ownParameters, path } = operation;
	return ownParameters.length === writtenParameters(operation.value) && path.parameters.length === writtenParameters(path.value);
}
function writtenParameters(holder) {
	return arrayOf(holder, "parameters")?.length ?? 0;
}
const operationMissingPathParameter = {
	id: "OperationMissingPathParameter",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Every variable of a path is declared as a parameter.",
	why: "Nobody can fill in a variable that has no parameter. The service is called with the braces in its address.",
	remedy: "Add a parameter with `\"in\": \"path\"`, `\"required\": true` and exactly this name to the operation or to the path. Or take the variable out of the path.",
	confidence: "high",
	source: "Documented rule; the only published connector that breaks it is a file which is not valid JSON.",
	bad: hiddenPath("/queues/{queueId}/size", "GetQueueSize"),
	good: hiddenPath("/queues/{queueId}/size", "GetQueueSize", pathParameter("queueId")),
	reportedAt: "/paths/~1queues~1{queueId}~1size/get",
	visit: [onObject(["operation"], (node, report) => {
		const { operation, path } = node;
		const variables = path.variables.slice(0, MOST_VARIABLES);
		if (variables.length === 0 || templateFault(path.key) !== void 0 || !everyParameterIsKnown(operation)) return;
		const declared = /* @__PURE__ */ new Set();
		for (const parameter of operation.parameters) if (parameter.in === "path") declared.add(parameter.name ?? "");
		for (const variable of variables) {
			if (declared.has(variable)) continue;
			const otherCase = [...declared].findLast((name) => name.toLowerCase() === variable.toLowerCase());
			report({
				pointer: node.pointer(),
				atKey: true,
				message: say`${operationName(operation)} has no path parameter for the variable ${`{${variable}}`} of its path.`,
				...otherCase !== void 0 && { help: say`Write the name in the path as in the parameter, ${otherCase}: capital and small letters differ.` }
			});
		}
	})]
};
const pathParameterMustBeRequired = {
	id: "PathParameterMustBeRequired",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "A path parameter is required.",
	why: "The address of a call is incomplete without it, so Swagger 2.0 does not allow it to be optional.",
	remedy: "Set `\"required\": true`. If the value may be left out, the service has another path for that, which becomes another operation.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: withPathParameter("/tickets/{ticketId}", "get", {
		...pathParameter("ticketId"),
		required: false
	}),
	good: withPathParameter("/tickets/{ticketId}", "get", pathParameter("ticketId")),
	reportedAt: "/paths/~1tickets~1{ticketId}/get/parameters/0",
	visit: [onKey(["parameter"], ["in"], (node, value, _key, report) => {
		if (value !== "path" || node.value.required === true) return;
		report({
			pointer: node.pointer(),
			message: say`${parameterSubject(node)} is part of the path, but it is not required.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: node.pointer("required"),
					value: true
				}]
			}
		});
	})]
};
const pathParameterNotDefinedInTemplate = {
	id: "PathParameterNotDefinedInTemplate",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Every path parameter has its variable in the path.",
	why: "A maker of flows has to fill the field in, and the value then goes nowhere.",
	remedy: "Write the name between braces into the path, in the same capital and small letters. If the service reads it from the query, set `\"in\": \"query\"`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: listTickets(pathParameter("ticketId")),
	good: listTickets(queryParameter("ticketId")),
	reportedAt: "/paths/~1tickets/get/parameters/0",
	visit: [onObject(["operation"], (node, report) => {
		const inPath = node.operation.parameters.filter((parameter) => parameter.in === "path");
		if (inPath.length === 0 || templateFault(node.path.key) !== void 0) return;
		const variables = new Set(node.path.variables);
		for (const { name, usedAt } of inPath) {
			if (name === void 0 || variables.has(name)) continue;
			report({
				pointer: usedAt,
				message: say`The path ${node.path.key} has no variable for the path parameter ${name}.`
			});
		}
	})]
};
const pathParameterMissingEncoding = {
	id: "PathParameterMissingEncoding",
	subject: "swagger",
	group: "Parameters",
	levels: { documented: "warning" },
	summary: "A path parameter says how its value is encoded.",
	why: "A value with a slash, a blank or a `#` breaks the address unless it is encoded. `x-ms-url-encoding` says whether that is done once or twice.",
	remedy: "Add `\"x-ms-url-encoding\": \"single\"`. Use `double` only where the service decodes twice.",
	confidence: "high",
	source: "Seen in real output as a warning; about 150 published connectors have it.",
	bad: withPathParameter("/hooks/{hookId}", "delete", {
		name: "hookId",
		in: "path",
		required: true,
		type: "string"
	}),
	good: withPathParameter("/hooks/{hookId}", "delete", pathParameter("hookId")),
	reportedAt: "/paths/~1hooks~1{hookId}/delete/parameters/0/x-ms-url-encoding",
	visit: [onKey(["parameter"], ["in"], (node, value, _key, report) => {
		if (value !== "path" || Object.hasOwn(node.value, "x-ms-url-encoding")) return;
		const pointer = node.pointer("x-ms-url-encoding");
		report({
			pointer,
			message: say`${parameterSubject(node)} does not say how its value is encoded in the path.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer,
					value: "single"
				}]
			}
		});
	})]
};
function canonicalText(value) {
	if (isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
	if (!isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`).join(",")}}`;
}
const LIMIT = { $ref: "#/parameters/Limit" };
const TICKET_BODY = {
	name: "ticket",
	in: "body",
	schema: { $ref: "#/definitions/NewTicket" }
};
const OPTIONS_BODY = {
	name: "options",
	in: "body",
	schema: { type: "object" }
};
function bulkPath(...parameters) {
	return { paths: { "/bulk": {
		parameters,
		post: {
			operationId: "CreateMany",
			"x-ms-visibility": "internal",
			responses: { "200": { description: "OK" } }
		}
	} } };
}
function positionsOfRepetitions(entries) {
	if (entries.length < 2 || new Set(entries.map(labelOf)).size === entries.length) return [];
	const seen = /* @__PURE__ */ new Set();
	return entries.flatMap((entry, index) => {
		const text = canonicalText(entry);
		if (!seen.has(text)) {
			seen.add(text);
			return [];
		}
		return [index];
	});
}
function labelOf(entry) {
	return `${textOf$2(entry, "name")} ${textOf$2(entry, "in")} ${textOf$2(entry, "$ref")}`;
}
function sameParameters(parameters) {
	const groups = /* @__PURE__ */ new Map();
	for (const parameter of parameters) {
		if (parameter.name === void 0 || parameter.in === "body") continue;
		const identity = identityOf(parameter);
		const group = groups.get(identity);
		if (group === void 0) groups.set(identity, [parameter]);
		else group.push(parameter);
	}
	return [...groups.values()];
}
function reportSame(parameters, holder, report) {
	for (const group of sameParameters(parameters)) {
		const [, second] = group;
		if (second === void 0) continue;
		report({
			pointer: second.usedAt,
			message: say`${holder} has ${group.length} parameters ${second.name ?? ""} in the same place, ${second.in ?? ""}.`
		});
	}
}
function countBodies(parameters) {
	return parameters.filter((parameter) => parameter.in === "body").length;
}
const pathRules = [
	operationPathContainsUnsupportedCharacters,
	operationPathMayNotContainQueryOrFragment,
	operationPathMustStartWithSlash,
	operationPathTemplateNotValid,
	operationPathVariablesContainDefaults,
	pathRedefined,
	duplicateOperationPath,
	partialDuplicateOperationPath,
	operationMissingPathParameter,
	pathParameterMustBeRequired,
	pathParameterNotDefinedInTemplate,
	pathParameterMissingEncoding,
	{
		id: "OperationParametersAreNotUnique",
		subject: "swagger",
		group: "Operations",
		levels: { documented: "error" },
		summary: "No entry stands twice in the parameters of an operation.",
		why: "The list has to be a set by the rules of Swagger 2.0. The second entry adds nothing, and the file is refused.",
		remedy: "Delete the repeated entry.",
		confidence: "medium",
		source: "Documented rule; no published connector breaks it.",
		bad: {
			...sharedLimit(),
			...listTickets(LIMIT, LIMIT)
		},
		good: {
			...sharedLimit(),
			...listTickets(LIMIT)
		},
		reportedAt: "/paths/~1tickets/get/parameters",
		alsoTriggers: ["OperationParametersContainDuplicateParameter"],
		visit: [onKey(["operation"], ["parameters"], (node, value, key, report) => {
			const positions = isArray(value) ? positionsOfRepetitions(value) : [];
			if (positions.length === 0) return;
			const edits = positions.map((index) => ({
				op: "remove",
				pointer: node.pointer(key, index)
			})).reverse();
			report({
				pointer: node.pointer(key),
				message: say`Of the parameters of ${operationName(node.operation)}, ${positions.length} ${[positions.length === 1 ? "repeats" : "repeat"]} an earlier entry word for word.`,
				fix: {
					kind: "json",
					edits
				}
			});
		})]
	},
	{
		id: "OperationParametersContainDuplicateParameter",
		subject: "swagger",
		group: "Operations",
		levels: { documented: "error" },
		summary: "No two parameters of an operation have the same name in the same place.",
		why: "A maker of flows would see two fields for one value, and which of them is sent is left to chance.",
		remedy: "Delete one of the two, or give it the name that the service expects.",
		confidence: "high",
		source: "Documented rule; no published connector breaks it. The same name in two places, as in path and query, is allowed.",
		bad: listTickets(queryParameter("text"), queryParameter("text", { description: "Words to look for." })),
		good: listTickets(queryParameter("text"), queryParameter("words", { description: "Words to look for." })),
		reportedAt: "/paths/~1tickets/get/parameters/1",
		visit: [onKey(["operation"], ["parameters"], (node, _value, _key, report) => {
			reportSame(node.operation.ownParameters, say`${operationName(node.operation)}`, report);
		})]
	},
	{
		id: "OperationParametersContainMultipleBodyParameters",
		subject: "swagger",
		group: "Operations",
		levels: { documented: "error" },
		summary: "An operation has one body.",
		why: "A request can carry only one body, so the second parameter can never be sent.",
		remedy: "Make one body with an object schema, and the two values its properties.",
		confidence: "high",
		source: "Documented rule; no published connector breaks it.",
		bad: createTicket(TICKET_BODY, OPTIONS_BODY),
		good: createTicket(TICKET_BODY),
		reportedAt: "/paths/~1tickets/post/parameters",
		visit: [onKey(["operation"], ["parameters"], (node, _value, key, report) => {
			const bodies = countBodies(node.operation.ownParameters);
			if (bodies < 2) return;
			report({
				pointer: node.pointer(key),
				message: say`${operationName(node.operation)} has ${bodies} parameters for its body.`
			});
		})]
	},
	{
		id: "PathParametersContainDuplicateParameter",
		subject: "swagger",
		group: "Operations",
		levels: { documented: "error" },
		summary: "No two parameters that a path gives to its operations have the same name in the same place.",
		why: "Every operation of the path gets both, and which of them is sent is left to chance.",
		remedy: "Delete one of the two.",
		confidence: "high",
		source: "Documented rule; no published connector breaks it.",
		bad: { paths: { "/tickets": { parameters: [queryParameter("lang"), queryParameter("lang")] } } },
		good: { paths: { "/tickets": { parameters: [queryParameter("lang")] } } },
		reportedAt: "/paths/~1tickets/parameters/1",
		visit: [onKey(["pathItem"], ["parameters"], (node, _value, _key, report) => {
			reportSame(node.path.parameters, say`The path ${node.path.key}`, report);
		})]
	},
	{
		id: "PathParametersContainMultipleBodyParameters",
		subject: "swagger",
		group: "Operations",
		levels: { documented: "error" },
		summary: "A path gives its operations at most one body.",
		why: "A request can carry only one body, so the second parameter can never be sent.",
		remedy: "Make one body with an object schema, and the two values its properties.",
		confidence: "high",
		source: "Documented rule; no published connector breaks it.",
		bad: bulkPath(TICKET_BODY, OPTIONS_BODY),
		good: bulkPath(TICKET_BODY),
		reportedAt: "/paths/~1bulk/parameters",
		visit: [onKey(["pathItem"], ["parameters"], (node, _value, key, report) => {
			const bodies = countBodies(node.path.parameters);
			if (bodies < 2) return;
			report({
				pointer: node.pointer(key),
				message: say`The path ${node.path.key} has ${bodies} parameters for the body.`
			});
		})]
	},
	totalOperationsCountExceedsMaxAllowed,
	connectionIdParameterNotAllowed,
	invalidFormDataParameterName,
	reservedParameterIsUsed,
	parameterReferenceNotFound,
	parameterReferenceNotValid,
	parameterRefLoopNotAllowed,
	bodyParameterPropertyNotValid,
	bodyParameterSchemaRequired,
	nonBodyParameterSchemaNotValid,
	fileParameterMustBeInFormData,
	parameterListContainsFormDataAndBody,
	allowEmptyValueOnlyValidForQueryFormData,
	queryParameterEncodingNotSupported,
	internalPropertyWithDefaultOptional,
	paramtersWithSameNameMustHaveSameTypeAndVisibility
];
const LETTER_OR_DIGIT = /[\p{L}\p{N}]$/u;
function isPlainWord(word) {
	return /^[\p{L}\p{N}'’()",-]+$/u.test(word);
}
function reportOpenEnd(node, text, key, report) {
	const trimmed = text.trimEnd();
	const last = wordsBetweenBlanks(trimmed).at(-1) ?? "";
	if (!LETTER_OR_DIGIT.test(trimmed) || !isPlainWord(last) || repeats(textOf$2(node.value, "summary"), text)) return;
	const pointer = node.pointer(key);
	const fix = {
		kind: "json",
		edits: [{
			op: "set",
			pointer,
			value: `${trimmed}.`
		}]
	};
	const subject = node.kind === "info" ? say`The connector` : subjectOf(node);
	report({
		pointer,
		message: say`${subject} has a description without a full stop at its end.`,
		fix
	});
}
const descriptionWithoutFullStop = {
	id: "DescriptionWithoutFullStop",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Descriptions of the connector and of its actions are whole sentences with a full stop.",
	why: "Descriptions are shown one below the other in the catalogue, in the designer and in the documentation. Reviewers ask for whole sentences there.",
	remedy: "Write a whole sentence and end it with a full stop.",
	confidence: "medium",
	source: "Asked for by reviewers; the validator does not print it.",
	bad: { paths: { "/tickets": { get: { description: "Lists the tickets of the signed-in agent" } } } },
	good: { paths: { "/tickets": { get: { description: "Lists the tickets of the signed-in agent." } } } },
	reportedAt: "/paths/~1tickets/get/description",
	visit: [onInfoText(["description"], reportOpenEnd), onOperationText(["description"], reportOpenEnd)]
};
const NEARLY_AS_LONG = 8;
function essenceOf(text) {
	return wordsBetweenBlanks(text.toLowerCase()).join(" ").replace(/[.!?:]$/, "");
}
function repeats(label, description) {
	return label !== void 0 && Math.abs(label.length - description.length) <= NEARLY_AS_LONG && essenceOf(label) === essenceOf(description);
}
const LONGEST_LABEL = 5;
function reportOperation(node, text, key, report) {
	if (!repeats(textOf$2(node.value, "summary"), text)) return;
	const message = say`${subjectOf(node)} has a description that only repeats its ${"summary"}.`;
	report({
		pointer: node.pointer(key),
		message,
		help: ["Say what the action returns or changes."]
	});
}
function helpFor(label) {
	if (wordsBetweenBlanks(label).length > LONGEST_LABEL) return say`Keep the sentence as the description, and shorten ${"x-ms-summary"} to a few words.`;
	const better = betterLabel(label);
	const asLabel = better === label ? [] : say` As the label, write ${better}.`;
	return say`Say in the description what is to be entered, and in which form.${asLabel}`;
}
function reportParameter(node, text, key, report) {
	if (!repeats(textOf$2(node.value, "x-ms-summary"), text)) return;
	const message = say`${subjectOf(node)} has the same text as label (${"x-ms-summary"}) and as description.`;
	report({
		pointer: node.pointer(key),
		message,
		help: helpFor(textOf$2(node.value, "x-ms-summary") ?? "")
	});
}
const descriptionRepeatsSummary = {
	id: "DescriptionRepeatsSummary",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "A description says more than the summary.",
	why: "The description is the only help that somebody gets who does not know the service. Reviewers send back connectors that say the same thing twice.",
	remedy: "Say what the action returns or changes, or what is to be entered into the field and in which form.",
	confidence: "medium",
	source: "Asked for by reviewers; the validator does not print it.",
	bad: { paths: { "/tickets": { get: {
		summary: "List tickets",
		description: "List tickets."
	} } } },
	good: { paths: { "/tickets": { get: {
		summary: "List tickets",
		description: "Lists the tickets of the signed-in agent."
	} } } },
	reportedAt: "/paths/~1tickets/get/description",
	visit: [onOperationText(["description"], reportOperation), onParameterText(["description"], reportParameter)]
};
const TRIAL_LABEL = /^(?:dev|develop|development|test|testing|staging|stage|uat|qa|preprod)\d*$/;
const TUNNEL = /(?:^|\.)(?:ngrok\.io|ngrok\.app|ngrok\.dev|ngrok-free\.app|ngrok-free\.dev|loca\.lt|trycloudflare\.com|devtunnels\.ms)$/;
const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2})$/;
const SLOT = /-(?:dev|test|staging|stage|uat|qa)\.azurewebsites\.net$/;
const FOR_DEVELOPERS = /* @__PURE__ */ new Set(["dev.azure.com", "dev.virtualearth.net"]);
function kindOf(host) {
	const name = (host.toLowerCase().split(":")[0] ?? "").trim();
	if (OWN_MACHINE.test(name)) return "only exists on one machine or in one network";
	if (TUNNEL.test(name)) return "is a tunnel to somebody's own machine";
	if (FOR_DEVELOPERS.has(name)) return void 0;
	const labels = name.split(".");
	return SLOT.test(name) || labels.slice(0, -2).some((label) => TRIAL_LABEL.test(label)) ? "looks like one for trying things out" : void 0;
}
const hostNotForProduction = {
	id: "HostNotForProduction",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "`host` is the address that everybody is to use.",
	why: "Published connectors are used by people all over the world. A host for development is out of their reach, or goes away without notice, and their flows fail.",
	remedy: "Write the host of the production service. If a policy in apiProperties.json sets the host for each connection, the hint can be ignored.",
	confidence: "medium",
	source: "Common sense; hosts of this kind are published where a policy replaces them, so it is a hint.",
	bad: { host: "staging.api.contoso.example" },
	good: { host: "api.contoso.example" },
	reportedAt: "/host",
	visit: [onKey(["document"], ["host"], (node, value, key, report) => {
		const kind = typeof value === "string" ? kindOf(value) : void 0;
		if (kind !== void 0) report({
			pointer: node.pointer(key),
			message: say`The host ${String(value)} ${[kind]}.`
		});
	})]
};
const schemeNotEncrypted = {
	id: "SchemeNotEncrypted",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The service is called over HTTPS.",
	why: "Over plain HTTP everybody on the way can read the keys, the passwords and the data of those who use the connector.",
	remedy: "Write `[\"https\"]` if the service can do it, as nearly every one can.",
	confidence: "medium",
	source: "Common sense; 10 published connectors only have `http`, so it is a hint.",
	bad: { schemes: ["http"] },
	good: { schemes: ["https"] },
	reportedAt: "/schemes",
	visit: [onKey(["document", "operation"], ["schemes"], (node, value, key, report) => {
		if (!isArray(value) || !value.includes("http") || value.includes("https")) return;
		report({
			pointer: node.pointer(key),
			message: say`The service is only called over ${"http"}, without encryption.`
		});
	})]
};
const CAPITALISED = /^[A-Z][a-z]+$/;
const FEWEST_CAPITALISED = 3;
const SEPARATOR = /^[-–—|:/]$/;
function withoutTitle(summary, swagger) {
	const title = textOf$2(objectOf$1(swagger.root, "info"), "title")?.trim() ?? "";
	return summary.replaceAll(title, "");
}
function isInTitleCase(summary) {
	const weighty = wordsBetweenBlanks(summary).filter((_, index, words) => index > 0 && !SEPARATOR.test(words[index - 1] ?? "")).filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
	return weighty.filter((word) => CAPITALISED.test(word)).length >= FEWEST_CAPITALISED && !weighty.some((word) => LOWER.test(word));
}
const summaryNotInSentenceCase = {
	id: "SummaryNotInSentenceCase",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Summaries of actions start with a capital letter and go on like a sentence.",
	why: "Actions of all connectors stand side by side in the designer. The guidelines ask for sentence case there.",
	remedy: "Write the first word and names with a capital letter, all other words without.",
	confidence: "low",
	source: "A guideline for summaries. Names cannot be told from other words, so short summaries are left alone.",
	bad: { paths: { "/tickets": { get: { summary: "List All Open Tickets" } } } },
	good: { paths: { "/tickets": { get: { summary: "List all open tickets" } } } },
	reportedAt: "/paths/~1tickets/get/summary",
	visit: [onOperationText(["summary"], (node, text, key, report) => {
		const pointer = node.pointer(key);
		if (isInTitleCase(withoutTitle(text, node.swagger))) report({
			pointer,
			message: say`The summary ${text} is written like a headline, with capital letters inside.`
		});
		else if (/^[a-z]+\s/.test(text)) {
			const value = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
			const fix = {
				kind: "json",
				edits: [{
					op: "set",
					pointer,
					value
				}]
			};
			report({
				pointer,
				message: say`The summary ${text} starts with a small letter.`,
				help: say`Write ${value}.`,
				fix
			});
		}
	})]
};
const labelNotInTitleCase = {
	id: "LabelNotInTitleCase",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Labels of fields are in title case.",
	why: "The label stands above the field in the designer, among those of other connectors. The guidelines ask for title case there.",
	remedy: "Write the words of `x-ms-summary` with a capital letter, except for small ones like \"of\" and \"the\".",
	confidence: "low",
	source: "A guideline for labels; reviewers rarely insist on it.",
	bad: { paths: { "/tickets": { get: { parameters: [statusLabelled("ticket status")] } } } },
	good: { paths: { "/tickets": { get: { parameters: [statusLabelled("Ticket Status")] } } } },
	reportedAt: "/paths/~1tickets/get/parameters/0/x-ms-summary",
	visit: [onParameterText(["x-ms-summary"], (node, text, key, report) => {
		const better = betterLabel(text);
		if (better === text || isIdentifier(text) || isPlaceholderLabel(text)) return;
		if (repeats(text, textOf$2(node.value, "description") ?? "")) return;
		const pointer = node.pointer(key);
		const fix = {
			kind: "json",
			edits: [{
				op: "set",
				pointer,
				value: better
			}]
		};
		report({
			pointer,
			message: say`The label ${text} is not in title case.`,
			help: say`Write ${better}.`,
			fix
		});
	})]
};
function statusLabelled(label) {
	return {
		name: "status",
		in: "query",
		type: "string",
		"x-ms-summary": label,
		description: "Only tickets with this status."
	};
}
function isIdentifier(text) {
	return /^[a-z]{2}[a-z0-9]*[A-Z]\w*$/.test(text) || /^[A-Za-z0-9]+_\w*$/.test(text);
}
const reportIdentifier = (node, text, key, report) => {
	if (!isIdentifier(text.trim())) return;
	report({
		pointer: node.pointer(key),
		message: say`${subjectOf(node)} is shown as ${text}, the way programs write names.`
	});
};
const labelIsIdentifier = {
	id: "LabelIsIdentifier",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Labels are words, not names from a program.",
	why: "People who build flows read labels like \"createdAt\" or \"user_id\" as if something had gone wrong, and have to guess what to enter.",
	remedy: "Write words with blanks between them, as in \"Created At\" or \"User ID\".",
	confidence: "medium",
	source: "Reviewers ask for readable labels; the validator does not print it.",
	bad: { paths: { "/tickets": { get: { parameters: [statusLabelled("ticketStatus")] } } } },
	good: { paths: { "/tickets": { get: { parameters: [statusLabelled("Ticket Status")] } } } },
	reportedAt: "/paths/~1tickets/get/parameters/0/x-ms-summary",
	visit: [onOperationText(["summary"], reportIdentifier), onParameterText(["x-ms-summary"], reportIdentifier)]
};
function oncePerSchema(decide) {
	const decisions = oncePerDocument(() => /* @__PURE__ */ new Map());
	return (swagger, schema) => {
		const known = decisions(swagger);
		let decision = known.get(schema);
		if (decision === void 0) {
			decision = { value: decide(schema, swagger) };
			known.set(schema, decision);
		}
		return decision.value;
	};
}
const isSilent = oncePerSchema((schema) => {
	const keys = Object.keys(schema);
	if (keys.length === 0) return true;
	return member(schema, "type") === "object" && !hasFields(schema) && !keys.some((key) => key.startsWith("x-ms-dynamic"));
});
function saysNothing(swagger, schema) {
	if (schema === void 0) return true;
	const resolved = swagger.resolveSchema(schema);
	return resolved !== void 0 && isSilent(swagger, resolved);
}
function hasFields(schema) {
	const properties = member(schema, "properties");
	const allOf = member(schema, "allOf");
	return isObject(properties) && Object.keys(properties).length > 0 || isArray(allOf) && allOf.length > 0 || Object.hasOwn(schema, "additionalProperties");
}
function isEmptyObject(schema) {
	const properties = member(schema, "properties");
	return member(schema, "type") === "object" && isObject(properties) && Object.keys(properties).length === 0;
}
function producesOnlyFiles({ produces }) {
	return produces.length > 0 && !produces.some((type) => type.toLowerCase().includes("json"));
}
function unknownAnswer(operation) {
	if (operation.internal || operation.method === "delete" || operation.path.notificationContent !== void 0 || producesOnlyFiles(operation)) return void 0;
	const answers = operation.responses.filter(({ code }) => code === "200" || code === "201");
	if (operation.method !== "get" && answers.some(({ schema }) => isEmptyObject(schema))) return void 0;
	if (!answers.every(({ schema }) => saysNothing(operation.path.swagger, schema))) return void 0;
	return operation.method === "get" ? answers[0] : answers.find(({ schema }) => schema !== void 0);
}
const responseSchemaEmpty = {
	id: "ResponseSchemaEmpty",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Actions say which fields their answer has.",
	why: "Fields that are not described cannot be picked in later steps: makers of flows have to parse the answer themselves. The program asks for response schemas unless they are dynamic, and reviewers do so too.",
	remedy: "Describe the answer in `schema`; the custom connector wizard builds it from a sample. For a file write `{\"type\": \"string\", \"format\": \"binary\"}`. Where the fields differ from case to case, use `x-ms-dynamic-schema`.",
	confidence: "medium",
	source: "Asked for by the submission guide and by reviewers; one in ten published connectors has such an action, so it is a hint.",
	bad: { paths: { "/tickets": { get: { responses: { "200": { schema: null } } } } } },
	good: { paths: { "/tickets": { get: { responses: { "200": { schema: {
		type: "object",
		properties: { id: { type: "string" } }
	} } } } } } },
	reportedAt: "/paths/~1tickets/get/responses/200",
	visit: [onObject(["operation"], ({ operation }, report) => {
		const answer = unknownAnswer(operation);
		if (answer === void 0) return;
		report({
			pointer: answer.usedAt,
			message: say`The operation ${operationName(operation)} does not say which fields its answer has.`
		});
	})]
};
const FEW_ACTIONS = 10;
function hasVisibility(operation) {
	return Object.hasOwn(operation.value, "x-ms-visibility");
}
function manyReports(visibility) {
	const reports = Array.from({ length: FEW_ACTIONS }, (_, index) => {
		const get = {
			summary: `Get report ${index}`,
			description: `Reads report ${index}.`,
			operationId: `GetReport${index}`,
			responses: { "200": {
				description: "OK",
				schema: { $ref: "#/definitions/Ticket" }
			} },
			...index === 0 && visibility
		};
		return [`/reports/${index}`, { get }];
	});
	return JSON.stringify(mergePatch(SAMPLE_SWAGGER, { paths: Object.fromEntries(reports) }));
}
const operationVisibilityMissing = {
	id: "OperationVisibilityMissing",
	subject: "swagger",
	group: QUALITY,
	levels: {
		documented: "info",
		calibrated: "off",
		profiles: NOT_FOR_CUSTOM
	},
	summary: `A connector with more than ${FEW_ACTIONS} actions says which of them matter most.`,
	why: "The designer lists important actions first and hides advanced ones. Without a mark it lists all of them alike, and people have to search.",
	remedy: "Write `\"x-ms-visibility\": \"important\"` at the few actions that most people need, and `\"advanced\"` at those that few need.",
	confidence: "low",
	source: "A recommendation. Most published connectors leave it out, and reviewers were not seen asking for it, so it is off by default.",
	bad: {
		words: "More than 10 actions, none of them with `x-ms-visibility`.",
		text: () => manyReports({})
	},
	good: {
		words: "The same actions, one of them marked as important.",
		text: () => manyReports({ "x-ms-visibility": "important" })
	},
	reportedAt: "/paths",
	visit: [onObject(["document"], ({ swagger }, report) => {
		const shown = swagger.operations.filter((operation) => !operation.internal);
		if (shown.length <= FEW_ACTIONS || shown.some(hasVisibility)) return;
		report({
			pointer: "/paths",
			message: say`None of the ${shown.length} actions is marked as important or advanced.`
		});
	})]
};
const PRODUCTS = [
	"Power Automate",
	"Power Apps",
	"Power BI",
	"Power Platform",
	"Power Pages",
	"Copilot Studio",
	"SharePoint",
	"OneDrive"
];
const BY_LETTERS = new Map(PRODUCTS.map((name) => [name.toLowerCase().replaceAll(" ", ""), name]));
const MENTION = new RegExp(`(?<![\\w./@:-])(?:${PRODUCTS.map((name) => name.replace(/ |(?<=Share|One)/, " ?")).join("|")})(?![\\w/@-]|\\.\\w)`, "gi");
const HINT = /power|copilot|share ?point|one ?drive/i;
const reportProducts = (node, text, key, report) => {
	if (!HINT.test(text)) return;
	for (const [written] of text.matchAll(MENTION)) {
		const name = BY_LETTERS.get(written.toLowerCase().replaceAll(" ", ""));
		if (name === void 0 || name === written) continue;
		report({
			pointer: node.pointer(key),
			message: say`The product is called ${name}, not ${written}.`
		});
	}
};
const qualityRules = [
	descriptionWithoutFullStop,
	descriptionRepeatsSummary,
	summaryNotInSentenceCase,
	labelNotInTitleCase,
	labelIsIdentifier,
	placeholderText,
	emptyText,
	{
		id: "ProductNameMisspelt",
		subject: "swagger",
		group: QUALITY,
		levels: {
			documented: "info",
			profiles: NOT_FOR_CUSTOM
		},
		summary: "Names of products are written the way their owner writes them.",
		why: "The texts become part of the documentation of these products, where their names are written in one way only.",
		remedy: "Write the name with these capital letters and blanks, or leave it out.",
		confidence: "medium",
		source: "A remark of reviewers. Only names that cannot mean anything else are looked at.",
		bad: { paths: { "/tickets": { get: { description: "Lists tickets for PowerApps users." } } } },
		good: { paths: { "/tickets": { get: { description: "Lists tickets for Power Apps users." } } } },
		reportedAt: "/paths/~1tickets/get/description",
		visit: [onOperationText(["summary", "description"], reportProducts), onParameterText(["x-ms-summary", "description"], reportProducts)]
	},
	responseSchemaEmpty,
	operationVisibilityMissing,
	hostNotForProduction,
	schemeNotEncrypted
];
function indispensable(swagger, definition) {
	const found = /* @__PURE__ */ new Set();
	const open = [definition.value];
	for (let schema = open.pop(); schema !== void 0; schema = open.pop()) {
		if (!isObject(schema)) continue;
		if (isReference(schema)) {
			const target = swagger.definition(schema.$ref);
			if (target !== void 0) found.add(target);
		} else open.push(...requiredParts(swagger, schema));
	}
	return [...found];
}
function requiredParts(swagger, schema) {
	const properties = member(schema, "properties");
	return [...[...swagger.requiredNames(schema)].map((name) => member(properties, name)).filter((part) => part !== void 0), ...arrayOf(schema, "allOf") ?? []];
}
function requiredCycles(swagger) {
	const cycles = [];
	const done = /* @__PURE__ */ new Set();
	const starts = /* @__PURE__ */ new Set();
	for (const start of swagger.definitions.values()) {
		const way = [];
		const positions = /* @__PURE__ */ new Map();
		const enter = (definition) => {
			positions.set(definition, way.length);
			way.push({
				definition,
				next: indispensable(swagger, definition),
				index: 0
			});
		};
		if (!done.has(start)) enter(start);
		for (let step = way.at(-1); step !== void 0; step = way.at(-1)) {
			const next = step.next[step.index];
			step.index += 1;
			if (next === void 0) {
				way.pop();
				positions.delete(step.definition);
				done.add(step.definition);
				continue;
			}
			const position = positions.get(next);
			if (position !== void 0 && !starts.has(next)) {
				starts.add(next);
				cycles.push(way.slice(position).map((member) => member.definition));
			} else if (position === void 0 && !done.has(next)) enter(next);
		}
	}
	return cycles;
}
const requiredLoopInSchemaNotAllowed = {
	id: "RequiredLoopInSchemaNotAllowed",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "No definition requires itself.",
	why: "A value of such a type would have to contain another one of its kind, without end. Nobody can fill it in, and the platform cannot lay it out.",
	remedy: "Make at least one property of the circle optional, or turn it into a list.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it, while recursion through optional properties and lists is common.",
	bad: { definitions: { Ticket: {
		required: ["parent"],
		properties: { parent: { $ref: "#/definitions/Ticket" } }
	} } },
	good: { definitions: { Ticket: { properties: { parent: { $ref: "#/definitions/Ticket" } } } } },
	reportedAt: "/definitions/Ticket",
	visit: [onObject(["document"], ({ swagger }, report) => {
		for (const cycle of requiredCycles(swagger)) {
			const [first] = cycle;
			if (first === void 0) continue;
			const names = cycle.map((definition) => definition.name);
			const message = names.length === 1 ? say`${first.name} requires itself.` : say`${listOf(names)} require each other in a circle.`;
			report({
				pointer: first.pointer,
				message
			});
		}
	})]
};
function newTicket(patch) {
	return { definitions: { NewTicket: patch } };
}
function isHiddenDefault(swagger, property) {
	const schema = swagger.resolveSchema(property);
	return schema !== void 0 && isInternal(schema) && Object.hasOwn(schema, "default");
}
const completeRequired = oncePerSchema((schema, swagger) => {
	const properties = member(schema, "properties");
	const hidden = (isObject(properties) ? Object.keys(properties) : []).filter((name) => isHiddenDefault(swagger, member(properties, name)));
	return [.../* @__PURE__ */ new Set([...swagger.requiredNames(schema), ...hidden])];
});
function reportHiddenOptional(node, report) {
	const owner = node.parent;
	const name = String(node.key);
	if (owner === void 0 || owner.swagger.requiredNames(owner.value).has(name) || !node.roles.input) return;
	const value = completeRequired(owner.swagger, owner.value);
	report({
		pointer: node.pointer(),
		message: say`The property ${name} is hidden and has a default, but is not required: the default is never sent.`,
		fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: owner.pointer("required"),
				value
			}]
		}
	});
}
const propertyMustBeRequired = {
	id: "PropertyMustBeRequired",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "A hidden property with a default is required.",
	why: "The platform fills in the default of a hidden property only when the property is required. Otherwise it is left out of the request, and the service does not get the value that the connector relies on.",
	remedy: "Add the name of the property to `required` of the schema that declares it.",
	confidence: "high",
	source: "Seen in real output; all 874 hidden properties with a default in published connectors are required.",
	bad: newTicket({ properties: { source: {
		type: "string",
		default: "flow",
		"x-ms-visibility": "internal"
	} } }),
	good: newTicket({
		required: ["subject", "source"],
		properties: { source: {
			type: "string",
			default: "flow",
			"x-ms-visibility": "internal"
		} }
	}),
	reportedAt: "/definitions/NewTicket/properties/source",
	visit: [onKey(["schema"], ["default"], (node, _value, _key, report) => {
		if (node.container === "properties" && node.internal) reportHiddenOptional(node, report);
	}), onKey(["reference"], ["$ref"], (node, _value, _key, report) => {
		if (node.container === "properties" && isHiddenDefault(node.swagger, node.value)) reportHiddenOptional(node, report);
	})]
};
const requiredReadOnlyPropertyNotAllowedAsInput = {
	id: "RequiredReadOnlyPropertyNotAllowedAsInput",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "What can only be read is not required in a request.",
	why: "The designer would have to ask for a value that the service does not take. Makers of flows cannot fill in the action.",
	remedy: "Take the name off `required`, or describe the request by a schema of its own.",
	confidence: "high",
	source: "Documented rule; none of 710 read-only properties in requests of published connectors is required.",
	bad: newTicket({
		required: ["subject", "id"],
		properties: { id: {
			type: "string",
			readOnly: true
		} }
	}),
	good: newTicket({ properties: { id: {
		type: "string",
		readOnly: true
	} } }),
	reportedAt: "/definitions/NewTicket/properties/id",
	visit: [onKey(["schema"], ["readOnly"], (node, value, _key, report) => {
		const owner = node.parent;
		if (value !== true || owner === void 0 || node.container !== "properties") return;
		const name = String(node.key);
		if (!owner.swagger.requiredNames(owner.value).has(name) || !node.roles.input) return;
		report({
			pointer: node.pointer(),
			message: say`The property ${name} can only be read, but requests are required to have it.`
		});
	})]
};
const requiredPropertyNotOnObject = {
	id: "RequiredPropertyNotOnObject",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "warning" },
	summary: "Only objects have a list of required properties.",
	why: "Text, numbers and lists have no properties, so the list has no effect. Mostly it was meant for the elements of a list.",
	remedy: "Delete `required`, or move it into `items`.",
	confidence: "medium",
	source: "Documented rule; 8 published connectors break it, 4 of them recent: a warning.",
	bad: { definitions: { Ticket: { properties: { status: {
		type: "array",
		items: { type: "string" },
		required: ["x"]
	} } } } },
	good: { definitions: { Ticket: { properties: { status: {
		type: "array",
		items: { type: "string" }
	} } } } },
	reportedAt: "/definitions/Ticket/properties/status/required",
	visit: [onKey(["schema"], ["required"], (node, value, key, report) => {
		const type = textOf$2(node.value, "type");
		if (!isArray(value) || type === void 0 || type.toLowerCase() === "object") return;
		const pointer = node.pointer(key);
		const fix = {
			kind: "json",
			edits: [{
				op: "remove",
				pointer
			}]
		};
		report({
			pointer,
			message: say`A schema of type ${type} has no properties that could be required.`,
			fix
		});
	})]
};
const allowance = oncePerDocument(() => ({ steps: 5e5 }));
function declaredNames(swagger, schema) {
	const names = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const open = [schema];
	const allowed = allowance(swagger);
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const part = swagger.resolveSchema(next);
		if (part === void 0 || allowed.steps <= 0) return void 0;
		if (seen.has(part)) continue;
		seen.add(part);
		const properties = member(part, "properties");
		const own = isObject(properties) ? Object.keys(properties) : [];
		for (const name of own) names.add(name);
		const parts = arrayOf(part, "allOf") ?? [];
		for (const next of parts) open.push(next);
		allowed.steps -= 1 + own.length + parts.length;
	}
	return names;
}
function wholeOf(node) {
	let whole = node;
	while (whole.container === "allOf" && whole.parent !== void 0) whole = whole.parent;
	return whole.value;
}
function reportUndeclared(node, required, report) {
	const own = member(node.value, "properties");
	if (required.every((name) => typeof name !== "string" || member(own, name) !== void 0)) return;
	const declared = declaredNames(node.swagger, wholeOf(node));
	if (declared === void 0) return;
	required.forEach((name, index) => {
		if (typeof name !== "string" || declared.has(name)) return;
		report({
			pointer: node.pointer("required", index),
			message: say`The property ${name} is required, but not declared.`
		});
	});
}
const requiredPropertyDefinitionMissing = {
	id: "RequiredPropertyDefinitionMissing",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "Every required property is declared.",
	why: "Without its declaration the designer cannot offer a field for it, so nobody can give the value that every request is required to have.",
	remedy: "Declare the property in `properties` (upper and lower case count), or take its name off `required`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: newTicket({ required: ["subject", "title"] }),
	good: newTicket({ required: ["subject"] }),
	reportedAt: "/definitions/NewTicket/required/1",
	visit: [onKey(["schema"], ["required"], (node, value, _key, report) => {
		const type = member(node.value, "type");
		if (isArray(value) && (type === void 0 || type === "object")) reportUndeclared(node, value, report);
	})]
};
const isNotEmpty = oncePerSchema((schema) => Object.keys(schema).length > 0);
function hasSchema({ path }, { schema }) {
	return isObject(schema) && isNotEmpty(path.swagger, schema);
}
function isMainSuccess(response) {
	return response.code === "200" || response.code === "201";
}
const defaultResponseHasSchema = {
	id: "DefaultResponseHasSchema",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "The default response has no schema.",
	why: "The default response stands for every answer that is not listed, mostly errors. The platform cannot tell which of them a schema describes, and offers its fields as if the action had succeeded.",
	remedy: "Delete the schema of the default response, or move it to the status code that it describes.",
	confidence: "high",
	source: "Quoted from real output of 2025 and 2026; an empty schema is accepted. All but two published connectors that break it are older.",
	bad: { paths: { "/tickets": { get: { responses: { default: {
		description: "Error",
		schema: {
			type: "object",
			properties: { message: { type: "string" } }
		}
	} } } } } },
	good: { paths: { "/tickets": { get: { responses: { default: { description: "Error" } } } } } },
	reportedAt: "/paths/~1tickets/get/responses/default",
	alsoTriggers: ["OperationHasManyResponsesWithSchema"],
	visit: [onObject(["operation"], ({ operation }, report) => {
		const response = operation.responses.find(({ code }) => code === "default");
		if (response === void 0 || !hasSchema(operation, response)) return;
		const isSpare = response.usedAt === response.writtenAt && operation.responses.some((other) => isMainSuccess(other) && hasSchema(operation, other));
		report({
			pointer: response.usedAt,
			message: say`The default response of ${operationName(operation)} has a schema.`,
			...isSpare && {
				help: say`Delete the default response: the answer of a success is described beside it.`,
				fix: {
					kind: "json",
					edits: [{
						op: "remove",
						pointer: response.usedAt
					}]
				}
			}
		});
	})]
};
function answer(code) {
	return { paths: { "/search": { get: {
		summary: "Find tickets",
		description: "Finds tickets.",
		operationId: "FindTickets",
		responses: { [code]: {
			description: "Done",
			schema: { $ref: "#/definitions/Ticket" }
		} }
	} } } };
}
const NO_CONTENT = say`Delete the ${"schema"}: ${"204"} means that the service answers nothing.`;
function misplacedSchemas(operation) {
	const withSchema = operation.responses.filter((response) => hasSchema(operation, response));
	return withSchema.some(isMainSuccess) ? [] : withSchema.filter(({ code }) => code.startsWith("2"));
}
const schemaDefinitionSetIncorrectly = {
	id: "SchemaDefinitionSetIncorrectly",
	subject: "swagger",
	group: "Response",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "What an action returns is described at status code 200 or 201.",
	why: "Later steps of a flow get their fields from these two codes. A schema elsewhere may never show up in the designer.",
	remedy: "Put the schema at 200 or 201 if the service answers so.",
	confidence: "low",
	source: "Documented rule, of which only the name is clear; 60 published connectors have such a schema, so it is a hint.",
	bad: answer("202"),
	good: answer("200"),
	reportedAt: "/paths/~1search/get/responses",
	visit: [onObject(["operation"], ({ operation }, report) => {
		if (operation.internal || operation.path.notificationContent !== void 0) return;
		const misplaced = misplacedSchemas(operation);
		if (misplaced.length === 0) return;
		const codes = misplaced.map(({ code }) => code);
		const message = say`${operationName(operation)} describes its answer at ${listOf(codes)}, but not at ${"200"} or ${"201"}.`;
		const help = codes.every((code) => code === "204") ? NO_CONTENT : void 0;
		report({
			pointer: `${operation.pointer}/responses`,
			message,
			...help !== void 0 && { help }
		});
	})]
};
const responseMustBeDefaultOrHttpStatusCode = {
	id: "ResponseMustBeDefaultOrHttpStatusCode",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "Responses are listed under status codes or `default`.",
	why: "The platform looks up the answer of the service by its number. It finds no response under any other name.",
	remedy: "Write the status code with three digits, or `default`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it. Codes that nobody has registered are accepted.",
	bad: { paths: { "/tickets": { get: { responses: { "4XX": { description: "Client error" } } } } } },
	good: { paths: { "/tickets": { get: { responses: { "400": { description: "Client error" } } } } } },
	reportedAt: "/paths/~1tickets/get/responses/4XX",
	visit: [onKey(["operation"], ["responses"], (node, value, key, report) => {
		if (!isObject(value)) return;
		for (const code of Object.keys(value)) {
			if (code === "default" || code.startsWith("x-") || /^[1-5]\d\d$/.test(code)) continue;
			report({
				pointer: node.pointer(key, code),
				atKey: true,
				message: say`${code} is neither a status code nor ${"default"}.`
			});
		}
	})]
};
const responseExampleMustBeProducedByOperation = {
	id: "ResponseExampleMustBeProducedByOperation",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "Examples of a response are listed under media types that the operation produces.",
	why: "Not even saving the connector works: the key of an example says of which media type it is, and the operation does not announce that type.",
	remedy: "Use the media type as the key, exactly as in `produces`, or delete the example.",
	confidence: "high",
	source: "Quoted from real output, also on saving; no published connector breaks it.",
	bad: { paths: { "/tickets": { get: { responses: { "200": { examples: { sample: [{ id: "7" }] } } } } } } },
	good: { paths: { "/tickets": { get: { responses: { "200": { examples: { "application/json": [{ id: "7" }] } } } } } } },
	reportedAt: "/paths/~1tickets/get/responses/200/examples/sample",
	visit: [onKey(["response"], ["examples"], (node, value, key, report) => {
		const { operation } = node;
		if (!isObject(value) || operation === void 0) return;
		const { produces } = operation;
		for (const name of Object.keys(value)) {
			if (produces.includes(name) || name.startsWith("x-")) continue;
			const place = {
				pointer: node.pointer(key, name),
				atKey: true
			};
			const message = say`The example ${name} is of no media type that ${operationName(operation)} produces.`;
			if (produces.length === 0) report({
				...place,
				message,
				help: say`Add ${"produces"} with the media type, or delete the example.`
			});
			else report({
				...place,
				message,
				help: say`Use ${listOf(produces)} as the key, or delete the example.`
			});
		}
	})]
};
const responseHeadersAreNotUnique = {
	id: "ResponseHeadersAreNotUnique",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "Response headers differ in more than upper and lower case.",
	why: "Names of headers are compared without case, so one of the two can never be read.",
	remedy: "Keep one of them.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { responses: { Busy: {
		description: "Busy",
		headers: {
			"Retry-After": { type: "string" },
			"retry-after": { type: "string" }
		}
	} } },
	good: { responses: { Busy: {
		description: "Busy",
		headers: { "Retry-After": { type: "string" } }
	} } },
	reportedAt: "/responses/Busy/headers",
	visit: [onKey(["response"], ["headers"], (node, value, key, report) => {
		const names = /* @__PURE__ */ new Map();
		for (const name of isObject(value) ? Object.keys(value) : []) {
			const same = names.get(name.toLowerCase());
			if (same === void 0) names.set(name.toLowerCase(), name);
			else report({
				pointer: node.pointer(key),
				message: say`The headers ${same} and ${name} are the same one.`
			});
		}
	})]
};
function onResponseReference(check) {
	return onKey(["reference"], ["$ref"], (node, value, _key, report) => {
		if (node.container === "responses" && node.parent?.kind === "operation" && typeof value === "string") check(node, value, report);
	});
}
function notFoundResponse($ref) {
	return { "/tickets": { get: { responses: { "404": { $ref } } } } };
}
const SHARED_RESPONSE = {
	responses: { NotFound: { description: "Not found" } },
	paths: notFoundResponse("#/responses/NotFound")
};
const responseReferenceNotFound = {
	id: "ResponseReferenceNotFound",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "The shared response that an operation refers to exists.",
	why: "The operation would have a response of which nothing is known.",
	remedy: "Add the response to `responses` at the top level, or correct the name; upper and lower case count.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { paths: notFoundResponse("#/responses/NotFound") },
	good: SHARED_RESPONSE,
	reportedAt: "/paths/~1tickets/get/responses/404/$ref",
	visit: [onResponseReference((node, reference, report) => {
		const name = referencedName(reference, "responses");
		if (name === void 0 || member(member(node.swagger.root, "responses"), name) !== void 0) return;
		report({
			pointer: node.pointer("$ref"),
			message: say`There is no shared response ${name}.`
		});
	})]
};
const responseReferenceNotValid = {
	id: "ResponseReferenceNotValid",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "Responses refer to the shared responses of the same file.",
	why: "The platform looks for responses in this one place. Behind a reference of another form it finds nothing.",
	remedy: "Bring the response into `responses` at the top level and refer to it as `#/responses/<name>`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { paths: notFoundResponse("#/definitions/NotFound") },
	good: SHARED_RESPONSE,
	reportedAt: "/paths/~1tickets/get/responses/404/$ref",
	visit: [onResponseReference((node, reference, report) => {
		if (referencedName(reference, "responses") !== void 0) return;
		report({
			pointer: node.pointer("$ref"),
			message: say`The reference ${reference} does not have the form ${"#/responses/<name>"}.`
		});
	})]
};
const responseRefLoopNotAllowed = {
	id: "ResponseRefLoopNotAllowed",
	subject: "swagger",
	group: "Parameters",
	levels: { documented: "error" },
	summary: "A shared response is written out, not just a reference to another one.",
	why: "The platform follows a reference one step. It does not look for a second one behind it.",
	remedy: "Write the response out, or use the name of the other one where it is needed.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { responses: {
		NotFound: { description: "Not found" },
		Missing: { $ref: "#/responses/NotFound" }
	} },
	good: { responses: { NotFound: { description: "Not found" } } },
	reportedAt: "/responses/Missing/$ref",
	visit: [onKey(["document"], ["responses"], (node, value, key, report) => {
		for (const [name, response] of isObject(value) ? Object.entries(value) : []) {
			if (!isReference(response)) continue;
			const message = say`The shared response ${name} is nothing but a reference to another one.`;
			const target = node.swagger.resolveResponse(name, response, "");
			const fix = target && {
				kind: "json",
				edits: [{
					op: "set",
					pointer: node.pointer(key, name),
					value: target.value
				}]
			};
			report({
				pointer: node.pointer(key, name, "$ref"),
				message,
				...fix !== void 0 && { fix }
			});
		}
	})]
};
const MOST_IN_A_SCHEMA = 512;
const MOST_IN_AN_OPERATION = 1024;
const MOST_IN_A_FILE = 8192;
const DEEPEST = 16;
function upTo(count, limit) {
	return [count >= limit ? `${limit.toLocaleString("en-US")} or more` : count.toLocaleString("en-US")];
}
function nameOf(root) {
	return root.use === "definition" ? say`The definition ${root.pointer.slice(13)}` : say`This schema`;
}
function made(words, patch) {
	return {
		words,
		text: () => JSON.stringify(mergePatch(SAMPLE_SWAGGER, patch))
	};
}
function objectWith(properties) {
	const names = Array.from({ length: properties }, (_, index) => `field${index}`);
	return {
		type: "object",
		properties: Object.fromEntries(names.map((name) => [name, { type: "string" }]))
	};
}
function nested(steps) {
	return steps === 0 ? { type: "string" } : {
		type: "object",
		properties: { inner: nested(steps - 1) }
	};
}
const bodySchemaCountExceedsMaxAllowed = {
	id: "BodySchemaCountExceedsMaxAllowed",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: `A schema has at most ${MOST_IN_A_SCHEMA} parts, references followed.`,
	why: "The designer unfolds the whole schema to offer its fields. Above this limit the platform refuses the connector.",
	remedy: "Leave out properties that no flow needs, or describe deep parts as plain objects. A definition that is used several times counts each time.",
	confidence: "high",
	source: "Quoted from real output with this limit; the largest published schema has 505 parts.",
	bad: made("A definition with 512 properties, hence 513 parts.", { definitions: { Export: objectWith(512) } }),
	good: made("A definition with 511 properties, hence 512 parts.", { definitions: { Export: objectWith(511) } }),
	reportedAt: "/definitions/Export",
	visit: [onObject(["document"], ({ swagger }, report) => {
		for (const root of swagger.schemaRoots) {
			if (isReference(root.schema)) continue;
			const count = swagger.graph.expandedCount(root.schema);
			if (count <= MOST_IN_A_SCHEMA) continue;
			const message = say`${nameOf(root)} has ${upTo(count, COUNT_LIMIT)} parts, references followed; at most ${MOST_IN_A_SCHEMA} are allowed.`;
			report({
				pointer: root.pointer,
				message
			});
		}
	})]
};
function partsOf(operation) {
	const { graph } = operation.path.swagger;
	const fields = operation.parameters.filter((parameter) => parameter.in !== "body").length;
	return [operation.body?.value.schema, ...operation.responses.map((response) => response.schema)].reduce((sum, schema) => sum + graph.expandedCount(schema), fields);
}
const operationSchemaCountExceedsMaxAllowed = {
	id: "OperationSchemaCountExceedsMaxAllowed",
	subject: "swagger",
	group: "Operations",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: `An operation has at most ${MOST_IN_AN_OPERATION.toLocaleString("en-US")} parameters and parts of schemas, references followed.`,
	why: "Everything that an operation takes and gives is loaded when somebody adds it to a flow. Above a limit the platform refuses the connector.",
	remedy: "Leave out properties that no flow needs, or split the operation.",
	confidence: "low",
	source: "Documented rule without its number. The largest published operation has 691 parts, so the number here is a guess, and a warning.",
	bad: made("An operation with a query parameter, and 512 parts each in body and response.", exportOperation(511)),
	good: made("The same operation with 4 properties less.", exportOperation(507)),
	reportedAt: "/paths/~1exports/post",
	visit: [onObject(["operation"], ({ operation }, report) => {
		const parts = partsOf(operation);
		if (parts <= MOST_IN_AN_OPERATION) return;
		report({
			pointer: operation.pointer,
			message: say`The operation ${operationName(operation)} has ${upTo(parts, COUNT_LIMIT)} parameters and parts of schemas; about ${[MOST_IN_AN_OPERATION.toLocaleString("en-US")]} are allowed.`
		});
	})]
};
function exportOperation(properties) {
	return { paths: { "/exports": { post: {
		summary: "Create an export",
		description: "Starts an export of tickets.",
		operationId: "CreateExport",
		parameters: [{
			name: "kind",
			in: "query",
			type: "string",
			"x-ms-summary": "Kind",
			description: "What to export."
		}, {
			name: "body",
			in: "body",
			required: true,
			schema: objectWith(properties)
		}],
		responses: { "200": {
			description: "OK",
			schema: objectWith(properties)
		} }
	} } } };
}
const totalSchemaCountExceedsMaxAllowed = {
	id: "TotalSchemaCountExceedsMaxAllowed",
	subject: "swagger",
	group: "Response",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: `All schemas of the file together have at most ${MOST_IN_A_FILE.toLocaleString("en-US")} parts.`,
	why: "The whole definition is loaded wherever the connector is used. Above a limit the platform refuses it.",
	remedy: "Leave out operations and properties that no flow needs, or split the connector.",
	confidence: "low",
	source: "Documented rule without its number or its way of counting. The largest published file has 5,902 parts, so the number here is a guess, and a warning.",
	bad: made("17 definitions with 500 properties each.", manyDefinitions(17)),
	good: made("16 definitions with 500 properties each.", manyDefinitions(16)),
	reportedAt: "",
	visit: [onObject(["document"], ({ swagger }, report) => {
		const parts = swagger.schemaRoots.reduce((sum, root) => sum + swagger.graph.writtenCount(root.schema), 0);
		if (parts <= MOST_IN_A_FILE) return;
		const [found, most] = [[parts.toLocaleString("en-US")], [MOST_IN_A_FILE.toLocaleString("en-US")]];
		report({
			pointer: "",
			message: say`The schemas of the file have ${found} parts; about ${most} are allowed.`
		});
	})]
};
function manyDefinitions(count) {
	return { definitions: Object.fromEntries(Array.from({ length: count }, (_, index) => [`Export${index}`, objectWith(500)])) };
}
const schemaTooDeep = {
	id: "SchemaTooDeep",
	subject: "swagger",
	group: "Response",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: `Schemas are nested at most ${DEEPEST} levels deep, references followed.`,
	why: "The designer lists nested fields with the names of all objects around them. Nobody can tell such fields apart, and above a limit the platform refuses the connector.",
	remedy: "Describe the deep part as a plain object.",
	confidence: "medium",
	source: "Documented rule without its number. The deepest published schema has 15 levels, and recursion is published too, so it does not count.",
	bad: made("A definition with 16 objects inside each other, hence 17 levels.", { definitions: { Export: nested(16) } }),
	good: made("A definition with 15 objects inside each other, hence 16 levels.", { definitions: { Export: nested(15) } }),
	reportedAt: "/definitions/Export",
	visit: [onObject(["document"], ({ swagger }, report) => {
		for (const root of swagger.schemaRoots) {
			if (isReference(root.schema)) continue;
			const depth = swagger.graph.expandedDepth(root.schema);
			if (depth <= DEEPEST) continue;
			report({
				pointer: root.pointer,
				message: say`${nameOf(root)} is ${upTo(depth, 64)} levels deep; at most ${DEEPEST} are allowed.`
			});
		}
	})]
};
function queueOfNewTicket($ref, beside = {}) {
	return { definitions: { NewTicket: { properties: { queue: {
		type: null,
		$ref,
		...beside
	} } } } };
}
function onSchemaReference(check) {
	return onKey(["reference"], ["$ref"], (node, value, _key, report) => {
		if (node.use !== "none" && typeof value === "string") check(node, value, report);
	});
}
function isPointerWithWrongEscape(reference) {
	return reference.startsWith("#/") && !hasValidEscapes(reference);
}
const jsonPointerNotValid = {
	id: "JsonPointerNotValid",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "References are valid JSON pointers.",
	why: "In a pointer a tilde starts an escape. A tilde that is none makes the reference unreadable.",
	remedy: "Write `~0` for a tilde and `~1` for a slash in the name, or rename the definition.",
	confidence: "low",
	source: "Documented rule; no published connector breaks it. Where else the tool looks for pointers is not known.",
	bad: queueOfNewTicket("#/definitions/Queue~Item"),
	good: queueOfNewTicket("#/definitions/Queue"),
	reportedAt: "/definitions/NewTicket/properties/queue/$ref",
	visit: [onSchemaReference((node, reference, report) => {
		if (!isPointerWithWrongEscape(reference)) return;
		report({
			pointer: node.pointer("$ref"),
			message: say`The reference ${reference} has a tilde that is followed by neither 0 nor 1.`
		});
	})]
};
const schemaReferenceNotValid = {
	id: "SchemaReferenceNotValid",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "Schemas refer to definitions of the same file.",
	why: "The platform reads this one file and follows references of one form only. Behind any other it finds nothing, and the fields are missing in the designer.",
	remedy: "Bring the schema into `definitions` and refer to it as `#/definitions/<name>`.",
	confidence: "medium",
	source: "Documented rule; no published connector breaks it.",
	bad: queueOfNewTicket("queue.json"),
	good: queueOfNewTicket("#/definitions/Queue"),
	reportedAt: "/definitions/NewTicket/properties/queue/$ref",
	visit: [onSchemaReference((node, reference, report) => {
		if (referencedName(reference, "definitions") !== void 0 || isPointerWithWrongEscape(reference)) return;
		report({
			pointer: node.pointer("$ref"),
			message: say`The reference ${reference} does not have the form ${"#/definitions/<name>"}.`
		});
	})]
};
const schemaReferenceNotFound = {
	id: "SchemaReferenceNotFound",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "The definition that a schema refers to exists.",
	why: "Where the definition is missing, the fields are missing in the designer. The service was seen to answer such files with an internal error that names no place.",
	remedy: "Add the definition, or correct the name; upper and lower case count.",
	confidence: "high",
	source: "Documented rule; one published connector, from before the certification checks, breaks it.",
	bad: queueOfNewTicket("#/definitions/QueueRef"),
	good: queueOfNewTicket("#/definitions/Queue"),
	reportedAt: "/definitions/NewTicket/properties/queue/$ref",
	visit: [onSchemaReference((node, reference, report) => {
		if (node.swagger.definition(reference) !== void 0) return;
		const name = referencedName(reference, "definitions");
		if (name !== void 0) report({
			pointer: node.pointer("$ref"),
			message: say`There is no definition ${name}.`
		});
	})]
};
const schemaRefLoopNotAllowed = {
	id: "SchemaRefLoopNotAllowed",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "A definition is a schema, not just a reference to another definition.",
	why: "The platform follows a reference one step. It does not look for a second one behind it, because such chains could go round in circles.",
	remedy: "Use the name of the other definition everywhere, or wrap the reference: `{\"allOf\": [{\"$ref\": \"...\"}]}`.",
	confidence: "high",
	source: "Documented rule; none of the published definitions is a mere reference.",
	bad: { definitions: { Case: { $ref: "#/definitions/Ticket" } } },
	good: { definitions: { Case: {
		type: "object",
		properties: { id: { type: "string" } }
	} } },
	reportedAt: "/definitions/Case/$ref",
	visit: [onKey(["reference"], ["$ref"], (node, value, key, report) => {
		if (node.container !== "definitions") return;
		const message = say`The definition ${String(node.key)} is nothing but a reference to another one.`;
		if (typeof value !== "string") return report({
			pointer: node.pointer(key),
			message
		});
		const fix = {
			kind: "json",
			edits: [{
				op: "set",
				pointer: node.pointer(),
				value: { allOf: [{ $ref: value }] }
			}]
		};
		report({
			pointer: node.pointer(key),
			message,
			...Object.keys(node.value).length === 1 && { fix }
		});
	})]
};
const additionalPropertyNotAllowedAdjacentToRef = {
	id: "AdditionalPropertyNotAllowedAdjacentToRef",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "warning" },
	summary: "A reference stands alone in its object.",
	why: "Whatever stands beside `$ref` is ignored. A description, a title or a visibility written there never reaches the designer.",
	remedy: "Move the other keys into the definition, or wrap the reference: `{\"allOf\": [{\"$ref\": \"...\"}], \"description\": \"...\"}`.",
	confidence: "medium",
	source: "Documented rule; 30 published connectors break it, 13 of them recent: a warning.",
	bad: queueOfNewTicket("#/definitions/Queue", { description: "The queue." }),
	good: queueOfNewTicket("#/definitions/Queue"),
	reportedAt: "/definitions/NewTicket/properties/queue",
	visit: [onObject(["reference"], (node, report) => {
		const beside = keysBesideReference(node.value);
		if (beside.length === 0) return;
		report({
			pointer: node.pointer(),
			message: say`Beside ${"$ref"} stands ${listOf(beside)}, which is ignored.`
		});
	})]
};
const NONE = [];
function keysBesideReference(value) {
	const keys = Object.keys(value);
	return keys.length === 1 ? NONE : keys.filter((key) => key !== "$ref");
}
const schemaRules = [
	bodySchemaCountExceedsMaxAllowed,
	operationSchemaCountExceedsMaxAllowed,
	totalSchemaCountExceedsMaxAllowed,
	schemaTooDeep,
	schemaReferenceNotFound,
	schemaReferenceNotValid,
	schemaRefLoopNotAllowed,
	jsonPointerNotValid,
	additionalPropertyNotAllowedAdjacentToRef,
	propertyMustBeRequired,
	requiredPropertyDefinitionMissing,
	requiredPropertyNotOnObject,
	requiredReadOnlyPropertyNotAllowedAsInput,
	requiredLoopInSchemaNotAllowed,
	defaultResponseHasSchema,
	schemaDefinitionSetIncorrectly,
	responseMustBeDefaultOrHttpStatusCode,
	responseExampleMustBeProducedByOperation,
	responseHeadersAreNotUnique,
	responseReferenceNotFound,
	responseReferenceNotValid,
	responseRefLoopNotAllowed
];
const OAUTH = { oauth: {
	type: "oauth2",
	flow: "accessCode",
	authorizationUrl: "https://contoso.example/authorize",
	tokenUrl: "https://contoso.example/token",
	scopes: { "tickets.read": "Read tickets" }
} };
function definitionOf(swagger, name) {
	return member(member(swagger.root, "securityDefinitions"), name);
}
const definitionsByLetters = oncePerDocument((swagger) => {
	const names = Object.keys(objectOf$1(swagger.root, "securityDefinitions") ?? {});
	return new Map(names.map((name) => [lettersOf(name), name]));
});
function lettersOf(name) {
	return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function renameKey(node, from, to, value) {
	return [{
		op: "remove",
		pointer: node.pointer(from)
	}, {
		op: "set",
		pointer: node.pointer(to),
		value
	}];
}
const securityRequirementMustBeDefined = {
	id: "SecurityRequirementMustBeDefined",
	subject: "swagger",
	group: "Security",
	levels: { documented: "warning" },
	summary: "Every name in `security` is a key of `securityDefinitions`.",
	why: "A name that is defined nowhere asks for nothing: the operation then looks as if it could be called without signing in, and what the connection offers is never attached to it.",
	remedy: "Write the name in `security` exactly as the key in `securityDefinitions`, or add the missing definition.",
	confidence: "medium",
	source: "Documented rule. 29 published connectors break it, 16 of them recent, so it cannot be stopping anybody: a warning.",
	bad: { security: [{ ApiKey: [] }] },
	good: { security: [{ api_key: [] }] },
	reportedAt: "/security/0/ApiKey",
	visit: [onObject(["securityRequirement"], (node, report) => {
		for (const [name, scopes] of Object.entries(node.value)) {
			if (definitionOf(node.swagger, name) !== void 0) continue;
			const meant = definitionsByLetters(node.swagger).get(lettersOf(name));
			const place = {
				pointer: node.pointer(name),
				atKey: true
			};
			const message = say`The security requirement ${name} is not defined in ${"securityDefinitions"}.`;
			if (meant === void 0 || Object.hasOwn(node.value, meant)) report({
				...place,
				message
			});
			else {
				const fix = {
					kind: "json",
					edits: renameKey(node, name, meant, scopes)
				};
				report({
					...place,
					message,
					help: say`Write ${meant}, as the definition is called.`,
					fix
				});
			}
		}
	})]
};
const securityRequirementMustHaveValue = {
	id: "SecurityRequirementMustHaveValue",
	subject: "swagger",
	group: "Security",
	levels: { documented: "error" },
	summary: "Every security requirement has a list as its value.",
	why: "The value is the list of scopes that are asked for. `null` is no list, and the file is refused.",
	remedy: "Write `[]` for an API key or basic authentication, and the list of scopes for OAuth 2.0.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { security: [{ api_key: null }] },
	good: { security: [{ api_key: [] }] },
	reportedAt: "/security/0/api_key",
	visit: [onObject(["securityRequirement"], (node, report) => {
		for (const [name, scopes] of Object.entries(node.value)) {
			if (scopes !== null) continue;
			const pointer = node.pointer(name);
			report({
				pointer,
				message: say`The security requirement ${name} has the value ${"null"}; it must be a list.`,
				fix: {
					kind: "json",
					edits: [{
						op: "set",
						pointer,
						value: []
					}]
				}
			});
		}
	})]
};
const securityRequirementMustHaveEmptyValue = {
	id: "SecurityRequirementMustHaveEmptyValue",
	subject: "swagger",
	group: "Security",
	levels: { documented: "error" },
	summary: "Requirements for an API key or basic authentication have an empty list.",
	why: "Only OAuth 2.0 knows scopes. A scope beside an API key or a password is never asked for, so whoever wrote it expects a protection that is not there.",
	remedy: "Write `[]`. If scopes are needed, the definition has to be of type `oauth2`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { security: [{ api_key: ["read"] }] },
	good: { security: [{ api_key: [] }] },
	reportedAt: "/security/0/api_key",
	visit: [onObject(["securityRequirement"], (node, report) => {
		for (const [name, scopes] of Object.entries(node.value)) {
			const type = textOf$2(definitionOf(node.swagger, name), "type");
			if (type !== "basic" && type !== "apiKey" || !isArray(scopes) || scopes.length === 0) continue;
			const pointer = node.pointer(name);
			report({
				pointer,
				message: say`The security requirement ${name} lists scopes, but its definition is of type ${type}, which has none.`,
				fix: {
					kind: "json",
					edits: [{
						op: "set",
						pointer,
						value: []
					}]
				}
			});
		}
	})]
};
const securityRules = [
	{
		id: "OAuthSecurityRequirementValueMustBeScopeName",
		subject: "swagger",
		group: "Security",
		levels: { documented: "warning" },
		summary: "Scopes that are asked for are listed in the definition.",
		why: "People who create a connection agree to the scopes of the definition. A scope that is only asked for in `security` is never granted, and calls that need it fail.",
		remedy: "Add the scope to `scopes` of the security definition, or correct its spelling. Write one scope for each element of the list.",
		confidence: "medium",
		source: "Documented rule. 6 published connectors break it, 4 of them recent: a warning.",
		bad: {
			securityDefinitions: OAUTH,
			security: [{ oauth: ["tickets.write"] }]
		},
		good: {
			securityDefinitions: OAUTH,
			security: [{ oauth: ["tickets.read"] }]
		},
		reportedAt: "/security/0/oauth/0",
		visit: [onObject(["securityRequirement"], (node, report) => {
			for (const [name, scopes] of Object.entries(node.value)) {
				const definition = definitionOf(node.swagger, name);
				if (textOf$2(definition, "type") !== "oauth2" || !isArray(scopes)) continue;
				const offered = member(definition, "scopes");
				scopes.forEach((scope, index) => {
					if (typeof scope !== "string" || member(offered, scope) !== void 0) return;
					const pieces = scope.split(/[ ,;]/).filter((piece) => piece !== "");
					const isSeveral = pieces.length > 1 && pieces.every((piece) => member(offered, piece) !== void 0);
					const known = isObject(offered) ? Object.keys(offered) : [];
					report({
						pointer: node.pointer(name, index),
						message: say`The scope ${scope} is not among the scopes of the security definition ${name}.`,
						...isSeveral && { help: say`Write one scope for each element of the list: ${listOf(pieces)}.` },
						...!isSeveral && known.length > 0 && { help: say`Add it to the definition, or use one of ${listOf(known)}.` }
					});
				});
			}
		})]
	},
	securityRequirementMustBeDefined,
	securityRequirementMustHaveEmptyValue,
	securityRequirementMustHaveValue
];
const jsonSyntaxInvalid = {
	id: "JsonSyntaxInvalid",
	subject: "swagger",
	group: "Undocumented",
	levels: { documented: "error" },
	summary: "The file is JSON as every parser understands it, saved as UTF-8.",
	why: "Tools disagree about what lies beyond the standard: one forgives a trailing comma, the next one stops with an error that names no line. The program's own checks are among those that stop.",
	remedy: "Correct the text at the place that is named. Other rules went on with what could be read.",
	confidence: "high",
	source: "RFC 8259. The service answers such files with an internal error; a few published files have them, all added in ways that skip the checks.",
	bad: {
		words: "The sample with a comma after its last entry: `],}`",
		text: () => exampleText({}).replace(/\n\}\n$/, ",\n}\n")
	},
	good: {},
	reportedAt: void 0,
	visit: [onFile(({ document }, report) => {
		for (const problem of document.problems) report(syntaxComplaint(problem));
	})]
};
const MOST_BYTES = 1048576;
const MOST_CHARACTERS = 5e5;
const WIDTHS = {
	"latin-1": 1,
	"utf-16le": 2,
	"utf-16be": 2
};
function bytesOf(document) {
	if (document.encoding === "utf-8") return Buffer.byteLength(document.text, "utf8");
	return document.text.length * WIDTHS[document.encoding];
}
function inWords(count) {
	return count.toLocaleString("en-US");
}
function sampleOfLength(words, length, indent) {
	const write = (description) => {
		return JSON.stringify(mergePatch(SAMPLE_SWAGGER, { definitions: { Ticket: { description } } }), null, indent);
	};
	return {
		words,
		text: () => write("a".repeat(length - write("").length))
	};
}
const swaggerFileTooLarge = {
	id: "SwaggerFileTooLarge",
	subject: "swagger",
	group: "Undocumented",
	levels: { documented: "warning" },
	summary: "The file has at most 1 MB.",
	why: "The certification guidelines ask for it, and a larger definition is slow to load wherever the connector is used.",
	remedy: "Remove what no flow needs, move repeated schemas to `definitions`, or split the connector.",
	confidence: "high",
	source: "The guideline of the certification pages; one published file is larger.",
	bad: sampleOfLength("A file of 1,048,577 bytes.", 1048577, 2),
	good: sampleOfLength("A file of 400,000 bytes.", 4e5, 2),
	reportedAt: "",
	alsoTriggers: ["SolutionDefinitionTooLong"],
	visit: [onFile(({ document }, report) => {
		const bytes = bytesOf(document);
		if (bytes <= MOST_BYTES) return;
		report({
			pointer: "",
			message: say`The file has ${[inWords(bytes)]} bytes; the guideline is at most ${[inWords(MOST_BYTES)]}.`
		});
	})]
};
const solutionDefinitionTooLong = {
	id: "SolutionDefinitionTooLong",
	subject: "swagger",
	group: "Undocumented",
	levels: { documented: "warning" },
	summary: "Without its white space, the definition has at most 500,000 characters.",
	why: "A submission needs a solution that holds the connector. The field for the definition is 500,000 characters long, and importing a longer one fails with error 0x80044331.",
	remedy: "Shorten descriptions, move repeated schemas to `definitions`, or split the connector.",
	confidence: "medium",
	source: "An error message that publishers have quoted; two published definitions are longer.",
	bad: sampleOfLength("A definition of 500,001 characters.", 500001, 0),
	good: sampleOfLength("A definition of 500,000 characters.", MOST_CHARACTERS, 0),
	reportedAt: "",
	visit: [onFile(({ document, nature }, report) => {
		if (nature !== "swagger" || document.text.length <= MOST_CHARACTERS) return;
		const { length } = JSON.stringify(document.value);
		if (length <= MOST_CHARACTERS) return;
		const most = [inWords(MOST_CHARACTERS)];
		report({
			pointer: "",
			message: say`The definition has ${[inWords(length)]} characters; a solution holds at most ${most}.`
		});
	})]
};
const SUFFIX = "(independent publisher)";
const undocumentedRules = [
	jsonSyntaxInvalid,
	swaggerFileTooLarge,
	solutionDefinitionTooLong,
	{
		id: "TitleRepeatsPublisherSuffix",
		subject: "swagger",
		group: "Undocumented",
		levels: {
			documented: "warning",
			profiles: NOT_FOR_CUSTOM
		},
		summary: "The title is the name of the connector, without \"(Independent Publisher)\".",
		why: "The suffix belongs in the title of the pull request. The platform adds it to the name of the connector by itself, and a name has room for 30 characters only.",
		remedy: "Remove the suffix from `info.title`.",
		confidence: "medium",
		source: "No published title has the suffix; the limit is that of an error message which publishers have quoted.",
		bad: { info: { title: "Contoso (Independent Publisher)" } },
		good: { info: { title: "Contoso Tickets" } },
		reportedAt: "/info/title",
		alsoTriggers: ["FieldLengthExceeded"],
		visit: [onKey(["info"], ["title"], (node, value, key, report) => {
			if (typeof value !== "string" || !value.trimEnd().toLowerCase().endsWith(SUFFIX)) return;
			const title = value.trimEnd().slice(0, -23).trim();
			const pointer = node.pointer(key);
			report({
				pointer,
				message: say`The title ${value} repeats the suffix of the pull request title.`,
				...title !== "" && {
					help: say`Write ${title}.`,
					fix: {
						kind: "json",
						edits: [{
							op: "set",
							pointer,
							value: title
						}]
					}
				}
			});
		})]
	}
];
function ticketWith(status) {
	return { definitions: { Ticket: { properties: { status } } } };
}
function onValueKey(keys, check) {
	return onKey(TYPED, keys, (node, value, key, report) => {
		if (node.kind !== "parameter" || node.in !== "body") check(node, value, key, report);
	});
}
function ofHolder(node) {
	if (node.kind === "parameter") {
		const name = textOf$2(node.value, "name");
		return name === void 0 ? [] : say` of ${name}`;
	}
	return node.container === "properties" || node.container === "definitions" || node.container === "headers" ? say` of ${String(node.key)}` : [];
}
const STATUS = "/definitions/Ticket/properties/status";
const LIST = {
	type: "array",
	items: { type: "string" }
};
const WORD = { type: "string" };
function countRule(id, keyword, counted, typed) {
	return {
		id,
		subject: "swagger",
		group: "Metadata",
		levels: { documented: "error" },
		summary: `A number of ${counted} in \`${keyword}\` is zero or more.`,
		why: `No value has fewer than zero ${counted}. The file is refused.`,
		remedy: `Write the real limit into \`${keyword}\`, or delete it when there is none.`,
		confidence: "high",
		source: "Documented rule; no published connector breaks it.",
		bad: ticketWith({
			...typed,
			[keyword]: -1
		}),
		good: ticketWith({
			...typed,
			[keyword]: 5
		}),
		reportedAt: `${STATUS}/${keyword}`,
		visit: [onValueKey([keyword], (node, value, key, report) => {
			if (!Number.isInteger(value) || Number(value) >= 0) return;
			report({
				pointer: node.pointer(key),
				message: say`The limit ${key}${ofHolder(node)} is ${Number(value)}, which is below zero.`
			});
		})]
	};
}
const countRules = [
	countRule("MaxItemsMustBeGreaterThanOrEqualToZero", "maxItems", "elements", LIST),
	countRule("MaxLengthMustBeGreaterThanOrEqualToZero", "maxLength", "characters", WORD),
	countRule("MaxPropertiesMustBeGreaterThanOrEqualToZero", "maxProperties", "properties", { type: "object" }),
	countRule("MinItemsMustBeGreaterThanOrEqualToZero", "minItems", "elements", LIST),
	countRule("MinLengthMustBeGreaterThanOrEqualToZero", "minLength", "characters", WORD),
	countRule("MinPropertiesMustBeGreaterThanOrEqualToZero", "minProperties", "properties", { type: "object" })
];
function orderRule(id, lower, upper, typed) {
	return {
		id,
		subject: "swagger",
		group: "Metadata",
		levels: { documented: "error" },
		summary: `The limit \`${lower}\` is not above \`${upper}\`.`,
		why: "No value can satisfy both limits, so whatever a maker of flows enters is refused.",
		remedy: `Exchange or correct \`${lower}\` and \`${upper}\`.`,
		confidence: "medium",
		source: "Documented rule; no published connector breaks it.",
		bad: ticketWith({
			...typed,
			[lower]: 5,
			[upper]: 2
		}),
		good: ticketWith({
			...typed,
			[lower]: 2,
			[upper]: 5
		}),
		reportedAt: `${STATUS}/${lower}`,
		visit: [onValueKey([lower], (node, value, key, report) => {
			const most = node.value[upper];
			if (typeof value !== "number" || typeof most !== "number" || value <= most) return;
			report({
				pointer: node.pointer(key),
				message: say`The limit ${key}${ofHolder(node)} is ${value}, but ${upper} is ${most}.`
			});
		})]
	};
}
const orderRules = [
	orderRule("MinimumShouldBeLessThanOrEqualToMaximum", "minimum", "maximum", { type: "integer" }),
	orderRule("MinItemsShouldBeLessThanOrEqualToMaxItems", "minItems", "maxItems", LIST),
	orderRule("MinLengthShouldBeLessThanOrEqualToMaxLength", "minLength", "maxLength", WORD)
];
function exclusiveRule(id, keyword, limit) {
	return {
		id,
		subject: "swagger",
		group: "Metadata",
		levels: { documented: "error" },
		summary: `The keyword \`${keyword}\` stands beside \`${limit}\`.`,
		why: `It says whether the value of \`${limit}\` itself is allowed. Alone it says nothing, and the file is refused.`,
		remedy: `Add \`${limit}\`, or delete \`${keyword}\`. In Swagger 2.0 it is true or false, never the limit itself.`,
		confidence: "high",
		source: "Documented rule; no published connector breaks it.",
		bad: ticketWith({
			type: "integer",
			[keyword]: true
		}),
		good: ticketWith({
			type: "integer",
			[limit]: 10,
			[keyword]: true
		}),
		reportedAt: `${STATUS}/${keyword}`,
		visit: [onValueKey([keyword], (node, value, key, report) => {
			if (typeof value !== "boolean" || Object.hasOwn(node.value, limit)) return;
			const pointer = node.pointer(key);
			const fix = {
				kind: "json",
				edits: [{
					op: "remove",
					pointer
				}]
			};
			report({
				pointer,
				atKey: true,
				message: say`The keyword ${key}${ofHolder(node)} stands without ${limit}.`,
				fix
			});
		})]
	};
}
const exclusiveRules = [exclusiveRule("ExclusiveMaximumRequiresMaximum", "exclusiveMaximum", "maximum"), exclusiveRule("ExclusiveMinimumRequiresMinimum", "exclusiveMinimum", "minimum")];
const multipleOfMustBeGreaterThanZero = {
	id: "MultipleOfMustBeGreaterThanZero",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "The step in `multipleOf` is greater than zero.",
	why: "No number can be told to be a multiple of zero, and a negative step means nothing that a positive one does not.",
	remedy: "Write a positive number, or delete `multipleOf`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: ticketWith({
		type: "number",
		multipleOf: 0
	}),
	good: ticketWith({
		type: "number",
		multipleOf: .5
	}),
	reportedAt: `${STATUS}/multipleOf`,
	visit: [onValueKey(["multipleOf"], (node, value, key, report) => {
		if (typeof value !== "number" || value > 0) return;
		report({
			pointer: node.pointer(key),
			message: say`The step ${key}${ofHolder(node)} is ${value}; it must be above zero.`
		});
	})]
};
const INTEGER = /^[+-]?\d+$/;
const BOOLEAN = /^(?:true|false)$/i;
const ACCEPTS = {
	string: (value) => typeof value === "string",
	integer: (value) => Number.isInteger(value) || typeof value === "string" && INTEGER.test(value.trim()),
	number: (value) => typeof value === "number" || typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)),
	boolean: (value) => typeof value === "boolean" || typeof value === "string" && BOOLEAN.test(value.trim()),
	array: isArray,
	object: isObject
};
function matchesType(value, type) {
	return value === null || !Object.hasOwn(ACCEPTS, type) || ACCEPTS[type](value);
}
function kindInWords(value) {
	if (value === null) return "null";
	if (isArray(value)) return "a list";
	if (isObject(value)) return "an object";
	if (typeof value === "string") return "a text";
	if (typeof value === "boolean") return "true or false without quotes";
	return Number.isInteger(value) ? "a whole number" : "a number";
}
const ENUM_VALUES = "x-ms-enum-values";
function openOrClosed(...displayed) {
	return ticketWith({
		type: "string",
		enum: ["o", "c"],
		[ENUM_VALUES]: displayed
	});
}
const OPEN = {
	value: "o",
	displayName: "Open"
};
function asText(node, index, value, values) {
	if (node.value.type !== "string" || typeof value !== "number" && typeof value !== "boolean") return void 0;
	if (Object.hasOwn(node.value, ENUM_VALUES) || values.has(String(value))) return void 0;
	return {
		kind: "json",
		edits: [{
			op: "set",
			pointer: node.pointer("enum", index),
			value: String(value)
		}]
	};
}
const enumMustContainAtLeastOneElement = {
	id: "EnumMustContainAtLeastOneElement",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "A list of allowed values has at least one.",
	why: "An empty list says that no value is allowed. The designer shows a field in which nothing can be chosen.",
	remedy: "List the values, or delete `enum`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: ticketWith({
		type: "string",
		enum: []
	}),
	good: ticketWith({
		type: "string",
		enum: ["open"]
	}),
	reportedAt: "/definitions/Ticket/properties/status/enum",
	visit: [onValueKey(["enum"], (node, value, key, report) => {
		if (!isArray(value) || value.length > 0) return;
		const pointer = node.pointer(key);
		const fix = {
			kind: "json",
			edits: [{
				op: "remove",
				pointer
			}]
		};
		report({
			pointer,
			message: say`The list of allowed values${ofHolder(node)} is empty.`,
			fix
		});
	})]
};
const invalidEnumValue = {
	id: "InvalidEnumValue",
	subject: "swagger",
	group: "Operations",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: "Allowed values are of the type that is declared.",
	why: "The designer offers the value for choosing, and then refuses it, or sends it in a form that the service does not know.",
	remedy: "Write the values in the declared type, for example `\"1\"` for a string, or correct the type.",
	confidence: "medium",
	source: "Documented rule. Null, and texts that read as the declared number or boolean, are in published connectors and are accepted. Two published connectors break even this mild reading: a warning.",
	bad: ticketWith({
		type: "string",
		enum: ["open", 2]
	}),
	good: ticketWith({
		type: "string",
		enum: ["open", "2"]
	}),
	reportedAt: "/definitions/Ticket/properties/status/enum/1",
	visit: [onValueKey(["enum"], (node, value, key, report) => {
		const type = textOf$2(node.value, "type");
		if (type === void 0 || !isArray(value) || value.every((entry) => matchesType(entry, type))) return;
		const values = new Set(value);
		value.forEach((entry, index) => {
			if (matchesType(entry, type)) return;
			const fix = asText(node, index, entry, values);
			report({
				pointer: node.pointer(key, index),
				message: say`An allowed value${ofHolder(node)} is ${[kindInWords(entry)]}, but the declared type is ${type}.`,
				...fix !== void 0 && { fix }
			});
		});
	})]
};
const invalidEnumValuesExtensionValue = {
	id: "InvalidEnumValuesExtensionValue",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Every value in `x-ms-enum-values` is one of `enum`.",
	why: "The designer would offer a choice that the list of allowed values refuses.",
	remedy: "Write the value as it stands in `enum`, with or without quotes, or add it there.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: openOrClosed({
		value: "x",
		displayName: "Open"
	}),
	good: openOrClosed(OPEN),
	reportedAt: "/definitions/Ticket/properties/status/x-ms-enum-values/0/value",
	visit: [onValueKey([ENUM_VALUES], (node, value, key, report) => {
		if (!isArray(value)) return;
		const allowed = new Set((arrayOf(node.value, "enum") ?? []).map(canonicalText));
		value.forEach((entry, index) => {
			const shown = member(entry, "value");
			if (shown === void 0 || allowed.has(canonicalText(shown))) return;
			const name = typeof shown === "string" ? say`${shown}` : say`${JSON.stringify(shown)}`;
			report({
				pointer: node.pointer(key, index, "value"),
				message: say`The value ${name} is not in ${"enum"} beside it.`
			});
		});
	})]
};
const duplicateEnumValuesInExtension = {
	id: "DuplicateEnumValuesInExtension",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "No value stands twice in `x-ms-enum-values`.",
	why: "The designer would have to show two names for one value.",
	remedy: "Leave one entry for each value.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: openOrClosed(OPEN, {
		value: "o",
		displayName: "Opened"
	}),
	good: openOrClosed(OPEN, {
		value: "c",
		displayName: "Closed"
	}),
	reportedAt: "/definitions/Ticket/properties/status/x-ms-enum-values",
	visit: [onKey([...TYPED, "reference"], [ENUM_VALUES], (node, value, key, report) => {
		const repeated = isArray(value) ? repeatedValue(value) : void 0;
		if (repeated === void 0) return;
		report({
			pointer: node.pointer(key),
			message: say`The value ${repeated} has more than one entry in ${key}${ofHolder(node)}.`
		});
	})]
};
function repeatedValue(entries) {
	const seen = /* @__PURE__ */ new Set();
	for (const entry of entries) {
		const value = member(entry, "value");
		if (value === void 0) continue;
		const text = canonicalText(value);
		if (seen.has(text)) return typeof value === "string" ? value : text;
		seen.add(text);
	}
}
const missingEnumValuesDisplayName = {
	id: "MissingEnumValuesDisplayName",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "Every entry of `x-ms-enum-values` has a display name.",
	why: "The list exists to show words instead of codes. Without the name the designer has nothing to show.",
	remedy: "Add `displayName` with the text that a maker of flows should see.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: openOrClosed({ value: "o" }),
	good: openOrClosed(OPEN),
	reportedAt: "/definitions/Ticket/properties/status/x-ms-enum-values/0",
	visit: [onKey([...TYPED, "reference"], [ENUM_VALUES], (node, value, key, report) => {
		if (!isArray(value)) return;
		value.forEach((entry, index) => {
			if (!isObject(entry) || textOf$2(entry, "displayName")) return;
			report({
				pointer: node.pointer(key, index),
				message: say`Entry ${index + 1} of ${key}${ofHolder(node)} has no display name.`
			});
		});
	})]
};
function positionsOfRepeated(list) {
	if (list.length < 2) return [];
	const seen = /* @__PURE__ */ new Set();
	return list.flatMap((value, index) => {
		const identity = canonicalText(value);
		const isNew = !seen.has(identity);
		seen.add(identity);
		return isNew ? [] : [index];
	});
}
function reportRepeated(node, key, value, report, more = {}) {
	const positions = isArray(value) ? positionsOfRepeated(value) : [];
	if (!isArray(value) || positions.length === 0) return;
	const repeated = new Set(positions.map((index) => value[index]).map((entry) => typeof entry === "string" ? entry : canonicalText(entry)));
	const edits = positions.map((index) => ({
		op: "remove",
		pointer: node.pointer(key, index)
	})).reverse();
	report({
		pointer: node.pointer(key),
		message: say`The list ${key} has more than one ${listOf([...repeated])}.`,
		fix: {
			kind: "json",
			edits
		},
		...more
	});
}
const arrayDuplicateValue = {
	id: "ArrayDuplicateValue",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "error" },
	summary: "Lists of values that are meant as a set have each value once.",
	why: "Swagger 2.0 does not allow repetitions here. In a list of allowed values the designer would show the same choice twice.",
	remedy: "Keep the first of the equal values and delete the others.",
	confidence: "medium",
	source: "Documented rule. One list of allowed values with a repetition was published in 2024, so for `enum` it is a warning.",
	bad: { schemes: ["https", "https"] },
	good: ticketWith({
		type: "string",
		enum: ["open", "Open"]
	}),
	reportedAt: "/schemes",
	visit: [
		onKey(["document", "operation"], [
			"schemes",
			"consumes",
			"produces"
		], (node, value, key, report) => reportRepeated(node, key, value, report)),
		onKey(["operation"], ["tags"], (node, value, key, report) => reportRepeated(node, key, value, report)),
		onKey(["schema"], ["required"], (node, value, key, report) => reportRepeated(node, key, value, report)),
		onValueKey(["enum"], (node, value, key, report) => reportRepeated(node, key, value, report, { atMost: "warning" })),
		onObject(["securityRequirement"], (node, report) => {
			for (const [name, scopes] of Object.entries(node.value)) reportRepeated(node, name, scopes, report);
		})
	]
};
const CAPABILITIES = "x-ms-capabilities";
const FILTER_FUNCTIONS = "filterFunctions";
const FUNCTIONS = [
	"eq ne gt ge lt le and or contains startswith endswith length indexof replace substring substringof tolower toupper trim concat",
	"year month day hour minute second date time now totaloffsetminutes totalseconds floor ceiling round",
	"not negate add sub mul div mod sum min max average countdistinct null"
].flatMap((line) => line.split(" "));
const COMMON = {
	subject: "swagger",
	group: "Properties",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	confidence: "low",
	source: "Documented rule. No published connector has the list; its place and its values come from public samples of tabular connectors."
};
function columnWith(filterFunctions) {
	return ticketWith({
		type: "string",
		[CAPABILITIES]: { [FILTER_FUNCTIONS]: filterFunctions }
	});
}
const COLUMN = "/definitions/Ticket/properties/status/x-ms-capabilities/filterFunctions";
function onFilterFunctions(check) {
	return onKey(["schema", "reference"], [CAPABILITIES], (node, value, _key, report) => {
		const functions = member(value, FILTER_FUNCTIONS);
		if (isArray(functions)) check(node, functions, report);
	});
}
const filterFunctionsPropertyEmpty = {
	...COMMON,
	id: "FilterFunctionsPropertyEmpty",
	summary: "A list of filter functions names at least one.",
	why: "An empty list says that the column cannot be filtered, which is what leaving it out says.",
	remedy: "List the functions that the service supports for the column, or delete `filterFunctions`.",
	bad: columnWith([]),
	good: columnWith(["eq", "ne"]),
	reportedAt: COLUMN,
	visit: [onFilterFunctions((node, functions, report) => {
		if (functions.length > 0) return;
		const pointer = node.pointer(CAPABILITIES, FILTER_FUNCTIONS);
		const fix = {
			kind: "json",
			edits: [{
				op: "remove",
				pointer
			}]
		};
		report({
			pointer,
			message: say`The list of filter functions${ofHolder(node)} is empty.`,
			fix
		});
	})]
};
const filterFunctionsPropertyHasDuplicates = {
	...COMMON,
	id: "FilterFunctionsPropertyHasDuplicates",
	summary: "A list of filter functions names each of them once.",
	why: "A repetition adds nothing, and it is often a slip: another function was meant.",
	remedy: "Delete the repetition, or write the function that was meant.",
	bad: columnWith(["eq", "eq"]),
	good: columnWith(["eq", "ne"]),
	reportedAt: COLUMN,
	visit: [onFilterFunctions((node, functions, report) => {
		const positions = positionsOfRepeated(functions);
		if (positions.length === 0) return;
		const edits = positions.map((index) => ({
			op: "remove",
			pointer: node.pointer(CAPABILITIES, FILTER_FUNCTIONS, index)
		}));
		report({
			pointer: node.pointer(CAPABILITIES, FILTER_FUNCTIONS),
			message: say`The list of filter functions${ofHolder(node)} names a function twice.`,
			fix: {
				kind: "json",
				edits: edits.reverse()
			}
		});
	})]
};
const filterFunctionsPropertyInInputSchema = {
	...COMMON,
	id: "FilterFunctionsPropertyInInputSchema",
	summary: "Filter functions are listed for what comes out of the service only.",
	why: "They say how the rows of an answer can be narrowed down. For a value that is sent they mean nothing.",
	remedy: "Delete `filterFunctions` from the schema of the body.",
	bad: { definitions: { NewTicket: { properties: { subject: { [CAPABILITIES]: { [FILTER_FUNCTIONS]: ["eq"] } } } } } },
	good: columnWith(["eq"]),
	reportedAt: "/definitions/NewTicket/properties/subject/x-ms-capabilities/filterFunctions",
	visit: [onFilterFunctions((node, _functions, report) => {
		const { input, output } = node.roles;
		if (!input || output) return;
		const pointer = node.pointer(CAPABILITIES, FILTER_FUNCTIONS);
		const fix = {
			kind: "json",
			edits: [{
				op: "remove",
				pointer
			}]
		};
		report({
			pointer,
			message: say`The filter functions${ofHolder(node)} stand in what is sent to the service.`,
			fix
		});
	})]
};
const filterFunctionsPropertyInvalidValue = {
	...COMMON,
	id: "FilterFunctionsPropertyInvalidValue",
	summary: "Filter functions are called as in OData.",
	why: "The platform does not know a function of another name, so the column cannot be filtered by it.",
	remedy: "Use the short names of OData, as `eq`, `ne`, `gt` or `contains`.",
	bad: columnWith(["equals"]),
	good: columnWith(["eq"]),
	reportedAt: `${COLUMN}/0`,
	visit: [onFilterFunctions((node, functions, report) => {
		functions.forEach((name, index) => {
			if (typeof name !== "string" || FUNCTIONS.includes(name)) return;
			report({
				pointer: node.pointer(CAPABILITIES, FILTER_FUNCTIONS, index),
				message: say`The filter function ${name}${ofHolder(node)} is unknown.`,
				help: say`Use one of ${listOf(FUNCTIONS, FUNCTIONS.length)}.`
			});
		});
	})]
};
const KIND = {
	discriminator: "kind",
	properties: { kind: { type: "string" } }
};
function discriminatorFault(node, name) {
	const properties = objectOf$1(node.value, "properties");
	if (properties === void 0 || !Object.hasOwn(properties, name)) return say`is no property of the schema`;
	if (textOf$2(node.swagger.resolveSchema(properties[name]), "type") !== "string") return say`is not of type string`;
	return node.swagger.requiredNames(node.value).has(name) ? void 0 : say`is not in ${"required"}`;
}
const discriminatorMustBeARequiredStringProperty = {
	id: "DiscriminatorMustBeARequiredStringProperty",
	subject: "swagger",
	group: "Metadata",
	levels: { documented: "error" },
	summary: "A discriminator names a required property of type string.",
	why: "The value of this property says which variant of the object follows. When it is missing or is no text, nobody can tell.",
	remedy: "Declare the property with type string in the same schema and add it to `required`, or delete `discriminator`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { definitions: { Ticket: KIND } },
	good: { definitions: { Ticket: {
		...KIND,
		required: ["kind"]
	} } },
	reportedAt: "/definitions/Ticket/discriminator",
	visit: [onKey(["schema"], ["discriminator"], (node, value, key, report) => {
		const fault = typeof value === "string" ? discriminatorFault(node, value) : void 0;
		if (fault === void 0 || typeof value !== "string") return;
		report({
			pointer: node.pointer(key),
			message: say`The discriminator ${value}${ofHolder(node)} ${fault}.`
		});
	})]
};
function takesAnyKey(schema) {
	const { additionalProperties } = schema;
	return schema.type === "object" && (additionalProperties === true || isObject(additionalProperties));
}
const invalidCustomEditorExtensionDictionaryValue = {
	id: "InvalidCustomEditorExtensionDictionaryValue",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "The dictionary editor is used for objects with keys of any name.",
	why: "It lets a maker of flows enter pairs of key and value. A list, a text, or an object with fixed properties has no room for them.",
	remedy: "Declare `\"type\": \"object\"` with `additionalProperties`, or delete `x-ms-editor`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: ticketWith({
		type: "array",
		items: { type: "string" },
		"x-ms-editor": "dictionary"
	}),
	good: ticketWith({
		type: "object",
		additionalProperties: { type: "string" },
		"x-ms-editor": "dictionary"
	}),
	reportedAt: "/definitions/Ticket/properties/status/x-ms-editor",
	visit: [onKey(["schema"], ["x-ms-editor"], (node, value, key, report) => {
		if (value !== "dictionary" || takesAnyKey(node.value)) return;
		const message = say`The editor${ofHolder(node)} is ${value}, but the schema is no object with ${"additionalProperties"}.`;
		report({
			pointer: node.pointer(key),
			message
		});
	})]
};
const LONGEST$1 = 5e3;
const FAULTS = [
	["Unterminated character class", say`a ${"["} is never closed`],
	["Unterminated group", say`a ${"("} is never closed`],
	["Unmatched ')'", say`a ${")"} closes what no ${"("} has opened`],
	["Nothing to repeat", say`there is nothing to repeat before a ${"*"}, ${"+"}, ${"?"} or ${"{"}`],
	["at end of pattern", say`it ends with a ${"\\"}`],
	["Range out of order in character class", say`a range begins with its last character`],
	["out of order in {} quantifier", say`a count begins with its greater number`]
];
function readsAlikeInDotNet(pattern) {
	return !pattern.includes("[]") && !pattern.includes("[^]");
}
function patternFault(pattern) {
	if (pattern.length > LONGEST$1) return void 0;
	try {
		new RegExp(pattern);
		return;
	} catch (error) {
		const fault = FAULTS.find(([words]) => String(error).endsWith(words))?.[1];
		return readsAlikeInDotNet(pattern) ? fault : void 0;
	}
}
const patternShouldBeValidRegularExpression = {
	id: "PatternShouldBeValidRegularExpression",
	subject: "swagger",
	group: "Metadata",
	levels: { documented: "error" },
	summary: "A pattern is a regular expression.",
	why: "An expression that does not compile cannot check anything. Whoever reads the values with it stops with an error.",
	remedy: "Correct the expression. In JSON every backslash is written twice.",
	confidence: "medium",
	source: "Documented rule; all of about 800 published patterns compile. What only .NET understands is not judged.",
	bad: ticketWith({
		type: "string",
		pattern: "^[A-Z"
	}),
	good: ticketWith({
		type: "string",
		pattern: "^[A-Z]+$"
	}),
	reportedAt: "/definitions/Ticket/properties/status/pattern",
	visit: [onValueKey(["pattern"], (node, value, key, report) => {
		const fault = typeof value === "string" ? patternFault(value) : void 0;
		if (fault === void 0) return;
		report({
			pointer: node.pointer(key),
			message: say`The pattern${ofHolder(node)} is no regular expression: ${fault}.`
		});
	})]
};
const FORMATS = /* @__PURE__ */ new Map([
	["string", [
		"byte",
		"binary",
		"date",
		"date-time",
		"password",
		"date-no-tz",
		"email",
		"html",
		"uri",
		"uuid"
	]],
	["integer", ["int32", "int64"]],
	["number", ["float", "double"]]
]);
const unrecognizedTypeFormat = {
	id: "UnrecognizedTypeFormat",
	subject: "swagger",
	group: "Operations",
	levels: { documented: "warning" },
	summary: "A format is one that the platform knows for the type.",
	why: "An unknown format is ignored: the designer shows a plain field, and nobody checks what is entered.",
	remedy: "Use a format that is known, or delete it and say in the description what the value looks like.",
	confidence: "medium",
	source: "Documented rule; the list of formats is put together from several sources. 47 published connectors have others: a warning.",
	bad: ticketWith({
		type: "integer",
		format: "decimal"
	}),
	good: ticketWith({
		type: "number",
		format: "double"
	}),
	reportedAt: "/definitions/Ticket/properties/status/format",
	visit: [onValueKey(["format"], (node, value, key, report) => {
		const type = textOf$2(node.value, "type");
		if (typeof value !== "string" || type === void 0) return;
		const known = FORMATS.get(type) ?? [];
		if (known.includes(value)) return;
		const pointer = node.pointer(key);
		const format = value === "" ? say`is empty` : say`is ${value}, which is unknown for the type ${type}`;
		report({
			pointer,
			message: say`The format${ofHolder(node)} ${format}.`,
			help: known.length === 0 ? say`Delete the format: the type ${type} has none.` : say`Use one of ${listOf(known, known.length)}, or delete it.`,
			...value === "" && { fix: {
				kind: "json",
				edits: [{
					op: "remove",
					pointer
				}]
			} }
		});
	})]
};
const defaultValueMustMatchType = {
	id: "DefaultValueMustMatchType",
	subject: "swagger",
	group: "Properties",
	levels: { documented: "error" },
	summary: "A default is of the type that is declared.",
	why: "The designer puts the default into the field. A default of another type makes the portal refuse the whole file when it is saved.",
	remedy: "Write the default in the declared type, for example `\"1\"` for a string, or correct the type.",
	confidence: "medium",
	source: "Seen in real output. Null, and texts that read as the declared number or boolean, are in published connectors and are accepted.",
	bad: ticketWith({
		type: "string",
		default: 1
	}),
	good: ticketWith({
		type: "string",
		default: "1"
	}),
	reportedAt: "/definitions/Ticket/properties/status/default",
	visit: [onValueKey(["default"], (node, value, key, report) => {
		const type = textOf$2(node.value, "type");
		if (type === void 0 || matchesType(value, type)) return;
		const pointer = node.pointer(key);
		const writable = type === "string" && (typeof value === "number" || typeof value === "boolean");
		report({
			pointer,
			message: say`The default${ofHolder(node)} is ${[kindInWords(value)]}, but the declared type is ${type}.`,
			...writable && { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer,
					value: String(value)
				}]
			} }
		});
	})]
};
const schemaTypeFileNotValid = {
	id: "SchemaTypeFileNotValid",
	subject: "swagger",
	group: "Response",
	levels: { documented: "error" },
	summary: "A schema of type `file` is the whole of a response.",
	why: "A file can be what an operation answers with. Inside an object or a list there is no way to hold one.",
	remedy: "Write `\"type\": \"string\"` with `\"format\": \"byte\"` for a file inside JSON. To send a file, use a form field of type `file` or a body of format `binary`.",
	confidence: "medium",
	source: "Documented rule; published connectors have this type only as the inline schema of a response.",
	bad: ticketWith({ type: "file" }),
	good: { paths: { "/export": { get: {
		summary: "Export tickets",
		description: "Exports all tickets as one document.",
		operationId: "ExportTickets",
		responses: { "200": {
			description: "OK",
			schema: { type: "file" }
		} }
	} } } },
	reportedAt: "/definitions/Ticket/properties/status/type",
	visit: [onKey(["schema"], ["type"], (node, value, key, report) => {
		if (value !== "file" || node.parent?.kind === "response") return;
		report({
			pointer: node.pointer(key),
			message: say`The type${ofHolder(node)} is ${value}, which only a response as a whole can be.`
		});
	})]
};
const nestedDefinitions = oncePerDocument((swagger) => {
	const nested = /* @__PURE__ */ new Set();
	const open = rootsInUse(swagger).map((schema) => ({
		schema,
		below: false
	}));
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { schema, below } = next;
		const target = below && isReference(schema) ? swagger.resolveSchema(schema) : void 0;
		if (target !== void 0) nested.add(target);
		eachSubschema(schema, (child, step) => open.push({
			schema: child,
			below: below || step !== "allOf"
		}));
	}
	return nested;
});
function rootsInUse(swagger) {
	const inline = swagger.schemaRoots.filter((root) => root.use !== "definition").map((root) => root.schema);
	const definitions = swagger.graph.reachableFrom(inline);
	return [...inline, ...[...definitions].map((definition) => definition.value).filter(isObject)];
}
function liesBelowRoot(node) {
	let at = node;
	while (at.container === "allOf" && at.parent !== void 0) at = at.parent;
	return at.parent?.kind === "schema" || nestedDefinitions(node.swagger).has(at.value);
}
const valueRules = [
	arrayDuplicateValue,
	enumMustContainAtLeastOneElement,
	invalidEnumValue,
	invalidEnumValuesExtensionValue,
	duplicateEnumValuesInExtension,
	missingEnumValuesDisplayName,
	unrecognizedTypeFormat,
	defaultValueMustMatchType,
	schemaTypeFileNotValid,
	{
		id: "InvalidStringBinaryProperty",
		subject: "swagger",
		group: "Properties",
		levels: { documented: "warning" },
		summary: "The format `binary` is used for whole bodies, not inside objects.",
		why: "JSON cannot hold raw bytes. What a flow puts into such a property arrives damaged, or not at all.",
		remedy: "Use the format `byte` and Base64 text inside objects. Keep `binary` for a body or a response that is nothing but a file.",
		confidence: "medium",
		source: "Documented rule; 14 published connectors break it, five of them recent: a warning.",
		bad: { definitions: { NewTicket: { properties: { attachment: {
			type: "string",
			format: "binary"
		} } } } },
		good: { definitions: { NewTicket: { properties: { attachment: {
			type: "string",
			format: "byte"
		} } } } },
		reportedAt: "/definitions/NewTicket/properties/attachment",
		visit: [onKey(["schema"], ["format"], (node, value, _key, report) => {
			if (value !== "binary" || node.value.type !== "string") return;
			const { input, output } = node.roles;
			if (!input && !output || !liesBelowRoot(node)) return;
			report({
				pointer: node.pointer(),
				message: say`The format${ofHolder(node)} is ${value}, but it is part of a larger value.`
			});
		})]
	},
	filterFunctionsPropertyEmpty,
	filterFunctionsPropertyHasDuplicates,
	filterFunctionsPropertyInInputSchema,
	filterFunctionsPropertyInvalidValue,
	discriminatorMustBeARequiredStringProperty,
	invalidCustomEditorExtensionDictionaryValue,
	patternShouldBeValidRegularExpression,
	multipleOfMustBeGreaterThanZero,
	...countRules,
	...orderRules,
	...exclusiveRules
];
function onNotificationUrl(check) {
	return onKey(["schema", "reference"], [NOTIFICATION_URL], (node, _value, _key, report) => {
		const use = notificationUrlUses(node.swagger).get(node.value);
		if (use !== void 0) check(node, use, report);
	});
}
const notificationUrlNotInternal = {
	id: "NotificationUrlNotInternal",
	subject: "swagger",
	group: "Webhooks",
	levels: { documented: "error" },
	summary: "The notification URL of a webhook is hidden from makers of flows.",
	why: "The platform fills in this address when the flow is switched on. A maker who sees the field has to invent a value for it, and the trigger then never fires.",
	remedy: "Add `\"x-ms-visibility\": \"internal\"` to the property, or to one of the objects that contain it.",
	confidence: "high",
	source: "Documented rule; none of about 600 notification URLs in published connectors breaks it.",
	bad: { definitions: { NewHook: { properties: { url: { "x-ms-visibility": null } } } } },
	good: { definitions: { NewHook: { properties: { url: { "x-ms-visibility": "internal" } } } } },
	reportedAt: "/definitions/NewHook/properties/url",
	visit: [onNotificationUrl((node, use, report) => {
		if (!use.visible) return;
		report({
			pointer: node.pointer(),
			message: say`The notification URL ${String(node.key)} is visible to makers of flows; it must be internal.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: node.pointer("x-ms-visibility"),
					value: "internal"
				}]
			}
		});
	})]
};
const notificationUrlNotRequired = {
	id: "NotificationUrlNotRequired",
	subject: "swagger",
	group: "Webhooks",
	levels: { documented: "error" },
	summary: "The notification URL of a webhook is required, and so is every object that contains it.",
	why: "Fields that are hidden and optional are left out of the request. Without the address the service accepts the subscription and has nowhere to send its events.",
	remedy: "Put the name of the property into the `required` list of the object that declares it, and do the same for each object on the way to it.",
	confidence: "high",
	source: "Documented rule; none of about 600 notification URLs in published connectors breaks it.",
	bad: { definitions: { NewHook: { required: null } } },
	good: { definitions: { NewHook: { required: ["url"] } } },
	reportedAt: "/definitions/NewHook/properties/url",
	visit: [onNotificationUrl((node, use, report) => {
		if (!use.optional) return;
		const edits = requireOwnName(node);
		report({
			pointer: node.pointer(),
			message: say`The notification URL ${String(node.key)} can be left out: it, or an object that contains it, is not required.`,
			...edits !== void 0 && { fix: {
				kind: "json",
				edits
			} }
		});
	})]
};
function requireOwnName(node) {
	const owner = node.parent;
	if (owner === void 0 || node.container !== "properties") return void 0;
	const required = owner.swagger.requiredNames(owner.value);
	const name = String(node.key);
	return required.has(name) ? void 0 : [{
		op: "set",
		pointer: owner.pointer("required"),
		value: [...required, name]
	}];
}
const notificationUrlNotString = {
	id: "NotificationUrlNotString",
	subject: "swagger",
	group: "Webhooks",
	levels: { documented: "error" },
	summary: "The notification URL of a webhook has the type string.",
	why: "The platform writes an address into this property. It can only do so where text is expected.",
	remedy: "Declare the property with `\"type\": \"string\"`.",
	confidence: "high",
	source: "Documented rule; one published connector, from before the certification checks, breaks it.",
	bad: { definitions: { NewHook: { properties: { url: { type: "object" } } } } },
	good: { definitions: { NewHook: { properties: { url: { type: "string" } } } } },
	reportedAt: "/definitions/NewHook/properties/url/type",
	visit: [onNotificationUrl((node, _use, report) => {
		const type = textOf$2(node.swagger.resolveSchema(node.value), "type");
		if (type === "string") return;
		const found = type === void 0 ? say`has no type` : say`has the type ${type}`;
		report({
			pointer: node.pointer("type"),
			message: say`The notification URL ${String(node.key)} ${found}; it must be a string.`,
			...node.kind === "schema" && { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: node.pointer("type"),
					value: "string"
				}]
			} }
		});
	})]
};
const notificationUrlNotAllowedInThisPosition = {
	id: "NotificationUrlNotAllowedInThisPosition",
	subject: "swagger",
	group: "Webhooks",
	levels: { documented: "error" },
	summary: "Only properties of a request body are marked as notification URL.",
	why: "The platform puts its address into the body of the subscribing request and nowhere else. A mark in the query, a header or a response has no effect, and the service never learns where to send its events.",
	remedy: "Move the address into the body of the operation that subscribes, or delete the mark.",
	confidence: "medium",
	source: "Documented rule; no published connector breaks it. A definition that bodies and responses share is not reported.",
	bad: { parameters: { Limit: {
		name: "limit",
		in: "query",
		type: "string",
		"x-ms-summary": "Limit",
		description: "How many tickets to return.",
		[NOTIFICATION_URL]: true
	} } },
	good: { parameters: { Limit: {
		name: "limit",
		in: "query",
		type: "string",
		"x-ms-summary": "Limit",
		description: "How many tickets to return."
	} } },
	reportedAt: "/parameters/Limit/x-ms-notification-url",
	visit: [onKey([...TYPED, "reference"], [NOTIFICATION_URL], (node, value, key, report) => {
		const place = value === true ? wrongPlaceOf(node) : void 0;
		if (place === void 0) return;
		report({
			pointer: node.pointer(key),
			message: say`A notification URL cannot stand in ${[place]}, only in a request body.`
		});
	})]
};
function wrongPlaceOf(node) {
	if (node.kind === "header") return "a response header";
	if (node.kind === "items") return "the items of a parameter";
	if (node.kind === "parameter") return node.in === "body" ? void 0 : "a parameter";
	return node.roles.output && !node.roles.input ? "what the service sends back" : void 0;
}
const webhookRules = [
	notificationUrlNotAllowedInThisPosition,
	notificationUrlNotInternal,
	notificationUrlNotRequired,
	notificationUrlNotString
];
const swaggerRules = [
	...undocumentedRules,
	...documentRules,
	...operationRules,
	...pathRules,
	...dynamicRules,
	...schemaRules,
	...valueRules,
	...arrayRules,
	...notSupportedRules,
	...webhookRules,
	...securityRules,
	...qualityRules
];
const LOOKED_AT = 8192;
function textFiles(documents) {
	return documents.connector.files.flatMap((file) => {
		if (file.blob.kind !== "bytes" || file.artifact === "package" || file.artifact === "icon" || file.artifact === "image") return [];
		const { bytes } = file.blob;
		return !(bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) && bytes.subarray(0, LOOKED_AT).includes(0) ? [] : [{
			file,
			text: documents.jsonAt(file.path)?.text ?? decodeText(bytes)
		}];
	});
}
const SECRETS_GROUP = "Secrets and personal data";
const REVOKE = "Revoke the credential at its issuer first, since the commit stays readable; then put a placeholder in its place.";
const secretFound = {
	id: "SecretFound",
	group: SECRETS_GROUP,
	subject: "text",
	levels: { documented: "error" },
	summary: "No file of the connector holds a credential.",
	why: "The repository is public. Whoever finds a credential in it can act in your name, also after the file was changed.",
	remedy: REVOKE,
	confidence: "high",
	source: "The forms that issuers of credentials document; none of 201 published connectors gives an error.",
	bad: readmeWith("None.\n", `None.\n\n    curl -H "Authorization: Bearer ${["ghp", "q7Rk2mVx9TnB4cJh6LwZ8sDf1GyP3eKa5UoX"].join("_")}"\n`),
	good: readmeWith("None.\n", "None.\n\n    curl -H \"Authorization: Bearer {token}\"\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const { file, text } of textFiles(documents)) {
			const lines = new LineTable(text);
			for (const { kind, offset, masked, certain } of findSecrets(text)) {
				const message = say`${masked} looks like ${[kind]}.`;
				report({
					file: file.path,
					...lines.positionAt(offset),
					message,
					...certain ? {} : { atMost: "warning" }
				});
			}
		}
		checkDefaults(documents, report);
	}
};
const SECRET_NAME = /key|token|secret|password|authorization|signature/i;
function isBareSecret(value) {
	return /^[A-Za-z0-9_~.+/=-]{20,500}$/.test(value) && (isMixed(value) || /^(?=.{0,500}[a-f])(?=.{0,500}\d)[0-9a-f]{32,500}$/i.test(value)) && !isPlaceholder(value) && findSecrets(value).length === 0;
}
function checkDefaults(documents, report) {
	const artifact = documents.swagger;
	if (artifact === void 0 || documents.api === void 0) return;
	const seen = /* @__PURE__ */ new Set();
	for (const { parameters } of documents.api.operations) for (const { name = "", value, writtenAt } of parameters) {
		const given = textOf$2(value, "default");
		if (given === void 0 || seen.has(writtenAt) || !SECRET_NAME.test(name) || !isBareSecret(given)) continue;
		seen.add(writtenAt);
		report({
			file: artifact.file.path,
			pointer: pointer(writtenAt, "default"),
			message: say`The default of the parameter ${name}, ${masked(given)}, looks like a real key.`,
			atMost: "warning"
		});
	}
}
const realClientId = {
	id: "RealClientId",
	group: SECRETS_GROUP,
	subject: "text",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: {
			...NOT_FOR_CUSTOM,
			certified: "off"
		}
	},
	summary: "The client id of the OAuth app is a placeholder.",
	why: "The team that deploys the connector puts in the id that it is handed, so that the one in the file is not needed. Nearly all published connectors hold a placeholder.",
	remedy: "Write a placeholder such as [YOUR_CLIENT_ID], and hand over the real one when you are asked for it.",
	confidence: "medium",
	source: "Published apiProperties.json files: most hold a placeholder.",
	bad: {
		...withOAuthSettings({ clientId: "0f8c2b1e-6d4a-4c39-9a57-b1d3e6f7a802" }),
		profile: "independent-publisher"
	},
	good: {
		...withOAuthSettings({ clientId: "[YOUR_CLIENT_ID]" }),
		profile: "independent-publisher"
	},
	reportedAt: {
		file: "apiProperties.json",
		pointer: "/properties/connectionParameters/token/oAuthSettings/clientId"
	},
	alsoTriggers: ["OAuthPausedForIndependentPublisher", "ReadmeOAuthStepsMissing"],
	check(documents, report) {
		const artifact = documents.properties;
		for (const { settings, at } of oauthSettings(artifact?.document.value)) {
			const value = textOf$2(settings, "clientId");
			if (artifact === void 0 || value === void 0 || !isRealId(value)) continue;
			report({
				file: artifact.file.path,
				pointer: pointer(at, "clientId"),
				message: say`The client id ${masked(value)} looks like that of a real app.`
			});
		}
	}
};
function isRealId(value) {
	const digits = value.replaceAll("-", "");
	return /^[0-9a-f]{16,64}$/i.test(digits) && /\d/.test(digits) && !isPlaceholder(digits);
}
function oauthSettings(document) {
	const properties = member(document, "properties");
	const sets = member(member(properties, "connectionParameterSets"), "values");
	return [{
		group: member(properties, "connectionParameters"),
		at: "/properties/connectionParameters"
	}, ...(isArray(sets) ? sets : []).map((set, index) => ({
		group: member(set, "parameters"),
		at: `/properties/connectionParameterSets/values/${index}/parameters`
	}))].flatMap(({ group, at }) => (isObject(group) ? Object.entries(group) : []).flatMap(([name, parameter]) => {
		const settings = member(parameter, "oAuthSettings");
		return isObject(settings) ? [{
			settings,
			at: pointer(at, name, "oAuthSettings")
		}] : [];
	}));
}
const personalDataFound = {
	id: "PersonalDataFound",
	group: SECRETS_GROUP,
	subject: "text",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The e-mail address of a person stands only in `info.contact`, the readme and the intro.",
	why: "Examples, defaults and descriptions are shown to every maker; an address there gets mail that it never asked for.",
	remedy: "Use an address of example.com in its place. The contact of the connector belongs into `info.contact.email`.",
	confidence: "medium",
	source: "Reviewers asked to remove personal data from apiProperties.json.",
	bad: { swagger: { definitions: { Ticket: { properties: { agent: {
		type: "string",
		example: "ada.lovell@woodgrove.org"
	} } } } } },
	good: { swagger: { definitions: { Ticket: { properties: { agent: {
		type: "string",
		example: "ada@example.com"
	} } } } } },
	reportedAt: { file: "apiDefinition.swagger.json" },
	check(documents, report) {
		const contact = textOf$2(member(member(documents.swagger?.document.value, "info"), "contact"), "email")?.toLowerCase();
		for (const { file, text } of textFiles(documents)) {
			if (![
				"swagger",
				"properties",
				"script"
			].includes(file.artifact)) continue;
			const lines = new LineTable(text);
			const told = /* @__PURE__ */ new Set();
			for (const { address, offset } of addresses(text)) {
				const known = address.toLowerCase();
				if (known === contact || told.has(known) || !isPersonal(known)) continue;
				told.add(known);
				report({
					file: file.path,
					...lines.positionAt(offset),
					message: say`The address ${hidden(address)} seems to be that of a person.`
				});
			}
		}
	}
};
const LONGEST_NAME = 64;
const LONGEST_DOMAIN = 100;
const DOMAIN = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}(?![\w@])/;
function* addresses(text) {
	for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
		let offset = at;
		while (offset > 0 && at - offset < LONGEST_NAME && /[A-Za-z0-9._%+-]/.test(text[offset - 1] ?? "")) offset -= 1;
		const domain = offset === at ? void 0 : DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
		if (domain !== void 0) yield {
			address: `${text.slice(offset, at)}@${domain}`,
			offset
		};
	}
}
const INVENTED_DOMAIN = /(?:^|\.|@)(?:example|odata|contoso|fabrikam|adventure-works|northwind|test|invalid|localhost|domain|email|mail|company|yourcompany|yourdomain|mydomain|acme|sample|abc|xyz)\b/;
const INVENTED_NAME = /^(?:your|my|some|any|first|last|full|john|jane|joe|foo|bar|test|user|name|me|you|someone|somebody|example|sample|email|recipient|sender|customer|contact\d|a|b|x|xyz|abc)(?:[._%+-]|\d|name|email|mail|doe|smith|user|$)/;
const ROLE = /^(?:support|info|help|helpdesk|contact|sales|admin|administrator|office|service|team|api|dev|developers?|hello|hi|no-?reply|billing|security|privacy|legal|press|feedback|marketing|webmaster|postmaster|partners?|connectors?|integrations?|customer[a-z-]*)(?:[._%+-]|$)/;
function isPersonal(address) {
	const [name = "", domain = ""] = address.split("@", 2);
	return !INVENTED_DOMAIN.test(`@${domain}`) && !INVENTED_NAME.test(name) && !ROLE.test(name);
}
function hidden(address) {
	return `${address.slice(0, Math.min(2, address.indexOf("@")))}…${address.slice(address.indexOf("@"))}`;
}
const LONGEST = 1e5;
const secretInPullRequestText = {
	id: "SecretInPullRequestText",
	group: SECRETS_GROUP,
	subject: "pull-request",
	levels: { documented: "error" },
	summary: "Title, description and comments of the pull request hold no credential.",
	why: "They are public and sent out by e-mail: whoever reads them can act in your name.",
	remedy: `Edit the text. ${REVOKE}`,
	confidence: "high",
	source: "The forms that issuers of credentials document.",
	bad: "A description with `Authorization: Bearer` and a real token after it.",
	good: "A description with `Authorization: Bearer {token}`.",
	check({ pullRequest }, report) {
		const { title, body, author, comments } = pullRequest;
		const texts = [
			{
				where: "The title",
				text: title
			},
			{
				where: "The description",
				text: body
			},
			...(comments ?? []).filter((comment) => !comment.authorIsBot && comment.author === author).map(({ body }) => ({
				where: "A comment",
				text: body
			}))
		];
		for (const { where, text } of texts) for (const { kind, masked, certain } of findSecrets(text.slice(0, LONGEST))) {
			const message = say`${[where]} holds what looks like ${[kind]}: ${masked}.`;
			report(certain ? { message } : {
				message,
				atMost: "warning"
			});
		}
	}
};
const textRules = [
	secretFound,
	realClientId,
	personalDataFound
];
const textPullRequestRules = [secretInPullRequestText];
const pullRequestRules = [
	...pullRequestRules$1,
	...packagePullRequestRules,
	...textPullRequestRules
];
const connectorRules = [
	...folderRules,
	...propertiesRules,
	...scriptRules,
	...readmeRules,
	...packageRules,
	...textRules
];
const rules = [
	...pullRequestRules,
	...connectorRules,
	...swaggerRules,
	...updateRules,
	...changeRules
];
const byId = new Map(rules.map((rule) => [rule.id, rule]));
function ruleById(id) {
	return byId.get(id);
}
export { shownOperation as C, isSuccess$1 as D, NOTIFICATION as E, operationName as O, nameOf$1 as S, DYNAMIC_SOURCES as T, updateRules as _, swaggerRules as a, changeRules as b, evaluateTurn as c, mainConnector as d, namesOfTouched as f, parseTitle as g, canonicalTitle as h, rules as i, evaluateVerdict as l, concernsStage as m, pullRequestRules as n, evaluateGaps as o, stageOfConnector as p, ruleById as r, evaluateStage as s, connectorRules as t, isBlocking as u, readProperties as v, textOfValue as w, jsonEqual as x, changeRuleById as y };
