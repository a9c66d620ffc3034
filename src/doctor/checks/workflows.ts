/** What the workflow files have to hold. */
import { PULL_REQUEST_ACTIONS } from '../../github/activities.ts';
import { listOf, say } from '../../text/text.ts';
import { type Check, type Complaint, untold, wrong } from '../check.ts';
import type { Setup } from '../setup.ts';
import { hasEvent, involvedWorkflows, isPrivileged, ourWorkflows, signalsOf, startsReviews } from '../wiring.ts';
import { type Job, type Permissions, type Step, type Trigger, usesUs, WORKFLOW_FOLDER, type Workflow } from '../workflow.ts';
import { outsideTextIn } from './outside-text.ts';

const isWhole = ({ broken }: Workflow): boolean => broken === undefined;

export const workflowPresent: Check = {
  id: 'workflow-present',
  wants: `A workflow in ${WORKFLOW_FOLDER} of the default branch uses this action.`,
  why: 'Without it nothing happens when a pull request comes.',
  remedy: 'Run `connector-preflight init` in a clone, and merge the files that it writes into the default branch.',
  examine: ({ workflows }) =>
    ourWorkflows(workflows).length > 0 ? [] : [wrong(say`No workflow uses ${'connector-preflight/connector-preflight'}.`)],
};

export const workflowValid: Check = {
  id: 'workflow-valid',
  wants: 'The workflow files can be read and can run.',
  why: 'GitHub passes over a file that it cannot read, and says so only on the page of the workflow.',
  remedy: 'Mend the line, or run `connector-preflight init --force` in a clone to write the file anew.',
  examine: ({ workflows }) =>
    ourWorkflows(workflows).flatMap(({ path, broken }) => (broken === undefined ? [] : [brokenComplaint(path, broken)])),
};

function brokenComplaint(file: string, { message, line }: NonNullable<Workflow['broken']>): Complaint {
  return line === undefined ? untold(message, { file }) : wrong(message, { file, line });
}

export const workflowStarts: Check = {
  id: 'workflow-starts',
  wants: 'A workflow reviews pull requests of forks with a token that may write.',
  why: 'Most pull requests come from forks. For those, a workflow on `pull_request` has a token that may only read, so there is neither a comment nor a check.',
  remedy: 'Run `connector-preflight init` in a clone: it writes a wiring that also answers forks.',
  examine: ({ workflows }) => {
    const ours = ourWorkflows(workflows);
    if (ours.length === 0 || !ours.every(isWhole) || ours.some(startsReviews)) return [];
    const trying = ours.find((workflow) => hasEvent(workflow, 'pull_request'));
    const line = trying?.triggers.find(({ event }) => event === 'pull_request')?.line ?? 1;
    const place = trying === undefined ? {} : { file: trying.path, line };
    return [wrong(say`No workflow of this action starts on ${'pull_request_target'}, ${'workflow_run'} or ${'schedule'}.`, place)];
  },
};

export const workflowSignal: Check = {
  id: 'workflow-signal',
  wants: 'Every workflow that a `workflow_run` waits for is there, and runs for pull requests.',
  why: 'A workflow that waits for a name that no other one has never starts.',
  remedy:
    'Write the name of the signal workflow as its file has it, or run `connector-preflight init --wiring workflow-run` to write both files.',
  examine: ({ workflows }) =>
    signalsOf(workflows).flatMap(({ waiting, line, name, workflow }) => {
      const place = { file: waiting.path, line };
      if (workflow === undefined)
        return workflows.every(isWhole) ? [wrong(say`There is no workflow with the name ${name} to wait for.`, place)] : [];
      return hasEvent(workflow, 'pull_request')
        ? []
        : [wrong(say`The workflow ${name} does not start on ${'pull_request'}, so it gives no signal.`, place)];
    }),
};

