/** `x-ms-pageable`: lists that come in pages. */
import { isObject, member } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { listOf, say } from '../../../text/text.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { listTickets } from './examples.ts';

const NAMES: readonly string[] = ['nextLink', '@odata.nextLink'];

export const invalidNextLinkNameValue: SwaggerRule = {
  id: 'InvalidNextLinkNameValue',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'The address of the next page is in `nextLink` or `@odata.nextLink`.',
  why: 'The platform looks for the address under these two names and no other. Under another name a flow only ever gets the first page, and nobody notices.',
  remedy: 'Rename the property of the response in a policy or a script, and write its new name here.',
  confidence: 'medium',
  source: 'Documented rule; 61 published operations use the two names. One connector of 2021 has `nextlink`: another case is a warning.',
  bad: listTickets({ 'x-ms-pageable': { nextLinkName: 'next_page' } }),
  good: listTickets({ 'x-ms-pageable': { nextLinkName: 'nextLink' } }),
  reportedAt: '/paths/~1tickets/get/x-ms-pageable/nextLinkName',
  visit: [
    onKey(['operation'], ['x-ms-pageable'], (node, value, key, report) => {
      if (!isObject(value)) return;
      const name = member(value, 'nextLinkName');
      if (name !== undefined && (typeof name !== 'string' || NAMES.includes(name))) return;
      const place = { pointer: node.pointer(key, 'nextLinkName') };
      if (name === undefined) {
        report({
          ...place,
          message: say`${operationName(node.operation)} is paged but does not say where the address of the next page is.`,
        });
        return;
      }
      const meant = NAMES.find((each) => each.toLowerCase() === name.toLowerCase());
      report({
        ...place,
        message: say`${operationName(node.operation)} has the address of the next page in ${name}; the platform looks for ${listOf(NAMES)}.`,
        ...(meant !== undefined && { help: say`Write ${meant}, if the service does.`, atMost: 'warning' as const }),
      });
    }),
  ],
};
