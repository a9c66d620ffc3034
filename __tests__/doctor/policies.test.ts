import { describe, expect, test } from '@jest/globals';
import { evaluateEvent, matchesPattern } from '../../src/doctor/policies.ts';
import type { ActionsPolicy } from '../../src/doctor/setup.ts';

const PATH = '.github/workflows/connector-preflight.yml';
const policy = (more: Partial<ActionsPolicy> = {}): ActionsPolicy => ({
  name: 'Events',
  include: [],
  exclude: [],
  events: ['pull_request_target'],
  namesActors: false,
  ...more,
});

function evaluate(event: string, policies: readonly ActionsPolicy[], isPublic = true): string {
  const allowance = evaluateEvent(event, PATH, { policies, isPublic });
  return 'policy' in allowance ? `${allowance.kind} by ${allowance.policy}` : allowance.kind;
}

describe('an event', () => {
  test.each([
    ['of any other kind is allowed without a policy', 'workflow_run', [], true, 'allowed'],
    ['pull_request_target is blocked without a policy in a public repository', 'pull_request_target', [], true, 'blocked-by-default'],
    ['pull_request_target is allowed without a policy in a private repository', 'pull_request_target', [], false, 'allowed'],
    ['is allowed when the policy lists it', 'pull_request_target', [policy()], true, 'allowed'],
    ['is blocked when the policy lists others', 'merge_group', [policy()], true, 'blocked by Events'],
    [
      'is blocked when one of two policies lists others',
      'push',
      [policy({ events: ['push'] }), policy({ name: 'Two' })],
      true,
      'blocked by Two',
    ],
    ['is not touched by a policy for another path', 'merge_group', [policy({ include: ['.github/workflows/ci.yml'] })], true, 'allowed'],
    ['is touched by a policy for all paths', 'merge_group', [policy({ include: ['~ALL'] })], true, 'blocked by Events'],
    ['is not touched by a policy that leaves the path out', 'merge_group', [policy({ exclude: ['**/connector-*.yml'] })], true, 'allowed'],
    [
      'pull_request_target stays blocked when the policy is for another path',
      'pull_request_target',
      [policy({ include: ['.github/workflows/ci.yml'] })],
      true,
      'blocked-by-default',
    ],
    [
      'pull_request_target stays blocked when the policy names people alone',
      'pull_request_target',
      [policy({ events: null })],
      true,
      'blocked-by-default',
    ],
    [
      'is unclear when the pattern is of a kind that is not read here',
      'push',
      [policy({ include: ['**/{a,b}.yml'] })],
      true,
      'unclear by Events',
    ],
    [
      'of outsiders is unclear when the policy names people',
      'issue_comment',
      [policy({ events: null, namesActors: true })],
      true,
      'unclear by Events',
    ],
    ['of the schedule is allowed when the policy names people', 'schedule', [policy({ events: null, namesActors: true })], true, 'allowed'],
  ] as const)('%s', (_name, event, policies, isPublic, expected) => {
    expect(evaluate(event, policies, isPublic)).toBe(expected);
  });
});

test.each([
  ['.github/workflows/connector-preflight.yml', true],
  ['.github/workflows/*', true],
  ['**/*.yml', true],
  ['.github/**/connector-*', true],
  ['*', true],
  ['', false],
  ['.github/workflows/connector-preflight.yaml', false],
  ['.github/workflows/connector-preflight.yml*.yml', false],
  ['*preflight*preflight*', false],
  ['connector-preflight.yml', false],
  ['.github/workflows/[a-z]*.yml', undefined],
])('the pattern "%s" fits the path: %s', (pattern, expected) => {
  expect(matchesPattern(pattern, PATH)).toBe(expected);
});
