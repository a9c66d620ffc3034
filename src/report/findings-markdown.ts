/** Findings as Markdown, with as much detail as there is room for. */

import { type FileFindings, type FindingGroup, groupFindings, tellingValues } from '../review/finding-groups.ts';
import type { Finding } from '../rules/rule.ts';
import { fileAddress, rulePage, type Source } from '../text/links.ts';
import { codeSpan, markdownLink, markdownWords } from '../text/markdown.ts';
import { markdownText } from '../text/render.ts';
import type { RuleLookup } from './check-report.ts';
import { andMore, findingsInFile, HOW_TO_FIX, IN_BASE, moreFiles, moreKinds, sameOthers, samePlaces, WHY } from './sentences.ts';

/** How much is said about each finding; a report that does not fit is written again with less. */
export interface Detail {
  /** The reason behind the rule. */
  readonly why: boolean;
  /** Places named for one kind of finding, beside the first. */
  readonly places: number;
  /** Kinds of finding listed for one file. */
  readonly kinds: number;
  /** Files listed under one heading. */
  readonly files: number;
}

/** What links and labels need to know. */
export interface Surroundings {
  readonly rules: RuleLookup;
  /** Absent for a review of a local clone: nothing is linked to a file then. */
  readonly source?: Source;
  /** Left out of file names, with its slash, because the reader knows it; "" for nothing. */
  readonly folder: string;
  /** Heading of findings that are about no file. */
  readonly whole: string;
}

export function findingsMarkdown(findings: readonly Finding[], detail: Detail, around: Surroundings): string {
  const files = groupFindings(findings);
  const shown = files.slice(0, detail.files);
  const rest = files.slice(detail.files);
  const sections = shown.map((file) => fileMarkdown(file, detail, around));
  if (rest.length > 0 && detail.files > 0) sections.push(`${moreFiles(sum(rest.map((file) => file.total)), rest.length)}`);
  return sections.join('\n\n');
}

function fileMarkdown(file: FileFindings, detail: Detail, around: Surroundings): string {
  const shown = file.groups.slice(0, detail.kinds);
  const rest = file.groups.slice(detail.kinds);
  const items = shown.map((group) => groupMarkdown(group, detail, around));
  if (rest.length > 0) items.push(`- ${(shown.length > 0 ? moreKinds : findingsInFile)(sum(rest.map((group) => group.findings.length)))}`);
  const heading = file.file === undefined ? around.whole : codeSpan(shortName(file.file, around.folder));
  return `#### ${heading}\n\n${items.join('\n')}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A file without the connector folder that everything is about. */
export function shortName(file: string, folder: string): string {
  return folder !== '' && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
}

function groupMarkdown(group: FindingGroup, detail: Detail, around: Surroundings): string {
  const { first } = group;
  const facts = around.rules(first.rule);
  const line = lineLink('Line', first, around.source);
  // Hints of this kind stand under a heading that says so.
  const inBase = first.inBase && first.severity !== 'info' ? ` ${IN_BASE}` : '';
  const lines = [
    `- ${line === undefined ? '' : `${line}: `}${markdownText(first.message)}${inBase} (${ruleLink(first.rule, around.rules)})`,
  ];
  if (first.help.length > 0) lines.push(`**${HOW_TO_FIX}** ${markdownText(first.help)}`);
  if (detail.why && facts !== undefined) lines.push(`**${WHY}** ${markdownWords(facts.why)}`);
  if (group.findings.length > 1) lines.push(samePlacesMarkdown(group, detail.places, around));
  return lines.join('\\\n  ');
}

/** The id of a rule, linked to its page where there is one. */
export function ruleLink(rule: string, rules: RuleLookup): string {
  return rules(rule) === undefined ? codeSpan(rule) : markdownLink(markdownWords(rule), rulePage(rule));
}

function samePlacesMarkdown(group: FindingGroup, places: number, around: Surroundings): string {
  const others = group.findings.slice(1);
  const values = tellingValues(group).slice(1);
  const haveOwnLines = others.some((finding) => finding.line !== undefined && finding.line !== group.first.line);
  const named = others.slice(0, places).map((finding, index) => {
    const value = values[index];
    return haveOwnLines || value === undefined ? placeMarkdown(finding, value, around.source) : codeSpan(value);
  });
  const heading = (haveOwnLines ? samePlaces : sameOthers)(others.length);
  const shown = named.filter((place) => place !== '');
  if (shown.length === 0) return `**${heading}.**`;
  const rest = others.length - shown.length;
  return `**${heading}:** ${shown.join(', ')}${rest > 0 ? ` ${andMore(rest)}` : ''}`;
}

function placeMarkdown(finding: Finding, value: string | undefined, source: Source | undefined): string {
  const line = lineLink('line', finding, source);
  if (value === undefined) return line ?? '';
  return line === undefined ? codeSpan(value) : `${line} (${codeSpan(value)})`;
}

function lineLink(word: string, finding: Finding, source: Source | undefined): string | undefined {
  if (finding.line === undefined || finding.file === undefined) return undefined;
  return placeLink(`${word} ${finding.line}`, finding.file, finding.line, source);
}

/** A label linked to a line at the head commit, or the label alone: a file that nothing was read in may not exist. */
export function placeLink(label: string, file: string, line: number | undefined, source: Source | undefined): string {
  const address = source && line !== undefined ? fileAddress(source, file, line) : undefined;
  return address === undefined ? label : markdownLink(label, address);
}

/** A part that opens on a click. The heading is our own and holds no value: it stands inside HTML, where Markdown is not read. */
export function folded(heading: string, content: string): string {
  return `<details><summary>${heading}</summary>\n\n${content}\n\n</details>`;
}
