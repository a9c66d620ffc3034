/**
 * GitHub's OpenAPI description as a judge: which operation a request means, and whether requests and answers are allowed by it.
 * The description is the extract beside this file; `scripts/extract-openapi.mjs` makes it.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Json = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
  readonly 'x-multi-segment'?: boolean;
}

interface Description {
  readonly paths: Record<string, Record<string, Json>>;
  readonly components: Record<string, Record<string, Json>>;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path as the description writes it, e.g. `/repos/{owner}/{repo}`. */
  readonly template: string;
  readonly pattern: RegExp;
  readonly parameters: readonly Parameter[];
  readonly body: Json | undefined;
  readonly bodyRequired: boolean;
  /** Schema by status; undefined where the answer has no JSON body. */
  readonly responses: ReadonlyMap<number, Json | undefined>;
}

export interface Matched {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Query values after coercion to the types that the description names. */
export type Query = Readonly<Record<string, string | number | boolean>>;

const description = JSON.parse(readFileSync(new URL('./openapi-extract.json', import.meta.url), 'utf8')) as Description;

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/);
ajv.addFormat('uri', { type: 'string', validate: (text: string) => URL.canParse(text.replaceAll(/[{}]/g, '')) });
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
ajv.addFormat('int64', true);
ajv.addSchema(toJsonSchema({ $id: 'github', components: description.components }) as Json);

/** OpenAPI 3.0 says `nullable` where JSON Schema has the type null; references become absolute so that schemas compile on their own. */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...schema } = node as Json;
  const result: Json = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, toJsonSchema(value)]));
  if (typeof result.$ref === 'string') result.$ref = result.$ref.replace(/^#/, 'github#');
  return nullable === true ? { anyOf: [{ type: 'null' }, result] } : result;
}

function resolve<T>(node: unknown): T {
  const reference = (node as { $ref?: string }).$ref;
  if (reference === undefined) return node as T;
  const [, , group = '', name = ''] = reference.split('/');
  return description.components[group]?.[name] as T;
}

function schemaOf(content: unknown): Json | undefined {
  return (content as Record<string, { schema?: Json } | undefined> | undefined)?.['application/json']?.schema;
}

function patternOf(template: string, parameters: readonly Parameter[]): RegExp {
  const source = template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const parameter = parameters.find((candidate) => candidate.name === name && candidate.in === 'path');
    return parameter?.['x-multi-segment'] ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`;
  });
  return new RegExp(`^${source}$`);
}

function readOperation(template: string, method: string, raw: Json): Operation {
  const parameters = (raw.parameters as unknown[]).map((parameter) => resolve<Parameter>(parameter));
  const requestBody = raw.requestBody as { content: unknown; required?: boolean } | undefined;
  const responses = Object.entries(raw.responses as Json).map(
    ([status, response]) => [Number(status), schemaOf(resolve<{ content?: unknown }>(response).content)] as const,
  );
  return {
    id: raw.operationId as string,
    method: method.toUpperCase(),
    template,
    pattern: patternOf(template, parameters),
    parameters,
    body: schemaOf(requestBody?.content),
    bodyRequired: requestBody?.required ?? false,
    responses: new Map(responses),
  };
}

export const OPERATIONS: readonly Operation[] = Object.entries(description.paths).flatMap(([template, methods]) =>
  Object.entries(methods).map(([method, raw]) => readOperation(template, method, raw)),
);

/** A broken escape sequence stays as it is: it names nothing, and that is answered with 404. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The operation that a request means; the path as it came, still encoded. */
export function matchOperation(method: string, path: string): Matched | undefined {
  for (const operation of OPERATIONS) {
    if (operation.method !== method) continue;
    const found = operation.pattern.exec(path);
    if (found === null) continue;
    const parameters = Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, value]) => [name, decoded(value)]));
    return { operation, parameters };
  }
  return undefined;
}

const compiled = new WeakMap<Json, ValidateFunction>();

function errorsAgainst(schema: Json, value: unknown): string[] {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(toJsonSchema(schema) as Json);
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || '(top)'} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`,
  );
}

function coerce(text: string, schema: Json): string | number | boolean {
  if (schema.type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (schema.type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

/** What is wrong with path and query of a request; `query` holds what is right. */
export function checkParameters({ operation, parameters }: Matched, search: URLSearchParams): { query: Query; problems: string[] } {
  const problems: string[] = [];
  const query: Record<string, string | number | boolean> = {};
  for (const parameter of operation.parameters) {
    const text = parameter.in === 'path' ? parameters[parameter.name] : parameter.in === 'query' ? search.get(parameter.name) : null;
    if (text === undefined || text === null) continue;
    const schema = resolve<Json>(parameter.schema);
    const value = coerce(text, schema);
    problems.push(...errorsAgainst(schema, value).map((error) => `${parameter.in} parameter ${parameter.name}: ${error}`));
    if (parameter.in === 'query') query[parameter.name] = value;
  }
  const known = operation.parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name);
  const unknown = [...search.keys()].filter((name) => !known.includes(name));
  problems.push(...unknown.map((name) => `query parameter ${name} is not in the description`));
  return { query, problems };
}

/** Names that a body may have at its top, over all alternatives; undefined where the schema does not say (no properties, not an object). */
function propertyNames(schema: Json): Set<string> | undefined {
  const own = resolve<Json>(schema);
  const alternatives = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => (own[key] as Json[] | undefined) ?? []);
  const names = alternatives.flatMap((alternative) => [...(propertyNames(alternative) ?? [])]);
  if (own.properties !== undefined) names.push(...Object.keys(own.properties as Json));
  return names.length > 0 ? new Set(names) : undefined;
}

/** What is wrong with the body of a request. A key that the description does not name is wrong too: GitHub would ignore it silently. */
export function checkBody(operation: Operation, body: unknown): string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['the operation takes no body'];
  if (body === undefined) return operation.bodyRequired ? ['the body is missing'] : [];
  const problems = errorsAgainst(operation.body, body).map((error) => `body: ${error}`);
  const names = propertyNames(operation.body);
  if (names === undefined || typeof body !== 'object' || body === null || Array.isArray(body)) return problems;
  const unknown = Object.keys(body).filter((key) => !names.has(key));
  return [...problems, ...unknown.map((key) => `body: ${key} is not in the description`)];
}

/** What is wrong with an answer of the double itself. Errors that GitHub may give to any request need no entry in the description. */
export function checkAnswer(operation: Operation, status: number, body: unknown): string[] {
  if (!operation.responses.has(status)) return status >= 400 ? [] : [`status ${status} is not in the description`];
  const schema = operation.responses.get(status);
  if (schema === undefined) return body === undefined || status === 304 ? [] : [`status ${status} has no body`];
  return errorsAgainst(schema, body);
}
