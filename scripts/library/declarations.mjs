/**
 * The types of the library as one file. The compiler writes a declaration file for each module; what `src/index.ts` exports, and every type
 * that it reaches, is put together here. Two declarations of one name, and a type from a package, are errors: they would need a name or a
 * dependency that users of the library do not have.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

const ENTRY = 'src/index.d.ts';
const VALUES = new Set(['FunctionDeclaration', 'TSDeclareFunction', 'VariableDeclaration', 'ClassDeclaration']);

/** The declarations of the library of the project in `root`: the exported values in the order of the entry, then types by name. */
export function readDeclarations(root) {
  const folder = mkdtempSync(join(tmpdir(), 'connector-preflight-types-'));
  try {
    emitDeclarations(root, folder);
    return collect(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function emitDeclarations(root, folder) {
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      // What nothing uses is for the type check to say; the types of the library are the same.
      noUnusedLocals: false,
      noUnusedParameters: false,
      outDir: folder,
      rootDir: root,
      typeRoots: [join(root, 'node_modules/@types')],
    },
    include: [],
    files: [join(root, 'src/index.ts')],
  };
  const project = join(folder, 'tsconfig.json');
  writeFileSync(project, JSON.stringify(settings));
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  try {
    execFileSync(process.execPath, [compiler, '--project', project], { stdio: 'pipe' });
  } catch (error) {
    throw new Error(`The types of the library could not be made.\n${error.stdout}`, { cause: error });
  }
}

function collect(folder) {
  const modules = new Map();
  const moduleAt = (path) => {
    if (!modules.has(path)) modules.set(path, readModule(readFileSync(join(folder, path), 'utf8'), path));
    return modules.get(path);
  };
  const found = new Map();
  const waiting = [...moduleAt(ENTRY).exports].map(([name, source]) => ({ name, ...source, exported: true }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { declaration, path } = resolve(next, moduleAt);
    const known = found.get(next.name);
    if (known !== undefined && known.path !== path) throw new Error(`${known.path} and ${path} both declare ${next.name} for the library.`);
    if (known !== undefined) continue;
    found.set(next.name, { ...declaration, name: next.name, path, exported: next.exported || !declaration.isValue });
    for (const name of declaration.uses) waiting.push({ name, path, imported: name, exported: false });
  }
  const all = [...found.values()];
  const values = all.filter(({ isValue, exported }) => isValue && exported);
  const others = all.filter((one) => !values.includes(one)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...values, ...others];
}

/** Follows imports to where a name is declared. */
function resolve({ path, imported }, moduleAt) {
  const module = moduleAt(path);
  const declaration = module.declarations.get(imported);
  if (declaration !== undefined) return { declaration, path };
  const source = module.imports.get(imported) ?? module.exports.get(imported);
  if (source === undefined) throw new Error(`${path} says nothing of ${imported}.`);
  return resolve(source, moduleAt);
}

/** What a declaration file declares, imports and passes on. */
export function readModule(text, path) {
  const { program, comments, errors } = parseSync(path, text, { lang: 'dts' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const module = { declarations: new Map(), imports: new Map(), exports: new Map() };
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null)) {
      readSource(node, path, module);
      continue;
    }
    const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    for (const name of namesOf(declared)) module.declarations.set(name, readDeclaration(node, declared, text, comments));
  }
  for (const declaration of module.declarations.values()) {
    declaration.uses = declaration.uses.filter((name) => module.declarations.has(name) || module.imports.has(name));
  }
  return module;
}

function readSource(node, path, { imports, exports }) {
  for (const specifier of node.specifiers) {
    if (node.type === 'ImportDeclaration') imports.set(specifier.local.name, target(specifier.imported?.name, node, path));
    else exports.set(specifier.exported.name, target(specifier.local.name, node, path));
  }
}

function target(imported, node, path) {
  const source = node.source.value;
  // Only an error when the library reaches it, which asking for a file of that name finds.
  if (!source.startsWith('.')) return { path: source, imported };
  return {
    path: relative('.', join(dirname(path), source))
      .replaceAll('\\', '/')
      .replace(/\.ts$/, '.d.ts'),
    imported,
  };
}

function namesOf(node) {
  if (node === null || node === undefined) return [];
  if (node.type === 'VariableDeclaration') return node.declarations.map(({ id }) => id.name);
  return node.id ? [node.id.name] : [];
}

function readDeclaration(node, declared, text, comments) {
  const comment = comments.findLast(({ type, end }) => type === 'Block' && end <= node.start && text.slice(end, node.start).trim() === '');
  return {
    isValue: VALUES.has(declared.type),
    comment: comment === undefined ? '' : text.slice(comment.start, comment.end),
    text: text.slice(declared.start, node.end),
    uses: usesOf(declared),
  };
}

/** Names of the types, and of the values that types are made of, that a declaration speaks of. */
function usesOf(declared) {
  const names = new Set();
  const note = (node) => {
    if (node?.type === 'Identifier') names.add(node.name);
  };
  const visitor = new Visitor({
    TSTypeReference: ({ typeName }) => note(typeName),
    TSTypeQuery: ({ exprName }) => note(exprName),
    TSInterfaceHeritage: ({ expression }) => note(expression),
    TSClassImplements: ({ expression }) => note(expression),
    ClassDeclaration: ({ superClass }) => note(superClass),
    TSImportType: () => {
      throw new Error('A declaration of the library holds import(…): name its type.');
    },
  });
  visitor.visit({ type: 'Program', body: [declared], sourceType: 'module', hashbang: null, start: declared.start, end: declared.end });
  return [...names];
}

/** The whole as a declaration file. */
export function renderDeclarations(declarations) {
  const blocks = declarations.map(({ comment, text, exported }) =>
    [...(comment === '' ? [] : [comment]), `${exported ? 'export ' : ''}${text}`].join('\n'),
  );
  return `${blocks.join('\n\n')}\n\nexport {};\n`;
}
