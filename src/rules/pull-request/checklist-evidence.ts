import { artifactOf, type Connector } from '../../connector/connector.ts';
import { documentsOf } from '../../connector/documents.ts';
import { textOf } from '../../connector/swagger/swagger.ts';
import type { ChecklistTopic } from '../../review/checklist.ts';
import { say, type Text } from '../../text/text.ts';
import type { PullRequestRule, PullRequestSubject } from '../pull-request-rule.ts';
import { NOT_FOR_CUSTOM } from '../rule.ts';
import { checklistOf } from './checklist.ts';
import { countPictures, mainHead, parsedTitle } from './facts.ts';

type Evidence = (subject: PullRequestSubject, connector: Connector) => Text | undefined;

const withoutPictures: Evidence = (subject) =>
  countPictures(subject) > 0 ? undefined : say`there is no picture in the description, in your comments or among the files`;

const withoutDescriptions: Evidence = (_, connector) => {
  const operations = documentsOf(connector).api?.operations ?? [];
  const bare = operations.filter(({ value }) => (textOf(value, 'description') ?? '').trim() === '');
  return bare.length === 0 ? undefined : say`${bare.length} of ${operations.length} operations have no description`;
};

/** Reading operations whose answer has no schema at all; others may well answer with nothing. */
const withoutSchemas: Evidence = (_, connector) => {
  const reading = (documentsOf(connector).api?.operations ?? []).filter(({ method }) => method === 'get');
  const bare = reading.filter(({ responses }) => responses.some(({ code, schema }) => code === '200' && schema === undefined));
  return bare.length === 0 ? undefined : say`${bare.length} operations that read something have an answer without a schema`;
};

const withSyntaxTrouble: Evidence = (_, connector) => {
  const swagger = documentsOf(connector).swagger;
  const isBroken = swagger?.document.problems.some((problem) => !problem.harmless) ?? false;
  return swagger !== undefined && isBroken ? say`${swagger.file.name} is not valid JSON, and no tool can have accepted it` : undefined;
};

const withIcon: Evidence = (_, connector) => {
  const icon = artifactOf(connector, 'icon');
  if (connector.profile !== 'independent-publisher') return undefined;
  return icon === undefined ? undefined : say`${icon.name} is an icon`;
};

const withoutPattern: Evidence = (subject) => (parsedTitle(subject).form === 'none' ? say`the title is not of that pattern` : undefined);

const withoutReadme: Evidence = (_, connector) => (artifactOf(connector, 'readme') === undefined ? say`there is no readme` : undefined);

/** What in the files speaks against a ticked item. What no file can show (that it was tested, that it is new) is not here. */
const EVIDENCE: Partial<Record<ChecklistTopic, Evidence>> = {
  descriptions: withoutDescriptions,
  responses: withoutSchemas,
  validated: withSyntaxTrouble,
  icon: withIcon,
  title: withoutPattern,
  'flow-screenshots': withoutPictures,
  'test-screenshot': withoutPictures,
  'oauth-steps': withoutReadme,
};

/** What is ticked, in few words. */
const CLAIMS: Partial<Record<ChecklistTopic, string>> = {
  descriptions: 'that all operations are described',
  responses: 'that the answers have schemas',
  validated: 'that the API definition was validated',
  icon: 'that there is no icon',
  title: 'that the title follows the pattern',
  'flow-screenshots': 'that there are screenshots of flows',
  'test-screenshot': 'that there is a screenshot of the test tab',
  'oauth-steps': 'that the readme explains how to make the OAuth app',
};

export const checklistEvidence: PullRequestRule = {
  id: 'ChecklistEvidence',
  subject: 'pull-request',
  group: 'Checklist',
  levels: { documented: 'warning', calibrated: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'No ticked box is contradicted by the files.',
  why: 'A tick that does not hold costs the reviewer’s trust in the other ones.',
  remedy: 'Mend what the box speaks of, or take the tick out.',
  confidence: 'medium',
  source: 'Own judgement; some descriptions had every box ticked although the files said otherwise.',
  bad: '- [x] I have pasted screenshots of flows, in a pull request without any picture',
  good: '- [ ] I have pasted screenshots of flows, in a pull request without any picture',
  check(subject, report) {
    const connector = mainHead(subject);
    if (connector === undefined || (subject.stage !== 'submission' && subject.stage !== 'update')) return;
    const ticked = new Set((checklistOf(subject) ?? []).filter((item) => item.ticked).map((item) => item.topic));
    for (const topic of ticked) {
      const against = EVIDENCE[topic]?.(subject, connector);
      const claim = CLAIMS[topic];
      if (against !== undefined && claim !== undefined) report({ message: say`The checklist says ${[claim]}, but ${against}.` });
    }
  },
};
