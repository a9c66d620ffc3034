/** What messages call the objects of a document. */
import { operationName } from '../../connector/swagger/operation-name.ts';
import { textOf } from '../../connector/swagger/swagger.ts';
import { say, type Text } from '../../text/text.ts';
import type { SwaggerNode } from './node.ts';

/** The object as the subject of a sentence: "The parameter `status` of `ListTickets`". */
export function subjectOf(node: SwaggerNode): Text {
  switch (node.kind) {
    case 'document':
      return say`The document`;
    case 'operation':
      return say`The operation ${node.operation === undefined ? String(node.key) : operationName(node.operation)}`;
    case 'parameter':
      return parameterWithPlace(node);
    case 'response':
      return say`The response ${String(node.key)}${ofOperation(node)}`;
    case 'header':
      return say`The response header ${String(node.key)}`;
    case 'securityDefinition':
      return say`The security definition ${String(node.key)}`;
    case 'metadataEntry':
      return say`Entry ${Number(node.key) + 1} of ${'x-ms-connector-metadata'}`;
    case 'tag':
      return say`Entry ${Number(node.key) + 1} of ${'tags'}`;
    default:
      return [{ value: String(node.key) }];
  }
}

/** The parameter as the subject of a sentence, where its place is told by the line of the finding. */
export function parameterSubject(node: SwaggerNode): Text {
  const name = textOf(node.value, 'name');
  return name === undefined ? ['This parameter'] : say`The parameter ${name}`;
}

function parameterWithPlace(node: SwaggerNode): Text {
  const name = textOf(node.value, 'name') ?? '';
  const called = name === '' ? say`number ${Number(node.key) + 1}` : say`${name}`;
  if (node.writtenIn === 'shared') return say`The shared parameter ${String(node.key)}`;
  if (node.path !== undefined && node.writtenIn === 'path') return say`The parameter ${called} of the path ${node.path.key}`;
  return say`The parameter ${called}${ofOperation(node)}`;
}

function ofOperation(node: SwaggerNode): Text {
  return node.operation === undefined ? [] : say` of ${operationName(node.operation)}`;
}
