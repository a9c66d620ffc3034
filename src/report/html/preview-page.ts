/** The preview as one page: what users of the connector will see, and where that is not in order. */
import { PREVIEW_STYLE } from '../../generated/preview-style.ts';
import type { Preview, PreviewOperation, Visibility } from '../../preview/preview.ts';
import { count } from '../sentences.ts';
import { filtered } from './filters.ts';
import { type Content, type Html, html } from './html.ts';
import { page } from './page.ts';
import { connectionCard, operationCard, tile } from './preview-cards.ts';
import { descriptionOf, remarksAt, shownText } from './preview-parts.ts';
import { operationReference } from './preview-reference.ts';
import * as sentences from './preview-sentences.ts';
import { figures, htmlWords } from './words.ts';

/** With fewer, everything is found by looking. */
const FEWEST_TO_SEARCH = 6;

export function renderPreviewPage(preview: Preview): string {
  const title = shownText(preview.title);
  const body = html`<header class="preview-head">${tile(preview.title, preview.color)}<div><h1>${title}</h1><p class="lead">${descriptionOf(preview.description)}</p></div></header>
<main id="content">
<p class="about">${about(preview)}</p>
${remarksAt(preview, preview)}
${summary(preview)}
<section aria-labelledby="connection"><h2 id="connection">${sentences.CONNECTION}</h2><p class="muted">${sentences.CONNECTION_LEAD}</p><div class="narrow">${connectionCard(preview)}</div></section>
${operationSections(preview)}
</main>
<footer><p>${sentences.LEAD} ${htmlWords(sentences.otherFindings(preview))}</p></footer>`;
  return page({ title: `${title}: preview`, style: PREVIEW_STYLE, body });
}

function about({ publisher, version, address }: Preview): Content {
  const facts = [
    publisher && html`Publisher: ${shownText(publisher)}`,
    version && html`Version: ${shownText(version)}`,
    address && html`Service: <code>${shownText(address)}</code>`,
  ].filter((fact) => fact !== undefined && fact !== '');
  return facts.map((fact) => html`<span>${fact}</span>`);
}

function summary(preview: Preview): Html {
  const triggers = preview.operations.filter(({ trigger }) => trigger !== undefined).length;
  const findings = new Set([...preview.remarks.values()].flat()).size;
  return figures([
    { label: 'Triggers', value: triggers },
    { label: 'Actions', value: preview.operations.length - triggers },
    { label: 'Internal operations, not shown', value: preview.internalOperations },
    { label: 'Findings shown below', value: findings },
  ]);
}

function operationSections(preview: Preview): Html {
  const { operations, moreOperations: more } = preview;
  const rest = more === 0 ? undefined : html`<p class="muted">${sentences.moreOperations(more)}</p>`;
  if (operations.length === 0) return html`<section><p>${sentences.NO_OPERATIONS}</p></section>`;
  const sections = [
    operationSection(
      'triggers',
      sentences.TRIGGERS,
      operations.filter(({ trigger }) => trigger !== undefined),
      preview,
    ),
    operationSection(
      'actions',
      sentences.ACTIONS,
      operations.filter(({ trigger }) => trigger === undefined),
      preview,
    ),
    rest,
  ];
  if (operations.length < FEWEST_TO_SEARCH) return html`${sections}`;
  return html`<section aria-label="Operations">${filtered({ id: 'operations', things: 'operations', searchLabel: 'Find an operation', fields: [], content: sections })}</section>`;
}

const ORDER: Readonly<Record<Visibility, number>> = { important: 0, none: 1, advanced: 2 };

/** What is marked as important comes first, as in the designer. */
function operationSection(id: string, heading: string, operations: readonly PreviewOperation[], preview: Preview): Content {
  if (operations.length === 0) return undefined;
  const ordered = operations.toSorted((one, other) => ORDER[one.visibility] - ORDER[other.visibility]);
  const articles = ordered.map((operation, index) => operationArticle(`${id}-${index + 1}`, operation, preview));
  return html`<section data-group="${heading}" aria-labelledby="${id}"><h2 id="${id}">${heading} <span class="muted">${operations.length}</span></h2>${articles}</section>`;
}

function operationArticle(id: string, operation: PreviewOperation, preview: Preview): Html {
  return html`<article class="operation" data-item aria-labelledby="${id}">
<header><h3 id="${id}">${shownText(operation.name)}</h3>${tags(operation)}<p class="ids">${operationId(operation)} <span class="muted">${operation.method.toUpperCase()} ${shownText(operation.path)}</span></p>${remarksAt(operation, preview)}</header>
<div class="views">${operationCard(operation, preview)}${operationReference(operation, preview)}</div>
</article>
`;
}

function operationId({ id }: PreviewOperation): Html {
  return id === undefined ? html`<span class="error">${sentences.NO_ID}</span>` : html`<code>${shownText(id)}</code>`;
}

function tags({ deprecated, visibility, trigger }: PreviewOperation): Content {
  const words = [
    ...(deprecated ? ['deprecated'] : []),
    ...(visibility === 'none' ? [] : [visibility]),
    ...(trigger === undefined ? [] : [trigger.way, ...(trigger.delivery === undefined ? [] : [trigger.delivery])]),
  ];
  return words.length === 0 ? undefined : html`<ul class="tags">${words.map((word) => html`<li class="tag">${word}</li>`)}</ul>`;
}

/** True for what `renderPreviewPage` made. */
export function isPreviewPage(text: string): boolean {
  return text.includes('<header class="preview-head">');
}

/** `Contoso Tickets: 2 actions and 1 trigger.` */
export function previewSentence({ title, operations, moreOperations: more }: Preview): string {
  const triggers = operations.filter(({ trigger }) => trigger !== undefined).length;
  const shown = `${count(operations.length - triggers, 'action')} and ${count(triggers, 'trigger')}`;
  return `${shownText(title)}: ${shown}.${more === 0 ? '' : ` ${sentences.moreOperations(more)}`}`;
}
