/** What each operation does to the world and answers, by the operation id of GitHub's description. */
import { ApiError, invalid, notFound, withPlainErrors } from './api-error.ts';
import type { Diff, Entry } from './git.ts';
import type { Query } from './openapi.ts';
import { hasRole, roleOf, type Token } from './permissions.ts';
import type { Json, Renderer } from './render.ts';
import type { Annotation, Pull, StoredCheckRun, StoredComment, StoredReview, StoredReviewComment, StoredStatus, World } from './world.ts';

export interface Call {
  readonly world: World;
  readonly render: Renderer;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Query;
  /** Valid against the description. */
  readonly body: Json;
  readonly caller: Token | undefined;
  /** The media type asked for is the raw one. */
  readonly raw: boolean;
}

export interface Answer {
  readonly status: number;
  /** JSON, or bytes for the raw media type. */
  readonly body?: unknown;
  /** For lists: how many pages there are, for the `link` header. */
  readonly pages?: number;
}

type Handler = (call: Call) => Answer;

const ok = (body: unknown): Answer => ({ status: 200, body });
const created = (body: unknown): Answer => ({ status: 201, body });

/** Comments: GitHub counts characters; UTF-16 units are the strictest way to count them. */
const MOST_COMMENT_CHARACTERS = 65_536;

function slice<T>({ query }: Call, items: readonly T[]): { items: readonly T[]; pages: number } {
  const size = Math.min(100, Math.max(1, Number(query.per_page ?? 30)));
  const page = Math.max(1, Number(query.page ?? 1));
  return { items: items.slice((page - 1) * size, page * size), pages: Math.ceil(items.length / size) };
}

function listed<T>(call: Call, items: readonly T[], renderItem: (item: T) => unknown): Answer {
  const page = slice(call, items);
  return { status: 200, body: page.items.map(renderItem), pages: page.pages };
}

function pullOf({ world, parameters }: Call): Pull {
  const pull = world.pulls.get(Number(parameters.pull_number ?? parameters.issue_number));
  if (pull === undefined) throw notFound();
  return pull;
}

