import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/connector/json-value.ts';
import { labelFromName } from '../../../src/rules/swagger/quality/title-case.ts';
import { plainText } from '../../../src/text/render.ts';
import { complaintsOf, findingsOf, pointersOf, withParameters } from './findings.ts';

const list = (patch: JsonObject): JsonObject => ({ paths: { '/tickets': { get: patch } } });
const labelled = (label: string, description = 'Only tickets like this.'): JsonObject =>
  withParameters([{ name: 'kind', in: 'query', type: 'string', 'x-ms-summary': label, description }]);

function fixedTo(patch: JsonObject): unknown {
  const fix = complaintsOf(patch).find(({ complaint }) => complaint.fix !== undefined)?.complaint.fix;
  return fix?.kind === 'json' && fix.edits[0]?.op === 'set' ? fix.edits[0].value : undefined;
}

describe('descriptions', () => {
  test.each<[string, boolean]>([
    ['Lists tickets', false],
    ['Lists up to 50', false],
    ['Lists tickets.', true],
    ['Lists tickets!  ', true],
    ['Lists tickets (also closed ones)', true],
    ['One of these:', true],
  ])('%j ends well: %s', (description, isFine) => {
    expect(pointersOf('DescriptionWithoutFullStop', list({ description }))).toHaveLength(isFine ? 0 : 1);
  });

  test('a full stop is asked for behind words, but not behind an address', () => {
    expect(fixedTo(list({ description: 'Lists tickets ' }))).toBe('Lists tickets.');
    expect(pointersOf('DescriptionWithoutFullStop', list({ description: 'Lists tickets, see https://contoso.example/tickets' }))).toEqual(
      [],
    );
  });

  test.each<[string, string, boolean]>([
    ['List tickets', 'list  tickets.', true],
    ['List tickets', 'Lists tickets.', false],
    ['List tickets', 'List tickets of all agents.', false],
    ['List tickets', 'Listtickets.', false],
    [' List tickets', 'List tickets.', true],
    ['A. b', 'A b.', false],
    ['List tickets', `List${' '.repeat(9)}tickets`, true],
    ['List tickets', `List${' '.repeat(10)}tickets`, false],
    [' ', ' ', false],
  ])('beside the summary %j the description %j is a repetition: %s', (summary, description, isRepetition) => {
    expect(pointersOf('DescriptionRepeatsSummary', list({ summary, description }))).toHaveLength(isRepetition ? 1 : 0);
  });

  test('the description of the connector ends in a full stop, too', () => {
    const description = 'Creates and reads the tickets of Contoso';
    expect(findingsOf('DescriptionWithoutFullStop', { info: { description } })).toEqual([
      '/info/description: The connector has a description without a full stop at its end.',
    ]);
  });

  test('texts of a wrong type, and of what nobody sees, are not judged', () => {
    const parameters = [{ name: 'a', in: 'query', type: 'string', 'x-ms-summary': 5, description: 5 }];
    const wrong = {
      info: { description: 5 },
      ...withParameters(parameters, { summary: 5, description: 5 }),
      definitions: { T: { title: 5 } },
    };
    const rules = complaintsOf(wrong).map(({ rule }) => rule.id);
    expect(rules.filter((id) => id !== 'JsonTypeIncorrect')).toEqual([]);
    const blank = { name: 'a', in: 'query', type: 'string', 'x-ms-summary': ' ', description: ' ' };
    expect(pointersOf('DescriptionRepeatsSummary', withParameters([blank]))).toEqual([]);
    expect(pointersOf('DescriptionWithoutFullStop', list({ description: 'Lists tickets', 'x-ms-visibility': 'internal' }))).toEqual([]);
    expect(pointersOf('DescriptionRepeatsSummary', list({ summary: null, description: 'Lists tickets.' }))).toEqual([]);
  });

  test('a label and a description that are the same are named at the description', () => {
    expect(findingsOf('DescriptionRepeatsSummary', labelled('Kind', 'Kind.'))).toEqual([
      '/paths/~1search/get/parameters/0/description: The parameter `kind` of `FindTickets` has the same text as label (`x-ms-summary`) and as description.',
    ]);
  });

  test('a description that repeats its summary is not also told to lack a full stop', () => {
    expect(pointersOf('DescriptionWithoutFullStop', list({ summary: 'List tickets', description: 'List tickets' }))).toEqual([]);
  });

  test.each([
    ['kind id', 'kind id', "Say in the description what is to be entered, and in which form. As the label, write 'Kind ID'."],
    ['Kind', 'Kind.', 'Say in the description what is to be entered, and in which form.'],
    [
      'The kinds of tickets listed',
      'The kinds of tickets listed.',
      "Say in the description what is to be entered, and in which form. As the label, write 'The Kinds of Tickets Listed'.",
    ],
    [
      'The kinds of tickets that are listed',
      'The kinds of tickets that are listed.',
      "Keep the sentence as the description, and shorten 'x-ms-summary' to a few words.",
    ],
  ])('the label %j with the description %j gets one piece of advice', (label, description, help) => {
    const told = complaintsOf(labelled(label, description));
    expect(told.map(({ rule, complaint }) => [rule.id, plainText(complaint.help ?? [])])).toEqual([['DescriptionRepeatsSummary', help]]);
  });

  test('a field that is not shown may repeat itself', () => {
    const parameter = { name: 'kind', in: 'query', type: 'string', 'x-ms-summary': 'Kind', description: 'Kind' };
    expect(pointersOf('DescriptionRepeatsSummary', withParameters([parameter]))).toHaveLength(1);
    expect(pointersOf('DescriptionRepeatsSummary', withParameters([{ ...parameter, 'x-ms-visibility': 'internal' }]))).toEqual([]);
  });
});

