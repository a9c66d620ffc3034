/** JSON edits as replacements in the text of the file: order, indentation, line ends and everything else around them stay as they are. */
import type { JsonDocument, Span } from '../connector/json-document.ts';
import { isArray, isObject, type JsonValue, keysOfPointer, member, pointer } from '../connector/json-value.ts';
import type { JsonEdit, JsonScalarOrTree } from './fix.ts';
import {
  type Container,
  colonOf,
  type Entry,
  escapedLike,
  indentAt,
  type JsonStyle,
  printValue,
  readContainer,
  styleOf,
} from './json-text.ts';
import { areApart, type TextEdit } from './text-edit.ts';

/** What happens to the entries of one object or array. */
interface Revision {
  readonly pointer: string;
  readonly replaced: Map<string, JsonScalarOrTree>;
  readonly removed: Set<string>;
  readonly added: Map<string, JsonScalarOrTree>;
}

/**
 * The text edits of each of several fixes, each taken alone. All pointers are of the document as it is, and the edits of a fix are made at
 * once. Undefined where they do not fit the document: there is nothing to remove, nothing that could hold the new value, or one edit is
 * inside of another. The document has to be strict JSON.
 */
export function jsonTextEdits(document: JsonDocument, fixes: readonly (readonly JsonEdit[])[]): (readonly TextEdit[] | undefined)[] {
  const { value, text } = document;
  if (value === undefined) return fixes.map(() => undefined);
  const planned = fixes.map((edits) => revisionsOf(value, edits));
  const wanted = planned.flatMap((revisions = []) => revisions.flatMap(placesOf));
  const places = document.locate(wanted.map((at) => ({ pointer: at }))).values();
  const style = styleOf(text);
  return planned.map((revisions) => {
    const made = revisions?.flatMap((revision) => {
      const spans = placesOf(revision).map(() => places.next().value ?? { offset: 0, length: 0 });
      return revise(text, style, revision, spans);
    });
    return made !== undefined && areApart(made) ? made : undefined;
  });
}

function revisionsOf(root: JsonValue, edits: readonly JsonEdit[]): readonly Revision[] | undefined {
  const revisions = new Map<string, Revision>();
  const fit = edits.flatMap((each) => narrowed(root, each)).every((edit) => note(root, edit, revisions));
  return fit ? [...revisions.values()] : undefined;
}

/** The values that are replaced, and the holder where entries come or go. */
function placesOf({ pointer: at, replaced, removed, added }: Revision): readonly string[] {
  return [...[...replaced.keys()].map((key) => pointer(at, key)), ...(removed.size + added.size > 0 ? [at] : [])];
}

function child(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (!isArray(value)) return member(value, key);
  return /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
}

function note(root: JsonValue, edit: JsonEdit, revisions: Map<string, Revision>): boolean {
  const keys = keysOfPointer(edit.pointer);
  const key = keys.pop();
  if (key === undefined) return false;
  const holder = keys.reduce<JsonValue | undefined>(child, root);
  const present = child(holder, key);
  const at = pointer('', ...keys);
  const revision: Revision = revisions.get(at) ?? { pointer: at, replaced: new Map(), removed: new Set(), added: new Map() };
  revisions.set(at, revision);
  const next = String((isArray(holder) ? holder.length : 0) + revision.added.size);
  if (edit.op === 'remove') revision.removed.add(key);
  else if (present !== undefined) revision.replaced.set(key, edit.value);
  else revision.added.set(key, edit.value);
  return present !== undefined || (edit.op === 'set' && (isObject(holder) || (isArray(holder) && key === next)));
}

/** A list or an object that is set where one stands is changed only in the entries that differ. */
function narrowed(root: JsonValue, edit: JsonEdit): readonly JsonEdit[] {
  if (edit.op === 'remove') return [edit];
  return differences(keysOfPointer(edit.pointer).reduce<JsonValue | undefined>(child, root), edit.value, edit.pointer) ?? [edit];
}

/** Undefined where the one has to be written in place of the other. */
function differences(old: JsonValue | undefined, now: JsonScalarOrTree, at: string): readonly JsonEdit[] | undefined {
  if (isArray(old) && Array.isArray(now)) return itemDifferences(old, now, at);
  if (!isObject(old) || !isObject(now as JsonValue)) return undefined;
  const wanted = now as Readonly<Record<string, JsonScalarOrTree>>;
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(wanted, key));
  return [
    ...gone.map((key): JsonEdit => ({ op: 'remove', pointer: pointer(at, key) })),
    ...Object.entries(wanted).flatMap(([key, value]) => {
      const before = member(old, key);
      if (before !== undefined && same(before, value)) return [];
      const place = pointer(at, key);
      return differences(before, value, place) ?? [{ op: 'set' as const, pointer: place, value }];
    }),
  ];
}

