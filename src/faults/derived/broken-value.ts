import { joinPointer, type Contract, type JsonPointer } from '../../contract/index.ts';
import type { Json } from '../../provider/index.ts';

/** A value that a schema refuses. */
export interface BrokenValue {
  readonly value: Json;
  /** What refuses it beside the promise that is meant to be broken. */
  readonly also: readonly JsonPointer[];
}

/** Of some values the one that breaks a promise of a schema and as little else as can be; `undefined` where none breaks it. */
export function brokenValue(
  contract: Contract,
  { schema, promise }: { readonly schema: JsonPointer; readonly promise: JsonPointer },
  values: readonly Json[],
): BrokenValue | undefined {
  return values
    .map((value) => ({ value, broken: brokenPromises(contract, schema, value) }))
    .filter(({ broken }) => broken.includes(promise))
    .map(({ value, broken }) => ({ value, also: broken.filter((other) => other !== promise) }))
    .toSorted((left, right) => left.also.length - right.also.length)[0];
}

function brokenPromises(contract: Contract, schema: JsonPointer, value: Json): JsonPointer[] {
  return [
    ...new Set(
      contract.validate(schema, value).map(({ promise, keyword }) => {
        const node = joinPointer(promise, keyword);
        return keyword === 'required' || contract.node(node) === undefined ? promise : node;
      }),
    ),
  ];
}
