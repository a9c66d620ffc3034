/** Who may call what: the permission an app's token needs for each operation, and the role a person needs. */
import { ApiError } from './api-error.ts';
import type { Role, World } from './world.ts';

export type Scope = 'administration' | 'checks' | 'contents' | 'issues' | 'metadata' | 'pull_requests' | 'statuses';
export type Access = 'read' | 'write' | 'none';

/**
 * A token of the double. `app`: what a workflow run or an installed app gets (`GITHUB_TOKEN` is one); scopes that are not named are
 * `none`. `app-jwt`: an app that speaks for itself. `user`: a person's token, with the person's role in the repository.
 */
export interface Token {
  readonly login: string;
  readonly kind: 'app' | 'app-jwt' | 'user';
  readonly permissions?: Partial<Readonly<Record<Scope, Access>>>;
}

/** What the repository's least-permission workflow gives to `GITHUB_TOKEN`. */
export const WORKFLOW_TOKEN: Token = {
  login: 'github-actions[bot]',
  kind: 'app',
  permissions: { checks: 'write', contents: 'read', issues: 'write', pull_requests: 'write' },
};

/** What `GITHUB_TOKEN` may do in a `pull_request` run of a fork. */
export const READ_ONLY_TOKEN: Token = {
  login: 'github-actions[bot]',
  kind: 'app',
  permissions: { checks: 'read', contents: 'read', issues: 'read', pull_requests: 'read', statuses: 'read' },
};

interface Need {
  /** Any one of these scopes is enough. */
  readonly scopes: readonly Scope[];
  readonly access: 'read' | 'write';
  /** The least role a person needs; people with `read` are everyone on a public repository. */
  readonly role: Role;
}

const need = (scopes: readonly Scope[], access: 'read' | 'write', role: Role = 'read'): Need => ({ scopes, access, role });
const CONVERSATION: readonly Scope[] = ['issues', 'pull_requests'];

/** From the permissions that GitHub's reference names for each operation. Operations that are not here need no repository permission. */
const NEEDS: Readonly<Record<string, Need>> = {
  'actions/get-allowed-actions-repository': need(['administration'], 'read', 'admin'),
  'actions/get-github-actions-permissions-repository': need(['administration'], 'read', 'admin'),
  'actions/get-repository-policy': need(['administration'], 'read', 'admin'),
  'actions/list-repository-policies': need(['administration'], 'read', 'admin'),
  'checks/create': need(['checks'], 'write'),
  'checks/list-for-ref': need(['checks'], 'read'),
  'checks/update': need(['checks'], 'write'),
  'git/get-blob': need(['contents'], 'read'),
  'git/get-ref': need(['contents'], 'read'),
  'git/get-tree': need(['contents'], 'read'),
  'issues/add-labels': need(CONVERSATION, 'write', 'triage'),
  'issues/create-comment': need(CONVERSATION, 'write'),
  'issues/create-label': need(CONVERSATION, 'write', 'write'),
  'issues/delete-comment': need(CONVERSATION, 'write'),
  'issues/get-comment': need(CONVERSATION, 'read'),
  'issues/list-comments': need(CONVERSATION, 'read'),
  'issues/list-labels-for-repo': need(CONVERSATION, 'read'),
  'issues/list-labels-on-issue': need(CONVERSATION, 'read'),
  'issues/remove-label': need(CONVERSATION, 'write', 'triage'),
  'issues/update-comment': need(CONVERSATION, 'write'),
  'pulls/create-review': need(['pull_requests'], 'write'),
  'pulls/create-review-comment': need(['pull_requests'], 'write'),
  'pulls/delete-review-comment': need(['pull_requests'], 'write'),
  'pulls/get': need(['pull_requests'], 'read'),
  'pulls/list': need(['pull_requests'], 'read'),
  'pulls/list-files': need(['pull_requests'], 'read'),
  'pulls/list-review-comments': need(['pull_requests'], 'read'),
  'pulls/list-reviews': need(['pull_requests'], 'read'),
  'pulls/update': need(['pull_requests'], 'write'),
  'reactions/create-for-issue-comment': need(CONVERSATION, 'write'),
  'reactions/delete-for-issue-comment': need(CONVERSATION, 'write'),
  'reactions/list-for-issue-comment': need(CONVERSATION, 'read'),
  'repos/compare-commits-with-basehead': need(['contents'], 'read'),
  'repos/create-commit-status': need(['statuses'], 'write', 'write'),
  'repos/get-branch-protection': need(['administration'], 'read', 'admin'),
  'repos/get-combined-status-for-ref': need(['statuses'], 'read'),
  'repos/get-content': need(['contents'], 'read'),
};

const ROLES: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];

/** The role of a login; on a public repository everyone may read. Undefined: no access at all. */
export function roleOf(world: World, login: string): Role | undefined {
  if (login === world.owner) return 'admin';
  return world.users.get(login) ?? (world.private ? undefined : 'read');
}

export function hasRole(world: World, login: string, least: Role): boolean {
  const role = roleOf(world, login);
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** Answers 403 or 404 as GitHub does when the caller may not do this. `caller` is undefined for a request without a token. */
export function authorise(operation: string, caller: Token | undefined, world: World): void {
  const wanted = NEEDS[operation];
  if (wanted === undefined) return;
  const open = wanted.access === 'read' && !wanted.scopes.includes('administration') && !world.private;
  if (open) return;
  if (caller === undefined) throw wanted.access === 'read' ? new ApiError(404, 'Not Found') : new ApiError(401, 'Requires authentication');
  if (caller.kind === 'user') authoriseUser(operation, wanted, caller, world);
  else authoriseApp(wanted, caller);
}

function authoriseApp(wanted: Need, caller: Token): void {
  const enough = wanted.access === 'read' ? ['read', 'write'] : ['write'];
  if (wanted.scopes.some((scope) => enough.includes(caller.permissions?.[scope] ?? 'none'))) return;
  const accepted = wanted.scopes.map((scope) => `${scope}=${wanted.access}`).join('; ');
  throw new ApiError(403, 'Resource not accessible by integration', { headers: { 'x-accepted-github-permissions': accepted } });
}

function authoriseUser(operation: string, wanted: Need, caller: Token, world: World): void {
  if (operation.startsWith('checks/') && wanted.access === 'write') {
    throw new ApiError(403, 'You must authenticate via a GitHub App.');
  }
  if (hasRole(world, caller.login, wanted.role)) return;
  if (wanted.role === 'admin' || world.private) throw new ApiError(404, 'Not Found');
  throw new ApiError(403, 'Must have push access to the repository.');
}
