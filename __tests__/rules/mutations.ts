/** Real-shaped documents with something odd in some places, for properties that hold whatever a publisher sends. */
import fc from 'fast-check';
import { isArray, isObject, type JsonValue, pointer } from '../../src/connector/json-value.ts';
import { swaggerRules } from '../../src/rules/registry.ts';
import { mergePatch } from '../../src/rules/swagger/merge-patch.ts';
import { SAMPLE_SWAGGER } from '../../src/rules/swagger/sample.ts';
import { isMade } from '../../src/rules/swagger/swagger-rule.ts';

/** The same documents in every run; FAST_CHECK_RUNS asks for more of them, FAST_CHECK_SEED for others. */
export function runs(most: number): fc.Parameters<unknown> {
  const { FAST_CHECK_RUNS, FAST_CHECK_SEED } = process.env;
  return { seed: Number(FAST_CHECK_SEED ?? 20_240_601), numRuns: FAST_CHECK_RUNS === undefined ? most : Number(FAST_CHECK_RUNS) };
}

export type Path = readonly (string | number)[];

function entriesOf(value: JsonValue): [string | number, JsonValue][] {
  if (isArray(value)) return value.map((item, index) => [index, item]);
  return isObject(value) ? Object.entries(value) : [];
}

/** Where every value of a document is, the document itself first. */
function pathsOf(value: JsonValue, at: Path = []): Path[] {
  return [at, ...entriesOf(value).flatMap(([key, item]) => pathsOf(item, [...at, key]))];
}

function valueAt(value: JsonValue, path: Path): JsonValue {
  return path.reduce<JsonValue>((holder, key) => entriesOf(holder).find(([name]) => name === key)?.[1] ?? null, value);
}

type Entries = readonly (readonly [string | number, JsonValue])[];

/** A copy of a document in which the entry at a path stands as other entries: none, one or several. */
function withEntries(value: JsonValue, [key, ...deeper]: Path, change: (entry: [string | number, JsonValue]) => Entries): JsonValue {
  const entries = entriesOf(value).flatMap<readonly [string | number, JsonValue]>(([name, item]) => {
    if (name !== key) return [[name, item]];
    return deeper.length === 0 ? change([name, item]) : [[name, withEntries(item, deeper, change)]];
  });
  return isArray(value) ? entries.map(([, item]) => item) : (Object.fromEntries(entries) as JsonValue);
}

const KEYS =
  '__proto__ constructor toString hasOwnProperty length $ref type format in name items properties required enum default schema allOf parameters responses definitions paths x-ms-summary x-ms-visibility x-ms-trigger x-ms-dynamic-values x-ms-dynamic-list x-ms-dynamic-schema x-ms-dynamic-properties x-ms-notification-content x-ms-api-annotation x-ms-capabilities operationId value-path 200 get /tickets/{ticketId} /{a}{b} #/definitions/Ticket connectionParameters connectionParameterSets oAuthSettings policyTemplateInstances uiDefinition'.split(
    ' ',
  );
const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...KEYS, '', '~', 'a/b~c', 'é“') }, { weight: 1, arbitrary: fc.string() });

/** Values of every type, and such as lead somewhere: to nothing, to a map of prototypes, to themselves. */
const oddValue: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    true,
    0,
    -1,
    1e300,
    '',
    ' ',
    [],
    [[]],
    {},
    'string',
    'object',
    'array',
    'file',
    'body',
    'formData',
    '2.0',
  ),
  fc.constantFrom<JsonValue>({ $ref: '' }, { $ref: '#' }, { $ref: '#/definitions/__proto__' }, { $ref: 'other.json#/a' }, { $ref: 1 }),
  key,
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>,
);

type Mutation = (document: JsonValue) => JsonValue;

const place = fc.nat();

