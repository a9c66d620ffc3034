import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../../src/connector/json-value.ts';
import {
  operationFamilyHasDuplicateRevisions,
  operationFamilyHasManyActiveOperations,
  operationFamilyHasManyActiveProductionOperations,
  operationFamilyHasManyEmptyRevisions,
} from '../../../../src/rules/swagger/operations/families.ts';
import {
  notificationExtensionNotSupportedInWebhookOperation,
  notificationOperationMustBeWebhook,
  operationMustHaveNotificationContentExtension,
  webhookOperationsMissingNotificationUrlProperty,
} from '../../../../src/rules/swagger/operations/notifications.ts';
import {
  operationIdNotUnique,
  operationIdRequired,
  operationIdSanitized,
  operationIdTooLong,
} from '../../../../src/rules/swagger/operations/operation-ids.ts';
import { invalidNextLinkNameValue } from '../../../../src/rules/swagger/operations/pageable.ts';
import { replacementWithoutApi, replacementWithoutOperationId } from '../../../../src/rules/swagger/operations/replacements.ts';
import {
  bodyOrFormDataParameterInFetchOperationNotAllowed,
  consumesMissing,
  mimeTypeNotCompatibleWithRequestContentSchemaType,
  stringBinaryNotSupportedForFormUrlEncoded,
} from '../../../../src/rules/swagger/operations/request-content.ts';
import {
  operationHasManyResponsesWithSchema,
  operationMustHaveResponse,
  operationShouldHaveSuccessfulResponse,
} from '../../../../src/rules/swagger/operations/responses.ts';
import {
  operationIdShouldEndWithRevision,
  operationRevisionEmpty,
  operationStatusAheadOfConnector,
} from '../../../../src/rules/swagger/operations/revisions.ts';
import { operationSummaryTooLong, restrictedCharactersInSummary } from '../../../../src/rules/swagger/operations/summaries.ts';
import type { SwaggerRule } from '../../../../src/rules/swagger/swagger-rule.ts';
import { plainText } from '../../../../src/text/render.ts';
import { found, mended, messagesOf, pointersOf } from '../found.ts';
import { findingsOf } from '../told.ts';

const list = (parts: JsonObject): JsonObject => ({ paths: { '/tickets': { get: parts } } });
const create = (parts: JsonObject): JsonObject => ({ paths: { '/tickets': { post: parts } } });
const AT_LIST = '/paths/~1tickets/get';
const AT_CREATE = '/paths/~1tickets/post';

