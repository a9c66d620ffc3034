import { describe, expect, it, test } from '@jest/globals';
import { versionNotRaised } from '../../../src/rules/pull-request/version-not-raised.ts';
import { complaintsOf, FOLDER, messagesOf, modified, newConnector, SWAGGER, unchanged } from './samples.ts';

const PATH = `${FOLDER}/apiDefinition.swagger.json`;
const updateTo = (text: string) => ({ files: [modified(PATH, text, SWAGGER), unchanged(`${FOLDER}/readme.md`)] });
const MORE = SWAGGER.replace('"operationId":"ListTickets"', '"operationId":"ListTickets","deprecated":false');

describe('VersionNotRaised', () => {
  it('reports an update that changes more than texts under the old version', () => {
    expect(messagesOf(versionNotRaised, updateTo(MORE))).toEqual([
      'The version is `1.0`, as in the published connector, though more than texts was changed.',
    ]);
  });

  it('points at the version', () => {
    const text = JSON.stringify(JSON.parse(MORE), null, 2);
    const line = text.split('\n').findIndex((words) => words.includes('"version"')) + 1;
    expect(complaintsOf(versionNotRaised, updateTo(text))).toMatchObject([{ file: PATH, line }]);
  });

  it('takes a property that is called like a text for more than a text', () => {
    const withProperty = (type: string) =>
      SWAGGER.replace('"schema":{"type":"object"}', `"schema":{"type":"object","properties":{"title":{"type":"${type}"}}}`);
    const files = [modified(PATH, withProperty('integer'), withProperty('string')), unchanged(`${FOLDER}/readme.md`)];
    expect(messagesOf(versionNotRaised, { files })).toHaveLength(1);
  });

  test.each([
    ['another version', updateTo(MORE.replace('"version":"1.0"', '"version":"1.1"'))],
    [
      'changed texts only',
      updateTo(SWAGGER.replace('Lists tickets.', 'Lists all tickets.').replace('"operationId"', '"summary":"New","operationId"')),
    ],
    ['another order of the keys', updateTo(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(SWAGGER)).reverse())))],
    ['a swagger without a version', updateTo(MORE.replace('"version":"1.0"', '"x":1'))],
    ['a new connector', { files: newConnector() }],
  ])('says nothing about %s', (_, changes) => {
    expect(messagesOf(versionNotRaised, changes)).toEqual([]);
  });
});
