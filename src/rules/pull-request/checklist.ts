import { readMarkdown } from '../../connector/markdown.ts';
import { type ChecklistItem, type ChecklistTopic, programItems, readChecklist } from '../../review/checklist.ts';
import type { Stage } from '../../review/review.ts';
import { listOf, say } from '../../text/text.ts';
import type { PullRequestRule, PullRequestSubject } from '../pull-request-rule.ts';
import { NOT_FOR_CUSTOM, type Severity } from '../rule.ts';
import { hasOAuth, mainHead, writingOf } from './facts.ts';

/** Items that the templates put under a heading for independent publishers. */
const FOR_INDEPENDENT: ReadonlySet<ChecklistTopic> = new Set(['title', 'flow-screenshots', 'test-screenshot', 'oauth-steps']);

function templateItems({ pullRequest }: PullRequestSubject): readonly ChecklistItem[] {
  const blob = pullRequest.support.template?.blob;
  return blob?.kind === 'bytes' ? readChecklist(readMarkdown(blob.bytes)) : [];
}

/** Items of the description that the program asks for; undefined when the description could not be parsed. */
export function checklistOf(subject: PullRequestSubject): readonly ChecklistItem[] | undefined {
  const document = writingOf(subject.pullRequest).body;
  return document.refusal === undefined ? programItems(readChecklist(document), templateItems(subject)) : undefined;
}

/** The checklist is for finished files: a proposal has none yet. */
export const FINISHED_FILES: readonly Stage[] = ['submission', 'update'];

/** The template is written for new connectors; half of the updates leave it as it is. */
const mildest = ({ stage }: PullRequestSubject): Severity => (stage === 'update' ? 'info' : 'error');

function concerns(item: ChecklistItem, subject: PullRequestSubject): boolean {
  const connector = mainHead(subject);
  if (FOR_INDEPENDENT.has(item.topic) && connector?.profile !== 'independent-publisher') return false;
  return item.topic !== 'oauth-steps' || (connector !== undefined && hasOAuth(connector));
}

export const checklistMissing: PullRequestRule = {
  id: 'ChecklistMissing',
  subject: 'pull-request',
  stages: FINISHED_FILES,
  group: 'Checklist',
  levels: { documented: 'error', calibrated: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'The description holds the checklist of the pull-request template.',
  why: 'With it you confirm what no reviewer can see in the files: that the connector was tested and does not exist yet.',
  remedy: 'Copy the checklist from the pull-request template of the repository into the description and tick what holds.',
  confidence: 'medium',
  source: 'Documentation of the program. Since 2025 many descriptions have headings of their own instead, and reviewers did not ask.',
  bad: 'A description without a single box',
  good: 'A description with the boxes of the template',
  check(subject, report) {
    const asked = templateItems(subject).length;
    const items = checklistOf(subject);
    const template = subject.pullRequest.support.template;
    if (asked === 0 || template === null || items === undefined || items.length > 0) return;
    report({
      message: say`The description has none of the boxes of the pull-request template, which has ${asked}.`,
      help: say`Copy the checklist from ${template.path} into the description and tick what holds.`,
      atMost: mildest(subject),
    });
  },
};

/** A long item is recognised by its beginning. */
const shorten = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`);

export const checklistIncomplete: PullRequestRule = {
  id: 'ChecklistIncomplete',
  subject: 'pull-request',
  stages: FINISHED_FILES,
  yieldsTo: ['ChecklistMissing'],
  group: 'Checklist',
  levels: { documented: 'error', calibrated: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'Every box of the checklist that concerns the connector is ticked.',
  why: 'An open box leaves a reviewer in doubt whether it was forgotten or does not hold.',
  remedy: 'Click each box that holds, or write [x]. For one that does not hold, write the reason beside it.',
  confidence: 'medium',
  source:
    'Documentation of the program. Reviewers did not ask for ticks; two of sixteen untouched checklists of new connectors were merged.',
  bad: '- [ ] I validated the swagger file by running `paconn validate`.',
  good: '- [x] I validated the swagger file by running `paconn validate`.',
  check(subject, report) {
    const items = (checklistOf(subject) ?? []).filter((item) => concerns(item, subject));
    const open = items.filter((item) => !item.ticked && !item.dismissed);
    if (open.length === 0) return;
    report({
      message: say`${open.length} of ${items.length} boxes of the checklist ${[open.length === 1 ? 'is' : 'are']} open: ${listOf(
        open.map((item) => shorten(item.text)),
        3,
      )}.`,
      atMost: mildest(subject),
    });
  },
};
