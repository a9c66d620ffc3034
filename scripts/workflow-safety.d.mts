export function findUnsafe(text: string): { readonly line: number; readonly message: string }[];
