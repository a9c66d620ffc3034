import { syntaxComplaint } from '../../json-syntax.ts';
import { exampleText } from '../sample.ts';
import { onFile, type SwaggerRule } from '../swagger-rule.ts';

export const jsonSyntaxInvalid: SwaggerRule = {
  id: 'JsonSyntaxInvalid',
  subject: 'swagger',
  group: 'Undocumented',
  levels: { documented: 'error' },
  summary: 'The file is JSON as every parser understands it, saved as UTF-8.',
  why: "Tools disagree about what lies beyond the standard: one forgives a trailing comma, the next one stops with an error that names no line. The program's own checks are among those that stop.",
  remedy: 'Correct the text at the place that is named. Other rules went on with what could be read.',
  confidence: 'high',
  source:
    'RFC 8259. The service answers such files with an internal error; a few published files have them, all added in ways that skip the checks.',
  bad: { words: 'The sample with a comma after its last entry: `],}`', text: () => exampleText({}).replace(/\n\}\n$/, ',\n}\n') },
  good: {},
  reportedAt: undefined,
  visit: [
    onFile(({ document }, report) => {
      for (const problem of document.problems) report(syntaxComplaint(problem));
    }),
  ],
};
