/** Runs every rule about a connector's files, without a pull request around them: what `check` says and what `review` builds on. */
import { type Configuration, DEFAULT_CONFIGURATION } from '../config/configuration.ts';
import { artifactOf, type Connector } from '../connector/connector.ts';
import { type ConnectorDocuments, documentsOf } from '../connector/documents.ts';
import type { JsonDocument, Span } from '../connector/json-document.ts';
import type { ConnectorSubject } from '../rules/connector-rule.ts';
import { connectorRules, swaggerRules } from '../rules/registry.ts';
import type { Complaint, Finding, Profile, RuleFacts, Severity } from '../rules/rule.ts';
import { runSwaggerRules } from '../rules/swagger/run.ts';
import type { SwaggerRule } from '../rules/swagger/swagger-rule.ts';
import { say, type Text } from '../text/text.ts';
import { levelOf, milder } from './levels.ts';

/** A complaint whose rule and level are known, before its place is looked up. */
interface Judged {
  readonly rule: RuleFacts;
  readonly severity: Severity;
  readonly complaint: Complaint;
  readonly file: string | undefined;
}

/** What the rules say of a connector. */
export interface CheckedFiles {
  /** File by file in the order of the folder, and within a file in the order in which its rules report. */
  readonly findings: Finding[];
  /** Rules that broke down, by a fault of ours: what they would have said is not known. */
  readonly gaps: Text[];
}

/**
 * Checks the files of one connector, without a pull request around them. Never throws for what is in the files: a file that cannot be
 * parsed is a finding, and a rule that broke down is a gap. No findings means that nothing was found only as long as `gaps` is empty.
 *
 * @example
 * const { findings, gaps } = checkConnector(connector);
 * for (const { file, line, message } of findings) console.log(`${file}:${line ?? 1} ${plainText(message)}`);
 */
export function checkConnector(connector: Connector, configuration: Configuration = DEFAULT_CONFIGURATION): CheckedFiles {
  const documents = documentsOf(connector);
  const gaps: Text[] = [];
  const judged = [...judgeArtifacts(documents, configuration, gaps), ...judgeSwagger(documents, configuration, gaps)];
  const order = new Map(connector.files.map((file, index) => [file.path, index]));
  const place = (item: Judged): number => (item.file === undefined ? -1 : (order.get(item.file) ?? connector.files.length));
  const sorted = judged.sort((a, b) => place(a) - place(b));
  return { findings: locate(sorted, documents), gaps };
}

function brokenRule({ id }: RuleFacts, { folder }: Connector): Text {
  return say`The rule ${id} broke down on ${folder}, by a fault of Connector Preflight; the other rules were not affected.`;
}

function judgeArtifacts(documents: ConnectorDocuments, configuration: Configuration, gaps: Text[]): Judged[] {
  const { connector } = documents;
  const judged: Judged[] = [];
  for (const rule of connectorRules) {
    const level = levelOf(rule, connector.profile, configuration);
    if (level === 'off' || (rule.subject === 'package' && configuration.packageZip === 'off')) continue;
    try {
      rule.check(documents, (complaint) => {
        const file = complaint.file ?? fileOf(connector, rule.subject);
        judged.push({ rule, severity: milder(level, complaint.atMost), complaint, file });
      });
    } catch {
      gaps.push(brokenRule(rule, connector));
    }
  }
  return judged;
}

/** The file that a rule speaks of when it names none; the folder as a whole has none. */
function fileOf(connector: Connector, subject: ConnectorSubject): string | undefined {
  return subject === 'folder' || subject === 'text' ? undefined : artifactOf(connector, subject)?.path;
}

function judgeSwagger(documents: ConnectorDocuments, configuration: Configuration, gaps: Text[]): Judged[] {
  const swagger = documents.swagger;
  if (swagger === undefined) return [];
  const active = activeSwaggerRules(documents.connector.profile, configuration);
  const run = runSwaggerRules(swagger.document, active.rules, documents.api);
  gaps.push(...run.broken.map(({ rule }) => brokenRule(rule, documents.connector)));
  return run.complaints.map(({ rule, complaint }) => ({
    rule,
    severity: milder(active.severityOf(rule.id), complaint.atMost),
    complaint,
    file: swagger.file.path,
  }));
}

interface ActiveRules {
  readonly rules: readonly SwaggerRule[];
  severityOf(rule: string): Severity;
}

const ACTIVE = new WeakMap<Configuration, Map<Profile, ActiveRules>>();

/** Worked out once for a configuration: the engine keeps what it derives from one and the same list of rules. */
function activeSwaggerRules(profile: Profile, configuration: Configuration): ActiveRules {
  const byProfile = ACTIVE.get(configuration) ?? new Map<Profile, ActiveRules>();
  ACTIVE.set(configuration, byProfile);
  const known = byProfile.get(profile);
  if (known !== undefined) return known;
  const severities = new Map<string, Severity>();
  for (const rule of swaggerRules) {
    const level = levelOf(rule, profile, configuration);
    if (level !== 'off') severities.set(rule.id, level);
  }
  const active: ActiveRules = {
    rules: swaggerRules.filter(({ id }) => severities.has(id)),
    severityOf: (rule) => severities.get(rule) ?? 'info',
  };
  byProfile.set(profile, active);
  return active;
}

/** Looks up lines and columns, one pass over each file that has findings. */
function locate(judged: readonly Judged[], documents: ConnectorDocuments): Finding[] {
  const located = new Map<string, Located>();
  for (const [file, items] of groupByFile(judged)) {
    const document = documents.jsonAt(file);
    if (document === undefined) continue;
    const spans = document.locate(items.map(({ complaint }) => complaint).filter(isPointed));
    located.set(file, { document, spans: spans.values() });
  }
  return judged.map((item) => {
    const found = item.file === undefined ? undefined : located.get(item.file);
    const span = isPointed(item.complaint) ? found?.spans.next().value : spanOf(item.complaint);
    return toFinding(item, found !== undefined && span !== undefined ? range(found.document, span) : undefined);
  });
}

/** The places of a file's complaints that have a pointer, in the order of the complaints. */
interface Located {
  readonly document: JsonDocument;
  readonly spans: Iterator<Span, undefined>;
}

function isPointed(complaint: Complaint): complaint is Complaint & { readonly pointer: string } {
  return complaint.pointer !== undefined;
}

function spanOf({ offset, length = 0 }: Complaint): Span | undefined {
  return offset === undefined ? undefined : { offset, length };
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

type Range = Required<Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>>;

/** Filled in key by key: a file can have a hundred thousand findings, and spreading an object for each key costs as much as its rules. */
function toFinding({ rule, severity, complaint, file }: Judged, place: Range | undefined): Finding {
  const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    rule: rule.id,
    severity,
    message: complaint.message,
    help: complaint.help ?? [rule.remedy],
  };
  if (file !== undefined) finding.file = file;
  if (complaint.pointer !== undefined) finding.pointer = complaint.pointer;
  if (place !== undefined) {
    finding.line = place.line;
    finding.column = place.column;
    finding.endLine = place.endLine;
    finding.endColumn = place.endColumn;
  }
  if (complaint.line !== undefined) finding.line = complaint.line;
  if (complaint.column !== undefined) finding.column = complaint.column;
  if (complaint.fix !== undefined) finding.fix = complaint.fix;
  return finding;
}

function range(document: JsonDocument, { offset, length }: Span): Range {
  const start = document.positionAt(offset);
  const end = document.positionAt(offset + length);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
