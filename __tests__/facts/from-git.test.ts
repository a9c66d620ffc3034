import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitRequest, readFromGit } from '../../src/facts/from-git.ts';
import { InputError } from '../../src/facts/input-error.ts';
import type { Blob } from '../../src/facts/pull-request.ts';
import { fileAt, LAYOUT, textOf } from './make-facts.ts';
import { TestRepository } from './make-repository.ts';

const FOLDER = 'independent-publisher-connectors/Contoso Tickets';

let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => repository.remove());

const read = (changes: Partial<GitRequest> = {}) =>
  readFromGit({
    repository: repository.folder,
    base: 'dev',
    head: 'contoso',
    title: 'Contoso Tickets (Independent Publisher)',
    configure: () => LAYOUT,
    ...changes,
  });

async function messageOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InputError)) throw new Error(`expected an InputError, got ${String(error)}`);
  return error.message;
}

describe('changed files', () => {
  test('are listed with their status, in the order of their paths, with the contents of head and base', async () => {
    const base = repository.commit('dev', [], {
      [`${FOLDER}/apiDefinition.swagger.json`]: '{"swagger":"2.0"}',
      [`${FOLDER}/intro.md`]: 'An introduction that stays as it is, with enough words to be found again.\n',
      [`${FOLDER}/readme.md`]: 'old',
    });
    const head = repository.commit('contoso', [base], {
      [`${FOLDER}/apiDefinition.swagger.json`]: '{"swagger":"2.0","host":"api.example.com"}',
      [`${FOLDER}/intro.md`]: null,
      [`${FOLDER}/Intro2.md`]: 'An introduction that stays as it is, with enough words to be found again.\n',
      [`${FOLDER}/readme.md`]: null,
      [`${FOLDER}/apiProperties.json`]: '{}',
    });
    const pullRequest = await read();
    expect(pullRequest).toMatchObject({
      base: { ref: 'dev', sha: base },
      head: { ref: 'contoso', sha: head },
      changedFileCount: 4,
      gaps: [],
    });
    expect(pullRequest.files.map((file) => [file.path, file.status, file.previousPath])).toEqual([
      [`${FOLDER}/Intro2.md`, 'renamed', `${FOLDER}/intro.md`],
      [`${FOLDER}/apiDefinition.swagger.json`, 'modified', undefined],
      [`${FOLDER}/apiProperties.json`, 'added', undefined],
      [`${FOLDER}/readme.md`, 'removed', undefined],
    ]);
    expect(textOf(fileAt(pullRequest, `${FOLDER}/apiDefinition.swagger.json`).head)).toContain('api.example.com');
    expect(textOf(fileAt(pullRequest, `${FOLDER}/apiDefinition.swagger.json`).base)).toBe('{"swagger":"2.0"}');
    expect(textOf(fileAt(pullRequest, `${FOLDER}/Intro2.md`).base)).toContain('stays as it is');
    expect(fileAt(pullRequest, `${FOLDER}/apiProperties.json`).base).toBeNull();
    expect(fileAt(pullRequest, `${FOLDER}/readme.md`).head).toBeNull();
    expect(textOf(fileAt(pullRequest, `${FOLDER}/readme.md`).base)).toBe('old');
  });

  test('are told by the merge base, while old contents come from the tip of the base branch', async () => {
    const start = repository.commit('dev', [], { [`${FOLDER}/readme.md`]: 'first\n', [`${FOLDER}/intro.md`]: 'intro\n' });
    repository.commit('contoso', [start], { [`${FOLDER}/readme.md`]: 'ours\n' });
    const tip = repository.commit('dev', [start], {
      [`${FOLDER}/readme.md`]: 'theirs\n',
      [`${FOLDER}/apiProperties.json`]: '{}',
      'certified-connectors/Fabrikam/readme.md': 'elsewhere',
    });
    const pullRequest = await read();
    expect(pullRequest.base.sha).toBe(tip);
    expect(pullRequest.changedFileCount).toBe(1);
    expect(pullRequest.files.map((file) => [file.path, file.status])).toEqual([
      [`${FOLDER}/apiProperties.json`, 'unchanged'],
      [`${FOLDER}/intro.md`, 'unchanged'],
      [`${FOLDER}/readme.md`, 'modified'],
    ]);
    expect(textOf(fileAt(pullRequest, `${FOLDER}/readme.md`).base)).toBe('theirs\n');
    expect(textOf(fileAt(pullRequest, `${FOLDER}/readme.md`).head)).toBe('ours\n');
    expect(textOf(fileAt(pullRequest, `${FOLDER}/intro.md`).head)).toBe('intro\n');
    expect(pullRequest.baseFolders).toEqual(['certified-connectors/Fabrikam', FOLDER]);
  });

  test('keep every byte: CRLF, a byte order mark, bytes that are no text', async () => {
    const base = repository.commit('dev', [], { 'README.md': 'top' });
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x0d, 0x0a, 0x00, 0xff, 0x7d]);
    repository.commit('contoso', [base], { '.gitattributes': '* text eol=lf\n', [`${FOLDER}/apiProperties.json`]: bytes });
    expect(fileAt(await read(), `${FOLDER}/apiProperties.json`).head).toEqual({ kind: 'bytes', bytes });
  });

  test('may have any name git can hold', async () => {
    const names = [
      'a\nb.md',
      'say "hi".md',
      '-n.md',
      '--upload-pack=x.md',
      'żółć 東京.md',
      'tab\there.md',
      "it's.md",
      '__proto__',
      ':(top)x.md',
    ];
    const base = repository.commit('dev', [], { 'README.md': 'top' });
    repository.commit('contoso', [base], Object.fromEntries(names.map((name) => [`${FOLDER}/${name}`, `text of ${name}`])));
    const pullRequest = await read();
    expect(pullRequest.files.map((file) => file.path)).toEqual(names.map((name) => `${FOLDER}/${name}`).sort());
    for (const name of names) expect(textOf(fileAt(pullRequest, `${FOLDER}/${name}`).head)).toBe(`text of ${name}`);
  });

  test('that are links or submodules are facts without a content', async () => {
    const base = repository.commit('dev', [], { [`${FOLDER}/readme.md`]: 'a readme' });
    repository.commit('contoso', [base], {
      [`${FOLDER}/readme.md`]: { link: '../../../../etc/passwd' },
      [`${FOLDER}/sources`]: { submodule: '1234567890123456789012345678901234567890' },
    });
    const pullRequest = await read();
    expect(fileAt(pullRequest, `${FOLDER}/readme.md`)).toMatchObject({
      status: 'modified',
      head: { kind: 'not-a-file', what: 'symlink' },
      base: { kind: 'bytes' },
    });
    expect(fileAt(pullRequest, `${FOLDER}/sources`).head).toEqual({ kind: 'not-a-file', what: 'submodule' });
  });

  const SIZES: [name: string, path: string, size: number, blob: Partial<Blob>][] = [
    ['a file of just the limit is read', `${FOLDER}/readme.md`, 1000, { kind: 'bytes' }],
    ['a file one byte over the limit is not', `${FOLDER}/readme.md`, 1001, { kind: 'too-large', size: 1001, limit: 1000 }],
    ['a picture is not read, its size is told', `${FOLDER}/icon.PNG`, 12, { kind: 'not-read', size: 12 }],
    ['a file outside of every connector root is not read', 'docs/readme.md', 12, { kind: 'not-read', size: 12 }],
    [
      'a file in a folder that only begins like a root is not read',
      'custom-connectors-old/X/readme.md',
      12,
      { kind: 'not-read', size: 12 },
    ],
    ['a package is read', `${FOLDER}/package.zip`, 12, { kind: 'bytes' }],
    ['a file without an extension is read', `${FOLDER}/readme`, 12, { kind: 'bytes' }],
  ];
  test.each(SIZES)('%s', async (_name, path, size, blob) => {
    const base = repository.commit('dev', [], { 'README.md': 'top' });
    repository.commit('contoso', [base], { [path]: 'x'.repeat(size) });
    const pullRequest = await read();
    expect(fileAt(pullRequest, path).head).toMatchObject(blob);
    expect(pullRequest.gaps).toEqual([]);
  });

  test('of eleven folders are listed without contents, and a gap says so; of ten they are read', async () => {
    const base = repository.commit('dev', [], { 'README.md': 'top' });
    const readmes = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`certified-connectors/Contoso ${index}/readme.md`, 'text']));
    repository.commit('ten', [base], readmes(10));
    repository.commit('eleven', [base], readmes(11));
    const ten = await read({ head: 'ten' });
    const eleven = await read({ head: 'eleven' });
    expect([ten.gaps, ten.files.map((file) => file.head?.kind)]).toEqual([[], Array(10).fill('bytes')]);
    expect(eleven.files.map((file) => file.head?.kind)).toEqual(Array(11).fill('not-read'));
    expect(eleven.gaps).toEqual([
      'The pull request touches 11 connector folders; the contents of files are read only when it is at most 10.',
    ]);
  });

  test('beyond 120 contents are unreadable, not passed over', async () => {
    const base = repository.commit('dev', [], { 'README.md': 'top' });
    const entries = Array.from({ length: 121 }, (_, index) => [`${FOLDER}/${String(index).padStart(3, '0')}.md`, `text ${index}`]);
    repository.commit('contoso', [base], Object.fromEntries(entries));
    const pullRequest = await read();
    expect(fileAt(pullRequest, `${FOLDER}/119.md`).head?.kind).toBe('bytes');
    expect(fileAt(pullRequest, `${FOLDER}/120.md`).head?.kind).toBe('unreadable');
    expect(pullRequest.gaps).toEqual(['One file could not be read. Only 120 files are read for one pull request.']);
  });
});

