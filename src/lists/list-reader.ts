import type { AnsweredExchange } from '../client/index.ts';
import type { PagingStyle } from '../contract/index.ts';
import type { Violation } from '../judgement/index.ts';

/** Parameters of a list request as text on the wire, by name: filters, sort key, direction; never page or size. */
export type ListQuery = Readonly<Record<string, string>>;

/** Reads of the list an operation answers with; implemented by the engine, shared by every check that needs them. */
export interface ListReader {
  /**
   * Runs a judgement in every window and yields what it finds. Where a judgement finds something, the reference is read again: if it is
   * unmoved the violations stand, else the judgement is repeated on fresh reads. Throws `Inconclusive` where data moved in every window.
   */
  judge(judgement: (window: ListWindow) => Promise<readonly Violation[]>): AsyncIterable<Violation>;
  /** The bound under which the list stands still, as a query; empty where nothing can freeze it. */
  frozen(): Promise<ListQuery>;
  /** How the provider really counts pages, whatever the contract says. */
  style(): Promise<ObservedStyle>;
}

/** A part of the list that is read as a whole: everything, or everything up to a moment that has passed. */
export interface ListWindow {
  /** For a reader: `unbounded`, `up to 1562597332582`. */
  readonly label: string;
  /** What every request of the window carries: the bound that freezes it. */
  readonly base: ListQuery;
  /** The largest page that is asked for here; 1 where the operation has no pages. */
  readonly largestPage: number;
  /** How many queries are worth their requests here: all; one for each filter; or none, because the list is long and a slice of it is judged. */
  readonly depth: 'full' | 'sparse' | 'bare';
  /** Everything in the window, unfiltered, in the default order, in the largest pages. */
  reference(): Promise<Walk>;
  /** Everything that matches, in the largest pages. */
  read(query: ListQuery): Promise<Walk>;
  /** Everything that matches, in pages of a size. */
  walk(query: ListQuery, size: number): Promise<Walk>;
  /** One page, counted from 0 whatever the provider counts from. */
  page(
    query: ListQuery,
    place: { readonly index: number; readonly size: number; readonly fresh?: boolean },
  ): Promise<AnsweredExchange>;
  /** One request with exactly these parameters within the window. */
  ask(query: ListQuery, purpose: string): Promise<AnsweredExchange>;
}

/** What a walk over the pages of one query found. */
export interface Walk {
  readonly query: ListQuery;
  /** Absent where the operation has no paging. */
  readonly size?: number;
  readonly pages: readonly AnsweredExchange[];
  /** Items of the pages, laid end to end. */
  readonly items: readonly unknown[];
  /** False where the walk was sampled or cut because it would cost too many requests. */
  readonly complete: boolean;
}

export type ObservedStyle =
  | { readonly fits: 'contract' }
  /** Another way of counting fits instead, and this exchange shows it. */
  | {
      readonly fits: 'other';
      readonly style: PagingStyle;
      readonly first: number;
      readonly exchange: AnsweredExchange;
      readonly size: number;
    }
  /** Neither fits. */
  | { readonly fits: 'none'; readonly exchange: AnsweredExchange; readonly size: number }
  /** The list is too short, or its items too alike, to tell. */
  | { readonly fits: 'unknown'; readonly reason: string };
