/** The texts that makers of flows read, in one place for all rules about wording. */
import type { Report } from '../../rule.ts';
import { isVisibleField } from '../document/visible-fields.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, type Visit } from '../swagger-rule.ts';

export const QUALITY = 'Wording and schema quality';

export type ShownTextCheck = (node: SwaggerNode, text: string, key: string, report: Report) => void;

/** Calls the check for texts of operations that are shown. Empty texts are left out. */
export function onOperationText(keys: readonly string[], check: ShownTextCheck): Visit {
  return onKey(['operation'], keys, (node, value, key, report) => {
    if (typeof value === 'string' && value.trim() !== '' && !node.internal) check(node, value, key, report);
  });
}

/** Calls the check for texts of parameters outside the body that are shown. Empty texts are left out. */
export function onParameterText(keys: readonly string[], check: ShownTextCheck): Visit {
  return onKey(['parameter'], keys, (node, value, key, report) => {
    if (typeof value === 'string' && value.trim() !== '' && isVisibleField(node)) check(node, value, key, report);
  });
}

/** Calls the check for texts of `info`. Empty texts are left out. */
export function onInfoText(keys: readonly string[], check: ShownTextCheck): Visit {
  return onKey(['info'], keys, (node, value, key, report) => {
    if (typeof value === 'string' && value.trim() !== '') check(node, value, key, report);
  });
}

export function wordsBetweenBlanks(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
