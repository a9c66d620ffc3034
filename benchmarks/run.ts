/**
 * `npm run bench [-- FOLDER]`: what the rules cost, as the page docs/performance.md. The page goes to standard output, notes to standard
 * error. FOLDER holds the swagger files to measure; the tools to compare with are installed apart.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { swaggerRules } from '../src/rules/registry.ts';
import type { HostileResult } from './hostile-case.ts';
import { HOSTILE } from './hostile-documents.ts';
import { madeDocument } from './made-documents.ts';
import { checkBytes, fastest, parseBytes, peakMemory } from './measure.ts';
import { megabytes, milliseconds, percent, renderTable, times } from './table.ts';

interface Peer {
  readonly name: string;
  /** The number of findings; rejects where the tool cannot read the text. */
  check(text: string): Promise<number>;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const SIZES = [0.1, 1, 5, 20];
const ROUNDS = 8;
/** The published files are of many shapes: it takes more rounds until everything is compiled for all of them. */
const CORPUS_ROUNDS = 25;
/** The others take a hundred times as long. */
const PEER_ROUNDS = 2;
const STARTS = 5;
const NOTHING = ['--eval', '0'];

const folder = process.argv[2] ?? join(ROOT, '..', 'shared', 'corpus', 'connectors');

print(`# Performance

What all rules cost, measured beside \`JSON.parse\` of the same bytes: a ratio says more than a time, since it hardly depends on the machine.
This page is the output of \`npm run --silent bench > docs/performance.md\`; times are of the processor, those of the fastest of several rounds in one process.

Measured with ${swaggerRules.length} rules about swaggers, Node ${process.versions.node.split('.')[0]}, ${availableParallelism()} processors.`);
await benchCorpus();
await benchGrowth();
benchHostile();
benchStart();

async function benchCorpus(): Promise<void> {
  print('\n## Published connectors');
  if (!existsSync(folder)) return print('\nskipped: no ../shared');
  const files = swaggersBelow(folder).map((path) => readFileSync(path));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const texts = files.map((file) => file.toString('utf8'));
  const before = peakMemory();
  const cold = await fastest(1, () => files.forEach(checkBytes));
  const check = await fastest(CORPUS_ROUNDS, () => files.forEach(checkBytes));
  const grown = peakMemory() - before;
  const parse = await fastest(CORPUS_ROUNDS, () => files.forEach(parseBytes));
  const findings = files.reduce((sum, file) => sum + checkBytes(file).length, 0);
  const rows = [
    ['JSON.parse', milliseconds(parse), times(1), ''],
    ['Connector Preflight: reading, rules, places', milliseconds(check), times(check / parse), String(findings)],
    ['The first time in a process', milliseconds(cold), times(cold / parse), String(findings)],
  ];
  const peers = await readPeers();
  for (const peer of peers) {
    let found = 0;
    const time = await fastest(PEER_ROUNDS, async () => {
      found = 0;
      for (const text of texts) found += await peer.check(text).catch(() => 0);
    });
    rows.push([peer.name, milliseconds(time), times(time / parse), String(found)]);
    note(`${peer.name}: ${percent(check / time)} of its time`);
  }
  print(`
${files.length} files, ${megabytes(bytes)}. Checking them one after another needed at most ${megabytes(grown)} of memory more than holding them.

${renderTable(['', 'time', 'beside JSON.parse', 'findings'], rows)}`);
  if (peers.length < 2) print(`\nNot every tool to compare with is installed: \`npm install --prefix benchmarks\`.`);
}

async function readPeers(): Promise<Peer[]> {
  const module = (await import(new URL('./peers.mjs', import.meta.url).href)) as { loadPeers(): Promise<Peer[]> };
  return await module.loadPeers();
}

async function benchGrowth(): Promise<void> {
  const rows: string[][] = [];
  for (const withSlips of [false, true]) {
    const costs = new Map<number, number>();
    for (const size of SIZES) {
      const bytes = Buffer.from(madeDocument({ bytes: size * 1e6, withSlips }));
      const parse = await fastest(ROUNDS, () => parseBytes(bytes));
      const check = await fastest(ROUNDS, () => checkBytes(bytes));
      costs.set(size, check);
      const findings = String(checkBytes(bytes).length);
      const kind = withSlips ? 'with slips' : 'clean';
      rows.push([`${size} MB, ${kind}`, milliseconds(parse), milliseconds(check), times(check / parse), findings]);
    }
    rows.push(['from 1 to 20 MB', '', times((costs.get(20) ?? 0) / (costs.get(1) ?? 1)), '', '']);
  }
  print(`
## Growth

Made files in the shape of real ones.

${renderTable(['', 'JSON.parse', 'all rules', 'beside JSON.parse', 'findings'], rows)}`);
}

function benchHostile(): void {
  const place = mkdtempSync(join(tmpdir(), 'preflight-bench-'));
  const rows = HOSTILE.map(({ name, expected, text }) => {
    const file = join(place, 'apiDefinition.swagger.json');
    const content = text();
    writeFileSync(file, content);
    const run = spawnSync(process.execPath, ['--import', 'tsx', join(HERE, 'hostile-case.ts'), file, expected], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (run.status !== 0) {
      note(run.stderr);
      return [name, megabytes(Buffer.byteLength(content)), '', 'broke down', '', '', ''];
    }
    const { parse, check, peak, before, findings, found } = JSON.parse(run.stdout) as HostileResult;
    const size = megabytes(Buffer.byteLength(content));
    const finding = `${expected}: ${found ? 'found' : 'missing'}, ${findings.toLocaleString('en-US')} in all`;
    return [name, size, milliseconds(parse), milliseconds(check), megabytes(peak), megabytes(peak - before), finding];
  });
  rmSync(place, { recursive: true });
  print(`
## Hostile files

Each in a process of its own that has done nothing before.

${renderTable(['', 'size', 'JSON.parse', 'all rules', 'peak memory', 'of it for the file', 'findings'], rows)}`);
}

function benchStart(): void {
  const nothing = startCost(NOTHING);
  const rows = [
    ['Node alone', NOTHING],
    ['dist/index.js, up to the message that it is no GitHub event', [join(ROOT, 'dist/index.js')]],
    ['dist/cli.js --version', [join(ROOT, 'dist/cli.js'), '--version']],
    ['dist/cli.js rules', [join(ROOT, 'dist/cli.js'), 'rules']],
  ] as const;
  print(`
## Cold start

CPU time of a process from its beginning to its end, the least of ${STARTS}.

${renderTable(
  ['', 'CPU time', 'without Node'],
  rows.map(([name, parameters]) => {
    const cost = parameters === NOTHING ? nothing : startCost(parameters);
    return [name, milliseconds(cost), milliseconds(Math.max(0, cost - nothing))];
  }),
)}`);
}

/** Milliseconds of CPU. The process itself tells them as the last thing it does. */
function startCost(parameters: readonly string[]): number {
  const tell = `data:text/javascript,import { writeSync } from 'node:fs';
    process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(2, '\\n' + (user + system)); });`;
  const costs = Array.from({ length: STARTS }, () => {
    const { stderr } = spawnSync(process.execPath, ['--import', tell, ...parameters], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    return Number(stderr.split('\n').at(-1)) / 1000;
  });
  return Math.min(...costs);
}

function swaggersBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^apidefinition\.swagger\.json$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
