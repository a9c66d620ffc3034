import type { ConnectorFile } from '../../connector/connector.ts';
import { artifactOf } from '../../connector/connector.ts';
import type { ConnectorDocuments } from '../../connector/documents.ts';
import { readScript, type Script } from '../../connector/script.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import type { Report } from '../rule.ts';

/** 1 MB, as the program counts it, in bytes. */
export const SCRIPT_LIMIT = 1_048_576;

/** Looks at the script of a connector. One that is over the limit is refused unread. */
export function onScript(check: (script: Script, report: Report, documents: ConnectorDocuments) => void): ConnectorRule['check'] {
  return (documents, report) => {
    const blob = scriptOf(documents)?.blob;
    if (blob?.kind === 'bytes' && blob.bytes.length <= SCRIPT_LIMIT) check(readScript(blob.bytes), report, documents);
  };
}

export function scriptOf(documents: ConnectorDocuments): ConnectorFile | undefined {
  return artifactOf(documents.connector, 'script');
}
