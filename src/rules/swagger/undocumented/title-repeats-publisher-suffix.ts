import { say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM } from '../../rule.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';

const SUFFIX = '(independent publisher)';

export const titleRepeatsPublisherSuffix: SwaggerRule = {
  id: 'TitleRepeatsPublisherSuffix',
  subject: 'swagger',
  group: 'Undocumented',
  levels: { documented: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'The title is the name of the connector, without "(Independent Publisher)".',
  why: 'The suffix belongs in the title of the pull request. The platform adds it to the name of the connector by itself, and a name has room for 30 characters only.',
  remedy: 'Remove the suffix from `info.title`.',
  confidence: 'medium',
  source: 'No published title has the suffix; the limit is that of an error message which publishers have quoted.',
  bad: { info: { title: 'Contoso (Independent Publisher)' } },
  good: { info: { title: 'Contoso Tickets' } },
  reportedAt: '/info/title',
  alsoTriggers: ['FieldLengthExceeded'],
  visit: [
    onKey(['info'], ['title'], (node, value, key, report) => {
      if (typeof value !== 'string' || !value.trimEnd().toLowerCase().endsWith(SUFFIX)) return;
      const title = value.trimEnd().slice(0, -SUFFIX.length).trim();
      const pointer = node.pointer(key);
      report({
        pointer,
        message: say`The title ${value} repeats the suffix of the pull request title.`,
        ...(title !== '' && {
          help: say`Write ${title}.`,
          fix: { kind: 'json', edits: [{ op: 'set', pointer, value: title }] } as const,
        }),
      });
    }),
  ],
};
