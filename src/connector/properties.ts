/** A typed, tolerant view of apiProperties.json: whatever has the expected shape is here with its pointer, the rest is skipped. */
import type { JsonDocument } from './json-document.ts';
import { isArray, isObject, type JsonObject, type JsonValue, member, pointer } from './json-value.ts';
import { type PolicyTemplate, policyTemplate } from './policy-templates.ts';

const PROPERTIES = '/properties';

export interface ConnectionParameter {
  readonly name: string;
  readonly pointer: string;
  readonly value: JsonObject;
  /** Undefined when absent or not a text. */
  readonly type: string | undefined;
  readonly ui: JsonObject | undefined;
  readonly constraints: JsonObject | undefined;
  /** The person who makes a connection fills it in: it is neither hidden nor a log-in window nor a gateway. */
  readonly visible: boolean;
  /** It belongs to one of `connectionParameterSets`. */
  readonly inSet: boolean;
}

/** Parameters that are filled in together: those of `connectionParameters`, or those of one set. */
export interface ParameterGroup {
  readonly pointer: string;
  readonly parameters: readonly ConnectionParameter[];
}

/** One member of `connectionParameterSets.values` that is an object. */
export interface ConnectionSet {
  readonly pointer: string;
  readonly value: JsonObject;
  readonly name: string | undefined;
}

export interface OAuthSettings {
  readonly parameter: ConnectionParameter;
  readonly pointer: string;
  readonly value: JsonObject;
  /** "" when absent or not a text. */
  readonly provider: string;
  /** Members of `customParameters`, in order. */
  readonly customParameters: readonly CustomParameter[];
}

export interface CustomParameter {
  readonly name: string;
  readonly pointer: string;
  readonly value: JsonValue;
  /** The text in `value`; undefined when there is none. */
  readonly text: string | undefined;
}

/** An entry of a list of operationIds. */
export interface OperationMention {
  readonly operationId: string;
  readonly pointer: string;
}

export interface Policy {
  readonly pointer: string;
  readonly value: JsonObject;
  /** Undefined when absent, empty or not a text. */
  readonly templateId: string | undefined;
  /** The catalogue's entry; undefined for a template that it does not know. */
  readonly template: PolicyTemplate | undefined;
  readonly parametersPointer: string;
  /** Every member of `parameters`, in order. */
  readonly parameters: ReadonlyMap<string, JsonValue>;
  /** The operations that the policy is limited to; undefined when it is for all of them, or the list is no list. */
  readonly operations: readonly OperationMention[] | undefined;
}

export interface Properties {
  readonly root: JsonObject;
  /** The object `properties`. */
  readonly value: JsonObject;
  readonly groups: readonly ParameterGroup[];
  /** The parameters of all groups. */
  readonly parameters: readonly ConnectionParameter[];
  readonly sets: readonly ConnectionSet[];
  readonly oauth: readonly OAuthSettings[];
  readonly policies: readonly Policy[];
  /** Undefined when the key is absent or no list. */
  readonly scriptOperations: readonly OperationMention[] | undefined;
}

const known = new WeakMap<JsonDocument, { readonly properties: Properties | undefined }>();

/** Reads an apiProperties.json, once a document. Undefined when there is no object `properties` at all. */
export function readProperties(document: JsonDocument): Properties | undefined {
  const before = known.get(document);
  if (before !== undefined) return before.properties;
  const properties = viewProperties(document.value);
  known.set(document, { properties });
  return properties;
}

function viewProperties(root: JsonValue | undefined): Properties | undefined {
  const value = member(root, 'properties');
  if (!isObject(root) || !isObject(value)) return undefined;
  const sets = viewSets(value);
  const groups = viewGroups(value, sets);
  const parameters = groups.flatMap((group) => group.parameters);
  return {
    root,
    value,
    groups,
    parameters,
    sets,
    oauth: parameters.flatMap(viewOAuth),
    policies: viewPolicies(value),
    scriptOperations: viewOperations(member(value, 'scriptOperations'), pointer(PROPERTIES, 'scriptOperations')),
  };
}

