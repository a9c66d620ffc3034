import { expect, test } from '@jest/globals';
import { outsideTextIn } from '../../src/doctor/checks/outside-text.ts';

const script = (expression: string): string => `echo "$\{{ ${expression} }}"`;

test.each([
  ['github.event.pull_request.title', true],
  ['github.event.comment.body', true],
  ['github.head_ref', true],
  ["github['event']['issue']['title']", true],
  ['github.event.pull_request.labels.*.name', true],
  ["format('{0}', github.event.pull_request.head.ref)", true],
  ['toJSON(github.event)', true],
  ['toJSON(github)', true],
  ['github.event.pull_request.number', false],
  ['github.event.pull_request.head.sha', false],
  ['github.event.comment.id', false],
  ['github.repository', false],
  ['inputs.pull-number', false],
  ['steps.preflight.outputs.verdict', false],
  ["env.MY_github_event == 'x'", false],
])('the expression %s brings words of outsiders into a script: %s', (expression, expected) => {
  expect(outsideTextIn(script(expression))).toEqual(expected ? [`$\{{ ${expression} }}`] : []);
});

test('every expression of a script is looked at, and one without an end is none', () => {
  expect(outsideTextIn(`$\{{ github.sha }}$\{{ github.head_ref }}x$\{{ github.event.issue.title }} $\{{ github.head_ref`)).toEqual([
    '$' + '{{ github.head_ref }}',
    '$' + '{{ github.event.issue.title }}',
  ]);
});
