import { t as diffConnectors } from "./chunks/diff-connectors.js";
import { H as connectorOf, at as DEFAULT_CONFIGURATION } from "./chunks/connector-index.js";
import { n as readConfiguration, t as loadConfiguration } from "./chunks/load-configuration.js";
import { n as renderSnapshot, t as readSnapshot } from "./chunks/from-snapshot.js";
import { x as InputError } from "./chunks/links.js";
import { n as DIFF_RENDERERS, r as REVIEW_RENDERERS, t as CHECK_RENDERERS } from "./chunks/formats.js";
import { t as reviewPullRequest$1 } from "./chunks/review-pull-request.js";
import { i as rules$1, r as ruleById } from "./chunks/registry.js";
import { t as checkReport } from "./chunks/check-report.js";
import { t as checkConnector } from "./chunks/check-connector.js";
import { r as plainText, t as markdownText } from "./chunks/render.js";
import { n as VERSION } from "./chunks/version.js";
function readConnector({ folder, files, profile = "independent-publisher" }) {
	const trimmed = folder.endsWith("/") ? folder.slice(0, -1) : folder;
	if (trimmed === "") throw new InputError("A connector needs the path of its folder, whose last part is its name.");
	const contents = [...files].map(([name, content]) => {
		if (leadsOutside(name)) throw new InputError(`${JSON.stringify(name)} is no path below the folder of the connector.`);
		return {
			name,
			blob: {
				kind: "bytes",
				bytes: typeof content === "string" ? new TextEncoder().encode(content) : content
			}
		};
	});
	return connectorOf(trimmed, profile, contents);
}
function leadsOutside(name) {
	return name.split("/").some((segment) => segment === "" || segment === "." || segment === "..");
}
const PLAIN = { colour: false };
function renderCheck(report, format) {
	return CHECK_RENDERERS[format](report, {
		colours: PLAIN,
		replacements: () => () => void 0
	});
}
function renderReview(review, format) {
	return REVIEW_RENDERERS[format](review, PLAIN, []);
}
function renderDiff(report, format) {
	return DIFF_RENDERERS[format](report, PLAIN);
}
function reviewPullRequest(pullRequest, settings = readConfiguration(pullRequest.support.configuration?.blob ?? null)) {
	return reviewPullRequest$1(pullRequest, settings.configuration, settings.problems);
}
const rules = rules$1;
function findRule(id) {
	return ruleById(id);
}
export { DEFAULT_CONFIGURATION, InputError, VERSION, checkConnector, checkReport, diffConnectors, findRule, loadConfiguration, markdownText, plainText, readConnector, readSnapshot, renderCheck, renderDiff, renderReview, renderSnapshot, reviewPullRequest, rules };
