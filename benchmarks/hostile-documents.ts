/** Files that nobody writes by accident, each with the finding that it has to get all the same. */
import { documentOf } from './made-documents.ts';

export interface HostileDocument {
  readonly name: string;
  /** Id of the rule that has to fire. */
  readonly expected: string;
  readonly text: () => string;
}

const REFERENCE = '#/definitions/';

export const HOSTILE: readonly HostileDocument[] = [
  { name: '100,000 paths, the last with the operationId of the first', expected: 'OperationIdNotUnique', text: manyPaths },
  {
    name: '50,000 definitions, each the property of the one before',
    expected: 'SchemaTooDeep',
    text: () => written(chain(50_000, inProperty)),
  },
  {
    name: '50,000 definitions, each a bare reference to the next',
    expected: 'SchemaReferenceNotFound',
    text: () => written(chain(50_000, bare)),
  },
  { name: '50,000 definitions in a ring of references', expected: 'SchemaRefLoopNotAllowed', text: () => written(ring(50_000)) },
  { name: 'references that double 60 times', expected: 'OperationSchemaCountExceedsMaxAllowed', text: () => written(chain(60, twice)) },
  { name: '10,000 levels of JSON', expected: 'JsonSyntaxInvalid', text: () => deep(10_000) },
  { name: 'strings of 1 MB in every place', expected: 'OperationIdTooLong', text: longStrings },
  { name: '100,000 parameters of one name', expected: 'OperationParametersContainDuplicateParameter', text: manyParameters },
];

function withPaths(paths: object, definitions: object = {}): object {
  return { ...documentOf(1, false), paths, definitions };
}

function operation(operationId: string, more: object = {}): object {
  return { summary: 'Get it', description: 'Gets it.', operationId, responses: { '200': { description: 'OK' } }, ...more };
}

function written(document: object): string {
  return JSON.stringify(document, null, 2);
}

function manyPaths(): string {
  const last = 100_000;
  const names = Array.from({ length: last }, (_, index) => `GetPath${index + 1 === last ? 0 : index}`);
  return written(withPaths(Object.fromEntries(names.map((name, index) => [`/path${index}/{id}`, { get: operation(name) }]))));
}

type Link = (next: string) => object;
const inProperty: Link = (next) => ({ type: 'object', properties: { next: { $ref: next } } });
const bare: Link = (next) => ({ $ref: next });
const twice: Link = (next) => ({ type: 'object', properties: { left: { $ref: next }, right: { $ref: next } } });

function responding(definitions: object): object {
  const schema = { $ref: `${REFERENCE}D0` };
  return withPaths({ '/a': { get: operation('GetA', { responses: { '200': { description: 'OK', schema } } }) } }, definitions);
}

/** The last definition points at one that is not there where references are bare, and is a text else. */
function chain(length: number, link: Link): object {
  const entries = Array.from({ length }, (_, index) => [`D${index}`, link(`${REFERENCE}D${index + 1}`)] as const);
  const end = link === bare ? [] : [[`D${length}`, { type: 'string' }] as const];
  return responding(Object.fromEntries([...entries, ...end]));
}

function ring(length: number): object {
  const entries = Array.from({ length }, (_, index) => [`D${index}`, bare(`${REFERENCE}D${(index + 1) % length}`)] as const);
  return responding(Object.fromEntries(entries));
}

function deep(levels: number): string {
  const marker = '"deep schema"';
  const text = written(responding({ D0: { type: 'object', properties: { a: 'deep schema' } } }));
  return text.replace(marker, `${'{"properties":{"a":'.repeat(levels / 2)}{"type":"string"}${'}}'.repeat(levels / 2)}`);
}

function longStrings(): string {
  const long = (start: string): string => start + 'a{}.-_/ @:%~'.repeat(90_000).slice(0, 1_000_000);
  const parameter = { name: long('p'), in: 'query', type: 'string', 'x-ms-summary': long('S'), description: long('D'), pattern: long('^') };
  return written({
    ...withPaths({
      [long('/a')]: { get: { ...operation(long('GetA'), { parameters: [parameter] }), summary: long('S'), description: long('D') } },
    }),
    info: {
      title: long('T'),
      description: long('D'),
      version: long('1.'),
      contact: { name: long('N'), url: long('https://contoso.example/'), email: long('support@') },
    },
    host: long('api.'),
    basePath: long('/'),
    consumes: [long('application/')],
  });
}

function manyParameters(): string {
  const parameter = { name: 'a', in: 'query', type: 'string', 'x-ms-summary': 'A', description: 'The A.' };
  return written(withPaths({ '/a': { get: operation('GetA', { parameters: Array.from({ length: 100_000 }, () => parameter) }) } }));
}
