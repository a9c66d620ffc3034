/** Fixes as replacements of whole lines, in the form in which GitHub shows them beside the changed lines of a pull request. */
import { createHash } from 'node:crypto';
import type { Connector } from '../connector/connector.ts';
import type { LineRange } from '../facts/pull-request.ts';
import type { Finding } from '../rules/rule.ts';
import { findSecrets } from '../text/find-secrets.ts';
import { BYTE_ORDER_MARK, exactText, fileAt } from './file-text.ts';
import { compatibleSteps, planSteps, type Step } from './steps.ts';
import { applyTextEdits, type TextEdit } from './text-edit.ts';

/** A change of lines that GitHub shows beside a pull request, to be taken over with a click. */
export interface Suggestion {
  readonly path: string;
  /** 1-based lines of the file as it is, both included. */
  readonly from: number;
  readonly to: number;
  /** The lines that take their place, without the last line end; "" alone is no line where `removes` is set. */
  readonly text: string;
  readonly removes: boolean;
  readonly findings: readonly Finding[];
  /** 32 hexadecimal digits, the same wherever the lines move to. */
  readonly fingerprint: string;
}

export interface SuggestionPlaces {
  /** Lines of a file that can be commented on. */
  shownLines(path: string): readonly LineRange[];
  /** The fingerprint of a finding. */
  nameOf(finding: Finding): string;
}

/** Longer ones are read nowhere; the patch has them. */
const MOST_LINES = 20;
const MOST_CHARACTERS = 4000;

/** Fixes on the same lines are one suggestion. What is on lines that are not shown, or would repeat a credential, gets none. */
export function suggestionsFor(connector: Connector, findings: readonly Finding[], places: SuggestionPlaces): readonly Suggestion[] {
  const steps = compatibleSteps(planSteps(connector, findings).steps);
  const paths = new Set(steps.flatMap(({ change }) => (change.kind === 'edit' ? [change.path] : [])));
  return [...paths].flatMap((path) => {
    const blob = fileAt(connector, path)?.blob;
    const text = blob?.kind === 'bytes' ? exactText(blob.bytes) : undefined;
    if (text === undefined) return [];
    const own = steps.filter(({ change }) => change.path === path);
    return clusters(new Lines(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text), own).flatMap((cluster) =>
      suggestionOf(path, cluster, places),
    );
  });
}

interface Cluster {
  readonly lines: Lines;
  readonly from: number;
  to: number;
  readonly edits: TextEdit[];
  readonly findings: Finding[];
}

function clusters(lines: Lines, steps: readonly Step[]): readonly Cluster[] {
  const single = steps.flatMap(({ change, findings }): Cluster[] => {
    if (change.kind !== 'edit') return [];
    const from = lines.at(Math.min(...change.edits.map(({ offset }) => offset)));
    const to = lines.at(Math.max(...change.edits.map(({ offset, length }) => offset + length)));
    return [{ lines, from, to, edits: [...change.edits], findings: [...findings] }];
  });
  const merged: Cluster[] = [];
  for (const cluster of single.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || last.to < cluster.from) merged.push(cluster);
    else {
      last.to = Math.max(last.to, cluster.to);
      last.edits.push(...cluster.edits);
      last.findings.push(...cluster.findings);
    }
  }
  return merged;
}

function suggestionOf(path: string, { lines, from, to, edits, findings }: Cluster, places: SuggestionPlaces): Suggestion[] {
  const start = lines.startOf(from);
  const old = lines.text.slice(start, lines.endOf(to));
  const changed = applyTextEdits(
    old,
    edits.map((edit) => ({ ...edit, offset: edit.offset - start })),
  );
  // What becomes of carriage returns in a suggestion is GitHub's; there the patch is exact.
  if (old.includes('\r') || changed.includes('\r') || changed.length > MOST_CHARACTERS) return [];
  const kept = withoutEqualLines(old.split('\n'), changed.split('\n'));
  const [first, last] = [from + kept.before, to - kept.after];
  if (last - first >= MOST_LINES || !places.shownLines(path).some((range) => range.from <= first && last <= range.to)) return [];
  if (findSecrets(kept.text.join('\n')).length > 0) return [];
  const fingerprint = createHash('sha256').update(findings.map(places.nameOf).sort().join()).digest('hex').slice(0, 32);
  return [{ path, from: first, to: last, text: kept.text.join('\n'), removes: kept.text.length === 0, findings, fingerprint }];
}

/** At least one of the old lines stays: a suggestion is made on a line. */
function withoutEqualLines(old: readonly string[], now: readonly string[]): { before: number; after: number; text: readonly string[] } {
  const most = Math.min(old.length - 1, now.length);
  let before = 0;
  while (before < most && old[before] === now[before]) before += 1;
  let after = 0;
  while (after < most - before && old[old.length - 1 - after] === now[now.length - 1 - after]) after += 1;
  return { before, after, text: now.slice(before, now.length - after) };
}

/** Lines as git and GitHub count them: only a line feed ends one. */
class Lines {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  }

  /** The 1-based line of an offset. */
  at(offset: number): number {
    const after = this.#starts.findIndex((start) => start > offset);
    return after === -1 ? this.#starts.length : after;
  }

  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }

  /** Without its line feed. */
  endOf(line: number): number {
    const next = this.#starts[line];
    return next === undefined ? this.text.length : next - 1;
  }
}
