import { artifactOf, type Connector } from '../../connector/connector.ts';
import { documentsOf } from '../../connector/documents.ts';
import { textOf } from '../../connector/swagger/swagger.ts';
import type { ChecklistTopic } from '../../review/checklist.ts';
import { say, type Text } from '../../text/text.ts';
import { syntaxComplaint } from '../json-syntax.ts';
import type { PullRequestRule } from '../pull-request-rule.ts';
import { NOT_FOR_CUSTOM } from '../rule.ts';
import { checklistOf, FINISHED_FILES } from './checklist.ts';
import { mainHead } from './facts.ts';

type Evidence = (connector: Connector) => Text | undefined;

const withoutDescriptions: Evidence = (connector) => {
  const operations = documentsOf(connector).api?.operations ?? [];
  const bare = operations.filter(({ value }) => (textOf(value, 'description') ?? '').trim() === '');
  return bare.length === 0 ? undefined : say`${bare.length} of ${operations.length} operations have no description`;
};

/** Reading operations whose answer has no schema at all; others may well answer with nothing. */
const withoutSchemas: Evidence = (connector) => {
  const reading = (documentsOf(connector).api?.operations ?? []).filter(({ method }) => method === 'get');
  const bare = reading.filter(({ responses }) => responses.some(({ code, schema }) => code === '200' && schema === undefined));
  return bare.length === 0 ? undefined : say`${bare.length} operations that read something have an answer without a schema`;
};

const withSyntaxTrouble: Evidence = (connector) => {
  const swagger = documentsOf(connector).swagger;
  const isBroken = swagger?.document.problems.some((problem) => syntaxComplaint(problem).atMost === undefined) ?? false;
  return swagger !== undefined && isBroken ? say`${swagger.file.name} is not valid JSON` : undefined;
};

const withIcon: Evidence = (connector) => {
  const icon = artifactOf(connector, 'icon');
  if (connector.profile !== 'independent-publisher') return undefined;
  return icon === undefined ? undefined : say`${icon.name} is an icon`;
};

const withoutReadme: Evidence = (connector) => (artifactOf(connector, 'readme') === undefined ? say`there is no readme` : undefined);

/**
 * What in the files speaks against a ticked item. What no file can show (that it was tested, that it is new) is not here, and what another
 * rule about the pull request says by itself (ScreenshotsMissing, TitlePattern) is not either.
 */
const EVIDENCE: Partial<Record<ChecklistTopic, Evidence>> = {
  descriptions: withoutDescriptions,
  responses: withoutSchemas,
  validated: withSyntaxTrouble,
  icon: withIcon,
  'oauth-steps': withoutReadme,
};

/** What is ticked, in few words. */
const CLAIMS: Partial<Record<ChecklistTopic, string>> = {
  descriptions: 'that all operations are described',
  responses: 'that the answers have schemas',
  validated: 'that the API definition was validated',
  icon: 'that there is no icon',
  'oauth-steps': 'that the readme explains how to make the OAuth app',
};

export const checklistEvidence: PullRequestRule = {
  id: 'ChecklistEvidence',
  subject: 'pull-request',
  stages: FINISHED_FILES,
  group: 'Checklist',
  levels: { documented: 'warning', calibrated: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'No ticked box is contradicted by the files.',
  why: 'A tick that does not hold costs the reviewer’s trust in the other ones.',
  remedy: 'Fix what the box speaks of, or take the tick out.',
  confidence: 'medium',
  source: 'Own judgement; some descriptions had every box ticked although the files said otherwise.',
  bad: '- [x] I have added descriptions for all operations, with operations that have none',
  good: '- [ ] I have added descriptions for all operations, with operations that have none',
  check(subject, report) {
    const connector = mainHead(subject);
    if (connector === undefined) return;
    const ticked = new Set((checklistOf(subject) ?? []).filter((item) => item.ticked).map((item) => item.topic));
    const doubts = [...ticked].flatMap((topic): Text[] => {
      const against = EVIDENCE[topic]?.(connector);
      const claim = CLAIMS[topic];
      return against === undefined || claim === undefined ? [] : [say`${[claim]}, but ${against}`];
    });
    if (doubts.length > 0)
      report({ message: ['The checklist says ', ...doubts.flatMap((doubt, at) => (at === 0 ? doubt : ['; ', ...doubt])), '.'] });
  },
};
