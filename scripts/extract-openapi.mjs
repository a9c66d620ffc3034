/**
 * Writes `__tests__/github-double/openapi-extract.json`: from GitHub's published OpenAPI description (npm `@octokit/openapi`) just the
 * operations that the GitHub double serves, with every schema they reach, and without the prose.
 *
 *     node scripts/extract-openapi.mjs            writes the extract
 *     node scripts/extract-openapi.mjs --check    exits 1 when the extract in the repository is not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ADDED_PATHS } from './openapi-additions.mjs';

const OPERATIONS = [
  'actions/get-allowed-actions-repository',
  'actions/get-github-actions-permissions-repository',
  'actions/get-repository-policy',
  'actions/list-repository-policies',
  'apps/get-authenticated',
  'checks/create',
  'checks/list-for-ref',
  'checks/update',
  'git/get-blob',
  'git/get-ref',
  'git/get-tree',
  'issues/add-labels',
  'issues/create-comment',
  'issues/create-label',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-labels-for-repo',
  'issues/list-labels-on-issue',
  'issues/remove-label',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/update',
  'rate-limit/get',
  'reactions/create-for-issue-comment',
  'reactions/delete-for-issue-comment',
  'reactions/list-for-issue-comment',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/get',
  'repos/get-branch-protection',
  'repos/get-branch-rules',
  'repos/get-collaborator-permission-level',
  'repos/get-combined-status-for-ref',
  'repos/get-content',
  'users/get-authenticated',
  'users/get-by-username',
];

const TARGET = fileURLToPath(new URL('../__tests__/github-double/openapi-extract.json', import.meta.url));
const SOURCE = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');

/** Keys that say nothing about validity. A property may have such a name, so maps of properties are walked apart. */
const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'discriminator', 'deprecated']);
const isProse = (key) => PROSE.has(key) || (key.startsWith('x-') && key !== 'x-multi-segment');

function withoutProse(node) {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !isProse(key))
      .map(([key, value]) => {
        if (key === 'enum' || key === 'default') return [key, value];
        return [key, key === 'properties' ? mapValues(value, withoutProse) : withoutProse(value)];
      }),
  );
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function operationsOf(description) {
  const found = new Map();
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (OPERATIONS.includes(operation.operationId)) found.set(operation.operationId, { path, method, operation });
    }
  }
  const missing = OPERATIONS.filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`The description has no operation ${missing.join(', ')}.`);
  return OPERATIONS.map((id) => found.get(id));
}

/** Response headers and callbacks are left out: the double has its own tests for the headers it sends. */
function slim({ operationId, parameters = [], requestBody, responses }) {
  const answers = mapValues(responses, (response) => (response.$ref ? response : { content: response.content ?? {} }));
  return withoutProse({ operationId, parameters, ...(requestBody ? { requestBody } : {}), responses: answers });
}

function referencesIn(node, found = []) {
  if (node === null || typeof node !== 'object') return found;
  if (typeof node.$ref === 'string') found.push(node.$ref);
  for (const value of Object.values(node)) referencesIn(value, found);
  return found;
}

function componentsReached(paths, description) {
  const components = {};
  const waiting = referencesIn(paths);
  const seen = new Set();
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (seen.has(reference)) continue;
    seen.add(reference);
    const [, , group, name] = reference.split('/');
    const { headers: _headers, ...component } = description.components[group][name];
    components[group] ??= {};
    components[group][name] = withoutProse(component);
    referencesIn(components[group][name], waiting);
  }
  return mapValues(sorted(components), sorted);
}

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

function readDescription() {
  const description = JSON.parse(readFileSync(SOURCE, 'utf8'));
  const published = Object.keys(ADDED_PATHS).filter((path) => path in description.paths);
  if (published.length > 0) throw new Error(`${published.join(', ')} is published now: take it out of openapi-additions.mjs.`);
  return { ...description, paths: { ...description.paths, ...ADDED_PATHS } };
}

function extract() {
  const description = readDescription();
  const paths = {};
  for (const { path, method, operation } of operationsOf(description)) {
    paths[path] = { ...paths[path], [method]: slim(operation) };
  }
  const whole = {
    openapi: description.openapi,
    info: { title: description.info.title, version: description.info.version, license: description.info.license },
    paths: sorted(paths),
    components: componentsReached(paths, description),
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

const wanted = extract();
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, wanted);
} else if (readFileSync(TARGET, 'utf8') !== wanted) {
  process.stderr.write('openapi-extract.json is not what scripts/extract-openapi.mjs writes: run it and commit the result.\n');
  process.exitCode = 1;
}
