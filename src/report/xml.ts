/** Text in XML 1.0. */
import { visible } from '../text/visible.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One attribute or a line of text. Characters that XML cannot hold, and those that nobody sees, are written as `\u0000` escapes. */
export function xmlLine(text: string): string {
  return visible(text)
    .replace(/\p{Noncharacter_Code_Point}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
