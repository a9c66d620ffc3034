/** The operations that a readme has to describe. */
import type { ConnectorDocuments } from '../../connector/documents.ts';
import { type Operation, textOf } from '../../connector/swagger/swagger.ts';

export interface DescribedOperation {
  readonly operationId: string;
  /** "" where there is none. */
  readonly summary: string;
}

/** Operations that makers see: neither internal nor deprecated. */
export function visibleOperations(documents: ConnectorDocuments): readonly DescribedOperation[] {
  const operations = documents.api?.operations ?? [];
  return operations.filter(({ internal, deprecated }) => !internal && !deprecated).flatMap(described);
}

/** Every operation that has an id, hidden ones included. */
export function allOperations(documents: ConnectorDocuments): readonly DescribedOperation[] {
  return (documents.api?.operations ?? []).flatMap(described);
}

function described({ id, value }: Operation): readonly DescribedOperation[] {
  return id === undefined ? [] : [{ operationId: id, summary: textOf(value, 'summary') ?? '' }];
}
