/** The sentences that reports about changes share. */
import type { Change, Impact } from '../changes/change.ts';
import { UPDATE_WEEKS, type UpdateClass } from '../changes/update-class.ts';
import { say, type Text } from '../text/text.ts';
import { type ChangeGroup, changesOf } from './changes-report.ts';
import { count } from './sentences.ts';

export const IMPACT_WORDS: Readonly<Record<Impact, string>> = { breaking: 'breaking', risky: 'risky', safe: 'safe' };

const NOTHING = 'Nothing that flows or apps could notice was changed.';

/** `2 breaking changes, 1 risky change and 12 safe ones.` */
export function changesSentence(changes: readonly Change[]): string {
  const [breaking, risky, safe] = (['breaking', 'risky', 'safe'] as const).map((impact) => changesOf(changes, impact).length);
  if (changes.length === 0) return NOTHING;
  const parts = [
    ...(breaking ? [count(breaking, 'breaking change')] : []),
    ...(risky ? [count(risky, 'risky change')] : []),
    ...(safe ? [count(safe, 'safe change')] : []),
  ];
  const listed = parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `${listed}.`;
}

/** `Since the last reviewed commit 4f1c0a9: 1 breaking change and 2 safe changes.` */
export function sinceSentence(commit: string, changes: readonly Change[]): string {
  const changed = changes.length === 0 ? `${NOTHING.slice(0, 1).toLowerCase()}${NOTHING.slice(1)}` : changesSentence(changes);
  return `Since the last reviewed commit ${commit}: ${changed}`;
}

export const SINCE_NOTE =
  'For information only: this compares two states of the pull request. What counts is the comparison with the base branch above.';

export const IMPACT_HEADINGS: Readonly<Record<Impact, string>> = {
  breaking: 'Breaking changes: existing flows and apps will fail',
  risky: 'Risky changes: existing flows and apps can fail',
  safe: 'Safe changes',
};

const WHOLE = 'The connector as a whole';

export function groupHeading({ name, operation }: ChangeGroup): Text {
  if (name === undefined) return [WHOLE];
  return operation === undefined || operation === name ? [{ value: name }] : say`${name} (${operation})`;
}

export function updateSentence(update: UpdateClass | undefined): string {
  if (update === undefined) return 'Whether this is a minor or a major update cannot be said, because not everything could be compared.';
  if (update.kind === 'none') return 'Nothing was changed that the program counts as an update.';
  const [from, to] = UPDATE_WEEKS[update.kind];
  return `This is a ${update.kind} update: by the documentation it takes ${from} to ${to} weeks; Microsoft decides.`;
}

export const DECIDED_BY = 'Decided by';
export const REMEDY = 'How to make the change without breaking flows';
export const KEEP = 'Leave the published operation as it was, and add to it:';
export const ADD = 'Add the new version beside it, at a path of its own, with:';
export const NOT_COMPARED = 'What could not be compared';
export const BEFORE = 'before';

export function moreChanges(number: number): string {
  return `And ${count(number, 'more change')}`;
}
