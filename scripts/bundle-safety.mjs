/** What the code in `dist/` must not do: make code of text, or load what is not part of it or of Node. The code is parsed, not searched. */
import { builtinModules } from 'node:module';
import { parseSync, Visitor } from 'rolldown/utils';

/** Modules of Node that run text as code. */
const COMPILERS = new Set(['vm', 'node:vm', 'repl', 'node:repl', 'inspector', 'node:inspector']);
const BUILTIN = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const FUNCTION_MAKERS = new Set(['Function', 'AsyncFunction', 'GeneratorFunction']);
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate']);
/** What the bundler calls a `require` that it leaves to Node. */
const REQUIRE = /^(?:__)?require(?:\$\d+)?$/;

/** `{line, message}` for each such place of a module. `name` is only for errors of the parser. */
export function findUnsafeCode(name, text) {
  const { program, errors } = parseSync(name, text, { sourceType: 'module' });
  if (errors.length > 0) return [{ line: 1, message: `the code cannot be parsed: ${errors[0].message}` }];
  const found = [];
  const say = ({ start }, message) => found.push({ line: text.slice(0, start).split('\n').length, message });
  const loaded = (node, source) => {
    const target = literalOf(source);
    if (target === undefined) say(node, 'what is loaded is not a fixed name');
    else if (COMPILERS.has(target)) say(node, `${target} runs text as code`);
    else if (!BUILTIN.has(target) && !target.startsWith('./') && !target.startsWith('../'))
      say(node, `${target} is neither bundled nor part of Node`);
  };
  new Visitor({
    Identifier: (node) => {
      if (node.name === 'eval') say(node, 'eval makes code of text');
    },
    NewExpression: (node) => checkMaker(node, say),
    CallExpression: (node) => {
      checkMaker(node, say);
      const { callee } = node;
      if (callee.type === 'Identifier' && REQUIRE.test(callee.name)) loaded(node, node.arguments[0]);
      if (callee.type === 'MemberExpression' && callee.computed && nameOf(callee) === 'eval') say(node, 'eval makes code of text');
      if (TIMERS.has(nameOf(callee)) && literalOf(node.arguments[0]) !== undefined) say(node, 'a timer makes code of text');
    },
    ImportExpression: (node) => loaded(node, node.source),
    ImportDeclaration: (node) => loaded(node, node.source),
    ExportNamedDeclaration: (node) => {
      if (node.source) loaded(node, node.source);
    },
    ExportAllDeclaration: (node) => loaded(node, node.source),
  }).visit(program);
  return found;
}

/** `Function(…)`, `new Function(…)`, and the same by way of a function's constructor. */
function checkMaker(node, say) {
  if (FUNCTION_MAKERS.has(nameOf(node.callee))) say(node, `${nameOf(node.callee)} makes code of text`);
  if (node.callee.type === 'MemberExpression' && nameOf(node.callee) === 'constructor')
    say(node, 'a constructor that is looked up can make code of text');
}

/** The name that is called, on whatever object. */
function nameOf(callee) {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression') return undefined;
  return callee.computed ? literalOf(callee.property) : callee.property.name;
}

function literalOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node?.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0].value.cooked : undefined;
}
