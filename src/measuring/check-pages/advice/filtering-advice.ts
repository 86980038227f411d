import type { FamilyAdvice } from './advice.ts';

const FILTERED = 'items whose filtered field has at least two values';

export const filteringAdvice: FamilyAdvice<'filtering'> = {
  'filtering/items-satisfy-the-filter': {
    why: 'A caller who filters acts on every item that comes, and acts on wrong ones.',
    mend: 'Compare the named field as the contract says: exactly, in its unit, and with its letter case.',
    needs: FILTERED,
  },
  'filtering/no-match-is-left-out': {
    why: 'An alarm that filters for failures stays silent about the one that is left out.',
    mend: 'Look for a limit or an index that is applied before the filter.',
    needs: FILTERED,
  },
  'filtering/bounds-are-inclusive': {
    why: 'A caller who asks hour by hour loses what lies exactly on the hour.',
    mend: 'Compare with "at least" and "at most", in the full precision of the field.',
    needs: 'a range filter, and an item that lies exactly on the bound',
  },
  'filtering/filters-combine': {
    why: 'A caller narrows a list step by step. Where two filters lose matches, nothing seems to be there.',
    mend: 'Join conditions with AND over the same selection, and do not let the last filter win.',
    needs: 'two filters that have matches together',
  },
  'filtering/totals-add-up': {
    why: 'A dashboard shows one number for each value, and together they are another list than the whole.',
    mend: 'Count every value with the conditions that count the whole, and look for a value that is counted twice or nowhere.',
    needs: 'a filter that every item has a value of, and a total',
  },
  'filtering/total-follows-the-filter': {
    why: 'Page numbers under a filter are computed from the total, and lead to empty pages.',
    mend: 'Count with the same conditions that select the items.',
    needs: `${FILTERED}, and a total`,
  },
  'filtering/no-match-is-an-empty-list': {
    why: 'Nothing found is an everyday answer, and no error.',
    mend: 'Answer with a success, an empty list and a total of 0.',
    needs: 'a filter, and a value that nothing has',
  },
  'filtering/far-bounds-match-everything': {
    why: 'Callers who want all of it send zero, or a day in the far future.',
    mend: 'Compare numbers in a type that is wide enough, and guess no unit from the size of a value.',
    needs: 'a range filter, and some items',
  },
  'filtering/any-value-filters-nothing': {
    why: 'A form sends its "all" along. Where that is compared as a value, the list is empty.',
    mend: 'Leave the condition out where the value stands for no filter.',
    needs: 'a filter with a value that stands for no filter',
  },
};
