/** Which keys a security definition has, by its type. */
import { type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { textOf } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import { onObject, type SwaggerRule } from '../swagger-rule.ts';

const FLOW_URLS: ReadonlyMap<string, readonly string[]> = new Map([
  ['implicit', ['authorizationUrl']],
  ['password', ['tokenUrl']],
  ['application', ['tokenUrl']],
  ['accessCode', ['authorizationUrl', 'tokenUrl']],
]);

/** The keys that the definition needs besides `type`; undefined when its type is not known. */
function neededKeys(definition: JsonObject): readonly string[] | undefined {
  const type = textOf(definition, 'type');
  if (type === 'basic') return [];
  if (type === 'apiKey') return ['name', 'in'];
  if (type !== 'oauth2') return undefined;
  return ['flow', 'scopes', ...(FLOW_URLS.get(textOf(definition, 'flow') ?? '') ?? [])];
}

/** Undefined when nothing can be said: the type or the flow is not known. */
function allowedKeys(definition: JsonObject): ReadonlySet<string> | undefined {
  const needed = neededKeys(definition);
  if (needed === undefined) return undefined;
  if (textOf(definition, 'type') === 'oauth2' && !FLOW_URLS.has(textOf(definition, 'flow') ?? '')) return undefined;
  return new Set(['type', 'description', ...needed]);
}

export const securitySchemePropertyNotValid: SwaggerRule = {
  id: 'SecuritySchemePropertyNotValid',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'A security definition only has the keys of its type.',
  why: 'Keys of another type show that two ways of signing in were mixed. The platform refuses the definition because it cannot tell which one is meant.',
  remedy: 'Delete the key, or correct `type` or `flow`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { securityDefinitions: { api_key: { flow: 'implicit' } } },
  good: { securityDefinitions: { api_key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' } } },
  reportedAt: '/securityDefinitions/api_key/flow',
  visit: [
    onObject(['securityDefinition'], (node, report) => {
      const allowed = allowedKeys(node.value);
      if (allowed === undefined) return;
      const type = textOf(node.value, 'type') === 'oauth2' ? 'flow' : 'type';
      for (const key of Object.keys(node.value)) {
        if (allowed.has(key) || key.startsWith('x-')) continue;
        const pointer = node.pointer(key);
        report({
          pointer,
          atKey: true,
          message: say`The security definition ${String(node.key)} has the key ${key}, which the ${[type]} ${textOf(node.value, type) ?? ''} does not have.`,
          fix: { kind: 'json', edits: [{ op: 'remove', pointer }] },
        });
      }
    }),
  ],
};

function isThere(value: JsonValue | undefined): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined;
}

export const securitySchemePropertyRequired: SwaggerRule = {
  id: 'SecuritySchemePropertyRequired',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'A security definition has all keys that its type needs.',
  why: 'Without them the platform cannot build the connection: it does not know where the key goes, or where people sign in.',
  remedy: 'Add the key. `scopes` may be an empty object.',
  confidence: 'medium',
  source: 'Documented rule. One definition without `scopes` was published in 2024, so that one is a warning.',
  bad: { securityDefinitions: { api_key: { name: null } } },
  good: { securityDefinitions: { api_key: { name: 'X-Api-Key' } } },
  reportedAt: '/securityDefinitions/api_key',
  visit: [
    onObject(['securityDefinition'], (node, report) => {
      for (const key of neededKeys(node.value) ?? []) {
        if (isThere(member(node.value, key))) continue;
        report({
          pointer: node.pointer(),
          message: say`The security definition ${String(node.key)} of type ${textOf(node.value, 'type') ?? ''} has no ${key}.`,
          ...(key === 'scopes' && {
            atMost: 'warning',
            fix: { kind: 'json', edits: [{ op: 'set', pointer: node.pointer(key), value: {} }] },
          }),
        });
      }
    }),
  ],
};
