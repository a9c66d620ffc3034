/** Every finding of the report page: by connector, the severe ones first, one entry for all that one sentence speaks for. */

import { type FindingGroup, groupFindings, tellingValues } from '../../review/finding-groups.ts';
import type { Finding, RuleFacts } from '../../rules/rule.ts';
import { shortName } from '../findings-markdown.ts';
import { andMore, count, FOLDER, SEVERITY_WORDS, totalsSentence } from '../sentences.ts';
import { choicesAmong, filtered } from './filters.ts';
import { attributes, type Html, html } from './html.ts';
import { type BrokenRule, SEVERITIES, SEVERITY_NAMES, type ShownConnector, sumOf } from './report-data.ts';
import { dataOf } from './table.ts';
import { htmlText, htmlValue, ruleLink } from './words.ts';

/** Places that are listed of findings that one sentence speaks for; the others are counted. */
const MOST_PLACES = 100;

export function findingsSection(checked: readonly ShownConnector[], broken: readonly BrokenRule[]): Html {
  const found = checked.filter(({ totals }) => sumOf(totals) > 0);
  const rules = broken
    .map(({ id, totals }) => ({ value: id, label: `${id} (${sumOf(totals).toLocaleString('en-US')})` }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  const helps = new Map(broken.map(({ id, facts }) => [id, facts]));
  const content = found.map((connector) => connectorFindings(connector, helps, found.length === 1));
  return html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${filtered({
  id: 'finding-list',
  things: 'findings',
  searchLabel: 'Choose findings',
  fields: [
    { kind: 'select', name: 'rule', label: 'Rule', choices: rules },
    {
      kind: 'boxes',
      name: 'severity',
      label: 'Severity',
      choices: choicesAmong(
        SEVERITY_NAMES,
        broken.flatMap(({ totals }) => SEVERITIES.filter((severity) => totals[severity] > 0)),
      ),
    },
  ],
  content,
})}</section>`;
}

function connectorFindings(connector: ShownConnector, rules: ReadonlyMap<string, RuleFacts | undefined>, open: boolean): Html {
  const { folder, name, findings, number, totals } = connector;
  const files = groupFindings(findings.filter(({ waiver }) => waiver === undefined));
  const groups = files
    .flatMap((file) => file.groups)
    .sort((a, b) => SEVERITIES.indexOf(a.first.severity) - SEVERITIES.indexOf(b.first.severity))
    .map((group) => groupItem(group, folder, rules));
  return html`<details id="connector-${number}"${attributes({ open, 'data-group': name })}><summary><b>${name}</b> <span class="muted">${totalsSentence(totals)}</span></summary>
<ul class="findings">${groups}</ul></details>
`;
}

function groupItem(group: FindingGroup, folder: string, rules: ReadonlyMap<string, RuleFacts | undefined>): Html {
  const { rule, severity, message, help } = group.first;
  const facts = {
    'data-item': true,
    ...dataOf({ severity, rule }),
    ...(group.findings.length > 1 && { 'data-weight': group.findings.length }),
  };
  return html`<li${attributes(facts)}><p><span class="tag ${severity}">${SEVERITY_WORDS[severity]}</span> ${rules.get(rule) === undefined ? rule : ruleLink(rule)} <span class="muted">${placeOf(group, folder)}</span></p>
<p>${htmlText(message)}${help.length === 0 ? undefined : html` <span class="muted">${htmlText(help)}</span>`}</p>${places(group)}</li>
`;
}

/** The file, with the place in it where there is one place only. */
function placeOf({ first, findings }: FindingGroup, folder: string): string {
  if (first.file === undefined) return FOLDER;
  const name = shortName(first.file, folder);
  return findings.length > 1 ? name : [name, ...position(first)].join(':');
}

function position({ line, column }: Pick<Finding, 'line' | 'column'>): number[] {
  return line === undefined ? [] : [line, ...(column === undefined ? [] : [column])];
}

/** Where findings of one sentence stand: lines, each with the value that tells it from the others. */
function places(group: FindingGroup): Html | undefined {
  if (group.findings.length === 1) return undefined;
  const values = tellingValues(group);
  const items = group.findings.slice(0, MOST_PLACES).map((finding, index) => {
    const value = values[index];
    const at = position(finding).join(':');
    return html`<li>${at}${at === '' ? undefined : ' '}${value === undefined ? undefined : htmlValue(value)}</li>`;
  });
  const rest = group.findings.length - items.length;
  const more = rest === 0 ? undefined : html`<li class="muted">${andMore(rest)}</li>`;
  return html`<div class="places"><span class="muted">${count(group.findings.length, 'place')}</span><ul>${items}${more}</ul></div>`;
}
