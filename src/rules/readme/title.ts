/** The title of the readme. */

import { member } from '../../connector/json-value.ts';
import { letters } from '../../connector/markdown.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { NOT_FOR_CUSTOM } from '../rule.ts';
import { isPlaceholderText } from '../swagger/quality/placeholder-rules.ts';
import { readmeWith } from './example.ts';
import { INDEPENDENT_ONLY, README_GROUP, readmeOf, TEMPLATE_SECTIONS } from './template.ts';

const SUFFIX = '(independent publisher)';

export const readmeTitleMissing: ConnectorRule = {
  id: 'ReadmeTitleMissing',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'The readme begins with a level-1 heading that names the connector.',
  why: 'The heading becomes the title of the connector’s page in the documentation.',
  remedy: 'Begin the file with `# ` and the name of the connector.',
  confidence: 'high',
  source: 'Readme template of the program; 15 of 394 published readmes lack it.',
  bad: readmeWith('# Contoso Tickets\n', '**Contoso Tickets**\n'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const readme = readmeOf(documents);
    if (readme === undefined || readme.title !== undefined || /^#[^#\s]/.test(readme.document.text.trimStart())) return;
    report({ line: 1, message: say`The readme has no title: no heading written with a single ${'#'} names the connector.` });
  },
};

export const readmeManyTitles: ConnectorRule = {
  id: 'ReadmeManyTitles',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'The readme has one level-1 heading.',
  why: 'A page has one title; further level-1 headings look like the beginning of other pages.',
  remedy: 'Write the headings below the title with two or more `#`.',
  confidence: 'medium',
  source: 'Published readmes: 7 of 394 have more than one.',
  bad: readmeWith('## Prerequisites', '# Requirements of the account\nNone.\n\n## Prerequisites'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const titles = readmeOf(documents)?.document.sections.filter(
      ({ heading }) => heading.level === 1 && !TEMPLATE_SECTIONS.some((section) => section.isNamed(heading.key)),
    );
    const second = titles?.[1];
    if (second === undefined) return;
    report({ line: second.heading.line, message: say`${second.heading.text} is a second level-1 heading, after the title.` });
  },
};

export const readmeTitleDiffers: ConnectorRule = {
  id: 'ReadmeTitleDiffers',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'The title of the readme names the same connector as `info.title` of the swagger.',
  why: 'A reader who comes from the connector’s tile looks for that name.',
  remedy: 'Use the title of the swagger as the title of the readme.',
  confidence: 'high',
  source: 'Published readmes: 27 of 394 carry another name.',
  bad: readmeWith('# Contoso Tickets', '# Fabrikam Helpdesk'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const title = readmeOf(documents)?.title?.heading;
    const swaggerTitle = member(member(documents.swagger?.document.value, 'info'), 'title');
    if (title === undefined || typeof swaggerTitle !== 'string') return;
    if (isPlaceholderText(title.text) || isPlaceholderText(swaggerTitle)) return;
    const [here, there] = [bareName(title.text), bareName(swaggerTitle)];
    if (here === '' || there === '' || here.includes(there) || there.includes(here)) return;
    report({ line: title.line, message: say`The readme is titled ${title.text}, the swagger ${swaggerTitle}.` });
  },
};

function bareName(title: string): string {
  return letters(
    title
      .toLowerCase()
      .replace(SUFFIX, ' ')
      .replaceAll(/['’]s\b/g, ' ')
      .replaceAll(/\bconnector\b/g, ' '),
  );
}

export const readmeTitleHasSuffix: ConnectorRule = {
  id: 'ReadmeTitleHasSuffix',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'The title of the readme does not carry “(Independent Publisher)”.',
  why: 'The documentation adds these words to the name by itself, so that they would stand there twice.',
  remedy: 'Keep “(Independent Publisher)” for the title of the pull request.',
  confidence: 'medium',
  source: 'None of 394 published readmes has it.',
  bad: readmeWith('# Contoso Tickets', '# Contoso Tickets (Independent Publisher)'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const title = readmeOf(documents)?.title?.heading;
    if (title === undefined || !title.key.includes(SUFFIX)) return;
    report({ line: title.line, message: say`The title of the readme carries ${'(Independent Publisher)'}.` });
  },
};
