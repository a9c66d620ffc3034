import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readComment, renderApiPage } from '../../scripts/library/api-page.mjs';
import { type Declaration, readDeclarations, readModule, renderDeclarations } from '../../scripts/library/declarations.mjs';
import * as library from '../../src/index.ts';

const declarations = readDeclarations(fileURLToPath(new URL('../..', import.meta.url)));

describe('the types of the library', () => {
  test('name the same values as the code', () => {
    const values = declarations.filter(({ isValue, exported }) => isValue && exported).map(({ name }) => name);
    expect(values.sort()).toEqual(Object.keys(library).sort());
  });

  test('hold every type that they speak of, without an import', () => {
    const { declarations: declared, imports } = readModule(renderDeclarations(declarations), 'lib.d.ts');
    expect(imports.size).toBe(0);
    expect([...declared.keys()].sort()).toEqual(declarations.map(({ name }) => name).sort());
  });

  test('are explained one by one', () => {
    expect(declarations.filter(({ comment, exported }) => exported && comment === '').map(({ name, path }) => `${path}: ${name}`)).toEqual(
      [],
    );
  });
});

describe('the page about the library', () => {
  const declaration = (name: string, over: Partial<Declaration>): Declaration => ({
    ...{ name, path: 'src/made.d.ts', isValue: false, exported: true, comment: '', text: `type ${name} = string;`, uses: [] },
    ...over,
  });

  test('shows words, errors and example of a docstring apart', () => {
    const comment = '/**\n * Reads it.\n *\n * @throws InputError for nothing.\n *\n * @example\n * const a = 1;\n * const b = 2;\n */';
    expect(readComment(comment)).toEqual({
      words: 'Reads it.',
      errors: ['InputError for nothing.'],
      example: 'const a = 1;\nconst b = 2;',
    });
  });

  test('numbers the anchor of a name that differs in its capitals alone', () => {
    const page = renderApiPage([
      declaration('checkReport', { isValue: true, text: 'declare function checkReport(): CheckReport;', uses: ['CheckReport'] }),
      declaration('CheckReport', {}),
    ]);
    expect(page).toContain('Functions and values: [checkReport](#checkreport).');
    expect(page).toContain('Types: [CheckReport](#checkreport-1).');
    expect(page).toContain('See [CheckReport](#checkreport-1).');
  });

  test('shows the constant that a type is made of, though the library does not export it', () => {
    const page = renderApiPage([
      declaration('Role', { text: 'type Role = (typeof ROLES)[number];', uses: ['ROLES'] }),
      declaration('ROLES', { isValue: true, exported: false, text: 'declare const ROLES: readonly ["a", "b"];' }),
    ]);
    expect(page).toContain('const ROLES: readonly ["a", "b"];\n\ntype Role = (typeof ROLES)[number];');
    expect(page).not.toContain('### ROLES');
  });
});
