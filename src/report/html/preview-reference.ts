/** An operation as the reference page of the connector will list it: every parameter and every returned value in a row of its own. */
import type { Field, Preview, PreviewOperation } from '../../preview/preview.ts';
import { visibleValue } from '../../text/visible.ts';
import { type Content, type Html, html } from './html.ts';
import { descriptionOf, remarksAt, shownText } from './preview-parts.ts';
import * as sentences from './preview-sentences.ts';
import { type Column, table } from './table.ts';
import { htmlText, htmlValue, htmlWords } from './words.ts';

export function operationReference(operation: PreviewOperation, preview: Preview): Html {
  const { trigger, inputs, outputs } = operation;
  const internal = sentences.internalInputs(operation);
  return html`<div class="reference">
<p>${descriptionOf(operation.description)}</p>
${trigger === undefined ? undefined : html`<p class="muted">${htmlText(sentences.triggerSentence(trigger))}</p>`}
${inputs.fields.length === 0 ? undefined : fieldTable(sentences.INPUTS, INPUT_COLUMNS, inputs.fields, inputs.cut)}
${internal === '' ? undefined : html`<p class="muted">${htmlWords(internal)}</p>`}
${
  outputs.fields.length === 0
    ? html`<p class="muted">${sentences.NO_OUTPUTS}</p>`
    : fieldTable(
        trigger === undefined ? sentences.OUTPUTS : sentences.OUTPUTS_OF_TRIGGER,
        outputColumns(preview),
        outputs.fields,
        outputs.cut,
      )
}
${remarksAt(outputs, preview)}</div>`;
}

type FieldColumn = Column<Field>;

const NAME: FieldColumn = {
  heading: 'Name',
  label: 'Name',
  kind: 'text',
  sortable: false,
  names: true,
  cell: ({ label, path }) => (path === '' ? sentences.WHOLE_ANSWER : shownText(label)),
};
const TYPE: FieldColumn = { heading: 'Type', label: 'Type', kind: 'text', sortable: false, cell: ({ type }) => shownText(type) };

const INPUT_COLUMNS: readonly FieldColumn[] = [
  NAME,
  { heading: 'Key', label: 'Key', kind: 'text', sortable: false, className: 'path', cell: ({ path }) => htmlPath(path) },
  { heading: 'Required', label: 'Required', kind: 'text', sortable: false, cell: ({ required }) => (required ? 'Yes' : '') },
  TYPE,
  { heading: 'Description', label: 'Description', kind: 'text', sortable: false, cell: (field) => html`<div>${describe(field)}</div>` },
];

/** Findings about inputs stand in the card; what comes back has no other place. */
function outputColumns(preview: Preview): readonly FieldColumn[] {
  return [
    NAME,
    { heading: 'Path', label: 'Path', kind: 'text', sortable: false, className: 'path', cell: ({ path }) => htmlPath(path) },
    TYPE,
    {
      heading: 'Description',
      label: 'Description',
      kind: 'text',
      sortable: false,
      cell: (field) => html`<div>${describe(field)}${remarksAt(field, preview)}</div>`,
    },
  ];
}

function describe({ path, description, dynamic, cut, choices, default: value }: Field): Html {
  const notes: Content[] = [
    dynamic && htmlText(sentences.dynamicSentence(dynamic)),
    choices && html`One of ${choices.map((choice, index) => html`${index === 0 ? '' : ', '}${htmlValue(choice)}`)}.`,
    value === undefined ? undefined : html`Default: ${htmlValue(value)}.`,
    cut === undefined ? undefined : cut === 'repeats' ? sentences.REPEATS : sentences.TOO_MANY_FIELDS,
  ];
  const told = notes.filter((note) => note !== undefined).map((note) => html`<span class="note">${note}</span>`);
  // An answer as a whole is told by the description of its operation.
  const text = description === undefined && path === '' ? undefined : descriptionOf(description);
  return html`${text}${told}`;
}

/** May be broken after its slashes. */
function htmlPath(path: string): Content {
  if (path === '') return undefined;
  const [first, ...others] = visibleValue(path).split('/');
  return html`<code>${first}${others.map((segment) => html`/<wbr>${segment}`)}</code>`;
}

function fieldTable(caption: string, columns: readonly FieldColumn[], fields: readonly Field[], cut: boolean): Html {
  const more = cut ? html`<p class="muted">${sentences.TOO_MANY_FIELDS}</p>` : undefined;
  return html`${table({ caption, columns, rows: fields.flatMap(withThoseBelow) })}${more}`;
}

function withThoseBelow(field: Field): readonly Field[] {
  return [field, ...field.fields.flatMap(withThoseBelow)];
}
