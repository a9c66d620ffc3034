import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '../../../src/connector/json-value.ts';
import {
  oAuthSecurityRequirementValueMustBeScopeName,
  securityRequirementMustBeDefined,
  securityRequirementMustHaveEmptyValue,
  securityRequirementMustHaveValue,
} from '../../../src/rules/swagger/security/requirements.ts';
import { plainText } from '../../../src/text/render.ts';
import { found, mended } from './found.ts';
import { findingsOf, pointersOf } from './told.ts';

const signIn = { type: 'oauth2', flow: 'implicit', authorizationUrl: 'https://contoso.example/', scopes: { read: 'Read', write: 'Write' } };
const DEFINITIONS = { 'API-Key': { type: 'apiKey' }, password: { type: 'basic' }, signIn };
const asking = (security: JsonValue, securityDefinitions: JsonValue = DEFINITIONS): JsonValue => ({ securityDefinitions, security });

describe('a name that is asked for', () => {
  test.each<[string, JsonValue, string[]]>([
    ['is fine as it is defined', [{ password: [] }, { 'API-Key': [] }], []],
    ['is not fine in other letters', [{ Password: [] }], ['/security/0/Password']],
    ['is looked for in every requirement', [{ password: [] }, { a: [], b: [] }], ['/security/1/a', '/security/1/b']],
  ])('%s', (_name, security, pointers) => {
    expect(pointersOf(asking(security), securityRequirementMustBeDefined)).toEqual(pointers);
  });

  test('is nowhere where nothing is defined', () => {
    expect(pointersOf({ security: [{ password: [] }] }, securityRequirementMustBeDefined)).toEqual(['/security/0/password']);
  });

  test.each<[string, JsonValue, object | undefined, string | undefined]>([
    [
      'in other letters and signs is mended to the defined one, with what it asked for',
      [{ apiKEY_: ['x'] }],
      { '/security/0/apiKEY_': null, '/security/0/API-Key': ['x'] },
      "Write 'API-Key', as the definition is called.",
    ],
    ['that means nothing known is left to people', [{ other: [] }], undefined, undefined],
    ['beside the one that it means is left to people', [{ PASSWORD: [], password: [] }], undefined, undefined],
  ])('%s', (_name, security, fix, help) => {
    const complaints = found(securityRequirementMustBeDefined, { securityDefinitions: DEFINITIONS, security });
    expect(complaints).toHaveLength(1);
    expect(mended(complaints)).toEqual(fix);
    const said = complaints[0]?.complaint.help;
    expect(said && plainText(said)).toBe(help);
  });
});

describe('what is asked for', () => {
  test.each<[string, JsonValue, string[]]>([
    ['may be an empty list', [{ password: [] }], []],
    ['is not null', [{ password: null }], ['/security/0/password']],
    ['is null at most by mistake, each time', [{ password: [], signIn: null }], ['/security/0/signIn']],
  ])('%s', (_name, security, pointers) => {
    expect(pointersOf(asking(security), securityRequirementMustHaveValue)).toEqual(pointers);
  });

  test.each<[string, JsonValue, string[]]>([
    ['of an API key is no scope', [{ 'API-Key': ['read'] }], ['/security/0/API-Key']],
    ['of a password is no scope', [{ password: ['read'] }], ['/security/0/password']],
    ['of OAuth may be a scope', [{ signIn: ['read'] }], []],
    ['of something undefined is not known', [{ other: ['read'] }], []],
    ['of a password may be empty', [{ password: [] }], []],
    ['is judged here only where it is a list', [{ password: null }, { password: 'read' }], []],
  ])('%s', (_name, security, pointers) => {
    expect(pointersOf(asking(security), securityRequirementMustHaveEmptyValue)).toEqual(pointers);
  });
});

describe('a scope', () => {
  const scopes = (security: JsonValue, definitions?: JsonValue) =>
    findingsOf(asking(security, definitions), oAuthSecurityRequirementValueMustBeScopeName);
  const helpFor = (scope: string, offered: JsonValue = signIn.scopes): string | undefined => {
    const definitions = { signIn: { ...signIn, scopes: offered } };
    const [complaint] = found(oAuthSecurityRequirementValueMustBeScopeName, {
      securityDefinitions: { api_key: null, ...definitions },
      security: [{ signIn: [scope] }],
    });
    return complaint?.complaint.help && plainText(complaint.complaint.help);
  };

  test.each<[string, JsonValue]>([
    ['that is offered is fine', [{ signIn: ['read', 'write'] }]],
    ['that is no text is left to the rule about JSON types', [{ signIn: [1, null] }]],
    ['of an API key is left to the rule about its list', [{ 'API-Key': ['other'] }]],
    ['that is in no list is left to the rule about JSON types', [{ signIn: 'other' }]],
  ])('%s', (_name, security) => {
    expect(scopes(security)).toEqual([]);
  });

  test('that is not offered is told at its place', () => {
    expect(scopes([{ password: [] }, { signIn: ['read', 'other'] }])).toEqual([
      "/security/1/signIn/1 The scope 'other' is not among the scopes of the security definition 'signIn'.",
    ]);
  });

  test.each([
    ['a blank', 'read write'],
    ['a comma', 'read,write'],
    ['a comma and a blank', 'read, write'],
    ['a semicolon', 'read;write'],
  ])('that is several, with %s between them, is to be written as several', (_name, scope) => {
    expect(helpFor(scope)).toBe("Write one scope for each element of the list: 'read' and 'write'.");
  });

  test.each([
    ['of which one is not offered', 'read other'],
    ['that is one with a blank behind', 'read '],
    ['that is none', 'other'],
  ])('%s gets the list of those that are offered', (_name, scope) => {
    expect(helpFor(scope)).toBe("Add it to the definition, or use one of 'read' and 'write'.");
  });

  test.each<[string, JsonValue]>([
    ['none', {}],
    ['no object', 'read'],
  ])('of a definition that offers %s gets no list', (_name, offered) => {
    expect(helpFor('read', offered)).toBeUndefined();
  });
});
