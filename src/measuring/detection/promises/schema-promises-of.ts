import {
  constraints,
  isRecord,
  itemSchemas,
  joinPointer,
  jointSchemas,
  pointerSegments,
  type Contract,
  type JsonPointer,
} from '../../../contract/index.ts';
import type { ContractPromise } from './contract-promise.ts';

/** Everything that a schema promises of a value, at any depth: types, bounds, and which fields are there. */
export function* schemaPromisesOf(contract: Contract, schema: JsonPointer): Generator<ContractPromise> {
  const nodes = jointSchemas(contract, schema);
  const required = nodes.flatMap((node) => (Array.isArray(node.schema['required']) ? node.schema['required'] : []));
  for (const { keyword, promise } of constraints(contract, { schemaPointer: schema }))
    yield {
      pointer: joinPointer(promise, keyword === 'not-pattern' ? 'not' : keyword),
      title: `${nameOf(schema)}: ${keyword.replace('not-', 'forbidden ')}`,
    };
  for (const {
    pointer: holder,
    schema: { properties, additionalProperties, not },
  } of nodes) {
    if (isRecord(not) && typeof not['pattern'] !== 'string')
      yield { pointer: joinPointer(holder, 'not'), title: `${nameOf(schema)}: what it is not` };
    for (const name of Object.keys(isRecord(properties) ? properties : {})) {
      const pointer = joinPointer(holder, 'properties', name);
      if (required.includes(name)) yield { pointer, title: `${nameOf(pointer)} is there` };
      yield* schemaPromisesOf(contract, pointer);
    }
    if (isRecord(additionalProperties)) yield* schemaPromisesOf(contract, joinPointer(holder, 'additionalProperties'));
  }
  for (const item of itemSchemas(contract, schema)) yield* schemaPromisesOf(contract, item);
}

/** `Event.event_type` of `/components/schemas/Event/properties/event_type`. */
function nameOf(pointer: JsonPointer): string {
  return pointerSegments(pointer.replace('/components/schemas', ''))
    .filter((segment) => segment !== 'properties')
    .map((segment) => segment.split('/').at(-1))
    .join('.');
}
