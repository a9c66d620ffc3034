import { describe, expect, test } from '@jest/globals';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { UPDATE_WEEKS } from '../../src/changes/update-class.ts';
import { updateFindings } from '../../src/changes/update-findings.ts';
import type { UpdateExample, UpdateRule } from '../../src/changes/update-rule.ts';
import { updateRules } from '../../src/changes/update-rules.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Connector } from '../../src/connector/connector.ts';
import type { JsonObject, JsonValue } from '../../src/connector/json-value.ts';
import { connectorOf } from '../../src/connector/layout.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { plainText } from '../../src/text/render.ts';
import { api } from './swaggers.ts';

const SAMPLE = applyExample({});

function compareWith(example: ConnectorExample, old: ConnectorExample = {}) {
  return compareConnectors(applyExample(old), applyExample(example));
}

function classOf(example: ConnectorExample, old: ConnectorExample = {}): string[] {
  const { update } = compareWith(example, old);
  return [update?.kind ?? 'undecided', ...(update?.reasons ?? []).map(plainText)];
}

const ui = { properties: { connectionParameters: { api_key: { uiDefinition: { description: 'Other.', tooltip: 'Other' } } } } };
const getTicket = (operation: object): ConnectorExample =>
  ({ swagger: { paths: { '/tickets/{ticketId}': { get: operation } } } }) as ConnectorExample;
const withFile = (name: string, text: string): ConnectorExample => ({ files: { [name]: text } });

describe('a minor update', () => {
  test.each<[string, ConnectorExample, string, ConnectorExample?]>([
    [
      'the description of the connector',
      { swagger: { info: { description: 'Other.' } } },
      "In the swagger, 'info.description' was changed.",
    ],
    ['the contact', { swagger: { info: { contact: { email: 'help@contoso.example' } } } }, "In the swagger, 'info.contact' was changed."],
    [
      'the description of an action',
      getTicket({ description: 'Other.' }),
      "In the swagger, 'description' was changed for operations: 'GetTicket'.",
    ],
    ['the summary of an action', getTicket({ summary: 'Other' }), "In the swagger, 'summary' was changed for operations: 'GetTicket'."],
    [
      'the description of a response',
      getTicket({ responses: { 200: { description: 'Fine' } } }),
      "In the swagger, 'description' was changed for responses in 'GetTicket'.",
    ],
    [
      'the description of what a response holds',
      { swagger: { definitions: { Queue: { properties: { id: { description: 'The ID.' } } } } } },
      "In the swagger, 'description' was changed for outputs in 'ListQueues'.",
    ],
    [
      'description and tooltip of a connection parameter',
      { properties: ui },
      "Changed in apiProperties.json: 'description' and 'tooltip'.",
    ],
    ['the brand color', { properties: { properties: { iconBrandColor: '#123456' } } }, "Changed in apiProperties.json: 'iconBrandColor'."],
    ['the publisher', { properties: { properties: { publisher: 'Bo' } } }, "Changed in apiProperties.json: 'publisher'."],
    ['the stack owner', { properties: { properties: { stackOwner: 'Fabrikam' } } }, "Changed in apiProperties.json: 'stackOwner'."],
    ['the readme', withFile('readme.md', '# Contoso Tickets\n'), 'The readme was changed.'],
    ['the introduction', withFile('intro.md', '# Contoso Tickets\n'), 'The introduction (intro.md) was changed.'],
    ['the icon', withFile('icon.png', 'PNG'), 'The icon was changed.'],
    [
      'a description within a list of the properties that stays as long',
      { properties: { properties: { list: [{ name: 'a', description: 'New.' }, 'b'] } } },
      "Changed in apiProperties.json: 'description'.",
      { properties: { properties: { list: [{ name: 'a', description: 'Old.' }, 'b'] } } },
    ],
    ['the readme by taking it away', { files: { 'readme.md': null } }, 'The readme was changed.'],
  ])('is one that changes %s', (_, example, reason, old = {}) => expect(classOf(example, old)).toEqual(['minor', reason]));

  test('names a few of the operations, and counts the others', () => {
    const [, reason] = classOf({ swagger: { definitions: { Ticket: { properties: { id: { description: 'The ID.' } } } } } });
    expect(reason).toBe(
      "In the swagger, 'description' was changed for outputs in 'ListTickets', 'CreateTicket', 'GetTicket' and 'OnTicketChanged'.",
    );
  });
});

