/** What a person fills in to make a connection, from apiProperties.json. */
import { textOfValue } from '../changes/wording.ts';
import { isArray, isObject, type JsonValue, member, pointer } from '../connector/json-value.ts';
import type { ConnectionParameter, ParameterGroup, Properties } from '../connector/properties.ts';
import { textOf } from '../connector/swagger/swagger.ts';
import { placeKey } from './places.ts';
import type { Connection, ConnectionField, ConnectionWay } from './preview.ts';
import { writtenText } from './written-text.ts';

const MOST_WAYS = 30;
const MOST_FIELDS = 60;
const MOST_CHOICES = 100;

/** Where there are sets, the user chooses one of them and the plain parameters are not asked for. */
export function readConnection(properties: Properties): Connection {
  const { sets, groups } = properties;
  const question = textOf(member(member(properties.value, 'connectionParameterSets'), 'uiDefinition'), 'displayName');
  const plain = groups.filter(({ pointer: at }) => at === PLAIN);
  const ways: readonly ConnectionWay[] =
    sets.length === 0
      ? [{ name: undefined, description: undefined, fields: plain.flatMap(fieldsOf), places: [placeKey('properties', PLAIN)] }]
      : sets.map((set) => ({
          name: writtenText(member(member(set.value, 'uiDefinition'), 'displayName')) ?? set.name,
          description: writtenText(member(member(set.value, 'uiDefinition'), 'description')),
          fields: groups.filter((group) => group.pointer === pointer(set.pointer, 'parameters')).flatMap(fieldsOf),
          places: [placeKey('properties', set.pointer)],
        }));
  return {
    question: sets.length === 0 ? undefined : (question ?? 'Authentication type'),
    ways: ways.slice(0, MOST_WAYS).map((way) => ({ ...way, fields: way.fields.slice(0, MOST_FIELDS) })),
    cut: ways.length > MOST_WAYS || ways.some(({ fields }) => fields.length > MOST_FIELDS),
  };
}

const PLAIN = '/properties/connectionParameters';

function fieldsOf(group: ParameterGroup): ConnectionField[] {
  return group.parameters.filter(isShown).map((parameter) => ({
    name: parameter.name,
    label: writtenText(member(parameter.ui, 'displayName')) ?? parameter.name,
    description: writtenText(member(parameter.ui, 'description')) ?? writtenText(member(parameter.ui, 'tooltip')),
    kind: kindOf(parameter),
    required: saysYes(member(parameter.constraints, 'required')),
    default: writtenText(member(parameter.value, 'defaultValue')) ?? writtenText(member(parameter.constraints, 'default')),
    choices: choicesOf(parameter),
    places: [placeKey('properties', parameter.pointer)],
  }));
}

/** A log-in window and a gateway are seen as well, though nothing is typed there. */
function isShown({ visible, constraints, type }: ConnectionParameter): boolean {
  return visible || (!saysYes(member(constraints, 'hidden')) && (type === 'oauthSetting' || type === 'gatewaySetting'));
}

const saysYes = (value: JsonValue | undefined): boolean => value === true || value === 'true';

const KINDS: ReadonlyMap<string, ConnectionField['kind']> = new Map([
  ['securestring', 'secret'],
  ['oauthsetting', 'sign-in'],
  ['gatewaysetting', 'gateway'],
  ['bool', 'yes-no'],
  ['int', 'number'],
]);

function kindOf(parameter: ConnectionParameter): ConnectionField['kind'] {
  if (choicesOf(parameter) !== undefined) return 'choice';
  if (parameter.type === 'string' && member(parameter.constraints, 'clearText') === false) return 'secret';
  return KINDS.get(parameter.type?.toLowerCase() ?? '') ?? 'text';
}

function choicesOf({ constraints, value }: ConnectionParameter): readonly string[] | undefined {
  const values = [member(constraints, 'allowedValues'), member(value, 'allowedValues')].find(isArray);
  if (values === undefined || values.length === 0) return undefined;
  return values.slice(0, MOST_CHOICES).map(choiceName);
}

function choiceName(entry: JsonValue): string {
  return textOfValue(isObject(entry) ? (writtenText(member(entry, 'text')) ?? member(entry, 'value') ?? '') : entry);
}
