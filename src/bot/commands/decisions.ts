/**
 * Commands that decide something. Their effect is not written anywhere: each review works it out from the comments that stand
 * (`../../review/waivers.ts`), so `run` only answers.
 */
import { ruleNamed } from '../../rules/find-rule.ts';
import { say } from '../../text/text.ts';
import { ACCEPTED, answered, type Command, refused, type Values } from './command.ts';
import { noSuchRule } from './reports.ts';

const STANDS =
  'The decision lasts as long as the comment stands as it was written and its writer keeps the permission: editing or deleting the comment takes it back.';

const REASON = '(?<reason>[^ ].*)';
const RULE = '(?<rule>[A-Za-z][A-Za-z0-9]{0,79})';

/** The id as the rules write it, where there is one. */
const ruleId = ({ rule = '' }: Values): string => ruleNamed(rule)?.id ?? rule;

/** A pointer without the `#` of a reference, a file without the marks of code. */
function placeOf({ place }: Values): { place?: string } {
  if (place === undefined) return {};
  const bare = place.replace(/^`|`$/g, '');
  return { place: bare.startsWith('#/') ? bare.slice(1) : bare };
}

export const waive: Command = {
  name: 'waive',
  usage: 'RULE [at POINTER|FILE] because REASON',
  pattern: new RegExp(`^${RULE}(?: at (?<place>[^ ].*?))? because ${REASON}$`),
  summary: 'Accepts a finding, so that it no longer holds up the pull request.',
  help: `POINTER is a JSON pointer such as /paths/~1tickets and covers everything below it; FILE is a path or the name of a file. Without a place all findings of the rule in this pull request are accepted, also those that come later. ${STANDS}`,
  examples: [
    'waive SchemesArrayEmpty because the host is set by a policy',
    'waive OperationIdInvalid at /paths/~1tickets/get because flows use this id',
    'waive ReadmeLocalImage at readme.md because the picture is part of the proposal',
  ],
  mayUse: 'write',
  decide: (values) => ({ kind: 'waive', rule: ruleId(values), ...placeOf(values), reason: values.reason ?? '' }),
  run: (values, { review, comment }) => {
    if (ruleNamed(values.rule ?? '') === undefined) return refused(noSuchRule(values.rule ?? ''));
    const { place } = placeOf(values);
    const own = review.decisions?.waivers.find(
      (waiver) => waiver.comment === comment && waiver.rule === ruleId(values) && waiver.place === place,
    );
    if (own?.effect !== 'nothing-found') return ACCEPTED;
    const where = place === undefined ? ['in this pull request'] : say`at ${place}`;
    return answered(
      say`${own.rule} reports nothing ${where} now, so there is nothing to accept yet. The decision stands for what may come.`,
    );
  },
};

export const unwaive: Command = {
  name: 'unwaive',
  usage: 'RULE',
  pattern: new RegExp(`^${RULE}$`),
  summary: 'Takes back every acceptance of a rule.',
  help: 'To take back one of several, delete its comment.',
  examples: ['unwaive SchemesArrayEmpty'],
  mayUse: 'write',
  decide: (values) => ({ kind: 'unwaive', rule: ruleId(values) }),
  run: () => ACCEPTED,
};

export const acceptBreaking: Command = {
  name: 'accept-breaking',
  usage: 'because REASON',
  pattern: new RegExp(`^because ${REASON}$`),
  summary: 'Accepts the changes that would break flows, as they are now.',
  help: `It lapses as soon as the changes are others. It counts only when the report was about the newest commit when the command was written. ${STANDS}`,
  examples: ['accept-breaking because no flow uses the operation yet'],
  mayUse: 'write',
  decide: (values) => ({ kind: 'accept-breaking', reason: values.reason ?? '' }),
  run: (_values, { changeSet, reportWasCurrent }) => {
    if (changeSet === undefined) return refused(['No change that would break flows was found, so there is nothing to accept.']);
    if (!reportWasCurrent)
      return refused([
        'The pull request or the report changed shortly before the command. Please look at the report again, and repeat the command if you still agree.',
      ]);
    return {
      accepted: true,
      acceptedChanges: changeSet,
      reply: [['Accepted for the changes as they are now. When they change, the acceptance lapses.']],
    };
  },
};

export const hold: Command = {
  name: 'hold',
  usage: 'because REASON',
  pattern: new RegExp(`^because ${REASON}$`),
  summary: 'Sets the pull request aside: it is nobody’s turn until it is taken up again.',
  help: `The result of the review stays what it is. ${STANDS}`,
  examples: ['hold because the owner of the API was asked'],
  mayUse: 'write',
  decide: (values) => ({ kind: 'hold', reason: values.reason ?? '' }),
  run: () => ACCEPTED,
};

export const unhold: Command = {
  name: 'unhold',
  usage: '',
  pattern: /^$/,
  summary: 'Takes the pull request up again.',
  help: 'Nothing happens when it is not on hold.',
  examples: ['unhold'],
  mayUse: 'write',
  decide: () => ({ kind: 'unhold' }),
  run: () => ACCEPTED,
};
