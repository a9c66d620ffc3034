/** Which severity a rule has for a profile under a configuration. */
import type { Configuration } from '../config/configuration.ts';
import type { Level, Profile, RuleFacts, Severity } from '../rules/rule.ts';

const ORDER: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The configuration's own word wins, then the profile's, then the preset's. */
export function levelOf(rule: RuleFacts, profile: Profile, configuration: Pick<Configuration, 'preset' | 'rules'>): Level {
  const own = Object.hasOwn(configuration.rules, rule.id) ? configuration.rules[rule.id] : undefined;
  if (own !== undefined) return own;
  const { documented, calibrated = documented, profiles } = rule.levels;
  return profiles?.[profile] ?? (configuration.preset === 'calibrated' ? calibrated : documented);
}

export function milder(a: Severity, b: Severity | undefined): Severity {
  return b !== undefined && ORDER[b] < ORDER[a] ? b : a;
}
