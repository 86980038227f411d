import type { AnsweredExchange } from '../client/index.ts';
import type { NumberedPaging } from '../contract/index.ts';
import type { Later, Violation } from '../judgement/index.ts';
import type { PageSizes } from './askable/page-sizes.ts';
import type { PagePlace } from './idioms/paging/index.ts';
import type { ListQuery } from './list-query.ts';

export type { ListQuery } from './list-query.ts';

/** Reads the list that an operation answers with. Every check that needs the list shares these reads. */
export interface ListReader {
  /**
   * Runs a judgement in every window and yields what it finds. Where a judgement finds something, the reference is read again. If it is
   * unmoved the violations stand, else the judgement is repeated on fresh reads. Throws `Inconclusive` where data moved in every window.
   */
  judge(judgement: (window: ListWindow) => Promise<readonly Violation[]>): AsyncIterable<Violation>;
  /** The bound that freezes the list, as a query; empty where nothing can freeze it. */
  frozen(): Promise<ListQuery>;
  /** How the provider really counts pages, whatever the contract says. */
  style(): Promise<ObservedStyle>;
}

/** A part of the list that is judged as a whole: everything, or everything up to a moment that has passed. */
export interface ListWindow {
  /** For a reader: `unbounded`, `up to 1562597332582`. */
  readonly label: string;
  /** What every request of the window carries: the bound that freezes it. */
  readonly base: ListQuery;
  /** The largest page that is asked for here; 1 where the operation has no pages. */
  readonly largestPage: number;
  /** Whether a page can be asked for without those before it. Other lists are walked from their beginning. */
  readonly jumps: boolean;
  /** The page sizes that the contract allows; absent where the operation has no pages, or no one says how many items they hold. */
  readonly sizes: PageSizes | undefined;
  /** How many queries are worth their requests here: all, one for each filter, or none because another window of the list is judged in full. */
  readonly depth: 'full' | 'sparse' | 'bare';
  /**
   * Which lists under one filter are walked page by page here: every one; only those in the direction that is not the default, because another
   * window of the list walks the others; or none beside all filters at once, because another resource walks them.
   */
  readonly walks: 'each' | 'reversed' | 'combined';
  /** Parameters that freeze another window of the list. A query that sets one of them is asked there. */
  readonly elsewhere: readonly string[];
  /** Whether the contract allows a query, and one page of it. What it does not allow is never sent: asking for it throws `NotJudged`. */
  allows(query: ListQuery, place?: PagePlace): boolean;
  /** Everything in the window, unfiltered, in the default order, in the largest pages. */
  reference(): Promise<Walk>;
  /** Everything that matches, in the largest pages. */
  read(query: ListQuery): Promise<Walk>;
  /** Everything that matches, in pages of a size. */
  walk(query: ListQuery, size: number): Promise<Walk>;
  /** One page, counted from 0 whatever the provider counts from. Rejects with `NotJudged` where a list that can only be walked ends before it. */
  page(query: ListQuery, place: PagePlace & Asking): Promise<AnsweredExchange>;
  /** What a link in an answer to this query leads to: path and query on the provider's own host, sent as they stand. */
  open(target: string, query: ListQuery): Promise<AnsweredExchange>;
  /** One request with exactly these parameters within the window. */
  ask(query: ListQuery, purpose: string, how?: Omit<Asking, 'fresh'>): Promise<AnsweredExchange>;
  /** The same, though the contract may not allow it. */
  askAnyway(query: ListQuery, purpose: string): Promise<AnsweredExchange>;
}

/** How one request is asked. */
export interface Asking {
  /** Asked again though an equal question was answered. */
  readonly fresh?: boolean;
  /** As in a plan. */
  readonly later?: Later | undefined;
  /** As in a plan. */
  readonly about?: readonly string[];
}

/** What a walk over the pages of one query found. */
export interface Walk {
  readonly query: ListQuery;
  /** Absent where the operation has no paging, or no one says how many items a page holds. */
  readonly size?: number;
  readonly pages: readonly AnsweredExchange[];
  /** Items of the pages, laid end to end. */
  readonly items: readonly unknown[];
  /** False where pages were left out: because there are too many, because the contract allows no number so high, or because nothing leads to them. */
  readonly complete: boolean;
  /** The contract allows to ask for no page behind the last one of this walk, and the list goes on there. */
  readonly endsAtBound?: true;
  /** How often the walk began, where a cursor had expired on the way. */
  readonly beginnings?: number;
  /** Why the way from page to page was not followed to its end. */
  readonly deadEnd?: DeadEnd;
}

export interface DeadEnd {
  /** What is wrong, for a reader. */
  readonly says: string;
  /** The page that leads there; or what came, where the page that was asked for is no list. */
  readonly exchange: AnsweredExchange;
  /** Its cursor has expired, as the contract says it: so many milliseconds after the page before said it. */
  readonly expiredAfterMs?: number;
}

export type ObservedStyle =
  | { readonly fits: 'contract' }
  /** Another way of counting fits instead, and this exchange shows it. */
  | {
      readonly fits: 'other';
      readonly style: NumberedPaging['style'];
      readonly first: number;
      readonly exchange: AnsweredExchange;
      readonly size: number;
    }
  /** Neither fits. */
  | { readonly fits: 'none'; readonly exchange: AnsweredExchange; readonly size: number }
  /** The list is too short, or its items too alike, to tell. */
  | { readonly fits: 'unknown'; readonly reason: string };
