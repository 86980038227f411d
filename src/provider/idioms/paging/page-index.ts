import { askedNumbers, type PagingIdiom } from './paging-idiom.ts';

/** `page-index`: the page parameter counts pages. */
export const pageIndex: PagingIdiom = (paging, parameters) => {
  const { number, size } = askedNumbers(paging, parameters);
  return { start: number * size, size };
};
