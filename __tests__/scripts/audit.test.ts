import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Exception, evaluateAudit } from '../../scripts/audit/evaluate-audit.mjs';

const TODAY = '2026-11-22';
const ADVISORY = 'GHSA-aaaa-bbbb-cccc';
const exception: Exception = { advisory: ADVISORY, package: 'made', until: TODAY, why: 'It is not called.' };
const report = (severity: string) => ({
  vulnerabilities: {
    made: { via: [{ severity, title: 'Made up', url: `https://github.com/advisories/${ADVISORY}` }] },
    above: { via: ['made'] },
  },
});

describe('an audit of the packages', () => {
  test.each([
    ['low', 0],
    ['moderate', 1],
    ['critical', 1],
    ['a level that nobody knows', 1],
  ])('with an advisory that is %s leaves %i open', (severity, open) => {
    expect(evaluateAudit(report(severity), [], TODAY)).toMatchObject({ kind: 'known', open: { length: open } });
  });

  test('with an exception that holds today leaves nothing open', () => {
    expect(evaluateAudit(report('high'), [exception], TODAY)).toEqual({ kind: 'known', open: [], idle: [] });
  });

  test.each<[string, Exception]>([
    ['held until yesterday', { ...exception, until: '2026-11-21' }],
    ['is about another package', { ...exception, package: 'other' }],
    ['is about another advisory', { ...exception, advisory: 'GHSA-dddd-eeee-ffff' }],
  ])('is not quietened by an exception that %s, and says that it is of no use', (_name, idle) => {
    expect(evaluateAudit(report('high'), [idle], TODAY)).toMatchObject({ open: [{ advisory: ADVISORY, package: 'made' }], idle: [idle] });
  });

  test('without vulnerabilities is clean', () => {
    expect(evaluateAudit({ vulnerabilities: {} }, [], TODAY)).toEqual({ kind: 'known', open: [], idle: [] });
  });

  test.each([
    [undefined, 'the answer is no report'],
    [{}, 'the answer is no report'],
    [{ vulnerabilities: null }, 'the answer is no report'],
    [{ message: 'request failed', error: { summary: '' } }, 'request failed'],
  ])('that was answered with %j is unknown, not clean', (answer, cause) => {
    expect(evaluateAudit(answer, [], TODAY)).toEqual({ kind: 'unknown', cause });
  });
});

test('every exception that is written down says what, until when and why', () => {
  const written: Exception[] = JSON.parse(readFileSync(new URL('../../scripts/audit-exceptions.json', import.meta.url), 'utf8'));
  for (const one of written) {
    expect(one).toEqual({
      advisory: expect.stringMatching(/^GHSA(-[0-9a-z]{4}){3}$/),
      package: expect.stringMatching(/./),
      until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      why: expect.stringMatching(/\w+ \w+/),
    });
  }
});
