/** The little that the rules of apiProperties.json ask of the swagger beside it. */
import type { ConnectorDocuments } from '../../connector/documents.ts';
import { isObject, type JsonObject, type JsonValue, member } from '../../connector/json-value.ts';

export interface OperationFacts {
  readonly trigger: boolean;
  readonly pageable: boolean;
}

export interface SwaggerFacts {
  readonly operations: ReadonlyMap<string, OperationFacts>;
  /** Entries of securityDefinitions that are objects. */
  readonly security: readonly JsonObject[];
}

const VERBS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];
const known = new WeakMap<JsonObject, SwaggerFacts>();

/** Undefined when there is no swagger, or nothing of it could be read. */
export function readSwaggerFacts(documents: ConnectorDocuments): SwaggerFacts | undefined {
  const root = documents.swagger?.document.value;
  if (!isObject(root)) return undefined;
  const before = known.get(root);
  if (before !== undefined) return before;
  const facts = { operations: operationsOf(root), security: membersOf(member(root, 'securityDefinitions')) };
  known.set(root, facts);
  return facts;
}

function operationsOf(root: JsonObject): Map<string, OperationFacts> {
  const operations = new Map<string, OperationFacts>();
  for (const item of membersOf(member(root, 'paths'))) {
    for (const verb of VERBS) {
      const operation = member(item, verb);
      const id = member(operation, 'operationId');
      if (typeof id !== 'string') continue;
      const trigger = member(operation, 'x-ms-trigger') !== undefined;
      operations.set(id, { trigger, pageable: member(operation, 'x-ms-pageable') !== undefined });
    }
  }
  return operations;
}

function membersOf(value: JsonValue | undefined): JsonObject[] {
  return isObject(value) ? Object.values(value).filter(isObject) : [];
}
