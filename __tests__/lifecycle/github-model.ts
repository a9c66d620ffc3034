/**
 * GitHub as far as one pull request goes, in memory: what happens to it changes the facts, and what the bot writes changes them too. The
 * code under test is the real one from the facts to the writes; only the network is replaced.
 */
import { type Configuration, DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Comment, PullRequest, RepositoryFile, Role } from '../../src/facts/pull-request.ts';
import { withPermissions } from '../../src/facts/read-permissions.ts';
import { applyEffects } from '../../src/github/apply.ts';
import type { GitHubClient } from '../../src/github/client.ts';
import type { Effect } from '../../src/github/effects.ts';
import { planPublication } from '../../src/github/plan-publication.ts';
import { reviewPullRequest } from '../../src/review/review-pull-request.ts';
import { BODY, CONNECTOR, FOLDER, TITLE, WRONG_COLOUR } from '../e2e/scenes.ts';
import { added, INTRO, modified, pullRequestOf, unchanged } from '../rules/pull-request/samples.ts';

const connector = Object.entries(CONNECTOR);
const submission = connector.map(([path, text]) => added(path, text));

export const FILES = {
  proposal: [added(`${FOLDER}/intro.md`, `${INTRO} ${INTRO}`)],
  submission,
  'submission with an error': Object.entries({ ...CONNECTOR, ...WRONG_COLOUR }).map(([path, text]) => added(path, text)),
  'submission with its package': [...submission, added(`${FOLDER}/package.zip`, 'PK')],
  update: connector.map(([path, text]) => (path.endsWith('.md') ? modified(path, `${text}\nMore.\n`, text) : unchanged(path, text))),
  nothing: [added('docs/notes.md'), unchanged('docs/other.md')],
} satisfies Readonly<Record<string, readonly RepositoryFile[]>>;

export type Content = keyof typeof FILES;

export const ROLES: Readonly<Record<string, Role>> = {
  wendy: 'write',
  tom: 'triage',
  certificationteam: 'none',
  otto: 'none',
  ada: 'read',
};

export type Happening =
  | { readonly kind: 'push'; readonly content: Content }
  | { readonly kind: 'comment'; readonly by: string; readonly body: string }
  /** Takes the newest comment away that is not ours. */
  | { readonly kind: 'uncomment' }
  | { readonly kind: 'label' | 'unlabel'; readonly name: string }
  | { readonly kind: 'draft'; readonly draft: boolean }
  | { readonly kind: 'merge' | 'close' | 'reopen' };

interface Check {
  readonly id: number;
  readonly external_id: string;
  readonly head: string;
  conclusion: string;
  output: { title: string; summary: string; annotations_count: number };
}

const BOT = 'github-actions';

export class GitHubModel {
  readonly configuration: Configuration;
  comments: Comment[] = [];
  labels: string[] = [];
  readonly #checks: Check[] = [];
  #content: Content = 'submission';
  #head = 1;
  #clock = Date.parse('2026-05-01T08:00:00Z');
  #updatedAt = this.#now();
  #nextId = 1;
  #state: PullRequest['state'] = 'open';
  #closedAt: string | undefined;
  #draft = false;
  readonly #client = { request: (route: string, parameters: Readonly<Record<string, unknown>>) => this.#answer(route, parameters) };

  constructor(manage: boolean) {
    this.configuration = { ...DEFAULT_CONFIGURATION, labels: { ...DEFAULT_CONFIGURATION.labels, manage } };
  }

  #now(): string {
    return new Date(this.#clock).toISOString().replace('.000Z', 'Z');
  }

