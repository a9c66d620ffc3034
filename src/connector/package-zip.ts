/**
 * The connector package that a submission carries: zip archives in zip archives, judged level by level.
 *
 *     package.zip                  intro.md and one zip
 *       Contoso.pdpkg.zip          one folder, normally PkgAssets, beside loose files
 *         PkgAssets/               two solutions, three with an AI plugin
 *           ConnectorSolution.zip  [Content_Types].xml, customizations.xml, solution.xml, Connector/
 *           FlowSolution.zip       the same, and Workflows/
 *
 * Facts: the program's own package check (scripts of the connector repository). A level that is wrong ends the reading below it, so that
 * one mistake gives one fault.
 */
import { SaxesParser } from 'saxes';
import { listOf, say, type Text } from '../text/text.ts';
import { decodeText } from './decode-text.ts';
import { type JsonDocument, readJson } from './json-document.ts';
import { ZIP_LIMITS, ZipArchive, ZipError, type ZipMember } from './zip-archive.ts';

export type PackageLevel = 'archive' | 'submission' | 'folder' | 'assets' | 'solution' | 'roles';

export interface PackageFault {
  readonly level: PackageLevel;
  readonly message: Text;
  readonly help: Text;
}

export interface PackageZip {
  readonly faults: readonly PackageFault[];
  /** The swaggers of the connectors in the solutions, in the order of the archive; empty where nothing could be read. */
  readonly swaggers: readonly JsonDocument[];
}

class PackageError extends Error {
  readonly fault: PackageFault;

  constructor(level: PackageLevel, message: Text, help: Text) {
    super('The package is not as it should be.');
    this.fault = { level, message, help };
  }
}

/** Reads the bytes of package.zip. Never throws; bounded in time and memory by `ZIP_LIMITS`. */
export function readPackage(bytes: Uint8Array): PackageZip {
  try {
    const budget = { bytes: ZIP_LIMITS.totalBytes };
    const submission = open(bytes, budget, 'package.zip');
    const inner = submittedPackage(submission);
    const assets = solutionMembers(open(submission.unpack(inner.member), budget, inner.path));
    const solutions = assets.solutions.map((member) => readSolution(assets, member, budget));
    const faults = solutions.flatMap(({ faults }) => faults);
    return {
      faults: faults.length > 0 ? faults : roleFaults(solutions, assets.path),
      swaggers: solutions.flatMap(({ swagger }) => swagger ?? []),
    };
  } catch (error) {
    if (error instanceof PackageError) return { faults: [error.fault], swaggers: [] };
    throw error;
  }
}

/** An archive with the path by which messages call it. */
interface NamedArchive {
  readonly path: string;
  readonly members: readonly ZipMember[];
  unpack(member: ZipMember): Uint8Array;
}

function open(bytes: Uint8Array, budget: { bytes: number }, path: string): NamedArchive {
  return orFault(path, () => {
    const archive = new ZipArchive(bytes, budget);
    return { path, members: archive.members, unpack: (member) => orFault(path, () => archive.unpack(member)) };
  });
}

function orFault<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new PackageError('archive', say`${path} ${error.fault.what}.`, error.fault.help);
  }
}

/** What lies directly in a folder of an archive ("" for its root): files, and folders by their first segment. */
function contentsOf(archive: NamedArchive, folder: string): { readonly files: readonly ZipMember[]; readonly folders: readonly string[] } {
  const files: ZipMember[] = [];
  const folders = new Set<string>();
  for (const member of archive.members) {
    if (!member.name.startsWith(folder)) continue;
    const rest = member.name.slice(folder.length);
    const slash = rest.indexOf('/');
    if (slash !== -1) folders.add(rest.slice(0, slash));
    else if (rest !== '') files.push(member);
  }
  return { files, folders: [...folders] };
}

const endsWith = (ending: string) => (member: ZipMember) => member.name.toLowerCase().endsWith(ending);

function submittedPackage(archive: NamedArchive): { readonly member: ZipMember; readonly path: string } {
  const { files, folders } = contentsOf(archive, '');
  const texts = files.filter(endsWith('.md'));
  const zips = files.filter(endsWith('.zip'));
  const [member] = zips;
  if (folders.length === 0 && texts.length === 1 && zips.length === 1 && member !== undefined)
    return { member, path: `${archive.path}/${member.name}` };
  const found = say`It has ${texts.length} .md files, ${zips.length} zip files and ${folders.length} folders${folders.length === 0 ? [] : say` (${listOf(folders)})`}.`;
  throw new PackageError(
    'submission',
    say`${archive.path} should hold one intro.md and one zip, and no folder. ${found}`,
    submissionHelp(archive, folders),
  );
}

function submissionHelp(archive: NamedArchive, folders: readonly string[]): Text {
  if (archive.members.some(({ name }) => name === 'solution.xml')) {
    return say`This is an exported solution. Build the package from your solutions first, then zip that package together with intro.md.`;
  }
  if (folders.includes('PkgAssets')) return say`This is the package itself. Put it beside intro.md, and zip the two together.`;
  if (folders.includes('__MACOSX'))
    return say`Zip without the folder __MACOSX, which the Mac adds: on the command line with the option ${'-X'}.`;
  return say`Mark intro.md and the zip of the package, and zip these two themselves, not the folder that they are in.`;
}

interface Assets {
  readonly archive: NamedArchive;
  /** Of the folder, for messages. */
  readonly path: string;
  readonly solutions: readonly ZipMember[];
}

