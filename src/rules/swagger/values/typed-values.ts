/** Parameters, items, headers and schemas: everything that describes a value by `type` and further keywords. */
import type { JsonValue } from '../../../connector/json-value.ts';
import { textOf } from '../../../connector/swagger/swagger.ts';
import { say, type Text } from '../../../text/text.ts';
import type { Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, TYPED, type Visit } from '../swagger-rule.ts';

/** Keys of everything that describes a value. A body is left out: such keys do not belong to it at all, and another rule says so. */
export function onValueKey(
  keys: readonly string[],
  check: (node: SwaggerNode, value: JsonValue, key: string, report: Report) => void,
): Visit {
  return onKey(TYPED, keys, (node, value, key, report) => {
    if (node.kind !== 'parameter' || node.in !== 'body') check(node, value, key, report);
  });
}

/** ` of Name`, to be put behind a keyword; empty where the value has no name. */
export function ofHolder(node: SwaggerNode): Text {
  if (node.kind === 'parameter') {
    const name = textOf(node.value, 'name');
    return name === undefined ? [] : say` of ${name}`;
  }
  const named = node.container === 'properties' || node.container === 'definitions' || node.container === 'headers';
  return named ? say` of ${String(node.key)}` : [];
}
