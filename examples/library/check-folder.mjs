/**
 * Checks one connector folder with the library, and compares it with the published one where that is given.
 *
 *     node check-folder.mjs FOLDER [PUBLISHED_FOLDER]
 *
 * Prints a line for each finding and each breaking change. Exit code 1 when there is an error or a breaking change, 2 when not everything
 * could be looked at.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkConnector, diffConnectors, plainText, readConnector } from 'connector-preflight';

function connectorIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
  return readConnector({ folder: basename(folder), files });
}

const [folder, published] = process.argv.slice(2).map((path) => resolve(path));
if (folder === undefined) throw new Error('Name the folder of a connector.');

const connector = connectorIn(folder);
const { findings, gaps } = checkConnector(connector);
for (const { severity, rule, message, file, line } of findings) {
  process.stdout.write(`${file ?? connector.folder}:${line ?? 1} ${severity} ${rule}: ${plainText(message)}\n`);
}

const comparison = published === undefined ? undefined : diffConnectors(connectorIn(published), connector);
const breaking = (comparison?.changes ?? []).filter(({ impact }) => impact === 'breaking');
for (const { rule, message, file, line } of breaking) {
  process.stdout.write(`${file ?? connector.folder}:${line ?? 1} breaking ${rule}: ${plainText(message)}\n`);
}

const unknown = [...gaps, ...(comparison?.gaps ?? [])];
for (const gap of unknown) process.stderr.write(`${plainText(gap)}\n`);
const failed = breaking.length > 0 || findings.some(({ severity }) => severity === 'error');
process.exitCode = failed ? 1 : unknown.length > 0 ? 2 : 0;
