import { describe, expect, test } from '@jest/globals';
import { findDisagreements, nextVersion, notesOf, releaseChangelog, withVersion } from '../../scripts/release/plan-release.mjs';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n## 0.9.0 - 2026-01-02\n\n- An older thing.\n';
const manifest = (version: string): string =>
  `{\n  "name": "made",\n  "version": "${version}",\n  "devDependencies": { "a": "${version}" }\n}\n`;
const lock = (version: string): string =>
  `{\n "version": "${version}",\n "packages": {\n  "": { "version": "${version}" },\n  "node_modules/a": { "version": "${version}" }\n }\n}\n`;

describe('the version after 1.9.9', () => {
  test.each([
    ['patch', '1.9.10'],
    ['minor', '1.10.0'],
    ['major', '2.0.0'],
    ['1.9.10', '1.9.10'],
    ['10.0.0', '10.0.0'],
  ])('by %s is %s', (step, version) => {
    expect(nextVersion('1.9.9', step)).toBe(version);
  });

  test.each([
    ['1.9.9', 'does not come after'],
    ['1.9.8', 'does not come after'],
    ['0.10.0', 'does not come after'],
    ['1.10', 'is no version'],
    ['v2.0.0', 'is no version'],
    ['2.0.0-beta.1', 'is no version'],
    ['', 'is no version'],
  ])('cannot be %j', (step, message) => {
    expect(() => nextVersion('1.9.9', step)).toThrow(message);
  });
});

describe('a release', () => {
  const released = releaseChangelog(CHANGELOG, '1.0.0', '2026-11-22');

  test('moves what is unreleased under its version and leaves an empty place for what comes', () => {
    expect(released).toBe(CHANGELOG.replace('## Unreleased\n', '## Unreleased\n\n## 1.0.0 - 2026-11-22\n'));
    expect(notesOf(released, '1.0.0')).toBe('### Added\n\n- A thing.');
    expect(notesOf(released, '0.9.0')).toBe('- An older thing.');
  });

  test('is refused where nothing is unreleased', () => {
    expect(() => releaseChangelog(released, '1.0.1', '2026-11-23')).toThrow('has nothing under "## Unreleased"');
  });

  test('changes the version of the project and of nothing else', () => {
    expect(withVersion(manifest('0.9.0'), '1.0.0')).toBe(manifest('0.9.0').replace('"version": "0.9.0"', '"version": "1.0.0"'));
    const locked = JSON.parse(withVersion(lock('0.9.0'), '1.0.0'));
    expect([locked.version, locked.packages[''].version, locked.packages['node_modules/a'].version]).toEqual(['1.0.0', '1.0.0', '0.9.0']);
  });

  test('agrees with its tag', () => {
    expect(findDisagreements('v1.0.0', { manifest: manifest('1.0.0'), lock: lock('1.0.0'), changelog: released })).toEqual([]);
  });

  test.each([
    ['v1.0.1', 4],
    ['1.0.0', 1],
    ['v1.0', 1],
    ['v1.0.0; rm -rf /', 1],
  ])('does not agree with the tag %j', (tag, sentences) => {
    expect(findDisagreements(tag, { manifest: manifest('1.0.0'), lock: lock('1.0.0'), changelog: released })).toHaveLength(sentences);
  });
});
