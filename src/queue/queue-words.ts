/** What the states of a queue are called where people read them. */
import type { LifecycleState, Stage, Turn, Verdict } from '../review/review.ts';

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  proposal: 'Proposal',
  submission: 'New connector',
  update: 'Update',
  deprecation: 'Deprecation',
  'not-applicable': 'No connector',
};

export const TURN_NAMES: Readonly<Record<Turn, string>> = {
  reviewer: 'Reviewer',
  publisher: 'Publisher',
  nobody: 'Nobody',
};

export const LIFECYCLE_NAMES: Readonly<Record<LifecycleState, string>> = {
  'in-review': 'In review',
  'awaiting-package': 'Awaiting package',
  'in-certification': 'In certification',
  'changes-requested': 'Changes requested',
  approved: 'Approved',
  merged: 'Merged',
  deployed: 'Deployed',
  closed: 'Closed',
};

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  pass: 'In order',
  'changes-needed': 'Changes needed',
  unknown: 'Not all read',
  'not-applicable': 'Nothing to check',
};
