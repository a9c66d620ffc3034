/** Media types as `consumes` and `produces` name them. */

const TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}$`);

/** `type/subtype` in lower case, without parameters; undefined when the text is no media type. */
export function mediaTypeOf(text: string): string | undefined {
  const semicolon = text.indexOf(';');
  const essence = (semicolon === -1 ? text : text.slice(0, semicolon)).trim();
  return MEDIA_TYPE.test(essence) ? essence.toLowerCase() : undefined;
}
