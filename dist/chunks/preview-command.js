import { B as ARTIFACT_NAMES, a as documentsOf, at as DEFAULT_CONFIGURATION, b as apiTitleOf, ct as isObject, dt as pointer, j as textOf, st as isArray, ut as member, z as artifactOf } from "./connector-index.js";
import { a as readText } from "./read-files.js";
import { n as writeText } from "./write-text.js";
import { f as visible, l as cutInTheMiddle, m as visibleValue, x as InputError } from "./links.js";
import { v as readProperties, w as textOfValue } from "./registry.js";
import { a as writtenText, n as infoOf, o as attachFindings, r as readOperations, s as placeKey, t as addressOf } from "./read-operations.js";
import { N as count, y as SEVERITY_WORDS } from "./sentences.js";
import { a as ruleLink, c as page, d as attributes, f as html, i as htmlWords, n as htmlText, r as htmlValue, s as table, t as figures, u as filtered } from "./words.js";
import { n as say } from "./text.js";
import { t as checkConnector } from "./check-connector.js";
import { r as plainText } from "./render.js";
import { a as print, r as note, t as complain } from "./outcome.js";
import { l as withForwardSlashes, o as readOneConnector } from "./read-connectors.js";
import { relative, resolve } from "node:path";
import { existsSync } from "node:fs";
const MOST_WAYS = 30;
const MOST_FIELDS = 60;
const MOST_CHOICES = 100;
function readConnection(properties) {
	const { sets, groups } = properties;
	const question = textOf(member(member(properties.value, "connectionParameterSets"), "uiDefinition"), "displayName");
	const plain = groups.filter(({ pointer: at }) => at === PLAIN);
	const ways = sets.length === 0 ? [{
		name: void 0,
		description: void 0,
		fields: plain.flatMap(fieldsOf),
		places: [placeKey("properties", PLAIN)]
	}] : sets.map((set) => ({
		name: writtenText(member(member(set.value, "uiDefinition"), "displayName")) ?? set.name,
		description: writtenText(member(member(set.value, "uiDefinition"), "description")),
		fields: groups.filter((group) => group.pointer === pointer(set.pointer, "parameters")).flatMap(fieldsOf),
		places: [placeKey("properties", set.pointer)]
	}));
	return {
		question: sets.length === 0 ? void 0 : question ?? "Authentication type",
		ways: ways.slice(0, MOST_WAYS).map((way) => ({
			...way,
			fields: way.fields.slice(0, MOST_FIELDS)
		})),
		cut: ways.length > MOST_WAYS || ways.some(({ fields }) => fields.length > MOST_FIELDS)
	};
}
const PLAIN = "/properties/connectionParameters";
function fieldsOf(group) {
	return group.parameters.filter(isShown).map((parameter) => ({
		name: parameter.name,
		label: writtenText(member(parameter.ui, "displayName")) ?? parameter.name,
		description: writtenText(member(parameter.ui, "description")) ?? writtenText(member(parameter.ui, "tooltip")),
		kind: kindOf(parameter),
		required: saysYes(member(parameter.constraints, "required")),
		default: writtenText(member(parameter.value, "defaultValue")) ?? writtenText(member(parameter.constraints, "default")),
		choices: choicesOf(parameter),
		places: [placeKey("properties", parameter.pointer)]
	}));
}
function isShown({ visible, constraints, type }) {
	return visible || !saysYes(member(constraints, "hidden")) && (type === "oauthSetting" || type === "gatewaySetting");
}
const saysYes = (value) => value === true || value === "true";
const KINDS = /* @__PURE__ */ new Map([
	["securestring", "secret"],
	["oauthsetting", "sign-in"],
	["gatewaysetting", "gateway"],
	["bool", "yes-no"],
	["int", "number"]
]);
function kindOf(parameter) {
	if (choicesOf(parameter) !== void 0) return "choice";
	if (parameter.type === "string" && member(parameter.constraints, "clearText") === false) return "secret";
	return KINDS.get(parameter.type?.toLowerCase() ?? "") ?? "text";
}
function choicesOf({ constraints, value }) {
	const values = [member(constraints, "allowedValues"), member(value, "allowedValues")].find(isArray);
	if (values === void 0 || values.length === 0) return void 0;
	return values.slice(0, MOST_CHOICES).map(choiceName);
}
function choiceName(entry) {
	return textOfValue(isObject(entry) ? writtenText(member(entry, "text")) ?? member(entry, "value") ?? "" : entry);
}
function previewConnector(connector, findings) {
	const documents = documentsOf(connector);
	const { api } = documents;
	if (api === void 0 || Object.hasOwn(api.root, "openapi")) return void 0;
	const properties = documents.properties === void 0 ? void 0 : readProperties(documents.properties.document);
	const shown = {
		title: apiTitleOf(api) ?? connector.name,
		folder: connector.folder,
		...infoOf(api),
		...brandOf(properties),
		address: addressOf(api),
		connection: properties && readConnection(properties),
		...readOperations(api),
		places: HEADER_PLACES
	};
	const artifactAt = new Map(["swagger", "properties"].flatMap((kind) => {
		const file = artifactOf(connector, kind);
		return file === void 0 ? [] : [[file.path, kind]];
	}));
	const { remarks, others } = attachFindings(findings, placesOf(shown), artifactAt);
	return {
		...shown,
		remarks,
		otherFindings: others
	};
}
const HEADER_PLACES = [...[
	"/info",
	"/host",
	"/basePath",
	"/schemes"
].map((pointer) => placeKey("swagger", pointer)), ...[
	"/properties/iconBrandColor",
	"/properties/publisher",
	"/properties/stackOwner"
].map((pointer) => placeKey("properties", pointer))];
const COLOR = /^#[0-9a-f]{6}$/i;
function brandOf(properties) {
	const color = textOf(properties?.value, "iconBrandColor");
	return {
		color: color !== void 0 && COLOR.test(color) ? color : void 0,
		publisher: writtenText(member(properties?.value, "publisher"))
	};
}
function placesOf({ connection, operations, places }) {
	const all = new Set(places);
	const add = (holders) => {
		for (const holder of holders) for (const place of holder.places) all.add(place);
	};
	const addFields = (fields) => {
		add(fields);
		for (const { fields: below } of fields) addFields(below);
	};
	for (const way of connection?.ways ?? []) add([way, ...way.fields]);
	for (const operation of operations) {
		add([operation]);
		for (const list of [operation.inputs, operation.outputs]) {
			add([list]);
			addFields(list.fields);
		}
	}
	return all;
}
const PREVIEW_STYLE = ".preview-head {\n  display: flex;\n  gap: 1rem;\n  align-items: flex-start;\n}\n\n.tile {\n  flex: none;\n  width: 1.6rem;\n  height: 1.6rem;\n}\n\n.preview-head .tile {\n  width: 3.25rem;\n  height: 3.25rem;\n}\n\n.about {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.2rem 1.5rem;\n  margin: 1rem 0 0;\n  max-width: none;\n  color: var(--muted);\n  font-size: 0.875rem;\n}\n\n.missing {\n  white-space: nowrap;\n  color: var(--warning);\n}\n\n.narrow {\n  max-width: 25rem;\n}\n\n/* An operation: its card, and beside it what the reference page says. */\n.operation {\n  padding: 1.25rem 0 2rem;\n  border-top: 1px solid var(--line);\n}\n\n.operation > header h3 {\n  display: inline;\n  margin: 0 0.6rem 0 0;\n  font-size: 1.0625rem;\n}\n\n.tags {\n  display: inline-flex;\n  flex-wrap: wrap;\n  gap: 0.3rem;\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n\n.ids {\n  margin: 0.15rem 0 0;\n  font-size: 0.8125rem;\n}\n\n.views {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr);\n  gap: 1.25rem 2.25rem;\n  margin-top: 0.9rem;\n}\n\n@media (min-width: 64rem) {\n  .views {\n    grid-template-columns: minmax(0, 24rem) minmax(0, 1fr);\n  }\n\n  .views > .card {\n    position: sticky;\n    top: 1rem;\n    align-self: start;\n  }\n}\n\n.reference > .table {\n  margin: 0.25rem 0 0.9rem;\n}\n\n.reference td,\n.reference tbody th {\n  max-width: 24rem;\n}\n\n.reference caption {\n  padding-bottom: 0.35rem;\n  color: var(--ink);\n  font-weight: 600;\n}\n\n.reference .path {\n  overflow-wrap: break-word;\n}\n\n.reference tbody th {\n  min-width: 7rem;\n}\n\n/* Nothing is sorted here, so the names of the columns beside each cell are enough. */\n@media (max-width: 44rem) {\n  .reference .stacks thead,\n  .reference .stacks td:empty {\n    display: none;\n  }\n\n  .reference .stacks tbody tr > * {\n    grid-template-columns: 6rem minmax(0, 1fr);\n    max-width: none;\n  }\n}\n\n.note {\n  display: block;\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n\n/* Cards. */\n.card {\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  background: var(--surface);\n  box-shadow:\n    0 1px 2px rgb(0 0 0 / 6%),\n    0 4px 14px rgb(0 0 0 / 5%);\n  font-size: 0.875rem;\n}\n\n.card-head {\n  display: flex;\n  gap: 0.65rem;\n  align-items: center;\n  margin: 0;\n  padding: 0.7rem 0.9rem;\n  border-bottom: 1px solid var(--line);\n  font-weight: 600;\n}\n\n.card-body {\n  padding: 0.9rem;\n}\n\n.card p {\n  margin: 0;\n}\n\n.fields {\n  display: grid;\n  gap: 0.8rem;\n  margin: 0;\n}\n\n.field dt {\n  margin-bottom: 0.2rem;\n  font-weight: 600;\n  font-size: 0.8125rem;\n}\n\n.field dd {\n  margin: 0;\n}\n\n.star {\n  color: var(--error);\n}\n\n.box {\n  min-height: 2.1rem;\n  padding: 0.36rem 0.65rem;\n  border: 1px solid var(--strong-line);\n  border-radius: 4px;\n  background: var(--surface);\n  overflow: hidden;\n}\n\n.placeholder,\n.hint {\n  color: var(--muted);\n}\n\n.card .hint {\n  margin-top: 0.2rem;\n  font-size: 0.8125rem;\n}\n\n.list-box {\n  position: relative;\n  padding-right: 2rem;\n}\n\n.list-box::after {\n  content: \"\";\n  position: absolute;\n  top: 0.8rem;\n  right: 0.8rem;\n  width: 0.42rem;\n  height: 0.42rem;\n  border: solid var(--muted);\n  border-width: 0 1.5px 1.5px 0;\n  transform: rotate(45deg);\n}\n\n.choices > summary {\n  list-style: none;\n}\n\n.advanced > summary {\n  padding: 0.6rem 0 0;\n  color: var(--accent);\n  font-size: 0.8125rem;\n}\n\n.advanced[open] > summary {\n  margin-bottom: 0.7rem;\n  padding-bottom: 0.6rem;\n}\n\n.choices {\n  border: 0;\n  background: none;\n}\n\n.choices > summary::-webkit-details-marker {\n  display: none;\n}\n\n.choices[open] > summary {\n  border: 1px solid var(--strong-line);\n  border-radius: 4px 4px 0 0;\n}\n\n.choices > ul {\n  max-height: 14rem;\n  margin: 0;\n  padding: 0.25rem 0;\n  border: 1px solid var(--strong-line);\n  border-top: 0;\n  border-radius: 0 0 4px 4px;\n  overflow-y: auto;\n  list-style: none;\n}\n\n.choices > ul > li {\n  padding: 0.2rem 0.65rem;\n}\n\n.card .dynamic {\n  margin-top: 0.25rem;\n  color: var(--info);\n  font-size: 0.8125rem;\n}\n\n.group {\n  padding: 0.65rem 0 0.1rem 0.8rem;\n  border-left: 2px solid var(--line);\n}\n\n.group > .hint {\n  margin: 0 0 0.6rem;\n}\n\n.group + .group {\n  margin-top: 0.9rem;\n}\n\n.way,\n.question {\n  font-weight: 600;\n}\n\n.card .question {\n  margin-bottom: 0.6rem;\n}\n\n.card .way {\n  margin-bottom: 0.4rem;\n}\n\n.card .add {\n  margin-top: 0.45rem;\n  color: var(--accent);\n  font-size: 0.8125rem;\n}\n\n.card .sign-in {\n  display: inline-block;\n  padding: 0.36rem 1rem;\n  border-radius: 4px;\n  background: var(--accent);\n  color: var(--surface);\n  font-weight: 600;\n}\n\n.card .advanced {\n  margin-top: 0.9rem;\n  border: 0;\n  border-top: 1px solid var(--line);\n  border-radius: 0;\n}\n\n/* Findings in place. */\n.remarks {\n  display: grid;\n  gap: 0.3rem;\n  margin: 0.4rem 0 0;\n  padding: 0;\n  list-style: none;\n  font-size: 0.8125rem;\n  font-weight: 400;\n}\n\n.remark {\n  padding: 0.3rem 0.6rem;\n  border-left: 3px solid currentcolor;\n  border-radius: 0 4px 4px 0;\n  background: var(--code);\n}\n\n.remark-error {\n  border-color: var(--error);\n}\n\n.remark-warning {\n  border-color: var(--warning);\n}\n\n.remark-info {\n  border-color: var(--info);\n}\n\n.remark .rule {\n  white-space: nowrap;\n}\n";
const LEAD = "What people who build flows and apps with this connector will see. Nothing of it is sent anywhere.";
const CONNECTION = "Connection";
const CONNECTION_CARD = "Create a connection";
const CONNECTION_LEAD = "Asked for once, before the connector can be used.";
const NO_CONNECTION_FIELDS = "Nothing is asked for: the connection is made with one click.";
const CONNECTION_UNKNOWN = "apiProperties.json could not be read, so it is not known what is asked for.";
const MORE_CONNECTION = "There are more ways or fields than are shown here.";
const TRIGGERS = "Triggers";
const ACTIONS = "Actions";
const INPUTS = "Parameters";
const OUTPUTS = "Returns";
const OUTPUTS_OF_TRIGGER = "What the flow receives";
const NO_INPUTS = "There is nothing to fill in.";
const NO_OUTPUTS = "Nothing is declared to come back: a flow can use nothing of the answer.";
const NO_DESCRIPTION = "No description";
const NO_ID = "Without an operationId no flow can use it.";
const REQUIRED = "required";
const ADD_ITEM = "+ Add new item";
const ADD_ENTRY = "+ Add a name and a value";
const NO_OPERATIONS = "There is no operation that users would see.";
const REPEATS = "and so on: the schema holds itself";
const TOO_MANY_FIELDS = "There are more fields than are shown here.";
const WHOLE_ANSWER = "The answer as a whole";
const CHOOSE = "Choose a value";
const YES_NO = ["Yes", "No"];
function advancedHeading(fields, findings) {
	return `Show advanced options (${fields}${findings === 0 ? "" : `, ${count(findings, "finding")}`})`;
}
function moreOperations(number) {
	return `And ${count(number, "more operation")}, not shown here.`;
}
function moreRemarks(number) {
	return `and ${count(number, "more finding")} here`;
}
function otherFindings({ otherFindings: number }) {
	return number === 0 ? "" : `${count(number, "more finding")} about what is not shown here: \`connector-preflight check\` lists them.`;
}
function internalInputs({ internalInputs: number }) {
	if (number === 0) return "";
	return `${count(number, "internal input")} left out: users do not see ${number === 1 ? "it" : "them"}.`;
}
function dynamicSentence({ fills, operation, operationId }) {
	const what = [fills === "choices" ? "The choices come" : "The fields come"];
	if (operation !== void 0) return say`${what} from the operation ${operation}.`;
	if (operationId === void 0) return say`${what} from another operation, which is not named.`;
	return say`${what} from the operation ${operationId}, which does not exist.`;
}
function triggerSentence({ way, delivery, hint }) {
	const start = way === "webhook" ? "The service calls when something happens" : "Asks the service at the interval that the flow sets";
	const runs = {
		single: "; one run for each item.",
		batch: "; one run for all items of an answer.",
		none: "."
	}[delivery ?? "none"];
	return hint === void 0 ? [`${start}${runs}`] : say`${[`${start}${runs}`]} To see it work: ${hint}`;
}
const CONNECTION_PLACEHOLDERS = {
	text: "",
	secret: "••••••••",
	number: "0",
	"yes-no": "Yes or no",
	choice: CHOOSE,
	"sign-in": "Sign in",
	gateway: "Choose a gateway"
};
const LONGEST_TEXT = 1500;
const MOST_REMARKS = 5;
function shownText(text) {
	return cutInTheMiddle(text.slice(0, 2 * LONGEST_TEXT).replace(/\s+/g, " ").trim(), LONGEST_TEXT);
}
function descriptionOf(text) {
	return text === void 0 ? html`<em class="missing">${NO_DESCRIPTION}</em>` : shownText(text);
}
function findingsAt({ places }, { remarks }) {
	return [...new Set(places)].flatMap((place) => remarks.get(place) ?? []);
}
function remarksAt(thing, preview) {
	const findings = findingsAt(thing, preview);
	if (findings.length === 0) return void 0;
	const rest = findings.length - MOST_REMARKS;
	return html`<ul class="remarks">${findings.slice(0, MOST_REMARKS).map(remark)}${rest > 0 ? html`<li class="muted">${moreRemarks(rest)}</li>` : void 0}</ul>`;
}
function remark({ rule, severity, message }) {
	return html`<li class="remark remark-${severity}"><strong class="${severity}">${SEVERITY_WORDS[severity]}</strong> ${htmlText(message)} <span class="rule">${ruleLink(rule)}</span></li>`;
}
function operationCard(operation, preview) {
	const { important, others, advanced } = byVisibility(operation.inputs.fields);
	const fields = [...important, ...others];
	return card(operation.name, preview, [
		fields.length === 0 && advanced.length === 0 ? html`<p class="muted">${NO_INPUTS}</p>` : fieldList(fields, preview),
		remarksAt(operation.inputs, preview),
		operation.inputs.cut ? html`<p class="muted">${TOO_MANY_FIELDS}</p>` : void 0,
		advancedFields(advanced, preview)
	]);
}
function connectionCard(preview) {
	const { connection } = preview;
	if (connection === void 0) return card(CONNECTION_CARD, preview, [html`<p class="muted">${CONNECTION_UNKNOWN}</p>`]);
	const question = connection.question === void 0 ? void 0 : html`<p class="question">${shownText(connection.question)}</p>`;
	return card(CONNECTION_CARD, preview, [
		question,
		connection.ways.map((way) => connectionWay(way, preview)),
		connection.cut ? html`<p class="muted">${MORE_CONNECTION}</p>` : void 0
	]);
}
function card(title, { color, title: connector }, content) {
	return html`<div class="card"><p class="card-head">${tile(connector, color)}<span>${shownText(title)}</span></p><div class="card-body">${content}</div></div>`;
}
function tile(name, color = "#767676") {
	const [letter = ""] = shownText(name);
	return html`<svg class="tile" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="5" fill="${color}"></rect><text x="16" y="22" text-anchor="middle" font-size="17" font-weight="600" fill="${inkOn(color)}">${letter}</text></svg>`;
}
function inkOn(color) {
	const [red = 0, green = 0, blue = 0] = [
		1,
		3,
		5
	].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
	return .299 * red + .587 * green + .114 * blue > 150 ? "#000000" : "#ffffff";
}
function byVisibility(fields) {
	const isFolded = ({ visibility, required }) => visibility === "advanced" && !required;
	return {
		important: fields.filter(({ visibility }) => visibility === "important"),
		others: fields.filter((field) => field.visibility !== "important" && !isFolded(field)),
		advanced: fields.filter(isFolded)
	};
}
function advancedFields(fields, preview) {
	if (fields.length === 0) return void 0;
	const heading = advancedHeading(fields.length, countFindings(fields, preview));
	return html`<details class="advanced"><summary>${heading}</summary>${fieldList(fields, preview)}</details>`;
}
function countFindings(fields, preview) {
	return fields.reduce((sum, field) => sum + findingsAt(field, preview).length + countFindings(field.fields, preview), 0);
}
function fieldList(fields, preview) {
	return fields.length === 0 ? void 0 : html`<dl class="fields">${fields.map((field) => fieldRow(field, preview))}</dl>`;
}
function fieldRow(field, preview) {
	const { dynamic } = field;
	return html`<div class="field">${label(field)}<dd>${control(field, preview)}${dynamic === void 0 ? void 0 : html`<p class="dynamic">${htmlText(dynamicSentence(dynamic))}</p>`}${remarksAt(field, preview)}</dd></div>`;
}
function label({ label: text, required }) {
	const mark = html`<span class="star" aria-hidden="true"> *</span><span class="hidden-visually"> (${REQUIRED})</span>`;
	return html`<dt>${text === "" ? html`<em class="missing">?</em>` : shownText(text)}${required ? mark : void 0}</dt>`;
}
function control(field, preview) {
	if (field.fields.length === 0) return box(field);
	const { important, others, advanced } = byVisibility(field.fields);
	const more = field.cut === void 0 ? void 0 : html`<p class="muted">${TOO_MANY_FIELDS}</p>`;
	const add = field.shape === "object" ? void 0 : html`<p class="add">${field.shape === "list" ? ADD_ITEM : ADD_ENTRY}</p>`;
	const hint = field.description === void 0 ? void 0 : html`<p class="hint">${shownText(field.description)}</p>`;
	return html`<div class="group">${hint}${fieldList([...important, ...others], preview)}${advancedFields(advanced, preview)}${more}${add}</div>`;
}
function box(field) {
	const { description, type, shape, dynamic } = field;
	const choices = field.choices ?? (type === "boolean" ? YES_NO : void 0);
	const value = field.default === void 0 ? void 0 : html`<span class="value">${shownText(field.default)}</span>`;
	const shown = value ?? html`<span class="placeholder">${descriptionOf(description)}</span>`;
	const hint = value === void 0 || description === void 0 ? void 0 : html`<p class="hint">${shownText(description)}</p>`;
	if (choices !== void 0) return html`${dropDown(shown, choices)}${hint}`;
	const isOpen = dynamic?.fills === "choices";
	const add = shape === "list" ? html`<p class="add">${ADD_ITEM}</p>` : shape === "map" ? html`<p class="add">${ADD_ENTRY}</p>` : void 0;
	return html`<div${attributes({ class: isOpen ? "box list-box" : "box" })}>${shown}</div>${hint}${add}`;
}
function dropDown(shown, choices) {
	const items = choices.map((choice) => html`<li>${choice === "" ? html`<em class="missing">(empty)</em>` : shownText(choice)}</li>`);
	return html`<details class="choices"><summary class="box list-box">${shown}</summary><ul>${items}</ul></details>`;
}
function connectionWay(way, preview) {
	const heading = way.name === void 0 ? void 0 : html`<p class="way">${shownText(way.name)}</p>`;
	const hint = way.description === void 0 ? void 0 : html`<p class="hint">${shownText(way.description)}</p>`;
	const fields = html`<dl class="fields">${way.fields.map((field) => connectionRow(field, preview))}</dl>`;
	const content = way.fields.length === 0 ? html`<p class="muted">${NO_CONNECTION_FIELDS}</p>` : fields;
	return html`<div${attributes({ class: way.name === void 0 ? void 0 : "group" })}>${heading}${hint}${content}${remarksAt(way, preview)}</div>`;
}
function connectionRow(field, preview) {
	const { kind, description, choices, default: value } = field;
	const shown = html`<span class="placeholder">${value ?? CONNECTION_PLACEHOLDERS[kind]}</span>`;
	const control = choices !== void 0 ? dropDown(shown, choices) : kind === "sign-in" ? html`<p class="sign-in">${CONNECTION_PLACEHOLDERS[kind]}</p>` : html`<div${attributes({ class: kind === "yes-no" || kind === "gateway" ? "box list-box" : "box" })}>${shown}</div>`;
	return html`<div class="field">${label(field)}<dd>${control}<p class="hint">${descriptionOf(description)}</p>${remarksAt(field, preview)}</dd></div>`;
}
function operationReference(operation, preview) {
	const { trigger, inputs, outputs } = operation;
	const internal = internalInputs(operation);
	return html`<div class="reference">
<p>${descriptionOf(operation.description)}</p>
${trigger === void 0 ? void 0 : html`<p class="muted">${htmlText(triggerSentence(trigger))}</p>`}
${inputs.fields.length === 0 ? void 0 : fieldTable(INPUTS, INPUT_COLUMNS, inputs.fields, inputs.cut)}
${internal === "" ? void 0 : html`<p class="muted">${htmlWords(internal)}</p>`}
${outputs.fields.length === 0 ? html`<p class="muted">${NO_OUTPUTS}</p>` : fieldTable(trigger === void 0 ? OUTPUTS : OUTPUTS_OF_TRIGGER, outputColumns(preview), outputs.fields, outputs.cut)}
${remarksAt(outputs, preview)}</div>`;
}
const NAME = {
	heading: "Name",
	label: "Name",
	kind: "text",
	sortable: false,
	names: true,
	cell: ({ label, path }) => path === "" ? WHOLE_ANSWER : shownText(label)
};
const TYPE = {
	heading: "Type",
	label: "Type",
	kind: "text",
	sortable: false,
	cell: ({ type }) => shownText(type)
};
const INPUT_COLUMNS = [
	NAME,
	{
		heading: "Key",
		label: "Key",
		kind: "text",
		sortable: false,
		className: "path",
		cell: ({ path }) => htmlPath(path)
	},
	{
		heading: "Required",
		label: "Required",
		kind: "text",
		sortable: false,
		cell: ({ required }) => required ? "Yes" : ""
	},
	TYPE,
	{
		heading: "Description",
		label: "Description",
		kind: "text",
		sortable: false,
		cell: (field) => html`<div>${describe(field)}</div>`
	}
];
function outputColumns(preview) {
	return [
		NAME,
		{
			heading: "Path",
			label: "Path",
			kind: "text",
			sortable: false,
			className: "path",
			cell: ({ path }) => htmlPath(path)
		},
		TYPE,
		{
			heading: "Description",
			label: "Description",
			kind: "text",
			sortable: false,
			cell: (field) => html`<div>${describe(field)}${remarksAt(field, preview)}</div>`
		}
	];
}
function describe({ path, description, dynamic, cut, choices, default: value }) {
	const told = [
		dynamic && htmlText(dynamicSentence(dynamic)),
		choices && html`One of ${choices.map((choice, index) => html`${index === 0 ? "" : ", "}${htmlValue(choice)}`)}.`,
		value === void 0 ? void 0 : html`Default: ${htmlValue(value)}.`,
		cut === void 0 ? void 0 : cut === "repeats" ? REPEATS : TOO_MANY_FIELDS
	].filter((note) => note !== void 0).map((note) => html`<span class="note">${note}</span>`);
	const text = description === void 0 && path === "" ? void 0 : descriptionOf(description);
	return html`${text}${told}`;
}
function htmlPath(path) {
	if (path === "") return void 0;
	const [first, ...others] = visibleValue(path).split("/");
	return html`<code>${first}${others.map((segment) => html`/<wbr>${segment}`)}</code>`;
}
function fieldTable(caption, columns, fields, cut) {
	const more = cut ? html`<p class="muted">${TOO_MANY_FIELDS}</p>` : void 0;
	return html`${table({
		caption,
		columns,
		rows: fields.flatMap(withThoseBelow)
	})}${more}`;
}
function withThoseBelow(field) {
	return [field, ...field.fields.flatMap(withThoseBelow)];
}
const FEWEST_TO_SEARCH = 6;
function renderPreviewPage(preview) {
	const title = shownText(preview.title);
	const body = html`<header class="preview-head">${tile(preview.title, preview.color)}<div><h1>${title}</h1><p class="lead">${descriptionOf(preview.description)}</p></div></header>
<main id="content">
<p class="about">${about(preview)}</p>
${remarksAt(preview, preview)}
${summary(preview)}
<section aria-labelledby="connection"><h2 id="connection">${CONNECTION}</h2><p class="muted">${CONNECTION_LEAD}</p><div class="narrow">${connectionCard(preview)}</div></section>
${operationSections(preview)}
</main>
<footer><p>${LEAD} ${htmlWords(otherFindings(preview))}</p></footer>`;
	return page({
		title: `${title}: preview`,
		style: PREVIEW_STYLE,
		body
	});
}
function about({ publisher, version, address }) {
	return [
		publisher && html`Publisher: ${shownText(publisher)}`,
		version && html`Version: ${shownText(version)}`,
		address && html`Service: <code>${shownText(address)}</code>`
	].filter((fact) => fact !== void 0 && fact !== "").map((fact) => html`<span>${fact}</span>`);
}
function summary(preview) {
	const triggers = preview.operations.filter(({ trigger }) => trigger !== void 0).length;
	const findings = new Set([...preview.remarks.values()].flat()).size;
	return figures([
		{
			label: "Triggers",
			value: triggers
		},
		{
			label: "Actions",
			value: preview.operations.length - triggers
		},
		{
			label: "Internal operations, not shown",
			value: preview.internalOperations
		},
		{
			label: "Findings shown below",
			value: findings
		}
	]);
}
function operationSections(preview) {
	const { operations, moreOperations: more } = preview;
	const rest = more === 0 ? void 0 : html`<p class="muted">${moreOperations(more)}</p>`;
	if (operations.length === 0) return html`<section><p>${NO_OPERATIONS}</p></section>`;
	const sections = [
		operationSection("triggers", TRIGGERS, operations.filter(({ trigger }) => trigger !== void 0), preview),
		operationSection("actions", ACTIONS, operations.filter(({ trigger }) => trigger === void 0), preview),
		rest
	];
	if (operations.length < FEWEST_TO_SEARCH) return html`${sections}`;
	return html`<section aria-label="Operations">${filtered({
		id: "operations",
		things: "operations",
		searchLabel: "Find an operation",
		fields: [],
		content: sections
	})}</section>`;
}
const ORDER = {
	important: 0,
	none: 1,
	advanced: 2
};
function operationSection(id, heading, operations, preview) {
	if (operations.length === 0) return void 0;
	const articles = operations.toSorted((one, other) => ORDER[one.visibility] - ORDER[other.visibility]).map((operation, index) => operationArticle(`${id}-${index + 1}`, operation, preview));
	return html`<section data-group="${heading}" aria-labelledby="${id}"><h2 id="${id}">${heading} <span class="muted">${operations.length}</span></h2>${articles}</section>`;
}
function operationArticle(id, operation, preview) {
	return html`<article class="operation" data-item aria-labelledby="${id}">
<header><h3 id="${id}">${shownText(operation.name)}</h3>${tags(operation)}<p class="ids">${operationId(operation)} <span class="muted">${operation.method.toUpperCase()} ${shownText(operation.path)}</span></p>${remarksAt(operation, preview)}</header>
<div class="views">${operationCard(operation, preview)}${operationReference(operation, preview)}</div>
</article>
`;
}
function operationId({ id }) {
	return id === void 0 ? html`<span class="error">${NO_ID}</span>` : html`<code>${shownText(id)}</code>`;
}
function tags({ deprecated, visibility, trigger }) {
	const words = [
		...deprecated ? ["deprecated"] : [],
		...visibility === "none" ? [] : [visibility],
		...trigger === void 0 ? [] : [trigger.way, ...trigger.delivery === void 0 ? [] : [trigger.delivery]]
	];
	return words.length === 0 ? void 0 : html`<ul class="tags">${words.map((word) => html`<li class="tag">${word}</li>`)}</ul>`;
}
function isPreviewPage(text) {
	return text.includes("<header class=\"preview-head\">");
}
function previewSentence({ title, operations, moreOperations: more }) {
	const triggers = operations.filter(({ trigger }) => trigger !== void 0).length;
	const shown = `${count(operations.length - triggers, "action")} and ${count(triggers, "trigger")}`;
	return `${shownText(title)}: ${shown}.${more === 0 ? "" : ` ${moreOperations(more)}`}`;
}
const USUAL_FILE = "preview.html";
const STANDARD_OUTPUT = "-";
function previewCommand(folder, { out }) {
	const connector = readOneConnector(folder, DEFAULT_CONFIGURATION);
	const { findings, gaps } = checkConnector(connector, DEFAULT_CONFIGURATION);
	const preview = previewConnector(connector, findings);
	if (preview === void 0) throw new InputError(`There is nothing to show: ${folder} holds no ${ARTIFACT_NAMES.swagger} that can be read as Swagger 2.0. Run connector-preflight check to see why.`);
	const html = renderPreviewPage(preview);
	if (out === STANDARD_OUTPUT) print(html);
	else {
		const file = out === void 0 ? writeUsualPage(folder, html) : writePage(out, html);
		print(`${visible(previewSentence(preview))}\nThe preview is in ${visible(file)}: open it in a browser.`);
		if (liesIn(file, folder)) note("It lies in the folder of the connector: leave it out of the pull request.");
	}
	for (const gap of gaps) complain(plainText(gap));
	return gaps.length > 0 ? 2 : 0;
}
function writeUsualPage(folder, html) {
	const file = liesIn(USUAL_FILE, folder) ? withForwardSlashes(relative("", resolve(folder, "..", USUAL_FILE))) : USUAL_FILE;
	if (existsSync(file) && !isPreviewPage(readText(file))) throw new InputError(`There is a ${file} already that is no preview. Name another file with --out.`);
	return writePage(file, html);
}
function writePage(file, html) {
	writeText(file, html);
	return file;
}
function liesIn(file, folder) {
	return !/^(?:\.\.|[a-z]:|[\\/])/i.test(relative(resolve(folder), resolve(file)));
}
export { previewCommand };
