/** A whole package.zip on which no rule fires, and the zip writer that the examples need. */
import { crc32 } from '../../connector/zip-archive.ts';
import type { PackageTree } from '../connector-rule.ts';
import { SAMPLE_SWAGGER } from '../swagger/sample.ts';

const CONTENT_TYPES = '<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const SOLUTION = '<ImportExportXml><SolutionManifest><UniqueName>ContosoTickets</UniqueName></SolutionManifest></ImportExportXml>';
const CONNECTOR_NODE = '<connectors><Connector><connectorid>contoso_tickets</connectorid></Connector></connectors>';
const FLOW_NODE = '<Workflows><Workflow Name="List tickets each morning"/></Workflows>';
const SWAGGER = JSON.stringify(SAMPLE_SWAGGER);

function solution(customizations: string, files: PackageTree): PackageTree {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    'customizations.xml': `<ImportExportXml>${customizations}</ImportExportXml>`,
    'solution.xml': SOLUTION,
    ...files,
  };
}

export const CONNECTOR_SOLUTION: PackageTree = solution(`${CONNECTOR_NODE}<Workflows/>`, {
  'Connector/contoso_openapidefinition.json': SWAGGER,
});
export const FLOW_SOLUTION: PackageTree = solution(CONNECTOR_NODE + FLOW_NODE, {
  'Connector/contoso_openapidefinition.json': SWAGGER,
  'Workflows/list-tickets.json': '{}',
});
export const PLUGIN_SOLUTION: PackageTree = solution(
  `${CONNECTOR_NODE}<aicopilot_aiplugins><aicopilot_aiplugin name="contoso"/></aicopilot_aiplugins>`,
  {
    'Connector/contoso_openapidefinition.json': SWAGGER,
    'aiplugins/contoso/aiplugin.xml': '<aiplugin/>',
    'aipluginoperations/list/aipluginoperation.xml': '<aipluginoperation/>',
  },
);

/** A submission around the given content of the folder PkgAssets. */
export function packageWith(assets: PackageTree): PackageTree {
  const inFolder = Object.fromEntries(Object.entries(assets).map(([name, content]) => [`PkgAssets/${name}`, content]));
  return { 'intro.md': '# Contoso Tickets\n', 'Contoso.pdpkg.zip': { 'input.xml': '<input/>', 'Contoso.dll': 'MZ', ...inFolder } };
}

export const SAMPLE_PACKAGE: PackageTree = packageWith({ 'Connector.zip': CONNECTOR_SOLUTION, 'Flow.zip': FLOW_SOLUTION });

/** The bytes of a zip archive, without compression; trees become zips inside. Names that end with a slash are folders. */
export function zipOf(tree: PackageTree): Uint8Array {
  const encoder = new TextEncoder();
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(tree)) {
    const name = encoder.encode(path);
    const body = typeof content === 'string' ? encoder.encode(content) : zipOf(content);
    const facts = [
      u16(20),
      u16(UTF8_NAMES),
      u16(0),
      u16(0),
      u16(FIRST_DAY),
      u32(crc32(body)),
      u32(body.length),
      u32(body.length),
      u16(name.length),
      u16(0),
    ];
    bodies.push(joined([u32(0x04034b50), ...facts, name, body]));
    directory.push(joined([u32(0x02014b50), u16(20), ...facts, u16(0), u16(0), u16(0), u32(0), u32(offset), name]));
    offset += bodies.at(-1)?.length ?? 0;
  }
  const table = joined(directory);
  const count = u16(directory.length);
  return joined([...bodies, table, u32(0x06054b50), u16(0), u16(0), count, count, u32(table.length), u32(offset), u16(0)]);
}

const UTF8_NAMES = 0x800;
/** 1 January 1980, the first date that the format knows: the same tree gives the same bytes. */
const FIRST_DAY = 0x21;

function u16(value: number): Uint8Array {
  return new Uint8Array([value & 0xff, value >>> 8]);
}

function u32(value: number): Uint8Array {
  return joined([u16(value & 0xffff), u16(value >>> 16)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
