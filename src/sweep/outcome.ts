/** What a sweep came to, in sentences and as an exit code. */
import type { Stop, Swept } from './sweep.ts';

const STOPS: Readonly<Record<Stop, string>> = {
  budget: 'The requests that it may make were used up',
  limit: 'GitHub’s limit of requests is reached',
  outage: 'GitHub does not answer',
  token: 'GitHub does not accept the token for this',
};

export function sumUpSweep({ reviewed, current, failed, left, stop }: Swept, requests: number): string {
  const done = `${reviewed} reviewed, ${current} up to date, ${failed} failed, ${left} left, with ${requests} requests.`;
  return stop === undefined ? done : `${done} ${STOPS[stop]}: the next sweep goes on where this one stopped.`;
}

/** 0: all was done that the budget allows. 2: something could not be done; nothing is lost, the next sweep tries again. */
export function exitCodeOfSweep({ failed, stop }: Swept): 0 | 2 {
  return failed > 0 || (stop !== undefined && stop !== 'budget') ? 2 : 0;
}
