/** Tables of the report page: rules by frequency, and connectors by findings. */

import type { Totals } from '../../review/totals.ts';
import type { Severity } from '../../rules/rule.ts';
import { bar, quietZero } from './bars.ts';
import { choicesAmong, filtered } from './filters.ts';
import { type Html, html, link } from './html.ts';
import { type BrokenRule, PROFILE_NAMES, SEVERITIES, SEVERITY_NAMES, type ShownConnector, sumOf, worstOf } from './report-data.ts';
import { type Column, table } from './table.ts';
import { htmlWords, ruleLink } from './words.ts';

export function rulesSection(broken: readonly BrokenRule[]): Html {
  const longest = Math.max(...broken.map(({ totals }) => sumOf(totals)));
  const columns: Column<BrokenRule>[] = [
    { heading: 'Rule', label: 'Rule', kind: 'text', names: true, className: 'wide', key: ({ id }) => id, cell: ruleCell },
    { heading: 'What it wants', label: 'Wants', kind: 'text', sortable: false, className: 'wider', cell: wishCell },
    ...severityColumns<BrokenRule>(),
    {
      heading: 'Connectors',
      label: 'Connectors',
      kind: 'number',
      key: (rule) => rule.connectors,
      cell: (rule) => quietZero(rule.connectors),
    },
    barColumn(longest),
  ];
  const content = table({
    caption: 'Every rule that found something; the most frequent stands first.',
    columns,
    rows: broken,
    facets: ({ totals }) => ({ worst: worstOf(totals) ?? '' }),
  });
  return html`<section aria-labelledby="rules"><h2 id="rules">Rules by frequency</h2>
${filtered({
  id: 'rule-table',
  things: 'rules',
  searchLabel: 'Choose rules',
  fields: [
    {
      kind: 'boxes',
      name: 'worst',
      label: 'Most severe',
      choices: choicesAmong(
        SEVERITY_NAMES,
        broken.flatMap(({ totals }) => worstOf(totals) ?? []),
      ),
    },
  ],
  content,
})}</section>`;
}

function ruleCell({ id, facts }: BrokenRule): Html {
  const show = html`<small><a href="#findings" data-choose="rule" data-value="${id}">Show its findings</a></small>`;
  return html`${facts === undefined ? id : ruleLink(id)}${show}`;
}

function wishCell({ facts }: BrokenRule): Html | undefined {
  if (facts === undefined) return undefined;
  return html`${htmlWords(facts.summary)}<small>${htmlWords(facts.why)}</small>`;
}

function severityColumns<Row extends { readonly totals: Totals }>(): Column<Row>[] {
  return SEVERITIES.map((severity) => ({
    heading: SEVERITY_NAMES[severity],
    label: SEVERITY_NAMES[severity],
    kind: 'number',
    key: ({ totals }) => totals[severity],
    cell: ({ totals }) => quietZero(totals[severity]),
  }));
}

function barColumn<Row extends { readonly totals: Totals }>(longest: number): Column<Row> {
  return {
    heading: 'Findings',
    label: 'Findings',
    kind: 'number',
    className: 'chart',
    key: ({ totals }) => sumOf(totals),
    cell: ({ totals }) => {
      const parts = SEVERITIES.map((severity) => ({ colour: severity, value: totals[severity], label: SEVERITY_NAMES[severity] }));
      return bar(parts, longest, 'Findings');
    },
  };
}

const HEALTH: Readonly<Record<Severity | 'none', string>> = {
  error: 'With errors',
  warning: 'With warnings at most',
  info: 'With hints at most',
  none: 'Nothing found',
};

export function connectorsSection(checked: readonly ShownConnector[]): Html {
  const longest = Math.max(...checked.map(({ totals }) => sumOf(totals)));
  const columns: Column<ShownConnector>[] = [
    {
      heading: 'Connector',
      label: 'Connector',
      kind: 'text',
      names: true,
      className: 'wide',
      key: ({ name }) => name,
      cell: connectorCell,
    },
    { heading: 'Profile', label: 'Profile', kind: 'text', cell: ({ profile }) => PROFILE_NAMES[profile] },
    ...severityColumns<ShownConnector>(),
    barColumn(longest),
  ];
  const content = table({
    caption: 'Every connector that was checked; the one with the most errors stands first.',
    columns,
    rows: checked,
    facets: ({ profile, totals }) => ({ profile, health: worstOf(totals) ?? 'none' }),
  });
  return html`<section aria-labelledby="connectors"><h2 id="connectors">Connectors</h2>
${filtered({
  id: 'connector-table',
  things: 'connectors',
  searchLabel: 'Choose connectors',
  fields: [
    {
      kind: 'select',
      name: 'profile',
      label: 'Profile',
      choices: choicesAmong(
        PROFILE_NAMES,
        checked.map(({ profile }) => profile),
      ),
    },
    {
      kind: 'select',
      name: 'health',
      label: 'Result',
      choices: choicesAmong(
        HEALTH,
        checked.map(({ totals }) => worstOf(totals) ?? 'none'),
      ),
    },
  ],
  content,
})}</section>`;
}

function connectorCell({ name, number, totals }: ShownConnector): Html {
  return sumOf(totals) === 0 ? html`${name}` : link(`#connector-${number}`, name);
}
