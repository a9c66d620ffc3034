/** Fields of the inputs and outputs of an operation, from parameters and schemas: references followed, `allOf` merged, internal ones left out. */
import { DYNAMIC_SOURCES } from '../changes/fact.ts';
import { type SchemaView, SchemaViews, type Written } from '../changes/schema-view.ts';
import { nameOf, textOfValue } from '../changes/wording.ts';
import { isArray, isObject, type JsonValue, member } from '../connector/json-value.ts';
import { type Operation, type Parameter, type Swagger, textOf } from '../connector/swagger/swagger.ts';
import { placeKey } from './places.ts';
import type { DynamicSource, Field, FieldList, PlaceKey, Visibility } from './preview.ts';
import { writtenText } from './written-text.ts';

/** No designer shows more below one operation, and nobody reads more. */
const MOST_FIELDS_OF_A_LIST = 300;
const MOST_FIELDS_OF_A_PREVIEW = 20_000;
/** The platform's own limit is about 16. */
const DEEPEST = 16;
const MOST_CHOICES = 100;

export interface Inputs extends FieldList {
  readonly internal: number;
}

/** What is known of a field before its schema is looked at. */
interface Slot {
  readonly name: string;
  readonly path: string;
  readonly required: boolean;
  readonly places: readonly PlaceKey[];
}

/** One list that is being read: how much room is left, which schemas are open, what was left out. */
interface Reading {
  readonly direction: 'input' | 'output';
  readonly open: Set<SchemaView>;
  room: number;
  internal: number;
}

/** Reads the fields of one document; what it may read in all is bounded. */
export class FieldReader {
  readonly #swagger: Swagger;
  readonly #views: SchemaViews;
  #room = MOST_FIELDS_OF_A_PREVIEW;

  constructor(swagger: Swagger) {
    this.#swagger = swagger;
    this.#views = new SchemaViews(swagger);
  }

  /** Parameters in their order; the body is replaced by its properties, as the designer shows it. */
  inputsOf(operation: Operation): Inputs {
    const reading = this.#start('input');
    const read = operation.parameters.map((parameter) => this.#parameter(parameter, reading));
    return {
      fields: read.flatMap(({ fields }) => fields),
      places: read.flatMap(({ places }) => places),
      cut: this.#end(reading) || read.some(({ cut }) => cut),
      internal: reading.internal,
    };
  }

  /** What comes back: the properties of an object, or the answer as one field. */
  outputsOf(schema: JsonValue | undefined, at: string): FieldList {
    if (schema === undefined) return NO_FIELDS;
    const reading = this.#start('output');
    const slot = { name: '', path: '', required: false, places: [placeKey('swagger', at)] };
    const read = this.#unwrapped(this.#views.viewOf(schema, at), slot, reading);
    return { ...read, cut: this.#end(reading) || read.cut };
  }

  #start(direction: Reading['direction']): Reading {
    return { direction, open: new Set(), room: Math.min(MOST_FIELDS_OF_A_LIST, this.#room), internal: 0 };
  }

  /** True when the room was not enough. */
  #end(reading: Reading): boolean {
    this.#room -= Math.min(MOST_FIELDS_OF_A_LIST, this.#room) - Math.max(reading.room, 0);
    return reading.room < 0;
  }

  #parameter(parameter: Parameter, reading: Reading): FieldList {
    const places = [...new Set([parameter.usedAt, parameter.writtenAt])].map((place) => placeKey('swagger', place));
    const name = parameter.name ?? '';
    const slot: Slot = { name, path: name, required: parameter.required, places };
    if (parameter.internal) return this.#skip(reading);
    if (parameter.in !== 'body') {
      return listOfOne(this.#field(this.#views.viewOfParameter(parameter.value, parameter.writtenAt), slot, reading));
    }
    const schema = member(parameter.value, 'schema');
    return this.#unwrapped(this.#views.viewOf(schema, `${parameter.writtenAt}/schema`), slot, reading);
  }

  #skip(reading: Reading): FieldList {
    reading.internal += 1;
    return NO_FIELDS;
  }

  /** An object with properties stands for them; anything else is one field. */
  #unwrapped(view: SchemaView, slot: Slot, reading: Reading): FieldList {
    if (isHidden(view, reading)) return this.#skip(reading);
    if (view.properties.size === 0 || this.#dynamicOf(view) !== undefined) {
      return listOfOne(this.#field(view, slot, reading));
    }
    const { fields, cut } = this.#below(view, { ...slot, path: '' }, reading);
    return { fields, cut: cut === 'too-many', places: [...slot.places, placeKey('swagger', view.pointer)] };
  }

  #field(view: SchemaView, slot: Slot, reading: Reading): Field | undefined {
    if (isHidden(view, reading)) {
      reading.internal += 1;
      return undefined;
    }
    reading.room -= 1;
    if (reading.room < 0) return undefined;
    const dynamic = this.#dynamicOf(view);
    const below = dynamic?.fills === 'fields' ? NOTHING_BELOW : this.#below(view, slot, reading);
    return {
      name: slot.name,
      path: slot.path,
      label: textIn(view, 'x-ms-summary') ?? textIn(view, 'title') ?? slot.name,
      description: textIn(view, 'description'),
      type: this.#typeOf(view, 0),
      shape: shapeOf(view),
      required: slot.required,
      visibility: visibilityOf(keyword(view, 'x-ms-visibility')),
      default: defaultOf(view),
      choices: choicesOf(view),
      dynamic,
      ...below,
      places: [...slot.places, ...this.#schemaPlaces(view)],
    };
  }

  /** Where the schema is written, and that of its elements. */
  #schemaPlaces(view: SchemaView): PlaceKey[] {
    const elements = elementsOf(view).written;
    const pointers = [view.pointer, ...(elements === undefined ? [] : [this.#viewOf(elements).pointer])];
    return pointers.map((pointer) => placeKey('swagger', pointer));
  }

  /** The fields of an object, of the elements of a list, or of the values of a map. */
  #below(view: SchemaView, slot: Slot, reading: Reading): Pick<Field, 'fields' | 'cut'> {
    if (reading.open.has(view)) return { fields: [], cut: 'repeats' };
    if (reading.open.size >= DEEPEST) return { fields: [], cut: 'too-many' };
    reading.open.add(view);
    const below = view.properties.size > 0 ? this.#properties(view, slot, reading) : this.#elements(view, slot, reading);
    reading.open.delete(view);
    return below;
  }

  #properties(view: SchemaView, slot: Slot, reading: Reading): Pick<Field, 'fields' | 'cut'> {
    const fields: Field[] = [];
    for (const [name, written] of view.properties) {
      if (reading.room < 0) break;
      const path = slot.path === '' ? name : `${slot.path}/${name}`;
      const required = slot.required && view.required.has(name);
      const field = this.#field(this.#viewOf(written), { name, path, required, places: [placeKey('swagger', written.pointer)] }, reading);
      if (field !== undefined) fields.push(field);
    }
    return { fields, cut: reading.room < 0 ? 'too-many' : undefined };
  }

  #elements(view: SchemaView, slot: Slot, reading: Reading): Pick<Field, 'fields' | 'cut'> {
    const { written, step } = elementsOf(view);
    if (written === undefined) return NOTHING_BELOW;
    const path = slot.path === '' ? step : `${slot.path}/${step}`;
    const places = [placeKey('swagger', written.pointer)];
    return this.#below(this.#viewOf(written), { name: slot.name, path, required: true, places }, reading);
  }