function viewSets(properties: JsonObject): ConnectionSet[] {
  const values = member(member(properties, 'connectionParameterSets'), 'values');
  return entriesOf(values, pointer(PROPERTIES, 'connectionParameterSets', 'values')).map(({ value, pointer: place }) => ({
    value,
    pointer: place,
    name: textOf(member(value, 'name')),
  }));
}

function viewGroups(properties: JsonObject, sets: readonly ConnectionSet[]): ParameterGroup[] {
  const plain = viewGroup(member(properties, 'connectionParameters'), pointer(PROPERTIES, 'connectionParameters'), false);
  const inSets = sets.map((set) => viewGroup(member(set.value, 'parameters'), pointer(set.pointer, 'parameters'), true));
  return [plain, ...inSets].filter((group) => group !== undefined);
}

function viewGroup(value: JsonValue | undefined, place: string, inSet: boolean): ParameterGroup | undefined {
  if (!isObject(value)) return undefined;
  const parameters = Object.entries(value).flatMap(([name, parameter]) =>
    isObject(parameter) ? [viewParameter(name, parameter, pointer(place, name), inSet)] : [],
  );
  return { pointer: place, parameters };
}

function viewParameter(name: string, value: JsonObject, place: string, inSet: boolean): ConnectionParameter {
  const type = textOf(member(value, 'type'));
  const ui = objectOf(member(value, 'uiDefinition'));
  const constraints = objectOf(member(ui, 'constraints'));
  const hidden = member(constraints, 'hidden');
  const filledIn = type !== 'oauthSetting' && type !== 'gatewaySetting';
  return { name, pointer: place, value, type, ui, constraints, visible: filledIn && hidden !== true && hidden !== 'true', inSet };
}

function viewOAuth(parameter: ConnectionParameter): OAuthSettings[] {
  const value = member(parameter.value, 'oAuthSettings');
  if (parameter.type !== 'oauthSetting' || !isObject(value)) return [];
  const place = pointer(parameter.pointer, 'oAuthSettings');
  const custom = objectOf(member(value, 'customParameters')) ?? {};
  const customParameters = Object.entries(custom).map(([name, entry]) => ({
    name,
    pointer: pointer(place, 'customParameters', name),
    value: entry,
    text: textOf(member(entry, 'value')),
  }));
  return [{ parameter, pointer: place, value, provider: textOf(member(value, 'identityProvider')) ?? '', customParameters }];
}

function viewPolicies(properties: JsonObject): Policy[] {
  const values = member(properties, 'policyTemplateInstances');
  return entriesOf(values, pointer(PROPERTIES, 'policyTemplateInstances')).map(({ value, pointer: place }) => {
    const templateId = textOf(member(value, 'templateId')) || undefined;
    const parametersPointer = pointer(place, 'parameters');
    const parameters = new Map(Object.entries(objectOf(member(value, 'parameters')) ?? {}));
    return {
      pointer: place,
      value,
      templateId,
      template: templateId === undefined ? undefined : policyTemplate(templateId),
      parametersPointer,
      parameters,
      operations: viewOperations(parameters.get(POLICY_OPERATIONS), pointer(parametersPointer, POLICY_OPERATIONS)),
    };
  });
}

/** The key of a policy's parameters that limits it to some operations. */
export const POLICY_OPERATIONS = 'x-ms-apimTemplate-operationName';
/** The key of a policy's parameters that says when it runs. */
export const POLICY_SECTION = 'x-ms-apimTemplate-policySection';

function viewOperations(value: JsonValue | undefined, place: string): OperationMention[] | undefined {
  if (!isArray(value)) return undefined;
  return value.flatMap((operationId, index) => (typeof operationId === 'string' ? [{ operationId, pointer: pointer(place, index) }] : []));
}

function entriesOf(value: JsonValue | undefined, place: string): { value: JsonObject; pointer: string }[] {
  if (!isArray(value)) return [];
  return value.flatMap((entry, index) => (isObject(entry) ? [{ value: entry, pointer: pointer(place, index) }] : []));
}

function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
