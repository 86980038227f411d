import {
  isRecord,
  joinPointer,
  jointSchemas,
  possibleSchemas,
  type Contract,
  type JsonPointer,
  type Outcome,
} from '../../../contract/index.ts';

/** Where the code stands in a body: where the outcome says, else in the first field whose schema is that of a code and accepts a likely one. */
export function codePointer(contract: Contract, outcome: Outcome): JsonPointer | undefined {
  if (outcome.code !== undefined || outcome.schema === undefined) return outcome.code?.at;
  const name = possibleSchemas(contract, outcome.schema)
    .flatMap(({ pointer, schema: { properties } }) =>
      Object.keys(isRecord(properties) ? properties : {}).map((key) => ({
        key,
        at: joinPointer(pointer, 'properties', key),
      })),
    )
    .find(({ at }) => isCode(contract, at) && contract.validate(at, outcome.likely[0]).length === 0)?.key;
  return name === undefined ? undefined : joinPointer('', name);
}

function isCode(contract: Contract, schema: JsonPointer): boolean {
  return jointSchemas(contract, schema).some(
    (view) =>
      ['pattern', 'enum', 'const'].some((keyword) => keyword in view.schema) || view.schema['type'] === 'integer',
  );
}
