/**
 * Old and new schemas compared pair by pair. Each pair is compared once, however many operations lead to it; the pairs form a graph, and
 * what differs below a root is told by walking only into pairs below which something differs. Everything is bounded: definitions that
 * would unfold to 2^60 fields cost what they are long, and a walk stops after so many fields and says so.
 */
import { isObject } from '../connector/json-value.ts';
import { textOf } from '../connector/swagger/swagger.ts';
import { DYNAMIC_SOURCES, type Side } from './fact.ts';
import { jsonEqual } from './json-equal.ts';
import type { SchemaView, SchemaViews, Written } from './schema-view.ts';

/** One difference, seen from the schema in which it lies. `step` is the property that it is about; without one it is the schema itself. */
export type SchemaDifference = {
  readonly step: string | undefined;
  readonly old: Side;
  readonly new: Side;
  /** What the difference is about, as each side describes it. */
  readonly oldSchema: SchemaView | undefined;
  readonly newSchema: SchemaView | undefined;
} & ({ readonly what: 'changed'; readonly keyword: string } | { readonly what: 'added' | 'removed'; readonly required: boolean });

export interface PlacedDifference {
  readonly difference: SchemaDifference;
  /** Steps from the root to what the difference is about, joined by `/`. */
  readonly path: string;
  /** One of the steps is `additionalProperties`. */
  readonly inMap: boolean;
}

interface Entry {
  readonly difference?: SchemaDifference;
  readonly below?: { readonly step: string; readonly pair: SchemaPair; readonly isMap: boolean };
}

export class SchemaPair {
  readonly old: SchemaView;
  readonly new: SchemaView;
  /** In the order in which they are told: keywords, then each old property with what lies below it. */
  readonly entries: Entry[] = [];
  readonly added: SchemaDifference[] = [];
  readonly users: SchemaPair[] = [];
  differs = false;
  open = false;
  /** There are too many ways below it to walk them all. */
  entangled = false;
  #telling: readonly Entry[] | undefined;

  constructor(old: SchemaView, now: SchemaView) {
    this.old = old;
    this.new = now;
  }

  /** The entries that lead to a difference; to be asked for when everything is compared. */
  get telling(): readonly Entry[] {
    this.#telling ??= this.entries.filter(({ difference, below }) => difference !== undefined || below?.pair.differs);
    return this.#telling;
  }
}

/** A schema has one partner, or a few where it was split or joined; recursion of different lengths would pair each with each. */
const PAIRS_PER_SCHEMA = 1;
const PAIRS_AT_LEAST = 1_000;
/** More than fit into any file that is read; its square is a safe integer. */
const MOST_SCHEMAS = 2 ** 26;
/** Differences told below one root, and steps walked for them. */
const MOST_PER_ROOT = 5_000;
const STEPS_PER_ROOT = 50_000;
const STEPS = 1_000_000;
/** The platform shows about 16 levels. */
const DEEPEST = 64;

export class SchemaPairs {
  readonly #oldViews: SchemaViews;
  readonly #newViews: SchemaViews;
  /** By the numbers of the two schemas. */
  readonly #pairs = new Map<number, SchemaPair>();
  #open: SchemaPair[] = [];
  #steps = STEPS;
  #incomplete = false;

  readonly #goneOperations: ReadonlySet<string>;

  /** `goneOperations`: ids of operations that only the old file has. */
  constructor(oldViews: SchemaViews, newViews: SchemaViews, goneOperations: ReadonlySet<string>) {
    this.#oldViews = oldViews;
    this.#newViews = newViews;
    this.#goneOperations = goneOperations;
  }

  /** True when not everything was compared or told. */
  get incomplete(): boolean {
    return this.#incomplete || this.#oldViews.incomplete || this.#newViews.incomplete;
  }

