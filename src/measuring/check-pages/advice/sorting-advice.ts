import type { FamilyAdvice } from './advice.ts';

const ORDERED = 'at least three items whose sort keys differ';

export const sortingAdvice: FamilyAdvice<'sorting'> = {
  'sorting/default-order-is-documented': {
    why: 'A caller who reads only the first page expects the documented items there, most often the newest.',
    mend: 'Sort by the documented key where no order is asked for. The order of a database without a clause is chance.',
    needs: ORDERED,
  },
  'sorting/order-follows-the-direction': {
    why: 'A caller who asks for the oldest first reads the newest.',
    mend: 'Apply the direction to the whole list before it is cut into pages.',
    needs: ORDERED,
  },
  'sorting/ascending-is-descending-reversed': {
    why: 'Items that stand in one direction only are lost to callers who use the other one.',
    mend: 'Use the same selection for both directions. Look at how empty keys and ties are treated.',
    needs: ORDERED,
  },
  'sorting/every-page-is-in-order': {
    why: 'A caller who stops at the first item that is too old leaves out what stands behind it.',
    mend: 'Sort after all filters and joins, by the key that the contract names.',
    needs: ORDERED,
  },
  'sorting/order-spans-pages-under-filters': {
    why: 'Each page may be in order and the list still not be, where a filter takes another way.',
    mend: 'Sort the filtered list as a whole, and cut it afterwards.',
    needs: `${ORDERED}, and a filter that leaves several pages`,
  },
  'sorting/further-keys-break-ties': {
    why: 'A caller names a second key because the first one ties.',
    mend: 'Hand all keys to one sort, in their order.',
    needs: 'items that tie in the first key and differ in the second',
  },
  'sorting/every-order-holds-the-same-items': {
    why: 'A caller who sorts a table by another column loses rows, or sees some twice, and no total says so.',
    mend: 'End every order with a key that is unique, and sort items without a value too instead of leaving them out.',
    needs: 'a key besides the one of the default order',
  },
};
