import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { diffCommand } from '../../src/cli/diff-command.ts';
import type { JsonObject } from '../../src/connector/json-value.ts';
import { InputError } from '../../src/facts/input-error.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diff-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function writeConnector(name: string, example: ConnectorExample): string {
  for (const file of applyExample(example).files) if (file.blob.kind === 'bytes') write(`${name}/${file.name}`, file.blob.bytes);
  return join(folder, name);
}

interface Diff {
  readonly changes: readonly { readonly rule: string; readonly file: string; readonly line: number }[];
  readonly update: { readonly kind: string };
}

async function diff(old: string, now: string): Promise<{ readonly code: number; readonly json: Diff }> {
  const printed: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  const code = await diffCommand(old, now, { format: 'json' });
  return { code, json: JSON.parse(printed.join('')) as Diff };
}

const swagger = (patch: JsonObject): string => JSON.stringify({ swagger: '2.0', paths: { '/a': { get: { operationId: 'A' } } }, ...patch });

describe('diff of two files', () => {
  test('ends with 1 when existing flows would break, and names file and line', async () => {
    const old = write('old.json', swagger({}));
    const { code, json } = await diff(old, write('new.json', swagger({ paths: {} })));
    expect(code).toBe(1);
    expect(json.changes).toEqual([expect.objectContaining({ rule: 'OperationDeleted', file: old, line: 1 })]);
  });

  test('ends with 0 when nothing breaks, also when something is risky', async () => {
    const old = write('old.json', swagger({}));
    expect((await diff(old, old)).code).toBe(0);
    const { code, json } = await diff(old, write('new.json', swagger({ host: 'a.example' })));
    expect([code, json.changes[0]?.rule]).toEqual([0, 'HostChanged']);
  });

  test.each([
    ['a file that is no JSON', 'paths:\n  /a: {}\n', 'could not be read as Swagger 2.0'],
    ['another version', '{"openapi":"3.0.0","paths":{}}', 'could not be read as Swagger 2.0'],
  ])('is refused for %s, whatever the other one is', async (_, text, message) => {
    const [good, bad] = [write('good.json', swagger({})), write('bad.json', text)];
    await expect(diffCommand(good, bad, { format: 'json' })).rejects.toThrow(message);
    await expect(diffCommand(bad, good, { format: 'json' })).rejects.toThrow(message);
  });

  test('is refused for properties, which need their folder', async () => {
    const path = write('apiProperties.json', '{}');
    await expect(diffCommand(path, path, { format: 'json' })).rejects.toThrow(InputError);
  });

  test('is refused for what is not there', async () => {
    await expect(diffCommand(join(folder, 'none'), folder, { format: 'json' })).rejects.toThrow('There is nothing at');
  });
});

describe('diff of two folders', () => {
  test('compares everything in them', async () => {
    const old = writeConnector('old', {});
    const { code, json } = await diff(old, writeConnector('new', { files: { 'readme.md': '# Contoso Tickets\n' } }));
    expect([code, json.changes, json.update.kind]).toEqual([0, [], 'minor']);
  });

  test('ends with 1 for what no update may do', async () => {
    const { code } = await diff(writeConnector('old', {}), writeConnector('new', { swagger: { info: { title: 'Contoso Helpdesk' } } }));
    expect(code).toBe(1);
  });

  test('compares the swagger alone where the other one is a file', async () => {
    const old = writeConnector('old', {});
    const { json } = await diff(
      old,
      join(writeConnector('new', { properties: { properties: { publisher: 'Bo' } } }), 'apiDefinition.swagger.json'),
    );
    expect(json).toMatchObject({ changes: [], update: { kind: 'none' } });
  });

  test('is refused where there are several connectors', async () => {
    writeConnector('many/one', {});
    writeConnector('many/two', {});
    const many = join(folder, 'many');
    await expect(diffCommand(many, many, { format: 'json' })).rejects.toThrow('There are several connectors');
  });
});
