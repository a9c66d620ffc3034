const ORDER = {
	info: 0,
	warning: 1,
	error: 2
};
function levelOf(rule, profile, configuration) {
	const own = Object.hasOwn(configuration.rules, rule.id) ? configuration.rules[rule.id] : void 0;
	if (own !== void 0) return own;
	const { documented, calibrated = documented, profiles } = rule.levels;
	return profiles?.[profile] ?? (configuration.preset === "calibrated" ? calibrated : documented);
}
function milder(a, b) {
	return b !== void 0 && ORDER[b] < ORDER[a] ? b : a;
}
export { milder as n, levelOf as t };