describe('a major update', () => {
  test.each<[string, ConnectorExample, string]>([
    [
      'adds an operation',
      { swagger: { paths: { '/new': { get: { operationId: 'New', responses: {} } } } } },
      "In the swagger, operations were added: 'New'.",
    ],
    ['removes an operation', getTicket({ operationId: 'GetOne' }), "In the swagger, operations were removed: 'GetTicket'."],
    [
      'describes an input anew',
      { swagger: { definitions: { NewTicket: { properties: { queue: { description: 'Q.' } } } } } },
      "In the swagger, 'description' was changed for inputs in 'CreateTicket'.",
    ],
    ['moves to another host', { swagger: { host: 'tickets.contoso.example' } }, "In the swagger, 'host' was changed."],
    ['gets another title', { swagger: { info: { title: 'Tickets' } } }, "In the swagger, 'info.title' was changed."],
    [
      'gets another capability',
      { properties: { properties: { capabilities: ['actions'] } } },
      "Changed in apiProperties.json: 'capabilities'.",
    ],
    ['gets a script', withFile('script.csx', 'class A {}'), 'The script was changed.'],
  ])('is one that %s', (_, example, reason) => {
    const [kind, ...reasons] = classOf(example);
    expect(kind).toBe('major');
    expect(reasons).toContain(reason);
  });

  const propertiesOf = (text: string): ConnectorExample => withFile('apiProperties.json', text);
  const without = (name: string): ConnectorExample => ({ files: { [name]: null } });
  const list = (value: JsonValue): ConnectorExample => ({ properties: { properties: { capabilities: value } } });

  test.each<[string, ConnectorExample, ConnectorExample, string]>([
    [
      'describes a header of a response',
      {},
      getTicket({ responses: { 200: { headers: { Next: { type: 'string' } } } } }),
      "In the swagger, 'headers' was changed for responses in 'GetTicket'.",
    ],
    [
      'gives an output another format',
      {},
      { swagger: { definitions: { Queue: { properties: { id: { format: 'uuid' } } } } } },
      "In the swagger, 'format' was changed for outputs in 'ListQueues'.",
    ],
    [
      'asks for a parameter',
      getTicket({ parameters: [{ name: 'view', in: 'query', type: 'string' }] }),
      getTicket({ parameters: [{ name: 'view', in: 'query', type: 'string', required: true }] }),
      "In the swagger, 'required' was changed for parameters in 'GetTicket'.",
    ],
    [
      'describes a parameter anew',
      getTicket({ parameters: [{ name: 'view', in: 'query', type: 'string' }] }),
      getTicket({ parameters: [{ name: 'view', in: 'query', type: 'string', description: 'The view.' }] }),
      "In the swagger, 'description' was changed for parameters in 'GetTicket'.",
    ],
    ['brings apiProperties.json', without('apiProperties.json'), {}, 'The file apiProperties.json came or went.'],
    ['takes apiProperties.json away', {}, without('apiProperties.json'), 'The file apiProperties.json came or went.'],
    ['brings the swagger', without('apiDefinition.swagger.json'), {}, 'The file apiDefinition.swagger.json came or went.'],
    ['takes the swagger away', {}, without('apiDefinition.swagger.json'), 'The file apiDefinition.swagger.json came or went.'],
    ['brings settings.json', {}, withFile('settings.json', '{}'), 'The file settings.json was changed.'],
    ['changes settings.json', withFile('settings.json', '{}'), withFile('settings.json', '[]'), 'The file settings.json was changed.'],
    ['makes something else of the properties', propertiesOf('{}'), propertiesOf('[]'), "Changed in apiProperties.json: 'everything'."],
    ['makes an object of a list', list([]), list({ description: 'D.' }), "Changed in apiProperties.json: 'capabilities'."],
    ['makes a list of an object', list({ description: 'D.' }), list([]), "Changed in apiProperties.json: 'capabilities'."],
    ['makes a text of a list', list(['x']), list('x'), "Changed in apiProperties.json: 'capabilities'."],
    ['makes a list of a text', list('x'), list(['x']), "Changed in apiProperties.json: 'capabilities'."],
    [
      'adds a key that every object inherits',
      propertiesOf('{}'),
      propertiesOf('{"__proto__":{"publisher":"Ada"}}'),
      "Changed in apiProperties.json: '__proto__'.",
    ],
  ])('is one that %s', (_, old, example, reason) => expect(classOf(example, old)).toEqual(['major', reason]));

  test('tells only what makes it major', () => {
    expect(classOf({ swagger: { host: 'tickets.contoso.example', info: { description: 'Other.' } } })).toEqual([
      'major',
      "In the swagger, 'host' was changed.",
    ]);
  });
});

