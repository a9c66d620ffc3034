import { h as findSecrets, u as escapeUnseen, y as maskSecrets } from "./links.js";
import { r as plainText } from "./render.js";
function renderJsonCheck(report, tool) {
	const connectors = report.connectors.map(({ folder, profile, findings }) => ({
		folder,
		profile,
		findings: findings.map(jsonFinding)
	}));
	const { error, warning, info } = report.totals;
	return renderJson({
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
		...fix && findSecrets(JSON.stringify(fix)).length === 0 && { fix },
		...waiver && { waiver },
		...inBase !== void 0 && { inBase }
	};
}
function renderJson(value) {
	return `${escapeUnseen(maskSecrets(JSON.stringify(value, void 0, 2)))}\n`;
}
export { renderJson as n, renderJsonCheck as r, jsonFinding as t };
