/**
 * The labels that show where a pull request stands. A pure function of the review: labels are set from it and never read into it, so that
 * no label leads to another.
 */

import type { Configuration, LabelKey } from '../config/configuration.ts';
import { OVER, type Review } from '../review/review.ts';
import { eachOnce } from '../text/names.ts';

export interface LabelPlan {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

type Catalogue = Configuration['labels']['names'];

/** States of which a pull request is in one at most. */
export const EXCLUSIVE_LABELS: readonly (readonly LabelKey[])[] = [
  ['proposal', 'new'],
  ['on-hold', 'partner-attention', 'validation', 'attention'],
];

type LabelledReview = Pick<Review, 'stage' | 'verdict' | 'lifecycle' | 'decisions' | 'connectors'>;

const NOTHING: LabelPlan = { add: [], remove: [] };

/**
 * What is missing and what is wrong among the labels of the catalogue; all others are left alone, and so is a pull request that the
 * review is not for. `present`: the names on the pull request.
 */
export function planLabels(review: LabelledReview, catalogue: Catalogue, present: readonly string[]): LabelPlan {
  if (review.stage === 'not-applicable') return NOTHING;
  const fold = (name: string) => name.toLowerCase();
  const wanted = namesOf(wantedLabels(review), catalogue);
  const owned = new Set(namesOf(EXCLUSIVE_LABELS.flat(), catalogue).map(fold));
  const isWanted = new Set(wanted.map(fold));
  const isPresent = new Set(present.map(fold));
  return {
    add: wanted.filter((name) => !isPresent.has(fold(name))),
    remove: present.filter((name) => owned.has(fold(name)) && !isWanted.has(fold(name))),
  };
}

/** Names by which the catalogue knows the labels, each once; those that are not used are left out. */
function namesOf(keys: readonly LabelKey[], catalogue: Catalogue): readonly string[] {
  return eachOnce(keys.map((key) => catalogue[key]).filter((name) => name.trim() !== ''));
}

function wantedLabels(review: LabelledReview): readonly LabelKey[] {
  const program: readonly LabelKey[] = review.connectors.some(({ profile }) => profile === 'independent-publisher')
    ? ['independent-publisher']
    : [];
  return [...program, ...kindLabel(review), ...turnLabel(review)];
}

function kindLabel({ stage }: LabelledReview): readonly LabelKey[] {
  if (stage === 'proposal') return ['proposal'];
  return stage === 'submission' ? ['new'] : [];
}

/** From the approval on others set their labels. What could not be read is for the maintainers to look into. */
function turnLabel({ lifecycle: { state, turn }, verdict, decisions }: LabelledReview): readonly LabelKey[] {
  if (OVER.has(state)) return [];
  if (decisions?.hold !== undefined) return ['on-hold'];
  if (state === 'approved') return [];
  if (turn === 'publisher') return ['partner-attention'];
  if (turn === 'reviewer') return ['validation'];
  return verdict === 'unknown' ? ['attention'] : [];
}
