import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../../src/connector/json-value.ts';
import { operationFamilyHasManyActiveOperations } from '../../../../src/rules/swagger/operations/families.ts';
import {
  notificationOperationMustBeWebhook,
  operationMustHaveNotificationContentExtension,
} from '../../../../src/rules/swagger/operations/notifications.ts';
import { operationIdNotUnique, operationIdRequired, operationIdTooLong } from '../../../../src/rules/swagger/operations/operation-ids.ts';
import { invalidNextLinkNameValue } from '../../../../src/rules/swagger/operations/pageable.ts';
import {
  bodyOrFormDataParameterInFetchOperationNotAllowed,
  consumesMissing,
  mimeTypeNotCompatibleWithRequestContentSchemaType,
} from '../../../../src/rules/swagger/operations/request-content.ts';
import {
  operationHasManyResponsesWithSchema,
  operationMustHaveResponse,
  operationShouldHaveSuccessfulResponse,
} from '../../../../src/rules/swagger/operations/responses.ts';
import { operationIdShouldEndWithRevision } from '../../../../src/rules/swagger/operations/revisions.ts';
import { operationSummaryTooLong, restrictedCharactersInSummary } from '../../../../src/rules/swagger/operations/summaries.ts';
import type { SwaggerRule } from '../../../../src/rules/swagger/swagger-rule.ts';
import { found, mended, messagesOf, pointersOf } from '../found.ts';

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
  });
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

  test('a body that may be text gets no media type from us', () => {
    const text = create({ consumes: [], parameters: [{ name: 'body', in: 'body', schema: { type: 'string' } }] });
    expect(pointersOf(found(consumesMissing, text))).toEqual([`${AT_CREATE}/consumes`]);
    expect(mended(found(consumesMissing, text))).toBeUndefined();
    expect(mended(found(consumesMissing, create({ consumes: [] })))).toEqual({ [`${AT_CREATE}/consumes`]: ['application/json'] });
  });
});
