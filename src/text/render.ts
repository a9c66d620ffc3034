/** A `Text` for each kind of reader. Values are inert data in all of them. */
import { styleText } from 'node:util';
import { codeSpan, markdownLink, markdownWords } from './markdown.ts';
import type { Text, TextPart } from './text.ts';
import { visible, visibleValue } from './visible.ts';

export interface Colours {
  readonly colour: boolean;
}

/** For JSON, annotations and logs: one line, values in single quotes, links as a label with the address in brackets. */
export function plainText(text: Text): string {
  return text.map(plainPart).join('');
}

function plainPart(part: TextPart): string {
  if (typeof part === 'string') return plainWords(part);
  if ('value' in part) return `'${visibleValue(part.value)}'`;
  return `${plainWords(part.label)} (${visible(part.url)})`;
}

function plainWords(words: string): string {
  return visible(words.replace(/\s+/g, ' '));
}

/** For GitHub: one line of Markdown in which only our own links are live. */
export function markdownText(text: Text): string {
  return text.map(markdownPart).reduce((line, part) => {
    // Two code spans that touch would be read as one, and what is behind them as markup.
    const touching = line.endsWith('`') && part.startsWith('`');
    return `${line}${touching ? ' ' : ''}${part}`;
  }, '');
}

function markdownPart(part: TextPart): string {
  if (typeof part === 'string') return markdownWords(part);
  if ('value' in part) return codeSpan(part.value);
  return markdownLink(markdownWords(part.label), part.url);
}

/** For a terminal: as plain text, with values in a colour of their own where colours are wanted. */
export function terminalText(text: Text, colours: Colours): string {
  return text
    .map((part) => (typeof part !== 'string' && 'value' in part ? paint('cyan', plainPart(part), colours) : plainPart(part)))
    .join('');
}

/** Colours when told to; whether the terminal wants them is for the caller to find out. */
export function paint(format: Parameters<typeof styleText>[0], text: string, { colour }: Colours): string {
  return colour ? styleText(format, text, { validateStream: false }) : text;
}
