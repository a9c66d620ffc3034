import { f as InvalidArgumentError, p as Option } from "./outcome.js";
import { i as require_fastest_levenshtein } from "./rule.js";
var import_fastest_levenshtein = require_fastest_levenshtein();
const LONGEST_WORD = 100;
function nearestOf(word, known) {
	const wanted = word.slice(0, LONGEST_WORD).toLowerCase();
	const prefixed = known.find((one) => wanted.length > 1 && one.toLowerCase().startsWith(wanted));
	if (prefixed !== void 0 || known.length === 0) return prefixed;
	const best = (0, import_fastest_levenshtein.closest)(wanted, known);
	return (0, import_fastest_levenshtein.distance)(wanted, best.toLowerCase()) <= Math.max(1, Math.floor(wanted.length / 3)) ? best : void 0;
}
function choice(flags, description, values) {
	return new Option(flags, description).choices(values).argParser((text) => readChoice(text, values));
}
function readChoice(text, values) {
	if (values.includes(text)) return text;
	const nearest = nearestOf(text, values);
	throw new InvalidArgumentError(`${nearest === void 0 ? "" : `Did you mean ${nearest}? `}It has to be one of ${values.join(", ")}.`);
}
export { nearestOf as n, readChoice as r, choice as t };
