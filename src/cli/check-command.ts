/** `check`: every rule about connectors, without a pull request. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Configuration } from '../config/configuration.ts';
import { loadConfiguration } from '../config/load-configuration.ts';
import { InputError } from '../facts/input-error.ts';
import { renderMarkdownCheck } from '../report/check-markdown.ts';
import { type CheckReport, checkReport } from '../report/check-report.ts';
import { renderGithubCheck } from '../report/github.ts';
import { renderReportPage } from '../report/html/report-page.ts';
import { renderJsonCheck } from '../report/json.ts';
import { renderPrettyCheck } from '../report/pretty.ts';
import { renderSarif } from '../report/sarif.ts';
import { ruleById } from '../rules/registry.ts';
import type { Profile } from '../rules/rule.ts';
import { plainText } from '../text/render.ts';
import { TOOL } from '../version.ts';
import { showProgress } from './check-progress.ts';
import { type Shard, shardOf } from './check-shard.ts';
import { checkTargets } from './check-targets.ts';
import { type ExitCode, note, print, wantsColour } from './outcome.ts';
import { findTargets } from './read-connectors.ts';

export interface CheckOptions {
  readonly profile?: Profile;
  readonly config?: string;
  readonly format: 'pretty' | 'json' | 'sarif' | 'markdown' | 'github' | 'html';
  readonly color?: boolean;
  /** Most threads at a time; as many as the machine has processors when absent. */
  readonly workers?: number;
  readonly shard?: Shard;
  readonly quiet?: boolean;
}

const EVERYTHING: Shard = { index: 1, count: 1 };

export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const configuration = readSettings(options.config);
  const targets = shardOf(findTargets(paths, configuration, options.profile), options.shard ?? EVERYTHING);
  const progress = showProgress(process.stderr, options.quiet === true ? 0 : targets.length);
  const checked = await checkTargets(targets, { configuration, workers: options.workers ?? availableParallelism(), progress });
  progress.end();
  const gaps = checked.flatMap((one) => one.gaps);
  const report = checkReport(
    checked.flatMap(({ connector }) => connector ?? []),
    gaps,
  );
  print(render(report, options));
  for (const gap of gaps) note(plainText(gap));
  if (gaps.length > 0) return 2;
  return report.totals.error > 0 ? 1 : 0;
}

/** The settings of a file, or the defaults; what is wrong with them is noted. */
export function readSettings(path: string | undefined): Configuration {
  if (path === undefined) return loadConfiguration(null).configuration;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`Could not read the settings ${path}: ${(error as NodeJS.ErrnoException).code ?? 'unknown cause'}.`, {
      cause: error,
    });
  }
  const { configuration, problems } = loadConfiguration(text);
  for (const { message, line } of problems) note(`${path}:${line}: ${plainText(message)}`);
  return configuration;
}

function render(report: CheckReport, options: CheckOptions): string {
  switch (options.format) {
    case 'pretty':
      return renderPrettyCheck(report, { colour: wantsColour(options) });
    case 'json':
      return renderJsonCheck(report, TOOL);
    case 'sarif':
      return renderSarif(report, TOOL, ruleById);
    case 'markdown':
      return renderMarkdownCheck(report, ruleById);
    case 'github':
      return renderGithubCheck(report);
    case 'html':
      return renderReportPage(report, ruleById);
  }
}
