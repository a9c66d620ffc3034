/** Changes of inputs that the Breaking Change Detector lets pass, or was never seen to report, and that flows notice. */
import { isArray, type JsonObject, type JsonValue } from '../../connector/json-value.ts';
import { say, type Text } from '../../text/text.ts';
import { DYNAMIC_SOURCES, type Fact, type FieldFact } from '../fact.ts';
import { type ChangeRule, risky } from '../rule.ts';
import { flowsThatUse, fromTo, missingFrom, theField, valuesInWords } from '../wording.ts';
import { CREATE_TICKET, LIST_TICKETS, queueField, statusParameter } from './examples.ts';

const BODY = `${CREATE_TICKET}/parameter/body/schema`;
const STATUS = `${LIST_TICKETS}/parameter/status`;
const PASSED = 'The Breaking Change Detector was seen to let it pass';
const UNSEEN = 'Not seen in any output of the Breaking Change Detector, in either direction';
const COMPARED = 'Interface comparison tools report it';

type Changed = FieldFact & { readonly what: 'changed' };

function changedInput(fact: Fact, keyword: string): Changed | undefined {
  return fact.on === 'field' && fact.use !== 'output' && fact.what === 'changed' && fact.keyword === keyword ? fact : undefined;
}

function changedParameter(fact: Fact, keyword: string): Changed | undefined {
  const field = changedInput(fact, keyword);
  return field?.use === 'parameter' ? field : undefined;
}

export const parameterRemoved: ChangeRule = risky({
  id: 'ParameterRemoved',
  summary: 'A published operation keeps its parameters.',
  why: 'What people entered there is dropped in silence, and the operation may do something else without it.',
  remedy: 'Keep the parameter and hide it with `x-ms-visibility: internal`, or add the operation as a revision without it.',
  source: `${PASSED}, even for a required parameter; the versioning documentation counts it as breaking.`,
  bad: { new: { paths: { '/tickets': { get: { parameters: [] } } } } },
  good: { new: {} },
  reportedAt: STATUS,
  claim: (fact) => {
    if (fact.on !== 'parameter' || fact.what !== 'removed') return undefined;
    const parameter: Text = fact.oldParameter?.in === 'body' ? ['the body'] : say`the parameter ${fact.oldParameter?.name ?? ''}`;
    return say`${flowsThatUse(fact.operation)} and fill in ${parameter} lose that value: it was removed.`;
  },
});

export const inputFieldRemoved: ChangeRule = risky({
  id: 'InputFieldRemoved',
  summary: 'The body of a published operation keeps its fields.',
  why: 'What people entered there is dropped when the flow is next edited, and the service may refuse a field that it does not know.',
  remedy: 'Keep the field and hide it with `x-ms-visibility: internal`, or add the operation as a revision without it.',
  source: `${PASSED}, even for a required field.`,
  bad: { new: queueGone() },
  good: { new: queueField({ description: 'The queue.' }) },
  reportedAt: `${BODY}/queue`,
  claim: (fact) => {
    if (fact.on !== 'field' || fact.use !== 'body' || fact.what !== 'removed') return undefined;
    return say`${flowsThatUse(fact.operation)} and fill in ${theField(fact)} lose that value: it was removed.`;
  },
});

function queueGone(): JsonObject {
  return { definitions: { NewTicket: { properties: { queue: null } } } };
}

function renamedBody(name: string): JsonObject {
  return {
    paths: { '/tickets': { post: { parameters: [{ name, in: 'body', required: true, schema: { $ref: '#/definitions/NewTicket' } }] } } },
  };
}

export const bodyRenamed: ChangeRule = risky({
  id: 'BodyParameterRenamed',
  summary: 'The body of a published operation keeps its name.',
  why: 'Flows store each field under the name of the body parameter, such as `body/subject`. Under another name the stored values are not found.',
  remedy: 'Put the name back. Nobody sees it but the flows.',
  source: `${PASSED}; stored flows show the name.`,
  bad: { new: renamedBody('ticket') },
  good: { new: renamedBody('body') },
  reportedAt: `${CREATE_TICKET}/parameter/ticket/name`,
  claim: (fact) => {
    if (fact.on !== 'parameter' || fact.what !== 'changed' || fact.keyword !== 'name') return undefined;
    return say`${flowsThatUse(fact.operation)} may lose every value of the body: its name was changed ${fromTo(fact)}.`;
  },
});

