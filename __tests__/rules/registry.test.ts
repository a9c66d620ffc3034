import { describe, expect, test } from '@jest/globals';
import { type Configuration, DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { ARTIFACT_NAMES } from '../../src/connector/layout.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import type { ConnectorRule } from '../../src/rules/connector-rule.ts';
import { connectorRules, ruleById, rules, swaggerRules } from '../../src/rules/registry.ts';
import { type Finding, PROFILES, type Preset, type Profile } from '../../src/rules/rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { exampleText } from '../../src/rules/swagger/sample.ts';
import type { SwaggerExample, SwaggerRule } from '../../src/rules/swagger/swagger-rule.ts';

/** With the written rules every rule is on, so that no example is clean only because a rule is off. */
const DOCUMENTED: Configuration = { ...DEFAULT_CONFIGURATION, preset: 'documented' };

function findingsOn(connector: Connector, configuration = DOCUMENTED): readonly Finding[] {
  const { findings, gaps } = checkConnector(connector, configuration);
  expect(gaps).toEqual([]);
  return findings;
}

const placeOf = ({ file, pointer }: Finding) => ({ file, pointer });
const idsOf = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ rule }) => rule))].sort();
const besides = (id: string, findings: readonly Finding[]) => idsOf(findings).filter((other) => other !== id);

describe('the registry', () => {
  test('knows every rule by an id of its own', () => {
    expect(rules.filter((rule) => ruleById(rule.id) !== rule).map(({ id }) => id)).toEqual([]);
  });

  test('names every rule in Pascal case', () => {
    expect(rules.filter(({ id }) => !/^[A-Z][a-z]*(?:[A-Z0-9][a-z]*)*$/.test(id)).map(({ id }) => id)).toEqual([]);
  });

  test('knows of rules that other rules say they trigger, and of no rule that triggers itself', () => {
    const named = [...connectorRules, ...swaggerRules].flatMap(({ id, alsoTriggers = [] }) => alsoTriggers.map((other) => ({ id, other })));
    expect(named.filter(({ id, other }) => other === id || ruleById(other) === undefined)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('the words of %s', (_id, rule) => {
  test('are whole sentences, each of them another', () => {
    const texts = [rule.summary, rule.why, rule.remedy, rule.source];
    for (const text of texts) expect(text).toMatch(/^(?:[A-Z]|`[^`]+`).*[^\s.][.?!][)”]?$/s);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the sample connector', () => {
  const presets: readonly Preset[] = ['documented', 'calibrated'];
  const cases = presets.flatMap((preset) => PROFILES.map((profile): [Preset, Profile] => [preset, profile]));

  test.each(cases)('breaks no rule of the preset %s as a connector of the profile %s', (preset, profile) => {
    expect(findingsOn(applyExample({ profile }), { ...DEFAULT_CONFIGURATION, preset })).toEqual([]);
  });
});

describe.each(connectorRules.map((rule): [string, ConnectorRule] => [rule.id, rule]))('%s', (id, rule) => {
  test('is reported once for its bad example, where it says, and with nothing else than it says', () => {
    const connector = applyExample(rule.bad);
    const findings = findingsOn(connector);
    const own = findings.filter((finding) => finding.rule === id);
    const { file, pointer } = rule.reportedAt;
    expect(own.map(placeOf)).toEqual([{ file: file === undefined ? undefined : `${connector.folder}/${file}`, pointer }]);
    if (pointer !== undefined) expect(own).toEqual([withLineAndColumn]);
    expect(besides(id, findings)).toEqual([...(rule.alsoTriggers ?? [])].sort());
  });

  test('has nothing against its good example, nor has a rule that it does not name', () => {
    const allowed = new Set<string>(rule.alsoTriggers ?? []);
    expect(idsOf(findingsOn(applyExample(rule.good))).filter((other) => !allowed.has(other))).toEqual([]);
  });
});

const withLineAndColumn = expect.objectContaining({ line: expect.any(Number), column: expect.any(Number) });

/**
 * Findings in the swagger file of an example. Its readme and apiProperties.json stay those of the sample, which know nothing of operations
 * and ways to sign in that the example adds; what is said of them is not said of the example.
 */
function findingsInSwagger(example: SwaggerExample): readonly Finding[] {
  const connector = applyExample({ files: { [ARTIFACT_NAMES.swagger]: exampleText(example) } });
  return findingsOn(connector).filter(({ file }) => file === `${connector.folder}/${ARTIFACT_NAMES.swagger}`);
}

describe.each(swaggerRules.map((rule): [string, SwaggerRule] => [rule.id, rule]))('%s in a connector', (id, rule) => {
  test('is reported once for its bad example, with line and column, and with nothing else than it says', () => {
    const findings = findingsInSwagger(rule.bad);
    const own = findings.filter((finding) => finding.rule === id);
    expect(own.map(({ pointer }) => pointer)).toEqual([rule.reportedAt]);
    expect(own).toEqual([withLineAndColumn]);
    expect(besides(id, findings)).toEqual([...(rule.alsoTriggers ?? [])].sort());
  });

  test('comes with no finding for its good example', () => {
    expect(findingsInSwagger(rule.good)).toEqual([]);
  });
});
