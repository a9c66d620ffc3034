/** The comparison of versions, measured on what the Breaking Change Detector printed and on real updates. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../src/changes/change.ts';
import { IMPACTS } from '../../src/changes/change.ts';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { compareSwaggers } from '../../src/changes/judge.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { readJson } from '../../src/connector/json-document.ts';
import { findConnectors } from '../../src/connector/layout.ts';
import { Swagger } from '../../src/connector/swagger/swagger.ts';
import { readPulls, sharedPath } from './corpus.ts';

interface Quoted {
  readonly message_kind: string;
  /** Null: the quotation names the kind only. */
  readonly valuePath: string | null;
  readonly valuePathTruncated: boolean;
  /** A paraphrase names a field in its own words, and need not name every message. */
  readonly form: 'quote' | 'paraphrase';
}

type Print = (line: string) => void;

export function evaluateBreaking(print: Print): void {
  evaluateQuotations(print);
  evaluateUpdates(print);
}

function evaluateQuotations(print: Print): void {
  print('\n## Quoted messages of the Breaking Change Detector: found with kind and value path, and nothing more between them\n');
  const root = sharedPath('evidence', 'breaking');
  if (!existsSync(root)) {
    print('skipped: no evidence');
    return;
  }
  const totals = { quoted: 0, found: 0, unexpected: 0 };
  for (const name of readdirSync(root).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const { messages } = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')) as { messages: readonly Quoted[] };
    const [old, now] = ['old.json', 'new.json'].map((file) => new Swagger(readJson(readFileSync(join(root, name, file))).value));
    if (old === undefined || now === undefined) continue;
    const breaking = compareSwaggers(old, now).changes.filter(({ impact }) => impact === 'breaking');
    const { missed, unexpected } = compareWithQuotation(messages, breaking);
    totals.quoted += messages.length;
    totals.found += messages.length - missed.length;
    totals.unexpected += unexpected.length;
    print(`${String(messages.length - missed.length).padStart(5)} of ${messages.length}  ${name}  (${breaking.length} breaking in all)`);
    for (const { message_kind, valuePath } of missed) print(`       missed: ${message_kind} ${valuePath ?? ''}`);
    for (const { rule, valuePath } of unexpected) print(`       not printed by the detector: ${rule} ${valuePath ?? ''}`);
  }
  print(`${String(totals.found).padStart(5)} of ${totals.quoted}  all; ${totals.unexpected} that the detector did not print`);
}

/** Messages are looked for in the order in which they were quoted. */
function compareWithQuotation(messages: readonly Quoted[], breaking: readonly Change[]): { missed: Quoted[]; unexpected: Change[] } {
  const places: number[] = [];
  const missed = messages.filter((message) => {
    const at = breaking.findIndex((change, index) => index > (places.at(-1) ?? -1) && isSame(message, change));
    if (at !== -1) places.push(at);
    return at === -1;
  });
  const contiguous = messages.every(({ form }) => form === 'quote');
  const between = contiguous && places.length > 0 ? breaking.slice(places[0], (places.at(-1) ?? 0) + 1) : [];
  return { missed, unexpected: between.filter((change) => !places.includes(breaking.indexOf(change))) };
}

function isSame({ message_kind, valuePath, valuePathTruncated, form }: Quoted, change: Change): boolean {
  if (change.rule !== message_kind) return false;
  const path = change.valuePath ?? '';
  if (valuePath === null) return true;
  if (form === 'paraphrase') return path === valuePath || path.split('/').includes(valuePath);
  return valuePathTruncated ? path.startsWith(valuePath) : path === valuePath;
}

function evaluateUpdates(print: Print): void {
  print('\n## Updates of connectors in the recorded pull requests: changes by rule, and in how many pull requests\n');
  const rules = new Map<string, { impact: Change['impact']; changes: number; pulls: Set<number> }>();
  const kinds = new Map<string, number>();
  const complaints: string[] = [];
  for (const { facts } of readPulls()) {
    for (const { base, head } of findConnectors(facts, DEFAULT_CONFIGURATION.folders)) {
      if (base === null || head === null) continue;
      const comparison = compareConnectors(base, head);
      const kind = comparison.update?.kind ?? 'not comparable';
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      for (const { rule, impact } of comparison.changes) {
        const count = rules.get(rule) ?? { impact, changes: 0, pulls: new Set() };
        count.changes += 1;
        count.pulls.add(facts.number ?? 0);
        rules.set(rule, count);
      }
      complaints.push(...comparison.complaints.map(({ rule }) => `${rule.id} #${facts.number}`));
    }
  }
  for (const impact of IMPACTS) {
    for (const [rule, count] of [...rules].filter(([, one]) => one.impact === impact)) {
      const numbers = [...count.pulls].map((number) => `#${number}`).slice(0, 8);
      print(
        `${String(count.changes).padStart(5)} in ${String(count.pulls.size).padStart(3)}  ${impact.padEnd(8)} ${rule.padEnd(32)} ${numbers.join(' ')}`,
      );
    }
  }
  print(`\nUpdate class: ${[...kinds].map(([kind, number]) => `${kind} ${number}`).join(', ')}`);
  for (const complaint of complaints.sort()) print(`       ${complaint}`);
}
