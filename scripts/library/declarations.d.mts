export interface Declaration {
  readonly name: string;
  /** Path of the declaration file, as if it lay beside the source. */
  readonly path: string;
  readonly isValue: boolean;
  readonly exported: boolean;
  /** As it is written, with its asterisks; "" for none. */
  readonly comment: string;
  readonly text: string;
  readonly uses: readonly string[];
}

interface ReadModule {
  readonly declarations: ReadonlyMap<string, Omit<Declaration, 'name' | 'path' | 'exported'>>;
  readonly imports: ReadonlyMap<string, { readonly path: string; readonly imported: string | undefined }>;
  readonly exports: ReadonlyMap<string, { readonly path: string; readonly imported: string | undefined }>;
}

export function readDeclarations(root: string): Declaration[];
export function readModule(text: string, path: string): ReadModule;
export function renderDeclarations(declarations: readonly Declaration[]): string;
