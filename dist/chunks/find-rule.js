import { i as require_fastest_levenshtein } from "./rule.js";
import { i as rules, r as ruleById } from "./registry.js";
var import_fastest_levenshtein = require_fastest_levenshtein();
const plainId = (id) => id.slice(0, 100).toLowerCase();
function ruleNamed(id) {
	return ruleById(id) ?? rules.find((candidate) => plainId(candidate.id) === plainId(id));
}
function nearestRules(id, most = 3) {
	const wanted = plainId(id);
	const score = (rule) => (0, import_fastest_levenshtein.distance)(wanted, plainId(rule.id)) - (plainId(rule.id).includes(wanted) ? rule.id.length : 0);
	return [...rules].sort((a, b) => score(a) - score(b)).slice(0, most).map((rule) => rule.id);
}
export { ruleNamed as n, nearestRules as t };
