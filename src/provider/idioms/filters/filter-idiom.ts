import type { Filter } from '../../../contract/index.ts';
import type { ParameterValue } from '../../pipeline/parameter-values.ts';

/** How one kind of filter chooses items. */
export interface FilterIdiom {
  /** Whether an item with this field is listed. The field is there. */
  accepts(field: unknown, value: ParameterValue, filter: Filter): boolean;
  /** Given by a filter that bounds a sorted list: which end it sets, and on which side of the items that equal the value. */
  readonly bound?: { readonly end: 'first' | 'last'; readonly side: 'before' | 'after' };
}
