import { describe, expect, it, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { PullRequest } from '../../src/facts/pull-request.ts';
import { reviewPullRequest } from '../../src/review/review-pull-request.ts';
import { pullRequestRules } from '../../src/rules/registry.ts';
import { added, FOLDER, newConnector, proposal, pullRequestOf } from '../rules/pull-request/samples.ts';

const reviewOf = (changes: Partial<PullRequest>) => reviewPullRequest(pullRequestOf(changes), DEFAULT_CONFIGURATION, []);
const reported = (changes: Partial<PullRequest>, pattern: RegExp): readonly string[] =>
  reviewOf(changes)
    .findings.map(({ rule }) => rule)
    .filter((rule) => pattern.test(rule));
const passed = (changes: Partial<PullRequest>): readonly string[] => reviewOf(changes).passed.map(({ rule }) => rule);

describe('a review', () => {
  test.each([
    ['Proposal: Contoso Tickets (independent publisher)', newConnector(), ['TitleStageMismatch']],
    ['Contoso Tickets [independent publisher]', proposal(), ['TitleStageMismatch']],
    ['Contoso Tickets (independent publisher)', newConnector(), ['TitlePattern']],
  ])('suggests one title for %s', (title, files, rules) => {
    expect(reported({ title, files }, /^Title(Pattern|StageMismatch)$/)).toEqual(rules);
  });

  it('asks for the introduction where a proposal is a readme, and for nothing that contradicts it', () => {
    const files = [added(`${FOLDER}/README.MD`, '# Contoso')];
    expect(reported({ title: 'Proposal - Contoso Tickets (Independent Publisher)', files }, /./)).toEqual(['IntroMissing']);
  });

  it('counts no check as passed that had nothing to look at', () => {
    expect(passed({})).not.toContain('IntroMissing');
    expect(passed({ files: proposal() })).toContain('IntroMissing');
    expect(passed({ files: proposal() })).not.toContain('ChecklistIncomplete');
    expect(passed({ files: [added('docs/a.md')] })).not.toContain('TitlePattern');
  });

  it('counts no check as passed that gave way to another one', () => {
    const support = {
      template: { path: 'template.md', blob: added('x', '- [ ] I tested it, and it works').head ?? never() },
      configuration: null,
    };
    expect(passed({ support })).not.toContain('ChecklistIncomplete');
  });
});

function never(): never {
  throw new Error('An added file has a content.');
}

describe('rules that give way', () => {
  const order = pullRequestRules.map(({ id }) => id);
  const pairs = pullRequestRules.flatMap(({ id, yieldsTo = [] }) => yieldsTo.map((other) => [id, other] as const));
  test.each(pairs)('%s comes after %s, which has spoken by then', (id, other) => {
    expect(order.indexOf(other)).toBeGreaterThanOrEqual(0);
    expect(order.indexOf(other)).toBeLessThan(order.indexOf(id));
  });
});
