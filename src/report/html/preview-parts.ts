/** Small pieces of the preview page: texts of the publisher, and findings where they belong. */
import type { PlaceKey, Preview } from '../../preview/preview.ts';
import type { Finding } from '../../rules/rule.ts';
import { cutInTheMiddle } from '../../text/visible.ts';
import { SEVERITY_WORDS } from '../sentences.ts';
import { type Content, type Html, html } from './html.ts';
import * as sentences from './preview-sentences.ts';
import { htmlText, ruleLink } from './words.ts';

/** Longer than any limit of the platform, so that a text that is cut here is marked as too long as well. */
const LONGEST_TEXT = 1_500;
const MOST_REMARKS = 5;

/** A text as a browser would show it: on one line. */
export function shownText(text: string): string {
  return cutInTheMiddle(
    text
      .slice(0, 2 * LONGEST_TEXT)
      .replace(/\s+/g, ' ')
      .trim(),
    LONGEST_TEXT,
  );
}

/** A description, or that there is none. */
export function descriptionOf(text: string | undefined): Content {
  return text === undefined ? html`<em class="missing">${sentences.NO_DESCRIPTION}</em>` : shownText(text);
}

interface Placed {
  readonly places: readonly PlaceKey[];
}

/** The findings about a thing, each once. */
export function findingsAt({ places }: Placed, { remarks }: Preview): readonly Finding[] {
  return [...new Set(places)].flatMap((place) => remarks.get(place) ?? []);
}

/** Nothing where there is no finding. */
export function remarksAt(thing: Placed, preview: Preview): Content {
  const findings = findingsAt(thing, preview);
  if (findings.length === 0) return undefined;
  const rest = findings.length - MOST_REMARKS;
  return html`<ul class="remarks">${findings.slice(0, MOST_REMARKS).map(remark)}${rest > 0 ? html`<li class="muted">${sentences.moreRemarks(rest)}</li>` : undefined}</ul>`;
}

function remark({ rule, severity, message }: Finding): Html {
  return html`<li class="remark remark-${severity}"><strong class="${severity}">${SEVERITY_WORDS[severity]}</strong> ${htmlText(message)} <span class="rule">${ruleLink(rule)}</span></li>`;
}
