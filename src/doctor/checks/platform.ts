/** What the settings of the repository on GitHub have to allow. */
import { listOf, say, type Text } from '../../text/text.ts';
import { type Check, type Complaint, untold, whenTold, wrong } from '../check.ts';
import { type Allowance, evaluateEvent } from '../policies.ts';
import type { ActionsSettings, Platform, Setup } from '../setup.ts';
import { involvedWorkflows, ourWorkflows } from '../wiring.ts';
import { isOurs, type Trigger, type Workflow } from '../workflow.ts';

/** A check of what only GitHub tells: it has nothing to say about a folder. */
function onGitHub(examine: (platform: Platform, setup: Setup) => readonly Complaint[]): Check['examine'] {
  return (setup) => (setup.platform === null ? [] : examine(setup.platform, setup));
}

const ADMIN = 'Administration: read';

export const token: Check = {
  id: 'token',
  wants: 'A token is given, so that GitHub tells the settings of the repository.',
  why: 'Without a token most settings cannot be read, and GitHub answers only 60 requests an hour.',
  remedy:
    'Put the token of an admin of the repository into the variable `GITHUB_TOKEN`: `GITHUB_TOKEN=$(gh auth token)` takes the one of the GitHub command line. A fine-grained token needs Administration: read, and Issues: write for `--fix`.',
  examine: onGitHub(({ tokenGiven }) => (tokenGiven ? [] : [wrong(say`There is no token in the variable ${'GITHUB_TOKEN'}.`)])),
};

export const actionsEnabled: Check = {
  id: 'actions-enabled',
  wants: 'GitHub Actions is turned on for the repository.',
  why: 'With Actions turned off no workflow runs at all.',
  remedy: 'Open Settings > Actions > General and choose one of the options that allow actions.',
  permission: ADMIN,
  examine: onGitHub(({ actions }) =>
    whenTold(actions, 'The settings of Actions', ({ enabled }) =>
      enabled ? [] : [wrong(say`GitHub Actions is turned off for the repository.`)],
    ),
  ),
};

export const actionAllowed: Check = {
  id: 'action-allowed',
  wants: 'The settings of Actions let workflows use this action, in the version that is written.',
  why: 'A run that uses an action which is not allowed, or not pinned where that is asked for, fails before it begins.',
  remedy:
    'Open Settings > Actions > General and add `connector-preflight/connector-preflight@*` to the allowed actions. Where actions have to be pinned, put the full name of a commit behind the `@` in the workflow.',
  examine: onGitHub(({ actions }, { repository, workflows }) => {
    // That the settings could not be read is said by the check before.
    if ('untold' in actions || !actions.value.enabled) return [];
    return usesOf(workflows).flatMap(({ uses, line, file }) =>
      refusals(actions.value, uses, repository ?? '').map((message) => wrong(message, { file, line })),
    );
  }),
};

function usesOf(workflows: readonly Workflow[]) {
  return ourWorkflows(workflows).flatMap(({ path, jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => (uses !== undefined && isOurs(uses.text) ? [{ uses: uses.text, line: uses.line, file: path }] : [])),
    ),
  );
}

function refusals({ allowed, patterns, pinningRequired }: ActionsSettings, uses: string, repository: string): readonly Text[] {
  const ownerOf = (name: string) => name.split('/', 1)[0]?.toLowerCase();
  const isOwn = ownerOf(uses) === ownerOf(repository);
  const listed = patterns.some((pattern) => fitsPattern(pattern.toLowerCase(), uses.toLowerCase()));
  return [
    ...(allowed === 'local_only' && !isOwn ? [say`The repository may use actions of its own owner only, and ${uses} is not one.`] : []),
    ...(allowed === 'selected' && !isOwn && !listed ? [say`${uses} is not among the actions that the repository may use.`] : []),
    ...(pinningRequired && !/@[0-9a-f]{40}$/i.test(uses) ? [say`Actions have to be pinned to a commit here, and ${uses} is not.`] : []),
  ];
}

/** `owner/*`, `owner/name`, `owner/name@*`: a star at the end stands for anything. */
function fitsPattern(pattern: string, uses: string): boolean {
  if (pattern.endsWith('*')) return uses.startsWith(pattern.slice(0, -1));
  return uses === pattern || uses.startsWith(`${pattern}@`);
}

