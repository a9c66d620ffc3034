/**
 * What workflows of this project and of its examples never do, although linters let it pass. A workflow file is data here: it is parsed,
 * never run.
 */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Events that run with the repository's own token although an outsider sets them off. */
const PRIVILEGED = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
];
/** A release of ours is made from this very repository. */
const OURS = /^(\.\/|connector-preflight\/connector-preflight@)/;
const PINNED = /@[0-9a-f]{40}$/;
const VERSION_COMMENT = /^ v\d+\.\d+\.\d+$/;
/** Bring files of a pull request, of a cache or of another run into the workspace. */
const FETCHING_ACTION = /^actions\/(?:checkout|cache|download-artifact)\b/i;
const FETCHING_COMMAND =
  /\bgit\s+(?:clone|fetch|pull|checkout|switch|worktree|submodule)\b|\bgh\s+(?:pr\s+(?:checkout|diff)|run\s+download|repo\s+clone)\b/;
/** What a script writes there changes the steps after it. */
const STEERING_FILE = /\bGITHUB_(?:ENV|PATH)\b/;
/** Inputs of actions that are programs. */
const SCRIPT_INPUTS = ['script', 'run', 'args', 'entrypoint', 'shell'];
const SCOPES_OF_OUTSIDE_EVENTS = ['checks', 'issues', 'pull-requests', 'statuses'];
const WHOLESALE = ['write-all', 'read-all'];

/** `{line, message}` for each place of a workflow (or of a composite action) that breaks a promise of ours, in the order of the file. */
export function findUnsafe(text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const found = [];
  const say = (node, message) => found.push({ line: lines.linePos(node?.range?.[0] ?? 0).line, message });
  if (document.errors.length > 0) {
    say({ range: document.errors[0].pos }, 'the file is no YAML');
    return found;
  }
  const root = document.contents;
  if (!isMap(root)) return found;
  const privileged = eventsOf(root.get('on', true)).some((event) => PRIVILEGED.includes(event));
  const context = { privileged, say };
  checkQueue(root, context);
  for (const step of stepsOf(root.get('runs', true))) checkStep(step, context);
  const jobs = root.get('jobs', true);
  if (isMap(jobs)) checkJobs(root, jobs, context);
  return found.sort((a, b) => a.line - b.line);
}

function checkJobs(root, jobs, context) {
  const shared = root.get('permissions', true);
  if (shared !== undefined) checkPermissions(keyOf(root, 'permissions'), shared, { ...context, whole: true });
  for (const { key, value: job } of jobs.items) {
    if (!isMap(job)) continue;
    const own = job.get('permissions', true);
    if (own !== undefined) checkPermissions(keyOf(job, 'permissions'), own, { ...context, whole: false });
    else if (shared === undefined) context.say(key, `the job ${key.value} says no permissions, so it has whatever the repository gives`);
    checkQueue(job, context);
    checkCalled(job, context);
    for (const step of stepsOf(job)) checkStep(step, context);
  }
}

/** A workflow that a job calls is pinned as an action is, and gets no secret that it does not name. */
function checkCalled(job, { say }) {
  const uses = job.get('uses', true);
  if (isScalar(uses)) checkPin(uses, say);
  if (job.get('secrets') === 'inherit') say(keyOf(job, 'secrets'), 'every secret is handed on: name those that are needed');
}

function checkPermissions(key, value, { privileged, whole, say }) {
  if (isScalar(value) && WHOLESALE.includes(value.value)) say(key, `${value.value} is more than any job needs: name the permissions`);
  if (!isMap(value)) return;
  for (const { key: scope, value: level } of value.items) {
    if (level?.value !== 'write') continue;
    if (whole) say(scope, `${scope.value}: write holds for every job here: give it to the job that writes`);
    else if (privileged && !SCOPES_OF_OUTSIDE_EVENTS.includes(scope.value)) {
      say(scope, `${scope.value}: write must not be held where outsiders can start the workflow`);
    }
  }
}

function checkStep(step, { privileged, say }) {
  if (!isMap(step)) return;
  const inputs = step.get('with', true);
  const scripts = [
    scalarPair(step, 'run'),
    scalarPair(step, 'shell'),
    ...(isMap(inputs) ? SCRIPT_INPUTS.map((name) => scalarPair(inputs, name)) : []),
  ].filter((pair) => pair !== undefined);
  for (const { key, text } of scripts) {
    if (text.includes('${{')) say(key, 'a script must not hold an expression: hand the value over in env');
    if (!privileged) continue;
    if (FETCHING_COMMAND.test(text)) say(key, 'a script must not fetch files where outsiders can start a workflow that holds a token');
    if (STEERING_FILE.test(text)) say(key, 'a script must not write what steers later steps where outsiders can start the workflow');
  }
  const uses = step.get('uses', true);
  if (isScalar(uses) && typeof uses.value === 'string') checkAction(uses, inputs, { privileged, say });
}

function checkAction(uses, inputs, { privileged, say }) {
  checkPin(uses, say);
  const name = uses.value;
  const input = (key) => (isMap(inputs) ? inputs.get(key) : undefined);
  if (privileged && FETCHING_ACTION.test(name)) say(uses, `${name} must not run where outsiders can start a workflow that holds a token`);
  if (privileged && input('cache') !== undefined) say(uses, `${name} must not use a cache where outsiders can start the workflow`);
  if (/^actions\/checkout@/i.test(name) && String(input('persist-credentials')) !== 'false') {
    say(uses, 'a checkout leaves the token in the folder for every later step, unless persist-credentials is false');
  }
}

function checkPin(uses, say) {
  const name = String(uses.value);
  if (OURS.test(name)) return;
  if (!PINNED.test(name)) say(uses, `${name} is not pinned to a commit`);
  else if (!VERSION_COMMENT.test(uses.comment ?? '')) say(uses, `${name} does not say in a comment which version it is, such as # v1.2.3`);
}

/** A key of `concurrency` since May 2026, which linters are older than. */
function checkQueue(holder, { say }) {
  const concurrency = holder.get('concurrency', true);
  if (!isMap(concurrency) || !concurrency.has('queue')) return;
  const fine = ['single', 'max'].includes(concurrency.get('queue')) && concurrency.get('cancel-in-progress') !== true;
  if (!fine) say(keyOf(holder, 'concurrency'), 'queue has to be single or max, and does not go with cancel-in-progress');
}

function eventsOf(on) {
  if (isScalar(on)) return [on.value];
  if (isSeq(on)) return on.items.map((item) => item.value);
  return isMap(on) ? on.items.map(({ key }) => key.value) : [];
}

function stepsOf(holder) {
  const steps = isMap(holder) ? holder.get('steps', true) : undefined;
  return isSeq(steps) ? steps.items : [];
}

function scalarPair(map, name) {
  const value = map.get(name, true);
  return isScalar(value) && typeof value.value === 'string' ? { key: keyOf(map, name), text: value.value } : undefined;
}

function keyOf(map, name) {
  return map.items.find(({ key }) => key.value === name)?.key;
}
