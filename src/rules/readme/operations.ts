/** The operations that a readme has to describe. */
import type { ConnectorDocuments } from '../../connector/documents.ts';
import { textOf } from '../../connector/swagger/swagger.ts';

export interface DescribedOperation {
  readonly operationId: string;
  /** "" where there is none. */
  readonly summary: string;
}

/** Operations that makers see: neither internal nor deprecated. */
export function visibleOperations(documents: ConnectorDocuments): readonly DescribedOperation[] {
  const operations = documents.api?.operations ?? [];
  return operations.flatMap(({ id, internal, deprecated, value }) =>
    id === undefined || internal || deprecated ? [] : [{ operationId: id, summary: textOf(value, 'summary') ?? '' }],
  );
}
