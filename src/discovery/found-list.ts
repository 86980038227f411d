import type { JsonPointer } from '../contract/index.ts';
import type { DescribedOperation } from './document/described-operation.ts';
import type { FoundExpiry, FoundFilter, FoundLinks, FoundPaging, FoundSort, Guess } from './guess.ts';
import type { FoundTotals } from './hints/totals.ts';

/** An operation that answers with a list, and everything that was guessed about it. */
export interface FoundList extends FoundTotals {
  readonly operation: DescribedOperation;
  readonly items: Guess<JsonPointer>;
  readonly identity?: Guess<JsonPointer>;
  readonly paging?: Guess<FoundPaging>;
  /** Only beside pages that have a number. */
  readonly links?: Guess<FoundLinks>;
  readonly expiry?: Guess<FoundExpiry>;
  readonly sort?: Guess<FoundSort>;
  readonly filters: readonly Guess<FoundFilter>[];
  /** Where the answer has one of several shapes (`oneOf`), those that are this list: all of them, or one. */
  readonly shapes?: Guess<readonly JsonPointer[]>;
  /** Every request has to name a page, and why: a sentence without its stop. */
  readonly needsPage?: string;
  /** What was seen and is left out: a sentence each, without its stop. */
  readonly leftOut: readonly string[];
}
