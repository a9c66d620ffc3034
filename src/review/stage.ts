/**
 * Where a pull request stands, how it fares and whose turn it is: decisions from facts alone. None of them reads labels, comments or the
 * clock, and only the order of their lines decides between two that hold.
 */
import { isBuilt, isDeprecated, namesOf } from '../connector/api-facts.ts';
import type { Connector, ConnectorFile } from '../connector/connector.ts';
import { documentsOf } from '../connector/documents.ts';
import type { Blob, PullRequest } from '../facts/pull-request.ts';
import type { TouchedConnector } from '../rules/pull-request-rule.ts';
import type { Finding } from '../rules/rule.ts';
import { comparableName, mayBeSameName } from '../text/names.ts';
import { listOf, say, type Text } from '../text/text.ts';
import type { Stage, Turn, Verdict } from './review.ts';
import { parseTitle, type TitleSettings } from './title.ts';

/** Stage of one connector: what the pull request does to it. */
export function stageOfConnector({ head, base }: TouchedConnector): Exclude<Stage, 'not-applicable'> {
  const wasBuilt = base !== null && (isBuilt(base) || base.files.length === 0);
  if (head === null) return wasBuilt ? 'deprecation' : 'proposal';
  if (!wasBuilt) return isBuilt(head) ? 'submission' : 'proposal';
  return becomesDeprecated(base, head) ? 'deprecation' : 'update';
}

function becomesDeprecated(base: Connector, head: Connector): boolean {
  return isDeprecated(documentsOf(head).api) && !isDeprecated(documentsOf(base).api);
}

/** When several connectors are touched, the one that asks most of the reviewers speaks for the pull request. */
const BY_WEIGHT: readonly Stage[] = ['submission', 'update', 'deprecation', 'proposal'];

/** The connectors that the title names: those called exactly so, else those that may be meant. */
function namedConnectors(connectors: readonly TouchedConnector[], title: string, settings: TitleSettings): readonly TouchedConnector[] {
  const { name } = parseTitle(title, settings, connectors.flatMap(namesOfTouched));
  const called = (isSame: (own: string) => boolean) => connectors.filter((connector) => namesOfTouched(connector).some(isSame));
  const exactly = called((own) => comparableName(own) === comparableName(name));
  return exactly.length > 0 ? exactly : called((own) => mayBeSameName(own, name));
}

/** The connector that the pull request is about: the one that the title names, else the weightiest. */
export function mainConnector(
  connectors: readonly TouchedConnector[],
  title: string,
  settings: TitleSettings,
): TouchedConnector | undefined {
  const named = namedConnectors(connectors, title, settings);
  const candidates = named.length > 0 ? named : connectors;
  return BY_WEIGHT.flatMap((stage) => candidates.filter((connector) => stageOfConnector(connector) === stage))[0];
}

/** Every name by which a touched connector may be meant. */
export function namesOfTouched({ head, base }: TouchedConnector): readonly string[] {
  return [...new Set([head, base].flatMap((connector) => (connector === null ? [] : namesOf(documentsOf(connector)))))];
}

/**
 * A proposal put straight into the top of the repository: the title is that of a connector, and a file of the top folder is added or
 * changed, but nothing lies below a connector root. The only place where a title counts, since there is no folder to tell.
 */
export function isStrayProposal(pullRequest: Pick<PullRequest, 'title' | 'files'>, settings: TitleSettings): boolean {
  const changesTop = pullRequest.files.some((file) => file.status !== 'unchanged' && file.head !== null && !file.path.includes('/'));
  return changesTop && parseTitle(pullRequest.title, settings).form !== 'none';
}

export function evaluateStage(
  pullRequest: Pick<PullRequest, 'title' | 'files'>,
  connectors: readonly TouchedConnector[],
  settings: TitleSettings,
): Stage {
  const main = mainConnector(connectors, pullRequest.title, settings);
  if (main !== undefined) return stageOfConnector(main);
  return isStrayProposal(pullRequest, settings) ? 'proposal' : 'not-applicable';
}

/** Kinds of artifact whose content the review needs. */
const READ_ARTIFACTS: ReadonlySet<string> = new Set(['swagger', 'properties', 'readme', 'intro', 'script', 'package']);

/** Artifacts of both sides that have a blob of this kind, each path once. */
function artifactsWith(kind: Blob['kind'], connectors: readonly TouchedConnector[]): readonly ConnectorFile[] {
  const files = connectors.flatMap(({ head, base }) => [...(head?.files ?? []), ...(base?.files ?? [])]);
  const found = files.filter(({ artifact, blob }) => READ_ARTIFACTS.has(artifact) && blob.kind === kind);
  return [...new Map(found.map((file) => [file.path, file])).values()];
}

function unreadableGap({ path, blob }: ConnectorFile): readonly Text[] {
  return blob.kind === 'unreadable' ? [say`${path} could not be read: ${blob.cause}`] : [];
}

/** One sentence for all of them: a pull request of many folders has hundreds. */
function notReadGap(files: readonly ConnectorFile[]): readonly Text[] {
  return files.length === 0 ? [] : [say`Not read: ${listOf(files.map((file) => file.path))}.`];
}

/** What could not be read, one sentence each. Anything here means that the review is not complete. */
export function evaluateGaps(pullRequest: Pick<PullRequest, 'gaps'>, connectors: readonly TouchedConnector[]): readonly Text[] {
  return [
    ...pullRequest.gaps.map((gap): Text => [{ value: gap }]),
    ...artifactsWith('unreadable', connectors).flatMap(unreadableGap),
    ...notReadGap(artifactsWith('not-read', connectors)),
  ];
}

/** An error that nobody has waived. What the base branch has already was made milder before, where the preset says so. */
export function isBlocking(finding: Finding): boolean {
  return finding.severity === 'error' && finding.waiver === undefined;
}

export interface VerdictFacts {
  readonly stage: Stage;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Text[];
  /** Breaking changes that the configuration counts as errors. */
  readonly blockingChanges: number;
}

/** Errors speak even when something could not be read; without errors, what could not be read keeps the verdict open. */
export function evaluateVerdict({ stage, findings, gaps, blockingChanges }: VerdictFacts): Verdict {
  if (blockingChanges > 0 || findings.some(isBlocking)) return 'changes-needed';
  if (gaps.length > 0) return 'unknown';
  return stage === 'not-applicable' ? 'not-applicable' : 'pass';
}

export interface TurnFacts {
  readonly stage: Stage;
  readonly verdict: Verdict;
  readonly draft: boolean;
  readonly state: PullRequest['state'];
}

/** Whose turn it is while nothing but the review counts. A proposal that is in order waits for its artifacts, and those come from the publisher. */
export function evaluateTurn({ stage, verdict, draft, state }: TurnFacts): Turn {
  if (state !== 'open') return 'nobody';
  if (stage === 'not-applicable') return 'nobody';
  if (verdict === 'changes-needed' || draft) return 'publisher';
  if (verdict === 'unknown') return 'nobody';
  return stage === 'proposal' ? 'publisher' : 'reviewer';
}
