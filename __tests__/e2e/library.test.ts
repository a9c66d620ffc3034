/** The built library, as another program would import it: by the name of the package. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runNode } from './run-process.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONNECTOR = join(ROOT, 'example/head/independent-publisher-connectors/Fabrikam Parcels');

/** A module that imports the library and prints what that changed in the process. */
const OBSERVER = `
const look = () => ({
  globals: Object.getOwnPropertyNames(globalThis).sort(),
  builtins: [Object, Array, String, RegExp, Map, Promise].map((one) => Object.getOwnPropertyNames(one.prototype).length),
  handles: process.getActiveResourcesInfo(),
  listeners: process.eventNames().map((name) => [String(name), process.listenerCount(name)]),
  environment: { ...process.env },
  folder: process.cwd(),
  exitCode: process.exitCode ?? null,
});
const before = look();
const library = await import('connector-preflight');
const after = look();
process.stdout.write(JSON.stringify({ before, after, names: Object.keys(library) }));
`;

describe('the library of the package', () => {
  let project: string;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'connector-preflight-library-'));
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(ROOT, join(project, 'node_modules/connector-preflight'), 'junction');
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('changes nothing in the process that imports it, prints nothing and keeps it alive for nothing', async () => {
    writeFileSync(join(project, 'observer.mjs'), OBSERVER);
    const { exitCode, stdout, stderr } = await runNode(join(project, 'observer.mjs'), [], { cwd: project });
    expect(stderr).toBe('');
    const { before, after, names } = JSON.parse(stdout);
    expect(after).toEqual(before);
    expect(names).toContain('reviewPullRequest');
    expect(exitCode).toBe(0);
  });

  test('gives its schemas by name', async () => {
    const code =
      "import schema from 'connector-preflight/schemas/report.schema.json' with { type: 'json' };\nprocess.stdout.write(schema.title);";
    writeFileSync(join(project, 'schema.mjs'), code);
    const { stdout } = await runNode(join(project, 'schema.mjs'), [], { cwd: project });
    expect(stdout).toContain('connector-preflight');
  });

  test('does what its example shows', async () => {
    const { exitCode, stdout, stderr } = await runNode(join(ROOT, 'examples/library/check-folder.mjs'), [CONNECTOR, CONNECTOR]);
    expect(stderr).toBe('');
    expect(stdout).toContain(
      "Fabrikam Parcels/apiProperties.json:18 error BrandColorNotIndependentPublisher: 'iconBrandColor' is '#007ee5'; independent publisher connectors have '#da3b01'.\n",
    );
    expect(exitCode).toBe(1);
  });
});
