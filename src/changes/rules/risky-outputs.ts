/** Changes of outputs, triggers and addresses that the Breaking Change Detector lets pass, or was never seen to report, and that flows notice. */
import { isArray, isObject, type JsonObject, type JsonValue, member } from '../../connector/json-value.ts';
import { isInternal, type Operation } from '../../connector/swagger/swagger.ts';
import { say } from '../../text/text.ts';
import { type Fact, isSuccess, NOTIFICATION } from '../fact.ts';
import { jsonEqual } from '../json-equal.ts';
import { type ChangeRule, risky } from '../rule.ts';
import { flowsThatUse, fromTo, missingFrom, theField, valuesInWords } from '../wording.ts';
import { GET_TICKET, getTicket, queueField, ticketField, ticketResult } from './examples.ts';

const RESULT = `${GET_TICKET}/responses/200/schema`;
const TRIGGER = 'operation/OnTicketChanged';
const PASSED = 'The Breaking Change Detector was seen to let it pass';
const UNSEEN = 'Not seen in any output of the Breaking Change Detector, in either direction';

export const optionalOutputFieldDeleted: ChangeRule = risky({
  id: 'OptionalOutputFieldDeleted',
  summary: 'An optional output stays too.',
  why: 'Later steps name the output. When it is gone from the definition, flows that use it cannot be saved; when it is gone from the answer, they get nothing.',
  remedy: 'Put the output back, or add the operation as a revision without it.',
  source: `${PASSED} (81 outputs in one pull request, of which it reported the 2 required ones).`,
  bad: {
    old: ticketResult({ properties: { state: { type: 'string' }, color: { type: 'string' } } }),
    new: ticketField({ type: 'string' }),
  },
  good: {
    old: ticketField({ type: 'string' }),
    new: ticketResult({ properties: { state: { type: 'string' }, color: { type: 'string' } } }),
  },
  reportedAt: `${RESULT}/color`,
  claim: (fact) => {
    if (fact.on !== 'field' || fact.use !== 'output' || fact.what !== 'removed' || fact.required) return undefined;
    return say`${flowsThatUse(fact.operation)} and read ${theField(fact)} later on can fail: it was removed.`;
  },
});

export const outputEnumValueAdded: ChangeRule = risky({
  id: 'OutputEnumValueAdded',
  summary: 'An output with a list of values has no new ones.',
  why: 'Flows branch on the values that they know, and go the wrong way with one that they do not.',
  remedy: 'Tell the people who use the connector, or add the operation as a revision.',
  source: `${UNSEEN}; interface comparison tools report it.`,
  bad: { old: ticketField({ type: 'string', enum: ['open'] }), new: ticketField({ type: 'string', enum: ['open', 'closed'] }) },
  good: { old: ticketField({ type: 'string', enum: ['open', 'closed'] }), new: ticketField({ type: 'string', enum: ['open'] }) },
  reportedAt: `${RESULT}/state/enum`,
  claim: (fact) => {
    if (fact.on !== 'field' || fact.use !== 'output' || fact.what !== 'changed' || fact.keyword !== 'enum' || !isArray(fact.old.value))
      return undefined;
    const added = missingFrom(fact.new.value, fact.old.value);
    if (added.length === 0) return undefined;
    return say`${flowsThatUse(fact.operation)} can meet ${valuesInWords(added)} in ${theField(fact)}, for which they were not made.`;
  },
});

export const successResponseRemoved: ChangeRule = risky({
  id: 'SuccessResponseRemoved',
  summary: 'A published operation keeps its success responses.',
  why: 'The outputs that flows use come from the response that the definition describes. Without it they are gone.',
  remedy: 'Put the response back, beside the new one if the service can answer in both ways.',
  source: `${UNSEEN}; interface comparison tools report it.`,
  bad: { old: getTicket({ responses: { '202': { description: 'Accepted' } } }), new: {} },
  good: { old: getTicket({ responses: { '404': { description: 'Not found' } } }), new: {} },
  reportedAt: `${GET_TICKET}/responses/202`,
  claim: (fact) => {
    if (fact.on !== 'response' || fact.what !== 'removed' || !isSuccess(fact.code) || fact.code === NOTIFICATION) return undefined;
    return say`${flowsThatUse(fact.operation)} may lose their outputs: the response ${fact.code} was removed.`;
  },
});

