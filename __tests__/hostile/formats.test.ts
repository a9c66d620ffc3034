/** A folder in which every text is hostile, in every format of the built command line, and read by whoever reads that format. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { describeInBrowser, launch, openPage } from '../browser/chromium.ts';
import { PATIENCE } from '../e2e/review-scene.ts';
import { runCli } from '../e2e/run-cli.ts';
import { BODY, CONNECTOR, FOLDER, NUMBER, PROPERTIES, propertiesWith, SWAGGER } from '../e2e/scenes.ts';
import { strangersInPage } from '../report/live-html.ts';
import { strangersIn } from '../report/live-markdown.ts';
import { CONTROL } from './calm.ts';
import { everywhere, INJECTIONS, SECRET } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'preflight-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  for (const value of [...Object.values(INJECTIONS), SECRET]) {
    const changes = everywhere(value).pull?.changes as ReadonlyMap<string, string>;
    for (const [path, content] of changes) {
      const [, below = ''] = path.split(`${FOLDER}/`);
      if (below === '') continue;
      // A file system holds no longer names, and its own files keep their names.
      const file = join(
        folder,
        `${Object.values(INJECTIONS).indexOf(value)} ${value.replaceAll(/[/\u0000\p{Cs}]/gu, '-').slice(0, 40)}`,
        below.slice(0, 60),
      );
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
});

async function printed(command: string, ...parameters: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runCli([command, ...parameters], { cwd: folder });
  expect({ exitCode, lines: stderr.split('\n').length }).toEqual({ exitCode: 1, lines: command === 'review' ? 2 : 1 });
  expect(stderr).not.toMatch(CONTROL);
  expect(stdout + stderr).not.toContain(SECRET);
  expect(stdout.length).toBeGreaterThan(1_000);
  return stdout;
}

const check = (format: string, ...more: string[]) =>
  printed('check', '.', '--profile', 'independent-publisher', '--format', format, ...more);

describe('A folder of hostile connectors', () => {
  test('moves nothing on a terminal', async () => expect(await check('pretty')).not.toMatch(CONTROL), PATIENCE);

  test(
    'gives annotations and no other command in a log',
    async () => {
      const text = await check('github');
      const commands = text.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line));
      expect(commands).toHaveLength(20);
      expect(commands.filter((line) => !/^::(?:error|warning) (?:[a-zA-Z]+=[^:,]*,?)*title=[A-Za-z]+::[^\r\n]*$/.test(line))).toEqual([]);
      expect(text).not.toMatch(CONTROL);
    },
    PATIENCE,
  );

  test('is inert as Markdown', async () => expect(strangersIn(await check('markdown'))).toEqual([]), PATIENCE);

  test(
    'is plain JSON, with no link in SARIF',
    async () => {
      const [json, sarif] = [await check('json'), await check('sarif')];
      expect(json).not.toMatch(CONTROL);
      const { runs } = JSON.parse(sarif) as { runs: { results: { message: { text: string }; locations?: object[] }[] }[] };
      const results = runs.flatMap((run) => run.results);
      expect(results.length).toBeGreaterThan(20);
      expect(results.filter(({ message }) => /\]\(|[^\n\P{Cc}]|\p{Cf}/u.test(message.text))).toEqual([]);
      const addresses = [...sarif.matchAll(/"uri": "([^"]*)"/g)].map(([, uri]) => uri);
      expect(addresses.filter((uri) => !/^[A-Za-z0-9%./-]+$/.test(uri ?? ''))).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'is well-formed XML with our elements alone',
    async () => {
      const elements = new Set<string>();
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ name }) => elements.add(name));
      for (const kind of ['comment', 'cdata', 'processinginstruction', 'doctype'] as const) parser.on(kind, () => elements.add(kind));
      parser.write(await check('junit')).close();
      expect(
        [...elements].filter(
          (name) =>
            ![
              'testsuites',
              'testsuite',
              'testcase',
              'failure',
              'properties',
              'property',
              'system-out',
              'system-err',
              'error',
              'skipped',
            ].includes(name),
        ),
      ).toEqual([]);
    },
    PATIENCE,
  );

  test('is inert as a page', async () => expect(strangersInPage(await check('html'))).toEqual([]), PATIENCE);
});

test(
  'What a machine can mend in hostile connectors is a patch that git takes, for files of their own folders alone, and without a credential',
  async () => {
    const values = Object.values({ ...INJECTIONS, 'a credential': SECRET });
    const place = mkdtempSync(join(folder, 'fix-'));
    for (const [index, value] of values.entries()) {
      const own = join(place, `${index} ${value.replaceAll(/[/\u0000\p{Cs}]/gu, '-').slice(0, 60)}`);
      mkdirSync(own);
      writeFileSync(join(own, 'apiDefinition.swagger.json'), CONNECTOR[SWAGGER] ?? '');
      writeFileSync(
        join(own, 'apiProperties.json'),
        propertiesWith({ iconBrandColor: '#007ee5', capabilities: [value], publisher: value }),
      );
    }
    const { exitCode, stdout, stderr } = await runCli(['fix', '.', '--profile', 'independent-publisher'], { cwd: place });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^Left out of the patch, because it would repeat what looks like a credential: '14 ghp_… \(40 characters\)\/apiProperties\.json'/m,
    );
    expect(stderr).not.toMatch(CONTROL);
    expect(stdout + stderr).not.toContain(SECRET);
    const git = (...parameters: string[]): string => execFileSync('git', parameters, { cwd: place, input: stdout, encoding: 'utf8' });
    git('init', '--quiet');
    git('apply', '--check');
    const paths = git('apply', '--numstat', '-z')
      .split('\0')
      .filter(Boolean)
      .map((line) => line.replace(/^\d+\t\d+\t/, ''));
    const mended = paths.filter((path) => path.endsWith('/apiProperties.json'));
    // What holds half of a character is not taken for JSON that a machine may change.
    const others = Object.keys(INJECTIONS).flatMap((name, index) => (name === 'half of a character' ? [] : [index]));
    expect(mended.map((path) => Number.parseInt(path, 10)).sort((a, b) => a - b)).toEqual(others);
    expect(paths.filter((path) => path.split('/').length !== 2)).toEqual([]);
  },
  PATIENCE,
);

describe('The preview of a hostile connector is inert:', () => {
  const TEXTS =
    /^(?:title|description|summary|name|url|email|operationId|x-ms-summary|propertyValue|displayName|tooltip|publisher|stackOwner|host|default)$/;
  /** The connector with the value as every text that a user sees, and as the name of a path, a parameter, a field, a choice and a sign-in. */
  function connectorOf(value: string): Readonly<Record<string, string>> {
    const replaced = (text: string): string =>
      JSON.stringify(JSON.parse(text), (key, old) => (TEXTS.test(key) && typeof old === 'string' ? value : old));
    const swagger = JSON.parse(replaced(CONNECTOR[SWAGGER] ?? ''));
    const operation = swagger.paths['/parcels/next'].get;
    const field = {
      type: 'string',
      'x-ms-summary': value,
      description: value,
      default: value,
      enum: [value, 'x'],
      title: value,
      format: value,
    };
    operation.parameters = [
      { ...field, name: value, in: 'query' },
      { ...field, name: `${value} 2`, in: 'header', 'x-ms-visibility': value },
    ];
    operation.responses[value] = { description: value, schema: { type: 'object', properties: { [value]: field } } };
    Object.assign(operation, { 'x-ms-trigger': value, tags: [value], deprecated: true });
    Object.assign(swagger.definitions.Parcel.properties, { [value]: field });
    Object.assign(swagger.paths, { [`/${value}`]: { get: operation, [value]: operation } });
    const properties = JSON.parse(replaced(CONNECTOR[PROPERTIES] ?? ''));
    const { connectionParameters } = properties.properties;
    Object.assign(connectionParameters, { [value]: { ...connectionParameters.api_key, type: value } });
    Object.assign(properties.properties, { iconBrandColor: value, capabilities: [value] });
    return { 'apiDefinition.swagger.json': JSON.stringify(swagger), 'apiProperties.json': JSON.stringify(properties), 'readme.md': value };
  }

  test.concurrent.each(Object.entries({ ...INJECTIONS, 'a credential': SECRET }))(
    '%s',
    async (name, value) => {
      const place = mkdtempSync(join(folder, 'preview-'));
      const own = join(place, value.replaceAll(/[/\u0000\p{Cs}]/gu, '-').slice(0, 60));
      mkdirSync(own);
      for (const [file, text] of Object.entries(connectorOf(value))) writeFileSync(join(own, file), text);
      const { exitCode, stdout, stderr } = await runCli(['preview', own, '--out', join(place, `${basename(own)}.html`)], { cwd: place });
      expect({ name, exitCode, stderr }).toEqual({ name, exitCode: 0, stderr: '' });
      expect(stdout).not.toMatch(CONTROL);
      const page = readFileSync(join(place, `${basename(own)}.html`), 'utf8');
      expect(strangersInPage(page)).toEqual([]);
      expect(page.split('<article').length).toBeGreaterThan(2);
      expect(page + stdout).not.toContain(SECRET);
    },
    PATIENCE,
  );
});

