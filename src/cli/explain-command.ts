/** `explain` and `rules`: what the docs pages say, in the terminal. */
import { LEVEL_WORDS } from '../report/sentences.ts';
import { rules } from '../rules/registry.ts';
import { rulePage } from '../text/links.ts';
import { knownRule } from './known-rule.ts';
import { type ExitCode, print } from './outcome.ts';

export function explainCommand(id: string): ExitCode {
  const rule = knownRule(id);
  const { documented, calibrated = documented } = rule.levels;
  print(
    [
      `${rule.id} (${rule.group})`,
      rule.summary,
      '',
      `Why      ${rule.why}`,
      `Fix      ${rule.remedy}`,
      `Level    ${LEVEL_WORDS[calibrated]}${calibrated === documented ? '' : ` (${LEVEL_WORDS[documented]} with the preset "documented")`}`,
      `Source   ${rule.source} Confidence: ${rule.confidence}.`,
      `Example  ${rulePage(rule.id)}`,
    ].join('\n'),
  );
  return 0;
}

export function rulesCommand(): ExitCode {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const lines = rules.map(
    (rule) => `${LEVEL_WORDS[rule.levels.calibrated ?? rule.levels.documented].padEnd(8)} ${rule.id.padEnd(width)}  ${rule.summary}`,
  );
  print(lines.join('\n'));
  return 0;
}
