/** Paths that cannot be told apart, and paths that sometimes cannot. */

import { operationName } from '../../../connector/swagger/operation-name.ts';
import type { Operation } from '../../../connector/swagger/swagger.ts';
import { listOf, say } from '../../../text/text.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { hiddenPath, pathParameter } from './examples.ts';

/** Far more than 256 operations need; a file that has more is told so by another rule. */
const MOST_COMPARISONS = 500_000;

/** The path in lower case, every variable without its name. */
function shapeOf(path: string): string {
  return path.toLowerCase().replace(/\{[^{}]*\}/g, '{}');
}

export const pathRedefined: SwaggerRule = {
  id: 'PathRedefined',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'No two paths differ only in capital and small letters.',
  why: 'The platform compares paths without regard to case, the names of variables included, so the second one defines the first one again.',
  remedy:
    'Put the operations of both under one path. Where the service really has two, give one of them a path of its own and route it with a policy.',
  confidence: 'high',
  source: 'Seen in real output; no published connector breaks it.',
  bad: { paths: { '/Tickets': {} } },
  good: { paths: { '/all-tickets': {} } },
  reportedAt: '/paths/~1Tickets',
  visit: [
    onKey(['document'], ['paths'], (node, _value, _key, report) => {
      const first = new Map<string, string>();
      for (const { key, pointer } of node.swagger.paths) {
        const lowered = key.toLowerCase();
        const earlier = first.get(lowered);
        if (earlier === undefined) first.set(lowered, key);
        else
          report({ pointer, atKey: true, message: say`The path ${key} is the same as ${earlier}: only capital and small letters differ.` });
      }
    }),
  ],
};

export const duplicateOperationPath: SwaggerRule = {
  id: 'DuplicateOperationPath',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'No two operations have the same method and paths that differ only in the names of variables.',
  why: 'When a call arrives, its address fits both operations, and only one of them can answer.',
  remedy:
    'Merge the two operations. Where both are needed, give one of them another fixed part and route it to the real path with a policy.',
  confidence: 'high',
  source:
    'Documented rule; no published connector breaks it. Eight have pairs that also differ in a slash at the end, which is no duplicate.',
  bad: hiddenPath('/tickets/{number}', 'GetTicketByNumber', pathParameter('number')),
  good: hiddenPath('/tickets/by-number/{number}', 'GetTicketByNumber', pathParameter('number')),
  reportedAt: '/paths/~1tickets~1{number}/get',
  visit: [
    onKey(['document'], ['paths'], (node, _value, _key, report) => {
      const first = new Map<string, Operation>();
      for (const operation of node.swagger.operations) {
        const { key } = operation.path;
        const identity = `${operation.method} ${shapeOf(key)}`;
        const earlier = first.get(identity);
        if (earlier === undefined) first.set(identity, operation);
        else if (earlier.path.key.toLowerCase() !== key.toLowerCase()) {
          const other = say`${operationName(earlier)} at ${earlier.path.key}`;
          report({
            pointer: operation.pointer,
            atKey: true,
            message: say`The path ${key} of ${operationName(operation)} cannot be told from that of ${other}.`,
          });
        }
      }
    }),
  ],
};

/** One part of a path between slashes. */
interface Segment {
  readonly shape: string;
  /** What stands before and after the variables; undefined where there are none. */
  readonly around: { readonly before: string; readonly after: string } | undefined;
}

interface Route {
  readonly operation: Operation;
  readonly segments: readonly Segment[];
}

function segmentOf(shape: string): Segment {
  const open = shape.indexOf('{}');
  const around = open === -1 ? undefined : { before: shape.slice(0, open), after: shape.slice(shape.lastIndexOf('{}') + 2) };
  return { shape, around };
}

function takes(segment: Segment, other: Segment): boolean {
  const { around } = segment;
  if (around === undefined || other.around !== undefined) return false;
  const { before, after } = around;
  return other.shape.length > before.length + after.length && other.shape.startsWith(before) && other.shape.endsWith(after);
}

/** Whether a call of `other` can be read as a call of `route`, because a variable takes a fixed text there. */
function takesCallsOf(route: Route, other: Route): boolean {
  let taken = false;
  for (let index = 0; index < route.segments.length; index += 1) {
    const mine = route.segments[index];
    const theirs = other.segments[index];
    if (mine === undefined || theirs === undefined) return false;
    if (mine.shape === theirs.shape) continue;
    if (takes(mine, theirs)) taken = true;
    else if (!takes(theirs, mine)) return false;
  }
  return taken;
}

/** Operations in groups of which only members of the same can be mistaken for each other: same method, equally many segments. */
function routesByLength(operations: readonly Operation[]): readonly (readonly Route[])[] {
  const groups = new Map<string, Route[]>();
  for (const operation of operations) {
    const route = { operation, segments: shapeOf(operation.path.key).split('/').map(segmentOf) };
    const identity = `${operation.method} ${route.segments.length}`;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [route]);
    else group.push(route);
  }
  return [...groups.values()];
}

export const partialDuplicateOperationPath: SwaggerRule = {
  id: 'PartialDuplicateOperationPath',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning', calibrated: 'off' },
  summary: 'No value of a path parameter turns the path of one operation into that of another.',
  why: 'With `/tickets/{id}` and `/tickets/open`, a flow that passes the ID "open" to the first calls the second. In most services no ID looks like that.',
  remedy:
    'Leave it where no real value can equal the fixed word. Otherwise give one of the operations another fixed part and route it to the real path with a policy.',
  confidence: 'medium',
  source:
    'Documented rule. 105 published connectors have such paths, since most services do, and there is rarely anything to change: off by default.',
  bad: hiddenPath('/tickets/open', 'ListOpen'),
  good: hiddenPath('/open-tickets', 'ListOpen'),
  reportedAt: '/paths/~1tickets~1{ticketId}/get',
  visit: [
    onKey(['document'], ['paths'], (node, _value, _key, report) => {
      let comparisons = 0;
      for (const group of routesByLength(node.swagger.operations)) {
        for (const route of group) {
          if (route.segments.every((segment) => segment.around === undefined)) continue;
          comparisons += group.length;
          if (comparisons > MOST_COMPARISONS) return;
          const others = group.filter((other) => takesCallsOf(route, other)).map((other) => other.operation.path.key);
          if (others.length === 0) continue;
          const { operation } = route;
          const message = say`Calls of ${operationName(operation)} at ${operation.path.key} end at ${listOf(others)} when a value happens to be that word.`;
          report({ pointer: operation.pointer, atKey: true, message });
        }
      }
    }),
  ],
};
