/** What operations demand for signing in, against what `securityDefinitions` offers. */
import { isArray, isObject, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { objectOf, type Swagger, textOf } from '../../../connector/swagger/swagger.ts';
import type { JsonEdit } from '../../../fixes/fix.ts';
import { listOf, say } from '../../../text/text.ts';
import type { SwaggerNode } from '../node.ts';
import { oncePerDocument, onObject, type SwaggerRule } from '../swagger-rule.ts';

const OAUTH: JsonObject = {
  oauth: {
    type: 'oauth2',
    flow: 'accessCode',
    authorizationUrl: 'https://contoso.example/authorize',
    tokenUrl: 'https://contoso.example/token',
    scopes: { 'tickets.read': 'Read tickets' },
  },
};

function definitionOf(swagger: Swagger, name: string): JsonValue | undefined {
  return member(member(swagger.root, 'securityDefinitions'), name);
}

/** Names of the definitions by their letters and digits alone: "API Key" and "api_key" are meant to be the same. */
const definitionsByLetters = oncePerDocument((swagger) => {
  const names = Object.keys(objectOf(swagger.root, 'securityDefinitions') ?? {});
  return new Map(names.map((name) => [lettersOf(name), name]));
});

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function renameKey(node: SwaggerNode, from: string, to: string, value: JsonValue): readonly JsonEdit[] {
  return [
    { op: 'remove', pointer: node.pointer(from) },
    { op: 'set', pointer: node.pointer(to), value },
  ];
}

export const securityRequirementMustBeDefined: SwaggerRule = {
  id: 'SecurityRequirementMustBeDefined',
  subject: 'swagger',
  group: 'Security',
  levels: { documented: 'warning' },
  summary: 'Every name in `security` is a key of `securityDefinitions`.',
  why: 'A name that is defined nowhere asks for nothing: the operation then looks as if it could be called without signing in, and what the connection offers is never attached to it.',
  remedy: 'Write the name in `security` exactly as the key in `securityDefinitions`, or add the missing definition.',
  confidence: 'medium',
  source: 'Documented rule. 29 published connectors break it, 16 of them recent, so it cannot be stopping anybody: a warning.',
  bad: { security: [{ ApiKey: [] }] },
  good: { security: [{ api_key: [] }] },
  reportedAt: '/security/0/ApiKey',
  visit: [
    onObject(['securityRequirement'], (node, report) => {
      for (const [name, scopes] of Object.entries(node.value)) {
        if (definitionOf(node.swagger, name) !== undefined) continue;
        const meant = definitionsByLetters(node.swagger).get(lettersOf(name));
        const place = { pointer: node.pointer(name), atKey: true };
        const message = say`The security requirement ${name} is not defined in ${'securityDefinitions'}.`;
        if (meant === undefined || Object.hasOwn(node.value, meant)) report({ ...place, message });
        else {
          const fix = { kind: 'json', edits: renameKey(node, name, meant, scopes) } as const;
          report({ ...place, message, help: say`Write ${meant}, as the definition is called.`, fix });
        }
      }
    }),
  ],
};

export const securityRequirementMustHaveValue: SwaggerRule = {
  id: 'SecurityRequirementMustHaveValue',
  subject: 'swagger',
  group: 'Security',
  levels: { documented: 'error' },
  summary: 'Every security requirement has a list as its value.',
  why: 'The value is the list of scopes that are asked for. `null` is no list, and the file is refused.',
  remedy: 'Write `[]` for an API key or basic authentication, and the list of scopes for OAuth 2.0.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { security: [{ api_key: null }] },
  good: { security: [{ api_key: [] }] },
  reportedAt: '/security/0/api_key',
  visit: [
    onObject(['securityRequirement'], (node, report) => {
      for (const [name, scopes] of Object.entries(node.value)) {
        if (scopes !== null) continue;
        const pointer = node.pointer(name);
        const message = say`The security requirement ${name} has the value ${'null'}; it must be a list.`;
        report({ pointer, message, fix: { kind: 'json', edits: [{ op: 'set', pointer, value: [] }] } });
      }
    }),
  ],
};

export const securityRequirementMustHaveEmptyValue: SwaggerRule = {
  id: 'SecurityRequirementMustHaveEmptyValue',
  subject: 'swagger',
  group: 'Security',
  levels: { documented: 'error' },
  summary: 'Requirements for an API key or basic authentication have an empty list.',
  why: 'Only OAuth 2.0 knows scopes. A scope beside an API key or a password is never asked for, so whoever wrote it expects a protection that is not there.',
  remedy: 'Write `[]`. If scopes are needed, the definition has to be of type `oauth2`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { security: [{ api_key: ['read'] }] },
  good: { security: [{ api_key: [] }] },
  reportedAt: '/security/0/api_key',
  visit: [
    onObject(['securityRequirement'], (node, report) => {
      for (const [name, scopes] of Object.entries(node.value)) {
        const type = textOf(definitionOf(node.swagger, name), 'type');
        if ((type !== 'basic' && type !== 'apiKey') || !isArray(scopes) || scopes.length === 0) continue;
        const pointer = node.pointer(name);
        const message = say`The security requirement ${name} lists scopes, but its definition is of type ${type}, which has none.`;
        report({ pointer, message, fix: { kind: 'json', edits: [{ op: 'set', pointer, value: [] }] } });
      }
    }),
  ],
};

export const oAuthSecurityRequirementValueMustBeScopeName: SwaggerRule = {
  id: 'OAuthSecurityRequirementValueMustBeScopeName',
  subject: 'swagger',
  group: 'Security',
  levels: { documented: 'warning' },
  summary: 'Scopes that are asked for are listed in the definition.',
  why: 'People who create a connection agree to the scopes of the definition. A scope that is only asked for in `security` is never granted, and calls that need it fail.',
  remedy: 'Add the scope to `scopes` of the security definition, or correct its spelling. Write one scope for each element of the list.',
  confidence: 'medium',
  source: 'Documented rule. 6 published connectors break it, 4 of them recent: a warning.',
  bad: { securityDefinitions: OAUTH, security: [{ oauth: ['tickets.write'] }] },
  good: { securityDefinitions: OAUTH, security: [{ oauth: ['tickets.read'] }] },
  reportedAt: '/security/0/oauth/0',
  visit: [
    onObject(['securityRequirement'], (node, report) => {
      for (const [name, scopes] of Object.entries(node.value)) {
        const definition = definitionOf(node.swagger, name);
        if (textOf(definition, 'type') !== 'oauth2' || !isArray(scopes)) continue;
        const offered = member(definition, 'scopes');
        scopes.forEach((scope, index) => {
          if (typeof scope !== 'string' || member(offered, scope) !== undefined) return;
          const pieces = scope.split(/[ ,;]/).filter((piece) => piece !== '');
          const isSeveral = pieces.length > 1 && pieces.every((piece) => member(offered, piece) !== undefined);
          const known = isObject(offered) ? Object.keys(offered) : [];
          report({
            pointer: node.pointer(name, index),
            message: say`The scope ${scope} is not among the scopes of the security definition ${name}.`,
            ...(isSeveral && { help: say`Write one scope for each element of the list: ${listOf(pieces)}.` }),
            ...(!isSeveral && known.length > 0 && { help: say`Add it to the definition, or use one of ${listOf(known)}.` }),
          });
        });
      }
    }),
  ],
};
