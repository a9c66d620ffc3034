import { say } from '../../text/text.ts';
import { type PullRequestRule, WITH_CONNECTOR } from '../pull-request-rule.ts';

export const baseBranch: PullRequestRule = {
  id: 'BaseBranch',
  subject: 'pull-request',
  stages: WITH_CONNECTOR,
  group: 'Pull request',
  levels: { documented: 'error' },
  summary: 'The pull request aims at the branch on which connectors are collected.',
  why: 'Other branches are overwritten from that one, so that a change made there is lost.',
  remedy: 'Press Edit beside the title of the pull request and choose the base branch `dev`.',
  confidence: 'high',
  source: 'Contributing guide of the repository; reviewers asked for it in two pull requests.',
  bad: 'A pull request into master',
  good: 'A pull request into dev',
  check({ pullRequest, configuration }, report) {
    const [wanted] = configuration.baseBranches;
    if (wanted === undefined || configuration.baseBranches.includes(pullRequest.base.ref)) return;
    report({
      message: say`The pull request aims at the branch ${pullRequest.base.ref}; connectors go into ${wanted}.`,
      help: say`Press Edit beside the title of the pull request and choose ${wanted} as the base branch.`,
    });
  },
};
