function totalsOf(findings) {
	const totals = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const finding of findings) if (finding.waiver === void 0) totals[finding.severity] += 1;
	return totals;
}
function checkReport(connectors, gaps = []) {
	return {
		connectors,
		gaps,
		totals: totalsOf(connectors.flatMap((connector) => connector.findings))
	};
}
const OVER = /* @__PURE__ */ new Set([
	"merged",
	"deployed",
	"closed"
]);
export { checkReport as n, totalsOf as r, OVER as t };
