import { artifactOf, type Connector } from '../../connector/connector.ts';
import { say } from '../../text/text.ts';
import { type PullRequestRule, type PullRequestSubject, WITH_CONNECTOR } from '../pull-request-rule.ts';
import type { Report, Severity } from '../rule.ts';
import { mainHead, ONLY_INDEPENDENT, parsedTitle, wantedTitle } from './facts.ts';

const isWhole = (connector: Connector | undefined): boolean =>
  connector !== undefined && (['swagger', 'properties', 'readme'] as const).every((kind) => artifactOf(connector, kind) !== undefined);

/** Somebody who adds file after file, or works in a draft, may leave the word there until all is in place. */
function mildest({ pullRequest, stage }: PullRequestSubject, connector: Connector | undefined): Severity {
  if (pullRequest.draft || !isWhole(connector)) return 'info';
  return stage === 'submission' ? 'error' : 'warning';
}

function reportStillProposal(subject: PullRequestSubject, report: Report): void {
  const wanted = wantedTitle(subject);
  if (wanted === undefined) return;
  const connector = mainHead(subject);
  report({
    message: say`The title still says ${subject.configuration.title.proposalPrefix}, though ${[
      isWhole(connector) ? 'the files of the connector are here' : 'the first files of the connector are here',
    ]}.`,
    help: say`When all files are ready for review, change the title to ${wanted}.`,
    atMost: mildest(subject, connector),
    fix: { kind: 'title', title: wanted },
  });
}

function reportNotYetBuilt(subject: PullRequestSubject, report: Report): void {
  const wanted = wantedTitle(subject);
  if (wanted === undefined) return;
  report({
    message: say`The title is that of a finished connector, but the pull request holds only its description.`,
    help: say`Add the files of the connector, or change the title to ${wanted} until they are ready.`,
    atMost: subject.pullRequest.draft ? 'info' : 'warning',
    fix: { kind: 'title', title: wanted },
  });
}

export const titleStageMismatch: PullRequestRule = {
  id: 'TitleStageMismatch',
  subject: 'pull-request',
  stages: WITH_CONNECTOR,
  group: 'Pull request',
  levels: { documented: 'error', profiles: ONLY_INDEPENDENT },
  summary: 'The title says “Proposal” as long as there is only a proposal, and no longer.',
  why: 'Reviewers leave a proposal alone until its title says that the connector is there.',
  remedy: 'Take “Proposal - ” out of the title when the files are ready; put it in front while they are not.',
  confidence: 'high',
  source: 'Documentation of the program; reviewers asked for it in five pull requests.',
  bad: 'Proposal - Contoso Tickets (Independent Publisher), with apiDefinition.swagger.json, apiProperties.json and readme.md',
  good: 'Contoso Tickets (Independent Publisher), with the same files',
  check(subject, report) {
    const { proposal, form } = parsedTitle(subject);
    if (form === 'none') return;
    if (proposal && subject.stage !== 'proposal') reportStillProposal(subject, report);
    if (!proposal && subject.stage === 'proposal') reportNotYetBuilt(subject, report);
  },
};
