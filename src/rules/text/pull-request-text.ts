/** Credentials in what the author wrote on the pull request. */

import { findSecrets } from '../../text/find-secrets.ts';
import { say } from '../../text/text.ts';
import type { PullRequestRule } from '../pull-request-rule.ts';
import { REVOKE, SECRETS_GROUP } from './secrets.ts';

/** More than enough for every text that GitHub takes. */
const LONGEST = 100_000;

export const secretInPullRequestText: PullRequestRule = {
  id: 'SecretInPullRequestText',
  group: SECRETS_GROUP,
  subject: 'pull-request',
  levels: { documented: 'error' },
  summary: 'Title, description and comments of the pull request hold no credential.',
  why: 'They are public and sent out by e-mail: whoever reads them can act in your name.',
  remedy: `Edit the text. ${REVOKE}`,
  confidence: 'high',
  source: 'The forms that issuers of credentials document.',
  bad: 'A description with `Authorization: Bearer` and a real token after it.',
  good: 'A description with `Authorization: Bearer {token}`.',
  check({ pullRequest }, report) {
    const { title, body, author, comments } = pullRequest;
    const texts = [
      { where: 'The title', text: title },
      { where: 'The description', text: body },
      ...(comments ?? [])
        .filter((comment) => !comment.authorIsBot && comment.author === author)
        .map(({ body }) => ({ where: 'A comment', text: body })),
    ];
    for (const { where, text } of texts) {
      for (const { kind, masked, certain } of findSecrets(text.slice(0, LONGEST))) {
        const message = say`${[where]} holds what looks like ${[kind]}: ${masked}.`;
        report(certain ? { message } : { message, atMost: 'warning' });
      }
    }
  },
};
