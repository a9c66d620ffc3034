/** What an update may not do to a published connector, beside breaking its operations. */
import type { ConnectorDocuments } from '../connector/documents.ts';
import { isObject, member } from '../connector/json-value.ts';
import { readProperties } from '../connector/properties.ts';
import { type Operation, objectOf, textOf } from '../connector/swagger/swagger.ts';
import { NOT_FOR_CUSTOM, type Severity } from '../rules/rule.ts';
import { comparableName, foldText, visibleText } from '../text/names.ts';
import { listOf, say } from '../text/text.ts';
import type { UpdateRule } from './update-rule.ts';

const GROUP = 'Updates';
const SWAGGER = 'apiDefinition.swagger.json';
const PROPERTIES = 'apiProperties.json';

const OAUTH_DEFINITION = {
  api_key: null,
  oauth2: {
    type: 'oauth2',
    flow: 'accessCode',
    authorizationUrl: 'https://contoso.example/a',
    tokenUrl: 'https://contoso.example/t',
    scopes: {},
  },
};

/** How people log in, as both files say it: types of `securityDefinitions`, and `oauth2` for an OAuth connection parameter. */
function authenticationOf(documents: ConnectorDocuments): ReadonlySet<string> {
  const definitions = objectOf(documents.swagger?.document.value, 'securityDefinitions');
  const kinds = new Set(Object.values(definitions ?? {}).flatMap((definition) => textOf(definition, 'type') ?? []));
  const properties = documents.properties === undefined ? undefined : readProperties(documents.properties.document);
  if ((properties?.oauth.length ?? 0) > 0) kinds.add('oauth2');
  return kinds;
}

function without(kinds: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...kinds].filter((kind) => !others.has(kind));
}

const authenticationTypeChanged: UpdateRule = {
  id: 'AuthenticationTypeChanged',
  subject: 'update',
  group: GROUP,
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'An update keeps the type of authentication.',
  why: 'The program does not allow another type in an update: connections that people have made would stop working, with no way to repair them.',
  remedy: 'Put the authentication back as it was published. For another type, ask the certification team before you go on.',
  confidence: 'high',
  source: 'The documentation of updates says so in a note.',
  bad: { new: { swagger: { securityDefinitions: OAUTH_DEFINITION, security: [{ oauth2: [] }] } } },
  good: { new: { swagger: { securityDefinitions: { api_key: { name: 'X-Token' } } } } },
  reportedAt: { file: SWAGGER, pointer: '/securityDefinitions' },
  check(base, head, report) {
    if (base.swagger === undefined || head.swagger === undefined) return;
    const [before, after] = [authenticationOf(base), authenticationOf(head)];
    const [gone, come] = [without(before, after), without(after, before)];
    if (gone.length === 0 || come.length === 0) return;
    const message = say`The type of authentication was changed from ${listOf(gone)} to ${listOf(come)}, which an update may not do.`;
    report({ file: head.swagger.file.path, pointer: '/securityDefinitions', message });
  },
};

/** What the template of a swagger is called before anybody names it. */
const TEMPLATE_TITLE = 'defaulttitle';
const DEPRECATED = /\bdeprecat(?:ed|ion)\b/i;

function titleOf(documents: ConnectorDocuments): string | undefined {
  const title = textOf(objectOf(documents.swagger?.document.value, 'info'), 'title');
  return title === undefined || title.trim() === '' ? undefined : title;
}

/** The program asks for this mark: it is no new name. */
function marksDeprecation(old: string, now: string): boolean {
  return DEPRECATED.test(now) && !DEPRECATED.test(old) && comparableName(old) === comparableName(now.replace(DEPRECATED, ''));
}

/** Nobody searches for the title of the template. */
function mildestOfRename(old: string, now: string): { readonly atMost?: Severity } {
  if (comparableName(old) === TEMPLATE_TITLE || (DEPRECATED.test(now) && !DEPRECATED.test(old))) return { atMost: 'info' };
  return comparableName(old) === comparableName(now) ? { atMost: 'warning' } : {};
}

