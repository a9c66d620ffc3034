import { t as checkConnector } from "./check-connector.js";
import { n as say } from "./text.js";
import { a as readConnector } from "./read-connectors.js";
function checkTarget(target, configuration) {
	try {
		const { findings, gaps } = checkConnector(readConnector(target, configuration.limits), configuration);
		const { folder, profile, only } = target;
		return {
			connector: {
				folder,
				profile,
				findings: only === void 0 ? findings : findings.filter(({ file }) => file !== void 0 && only.includes(file))
			},
			gaps
		};
	} catch (error) {
		return uncheckedTarget(target, error instanceof Error ? error.message : String(error));
	}
}
function uncheckedTarget({ folder }, cause) {
	return { gaps: [say`${folder} was not checked (${cause}). What is said of other connectors holds all the same.`] };
}
export { uncheckedTarget as n, checkTarget as t };
