/**
 * Which events may start a workflow. An Actions policy is a list of allowed events for some workflow paths; policies of the repository and
 * of what it belongs to hold together. Without any, public repositories block `pull_request_target` since 2 November 2026.
 * Source: docs.github.com/en/rest/actions/policies and docs.github.com/en/actions/how-tos/administer/control-workflow-execution.
 */
import type { ActionsPolicy } from './setup.ts';

const BLOCKED_BY_DEFAULT = 'pull_request_target';
/** Events that people set off who have no role in the repository. */
const OF_OUTSIDERS: readonly string[] = ['pull_request', 'pull_request_target', 'issue_comment'];

export type Allowance =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'blocked-by-default' }
  | { readonly kind: 'blocked'; readonly policy: string }
  /** The policy names people, or has a pattern that only GitHub reads. */
  | { readonly kind: 'unclear'; readonly policy: string };

/** `policies`: those in force. */
export function evaluateEvent(
  event: string,
  workflowPath: string,
  { policies, isPublic }: { readonly policies: readonly ActionsPolicy[]; readonly isPublic: boolean },
): Allowance {
  const scoped = policies.map((policy) => ({ policy, applies: isFor(policy, workflowPath) }));
  const applying = scoped.filter(({ applies }) => applies === true).map(({ policy }) => policy);
  const blocking = applying.find(({ events }) => events !== null && !events.includes(event));
  if (blocking !== undefined) return { kind: 'blocked', policy: blocking.name };
  const unclear =
    scoped.find(({ policy, applies }) => applies === undefined && policy.events !== null)?.policy ??
    applying.find(({ namesActors }) => namesActors && OF_OUTSIDERS.includes(event));
  if (unclear !== undefined) return { kind: 'unclear', policy: unclear.name };
  const isSet = applying.some(({ events }) => events !== null);
  return isPublic && !isSet && event === BLOCKED_BY_DEFAULT ? { kind: 'blocked-by-default' } : { kind: 'allowed' };
}

/** Undefined where a pattern is of a kind that is not read here. */
function isFor({ include, exclude }: ActionsPolicy, path: string): boolean | undefined {
  const excluded = anyMatches(exclude, path);
  if (excluded !== false) return excluded === true ? false : undefined;
  return include.length === 0 || include.includes('~ALL') ? true : anyMatches(include, path);
}

function anyMatches(patterns: readonly string[], path: string): boolean | undefined {
  const matches = patterns.map((pattern) => matchesPattern(pattern, path));
  if (matches.includes(true)) return true;
  return matches.includes(undefined) ? undefined : false;
}

/** `*` and `**` stand for anything: all workflows lie in one folder. In linear time for each star. */
export function matchesPattern(pattern: string, path: string): boolean | undefined {
  if (/[?[\]{}\\!]/.test(pattern)) return undefined;
  const [start = '', ...rest] = pattern.split(/\*+/);
  const end = rest.pop();
  if (end === undefined) return path === pattern;
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
