/** `npm run evaluate`: the review measured on real pull requests, published connectors and outputs of the closed validator. */
import { DEFAULT_CONFIGURATION } from '../src/config/configuration.ts';
import { checkConnector } from '../src/review/check-connector.ts';
import { reviewPullRequest } from '../src/review/review-pull-request.ts';
import type { Finding } from '../src/rules/rule.ts';
import { plainText } from '../src/text/render.ts';
import { evaluateBreaking } from './evaluate/breaking.ts';
import { hasShared, readPublished, readPulls, readValidatorEvidence } from './evaluate/corpus.ts';
import { evaluateDuplicates } from './evaluate/duplicates.ts';
import { evaluateFixes } from './evaluate/fixes.ts';
import { JUSTIFIED } from './evaluate/justified.ts';

/** Rules about what the corpus does not record: titles are squash subjects, and bodies are missing. */
const NOT_RECORDED = /^(?:Title|Checklist|Screenshots)/;

const NOT_JSON = new Set(['JsonSyntaxInvalid', 'PropertiesJsonSyntaxInvalid']);

function evaluatePulls(): void {
  heading('Pull requests: stage and verdict');
  const table = new Map<string, number>();
  const errors = new Map<string, string[]>();
  for (const { merged, facts } of readPulls()) {
    const review = reviewPullRequest(facts, DEFAULT_CONFIGURATION, []);
    count(table, `${merged ? 'merged' : 'closed'}  ${review.stage.padEnd(15)} ${review.verdict}`);
    if (!merged) continue;
    for (const rule of new Set(errorsOf(review.findings).filter((id) => !NOT_RECORDED.test(id)))) {
      errors.set(rule, [...(errors.get(rule) ?? []), String(facts.number)]);
    }
    for (const { rule, message, file, line } of review.findings.filter(({ severity }) => severity === 'error')) {
      if (!NOT_RECORDED.test(rule)) detail(`#${facts.number}: ${rule} ${file ?? ''}:${line ?? ''} ${plainText(message)}`);
    }
  }
  printCounts(table);

  heading('Errors given to merged pull requests, by rule');
  for (const [rule, numbers] of [...errors].sort((a, b) => b[1].length - a[1].length)) {
    print(`${String(numbers.length).padStart(5)}  ${rule.padEnd(40)} ${JUSTIFIED[rule] ?? 'NOT LOOKED AT'}`);
    print(`       #${numbers.slice(0, 12).join(' #')}${numbers.length > 12 ? ' …' : ''}`);
  }
}

function evaluatePublished(): void {
  const started = process.cpuUsage();
  const connectors = readPublished();
  const perRule = new Map<string, { error: number; warning: number; info: number }>();
  let withErrors = 0;
  let notJson = 0;
  for (const connector of connectors) {
    const { findings } = checkConnector(connector, DEFAULT_CONFIGURATION);
    const errors = errorsOf(findings);
    if (errors.length > 0) withErrors += 1;
    if (errors.some((rule) => NOT_JSON.has(rule))) notJson += 1;
    for (const key of new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))) {
      const [rule = '', severity] = key.split(' ') as [string, 'error' | 'warning' | 'info'];
      const counts = perRule.get(rule) ?? { error: 0, warning: 0, info: 0 };
      counts[severity] += 1;
      perRule.set(rule, counts);
    }
    for (const finding of findings.filter(({ severity }) => severity === 'error')) {
      detail(
        `${connector.name}: ${finding.rule} ${finding.file?.split('/').at(-1) ?? ''}:${finding.line ?? ''} ${plainText(finding.message)}`,
      );
    }
  }
  const others = withErrors - notJson;
  heading(`Published connectors: ${withErrors} of ${connectors.length} (${percent(withErrors, connectors.length)}) get an error`);
  print(
    `${notJson} because a file is not JSON, ${others} (${percent(others, connectors.length)}) for anything else. How many each rule flags:\n`,
  );
  print('error  warn  hint');
  for (const [rule, counts] of [...perRule].sort((a, b) => weight(b[1]) - weight(a[1]))) {
    const cells = [counts.error, counts.warning, counts.info].map((value) => String(value || '').padStart(5)).join(' ');
    print(`${cells}  ${rule}`);
  }
  const { user, system } = process.cpuUsage(started);
  print(`\n${((user + system) / 1e6).toFixed(1)} s of CPU for all rules over all files.`);
}

function evaluateValidator(): void {
  heading('Quoted messages of the closed validator: found at the exact pointer');
  for (const { name, messages, connector } of readValidatorEvidence()) {
    const found = new Set(
      checkConnector(connector, DEFAULT_CONFIGURATION).findings.map(({ rule, severity, pointer = '' }) => `${severity} ${rule} ${pointer}`),
    );
    const missed = messages.filter(
      ({ severity, rule, valuePath }) => !found.has(`${severity === 'critical' ? 'error' : severity} ${rule} ${valuePath ?? ''}`),
    );
    print(`${String(messages.length - missed.length).padStart(5)} of ${messages.length}  ${name}`);
    for (const { severity, rule, valuePath } of missed) print(`       missed: ${severity} ${rule} ${valuePath}`);
  }
}

function errorsOf(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

function weight({ error, warning, info }: { error: number; warning: number; info: number }): number {
  return error * 1e6 + warning * 1e3 + info;
}

function count(table: Map<string, number>, key: string): void {
  table.set(key, (table.get(key) ?? 0) + 1);
}

function printCounts(table: ReadonlyMap<string, number>): void {
  for (const [key, value] of [...table].sort()) print(`${String(value).padStart(5)}  ${key}`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function heading(text: string): void {
  print(`\n## ${text}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Single cases, with `--cases`. */
function detail(text: string): void {
  if (process.argv.includes('--cases')) print(`       ${text}`);
}

if (hasShared()) {
  evaluatePulls();
  evaluatePublished();
  evaluateValidator();
  evaluateBreaking(print);
  evaluateDuplicates(print);
  evaluateFixes(print);
} else {
  print('skipped: no ../shared');
}
