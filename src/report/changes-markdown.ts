/** Changes as Markdown: `diff --format markdown`, and the section that a review has about them. */
import { type Change, type ChangePlace, IMPACTS, type Impact } from '../changes/change.ts';
import type { ChangesReport } from '../changes/diff-connectors.ts';
import type { SinceLastPush } from '../review/compare-versions.ts';
import type { Source } from '../text/links.ts';
import { codeSpan, markdownWords } from '../text/markdown.ts';
import { markdownText } from '../text/render.ts';
import type { Text } from '../text/text.ts';
import { changesOf, groupByOperation } from './changes-report.ts';
import * as words from './changes-sentences.ts';
import type { RuleLookup } from './check-report.ts';
import { folded, placeLink, ruleLink, shortName } from './findings-markdown.ts';
import { renderJson } from './json.ts';
import { andMore, count, SEVERITY_WORDS } from './sentences.ts';

/** Where the two versions can be looked at; absent on a local machine. */
export interface ChangesSurroundings {
  readonly rules: RuleLookup;
  readonly base?: Source;
  readonly head?: Source;
  /** Left out of file names, with its slash; "" for nothing. */
  readonly folder: string;
}

/** How many are listed one by one; the rest is counted. */
export interface ChangesDetail {
  readonly changes: number;
  readonly remedies: number;
}

export const EVERY_CHANGE: ChangesDetail = { changes: Number.POSITIVE_INFINITY, remedies: Number.POSITIVE_INFINITY };

export function renderMarkdownDiff(report: ChangesReport, around: ChangesSurroundings): string {
  const blocks = [changesMarkdown(report, EVERY_CHANGE, around), ...findingsBlock(report, around), ...gapsBlock(report)];
  return `${blocks.join('\n\n')}\n`;
}

/** The section about changes: what breaks stands open, the rest is folded. */
export function changesMarkdown(report: Omit<ChangesReport, 'findings'>, detail: ChangesDetail, around: ChangesSurroundings): string {
  const { changes, update, remedies } = report;
  const kind = `**${markdownWords(words.updateSentence(update))}**`;
  return [
    [kind, ...reasonsMarkdown(update?.reasons ?? [])].join('\n'),
    ...(new Set(changes.map(({ impact }) => impact)).size === 1 ? [] : [markdownWords(words.changesSentence(changes))]),
    ...IMPACTS.flatMap((impact) => impactMarkdown(changesOf(changes, impact), impact, detail, around)),
    ...remediesMarkdown(remedies.slice(0, detail.remedies)),
  ].join('\n\n');
}

/** Any one of them decides; more than a few tell nothing new. */
function reasonsMarkdown(reasons: readonly Text[]): string[] {
  const shown = reasons.slice(0, MOST_REASONS).map((reason) => `- ${markdownText(reason)}`);
  return reasons.length > shown.length ? [...shown, `- ${andMore(reasons.length - shown.length)}`] : shown;
}

const MOST_REASONS = 5;

/** What a push changed, in one line, with what breaks or can break folded below it. `around.base` is the commit reviewed before. */
export function sinceMarkdown(since: SinceLastPush, { changes: most }: ChangesDetail, around: ChangesSurroundings): string {
  const commit = since.commit.slice(0, 7);
  const told = [...changesOf(since.changes, 'breaking'), ...changesOf(since.changes, 'risky')];
  const shown = told.slice(0, most);
  if (shown.length === 0) return words.sinceSentence(codeSpan(commit), since.changes);
  const items = shown.map((change) => changeMarkdown({ ...change, help: [] }, around));
  const rest = told.length - shown.length;
  if (rest > 0) items.push(`- ${markdownWords(`${words.moreChanges(rest)}.`)}`);
  return folded(
    words.sinceSentence(commit, since.changes).replace(/\.$/, ''),
    [markdownWords(words.SINCE_NOTE), items.join('\n')].join('\n\n'),
  );
}

function impactMarkdown(changes: readonly Change[], impact: Impact, detail: ChangesDetail, around: ChangesSurroundings): string[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, detail.changes);
  const groups = groupByOperation(shown).map((group) =>
    [`#### ${markdownText(words.groupHeading(group))}`, group.changes.map((change) => changeMarkdown(change, around)).join('\n')].join(
      '\n\n',
    ),
  );
  const rest = changes.length - shown.length;
  const content = [...groups, ...(rest > 0 ? [markdownWords(`${words.moreChanges(rest)}.`)] : [])].join('\n\n');
  const heading = words.IMPACT_HEADINGS[impact];
  return impact === 'breaking' ? [`### ${heading}`, content] : [folded(`${heading} (${changes.length.toLocaleString('en-US')})`, content)];
}

function changeMarkdown(change: Change, around: ChangesSurroundings): string {
  const { counterpart } = change;
  const before =
    counterpart?.side === 'base' && counterpart.line !== undefined ? `, ${words.BEFORE} ${placeMarkdown(counterpart, around)}` : '';
  const place = `${placeMarkdown(change, around)}${before}`;
  const line = `- ${place === '' ? '' : `${place}: `}${markdownText(change.message)} (${ruleLink(change.rule, around.rules)})`;
  return change.help.length === 0 ? line : `${line}\\\n  ${markdownText(change.help)}`;
}

/** `line 12` in the new file, `line 12 of the old file` in the other. */
function placeMarkdown({ side, file, line }: ChangePlace, around: ChangesSurroundings): string {
  if (file === undefined || line === undefined) return '';
  const label = side === 'head' ? `line ${line}` : `line ${line} of the old file`;
  return placeLink(label, file, line, around[side]);
}

function remediesMarkdown(remedies: ChangesReport['remedies']): string[] {
  return remedies.length === 0 ? [] : [folded(words.REMEDY, remedies.map(remedyMarkdown).join('\n\n'))];
}

function remedyMarkdown({ operation, snippet }: ChangesReport['remedies'][number]): string {
  return [
    `${codeSpan(operation)}: ${markdownWords(words.KEEP)}`,
    jsonBlock(snippet.keep),
    markdownWords(words.ADD),
    jsonBlock(snippet.add),
  ].join('\n\n');
}

/** Indented JSON never begins a line with a backtick, so that no value can close the block. */
function jsonBlock(value: object): string {
  return `\`\`\`json\n${renderJson(value).trimEnd()}\n\`\`\``;
}

function findingsBlock({ findings }: ChangesReport, around: ChangesSurroundings): string[] {
  if (findings.length === 0) return [];
  const items = findings.map(({ rule, severity, message, help, file, line }) => {
    const label = file === undefined ? '' : `${codeSpan(shortName(file, around.folder))}${line === undefined ? '' : `, line ${line}`}: `;
    return `- ${label}${SEVERITY_WORDS[severity]}: ${markdownText(message)} (${ruleLink(rule, around.rules)})\\\n  ${markdownText(help)}`;
  });
  return [`### ${count(findings.length, 'finding')} about the update`, items.join('\n')];
}

function gapsBlock({ gaps }: ChangesReport): string[] {
  return gaps.length === 0 ? [] : [`**${words.NOT_COMPARED}**`, gaps.map((gap) => `- ${markdownText(gap)}`).join('\n')];
}
