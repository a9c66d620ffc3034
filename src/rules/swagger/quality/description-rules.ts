/** Descriptions: whole sentences that say more than the name does. */
import { textOf } from '../../../connector/swagger/swagger.ts';
import { say, type Text } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM, type Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { subjectOf } from '../node-names.ts';
import type { SwaggerRule } from '../swagger-rule.ts';
import { onInfoText, onOperationText, onParameterText, QUALITY, wordsBetweenBlanks } from './shown-texts.ts';
import { betterLabel } from './title-case.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]$/u;

/** An address, a path or a piece of code at the end of a text would change with a full stop behind it. */
function isPlainWord(word: string): boolean {
  return /^[\p{L}\p{N}'’()",-]+$/u.test(word);
}

function reportOpenEnd(node: SwaggerNode, text: string, key: string, report: Report): void {
  const trimmed = text.trimEnd();
  const last = wordsBetweenBlanks(trimmed).at(-1) ?? '';
  if (!LETTER_OR_DIGIT.test(trimmed) || !isPlainWord(last) || repeats(textOf(node.value, 'summary'), text)) return;
  const pointer = node.pointer(key);
  const fix = { kind: 'json', edits: [{ op: 'set', pointer, value: `${trimmed}.` }] } as const;
  const subject = node.kind === 'info' ? say`The connector` : subjectOf(node);
  report({ pointer, message: say`${subject} has a description without a full stop at its end.`, fix });
}

export const descriptionWithoutFullStop: SwaggerRule = {
  id: 'DescriptionWithoutFullStop',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'Descriptions of the connector and of its actions are whole sentences with a full stop.',
  why: 'Descriptions are shown one below the other in the catalogue, in the designer and in the documentation. Reviewers ask for whole sentences there.',
  remedy: 'Write a whole sentence and end it with a full stop.',
  confidence: 'medium',
  source: 'Asked for by reviewers; the validator does not print it.',
  bad: { paths: { '/tickets': { get: { description: 'Lists the tickets of the signed-in agent' } } } },
  good: { paths: { '/tickets': { get: { description: 'Lists the tickets of the signed-in agent.' } } } },
  reportedAt: '/paths/~1tickets/get/description',
  visit: [onInfoText(['description'], reportOpenEnd), onOperationText(['description'], reportOpenEnd)],
};

/** Texts whose lengths differ by more do not only differ in blanks and punctuation. */
const NEARLY_AS_LONG = 8;

/** Case, blanks and the punctuation at the end do not count. */
function essenceOf(text: string): string {
  return wordsBetweenBlanks(text.toLowerCase())
    .join(' ')
    .replace(/[.!?:]$/, '');
}

/** The description says no more than the label or the summary that stands beside it. */
export function repeats(label: string | undefined, description: string): boolean {
  return (
    label !== undefined && Math.abs(label.length - description.length) <= NEARLY_AS_LONG && essenceOf(label) === essenceOf(description)
  );
}

/** No label needs more words; a text of more is a description that was copied into the label. */
const LONGEST_LABEL = 5;

function reportOperation(node: SwaggerNode, text: string, key: string, report: Report): void {
  if (!repeats(textOf(node.value, 'summary'), text)) return;
  const message = say`${subjectOf(node)} has a description that only repeats its ${'summary'}.`;
  report({ pointer: node.pointer(key), message, help: ['Say what the action returns or changes.'] });
}

function helpFor(label: string): Text {
  if (wordsBetweenBlanks(label).length > LONGEST_LABEL) {
    return say`Keep the sentence as the description, and shorten ${'x-ms-summary'} to a few words.`;
  }
  const better = betterLabel(label);
  const asLabel = better === label ? [] : say` As the label, write ${better}.`;
  return say`Say in the description what is to be entered, and in which form.${asLabel}`;
}

function reportParameter(node: SwaggerNode, text: string, key: string, report: Report): void {
  if (!repeats(textOf(node.value, 'x-ms-summary'), text)) return;
  const message = say`${subjectOf(node)} has the same text as label (${'x-ms-summary'}) and as description.`;
  report({ pointer: node.pointer(key), message, help: helpFor(textOf(node.value, 'x-ms-summary') ?? '') });
}

export const descriptionRepeatsSummary: SwaggerRule = {
  id: 'DescriptionRepeatsSummary',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'A description says more than the summary.',
  why: 'The description is the only help that somebody gets who does not know the service. Reviewers send back connectors that say the same thing twice.',
  remedy: 'Say what the action returns or changes, or what is to be entered into the field and in which form.',
  confidence: 'medium',
  source: 'Asked for by reviewers; the validator does not print it.',
  bad: { paths: { '/tickets': { get: { summary: 'List tickets', description: 'List tickets.' } } } },
  good: { paths: { '/tickets': { get: { summary: 'List tickets', description: 'Lists the tickets of the signed-in agent.' } } } },
  reportedAt: '/paths/~1tickets/get/description',
  visit: [onOperationText(['description'], reportOperation), onParameterText(['description'], reportParameter)],
};
