/** Addresses of persons where they are published without need. */
import { LineTable } from '../../connector/json/lines.ts';
import { member } from '../../connector/json-value.ts';
import { textOf } from '../../connector/swagger/swagger.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { NOT_FOR_CUSTOM } from '../rule.ts';
import { SECRETS_GROUP } from './secrets.ts';
import { textFiles } from './text-files.ts';

export const personalDataFound: ConnectorRule = {
  id: 'PersonalDataFound',
  group: SECRETS_GROUP,
  subject: 'text',
  levels: { documented: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'The e-mail address of a person stands only in `info.contact`, the readme and the intro.',
  why: 'Examples, defaults and descriptions are shown to every maker; an address there gets mail that it never asked for.',
  remedy: 'Use an address of example.com in its place. The contact of the connector belongs into `info.contact.email`.',
  confidence: 'medium',
  source: 'Reviewers asked to remove personal data from apiProperties.json.',
  bad: { swagger: { definitions: { Ticket: { properties: { agent: { type: 'string', example: 'ada.lovell@woodgrove.org' } } } } } },
  good: { swagger: { definitions: { Ticket: { properties: { agent: { type: 'string', example: 'ada@example.com' } } } } } },
  reportedAt: { file: 'apiDefinition.swagger.json' },
  check(documents, report) {
    const contact = textOf(member(member(documents.swagger?.document.value, 'info'), 'contact'), 'email')?.toLowerCase();
    for (const { file, text } of textFiles(documents)) {
      if (!['swagger', 'properties', 'script'].includes(file.artifact)) continue;
      const lines = new LineTable(text);
      const told = new Set<string>();
      for (const { address, offset } of addresses(text)) {
        const known = address.toLowerCase();
        if (known === contact || told.has(known) || !isPersonal(known)) continue;
        told.add(known);
        report({
          file: file.path,
          ...lines.positionAt(offset),
          message: say`The address ${hidden(address)} seems to be that of a person.`,
        });
      }
    }
  },
};

const LONGEST_NAME = 64;
const LONGEST_DOMAIN = 100;
const DOMAIN = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}(?![\w@])/;

/** E-mail addresses, looked for around each `@`, so that no text makes the search slow. */
function* addresses(text: string): Generator<{ readonly address: string; readonly offset: number }> {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let offset = at;
    while (offset > 0 && at - offset < LONGEST_NAME && /[A-Za-z0-9._%+-]/.test(text[offset - 1] ?? '')) offset -= 1;
    const domain = offset === at ? undefined : DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
    if (domain !== undefined) yield { address: `${text.slice(offset, at)}@${domain}`, offset };
  }
}

const INVENTED_DOMAIN =
  /(?:^|\.|@)(?:example|odata|contoso|fabrikam|adventure-works|northwind|test|invalid|localhost|domain|email|mail|company|yourcompany|yourdomain|mydomain|acme|sample|abc|xyz)\b/;
const INVENTED_NAME =
  /^(?:your|my|some|any|first|last|full|john|jane|joe|foo|bar|test|user|name|me|you|someone|somebody|example|sample|email|recipient|sender|customer|contact\d|a|b|x|xyz|abc)(?:[._%+-]|\d|name|email|mail|doe|smith|user|$)/;
const ROLE =
  /^(?:support|info|help|helpdesk|contact|sales|admin|administrator|office|service|team|api|dev|developers?|hello|hi|no-?reply|billing|security|privacy|legal|press|feedback|marketing|webmaster|postmaster|partners?|connectors?|integrations?|customer[a-z-]*)(?:[._%+-]|$)/;

function isPersonal(address: string): boolean {
  const [name = '', domain = ''] = address.split('@', 2);
  return !INVENTED_DOMAIN.test(`@${domain}`) && !INVENTED_NAME.test(name) && !ROLE.test(name);
}

/** The first letters of the name, and the domain. */
function hidden(address: string): string {
  return `${address.slice(0, Math.min(2, address.indexOf('@')))}…${address.slice(address.indexOf('@'))}`;
}