function solutionMembers(archive: NamedArchive): Assets {
  const { folders } = contentsOf(archive, '');
  const [folder] = folders;
  if (folder === undefined || folders.length > 1) {
    const found = folders.length === 0 ? say`It has none.` : say`It has ${listOf(folders)}.`;
    const help = say`Build the package again; the solutions belong into a folder ${'PkgAssets'}, and no other folder beside it.`;
    throw new PackageError('folder', say`${archive.path} should hold exactly one folder with the solutions. ${found}`, help);
  }
  const path = `${archive.path}/${folder}`;
  const contents = contentsOf(archive, `${folder}/`);
  const solutions = contents.files.filter(endsWith('.zip'));
  if (contents.folders.length > 0 || solutions.length < 2 || solutions.length > 3) {
    const found = say`It has ${solutions.length} zip files and ${contents.folders.length} folders.`;
    const help = say`Add the solution with the connector alone and the one with the connector and a flow, each as the zip that was exported; remove the rest.`;
    throw new PackageError('assets', say`${path} should hold two solution zips (three with an AI plugin) and no folder. ${found}`, help);
  }
  return { archive, path, solutions };
}

const SOLUTION_FILES = ['[Content_Types].xml', 'customizations.xml', 'solution.xml'];
/** The node of customizations.xml that asks for folders beside it. */
const NODE_FOLDERS = new Map([
  ['Connector', ['Connector']],
  ['Workflows', ['Workflows']],
  ['aicopilot_aiplugin', ['aiplugins', 'aipluginoperations']],
]);

interface Solution {
  readonly faults: readonly PackageFault[];
  /** Which of the nodes above customizations.xml has, with something in them. */
  readonly nodes: ReadonlySet<string>;
  readonly swagger: JsonDocument | undefined;
}

function readSolution(assets: Assets, member: ZipMember, budget: { bytes: number }): Solution {
  const path = `${assets.archive.path}/${member.name}`;
  const archive = open(assets.archive.unpack(member), budget, path);
  const { files, folders } = contentsOf(archive, '');
  const exportAgain = say`Export the solution again and leave the zip as it is.`;
  const fault = (message: Text): Solution => ({
    faults: [{ level: 'solution', message, help: exportAgain }],
    nodes: new Set(),
    swagger: undefined,
  });

  const names = new Set(files.map(({ name }) => name));
  const missing = SOLUTION_FILES.filter((name) => !names.has(name));
  const customizations = files.find(({ name }) => name === 'customizations.xml');
  if (missing.length > 0 || customizations === undefined) return fault(say`${path} is not a whole solution: it has no ${listOf(missing)}.`);
  const nodes = filledElements(decodeText(archive.unpack(customizations)), new Set(NODE_FOLDERS.keys()));
  if (nodes === undefined) return fault(say`${`${path}/customizations.xml`} is not well-formed XML.`);
  const absent = [...nodes].flatMap((node) => NODE_FOLDERS.get(node) ?? []).filter((folder) => !folders.includes(folder));
  if (absent.length > 0)
    return fault(say`${path} has no folder ${listOf(absent)}, though its customizations.xml names what belongs there.`);
  return { faults: [], nodes, swagger: swaggerOf(archive) };
}

function swaggerOf(archive: NamedArchive): JsonDocument | undefined {
  const member = archive.members.find(({ name }) => /^connector\/[^/]*openapidefinition\.json$/i.test(name));
  return member === undefined ? undefined : readJson(archive.unpack(member));
}

/**
 * Which of the wanted elements an XML text has with an attribute or something inside; undefined when it is not well-formed or absurdly deep. Entities are
 * not expanded: one that XML does not define itself makes the text ill-formed.
 */
export function filledElements(xml: string, wanted: ReadonlySet<string>): ReadonlySet<string> | undefined {
  const parser = new SaxesParser();
  const open: string[] = [];
  const filled = new Set<string>();
  const fillParent = () => {
    const parent = open.at(-1);
    if (parent !== undefined && wanted.has(parent)) filled.add(parent);
  };
  let failed = false;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    fillParent();
    if (wanted.has(name) && Object.keys(attributes).length > 0) filled.add(name);
    open.push(name);
    // The parser's own work grows with the square of the depth; exports are some ten deep.
    if (open.length > DEEPEST_ELEMENT) failed = true;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') fillParent();
  });
  for (let at = 0; at < xml.length && !failed; at += XML_CHUNK) parser.write(xml.slice(at, at + XML_CHUNK));
  if (!failed) parser.close();
  return failed ? undefined : filled;
}

const XML_CHUNK = 65_536;
const DEEPEST_ELEMENT = 1_000;

function roleFaults(solutions: readonly Solution[], path: string): readonly PackageFault[] {
  const roles = solutions.map(({ nodes }) => [...NODE_FOLDERS.keys()].filter((node) => nodes.has(node)).join('+'));
  const missing = [
    ...(roles.includes('Connector') ? [] : [say`one with the connector alone`]),
    ...(roles.includes('Connector+Workflows') ? [] : [say`one with the connector and a flow`]),
    ...(solutions.length < 3 || roles.includes('Connector+aicopilot_aiplugin') ? [] : [say`one with the connector and the AI plugin`]),
  ];
  if (missing.length === 0) return [];
  const message = say`Among the solutions in ${path} there should be ${missing.flatMap((part, index): Text => (index === 0 ? part : [' and ', ...part]))}.`;
  const help = say`Keep one solution for the connector and nothing else, one that holds connector and flow, and a third one only for an AI plugin; export them again.`;
  return [{ level: 'roles', message, help }];
}
