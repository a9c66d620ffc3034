/** A whole connector on which no rule fires, and what the examples of connector rules make of it. */
import type { Connector } from '../connector/connector.ts';
import type { JsonObject } from '../connector/json-value.ts';
import { ARTIFACT_NAMES, connectorOf } from '../connector/layout.ts';
import type { Blob } from '../facts/pull-request.ts';
import type { ConnectorExample } from './connector-rule.ts';
import { zipOf } from './package/sample-package.ts';
import type { Profile } from './rule.ts';
import { mergePatch } from './swagger/merge-patch.ts';
import { SAMPLE_SWAGGER } from './swagger/sample.ts';

export const README_NAME = ARTIFACT_NAMES.readme;

const ROOTS: Readonly<Record<Profile, string>> = {
  'independent-publisher': 'independent-publisher-connectors',
  certified: 'certified-connectors',
  custom: 'custom-connectors',
};

const INDEPENDENT_COLOR = '#da3b01';
const OWN_COLOR = '#2f6f4e';

/** The apiProperties.json of the sample; only the colour depends on the profile. */
export function sampleProperties(profile: Profile): JsonObject {
  return {
    properties: {
      iconBrandColor: profile === 'independent-publisher' ? INDEPENDENT_COLOR : OWN_COLOR,
      capabilities: [],
      publisher: 'Ada Example',
      stackOwner: 'Contoso Ltd.',
      connectionParameters: {
        api_key: {
          type: 'securestring',
          uiDefinition: {
            displayName: 'API Key',
            description: 'The API key of your Contoso account.',
            tooltip: 'Provide your API key',
            constraints: { tabIndex: 2, clearText: false, required: 'true' },
          },
        },
      },
    },
  };
}

/** The readme of the sample, with every section of the program's template. */
export const sampleReadme = `# Contoso Tickets
Contoso Tickets keeps support tickets. This connector creates and reads them.

## Publisher: Ada Example

## Prerequisites
You need a Contoso account.

## Supported Operations
### List tickets
Lists the tickets of the agent.
### Create a ticket
Opens a new ticket.
### Get a ticket
Reads one ticket.
### When a ticket changes
Triggers when a ticket changes.

## Obtaining Credentials
Open your profile in Contoso and create an API key.

## Known Issues and Limitations
None.
`;

/** A script that does nothing but send the request on. The sample connector has none: add it with `files`, and list it in `scriptOperations`. */
export const sampleScript = `public class Script : ScriptBase
{
  public override async Task<HttpResponseMessage> ExecuteAsync()
  {
    return await this.Context.SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false);
  }
}
`;

/** The sample connector with the differences of an example. */
export function applyExample(example: ConnectorExample): Connector {
  const profile = example.profile ?? 'independent-publisher';
  const texts: Readonly<Record<string, string | null>> = {
    [ARTIFACT_NAMES.swagger]: print(mergePatch(SAMPLE_SWAGGER, example.swagger ?? {})),
    [ARTIFACT_NAMES.properties]: print(mergePatch(sampleProperties(profile), example.properties ?? {})),
    [ARTIFACT_NAMES.readme]: sampleReadme,
    ...example.files,
  };
  const read = Object.entries(texts).flatMap(([name, text]) => (text === null ? [] : [[name, blobOf(text)] as const]));
  const packed = example.package === undefined ? [] : [['package.zip', { kind: 'bytes', bytes: zipOf(example.package) }] as const];
  const blobs: ReadonlyMap<string, Blob> = new Map<string, Blob>([...read, ...packed, ...Object.entries(example.blobs ?? {})]);
  const files = [...blobs].map(([name, blob]) => ({ name, blob }));
  return connectorOf(`${ROOTS[profile]}/${example.folderName ?? 'Contoso Tickets'}`, profile, files);
}

function blobOf(text: string): Blob {
  return { kind: 'bytes', bytes: new TextEncoder().encode(text) };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
