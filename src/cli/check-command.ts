/** `check`: every rule about connectors, without a pull request. */
import { availableParallelism } from 'node:os';
import type { Configuration } from '../config/configuration.ts';
import type { Connector } from '../connector/connector.ts';
import { type Replacement, replacementsFor } from '../fixes/replacements.ts';
import { renderMarkdownCheck } from '../report/check-markdown.ts';
import { type CheckReport, checkReport, type ReplacementLookup } from '../report/check-report.ts';
import { renderGithubCheck } from '../report/github.ts';
import { renderReportPage } from '../report/html/report-page.ts';
import { renderJsonCheck } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderLines } from '../report/lines.ts';
import { renderPrettyCheck } from '../report/pretty.ts';
import { renderSarif } from '../report/sarif.ts';
import { checkConnector } from '../review/check-connector.ts';
import { ruleById } from '../rules/registry.ts';
import type { Finding, Profile } from '../rules/rule.ts';
import type { Shard } from '../shard.ts';
import { plainText } from '../text/render.ts';
import { TOOL } from '../version.ts';
import { showProgress } from './check-progress.ts';
import { shardOf } from './check-shard.ts';
import { checkTargets } from './check-targets.ts';
import { complain, type ExitCode, print, wantsColour } from './outcome.ts';
import { findTargets, readConnector, type Target } from './read-connectors.ts';
import { readSettings } from './read-settings.ts';

export type CheckFormat = 'pretty' | 'lines' | 'json' | 'sarif' | 'junit' | 'markdown' | 'github' | 'html';

export interface CheckOptions {
  readonly profile?: Profile;
  readonly config?: string;
  readonly format: CheckFormat;
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
  print(render(report, options, () => readReplacements(report, targets, configuration)));
  for (const gap of gaps) complain(plainText(gap));
  if (gaps.length > 0) return 2;
  return report.totals.error > 0 ? 1 : 0;
}

/** Reads the connectors with findings that can be mended once more: contents are not kept from the check. */
function readReplacements(report: CheckReport, targets: readonly Target[], configuration: Configuration): ReplacementLookup {
  const found = new Map<Finding, readonly Replacement[]>();
  const check = (connector: Connector) => checkConnector(connector, configuration).findings;
  for (const { folder, findings } of report.connectors) {
    const target = targets.find((each) => each.folder === folder);
    if (target === undefined || !findings.some(({ fix }) => fix !== undefined)) continue;
    const replacements = replacementsFor(readConnector(target, configuration.limits), findings, check);
    for (const [finding, ofFinding] of replacements) found.set(finding, ofFinding);
  }
  return (finding) => found.get(finding);
}

function render(report: CheckReport, options: CheckOptions, replacements: () => ReplacementLookup): string {
  switch (options.format) {
    case 'pretty':
      return renderPrettyCheck(report, { colour: wantsColour(options) });
    case 'lines':
      return renderLines(report);
    case 'junit':
      return renderJunit(report, TOOL);
    case 'json':
      return renderJsonCheck(report, TOOL);
    case 'sarif':
      return renderSarif(report, TOOL, ruleById, replacements());
    case 'markdown':
      return renderMarkdownCheck(report, ruleById);
    case 'github':
      return renderGithubCheck(report);
    case 'html':
      return renderReportPage(report, ruleById);
  }
}
