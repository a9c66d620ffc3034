// src/text/links.ts
const REPOSITORY = "https://github.com/connector-preflight/connector-preflight";
const DOCUMENTATION = `${REPOSITORY}/blob/main/docs`;
function rulePage(rule) {
	return `${DOCUMENTATION}/rules/${encodeSegment(rule)}.md`;
}
function fileAddress(source, path, line) {
	const segments = path.split("/");
	if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return void 0;
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
export { rulePage as a, fileAddress as i, commitAddress as n, encodeSegment as r, REPOSITORY as t };
