/**
 * Asks the registry for known vulnerabilities of every locked package, and holds the answer against scripts/audit-exceptions.json. An
 * exception names the advisory, the package, the last day on which it holds, and why it does no harm here.
 *
 * Exit code 0: nothing from "moderate" upwards is open. 1: something is, or an exception is of no use any more. 2: the registry did not
 * answer, so nothing is known.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluateAudit } from './audit/evaluate-audit.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const exceptions = JSON.parse(readFileSync(new URL('audit-exceptions.json', import.meta.url), 'utf8'));

function ask() {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--audit-level=none'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

const result = evaluateAudit(ask(), exceptions, new Date().toISOString().slice(0, 'yyyy-mm-dd'.length));
if (result.kind === 'unknown') {
  process.stderr.write(`The registry could not be asked for vulnerabilities (${result.cause}); nothing is known, which is no pass.\n`);
  process.exitCode = 2;
} else {
  for (const { advisory, package: name, severity, title } of result.open)
    process.stdout.write(`${severity}: ${name}: ${title} (${advisory})\n`);
  for (const { advisory, package: name, until } of result.idle) {
    process.stdout.write(
      `The exception for ${advisory} in ${name} (until ${until}) is out of date or of no use: remove it, or look again.\n`,
    );
  }
  if (result.open.length + result.idle.length === 0) process.stdout.write('No known vulnerability from "moderate" upwards.\n');
  process.exitCode = result.open.length + result.idle.length === 0 ? 0 : 1;
}
