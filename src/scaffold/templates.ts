/** What a new connector folder holds: a small connector that is whole and in order, to be changed piece by piece into one's own. */
import type { JsonObject } from '../connector/json-value.ts';
import type { Profile } from '../rules/rule.ts';

export interface Described {
  /** Of the service: folder, title and texts. */
  readonly name: string;
  readonly publisher: string;
}

const SITE = 'https://www.example.com';
const PROGRAM_COLOR = '#da3b01';
const OWN_COLOR = '#2f6f4e';

const ITEM_ID = {
  name: 'itemId',
  in: 'path',
  required: true,
  type: 'string',
  'x-ms-summary': 'Item ID',
  description: 'The ID of the item, as the list of items shows it.',
  'x-ms-url-encoding': 'single',
};

const ITEM = { $ref: '#/definitions/Item' };

const property = (type: string, title: string, description: string): JsonObject => ({ type, 'x-ms-summary': title, description });

export function swaggerTemplate({ name, publisher }: Described): JsonObject {
  return {
    swagger: '2.0',
    info: {
      title: name,
      description: `Work with the items that are kept in ${name}: list them, read one, and create new ones.`,
      version: '1.0',
      contact: { name: publisher, url: `${SITE}/support`, email: 'support@example.com' },
    },
    host: 'api.example.com',
    basePath: '/v1',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    paths: {
      '/items': {
        get: {
          summary: 'List items',
          description: 'Lists the items that the account may see.',
          operationId: 'ListItems',
          parameters: [],
          responses: { '200': { description: 'The items.', schema: { type: 'array', items: ITEM } } },
        },
        post: {
          summary: 'Create an item',
          description: 'Creates an item and returns it.',
          operationId: 'CreateItem',
          parameters: [{ name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/NewItem' } }],
          responses: { '201': { description: 'The new item.', schema: ITEM } },
        },
      },
      '/items/{itemId}': {
        get: {
          summary: 'Get an item',
          description: 'Reads one item.',
          operationId: 'GetItem',
          parameters: [ITEM_ID],
          responses: { '200': { description: 'The item.', schema: ITEM } },
        },
      },
    },
    definitions: {
      Item: {
        type: 'object',
        properties: {
          id: property('string', 'ID', 'The ID of the item.'),
          name: property('string', 'Name', 'The name of the item.'),
        },
      },
      NewItem: {
        type: 'object',
        required: ['name'],
        properties: { name: property('string', 'Name', 'The name that the new item is to have.') },
      },
    },
    parameters: {},
    responses: {},
    securityDefinitions: { api_key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } },
    security: [{ api_key: [] }],
    'x-ms-connector-metadata': [
      { propertyName: 'Website', propertyValue: SITE },
      { propertyName: 'Privacy policy', propertyValue: `${SITE}/privacy` },
      { propertyName: 'Categories', propertyValue: 'Productivity' },
    ],
  };
}

export function propertiesTemplate({ name, publisher }: Described, profile: Profile): JsonObject {
  return {
    properties: {
      connectionParameters: {
        api_key: {
          type: 'securestring',
          uiDefinition: {
            displayName: 'API Key',
            description: `The API key of your ${name} account.`,
            tooltip: 'Provide your API key',
            constraints: { required: 'true', clearText: false, tabIndex: 2 },
          },
        },
      },
      iconBrandColor: profile === 'independent-publisher' ? PROGRAM_COLOR : OWN_COLOR,
      capabilities: [],
      publisher,
      stackOwner: name,
    },
  };
}

export function readmeTemplate({ name, publisher }: Described): string {
  return `# ${name}
${name} keeps items for you and your team. With this connector a flow can list them, read one, and create new ones.

## Publisher: ${publisher}

## Prerequisites
You need an account at ${name}. The free plan is enough.

## Supported Operations
### List items
Lists the items that the account may see.
### Create an item
Creates an item and returns it.
### Get an item
Reads one item.

## Obtaining Credentials
Sign in to ${name}, open the settings of your account, and create an API key.

## Known Issues and Limitations
There are no known issues.
`;
}

export function introTemplate({ name, publisher }: Described): string {
  return `# ${name}

${name} keeps items for people and teams. The connector will bring them into flows, so that nobody has to copy them by hand.

## What the connector will do

- List items: lists the items that the account may see.
- Create an item: creates an item and returns it.
- Get an item: reads one item.

## Who builds it

${publisher}
`;
}
