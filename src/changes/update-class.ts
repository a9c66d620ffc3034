/**
 * How much of an update it is: what changed decides whether the program takes it for a minor or a major one.
 *
 * Source: the criteria of a minor update on the program's page about updates, read by the letter: the fields in its table make a minor
 * update, anything else makes a major one. Three things decide nothing, because every update brings them: `info.version`, the package
 * zip (it holds the same files again), and files that are no artifact.
 */

import { type ArtifactKind, artifactOf, type Connector } from '../connector/connector.ts';
import type { ConnectorDocuments } from '../connector/documents.ts';
import { isArray, isObject, type JsonValue } from '../connector/json-value.ts';
import { ARTIFACT_NAMES } from '../connector/layout.ts';
import { operationName } from '../connector/swagger/operation-name.ts';
import type { Blob } from '../facts/pull-request.ts';
import { listOf, say, type Text } from '../text/text.ts';
import type { Fact } from './fact.ts';
import { jsonEqual } from './json-equal.ts';
import { shownOperation } from './wording.ts';

/** What the program takes an update for. */
export type UpdateKind = 'none' | 'minor' | 'major';

/** How much of an update it is, and why. */
export interface UpdateClass {
  readonly kind: UpdateKind;
  /** One sentence for each kind of field that decides, with examples; empty for `none`. */
  readonly reasons: readonly Text[];
}

/** Weeks from submission to the end of the deployment, as documented. */
export const UPDATE_WEEKS: Readonly<Record<Exclude<UpdateKind, 'none'>, readonly [number, number]>> = { minor: [4, 5], major: [6, 10] };

/** Something that changed: what kind of field, one example of it, and what it makes of the update. */
interface Field {
  readonly weight: Exclude<UpdateKind, 'none'>;
  /** A sentence without its end, which is the full stop or a list of examples. */
  readonly words: Text;
  /** Where: operationIds or keys. */
  readonly example?: string;
}

/** `facts`: what differs between the two swaggers. */
export function evaluateUpdate(base: ConnectorDocuments, head: ConnectorDocuments, facts: readonly Fact[]): UpdateClass {
  const fields = [
    ...facts.flatMap((fact) => fieldOfFact(fact) ?? []),
    ...fieldsOfProperties(base, head),
    ...fieldsOfFiles(base.connector, head.connector),
  ];
  const kind = fields.some(({ weight }) => weight === 'major') ? 'major' : fields.length > 0 ? 'minor' : 'none';
  return { kind, reasons: reasonsOf(fields.filter(({ weight }) => weight === kind)) };
}

function reasonsOf(fields: readonly Field[]): Text[] {
  const alike = new Map<string, { readonly words: Text; readonly examples: Set<string> }>();
  for (const { words, example } of fields) {
    const key = JSON.stringify(words);
    const group = alike.get(key) ?? { words, examples: new Set() };
    if (example !== undefined) group.examples.add(example);
    alike.set(key, group);
  }
  return [...alike.values()].map(({ words, examples }) =>
    examples.size === 0 ? say`${words}.` : say`${words} ${listOf([...examples], MOST_EXAMPLES)}.`,
  );
}

const MOST_EXAMPLES = 4;
const MINOR_OF_INFO: ReadonlySet<string> = new Set(['info/description', 'info/contact']);
const MINOR_OF_OPERATIONS: ReadonlySet<string> = new Set(['summary', 'description']);

function fieldOfFact(fact: Fact): Field | undefined {
  if (fact.on === 'document') return fieldOfDocument(fact.keyword);
  const operation = shownOperation(fact.operation);
  const example = operationName(operation);
  const thing = THINGS[fact.on === 'field' ? fact.use : fact.on];
  const where = [fact.on === 'operation' ? ':' : ' in'];
  if (fact.what !== 'changed') return { weight: 'major', words: say`In the swagger, ${[thing]} were ${[fact.what]}${where}`, example };
  return {
    weight: isMinor(fact) ? 'minor' : 'major',
    words: say`In the swagger, ${fact.keyword} was changed for ${[thing]}${where}`,
    example,
  };
}

