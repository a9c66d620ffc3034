/** Headings of the index, and where the facts come from, said once. */
import { ARTIFACT_NAMES } from '../../connector/layout.ts';

export const SHAPE = { group: 'apiProperties: file and shape', subject: 'properties' } as const;
export const BRANDING = { group: 'apiProperties: branding and owner', subject: 'properties' } as const;
export const PARAMETERS = { group: 'apiProperties: connection parameters', subject: 'properties' } as const;
export const SETS = { group: 'apiProperties: connection parameter sets', subject: 'properties' } as const;
export const OAUTH = { group: 'apiProperties: OAuth', subject: 'properties' } as const;
export const POLICIES = { group: 'apiProperties: policies', subject: 'properties' } as const;
export const CUSTOM_CODE = { group: 'Custom code', subject: 'properties' } as const;
export const SCRIPT = { group: 'Custom code', subject: 'script' } as const;
export const AGREEMENT = { group: 'apiProperties: agreement with the swagger', subject: 'properties' } as const;

export const DOCUMENTED = 'The written rules of the program and the documentation of apiProperties.json.';
export const PUBLISHED = 'What published connectors hold.';
export const QUOTED = 'Output of the closed validator.';
export const REVIEWERS = 'What reviewers ask for in pull requests.';
export const JUDGEMENT = 'Our own judgement.';

/** A place in apiProperties.json, for `reportedAt`. */
export function at(pointer: string): { file: string; pointer: string } {
  return { file: ARTIFACT_NAMES.properties, pointer };
}

export const API_KEY = '/properties/connectionParameters/api_key';
export const API_KEY_UI = `${API_KEY}/uiDefinition`;
export const TOKEN = '/properties/connectionParameters/token';
export const TOKEN_SETTINGS = `${TOKEN}/oAuthSettings`;
export const FIRST_POLICY = '/properties/policyTemplateInstances/0';
