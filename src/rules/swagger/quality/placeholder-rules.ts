/** Texts that a tool or a template left behind, and texts that are not there at all. */
import type { JsonValue } from '../../../connector/json-value.ts';
import { say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM, type Report, type Severity } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { subjectOf } from '../node-names.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { onInfoText, onOperationText, onParameterText, QUALITY, type ShownTextCheck } from './shown-texts.ts';

/** In lower case, without punctuation at the end. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'default',
  'default title',
  'default description',
  'description',
  'lorem ipsum',
  'n/a',
  'none',
  'null',
  'placeholder',
  'string',
  'summary',
  'tbd',
  'title',
  'todo',
  'undefined',
  'your description',
]);

/** No placeholder is longer, blanks and punctuation included. */
const LONGEST_PLACEHOLDER = 24;

/** Fields may be called like this: "Title" and "Description" are good labels. */
const GOOD_LABELS: ReadonlySet<string> = new Set(['title', 'description', 'summary', 'default']);

function placeholderIn(text: string): string | undefined {
  if (text.length > LONGEST_PLACEHOLDER) return undefined;
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.!:]$/, '');
  return PLACEHOLDERS.has(plain) ? plain : undefined;
}

/** The label of a field is a placeholder. */
export function isPlaceholderLabel(text: string): boolean {
  const placeholder = placeholderIn(text);
  return placeholder !== undefined && !GOOD_LABELS.has(placeholder);
}

function reportPlaceholder(isPlaceholder: (text: string) => boolean, atMost?: Severity): ShownTextCheck {
  return (node, text, key, report) => {
    if (!isPlaceholder(text)) return;
    const message = say`${subjectOf(node)} still has the placeholder ${text} as its ${key}.`;
    report({ pointer: node.pointer(key), message, ...(atMost !== undefined && { atMost }) });
  };
}

export function isPlaceholderText(text: string): boolean {
  return placeholderIn(text) !== undefined;
}

export const placeholderText: SwaggerRule = {
  id: 'PlaceholderText',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'No text is the placeholder of a tool or a template.',
  why: 'Everybody sees it: connectors were published as "Default title", and renaming them later took another review.',
  remedy: 'Write what is meant.',
  confidence: 'high',
  source: 'Two connectors with a generated title were merged, others were sent back. In actions and fields it is a hint.',
  bad: { info: { title: 'Default title' } },
  good: { info: { title: 'Contoso Tickets' } },
  reportedAt: '/info/title',
  visit: [
    onInfoText(['title', 'description'], reportPlaceholder(isPlaceholderText)),
    onOperationText(['summary', 'description'], reportPlaceholder(isPlaceholderText, 'info')),
    onParameterText(['description'], reportPlaceholder(isPlaceholderText, 'info')),
    onParameterText(['x-ms-summary'], reportPlaceholder(isPlaceholderLabel, 'info')),
  ],
};

function reportEmpty(node: SwaggerNode, value: JsonValue, key: string, report: Report): void {
  if (typeof value !== 'string' || value.trim() !== '') return;
  const pointer = node.pointer(key);
  report({
    pointer,
    message: say`${key} of ${String(node.key)} is empty.`,
    fix: { kind: 'json', edits: [{ op: 'remove', pointer }] },
  });
}

export const emptyText: SwaggerRule = {
  id: 'EmptyText',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'Titles and descriptions of properties are not empty.',
  why: 'An empty title hides the name of the property: the designer then shows a field without a label. Reviewers ask to fill it in.',
  remedy: 'Write the text, or delete the key so that the name of the property is shown.',
  confidence: 'medium',
  source: 'Asked for by reviewers; 130 published connectors have empty titles, so it is a hint.',
  bad: { definitions: { Ticket: { properties: { subject: { title: '' } } } } },
  good: { definitions: { Ticket: { properties: { subject: { title: 'Subject' } } } } },
  reportedAt: '/definitions/Ticket/properties/subject/title',
  visit: [onKey(['schema'], ['title', 'description', 'x-ms-summary'], reportEmpty)],
};