const connectorRenamed: UpdateRule = {
  id: 'ConnectorRenamed',
  subject: 'update',
  group: GROUP,
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'An update keeps the title of the connector.',
  why: 'The title is the name under which the connector is registered and found. Reviewers send updates with another title back.',
  remedy: 'Put `info.title` back as it was published.',
  confidence: 'high',
  source:
    'Two reviewers asked for it. Of nine published updates with another title, three repaired the title of the template and two marked a deprecation.',
  bad: { new: { swagger: { info: { title: 'Contoso Helpdesk' } } } },
  good: { new: { swagger: { info: { description: 'Create, read and follow support tickets in Contoso Tickets.' } } } },
  reportedAt: { file: SWAGGER, pointer: '/info/title' },
  check(base, head, report) {
    const old = titleOf(base);
    const now = titleOf(head);
    if (old === undefined || now === undefined || head.swagger === undefined || visibleText(old) === visibleText(now)) return;
    if (marksDeprecation(old, now)) return;
    const message = say`The connector is published as ${old}; this update calls it ${now}.`;
    report({
      file: head.swagger.file.path,
      pointer: '/info/title',
      message,
      help: say`Put the title ${old} back.`,
      ...mildestOfRename(old, now),
    });
  },
};

const publisherChanged: UpdateRule = {
  id: 'PublisherChanged',
  subject: 'update',
  group: GROUP,
  levels: { documented: 'info', calibrated: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'An update that names another publisher has the consent of the present one.',
  why: 'The field may be changed, but the program compares it with the account that published the connector, and refuses updates of strangers.',
  remedy: 'If you took the connector over, say so in the pull request and let the present publisher agree there. Else put the name back.',
  confidence: 'medium',
  source: 'The documentation lists the field among those of a minor update; reviewers ask for the consent of the owner.',
  bad: { new: { properties: { properties: { publisher: 'Bo Example' } } } },
  good: { new: { properties: { properties: { publisher: 'ada  example' } } } },
  reportedAt: { file: PROPERTIES, pointer: '/properties/publisher' },
  check(base, head, report) {
    const old = publisherOf(base);
    const now = publisherOf(head);
    if (old === undefined || now === undefined || head.properties === undefined) return;
    if (foldText(old) === foldText(now)) return;
    const message = say`The publisher was ${old}; this update names ${now}.`;
    const addsNames = foldText(now).includes(foldText(old));
    report({ file: head.properties.file.path, pointer: '/properties/publisher', message, ...(addsNames && { atMost: 'info' as const }) });
  },
};

function publisherOf(documents: ConnectorDocuments): string | undefined {
  const properties = member(documents.properties?.document.value, 'properties');
  return isObject(properties) ? textOf(properties, 'publisher') || undefined : undefined;
}

const REWRITTEN = { paths: { '/tickets/{ticketId}': { get: { operationId: 'get_ticket' } } } };

const operationIdRenamedCosmetically: UpdateRule = {
  id: 'OperationIdRenamedCosmetically',
  subject: 'update',
  group: GROUP,
  levels: { documented: 'error' },
  summary: 'A published `operationId` is not tidied up.',
  why: 'Nobody sees the id but the flows, which know the operation by exactly these letters. Another case or a removed `_` is a new operation for them, and every flow fails.',
  remedy: 'Put the `operationId` back letter by letter.',
  confidence: 'high',
  source: 'The Breaking Change Detector reports the old id as deleted; the naming rules hold for new operations.',
  bad: { new: { swagger: REWRITTEN } },
  good: { new: { swagger: { paths: { '/tickets/{ticketId}': { get: { summary: 'Get one ticket' } } } } } },
  reportedAt: { file: SWAGGER, pointer: '/paths/~1tickets~1{ticketId}/get/operationId' },
  check(base, head, report) {
    const swagger = head.swagger;
    if (base.api === undefined || head.api === undefined || swagger === undefined) return;
    const published = new Map(base.api.operations.map((operation) => [placeOf(operation), operation.id]));
    for (const operation of head.api.operations) {
      const old = published.get(placeOf(operation));
      const now = operation.id;
      if (old === undefined || now === undefined || old === now || lettersOf(old) !== lettersOf(now)) continue;
      if (head.api.operation(old) !== undefined) continue;
      const pointer = `${operation.pointer}/operationId`;
      report({
        file: swagger.file.path,
        pointer,
        message: say`The published operation ${old} was renamed ${now}: flows that use it will fail.`,
        help: say`Write ${old} again, letter by letter.`,
      });
    }
  },
};

function placeOf(operation: Operation): string {
  return `${operation.method} ${operation.path.key}`;
}

function lettersOf(id: string): string {
  return id.toLowerCase().replace(/[-_]/g, '');
}

export const updateRules: readonly UpdateRule[] = [
  authenticationTypeChanged,
  connectorRenamed,
  publisherChanged,
  operationIdRenamedCosmetically,
];
