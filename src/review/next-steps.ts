/** What to do next: at most three steps, the most urgent first. The sentences of all steps live here. */
import { ARTIFACT_NAMES } from '../connector/layout.ts';
import type { Finding } from '../rules/rule.ts';
import { listOf, say, type Text } from '../text/text.ts';
import type { NextStep, Stage, Turn, Verdict } from './review.ts';
import { isBlocking } from './stage.ts';

/** More steps than this would not be read. */
const MOST_STEPS = 3;

/**
 * What must be mended before anything else can be: each line waits for the ones above it. Rules that are not named come last, those with
 * the most findings first.
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

function rankOf(rule: string): number {
  const rank = FIRST_THINGS.findIndex((rules) => rules.includes(rule));
  return rank === -1 ? FIRST_THINGS.length : rank;
}

interface Group {
  readonly rule: string;
  readonly file: string | undefined;
  /** The first one in document order, and how many there are. */
  readonly first: Finding;
  readonly count: number;
}

function groupByRuleAndFile(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, { rule: string; file: string | undefined; first: Finding; count: number }>();
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.file ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rule: finding.rule, file: finding.file, first: finding, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()];
}

/** What a parser says is exact; the remedy of its rule is not. */
const SAID_BY_MESSAGE: ReadonlySet<string> = new Set(['JsonSyntaxInvalid', 'PropertiesJsonSyntaxInvalid']);

/** The reports add the place of the first one. */
function stepText({ rule, first, count }: Group): Text {
  const words = SAID_BY_MESSAGE.has(rule) ? first.message : first.help;
  if (count === 1) return words;
  return [...words, ` The same rule (${rule}) is broken in ${count - 1} more ${count === 2 ? 'place' : 'places'}.`];
}

function stepOf(group: Group): NextStep {
  return {
    text: stepText(group),
    rule: group.rule,
    ...(group.file === undefined ? {} : { file: group.file }),
    ...(group.first.line === undefined ? {} : { line: group.first.line }),
  };
}

function stepsForErrors(findings: readonly Finding[]): readonly NextStep[] {
  const groups = groupByRuleAndFile(findings.filter(isBlocking));
  return groups.toSorted((one, other) => rankOf(one.rule) - rankOf(other.rule) || other.count - one.count).map(stepOf);
}

const OTHER_ARTIFACTS: Text = listOf([ARTIFACT_NAMES.swagger, ARTIFACT_NAMES.properties, ARTIFACT_NAMES.readme]);

const READ_AGAIN: Text = ['Nothing for you to mend: run the review again, so that it can read what it missed.'];
const NOT_APPLICABLE: Text = ['Nothing to do here: this pull request changes no connector.'];
const LEAVE_DRAFT: Text = ['Mark the pull request as ready for review when you want a reviewer to look at it.'];
const BUILD: Text = say`Build the connector. When it works, add ${OTHER_ARTIFACTS} to this same pull request and take the word for a proposal out of its title.`;
const WAIT: Text = ['Nothing to do for now: the next step is a reviewer’s.'];

function stepsForState({ stage, turn, draft, gaps }: StepFacts): readonly NextStep[] {
  if (gaps.length > 0) return [{ text: READ_AGAIN }];
  if (stage === 'not-applicable') return [{ text: NOT_APPLICABLE }];
  if (stage === 'proposal' && turn === 'publisher') return [{ text: BUILD }];
  if (draft) return [{ text: LEAVE_DRAFT }];
  return turn === 'reviewer' ? [{ text: WAIT }] : [];
}

/** Whether a breaking change is wanted is for people to say: both sides have to know of it before it is merged. */
function stepsForBreaking(operations: readonly string[]): readonly NextStep[] {
  if (operations.length === 0) return [];
  const text = say`Existing flows break at ${listOf(operations)}. Take that back, or say in a comment why it has to be and who is affected; the section about changes shows how to add a new version beside the old one.`;
  return [{ text }];
}

export interface StepFacts {
  readonly stage: Stage;
  readonly verdict: Verdict;
  readonly turn: Turn;
  readonly draft: boolean;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Text[];
  /** Names of published operations that the pull request breaks. */
  readonly breaking: readonly string[];
}

/** Errors first; only when there are none, what the state of the pull request asks for. Each text is one or two plain sentences. */
export function planNextSteps(facts: StepFacts): readonly NextStep[] {
  const errors = facts.verdict === 'changes-needed' ? stepsForErrors(facts.findings) : [];
  const steps = [...errors, ...stepsForBreaking(facts.breaking)];
  return (steps.length > 0 ? steps : stepsForState(facts)).slice(0, MOST_STEPS);
}
