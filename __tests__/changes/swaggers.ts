/** Pairs of swaggers for tests: patches on the sample, and the changes between them in few words. */
import type { Change } from '../../src/changes/change.ts';
import { compareSwaggers, type SwaggerComparison } from '../../src/changes/judge.ts';
import type { JsonObject, JsonValue } from '../../src/connector/json-value.ts';
import { Swagger } from '../../src/connector/swagger/swagger.ts';
import { mergePatch } from '../../src/rules/swagger/merge-patch.ts';
import { SAMPLE_SWAGGER } from '../../src/rules/swagger/sample.ts';

export function sampleWith(patch: JsonValue): JsonObject {
  return mergePatch(SAMPLE_SWAGGER, patch) as JsonObject;
}

export function compare(old: JsonValue, now: JsonValue): SwaggerComparison {
  return compareSwaggers(new Swagger(old), new Swagger(now));
}

export function changesBetween(old: JsonValue, now: JsonValue): readonly Change[] {
  return compare(old, now).changes;
}

/** `OperationDeleted operation/GetTicket`. */
export function inShort(changes: readonly Change[]): string[] {
  return changes.map(({ rule, valuePath }) => [rule, valuePath].filter(Boolean).join(' '));
}

/** One operation that sends `body` and answers with `result`. */
export function api(definitions: JsonObject, result: JsonValue, body: JsonValue = {}): JsonObject {
  return {
    swagger: '2.0',
    paths: {
      '/x': {
        post: {
          operationId: 'X',
          summary: 'Do X',
          parameters: [{ name: 'body', in: 'body', schema: body }],
          responses: { 200: { description: 'OK', schema: result } },
        },
      },
    },
    definitions,
  } as JsonObject;
}
