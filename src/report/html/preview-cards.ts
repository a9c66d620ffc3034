/** Operations and connections as cards like those of the designer. Nothing in them can be filled in: they are pictures made of text. */
import type { ConnectionField, ConnectionWay, Field, Preview, PreviewOperation } from '../../preview/preview.ts';
import { attributes, type Content, type Html, html } from './html.ts';
import { descriptionOf, findingsAt, remarksAt, shownText } from './preview-parts.ts';
import * as sentences from './preview-sentences.ts';
import { htmlText } from './words.ts';

export function operationCard(operation: PreviewOperation, preview: Preview): Html {
  const { important, others, advanced } = byVisibility(operation.inputs.fields);
  const fields = [...important, ...others];
  return card(operation.name, preview, [
    fields.length === 0 && advanced.length === 0 ? html`<p class="muted">${sentences.NO_INPUTS}</p>` : fieldList(fields, preview),
    remarksAt(operation.inputs, preview),
    operation.inputs.cut ? html`<p class="muted">${sentences.TOO_MANY_FIELDS}</p>` : undefined,
    advancedFields(advanced, preview),
  ]);
}

export function connectionCard(preview: Preview): Html {
  const { connection } = preview;
  if (connection === undefined)
    return card(sentences.CONNECTION_CARD, preview, [html`<p class="muted">${sentences.CONNECTION_UNKNOWN}</p>`]);
  const question = connection.question === undefined ? undefined : html`<p class="question">${shownText(connection.question)}</p>`;
  return card(sentences.CONNECTION_CARD, preview, [
    question,
    connection.ways.map((way) => connectionWay(way, preview)),
    connection.cut ? html`<p class="muted">${sentences.MORE_CONNECTION}</p>` : undefined,
  ]);
}

function card(title: string, { color, title: connector }: Preview, content: Content): Html {
  return html`<div class="card"><p class="card-head">${tile(connector, color)}<span>${shownText(title)}</span></p><div class="card-body">${content}</div></div>`;
}

/** The colour of the brand with the first letter of the name, where the icon will stand. */
export function tile(name: string, color = '#767676'): Html {
  const [letter = ''] = shownText(name);
  return html`<svg class="tile" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="5" fill="${color}"></rect><text x="16" y="22" text-anchor="middle" font-size="17" font-weight="600" fill="${inkOn(color)}">${letter}</text></svg>`;
}

/** White or black, whichever can be read better on a colour `#rrggbb`. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150 ? '#000000' : '#ffffff';
}

interface ByVisibility {
  readonly important: readonly Field[];
  readonly others: readonly Field[];
  readonly advanced: readonly Field[];
}

/** What is required is never folded away, or nobody could save the flow. */
function byVisibility(fields: readonly Field[]): ByVisibility {
  const isFolded = ({ visibility, required }: Field): boolean => visibility === 'advanced' && !required;
  return {
    important: fields.filter(({ visibility }) => visibility === 'important'),
    others: fields.filter((field) => field.visibility !== 'important' && !isFolded(field)),
    advanced: fields.filter(isFolded),
  };
}

function advancedFields(fields: readonly Field[], preview: Preview): Content {
  if (fields.length === 0) return undefined;
  const heading = sentences.advancedHeading(fields.length, countFindings(fields, preview));
  return html`<details class="advanced"><summary>${heading}</summary>${fieldList(fields, preview)}</details>`;
}

function countFindings(fields: readonly Field[], preview: Preview): number {
  return fields.reduce((sum, field) => sum + findingsAt(field, preview).length + countFindings(field.fields, preview), 0);
}

function fieldList(fields: readonly Field[], preview: Preview): Content {
  return fields.length === 0 ? undefined : html`<dl class="fields">${fields.map((field) => fieldRow(field, preview))}</dl>`;
}

function fieldRow(field: Field, preview: Preview): Html {
  const { dynamic } = field;
  return html`<div class="field">${label(field)}<dd>${control(field, preview)}${
    dynamic === undefined ? undefined : html`<p class="dynamic">${htmlText(sentences.dynamicSentence(dynamic))}</p>`
  }${remarksAt(field, preview)}</dd></div>`;
}

