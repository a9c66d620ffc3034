import { Q as require_fastest_levenshtein } from "./visible.js";
import { t as InputError } from "./input-error.js";
import { i as rules, r as ruleById } from "./registry.js";
import { C as rulePage } from "./update-rules.js";
import { r as print } from "./outcome.js";
var import_fastest_levenshtein = require_fastest_levenshtein();
function explainCommand(id) {
	const rule = ruleById(id) ?? rules.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
	if (rule === void 0) throw new InputError(`There is no rule "${id}". The nearest: ${nearestRules(id).join(", ")}. "connector-preflight rules" lists all.`);
	const { documented, calibrated = documented } = rule.levels;
	print([
		`${rule.id} (${rule.group})`,
		rule.summary,
		"",
		`Why      ${rule.why}`,
		`Fix      ${rule.remedy}`,
		`Level    ${calibrated}${calibrated === documented ? "" : ` (${documented} with the preset "documented")`}`,
		`Source   ${rule.source} Confidence: ${rule.confidence}.`,
		`Example  ${rulePage(rule.id)}`
	].join("\n"));
	return 0;
}
function nearestRules(id, most = 3) {
	const wanted = id.toLowerCase();
	const score = (rule) => (0, import_fastest_levenshtein.distance)(wanted, rule.id.toLowerCase()) - (rule.id.toLowerCase().includes(wanted) ? rule.id.length : 0);
	return [...rules].sort((a, b) => score(a) - score(b)).slice(0, most).map((rule) => rule.id);
}
function rulesCommand() {
	const width = Math.max(...rules.map((rule) => rule.id.length));
	const lines = rules.map((rule) => `${(rule.levels.calibrated ?? rule.levels.documented).padEnd(8)} ${rule.id.padEnd(width)}  ${rule.summary}`);
	print(lines.join("\n"));
	return 0;
}
export { explainCommand, rulesCommand };
