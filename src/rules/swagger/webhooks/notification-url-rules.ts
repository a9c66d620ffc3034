/** The address to call back: hidden, required and a string in the body of the subscribing operation, and nowhere else. */
import { textOf } from '../../../connector/swagger/swagger.ts';
import type { JsonEdit } from '../../../fixes/fix.ts';
import { say } from '../../../text/text.ts';
import type { Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, type SwaggerRule, TYPED, type Visit } from '../swagger-rule.ts';
import { NOTIFICATION_URL, notificationUrlUses, type UrlUse } from './notification-urls.ts';

/** Calls the check for every marked property that a request body reaches. */
function onNotificationUrl(check: (node: SwaggerNode, use: UrlUse, report: Report) => void): Visit {
  return onKey(['schema', 'reference'], [NOTIFICATION_URL], (node, _value, _key, report) => {
    const use = notificationUrlUses(node.swagger).get(node.value);
    if (use !== undefined) check(node, use, report);
  });
}

export const notificationUrlNotInternal: SwaggerRule = {
  id: 'NotificationUrlNotInternal',
  subject: 'swagger',
  group: 'Webhooks',
  levels: { documented: 'error' },
  summary: 'The notification URL of a webhook is hidden from makers of flows.',
  why: 'The platform fills in this address when the flow is switched on. A maker who sees the field has to invent a value for it, and the trigger then never fires.',
  remedy: 'Add `"x-ms-visibility": "internal"` to the property, or to one of the objects that contain it.',
  confidence: 'high',
  source: 'Documented rule; none of about 600 notification URLs in published connectors breaks it.',
  bad: { definitions: { NewHook: { properties: { url: { 'x-ms-visibility': null } } } } },
  good: { definitions: { NewHook: { properties: { url: { 'x-ms-visibility': 'internal' } } } } },
  reportedAt: '/definitions/NewHook/properties/url',
  visit: [
    onNotificationUrl((node, use, report) => {
      if (!use.visible) return;
      report({
        pointer: node.pointer(),
        message: say`The notification URL ${String(node.key)} is visible to makers of flows; it must be internal.`,
        fix: { kind: 'json', edits: [{ op: 'set', pointer: node.pointer('x-ms-visibility'), value: 'internal' }] },
      });
    }),
  ],
};

export const notificationUrlNotRequired: SwaggerRule = {
  id: 'NotificationUrlNotRequired',
  subject: 'swagger',
  group: 'Webhooks',
  levels: { documented: 'error' },
  summary: 'The notification URL of a webhook is required, and so is every object that contains it.',
  why: 'Fields that are hidden and optional are left out of the request. Without the address the service accepts the subscription and has nowhere to send its events.',
  remedy:
    'Put the name of the property into the `required` list of the object that declares it, and do the same for each object on the way to it.',
  confidence: 'high',
  source: 'Documented rule; none of about 600 notification URLs in published connectors breaks it.',
  bad: { definitions: { NewHook: { required: null } } },
  good: { definitions: { NewHook: { required: ['url'] } } },
  reportedAt: '/definitions/NewHook/properties/url',
  visit: [
    onNotificationUrl((node, use, report) => {
      if (!use.optional) return;
      const edits = requireOwnName(node);
      report({
        pointer: node.pointer(),
        message: say`The notification URL ${String(node.key)} can be left out: it, or an object that contains it, is not required.`,
        ...(edits !== undefined && { fix: { kind: 'json', edits } as const }),
      });
    }),
  ],
};

/** Adds the property to `required` beside it; undefined when it is there already (then an outer object is the optional one). */
function requireOwnName(node: SwaggerNode): readonly JsonEdit[] | undefined {
  const owner = node.parent;
  if (owner === undefined || node.container !== 'properties') return undefined;
  const required = owner.swagger.requiredNames(owner.value);
  const name = String(node.key);
  return required.has(name) ? undefined : [{ op: 'set', pointer: owner.pointer('required'), value: [...required, name] }];
}

export const notificationUrlNotString: SwaggerRule = {
  id: 'NotificationUrlNotString',
  subject: 'swagger',
  group: 'Webhooks',
  levels: { documented: 'error' },
  summary: 'The notification URL of a webhook has the type string.',
  why: 'The platform writes an address into this property. It can only do so where text is expected.',
  remedy: 'Declare the property with `"type": "string"`.',
  confidence: 'high',
  source: 'Documented rule; one published connector, from before the certification checks, breaks it.',
  bad: { definitions: { NewHook: { properties: { url: { type: 'object' } } } } },
  good: { definitions: { NewHook: { properties: { url: { type: 'string' } } } } },
  reportedAt: '/definitions/NewHook/properties/url/type',
  visit: [
    onNotificationUrl((node, _use, report) => {
      const type = textOf(node.swagger.resolveSchema(node.value), 'type');
      if (type === 'string') return;
      const found = type === undefined ? say`has no type` : say`has the type ${type}`;
      report({
        pointer: node.pointer('type'),
        message: say`The notification URL ${String(node.key)} ${found}; it must be a string.`,
        ...(node.kind === 'schema' && {
          fix: { kind: 'json', edits: [{ op: 'set', pointer: node.pointer('type'), value: 'string' }] } as const,
        }),
      });
    }),
  ],
};

export const notificationUrlNotAllowedInThisPosition: SwaggerRule = {
  id: 'NotificationUrlNotAllowedInThisPosition',
  subject: 'swagger',
  group: 'Webhooks',
  levels: { documented: 'error' },
  summary: 'Only properties of a request body are marked as notification URL.',
  why: 'The platform puts its address into the body of the subscribing request and nowhere else. A mark in the query, a header or a response has no effect, and the service never learns where to send its events.',
  remedy: 'Move the address into the body of the operation that subscribes, or delete the mark.',
  confidence: 'medium',
  source: 'Documented rule; no published connector breaks it. A definition that bodies and responses share is not reported.',
  bad: {
    parameters: {
      Limit: {
        name: 'limit',
        in: 'query',
        type: 'string',
        'x-ms-summary': 'Limit',
        description: 'How many tickets to return.',
        [NOTIFICATION_URL]: true,
      },
    },
  },
  good: {
    parameters: {
      Limit: { name: 'limit', in: 'query', type: 'string', 'x-ms-summary': 'Limit', description: 'How many tickets to return.' },
    },
  },
  reportedAt: '/parameters/Limit/x-ms-notification-url',
  visit: [
    onKey([...TYPED, 'reference'], [NOTIFICATION_URL], (node, value, key, report) => {
      const place = value === true ? wrongPlaceOf(node) : undefined;
      if (place === undefined) return;
      report({ pointer: node.pointer(key), message: say`A notification URL cannot stand in ${[place]}, only in a request body.` });
    }),
  ],
};

function wrongPlaceOf(node: SwaggerNode): string | undefined {
  if (node.kind === 'header') return 'a response header';
  if (node.kind === 'items') return 'the items of a parameter';
  if (node.kind === 'parameter') return node.in === 'body' ? undefined : 'a parameter';
  return node.roles.output && !node.roles.input ? 'what the service sends back' : undefined;
}
