/** Keys whose texts come from a fixed vocabulary. */
import { type JsonValue, member } from '../../../connector/json-value.ts';
import type { ObjectKind } from '../../../connector/swagger/grammar.ts';
import { listOf, say } from '../../../text/text.ts';
import type { Report } from '../../rule.ts';
import { onKey, type SwaggerRule, type Visit } from '../swagger-rule.ts';

const PLAIN_TYPES = ['string', 'number', 'integer', 'boolean', 'array'];

/** Compared without case: "Advanced" has been published. */
const VOCABULARIES: readonly (readonly [readonly ObjectKind[], string, readonly string[]])[] = [
  [['parameter'], 'in', ['query', 'header', 'path', 'formData', 'body']],
  [['parameter'], 'type', [...PLAIN_TYPES, 'file']],
  [['items', 'header'], 'type', PLAIN_TYPES],
  [['schema'], 'type', [...PLAIN_TYPES, 'object', 'file']],
  [['operation', 'parameter', 'schema', 'reference'], 'x-ms-visibility', ['important', 'advanced', 'internal']],
  [['operation'], 'x-ms-trigger', ['single', 'batch']],
  [['parameter'], 'x-ms-url-encoding', ['single', 'double']],
  [['securityDefinition'], 'in', ['header', 'query']],
];

/** Read by their exact spelling. */
const EXACT_VOCABULARIES: readonly (readonly [readonly ObjectKind[], string, readonly string[]])[] = [
  [['securityDefinition'], 'type', ['basic', 'apiKey', 'oauth2']],
  [['securityDefinition'], 'flow', ['implicit', 'password', 'application', 'accessCode']],
];

const STATUS = ['Preview', 'Production'];

function reportWord(value: JsonValue | undefined, key: string, words: readonly string[], pointer: () => string, report: Report): void {
  if (typeof value !== 'string' || value === '') return;
  const meant = words.find((word) => word.toLowerCase() === value.trim().toLowerCase());
  const place = pointer();
  const message = say`${value} is no value of ${key}; it must be one of ${listOf(words, words.length)}.`;
  if (meant === undefined) report({ pointer: place, message });
  else
    report({
      pointer: place,
      message,
      help: say`Write ${meant}.`,
      fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: meant }] },
    });
}

function vocabularyVisit([kinds, key, words]: (typeof VOCABULARIES)[number]): Visit {
  const allowed = new Set(words.map((word) => word.toLowerCase()));
  return onKey(kinds, [key], (node, value, _key, report) => {
    if (typeof value !== 'string' || allowed.has(value) || allowed.has(value.toLowerCase())) return;
    reportWord(value, key, words, () => node.pointer(key), report);
  });
}

function exactVisit([kinds, key, words]: (typeof EXACT_VOCABULARIES)[number]): Visit {
  return onKey(kinds, [key], (node, value, _key, report) => {
    if (typeof value === 'string' && !words.includes(value)) reportWord(value, key, words, () => node.pointer(key), report);
  });
}

export const jsonValueNotInEnum: SwaggerRule = {
  id: 'JsonValueNotInEnum',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'Keys with a fixed vocabulary have one of its words.',
  why: 'The platform knows no other word here and refuses the file, or ignores the setting without telling anyone.',
  remedy: 'Use one of the listed words. Where none fits, leave the key out.',
  confidence: 'high',
  source: "Documented rule; the vocabularies are those of Swagger 2.0 and of the platform's extensions. Published connectors hold to them.",
  bad: limitWith('hidden'),
  good: limitWith('advanced'),
  reportedAt: '/parameters/Limit/x-ms-visibility',
  visit: [
    ...VOCABULARIES.map(vocabularyVisit),
    ...EXACT_VOCABULARIES.map(exactVisit),
    onKey(['info', 'operation'], ['x-ms-api-annotation'], (node, value, key, report) => {
      const status = member(value, 'status');
      if (typeof status !== 'string' || STATUS.some((word) => word.toLowerCase() === status.toLowerCase())) return;
      reportWord(status, 'status', STATUS, () => node.pointer(key, 'status'), report);
    }),
  ],
};

function limitWith(visibility: string): SwaggerRule['bad'] {
  return {
    parameters: {
      Limit: {
        name: 'limit',
        in: 'query',
        type: 'integer',
        'x-ms-summary': 'Limit',
        description: 'How many tickets to return.',
        'x-ms-visibility': visibility,
      },
    },
  };
}
