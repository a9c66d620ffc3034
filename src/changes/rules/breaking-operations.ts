/** Operations that flows cannot find any more, or find elsewhere. */
import { operationName } from '../../connector/swagger/operation-name.ts';
import type { Operation } from '../../connector/swagger/swagger.ts';
import { isInternal } from '../../connector/swagger/swagger.ts';
import { say } from '../../text/text.ts';
import type { Fact } from '../fact.ts';
import { breaking, type ChangeRule } from '../rule.ts';
import { flowsThatUse, fromTo, shownOperation } from '../wording.ts';
import { GET_TICKET, getTicket } from './examples.ts';

const SEEN = 'Quoted output of the Breaking Change Detector';

const TICKET_PATH = '/tickets/{ticketId}';

const ticketGone = { paths: { [TICKET_PATH]: { get: null } } };

/** GetTicket at another path, with its parameter. */
const ticketMoved = {
  paths: {
    [TICKET_PATH]: null,
    '/items/{ticketId}': {
      get: {
        summary: 'Get a ticket',
        description: 'Reads one ticket.',
        operationId: 'GetTicket',
        parameters: [
          {
            name: 'ticketId',
            in: 'path',
            required: true,
            type: 'string',
            'x-ms-url-encoding': 'single',
            'x-ms-summary': 'Ticket ID',
            description: 'The ID of the ticket.',
          },
        ],
        responses: { '200': { description: 'OK', schema: { $ref: '#/definitions/Ticket' } } },
      },
    },
  },
};

const otherVerb = {
  paths: { [TICKET_PATH]: { get: null, put: ticketMoved.paths['/items/{ticketId}'].get } },
};

function keepAndRevise(fact: Fact): ReturnType<typeof say> {
  if (fact.on !== 'operation') return [];
  return say`Keep ${operationName(shownOperation(fact.operation))}, mark it deprecated, and add the new one as a revision.`;
}

function undoOrRevise(fact: Fact): ReturnType<typeof say> {
  if (fact.on !== 'operation') return [];
  return say`Keep ${operationName(shownOperation(fact.operation))} as it was, and add the new one as a revision.`;
}

export const operationDeleted: ChangeRule = breaking({
  id: 'OperationDeleted',
  summary: 'A published operation stays, with its `operationId`.',
  why: 'Flows and apps know an operation by its `operationId` alone. When it is gone, or written in another way, every flow that uses it fails.',
  remedy: 'Put the operation back, mark it deprecated, and add the new one as a revision with an `operationId` of its own.',
  source: `${SEEN} (seven times); operations with internal visibility count too.`,
  bad: { new: ticketGone },
  good: { new: getTicket({ deprecated: true }) },
  reportedAt: GET_TICKET,
  claim: (fact) => {
    if (fact.on !== 'operation' || fact.what !== 'removed' || fact.operation.old?.id === undefined) return undefined;
    return say`${flowsThatUse(fact.operation)} will fail: the operation was removed.`;
  },
  help: keepAndRevise,
});

/** Base path and path in one; slashes that meet or end it do not count, nor do the names of variables. */
function addressOf({ path }: Operation): string {
  const { basePath } = path.swagger.root;
  return `${typeof basePath === 'string' ? basePath : ''}/${path.key}`
    .replaceAll(/\{[^{}]*\}/g, '{}')
    .split('/')
    .filter(Boolean)
    .join('/');
}

export const operationPathChanged: ChangeRule = breaking({
  id: 'OperationPathChanged',
  summary: 'A published operation keeps its path.',
  why: 'While an update rolls out, flows run against the old and the new definition. The program takes another path for another operation.',
  remedy: 'Put the path back, or add the new path as a revision with an `operationId` of its own.',
  source: `${SEEN} (three times); the documentation names it as the example of a breaking change.`,
  bad: { new: ticketMoved },
  good: { new: { paths: { '/items/{ticketId}': getCopy('GetTicket_V2') } } },
  reportedAt: GET_TICKET,
  claim: (fact) => {
    if (fact.on !== 'operation' || fact.what !== 'changed' || fact.keyword !== 'path') return undefined;
    const { old, new: now } = fact.operation;
    if (old !== undefined && now !== undefined && addressOf(old) === addressOf(now)) {
      return say`${flowsThatUse(fact.operation)} can fail while the update is rolled out: the path was changed ${fromTo(fact)}, though calls go to the same address.`;
    }
    return say`${flowsThatUse(fact.operation)} will call another address: the path was changed ${fromTo(fact)}.`;
  },
  help: undoOrRevise,
});

export const operationMethodChanged: ChangeRule = breaking({
  id: 'OperationMethodChanged',
  summary: 'A published operation keeps its HTTP method.',
  why: 'Another method is another request to the service: what read before may write now, or be refused.',
  remedy: 'Put the method back, or add the new one as a revision with an `operationId` of its own.',
  source: `${SEEN} (twice).`,
  bad: { new: otherVerb },
  good: { new: { paths: { [TICKET_PATH]: { put: getCopy('GetTicket_V2').get } } } },
  reportedAt: GET_TICKET,
  claim: (fact) => {
    if (fact.on !== 'operation' || fact.what !== 'changed' || fact.keyword !== 'method') return undefined;
    return say`${flowsThatUse(fact.operation)} will send another kind of request: the method was changed ${fromTo(fact)}.`;
  },
  help: undoOrRevise,
});

export const operationHidden: ChangeRule = breaking({
  id: 'OperationHidden',
  summary: 'A published operation is not hidden with `x-ms-visibility: internal`.',
  why: 'A hidden operation cannot be shown by the designer, so that flows which use it cannot be edited any more.',
  remedy: 'Mark the operation `deprecated` instead: it is hidden from new flows, and the old ones go on working.',
  source: `${SEEN} (three times), although the documentation proposes it for retired operations.`,
  bad: { new: getTicket({ 'x-ms-visibility': 'internal' }) },
  good: { new: getTicket({ 'x-ms-visibility': 'advanced' }) },
  reportedAt: `${GET_TICKET}/x-ms-visibility`,
  claim: (fact) => {
    if (fact.on !== 'operation' || fact.what !== 'changed' || fact.keyword !== 'x-ms-visibility') return undefined;
    if (!isInternal({ 'x-ms-visibility': fact.new.value ?? null }) || isInternal({ 'x-ms-visibility': fact.old.value ?? null }))
      return undefined;
    return say`${flowsThatUse(fact.operation)} cannot be edited any more: the operation was hidden from the designer.`;
  },
});

function getCopy(operationId: string): { readonly get: (typeof ticketMoved.paths)['/items/{ticketId}']['get'] } {
  return { get: { ...ticketMoved.paths['/items/{ticketId}'].get, operationId } };
}
