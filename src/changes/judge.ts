/** Facts become changes: the first rule that claims a fact says what it means. */
import type { Swagger } from '../connector/swagger/swagger.ts';
import type { Text } from '../text/text.ts';
import type { Change, ChangePlace } from './change.ts';
import type { Fact } from './fact.ts';
import { type Facts, readFacts } from './read-facts.ts';
import { changeRules } from './rules/index.ts';
import { nameOf, shownOperation } from './wording.ts';

export interface SwaggerComparison extends Facts {
  /** One for each fact, in the same order; places have no file and no line yet. */
  readonly changes: readonly Change[];
}

export function compareSwaggers(old: Swagger, now: Swagger): SwaggerComparison {
  const { facts, incomplete } = readFacts(old, now);
  return { facts, incomplete, changes: facts.map(judge) };
}

function judge(fact: Fact): Change {
  for (const rule of changeRules) {
    const message = rule.claim(fact);
    if (message === undefined) continue;
    const help = rule.impact === 'safe' ? [] : (rule.help?.(fact) ?? withCode(rule.remedy));
    return { rule: rule.id, impact: rule.impact, message, help, ...placesOf(fact), ...operationOf(fact) };
  }
  throw new Error('No rule claims a fact, though the last one claims every fact.');
}

/** What stands between backticks in a sentence of ours, as values. */
function withCode(words: string): Text {
  return words.split('`').map((part, index) => (index % 2 === 0 ? part : { value: part }));
}

function placesOf(fact: Fact): ChangePlace & { readonly counterpart?: ChangePlace } {
  const base: ChangePlace = { side: 'base', pointer: fact.old.pointer };
  const head: ChangePlace = { side: 'head', pointer: fact.new.pointer };
  if (fact.what === 'removed') return base;
  if (fact.what === 'added') return head;
  return fact.new.value === undefined ? { ...base, counterpart: head } : { ...head, counterpart: base };
}

function operationOf(fact: Fact): Pick<Change, 'operation' | 'operationName' | 'valuePath'> {
  if (fact.on === 'document') return {};
  const operation = shownOperation(fact.operation);
  const id = operation.id;
  return { ...(id !== undefined && { operation: id }), operationName: nameOf(operation), valuePath: fact.valuePath };
}