export const parameterOptionalToRequired: ChangeRule = risky({
  id: 'ParameterOptionalToRequired',
  summary: 'An optional parameter stays optional.',
  why: 'Flows that leave it empty work today and fail tomorrow.',
  remedy: 'Make it optional again, or add the operation as a revision.',
  source: `${UNSEEN}; it reports the same for fields of a body.`,
  bad: { new: statusParameter({ required: true }) },
  good: { old: statusParameter({ required: true }), new: statusParameter({ required: false }) },
  reportedAt: `${STATUS}/required`,
  claim: (fact) => {
    if (fact.on !== 'parameter' || fact.what !== 'changed' || fact.keyword !== 'required' || fact.new.value !== true) return undefined;
    // A path without the value was never an address, whatever the file said.
    if (fact.oldParameter?.in === 'path') return undefined;
    const parameter: Text = fact.newParameter?.in === 'body' ? ['the body'] : say`the parameter ${fact.newParameter?.name ?? ''}`;
    return say`${flowsThatUse(fact.operation)} and leave ${parameter} empty will fail: it is required now.`;
  },
});

export const parameterTypeChanged: ChangeRule = risky({
  id: 'ParameterTypeChanged',
  summary: 'A parameter keeps its type.',
  why: 'Existing flows go on sending a value of the old type.',
  remedy: 'Put the type back, or add the operation as a revision.',
  source: `${UNSEEN}; it reports the same for fields of a body.`,
  bad: { new: statusParameter({ type: 'integer' }) },
  good: { new: statusParameter({ type: 'string' }) },
  reportedAt: `${STATUS}/type`,
  claim: (fact) => {
    const field = changedParameter(fact, 'type');
    return (
      field && say`${flowsThatUse(field.operation)} will go on sending ${theField(field)} as before: its type was changed ${fromTo(field)}.`
    );
  },
});

const WIDENINGS: ReadonlySet<string> = new Set(['int32 int64', 'float double']);
const ENCODINGS: ReadonlySet<JsonValue | undefined> = new Set(['byte', 'binary']);

export const inputFormatChanged: ChangeRule = risky({
  id: 'InputFormatChanged',
  summary: 'An input keeps its format.',
  why: 'A narrower or another format refuses values that flows send today; `byte` and `binary` decide how content is encoded.',
  remedy: 'Put the format back, or add the operation as a revision.',
  source: `${PASSED} where int32 became int64, which is no harm; nothing is known of other formats.`,
  bad: { old: queueField({ type: 'integer', format: 'int64' }), new: queueField({ type: 'integer', format: 'int32' }) },
  good: { old: queueField({ type: 'integer', format: 'int32' }), new: queueField({ type: 'integer', format: 'int64' }) },
  reportedAt: `${BODY}/queue/format`,
  claim: (fact) => {
    const field = changedInput(fact, 'format');
    if (field === undefined) return undefined;
    const [old, now] = [field.old.value, field.new.value];
    if (WIDENINGS.has(`${old} ${now}`)) return undefined;
    if ((old === undefined || now === undefined) && !ENCODINGS.has(old ?? now)) return undefined;
    return say`${flowsThatUse(field.operation)} may send a value for ${theField(field)} that does not fit: its format was changed ${fromTo(field)}.`;
  },
});

export const parameterEnumListAdded: ChangeRule = risky({
  id: 'ParameterEnumListAdded',
  summary: 'A parameter that took any value is not limited to a list.',
  why: 'Existing flows may send values that are not in the list.',
  remedy: 'Offer the values with `x-ms-dynamic-values` or name them in the description, or add the operation as a revision.',
  source: `${UNSEEN}; it reports the same for fields of a body.`,
  bad: { new: statusParameter({ enum: ['open', 'closed'] }) },
  good: { old: statusParameter({ enum: ['open', 'closed'] }), new: statusParameter({}) },
  reportedAt: `${STATUS}/enum`,
  claim: (fact) => {
    const field = changedParameter(fact, 'enum');
    if (field === undefined || isArray(field.old.value) || !isArray(field.new.value)) return undefined;
    return say`${flowsThatUse(field.operation)} may send a value for ${theField(field)} that is not in the new list of values.`;
  },
});

