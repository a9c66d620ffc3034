/** `fix`: what a machine can mend, shown as a patch or written. */
import { relative, resolve } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import { writeChangedFiles } from '../disk/write-changed-files.ts';
import { type Mending, mendConnector } from '../fixes/mend.ts';
import { type ChangedFile, changedFiles, renderPatch } from '../fixes/patch.ts';
import { type FixedConnector, renderFixes } from '../report/fixes.ts';
import { leftOutOfPatch } from '../report/sentences.ts';
import { checkConnector } from '../review/check-connector.ts';
import type { Finding, Profile } from '../rules/rule.ts';
import { plainText } from '../text/render.ts';
import type { Text } from '../text/text.ts';
import { visibleLines } from '../text/visible.ts';
import { knownRule } from './known-rule.ts';
import { complain, type ExitCode, noteReport, print, wantsColour } from './outcome.ts';
import { withForwardSlashes } from './paths.ts';
import { findTargets, readConnector, type Target } from './read-connectors.ts';
import { readSettings } from './read-settings.ts';

export interface FixOptions {
  /** Write the files instead of printing a patch. */
  readonly write?: boolean;
  /** Only what this rule reports. */
  readonly rule?: string;
  readonly profile?: Profile;
  readonly config?: string;
  readonly color?: boolean;
}

/** 0 when nothing of level error is left, 1 when errors are left, 2 when it could not be done. Without `write`: when it would be so. */
export async function fixCommand(paths: readonly string[], options: FixOptions): Promise<ExitCode> {
  const configuration = readSettings(options.config);
  const rule = options.rule === undefined ? undefined : knownRule(options.rule).id;
  const fixed = findTargets(paths, configuration, options.profile).map((target) => mendTarget(target, configuration, rule));
  if (options.write) for (const { target, files } of fixed) writeChangedFiles(target.folder, files);
  const report = renderFixes(
    fixed.map(({ report: one }) => one),
    // Beside a patch it is a note, and notes have no colours.
    { written: options.write === true, colour: options.write === true && wantsColour(options) },
  );
  if (options.write) print(report);
  else {
    const { text, leftOut } = renderPatch(
      fixed.flatMap(({ files }) => files),
      fromHere,
    );
    // Whatever takes the patch needs its very bytes; a person does not.
    process.stdout.write(process.stdout.isTTY ? visibleLines(text) : text);
    noteReport(report);
    if (leftOut.length > 0) complain(plainText(leftOutOfPatch(leftOut)));
  }
  for (const gap of fixed.flatMap(({ gaps }) => gaps)) complain(plainText(gap));
  if (fixed.some(({ gaps }) => gaps.length > 0)) return 2;
  return fixed.some(({ report: { left } }) => left.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

interface FixedTarget {
  readonly target: Target;
  readonly files: readonly ChangedFile[];
  readonly report: FixedConnector;
  readonly gaps: readonly Text[];
}

function mendTarget(target: Target, configuration: Configuration, rule: string | undefined): FixedTarget {
  const connector = readConnector(target, configuration.limits);
  const gaps = new Map<string, Text>();
  const isNamed = ({ file }: Finding): boolean => target.only === undefined || (file !== undefined && target.only.includes(file));
  const mending: Mending = mendConnector(connector, {
    check: (one) => {
      const checked = checkConnector(one, configuration);
      for (const gap of checked.gaps) gaps.set(plainText(gap), gap);
      return checked.findings;
    },
    wants: (finding) => isNamed(finding) && (rule === undefined || finding.rule === rule),
  });
  return {
    target,
    files: changedFiles(connector, mending),
    report: { folder: target.folder, ...mending, left: mending.left.filter(isNamed) },
    gaps: [...gaps.values()],
  };
}

/** Paths as `git apply` takes them in the working directory. */
function fromHere(path: string): string {
  return withForwardSlashes(relative(process.cwd(), resolve(path)));
}
