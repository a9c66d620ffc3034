/** What the swagger rules say of the sample with a patch, in the short form in which tests compare it. */
import type { JsonObject } from '../../../src/connector/json-value.ts';
import { swaggerRules } from '../../../src/rules/swagger/index.ts';
import { mergePatch } from '../../../src/rules/swagger/merge-patch.ts';
import { runSwaggerRules, type SwaggerComplaint } from '../../../src/rules/swagger/run.ts';
import { SAMPLE_SWAGGER } from '../../../src/rules/swagger/sample.ts';
import type { Text } from '../../../src/text/text.ts';
import { documentOf } from './documents.ts';

export function plain(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : 'value' in part ? `\`${part.value}\`` : part.label)).join('');
}

export function complaintsOf(patch: JsonObject): readonly SwaggerComplaint[] {
  return complaintsOfText(JSON.stringify(mergePatch(SAMPLE_SWAGGER, patch)));
}

export function complaintsOfText(text: string): readonly SwaggerComplaint[] {
  const run = runSwaggerRules(documentOf(text), swaggerRules);
  if (run.broken.length > 0) throw run.broken[0]?.error;
  return run.complaints;
}

/** `<pointer>: <message>` of each finding of a rule, in the order in which they are told. */
export function findingsOf(rule: string, patch: JsonObject): readonly string[] {
  return complaintsOf(patch)
    .filter((item) => item.rule.id === rule)
    .map(({ complaint }) => `${complaint.pointer}: ${plain(complaint.message)}`);
}

/** What a publisher gets of each finding of a rule: place and message, and below them the help and what the fix would write. */
export function toldOf(rule: string, patch: JsonObject): readonly string[] {
  return linesOf(complaintsOf(patch).filter((item) => item.rule.id === rule));
}

/** The same of findings that were made already. */
export function linesOf(complaints: readonly SwaggerComplaint[]): readonly string[] {
  return complaints.flatMap(({ complaint: { pointer, message, help, atMost, fix } }) => [
    `${pointer}${atMost === undefined ? '' : ` (at most ${atMost})`}: ${plain(message)}`,
    ...(help === undefined ? [] : [`  ${plain(help)}`]),
    ...(fix?.kind === 'json'
      ? fix.edits.map((edit) => `  ${edit.pointer} = ${edit.op === 'set' ? JSON.stringify(edit.value) : edit.op}`)
      : []),
  ]);
}

/** Pointers of the findings of a rule. */
export function pointersOf(rule: string, patch: JsonObject): readonly (string | undefined)[] {
  return complaintsOf(patch)
    .filter((item) => item.rule.id === rule)
    .map(({ complaint }) => complaint.pointer);
}

/** The parameters of an operation of its own, beside the sample's. */
export function withParameters(parameters: readonly JsonObject[], operation: JsonObject = {}): JsonObject {
  const get = {
    summary: 'Find tickets',
    description: 'Finds tickets.',
    operationId: 'FindTickets',
    parameters,
    responses: { '200': { description: 'OK', schema: { $ref: '#/definitions/Ticket' } } },
    ...operation,
  };
  return { paths: { '/search': { get } } };
}
