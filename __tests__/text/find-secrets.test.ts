import { describe, expect, test } from '@jest/globals';
import { findSecrets, isPlaceholder, linesWithSecrets, maskSecrets } from '../../src/text/find-secrets.ts';

/** Random-looking characters, put together here so that no scanner takes this file for a leak. */
function noise(length: number, alphabet = 'q7Rk2mVx9TnB4cJh6LwZ8sDf1GyP3eKa5UoXiNbWvHtQ'): string {
  return Array.from({ length }, (_, index) => alphabet[(index * 7 + (index >> 2) * 5) % alphabet.length]).join('');
}
const hex = (length: number) => noise(length, '8f3a0c9d5e1b7246');
const upper = (length: number) => noise(length, 'QRKMVXTNBCJHLWZ2345');
const token = (subject: string) => [`eyJ${noise(33)}`, `eyJ${subject}${noise(40)}`, noise(43)].join('.');
const basic = (text: string) => Buffer.from(text).toString('base64');
const kinds = (text: string) => findSecrets(text).map(({ kind }) => kind);

describe('credentials', () => {
  test.each([
    ['a GitHub token', `ghp_${noise(36)}`],
    ['a GitHub token', `github_pat_${noise(82)}`],
    ['a GitLab token', `glpat-${noise(20)}`],
    ['an AWS access key', `AKIA${upper(16)}`],
    ['a Slack token', `xoxb-948271650382-${noise(24)}`],
    ['a Slack webhook', `https://hooks.slack.com/services/T${upper(8)}/B${upper(8)}/${noise(24)}`],
    ['a Stripe key', `sk_live_${noise(24)}`],
    ['a Google API key', `AIza${noise(35)}`],
    ['a Google client secret', `GOCSPX-${noise(28)}`],
    ['a JSON web token', token('pc3Mi')],
    ['an Azure shared access signature', `https://contoso.blob.core.windows.net/c?sv=2024&sig=${noise(43)}%3D`],
    ['an Azure storage key', `AccountName=a;AccountKey=${noise(86)}==`],
    ['an Azure access key', `SharedAccessKey=${noise(43)}=`],
    ['an Azure client secret', `a1B8Q~${noise(34)}`],
    ['a SendGrid key', `SG.${noise(22)}.${noise(43)}`],
    ['an npm token', `npm_${noise(36)}`],
    ['a HubSpot token', `pat-eu1-${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`],
    ['an Airtable token', `pat${noise(14)}.${hex(64)}`],
    ['a Shopify token', `shpat_${hex(32)}`],
    ['a Databricks token', `dapi${hex(32)}`],
    ['a private key', `-----BEGIN RSA PRIVATE KEY-----\\n${noise(64)}\\n`],
    ['a private key', `-----BEGIN PRIVATE KEY-----\n${noise(64)}\n`],
    ['a bearer token', `Authorization: Bearer ${noise(32)}`],
    ['a user name with its password', `Authorization: Basic ${basic(`ada:${noise(12)}`)}`],
    ['a password in a web address', `https://ada:${noise(24)}@api.contoso.example/`],
  ])('%s is found in a text and in JSON', (kind, value) => {
    expect(kinds(`before ${value} after`)).toEqual([kind]);
    expect(kinds(JSON.stringify({ example: `line\n${value}` }))).toEqual([kind]);
  });

  test('a known token behind “Bearer” is told once, by its own kind', () => {
    expect(kinds(`Bearer ghp_${noise(36)}`)).toEqual(['a GitHub token']);
  });

  test('place, length and what may be shown', () => {
    const value = `ghp_${noise(36)}`;
    const [found] = findSecrets(`ab ${value}`);
    expect(found).toMatchObject({ offset: 3, length: 40, masked: 'ghp_… (40 characters)', certain: true });
    expect(JSON.stringify(found)).not.toContain(value.slice(0, 6));
  });
});

