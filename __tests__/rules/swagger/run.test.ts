import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/connector/json-value.ts';
import { mergePatch } from '../../../src/rules/swagger/merge-patch.ts';
import { runSwaggerRules } from '../../../src/rules/swagger/run.ts';
import { SAMPLE_SWAGGER } from '../../../src/rules/swagger/sample.ts';
import { onFile, onKey, onObject, onUnknownKey, type SwaggerRule, type Visit } from '../../../src/rules/swagger/swagger-rule.ts';
import { say } from '../../../src/text/text.ts';
import { documentOf, documentWith } from './documents.ts';

function ruleThat(id: string, ...visit: readonly Visit[]): SwaggerRule {
  return {
    id,
    subject: 'swagger',
    group: 'Test',
    levels: { documented: 'error' },
    summary: '',
    why: '',
    remedy: '',
    confidence: 'high',
    source: '',
    bad: {},
    good: {},
    reportedAt: '',
    visit,
  };
}

function pointersOf(value: JsonObject, ...rules: readonly SwaggerRule[]): readonly (string | undefined)[] {
  return runSwaggerRules(documentWith(value), rules).complaints.map(({ complaint }) => complaint.pointer);
}

const everySchema = ruleThat(
  'EverySchema',
  onObject(['schema', 'reference'], (node, report) => report({ pointer: node.pointer(), message: say`seen` })),
);

describe('the walk', () => {
  test('meets every schema where it is written, and references as references', () => {
    const value: JsonObject = {
      definitions: {
        'a/b~c': { properties: { $ref: { type: 'string' }, x: { $ref: '#/definitions/none' } }, additionalProperties: { items: {} } },
        list: { allOf: [{}, { $ref: '#/definitions/list' }], items: [{}], additionalProperties: true, example: { properties: { no: {} } } },
      },
    };
    expect(pointersOf(value, everySchema)).toEqual([
      '/definitions/a~1b~0c',
      '/definitions/a~1b~0c/properties/$ref',
      '/definitions/a~1b~0c/properties/x',
      '/definitions/a~1b~0c/additionalProperties',
      '/definitions/a~1b~0c/additionalProperties/items',
      '/definitions/list',
      '/definitions/list/allOf/0',
      '/definitions/list/allOf/1',
    ]);
  });

  test('knows what a schema is for, a definition by all its uses', () => {
    const roles: Record<string, string> = {};
    const rule = ruleThat(
      'Roles',
      onObject(['schema'], (node) => {
        const { input, output } = node.roles;
        roles[node.pointer()] = [input && 'in', output && 'out'].filter(Boolean).join('+');
      }),
    );
    const patch = {
      paths: { '/tickets': { post: { parameters: [{ in: 'body', name: 'body', schema: { items: { $ref: '#/definitions/Ticket' } } }] } } },
      definitions: { Unused: {} },
    };
    pointersOf(mergePatch(SAMPLE_SWAGGER, patch) as JsonObject, rule);
    expect(roles).toMatchObject({
      '/paths/~1tickets/post/parameters/0/schema': 'in',
      '/paths/~1tickets/get/responses/200/schema': 'out',
      '/definitions/Ticket/properties/id': 'in+out',
      '/definitions/Queue/properties/id': 'out',
      '/definitions/NewHook/properties/url': 'in',
      '/definitions/Unused': '',
    });
  });

  test('tells a rule the operation and the path in which it stands', () => {
    const seen: string[] = [];
    const rule = ruleThat(
      'Standing',
      onObject(['parameter'], (node) => {
        seen.push(`${node.writtenIn} ${node.path?.key ?? '-'} ${node.operation?.id ?? '-'} ${String(node.value.name)}`);
      }),
    );
    const value: JsonObject = {
      paths: { '/a': { parameters: [{ name: 'p' }], get: { operationId: 'A', parameters: [{ name: 'q' }, { $ref: '#/parameters/s' }] } } },
      parameters: { s: { name: 's' } },
    };
    pointersOf(value, rule);
    expect(seen.sort()).toEqual(['operation /a A q', 'path /a - p', 'shared - - s']);
  });

  test('shows keys that Swagger 2.0 does not know, but no extension and no name of a map', () => {
    const rule = ruleThat(
      'Unknown',
      onUnknownKey(['document', 'info', 'schema', 'response'], (node, _value, key, report) => {
        report({ pointer: node.pointer(key), message: say`${key}` });
      }),
      onKey(['schema'], ['nullable'], (node, _value, key, report) => report({ pointer: node.pointer(key), message: say`key ${key}` })),
    );
    const value: JsonObject = {
      extra: 1,
      'x-any': 1,
      info: { Title: '' },
      definitions: { odd: { nullable: true, 'x-ms-summary': '', properties: { nullable: {} } } },
    };
    expect(pointersOf(value, rule)).toEqual(['/info/Title', '/extra', '/definitions/odd/nullable', '/definitions/odd/nullable']);
  });

  test('skips what has the wrong type and goes on beside it', () => {
    const value: JsonObject = {
      info: 'none',
      paths: {
        '/a': null,
        '/b': { get: [], post: { parameters: 'x', responses: { 200: 5, 'x-y': { schema: {} }, 201: { schema: {} } } } },
      },
      definitions: [{}],
      'x-ms-connector-metadata': {},
    };
    expect(pointersOf(value, everySchema)).toEqual(['/paths/~1b/post/responses/201/schema']);
  });

  test('survives schemas that are nested 10,000 deep', () => {
    let schema: JsonObject = {};
    for (let depth = 1; depth < 10_000; depth += 1) schema = { items: schema };
    let visited = 0;
    const counting = ruleThat(
      'Counting',
      onObject(['schema'], () => {
        visited += 1;
      }),
    );
    const document = { ...documentWith({}), value: { definitions: { deep: schema } } };
    expect(runSwaggerRules(document, [counting]).broken).toEqual([]);
    expect(visited).toBe(10_000);
  });
});

