/** Inputs that flows send otherwise than the new version wants them, as far as the Breaking Change Detector reports it. */
import { isArray, type JsonObject } from '../../connector/json-value.ts';
import { say } from '../../text/text.ts';
import type { Fact, FieldFact } from '../fact.ts';
import { breaking, type ChangeRule } from '../rule.ts';
import { flowsThatUse, fromTo, missingFrom, theField, valuesInWords } from '../wording.ts';
import { CREATE_TICKET, LIST_TICKETS, queueField, statusParameter, ticketBody } from './examples.ts';

const SEEN = 'Quoted output of the Breaking Change Detector';
const BODY = `${CREATE_TICKET}/parameter/body/schema`;
const LIMIT: JsonObject = { name: 'limit', in: 'query', type: 'integer', 'x-ms-summary': 'Limit', description: 'At most so many tickets.' };
const OPTIONAL_AGAIN = 'Make it optional, or add the operation as a revision that asks for it.';

/** A change of a keyword of the body or of one of its fields. */
function inBody(fact: Fact, keyword: string): (FieldFact & { readonly what: 'changed' }) | undefined {
  return fact.on === 'field' && fact.use === 'body' && fact.what === 'changed' && fact.keyword === keyword ? fact : undefined;
}

function addedRequired(fact: Fact): FieldFact | undefined {
  return fact.on === 'field' && fact.use === 'body' && fact.what === 'added' && fact.required ? fact : undefined;
}

function hasDefault({ newSchema }: FieldFact): boolean {
  return newSchema?.keywords.has('default') === true;
}

export const parameterLocationChanged: ChangeRule = breaking({
  id: 'ParameterLocationChanged',
  summary: 'A published parameter stays in the part of the request where it was.',
  why: 'Existing flows go on sending the value where it was, until each of them is opened and saved again.',
  remedy: 'Put `in` back, or add the operation as a revision.',
  source: `${SEEN} (once; the end of its value path is inferred).`,
  bad: { new: statusParameter({ in: 'header' }) },
  good: { new: statusParameter({ description: 'Only tickets that have this status.' }) },
  reportedAt: `${LIST_TICKETS}/parameter/status/in`,
  claim: (fact) => {
    if (fact.on !== 'parameter' || fact.what !== 'changed' || fact.keyword !== 'in') return undefined;
    const name = fact.newParameter?.name ?? '';
    return say`${flowsThatUse(fact.operation)} will go on sending the parameter ${name} where it was: its place was changed ${fromTo(fact)}.`;
  },
});

export const requiredParameterAdded: ChangeRule = breaking({
  id: 'RequiredParameterAdded',
  summary: 'A published operation gets no new required parameter.',
  why: 'Existing flows do not send it, and the call is refused before it reaches the service. A default does not help flows that were saved without it.',
  remedy: OPTIONAL_AGAIN,
  source: `${SEEN} (eight times).`,
  bad: { new: statusParameter({}, { ...LIMIT, required: true }) },
  good: { new: statusParameter({}, { ...LIMIT, default: 50 }) },
  reportedAt: `${LIST_TICKETS}/parameter/limit`,
  claim: (fact) => {
    if (fact.on !== 'parameter' || fact.what !== 'added' || fact.newParameter?.required !== true) return undefined;
    return say`${flowsThatUse(fact.operation)} will fail: they do not send the new required parameter ${fact.newParameter.name ?? ''}.`;
  },
});

export const requiredInputFieldAdded: ChangeRule = breaking({
  id: 'RequiredInputFieldAdded',
  summary: 'The body of a published operation gets no new required field.',
  why: 'Existing flows do not send it, and the call is refused.',
  remedy: OPTIONAL_AGAIN,
  source: `${SEEN} (three times).`,
  bad: { new: ticketBody({ required: ['subject', 'origin'], properties: { origin: { type: 'string' } } }) },
  good: { new: ticketBody({ properties: { origin: { type: 'string' } } }) },
  reportedAt: `${BODY}/origin`,
  claim: (fact) => {
    const field = addedRequired(fact);
    if (field === undefined || hasDefault(field)) return undefined;
    return say`${flowsThatUse(field.operation)} will fail: they do not send ${theField(field)}, which is new and required.`;
  },
});

