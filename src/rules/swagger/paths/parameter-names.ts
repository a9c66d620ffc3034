/** Names that a parameter cannot have. */
import { say } from '../../../text/text.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { listTickets, queryParameter, uploadWith } from './examples.ts';

const NOT_ASCII = /[^\0-\x7f]/;

const AUTHORIZATION = { name: 'Authorization', in: 'header', type: 'string', 'x-ms-summary': 'Token', description: 'The token.' };

function formField(name: string): { readonly [key: string]: string } {
  return { name, in: 'formData', type: 'string', 'x-ms-summary': 'Size', description: 'The size.' };
}

export const connectionIdParameterNotAllowed: SwaggerRule = {
  id: 'ConnectionIdParameterNotAllowed',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'No parameter is called `connectionId`.',
  why: 'The platform puts a parameter of this name in front of every call to say which connection is used. A second one would collide with it.',
  remedy: 'Rename the parameter. If the service insists on this name, set it with a policy.',
  confidence: 'medium',
  source: 'Documented rule; no published connector has such a parameter in any spelling.',
  bad: listTickets(queryParameter('connectionId')),
  good: listTickets(queryParameter('linkId')),
  reportedAt: '/paths/~1tickets/get/parameters/0/name',
  visit: [
    onKey(['parameter'], ['name'], (node, value, key, report) => {
      if (typeof value !== 'string' || value.toLowerCase() !== 'connectionid') return;
      report({ pointer: node.pointer(key), message: say`The parameter name ${value} is taken by the platform.` });
    }),
  ],
};

export const invalidFormDataParameterName: SwaggerRule = {
  id: 'InvalidFormDataParameterName',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Names of form fields consist of ASCII characters.',
  why: 'The name travels in a header of the form, where other characters are not safe: the service may get a field that it does not know.',
  remedy: 'Use the name of the field that the service has in plain letters.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: uploadWith(formField('größe')),
  good: uploadWith(formField('size')),
  reportedAt: '/paths/~1files/post/parameters/0/name',
  visit: [
    onKey(['parameter'], ['name'], (node, value, key, report) => {
      if (typeof value !== 'string' || node.in !== 'formData') return;
      const [character] = value.match(NOT_ASCII) ?? [];
      if (character === undefined) return;
      report({ pointer: node.pointer(key), message: say`The form field ${value} has a character in its name that is not ASCII.` });
    }),
  ],
};

export const reservedParameterIsUsed: SwaggerRule = {
  id: 'ReservedParameterIsUsed',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'error' },
  summary: 'The header `Authorization` is left to the connection.',
  why: 'The platform writes this header itself, from what a user has entered for the connection. As a parameter, every step of a flow would ask for a secret and keep it readable.',
  remedy: 'Delete the parameter. Describe the sign-in in `securityDefinitions` and in the connection parameters of apiProperties.json.',
  confidence: 'medium',
  source:
    'Documented rule without a list of names. Publishers have reported that this header is refused, and no published connector has it as a parameter.',
  bad: listTickets(AUTHORIZATION),
  good: { securityDefinitions: { api_key: { type: 'apiKey', name: 'Authorization', in: 'header' } } },
  reportedAt: '/paths/~1tickets/get/parameters/0/name',
  visit: [
    onKey(['parameter'], ['name'], (node, value, key, report) => {
      if (typeof value !== 'string' || value.toLowerCase() !== 'authorization' || node.in !== 'header') return;
      report({ pointer: node.pointer(key), message: say`The header ${value} is a parameter; the connection sets it.` });
    }),
  ],
};
