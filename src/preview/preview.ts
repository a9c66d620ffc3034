/** A connector as its users will see it in the designer and on its reference page: plain data, bounded whatever the files hold. */
import type { Finding } from '../rules/rule.ts';

/** `x-ms-visibility` of what is shown; what is internal is not part of a preview. */
export type Visibility = 'important' | 'none' | 'advanced';

/** How a place in one of the two files is named here: the artifact, a blank, and an RFC 6901 pointer. */
export type PlaceKey = string;

/** Another operation that fills a list of choices or decides which fields there are. */
export interface DynamicSource {
  readonly fills: 'choices' | 'fields';
  /** Its name for people; undefined where no operation has the id. */
  readonly operation: string | undefined;
  /** As written; undefined when there is no text. */
  readonly operationId: string | undefined;
}

/** An input or an output. */
export interface Field {
  /** Own key; `items` is never one: the elements of a list have no name. */
  readonly name: string;
  /** Keys from the root joined by `/`, elements as `items`, values of a map as `*`. */
  readonly path: string;
  /** What users read; the name where there is no label. */
  readonly label: string;
  /** Undefined when absent or blank. */
  readonly description: string | undefined;
  /** As the reference page says it: `string`, `string (date-time)`, `array of object`. */
  readonly type: string;
  readonly shape: 'value' | 'list' | 'object' | 'map';
  readonly required: boolean;
  readonly visibility: Visibility;
  readonly default: string | undefined;
  readonly choices: readonly string[] | undefined;
  readonly dynamic: DynamicSource | undefined;
  /** Of an object, or of each element of a list or map. */
  readonly fields: readonly Field[];
  /** Why not every field below is here: the schema holds itself, or there are more than a preview shows. */
  readonly cut: 'repeats' | 'too-many' | undefined;
  readonly places: readonly PlaceKey[];
}

export interface FieldList {
  readonly fields: readonly Field[];
  /** There are more than a preview shows. */
  readonly cut: boolean;
  /** Of the body or answer as a whole. */
  readonly places: readonly PlaceKey[];
}

export interface Trigger {
  /** `single`: one run for each item or event; `batch`: one run for a whole answer. Undefined for any other value. */
  readonly delivery: 'single' | 'batch' | undefined;
  /** Asked again and again, or told by the service. */
  readonly way: 'polling' | 'webhook';
  /** What a user is told to do to see it work. */
  readonly hint: string | undefined;
}

export interface PreviewOperation {
  /** Undefined for an action. */
  readonly trigger: Trigger | undefined;
  /** The operationId; undefined when there is none, and then no flow can use it. */
  readonly id: string | undefined;
  /** The summary, or what users see in its place. */
  readonly name: string;
  readonly description: string | undefined;
  readonly visibility: Visibility;
  readonly deprecated: boolean;
  readonly method: string;
  readonly path: string;
  readonly inputs: FieldList;
  /** Inputs outside the preview because they are internal: sent by themselves, seen by nobody. */
  readonly internalInputs: number;
  readonly outputs: FieldList;
  readonly places: readonly PlaceKey[];
}

export interface ConnectionField {
  readonly name: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly kind: 'text' | 'secret' | 'number' | 'yes-no' | 'choice' | 'sign-in' | 'gateway';
  readonly required: boolean;
  readonly default: string | undefined;
  readonly choices: readonly string[] | undefined;
  readonly places: readonly PlaceKey[];
}

/** One way to connect. A connector without sets has exactly one, without a name. */
export interface ConnectionWay {
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly fields: readonly ConnectionField[];
  readonly places: readonly PlaceKey[];
}

export interface Connection {
  /** Label above the choice of a way; undefined where there is nothing to choose. */
  readonly question: string | undefined;
  readonly ways: readonly ConnectionWay[];
  /** There are more fields or ways than a preview shows. */
  readonly cut: boolean;
}

export interface Preview {
  /** `info.title`, or the folder's name. */
  readonly title: string;
  readonly folder: string;
  readonly description: string | undefined;
  readonly publisher: string | undefined;
  /** `#rrggbb`, or undefined. */
  readonly color: string | undefined;
  readonly version: string | undefined;
  /** Scheme, host and base path as text; undefined without a host. */
  readonly address: string | undefined;
  /** Undefined when apiProperties.json could not be read: then nothing is known of it. */
  readonly connection: Connection | undefined;
  readonly operations: readonly PreviewOperation[];
  /** Operations that are internal. */
  readonly internalOperations: number;
  /** Operations beyond what a preview shows. */
  readonly moreOperations: number;
  readonly places: readonly PlaceKey[];
  /** Findings by the nearest place that is shown. */
  readonly remarks: ReadonlyMap<PlaceKey, readonly Finding[]>;
  /** Number of findings that are about nothing shown here. */
  readonly otherFindings: number;
}
