import type { PagingStyle } from '../../../contract/index.ts';

/** One page of a list, whatever the provider calls it. */
export interface PagePlace {
  /** Pages before it: the first page is 0. */
  readonly index: number;
  /** Items that a page holds at most. */
  readonly size: number;
}

/** One way in which the paging parameter says which page is asked for. Numbers are counted from 0; the contract's first number is added by `pageNumber`. */
export interface PagingIdiom {
  readonly style: PagingStyle;
  /** What the parameter counts, for a reader: `pages`. */
  readonly counts: string;
  /** What the parameter says for a page. */
  numberOf(place: PagePlace): number;
  /** How many items stand before the page with a number. */
  itemsBefore(page: { readonly number: number; readonly size: number }): number;
}
