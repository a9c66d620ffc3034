/** `review --format json`: the contract of a review. */
import type { Review } from '../review/review.ts';
import { plainText } from '../text/render.ts';
import { jsonChange, jsonUpdate } from './changes-json.ts';
import { jsonFinding, renderJson, SCHEMA_VERSION } from './json.ts';

/** `plan`: the writes that would follow, as the plan names them; empty where nothing is to be written. */
export function renderJsonReview(review: Review, plan: readonly object[]): string {
  const { number, title, head, base } = review.pullRequest;
  return renderJson({
    schemaVersion: SCHEMA_VERSION,
    pullRequest: { number, title, head, base: base.sha },
    stage: review.stage,
    verdict: review.verdict,
    turn: review.turn,
    lifecycle: { state: review.lifecycle.state, turn: review.lifecycle.turn, since: review.lifecycle.since },
    connectors: review.connectors.map(({ folder, name, profile, change, operations }) => ({ folder, name, profile, change, operations })),
    findings: review.findings.map(jsonFinding),
    changes: review.update?.changes.map(jsonChange) ?? [],
    ...(review.update?.update && { update: jsonUpdate(review.update.update) }),
    ...(review.update?.sinceLastPush && {
      sinceLastPush: { commit: review.update.sinceLastPush.commit, changes: review.update.sinceLastPush.changes.map(jsonChange) },
    }),
    nextSteps: review.nextSteps.map(({ text, rule, file, line }) => ({ text: plainText(text), rule, file, line })),
    plan,
    gaps: review.gaps.map(plainText),
    suggestedTitle: review.suggestedTitle,
    ...(review.decisions && {
      waivers: review.decisions.waivers.map(({ rule, place, by, reason, covers, effect }) => ({ rule, place, by, reason, covers, effect })),
      acceptedChanges: review.decisions.breaking,
      hold: review.decisions.hold,
    }),
  });
}
