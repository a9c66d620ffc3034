/** Few facts about what a connector does, read from its artifacts whatever state they are in. */
import { artifactOf, type Connector } from './connector.ts';
import type { ConnectorDocuments } from './documents.ts';
import { isObject, type JsonObject, type JsonValue, member } from './json-value.ts';

const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

export interface ApiOperation {
  readonly path: string;
  /** Lower case. */
  readonly method: string;
  readonly value: JsonObject;
}

/** The operations of a swagger in document order. */
export function operationsOf(swagger: JsonValue | undefined): readonly ApiOperation[] {
  const paths = member(swagger, 'paths');
  if (!isObject(paths)) return [];
  return Object.keys(paths).flatMap((path) => {
    const item = member(paths, path);
    if (!isObject(item)) return [];
    return Object.keys(item).flatMap((method) => {
      const value = member(item, method);
      return METHODS.includes(method) && isObject(value) ? [{ path, method, value }] : [];
    });
  });
}

/** `info.title`, or undefined when there is none. */
export function apiTitleOf(swagger: JsonValue | undefined): string | undefined {
  const title = member(member(swagger, 'info'), 'title');
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}

/** Whether one of the connection parameters, also those of a set, is an OAuth setting. */
export function usesOAuth(properties: JsonValue | undefined): boolean {
  const root = member(properties, 'properties');
  const sets = member(member(root, 'connectionParameterSets'), 'values');
  const groups = [
    member(root, 'connectionParameters'),
    ...(Array.isArray(sets) ? sets : []).map((set: JsonValue) => member(set, 'parameters')),
  ];
  return groups.some((group) => isObject(group) && Object.keys(group).some((name) => isOAuthSetting(member(group, name))));
}

function isOAuthSetting(parameter: JsonValue | undefined): boolean {
  const type = member(parameter, 'type');
  return typeof type === 'string' && type.toLowerCase() === 'oauthsetting';
}

const DEPRECATED = /\bdeprecat(?:ed|ion)\b/i;

const saysDeprecated = (value: JsonValue | undefined): boolean => typeof value === 'string' && DEPRECATED.test(value);

/** Whether a swagger announces that the connector is on its way out: by its title, or by every operation. */
export function isDeprecated(swagger: JsonValue | undefined): boolean {
  if (saysDeprecated(member(member(swagger, 'info'), 'title'))) return true;
  const operations = operationsOf(swagger);
  return (
    operations.length > 0 &&
    operations.every(({ value }) => member(value, 'deprecated') === true || saysDeprecated(member(value, 'summary')))
  );
}

/** Artifacts that only a built connector has; a proposal has an introduction or a readme. */
export function isBuilt(connector: Connector): boolean {
  return (['swagger', 'properties', 'script', 'package'] as const).some((kind) => artifactOf(connector, kind) !== undefined);
}

/** `info.title` of a connector, its folder's name, and what else it may be called by. */
export function namesOf(documents: ConnectorDocuments): readonly string[] {
  const title = apiTitleOf(documents.swagger?.document.value);
  return title === undefined ? [documents.connector.name] : [documents.connector.name, title];
}