describe('no update', () => {
  test.each<[string, ConnectorExample]>([
    ['nothing', {}],
    ['the version alone, which every update raises', { swagger: { info: { version: '1.1' } } }],
    ['the package, which holds the same files again', withFile('package.zip', 'PK')],
    ['a picture for the readme', withFile('screenshot.png', 'PNG')],
  ])('is what changes %s', (_, example) => expect(classOf(example)).toEqual(['none']));

  test('is what changes line ends', () =>
    expect(classOf(withFile('readme.md', 'a\r\nb\r\n'), withFile('readme.md', 'a\nb\n'))).toEqual(['none']));

  test('is what changes a file that nobody had to read', () => {
    const files = SAMPLE.files.map((file) => (file.artifact === 'readme' ? { ...file, blob: { kind: 'not-read' as const } } : file));
    expect(compareConnectors(SAMPLE, { ...SAMPLE, files }).update?.kind).toBe('none');
    expect(compareConnectors({ ...SAMPLE, files }, SAMPLE).update?.kind).toBe('none');
  });
});

test('the documented times are those of the page about updates', () => expect(UPDATE_WEEKS).toEqual({ minor: [4, 5], major: [6, 10] }));

describe('what cannot be read', () => {
  const bytes = (text: string) => ({ kind: 'bytes' as const, bytes: new TextEncoder().encode(text) });
  const broken = (text: string): Connector => connectorOf('a', 'custom', [{ name: 'apiDefinition.swagger.json', blob: bytes(text) }]);
  const tooLarge = connectorOf('a', 'custom', [{ name: 'apiDefinition.swagger.json', blob: { kind: 'too-large', size: 2, limit: 1 } }]);

  test.each([
    ['no JSON', broken('swagger: "2.0"')],
    ['a list', broken('[]')],
    ['another version', broken('{"openapi":"3.0.0","paths":{}}')],
    ['neither a version nor paths', broken('{"info":{"title":"A"}}')],
    ['too large', tooLarge],
  ])('leaves the update undecided and says which file it is: %s', (_, unreadable) => {
    const gap = (which: string) =>
      `The ${which} swagger 'a/apiDefinition.swagger.json' could not be read as Swagger 2.0, so the two versions were not compared.`;
    for (const [base, head, expected] of [
      [SAMPLE, unreadable, [gap('new')]],
      [unreadable, SAMPLE, [gap('published')]],
      [unreadable, unreadable, [gap('published'), gap('new')]],
    ] as const) {
      const { changes, update, gaps } = compareConnectors(base, head);
      expect([changes, update]).toEqual([[], undefined]);
      expect(gaps.map(plainText)).toEqual(expected);
    }
  });

  const nobodyRead = connectorOf('a', 'custom', [{ name: 'apiDefinition.swagger.json', blob: { kind: 'not-read' } }]);
  test.each<[string, Connector]>([
    ['there is no swagger', connectorOf('a', 'custom', [])],
    ['nobody had to read the swagger', nobodyRead],
  ])('is not missed where %s', (_, connector) => {
    for (const [base, head] of [
      [connector, SAMPLE],
      [SAMPLE, connector],
      [connector, connector],
    ] as const)
      expect(compareConnectors(base, head)).toMatchObject({ changes: [], remedies: [], gaps: [] });
    expect(compareConnectors(connector, connector).update).toEqual({ kind: 'none', reasons: [] });
  });

  test('does not keep a swagger that names no version from being compared', () => {
    const { changes, gaps } = compareConnectors(broken('{"paths":{},"host":"a.example"}'), broken('{"paths":{},"host":"b.example"}'));
    expect([changes.map(({ rule }) => rule), gaps]).toEqual([['HostChanged'], []]);
  });

  test('for its size is said once, beside what could be told and how much of an update it is', () => {
    const deep = (type: string): Connector => {
      const levels = Array.from({ length: 60 }, (_, level): [string, JsonValue] => {
        const next = { $ref: `#/definitions/D${level + 1}` };
        return [`D${level}`, { properties: { a: next, b: next } }];
      });
      const definitions = { ...Object.fromEntries(levels), D60: { type } };
      return broken(JSON.stringify(api(definitions, { $ref: '#/definitions/D0' })));
    };
    const { changes, update, gaps } = compareConnectors(deep('string'), deep('number'));
    expect(changes.length).toBeGreaterThan(0);
    expect(update).toMatchObject({ kind: 'major' });
    expect(gaps.map(plainText)).toEqual([
      'The two swaggers differ in more places, or are more entangled, than can be told; the first ones are listed.',
    ]);
  });

  test('does not keep a swagger with a fault in its syntax from being compared', () => {
    const { changes } = compareConnectors(broken('{"swagger":"2.0","host":"a.example",}'), broken('{"swagger":"2.0","host":"b.example",}'));
    expect(changes.map(({ rule, line, column }) => [rule, line, column])).toEqual([['HostChanged', 1, 25]]);
  });
});