export const parameterEnumValueRemoved: ChangeRule = risky({
  id: 'ParameterEnumValueRemoved',
  summary: 'The list of values that a parameter takes only grows.',
  why: 'Existing flows that have chosen the value go on sending it.',
  remedy: 'Put the value back, and say in the description that it is not to be used any more.',
  source: `${UNSEEN}; it reports the same for fields of a body.`,
  bad: { old: statusParameter({ enum: ['open', 'closed'] }), new: statusParameter({ enum: ['open'] }) },
  good: { old: statusParameter({ enum: ['open'] }), new: statusParameter({ enum: ['closed', 'open'] }) },
  reportedAt: `${STATUS}/enum`,
  claim: (fact) => {
    const field = changedParameter(fact, 'enum');
    if (field === undefined || !isArray(field.new.value)) return undefined;
    const gone = missingFrom(field.old.value, field.new.value);
    if (gone.length === 0) return undefined;
    return say`${flowsThatUse(field.operation)} and send ${valuesInWords(gone)} for ${theField(field)} may fail: the list does not have it any more.`;
  },
});

const UPPER_BOUNDS: ReadonlySet<string> = new Set(['maximum', 'maxLength', 'maxItems', 'maxProperties']);
const LOWER_BOUNDS: ReadonlySet<string> = new Set(['minimum', 'minLength', 'minItems', 'minProperties']);
const DEMANDS: ReadonlySet<string> = new Set(['uniqueItems', 'exclusiveMaximum', 'exclusiveMinimum', 'readOnly']);

function isTighter(keyword: string, old: JsonValue | undefined, now: JsonValue | undefined): boolean {
  if (UPPER_BOUNDS.has(keyword)) return typeof now === 'number' && (typeof old === 'number' ? now < old : old === undefined);
  if (LOWER_BOUNDS.has(keyword)) {
    const isNew = old === undefined && (keyword === 'minimum' || Number(now) > 0);
    return typeof now === 'number' && (typeof old === 'number' ? now > old : isNew);
  }
  if (DEMANDS.has(keyword)) return now === true;
  if (keyword === 'additionalProperties') return now === false;
  return (keyword === 'pattern' || keyword === 'multipleOf') && now !== undefined;
}

export const inputConstraintTightened: ChangeRule = risky({
  id: 'InputConstraintTightened',
  summary: 'An input takes at least the values that it took before.',
  why: 'Values that flows send today can be refused: by the designer when the flow is edited, or by the service.',
  remedy: 'Put the limit back. If the service always had it, say so to the reviewer.',
  source: `${UNSEEN}; ${COMPARED.toLowerCase()}.`,
  bad: { old: queueField({ maxLength: 100 }), new: queueField({ maxLength: 99 }) },
  good: { old: queueField({ maxLength: 99 }), new: queueField({ maxLength: 100 }) },
  reportedAt: `${BODY}/queue/maxLength`,
  claim: (fact) => {
    if (fact.on !== 'field' || fact.use === 'output' || fact.what !== 'changed') return undefined;
    if (!isTighter(fact.keyword, fact.old.value, fact.new.value)) return undefined;
    return say`${flowsThatUse(fact.operation)} may send a value for ${theField(fact)} that is refused now: ${fact.keyword} was changed ${fromTo(fact)}.`;
  },
});

function separatorOf(value: JsonValue | undefined): JsonValue {
  return value ?? 'csv';
}

const LIST = { type: 'array', items: { type: 'string' } } as const;

export const collectionFormatChanged: ChangeRule = risky({
  id: 'CollectionFormatChanged',
  summary: 'A list in a parameter keeps its separator.',
  why: 'The values of a list arrive at the service joined in another way, often as one single value.',
  remedy: 'Put `collectionFormat` back; it is `csv` where it is absent.',
  source: `${UNSEEN}; ${COMPARED.toLowerCase()}.`,
  bad: { old: statusParameter({ ...LIST }), new: statusParameter({ ...LIST, collectionFormat: 'multi' }) },
  good: { old: statusParameter({ ...LIST }), new: statusParameter({ ...LIST, collectionFormat: 'csv' }) },
  reportedAt: `${STATUS}/collectionFormat`,
  claim: (fact) => {
    const field = changedParameter(fact, 'collectionFormat');
    if (field === undefined || separatorOf(field.old.value) === separatorOf(field.new.value)) return undefined;
    const [old, now] = [separatorOf(field.old.value), separatorOf(field.new.value)].map(String);
    return say`${flowsThatUse(field.operation)} will send the list in ${theField(field)} in another form: ${old ?? ''} became ${now ?? ''}.`;
  },
});

