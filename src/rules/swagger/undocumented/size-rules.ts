/** Files that some step of the publication cannot take in. */
import type { JsonDocument } from '../../../connector/json-document.ts';
import type { JsonObject } from '../../../connector/json-value.ts';
import { say } from '../../../text/text.ts';
import { mergePatch } from '../merge-patch.ts';
import { SAMPLE_SWAGGER } from '../sample.ts';
import { type MadeExample, onFile, type SwaggerRule } from '../swagger-rule.ts';

/** The size that the certification pages ask for, read as one binary megabyte: the reading that reports less. */
const MOST_BYTES = 1_048_576;
/** The length of the column that a solution keeps the definition in. */
const MOST_CHARACTERS = 500_000;

/** Width in bytes of one code unit of the decoded text; UTF-8 is measured instead. */
const WIDTHS: Readonly<Record<Exclude<JsonDocument['encoding'], 'utf-8'>, number>> = { 'latin-1': 1, 'utf-16le': 2, 'utf-16be': 2 };

function bytesOf(document: JsonDocument): number {
  if (document.encoding === 'utf-8') return Buffer.byteLength(document.text, 'utf8');
  return document.text.length * WIDTHS[document.encoding];
}

function inWords(count: number): string {
  return count.toLocaleString('en-US');
}

/** The sample with so many characters of description that it is just too large, or just not. */
function sampleOfLength(words: string, length: number, indent: number): MadeExample {
  const write = (description: string): string => {
    const ticket: JsonObject = { definitions: { Ticket: { description } } };
    return JSON.stringify(mergePatch(SAMPLE_SWAGGER, ticket), null, indent);
  };
  return { words, text: () => write('a'.repeat(length - write('').length)) };
}

export const swaggerFileTooLarge: SwaggerRule = {
  id: 'SwaggerFileTooLarge',
  subject: 'swagger',
  group: 'Undocumented',
  levels: { documented: 'warning' },
  summary: 'The file has at most 1 MB.',
  why: 'The certification guidelines ask for it, and a larger definition is slow to load wherever the connector is used.',
  remedy: 'Remove what no flow needs, move repeated schemas to `definitions`, or split the connector.',
  confidence: 'high',
  source: 'The guideline of the certification pages; one published file is larger.',
  bad: sampleOfLength('A file of 1,048,577 bytes.', MOST_BYTES + 1, 2),
  good: sampleOfLength('A file of 400,000 bytes.', 400_000, 2),
  reportedAt: '',
  alsoTriggers: ['SolutionDefinitionTooLong'],
  visit: [
    onFile(({ document }, report) => {
      const bytes = bytesOf(document);
      if (bytes <= MOST_BYTES) return;
      report({ pointer: '', message: say`The file has ${[inWords(bytes)]} bytes; the guideline is at most ${[inWords(MOST_BYTES)]}.` });
    }),
  ],
};

export const solutionDefinitionTooLong: SwaggerRule = {
  id: 'SolutionDefinitionTooLong',
  subject: 'swagger',
  group: 'Undocumented',
  levels: { documented: 'warning' },
  summary: 'Without its white space, the definition has at most 500,000 characters.',
  why: 'A submission needs a solution that holds the connector. The field for the definition is 500,000 characters long, and importing a longer one fails with error 0x80044331.',
  remedy: 'Shorten descriptions, move repeated schemas to `definitions`, or split the connector.',
  confidence: 'medium',
  source: 'An error message that publishers have quoted; two published definitions are longer.',
  bad: sampleOfLength('A definition of 500,001 characters.', MOST_CHARACTERS + 1, 0),
  good: sampleOfLength('A definition of 500,000 characters.', MOST_CHARACTERS, 0),
  reportedAt: '',
  visit: [
    onFile(({ document, nature }, report) => {
      if (nature !== 'swagger' || document.text.length <= MOST_CHARACTERS) return;
      const { length } = JSON.stringify(document.value);
      if (length <= MOST_CHARACTERS) return;
      const most = [inWords(MOST_CHARACTERS)];
      report({ pointer: '', message: say`The definition has ${[inWords(length)]} characters; a solution holds at most ${most}.` });
    }),
  ],
};
