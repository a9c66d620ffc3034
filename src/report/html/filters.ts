/** Fields that choose what is shown of a list or table. They are hidden until the page's script has given them an effect. */
import { attributes, type Content, type Html, html } from './html.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** `name` is that of the facet: a row is shown when its `data-NAME` is among what is chosen. */
export interface Field {
  readonly kind: 'select' | 'boxes';
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

export interface FilteredParts {
  /** Unique on the page. */
  readonly id: string;
  /** What is counted, in the plural: `pull requests`. */
  readonly things: string;
  readonly searchLabel: string;
  readonly fields: readonly Field[];
  /** What is filtered: elements with `data-item`, perhaps inside elements with `data-group`. */
  readonly content: Content;
}

export function filtered({ id, things, searchLabel, fields, content }: FilteredParts): Html {
  return html`<div data-filtered id="${id}">
<form class="filters" hidden role="search" aria-label="${searchLabel}" data-filters="${things}">
<div class="field"><label for="${id}-text">Search</label><input type="search" id="${id}-text" autocomplete="off" spellcheck="false"></div>
${fields.map((field) => html`${field.kind === 'select' ? select(id, field) : boxes(field)}\n`)}<button type="reset" class="button">Clear</button>
<output></output>
</form>
${content}
</div>`;
}

function select(id: string, { name, label, choices }: Field): Html {
  const options = [{ value: '', label: 'All' }, ...choices].map((choice) => html`<option value="${choice.value}">${choice.label}</option>`);
  return html`<div class="field"><label for="${id}-${name}">${label}</label><select id="${id}-${name}" name="${name}">${options}</select></div>`;
}

function boxes({ name, label, choices }: Field): Html {
  const all = choices.map(({ value, label: words }) => html`<label><input type="checkbox"${attributes({ name, value })}>${words}</label>`);
  return html`<fieldset class="field"><legend>${label}</legend><div>${all}</div></fieldset>`;
}

/** The choices that occur, in the order of `words`. */
export function choicesAmong<Value extends string>(words: Readonly<Record<Value, string>>, occurring: Iterable<Value>): Choice[] {
  const present = new Set(occurring);
  return (Object.entries(words) as [Value, string][]).filter(([value]) => present.has(value)).map(([value, label]) => ({ value, label }));
}
