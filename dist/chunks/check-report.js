import { t as totalsOf } from "./totals.js";
function checkReport(connectors, gaps = []) {
	return {
		connectors,
		gaps,
		totals: totalsOf(connectors.flatMap((connector) => connector.findings))
	};
}
export { checkReport as t };
