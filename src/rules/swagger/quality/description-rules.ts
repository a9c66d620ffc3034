/** Descriptions: whole sentences that say more than the name does. */
import { textOf } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM, type Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { subjectOf } from '../node-names.ts';
import type { SwaggerRule } from '../swagger-rule.ts';
import { onInfoText, onOperationText, onParameterText, QUALITY, wordsBetweenBlanks } from './shown-texts.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]$/u;

/** An address, a path or a piece of code at the end of a text would change with a full stop behind it. */
function isPlainWord(word: string): boolean {
  return /^[\p{L}\p{N}'’()",-]+$/u.test(word);
}

function reportOpenEnd(node: SwaggerNode, text: string, key: string, report: Report): void {
  const trimmed = text.trimEnd();
  if (!LETTER_OR_DIGIT.test(trimmed)) return;
  const pointer = node.pointer(key);
  const last = wordsBetweenBlanks(trimmed).at(-1) ?? '';
  const fix = { kind: 'json', edits: [{ op: 'set', pointer, value: `${trimmed}.` }] } as const;
  report({ pointer, message: say`${subjectOf(node)} has a description without a full stop.`, ...(isPlainWord(last) && { fix }) });
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

function reportRepetition(name: string): (node: SwaggerNode, text: string, key: string, report: Report) => void {
  return (node, text, key, report) => {
    const label = textOf(node.value, name);
    if (label === undefined || Math.abs(label.length - text.length) > NEARLY_AS_LONG || essenceOf(label) !== essenceOf(text)) return;
    report({ pointer: node.pointer(key), message: say`${subjectOf(node)} has a description that only repeats its ${name}.` });
  };
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
  visit: [
    onOperationText(['description'], reportRepetition('summary')),
    onParameterText(['description'], reportRepetition('x-ms-summary')),
  ],
};
