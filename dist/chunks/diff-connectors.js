import { at as DEFAULT_CONFIGURATION } from "./connector-index.js";
import { l as compareConnectors } from "./findings-markdown.js";
import { t as updateFindings } from "./update-findings.js";
function diffConnectors(base, head, configuration = DEFAULT_CONFIGURATION) {
	const { complaints, ...changes } = compareConnectors(base, head);
	return {
		...changes,
		findings: updateFindings({ complaints }, head, configuration)
	};
}
export { diffConnectors as t };
