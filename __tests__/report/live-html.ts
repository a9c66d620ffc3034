/** Reads a page of ours as a browser does, and lists what in it is alive and not ours. */
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements of our templates and the attributes that they may have, beside those that any may have. */
const ELEMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    `head title style script body header h1 h2 h3 h4 p dl dt dd div main footer code section table caption thead tbody tr td span
    desc fieldset legend output wbr small details summary b em strong ul ol li article nav pre br hr figure figcaption`
      .split(/\s+/)
      .map((name) => [name, '']),
  ),
  html: 'lang',
  meta: 'charset name content http-equiv',
  a: 'href',
  th: 'scope',
  form: 'name',
  label: 'for',
  input: 'type name value placeholder autocomplete spellcheck checked disabled',
  button: 'type disabled',
  select: 'name',
  option: 'value selected',
  output: 'for name',
  time: 'datetime',
  svg: 'viewBox focusable preserveAspectRatio width height',
  rect: 'x y width height rx fill',
  text: 'x y text-anchor font-size font-weight fill',
};
/** None of them runs, loads or leads anywhere. */
const ANYWHERE = /^(?:class|id|role|hidden|tabindex|dir|lang|title|aria-[a-z]+|data-[a-z]+)$/;
const WITHOUT_END = new Set(['meta', 'input', 'wbr', 'br', 'hr']);
/** The elements of a page that are not HTML. */
const PICTURES = new Set(['svg', 'rect', 'text', 'title', 'desc']);
const ADDRESS =
  /^(?:#[^\s<>]*|https:\/\/(?:github\.com\/(?:connector-preflight\/connector-preflight|contoso\/[A-Za-z]+)(?:\/[^\s<>"]*)?|learn\.microsoft\.com\/[a-z/-]*))$/;
const INVISIBLE = /\p{Cf}|\p{Cs}|[^\n\P{Cc}]/u;
const SVG = 'http://www.w3.org/2000/svg';

/** What would come alive in the page and is not our own; empty for a page that is as it should be. */
export function strangersInPage(page: string): readonly string[] {
  const mistakes: string[] = [];
  const document = parse(page, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => mistakes.push(`${code} at line ${startLine}`),
  });
  const nodes = [...walk(document)];
  const elements = nodes.filter((node): node is Element => 'tagName' in node);
  return [
    ...mistakes,
    ...endStrangers(page, elements),
    ...nodes.flatMap((node) => strangersOf(node)),
    ...elements.flatMap((element) => attributeStrangers(element)),
    ...policyStrangers(elements),
  ];
}

/** The parser forgives elements that it has to begin or end by itself, and ends of nothing. In our pages there are none. */
function endStrangers(page: string, elements: readonly Element[]): string[] {
  const unclosed = elements.filter(({ tagName, sourceCodeLocation: place }) => {
    if (!place?.startTag) return true;
    const closesItself = WITHOUT_END.has(tagName) || page.slice(place.startTag.startOffset, place.startTag.endOffset).endsWith('/>');
    return !place.endTag && !closesItself;
  });
  const code = elements.filter(isCode).map(codeOf).join('');
  const ends = (text: string): number => text.match(/<\//g)?.length ?? 0;
  const closed = elements.filter(({ sourceCodeLocation: place }) => place?.endTag).length;
  return [
    ...unclosed.map(({ tagName }) => `no beginning or no end of ${tagName}`),
    ...(ends(page) - ends(code) === closed ? [] : ['the end of nothing']),
  ];
}

function* walk(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
  if ('content' in node) yield* walk(node.content);
}

function strangersOf(node: Node): string[] {
  if ('tagName' in node) {
    const isOurs = Object.hasOwn(ELEMENTS, node.tagName) && (node.namespaceURI !== SVG || PICTURES.has(node.tagName));
    return isOurs ? [] : [`element ${node.tagName}`];
  }
  if (node.nodeName === '#comment') return ['a comment'];
  if (!('value' in node) || isCode(node.parentNode)) return [];
  return INVISIBLE.test(node.value) ? [`invisible characters: ${JSON.stringify(node.value)}`] : [];
}

const isCode = (node: DefaultTreeAdapterTypes.ParentNode | null): boolean => node?.nodeName === 'script' || node?.nodeName === 'style';

function attributeStrangers({ tagName, attrs }: Element): string[] {
  const own = (ELEMENTS[tagName] ?? '').split(' ');
  return attrs.flatMap(({ name, value }) => [
    ...(own.includes(name) || ANYWHERE.test(name) ? [] : [`attribute ${name} of ${tagName}`]),
    ...(name === 'href' && !ADDRESS.test(value) ? [`address ${value}`] : []),
    ...(name === 'http-equiv' && value !== 'Content-Security-Policy' ? [`http-equiv ${value}`] : []),
    ...(INVISIBLE.test(value) ? [`invisible characters in ${name}: ${JSON.stringify(value)}`] : []),
  ]);
}

/** The policy has to come before what it is about, to allow nothing but our own script and style, and to name these by their hashes. */
function policyStrangers(elements: readonly Element[]): string[] {
  const isPolicy = ({ tagName, attrs }: Element): boolean => tagName === 'meta' && attrs.some(({ name }) => name === 'http-equiv');
  const [first, ...rest] = elements.filter((element) => isPolicy(element) || isCode(element));
  const policies = [first, ...rest].filter((element) => element !== undefined && isPolicy(element));
  if (first === undefined || !isPolicy(first) || policies.length !== 1 || first.parentNode?.nodeName !== 'head') return ['no policy'];
  const hashes = (wanted: string) =>
    rest
      .filter(({ tagName }) => tagName === wanted)
      .map((element) => `'sha256-${createHash('sha256').update(codeOf(element)).digest('base64')}'`);
  const [styles, scripts] = [hashes('style'), hashes('script')];
  const wanted = [
    "default-src 'none'",
    `style-src ${styles.join(' ')}`,
    `script-src ${scripts.join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const policy = first.attrs.find(({ name }) => name === 'content')?.value ?? '';
  return [
    ...(styles.length === 1 && scripts.length === 1 ? [] : [`${styles.length} styles and ${scripts.length} scripts`]),
    ...(policy === wanted ? [] : [`a policy that does not name what there is: ${policy}`]),
  ];
}

function codeOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
