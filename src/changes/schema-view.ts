/** A schema as its user sees it: references followed, `allOf` merged. Nothing is copied deeper than one level. */
import { isObject, type JsonObject, type JsonValue, member, pointer } from '../connector/json-value.ts';
import { arrayOf, isInternal, isReference, objectOf, type Swagger } from '../connector/swagger/swagger.ts';

/** A schema as written, and where. */
export interface Written {
  readonly value: JsonValue;
  readonly pointer: string;
}

/** Keys that are compared as structure instead of as values. */
const STRUCTURE: ReadonlySet<string> = new Set(['properties', 'items', 'allOf', 'required', 'additionalProperties']);
/** Keys of a plain parameter that do not describe its value. */
const OF_THE_PARAMETER: ReadonlySet<string> = new Set(['name', 'in', 'schema']);

/** Members of all `allOf` lists together that are merged in one document; real ones have a few hundred. */
const MOST_MERGED = 200_000;

export interface SchemaView {
  /** Its own among the views of one document. */
  readonly number: number;
  /** Where the schema is written, references followed. */
  readonly pointer: string;
  /** Everything but structure, by key. */
  readonly keywords: ReadonlyMap<string, Written>;
  readonly properties: ReadonlyMap<string, Written>;
  /** Names that are required, with the pointer of the list that says so. */
  readonly required: ReadonlyMap<string, string>;
  readonly items: Written | undefined;
  readonly additional: Written | undefined;
  /** Hidden from the people who build flows. */
  readonly internal: boolean;
}

interface Draft {
  readonly keywords: Map<string, Written>;
  readonly properties: Map<string, Written>;
  readonly required: Map<string, string>;
  items: Written | undefined;
  additional: Written | undefined;
}

export class SchemaViews {
  readonly #swagger: Swagger;
  readonly #views = new Map<JsonObject, SchemaView>();
  readonly #parameters = new Map<JsonObject, SchemaView>();
  #pointers: ReadonlyMap<JsonValue, string> | undefined;
  #merged = 0;
  #count = 0;

  constructor(swagger: Swagger) {
    this.#swagger = swagger;
  }

  /** True when some `allOf` was left unmerged, because there is more of it than any real document has. */
  get incomplete(): boolean {
    return this.#merged > MOST_MERGED;
  }

  /** Number of schemas looked at so far. */
  get count(): number {
    return this.#count;
  }

  /** The schema written at a place; undefined stands for a schema that says nothing. */
  viewOf(written: JsonValue | undefined, at: string): SchemaView {
    const [schema, where] = this.#resolve(written, at);
    if (schema === undefined) {
      return this.#finish(emptyDraft(), at);
    }
    const known = this.#views.get(schema);
    if (known !== undefined) return known;
    const view = this.#finish(this.#draftOf(schema, where), where);
    this.#views.set(schema, view);
    return view;
  }

  /** What a plain parameter says of its value. */
  viewOfParameter(parameter: JsonObject, at: string): SchemaView {
    const known = this.#parameters.get(parameter);
    if (known !== undefined) return known;
    const all = this.viewOf(parameter, at);
    const view = { ...this.#finish(all, all.pointer), keywords: new Map([...all.keywords].filter(([key]) => !OF_THE_PARAMETER.has(key))) };
    this.#parameters.set(parameter, view);
    return view;
  }

  /** A reference that leads nowhere stands for itself, so that a change of it still shows. */
  #resolve(written: JsonValue | undefined, at: string): readonly [JsonObject | undefined, string] {
    if (!isReference(written)) return [isObject(written) ? written : undefined, at];
    const schema = this.#swagger.resolveSchema(written);
    return schema === undefined ? [written, at] : [schema, this.#pointerOf(schema, written)];
  }

  #pointerOf(schema: JsonObject, reference: JsonObject): string {
    this.#pointers ??= new Map([...this.#swagger.definitions.values()].map((definition) => [definition.value, definition.pointer]));
    return this.#pointers.get(schema) ?? this.#swagger.definition(reference.$ref)?.pointer ?? '';
  }

  #draftOf(root: JsonObject, at: string): Draft {
    const draft = emptyDraft();
    const seen = new Set<JsonObject>();
    const open: (readonly [JsonObject, string])[] = [[root, at]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [schema, where] = next;
      if (seen.has(schema)) continue;
      seen.add(schema);
      this.#addTo(draft, schema, where);
      const parts = arrayOf(schema, 'allOf') ?? [];
      for (let index = parts.length - 1; index >= 0; index -= 1) {
        const [part, partAt] = this.#resolve(parts[index], pointer(where, 'allOf', index));
        if (part !== undefined && this.#mayMerge(part)) open.push([part, partAt]);
      }
    }
    return draft;
  }

  #finish(
    { keywords, properties, required, items, additional }: Omit<SchemaView, 'number' | 'pointer' | 'internal'>,
    at: string,
  ): SchemaView {
    const visibility = keywords.get('x-ms-visibility')?.value;
    const internal = isInternal({ 'x-ms-visibility': visibility ?? null });
    const number = this.#count;
    this.#count += 1;
    return { number, pointer: at, keywords, properties, required, items, additional, internal };
  }

  #mayMerge(part: JsonObject): boolean {
    this.#merged += 1 + Object.keys(objectOf(part, 'properties') ?? {}).length;
    return !this.incomplete;
  }

  #addTo(draft: Draft, schema: JsonObject, at: string): void {
    for (const key of Object.keys(schema)) {
      if (!STRUCTURE.has(key) && !draft.keywords.has(key))
        draft.keywords.set(key, { value: member(schema, key) ?? null, pointer: pointer(at, key) });
    }
    const properties = objectOf(schema, 'properties');
    for (const name of Object.keys(properties ?? {})) {
      const value = member(properties, name);
      if (value !== undefined && !draft.properties.has(name))
        draft.properties.set(name, { value, pointer: pointer(at, 'properties', name) });
    }
    for (const name of arrayOf(schema, 'required') ?? []) {
      if (typeof name === 'string' && !draft.required.has(name)) draft.required.set(name, `${at}/required`);
    }
    const items = member(schema, 'items');
    if (items !== undefined) draft.items ??= { value: items, pointer: `${at}/items` };
    const additional = member(schema, 'additionalProperties');
    if (additional !== undefined) draft.additional ??= { value: additional, pointer: `${at}/additionalProperties` };
  }
}

function emptyDraft(): Draft {
  return { keywords: new Map(), properties: new Map(), required: new Map(), items: undefined, additional: undefined };
}