export const notificationRemoved: ChangeRule = risky({
  id: 'NotificationContentRemoved',
  summary: 'A trigger goes on saying what it is sent.',
  why: 'The outputs of the trigger come from this description. Without it every later step that uses one of them is broken.',
  remedy: 'Put `x-ms-notification-content` back on the path of the trigger.',
  source: `${UNSEEN}; the detector reports changes inside it.`,
  bad: { new: { paths: { '/hooks': { [NOTIFICATION]: null } } } },
  good: { new: { paths: { '/hooks': { [NOTIFICATION]: { description: 'What happened.' } } } } },
  reportedAt: `${TRIGGER}/responses/${NOTIFICATION}`,
  claim: (fact) => {
    if (fact.on !== 'response' || fact.what !== 'removed' || fact.code !== NOTIFICATION) return undefined;
    return say`${flowsThatUse(fact.operation)} lose the outputs of the trigger: the description of what it is sent was removed.`;
  },
});

export const triggerKindChanged: ChangeRule = risky({
  id: 'TriggerKindChanged',
  summary: 'A published operation stays an action or the same kind of trigger.',
  why: 'A flow that starts with a trigger cannot start with an action, and a trigger for a list starts a flow differently from one for a single item.',
  remedy: 'Put `x-ms-trigger` back, or add the operation as a revision.',
  source: `${UNSEEN}; follows from what the keyword does.`,
  bad: { new: { paths: { '/hooks': { post: { 'x-ms-trigger': 'batch' } } } } },
  good: { new: { paths: { '/hooks': { post: { 'x-ms-trigger-hint': 'Change a ticket.' } } } } },
  reportedAt: `${TRIGGER}/x-ms-trigger`,
  claim: (fact) => {
    if (fact.on !== 'operation' || fact.what !== 'changed' || fact.keyword !== 'x-ms-trigger') return undefined;
    return say`${flowsThatUse(fact.operation)} will start otherwise or not at all: the kind of trigger was changed ${fromTo(fact)}.`;
  },
});

const PAGED: JsonObject = { 'x-ms-pageable': { nextLinkName: 'next' } };

export const pagingChanged: ChangeRule = risky({
  id: 'PagingChanged',
  summary: 'A published operation goes on reading its further pages in the same way.',
  why: 'Flows that turned pagination on get the first page only when the link to the next one is not found.',
  remedy: 'Put `x-ms-pageable` back.',
  source: `${UNSEEN}; follows from what the keyword does.`,
  bad: { old: getTicket(PAGED), new: {} },
  good: { new: getTicket(PAGED) },
  reportedAt: `${GET_TICKET}/x-ms-pageable`,
  claim: (fact) => {
    if (fact.on !== 'operation' || fact.what !== 'changed' || fact.keyword !== 'x-ms-pageable' || fact.old.value === undefined)
      return undefined;
    return say`${flowsThatUse(fact.operation)} may get the first page only: the way to further pages was changed.`;
  },
});

export const fieldHidden: ChangeRule = risky({
  id: 'FieldHidden',
  summary: 'An input or output that people see is not hidden.',
  why: 'A hidden input cannot be seen or edited any more, and a hidden output is not offered to later steps.',
  remedy: 'Use `x-ms-visibility: advanced` instead, or add the operation as a revision.',
  source: `${UNSEEN} for fields; the documentation of \`x-ms-visibility\` says what is hidden.`,
  bad: { new: queueField({ 'x-ms-visibility': 'internal' }) },
  good: { new: queueField({ 'x-ms-visibility': 'advanced' }) },
  reportedAt: 'operation/CreateTicket/parameter/body/schema/queue/x-ms-visibility',
  claim: (fact) => {
    if (fact.on !== 'field' || fact.what !== 'changed' || fact.keyword !== 'x-ms-visibility') return undefined;
    if (!isInternal({ 'x-ms-visibility': fact.new.value ?? null }) || isInternal({ 'x-ms-visibility': fact.old.value ?? null }))
      return undefined;
    return say`${flowsThatUse(fact.operation)} do not show ${theField(fact)} any more when they are edited: it was hidden.`;
  },
});

