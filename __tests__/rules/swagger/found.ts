/** What single rules say of the sample swagger with changes. */
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import { mergePatch } from '../../../src/rules/swagger/merge-patch.ts';
import { runSwaggerRules, type SwaggerComplaint } from '../../../src/rules/swagger/run.ts';
import { SAMPLE_SWAGGER } from '../../../src/rules/swagger/sample.ts';
import type { SwaggerRule } from '../../../src/rules/swagger/swagger-rule.ts';
import { plainText } from '../../../src/text/render.ts';
import { documentWith } from './documents.ts';

export function found(rule: SwaggerRule, changes: JsonObject): readonly SwaggerComplaint[] {
  const run = runSwaggerRules(documentWith(mergePatch(SAMPLE_SWAGGER, changes)), [rule]);
  if (run.broken.length > 0) throw new Error(`${rule.id} broke down`, { cause: run.broken[0]?.error });
  return run.complaints;
}

export function pointersOf(complaints: readonly SwaggerComplaint[]): readonly (string | undefined)[] {
  return complaints.map(({ complaint }) => complaint.pointer);
}

export function messagesOf(complaints: readonly SwaggerComplaint[]): readonly string[] {
  return complaints.map(({ complaint }) => plainText(complaint.message));
}

/** What the fix of the only complaint would write, by pointer; null where it removes something. */
export function mended(complaints: readonly SwaggerComplaint[]): Record<string, JsonValue> | undefined {
  const fix = complaints.length === 1 ? complaints[0]?.complaint.fix : undefined;
  if (fix?.kind !== 'json') return undefined;
  return Object.fromEntries(fix.edits.map((edit) => [edit.pointer, edit.op === 'set' ? (edit.value as JsonValue) : null]));
}