describe('A hostile snapshot', () => {
  const snapshot = join(folder, 'snapshot.json');
  beforeAll(() => {
    const value = [...Object.values(INJECTIONS), SECRET].join(' ');
    const files = Object.entries({
      [`${FOLDER}/readme.md`]: `# ${value}`,
      [`${FOLDER}/apiDefinition.swagger.json`]: `{"${SECRET}`,
      [value]: '',
    });
    const blob = (text: string) => ({ kind: 'bytes', text });
    const pullRequest = {
      ...{
        repository: 'contoso/PowerPlatformConnectors',
        number: NUMBER,
        title: value,
        body: `${BODY}${value}`,
        author: value.slice(0, 60),
      },
      ...{ labels: [value], draft: false, state: 'open', changedFileCount: files.length, baseFolders: [value], gaps: [] },
      base: { ref: value, sha: '1'.repeat(40) },
      head: { ref: value, sha: '2'.repeat(40) },
      files: files.map(([path, text]) => ({ path: path.trimStart(), status: 'added', head: blob(text), base: null })),
      comments: [
        { id: 1, author: value, authorIsBot: false, body: value, createdAt: '2026-11-02T09:30:00Z', updatedAt: '2026-11-02T09:30:00Z' },
      ],
      support: { template: null, configuration: { path: value.trimStart(), blob: blob(`version: 1\n${JSON.stringify(value)}: 1\n`) } },
    };
    writeFileSync(snapshot, JSON.stringify({ snapshotVersion: 1, pullRequest }));
  });
  const shown = (format: string) => printed('review', '--snapshot', snapshot, '--format', format);

  test.each(['pretty', 'json'])('moves nothing as %s', async (format) => expect(await shown(format)).not.toMatch(CONTROL), PATIENCE);
  test.each(['facts', 'plan'])(
    'moves nothing when the %s are printed',
    async (seam) => {
      const { stdout } = await runCli(['review', '--snapshot', snapshot, '--dry-run', seam], { cwd: folder });
      expect(stdout).not.toMatch(CONTROL);
    },
    PATIENCE,
  );
  test('is inert as Markdown', async () => expect(strangersIn(await shown('markdown'))).toEqual([]), PATIENCE);
});

describeInBrowser('In a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, PATIENCE);
  afterAll(async () => browser?.close());

  test(
    'the page of hostile connectors asks for nothing, runs nothing and links only to our documentation',
    async () => {
      const { page, problems, close } = await openPage(browser, await check('html'));
      const addresses = await page.evaluate<string[]>('[...document.querySelectorAll("a[href]")].map((a) => a.getAttribute("href"))');
      const foreign = await page.evaluate<number>(
        'document.querySelectorAll("img, iframe, object, embed, base, link, audio, video").length',
      );
      const handlers = await page.evaluate<number>(
        '[...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => a.name.startsWith("on"))).length',
      );
      expect({ problems, foreign, handlers }).toEqual({ problems: [], foreign: 0, handlers: 0 });
      expect(
        addresses.filter((address) => !/^(?:#|https:\/\/github\.com\/connector-preflight\/connector-preflight(?:\/|$))/.test(address)),
      ).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
