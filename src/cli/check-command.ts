/** `check`: every rule about connectors, without a pull request. */
import { readFileSync } from 'node:fs';
import type { Configuration } from '../config/configuration.ts';
import { loadConfiguration } from '../config/load-configuration.ts';
import { InputError } from '../facts/input-error.ts';
import { renderMarkdownCheck } from '../report/check-markdown.ts';
import { type CheckedConnector, type CheckReport, checkReport } from '../report/check-report.ts';
import { renderGithubCheck } from '../report/github.ts';
import { renderJsonCheck } from '../report/json.ts';
import { renderPrettyCheck } from '../report/pretty.ts';
import { renderSarif } from '../report/sarif.ts';
import { checkConnector } from '../review/check-connector.ts';
import { ruleById } from '../rules/registry.ts';
import type { Profile } from '../rules/rule.ts';
import { plainText } from '../text/render.ts';
import type { Text } from '../text/text.ts';
import { TOOL } from '../version.ts';
import { type ExitCode, note, print, wantsColour } from './outcome.ts';
import { findTargets, readConnector, type Target } from './read-connectors.ts';

export interface CheckOptions {
  readonly profile?: Profile;
  readonly config?: string;
  readonly format: 'pretty' | 'json' | 'sarif' | 'markdown' | 'github';
  readonly color?: boolean;
}

export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const configuration = readSettings(options.config);
  const checked = findTargets(paths, configuration, options.profile).map((target) => checkTarget(target, configuration));
  const report = checkReport(checked.map(({ connector }) => connector));
  print(render(report, options));
  const gaps = checked.flatMap((one) => one.gaps);
  for (const gap of gaps) note(plainText(gap));
  if (gaps.length > 0) return 2;
  return report.totals.error > 0 ? 1 : 0;
}

function readSettings(path: string | undefined): Configuration {
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

function checkTarget(target: Target, configuration: Configuration): { connector: CheckedConnector; gaps: readonly Text[] } {
  const { findings, gaps } = checkConnector(readConnector(target, configuration.limits), configuration);
  const { folder, profile, only } = target;
  const wanted = only === undefined ? findings : findings.filter(({ file }) => file !== undefined && only.includes(file));
  return { connector: { folder, profile, findings: wanted }, gaps };
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
  }
}
