import type { Text } from '../src/text/text.ts';

/** A text as one line, values between backquotes. */
export function plain(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : 'value' in part ? `\`${part.value}\`` : part.label)).join('');
}
