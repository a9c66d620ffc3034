/** Operations that are revisions of each other: those with the same `family` in their `x-ms-api-annotation`. */
import { type JsonValue, member } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { type Operation, objectOf, textOf } from '../../../connector/swagger/swagger.ts';
import { listOf, say, type Text } from '../../../text/text.ts';
import { oncePerDocument, onObject, type SwaggerRule, type Visit } from '../swagger-rule.ts';
import { familyOf } from './examples.ts';

interface Member {
  readonly operation: Operation;
  readonly revision: JsonValue | undefined;
  readonly status: string | undefined;
}

interface Family {
  readonly name: string;
  /** In file order, at least one. */
  readonly members: readonly Member[];
}

const MOST_ACTIVE = 2;

const familiesOf = oncePerDocument((swagger): readonly Family[] => {
  const families = new Map<string, Member[]>();
  for (const operation of swagger.operations) {
    const annotation = objectOf(operation.value, 'x-ms-api-annotation');
    const family = textOf(annotation, 'family');
    if (annotation === undefined || family === undefined || family === '') continue;
    const entry: Member = { operation, revision: member(annotation, 'revision'), status: textOf(annotation, 'status') };
    const members = families.get(family);
    if (members === undefined) families.set(family, [entry]);
    else members.push(entry);
  }
  return [...families].map(([name, members]) => ({ name, members }));
});

/** Reports what the check has to say of a family at the annotation of its last operation. */
function onFamily(check: (family: Family) => Text | undefined): Visit {
  return onObject(['document'], (node, report) => {
    for (const family of familiesOf(node.swagger)) {
      const message = check(family);
      const last = family.members.at(-1);
      if (message !== undefined && last !== undefined) report({ pointer: `${last.operation.pointer}/x-ms-api-annotation`, message });
    }
  });
}

function namesOf(members: readonly Member[]): Text {
  return listOf(members.map((each) => operationName(each.operation)));
}

function active(family: Family): readonly Member[] {
  return family.members.filter((each) => !each.operation.deprecated);
}

export const operationFamilyHasDuplicateRevisions: SwaggerRule = {
  id: 'OperationFamilyHasDuplicateRevisions',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Each operation of a family has a revision of its own.',
  why: 'The number says which operation is the latest. When two share it, nobody can tell which one to offer.',
  remedy: 'Number the operations 1, 2, 3 in the order in which they were published.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 1 } }),
  good: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 2 } }),
  reportedAt: '/paths/~1v2~1find/get/x-ms-api-annotation',
  visit: [
    onFamily(({ name, members }) => {
      const first = new Map<JsonValue, Member>();
      for (const each of members) {
        if (each.revision === undefined || each.revision === null) continue;
        const other = first.get(each.revision);
        if (other !== undefined) {
          return say`In the family ${name}, ${namesOf([other, each])} have the same revision ${String(each.revision)}.`;
        }
        first.set(each.revision, each);
      }
      return undefined;
    }),
  ],
};

export const operationFamilyHasManyActiveOperations: SwaggerRule = {
  id: 'OperationFamilyHasManyActiveOperations',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'At most two operations of a family are not deprecated.',
  why: 'Makers of flows choose from a list. More than the current revision and the next one beside it is a choice that they cannot make.',
  remedy: 'Add `"deprecated": true` to the oldest revisions until two are left.',
  confidence: 'medium',
  source: 'Documented rule; no published family has more than two.',
  bad: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 2 } }, { annotation: { revision: 3 } }),
  good: familyOf(
    { annotation: { revision: 1 }, parts: { deprecated: true } },
    { annotation: { revision: 2 } },
    { annotation: { revision: 3 } },
  ),
  reportedAt: '/paths/~1v3~1find/get/x-ms-api-annotation',
  visit: [
    onFamily((family) => {
      const members = active(family);
      if (members.length <= MOST_ACTIVE) return undefined;
      return say`${members.length} operations of the family ${family.name} are not deprecated: ${namesOf(members)}; at most ${MOST_ACTIVE} may be.`;
    }),
  ],
};

export const operationFamilyHasManyActiveProductionOperations: SwaggerRule = {
  id: 'OperationFamilyHasManyActiveProductionOperations',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'One operation of a family is in production at a time.',
  why: 'The revision in production is the one that makers of flows are to use. With two of them, the older one is never left behind.',
  remedy: 'Add `"deprecated": true` to the earlier revision, or keep the later one in `Preview`.',
  confidence: 'medium',
  source: 'Documented rule; all pairs of active revisions in published connectors have at least one in preview.',
  bad: familyOf({ annotation: { revision: 1, status: 'Production' } }, { annotation: { revision: 2, status: 'Production' } }),
  good: familyOf(
    { annotation: { revision: 1, status: 'Production' }, parts: { deprecated: true } },
    { annotation: { revision: 2, status: 'Production' } },
  ),
  reportedAt: '/paths/~1v2~1find/get/x-ms-api-annotation',
  visit: [
    onFamily((family) => {
      const members = active(family).filter((each) => each.status?.toLowerCase() === 'production');
      if (members.length <= 1) return undefined;
      return say`Several operations of the family ${family.name} are in production and not deprecated: ${namesOf(members)}.`;
    }),
  ],
};

export const operationFamilyHasManyEmptyRevisions: SwaggerRule = {
  id: 'OperationFamilyHasManyEmptyRevisions',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'At most one operation of a family is without a revision.',
  why: 'Operations without a number all count as the same revision, so none of them is the latest.',
  remedy: 'Add `revision` to each of them.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: familyOf({ annotation: {} }, { annotation: {} }),
  good: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 2 } }),
  reportedAt: '/paths/~1v2~1find/get/x-ms-api-annotation',
  alsoTriggers: ['OperationRevisionEmpty'],
  visit: [
    onFamily(({ name, members }) => {
      const empty = members.filter((each) => each.revision === undefined);
      return empty.length > 1 ? say`Several operations of the family ${name} have no revision: ${namesOf(empty)}.` : undefined;
    }),
  ],
};
