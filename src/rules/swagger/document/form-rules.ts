/** What makes a file a Swagger 2.0 document. */
import { isArray, type JsonValue, member } from '../../../connector/json-value.ts';
import type { ObjectKind } from '../../../connector/swagger/grammar.ts';
import { textOf } from '../../../connector/swagger/swagger.ts';
import { say, type Text } from '../../../text/text.ts';
import { onFile, onKey, onUnknownKey, type SwaggerRule } from '../swagger-rule.ts';

function versionMessage(version: JsonValue | undefined): Text {
  if (version === undefined) return say`The file does not say that it is Swagger 2.0: ${'swagger'} is missing.`;
  return say`The value of ${'swagger'} is ${JSON.stringify(version)}; it must be ${'"2.0"'}.`;
}

export const specificationVersionIncorrect: SwaggerRule = {
  id: 'SpecificationVersionIncorrect',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'The file is Swagger 2.0, also known as OpenAPI 2.0.',
  why: 'Connectors are built on Swagger 2.0 only. OpenAPI 3 puts parameters, bodies and sign-in in other places, so nothing of such a file would be understood.',
  remedy: 'Convert the definition to Swagger 2.0 and write `"swagger": "2.0"` at its top. The custom connector wizard exports this form.',
  confidence: 'high',
  source: 'Documented rule; every published connector says "2.0".',
  bad: { swagger: '3.0' },
  good: { swagger: '2.0' },
  reportedAt: '/swagger',
  visit: [
    onFile(({ document, nature }, report) => {
      const root = document.value;
      const version = member(root, 'swagger');
      if (nature === 'openapi-3') {
        const message = say`The file is OpenAPI ${String(member(root, 'openapi'))}; connectors need Swagger 2.0. Its other parts were not checked.`;
        report({ pointer: '/openapi', message });
      } else if (nature === 'swagger' && version !== '2.0') report({ pointer: '/swagger', message: versionMessage(version) });
    }),
  ],
};

const EXTENSIBLE = [
  'document',
  'info',
  'contact',
  'license',
  'tag',
  'externalDocs',
  'pathItem',
  'operation',
  'parameter',
  'items',
  'header',
  'response',
  'schema',
] as const satisfies readonly ObjectKind[];

/** Keys that are met in the wrong place, and what to do with them. */
const ADVICE: ReadonlyMap<string, Text> = new Map([
  ['scriptOperations', say`Move ${'scriptOperations'} into apiProperties.json.`],
  ['components', say`${'components'} is OpenAPI 3. In Swagger 2.0 schemas stand in ${'definitions'}.`],
  ['servers', say`${'servers'} is OpenAPI 3. Swagger 2.0 has ${'host'}, ${'basePath'} and ${'schemes'}.`],
  ['requestBody', say`${'requestBody'} is OpenAPI 3. In Swagger 2.0 the body is a parameter with ${'"in": "body"'}.`],
  ['content', say`${'content'} is OpenAPI 3. In Swagger 2.0 ${'schema'} stands directly below the response or the parameter.`],
  ['nullable', say`${'nullable'} is OpenAPI 3. Write ${'x-nullable'}, or delete it.`],
  ['oneOf', say`${'oneOf'} is OpenAPI 3. Describe one common form, or leave the object open.`],
  ['anyOf', say`${'anyOf'} is OpenAPI 3. Describe one common form, or leave the object open.`],
  ['securityDefinitions', say`Move ${'securityDefinitions'} to the top level of the file.`],
  ['definitions', say`Move ${'definitions'} to the top level of the file.`],
  ['example', say`Delete ${'example'}; in Swagger 2.0 only schemas have it.`],
]);

export const extensionNameNotValid: SwaggerRule = {
  id: 'ExtensionNameNotValid',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'Keys are those of Swagger 2.0, or start with `x-`.',
  why: 'The platform does not know the key and refuses the file. Often the key is misspelt or stands one level too deep, so that what it says is lost.',
  remedy: 'Correct the spelling (upper and lower case count), move the key to where it belongs, or delete it.',
  confidence: 'high',
  source: 'Quoted from real output; three published connectors break it.',
  bad: { scriptOperations: ['ListTickets'] },
  good: {},
  reportedAt: '/scriptOperations',
  visit: [
    onUnknownKey(EXTENSIBLE, (node, _value, key, report) => {
      const help = ADVICE.get(key);
      const message = say`${key} is not a key that Swagger 2.0 has here, and it does not start with ${'x-'}.`;
      report({ pointer: node.pointer(key), atKey: true, message, ...(help !== undefined && { help }) });
    }),
  ],
};

export const tagRedefined: SwaggerRule = {
  id: 'TagRedefined',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'Every tag is described once.',
  why: 'Swagger 2.0 does not allow two entries of one name, and the file is refused.',
  remedy: 'Delete the repetition.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { tags: [{ name: 'Tickets' }, { name: 'Tickets' }] },
  good: { tags: [{ name: 'Tickets' }] },
  reportedAt: '/tags/1/name',
  visit: [
    onKey(['document'], ['tags'], (node, value, key, report) => {
      if (!isArray(value)) return;
      const seen = new Set<string>();
      const repeated = new Map<number, string>();
      value.forEach((tag, index) => {
        const name = textOf(tag, 'name');
        if (name === undefined) return;
        if (seen.has(name)) repeated.set(index, name);
        seen.add(name);
      });
      const once = value.filter((_tag, index) => !repeated.has(index));
      const fix = { kind: 'json', edits: [{ op: 'set', pointer: node.pointer(key), value: once }] } as const;
      for (const [index, name] of repeated) {
        report({ pointer: node.pointer(key, index, 'name'), message: say`The tag ${name} is described twice.`, fix });
      }
    }),
  ],
};
