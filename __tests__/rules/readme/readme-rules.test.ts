import { describe, expect, test } from '@jest/globals';
import { ConnectorDocuments } from '../../../src/connector/documents.ts';
import type { ConnectorExample } from '../../../src/rules/connector-rule.ts';
import { readmeRules } from '../../../src/rules/readme/index.ts';
import { applyExample, sampleReadme } from '../../../src/rules/sample-connector.ts';

/** `Rule:line` of everything that the readme rules say of an example. */
function findings(example: ConnectorExample): readonly string[] {
  const documents = new ConnectorDocuments(applyExample(example));
  return readmeRules.flatMap((rule) => {
    const said: string[] = [];
    rule.check(documents, (complaint) => said.push(`${rule.id}:${complaint.line ?? ''}`));
    return said;
  });
}

const names = (example: ConnectorExample) => [...new Set(findings(example).map((finding) => finding.split(':')[0]))];
const readme = (text: string): ConnectorExample => ({ files: { 'readme.md': text } });
const edited = (passage: string, replacement: string) => readme(sampleReadme.replace(passage, replacement));

describe('the examples of the readme rules', () => {
  test.each(readmeRules.map((rule) => [rule.id, rule] as const))('%s is the only finding on its bad example', (id, rule) => {
    expect(names(rule.bad)).toEqual([id]);
  });

  test.each(readmeRules.map((rule) => [rule.id, rule] as const))('%s finds nothing in its good example', (_id, rule) => {
    expect(findings(rule.good)).toEqual([]);
  });

  test('a connector without a readme is left to the rules about missing files', () => {
    expect(findings({ files: { 'readme.md': null } })).toEqual([]);
  });

  test('a readme that is not read as Markdown gives one finding and no conclusions', () => {
    expect(findings(readme('word '.repeat(50_000)))).toEqual(['MarkdownNotReadable:']);
  });
});

describe('sections of the template', () => {
  test.each([
    [
      'a heading of another level stands for the section',
      '## Known Issues and Limitations',
      '# Known issues',
      ['ReadmeSectionNameDiffers', 'ReadmeSectionLevel'],
    ],
    ['an underlined heading stands for the section', '## Prerequisites', 'Prerequisites\n---', []],
    ['markup and a colon make no difference', '## Prerequisites', '## **Prerequisites:**', []],
    ['a bold line is no heading', '## Prerequisites', '**Prerequisites**', ['ReadmeSectionMissing']],
    ['a heading in a comment is no heading', '## Prerequisites', '<!--\n## Prerequisites\n-->', ['ReadmeSectionMissing']],
    ['a heading in a code block is no heading', '## Prerequisites', '```\n## Prerequisites\n```', ['ReadmeSectionMissing']],
    [
      '“Getting an API key” stands for Obtaining Credentials',
      '## Obtaining Credentials',
      '## Getting an API key',
      ['ReadmeSectionNameDiffers'],
    ],
    ['a hyphen makes no other name', '## Prerequisites', '## Pre-requisites', []],
    [
      'an operation on keys is no section about credentials',
      '### Get a ticket',
      '### Get alerts by location key\nNone.\n### Get a ticket',
      ['ReadmeOperationUnknown'],
    ],
    ['“Authentication” stands for Obtaining Credentials', '## Obtaining Credentials', '## Authentication', ['ReadmeSectionNameDiffers']],
    ['a section that holds only a picture is not empty', 'None.', '![Limits](https://contoso.example/limits.png)', []],
    ['a section that holds only a comment is empty', 'None.', '<!-- to do -->', ['ReadmeSectionEmpty']],
    ['an optional section may be left out but not empty', 'None.\n', 'None.\n\n## Getting Started\n', ['ReadmeSectionEmpty']],
  ])('%s', (_sentence, passage, replacement, expected) => {
    expect(names(edited(passage, replacement))).toEqual(expected);
  });

  test('all that are missing are told at once', () => {
    const text = sampleReadme
      .replace('## Prerequisites', '**Prerequisites**')
      .replace('## Known Issues and Limitations', '**Known issues**');
    expect(names(readme(text))).toEqual(['ReadmeSectionMissing']);
  });

  test.each([
    ['with its id and secret', 'Configure a new app and use its client ID and secret.', ['ReadmeOAuthRedirectNotMentioned']],
    ['as an OAuth app', 'Install an OAuth app in your account.', ['ReadmeOAuthRedirectNotMentioned']],
    ['not at all', 'Sign in with your account.', ['ReadmeOAuthStepsMissing']],
  ])('the OAuth app may be named %s', (_sentence, step, expected) => {
    const parameters = { api_key: null, token: { type: 'oauthSetting' } };
    const text = sampleReadme.replace('Open your profile in Contoso and create an API key.', step);
    expect(names({ ...readme(text), properties: { properties: { connectionParameters: parameters } } })).toEqual(expected);
  });

  test('a readme with Windows line ends and a byte order mark is read like any other', () => {
    expect(findings(readme(`\uFEFF${sampleReadme.replaceAll('\n', '\r\n')}`))).toEqual([]);
  });

  test('OAuth in one of several parameter sets asks for the steps too', () => {
    const sets = { connectionParameters: null, connectionParameterSets: { values: [{ parameters: { token: { type: 'oauthSetting' } } }] } };
    expect(names({ properties: { properties: sets } })).toEqual(['ReadmeOAuthStepsMissing']);
  });
});

