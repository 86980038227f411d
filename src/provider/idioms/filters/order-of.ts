import type { Filter } from '../../../contract/index.ts';
import type { ParameterValue } from '../../pipeline/parameter-values.ts';
import { COMPARATORS } from '../comparisons/index.ts';

/** Below 0 where the field of an item comes before the value of a filter. */
export function orderOf(field: unknown, value: ParameterValue, { compares, unit }: Filter): number {
  return COMPARATORS[compares](field, value, unit);
}
