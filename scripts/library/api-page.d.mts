import type { Declaration } from './declarations.mjs';

export function renderApiPage(declarations: readonly Declaration[]): string;
export function readComment(comment: string): { readonly words: string; readonly errors: readonly string[]; readonly example: string };
