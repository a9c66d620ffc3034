/** `check --format html`: the health of connectors as a page that works from disk, from one folder to a repository of hundreds. */
import { PROFILES } from '../../rules/rule.ts';
import type { CheckReport, RuleLookup } from '../check-report.ts';
import { checkedSentence, count, GAPS } from '../sentences.ts';
import { type BarColour, barTable, type Series } from './bars.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';
import {
  type BrokenRule,
  brokenRules,
  commonParent,
  PROFILE_NAMES,
  SEVERITIES,
  SEVERITY_NAMES,
  type ShownConnector,
  shownConnectors,
} from './report-data.ts';
import { findingsSection } from './report-findings.ts';
import { connectorsSection, rulesSection } from './report-tables.ts';
import { figures, htmlText, htmlValue } from './words.ts';

export function renderReportPage(report: CheckReport, rules: RuleLookup): string {
  const parent = commonParent(report.connectors.map(({ folder }) => folder));
  const checked = shownConnectors(report.connectors, parent);
  const broken = brokenRules(report.connectors, rules);
  const only = checked.length === 1 ? checked[0] : undefined;
  const title = only === undefined ? 'Health of the connectors' : `Health of ${only.folder}`;
  const sections = only === undefined ? ofMany(checked, broken) : ofOne(only, broken);
  const body = html`<header>
<h1>${title}</h1>
<p class="lead">${checkedSentence(checked.length, report.totals, report.gaps.length)}${parent === '' ? undefined : html` All of them are in ${htmlValue(parent)}.`}</p>
${summary(report, checked)}
</header>
<main id="content">
${gapsSection(report)}
${sections}
</main>
<footer>Made by Connector Preflight. This page holds everything it shows and asks the network for nothing.</footer>`;
  return page({ title, body });
}

function ofMany(checked: readonly ShownConnector[], broken: readonly BrokenRule[]): Html[] {
  if (checked.length === 0) return [];
  if (broken.length === 0) return [overview(checked, broken), connectorsSection(checked)];
  return [overview(checked, broken), rulesSection(broken), connectorsSection(checked), findingsSection(checked, broken)];
}

function ofOne(only: ShownConnector, broken: readonly BrokenRule[]): Html[] {
  return broken.length === 0 ? [] : [findingsSection([only], broken), rulesSection(broken)];
}

function summary({ totals, gaps }: CheckReport, checked: readonly ShownConnector[]): Html {
  const number = (value: number): string => value.toLocaleString('en-US');
  const connectors = [
    { label: 'Connectors checked', value: number(checked.length) },
    { label: 'Without errors', value: number(checked.filter((connector) => connector.totals.error === 0).length) },
  ];
  return figures([
    ...(checked.length === 1 ? [] : connectors),
    ...SEVERITIES.map((severity) => ({ label: SEVERITY_NAMES[severity], value: number(totals[severity]) })),
    ...(gaps.length === 0 ? [] : [{ label: 'Not checked', value: number(gaps.length) }]),
  ]);
}

function gapsSection({ gaps }: CheckReport): Html | undefined {
  if (gaps.length === 0) return undefined;
  return html`<section aria-labelledby="gaps"><h2 id="gaps">${GAPS}</h2><ul>${gaps.map((gap) => html`<li>${htmlText(gap)}</li>`)}</ul></section>`;
}

/** Fewest errors, inclusive. */
const ERROR_STEPS = [
  { from: 0, label: 'none' },
  { from: 1, label: '1 to 4' },
  { from: 5, label: '5 to 19' },
  { from: 20, label: '20 to 99' },
  { from: 100, label: '100 or more' },
] as const;

function overview(checked: readonly ShownConnector[], broken: readonly BrokenRule[]): Html {
  const profiles = PROFILES.filter((profile) => checked.some((connector) => connector.profile === profile));
  const rows = ERROR_STEPS.map(({ from, label }, index) => {
    const below = ERROR_STEPS[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const some = checked.filter(({ totals }) => totals.error >= from && totals.error < below);
    return { label, values: profiles.map((profile) => some.filter((connector) => connector.profile === profile).length) };
  });
  const colours: readonly BarColour[] = ['1', '2', '3'];
  return html`<section aria-labelledby="overview"><h2 id="overview">At a glance</h2><div class="columns">
${barTable({
  caption: 'Connectors by number of errors',
  rowHeading: 'Errors',
  things: 'Connectors',
  series: profiles.map((profile, index) => ({ colour: colours[index] ?? '3', name: PROFILE_NAMES[profile] })),
  rows,
})}
${broken.length === 0 ? undefined : barTable({ caption: 'Findings by kind', rowHeading: 'Kind', things: 'Findings', series: SERIES, rows: byKind(broken) })}
</div></section>`;
}

const SERIES: readonly Series[] = SEVERITIES.map((severity) => ({ colour: severity, name: SEVERITY_NAMES[severity] }));

const MOST_KINDS = 8;

function byKind(broken: readonly BrokenRule[]): { label: string; values: number[] }[] {
  const kinds = new Map<string, number[]>();
  for (const { facts, totals } of broken) {
    const kind = facts?.group ?? 'Reading';
    const before = kinds.get(kind) ?? [0, 0, 0];
    kinds.set(
      kind,
      SEVERITIES.map((severity, index) => (before[index] ?? 0) + totals[severity]),
    );
  }
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const rows = [...kinds].map(([label, values]) => ({ label, values })).sort((a, b) => sum(b.values) - sum(a.values));
  const rest = rows.slice(MOST_KINDS);
  if (rest.length < 2) return rows;
  return [
    ...rows.slice(0, MOST_KINDS),
    { label: count(rest.length, 'other kind'), values: SEVERITIES.map((_, index) => sum(rest.map(({ values }) => values[index] ?? 0))) },
  ];
}
