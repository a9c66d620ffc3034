import { isObject, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { arrayOf, type Definition, isReference, type Swagger } from '../../../connector/swagger/swagger.ts';
import { listOf, say } from '../../../text/text.ts';
import { onObject, type SwaggerRule } from '../swagger-rule.ts';

/** The definitions without which no value of this one can exist: behind required properties and members of `allOf`. */
function indispensable(swagger: Swagger, definition: Definition): readonly Definition[] {
  const found = new Set<Definition>();
  const open: JsonValue[] = [definition.value];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (!isObject(schema)) continue;
    if (isReference(schema)) {
      const target = swagger.definition(schema.$ref);
      if (target !== undefined) found.add(target);
    } else open.push(...requiredParts(swagger, schema));
  }
  return [...found];
}

function requiredParts(swagger: Swagger, schema: JsonObject): readonly JsonValue[] {
  const properties = member(schema, 'properties');
  const required = [...swagger.requiredNames(schema)].map((name) => member(properties, name)).filter((part) => part !== undefined);
  return [...required, ...(arrayOf(schema, 'allOf') ?? [])];
}

/** Cycles as the definitions on them, each found once (a search in depth, without recursion). */
function requiredCycles(swagger: Swagger): readonly (readonly Definition[])[] {
  const cycles: Definition[][] = [];
  const done = new Set<Definition>();
  const starts = new Set<Definition>();
  for (const start of swagger.definitions.values()) {
    const way: { definition: Definition; next: readonly Definition[]; index: number }[] = [];
    const positions = new Map<Definition, number>();
    const enter = (definition: Definition): void => {
      positions.set(definition, way.length);
      way.push({ definition, next: indispensable(swagger, definition), index: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const next = step.next[step.index];
      step.index += 1;
      if (next === undefined) {
        way.pop();
        positions.delete(step.definition);
        done.add(step.definition);
        continue;
      }
      const position = positions.get(next);
      if (position !== undefined && !starts.has(next)) {
        starts.add(next);
        cycles.push(way.slice(position).map((member) => member.definition));
      } else if (position === undefined && !done.has(next)) enter(next);
    }
  }
  return cycles;
}

export const requiredLoopInSchemaNotAllowed: SwaggerRule = {
  id: 'RequiredLoopInSchemaNotAllowed',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'No definition requires itself.',
  why: 'A value of such a type would have to contain another one of its kind, without end. Nobody can fill it in, and the platform cannot lay it out.',
  remedy: 'Make at least one property of the circle optional, or turn it into a list.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it, while recursion through optional properties and lists is common.',
  bad: { definitions: { Ticket: { required: ['parent'], properties: { parent: { $ref: '#/definitions/Ticket' } } } } },
  good: { definitions: { Ticket: { properties: { parent: { $ref: '#/definitions/Ticket' } } } } },
  reportedAt: '/definitions/Ticket',
  visit: [
    onObject(['document'], ({ swagger }, report) => {
      for (const cycle of requiredCycles(swagger)) {
        const [first] = cycle;
        if (first === undefined) continue;
        const names = cycle.map((definition) => definition.name);
        const message = names.length === 1 ? say`${first.name} requires itself.` : say`${listOf(names)} require each other in a circle.`;
        report({ pointer: first.pointer, message });
      }
    }),
  ],
};