describe("the base branch's own files", () => {
  test('are found whatever the case of the template, and the configuration decides what is a connector', async () => {
    const base = repository.commit('dev', [], {
      '.github/PULL_REQUEST_TEMPLATE.md': '- [ ] I tested it',
      '.github/connector-preflight.yml': 'version: 1\n',
    });
    repository.commit('contoso', [base], {
      '.github/connector-preflight.yml': 'version: 2\n',
      'connectors/Contoso/readme.md': 'read',
      [`${FOLDER}/readme.md`]: 'not read',
    });
    const pullRequest = await read({
      configure: (blob) => {
        expect(textOf(blob)).toBe('version: 1\n');
        return { ...LAYOUT, folders: { 'independent-publisher': ['connectors'], certified: [], custom: [] } };
      },
    });
    expect(pullRequest.support.template?.path).toBe('.github/PULL_REQUEST_TEMPLATE.md');
    expect(textOf(pullRequest.support.template?.blob)).toBe('- [ ] I tested it');
    expect(fileAt(pullRequest, 'connectors/Contoso/readme.md').head?.kind).toBe('bytes');
    expect(fileAt(pullRequest, `${FOLDER}/readme.md`).head?.kind).toBe('not-read');
  });

  test('may be missing', async () => {
    const base = repository.commit('dev', [], { 'README.md': 'top' });
    repository.commit('contoso', [base], { [`${FOLDER}/readme.md`]: 'text' });
    const pullRequest = await read({
      configure: (blob) => {
        expect(blob).toBeNull();
        return LAYOUT;
      },
    });
    expect(pullRequest.support).toEqual({ template: null, configuration: null });
    expect(pullRequest.baseFolders).toEqual([]);
  });
});

