/** What differs between two swaggers: facts in the order in which the Breaking Change Detector goes through them. */
import { isObject, type JsonObject, type JsonValue, member, pointer } from '../connector/json-value.ts';
import type { Operation, Parameter, Response, Swagger } from '../connector/swagger/swagger.ts';
import type { DocumentFact, Fact, FieldUse, OperationPair, Side } from './fact.ts';
import { isSuccess } from './fact.ts';
import { type Matched, matchOperations, matchParameters, matchResponses } from './identity.ts';
import { jsonEqual } from './json-equal.ts';
import { type PlacedDifference, type SchemaPair, SchemaPairs } from './schema-pairs.ts';
import { SchemaViews } from './schema-view.ts';

export interface Facts {
  readonly facts: readonly Fact[];
  /** True when the files are so entangled, or differ so much, that not everything was told. */
  readonly incomplete: boolean;
}

/** More than anybody reads; the first ones are kept. */
const MOST_FACTS = 20_000;

/** Keys of the document that are compared elsewhere, or that only hold what is used elsewhere. */
const NOT_OF_THE_DOCUMENT: ReadonlySet<string> = new Set([
  'info',
  'paths',
  'definitions',
  'parameters',
  'responses',
  'consumes',
  'produces',
]);
/** `path` and `method` are no keys of an operation, and the facts about its address have these names. */
const NOT_OF_AN_OPERATION: ReadonlySet<string> = new Set([
  ...['operationId', 'parameters', 'responses', 'consumes', 'produces'],
  ...['path', 'method'],
]);
const NOT_OF_A_BODY: ReadonlySet<string> = new Set(['name', 'in', 'required', 'schema']);
const NOT_OF_A_RESPONSE: ReadonlySet<string> = new Set(['schema']);
export function readFacts(old: Swagger, now: Swagger): Facts {
  return new Comparison(old, now).run();
}

/** What is told of one operation once all schemas are compared. */
type Planned = Fact | { readonly root: SchemaPair; readonly tell: Tell; readonly phase: 'kept' | 'added' | 'any' };
type Tell = (difference: PlacedDifference) => Fact;

class Comparison {
  readonly #old: Swagger;
  readonly #new: Swagger;
  readonly #oldViews: SchemaViews;
  readonly #newViews: SchemaViews;
  readonly #pairs: SchemaPairs;

  constructor(old: Swagger, now: Swagger) {
    this.#old = old;
    this.#new = now;
    this.#oldViews = new SchemaViews(old);
    this.#newViews = new SchemaViews(now);
    const gone = new Set([...old.operationsById.keys()].filter((id) => !now.operationsById.has(id)));
    this.#pairs = new SchemaPairs(this.#oldViews, this.#newViews, gone);
  }

