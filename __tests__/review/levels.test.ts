import { describe, expect, test } from '@jest/globals';
import { levelOf, milder } from '../../src/review/levels.ts';
import type { Level, Levels, Preset, Profile, RuleFacts, Severity } from '../../src/rules/rule.ts';

function rule(levels: Levels): RuleFacts {
  return { id: 'Sample', group: 'Samples', levels, summary: '', why: '', remedy: '', confidence: 'high', source: '' };
}

describe('the level of a rule', () => {
  test.each<[string, Levels, Preset, Profile, Record<string, Level>, Level]>([
    ['is the written one in both presets where nothing else is said', { documented: 'error' }, 'calibrated', 'certified', {}, 'error'],
    ['is the calibrated one by default', { documented: 'error', calibrated: 'info' }, 'calibrated', 'certified', {}, 'info'],
    ['is the written one with the preset documented', { documented: 'error', calibrated: 'info' }, 'documented', 'certified', {}, 'error'],
    ['is the profile’s own where it has one', { documented: 'error', profiles: { custom: 'off' } }, 'documented', 'custom', {}, 'off'],
    [
      'is what the configuration says above all',
      { documented: 'error', profiles: { custom: 'off' } },
      'calibrated',
      'custom',
      { Sample: 'warning' },
      'warning',
    ],
  ])('%s', (_name, levels, preset, profile, rules, expected) => {
    expect(levelOf(rule(levels), profile, { preset, rules })).toBe(expected);
  });

  test('is not taken from what every object inherits', () => {
    const inherited = { ...rule({ documented: 'error' }), id: 'constructor' };
    expect(levelOf(inherited, 'custom', { preset: 'documented', rules: {} })).toBe('error');
  });

  test.each<[Severity, Severity | undefined, Severity]>([
    ['error', 'info', 'info'],
    ['info', 'error', 'info'],
    ['warning', undefined, 'warning'],
  ])('%s that should be at most %s is %s', (severity, most, expected) => {
    expect(milder(severity, most)).toBe(expected);
  });
});
