import { artifactOf, type Connector, type ConnectorFile } from '../../connector/connector.ts';
import { documentsOf } from '../../connector/documents.ts';
import { visibleText } from '../../connector/markdown.ts';
import { say } from '../../text/text.ts';
import type { PullRequestRule } from '../pull-request-rule.ts';
import { introSkeletonFix } from '../readme/skeleton.ts';
import type { Complaint } from '../rule.ts';
import { ONLY_INDEPENDENT, proposedConnectors } from './facts.ts';

function complaintAboutMissing(connector: Connector): Complaint | undefined {
  const path = `${connector.folder}/intro.md`;
  // A bare file instead of a folder: ConnectorFolder says what to do.
  if (connector.files.length === 0 || artifactOf(connector, 'intro') !== undefined) return undefined;
  const readme = artifactOf(connector, 'readme');
  if (readme === undefined) {
    return {
      message: say`The proposal has no ${'intro.md'}.`,
      help: say`Add ${path}: what the service is, what the connector will do, and your e-mail address if you look for somebody to build it with.`,
      fix: introSkeletonFix(connector),
    };
  }
  return {
    message: say`The proposal has ${readme.name}, but no ${'intro.md'}.`,
    help: say`Rename ${readme.name} to ${'intro.md'}. The readme comes later, together with the connector.`,
    // Most proposals of the past were a readme alone, and none was sent back for it.
    atMost: 'warning',
    file: readme.path,
    fix: { kind: 'rename', to: 'intro.md' },
  };
}

export const introMissing: PullRequestRule = {
  id: 'IntroMissing',
  subject: 'pull-request',
  stages: ['proposal'],
  group: 'Proposal',
  levels: { documented: 'error', profiles: ONLY_INDEPENDENT },
  summary: 'A proposal has an intro.md in the connector’s folder.',
  why: 'It tells others what is being built, so that nobody builds it twice and those who want to help can.',
  remedy: 'Add intro.md to the connector’s folder: what the service is, what the connector will do, and how to reach you.',
  confidence: 'medium',
  source: 'Documentation of the program since 2025.',
  bad: 'independent-publisher-connectors/Contoso Tickets/readme.md and nothing else',
  good: 'independent-publisher-connectors/Contoso Tickets/intro.md',
  check(subject, report) {
    for (const connector of proposedConnectors(subject)) {
      const complaint = complaintAboutMissing(connector);
      if (complaint !== undefined) report(complaint);
    }
  },
};

/** Fewer letters than two short sentences have. */
const FEWEST_LETTERS = 80;

const PURPOSE = new Set(
  'action actions allow allows connector create creates enable enables feature features get gets help helps let lets list lists operation operations provide provides read reads retrieve send sends support supports trigger triggers update updates will'.split(
    ' ',
  ),
);

const SEEKS_HELP =
  /\b(?:collaborat\w{0,8}|co-?author\w{0,3}|contributors? (?:are )?(?:wanted|welcome)|looking for (?:help|someone|somebody|a partner))\b/i;

/** Linear: each `@` looks at few characters around it. */
function hasAddress(text: string): boolean {
  return [...text.matchAll(/@/g)].some(
    ({ index }) => /[^\s@]$/.test(text.slice(Math.max(0, index - 1), index)) && /^@[\w-]{1,63}\.[a-z]/i.test(text.slice(index, index + 80)),
  );
}

function complaintsAbout(text: string, file: ConnectorFile): readonly Complaint[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < FEWEST_LETTERS) {
    return [
      {
        file: file.path,
        message: say`${file.name} says too little to know what is proposed.`,
        help: ['Describe in a few sentences what the service is and what the connector will do.'],
      },
    ];
  }
  const complaints: Complaint[] = [];
  if (!words.some((word) => PURPOSE.has(word))) {
    complaints.push({
      file: file.path,
      message: say`${file.name} does not seem to say what the connector will do.`,
      help: ['Add a list of the actions and triggers that you plan.'],
    });
  }
  if (SEEKS_HELP.test(text) && !hasAddress(text)) {
    complaints.push({
      file: file.path,
      message: say`${file.name} asks for collaborators, but has no e-mail address.`,
      help: ['Add the address under which they can reach you.'],
    });
  }
  return complaints;
}

export const introIncomplete: PullRequestRule = {
  id: 'IntroIncomplete',
  subject: 'pull-request',
  stages: ['proposal'],
  group: 'Proposal',
  levels: { documented: 'warning', calibrated: 'info', profiles: ONLY_INDEPENDENT },
  summary: 'The file intro.md says what the service is, what the connector will do, and how to reach those who look for help.',
  why: 'Others decide by it whether their own idea is already taken care of, and whether to join.',
  remedy: 'Say in intro.md what the service is and what the connector will do. Add an e-mail address if you look for collaborators.',
  confidence: 'low',
  source: 'Documentation of the program; how to tell it from the text is our own judgement.',
  bad: 'intro.md: “Connector for Contoso. Collaborators wanted!”',
  good: 'intro.md: “Contoso keeps support tickets. The connector will list, read and create tickets. Write to ada@example.com to help.”',
  check(subject, report) {
    for (const connector of proposedConnectors(subject)) {
      const { intro } = documentsOf(connector);
      if (intro === undefined || intro.document.refusal !== undefined) continue;
      for (const complaint of complaintsAbout(visibleText(intro.document.tree), intro.file)) report(complaint);
    }
  },
};
