/** Every fix, rule by rule, on every published connector that has its finding: it has to hold what it promises there too. */
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Connector, ConnectorFile } from '../../src/connector/connector.ts';
import { exactText } from '../../src/fixes/file-text.ts';
import { type Mending, mendConnector } from '../../src/fixes/mend.ts';
import { planSteps } from '../../src/fixes/steps.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { plainText } from '../../src/text/render.ts';
import { readPublished } from './corpus.ts';

type Print = (line: string) => void;

interface Counts {
  connectors: number;
  mended: number;
  readonly refused: Map<string, number>;
}

/** The written rules, so that every rule is on. */
const CONFIGURATION = { ...DEFAULT_CONFIGURATION, preset: 'documented' } as const;

const check = (connector: Connector): readonly Finding[] => checkConnector(connector, CONFIGURATION).findings;

export function evaluateFixes(print: Print): void {
  print('\n## Fixes on published connectors: findings that are mended, in how many connectors, by rule\n');
  const rules = new Map<string, Counts>();
  const broken: string[] = [];
  for (const connector of readPublished()) {
    const found = check(connector);
    for (const rule of new Set(found.filter(({ fix }) => fix !== undefined).map((finding) => finding.rule))) {
      const mending = mendConnector(connector, { check, wants: (finding) => finding.rule === rule });
      const counts = rules.get(rule) ?? { connectors: 0, mended: 0, refused: new Map<string, number>() };
      rules.set(rule, counts);
      counts.connectors += mending.mended.length > 0 ? 1 : 0;
      counts.mended += mending.mended.length;
      for (const { why } of mending.refused) counts.refused.set(plainText(why), (counts.refused.get(plainText(why)) ?? 0) + 1);
      broken.push(...promisesBroken(connector, found, mending, rule).map((what) => `${connector.name}: ${rule} ${what}`));
    }
  }
  for (const [rule, { connectors, mended, refused }] of [...rules].sort((a, b) => b[1].mended - a[1].mended)) {
    print(`${String(mended).padStart(6)} in ${String(connectors).padStart(3)}  ${rule}`);
    for (const [why, number] of refused) print(`       not made ${number} times: ${why}`);
  }
  print(`\nPromises that were broken: ${broken.length}`);
  for (const one of broken) print(`       ${one}`);
}

/** Told anew here, by other means than the guard of the fixes. */
function promisesBroken(before: Connector, found: readonly Finding[], { connector: after, mended }: Mending, rule: string): string[] {
  if (mended.length === 0) return after === before ? [] : ['changed something and mended nothing'];
  const now = check(after);
  const ofRule = (findings: readonly Finding[]): number => findings.filter((finding) => finding.rule === rule).length;
  const faults: string[] = [];
  if (ofRule(now) > ofRule(found) - mended.length) faults.push('left its finding');
  const known = new Set(found.filter(({ severity }) => severity === 'error').map((finding) => finding.rule));
  for (const finding of now) if (finding.severity === 'error' && !known.has(finding.rule)) faults.push(`brought ${finding.rule}`);
  if (compareConnectors(before, after).changes.some(({ impact }) => impact === 'breaking')) faults.push('breaks flows');
  for (const file of changedFiles(before, after)) {
    const text = textOf(file);
    if (file.name.endsWith('.json') && !isJson(text)) faults.push(`left ${file.name} no JSON`);
  }
  if (!keepsTheRest(before, after, mended)) faults.push('changed something outside of the edit');
  const again = mendConnector(after, { check, wants: (finding) => finding.rule === rule });
  if (again.mended.length > 0) faults.push('goes on the second time');
  return faults;
}

function textOf({ blob }: ConnectorFile): string {
  return (blob.kind === 'bytes' ? exactText(blob.bytes) : undefined) ?? '';
}

function changedFiles(before: Connector, after: Connector): readonly ConnectorFile[] {
  return after.files.filter((file) => !before.files.includes(file));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

/** What stands before the first edit and behind the last one is the same, where all edits were of the file as it was. */
function keepsTheRest(before: Connector, after: Connector, mended: readonly Finding[]): boolean {
  const { steps } = planSteps(before, mended);
  return changedFiles(before, after).every((file) => {
    const old = before.files.find(({ path }) => path === file.path);
    const edits = steps.flatMap(({ change }) => (change.kind === 'edit' && change.path === file.path ? change.edits : []));
    if (old === undefined || edits.length === 0) return true;
    const first = Math.min(...edits.map(({ offset }) => offset));
    const last = Math.max(...edits.map(({ offset, length }) => offset + length));
    const [was, is] = [textOf(old), textOf(file)].map((text) => text.replace(/^\ufeff/, ''));
    if (was === undefined || is === undefined) return false;
    const growth = edits.reduce((sum, { length, text }) => sum + text.length - length, 0);
    return is.length === was.length + growth && is.startsWith(was.slice(0, first)) && is.endsWith(was.slice(last));
  });
}
