import { n as say, t as listOf } from "./text.js";
import { a as remoteRepository, c as isOurs, i as readFolderSetup, l as usesUs, o as readSetup, s as WORKFLOW_FOLDER } from "./read-from-folder.js";
import { n as readChecklist, r as readDescription } from "./checklist.js";
import { Z as eachOnce } from "./connector-index.js";
import { t as PULL_REQUEST_ACTIONS } from "./activities.js";
import { f as visible, x as InputError } from "./links.js";
import { t as applyEffects } from "./apply.js";
import { a as codeSpan, i as terminalText, n as paint, r as plainText, t as markdownText } from "./render.js";
import { n as renderJson } from "./json.js";
import { N as count } from "./sentences.js";
import { i as environmentToken, n as readRepository, r as environmentClient } from "./repository-name.js";
import { a as print, c as wantsColour, r as note, t as complain } from "./outcome.js";
import { resolve } from "node:path";
function wrong(message, place = {}) {
	return {
		kind: "wrong",
		message,
		...place
	};
}
function untold(message, place = {}) {
	return {
		kind: "untold",
		message,
		...place
	};
}
function whenTold(told, what, judge) {
	return "value" in told ? judge(told.value) : [untold(say`${[what]} could not be read. ${[told.untold]}`)];
}
const BLOCKED_BY_DEFAULT = "pull_request_target";
const OF_OUTSIDERS = [
	"pull_request",
	"pull_request_target",
	"issue_comment"
];
function evaluateEvent(event, workflowPath, { policies, isPublic }) {
	const scoped = policies.map((policy) => ({
		policy,
		applies: isFor(policy, workflowPath)
	}));
	const applying = scoped.filter(({ applies }) => applies === true).map(({ policy }) => policy);
	const blocking = applying.find(({ events }) => events !== null && !events.includes(event));
	if (blocking !== void 0) return {
		kind: "blocked",
		policy: blocking.name
	};
	const unclear = scoped.find(({ policy, applies }) => applies === void 0 && policy.events !== null)?.policy ?? applying.find(({ namesActors }) => namesActors && OF_OUTSIDERS.includes(event));
	if (unclear !== void 0) return {
		kind: "unclear",
		policy: unclear.name
	};
	const isSet = applying.some(({ events }) => events !== null);
	return isPublic && !isSet && event === BLOCKED_BY_DEFAULT ? { kind: "blocked-by-default" } : { kind: "allowed" };
}
function isFor({ include, exclude }, path) {
	const excluded = anyMatches(exclude, path);
	if (excluded !== false) return excluded === true ? false : void 0;
	return include.length === 0 || include.includes("~ALL") ? true : anyMatches(include, path);
}
function anyMatches(patterns, path) {
	const matches = patterns.map((pattern) => matchesPattern(pattern, path));
	if (matches.includes(true)) return true;
	return matches.includes(void 0) ? void 0 : false;
}
function matchesPattern(pattern, path) {
	if (/[?[\]{}\\!]/.test(pattern)) return void 0;
	const [start = "", ...rest] = pattern.split(/\*+/);
	const end = rest.pop();
	if (end === void 0) return path === pattern;
	if (!path.startsWith(start) || !path.endsWith(end)) return false;
	const last = path.length - end.length;
	let from = start.length;
	for (const part of rest) {
		const found = path.indexOf(part, from);
		if (found === -1) return false;
		from = found + part.length;
	}
	return from <= last;
}
const STARTS_REVIEWS = [
	"pull_request_target",
	"workflow_run",
	"schedule"
];
const PRIVILEGED = [
	"pull_request_target",
	"workflow_run",
	"issue_comment"
];
const hasEvent = ({ triggers }, ...events) => triggers.some(({ event }) => events.includes(event));
const isPrivileged = (workflow) => hasEvent(workflow, ...PRIVILEGED);
const startsReviews = (workflow) => hasEvent(workflow, ...STARTS_REVIEWS);
function ourWorkflows(workflows) {
	return workflows.filter(({ broken, namesUs, jobs }) => broken === void 0 ? jobs.some(usesUs) : namesUs);
}
function signalsOf(workflows) {
	return ourWorkflows(workflows).flatMap((waiting) => waiting.triggers.flatMap(({ workflows: names, line }) => names.map((name) => ({
		waiting,
		line,
		name,
		workflow: workflows.find((other) => other.name === name)
	}))));
}
function involvedWorkflows(workflows) {
	const signals = signalsOf(workflows).flatMap(({ workflow }) => workflow ?? []);
	return [.../* @__PURE__ */ new Set([...ourWorkflows(workflows), ...signals])];
}
function onGitHub(examine) {
	return (setup) => setup.platform === null ? [] : examine(setup.platform, setup);
}
const ADMIN = "Administration: read";
const token = {
	id: "token",
	wants: "A token is given, so that GitHub tells the settings of the repository.",
	why: "Without a token most settings cannot be read, and GitHub answers only 60 requests an hour.",
	remedy: "Put the token of an admin of the repository into the variable `GITHUB_TOKEN`: `GITHUB_TOKEN=$(gh auth token)` takes the one of the GitHub command line. A fine-grained token needs Administration: read, and Issues: write for `--fix`.",
	examine: onGitHub(({ tokenGiven }) => tokenGiven ? [] : [wrong(say`There is no token in the variable ${"GITHUB_TOKEN"}.`)])
};
const actionsEnabled = {
	id: "actions-enabled",
	wants: "GitHub Actions is turned on for the repository.",
	why: "With Actions turned off no workflow runs at all.",
	remedy: "Open Settings > Actions > General and choose one of the options that allow actions.",
	permission: ADMIN,
	examine: onGitHub(({ actions }) => whenTold(actions, "The settings of Actions", ({ enabled }) => enabled ? [] : [wrong(say`GitHub Actions is turned off for the repository.`)]))
};
const actionAllowed = {
	id: "action-allowed",
	wants: "The settings of Actions let workflows use this action, in the version that is written.",
	why: "A run that uses an action which is not allowed, or not pinned where that is asked for, fails before it begins.",
	remedy: "Open Settings > Actions > General and add `connector-preflight/connector-preflight@*` to the allowed actions. Where actions have to be pinned, put the full name of a commit behind the `@` in the workflow.",
	examine: onGitHub(({ actions }, { repository, workflows }) => {
		if ("untold" in actions || !actions.value.enabled) return [];
		return usesOf(workflows).flatMap(({ uses, line, file }) => refusals(actions.value, uses, repository ?? "").map((message) => wrong(message, {
			file,
			line
		})));
	})
};
function usesOf(workflows) {
	return ourWorkflows(workflows).flatMap(({ path, jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses !== void 0 && isOurs(uses.text) ? [{
		uses: uses.text,
		line: uses.line,
		file: path
	}] : [])));
}
function refusals({ allowed, patterns, pinningRequired }, uses, repository) {
	const ownerOf = (name) => name.split("/", 1)[0]?.toLowerCase();
	const isOwn = ownerOf(uses) === ownerOf(repository);
	const listed = patterns.some((pattern) => fitsPattern(pattern.toLowerCase(), uses.toLowerCase()));
	return [
		...allowed === "local_only" && !isOwn ? [say`The repository may use actions of its own owner only, and ${uses} is not one.`] : [],
		...allowed === "selected" && !isOwn && !listed ? [say`${uses} is not among the actions that the repository may use.`] : [],
		...pinningRequired && !/@[0-9a-f]{40}$/i.test(uses) ? [say`Actions have to be pinned to a commit here, and ${uses} is not.`] : []
	];
}
function fitsPattern(pattern, uses) {
	if (pattern.endsWith("*")) return uses.startsWith(pattern.slice(0, -1));
	return uses === pattern || uses.startsWith(`${pattern}@`);
}
const eventAllowed = {
	id: "event-allowed",
	wants: "The Actions policies allow every event that starts the workflows.",
	why: "A run whose event is not allowed fails with the message that the event is not allowed to trigger Actions workflows. Public repositories block `pull_request_target` unless a policy allows it.",
	remedy: "Open Settings > Actions > Policies and add a policy for the path of the workflow with all events that the workflow names. Where that cannot be had, `connector-preflight init --wiring workflow-run` writes the wiring that needs no policy.",
	permission: ADMIN,
	examine: onGitHub((platform, { workflows }) => {
		const starts = involvedWorkflows(workflows).flatMap((workflow) => workflow.triggers.map((trigger) => ({
			workflow,
			trigger
		})));
		if (starts.length === 0) return [];
		return whenTold(platform.policies, "The Actions policies", (policies) => starts.flatMap(({ workflow, trigger }) => allowanceComplaint(evaluateEvent(trigger.event, workflow.path, {
			policies,
			isPublic: platform.public
		}), workflow, trigger)));
	})
};
function allowanceComplaint(allowance, workflow, { event, line }) {
	const place = {
		file: workflow.path,
		line
	};
	const remedy = say`An admin opens Settings > Actions > Policies and adds or changes a policy for the workflow path ${workflow.path} that allows ${listOf(workflow.triggers.map((trigger) => trigger.event))}.`;
	switch (allowance.kind) {
		case "allowed": return [];
		case "blocked-by-default": {
			const other = say` Or use the wiring that needs no policy: ${"connector-preflight init --wiring workflow-run"}.`;
			return [wrong(say`No Actions policy allows the event ${event}, and public repositories block it without one.`, {
				...place,
				remedy: [...remedy, ...other]
			})];
		}
		case "blocked": return [wrong(say`The Actions policy ${allowance.policy} does not allow the event ${event}.`, {
			...place,
			remedy
		})];
		case "unclear": return [untold(say`Whether the Actions policy ${allowance.policy} lets publishers start the event ${event} cannot be told from here.`, {
			...place,
			remedy
		})];
	}
}
const MOST_SECONDS_OFF = 60;
const clock = {
	id: "clock",
	wants: "The clock of this machine agrees with that of GitHub.",
	why: "Waiting times and dates are computed with the clock of the machine, and GitHub refuses tokens of apps that seem to come from another time.",
	remedy: "Turn on the synchronisation of the clock of this machine, for example with `timedatectl set-ntp true`.",
	examine: onGitHub(({ clockAhead }) => whenTold(clockAhead, "The time of GitHub", (seconds) => {
		if (Math.abs(seconds) <= MOST_SECONDS_OFF) return [];
		return [wrong(say`The clock of this machine is ${Math.abs(seconds)} seconds ${[seconds > 0 ? "ahead of" : "behind"]} that of GitHub.`)];
	}))
};
const FEWEST_REQUESTS = 50;
const rate = {
	id: "rate",
	wants: "Enough requests to GitHub are left in this hour.",
	why: "When the limit is reached, GitHub answers nothing more until the hour is over, and reviews end with the verdict unknown.",
	remedy: "Wait until the limit is renewed. When this comes often, look which other workflows use the same token, or use the token of an app.",
	examine: onGitHub(({ rate: told, tokenGiven }) => {
		if (!tokenGiven) return [];
		return whenTold(told, "The number of requests that are left", ({ remaining, limit, resetsAt }) => {
			if (remaining >= FEWEST_REQUESTS) return [];
			return [wrong(say`Only ${remaining} of ${limit} requests are left until ${[resetsAt.toISOString().slice(11, 16)]} UTC.`)];
		});
	})
};
function wantedLabels({ labels }) {
	const states = labels.manage && !labels.create ? Object.values(labels.names) : [];
	return [labels.recheck, ...states].filter((name) => name.trim() !== "");
}
function missingLabels(configuration, present) {
	return eachOnce(wantedLabels(configuration).filter((name) => !present.has(name.toLowerCase())));
}
const configurationValid = {
	id: "configuration",
	wants: "Everything in the settings file is understood.",
	why: "A setting that is not understood has no effect: the default holds instead.",
	remedy: "Mend the line; docs/setup.md lists all settings, and an editor with the schema shows them while you type.",
	examine: ({ configuration: { path, problems, unread } }) => unread !== null ? [untold(say`The settings could not be read. ${[unread]}`, { file: path })] : problems.map(({ message, line }) => wrong(message, {
		file: path,
		line
	}))
};
const baseBranch = {
	id: "base-branch",
	wants: "The branch that pull requests are to be aimed at exists.",
	why: "Every pull request would be told to aim at a branch that is not there.",
	remedy: "Name the branch in the settings file under `base-branches`.",
	examine: ({ branches, configuration: { path, configuration } }) => whenTold(branches.found, "The base branch", (found) => {
		if (found) return [];
		const remedy = branches.default === null ? {} : { remedy: say`Write ${`base-branches: [${branches.default}]`} into ${path}.` };
		return [wrong(say`The settings expect pull requests on ${listOf(configuration.baseBranches)}, and there is no such branch.`, remedy)];
	})
};
const checkRequired = {
	id: "check-required",
	wants: "The check is required on the base branch.",
	why: "A check that is not required holds nothing up: a pull request with errors can be merged.",
	remedy: "Open Settings > Rules > Rulesets, make or edit a ruleset for the base branch, turn on “Require status checks to pass” and add the check by the name of the settings.",
	permission: "Administration: read",
	examine: (setup) => setup.platform === null ? [] : requiredComplaints(setup, setup.platform)
};
function requiredComplaints({ branches, configuration }, { rules, protection }) {
	const { name } = configuration.configuration.report;
	if ("value" in rules && rules.value.checks.includes(name)) return [];
	if ("value" in protection && protection.value.includes(name)) return [];
	return whenTold(rules, "The rulesets of the base branch", () => whenTold(protection, "The protection of the base branch", () => [wrong(say`The check ${name} is not required on the branch ${branches.base}.`, { remedy: say`Open Settings > Rules > Rulesets, make or edit a ruleset for ${branches.base}, turn on “Require status checks to pass” and add ${name}.` })]));
}
const labels = {
	id: "labels",
	wants: "The labels exist that the settings speak of.",
	why: "A label that does not exist can neither be set by the bot nor be chosen by a person who wants a review repeated.",
	remedy: "Run `connector-preflight doctor --fix`, which creates the missing ones, or open Labels on the page of the pull requests.",
	examine: ({ platform, configuration }) => platform === null ? [] : whenTold(platform.labels, "The labels", (present) => {
		const missing = missingLabels(configuration.configuration, present);
		return missing.length === 0 ? [] : [wrong(say`The repository lacks the ${[missing.length === 1 ? "label" : "labels"]} ${listOf(missing)}.`)];
	})
};
const template = {
	id: "template",
	wants: "The base branch has a template for pull requests with boxes to tick.",
	why: "The review takes the checklist from the template; without one, publishers are not told what they have to confirm.",
	remedy: "Put a checklist with lines such as `- [ ] I tested every operation.` into `.github/pull_request_template.md` on the base branch.",
	examine: ({ template: found }) => {
		if (found === null) return [wrong(say`There is no template for pull requests.`)];
		const { path, blob } = found;
		if (blob.kind === "unreadable") return [untold(say`The template could not be read. ${[blob.cause]}`, { file: path })];
		if (blob.kind !== "bytes") return [wrong(say`The template is too large, or not a file.`, { file: path })];
		const document = readDescription(new TextDecoder().decode(blob.bytes));
		if (document.refusal !== void 0) return [wrong(say`The template cannot be read as Markdown: ${document.refusal}`, { file: path })];
		return readChecklist(document).length > 0 ? [] : [wrong(say`The template has no boxes to tick.`, { file: path })];
	}
};
const HARMLESS = new Set("number id node_id sha action draft merged state type created_at updated_at pushed_at conclusion status event run_number".split(" "));
function outsideTextIn(script) {
	const found = [];
	let start = script.indexOf("${{");
	while (start !== -1) {
		const end = script.indexOf("}}", start);
		if (end === -1) break;
		const expression = script.slice(start, end + 2);
		if (holdsOutsideText(expression)) found.push(expression);
		start = script.indexOf("${{", end + 2);
	}
	return found;
}
function holdsOutsideText(expression) {
	return [...expression.matchAll(/\bgithub\b((?:\.[\w*-]+|\[[^\]]{0,200}\])*)/g)].some(([, path = ""]) => {
		const [first, ...rest] = path.split(/[.[\]'"]+/).filter(Boolean);
		if (first === void 0 || first === "head_ref") return true;
		return first === "event" && !HARMLESS.has(rest.at(-1) ?? "");
	});
}
const isWhole = ({ broken }) => broken === void 0;
const workflowPresent = {
	id: "workflow-present",
	wants: `A workflow in ${WORKFLOW_FOLDER} of the default branch uses this action.`,
	why: "Without it nothing happens when a pull request comes.",
	remedy: "Run `connector-preflight init` in a clone, and merge the files that it writes into the default branch.",
	examine: ({ workflows }) => ourWorkflows(workflows).length > 0 ? [] : [wrong(say`No workflow uses ${"connector-preflight/connector-preflight"}.`)]
};
const workflowValid = {
	id: "workflow-valid",
	wants: "The workflow files can be read and can run.",
	why: "GitHub passes over a file that it cannot read, and says so only on the page of the workflow.",
	remedy: "Mend the line, or run `connector-preflight init --force` in a clone to write the file anew.",
	examine: ({ workflows }) => ourWorkflows(workflows).flatMap(({ path, broken }) => broken === void 0 ? [] : [brokenComplaint(path, broken)])
};
function brokenComplaint(file, { message, line }) {
	return line === void 0 ? untold(message, { file }) : wrong(message, {
		file,
		line
	});
}
const workflowStarts = {
	id: "workflow-starts",
	wants: "A workflow reviews pull requests of forks with a token that may write.",
	why: "Most pull requests come from forks. For those, a workflow on `pull_request` has a token that may only read, so there is neither a comment nor a check.",
	remedy: "Run `connector-preflight init` in a clone: it writes a wiring that also answers forks.",
	examine: ({ workflows }) => {
		const ours = ourWorkflows(workflows);
		if (ours.length === 0 || !ours.every(isWhole) || ours.some(startsReviews)) return [];
		const trying = ours.find((workflow) => hasEvent(workflow, "pull_request"));
		const line = trying?.triggers.find(({ event }) => event === "pull_request")?.line ?? 1;
		const place = trying === void 0 ? {} : {
			file: trying.path,
			line
		};
		return [wrong(say`No workflow of this action starts on ${"pull_request_target"}, ${"workflow_run"} or ${"schedule"}.`, place)];
	}
};
const workflowSignal = {
	id: "workflow-signal",
	wants: "Every workflow that a `workflow_run` waits for is there, and runs for pull requests.",
	why: "A workflow that waits for a name that no other one has never starts.",
	remedy: "Write the name of the signal workflow as its file has it, or run `connector-preflight init --wiring workflow-run` to write both files.",
	examine: ({ workflows }) => signalsOf(workflows).flatMap(({ waiting, line, name, workflow }) => {
		const place = {
			file: waiting.path,
			line
		};
		if (workflow === void 0) return workflows.every(isWhole) ? [wrong(say`There is no workflow with the name ${name} to wait for.`, place)] : [];
		return hasEvent(workflow, "pull_request") ? [] : [wrong(say`The workflow ${name} does not start on ${"pull_request"}, so it gives no signal.`, place)];
	})
};
const TYPES = {
	pull_request_target: PULL_REQUEST_ACTIONS,
	pull_request: PULL_REQUEST_ACTIONS,
	issue_comment: ["created"],
	workflow_run: ["completed"]
};
const workflowTypes = {
	id: "workflow-types",
	wants: "The workflows start on every activity that can change a review, and on no other, whatever files are touched.",
	why: "What is not listed starts no run: a changed title or a removed label would leave an old verdict standing. With a filter by path the required check never comes for some pull requests, and they cannot be merged.",
	remedy: "Write the types as in the examples, and take filters by path away.",
	examine: ({ workflows }) => involvedWorkflows(workflows).flatMap(({ path, triggers }) => triggers.flatMap((trigger) => typeComplaints(path, trigger)))
};
function typeComplaints(file, { event, types, pathFilters, line }) {
	const wanted = Object.hasOwn(TYPES, event) ? TYPES[event] : void 0;
	if (wanted === void 0) return [];
	const isPull = wanted === PULL_REQUEST_ACTIONS;
	const listed = types ?? (isPull ? [
		"opened",
		"synchronize",
		"reopened"
	] : wanted);
	const missing = wanted.filter((type) => !listed.includes(type));
	const useless = isPull ? listed.filter((type) => !wanted.includes(type)) : [];
	const remedy = say`Write ${`types: [${wanted.join(", ")}]`}.`;
	return [
		...missing.length > 0 ? [wrong(say`The event ${event} does not list the types ${listOf(missing, wanted.length)}.`, {
			file,
			line,
			remedy
		})] : [],
		...useless.length > 0 ? [wrong(say`The event ${event} lists types that no review works on: ${listOf(useless)}.`, {
			file,
			line,
			remedy
		})] : [],
		...isPull && pathFilters.length > 0 ? [wrong(say`The event ${event} is filtered by ${listOf(pathFilters)}.`, {
			file,
			line,
			remedy: say`Take the filter away; pull requests without a connector are answered with one word.`
		})] : []
	];
}
const workflowPermissions = {
	id: "workflow-permissions",
	wants: "The token of each job that uses this action may do what a review needs, and no more.",
	why: "With too little, comment and check cannot be written. With more, a fault in any step would do more harm than it has to.",
	remedy: "Write under the job: `permissions: { checks: write, contents: read, issues: write, pull-requests: write }`.",
	examine: ({ workflows, configuration }) => {
		const publishes = configuration.configuration.report.status === "commit-status" ? "statuses" : "checks";
		return ourWorkflows(workflows).flatMap(({ path, jobs }) => jobs.filter(usesUs).flatMap((job) => permissionComplaints(path, job, publishes)));
	}
};
const MAY_WRITE = [
	"checks",
	"statuses",
	"issues",
	"pull-requests"
];
function permissionComplaints(file, job, publishes) {
	const wanted = {
		[publishes]: "write",
		contents: "read",
		issues: "write",
		"pull-requests": "write"
	};
	const remedy = say`Write under the job ${job.id}: ${`permissions: { ${Object.entries(wanted).map(([scope, access]) => `${scope}: ${access}`).join(", ")} }`}.`;
	if (job.permissions === void 0) return [wrong(say`The job ${job.id} does not say what its token may do, so it may do what the repository's setting says.`, {
		file,
		line: job.line,
		remedy
	})];
	const { permissions } = job;
	const place = {
		file,
		line: permissions.line,
		remedy
	};
	const missing = Object.entries(wanted).filter(([scope, access]) => !grants(permissions, scope, access));
	const excess = permissions.all === "write" ? ["write-all"] : [...permissions.scopes].flatMap(([scope, access]) => access === "write" && !MAY_WRITE.includes(scope) ? [`${scope}: write`] : []);
	return [...missing.length > 0 ? [wrong(say`The token of the job ${job.id} lacks ${listOf(missing.map(([scope, access]) => `${scope}: ${access}`))}.`, place)] : [], ...excess.length > 0 ? [wrong(say`The token of the job ${job.id} may do more than a review needs: ${listOf(excess)}.`, place)] : []];
}
function grants({ all, scopes }, scope, access) {
	const given = scopes.get(scope) ?? all;
	return given === "write" || given === access;
}
const workflowGuard = {
	id: "workflow-guard",
	wants: "The job that answers commands starts only for comments on pull requests that hold the prefix of the settings.",
	why: "Without a condition every comment on any issue starts a machine. With another prefix in it than in the settings, no command is ever answered.",
	remedy: "Write the `if` of the job as in the example commands.yml, with the prefix of the settings.",
	examine: ({ workflows, configuration }) => {
		const { prefix } = configuration.configuration.commands;
		return ourWorkflows(workflows).filter((workflow) => hasEvent(workflow, "issue_comment")).flatMap(({ path, jobs }) => jobs.filter(usesUs).flatMap((job) => guardComplaints(path, job, prefix)));
	}
};
function guardComplaints(file, { id, condition, line }, prefix) {
	const remedy = say`Write ${`if: github.event.issue.pull_request && github.event.comment.user.type == 'User' && contains(github.event.comment.body, '${prefix}')`}.`;
	if (condition === void 0) return [wrong(say`The job ${id} has no ${"if"}, so every comment starts it.`, {
		file,
		line,
		remedy
	})];
	const written = [...condition.text.matchAll(/'(\/[^']*)'/g)].map(([, word = ""]) => word);
	if (written.length === 0 || written.some((word) => prefix.includes(word.toLowerCase()))) return [];
	return [wrong(say`The job ${id} waits for ${listOf(written)}, and the settings say that commands begin with ${prefix}.`, {
		file,
		line: condition.line,
		remedy
	})];
}
const workflowSafe = {
	id: "workflow-safe",
	wants: "No job that outsiders can start with a token checks their files out or puts their words into a script.",
	why: "Whoever opens a pull request could then run programs with the token of the repository.",
	remedy: "Take the step away: the action reads the pull request through GitHub’s API and needs no checkout. Hand words over to a script in `env`, never as an expression.",
	examine: ({ workflows }) => ourWorkflows(workflows).filter(isPrivileged).flatMap(({ path, jobs }) => jobs.flatMap(({ steps }) => steps.flatMap((step) => stepComplaints(path, step))))
};
const HEAD = /\bhead\b|head_ref|head_sha|head_branch|merge_commit_sha|refs\/pull\//i;
function stepComplaints(file, { uses, scripts, inputs, line }) {
	const checkout = uses !== void 0 && /^actions\/checkout@/i.test(uses.text);
	const unsafe = inputs.get("allow-unsafe-pr-checkout") === "true" || ["ref", "repository"].some((name) => HEAD.test(inputs.get(name) ?? ""));
	return [...checkout && unsafe ? [wrong(say`A step checks out the files of the pull request.`, {
		file,
		line
	})] : [], ...scripts.flatMap((script) => [.../\bgh\s+pr\s+checkout\b|refs\/pull\/|\bpull\/\S{1,80}\/head\b/.test(script.text) ? [wrong(say`A script checks out the files of the pull request.`, {
		file,
		line: script.line
	})] : [], ...outsideTextIn(script.text).map((expression) => wrong(say`A script holds ${expression}, which an outsider can write.`, {
		file,
		line: script.line
	}))])];
}
const checks = [
	token,
	actionsEnabled,
	workflowPresent,
	workflowValid,
	workflowStarts,
	workflowSignal,
	actionAllowed,
	eventAllowed,
	workflowTypes,
	workflowPermissions,
	workflowGuard,
	workflowSafe,
	configurationValid,
	baseBranch,
	checkRequired,
	{
		id: "merge-queue",
		wants: "Where the base branch has a merge queue, a workflow answers it.",
		why: "The queue waits for the required check on a commit of its own; without an answer nothing is ever merged.",
		remedy: "Add `merge_group: { types: [checks_requested] }` to the events of the workflow that reviews.",
		examine: (setup) => {
			const rules = setup.platform?.rules;
			const ours = ourWorkflows(setup.workflows);
			if (rules === void 0 || "untold" in rules || !rules.value.mergeQueue || ours.length === 0) return [];
			if (!ours.every(isWhole) || ours.some((workflow) => hasEvent(workflow, "merge_group"))) return [];
			return [wrong(say`The base branch has a merge queue, and no workflow of this action starts on ${"merge_group"}.`)];
		}
	},
	labels,
	template,
	clock,
	rate
];
function diagnose(setup) {
	return checks.flatMap((check) => check.examine(setup).map((complaint) => ({
		...complaint,
		check: check.id,
		remedy: remedyOf(check, complaint)
	})));
}
function remedyOf({ remedy, permission }, complaint) {
	if (complaint.remedy !== void 0) return complaint.remedy;
	if (complaint.kind === "wrong") return [remedy];
	return permission === void 0 ? say`Run this again, or look at it on GitHub.` : say`Run this again with the token of an admin of the repository, or with a fine-grained token that has ${permission}.`;
}
const ONLY_FILES = "Only the files were looked at. Name the repository, with a token in GITHUB_TOKEN, to have its settings on GitHub looked at too.";
const UNTOLD = "What could not be told, which is not to say that it is good:";
const ofKind = ({ diagnoses }, kind) => diagnoses.filter((diagnosis) => diagnosis.kind === kind);
function headline(examined) {
	const wrong = ofKind(examined, "wrong").length;
	if (wrong > 0) return `${count(wrong, "thing")} ${wrong === 1 ? "is" : "are"} not set up.`;
	if (ofKind(examined, "untold").length > 0) return "Nothing wrong was found, but not everything could be told.";
	return examined.asked ? "All is set up." : `Nothing wrong was found. ${ONLY_FILES}`;
}
function renderPrettyDiagnoses(examined, colours) {
	const wrong = ofKind(examined, "wrong");
	const untold = ofKind(examined, "untold");
	const colour = wrong.length > 0 ? "red" : untold.length > 0 ? "yellow" : "green";
	const lines = (diagnosis, sign) => [`${sign}${[placeOf(diagnosis), terminalText(diagnosis.message, colours)].filter(Boolean).join("  ")}`, paint("dim", `${" ".repeat(sign.length)}${terminalText(diagnosis.remedy, { colour: false })}`, colours)];
	return `${[
		[paint(["bold", colour], `${visible(examined.name)}: ${headline(examined)}`, colours)],
		...wrong.map((diagnosis, index) => lines(diagnosis, `${index + 1}. `)),
		...untold.length === 0 ? [] : [[UNTOLD, ...untold.flatMap((diagnosis) => lines(diagnosis, "- "))]],
		...wrong.length > 0 && !examined.asked ? [[ONLY_FILES]] : []
	].map((block) => block.join("\n")).join("\n\n")}\n`;
}
function placeOf({ file, line }) {
	return file === void 0 ? "" : [visible(file), ...line === void 0 ? [] : [line]].join(":");
}
function renderMarkdownDiagnoses(examined) {
	const item = (diagnosis) => {
		const place = placeOf(diagnosis);
		return `${place === "" ? "" : `${codeSpan(place)}: `}${markdownText(diagnosis.message)} ${markdownText(diagnosis.remedy)}`;
	};
	const wrong = ofKind(examined, "wrong").map((diagnosis, index) => `${index + 1}. ${item(diagnosis)}`);
	const untold = ofKind(examined, "untold").map((diagnosis) => `- ${item(diagnosis)}`);
	return `${[
		`### ${codeSpan(examined.name)}: ${headline(examined)}`,
		...wrong.length === 0 ? [] : [wrong.join("\n")],
		...untold.length === 0 ? [] : [UNTOLD, untold.join("\n")],
		...wrong.length > 0 && !examined.asked ? [ONLY_FILES] : []
	].join("\n\n")}\n`;
}
function renderJsonDiagnoses({ name, asked, diagnoses }) {
	return renderJson({
		schemaVersion: 1,
		name,
		asked,
		diagnoses: diagnoses.map(({ check, kind, message, remedy, file, line }) => ({
			check,
			kind,
			message: plainText(message),
			remedy: plainText(remedy),
			file,
			line
		}))
	});
}
async function doctorCommand(name, options) {
	const token = environmentToken();
	const repository = name === void 0 ? await repositoryOfClone(options.repo, token) : readRepository(name);
	const examined = repository === void 0 ? await examineFolder(options) : await examineRepository(repository, token, options);
	print(render(examined, options));
	if (examined.diagnoses.some(({ kind }) => kind === "wrong")) return 1;
	return examined.diagnoses.length > 0 ? 2 : 0;
}
async function repositoryOfClone(folder, token) {
	if (token === void 0) return void 0;
	const repository = await remoteRepository(folder);
	if (repository !== void 0) return repository;
	throw new InputError(`${folder} has no remote on GitHub. Name the repository: connector-preflight doctor OWNER/REPO.`);
}
async function examineFolder({ repo, fix }) {
	if (fix) throw new InputError("--fix needs a repository on GitHub, and a token that may write to it in the variable GITHUB_TOKEN.");
	return {
		name: resolve(repo),
		asked: false,
		diagnoses: diagnose(await readFolderSetup(repo))
	};
}
async function examineRepository(repository, token, { fix }) {
	if (fix && token === void 0) throw new InputError("--fix needs a token that may write to the repository, in the variable GITHUB_TOKEN.");
	const client = environmentClient({ log: noteUnlessRefusal });
	const setup = await readSetup(client, repository, {
		tokenGiven: token !== void 0,
		now: Date.now
	});
	const mended = fix ? await createLabels(client, repository, setup) : setup;
	return {
		name: `${repository.owner}/${repository.repo}`,
		asked: true,
		diagnoses: diagnose(mended)
	};
}
function noteUnlessRefusal(line) {
	if (!/ - 40[134] with id /.test(line)) note(line);
}
async function createLabels(client, repository, setup) {
	if (setup.platform === null || "untold" in setup.platform.labels) return setup;
	const present = setup.platform.labels.value;
	const effects = missingLabels(setup.configuration.configuration, present).map((label) => ({
		kind: "create-label",
		name: label
	}));
	const { done, failed } = await applyEffects(client, repository, NO_PULL_REQUEST, effects);
	for (const label of labelsOf(done)) note(`Created the label "${visible(label)}".`);
	for (const { problem } of failed) complain(`A label could not be created. ${problem.sentence}`);
	return {
		...setup,
		platform: {
			...setup.platform,
			labels: { value: /* @__PURE__ */ new Set([...present, ...labelsOf(done).map((label) => label.toLowerCase())]) }
		}
	};
}
const NO_PULL_REQUEST = 0;
function labelsOf(effects) {
	return effects.flatMap((effect) => effect.kind === "create-label" ? [effect.name] : []);
}
function render(examined, options) {
	switch (options.format) {
		case "pretty": return renderPrettyDiagnoses(examined, { colour: wantsColour(options) });
		case "json": return renderJsonDiagnoses(examined);
		case "markdown": return renderMarkdownDiagnoses(examined);
	}
}
export { doctorCommand };
