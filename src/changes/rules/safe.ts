/** Changes without harm. The last rule claims whatever no other one does. */
import { operationName } from '../../connector/swagger/operation-name.ts';
import { say, type Text } from '../../text/text.ts';
import { type Fact, NOTIFICATION } from '../fact.ts';
import { type ChangeRule, safe } from '../rule.ts';
import { nameOf, shown, shownOperation, theField } from '../wording.ts';
import { CREATE_TICKET, GET_TICKET, getTicket, queueField, ticketBody, ticketField, ticketResult } from './examples.ts';

const NO_HARM = 'Existing flows go on as before.';
const NOTHING_TO_DO = 'Nothing has to be done.';
const PASSED = 'The Breaking Change Detector was seen to let it pass.';

export const operationAdded: ChangeRule = safe({
  id: 'OperationAdded',
  summary: 'A new operation is offered.',
  why: NO_HARM,
  remedy: NOTHING_TO_DO,
  source: PASSED,
  bad: { new: { paths: { '/health': { get: { operationId: 'GetHealth', responses: { '200': { description: 'OK' } } } } } } },
  good: { new: {} },
  reportedAt: 'operation/GetHealth',
  claim: (fact) => {
    if (fact.on !== 'operation' || fact.what !== 'added') return undefined;
    return say`${nameOf(shownOperation(fact.operation))} is new.`;
  },
});

export const operationDeprecated: ChangeRule = safe({
  id: 'OperationDeprecated',
  summary: 'An operation is on its way out, in the way that the program asks for.',
  why: 'The designer hides it from new flows; existing flows go on as before.',
  remedy: NOTHING_TO_DO,
  source: 'The documentation of deprecation.',
  bad: { new: getTicket({ deprecated: true }) },
  good: { new: {} },
  reportedAt: `${GET_TICKET}/deprecated`,
  claim: (fact) => {
    if (fact.on !== 'operation' || fact.what !== 'changed' || fact.keyword !== 'deprecated' || fact.new.value !== true) return undefined;
    return say`${nameOf(shownOperation(fact.operation))} is deprecated: existing flows go on, new ones are not offered it.`;
  },
});

export const inputAdded: ChangeRule = safe({
  id: 'InputAdded',
  summary: 'A new optional input is offered.',
  why: NO_HARM,
  remedy: NOTHING_TO_DO,
  source: PASSED,
  bad: { new: ticketBody({ properties: { origin: { type: 'string' } } }) },
  good: { new: {} },
  reportedAt: `${CREATE_TICKET}/parameter/body/schema/origin`,
  claim: (fact) => {
    if (fact.on === 'parameter' && fact.what === 'added') return say`The optional parameter ${fact.newParameter?.name ?? ''} is new.`;
    if (fact.on === 'field' && fact.use !== 'output' && fact.what === 'added') return sentence(theField(fact), ['is new.']);
    return undefined;
  },
});

export const outputAdded: ChangeRule = safe({
  id: 'OutputAdded',
  summary: 'A new output or response is offered.',
  why: NO_HARM,
  remedy: NOTHING_TO_DO,
  source: PASSED,
  bad: {
    old: ticketField({ type: 'string' }),
    new: ticketResult({ properties: { state: { type: 'string' }, color: { type: 'string' } } }),
  },
  good: { new: {} },
  reportedAt: `${GET_TICKET}/responses/200/schema/color`,
  claim: (fact) => {
    if (fact.on === 'field' && fact.use === 'output' && fact.what === 'added') return sentence(theField(fact), ['is new.']);
    if (fact.on !== 'response' || fact.what !== 'added') return undefined;
    return fact.code === NOTIFICATION ? ['What the trigger is sent is described now.'] : say`The response ${fact.code} is described now.`;
  },
});

const TEXTS: ReadonlySet<string> = new Set([
  'summary',
  'description',
  'title',
  'x-ms-summary',
  'info/description',
  'info/title',
  'x-ms-trigger-hint',
]);

export const textChanged: ChangeRule = safe({
  id: 'TextChanged',
  summary: 'A title, summary or description says something else.',
  why: 'People read it in the designer; flows do not.',
  remedy: NOTHING_TO_DO,
  source: PASSED,
  bad: { new: getTicket({ description: 'Reads a ticket.' }) },
  good: { new: {} },
  reportedAt: `${GET_TICKET}/description`,
  claim: (fact) => {
    if (fact.what !== 'changed' || !TEXTS.has(fact.keyword)) return undefined;
    return say`The ${fact.keyword} of ${whatOf(fact)} was changed.`;
  },
});

export const otherChange: ChangeRule = safe({
  id: 'OtherChange',
  summary: 'Something else was changed that flows do not notice, as far as is known.',
  why: 'It is told so that nothing that changed stays unsaid.',
  remedy: NOTHING_TO_DO,
  source: 'Whatever no other rule speaks of.',
  confidence: 'low',
  bad: { old: queueField({ example: 'support' }), new: queueField({ example: 'sales' }) },
  good: { new: {} },
  reportedAt: `${CREATE_TICKET}/parameter/body/schema/queue/example`,
  claim: (fact) => {
    const what = whatOf(fact);
    if (fact.what !== 'changed') return sentence(what, [fact.what === 'added' ? 'was added.' : 'was removed.']);
    const small = isPlain(fact.old.value) && isPlain(fact.new.value);
    return sentence(
      what,
      small
        ? say`has another ${fact.keyword}: ${shown(fact.new.value)} instead of ${shown(fact.old.value)}.`
        : say`has another ${fact.keyword}.`,
    );
  },
});

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function whatOf(fact: Fact): Text {
  switch (fact.on) {
    case 'document':
      return ['the connector'];
    case 'operation':
      return say`the operation ${operationName(shownOperation(fact.operation))}`;
    case 'parameter': {
      const parameter = fact.newParameter ?? fact.oldParameter;
      return parameter?.in === 'body' ? ['the body'] : say`the parameter ${parameter?.name ?? ''}`;
    }
    case 'response':
      return fact.code === NOTIFICATION ? ['what the trigger is sent'] : say`the response ${fact.code}`;
    case 'field':
      return theField(fact);
  }
}

/** Begins with a capital letter where it begins with a word. */
function sentence(subject: Text, rest: Text): Text {
  const [first, ...others] = subject;
  const start = typeof first === 'string' ? [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`] : first === undefined ? [] : [first];
  return [...start, ...others, ' ', ...rest];
}
