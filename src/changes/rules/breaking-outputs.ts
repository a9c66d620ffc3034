/** Outputs that later steps of flows rely on, as far as the Breaking Change Detector reports their change. */
import { isArray } from '../../connector/json-value.ts';
import { say } from '../../text/text.ts';
import type { Fact, FieldFact } from '../fact.ts';
import { breaking, type ChangeRule } from '../rule.ts';
import { flowsThatUse, fromTo, theField } from '../wording.ts';
import { GET_TICKET, ticketField, ticketResult } from './examples.ts';

const SEEN = 'Quoted output of the Breaking Change Detector';
const RESULT = `${GET_TICKET}/responses/200/schema`;

function inOutput(fact: Fact, keyword: string): (FieldFact & { readonly what: 'changed' }) | undefined {
  return fact.on === 'field' && fact.use === 'output' && fact.what === 'changed' && fact.keyword === keyword ? fact : undefined;
}

export const outputFieldDeleted: ChangeRule = breaking({
  id: 'OutputFieldDeleted',
  summary: 'A required output stays.',
  why: 'Later steps of a flow name the output. When it is gone, they get nothing or the flow cannot be saved.',
  remedy: 'Put the output back, or add the operation as a revision.',
  source: `${SEEN} (three times). That only outputs listed as required count is inferred from what it did not print.`,
  bad: {
    old: ticketResult({ required: ['state'], properties: { state: { type: 'string' } } }),
    new: ticketResult({ properties: { color: { type: 'string' } } }),
  },
  good: {
    old: ticketField({ type: 'string' }),
    new: ticketResult({ properties: { state: { type: 'string' }, color: { type: 'string' } } }),
  },
  reportedAt: `${RESULT}/state`,
  alsoGives: ['OutputAdded'],
  claim: (fact) => {
    if (fact.on !== 'field' || fact.use !== 'output' || fact.what !== 'removed' || !fact.required) return undefined;
    return say`${flowsThatUse(fact.operation)} and read ${theField(fact)} later on will fail: it was removed, and it was always there before.`;
  },
});

export const outputFieldTypeChanged: ChangeRule = breaking({
  id: 'OutputFieldTypeChanged',
  summary: 'An output keeps its type.',
  why: 'Later steps of a flow expect a value of the old type; an expression or a condition that fits it fails with another one.',
  remedy: 'Put the type back. If the service really answers otherwise, add the operation as a revision.',
  source: `${SEEN} (17 times), in any direction and also when the type was added or left out.`,
  bad: { old: ticketField({ type: 'string' }), new: ticketField({ type: 'integer' }) },
  good: { old: ticketField({ type: 'string' }), new: ticketField({ type: 'string', title: 'State' }) },
  reportedAt: `${RESULT}/state/type`,
  claim: (fact) => {
    const field = inOutput(fact, 'type');
    return (
      field && say`${flowsThatUse(field.operation)} can fail where they read ${theField(field)}: its type was changed ${fromTo(field)}.`
    );
  },
});

export const outputFieldTypeFormatChanged: ChangeRule = breaking({
  id: 'OutputFieldTypeFormatChanged',
  summary: 'An output keeps its format.',
  why: 'The format decides how a value is read and offered to later steps, for example as a date.',
  remedy: 'Put the format back. If the service really answers otherwise, add the operation as a revision.',
  source: `${SEEN} (twelve times), when a format was replaced or left out; a format that is added was passed in silence.`,
  bad: { old: ticketField({ type: 'integer', format: 'int32' }), new: ticketField({ type: 'integer', format: 'int64' }) },
  good: { old: ticketField({ type: 'integer' }), new: ticketField({ type: 'integer', format: 'int64' }) },
  reportedAt: `${RESULT}/state/format`,
  claim: (fact) => {
    const field = inOutput(fact, 'format');
    if (field === undefined || field.old.value === undefined) return undefined;
    return say`${flowsThatUse(field.operation)} can fail where they read ${theField(field)}: its format was changed ${fromTo(field)}.`;
  },
});

export const outputEnumListRemoved: ChangeRule = breaking({
  id: 'OutputEnumListRemoved',
  summary: 'An output that has one of a list of values keeps the list.',
  why: 'Flows branch on the values that they know; without the list anything can come.',
  remedy: 'Put the list back. If other values really come, add the operation as a revision.',
  source: `${SEEN} (five times).`,
  bad: { old: ticketField({ type: 'string', enum: ['open', 'closed'] }), new: ticketField({ type: 'string' }) },
  good: { old: ticketField({ type: 'string' }), new: ticketField({ type: 'string', enum: ['open', 'closed'] }) },
  reportedAt: `${RESULT}/state/enum`,
  claim: (fact) => {
    const field = inOutput(fact, 'enum');
    if (field === undefined || !isArray(field.old.value) || isArray(field.new.value)) return undefined;
    return say`${flowsThatUse(field.operation)} can meet values that they do not know in ${theField(field)}: its list of values was removed.`;
  },
});
