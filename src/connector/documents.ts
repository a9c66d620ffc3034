/** The artifacts of one connector, each parsed at most once and only when a rule asks for it. */
import { type ArtifactKind, artifactOf, type Connector, type ConnectorFile } from './connector.ts';
import type { JsonDocument } from './json-document.ts';
import { readJson } from './json-document.ts';
import { isObject } from './json-value.ts';
import { Swagger } from './swagger/swagger.ts';

export interface JsonArtifact {
  readonly file: ConnectorFile;
  readonly document: JsonDocument;
}

/**
 * What connector rules look at. An artifact that is absent, too large or unreadable is undefined here: the pull-request rules and the
 * facts speak of that, a rule about its content has nothing to say.
 */
export class ConnectorDocuments {
  readonly connector: Connector;
  readonly #json = new Map<ArtifactKind, JsonArtifact | undefined>();
  #api: Swagger | undefined;

  constructor(connector: Connector) {
    this.connector = connector;
  }

  get swagger(): JsonArtifact | undefined {
    return this.#jsonOf('swagger');
  }

  get properties(): JsonArtifact | undefined {
    return this.#jsonOf('properties');
  }

  /** The index of the swagger, for rules that compare another artifact with it; undefined when the swagger holds no object. */
  get api(): Swagger | undefined {
    const root = this.swagger?.document.value;
    if (isObject(root)) this.#api ??= new Swagger(root);
    return this.#api;
  }

  #jsonOf(kind: ArtifactKind): JsonArtifact | undefined {
    if (!this.#json.has(kind)) {
      const file = artifactOf(this.connector, kind);
      this.#json.set(kind, file?.blob.kind === 'bytes' ? { file, document: readJson(file.blob.bytes) } : undefined);
    }
    return this.#json.get(kind);
  }
}

const cache = new WeakMap<Connector, ConnectorDocuments>();

/** The documents of a connector: the same object for the same connector, so that several rules parse an artifact once. */
export function documentsOf(connector: Connector): ConnectorDocuments {
  const known = cache.get(connector);
  if (known !== undefined) return known;
  const documents = new ConnectorDocuments(connector);
  cache.set(connector, documents);
  return documents;
}
