/** Keys that have to be there. By far the most frequent message of the closed validator. */
import { isObject, type JsonValue, member } from '../../../connector/json-value.ts';
import type { ObjectKind } from '../../../connector/swagger/grammar.ts';
import { textOf } from '../../../connector/swagger/swagger.ts';
import { say, type Text } from '../../../text/text.ts';
import type { Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { subjectOf } from '../node-names.ts';
import { labelFromName } from '../quality/title-case.ts';
import { onKey, onObject, type SwaggerRule, TYPED } from '../swagger-rule.ts';
import { isVisibleField } from './visible-fields.ts';

const NOTHING: readonly string[] = [];
const METADATA = 'x-ms-connector-metadata';

/** What an object needs wherever it stands. */
const ALWAYS: Readonly<Partial<Record<ObjectKind, readonly string[]>>> = {
  document: ['info', 'paths', METADATA],
  info: ['title', 'version', 'description', 'contact'],
  license: ['name'],
  tag: ['name'],
  externalDocs: ['url'],
  response: ['description'],
  header: ['type'],
  securityDefinition: ['type'],
  metadataEntry: ['propertyValue'],
};
const KINDS = ['document', 'info', 'license', 'tag', 'externalDocs', 'operation', 'parameter', 'response', 'header'] as const;
const OTHER_KINDS = ['securityDefinition', 'metadataEntry'] as const;

/** How to mend it, by key, where more can be said than "add it". */
const ADVICE: ReadonlyMap<string, Text> = new Map([
  ['x-ms-summary', say`Add ${'x-ms-summary'}: the label of the field, a few words in title case.`],
  ['summary', say`Add ${'summary'}: the name of the action in the designer, a few words in sentence case.`],
  ['contact', say`Add ${'contact'} with ${'name'}, ${'url'} and ${'email'} of whoever answers questions about the connector.`],
  [METADATA, say`Add ${METADATA} at the end of the file, with the entries ${'Website'}, ${'Privacy policy'} and ${'Categories'}.`],
]);

function demandedOf(node: SwaggerNode): readonly string[] {
  if (node.kind === 'operation') return node.internal ? NOTHING : ['summary', 'description'];
  if (node.kind === 'parameter') return demandedOfParameter(node);
  return ALWAYS[node.kind] ?? NOTHING;
}

function demandedOfParameter(node: SwaggerNode): readonly string[] {
  const location = node.in?.toLowerCase();
  const demanded = ['name', 'in'];
  if (location === undefined || location === 'body') return demanded;
  if (!Object.hasOwn(node.value, 'schema')) demanded.push('type');
  if (isVisibleField(node)) demanded.push('x-ms-summary', 'description');
  return demanded;
}

function reportMissing(node: SwaggerNode, report: Report): void {
  for (const key of demandedOf(node)) {
    if (Object.hasOwn(node.value, key)) continue;
    const help = ADVICE.get(key);
    const label = key === 'x-ms-summary' ? labelFromName(textOf(node.value, 'name') ?? '') : undefined;
    report({
      pointer: node.pointer(),
      message: say`${subjectOf(node)} has no ${key}.`,
      ...(help !== undefined && { help }),
      ...(label !== undefined && { fix: { kind: 'json', edits: [{ op: 'set', pointer: node.pointer(key), value: label }] } as const }),
    });
  }
}

/** A field that nobody can see has to be filled in by its default. */
function reportMissingDefault(node: SwaggerNode, report: Report): void {
  if (!node.internal || node.in?.toLowerCase() === 'body') return;
  if (member(node.value, 'required') !== true || Object.hasOwn(node.value, 'default')) return;
  report({
    pointer: node.pointer(),
    message: say`${subjectOf(node)} is required and hidden, but has no ${'default'}.`,
    help: say`Add ${'default'} with the value that is to be sent, or let makers of flows see the field.`,
  });
}

function reportMissingOperation(node: SwaggerNode, value: JsonValue, keys: readonly string[], report: Report): void {
  if (!isObject(value) || Object.hasOwn(value, 'operationId')) return;
  report({
    pointer: node.pointer(...keys),
    message: say`${keys.join('/')} does not name the operation to call: ${'operationId'} is missing.`,
  });
}

export const requiredPropertyMissing: SwaggerRule = {
  id: 'RequiredPropertyMissing',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error', profiles: { custom: 'info' } },
  summary: 'Every key that the certification asks for is there.',
  why: 'The designer takes the names of actions, the labels of fields and the hints below them from these keys, and the catalogue shows the contact and the metadata. Where one is missing, people see raw parameter names or nothing, and the certification stops.',
  remedy: 'Add the key, with a text that helps someone who does not know the service.',
  confidence: 'high',
  source:
    'Seen in real output more often than any other message, with complete lists that show who is exempt: body parameters, entries that are a reference, and whatever is internal.',
  bad: {
    paths: {
      '/tickets': { get: { parameters: [{ name: 'status', in: 'query', type: 'string', description: 'Only tickets with this status.' }] } },
    },
  },
  good: {
    paths: {
      '/tickets': {
        get: {
          parameters: [
            { name: 'status', in: 'query', type: 'string', 'x-ms-summary': 'Status', description: 'Only tickets with this status.' },
          ],
        },
      },
    },
  },
  reportedAt: '/paths/~1tickets/get/parameters/0',
  visit: [
    onObject([...KINDS, ...OTHER_KINDS], reportMissing),
    onObject(['parameter'], reportMissingDefault),
    onKey([...TYPED, 'reference'], ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'], (node, value, key, report) =>
      reportMissingOperation(node, value, [key], report),
    ),
    onKey([...TYPED, 'reference'], ['x-ms-dynamic-tree'], (node, value, key, report) => {
      for (const part of ['open', 'browse']) {
        const call = member(value, part);
        if (call !== undefined) reportMissingOperation(node, call, [key, part], report);
      }
    }),
  ],
};
