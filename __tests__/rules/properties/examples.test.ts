import { describe, expect, test } from '@jest/globals';
import { artifactOf } from '../../../src/connector/connector.ts';
import { ConnectorDocuments } from '../../../src/connector/documents.ts';
import type { ConnectorExample, ConnectorRule } from '../../../src/rules/connector-rule.ts';
import { type Complaint, PROFILES } from '../../../src/rules/rule.ts';
import { applyExample } from '../../../src/rules/sample-connector.ts';
import { applyJsonFix } from './apply-json-fix.ts';
import { complaintsOf, rules } from './run-rules.ts';

interface Reported {
  readonly rule: string;
  readonly file: string | undefined;
  readonly pointer: string | undefined;
}

function reportsOn(example: ConnectorExample): Reported[] {
  const documents = new ConnectorDocuments(applyExample(example));
  return rules.flatMap((rule) => complaintsOf(rule, documents).map((complaint) => place(rule, complaint, documents)));
}

function place(rule: ConnectorRule, complaint: Complaint, documents: ConnectorDocuments): Reported {
  const own = artifactOf(documents.connector, rule.subject === 'script' ? 'script' : 'properties')?.name;
  return { rule: rule.id, file: complaint.file?.split('/').at(-1) ?? own, pointer: complaint.pointer };
}

describe('the sample connector', () => {
  test.each(PROFILES)('breaks no rule as a connector of the profile %s', (profile) => {
    expect(reportsOn({ profile })).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its bad example gives this finding at the expected place, and nothing else', () => {
    const reports = reportsOn(rule.bad).filter((report) => !rule.alsoTriggers?.includes(report.rule));
    expect(reports).toEqual([{ rule: id, file: rule.reportedAt.file, pointer: rule.reportedAt.pointer }]);
  });

  test('its good example gives no finding', () => {
    expect(reportsOn(rule.good)).toEqual([]);
  });

  test('what it offers as a fix makes the finding go away', () => {
    const documents = new ConnectorDocuments(applyExample(rule.bad));
    for (const { fix } of complaintsOf(rule, documents)) {
      if (fix?.kind !== 'json') continue;
      const mended = applyJsonFix(documents.properties?.document.value, fix.edits);
      const again = new ConnectorDocuments(
        applyExample({ ...rule.bad, files: { ...rule.bad.files, 'apiProperties.json': JSON.stringify(mended) } }),
      );
      expect(complaintsOf(rule, again)).toEqual([]);
    }
  });

  test('speaks in sentences', () => {
    for (const text of [rule.summary, rule.why, rule.remedy, rule.source]) expect(text).toMatch(/[.)]$/);
  });
});

test('every rule has an id of its own', () => {
  const ids = rules.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)]);
});
