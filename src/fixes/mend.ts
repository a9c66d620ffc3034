/**
 * Mends a connector as far as a machine can, and vouches for the outcome: a fix counts only when its finding is gone, no error came in its
 * place, every file still parses, and nothing that flows see has changed.
 */
import { compareConnectors } from '../changes/compare-connectors.ts';
import { artifactOf, type Connector } from '../connector/connector.ts';
import { parseStrictly } from '../connector/json/strict.ts';
import { fingerprints } from '../rules/fingerprint.ts';
import type { Finding } from '../rules/rule.ts';
import { say, type Text } from '../text/text.ts';
import { BYTE_ORDER_MARK, exactText, fileAt } from './file-text.ts';
import { applySteps, compatibleSteps, planSteps, type Refusal, type Step } from './steps.ts';

export interface Mending {
  readonly connector: Connector;
  /** Findings that are mended, in the order in which that was done. */
  readonly mended: readonly Finding[];
  /** Fixes that were not made, and why. */
  readonly refused: readonly Refusal[];
  /** What is found in the mended connector. */
  readonly left: readonly Finding[];
  /** The path that each renamed file had, by the one that it has. */
  readonly renamed: ReadonlyMap<string, string>;
}

export interface MendingTask {
  /** Everything that there is to say about a connector. */
  check(connector: Connector): readonly Finding[];
  /** Which findings are to be mended, of those that have a fix. */
  wants(finding: Finding): boolean;
}

/** A round makes every fix that gets into no other's way; where more are needed, fixes are at odds with each other. */
const MOST_ROUNDS = 60;

interface State {
  readonly connector: Connector;
  readonly findings: readonly Finding[];
}

/** Mending what is mended changes nothing. */
export function mendConnector(original: Connector, task: MendingTask): Mending {
  const refused = new Map<string, Refusal>();
  const mended: Finding[] = [];
  const renamed = new Map<string, string>();
  let state: State = { connector: original, findings: task.check(original) };
  for (let round = 1; ; round += 1) {
    const nameOf = namesOf(state.findings);
    const refuse = (refusals: readonly Refusal[]) => {
      for (const refusal of refusals) refused.set(nameOf(refusal.finding), refusal);
    };
    const open = state.findings.filter((finding) => isMendable(finding) && task.wants(finding) && !refused.has(nameOf(finding)));
    const planned = planSteps(state.connector, open);
    refuse(planned.refused);
    const batch = compatibleSteps(planned.steps);
    if (round > MOST_ROUNDS) refuse(refusals(batch, ['too many fixes of this connector get into each other’s way']));
    if (batch.length === 0 || round > MOST_ROUNDS) break;
    const attempt = attemptSteps(state, batch, task);
    if (attempt.fault !== undefined) refuse(refusals(attempt.steps, attempt.fault));
    else {
      state = attempt.state;
      mended.push(...attempt.steps.flatMap(({ findings }) => findings));
      noteRenames(renamed, attempt.steps);
    }
  }
  return { connector: state.connector, mended, refused: [...refused.values()], left: state.findings, renamed };
}

interface Attempt {
  readonly state: State;
  /** Those that were tried: the first ones, if not all together are sound, and at least one. */
  readonly steps: readonly Step[];
  /** Why the only step cannot be done. */
  readonly fault?: Text;
}

function attemptSteps(before: State, steps: readonly Step[], task: MendingTask): Attempt {
  const connector = applySteps(before.connector, steps);
  const state: State = { connector, findings: task.check(connector) };
  const fault = faultOf(before, state, steps);
  if (fault === undefined) return { state, steps };
  if (steps.length === 1) return { state, steps, fault };
  return attemptSteps(before, steps.slice(0, Math.ceil(steps.length / 2)), task);
}

function namesOf(findings: readonly Finding[]): (finding: Finding) => string {
  const names = fingerprints(findings);
  const known = new Map(findings.map((finding, index) => [finding, names[index] ?? '']));
  return (finding) => known.get(finding) ?? '';
}

