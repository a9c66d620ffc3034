/** Moving about in text that is known to be strict JSON, without reading what is passed over. */
const QUOTE = 34;
const BACKSLASH = 92;

export function afterSpace(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= 32) at++;
  return at;
}

/** The end of the text in quotes that starts here. */
export function endOfText(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((at - before) % 2 === 0) return at + 1;
  }
  return text.length;
}

/** The end of the value that starts here. */
export function endOfValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return endOfText(text, start);
  if (first === '{' || first === '[') return endOfContainer(text, start);
  let at = start;
  while (at < text.length && !isDelimiter(text.charCodeAt(at))) at++;
  return at;
}

function isDelimiter(code: number): boolean {
  return code <= 32 || code === 44 || code === 93 || code === 125;
}

function endOfContainer(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfText(text, at);
      continue;
    }
    at++;
    if (code === 123 || code === 91) open++;
    else if ((code === 125 || code === 93) && --open === 0) return at;
  }
  return text.length;
}

/**
 * Names with a colon, duplicates included. Jumping from colon to colon is several times faster than looking at every character; where a
 * text in quotes makes that unclear, every text is passed over properly.
 */
export function countNames(text: string, expected: number): number {
  const quick = countNamesByColons(text);
  return quick === expected ? quick : countNamesByTexts(text);
}

/** Never less than the true number, more where a text holds `":`; not a number where a backslash makes it unclear. */
function countNamesByColons(text: string): number {
  let names = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (text.charCodeAt(before) <= 32) before--;
    if (text.charCodeAt(before) !== QUOTE) continue;
    if (text.charCodeAt(before - 1) === BACKSLASH) return Number.NaN;
    names++;
  }
  return names;
}

function countNamesByTexts(text: string): number {
  let names = 0;
  for (let quote = text.indexOf('"'); quote >= 0; ) {
    const end = endOfText(text, quote);
    if (text[afterSpace(text, end)] === ':') names++;
    quote = text.indexOf('"', end);
  }
  return names;
}
