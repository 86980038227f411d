import { type Contract, keyParameters, type Operation } from '../../contract/index.ts';
import type { Fault } from '../fault.ts';
import { onlyBeside } from './only-beside.ts';
import { type RequestContext, requestContextsOf } from './request-context.ts';

/** Kinds of faults that can be limited to a context, and be found there. The others break what every answer or no single request shows. */
const CROSSED: readonly string[] = [
  'broken-credential-accepted',
  'stranger-served',
  'parameter-value-invented',
  'parameter-bound-ignored',
  'parameter-of-another-type-accepted',
  'forbidden-character-accepted',
  'field-missing',
  'field-of-another-type',
  'media-type-other',
  'status-undocumented',
  'count-wrong',
  'total-wrong',
  'order-other',
  'filter-ignored',
  'refusal-says-nothing',
];

/** A text that is tried for one further resource. */
const ODD_TEXT = '/repeats-nothing';

/** So many contexts of each kind of fault and operation. The next kind begins where the one before it ended, so every context meets many kinds. */
const CONTEXTS_OF_EACH = 2;

/** Promises that are kept in the plain request only: one fault of each kind and operation, limited to some contexts in turn. */
export function crossedFaults(contract: Contract, faults: readonly Fault[]): readonly Fault[] {
  return contract.operations.flatMap((operation) => {
    const contexts = requestContextsOf(operation);
    const chosen = CROSSED.flatMap((kind) => faultOf(operation, kind, faults) ?? []);
    const odd = faults.find(({ id, operations }) => id.endsWith(ODD_TEXT) && operations?.join() === operation.id);
    const others = odd
      ? contexts.filter(({ isOfOthers }) => isOfOthers).map((context) => onlyBeside(odd, context))
      : [];
    return [
      ...others,
      ...chosen.flatMap((fault, place) =>
        contextsFor(fault, { operation, contexts })
          .filter(
            (_, at, { length }) => (at - place * CONTEXTS_OF_EACH + length * place * 2) % length < CONTEXTS_OF_EACH,
          )
          .map((context) => onlyBeside(fault, context)),
      ),
    ];
  });
}

/** The first fault of the kind that is about this operation alone. */
function faultOf({ id }: Operation, kind: string, faults: readonly Fault[]): Fault | undefined {
  return faults.find(
    ({ derivation, operations }) => derivation === kind && operations?.length === 1 && operations[0] === id,
  );
}

/** A parameter whose own promise is broken is no context, and no promise is made for two directions at once. */
function contextsFor(
  fault: Fault,
  {
    operation: { collection },
    contexts,
  }: { readonly operation: Operation; readonly contexts: readonly RequestContext[] },
): readonly RequestContext[] {
  const isTurned = fault.derivation === 'order-other' && collection?.sort?.syntax.style === 'by-direction';
  const turning = isTurned && collection.sort ? keyParameters(collection.sort).map(({ name }) => name) : [];
  const parts = [...fault.id.split(/[/.@]/), ...turning];
  return contexts.filter(({ parameter }) => parameter === undefined || !parts.includes(parameter));
}
