/** Findings as a reader wants them: by file, and within a file one entry for all that say the same about different places. */
import type { Finding, Severity } from '../rules/rule.ts';
import type { Text } from '../text/text.ts';

/** Findings of one rule that differ only in the values and places. */
export interface FindingGroup {
  readonly first: Finding;
  /** All of them, `first` included, in order. */
  readonly findings: readonly Finding[];
}

export interface FileFindings {
  /** Absent: the pull request itself. */
  readonly file?: string;
  readonly groups: readonly FindingGroup[];
  readonly total: number;
}

export function openFindings(findings: readonly Finding[], severity: Severity): Finding[] {
  return findings.filter((finding) => finding.severity === severity && finding.waiver === undefined);
}

export function groupFindings(findings: readonly Finding[]): FileFindings[] {
  const files = groupBy(findings, (finding) => finding.file);
  return [...files].map(([file, ofFile]) => ({
    ...(file !== undefined && { file }),
    groups: [...groupBy(ofFile, sameness).values()].map(asGroup),
    total: ofFile.length,
  }));
}

function asGroup(findings: readonly [Finding, ...Finding[]]): FindingGroup {
  return { first: findings[0], findings };
}

/** Equal for findings that one sentence can speak for: the same rule in the same words, whatever the values and numbers in them. */
function sameness(finding: Finding): string {
  const words = (text: Text) => text.map((part) => (typeof part === 'string' ? part.replace(/\d+/g, '#') : 'value' in part));
  return JSON.stringify([finding.rule, finding.severity, finding.inBase === true, words(finding.message), words(finding.help)]);
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** For each finding of a group the value that tells it from the others; undefined when none does. */
export function tellingValues(group: FindingGroup): (string | undefined)[] {
  const rows = group.findings.map((finding) =>
    finding.message.flatMap((part) => (typeof part !== 'string' && 'value' in part ? [part.value] : [])),
  );
  const columns = rows[0]?.map((_, column) => column) ?? [];
  const telling = columns.find((column) => rows.some((row) => row[column] !== rows[0]?.[column]));
  return rows.map((row) => (telling === undefined ? undefined : row[telling]));
}
