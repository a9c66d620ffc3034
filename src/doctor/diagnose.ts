/** From what is set up to what is not: pure, in the order of the checks. */
import { say } from '../text/text.ts';
import type { Check, Diagnosis } from './check.ts';
import { checks } from './checks/index.ts';
import type { Setup } from './setup.ts';

export function diagnose(setup: Setup): readonly Diagnosis[] {
  return checks.flatMap((check) =>
    check.examine(setup).map((complaint) => ({ ...complaint, check: check.id, remedy: remedyOf(check, complaint) })),
  );
}

function remedyOf({ remedy, permission }: Check, complaint: ReturnType<Check['examine']>[number]): Diagnosis['remedy'] {
  if (complaint.remedy !== undefined) return complaint.remedy;
  if (complaint.kind === 'wrong') return [remedy];
  return permission === undefined
    ? say`Run this again, or look at it on GitHub.`
    : say`Run this again with the token of an admin of the repository, or with a fine-grained token that has ${permission}.`;
}
