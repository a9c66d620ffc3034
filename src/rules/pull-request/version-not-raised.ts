import { documentsOf } from '../../connector/documents.ts';
import { isArray, isObject, type JsonValue } from '../../connector/json-value.ts';
import { objectOf, textOf } from '../../connector/swagger/swagger.ts';
import { say } from '../../text/text.ts';
import type { PullRequestRule, TouchedConnector } from '../pull-request-rule.ts';
import { NOT_FOR_CUSTOM } from '../rule.ts';

/** Keys whose strings are read by people. A property may have such a name too, but then its value is an object. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'summary', 'description', 'x-ms-summary']);

/** Whether two values differ at most in texts. */
function sameButTexts(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === other) return true;
  if (isArray(one)) return isArray(other) && one.length === other.length && one.every((entry, index) => sameButTexts(entry, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const tells = (object: Readonly<Record<string, JsonValue>>) => (key: string) => !TEXTS.has(key) || typeof object[key] !== 'string';
  const keys = Object.keys(one).filter(tells(one));
  if (keys.length !== Object.keys(other).filter(tells(other)).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && sameButTexts(one[key], other[key]));
}

interface SameVersion {
  readonly file: string;
  readonly version: string;
  readonly line?: number;
}

/** The version that stayed although the swagger changed; undefined where it was raised, or where there was no need to. */
function sameVersion({ head, base }: TouchedConnector): SameVersion | undefined {
  const now = head === null ? undefined : documentsOf(head).swagger;
  const before = base === null ? undefined : documentsOf(base).swagger;
  if (now === undefined || before === undefined) return undefined;
  const version = versionOf(now.document.value);
  if (version === undefined || version !== versionOf(before.document.value)) return undefined;
  if (sameButTexts(before.document.value, now.document.value)) return undefined;
  const [span] = now.document.locate([{ pointer: '/info/version' }]);
  return { file: now.file.path, version, ...(span && { line: now.document.positionAt(span.offset).line }) };
}

function versionOf(swagger: JsonValue | undefined): string | undefined {
  return textOf(objectOf(swagger, 'info'), 'version');
}

export const versionNotRaised: PullRequestRule = {
  id: 'VersionNotRaised',
  subject: 'pull-request',
  stages: ['update'],
  group: 'Pull request',
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'An update that changes more than texts has another version than the published connector.',
  why: 'The version is how you, the reviewers and those who report a problem tell the update from what was published before.',
  remedy: 'Raise `info.version`, for example from 1.0 to 1.1.',
  confidence: 'medium',
  source: 'In 64 of 133 published updates the version was raised; reviewers did not ask for it in the others.',
  bad: 'A new operation, with `"version": "1.0"` as before',
  good: 'A new operation, with `"version": "1.1"` instead of `"1.0"`',
  check({ connectors }, report) {
    for (const connector of connectors) {
      const same = sameVersion(connector);
      if (same === undefined) continue;
      report({
        file: same.file,
        ...(same.line !== undefined && { line: same.line }),
        message: say`The version is ${same.version}, as in the published connector, though more than texts was changed.`,
      });
    }
  },
};
