var InputError = class extends Error {
	name = "InputError";
};
const REPOSITORY = "https://github.com/connector-preflight/connector-preflight";
const DOCUMENTATION = `${REPOSITORY}/blob/main/docs`;
const CONNECTOR_LIST = "https://learn.microsoft.com/connectors/connector-reference/";
const GITHUB = "https://github.com";
function pullAddress(repository, number, server = GITHUB) {
	return `${server}/${repository.split("/").map(encodeSegment).join("/")}/pull/${number}`;
}
function folderAddress(repository, sha, folder) {
	const segments = folder.split("/");
	if (segments.some(isNoName)) return void 0;
	return `${GITHUB}/${repository.split("/").map(encodeSegment).join("/")}/tree/${sha}/${segments.map(encodeSegment).join("/")}`;
}
const isNoName = (segment) => segment === "" || segment === "." || segment === "..";
function rulePage(rule) {
	return `${DOCUMENTATION}/rules/${encodeSegment(rule)}.md`;
}
function fileAddress(source, path, line) {
	const segments = path.split("/");
	if (segments.some(isNoName)) return void 0;
	const encoded = segments.map(encodeSegment).join("/");
	const query = /\.(?:md|markdown)$/i.test(path) ? "?plain=1" : "";
	return `${repositoryAddress(source)}/blob/${source.sha}/${encoded}${query}#L${line}`;
}
function commitAddress(source) {
	return `${repositoryAddress(source)}/commit/${source.sha}`;
}
function repositoryAddress(source) {
	return `${source.server}/${source.repository.split("/").map(encodeSegment).join("/")}`;
}
function encodeSegment(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, "�")).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
export { fileAddress as a, rulePage as c, encodeSegment as i, InputError as l, REPOSITORY as n, folderAddress as o, commitAddress as r, pullAddress as s, CONNECTOR_LIST as t };
