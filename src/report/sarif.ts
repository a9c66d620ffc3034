/** SARIF 2.1.0 of a check, as code scanning reads it. */
import type { Finding, Severity } from '../rules/rule.ts';
import { encodeSegment, REPOSITORY, rulePage } from '../text/links.ts';
import { plainText } from '../text/render.ts';
import { visible } from '../text/visible.ts';
import type { CheckReport, RuleLookup } from './check-report.ts';
import { fingerprints } from './fingerprint.ts';
import { print, type Tool } from './json.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

export function renderSarif(report: CheckReport, tool: Tool, rules: RuleLookup): string {
  const findings = report.connectors.flatMap((connector) => connector.findings);
  const ids = [...new Set(findings.map((finding) => finding.rule))];
  const prints = fingerprints(findings);
  return print({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: tool.name, version: tool.version, informationUri: REPOSITORY, rules: ids.map((id) => ruleDescriptor(id, rules)) },
        },
        columnKind: 'utf16CodeUnits',
        ...(report.gaps.length > 0 && { invocations: [incomplete(report.gaps)] }),
        results: findings.map((finding, index) => result(finding, ids.indexOf(finding.rule), prints[index] ?? '')),
      },
    ],
  });
}

function incomplete(gaps: CheckReport['gaps']): object {
  return {
    executionSuccessful: false,
    toolExecutionNotifications: gaps.map((gap) => ({ level: 'error', message: { text: withoutLinks(plainText(gap)) } })),
  };
}

function ruleDescriptor(id: string, rules: RuleLookup): object {
  const facts = rules(id);
  if (facts === undefined) return { id };
  return {
    id,
    shortDescription: { text: facts.summary },
    fullDescription: { text: facts.why },
    help: { text: facts.remedy },
    helpUri: rulePage(id),
    properties: { tags: [facts.group] },
  };
}

function result(finding: Finding, ruleIndex: number, fingerprint: string): object {
  const { rule, severity, file, waiver } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: withoutLinks(messageText(finding)) },
    ...(file !== undefined && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region(finding) } }] }),
    partialFingerprints: { 'connectorPreflight/v1': fingerprint },
    ...(waiver && { suppressions: [{ kind: 'external', justification: withoutLinks(visible(waiver.reason)) }] }),
  };
}

function messageText({ message, help }: Finding): string {
  return [plainText(message), plainText(help)].filter((text) => text !== '').join('\n');
}

/** SARIF reads `[label](address)` in a message as a link; nothing of a file may become one. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

function region({ line, column, endLine, endColumn }: Finding): object {
  if (line === undefined) return {};
  return {
    region: {
      startLine: line,
      ...(column !== undefined && { startColumn: column }),
      ...(endLine !== undefined && { endLine }),
      ...(endColumn !== undefined && { endColumn }),
    },
  };
}

function uriOf(file: string): string {
  return file.split('/').map(encodeSegment).join('/');
}