export const requiredInputFieldAddedWithDefault: ChangeRule = breaking({
  id: 'RequiredInputFieldAddedWithDefault',
  summary: 'A new required field is breaking even when it has a default.',
  why: 'The default is filled in when somebody edits a flow. Flows that were saved before do not send the field.',
  remedy: OPTIONAL_AGAIN,
  source: `${SEEN} (once).`,
  bad: { new: ticketBody({ required: ['subject', 'origin'], properties: { origin: { type: 'string', default: 'flow' } } }) },
  good: { new: ticketBody({ properties: { origin: { type: 'string', default: 'flow' } } }) },
  reportedAt: `${BODY}/origin`,
  claim: (fact) => {
    const field = addedRequired(fact);
    if (field === undefined || !hasDefault(field)) return undefined;
    return say`${flowsThatUse(field.operation)} will fail until they are saved again: they do not send ${theField(field)}, which is new and required.`;
  },
});

export const inputFieldOptionalToRequired: ChangeRule = breaking({
  id: 'InputFieldOptionalToRequired',
  summary: 'An optional field of a body stays optional.',
  why: 'Flows that leave it empty work today and fail tomorrow.',
  remedy: 'Take it off the `required` list, or add the operation as a revision.',
  source: `${SEEN} (three times).`,
  bad: { new: ticketBody({ required: ['subject', 'queue'] }) },
  good: { new: ticketBody({ required: null }) },
  reportedAt: `${BODY}/queue/required`,
  claim: (fact) => {
    const field = inBody(fact, 'required');
    if (field?.new.value !== true) return undefined;
    return say`${flowsThatUse(field.operation)} and leave ${theField(field)} empty will fail: it is required now.`;
  },
});

export const inputFieldTypeChanged: ChangeRule = breaking({
  id: 'InputFieldTypeChanged',
  summary: 'A field of a body keeps its type.',
  why: 'Existing flows go on sending a value of the old type.',
  remedy: 'Put the type back, or add the operation as a revision.',
  source: `${SEEN} (twice).`,
  bad: { new: queueField({ type: 'integer' }) },
  good: { new: queueField({ description: 'The queue.' }) },
  reportedAt: `${BODY}/queue/type`,
  claim: (fact) => {
    const field = inBody(fact, 'type');
    return (
      field && say`${flowsThatUse(field.operation)} will go on sending ${theField(field)} as before: its type was changed ${fromTo(field)}.`
    );
  },
});

export const inputEnumListAdded: ChangeRule = breaking({
  id: 'InputEnumListAdded',
  summary: 'A field of a body that took any value is not limited to a list.',
  why: 'Existing flows may send values that are not in the list.',
  remedy: 'Offer the values with `x-ms-dynamic-values` or name them in the description, or add the operation as a revision.',
  source: `${SEEN} (once; its value path is inferred).`,
  bad: { new: queueField({ enum: ['support', 'sales'] }) },
  good: { old: queueField({ enum: ['support', 'sales'] }), new: {} },
  reportedAt: `${BODY}/queue/enum`,
  claim: (fact) => {
    const field = inBody(fact, 'enum');
    if (field === undefined || isArray(field.old.value) || !isArray(field.new.value)) return undefined;
    return say`${flowsThatUse(field.operation)} may send a value for ${theField(field)} that is not in the new list of values.`;
  },
});

export const inputEnumValueRemoved: ChangeRule = breaking({
  id: 'InputEnumValueRemoved',
  summary: 'The list of values that a field of a body takes only grows.',
  why: 'Existing flows that have chosen the value go on sending it.',
  remedy: 'Put the value back, and say in the description that it is not to be used any more.',
  source: `${SEEN} (seven times; one message for each field).`,
  bad: { old: queueField({ enum: ['support', 'sales'] }), new: queueField({ enum: ['support'] }) },
  good: { old: queueField({ enum: ['support'] }), new: queueField({ enum: ['sales', 'support'] }) },
  reportedAt: `${BODY}/queue/enum`,
  claim: (fact) => {
    const field = inBody(fact, 'enum');
    if (field === undefined || !isArray(field.new.value)) return undefined;
    const gone = missingFrom(field.old.value, field.new.value);
    if (gone.length === 0) return undefined;
    return say`${flowsThatUse(field.operation)} and send ${valuesInWords(gone)} for ${theField(field)} will fail: the list does not have it any more.`;
  },
});
