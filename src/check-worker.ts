/** The entry of a worker thread of `check`: takes one connector after another, and answers each with what was found. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkTarget } from './cli/check-target.ts';
import type { Target } from './cli/read-connectors.ts';
import type { Configuration } from './config/configuration.ts';

const configuration = workerData as Configuration;

parentPort?.on('message', (target: Target) => parentPort?.postMessage(checkTarget(target, configuration)));
