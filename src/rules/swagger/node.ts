/** What a swagger rule is called with: an object of the document, where it stands, and what it belongs to. */

import { type JsonObject, pointer } from '../../connector/json-value.ts';
import type { ObjectKind } from '../../connector/swagger/grammar.ts';
import {
  type Definition,
  isInternal,
  type Operation,
  type PathItem,
  type Roles,
  type Swagger,
  textOf,
} from '../../connector/swagger/swagger.ts';

/** What the tree of schemas is for in which a node stands; `none` outside schemas. */
export type SchemaUse = 'none' | 'input' | 'output' | 'definition';

const INPUT: Roles = { input: true, output: false };
const OUTPUT: Roles = { input: false, output: true };
const NEITHER: Roles = { input: false, output: false };

/** An object where it is written. Its pointer is put together only when somebody asks, which is when a rule reports. */
export class SwaggerNode {
  readonly swagger: Swagger;
  readonly kind: ObjectKind;
  readonly value: JsonObject;
  readonly parent: SwaggerNode | undefined;
  /** The key of the parent that holds the map or list in which this object is (`properties`, `parameters`, …); undefined when there is none. */
  readonly container: string | undefined;
  /** The key in the parent, or in its container. */
  readonly key: string | number;
  /** The path item in which the node stands. */
  readonly path: PathItem | undefined;
  /** The operation in which the node stands. */
  readonly operation: Operation | undefined;
  /** The entry of `definitions` in which the node stands. */
  readonly definition: Definition | undefined;
  readonly use: SchemaUse;

  /** Belongs to what its parent belongs to; the walk says where something begins. One argument each: there is a node for every object. */
  constructor(swagger: Swagger, kind: ObjectKind, value: JsonObject, parent?: SwaggerNode, container?: string, key: string | number = '') {
    this.swagger = swagger;
    this.kind = kind;
    this.value = value;
    this.parent = parent;
    this.container = container;
    this.key = key;
    this.path = parent?.path;
    this.operation = parent?.operation;
    this.definition = parent?.definition;
    this.use = parent?.use ?? 'none';
  }

  /** The JSON pointer of the object, or of what lies below it under the keys, existing or not. */
  pointer(...keys: readonly (string | number)[]): string {
    const steps: (string | number)[] = [];
    for (let node: SwaggerNode = this; node.parent !== undefined; node = node.parent) {
      steps.push(node.key);
      if (node.container !== undefined) steps.push(node.container);
    }
    return pointer('', ...steps.reverse(), ...keys);
  }

  /** `x-ms-visibility: internal` on the object itself. */
  get internal(): boolean {
    return isInternal(this.value);
  }

  /** For a parameter: where it applies. */
  get in(): string | undefined {
    return textOf(this.value, 'in');
  }

  /** For a schema: whether bodies and whether responses or notifications reach it; a definition is judged by all its uses. */
  get roles(): Roles {
    if (this.use === 'definition') return this.definition === undefined ? NEITHER : this.swagger.rolesOf(this.definition);
    if (this.use === 'none') return NEITHER;
    return this.use === 'input' ? INPUT : OUTPUT;
  }

  /** For a parameter: an entry of an operation's list, of a path's list, or shared at the root. */
  get writtenIn(): 'operation' | 'path' | 'shared' {
    if (this.operation !== undefined) return 'operation';
    return this.path === undefined ? 'shared' : 'path';
  }
}

type Standing<K extends ObjectKind> = SwaggerNode & { readonly kind: K };

/** Nodes by kind: what certain kinds always have. */
export type NodeOf<K extends ObjectKind> = K extends 'operation'
  ? Standing<K> & { readonly operation: Operation; readonly path: PathItem }
  : K extends 'pathItem'
    ? Standing<K> & { readonly path: PathItem }
    : Standing<K>;
