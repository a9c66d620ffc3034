/** What a dynamic extension passes to the operation that it calls, against what that operation expects. */
import { isArray, isObject, type JsonValue } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import type { Operation } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import type { Complaint } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import type { SwaggerRule, Visit } from '../swagger-rule.ts';
import { findBy, listForms, queryOf, values } from './examples.ts';
import { type Input, inputOf, matchOf, sourcesOf } from './inputs.ts';
import { DYNAMIC, type Invocation, onInvocation, type Passed } from './invocations.ts';

const FORM_BY_AREA = values('ListForms', { parameters: { area: { parameter: 'area' } } });
const AT_AREA = '/paths/~1find/get/parameters/1/x-ms-dynamic-values/parameters/area';

/** The operations for `FORM_BY_AREA`: what else its own `area` and that of the called operation have. */
function formsByArea(source: Parameters<typeof queryOf>[1], target: Parameters<typeof queryOf>[1]): SwaggerRule['bad'] {
  return { paths: { ...findBy(queryOf('area', source), queryOf('form', FORM_BY_AREA)), ...listForms(queryOf('area', target)) } };
}

/** A value that goes from an input of one operation to an input of another. */
interface Transfer {
  readonly passed: Passed;
  readonly reference: string;
  readonly source: Operation;
  readonly sourceInput: Input;
  readonly target: Operation | undefined;
  readonly targetInput: Input | undefined;
  /** Pointer of the entry in `parameters`. */
  readonly pointer: () => string;
}

type Remark = Omit<Complaint, 'pointer'>;

/** Reports at the entry what the check has to say; of operations that share the extension, the first one that it has something to say of. */
function onTransfer(check: (transfer: Transfer) => Remark | undefined): Visit {
  return onInvocation(DYNAMIC, (node, invocation, report) => {
    for (const passed of invocation.passed) {
      const remark = firstOf(transfersOf(node, invocation, passed), check);
      if (remark !== undefined) report({ pointer: entryPointer(node, invocation, passed), ...remark });
    }
  });
}

function firstOf(transfers: readonly Transfer[], check: (transfer: Transfer) => Remark | undefined): Remark | undefined {
  for (const transfer of transfers) {
    const remark = check(transfer);
    if (remark !== undefined) return remark;
  }
  return undefined;
}

function transfersOf(node: SwaggerNode, invocation: Invocation, passed: Passed): readonly Transfer[] {
  const { reference } = passed;
  if (reference === undefined) return [];
  const { target } = invocation;
  const targetInput = targetInputOf(invocation, passed);
  return sourcesOf(node).flatMap((source): readonly Transfer[] => {
    const sourceInput = inputOf(matchOf(source, reference, invocation.spelling));
    if (sourceInput === undefined) return [];
    const pointer = (): string => entryPointer(node, invocation, passed);
    return [{ passed, reference, source, sourceInput, target, targetInput, pointer }];
  });
}

function targetInputOf({ target, spelling }: Invocation, { name }: Passed): Input | undefined {
  return target && inputOf(matchOf(target, name, spelling));
}

function entryPointer(node: SwaggerNode, { steps }: Invocation, { name }: Passed): string {
  return node.pointer(...steps, 'parameters', name);
}

export const operationParameterRequiredMismatch: SwaggerRule = {
  id: 'OperationParameterRequiredMismatch',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning' },
  summary: 'A required input of a called operation is not fed from an optional one.',
  why: 'The maker of the flow may leave the optional field empty. The call then lacks a value that it cannot do without, and the list stays empty with no hint why.',
  remedy: 'Make the field required whose value is passed on, or accept that the list is empty until it is filled in.',
  confidence: 'high',
  source: 'Documented rule. 33 published connectors break it, 21 of them recent: a warning. Inputs with a default value are not counted.',
  bad: formsByArea({}, { required: true }),
  good: formsByArea({ required: true }, { required: true }),
  reportedAt: AT_AREA,
  visit: [
    onTransfer(({ passed, reference, source, sourceInput, target, targetInput }) => {
      if (target === undefined || targetInput?.required !== true || targetInput.default !== undefined || sourceInput.required)
        return undefined;
      return {
        message: say`${operationName(target)} requires ${passed.name}, but ${reference} of ${operationName(source)} may be left empty.`,
      };
    }),
  ],
};

