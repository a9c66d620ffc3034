/** `check`: every rule about connectors, without a pull request. */
import { availableParallelism } from 'node:os';
import type { Configuration } from '../config/configuration.ts';
import type { Connector } from '../connector/connector.ts';
import { type Replacement, replacementsFor } from '../fixes/replacements.ts';
import { type CheckReport, checkReport, type ReplacementLookup } from '../report/check-report.ts';
import type { CheckFormat } from '../report/format-names.ts';
import { CHECK_RENDERERS } from '../report/formats.ts';
import { checkConnector } from '../review/check-connector.ts';
import type { Finding, Profile } from '../rules/rule.ts';
import type { Shard } from '../shard.ts';
import { plainText } from '../text/render.ts';
import { showProgress } from './check-progress.ts';
import { shardOf } from './check-shard.ts';
import { checkTargets } from './check-targets.ts';
import { complain, type ExitCode, print, wantsColour } from './outcome.ts';
import { findTargets, readConnector, type Target } from './read-connectors.ts';
import { readSettings } from './read-settings.ts';

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
  const extras = {
    colours: { colour: wantsColour(options) },
    replacements: () => readReplacements(report, targets, configuration),
  };
  print(CHECK_RENDERERS[options.format](report, extras));
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
