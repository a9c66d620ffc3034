import type { JsonValue } from '../../../connector/json-value.ts';
import { textOf } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM, type Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { subjectOf } from '../node-names.ts';
import { labelFromName } from '../quality/title-case.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { CONNECTOR_METADATA } from './metadata-rules.ts';
import { isVisibleField } from './visible-fields.ts';

function reportEmpty(node: SwaggerNode, value: JsonValue, key: string, report: Report): void {
  if (typeof value !== 'string' || value.trim() !== '') return;
  const pointer = node.pointer(key);
  const label = key === 'x-ms-summary' ? labelFromName(textOf(node.value, 'name') ?? '') : undefined;
  report({
    pointer,
    message: say`${subjectOf(node)} has an empty ${key}.`,
    ...(label !== undefined && { fix: { kind: 'json', edits: [{ op: 'set', pointer, value: label }] } as const }),
  });
}

export const requiredValueEmpty: SwaggerRule = {
  id: 'RequiredValueEmpty',
  subject: 'swagger',
  group: 'Metadata',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'Texts that the certification asks for are not empty.',
  why: 'An empty text is shown as it is: an action without a name, a field without a label, a catalogue page without a contact.',
  remedy: 'Write the text.',
  confidence: 'medium',
  source: 'Documented rule; one published connector, of 2020, breaks it. Which fields it covers is inferred.',
  bad: { paths: { '/tickets': { get: { summary: '' } } } },
  good: { paths: { '/tickets': { get: { summary: 'List tickets' } } } },
  reportedAt: '/paths/~1tickets/get/summary',
  visit: [
    onKey(['info'], ['title', 'description', 'version'], reportEmpty),
    onKey(['contact'], ['name', 'url', 'email'], reportEmpty),
    onKey(['operation'], ['summary', 'description'], (node, value, key, report) => {
      if (!node.internal) reportEmpty(node, value, key, report);
    }),
    onKey(['parameter'], ['x-ms-summary', 'description'], (node, value, key, report) => {
      if (isVisibleField(node)) reportEmpty(node, value, key, report);
    }),
    onKey(['metadataEntry'], ['propertyValue'], (node, value, key, report) => {
      const name = textOf(node.value, 'propertyName')?.toLowerCase();
      if (CONNECTOR_METADATA.some((wanted) => wanted.toLowerCase() === name)) reportEmpty(node, value, key, report);
    }),
  ],
};
