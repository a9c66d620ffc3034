/** What a run left on GitHub and in the log, read by what reads it there. */
import { expect } from '@jest/globals';
import type { GitHubDouble } from '../github-double/double.ts';
import { strangersIn } from '../report/live-markdown.ts';

/** Characters that move a terminal, turn a text around or are not seen. */
export const CONTROL = /\p{Cf}|\p{Cs}|[^\n\P{Cc}]/u;

const BOT = 'github-actions[bot]';

/** Everything that we wrote on GitHub: what is Markdown there, and what is plain text. */
export function writtenBy({ world }: GitHubDouble): { readonly markdown: readonly string[]; readonly plain: readonly string[] } {
  const own = [...world.comments, ...world.reviewComments, ...world.reviews].filter(({ author }) => author === BOT);
  const annotations = world.checkRuns.flatMap((check) => check.annotations);
  return {
    markdown: [...own.map(({ body }) => body), ...world.checkRuns.map(({ summary }) => summary ?? '')],
    plain: [
      ...world.checkRuns.flatMap(({ title, text }) => [title ?? '', text ?? '']),
      ...world.statuses.map(({ description }) => description ?? ''),
      ...annotations.flatMap(({ title, message, raw_details }) => [title ?? '', message, raw_details ?? '']),
    ],
  };
}

/** Nothing of a pull request comes alive in comments, suggestions, checks, statuses and the summary of the run, or moves the log. */
export function expectInertOnGitHub(
  double: GitHubDouble,
  run: { readonly stdout: string; readonly stderr: string; readonly summary?: string },
): void {
  const { markdown, plain } = writtenBy(double);
  expect([...markdown, run.summary ?? ''].flatMap(strangersIn)).toEqual([]);
  expect([...plain, run.stdout, run.stderr].filter((text) => CONTROL.test(text))).toEqual([]);
}
