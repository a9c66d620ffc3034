/** A connector: one folder below a connector root, with its files sorted into artifacts. Plain data, made by `layout.ts`. */
import type { Blob } from '../facts/pull-request.ts';
import type { Profile } from '../rules/rule.ts';

/** Which artifact a file is, by its name alone and whatever its case; `other` is everything else. */
export type ArtifactKind = 'swagger' | 'properties' | 'readme' | 'intro' | 'script' | 'package' | 'settings' | 'icon' | 'image' | 'other';

/** A file of a connector. */
export interface ConnectorFile {
  /** Path in the repository (or as given on the command line), forward slashes. */
  readonly path: string;
  /** Path below the connector folder, e.g. `apiDefinition.swagger.json`. */
  readonly name: string;
  readonly artifact: ArtifactKind;
  /** The name the file should have, when the artifact is recognised but the name is not the usual one. */
  readonly expectedName?: string;
  readonly blob: Blob;
}

/** One folder below a connector root. */
export interface Connector {
  /** e.g. `independent-publisher-connectors/Contoso Tickets`. */
  readonly folder: string;
  /** Last segment of the folder. */
  readonly name: string;
  readonly profile: Profile;
  /** A pull request adds the folder; absent where that is not known, as in `check`. */
  readonly isNew?: boolean;
  /** Every file below the folder, ordered by path. */
  readonly files: readonly ConnectorFile[];
}

/** The file that serves as an artifact: the one with the usual name, else the first recognised by a misspelt name. */
export function artifactOf(connector: Connector, kind: ArtifactKind): ConnectorFile | undefined {
  const candidates = connector.files.filter((file) => file.artifact === kind);
  return candidates.find((file) => file.expectedName === undefined) ?? candidates[0];
}
