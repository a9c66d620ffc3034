/**
 * JUnit XML of a check, for systems that show test results: a suite for each connector, a case for each finding. Only errors fail, as they
 * decide the exit code; what a maintainer has accepted is skipped; what could not be checked is an error of the run.
 */
import type { Finding } from '../rules/rule.ts';
import { plainText } from '../text/render.ts';
import type { CheckedConnector, CheckReport } from './check-report.ts';
import type { Tool } from './json.ts';
import { GAPS, NOTHING_FOUND, SEVERITY_WORDS } from './sentences.ts';
import { xmlLine } from './xml.ts';

type Outcome = 'failure' | 'skipped' | 'passed';

interface Case {
  readonly outcome: Outcome;
  readonly xml: string;
}

export function renderJunit(report: CheckReport, tool: Tool): string {
  const gaps = report.gaps.map((gap) => plainText(gap));
  const cases = report.connectors.map(casesOf);
  const suites = [
    ...report.connectors.map(({ folder }, index) => suite(folder, cases[index] ?? [])),
    ...(gaps.length > 0 ? [gapSuite(gaps)] : []),
  ];
  const all = cases.flat();
  const counts = `tests="${all.length + gaps.length}" failures="${countOf(all, 'failure')}" errors="${gaps.length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xmlLine(tool.name)}" ${counts}>\n${suites.join('')}</testsuites>\n`;
}

function casesOf({ folder, findings }: CheckedConnector): Case[] {
  if (findings.length === 0) return [{ outcome: 'passed', xml: `${caseTag(folder, NOTHING_FOUND)}/>` }];
  return findings.map((finding) => caseOf(finding, folder));
}

/** The name has no line, so that a system that follows a case from run to run knows it again. */
function caseOf(finding: Finding, folder: string): Case {
  const { rule, severity, message, waiver, file = folder } = finding;
  const tag = caseTag(file, `${rule}: ${plainText(message)}`);
  const outcome = outcomeOf(finding);
  const body = {
    failure: () => `<failure type="${xmlLine(rule)}" message="${xmlLine(plainText(message))}">${explanation(finding, folder)}</failure>`,
    skipped: () => `<skipped message="${xmlLine(`${waiver?.by}: ${waiver?.reason}`)}"/>`,
    passed: () => `<system-out>${xmlLine(SEVERITY_WORDS[severity])}: ${explanation(finding, folder)}</system-out>`,
  }[outcome]();
  return { outcome, xml: `${tag}>${body}</testcase>` };
}

function outcomeOf({ severity, waiver }: Finding): Outcome {
  if (waiver !== undefined) return 'skipped';
  return severity === 'error' ? 'failure' : 'passed';
}

function explanation({ message, help, file, line, column }: Finding, folder: string): string {
  const place = [file ?? folder, line, column].filter((part) => part !== undefined).join(':');
  return [place, plainText(message), plainText(help)]
    .filter((text) => text !== '')
    .map(xmlLine)
    .join('\n');
}

function caseTag(classname: string, name: string): string {
  return `    <testcase classname="${xmlLine(classname)}" name="${xmlLine(name)}"`;
}

function suite(name: string, cases: readonly Case[]): string {
  const counts = `tests="${cases.length}" failures="${countOf(cases, 'failure')}" errors="0" skipped="${countOf(cases, 'skipped')}"`;
  return `  <testsuite name="${xmlLine(name)}" ${counts}>\n${cases.map(({ xml }) => `${xml}\n`).join('')}  </testsuite>\n`;
}

function gapSuite(gaps: readonly string[]): string {
  const cases = gaps.map((gap) => `${caseTag(GAPS, gap)}><error message="${xmlLine(gap)}"/></testcase>\n`).join('');
  return `  <testsuite name="${xmlLine(GAPS)}" tests="${gaps.length}" failures="0" errors="${gaps.length}" skipped="0">\n${cases}  </testsuite>\n`;
}

function countOf(cases: readonly Case[], outcome: Outcome): number {
  return cases.filter((one) => one.outcome === outcome).length;
}
