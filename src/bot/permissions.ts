/**
 * Who may use which command. What counts is the role that GitHub gives when it is asked for it; `author_association` in comments and
 * events is unreliable (private members show as strangers), and is never looked at.
 */
import { type Permission, ROLES, type Role } from '../facts/pull-request.ts';
import type { CommandName } from './commands/command.ts';

/**
 * The least that a person has to be. `author`: the author of the pull request, and everyone who works on the repository (`triage` and
 * above). `nobody`: the command is turned off.
 */
export const NEEDS = ['author', 'triage', 'write', 'maintain', 'admin', 'nobody'] as const;
/** Who may use a command. */
export type Need = (typeof NEEDS)[number];

export type Answer = 'yes' | 'no' | 'unknown';

/** Logins are the same in any case. */
export function sameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function isAtLeast(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** `role`: undefined where it was not asked for, which is the case for those who decided nothing. */
export function mayUse(need: Need, person: { readonly isAuthor: boolean; readonly role: Permission['role'] | undefined }): Answer {
  if (need === 'nobody') return 'no';
  if (need === 'author' && person.isAuthor) return 'yes';
  if (person.role === undefined || person.role === 'unknown') return 'unknown';
  return isAtLeast(person.role, need === 'author' ? 'triage' : need) ? 'yes' : 'no';
}

/** The role in GitHub's answer. `role_name` may be one of the organisation's own roles; then the older field has the one it builds on. */
export function roleOf(answer: { readonly permission: string; readonly role_name?: string }): Role {
  const named = (name: string | undefined) => ROLES.find((role) => role === name);
  return named(answer.role_name) ?? named(answer.permission) ?? 'none';
}

/** What a command needs under a configuration. */
export function needOf(
  command: { readonly name: CommandName; readonly mayUse: Need },
  allow: Readonly<Partial<Record<CommandName, Need>>>,
): Need {
  return allow[command.name] ?? command.mayUse;
}
