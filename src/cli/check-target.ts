/** One connector of a `check`: read, checked, and told as plain data, so that it may come from another thread. */
import type { Configuration } from '../config/configuration.ts';
import type { CheckedConnector } from '../report/check-report.ts';
import { checkConnector } from '../review/check-connector.ts';
import { say, type Text } from '../text/text.ts';
import { readConnector, type Target } from './read-connectors.ts';

export interface CheckedTarget {
  /** Absent when nothing is known of the connector; a gap says why. */
  readonly connector?: CheckedConnector;
  readonly gaps: readonly Text[];
}

/** Never throws: what goes wrong with one connector says nothing about the others. */
export function checkTarget(target: Target, configuration: Configuration): CheckedTarget {
  try {
    const { findings, gaps } = checkConnector(readConnector(target, configuration.limits), configuration);
    const { folder, profile, only } = target;
    const wanted = only === undefined ? findings : findings.filter(({ file }) => file !== undefined && only.includes(file));
    return { connector: { folder, profile, findings: wanted }, gaps };
  } catch (error) {
    return uncheckedTarget(target, error instanceof Error ? error.message : String(error));
  }
}

/** `cause`: an error message. */
export function uncheckedTarget({ folder }: Target, cause: string): CheckedTarget {
  return { gaps: [say`${folder} was not checked (${cause}). What is said of other connectors holds all the same.`] };
}
