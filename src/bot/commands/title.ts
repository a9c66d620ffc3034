/** Commands that change the title of the pull request. */
import { canonicalTitle, parseTitle } from '../../review/title.ts';
import { say } from '../../text/text.ts';
import { answered, type Command, type Outcome, refused } from './command.ts';

/** GitHub takes no longer ones. */
const LONGEST_TITLE = 256;

function changeTo(title: string): Outcome {
  if (title.length > LONGEST_TITLE) return refused(['The title would be longer than GitHub allows; please edit it by hand.']);
  return { accepted: true, effects: [{ kind: 'set-title', title }] };
}

export const title: Command = {
  name: 'title',
  usage: '',
  pattern: /^$/,
  summary: 'Changes the title to the one that the report suggests.',
  help: 'Nothing happens when the title is in its usual form already.',
  examples: ['title'],
  mayUse: 'author',
  run: (_values, { review }) => {
    if (review.suggestedTitle === undefined) return answered(['The report suggests no other title, so it stays as it is.']);
    return changeTo(review.suggestedTitle);
  },
};

export const ready: Command = {
  name: 'ready',
  usage: '',
  pattern: /^$/,
  summary: 'Says that a proposal has become a connector: takes the word for a proposal out of the title.',
  help: 'The files of the connector have to be in the pull request. A draft stays a draft: mark it as ready for review on GitHub.',
  examples: ['ready'],
  mayUse: 'author',
  run: (_values, { review, configuration }) => {
    const settings = configuration.title;
    const names = review.connectors.map((connector) => connector.name);
    const parsed = parseTitle(review.pullRequest.title, settings, names);
    if (review.stage === 'not-applicable') return refused(['This pull request changes no connector.']);
    if (review.stage === 'proposal')
      return refused([
        'The pull request holds only the description of the connector so far. Add its files, and say again that it is ready.',
      ]);
    if (!parsed.proposal) return answered(say`The title does not say ${settings.proposalPrefix}, so it stays as it is.`);
    return parsed.name === ''
      ? refused(['No name of a connector can be read from the title; please edit it by hand.'])
      : changeTo(canonicalTitle(parsed.name, false, settings));
  },
};
