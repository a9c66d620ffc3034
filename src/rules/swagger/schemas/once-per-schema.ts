import type { JsonObject } from '../../../connector/json-value.ts';
import type { Swagger } from '../../../connector/swagger/swagger.ts';
import { oncePerDocument } from '../swagger-rule.ts';

/** Keeps what was decided of a schema, because any number of operations may share it. */
export function oncePerSchema<T>(decide: (schema: JsonObject, swagger: Swagger) => T): (swagger: Swagger, schema: JsonObject) => T {
  const decisions = oncePerDocument(() => new Map<JsonObject, { readonly value: T }>());
  return (swagger, schema) => {
    const known = decisions(swagger);
    let decision = known.get(schema);
    if (decision === undefined) {
      decision = { value: decide(schema, swagger) };
      known.set(schema, decision);
    }
    return decision.value;
  };
}