describe.each<[string, SwaggerRule, JsonObject, readonly string[]]>([
  ['an id of 80 characters is short enough', operationIdTooLong, list({ operationId: 'a'.repeat(80) }), []],
  ['an id of 81 characters is too long', operationIdTooLong, list({ operationId: 'a'.repeat(81) }), [`${AT_LIST}/operationId`]],
  ['a summary of 119 characters is short enough', operationSummaryTooLong, list({ summary: 'a'.repeat(119) }), []],
  ['a summary of 120 characters is too long', operationSummaryTooLong, list({ summary: 'a'.repeat(120) }), [`${AT_LIST}/summary`]],
  ['an empty id is none', operationIdRequired, list({ operationId: '' }), [AT_LIST]],
  ['an id of another type is not called missing', operationIdRequired, list({ operationId: 5 }), []],
  ['ids that differ in case are not unique', operationIdNotUnique, create({ operationId: 'LISTTICKETS' }), [`${AT_CREATE}/operationId`]],
  ['default counts as success', operationShouldHaveSuccessfulResponse, list({ responses: { '200': null, default: {} } }), []],
  [
    'a redirect is no success',
    operationShouldHaveSuccessfulResponse,
    list({ responses: { '200': null, '302': {} } }),
    [`${AT_LIST}/responses`],
  ],
  ['an empty schema is not counted', operationHasManyResponsesWithSchema, list({ responses: { default: { schema: {} } } }), []],
  ['an operation without responses is reported itself', operationMustHaveResponse, list({ responses: null }), [AT_LIST]],
  ['extensions are no responses', operationMustHaveResponse, list({ responses: { '200': null, 'x-a': 1 } }), [`${AT_LIST}/responses`]],
  ['a webhook trigger needs no response', operationMustHaveResponse, { paths: { '/hooks': { post: { responses: { '201': null } } } } }, []],
  ['a list of the wrong type is not called empty', consumesMissing, { consumes: 'application/json' }, []],
  ['a text without letters is not called an empty list', consumesMissing, create({ consumes: '' }), []],
  [
    'nothing is said of a form beside a media type that cannot be read',
    mimeTypeNotCompatibleWithRequestContentSchemaType,
    create({ consumes: ['application/json', 'json'], parameters: [{ name: 'f', in: 'formData', type: 'string' }] }),
    [],
  ],
  ['an own list wins over that of the document', consumesMissing, create({ consumes: [] }), [`${AT_CREATE}/consumes`]],
  [
    'a body fits no form type, with or without a charset',
    mimeTypeNotCompatibleWithRequestContentSchemaType,
    create({ consumes: ['multipart/form-data; charset=utf-8'] }),
    [`${AT_CREATE}/consumes`],
  ],
  [
    'one fitting media type is enough',
    mimeTypeNotCompatibleWithRequestContentSchemaType,
    create({ consumes: ['multipart/form-data', 'text/plain'] }),
    [],
  ],
  [
    'nothing is said beside a media type that cannot be read',
    mimeTypeNotCompatibleWithRequestContentSchemaType,
    create({ consumes: ['multipart/form-data', 'json'] }),
    [],
  ],
  [
    'revision 2 may end with V2 without an underscore',
    operationIdShouldEndWithRevision,
    list({ operationId: 'ListTicketsv2', 'x-ms-api-annotation': { family: 'ListTickets', revision: 2 } }),
    [],
  ],
  [
    'a page without the name of the link is reported',
    invalidNextLinkNameValue,
    list({ 'x-ms-pageable': {} }),
    [`${AT_LIST}/x-ms-pageable/nextLinkName`],
  ],
  [
    'an unknown webhook is the business of another rule',
    notificationOperationMustBeWebhook,
    list({ 'x-ms-notification': { operationId: 'Nobody' } }),
    [],
  ],
])('%s', (_name, rule, changes, expected) => {
  test(`says ${rule.id}`, () => {
    expect(pointersOf(found(rule, changes))).toEqual(expected);
  });
});

const FORM = { name: 'f', in: 'formData', type: 'string' };
const FILE = { name: 'file', in: 'formData', type: 'file' };
const BYTES = { name: 'bytes', in: 'formData', type: 'string', format: 'binary' };
const BODY = { name: 'body', in: 'body', schema: { type: 'object' } };
const URL_ENCODED = 'application/x-www-form-urlencoded';

/** Operations of one family, the first at `/a`, by their annotation and what else they have. */
const family = (...members: readonly (readonly [annotation: JsonObject, parts?: JsonObject])[]): JsonObject => ({
  paths: Object.fromEntries(
    members.map(([annotation, parts], index) => {
      const get = { operationId: `Find${index + 1}`, 'x-ms-api-annotation': { family: 'Find', ...annotation }, ...parts };
      return [`/${'abcd'[index]}`, { get }];
    }),
  ),
});
const NO_FAMILY = { family: '' };
const PRODUCTION = { status: 'PRODUCTION' };
const DEPRECATED = { deprecated: true };
const annotated = (annotation: JsonObject): JsonObject => list({ 'x-ms-api-annotation': annotation });