describe('headings without a blank', () => {
  test.each([
    ['two signs and a word', '##Links', true],
    ['one sign and a capital letter', '#Links', true],
    ['a hashtag', '#flow', false],
    ['a row of hashtags', '#Flow #Apps', false],
    ['a number', '#1 is the first', false],
    ['signs alone', '###', false],
  ])('%s: %s', (_sentence, line, found) => {
    expect(names(edited('None.', `None.\n${line}`)).includes('ReadmeHeadingWithoutBlank')).toBe(found);
  });

  test('is told once where it is the title', () => {
    expect(names(edited('# Contoso Tickets', '#Contoso Tickets'))).toEqual(['ReadmeHeadingWithoutBlank']);
  });

  test('is reported at its own line', () => {
    expect(findings(readme(`# T\n${'A text that is long enough to introduce it.'}\n##Links\n`))).toContain('ReadmeHeadingWithoutBlank:3');
  });
});

describe('text left over from the template', () => {
  test.each([
    ['an instruction', 'Optional. How to get started with your connector.', true],
    ['a parameter that is required', 'Required. The id of the ticket.', false],
    ['a sample description', 'Description of operation 12.', true],
    ['a sample answer', 'Answer to question 1', true],
    ['a reminder in capitals', 'TODO: describe the limits', true],
    ['the name of a service', 'Creates a todo in Todoist, or a TODO-list.', false],
    ['filler text', 'Lorem ipsum dolor sit amet', true],
  ])('%s', (_sentence, line, found) => {
    expect(names(edited('None.', line)).includes('ReadmePlaceholderText')).toBe(found);
  });

  test('one finding for each kind, at the line of the first', () => {
    const text = sampleReadme.replace('None.', 'TODO\nTODO\n\nRequired. Include any known issues and limitations a user may encounter.');
    const first = text.split('\n').indexOf('TODO') + 1;
    expect([...findings(readme(text))].sort()).toEqual([`ReadmePlaceholderText:${first}`, `ReadmePlaceholderText:${first + 3}`].sort());
  });

  test('the intro is looked at as well', () => {
    expect(names({ files: { 'intro.md': 'TBD\n' } })).toEqual(['ReadmePlaceholderText']);
  });
});

describe('the publisher', () => {
  test.each([
    ['the same name', 'Ada Example', []],
    ['a company after the name', 'Ada Example, Fabrikam', []],
    ['other letter case and a dot', 'ADA EXAMPLE.', []],
    ['an accent', 'Ada Éxämple', []],
    ['somebody else', 'Grace Sample', ['ReadmePublisherDiffers']],
    ['a name in letters that cannot be compared', '山田太郎', []],
  ])('%s', (_sentence, name, expected) => {
    expect(names(edited('Ada Example', name))).toEqual(expected);
  });

  test('every person of a list is looked for', () => {
    const two = { properties: { publisher: 'Grace Sample and Ada Example' } };
    expect(names({ ...edited('Ada Example', 'Ada Example, Grace Sample'), properties: two })).toEqual([]);
    expect(names({ ...edited('Ada Example', 'Ada Sample'), properties: two })).toEqual(['ReadmePublisherDiffers']);
  });

  test('the name may stand below the heading', () => {
    expect(names(edited('## Publisher: Ada Example', '## Publisher\nAda Example'))).toEqual([]);
  });
});

