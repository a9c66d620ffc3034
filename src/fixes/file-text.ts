/** The text of a file such that it gives back the bytes of the file. */
import type { Connector, ConnectorFile } from '../connector/connector.ts';

/** With its byte order mark, where there is one. Undefined for what is not UTF-8: written anew, its other bytes would change. */
export function exactText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const BYTE_ORDER_MARK = '\ufeff';

export function fileAt(connector: Connector, path: string): ConnectorFile | undefined {
  return connector.files.find((file) => file.path === path);
}
