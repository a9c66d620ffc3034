/** Which request bodies hold the address that the service is to call back, and how it is reached there. */
import { isObject, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import {
  type Definition,
  eachSubschema,
  isInternal,
  isReference,
  type Operation,
  type Parameter,
  type Swagger,
} from '../../../connector/swagger/swagger.ts';
import { oncePerDocument } from '../swagger-rule.ts';

export const NOTIFICATION_URL = 'x-ms-notification-url';

/** How request bodies reach a property that is marked as notification URL; true when it is so on at least one way. */
export interface UrlUse {
  /** Nothing on the way is internal, so makers of flows see the field. */
  readonly visible: boolean;
  /** Something on the way is optional, so the field may be left out. */
  readonly optional: boolean;
}

interface Way {
  readonly schema: JsonObject;
  readonly internal: boolean;
  readonly required: boolean;
  readonly isProperty: boolean;
}

/** The marked properties that are reached from a request body, by the object that has the mark. Each schema is entered once for each kind of way. */
export const notificationUrlUses = oncePerDocument((swagger): ReadonlyMap<JsonObject, UrlUse> => {
  const uses = new Map<JsonObject, { visible: boolean; optional: boolean }>();
  const entered = new Map<JsonObject, number>();
  const open: Way[] = bodiesOf(swagger).flatMap((body) => {
    const schema = member(body.value, 'schema');
    return isObject(schema) ? [{ schema, internal: body.internal, required: true, isProperty: false }] : [];
  });
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const { schema, isProperty } = way;
    const internal = way.internal || isInternal(schema);
    const kindOfWay = 1 << ((internal ? 1 : 0) + (way.required ? 2 : 0) + (isProperty ? 4 : 0));
    const before = entered.get(schema) ?? 0;
    if ((before & kindOfWay) !== 0) continue;
    entered.set(schema, before | kindOfWay);
    if (isProperty && member(schema, NOTIFICATION_URL) === true) {
      const use = uses.get(schema) ?? { visible: false, optional: false };
      uses.set(schema, { visible: use.visible || !internal, optional: use.optional || !way.required });
    }
    const target = isReference(schema) ? swagger.resolveSchema(schema) : undefined;
    if (target !== undefined) open.push({ schema: target, internal, required: way.required, isProperty });
    eachSubschema(schema, (child, step, key) => {
      const required = way.required && (step !== 'properties' || swagger.requiredNames(schema).has(String(key)));
      open.push({ schema: child, internal, required, isProperty: step === 'properties' });
    });
  }
  return uses;
});

/** The body of the operation has, at any depth, a property that is marked as notification URL. */
export function hasNotificationUrl(operation: Operation): boolean {
  const schema = operation.body && member(operation.body.value, 'schema');
  if (!isObject(schema)) return false;
  const { swagger } = operation.path;
  const known = bodiesWithUrl(swagger);
  let found = known.get(schema);
  if (found === undefined) {
    found = reachesMark(swagger, schema);
    known.set(schema, found);
  }
  return found;
}

/** Many operations may share one body, so each schema is asked once. */
const bodiesWithUrl = oncePerDocument(() => new Map<JsonObject, boolean>());

function reachesMark(swagger: Swagger, schema: JsonObject): boolean {
  if (treeHasMark(schema)) return true;
  const marked = definitionsWithUrl(swagger);
  return marked.size > 0 && swagger.graph.directUses(schema).some((definition) => marked.has(definition));
}

/** An operation is a webhook when its path says what is sent, or when its body has a notification URL. */
export function isWebhook(operation: Operation): boolean {
  return operation.path.notificationContent !== undefined || hasNotificationUrl(operation);
}

/** Definitions from which a notification URL can be reached: those that have one, and backwards whatever uses them. */
const definitionsWithUrl = oncePerDocument((swagger): ReadonlySet<Definition> => {
  const users = new Map<Definition, Definition[]>();
  const found = new Set<Definition>();
  for (const definition of swagger.definitions.values()) {
    if (treeHasMark(definition.value)) found.add(definition);
    for (const used of swagger.graph.directUses(definition.value)) {
      const list = users.get(used);
      if (list === undefined) users.set(used, [definition]);
      else list.push(definition);
    }
  }
  for (const definition of found) for (const user of users.get(definition) ?? []) found.add(user);
  return found;
});

function treeHasMark(root: JsonValue): boolean {
  const open: JsonObject[] = isObject(root) ? [root] : [];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (member(schema, NOTIFICATION_URL) === true) return true;
    eachSubschema(schema, (child) => open.push(child));
  }
  return false;
}

/** Every body parameter that an operation has, each place where it is written once. */
function bodiesOf(swagger: Swagger): readonly Parameter[] {
  const bodies = new Map<JsonObject, Parameter>();
  for (const operation of swagger.operations) {
    for (const parameter of operation.parameters) {
      if (parameter.in === 'body') bodies.set(parameter.value, parameter);
    }
  }
  return [...bodies.values()];
}
