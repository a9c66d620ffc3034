/** What a rule about changes is: which facts it claims, how much they matter, and why. The docs and the tests follow from it. */
import type { JsonObject } from '../connector/json-value.ts';
import type { Levels, RuleFacts } from '../rules/rule.ts';
import type { Text } from '../text/text.ts';
import type { Impact } from './change.ts';
import type { Fact } from './fact.ts';

/** An old and a new swagger, as RFC 7386 merge patches on the sample swagger (`src/rules/swagger/sample.ts`). */
export interface ChangeExample {
  readonly old?: JsonObject;
  readonly new: JsonObject;
}

export interface ChangeRule extends RuleFacts {
  readonly subject: 'change';
  readonly impact: Impact;
  /** Gives exactly this change, and `alsoGives`. */
  readonly bad: ChangeExample;
  /** Says what the bad example is after without harm: nothing breaking or risky. For a `safe` rule, a pair without this change. */
  readonly good: ChangeExample;
  /** The value path of the change in the bad example; undefined for one of the connector as a whole. */
  readonly reportedAt: string | undefined;
  /** Rules of further changes in the bad example, in order. */
  readonly alsoGives?: readonly string[];
  /** The sentence about a fact that the rule claims; undefined for any other fact. */
  claim(fact: Fact): Text | undefined;
  /** What to do about this very fact, where more can be said than `remedy`. */
  help?(fact: Fact): Text;
}

type Declared = Omit<ChangeRule, 'subject' | 'impact' | 'group' | 'levels' | 'confidence'> & {
  readonly confidence?: RuleFacts['confidence'];
};

/**
 * The detector is advisory: many pull requests with its errors were merged once somebody had said that no user is affected. By the written
 * rules a breaking change is an error; as reviewers go about it, it is a warning that both sides have to acknowledge.
 */
const LEVELS: Readonly<Record<Impact, Levels>> = {
  breaking: { documented: 'error', calibrated: 'warning' },
  risky: { documented: 'warning', calibrated: 'info' },
  safe: { documented: 'off' },
};

const GROUPS: Readonly<Record<Impact, string>> = { breaking: 'Breaking changes', risky: 'Risky changes', safe: 'Safe changes' };

function declare(impact: Impact, confidence: RuleFacts['confidence'], rule: Declared): ChangeRule {
  return { subject: 'change', impact, group: GROUPS[impact], levels: LEVELS[impact], confidence, ...rule };
}

/** A change that the Breaking Change Detector was seen to report. */
export function breaking(rule: Declared): ChangeRule {
  return declare('breaking', 'high', rule);
}

/** A change that the detector lets pass or was never seen to report, and that can break a flow or an app. */
export function risky(rule: Declared): ChangeRule {
  return declare('risky', 'medium', rule);
}

/** A change that no flow or app notices, told so that nothing that changed stays unsaid. */
export function safe(rule: Declared): ChangeRule {
  return declare('safe', 'medium', rule);
}
