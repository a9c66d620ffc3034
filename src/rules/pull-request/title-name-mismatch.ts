import { namesOfTouched } from '../../review/stage.ts';
import { mayBeSameName } from '../../text/names.ts';
import { say } from '../../text/text.ts';
import { type PullRequestRule, WITH_CONNECTOR } from '../pull-request-rule.ts';
import { mainOf, ONLY_INDEPENDENT, parsedTitle } from './facts.ts';

export const titleNameMismatch: PullRequestRule = {
  id: 'TitleNameMismatch',
  subject: 'pull-request',
  stages: WITH_CONNECTOR,
  group: 'Pull request',
  levels: { documented: 'warning', calibrated: 'info', profiles: ONLY_INDEPENDENT },
  summary: 'The title names the connector that the files describe.',
  why: 'A title that names another connector usually means that the wrong files, or the files of two connectors, were added.',
  remedy: 'Make the name in the title, the folder and the title in the API definition agree.',
  confidence: 'medium',
  source: 'In 295 of 329 merged pull requests the title’s name equals that of the folder or of the API definition.',
  bad: 'Fabrikam Helpdesk (Independent Publisher), with the folder Contoso Tickets',
  good: 'Contoso Tickets (Independent Publisher), with the folder Contoso Tickets',
  check(subject, report) {
    const main = mainOf(subject);
    const { name, form } = parsedTitle(subject);
    if (main === undefined || form === 'none') return;
    if (namesOfTouched(main).some((own) => mayBeSameName(own, name))) return;
    report({
      message: say`The title speaks of ${name}, and the files are those of ${main.name}.`,
      help: ['If the files are the right ones, put their name into the title; otherwise replace the files.'],
    });
  },
};
