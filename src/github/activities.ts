/** The activities of a pull request that may change its review. */
export const PULL_REQUEST_ACTIONS: readonly string[] = [
  'opened',
  'edited',
  'synchronize',
  'reopened',
  'closed',
  'ready_for_review',
  'converted_to_draft',
  'labeled',
  'unlabeled',
];
