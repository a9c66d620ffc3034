import type { Connector, ConnectorFile } from '../../connector/connector.ts';

/** Files directly in the folder that hold C#, whatever their name. */
export function scriptFiles(connector: Connector): ConnectorFile[] {
  return connector.files.filter((file) => /^[^/]+\.(?:csx|cs)$/i.test(file.name));
}

export function hasScript(connector: Connector): boolean {
  return scriptFiles(connector).length > 0;
}
