/** `sweep`: every open pull request of a repository on GitHub. */
import { InputError } from '../facts/input-error.ts';
import { personOf } from '../github/passes.ts';
import type { Shard } from '../shard.ts';
import { exitCodeOfSweep, sumUpSweep } from '../sweep/outcome.ts';
import { RequestBudget } from '../sweep/request-budget.ts';
import { sweep } from '../sweep/sweep.ts';
import { environmentClient, environmentToken } from './environment-client.ts';
import { type ExitCode, note } from './outcome.ts';
import { readRepository } from './repository-name.ts';
import { type QueueOutput, showQueue } from './show-queue.ts';

export interface SweepOptions extends QueueOutput {
  readonly publish?: boolean;
  readonly shard?: Shard;
  readonly budget?: number;
}

export async function sweepCommand(name: string, options: SweepOptions): Promise<ExitCode> {
  const repository = readRepository(name);
  const token = environmentToken();
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com';
  const publish = options.publish === true;
  if (publish && !token) throw new InputError('--publish needs a token that may write to pull requests, in the variable GITHUB_TOKEN.');
  const connect = (fetch: typeof globalThis.fetch) => environmentClient({ fetch });
  const budget = new RequestBudget({
    sharers: options.shard?.count ?? 1,
    ...(options.budget === undefined ? {} : { most: options.budget }),
  });
  const person = token ? await personOf(connect(budget.share().fetch), token) : undefined;
  const swept = await sweep({
    ...{ repository, server, connect, budget, now: new Date(), log: note },
    settings: { publish, server, ...(person === undefined ? {} : { person }) },
    ...(options.shard === undefined ? {} : { shard: options.shard }),
  });
  showQueue(swept.queue, options);
  note(sumUpSweep(swept, budget.used));
  return exitCodeOfSweep(swept);
}
