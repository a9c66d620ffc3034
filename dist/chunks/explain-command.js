import { l as LEVEL_WORDS } from "./sentences.js";
import { i as rules } from "./registry.js";
import { c as rulePage } from "./links.js";
import { t as knownRule } from "./known-rule.js";
import { a as print } from "./outcome.js";
function explainCommand(id) {
	const rule = knownRule(id);
	const { documented, calibrated = documented } = rule.levels;
	print([
		`${rule.id} (${rule.group})`,
		rule.summary,
		"",
		`Why      ${rule.why}`,
		`Fix      ${rule.remedy}`,
		`Level    ${LEVEL_WORDS[calibrated]}${calibrated === documented ? "" : ` (${LEVEL_WORDS[documented]} with the preset "documented")`}`,
		`Source   ${rule.source} Confidence: ${rule.confidence}.`,
		`Example  ${rulePage(rule.id)}`
	].join("\n"));
	return 0;
}
function rulesCommand() {
	const width = Math.max(...rules.map((rule) => rule.id.length));
	const lines = rules.map((rule) => `${LEVEL_WORDS[rule.levels.calibrated ?? rule.levels.documented].padEnd(8)} ${rule.id.padEnd(width)}  ${rule.summary}`);
	print(lines.join("\n"));
	return 0;
}
export { explainCommand, rulesCommand };