describe.each(updateRules.map((rule): [string, UpdateRule] => [rule.id, rule]))('%s', (id, rule) => {
  const complaintsOf = ({ old, new: now }: UpdateExample) => compareWith(now, old).complaints;

  test('is what its bad example gives, at its place', () => {
    const [first] = complaintsOf(rule.bad);
    expect(complaintsOf(rule.bad).map((one) => one.rule.id)).toEqual([id]);
    expect([first?.complaint.file?.split('/').at(-1), first?.complaint.pointer]).toEqual([rule.reportedAt.file, rule.reportedAt.pointer]);
  });

  test('is not what its good example gives', () => expect(complaintsOf(rule.good)).toEqual([]));
});

describe('update rules', () => {
  const renamed = (old: string, now: string) => {
    const head = applyExample({ swagger: { info: { title: now } } });
    const comparison = compareConnectors(applyExample({ swagger: { info: { title: old } } }), head);
    return updateFindings(comparison, head, DEFAULT_CONFIGURATION).map(({ severity }) => severity);
  };

  test.each([
    ['another name', 'Contoso Tickets', 'Contoso Helpdesk', ['error']],
    ['another spelling', 'Contoso Tickets', 'Contoso-Tickets', ['warning']],
    ['the first name after that of the template', 'Default title', 'Contoso Tickets', ['info']],
    ['a mark of deprecation', 'Contoso Tickets', 'Contoso Tickets [DEPRECATED]', []],
    ['another name that is marked as deprecated', 'Contoso Tickets', 'Contoso Helpdesk (deprecated)', ['info']],
    ['blanks', 'Contoso Tickets', 'Contoso  Tickets ', []],
  ])('weigh a new title by what it is: %s', (_, old, now, severities) => expect(renamed(old, now)).toEqual(severities));

  test('let a second way to log in be added, but not take the place of the first', () => {
    const oauth = { type: 'oauth2', flow: 'implicit', authorizationUrl: 'https://contoso.example/a', scopes: {} };
    const ids = (securityDefinitions: object) =>
      compareWith({ swagger: { securityDefinitions } } as ConnectorExample).complaints.map(({ rule }) => rule.id);
    expect(ids({ oauth })).toEqual([]);
    expect(ids({ oauth, api_key: null })).toEqual(['AuthenticationTypeChanged']);
  });

  test('ask less of an update that adds a publisher than of one that replaces the publisher', () => {
    const severity = (publisher: string) => {
      const head = applyExample({ properties: { properties: { publisher } } });
      return updateFindings(compareConnectors(SAMPLE, head), head, DEFAULT_CONFIGURATION).map((finding) => [
        finding.severity,
        finding.line,
      ]);
    };
    expect(severity('Ada Example, Bo Example')).toEqual([['info', 5]]);
    expect(severity('Bo Example')).toEqual([['warning', 5]]);
  });

  test('do not take an operation for renamed while the old one is still there', () => {
    const patch = {
      paths: { '/tickets/{ticketId}': { get: { operationId: 'Get_Ticket' } }, '/other': { get: { operationId: 'GetTicket' } } },
    };
    expect(compareWith({ swagger: patch }).complaints).toEqual([]);
  });
});

