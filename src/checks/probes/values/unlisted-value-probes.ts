import {
  isRecord,
  joinPointer,
  possibleSchemas,
  schemaKeyword,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';

/**
 * Values that an enumeration does not list: an unknown word, a listed word in the other letter case, a listed word with a letter behind it,
 * and for a sort key the other fields of an item.
 */
export function unlistedValueProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) => {
    const listed = schemaKeyword(operation.contract, parameter.schemaPointer, 'enum');
    const [word] = Array.isArray(listed?.value) ? listed.value.filter((value) => typeof value === 'string') : [];
    if (listed === undefined || word === undefined) return [];
    const otherCase = word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
    return invalidProbes(operation, parameter, {
      texts: ['unheardof', otherCase, `${word}x`, ...otherFields(operation, parameter)],
      promise: joinPointer(listed.promise, 'enum'),
    });
  });
}

/** Fields that a provider could well sort by, although the contract does not list them. */
function otherFields({ contract, collection }: Operation, { role }: Parameter): readonly string[] {
  if (role !== 'sort' || collection === undefined) return [];
  const fields = possibleSchemas(contract, collection.item.schema).flatMap(({ schema: { properties } }) =>
    Object.keys(isRecord(properties) ? properties : {}),
  );
  const keys = Object.values(collection.sort?.keys ?? {}).map(({ at }) => at);
  return [...new Set(fields)].filter((field) => !keys.includes(joinPointer('', field)));
}
