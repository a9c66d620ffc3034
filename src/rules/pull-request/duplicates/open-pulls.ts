import type { OpenDuplicate } from '../../../duplicates/open-pulls.ts';
import { say, type Text } from '../../../text/text.ts';
import { NEW_CONNECTOR, type PullRequestRule, type PullRequestSubject } from '../../pull-request-rule.ts';
import { ONLY_INDEPENDENT } from '../facts.ts';
import { duplicatesOf, pullLink } from './facts.ts';

const isOwn = ({ pull }: OpenDuplicate, { pullRequest }: PullRequestSubject): boolean =>
  pullRequest.author !== '' && pull.author.toLowerCase() === pullRequest.author.toLowerCase();

/** The oldest one of somebody else: it was there first. */
function ofOthers(subject: PullRequestSubject, kind: OpenDuplicate['kind']): OpenDuplicate | undefined {
  return duplicatesOf(subject)?.open.find((duplicate) => duplicate.kind === kind && !isOwn(duplicate, subject));
}

/** How the other pull request names the connector. */
function likeness({ evidence }: OpenDuplicate): Text {
  switch (evidence) {
    case 'same-folder':
      return ['in the same folder'];
    case 'same':
      return ['of the same name'];
    case 'variant':
      return ['of a similar name'];
  }
}

export const proposalOpen: PullRequestRule = {
  id: 'ProposalOpen',
  subject: 'pull-request',
  group: 'Duplicates',
  stages: NEW_CONNECTOR,
  levels: { documented: 'warning', profiles: ONLY_INDEPENDENT },
  summary: 'Nobody else has proposed the connector before.',
  why: 'Two people who build the same connector lose the work of one of them; together they are done sooner.',
  remedy: 'Write to the publisher in the earlier pull request and offer to build the connector together.',
  confidence: 'high',
  source: 'Documentation of the program.',
  bad: 'Contoso Tickets (Independent Publisher), while “Proposal - Contoso Tickets (Independent Publisher)” of another author is open',
  good: 'Contoso Tickets (Independent Publisher), and nobody else works on it',
  check(subject, report) {
    const duplicate = ofOthers(subject, 'proposal');
    if (duplicate === undefined) return;
    const link = pullLink(duplicate.pull.number, subject);
    report({
      message: say`${link} of ${duplicate.pull.author} is an earlier proposal for a connector ${likeness(duplicate)}.`,
      help: say`Ask in ${link} whether the proposal is still alive, and offer to build the connector together. Tell the reviewers here what you agreed on.`,
      ...(duplicate.evidence === 'variant' ? { atMost: 'info' as const } : {}),
    });
  },
};

export const submissionOpen: PullRequestRule = {
  id: 'SubmissionOpen',
  subject: 'pull-request',
  group: 'Duplicates',
  // Some open pull requests are long forgotten, which their titles do not tell.
  stages: NEW_CONNECTOR,
  levels: { documented: 'error', calibrated: 'warning', profiles: ONLY_INDEPENDENT },
  summary: 'Nobody else has submitted the connector before.',
  why: 'Only one of two connectors of the same name can be published; the earlier one goes first.',
  remedy: 'Wait until the earlier connector is certified and deployed, then open a pull request that adds to it.',
  confidence: 'high',
  source: 'Documentation of the program; several connectors had two pull requests open at a time.',
  bad: 'Contoso Tickets (Independent Publisher), while an earlier pull request of another author brings its files',
  good: 'An update of Contoso Tickets, after it was published',
  check(subject, report) {
    const duplicate = ofOthers(subject, 'submission');
    if (duplicate === undefined) return;
    const link = pullLink(duplicate.pull.number, subject);
    report({
      message: say`${link} of ${duplicate.pull.author} is an earlier pull request for a connector ${likeness(duplicate)}.`,
      help: say`Wait until the connector of ${link} is published, then add to it what is missing. If ${link} is forgotten, ask there whether you may take it over.`,
      ...(duplicate.evidence === 'variant' ? { atMost: 'info' as const } : {}),
    });
  },
};

export const sameAuthorTwice: PullRequestRule = {
  id: 'SameAuthorTwice',
  subject: 'pull-request',
  group: 'Duplicates',
  stages: NEW_CONNECTOR,
  levels: { documented: 'warning', profiles: ONLY_INDEPENDENT },
  summary: 'One connector has one pull request from proposal to publication.',
  why: 'Reviewers cannot tell which of two is meant, and what was said in one is missing in the other.',
  remedy: 'Go on in one of the pull requests and close the other; a push to its branch is enough to change it.',
  confidence: 'high',
  source: 'Documentation of the program; more than ten connectors came in two or more pull requests of one author.',
  bad: 'Contoso Tickets (Independent Publisher), while “Proposal - Contoso Tickets (Independent Publisher)” of the same author is open',
  good: 'The files of the connector pushed to the branch of its proposal',
  check(subject, report) {
    const duplicate = duplicatesOf(subject)?.open.find((other) => isOwn(other, subject));
    if (duplicate === undefined) return;
    const link = pullLink(duplicate.pull.number, subject);
    report({
      message: say`You have an earlier pull request open for a connector ${likeness(duplicate)}: ${link}.`,
      help: say`Go on in one of the two and close the other. To change ${link}, push to its branch; a proposal becomes a submission in the same pull request.`,
      ...(duplicate.evidence === 'variant' ? { atMost: 'info' as const } : {}),
    });
  },
};