const annotated = (annotation: JsonObject): JsonObject => ({ 'x-ms-api-annotation': annotation });

describe('the remedy', () => {
  const remedies = (operation: object) => {
    const old = getTicket(operation);
    return compareWith({ swagger: { paths: { '/tickets/{ticketId}': { get: null } } } }, old).remedies;
  };

  test('keeps the old operation deprecated and numbers the new one on', () => {
    expect(remedies({})).toEqual([
      {
        operation: 'GetTicket',
        snippet: {
          keep: {
            summary: 'Get a ticket (deprecated)',
            description: 'Reads one ticket. (deprecated)',
            deprecated: true,
            'x-ms-api-annotation': { family: 'GetTicket', revision: 1, status: 'Production' },
          },
          add: {
            operationId: 'GetTicket_V2',
            summary: 'Get a ticket',
            description: 'Reads one ticket.',
            'x-ms-api-annotation': { family: 'GetTicket', revision: 2, status: 'Preview' },
          },
        },
      },
    ]);
  });

  test.each([
    ['the annotation', { 'x-ms-api-annotation': { family: 'Tickets', revision: 4, status: 'Production' } }, 'Tickets', 5, 'GetTicket_V5'],
    ['the id', { operationId: 'GetTicket_V2' }, 'GetTicket', 3, 'GetTicket_V3'],
    ['the id in small letters', { operationId: 'get_ticket_v9' }, 'get_ticket', 10, 'get_ticket_V10'],
    ['the id with several digits', { operationId: 'GetTicket_V1203' }, 'GetTicket', 1204, 'GetTicket_V1204'],
    ['the annotation, not the id', { operationId: 'GetTicket_V2', ...annotated({ revision: 7 }) }, 'GetTicket', 8, 'GetTicket_V8'],
  ])('goes on from the revision that %s names', (_, operation, family, revision, operationId) => {
    expect(remedies(operation)[0]?.snippet.add).toMatchObject({ operationId, 'x-ms-api-annotation': { family, revision } });
  });

  test.each<[string, JsonObject, string]>([
    ['a revision of 0', annotated({ revision: 0 }), 'GetTicket_V2'],
    ['a negative revision', annotated({ revision: -3 }), 'GetTicket_V2'],
    ['a broken revision', annotated({ revision: 1.5 }), 'GetTicket_V2'],
    ['a revision that is too large to count', annotated({ revision: 1e300 }), 'GetTicket_V2'],
    ['a revision in words', annotated({ revision: '4' }), 'GetTicket_V2'],
    ['an annotation that is no object', { 'x-ms-api-annotation': 'Tickets' }, 'GetTicket_V2'],
    ['an id with a version in the middle', { operationId: 'Get_V2_Ticket' }, 'Get_V2_Ticket_V2'],
    ['an id with a version that letters follow', { operationId: 'GetTicket_V2b' }, 'GetTicket_V2b_V2'],
    ['an id with version 0', { operationId: 'GetTicket_V0' }, 'GetTicket_V0_V2'],
    ['an id with a version of five digits', { operationId: 'GetTicket_V12345' }, 'GetTicket_V12345_V2'],
  ])('takes the published operation for the first one where it has %s', (_, operation, operationId) => {
    const snippet = remedies(operation)[0]?.snippet;
    expect(snippet?.keep).toMatchObject({ 'x-ms-api-annotation': { revision: 1 } });
    expect(snippet?.add).toMatchObject({ operationId, 'x-ms-api-annotation': { revision: 2 } });
  });

  test.each([
    ['Get a ticket', 'Get a ticket (deprecated)'],
    ['Get a ticket \n', 'Get a ticket (deprecated)'],
    ['  Get a ticket', '  Get a ticket (deprecated)'],
    ['Get a ticket (deprecated)', 'Get a ticket (deprecated)'],
    ['Get a ticket (Deprecated)', 'Get a ticket (Deprecated)'],
    ['Get a ticket (deprecated)  ', 'Get a ticket (deprecated)  '],
    ['(deprecated) Get a ticket', '(deprecated) Get a ticket (deprecated)'],
    ['Get a ticket (deprecated).', 'Get a ticket (deprecated). (deprecated)'],
  ])('marks %j at its end, once', (text, marked) => {
    const snippet = remedies({ summary: text, description: text })[0]?.snippet;
    expect(snippet?.keep).toMatchObject({ summary: marked, description: marked });
    expect(snippet?.add).toMatchObject({ summary: text, description: text });
  });

  test.each([
    ['summary', 'description'],
    ['description', 'summary'],
  ])('writes no %s where there was none', (missing, other) => {
    const snippet = remedies({ [missing]: null })[0]?.snippet;
    expect(Object.keys(snippet?.keep ?? {})).toEqual([other, 'deprecated', 'x-ms-api-annotation']);
    expect(Object.keys(snippet?.add ?? {})).toEqual(['operationId', other, 'x-ms-api-annotation']);
  });

  const operationsOf = (old: ConnectorExample, now: ConnectorExample) => compareWith(now, old).remedies.map(({ operation }) => operation);
  const twice = {
    swagger: { definitions: { NewTicket: { properties: { queue: null, subject: { type: 'integer' }, fields: { type: 'string' } } } } },
  };

  test.each<[string, ConnectorExample, ConnectorExample, string[]]>([
    ['an operation that breaks twice, once', {}, twice, ['CreateTicket']],
    ['every operation that breaks, in their order', {}, { swagger: { paths: { '/tickets': null } } }, ['ListTickets', 'CreateTicket']],
    ['none that gets another text', {}, getTicket({ description: 'Other.' }), []],
    ['none that may only lose a value', {}, { swagger: { paths: { '/tickets': { get: { parameters: [] } } } } }, []],
    ['none that is new', {}, { swagger: { paths: { '/new': { get: { operationId: 'New', responses: {} } } } } }, []],
    ['none without an id', getTicket({ operationId: null }), { swagger: { paths: { '/tickets/{ticketId}': null } } }, []],
    ['nothing where the connector moves to another host', {}, { swagger: { host: 'b.example' } }, []],
  ])('names %s', (_, old, now, operations) => expect(operationsOf(old, now)).toEqual(operations));

  test('is that of the first operation where two have the same id', () => {
    const get = (summary: string) => ({ get: { operationId: 'Same', summary, responses: {} } });
    const old: ConnectorExample = { swagger: { paths: { '/a': get('First'), '/b': get('Second') } } };
    expect(compareWith({}, old).remedies.map(({ snippet }) => snippet.add.summary)).toEqual(['First']);
  });
});
