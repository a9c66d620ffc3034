/** One file in a process of its own: `tsx hostile-case.ts FILE RULE` prints what it cost as JSON. */
import { readFileSync } from 'node:fs';
import { checkBytes, parseBytes, peakMemory, processorTime } from './measure.ts';

export interface HostileResult {
  /** Milliseconds of processor time. */
  readonly parse: number;
  readonly check: number;
  /** Bytes: of the process as a whole, and before the file was read. */
  readonly peak: number;
  readonly before: number;
  readonly findings: number;
  readonly found: boolean;
}

const [, , file = '', expected = ''] = process.argv;
const before = peakMemory();
const bytes = readFileSync(file);

const started = process.cpuUsage();
const findings = checkBytes(bytes);
const check = processorTime(started);
const peak = peakMemory();

const parsing = process.cpuUsage();
parseBytes(bytes);
const parse = processorTime(parsing);

const result: HostileResult = {
  parse,
  check,
  peak,
  before,
  findings: findings.length,
  found: findings.some(({ rule }) => rule === expected),
};
process.stdout.write(JSON.stringify(result));
