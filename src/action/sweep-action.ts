/** A sweep as a run of the Action: the queue in the job summary and as files for later steps. */
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Repository } from '../github/client.ts';
import { createClient } from '../github/client.ts';
import type { PassSettings } from '../github/passes.ts';
import { renderQueueSummary } from '../report/queue-markdown.ts';
import { parseShard, type Shard } from '../shard.ts';
import { exitCodeOfSweep, sumUpSweep } from '../sweep/outcome.ts';
import { writeQueueFiles } from '../sweep/queue-files.ts';
import { RequestBudget } from '../sweep/request-budget.ts';
import { sweep } from '../sweep/sweep.ts';
import { logSafe } from '../text/visible.ts';
import { type ActionInput, clientOptions } from './action-input.ts';
import { UnsupportedEvent } from './context.ts';

export async function sweepAction(repository: Repository, input: ActionInput, settings: PassSettings): Promise<number> {
  const shard = input.shard === '' ? undefined : readShard(input.shard);
  const budget = new RequestBudget({ sharers: shard?.count ?? 1 });
  const log = (line: string) => core.info(logSafe(line));
  const swept = await sweep({
    ...{ repository, server: input.serverUrl, budget, settings, now: new Date(), log },
    ...(shard === undefined ? {} : { shard }),
    connect: (fetch) => createClient({ ...clientOptions(input), fetch }),
  });
  const folder = join(input.temporaryDirectory, 'connector-preflight-queue');
  writeQueueFiles(swept.queue, folder);
  await core.summary.addRaw(renderQueueSummary(swept.queue)).write({ overwrite: true });
  core.setOutput('queue', folder);
  core.setOutput('report-json', join(folder, 'queue.json'));
  const sentence = sumUpSweep(swept, budget.used);
  if (swept.stop === undefined && swept.failed === 0) core.info(sentence);
  else core.notice(sentence);
  return exitCodeOfSweep(swept);
}

function readShard(text: string): Shard {
  const shard = parseShard(text);
  if (shard === undefined) throw new UnsupportedEvent(`The input "shard" has to be a part such as 2/8; it is "${text}".`);
  return shard;
}
