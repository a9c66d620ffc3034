/** Sentences and small pieces that pages share. */
import { rulePage } from '../../text/links.ts';
import type { Text } from '../../text/text.ts';
import { visibleValue } from '../../text/visible.ts';
import { type Content, type Html, html, link } from './html.ts';

/** A sentence: values and what our own words have between backticks are shown as code. */
export function htmlText(text: Text): Html {
  return html`${text.map((part): Content => {
    if (typeof part === 'string') return htmlWords(part);
    return 'value' in part ? htmlValue(part.value) : link(part.url, part.label);
  })}`;
}

/** A value of the publisher as code: one line of bounded length. */
export function htmlValue(value: string): Html {
  return value === '' ? html`<span class="muted">(empty)</span>` : html`<code>${visibleValue(value)}</code>`;
}

/** Our own words. */
export function htmlWords(words: string): Html {
  const parts = words.replace(/\s+/g, ' ').split(/`([^`]+)`/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** The id may be broken between its words. */
export function ruleLink(rule: string): Html {
  const words = rule.split(/(?<=[a-z])(?=[A-Z])/);
  return link(
    rulePage(rule),
    words.map((word, index) => (index === 0 ? word : html`<wbr>${word}`)),
  );
}

export interface Figure {
  readonly label: string;
  readonly value: Content;
}

/** Numbers that sum a page up. */
export function figures(all: readonly Figure[]): Html {
  return html`<dl class="figures">${all.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}
