/**
 * What Stryker leaves unchanged, so that the score speaks of decisions: the parts of a rule that only people read, and the examples (a test
 * runs each of them). What `visit`, `claim` and the functions around them do is changed.
 */
const READ_BY_PEOPLE = new Set(['id', 'group', 'subject', 'summary', 'why', 'remedy', 'source', 'confidence', 'levels']);
const EXAMPLES = new Set(['bad', 'good', 'reportedAt', 'alsoGives', 'alsoTriggers']);
const EXAMPLE_TYPES = new Set(['JsonObject', 'JsonValue', 'ChangeExample', 'SwaggerExample']);

/** Why the node stays as it is; undefined when it is to be changed. */
function shouldIgnore({ node, parent, parentPath }) {
  if (node.type === 'ObjectProperty' && node.key.type === 'Identifier') {
    if (READ_BY_PEOPLE.has(node.key.name)) return 'a text of a rule';
    if (EXAMPLES.has(node.key.name)) return 'an example of a rule';
  }
  if (node.type === 'VariableDeclarator' && EXAMPLE_TYPES.has(node.id.typeAnnotation?.typeAnnotation?.typeName?.name)) {
    return 'an example of a rule';
  }
  const isWord = node.type === 'StringLiteral' && parent?.type === 'TemplateLiteral';
  return isWord && parentPath?.parent?.type === 'TaggedTemplateExpression' ? 'a word of a message' : undefined;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: { shouldIgnore } }];