describe('labels', () => {
  test.each<[string, boolean]>([
    ['List all open tickets', true],
    ['List Contoso Tickets', true],
    ['Get the Power Automate status', true],
    ['Get Contoso Tickets Settings Page', true],
    ['Queues - List tickets | Open Ones', true],
    ['Get All Open Tickets', false],
    ['Queues - List – Open | All', true],
    ['Tickets: All Open Ones', false],
    ['-Get All Open Tickets', false],
    ['Get SQL XML CSV', true],
    ['Get All Open Tickets by agent', true],
    ['getTickets', true],
    ['Get xAll yOpen zTickets', true],
    ['Get All-in Open-up Tick-et', true],
    ['Get All of the Open Tickets', false],
    ['get tickets', false],
  ])('the summary %j is in sentence case: %s', (summary, isFine) => {
    expect(pointersOf('SummaryNotInSentenceCase', list({ summary }))).toHaveLength(isFine ? 0 : 1);
  });

  test('a summary that starts with a small letter is mended', () => {
    const patch = list({ summary: 'get open tickets' });
    expect(findingsOf('SummaryNotInSentenceCase', patch)).toEqual([
      '/paths/~1tickets/get/summary: The summary `get open tickets` starts with a small letter.',
    ]);
    expect(complaintsOf(patch).map(({ complaint }) => plainText(complaint.help ?? []))).toEqual(["Write 'Get open tickets'."]);
    expect(fixedTo(patch)).toBe('Get open tickets');
  });

  test('a title of the connector is a name also with blanks around it, and without one every word counts', () => {
    const titled = (title: string | null): JsonObject => ({ info: { title }, ...list({ summary: 'Get Contoso Tickets Settings Page' }) });
    expect(pointersOf('SummaryNotInSentenceCase', titled(' Contoso Tickets '))).toEqual([]);
    expect(pointersOf('SummaryNotInSentenceCase', titled(null))).toHaveLength(1);
    expect(pointersOf('SummaryNotInSentenceCase', titled(''))).toHaveLength(1);
  });

  test('the summary of an operation is no identifier, either', () => {
    expect(pointersOf('LabelIsIdentifier', list({ summary: 'listTickets' }))).toEqual(['/paths/~1tickets/get/summary']);
  });

  test.each<[string, string | undefined]>([
    ['createdAt', 'Created at'],
    ['FirstName', 'First Name'],
    ['dateOfBirth', 'Date of Birth'],
    ['HTTPServer', 'HTTP Server'],
    ['user_id', 'User ID'],
    ['ticket--ids', 'Ticket IDs'],
    ['_private_', 'Private'],
    ['iPhone', 'I Phone'],
    ['a'.repeat(60), `A${'a'.repeat(59)}`],
    ['a'.repeat(61), undefined],
    ['12', undefined],
    ['a_12', 'A 12'],
    ['', undefined],
  ])('a parameter called %j is labelled %j', (name, label) => {
    expect(labelFromName(name)).toBe(label);
  });

  test.each<[string, string | undefined]>([
    ['Ticket ID', undefined],
    ['Date of the Change', undefined],
    ['iPhone Model', undefined],
    ['ticket id', 'Ticket ID'],
    ['Base currency of the ticket', 'Base Currency of the Ticket'],
    ['list of ids', 'List of IDs'],
    ['target urls', 'Target URLs'],
    ['api key', 'API Key'],
    ['by name', 'By Name'],
    ['name of the new ticket', 'Name of the New Ticket'],
    ['name of the new open ticket', undefined],
    ['end date', 'End Date'],
    ['nif', undefined],
    ['a Maximum', undefined],
    ['Days in late-season', undefined],
    ['days in late-season', undefined],
    ['Default 500; max 1000', undefined],
    ['The date from which on tickets are listed', undefined],
  ])('the label %j becomes %j', (label, better) => {
    expect(fixedTo(labelled(label))).toBe(better);
  });

  test.each<[string, boolean]>([
    ['createdAt', true],
    [' createdAt ', true],
    ['createdAt!', false],
    ['user_id', true],
    ['user_id!', false],
    ['User_ID', true],
    ['iPhone', false],
    ['GitHub', false],
    ['Created At', false],
  ])('the label %j is an identifier: %s', (label, isIdentifier) => {
    expect(pointersOf('LabelIsIdentifier', labelled(label))).toHaveLength(isIdentifier ? 1 : 0);
  });
});

