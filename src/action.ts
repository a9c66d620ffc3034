/** The Action's entry: event → facts → review → plan → apply → outputs. */
import * as core from '@actions/core';
import { context } from '@actions/github';
import { runAction } from './action/run-action.ts';
import { logSafe } from './text/visible.ts';

try {
  process.exitCode = await runAction({
    event: { name: context.eventName, payload: context.payload, repository: process.env.GITHUB_REPOSITORY ?? '' },
    token: core.getInput('github-token'),
    configurationPath: core.getInput('config-path'),
    mode: core.getInput('mode'),
    pullNumber: core.getInput('pull-number'),
    publish: core.getInput('publish'),
    shard: core.getInput('shard'),
    apiUrl: context.apiUrl,
    serverUrl: context.serverUrl,
    temporaryDirectory: process.env.RUNNER_TEMP ?? '.',
  });
} catch (error) {
  core.error(
    logSafe(`Connector Preflight failed by a fault of its own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  );
  process.exitCode = 2;
}
