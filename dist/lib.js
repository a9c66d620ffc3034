import { t as diffConnectors } from "./chunks/diff-connectors.js";
import { R as connectorOf, Y as DEFAULT_CONFIGURATION } from "./chunks/documents.js";
import { n as readConfiguration, t as loadConfiguration } from "./chunks/load-configuration.js";
import { n as renderSnapshot, t as readSnapshot } from "./chunks/from-snapshot.js";
import { l as InputError } from "./chunks/links.js";
import { r as renderJsonDiff } from "./chunks/changes-json.js";
import { n as renderMarkdownDiff } from "./chunks/changes-markdown.js";
import { t as renderPrettyDiff } from "./chunks/changes-pretty.js";
import { n as renderMarkdownCheck, t as renderSarif } from "./chunks/sarif.js";
import { c as reviewPullRequest$1, r as renderMarkdown } from "./chunks/comment.js";
import { n as renderGithubCheck } from "./chunks/github.js";
import { r as renderJsonCheck } from "./chunks/json.js";
import { n as renderPrettyReview, t as renderPrettyCheck } from "./chunks/pretty.js";
import { t as renderJsonReview } from "./chunks/review-json.js";
import { i as rules$1, r as ruleById } from "./chunks/registry.js";
import { n as VERSION, t as TOOL } from "./chunks/version.js";
import { n as checkReport } from "./chunks/review.js";
import { t as checkConnector } from "./chunks/check-connector.js";
import { r as plainText, t as markdownText } from "./chunks/render.js";
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
const CHECK = {
	pretty: (report) => renderPrettyCheck(report, PLAIN),
	json: (report) => renderJsonCheck(report, TOOL),
	sarif: (report) => renderSarif(report, TOOL, ruleById),
	markdown: (report) => renderMarkdownCheck(report, ruleById),
	github: renderGithubCheck
};
const REVIEW = {
	pretty: (review) => renderPrettyReview(review, PLAIN),
	json: (review) => renderJsonReview(review, []),
	markdown: (review) => renderMarkdown(review, {
		rules: ruleById,
		version: TOOL.version
	})
};
const DIFF = {
	pretty: (report) => renderPrettyDiff(report, PLAIN),
	json: renderJsonDiff,
	markdown: (report) => renderMarkdownDiff(report, {
		rules: ruleById,
		folder: ""
	})
};
function renderCheck(report, format) {
	return CHECK[format](report);
}
function renderReview(review, format) {
	return REVIEW[format](review);
}
function renderDiff(report, format) {
	return DIFF[format](report);
}
function reviewPullRequest(pullRequest, settings = readConfiguration(pullRequest.support.configuration?.blob ?? null)) {
	return reviewPullRequest$1(pullRequest, settings.configuration, settings.problems);
}
const rules = rules$1;
function findRule(id) {
	return ruleById(id);
}
export { DEFAULT_CONFIGURATION, InputError, VERSION, checkConnector, checkReport, diffConnectors, findRule, loadConfiguration, markdownText, plainText, readConnector, readSnapshot, renderCheck, renderDiff, renderReview, renderSnapshot, reviewPullRequest, rules };
