/** The remedy for a breaking change: the old operation stays and is deprecated, the new one comes beside it as a revision. */
import { isObject, type JsonObject, member } from '../connector/json-value.ts';
import { type Operation, textOf } from '../connector/swagger/swagger.ts';

/** What to write into the swagger so that an operation can change without breaking flows. */
export interface VersioningSnippet {
  /** Keys to add to the operation as it was. */
  readonly keep: JsonObject;
  /** Keys of the new operation, which needs a path or method of its own. */
  readonly add: JsonObject;
}

/**
 * `operation` is the published one. Revisions are counted from its own annotation; without one it is revision 1 of a family that is named
 * like its operationId. Undefined for an operation that has no id.
 */
export function versioningSnippet(operation: Operation): VersioningSnippet | undefined {
  if (operation.id === undefined) return undefined;
  const annotation = member(operation.value, 'x-ms-api-annotation');
  const family = textOf(annotation, 'family') ?? familyOf(operation.id);
  const revision = revisionOf(annotation) ?? revisionInId(operation.id) ?? 1;
  const summary = textOf(operation.value, 'summary');
  const description = textOf(operation.value, 'description');
  return {
    keep: {
      ...(summary !== undefined && { summary: markDeprecated(summary) }),
      ...(description !== undefined && { description: markDeprecated(description) }),
      deprecated: true,
      'x-ms-api-annotation': { ...(isObject(annotation) ? annotation : {}), family, revision, status: 'Production' },
    },
    add: {
      operationId: `${familyOf(operation.id)}_V${revision + 1}`,
      ...(summary !== undefined && { summary: summary }),
      ...(description !== undefined && { description }),
      'x-ms-api-annotation': { family, revision: revision + 1, status: 'Preview' },
    },
  };
}

const VERSION = /_V([1-9]\d{0,3})$/i;

function familyOf(id: string): string {
  return id.replace(VERSION, '');
}

function revisionInId(id: string): number | undefined {
  const found = VERSION.exec(id)?.[1];
  return found === undefined ? undefined : Number(found);
}

function revisionOf(annotation: unknown): number | undefined {
  const revision = isObject(annotation as JsonObject) ? (annotation as JsonObject).revision : undefined;
  return typeof revision === 'number' && Number.isSafeInteger(revision) && revision > 0 ? revision : undefined;
}

/** As the program's page on deprecation wants it: "(deprecated)" at the end. */
function markDeprecated(text: string): string {
  return /\(deprecated\)\s*$/i.test(text) ? text : `${text.trimEnd()} (deprecated)`;
}
