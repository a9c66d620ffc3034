/** The client of a command: token and address come from the variables that GitHub's own tools know. */
import { createClient, type GitHubClient } from '../github/client.ts';
import { note } from './outcome.ts';

/** Undefined where `GITHUB_TOKEN` is not set or empty. */
export function environmentToken(): string | undefined {
  return process.env.GITHUB_TOKEN || undefined;
}

export interface EnvironmentClientOptions {
  /** Gets the lines of the client's log; they are notes unless said. */
  readonly log?: (line: string) => void;
  readonly fetch?: typeof globalThis.fetch;
}

export function environmentClient({ log = note, fetch }: EnvironmentClientOptions = {}): GitHubClient {
  const token = environmentToken();
  const baseUrl = process.env.GITHUB_API_URL;
  return createClient({
    ...(token === undefined ? {} : { token }),
    ...(baseUrl ? { baseUrl } : {}),
    ...(fetch === undefined ? {} : { fetch }),
    log,
  });
}
