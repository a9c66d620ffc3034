import type { Duplicate } from '../../../duplicates/find-duplicates.ts';
import type { Owner } from '../../../duplicates/published.ts';
import { CONNECTOR_LIST } from '../../../text/links.ts';
import { say, type Text } from '../../../text/text.ts';
import { NEW_CONNECTOR, type PullRequestRule, type PullRequestSubject } from '../../pull-request-rule.ts';
import type { Complaint } from '../../rule.ts';
import { ONLY_INDEPENDENT } from '../facts.ts';
import { duplicatesOf, nameWithPlace } from './facts.ts';

const LIST = { label: 'list of connectors', url: CONNECTOR_LIST };

/** One is enough to stop for: the surest. */
function surest(subject: PullRequestSubject, owner: Owner): Duplicate | undefined {
  return duplicatesOf(subject)?.published.find(({ published }) => published.owner === owner);
}

/** What speaks for or against it besides the name. */
function evidenceOf({ kinship }: Duplicate): Text {
  switch (kinship) {
    case 'same':
    case 'host':
      return [', and it calls the same API'];
    case 'other':
      return [', but it calls another API'];
    case 'domain':
    case 'unknown':
      return [];
  }
}

const IF_ANOTHER: Text = [
  ' If yours is for another service, say so in the description, and give it a name that nobody takes for the other one.',
];

const CERTIFIED_HELP: Text = say`A service that has such a connector cannot get a second one. See in the ${LIST} what it can do; where something is missing, ask its owner for it. Otherwise close this pull request.`;

function certifiedComplaint(duplicate: Duplicate, subject: PullRequestSubject): Complaint {
  const which = nameWithPlace(duplicate.published, subject);
  if (duplicate.severity === 'error') {
    return {
      message: say`There is a connector of that name already, made by Microsoft or by the owner of the service: ${which}${evidenceOf(duplicate)}.`,
      help: CERTIFIED_HELP,
    };
  }
  return {
    message: say`There is a connector of a similar name, made by Microsoft or by the owner of the service: ${which}${evidenceOf(duplicate)}.`,
    help: [...CERTIFIED_HELP, ...IF_ANOTHER],
    atMost: duplicate.severity,
  };
}

export const connectorExists: PullRequestRule = {
  id: 'ConnectorExists',
  subject: 'pull-request',
  group: 'Duplicates',
  stages: NEW_CONNECTOR,
  levels: { documented: 'error', profiles: ONLY_INDEPENDENT },
  summary: 'Neither Microsoft nor the owner of the service has a connector for it already.',
  why: 'The program publishes no second connector for a service that has an official one; all work on it would be lost.',
  remedy: 'Look the service up in the list of connectors, and ask the owner of the connector for what is missing in it.',
  confidence: 'high',
  source: 'Documentation of the program; reviewers stopped ten pull requests for a connector that existed.',
  bad: 'independent-publisher-connectors/Contoso Tickets, beside certified-connectors/Contoso Tickets',
  good: 'independent-publisher-connectors/Contoso Tickets, beside certified-connectors/Fabrikam Helpdesk',
  check(subject, report) {
    const duplicate = surest(subject, 'certified');
    if (duplicate !== undefined) report(certifiedComplaint(duplicate, subject));
  },
};

function extendHelp({ published }: Duplicate): Text {
  if (published.folder === undefined) return ['Add what is missing to that connector instead of making a second one.'];
  return say`Add what is missing to that connector instead: change the files in ${published.folder}, and agree with its publisher, whom its readme names.`;
}

function independentComplaint(duplicate: Duplicate, subject: PullRequestSubject): Complaint {
  const which = nameWithPlace(duplicate.published, subject);
  if (duplicate.severity === 'error') {
    return {
      message: say`There is an independent publisher’s connector of that name already: ${which}${evidenceOf(duplicate)}.`,
      help: extendHelp(duplicate),
    };
  }
  return {
    message: say`There is an independent publisher’s connector of a similar name: ${which}${evidenceOf(duplicate)}.`,
    help: [...extendHelp(duplicate), ...IF_ANOTHER],
    atMost: duplicate.severity,
  };
}

export const connectorExistsAsIndependent: PullRequestRule = {
  id: 'ConnectorExistsAsIndependent',
  subject: 'pull-request',
  group: 'Duplicates',
  stages: NEW_CONNECTOR,
  levels: { documented: 'error', profiles: ONLY_INDEPENDENT },
  summary: 'No independent publisher has a connector for the service already.',
  why: 'Users find two connectors of one name and cannot tell which is kept up; one with everything serves them better.',
  remedy: 'Add your operations to the connector that is there, in its own folder, and agree with its publisher.',
  confidence: 'high',
  source: 'Documentation of the program; reviewers asked publishers to extend the connector that was there.',
  bad: 'independent-publisher-connectors/ContosoTickets, beside independent-publisher-connectors/Contoso Tickets',
  good: 'Changed files in independent-publisher-connectors/Contoso Tickets',
  check(subject, report) {
    const duplicate = surest(subject, 'independent-publisher');
    if (duplicate !== undefined) report(independentComplaint(duplicate, subject));
  },
};
