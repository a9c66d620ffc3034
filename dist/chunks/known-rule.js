import { x as InputError } from "./links.js";
import { n as ruleNamed, t as nearestRules } from "./find-rule.js";
function knownRule(id) {
	const rule = ruleNamed(id);
	if (rule !== void 0) return rule;
	throw new InputError(`There is no rule "${id}". The nearest: ${nearestRules(id).join(", ")}. "connector-preflight rules" lists all.`);
}
export { knownRule as t };
