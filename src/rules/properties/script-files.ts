import type { Connector, ConnectorFile } from '../../connector/connector.ts';

/** Files of the folder that hold a script, whatever their name. */
export function scriptFiles(connector: Connector): ConnectorFile[] {
  return connector.files.filter((file) => file.artifact === 'script');
}

export function hasScript(connector: Connector): boolean {
  return scriptFiles(connector).length > 0;
}
