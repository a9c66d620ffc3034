import { describe, expect, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { loadConfiguration } from '../../src/config/load-configuration.ts';
import { writtenForm } from '../../src/config/written-configuration.ts';
import { renderCommentedConfiguration } from '../../src/init/commented-configuration.ts';

const TEXT = renderCommentedConfiguration({});
const DEFAULTS = { configuration: DEFAULT_CONFIGURATION, problems: [] };

/** What an editor does when all settings are selected and uncommented; the first line is for the editor itself. */
const uncommented = (text: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? line : line.replace(/^# /, '')))
    .join('\n');

describe('the settings file for a start', () => {
  test('says nothing but the defaults', () => {
    expect(loadConfiguration(TEXT)).toEqual(DEFAULTS);
  });

  test('says nothing but the defaults when every setting is uncommented', () => {
    expect(loadConfiguration(uncommented(TEXT))).toEqual(DEFAULTS);
  });

  test('lists every setting', () => {
    const settings = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? [key, ...settings(inner)] : [key],
      );
    const listed = [...TEXT.matchAll(/^# +([a-z-]+):/gm)].map(([, key]) => key);
    expect(listed.slice(1).sort()).toEqual(settings(writtenForm(DEFAULT_CONFIGURATION)).sort());
  });

  test('explains every setting that does not stand under an explained one', () => {
    const lines = TEXT.split('\n');
    const bare = lines.filter((line, index) => /^# [a-z-]+:/.test(line) && index > 0 && !lines[index - 1]?.startsWith('## '));
    expect(bare).toEqual([]);
  });

  test('has what the repository needs as settings of its own', () => {
    const text = renderCommentedConfiguration({ 'base-branches': ['main'], folders: { custom: ['ours'] } });
    const expected = { ...DEFAULT_CONFIGURATION, baseBranches: ['main'], folders: { ...DEFAULT_CONFIGURATION.folders, custom: ['ours'] } };
    expect(loadConfiguration(text)).toEqual({ configuration: expected, problems: [] });
    expect(loadConfiguration(uncommented(text))).toEqual({ configuration: expected, problems: [] });
  });
});
