/** `diff`: what an update changes for those who use the connector. */
import { statSync } from 'node:fs';
import { diffConnectors } from '../changes/diff-connectors.ts';
import type { Configuration } from '../config/configuration.ts';
import { artifactOf, type Connector } from '../connector/connector.ts';
import { ARTIFACT_NAMES, artifactKindOf } from '../connector/layout.ts';
import { readBlob } from '../disk/read-files.ts';
import { InputError } from '../facts/input-error.ts';
import type { DiffFormat } from '../report/format-names.ts';
import { DIFF_RENDERERS } from '../report/formats.ts';
import { plainText } from '../text/render.ts';
import { complain, type ExitCode, print, wantsColour } from './outcome.ts';
import { splitFile, withForwardSlashes } from './paths.ts';
import { readOneConnector } from './read-connectors.ts';
import { readSettings } from './read-settings.ts';

export interface DiffOptions {
  readonly format: DiffFormat;
  readonly color?: boolean;
  readonly config?: string;
}

/** Two swagger files, or two connector folders. 1 when existing flows would break, 2 when nothing of the kind was found but not all was compared. */
export async function diffCommand(oldPath: string, newPath: string, options: DiffOptions): Promise<ExitCode> {
  const configuration = readSettings(options.config);
  const [base, head] = readPair(oldPath, newPath, configuration);
  const report = diffConnectors(base, head, configuration);
  if (report.update === undefined) throw new InputError(report.gaps.map(plainText).join('\n'));
  print(DIFF_RENDERERS[options.format](report, { colour: wantsColour(options) }));
  for (const gap of report.gaps) complain(plainText(gap));
  if (report.changes.some(({ impact }) => impact === 'breaking') || report.findings.some(({ severity }) => severity === 'error')) return 1;
  return report.gaps.length > 0 ? 2 : 0;
}

/** Where one of the two is a single file, the swaggers alone are compared. */
function readPair(oldPath: string, newPath: string, configuration: Configuration): readonly [Connector, Connector] {
  const both = [oldPath, newPath].map((path) => ({ path, isFolder: isFolder(path) }));
  const foldersOnly = both.every((one) => one.isFolder);
  const [base, head] = both.map(({ path, isFolder: folder }) => {
    if (!folder) return readFile(path, configuration);
    const connector = readFolder(path, configuration);
    return foldersOnly ? connector : { ...connector, files: connector.files.filter(({ artifact }) => artifact === 'swagger') };
  });
  if (base === undefined || head === undefined) throw new InputError('Name the old and the new version.');
  return [base, head];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new InputError(`There is nothing at ${path}. Name a swagger file or a connector folder.`, { cause: error });
  }
}

function readFolder(path: string, configuration: Configuration): Connector {
  const connector = readOneConnector(path, configuration);
  if (artifactOf(connector, 'swagger') === undefined)
    throw new InputError(
      `There is no ${ARTIFACT_NAMES.swagger} in ${path}. Name a folder that has one, or a swagger file of another name.`,
    );
  return connector;
}

/** Any JSON file may be a swagger here, whatever it is called: people compare copies. */
function readFile(path: string, configuration: Configuration): Connector {
  const { folder, name } = splitFile(path);
  if (artifactKindOf(name).artifact === 'properties') {
    throw new InputError(`${path} is no swagger. Name two swagger files, or two connector folders to compare everything in them.`);
  }
  const file = {
    path: withForwardSlashes(path),
    name: ARTIFACT_NAMES.swagger,
    artifact: 'swagger',
    blob: readBlob(path, configuration.limits.fileBytes),
  } as const;
  return { folder, name: folder, profile: 'independent-publisher', files: [file] };
}
