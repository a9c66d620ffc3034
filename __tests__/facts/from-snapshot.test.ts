import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSnapshot, renderSnapshot } from '../../src/facts/from-snapshot.ts';
import { InputError } from '../../src/facts/input-error.ts';
import type { Blob, Comment, OpenPull, PullRequest, RepositoryFile } from '../../src/facts/pull-request.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '', '\u2028', '\ud800', '```', '-->', '@everyone'));
const size = fc.nat();
const content = fc.oneof(
  fc.uint8Array(),
  fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
  fc.constantFrom(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b]), new Uint8Array([0xff, 0xfe]), new Uint8Array()),
);
const blob: fc.Arbitrary<Blob> = fc.oneof(
  content.map((bytes): Blob => ({ kind: 'bytes', bytes: new Uint8Array(bytes) })),
  fc.record({ kind: fc.constant('too-large' as const), size, limit: size }),
  fc.record({ kind: fc.constant('unreadable' as const), cause: anyText }),
  fc.record({ kind: fc.constant('not-a-file' as const), what: fc.constantFrom('symlink' as const, 'submodule' as const) }),
  fc.record({ kind: fc.constant('not-read' as const), size }, { requiredKeys: ['kind'] }),
);
const path = anyText.filter((text) => text !== '' && !text.startsWith('/'));
const base = fc.option(blob);
const file: fc.Arbitrary<RepositoryFile> = fc.oneof(
  fc.record({ path, status: fc.constantFrom('added' as const, 'modified' as const, 'unchanged' as const), head: blob, base }),
  fc.record({ path, status: fc.constant('removed' as const), head: fc.constant(null), base }),
  fc.record({ path, previousPath: path, status: fc.constant('renamed' as const), head: blob, base }),
);
const files = fc
  .uniqueArray(file, { selector: (item) => item.path })
  .map((list) => [...list].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)));
const sha = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 40, maxLength: 40 }).map((digits) => digits.join(''));
const time = fc.constantFrom('2026-11-02T09:30:00Z', '2026-11-02T09:30:00.123Z');
const comment: fc.Arbitrary<Comment> = fc.record({
  id: size,
  author: anyText,
  authorIsBot: fc.boolean(),
  body: anyText,
  createdAt: time,
  updatedAt: time,
});
const support = fc.option(fc.record({ path, blob }));
const published = fc.record({ index: support, neighbours: fc.array(fc.record({ path, blob })) });
const previous = fc.record({ sha, files: fc.array(fc.record({ path, blob })) });
const openPull: fc.Arbitrary<OpenPull> = fc.record(
  { number: size, title: anyText, author: anyText, paths: fc.array(path) },
  { requiredKeys: ['number', 'title', 'author'] },
);
const required = {
  title: anyText,
  body: anyText,
  author: anyText,
  labels: fc.array(anyText),
  draft: fc.boolean(),
  state: fc.constantFrom('open' as const, 'closed' as const, 'merged' as const),
  base: fc.record({ ref: anyText, sha }),
  head: fc.record({ ref: anyText, sha }),
  files,
  changedFileCount: size,
  comments: fc.option(fc.array(comment), { nil: null }),
  support: fc.record({ template: support, configuration: support }),
  baseFolders: fc.array(anyText),
  gaps: fc.array(anyText),
};
const times = { createdAt: time, updatedAt: time, mergedAt: time, closedAt: time };
const pullRequest: fc.Arbitrary<PullRequest> = fc.record(
  {
    ...required,
    ...times,
    repository: fc.constant('contoso/connectors'),
    number: size,
    published,
    openPulls: fc.array(openPull),
    previous,
  },
  { requiredKeys: Object.keys(required) as (keyof typeof required)[] },
);

test('a snapshot gives back exactly the facts it was made from', () => {
  fc.assert(
    fc.property(pullRequest, (facts) => {
      expect(readSnapshot(renderSnapshot(facts))).toEqual(facts);
    }),
  );
});

const SMALL: PullRequest = {
  repository: 'contoso/connectors',
  number: 7,
  title: 'Contoso (Independent Publisher)',
  body: '',
  author: 'ada',
  labels: [],
  draft: false,
  state: 'open',
  base: { ref: 'dev', sha: 'a'.repeat(40) },
  head: { ref: 'contoso', sha: 'b'.repeat(40) },
  files: [
    { path: 'b/readme.md', status: 'added', head: { kind: 'bytes', bytes: new TextEncoder().encode('# Żółć\r\n') }, base: null },
    { path: 'b/x.zip', status: 'added', head: { kind: 'bytes', bytes: new Uint8Array([0x50, 0x4b, 0xff]) }, base: null },
  ],
  changedFileCount: 2,
  comments: [],
  support: { template: null, configuration: null },
  baseFolders: [],
  gaps: [],
};

test('a text can be read in the snapshot; what is no text is base64', () => {
  const written = renderSnapshot(SMALL);
  expect(written).toContain('"text": "# Żółć\\r\\n"');
  expect(written).toContain('"base64": "UEv/"');
});

test('files that somebody listed in another order are put in the order of their paths', () => {
  const shuffled = { ...SMALL, files: [...SMALL.files].reverse() };
  expect(readSnapshot(renderSnapshot(shuffled))).toEqual(SMALL);
});

describe('a snapshot that is none names the place', () => {
  type Loose = Record<string, unknown>;
  /** The small snapshot with one value changed, or taken away. */
  function changed(path: readonly (string | number)[], value: unknown): string {
    const snapshot = JSON.parse(renderSnapshot(SMALL)) as Loose;
    const parent = path.slice(0, -1).reduce<Loose>((node, key) => node[key] as Loose, snapshot);
    const last = path.at(-1) ?? '';
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    return JSON.stringify(snapshot);
  }
  function messageOf(text: string): string {
    try {
      readSnapshot(text);
    } catch (error) {
      if (error instanceof InputError) return error.message;
      throw error;
    }
    return 'accepted';
  }

  test.each<[string, string]>([
    ['', 'The snapshot is not JSON.'],
    ['{', 'The snapshot is not JSON.'],
    ['[]', 'The snapshot as a whole is not an object.'],
    ['null', 'The snapshot as a whole is not an object.'],
    ['{}', "The snapshot's value at /snapshotVersion is missing; it should be 1, the only version of snapshots that this program reads."],
  ])('%s', (text, message) => expect(messageOf(text)).toBe(message));

  const value = (place: string, rest: string) => `The snapshot's value at /pullRequest/${place} ${rest}.`;
  test.each<[path: (string | number)[], value: unknown, message: string]>([
    [['snapshotVersion'], 2, "The snapshot's value at /snapshotVersion is not 1, the only version of snapshots that this program reads."],
    [['pullRequest', 'title'], undefined, value('title', 'is missing; it should be a text')],
    [['pullRequest', 'title'], 7, value('title', 'is not a text')],
    [['pullRequest', 'labels'], 'New', value('labels', 'is not a list')],
    [['pullRequest', 'number'], -1, value('number', 'is not a whole number, 0 or more')],
    [['pullRequest', 'draft'], 'no', value('draft', 'is not true or false')],
    [['pullRequest', 'state'], 'done', value('state', 'is not one of open, closed, merged')],
    [['pullRequest', 'head', 'sha'], 'abc', value('head/sha', 'is not a full commit id of 40 or 64 hexadecimal digits')],
    [
      ['pullRequest', 'files', 1, 'path'],
      '/etc',
      value('files/1/path', 'is not a path in the repository, without a slash at its beginning'),
    ],
    [['pullRequest', 'files', 1, 'path'], 'b/readme.md', 'The snapshot lists the file "b/readme.md" twice.'],
    [['pullRequest', 'files', 0, 'status'], 'removed', value('files/0/head', 'is not null exactly when the file is removed')],
    [['pullRequest', 'files', 0, 'previousPath'], 'a.md', value('files/0/previousPath', 'is not there exactly when the file is renamed')],
    [['pullRequest', 'files', 0, 'head'], { kind: 'bytes' }, value('files/0/head', 'is not a content with `text` or `base64`')],
    [['pullRequest', 'files', 0, 'head', 'base64'], 'AAAA', value('files/0/head', 'is not a content with `text` or `base64`, not both')],
    [['pullRequest', 'files', 1, 'head', 'base64'], 'UEv', value('files/1/head/base64', 'is not base64')],
    [['pullRequest', 'files', 1, 'head', 'base64'], 'ö', value('files/1/head/base64', 'is not base64')],
    [
      ['pullRequest', 'files', 0, 'head', 'kind'],
      'image',
      value('files/0/head/kind', 'is not one of bytes, too-large, unreadable, not-a-file, not-read'),
    ],
    [['pullRequest', 'lables'], [], 'The snapshot has "/pullRequest/lables", which is no part of a snapshot.'],
  ])('%j = %j', (path, wrong, message) => expect(messageOf(changed(path, wrong))).toBe(message));

  test('a __proto__ field is a field that does not belong there', () => {
    const text = renderSnapshot(SMALL).replace('"title":', '"__proto__": {"title": "x"}, "title":');
    expect(messageOf(text)).toBe('The snapshot has "/pullRequest/__proto__", which is no part of a snapshot.');
  });
});
