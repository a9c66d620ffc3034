import { r as plainText } from "./render.js";
import { n as visible } from "./visible.js";
import { s as openFindings } from "./findings-markdown.js";
import { t as renderPrettyCheck } from "./pretty.js";
import { j as commandsCapped } from "./sentences.js";
const MOST_COMMANDS = 10;
function renderGithubCheck(report) {
	return `${renderWorkflowCommands(report.connectors.flatMap((connector) => connector.findings))}${logSafe(renderPrettyCheck(report, { colour: false }))}`;
}
function renderWorkflowCommands(findings) {
	const errors = openFindings(findings, "error");
	const warnings = openFindings(findings, "warning");
	const marked = [...errors.slice(0, MOST_COMMANDS), ...warnings.slice(0, MOST_COMMANDS)];
	const all = errors.length + warnings.length;
	return [...marked.map(workflowCommand), ...all > marked.length ? [commandsCapped(marked.length, all)] : []].map((line) => `${line}\n`).join("");
}
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function workflowCommand(finding) {
	const { file, line, column, endLine, endColumn, severity, rule, message, help } = finding;
	const oneLine = endLine === void 0 || endLine === line;
	const properties = Object.entries({
		file: file === void 0 ? void 0 : visible(file),
		line,
		endLine,
		col: oneLine ? column : void 0,
		endColumn: oneLine && endColumn !== void 0 ? Math.max(column ?? 1, endColumn - 1) : void 0,
		title: rule
	}).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${COMMANDS[severity]} ${properties.join(",")}::${escapeData(`${plainText(message)}\n${plainText(help)}`.trim())}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function logSafe(text) {
	return text.split(/\r\n|\r|\n/).map((line) => visible(line).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "# #[")).join("\n");
}
export { renderGithubCheck as n, renderWorkflowCommands as r, logSafe as t };
