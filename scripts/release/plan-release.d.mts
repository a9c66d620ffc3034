export function nextVersion(version: string, step: string): string;
export function releaseChangelog(changelog: string, version: string, date: string): string;
export function notesOf(changelog: string, version: string): string;
export function withVersion(text: string, version: string): string;
export function findDisagreements(
  tag: string,
  files: { readonly manifest: string; readonly lock: string; readonly changelog: string },
): string[];
