import { describe, expect, test } from '@jest/globals';
import type { JsonDocument } from '../../../src/connector/json-document.ts';
import type { JsonValue } from '../../../src/connector/json-value.ts';
import { runSwaggerRules } from '../../../src/rules/swagger/run.ts';
import type { SwaggerRule } from '../../../src/rules/swagger/swagger-rule.ts';
import { jsonSyntaxInvalid } from '../../../src/rules/swagger/undocumented/json-syntax-invalid.ts';
import { solutionDefinitionTooLong, swaggerFileTooLarge } from '../../../src/rules/swagger/undocumented/size-rules.ts';
import { titleRepeatsPublisherSuffix } from '../../../src/rules/swagger/undocumented/title-repeats-publisher-suffix.ts';
import { plainText } from '../../../src/text/render.ts';
import { documentOf, documentWith } from './documents.ts';
import { found, mended } from './found.ts';

const toldOf = (document: JsonDocument, rule: SwaggerRule): string[] =>
  runSwaggerRules(document, [rule]).complaints.map(({ complaint }) => plainText(complaint.message));
/** A swagger whose text has so many code units. */
function textOfLength(length: number, filling = 'a'): string {
  const around = JSON.stringify({ swagger: '2.0', x: '' });
  return around.replace('""', `"${filling.repeat(length - around.length)}"`);
}

describe('a file', () => {
  const MOST = 1_048_576;
  const tooLarge = (bytes: string): string[] => [`The file has ${bytes} bytes; the guideline is at most 1,048,576.`];
  test.each<[string, JsonDocument, string[]]>([
    ['of 1 MB is not too large', documentOf(textOfLength(MOST)), []],
    ['of one byte more is too large', documentOf(textOfLength(MOST + 1)), tooLarge('1,048,577')],
    ['is measured in bytes, not in letters', documentOf(textOfLength(MOST, 'é')), tooLarge('2,097,128')],
    ['of one byte for each letter is measured so', { ...documentOf(textOfLength(MOST, 'é')), encoding: 'latin-1' }, []],
    ['of two bytes for each letter is measured so', { ...documentOf(textOfLength(MOST / 2)), encoding: 'utf-16le' }, []],
    [
      'of two bytes for each letter is too large',
      { ...documentOf(textOfLength(MOST / 2 + 1)), encoding: 'utf-16be' },
      tooLarge('1,048,578'),
    ],
  ])('%s', (_name, document, messages) => {
    expect(toldOf(document, swaggerFileTooLarge)).toEqual(messages);
  });
});

describe('a definition', () => {
  test.each<[string, string, number]>([
    ['of 500,000 characters fits into a solution', textOfLength(500_000), 0],
    ['of one character more does not', textOfLength(500_001), 1],
    ['is measured without its white space', `${textOfLength(500_000)}\n`, 0],
    ['that is no swagger is not measured', textOfLength(500_001).replace('swagger', 'openapi').replace('2.0', '3.0'), 0],
  ])('%s', (_name, text, findings) => {
    expect(toldOf(documentOf(text), solutionDefinitionTooLong)).toHaveLength(findings);
  });
});

describe('a title', () => {
  test.each<[string, JsonValue, object | undefined, boolean]>([
    ['without the suffix is fine', 'Contoso', undefined, false],
    ['with the suffix in front is fine', '(Independent Publisher) Contoso', undefined, false],
    ['that is no text is left to the rule about JSON types', ['(independent publisher)'], undefined, false],
    ['with the suffix loses it', 'Contoso (Independent Publisher)', { '/info/title': 'Contoso' }, true],
    ['with the suffix in other letters and blanks loses it', ' Contoso  (INDEPENDENT publisher) ', { '/info/title': 'Contoso' }, true],
    ['that is nothing but the suffix is left to people', '(Independent Publisher)', undefined, true],
  ])('%s', (_name, title, fix, isTold) => {
    const complaints = found(titleRepeatsPublisherSuffix, { info: { title } });
    expect(complaints).toHaveLength(isTold ? 1 : 0);
    expect(mended(complaints)).toEqual(fix);
    expect(complaints.map(({ complaint }) => complaint.help !== undefined)).toEqual(isTold ? [fix !== undefined] : []);
  });
});

test('a file that is no JSON is told once for each trouble, and one that is JSON never', () => {
  expect(toldOf(documentOf('{'), jsonSyntaxInvalid)).toHaveLength(1);
  expect(toldOf(documentWith({ swagger: '2.0' }), jsonSyntaxInvalid)).toEqual([]);
});