/** Activity types by event; all of them are needed, and no other helps. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request_target: PULL_REQUEST_ACTIONS,
  pull_request: PULL_REQUEST_ACTIONS,
  issue_comment: ['created'],
  workflow_run: ['completed'],
};

export const workflowTypes: Check = {
  id: 'workflow-types',
  wants: 'The workflows start on every activity that can change a review, and on no other, whatever files are touched.',
  why: 'What is not listed starts no run: a changed title or a removed label would leave an old verdict standing. With a filter by path the required check never comes for some pull requests, and they cannot be merged.',
  remedy: 'Write the types as in the examples, and take filters by path away.',
  examine: ({ workflows }) =>
    involvedWorkflows(workflows).flatMap(({ path, triggers }) => triggers.flatMap((trigger) => typeComplaints(path, trigger))),
};

function typeComplaints(file: string, { event, types, pathFilters, line }: Trigger): readonly Complaint[] {
  const wanted = Object.hasOwn(TYPES, event) ? TYPES[event] : undefined;
  if (wanted === undefined) return [];
  const isPull = wanted === PULL_REQUEST_ACTIONS;
  // GitHub's own choice for these is opened, synchronize and reopened; for the other events it is every type.
  const listed = types ?? (isPull ? ['opened', 'synchronize', 'reopened'] : wanted);
  const missing = wanted.filter((type) => !listed.includes(type));
  const useless = isPull ? listed.filter((type) => !wanted.includes(type)) : [];
  const remedy = say`Write ${`types: [${wanted.join(', ')}]`}.`;
  return [
    ...(missing.length > 0
      ? [wrong(say`The event ${event} does not list the types ${listOf(missing, wanted.length)}.`, { file, line, remedy })]
      : []),
    ...(useless.length > 0
      ? [wrong(say`The event ${event} lists types that no review works on: ${listOf(useless)}.`, { file, line, remedy })]
      : []),
    ...(isPull && pathFilters.length > 0
      ? [
          wrong(say`The event ${event} is filtered by ${listOf(pathFilters)}.`, {
            file,
            line,
            remedy: say`Take the filter away; pull requests without a connector are answered with one word.`,
          }),
        ]
      : []),
  ];
}

export const workflowPermissions: Check = {
  id: 'workflow-permissions',
  wants: 'The token of each job that uses this action may do what a review needs, and no more.',
  why: 'With too little, comment and check cannot be written. With more, a fault in any step would do more harm than it has to.',
  remedy: 'Write under the job: `permissions: { checks: write, contents: read, issues: write, pull-requests: write }`.',
  examine: ({ workflows, configuration }) => {
    const publishes = configuration.configuration.report.status === 'commit-status' ? 'statuses' : 'checks';
    return ourWorkflows(workflows).flatMap(({ path, jobs }) =>
      jobs.filter(usesUs).flatMap((job) => permissionComplaints(path, job, publishes)),
    );
  },
};

/** Write access that a review may have a use for. */
const MAY_WRITE: readonly string[] = ['checks', 'statuses', 'issues', 'pull-requests'];

function permissionComplaints(file: string, job: Job, publishes: 'checks' | 'statuses'): readonly Complaint[] {
  const wanted = { [publishes]: 'write', contents: 'read', issues: 'write', 'pull-requests': 'write' };
  const remedy = say`Write under the job ${job.id}: ${`permissions: { ${Object.entries(wanted)
    .map(([scope, access]) => `${scope}: ${access}`)
    .join(', ')} }`}.`;
  if (job.permissions === undefined) {
    return [
      wrong(say`The job ${job.id} does not say what its token may do, so it may do what the repository's setting says.`, {
        file,
        line: job.line,
        remedy,
      }),
    ];
  }
  const { permissions } = job;
  const place = { file, line: permissions.line, remedy };
  const missing = Object.entries(wanted).filter(([scope, access]) => !grants(permissions, scope, access));
  const excess =
    permissions.all === 'write'
      ? ['write-all']
      : [...permissions.scopes].flatMap(([scope, access]) => (access === 'write' && !MAY_WRITE.includes(scope) ? [`${scope}: write`] : []));
  return [
    ...(missing.length > 0
      ? [wrong(say`The token of the job ${job.id} lacks ${listOf(missing.map(([scope, access]) => `${scope}: ${access}`))}.`, place)]
      : []),
    ...(excess.length > 0 ? [wrong(say`The token of the job ${job.id} may do more than a review needs: ${listOf(excess)}.`, place)] : []),
  ];
}

function grants({ all, scopes }: Permissions, scope: string, access: string): boolean {
  const given = scopes.get(scope) ?? all;
  return given === 'write' || given === access;
}

