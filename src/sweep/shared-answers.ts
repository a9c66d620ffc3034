/** Answers that are the same for all pull requests of a sweep are asked for once. */
import type { GitHubClient } from '../github/client.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** Which answers of the API are shared, by route and parameters. */
export type IsShared = (route: string, parameters: Parameters) => boolean;

/** By route and parameters. */
export type Answers = Map<string, Promise<unknown>>;

/** `answers` outlives the client. A request that failed is made again by the next who asks. */
export function sharingAnswers(client: GitHubClient, answers: Answers, isShared: IsShared): GitHubClient {
  const request = (route: string, parameters: Parameters = {}): Promise<unknown> => {
    const send = () => (client.request as (route: string, parameters: Parameters) => Promise<unknown>)(route, parameters);
    if (!isShared(route, parameters)) return send();
    const { request: _limits, ...asked } = parameters;
    const key = JSON.stringify([route, asked]);
    const known = answers.get(key) ?? send();
    answers.set(key, known);
    known.catch(() => answers.delete(key));
    return known;
  };
  return { request: Object.assign(request, client.request) as unknown as GitHubClient['request'] };
}
