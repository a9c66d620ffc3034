/** Every rule about changes. A fact belongs to the first rule that claims it, so the last one takes what is left. */
import type { ChangeRule } from '../rule.ts';
import {
  inputEnumListAdded,
  inputEnumValueRemoved,
  inputFieldOptionalToRequired,
  inputFieldTypeChanged,
  parameterLocationChanged,
  requiredInputFieldAdded,
  requiredInputFieldAddedWithDefault,
  requiredParameterAdded,
} from './breaking-inputs.ts';
import { operationDeleted, operationHidden, operationMethodChanged, operationPathChanged } from './breaking-operations.ts';
import { outputEnumListRemoved, outputFieldDeleted, outputFieldTypeChanged, outputFieldTypeFormatChanged } from './breaking-outputs.ts';
import { mapEntryChanged } from './map-entries.ts';
import {
  bodyRenamed,
  collectionFormatChanged,
  dynamicSourceRemoved,
  inputConstraintTightened,
  inputFieldRemoved,
  inputFormatChanged,
  internalDefaultChanged,
  parameterEnumListAdded,
  parameterEnumValueRemoved,
  parameterOptionalToRequired,
  parameterRemoved,
  parameterTypeChanged,
  requestMediaTypeRemoved,
} from './risky-inputs.ts';
import {
  basePathChanged,
  fieldHidden,
  hostChanged,
  notificationRemoved,
  optionalOutputFieldDeleted,
  outputEnumValueAdded,
  pagingChanged,
  securityChanged,
  successResponseRemoved,
  triggerKindChanged,
} from './risky-outputs.ts';
import { inputAdded, operationAdded, operationDeprecated, otherChange, outputAdded, textChanged } from './safe.ts';

export const changeRules: readonly ChangeRule[] = [
  mapEntryChanged,
  operationDeleted,
  operationPathChanged,
  operationMethodChanged,
  operationHidden,
  parameterLocationChanged,
  requiredParameterAdded,
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
  parameterRemoved,
  inputFieldRemoved,
  bodyRenamed,
  parameterOptionalToRequired,
  parameterTypeChanged,
  inputFormatChanged,
  parameterEnumListAdded,
  parameterEnumValueRemoved,
  inputConstraintTightened,
  collectionFormatChanged,
  internalDefaultChanged,
  dynamicSourceRemoved,
  requestMediaTypeRemoved,
  optionalOutputFieldDeleted,
  outputEnumValueAdded,
  successResponseRemoved,
  notificationRemoved,
  triggerKindChanged,
  pagingChanged,
  fieldHidden,
  hostChanged,
  basePathChanged,
  securityChanged,
  operationAdded,
  operationDeprecated,
  inputAdded,
  outputAdded,
  textChanged,
  otherChange,
];

const byId = new Map(changeRules.map((rule) => [rule.id, rule]));

export function changeRuleById(id: string): ChangeRule | undefined {
  return byId.get(id);
}
