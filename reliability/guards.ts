/**
 * Shows for every line of the threat model that its test proves its guard: in a copy of the tree the guard is taken out, and the test has
 * to fail; with everything in place it has to pass.
 *
 *     npm run guards -- [--only ID]      prints a table; exit code 1 when a guard is not proved
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Threat, threats } from './threats.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PATIENCE = 600_000;

/** A copy of every file that git knows or would take, on the installed packages of this one. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'preflight-guards-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of new Set(files.split('\0').filter((path) => path !== '' && !path.startsWith('dist/')))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    try {
      cpSync(join(ROOT, file), join(copy, file));
    } catch (error) {
      // A file that was taken away and is still in the index.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** False when it cannot be built. */
function build(copy: string): boolean {
  return spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, stdio: 'ignore' }).status === 0;
}

interface Outcome {
  readonly passed: number;
  /** Tests that failed, or files that did not come to an end. */
  readonly failed: number;
}

function runTest(copy: string, { file, name }: Threat['test']): Outcome {
  const report = join(copy, 'guards-report.json');
  rmSync(report, { force: true });
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  spawnSync(process.execPath, [...jest, '--runTestsByPath', file, '-t', pattern, '--json', `--outputFile=${report}`], {
    cwd: copy,
    stdio: 'ignore',
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >;
    return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** undefined when nothing could be built without the guard. */
function runWithoutGuard(copy: string, { guard, test }: Threat): Outcome | undefined {
  const path = join(copy, guard.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(guard.find, () => guard.replaceWith),
  );
  try {
    return !test.built || build(copy) ? runTest(copy, test) : undefined;
  } finally {
    writeFileSync(path, text);
    if (test.built) build(copy);
  }
}

/** undefined when the guard is proved, or what is wrong. */
function prove(copy: string, threat: Threat): string | undefined {
  const whole = runTest(copy, threat.test);
  if (whole.failed > 0) return 'the test fails with the guard in place';
  if (whole.passed === 0) return 'there is no such test';
  const without = runWithoutGuard(copy, threat);
  if (without === undefined) return 'it does not build without the guard';
  return without.failed > 0 ? undefined : 'the test passes without the guard';
}

function main(): void {
  const at = process.argv.indexOf('--only');
  const chosen = at === -1 ? threats : threats.filter(({ id }) => id === process.argv[at + 1]);
  if (chosen.length === 0) throw new Error(`There is no threat with the id ${process.argv[at + 1]}.`);
  const copy = copyTree();
  try {
    if (!build(copy)) throw new Error('The copy cannot be built.');
    let proved = 0;
    process.stdout.write('| Guard | Test that fails without it | |\n|---|---|---|\n');
    for (const threat of chosen) {
      const wrong = prove(copy, threat);
      if (wrong === undefined) proved += 1;
      process.stdout.write(
        `| ${threat.id} | ${threat.test.file.replace('__tests__/', '')}: ${threat.test.name} | ${wrong ?? 'proved'} |\n`,
      );
    }
    process.stdout.write(`\n${proved} of ${chosen.length} guards proved.\n`);
    process.exitCode = proved === chosen.length ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

main();
