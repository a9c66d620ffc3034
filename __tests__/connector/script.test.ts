import { describe, expect, test } from '@jest/globals';
import { viewScript } from '../../src/connector/script.ts';

const IN_CLASS = (body: string): string => `public class Script : ScriptBase\n{\n  ${body}\n}\n`;

describe('what counts as the class of the platform', () => {
  test.each([
    ['the usual declaration', 'public class Script : ScriptBase { }', true],
    ['a declaration without blanks around the colon', 'class Script:ScriptBase{}', true],
    ['a name in other letters, which is published', 'public class script : ScriptBase { }', true],
    ['a declaration with a comment inside', 'public class Script /* ours */ : ScriptBase { }', true],
    ['a class that derives from something else', 'public class Script : Other { }', false],
    ['a class whose name only begins so', 'public class Scripts : ScriptBase { }', false],
    ['a declaration in a line comment', '// public class Script : ScriptBase', false],
    ['a declaration in a block comment', '/* public class Script : ScriptBase { } */', false],
    ['a declaration in a text', 'var a = "class Script : ScriptBase";', false],
    ['a declaration in a text of several lines', 'var a = @"\nclass Script : ScriptBase { }";', false],
    ['a declaration in a raw text', 'var a = """\nclass Script : ScriptBase "quoted" { }\n""";', false],
    ['a declaration behind a text that ends in a backslash', 'var a = @"C:\\"; class Script : ScriptBase { }', true],
    ['a declaration behind a quote in a character', "var a = '\"'; class Script : ScriptBase { }", true],
    ['a declaration behind an escaped quote', 'var a = "\\""; class Script : ScriptBase { }', true],
    ['a declaration behind a region with an apostrophe', "#region Ada's part\nclass Script : ScriptBase { }", true],
    ['a declaration behind a text in the expression of a text', 'var a = $"{d["x"]} }}"; class Script : ScriptBase { }', true],
    ['a declaration in a text that goes on after an expression', 'var a = $"{d} class Script : ScriptBase";', false],
  ])('%s', (_, text, expected) => {
    expect(viewScript(text).hasScriptClass).toBe(expected);
  });
});

describe('ExecuteAsync', () => {
  test.each([
    ['the method itself', 'public override async Task<HttpResponseMessage> ExecuteAsync() { }', true],
    ['a call of it on another object', 'return await other.ExecuteAsync();', false],
    ['a method whose name only ends so', 'Task MyExecuteAsync() { }', false],
  ])('%s', (_, body, expected) => {
    expect(viewScript(IN_CLASS(body)).hasExecuteAsync).toBe(expected);
  });
});

describe('namespaces', () => {
  test.each([
    ['a directive', 'using System.Net;', ['System.Net']],
    ['two on one line', 'using System; using System.IO;', ['System', 'System.IO']],
    ['a directive that is commented out', '// using System.Reflection;', []],
    ['a type whose members are used', 'using static System.Math;', ['System.Math']],
    ['an alias', 'using Json = Newtonsoft.Json.Linq.JObject;', ['Newtonsoft.Json.Linq.JObject']],
    ['a variable that is disposed of', 'using var stream = response.Content;', []],
    ['a block that is disposed of', 'using (var stream = Open()) { }', []],
  ])('%s', (_, text, expected) => {
    expect(viewScript(text).usedNamespaces.map(({ name }) => name)).toEqual(expected);
  });

  test('a directive knows its line', () => {
    expect(viewScript('\r\n\r\nusing System.Net;').usedNamespaces[0]?.line).toBe(3);
  });
});

describe('HttpClient', () => {
  test.each([
    ['a new one', 'var c = new HttpClient();', 1],
    ['one with its namespace', 'var c = new System.Net.Http.HttpClient(handler);', 1],
    ['one whose type stands in front', 'HttpClient c = new();', 1],
    ['a handler', 'var h = new HttpClientHandler();', 0],
    ['one in a comment', '// new HttpClient()', 0],
  ])('%s', (_, text, expected) => {
    expect(viewScript(text).httpClientLines).toHaveLength(expected);
  });
});

describe('operations that a script asks for', () => {
  const idsIn = (body: string): string[] => viewScript(IN_CLASS(body)).comparedOperations.map(({ operationId }) => operationId);

  test.each([
    ['==', 'if (this.Context.OperationId == "A") { }', ['A']],
    ['!=', 'if (Context.OperationId != "A") { }', ['A']],
    ['the literal in front', 'if ("A" == this.Context.OperationId) { }', ['A']],
    ['Equals', 'if (Context.OperationId.Equals("A", StringComparison.OrdinalIgnoreCase)) { }', ['A']],
    ['string.Equals', 'if (string.Equals(this.Context.OperationId, "A")) { }', ['A']],
    ['the cases of a switch', 'switch (this.Context.OperationId) { case "A": case "B": return x; default: return y; }', ['A', 'B']],
    ['the arms of a switch expression', 'return this.Context.OperationId switch { "A" => x(), "B" when y => z(), _ => w() };', ['A', 'B']],
    [
      'a switch in a switch',
      'switch (Context.OperationId) { case "A": switch (kind) { case "x": break; } break; case "B": break; }',
      ['A', 'B'],
    ],
    ['another switch', 'switch (kind) { case "A": break; }', []],
    ['a switch that ended', 'switch (Context.OperationId) { case "A": break; } switch (kind) { case "x": break; }', ['A']],
    ['a brace in a text of the switch', 'switch (Context.OperationId) { case "A": log("}"); break; case "B": break; }', ['A', 'B']],
    ['a comparison with something made from it', 'if (Context.OperationId.ToLower() == "a") { }', []],
    ['the literal in front of something made from it', 'if ("a" == this.Context.OperationId.ToLower()) { }', []],
    ['a text with an expression', 'if (Context.OperationId == $"Get{name}") { }', []],
    ['a comparison in a comment', '// Context.OperationId == "A"', []],
    ['another member', 'if (this.OldOperationId == "A") { }', []],
  ])('%s', (_, body, expected) => {
    expect(idsIn(body)).toEqual(expected);
  });

  test('it is known whether case counts', () => {
    const body = 'if (OperationId.Equals("A")) { } if (OperationId.Equals("B", StringComparison.InvariantCultureIgnoreCase)) { }';
    expect(viewScript(IN_CLASS(body)).comparedOperations.map(({ ignoresCase }) => ignoresCase)).toEqual([false, true]);
  });
});

describe('broken and hostile text', () => {
  test.each([
    ['a comment without an end', '/* class Script : ScriptBase'],
    ['a text without an end', 'var a = "abc'],
    ['a raw text without an end', 'var a = """abc'],
    ['an expression without an end', 'var a = $"{abc'],
    ['expressions in expressions', '$"{'.repeat(20_000)],
    ['braces without an end', `switch (Context.OperationId) ${'{'.repeat(20_000)} case "A":`],
    ['closing braces alone', '}'.repeat(20_000)],
    ['quotes alone', '"'.repeat(20_001)],
    ['prefixes alone', '$@'.repeat(20_000)],
    ['directives alone', '#'.repeat(20_000)],
    ['apostrophes alone', "'".repeat(20_001)],
    ['blanks alone', ' \n'.repeat(20_000)],
    ['words of directives alone', 'using '.repeat(20_000)],
  ])('%s leaves the code as long as the text', (_, text) => {
    expect(viewScript(text).code).toHaveLength(text.length);
  });
});
