/** Runs every rule about a connector's files, without a pull request around them: what `check` says and what `review` builds on. */
import type { Configuration } from '../config/configuration.ts';
import type { Connector } from '../connector/connector.ts';
import { ConnectorDocuments } from '../connector/documents.ts';
import { connectorRules, swaggerRules } from '../rules/registry.ts';
import type { Complaint, Finding, RuleFacts, Severity } from '../rules/rule.ts';
import { runSwaggerRules } from '../rules/swagger/run.ts';
import { levelOf, milder } from './levels.ts';

/** A complaint whose rule and level are known, before its place is looked up. */
interface Judged {
  readonly rule: RuleFacts;
  readonly severity: Severity;
  readonly complaint: Complaint;
  readonly file: string | undefined;
}

/** Findings file by file in the order of the folder, and within a file in the order in which its rules report. */
export function checkConnector(connector: Connector, configuration: Configuration): Finding[] {
  const documents = new ConnectorDocuments(connector);
  const judged = [...judgeArtifacts(documents, configuration), ...judgeSwagger(documents, configuration)];
  const order = new Map(connector.files.map((file, index) => [file.path, index]));
  const place = (item: Judged): number => (item.file === undefined ? -1 : (order.get(item.file) ?? connector.files.length));
  return locate(
    judged.sort((a, b) => place(a) - place(b)),
    documents,
  );
}

function judgeArtifacts(documents: ConnectorDocuments, configuration: Configuration): Judged[] {
  const judged: Judged[] = [];
  for (const rule of connectorRules) {
    const level = levelOf(rule, documents.connector.profile, configuration);
    if (level === 'off') continue;
    rule.check(documents, (complaint) => {
      judged.push({ rule, severity: milder(level, complaint.atMost), complaint, file: complaint.file ?? documents.fileOf(rule.subject) });
    });
  }
  return judged;
}

function judgeSwagger(documents: ConnectorDocuments, configuration: Configuration): Judged[] {
  const swagger = documents.swagger;
  if (swagger === undefined) return [];
  const profile = documents.connector.profile;
  const levels = new Map(swaggerRules.map((rule) => [rule.id, levelOf(rule, profile, configuration)]));
  const active = swaggerRules.filter((rule) => levels.get(rule.id) !== 'off');
  return runSwaggerRules(swagger.document, active).map(({ rule, complaint }) => ({
    rule,
    severity: milder(levels.get(rule.id) as Severity, complaint.atMost),
    complaint,
    file: swagger.file.path,
  }));
}

/** Looks up lines and columns, one pass over each file that has findings. */
function locate(judged: readonly Judged[], documents: ConnectorDocuments): Finding[] {
  const spans = new Map<Judged, { offset: number; length: number }>();
  for (const [file, items] of groupByFile(judged)) {
    const document = documents.jsonAt(file);
    if (document === undefined) continue;
    const pointed = items.filter((item) => item.complaint.pointer !== undefined);
    const found = document.locate(
      pointed.map(({ complaint }) => ({ pointer: complaint.pointer ?? '', ...(complaint.atKey === true ? { atKey: true } : {}) })),
    );
    pointed.forEach((item, index) => {
      const span = found[index];
      if (span !== undefined) spans.set(item, span);
    });
  }
  return judged.map((item) => toFinding(item, spans.get(item), documents));
}

function groupByFile(judged: readonly Judged[]): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const item of judged) {
    if (item.file === undefined) continue;
    const group = groups.get(item.file);
    if (group === undefined) groups.set(item.file, [item]);
    else group.push(item);
  }
  return groups;
}

function toFinding({ rule, severity, complaint, file }: Judged, span: { offset: number; length: number } | undefined, documents: ConnectorDocuments): Finding {
  const text = file === undefined ? undefined : documents.jsonAt(file);
  const stretch = span ?? (complaint.offset === undefined ? undefined : { offset: complaint.offset, length: complaint.length ?? 0 });
  return {
    rule: rule.id,
    severity,
    message: complaint.message,
    help: complaint.help ?? [rule.remedy],
    ...(file === undefined ? {} : { file }),
    ...(complaint.pointer === undefined ? {} : { pointer: complaint.pointer }),
    ...(text !== undefined && stretch !== undefined ? range(text, stretch) : {}),
    ...(complaint.line === undefined ? {} : { line: complaint.line }),
    ...(complaint.fix === undefined ? {} : { fix: complaint.fix }),
  };
}

function range(
  text: { positionAt(offset: number): { line: number; column: number } },
  { offset, length }: { offset: number; length: number },
): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const start = text.positionAt(offset);
  const end = text.positionAt(offset + length);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