const HIDDEN = { 'x-ms-visibility': 'internal' } as const;

export const internalDefaultChanged: ChangeRule = risky({
  id: 'InternalDefaultChanged',
  summary: 'The default of a hidden input stays as it is.',
  why: 'Nobody fills in a hidden input: its default is what is sent. Another default changes what every flow sends, and nobody sees it.',
  remedy: 'Put the default back, or add the operation as a revision with the new one.',
  source: `${PASSED} where a visible input lost its default; the effect on hidden ones follows from how they are sent.`,
  bad: { old: queueField({ ...HIDDEN, default: 'support' }), new: queueField({ ...HIDDEN, default: 'sales' }) },
  good: { old: queueField({ default: 'support' }), new: queueField({ default: 'sales' }) },
  reportedAt: `${BODY}/queue/default`,
  claim: (fact) => {
    const field = changedInput(fact, 'default');
    if (field === undefined || !(field.oldSchema?.internal || field.newSchema?.internal)) return undefined;
    return say`${flowsThatUse(field.operation)} will send another value: the default of ${theField(field)}, which is hidden, was changed ${fromTo(field)}.`;
  },
});

const GROUPED = {
  'x-ms-dynamic-values': { operationId: 'ListQueues', 'value-path': 'id', 'value-title': 'name', 'value-collection': 'value' },
};

export const dynamicSourceRemoved: ChangeRule = risky({
  id: 'DynamicSourceRemoved',
  summary: 'The operation that fills a list or a form for an input stays.',
  why: 'The designer asks it for the values or fields to show. Without it the input shows an error, and dynamic fields are missing.',
  remedy: 'Put the operation back, or let the input name another one. It may be hidden: such operations usually are.',
  source: 'Follows from how the designer fills inputs; the removal itself is reported by the detector as that of an operation.',
  bad: { old: queueField(GROUPED), new: { ...queueField(GROUPED), paths: { '/queues': null } } },
  good: { old: queueField(GROUPED), new: queueField({}) },
  reportedAt: `${BODY}/queue/x-ms-dynamic-values/operationId`,
  alsoGives: ['OperationDeleted'],
  claim: (fact) => {
    if (fact.on !== 'field' || fact.what !== 'changed') return undefined;
    if (!DYNAMIC_SOURCES.some((extension) => fact.keyword === `${extension}/operationId`)) return undefined;
    return say`${flowsThatUse(fact.operation)} cannot be edited as before: ${String(fact.old.value)}, which fills ${theField(fact)}, was removed.`;
  },
});

const FORM: JsonObject = { consumes: ['application/x-www-form-urlencoded'] };

export const requestMediaTypeRemoved: ChangeRule = risky({
  id: 'RequestMediaTypeRemoved',
  summary: 'An operation with a body goes on accepting the media types that it accepted.',
  why: 'The body is sent in another form than the one that flows were built with.',
  remedy: 'Put the media type back, or add the operation as a revision.',
  source: `${PASSED} for the list of the document; ${COMPARED.toLowerCase()}.`,
  bad: { new: { paths: { '/tickets': { post: FORM } } } },
  good: { new: { paths: { '/tickets': { post: { consumes: ['application/json', 'text/json'] } } } } },
  reportedAt: `${CREATE_TICKET}/consumes`,
  claim: (fact) => {
    if (fact.on !== 'operation' || fact.what !== 'changed' || fact.keyword !== 'consumes' || !sendsContent(fact)) return undefined;
    const gone = missingFrom(fact.old.value, fact.new.value);
    if (gone.length === 0 || !isArray(fact.new.value) || fact.new.value.length === 0) return undefined;
    return say`${flowsThatUse(fact.operation)} may send the body in another form: the operation does not accept ${valuesInWords(gone)} any more.`;
  },
});

function sendsContent(fact: Extract<Fact, { on: 'operation' }>): boolean {
  return fact.operation.old?.parameters.some((parameter) => parameter.in === 'body' || parameter.in === 'formData') === true;
}
