import { say, type Text } from '../../../text/text.ts';
import type { SwaggerRule } from '../swagger-rule.ts';
import { ticketWith } from './examples.ts';
import { ofHolder, onValueKey } from './typed-values.ts';

/** Longer ones are not judged: no real pattern comes near. */
const LONGEST = 5_000;

/**
 * What JavaScript says of an expression that .NET, in which the platform is written, does not understand either, and how we say it. With any
 * other fault (a group of a kind that JavaScript lacks, for instance) the expression may be a good one there.
 */
const FAULTS: readonly (readonly [string, Text])[] = [
  ['Unterminated character class', say`a ${'['} is never closed`],
  ['Unterminated group', say`a ${'('} is never closed`],
  ["Unmatched ')'", say`a ${')'} closes what no ${'('} has opened`],
  ['Nothing to repeat', say`there is nothing to repeat before a ${'*'}, ${'+'}, ${'?'} or ${'{'}`],
  ['at end of pattern', say`it ends with a ${'\\'}`],
  ['Range out of order in character class', say`a range begins with its last character`],
  ['out of order in {} quantifier', say`a count begins with its greater number`],
];

/** For .NET a `]` at the beginning of a character class is a member of it, for JavaScript it is the end. */
function readsAlikeInDotNet(pattern: string): boolean {
  return !pattern.includes('[]') && !pattern.includes('[^]');
}

/** Why a pattern is no regular expression; undefined when it is one, as far as can be told. The pattern is compiled, never run. */
export function patternFault(pattern: string): Text | undefined {
  if (pattern.length > LONGEST) return undefined;
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    const fault = FAULTS.find(([words]) => String(error).endsWith(words))?.[1];
    return readsAlikeInDotNet(pattern) ? fault : undefined;
  }
}

export const patternShouldBeValidRegularExpression: SwaggerRule = {
  id: 'PatternShouldBeValidRegularExpression',
  subject: 'swagger',
  group: 'Metadata',
  levels: { documented: 'error' },
  summary: 'A pattern is a regular expression.',
  why: 'An expression that does not compile cannot check anything. Whoever reads the values with it stops with an error.',
  remedy: 'Correct the expression. In JSON every backslash is written twice.',
  confidence: 'medium',
  source: 'Documented rule; all of about 800 published patterns compile. What only .NET understands is not judged.',
  bad: ticketWith({ type: 'string', pattern: '^[A-Z' }),
  good: ticketWith({ type: 'string', pattern: '^[A-Z]+$' }),
  reportedAt: '/definitions/Ticket/properties/status/pattern',
  visit: [
    onValueKey(['pattern'], (node, value, key, report) => {
      const fault = typeof value === 'string' ? patternFault(value) : undefined;
      if (fault === undefined) return;
      report({ pointer: node.pointer(key), message: say`The pattern${ofHolder(node)} is no regular expression: ${fault}.` });
    }),
  ],
};
