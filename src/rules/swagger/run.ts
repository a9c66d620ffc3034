/** Runs swagger rules over one file. */
import type { JsonDocument } from '../../connector/json-document.ts';
import { isObject, type JsonValue, member } from '../../connector/json-value.ts';
import { Swagger } from '../../connector/swagger/swagger.ts';
import { say } from '../../text/text.ts';
import type { Complaint, Report } from '../rule.ts';
import type { SwaggerNode } from './node.ts';
import { inDocumentOrder } from './order.ts';
import type { FileNature, SwaggerFile, SwaggerRule } from './swagger-rule.ts';
import { type Caller, type Calls, callsOf, walk } from './walk.ts';

export interface SwaggerComplaint {
  readonly rule: SwaggerRule;
  readonly complaint: Complaint;
}

/** A rule that broke down: its findings up to there stand, what it would have said of the rest is not known. */
export interface BrokenRule {
  readonly rule: SwaggerRule;
  readonly error: unknown;
}

export interface SwaggerRun {
  /** In the order of the document, equal findings once. */
  readonly complaints: readonly SwaggerComplaint[];
  readonly broken: readonly BrokenRule[];
}

/**
 * Most findings of one rule in one file. Nobody reads further, and a made file could ask for millions, each with a pointer as long as
 * its nesting is deep.
 */
const MOST_OF_A_RULE = 1000;

const CALLS = new WeakMap<readonly SwaggerRule[], Calls>();

/**
 * Runs the rules over a file. Hand in the same array of rules for every file: what is worked out of it is kept.
 * `swagger` may be handed in where the index of the document exists already.
 */
export function runSwaggerRules(
  document: JsonDocument,
  rules: readonly SwaggerRule[],
  swagger: Swagger = new Swagger(document.value),
): SwaggerRun {
  const calls = callsFor(rules);
  const caller = new GuardedCaller(rules);
  const nature = natureOf(document.value);
  for (const wanted of calls.files) caller.file(wanted, { document, nature });
  if (nature === 'swagger') walk(swagger, calls, caller);
  return { complaints: inDocumentOrder(document.value, caller.complaints), broken: [...caller.broken.values()] };
}

/** Calls the rules and collects what they report. A rule that throws or has said enough is not called again; the others go on. */
class GuardedCaller implements Caller {
  readonly complaints: SwaggerComplaint[] = [];
  readonly broken = new Map<number, BrokenRule>();
  readonly #rules: readonly SwaggerRule[];
  readonly #counts: Uint32Array;
  /** 1 for a rule that is not called again. */
  readonly #done: Uint8Array;
  /** The rule that is being called. Rules report while they are called, so that all can have the same function for it. */
  #calling = 0;
  readonly #report: Report;

  constructor(rules: readonly SwaggerRule[]) {
    this.#rules = rules;
    this.#counts = new Uint32Array(rules.length);
    this.#done = new Uint8Array(rules.length);
    this.#report = (complaint) => this.#collect(complaint);
  }

  #collect(complaint: Complaint): void {
    const rule = this.#rules[this.#calling] as SwaggerRule;
    const count = (this.#counts[this.#calling] ?? 0) + 1;
    this.#counts[this.#calling] = count;
    if (count <= MOST_OF_A_RULE) this.complaints.push({ rule, complaint });
    if (count === MOST_OF_A_RULE + 1) {
      this.#done[this.#calling] = 1;
      const message = say`The file breaks this rule in more than ${MOST_OF_A_RULE} places; the rest is not listed.`;
      this.complaints.push({ rule, complaint: { pointer: '', message } });
    }
  }

  file(wanted: Parameters<Caller['file']>[0], file: SwaggerFile): void {
    this.#calling = wanted.rule;
    try {
      wanted.check(file, this.#report);
    } catch (error) {
      this.#fail(wanted.rule, error);
    }
  }

  object(wanted: Parameters<Caller['object']>[0], node: SwaggerNode): void {
    if (this.#done[wanted.rule] === 1) return;
    this.#calling = wanted.rule;
    try {
      wanted.check(node, this.#report);
    } catch (error) {
      this.#fail(wanted.rule, error);
    }
  }

  key(wanted: Parameters<Caller['key']>[0], node: SwaggerNode, value: JsonValue, key: string): void {
    if (this.#done[wanted.rule] === 1) return;
    this.#calling = wanted.rule;
    try {
      wanted.check(node, value, key, this.#report);
    } catch (error) {
      this.#fail(wanted.rule, error);
    }
  }

  #fail(index: number, error: unknown): void {
    this.#done[index] = 1;
    this.broken.set(index, { rule: this.#rules[index] as SwaggerRule, error });
  }
}

function callsFor(rules: readonly SwaggerRule[]): Calls {
  let calls = CALLS.get(rules);
  if (calls === undefined) {
    calls = callsOf(rules);
    CALLS.set(rules, calls);
  }
  return calls;
}

/** What a file is, so that a file of another kind gets one clear finding instead of a hundred that follow from it. */
function natureOf(value: JsonValue | undefined): FileNature {
  if (value === undefined) return 'unreadable';
  if (!isObject(value)) return 'not-an-object';
  return Object.hasOwn(value, 'openapi') && member(value, 'swagger') !== '2.0' ? 'openapi-3' : 'swagger';
}
