import { r as plainText } from "./render.js";
function renderJsonCheck(report, tool) {
	const connectors = report.connectors.map(({ folder, profile, findings }) => ({
		folder,
		profile,
		findings: findings.map(jsonFinding)
	}));
	const { error, warning, info } = report.totals;
	return print({
		schemaVersion: 1,
		tool: {
			name: tool.name,
			version: tool.version
		},
		connectors,
		totals: {
			error,
			warning,
			info
		},
		gaps: report.gaps.map(plainText)
	});
}
function jsonFinding(finding) {
	const { rule, severity, message, file, pointer, line, column, endLine, endColumn, help, fix, waiver, inBase } = finding;
	return {
		rule,
		severity,
		message: plainText(message),
		...file !== void 0 && { file },
		...pointer !== void 0 && { pointer },
		...line !== void 0 && { line },
		...column !== void 0 && { column },
		...endLine !== void 0 && { endLine },
		...endColumn !== void 0 && { endColumn },
		help: plainText(help),
		...fix && { fix },
		...waiver && { waiver },
		...inBase !== void 0 && { inBase }
	};
}
function print(value) {
	return `${JSON.stringify(value, void 0, 2).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu, (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join(""))}\n`;
}
export { print as n, renderJsonCheck as r, jsonFinding as t };
