/** An invented repository with an invented pull request, as every end-to-end test begins. */
import type { Files } from '../github-double/git.ts';
import { createWorld, type PullOptions, type World, type WorldOptions } from '../github-double/world.ts';

export const NUMBER = 7;
export const TITLE = 'Fabrikam Parcels (Independent Publisher)';
export const FOLDER = 'independent-publisher-connectors/Fabrikam Parcels';
export const SWAGGER = `${FOLDER}/apiDefinition.swagger.json`;
export const PROPERTIES = `${FOLDER}/apiProperties.json`;
export const README = `${FOLDER}/readme.md`;
export const SETTINGS = '.github/connector-preflight.yml';
export const CHECK = 'Connector Preflight';

const TEMPLATE = `## Before you ask for a review

- [ ] The connector works; I deployed it and tried every operation.
- [ ] I validated the swagger file with \`paconn validate\`.
`;

export const BODY = `${TEMPLATE.replaceAll('[ ]', '[x]')}
![The flow](https://github.com/user-attachments/assets/6f0c9a4d-0000-4000-8000-000000000001)
![The test tab](https://github.com/user-attachments/assets/6f0c9a4d-0000-4000-8000-000000000002)
`;

export const BASE: Files = {
  'readme.md': '# Connectors\n',
  '.github/pull_request_template.md': TEMPLATE,
  'independent-publisher-connectors/Contoso Weather/readme.md': '# Contoso Weather\n',
};

const definition = {
  swagger: '2.0',
  info: {
    title: 'Fabrikam Parcels',
    description: 'Fabrikam Parcels tells where a parcel is and when it will arrive.',
    version: '1.0',
    contact: { name: 'Robin Example', url: 'https://fabrikam.example/support', email: 'robin@fabrikam.example' },
  },
  host: 'api.fabrikam.example',
  basePath: '/v2',
  schemes: ['https'],
  consumes: ['application/json'],
  produces: ['application/json'],
  paths: {
    '/parcels/next': {
      get: {
        summary: 'Get the next parcel',
        description: 'Reads which parcel arrives next.',
        operationId: 'GetNextParcel',
        parameters: [],
        responses: { 200: { description: 'The parcel.', schema: { $ref: '#/definitions/Parcel' } } },
      },
    },
  },
  definitions: {
    Parcel: {
      type: 'object',
      properties: { id: { type: 'string', 'x-ms-summary': 'Parcel ID', description: 'The ID of the parcel.' } },
    },
  },
  parameters: {},
  responses: {},
  securityDefinitions: { api_key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } },
  security: [{ api_key: [] }],
  tags: [],
  'x-ms-connector-metadata': [
    { propertyName: 'Website', propertyValue: 'https://fabrikam.example' },
    { propertyName: 'Privacy policy', propertyValue: 'https://fabrikam.example/privacy' },
    { propertyName: 'Categories', propertyValue: 'Commerce;Productivity' },
  ],
};

const properties = {
  properties: {
    connectionParameters: {
      api_key: {
        type: 'securestring',
        uiDefinition: {
          displayName: 'API key',
          description: 'The API key of your Fabrikam account.',
          tooltip: 'Provide your API key',
          constraints: { tabIndex: 2, clearText: false, required: 'true' },
        },
      },
    },
    iconBrandColor: '#da3b01',
    capabilities: [],
    publisher: 'Robin Example',
    stackOwner: 'Fabrikam, Inc.',
  },
};

const README_TEXT = `# Fabrikam Parcels

Fabrikam Parcels tells where a parcel is and when it will arrive. This connector reads which parcel arrives next.

## Publisher: Robin Example

## Prerequisites

You need a Fabrikam account.

## Supported Operations

### Get the next parcel

Reads which parcel arrives next.

## Obtaining Credentials

Sign in to your Fabrikam account and copy the API key from the settings.

## Known Issues and Limitations

Parcels that arrived are not listed.
`;

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The API definition with other values in its \`info\`. */
export const swaggerWith = (info: Readonly<Record<string, unknown>>): string =>
  json({ ...definition, info: { ...definition.info, ...info } });

/** The connector properties with other values at their top. */
export const propertiesWith = (more: Readonly<Record<string, unknown>>): string =>
  json({ properties: { ...properties.properties, ...more } });

/** A new connector of three files in which nothing has to be mended. */
export const CONNECTOR: Readonly<Record<string, string>> = {
  [SWAGGER]: json(definition),
  [PROPERTIES]: json(properties),
  [README]: README_TEXT,
};

/** One error: the colour is not the one that independent publishers have. */
export const WRONG_COLOUR = { [PROPERTIES]: propertiesWith({ iconBrandColor: '#007ee5' }) };

export interface Scene {
  readonly pull?: Partial<PullOptions>;
  /** Files of the base branch besides the usual ones. */
  readonly base?: Files;
  readonly world?: WorldOptions;
}

/** A repository with one open pull request from a fork: the connector without errors, unless the scene says otherwise. */
export function createScene({ pull, base, world }: Scene = {}): World {
  return createWorld({
    branches: { dev: { ...BASE, ...base } },
    pulls: [{ number: NUMBER, title: TITLE, body: BODY, author: 'bob', changes: CONNECTOR, ...pull }],
    ...world,
  });
}
