import { describe, expect, test } from '@jest/globals';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { documentsOf } from '../../src/connector/documents.ts';
import type { JsonObject } from '../../src/connector/json-value.ts';
import { Swagger } from '../../src/connector/swagger/swagger.ts';
import { outlineOperations } from '../../src/preview/outline-operations.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';

function outlineOf(swagger: JsonObject): string[] {
  const [base, head] = [applyExample({}), applyExample({ swagger })];
  const api = documentsOf(head).api ?? new Swagger({});
  const outline = outlineOperations(documentsOf(base).api, api, compareConnectors(base, head).changes);
  return outline.map(({ change, kind, name, id }) => `${change} ${kind} ${name} (${id})`);
}

describe('an update', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['that changes nothing has no operations', {}, []],
    [
      'tells what is new, changed and removed, under the names of now',
      {
        paths: {
          '/tickets': { get: { summary: 'List all tickets' } },
          '/tickets/{ticketId}': { get: null },
          '/tags': { get: { operationId: 'ListTags', summary: 'List tags', responses: {} } },
        },
      },
      ['changed action List all tickets (ListTickets)', 'removed action Get a ticket (GetTicket)', 'new action List tags (ListTags)'],
    ],
    [
      'tells every operation that a changed definition is part of',
      { definitions: { Ticket: { properties: { score: null } } } },
      [
        'changed action List tickets (ListTickets)',
        'changed action Create a ticket (CreateTicket)',
        'changed action Get a ticket (GetTicket)',
        'changed trigger When a ticket changes (OnTicketChanged)',
      ],
    ],
    [
      'leaves out what users do not see',
      { paths: { '/queues': { get: { description: 'Lists queues.' } }, '/queues/{queueId}/form': null } },
      [],
    ],
    [
      'tells an operation that is hidden from now on',
      { paths: { '/tickets': { get: { 'x-ms-visibility': 'internal' } } } },
      ['changed action ListTickets (ListTickets)'],
    ],
    [
      'knows an operation without an id by its place',
      { paths: { '/tags': { get: { summary: 'List tags', responses: {} } } } },
      ['new action List tags (GET /tags)'],
    ],
  ])('%s', (_, swagger, outline) => {
    expect(outlineOf(swagger)).toEqual(outline);
  });
});

test('everything of a connector without a published swagger is new', () => {
  const api = documentsOf(applyExample({})).api ?? new Swagger({});
  expect(outlineOperations(undefined, api, []).map(({ change }) => change)).toEqual(['new', 'new', 'new', 'new']);
});
