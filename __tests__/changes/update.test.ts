import { describe, expect, test } from '@jest/globals';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { UPDATE_WEEKS } from '../../src/changes/update-class.ts';
import { updateFindings } from '../../src/changes/update-findings.ts';
import type { UpdateExample, UpdateRule } from '../../src/changes/update-rule.ts';
import { updateRules } from '../../src/changes/update-rules.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { connectorOf } from '../../src/connector/layout.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { plainText } from '../../src/text/render.ts';

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
  test.each<[string, ConnectorExample, string]>([
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
  ])('is one that changes %s', (_, example, reason) => expect(classOf(example)).toEqual(['minor', reason]));

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
    ['too large', tooLarge],
  ])('leaves the update undecided and says which file it is: %s', (_, head) => {
    const { changes, update, gaps } = compareConnectors(SAMPLE, head);
    expect([changes, update]).toEqual([[], undefined]);
    expect(gaps.map(plainText)).toEqual([expect.stringContaining("The new swagger 'a/apiDefinition.swagger.json' could not be read")]);
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
  ])('goes on from the revision that %s names', (_, operation, family, revision, operationId) => {
    expect(remedies(operation)[0]?.snippet.add).toMatchObject({ operationId, 'x-ms-api-annotation': { family, revision } });
  });
});
