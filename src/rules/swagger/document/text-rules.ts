/** The name and the description under which the catalogue shows the connector, and the texts that the designer shows. */
import { listOf, say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM, type Report, type Severity } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { subjectOf } from '../node-names.ts';
import { onKey, type SwaggerRule, type Visit } from '../swagger-rule.ts';
import { isVisibleField } from './visible-fields.ts';

const LONGEST_TITLE = 30;
const LONGEST_SUMMARY = 80;
const SHORTEST_DESCRIPTION = 30;
const LONGEST_DESCRIPTION = 500;

type TextCheck = (node: SwaggerNode, text: string, key: string, report: Report) => void;

/** Calls the check for texts of `info`. */
function onInfo(keys: readonly string[], check: TextCheck): Visit {
  return onKey(['info'], keys, (node, value, key, report) => {
    if (typeof value === 'string') check(node, value, key, report);
  });
}

/** Calls the check for texts that the designer shows: of operations and of parameters outside the body, unless they are internal. */
function onShown(kind: 'operation' | 'parameter', keys: readonly string[], check: TextCheck): Visit {
  return onKey([kind], keys, (node, value, key, report) => {
    if (typeof value === 'string' && (kind === 'operation' ? !node.internal : isVisibleField(node))) check(node, value, key, report);
  });
}

function reportTooLong(most: number): TextCheck {
  return (node, text, key, report) => {
    if (text.length <= most) return;
    report({
      pointer: node.pointer(key),
      message: say`${subjectOf(node)} has a ${key} of ${text.length} characters; at most ${most} are allowed.`,
    });
  };
}

export const fieldLengthExceeded: SwaggerRule = {
  id: 'FieldLengthExceeded',
  subject: 'swagger',
  group: 'Metadata',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: `The title of the connector has at most ${LONGEST_TITLE} characters, summaries of actions and parameters at most ${LONGEST_SUMMARY}.`,
  why: 'Names are cut off where there is no room for them, and the service refuses a connector with a longer title.',
  remedy: 'Shorten the text. Details belong in the description, and the title does not need "(Independent Publisher)".',
  confidence: 'medium',
  source: 'The limit of the title is quoted from real output; that of the summaries is the guideline, which no published parameter breaks.',
  bad: { info: { title: 'Contoso Tickets for Field Service Teams' } },
  good: { info: { title: 'Contoso Tickets' } },
  reportedAt: '/info/title',
  visit: [
    onInfo(['title'], reportTooLong(LONGEST_TITLE)),
    onShown('operation', ['summary'], reportTooLong(LONGEST_SUMMARY)),
    onShown('parameter', ['x-ms-summary'], reportTooLong(LONGEST_SUMMARY)),
  ],
};

export const fieldLengthNotInRange: SwaggerRule = {
  id: 'FieldLengthNotInRange',
  subject: 'swagger',
  group: 'Metadata',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: `The description of the connector has ${SHORTEST_DESCRIPTION} to ${LONGEST_DESCRIPTION} characters.`,
  why: 'It is what people read in the catalogue before they choose a connector. The certification stops at a longer or shorter one.',
  remedy: 'Say in one to three sentences what the service is and what people can do with the connector.',
  confidence: 'high',
  source: 'Quoted from real output; published connectors outside the range are from before the certification checks.',
  bad: { info: { description: 'Support tickets.' } },
  good: { info: { description: 'Create, read and follow support tickets in Contoso.' } },
  reportedAt: '/info/description',
  visit: [
    onInfo(['description'], (node, text, key, report) => {
      const { length } = text;
      if (text.trim() === '' || (length >= SHORTEST_DESCRIPTION && length <= LONGEST_DESCRIPTION)) return;
      report({
        pointer: node.pointer(key),
        message: say`The description of the connector has ${length} characters; it must have ${SHORTEST_DESCRIPTION} to ${LONGEST_DESCRIPTION}.`,
      });
    }),
  ],
};

/** Whole words: what stands before and after is no letter, digit or underscore. */
function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}

function reportWords(words: RegExp): TextCheck {
  return (node, text, key, report) => {
    const found = [...new Set(Array.from(text.matchAll(words), ([word]) => word))];
    if (found.length > 0)
      report({ pointer: node.pointer(key), message: say`The ${key} of the connector must not contain ${listOf(found)}.` });
  };
}

