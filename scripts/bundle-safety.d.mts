export function findUnsafeCode(name: string, text: string): { readonly line: number; readonly message: string }[];