describe('operations', () => {
  test.each([
    ['an operation id counts as a mention', '### Get a ticket\nReads one ticket.', '### Reading\nUses `GetTicket`.', []],
    ['a mention in a table counts', '### Get a ticket\nReads one ticket.', '|Name|\n|-|\n|**Get a ticket**|', []],
    ['dividing headings are no operations', '### List tickets', '### Parameters of the list\nNone.\n### List tickets', []],
    ['small words, plurals and signs make no other name', '### Get a ticket', '### Get - tickets', []],
    ['a name in a list may be followed by its explanation', '### Get a ticket\nReads one ticket.', '- Get ticket: reads one.', []],
    ['a heading may leave the verb out', '### Get a ticket', '### Ticket', []],
    [
      'a heading that begins like no operation is about something else',
      '### Get a ticket',
      '### Deploying the sample\nSo.\n### Get a ticket',
      [],
    ],
    [
      'an operation with another meaning is another one',
      '### Get a ticket',
      '### Get all queues',
      ['ReadmeOperationNotDocumented', 'ReadmeOperationUnknown'],
    ],
  ])('%s', (_sentence, passage, replacement, expected) => {
    expect(names(edited(passage, replacement))).toEqual(expected);
  });

  test('a hidden operation may be described', () => {
    const hidden = { paths: { '/tickets/{ticketId}': { get: { 'x-ms-visibility': 'internal' } } } };
    expect(names({ swagger: hidden })).toEqual([]);
  });

  test('a deprecated operation needs no description', () => {
    const example = edited('### Get a ticket\nReads one ticket.\n', '');
    const deprecated = { paths: { '/tickets/{ticketId}': { get: { deprecated: true } } } };
    expect(names({ ...example, swagger: deprecated })).toEqual([]);
  });
});

describe('links', () => {
  const link = (target: string, files = {}) =>
    names({ files: { 'readme.md': sampleReadme.replace('None.', `See [this](${target}).`), ...files } });

  test.each([
    ['to a heading', '#obtaining-credentials', []],
    ['to a heading in other letter case', '#Obtaining-Credentials', []],
    ['to a heading that does not exist', '#obtaining-keys', ['ReadmeBrokenLink']],
    ['to a file that does not exist', 'docs/setup.md', ['ReadmeBrokenLink']],
    ['to a mail address', 'mailto:support@contoso.example', []],
    ['out of the folder', '../Fabrikam/readme.md', []],
    ['to a web page', 'https://contoso.example/#x', []],
    ['without encryption', 'http://contoso.example', ['ReadmeInsecureLink']],
    ['to the own machine', 'http://localhost:8080/redirect', []],
    ['with an invisible character', '\u200bhttps://contoso.example', ['ReadmeBrokenLink']],
    ['to nothing', '', ['ReadmeEmptyLink']],
    ['with half an escape', '#%E0%A4%A', ['ReadmeBrokenLink']],
  ])('%s', (_sentence, target, expected) => {
    expect(link(target)).toEqual(expected);
  });

  test('to a file that is there', () => {
    expect(link('./apiProperties.json')).toEqual([]);
    expect(link('my%20notes.txt', { 'my notes.txt': 'x' })).toEqual([]);
  });

  test('that GitHub makes of a bare address count as secure', () => {
    expect(names(edited('None.', 'See www.contoso.example for more.'))).toEqual([]);
  });

  test('by reference are followed', () => {
    expect(names(edited('None.', 'See [this][1].\n\n[1]: http://contoso.example'))).toEqual(['ReadmeInsecureLink']);
  });

  test('the second of two equal headings has a number', () => {
    const text = sampleReadme.replace('None.', '### Limits\nOne.\n### Limits\nTwo, see [above](#limits-1) and [below](#limits-2).');
    expect(names(readme(text))).toEqual(['ReadmeBrokenLink']);
  });
});
