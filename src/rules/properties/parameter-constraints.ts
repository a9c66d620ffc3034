import { isArray, isObject, type JsonValue, member, pointer } from '../../connector/json-value.ts';
import type { Fix } from '../../fixes/fix.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachParameter } from './checks.ts';
import { withApiKeyUi } from './examples.ts';
import { API_KEY_UI, at, DOCUMENTED, PARAMETERS, QUOTED } from './groups.ts';
import { kindOf, seen } from './wording.ts';

interface Expectation {
  readonly key: string;
  readonly words: string;
  readonly accepts: (value: JsonValue) => boolean;
  /** The value in the expected form; undefined when it is not clear what was meant. */
  readonly mend: (value: JsonValue) => JsonValue | undefined;
}

function toFlagText(value: JsonValue): string | undefined {
  const text = String(value).toLowerCase();
  return isFlagText(text) ? text : undefined;
}

function isFlagText(value: JsonValue): boolean {
  return value === 'true' || value === 'false';
}

function toBoolean(value: JsonValue): boolean | undefined {
  const text = toFlagText(value);
  return text === undefined ? undefined : text === 'true';
}

function toInteger(value: JsonValue): number | undefined {
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

const EXPECTATIONS: readonly Expectation[] = [
  { key: 'required', words: 'the text "true" or "false", in quotes', accepts: isFlagText, mend: toFlagText },
  {
    key: 'hidden',
    words: '"true" or "false"',
    accepts: (value) => isFlagText(value) || typeof value === 'boolean',
    mend: toFlagText,
  },
  { key: 'clearText', words: 'true or false, without quotes', accepts: (value) => typeof value === 'boolean', mend: toBoolean },
  { key: 'tabIndex', words: 'a whole number, without quotes', accepts: (value) => Number.isInteger(value), mend: toInteger },
];

export const uiConstraintTypeInvalid: ConnectorRule = {
  ...PARAMETERS,
  id: 'UiConstraintTypeInvalid',
  levels: { documented: 'error' },
  summary: 'In constraints, "required" is a text, "clearText" is true or false, and "tabIndex" is a whole number.',
  why: 'The service reads these values with fixed kinds and refuses others: "required" in quotes, "clearText" without.',
  remedy: 'Put the value in quotes, or take the quotes away.',
  confidence: 'medium',
  source: `${QUOTED} For "hidden" both forms are published.`,
  bad: withApiKeyUi({ constraints: { required: true } }),
  good: withApiKeyUi({ constraints: { required: 'true', clearText: false, tabIndex: 3, hidden: false } }),
  reportedAt: at(`${API_KEY_UI}/constraints/required`),
  check: onEachParameter((parameter, report) => {
    for (const { key, words, accepts, mend } of EXPECTATIONS) {
      const value = member(parameter.constraints, key);
      if (value === undefined || accepts(value)) continue;
      const place = pointer(parameter.pointer, 'uiDefinition', 'constraints', key);
      const mended = mend(value);
      const fix: { fix?: Fix } =
        mended === undefined ? {} : { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: mended }] } };
      report({ pointer: place, message: say`${key} is ${seen(value)} (${[kindOf(value)]}); it should be ${[words]}.`, ...fix });
    }
  }),
};

export const uiAllowedValuesInvalid: ConnectorRule = {
  ...PARAMETERS,
  id: 'UiAllowedValuesInvalid',
  levels: { documented: 'error' },
  summary: '`allowedValues` is a list of {"text", "value"} objects.',
  why: 'The dialog takes the label and the value of each choice from such an object.',
  remedy: 'Write every choice as {"text": "Europe", "value": "eu"}.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withApiKeyUi({ constraints: { allowedValues: ['eu', 'us'] } }),
  good: withApiKeyUi({ constraints: { allowedValues: [{ text: 'Europe', value: 'eu' }] } }),
  reportedAt: at(`${API_KEY_UI}/constraints/allowedValues`),
  check: onEachParameter((parameter, report) => {
    const choices = member(parameter.constraints, 'allowedValues');
    if (choices === undefined || (isArray(choices) && choices.every(isChoice))) return;
    const place = pointer(parameter.pointer, 'uiDefinition', 'constraints', 'allowedValues');
    const texts = isArray(choices) && choices.every((choice) => typeof choice === 'string') ? choices : undefined;
    const value = texts?.map((text) => ({ text, value: text }));
    const fix: { fix?: Fix } = value === undefined ? {} : { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value }] } };
    const message = isArray(choices)
      ? say`Not every choice in ${'allowedValues'} is an object with a text ${'value'}.`
      : say`${'allowedValues'} is ${[kindOf(choices)]}, not a list.`;
    report({ pointer: place, message, ...fix });
  }),
};

function isChoice(choice: JsonValue): boolean {
  return isObject(choice) && typeof member(choice, 'value') === 'string';
}
