import { listOf, say } from '../../../text/text.ts';
import { NEW_CONNECTOR, type PullRequestRule } from '../../pull-request-rule.ts';
import { ONLY_INDEPENDENT } from '../facts.ts';
import { duplicatesOf } from './facts.ts';

export const sameApi: PullRequestRule = {
  id: 'SameApi',
  subject: 'pull-request',
  group: 'Duplicates',
  stages: NEW_CONNECTOR,
  levels: { documented: 'info', profiles: ONLY_INDEPENDENT },
  summary: 'No connector of another name calls the same API.',
  why: 'Two connectors for one API are often one connector under two names.',
  remedy: 'Look whether the other connector has the operations already, and say in the description what yours does that it does not.',
  confidence: 'low',
  source: 'Own judgement: of the published connectors few share a host, apart from platforms with many APIs, which are left out.',
  bad: 'A connector called Helpdesk for the host api.tickets.example.com, which a connector called Tickets calls too',
  good: 'A connector for a host that no other connector calls',
  check(subject, report) {
    const duplicates = duplicatesOf(subject);
    if (duplicates === undefined || duplicates.sameApi.length === 0) return;
    const names = duplicates.sameApi.map(({ folder, name }) => folder ?? name);
    report({ message: say`${listOf(names, 3)} ${[names.length === 1 ? 'calls' : 'call']} the same host, ${duplicates.host}.` });
  },
};
