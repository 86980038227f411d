import { schemaKeyword } from '../../../contract/index.ts';
import { numbersOf } from './numbers-of.ts';
import type { FilterIdiom, FilterOf } from './filter-idiom.ts';

/** So many values are tried where the schema lists none. */
const MOST_VALUES = 3;
/** Far enough from the largest number that the next items do not reach it. */
const BEYOND_THE_LARGEST = 7;

/** The field is the value of the filter, compared as text. */
export const equals: FilterIdiom = {
  match: 'equals',
  matchesKinds: true,
  standing: (value, text) => (String(value) === text ? 'inside' : 'outside'),
  worthwhile: (values, of) => listedValues(of) ?? spread([...new Set(values.map(String))], MOST_VALUES),
  matchingNothing: (values) => {
    const numbers = numbersOf(values);
    return numbers.length > 0 ? [String(Math.max(...numbers) + BEYOND_THE_LARGEST)] : [];
  },
  matchingAll: () => [],
};

function listedValues({ contract, filter }: FilterOf): string[] | undefined {
  const listed = schemaKeyword(contract, filter.parameter.schemaPointer, 'enum')?.value;
  return Array.isArray(listed) ? listed.map(String) : undefined;
}

/** So many values, evenly from the first to the last. */
function spread<T>(values: readonly T[], count: number): T[] {
  if (values.length <= count) return [...values];
  return Array.from(
    { length: count },
    (_, place) => values[Math.round((place * (values.length - 1)) / (count - 1))] as T,
  );
}
