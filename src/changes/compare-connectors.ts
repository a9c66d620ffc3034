/** A published connector and its update: everything that changed, what that means, and what the program makes of it. */
import { artifactOf, type Connector } from '../connector/connector.ts';
import { type ConnectorDocuments, documentsOf, type JsonArtifact } from '../connector/documents.ts';
import { isObject } from '../connector/json-value.ts';
import { Swagger } from '../connector/swagger/swagger.ts';
import type { Complaint } from '../rules/rule.ts';
import { say, type Text } from '../text/text.ts';
import type { Change, ChangeSide } from './change.ts';
import type { Fact } from './fact.ts';
import { compareSwaggers } from './judge.ts';
import { locateChanges } from './locate-changes.ts';
import { evaluateUpdate, type UpdateClass } from './update-class.ts';
import type { UpdateRule } from './update-rule.ts';
import { updateRules } from './update-rules.ts';
import { type VersioningSnippet, versioningSnippet } from './versioning-snippet.ts';

/** What is said of an update, whoever asks. */
export interface ConnectorChanges {
  /** Those of the connector as a whole first, then by operation in the order of the old swagger, then the new operations. */
  readonly changes: readonly Change[];
  /** Undefined where what would decide could not be compared. */
  readonly update: UpdateClass | undefined;
  /** One for each operation with a breaking change, in their order. */
  readonly remedies: readonly Remedy[];
  /** What could not be compared, one sentence each: without breaking changes, their absence is not certain then. */
  readonly gaps: readonly Text[];
}

export interface ConnectorComparison extends ConnectorChanges {
  /** What the update rules report; the file of each is one of the new connector. */
  readonly complaints: readonly { readonly rule: UpdateRule; readonly complaint: Complaint }[];
}

/** How an operation can change without breaking: what to add to the old one, and what the new one looks like. */
export interface Remedy {
  /** The operationId. */
  readonly operation: string;
  readonly snippet: VersioningSnippet;
}

export function compareConnectors(base: Connector, head: Connector): ConnectorComparison {
  const documents = { base: documentsOf(base), head: documentsOf(head) };
  const swaggers = { base: readable(documents.base), head: readable(documents.head) };
  const gaps = (['base', 'head'] as const).flatMap((side) => gapOf(documents[side], swaggers[side], side));
  const { changes, facts, incomplete } = compareApis(swaggers);
  if (incomplete)
    gaps.push(['The two swaggers differ in more places, or are more entangled, than can be told; the first ones are listed.']);
  const decided = gaps.length === 0 || (incomplete && gaps.length === 1);
  return {
    changes,
    update: decided ? evaluateUpdate(documents.base, documents.head, facts) : undefined,
    remedies: remediesOf(changes, facts),
    complaints: complaintsOf(documents.base, documents.head),
    gaps,
  };
}

function remediesOf(changes: readonly Change[], facts: readonly Fact[]): readonly Remedy[] {
  const remedies = new Map<string, Remedy>();
  changes.forEach(({ impact, operation }, index) => {
    const fact = facts[index];
    if (impact !== 'breaking' || operation === undefined || remedies.has(operation) || fact === undefined || fact.on === 'document') return;
    const snippet = fact.operation.old && versioningSnippet(fact.operation.old);
    if (snippet !== undefined) remedies.set(operation, { operation, snippet });
  });
  return [...remedies.values()];
}

type Sides<T> = Readonly<Record<ChangeSide, T>>;

function compareApis({ base, head }: Sides<JsonArtifact | undefined>): {
  readonly changes: readonly Change[];
  readonly facts: readonly Fact[];
  readonly incomplete: boolean;
} {
  if (base === undefined || head === undefined) return { changes: [], facts: [], incomplete: false };
  const compared = compareSwaggers(new Swagger(base.document.value), new Swagger(head.document.value));
  return { ...compared, changes: locateChanges(compared.changes, { base, head }) };
}

/** A swagger that could be read, whatever else is wrong with it; another kind of description would be compared as if it were empty. */
function readable({ swagger }: ConnectorDocuments): JsonArtifact | undefined {
  const root = swagger?.document.value;
  return isObject(root) && !Object.hasOwn(root, 'openapi') && (Object.hasOwn(root, 'swagger') || Object.hasOwn(root, 'paths'))
    ? swagger
    : undefined;
}

/** A connector without a swagger has nothing to compare, which is no gap; a swagger that cannot be read is one. */
function gapOf(documents: ConnectorDocuments, swagger: JsonArtifact | undefined, side: ChangeSide): Text[] {
  const file = artifactOf(documents.connector, 'swagger');
  if (swagger !== undefined || file === undefined || file.blob.kind === 'not-read') return [];
  const [which] = side === 'base' ? ['published'] : ['new'];
  return [say`The ${[which ?? '']} swagger ${file.path} could not be read as Swagger 2.0, so the two versions were not compared.`];
}

function complaintsOf(base: ConnectorDocuments, head: ConnectorDocuments): ConnectorComparison['complaints'] {
  return updateRules.flatMap((rule) => {
    const complaints: { rule: UpdateRule; complaint: Complaint }[] = [];
    rule.check(base, head, (complaint) => complaints.push({ rule, complaint }));
    return complaints;
  });
}
