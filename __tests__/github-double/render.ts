/** The world's state in the shapes that GitHub's REST API answers with. Every answer is checked against the description on its way out. */
import type { Commit, Diff, Patch } from './git.ts';
import { patchBetween } from './git.ts';
import type {
  PolicyOptions,
  Pull,
  StoredCheckRun,
  StoredComment,
  StoredLabel,
  StoredReaction,
  StoredReview,
  StoredReviewComment,
  StoredStatus,
  World,
} from './world.ts';

export type Json = Record<string, unknown>;

const WEB = 'https://github.com';

/** Addresses below a user, and below a repository, by the name of the field that carries them. */
const USER_URLS: Readonly<Record<string, string>> = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
};

const REPOSITORY_URLS: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

const below = (base: string, urls: Readonly<Record<string, string>>): Json =>
  Object.fromEntries(Object.entries(urls).map(([field, path]) => [field, base + path]));

const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString('base64url');
const pathInUrl = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Renders one world as seen at one API address (`http://127.0.0.1:PORT`). */
export class Renderer {
  readonly #world: World;
  readonly #api: string;

  constructor(world: World, api: string) {
    this.#world = world;
    this.#api = api;
  }

  get #repo(): string {
    return `${this.#api}/repos/${this.#world.repository}`;
  }

  user(login: string): Json {
    const url = `${this.#api}/users/${encodeURIComponent(login)}`;
    const id = this.#world.userId(login);
    const bot = login.endsWith('[bot]');
    return {
      login,
      id,
      node_id: nodeId('User', id),
      avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
      gravatar_id: '',
      url,
      html_url: bot ? `${WEB}/apps/${login.slice(0, -5)}` : `${WEB}/${login}`,
      ...below(url, USER_URLS),
      type: bot ? 'Bot' : 'User',
      site_admin: false,
    };
  }

  /** The signed-in user: what only `GET /user` tells. */
  account(login: string): Json {
    const at = '2020-01-01T00:00:00Z';
    const unknown = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
    return {
      ...this.user(login),
      ...unknown,
      public_repos: 1,
      public_gists: 0,
      followers: 0,
      following: 0,
      created_at: at,
      updated_at: at,
    };
  }

  app(login: string): Json {
    const slug = login.replace('[bot]', '');
    return {
      id: this.#world.userId(login),
      slug,
      node_id: nodeId('App', slug),
      owner: this.user('github'),
      name: slug,
      description: '',
      external_url: 'https://example.com',
      html_url: `${WEB}/apps/${slug}`,
      created_at: '2020-01-01T00:00:00Z',
      updated_at: '2020-01-01T00:00:00Z',
      permissions: { checks: 'write', contents: 'read', issues: 'write', metadata: 'read', pull_requests: 'write', statuses: 'write' },
      events: [],
    };
  }

  minimalRepository(fullName = this.#world.repository): Json {
    const [owner = '', name = ''] = fullName.split('/');
    const url = `${this.#api}/repos/${fullName}`;
    const id = this.#world.userId(fullName);
    return {
      id,
      node_id: nodeId('Repository', id),
      name,
      full_name: fullName,
      owner: this.user(owner),
      private: this.#world.private,
      html_url: `${WEB}/${fullName}`,
      description: null,
      fork: fullName !== this.#world.repository,
      url,
      ...below(url, REPOSITORY_URLS),
    };
  }

  repository(fullName = this.#world.repository): Json {
    const open = [...this.#world.pulls.values()].filter((pull) => pull.state === 'open').length;
    const at = '2020-01-01T00:00:00Z';
    return {
      ...this.minimalRepository(fullName),
      clone_url: `${WEB}/${fullName}.git`,
      git_url: `git://github.com/${fullName}.git`,
      ssh_url: `git@github.com:${fullName}.git`,
      svn_url: `${WEB}/${fullName}`,
      mirror_url: null,
      default_branch: this.#world.defaultBranch,
      ...{
        forks: 0,
        forks_count: 0,
        stargazers_count: 0,
        watchers: 0,
        watchers_count: 0,
        size: 1,
        open_issues: open,
        open_issues_count: open,
      },
      ...{ has_issues: true, has_projects: false, has_wiki: false, has_pages: false, has_downloads: false, has_discussions: false },
      ...{ homepage: null, language: null, license: null, archived: false, disabled: false },
      visibility: this.#world.private ? 'private' : 'public',
      ...{ created_at: at, updated_at: at, pushed_at: at },
    };
  }

  fullRepository(): Json {
    return { ...this.repository(), network_count: 0, subscribers_count: 0 };
  }

  label({ id, name, color, description }: StoredLabel): Json {
    return {
      id,
      node_id: nodeId('Label', id),
      url: `${this.#repo}/labels/${encodeURIComponent(name)}`,
      name,
      color,
      default: false,
      description,
    };
  }

  labelsOf(pull: Pull): Json[] {
    return [...pull.labels].flatMap((name) => {
      const label = this.#world.label(name);
      return label === undefined ? [] : [this.label(label)];
    });
  }

  #association(login: string): string {
    if (login === this.#world.owner) return 'OWNER';
    return this.#world.users.has(login) ? 'COLLABORATOR' : 'NONE';
  }

  #side(repository: string, ref: string, sha: string): Json {
    const owner = repository.split('/')[0] ?? '';
    return { label: `${owner}:${ref}`, ref, sha, user: this.user(owner), repo: this.repository(repository) };
  }

  pullSimple(pull: Pull): Json {
    const url = `${this.#repo}/pulls/${pull.number}`;
    const issue = `${this.#repo}/issues/${pull.number}`;
    const html = `${WEB}/${this.#world.repository}/pull/${pull.number}`;
    const closedAt = pull.state === 'closed' ? (pull.closedAt ?? pull.updatedAt) : null;
    const statuses = `${this.#repo}/statuses/${pull.headSha}`;
    const links = {
      self: url,
      html,
      issue,
      comments: `${issue}/comments`,
      review_comments: `${url}/comments`,
      review_comment: `${this.#repo}/pulls/comments{/number}`,
      commits: `${url}/commits`,
      statuses,
    };
    return {
      url,
      id: pull.id,
      node_id: nodeId('PullRequest', pull.id),
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      issue_url: issue,
      commits_url: links.commits,
      review_comments_url: links.review_comments,
      review_comment_url: links.review_comment,
      comments_url: links.comments,
      statuses_url: statuses,
      number: pull.number,
      state: pull.state,
      locked: false,
      title: pull.title,
      user: this.user(pull.author),
      body: pull.body,
      labels: this.labelsOf(pull),
      milestone: null,
      active_lock_reason: null,
      created_at: pull.createdAt,
      updated_at: pull.updatedAt,
      closed_at: closedAt,
      merged_at: pull.merged ? closedAt : null,
      merge_commit_sha: null,
      assignee: null,
      assignees: [],
      requested_reviewers: [],
      requested_teams: [],
      head: this.#side(pull.headRepository, pull.headRef, pull.headSha),
      base: this.#side(this.#world.repository, pull.base, pull.mergedOnto ?? this.#world.branch(pull.base)),
      _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
      author_association: this.#association(pull.author),
      auto_merge: null,
      draft: pull.draft,
    };
  }

  pull(pull: Pull): Json {
    const { objects } = this.#world;
    const changes = this.#world.diff(pull);
    const patches = changes.map((change) => this.patch(change));
    const inBase = new Set(objects.ancestors(this.#world.branch(pull.base)));
    return {
      ...this.pullSimple(pull),
      merged: pull.merged,
      mergeable: pull.state === 'open' ? true : null,
      rebaseable: null,
      mergeable_state: pull.state === 'open' ? 'clean' : 'unknown',
      merged_by: pull.merged ? this.user(this.#world.owner) : null,
      comments: this.#world.commentsOn(pull.number).length,
      review_comments: this.#world.reviewComments.filter((comment) => comment.number === pull.number).length,
      maintainer_can_modify: true,
      commits: objects.ancestors(pull.headSha).filter((sha) => !inBase.has(sha)).length,
      additions: patches.reduce((sum, patch) => sum + patch.additions, 0),
      deletions: patches.reduce((sum, patch) => sum + patch.deletions, 0),
      changed_files: changes.length,
    };
  }

  patch(change: Diff): Patch {
    const text = (entry: Diff['old']): string | undefined => (entry === undefined ? '' : this.#world.objects.textOf(entry.sha));
    return patchBetween(text(change.old), text(change.new), this.#world.limits.patchBytes);
  }

  diffEntry(change: Diff, commit: string): Json {
    const { additions, deletions, patch } = this.patch(change);
    const path = pathInUrl(change.path);
    return {
      sha: (change.new ?? change.old)?.sha ?? null,
      filename: change.path,
      status: change.status,
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${WEB}/${this.#world.repository}/blob/${commit}/${path}`,
      raw_url: `${WEB}/${this.#world.repository}/raw/${commit}/${path}`,
      contents_url: `${this.#repo}/contents/${path}?ref=${commit}`,
      ...(patch === undefined ? {} : { patch }),
      ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
    };
  }

  comment(comment: StoredComment): Json {
    const url = `${this.#repo}/issues/comments/${comment.id}`;
    const count = (content: string): number => comment.reactions.filter((reaction) => reaction.content === content).length;
    const kinds = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];
    return {
      id: comment.id,
      node_id: nodeId('IssueComment', comment.id),
      url,
      html_url: `${WEB}/${this.#world.repository}/pull/${comment.number}#issuecomment-${comment.id}`,
      issue_url: `${this.#repo}/issues/${comment.number}`,
      user: this.user(comment.author),
      body: comment.body,
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      author_association: this.#association(comment.author),
      performed_via_github_app: comment.byApp ? this.app(comment.author) : null,
      reactions: {
        url: `${url}/reactions`,
        total_count: comment.reactions.length,
        ...Object.fromEntries(kinds.map((kind) => [kind, count(kind)])),
      },
    };
  }

  reaction({ id, content, author, createdAt }: StoredReaction): Json {
    return { id, node_id: nodeId('Reaction', id), user: this.user(author), content, created_at: createdAt };
  }

  checkRun(run: StoredCheckRun): Json {
    const url = `${this.#repo}/check-runs/${run.id}`;
    const html = `${WEB}/${this.#world.repository}/runs/${run.id}`;
    return {
      id: run.id,
      node_id: nodeId('CheckRun', run.id),
      head_sha: run.headSha,
      external_id: run.externalId,
      url,
      html_url: html,
      details_url: run.detailsUrl ?? html,
      status: run.status,
      conclusion: run.conclusion,
      started_at: run.startedAt,
      completed_at: run.completedAt,
      output: {
        title: run.title,
        summary: run.summary,
        text: run.text,
        annotations_count: run.annotations.length,
        annotations_url: `${url}/annotations`,
      },
      name: run.name,
      check_suite: { id: 1 },
      app: this.app(run.author),
      pull_requests: [],
    };
  }

  simpleStatus({ id, sha, state, context, description, targetUrl, createdAt }: StoredStatus): Json {
    return {
      id,
      node_id: nodeId('Status', id),
      url: `${this.#repo}/statuses/${sha}`,
      avatar_url: null,
      state,
      context,
      description,
      target_url: targetUrl,
      created_at: createdAt,
      updated_at: createdAt,
    };
  }

  status(status: StoredStatus): Json {
    return { ...this.simpleStatus(status), creator: this.user(status.author) };
  }

  combinedStatus(sha: string, state: string, latest: readonly StoredStatus[], page: readonly StoredStatus[]): Json {
    return {
      state,
      sha,
      total_count: latest.length,
      statuses: page.map((status) => this.simpleStatus(status)),
      repository: this.minimalRepository(),
      commit_url: `${this.#repo}/commits/${sha}`,
      url: `${this.#repo}/commits/${sha}/status`,
    };
  }

  commit(commit: Commit): Json {
    const url = `${this.#repo}/commits/${commit.sha}`;
    const html = `${WEB}/${this.#world.repository}/commit/${commit.sha}`;
    const who = { name: commit.author, email: `${commit.author}@users.noreply.github.com`, date: commit.date };
    return {
      url,
      sha: commit.sha,
      node_id: nodeId('Commit', commit.sha),
      html_url: html,
      comments_url: `${url}/comments`,
      commit: {
        url: `${this.#repo}/git/commits/${commit.sha}`,
        author: who,
        committer: who,
        message: commit.message,
        comment_count: 0,
        tree: { sha: commit.tree, url: `${this.#repo}/git/trees/${commit.tree}` },
      },
      author: this.user(commit.author),
      committer: this.user(commit.author),
      parents: commit.parents.map((sha) => ({ sha, url: `${this.#repo}/commits/${sha}` })),
    };
  }

  review(review: StoredReview): Json {
    const html = `${WEB}/${this.#world.repository}/pull/${review.number}#pullrequestreview-${review.id}`;
    const pull = `${this.#repo}/pulls/${review.number}`;
    return {
      id: review.id,
      node_id: nodeId('Review', review.id),
      user: this.user(review.author),
      body: review.body,
      state: review.state,
      html_url: html,
      pull_request_url: pull,
      _links: { html: { href: html }, pull_request: { href: pull } },
      submitted_at: review.createdAt,
      commit_id: review.commit,
      author_association: this.#association(review.author),
    };
  }

  reviewComment(comment: StoredReviewComment): Json {
    const now = this.#world.linesNow(comment);
    const url = `${this.#repo}/pulls/comments/${comment.id}`;
    const html = `${WEB}/${this.#world.repository}/pull/${comment.number}#discussion_r${comment.id}`;
    const pull = `${this.#repo}/pulls/${comment.number}`;
    return {
      url,
      id: comment.id,
      node_id: nodeId('ReviewComment', comment.id),
      pull_request_review_id: comment.reviewId,
      diff_hunk: '@@',
      path: comment.path,
      commit_id: comment.commit,
      original_commit_id: comment.commit,
      user: this.user(comment.author),
      body: comment.body,
      created_at: comment.createdAt,
      updated_at: comment.createdAt,
      html_url: html,
      pull_request_url: pull,
      author_association: this.#association(comment.author),
      _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
      start_line: now?.startLine ?? null,
      ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
      ...(now === undefined ? {} : { line: now.line }),
      ...(comment.line === null ? {} : { original_line: comment.line }),
      side: comment.side,
      subject_type: comment.wholeFile ? 'file' : 'line',
    };
  }

  blob(sha: string, bytes: Uint8Array, size: number): Json {
    const content = Buffer.from(bytes).toString('base64').replaceAll(/.{60}/g, '$&\n');
    return { sha, node_id: nodeId('Blob', sha), size, url: `${this.#repo}/git/blobs/${sha}`, content, encoding: 'base64' };
  }

  treeEntry(path: string, entry: { mode: string; type: string; sha: string }): Json {
    const base = { path, mode: entry.mode, type: entry.type, sha: entry.sha };
    if (entry.type === 'commit') return base;
    const size = this.#world.objects.blobs.get(entry.sha)?.size;
    const url = `${this.#repo}/git/${entry.type}s/${entry.sha}`;
    return { ...base, ...(size === undefined ? {} : { size }), url };
  }

  tree(sha: string, entries: readonly Json[], truncated: boolean): Json {
    return { sha, url: `${this.#repo}/git/trees/${sha}`, tree: entries, truncated };
  }

  ref(name: string, sha: string): Json {
    return {
      ref: `refs/${name}`,
      node_id: nodeId('Ref', name),
      url: `${this.#repo}/git/refs/${name}`,
      object: { type: 'commit', sha, url: `${this.#repo}/git/commits/${sha}` },
    };
  }

  /** What the contents API says of any entry, before what depends on its kind. */
  content(path: string, ref: string, type: string, entry: { type: string; sha: string }): Json {
    const url = `${this.#repo}/contents/${pathInUrl(path)}?ref=${encodeURIComponent(ref)}`;
    const git = `${this.#repo}/git/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.sha}`;
    const html = `${WEB}/${this.#world.repository}/${entry.type === 'tree' ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${pathInUrl(path)}`;
    return {
      name: path.split('/').at(-1) ?? '',
      path,
      sha: entry.sha,
      size: this.#world.objects.blobs.get(entry.sha)?.size ?? 0,
      url,
      html_url: html,
      git_url: git,
      download_url: null,
      type,
      _links: { self: url, git, html },
    };
  }

  protection(branch: string, { contexts, strict = false }: { contexts: readonly string[]; strict?: boolean }): Json {
    const url = `${this.#repo}/branches/${encodeURIComponent(branch)}/protection`;
    return {
      url,
      required_status_checks: {
        url: `${url}/required_status_checks`,
        strict,
        contexts,
        contexts_url: `${url}/required_status_checks/contexts`,
        checks: contexts.map((context) => ({ context, app_id: null })),
      },
      enforce_admins: { url: `${url}/enforce_admins`, enabled: false },
    };
  }

  /** `index`: its place among the policies of the world. */
  policy(index: number, { name, enforcement = 'active', include, exclude = [], events, actors }: PolicyOptions): Json {
    const conditions = include === undefined ? {} : { conditions: { workflow_path: { include, exclude } } };
    const rules = [
      ...(events === undefined ? [] : [{ type: 'restrict_action_events', parameters: { allowed_events: events } }]),
      ...(actors === undefined
        ? []
        : [{ type: 'restrict_actions_actors', parameters: { allowed_actors: actors.map((id) => ({ id, type: 'User' })) } }]),
    ];
    const source = { target: 'actions', source_type: 'Repository', source: this.#world.repository };
    return { id: index + 1, name, ...source, enforcement, ...conditions, rules };
  }
}