describe('no credentials', () => {
  test.each([
    ['a placeholder in braces', 'Authorization: Bearer {token}'],
    ['a placeholder in angle brackets', 'Bearer <your access token goes here>'],
    ['words after Bearer', 'Bearer authentication-with-an-access-token-of-contoso'],
    ['words after Basic', 'Basic Authentication, Basic Authorization'],
    ['a sample user', `Basic ${basic('username:password')}`],
    ['AWS’ own sample', 'AKIAIOSFODNN7EXAMPLE'],
    ['a row of one letter', `ghp_${'x'.repeat(36)}`],
    ['a row of zeros', `sk_live_${'0'.repeat(24)}`],
    ['the sample of all JSON web tokens', token('zdWIiOiIxMjM0NTY3ODkw')],
    ['a test key of Stripe', `sk_test_${noise(24)}`],
    ['a signature that is explained', '?sig={signature}&se=2026'],
    ['a uuid', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
    ['a hash', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['a web address with a port', 'https://api.contoso.example:8443/v1?x=a@b'],
    ['a user and a placeholder in a web address', 'https://user:password1@api.contoso.example'],
    ['a heading of a key', '-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----'],
    ['a token inside of a longer word', `x${`ghp_${noise(36)}`}`],
    ['base64 of a picture', `data:image/png;base64,${noise(400)}`],
  ])('%s', (_sentence, text) => {
    expect(kinds(text)).toEqual([]);
  });

  test.each([
    ['YOUR_API_KEY_GOES_HERE', true],
    ['xxxxxxxxxxxxxxxxxxxxxxxx', true],
    ['abababababababababababab', true],
    [noise(24), false],
  ])('%s is a placeholder: %s', (value, expected) => {
    expect(isPlaceholder(value)).toBe(expected);
  });
});

test('texts made to be slow are read through', () => {
  for (const piece of ['eyJ', 'eyJ-', 'eyJ.', 'Bearer ', '://', '-----BEGIN ', '?sig=', 'sk-', 'pat', 'A', '7Q~']) {
    expect(findSecrets(piece.repeat(200_000))).toEqual([]);
  }
});

describe('a text with credentials is shown', () => {
  const secret = `ghp_${noise(36)}`;
  test.each([
    ['with the first four characters of each', `a ${secret} and ${secret}.`, 'a ghp_… (40 characters) and ghp_… (40 characters).'],
    ['as it is when there is none', 'the header Authorization: Bearer {token}', 'the header Authorization: Bearer {token}'],
    [
      'without the whole of a private key',
      `before -----BEGIN PRIVATE KEY-----\n${`${noise(64)}\n`.repeat(20)}-----END PRIVATE KEY----- after`,
      'before ----… (92 characters) after',
    ],
    ['without the rest after the beginning of a private key', `-----BEGIN PRIVATE KEY-----\n${noise(900)}`, '----… (128 characters)'],
  ])('%s', (_name, text, shown) => {
    expect(maskSecrets(text)).toBe(shown);
  });
});

test.each<[string, string, number[]]>([
  ['no credential', 'a\nb\n', []],
  ['one on the first line, one on the last', `ghp_${noise(36)}\nb\nghp_${noise(36)}`, [1, 3]],
  ['two on one line', `a\nghp_${noise(36)} npm_${noise(36)}\n`, [2]],
  ['a private key up to its end', `a\n-----BEGIN PRIVATE KEY-----\n${noise(64)}\n${noise(64)}\n-----END PRIVATE KEY-----\nb`, [2, 3, 4, 5]],
  ['a private key without an end', `a\n-----BEGIN PRIVATE KEY-----\n${noise(64)}\nb`, [2, 3, 4]],
  ['lines that a carriage return does not end', `a\rghp_${noise(36)}\r\nb`, [1]],
])('lines of a text with %s', (_name, text, lines) => {
  expect([...linesWithSecrets(text)]).toEqual(lines);
});
