import { say } from '../../text/text.ts';
import { type PullRequestRule, WITH_CONNECTOR } from '../pull-request-rule.ts';
import { ONLY_INDEPENDENT, parsedTitle, wantedTitle } from './facts.ts';

export const titlePattern: PullRequestRule = {
  id: 'TitlePattern',
  subject: 'pull-request',
  stages: WITH_CONNECTOR,
  yieldsTo: ['TitleStageMismatch'],
  group: 'Pull request',
  levels: { documented: 'error', calibrated: 'info', profiles: ONLY_INDEPENDENT },
  summary: 'The title is the name of the connector and “(Independent Publisher)”; a proposal has “Proposal - ” before it.',
  why: 'Reviewers and other publishers look for connectors by these titles, also to see whether somebody builds one already.',
  remedy:
    'Change the title to `Name (Independent Publisher)`, or to `Proposal - Name (Independent Publisher)` while there is only a proposal.',
  confidence: 'high',
  source: 'Documentation of the program. Reviewers were never seen asking for a corrected suffix.',
  bad: 'Add contoso tickets [independent publishers]',
  good: 'Contoso Tickets (Independent Publisher)',
  check(subject, report) {
    const parsed = parsedTitle(subject);
    if (parsed.form === 'canonical') return;
    const wanted = wantedTitle(subject);
    const program = parsed.notes.find((note) => note.kind === 'other-program');
    const message =
      program !== undefined
        ? say`The title names another program: ${program.text}.`
        : parsed.form === 'none'
          ? ['The title does not show that this is a connector of the program.']
          : ['The title is understood, but it is not in the usual form.'];
    if (wanted === undefined) report({ message });
    else report({ message, help: say`Change the title to ${wanted}.`, fix: { kind: 'title', title: wanted } });
  },
};
