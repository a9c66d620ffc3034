/** Text of the template that nobody replaced. */
import { comparable, lineOf, type MarkdownDocument, visibleText, walk } from '../../connector/markdown.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { readmeWith } from './example.ts';
import { README_GROUP } from './template.ts';

interface Leftover {
  readonly kind: string;
  readonly text: string;
  readonly line: number;
}

/** How the instructions of the template go on after “Required.” and “Optional.”; the word alone also stands in lists of parameters. */
const INSTRUCTION =
  /^(?:required|optional)\. (?:one paragraph|for independent|any plans or licenses|describe actions|explain the auth|how to get started with your|include any known|include frequently|add instructions)/;
const BLOCK_KINDS: readonly (readonly [kind: string, isLeft: (text: string) => boolean])[] = [
  ['an instruction', (text) => INSTRUCTION.test(text)],
  ['a sample description', (text) => /^description of operation \d+$/.test(text)],
  ['a sample answer', (text) => /^answer to question \d+$/.test(text)],
  ['filler text', (text) => text.includes('lorem ipsum dolor')],
];
const HEADING_KINDS: readonly (readonly [kind: string, isLeft: (text: string) => boolean])[] = [
  ['a sample heading', (text) => /^(?:operation|question) \d+$/.test(text)],
  ['the sample title', (text) => text === 'title'],
  ['the sample publisher', (text) => /publisher['’]s name$/.test(text)],
];
const REMINDER_KIND = 'a reminder';
/** In capitals only: “todo” is a word of several languages and of task lists. */
const REMINDER = /(?<![\w-])(?:TODO|TBD)(?![\w-])/;

export const readmePlaceholderText: ConnectorRule = {
  id: 'ReadmePlaceholderText',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'error', calibrated: 'warning', profiles: { certified: 'warning', custom: 'off' } },
  summary: 'No text of the template and no reminder is left in the readme or the intro.',
  why: 'The file is published as it is: makers would read instructions that were meant for you.',
  remedy: 'Put your own text in its place, or delete the part when it is optional.',
  confidence: 'high',
  source: 'Readme template of the program; reviewers ask for it; 6 of 394 published readmes have some left.',
  bad: readmeWith('None.\n', 'Required. Include any known issues and limitations a user may encounter.\n'),
  good: readmeWith('None.\n', '### Limit\nRequired. How many tickets to list.\n'),
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    for (const artifact of [documents.readme, documents.intro]) {
      if (artifact === undefined) continue;
      for (const { kind, text, line } of leftovers(artifact.document)) {
        const message = say`${text} is ${[kind]} left over from ${[kind === REMINDER_KIND ? 'writing' : 'the template']}.`;
        report({ file: artifact.file.path, line, message, ...(kind === REMINDER_KIND ? { atMost: 'warning' as const } : {}) });
      }
    }
  },
};

/** The first of each kind. */
function leftovers(document: MarkdownDocument): readonly Leftover[] {
  const firsts = new Map<string, Leftover>();
  const add = (kind: string, text: string, line: number) => {
    if (!firsts.has(kind)) firsts.set(kind, { kind, text: text.length > 60 ? `${text.slice(0, 60)}…` : text, line });
  };
  for (const node of walk(document.tree)) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    const text = visibleText(node);
    const kinds = node.type === 'heading' ? HEADING_KINDS : BLOCK_KINDS;
    text.split('\n').forEach((line, index) => {
      for (const [kind, isLeft] of kinds) if (isLeft(comparable(line))) add(kind, line.trim(), lineOf(node) + index);
      const reminder = REMINDER.exec(line)?.[0];
      if (reminder !== undefined) add(REMINDER_KIND, reminder, lineOf(node) + index);
    });
  }
  return [...firsts.values()];
}