  /** The pair of two roots, with everything below it compared. */
  compare(old: SchemaView, now: SchemaView): SchemaPair {
    const root = this.#pairOf(old, now);
    for (let pair = this.#open.pop(); pair !== undefined; pair = this.#open.pop()) this.#fill(pair);
    return root;
  }

  /** What differs below a root: first what changed or went, in the old order, then what came. */
  differences(root: SchemaPair): readonly [readonly PlacedDifference[], readonly PlacedDifference[]] {
    if (!root.differs) return [[], []];
    const walk = (added: boolean): PlacedDifference[] => {
      if (!root.entangled) {
        const everyWay = this.#walked(new Walker(added, Math.min(STEPS_PER_ROOT, this.#steps)), root);
        if (!everyWay.stopped) return everyWay.found;
        root.entangled = true;
        this.#incomplete = true;
      }
      return this.#walked(new OnceWalker(added, this.#steps), root).found;
    };
    return [walk(false), walk(true)];
  }

  #walked<W extends Walker>(walker: W, root: SchemaPair): W {
    walker.walk(root, { path: '', depth: 0, inMap: false });
    this.#steps -= walker.steps;
    return walker;
  }

  #pairOf(old: SchemaView, now: SchemaView): SchemaPair {
    const key = old.number * MOST_SCHEMAS + now.number;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const pair = new SchemaPair(old, now);
    this.#pairs.set(key, pair);
    const most = PAIRS_AT_LEAST + PAIRS_PER_SCHEMA * (this.#oldViews.count + this.#newViews.count);
    if (this.#pairs.size > most) this.#incomplete = true;
    else this.#open.push(pair);
    return pair;
  }

  #fill(pair: SchemaPair): void {
    for (const difference of keywordDifferences(pair.old, pair.new)) pair.entries.push({ difference });
    if (this.#goneOperations.size > 0) {
      for (const difference of goneSources(pair.old, pair.new, this.#goneOperations)) pair.entries.push({ difference });
    }
    for (const [name, old] of pair.old.properties) this.#compareProperty(pair, name, old);
    for (const [name, now] of pair.new.properties) {
      if (pair.old.properties.has(name)) continue;
      pair.added.push({
        what: 'added',
        step: name,
        required: pair.new.required.has(name),
        old: { pointer: pair.old.pointer, value: undefined },
        new: now,
        oldSchema: undefined,
        newSchema: this.#newViews.viewOf(now.value, now.pointer),
      });
    }
    this.#descend(pair, 'items', pair.old.items, pair.new.items);
    this.#descend(pair, 'additionalProperties', pair.old.additional, pair.new.additional);
    if (pair.added.length > 0 || pair.entries.some(({ difference }) => difference !== undefined)) markAsDiffering(pair);
  }

  #compareProperty(pair: SchemaPair, name: string, old: Written): void {
    const now = pair.new.properties.get(name);
    const wasRequired = pair.old.required.has(name);
    const oldSchema = this.#oldViews.viewOf(old.value, old.pointer);
    if (now === undefined) {
      const gone = { pointer: pair.new.pointer, value: undefined };
      const difference = { what: 'removed', step: name, required: wasRequired, old, new: gone, oldSchema, newSchema: undefined } as const;
      pair.entries.push({ difference });
      return;
    }
    const newSchema = this.#newViews.viewOf(now.value, now.pointer);
    const isRequired = pair.new.required.has(name);
    if (wasRequired !== isRequired) {
      const before = { pointer: pair.old.required.get(name) ?? old.pointer, value: wasRequired };
      const after = { pointer: pair.new.required.get(name) ?? now.pointer, value: isRequired };
      const difference = { what: 'changed', step: name, keyword: 'required', old: before, new: after, oldSchema, newSchema } as const;
      pair.entries.push({ difference });
    }
    this.#link(pair, oldSchema, newSchema, { step: name, isMap: false });
  }

  /** `items` and `additionalProperties`: compared where both sides describe them; where only one does, that is a change of the keyword. */
  #descend(pair: SchemaPair, step: 'items' | 'additionalProperties', old: Written | undefined, now: Written | undefined): void {
    if (isObject(old?.value) && isObject(now?.value)) {
      const views = [this.#oldViews.viewOf(old.value, old.pointer), this.#newViews.viewOf(now.value, now.pointer)] as const;
      this.#link(pair, ...views, { step, isMap: step === 'additionalProperties' });
    } else if (!jsonEqual(old?.value, now?.value)) {
      const before = old ?? { pointer: pair.old.pointer, value: undefined };
      const after = now ?? { pointer: pair.new.pointer, value: undefined };
      pair.entries.push({ difference: changed(pair.old, pair.new, step, before, after) });
    }
  }

  #link(pair: SchemaPair, old: SchemaView, now: SchemaView, way: { readonly step: string; readonly isMap: boolean }): void {
    const below = this.#pairOf(old, now);
    pair.entries.push({ below: { ...way, pair: below } });
    below.users.push(pair);
    if (below.differs) markAsDiffering(pair);
  }
}

