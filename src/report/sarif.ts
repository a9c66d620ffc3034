/** SARIF 2.1.0 of a check, as code scanning reads it. */

import type { Replacement } from '../fixes/replacements.ts';
import { fingerprints } from '../rules/fingerprint.ts';
import type { Finding, Level, Severity } from '../rules/rule.ts';
import { maskSecrets } from '../text/find-secrets.ts';
import { encodeSegment, REPOSITORY, rulePage } from '../text/links.ts';
import { markdownLink, markdownWords } from '../text/markdown.ts';
import { plainText } from '../text/render.ts';
import { visible } from '../text/visible.ts';
import type { CheckReport, ReplacementLookup, RuleLookup } from './check-report.ts';
import { renderJson, type Tool } from './json.ts';
import { HOW_TO_FIX, RULE_PAGE_LABEL, resultsCapped, WHY } from './sentences.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
const DEFAULT_LEVELS = { ...LEVELS, off: 'none' } as const satisfies Record<Level, string>;
/** Code scanning refuses a run with more results. */
const MOST_RESULTS = 25_000;

/** A finding with the place that code scanning shows it at: it takes no result without one. */
interface Placed {
  readonly finding: Finding;
  readonly path: string;
}

export function renderSarif(
  report: CheckReport,
  tool: Tool,
  rules: RuleLookup,
  replacementsOf: ReplacementLookup = () => undefined,
): string {
  const all = report.connectors.flatMap(({ folder, findings }) => findings.map((finding) => ({ finding, path: finding.file ?? folder })));
  const placed = worstFirst(all).slice(0, MOST_RESULTS);
  const ids = [...new Set(placed.map(({ finding }) => finding.rule))];
  const prints = fingerprints(placed.map(({ finding, path }) => ({ ...finding, file: path })));
  const notices = [
    ...report.gaps.map((gap) => notice('error', withoutLinks(plainText(gap)))),
    ...(all.length > placed.length ? [notice('warning', resultsCapped(placed.length, all.length))] : []),
  ];
  return renderJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: tool.name, version: tool.version, informationUri: REPOSITORY, rules: ids.map((id) => ruleDescriptor(id, rules)) },
        },
        columnKind: 'utf16CodeUnits',
        ...(notices.length > 0 && {
          invocations: [{ executionSuccessful: report.gaps.length === 0, toolExecutionNotifications: notices }],
        }),
        results: placed.map((one, index) => ({
          ...result(one, ids.indexOf(one.finding.rule), prints[index] ?? ''),
          ...fixes(one, replacementsOf(one.finding)),
        })),
      },
    ],
  });
}

/** The order of the files where all fit. */
function worstFirst(placed: readonly Placed[]): readonly Placed[] {
  if (placed.length <= MOST_RESULTS) return placed;
  return (['error', 'warning', 'info'] as const).flatMap((severity) => placed.filter(({ finding }) => finding.severity === severity));
}

function notice(level: 'error' | 'warning', text: string): object {
  return { level, message: { text } };
}

function ruleDescriptor(id: string, rules: RuleLookup): object {
  const facts = rules(id);
  if (facts === undefined) return { id };
  const { summary, why, remedy, group, levels } = facts;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: `${HOW_TO_FIX} ${remedy}\n${WHY} ${why}`,
      markdown: [
        `**${HOW_TO_FIX}** ${markdownWords(remedy)}`,
        `**${WHY}** ${markdownWords(why)}`,
        markdownLink(RULE_PAGE_LABEL, rulePage(id)),
      ].join('\n\n'),
    },
    helpUri: rulePage(id),
    defaultConfiguration: { level: DEFAULT_LEVELS[levels.calibrated ?? levels.documented] },
    properties: { tags: [group] },
  };
}

/**
 * `primaryLocationLineHash`, which code scanning knows a result by, is left to GitHub's upload action: it makes its own from the text of
 * the file, and warns of every other value.
 */
function result({ finding, path }: Placed, ruleIndex: number, fingerprint: string): object {
  const { rule, severity, waiver } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: withoutLinks(messageText(finding)) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: region(finding) } }],
    partialFingerprints: { 'connectorPreflight/v1': fingerprint },
    ...(waiver && { suppressions: [{ kind: 'external', justification: withoutLinks(visible(waiver.reason)) }] }),
  };
}

function fixes({ finding, path }: Placed, replacements: readonly Replacement[] | undefined): object {
  if (replacements === undefined || replacements.length === 0) return {};
  return {
    fixes: [
      {
        description: { text: withoutLinks(plainText(finding.help)) },
        artifactChanges: [
          {
            artifactLocation: { uri: uriOf(path) },
            replacements: replacements.map(({ text, ...place }) => ({ deletedRegion: region(place), insertedContent: { text } })),
          },
        ],
      },
    ],
  };
}

function messageText({ message, help }: Finding): string {
  return [plainText(message), plainText(help)].filter((text) => text !== '').join('\n');
}

/** SARIF reads `[label](address)` in a message as a link; nothing of a file may become one. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

/** What is about the file as a whole stands in its first line: code scanning asks for one. */
function region({ line = 1, column, endLine, endColumn }: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>): object {
  return {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

/** Relative to where the command ran; `file:` for a path from the root, with a drive or with a server. */
function uriOf(path: string): string {
  const [drive = ''] = /^[a-z]:(?=\/)/i.exec(path) ?? [];
  const encoded = maskSecrets(path.slice(drive.length)).split('/').map(encodeSegment).join('/');
  if (drive !== '') return `file:///${drive}${encoded}`;
  if (path.startsWith('//')) return `file:${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
