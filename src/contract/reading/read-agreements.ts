import type { Agreement, Operation } from '../model.ts';
import { schemaOf } from '../schema/walk-schema.ts';
import type { Cursor } from './cursor.ts';

/** Values in two operations that are equal for one resource. */
export function readAgreements(root: Cursor, operations: readonly Operation[]): Agreement[] {
  return (root.optional('x-agrees')?.items() ?? []).map((agreement) => ({
    pointer: agreement.pointer,
    message: agreement.child('message').text(),
    values: agreement
      .child('values')
      .items()
      .map((value) => readValue(value, operations)),
  }));
}

function readValue(cursor: Cursor, operations: readonly Operation[]): Agreement['values'][number] {
  const id = cursor.child('operation').choice(operations.map((operation) => operation.id));
  const at = cursor.child('at');
  const success = operations.find((operation) => operation.id === id)?.success;
  if (success === undefined || schemaOf(cursor.source, success, at.text()) === undefined) {
    at.fail(`names ${at.text()}, which the answer of ${id} does not describe.`);
  }
  return { operation: id, at: at.text() };
}
