/** Commands that ask, and change nothing but the report: the review is run again after every command. */
import { headline } from '../../report/sentences.ts';
import { nearestRules, ruleNamed } from '../../rules/find-rule.ts';
import { rulePage } from '../../text/links.ts';
import { listOf, say, type Text } from '../../text/text.ts';
import { ACCEPTED, answered, type Command, refused } from './command.ts';

export const recheck: Command = {
  name: 'recheck',
  usage: '',
  pattern: /^$/,
  summary: 'Reviews the pull request again, as it is now.',
  help: 'The review runs by itself after each push and each edit. Use this after an outage, or when something changed that GitHub does not tell about.',
  examples: ['recheck'],
  mayUse: 'author',
  run: () => ACCEPTED,
};

export const next: Command = {
  name: 'next',
  usage: '',
  pattern: /^$/,
  summary: 'Says whose turn it is and what to do next.',
  help: 'The report at the top of the pull request says the same; the answer comes where you asked.',
  examples: ['next'],
  mayUse: 'author',
  run: (_values, { review }) => {
    const items = review.nextSteps.map(({ text, file, line }): Text => {
      const place = file === undefined ? [] : say` (${file}${line === undefined ? [] : [`, line ${line}`]})`;
      return [...text, ...place];
    });
    const answer = answered([headline(review)], items.length > 0 ? { items } : ['There is nothing to do for the publisher now.']);
    return review.gaps.length > 0 ? { ...answer, unfinished: true } : answer;
  },
};

export const explain: Command = {
  name: 'explain',
  usage: 'RULE',
  pattern: /^(?<rule>[A-Za-z][A-Za-z0-9]{0,79})$/,
  summary: 'Explains a rule: what it wants, why, and how to satisfy it.',
  help: 'RULE is the name that stands in brackets behind a finding.',
  examples: ['explain TitlePattern'],
  mayUse: 'author',
  run: ({ rule: id = '' }) => {
    const rule = ruleNamed(id);
    if (rule === undefined) return refused(noSuchRule(id));
    return answered(
      say`${rule.id}: ${[rule.summary]}`,
      [`Why: ${rule.why}`],
      [`How to fix it: ${rule.remedy}`],
      [{ label: 'Examples and sources', url: rulePage(rule.id) }],
    );
  },
};

export function noSuchRule(id: string): Text {
  return say`There is no rule ${id}. The nearest are ${listOf(nearestRules(id))}.`;
}
