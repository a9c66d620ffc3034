import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { findUnsafeCode } from '../../scripts/bundle-safety.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

describe('code is unsafe that', () => {
  test.each([
    ['calls eval', 'eval(text)', 'eval makes code of text'],
    ['calls eval by another way', 'const run = (0, eval); run(text);', 'eval makes code of text'],
    ['calls eval of the global object', 'globalThis.eval(text)', 'eval makes code of text'],
    ['calls eval by a written name', "globalThis['eval'](text)", 'eval makes code of text'],
    ['makes a function', "new Function('a', text)", 'Function makes code of text'],
    ['makes a function without new', 'Function(text)()', 'Function makes code of text'],
    ['makes a function of the global object', 'new globalThis.Function(text)', 'Function makes code of text'],
    ['makes a function by a constructor', '(async () => {}).constructor(text)', 'a constructor that is looked up'],
    ['gives text to a timer', "setTimeout('work()', 1)", 'a timer makes code of text'],
    ['requires what it computes', 'require(name)', 'what is loaded is not a fixed name'],
    ['requires a package', "__require('left-pad')", 'left-pad is neither bundled nor part of Node'],
    ['imports what it computes', 'await import(path + ".js")', 'what is loaded is not a fixed name'],
    ['imports a package', "import a from 'left-pad'", 'left-pad is neither bundled nor part of Node'],
    ['passes a package on', "export * from 'left-pad'", 'left-pad is neither bundled nor part of Node'],
    ['imports from the web', "await import('https://example.com/a.js')", 'is neither bundled nor part of Node'],
    ['loads a compiler', "import { runInNewContext } from 'node:vm'", 'node:vm runs text as code'],
    ['is not code', 'const = 1', 'the code cannot be parsed'],
  ])('%s', (_name, code, message) => {
    expect(findUnsafeCode('made.js', `\n${code}`)).toEqual([{ line: expect.any(Number), message: expect.stringContaining(message) }]);
  });
});

describe('code is safe that', () => {
  test.each([
    ['speaks of eval in a text', "const words = 'eval(text), new Function(text)'; // eval(text)"],
    [
      'loads modules of Node and its own',
      "import 'node:fs'; import './a.js'; export { b } from '../b.js'; __require('path'); await import('./c.js');",
    ],
    ['gives a function to a timer', 'setTimeout(() => work(), 1)'],
    ['tells what class something is of', 'if (value.constructor === Object) work();'],
  ])('%s', (_name, code) => {
    expect(findUnsafeCode('made.js', code)).toEqual([]);
  });
});

test.each(BUILT)('dist/%s makes no code of text and loads nothing from elsewhere', (name) => {
  expect(findUnsafeCode(name, readFileSync(join(ROOT, 'dist', name), 'utf8'))).toEqual([]);
});
