/**
 * `npm run mutation [-- GROUP...]`: Stryker changes the code of what decides, one place at a time, and counts the changes that no test
 * notices. Not part of CI: a group takes minutes to hours. The packages are installed by `npm ci --prefix reliability/mutation`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** At least this share of the changes has to be noticed, in percent. */
const WANTED = 85;

const GROUPS = {
  stage: ['src/review/stage.ts'],
  title: ['src/review/title.ts'],
  permissions: ['src/bot/permissions.ts'],
  waivers: ['src/review/waivers.ts'],
  plan: ['src/github/plan.ts', 'src/bot/labels.ts'],
  changes: ['src/changes/*.ts', 'src/changes/rules/*.ts', '!src/changes/rule.ts', '!src/changes/update-rule.ts'],
  ...Object.fromEntries(
    [
      'arrays',
      'document',
      'dynamic',
      'not-supported',
      'operations',
      'paths',
      'quality',
      'schemas',
      'security',
      'undocumented',
      'values',
      'webhooks',
    ].map((family) => [`swagger-${family}`, [`src/rules/swagger/${family}/*.ts`]]),
  ),
};

const STRYKER = fileURLToPath(new URL('./node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url));
const CONFIGURATION = fileURLToPath(new URL('./stryker.config.mjs', import.meta.url));
const REPORT = fileURLToPath(new URL('./report.json', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) fail(`There is no group ${unknown.join(', ')}. Choose of: ${Object.keys(GROUPS).join(', ')}.`);
if (!existsSync(STRYKER)) fail('Stryker is not installed. Run: npm ci --prefix reliability/mutation');

process.stdout.write('| group | changes | noticed | not noticed | score |\n| --- | ---: | ---: | ---: | ---: |\n');
for (const name of asked.length > 0 ? asked : Object.keys(GROUPS)) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [STRYKER, 'run', CONFIGURATION, '--mutate', GROUPS[name].join(',')], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) fail(`Stryker ended with ${status}:\n${stdout.slice(-3000)}${stderr}`);
  const { noticed, missed } = read(name);
  const score = (100 * noticed) / (noticed + missed);
  process.stdout.write(`| ${name} | ${noticed + missed} | ${noticed} | ${missed} | ${score.toFixed(1)} % |\n`);
  if (score < WANTED) process.exitCode = 1;
}

/** Counts, and a line for each change that no test noticed. */
function read(name) {
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8'));
  let noticed = 0;
  let missed = 0;
  for (const [file, { mutants, source }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (status === 'Killed' || status === 'Timeout') noticed += 1;
      else if (status === 'Survived' || status === 'NoCoverage') {
        missed += 1;
        const { line } = location.start;
        const to = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 80);
        process.stderr.write(`${name}: ${file}:${line} ${mutatorName} ${status}: ${lines[line - 1]?.trim()}  ->  ${to}\n`);
      }
    }
  }
  return { noticed, missed };
}

function fail(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
