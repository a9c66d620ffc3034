import { describe, expect, test } from '@jest/globals';
import { apiAddress, type Kinship, kinshipOf } from '../../src/duplicates/api-address.ts';

describe('the address of an API', () => {
  const CASES: readonly [sentence: string, host: string | undefined, basePath: string | undefined, expected: string | undefined][] = [
    ['is compared without case, port and www', 'WWW.Api.Tailspin.io:443', '/V2/', 'api.tailspin.io/v2'],
    ['has the root where there is no base path', 'api.tailspin.io', undefined, 'api.tailspin.io/'],
    ['has the root where the base path is a slash', 'api.tailspin.io', '/', 'api.tailspin.io/'],
    ['has one slash between two parts', 'api.tailspin.io', 'a//b', 'api.tailspin.io/a/b'],
    ['is not known without a host', undefined, '/v2', undefined],
    ['is not known from a template', '{site}.tailspin.io', '/', undefined],
    ['is not known from an address with a scheme', 'https://api.tailspin.io', '/', undefined],
    ['is not known from an example', 'api.example.com', '/', undefined],
    ['is known when it only ends like an example', 'notexample.com', '/', 'notexample.com/'],
    ['is not known from a name without a dot', 'localhost', '/', undefined],
  ];
  test.each(CASES)('%s', (_, host, basePath, expected) => {
    const address = apiAddress(host, basePath);
    expect(address === undefined ? undefined : `${address.host}${address.basePath}`).toBe(expected);
  });
});

describe('two addresses', () => {
  const CASES: readonly [sentence: string, one: readonly [string, string], other: readonly [string, string], expected: Kinship][] = [
    ['are the same with host and base path', ['api.tailspin.io', '/v2'], ['api.tailspin.io', '/v2/'], 'same'],
    ['share the host with another base path', ['api.tailspin.io', '/v2'], ['api.tailspin.io', '/v3'], 'host'],
    ['share the domain', ['api.tailspin.io', '/'], ['eu.tailspin.io', '/'], 'domain'],
    ['share a domain of three parts', ['api.tailspin.co.uk', '/'], ['eu.tailspin.co.uk', '/'], 'domain'],
    ['share only what everybody has in a country', ['tailspin.co.uk', '/'], ['woodgrove.co.uk', '/'], 'other'],
    ['share only what everybody has on a platform', ['tailspin.azurewebsites.net', '/'], ['woodgrove.azurewebsites.net', '/'], 'other'],
    ['share nothing', ['api.tailspin.io', '/'], ['api.woodgrove.io', '/'], 'other'],
    ['cannot be compared when one is not known', ['api.tailspin.io', '/'], ['{host}', '/'], 'unknown'],
  ];
  test.each(CASES)('%s', (_, one, other, expected) => {
    expect(kinshipOf(apiAddress(...one), apiAddress(...other))).toBe(expected);
  });
});
