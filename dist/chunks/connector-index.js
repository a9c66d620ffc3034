import { C as textOf, F as artifactOf, G as isMisspelling, J as wordsOf, M as isObject, N as member, U as comparableName, W as foldText, d as readJson, j as isArray, q as visibleText, t as documentsOf } from "./documents.js";
const SAYS_NOTHING = new Set([
	"Default title",
	"Title",
	"Untitled",
	"Test",
	"Swagger",
	"Connector",
	"API",
	"Custom Connector",
	"My Connector",
	"New"
].map(comparableName));
const SHORTEST_KEY = 3;
const VERSION_WORD = /^v?\d{1,4}$/i;
const GLUED_IP = /^[\p{L}\p{N}]{3,}IP$/u;
function coreOf(name) {
	const words = visibleText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
	while (words.length > 1 && VERSION_WORD.test(words.at(-1) ?? "")) words.pop();
	const last = words.pop() ?? "";
	return comparableName([...words, GLUED_IP.test(last) ? last.slice(0, -2) : last].join(" "));
}
function nameKey(name) {
	const key = comparableName(name);
	if (key === "" || SAYS_NOTHING.has(key)) return {
		whole: "",
		core: "",
		words: []
	};
	const whole = key.length < SHORTEST_KEY ? foldText(name) : key;
	return {
		whole,
		core: key.length < SHORTEST_KEY ? whole : coreOf(name),
		words: wordsOf(name)
	};
}
function slipsFor(length) {
	return length >= 14 ? 2 : length >= 8 ? 1 : 0;
}
const mayHaveSlip = (word) => word.length >= 5 && !/\d/.test(word);
function differBySlips(one, other) {
	const slips = slipsFor(Math.min(one.core.length, other.core.length));
	if (slips === 0 || one.words.length !== other.words.length || !isMisspelling(one.core, other.core, slips)) return false;
	return one.words.every((word, index) => word === other.words[index] || mayHaveSlip(word) && mayHaveSlip(other.words[index] ?? ""));
}
function closenessOf(one, other) {
	if (one.whole === "" || other.whole === "") return void 0;
	if (one.whole === other.whole) return "same";
	if (one.core === other.core) return "variant";
	return differBySlips(one, other) ? "misspelt" : void 0;
}
const BY_CLOSENESS = [
	"same",
	"variant",
	"misspelt"
];
function closest(found) {
	return BY_CLOSENESS.find((closeness) => found.includes(closeness));
}
function apiTitleOf(api) {
	const title = textOf(member(api?.root, "info"), "title");
	return title === void 0 || title.trim() === "" ? void 0 : title;
}
function usesOAuth(properties) {
	const root = member(properties, "properties");
	const sets = member(member(root, "connectionParameterSets"), "values");
	const parameterSets = (isArray(sets) ? sets : []).map((set) => member(set, "parameters"));
	return [member(root, "connectionParameters"), ...parameterSets].some((group) => isObject(group) && Object.keys(group).some((name) => isOAuthSetting(member(group, name))));
}
function isOAuthSetting(parameter) {
	const type = member(parameter, "type");
	return typeof type === "string" && type.toLowerCase() === "oauthsetting";
}
const DEPRECATED = /\bdeprecat(?:ed|ion)\b/i;
const saysDeprecated = (text) => text !== void 0 && DEPRECATED.test(text);
function isDeprecated(api) {
	if (saysDeprecated(apiTitleOf(api))) return true;
	const operations = api?.operations ?? [];
	return operations.length > 0 && operations.every(({ deprecated, value }) => deprecated || saysDeprecated(textOf(value, "summary")));
}
function isBuilt(connector) {
	return [
		"swagger",
		"properties",
		"script",
		"package"
	].some((kind) => artifactOf(connector, kind) !== void 0);
}
function namesOf(documents) {
	const title = apiTitleOf(documents.api);
	return title === void 0 ? [documents.connector.name] : [documents.connector.name, title];
}
const CONNECTOR_INDEX_PATH = ".github/connector-preflight-index.json";
const INDEX_VERSION = 1;
const MOST_ENTRIES = 2e4;
function indexEntryOf(connector) {
	const { api } = documentsOf(connector);
	const [title, host, basePath] = [
		apiTitleOf(api),
		textOf(api?.root, "host"),
		textOf(api?.root, "basePath")
	];
	return {
		folder: connector.folder,
		...title === void 0 ? {} : { title },
		...host === void 0 ? {} : { host },
		...basePath === void 0 ? {} : { basePath }
	};
}
function renderConnectorIndex(entries) {
	const lines = entries.toSorted((one, other) => one.folder < other.folder ? -1 : 1).map((entry) => `  ${JSON.stringify(entry)}`);
	return `{ "indexVersion": ${INDEX_VERSION}, "connectors": [\n${lines.join(",\n")}\n] }\n`;
}
function entryOf(value) {
	const [folder, title, host, basePath] = [
		"folder",
		"title",
		"host",
		"basePath"
	].map((key) => textOf(value, key));
	if (folder === void 0) return [];
	return [{
		folder,
		...title === void 0 ? {} : { title },
		...host === void 0 ? {} : { host },
		...basePath === void 0 ? {} : { basePath }
	}];
}
function readConnectorIndex(blob) {
	if (blob.kind !== "bytes") return void 0;
	const { value } = readJson(blob.bytes);
	const connectors = member(value, "connectors");
	if (member(value, "indexVersion") !== INDEX_VERSION || !isArray(connectors)) return void 0;
	return connectors.slice(0, MOST_ENTRIES).flatMap(entryOf);
}
export { apiTitleOf as a, namesOf as c, closest as d, nameKey as f, renderConnectorIndex as i, usesOAuth as l, indexEntryOf as n, isBuilt as o, readConnectorIndex as r, isDeprecated as s, CONNECTOR_INDEX_PATH as t, closenessOf as u };
