/** Lists of operationIds in apiProperties.json, whether they limit a policy or name what runs the script. */
import { pointer } from '../../connector/json-value.ts';
import { type OperationMention, POLICY_OPERATIONS, type Policy, type Properties } from '../../connector/properties.ts';
import type { Swagger } from '../../connector/swagger/swagger.ts';
import type { Fix } from '../../fixes/fix.ts';
import { listOf, say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import type { Report } from '../rule.ts';
import { onEachPolicy, onProperties, withSwagger } from './checks.ts';
import { withHeaderParameters, withScriptOperations } from './examples.ts';
import { at, CUSTOM_CODE, DOCUMENTED, FIRST_POLICY, POLICIES, PUBLISHED } from './groups.ts';
import { didYouMean, guesser, kindOf, seen } from './wording.ts';

const FIRST_LIST = `${FIRST_POLICY}/parameters/${POLICY_OPERATIONS}`;
const SCRIPT_LIST = '/properties/scriptOperations';

function listPointer(policy: Policy): string {
  return pointer(policy.parametersPointer, POLICY_OPERATIONS);
}

function complainOfUnknown(mentions: readonly OperationMention[], swagger: Swagger, report: Report): void {
  const unknown = mentions.filter(({ operationId }) => !swagger.operationsById.has(operationId));
  if (unknown.length === 0) return;
  const guess = guesser([...swagger.operationsById.keys()]);
  for (const { operationId, pointer: place } of unknown) {
    const meant = guess(operationId);
    const message = say`The swagger has no operation ${seen(operationId)}.${didYouMean(meant)}`;
    report({ pointer: place, message, ...(meant === undefined ? {} : setTo(place, meant, operationId)) });
  }
}

/** Only a difference in case is sure enough to be mended. */
function setTo(place: string, meant: string, written: string): { fix?: Fix } {
  if (meant.toLowerCase() !== written.toLowerCase()) return {};
  return { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: meant }] } };
}

function complainOfRepeated(mentions: readonly OperationMention[], place: string, report: Report): void {
  const firsts = new Map<string, OperationMention>();
  for (const mention of mentions) if (!firsts.has(mention.operationId)) firsts.set(mention.operationId, mention);
  const repeated = mentions.filter((mention) => firsts.get(mention.operationId) !== mention);
  if (repeated.length === 0) return;
  const names = [...new Set(repeated.map(({ operationId }) => operationId.slice(0, 60)))];
  // From the end, so that no removal moves the place of the next one.
  const edits = repeated.map((mention) => ({ op: 'remove' as const, pointer: mention.pointer })).reverse();
  report({ pointer: place, message: say`The list names ${listOf(names)} more than once.`, fix: { kind: 'json', edits } });
}

export const policyOperationListInvalid: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyOperationListInvalid',
  levels: { documented: 'error' },
  summary: 'The operations of a policy are a list.',
  why: 'A single text is not understood, and the policy runs for all operations or for none.',
  remedy: 'Write a list of operationIds.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withHeaderParameters({ [POLICY_OPERATIONS]: 'ListTickets' }),
  good: withHeaderParameters({ [POLICY_OPERATIONS]: ['ListTickets'] }),
  reportedAt: at(FIRST_LIST),
  check: onEachPolicy((policy, report) => {
    const operations = policy.parameters.get(POLICY_OPERATIONS);
    if (operations === undefined || policy.operations !== undefined) return;
    const place = listPointer(policy);
    const fix: { fix?: Fix } =
      typeof operations === 'string' ? { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: [operations] }] } } : {};
    report({ pointer: place, message: say`${POLICY_OPERATIONS} is ${[kindOf(operations)]}, not a list.`, ...fix });
  }),
};

export const policyOperationListEmpty: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyOperationListEmpty',
  levels: { documented: 'warning' },
  summary: 'The list of a policy’s operations is not empty.',
  why: 'Without the key the policy is for all operations; what an empty list means is not documented.',
  remedy: 'Delete the key to apply the policy everywhere, or name the operations.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withHeaderParameters({ [POLICY_OPERATIONS]: [] }),
  good: withHeaderParameters({ [POLICY_OPERATIONS]: ['ListTickets'] }),
  reportedAt: at(FIRST_LIST),
  check: onEachPolicy((policy, report) => {
    const list = policy.parameters.get(POLICY_OPERATIONS);
    if (!Array.isArray(list) || list.length > 0) return;
    report({ pointer: listPointer(policy), message: say`${POLICY_OPERATIONS} is an empty list.` });
  }),
};

export const policyOperationNotFound: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyOperationNotFound',
  levels: { documented: 'error' },
  summary: 'A policy names only operations that the swagger has.',
  why: 'The policy never runs for an operation that does not exist, and the one that was meant goes without it.',
  remedy: 'Write the operationId exactly as in the swagger.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withHeaderParameters({ [POLICY_OPERATIONS]: ['listTickets'] }),
  good: withHeaderParameters({ [POLICY_OPERATIONS]: ['ListTickets'] }),
  reportedAt: at(`${FIRST_LIST}/0`),
  check: withSwagger((properties, swagger, report) => {
    complainOfUnknown(policyMentions(properties), swagger, report);
  }),
};

function policyMentions(properties: Properties): OperationMention[] {
  return properties.policies.flatMap((policy) => policy.operations ?? []);
}

export const policyOperationDuplicate: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyOperationDuplicate',
  levels: { documented: 'warning' },
  summary: 'A policy names each operation once.',
  why: 'A repetition changes nothing; usually another operation was meant.',
  remedy: 'Remove the repetition, or name the operation that was meant.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withHeaderParameters({ [POLICY_OPERATIONS]: ['ListTickets', 'ListTickets'] }),
  good: withHeaderParameters({ [POLICY_OPERATIONS]: ['ListTickets', 'GetTicket'] }),
  reportedAt: at(FIRST_LIST),
  check: onEachPolicy((policy, report) => complainOfRepeated(policy.operations ?? [], listPointer(policy), report)),
};

export const scriptOperationNotFound: ConnectorRule = {
  ...CUSTOM_CODE,
  id: 'ScriptOperationNotFound',
  levels: { documented: 'error' },
  summary: '`scriptOperations` names only operations that the swagger has.',
  why: 'The operation that was meant goes past the script.',
  remedy: 'Write the operationId exactly as in the swagger.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withScriptOperations(['postCall']),
  good: withScriptOperations(['ListTickets']),
  reportedAt: at(`${SCRIPT_LIST}/0`),
  check: withSwagger((properties, swagger, report) => {
    complainOfUnknown(properties.scriptOperations ?? [], swagger, report);
  }),
};

export const scriptOperationDuplicate: ConnectorRule = {
  ...CUSTOM_CODE,
  id: 'ScriptOperationDuplicate',
  levels: { documented: 'warning' },
  summary: '`scriptOperations` names each operation once.',
  why: 'A repetition changes nothing; usually another operation was meant.',
  remedy: 'Remove the repetition, or name the operation that was meant.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withScriptOperations(['ListTickets', 'ListTickets']),
  good: withScriptOperations(['ListTickets', 'GetTicket']),
  reportedAt: at(SCRIPT_LIST),
  check: onProperties((properties, report) => complainOfRepeated(properties.scriptOperations ?? [], SCRIPT_LIST, report)),
};
