/** What a column of a table can be filtered by. */
import { isArray, type JsonArray, type JsonObject, member } from '../../../connector/json-value.ts';
import type { JsonEdit } from '../../../fixes/fix.ts';
import { listOf, say } from '../../../text/text.ts';
import type { Report, RuleFacts } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, type SwaggerRule, type Visit } from '../swagger-rule.ts';
import { ticketWith } from './examples.ts';
import { positionsOfRepeated } from './repeated-values.ts';
import { ofHolder } from './typed-values.ts';

const CAPABILITIES = 'x-ms-capabilities';
const FILTER_FUNCTIONS = 'filterFunctions';

const FUNCTIONS: readonly string[] = [
  'eq ne gt ge lt le and or contains startswith endswith length indexof replace substring substringof tolower toupper trim concat',
  'year month day hour minute second date time now totaloffsetminutes totalseconds floor ceiling round',
  'not negate add sub mul div mod sum min max average countdistinct null',
].flatMap((line) => line.split(' '));

/** The calibrated level is mild for all four: no published connector has the list, so nobody has seen what is said about it. */
const COMMON: Pick<RuleFacts, 'group' | 'levels' | 'confidence' | 'source'> & { readonly subject: 'swagger' } = {
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error', calibrated: 'warning' },
  confidence: 'low',
  source: 'Documented rule. No published connector has the list; its place and its values come from public samples of tabular connectors.',
};

function columnWith(filterFunctions: JsonArray): JsonObject {
  return ticketWith({ type: 'string', [CAPABILITIES]: { [FILTER_FUNCTIONS]: filterFunctions } });
}

const COLUMN = '/definitions/Ticket/properties/status/x-ms-capabilities/filterFunctions';

function onFilterFunctions(check: (node: SwaggerNode, functions: JsonArray, report: Report) => void): Visit {
  return onKey(['schema', 'reference'], [CAPABILITIES], (node, value, _key, report) => {
    const functions = member(value, FILTER_FUNCTIONS);
    if (isArray(functions)) check(node, functions, report);
  });
}

export const filterFunctionsPropertyEmpty: SwaggerRule = {
  ...COMMON,
  id: 'FilterFunctionsPropertyEmpty',
  summary: 'A list of filter functions names at least one.',
  why: 'An empty list says that the column cannot be filtered, which is what leaving it out says.',
  remedy: 'List the functions that the service supports for the column, or delete `filterFunctions`.',
  bad: columnWith([]),
  good: columnWith(['eq', 'ne']),
  reportedAt: COLUMN,
  visit: [
    onFilterFunctions((node, functions, report) => {
      if (functions.length > 0) return;
      const pointer = node.pointer(CAPABILITIES, FILTER_FUNCTIONS);
      const fix = { kind: 'json', edits: [{ op: 'remove', pointer }] } as const;
      report({ pointer, message: say`The list of filter functions${ofHolder(node)} is empty.`, fix });
    }),
  ],
};

export const filterFunctionsPropertyHasDuplicates: SwaggerRule = {
  ...COMMON,
  id: 'FilterFunctionsPropertyHasDuplicates',
  summary: 'A list of filter functions names each of them once.',
  why: 'A repetition adds nothing, and it is often a slip: another function was meant.',
  remedy: 'Delete the repetition, or write the function that was meant.',
  bad: columnWith(['eq', 'eq']),
  good: columnWith(['eq', 'ne']),
  reportedAt: COLUMN,
  visit: [
    onFilterFunctions((node, functions, report) => {
      const positions = positionsOfRepeated(functions);
      if (positions.length === 0) return;
      const edits = positions.map((index): JsonEdit => ({ op: 'remove', pointer: node.pointer(CAPABILITIES, FILTER_FUNCTIONS, index) }));
      report({
        pointer: node.pointer(CAPABILITIES, FILTER_FUNCTIONS),
        message: say`The list of filter functions${ofHolder(node)} names a function twice.`,
        fix: { kind: 'json', edits: edits.reverse() },
      });
    }),
  ],
};

export const filterFunctionsPropertyInInputSchema: SwaggerRule = {
  ...COMMON,
  id: 'FilterFunctionsPropertyInInputSchema',
  summary: 'Filter functions are listed for what comes out of the service only.',
  why: 'They say how the rows of an answer can be narrowed down. For a value that is sent they mean nothing.',
  remedy: 'Delete `filterFunctions` from the schema of the body.',
  bad: { definitions: { NewTicket: { properties: { subject: { [CAPABILITIES]: { [FILTER_FUNCTIONS]: ['eq'] } } } } } },
  good: columnWith(['eq']),
  reportedAt: '/definitions/NewTicket/properties/subject/x-ms-capabilities/filterFunctions',
  visit: [
    onFilterFunctions((node, _functions, report) => {
      const { input, output } = node.roles;
      if (!input || output) return;
      const pointer = node.pointer(CAPABILITIES, FILTER_FUNCTIONS);
      const fix = { kind: 'json', edits: [{ op: 'remove', pointer }] } as const;
      report({ pointer, message: say`The filter functions${ofHolder(node)} stand in what is sent to the service.`, fix });
    }),
  ],
};

export const filterFunctionsPropertyInvalidValue: SwaggerRule = {
  ...COMMON,
  id: 'FilterFunctionsPropertyInvalidValue',
  summary: 'Filter functions are called as in OData.',
  why: 'The platform does not know a function of another name, so the column cannot be filtered by it.',
  remedy: 'Use the short names of OData, as `eq`, `ne`, `gt` or `contains`.',
  bad: columnWith(['equals']),
  good: columnWith(['eq']),
  reportedAt: `${COLUMN}/0`,
  visit: [
    onFilterFunctions((node, functions, report) => {
      functions.forEach((name, index) => {
        if (typeof name !== 'string' || FUNCTIONS.includes(name)) return;
        report({
          pointer: node.pointer(CAPABILITIES, FILTER_FUNCTIONS, index),
          message: say`The filter function ${name}${ofHolder(node)} is unknown.`,
          help: say`Use one of ${listOf(FUNCTIONS, FUNCTIONS.length)}.`,
        });
      });
    }),
  ],
};
