/** The operations that a pull request adds, changes and takes away, as a table that opens on a click. */
import type { OutlinedOperation } from '../preview/outline-operations.ts';
import type { ReviewedConnector } from '../review/review.ts';
import { codeSpan } from '../text/markdown.ts';
import { folded } from './findings-markdown.ts';
import { andMore, operationsHeading } from './sentences.ts';

/** `most`: how many of each connector are listed; with 0 there is no section. */
export function operationsSection(connectors: readonly ReviewedConnector[], most: number): string[] {
  const told = connectors.flatMap(({ name, outline = [] }) => (outline.length === 0 ? [] : [{ name, outline }]));
  if (told.length === 0 || most === 0) return [];
  const tables = told.map(({ name, outline }) =>
    (told.length === 1 ? [] : [`**${codeSpan(name)}**`]).concat(operationsTable(outline, most)),
  );
  return [folded(operationsHeading(told.flatMap(({ outline }) => outline)), tables.flat().join('\n\n'))];
}

function operationsTable(outline: readonly OutlinedOperation[], most: number): string[] {
  const rows = outline.slice(0, most).map(({ change, kind, name, id }) => `| ${change} | ${cell(name)} | ${kind} | ${cell(id)} |`);
  const table = ['| Change | Operation | Kind | Operation ID |', '|---|---|---|---|', ...rows].join('\n');
  return outline.length > most ? [table, andMore(outline.length - most)] : [table];
}

/** A bar ends a cell even inside code, and whether a backslash before it prevents that depends on what stands before the backslash. */
function cell(value: string): string {
  return codeSpan(value).replaceAll('|', '\\u007c');
}