  /** Everything that happens takes some hours, and changes the time of the last change. */
  #touch(): string {
    this.#clock += 7 * 3_600_000;
    this.#updatedAt = this.#now();
    return this.#updatedAt;
  }

  happens(event: Happening): void {
    const at = this.#touch();
    switch (event.kind) {
      case 'push':
        if (this.#state === 'open') [this.#content, this.#head] = [event.content, this.#head + 1];
        return;
      case 'comment':
        this.#comment(event.by, event.body, at);
        return;
      case 'uncomment': {
        const last = this.comments.findLastIndex(({ author }) => author !== BOT);
        if (last !== -1) this.comments.splice(last, 1);
        return;
      }
      case 'label':
        if (!this.labels.includes(event.name)) this.labels.push(event.name);
        return;
      case 'unlabel':
        this.labels = this.labels.filter((name) => name !== event.name);
        return;
      case 'draft':
        this.#draft = event.draft;
        return;
      case 'merge':
      case 'close':
        if (this.#state === 'open') [this.#state, this.#closedAt] = [event.kind === 'merge' ? 'merged' : 'closed', at];
        return;
      case 'reopen':
        if (this.#state === 'closed') [this.#state, this.#closedAt] = ['open', undefined];
        return;
    }
  }

  #comment(author: string, body: string, at: string): void {
    this.comments.push({ id: this.#nextId, author, authorIsBot: author === BOT, body, createdAt: at, updatedAt: at });
    this.#nextId += 1;
  }

  #headSha(): string {
    return this.#head.toString(16).padStart(40, '0');
  }

  #facts(): PullRequest {
    const closed = this.#closedAt === undefined ? {} : { closedAt: this.#closedAt };
    return pullRequestOf({
      ...{ repository: 'contoso/connectors', number: 7, title: TITLE, body: BODY, author: 'ada', draft: this.#draft, state: this.#state },
      ...{ labels: [...this.labels], comments: [...this.comments], files: FILES[this.#content] },
      ...{ createdAt: '2026-05-01T08:00:00Z', updatedAt: this.#updatedAt },
      head: { ref: 'contoso', sha: this.#headSha() },
      ...closed,
      ...(this.#state === 'merged' && this.#closedAt !== undefined ? { mergedAt: this.#closedAt } : {}),
    });
  }

  /** One run for an event, whatever it was: reads what is there now, and writes what is missing. */
  async run({ kind }: Happening): Promise<readonly Effect[]> {
    const client = this.#client as unknown as GitHubClient;
    const repository = { owner: 'contoso', repo: 'connectors' };
    const facts = await withPermissions(client, repository, this.#facts(), this.configuration);
    const planned = await planPublication(client, {
      ...{ repository, number: 7, facts, configuration: this.configuration },
      review: reviewPullRequest(facts, this.configuration, []),
      options: { rules: () => undefined, version: '0.0.0' },
      ...(kind === 'merge' || kind === 'close' ? { justClosed: true } : {}),
    });
    if (planned.kind === 'superseded') throw new Error('The head cannot move here.');
    const { failed } = await applyEffects(client, repository, 7, planned.effects);
    if (failed.length > 0) throw new Error(`Refused: ${failed.map(({ effect }) => effect.kind).join(', ')}`);
    return planned.effects;
  }

  async #answer(route: string, { body, comment_id, labels, name, username, ...rest }: Readonly<Record<string, unknown>>) {
    const data = (value: unknown) => ({ data: value });
    switch (route) {
      case 'GET /repos/{owner}/{repo}/pulls/{pull_number}':
        return data({ head: { sha: this.#headSha() }, labels: this.labels.map((label) => ({ name: label })) });
      case 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs':
        return data({ check_runs: this.#checks.filter(({ head }) => head === rest.ref).map((check) => structuredClone(check)) });
      case 'GET /repos/{owner}/{repo}/labels':
        return data(Object.values(this.configuration.labels.names).map((label) => ({ name: label })));
      case 'GET /repos/{owner}/{repo}/collaborators/{username}/permission':
        return data({ permission: ROLES[String(username)] ?? 'none' });
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments':
        return data(this.#comment(BOT, String(body), this.#touch()));
      case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
        const at = this.#touch();
        this.comments = this.comments.map((one) => (one.id === comment_id ? { ...one, body: String(body), updatedAt: at } : one));
        return data({});
      }
      case 'POST /repos/{owner}/{repo}/check-runs':
        return data({ id: this.#createCheck(rest) });
      case 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
        const check = this.#checks.find(({ id }) => id === rest.check_run_id);
        if (check !== undefined && typeof rest.conclusion === 'string') {
          Object.assign(check, { conclusion: rest.conclusion, output: { ...check.output, ...(rest.output as object) } });
        }
        return data({});
      }
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels':
        this.#touch();
        this.labels.push(...(labels as string[]));
        return data({});
      case 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}':
        this.#touch();
        this.labels = this.labels.filter((label) => label !== name);
        return data({});
      default:
        throw new Error(`The model has no ${route}.`);
    }
  }

  #createCheck(run: Readonly<Record<string, unknown>>): number {
    const { title, summary, annotations } = run.output as { title: string; summary: string; annotations: readonly object[] };
    const check: Check = {
      id: this.#nextId,
      external_id: String(run.external_id),
      head: String(run.head_sha),
      conclusion: String(run.conclusion),
      output: { title, summary, annotations_count: annotations.length },
    };
    this.#nextId += 1;
    this.#checks.push(check);
    return check.id;
  }
}
