/** Makes the preview of a connector from its documents and its findings. */
import { apiTitleOf } from '../connector/api-facts.ts';
import { artifactOf, type Connector } from '../connector/connector.ts';
import { documentsOf } from '../connector/documents.ts';
import { member } from '../connector/json-value.ts';
import { type Properties, readProperties } from '../connector/properties.ts';
import { textOf } from '../connector/swagger/swagger.ts';
import type { Finding } from '../rules/rule.ts';
import { attachFindings, placeKey } from './places.ts';
import type { Field, PlaceKey, Preview } from './preview.ts';
import { readConnection } from './read-connection.ts';
import { addressOf, infoOf, readOperations } from './read-operations.ts';
import { writtenText } from './written-text.ts';

/** Undefined when there is no swagger that could be read as Swagger 2.0: then users would see nothing. */
export function previewConnector(connector: Connector, findings: readonly Finding[]): Preview | undefined {
  const documents = documentsOf(connector);
  const { api } = documents;
  if (api === undefined || Object.hasOwn(api.root, 'openapi')) return undefined;
  const properties = documents.properties === undefined ? undefined : readProperties(documents.properties.document);
  const shown = {
    title: apiTitleOf(api) ?? connector.name,
    folder: connector.folder,
    ...infoOf(api),
    ...brandOf(properties),
    address: addressOf(api),
    connection: properties && readConnection(properties),
    ...readOperations(api),
    places: HEADER_PLACES,
  };
  const artifactAt = new Map(
    (['swagger', 'properties'] as const).flatMap((kind) => {
      const file = artifactOf(connector, kind);
      return file === undefined ? [] : [[file.path, kind] as const];
    }),
  );
  const { remarks, others } = attachFindings(findings, placesOf(shown), artifactAt);
  return { ...shown, remarks, otherFindings: others };
}

const HEADER_PLACES: readonly PlaceKey[] = [
  ...['/info', '/host', '/basePath', '/schemes'].map((pointer) => placeKey('swagger', pointer)),
  ...['/properties/iconBrandColor', '/properties/publisher', '/properties/stackOwner'].map((pointer) => placeKey('properties', pointer)),
];

const COLOR = /^#[0-9a-f]{6}$/i;

function brandOf(properties: Properties | undefined): Pick<Preview, 'color' | 'publisher'> {
  const color = textOf(properties?.value, 'iconBrandColor');
  return {
    color: color !== undefined && COLOR.test(color) ? color : undefined,
    publisher: writtenText(member(properties?.value, 'publisher')),
  };
}

function placesOf({ connection, operations, places }: Pick<Preview, 'connection' | 'operations' | 'places'>): ReadonlySet<PlaceKey> {
  const all = new Set(places);
  const add = (holders: readonly { readonly places: readonly PlaceKey[] }[]): void => {
    for (const holder of holders) for (const place of holder.places) all.add(place);
  };
  const addFields = (fields: readonly Field[]): void => {
    add(fields);
    for (const { fields: below } of fields) addFields(below);
  };
  for (const way of connection?.ways ?? []) add([way, ...way.fields]);
  for (const operation of operations) {
    add([operation]);
    for (const list of [operation.inputs, operation.outputs]) {
      add([list]);
      addFields(list.fields);
    }
  }
  return all;
}