/** A pair differs as soon as anything below it does; each is marked once. */
function markAsDiffering(start: SchemaPair): void {
  const open = [start];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    if (pair.differs) continue;
    pair.differs = true;
    open.push(...pair.users.filter((user) => !user.differs));
  }
}

function* keywordDifferences(old: SchemaView, now: SchemaView): Generator<SchemaDifference> {
  for (const keyword of new Set([...old.keywords.keys(), ...now.keywords.keys()])) {
    const before = old.keywords.get(keyword);
    const after = now.keywords.get(keyword);
    if (jsonEqual(before?.value, after?.value)) continue;
    const absent = { value: undefined };
    yield changed(old, now, keyword, before ?? { ...absent, pointer: old.pointer }, after ?? { ...absent, pointer: now.pointer });
  }
}

/** References to operations that are gone, in what is kept. */
function* goneSources(old: SchemaView, now: SchemaView, gone: ReadonlySet<string>): Generator<SchemaDifference> {
  for (const extension of DYNAMIC_SOURCES) {
    const source = now.keywords.get(extension);
    const id = textOf(source?.value, 'operationId');
    if (source === undefined || id === undefined || !gone.has(id)) continue;
    const before = old.keywords.get(extension) ?? { pointer: old.pointer };
    const after = { pointer: `${source.pointer}/operationId`, value: undefined };
    yield changed(old, now, `${extension}/operationId`, { pointer: before.pointer, value: id }, after);
  }
}

function changed(oldSchema: SchemaView, newSchema: SchemaView, keyword: string, old: Side, now: Side): SchemaDifference {
  return { what: 'changed', step: undefined, keyword, old, new: now, oldSchema, newSchema };
}

/** A walk along every way below a root. A pair that is open on the way ends it: there a recursive schema begins to repeat itself. */
class Walker {
  readonly found: PlacedDifference[] = [];
  steps = 0;
  stopped = false;
  readonly #added: boolean;
  readonly #allowed: number;

  constructor(added: boolean, allowed: number) {
    this.#added = added;
    this.#allowed = allowed;
  }

  walk(pair: SchemaPair, at: Standing): void {
    if (!this.mayGoOn(at.depth)) return;
    pair.open = true;
    this.tell(pair, at);
    pair.open = false;
  }

  protected mayGoOn(depth: number): boolean {
    this.steps += 1;
    const may = !this.stopped && depth < DEEPEST && this.steps <= this.#allowed && this.found.length < MOST_PER_ROOT;
    if (!may) this.stopped = true;
    return may;
  }

  protected tell(pair: SchemaPair, at: Standing): void {
    this.steps += pair.telling.length;
    for (const { difference, below } of pair.telling) {
      if (difference !== undefined && !this.#added) this.#add(at, difference);
      if (below === undefined || below.pair.open) continue;
      this.walk(below.pair, { path: join(at.path, below.step), depth: at.depth + 1, inMap: at.inMap || below.isMap });
    }
    if (this.#added) for (const difference of pair.added) this.#add(at, difference);
  }

  #add({ path, inMap }: Standing, difference: SchemaDifference): void {
    if (this.found.length >= MOST_PER_ROOT) this.stopped = true;
    else this.found.push({ difference, path: join(path, difference.step), inMap });
  }
}

/** A walk for schemas with too many ways: each pair is met once, on a shortest way, so that every difference shows at one place. */
class OnceWalker extends Walker {
  readonly #met = new Set<SchemaPair>();
  readonly #waiting: (readonly [SchemaPair, Standing])[] = [];

  override walk(pair: SchemaPair, at: Standing): void {
    if (this.#met.has(pair)) return;
    this.#met.add(pair);
    this.#waiting.push([pair, at]);
    if (at.depth > 0) return;
    for (const [next, standing] of this.#waiting) if (this.mayGoOn(standing.depth)) this.tell(next, standing);
  }
}

/** Where a walk has come to. */
interface Standing {
  readonly path: string;
  readonly depth: number;
  readonly inMap: boolean;
}

function join(path: string, step: string | undefined): string {
  return path === '' || step === undefined ? path + (step ?? '') : `${path}/${step}`;
}
