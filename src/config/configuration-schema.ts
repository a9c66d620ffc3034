/** The JSON Schema of `.github/connector-preflight.yml`; editors get it as `schemas/configuration.schema.json`. */
import { COMMAND_NAMES } from '../bot/commands/command.ts';
import { NEEDS } from '../bot/permissions.ts';
import { LEVELS, PROFILES } from '../rules/rule.ts';
import { LABEL_KEYS } from './configuration.ts';

const level = { $ref: '#/definitions/level' };
const label = { type: 'string', maxLength: 50 } as const;
const folders = {
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[^/]' },
  maxItems: 20,
} as const;

/** `ruleIds`: the ids that the key `rules` may hold. */
export function configurationSchema(ruleIds: readonly string[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Connector Preflight configuration',
    description: 'Settings of the review of pull requests, read from the base branch only.',
    definitions: { level: { enum: LEVELS } },
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties: {
      version: { const: 1, description: 'Version of this format.' },
      preset: {
        enum: ['documented', 'calibrated'],
        description: 'documented: the written rules as they stand. calibrated: the written rules where reviewers do not contradict them.',
      },
      rules: {
        type: 'object',
        description: 'The level of single rules, above the preset.',
        additionalProperties: false,
        properties: Object.fromEntries(ruleIds.map((id) => [id, level])),
      },
      folders: {
        type: 'object',
        description: 'The folders that hold connectors, one list a profile.',
        additionalProperties: false,
        properties: Object.fromEntries(PROFILES.map((profile) => [profile, folders])),
      },
      'base-branches': {
        type: 'array',
        description: 'Branches that a pull request may be aimed at; messages name the first.',
        items: { type: 'string', minLength: 1, maxLength: 200 },
        minItems: 1,
        maxItems: 20,
      },
      title: {
        type: 'object',
        description: 'The parts of a title.',
        additionalProperties: false,
        properties: {
          suffix: { type: 'string', minLength: 1, maxLength: 80, description: 'What follows the name of the connector.' },
          'proposal-prefix': { type: 'string', minLength: 1, maxLength: 40, description: 'The word before the name of a proposal.' },
        },
      },
      screenshots: {
        type: 'object',
        description: 'The pictures that a description has to show.',
        additionalProperties: false,
        properties: {
          flows: {
            type: 'integer',
            minimum: 0,
            maximum: 20,
            description: 'Flow runs to show for a new connector, never more than it has operations.',
          },
        },
      },
      'known-connectors': {
        type: 'array',
        description: 'Published connectors that have no folder in the repository; a new connector of the same name is reported.',
        maxItems: 5000,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'owner'],
          properties: {
            name: { type: 'string', minLength: 1, maxLength: 200 },
            owner: {
              enum: ['certified', 'independent-publisher'],
              description: 'certified: by Microsoft or the owner of the service.',
            },
            host: { type: 'string', maxLength: 253, description: 'Host of the API, as in an API definition.' },
            'base-path': { type: 'string', maxLength: 253 },
          },
        },
      },
      'package-zip': { enum: ['off', 'optional', 'required'], description: 'Whether a new connector has to bring its package.' },
      limits: {
        type: 'object',
        description: 'What is too large to be read.',
        additionalProperties: false,
        properties: {
          'file-megabytes': { type: 'number', minimum: 1, maximum: 100, description: 'Larger files are not read.' },
        },
      },
      report: {
        type: 'object',
        description: 'How a review is shown on the pull request.',
        additionalProperties: false,
        properties: {
          status: { enum: ['check-run', 'commit-status'], description: 'How the verdict is published beside the comment.' },
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
            description: 'Name of the check; the one to require in branch protection.',
          },
          comment: { type: 'boolean', description: 'Whether to comment on the pull request.' },
          suggestions: { type: 'boolean', description: 'Whether to suggest changes beside the lines that a machine can mend.' },
          logins: {
            type: 'array',
            description: 'Accounts whose comments with our marker are our own, former ones included, e.g. github-actions[bot].',
            items: { type: 'string', minLength: 1, maxLength: 100 },
            maxItems: 20,
          },
        },
      },
      commands: {
        type: 'object',
        description: 'Commands in comments of pull requests.',
        additionalProperties: false,
        properties: {
          prefix: {
            type: 'string',
            pattern: '^/[a-z][a-z0-9-]{1,29}$',
            description: 'What a command begins with: a slash and a word in lower case.',
          },
          allow: {
            type: 'object',
            description:
              'Who may use a command. author: the author of the pull request, and triage and above. nobody: the command is turned off.',
            additionalProperties: false,
            properties: Object.fromEntries(COMMAND_NAMES.map((name) => [name, { enum: NEEDS }])),
          },
        },
      },
      certification: {
        type: 'object',
        description: 'How to tell where a pull request stands in the certification.',
        additionalProperties: false,
        properties: {
          logins: {
            type: 'array',
            description: 'Accounts that answer for the certification; the messages of no others are read so.',
            items: { type: 'string', minLength: 1, maxLength: 100 },
            maxItems: 20,
          },
          'deploying-label': {
            ...label,
            description: 'A label that others set on an approved connector; "" for none. It is never set by us.',
          },
          'deployed-label': {
            ...label,
            description: 'A label that others set on a connector that is live; "" for none. It is never set by us.',
          },
        },
      },
      labels: {
        type: 'object',
        description: 'Labels that show where a pull request stands.',
        additionalProperties: false,
        properties: {
          manage: { type: 'boolean', description: 'Whether to set and take off the labels of "names".' },
          create: { type: 'boolean', description: 'Whether to create those of them that the repository does not have.' },
          recheck: { ...label, description: 'A label that asks for a review and is taken off again; "" for none.' },
          names: {
            type: 'object',
            description: 'What each label is called in the repository; "" for one that is not used.',
            additionalProperties: false,
            properties: Object.fromEntries(LABEL_KEYS.map((key) => [key, label])),
          },
        },
      },
    },
  };
}