describe.each<[string, SwaggerRule, JsonObject, readonly string[]]>([
  [
    'two of three operations with one revision are named',
    operationFamilyHasDuplicateRevisions,
    family([{ revision: 1 }], [{ revision: 2 }], [{ revision: 1 }]),
    ["In the family 'Find', 'Find1' and 'Find3' have the same revision '1'."],
  ],
  ['revisions that are missing are not the same one', operationFamilyHasDuplicateRevisions, family([{}], [{}], [{}]), []],
  [
    'revisions of different families may be the same',
    operationFamilyHasDuplicateRevisions,
    family([{ revision: 1 }], [{ family: 'Other', revision: 1 }]),
    [],
  ],
  [
    'operations without the name of a family are none',
    operationFamilyHasDuplicateRevisions,
    family([{ ...NO_FAMILY, revision: 1 }], [{ ...NO_FAMILY, revision: 1 }]),
    [],
  ],
  [
    'two active operations are as many as a family may have',
    operationFamilyHasManyActiveOperations,
    family([{}, DEPRECATED], [{}], [{}]),
    [],
  ],
  [
    'production is told in any case of letters',
    operationFamilyHasManyActiveProductionOperations,
    family([PRODUCTION], [{ status: 'Preview' }], [{}], [PRODUCTION]),
    ["Several operations of the family 'Find' are in production and not deprecated: 'Find1' and 'Find4'."],
  ],
  [
    'one active operation in production is enough',
    operationFamilyHasManyActiveProductionOperations,
    family([PRODUCTION, DEPRECATED], [PRODUCTION]),
    [],
  ],
  ['one operation may be without a revision', operationFamilyHasManyEmptyRevisions, family([{}], [{ revision: 1 }]), []],
  [
    'several operations without a revision are named, not the others',
    operationFamilyHasManyEmptyRevisions,
    family([{}], [{ revision: 1 }], [{}]),
    ["Several operations of the family 'Find' have no revision: 'Find1' and 'Find3'."],
  ],
  ['a revision without a family is of no matter', operationRevisionEmpty, annotated({}), []],
  ['an empty name is no family', operationRevisionEmpty, annotated(NO_FAMILY), []],
  [
    'the ending names the revision that it should have',
    operationIdShouldEndWithRevision,
    annotated({ family: 'List', revision: 2 }),
    ["'ListTickets' is revision 2 of its family but does not end with '_V2'."],
  ],
  ['revision 1 needs no ending', operationIdShouldEndWithRevision, annotated({ family: 'List', revision: 1 }), []],
  ['a revision that is no number needs no ending', operationIdShouldEndWithRevision, annotated({ family: 'List', revision: '2' }), []],
  ['a revision outside a family needs no ending', operationIdShouldEndWithRevision, annotated({ revision: 2 }), []],
  [
    'an operation without an id has no ending',
    operationIdShouldEndWithRevision,
    list({ operationId: null, 'x-ms-api-annotation': { family: 'List', revision: 2 } }),
    [],
  ],
  [
    'production in a connector in preview is told in any case of letters',
    operationStatusAheadOfConnector,
    { info: { 'x-ms-api-annotation': { status: 'preview' } }, ...annotated(PRODUCTION) },
    ["'ListTickets' has the status 'Production', the connector 'Preview'."],
  ],
  ['a connector that states no status is not called a preview', operationStatusAheadOfConnector, annotated(PRODUCTION), []],
  [
    'a preview in a preview is in order',
    operationStatusAheadOfConnector,
    { info: { 'x-ms-api-annotation': { status: 'Preview' } }, ...annotated({ status: 'Preview' }) },
    [],
  ],
  [
    'a replacement without a name of its connector has none',
    replacementWithoutApi,
    annotated({ replacement: { api: '' } }),
    ["The replacement of 'ListTickets' does not name its connector: 'api' is missing."],
  ],
  [
    'a replacement without an id has none',
    replacementWithoutOperationId,
    annotated({ replacement: { operationId: '' } }),
    ["The replacement of 'ListTickets' does not name an operation: 'operationId' is missing."],
  ],
  ['a replacement that is no object is left to the rule about types', replacementWithoutApi, annotated({ replacement: 'Other' }), []],
  ['underscores, digits and letters are kept', operationIdSanitized, list({ operationId: 'List_Tickets_V2' }), []],
  [
    'whatever else an id has is dropped',
    operationIdSanitized,
    list({ operationId: 'list-tickets.v 2é' }),
    ["Flows will know the operation 'list-tickets.v 2é' as 'listticketsv2': the platform drops all other characters of its id."],
  ],
  [
    'the same id names the place of the first',
    operationIdNotUnique,
    create({ operationId: 'ListTickets' }),
    ["The operation id 'ListTickets' is already that of 'GET /tickets'."],
  ],
  [
    'an id in other letters names the first one',
    operationIdNotUnique,
    create({ operationId: 'LISTTICKETS' }),
    ["The operation id 'LISTTICKETS' differs only in case from 'ListTickets', which is that of 'GET /tickets'."],
  ],
  [
    'empty ids are missing, not the same',
    operationIdNotUnique,
    { paths: { '/tickets': { get: { operationId: '' }, post: { operationId: '' } } } },
    [],
  ],
  [
    'the usual names of the next page are known',
    invalidNextLinkNameValue,
    list({ 'x-ms-pageable': { nextLinkName: '@odata.nextLink' } }),
    [],
  ],
  ['a name that is no text is left to the rule about types', invalidNextLinkNameValue, list({ 'x-ms-pageable': { nextLinkName: 5 } }), []],
  ['what is no object is left to the rule about types', invalidNextLinkNameValue, list({ 'x-ms-pageable': 'nextLink' }), []],
  [
    'a form field is content as a body is',
    bodyOrFormDataParameterInFetchOperationNotAllowed,
    list({ parameters: [FORM] }),
    ["'ListTickets' reads with 'GET' but sends the 'formData' parameter 'f'."],
  ],
  [
    'HEAD reads as GET does, and each parameter is named',
    bodyOrFormDataParameterInFetchOperationNotAllowed,
    { paths: { '/tickets': { head: { operationId: 'Look', parameters: [BODY, { name: 'q', in: 'query' }, FORM] } } } },
    ["'Look' reads with 'HEAD' but sends the 'body' parameter 'body'.", "'Look' reads with 'HEAD' but sends the 'formData' parameter 'f'."],
  ],
  [
    'a POST that is polled must not send, either',
    bodyOrFormDataParameterInFetchOperationNotAllowed,
    create({ 'x-ms-notification': {}, parameters: [BODY] }),
    ["'CreateTicket' is polled but sends the 'body' parameter 'body'."],
  ],
  ['a POST that is not polled may send', bodyOrFormDataParameterInFetchOperationNotAllowed, create({ parameters: [BODY] }), []],
  ['nothing is sent, so no type is missing', consumesMissing, list({ consumes: [] }), []],
  [
    'a form without a type is called so',
    consumesMissing,
    create({ consumes: [], parameters: [FORM] }),
    ["'CreateTicket' sends a form, but 'consumes' does not say in which format."],
  ],
  [
    'neither operation nor document says the type',
    consumesMissing,
    { consumes: null, paths: { '/hooks': null } },
    ["'CreateTicket' sends a body, but 'consumes' does not say in which format."],
  ],
  [
    'a form cannot be JSON',
    mimeTypeNotCompatibleWithRequestContentSchemaType,
    create({ consumes: ['application/json', 'text/plain'], parameters: [FORM] }),
    ["'CreateTicket' sends form fields, which 'application/json' and 'text/plain' cannot carry."],
  ],
  [
    'a body cannot be a form',
    mimeTypeNotCompatibleWithRequestContentSchemaType,
    create({ consumes: [URL_ENCODED] }),
    [`'CreateTicket' sends a body, which '${URL_ENCODED}' cannot carry.`],
  ],
  [
    'a form may be URL-encoded',
    mimeTypeNotCompatibleWithRequestContentSchemaType,
    create({ consumes: [URL_ENCODED], parameters: [FORM] }),
    [],
  ],
  ['a form may be anything', mimeTypeNotCompatibleWithRequestContentSchemaType, create({ consumes: ['*/*'], parameters: [FORM] }), []],
  [
    'a body beside a form is the business of another rule',
    mimeTypeNotCompatibleWithRequestContentSchemaType,
    create({ parameters: [BODY, FORM] }),
    [],
  ],
  ['no type at all is the business of another rule', mimeTypeNotCompatibleWithRequestContentSchemaType, create({ consumes: [] }), []],
  [
    'what sends nothing fits every type',
    mimeTypeNotCompatibleWithRequestContentSchemaType,
    list({ consumes: ['multipart/form-data'] }),
    [],
  ],
  [
    'a file in a URL-encoded form is named',
    stringBinaryNotSupportedForFormUrlEncoded,
    create({ consumes: [URL_ENCODED.toUpperCase()], parameters: [FORM, FILE] }),
    ["'CreateTicket' sends the file 'file' in a URL-encoded form."],
  ],
  [
    'a form of several parts may hold the file',
    stringBinaryNotSupportedForFormUrlEncoded,
    create({ consumes: [URL_ENCODED, 'multipart/form-data'], parameters: [BYTES] }),
    [],
  ],
  [
    'a form without a file may be URL-encoded',
    stringBinaryNotSupportedForFormUrlEncoded,
    create({ consumes: [URL_ENCODED], parameters: [FORM] }),
    [],
  ],
  ['bytes in JSON are not a form', stringBinaryNotSupportedForFormUrlEncoded, create({ parameters: [BYTES] }), []],
  [
    'each response with a schema is named',
    operationHasManyResponsesWithSchema,
    list({ responses: { '201': { description: 'Made' }, '404': { schema: { type: 'object' } }, default: { schema: { type: 'object' } } } }),
    ["'ListTickets' has a schema for each of the responses '200', '404' and 'default'; only one of them is used."],
  ],
  [
    'an empty list of responses is told',
    operationMustHaveResponse,
    list({ responses: { '200': null } }),
    ["'ListTickets' declares no response."],
  ],
  ['responses of a wrong type are left to the rule about types', operationMustHaveResponse, list({ responses: 'OK' }), []],
  [
    'a trigger that is no webhook needs a response',
    operationMustHaveResponse,
    list({ 'x-ms-trigger': 'batch', responses: null }),
    ["'ListTickets' declares no response."],
  ],
  [
    'a webhook that is no trigger needs a response',
    operationMustHaveResponse,
    { paths: { '/hooks': { post: { 'x-ms-trigger': null, responses: null } } } },
    ["'OnTicketChanged' declares no response."],
  ],
  ['2XX counts as success', operationShouldHaveSuccessfulResponse, list({ responses: { '200': null, '2XX': {} } }), []],
  [
    'what only looks like a success is none',
    operationShouldHaveSuccessfulResponse,
    list({ responses: { '200': null, '2000': {}, a204: {} } }),
    ["'ListTickets' declares only '2000' and 'a204', which is no success."],
  ],
  ['no response at all is the business of another rule', operationShouldHaveSuccessfulResponse, list({ responses: null }), []],
  [
    'an event whose body takes no address has one missing',
    webhookOperationsMissingNotificationUrlProperty,
    list({ 'x-ms-trigger': 'batch' }),
    [],
  ],
  [
    'an action at the path of events takes no address',
    webhookOperationsMissingNotificationUrlProperty,
    { paths: { '/hooks': { get: { operationId: 'ListHooks' } } } },
    [],
  ],
  ['a polled trigger may be notified', notificationExtensionNotSupportedInWebhookOperation, list({ 'x-ms-notification': {} }), []],
  [
    'each character that a summary must not have is named',
    restrictedCharactersInSummary,
    list({ summary: 'a/b\\c<d>e*f%g&h?' }),
    ["The summary 'a/b\\c<d>e*f%g&h?' contains '/ \\ < > * % & ?', which a summary must not have."],
  ],
  ['a summary may have other signs', restrictedCharactersInSummary, list({ summary: 'List tickets (open), #1: "x" - y+z!' }), []],
])('%s', (_name, rule, changes, messages) => {
  test(`says ${rule.id}`, () => {
    expect(messagesOf(found(rule, changes))).toEqual(messages);
  });
});

