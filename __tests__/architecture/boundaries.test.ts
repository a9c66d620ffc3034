/** Which folder may know of which, read from the import statements. A new edge is a decision: make it here, where it is read. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** For each folder the folders that it may import from, and does. Files at the top of `src` count by their names. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // What everything is told in.
  text: [],
  'shard.ts': [],
  'version.ts': [],
  // The value that a connector is, and what is known of it. `facts` here are the types of a pull request, and `rules` those of a finding.
  connector: ['facts', 'rules', 'text'],
  config: ['bot', 'connector', 'facts', 'generated', 'rules', 'text'],
  duplicates: ['config', 'connector', 'facts', 'review', 'rules', 'text'],
  changes: ['config', 'connector', 'facts', 'review', 'rules', 'text'],
  rules: ['changes', 'config', 'connector', 'duplicates', 'facts', 'fixes', 'review', 'text'],
  fixes: ['changes', 'connector', 'facts', 'rules', 'text'],
  preview: ['changes', 'connector', 'rules'],
  // Decisions.
  bot: ['config', 'connector', 'facts', 'github', 'memory', 'report', 'review', 'rules', 'text'],
  memory: ['facts', 'review', 'rules'],
  lifecycle: ['bot', 'config', 'facts', 'memory', 'review', 'text'],
  review: ['bot', 'changes', 'config', 'connector', 'duplicates', 'facts', 'fixes', 'lifecycle', 'preview', 'rules', 'text'],
  queue: ['facts', 'generated', 'review', 'text'],
  scaffold: ['config', 'connector', 'review', 'rules'],
  // What is shown: nothing is decided there.
  report: [
    'bot',
    'changes',
    'config',
    'doctor',
    'fixes',
    'generated',
    'lifecycle',
    'memory',
    'preview',
    'queue',
    'review',
    'rules',
    'text',
    'version.ts',
  ],
  // Reading and writing. `facts` knows of GitHub only how to ask it.
  facts: ['bot', 'config', 'connector', 'duplicates', 'github', 'lifecycle', 'memory', 'rules', 'text'],
  github: ['bot', 'config', 'facts', 'fixes', 'memory', 'report', 'review', 'rules', 'version.ts'],
  disk: ['facts', 'fixes'],
  doctor: ['config', 'disk', 'facts', 'github', 'review', 'text'],
  init: ['config', 'connector', 'disk', 'doctor', 'facts', 'generated', 'rules', 'text'],
  sweep: ['config', 'disk', 'duplicates', 'facts', 'github', 'memory', 'queue', 'report', 'review', 'shard.ts', 'version.ts'],
  // Ways in.
  library: ['changes', 'config', 'connector', 'facts', 'report', 'review', 'rules'],
  'index.ts': ['changes', 'config', 'facts', 'library', 'report', 'review', 'text', 'version.ts'],
  action: ['bot', 'config', 'facts', 'github', 'report', 'review', 'shard.ts', 'sweep', 'text'],
  'action.ts': ['action', 'text'],
  cli: [
    ...['changes', 'config', 'connector', 'disk', 'doctor', 'duplicates', 'facts', 'fixes', 'generated', 'github', 'init', 'preview'],
    ...['queue', 'report', 'review', 'rules', 'scaffold', 'shard.ts', 'sweep', 'text', 'version.ts'],
  ],
  'cli.ts': ['cli'],
  'check-worker.ts': ['cli', 'config'],
};

/** Files that do more than the rest of their folder may. */
const FACTS_OF_GITHUB = ['github/client.ts', 'github/errors.ts'];
const PURE = ['bot', 'changes', 'config', 'connector', 'duplicates', 'fixes', 'lifecycle', 'memory', 'preview', 'queue', 'report'].concat([
  'review',
  'rules',
  'scaffold',
  'text',
  'library',
  'index.ts',
]);
/** Modules of Node that compute, and reach for nothing. */
const COMPUTING: ReadonlySet<string> = new Set(['node:buffer', 'node:crypto', 'node:util', 'node:zlib']);
const REACHING = /\b(?:fetch\(|Date\.now\(|new Date\(\)|Math\.random\(|process\.(?:env|argv|cwd|std|exit)|performance\.now\()/;

interface Source {
  readonly path: string;
  readonly text: string;
  /** Paths below `src`, and names of packages. */
  readonly imports: readonly string[];
}

const SOURCES: readonly Source[] = sourcesBelow('src').map(readSource);

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'src/generated' || path === 'src/report/html/client' ? [] : sourcesBelow(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/^(?:import|export)\b[^;']*?\bfrom '([^']+)'|\bimport\('([^']+)'/gm)].map(
    ([, from, loaded]) => from ?? loaded ?? '',
  );
  const path = file.slice('src/'.length);
  return {
    path,
    text,
    imports: named.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name)),
  };
}

const folderOf = (path: string): string => path.split('/', 1)[0] ?? path;
/** package.json lies outside of `src`. */
const isOurs = (name: string): boolean => /\.(?:ts|js|json)$/.test(name) && !name.startsWith('..');

describe('a folder knows of those that the table names', () => {
  test.each(Object.entries(MAY_IMPORT))('%s', (folder, allowed) => {
    const own = SOURCES.filter(({ path }) => folderOf(path) === folder);
    const found = new Set(own.flatMap(({ imports }) => imports.filter(isOurs).map(folderOf)).filter((other) => other !== folder));
    expect([...found].sort()).toEqual([...allowed].sort());
  });

  test('and every folder is in the table', () => {
    expect([...new Set(SOURCES.map(({ path }) => folderOf(path)))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });
});

test('reading a pull request knows of GitHub only how to ask it, and nothing of plans or writes', () => {
  const known = SOURCES.filter(({ path }) => folderOf(path) === 'facts').flatMap(({ imports }) => imports);
  expect(known.filter((name) => name.startsWith('github/') && !FACTS_OF_GITHUB.includes(name))).toEqual([]);
});

describe('what decides and what shows reaches for nothing', () => {
  const pure = SOURCES.filter(({ path }) => PURE.includes(folderOf(path)));

  test('no file, no process, no network', () => {
    const reaching = pure.flatMap(({ path, imports }) =>
      imports.filter((name) => /^(?:node:|@octokit\/|@actions\/)/.test(name) && !COMPUTING.has(name)).map((name) => `${path}: ${name}`),
    );
    expect(reaching).toEqual([]);
  });

  test('no clock, no chance, no environment', () => {
    expect(pure.filter(({ text }) => REACHING.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });
});

test('one file writes to GitHub', () => {
  const writing = SOURCES.filter(({ text }) => /['"`](?:POST|PUT|PATCH|DELETE) \//.test(text));
  expect(writing.map(({ path }) => path)).toEqual(['github/apply.ts']);
});

test('a program of others may import the library without anything happening', () => {
  const effects = SOURCES.filter(({ path }) => folderOf(path) === 'library' || path === 'index.ts').flatMap(({ text }) =>
    text.split('\n').filter((line) => /^[a-z][\w.]*\(/.test(line)),
  );
  expect(effects).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
