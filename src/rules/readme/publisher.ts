/** The publisher named in the readme. */
import { member } from '../../connector/json-value.ts';
import { letters, oneLine } from '../../connector/markdown.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { readmeWith } from './example.ts';
import { INDEPENDENT_ONLY, PUBLISHER, README_GROUP, type Readme, readmeOf, wordsUnder } from './template.ts';

export const readmePublisherEmpty: ConnectorRule = {
  id: 'ReadmePublisherEmpty',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'error', profiles: INDEPENDENT_ONLY },
  summary: 'The Publisher heading of the readme names the publisher.',
  why: 'Makers learn here who stands behind the connector.',
  remedy: 'Write `## Publisher: ` and your name, as in apiProperties.json.',
  confidence: 'high',
  source: 'Readme template of the program; none of 394 published readmes leaves it empty.',
  bad: readmeWith('## Publisher: Ada Example', '## Publisher:'),
  good: {},
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const publisher = publisherOf(readmeOf(documents));
    if (publisher === undefined || publisher.name !== '') return;
    report({ line: publisher.line, message: say`The heading ${PUBLISHER.name} names nobody.` });
  },
};

export const readmePublisherDiffers: ConnectorRule = {
  id: 'ReadmePublisherDiffers',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'error', calibrated: 'warning', profiles: INDEPENDENT_ONLY },
  summary: 'The readme names the same publisher as apiProperties.json.',
  why: 'Both are shown to makers; two names leave open who answers for the connector.',
  remedy: 'Make both names agree. A company may follow the name.',
  confidence: 'high',
  source: 'Readme template of the program; 5 of 394 published readmes name somebody else.',
  bad: readmeWith('Ada Example', 'Grace Sample'),
  good: readmeWith('Ada Example', 'Ada Example, Fabrikam'),
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    const here = publisherOf(readmeOf(documents));
    const there = member(member(documents.properties?.document.value, 'properties'), 'publisher');
    if (here === undefined || here.name === '' || typeof there !== 'string' || agree(here.name, there)) return;
    report({ line: here.line, message: say`The readme names the publisher ${here.name}, apiProperties.json names ${there}.` });
  },
};

function publisherOf(readme: Readme | undefined): { readonly name: string; readonly line: number } | undefined {
  const section = readme?.found.get(PUBLISHER);
  if (section === undefined) return undefined;
  const inHeading = section.heading.text.replace(/^publishers?(?:['’]s?)?(?: name)?[\s:–—-]*/i, '').trim();
  return { name: inHeading === '' ? oneLine(wordsUnder(section)).slice(0, 200) : inHeading, line: section.heading.line };
}

/** Names that hold no ASCII letter cannot be compared this way, and are not. */
function agree(readmeName: string, publisher: string): boolean {
  const [here, there] = [letters(readmeName), letters(publisher)];
  if (here === '' || there === '' || here.includes(there) || there.includes(here)) return true;
  const people = publisher.split(/[,&|/;]|\band\b/).map(letters);
  return people.every((person) => here.includes(person));
}
