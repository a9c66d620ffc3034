/** Time and memory of what is done to swagger files. */

import { DEFAULT_CONFIGURATION } from '../src/config/configuration.ts';
import type { Connector } from '../src/connector/connector.ts';
import { connectorOf } from '../src/connector/layout.ts';
import { checkConnector } from '../src/review/check-connector.ts';
import type { Finding } from '../src/rules/rule.ts';

/** A connector that is nothing but its swagger. Made anew for each measurement, since documents are read once for each connector. */
export function connectorWith(bytes: Uint8Array): Connector {
  return connectorOf('independent-publisher-connectors/Contoso Tickets', 'independent-publisher', [
    { name: 'apiDefinition.swagger.json', blob: { kind: 'bytes', bytes } },
  ]);
}

/** Reading, all rules, and the places of the findings: what `check` does but for loading and printing. */
export function checkBytes(bytes: Uint8Array): Finding[] {
  return checkConnector(connectorWith(bytes), DEFAULT_CONFIGURATION).findings;
}

/** What everything is measured beside: the bytes decoded and parsed, to nothing where they are not JSON. */
export function parseBytes(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Milliseconds of processor time since a moment that `process.cpuUsage()` gave. Others at work on the machine do not count. */
export function processorTime(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Processor time of the fastest of so many rounds: what disturbs a measurement only ever makes it slower. */
export async function fastest(rounds: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const started = process.cpuUsage();
    await work();
    best = Math.min(best, processorTime(started));
  }
  return best;
}

/** Bytes of memory that the process has had at most. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}
