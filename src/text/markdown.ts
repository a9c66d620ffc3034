/** Markdown from words and values, such that only what is written here is markup. */
import { visibleValue } from './visible.ts';

/** Punctuation that can begin markup inside a line. */
const MARKUP = /[\\`*_[\]<>|~&#]/g;
/** What would be a list, a quote or a heading at the beginning of a line. */
const BLOCK_START = /^(\s*)([-+=]|\d{1,9}(?=[.)]))/;
/**
 * What GitHub links or draws by itself in text, escaped or not: addresses, mentions, issues, commits, emoji, formulas. Such a word is shown as
 * code, where nothing of that happens.
 */
const MADE_BY_GITHUB = /@|:\/\/|^\W*www\.|#\d|\bgh-\d|\b[0-9a-f]{7,64}\b|:[a-z0-9_+-]+:|\$/i;

/** Our own words in Markdown: one line, without markup but for what stands between backticks, which is code in all our texts. */
export function markdownWords(words: string): string {
  return words
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : plainWords(part)))
    .join('')
    .replace(BLOCK_START, (_, blank: string, sign: string) => `${blank}${/\d/.test(sign) ? `${sign}\\` : `\\${sign}`}`);
}

function plainWords(words: string): string {
  return words
    .split(/(\s+)/)
    .map((word, index) => {
      if (index % 2 === 1) return ' ';
      return MADE_BY_GITHUB.test(word) ? codeSpan(word) : word.replace(MARKUP, '\\$&');
    })
    .join('');
}

/**
 * A value as a code span. GitHub links no mention, issue, commit or address inside code; line ends cannot occur because the value is made
 * visible first; the fence is longer than any run of backticks in the value.
 */
export function codeSpan(value: string): string {
  const shown = visibleValue(value);
  if (shown === '') return '(empty)';
  const fence = '`'.repeat(longestRunOfBackticks(shown) + 1);
  const padding = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

function longestRunOfBackticks(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** A link with a label that is Markdown already. Only secure addresses are linked. */
export function markdownLink(label: string, address: string): string {
  if (!/^https:\/\/[^\s]+$/.test(address)) return label;
  return `[${label}](${address.replace(/[()<>\\"'`]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
