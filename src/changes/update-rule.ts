/** Rules about what an update may not do to a published connector, beside breaking its operations. */
import type { ConnectorDocuments } from '../connector/documents.ts';
import type { ConnectorExample } from '../rules/connector-rule.ts';
import type { Report, RuleFacts } from '../rules/rule.ts';

/** An old and a new connector, as differences from the sample connector (`src/rules/sample-connector.ts`). */
export interface UpdateExample {
  readonly old?: ConnectorExample;
  readonly new: ConnectorExample;
}

export interface UpdateRule extends RuleFacts {
  readonly subject: 'update';
  readonly bad: UpdateExample;
  readonly good: UpdateExample;
  /** Where the bad example is reported: name of the file in the new connector, and pointer. */
  readonly reportedAt: { readonly file: string; readonly pointer: string };
  check(base: ConnectorDocuments, head: ConnectorDocuments, report: Report): void;
}
