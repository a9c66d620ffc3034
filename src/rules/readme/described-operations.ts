/** The operations of the swagger beside those that the readme describes. */
import { comparable, type MarkdownDocument, type Section, visibleText } from '../../connector/markdown.ts';
import { wordsOf } from '../../text/names.ts';
import { listOf, say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { readmeWith } from './example.ts';
import { allOperations, visibleOperations } from './operations.ts';
import { INDEPENDENT_ONLY, lineOfSection, README_GROUP, readmeOf, SUPPORTED_OPERATIONS } from './template.ts';

export const readmeOperationNotDocumented: ConnectorRule = {
  id: 'ReadmeOperationNotDocumented',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'The readme describes every operation that makers can use.',
  why: 'Makers read the list to see whether the connector can do what they need.',
  remedy:
    'Add a heading with the summary of the operation and one sentence on what it does. Where it is described under another name, use its summary.',
  confidence: 'high',
  source: 'Readme template of the program; 106 of 394 published readmes leave operations out.',
  bad: readmeWith('### Get a ticket\nReads one ticket.\n', ''),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const readme = readmeOf(documents);
    if (readme === undefined) return;
    const operations = visibleOperations(documents);
    const isMentioned = mentionsIn(readme.document);
    const missing = operations.filter(({ summary, operationId }) => !isMentioned(summary) && !isMentioned(operationId));
    const names = missing.map(({ summary, operationId }) => summary || operationId);
    if (names.length === 0) return;
    const message = say`The readme does not name ${names.length} of ${operations.length} operations: ${listOf(names, 4)}.`;
    report({ line: lineOfSection(readme, SUPPORTED_OPERATIONS), message });
  },
};

/** Whether a name stands in a text as it is, or is what a line begins with, in words that a reader takes for the same. */
function mentionsIn(document: MarkdownDocument): (name: string) => boolean {
  const names = new Set(
    visibleText(document.tree)
      .split('\n')
      .flatMap((line) => [line, line.split(BEHIND_NAME, 1)[0] ?? ''])
      .map(nameKey),
  );
  return (name) => {
    const wanted = comparable(name);
    return (
      wanted !== '' && (document.comparableText.includes(wanted) || [name, withoutVerb(name)].map(nameKey).some((key) => names.has(key)))
    );
  };
}

/** `Get divisions` is described under the heading `Divisions`. */
function withoutVerb(name: string): string {
  return name.replace(/^\s*\S+\s+/, '');
}

/** What parts a name from its explanation in one line. */
const BEHIND_NAME = /:| [-–—] /;
/** Words that come and go without making it another operation. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'for', 'by', 'to', 'in', 'from', 'with', 'and', 's']);
const NUMBERS: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', ten: '10' };

/** The words of a name without small ones and plurals: `Get timezone(s) of an area` and `Get timezones of area` are the same. */
function nameKey(name: string): string {
  return wordsOf(name.replaceAll(/(?<=\w)\/(?=\w)/g, ''))
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : word.replace(/s$/, '')))
    .join('');
}

/** Headings that divide or explain the list instead of naming an operation. */
const DIVIDER =
  /^(?:supported |available )?(?:actions?|triggers?|operations?|parameters?|required|optional|inputs?|outputs?|requests?|responses?|returns?|examples?|notes?|usage|description|deprecated)\b/;

export const readmeOperationUnknown: ConnectorRule = {
  id: 'ReadmeOperationUnknown',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'The headings below “Supported Operations” are operations of the swagger.',
  why: 'A heading that no operation answers to is most often an operation that was renamed or removed, and makers look for it in vain.',
  remedy: 'Use the summary of the operation as the heading, or remove the heading.',
  confidence: 'medium',
  source: 'Published readmes: 61 of 394 have such headings.',
  bad: readmeWith('### Get a ticket\n', '### Get the history of a ticket\nReads what was changed.\n### Get a ticket\n'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const list = readmeOf(documents)?.found.get(SUPPORTED_OPERATIONS);
    if (list === undefined) return;
    const names = allOperations(documents).flatMap(({ summary, operationId }) => [summary, operationId]);
    const known = new Set(names.map(nameKey));
    const verbs = new Set(names.map(firstWord));
    const leaves = list.below.filter((section) => section.below.length === 0);
    const levels = new Set(leaves.filter((section) => isKnown(section, known)).map((section) => section.heading.level));
    const unknown = leaves
      .filter(({ heading }) => levels.has(heading.level) && verbs.has(firstWord(heading.text)) && !DIVIDER.test(heading.key))
      .filter((section) => !isKnown(section, known));
    const first = unknown[0];
    if (first === undefined) return;
    const headings = listOf(
      unknown.map(({ heading }) => heading.text),
      3,
    );
    report({ line: first.heading.line, message: say`No operation of the swagger is called ${headings}.` });
  },
};

function isKnown(section: Section, known: ReadonlySet<string>): boolean {
  const name = nameKey(section.heading.text);
  return name === '' || known.has(name);
}

/** A heading that begins like no operation is one about something else. */
function firstWord(name: string): string {
  return wordsOf(name)[0] ?? '';
}

export const readmeOperationsWithoutHeadings: ConnectorRule = {
  id: 'ReadmeOperationsWithoutHeadings',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'Each operation has a heading of its own below “Supported Operations”.',
  why: 'Headings can be linked to and appear in the table of contents; entries of a list or a table cannot.',
  remedy: 'Give each operation a level-3 heading and a sentence.',
  confidence: 'medium',
  source: 'Readme template of the program; 32 of 394 published readmes use a list or a table.',
  bad: readmeWith('### ', '- '),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const list = readmeOf(documents)?.found.get(SUPPORTED_OPERATIONS);
    if (list === undefined || list.below.length > 0 || list.body.length === 0) return;
    report({ line: list.heading.line, message: say`The operations under ${list.heading.text} have no headings of their own.` });
  },
};
