/** Names of actions and labels of fields: how they are written. */
import { objectOf, type Swagger, textOf } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM } from '../../rule.ts';
import { subjectOf } from '../node-names.ts';
import type { SwaggerRule } from '../swagger-rule.ts';
import { repeats } from './description-rules.ts';
import { isPlaceholderLabel } from './placeholder-rules.ts';
import { onOperationText, onParameterText, QUALITY, type ShownTextCheck, wordsBetweenBlanks } from './shown-texts.ts';
import { betterLabel, LOWER, SMALL_WORDS } from './title-case.ts';

const CAPITALISED = /^[A-Z][a-z]+$/;
/** With fewer capitalised words they may well be the name of something. */
const FEWEST_CAPITALISED = 3;

/** `Orders - List orders`: what stands behind one of these begins anew, with a capital letter. */
const SEPARATOR = /^[-–—|:/]$/;

/** The connector's own name is a name wherever it stands. */
function withoutTitle(summary: string, swagger: Swagger): string {
  const title = textOf(objectOf(swagger.root, 'info'), 'title')?.trim() ?? '';
  return summary.replaceAll(title, '');
}

/** Every word of weight that does not begin anything has a capital letter. */
function isInTitleCase(summary: string): boolean {
  const weighty = wordsBetweenBlanks(summary)
    .filter((_, index, words) => index > 0 && !SEPARATOR.test(words[index - 1] ?? ''))
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return weighty.filter((word) => CAPITALISED.test(word)).length >= FEWEST_CAPITALISED && !weighty.some((word) => LOWER.test(word));
}

export const summaryNotInSentenceCase: SwaggerRule = {
  id: 'SummaryNotInSentenceCase',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'Summaries of actions start with a capital letter and go on like a sentence.',
  why: 'Actions of all connectors stand side by side in the designer. The guidelines ask for sentence case there.',
  remedy: 'Write the first word and names with a capital letter, all other words without.',
  confidence: 'low',
  source: 'A guideline for summaries. Names cannot be told from other words, so short summaries are left alone.',
  bad: { paths: { '/tickets': { get: { summary: 'List All Open Tickets' } } } },
  good: { paths: { '/tickets': { get: { summary: 'List all open tickets' } } } },
  reportedAt: '/paths/~1tickets/get/summary',
  visit: [
    onOperationText(['summary'], (node, text, key, report) => {
      const pointer = node.pointer(key);
      if (isInTitleCase(withoutTitle(text, node.swagger))) {
        report({ pointer, message: say`The summary ${text} is written like a headline, with capital letters inside.` });
      } else if (/^[a-z]+\s/.test(text)) {
        const value = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
        const fix = { kind: 'json', edits: [{ op: 'set', pointer, value }] } as const;
        report({ pointer, message: say`The summary ${text} starts with a small letter.`, help: say`Write ${value}.`, fix });
      }
    }),
  ],
};

export const labelNotInTitleCase: SwaggerRule = {
  id: 'LabelNotInTitleCase',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'Labels of fields are in title case.',
  why: 'The label stands above the field in the designer, among those of other connectors. The guidelines ask for title case there.',
  remedy: 'Write the words of `x-ms-summary` with a capital letter, except for small ones like "of" and "the".',
  confidence: 'low',
  source: 'A guideline for labels; reviewers rarely insist on it.',
  bad: { paths: { '/tickets': { get: { parameters: [statusLabelled('ticket status')] } } } },
  good: { paths: { '/tickets': { get: { parameters: [statusLabelled('Ticket Status')] } } } },
  reportedAt: '/paths/~1tickets/get/parameters/0/x-ms-summary',
  visit: [
    onParameterText(['x-ms-summary'], (node, text, key, report) => {
      const better = betterLabel(text);
      if (better === text || isIdentifier(text) || isPlaceholderLabel(text)) return;
      // There another rule asks for a description, and names the better label along with it.
      if (repeats(text, textOf(node.value, 'description') ?? '')) return;
      const pointer = node.pointer(key);
      const fix = { kind: 'json', edits: [{ op: 'set', pointer, value: better }] } as const;
      report({ pointer, message: say`The label ${text} is not in title case.`, help: say`Write ${better}.`, fix });
    }),
  ],
};

function statusLabelled(label: string): { readonly [key: string]: string } {
  return { name: 'status', in: 'query', type: 'string', 'x-ms-summary': label, description: 'Only tickets with this status.' };
}

/** `firstName` or `first_name`. Two small letters in front keep brand names like "iPhone" out. */
function isIdentifier(text: string): boolean {
  return /^[a-z]{2}[a-z0-9]*[A-Z]\w*$/.test(text) || /^[A-Za-z0-9]+_\w*$/.test(text);
}

const reportIdentifier: ShownTextCheck = (node, text, key, report) => {
  if (!isIdentifier(text.trim())) return;
  report({ pointer: node.pointer(key), message: say`${subjectOf(node)} is shown as ${text}, the way programs write names.` });
};

export const labelIsIdentifier: SwaggerRule = {
  id: 'LabelIsIdentifier',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'Labels are words, not names from a program.',
  why: 'People who build flows read labels like "createdAt" or "user_id" as if something had gone wrong, and have to guess what to enter.',
  remedy: 'Write words with blanks between them, as in "Created At" or "User ID".',
  confidence: 'medium',
  source: 'Reviewers ask for readable labels; the validator does not print it.',
  bad: { paths: { '/tickets': { get: { parameters: [statusLabelled('ticketStatus')] } } } },
  good: { paths: { '/tickets': { get: { parameters: [statusLabelled('Ticket Status')] } } } },
  reportedAt: '/paths/~1tickets/get/parameters/0/x-ms-summary',
  visit: [onOperationText(['summary'], reportIdentifier), onParameterText(['x-ms-summary'], reportIdentifier)],
};
