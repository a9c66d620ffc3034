/** What the rules of apiProperties.json look at, so that each of them holds only its decision. */
import type { ConnectorDocuments } from '../../connector/documents.ts';
import {
  type ConnectionParameter,
  type OAuthSettings,
  type ParameterGroup,
  type Policy,
  type Properties,
  readProperties,
} from '../../connector/properties.ts';
import type { Swagger } from '../../connector/swagger/swagger.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import type { Report } from '../rule.ts';

type Check = ConnectorRule['check'];

export function onProperties(check: (properties: Properties, report: Report, documents: ConnectorDocuments) => void): Check {
  return (documents, report) => {
    const document = documents.properties?.document;
    const properties = document === undefined ? undefined : readProperties(document);
    if (properties !== undefined) check(properties, report, documents);
  };
}

export function onEachParameter(check: (parameter: ConnectionParameter, report: Report) => void): Check {
  return onProperties((properties, report) => {
    for (const parameter of properties.parameters) check(parameter, report);
  });
}

export function onEachGroup(check: (group: ParameterGroup, report: Report) => void): Check {
  return onProperties((properties, report) => {
    for (const group of properties.groups) check(group, report);
  });
}

export function onEachOAuth(check: (settings: OAuthSettings, report: Report) => void): Check {
  return onProperties((properties, report) => {
    for (const settings of properties.oauth) check(settings, report);
  });
}

export function onEachPolicy(check: (policy: Policy, report: Report) => void): Check {
  return onProperties((properties, report) => {
    for (const policy of properties.policies) check(policy, report);
  });
}

/** For rules that compare with the swagger: they have nothing to say when it cannot be read. */
export function withSwagger(
  check: (properties: Properties, swagger: Swagger, report: Report, documents: ConnectorDocuments) => void,
): Check {
  return onProperties((properties, report, documents) => {
    if (documents.api !== undefined) check(properties, documents.api, report, documents);
  });
}
