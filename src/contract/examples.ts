import { isRecord, joinPointer } from './json-pointer.ts';
import type { Contract, JsonPointer } from './model/index.ts';
import { targetOf } from './reading/references.ts';

/** A named example of a response body. */
export interface ResponseExample {
  readonly operation: string;
  readonly status: string;
  readonly name: string;
  /** Of the example object, after `$ref`. */
  readonly pointer: JsonPointer;
  readonly schema: JsonPointer;
  readonly value: unknown;
  /** It does not keep the contract, and `x-rival` says why the contract stands against it. */
  readonly rival: boolean;
}

/** Every named example of every documented response. */
export function responseExamples(contract: Contract): ResponseExample[] {
  return contract.operations.flatMap((operation) =>
    operation.responses.flatMap(({ status, pointer, mediaTypes }) =>
      mediaTypes.flatMap(({ type, schema }) => {
        const examples = joinPointer(pointer, 'content', type, 'examples');
        const named = contract.node(examples);
        return Object.keys(isRecord(named) ? named : {}).map((name) => {
          const at = targetOf(contract, joinPointer(examples, name));
          const example = contract.node(at);
          const { value, 'x-rival': rival } = isRecord(example) ? example : {};
          return { operation: operation.id, status, name, pointer: at, schema, value, rival: rival !== undefined };
        });
      }),
    ),
  );
}
