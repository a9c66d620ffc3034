import type { Text } from '../../text/text.ts';
import { bareMeaning } from './lexer.ts';
import { wording } from './wording.ts';

/** How much of the file is looked at to tell what it is. */
const START = 4_000;
const JSON_START = /^(?:[{["'“”„‟]|\/[/*]|<{7})/;
const WEB_PAGE = /^<(?:!doctype\s+html|html|head|body)\b/i;
const YAML = /^(?:---|%YAML\b|-[ \t]|[\w$.-]+[ \t]*:(?:\s|$))/;
const COMMENT_LINE = /^#[^\n]*(?:\n|$)/;

/** What a file is that is not even broken JSON; undefined where a JSON parser should try. */
export function recogniseOtherFormat(text: string): Text | undefined {
  const start = text.slice(0, START).trimStart();
  if (start.includes('\0') || start.startsWith('PK\x03\x04')) return wording.notText();
  if (JSON_START.test(start)) return undefined;
  const whole = text.length <= START ? start.trimEnd() : '';
  if (whole !== '' && bareMeaning(whole) !== undefined) return undefined;
  if (WEB_PAGE.test(start)) return wording.webPage();
  if (start.startsWith('<')) return wording.xml();
  if (start.startsWith('version https://git-lfs.')) return wording.storagePointer();
  if (YAML.test(withoutComments(start))) return wording.yaml();
  return wording.otherText(start.slice(0, start.search(/[\r\n]|$/)));
}

function withoutComments(start: string): string {
  let rest = start;
  while (rest.startsWith('#')) rest = rest.replace(COMMENT_LINE, '').trimStart();
  return rest;
}