const THINGS = { operation: 'operations', parameter: 'parameters', body: 'inputs', output: 'outputs', response: 'responses' } as const;

function fieldOfDocument(keyword: string): Field | undefined {
  if (keyword === 'info/version') return undefined;
  return { weight: MINOR_OF_INFO.has(keyword) ? 'minor' : 'major', words: say`In the swagger, ${keyword.replace('/', '.')} was changed` };
}

function isMinor(fact: Exclude<Fact, { on: 'document' }> & { readonly what: 'changed' }): boolean {
  switch (fact.on) {
    case 'operation':
      return MINOR_OF_OPERATIONS.has(fact.keyword);
    case 'response':
      return fact.keyword === 'description';
    case 'field':
      return fact.use === 'output' && fact.keyword === 'description';
    case 'parameter':
      return false;
  }
}

const MINOR_OF_PROPERTIES: ReadonlySet<string> = new Set(['description', 'tooltip', 'iconBrandColor', 'publisher', 'stackOwner']);

function fieldsOfProperties(base: ConnectorDocuments, head: ConnectorDocuments): Field[] {
  const [old, now] = [base.properties?.document.value, head.properties?.document.value];
  if (base.properties === undefined || head.properties === undefined) return [];
  return changedKeys(old, now).map((key) => ({
    weight: MINOR_OF_PROPERTIES.has(key) ? 'minor' : 'major',
    words: ['Changed in apiProperties.json:'],
    example: key,
  }));
}

/** The innermost keys whose values differ. */
function changedKeys(old: JsonValue | undefined, now: JsonValue | undefined, key = 'everything'): string[] {
  if (jsonEqual(old, now)) return [];
  if (isObject(old) && isObject(now)) {
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => changedKeys(own(old, name), own(now, name), name));
  }
  if (isArray(old) && isArray(now) && old.length === now.length) return old.flatMap((entry, index) => changedKeys(entry, now[index], key));
  return [key];
}

function own(value: JsonValue, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Files that are compared as a whole. */
const FILES: readonly { readonly kind: ArtifactKind; readonly words: string; readonly weight: Field['weight'] }[] = [
  { kind: 'readme', words: 'The readme was changed', weight: 'minor' },
  { kind: 'intro', words: 'The introduction (intro.md) was changed', weight: 'minor' },
  { kind: 'icon', words: 'The icon was changed', weight: 'minor' },
  { kind: 'script', words: 'The script was changed', weight: 'major' },
  { kind: 'settings', words: 'The file settings.json was changed', weight: 'major' },
];

function fieldsOfFiles(base: Connector, head: Connector): Field[] {
  const changed = FILES.filter(({ kind }) => differ(artifactOf(base, kind)?.blob, artifactOf(head, kind)?.blob));
  const appeared = (['swagger', 'properties'] as const).filter((kind) => !artifactOf(base, kind) !== !artifactOf(head, kind));
  return [
    ...appeared.map((kind): Field => ({ weight: 'major', words: [`The file ${ARTIFACT_NAMES[kind]} came or went`] })),
    ...changed.map(({ words, weight }): Field => ({ weight, words: [words] })),
  ];
}

/** Whether two files are certainly not the same. A file that nobody had to read did not change; line ends say nothing. */
function differ(old: Blob | undefined, now: Blob | undefined): boolean {
  if (old === undefined || now === undefined) return old !== now;
  if (old.kind !== 'bytes' || now.kind !== 'bytes') return false;
  const [one, other] = [Buffer.from(old.bytes), Buffer.from(now.bytes)];
  return !one.equals(other) && withoutReturns(one) !== withoutReturns(other);
}

function withoutReturns(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\r\n', '\n');
}
