/** `diff` for a terminal: changes by operation, each with its places in the new and the old file. */
import { type Change, type ChangePlace, IMPACTS, type Impact } from '../changes/change.ts';
import type { ChangesReport } from '../changes/diff-connectors.ts';
import type { Update } from '../review/compare-versions.ts';
import { type Colours, paint, plainText, terminalText } from '../text/render.ts';
import { visible } from '../text/visible.ts';
import { changesOf, groupByOperation } from './changes-report.ts';
import * as words from './changes-sentences.ts';
import { renderJson } from './json.ts';
import { SEVERITY_WORDS } from './sentences.ts';

const COLOUR_OF = { breaking: 'red', risky: 'yellow', safe: 'blue' } as const satisfies Record<Impact, string>;
const FINDING_COLOUR = { error: 'red', warning: 'yellow', info: 'blue' } as const;
/** Changes that no flow notices are many; a reader wants to know of what kind they are. */
const MOST_SAFE = 20;
const SHORT_SHA = 7;
const MOST_REMEDIES = 3;

export function renderPrettyDiff(report: ChangesReport, colours: Colours): string {
  const paragraphs = [
    [paint('bold', words.changesSentence(report.changes), colours)],
    ...IMPACTS.flatMap((impact) => impactLines(report.changes, impact, colours)),
    findingLines(report, colours),
    ...report.remedies.slice(0, MOST_REMEDIES).map((remedy) => remedyLines(remedy, colours)),
    updateLines(report, colours),
    gapLines(report, colours),
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What a review says of an update: what breaks and what can break, the rest as a number; then what the last push changed. */
export function updateParagraphs({ changes, update, sinceLastPush }: Update, colours: Colours): string[][] {
  return [
    ...(changes.length === 0 ? [] : [[paint('bold', words.changesSentence(changes), colours), words.updateSentence(update)]]),
    ...seriousChanges(changes, colours),
    ...sinceParagraphs(sinceLastPush, colours),
  ];
}

function sinceParagraphs(since: Update['sinceLastPush'], colours: Colours): string[][] {
  if (since === undefined) return [];
  const sentence = words.sinceSentence(since.commit.slice(0, SHORT_SHA), since.changes);
  return [
    [paint('bold', sentence, colours), ...(since.changes.length === 0 ? [] : [words.SINCE_NOTE])],
    ...seriousChanges(since.changes, colours),
  ];
}

function seriousChanges(changes: readonly Change[], colours: Colours): string[][] {
  return (['breaking', 'risky'] as const).flatMap((impact) => impactLines(changes, impact, colours));
}

function impactLines(all: readonly Change[], impact: Impact, colours: Colours): string[][] {
  const changes = changesOf(all, impact);
  if (changes.length === 0) return [];
  const shown = impact === 'safe' ? changes.slice(0, MOST_SAFE) : changes;
  const groups = groupByOperation(shown).map((group) => [
    paint('bold', terminalText(words.groupHeading(group), colours), colours),
    ...group.changes.flatMap((change) => changeLines(change, colours)),
  ]);
  const rest = changes.length - shown.length;
  return [
    [paint(COLOUR_OF[impact], words.IMPACT_HEADINGS[impact], colours)],
    ...groups,
    ...(rest > 0 ? [[`  ${words.moreChanges(rest)}; --format json lists all`]] : []),
  ];
}

function changeLines(change: Change, colours: Colours): string[] {
  const impact = paint(COLOUR_OF[change.impact], words.IMPACT_WORDS[change.impact], colours);
  const { counterpart } = change;
  const before = counterpart?.side === 'base' && change.impact !== 'safe' ? `  (${words.BEFORE}: ${placeOf(counterpart)})` : '';
  const line = `  ${placeOf(change)}  ${impact}  ${paint('bold', change.rule, colours)}  ${terminalText(change.message, colours)}${before}`;
  return change.help.length === 0 ? [line] : [line, paint('dim', `      ${plainText(change.help)}`, colours)];
}

function placeOf({ file, line, column, pointer }: ChangePlace): string {
  if (file === undefined) return visible(pointer);
  return [visible(file), ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(':');
}

function findingLines({ findings }: ChangesReport, colours: Colours): string[] {
  return findings.flatMap(({ rule, severity, message, help, file, line, column }) => {
    const place =
      file === undefined
        ? ''
        : `${placeOf({ side: 'head', pointer: '', file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) })}  `;
    const level = paint(FINDING_COLOUR[severity], SEVERITY_WORDS[severity], colours);
    return [
      `${place}${level}  ${paint('bold', rule, colours)}  ${terminalText(message, colours)}`,
      paint('dim', `    ${plainText(help)}`, colours),
    ];
  });
}

function remedyLines({ operation, snippet }: ChangesReport['remedies'][number], colours: Colours): string[] {
  return [
    `${paint('bold', words.REMEDY, colours)}: ${terminalText([{ value: operation }], colours)}`,
    `  ${words.KEEP}`,
    ...indented(snippet.keep),
    `  ${words.ADD}`,
    ...indented(snippet.add),
  ];
}

function indented(value: object): string[] {
  return renderJson(value)
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`);
}

function updateLines({ update }: ChangesReport, colours: Colours): string[] {
  const reasons = update?.reasons ?? [];
  return [
    paint('bold', words.updateSentence(update), colours),
    ...(reasons.length === 0 ? [] : [`${words.DECIDED_BY}:`, ...reasons.map((reason) => `  - ${terminalText(reason, colours)}`)]),
  ];
}

function gapLines({ gaps }: ChangesReport, colours: Colours): string[] {
  return gaps.length === 0 ? [] : [`${words.NOT_COMPARED}:`, ...gaps.map((gap) => `  - ${terminalText(gap, colours)}`)];
}