describe('severities within a rule', () => {
  const body = [{ name: 'filter', in: 'body', schema: { type: 'object' } }];

  test('a GET with a body is a warning, for it has been published', () => {
    const [complaint] = found(bodyOrFormDataParameterInFetchOperationNotAllowed, list({ parameters: body }));
    expect(complaint?.complaint.atMost).toBe('warning');
  });

  test('a polled operation with a body is not excused', () => {
    const changes = list({ parameters: body, 'x-ms-notification': { operationId: 'OnTicketChanged' } });
    const [complaint] = found(bodyOrFormDataParameterInFetchOperationNotAllowed, changes);
    expect(complaint?.complaint).toMatchObject({ pointer: `${AT_LIST}/parameters/0` });
    expect(complaint?.complaint.atMost).toBeUndefined();
  });

  test('the name of the link in another case is a warning', () => {
    const [complaint] = found(invalidNextLinkNameValue, list({ 'x-ms-pageable': { nextLinkName: 'nextlink' } }));
    expect(complaint?.complaint.atMost).toBe('warning');
    expect(plainText(complaint?.complaint.help ?? [])).toBe("Write 'nextLink', if the service does.");
  });

  test('another name of the link is as bad as the level says', () => {
    const [complaint] = found(invalidNextLinkNameValue, list({ 'x-ms-pageable': { nextLinkName: 'next' } }));
    expect(complaint?.complaint).not.toHaveProperty('atMost');
    expect(complaint?.complaint).not.toHaveProperty('help');
  });
});

