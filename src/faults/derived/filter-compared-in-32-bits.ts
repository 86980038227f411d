import { type Filter, schemaKeyword, valueAt } from '../../contract/index.ts';
import { deriveFromFilters, type ListWay, noMatchPromise } from './lists/derive-from-lists.ts';
import { selectOtherwise } from './lists/select-otherwise.ts';

/** The last 32 bits of a number are compared, and no others. */
export const filterComparedIn32Bits = deriveFromFilters({
  name: 'filter-compared-in-32-bits',
  also: (filter, list) => [noMatchPromise(filter, list)].filter((promise) => promise !== undefined),
  ways: (filter, { contract }) => {
    const type = schemaKeyword(contract, filter.parameter.schemaPointer, 'type')?.value;
    return filter.match === 'equals' && (type === 'integer' || type === 'number') ? [byLastBits(filter)] : [];
  },
});

function byLastBits(filter: Filter): ListWay {
  const { name } = filter.parameter;
  const bitsOf = (value: unknown): bigint | undefined =>
    /^-?\d+$/.test(String(value)) ? BigInt.asUintN(32, BigInt(String(value))) : undefined;
  return {
    way: name,
    title: `${name} is compared in its last 32 bits`,
    change: (page) =>
      selectOtherwise(page, filter, ({ matching, others }) => {
        const asked = bitsOf(page.parameters[name]);
        return [
          ...matching,
          ...others.filter((item) => asked !== undefined && bitsOf(valueAt(item, filter.field)) === asked),
        ];
      }),
  };
}
