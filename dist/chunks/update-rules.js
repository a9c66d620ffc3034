import { C as textOf$1, M as isObject, N as member, P as pointer, Q as NOT_FOR_CUSTOM, S as objectOf$1, U as comparableName, W as foldText, b as isInternal, j as isArray, q as visibleText } from "./documents.js";
import { a as say, i as listOf, t as cutInTheMiddle } from "./visible.js";
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
const DYNAMIC_SOURCES = [
	"x-ms-dynamic-values",
	"x-ms-dynamic-list",
	"x-ms-dynamic-tree",
	"x-ms-dynamic-schema",
	"x-ms-dynamic-properties"
];
const NOTIFICATION = "x-ms-notification-content";
function isSuccess(code) {
	return /^2(?:\d\d|XX)$/i.test(code) || code === "x-ms-notification-content";
}
function nameOf(operation) {
	const summary = textOf$1(operation.value, "summary")?.trim();
	return (operation.internal ? void 0 : summary) || idOf(operation);
}
function idOf(operation) {
	return operation.id ?? `${operation.method.toUpperCase()} ${operation.path.key}`;
}
function shownOperation({ old, new: now }) {
	return old ?? now;
}
function flowsThatUse(pair) {
	const operation = shownOperation(pair);
	return operation.internal ? say`Flows that rely on the hidden operation ${idOf(operation)}` : say`Flows that use ${nameOf(operation)}`;
}
function theField({ use, path, holder }) {
	if (use === "parameter") return path === "" ? say`the parameter ${holder}` : say`an entry of the parameter ${holder}`;
	if (use === "body") return path === "" ? ["the body"] : say`the input ${path}`;
	if (path === "") return holder === "x-ms-notification-content" ? ["what the trigger receives"] : ["the result"];
	return say`the output ${path}`;
}
function shown(value) {
	if (value === void 0) return ["none"];
	return [{ value: cutInTheMiddle(textOfValue(value), LONGEST) }];
}
function fromTo(fact) {
	return say`from ${shown(fact.old.value)} to ${shown(fact.new.value)}`;
}
const LONGEST = 400;
const TEXTS$1 = /* @__PURE__ */ new WeakMap();
function textOfValue(value) {
	if (typeof value === "string") return value;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const known = TEXTS$1.get(value) ?? JSON.stringify(value);
	TEXTS$1.set(value, known);
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
const STATUS$1 = {
	name: "status",
	in: "query",
	type: "string",
	"x-ms-summary": "Status",
	description: "Only tickets with this status."
};
function statusParameter(parameter, ...others) {
	return { paths: { "/tickets": { get: { parameters: [{
		...STATUS$1,
		...parameter
	}, ...others] } } } };
}
const SEEN$2 = "Quoted output of the Breaking Change Detector";
const BODY$1 = `${CREATE_TICKET}/parameter/body/schema`;
const LIMIT = {
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
		...LIMIT,
		required: true
	}) },
	good: { new: statusParameter({}, {
		...LIMIT,
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
	return say`Keep ${idOf(shownOperation(fact.operation))}, mark it deprecated, and add the new one as a revision.`;
}
function undoOrRevise(fact) {
	if (fact.on !== "operation") return [];
	return say`Keep ${idOf(shownOperation(fact.operation))} as it was, and add the new one as a revision.`;
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
	return `${typeof basePath === "string" ? basePath : ""}/${path.key}`.split("/").filter(Boolean).join("/");
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
		if (old !== void 0 && now !== void 0 && addressOf(old) === addressOf(now)) return say`${flowsThatUse(fact.operation)} can fail while the update is rolled out: the path was changed ${fromTo(fact)}, though the address is the same together with the base path.`;
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
const STATUS = `${LIST_TICKETS}/parameter/status`;
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
	reportedAt: STATUS,
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
	reportedAt: `${STATUS}/required`,
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
	reportedAt: `${STATUS}/type`,
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
	reportedAt: `${STATUS}/enum`,
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
	reportedAt: `${STATUS}/enum`,
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
	if (UPPER_BOUNDS.has(keyword)) return typeof now === "number" && !(typeof old === "number" && old <= now);
	if (LOWER_BOUNDS.has(keyword)) return typeof now === "number" && (typeof old === "number" ? now > old : keyword === "minimum" || now > 0);
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
const LIST = {
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
		old: statusParameter({ ...LIST }),
		new: statusParameter({
			...LIST,
			collectionFormat: "multi"
		})
	},
	good: {
		old: statusParameter({ ...LIST }),
		new: statusParameter({
			...LIST,
			collectionFormat: "csv"
		})
	},
	reportedAt: `${STATUS}/collectionFormat`,
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
		if (fact.on !== "response" || fact.what !== "removed" || !isSuccess(fact.code) || fact.code === "x-ms-notification-content") return void 0;
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
function withoutDescriptions(definitions) {
	if (!isObject(definitions)) return {};
	return Object.fromEntries(Object.entries(definitions).map(([name, definition]) => {
		const entries = isObject(definition) ? Object.entries(definition).filter(([key]) => key !== "description") : [];
		return [name, Object.fromEntries(entries)];
	}));
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
		if (fact.on === "operation" && fact.what === "changed" && fact.keyword === "security") return say`${flowsThatUse(fact.operation)} will sign in differently: what the operation asks for was changed.`;
		if (fact.on !== "document" || fact.keyword !== "security" && fact.keyword !== "securityDefinitions") return void 0;
		if (fact.keyword === "securityDefinitions" && jsonEqual(withoutDescriptions(fact.old.value), withoutDescriptions(fact.new.value))) return void 0;
		return say`Existing connections may have to be made again: ${fact.keyword} was changed.`;
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
		return say`${nameOf(shownOperation(fact.operation))} is new.`;
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
		return say`${nameOf(shownOperation(fact.operation))} is deprecated: existing flows go on, new ones are not offered it.`;
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
const TEXTS = /* @__PURE__ */ new Set([
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
		if (fact.what !== "changed" || !TEXTS.has(fact.keyword)) return void 0;
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
		return sentence(what, isPlain(fact.old.value) && isPlain(fact.new.value) ? say`has another ${fact.keyword}: ${shown(fact.new.value)} instead of ${shown(fact.old.value)}.` : say`has another ${fact.keyword}.`);
	}
});
function isPlain(value) {
	return typeof value !== "object" || value === null;
}
function whatOf(fact) {
	switch (fact.on) {
		case "document": return ["the connector"];
		case "operation": return say`the operation ${idOf(shownOperation(fact.operation))}`;
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
const byId$1 = new Map(changeRules.map((rule) => [rule.id, rule]));
function changeRuleById(id) {
	return byId$1.get(id);
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
const byId = new Map(POLICY_TEMPLATES.map((entry) => [entry.id, entry]));
function policyTemplate(id) {
	return byId.get(id.toLowerCase());
}
const PROPERTIES$1 = "/properties";
const known = /* @__PURE__ */ new WeakMap();
function readProperties(document) {
	const before = known.get(document);
	if (before !== void 0) return before.properties;
	const properties = viewProperties(document.value);
	known.set(document, { properties });
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
		scriptOperations: viewOperations(member(value, "scriptOperations"), pointer(PROPERTIES$1, "scriptOperations"))
	};
}
function viewSets(properties) {
	return entriesOf(member(member(properties, "connectionParameterSets"), "values"), pointer(PROPERTIES$1, "connectionParameterSets", "values")).map(({ value, pointer: place }) => ({
		value,
		pointer: place,
		name: textOf(member(value, "name"))
	}));
}
function viewGroups(properties, sets) {
	return [viewGroup(member(properties, "connectionParameters"), pointer(PROPERTIES$1, "connectionParameters"), false), ...sets.map((set) => viewGroup(member(set.value, "parameters"), pointer(set.pointer, "parameters"), true))].filter((group) => group !== void 0);
}
function viewGroup(value, place, inSet) {
	if (!isObject(value)) return void 0;
	return {
		pointer: place,
		parameters: Object.entries(value).flatMap(([name, parameter]) => isObject(parameter) ? [viewParameter(name, parameter, pointer(place, name), inSet)] : [])
	};
}
function viewParameter(name, value, place, inSet) {
	const type = textOf(member(value, "type"));
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
		text: textOf(member(entry, "value"))
	}));
	return [{
		parameter,
		pointer: place,
		value,
		provider: textOf(member(value, "identityProvider")) ?? "",
		customParameters
	}];
}
function viewPolicies(properties) {
	return entriesOf(member(properties, "policyTemplateInstances"), pointer(PROPERTIES$1, "policyTemplateInstances")).map(({ value, pointer: place }) => {
		const templateId = textOf(member(value, "templateId")) || void 0;
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
function entriesOf(value, place) {
	if (!isArray(value)) return [];
	return value.flatMap((entry, index) => isObject(entry) ? [{
		value: entry,
		pointer: pointer(place, index)
	}] : []);
}
function objectOf(value) {
	return isObject(value) ? value : void 0;
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
const GROUP = "Updates";
const SWAGGER = "apiDefinition.swagger.json";
const PROPERTIES = "apiProperties.json";
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
	const kinds = new Set(Object.values(definitions ?? {}).flatMap((definition) => textOf$1(definition, "type") ?? []));
	if (((documents.properties === void 0 ? void 0 : readProperties(documents.properties.document))?.oauth.length ?? 0) > 0) kinds.add("oauth2");
	return kinds;
}
function without(kinds, others) {
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
		file: SWAGGER,
		pointer: "/securityDefinitions"
	},
	check(base, head, report) {
		if (base.swagger === void 0 || head.swagger === void 0) return;
		const [before, after] = [authenticationOf(base), authenticationOf(head)];
		const [gone, come] = [without(before, after), without(after, before)];
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
	const title = textOf$1(objectOf$1(documents.swagger?.document.value, "info"), "title");
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
		file: SWAGGER,
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
		file: PROPERTIES,
		pointer: "/properties/publisher"
	},
	check(base, head, report) {
		const old = publisherOf(base);
		const now = publisherOf(head);
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
function publisherOf(documents) {
	const properties = member(documents.properties?.document.value, "properties");
	return isObject(properties) ? textOf$1(properties, "publisher") || void 0 : void 0;
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
		file: SWAGGER,
		pointer: "/paths/~1tickets~1{ticketId}/get/operationId"
	},
	check(base, head, report) {
		const swagger = head.swagger;
		if (base.api === void 0 || head.api === void 0 || swagger === void 0) return;
		const published = new Map(base.api.operations.map((operation) => [placeOf(operation), operation.id]));
		for (const operation of head.api.operations) {
			const old = published.get(placeOf(operation));
			const now = operation.id;
			if (old === void 0 || now === void 0 || old === now || lettersOf(old) !== lettersOf(now)) continue;
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
function lettersOf(id) {
	return id.toLowerCase().replace(/[-_]/g, "");
}
const updateRules = [
	authenticationTypeChanged,
	connectorRenamed,
	publisherChanged,
	operationIdRenamedCosmetically
];
export { POLICY_PARAMETER_PREFIX as a, changeRules as c, nameOf as d, shownOperation as f, isSuccess as g, NOTIFICATION as h, readProperties as i, jsonEqual as l, DYNAMIC_SOURCES as m, POLICY_OPERATIONS as n, POLICY_TEMPLATES as o, textOfValue as p, POLICY_SECTION as r, changeRuleById as s, updateRules as t, idOf as u };
