/** What of a review a machine can mend, tried out on the files of the pull request. */
import type { Connector } from '../connector/connector.ts';
import type { PullRequest } from '../facts/pull-request.ts';
import { mendConnector } from '../fixes/mend.ts';
import { changedFiles, renderPatch } from '../fixes/patch.ts';
import { type Suggestion, suggestionsFor } from '../fixes/suggest.ts';
import { fingerprints } from '../rules/fingerprint.ts';
import { WHOLE_HISTORY } from '../rules/pull-request/facts.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { plainText } from '../text/render.ts';
import type { ReviewMending } from './review.ts';

interface MendedHead {
  readonly head: Connector;
  readonly check: (connector: Connector) => readonly Finding[];
}

interface MendingSubject {
  readonly pullRequest: PullRequest;
  /** Everything that was found. */
  readonly findings: readonly Finding[];
  /** Whether changes may be suggested beside the lines. */
  readonly suggests: boolean;
}

/**
 * Findings that are accepted, or that the base branch has too, are left as they are. Undefined where nothing can be mended, and for a pull
 * request that carries a whole history: every connector is checked anew with all rules of the pull request, which look at all connectors.
 */
export function evaluateMending(
  connectors: readonly MendedHead[],
  { pullRequest, findings, suggests }: MendingSubject,
): ReviewMending | undefined {
  if (connectors.length >= WHOLE_HISTORY) return undefined;
  const names = fingerprints(findings);
  const open = new Map(findings.flatMap((finding, index) => (isOpen(finding) ? [[identityOf(finding), names[index] ?? '']] : [])));
  const mended = connectors.flatMap(({ head, check }) => {
    const wants = (finding: Finding): boolean => belongsTo(head, finding) && open.has(identityOf(finding));
    if (!findings.some(wants)) return [];
    const mending = mendConnector(head, { check, wants });
    return mending.mended.length > 0 ? [{ head, mending }] : [];
  });
  if (mended.length === 0) return undefined;
  const patch = renderPatch(mended.flatMap(({ head, mending }) => changedFiles(head, mending)));
  const shown = new Map((suggests ? pullRequest.files : []).map(({ path, shownLines }) => [path, shownLines ?? []]));
  const suggestions = mended.flatMap(({ head, mending }) => {
    const worthwhile = mending.mended.filter((finding) => finding.severity !== 'info' && open.has(identityOf(finding)));
    return suggestionsFor(head, worthwhile, {
      shownLines: (path) => shown.get(path) ?? [],
      nameOf: (finding) => open.get(identityOf(finding)) ?? '',
    });
  });
  return {
    count: mended.reduce((sum, { mending }) => sum + mending.mended.length, 0),
    folders: mended.map(({ head }) => head.folder),
    patch: patch.text,
    leftOut: patch.leftOut,
    suggestions: suggestions.filter(({ text }) => !HIDDEN.test(text)).sort(bySeverity),
  };
}

/** Characters that nobody sees, and that make a text look like another one: such lines are only mended by those who read them in an editor. */
const HIDDEN = /\p{Cf}|(?![\t\n])\p{Cc}/u;

function isOpen({ fix, waiver, inBase }: Finding): boolean {
  return fix !== undefined && waiver === undefined && inBase !== true;
}

/** The same finding of another run. */
function identityOf({ rule, file, pointer, message }: Finding): string {
  return JSON.stringify([rule, file, pointer, plainText(message)]);
}

function belongsTo({ folder }: Connector, { file, fix }: Finding): boolean {
  return (fix?.kind === 'create' ? fix.path : file)?.startsWith(`${folder}/`) ?? false;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function bySeverity(a: Suggestion, b: Suggestion): number {
  const weight = ({ findings }: Suggestion): number => Math.min(...findings.map(({ severity }) => ORDER[severity]));
  return weight(a) - weight(b);
}