function commentOf({ world, parameters }: Call): StoredComment {
  const comment = world.comments.find(({ id }) => id === Number(parameters.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}

function callerOf({ caller }: Call): Token {
  if (caller === undefined) throw new ApiError(401, 'Requires authentication');
  return caller;
}

/** A person may change what is theirs, or with write access what is anyone's; an app with the permission likewise. */
function assertMayChange(call: Call, author: string): void {
  const caller = callerOf(call);
  if (caller.kind !== 'user' || caller.login === author || hasRole(call.world, caller.login, 'write')) return;
  throw new ApiError(403, 'Must have admin rights to Repository.');
}

function commitOf({ world, parameters }: Call): string {
  const sha = world.resolveCommit(parameters.ref ?? parameters.commit_ref ?? '');
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${parameters.ref}`);
  return sha;
}

// Pull requests

function listPulls(call: Call): Answer {
  const { world, render, query } = call;
  const state = query.state ?? 'open';
  const sortKey = query.sort === 'updated' ? 'updatedAt' : 'createdAt';
  const direction = (query.direction ?? (query.sort === undefined || query.sort === 'created' ? 'desc' : 'asc')) === 'asc' ? 1 : -1;
  const fits = (pull: Pull): boolean =>
    (state === 'all' || pull.state === state) &&
    (query.base === undefined || pull.base === query.base) &&
    (query.head === undefined || `${pull.headRepository.split('/')[0]}:${pull.headRef}` === query.head);
  const order = (a: Pull, b: Pull): number =>
    direction * (a[sortKey] < b[sortKey] ? -1 : a[sortKey] > b[sortKey] ? 1 : a.number - b.number);
  return listed(call, [...world.pulls.values()].filter(fits).sort(order), (pull) => render.pullSimple(pull));
}

function updatePull(call: Call): Answer {
  const { world, render, body } = call;
  const pull = pullOf(call);
  assertMayChange(call, pull.author);
  const title = body.title as string | undefined;
  if (title?.trim() === '') throw invalid('PullRequest', 'title', "title can't be blank", 'missing_field');
  if (title !== undefined && title.length > 256) throw invalid('PullRequest', 'title', 'title is too long (maximum is 256 characters)');
  const base = body.base as string | undefined;
  if (base !== undefined && !world.branches.has(base)) throw invalid('PullRequest', 'base', 'Base is invalid', 'invalid');
  if (title !== undefined) pull.title = title;
  if ('body' in body) pull.body = body.body as string | null;
  if (base !== undefined) pull.base = base;
  if (body.state !== undefined) pull.state = body.state as Pull['state'];
  pull.updatedAt = world.tick();
  return ok(render.pull(pull));
}

function listFiles(call: Call): Answer {
  const { world, render } = call;
  const pull = pullOf(call);
  return listed(call, world.diff(pull).slice(0, world.limits.pullFiles), (change) => render.diffEntry(change, pull.headSha));
}

// Comments, reactions, labels

function commentBody(body: Json): string {
  const text = body.body as string;
  if (text.trim() === '') throw invalid('IssueComment', 'body', "body can't be blank", 'missing_field');
  if (text.length > MOST_COMMENT_CHARACTERS) {
    throw invalid('IssueComment', 'body', `body is too long (maximum is ${MOST_COMMENT_CHARACTERS} characters)`);
  }
  return text;
}

function createComment(call: Call): Answer {
  const caller = callerOf(call);
  const comment = call.world.comment(pullOf(call).number, caller.login, commentBody(call.body), caller.kind === 'app');
  return created(call.render.comment(comment));
}

function listComments(call: Call): Answer {
  const since = call.query.since;
  const comments = call.world.commentsOn(pullOf(call).number).filter((comment) => since === undefined || comment.updatedAt >= since);
  return listed(call, comments, (comment) => call.render.comment(comment));
}

function updateComment(call: Call): Answer {
  const comment = commentOf(call);
  assertMayChange(call, comment.author);
  comment.body = commentBody(call.body);
  comment.updatedAt = call.world.tick();
  return ok(call.render.comment(comment));
}

function deleteComment(call: Call): Answer {
  const comment = commentOf(call);
  assertMayChange(call, comment.author);
  call.world.comments.splice(call.world.comments.indexOf(comment), 1);
  return { status: 204 };
}

function createReaction(call: Call): Answer {
  const { reactions } = commentOf(call);
  const content = call.body.content as string;
  const author = callerOf(call).login;
  const present = reactions.find((reaction) => reaction.content === content && reaction.author === author);
  if (present !== undefined) return ok(call.render.reaction(present));
  const reaction = { id: call.world.id(), content, author, createdAt: call.world.tick() };
  reactions.push(reaction);
  return created(call.render.reaction(reaction));
}

function deleteReaction(call: Call): Answer {
  const { reactions } = commentOf(call);
  const index = reactions.findIndex(({ id }) => id === Number(call.parameters.reaction_id));
  if (index < 0) throw notFound();
  assertMayChange(call, reactions[index]?.author ?? '');
  reactions.splice(index, 1);
  return { status: 204 };
}

function listReactions(call: Call): Answer {
  const { content } = call.query;
  const fitting = commentOf(call).reactions.filter((reaction) => content === undefined || reaction.content === content);
  return listed(call, fitting, (reaction) => call.render.reaction(reaction));
}

function labelName(value: unknown): string {
  const name = typeof value === 'string' ? value : ((value as Json).name as string);
  if (name.trim() === '') throw invalid('Label', 'name', "name can't be blank", 'missing_field');
  if (name.length > 50) throw invalid('Label', 'name', 'name is too long (maximum is 50 characters)', 'invalid');
  return name;
}

function addLabels(call: Call): Answer {
  const pull = pullOf(call);
  const names = ((Array.isArray(call.body) ? call.body : call.body.labels) as unknown[]).map(labelName);
  for (const name of names) pull.labels.add(call.world.ensureLabel(name).name);
  pull.updatedAt = call.world.tick();
  return ok(call.render.labelsOf(pull));
}

function removeLabel(call: Call): Answer {
  const pull = pullOf(call);
  const label = call.world.label(call.parameters.name ?? '');
  if (label === undefined || !pull.labels.delete(label.name)) throw new ApiError(404, 'Label does not exist');
  pull.updatedAt = call.world.tick();
  return ok(call.render.labelsOf(pull));
}

function createLabel(call: Call): Answer {
  const { world, render, body } = call;
  const name = labelName(body.name);
  if (world.label(name) !== undefined) throw invalid('Label', 'name', 'name has already been taken', 'already_exists');
  const description = (body.description as string | undefined) ?? '';
  if (description.length > 100) throw invalid('Label', 'description', 'description is too long (maximum is 100 characters)', 'invalid');
  return created(render.label(world.ensureLabel(name, (body.color as string | undefined) ?? 'ededed', description)));
}

// Contents

function treeOf(world: World, name: string): string {
  if (world.objects.trees.has(name)) return name;
  const commit = world.resolveCommit(name);
  if (commit === undefined) throw notFound();
  return world.objects.commit(commit).tree;
}

function getTree(call: Call): Answer {
  const { world, render, query, parameters } = call;
  const sha = treeOf(world, parameters.tree_sha ?? '');
  const entries =
    query.recursive === undefined ? (world.objects.trees.get(sha) ?? new Map<string, Entry>()) : world.objects.list(sha, 'with-folders');
  const shown = [...entries].slice(0, world.limits.treeEntries);
  const rendered = shown.map(([path, entry]) => render.treeEntry(path, entry));
  return ok(render.tree(sha, rendered, shown.length < entries.size));
}

function blobOf(world: World, sha: string): { bytes: Uint8Array; size: number } {
  const blob = world.objects.blobs.get(sha);
  if (blob === undefined) throw notFound();
  if (blob.size <= world.limits.blobBytes) return blob;
  throw new ApiError(403, 'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.', {
    errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
  });
}

function getBlob({ world, render, parameters, raw }: Call): Answer {
  const sha = parameters.file_sha ?? '';
  const { bytes, size } = blobOf(world, sha);
  return ok(raw ? bytes : render.blob(sha, bytes, size));
}

function getContent(call: Call): Answer {
  const { world, render, parameters, query } = call;
  const ref = String(query.ref ?? world.defaultBranch);
  const commit = world.resolveCommit(ref);
  if (commit === undefined) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const path = (parameters.path ?? '').replace(/\/$/, '');
  const root = world.objects.commit(commit).tree;
  const entry: Entry | undefined =
    path === '' ? { mode: '040000', type: 'tree', sha: root } : world.objects.list(root, 'with-folders').get(path);
  if (entry === undefined) throw notFound();
  return entry.type === 'tree' ? folderContent(call, path, ref, entry.sha) : ok(fileContent(call, path, ref, entry, render));
}

function folderContent({ world, render }: Call, path: string, ref: string, sha: string): Answer {
  const type = (entry: Entry): string => (entry.type === 'tree' ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file');
  const entries = [...(world.objects.trees.get(sha) ?? [])].slice(0, 1000);
  return ok(entries.map(([name, entry]) => render.content(path === '' ? name : `${path}/${name}`, ref, type(entry), entry)));
}

function fileContent({ world, raw }: Call, path: string, ref: string, entry: Entry, render: Renderer): unknown {
  if (entry.type === 'commit') {
    return { ...render.content(path, ref, 'submodule', entry), submodule_git_url: 'https://example.com/submodule.git' };
  }
  const { bytes, size } = blobOf(world, entry.sha);
  if (raw) return bytes;
  const text = Buffer.from(bytes);
  if (entry.mode === '120000') return { ...render.content(path, ref, 'symlink', entry), target: text.toString('utf8') };
  const content =
    size > world.limits.contentBytes ? { content: '', encoding: 'none' } : { content: text.toString('base64'), encoding: 'base64' };
  return { ...render.content(path, ref, 'file', entry), ...content };
}

function getRef({ world, render, parameters }: Call): Answer {
  const name = parameters.ref ?? '';
  const sha = /^(heads|pull)\//.test(name) ? world.resolveCommit(name) : undefined;
  if (sha === undefined) throw notFound();
  return ok(render.ref(name, sha));
}

function compare(call: Call): Answer {
  const { world, render, parameters } = call;
  const ends = (parameters.basehead ?? '').split('...');
  const [base, head] = ends.map((end) => world.resolveCommit(end.split(':').at(-1) ?? ''));
  const mergeBase = base === undefined || head === undefined ? undefined : world.objects.mergeBase(base, head);
  if (base === undefined || head === undefined || mergeBase === undefined) throw notFound();
  const [inBase, inHead] = [new Set(world.objects.ancestors(base)), new Set(world.objects.ancestors(head))];
  const ahead = [...inHead].filter((sha) => !inBase.has(sha)).reverse();
  const behind = [...inBase].filter((sha) => !inHead.has(sha)).length;
  const url = `${render.fullRepository().url}/compare/${parameters.basehead}`;
  const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  const commit = (sha: string): Json => render.commit(world.objects.commit(sha));
  const page = slice({ ...call, query: { per_page: 100, ...call.query } }, ahead);
  return {
    status: 200,
    pages: page.pages,
    body: {
      ...Object.fromEntries(['url', 'html_url', 'permalink_url', 'diff_url', 'patch_url'].map((field) => [field, url])),
      base_commit: commit(base),
      merge_base_commit: commit(mergeBase),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: page.items.map(commit),
      files: world.objects
        .diff(mergeBase, head)
        .slice(0, 300)
        .map((change) => render.diffEntry(change, head)),
    },
  };
}

// Checks and statuses

function checkAnnotations(annotations: readonly Annotation[]): void {
  for (const { start_line, end_line, start_column, end_column, title } of annotations) {
    const columns = start_column !== undefined || end_column !== undefined;
    if (columns && start_line !== end_line) throw new ApiError(422, 'Invalid request: columns need start_line and end_line to be equal.');
    if (start_line < 1 || end_line < start_line) throw new ApiError(422, 'Invalid request: lines start at 1 and end after they start.');
    if ((title?.length ?? 0) > 255) throw new ApiError(422, 'Invalid request: the title of an annotation has at most 255 characters.');
  }
}

/** What a request says about a run, on top of what the run was. */
function changeRun(run: StoredCheckRun, body: Json, world: World): void {
  const output = body.output as { title?: string; summary?: string; text?: string; annotations?: Annotation[] } | undefined;
  checkAnnotations(output?.annotations ?? []);
  if (body.status === 'completed' && body.conclusion === undefined) {
    throw new ApiError(422, 'Invalid request: a completed check run needs a conclusion.');
  }
  const text = <K extends string>(key: K, before: string | null): string | null => (body[key] as string | undefined) ?? before;
  run.name = text('name', run.name) ?? run.name;
  run.detailsUrl = text('details_url', run.detailsUrl);
  run.externalId = text('external_id', run.externalId) ?? '';
  run.startedAt = text('started_at', run.startedAt);
  run.conclusion = text('conclusion', run.conclusion);
  run.status = body.conclusion === undefined ? (text('status', run.status) ?? run.status) : 'completed';
  if (run.status !== 'completed') run.conclusion = null;
  run.completedAt = run.status === 'completed' ? (text('completed_at', run.completedAt) ?? world.tick()) : null;
  if (output === undefined) return;
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  run.text = output.text ?? run.text;
  run.annotations.push(...(output.annotations ?? []));
}

function createCheckRun(call: Call): Answer {
  const { world, render, body } = call;
  const headSha = body.head_sha as string;
  if (!world.objects.commits.has(headSha)) throw new ApiError(422, `No commit found for SHA: ${headSha}`);
  const empty = { detailsUrl: null, externalId: '', completedAt: null, title: null, summary: null, text: null, conclusion: null };
  const base = { id: world.id(), headSha, author: callerOf(call).login, name: body.name as string };
  const run: StoredCheckRun = { ...base, ...empty, status: 'queued', startedAt: world.now(), annotations: [] };
  changeRun(run, body, world);
  world.checkRuns.push(run);
  return created(render.checkRun(run));
}

function updateCheckRun(call: Call): Answer {
  const { world, render, parameters, body } = call;
  const run = world.checkRuns.find(({ id }) => id === Number(parameters.check_run_id));
  if (run === undefined) throw notFound();
  if (run.author !== callerOf(call).login)
    throw new ApiError(403, 'Invalid app_id: the check run can only be changed by the app that made it.');
  changeRun(run, body, world);
  return ok(render.checkRun(run));
}

function listCheckRuns(call: Call): Answer {
  const { world, render, query } = call;
  const sha = commitOf(call);
  const fitting = world.checkRuns.filter(
    (run) =>
      run.headSha === sha &&
      (query.check_name === undefined || run.name === query.check_name) &&
      (query.status === undefined || run.status === query.status) &&
      (query.app_id === undefined || world.userId(run.author) === query.app_id),
  );
  const latest = fitting.filter((run) => fitting.findLast((other) => other.name === run.name && other.author === run.author) === run);
  const runs = (query.filter === 'all' ? fitting : latest).toReversed();
  const page = slice(call, runs);
  return { status: 200, pages: page.pages, body: { total_count: runs.length, check_runs: page.items.map((run) => render.checkRun(run)) } };
}

function createStatus(call: Call): Answer {
  const { world, render, body, parameters } = call;
  const sha = parameters.sha ?? '';
  if (!world.objects.commits.has(sha)) throw new ApiError(422, `No commit found for SHA: ${sha}`);
  const description = (body.description as string | null | undefined) ?? null;
  if ((description?.length ?? 0) > 140) throw invalid('Status', 'description', 'description is too long (maximum is 140 characters)');
  const status: StoredStatus = {
    id: world.id(),
    sha,
    state: body.state as StoredStatus['state'],
    context: (body.context as string | undefined) ?? 'default',
    description,
    targetUrl: (body.target_url as string | null | undefined) ?? null,
    author: callerOf(call).login,
    createdAt: world.tick(),
  };
  world.statuses.push(status);
  return created(render.status(status));
}

function combinedStatus(call: Call): Answer {
  const { world, render } = call;
  const sha = commitOf(call);
  const ofSha = world.statuses.filter((status) => status.sha === sha);
  const latest = ofSha.filter((status) => ofSha.findLast((other) => other.context === status.context) === status);
  const has = (...states: string[]): boolean => latest.some((status) => states.includes(status.state));
  const state = has('error', 'failure') ? 'failure' : latest.length === 0 || has('pending') ? 'pending' : 'success';
  const page = slice(call, latest);
  return { status: 200, pages: page.pages, body: render.combinedStatus(sha, state, latest, page.items) };
}

// Reviews

type CommentDraft = { path: string; body: string; line?: number; start_line?: number; side?: 'LEFT' | 'RIGHT'; subject_type?: string };

/** A comment of a review, on a line that the diff shows; GitHub refuses all others. */
function reviewComment(call: Call, pull: Pull, draft: CommentDraft, reviewId: number, changes: readonly Diff[]): StoredReviewComment {
  const change = changes.find(({ path }) => path === draft.path);
  if (change === undefined) throw invalid('PullRequestReviewComment', 'path', 'path is not part of the diff');
  const side = draft.side ?? 'RIGHT';
  const wholeFile = draft.subject_type === 'file';
  const shown = call.render.patch(change).lines[side];
  const wanted = [draft.line, draft.start_line].filter((line) => line !== undefined);
  if (!wholeFile && (draft.line === undefined || !wanted.every((line) => shown.has(line)))) {
    throw invalid('PullRequestReviewComment', 'line', 'line must be part of the diff');
  }
  const { id, author, createdAt } = { id: call.world.id(), author: callerOf(call).login, createdAt: call.world.tick() };
  const place = { path: draft.path, line: draft.line ?? null, startLine: draft.start_line ?? null, side, wholeFile };
  return { id, number: pull.number, reviewId, author, createdAt, body: draft.body, commit: pull.headSha, inReplyTo: null, ...place };
}

const REVIEW_STATES: Readonly<Record<string, string>> = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' };

function createReview(call: Call): Answer {
  const { world, render, body } = call;
  const pull = pullOf(call);
  const caller = callerOf(call);
  const event = (body.event as string | undefined) ?? '';
  const text = (body.body as string | undefined) ?? '';
  if (event !== 'COMMENT' && event !== '' && caller.login === pull.author) {
    throw new ApiError(422, 'Can not approve or request changes on your own pull request');
  }
  const drafts = (body.comments as CommentDraft[] | undefined) ?? [];
  if (text === '' && (event === 'REQUEST_CHANGES' || (event === 'COMMENT' && drafts.length === 0))) {
    throw invalid('PullRequestReview', 'body', 'body is needed for this event', 'missing_field');
  }
  const commit = (body.commit_id as string | undefined) ?? pull.headSha;
  const review: StoredReview = {
    id: world.id(),
    number: pull.number,
    author: caller.login,
    state: REVIEW_STATES[event] ?? 'PENDING',
    body: text,
    commit,
    createdAt: world.tick(),
  };
  const changes = drafts.length === 0 ? [] : world.diff(pull);
  world.reviewComments.push(...drafts.map((draft) => reviewComment(call, pull, draft, review.id, changes)));
  world.reviews.push(review);
  return ok(render.review(review));
}

function createReviewComment(call: Call): Answer {
  const pull = pullOf(call);
  if (call.body.commit_id !== pull.headSha) throw invalid('PullRequestReviewComment', 'commit_id', 'commit_id is not the head', 'invalid');
  const comment = reviewComment(call, pull, call.body as unknown as CommentDraft, call.world.id(), call.world.diff(pull));
  call.world.reviewComments.push(comment);
  return created(call.render.reviewComment(comment));
}

function deleteReviewComment(call: Call): Answer {
  const { reviewComments } = call.world;
  const index = reviewComments.findIndex(({ id }) => id === Number(call.parameters.comment_id));
  if (index < 0) throw notFound();
  assertMayChange(call, reviewComments[index]?.author ?? '');
  reviewComments.splice(index, 1);
  return { status: 204 };
}

// People and settings

function permissionLevel({ world, render, parameters }: Call): Answer {
  const login = parameters.username ?? '';
  if (!world.knows(login)) throw new ApiError(404, `${login} is not a user`);
  const known = [world.owner, ...world.users.keys()].find((name) => name.toLowerCase() === login.toLowerCase()) ?? login;
  const role = roleOf(world, known);
  const legacy = { read: 'read', triage: 'read', write: 'write', maintain: 'write', admin: 'admin' } as const;
  const roleName = role ?? 'none';
  return ok({
    permission: role === undefined ? 'none' : legacy[role],
    role_name: roleName,
    user: { ...render.user(known), role_name: roleName },
  });
}

function protectionOf({ world, render, parameters }: Call): Answer {
  const branch = parameters.branch ?? '';
  const protection = world.protection[branch];
  if (protection === undefined) throw new ApiError(404, world.branches.has(branch) ? 'Branch not protected' : 'Branch not found');
  return ok(render.protection(branch, protection));
}

function actionsSettings({ world }: Call): Answer {
  const { patterns: _patterns, ...settings } = world.actions;
  return ok(settings);
}

function selectedActions({ world }: Call): Answer {
  if (world.actions.allowed_actions !== 'selected') throw new ApiError(409, 'Conflict');
  return ok({ github_owned_allowed: true, verified_allowed: false, patterns_allowed: world.actions.patterns ?? [] });
}

function policyOf({ world, render, parameters }: Call): Answer {
  const index = Number(parameters.policy_id) - 1;
  const policy = world.policies[index];
  if (policy === undefined) throw notFound();
  return ok(render.policy(index, policy));
}

/** GitHub leaves the rules out of its list. */
function listPolicies(call: Call): Answer {
  const { items, pages } = slice(call, call.world.policies);
  const policies = items.map((policy) => {
    const { rules: _rules, conditions: _conditions, ...listedPolicy } = call.render.policy(call.world.policies.indexOf(policy), policy);
    return listedPolicy;
  });
  return { status: 200, pages, body: { total_count: call.world.policies.length, policies } };
}

function getUser(call: Call): Answer {
  const caller = callerOf(call);
  if (caller.kind !== 'user') throw new ApiError(403, 'Resource not accessible by integration');
  return ok(call.render.account(caller.login));
}

function getUserByName({ world, render, parameters }: Call): Answer {
  const login = parameters.username ?? '';
  if (!world.knows(login)) throw new ApiError(404, 'Not Found');
  return ok(render.account(login));
}

function getApp(call: Call): Answer {
  if (call.caller?.kind !== 'app-jwt') throw new ApiError(401, 'A JSON web token could not be decoded');
  return ok(call.render.app(call.caller.login));
}

export const HANDLERS: Readonly<Record<string, Handler>> = {
  'actions/get-allowed-actions-repository': selectedActions,
  'actions/get-github-actions-permissions-repository': actionsSettings,
  'actions/get-repository-policy': policyOf,
  'actions/list-repository-policies': listPolicies,
  'apps/get-authenticated': getApp,
  'checks/create': createCheckRun,
  'checks/list-for-ref': listCheckRuns,
  'checks/update': updateCheckRun,
  'git/get-blob': getBlob,
  'git/get-ref': getRef,
  'git/get-tree': getTree,
  'issues/add-labels': addLabels,
  'issues/create-comment': createComment,
  'issues/create-label': createLabel,
  'issues/delete-comment': deleteComment,
  'issues/get-comment': (call) => ok(call.render.comment(commentOf(call))),
  'issues/list-comments': listComments,
  'issues/list-labels-for-repo': (call) => listed(call, [...call.world.labels.values()], (label) => call.render.label(label)),
  'issues/list-labels-on-issue': (call) => listed(call, call.render.labelsOf(pullOf(call)), (label) => label),
  'issues/remove-label': removeLabel,
  'issues/update-comment': updateComment,
  'pulls/create-review': (call) => withPlainErrors(() => createReview(call)),
  'pulls/create-review-comment': createReviewComment,
  'pulls/delete-review-comment': deleteReviewComment,
  'pulls/get': (call) => ok(call.render.pull(pullOf(call))),
  'pulls/list': listPulls,
  'pulls/list-files': listFiles,
  'pulls/list-review-comments': (call) =>
    listed(
      call,
      call.world.reviewComments.filter(({ number }) => number === pullOf(call).number),
      (comment) => call.render.reviewComment(comment),
    ),
  'pulls/list-reviews': (call) =>
    listed(
      call,
      call.world.reviews.filter(({ number }) => number === pullOf(call).number),
      (review) => call.render.review(review),
    ),
  'pulls/update': updatePull,
  'reactions/create-for-issue-comment': createReaction,
  'reactions/delete-for-issue-comment': deleteReaction,
  'reactions/list-for-issue-comment': listReactions,
  'repos/compare-commits-with-basehead': compare,
  'repos/create-commit-status': createStatus,
  'repos/get': ({ render }) => ok(render.fullRepository()),
  'repos/get-branch-protection': protectionOf,
  'repos/get-branch-rules': (call) => listed(call, call.world.rules[call.parameters.branch ?? ''] ?? [], (rule) => rule),
  'repos/get-collaborator-permission-level': permissionLevel,
  'repos/get-combined-status-for-ref': combinedStatus,
  'repos/get-content': getContent,
  'users/get-authenticated': getUser,
  'users/get-by-username': getUserByName,
};
