import type { Filter } from '../../../contract/index.ts';
import { comparisonIdiom } from '../comparisons/index.ts';
import type { FilterStanding } from './filter-idiom.ts';

/** Whether a value is the one that a text says: as text, or as the contract says that values compare. */
export function sameValue(
  value: unknown,
  { compares, unit }: Pick<Filter, 'compares' | 'unit'>,
  text: string,
): FilterStanding {
  if (value === null || value === undefined) return 'outside';
  if (String(value) === text) return 'inside';
  if (compares === 'undocumented') return 'open';
  const idiom = comparisonIdiom({ compares });
  const [own, asked] = [idiom.read(value, unit), idiom.read(text, unit)];
  if (own === undefined || asked === undefined) return 'outside';
  const order = idiom.compare(own, asked);
  if (order === undefined) return 'open';
  return order === 0 ? 'inside' : 'outside';
}