function label({ label: text, required }: Pick<Field, 'label' | 'required'>): Html {
  const mark = html`<span class="star" aria-hidden="true"> *</span><span class="hidden-visually"> (${sentences.REQUIRED})</span>`;
  return html`<dt>${text === '' ? html`<em class="missing">?</em>` : shownText(text)}${required ? mark : undefined}</dt>`;
}

/** An object or a list of objects is a group of fields; everything else is one box. */
function control(field: Field, preview: Preview): Html {
  if (field.fields.length === 0) return box(field);
  const { important, others, advanced } = byVisibility(field.fields);
  const more = field.cut === undefined ? undefined : html`<p class="muted">${sentences.TOO_MANY_FIELDS}</p>`;
  const add =
    field.shape === 'object' ? undefined : html`<p class="add">${field.shape === 'list' ? sentences.ADD_ITEM : sentences.ADD_ENTRY}</p>`;
  const hint = field.description === undefined ? undefined : html`<p class="hint">${shownText(field.description)}</p>`;
  return html`<div class="group">${hint}${fieldList([...important, ...others], preview)}${advancedFields(advanced, preview)}${more}${add}</div>`;
}

function box(field: Field): Html {
  const { description, type, shape, dynamic } = field;
  const choices = field.choices ?? (type === 'boolean' ? sentences.YES_NO : undefined);
  const value = field.default === undefined ? undefined : html`<span class="value">${shownText(field.default)}</span>`;
  const shown = value ?? html`<span class="placeholder">${descriptionOf(description)}</span>`;
  const hint = value === undefined || description === undefined ? undefined : html`<p class="hint">${shownText(description)}</p>`;
  if (choices !== undefined) return html`${dropDown(shown, choices)}${hint}`;
  const isOpen = dynamic?.fills === 'choices';
  const add =
    shape === 'list'
      ? html`<p class="add">${sentences.ADD_ITEM}</p>`
      : shape === 'map'
        ? html`<p class="add">${sentences.ADD_ENTRY}</p>`
        : undefined;
  return html`<div${attributes({ class: isOpen ? 'box list-box' : 'box' })}>${shown}</div>${hint}${add}`;
}

function dropDown(shown: Content, choices: readonly string[]): Html {
  const items = choices.map((choice) => html`<li>${choice === '' ? html`<em class="missing">(empty)</em>` : shownText(choice)}</li>`);
  return html`<details class="choices"><summary class="box list-box">${shown}</summary><ul>${items}</ul></details>`;
}

function connectionWay(way: ConnectionWay, preview: Preview): Html {
  const heading = way.name === undefined ? undefined : html`<p class="way">${shownText(way.name)}</p>`;
  const hint = way.description === undefined ? undefined : html`<p class="hint">${shownText(way.description)}</p>`;
  const fields = html`<dl class="fields">${way.fields.map((field) => connectionRow(field, preview))}</dl>`;
  const content = way.fields.length === 0 ? html`<p class="muted">${sentences.NO_CONNECTION_FIELDS}</p>` : fields;
  return html`<div${attributes({ class: way.name === undefined ? undefined : 'group' })}>${heading}${hint}${content}${remarksAt(way, preview)}</div>`;
}

function connectionRow(field: ConnectionField, preview: Preview): Html {
  const { kind, description, choices, default: value } = field;
  const shown = html`<span class="placeholder">${value ?? sentences.CONNECTION_PLACEHOLDERS[kind]}</span>`;
  const control =
    choices !== undefined
      ? dropDown(shown, choices)
      : kind === 'sign-in'
        ? html`<p class="sign-in">${sentences.CONNECTION_PLACEHOLDERS[kind]}</p>`
        : html`<div${attributes({ class: kind === 'yes-no' || kind === 'gateway' ? 'box list-box' : 'box' })}>${shown}</div>`;
  return html`<div class="field">${label(field)}<dd>${control}<p class="hint">${descriptionOf(description)}</p>${remarksAt(field, preview)}</dd></div>`;
}
