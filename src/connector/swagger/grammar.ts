/**
 * The objects of Swagger 2.0: which keys each of them may have, and where a key leads to further objects.
 *
 * Source: the OpenAPI Specification 2.0, plus the places where the platform puts whole objects into extensions. Keys that start with `x-`
 * are allowed everywhere and named here only where objects to be visited lie below them.
 */

/** The kinds of object that a walk over the document meets. A `reference` stands where a parameter, response or schema has `$ref`. */
export type ObjectKind =
  | 'document'
  | 'info'
  | 'contact'
  | 'license'
  | 'tag'
  | 'externalDocs'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'items'
  | 'response'
  | 'header'
  | 'schema'
  | 'xml'
  | 'reference'
  | 'securityDefinition'
  | 'securityRequirement'
  | 'metadataEntry'
  | 'notificationContent';

/** What lies below a key: one object, or a map or a list of them. */
export interface Child {
  readonly kind: ObjectKind;
  readonly shape: 'one' | 'map' | 'list';
  /** Keys of the map that start with `x-` are extensions, not members. */
  readonly extensible?: true;
}

export type Keys = ReadonlyMap<string, Child | null>;

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;
export type Method = (typeof METHODS)[number];

const one = (kind: ObjectKind): Child => ({ kind, shape: 'one' });
const mapOf = (kind: ObjectKind): Child => ({ kind, shape: 'map' });
const listOf = (kind: ObjectKind): Child => ({ kind, shape: 'list' });

function keys(leaves: string, children: Readonly<Record<string, Child>> = {}): Keys {
  const names = leaves === '' ? [] : leaves.split(' ');
  return new Map<string, Child | null>([...names.map((name): [string, null] => [name, null]), ...Object.entries(children)]);
}

const RANGES =
  'default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf';

/** Known keys by kind of object; the value is where the key leads, or null for a plain value. */
export const GRAMMAR: Readonly<Record<ObjectKind, Keys>> = {
  document: keys('swagger host basePath schemes consumes produces', {
    info: one('info'),
    paths: { kind: 'pathItem', shape: 'map', extensible: true },
    definitions: mapOf('schema'),
    parameters: mapOf('parameter'),
    responses: mapOf('response'),
    securityDefinitions: mapOf('securityDefinition'),
    security: listOf('securityRequirement'),
    tags: listOf('tag'),
    externalDocs: one('externalDocs'),
    'x-ms-connector-metadata': listOf('metadataEntry'),
  }),
  info: keys('title description termsOfService version', { contact: one('contact'), license: one('license') }),
  contact: keys('name url email'),
  license: keys('name url'),
  tag: keys('name description', { externalDocs: one('externalDocs') }),
  externalDocs: keys('description url'),
  pathItem: keys('$ref', {
    ...Object.fromEntries(METHODS.map((method) => [method, one('operation')])),
    parameters: listOf('parameter'),
    'x-ms-notification-content': one('notificationContent'),
  }),
  operation: keys('tags summary description operationId consumes produces schemes deprecated', {
    externalDocs: one('externalDocs'),
    parameters: listOf('parameter'),
    responses: { kind: 'response', shape: 'map', extensible: true },
    security: listOf('securityRequirement'),
  }),
  parameter: keys(`name in description required type format allowEmptyValue collectionFormat ${RANGES}`, {
    schema: one('schema'),
    items: one('items'),
  }),
  items: keys(`type format collectionFormat ${RANGES}`, { items: one('items') }),
  response: keys('description examples', { schema: one('schema'), headers: mapOf('header') }),
  header: keys(`description type format collectionFormat ${RANGES}`, { items: one('items') }),
  schema: keys(`$ref format title description ${RANGES} maxProperties minProperties required type discriminator readOnly example`, {
    properties: mapOf('schema'),
    items: one('schema'),
    additionalProperties: one('schema'),
    allOf: listOf('schema'),
    xml: one('xml'),
    externalDocs: one('externalDocs'),
  }),
  xml: keys('name namespace attribute prefix wrapped'),
  reference: keys('$ref'),
  securityDefinition: keys('type description name in flow authorizationUrl tokenUrl scopes'),
  securityRequirement: keys(''),
  metadataEntry: keys('propertyName propertyValue'),
  notificationContent: keys('description headers', { schema: one('schema') }),
};

/** Kinds that may be written as `{"$ref": …}` instead. */
export const REFERABLE: ReadonlySet<ObjectKind> = new Set<ObjectKind>(['parameter', 'response', 'schema']);
