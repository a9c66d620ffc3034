/** A name for a finding that survives edits elsewhere in the file: no line, no number that counts something, only hashes. */
import { createHash } from 'node:crypto';
import type { Text } from '../text/text.ts';
import type { Finding } from './rule.ts';

/**
 * 32 hexadecimal digits for each finding, in the same order. Findings that agree in rule, file, pointer and message are told apart by
 * their number among the like.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = JSON.stringify([finding.rule, finding.file ?? null, finding.pointer ?? null, steadyParts(finding.message)]);
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    return createHash('sha256').update(`${identity}#${nth}`).digest('hex').slice(0, 32);
  });
}

/** The parts of a sentence without the numbers in our own words, which change when something is added elsewhere. */
function steadyParts(text: Text): readonly (string | readonly [string])[] {
  return text.map((part) => {
    if (typeof part === 'string') return part.replace(/\d+/g, '#');
    return 'value' in part ? [part.value] : part.label;
  });
}
