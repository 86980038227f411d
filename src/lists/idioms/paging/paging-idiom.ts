import type { RecordedResponse } from '../../../client/index.ts';
import type { CursorPaging, LinkPaging, MarkerPaging, NumberedPaging } from '../../../contract/index.ts';
import type { ListQuery } from '../../list-query.ts';

/** One page of a list, whatever the provider calls it. */
export interface PagePlace {
  /** Pages before it: the first page is 0. */
  readonly index: number;
  /** Items that a page holds at most. */
  readonly size: number;
}

/** One way in which the paging parameter says which page is asked for. Numbers are counted from 0; the contract's first number is added by `pageNumber`. */
export interface NumberedIdiom {
  readonly style: NumberedPaging['style'];
  /** What the parameter counts, for a reader: `pages`. */
  readonly counts: string;
  /** What the parameter says for a page. */
  numberOf(place: PagePlace): number;
  /** How many items stand before the page with a number. */
  itemsBefore(page: { readonly number: number; readonly size: number }): number;
}

/** How the page after an answer is asked for. */
export type NextPage = {
  /** Equal for equal pages, so that a way that leads back is seen. For a reader: `cursor=abc`. */
  readonly key: string;
} & (
  | {
      readonly parameters: ListQuery;
      /** No one says that there is such a page: an empty one shows that the list has ended. */
      readonly mayBeEmpty?: true;
    }
  /** Path and query, sent as they stand. */
  | { readonly target: string }
  /** Why no one can follow it, as the end of a sentence. */
  | { readonly refusedBecause: string }
);

/** What an answer was asked with, and what it says. */
export interface PageAnswer {
  /** Absolute URL of the request. */
  readonly url: string;
  readonly response: Pick<RecordedResponse, 'body' | 'headers'>;
}

/** One way in which an answer says how the next page is asked for; `undefined` at the end. */
export type WalkedIdiom<Walked extends CursorPaging | LinkPaging | MarkerPaging> = (
  paging: Walked,
  answer: PageAnswer,
) => NextPage | undefined;
