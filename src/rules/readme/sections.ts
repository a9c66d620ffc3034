/** The sections of the template: there, filled, named and ranked as in the template. */

import type { ConnectorDocuments } from '../../connector/documents.ts';
import { isObject, member } from '../../connector/json-value.ts';
import { lineOf, walk } from '../../connector/markdown.ts';
import { listOf, say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { readmeWith } from './example.ts';
import {
  hasTemplateName,
  INDEPENDENT_ONLY,
  OBTAINING_CREDENTIALS,
  PUBLISHER,
  README_GROUP,
  readmeOf,
  TEMPLATE_SECTIONS,
  wordsUnder,
} from './template.ts';

const SAMPLE_KNOWN_ISSUES = '## Known Issues and Limitations\nNone.\n';
const SAMPLE_CREDENTIALS = '## Obtaining Credentials\nOpen your profile in Contoso and create an API key.\n\n';

export const readmeSectionMissing: ConnectorRule = {
  id: 'ReadmeSectionMissing',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'error', calibrated: 'warning', profiles: INDEPENDENT_ONLY },
  summary: 'The readme has the required sections of the template.',
  why: 'The sections become the page that makers read before they connect; reviewers ask for those that are missing.',
  remedy: 'Add the section as the template names it. Write “None” where there is nothing to say.',
  confidence: 'high',
  source: 'Readme template of the program. 49 of 394 published readmes lack one, so that it does not hold up a review by default.',
  bad: readmeWith(SAMPLE_KNOWN_ISSUES, ''),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const readme = readmeOf(documents);
    if (readme === undefined) return;
    const missing = TEMPLATE_SECTIONS.filter((section) => section.required && !readme.found.has(section))
      .filter((section) => section !== OBTAINING_CREDENTIALS || asksForCredentials(documents))
      .map(({ name }) => name);
    if (missing.length === 0) return;
    const help = say`Add ${listOf(missing.map((name) => `## ${name}`))}. Write “None” where there is nothing to say.`;
    report({
      line: 1,
      message: say`The readme does not have the ${missing.length === 1 ? ['section'] : ['sections']} ${listOf(missing)}.`,
      help,
    });
  },
};

export const readmeCredentialsSectionMissing: ConnectorRule = {
  id: 'ReadmeCredentialsSectionMissing',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'The readme of a connector without a sign-in says so under “Obtaining Credentials”.',
  why: 'Without the section a maker cannot tell whether credentials are not needed or were forgotten.',
  remedy: 'Add “## Obtaining Credentials” and say that none are needed.',
  confidence: 'high',
  source: 'Readme template of the program; 21 of 394 published readmes lack it.',
  bad: {
    ...readmeWith(SAMPLE_CREDENTIALS, ''),
    properties: { properties: { connectionParameters: { api_key: null } } },
    swagger: { securityDefinitions: null, security: null },
  },
  good: { properties: { properties: { connectionParameters: { api_key: null } } }, swagger: { securityDefinitions: null, security: null } },
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const readme = readmeOf(documents);
    if (readme === undefined || readme.found.has(OBTAINING_CREDENTIALS) || asksForCredentials(documents)) return;
    report({ line: 1, message: say`The readme has no section ${OBTAINING_CREDENTIALS.name}, and the connector asks for no credentials.` });
  },
};

function asksForCredentials(documents: ConnectorDocuments): boolean {
  const properties = member(documents.properties?.document.value, 'properties');
  const parameters = member(properties, 'connectionParameters');
  const sets = member(properties, 'connectionParameterSets');
  return (isObject(parameters) && Object.keys(parameters).length > 0) || isObject(sets);
}

export const readmeSectionEmpty: ConnectorRule = {
  id: 'ReadmeSectionEmpty',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'error', calibrated: 'warning', profiles: INDEPENDENT_ONLY },
  summary: 'No section of the readme is empty.',
  why: 'An empty section looks forgotten; reviewers ask for its text or its removal.',
  remedy: 'Fill the section in. One that the template marks as optional may be deleted.',
  confidence: 'high',
  source: 'Reviewers asked to fill or delete empty sections; 8 of 394 published readmes have one.',
  bad: readmeWith('## Known Issues and Limitations\nNone.', '## Known Issues and Limitations\n'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    for (const [section, found] of readmeOf(documents)?.found ?? []) {
      // A picture or an own table of raw HTML is content too, though it has no words.
      if (
        section === PUBLISHER ||
        wordsUnder(found) !== '' ||
        found.body.some((block) => [...walk(block)].some((node) => node.type === 'image'))
      )
        continue;
      report({ line: found.heading.line, message: say`There is nothing under ${found.heading.text}.` });
    }
  },
};

export const readmeSectionNameDiffers: ConnectorRule = {
  id: 'ReadmeSectionNameDiffers',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'The sections of the readme are named as in the template.',
  why: 'Readers and tools find a section by its name.',
  remedy: 'Use the name of the template.',
  confidence: 'high',
  source: 'Readme template of the program; 28 of 394 published readmes use other names.',
  bad: readmeWith('## Prerequisites', '## Pre-requisites of the service'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    for (const [section, found] of readmeOf(documents)?.found ?? []) {
      if (section === PUBLISHER || !section.required || hasTemplateName(found, section)) continue;
      report({
        line: found.heading.line,
        message: say`The template names this section ${section.name}, here it is ${found.heading.text}.`,
      });
    }
  },
};

export const readmeSectionLevel: ConnectorRule = {
  id: 'ReadmeSectionLevel',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'The sections of the readme are level-2 headings.',
  why: 'The level decides where a section stands in the table of contents of the published page.',
  remedy: 'Write the heading with `## `.',
  confidence: 'medium',
  source: 'Readme template of the program; 21 of 394 published readmes differ.',
  bad: readmeWith('## Prerequisites', '### Prerequisites'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    for (const [section, { heading }] of readmeOf(documents)?.found ?? []) {
      if (section === PUBLISHER || heading.level === 2) continue;
      report({
        line: heading.line,
        message: say`${heading.text} is a level-${heading.level} heading; sections of the template have level 2.`,
      });
    }
  },
};

export const readmeHeadingWithoutBlank: ConnectorRule = {
  id: 'ReadmeHeadingWithoutBlank',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', profiles: INDEPENDENT_ONLY },
  summary: 'Headings have a blank after their `#`.',
  why: 'Without the blank it is plain text: the heading, and with it the section, does not exist on the published page.',
  remedy: 'Put a blank after the last `#`.',
  confidence: 'high',
  source: 'CommonMark, ATX headings; 6 of 394 published readmes have one.',
  bad: readmeWith('None.\n', 'None.\n##Links\nhttps://contoso.example\n'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const readme = readmeOf(documents);
    if (readme === undefined) return;
    const lines = readme.document.text.split(/\r\n|\n|\r/);
    for (const block of readme.document.tree.children) {
      if (block.type !== 'paragraph') continue;
      for (let line = lineOf(block); line <= (block.position?.end.line ?? 0); line += 1) {
        const text = lines[line - 1] ?? '';
        if (!looksLikeHeading(text)) continue;
        report({ line, message: say`${start(text)} is shown as plain text, not as a heading.` });
      }
    }
  },
};

/** One `#` may be a hashtag or a number sign, so that a capital letter has to follow it, and no other `#`. */
function looksLikeHeading(line: string): boolean {
  return /^ {0,3}#{2,6}[^\s#]/.test(line) || /^ {0,3}#\p{Lu}[^#]*$/u.test(line);
}

function start(line: string): string {
  const text = line.trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
