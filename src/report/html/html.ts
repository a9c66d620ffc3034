/**
 * HTML that is escaped by construction: what is interpolated into `` html`…` `` is text, unless it was made by `html` itself.
 * Templates are our own words; an interpolation is allowed in text, in a double-quoted attribute and, made by `attributes`, in a tag.
 */
import { visible } from '../../text/visible.ts';

class Markup {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

class AttributeList {
  readonly written: string;
  constructor(written: string) {
    this.written = written;
  }
}

/** Markup that is safe to put into a page. */
export type Html = Markup;
/** Attributes of one tag, each with a blank before it. */
export type Attributes = AttributeList;

/** Texts and numbers are escaped; undefined is nothing. */
export type Content = string | number | Html | undefined | readonly Content[];
export type AttributeValue = string | number | boolean | undefined;

type Context = 'text' | 'attribute' | 'address' | 'tag';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);
/** Attributes that a browser runs, or follows in ways that no check of the address covers: no value is put into them. */
const RUN_BY_BROWSER = /^(?:on.*|style|srcdoc|srcset|action|formaction|data|http-equiv|xlink:.*)$/i;
const SAFE_ADDRESS = /^(?:https:\/\/|#)/;

const CONTEXTS = new WeakMap<TemplateStringsArray, readonly Context[]>();

/** Throws for a template that interpolates where no value is safe: that is a fault of the template, whatever the value. */
export function html(strings: TemplateStringsArray, ...values: readonly (Content | Attributes)[]): Html {
  const contexts = CONTEXTS.get(strings) ?? contextsOf(strings);
  CONTEXTS.set(strings, contexts);
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    markup += inContext(value, contexts[index] ?? 'text') + (strings[index + 1] ?? '');
  });
  return new Markup(markup);
}

/** Attributes with quoted values: `true` is the bare name, `false` and undefined are left out. Names are our own. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): Attributes {
  const written = Object.entries(values).flatMap(([name, value]) => {
    if (!/^[a-z][a-z0-9-]*$/i.test(name)) throw new TypeError(`No attribute can be called ${JSON.stringify(name)}.`);
    const context = contextOfAttribute(name, true);
    if (value === undefined || value === false) return [];
    return value === true ? [` ${name}`] : [` ${name}="${inContext(value, context)}"`];
  });
  return new AttributeList(written.join(''));
}

/** The markup of a fragment, for whoever writes it into a file. */
export function markupOf(fragment: Html): string {
  return fragment.markup;
}

/** A link where the address is a secure one or leads inside the page; the label alone elsewhere. */
export function link(address: string | undefined, label: Content): Html {
  return address !== undefined && SAFE_ADDRESS.test(address) ? html`<a href="${address}">${label}</a>` : html`${label}`;
}

function contextsOf(strings: TemplateStringsArray): Context[] {
  let before = '';
  return strings.slice(0, -1).map((part) => {
    before += part;
    const context = contextAtEndOf(before);
    before += context === 'tag' ? '' : 'x';
    return context;
  });
}

function contextAtEndOf(before: string): Context {
  if (/<(?:script|style)\b/i.test(before)) throw new TypeError('A template cannot hold a script or a style.');
  const tag = before.slice(before.lastIndexOf('<'));
  if (!tag.startsWith('<') || tag.includes('>')) return 'text';
  const attribute = /\s([^\s"=<>]+)="([^"]*)$/.exec(tag);
  const withoutValues = tag.replace(/="[^"]*"/g, '');
  if (attribute !== null && withoutValues.includes('"')) return contextOfAttribute(attribute[1] ?? '', attribute[2] === '');
  if (/["'=]/.test(withoutValues)) throw new TypeError(`An attribute has to be in double quotes: ${tag}`);
  return 'tag';
}

function contextOfAttribute(name: string, atStart: boolean): Context {
  if (RUN_BY_BROWSER.test(name)) throw new TypeError(`Nothing can be interpolated into the attribute ${name}.`);
  return ADDRESSES.has(name.toLowerCase()) && atStart ? 'address' : 'attribute';
}

function inContext(value: Content | Attributes, context: Context): string {
  if (context === 'tag' || value instanceof AttributeList) {
    if (context === 'tag' && value instanceof AttributeList) return value.written;
    throw new TypeError('Attributes belong into a tag, and nothing else does.');
  }
  if (context === 'text') return textMarkup(value);
  if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError('An attribute holds text or a number.');
  const text = String(value);
  return context === 'address' && !SAFE_ADDRESS.test(text) ? '#' : escaped(text);
}

function textMarkup(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.markup;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(textMarkup).join('');
}

/** Characters that a reader could not see, or that would move the text around them, become escapes first. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