  run(): Facts {
    const planned = matchOperations(this.#old, this.#new).map((pair) => this.#planOperation(pair));
    const facts: Fact[] = [...this.#documentFacts()];
    for (const plans of planned) {
      for (const plan of plans) {
        if (facts.length >= MOST_FACTS) return { facts, incomplete: true };
        if ('root' in plan) facts.push(...this.#tell(plan));
        else facts.push(plan);
      }
    }
    return { facts, incomplete: this.#pairs.incomplete };
  }

  #tell({ root, tell, phase }: Exclude<Planned, Fact>): Fact[] {
    const [kept, added] = this.#pairs.differences(root);
    if (phase === 'any') return [...kept, ...added].slice(0, 1).map(tell);
    return (phase === 'kept' ? kept : added).map(tell);
  }

  *#documentFacts(): Generator<Fact> {
    const document = (keyword: string, sides: { old: Side; new: Side }): DocumentFact => ({
      on: 'document',
      what: 'changed',
      keyword,
      ...sides,
    });
    const info = (root: JsonObject): JsonObject => objectAt(root, 'info');
    for (const [key, sides] of keyDifferences(info(this.#old.root), '/info', info(this.#new.root), '/info', NONE))
      yield document(`info/${key}`, sides);
    const differences = new Map(keyDifferences(this.#old.root, '', this.#new.root, '', NOT_OF_THE_DOCUMENT));
    const redefines = differences.has('security') && differences.delete('securityDefinitions');
    for (const [key, sides] of differences)
      yield key === 'security' && redefines ? { ...document(key, sides), with: 'securityDefinitions' } : document(key, sides);
  }

  #planOperation(pair: OperationPair): readonly Planned[] {
    if (pair.old === undefined || pair.new === undefined) return [wholeOperation(pair)];
    const both = { old: pair.old, new: pair.new };
    return [...this.#operationFacts(both), ...this.#planParameters(both), ...this.#planResponses(both)];
  }

  *#operationFacts(pair: Matched<Operation>): Generator<Fact> {
    const valuePath = pathOf(pair.old);
    const changed = (keyword: string, old: Side, now: Side): Fact => ({
      on: 'operation',
      what: 'changed',
      keyword,
      operation: pair,
      valuePath,
      old,
      new: now,
    });
    const { old, new: now } = pair;
    if (old.path.key !== now.path.key)
      yield changed('path', { pointer: old.path.pointer, value: old.path.key }, { pointer: now.path.pointer, value: now.path.key });
    if (old.method !== now.method)
      yield changed('method', { pointer: old.pointer, value: old.method }, { pointer: now.pointer, value: now.method });
    for (const [key, sides] of keyDifferences(old.value, old.pointer, now.value, now.pointer, NOT_OF_AN_OPERATION)) {
      yield { ...changed(key, sides.old, sides.new), valuePath: `${valuePath}/${key}` } as Fact;
    }
    for (const key of ['consumes', 'produces'] as const) {
      if (jsonEqual([...old[key]].sort(), [...now[key]].sort())) continue;
      const before = { pointer: mediaTypesAt(old, key), value: old[key] };
      yield { ...changed(key, before, { pointer: mediaTypesAt(now, key), value: now[key] }), valuePath: `${valuePath}/${key}` } as Fact;
    }
  }

  #planParameters(pair: Matched<Operation>): readonly Planned[] {
    const { old: olds, added } = matchParameters(pair.old, pair.new);
    const kept: Planned[] = [];
    const news = new Map<Parameter, Planned[]>();
    for (const { old, new: now } of olds) {
      if (now === undefined) {
        kept.push(this.#parameterRemoved(pair, old));
        continue;
      }
      kept.push(...this.#parameterFacts(pair, { old, new: now }));
      const [root, use, at] = this.#rootOf({ old, new: now });
      const tell = this.#fieldTeller({
        operation: pair,
        use,
        holder: old.name ?? '',
        at: `${pathOf(pair.old)}/parameter/${now.name ?? ''}${at}`,
      });
      kept.push({ root, tell, phase: 'kept' });
      news.set(now, [{ root, tell, phase: 'added' }]);
    }
    for (const parameter of added) news.set(parameter, [this.#parameterAdded(pair, parameter)]);
    return [...kept, ...pair.new.parameters.flatMap((parameter) => news.get(parameter) ?? [])];
  }

  #rootOf({ old, new: now }: Matched<Parameter>): readonly [SchemaPair, FieldUse, string] {
    if (old.in === 'body' && now.in === 'body')
      return [this.#compareSchemas(old.value, old.writtenAt, now.value, now.writtenAt), 'body', '/schema'];
    const before = this.#oldViews.viewOfParameter(old.value, old.writtenAt);
    return [this.#pairs.compare(before, this.#newViews.viewOfParameter(now.value, now.writtenAt)), 'parameter', ''];
  }

  #compareSchemas(old: JsonObject, oldAt: string, now: JsonObject, newAt: string): SchemaPair {
    const before = this.#oldViews.viewOf(member(old, 'schema'), Object.hasOwn(old, 'schema') ? `${oldAt}/schema` : oldAt);
    const after = this.#newViews.viewOf(member(now, 'schema'), Object.hasOwn(now, 'schema') ? `${newAt}/schema` : newAt);
    return this.#pairs.compare(before, after);
  }

  *#parameterFacts(pair: Matched<Operation>, { old, new: now }: Matched<Parameter>): Generator<Fact> {
    const at = `${pathOf(pair.old)}/parameter/${now.name ?? ''}`;
    const fact = (keyword: string, sides: { old: Side; new: Side }): Fact => ({
      on: 'parameter',
      what: 'changed',
      keyword,
      operation: pair,
      valuePath: `${at}/${keyword}`,
      oldParameter: old,
      newParameter: now,
      ...sides,
    });
    const flags = (parameter: Parameter, key: 'name' | 'in' | 'required'): Side => ({
      pointer: Object.hasOwn(parameter.value, key) ? pointer(parameter.writtenAt, key) : parameter.writtenAt,
      value: parameter[key],
    });
    for (const key of ['name', 'in', 'required'] as const) {
      if (old[key] !== now[key]) yield fact(key, { old: flags(old, key), new: flags(now, key) });
    }
    if (old.in === 'body' && now.in === 'body') {
      for (const [key, sides] of keyDifferences(old.value, old.writtenAt, now.value, now.writtenAt, NOT_OF_A_BODY)) yield fact(key, sides);
    }
  }

  #parameterRemoved(pair: Matched<Operation>, parameter: Parameter): Fact {
    return {
      on: 'parameter',
      what: 'removed',
      operation: pair,
      valuePath: `${pathOf(pair.old)}/parameter/${parameter.name ?? ''}`,
      oldParameter: parameter,
      old: { pointer: parameter.usedAt, value: parameter.value },
      new: { pointer: pair.new.pointer, value: undefined },
    };
  }

  #parameterAdded(pair: Matched<Operation>, parameter: Parameter): Fact {
    return {
      on: 'parameter',
      what: 'added',
      operation: pair,
      valuePath: `${pathOf(pair.old)}/parameter/${parameter.name ?? ''}`,
      newParameter: parameter,
      old: { pointer: pair.old.pointer, value: undefined },
      new: { pointer: parameter.usedAt, value: parameter.value },
    };
  }

  #planResponses(pair: Matched<Operation>): readonly Planned[] {
    const { old: olds, added } = matchResponses(pair.old, pair.new);
    const at = (response: Response): string => `${pathOf(pair.old)}/responses/${response.code}`;
    const planned = olds.flatMap(({ old, new: now }): Planned[] => {
      if (now === undefined) return [this.#responseGone(pair, old, at(old))];
      const root = this.#compareSchemas(old.value, old.writtenAt, now.value, now.writtenAt);
      const tell = this.#fieldTeller({ operation: pair, use: 'output', holder: old.code, at: `${at(old)}/schema` });
      const own = responseFacts(pair, { old, new: now }, at(old));
      if (!isSuccess(old.code) && old.code !== 'default')
        return [...own, { root, tell: errorTeller(pair, old, now, at(old)), phase: 'any' }];
      return [...own, { root, tell, phase: 'kept' }, { root, tell, phase: 'added' }];
    });
    return [...planned, ...added.map((response) => this.#responseCame(pair, response, at(response)))];
  }

  #responseGone(operation: Matched<Operation>, response: Response, valuePath: string): Fact {
    const old = { pointer: response.usedAt, value: response.value };
    return {
      on: 'response',
      what: 'removed',
      operation,
      code: response.code,
      valuePath,
      old,
      new: { pointer: operation.new.pointer, value: undefined },
    };
  }

  #responseCame(operation: Matched<Operation>, response: Response, valuePath: string): Fact {
    const now = { pointer: response.usedAt, value: response.value };
    return {
      on: 'response',
      what: 'added',
      operation,
      code: response.code,
      valuePath,
      old: { pointer: operation.old.pointer, value: undefined },
      new: now,
    };
  }

  #fieldTeller(where: { operation: Matched<Operation>; use: FieldUse; holder: string; at: string }): Tell {
    return ({ difference, path, inMap }) => {
      const { step: _, ...rest } = difference;
      const { operation, use, holder, at } = where;
      const field = path === '' ? at : `${at}/${path}`;
      const common = { on: 'field', operation, use, holder, path, inMap } as const;
      if (rest.what !== 'changed') return { ...common, ...rest, valuePath: field };
      return {
        ...common,
        ...rest,
        valuePath: `${field}/${rest.keyword}`,
        required: rest.newSchema !== undefined && rest.new.value === true,
      };
    };
  }
}

const NONE: ReadonlySet<string> = new Set();

function objectAt(holder: JsonObject, key: string): JsonObject {
  const value = member(holder, key);
  return isObject(value) ? value : {};
}

function pathOf(operation: Operation): string {
  return `operation/${operation.id ?? `${operation.method} ${operation.path.key}`}`;
}

function mediaTypesAt(operation: Operation, key: 'consumes' | 'produces'): string {
  return Object.hasOwn(operation.value, key) ? `${operation.pointer}/${key}` : `/${key}`;
}

function wholeOperation(operation: OperationPair): Fact {
  const { old, new: now } = operation;
  const side = (one: Operation | undefined): Side =>
    one === undefined ? { pointer: '/paths', value: undefined } : { pointer: one.pointer, value: one.value };
  const valuePath = pathOf((old ?? now) as Operation);
  return { on: 'operation', what: old === undefined ? 'added' : 'removed', operation, valuePath, old: side(old), new: side(now) };
}

function responseFacts(operation: Matched<Operation>, { old, new: now }: Matched<Response>, at: string): Fact[] {
  return [...keyDifferences(old.value, old.writtenAt, now.value, now.writtenAt, NOT_OF_A_RESPONSE)].map(([keyword, sides]) => ({
    on: 'response',
    what: 'changed',
    keyword,
    operation,
    code: old.code,
    valuePath: `${at}/${keyword}`,
    ...sides,
  }));
}

/** What an error response looks like matters to nobody's flow: one fact for all of it. */
function errorTeller(operation: Matched<Operation>, old: Response, now: Response, at: string): Tell {
  const side = (response: Response): Side => ({ pointer: `${response.writtenAt}/schema`, value: response.schema });
  return () => ({
    on: 'response',
    what: 'changed',
    keyword: 'schema',
    operation,
    code: old.code,
    valuePath: `${at}/schema`,
    old: side(old),
    new: side(now),
  });
}

/** Keys of two objects whose values differ, those of the old one first. */
function* keyDifferences(
  old: JsonObject,
  oldAt: string,
  now: JsonObject,
  newAt: string,
  without: ReadonlySet<string>,
): Generator<readonly [string, { old: Side; new: Side }]> {
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (without.has(key)) continue;
    const [before, after] = [member(old, key), member(now, key)];
    if (jsonEqual(before, after)) continue;
    yield [key, { old: sideOf(before, oldAt, key), new: sideOf(after, newAt, key) }];
  }
}

function sideOf(value: JsonValue | undefined, at: string, key: string): Side {
  return { pointer: value === undefined ? at : pointer(at, key), value };
}
