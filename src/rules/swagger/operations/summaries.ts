/** The `summary` of an operation: the name of the step that makers of flows pick. */
import { say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM } from '../../rule.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { listTickets } from './examples.ts';

/** From the published solution text. The limit of 80 in the certification guidelines is FieldLengthExceeded. */
const TOO_LONG = 120;
const RESTRICTED = '/\\<>*%&?';

export const operationSummaryTooLong: SwaggerRule = {
  id: 'OperationSummaryTooLong',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'The summary of an operation has fewer than 120 characters.',
  why: 'The summary is the name of the step in the designer. It is cut off where it does not fit.',
  remedy: 'Shorten it to a phrase such as "List tickets", and move the details to the description.',
  confidence: 'low',
  source: 'Documented rule and its solution text; no published summary is that long.',
  bad: listTickets({
    summary:
      'List the tickets of the signed-in agent that are open or waiting, sorted by the time at which somebody last wrote to them or moved them',
  }),
  good: listTickets({ summary: 'List tickets' }),
  reportedAt: '/paths/~1tickets/get/summary',
  alsoTriggers: ['FieldLengthExceeded'],
  visit: [
    onKey(['operation'], ['summary'], (node, value, key, report) => {
      if (typeof value !== 'string' || value.length < TOO_LONG) return;
      report({
        pointer: node.pointer(key),
        message: say`This summary has ${value.length} characters; it must have fewer than ${TOO_LONG}.`,
      });
    }),
  ],
};

export const restrictedCharactersInSummary: SwaggerRule = {
  id: 'RestrictedCharactersInSummary',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'The summary of an operation has none of the characters / \\ < > * % & ? in it.',
  why: 'The summary becomes the name of the step, and expressions in a flow refer to the step by this name. The characters get in the way there.',
  remedy: 'Write words instead: "or" for a slash, "and" for an ampersand, "percent" for the sign.',
  confidence: 'high',
  source: 'Seen in real output, for internal operations too; none of 16,071 published operations breaks it.',
  bad: listTickets({ summary: 'List/search tickets' }),
  good: listTickets({ summary: 'List or search tickets' }),
  reportedAt: '/paths/~1tickets/get/summary',
  visit: [
    onKey(['operation'], ['summary'], (node, value, key, report) => {
      if (typeof value !== 'string') return;
      const found = [...RESTRICTED].filter((character) => value.includes(character));
      if (found.length === 0) return;
      const pointer = node.pointer(key);
      const message = say`The summary ${value} contains ${found.join(' ')}, which a summary must not have.`;
      const mended = withWords(value);
      if (mended === undefined) report({ pointer, message });
      else report({ pointer, message, help: say`Write ${mended}.`, fix: { kind: 'json', edits: [{ op: 'set', pointer, value: mended }] } });
    }),
  ],
};

/** The summary with words for the characters that mean one word only; undefined when others are left, since a slash may mean many things. */
function withWords(summary: string): string | undefined {
  const mended = replaceByWord(replaceByWord(summary, '&', 'and'), '%', 'percent');
  return [...RESTRICTED].some((character) => mended.includes(character)) ? undefined : mended;
}

function replaceByWord(text: string, character: string, word: string): string {
  const pieces = text.split(character).map((piece) => piece.trim());
  return pieces.join(` ${word} `).trim();
}