  #viewOf({ value, pointer }: Written): SchemaView {
    return this.#views.viewOf(value, pointer);
  }

  #typeOf(view: SchemaView, depth: number): string {
    const shape = shapeOf(view);
    if (shape === 'list') {
      const items = view.items === undefined || depth >= DEEPEST ? undefined : this.#typeOf(this.#viewOf(view.items), depth + 1);
      return items === undefined ? 'array' : `array of ${items}`;
    }
    if (shape !== 'value') return 'object';
    const type = textIn(view, 'type') ?? 'any';
    const format = textIn(view, 'format');
    return format === undefined ? type : `${type} (${format})`;
  }

  #dynamicOf(view: SchemaView): DynamicSource | undefined {
    for (const extension of DYNAMIC_SOURCES) {
      const value = keyword(view, extension);
      if (!isObject(value)) continue;
      const operationId = textOf(value, 'operationId') ?? textOf(member(value, 'open'), 'operationId');
      const target = operationId === undefined ? undefined : this.#swagger.operation(operationId);
      const fills = FILLS_FIELDS.has(extension) ? 'fields' : 'choices';
      return { fills, operationId, operation: target && nameOf(target) };
    }
    return undefined;
  }
}

const NOTHING_BELOW: Pick<Field, 'fields' | 'cut'> = { fields: [], cut: undefined };
const NO_FIELDS: FieldList = { fields: [], cut: false, places: [] };
const FILLS_FIELDS: ReadonlySet<string> = new Set(['x-ms-dynamic-schema', 'x-ms-dynamic-properties']);

function listOfOne(field: Field | undefined): FieldList {
  return field === undefined ? NO_FIELDS : { fields: [field], cut: false, places: [] };
}

/** The schema of the elements of a list or of the values of a map, and the key that stands for them in a path. */
function elementsOf(view: SchemaView): { readonly written: Written | undefined; readonly step: string } {
  const [written, step] = shapeOf(view) === 'list' ? [view.items, 'items'] : [view.additional, '*'];
  return { written: isObject(written?.value) ? written : undefined, step };
}

/** The designer offers no input for what the service alone writes. */
function isHidden(view: SchemaView, { direction }: Reading): boolean {
  return view.internal || (direction === 'input' && keyword(view, 'readOnly') === true);
}

function keyword(view: SchemaView, key: string): JsonValue | undefined {
  return view.keywords.get(key)?.value;
}

function textIn(view: SchemaView, key: string): string | undefined {
  return writtenText(keyword(view, key));
}

function shapeOf(view: SchemaView): Field['shape'] {
  const type = keyword(view, 'type');
  if (type === 'array' || (type === undefined && view.items !== undefined)) return 'list';
  if (view.properties.size > 0) return 'object';
  if (isObject(view.additional?.value)) return 'map';
  return type === 'object' ? 'object' : 'value';
}

export function visibilityOf(value: JsonValue | undefined): Visibility {
  const written = typeof value === 'string' ? value.toLowerCase() : '';
  return written === 'important' || written === 'advanced' ? written : 'none';
}

function choicesOf(view: SchemaView): readonly string[] | undefined {
  const choices = keyword(view, 'enum');
  return isArray(choices) && choices.length > 0 ? choices.slice(0, MOST_CHOICES).map(textOfValue) : undefined;
}

function defaultOf(view: SchemaView): string | undefined {
  const value = keyword(view, 'default');
  return value === undefined || value === null || value === '' ? undefined : textOfValue(value);
}
