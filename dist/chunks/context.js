var UnsupportedEvent = class extends Error {
	name = "UnsupportedEvent";
};
const PULL_REQUEST_ACTIONS = [
	"opened",
	"edited",
	"synchronize",
	"reopened",
	"closed",
	"ready_for_review",
	"converted_to_draft",
	"labeled",
	"unlabeled"
];
const MODES = [
	"",
	"auto",
	"review",
	"sweep"
];
function readMode(text) {
	const mode = MODES.find((known) => known === text);
	if (mode === void 0) throw new UnsupportedEvent(`The input "mode" has to be one of auto, review, sweep; it is "${text}".`);
	return mode;
}
function readContext(input) {
	const [owner, repo, ...rest] = input.repository.split("/");
	if (!owner || !repo || rest.length > 0) throw new UnsupportedEvent(`GITHUB_REPOSITORY is not "owner/name": "${input.repository}".`);
	return {
		owner,
		repo,
		task: input.mode === "sweep" ? sweepTask(input) : singleTask(input)
	};
}
function singleTask({ name, payload, pullNumber: given, mode }) {
	if (given !== "") return {
		kind: "review",
		number: pullNumber(given)
	};
	return name === "schedule" && mode !== "review" ? { kind: "sweep" } : taskOf(name, payload);
}
function sweepTask({ name, pullNumber: given }) {
	if (given !== "") throw new UnsupportedEvent("The mode \"sweep\" takes every open pull request; leave the input \"pull-number\" out.");
	if (name === "schedule" || name === "workflow_dispatch") return { kind: "sweep" };
	throw new UnsupportedEvent(`The mode "sweep" is for schedule and workflow_dispatch, not for "${name}".`);
}
function taskOf(name, payload) {
	switch (name) {
		case "pull_request_target":
		case "pull_request": return reviewTask(name, payload);
		case "workflow_run": return branchTask(payload);
		case "merge_group": return mergeGroupTask(payload);
		case "issue_comment": return commandTask(payload);
		case "workflow_dispatch": throw new UnsupportedEvent("A run started by hand needs the input \"pull-number\": the number of the pull request to review; or the mode \"sweep\", for all of them.");
		default: throw new UnsupportedEvent(`The event "${name}" is not one that Connector Preflight works on. Use pull_request_target, pull_request, workflow_run, issue_comment, schedule, workflow_dispatch or merge_group.`);
	}
}
function reviewTask(name, payload) {
	const action = stringAt(payload, "action");
	if (!PULL_REQUEST_ACTIONS.includes(action)) throw new UnsupportedEvent(`The activity "${action}" of ${name} is not one that Connector Preflight works on. List these types in the workflow: ${PULL_REQUEST_ACTIONS.join(", ")}.`);
	return {
		kind: "review",
		number: numberAt(payload, "pull_request", "number"),
		...action === "closed" ? { justClosed: true } : { baseRef: stringAt(payload, "pull_request", "base", "ref") }
	};
}
function branchTask(payload) {
	const event = stringAt(payload, "workflow_run", "event");
	if (event !== "pull_request") throw new UnsupportedEvent(`The finished workflow was started by "${event}", not by pull_request; there is no pull request to review.`);
	return {
		kind: "review-branch",
		owner: stringAt(payload, "workflow_run", "head_repository", "owner", "login"),
		branch: stringAt(payload, "workflow_run", "head_branch"),
		head: stringAt(payload, "workflow_run", "head_sha")
	};
}
function mergeGroupTask(payload) {
	const ref = stringAt(payload, "merge_group", "head_ref");
	const number = /\/pr-(\d{1,10})-[0-9a-f]{40}$/.exec(ref)?.[1];
	if (number === void 0) throw new UnsupportedEvent(`The merge group's branch "${ref}" does not name a pull request.`);
	return {
		kind: "merge-group",
		head: stringAt(payload, "merge_group", "head_sha"),
		number: Number(number)
	};
}
function commandTask(payload) {
	const nothing = (why) => ({
		kind: "nothing",
		why
	});
	if (stringAt(payload, "action") !== "created") return nothing("Only new comments are read for commands.");
	if (valueAt(payload, ["issue", "pull_request"]) === void 0) return nothing("The comment is on an issue, not on a pull request.");
	if (stringAt(payload, "comment", "user", "type") !== "User") return nothing("Commands of bots are not obeyed.");
	const body = valueAt(payload, ["comment", "body"]);
	if (typeof body !== "string" || !/^ {0,3}\//m.test(body)) return nothing("The comment holds no command.");
	return {
		kind: "command",
		number: numberAt(payload, "issue", "number"),
		comment: numberAt(payload, "comment", "id")
	};
}
function pullNumber(text) {
	if (!/^[1-9]\d{0,9}$/.test(text.trim())) throw new UnsupportedEvent(`The input "pull-number" has to be the number of a pull request, such as 1234; it is "${text}".`);
	return Number(text.trim());
}
function valueAt(payload, path) {
	return path.reduce((value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0, payload);
}
function stringAt(payload, ...path) {
	const value = valueAt(payload, path);
	if (typeof value === "string") return value;
	throw new UnsupportedEvent(`The event's payload has no ${path.join(".")}.`);
}
function numberAt(payload, ...path) {
	const value = valueAt(payload, path);
	if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
	throw new UnsupportedEvent(`The event's payload has no ${path.join(".")}.`);
}
export { readMode as i, UnsupportedEvent as n, readContext as r, PULL_REQUEST_ACTIONS as t };
