import { describe, expect, test } from '@jest/globals';
import { commitAddress, fileAddress, rulePage } from '../../src/text/links.ts';

const SOURCE = { server: 'https://github.com', repository: 'contoso/connectors', sha: 'a'.repeat(40) };
const BLOB = `https://github.com/contoso/connectors/blob/${SOURCE.sha}`;

describe('the address of a line', () => {
  test.each([
    ['names the line', 'a/b.json', `${BLOB}/a/b.json#L12`],
    ['encodes spaces and signs of each folder', 'a b/#1 (x)?.json', `${BLOB}/a%20b/%231%20%28x%29%3F.json#L12`],
    ['encodes what Markdown and HTML would read', "a/<i>'*_~!`[]", `${BLOB}/a/%3Ci%3E%27%2A%5F%7E%21%60%5B%5D#L12`],
    ['encodes other languages', 'Łódź.json', `${BLOB}/%C5%81%C3%B3d%C5%BA.json#L12`],
    ['survives half a character', '\ud83d.json', `${BLOB}/%EF%BF%BD.json#L12`],
    ['asks for the plain text of a Markdown file, which has lines', 'a/README.MD', `${BLOB}/a/README.MD?plain=1#L12`],
  ])('%s', (_, path, address) => expect(fileAddress(SOURCE, path, 12)).toBe(address));

  test.each(['a/../b', './a', 'a//b', '/a', ''])('does not exist for %j, which a browser would change', (path) => {
    expect(fileAddress(SOURCE, path, 1)).toBeUndefined();
  });
});

test('an address does not exist for a name that holds a credential', () => {
  const credential = ['ghp', 'q7Rk2mVx9TnB4cJh6LwZ8sDf1GyP3eKa5UoX'].join('_');
  expect(fileAddress(SOURCE, `a/${credential}.json`, 3)).toBeUndefined();
  expect(fileAddress(SOURCE, `${credential}/readme.md`, 3)).toBeUndefined();
});

test('a commit and a rule have addresses', () => {
  expect(commitAddress(SOURCE)).toBe(`https://github.com/contoso/connectors/commit/${SOURCE.sha}`);
  expect(rulePage('TitlePattern')).toMatch(/^https:.*\/docs\/rules\/TitlePattern\.md$/);
});