test('revisions that are null are not the same one', () => {
  const get = { 'x-ms-api-annotation': { family: 'Find', revision: null } };
  expect(findingsOf({ paths: { '/a': { get }, '/b': { get } } }, operationFamilyHasDuplicateRevisions)).toEqual([]);
});

test('a family is reported once, at its last operation, with the names of the active ones', () => {
  const revision = (number: number): JsonObject => ({
    operationId: `Find${number}`,
    'x-ms-api-annotation': { family: 'Find', revision: number },
  });
  const paths = { '/a': { get: revision(1) }, '/b': { get: revision(2) }, '/c': { get: revision(3) }, '/d': { get: revision(4) } };
  const complaints = found(operationFamilyHasManyActiveOperations, { paths });
  expect(pointersOf(complaints)).toEqual(['/paths/~1d/get/x-ms-api-annotation']);
  expect(messagesOf(complaints)).toEqual([
    "4 operations of the family 'Find' are not deprecated: 'Find1', 'Find2', 'Find3' and 'Find4'; at most 2 may be.",
  ]);
});

describe('fixes', () => {
  test.each([
    ['Create & send', 'Create and send'],
    ['Discount in %', 'Discount in percent'],
    ['R&D', 'R and D'],
  ])('the summary %s becomes %s', (summary, expected) => {
    expect(mended(found(restrictedCharactersInSummary, list({ summary })))).toEqual({ [`${AT_LIST}/summary`]: expected });
  });

  test('a slash is left to the publisher, because it may mean many things', () => {
    expect(mended(found(restrictedCharactersInSummary, list({ summary: 'Add/remove & sort' })))).toBeUndefined();
  });

  test('the event of a webhook is moved from the operation to its path', () => {
    const content = { schema: { type: 'object' } };
    const changes = { paths: { '/hooks': { 'x-ms-notification-content': null, post: { 'x-ms-notification-content': content } } } };
    expect(mended(found(operationMustHaveNotificationContentExtension, changes))).toEqual({
      '/paths/~1hooks/post/x-ms-notification-content': null,
      '/paths/~1hooks/x-ms-notification-content': content,
    });
  });

  test('an event that is no object is not moved', () => {
    const changes = { paths: { '/hooks': { 'x-ms-notification-content': null, post: { 'x-ms-notification-content': 'event' } } } };
    const complaints = found(operationMustHaveNotificationContentExtension, changes);
    expect(pointersOf(complaints)).toEqual(['/paths/~1hooks/post']);
    expect(mended(complaints)).toBeUndefined();
  });

  test.each<[string, JsonObject, readonly string[]]>([
    ['with a file is sent in parts', FILE, ['multipart/form-data']],
    ['with bytes is sent in parts', BYTES, ['multipart/form-data']],
    ['of texts is URL-encoded', FORM, [URL_ENCODED]],
    ['of bytes that are written as text is URL-encoded', { ...FORM, format: 'byte' }, [URL_ENCODED]],
    ['that is a list is JSON', { ...BODY, schema: { type: 'array' } }, ['application/json']],
    ['that has properties is JSON', { ...BODY, schema: { properties: {} } }, ['application/json']],
  ])('content %s', (_name, parameter, types) => {
    const complaints = found(consumesMissing, create({ consumes: [], parameters: [parameter] }));
    expect(mended(complaints)).toEqual({ [`${AT_CREATE}/consumes`]: types });
  });

  test('a URL-encoded form with a file becomes one of parts, and other types stay', () => {
    const changes = create({ consumes: ['text/plain', URL_ENCODED], parameters: [FILE] });
    expect(mended(found(stringBinaryNotSupportedForFormUrlEncoded, changes))).toEqual({
      [`${AT_CREATE}/consumes`]: ['text/plain', 'multipart/form-data'],
    });
  });

  test('a body that may be text gets no media type from us', () => {
    const text = create({ consumes: [], parameters: [{ name: 'body', in: 'body', schema: { type: 'string' } }] });
    expect(pointersOf(found(consumesMissing, text))).toEqual([`${AT_CREATE}/consumes`]);
    expect(mended(found(consumesMissing, text))).toBeUndefined();
    expect(mended(found(consumesMissing, create({ consumes: [] })))).toEqual({ [`${AT_CREATE}/consumes`]: ['application/json'] });
  });
});
