import type { ChecklistTopic } from '../../review/checklist.ts';
import { readPictures } from '../../review/pictures.ts';
import { say, type Text } from '../../text/text.ts';
import type { PullRequestRule, PullRequestSubject } from '../pull-request-rule.ts';
import { checklistOf } from './checklist.ts';
import { countPictures, mainHead, ONLY_INDEPENDENT, operationCount, writingOf } from './facts.ts';

const plural = (count: number, one: string): Text => [`${count} ${one}${count === 1 ? '' : 's'}`];

/** Pictures that cannot be seen because they point to a place on the publisher's machine. */
function brokenNote({ pullRequest }: PullRequestSubject): Text {
  const { broken } = readPictures(writingOf(pullRequest).body);
  const [first] = broken.filter((path) => path !== '');
  return first === undefined ? [] : say` The picture ${first} cannot be seen by others: paste it into the description instead.`;
}

/** One of flows and one of the test tab: what most merged pull requests have. */
const ENOUGH = 2;

function claimNote(subject: PullRequestSubject, found: number): Text {
  const isClaimed = (checklistOf(subject) ?? []).some(({ topic, ticked }) => ticked && PICTURE_TOPICS.has(topic));
  return isClaimed && found === 0 ? [', though their boxes are ticked'] : [];
}

const PICTURE_TOPICS: ReadonlySet<ChecklistTopic> = new Set(['flow-screenshots', 'test-screenshot']);

export const screenshotsMissing: PullRequestRule = {
  id: 'ScreenshotsMissing',
  subject: 'pull-request',
  stages: ['submission'],
  group: 'Checklist',
  levels: { documented: 'warning', calibrated: 'info', profiles: ONLY_INDEPENDENT },
  summary: 'The description shows flows that succeed and the test tab of the connector.',
  why: 'Reviewers have no account of the service: pictures are how they see that the connector works.',
  remedy: 'Paste pictures into the description: flows in which up to three operations succeed, and the test tab of the custom connector.',
  confidence: 'medium',
  source: 'Pull-request template of the repository. Most merged pull requests have two pictures, and reviewers did not ask for more.',
  bad: 'A description without pictures',
  good: 'A description with a picture of flows that succeed, and one of the test tab',
  check(subject, report) {
    const connector = mainHead(subject);
    const { flows } = subject.configuration.screenshots;
    if (connector === undefined || flows === 0) return;
    const operations = operationCount(connector);
    const wantedFlows = Math.min(flows, operations);
    const found = countPictures(subject);
    if (operations === 0 || found >= ENOUGH) return;
    report({
      message: say`The pull request shows ${found === 0 ? ['no picture'] : plural(found, 'picture')}${claimNote(subject, found)}; the template asks for flows with ${plural(wantedFlows, 'operation')} and for the test tab.${brokenNote(subject)}`,
      help: say`Paste into the description: ${plural(wantedFlows, 'operation')} succeeding in a flow, and the test tab. One picture may show several operations.`,
    });
  },
};
