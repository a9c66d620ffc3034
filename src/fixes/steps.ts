/** From findings to what is done to the files of a connector, and doing it. Pure: files are values here. */
import type { Connector } from '../connector/connector.ts';
import { parseStrictly } from '../connector/json/strict.ts';
import { readJson } from '../connector/json-document.ts';
import { artifactKindOf } from '../connector/layout.ts';
import type { Finding } from '../rules/rule.ts';
import type { Text } from '../text/text.ts';
import { BYTE_ORDER_MARK, exactText, fileAt } from './file-text.ts';
import type { Fix } from './fix.ts';
import { jsonTextEdits } from './json-edits.ts';
import { applyTextEdits, type TextEdit, touchesAny } from './text-edit.ts';

/** `edit`: offsets are of the decoded text without a byte order mark. */
export type FileChange =
  | { readonly kind: 'edit'; readonly path: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'rename'; readonly path: string; readonly name: string }
  | { readonly kind: 'create'; readonly path: string; readonly text: string };

/** One fix, and every finding that it is for: findings of one list share the fix that writes it. */
export interface Step {
  readonly findings: readonly Finding[];
  readonly change: FileChange;
}

export interface Refusal {
  readonly finding: Finding;
  readonly why: Text;
}

export interface PlannedSteps {
  /** In the order of the findings; each is for the files as they are, whether or not others are done too. */
  readonly steps: readonly Step[];
  readonly refused: readonly Refusal[];
}

export function planSteps(connector: Connector, findings: readonly Finding[]): PlannedSteps {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.file, finding.fix]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const wanted = [...groups.values()];
  const changes = changesFor(connector, wanted);
  const steps = wanted.flatMap((group, index): Step[] => {
    const change = changes[index];
    return change !== undefined && 'kind' in change ? [{ findings: group, change }] : [];
  });
  const refused = wanted.flatMap((group, index): Refusal[] => {
    const change = changes[index];
    return change === undefined || 'kind' in change ? [] : group.map((finding) => ({ finding, why: change.why }));
  });
  return { steps, refused };
}

type ChangeOrNot = FileChange | { readonly why: Text };

const NOT_THERE = { why: ['the file is not there, or could not be read'] as const };
const NOT_UTF8 = { why: ['the file is not UTF-8; save it as UTF-8 first'] as const };
const NOT_JSON = { why: ['the file is not valid JSON; mend that first'] as const };
const MISFIT = { why: ['what would be changed is not there as expected'] as const };

function changesFor(connector: Connector, groups: readonly (readonly Finding[])[]): ChangeOrNot[] {
  const changes: ChangeOrNot[] = groups.map(([finding]) => (finding === undefined ? MISFIT : changeFor(connector, finding)));
  const paths = new Set(groups.flatMap(([finding]) => (finding?.fix?.kind === 'json' && finding.file ? [finding.file] : [])));
  for (const path of paths) {
    const own = [...groups.entries()].filter(([, [finding]]) => finding?.file === path && finding.fix?.kind === 'json');
    const edits = jsonChanges(
      connector,
      path,
      own.flatMap(([, [finding]]) => finding?.fix ?? []),
    );
    own.forEach(([index], nth) => {
      changes[index] = edits[nth] ?? MISFIT;
    });
  }
  return changes;
}

function changeFor(connector: Connector, { file: path, fix }: Finding): ChangeOrNot {
  if (fix?.kind === 'create') return isFree(connector, fix.path) ? { kind: 'create', path: fix.path, text: fix.text } : MISFIT;
  const file = path === undefined ? undefined : fileAt(connector, path);
  if (file === undefined) return NOT_THERE;
  if (fix?.kind === 'rename') {
    const target = renamed(file.path, file.name, fix.to);
    return isFree(connector, target) ? { kind: 'rename', path: file.path, name: fix.to } : MISFIT;
  }
  if (fix?.kind !== 'text') return MISFIT;
  if (file.blob.kind !== 'bytes') return NOT_THERE;
  if (exactText(file.blob.bytes) === undefined) return NOT_UTF8;
  return { kind: 'edit', path: file.path, edits: [{ offset: fix.offset, length: fix.length, text: fix.text }] };
}

/** File systems of publishers take upper and lower case for the same; a file that only changes its case is no other file. */
function isFree({ files }: Connector, path: string): boolean {
  return files.every((file) => file.path !== path);
}

const renamed = (path: string, name: string, to: string): string => path.slice(0, path.length - name.length) + to;

function jsonChanges(connector: Connector, path: string, fixes: readonly Fix[]): ChangeOrNot[] {
  const blob = fileAt(connector, path)?.blob;
  if (blob?.kind !== 'bytes') return fixes.map(() => NOT_THERE);
  const text = exactText(blob.bytes);
  if (text === undefined) return fixes.map(() => NOT_UTF8);
  const document = readJson(blob.bytes);
  const marked = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (document.text !== marked || parseStrictly(document.text) === undefined) return fixes.map(() => NOT_JSON);
  const made = jsonTextEdits(
    document,
    fixes.map((fix) => (fix.kind === 'json' ? fix.edits : [])),
  );
  return made.map((edits) => (edits === undefined || edits.length === 0 ? MISFIT : { kind: 'edit', path, edits }));
}

/** The longest list of steps that do not get into each other's way, in their order. */
export function compatibleSteps(steps: readonly Step[]): readonly Step[] {
  const edits = new Map<string, TextEdit[]>();
  const whole = new Set<string>();
  return steps.filter(({ change }) => {
    const taken = edits.get(change.path) ?? [];
    if (whole.has(change.path)) return false;
    if (change.kind !== 'edit') {
      if (taken.length > 0) return false;
      whole.add(change.path);
      return true;
    }
    if (change.edits.some((edit) => touchesAny(edit, taken))) return false;
    taken.push(...change.edits);
    edits.set(change.path, taken);
    return true;
  });
}

/** The connector with all of these done; they have to be compatible. */
export function applySteps(connector: Connector, steps: readonly Step[]): Connector {
  const edits = new Map<string, TextEdit[]>();
  const renames = new Map<string, string>();
  const created: { path: string; text: string }[] = [];
  for (const { change } of steps) {
    if (change.kind === 'edit') edits.set(change.path, [...(edits.get(change.path) ?? []), ...change.edits]);
    else if (change.kind === 'rename') renames.set(change.path, change.name);
    else created.push(change);
  }
  const files = connector.files.map((file) => {
    const own = edits.get(file.path);
    const to = renames.get(file.path);
    if (own !== undefined && file.blob.kind === 'bytes') return { ...file, blob: bytesOf(edited(file.blob.bytes, own)) };
    if (to === undefined) return file;
    return { path: renamed(file.path, file.name, to), name: to, ...artifactKindOf(to), blob: file.blob };
  });
  const fresh = created.map(({ path, text }) => {
    const name = path.slice(connector.folder.length + 1);
    return { path, name, ...artifactKindOf(name), blob: bytesOf(text) };
  });
  return { ...connector, files: [...files, ...fresh].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function edited(bytes: Uint8Array, edits: readonly TextEdit[]): string {
  const text = exactText(bytes) ?? '';
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return mark + applyTextEdits(text.slice(mark.length), edits);
}

function bytesOf(text: string): { readonly kind: 'bytes'; readonly bytes: Uint8Array } {
  return { kind: 'bytes', bytes: new TextEncoder().encode(text) };
}
