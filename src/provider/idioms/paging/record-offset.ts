import { askedNumbers, type PagingIdiom } from './paging-idiom.ts';

/** `record-offset`: the page parameter counts the items before the page. */
export const recordOffset: PagingIdiom = (paging, parameters) => {
  const { number, size } = askedNumbers(paging, parameters);
  return { start: number, size };
};