describe('the order of findings', () => {
  const everyText = ruleThat(
    'EveryText',
    onKey(
      ['document', 'info', 'operation', 'parameter', 'response', 'schema'],
      ['host', 'title', 'description', 'summary', 'consumes', 'produces'],
      (node, _value, key, report) => report({ pointer: node.pointer(key), message: say`seen` }),
    ),
    onObject(['document'], (_node, report) => report({ pointer: '', message: say`root` })),
  );

  test('is that of the document, with an operation told in one order however it is written', () => {
    const value: JsonObject = {
      definitions: { z: { title: '' } },
      paths: {
        '/b': {
          get: {
            responses: { 200: { description: '' } },
            parameters: [{ description: '' }],
            produces: [],
            consumes: [],
            description: '',
            summary: '',
          },
        },
        '/a': { get: { summary: '' } },
      },
      host: '',
      info: { title: '' },
    };
    expect(pointersOf(value, everyText)).toEqual([
      '/info/title',
      '/host',
      '/paths/~1b/get/description',
      '/paths/~1b/get/summary',
      '/paths/~1b/get/consumes',
      '/paths/~1b/get/produces',
      '/paths/~1b/get/parameters/0/description',
      '/paths/~1b/get/responses/200/description',
      '/paths/~1a/get/summary',
      '/definitions/z/title',
      '',
    ]);
  });

  test('keeps what is said of one place in the order in which it was said, and equal findings once', () => {
    const rule = ruleThat(
      'Twice',
      onObject(['info'], (node, report) => {
        for (const word of ['b', 'a', 'b']) report({ pointer: node.pointer(), message: say`${word}` });
      }),
    );
    const run = runSwaggerRules(documentWith({ info: {} }), [rule]);
    expect(run.complaints.map(({ complaint }) => complaint.message)).toEqual([say`${'b'}`, say`${'a'}`]);
  });
});

describe('a rule that breaks down', () => {
  test('is named, is not called again, and takes no finding of another rule with it', () => {
    let calls = 0;
    const error = new Error('oops');
    const broken = ruleThat(
      'Broken',
      onObject(['schema'], (node, report) => {
        calls += 1;
        report({ pointer: node.pointer(), message: say`before` });
        throw error;
      }),
    );
    const run = runSwaggerRules(documentWith({ definitions: { a: {}, b: {} } }), [broken, everySchema]);
    expect(calls).toBe(1);
    expect(run.broken).toEqual([{ rule: broken, error }]);
    expect(run.complaints.filter(({ rule }) => rule === everySchema)).toHaveLength(2);
    expect(run.complaints.filter(({ rule }) => rule === broken)).toHaveLength(1);
  });
});

describe('a file that is no Swagger 2.0', () => {
  const nature = ruleThat(
    'Nature',
    onFile((file, report) => report({ pointer: '', message: [file.nature] })),
  );
  const walked = ruleThat(
    'Walked',
    onObject(['document'], (_node, report) => report({ pointer: '', message: ['walked'] })),
  );

  test.each([
    ['{"swagger": "2.0"}', ['swagger', 'walked']],
    ['{}', ['swagger', 'walked']],
    ['{"openapi": "3.0.1", "paths": {}}', ['openapi-3']],
    ['{"openapi": "3.0.1", "swagger": "2.0"}', ['swagger', 'walked']],
    ['[]', ['not-an-object']],
    ['"text"', ['not-an-object']],
    ['null', ['not-an-object']],
    ['<html>', ['unreadable']],
    ['', ['unreadable']],
  ])('%s is told from others and only a swagger is walked', (text, expected) => {
    const run = runSwaggerRules(documentOf(text), [nature, walked]);
    expect(run.complaints.map(({ complaint }) => complaint.message.join(''))).toEqual(expected);
  });
});
