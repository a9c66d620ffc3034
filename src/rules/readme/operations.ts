/** The operations that a readme has to describe. */
import type { ConnectorDocuments } from '../../connector/documents.ts';
import { isObject, member } from '../../connector/json-value.ts';

export interface DescribedOperation {
  readonly operationId: string;
  /** "" where there is none. */
  readonly summary: string;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

/** Operations that makers see: neither internal nor deprecated. */
export function visibleOperations(documents: ConnectorDocuments): readonly DescribedOperation[] {
  const paths = member(documents.swagger?.document.value, 'paths');
  if (!isObject(paths)) return [];
  return Object.values(paths).flatMap((path) =>
    METHODS.flatMap((method) => {
      const operation = member(path, method);
      if (!isObject(operation) || member(operation, 'deprecated') === true || member(operation, 'x-ms-visibility') === 'internal')
        return [];
      const operationId = member(operation, 'operationId');
      const summary = member(operation, 'summary');
      if (typeof operationId !== 'string') return [];
      return [{ operationId, summary: typeof summary === 'string' ? summary : '' }];
    }),
  );
}
