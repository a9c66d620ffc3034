/**
 * What the certification account writes, and what it means. The messages are recognised by words that stand in them, since their wording
 * changes from one to the next; what is not recognised moves nothing.
 */
import { listOf, say, type Text } from '../text/text.ts';

export interface CertificationMessage {
  readonly outcome: 'changes' | 'approved' | 'deployed';
  /** What is asked of the publisher and how to do it, in plain words; empty unless changes are asked for. */
  readonly asks: readonly Text[];
}

interface KnownAsk {
  /** Of each group one of the words has to be there, in lower case and without marks of Markdown. */
  readonly words: readonly (readonly string[])[];
  readonly ask: Text;
}

const PACKAGE = ['package', 'zip'];

const ASKS: readonly KnownAsk[] = [
  {
    words: [['more than one', 'multiple', 'several'], PACKAGE],
    ask: ['The folder holds more than one zip. Leave only the one package that is to be certified, and delete the others.'],
  },
  {
    words: [
      PACKAGE,
      ['not be downloaded', 't be downloaded', 'unable to download', 'failed to download', 'deserializ', 'invalid structure', 'corrupt'],
    ],
    ask: [
      'The package could not be opened or read. Build it once more with the package script of the submission steps, open the zip yourself to see that it is whole, and replace the one in the folder.',
    ],
  },
  {
    words: [['solution'], ['root']],
    ask: [
      'The solution was not found where it is looked for. The zip of the solution has to lie at the top of the package, not in a folder inside it.',
    ],
  },
  {
    words: [['package', 'solution'], [' flow'], ['contain', 'include', 'missing', 'must', 'should', 'needs', 'required']],
    ask: [
      'The package lacks a flow. Make a flow that uses the connector, add it to the solution, export the solution again, and put it into the package.',
    ],
  },
  {
    words: [['independent-publisher-connectors'], ['folder', 'directory', 'under', 'within', 'inside']],
    ask: say`A file is in the wrong place. Everything of the connector, its package included, belongs into its own folder below ${'independent-publisher-connectors'}.`,
  },
  {
    words: [['publisher'], ['mismatch']],
    ask: [
      'The connector was first submitted by another account or under another publisher name. Update it from that account and with that name, or write in a comment how the two belong together.',
    ],
  },
  {
    words: [['client id', 'clientid'], ['secret']],
    ask: [
      'The certification needs the client id and secret of your OAuth app. Give them to your contact at Microsoft in private; never write them into this pull request.',
    ],
  },
];

/** What single policies want; of the others only the number is known. */
const POLICIES: Readonly<Record<string, string>> = {
  '5000.2.6.2': 'the API definition has to be complete and follow OpenAPI 2.0',
};

/** Stands in every message about policies that are not met. */
const POLICY_PAGE = 'certification-policy-errors';
const REFUSALS = [POLICY_PAGE, 'validation failed', 'certification failed', 'not approved', 'not be approved', 'rejected'];
const READ_IT: Text = ['The certification account asked for changes; its newest comment says which.'];

const DEPLOYED = ['deployment complete', 'deployment is complete', 'has been deployed', 'been successfully deployed', 'is now live'];
const APPROVED = ['certification completed', 'certification is complete', 'has been approved', 'is approved', 'congratulations'];

const LONGEST = 20_000;

/** `body`: a comment of the certification account. undefined for a message that is not known. */
export function recogniseMessage(body: string): CertificationMessage | undefined {
  const text = body.slice(0, LONGEST).toLowerCase().replace(/[*_`]/g, '').replace(/\s+/g, ' ');
  const has = (words: readonly string[]) => words.some((word) => text.includes(word));
  const asks = [...ASKS.filter(({ words }) => words.every(has)).map(({ ask }) => ask), ...policyAsks(text)];
  if (asks.length > 0) return { outcome: 'changes', asks };
  if (has(REFUSALS)) return { outcome: 'changes', asks: [READ_IT] };
  // What is deployed to the preview only is not live.
  if (has(DEPLOYED) && !text.includes('preview')) return { outcome: 'deployed', asks: [] };
  return has(APPROVED) ? { outcome: 'approved', asks: [] } : undefined;
}

function policyAsks(text: string): readonly Text[] {
  if (!text.includes('polic')) return [];
  const codes = [...new Set(text.match(/(?<![\d.])\d{3,5}(?:\.\d{1,3}){2,4}(?![\d.]*\d)/g) ?? [])];
  const known = codes.flatMap((code) => {
    const wants = Object.hasOwn(POLICIES, code) ? POLICIES[code] : undefined;
    return wants === undefined ? [] : [say`Policy ${code} is not met: ${[wants]}.`];
  });
  const others = codes.filter((code) => !Object.hasOwn(POLICIES, code));
  if (others.length === 0) return known;
  const named = listOf(others);
  return [
    ...known,
    say`Not met: ${others.length === 1 ? ['policy'] : ['policies']} ${named}. The comment of the certification account says what each one wants.`,
  ];
}
