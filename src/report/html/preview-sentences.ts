/** Every sentence of the preview page that is ours. */
import type { ConnectionField, DynamicSource, Preview, PreviewOperation, Trigger } from '../../preview/preview.ts';
import { say, type Text } from '../../text/text.ts';
import { count } from '../sentences.ts';

export const LEAD = 'What people who build flows and apps with this connector will see. Nothing of it is sent anywhere.';
export const CONNECTION = 'Connection';
export const CONNECTION_CARD = 'Create a connection';
export const CONNECTION_LEAD = 'Asked for once, before the connector can be used.';
export const NO_CONNECTION_FIELDS = 'Nothing is asked for: the connection is made with one click.';
export const CONNECTION_UNKNOWN = 'apiProperties.json could not be read, so it is not known what is asked for.';
export const MORE_CONNECTION = 'There are more ways or fields than are shown here.';
export const TRIGGERS = 'Triggers';
export const ACTIONS = 'Actions';
export const INPUTS = 'Parameters';
export const OUTPUTS = 'Returns';
export const OUTPUTS_OF_TRIGGER = 'What the flow receives';
export const NO_INPUTS = 'There is nothing to fill in.';
export const NO_OUTPUTS = 'Nothing is declared to come back: a flow can use nothing of the answer.';
export const NO_DESCRIPTION = 'No description';
export const NO_ID = 'Without an operationId no flow can use it.';
export const REQUIRED = 'required';
export const ADD_ITEM = '+ Add new item';
export const ADD_ENTRY = '+ Add a name and a value';
export const NO_OPERATIONS = 'There is no operation that users would see.';
export const REPEATS = 'and so on: the schema holds itself';
export const TOO_MANY_FIELDS = 'There are more fields than are shown here.';
export const WHOLE_ANSWER = 'The answer as a whole';
const CHOOSE = 'Choose a value';
export const YES_NO = ['Yes', 'No'] as const;

export function advancedHeading(fields: number, findings: number): string {
  const marked = findings === 0 ? '' : `, ${count(findings, 'finding')}`;
  return `Show advanced options (${fields}${marked})`;
}

export function moreOperations(number: number): string {
  return `And ${count(number, 'more operation')}, not shown here.`;
}

export function moreRemarks(number: number): string {
  return `and ${count(number, 'more finding')} here`;
}

export function otherFindings({ otherFindings: number }: Preview): string {
  return number === 0 ? '' : `${count(number, 'more finding')} about what is not shown here: \`connector-preflight check\` lists them.`;
}

export function internalInputs({ internalInputs: number }: PreviewOperation): string {
  if (number === 0) return '';
  return `${count(number, 'internal input')} left out: users do not see ${number === 1 ? 'it' : 'them'}.`;
}

/** `From the operation 'List queues'`. */
export function dynamicSentence({ fills, operation, operationId }: DynamicSource): Text {
  const what = [fills === 'choices' ? 'The choices come' : 'The fields come'];
  if (operation !== undefined) return say`${what} from the operation ${operation}.`;
  if (operationId === undefined) return say`${what} from another operation, which is not named.`;
  return say`${what} from the operation ${operationId}, which does not exist.`;
}

export function triggerSentence({ way, delivery, hint }: Trigger): Text {
  const start = way === 'webhook' ? 'The service calls when something happens' : 'Asks the service at the interval that the flow sets';
  const runs = { single: '; one run for each item.', batch: '; one run for all items of an answer.', none: '.' }[delivery ?? 'none'];
  return hint === undefined ? [`${start}${runs}`] : say`${[`${start}${runs}`]} To see it work: ${hint}`;
}

export const CONNECTION_PLACEHOLDERS: Readonly<Record<ConnectionField['kind'], string>> = {
  text: '',
  secret: '••••••••',
  number: '0',
  'yes-no': 'Yes or no',
  choice: CHOOSE,
  'sign-in': 'Sign in',
  gateway: 'Choose a gateway',
};
