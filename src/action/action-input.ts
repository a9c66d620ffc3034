/** What a run of the Action is given, and the client that it works with. */
import * as core from '@actions/core';
import type { ClientOptions } from '../github/client.ts';
import { logSafe } from '../text/visible.ts';
import type { EventInput } from './context.ts';

export interface ActionInput {
  readonly event: Omit<EventInput, 'pullNumber' | 'mode'>;
  readonly token: string;
  /** "" for the usual path. */
  readonly configurationPath: string;
  readonly mode: string;
  readonly pullNumber: string;
  readonly publish: string;
  /** Which part of a sweep; "" for all of it. */
  readonly shard: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where the report is left for later steps. */
  readonly temporaryDirectory: string;
}

export function clientOptions({ token, apiUrl }: Pick<ActionInput, 'token' | 'apiUrl'>): ClientOptions {
  return {
    ...(token === '' ? {} : { token }),
    baseUrl: apiUrl,
    log: (line) => core.info(logSafe(line)),
  };
}