test('a label of any length is judged at once', () => {
  expect(pointersOf('LabelIsIdentifier', labelled(`${'a'.repeat(500_000)}!`))).toEqual([]);
});

describe('texts that say nothing', () => {
  test('a generated title is a warning, a generated description of an action a hint', () => {
    const found = complaintsOf({ info: { title: 'Default title' }, ...list({ description: 'TODO.' }) }).filter(
      ({ rule }) => rule.id === 'PlaceholderText',
    );
    expect(found.map(({ complaint }) => [complaint.pointer, complaint.atMost])).toEqual([
      ['/info/title', undefined],
      ['/paths/~1tickets/get/description', 'info'],
    ]);
  });

  const PLACEHOLDERS = ['default title', 'default description', 'lorem ipsum', 'n/a', 'none', 'null', 'placeholder', 'string', 'tbd'];
  test.each([...PLACEHOLDERS, 'todo', 'undefined', 'your description', 'default', 'description', 'summary', 'title'])(
    'a description that is only %j is a placeholder, whatever its case and its end',
    (text) => {
      for (const description of [text, ` ${text.toUpperCase()}.`, `${text}!`, `${text}: `.trim()]) {
        expect(pointersOf('PlaceholderText', { info: { description } })).toEqual(['/info/description']);
      }
      expect(pointersOf('PlaceholderText', { info: { description: `${text} of tickets` } })).toEqual([]);
    },
  );

  test('a stop inside a text is no end of it', () => {
    expect(pointersOf('PlaceholderText', { info: { description: 'to.do' } })).toEqual([]);
  });

  test('a placeholder names the text and where it stands', () => {
    expect(findingsOf('PlaceholderText', labelled('Kind', 'TBD'))).toEqual([
      '/paths/~1search/get/parameters/0/description: The parameter `kind` of `FindTickets` still has the placeholder `TBD` as its `description`.',
    ]);
  });

  test('a text with much empty room around it is not taken for a placeholder', () => {
    expect(pointersOf('PlaceholderText', { info: { description: `todo${' '.repeat(20)}` } })).toEqual(['/info/description']);
    expect(pointersOf('PlaceholderText', { info: { description: `todo${' '.repeat(21)}` } })).toEqual([]);
  });

  test.each<[string, boolean]>([
    ['Title', false],
    ['Description', false],
    ['Summary', false],
    ['Default', false],
    ['string', true],
  ])('the label %j is a placeholder: %s', (label, isPlaceholder) => {
    expect(pointersOf('PlaceholderText', labelled(label))).toHaveLength(isPlaceholder ? 1 : 0);
  });

  test('an empty title of a property is removed, so that its name is shown', () => {
    const found = complaintsOf({ definitions: { Ticket: { properties: { id: { title: ' ' } } } } });
    expect(found.map(({ complaint }) => complaint.fix)).toEqual([
      { kind: 'json', edits: [{ op: 'remove', pointer: '/definitions/Ticket/properties/id/title' }] },
    ]);
  });
});

