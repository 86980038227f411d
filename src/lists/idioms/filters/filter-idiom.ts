import type { Contract, Filter } from '../../../contract/index.ts';

/**
 * How an item stands to a filter: `inside` and `outside` are certain. `edge` is exactly on a bound, and whether a bound is included is a
 * promise of its own. `open` is what the contract does not say, such as text that differs in case only.
 */
export type FilterStanding = 'inside' | 'outside' | 'edge' | 'open';

/** A filter and the contract that bounds its parameter. */
export interface FilterOf {
  readonly contract: Contract;
  readonly filter: Filter;
}

/** A filter as a request applies it. */
export interface AppliedFilter {
  readonly filter: Filter;
  /** The value as text on the wire. */
  readonly text: string;
}

/** One way in which a filter matches items. Values are those of the items at the field of the filter; texts are as on the wire. */
export interface FilterIdiom {
  readonly match: Filter['match'];
  /** Set where the filter is one end of a range. */
  readonly end?: 'lower' | 'upper';
  /** True where each value is a kind of items, which a provider may serve with code of its own. */
  readonly matchesKinds: boolean;
  /** How an item with this value stands to the filter. */
  standing(value: unknown, applied: AppliedFilter): FilterStanding;
  /** Texts worth filtering by, the most telling first. Values are neither null nor absent. */
  worthwhile(values: readonly unknown[], of: FilterOf): readonly string[];
  /** Texts that none of the items matches; empty where none is known. */
  matchingNothing(values: readonly unknown[], filter: Filter, items: readonly unknown[]): readonly string[];
  /** Texts that every item matches, from a value in the middle of the items; empty where the filter is no end of a range. */
  matchingAll(middle: unknown, filter: Filter): readonly string[];
}
