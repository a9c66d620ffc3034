import { t as createTwoFilesPatch } from "./libesm.js";
import { n as unreadable, t as isAbsent } from "./file-errors.js";
import { a as readText, n as entriesOf, r as foldersAmong } from "./read-files.js";
import { t as placeText } from "./write-text.js";
import { i as readFolderSetup, n as defaultBranchOf, r as isRootOfClone, t as currentBranchOf } from "./read-from-folder.js";
import { f as visible, n as REPOSITORY, x as InputError } from "./links.js";
import { t as CONFIGURATION_PATH } from "./reading-plan.js";
import { a as writtenForm, i as require_dist } from "./load-configuration.js";
import { V as artifactKindOf, at as DEFAULT_CONFIGURATION, ot as LABEL_KEYS } from "./connector-index.js";
import { n as COMMAND_NAMES, o as NEEDS } from "./command.js";
import { r as PROFILES, t as LEVELS } from "./rule.js";
import { a as print } from "./outcome.js";
import { join } from "node:path";
import { lstatSync } from "node:fs";
var workflows_default = {
	"commands.yml": "# Copy to .github/workflows/connector-preflight-commands.yml on the default branch, beside the wiring for reviews.\n#\n# It answers slash commands such as \"/preflight help\" in new comments on pull requests (docs/commands.md lists them). Anybody's comment\n# starts it, so it asks GitHub for the role of whoever wrote the comment before it does anything, and it checks out nothing.\n# Where the prefix is another one in .github/connector-preflight.yml, put it into the \"if\" as well.\nname: Connector Preflight commands\n\non:\n  issue_comment:\n    types: [created]\n\npermissions: {}\n\njobs:\n  preflight:\n    name: Connector Preflight commands\n    # Other comments end here, before they wait for anything.\n    if: github.event.issue.pull_request && github.event.comment.user.type == 'User' && contains(github.event.comment.body, '/preflight')\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    # The group of the reviews of this pull request: one run at a time, and every command waits for its turn instead of being replaced.\n    concurrency:\n      group: connector-preflight-${{ github.event.issue.number }}\n      queue: max\n    permissions:\n      checks: write\n      contents: read\n      issues: write\n      pull-requests: write\n    steps:\n      # Put the commit of the release that you have looked at in place of the tag.\n      - uses: connector-preflight/connector-preflight@v1\n        with:\n          publish: 'true'\n",
	"pull-request-and-workflow-run/connector-preflight-signal.yml": "# Copy both files of this folder to .github/workflows/ on the default branch. Together they need no Actions policy.\n#\n# This first one runs for every pull request with no permission at all, and does nothing: that it has run is the signal for the second.\n# It does not run while a pull request has a merge conflict, and for first-time contributors a maintainer has to approve the run. Where\n# that should not hold a review up, start the second one by hand with the number of the pull request.\nname: Connector Preflight signal\n\non:\n  pull_request:\n    types: [opened, edited, synchronize, reopened, closed, ready_for_review, converted_to_draft, labeled, unlabeled]\n\npermissions: {}\n\nconcurrency:\n  group: connector-preflight-signal-${{ github.event.pull_request.number }}\n  cancel-in-progress: true\n\njobs:\n  signal:\n    name: Signal\n    runs-on: ubuntu-latest\n    timeout-minutes: 2\n    permissions: {}\n    steps:\n      - run: echo \"The review follows in the workflow Connector Preflight.\"\n",
	"pull-request-and-workflow-run/connector-preflight.yml": "# The second file: it starts when the first has run, on the default branch and with the repository's own token. It takes nothing from the\n# first run but its head commit, which GitHub vouches for, and reads the pull request through the API, as data.\nname: Connector Preflight\n\non:\n  workflow_run:\n    workflows: [Connector Preflight signal]\n    types: [completed]\n  merge_group:\n    types: [checks_requested]\n  workflow_dispatch:\n    inputs:\n      pull-number:\n        description: Number of the pull request to review again\n        required: true\n        type: string\n\npermissions: {}\n\nconcurrency:\n  group: connector-preflight-${{ github.event_name == 'workflow_run' && format('{0}-{1}', github.event.workflow_run.head_repository.id, github.event.workflow_run.head_branch) || inputs.pull-number || github.ref }}\n\njobs:\n  preflight:\n    name: Connector Preflight run\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    permissions:\n      checks: write\n      contents: read\n      issues: write\n      pull-requests: write\n    steps:\n      # Put the commit of the release that you have looked at in place of the tag.\n      - uses: connector-preflight/connector-preflight@v1\n        with:\n          pull-number: ${{ inputs.pull-number }}\n          publish: 'true'\n",
	"pull-request-target.yml": "# Copy to .github/workflows/connector-preflight.yml on the default branch.\n#\n# This wiring answers within a minute of every push and edit, also for forks. It is safe because nothing of the pull request is\n# checked out or run: the Action reads its files through the API, as data.\n#\n# Since 2 November 2026 public repositories block the event pull_request_target unless an Actions policy allows it. An admin allows it\n# for this one file: Settings > Actions > Policies (or the same page of the organisation), a policy for the workflow path\n# .github/workflows/connector-preflight.yml with the events pull_request_target, merge_group and workflow_dispatch: a policy allows\n# what it lists and nothing else. Until then runs end with the message that the event is not allowed to trigger workflows. Where no\n# admin will do that, take the two files of pull-request-and-workflow-run instead.\nname: Connector Preflight\n\non:\n  pull_request_target:\n    types: [opened, edited, synchronize, reopened, closed, ready_for_review, converted_to_draft, labeled, unlabeled]\n  merge_group:\n    types: [checks_requested]\n  workflow_dispatch:\n    inputs:\n      pull-number:\n        description: Number of the pull request to review again\n        required: true\n        type: string\n\npermissions: {}\n\n# One run at a time for each pull request. The commands of commands.yml wait in the same group, and none of them may be replaced.\nconcurrency:\n  group: connector-preflight-${{ github.event.pull_request.number || inputs.pull-number || github.ref }}\n  queue: max\n\njobs:\n  preflight:\n    name: Connector Preflight run\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      checks: write\n      contents: read\n      issues: write\n      pull-requests: write\n    steps:\n      # Put the commit of the release that you have looked at in place of the tag.\n      - uses: connector-preflight/connector-preflight@v1\n        with:\n          pull-number: ${{ inputs.pull-number }}\n          publish: 'true'\n",
	"sweep.yml": "# Copy to .github/workflows/connector-preflight-sweep.yml on the default branch, beside the wiring for reviews.\n#\n# Every two hours it looks at all open pull requests and reviews those whose facts changed since the last comment: events that were\n# missed, runs that waited for an approval, and outages heal by themselves. The queue of all open pull requests is in the job summary.\n# It leaves a fifth of GitHub's hourly limit of requests to the reviews of events, and goes on in the next run where it stopped.\nname: Connector Preflight sweep\n\non:\n  schedule:\n    - cron: '17 */2 * * *'\n  workflow_dispatch:\n\npermissions: {}\n\n# One sweep at a time; one that waits may be replaced, since the next one does the same work.\nconcurrency:\n  group: connector-preflight-sweep\n\njobs:\n  sweep:\n    name: Connector Preflight sweep\n    runs-on: ubuntu-latest\n    timeout-minutes: 60\n    strategy:\n      fail-fast: false\n      matrix:\n        # For hundreds of open pull requests, several jobs at once: ['1/3', '2/3', '3/3'].\n        shard: ['1/1']\n    permissions:\n      checks: write\n      contents: read\n      issues: write\n      pull-requests: write\n    steps:\n      # Put the commit of the release that you have looked at in place of the tag.\n      - uses: connector-preflight/connector-preflight@v1\n        with:\n          mode: sweep\n          shard: ${{ matrix.shard }}\n          publish: 'true'\n"
};
var import_dist = require_dist();
const level = { $ref: "#/definitions/level" };
const label = {
	type: "string",
	maxLength: 50
};
const folders = {
	type: "array",
	items: {
		type: "string",
		minLength: 1,
		maxLength: 200,
		pattern: "^[^/]"
	},
	maxItems: 20
};
function configurationSchema(ruleIds) {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Connector Preflight configuration",
		description: "Settings of the review of pull requests, read from the base branch only.",
		definitions: { level: { enum: LEVELS } },
		type: "object",
		additionalProperties: false,
		required: ["version"],
		properties: {
			version: {
				const: 1,
				description: "Version of this format."
			},
			preset: {
				enum: ["documented", "calibrated"],
				description: "documented: the written rules as they stand. calibrated: the written rules where reviewers do not contradict them."
			},
			rules: {
				type: "object",
				description: "The level of single rules, above the preset.",
				additionalProperties: false,
				properties: Object.fromEntries(ruleIds.map((id) => [id, level]))
			},
			folders: {
				type: "object",
				description: "The folders that hold connectors, one list a profile.",
				additionalProperties: false,
				properties: Object.fromEntries(PROFILES.map((profile) => [profile, folders]))
			},
			"base-branches": {
				type: "array",
				description: "Branches that a pull request may be aimed at; messages name the first.",
				items: {
					type: "string",
					minLength: 1,
					maxLength: 200
				},
				minItems: 1,
				maxItems: 20
			},
			title: {
				type: "object",
				description: "The parts of a title.",
				additionalProperties: false,
				properties: {
					suffix: {
						type: "string",
						minLength: 1,
						maxLength: 80,
						description: "What follows the name of the connector."
					},
					"proposal-prefix": {
						type: "string",
						minLength: 1,
						maxLength: 40,
						description: "The word before the name of a proposal."
					}
				}
			},
			screenshots: {
				type: "object",
				description: "The pictures that a description has to show.",
				additionalProperties: false,
				properties: { flows: {
					type: "integer",
					minimum: 0,
					maximum: 20,
					description: "Flow runs to show for a new connector, never more than it has operations."
				} }
			},
			"known-connectors": {
				type: "array",
				description: "Published connectors that have no folder in the repository; a new connector of the same name is reported.",
				maxItems: 5e3,
				items: {
					type: "object",
					additionalProperties: false,
					required: ["name", "owner"],
					properties: {
						name: {
							type: "string",
							minLength: 1,
							maxLength: 200
						},
						owner: {
							enum: ["certified", "independent-publisher"],
							description: "certified: by Microsoft or the owner of the service."
						},
						host: {
							type: "string",
							maxLength: 253,
							description: "Host of the API, as in an API definition."
						},
						"base-path": {
							type: "string",
							maxLength: 253
						}
					}
				}
			},
			"package-zip": {
				enum: [
					"off",
					"optional",
					"required"
				],
				description: "Whether a new connector has to bring its package."
			},
			limits: {
				type: "object",
				description: "What is too large to be read.",
				additionalProperties: false,
				properties: { "file-megabytes": {
					type: "number",
					minimum: 1,
					maximum: 100,
					description: "Larger files are not read."
				} }
			},
			report: {
				type: "object",
				description: "How a review is shown on the pull request.",
				additionalProperties: false,
				properties: {
					status: {
						enum: ["check-run", "commit-status"],
						description: "How the verdict is published beside the comment."
					},
					name: {
						type: "string",
						minLength: 1,
						maxLength: 100,
						description: "Name of the check; the one to require in branch protection."
					},
					comment: {
						type: "boolean",
						description: "Whether to comment on the pull request."
					},
					suggestions: {
						type: "boolean",
						description: "Whether to suggest changes beside the lines that a machine can mend."
					},
					logins: {
						type: "array",
						description: "Accounts whose comments with our marker are our own, former ones included, e.g. github-actions[bot].",
						items: {
							type: "string",
							minLength: 1,
							maxLength: 100
						},
						maxItems: 20
					}
				}
			},
			commands: {
				type: "object",
				description: "Commands in comments of pull requests.",
				additionalProperties: false,
				properties: {
					prefix: {
						type: "string",
						pattern: "^/[a-z][a-z0-9-]{1,29}$",
						description: "What a command begins with: a slash and a word in lower case."
					},
					allow: {
						type: "object",
						description: "Who may use a command. author: the author of the pull request, and triage and above. nobody: the command is turned off.",
						additionalProperties: false,
						properties: Object.fromEntries(COMMAND_NAMES.map((name) => [name, { enum: NEEDS }]))
					}
				}
			},
			certification: {
				type: "object",
				description: "How to tell where a pull request stands in the certification.",
				additionalProperties: false,
				properties: {
					logins: {
						type: "array",
						description: "Accounts that answer for the certification; the messages of no others are read so.",
						items: {
							type: "string",
							minLength: 1,
							maxLength: 100
						},
						maxItems: 20
					},
					"deploying-label": {
						...label,
						description: "A label that others set on an approved connector; \"\" for none. It is never set by us."
					},
					"deployed-label": {
						...label,
						description: "A label that others set on a connector that is live; \"\" for none. It is never set by us."
					}
				}
			},
			labels: {
				type: "object",
				description: "Labels that show where a pull request stands.",
				additionalProperties: false,
				properties: {
					manage: {
						type: "boolean",
						description: "Whether to set and take off the labels of \"names\"."
					},
					create: {
						type: "boolean",
						description: "Whether to create those of them that the repository does not have."
					},
					recheck: {
						...label,
						description: "A label that asks for a review and is taken off again; \"\" for none."
					},
					names: {
						type: "object",
						description: "What each label is called in the repository; \"\" for one that is not used.",
						additionalProperties: false,
						properties: Object.fromEntries(LABEL_KEYS.map((key) => [key, label]))
					}
				}
			}
		}
	};
}
const HEAD = `# yaml-language-server: $schema=${`${REPOSITORY.replace("github.com", "raw.githubusercontent.com")}/main`}/schemas/configuration.schema.json
## Settings of Connector Preflight. They are read from the base branch only: what a pull request changes here counts after it is merged.
## Lines with two signs explain. Lines with one sign are settings with their defaults: take the sign and one blank away to change one,
## and do the same with the line that it stands under.

version: 1
`;
const WIDTH = 130;
const SCHEMA = configurationSchema([]);
function renderCommentedConfiguration(chosen) {
	const { version: _version, ...settings } = SCHEMA.properties ?? {};
	const defaults = writtenForm(DEFAULT_CONFIGURATION);
	const blocks = Object.entries(settings).map(([key, node]) => linesOf(key, node, valueAt(defaults, key), valueAt(chosen, key), ""));
	return `${HEAD}\n${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function linesOf(key, node, byDefault, chosen, indent) {
	const sign = chosen === void 0 ? "# " : "";
	const explained = explanation(node).map((line) => `## ${indent}${line}`);
	const members = isGroup(byDefault) ? Object.entries(node.properties ?? {}) : [];
	if (members.length === 0) return [...explained, `${sign}${indent}${key}: ${inline(chosen ?? byDefault)}`];
	const inner = members.flatMap(([name, member]) => linesOf(name, member, valueAt(byDefault, name), valueAt(chosen, name), `${indent}  `));
	return [
		...explained,
		`${sign}${indent}${key}:`,
		...inner
	];
}
function isGroup(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
function explanation({ description = "", enum: choices }) {
	return wrap([description, choices === void 0 ? "" : `One of ${choices.map(String).join(", ")}.`].filter(Boolean).join(" "));
}
function wrap(text) {
	const lines = [];
	for (const word of text.split(" ").filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
function inline(value) {
	return (0, import_dist.stringify)(value, {
		collectionStyle: "flow",
		flowCollectionPadding: false,
		lineWidth: 0
	}).trim();
}
function valueAt(value, key) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
}
const FILES = {
	target: {
		"connector-preflight.yml": "pull-request-target.yml",
		"connector-preflight-commands.yml": "commands.yml"
	},
	"workflow-run": {
		"connector-preflight-signal.yml": "pull-request-and-workflow-run/connector-preflight-signal.yml",
		"connector-preflight.yml": "pull-request-and-workflow-run/connector-preflight.yml",
		"connector-preflight-commands.yml": "commands.yml"
	}
};
function planInit(wiring, chosen) {
	return [...Object.entries(FILES[wiring]).map(([name, example]) => ({
		path: `.github/workflows/${name}`,
		text: workflows_default[example]
	})), {
		path: CONFIGURATION_PATH,
		text: renderCommentedConfiguration(chosen)
	}];
}
async function readClone(folder) {
	const branch = await defaultBranchOf(folder) ?? await currentBranchOf(folder);
	const folders = chooseFolders(rootsIn(folder));
	return {
		...branch === null || DEFAULT_CONFIGURATION.baseBranches.includes(branch) ? {} : { "base-branches": [branch] },
		...Object.keys(folders).length === 0 ? {} : { folders }
	};
}
function rootsIn(folder) {
	const usual = new Set(PROFILES.flatMap((profile) => DEFAULT_CONFIGURATION.folders[profile]));
	return foldersIn(folder).filter((name) => !name.startsWith(".") && name !== "node_modules" && !usual.has(name)).filter((name) => foldersIn(join(folder, name)).some((connector) => holdsDefinition(join(folder, name, connector))));
}
const foldersIn = (path) => foldersAmong(entriesOf(path));
function holdsDefinition(path) {
	return entriesOf(path).some((entry) => entry.isFile() && artifactKindOf(entry.name).artifact === "swagger");
}
function chooseFolders(roots) {
	const profileOf = (root) => {
		if (/independent/i.test(root)) return "independent-publisher";
		return /certified/i.test(root) ? "certified" : "custom";
	};
	return Object.fromEntries(PROFILES.flatMap((profile) => {
		const found = roots.filter((root) => profileOf(root) === profile);
		return found.length === 0 ? [] : [[profile, [...DEFAULT_CONFIGURATION.folders[profile], ...found]]];
	}));
}
async function initCommand({ repo, wiring, force = false }) {
	const { template } = await readFolderSetup(repo);
	const files = planInit(wiring, await readClone(repo)).map((file) => lookAt(repo, file));
	const kept = files.filter(({ state }) => state === "other" && !force);
	for (const file of files) if (file.state !== "same" && !kept.includes(file)) placeText(join(repo, file.path), file.text);
	const elsewhere = await isRootOfClone(repo) ? [] : [NOT_THE_ROOT];
	print([
		...files.flatMap((file) => described(file, force)),
		"",
		...elsewhere,
		...nextSteps(wiring, kept.length > 0, template === null)
	].join("\n"));
	return kept.length > 0 ? 1 : 0;
}
const NOT_THE_ROOT = "This folder is not the root of a clone, and GitHub looks nowhere else: move the folder .github there, or run this again with --repo and the root.";
function lookAt(repo, file) {
	const path = join(repo, file.path);
	try {
		if (!lstatSync(path).isFile()) throw new InputError(`${path} is a folder or a link; take it away first.`);
		const present = readText(path);
		return {
			...file,
			present,
			state: sameLines(present, file.text) ? "same" : "other"
		};
	} catch (error) {
		if (isAbsent(error)) return {
			...file,
			present: "",
			state: "new"
		};
		if (error instanceof InputError) throw error;
		throw unreadable(path, error);
	}
}
function sameLines(one, other) {
	return one.replaceAll("\r\n", "\n") === other;
}
function described({ path, text, present, state }, force) {
	switch (state) {
		case "new": return [`written      ${path}`];
		case "same": return [`is as wanted ${path}`];
		case "other": return force ? [`overwritten  ${path}`] : [`kept         ${path}, which differs:`, ...differences(path, present, text)];
	}
}
const MOST_LINES = 40;
function differences(path, present, wanted) {
	const patch = createTwoFilesPatch(path, path, present.replaceAll("\r\n", "\n"), wanted, "present", "wanted", { context: 1 });
	const lines = patch.slice(Math.max(0, patch.indexOf("\n@@") + 1)).trimEnd().split("\n");
	const rest = lines.length - MOST_LINES;
	return [...lines.slice(0, MOST_LINES).map((line) => `  ${visible(line)}`), ...rest > 0 ? [`  … and ${rest} more lines`] : []];
}
function nextSteps(wiring, someKept, lacksTemplate) {
	return [
		...someKept ? ["To overwrite what differs, run this again with --force."] : [],
		...lacksTemplate ? ["There is no template for pull requests: add .github/pull_request_template.md with the boxes to tick."] : [],
		"Next: merge these files into the default branch, then run \"connector-preflight doctor OWNER/REPO\" with the token of an admin.",
		...wiring === "target" ? ["On a public repository the event pull_request_target needs an Actions policy; the doctor says what to click."] : []
	];
}
export { initCommand };
