import { isRecord, joinPointer } from '../json-pointer.ts';
import type { Contract, JsonPointer, Operation } from '../model/index.ts';
import { possibleSchemas, propertyNames } from '../schema/walk-schema.ts';
import type { Problem } from '../language/problem.ts';
import type { Linted } from './lint-rule.ts';

/** Somebody promises every parameter, every field of a response, every outcome and whatever else is judged. */
export function* promisesHaveProvenance({ contract }: Linted): Iterable<Problem> {
  for (const pointer of promises(contract)) {
    if (!contract.provenance(pointer)) yield { pointer, message: 'has no x-provenance at or above it.' };
  }
}

function promises(contract: Contract): Set<JsonPointer> {
  const fields = new Set<JsonPointer>();
  for (const outcome of Object.values(contract.outcomes)) {
    // Nothing is written where a success is said by the status alone.
    if (outcome.pointer !== '') fields.add(outcome.pointer);
    if (outcome.schema !== undefined) addFields(contract, outcome.schema, fields);
  }
  for (const { pointer, values } of contract.agreements) if (values.length > 0) fields.add(pointer);
  for (const { broken, methods, tolerates } of contract.credentials) {
    for (const { promise } of [...broken.map(({ answer }) => answer), ...methods, ...(tolerates ? [tolerates] : [])])
      fields.add(promise);
  }
  for (const operation of contract.operations) addOperation(operation, fields);
  return fields;
}

function addOperation(operation: Operation, fields: Set<JsonPointer>): void {
  for (const { pointer, schemaPointer, answers } of operation.parameters) {
    for (const promise of [pointer, schemaPointer, ...Object.values(answers).map((answer) => answer.promise)])
      fields.add(promise);
  }
  for (const { pointer, mediaTypes, headers } of operation.responses) {
    fields.add(pointer);
    for (const header of headers) fields.add(header.pointer).add(header.schema);
    for (const { schema } of mediaTypes) addFields(operation.contract, schema, fields);
  }
  if (operation.collection) fields.add(operation.collection.pointer);
}

/** The schema and every schema below it. */
function addFields(contract: Contract, schema: JsonPointer, fields: Set<JsonPointer>): void {
  for (const node of possibleSchemas(contract, schema)) {
    if (fields.has(node.pointer)) continue;
    fields.add(node.pointer);
    const below = [
      ...propertyNames(node.schema).map((name) => ['properties', name]),
      ...['items', 'additionalProperties'].filter((key) => isRecord(node.schema[key])).map((key) => [key]),
    ];
    for (const path of below) addFields(contract, joinPointer(node.pointer, ...path), fields);
  }
}
