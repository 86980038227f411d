import type { Check } from '../check.ts';
import { anyValueFiltersNothing } from './any-value-filters-nothing.ts';
import { boundsAreInclusive } from './bounds-are-inclusive.ts';
import { farBoundsMatchEverything } from './far-bounds-match-everything.ts';
import { filtersCombine } from './filters-combine.ts';
import { itemsSatisfyTheFilter } from './items-satisfy-the-filter.ts';
import { noMatchIsAnEmptyList } from './no-match-is-an-empty-list.ts';
import { noMatchIsLeftOut } from './no-match-is-left-out.ts';
import { totalsAddUp } from './totals-add-up.ts';
import { totalFollowsTheFilter } from './total-follows-the-filter.ts';

/** Whether filters match what they promise, one by one and together. */
export const filtering = [
  itemsSatisfyTheFilter,
  anyValueFiltersNothing,
  noMatchIsLeftOut,
  boundsAreInclusive,
  filtersCombine,
  totalFollowsTheFilter,
  totalsAddUp,
  noMatchIsAnEmptyList,
  farBoundsMatchEverything,
] as const satisfies readonly Check[];
