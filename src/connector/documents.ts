/** The artifacts of one connector, each parsed at most once and only when a rule asks for it. */
import { type ArtifactKind, artifactOf, type Connector, type ConnectorFile } from './connector.ts';
import { type JsonDocument, readJson } from './json-document.ts';
import { isObject } from './json-value.ts';
import { type MarkdownDocument, readMarkdown } from './markdown.ts';
import { type PackageZip, readPackage } from './package-zip.ts';
import { Swagger } from './swagger/swagger.ts';

export interface JsonArtifact {
  readonly file: ConnectorFile;
  readonly document: JsonDocument;
}

export interface MarkdownArtifact {
  readonly file: ConnectorFile;
  readonly document: MarkdownDocument;
}

export interface PackageArtifact {
  readonly file: ConnectorFile;
  readonly document: PackageZip;
}

/**
 * What connector rules look at. An artifact that is absent, too large or unreadable is undefined here: the pull-request rules and the
 * facts speak of that, a rule about its content has nothing to say.
 */
export class ConnectorDocuments {
  readonly connector: Connector;
  readonly #read = new Map<ArtifactKind, unknown>();
  #api: Swagger | undefined;

  constructor(connector: Connector) {
    this.connector = connector;
  }

  get swagger(): JsonArtifact | undefined {
    return this.#once('swagger', readJson);
  }

  get properties(): JsonArtifact | undefined {
    return this.#once('properties', readJson);
  }

  get readme(): MarkdownArtifact | undefined {
    return this.#once('readme', readMarkdown);
  }

  get intro(): MarkdownArtifact | undefined {
    return this.#once('intro', readMarkdown);
  }

  /** The index of the swagger; undefined where there is none that could be read as an object. */
  get api(): Swagger | undefined {
    const root = this.swagger?.document.value;
    if (isObject(root)) this.#api ??= new Swagger(root);
    return this.#api;
  }

  get package(): PackageArtifact | undefined {
    return this.#once('package', readPackage);
  }

  /** The JSON artifact at a path of the repository. */
  jsonAt(path: string): JsonDocument | undefined {
    return [this.swagger, this.properties].find((artifact) => artifact?.file.path === path)?.document;
  }

  #once<Document>(kind: ArtifactKind, read: (bytes: Uint8Array) => Document): { file: ConnectorFile; document: Document } | undefined {
    if (!this.#read.has(kind)) {
      const file = artifactOf(this.connector, kind);
      this.#read.set(kind, file?.blob.kind === 'bytes' ? { file, document: read(file.blob.bytes) } : undefined);
    }
    return this.#read.get(kind) as { file: ConnectorFile; document: Document } | undefined;
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