/** A mutation of one entry somewhere in the document; `other` is a place anywhere, above, below or beside it. */
function somewhere(change: (entry: [string | number, JsonValue], other: Path, document: JsonValue) => Entries): fc.Arbitrary<Mutation> {
  return fc.tuple(place, place).map(([where, whence]) => (document) => {
    const paths = pathsOf(document);
    const path = paths[1 + (where % Math.max(1, paths.length - 1))];
    if (path === undefined) return document;
    return withEntries(document, path, (entry) => change(entry, paths[whence % paths.length] ?? [], document));
  });
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  somewhere(() => []),
  somewhere(([name, value]) => [
    [name, value],
    [`${name}Copy`, value],
  ]),
  oddValue.chain((odd) => somewhere(([name]) => [[name, odd]])),
  oddValue.chain((odd) => somewhere(([name, value]) => [[name, isArray(value) ? [...value, odd] : [value, odd]]])),
  key.chain((other) => somewhere(([, value]) => [[other, value]])),
  fc
    .tuple(key, oddValue)
    .chain(([other, odd]) =>
      somewhere(([name, value]) => [
        [name, isObject(value) ? (Object.fromEntries([...Object.entries(value), [other, odd]]) as JsonValue) : value],
      ]),
    ),
  somewhere(([name], other) => [[name, { $ref: `#${pointer('', ...other)}` }]]),
  somewhere(([name], other, document) => [[name, valueAt(document, other)]]),
  key.chain((added) =>
    somewhere(([name, value], other, document) => [
      [name, value],
      [isObject(value) ? added : `${name}2`, valueAt(document, other)],
    ]),
  ),
);

/** A document of these with up to `most` mutations, one after the other. */
export function mutated(documents: fc.Arbitrary<JsonValue>, most = 4): fc.Arbitrary<JsonValue> {
  return fc
    .tuple(documents, fc.array(mutation, { maxLength: most }))
    .map(([document, mutations]) => mutations.reduce((value, mutate) => mutate(value), document));
}

const BAD = swaggerRules.flatMap(({ bad }) => (isMade(bad) ? [] : [bad]));

/** Every operation of every fourth bad example in one document, each example's paths below a name of its own. */
function largeSwagger(): JsonValue {
  const examples = BAD.filter((_, index) => index % 4 === 0).map((patch) => mergePatch(SAMPLE_SWAGGER, patch));
  const paths = examples.flatMap((example, index) =>
    entriesOf(valueAt(example, ['paths']))
      .filter(([path]) => valueAt(SAMPLE_SWAGGER, ['paths', path]) !== valueAt(example, ['paths', path]))
      .map(([path, item]) => [`/${index}${path}`, item] as const),
  );
  const definitions = examples.flatMap((example) => entriesOf(valueAt(example, ['definitions'])));
  return mergePatch(SAMPLE_SWAGGER, { paths: Object.fromEntries(paths), definitions: Object.fromEntries(definitions) });
}

/** The sample, the sample with what several bad examples do to it, and one large document. */
export const realShapedSwagger: fc.Arbitrary<JsonValue> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .subarray(BAD, { maxLength: 8 })
      .map((patches) => patches.reduce<JsonValue>((value, patch) => mergePatch(value, patch), SAMPLE_SWAGGER)),
  },
  { weight: 1, arbitrary: fc.constant(null).map(largeSwagger) },
);

/** The same document with the keys of every object in another order, but for objects whose keys are to stay as they are. */
export function reordered(value: JsonValue, seed: number, keepsOrder: (path: Path) => boolean, at: Path = []): JsonValue {
  const entries = entriesOf(value).map(([name, item]) => [name, reordered(item, seed, keepsOrder, [...at, name])] as const);
  if (isArray(value)) return entries.map(([, item]) => item);
  if (!isObject(value)) return value;
  if (keepsOrder(at)) return Object.fromEntries(entries) as JsonValue;
  const shift = seed % Math.max(1, entries.length);
  const turned = [...entries.slice(shift), ...entries.slice(0, shift)];
  return Object.fromEntries(seed % 2 === 0 ? turned.reverse() : turned) as JsonValue;
}

/** Whether a pointer leads to a value of the document, or to a key or entry that a value of it lacks. */
export function leadsInto(document: JsonValue | undefined, at: string): boolean {
  if (document === undefined || (at !== '' && !at.startsWith('/'))) return false;
  const keys = at.split('/').slice(1);
  let value: JsonValue = document;
  for (const [depth, token] of keys.entries()) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const found = entriesOf(value).find(([own]) => String(own) === name);
    if (found === undefined) return depth === keys.length - 1 && typeof value === 'object' && value !== null;
    value = found[1];
  }
  return true;
}
