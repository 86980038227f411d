import type { JsonPointer, Sort, SortDirection } from '../../../contract/index.ts';
import type { ParameterValues } from '../../pipeline/parameter-values.ts';

/** The order that a list stands in. */
export interface ListOrder {
  /** Into an item. */
  readonly field: JsonPointer;
  readonly direction: SortDirection;
}

/** How one syntax says in which order a list is asked for; `undefined` where the contract uses another syntax. */
export type SortIdiom = (sort: Sort, parameters: ParameterValues) => ListOrder | undefined;
