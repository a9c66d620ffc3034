/** Trouble with the syntax of a JSON file, as the rules of each JSON artifact report it. */
import type { JsonProblem } from '../connector/json-document.ts';
import type { Complaint, Severity } from './rule.ts';

export function syntaxComplaint(problem: JsonProblem): Complaint {
  const { offset, length, message } = problem;
  const atMost = mildest(problem);
  // The message says what to do at this place, which the remedy of the rule cannot.
  return { offset, length, message, help: [], ...(atMost === undefined ? {} : { atMost }) };
}

/**
 * A key that stands twice is valid JSON by the letter, but only one of the two counts. Bytes that are not UTF-8 turn into wrong letters,
 * and the file is read all the same: connectors were published so.
 */
function mildest({ harmless, kind }: JsonProblem): Severity | undefined {
  if (harmless) return 'info';
  return kind === 'duplicate-key' || kind === 'encoding' ? 'warning' : undefined;
}
