import {
  isRecord,
  joinPointer,
  possibleSchemas,
  schemaKeyword,
  type Operation,
  type Parameter,
} from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { invalidProbes, type Probe } from '../probes/values/probe.ts';
import { refusals, REFUSALS_NEED } from './parts/refusals.ts';

/** A value that is not listed is refused: another letter case, an unknown word, a listed value with something behind it, and for a sort key the other fields of an item. */
export const unknownEnumValueIsRefused = defineCheck({
  id: 'parameters/unknown-enum-value-is-refused',
  title: 'a value that is not listed is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: REFUSALS_NEED,
  appliesTo: (operation) => unlisted(operation).length > 0,
  run: (context) => refusals(context, unlisted(context.operation)),
});

function unlisted(operation: Operation): Probe[] {
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

/** Fields that a provider could well sort by, though the contract does not list them. */
function otherFields({ contract, collection }: Operation, { role }: Parameter): readonly string[] {
  if (role !== 'sort' || collection === undefined) return [];
  const fields = possibleSchemas(contract, collection.item.schema).flatMap(({ schema: { properties } }) =>
    Object.keys(isRecord(properties) ? properties : {}),
  );
  const keys = Object.values(collection.sort?.keys ?? {});
  return [...new Set(fields)].filter((field) => !keys.includes(joinPointer('', field)));
}