/** A title is not in a file. */
function isMendable({ fix }: Finding): boolean {
  return fix !== undefined && fix.kind !== 'title';
}

function refusals(steps: readonly Step[], why: Text): readonly Refusal[] {
  return steps.flatMap(({ findings }) => findings.map((finding) => ({ finding, why })));
}

function noteRenames(renamed: Map<string, string>, steps: readonly Step[]): void {
  for (const { change } of steps) {
    if (change.kind !== 'rename') continue;
    const path = change.path.slice(0, change.path.lastIndexOf('/') + 1) + change.name;
    renamed.set(path, renamed.get(change.path) ?? change.path);
    renamed.delete(change.path);
  }
}

/** Why the outcome of these steps cannot stand; undefined where it can. */
function faultOf(before: State, after: State, steps: readonly Step[]): Text | undefined {
  return (
    brokenFile(after.connector, steps) ??
    stayingFinding(before, after, steps) ??
    newError(before, after) ??
    changeForFlows(before, after, steps)
  );
}

function brokenFile(connector: Connector, steps: readonly Step[]): Text | undefined {
  const broken = steps.find(({ change }) => change.kind === 'edit' && change.path.endsWith('.json') && !isStrict(connector, change.path));
  return broken && say`${broken.change.path} would not be valid JSON any more`;
}

function isStrict(connector: Connector, path: string): boolean {
  const blob = fileAt(connector, path)?.blob;
  const text = blob?.kind === 'bytes' ? exactText(blob.bytes) : undefined;
  return text !== undefined && parseStrictly(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) !== undefined;
}

/** By number: what stands behind a removed item of a list has another pointer afterwards. */
function stayingFinding(before: State, after: State, steps: readonly Step[]): Text | undefined {
  const done = countsOf(steps.flatMap(({ findings }) => findings));
  const [was, is] = [countsOf(before.findings), countsOf(after.findings)];
  const stays = [...done].some(([rule, count]) => (is.get(rule) ?? 0) > (was.get(rule) ?? 0) - count);
  return stays ? ['it would not make the finding go away'] : undefined;
}

function newError(before: State, after: State): Text | undefined {
  const errorsOf = ({ findings }: State) => countsOf(findings.filter(({ severity }) => severity === 'error'));
  const was = errorsOf(before);
  const [rule] = [...errorsOf(after)].find(([id, count]) => count > (was.get(id) ?? 0)) ?? [];
  return rule === undefined ? undefined : say`it would bring another error, ${rule}`;
}

function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** What is no address and no sign-in before the fix: nothing that works can change. */
const REPAIRS: ReadonlyMap<string, string> = new Map([
  ['HostNameNotValid', 'HostChanged'],
  ['BasePathNotValid', 'BasePathChanged'],
  ['SecurityRequirementMustHaveValue', 'SecurityChanged'],
  ['SecurityRequirementMustHaveEmptyValue', 'SecurityChanged'],
  ['SecuritySchemePropertyNotValid', 'SecurityChanged'],
]);

/** The one guard against edits that flows would notice, whatever a rule offers as a fix. */
function changeForFlows(before: State, after: State, steps: readonly Step[]): Text | undefined {
  const [was, is] = [before, after].map(({ connector }) => artifactOf(connector, 'swagger')?.blob);
  if (was === is) return undefined;
  const repaired = new Set(steps.flatMap(({ findings }) => findings.flatMap(({ rule }) => REPAIRS.get(rule) ?? [])));
  const { changes, gaps } = compareConnectors(before.connector, after.connector);
  const seen = changes.find(({ rule, impact }) => impact !== 'safe' && !repaired.has(rule));
  if (seen !== undefined) return say`flows could notice it (${seen.rule}), so that somebody has to decide`;
  return gaps.length > 0 ? ['whether flows would notice it could not be told'] : undefined;
}
