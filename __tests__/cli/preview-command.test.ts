import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { previewCommand } from '../../src/cli/preview-command.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';

let folder: string;
let printed: { out: string; notes: string };
const before = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'connector-preflight-preview-'));
  process.chdir(folder);
  printed = { out: '', notes: '' };
  const collect = (key: keyof typeof printed) => (chunk: unknown) => {
    printed[key] += String(chunk);
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(collect('out'));
  jest.spyOn(process.stderr, 'write').mockImplementation(collect('notes'));
});

afterEach(() => {
  jest.restoreAllMocks();
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

function writeConnector(example: ConnectorExample = {}): string {
  const connector = applyExample(example);
  for (const { path, blob } of connector.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (blob.kind === 'bytes') writeFileSync(join(folder, path), blob.bytes);
  }
  return connector.folder;
}

describe('preview FOLDER', () => {
  test('writes preview.html into the current folder and says so', () => {
    expect(previewCommand(writeConnector(), {})).toBe(0);
    expect(printed).toEqual({
      out: 'Contoso Tickets: 3 actions and 1 trigger.\nThe preview is in preview.html: open it in a browser.\n',
      notes: '',
    });
    expect(readFileSync('preview.html', 'utf8')).toContain('<h3 id="actions-1">List tickets</h3>');
  });

  test('writes it beside the folder of the connector when that is the current one', () => {
    process.chdir(writeConnector());
    expect(previewCommand('.', {})).toBe(0);
    expect(printed).toEqual({
      out: 'Contoso Tickets: 3 actions and 1 trigger.\nThe preview is in ../preview.html: open it in a browser.\n',
      notes: '',
    });
    expect(existsSync('preview.html')).toBe(false);
    expect(readFileSync('../preview.html', 'utf8')).toContain('<h3 id="actions-1">List tickets</h3>');
  });

  test('shows findings and does not fail because of them', () => {
    expect(previewCommand(writeConnector({ swagger: { paths: { '/tickets': { get: { summary: '' } } } } }), {})).toBe(0);
    expect(readFileSync('preview.html', 'utf8')).toContain('<strong class="error">error</strong>');
  });

  test('writes its own page again, but not over a file of somebody else', () => {
    const connector = writeConnector();
    previewCommand(connector, {});
    expect(previewCommand(connector, {})).toBe(0);
    writeFileSync('preview.html', 'my notes');
    expect(() => previewCommand(connector, {})).toThrow(
      'There is a preview.html already that is no preview. Name another file with --out.',
    );
    expect(readFileSync('preview.html', 'utf8')).toBe('my notes');
  });

  test.each([
    ['the file that --out names', 'other.html', false],
    ['the folder of the connector, with a word about it', 'independent-publisher-connectors/Contoso Tickets/p.html', true],
  ])('writes into %s', (_, out, warns) => {
    previewCommand(writeConnector(), { out });
    expect(readFileSync(out, 'utf8')).toContain('<!doctype html>');
    expect(printed.notes).toBe(warns ? 'It lies in the folder of the connector: leave it out of the pull request.\n' : '');
  });

  test('prints the page for --out -', () => {
    previewCommand(writeConnector(), { out: '-' });
    expect(printed.out).toMatch(/^<!doctype html>.*<\/html>\n$/s);
  });

  test.each<[string, ConnectorExample, string, string]>([
    ['a swagger that is none', { files: { 'apiDefinition.swagger.json': '[1]' } }, 'p.html', 'can be read as Swagger 2.0'],
    ['a place that cannot be written to', {}, 'none/p.html', 'Could not write none/p.html: its folder is not there.'],
  ])('says what is wrong with %s', (_, example, out, message) => {
    const connector = writeConnector(example);
    expect(() => previewCommand(connector, { out })).toThrow(message);
  });
});
