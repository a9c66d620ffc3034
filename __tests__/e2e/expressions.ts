/** The expressions of workflow files (`${{ }}` and `if:`), as far as the examples use them, evaluated as GitHub does. */

export type Value = string | number | boolean | null | { readonly [key: string]: unknown } | readonly unknown[];
export type Contexts = Readonly<Record<string, unknown>>;

const TOKEN = /\s*(?:'((?:[^']|'')*)'|(\d+(?:\.\d+)?)|(==|!=|&&|\|\||[!(),.])|([A-Za-z_][\w-]*))/y;

interface Token {
  readonly kind: 'text' | 'number' | 'sign' | 'name';
  readonly text: string;
}

function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const start = TOKEN.lastIndex;
    const [, text, number, sign, name] = TOKEN.exec(expression) ?? [];
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else throw new Error(`Not an expression at ${start}: ${expression}`);
  }
  return tokens;
}

const isTrue = (value: unknown): boolean => value !== false && value !== 0 && value !== '' && value !== null && value !== undefined;
const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Text is compared without regard to case; other kinds are made numbers, as GitHub does it. */
function areEqual(one: unknown, two: unknown): boolean {
  if (typeof one === 'string' && typeof two === 'string') return one.toLowerCase() === two.toLowerCase();
  if (typeof one === typeof two) return one === two;
  const number = (value: unknown): number => (value === null || value === undefined ? 0 : Number(value));
  return number(one) === number(two);
}

const FUNCTIONS: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> = {
  contains: (where, what) =>
    Array.isArray(where) ? where.some((item) => areEqual(item, what)) : textOf(where).toLowerCase().includes(textOf(what).toLowerCase()),
  startsWith: (text, start) => textOf(text).toLowerCase().startsWith(textOf(start).toLowerCase()),
  format: (text, ...values) => textOf(text).replace(/\{(\d+)\}/g, (_, index: string) => textOf(values[Number(index)])),
};

class Evaluation {
  readonly #tokens: readonly Token[];
  readonly #contexts: Contexts;
  #next = 0;

  constructor(expression: string, contexts: Contexts) {
    this.#tokens = tokensOf(expression);
    this.#contexts = contexts;
  }

  run(): unknown {
    const value = this.#or();
    if (this.#next < this.#tokens.length) throw new Error(`Not expected: ${this.#tokens[this.#next]?.text}`);
    return value;
  }

  #takes(sign: string): boolean {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#next += 1;
    return true;
  }

  #or(): unknown {
    let value = this.#and();
    while (this.#takes('||')) {
      const other = this.#and();
      value = isTrue(value) ? value : other;
    }
    return value;
  }

  #and(): unknown {
    let value = this.#equality();
    while (this.#takes('&&')) {
      const other = this.#equality();
      value = isTrue(value) ? other : value;
    }
    return value;
  }

  #equality(): unknown {
    const value = this.#unary();
    if (this.#takes('==')) return areEqual(value, this.#unary());
    return this.#takes('!=') ? !areEqual(value, this.#unary()) : value;
  }

  #unary(): unknown {
    return this.#takes('!') ? !isTrue(this.#unary()) : this.#primary();
  }

  #primary(): unknown {
    if (this.#takes('(')) {
      const value = this.#or();
      if (!this.#takes(')')) throw new Error('A bracket is not closed.');
      return value;
    }
    const token = this.#tokens[this.#next];
    this.#next += 1;
    if (token?.kind === 'text') return token.text;
    if (token?.kind === 'number') return Number(token.text);
    if (token?.kind !== 'name') throw new Error(`Not expected: ${token?.text ?? 'the end'}`);
    if (token.text === 'true' || token.text === 'false') return token.text === 'true';
    return this.#takes('(') ? this.#call(token.text) : this.#path(token.text);
  }

  #call(name: string): unknown {
    const call = FUNCTIONS[name];
    if (call === undefined) throw new Error(`The function ${name} is not known here.`);
    const values: unknown[] = [];
    while (!this.#takes(')')) {
      values.push(this.#or());
      this.#takes(',');
    }
    return call(...values);
  }

  #path(name: string): unknown {
    if (!(name in this.#contexts)) throw new Error(`The context ${name} is not known here.`);
    let value: unknown = this.#contexts[name];
    while (this.#takes('.')) {
      const key = this.#tokens[this.#next]?.text ?? '';
      this.#next += 1;
      value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
    }
    return value;
  }
}

/** The value of an `if:`, with or without `${{ }}`. */
export function evaluateCondition(condition: string, contexts: Contexts): boolean {
  return isTrue(new Evaluation(condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1'), contexts).run());
}

/** A text with every `${{ }}` replaced by its value. */
export function fillIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => textOf(new Evaluation(expression, contexts).run()));
}
