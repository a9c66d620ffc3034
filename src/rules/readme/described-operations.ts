/** The operations of the swagger beside those that the readme describes. */
import { comparable, letters, type Section } from '../../connector/markdown.ts';
import { listOf, say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { readmeWith } from './example.ts';
import { visibleOperations } from './operations.ts';
import { INDEPENDENT_ONLY, lineOfSection, README_GROUP, readmeOf, SUPPORTED_OPERATIONS } from './template.ts';

export const readmeOperationNotDocumented: ConnectorRule = {
  id: 'ReadmeOperationNotDocumented',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'The readme describes every operation that makers can use.',
  why: 'Makers read the list to see whether the connector can do what they need.',
  remedy: 'Add a heading with the summary of the operation and one sentence on what it does.',
  confidence: 'high',
  source: 'Readme template of the program; 106 of 394 published readmes leave operations out.',
  bad: readmeWith('### Get a ticket\nReads one ticket.\n', ''),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const readme = readmeOf(documents);
    if (readme === undefined) return;
    const text = readme.document.comparableText;
    const operations = visibleOperations(documents);
    const missing = operations.filter(({ summary, operationId }) => !mentions(text, summary) && !mentions(text, operationId));
    const names = missing.map(({ summary, operationId }) => summary || operationId);
    if (names.length === 0) return;
    const message = say`The readme does not mention ${names.length} of ${operations.length} operations: ${listOf(names, 4)}.`;
    report({ line: lineOfSection(readme, SUPPORTED_OPERATIONS), message });
  },
};

function mentions(text: string, name: string): boolean {
  const wanted = comparable(name);
  return wanted !== '' && text.includes(wanted);
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
  bad: readmeWith('### Get a ticket\n', '### Close a ticket\nCloses it.\n### Get a ticket\n'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const list = readmeOf(documents)?.found.get(SUPPORTED_OPERATIONS);
    if (list === undefined) return;
    const known = new Set(visibleOperations(documents).flatMap(({ summary, operationId }) => [letters(summary), letters(operationId)]));
    const leaves = list.below.filter((section) => section.below.length === 0);
    const levels = new Set(leaves.filter((section) => isKnown(section, known)).map((section) => section.heading.level));
    const unknown = leaves
      .filter(({ heading }) => levels.has(heading.level) && !DIVIDER.test(heading.key))
      .filter((section) => !isKnown(section, known));
    const first = unknown[0];
    if (first === undefined) return;
    const names = listOf(
      unknown.map(({ heading }) => heading.text),
      3,
    );
    report({ line: first.heading.line, message: say`No operation of the swagger is called ${names}.` });
  },
};

/** A heading in letters that `letters` cannot see is taken for known. */
function isKnown(section: Section, known: ReadonlySet<string>): boolean {
  const name = letters(section.heading.text);
  return name === '' || known.has(name);
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
