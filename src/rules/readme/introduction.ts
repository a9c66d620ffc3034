/** The sentences below the title. */
import { oneLine, visibleText } from '../../connector/markdown.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { readmeWith } from './example.ts';
import { INDEPENDENT_ONLY, README_GROUP, type Readme, readmeOf, TEMPLATE_SECTIONS } from './template.ts';

const SAMPLE_INTRODUCTION = 'Contoso Tickets keeps support tickets. This connector creates and reads them.';
const SHORTEST = 40;

interface Introduction {
  readonly words: string;
  readonly line: number;
}

export const readmeIntroMissing: ConnectorRule = {
  id: 'ReadmeIntroMissing',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'error', calibrated: 'warning', profiles: INDEPENDENT_ONLY },
  summary: 'Below its title the readme says what the service and the connector do.',
  why: 'These sentences are the first that a maker reads about the connector.',
  remedy: 'Say in two or three sentences what the service is and what the connector does with it.',
  confidence: 'high',
  source: 'Readme template of the program; 3 of 394 published readmes lack it.',
  bad: readmeWith(`${SAMPLE_INTRODUCTION}\n`, ''),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const introduction = introductionOf(readmeOf(documents));
    if (introduction === undefined || introduction.words !== '') return;
    report({ line: introduction.line, message: say`Between the title and the next heading there is no text.` });
  },
};

export const readmeIntroShort: ConnectorRule = {
  id: 'ReadmeIntroShort',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: `The text below the title has at least ${SHORTEST} characters.`,
  why: 'A few words do not tell a maker whether the connector is what they look for.',
  remedy: 'Say in two or three sentences what the service is and what the connector does with it.',
  confidence: 'medium',
  source: 'Published readmes: 1 of 394 is shorter.',
  bad: readmeWith(SAMPLE_INTRODUCTION, 'Support tickets.'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const introduction = introductionOf(readmeOf(documents));
    if (introduction === undefined) return;
    const { length } = introduction.words;
    if (length === 0 || length >= SHORTEST) return;
    report({ line: introduction.line, message: say`The text below the title has only ${length} characters.` });
  },
};

/** Without a title the text before the first heading counts, and when there is none, the text below a first heading that is no section. */
function introductionOf(readme: Readme | undefined): Introduction | undefined {
  if (readme === undefined) return undefined;
  const { document, title } = readme;
  if (title !== undefined) return { words: oneLine(visibleText(...title.body)), line: title.heading.line };
  const before = oneLine(visibleText(...document.preamble));
  const first = document.sections[0];
  const firstIsSection = first !== undefined && TEMPLATE_SECTIONS.some((section) => section.isNamed(first.heading.key));
  if (before !== '' || first === undefined || firstIsSection) return { words: before, line: 1 };
  return { words: oneLine(visibleText(...first.body)), line: first.heading.line };
}
