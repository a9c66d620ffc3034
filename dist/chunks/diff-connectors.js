import { Y as DEFAULT_CONFIGURATION } from "./documents.js";
import { l as compareConnectors } from "./findings-markdown.js";
import { i as updateFindings } from "./changes-markdown.js";
function diffConnectors(base, head, configuration = DEFAULT_CONFIGURATION) {
	const { complaints, ...changes } = compareConnectors(base, head);
	return {
		...changes,
		findings: updateFindings({ complaints }, head, configuration)
	};
}
export { diffConnectors as t };