function documentChange(fact: Fact, keyword: string): Extract<Fact, { on: 'document' }> | undefined {
  return fact.on === 'document' && fact.keyword === keyword ? fact : undefined;
}

export const hostChanged: ChangeRule = risky({
  id: 'HostChanged',
  summary: 'A published connector goes on talking to the same host.',
  why: 'Every existing flow sends its data, and its credentials, to another server from the day of the update.',
  remedy: 'Put the host back, or tell the reviewer who runs the new one and that it answers as the old one did.',
  source: `${UNSEEN}.`,
  bad: { new: { host: 'tickets.contoso.example' } },
  good: { new: { info: { version: '1.1' } } },
  reportedAt: undefined,
  claim: (fact) => {
    const change = documentChange(fact, 'host');
    return change && say`Every flow that uses this connector will talk to another server: the host was changed ${fromTo(change)}.`;
  },
});

export const basePathChanged: ChangeRule = risky({
  id: 'BasePathChanged',
  summary: 'A published connector keeps its base path.',
  why: 'The address of every operation changes. Often it stands for another version of the service, which answers otherwise.',
  remedy: 'Put the base path back, or tell the reviewer that every operation answers there as it did before.',
  source: `${UNSEEN}.`,
  bad: { new: { basePath: '/v2' } },
  good: { old: { basePath: '/' }, new: { basePath: null } },
  reportedAt: undefined,
  claim: (fact) => {
    const change = documentChange(fact, 'basePath');
    if (change === undefined || (change.old.value ?? '/') === (change.new.value ?? '/')) return undefined;
    return say`The base path was changed ${fromTo(change)}: flows will call another address wherever the path of the operation does not make up for it.`;
  },
});

/** Descriptions of a security definition change nothing. */
function withoutDescriptions(definitions: JsonValue | undefined): JsonValue {
  if (!isObject(definitions)) return {};
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => {
      const entries = isObject(definition) ? Object.entries(definition).filter(([key]) => key !== 'description') : [];
      return [name, Object.fromEntries(entries) as JsonObject];
    }),
  ) as JsonObject;
}

/** An operation without a list of its own has that of the document. */
function requirementsOf(operation: Operation | undefined): JsonValue | undefined {
  return member(operation?.value, 'security') ?? member(operation?.path.swagger.root, 'security');
}

export const securityChanged: ChangeRule = risky({
  id: 'SecurityChanged',
  summary: 'A published connector goes on logging in the same way.',
  why: 'Connections that people have made hold what the old version asked for. The new one may not accept it, and everybody has to connect again.',
  remedy: 'Put the security settings back. Changing the type of authentication in an update is not allowed.',
  source: 'The documentation of updates; the detector was not seen to report it.',
  bad: { new: { securityDefinitions: { api_key: { name: 'X-Token' } } } },
  good: { new: { securityDefinitions: { api_key: { description: 'Your API key.' } } } },
  reportedAt: undefined,
  claim: (fact) => {
    if (fact.on === 'operation' && fact.what === 'changed' && fact.keyword === 'security') {
      if (jsonEqual(requirementsOf(fact.operation.old), requirementsOf(fact.operation.new))) return undefined;
      return say`${flowsThatUse(fact.operation)} will sign in differently: what the operation asks for was changed.`;
    }
    if (fact.on !== 'document' || (fact.keyword !== 'security' && fact.keyword !== 'securityDefinitions')) return undefined;
    if (fact.keyword === 'securityDefinitions' && jsonEqual(withoutDescriptions(fact.old.value), withoutDescriptions(fact.new.value)))
      return undefined;
    const changed = fact.with === undefined ? say`${fact.keyword} was` : say`${fact.with} and ${fact.keyword} were`;
    return say`Existing connections may have to be made again: ${changed} changed.`;
  },
});
