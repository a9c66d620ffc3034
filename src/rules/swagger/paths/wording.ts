import { type Operation, textOf } from '../../../connector/swagger/swagger.ts';
import { say, type Text } from '../../../text/text.ts';
import type { SwaggerNode } from '../node.ts';

/** The operation id, or method and path where there is none. */
export function operationName(operation: Operation): string {
  return operation.id ?? `${operation.method.toUpperCase()} ${operation.path.key}`;
}

/** The parameter as the subject of a sentence. */
export function parameterSubject(node: SwaggerNode): Text {
  const name = textOf(node.value, 'name');
  return name === undefined ? ['This parameter'] : say`The parameter ${name}`;
}
