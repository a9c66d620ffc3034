/** What swagger rules say of a made document. */
import type { JsonValue } from '../../../src/connector/json-value.ts';
import { runSwaggerRules } from '../../../src/rules/swagger/run.ts';
import type { SwaggerRule } from '../../../src/rules/swagger/swagger-rule.ts';
import { plainText } from '../../../src/text/render.ts';
import { documentWith } from './documents.ts';

/** `<pointer> <message>` of every finding, in document order. */
export function findingsOf(value: JsonValue, ...rules: readonly SwaggerRule[]): readonly string[] {
  const { broken, complaints } = runSwaggerRules(documentWith(value), rules);
  if (broken.length > 0) throw new Error(`${broken[0]?.rule.id} broke down`, { cause: broken[0]?.error });
  return complaints.map(({ complaint }) => `${complaint.pointer} ${plainText(complaint.message)}`);
}

export function pointersOf(value: JsonValue, ...rules: readonly SwaggerRule[]): readonly string[] {
  return findingsOf(value, ...rules).map((finding) => finding.slice(0, finding.indexOf(' ')));
}
