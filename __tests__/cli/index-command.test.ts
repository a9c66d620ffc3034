import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { indexCommand } from '../../src/cli/index-command.ts';
import { CONNECTOR_INDEX_PATH, readConnectorIndex } from '../../src/duplicates/connector-index.ts';

let repo: string;
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(() => rmSync(repo, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repo, path)), { recursive: true });
  writeFileSync(join(repo, path), text);
}

const written = () => readConnectorIndex({ kind: 'bytes', bytes: readFileSync(join(repo, CONNECTOR_INDEX_PATH)) });

describe('index', () => {
  it('writes the connectors of every root, with what their API definitions tell', () => {
    write('certified-connectors/Tailspin/apiDefinition.swagger.json', '{"info":{"title":"Tailspin Toys"},"host":"api.tailspin.io"}');
    write('independent-publisher-connectors/Broken/apiDefinition.swagger.json', '{"info":');
    write('independent-publisher-connectors/Bare/readme.md', '# Bare');
    write('independent-publisher-connectors/readme.md', '# not a connector');
    expect(indexCommand({ repo, write: true })).toBe(0);
    expect(written()).toEqual([
      { folder: 'certified-connectors/Tailspin', title: 'Tailspin Toys', host: 'api.tailspin.io' },
      { folder: 'independent-publisher-connectors/Bare' },
      { folder: 'independent-publisher-connectors/Broken' },
    ]);
  });

  it('looks into the folders of the settings', () => {
    write('.github/connector-preflight.yml', 'version: 1\nfolders:\n  custom: [ours]\n');
    write('ours/Tailspin/apiDefinition.swagger.json', '{"host":"api.tailspin.io"}');
    indexCommand({ repo, write: true });
    expect(written()).toEqual([{ folder: 'ours/Tailspin', host: 'api.tailspin.io' }]);
  });

  it('follows no link', () => {
    write('outside/apiDefinition.swagger.json', '{"host":"api.tailspin.io"}');
    write('certified-connectors/Tailspin/readme.md', '#');
    symlinkSync(join(repo, 'outside'), join(repo, 'certified-connectors/Linked'));
    symlinkSync(join(repo, 'outside/apiDefinition.swagger.json'), join(repo, 'certified-connectors/Tailspin/apiDefinition.swagger.json'));
    indexCommand({ repo, write: true });
    expect(written()).toEqual([{ folder: 'certified-connectors/Tailspin' }]);
  });

  it('says so where there is no connector', () => {
    expect(() => indexCommand({ repo })).toThrow(/There is no connector in/);
  });
});
