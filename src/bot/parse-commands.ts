/**
 * Finds commands in a comment: lines of their own in the comment's own text. What is quoted, code, crossed out, folded away or in an HTML
 * comment is somebody else's or no text, and is never obeyed. The prefix has to be written in plain letters; only their case is free.
 */
import type { Nodes, Text as TextNode } from 'mdast';
import { readMarkdown, walk } from '../connector/markdown.ts';
import { say, type Text } from '../text/text.ts';

export interface ParsedComment {
  /** What follows the prefix, blanks collapsed, in the order of the comment; "" for the prefix alone. */
  readonly commands: readonly string[];
  /** Why a comment that may hold commands was not read; then there are none. */
  readonly refusal?: Text;
}

/** A comment with a command is short; hostile Markdown needs length. */
const LONGEST_COMMENT = 10_000;
/** Longer lines are cut: no command is valid then. */
const LONGEST_LINE = 1_000;

const NONE: ParsedComment = { commands: [] };

/** The lower case of A to Z alone: letters of other scripts that fold to them stay what they are. */
export function plainLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** `prefix`: lower case, without blanks. */
export function parseCommands(body: string, prefix: string): ParsedComment {
  if (!body.split(/\r\n|\r|\n/).some((line) => afterPrefix(line, prefix) !== undefined)) return NONE;
  if (body.length > LONGEST_COMMENT) {
    return { commands: [], refusal: say`it has ${body.length} characters, and comments with commands are read up to ${LONGEST_COMMENT}` };
  }
  const { text, tree, refusal } = readMarkdown(new TextEncoder().encode(body));
  if (refusal !== undefined) return { commands: [], refusal };
  const commands = plainTexts(tree.children).flatMap((node) => linesBegunIn(node, text).flatMap((line) => afterPrefix(line, prefix) ?? []));
  return { commands };
}

/** What follows the prefix on a line that begins with it; undefined on any other. */
function afterPrefix(line: string, prefix: string): string | undefined {
  const start = /^ {0,3}/.exec(line)?.[0].length ?? 0;
  if (plainLower(line.slice(start, start + prefix.length)) !== prefix) return undefined;
  const rest = line.slice(start + prefix.length, start + prefix.length + LONGEST_LINE + 1);
  if (rest !== '' && !/^[ \t]/.test(rest)) return undefined;
  return rest.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '');
}

/** Elements whose content is not the writer's own word, or is not in view. */
const QUOTING = new Set(['blockquote', 'code', 'del', 'details', 'kbd', 'pre', 's', 'samp', 'strike', 'template']);

/** The texts that stand directly in the paragraphs of the comment, outside of HTML elements that quote. */
function plainTexts(blocks: readonly Nodes[]): readonly TextNode[] {
  const texts: TextNode[] = [];
  let open = 0;
  const note = (html: string) => {
    if (html.startsWith('<!--')) return;
    for (const [, closing, name = ''] of html.matchAll(/<(\/?)([A-Za-z]{1,20})/g)) {
      if (QUOTING.has(name.toLowerCase())) open = Math.max(0, open + (closing === '/' ? -1 : 1));
    }
  };
  for (const block of blocks) {
    const own = new Set<Nodes>(block.type === 'paragraph' ? block.children : []);
    for (const node of walk(block)) {
      if (node.type === 'html') note(node.value);
      else if (node.type === 'text' && own.has(node) && open === 0) texts.push(node);
    }
  }
  return texts;
}

/** The whole source lines whose first character belongs to the text. */
function linesBegunIn(node: TextNode, source: string): readonly string[] {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const starts = [from, ...[...source.slice(from, to).matchAll(/\r\n|\r|\n/g)].map((end) => from + end.index + end[0].length)];
  return starts
    .filter((start) => start < to && isLineStart(source, start))
    .map((start) => /^[^\r\n]*/.exec(source.slice(start, start + LONGEST_LINE * 2))?.[0] ?? '');
}

/** Only blanks stand between the end of the line before and this place. */
function isLineStart(source: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && source[at - 1] === ' ') at -= 1;
  return at === 0 || source[at - 1] === '\n' || source[at - 1] === '\r';
}
