/** Few facts about what a connector does, read from its artifacts whatever state they are in. */
import { artifactOf, type Connector } from './connector.ts';
import type { ConnectorDocuments } from './documents.ts';
import { isArray, isObject, type JsonValue, member } from './json-value.ts';
import { type Swagger, textOf } from './swagger/swagger.ts';

/** `info.title`, or undefined when there is none. */
export function apiTitleOf(api: Swagger | undefined): string | undefined {
  const title = textOf(member(api?.root, 'info'), 'title');
  return title === undefined || title.trim() === '' ? undefined : title;
}

/** Whether one of the connection parameters, also those of a set, is an OAuth setting. */
export function usesOAuth(properties: JsonValue | undefined): boolean {
  const root = member(properties, 'properties');
  const sets = member(member(root, 'connectionParameterSets'), 'values');
  const parameterSets = (isArray(sets) ? sets : []).map((set) => member(set, 'parameters'));
  const groups = [member(root, 'connectionParameters'), ...parameterSets];
  return groups.some((group) => isObject(group) && Object.keys(group).some((name) => isOAuthSetting(member(group, name))));
}

function isOAuthSetting(parameter: JsonValue | undefined): boolean {
  const type = member(parameter, 'type');
  return typeof type === 'string' && type.toLowerCase() === 'oauthsetting';
}

const DEPRECATED = /\bdeprecat(?:ed|ion)\b/i;

const saysDeprecated = (text: string | undefined): boolean => text !== undefined && DEPRECATED.test(text);

/** Whether a swagger announces that the connector is on its way out: by its title, or by every operation. */
export function isDeprecated(api: Swagger | undefined): boolean {
  if (saysDeprecated(apiTitleOf(api))) return true;
  const operations = api?.operations ?? [];
  return operations.length > 0 && operations.every(({ deprecated, value }) => deprecated || saysDeprecated(textOf(value, 'summary')));
}

/** Artifacts that only a built connector has; a proposal has an introduction or a readme. */
export function isBuilt(connector: Connector): boolean {
  return (['swagger', 'properties', 'script', 'package'] as const).some((kind) => artifactOf(connector, kind) !== undefined);
}

/** `info.title` of a connector, its folder's name, and what else it may be called by. */
export function namesOf(documents: ConnectorDocuments): readonly string[] {
  const title = apiTitleOf(documents.api);
  return title === undefined ? [documents.connector.name] : [documents.connector.name, title];
}