describe('refs', () => {
  beforeEach(() => {
    const base = repository.commit('dev', [], { 'README.md': 'top' });
    repository.commit('contoso', [base], { [`${FOLDER}/readme.md`]: 'text' });
  });

  test('of a remote are named like the branch there; a SHA stays a SHA', async () => {
    const sha = repository.git(['rev-parse', 'contoso']);
    repository.git(['update-ref', 'refs/remotes/upstream/release/2', 'dev']);
    const pullRequest = await read({ base: 'upstream/release/2', head: sha });
    expect([pullRequest.base.ref, pullRequest.head.ref]).toEqual(['release/2', sha]);
  });

  const HOSTILE = ['--upload-pack=touch hacked', '--output=hacked', '-n', '', 'dev\n--output=hacked', 'dev --output=hacked', '--help'];
  test.each(HOSTILE)('that look like an option are refused: %j', async (ref) => {
    expect(await messageOf(read({ base: ref }))).toBe(
      `The base ${JSON.stringify(ref)} is not the name of a branch or commit. Write it as git does, such as origin/dev.`,
    );
    expect(existsSync(join(repository.folder, 'hacked'))).toBe(false);
  });

  test.each(['nowhere', 'dev..contoso', 'dev:README.md', '0'.repeat(40)])(
    'that are no commit of the clone are refused: %s',
    async (ref) => {
      expect(await messageOf(read({ head: ref }))).toBe(`The head "${ref}" is not in this clone. Check the name, or fetch it first.`);
    },
  );

  test('a folder that is no repository, or does not exist, is told by name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preflight-none-'));
    try {
      expect(await messageOf(read({ repository: folder }))).toContain(`The folder ${folder} is not a git repository that can be read`);
      expect(await messageOf(read({ repository: join(folder, 'gone') }))).toContain('there is no folder');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('history', () => {
  test('branches without a common commit are an error', async () => {
    repository.commit('dev', [], { 'README.md': 'top' });
    repository.commit('contoso', [], { [`${FOLDER}/readme.md`]: 'text' });
    expect(await messageOf(read())).toBe(
      'dev and contoso have no common history, so there is nothing to compare. Check that both are branches of the same repository.',
    );
  });

  test('branches merged into each other are compared with one of their common ancestors', async () => {
    const start = repository.commit('dev', [], { 'README.md': 'top' });
    const ours = repository.commit('contoso', [start], { [`${FOLDER}/readme.md`]: 'text' });
    const theirs = repository.commit('dev', [start], { 'other.md': 'text' });
    repository.commit('contoso', [ours, theirs], { 'a.md': 'a' });
    repository.commit('dev', [theirs, ours], { 'b.md': 'b' });
    expect((await read()).files.map(({ path }) => path)).toContain('a.md');
  });

  test('a shallow clone that begins after the branch did is told to fetch more', async () => {
    const start = repository.commit('dev', [], { 'README.md': 'top' });
    repository.commit('contoso', [start], { [`${FOLDER}/readme.md`]: 'text' });
    repository.commit('dev', [start], { 'other.md': 'text' });
    const clone = mkdtempSync(join(tmpdir(), 'preflight-shallow-'));
    try {
      repository.git(['clone', '--quiet', '--bare', '--depth=1', '--no-single-branch', `file://${repository.folder}`, clone]);
      expect(await messageOf(read({ repository: clone }))).toContain('git fetch --unshallow');
      repository.git(['-C', clone, 'fetch', '--quiet', '--unshallow']);
      expect((await read({ repository: clone })).changedFileCount).toBe(1);
    } finally {
      rmSync(clone, { recursive: true });
    }
  });

  test('a clone without contents is not made to fetch them: they are unreadable, with a gap', async () => {
    const base = repository.commit('dev', [], { [`${FOLDER}/readme.md`]: 'a readme', [`${FOLDER}/intro.md`]: 'an intro' });
    repository.commit('contoso', [base], { [`${FOLDER}/readme.md`]: null, [`${FOLDER}/Readme2.md`]: 'a new readme' });
    repository.git(['config', 'uploadpack.allowFilter', 'true']);
    const clone = mkdtempSync(join(tmpdir(), 'preflight-partial-'));
    try {
      repository.git(['clone', '--quiet', '--bare', '--filter=blob:none', `file://${repository.folder}`, clone]);
      const packs = readdirSync(join(clone, 'objects', 'pack')).length;
      const pullRequest = await read({ repository: clone });
      expect(pullRequest.files.map((file) => [file.path, file.status, file.head?.kind, file.base?.kind])).toEqual([
        [`${FOLDER}/Readme2.md`, 'added', 'unreadable', undefined],
        [`${FOLDER}/intro.md`, 'unchanged', 'unreadable', 'unreadable'],
        [`${FOLDER}/readme.md`, 'removed', undefined, 'unreadable'],
      ]);
      expect(pullRequest.gaps).toHaveLength(1);
      expect(pullRequest.gaps[0]).toContain('3 files could not be read. This clone does not hold its content');
      expect(readdirSync(join(clone, 'objects', 'pack'))).toHaveLength(packs);
    } finally {
      rmSync(clone, { recursive: true });
    }
  });
});

test('nothing that the repository or the surroundings configure is run', async () => {
  const trap = join(repository.folder, 'trap.sh');
  const sprung = join(repository.folder, 'sprung');
  writeFileSync(trap, `#!/bin/sh\ntouch '${sprung}'\n`, { mode: 0o755 });
  const base = repository.commit('dev', [], { '.gitattributes': '*.md diff=trap filter=trap\n', [`${FOLDER}/readme.md`]: 'old\n' });
  repository.commit('contoso', [base], { [`${FOLDER}/readme.md`]: 'new\n' });
  for (const key of ['diff.external', 'diff.trap.command', 'diff.trap.textconv', 'filter.trap.smudge', 'core.fsmonitor', 'core.pager']) {
    repository.git(['config', key, trap]);
  }
  const before = process.env.GIT_EXTERNAL_DIFF;
  process.env.GIT_EXTERNAL_DIFF = trap;
  try {
    expect(textOf(fileAt(await read(), `${FOLDER}/readme.md`).head)).toBe('new\n');
  } finally {
    if (before === undefined) delete process.env.GIT_EXTERNAL_DIFF;
    else process.env.GIT_EXTERNAL_DIFF = before;
  }
  expect(existsSync(sprung)).toBe(false);
});

test('no variable of the surroundings points git at another repository', async () => {
  const base = repository.commit('dev', [], { [`${FOLDER}/readme.md`]: 'old\n' });
  repository.commit('contoso', [base], { [`${FOLDER}/readme.md`]: 'new\n' });
  const before = process.env.GIT_DIR;
  process.env.GIT_DIR = join(repository.folder, 'elsewhere');
  try {
    expect(textOf(fileAt(await read(), `${FOLDER}/readme.md`).head)).toBe('new\n');
  } finally {
    if (before === undefined) delete process.env.GIT_DIR;
    else process.env.GIT_DIR = before;
  }
});
