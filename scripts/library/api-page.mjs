/** The page about the library: one section for each declaration, made of its docstring and its own text. */

/** `declarations` as `readDeclarations` gives them. */
export function renderApiPage(declarations) {
  const exported = declarations.filter(({ exported }) => exported);
  const hidden = new Map(declarations.filter((one) => !one.exported).map((one) => [one.name, one]));
  const values = exported.filter(({ isValue }) => isValue);
  const types = exported.filter(({ isValue }) => !isValue);
  const addresses = addressesOf([...values, ...types]);
  const linked = (name) => `[${name}](#${addresses.get(name)})`;
  const listOf = (some) => some.map(({ name }) => linked(name)).join(', ');
  const pageOf = (one) => section(one, hidden, (names) => names.filter((name) => addresses.has(name)).map(linked));
  return `${[
    '# The library, name by name',
    'This page is made from the source (`npm run generate`). [The guide](library.md) tells how the parts go together.',
    '## Contents',
    `Functions and values: ${listOf(values)}.`,
    `Types: ${listOf(types)}.`,
    '## Functions and values',
    ...values.flatMap(pageOf),
    '## Types',
    ...types.flatMap(pageOf),
  ].join('\n\n')}\n`;
}

/** Anchors as GitHub makes them, which do not tell upper from lower case and number what comes twice. */
function addressesOf(declarations) {
  const taken = new Map();
  return new Map(
    declarations.map(({ name }) => {
      const plain = name.toLowerCase();
      const before = taken.get(plain) ?? 0;
      taken.set(plain, before + 1);
      return [name, before === 0 ? plain : `${plain}-${before}`];
    }),
  );
}

function section({ name, comment, text, uses }, hidden, linksTo) {
  const { words, errors, example } = readComment(comment);
  // A constant that only a type is made of is part of what the type says.
  const constants = uses.flatMap((used) => hidden.get(used) ?? []).map((constant) => constant.text);
  const others = linksTo(uses.filter((used) => used !== name).sort());
  return [
    `### ${name}`,
    ...(words === '' ? [] : [words]),
    ...errors.map((error) => `**Throws** ${error}`),
    code([...constants, text].map((line) => line.replace(/^declare /, '')).join('\n\n')),
    ...(example === '' ? [] : ['Example:', code(example)]),
    ...(others.length === 0 ? [] : [`See ${others.join(', ')}.`]),
  ];
}

const code = (text) => `\`\`\`ts\n${text}\n\`\`\``;

/** The parts of a docstring: paragraphs, what is thrown, and an example. */
export function readComment(comment) {
  const lines = comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const [words = '', ...tags] = lines.join('\n').trim().split(/^@/m);
  const partsOf = (tag) => tags.filter((part) => part.startsWith(`${tag}`)).map((part) => part.slice(tag.length).trim());
  return { words: words.trim(), errors: partsOf('throws'), example: partsOf('example').join('\n\n') };
}
