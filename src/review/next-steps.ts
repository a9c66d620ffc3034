/** What to do next, the most urgent first. The sentences of all steps live here. */
import { ARTIFACT_NAMES } from '../connector/layout.ts';
import type { Finding } from '../rules/rule.ts';
import { listOf, say, type Text } from '../text/text.ts';
import { type FindingGroup, groupFindings } from './finding-groups.ts';
import { type Lifecycle, type NextStep, OVER, type Stage, type Verdict } from './review.ts';
import { isBlocking } from './stage.ts';

/**
 * What must be fixed before anything else can be: each line waits for the ones above it. Breaking changes come after them, then the rules
 * that are not named, those with the most findings first.
 */
const FIRST_THINGS: readonly (readonly string[])[] = [
  ['ConnectorExists', 'ConnectorExistsAsIndependent', 'SubmissionOpen'],
  ['BaseBranch'],
  ['SingleConnector', 'ConnectorFolder', 'ConnectorDeleted'],
  ['DocumentUnreadable', 'FileTooLarge', 'JsonSyntaxInvalid', 'PropertiesJsonSyntaxInvalid'],
  ['IntroMissing', 'ArtifactMissing', 'ArtifactMisnamed'],
  ['TitleStageMismatch', 'TitlePattern'],
  ['ForeignFiles', 'IconNotAllowed'],
];

const RANK_OF_BREAKING = FIRST_THINGS.length;
const RANK_OF_OTHERS = RANK_OF_BREAKING + 1;

function rankOf(rule: string): number {
  const rank = FIRST_THINGS.findIndex((rules) => rules.includes(rule));
  return rank === -1 ? RANK_OF_OTHERS : rank;
}

/** What is wrong and what to do about it; the reports add the place of the first one. */
function stepText({ first, findings }: FindingGroup): Text {
  const others = findings.length - 1;
  const words = [...first.message, ...(first.help.length === 0 ? [] : [' ', ...first.help])];
  return others === 0 ? words : [...words, ` The same in ${others} more ${others === 1 ? 'place' : 'places'}.`];
}

function stepOf(group: FindingGroup): NextStep {
  const { rule, file, line } = group.first;
  return { text: stepText(group), rule, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}

function stepsForErrors(findings: readonly Finding[]): readonly RankedStep[] {
  const groups = groupFindings(findings.filter(isBlocking)).flatMap((file) => file.groups);
  return groups
    .toSorted((one, other) => other.findings.length - one.findings.length)
    .map((group) => ({ rank: rankOf(group.first.rule), step: stepOf(group) }));
}

interface RankedStep {
  readonly rank: number;
  readonly step: NextStep;
}

const ARTIFACTS: Text = listOf([ARTIFACT_NAMES.swagger, ARTIFACT_NAMES.properties, ARTIFACT_NAMES.readme]);

const READ_AGAIN: Text = ['Nothing for you to fix: what could not be read has to be read once more, and a maintainer can start that.'];
const LEAVE_DRAFT: Text = ['Mark the pull request as ready for review when you want a reviewer to look at it.'];
const PACKAGE_ASKED: Text = [
  'A reviewer asked for the connector package: build it as the submission steps describe, and add its zip to the folder of the connector in this pull request.',
];
const APPROVED: Text = [
  'Nothing to change here. When your contact at Microsoft says that the connector is in the preview, test it within two days, and tell them at least 24 hours before a Friday that it may go to production.',
];
const ADD_PACKAGE: Text = [
  'While you wait, build the connector package as the submission steps describe and add its zip to the folder: reviewers ask for it first.',
];

function buildStep(word: string | undefined): Text {
  const build = say`Build the connector. When it works, add ${ARTIFACTS} to this same pull request`;
  return word === undefined ? [...build, '.'] : say`${build} and take ${word} out of its title.`;
}

/** Nothing where the headline says all: it is a reviewer's turn, or no connector is changed. */
function stepsForState({ stage, lifecycle: { state, turn }, draft, gaps, findings, proposalWord }: StepFacts): readonly NextStep[] {
  if (gaps.length > 0) return [{ text: READ_AGAIN }];
  if (state === 'approved') return [{ text: APPROVED }];
  if (stage === 'proposal' && turn === 'publisher') return [{ text: buildStep(proposalWord) }];
  if (draft && stage !== 'not-applicable') return [{ text: LEAVE_DRAFT }];
  const isPackageMissing = findings.some(({ rule, waiver }) => rule === 'PackageMissing' && waiver === undefined);
  return turn === 'reviewer' && isPackageMissing ? [{ text: ADD_PACKAGE, rule: 'PackageMissing' }] : [];
}

/** Whether a breaking change is wanted is for people to say: both sides have to know of it before it is merged. */
function stepsForBreaking(operations: readonly string[]): readonly RankedStep[] {
  if (operations.length === 0) return [];
  const text = say`Existing flows break at ${listOf(operations)}. Take that back, or say in a comment why it has to be and who is affected; the section about changes shows how to add a new version beside the old one.`;
  return [{ rank: RANK_OF_BREAKING, step: { text } }];
}

export interface StepFacts {
  readonly stage: Stage;
  readonly verdict: Verdict;
  readonly lifecycle: Lifecycle;
  readonly draft: boolean;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Text[];
  /** Names of published operations that the pull request breaks. */
  readonly breaking: readonly string[];
  /** The word in the title that says that there is only a proposal; undefined when it has none. */
  readonly proposalWord: string | undefined;
}

/**
 * What the certification asked for, then errors; only when there are none, what the state of the pull request asks for. All of them:
 * reports show the first ones. A package is built from files that are in order, so it comes last.
 */
export function planNextSteps(facts: StepFacts): readonly NextStep[] {
  const { state, asks = [] } = facts.lifecycle;
  if (OVER.has(state)) return [];
  const errors = facts.verdict === 'changes-needed' ? stepsForErrors(facts.findings) : [];
  const ranked = [...errors, ...stepsForBreaking(facts.breaking)].toSorted((one, other) => one.rank - other.rank);
  const steps = [
    ...asks.map((text): NextStep => ({ text })),
    ...ranked.map(({ step }) => step),
    ...(state === 'awaiting-package' ? [{ text: PACKAGE_ASKED }] : []),
  ];
  return steps.length > 0 ? steps : stepsForState(facts);
}
