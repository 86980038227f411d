import type { NumberedIdiom } from './paging-idiom.ts';

/** The parameter counts the records before the page: `offset=20` begins at item 20, whatever the size. */
export const recordOffset: NumberedIdiom = {
  style: 'record-offset',
  counts: 'records',
  numberOf: ({ index, size }) => index * size,
  itemsBefore: ({ number }) => number,
};