export const workflowGuard: Check = {
  id: 'workflow-guard',
  wants: 'The job that answers commands starts only for comments on pull requests that hold the prefix of the settings.',
  why: 'Without a condition every comment on any issue starts a machine. With another prefix in it than in the settings, no command is ever answered.',
  remedy: 'Write the `if` of the job as in the example commands.yml, with the prefix of the settings.',
  examine: ({ workflows, configuration }) => {
    const { prefix } = configuration.configuration.commands;
    const answering = ourWorkflows(workflows).filter((workflow) => hasEvent(workflow, 'issue_comment'));
    return answering.flatMap(({ path, jobs }) => jobs.filter(usesUs).flatMap((job) => guardComplaints(path, job, prefix)));
  },
};

function guardComplaints(file: string, { id, condition, line }: Job, prefix: string): readonly Complaint[] {
  const remedy = say`Write ${`if: github.event.issue.pull_request && github.event.comment.user.type == 'User' && contains(github.event.comment.body, '${prefix}')`}.`;
  if (condition === undefined) return [wrong(say`The job ${id} has no ${'if'}, so every comment starts it.`, { file, line, remedy })];
  const written = [...condition.text.matchAll(/'(\/[^']*)'/g)].map(([, word = '']) => word);
  if (written.length === 0 || written.some((word) => prefix.includes(word.toLowerCase()))) return [];
  return [
    wrong(say`The job ${id} waits for ${listOf(written)}, and the settings say that commands begin with ${prefix}.`, {
      file,
      line: condition.line,
      remedy,
    }),
  ];
}

export const workflowSafe: Check = {
  id: 'workflow-safe',
  wants: 'No job that outsiders can start with a token checks their files out or puts their words into a script.',
  why: 'Whoever opens a pull request could then run programs with the token of the repository.',
  remedy:
    'Take the step away: the action reads the pull request through GitHub’s API and needs no checkout. Hand words over to a script in `env`, never as an expression.',
  examine: ({ workflows }) =>
    ourWorkflows(workflows)
      .filter(isPrivileged)
      .flatMap(({ path, jobs }) => jobs.flatMap(({ steps }) => steps.flatMap((step) => stepComplaints(path, step)))),
};

const HEAD = /\bhead\b|head_ref|head_sha|head_branch|merge_commit_sha|refs\/pull\//i;

function stepComplaints(file: string, { uses, scripts, inputs, line }: Step): readonly Complaint[] {
  const checkout = uses !== undefined && /^actions\/checkout@/i.test(uses.text);
  const unsafe =
    inputs.get('allow-unsafe-pr-checkout') === 'true' || ['ref', 'repository'].some((name) => HEAD.test(inputs.get(name) ?? ''));
  return [
    ...(checkout && unsafe ? [wrong(say`A step checks out the files of the pull request.`, { file, line })] : []),
    ...scripts.flatMap((script) => [
      ...(/\bgh\s+pr\s+checkout\b|refs\/pull\/|\bpull\/\S{1,80}\/head\b/.test(script.text)
        ? [wrong(say`A script checks out the files of the pull request.`, { file, line: script.line })]
        : []),
      ...outsideTextIn(script.text).map((expression) =>
        wrong(say`A script holds ${expression}, which an outsider can write.`, { file, line: script.line }),
      ),
    ]),
  ];
}

export const mergeQueue: Check = {
  id: 'merge-queue',
  wants: 'Where the base branch has a merge queue, a workflow answers it.',
  why: 'The queue waits for the required check on a commit of its own; without an answer nothing is ever merged.',
  remedy: 'Add `merge_group: { types: [checks_requested] }` to the events of the workflow that reviews.',
  examine: (setup: Setup) => {
    const rules = setup.platform?.rules;
    const ours = ourWorkflows(setup.workflows);
    if (rules === undefined || 'untold' in rules || !rules.value.mergeQueue || ours.length === 0) return [];
    if (!ours.every(isWhole) || ours.some((workflow) => hasEvent(workflow, 'merge_group'))) return [];
    return [wrong(say`The base branch has a merge queue, and no workflow of this action starts on ${'merge_group'}.`)];
  },
};
