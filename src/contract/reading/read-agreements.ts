import type { Written } from '../language/written.ts';
import type { Agreement, Operation } from '../model/index.ts';
import { schemaOf } from '../schema/walk-schema.ts';
import type { ExtensionNode } from './extension-node.ts';

/** `x-agrees`: values in two operations that are equal for one resource. */
export function readAgreements(
  agrees: ExtensionNode<Written['agrees']> | undefined,
  operations: readonly Operation[],
): Agreement[] {
  return (agrees?.elements() ?? []).map((agreement) => {
    for (const value of agreement.get('values').elements()) checkValue(value, operations);
    const { message, values } = agreement.value;
    return { pointer: agreement.pointer, message, values: values.map(({ operation, at }) => ({ operation, at })) };
  });
}

function checkValue(
  value: ExtensionNode<Written['agrees'][number]['values'][number]>,
  operations: readonly Operation[],
): void {
  const { operation: id, at } = value.value;
  const known = operations.map((operation) => operation.id).join(', ');
  const { success, collection } =
    operations.find((operation) => operation.id === id) ??
    value.get('operation').fail(`"operation" is ${JSON.stringify(id)}. Known: ${known}.`);
  if (schemaOf(value.source, success, at) === undefined)
    value.get('at').fail(`names ${at}, which the answer of ${id} does not describe.`);
  if (collection?.paging && collection.items === at)
    value
      .get('at')
      .fail(`names the items of ${id}, which come in pages. Only lists that are whole in one answer are compared.`);
}