/** Items that are gone, items that are new at the end, or as many items as before. */
function itemDifferences(old: readonly JsonValue[], now: readonly JsonScalarOrTree[], at: string): readonly JsonEdit[] | undefined {
  const removed: JsonEdit[] = [];
  let kept = 0;
  for (const [index, item] of old.entries()) {
    if (kept < now.length && same(item, now[kept])) kept += 1;
    else removed.push({ op: 'remove', pointer: pointer(at, index) });
  }
  if (kept === now.length) return removed;
  if (removed.length === 0) return now.slice(kept).map((value, index) => ({ op: 'set', pointer: pointer(at, kept + index), value }));
  if (old.length !== now.length) return undefined;
  return now.flatMap((value, index) => (same(old[index], value) ? [] : [{ op: 'set', pointer: pointer(at, index), value }]));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function revise(text: string, style: JsonStyle, { replaced, removed, added }: Revision, spans: readonly Span[]): TextEdit[] {
  const values = [...replaced.values()].map((value, index) => replaceValue(text, style, spans[index], value));
  const holder = spans[replaced.size];
  if (holder === undefined) return values;
  const container = readContainer(text, holder.offset);
  // A key that takes the place of another one stands where that one stood.
  const spare = container.entries.filter(({ key }) => removed.has(key));
  const fresh = [...added];
  const renamed = container.isObject ? Math.min(spare.length, fresh.length) : 0;
  const swaps = spare.slice(0, renamed).map((entry, index) => replaceEntry(text, style, entry, fresh[index] ?? ['', null]));
  const gone = new Set(spare.slice(renamed));
  return [...values, ...swaps, ...removals(container, gone), ...additions(text, style, container, fresh.slice(renamed))];
}

function replaceValue(
  text: string,
  style: JsonStyle,
  { offset, length }: Span = { offset: 0, length: 0 },
  value: JsonScalarOrTree,
): TextEdit {
  const printed = printValue(value, style, indentAt(text, offset));
  return { offset, length, text: escapedLike(printed, text.slice(offset, offset + length)) };
}

/** Where only the key differs, only the key is written. */
function replaceEntry(text: string, style: JsonStyle, entry: Entry, [key, value]: readonly [string, JsonScalarOrTree]): TextEdit {
  const keepsValue = same(JSON.parse(text.slice(entry.value, entry.end)), value);
  const keyEnd = entry.start + JSON.stringify(entry.key).length;
  if (keepsValue && text.slice(entry.start, keyEnd) === JSON.stringify(entry.key)) {
    return { offset: entry.start, length: keyEnd - entry.start, text: JSON.stringify(key) };
  }
  const printed = printValue(value, style, indentAt(text, entry.start));
  const whole = `${JSON.stringify(key)}${colonOf(text, entry, style)}${printed}`;
  return { offset: entry.start, length: entry.end - entry.start, text: whole };
}

/** Neighbours go together, with the comma behind them, or with the one before them where they are the last. */
function removals({ offset, end, entries }: Container, gone: ReadonlySet<Entry>): TextEdit[] {
  if (gone.size === 0) return [];
  if (gone.size === entries.length) return [{ offset: offset + 1, length: end - 1 - (offset + 1), text: '' }];
  const edits: TextEdit[] = [];
  for (let first = 0; first < entries.length; first += 1) {
    const start = entries[first];
    if (start === undefined || !gone.has(start)) continue;
    let last = first;
    for (let next = entries[last + 1]; next !== undefined && gone.has(next); next = entries[last + 1]) last += 1;
    const [before, after] = [entries[first - 1], entries[last + 1]];
    const from = after === undefined ? (before?.end ?? start.start) : start.start;
    const to = after?.start ?? entries[last]?.end ?? start.end;
    edits.push({ offset: from, length: to - from, text: '' });
    first = last;
  }
  return edits;
}

function additions(
  text: string,
  style: JsonStyle,
  container: Container,
  fresh: readonly (readonly [string, JsonScalarOrTree])[],
): TextEdit[] {
  if (fresh.length === 0) return [];
  const last = container.entries.at(-1);
  const outer = indentAt(text, container.offset);
  const inner = last === undefined ? outer + style.indent : indentAt(text, last.start);
  const space = last === undefined ? style.lineEnd + inner : text.slice(spaceBefore(text, last.start), last.start);
  const colon = colonOf(text, container.isObject ? last : undefined, style);
  const written = fresh.map(([key, value]) => {
    const printed = printValue(value, style, inner);
    return space + (container.isObject ? `${JSON.stringify(key)}${colon}${printed}` : printed);
  });
  if (last !== undefined) return [{ offset: last.end, length: 0, text: `,${written.join(',')}` }];
  const inside = container.offset + 1;
  return [{ offset: inside, length: container.end - 1 - inside, text: `${written.join(',')}${style.lineEnd}${outer}` }];
}

function spaceBefore(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at - 1) <= 32) at -= 1;
  return at;
}
