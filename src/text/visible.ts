/** Makes outside text readable on one line: what a reader could not see, or what would move the text around it, becomes an escape. */

import { maskSecrets } from './find-secrets.ts';

/** Values longer than this many UTF-16 code units are cut in the middle. */
export const LONGEST_VALUE = 200;

/**
 * Control and format characters (among them line ends, bidirectional controls, zero-width characters, tags), lone surrogates, private use,
 * and blanks that look like a space or like nothing.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00a0\u115f\u1160\u2000-\u200a\u202f\u2800\u3164\uffa0]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `\n`, `\u202e`, `\u{e0041}`: the escape of one character. */
function escapeOf(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** Credentials are masked as well: whatever shows a text of others comes through here. */
export function visible(text: string): string {
  return maskSecrets(text).replace(INVISIBLE, escapeOf);
}

/** Lines of a file as a terminal may get them: where one holds what would move the terminal, or is not seen, with escapes in it. */
export function visibleLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (/(?!\t)\p{Cc}|\p{Cf}/u.test(line) ? visible(line) : line))
    .join('\n');
}

/** JSON with the characters that a terminal would act on or not show written as escapes, which is the same JSON. */
export function escapeUnseen(json: string): string {
  return json.replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu, (character) =>
    Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** As `visible`, for values in a sentence: one line of bounded length. A value that is all blanks is shown as escapes. */
export function visibleValue(text: string): string {
  const shown = cutInTheMiddle(visible(text), LONGEST_VALUE);
  return shown !== '' && shown.trim() === '' ? shown.replaceAll(' ', '\\u0020') : shown;
}

/** Keeps the beginning and the end, two thirds to one third; never cuts a character in half. */
export function cutInTheMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = longest - 1;
  const start = Math.ceil((room * 2) / 3);
  return `${wholeCharacters(text.slice(0, start))}…${wholeCharacters(text.slice(text.length - (room - start)))}`;
}

function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/**
 * Text for the log that the runner cannot take for a command. The runner looks for `::` at the beginning of a line, after any blanks, and
 * for `##[` anywhere in it.
 */
export function logSafe(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      visible(line)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '# #['),
    )
    .join('\n');
}
