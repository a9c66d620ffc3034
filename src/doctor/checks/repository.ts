/** What the base branch and its settings have to hold. */

import { readChecklist, readDescription } from '../../review/checklist.ts';
import { listOf, say } from '../../text/text.ts';
import { type Check, type Complaint, untold, whenTold, wrong } from '../check.ts';
import { missingLabels } from '../labels.ts';
import type { Platform, Setup } from '../setup.ts';

export const configurationValid: Check = {
  id: 'configuration',
  wants: 'Everything in the settings file is understood.',
  why: 'A setting that is not understood has no effect: the default holds instead.',
  remedy: 'Mend the line; docs/setup.md lists all settings, and an editor with the schema shows them while you type.',
  examine: ({ configuration: { path, problems, unread } }) =>
    unread !== null
      ? [untold(say`The settings could not be read. ${[unread]}`, { file: path })]
      : problems.map(({ message, line }) => wrong(message, { file: path, line })),
};

export const baseBranch: Check = {
  id: 'base-branch',
  wants: 'The branch that pull requests are to be aimed at exists.',
  why: 'Every pull request would be told to aim at a branch that is not there.',
  remedy: 'Name the branch in the settings file under `base-branches`.',
  examine: ({ branches, configuration: { path, configuration } }) =>
    whenTold(branches.found, 'The base branch', (found) => {
      if (found) return [];
      const remedy = branches.default === null ? {} : { remedy: say`Write ${`base-branches: [${branches.default}]`} into ${path}.` };
      return [wrong(say`The settings expect pull requests on ${listOf(configuration.baseBranches)}, and there is no such branch.`, remedy)];
    }),
};

export const checkRequired: Check = {
  id: 'check-required',
  wants: 'The check is required on the base branch.',
  why: 'A check that is not required holds nothing up: a pull request with errors can be merged.',
  remedy:
    'Open Settings > Rules > Rulesets, make or edit a ruleset for the base branch, turn on “Require status checks to pass” and add the check by the name of the settings.',
  permission: 'Administration: read',
  examine: (setup) => (setup.platform === null ? [] : requiredComplaints(setup, setup.platform)),
};

function requiredComplaints({ branches, configuration }: Setup, { rules, protection }: Platform): readonly Complaint[] {
  const { name } = configuration.configuration.report;
  if ('value' in rules && rules.value.checks.includes(name)) return [];
  if ('value' in protection && protection.value.includes(name)) return [];
  return whenTold(rules, 'The rulesets of the base branch', () =>
    whenTold(protection, 'The protection of the base branch', () => [
      wrong(say`The check ${name} is not required on the branch ${branches.base}.`, {
        remedy: say`Open Settings > Rules > Rulesets, make or edit a ruleset for ${branches.base}, turn on “Require status checks to pass” and add ${name}.`,
      }),
    ]),
  );
}

export const labels: Check = {
  id: 'labels',
  wants: 'The labels exist that the settings speak of.',
  why: 'A label that does not exist can neither be set by the bot nor be chosen by a person who wants a review repeated.',
  remedy: 'Run `connector-preflight doctor --fix`, which creates the missing ones, or open Labels on the page of the pull requests.',
  examine: ({ platform, configuration }) =>
    platform === null
      ? []
      : whenTold(platform.labels, 'The labels', (present) => {
          const missing = missingLabels(configuration.configuration, present);
          return missing.length === 0
            ? []
            : [wrong(say`The repository lacks the ${[missing.length === 1 ? 'label' : 'labels']} ${listOf(missing)}.`)];
        }),
};

export const template: Check = {
  id: 'template',
  wants: 'The base branch has a template for pull requests with boxes to tick.',
  why: 'The review takes the checklist from the template; without one, publishers are not told what they have to confirm.',
  remedy:
    'Put a checklist with lines such as `- [ ] I tested every operation.` into `.github/pull_request_template.md` on the base branch.',
  examine: ({ template: found }) => {
    if (found === null) return [wrong(say`There is no template for pull requests.`)];
    const { path, blob } = found;
    if (blob.kind === 'unreadable') return [untold(say`The template could not be read. ${[blob.cause]}`, { file: path })];
    if (blob.kind !== 'bytes') return [wrong(say`The template is too large, or not a file.`, { file: path })];
    const document = readDescription(new TextDecoder().decode(blob.bytes));
    if (document.refusal !== undefined) return [wrong(say`The template cannot be read as Markdown: ${document.refusal}`, { file: path })];
    return readChecklist(document).length > 0 ? [] : [wrong(say`The template has no boxes to tick.`, { file: path })];
  },
};
