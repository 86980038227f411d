import type { Operation } from '../../../contract/index.ts';
import { filterIdiom, filterStanding, filterValues, isOddText, type ListQuery } from '../../../lists/index.ts';

/** A value of each filter that an item satisfies, without those of ranges and those that an item has in odd characters only. */
export function ownValues({ contract, collection }: Operation, item: unknown): ListQuery {
  const filters = (collection?.filters ?? []).filter(
    (filter) => filterIdiom(filter).end === undefined && !filter.parameter.required,
  );
  const texts = filters.flatMap((filter) => {
    const text = filterValues(contract, filter, [item]).find(
      (each) => !isOddText(each) && filterStanding(item, { filter, text: each }) === 'inside',
    );
    return text === undefined ? [] : [[filter.parameter.name, text] as const];
  });
  return Object.fromEntries(texts);
}
