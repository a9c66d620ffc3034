import { isArray, type JsonArray, type JsonValue } from '../../../connector/json-value.ts';
import type { JsonEdit } from '../../../fixes/fix.ts';
import { listOf, say } from '../../../text/text.ts';
import type { Complaint, Report } from '../../rule.ts';
import { canonicalText } from '../canonical-text.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, onObject, type SwaggerRule } from '../swagger-rule.ts';
import { ticketWith } from './examples.ts';
import { onValueKey } from './typed-values.ts';

/** Positions of the elements that are equal to an earlier one. */
export function positionsOfRepeated(list: JsonArray): readonly number[] {
  if (list.length < 2) return [];
  const seen = new Set<string>();
  return list.flatMap((value, index) => {
    const identity = canonicalText(value);
    const isNew = !seen.has(identity);
    seen.add(identity);
    return isNew ? [] : [index];
  });
}

function reportRepeated(node: SwaggerNode, key: string, value: JsonValue, report: Report, more: Partial<Complaint> = {}): void {
  const positions = isArray(value) ? positionsOfRepeated(value) : [];
  if (!isArray(value) || positions.length === 0) return;
  const repeated = new Set(
    positions.map((index) => value[index] as JsonValue).map((entry) => (typeof entry === 'string' ? entry : canonicalText(entry))),
  );
  const edits = positions.map((index): JsonEdit => ({ op: 'remove', pointer: node.pointer(key, index) })).reverse();
  report({
    pointer: node.pointer(key),
    message: say`The list ${key} has more than one ${listOf([...repeated])}.`,
    fix: { kind: 'json', edits },
    ...more,
  });
}

export const arrayDuplicateValue: SwaggerRule = {
  id: 'ArrayDuplicateValue',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Lists of values that are meant as a set have each value once.',
  why: 'Swagger 2.0 does not allow repetitions here. In a list of allowed values the designer would show the same choice twice.',
  remedy: 'Keep the first of the equal values and delete the others.',
  confidence: 'medium',
  source: 'Documented rule. One list of allowed values with a repetition was published in 2024, so for `enum` it is a warning.',
  bad: { schemes: ['https', 'https'] },
  good: ticketWith({ type: 'string', enum: ['open', 'Open'] }),
  reportedAt: '/schemes',
  visit: [
    onKey(['document', 'operation'], ['schemes', 'consumes', 'produces'], (node, value, key, report) =>
      reportRepeated(node, key, value, report),
    ),
    onKey(['operation'], ['tags'], (node, value, key, report) => reportRepeated(node, key, value, report)),
    onKey(['schema'], ['required'], (node, value, key, report) => reportRepeated(node, key, value, report)),
    onValueKey(['enum'], (node, value, key, report) => reportRepeated(node, key, value, report, { atMost: 'warning' })),
    onObject(['securityRequirement'], (node, report) => {
      for (const [name, scopes] of Object.entries(node.value)) reportRepeated(node, name, scopes, report);
    }),
  ],
};
