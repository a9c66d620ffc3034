import { execFileSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type FixOptions, fixCommand } from '../../src/cli/fix-command.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';

const NAME = 'independent-publisher-connectors/Contoso "Tickets" é';
const PATIENCE = 60_000;

let root = '';
const cwd = process.cwd();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fix-'));
  process.chdir(root);
});

afterEach(() => {
  jest.restoreAllMocks();
  process.chdir(cwd);
  rmSync(root, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function writeConnector(example: ConnectorExample, change: (text: string) => string = (text) => text): void {
  for (const { name, blob } of applyExample(example).files) {
    if (blob.kind === 'bytes') write(`${NAME}/${name}`, name.endsWith('.json') ? change(new TextDecoder().decode(blob.bytes)) : blob.bytes);
  }
}

async function fix(paths: readonly string[], options: FixOptions = {}): Promise<{ code: number; printed: string; noted: string }> {
  const printed: string[] = [];
  const noted: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => noted.push(String(text)) > 0);
  const code = await fixCommand(paths, options);
  return { code, printed: printed.join(''), noted: noted.join('') };
}

/** By path, as text. */
function files(): Record<string, string> {
  return Object.fromEntries(readdirSync(NAME).map((name) => [name, readFileSync(join(NAME, name), 'utf8')]));
}

const WRONG_COLOUR: ConnectorExample = { properties: { properties: { iconBrandColor: '#007ee5' } } };
const WITHOUT_README: ConnectorExample = { files: { 'readme.md': null } };
const MISNAMED: ConnectorExample = { files: { 'readme.md': null, 'Readme.md.txt': '# Contoso Tickets\n' } };

describe('fix without --write', () => {
  test.each<[string, ConnectorExample, (text: string) => string]>([
    ['a file with line feeds', WRONG_COLOUR, (text) => text],
    ['a file with carriage returns and a byte order mark', WRONG_COLOUR, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['a file without a line end', WRONG_COLOUR, (text) => text.trimEnd()],
    ['a new file', WITHOUT_README, (text) => text],
    ['a file with another name', MISNAMED, (text) => text],
  ])(
    'prints a patch by which git makes the same of %s as --write does',
    async (_name, example, change) => {
      writeConnector(example, change);
      const before = files();
      const { printed, noted } = await fix([NAME]);
      expect(files()).toEqual(before);
      expect(noted).toContain('A machine can mend 1 finding:');

      write('fix.patch', printed);
      execFileSync('git', ['apply', '--whitespace=nowarn', 'fix.patch']);
      const applied = files();
      expect(applied).not.toEqual(before);

      rmSync(NAME, { recursive: true });
      writeConnector(example, change);
      await fix([NAME], { write: true });
      expect(files()).toEqual(applied);
    },
    PATIENCE,
  );

  test('prints no patch where there is nothing to mend', async () => {
    writeConnector({});
    expect(await fix([NAME])).toEqual({ code: 0, printed: '', noted: expect.stringContaining('nothing here that a machine can mend') });
  });
});

describe('fix --write', () => {
  test('keeps every byte but those of the value, and has nothing to do the second time', async () => {
    writeConnector(WRONG_COLOUR, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    const before = files()['apiProperties.json'] ?? '';
    const { code, printed } = await fix([NAME], { write: true });
    expect([code, printed]).toEqual([0, expect.stringContaining('Mended: 1 finding.')]);
    expect(files()['apiProperties.json']).toBe(before.replace('#007ee5', '#da3b01'));
    expect((await fix([NAME], { write: true })).printed).toContain('nothing here that a machine can mend');
  });

  test('ends with 1 where errors are left, and names them', async () => {
    writeConnector({ ...WRONG_COLOUR, swagger: { info: { description: 'Too short.' } } });
    const { code, printed } = await fix([NAME], { write: true });
    expect(code).toBe(1);
    expect(printed).toMatch(/Left for you: .*(?:\n.*)?\n {2}error: apiDefinition.swagger.json:\d+: .*\(FieldLengthNotInRange\)/);
  });

  test('mends only what the named rule reports', async () => {
    writeConnector({ ...WRONG_COLOUR, swagger: { paths: { '/tickets': { get: { description: 'Lists the open tickets' } } } } });
    await fix([NAME], { write: true, rule: 'descriptionwithoutfullstop' });
    expect(files()['apiProperties.json']).toContain('#007ee5');
    expect(files()['apiDefinition.swagger.json']).toContain('Lists the open tickets.');
  });

  test('mends only the file that is named', async () => {
    writeConnector({ ...WRONG_COLOUR, swagger: { paths: { '/tickets': { get: { description: 'Lists the open tickets' } } } } });
    await fix([`${NAME}/apiProperties.json`], { write: true });
    expect(files()['apiProperties.json']).toContain('#da3b01');
    expect(files()['apiDefinition.swagger.json']).not.toContain('Lists the open tickets.');
  });

  test('leaves a file alone that is a link', async () => {
    writeConnector(WRONG_COLOUR);
    cpSync(`${NAME}/apiProperties.json`, 'elsewhere.json');
    rmSync(`${NAME}/apiProperties.json`);
    symlinkSync(join(root, 'elsewhere.json'), `${NAME}/apiProperties.json`);
    await fix([NAME], { write: true });
    expect(readFileSync('elsewhere.json', 'utf8')).toContain('#007ee5');
    expect(lstatSync(`${NAME}/apiProperties.json`).isSymbolicLink()).toBe(true);
  });

  test('names the nearest rule when there is none of that id', async () => {
    writeConnector({});
    await expect(fix([NAME], { rule: 'BrandColor' })).rejects.toThrow(/There is no rule "BrandColor"\. The nearest: .*BrandColor/);
  });
});
