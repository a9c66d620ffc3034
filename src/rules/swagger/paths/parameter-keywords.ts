/** Keywords of a parameter that do not go with its location or with each other. */
import { say } from '../../../text/text.ts';
import { parameterSubject } from '../node-names.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { listTickets, queryParameter, sharedLimit } from './examples.ts';

const TEAM = { name: 'X-Team', in: 'header', type: 'string', 'x-ms-summary': 'Team', description: 'The team.' };
const FIXED = { default: 'json', 'x-ms-visibility': 'internal' };

export const allowEmptyValueOnlyValidForQueryFormData: SwaggerRule = {
  id: 'AllowEmptyValueOnlyValidForQueryFormData',
  subject: 'swagger',
  group: 'Metadata',
  levels: { documented: 'error' },
  summary: '`allowEmptyValue` stands only in query and form parameters.',
  why: 'Swagger 2.0 gives the keyword a meaning in these two places only, and the file is refused.',
  remedy: 'Delete `allowEmptyValue`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: listTickets({ ...TEAM, allowEmptyValue: true }),
  good: listTickets(queryParameter('team', { allowEmptyValue: true })),
  reportedAt: '/paths/~1tickets/get/parameters/0/allowEmptyValue',
  visit: [
    onKey(['parameter'], ['allowEmptyValue'], (node, _value, key, report) => {
      const place = node.in;
      if (place === undefined || place === 'query' || place === 'formData' || place === 'body') return;
      const pointer = node.pointer(key);
      const message = say`${parameterSubject(node)} has ${key}, which has no meaning in the location ${place}.`;
      report({ pointer, atKey: true, message, fix: { kind: 'json', edits: [{ op: 'remove', pointer }] } });
    }),
  ],
};

export const queryParameterEncodingNotSupported: SwaggerRule = {
  id: 'QueryParameterEncodingNotSupported',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'warning' },
  summary: '`x-ms-url-encoding` stands only in path parameters.',
  why: 'Values in the query are always encoded once. Whoever asks for something else here does not get it.',
  remedy: 'Delete `x-ms-url-encoding`.',
  confidence: 'medium',
  source: 'Documented rule; 14 published connectors break it, so it stops nobody.',
  bad: sharedLimit({ 'x-ms-url-encoding': 'single' }),
  good: sharedLimit(),
  reportedAt: '/parameters/Limit/x-ms-url-encoding',
  visit: [
    onKey(['parameter'], ['x-ms-url-encoding'], (node, _value, key, report) => {
      if (node.in !== 'query') return;
      const pointer = node.pointer(key);
      const message = say`${parameterSubject(node)} is in the query, where ${key} has no effect.`;
      report({ pointer, atKey: true, message, fix: { kind: 'json', edits: [{ op: 'remove', pointer }] } });
    }),
  ],
};

export const internalPropertyWithDefaultOptional: SwaggerRule = {
  id: 'InternalPropertyWithDefaultOptional',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'warning' },
  summary: 'A hidden parameter with a default is required.',
  why: 'Optional parameters that nobody fills in are left out of the request. Nobody can fill in a hidden one, so its default is never sent.',
  remedy: 'Set `"required": true` when the value must be sent. If the service does without it, delete the parameter.',
  confidence: 'high',
  source: 'Documented rule; 12 published connectors break it, so it stops nobody.',
  bad: listTickets(queryParameter('format', FIXED)),
  good: listTickets(queryParameter('format', { ...FIXED, required: true })),
  reportedAt: '/paths/~1tickets/get/parameters/0',
  visit: [
    onKey(['parameter'], ['default'], (node, _value, _key, report) => {
      if (!node.internal || node.value.required === true || node.in === 'body') return;
      report({ pointer: node.pointer(), message: say`${parameterSubject(node)} is hidden and optional, so its default is not sent.` });
    }),
  ],
};
