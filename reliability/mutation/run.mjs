/**
 * `npm run mutation [-- GROUP...]`: Stryker changes the code of what decides, one place at a time, and counts the changes that no test
 * notices. Not part of CI: a group takes a minute to half an hour. The packages are installed by `npm ci --prefix reliability/mutation`.
 * The table of this run goes to standard output, the changes that nothing noticed to standard error; scores.json keeps the last score of
 * each group.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** At least this share of the changes has to be noticed, in percent. */
const WANTED = 85;

/** By group: the files that are changed, and the tests that are about them; `family`: whose examples are tests too. */
const GROUPS = {
  stage: { files: ['src/review/stage.ts'], tests: ['review/stage'] },
  title: { files: ['src/review/title.ts'], tests: ['review/title'] },
  permissions: { files: ['src/bot/permissions.ts'], tests: ['bot/permissions'] },
  waivers: { files: ['src/review/waivers.ts'], tests: ['review/waivers'] },
  plan: { files: ['src/github/plan.ts', 'src/bot/labels.ts'], tests: ['github/plan*', 'bot/labels'] },
  changes: {
    files: ['src/changes/*.ts', 'src/changes/rules/*.ts', '!src/changes/rules/examples.ts'],
    tests: ['changes/compare', 'changes/rules', 'changes/update'],
  },
  ...Object.fromEntries(
    [
      ['arrays', 'swagger/arrays'],
      ['document', 'swagger/document'],
      ['dynamic', 'swagger/dynamic/*'],
      ['not-supported', 'swagger/not-supported'],
      ['operations', 'swagger/operations/*'],
      ['paths', 'swagger/paths'],
      ['quality', 'swagger/quality'],
      ['schemas', 'swagger/schemas'],
      ['security', 'swagger/security'],
      ['undocumented', 'swagger/undocumented'],
      ['values', 'swagger/values'],
      ['webhooks', 'swagger/webhooks'],
    ].map(([family, own]) => [
      `swagger-${family}`,
      {
        files: [`src/rules/swagger/${family}/*.ts`, `!src/rules/swagger/${family}/examples.ts`],
        tests: [`rules/${own}`],
        family,
      },
    ]),
  ),
};

const STRYKER = fileURLToPath(new URL('./node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url));
const CONFIGURATION = fileURLToPath(new URL('./stryker.config.mjs', import.meta.url));
const REPORT = fileURLToPath(new URL('./report.json', import.meta.url));
const SCORES = fileURLToPath(new URL('./scores.json', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) fail(`There is no group ${unknown.join(', ')}. Choose of: ${Object.keys(GROUPS).join(', ')}.`);
if (!existsSync(STRYKER)) fail('Stryker is not installed. Run: npm ci --prefix reliability/mutation');

const kept = existsSync(SCORES) ? JSON.parse(readFileSync(SCORES, 'utf8')) : {};
process.stdout.write('| group | changes | noticed | not noticed | score | before |\n| --- | ---: | ---: | ---: | ---: | ---: |\n');
for (const name of asked.length > 0 ? asked : Object.keys(GROUPS)) {
  const { noticed, missed } = runGroup(name);
  const changes = noticed + missed;
  const score = Number(((100 * noticed) / changes).toFixed(1));
  const before = kept[name] === undefined ? '-' : `${kept[name].score} %`;
  process.stdout.write(`| ${name} | ${changes} | ${noticed} | ${missed} | ${score} % | ${before} |\n`);
  kept[name] = { changes, noticed, score, date: new Date().toISOString().slice(0, 10) };
  const inOrder = Object.keys(GROUPS).filter((group) => kept[group] !== undefined);
  writeFileSync(SCORES, `${JSON.stringify(Object.fromEntries(inOrder.map((group) => [group, kept[group]])), null, 2)}\n`);
  if (score < WANTED) process.exitCode = 1;
}

function runGroup(name) {
  const { files, tests, family = '' } = GROUPS[name];
  const patterns = [...tests.map((test) => `__tests__/${test}`), ...(family === '' ? [] : ['reliability/mutation/family'])];
  const { status, stdout, stderr } = spawnSync(process.execPath, [STRYKER, 'run', CONFIGURATION, '--mutate', files.join(',')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, MUTATION_FAMILY: family, MUTATION_TESTS: patterns.map((pattern) => `**/${pattern}.test.ts`).join(',') },
    maxBuffer: 1e9,
  });
  if (status !== 0) fail(`Stryker ended with ${status}:\n${stdout.slice(-3000)}${stderr}`);
  return read(name);
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
