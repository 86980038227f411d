import type { NumberedIdiom } from './paging-idiom.ts';

/** The parameter counts pages: `page=2` with 10 items a page begins at item 20. */
export const pageIndex: NumberedIdiom = {
  style: 'page-index',
  counts: 'pages',
  numberOf: ({ index }) => index,
  itemsBefore: ({ number, size }) => number * size,
};
