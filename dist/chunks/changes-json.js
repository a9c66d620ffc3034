import { r as plainText } from "./render.js";
import { n as print, t as jsonFinding } from "./json.js";
function renderJsonDiff({ changes, update, findings, gaps }) {
	return print({
		schemaVersion: 1,
		changes: changes.map(jsonChange),
		...update && { update: jsonUpdate(update) },
		findings: findings.map(jsonFinding),
		gaps: gaps.map(plainText)
	});
}
function jsonChange({ rule, impact, message, help, operation, valuePath, side, pointer, file, line, column }) {
	return {
		rule,
		impact,
		message: [plainText(message), ...help.length > 0 ? [plainText(help)] : []].join(" "),
		...operation !== void 0 && { operation },
		...valuePath !== void 0 && { valuePath },
		pointer,
		side,
		...file !== void 0 && { file },
		...line !== void 0 && { line },
		...column !== void 0 && { column }
	};
}
function jsonUpdate({ kind, reasons }) {
	return {
		kind,
		reasons: reasons.map(plainText)
	};
}
export { jsonUpdate as n, renderJsonDiff as r, jsonChange as t };
