/** What may stand in a key of `paths`. */
import { say, type Text } from '../../../text/text.ts';
import { onObject, type SwaggerRule } from '../swagger-rule.ts';
import { hiddenPath, pathParameter } from './examples.ts';

const QUERY_OR_FRAGMENT = /[?#]/;

/** What is wrong with the braces of a path; undefined when every variable has a name and lies within one segment. */
export function templateFault(path: string): Text | undefined {
  let opened = -1;
  for (let index = 0; index < path.length; index += 1) {
    const character = path[index];
    if (opened === -1) {
      if (character === '{') opened = index;
      else if (character === '}') return say`a ${'}'} closes what no ${'{'} has opened`;
    } else if (character === '{') return say`a ${'{'} stands inside another one`;
    else if (character === '/') return say`a ${'{'} is not closed before the next slash`;
    else if (character === '}') {
      if (index === opened + 1) return say`the braces ${'{}'} enclose no name`;
      opened = -1;
    }
  }
  return opened === -1 ? undefined : say`a ${'{'} is never closed`;
}

export const operationPathContainsUnsupportedCharacters: SwaggerRule = {
  id: 'OperationPathContainsUnsupportedCharacters',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A path has no asterisk.',
  why: 'The gateway that connectors run behind reads an asterisk as a wildcard, so the path would catch calls of other operations.',
  remedy: 'Write a variable in braces where the value changes, and declare it as a path parameter.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: hiddenPath('/files/*', 'GetFile'),
  good: hiddenPath('/files/{name}', 'GetFile', pathParameter('name')),
  reportedAt: '/paths/~1files~1*',
  visit: [
    onObject(['pathItem'], (node, report) => {
      const { key } = node.path;
      if (!key.includes('*')) return;
      report({ pointer: node.pointer(), atKey: true, message: say`The path ${key} has an asterisk.` });
    }),
  ],
};

export const operationPathMayNotContainQueryOrFragment: SwaggerRule = {
  id: 'OperationPathMayNotContainQueryOrFragment',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A path ends before the query and has no fragment.',
  why: 'Swagger 2.0 keeps the query apart from the path. Two paths that differ only behind `?` are the same path for the platform, and a fragment never leaves the client.',
  remedy:
    'Declare what stands behind `?` as query parameters; give fixed values as a `default` and hide them with `"x-ms-visibility": "internal"`. A `?` or `#` that is part of the path itself is written `%3F` or `%23`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: hiddenPath('/tickets?open=true', 'ListOpen'),
  good: hiddenPath('/open-tickets', 'ListOpen'),
  reportedAt: '/paths/~1tickets?open=true',
  visit: [
    onObject(['pathItem'], (node, report) => {
      const { key } = node.path;
      const at = key.search(QUERY_OR_FRAGMENT);
      if (at === -1) return;
      const part = key[at] === '?' ? 'a query' : 'a fragment';
      report({ pointer: node.pointer(), atKey: true, message: say`The path ${key} contains ${[part]}.` });
    }),
  ],
};

export const operationPathMustStartWithSlash: SwaggerRule = {
  id: 'OperationPathMustStartWithSlash',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A path starts with a slash.',
  why: 'The path is put straight behind the base path. Without the slash between them the two run into one word, and the file is refused.',
  remedy: 'Put a slash in front of the path.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: hiddenPath('ping', 'Ping'),
  good: hiddenPath('/ping', 'Ping'),
  reportedAt: '/paths/ping',
  visit: [
    onObject(['pathItem'], (node, report) => {
      const { key } = node.path;
      if (key.startsWith('/')) return;
      const message = say`The path ${key} does not start with a slash.`;
      report({ pointer: node.pointer(), atKey: true, message, help: say`Write ${`/${key}`}.` });
    }),
  ],
};

export const operationPathTemplateNotValid: SwaggerRule = {
  id: 'OperationPathTemplateNotValid',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Every variable of a path is a name between one pair of braces, within one segment.',
  why: 'The platform puts the value of a parameter where the braces are. When they do not match, it cannot tell which part of the path is the variable.',
  remedy:
    'Close each brace before the next slash and put a name between them. A brace that is part of the path itself is written `%7B` or `%7D`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: hiddenPath('/files/{name', 'GetFile'),
  good: hiddenPath('/files/{name}', 'GetFile', pathParameter('name')),
  reportedAt: '/paths/~1files~1{name',
  visit: [
    onObject(['pathItem'], (node, report) => {
      const { key } = node.path;
      const fault = templateFault(key);
      if (fault === undefined) return;
      report({ pointer: node.pointer(), atKey: true, message: say`The braces of the path ${key} do not match: ${fault}.` });
    }),
  ],
};

export const operationPathVariablesContainDefaults: SwaggerRule = {
  id: 'OperationPathVariablesContainDefaults',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A variable of a path is a name without a default value.',
  why: 'Some frameworks write `{number=1}`. Swagger 2.0 takes all of it for the name, so no parameter belongs to the variable.',
  remedy: 'Leave only the name between the braces, and write the value as `default` of the parameter.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: hiddenPath('/pages/{number=1}', 'GetPage', pathParameter('number=1')),
  good: hiddenPath('/pages/{number}', 'GetPage', { ...pathParameter('number'), default: '1' }),
  reportedAt: '/paths/~1pages~1{number=1}',
  visit: [
    onObject(['pathItem'], (node, report) => {
      const variable = node.path.variables.find((name) => name.includes('='));
      if (variable === undefined) return;
      const message = say`The variable ${`{${variable}}`} of the path ${node.path.key} contains a default value.`;
      report({ pointer: node.pointer(), atKey: true, message });
    }),
  ],
};
