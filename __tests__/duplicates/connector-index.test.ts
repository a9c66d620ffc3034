import { describe, expect, it, test } from '@jest/globals';
import { connectorOf } from '../../src/connector/layout.ts';
import { indexEntryOf, readConnectorIndex, renderConnectorIndex } from '../../src/duplicates/connector-index.ts';
import type { Blob } from '../../src/facts/pull-request.ts';

const bytes = (text: string): Blob => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) });
const swagger = (value: object) => ({ name: 'apiDefinition.swagger.json', blob: bytes(JSON.stringify(value)) });

describe('the index of connectors', () => {
  it('holds folder, title and address of each connector, one line each, and reads back', () => {
    const tickets = connectorOf('certified-connectors/Tickets', 'certified', [
      swagger({ info: { title: 'Contoso Tickets' }, host: 'api.tailspin.io', basePath: '/v2' }),
    ]);
    const bare = connectorOf('certified-connectors/Bare', 'certified', [{ name: 'readme.md', blob: bytes('# Bare') }]);
    const text = renderConnectorIndex([indexEntryOf(tickets), indexEntryOf(bare)]);
    expect(text.split('\n')).toHaveLength(5);
    expect(readConnectorIndex(bytes(text))).toEqual([
      { folder: 'certified-connectors/Bare' },
      { folder: 'certified-connectors/Tickets', title: 'Contoso Tickets', host: 'api.tailspin.io', basePath: '/v2' },
    ]);
  });

  it('leaves out entries without a folder, and fields that are no text', () => {
    const text = '{"indexVersion":1,"connectors":[{"title":"x"},7,null,{"folder":"a/b","host":7,"__proto__":{"title":"x"}}]}';
    expect(readConnectorIndex(bytes(text))).toEqual([{ folder: 'a/b' }]);
  });

  test.each([
    ['another version', '{"indexVersion":2,"connectors":[]}'],
    ['a list', '[]'],
    ['no list of connectors', '{"indexVersion":1,"connectors":{}}'],
    ['no JSON', 'connectors:'],
    ['nothing', ''],
  ])('is not taken from a file with %s', (_, text) => {
    expect(readConnectorIndex(bytes(text))).toBeUndefined();
  });
});
