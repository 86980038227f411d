import type { Filter } from '../../contract/index.ts';
import type { PageCut } from '../idioms/paging/index.ts';
import type { ListOrder } from '../idioms/sort/index.ts';
import type { ParameterValue } from '../pipeline/parameter-values.ts';

/** What an item must be to be listed. */
export interface Condition {
  readonly filter: Filter;
  readonly value: ParameterValue;
}

/** Which items a store is asked for, and in which order. */
export interface Matching {
  readonly conditions: readonly Condition[];
  readonly sort?: ListOrder;
}

/** What a store is asked for, and which of it stands on the page. */
export interface Query extends PageCut, Matching {}
