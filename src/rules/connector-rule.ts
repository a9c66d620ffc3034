/** Rules about one artifact of a connector, or about how its artifacts fit together. Swagger rules have a form of their own. */
import type { ConnectorDocuments } from '../connector/documents.ts';
import type { JsonObject } from '../connector/json-value.ts';
import type { Blob } from '../facts/pull-request.ts';
import type { Profile, Report, RuleFacts } from './rule.ts';

export type ConnectorSubject = 'folder' | 'properties' | 'readme' | 'intro' | 'script' | 'package' | 'text';

/**
 * A connector to try a rule on: what differs from the sample connector (`sample-connector.ts`), on which no rule fires.
 * `swagger` and `properties` are RFC 7386 merge patches.
 */
export interface ConnectorExample {
  readonly swagger?: JsonObject;
  readonly properties?: JsonObject;
  /** Whole texts by name, replacing or adding files; null removes one. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Files that could not be read as text, by name, replacing or adding files. */
  readonly blobs?: Readonly<Record<string, Blob>>;
  /** Last segment of the folder, where it is not the sample's. */
  readonly folderName?: string;
  /** Content of package.zip, which the sample does not have. */
  readonly package?: PackageTree;
  readonly profile?: Profile;
}

/** A zip archive by the names of its members: texts, and archives inside. */
export interface PackageTree {
  readonly [name: string]: string | PackageTree;
}

export interface ConnectorRule extends RuleFacts {
  readonly subject: ConnectorSubject;
  readonly bad: ConnectorExample;
  readonly good: ConnectorExample;
  /** Where the bad example is reported: file name, and pointer where the file is JSON. */
  readonly reportedAt: { readonly file?: string; readonly pointer?: string };
  /** Other rules that the bad example cannot help breaking. */
  readonly alsoTriggers?: readonly string[];
  check(documents: ConnectorDocuments, report: Report): void;
}
