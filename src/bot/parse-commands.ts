/**
 * Finds commands in a comment: lines of their own in the comment's own text. What is quoted, code, crossed out, folded away or in an HTML
 * comment is somebody else's or no text, and is never obeyed. The prefix has to be written in plain letters; only their case is free.
 */
import type { Nodes, Paragraph } from 'mdast';
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
  const commands = plainTexts(tree.children).flatMap((place) =>
    linesBegunIn(place, text).flatMap((line) => afterPrefix(line, prefix) ?? []),
  );
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

/** Of a text in the source, in UTF-16 code units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The texts that stand directly in the paragraphs of the comment, outside of HTML elements that quote. */
function plainTexts(blocks: readonly Nodes[]): readonly Stretch[] {
  const texts: Stretch[] = [];
  let open = 0;
  const note = (html: string) => {
    if (html.startsWith('<!--')) return;
    for (const [, closing, name = ''] of html.matchAll(/<(\/?)([A-Za-z]{1,20})/g)) {
      if (QUOTING.has(name.toLowerCase())) open = Math.max(0, open + (closing === '/' ? -1 : 1));
    }
  };
  for (const block of blocks) {
    const own = block.type === 'paragraph' ? textsOf(block) : new Map<Nodes, Stretch>();
    for (const node of walk(block)) {
      if (node.type === 'html') note(node.value);
      const place = own.get(node);
      if (place !== undefined && open === 0) texts.push(place);
    }
  }
  return texts;
}

/** A text in which the parser finds an address late is several nodes without a place; the first text of them gets the place of all. */
function textsOf({ children, position }: Paragraph): ReadonlyMap<Nodes, Stretch> {
  const texts = new Map<Nodes, Stretch>();
  let from = position?.start.offset ?? 0;
  children.forEach((child, index) => {
    const next = children.slice(index).find((node) => node.position !== undefined)?.position;
    const to = child.position?.end.offset ?? next?.start.offset ?? position?.end.offset ?? from;
    if (child.type === 'text') texts.set(child, { from: child.position?.start.offset ?? from, to });
    if (child.type === 'text' || child.position !== undefined) from = to;
  });
  return texts;
}

/** The whole source lines whose first character belongs to the text. */
function linesBegunIn({ from, to }: Stretch, source: string): readonly string[] {
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
