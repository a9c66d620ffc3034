import type { Connector } from '../../../src/connector/connector.ts';
import { ConnectorDocuments } from '../../../src/connector/documents.ts';
import type { ConnectorExample, ConnectorRule } from '../../../src/rules/connector-rule.ts';
import { propertiesRules } from '../../../src/rules/properties/index.ts';
import type { Complaint, Profile } from '../../../src/rules/rule.ts';
import { applyExample } from '../../../src/rules/sample-connector.ts';
import { scriptRules } from '../../../src/rules/script/index.ts';
import type { Text } from '../../../src/text/text.ts';

export const rules: readonly ConnectorRule[] = [...propertiesRules, ...scriptRules];

export function isOn(rule: ConnectorRule, profile: Profile): boolean {
  return (rule.levels.profiles?.[profile] ?? rule.levels.documented) !== 'off';
}

export function complaintsOf(rule: ConnectorRule, documents: ConnectorDocuments): Complaint[] {
  const complaints: Complaint[] = [];
  if (isOn(rule, documents.connector.profile)) rule.check(documents, (complaint) => complaints.push(complaint));
  return complaints;
}

/** What one rule says of an example, as plain sentences. */
export function sentences(id: string, example: ConnectorExample): string[] {
  return sentencesOn(id, applyExample(example));
}

export function sentencesOn(id: string, connector: Connector): string[] {
  const documents = new ConnectorDocuments(connector);
  return rules.filter((rule) => rule.id === id).flatMap((rule) => complaintsOf(rule, documents).map(({ message }) => plain(message)));
}

export function plain(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : 'value' in part ? part.value : part.label)).join('');
}
