import { constraints, schemaOf, type Filter } from '../../contract/index.ts';
import { deriveFromFilters } from './lists/derive-from-lists.ts';
import type { ListOperation } from './lists/lists-of.ts';

/** A small bound is taken for seconds where milliseconds are documented. */
export const boundInAnotherUnit = deriveFromFilters({
  name: 'bound-in-another-unit',
  promise: (filter, list) =>
    filter.match === 'at-least' && isInstant(filter, list) ? filter.parameter.pointer : undefined,
  ways: ({ parameter: { name } }) => [
    {
      way: name,
      title: `${name} of ten digits is taken for seconds`,
      change: ({ parameters, answer }) => {
        const bound = Number(parameters[name] ?? 0);
        return answer(bound > 1e9 && bound < 1e11 ? { [name]: (bound + 3600) * 1000 } : {});
      },
    },
  ],
});

/** Whether the contract says that a field is in milliseconds since the epoch: they have at least eleven digits. */
function isInstant({ field }: Filter, { contract, collection }: ListOperation): boolean {
  const schema = schemaOf(contract, collection.item.schema, field);
  return (
    schema !== undefined &&
    constraints(contract, { schemaPointer: schema }).some(
      ({ keyword, value }) => keyword === 'minimum' && Number(value) >= 1e10,
    )
  );
}
