/** What can be handed to an operation, found by the names that dynamic extensions use, and the operations that an extension belongs to. */
import { type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import type { Operation, Parameter } from '../../../connector/swagger/swagger.ts';
import type { SwaggerNode } from '../node.ts';
import { oncePerDocument } from '../swagger-rule.ts';
import type { Spelling } from './invocations.ts';
import { followAny, readingsOf, typeOf } from './property-paths.ts';

export interface Input {
  /** As the newer extensions spell it: the name of a parameter, or the name of the body parameter and the path of a property. */
  readonly fullName: string;
  readonly type: string | undefined;
  readonly required: boolean;
  /** Hidden from makers of flows, by itself or by something that contains it. */
  readonly internal: boolean;
  readonly default: JsonValue | undefined;
  readonly isBody: boolean;
}

/** What a name fits. A `property` is one of the body, at any depth. */
export interface Match {
  readonly parameter: Input | undefined;
  readonly property: Input | undefined;
  /** The body does not say which properties it has, so that the name may be one of them. */
  readonly mayBeProperty: boolean;
}

interface Inputs {
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Names by their letters and digits alone. */
  readonly byLetters: ReadonlyMap<string, string>;
  /** Names that a call has to pass, because nothing stands in for them. */
  readonly demanded: ReadonlySet<string>;
  readonly body: Parameter | undefined;
  readonly matches: Map<string, Match>;
}

const inputsByOperation = oncePerDocument(() => new Map<Operation, Inputs>());

function inputsOf(operation: Operation): Inputs {
  const all = inputsByOperation(operation.path.swagger);
  let inputs = all.get(operation);
  if (inputs === undefined) {
    inputs = readInputs(operation);
    all.set(operation, inputs);
  }
  return inputs;
}

function readInputs(operation: Operation): Inputs {
  const parameters = byName(operation.parameters);
  const byLetters = new Map([...parameters.keys()].map((name) => [lettersOf(name), name]));
  const demanded = [...parameters].filter(([, { required, value }]) => required && !Object.hasOwn(value, 'default'));
  return { parameters, byLetters, demanded: new Set(demanded.map(([name]) => name)), body: operation.body, matches: new Map() };
}

/** Names that differ only in case and signs have the same letters. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The parameter that was probably meant by a name that fits none. */
export function parameterLike(operation: Operation, name: string): string | undefined {
  return inputsOf(operation).byLetters.get(lettersOf(name));
}

/** A parameter other than the body goes first. */
function byName(parameters: readonly Parameter[]): ReadonlyMap<string, Parameter> {
  const named = new Map<string, Parameter>();
  for (const parameter of parameters) {
    if (parameter.name === undefined) continue;
    const other = named.get(parameter.name);
    if (other === undefined || other.in === 'body') named.set(parameter.name, parameter);
  }
  return named;
}

/** What a name stands for among the inputs of an operation; names are case-sensitive. */
export function matchOf(operation: Operation, name: string, spelling: Spelling): Match {
  const inputs = inputsOf(operation);
  const key = `${spelling} ${name}`;
  let match = inputs.matches.get(key);
  if (match === undefined) {
    const parameter = inputs.parameters.get(name);
    match = { parameter: parameter && inputOfParameter(operation, parameter), ...matchInBody(operation, inputs.body, name, spelling) };
    inputs.matches.set(key, match);
  }
  return match;
}

export function inputOf(match: Match): Input | undefined {
  return match.parameter ?? match.property;
}

/** Nothing fits the name, and nothing might. */
export function isUnknown(match: Match): boolean {
  return inputOf(match) === undefined && !match.mayBeProperty;
}

function inputOfParameter(operation: Operation, parameter: Parameter): Input {
  const isBody = parameter.in === 'body';
  const described = isBody ? operation.path.swagger.resolveSchema(member(parameter.value, 'schema')) : parameter.value;
  return {
    fullName: parameter.name ?? '',
    type: typeOf(described),
    required: parameter.required,
    internal: parameter.internal,
    default: member(described, 'default'),
    isBody,
  };
}

function matchInBody(
  operation: Operation,
  body: Parameter | undefined,
  name: string,
  spelling: Spelling,
): Pick<Match, 'property' | 'mayBeProperty'> {
  const nothing = { property: undefined, mayBeProperty: false };
  const path = body && pathInBody(body, name, spelling);
  if (body === undefined || path === undefined || path === '') return nothing;
  const readings = readingsOf(path, spelling === 'bare' ? ['/', '.'] : ['/']);
  const outcome = followAny(operation.path.swagger, member(body.value, 'schema'), readings);
  if (outcome === 'missing') return nothing;
  if (outcome === 'open') return { property: undefined, mayBeProperty: true };
  const property: Input = {
    fullName: [body.name ?? 'body', ...outcome.names].join('/'),
    type: typeOf(outcome.schema),
    required: outcome.required,
    internal: body.internal || outcome.internal,
    default: outcome.default,
    isBody: false,
  };
  return { property, mayBeProperty: true };
}

function pathInBody(body: Parameter, name: string, spelling: Spelling): string | undefined {
  if (spelling === 'bare') return name;
  const prefix = `${body.name ?? ''}/`;
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/** What a call leaves out: the number of parameters, and the first names of them. */
export interface LeftOut {
  readonly count: number;
  readonly first: readonly string[];
}

const NAMES_TOLD = 5;

/** The required parameters that a call passing these names leaves out. A body counts as passed when anything in it is. */
export function leftOut(operation: Operation, names: readonly string[], spelling: Spelling): LeftOut {
  const { demanded, body } = inputsOf(operation);
  const passed = new Set(names.filter((name) => demanded.has(name)));
  const bodyName = body?.name;
  if (bodyName !== undefined && demanded.has(bodyName) && names.some((name) => matchOf(operation, name, spelling).mayBeProperty)) {
    passed.add(bodyName);
  }
  const first: string[] = [];
  for (const name of demanded) {
    if (first.length === NAMES_TOLD || passed.size === demanded.size) break;
    if (!passed.has(name)) first.push(name);
  }
  return { count: demanded.size - passed.size, first };
}

/** Operations that are asked when an extension is shared: what holds for these holds for the rest, and hostile files stay cheap. */
const MOST_SOURCES = 8;

/** Operations by the parameters and responses that they have, wherever these are written. */
const usersOf = oncePerDocument((swagger): ReadonlyMap<JsonObject, readonly Operation[]> => {
  const users = new Map<JsonObject, Operation[]>();
  for (const operation of swagger.operations) {
    for (const { value } of [...operation.parameters, ...operation.responses]) {
      const list = users.get(value);
      if (list === undefined) users.set(value, [operation]);
      else if (list.length < MOST_SOURCES) list.push(operation);
    }
  }
  return users;
});

/** The operations whose inputs or outputs contain a node: several when it is shared. */
export function sourcesOf(node: SwaggerNode): readonly Operation[] {
  if (node.operation !== undefined) return [node.operation];
  if (node.definition !== undefined) return node.swagger.operationsUsing(node.definition).slice(0, MOST_SOURCES);
  for (let at: SwaggerNode | undefined = node; at !== undefined; at = at.parent) {
    if (at.kind === 'notificationContent') return at.path?.operations ?? [];
    if (at.kind === 'parameter' || at.kind === 'response') return usersOf(node.swagger).get(at.value) ?? [];
  }
  return [];
}
