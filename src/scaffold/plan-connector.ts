/** A new connector folder: its files, what in them is still to be filled in, and whether the name can be used. */
import { DEFAULT_CONFIGURATION } from '../config/configuration.ts';
import { readJson } from '../connector/json-document.ts';
import type { JsonObject } from '../connector/json-value.ts';
import { ARTIFACT_NAMES, connectorOf } from '../connector/layout.ts';
import { checkConnector } from '../review/check-connector.ts';
import type { Finding, Profile } from '../rules/rule.ts';
import { type Described, introTemplate, propertiesTemplate, readmeTemplate, swaggerTemplate } from './templates.ts';

export interface Wanted extends Described {
  /** A proposal is an introduction alone; the files of the connector come later. */
  readonly stage: 'proposal' | 'submission';
  readonly profile: Profile;
}

export interface NewFile {
  /** Of the file in its folder. */
  readonly name: string;
  readonly text: string;
}

/** What its publisher has to write, at a 1-based line of a file. */
export interface FillIn {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

export interface NewConnector {
  readonly files: readonly NewFile[];
  readonly fillIns: readonly FillIn[];
}

const IN_SWAGGER: readonly (readonly [pointer: string, what: string])[] = [
  ['/info/description', 'what the service is for'],
  ['/info/contact', 'who answers questions, and where'],
  ['/host', 'host and base path of the API'],
  ['/paths', 'the operations, their parameters and their responses'],
  ['/securityDefinitions', 'how users sign in'],
  ['/x-ms-connector-metadata', 'website, privacy policy and categories of the service'],
];

const IN_PROPERTIES: readonly (readonly [pointer: string, what: string])[] = [
  ['/properties/connectionParameters', 'what users enter to connect, in step with the sign-in of the API definition'],
  ['/properties/publisher', 'your name as the publisher'],
  ['/properties/stackOwner', 'the owner of the service'],
];

export function planConnector({ stage, profile, ...described }: Wanted): NewConnector {
  if (stage === 'proposal') {
    const intro: NewFile = { name: ARTIFACT_NAMES.intro, text: introTemplate(described) };
    return {
      files: [intro],
      fillIns: inMarkdown(intro, [
        ['# ', 'what the service is'],
        ['## What', 'the actions and triggers that you plan'],
        ['## Who', 'who you are'],
      ]),
    };
  }
  const swagger = jsonFile(ARTIFACT_NAMES.swagger, swaggerTemplate(described));
  const properties = jsonFile(ARTIFACT_NAMES.properties, propertiesTemplate(described, profile));
  const readme: NewFile = { name: ARTIFACT_NAMES.readme, text: readmeTemplate(described) };
  return {
    files: [swagger, properties, readme],
    fillIns: [
      ...inJson(swagger, IN_SWAGGER),
      ...inJson(properties, IN_PROPERTIES),
      ...inMarkdown(readme, [
        ['# ', 'what the service is, and what flows can do with it'],
        ['## Prerequisites', 'account and plan that users need'],
        ['## Supported', 'each operation by its summary'],
        ['## Obtaining', 'how users get at their credentials'],
        ['## Known', 'what does not work yet'],
      ]),
    ],
  };
}

/** Errors and warnings that the new folder would have; they come from its name or its publisher, as all else is in order. */
export function faultsOf({ files }: NewConnector, folder: string, profile: Profile): Finding[] {
  const blobs = files.map(({ name, text }) => ({ name, blob: { kind: 'bytes', bytes: new TextEncoder().encode(text) } as const }));
  return checkConnector(connectorOf(folder, profile, blobs), DEFAULT_CONFIGURATION).findings.filter(({ severity }) => severity !== 'info');
}

function jsonFile(name: string, value: JsonObject): NewFile {
  return { name, text: `${JSON.stringify(value, null, 2)}\n` };
}

function inJson({ name, text }: NewFile, wanted: typeof IN_SWAGGER): FillIn[] {
  const document = readJson(new TextEncoder().encode(text));
  const spans = document.locate(wanted.map(([pointer]) => ({ pointer, atKey: true })));
  return wanted.map(([, what], index) => ({ file: name, line: document.positionAt(spans[index]?.offset ?? 0).line, what }));
}

function inMarkdown({ name, text }: NewFile, wanted: readonly (readonly [start: string, what: string])[]): FillIn[] {
  const lines = text.split('\n');
  return wanted.map(([start, what]) => ({ file: name, line: lines.findIndex((line) => line.startsWith(start)) + 1, what }));
}