describe('ProductNameMisspelt', () => {
  test.each<[string, readonly string[]]>([
    ['Sends it to PowerAutomate and Sharepoint.', ['Power Automate', 'SharePoint']],
    ['Sends it to Power Automate and SharePoint.', []],
    ['Sends it to power apps.', ['Power Apps']],
    ['See https://make.powerapps.com/sharepoint for more.', []],
    ['The value of @powerapps or powerapps_id or powerapps-tools.', []],
    [
      'Sends it to PowerBI, powerplatform, Powerpages, CopilotStudio and Onedrive.',
      ['Power BI', 'Power Platform', 'Power Pages', 'Copilot Studio', 'OneDrive'],
    ],
    ['Sends it to Sharepoint.', ['SharePoint']],
    ['Sends it to Onedrive.', ['OneDrive']],
    ['Works with Share Point and One Drive.', ['SharePoint', 'OneDrive']],
    [
      'Mail to me@sharepoint or see a/sharepoint, sharepoint.com, sharepoint/a, sharepoint@a, x.sharepoint, x-sharepoint, x:sharepoint.',
      [],
    ],
    ['Power applications are fine, and so is a onedrivers club.', []],
  ])('%j', (description, names) => {
    expect(findingsOf('ProductNameMisspelt', list({ description })).map((text) => text.match(/is called `([^`]+)`/)?.[1])).toEqual(names);
  });
});

describe('hosts', () => {
  test.each<[string, boolean]>([
    ['api.contoso.example', true],
    ['dev.azure.com', true],
    ['dev.contoso.example', false],
    ['test.com', true],
    ['staging.example', true],
    ['latest.contoso.example', true],
    ['api.dev.contoso.example', false],
    ['staging2.contoso.example', false],
    ['localhost:4433', false],
    ['192.168.0.10', false],
    ['abc123.ngrok.io', false],
    ['notngrok.io', true],
    ['contoso-staging.azurewebsites.net', false],
    ['contoso.azurewebsites.net', true],
  ])('%s is for production: %s', (host, isFine) => {
    expect(pointersOf('HostNotForProduction', { host })).toHaveLength(isFine ? 0 : 1);
  });

  const TUNNELS = 'ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev loca.lt trycloudflare.com devtunnels.ms';
  test.each<[string, readonly string[], string]>([
    ['a tunnel', TUNNELS.split(' ').flatMap((name) => [name, `a.${name}`]), "is a tunnel to somebody's own machine"],
    [
      'one machine or network',
      ['localhost', 'LOCALHOST:80', '127.0.0.1', '10.20.30.40:8080', '192.168.1.1'],
      'only exists on one machine or in one network',
    ],
    [
      'a service on trial',
      'dev develop development test testing staging stage uat qa preprod qa2'.split(' ').map((label) => `${label}.contoso.example`),
      'looks like one for trying things out',
    ],
    [
      'a slot on trial',
      'dev test staging stage uat qa'.split(' ').map((slot) => `contoso-${slot}.azurewebsites.net`),
      'looks like one for trying things out',
    ],
  ])('of %s are told as that', (_what, hosts, words) => {
    for (const host of hosts) expect(findingsOf('HostNotForProduction', { host })).toEqual([`/host: The host \`${host}\` ${words}.`]);
  });

  test.each([
    ['localhost.contoso.example'],
    ['mylocalhost'],
    ['127.0.0.1.contoso.example'],
    ['110.20.30.40'],
    ['10.20.30.contoso.example'],
    ['192.168.contoso.example'],
    ['11.0.0.1'],
    ['ngrok.io.contoso.example'],
    ['ngrokXio'],
    ['devices.contoso.example'],
    ['qa2b.contoso.example'],
    ['contoso-staging.azurewebsites.net.example'],
    ['contosostaging.azurewebsites.net'],
    ['dev.virtualearth.net'],
  ])('%s is for production', (host) => {
    expect(findingsOf('HostNotForProduction', { host })).toEqual([]);
  });

  test('are not judged when they are no text', () => {
    expect(findingsOf('HostNotForProduction', { host: 5 })).toEqual([]);
  });

  test('of an operation may have schemes of their own', () => {
    expect(pointersOf('SchemeNotEncrypted', list({ schemes: ['http'] }))).toEqual(['/paths/~1tickets/get/schemes']);
    expect(pointersOf('SchemeNotEncrypted', { schemes: 'http' })).toEqual([]);
  });

  test.each<[readonly string[], number]>([
    [['http'], 1],
    [['https', 'http'], 0],
    [['https'], 0],
  ])('the schemes %j give %i hints', (schemes, count) => {
    expect(pointersOf('SchemeNotEncrypted', { schemes })).toHaveLength(count);
  });
});

