/**
 * What can be said of schemas with every reference followed, without ever expanding one.
 *
 * Each written tree of schemas is summarised once (how many nodes, which definitions it refers to, how often and how deep). The
 * definitions and their references form a graph; counts and depths are worked out along it from the leaves up, so that definitions that
 * would unfold to 2^60 nodes cost no more than others. Recursion is legal: groups of definitions that refer to each other are walked path
 * by path, which the limits below keep short.
 */
import { isArray, isObject, type JsonObject, type JsonValue } from '../json-value.ts';

/** Counts stop here: no limit of the platform is higher than 1,024 nodes. */
export const COUNT_LIMIT = 1_100;
/** Depths stop here: the platform's limit is about 16. */
export const DEPTH_LIMIT = 64;
/** Steps for the longest way through definitions that refer to each other (a hard problem in general); then the best found so far counts. */
const DEPTH_STEPS_PER_ENTRY = 10_000;
const DEPTH_STEPS_PER_DOCUMENT = 5_000_000;

export type SchemaStep = 'properties' | 'items' | 'additionalProperties' | 'allOf';

/** Calls `visit` for each schema written directly below a schema; a `$ref` leads nowhere here. Values that are no objects are left out. */
export function eachSubschema(schema: JsonObject, visit: (child: JsonObject, step: SchemaStep, key: string | number) => void): void {
  if (Object.hasOwn(schema, '$ref')) return;
  if (Object.hasOwn(schema, 'properties')) {
    const properties = schema.properties;
    if (isObject(properties)) {
      for (const name in properties) {
        const child = properties[name];
        if (isObject(child)) visit(child, 'properties', name);
      }
    }
  }
  if (Object.hasOwn(schema, 'items') && isObject(schema.items)) visit(schema.items, 'items', 'items');
  if (Object.hasOwn(schema, 'additionalProperties') && isObject(schema.additionalProperties)) {
    visit(schema.additionalProperties, 'additionalProperties', 'additionalProperties');
  }
  if (Object.hasOwn(schema, 'allOf') && isArray(schema.allOf)) {
    schema.allOf.forEach((child, index) => {
      if (isObject(child)) visit(child, 'allOf', index);
    });
  }
}

/** An entry of `definitions`. */
export interface Definition {
  readonly name: string;
  readonly value: JsonValue;
  readonly pointer: string;
  /** Position among the definitions, in file order. */
  readonly index: number;
}

/** How a tree of schemas uses one definition. */
interface Use {
  readonly definition: Definition;
  /** Number of places in the tree. */
  times: number;
  /** Depth of the deepest place; the root of the tree is 1. */
  depth: number;
}

/** A written tree of schemas, references not followed. */
interface Tree {
  /** Schema objects, without those that are references to a definition that exists. */
  readonly nodes: number;
  /** Schema objects including references. */
  readonly written: number;
  /** Depth of the deepest schema object; references count with their own depth. */
  readonly depth: number;
  readonly uses: readonly Use[];
}

const NO_USES: readonly Use[] = [];
const NO_TREE: Tree = { nodes: 0, written: 0, depth: 0, uses: NO_USES };

/** Finds the definition that a `$ref` ends at, chains of definitions that only refer on followed; undefined when there is none. */
export type Resolve = (reference: JsonValue | undefined) => Definition | undefined;

export class SchemaGraph {
  readonly #definitions: readonly Definition[];
  readonly #resolve: Resolve;
  readonly #trees = new Map<JsonObject, Tree>();
  /** Definitions by their root object: their own uses of themselves are already open there. */
  readonly #rootOf = new Map<JsonObject, Definition>();
  #expanded: { counts: Int32Array; depths: Int32Array } | undefined;

  constructor(definitions: readonly Definition[], resolve: Resolve) {
    this.#definitions = definitions;
    this.#resolve = resolve;
    for (const definition of definitions) if (isObject(definition.value)) this.#rootOf.set(definition.value, definition);
  }

