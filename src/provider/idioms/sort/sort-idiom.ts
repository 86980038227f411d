import type { Sort, SortTerm } from '../../../contract/index.ts';
import type { ParameterValues } from '../../pipeline/parameter-values.ts';

/** The order that a list stands in: by the first key, ties by the next one. */
export type ListOrder = readonly SortTerm[];

/** How one syntax says in which order a list is asked for; the default order where it is not asked for any that is known. */
export type SortIdiom = (sort: Sort, parameters: ParameterValues) => ListOrder;