export const valueContainsRestrictedWords: SwaggerRule = {
  id: 'ValueContainsRestrictedWords',
  subject: 'swagger',
  group: 'Metadata',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'The title does without "API" and "Connector", the description without the names of the products that connectors are for.',
  why: 'Everything in the catalogue is a connector to an API and works in these products: the words take up room and say nothing about the service. The certification stops at them.',
  remedy: 'Leave the words out. Name the service in the title, and say in the description what it does.',
  confidence: 'high',
  source: 'Quoted from real output. Two titles with "API" were published in 2023, so exceptions seem to be granted by hand.',
  bad: { info: { title: 'Contoso Tickets API' } },
  good: { info: { title: 'Contoso Tickets' } },
  reportedAt: '/info/title',
  visit: [
    onInfo(['title'], reportWords(wholeWords(['api', 'connector']))),
    onInfo(['description'], reportWords(wholeWords(['power apps', 'power automate', 'logic apps']))),
  ],
};

/** A letter that English does not have. The signs for micro and for ordinals count as letters in Unicode, but belong to no language. */
const FOREIGN_LETTER = /(?![\0-\x7f\u00aa\u00b5\u00ba])\p{L}/u;

function reportForeign(atMost?: Severity): TextCheck {
  return (node, text, key, report) => {
    const letter = FOREIGN_LETTER.exec(text)?.[0];
    if (letter === undefined) return;
    const message = say`${subjectOf(node)} has a ${key} that does not look English: it contains ${letter}.`;
    report({ pointer: node.pointer(key), message, ...(atMost !== undefined && { atMost }) });
  };
}

export const valueMustBeInEnglish: SwaggerRule = {
  id: 'ValueMustBeInEnglish',
  subject: 'swagger',
  group: 'Metadata',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'Texts are in English.',
  why: 'The platform translates texts from English into the languages of its users. Whatever is in another language reaches everybody as it is.',
  remedy: 'Translate the text. Write names with the 26 letters of English.',
  confidence: 'medium',
  source:
    'Quoted from real output of 2025 for descriptions and summaries. How the tool finds out is not known; here every letter outside English counts, which no published text of these fields has.',
  bad: { paths: { '/tickets': { get: { description: 'Zeigt die offenen Vorgänge.' } } } },
  good: { paths: { '/tickets': { get: { description: 'Lists the open tickets.' } } } },
  reportedAt: '/paths/~1tickets/get/description',
  visit: [
    onInfo(['title'], reportForeign('warning')),
    onInfo(['description'], reportForeign()),
    onShown('operation', ['summary', 'description'], reportForeign()),
    onShown('parameter', ['x-ms-summary', 'description'], reportForeign('warning')),
  ],
};

const ALLOWED_END = /^[\p{L}\p{N})\]]$/u;

export const valueMustEndWithAlphanumeric: SwaggerRule = {
  id: 'ValueMustEndWithAlphanumeric',
  subject: 'swagger',
  group: 'Metadata',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'The title ends in a letter or a digit.',
  why: 'Names in the catalogue have no punctuation or blanks at their end, and the certification stops at them.',
  remedy: 'Remove what stands after the last letter or digit.',
  confidence: 'medium',
  source: 'Documented rule. A closing bracket passes here: 15 published titles end in one.',
  bad: { info: { title: 'Contoso Tickets!' } },
  good: { info: { title: 'Contoso Tickets' } },
  reportedAt: '/info/title',
  visit: [
    onInfo(['title'], (node, text, key, report) => {
      if (text.trim() === '') return;
      const characters = Array.from(text);
      const title = characters.slice(0, characters.findLastIndex((character) => ALLOWED_END.test(character)) + 1).join('');
      if (title === text) return;
      const pointer = node.pointer(key);
      report({
        pointer,
        message: say`The title ${text} does not end in a letter or a digit.`,
        ...(title !== '' && { help: say`Write ${title}.`, fix: { kind: 'json', edits: [{ op: 'set', pointer, value: title }] } as const }),
      });
    }),
  ],
};