  /**
   * Number of schema nodes with every reference replaced by its target; a reference that is already open on the way counts 1. Never more
   * than `COUNT_LIMIT`.
   */
  expandedCount(schema: JsonValue | undefined): number {
    const { counts } = this.#expansion();
    const own = isObject(schema) ? this.#rootOf.get(schema) : undefined;
    if (own !== undefined) return counts[own.index] ?? 0;
    return countOf(this.#tree(schema), (use) => counts[use.definition.index] ?? 0);
  }

  /**
   * Depth with every reference followed: 1 for the schema itself, 1 more for each step; a reference that is already open on the way ends
   * the branch. Never more than `DEPTH_LIMIT`; for definitions entangled beyond any real use it may be an underestimate.
   */
  expandedDepth(schema: JsonValue | undefined): number {
    const { depths } = this.#expansion();
    const own = isObject(schema) ? this.#rootOf.get(schema) : undefined;
    if (own !== undefined) return depths[own.index] ?? 0;
    return depthOf(this.#tree(schema), (use) => depths[use.definition.index] ?? 0);
  }

  /** Number of schema objects as written: every reference counts 1. */
  writtenCount(schema: JsonValue | undefined): number {
    return this.#tree(schema).written;
  }

  /** The definitions that a schema refers to directly, wherever in its tree, each once. */
  directUses(schema: JsonValue | undefined): readonly Definition[] {
    return this.#tree(schema).uses.map((use) => use.definition);
  }

  /** Every definition that can be reached from the schemas. */
  reachableFrom(schemas: Iterable<JsonValue | undefined>): ReadonlySet<Definition> {
    const reached = new Set<Definition>();
    const open: Definition[] = [];
    const add = (definition: Definition): void => {
      if (reached.has(definition)) return;
      reached.add(definition);
      open.push(definition);
    };
    for (const schema of schemas) for (const use of this.#tree(schema).uses) add(use.definition);
    for (let next = open.pop(); next !== undefined; next = open.pop()) for (const use of this.#tree(next.value).uses) add(use.definition);
    return reached;
  }

  #tree(schema: JsonValue | undefined): Tree {
    if (!isObject(schema)) return NO_TREE;
    let tree = this.#trees.get(schema);
    if (tree === undefined) {
      tree = summarise(schema, this.#resolve);
      this.#trees.set(schema, tree);
    }
    return tree;
  }

  #expansion(): { counts: Int32Array; depths: Int32Array } {
    this.#expanded ??= this.#expandAll();
    return this.#expanded;
  }

  #expandAll(): { counts: Int32Array; depths: Int32Array } {
    const trees = this.#definitions.map((definition) => this.#tree(definition.value));
    const groups = groupsOfMutualUse(trees);
    const groupOf = new Int32Array(trees.length);
    groups.forEach((members, group) => {
      for (const member of members) groupOf[member] = group;
    });
    const counts = new Int32Array(trees.length);
    const depths = new Int32Array(trees.length);
    let steps = DEPTH_STEPS_PER_DOCUMENT;
    const walk = new PathWalk(trees, groupOf, counts, depths);
    for (const members of groups) {
      for (const member of members) {
        counts[member] = members.length > COUNT_LIMIT ? COUNT_LIMIT : walk.count(member);
        depths[member] = walk.depth(member, Math.min(DEPTH_STEPS_PER_ENTRY, steps));
        steps -= walk.steps;
      }
    }
    return { counts, depths };
  }
}

/**
 * Counts and depths of definitions within their group. The values of other groups are known already and do not depend on the way here:
 * what is open on the way cannot be reached from another group, else it would belong to this one.
 *
 * Every step of `count` adds at least one node, hence it ends after `COUNT_LIMIT` steps at the latest.
 */
class PathWalk {
  /** Steps that the last `depth` took. */
  steps = 0;
  readonly #trees: readonly Tree[];
  readonly #groupOf: Int32Array;
  readonly #counts: Int32Array;
  readonly #depths: Int32Array;
  readonly #open: Uint8Array;
  #openCount = 0;
  #allowedSteps = 0;

  constructor(trees: readonly Tree[], groupOf: Int32Array, counts: Int32Array, depths: Int32Array) {
    this.#trees = trees;
    this.#groupOf = groupOf;
    this.#counts = counts;
    this.#depths = depths;
    this.#open = new Uint8Array(trees.length);
  }

  count(member: number): number {
    return this.#count(member, COUNT_LIMIT);
  }

  /** The greatest depth found within so many steps. */
  depth(member: number, allowedSteps: number): number {
    this.steps = 0;
    this.#allowedSteps = allowedSteps;
    return this.#depth(member);
  }

  #count(member: number, enough: number): number {
    const tree = this.#trees[member] ?? NO_TREE;
    this.#open[member] = 1;
    let total = tree.nodes;
    for (const use of tree.uses) {
      if (total >= enough) break;
      total += use.times * this.#countOfUse(member, use.definition.index, enough - total);
    }
    this.#open[member] = 0;
    return Math.min(total, COUNT_LIMIT);
  }

  #countOfUse(user: number, used: number, enough: number): number {
    if (this.#groupOf[used] !== this.#groupOf[user]) return this.#counts[used] ?? 0;
    return this.#open[used] === 1 ? 1 : this.#count(used, enough);
  }

  #depth(member: number): number {
    const tree = this.#trees[member] ?? NO_TREE;
    this.#open[member] = 1;
    this.#openCount += 1;
    let deepest = tree.depth;
    for (const use of tree.uses) {
      this.steps += 1;
      if (deepest >= DEPTH_LIMIT || this.steps > this.#allowedSteps) break;
      deepest = Math.max(deepest, use.depth - 1 + this.#depthOfUse(member, use.definition.index));
    }
    this.#open[member] = 0;
    this.#openCount -= 1;
    return Math.min(deepest, DEPTH_LIMIT);
  }

  #depthOfUse(user: number, used: number): number {
    if (this.#groupOf[used] !== this.#groupOf[user]) return this.#depths[used] ?? 0;
    return this.#open[used] === 1 || this.#openCount >= DEPTH_LIMIT ? 1 : this.#depth(used);
  }
}

function countOf(tree: Tree, ofUse: (use: Use) => number): number {
  let total = tree.nodes;
  for (const use of tree.uses) total += use.times * ofUse(use);
  return Math.min(total, COUNT_LIMIT);
}

function depthOf(tree: Tree, ofUse: (use: Use) => number): number {
  let deepest = tree.depth;
  for (const use of tree.uses) deepest = Math.max(deepest, use.depth - 1 + ofUse(use));
  return Math.min(deepest, DEPTH_LIMIT);
}

function summarise(root: JsonObject, resolve: Resolve): Tree {
  let nodes = 0;
  let written = 0;
  let deepest = 0;
  let depth = 0;
  const uses = new Map<Definition, Use>();
  const open = [root];
  const depths = [1];
  const openChild = (child: JsonObject): void => {
    open.push(child);
    depths.push(depth + 1);
  };
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    depth = depths.pop() ?? 0;
    written += 1;
    if (depth > deepest) deepest = depth;
    const target = Object.hasOwn(schema, '$ref') ? resolve(schema.$ref) : undefined;
    if (target === undefined) {
      nodes += 1;
      eachSubschema(schema, openChild);
      continue;
    }
    const use = uses.get(target);
    if (use === undefined) uses.set(target, { definition: target, times: 1, depth });
    else {
      use.times += 1;
      use.depth = Math.max(use.depth, depth);
    }
  }
  return { nodes, written, depth: deepest, uses: uses.size === 0 ? NO_USES : [...uses.values()] };
}

/** Definitions that can reach each other, as groups; a group comes after every group that it uses (Tarjan, without recursion). */
function groupsOfMutualUse(trees: readonly Tree[]): number[][] {
  const groups: number[][] = [];
  const order = new Int32Array(trees.length).fill(-1);
  const low = new Int32Array(trees.length);
  const onStack = new Uint8Array(trees.length);
  const stack: number[] = [];
  let next = 0;
  for (let start = 0; start < trees.length; start += 1) {
    if (order[start] !== -1) continue;
    const frames: { member: number; use: number }[] = [];
    const enter = (member: number): void => {
      order[member] = low[member] = next++;
      stack.push(member);
      onStack[member] = 1;
      frames.push({ member, use: 0 });
    };
    enter(start);
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const { member } = frame;
      const use = trees[member]?.uses[frame.use];
      if (use !== undefined) {
        frame.use += 1;
        const target = use.definition.index;
        if (order[target] === -1) enter(target);
        else if (onStack[target] === 1) low[member] = Math.min(low[member] ?? 0, order[target] ?? 0);
        continue;
      }
      frames.pop();
      const parent = frames.at(-1);
      if (parent !== undefined) low[parent.member] = Math.min(low[parent.member] ?? 0, low[member] ?? 0);
      if (low[member] !== order[member]) continue;
      const group: number[] = [];
      for (let popped = stack.pop(); popped !== undefined; popped = stack.pop()) {
        onStack[popped] = 0;
        group.push(popped);
        if (popped === member) break;
      }
      groups.push(group);
    }
  }
  return groups;
}