describe('ResponseSchemaEmpty', () => {
  const answering = (schema: JsonObject | undefined, operation: JsonObject = {}): JsonObject =>
    withParameters([], { responses: { '200': { description: 'OK', ...(schema !== undefined && { schema }) } }, ...operation });

  test.each<[string, JsonObject, boolean]>([
    ['no schema', answering(undefined), false],
    ['an empty schema', answering({}), false],
    ['an object without properties', answering({ type: 'object' }), false],
    [
      'a reference to an object without properties',
      { ...answering({ $ref: '#/definitions/Any' }), definitions: { Any: { type: 'object' } } },
      false,
    ],
    ['a dynamic schema', answering({ 'x-ms-dynamic-schema': { operationId: 'GetQueueForm', parameters: {}, 'value-path': 'form' } }), true],
    ['an open map', answering({ type: 'object', additionalProperties: {} }), true],
    ['plain text', answering({ type: 'string' }), true],
    ['a file', answering(undefined, { produces: ['application/pdf'] }), true],
    ['JSON beside a file', answering(undefined, { produces: ['application/pdf', 'text/JSON'] }), false],
    ['what is produced without saying so', answering(undefined, { produces: [] }), false],
    ['an object with an empty list of properties', answering({ type: 'object', properties: {} }), false],
    ['an object of parts', answering({ type: 'object', allOf: [{ $ref: '#/definitions/Ticket' }] }), true],
    ['an object of no parts', answering({ type: 'object', allOf: [] }), false],
    ['an object of a dynamic schema', answering({ type: 'object', 'x-ms-dynamic-properties': {} }), true],
    ['a reference that leads nowhere, which another rule tells', answering({ $ref: '#/definitions/Gone' }), true],
    [
      'a schema at 201',
      answering(undefined, { responses: { '200': { description: 'OK' }, '201': { description: 'OK', schema: { type: 'string' } } } }),
      true,
    ],
    ['no answer of success at all', answering(undefined, { responses: { '404': { description: 'None' } } }), true],
    ['an internal operation', answering({}, { 'x-ms-visibility': 'internal' }), true],
  ])('%s is fine: %s', (_what, patch, isFine) => {
    expect(pointersOf('ResponseSchemaEmpty', patch)).toHaveLength(isFine ? 0 : 1);
  });

  test('nothing is asked where something is deleted, nor of the registration of a webhook', () => {
    const operation = { operationId: 'Do', responses: { '200': { description: 'OK', schema: {} } } };
    const event = { 'x-ms-notification-content': { schema: { type: 'string' } } };
    expect(pointersOf('ResponseSchemaEmpty', { paths: { '/do': { delete: operation } } })).toEqual([]);
    expect(pointersOf('ResponseSchemaEmpty', { paths: { '/do': { ...event, post: operation } } })).toEqual([]);
    expect(pointersOf('ResponseSchemaEmpty', { paths: { '/do': { put: operation } } })).toEqual(['/paths/~1do/put/responses/200']);
  });

  test('an operation that changes something may answer nothing', () => {
    const post = { summary: 'Close tickets', description: 'Closes tickets.', operationId: 'CloseTickets' };
    const without = { paths: { '/close': { post: { ...post, responses: { '200': { description: 'OK' } } } } } };
    const empty = { paths: { '/close': { post: { ...post, responses: { '200': { description: 'OK', schema: {} } } } } } };
    const noFields = { type: 'object', properties: {} };
    const nothing = { paths: { '/close': { post: { ...post, responses: { '200': { description: 'OK', schema: noFields } } } } } };
    const open = { description: 'Made', schema: {} };
    const mixed = {
      paths: { '/close': { post: { ...post, responses: { '200': { description: 'OK', schema: noFields }, '201': open } } } },
    };
    expect(pointersOf('ResponseSchemaEmpty', nothing)).toEqual([]);
    expect(pointersOf('ResponseSchemaEmpty', mixed)).toEqual([]);
    expect(pointersOf('ResponseSchemaEmpty', without)).toEqual([]);
    expect(pointersOf('ResponseSchemaEmpty', empty)).toEqual(['/paths/~1close/post/responses/200']);
  });
});

describe('OperationVisibilityMissing', () => {
  const more = (count: number, operation: JsonObject = {}): JsonObject => ({
    paths: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`/r${index}`, { get: { operationId: `Get${index}`, responses: {}, ...operation } }]),
    ),
  });

  // The sample has four actions that are shown.
  test('ten actions are easily surveyed, eleven are not', () => {
    expect(findingsOf('OperationVisibilityMissing', more(6))).toEqual([]);
    expect(findingsOf('OperationVisibilityMissing', more(7))).toEqual([
      '/paths: None of the 11 actions is marked as important or advanced.',
    ]);
  });

  test('hidden operations are not counted', () => {
    expect(findingsOf('OperationVisibilityMissing', more(20, { 'x-ms-visibility': 'internal' }))).toEqual([]);
  });
});