export const operationParameterTypeMismatch: SwaggerRule = {
  id: 'OperationParameterTypeMismatch',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A value that is passed on has the type that the called operation expects.',
  why: 'The value is passed on as it was entered. A service that gets text where it expects a number refuses the call, and the list stays empty.',
  remedy: 'Give both inputs the same `type`: the one that the service really has.',
  confidence: 'high',
  source: 'Documented rule; none of 1,679 references in published connectors breaks it. An integer is a number.',
  bad: formsByArea({}, { type: 'integer' }),
  good: formsByArea({ type: 'integer' }, { type: 'integer' }),
  reportedAt: AT_AREA,
  visit: [
    onTransfer(({ passed, reference, source, sourceInput, target, targetInput }) => {
      const [from, to] = [sourceInput.type, targetInput?.type];
      if (target === undefined || from === undefined || to === undefined || fits(from, to)) return undefined;
      const message = say`${passed.name} of ${operationName(target)} has the type ${to}, but ${reference} of ${operationName(source)} the type ${from}.`;
      return { message };
    }),
  ],
};

function fits(type: string, declared: string): boolean {
  return type === declared || (type === 'integer' && declared === 'number');
}

export const sourcePropertyInternal: SwaggerRule = {
  id: 'SourcePropertyInternal',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'error' },
  summary: 'Values are only taken from inputs that makers of flows see.',
  why: 'An internal input has no field in the designer, so there is no value to pass on, not even its default.',
  remedy: 'Pass the fixed value instead of the reference, or make the input visible.',
  confidence: 'medium',
  source: 'Documented rule; one published connector of 2020 breaks it. That internal operations are exempt is inferred.',
  bad: formsByArea({ required: true, default: 'north', 'x-ms-visibility': 'internal' }, {}),
  good: formsByArea({}, {}),
  reportedAt: AT_AREA,
  visit: [
    onTransfer(({ passed, reference, source, sourceInput, pointer }) => {
      if (!sourceInput.internal || source.internal) return undefined;
      const message = say`${reference} of ${operationName(source)} is internal, so there is no value to pass on.`;
      const value = sourceInput.default;
      if (value === undefined) return { message };
      const fixed = passed.referenceKey === 'parameter' ? value : { value };
      return {
        message,
        help: say`Pass its default value instead.`,
        fix: { kind: 'json', edits: [{ op: 'set', pointer: pointer(), value: fixed }] },
      };
    }),
  ],
};

/** The types that a fixed value can be compared with. */
const JSON_TYPES: readonly string[] = ['string', 'integer', 'number', 'boolean', 'array', 'object'];

function jsonTypeOf(value: JsonValue): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (isArray(value)) return 'array';
  return isObject(value) ? 'object' : typeof value;
}

export const operationParameterStaticTypeMismatch: SwaggerRule = {
  id: 'OperationParameterStaticTypeMismatch',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A fixed value has the type of the input that it is passed to.',
  why: 'The value is sent as it is written. A service that gets text where it expects a number refuses the call, and the list stays empty.',
  remedy: 'Write the value in the type of the input: numbers and `true` or `false` without quotation marks.',
  confidence: 'high',
  source: 'Documented rule; none of 1,508 fixed values in published connectors breaks it.',
  bad: {
    paths: {
      ...findBy(queryOf('form', values('ListForms', { parameters: { top: '10' } }))),
      ...listForms(queryOf('top', { type: 'integer' })),
    },
  },
  good: {
    paths: {
      ...findBy(queryOf('form', values('ListForms', { parameters: { top: 10 } }))),
      ...listForms(queryOf('top', { type: 'integer' })),
    },
  },
  reportedAt: '/paths/~1find/get/parameters/0/x-ms-dynamic-values/parameters/top',
  visit: [
    onInvocation(DYNAMIC, (node, invocation, report) => {
      for (const passed of invocation.passed) {
        const { fixed, name, fixedAt } = passed;
        const declared = targetInputOf(invocation, passed)?.type;
        if (invocation.target === undefined || declared === undefined || fixed === undefined || fixed === null) continue;
        const type = jsonTypeOf(fixed);
        if (!JSON_TYPES.includes(declared) || fits(type, declared)) continue;
        const pointer = entryPointer(node, invocation, passed);
        const value = converted(fixed, declared);
        const edits = value === undefined ? [] : [{ op: 'set', pointer: [pointer, ...fixedAt].join('/'), value } as const];
        report({
          pointer,
          message: say`${name} of ${operationName(invocation.target)} has the type ${declared}; the value that is passed has the type ${type}.`,
          ...(edits.length > 0 && { fix: { kind: 'json', edits } as const }),
        });
      }
    }),
  ],
};

/** The same value in another type, when there is no doubt about it. */
function converted(value: JsonValue, type: string): JsonValue | undefined {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (typeof value !== 'string') return undefined;
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined;
  if (type === 'integer' && /^-?[0-9]{1,15}$/.test(value)) return Number(value);
  return type === 'number' && /^-?[0-9]{1,12}(\.[0-9]{1,3})?$/.test(value) ? Number(value) : undefined;
}