export const eventAllowed: Check = {
  id: 'event-allowed',
  wants: 'The Actions policies allow every event that starts the workflows.',
  why: 'A run whose event is not allowed fails with the message that the event is not allowed to trigger Actions workflows. Public repositories block `pull_request_target` unless a policy allows it.',
  remedy:
    'Open Settings > Actions > Policies and add a policy for the path of the workflow with all events that the workflow names. Where that cannot be had, `connector-preflight init --wiring workflow-run` writes the wiring that needs no policy.',
  permission: ADMIN,
  examine: onGitHub((platform, { workflows }) => {
    const starts = involvedWorkflows(workflows).flatMap((workflow) => workflow.triggers.map((trigger) => ({ workflow, trigger })));
    if (starts.length === 0) return [];
    return whenTold(platform.policies, 'The Actions policies', (policies) =>
      starts.flatMap(({ workflow, trigger }) =>
        allowanceComplaint(evaluateEvent(trigger.event, workflow.path, { policies, isPublic: platform.public }), workflow, trigger),
      ),
    );
  }),
};

function allowanceComplaint(allowance: Allowance, workflow: Workflow, { event, line }: Trigger): readonly Complaint[] {
  const place = { file: workflow.path, line };
  const remedy = say`An admin opens Settings > Actions > Policies and adds or changes a policy for the workflow path ${workflow.path} that allows ${listOf(workflow.triggers.map((trigger) => trigger.event))}.`;
  switch (allowance.kind) {
    case 'allowed':
      return [];
    case 'blocked-by-default': {
      const other = say` Or use the wiring that needs no policy: ${'connector-preflight init --wiring workflow-run'}.`;
      return [
        wrong(say`No Actions policy allows the event ${event}, and public repositories block it without one.`, {
          ...place,
          remedy: [...remedy, ...other],
        }),
      ];
    }
    case 'blocked':
      return [wrong(say`The Actions policy ${allowance.policy} does not allow the event ${event}.`, { ...place, remedy })];
    case 'unclear':
      return [
        untold(say`Whether the Actions policy ${allowance.policy} lets publishers start the event ${event} cannot be told from here.`, {
          ...place,
          remedy,
        }),
      ];
  }
}

/** A small difference is the way of the answer; a large one makes tokens of apps invalid and dates in reports wrong. */
const MOST_SECONDS_OFF = 60;

export const clock: Check = {
  id: 'clock',
  wants: 'The clock of this machine agrees with that of GitHub.',
  why: 'Waiting times and dates are computed with the clock of the machine, and GitHub refuses tokens of apps that seem to come from another time.',
  remedy: 'Turn on the synchronisation of the clock of this machine, for example with `timedatectl set-ntp true`.',
  examine: onGitHub(({ clockAhead }) =>
    whenTold(clockAhead, 'The time of GitHub', (seconds) => {
      if (Math.abs(seconds) <= MOST_SECONDS_OFF) return [];
      return [
        wrong(say`The clock of this machine is ${Math.abs(seconds)} seconds ${[seconds > 0 ? 'ahead of' : 'behind']} that of GitHub.`),
      ];
    }),
  ),
};

/** A review takes about a dozen requests, and several may run at once. */
const FEWEST_REQUESTS = 50;

export const rate: Check = {
  id: 'rate',
  wants: 'Enough requests to GitHub are left in this hour.',
  why: 'When the limit is reached, GitHub answers nothing more until the hour is over, and reviews end with the verdict unknown.',
  remedy:
    'Wait until the limit is renewed. When this comes often, look which other workflows use the same token, or use the token of an app.',
  examine: onGitHub(({ rate: told, tokenGiven }) => {
    if (!tokenGiven) return [];
    return whenTold(told, 'The number of requests that are left', ({ remaining, limit, resetsAt }) => {
      if (remaining >= FEWEST_REQUESTS) return [];
      return [wrong(say`Only ${remaining} of ${limit} requests are left until ${[resetsAt.toISOString().slice(11, 16)]} UTC.`)];
    });
  }),
};
