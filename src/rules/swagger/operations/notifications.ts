/** Webhooks and the operations that go with them: what is sent, where to, and which trigger is told about it. */
import { isObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { say } from '../../../text/text.ts';
import type { Complaint } from '../../rule.ts';
import type { NodeOf } from '../node.ts';
import { onKey, onObject, type SwaggerRule } from '../swagger-rule.ts';
import { hasNotificationUrl, isWebhook } from '../webhooks/notification-urls.ts';
import { listTickets, operationWith } from './examples.ts';

const CONTENT = 'x-ms-notification-content';
const NOTIFIED = listTickets({ 'x-ms-trigger': 'batch', 'x-ms-notification': { operationId: 'OnTicketChanged' } });

export const notificationExtensionNotSupportedInWebhookOperation: SwaggerRule = {
  id: 'NotificationExtensionNotSupportedInWebhookOperation',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A webhook operation has no `x-ms-notification`.',
  why: 'The extension tells a polling trigger which webhook may wake it up. On the webhook itself it means nothing.',
  remedy: 'Move `x-ms-notification` to the polling trigger.',
  confidence: 'medium',
  source: 'Documented rule; the extension occurs in no published connector.',
  bad: { paths: { '/hooks': { post: { 'x-ms-notification': { operationId: 'OnTicketChanged' } } } } },
  good: NOTIFIED,
  reportedAt: '/paths/~1hooks/post/x-ms-notification',
  alsoTriggers: ['BodyOrFormDataParameterInFetchOperationNotAllowed'],
  visit: [
    onKey(['operation'], ['x-ms-notification'], (node, _value, key, report) => {
      if (!isWebhook(node.operation)) return;
      report({ pointer: node.pointer(key), message: say`${operationName(node.operation)} is a webhook itself, so it cannot have ${key}.` });
    }),
  ],
};

export const notificationExtensionSupportedForTriggerOnly: SwaggerRule = {
  id: 'NotificationExtensionSupportedForTriggerOnly',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Only a trigger has `x-ms-notification`.',
  why: 'The extension says when to poll again. An action is called once, by its flow.',
  remedy: 'Add `"x-ms-trigger": "batch"` if the operation is meant to be a trigger; otherwise delete `x-ms-notification`.',
  confidence: 'high',
  source: 'Documented rule; the extension occurs in no published connector.',
  bad: listTickets({ 'x-ms-notification': { operationId: 'OnTicketChanged' } }),
  good: NOTIFIED,
  reportedAt: '/paths/~1tickets/get/x-ms-notification',
  visit: [
    onKey(['operation'], ['x-ms-notification'], (node, _value, key, report) => {
      if (Object.hasOwn(node.value, 'x-ms-trigger')) return;
      report({ pointer: node.pointer(key), message: say`${operationName(node.operation)} has ${key} but is no trigger.` });
    }),
  ],
};

export const notificationOperationMustBeWebhook: SwaggerRule = {
  id: 'NotificationOperationMustBeWebhook',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'The operation that `x-ms-notification` names is a webhook.',
  why: 'The trigger is to be woken up by a call from the service. Only an operation that subscribes with an address can bring that about.',
  remedy: 'Name the operation that subscribes: the one with a notification URL in its body.',
  confidence: 'high',
  source: 'Documented rule; the extension occurs in no published connector.',
  bad: listTickets({ 'x-ms-trigger': 'batch', 'x-ms-notification': { operationId: 'CreateTicket' } }),
  good: NOTIFIED,
  reportedAt: '/paths/~1tickets/get/x-ms-notification/operationId',
  visit: [
    onKey(['operation'], ['x-ms-notification'], (node, value, key, report) => {
      const id = member(value, 'operationId');
      const named = typeof id === 'string' ? node.swagger.operation(id) : undefined;
      if (named === undefined || isWebhook(named)) return;
      report({
        pointer: node.pointer(key, 'operationId'),
        message: say`${operationName(node.operation)} names ${operationName(named)} to be notified by, which is no webhook.`,
      });
    }),
  ],
};

function closedHook(content: JsonValue | undefined): SwaggerRule['bad'] {
  const body = { name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/NewHook' } };
  const post = operationWith('OnTicketClosed', { 'x-ms-trigger': 'single', parameters: [body] });
  return { paths: { '/other-hooks': content === undefined ? { post } : { [CONTENT]: content, post } } };
}

export const operationMustHaveNotificationContentExtension: SwaggerRule = {
  id: 'OperationMustHaveNotificationContentExtension',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'The path of a webhook says what the service sends.',
  why: 'Later steps of the flow use the fields of the event. Without its schema the trigger offers none.',
  remedy: 'Add `x-ms-notification-content` with the schema of the event beside the HTTP method, not inside the operation.',
  confidence: 'high',
  source: 'Seen in real output; no published connector breaks it.',
  bad: closedHook(undefined),
  good: closedHook({ schema: { $ref: '#/definitions/Ticket' } }),
  reportedAt: '/paths/~1other-hooks/post',
  visit: [
    onObject(['operation'], (node, report) => {
      if (Object.hasOwn(node.path.value, CONTENT) || !hasNotificationUrl(node.operation)) return;
      const message = say`The body of ${operationName(node.operation)} has a notification URL, but its path has no ${CONTENT}.`;
      report({ pointer: node.pointer(), message, ...moveToPath(node) });
    }),
  ],
};

/** When the content stands inside the operation, it only has to be moved up. */
function moveToPath(node: NodeOf<'operation'>): Pick<Complaint, 'help' | 'fix'> {
  const content = member(node.value, CONTENT);
  if (!isObject(content)) return {};
  return {
    help: say`Move ${CONTENT} out of the operation, to stand beside ${String(node.key)}.`,
    fix: {
      kind: 'json',
      edits: [
        { op: 'remove', pointer: node.pointer(CONTENT) },
        { op: 'set', pointer: `${node.path.pointer}/${CONTENT}`, value: content },
      ],
    },
  };
}

export const webhookOperationsMissingNotificationUrlProperty: SwaggerRule = {
  id: 'WebhookOperationsMissingNotificationUrlProperty',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'The body of a webhook trigger has a property for the notification URL.',
  why: 'The service can only send its events to an address that it was told. The platform fills in the property that is marked for it.',
  remedy:
    'Mark the property of the body that takes the address with `"x-ms-notification-url": true` and `"x-ms-visibility": "internal"`, and list it in `required`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { definitions: { NewHook: { required: null, properties: { url: { 'x-ms-notification-url': null } } } } },
  good: { definitions: { NewHook: { properties: { url: { 'x-ms-notification-url': true } } } } },
  reportedAt: '/paths/~1hooks/post',
  visit: [
    onKey(['operation'], ['x-ms-trigger'], (node, _value, _key, report) => {
      if (!Object.hasOwn(node.path.value, CONTENT) || hasNotificationUrl(node.operation)) return;
      report({
        pointer: node.pointer(),
        message: say`The body of ${operationName(node.operation)} has no property that is marked as notification URL.`,
      });
    }),
  ],
};
