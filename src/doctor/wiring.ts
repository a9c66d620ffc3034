/** Which of a repository's workflows have to do with us. */
import { usesUs, type Workflow } from './workflow.ts';

/** Events by which a review starts that may write also for a fork. */
const STARTS_REVIEWS: readonly string[] = ['pull_request_target', 'workflow_run', 'schedule'];
/** Events that outsiders set off and that run with the repository's own token. */
const PRIVILEGED: readonly string[] = ['pull_request_target', 'workflow_run', 'issue_comment'];

export const hasEvent = ({ triggers }: Workflow, ...events: readonly string[]): boolean =>
  triggers.some(({ event }) => events.includes(event));

export const isPrivileged = (workflow: Workflow): boolean => hasEvent(workflow, ...PRIVILEGED);
export const startsReviews = (workflow: Workflow): boolean => hasEvent(workflow, ...STARTS_REVIEWS);

/** Workflows with a job that uses us, and broken ones that seem to have one. */
export function ourWorkflows(workflows: readonly Workflow[]): readonly Workflow[] {
  return workflows.filter(({ broken, namesUs, jobs }) => (broken === undefined ? jobs.some(usesUs) : namesUs));
}

export interface Signal {
  /** Ours, which waits for the other. */
  readonly waiting: Workflow;
  readonly line: number;
  readonly name: string;
  /** Undefined when there is no workflow of the name. */
  readonly workflow: Workflow | undefined;
}

/** The workflows that ours wait for by `workflow_run`. */
export function signalsOf(workflows: readonly Workflow[]): readonly Signal[] {
  return ourWorkflows(workflows).flatMap((waiting) =>
    waiting.triggers.flatMap(({ workflows: names, line }) =>
      names.map((name) => ({ waiting, line, name, workflow: workflows.find((other) => other.name === name) })),
    ),
  );
}

/** Ours, and those that ours wait for, each once. */
export function involvedWorkflows(workflows: readonly Workflow[]): readonly Workflow[] {
  const signals = signalsOf(workflows).flatMap(({ workflow }) => workflow ?? []);
  return [...new Set([...ourWorkflows(workflows), ...signals])];
}
