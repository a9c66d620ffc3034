/** What our comment becomes when the pull request is closed: what happens next after a merge, a word of calm otherwise. */
import { dayInWords, momentInWords, pacificDay, planSchedule, weekdayInWords } from '../lifecycle/schedule.ts';
import type { Review } from '../review/review.ts';
import { markdownWords } from '../text/markdown.ts';
import { markdownText } from '../text/render.ts';
import { footerMarkdown, headingMarkdown, type ReportOptions } from './review-markdown.ts';
import { aboutSentence } from './sentences.ts';

const CLOSED =
  'Nothing has to be done here. To go on with it, reopen this pull request, or open a new one with the same files: the review starts by itself.';
const MERGED = 'Thank you. Nothing more has to be done in this pull request.';
const PROPOSAL_MERGED =
  'The description is now in the repository. When the connector is built, open a pull request that adds its files to the same folder; the review starts by itself.';
const DEPLOYED = 'Thank you. What you change from now on is an update: open a new pull request for it.';

const ESTIMATES =
  'These days are estimates. They are counted from the published schedule, Monday to Friday and without public holidays, and nobody has promised them. If there is a delay, Microsoft writes to you.';
const WATCH =
  'Everything comes by email, to the address in the contact of the API definition: look there, and into the folder for spam as well.';

/** Markdown without a marker. */
export function closingMarkdown(review: Review, options: ReportOptions): string {
  const about = markdownText(aboutSentence(review));
  const blocks = [headingMarkdown(review), ...(about === '' ? [] : [about]), ...bodyOf(review), footerMarkdown(review, options)];
  return `${blocks.join('\n\n')}\n`;
}

function bodyOf(review: Review): readonly string[] {
  const { state, since } = review.lifecycle;
  if (state === 'closed') return [markdownWords(CLOSED)];
  if (state === 'deployed') return [markdownWords(DEPLOYED)];
  if (review.stage === 'proposal') return [markdownWords(PROPOSAL_MERGED)];
  const isOfProgram = review.connectors.some(({ profile }) => profile === 'independent-publisher');
  return isOfProgram && since !== undefined ? whatHappensNext(since) : [markdownWords(MERGED)];
}

/** `merged`: ISO 8601. */
function whatHappensNext(merged: string): readonly string[] {
  const { start, contact, preview, notice, production } = planSchedule(merged);
  const steps: readonly (readonly [string, string])[] = [
    [
      `${dayInWords(contact.from)} to ${dayInWords(contact.to)}`,
      'Your contact at Microsoft writes to you, one to two weeks after the merge. Answer soon: the certification waits for it.',
    ],
    [
      `About ${weekdayInWords(preview)}`,
      'The connector comes to the preview: a deployment takes 15 business days on average, counted here from the merge. Your test environment is open for two days only, so test at once.',
    ],
    [
      `Until ${momentInWords(notice)}`,
      'When your test went well, tell your contact that the connector may go to production: at least 24 hours before, or it waits for the next Friday.',
    ],
    [
      `${weekdayInWords(pacificDay(production))}, in the morning (Pacific time)`,
      'The deployment to production starts. It goes from region to region; Microsoft tells you by email where the connector has arrived.',
    ],
  ];
  return [
    `${markdownWords(`Merged on ${weekdayInWords(start)} (Pacific time). This is what happens next:`)}`,
    steps.map(([when, what], index) => `${index + 1}. **${markdownWords(when)}**: ${markdownWords(what)}`).join('\n'),
    markdownWords(ESTIMATES),
    markdownWords(WATCH),
  ];
}
