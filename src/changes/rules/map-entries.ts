import { type ChangeRule, risky } from '../rule.ts';
import {
  inputEnumListAdded,
  inputEnumValueRemoved,
  inputFieldOptionalToRequired,
  inputFieldTypeChanged,
  requiredInputFieldAdded,
  requiredInputFieldAddedWithDefault,
} from './breaking-inputs.ts';
import { outputEnumListRemoved, outputFieldDeleted, outputFieldTypeChanged, outputFieldTypeFormatChanged } from './breaking-outputs.ts';
import { GET_TICKET, ticketField } from './examples.ts';

/** What would be breaking of a field with a name. */
const OF_FIELDS: readonly ChangeRule[] = [
  requiredInputFieldAdded,
  requiredInputFieldAddedWithDefault,
  inputFieldOptionalToRequired,
  inputFieldTypeChanged,
  inputEnumListAdded,
  inputEnumValueRemoved,
  outputFieldDeleted,
  outputFieldTypeChanged,
  outputFieldTypeFormatChanged,
  outputEnumListRemoved,
];

function mapOf(type: string): ReturnType<typeof ticketField> {
  return ticketField({ type: 'object', additionalProperties: { type } });
}

export const mapEntryChanged: ChangeRule = risky({
  id: 'MapEntryChanged',
  summary: 'The values of a map, which `additionalProperties` describes, stay as they are.',
  why: 'They have no names that the designer could offer, but expressions reach them and rely on their types.',
  remedy: 'Put the description of the values back, or add the operation as a revision.',
  source: 'The Breaking Change Detector was seen to let it pass (a changed type), where it reports the same of a field with a name.',
  bad: { old: mapOf('string'), new: mapOf('boolean') },
  good: { old: mapOf('string'), new: mapOf('string') },
  reportedAt: `${GET_TICKET}/responses/200/schema/state/additionalProperties/type`,
  claim: (fact) => {
    if (fact.on !== 'field' || !fact.inMap) return undefined;
    for (const rule of OF_FIELDS) {
      const message = rule.claim(fact);
      if (message !== undefined) return message;
    }
    return undefined;
  },
});
