const STAGES = [
	"proposal",
	"submission",
	"update",
	"deprecation",
	"not-applicable"
];
const VERDICTS = [
	"pass",
	"changes-needed",
	"unknown",
	"not-applicable"
];
const LIFECYCLE_STATES = [
	"in-review",
	"awaiting-package",
	"in-certification",
	"changes-requested",
	"approved",
	"merged",
	"deployed",
	"closed"
];
const OVER = /* @__PURE__ */ new Set([
	"merged",
	"deployed",
	"closed"
]);
function totalsOf(findings) {
	const totals = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const finding of findings) if (finding.waiver === void 0) totals[finding.severity] += 1;
	return totals;
}
export { VERDICTS as a, STAGES as i, LIFECYCLE_STATES as n, OVER as r, totalsOf as t };
