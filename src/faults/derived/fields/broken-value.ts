import { joinPointer, schemaKeyword, type Contract, type JsonPointer } from '../../../contract/index.ts';
import type { Json } from '../../../provider/pipeline/index.ts';

/** A value that a schema refuses. */
export interface BrokenValue {
  readonly value: Json;
  /** The promise that it is meant to break. */
  readonly promise: JsonPointer;
  /** Other promises that it breaks too. */
  readonly also: readonly JsonPointer[];
}

/** Of some values the one that breaks a promise of a schema and as few others as possible; `undefined` where none breaks it. */
export function brokenValue(
  contract: Contract,
  { schema, promise }: { readonly schema: JsonPointer; readonly promise: JsonPointer },
  values: readonly Json[],
): BrokenValue | undefined {
  return values
    .map((value) => ({ value, broken: brokenPromises(contract, schema, value) }))
    .filter(({ broken }) => broken.includes(promise))
    .map(({ value, broken }) => ({ value, promise, also: broken.filter((other) => other !== promise) }))
    .toSorted((left, right) => left.also.length - right.also.length)[0];
}

/** The same for the type of a schema. */
export function valueOfAnotherType(
  contract: Contract,
  schema: JsonPointer,
  values: readonly Json[],
): BrokenValue | undefined {
  const type = schemaKeyword(contract, schema, 'type');
  return type && brokenValue(contract, { schema, promise: joinPointer(type.promise, 'type') }, values);
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
